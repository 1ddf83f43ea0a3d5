"""Hotel stays."""
from lib import *
K = 'hotel.stay'


@T(K, 'table', 'police upload list of a lodging house, headers in pinyin initials')
def hotel_psb_pinyin(c):
    ps = c.ps(5, 28); h = c.hotel(); code = c.ch(REG)[0] + c.digs(4)
    t = c.seq(len(ps), lo=9, hi=300)
    c.out(f'LGYXX_{code}.txt', c.tab(['LSH', 'LGBM', 'XM', 'XB', 'ZJLX', 'ZJHM', 'HJDZ', 'FJH', 'RZSJ', 'TFSJ', 'CZY'],
          [[f'{code}{d8(t[i])}{i + 1:04d}', code, c.rec(p).n, p.sex, '11', p.id, p.addr, c.room(), f2(t[i]), f2(c.later(t[i], 500, 3000)), c.clerk().n] for i, p in enumerate(ps)], 'tsv|pipe|tilde|caret'))


@T(K, 'table', 'group rooming list of a tour, two guests a room, one row each')
def hotel_rooming_list(c):
    ps = c.ps(6, 24); t = c.dt(); g = c.p(); rows = [[f'{c.hotel()} 分房表', '', '', '', '', ''], [f'入住 {d0(t)}  离店 {d0(t + D.timedelta(2))}  导游 {g.n} {g.m}', '', '', '', '', ''], ['序', '房号', '客人', '证件号码', '手机', '房型']]
    r = c.room()
    for i, p in enumerate(ps, 1):
        if i % 2: r = c.room()
        rows.append([i, r, c.rec(p).n, p.id, p.m, c.ch('标间', '标双')])
    c.xlsx('分房表.xlsx', [('分房', rows), ('备注', [['早餐七点', '司机房另开，不在本表']])])


@T(K, 'table', 'night audit printout of a property system, fixed width, English heads')
def hotel_night_audit(c):
    ps = c.ps(6, 30); t = c.dt()
    rows = [[c.room(), c.rec(p).py, p.pp, d0(t - D.timedelta(c.ri(1, 4))), d0(t + D.timedelta(c.ri(1, 5))), c.ch('RACK', 'CORP', 'OTA'), c.yuan(188, 900), c.ch('V', 'O', 'S')] for p in ps]
    c.out('nightaudit.prn', f'IN-HOUSE GUEST LIST   BUSINESS DATE {d0(t)}   PAGE 1\n' + c.tab(['ROOM', 'GUEST NAME', 'PASSPORT', 'ARRIVAL', 'DEPARTURE', 'RATE CODE', 'ROOM RATE', 'ST'], rows, 'fixed') + f'\nTOTAL ROOMS OCCUPIED {len(rows)}\n', enc='utf-8')


@T(K, 'table', 'traditional characters: stay register of a guest house')
def hotel_trad_register(c):
    ps = c.ps(4, 16, trad=True)
    t = c.seq(len(ps), lo=200, hi=2000)
    c.out('旅客登記簿.csv', c.tab(['旅客姓名', '性別', '證件號碼', '聯絡電話', '房號', '入住日期', '退房日期', '房租'],
          [[c.rec(p).n, p.sex, p.id, p.m, c.room(), d0(t[i]), d0(t[i] + D.timedelta(c.ri(1, 3))), c.ri(120, 600)] for i, p in enumerate(ps)], 'csv|semi'), trad=True)


@T(K, 'struct', 'XML messages of the guest exchange format')
def hotel_guest_xml(c):
    ps = c.ps(2, 12); x = ''
    for p in ps:
        t = c.dt()
        x += f'  <GUEST>\n    <NAME>{c.rec(p).n}</NAME><SEX>{1 if p.male else 2}</SEX><BDATE>{d8(p.dob)}</BDATE>\n    <ID_TYPE>11</ID_TYPE><ID_CODE>{p.id}</ID_CODE>\n    <ADDRESS>{p.addr}</ADDRESS>\n    <NOROOM>{c.room()}</NOROOM><IN_TIME>{f2(t)[:12]}</IN_TIME><OUT_TIME>{f2(c.later(t, 600, 4000))[:12]}</OUT_TIME><OPERATOR>{c.clerk().n}</OPERATOR>\n  </GUEST>\n'
    c.out('GUEST_UP.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<GUESTS HOTELID="{c.ch(REG)[0]}{c.digs(4)}">\n{x}</GUESTS>\n', enc=c.ch('utf-8', 'gb18030', 'utf-8'))


