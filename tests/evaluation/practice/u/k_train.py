import json
from core import kind, pad

t = kind('travel.train')
ST = ['北京西', '郑州东', '武汉', '长沙南', '广州南', '上海虹桥', '南京南', '济南西', '杭州东', '西安北', '成都东', '南昌西', '合肥南']
TR = ['G79', 'G1012', 'D3206', 'G1375', 'K528', 'Z19', 'T109', 'G651', 'D1863', 'G7302', 'C2205']


def trip(d):
    a, b = d.r.sample(ST, 2)
    c = d.ch(TR)
    seat = f'{d.ri(1, 16):02d}车{d.ri(1, 19):02d}{d.ch("ABCDF")}号' if c[0] in 'GDC' else f'{d.ri(1, 16):02d}车{d.ri(1, 19):02d}号{d.ch("上中下")}铺'
    kind_ = d.ch(['二等座', '一等座']) if c[0] in 'GDC' else d.ch(['硬卧', '软卧'])
    return a, b, c, seat, kind_, d.dt()


@t('relatives forward booking texts in a family chat', 'jiaren_qun.txt', n=(4, 7))
def a(d):
    d.w('（群聊：回家过年🧨）\n')
    for k in range(d.n):
        p = d.p()
        A, B, c, s, z, x = trip(d)
        d.w(f'{p.sur}{p.call}：')
        d.R(p, f'【铁路12306】订单{d.D("E" + d.dg(9))},{p.name}您已购{x.month}月{x.day}日{c}次{s}{z},{A}{x:%H:%M}开,检票口{d.ri(1, 28)}{d.ch("AB")}。 我身份证 {d.I(p)}，到{B}，你们帮我一起报销')
        d.w(d.ch(['好', '收到', '我们隔一个车厢', '到了打我电话', '记得带充电宝']) + '\n')


@t('HTTP trace of an order query, JSON body', 'order_query.har.txt', container='http trace', n=(5, 14))
def b(d):
    rows = []
    d.w(f'POST /otn/queryOrder/queryMyOrder HTTP/1.1\nHost: proxy-{d.ri(1, 9)}.ticket.internal\nCookie: JSESSIONID={d.hx(32).upper()}; tk={d.hx(20)}\nContent-Type: application/x-www-form-urlencoded\n\nqueryType=1&pageSize=20&pageIndex=0\n\nHTTP/1.1 200\nContent-Type: application/json;charset=UTF-8\n')
    for _ in range(d.n):
        p = d.p()
        A, B, c, s, z, x = trip(d)
        rows.append({'sequence_no': d.D('E' + d.dg(9)), 'stationTrainDTO': {'station_train_code': c, 'from_station_name': A, 'to_station_name': B, 'start_time': f'1970-01-01 {x:%H:%M}:00'},
                     'train_date': f'{x:%Y-%m-%d} 00:00:00', 'passengerDTO': {'passenger_name': p.name, 'passenger_id_type_name': '中国居民身份证', 'passenger_id_no': d.I(p), 'mobile_no': d.M(p)},
                     'coach_no': s[:2], 'seat_name': s[3:], 'seat_type_name': z, 'ticket_price': d.ri(6000, 90000)})
        d.mark(p, p.id)
    d.w(json.dumps({'validateMessagesShowId': '_validatorMessage', 'status': True, 'httpstatus': 200, 'data': {'order_total': d.n, 'OrderDTODataList': rows}, 'messages': []}, ensure_ascii=False))


@t('fare gate log, key=value with pipes', 'gate_A07.log', 'gb18030', container='log', n=(10, 30))
def c(d):
    x = d.dt()
    g = d.ch(ST)
    d.w(f'# AFC gate A07 {g}站 fw 3.2.{d.ri(1, 9)} boot ok')
    for _ in range(d.n):
        p = d.p()
        A, B, c, s, z, _ = trip(d)
        x = d.add(x, 0, 3)
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S}|dev=A07|res=PASS|idno={d.I(p)}|name={p.name}|train={c}|date={x:%Y%m%d}|from={g}|to={B if B != g else A}|seat={s}|face={d.ri(81, 99)}')
        if d.ri(0, 4) == 0:
            d.w(f'{x:%Y-%m-%d %H:%M:%S}|dev=A07|res=HEARTBEAT|temp={d.ri(30, 50)}|seq={d.D(d.dg(9))}')


@t('train conductor handover on fare supplements', 'bupiao_jiaojie.txt', n=(4, 8))
def e(d):
    A, B, c, s, z, x = trip(d)
    d.w(f'{c}次 {A}—{B} 列车长交接   {x:%Y.%m.%d}\n1、车内秩序良好。2、补票情况：')
    for _ in range(d.n):
        p = d.p()
        A2, B2, _, s, z, _ = trip(d)
        d.R(p, f' ·{s[:3]} {p.name} 身份证{d.I(p)} {x.day}号{c}次 {A2}上车补到{B2}，{z} {d.ri(30, 400)}元，' + d.ch(['学生证忘带', '越站', '无座改有座', '丢票按挂失办', '手机没电验不了票']))
    d.w('3、8车厕所门锁坏，已报库检。')


