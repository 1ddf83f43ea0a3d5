"""Sources with third persons who have numbers of their own, and with numbers that mean something else."""
from lib import *
from templates.netcafe import cafe, pc
from templates.crime import ajbh, office
from templates.housing import cert, zl
from templates.rental import fang
from templates.account import br
from templates.balance import money
from templates.licence import dab, cls
from templates.location import place
from templates.transaction import ZY


def order(c): return c.decoy(c.ch('13', '15', '18', '17') + c.ch('2', '3', '6', '8') + c.digs(8))
def longno(c): return c.decoy(c.ch('7', '8', '9') + c.digs(17))


@T('hotel.stay', 'table', 'orders of a platform: the guest, and the booker who stays elsewhere; order numbers of 11 digits')
def third_hotel_booker(c):
    rows = []
    for p in c.ps(4, 22):
        b = c.p(); t = c.dt(2018, 2023)
        rows.append([order(c), c.hotel(), c.rec(p).n, p.id, c.room(), f1(t), f1(t + D.timedelta(c.ri(1, 4))), b.n, b.m, c.yuan(120, 1900)])
    c.out('订单导出.csv', c.tab(['订单号', '酒店名称', '入住人', '入住人证件号', '房号', '入住时间', '离店时间', '预订人', '预订人手机', '金额'], rows, 'csv|qcsv|tsv|semi'))


@T('hotel.stay', 'prose', 'wedding party: who sleeps in which room, told by the planner')
def third_hotel_wedding(c):
    pl, gr = c.p(), c.p(); h = c.hotel(); t = c.dt(2018, 2023)
    o = f'{gr.n}婚礼外地亲友住宿安排（联系人：策划{pl.n} {pl.m}，新郎{gr.m}本人住家里）\n酒店：{h}，{f3(t)}下午入住，次日中午退房\n'
    for p in c.ps(3, 12):
        c.rec(p); o += c.ch(f'{c.room()}房：{p.n}，身份证{p.id}，已入住\n', f'{p.n}（{p.id}）住{c.room()}，{c.ri(13, 22)}点到店办的入住\n')
    c.out('住宿安排.txt', o)


@T('travel.flight', 'table', 'policies of flight accidents: passenger insured, heir beside')
def third_flight_insurance(c):
    rows = []
    for p in c.ps(4, 24):
        b = c.p(); a, z = c.airs(); f, pre = c.flt()
        rows.append([longno(c), c.rec(p).n, p.id, p.m, f, d0(c.dt(2017, 2023)), a[1], z[1], pre + c.digs(10), b.n, b.id])
    c.out('航意险.csv', c.tab(['保单号', '乘机人', '乘机人身份证', '手机', '航班号', '起飞日期', '出发地', '到达地', '客票号', '受益人', '受益人身份证'], rows, 'csv|tsv|pipe|semi'))


@T('travel.train', 'struct', 'tickets bought by a helper account, buyer beside the passenger')
def third_train_buyer(c):
    o = ''; buy = c.ps(1, 3)
    for p in c.ps(3, 20):
        b = c.ch(buy); x, y = c.stations(); t = c.dt(2017, 2021); c.rec(p)
        o += js({'orderId': longno(c), 'buyer': {'name': b.n, 'mobile': b.m, 'email': b.em}, 'passenger': {'passengerName': p.n, 'idNo': p.id}, 'trainNumber': c.train(), 'departureStation': x, 'destinationStation': y, 'date': d0(t), 'seatNumber': c.seat()}) + '\n'
    c.out('orders.ndjson', o, enc='utf-8')


@T('crime.case', 'prose', 'opinion to transfer: suspects, and witnesses with their numbers')
def third_crime_transfer(c):
    g = c.ch(REG); ps = c.ps(2, 5); k = c.ch(CRIME); y = c.ri(2016, 2021)
    o = f'起诉意见书\n案件编号：{ajbh(c, g, y)}\n'
    for p in ps:
        c.rec(p); o += f'犯罪嫌疑人{p.n}，{p.sex}，{f3(p.dob)}出生，身份证号码{p.id}，户籍所在地{p.addr}，因涉嫌{k}罪于{y}年{c.ri(1, 12)}月{c.ri(1, 28)}日被刑事拘留。\n'
    o += '认定上述事实的证据如下：\n'
    for w in c.ps(1, 3):
        o += f'证人{w.n}（身份证号码{w.id}，电话{w.m}）的证言，证人未参与作案；\n'
    c.out('起诉意见书.txt', o + f'此致\n{g[2]}{g[3]}人民检察院\n{office(g)}\n')


