import json
from lib.core import *

K = "border.crossing"
PORT = (
    "罗湖 皇岗 福田 拱北 横琴 深圳湾 首都机场 浦东机场 白云机场 宝安机场 满洲里 霍尔果斯 瑞丽 友谊关 东兴 蛇口"
    " 青茂 西九龙".split()
)
DEST = "泰国 日本 韩国 新加坡 马来西亚 越南 美国 澳大利亚 德国 俄罗斯 香港 澳门 缅甸".split()


@T(K, "出入境/记录查询结果_打印.txt", "official result sheet of one person (many)", "gb18030", "\r\n")
def b01(c):
    p = c.person()
    rows = [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "口岸", "航班"]]
    d = c.date(2015, 2016)
    for i in range(1, c.ri(6, 11) * 2 + 1):
        c.rec(p)
        d += dt.timedelta(days=c.ri(2, 40))
        rows.append([i, "出境" if i % 2 else "入境", d, "普通护照", p.passport, c.pick(PORT), c.up(2) + c.dig(3)])
    return f"出入境记录查询结果\n姓名：{p.name}  性别：{p.sex}  出生日期：{p.birth}\n" + fixed(
        rows, [6, 11, 12, 10, 12, 12, 8]
    )


@T(K, "border/bj_export_201608.csv", "inspection station export, initials headers, GB18030", "gb18030", "\r\n")
def b02(c):
    rows = [["CRBS", "CRSJ", "KADM", "XM", "XB", "CSRQ", "ZJZL", "ZJHM", "QWD", "JTGJ"]]
    for p in c.recs(c.ri(30, 55)):
        rows.append(
            [
                c.pick("I O"),
                f"{c.time(2016, 2016):%Y%m%d%H%M%S}",
                c.up(3),
                p.name,
                p.sexe,
                p.b8,
                "P",
                p.passport,
                c.up(3),
                c.pick("CA CZ MU") + c.dig(3),
            ]
        )
    return sv(rows)


@T(K, "船务/船员名单_离港.xlsx", "ship crew list on departure, foreigners with other passports")
def b03(c):
    rows = [
        ["IMO CREW LIST"],
        ["Name of ship", "HAI SHENG " + str(c.ri(2, 29)), "Departure", "X", "Port", c.pick("NINGBO QINGDAO XIAMEN")],
        ["No.", "Family name, given names", "Rank", "Nationality", "Date of birth", "Passport No.", "Exit date"],
    ]
    for i, p in enumerate(c.recs(c.ri(14, 22), sex="男"), 1):
        rows.append(
            [
                i,
                p.PY.replace("/", " "),
                c.pick("MASTER C/O 2/O C/E 3/E BOSUN AB OS COOK OILER"),
                "CHINA",
                str(p.birth),
                p.passport,
                "2017-05-09",
            ]
        )
    return xlsx([("Crew", rows)])


@T(K, "旅行社/出境名单表.docx", "outbound group list with exit and entry date per row: two crossings each")
def b04(c):
    rows = [["编号", "姓名(中/拼音)", "性别", "护照号码", "出境日期口岸", "入境日期口岸"]]
    for i, p in enumerate(c.folk(c.ri(10, 16)), 1):
        c.rec(p)
        k = c.pick(PORT)
        rows.append(
            [
                f"{i:03d}",
                p.name + " " + p.PY,
                p.sex,
                p.passport,
                f"2019-02-{c.ri(10, 14)} {k}",
                f"2019-02-{c.ri(16, 20)} {k}",
            ]
        )
    return docx(["中国公民出国旅游团队名单表", "组团社（盖章）：            领队：", rows, "边检验讫章："])


@T(K, "笔录/讯问越境情况.txt", "interrogation transcript, free text, several persons")
def b05(c):
    o = "问：把你们几次过境的情况讲一下。\n"
    for p in c.recs(c.ri(4, 6)):
        o += c.pick(
            [
                (
                    f"答：{p.name}，"
                    f"身份证{p.id}，{c.ri(2015, 2017)}年{c.ri(1, 12)}月{c.ri(1, 28)}日从{c.pick(PORT)}口岸出境去{c.pick(DEST)}，"
                    "我给他办的手续。\n"
                ),
                (
                    f"答：{c.ri(2, 11)}月{c.ri(1, 28)}号{p.name}拿护照{p.passport}由{c.pick(PORT)}入境，"
                    f"行李里有{c.ri(2, 9)}部手机。\n"
                ),
            ]
        )
        o += (
            c.pick("问：同行的还有谁？ 问：费用怎么算？ 问：以上属实吗？")
            + "\n答："
            + c.pick("没有了。 每人八百。 属实。 记不清了。")
            + "\n"
        )
    return o


@T(K, "api/crossing_events.jsonl", "event stream with doc object")
def b06(c):
    o = ""
    for p in c.recs(c.ri(25, 40)):
        o += (
            json.dumps(
                dict(
                    evt=c.pick("EXIT ENTRY"),
                    at=c.time(2019, 2020).isoformat() + "+08:00",
                    port=c.pick("CNPEK CNPVG CNCAN CNSZX"),
                    lane="E" + str(c.ri(1, 30)),
                    doc=dict(type="P", no=p.passport, issuer="CHN"),
                    holder=dict(name=p.PY, dob=p.b8, sex=p.sexe, id=p.id),
                ),
                separators=(", ", ": "),
            )
            + "\n"
        )
    return o


