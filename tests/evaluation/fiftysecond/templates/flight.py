"""Flights."""
from lib import *
K = 'travel.flight'


def leg(c):
    a, b = c.airs(); f, pre = c.flt()
    return a, b, f, pre


@T(K, 'table', 'passenger name list for the gate, seats and sequence')
def flight_pnl(c):
    ps = c.ps(8, 35); a, b, f, _ = leg(c); t = c.dt()
    c.out(f'PNL_{f}.txt', f'{f}/{dm(t)} {a[0]}{b[0]}  ETD {hm(t)}  PAX {len(ps)}\n' + c.tab(['SEQ', 'NAME', 'DOC', 'SEAT', 'CLS', 'BAG'],
          [[f'{i:03d}', c.rec(p).py, p.id if c.r.random() < .8 else p.pp, f'{c.ri(5, 62)}{c.pick("A B C J K L")}', c.pick('Y M K F'), f'{c.ri(0, 2)}/{c.ri(0, 40)}'] for i, p in enumerate(ps, 1)], 'fixed|tsv'), enc='utf-8')


@T(K, 'table', 'settlement of a travel management firm, one ticket per row')
def flight_settlement(c):
    ps = c.ps(3, 14); rows = []
    for p in c.spread(ps, 6, 40):
        a, b, f, pre = leg(c); t = c.dt(2018, 2024)
        rows.append([d0(t - D.timedelta(9)), c.rec(p).n, p.id, f, a[1] + '-' + b[1], f5(t), pre + '-' + c.digs(10), c.ch('经济舱', '经济舱', '公务舱'), c.yuan(400, 2600, 0), '50', c.ch('市场部', '工程部', '财务部'), c.clerk().n])
    c.xlsx('机票对账.xlsx', [('出票明细', [['出票日', '乘机人', '证件号', '航班号', '航段', '起飞时间', '票号', '舱位', '票面', '机建', '成本中心', '审批人']] + rows)])


@T(K, 'table', 'rows of a check-in database, English keys')
def flight_sql(c):
    ps = c.ps(5, 30); rows = []
    for i, p in enumerate(ps):
        a, b, f, pre = leg(c)
        rows.append([41200 + i * 3, c.rec(p).n, p.id, p.m, f, a[0], b[0], f0(c.dt(2017, 2023)), f'{c.ri(4, 60)}{c.pick("A C D F")}', c.clerk().n])
    c.out('t_pax_checkin.sql', c.sql('t_pax_checkin', ['id', 'pax_name', 'cert_no', 'mobile', 'flt_no', 'dep_apt', 'arr_apt', 'std', 'seat_no', 'agent_name'], rows))


@T(K, 'struct', 'PNR copies of a reservation system with FOID and contact')
def flight_pnr(c):
    ps = c.ps(1, 8); o = ''
    for p in ps:
        a, b, f, pre = leg(c); t = c.dt(); al = f[:2]; c.rec(p); z = ''.join(c.r.choice(ABC) for _ in range(2)) + c.digs(1) + c.r.choice(ABC) + c.digs(1) + c.r.choice(ABC)
        wk = 'MO TU WE TH FR SA SU'.split()[t.weekday()]
        o += f'>RT{z}\n 1.{p.py} {z}\n 2.  {al}{f[2:]} Y   {wk}{dm(t)}  {a[0]}{b[0]} HK1   {t:%H%M} {c.later(t, 70, 200):%H%M}          E --T1\n 3.{c.pick("CAN PEK SHA")}/T {c.pick("CAN PEK SHA")}/T 0{c.digs(2)}-{c.digs(4)}/AGENCY\n 4.TL/{t:%H%M}/{dm(t)}/CAN{c.digs(3)}\n 5.SSR FOID {al} HK1 NI{p.id}/P1\n 6.SSR TKNE {al} HK1 {a[0]}{b[0]} {f[2:]} Y{dm(t)} {pre}{c.digs(10)}/1/P1\n 7.OSI {al} CTCT{p.m}\n 8.CAN{c.digs(3)}\n\n'
    c.out('eterm_dump.txt', o, enc='utf-8')


