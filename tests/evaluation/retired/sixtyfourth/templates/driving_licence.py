from lib.core import *; from lib.pack import *; import json
t = kind('driving.licence')
CL = 'C1 C1 C1 C1 B2 A2 C2 A1A2 B1 C1E'.split()
def arc(g): return g.home[0][:4] + g.d(8, '01')
@t('csv of traffic system')
def drv(g):
    P = g.PP(20, 45); g.out('车管/DRV_LICENSE.csv', csvt([['DABH', 'SFZMHM', 'XM', 'XB', 'ZJCX', 'CCLZRQ', 'YXQZ', 'LJJF', 'ZT', 'FZJG', 'SJHM', 'LXZSXXDZ']] + [[arc(g), p.id, p.name, p.sx, g.c(CL), y8(a), y8(a + D.timedelta(days=3650)), g.c([0, 0, 3, 6, 9]), 'A', g.home[4], p.mob, p.ad] for p, a in ((p, g.dt(2006, 2015)) for p in P)]), len(P), len(P), 'gb18030')
@t('json ocr')
def ocr(g):
    P = g.PP(6, 14); g.out('ride/driver_audit/licence_ocr.json', json.dumps([dict(image=f'{g.hx(20)}.jpg', Name=p.name, Sex=p.sex, Nationality='中国', Address=p.hk, DateOfBirth=ymd(p.b), DateOfFirstIssue=ymd(g.dt(2004, 2014)), Class=g.c(CL), CardCode=p.id, ArchivesCode=arc(g), CumulativeScore=None) for p in P], ensure_ascii=False, indent=1), len(P), len(P))
@t('fleet drivers xlsx')
def fleet(g):
    P = g.PP(12, 26); g.out('车队/驾驶员档案.xlsx', xlsx(g, [('驾驶员', [[f'{g.co()}驾驶员档案'], ['序号', '姓名', '驾驶证号', '准驾车型', '初次领证', '有效期止', '从业资格证', '手机', '紧急联系人', '紧急电话', '年审']] + [[i, p.name, p.id, g.c('A2 A1A2 B2'.split()), a, a + D.timedelta(days=6000), g.c(['有', '有', '换证中']), p.mob, g.P().name, g.mob(), '合格'] for i, (p, a) in enumerate(((p, g.dt(2001, 2012)) for p in P), 1)])]), len(P), len(P))
@t('points query of one, text')
def one(g):
    p = g.P(); g.out('查询/驾驶证信息.txt', f'【驾驶证查询】\n证号 {p.id}\n姓名 {p.name}\n性别 {p.sex}\n准驾车型 {g.c(CL)}\n档案编号 {arc(g)}\n初次领证日期 {ymd(g.dt(2003, 2013))}\n累积记分 {g.c([0, 2, 3, 9])}分\n状态 正常\n发证机关 {g.city()}公安局交通警察支队\n', 1, 1, 'gb18030')
@t('driving school graduates, hand typed')
def school(g):
    P = g.PP(6, 13); g.out('驾校/领证登记.txt', f'{g.c("安顺 平安 通达 顺风".split())}驾校 {g.i(3, 11)}月拿证学员 领证登记\n\n' + '\n'.join(g.c([f'{p.name} {p.id} C{g.c("12")} 档案号{arc(g)} 本人领', f'{p.name}，驾驶证号{p.id}，准驾C1，教练老{g.c("孙 魏 侯".split())}代领，电话{p.mob}', f'{p.name} {p.mob} 证号{p.id} 增驾B2 已寄']) for p in P) + '\n\n照片重拍的另行通知。\n', len(P), len(P))
@t('pipe export no header')
def nohead(g):
    P = g.PP(20, 50); g.out('jsz/jsz_2014.txt', '\n'.join(f'{p.id}|{p.name}|{g.c(CL)}|{ymd(g.dt(1998, 2013))}|{arc(g)}|{g.home[4]}|{g.c(["正常", "正常", "逾期未换证", "超分"])}' for p in P), len(P), len(P))
