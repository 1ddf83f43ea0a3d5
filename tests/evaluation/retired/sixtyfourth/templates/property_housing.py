from lib.core import *; from lib.pack import *; import json
t = kind('property.housing')
def cert(g, y=None): return f'{g.home[4][0]}（{y or g.i(2016, 2022)}）{g.city()}不动产权第{g.d(7, "0")}号'
@t('owners list of a compound, xls-like csv')
def owners(g):
    x = g.c(T.XQ); P = g.PP(30, 60); r = [['楼栋', '单元', '房号', '建筑面积', '业主姓名', '业主电话', '身份证号', '入伙日期', '备注']]
    for p in P: r.append([f'{g.i(1, 12)}栋', g.i(1, 3), f'{g.i(1, 30)}{g.i(1, 4):02d}', g.amt(55, 180), p.name, p.mob, p.id if g.p(.8) else '', sl(g.dt(2012, 2015)), g.c(['', '', '装修中', '欠费', '养狗'])])
    for _ in range(g.i(2, 4)): r.append([f'{g.i(1, 12)}栋', g.i(1, 3), f'{g.i(1, 30)}{g.i(1, 4):02d}', g.amt(55, 180), '', '', '', '', '未售'])
    g.out(f'物业/{x}业主资料.csv', csvt(r), len(P), len(P), 'gb18030')
@t('json of registry')
def registry(g):
    P = g.PP(8, 18); g.out('bdc/query_batch.json', json.dumps(dict(rows=[dict(obligee=p.name, obligee_id=p.id, cert_no=cert(g), unit_no=f'{g.home[0]}{g.d(6, "0")}GB{g.d(5, "0")}F{g.d(8, "0")}', location=p.ad, area=float(g.amt(40, 200)), usage='城镇住宅用地/住宅', ownership='单独所有', register_time=ymd(g.dt(2016, 2021))) for p in P]), ensure_ascii=False, indent=2), len(P), len(P))
@t('asset statement of one person, prose')
def assets(g):
    p = g.P(); k = g.i(2, 4); g.out('个人/房产情况说明.txt', f'房产情况说明\n\n本人{p.name}（身份证号：{p.id}），名下共有房产{k}套，均为单独所有，情况如下：\n' + '\n'.join(f'{i}．位于{g.addr()}，建筑面积{g.amt(48, 160)}平方米，产权证号{cert(g)}，{g.i(2012, 2019)}年购入，' + g.c(['无贷款。', '按揭尚未还清。', '现自住。', '目前空置。']) for i in range(1, k + 1)) + f'\n\n以上情况属实，如有隐瞒愿承担相应责任。\n\n声明人：{p.name}\n{cn(g.dt(2020, 2022))}\n', k, 1)
@t('xlsx relocation ledger')
def relocate(g):
    P = g.PP(14, 28); r = [[f'{g.home[3]}旧城改造项目被征收房屋所有权人清册'], ['单位：平方米、元'], ['户号', '房屋所有权人', '身份证号', '房屋坐落', '房产证号', '证载面积', '实测面积', '结构', '评估单价', '补偿总额', '签约']]; s = 0
    for i, p in enumerate(P, 1): a = g.i(30, 140); u = g.i(60, 300) * 100; s += a * u; r.append([f'A{i:03d}', p.name, p.id, g.addr(xq=False), f'{g.home[4][0]}房权证{g.home[3][0]}字第{g.d(8)}号', a, a + g.i(-2, 3), g.c('砖混 砖木 钢混'.split()), u, a * u, g.c(['已签', '已签', '未签'])])
    g.out('征收办/被征收人清册.xlsx', xlsx(g, [('清册', r + [['合计', f'{len(P)}户', '', '', '', '', '', '', '', s, '']]), ('政策口径', [['项目', '标准'], ['搬迁费', '20元/㎡'], ['临时安置费', '15元/㎡·月']])]), len(P), len(P))
@t('pinyin bar export')
def fwdj(g):
    P = g.PP(20, 40); g.out('房管/FWDJ.txt', '\n'.join(['QLR$QLRZJH$FWZL$JZMJ$FWYT$CQZH$DJSJ$GYQK'] + ['$'.join([p.name, p.id, p.ad, g.amt(39, 210), '住宅', f'{g.home[4][0]}房地权证{g.home[3][0]}字第{g.d(10, "0")}号', y8(g.dt(2005, 2014)), '单独所有']) for p in P]), len(P), len(P), 'gb18030')
@t('agent notes, hand')
def agent(g):
    P = g.PP(6, 12); L = ['手上的业主盘（别外发）', '']
    for p in P: L.append(g.c([f'{g.c(T.XQ)} {g.i(1, 20)}-{g.i(1, 3)}-{g.i(2, 30)}02  {g.i(60, 150)}平 业主{p.name} {p.mob} 满五唯一 挂{g.i(150, 800)}万', f'业主{p.name}，电话{p.mob}，房子在{g.c(T.XQ)}{g.i(1, 20)}栋{g.i(3, 30)}01，{g.i(2, 4)}房，红本在手，底价{g.i(150, 800)}', f'{p.name} {g.c(T.XQ)}{g.i(1, 9)}栋 自己名下 {g.i(70, 140)}方 想换大的 {g.ms(p.mob, g.c([" ", "-"]))}'])); L += [g.c(['  带看两次，钥匙在店里', '  只能周末看', ''])]
    g.out('中介/业主盘.txt', '\n'.join(L), len(P), len(P))
