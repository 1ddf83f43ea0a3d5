"""Driving licences."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("driving.licence")


def cx(d):
    return d.c(("C1", "C1", "C2", "B2", "A2", "A1", "C1E", "B1B2", "D", "C1D"))


def da(d, p):
    return p.reg[:4] + d.num(8)


@T("车管/jszxx.csv", "licence table with pinyin initials", "gb18030")
def _(d):
    o = [["DABH", "SFZMHM", "XM", "XB", "ZJCX", "CCLZRQ", "YXQZ", "LJJF", "FZJG", "ZT"]]
    for p in d.ps(310):
        t = d.t(2000, 2018)
        o.append(
            [
                da(d, p),
                p.id,
                p.name,
                "1" if p.male else "2",
                cx(d),
                t.strftime("%Y%m%d"),
                "2024" + t.strftime("%m%d"),
                d.i(0, 11),
                PL[p.prov][0] + "A",
                d.c(("A", "A", "H")),
            ]
        )
    return csv(o)


@T("车队/驾驶员档案.xlsx", "fleet's drivers with emergency contacts")
def _(d):
    rows = [
        ["驾驶员台账"],
        [
            "工号",
            "姓名",
            "驾驶证号",
            "准驾车型",
            "初领日期",
            "有效期止",
            "档案编号",
            "从业资格证",
            "手机",
            "紧急联系人",
            "联系人电话",
        ],
    ]
    for n, p in enumerate(d.ps(32, male=True)):
        q2 = d.p()
        rows.append(
            [
                "SJ%03d" % n,
                p.name,
                p.id,
                cx(d),
                str(d.t(1998, 2014).date()),
                str(d.t(2024, 2028).date()),
                da(d, p),
                p.reg + d.num(13),
                p.mob,
                q2.name,
                q2.mob,
            ]
        )
    return xlsx([("在职", rows)])


@T("驾校/学员领证登记.txt", "driving school's register of new licences, dashes")
def _(d):
    return ln(
        "宏达驾校 领证登记（2019下）",
        *[
            "--".join(
                (
                    p.name,
                    p.id,
                    d.c(("C1", "C2")),
                    d.t(2019, 2019).strftime("%Y/%m/%d") + "初领",
                    "档" + da(d, p),
                    p.mob,
                )
            )
            for p in d.ps(27, y1=1985, y2=2000)
        ]
    )


@T("ocr/dl_front.json", "OCR results of the card", "utf-8")
def _(d):
    def w(x):
        return {"words": x}

    return js(
        [
            {
                "log_id": int(d.num(18, "13")),
                "words_result": {
                    "证号": w(p.id),
                    "姓名": w(p.name),
                    "性别": w(p.sex),
                    "国籍": w("中国"),
                    "住址": w(p.addr),
                    "出生日期": w(p.birth.strftime("%Y%m%d")),
                    "初次领证日期": w(d.t(2005, 2018).strftime("%Y%m%d")),
                    "准驾车型": w(cx(d)),
                    "有效期限": w("20190506"),
                    "至": w("20290506"),
                },
            }
            for p in d.ps(17)
        ],
        1,
    )


@T("交警/满分学习名单.html", "drivers with 12 points")
def _(d):
    rows = [["驾驶人", "驾驶证号", "档案编号", "准驾", "累积记分", "学习时间", "联系电话"]]
    for p in d.ps(23):
        rows.append([p.name, p.id, da(d, p), cx(d), d.i(12, 30), "9月%d日" % d.i(1, 29), p.mob])
    return html(rows, "满分学习通知")


@T("聊天/租车证件审核.txt", "rental desk's chat on licences")
def _(d):
    o = []
    for p in d.ps(11):
        o.append(
            "门店-%s: %s 驾照 %s，%s，%d年领的，%s，电话%s"
            % (
                d.c(("机场店", "火车站店")),
                p.name,
                p.id,
                cx(d),
                d.i(2001, 2019),
                d.c(("没超分", "快到期了提醒一下", "实习期不行", "正本副本都拍了")),
                p.mob,
            )
        )
    return ln(*o)


@T("体检/换证体检回传.log", "log of medical returns to the licence office")
def _(d):
    return ln(
        *[
            "%s tijian-ws <= {xm:%s,sfzmhm:%s,zjcx:%s,dabh:%s,sl:%s,tl:合格,jl:准予换证}"
            % (
                d.t(2022, 2022).strftime("%Y-%m-%d %H:%M:%S"),
                p.name,
                p.id,
                cx(d),
                da(d, p),
                d.c(("5.0/5.0", "4.9/5.0")),
            )
            for p in d.ps(35)
        ]
    )


@T("网约车/司机资质审核.sql", "UPDATE statements of a ride app's review")
def _(d):
    return ln(
        "-- 司机驾驶证审核回写",
        *[
            "UPDATE driver_license SET real_name='%s', license_no='%s', license_class='%s', first_issue='%s',"
            " archive_no='%s', audit=1 WHERE phone='%s';"
            % (p.name, p.id, cx(d), d.t(2003, 2016).date(), da(d, p), p.mob)
            for p in d.ps(38)
        ]
    )


@T("法制/酒驾吊证审批.docx", "revocation papers in prose")
def _(d):
    o = ["吊销机动车驾驶证审批"]
    for p in d.ps(6, male=True):
        o.append(
            "当事人%s，机动车驾驶证证号%s，准驾车型%s，档案编号%s，初次领证日期%s，发证机关%s公安局交通警察支队。"
            "拟吊销其机动车驾驶证，五年内不得重新取得。"
            % (p.name, p.id, cx(d), da(d, p), d.t(2000, 2015).strftime("%Y年%m月%d日"), p.city)
        )
    return docx(o + ["承办电话：" + d.otel("33")])


@T("打印/驾驶证副页.txt", "labels above the values, English labels too", "gb18030")
def _(d):
    o = []
    for p in d.ps(8):
        o += [
            "中华人民共和国机动车驾驶证",
            "Driving License of the People's Republic of China",
            "证号 No.",
            "   " + p.id,
            "姓名 Name         性别 Sex",
            "   %s %s" % (pad(p.name, 14), p.sex),
            "初次领证日期 Date of First Issue",
            "   " + str(d.t(2004, 2018).date()),
            "准驾车型 Class",
            "   " + cx(d),
            "档案编号 File No.",
            "   " + da(d, p),
            "",
        ]
    return ln(*o)


@T("保险/车险报案驾驶员.psv", "insurer's drivers at fault with licences, carets")
def _(d):
    return csv(
        [["报案号", "出险驾驶员", "驾驶证号码", "准驾车型", "领证日期", "驾龄", "与车主关系"]]
        + [
            [
                "RDZA" + d.num(12),
                p.name,
                p.id,
                cx(d),
                d.t(1999, 2017).date(),
                d.i(1, 20),
                d.c(("本人", "雇员", "夫妻")),
            ]
            for p in d.ps(29)
        ],
        "^",
    )


@T("mail/换证提醒.eml", "reminder mail on a company's drivers", "utf-8")
def _(d):
    b = "各车组：\n以下同志驾驶证年内到期，尽快换证。\n"
    for n, p in enumerate(d.ps(9, male=True)):
        b += "%d. %s 证号%s %s 有效期至%s 档案%s\n" % (
            n + 1,
            p.name,
            p.id,
            cx(d),
            d.t(2023, 2023).strftime("%Y.%m.%d"),
            da(d, p),
        )
    return eml(
        d.omail("fleet", "xinruida.com"),
        d.omail("all", "xinruida.com"),
        "驾驶证到期",
        "Tue, 10 Jan 2023 10:00:00 +0800",
        b,
    )


@T("yaml/driver_profiles.yml", "drivers as YAML with quoted numbers")
def _(d):
    return ln(
        "drivers:",
        *[
            "  - name: %s\n    license:\n      no: '%s'\n      class: %s\n      issued: %s\n      archive: '%s'\n   "
            " phone: '%s'" % (p.name, p.id, cx(d), d.t(2006, 2018).date(), da(d, p), p.mob)
            for p in d.ps(19)
        ]
    )


@T("台帳/駕駛人名冊.csv", "traditional characters, licences of a joint venture", "big5", "\r\n")
def _(d):
    return csv(
        [["編號", "駕駛人", "駕駛證號", "准駕車型", "初次領證", "電話"]]
        + [[n + 1, p.trad, p.id, cx(d), d.t(2000, 2015).date(), p.mob] for n, p in enumerate(d.ps(16))]
    )
