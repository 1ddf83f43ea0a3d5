import json
from lib.core import *
from templates.travel_train import ST
from templates.travel_flight import AP, leg


@N("时刻表/列车时刻_2023.csv", "train timetable", "gb18030", "\r\n")
def o01(c):
    return sv(
        [["车次", "始发站", "终到站", "开点", "到点", "里程"]]
        + [
            [
                c.pick("GDKZ") + str(c.ri(10, 999)),
                *c.r.sample(ST, 2),
                f"{c.ri(6, 21)}:{c.ri(10, 59)}",
                f"{c.ri(6, 23)}:{c.ri(10, 59)}",
                c.ri(100, 2400),
            ]
            for _ in range(40)
        ]
    )


@N("时刻表/flight_schedule.tsv", "flight schedule, UTF-16", "utf-16", "\r\n")
def o02(c):
    return sv(
        [["航班号", "起飞", "到达", "班期", "机型"]]
        + [[*leg(c)[:3], c.pick("1234567 135 246 .2.4.6."), c.pick("738 320 333 789")] for _ in range(35)],
        "\t",
    )


@N("通讯录/供应商名录.xlsx", "directory of firms, landlines and office mail boxes (allowed)")
def o03(c):
    return xlsx(
        [
            (
                "名录",
                [["企业名称", "统一社会信用代码", "总机", "邮箱"]]
                + [
                    [c.firm(), c.uscc(), c.tel(c.pick(L.REGIONS)), c.allow("info@" + c.up(6).lower() + ".com.cn")]
                    for _ in range(25)
                ],
            )
        ]
    )


@N("通讯录/政府热线.txt", "hotlines and office landlines", "gb18030", "\r\n")
def o04(c):
    return "便民电话\n供电 95598\n铁路 12306\n政务 12345\n公积金 12329\n" + "".join(
        f"{c.home[3]}{c.pick('城管 环卫 供水 燃气')}服务部 {c.tel()}\n" for _ in range(10)
    )


@N("酒店/房价表_旺季.csv", "hotel room prices")
def o05(c):
    return sv(
        [["酒店", "房型", "平日价", "周末价", "早餐", "押金"]]
        + [
            [c.hotel(), c.pick("标间 大床 家庭房"), c.ri(128, 500), c.ri(188, 700), c.pick("含双早 无"), 200]
            for _ in range(25)
        ]
    )


@N("酒店/入住统计月报.xlsx", "occupancy statistics without guests")
def o06(c):
    return xlsx(
        [
            (
                "月报",
                [["日期", "可售房", "入住房", "入住率", "平均房价", "退房数"]]
                + [
                    [f"2023-05-{d:02d}", 120, c.ri(40, 118), f"{c.ri(40, 98)}%", c.ri(220, 390), c.ri(20, 90)]
                    for d in range(1, 31)
                ],
            )
        ]
    )


@N("酒店/空白住宿登记单.docx", "empty hotel form")
def o07(c):
    return docx(
        [
            "旅客住宿登记单",
            "姓名：__________  性别：____  证件号码：______________________",
            "入住时间：____年__月__日  离店时间：____年__月__日  房号：______",
            "押金：______元     签名：__________",
        ]
    )


@N("银行/开户申请表(空).html", "empty bank form in HTML")
def o08(c):
    return html(
        "个人开户申请表",
        [
            ["项目", "填写"],
            ["户名", ""],
            ["证件类型", "□身份证 □护照"],
            ["证件号码", ""],
            ["手机", ""],
            ["卡号（银行填写）", ""],
        ],
    )


@N("脱敏/客户导出_masked.csv", "masked export, names and numbers starred (allowed)", "utf-8-sig", "\r\n")
def o09(c):
    rows = [["姓名", "身份证号", "手机", "卡号"]]
    for _ in range(30):
        a, b = c.pick(L.REGIONS)[0] + "********" + c.dig(4), c.mob()
        rows.append(
            [
                c.pick(list(L.SUR)) + "*" + c.pick(["", "*"]),
                c.allow(a),
                c.allow(b[:3] + "****" + b[7:]),
                c.allow("6222****" + c.dig(4)),
            ]
        )
    return sv(rows)


@N("脱敏/orders_masked.jsonl", "masked JSON lines (allowed)")
def o10(c):
    return "".join(
        json.dumps(
            dict(
                orderId=c.dig(12),
                receiver=c.pick(list(L.SUR)) + "**",
                phone=c.allow(c.mob()[:3] + "****" + c.dig(4)),
                city=c.pick(L.REGIONS)[2],
            ),
            ensure_ascii=False,
        )
        + "\n"
        for _ in range(30)
    )