@T(K, "港澳/往來港澳旅客過關紀錄.csv", "traditional Chinese Big5 permit crossings with mainland ID", "big5", "\r\n")
def b07(c):
    rows = [["日期", "時間", "出/入境", "口岸", "姓名", "通行證", "身份證號"]]
    for p in c.recs(c.ri(12, 20)):
        t = c.time(2018, 2018)
        rows.append(
            [
                f"{t:%d/%m/%Y}",
                f"{t:%H:%M}",
                c.pick("出境 入境"),
                c.pick("羅湖 皇崗 福田 拱北"),
                p.tname,
                c.allow("C" + c.dig(8)),
                p.id,
            ]
        )
    return sv(rows)


@T(K, "公司/因公出国备案.md", "office memo of official trips, Markdown, exit only")
def b08(c):
    rows = [["出访人", "护照", "前往国", "出境日", "口岸", "审批"]]
    for p in c.recs(c.ri(6, 10)):
        rows.append([p.name, p.passport, c.pick(DEST), c.date(2023, 2023), c.pick(PORT), c.pick("已批 补批")])
    return "### 2023年下半年因公出国人员出境备案\n\n" + md(rows) + "\n证照归国后七日内交回外事办。\n"


@T(K, "陆路口岸/货车司机通关.xml", "XML with attributes of truck drivers at a land port, plate beside")
def b09(c):
    x = '<?xml version="1.0" encoding="utf-8"?>\n<passlist port="' + c.pick(PORT) + '">\n'
    for p in c.recs(c.ri(12, 20), sex="男"):
        x += (
            f"  <pass dir=\"{c.pick('出 入')}\" time=\"{c.time(2021, 2021):%Y-%m-%d %H:%M}\" driver=\"{p.name}\""
            f" doc=\"{p.passport}\" truck=\"{p.plate}\" seal=\"{c.decoy('G' + c.dig(8))}\"/>\n"
        )
    return x + "</passlist>\n"


@T(K, "数据/crj_2014_raw.txt", "fixed width 320 rows, big", "gb18030", "\r\n")
def b10(c):
    o = ""
    for p in c.recs(320):
        o += (
            pad(p.name, 8)
            + p.id
            + c.pick(["  1", "  2"])
            + f"{c.date(2014, 2014):%Y%m%d}"
            + "  "
            + pad(p.passport, 11)
            + pad(c.pick(PORT), 10)
            + c.pick(DEST)
            + "\n"
        )
    return o


@T(K, "邮件/签证中心往返记录说明.eml", "English visa agent mail about entries and exits, free text")
def b11(c):
    b = "Hi Mei,\n\nas asked, the travel history for the applicants:\n\n"
    for p in c.recs(4):
        b += (
            f"- {p.PY.title().replace('/', ', ')}, PRC passport {p.passport}, left China through"
            f" {c.pick('Pudong Baiyun Luohu')} on {c.date(2017, 2018):%d %B %Y}; the exit stamp is on page"
            f" {c.ri(8, 30)}.\n"
        )
    b += "\nCopies follow by courier.\nLinda\n"
    m = eml(
        c.allow("linda@" + c.up(6).lower() + "visa.com"),
        c.allow("mei@" + c.up(6).lower() + "visa.com"),
        "travel history",
        "Thu, 14 Mar 2019 15:20:10 +0800",
        b,
        "8bit",
    )
    return m, b + m.split("\n\n")[0]


@T(K, "卡口/边境通道人脸比对.log", "face-match gate log with ID number", "utf-8")
def b12(c):
    o, t = "", dt.datetime(2022, 4, 3, 7, 0)
    for p in c.recs(c.ri(20, 35)):
        t = c.plus(t, 1, 6)
        o += (
            f"{t:%Y-%m-%d %H:%M:%S}|通道{c.ri(1, 12)}|{c.pick('入境 出境')}|{p.name}|{p.id}|score=0.{c.ri(80, 99)}|"
            f"{c.pick('放行 放行 放行 转人工')}\n"
        )
    return o


@T(K, "家书/小姨出国行程.txt", "family message on who left and came back when, free text", nl="\r\n")
def b13(c):
    o = "大家好，把今年过关的情况记一下，方便填表：\n\n"
    for p in c.recs(4):
        k = c.pick(PORT)
        o += c.pick(
            [
                f"{p.name}（护照{p.passport}）{c.ri(1, 6)}月{c.ri(1, 28)}日在{k}出境去{c.pick(DEST)}。\n",
                f"{p.name}是{c.ri(7, 12)}月{c.ri(1, 28)}日从{k}入境回来的，护照号{p.passport}，没有盖章，走的自助通道。\n",
            ]
        )
    return o + "\n表格最迟周五交给街道。\n"


@T(K, "汇总/人员出入境台账.zip", "zip with two TSV ledgers, exit and entry time per row, two crossings each (many)")
def b14(c):
    fs = []
    for k in "ab":
        rows = [["姓名", "身份证", "出境时间", "出境口岸", "入境时间", "入境口岸", "目的地"]]
        for p in c.folk(6):
            for _ in range(c.ri(1, 4)):
                c.rec(p)
                t = c.time(2016, 2018)
                rows.append([p.name, p.id, t, c.pick(PORT), c.plus(t, 3000, 30000), c.pick(PORT), c.pick(DEST)])
        fs.append((f"crj_{k}.tsv", sv(rows, "\t")))
    return zipped(fs)
