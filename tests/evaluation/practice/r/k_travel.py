from core import *
F, R = 'travel.flight', 'travel.train'
AL = [('CA', '999'), ('MU', '781'), ('CZ', '784'), ('HU', '880'), ('ZH', '479'), ('MF', '731'), ('SC', '324'), ('3U', '876')]
AP = 'CAN SZX PEK PVG HGH CTU WUH NKG XIY CKG XMN CSX TAO SHE KMG CGO'


def fl(x):
    a = x.ch(AL)
    return a[0] + x.dg(4).replace('0', '5'), a[1] + '-' + x.dg(10)


def tr(x):
    return x.ch('G D Z K T G G D') + str(x.ri(11, 999))


def st(x):
    return f'{x.ri(1, 16):02d}车{x.ri(1, 18):02d}{x.ch("ABCDF")}'


@T(F, 'chat', 'hans', 'utf-8', '订票助理聊天.txt')
def a(x):
    p, o = x.P(), []
    o += [f'老板行程（{p.n} 身份证{p.id} 手机{p.m}）', '', '小程 9:02', '姐，老板这个季度的票我都列一下，你对账', '']
    for d in x.dts(x.ri(5, 9), (4, 15)):
        u, v = x.pair()
        o += [f'小程 {x.ri(9, 11)}:{x.ri(10, 59)}', f'{p.r}{md(d)} {fl(x)[0]} {u}飞{v} {d:%H:%M}起飞 {x.ch("经济舱 公务舱 全价经济舱")} {x.ri(5, 28)}{x.ri(10, 99)}元', '']
        if x.ri(0, 1):
            o += [f'财务-梅姐 {x.ri(11, 12)}:{x.ri(10, 59)}', x.ch(['这张行程单呢', '收到👌', '怎么又改签', '发票抬头别写错', '超标了，要说明']), '']
    return '\n'.join(o)


@T(F, 'csv', 'hans', 'gb18030', '出票明细3月.csv')
def b(x):
    o = ['出票日期,旅客姓名,证件号码,航班号,航段,起飞时间,舱位,票号,票价,联系手机']
    for p in x.Ps(9):
        for d in x.dts(x.ri(1, 4), (2, 20)):
            u, v = x.pair()
            n, t = fl(x)
            o += [f'{p.r}{d - D.timedelta(5):%Y/%m/%d},{p.n},{p.id},{n},{u}-{v},{d:%Y/%m/%d %H:%M},{x.ch("Y M V F")},{t},{x.ri(400, 3200)},{p.m}']
    return '\n'.join(o + [',,,,,,,小计,' + str(x.ri(20000, 60000)) + ','])


@T(F, 'pnr', 'latin', 'utf-8', 'rt_session.txt')
def c(x):
    o = []
    for p in x.Ps(4):
        al = x.ch(AL)
        o += ['>RT ' + (w := ''.join(x.ch('BCDEFHJKMNPQRSTVWXYZ') for _ in range(6))), f' 1.{p.py} {w}']
        ds = x.dts(x.ri(2, 4), (3, 9))
        n = 2
        t = x.ch(AP)
        for d in ds:
            f, t = t, x.ch([q for q in AP.split() if q != t])
            o += [f'{p.r} {n}.  {al[0]}{x.ri(1200, 8999)} Y   {d:%a}'.upper()[:-1].replace(MARK.upper(), MARK) + f'{d:%d%b}'.upper() + f'  {f}{t} HK1   {d:%H%M} {d + D.timedelta(hours=2):%H%M}          E']
            n += 1
        o += [f' {n}.SSR FOID {al[0]} HK1 NI{p.id}/P1', f' {n + 1}.OSI {al[0]} CTCM{p.m}/P1', f' {n + 2}.RMK TJ AUTH CAN{x.ri(100, 999)}', f' {n + 3}.{x.ch("CAN PEK SHA")}{x.ri(100, 999)}', '']
    return '\n'.join(o)


