"""travel.train"""
from lib import T, D, J, TD
K = "travel.train"
ST = [("北京西", "北京西", "Beijingxi"), ("上海虹桥", "上海虹橋", "Shanghaihongqiao"), ("广州南", "廣州南", "Guangzhounan"), ("深圳北", "深圳北", "Shenzhenbei"), ("杭州东", "杭州東", "Hangzhoudong"), ("南京南", "南京南", "Nanjingnan"),
      ("长沙南", "長沙南", "Changshanan"), ("武汉", "武漢", "Wuhan"), ("郑州东", "鄭州東", "Zhengzhoudong"), ("西安北", "西安北", "Xianbei"), ("合肥南", "合肥南", "Hefeinan"), ("香港西九龙", "香港西九龍", "Hong Kong West Kowloon")]


def leg(f):
    a, b = f.r.sample(ST[:11], 2)
    return a, b, f.c("GGGDZ") + str(f.i(11, 2999)), f"{f.i(1, 16):02}车{f.i(1, 18):02}{f.c('ABCDF')}号"


@T(K, "退票情况说明.txt", way="printed notice")
def a(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        x, y, n, s = leg(f)
        d = f.d(2024)
        o += ["中国铁路××局集团有限公司 客运段", "乘车/改签证明", f"旅客{p.n}，有效身份证件号码{p.id}，预留手机{p.m}，", f"{f.x(p)}持{D(d, '%Y年%m月%d日')}{n}次{x[0]}站至{y[0]}站{s}{f.c(['二等座', '一等座'])}车票，", f"票价{f.amt(90, 900)}元，因列车晚点{f.i(20, 140)}分钟，特此证明。", f"{x[0]}站值班站长（章）  联系电话{f.off()}", "*" * 30]
    return o


@T(K, "gate_ag12.log", "en", "gate log", "log")
def b(f):
    o, t = [f"# AFC gate AG-12 fw 3.8.1 station={ST[1][2]}"], f.d(2024)
    for p in f.ps(f.i(7, 12)):
        x, y, n, s = leg(f)
        t += TD(seconds=f.i(6, 500))
        o += [f"{D(t, '%H:%M:%S')} RDR  idcard read ok doc={p.id} name_py={p.sl}", f"{D(t, '%H:%M:%S')} FACE score=0.{f.i(81, 98)} live=1",
              f"{f.x(p)}{D(t, '%H:%M:%S')} TKT  train={n} date={D(t, '%Y%m%d')} from={x[2]} to={y[2]} coach={f.i(1, 16)} seat={f.i(1, 18)}{f.c('ABCDF')} class=2 -> OPEN", f"{D(t + TD(seconds=3), '%H:%M:%S')} FLAP close"]
    return o


@T(K, "借款纠纷_行踪说明.txt", way="letter in a debt file")
def c(f):
    p, q, s = f.ps(3)
    o = ["关于被告不在本地的情况说明", "尊敬的审判员：", f"我是原告{q.n}（身份证{q.id}，电话{q.m}）。被告{p.n}（身份证{p.id}）说他一直在本地、没有躲债，这不是事实。他12306账号里的购票页面是他妻子{s.n}（电话{s.m}）截给我的，照抄如下："]
    for d in f.days(f.i(5, 9), 150):
        x, y, n, e = leg(f)
        o.append(f"　　{f.x(p)}{D(d, '%Y年%-m月%-d日')}，{n}次，{x[0]}到{y[0]}，{e}，{f.c(['二等座', '一等座', '无座改二等'])}，{f.amt(60, 800)}元。")
    return o + [f"{s.n}本人没有坐车，她可以出庭作证。", "此致", "敬礼", q.n]


@T(K, "高鐵票根整理.txt", "tw", "diary")
def d(f):
    p, q = f.ps(2)
    o = ["出差雜記（會計要我補的）", f"我：{p.n}，身份證 {p.id}，內地手機 {p.m}；同行的 {q.n}（{q.m}）自己開車，不用算。", ""]
    for d in f.days(f.i(5, 8), 90):
        x, y, n, s = leg(f)
        o += [f"{D(d, '%-m月%-d日')}　{f.c(['晴', '陰', '小雨'])}", f"{f.x(p)}早上 {D(d, '%-H:%M')} 的 {n} 次，{x[1]}站上車，{y[1]}站下，{f.i(1, 16)}車{f.i(1, 18)}{f.c('ABF')}座，票價 {f.amt(70, 900)} 元。{f.c(['便當難吃。', '隔壁小孩一路哭。', '睡了一路。', '晚點十分鐘。'])}"]
    return o


@T(K, "order_sync.xml", "zh", "SOAP", "xml")
def e(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>', "<queryOrdersResponse><code>0</code>"]
    for p in f.ps(f.i(5, 8)):
        o += [f'<order sn="{f.dec("E" + f.num(9))}">', f"  <contact>{p.m}</contact><passenger><passengerName>{p.n}</passengerName><idNo>{p.id}</idNo></passenger>", "  <tickets>"]
        for _ in range(f.i(1, 3)):
            x, y, n, s = leg(f)
            o.append(f"    <ticket>{f.x(p)}<trainNo>{n}</trainNo><startStation>{x[0]}</startStation><endStation>{y[0]}</endStation><startTime>{D(f.d(2024), '%Y-%m-%d %H:%M')}</startTime><seatNo>{s}</seatNo><price>{f.amt(50, 900, '')}</price></ticket>")
        o += ["  </tickets>", "</order>"]
    return o + ["</queryOrdersResponse>", "</soap:Body></soap:Envelope>"]


@T(K, "tickets_hr_reimburse.txt", "en", "key: value blocks")
def g(f):
    o = ["Expense claims - rail, batch " + f.num(4), ""]
    for p in f.many(f.ps(6), f.i(8, 12)):
        x, y, n, s = leg(f)
        d = f.d(2024)
        o += [f"Claim no:   {f.dec('RC' + D(d, '%y%m%d') + f.num(4))}", f"Employee:   {p.en}", f"PRC ID:     {p.id}", f"{f.x(p)}Train:      {n}  {x[2]} -> {y[2]}", f"Travelled:  {D(d, '%a %d %b %Y, dep. %H:%M')}", f"Coach/seat: {f.i(1, 16)} / {f.i(1, 18)}{f.c('ABCDF')} (second class)", f"Fare:       CNY {f.amt(60, 900)}", ""]
    return o


@T(K, "学生返校登记_班主任.txt", way="dictated note")
def h(f):
    o = ["语音转文字  班主任李老师  返校车票登记", "嗯那个，我把家长群里报的车次念一遍，小张你帮我录到系统里啊。", ""]
    for p in f.ps(f.i(7, 11), (2003, 2006)):
        x, y, n, s = leg(f)
        o.append(f"{f.x(p)}{f.c(['下一个', '然后', '接着', '再一个'])}{p.n}，身份证{p.id}，{D(f.d(2024), '%-m月%-d号')}的{n}，{x[0]}站到{y[0]}站，{s}，家长电话{p.m}。")
    return o + ["好就这些，没坐火车的同学不用录。"]


@T(K, "西九龍站取票機回執.txt", "tw", "receipt printout", "text", "utf-16")
def i(f):
    o = []
    for p in f.ps(f.i(5, 8)):
        x, n = f.c(ST[:11]), f"G{f.i(5600, 6599)}"
        o += ["      自助取票機 TVM-" + f.num(3), "      行程信息提示（非乘車憑證）", f" {f.x(p)}{D(f.d(2024), '%Y年%m月%d日 %H:%M')} 開", f" {ST[11][1]}  {n}  {x[1]}", f" {f.i(1, 8):02}車{f.i(1, 18):02}{f.c('ABCDF')}號   二等座  ￥{f.amt(80, 700)}", f" {p.id}  {p.n}", f" 訂單號 {f.dec('E' + f.num(9))}  手機 {p.m}", " ....................... "]
    return o


@T(K, "seat_cache.yaml", "zh", "YAML", "yaml")
def j(f):
    x, y, n, s = leg(f)
    d = f.d(2025)
    o = [f"trainDate: '{D(d, '%Y-%m-%d')}'", f"trainCode: {n}", f"board: {x[0]}", f"alight: {y[0]}", "conductor: 07组", "passengers:"]
    for p in f.ps(f.i(9, 15)):
        o += [f"- {f.x(p)}coach: {f.i(1, 16)}", f"  seat: {f.i(1, 18)}{f.c('ABCDF')}", f"  ticketNumber: {f.c('ABCDEFH')}{f.num(6)}", f"  idNo: '{p.id}'", f"  name: {p.n}", f"  checked: {f.c(['true', 'false'])}"]
    return o


@T(K, "lost_property_calls.txt", "zh", "call-centre note")
def k(f):
    o = ["12306遗失物品工单（夜班交接）", ""]
    for p in f.ps(f.i(5, 8)):
        x, y, n, s = leg(f)
        q = f.p()
        o += [f"工单{f.num(8)}  来电{D(f.d(2025), '%m-%d %H:%M')}", f"来电人{p.n}，号码{p.m}，证件{p.id}", f"{f.x(p)}称乘坐{D(f.d(2025), '%-m月%-d日')}{n}次（{x[0]}→{y[0]}），座位{s}，{f.c(['黑色双肩包', '平板电脑', '保温杯', '婴儿车'])}落在行李架", f"列车长{q.n}回复，电话{q.m}：{f.c(['已找到，交终到站', '未见', '待核'])}", ""]
    return o
