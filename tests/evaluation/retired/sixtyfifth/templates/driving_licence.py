import json
from lib.core import *

K = "driving.licence"
CX = "C1 C1 C1 C2 B2 A1A2 A2 B1 C1D C1E".split()


def da(c, p):
    return p.code[:4] + c.dig(8)


@T(K, "车管/驾驶人基本信息.csv", "vehicle administration export, initials headers", "gb18030", "\r\n")
def d01(c):
    rows = [["SFZMHM", "DABH", "XM", "ZJCX", "CCLZRQ", "YXQZ", "LJJF", "ZT", "LXZSXXDZ"]]
    for p in c.recs(c.ri(20, 40)):
        d = c.date(2000, 2015)
        rows.append(
            [
                p.id,
                da(c, p),
                p.name,
                c.pick(CX),
                d,
                f"{d.year + 16}-{d:%m-%d}",
                c.pick([0, 0, 0, 3, 6, 9]),
                c.pick("A A A B H"),
                p.addr,
            ]
        )
    return sv(rows)


@T(K, "驾校/毕业学员领证登记.xlsx", "driving school list of issued licences")
def d02(c):
    rows = [["流水号", "领证日期", "学员", "驾驶证号", "准驾车型", "档案编号", "手机", "教练"]]
    for p in c.recs(c.ri(25, 40), years=(1975, 2000)):
        rows.append(
            [
                c.decoy(c.mob()),
                str(c.date(2018, 2019)),
                p.name,
                p.id,
                c.pick("C1 C2"),
                da(c, p),
                p.mobile,
                c.person().sur + "教练",
            ]
        )
    return xlsx([("领证", rows)])


@T(K, "ocr/driver_license.json", "OCR service results of licence photos")
def d03(c):
    return json.dumps(
        [
            dict(
                file=f"IMG_{c.dig(4)}.jpg",
                result=dict(
                    Name=p.name,
                    Sex=p.sex,
                    Nationality="中国",
                    Address=p.addr,
                    DateOfBirth=str(p.birth),
                    CardCode=p.id,
                    Class=c.pick(CX),
                    DateOfFirstIssue=str(c.date(2002, 2018)),
                    ArchivesCode=da(c, p),
                ),
            )
            for p in c.recs(c.ri(8, 14))
        ],
        ensure_ascii=False,
        indent=2,
    )


@T(K, "车队/司机资质审核记录.txt", "safety officer's prose on drivers' licences, free text")
def d04(c):
    o = f"{c.firm('物流有限公司')} 驾驶员资质审核（季度）\n\n"
    for p in c.recs(c.ri(6, 9), sex="男"):
        o += c.pick(
            [
                (
                    f"{p.name}，驾驶证{p.id}，准驾{c.pick('A2 B2 A1A2')}，{c.ri(1998, 2012)}年初次领证，"
                    f"本周期记{c.ri(0, 9)}分，审验有效，准予上岗。\n"
                ),
                f"{p.name}师傅的驾照（档案编号{da(c, p)}，证号{p.id}）{c.ri(1, 12)}月到期，提醒其尽快换证，换证前停班。\n",
                f"{p.name}，电话{p.mobile}，驾驶证被扣{c.pick('9 12')}分，需参加学习，驾驶证号{p.id}。\n",
            ]
        )
    return o


@T(K, "轨迹/驾照查询.txt", "licence query answers as blocks", "gb18030", "\r\n")
def d05(c):
    return "".join(
        f"驾驶证信息\n=========\n证    号：{p.id}\n姓   "
        f" 名：{p.name}\n准驾车型：{c.pick(CX)}\n初次领证：{c.date(1995, 2014)}\n"
        f"发证机关：{p.city}公安局交通警察支队\n累积记分：{c.ri(0, 11)}\n状    态：{c.pick('正常 超分 逾期未换证')}\n\n"
        for p in c.recs(c.ri(6, 10))
    )


@T(K, "dump/drv_person_full.sql", "Oracle style INSERT with 240 rows, big", "gb18030")
def d06(c):
    return sql(
        "DRV_ADMIN.DRIVINGLICENSE",
        ["SFZMHM", "XM", "DABH", "ZJCX", "CCLZRQ", "SJHM"],
        [
            [p.id, p.name, da(c, p), c.pick(CX), f"{c.date(1990, 2012):%Y%m%d}", p.mobile if c.ri(0, 1) else None]
            for p in c.recs(240)
        ],
        bt="",
    )


