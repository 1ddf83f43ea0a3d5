"""Trains."""
from lib import *
K = 'travel.train'


@T(K, 'table', 'gate log of real-name checks in a station')
def train_gate(c):
    ps = c.ps(6, 35); st = c.stations()[0]; t = c.seq(len(ps), lo=0, hi=9)
    c.out('闸机实名.csv', c.tab(['过闸时间', '车站', '闸机', '姓名', '证件号码', '车次', '到站', '席位', '比对', '验证员'],
          [[f0(t[i]), st, f'A{c.ri(1, 24):02d}', c.rec(p).n, p.id, c.train(), c.ch([x for x in STN if x != st]), c.seat(), c.ch('通过', '通过', '人工'), c.clerk().n] for i, p in enumerate(ps)], 'csv|qcsv|tsv|semi'))


@T(K, 'table', 'travel expenses: train tickets of staff, markdown or html')
def train_expense(c):
    ps = c.ps(3, 10); rows = []
    for p in c.spread(ps, 5, 22):
        a, b = c.stations(); t = c.dt(2019, 2024)
        rows.append([c.rec(p).n, p.id, dd(t), c.train(), a, b, c.seat(), c.ch('二等座', '一等座', '硬卧'), c.yuan(50, 900, 1), c.pick('Z A D H K') + c.digs(6), c.clerk().n])
    c.out(c.ch('报销附件.md', '报销附件.html') if 0 else '报销附件.' + (f := c.ch('md', 'html')), ('<meta charset="{ENC}">\n' if f == 'html' else '') + c.tab(['乘车人', '身份证', '日期', '车次', '始发站', '到达站', '座位', '席别', '票价', '票号', '审批人'], rows, f), enc='utf-8')


@T(K, 'table', 'group tickets of a school, no header, four dashes')
def train_dashes(c):
    ps = c.ps(6, 36, y=(1996, 2003)); a, b = c.stations(); tr = c.train(); t = c.dt(2016, 2020)
    c.out('学生票.txt', c.tab(None, [[c.rec(p).n, p.id, tr, a + '-' + b, d0(t), c.seat()] for p in ps], 'dash|hash|pipe'))


@T(K, 'table', 'sqlite of a ticket helper: passengers and their orders')
def train_sqlite(c):
    ps = c.ps(3, 12); rows = []
    for i, p in enumerate(c.spread(ps, 5, 30), 1):
        a, b = c.stations()
        rows.append([i, 'E' + c.digs(9), c.rec(p).n, p.id, p.m, c.train(), a, b, f1(c.dt(2018, 2023)), c.seat(), c.ch('已支付', '已出票', '已退票')])
    c.sqlite('ticket.db', [('setting', ['k', 'v'], [['theme', 'dark'], ['retry', '30']]), ('orders', ['_id', 'order_no', 'passenger', 'id_no', 'mobile', 'train_code', 'from_station', 'to_station', 'start_time', 'seat', 'status'], rows)])


@T(K, 'struct', 'order answer of a ticket interface, nested tickets')
def train_order_json(c):
    od = []
    for _ in range(c.ri(2, 6)):
        a, b = c.stations(); t = c.dt(2017, 2024)
        od.append({'sequence_no': 'E' + c.digs(9), 'order_date': f0(t - D.timedelta(c.ri(1, 9))), 'tickets': [
            {'passengerDTO': {'passenger_name': c.rec(p).n, 'passenger_id_type_name': '中国居民身份证', 'passenger_id_no': p.id}, 'stationTrainDTO': {'station_train_code': c.train(), 'from_station_name': a, 'to_station_name': b, 'start_time': hm(t)}, 'train_date': d0(t), 'coach_name': f'{c.ri(1, 16):02d}', 'seat_name': f'{c.ri(1, 18):02d}{c.pick("A B C D F")}号', 'str_ticket_price_page': c.yuan(30, 900, 1)} for p in c.ps(1, 3)]})
    c.out('queryMyOrder.json', js({'status': True, 'httpstatus': 200, 'data': {'OrderDTODataList': od}}, indent=c.ch(None, 1, 2)), enc='utf-8')


