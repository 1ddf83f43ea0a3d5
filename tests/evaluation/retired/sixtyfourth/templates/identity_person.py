from lib.core import *; from lib.pack import *; import json
t = kind('identity.person')
@t('xlsx staff roster')
def staff(g):
    P = g.PP(20, 50); g.out('人力资源/在职员工花名册.xlsx', xlsx(g, [('花名册', [[f'{g.co()}员工花名册'], ['工号', '姓名', '性别', '民族', '出生日期', '身份证号', '学历', '岗位', '入职日期', '户籍地址', '手机', '邮箱']] + [[f'{i:04d}', p.name, p.sex, p.nat, ymd(p.b), p.id, p.edu, g.c('操作工 质检 班长 文员 维修'.split()), ymd(g.dt(2010, 2019)), p.hk, p.mob, p.mail if g.p(.4) else ''] for i, p in enumerate(P, 1)]), ('部门', [['部门', '人数'], ['一车间', 21], ['二车间', 18]])]), len(P), len(P))
@t('household register, fixed text')
def household(g):
    n, L, S = 0, [f'{g.city()}公安局{g.home[3]}分局 常住人口登记（底册）', ''], []
    for h in range(g.i(4, 7)):
        k = g.i(2, 4); n += k; M = [g.P(b=g.dt(*y)) for y in [(1962, 1970), (1962, 1970), (1990, 2006), (1936, 1942)][:k]]; L += [f'户号 {g.d(9)}  户别 家庭户  住址 {g.addr()}'] + [f'  {pad(r, 8)}{pad(p.name, 8)}{p.sex} {p.nat}  {y8(p.b)}  {p.id}  {p.edu}' for r, p in zip('户主 配偶 子女 父母'.split(), M)] + ['']
    g.out('户籍/底册_3组.txt', '\r\n'.join(L), n, n, 'gb18030')
@t('csv students')
def students(g):
    P = [g.P(b=g.dt(1998, 2003)) for _ in range(g.i(25, 55))]; g.out('教务/新生信息.csv', csvt([['考生号', '姓名', '性别', '民族', '身份证号', '录取专业', '毕业中学', '家庭地址', '邮编', '本人电话', '家长电话']] + [[g.d(14, '1'), p.name, p.sex, p.nat, p.id, g.c('软件技术 护理 会计 机电 学前教育'.split()), p.reg[3] + f'第{g.c("一二三")}中学', p.hk, p.reg[0][:4] + '00', p.mob, g.mob()] for p in P]), len(P), len(P), 'utf-8-sig')
@t('json user table with password hashes')
def users(g):
    P = g.PP(12, 30); g.out('mongo/user.json', '\n'.join(json.dumps({'_id': {'$oid': g.hx(24)}, 'uname': p.low + g.d(2), 'pwd': g.hx(32), 'real_name': p.name, 'idno': p.id, 'phone': p.mob, 'email': p.mail, 'reg_ip': f'117.{g.i(1, 250)}.{g.i(1, 250)}.{g.i(1, 250)}', 'ctime': int(g.dt(2014, 2018).timestamp())}, ensure_ascii=False) for p in P), len(P), len(P))
@t('four dashes with mail and password')
def combo(g):
    P = g.PP(20, 55); g.out('dump/实名_7k.txt', '\n'.join('----'.join([p.mail, p.low + g.d(3), p.name, p.id, p.mob]) for p in P), len(P), len(P))
@t('volunteers, self introductions, prose')
def volunteers(g):
    P = g.PP(4, 7); g.out('志愿者/报名留言.txt', '\n\n'.join(g.c([f'大家好，我是{p.name}，{g.i(22, 60)}岁，住在{g.home[3]}{g.c(T.XQ)}，平时周末有空。身份证{p.id}，手机{p.mob}，做衣服要XL码。', f'报名！{p.name}，{p.sex}，{p.job}，联系方式{p.mob}，身份证号码是{p.id}，会开车会急救。', f'我叫{p.name}，去年参加过一次，今年还想来，电话没变{p.mob}，证件号{p.id}，可以带横幅。']) for p in P), len(P), len(P))
@t('insured persons, sql')
def insured(g):
    P = g.PP(15, 30); g.out('social/ac01.sql', '\n'.join(f"INSERT INTO AC01 (AAC001,AAC002,AAC003,AAC004,AAC005,AAC006,AAE005,AAE006) VALUES ('{g.d(10)}','{p.id}','{p.name}','{p.sx}','01',DATE'{ymd(p.b)}','{p.mob}','{p.hk}');" for p in P), len(P), len(P), 'gb18030')