@T(F, 'call-centre', 'hans', 'utf-8', '客服工单_机票.txt')
def e(x):
    o = []
    for p in x.Ps(4):
        d0 = x.d()
        o += [f'工单号 KF{d0:%y%m%d}{x.ri(1000, 9999)}', f'来电号码：{p.m}', f'客户自报：{p.n}，身份证{p.id}', '通话摘要：',
              '  客户情绪比较急，称近期多次航班不正常，要求核对所有行程并补偿。坐席逐条核实如下——']
        for d in x.dts(x.ri(2, 5), (5, 20)):
            u, v = x.pair()
            o += [f'  {p.r}{md(d)}乘坐{fl(x)[0]}航班由{u}到{v}，原定{d:%H:%M}起飞，' + x.ch([f'实际延误{x.ri(2, 7)}小时', '座位被调整', '行李晚到', '客户无异议']) + '；']
        o += [f'处理：{x.ch(["登记回访，48小时内答复", "已发补偿券，客户接受", "转投诉组"])}。短信已发至{p.mm}。坐席 {x.ri(1001, 1099)}', '', '=' * 30, '']
    return '\n'.join(o)


@T(F, 'nested-json', 'latin', 'utf-8', 'bookings-export.json')
def g(x):
    out = []
    for p in x.Ps(5):
        seg = []
        t = x.ch(AP)
        for d in x.dts(x.ri(1, 5), (3, 30)):
            f, t = t, x.ch([q for q in AP.split() if q != t])
            n, tk = fl(x)
            seg.append({'flightNo': p.r + n, 'depAirport': f, 'arrAirport': t, 'depTime': f'{d:%FT%H:%M}+08:00', 'cabin': x.ch('Y C F'), 'eTicketNumber': tk})
        out.append({'orderId': int('73' + x.dg(10)), 'passenger': {'name': p.py, 'docType': 'PASSPORT', 'passport': p.pp, 'mobile': p.m}, 'segments': seg})
    return J(out, 1)


@T(F, 'diary', 'hans', 'utf-8', '飞行日记.md')
def h(x):
    p = x.P()
    o = ['# 飞行日记', '', f'> 捡到请联系 {p.n} {p.m}，护照 {p.pp}', '']
    for d in x.dts(x.ri(6, 10), (8, 50)):
        u, v = x.pair()
        n = fl(x)[0]
        o += [f'## {d:%Y.%m.%d}', '', p.r + x.ch([f'早起赶{n}，{u}到{v}，座位{x.ri(11, 58)}{x.ch("ACJK")}，靠窗。', f'{n}次航班，从{u}回{v}，{d:%H:%M}起飞，气流颠得厉害。',
                                                   f'公司派去{v}，{u}机场坐{n}走的，登机口{x.ch("A B C")}{x.ri(1, 40)}。']), '',
              x.ch(['飞机餐是鸡肉饭。', '旁边大哥一路打呼。', '落地下雨，打车排了四十分钟。', '在候机厅看完半本小说。']), '']
    return '\n'.join(o)


@T(F, 'xml', 'hans', 'utf-8', 'PassengerFlightList.xml')
def i(x):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<Passengers generated="2022-07-01T03:00:00">']
    for p in x.Ps(4):
        o += [f'  <Passenger name="{p.n}" idType="NI" idNo="{p.id}">', f'    <Contact type="mobile">{p.m}</Contact>', '    <Flights>']
        for d in x.dts(x.ri(2, 6), (2, 25)):
            u, v = x.pair()
            n, t = fl(x)
            o += [f'      {p.r}<Flight no="{n}" date="{d:%F}" from="{u}" to="{v}"><Etd>{d:%H:%M}</Etd><TicketNo>{t}</TicketNo><Seat>{x.ri(31, 60)}{x.ch("ABCJKL")}</Seat></Flight>']
        o += ['    </Flights>', '  </Passenger>']
    return '\n'.join(o + ['</Passengers>'])