@t('html certificate extract')
def extract(g):
    p = g.P(); k = g.i(1, 3); g.out('不动产/登记信息查询结果.html', f'<html><head><meta charset="utf-8"></head><body><h2>不动产登记信息查询结果</h2><p>查询人：{p.name}　证件号码：{p.id}</p>' + ''.join(f'<table border="1"><tr><th>不动产单元号</th><td>{g.home[0]}{g.d(6, "0")}GB{g.d(5, "0")}F{g.d(8, "0")}</td></tr><tr><th>坐落</th><td>{g.addr()}</td></tr><tr><th>不动产权证号</th><td>{cert(g)}</td></tr><tr><th>共有情况</th><td>单独所有</td></tr><tr><th>面积</th><td>{g.amt(45, 190)}㎡</td></tr><tr><th>登记时间</th><td>{ymd(g.dt(2016, 2020))}</td></tr></table>' for _ in range(k)) + f'<p>查询编号：{g.d(12)}，有效期30天</p></body></html>', k, 1)
@t('property fee arrears, docx')
def arrears(g):
    P = g.PP(6, 12); g.out('物业/欠费业主公示.docx', docx(g, ['关于催缴物业服务费的函附件', '下列业主截至上季度末尚有欠费，请各楼管家逐户联系：', [['房屋', '业主', '联系方式', '面积(㎡)', '欠费(元)']] + [[f'{g.i(1, 15)}栋{g.i(1, 2)}单元{g.i(1, 30)}0{g.i(1, 4)}', p.name, g.ms(p.mob, '-'), g.amt(60, 150), g.amt(300, 6000)] for p in P], f'物业服务中心　电话：{g.otel()}']), len(P), len(P))
@t('sql, tax on houses')
def tax(g):
    P = g.PP(12, 24); g.out('tax/fang_chan.sql', 'BEGIN;\n' + '\n'.join(f"INSERT INTO house_owner(owner,cert_type,cert_no,house_addr,house_area,deed_no,buy_price,deed_tax,phone) VALUES('{p.name}','身份证','{p.id}','{p.ad}',{g.amt(50, 170)},'{cert(g)}',{g.i(40, 600)}0000,{g.i(8000, 90000)},'{p.mob}');" for p in P) + '\nCOMMIT;\n', len(P), len(P))
@t('English owners register')
def strata(g):
    P = g.PP(10, 20); g.out('Estate/owners_register.csv', csvt([['Unit', 'Block', 'Registered owner', 'ID no.', 'Gross area (sqm)', 'Title deed', 'Acquired', 'Email', 'Mobile']] + [[f'{g.i(2, 32)}{g.c("ABCD")}', g.i(1, 6), p.en, p.id, g.amt(70, 260), cert(g), ymd(g.dt(2016, 2020)), p.mail if g.p(.6) else '', '+86 ' + p.mob] for p in P], nl='\n'), len(P), len(P))
@t('chat of owners committee')
def committee(g):
    P = g.PP(4, 7); x = g.c(T.XQ); L = [f'{x}业委会筹备组接龙', '#接龙 请产权人本人填：房号 姓名 电话 面积', '例 几栋几号 张某 电话 面积'] + [f'{i}. {g.i(1, 12)}栋{g.i(1, 30)}0{g.i(1, 4)} {p.name} {p.mob} {g.i(60, 150)}.{g.i(1, 9)}平' + g.c(['', '（产权人）', ' 同意成立']) for i, p in enumerate(P, 1)]
    g.out('接龙/业委会接龙.txt', '\n'.join(L), len(P), len(P))
@t('fixed asset sheet of a family, yaml')
def family(g):
    P = g.PP(2, 3); n, s = 0, 'family_assets:\n'
    for p in P:
        k = g.i(1, 3); n += k; s += f'  - holder: {p.name}\n    id_number: "{p.id}"\n    houses:\n' + ''.join(f'      - addr: {g.addr()}\n        deed: "{cert(g)}"\n        sqm: {g.amt(50, 160)}\n        mortgage: {g.c(["none", "CCB 2031"])}\n' for _ in range(k))
    g.out('家庭/资产.yaml', s, n, len(P))
@t('mail with attached csv')
def mailcsv(g):
    P = g.PP(10, 18); d = g.dt(2018, 2021); c = csvt([['房号', '产权人', '证件号码', '产权证号']] + [[f'{g.i(1, 9)}-{g.i(1, 28)}0{g.i(1, 4)}', p.name, p.id, cert(g)] for p in P]); fn = '二期已办证业主.csv'
    g.out('mail/二期办证.eml', eml(g, ('开发部', g.omail('kaifa')), ('物业经理', g.omail('wuye')), '二期已办证业主清单', d, '王经理：\n附件为二期已办理不动产权证的业主清单，请据此更新物业系统，谢谢。\n', attach={fn: g.enc(c, 'gb18030')}), len(P), len(P))
@t('sqlite')
def db(g):
    P = g.PP(15, 30); g.out('wuye/wy.db', sqlite(g, {'CREATE TABLE yz (id INTEGER PRIMARY KEY, xm TEXT, sfz TEXT, sj TEXT, gh TEXT)': [(i, p.name, p.id, p.mob, p.tel if g.p(.3) else None) for i, p in enumerate(P, 1)], 'CREATE TABLE fc (fh TEXT, yzxm TEXT, yzsfz TEXT, mj REAL, cqzh TEXT)': [(f'{g.i(1, 8)}-{g.i(1, 30)}0{g.i(1, 4)}', p.name, p.id, float(g.amt(50, 150)), cert(g)) for p in P]}), len(P), len(P))
