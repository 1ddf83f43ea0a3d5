import json
from lib.core import *

K = "crime.case"
AY = "盗窃 诈骗 故意伤害 危险驾驶 寻衅滋事 开设赌场 贩卖毒品 信用卡诈骗 非法经营 妨害公务 掩饰隐瞒犯罪所得 聚众斗殴".split()
JG = "行政拘留十日 罚款五百元 刑事拘留 取保候审 移送起诉 社区戒毒 不予处罚 逮捕".split()


def ajbh(c):
    return "A" + c.home[0] + "0000" + c.dig(2) + f"{c.ri(2012, 2020)}{c.ri(1, 12):02d}" + "4" + c.dig(3)


def court(c):
    return f"（{c.ri(2016, 2021)}）{c.home[5][0]}{c.home[0][2:]}刑初{c.ri(11, 980)}号"


def org(c):
    return f"{c.home[2]}公安局{c.home[3]}分局"


@T(K, "警综/案件嫌疑人导出.csv", "police case system export, pinyin initials", "gb18030", "\r\n")
def c01(c):
    rows = [["AJBH", "AJLB", "LASJ", "LADW", "XYRXM", "XYRZJHM", "HJDZ", "QZCS"]]
    for p in c.recs(c.ri(20, 40)):
        rows.append([ajbh(c), c.pick(AY), c.date(2014, 2018), org(c), p.name, p.id, p.addr, c.pick(JG)])
    return sv(rows)


@T(K, "法院/刑事判决书节录.docx", "judgment extract with the accused persons in prose, free text")
def c02(c):
    ps = [
        f"{c.home[2]}{c.home[3]}人民法院",
        "刑 事 判 决 书",
        court(c),
        "公诉机关" + c.home[2] + c.home[3] + "人民检察院。",
    ]
    for p in c.recs(c.ri(3, 5)):
        ps.append(
            f"被告人{p.name}，{p.sex}，{p.birth.year}年{p.birth.month}月{p.birth.day}日出生，公民身份号码{p.id}，汉族，"
            f"{c.pick('初中 高中 小学 大专')}文化，{c.pick('务工 无业 个体经营')}，户籍地{p.addr}。"
            f"因涉嫌犯{c.pick(AY)}罪于"
            f"{c.date(2016, 2019):%Y年%m月%d日}被刑事拘留，同年被逮捕。现羁押于{c.home[2]}看守所。"
        )
    return docx(
        ps
        + [
            f"另有化名人员自报号码{c.badid()}，经核查无此人。",
            "经审理查明：上述被告人经预谋，多次窃取工地电缆，销赃得款均分。",
            "本院认为，各被告人行为已构成犯罪。",
        ]
    )


@T(K, "通报/抓获情况.txt", "duty bulletin of arrests, free text, victims' phone beside (bystander)")
def c03(c):
    o = f"{org(c)}刑侦大队 每日情况\n\n"
    for i, p in enumerate(c.recs(c.ri(4, 6)), 1):
        q = c.person()
        o += (
            f"{i}、{c.date(2018, 2018):%m月%d日}{c.ri(1, 23)}时，"
            f"抓获涉嫌{c.pick(AY)}的{p.name}（{p.sex}，{p.id}，{p.prov[:2]}人）。"
            f"经查，受害人{q.name}（电话{q.mobile}）损失{c.ri(800, 60000)}元。现已{c.pick(JG)}。\n"
        )
    return o


@T(K, "背调/无犯罪与前科核查结果.xlsx", "vetting result list with records")
def c04(c):
    rows = [["序号", "被核查人", "证件号码", "案由", "处理结果", "处理时间", "办案单位"]]
    for i, p in enumerate(c.recs(c.ri(12, 22)), 1):
        rows.append([i, p.name, p.id, c.pick(AY), c.pick(JG), str(c.date(2008, 2020)), org(c)])
    return xlsx([("核查命中", rows)])


@T(K, "看守所/在押人员名册.txt", "detention register, fixed width, 120 rows big", "gb18030", "\r\n")
def c05(c):
    rows = [["监室", "人员编号", "姓名", "身份号码", "涉嫌罪名", "入所日期", "诉讼阶段"]]
    for p in c.recs(120, sex="男"):
        d = c.date(2019, 2020)
        rows.append(
            [
                f"{c.ri(1, 4)}0{c.ri(1, 9)}",
                c.home[0] + "111" + f"{d:%Y%m%d}" + "5" + c.dig(3),
                p.name,
                p.id,
                c.pick(AY),
                f"{d:%Y.%m.%d}",
                c.pick("侦查 审查起诉 一审 二审"),
            ]
        )
    return fixed(rows, [6, 23, 9, 20, 18, 12, 10])


@T(K, "律所/案件台账.md", "law firm docket with the accused and family contact (bystander)")
def c06(c):
    rows = [["委托日期", "当事人", "身份证", "涉嫌罪名", "阶段", "家属电话", "承办"]]
    for p in c.recs(c.ri(8, 14)):
        rows.append(
            [
                c.date(2021, 2023),
                p.name,
                p.id,
                c.pick(AY),
                c.pick("侦查 起诉 审判"),
                c.mobile(),
                c.person().sur + "律师",
            ]
        )
    return "# 刑事案件台账\n\n" + md(rows)