@T(K, "网约车/司机准入名单.tsv", "ride hailing admission list, UTF-16", "utf-16", "\r\n")
def d07(c):
    rows = [["driver_name", "license_no", "class", "first_issue", "mobile", "score_left", "city", "status"]]
    for p in c.recs(c.ri(25, 45)):
        rows.append(
            [p.name, p.id, c.pick(CX), c.date(2005, 2016), p.mobile, c.ri(1, 12), p.city, c.pick("PASS PENDING REJECT")]
        )
    return sv(rows, "\t")


@T(K, "微信/找人销分群.txt", "chat of people who sell licence points, free text")
def d08(c):
    o = ""
    for p in c.recs(c.ri(6, 9)):
        o += c.pick("黄牛小李： 阿贵： 诚信车务： ").strip() + c.pick(
            [
                f"收到驾照一本，{p.name}，{p.id}，C1，还有{c.ri(6, 12)}分可用\n",
                f"{p.name}的驾驶证{p.id}档案号{da(c, p)}，能扣{c.ri(3, 9)}分，价格私聊\n",
                f"C证分用完了 {p.name} {p.mobile}，驾照满12分了要去学习\n",
            ]
        )
        o += c.pick("客户：多少钱一分 客户：靠谱吗 阿贵：在线等").strip() + "\n"
    return o


@T(K, "交警/记满12分学习通知.docx", "notices to licence holders in docx, free text")
def d09(c):
    ps = ["机动车驾驶证违法满分学习、考试通知"]
    for p in c.recs(c.ri(4, 6)):
        ps.append(
            f"{p.name}（驾驶证号{p.id}，档案编号{da(c, p)}，"
            f"准驾车型{c.pick(CX)}）：你在{c.ri(2017, 2019)}年记分周期内累积记分达{c.ri(12, 18)}分，"
            f"请于十五日内到{c.home[2]}车管所参加学习。"
        )
    return docx(ps + ["逾期未参加学习的，驾驶证将公告停止使用。"])


@T(K, "hr/driver_permits.md", "factory internal permits, Markdown, English heads")
def d10(c):
    rows = [["Badge", "Driver", "Licence No.", "Class", "Archive", "Valid until"]]
    for p in c.recs(c.ri(8, 14)):
        rows.append(["D" + c.dig(4), p.PY.title().replace("/", " "), p.id, c.pick(CX), da(c, p), c.date(2024, 2029)])
    return "## Forklift & shuttle drivers\n\n" + md(rows)


@T(K, "体检/驾驶人换证体检回传.xml", "hospital's physical check for licence renewal")
def d11(c):
    x = '<?xml version="1.0" encoding="utf-8"?>\n<drvtj yydm="' + c.dig(6) + '">\n'
    for p in c.recs(c.ri(10, 18)):
        x += (
            f" <jsr><xm>{p.name}</xm><jszh>{p.id}</jszh><zjcx>{c.pick(CX)}</zjcx><sg>{c.ri(155, 185)}</sg><zsl>"
            f"5.{c.ri(0, 1)}</zsl>"
            f"<bsl>1</bsl><sjhm>{p.mobile}</sjhm></jsr>\n"
        )
    return x + "</drvtj>\n"


@T(K, "保险/指定驾驶人.html", "named drivers of an insurer, table in HTML")
def d12(c):
    rows = [["保单尾号", "指定驾驶人", "驾驶证号码", "车型", "初领日期", "驾龄"]]
    for p in c.recs(c.ri(15, 25)):
        y = c.ri(1996, 2014)
        rows.append([c.dig(4), p.name, p.id, c.pick(CX), f"{y}-0{c.ri(1, 9)}-1{c.ri(0, 9)}", 2018 - y])
    return html("指定驾驶人清单", rows)


@T(K, "mail/换证代办.eml", "agent's mail with renewal clients in prose, free text")
def d13(c):
    b = "王姐：\n\n明天要去车管所办的换证名单，资料都在袋子里：\n\n"
    for p in c.recs(5):
        b += f"{p.name}，驾驶证{p.id}，{c.pick(CX)}，期满换证，照片{c.pick('已交 没交')}，回执寄给本人{p.mobile}。\n"
    m = eml(c.person().email, c.person().email, "明天换证", "Thu, 21 Nov 2019 20:44:09 +0800", b)
    return m, b + m.split("\n\n")[0]


@T(K, "数据/jszxx_part2.txt", "fixed width licences with lower-case x and archive number", "gb18030", "\r\n")
def d14(c):
    o = ""
    for p in c.recs(c.ri(30, 55)):
        k = p.id
        c.vals[ID].pop(k)
        o += (
            pad(c.add(ID, k.lower()), 20)
            + pad(p.name, 8)
            + pad(da(c, p), 14)
            + pad(c.pick(CX), 6)
            + f"{c.date(1998, 2010):%Y%m%d}\n"
        )
    return o
