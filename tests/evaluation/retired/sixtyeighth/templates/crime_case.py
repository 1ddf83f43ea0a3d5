"""Persons in cases."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg("crime.case")
COURT = {"11": "京", "33": "浙", "44": "粤", "32": "苏", "51": "川"}


def ah(d):
    return "（%d）%s%s刑初%d号" % (
        d.i(2016, 2021),
        *d.c((("粤", "0106"), ("浙", "0106"), ("苏", "0506"), ("川", "0107"), ("京", "0108"))),
        d.i(10, 1900),
    )


def ajbh(d):
    return "A%s%s%04d" % (
        d.c(("330106540000", "440106570000", "510107490000")),
        d.t(2014, 2019).strftime("%Y%m"),
        d.i(1, 900),
    )


@T("判决书/刑初_盗窃.docx", "criminal judgment, several accused, a victim and a witness")
def _(d):
    a = [d.rec(d.p()) for _ in range(4)]
    v, w = d.p(), d.p()
    o = ["刑事判决书", ah(d), "公诉机关某区人民检察院。"]
    for p in a:
        o.append(
            "被告人%s，%s，%s出生，公民身份号码%s，%s族，户籍地%s。因涉嫌犯盗窃罪于2018年%d月%d日被刑事拘留，"
            "同年被逮捕，现羁押于区看守所。"
            % (p.name, p.sex, p.birth.strftime("%Y年%m月%d日"), p.id, p.nat, p.addr, d.i(1, 9), d.i(1, 28))
        )
    o += [
        "经审理查明，上述被告人结伙窃取被害人%s（手机%s）价值人民币%s元的财物，有证人%s（公民身份号码%s）的证言等证据证实。"
        % (v.name, v.mob, d.yuan(2000, 40000), w.name, w.id),
        "本院认为，公诉机关指控的罪名成立。判决如下：",
    ]
    return docx(o + ["一、被告人%s犯盗窃罪，判处有期徒刑%d个月。" % (p.name, d.i(6, 30)) for p in a[:1]])


@T("派出所/前科人员.csv", "list of persons with a record", "gb18030", "\r\n")
def _(d):
    o = [["人员编号", "姓名", "曾用名", "公民身份号码", "案件类别", "作案时间", "处理结果", "处理单位", "备注"]]
    for p in d.ps(46):
        o.append(
            [
                "R" + p.reg + d.num(7),
                p.name,
                "",
                p.id,
                d.c(CRIME),
                d.t(2005, 2018).strftime("%Y%m%d"),
                d.c(("行政拘留十日", "有期徒刑一年", "取保候审", "强制戒毒", "罚款五百元")),
                p.city + "公安局",
                "",
            ]
        )
    return csv(o)


@T("看守所/在押花名册.xlsx", "detention house register, detainee codes, two sheets")
def _(d):
    sh = []
    for g in ("男监区", "女监区"):
        rows = [
            [g + "在押人员花名册"],
            ["监室", "编号", "姓名", "出生", "证件号", "涉嫌罪名", "入所日期", "办案单位", "诉讼阶段"],
        ]
        for p in d.ps(20, male=g[0] == "男"):
            t = d.t(2017, 2018)
            rows.append(
                [
                    "%d" % d.i(101, 312),
                    "330106111" + t.strftime("%Y%m%d") + d.digits(4),
                    p.name,
                    str(p.birth),
                    p.id,
                    d.c(CRIME),
                    t.strftime("%Y-%m-%d"),
                    "西湖区分局",
                    d.c(("侦查", "审查起诉", "一审")),
                ]
            )
        sh.append((g, rows))
    return xlsx(sh)


@T("警情/接处警简要_0411.txt", "daily digest of incidents in prose")
def _(d):
    o = ["4月11日警情日报", ""]
    for n in range(9):
        p, r = d.rec(d.p()), d.p()
        o.append(
            "%d、%02d:%02d，%s（%s）报称%s。经查系%s（身份证%s）所为，案由%s，编号%s，已%s。"
            % (
                n + 1,
                d.i(0, 23),
                d.i(0, 59),
                r.name,
                r.mob,
                d.c(("在网上被骗", "店内物品被拿走", "被人殴打", "有人聚众赌博")),
                p.name,
                p.id,
                d.c(CRIME),
                ajbh(d),
                d.c(("受案调查", "刑事拘留", "行政拘留五日", "取保候审")),
            )
        )
    return ln(*o)


@T("协同办案/case_party.json", "case with nested suspects", "utf-8")
def _(d):
    o = []
    for _ in range(10):
        o.append(
            {
                "ajbh": ajbh(d),
                "ajmc": d.c(CRIME) + "案",
                "lasj": d.t(2018, 2018).strftime("%Y-%m-%d"),
                "badw": "天河区分局",
                "reporter": {"name": d.p().name, "tel": d.p().mob},
                "suspects": [
                    {"xm": p.name, "zjhm": p.id, "hjdz": p.addr, "qzcs": d.c(("拘留", "逮捕", "取保候审", "监视居住"))}
                    for p in d.ps(d.i(1, 4))
                ],
            }
        )
    return js(o, 1)


@T("社区矫正/矫正对象台账.html", "community corrections list")
def _(d):
    rows = [["序号", "矫正对象", "身份证号码", "罪名", "刑期", "矫正起止", "联系方式", "保证人"]]
    for n, p in enumerate(d.ps(22)):
        g = d.p()
        rows.append(
            [
                n + 1,
                p.name,
                p.id,
                d.c(CRIME) + "罪",
                d.c(("缓刑一年", "缓刑二年", "假释", "管制六个月")),
                "2019.%d-2020.%d" % (d.i(1, 12), d.i(1, 12)),
                p.mob,
                g.name + " " + g.mob,
            ]
        )
    return html(rows, "社区矫正", "<h2>司法所 在矫人员</h2>")


@T("律所/会见笔记.md", "lawyer's notes with abbreviations")
def _(d):
    o = ["# 会见/阅卷速记", ""]
    for p in d.ps(6):
        f = d.p()
        o += [
            "## %s（%s案）" % (p.name, d.c(CRIME)),
            "- sfz %s，羁押 %s 一看" % (p.id, p.pc),
            "- 案号 %s，承办检 " % ah(d) + d.otel("33"),
            "- 家属 %s %s，委托费已付一半" % (f.name, f.mob),
            "- 认罪认罚：%s；量刑建议 %d-%d 个月" % (d.c(("签", "未签")), d.i(6, 10), d.i(11, 20)),
            "",
        ]
    return ln(*o)


@T("强戒/xdry.sql", "drug users table as insert statements", "utf-8")
def _(d):
    return ins(
        "xdry_info",
        ["rybh", "xm", "xb", "sfzh", "xdsj", "dpzl", "chsj", "chjg"],
        [
            [
                d.num(12),
                p.name,
                p.sex,
                p.id,
                d.t(2012, 2014).strftime("%Y-%m"),
                d.c(("冰毒", "海洛因", "K粉")),
                d.t(2015, 2017).strftime("%Y-%m-%d"),
                d.c(("责令社区戒毒", "强制隔离戒毒两年", "行政拘留十五日")),
            ]
            for p in d.ps(55)
        ],
    )


@T("法院/失信与刑事立案推送.log", "message queue's log of filed criminal cases")
def _(d):
    o = []
    for p in d.ps(28):
        o.append(
            "%s [rocketmq-consumer_%d] topic=FY_XS_LA keys=%s body=案号:%s;案由:%s;被告人:%s;证件:%s;状态:%s"
            % (
                d.t(2020, 2020).strftime("%H:%M:%S.") + d.digits(3),
                d.i(1, 8),
                d.hex(16),
                ah(d),
                d.c(CRIME),
                p.name,
                p.id,
                d.c(("立案", "排期", "已结")),
            )
        )
    return ln(*o)


@T("通缉/在逃人员核查回复.eml", "mail reply with the quoted request between", "utf-8")
def _(d):
    b = "核查结果写在每条下面：\n\n"
    for p in d.ps(7):
        b += "> %s，%s，%s，涉嫌%s，%s立案\n%s\n\n" % (
            p.name,
            p.sex,
            p.id,
            d.c(CRIME),
            d.t(2015, 2018).strftime("%Y-%m-%d"),
            d.c(
                ("在逃未归案，户籍地无人。", "已于上月撤网。", "系重名，人像不符，仍在逃。", "在押，服刑至明年三月。")
            ),
        )
    return eml(
        d.omail("xingzhen", "mail.ga-x.cn"),
        d.omail("qingbao", "mail.ga-x.cn"),
        "Re: 追逃名单核查",
        "Fri, 12 Oct 2018 10:00:00 +0800",
        b,
        cte="base64",
    )


@T("裁定/减刑公示.txt", "public notice of commutations, number and case in brackets", "gb18030")
def _(d):
    o = ["减刑假释裁前公示", ""]
    for n, p in enumerate(d.ps(16)):
        o.append(
            "%d.罪犯%s（身份证号%s），因%s罪被判处有期徒刑%d年，刑期至%s止，服刑期间确有悔改表现，提请减去有期徒刑%d个月。"
            % (n + 1, p.name, p.id, d.c(CRIME), d.i(3, 14), d.t(2022, 2026).strftime("%Y年%m月%d日"), d.i(3, 9))
        )
    return ln(*o)


@T("gov/违法犯罪记录_个人.txt", "one person's record sheet, numbered blocks, wrapped lines", "utf-16")
def _(d):
    p = d.p()
    o = ["违法犯罪人员信息  查询人证件：" + p.id, "姓    名：" + p.name, "-" * 40]
    for n in range(5):
        d.rec(p)
        o += [
            "[%d] 案件编号：%s" % (n + 1, ajbh(d)),
            "    简要案情：某年某月某日，%s在%s伙同他人实施" % (p.name, p.city),
            "    %s，后被当场查获。" % d.c(CRIME),
            "    处理结果：" + d.c(("行政拘留七日", "判处拘役四个月", "治安罚款")),
            "",
        ]
    return ln(*o)


@T("聊天/反诈群名单.txt", "chat paste of card sellers under investigation")
def _(d):
    o = ["反诈中队-小何 09:14", "两卡人员今天这批，谁的辖区谁认领"]
    for p in d.ps(14):
        o.append(
            "%s/%s/%s卡%s/%s/%s"
            % (p.name, p.id, p.bank, p.card, d.c(("出售", "出租", "被骗办")), d.c(("已传唤", "刑拘", "训诫", "失联")))
        )
    return ln(*o, "城东所-老邱 09:20", "第2第5我们的")


@T("档案/不起诉决定.zip", "zip of two old text files of decisions")
def _(d):
    fs = []
    for n in range(2):
        o = ["不起诉决定书", ""]
        for p in d.ps(3):
            o += [
                "被不起诉人%s，%s，公民身份号码%s，无业，住%s。" % (p.name, p.sex, p.id, p.addr),
                "本案由%s公安局侦查终结，以涉嫌%s罪移送审查起诉。" % (p.city, d.c(CRIME)),
                "依照刑事诉讼法之规定，决定对其不起诉。",
                "",
            ]
        fs.append(("bsq_%d.txt" % (n + 1), ln(*o), "gb18030"))
    return zipf(fs)