@t('xml of insurer')
def xml(g):
    P = g.PP(5, 11); g.out('insurer/driverinfo.xml', '<DriverInfos>\n' + ''.join(f'  <Driver><DriverName>{p.name}</DriverName><LicenseNo>{p.id}</LicenseNo><LicenseClass>{g.c(CL)}</LicenseClass><FirstIssue>{ymd(g.dt(2000, 2014))}</FirstIssue><LicenseStatus>A</LicenseStatus><Phone>{p.mob}</Phone></Driver>\n' for p in P) + '</DriverInfos>', len(P), len(P))
@t('notice of points, letter')
def notice(g):
    P = g.PP(2, 4); g.out('安全科/驾驶证记分通报.docx', docx(g, ['关于驾驶员驾驶证记分情况的通报', '各车队：', '经与交警部门核对，本周期内下列驾驶员记分较高，现通报如下。'] + [f'{p.name}，驾驶证号{p.id}，准驾车型{g.c("A1 A2 B2".split())}，累积记分{g.c([6, 9, 11])}分，有效期至{cn(g.dt(2023, 2026))}，' + g.c(['请车队长谈话。', '暂停出车三天学习。']) for p in P] + ['其余人员记分正常。', f'安全科　{g.otel()}']), len(P), len(P))
@t('sql rent-a-car')
def rental(g):
    P = g.PP(12, 24); g.out('zuche/member_license.sql', '\n'.join(f"INSERT INTO member_license (member_id, real_name, license_no, license_type, archive_no, first_issue, valid_to, front_img, audit) VALUES ({g.d(7)}, '{p.name}', '{p.id}', '{g.c('C1 C2'.split())}', '{arc(g)}', '{ymd(g.dt(2008, 2016))}', '{ymd(g.dt(2022, 2026))}', '/u/{g.hx(12)}.jpg', {g.c([1, 1, 2])});" for p in P), len(P), len(P))
@t('English list of expats and staff')
def pool(g):
    P = g.PP(5, 10); g.out('Admin/pool drivers.md', 'Pool car drivers\n================\n\nOnly people below may drive company cars; copies of the licences are on file.\n\n' + '\n'.join(f'* {p.en} – driving licence {p.id}, class {g.c("C1 C2 B1".split())}, first issued {g.dt(2005, 2016):%b %Y}, valid to {g.dt(2023, 2027):%Y-%m-%d}, mobile {g.ms(p.mob)}' for p in P) + '\n', len(P), len(P))
@t('chat: deduct points trade')
def trade(g):
    P = g.PP(3, 6); L = []
    for p in P: L += [f'收分-小五: 还有分的报 证号 档案号 车型', f'{p.xing}**: {p.name} {p.id} 档案编号{arc(g)} {g.c("C1 C2 B2".split())} 还剩{g.c([6, 9, 12])}分', f'收分-小五: {g.c(["好 明天窗口见", "一分120", "截图发来"])}']
    g.out('聊天/收分.txt', '\n'.join(L), len(P), len(P))
@t('html, licence renewals')
def renew(g):
    P = g.PP(8, 15); g.out('窗口/期满换证受理.html', '<meta charset=utf-8><table border=1><caption>机动车驾驶证期满换证受理清单</caption><tr><th>流水号<th>申请人<th>驾驶证证号<th>准驾车型<th>档案编号<th>体检<th>邮寄电话</tr>\n' + '\n'.join(f'<tr><td>{g.d(13, "3")}<td>{p.name}<td>{p.id}<td>{g.c(CL)}<td>{arc(g)}<td>合格<td>{p.mob}</tr>' for p in P) + '\n</table>', len(P), len(P))
@t('tar.gz of two text lists')
def tgz(g):
    P = g.PP(8, 14); Q = g.PP(6, 10); f = lambda X, k: g.enc('驾驶证号,姓名,准驾车型,初领日期\n' + '\n'.join(f'{p.id},{p.name},{k},{ymd(g.dt(2000, 2012))}' for p in X))
    g.out('备份/jsy_2013.tar.gz', targz({'jsy/大车.csv': f(P, 'A2'), 'jsy/小车.csv': f(Q, 'C1')}), len(P) + len(Q), len(P) + len(Q))
