from lib.core import *
K = "travel.train"


def tr(t):
    a, b = t.two()
    d = t.dt()
    return t.pick("GGGDDKZTC") + str(t.n(2, 1998)), a["station"], b["station"], d, t.add(d, 40, 600, "minutes")


def seat(t):
    return f"{t.n(1, 16):02d}车{t.n(1, 18):02d}{t.pick('ABCDF')}号"


ST = "二等座 二等座 一等座 硬座 硬卧 商务座".split()


@T(K, "12306/网上购票系统-用户支付通知.eml", "payment notice of the ticket site, one line per ticket", "free multi")
def a(t):
    g = t.ps(4)
    n, x, y, d, e = tr(t)
    o = ((f"尊敬的 {g[0].name}{'先生' if g[0].male else '女士'}：\n    您好！\n    您于{t.add(d, -9, -2):%Y年%m月%d日}在中国铁路客户服务中心"
            f"网站成功购买了4张车票，" f"票款共计{t.n(400, 3000)}.00元，订单号码 E{t.num(9)} 。 所购车票信息如下：\n"))
    for i, p in enumerate(g):
        o += (f"  {i + 1}.{p.name}（{p.id}），{d:%Y年%m月%d日%H:%M}开，{x}站-{y}站，{n}次列车，{seat(t)}，二等座，成人票，票价"
                f"{t.n(80, 900)}.0元，检票口{t.n(1, 20)}A，电子客票。\n")
    t.eml("网上购票系统-用户支付通知", t.omail("12306@rails.com.cn"), g[0].mail, [("text/plain", None, o)])


@T(K, "12306/passengers_tickets.txt", "traded text joined by ---- with train and seat", "big")
def b(t):
    o = []
    for p in t.ps(t.n(240, 330)):
        n, x, y, d, e = tr(t)
        o.append([p.mail, p.name, p.id, p.mob, f"{d:%Y%m%d}", n, x + "-" + y, seat(t), t.pick(ST)])
    t.out(sepd(o, "----"), "gb18030")


@T(K, "报销/火车票识别结果.jsonl", "OCR results of tickets, one object a line")
def c(t):
    o = []
    for p in t.ps(26):
        n, x, y, d, e = tr(t)
        tn = t.pick("ABCDE") + t.num(6)
        o.append(dict(log_id=int(t.num(10)), words_result=dict(ticket_num=tn, starting_station=x + "站", train_num=n,
                destination_station=y + "站", date=f"{d:%Y年%m月%d日}", time=f"{d:%H:%M}", seat_num=seat(t),
                seat_category=t.pick(ST), ticket_rates=f"￥{t.n(30, 900)}.5元", name=p.name, id_num=p.id,
                serial_number=t.num(14) + tn)))
    t.out(jsonl(o, True))


@T(K, "公安/乘车轨迹.xlsx", "journeys of four persons, one sheet per person, head with the number", "multi")
def d(t):
    t.step = 20000
    S = []
    for _ in range(4):
        p = t.subj()
        R = [["姓名：" + p.name, "证件号码：" + p.id], ["乘车日期", "车次", "发站", "到站", "车厢", "座号", "席别", "开车时间"]]
        for _ in range(t.n(4, 11)):
            n, x, y, d, e = tr(t)
            t.rec(p)
            R.append([f"{d:%Y%m%d}", n, x, y, f"{t.n(1, 16):02d}", f"{t.n(1, 20):03d}{t.pick('ABCF')}", t.pick(ST),
                    f"{d:%H%M}"])
        S.append((p.name, R))
    t.xlsx(S, True)


@T(K, "notes/春节回家票.txt", "family note about who takes which train", "free")
def e(t):
    o = "过年的票都抢到了，记一下别搞混：\n"
    for p in t.ps(9):
        n, x, y, d, e = tr(t)
        o += (t.pick([f"{t.pick('大姐 二舅 表弟 小姑 三叔')}（{p.name}）{n}，腊月二十{t.pick('五 六 七 八')}就是{d.month}月{d.day}号，{x}上车"
                f"{d:%H:%M}，到{y}大概{e:%H:%M}，{seat(t)}，取票用 {p.id}\n", f"{p.name} {p.mob}，{d.month}.{d.day} {n}次 "
                f"{x}→{y} {t.pick('硬卧下铺 二等座 无座')}，身份证{p.id_s()}，检票口{t.n(1, 20)}B\n"]))
    t.out(o + "谁要改签提前跟我说。\n")


@T(K, "api/order_query.log", "gateway log lines key=value with URL-free fields", "odd")
def f(t):
    o = ""
    for p in t.ps(20):
        n, x, y, d, e = tr(t)
        o += ((f"[{d:%d/%b/%Y:%H:%M:%S} +0800] svc=ticket.issue rid={t.hex(12)} order=E{t.num(9)} train_code={n} "
                f"from_station={x} " f"to_station={y} train_date={d:%Y%m%d} coach={t.n(1, 16)} seat={t.n(1, 18)}"
                f"{t.pick('ABCDF')} passenger_name={p.name} " f"id_type=1 id_no={p.id} mobile={p.mob} price="
                f"{t.n(20, 800)}.0 ret=OK\n"))
    t.out(o)