@N("统计/户籍人口分年龄.csv", "population table", "gb18030", "\r\n")
def o11(c):
    return sv(
        [["街道", "0-17", "18-34", "35-59", "60以上", "户数"]]
        + [[c.pick("东城 河西 北关 南湖 新华") + "街道", *[c.ri(800, 30000) for _ in range(5)]] for _ in range(20)]
    )


@N("统计/刑事案件分类统计.md", "crime statistics without persons")
def o12(c):
    return "## 2019年一季度\n\n" + md(
        [["罪名", "立案", "破案", "拘留人次", "取保候审"]]
        + [
            [a, c.ri(10, 900), c.ri(5, 600), c.ri(1, 300), c.ri(1, 80)]
            for a in "盗窃 诈骗 故意伤害 危险驾驶 赌博 寻衅滋事".split()
        ]
    )


@N("统计/口岸出入境人次.txt", "border traffic figures")
def o13(c):
    return "各口岸出入境人次（万）\n" + fixed(
        [["口岸", "出境", "入境", "同比"]]
        + [
            [k, c.money(10, 900), c.money(10, 900), f"{c.ri(-9, 30)}%"]
            for k in "罗湖 皇岗 拱北 横琴 深圳湾 满洲里 瑞丽".split()
        ],
        [10, 10, 10, 8],
    )


@N("体育/联赛积分榜.html", "football table")
def o14(c):
    return html(
        "联赛积分榜",
        [["名次", "球队", "胜", "平", "负", "进/失", "积分"]]
        + [
            [
                i,
                r[2][:2] + c.pick("雄鹰 海浪 铁骑 猎豹"),
                c.ri(1, 20),
                c.ri(1, 9),
                c.ri(1, 9),
                f"{c.ri(10, 60)}/{c.ri(10, 50)}",
                c.ri(10, 66),
            ]
            for i, r in enumerate(c.r.sample(L.REGIONS, 16), 1)
        ],
    )


@N("体育/马拉松成绩.csv", "race results with bib numbers, no identifiers")
def o15(c):
    return sv(
        [["名次", "号码布", "姓名", "净成绩", "枪声成绩"]]
        + [
            [
                i,
                c.pick("A B C") + c.dig(4),
                p.name,
                f"2:{c.ri(10, 59)}:{c.ri(10, 59)}",
                f"2:{c.ri(10, 59)}:{c.ri(10, 59)}",
            ]
            for i, p in enumerate(c.folk(40), 1)
        ]
    )


@N("制度/个人信息保护管理办法.docx", "policy text full of record words")
def o16(c):
    return docx(
        [
            "个人信息保护管理办法",
            "第一条 本办法所称个人信息包括姓名、身份证号码、手机号码、住宿信息、行踪轨迹、银行账户等。",
            "第二条 前台办理入住应当核验旅客证件，登记数据保存期限不超过法定要求。",
            "第三条 导出含身份证号、银行卡号的文件须审批并脱敏。",
            "第四条 违反规定的，按情节给予处分。",
        ]
    )


@N("法规/刑法节选.txt", "law text", "gb18030", "\r\n")
def o17(c):
    return (
        "第二百六十四条　盗窃公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制。"
        "\n第二百五十三条之一　违反国家有关规定，向他人出售或者提供公民个人信息，情节严重的，"
        "处三年以下有期徒刑或者拘役，并处或者单处罚金。\n法释〔2017〕10号\n"
    )


@N("判例/公开裁判文书.txt", "published judgment, name but no number")
def o18(c):
    p = c.person()
    return (
        f"（2018）{c.home[5][0]}{c.home[0][2:]}民初{c.ri(100, 9000)}号\n原告：{c.firm()}，"
        f"住所地{c.home[2]}{c.home[3]}。\n被告：{p.sur}某，{p.sex}，汉族，农民。\n本院认为，双方买卖合同合法有效，"
        f"被告应支付货款{c.money(3000, 90000)}元。\n"
    )


@N("新闻/本地要闻.md", "news story with named officials and no numbers")
def o19(c):
    return (
        "# 网吧专项整治启动\n\n记者昨日从文化执法部门获悉，全市将对网吧实名上机、营业时间开展检查。"
        "去年共检查场所312家次，责令整改27家。市民可拨打12345反映。\n\n酒店住宿登记、出租房屋备案等也在检查之列。\n"
    )


