import json
from base import *

K = 'travel.train'
ST = '北京西 广州南 武汉 长沙南 郑州东 西安北 成都东 上海虹桥 南京南 杭州东 厦门北 深圳北 重庆北 济南西 合肥南 南昌西'.split()
SE = 'Beijingxi Guangzhounan Wuhan Changshanan Zhengzhoudong Xianbei Chengdudong Shanghaihongqiao'.split()


def tr(f, st=ST):
    o, d = f.r.sample(st, 2)
    no = f.ch('G', 'G', 'D', 'K', 'Z', 'T') + str(f.n(11, 989))
    hs = no[0] in 'GD'
    return dict(no=no, o=o, d=d, car='%02d' % f.n(1, 16), seat='%02d%s' % (f.n(1, 19), f.ch(*'ABCDF')) if hs else '%02d号' % f.n(1, 20) + f.ch('上铺', '下铺', '中铺'),
                k='二等座' if hs else '硬卧', y=f.money(90, 900)[:-1] + '0', tm='%02d:%02d' % (f.n(6, 21), f.n(0, 59)), tk=f.up(1) + f.dig(6))


@t(K, 'diary', '日记_出差.md', r'车次', e='u8')
def a(f):
    p = f.rec(f.p(), 4)
    d = f.run(4, 6)
    x = [tr(f) for _ in d]
    return f'''# 出差日记

（本子丢了请联系我：{p.n}，{p.mob}，报销用身份证 {p.id}）

## {md(d[0])} 晴
一早去{x[0]["o"]}站，车次{x[0]["no"]}，{x[0]["tm"]}开，到{x[0]["d"]}已经下午。座位{x[0]["car"]}车{x[0]["seat"]}，靠窗。

## {md(d[1])} 小雨
客户临时改地方，又买了票，{x[1]["o"]}到{x[1]["d"]}，车次{x[1]["no"]}，{x[1]["k"]}，{x[1]["y"]}元。车上信号很差，报告没发出去。

## {md(d[2])}
今天累。车次{x[2]["no"]}，从{x[2]["o"]}坐到{x[2]["d"]}，{x[2]["car"]}车厢空调坏了，票号{x[2]["tk"]}。

## {md(d[3])}
回家！{x[3]["o"]}出发，车次{x[3]["no"]}，{x[3]["tm"]}发车，终于到{x[3]["d"]}。明天休息。
'''


@t(K, 'call-centre note', '12306_工单摘录.txt', r'^来电人', e='gb')
def b(f):
    L = ['客服中心 工单摘录（丢失物品/退改签）', '']
    for p in f.recs_of(f.n(5, 7)):
        x, d = tr(f), f.dt(2017, 2021)
        L += [f'工单 {f.decoy(ymd(d) + f.dig(6))}　受理 {ishm(hrs(d, 30))}　坐席 {f.n(1001,1090)}',
              f'来电人{p.n}，证件{p.id}，来电号码{p.mob}。称{cn(d)}乘{x["no"]}次列车由{x["o"]}至{x["d"]}，{x["car"]}车{x["seat"]}，' +
              f.ch('下车时将黑色双肩包遗落在行李架上，内有电脑一台', '因列车晚点未赶上接续车，要求全额退票', '车票改签后未收到差价退款，票价' + x['y'] + '元', '反映卧具不洁，要求答复') + '。',
              '处理：' + f.ch('已转客运段，待回复', '已致电旅客说明，旅客表示理解', '转车站值班站长'), '']
    return '\n'.join(L)


@t(K, 'witness interview about fare evasion', '谈话记录.txt', r'答：[^\n]*次', s='hans')
def c(f):
    p = f.rec(f.p(), 3)
    x = [tr(f) for _ in range(3)]
    d = f.run(3, 12)
    return f'''谈话记录

谈话人：列车长 何  记录人：乘警 唐
被谈话人：{p.n}，{p.sx}，身份证号码{p.id}，电话{p.mob}，住{p.ad}

问：你今天有没有买票？
答：买了短途的。{md(d[2])}的{x[2]["no"]}次，{x[2]["o"]}到{x[2]["d"]}，我没在中途下车，就在{x[2]["car"]}车一直坐着。
问：以前有没有过这种情况？
答：有过。{md(d[0])}坐{x[0]["no"]}次，从{x[0]["o"]}上车，到{x[0]["d"]}出站补的票，补了{x[0]["y"]}元。
问：还有吗？
答：{md(d[1])}那趟{x[1]["no"]}次，{x[1]["o"]}开往{x[1]["d"]}，坐的{x[1]["k"]}，也是到站补票。
问：知道越站乘车要加收票款吗？
答：知道了，我愿意补。
（签名）{p.n}　{cn(d[2])}'''


@t(K, 'colleague e-mail, English', 're_train_tickets.txt', r'\btrain [GDKZT]\d', s='en')
def d_(f):
    ps = f.recs_of(4)
    x = [tr(f, SE) for _ in ps]
    d = f.dt(2018, 2020)
    p = ps
    return f'''Hi Laura,

the office in Wuhan booked the rail tickets for the audit week. You need the ID number at the gate, so here they are again:

* {p[0].en} (ID {p[0].id}) takes train {x[0]["no"]} from {x[0]["o"]} to {x[0]["d"]} on {en(d)}, coach {x[0]["car"]}, departs {x[0]["tm"]}
* {p[1].en}, ID {p[1].id}, phone {p[1].mobd}: same day, train {x[1]["no"]}, {x[1]["o"]} - {x[1]["d"]}, second class, fare {x[1]["y"]} yuan
* {p[2].en}, whose ID is {p[2].id}, goes one day later ({en(days(d,1))}) on train {x[2]["no"]} {x[2]["o"]} to {x[2]["d"]}, ticket {x[2]["tk"]}
* and {p[3].en} ({p[3].id}, {p[3].mobd}) returns {en(days(d,4))} with train {x[3]["no"]} from {x[3]["o"]} to {x[3]["d"]}.

Taxi receipts please to me, not to HR.

Thanks
Tom'''


