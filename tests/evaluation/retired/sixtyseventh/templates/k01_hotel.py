from lib.core import *
K = "hotel.stay"
HN = "锦江之星 如家 汉庭 维也纳 全季 格林豪泰 亚朵 7天 桔子 希岸 丽枫 麗枫".split()


def stay(t):
    a = t.dt()
    return a, t.add(a, 1, 4).replace(hour=t.n(8, 13))


@T(K, "前台/GuestInHouse_20230614.txt", "PMS in-house report, fixed width, English heads")
def a(t):
    R = [["Room", "Guest Name", "Arr", "Dep", "Rate Cd", "Adl", "ID/Passport No", "Mobile", "Balance"]]
    for p in t.ps(t.n(18, 34)):
        x, y = stay(t)
        R.append([t.n(301, 2218), p.py.replace("/", ","), f"{x:%d-%m-%y}", f"{y:%d-%m-%y}", t.pick(
                "RACK COR1 OTA3 WALK"), 1, p.id, p.mob, t.money(0, 900)])
    t.out("FO0140 Guests In House by Room          Page 1\nFilter: All rooms, sorted by room\n" + "-" * 100 + "\n" +
            fixed(R) + "-" * 100 + f"\nTotal rooms occupied: {len(R) - 1}\n", nl="\r\n")


@T(K, "旅业/lvyexxb_export.sql", "INSERT dump of the police lodging register, pinyin initials", "big")
def b(t):
    R = []
    for p in t.ps(t.n(180, 260)):
        x, y = stay(t)
        R.append([t.num(10), p.name, "1" if p.male else "2", "11", p.id, f"{p.b:%Y%m%d}", p.nat, p.addr, t.n(201, 1820),
                  f"{x:%Y%m%d%H%M}", f"{y:%Y%m%d%H%M}" if t.r.random() < .9 else None])
    t.out("-- lg_gnlk\nSET NAMES utf8;\n" + insert("lg_gnlk", "LGDM XM XB ZJLX ZJHM CSRQ MZ XZ RZFH RZSJ TFSJ".split
            (), R))


@T(K, "聊天/前台交接群.txt", "free chat of the front-desk shift group, names and rooms in sentences", "free odd")
def c(t):
    o = []
    for p in t.ps(14):
        x, y = stay(t)
        w = t.pick("前台小周 夜班-阿凯 大堂经理 前厅-莉莉".split())
        s = t.pick([f"{t.n(301, 920)}办好了，{p.name}，身份证{p.id}，住到{y.month}号{y.day}号，押金收了200",
                    f"刚才那个预订到了 {p.name} {p.mob} 给他排在{t.n(301, 920)}，{x.month}月{x.day}日住{t.n(1, 4)}晚",
                    f"@所有人 {t.n(301, 920)}房{p.name}今天续住一天，证件 {p.id}，房卡重做",
                    f"{p.name}退房了，房间{t.n(301, 920)}，手机{p.mob}，发票寄给他，昨天入住的"])
        o.append(f"{w} {x:%Y/%m/%d %H:%M}\n{s}\n" + t.pick(["", f"前台小周 {x:%Y/%m/%d %H:%M}\n收到\n", ""]))
    t.out("\n".join(o))


@T(K, "民宿/平台订单_2022Q3.csv", "B&B platform order export, GB18030 CSV, guests in one cell joined by a semicolon",
        "multi odd")
def d(t):
    R = [["订单号", "房源", "入住", "离店", "间夜", "入住人(姓名/证件)", "预订电话", "实收", "状态"]]
    for _ in range(20):
        x, y = stay(t)
        g = t.ps(t.n(1, 3))
        R.append([t.dm(), t.pick("海边小屋 云上·loft 老城院子302 观山大床".split()), f"{x:%Y/%m/%d}", f"{y:%Y/%m/%d}", (y - x).
                days, "；".join(f"{p.name}/{p.id}" for p in g), g[0].mob, t.money(120, 900), "已离店"])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "dump/guest_folio.json", "nested JSON of folios, several stays of one guest", "multi")