@T(K, 'struct', 'text recognised from photographed tickets, block by block')
def train_ocr_blocks(c):
    o = ''
    for p in c.ps(2, 9):
        a, b = c.stations(); t = c.dt(2016, 2019); k = c.pick('A B C D E F G H J K'); n = c.digs(6); c.rec(p)
        o += f'==== IMG_{d8(t)}_{c.digs(4)}.jpg\n{k}{n}\n{a}站  {c.train()}  {b}站\n{f3(t)}{hm(t)}开  {c.seat()}号\n¥{c.yuan(30, 800, 1)}元  {c.ch("二等座", "一等座", "新空调硬座")}\n限乘当日当次车\n{p.id} {p.n}\n{c.digs(14)}{k}{n} {a}售\n\n'
    c.out('ocr_result.txt', o)


@T(K, 'struct', 'conductor terminal: fare supplements, key=value lines')
def train_supplement(c):
    o = ''; tr = c.train()
    ps = c.ps(3, 14)
    for p, t in zip(ps, c.seq(len(ps), lo=3, hi=60)):
        a, b = c.stations(); c.rec(p)
        o += f'[{f0(t)}] 补票 车次={tr} 旅客={p.n} 证件={p.id} 发站={a} 到站={b} 席位={c.seat()} 票价={c.yuan(10, 400, 1)} 手续费=2.0 支付={c.ch("微信", "现金", "支付宝")} 列车员={c.clerk().n}\n'
    c.out('站车交互.log', o)


@T(K, 'prose', 'train police diary of checks on board')
def train_police_diary(c):
    t = c.dt(); tr = c.train(); me = c.p(); ps = c.ps(2, 8)
    o = f'乘警工作日志　{f3(t)}　{tr}次　值乘民警：{me.n}\n\n'
    for p in ps:
        a, b = c.stations(); c.rec(p)
        o += c.ch(f'{hm(c.later(t, 10, 400))} 在{c.ri(1, 16)}号车厢核查旅客{p.n}，身份证号{p.id}，{a}上车去{b}，座位{c.seat()}，票证人一致。\n',
                  f'{hm(c.later(t, 10, 400))} 旅客{p.n}（{p.id}）报称手机遗落座位，其乘{tr}次{a}至{b}，{c.seat()}，已帮其找回。\n')
    c.out('日志.txt', o + '\n全程治安平稳，无重大警情。\n')


@T(K, 'prose', 'a ticket runner answers customers')
def train_runner(c):
    o = ''; me = c.p()
    for p in c.ps(3, 10):
        a, b = c.stations(); t = c.dt(2016, 2019); c.rec(p)
        o += f'{p.title}：\n您的票抢到啦！{p.n} {p.id}，{t.month}月{t.day}日{c.train()}次 {a}开往{b}，{hm(t)}发车，{c.seat()}，{c.ch("二等座", "硬卧下铺", "无座改硬座")}。取票带身份证原件。\n——代购小{me.sur}\n\n'
    c.out('抢票回复.txt', o)


@T(K, 'prose', 'station handover: travellers who need help, one sentence each')
def train_help(c):
    st = c.stations()[0]; a = c.p(); t = c.dt(); o = f'{st}站 重点旅客预约服务交接　{f3(t)}　客运值班员 {a.n}\n'
    for i, p in enumerate(c.ps(2, 9, y=(1935, 1960)), 1):
        s = c.p(); b = c.ch([x for x in STN if x != st]); c.rec(p)
        o += f'{i}、{p.n}，{p.sex}，身份证{p.id}，乘{c.train()}次，{hm(c.later(t, 10, 500))}开，{st}至{b}，{c.seat()}，{c.ch("需轮椅", "需担架，走绿色通道", "视力障碍，需引导")}，家属{s.n}（电话{s.m}）只送进站不乘车。\n'
    c.out('重点旅客.txt', o)