@t('English visitors book')
def visitors(g):
    P = g.PP(6, 12); g.out('reception/visitors_wk14.txt', 'VISITOR BOOK - HQ LOBBY\n\n' + '\n'.join(f'{g.i(8, 17):02d}:{g.i(10, 59)}  {p.en}, of {g.c(["Hengda Elevator", "Ricoh service", "CBRE", "self"])}, to see {g.c(["HR", "Mr. Olsen", "Facilities", "Legal"])}. ID {p.id}. Tel {p.mob}. Badge {g.i(1, 60)}' for p in P) + '\n', len(P), len(P))
@t('epidemic-time neighbourhood list')
def chain(g):
    P = g.PP(15, 30); g.out('社区/核酸补采名单.txt', '【请下列居民今天 18 点前到小区北门】\n' + '\n'.join(f'{i}、{p.name}，{p.id}，{g.i(1, 20)}号楼{g.i(101, 1802)}，{p.mob}' for i, p in enumerate(P, 1)) + f'\n已搬走的请告知居委会，电话{g.otel()}。\n', len(P), len(P))
@t('vcard file')
def vcf(g):
    P = g.PP(8, 20); g.out('手机/contacts.vcf', ''.join(f'BEGIN:VCARD\r\nVERSION:3.0\r\nN:{p.xing};{p.name[len(p.xing):]};;;\r\nFN:{p.name}\r\nTEL;TYPE=CELL:{g.ms(p.mob, "-")}\r\n' + (f'TEL;TYPE=HOME:{p.tel}\r\n' if g.p(.3) else '') + (f'EMAIL:{p.mail}\r\n' if g.p(.6) else '') + f'ORG:{p.co}\r\nADR;TYPE=HOME:;;{p.ad};;;;\r\nEND:VCARD\r\n' for p in P), len(P), len(P))
@t('Big5 member list')
def big5(g):
    P = g.PP(8, 16); g.out('會員/通訊錄.txt', '同鄉會會員通訊錄\r\n編號\t姓名\t性別\t內地手機\t身份證號碼\t電郵\r\n' + '\r\n'.join(f'{i:03d}\t{p.tname}\t{p.sex}\t{p.mob}\t{p.id}\t{p.mail}' for i, p in enumerate(P, 1)) + '\r\n\r\n會費每年一百元，請於年底前繳交。', len(P), len(P), 'big5')
@t('docx resumes')
def resume(g):
    p = g.P(); g.out('应聘/简历.docx', docx(g, ['个人简历', [['姓名', p.name, '性别', p.sex], ['出生年月', f'{p.b:%Y.%m}', '民族', p.nat], ['身份证号', p.id, '婚姻', g.c('已婚 未婚'.split())], ['手机', g.ms(p.mob), '邮箱', p.mail], ['现住址', p.ad, '期望薪资', '面议']], '工作经历', f'2015.07—2019.03　{g.co()}　{p.job}', f'2019.04至今　{g.co()}　主管', '自我评价：踏实肯干，能适应加班。']), 1, 1)
@t('courier recipients, csv odd delimiter')
def courier(g):
    P = g.PP(15, 40); g.out('快递/面单导出.txt', '\n'.join(['运单号¦收件人¦电话¦地址¦物品¦重量'] + [f'SF{g.d(12)}¦{p.name}¦{p.mob}¦{p.ad}¦{g.c("服装 食品 图书 数码配件 日用品".split())}¦{g.amt(0, 6)}kg' for p in P]), len(P), len(P))
@t('xml persons with addresses')
def xmlp(g):
    P = g.PP(6, 14); g.out('exchange/rk_jbxx.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<ROWSET>\n' + ''.join(f'<ROW num="{i}"><GMSFHM>{p.id}</GMSFHM><XM>{p.name}</XM><CYM/><XB>{p.sx}</XB><MZ>01</MZ><CSRQ>{y8(p.b)}</CSRQ><HYZK>{g.c("1234")}0</HYZK><WHCD>{g.i(10, 80)}</WHCD><ZZ>{p.hk}</ZZ><LXDH>{p.mob}</LXDH></ROW>\n' for i, p in enumerate(P, 1)) + '</ROWSET>\n', len(P), len(P))