@T(K, 'struct', 'e-ticket orders as YAML documents')
def flight_yaml(c):
    ps = c.ps(2, 10); o = ''
    for p in c.spread(ps, 3, 16):
        a, b, f, pre = leg(c); t = c.dt()
        o += f'---\npassenger: {c.rec(p).n}\npassport_no: {p.pp}\nphone: "{p.m}"\nflight_no: {f}\nfrom: {a[0]}\nto: {b[0]}\ndeparture: {f1(t)}\ncabin: {c.pick("Y W C")}\nticket_number: "{pre}-{c.digs(10)}"\nstatus: {c.pick("FLOWN OPEN USED")}\nissued_by: {c.clerk().n}\n'
    c.out('tickets.yaml', o, enc='utf-8')


@T(K, 'struct', 'boarding pass scans: bar code text with the document read beside it')
def flight_barcode_scans(c):
    ps = c.ps(3, 16); a, b, f, _ = leg(c); t = c.dt(); o = ''
    for i, (p, tt) in enumerate(zip(ps, c.seq(len(ps), t, 0, 2)), 1):
        c.rec(p)
        o += f'{f0(tt)} GATE {c.ri(1, 9)} SCAN OK  M1{p.py:<20}E{"".join(c.r.choice(ABC) for _ in range(3))}{c.digs(3)} {a[0]}{b[0]}{f[:2]} {int(f[2:]):04d} {t.timetuple().tm_yday:03d}Y{c.ri(5, 60):03d}A{i:04d} 100  DOC={p.id} NAME={p.n}\n'
    c.out('boarding_gate.log', o)


@T(K, 'prose', 'messages of an airline about changes, read aloud per passenger')
def flight_change_sms(c):
    ps = c.ps(3, 10); o = '【客服外呼记录】因航班调整逐一致电\n'
    for p in ps:
        a, b, f, _ = leg(c); t = c.dt(2022, 2024); c.rec(p)
        o += f'■ {p.n}（{p.m}，证件{p.id}），坐席{c.clerk().n}外呼，原定{f3(t)}{f}，{a[1]}到{b[1]}，{hm(t)}起飞，' + c.ch('已改签次日同航班。', '选择全额退票。', '电话无人接听，已发短信。', '接受延误，不改。') + '\n'
    c.out('外呼.txt', o)


@T(K, 'prose', 'secretary asks to book: lines of a chat with name, number and journey')
def flight_booking_chat(c):
    ps = c.ps(3, 9); s, ag = c.p(), c.p(); t0 = c.seq(len(ps), c.dt(2018, 2024), 1, 30); o = ''
    for p, t in zip(ps, t0):
        a, b, f, _ = leg(c); fl = t + D.timedelta(c.ri(2, 20)); c.rec(p)
        o += f'[{hm(t)}] 秘书{s.sur}：{p.n} {p.id} 订{fl.month}月{fl.day}号 {f} {a[1][:2]}飞{b[1][:2]}，{c.ch("靠窗", "靠过道", "前排")}\n[{hm(c.later(t, 1, 3))}] 票务{ag.sur}：{c.ch("出好了", "好的已出票", "OK，座位给您选好了")}\n'
    c.out('订票群.txt', o)


@T(K, 'prose', 'letters of baggage claims, one passenger and flight per paragraph')
def flight_baggage(c):
    ps = c.ps(2, 7); o = '行李查询日报\n\n'
    for i, p in enumerate(ps, 1):
        a, b, f, pre = leg(c); t = c.dt(); c.rec(p)
        o += f'（{i}）旅客{p.n}，身份证号{p.id}，{d0(t)}乘坐{f}航班由{a[1]}机场至{b[1]}机场，客票{pre}-{c.digs(10)}，到达后发现托运行李一件未到，行李牌{f[:2]}{c.digs(6)}，{c.ch("黑色拉杆箱", "蓝色帆布包", "纸箱一只")}。送达地址：{p.addr}，电话{p.m}。经办：{c.clerk().n}\n\n'
    c.out('行李查询.md', o)


@T(K, 'prose', 'trader posts the flights of one person')
def flight_trader(c):
    p = c.p(); n = c.ri(3, 8)
    o = f'航班轨迹 {p.n} {p.id}\n'
    for t in c.seq(n, c.dt(2017, 2021), 4000, 40000):
        a, b, f, _ = leg(c); c.rec(p)
        o += c.ch(f'{d0(t)} 坐的{f}，{a[1]}飞{b[1]}，座位{c.ri(6, 60)}{c.pick("A C K")}\n', f'{d0(t)} {f} {a[1]}→{b[1]} 已值机 {c.ri(6, 60)}{c.pick("A C K")}\n')
    c.out('hb.txt', o + f'就这{n}条，两年内的全在，概不退。\n')