@N("宣传/防诈提示短信.txt", "anti-fraud slogans, short numbers")
def o20(c):
    return "".join(
        f"【反诈中心】{c.pick('不轻信 不透露 不转账')}！{c.pick('刷单返利 冒充客服 虚假贷款')}都是诈骗，"
        "接到96110来电请立即接听。\n"
        for _ in range(12)
    )


@N("采购/价格清单_电子元件.csv", "price list with codes like plates and train numbers")
def o21(c):
    return sv(
        [["型号", "规格", "单价", "起订量"]]
        + [
            [c.pick("G D K T C") + str(c.ri(10, 999)), c.pick("10uF 4.7k 12V/2A"), c.money(0.1, 90), c.pick([100, 500])]
            for _ in range(35)
        ],
        ";",
    )


@N("排班/客服排班表.xlsx", "shift table, extension numbers only")
def o22(c):
    return xlsx(
        [
            (
                "排班",
                [["姓名", "分机", "周一", "周二", "周三", "周四", "周五"]]
                + [[p.name, str(c.ri(8001, 8999)), *[c.pick("早 中 晚 休") for _ in range(5)]] for p in c.folk(18)],
            )
        ]
    )


@N("会议/周例会纪要.md", "minutes without personal numbers")
def o23(c):
    a, b = c.folk(2)
    return (
        f"# 周例会\n\n参会：{a.name}、{b.name}等6人\n\n1. 前台系统升级推迟到下周三。\n2."
        f" {a.name}负责整理航班延误赔付流程。\n3. 车队GPS终端离线12台，{b.name}跟进。\n4. 退房高峰排队问题，"
        "增设自助机。\n"
    )


@N("mail/newsletter.eml", "newsletter with office boxes (allowed)")
def o24(c):
    b = (
        "各位会员：\n\n秋季房价七折，详情请致电"
        + c.allow("400" + "-" + c.dig(3) + "-" + c.dig(4))
        + "。\n退订请回复本邮件。\n"
    )
    m = eml(
        c.allow("news@" + c.up(6).lower() + "hotel.com"),
        c.allow("members@" + c.up(6).lower() + "hotel.com"),
        "秋季优惠",
        "Mon, 4 Sep 2023 10:00:00 +0800",
        b,
    )
    return m, b + m.split("\n\n")[0]


@N("财务/发票登记.csv", "invoice codes and firms", "gb18030", "\r\n")
def o25(c):
    return sv(
        [["发票代码", "发票号码", "销方", "税号", "金额", "税额"]]
        + [
            [c.home[0][:4] + c.dig(6), c.dig(8), c.firm(), c.uscc(), c.money(100, 9000), c.money(5, 900)]
            for _ in range(25)
        ]
    )


@N("设备/IMEI入库.txt", "handset serial numbers, no persons")
def o26(c):
    return "".join(f"{c.pick('86 35')}{c.dig(13)}\t{c.pick('黑 白 蓝')}\t入库\n" for _ in range(30))


@N("图书/ISBN目录.tsv", "books with EAN codes")
def o27(c):
    return sv(
        [["书名", "ISBN", "定价", "馆藏"]]
        + [
            [
                c.pick("酒店管理 列车运行图 网络安全 会计学 道路勘测"),
                "978-7-" + c.dig(4) + "-" + c.dig(4) + "-" + c.dig(1),
                c.money(20, 90),
                c.ri(1, 5),
            ]
            for _ in range(25)
        ],
        "\t",
    )


@N("車輛/香港巴士路線.csv", "traditional Chinese bus lines, Big5", "big5", "\r\n")
def o28(c):
    return sv(
        [["路線", "起點", "終點", "車費", "班次"]]
        + [
            [
                c.pick("A E N") + str(c.ri(10, 40)),
                c.pick("尖沙咀 旺角 沙田"),
                c.pick("機場 屯門 羅湖"),
                c.money(8, 40),
                f"{c.ri(10, 30)}分",
            ]
            for _ in range(20)
        ]
    )


@N("车牌/号牌归属地表.txt", "plate prefixes by city; decoys too short")
def o29(c):
    return "".join(
        f"{r[5]}  {r[2]}   如 {c.decoy(r[5] + c.dig(3))} 位数不足，系统拒绝\n" for r in c.r.sample(L.REGIONS, 20)
    )
