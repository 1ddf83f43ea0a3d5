"""a few more systems: carriers of mail, bulk loads, traffic police prints, subscriber exports"""
from .lib import *
from .t1 import stays
from .t2 import cross
from .t3 import room, BR
from .t4 import calls, eng, TX
import quopri

@T('hotel.stay', 'reservation notices to the front desk, html mail in quoted-printable', 'struct', 'mail/booking_{n}.eml', r'<b>入住</b>', enc='utf8', wrap=False)
def qp(c):
    t = ['<html><body><h3>新订单提醒</h3>']
    for p, a, b, rm in stays(c, 1, 9): c.rec(p); t.append(f'<div><b>客人</b> {p.name} <b>手机</b> {c.M(p)} <b>证件</b> {c.ID(p)}<br><b>入住</b> {a:%Y-%m-%d %H:%M} <b>离店</b> {b:%Y-%m-%d}<br><b>房间</b> {rm} {c.ch(["大床", "双床"])} ￥{c.ri(128, 700)}</div>')
    body = quopri.encodestring('\n'.join(t + ['</body></html>', '']).encode()).decode()
    c.allow('phone.email', 'noreply@ebk.cn'); c.allow('phone.email', 'fo@hotel-mail.cn')
    return f'From: noreply@ebk.cn\nTo: fo@hotel-mail.cn\nSubject: new order\nMIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n{body}'

@T('travel.flight', 'chat with a ticket agent', 'prose', '微信聊天/票务{n}.txt', r'出好了')
def agentchat(c):
    me = c.p(); d = c.dt(2015, 2024); t = []
    for p in c.ps(2, 8):
        f, a, b, dd, tk, _ = c.flight(); d = after(d, minutes=c.ri(3, 50)); q = c.p(); c.rec(p); dd = after(d, days=c.ri(2, 20))
        t += [f'{q.name} {d:%Y-%m-%d %H:%M:%S}', f'帮{p.name}订{dd.month}月{dd.day}号{AIR[a]}到{AIR[b]}，{c.ch(["早班", "晚一点的", "最便宜的"])}，{c.ID(p)}', '', f'票务-{me.name} {after(d, minutes=3):%Y-%m-%d %H:%M:%S}', f'{p.name}的出好了，{f}，{dd:%m-%d} {hm(dd)}起飞，票号{tk}，{c.ri(4, 28)}80元，微信转我', '']
    return '\n'.join(t)

@T('driving.vehicle', 'print of unpaid violations', 'table', '违法查询/{n}.txt', r'(?m)^\d+ +20\d\d-')
def viol(c):
    p = c.p(); rows = [['序号', '违法时间', '违法地点', '违法行为', '罚款', '记分', '处理状态']]
    for i in range(1, c.ri(3, 20)): c.rec(p); rows.append([i, f'{c.dt(2013, 2023, 1):%Y-%m-%d %H:%M}', c.ch(AREAS)[1] + c.ch(ROAD), c.ch(['1352A超速20%未达50%', '1039违反停车规定', '1625违反信号灯', '1345违反标线']), c.ch([50, 100, 200]), c.ch([0, 3, 6]), c.ch(['未处理', '已处理未缴款', '已缴款'])])
    return f'机动车违法记录查询\n号牌号码：{c.PL(p)}  号牌种类：小型汽车  所有人：{p.name}  证件：{c.ID(p)}\n车架号：{c.V(p)}   手机：{c.M(p)}\n\n' + fixed(rows) + f'\n经办人：{c.p().name}\n'

@T('property.rental', 'elasticsearch bulk body', 'struct', 'es/bulk_rent_{n}.ndjson', r'"tenantName"', enc='utf8')
def bulk(c):
    t = []
    for p in c.ps(3, 24):
        d = c.dt(2017, 2023); c.rec(p); o = c.p()
        t += [js({'index': {'_index': 'rent_contract', '_id': c.hx(16)}}), js({'tenantName': p.name, 'tenantIdNo': c.ID(p), 'tenantTel': c.M(p), 'ownerName': o.name, 'ownerTel': c.M(o), 'addr': p.area[1] + c.ch(ESTATE) + room(c), 'monthRent': c.ri(8, 90) * 100, 'startDate': f'{d:%Y-%m-%d}', 'endDate': f'{after(d, days=364):%Y-%m-%d}'})]
    return '\n'.join(t) + '\n'