@T(K, "学校/学生优惠票集体订票.csv", "group booking of students, GB18030, quoted", "")
def g(t):
    R = [["学号", "学生姓名", "证件号码", "优惠区间起", "优惠区间止", "乘车日", "车次", "席别", "联系手机"]]
    for p in t.ps(44, ymin=2000, ymax=2005):
        n, x, y, d, e = tr(t)
        R.append(["20" + t.num(8), p.name, p.id, x, y, f"{d:%Y/%m/%d}", n, t.pick("硬座 二等座"), p.mob])
    t.out(csvs(R, q=True), "gb18030", "\r\n")


@T(K, "车站/补票存根.txt", "on-train fare adjustment slips, each a printed block", "odd")
def h(t):
    o = ""
    for p in t.ps(9):
        n, x, y, d, e = tr(t)
        o += ((f"******** 代用票 / 补票 ********\n          No.{t.AZ(1)}{t.num(6)}\n{n}次  {d:%Y年%m月%d日}\n{x} → {y}\n原票"
                f"到站：{x}   补收票价\n" f"   ¥{t.n(10, 300)}.00   手续费 2.00\n{t.pick(ST)} {seat(t)}\n旅客 {p.name}\n"
                f"{p.id}\n列车长 {t.num(4)}\n\n"))
    t.out(o, nl="\r\n")


@T(K, "db/ticket.sqlite", "SQLite of a ticket-grabbing program")
def i(t):
    R = []
    for p in t.ps(52):
        n, x, y, d, e = tr(t)
        R.append([t.num(6), p.name, "二代身份证", p.id, p.mob, n, x, y, f"{d:%Y-%m-%d}", t.pick(ST), t.pick("已出票 候补中 已退")])
    t.sqlite([("tasks", "tid psg card_type card_no phone train frm dest day seat status".split(), R)])


@T(K, "聊天/帮抢票.txt", "copied WeChat dialogue about tickets, one passenger's line over two messages", "free odd")
def j(t):
    o = ""
    for p in t.ps(10):
        n, x, y, d, e = tr(t)
        o += (f"客户{t.n(10, 99)}:\n{p.name}{p.id}\n客户:\n要{d.month}月{d.day}号{x}到{y}的，{n}最好，二等座\n我:\n出了，{n}次 {seat(t)}，"
              f"{d:%H:%M}发车，账号绑的手机{p.mob}会收到短信\n\n")
    t.out(o)


@T(K, "旅行社/专列名单.docx", "charter train list as a docx table with berths")
def k(t):
    n, x, y, d, e = tr(t)
    R = [["铺位", "旅客", "性别", "身份证", "上车站", "紧急联系"]]
    for i, p in enumerate(t.ps(30)):
        R.append([f"{t.n(1, 12)}车{t.n(1, 22)}{t.pick('上中下')}铺", p.name, p.sex, p.id, x, t.other().mob])
    t.docx([f"“夕阳红”旅游专列 {n}次  {d:%Y年%m月%d日}  {x}—{y}", R, "领队请于发车前40分钟清点人数。"])


@T(K, "差旅/火车票明细.html", "settlement table in HTML, several trips of same staff", "multi")
def l(t):
    R = [["员工", "证件", "出行日", "车次", "行程", "坐席", "金额", "改签"]]
    g = [t.subj() for _ in range(7)]
    for _ in range(29):
        p = t.pick(g)
        n, x, y, d, e = tr(t)
        t.rec(p)
        R.append([p.name, p.id, f"{d:%Y-%m-%d}", n, f"{x}-{y}", t.pick(ST), t.money(30, 900), t.pick("否 否 是")])
    for p in g:
        if not p.used:
            n, x, y, d, e = tr(t)
            t.rec(p)
            R.append([p.name, p.id, f"{d:%Y-%m-%d}", n, f"{x}-{y}", "二等座", t.money(30, 900), "否"])
    t.out(html(R, "铁路客票月结"))


@T(K, "redis/train_order.dump", "dump of a key-value store, HSET commands", "odd")
def m(t):
    o = ""
    for p in t.ps(21):
        n, x, y, d, e = tr(t)
        o += ((f'HSET "ord:rail:{t.num(9)}" "psgr" "{p.name}" "cert" "{p.id}" "tel" "{p.mob}" "trainNo" "{n}" "fr'
                f'omTo" "{x}|{y}" ' f'"depart" "{d:%Y-%m-%d %H:%M}" "seatNo" "{t.n(1, 16)}-{t.n(1, 20)}'
                f'{t.pick("ABCDF")}"\n'))
    t.out(o)


@T(K, "record/railway_travel_statement.txt", "English letter of a company about rail travel of its staff", "free")
def n(t):
    o = "To whom it may concern,\n\nThis is to confirm the following rail journeys made on company business:\n\n"
    for i, p in enumerate(t.ps(6)):
        n, x, y, d, e = tr(t)
        o += ((f"({i + 1}) {p.pyn} ({p.name}), ID card No. {p.id}, travelled on train {n} from {x} to {y} on "
                f"{d:%d %B %Y}, departing " f"{d:%H:%M}, second class, coach {t.n(1, 16)} seat {t.n(1, 18)}"
                f"{t.pick('ABCDF')}.\n"))
    t.out(o + "\nSincerely,\nAdministration Department\n")