def e(t):
    o = []
    for _ in range(9):
        p = t.subj()
        n = t.n(1, 5)
        t.rec(p, n)
        s = []
        for _ in range(n):
            x, y = stay(t)
            s.append(dict(confNo=t.num(8), roomNo=str(t.n(401, 1530)), checkIn=x.isoformat(), checkOut=y.isoformat(),
                          rateCode=t.pick("BAR OTA COR"), total=float(t.money(200, 1500))))
        o.append(dict(profileId=t.num(7), name=p.name, docType="ID", docNo=p.id, phone=p.mob, email=p.mail, stays=s))
    t.out(js(dict(property="H%s" % t.num(4), profiles=o)))


@T(K, "文书/情况说明_住宿.docx", "letter of a hotel to the police about who stayed, free text", "free")
def f(t):
    h = t.pick(HN) + "酒店（" + t.city()["city"] + "店）"
    o = [f"关于我店住客登记的情况说明", "", "派出所：", f"    根据贵所来函，我店（{h}，前台电话{t.office()}）查询旅客登记系统后，将有关情况说明如下："]
    for i, p in enumerate(t.ps(7)):
        x, y = stay(t)
        o.append(f"    {i + 1}、{p.name}，{p.sex}，{p.nat}族，公民身份号码{p.id}，于{x:%Y年%m月%d日%H时%M分}入住我店{t.n(201, 899)}房间，"
                 f"{y:%Y年%m月%d日}{t.pick('上午 中午')}办理退房，登记电话{p.mob}。")
    t.docx(o + ["    特此说明。", h, "2023年5月9日"])


@T(K, "hotel/checkin.log", "middleware log with a JSON body per check-in", "odd")
def g(t):
    o = []
    for p in t.ps(16):
        x, y = stay(t)
        j = json.dumps(dict(fjh=str(t.n(301, 999)), xm=p.name, zjhm=p.id, rzsj=f"{x:%Y%m%d%H%M%S}", yjlk=f"{y:%Y%m%d}",
                            sjh=p.mob), ensure_ascii=False)
        o.append(f"{x:%Y-%m-%d %H:%M:%S},{t.n(100, 999)} [http-nio-8080-exec-{t.n(1, 20)}] INFO  c.p.lodge.UploadJob - "
                 f"POST /lodge/v2/checkin traceId={t.hex(16)} body={j}\n{x:%Y-%m-%d %H:%M:%S},{t.n(100, 999)} "
                 f"[http-nio-8080-exec-3] INFO  c.p.lodge.UploadJob - resp code=0 cost={t.n(20, 400)}ms")
    t.out("\n".join(o) + "\n")


@T(K, "团队/团队排房表.xlsx", "rooming list of a tour group, two guests per row, title rows above", "multi")
def h(t):
    R = [["华东五日 团队分房名单", "", "", ""], ["团号", "HD-" + t.num(5), "领队", t.other().name], [],
         ["房型", "房号", "客人A", "A证件号", "客人B", "B证件号", "进店", "离店"]]
    x, y = stay(t)
    for i in range(15):
        p, q = t.ps(2)
        R.append([t.pick("双标 大床"), str(t.n(501, 980)), p.name, p.id, q.name, q.id, f"{x:%m.%d}", f"{y:%m.%d}"])
    R.append(["合计", "15间", "30人"])
    t.xlsx([("分房", R), ("备注", [["早餐 7:00-9:30，", "房卡在前台统一领取"]])], True)


@T(K, "hk/guestlist_big5.txt", "traditional characters, Big5, tab separated night list with passports")
def i(t):
    R = [["房號", "住客姓名", "護照號碼", "入住日", "退房日", "聯絡手機"]]
    for p in t.ps(22):
        x, y = stay(t)
        R.append([t.n(1201, 3310), trad(p.name), p.passport, f"{x:%d/%m/%Y}", f"{y:%d/%m/%Y}", "+86 " + p.mob])
    t.out("尖沙咀店 夜審住客表\n" + csvs(R, "\t"), "big5", "\r\n")