@T(F, 'email-thread', 'hant', 'utf-8', '機票確認往來.eml')
def j(x):
    p, q = x.Ps(2)
    L = lambda u: '\n'.join(f'{u.r}{i}. {d:%m/%d} {n} {a}→{b}  起飛 {d:%H:%M}  票號 {t}' for i, d in enumerate(x.dts(x.ri(3, 4), (3, 12), y=(2018, 2018)), 1)
                            for (n, t), (a, b) in [(fl(x), x.pair())])
    return f'''Subject: Re: Fwd: 機票確認
Date: Thu, 8 Nov 2018 16:40:02 +0800
From: {x.om()}
Content-Type: text/plain; charset=utf-8

陳經理您好：

{p.n} 先生／小姐（護照 {p.pp}，手機 {p.m}）的航班已全部開票：

{L(p)}

{q.n} 的行程與前信（附於下方）相同，不再重複。

退改按航空公司規定辦理。
宏達旅行社 票務部  Tel {x.office()}

-----原始郵件-----
> 請盡快確認兩位同事的機位，謝謝。
> 座位盡量靠走道。
> {q.n}（護照 {q.pp}，手機 {q.m}）已開票的是：
{chr(10).join('> ' + w for w in L(q).split(chr(10)))}
'''


@T(F, 'key-value-blocks', 'hans', 'utf-8', '航班订单推送.log')
def k(x):
    o = []
    for p in x.Ps(4):
        for d in x.dts(x.ri(2, 5), (1, 30)):
            u, v = x.pair()
            n, t = fl(x)
            o += [f'--- push {d - D.timedelta(2):%F %T} topic=flight.order ---', f'{p.r}订单号={x.ono(d)} 状态=已出票', f'乘机人={p.n}', f'证件号={p.id}', f'航班={n}', f'出发={u} {d:%F %H:%M}', f'到达={v}', f'电子客票号={t}', f'手机={p.m}', '']
    return '\n'.join(o)


@T(F, 'expense-statement', 'hans', 'utf-8', '差旅情况说明.txt')
def l(x):
    o = ['关于本处三名同志机票超标情况的说明', '', '财务处：', '    根据审计提出的问题，现将有关同志乘机情况说明如下。', '']
    for k, p in zip('一二三', x.Ps(3)):
        o += [f'{k}、{p.n}同志（公民身份号码{p.id}）', ]
        ev = []
        for d in x.dts(x.ri(3, 4), (7, 30), y=(2017, 2018)):
            u, v = x.pair()
            ev.append(f'{p.r}{cn(d)}乘{fl(x)[0]}航班由{u}赴{v}，票价{x.ri(9, 30)}{x.ri(10, 99)}元')
        o += ['    ' + '；'.join(ev) + f'。上述行程均为{x.ch("参加培训 项目验收 调研")}，' + x.ch(['经领导口头同意。', '有会议通知为证。']), '']
    return '\n'.join(o + ['    今后将严格执行标准。特此说明。', '', '                    综合处'])


@T(R, 'chat', 'hans', 'utf-8', '返乡拼票群.txt')
def m(x):
    o, ps, e = ['—— 2020年春运互助群 ——'], x.Ps(5), []
    for p in ps:
        o += [f'{p.n}: 我的身份证{p.id}，电话{p.m}，麻烦群主帮忙盯一下']
        for d in x.dts(x.ri(1, 4), (2, 8), y=(2020, 2020), mo=(1, 1)):
            u, v = x.pair()
            e += [f'群主: {p.r}{p.n} {md(d)} {tr(x)} {u}到{v} {st(x)} {x.ch("二等座 一等座 硬卧")} 出了✅']
            e[-1] += '\n' + (x.ch([f'{p.n}: 谢谢群主！！', f'{p.n}: 还有一张返程的', '路人甲: 羡慕', '群主: 抢票不容易，大家别催']))
    x.rng.shuffle(e)
    return '\n'.join(o + ['群主: 都收到了，出一张报一张，报名字'] + e)


@T(R, 'tsv', 'hans', 'utf-16', '乘车记录导出.tsv')
def n(x):
    o = ['姓名\t证件号码\t车次\t乘车日期\t发站\t到站\t席别\t车厢座位\t票价\t售票站']
    for p in x.Ps(6):
        for d in x.dts(x.ri(2, 6), (3, 60)):
            u, v = x.pair()
            o += [f'{p.r}{p.n}\t{p.id}\t{tr(x)}\t{d:%Y%m%d}\t{u}南\t{v}\t{x.ch("二等座 一等座 商务座 硬座")}\t{st(x)}\t{x.ri(35, 998)}.5\t{u}']
    return '\n'.join(o)


