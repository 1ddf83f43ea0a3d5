from lib.core import *
K = "border.crossing"
PT = "罗湖 皇岗 福田 深圳湾 拱北 横琴 港珠澳大桥 文锦渡 首都机场 浦东机场 白云机场 满洲里 友谊关 瑞丽 霍尔果斯 东兴".split()
CO = "香港 澳门 泰国 日本 韩国 新加坡 越南 缅甸 马来西亚 俄罗斯 哈萨克斯坦".split()
CC = "HKG MAC THA JPN KOR SGP VNM MMR MYS RUS".split()


def perm(t):
    return t.allow(t.pick("CA CB CC CD CE CF") + t.num(7))


@T(K, "出入境/出入境记录查询结果.docx", "official result sheet of one person, exits and entries", "multi")
def a(t):
    p = t.subj()
    t.step = 50000
    R = [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸", "航班/车次/船名"]]
    for i in range(15):
        t.rec(p)
        R.append([i + 1, "出境" if i % 2 == 0 else "入境", t.dt().date(), "普通护照", p.passport, t.pick(PT), t.pick(
                "CZ CA MU") + t.num(3)])
    t.docx(["出入境记录查询结果", f"姓名：{p.name}  性别：{p.sex}  出生日期：{p.bd}", f"公民身份号码：{p.id}", R,
            "本查询结果仅供参考，涂改无效。"])


@T(K, "边检/crj_gr.csv", "pinyin-initial heads, direction codes I and O", "big")
def b(t):
    R = [["XM", "XB", "CSRQ", "GJDQ", "ZJZL", "ZJHM", "CRBS", "CRRQ", "CRKA", "QWG", "JTGJ"]]
    for p in t.ps(t.n(260, 380)):
        R.append([p.py, p.male and "1" or "2", f"{p.b:%Y%m%d}", "CHN", "14", p.passport, t.pick("IO"),
                f"{t.dt():%Y%m%d%H%M}", t.pick("PEK PVG CAN LUO HGG"), t.pick(CC), t.pick("CA CZ MU CX") + t.num(3)])
    t.out(csvs(R), "utf-8", "\r\n")


@T(K, "船代/IMO_FAL_Form5_crew.xlsx", "crew list of a ship, arrival and departure heads, two title rows", "")
def c(t):
    a = t.dt()
    R = ([["CREW LIST (IMO FAL Form 5)", "", "", "Arrival [X]  Departure [ ]"], ["Name of ship", "HAI YUN 17",
            "Port of arrival", "Zhanjiang", "Date", f"{a:%d/%m/%Y}"], ["No.", "Family name, given names", "Rank",
            "Nationality", "Date of birth", "Passport No.", "Entry by"]])
    for i, p in enumerate(t.ps(22)):
        R.append([i + 1, p.py.replace("/", ", "), t.pick("MASTER C/O 2/O C/E OILER AB COOK OS"), "CHINA",
                f"{p.b:%d.%m.%Y}", p.passport, "SEA"])
    t.xlsx([("FAL5", R)], True)


@T(K, "聊天/口岸代购群.txt", "chat of couriers about their crossings", "free odd")
def d(t):
    o = ""
    for p in t.ps(12):
        x = t.dt()
        o += (t.pick([f"{x:%m/%d %H:%M} {p.name[0]}姐: 我{x.month}月{x.day}号{t.pick(PT[:7])}出境的，{p.name} 身份证{p.id}，当"
                f"天晚上就入境回来了\n", f"{x:%m/%d %H:%M} 车队长: {p.name} {p.mob} {x.month}.{x.day}从{t.pick(PT[:7])}口岸过关去"
                f"{t.pick('香港 澳门')}，通行证{perm(t)}\n", f"{x:%m/%d %H:%M} 财务: 报销备注 {p.name}，护照{p.passport}，"
                f"{x:%Y-%m-%d}入境{t.pick(PT)}，自{t.pick(CO)}返回\n"]))
    t.out(o)


@T(K, "旅行社/出境团队名单表.html", "official name list of an outbound group, exit and entry date in one row")
def e(t):
    x = t.dt()
    R = [["编号", "姓名(中文)", "姓名(汉语拼音)", "性别", "出生日期", "出生地", "护照号码", "出境口岸/日期", "入境口岸/日期"]]
    for i, p in enumerate(t.ps(26)):
        R.append([i + 1, p.name, p.py, p.sex, p.bd, p.c["city"], p.passport, f"浦东机场 {x:%Y-%m-%d}",
                f"浦东机场 {t.add(x, 5, 5):%Y-%m-%d}"])
    t.out(html(R, "中国公民出国旅游团队名单表"))


@T(K, "卡口/passlog.log", "e-gate log, key=value, passport and face score", "odd")
def f(t):
    o = ""
    for p in t.ps(24):
        x = t.dt()
        o += ((f"{x:%Y-%m-%dT%H:%M:%S}.{t.n(100, 999)}+08:00 lane={t.n(1, 24):02d} port="
                f"{t.pick('LOHU HGGG GBKA SZWX')} dir={t.pick('EXIT ENTRY')} doc=P/{p.passport} "
                f"name=\"{p.py.replace('/', ' ')}\" dob={p.b:%y%m%d} face={t.n(80, 99)}.{t.n(10, 99)} result=PASS"
                f"\n"))
    t.out(o)


@T(K, "调查/通关时间线.md", "investigator's free notes on two persons' crossings", "free multi")
def g(t):
    t.step = 50000
    o = "# 通关时间线（整理自边检反馈）\n\n"
    for k in range(3):
        p = t.subj()
        o += f"## 对象{k + 1} {p.name}，{p.id}，护照{p.passport}\n\n"
        for _ in range(t.n(4, 8)):
            t.rec(p)
            x = t.dt()
            o += (t.pick([f"* {x:%Y-%m-%d} 经{t.pick(PT)}口岸出境，去{t.pick(CO)}\n", f"* {x:%Y年%m月%d日} 自{t.pick(CO)}入境，"
                    f"{t.pick(PT)}，停留{t.n(2, 20)}天\n"]))
        o += "\n"
    t.out(o)


@T(K, "hk/跨境司機過關表.txt", "traditional Chinese, Big5, drivers' crossings in fixed width")
def h(t):
    R = [["司機", "回鄉證/身份證", "出入", "口岸", "日期時間", "目的地"]]
    for p in t.ps(21):
        x = t.dt()
        R.append([trad(p.name), p.id, t.pick("出境 入境"), t.pick(["皇崗", "文錦渡", "深圳灣", "沙頭角"]), f"{x:%Y/%m/%d %H:%M}", t
                .pick(["元朗", "葵涌", "屯門"])])
    t.out("跨境貨運 每週過關記錄\n\n" + fixed(R), "big5", "\r\n")


@T(K, "外事/因私出国报告.txt", "forms of civil servants reporting trips, label lines", "free")
def i(t):
    o = ""
    for p in t.ps(7):
        x = t.dt()
        o += ((f"因私出国（境）返回报告\n本人{p.name}，{t.pick('科员 副主任科员 主任 工程师')}，身份证号{p.id}，经批准持护照{p.passport}于{x:%Y年%m月%d日}由"
                f"{t.pick(PT)}" f"出境前往{t.pick(CO)}{t.pick('旅游 探亲')}，{t.add(x, 4, 14):%Y年%m月%d日}入境返回，证件已于次日交回。\n联系"
                f"电话：{p.mob}\n\n"))
    t.out(o, "utf-16", "\r\n")


@T(K, "api/iapi_msg.txt", "PAXLST style messages with segment lines", "odd")
def j(t):
    o = (f"UNB+UNOA:4+CZ+CNADAPIS+{t.num(6)}:1011+{t.num(9)}'\nBGM+745'\nTDT+20+CZ{t.n(301, 399)}'\nLOC+125+CAN'"
            f"\nLOC+87+{t.pick('BKK SIN NRT')}'\n")
    for p in t.ps(16):
        o += ((f"NAD+FL+++{p.py.replace('/', ':')}'\nATT+2++{'M' if p.male else 'F'}'\nDTM+329:{p.b:%y%m%d}'\nLOC"
                f"+178+CAN'\nLOC+179+BKK'\nNAT+2+CHN'\n" f"DOC+P:110:111+{p.passport}'\nDTM+36:{t.n(25, 33)}0"
                f"{t.n(1, 9)}1{t.n(0, 9)}'\nLOC+91+CHN'\n"))
    t.out(o + "CNT+42:16'\nUNT+120+1'\n")


@T(K, "邮轮/manifest_return.tsv", "cruise manifest of returning passengers, tab separated, UTF-16", "big")
def k(t):
    x = t.dt()
    R = [["Cabin", "Surname", "Given", "中文名", "Passport", "DOB", "Sex", "Disembark", "入境口岸"]]
    for p in t.ps(t.n(110, 150)):
        R.append([t.n(5001, 9640), p.pys.upper(), p.pyg.upper(), p.name, p.passport, f"{p.b:%d %b %Y}", "M" if p.
                male else "F", f"{x:%Y-%m-%d}", "吴淞口"])
    t.out(csvs(R, "\t"), "utf-16", "\r\n")


@T(K, "劳务/外派船员换班.eml", "mail with an attached CSV of crew entering and leaving", "odd")
def l(t):
    R = [["姓名", "身份证", "护照", "上/下船", "出入境", "日期", "口岸"]]
    for p in t.ps(18):
        k = t.n(0, 1)
        R.append([p.name, p.id, p.passport, ["上船", "下船"][k], ["出境", "入境"][k], t.dt().date(), t.pick("舟山 青岛 湛江 天津".
                split())])
    t.eml("换班名单", t.omail("crewing@haitongship.com"), t.omail("agent@portlink.cn"),
          [("text/plain", None, "见附件，边检申报今天截止。\n"), ("text/csv", "换班.csv", csvs(R))])


@T(K, "单位/证照领用及出入境登记.xlsx", "register with entry date left blank for those abroad, clerk beside", "multi")
def m(t):
    t.step = 20000
    c = t.other()
    R = [["经办：" + c.name, "电话：" + c.mob], ["领用人", "部门", "证件", "号码", "身份证", "领用日", "出境", "入境", "事由"]]
    g = [t.subj() for _ in range(9)]
    for p in g + [t.pick(g) for _ in range(14)]:
        t.rec(p)
        x = t.dt()
        R.append([p.name, t.pick("财务处 组织部 外事办 教务处"), "护照", p.passport, p.id, f"{t.add(x, -9, -2):%Y.%m.%d}",
                f"{x:%Y.%m.%d}", f"{t.add(x, 3, 15):%Y.%m.%d}" if t.r.random() < .8 else "", t.pick("探亲 旅游 会议")])
    t.xlsx([("2019", R)])


@T(K, "quarantine/入境人员转运名单.txt", "wrapped list of arrivals pasted in a chat, numbers and flights", "free")
def n(t):
    x = t.dt(2021, 2022)
    o = f"【入境人员信息】{x.month}月{x.day}日 {t.pick('浦东机场 白云机场')} 请各街道接收\n"
    for i, p in enumerate(t.ps(15)):
        o += (f"{i + 1}.{p.name}，{p.sex}，护照{p.passport}，{p.mob}，自{t.pick(CO)}入境，航班{t.pick('MU CZ CA')}"
                f"{t.n(301, 899)}，目的地{p.reg}，" + t.pick(["核酸阴性", "需无障碍", "带儿童一名", "英语"]) + "\n")
    t.out(o)