@T('identity.person', 'subscriber export of a carrier, odd delimiter', 'table', 'boss/USER_INFO_{n}.dat', r'(?m)^\d{12}[~^]')
def subs(c):
    s = c.ch(['~', '^', '~!']); s = s[0]; t = [s.join(['USER_ID', 'CUST_NAME', 'CERT_TYPE', 'CERT_NO', 'SERIAL_NUMBER', 'CERT_ADDR', 'BRAND', 'CHANNEL'])]
    for p in c.ps(8, 40): c.rec(p); t.append(s.join(['7' + c.dg(11), p.name, '1', c.ID(p), c.M(p), p.addr, c.ch(['神州行', '全球通', '动感地带']), c.ch(['营业厅', '社会渠道', '网厅'])]))
    return '\n'.join(t) + '\n'

@T('crime.case', 'judgment ledger of a court (xlsx)', 'table', '刑庭台账{n}', r'刑初\d+号')
def ledger(c):
    a = c.ch(AREAS); rows = [[a[1] + '人民法院刑事审判庭台账'], ['案号', '被告人', '身份证号', '罪名', '立案日期', '刑期', '罚金', '承办法官', '辩护人']]; k = c.ps(3)
    for p in c.ps(6, 34): d = c.dt(2016, 2022); c.rec(p); rows.append([f'（{d.year}）{a[3]}{a[0][2:]}刑初{c.ri(5, 900)}号', p.name, c.ID(p), c.ch(CRIMES), f'{d:%Y-%m-%d}', c.ch(['拘役四个月', '有期徒刑一年', '有期徒刑三年缓刑四年']), c.ri(1, 30) * 1000, c.ch(k).name, c.p().name if c.ri(0, 1) else ''])
    c.xlsx(rows, '台账', shared=c.ri(0, 1) == 1)

@T('phone.cdr', 'call rows pasted from a sheet into a chat', 'table', '微信聊天/话单{n}.txt', r'(?m)^\d+\t20')
def cdrpaste(c):
    p = c.p(); s = c.p(); pe = c.ps(3, 7); t = [f'{s.name} {c.dt(2014, 2022):%Y/%m/%d %H:%M}', f'{p.name}（{c.M(p)}）的单子拉好了，先发一页', '', '序号\t通话日期\t时间\t呼叫类型\t对端号码\t对端机主\t时长秒\t归属']
    for i, (d, n, k) in enumerate(calls(c, 5, 40), 1): q = c.ch(pe); c.rec(p); t.append('\t'.join([str(i), f'{d:%Y-%m-%d}', f'{d:%H:%M:%S}', k, c.M(q), q.name, str(n), q.area[1][:3]]))
    return '\n'.join(t) + '\n'

@T('border.crossing', 'mysql box of crossings', 'table', 'out/crj_{n}.txt', r'(?m)^\| \d{7} ')
def boxcrj(c):
    ps = c.ps(2, 8); rows = [['id', 'xm', 'zjhm', 'sfzh', 'crbz', 'crsj', 'kadm', 'qwd']]; i = c.ri(10 ** 6, 8 * 10 ** 6)
    for _ in range(c.ri(5, 36)): p = c.ch(ps); x, d, po, ct, f = cross(c); i += c.ri(1, 30); c.rec(p); rows.append([i, p.name, c.PP(p), c.ID(p), x, s19(d), po, ct])
    return 'mysql> select * from crj_jl where zjhm in (...);\n' + mysqlt(rows)

@T('bank.account', 'OCR of handwritten application forms', 'struct', 'ocr/开户申请{n}.txt', r'(?m)^个人开户申请书')
def ocrform(c):
    t = []
    for p in c.ps(1, 8): c.rec(p); t += ['个人开户申请书', f'客户姓名 {p.name}   性别 {p.sex}', f'证件类型 居民身份证 证件号码 {c.ID(p)}', f'联系地址 {p.addr}', f'手机号码 {c.M(p, c.ch([None, " "]))}', f'开户银行 {p.bank}{c.ch(BR)} 卡号 {c.K(p, c.ch([None, " "]))}', f'开户日期 {c.dt(2012, 2022):%Y.%m.%d}  经办 {c.p().name}', f'<page conf={c.ri(80, 99)}>', '']
    return '\n'.join(t)

@T('travel.train', 'refund complaints at a station office', 'prose', '车站来信登记{n}.txt', r'次列车')
def refund(c):
    t = []; k = c.p()
    for p in c.ps(2, 8): t0, a, b, d, seat, cl, fare = c.train(); c.rec(p); t.append(f'旅客{p.name}（身份证{c.ID(p)}，电话{c.M(p)}）来信称：{cn(d)}乘坐{t0}次列车由{a}到{b}，席位{seat}，{c.ch(["空调故障全程闷热", "晚点两小时未获说明", "改签时多扣手续费"])}，要求退还票款{fare}元。')
    t.append(f'登记人{k.name}'); return '\n\n'.join(t) + '\n'