@T('netcafe.session', 'table', 'sessions with the duty manager, workbook or page')
def third_netcafe_manager(c):
    m = c.ps(1, 3); rows = []; ps = c.spread(c.ps(4, 18), 6, 35)
    for p, t in zip(ps, c.seq(len(ps), lo=4, hi=120)):
        w = c.ch(m); rows.append([longno(c), c.rec(p).n, p.id, pc(c), f1(t), f1(c.later(t, 30, 400)), w.n, w.m])
    h = ['流水号', '上网人', '身份证号', '机号', '上机', '下机', '值班管理员', '管理员电话']
    if c.r.random() < .5: c.xlsx('上网登记.xlsx', [(c.ch('登记', 'Sheet1'), [[cafe(c) + '上网登记簿'], h] + rows)])
    else: c.out('上网登记.html', '<html><meta charset="utf-8"><body><h3>' + cafe(c) + '</h3>\n' + c.tab(h, rows, 'html') + '</body></html>\n', enc='utf-8')


@T('border.crossing', 'struct', 'crew of a ship that leaves, with kin to be told at home')
def third_border_crew(c):
    t = c.dt(2016, 2019); o = f'船名: {c.ch("顺达", "海龙", "永兴")}{c.ri(6, 98)}\n口岸: {c.ch("蛇口", "盐田港", "北仑港")}\n出境日期: {d0(t)}\n前往国: {c.ch("越南", "菲律宾", "印度尼西亚")}\n船员:\n'
    for p in c.ps(3, 14, sex='男'):
        k = c.p(); c.rec(p)
        o += f'  - 姓名: {p.n}\n    护照: {p.pp}\n    职务: {c.ch("水手", "机工", "大副", "轮机长")}\n    出境时间: {f1(t + D.timedelta(minutes=c.ri(1, 50)))}\n    家属: {k.n}\n    家属电话: "{k.m}"\n'
    c.out('船员出境.yaml', o, enc='utf-8')


@T('property.housing', 'table', 'contracts of sale signed, broker beside the buyer who now owns')
def third_housing_broker(c):
    br_ = c.ps(2, 4); rows = []
    for p in c.ps(4, 20):
        g = c.ch(REG); b = c.ch(br_)
        rows.append([longno(c), c.rec(p).n, p.id, p.m, zl(c, g), cert(c, g), c.yuan(45, 180), b.n, b.m, b.em])
    c.out('过户台账.csv', c.tab(['受理号', '产权人', '产权人身份证', '产权人手机', '房屋坐落', '不动产权证号', '建筑面积', '经纪人', '经纪人手机', '经纪人邮箱'], rows, 'csv|tsv|qcsv|pipe'))


@T('property.rental', 'table', 'leases with a guarantor')
def third_rental_guarantor(c):
    rows = []
    for p in c.ps(4, 22):
        q = c.p(); t = c.dt(2018, 2023)
        rows.append([order(c), c.rec(p).n, p.id, p.m, fang(c), d0(t), d0(t + D.timedelta(364)), c.ri(12, 80) * 100, q.n, q.id, q.m])
    c.out('租约_担保.csv', c.tab(['合同编号', '承租人', '承租人身份证', '承租人电话', '房屋', '起租日', '止租日', '月租金', '担保人', '担保人身份证', '担保人电话'], rows, 'csv|tsv|semi|pipe'))


@T('bank.account', 'table', 'accounts opened by a helper for old people')
def third_account_agent(c):
    rows = []
    for p in c.ps(4, 20, y=(1932, 1956)):
        a = c.p(); rows.append([longno(c), c.rec(p).n, p.id, p.card, br(c, p), d0(c.dt(2014, 2020)), a.n, a.id, c.ch('子女', '村干部', '配偶')])
    c.xlsx('代办开户.xlsx', [('清单', [['流水', '存款人', '存款人证件号', '账号', '开户网点', '开户日期', '代办人', '代办人证件号', '关系']] + rows)])


@T('bank.balance', 'struct', 'push messages of a bank to managers about balances of clients')
def third_balance_push(c):
    o = ''; m = c.ps(1, 3)
    for p, t in zip(c.ps(3, 14), c.seq(14, c.dt(2018, 2023), 10, 900)):
        k = c.ch(m); c.rec(p)
        o += f'[{f0(t)}] PUSH to={k.n}<{k.em}> trace={longno(c)} 客户={p.n} 证件={p.id} 账户={p.card} 账户余额={money(c)} 提示={c.ch("大额转出", "定存到期", "资产提升")}\n'
    c.out('crm_push.log', o)