@T(R, 'interview', 'hans', 'utf-8', '谈话记录.txt')
def o_(x):
    p = x.P()
    ds = x.dts(5, (3, 15), y=(2019, 2021))
    r = [x.pair() for _ in ds]
    return f'''谈话记录

谈话对象：{p.n}（{p.id}）    记录人：小宋

问：请说明你请假期间的去向。
答：我回了趟老家，又去看了几个客户。
问：具体坐的什么车？
答：{p.r}{md(ds[0])}坐{tr(x)}次，{r[0][0]}到{r[0][1]}，{d_(ds[0])}，二等座{st(x)}。
答：{p.r}{md(ds[1])}坐{tr(x)}次去{r[1][1]}，从{r[1][0]}站上的车，座位记不清了。
问：再往后。
答：{p.r}{md(ds[2])}，{tr(x)}次，{r[2][0]}—{r[2][1]}，硬卧{x.ri(2, 16)}车{x.ri(1, 20)}号下铺。
问：这一趟是和谁一起？
答：和我爱人，票是分开买的，{ '她' if p.sex == '男' else '他' }的我不清楚。
问：还有没有？
答：{p.r}有，{md(ds[3])}从{r[3][0]}回来，乘{tr(x)}到{r[3][1]}下车，一等座。{p.r}再就是{md(ds[4])}的{tr(x)}，{r[4][0]}到{r[4][1]}，{st(x)}。
问：票根在吗？
答：都是电子票。
问：我们会到12306核对。
答：没问题。
'''


def d_(d):
    return f'{"上午" if d.hour < 12 else "下午"}{d.hour if d.hour < 13 else d.hour - 12}点多发车'


@T(R, 'json-lines', 'latin', 'utf-8', 'rail_orders.jsonl')
def p_(x):
    o = []
    for p in x.Ps(6):
        for d in x.dts(x.ri(2, 6), (2, 40)):
            u, v = x.pair()
            o.append(p.r + json.dumps({'passengerName': p.n, 'idNo': p.id, 'trainNumber': tr(x), 'departureStation': u + '站', 'arrivalStation': v + '站', 'createTs': int(x.ems(d - D.timedelta(9))), 'departTime': f'{d:%F %H:%M}', 'seatType': x.ch(['二等座', '硬卧']), 'coach': x.ri(1, 16), 'fare': x.ri(50, 900)}, ensure_ascii=False))
    x.rng.shuffle(o)
    return '\n'.join(o)


@T(R, 'reimbursement-form', 'hans', 'gb18030', '差旅报销单.txt')
def q(x):
    o = []
    for p in x.Ps(3):
        o += ['┌' + '─' * 40 + '┐', '            差 旅 费 报 销 单', f'报销人：{p.n}    身份证号：{p.id}', f'收款卡号：{p.card}（{p.bank}）', '日期      车次    起 点 — 终 点    席别    金额']
        s = 0
        for d in x.dts(x.ri(3, 6), (1, 6)):
            u, v = x.pair()
            k = x.ri(60, 800)
            s += k
            o += [f'{p.r}{d:%m.%d}   {tr(x)}次  {u} — {v}   二等座   {k}.00']
        o += [f'住宿费（另附）           {x.ri(2, 9)}00.00', f'车票合计  ¥{s}.00     附单据 {x.ri(3, 12)} 张', '审批：        会计：        出纳：', '└' + '─' * 40 + '┘', '']
    return '\n'.join(o)