@T(K, "api/wanted_list.json", "wanted persons in JSON")
def c07(c):
    return json.dumps(
        [
            dict(
                ryBh="T" + c.home[0] + c.dig(12),
                xm=p.name,
                gmsfhm=p.id,
                ajlb=c.pick(AY),
                tjjb=c.pick("A级 B级 未定"),
                tpsj=str(c.date(2010, 2018)),
                ladw=org(c),
                lxr=dict(dw=org(c), dh=c.tel()),
            )
            for p in c.recs(c.ri(8, 14))
        ],
        ensure_ascii=False,
        indent=1,
    )


@T(K, "个人/违法犯罪记录_一人.txt", "offence history of one person (many), numbered paragraphs")
def c08(c):
    p = c.person(years=(1970, 1990))
    o = f"人员：{p.name}，身份证号码 {p.id}，绰号“{c.pick('老黑 三毛 刀疤')}”\n查询结果：\n"
    for i in range(1, c.ri(6, 9)):
        c.rec(p)
        o += f"  ({i}) {c.date(2001, 2015)} 因{c.pick(AY)}被{org(c)}{c.pick(JG)}，案件编号{ajbh(c)}\n"
    return o


@T(K, "派出所/行政处罚决定摘录.html", "HTML list of penalties", "utf-8")
def c09(c):
    rows = [["决定书文号", "被处罚人", "身份证件", "违法行为", "处罚", "决定日期"]]
    for p in c.recs(c.ri(15, 25)):
        rows.append(
            [
                f"{c.home[5][0]}公（{c.home[3][:1]}）行罚决字〔2019〕{c.ri(1000, 9000)}号",
                p.name,
                p.id,
                c.pick("赌博 殴打他人 吸毒 盗窃 扰乱秩序"),
                c.pick(JG),
                c.date(2019, 2019),
            ]
        )
    return html("行政处罚案件", rows)


@T(K, "社区矫正/对象信息.yaml", "YAML of persons on probation")
def c10(c):
    o = "矫正对象:\n"
    for p in c.recs(c.ri(8, 14)):
        o += (
            f'  - 姓名: {p.name}\n    证件号: "{p.id}"\n    手机: "{p.mobile}"\n    罪名: {c.pick(AY)}\n    判决书:'
            f' "{court(c)}"\n'
            f"    刑期: {c.pick('一年二个月 八个月 三年缓四年')}\n    报到: {c.date(2020, 2021)}\n"
        )
    return o


@T(K, "禁毒/涉毒人员动态.tsv", "drug-control list, tabs, UTF-16", "utf-16", "\r\n")
def c11(c):
    rows = [["姓名", "公民身份号码", "查获日期", "毒品种类", "处置", "管控派出所", "尿检"]]
    for p in c.recs(c.ri(20, 35)):
        rows.append(
            [
                p.name,
                p.id,
                c.date(2013, 2017),
                c.pick("冰毒 海洛因 氯胺酮 大麻"),
                c.pick("强制戒毒 社区戒毒 行政拘留"),
                c.home[3] + c.pick("东门 西关 河口") + "派出所",
                c.pick("阴性 阳性"),
            ]
        )
    return sv(rows, "\t")


@T(K, "微信/老乡群里传的.txt", "gossip chat about arrests with mobiles and IDs, free text")
def c12(c):
    o = ""
    for p in c.recs(c.ri(5, 7)):
        o += (
            c.pick("二狗： 表姐： 村口小卖部： 阿坤：").strip()
            + c.pick(
                [
                    f"听说{p.name}因为{c.pick(AY)}进去了，就电话{p.mobile}那个，拘留通知书都寄到家了",
                    f"派出所抓的是{p.name}，身份证{p.id}，涉嫌{c.pick(AY)}，判了{c.ri(1, 4)}年",
                    f"{p.name}取保候审出来了，{c.pick(AY)}的案子还没完，{p.id}",
                ]
            )
            + "\n"
            + c.pick("老王：真的假的 阿坤：别乱传 表姐：[捂脸]")
            + "\n"
        )
    return o


@T(K, "db/qkry.db", "sqlite with one table of persons with records")
def c13(c):
    return sqlite(
        [
            (
                "CREATE TABLE qkry (xh INTEGER PRIMARY KEY, xm TEXT, sfzh TEXT, ay TEXT, pcs TEXT, rq TEXT, jg TEXT)",
                "qkry",
                [
                    (i, p.name, p.id, c.pick(AY), org(c), str(c.date(2005, 2012)), c.pick(JG))
                    for i, p in enumerate(c.recs(c.ri(30, 50)), 1)
                ],
            )
        ]
    )


@T(K, "检察院/起诉意见书汇总.eml", "mail with the accused in numbered prose, GB mail, free text")
def c14(c):
    b = "各办案组：\n\n本周收案情况如下，请按期审查。\n\n"
    for i, p in enumerate(c.recs(5), 1):
        b += (
            f"{i}. 犯罪嫌疑人{p.name}，居民身份证{p.id}，涉嫌{c.pick(AY)}罪，{c.date(2020, 2020):%m月%d日}由{org(c)}移送，"
            f"案号{ajbh(c)}，{c.pick('在押 取保')}。\n"
        )
    m = eml(
        c.allow("anguan@" + c.up(5).lower() + "jcy.gov.cn"),
        c.allow("office1@" + c.up(5).lower() + "jcy.gov.cn"),
        "本周收案",
        "Fri, 10 Jul 2020 17:00:02 +0800",
        b + "\n案管中心\n",
        cs="gb18030",
    )
    return m, b + m.split("\n\n")[0]