@T('bank.transaction', 'struct', 'blocks of a receipt printer: payer and payee with cards')
def third_txn_receipts(c):
    o = ''
    for p in c.spread(c.ps(2, 10), 3, 20):
        z = c.p(); t = c.dt(2017, 2023); c.rec(p)
        o += f'====== 电子回单 ======\n回单编号：{longno(c)}\n交易时间：{f0(t)}\n付款人户名：{p.n}\n付款人账号：{p.card}\n付款人开户行：{br(c, p)}\n收款人户名：{z.n}\n收款人账号：{z.card}\n小写金额：¥{c.yuan(50, 90000)}\n摘要：{c.ch(ZY)}\n\n'
    c.out('回单打印.txt', o)


@T('driving.licence', 'table', 'trainees who passed, coach beside')
def third_licence_coach(c):
    k = c.ps(2, 4); rows = []
    for p in c.ps(5, 28, y=(1975, 2003)):
        t = c.ch(k); rows.append([order(c), c.rec(p).n, p.id, cls(c), dab(c, p.reg), d0(c.dt(2016, 2023)), t.n, t.m])
    c.out('发证登记.csv', c.tab(['学员编号', '姓名', '驾驶证号', '准驾车型', '档案编号', '初次领证日期', '教练', '教练手机'], rows, 'csv|semi|tsv|qcsv'))


@T('driving.vehicle', 'prose', 'workshop talks: who brought it is not who owns it')
def third_vehicle_bringer(c):
    o = f'接车日记（本店座机{c.allow(LL, c.land(raw=True))}）\n'
    for p in c.ps(2, 8):
        s = c.p(); t = c.dt(2018, 2023); c.rec(p)
        o += f'{t.month}月{t.day}日接{p.plate}，{p.vnew}，车架号{p.vin}，行驶证上所有人是{p.n}（{p.m}），{c.ch("他外甥", "单位司机", "他爱人")}{s.n}送来的，送修人电话{s.m}，{c.ch("换机油", "刹车异响", "补漆")}。\n'
    c.out('接车日记.txt', o)


@T('phone.sms', 'table', 'codes sent, with the clerk who asked; ids of 16 digits')
def third_sms_clerk(c):
    k = c.ps(1, 3); rows = []
    for p in c.ps(5, 30):
        w = c.ch(k); rows.append([f0(c.dt(2019, 2023)), c.decoy('8' + c.digs(15)), p.m, c.rec(p).n, f'{c.ch("验证码", "您的取件码是")}{c.digs(6)}，{c.ch("5分钟内有效", "请勿告诉他人")}', w.n])
    c.out('短信下发.csv', c.tab(['下发时间', '消息ID', '接收号码', '客户姓名', '短信内容', '操作员'], rows, 'csv|tsv|qcsv|pipe'))


@T('location.fix', 'table', 'wristbands of old people, guardian beside')
def third_loc_guardian(c):
    rows = []
    for p in c.spread(c.ps(2, 8, y=(1930, 1950)), 5, 40):
        if not hasattr(p, 'g'): p.g = c.p(); p.dev = c.decoy('7' + c.digs(15))
        x, y = c.xy(); c.rec(p); rows.append([p.dev, p.n, p.id, f0(c.dt(2019, 2023)), x, y, place(c), p.g.n, p.g.m])
    c.out('手环定位.csv', c.tab(['腕带编号', '佩戴人', '身份证', '定位时间', '经度', '纬度', '位置', '监护人', '监护人手机'], rows, 'csv|tsv|semi'))


@T('identity.person', 'table', 'staff with their contact in need and landline at home')
def third_person_contact(c):
    rows = []
    for p in c.ps(5, 26):
        k = c.p(); rows.append([c.digs(6), c.rec(p).n, p.id, p.m, p.tel, p.em, k.n, k.m, c.ch('配偶', '父亲', '母亲', '兄')])
    c.out('员工信息.csv', c.tab(['工号', '姓名', '身份证号', '手机', '家庭电话', '邮箱', '紧急联系人', '紧急联系人电话', '关系'], rows, 'csv|tsv|qcsv|semi'))


@T('phone.cdr', 'table', 'calls of service lines: agent names and landlines of the peers')
def third_cdr_landline(c):
    p = c.p(); n = c.ri(5, 40); c.rec(p, n)
    c.xlsx('市话详单.xlsx', [('详单', [[f'机主 {p.n}', f'号码 {p.m}', f'证件 {p.id}', '', ''], ['起始时间', '对方号码', '呼叫类型', '通话时长(秒)', '费用']] + [[f0(t), c.mob() if c.r.random() < .5 else c.land(), c.ch('主叫', '被叫'), c.ri(3, 900), c.yuan(0, 2)] for t in c.seq(n, c.dt(2016, 2020), 3, 900)])])