@T(R, 'letter', 'hant', 'utf-8', '給媽媽的信.txt')
def r(x):
    p = x.P()
    ds = x.dts(5, (1, 6), y=(2018, 2023))
    c = [x.pair() for _ in ds]
    return f'''媽：

　　妳上次問我這一個月都跑去哪裡，我把火車行程抄給妳，省得妳擔心。買票要用的身份證 {p.id} 和手機 {p.m} 妳也記一下，萬一要代我改簽。

　　{p.r}{md(ds[0])}我搭 {tr(x)} 次從{c[0][0]}到{c[0][1]}，二等座，旁邊坐了一位老師，聊了一路。
　　{p.r}{md(ds[1])}搭 {tr(x)} 次高鐵，{c[1][0]}往{c[1][1]}，座位 {x.ri(1, 16)} 車 {x.ri(1, 18)}A。
　　{p.r}{md(ds[2])}原本要飛，改坐 {tr(x)} 次列車，{c[2][0]}上車，{c[2][1]}下車，睡硬臥，腰痠。

　　中間休了幾天，吃得很好，別掛念。

　　{p.r}{md(ds[3])}又是 {tr(x)} 次，{c[3][0]}到{c[3][1]}。{p.r}{md(ds[4])}就回家了，{tr(x)} 次，從{c[4][0]}開往{c[4][1]}的那班，妳來接我吧。

　　　　　　　　　　　　　　　　{p.n} 敬上
'''


@T(R, 'yaml', 'hans', 'utf-8', 'trip-history.yaml')
def s(x):
    o = ['# 12306 同步, 勿手改', 'passengers:']
    for p in x.Ps(4):
        o += [f'  - name: {p.n}', f'    id_card: "{p.id}"', f'    phone: "{p.m}"', '    trips:']
        for d in x.dts(x.ri(2, 6), (2, 40)):
            u, v = x.pair()
            o += [f'      - {p.r}{{train_no: {tr(x)}, date: {d:%F}, from_station: {u}, to_station: {v}, seat: {st(x)}}}']
    return '\n'.join(o)


@T(R, 'work-log', 'hans', 'utf-8', '列车长乘务日志.txt')
def t(x):
    d = x.d(h=(7, 11))
    o = [f'乘务日志  {cn(d)}  担当车次 {(w := tr(x))}', '天气晴 正点发车', '']
    via = [x.city() for _ in range(30)]
    via = sorted(set(via), key=via.index)[:6]
    for p in x.Ps(7):
        d += D.timedelta(minutes=x.ri(6, 50))
        i = x.ri(0, 4)
        u, v = via[i], via[x.ri(i + 1, 5)]
        o += [f'{d:%H:%M}  {p.r}{x.ri(1, 16)}车旅客{p.n}，身份证{p.id}，' + x.ch([f'持{w}次{u}至{v}车票，坐过站，办理补票', f'{w}次{u}上车到{v}，无票上车，补二等座', f'{w}次{u}—{v}，突发头晕，广播寻医，{v}站交站']) + f'，本人电话{p.m}。']
        if x.ri(0, 1):
            o += [x.ch(['巡视车厢，卫生良好。', '餐车备品补充完毕。', '5车空调偏凉，已调。'])]
    return '\n'.join(o + ['', '交班：无遗留事项'])


@T(R, 'sql-insert', 'latin', 'utf-8', 'ticket_order.sql')
def u_(x):
    o = ['BEGIN;']
    for p in x.Ps(4):
        o += [f"INSERT INTO passenger(pid, real_name, cert_no, mobile) VALUES ({(k := x.ri(1000, 99999))}, '{p.n}', '{p.id}', '{p.m}');"]
        for d in x.dts(x.ri(2, 7), (2, 40)):
            a_, b_ = x.pair()
            o += [f"{p.r}INSERT INTO train_ticket(pid, train_no, start_station, end_station, travel_date, seat_no, fare) VALUES ({k}, '{tr(x)}', '{a_}', '{b_}', '{d:%F}', '{st(x)}', {x.ri(30, 900)}.0); -- cert {p.id}"]
    return '\n'.join(o + ['COMMIT;'])


@T(R, 'notification-list', 'hans', 'utf-8', '12306通知汇总.txt')
def v_(x):
    p = x.P()
    o = [f'机主：{p.n}  手机：{p.m}', '购票通知（按时间）', '']
    for d in x.dts(x.ri(6, 12), (3, 40)):
        u, v = x.pair()
        o += [f'{d - D.timedelta(3):%Y-%m-%d %H:%M}', f'{p.r}【铁路客服】订单E{x.dg(9)},{p.n}您已购{md(d)}{tr(x)}次{st(x)}号,{u}{d:%H:%M}开，到{v}。' + x.ch(['', '请持购票时所使用的有效身份证件原件检票乘车。']), '']
    return '\n'.join(o)