@T(K, "整理/开房.txt", "traded list joined by four dashes with 2013 times without padding", "big")
def j(t):
    o = []
    for p in t.ps(t.n(300, 420)):
        d = t.dt(2011, 2013)
        o.append([p.name, p.id, p.mob, p.addr, f"{d.year}-{d.month}-{d.day} {d.hour}:{d:%M:%S}", t.pick(HN) + p.c[
                "city"] + "店"])
    t.out(sepd(o, "----"))


@T(K, "forms/住宿登记卡.txt", "registration cards with the labels above their values, wrapped printer output", "odd")
def k(t):
    o = []
    for p in t.ps(6):
        x, y = stay(t)
        o.append("=" * 60 + "\n            临 时 住 宿 登 记 单        No." + t.num(7) + "\n" +
                 fixed([["姓名", "性别", "出生年月", "民族"], [p.name, p.sex, f"{p.b:%Y.%m}", p.nat]]) +
                 "证件名称及号码\n身份证\n" + p.id_s() + "\n户口所在地\n" + p.addr + "\n" +
                 fixed([["房号", "来店时间", "拟离时间"], [t.n(201, 860), f"{x:%Y-%m-%d %H:%M}", f"{y:%Y-%m-%d} 12:00"]]) +
                 "旅客签名            接待员：" + t.pick("03 07 11") + "\n")
    t.out("\f".join(o), "gb18030", "\r\n")


@T(K, "mail/转发_客人入住确认.eml", "mail forwarded twice with the voucher in the body", "free odd")
def l(t):
    o = "小吴你好，见下面，客人明后天到，帮忙留高层。\n\n-------- 转发的邮件 --------\n> 发件人: 会务组\n> 主题: 住房安排\n>\n"
    for p in t.ps(8):
        x, y = stay(t)
        o += (f"> > {p.name}{'先生' if p.male else '女士'} 身份证 {p.id} 电话 {p.mob_s('-')}，{x.month}月{x.day}日入住，"
              f"{y.month}月{y.day}日离店，{t.pick('单间 标间 套房')}一间，订单 {t.num(9)}\n")
    t.eml("转发: 转发: 住房安排", t.omail("sales@jinhaihotel.cn"), t.omail("fo@jinhaihotel.cn"), [("text/plain", None, o)])


@T(K, "调查/同住查询结果.html", "query result page, person and those who shared the room each a row", "multi")
def m(t):
    R = [["序号", "旅馆名称", "房间", "旅客", "证件号", "入住时刻", "离店时刻", "关系"]]
    for i in range(11):
        x, y = stay(t)
        n, h = t.n(201, 999), t.pick(HN) + "(" + t.pick(ROAD) + "店)"
        for p in t.ps(t.n(1, 2)):
            R.append([i + 1, h, n, p.name, p.idx, f"{x:%Y-%m-%d %H:%M}", f"{y:%Y-%m-%d %H:%M}", t.pick("本人 同住")])
    t.out(html(R, "住宿轨迹核查"))


ROAD = "火车站 会展中心 机场 大学城 万达广场".split()


@T(K, "记录/我的出差住宿.md", "one traveller's own note of all his stays, head names him once", "free multi")
def n(t):
    p = t.subj()
    t.step = 60000
    o = f"# 出差住宿台账\n\n报销人：{p.name}（{p.id}，{p.mob}）\n\n"
    for _ in range(12):
        x, y = stay(t)
        t.rec(p)
        o += ((f"- {x:%Y.%m.%d} 到 {t.city()['city']}，住{t.pick(HN)}，{t.n(301, 1500)}房，{y:%m.%d}走，"
                f"{(y.date() - x.date()).days + 1}晚共" f"{t.n(300, 1600)}元，{t.pick('发票已开 发票未拿 水单在包里')}\n"))
    t.out(o)