@t(K, 'Hong Kong school trip circular', '高鐵行程表.txt', r'^．', s='hant')
def e(f):
    d = f.dt(2019, 2019)
    L = ['高鐵交流團　內地同行老師乘車安排', '', '各位老師：取票須用身份證，請核對號碼。', '']
    for p in f.recs_of(6):
        x = tr(f)
        while x['no'][0] != 'G':
            x = tr(f)
        L.append(f'．{p.tn}老師（身份證 {p.id}，手機 {p.mob}）：{md(days(d,f.n(0,4)))} 乘 {x["no"]} 次列車，香港西九龍至{T(x["d"])}，{x["tm"]} 開車，第 {x["car"]} 車廂 {x["seat"]}，二等座，票價 {x["y"]} 元。')
    return '\n'.join(L + ['', '集合地點：西九龍站 B 層，遲到不候。'])


@t(K, 'ticket sales TSV', 'CP_SALE.tsv', r'^\d{14}[A-Z]\d{6}\t', e='gb')
def g(f):
    rows = [['21位码', '车次', '乘车日期', '发站', '到站', '席别', '车厢', '座位号', '票价', '乘车人', '证件号码', '联系手机']]
    for p in f.ev(f.n(18, 34), 15):
        x = tr(f)
        rows.append([f.dig(14) + x['tk'], x['no'], iso(f.dt()), x['o'], x['d'], x['k'], x['car'], x['seat'], x['y'], p.n, p.id, p.mob])
    return sep(rows, '\t')


@t(K, 'nested JSON of an order list', 'orders_completed.json', r'"trainNo"')
def h(f):
    o = []
    for p in f.ps(5):
        tk = []
        for _ in range(f.n(1, 4)):
            f.rec(p)
            x = tr(f)
            tk.append(dict(trainNo=x['no'], departureStation=x['o'], arrivalStation=x['d'], startTime=ishm(f.dt()), seatType=x['k'],
                           coach=x['car'], seatNumber=x['seat'], ticketPrice=float(x['y']), ticketNum=x['tk']))
        o.append(dict(orderId='E' + f.dig(9), passenger=dict(name=p.n, idType='1', idNo=p.id, mobile=p.mob), tickets=tk))
    return json.dumps(dict(total=len(o), orders=o), ensure_ascii=False, indent=1)


@t(K, 'YAML export of a corporate booking tool', 'rail-bookings.yaml', r'^- booking', s='en')
def i_(f):
    L = []
    for p in f.recs_of(f.n(8, 14)):
        x = tr(f, SE)
        L += [f'- booking: {f.decoy("TB" + f.dig(10))}', f'  passengerName: {p.en}', f'  idCard: "{p.id}"', f'  phone: "{p.mob}"', f'  email: {p.em}',
              f'  train_no: {x["no"]}', f'  from_station: {x["o"]}', f'  to_station: {x["d"]}', f'  travel_date: {iso(f.dt())}', f'  seat: "{x["car"]}-{x["seat"][:3].replace("号","")}"', f'  fare: {x["y"]}']
    return '\n'.join(L)


@t(K, 'printed ticket stubs', '车票报销凭证.txt', r'身份证', e='u8')
def j(f):
    L = []
    for p in f.recs_of(f.n(6, 9)):
        x, d = tr(f), f.dt()
        L += ['+' + '-' * 46 + '+', f'  {x["tk"]}                 检票:{f.n(1,28)}{f.ch("A","B")}', f'  {x["o"]}站      {x["no"]}      {x["d"]}站',
              f'  {d.year}年{d.month:02d}月{d.day:02d}日{x["tm"]}开      {x["car"]}车{x["seat"]}', f'  ￥{x["y"]}元  网        {x["k"]}', '  仅供报销使用',
              f'  身份证 {p.id}  {p.n}', f'  手机 {p.mob}', f'  {f.dig(14)}{x["tk"]}  {x["o"]}售', '+' + '-' * 46 + '+', '']
    return '\n'.join(L)


@t(K, 'gate log with pipes', 'gate_0911.log', r'\|VERIFY_OK\|')
def k_(f):
    n = f.n(15, 28)
    L = ['#ts|event|gate|cert|name|train|from|to|seat|result_ms']
    for p, d in zip(f.ev(n, n - 3), f.run(n, .01)):
        x = tr(f)
        L.append(f'{isot(d)}|VERIFY_OK|{f.ch("A","B")}{f.n(1,14)}|{p.id}|{p.n}|{x["no"]}|{x["o"]}|{x["d"]}|{x["car"]}-{x["seat"]}|{f.n(120,880)}')
        if f.n(0, 5) == 0:
            L.append(f'{isot(mins(d,1))}|GATE_IDLE|A{f.n(1,14)}||||||{f.decoy(f.dig(13))}|')
    return '\n'.join(L)