@t('police interview, travel questions and answers', 'bilu_chexing.txt', n=(3, 6))
def f(d):
    p, x = d.p(), d.dt()
    d.w(f'询 问 笔 录（节录）\n被询问人：{p.name}，性别{p.sex}，公民身份号码{d.I(p)}，现住{p.addr}，电话{d.M(p)}\n')
    d.flow(9000, 40000)
    for k in range(d.n):
        A, B, c, s, z, y = trip(d)
        d.w(f'问：{d.ch(["还有哪次？", "继续说。", "你是怎么去的？", "接着往下讲。"])}')
        d.R(p, f'答：{y.year}年{y.month}月{y.day}日我坐{c}次，从{A}到{B}，{z}，座位是{s}，' + d.ch(['一个人', '票是网上买的', '票钱是他给的', '下车就走了']) + '。')
    d.w(f'问：以上所说是否属实？\n答：属实。\n                 {p.name}（捺印）  {d.dt():%Y-%m-%d}')


@t('spreadsheet saved as text, title rows and merged blanks', 'tuanti_piao.xls.txt', 'utf-16', container='tab text', n=(8, 20), eol='\r\n')
def g(d):
    d.w('2023年职工疗休养团体火车票登记表\t\t\t\t\t\t\t\n单位（盖章）：\t\t\t\t\t填表日期：\t\t')
    d.w('组别\t姓名\t身份证号码\t车次\t乘车日期\t出发站\t到达站\t席别')
    i = 0
    while i < d.n:
        A, B, c, s, z, x = trip(d)
        for j in range(min(d.ri(2, 4), d.n - i)):
            p = d.p()
            i += 1
            d.R(p, f'{"第%d组" % i if j == 0 else ""}\t{p.name}\t{d.I(p)}\t{c}\t{x.month}月{x.day}日\t{A}\t{B}\t{z}')
    d.w(f'合计\t{d.n}人\t\t\t\t\t\t')


@t('redis-cli session, HGETALL of orders', 'redis_session.txt', container='database console', n=(4, 10))
def h(d):
    d.w(f'10.8.3.{d.ri(2, 200)}:6379> SELECT 4\nOK')
    for _ in range(d.n):
        p = d.p()
        A, B, c, s, z, x = trip(d)
        kv = [('passenger', p.name), ('certNo', d.I(p)), ('phone', d.M(p)), ('trainNo', c), ('fromStation', A), ('toStation', B), ('departure', f'{x:%Y-%m-%d %H:%M}'), ('seat', s)]
        d.w(f'10.8.3.9:6379[4]> HGETALL train:order:{d.D(d.dg(10))}')
        d.R(p, '\n'.join(f'{2 * i + 1:2d}) "{k}"\n{2 * i + 2:2d}) "{v}"' for i, (k, v) in enumerate(kv)))
    d.w('10.8.3.9:6379[4]> QUIT')


@t('OCR of scanned ticket stubs glued to a claim', 'ocr_chepiao.txt', container='ocr text', n=(4, 9))
def i(d):
    for k in range(d.n):
        p = d.p()
        A, B, c, s, z, x = trip(d)
        no = d.ch('ABDEFGHK') + d.dg(6)
        d.D(no)
        d.R(p, f'{no}                检票:{d.ri(1, 20)}{d.ch("AB")}\n{A}站   {c}   {B}站\n{x:%Y年%m月%d日}{x:%H:%M}开   {s}\n￥{d.ri(40, 800)}.5元  网      {z}\n限乘当日当次车\n{d.I(p)} {p.name}\n买票请到12306 发货请到95306\n中国铁路祝您旅途愉快\n{d.D(d.dg(14) + no)} {A}售')
        d.w(d.ch(['', '~ . _', '|', "'  -"]))


@t('memo in mixed Chinese and English', 'trip_memo.txt', script='en', n=(4, 8))
def j(d):
    d.w('Memo / 备忘\nTo: Finance BP   From: Project PMO\nRe: train tickets to be reimbursed for the site visit\n\nHi, 以下同事的 train ticket 由公司直接付:')
    for _ in range(d.n):
        p = d.p()
        A, B, c, s, z, x = trip(d)
        d.R(p, f'- {p.en} ({p.name}), ID {d.I(p)}, train {c} on {x:%d %b %Y}, {A} -> {B}, seat {s} {z}, RMB {d.ri(60, 900)}')
    d.w('\nPlease book into cost centre CC-4410. Return trips 下周再补. Thx')


@t('class teacher diary of students going home', 'banzhuren_riji.txt', 'gbk', n=(4, 9))
def k(d):
    x0 = d.dt()
    d.w(f'{x0.month}月{x0.day}日  周{d.ch("一二三四五")}  阴\n放假离校要统计到人，挨个问的，抄在这里省得忘。')
    for _ in range(d.n):
        p = d.p(adult=False)
        A, B, c, s, z, x = trip(d)
        d.R(p, f'{p.name}，{x0.month}月{min(x0.day + d.ri(0, 4), 28)}号坐{c}次车，{A}站上到{B}，{z}，学号后面登记的身份证是{d.I(p)}，' + d.ch(['家长来接。', '和老乡一起走。', '到了给我发消息。', '票是他爸买的。']))
    d.w('还有两个留校的明天再问。食堂开到28号。')