@T(K, 'struct', 'webhook log of a booking platform, one object per guest checked in')
def hotel_webhook_jsonl(c):
    ps = c.ps(3, 15); o = ''
    for p in c.spread(ps, 4, 25):
        t = c.dt(2019, 2024)
        o += js({'event': 'guest.checked_in', 'ts': int(t.timestamp()) * 1000, 'orderNo': c.decoy('2' + c.digs(10)), 'hotel': c.hotel(), 'roomNo': c.room(), 'guest': {'realName': c.rec(p).n, 'certType': 'IDCARD', 'certNo': p.id, 'phone': p.m}, 'checkin': f1(t), 'checkout': f1(t + D.timedelta(1))}) + '\n'
    c.out('pms-callback.log', o, enc='utf-8')


@T(K, 'struct', 'lines of a smart lock and front desk service')
def hotel_lock_log(c):
    ps = c.ps(3, 10); o = ''
    for p, t in zip(ps, c.seq(len(ps), lo=20, hi=200)):
        o += f'{f0(t)},{c.ri(100, 999)} INFO  [CheckInService] 办理入住 guest={c.rec(p).n} idNo={p.id} mobile={p.m} room={c.room()} nights={c.ri(1, 4)} operator={c.clerk().n}\n'
        o += f'{f0(c.later(t, 1, 5))},{c.ri(100, 999)} DEBUG [DoorLock] card issued uid={c.r.getrandbits(32):08X} battery={c.ri(40, 99)}%\n'
    c.out('frontdesk.log', o)


@T(K, 'prose', 'shift handover of the front desk')
def hotel_handover(c):
    ps = c.ps(3, 8); me, nx = c.p(), c.p()
    t = c.dt()
    o = f'{f3(t)} 夜班交接（交班：{me.n}，接班：{nx.n}）\n\n'
    for p in ps:
        c.rec(p)
        o += c.ch(f'{c.room()} {p.n}，身份证{p.id}，{c.ri(19, 23)}点{c.ri(10, 59)}分入住，{c.ri(1, 3)}晚，押金{c.ri(1, 5) * 100}现金，要发票。\n',
                  f'{p.n}（{p.id}）今晚{c.ri(18, 23)}:{c.ri(10, 59)}来开的{c.room()}房，住到{d0(t + D.timedelta(2))}，留电话{p.m}。\n',
                  f'{c.room()}房客人{p.n}，证件{p.id}，凌晨{c.ri(1, 4)}点才登记入住，明早{c.ri(7, 11)}点退房，记得查迷你吧。\n')
    o += '\n热水器二楼那台还是不热，工程部说明天来人。备用金点过，对得上。\n'
    c.out('交接班.txt', o)


@T(K, 'prose', 'answer of a trader: the stays of one person found by number')
def hotel_trader_answer(c):
    p = c.p(); n = c.ri(3, 9); ts = c.seq(n, c.dt(2016, 2021), 3000, 60000)
    o = f'老板，{c.ch("开房", "住宿")}出来了，查的是 {p.n} {p.id}，一共{n}次，按时间排：\n'
    for i, t in enumerate(ts, 1):
        c.rec(p)
        o += f'{i}）{dd(t)} {hm(t)} 入住{c.hotel()} {c.room()}房，{dd(t + D.timedelta(1))} {c.ri(8, 13)}点退\n'
    o += '同住的另算钱，要的话补三百。看完删掉，别转。\n'
    c.out('回单.txt', o)


@T(K, 'prose', 'inspection record of a police station at a hotel')
def hotel_inspection(c):
    ps = c.ps(2, 7); a, b, m = c.p(), c.p(), c.p(); t = c.dt()
    o = [f'旅馆业治安检查记录', f'检查时间：{f3(t)}{t.hour}时 检查人：{a.n}、{b.n} 被检查单位：{c.hotel()} 现场负责人：{m.n}（经理）']
    for p in ps:
        c.rec(p)
        o.append(f'经核对，{c.room()}房间住宿旅客{p.n}，{p.sex}，公民身份号码{p.id}，户籍地{p.addr}，于{f4(t - D.timedelta(hours=c.ri(2, 20)))}登记入住，人证一致。')
    o += ['检查中未发现未登记旅客。消防通道堆放布草一车，责令当场清理。', f'被检查单位负责人签字：{m.n}']
    c.docx('检查记录.docx', o)
