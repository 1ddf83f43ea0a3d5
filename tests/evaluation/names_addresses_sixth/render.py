"""Fills templates.

Slots: {n} a name, {n1} the same name again, {n?} a name beside which only a quantity stands, {n+老师|同学} a name with a
title directly behind it ({n+先生/女士} goes by gender), {a} {ah} {ag} {ao} {as} {ar} {ac} {ap} {at} {av} {avs}
addresses, {s} a surname alone, {s1} the surname of name 1; all others are fillers without a span.
"""
import re

import addresses
import people

ADDRESS = "a ah ag ao as ar ac ap at av avs".split()
FILLERS = {
    "wk": "周一 周二 周三 周四 周五 周六 周日 星期一 星期三 星期五 明天 后天",
    "exp": "顺丰 中通 圆通 申通 韵达 极兔 邮政 京东快递 德邦",
    "good": "土鸡蛋 大米 橙子 洗衣液 保温杯 儿童书包 打印机硒鼓 羽绒服 充电宝 空气炸锅 茶叶 跑步鞋 猫粮 折叠椅 灯泡 蓝牙耳机",
    "dept": "财务部 人事部 采购部 市场部 技术部 品质部 仓储部 行政部 生产部 客服部 法务部 销售二部",
    "co": "瑞通机械有限公司 恒力达建材有限公司 启云信息技术有限公司 广源食品有限公司 安捷物流有限公司 嘉禾纺织有限公司 "
          "明泰电子有限公司 华翼包装有限公司 德康医疗器械有限公司 新域装饰工程有限公司",
    "sch": "实验小学 第二中学 育才小学 职业技术学校 外国语学校 中心小学 第一中学 城关中学",
    "hosp": "市第一人民医院 区中医院 县人民医院 妇幼保健院 市第三医院 骨科医院",
    "ward": "心内科 骨科 呼吸内科 产科 神经外科 儿科 肾内科 普外科",
    "cls": "三年级2班 五（3）班 初二（1）班 高一（7）班 大班 一（4）班 高三（12）班 四年级5班",
    "job": "会计 焊工 仓管员 采购专员 前端工程师 护士 保洁员 质检员 平面设计 司机 店长 行政助理 叉车工",
    "emo": "😊 🙏 👍 😂 🌹 ❤️ 👌 😭 🎉 😅 [微笑] [抱拳] [呲牙] ～",
    "city": "杭州 成都 苏州 长沙 武汉 青岛 西安 厦门 郑州 合肥 南昌 昆明 沈阳 福州 无锡",
}
FILLERS = {key: value.split() for key, value in FILLERS.items()}
DOMAINS = "ruitong-jx hengld qiyun-it gyfood anjie56 jiahe-tex mtdz huayi-pack".split()
SLOT = re.compile(
    r"\{(n|avs|av|ah|ag|ao|as|ar|ac|ap|at|a|s|tel|land|date|md|tm|i|amt|trk|ord|mail|id|" + "|".join(FILLERS) +
    r")(\d?)(\?)?(?:\+([^{}:]+))?(?::(\d+)-(\d+))?\}")


def _filler(rng, key, low, high):
    if key in FILLERS:
        return rng.choice(FILLERS[key])
    if key == "tel":
        return rng.choice(["13", "15", "17", "18", "19"]) + "%09d" % rng.randrange(10 ** 9)
    if key == "land":
        return "0%d-%d" % (rng.randint(310, 999), rng.randint(2100000, 8999999))
    if key == "date":
        return rng.choice(["%d-%02d-%02d", "%d年%d月%d日", "%d/%d/%d", "%d.%d.%d"]) % (
            rng.randint(2019, 2025), rng.randint(1, 12), rng.randint(1, 28))
    if key == "md":
        return "%d月%d日" % (rng.randint(1, 12), rng.randint(1, 28))
    if key == "tm":
        return "%d:%s" % (rng.randint(7, 21), rng.choice(["00", "15", "30", "40", "45"]))
    if key == "i":
        return str(rng.randint(int(low or 1), int(high or 30)))
    if key == "amt":
        return rng.choice(["%d" % rng.randint(5, 4999), "%.2f" % rng.uniform(9, 3000), "%d00" % rng.randint(1, 60)])
    if key == "trk":
        return rng.choice(["SF", "YT", "JT", "ZT", "77", "43"]) + "%012d" % rng.randrange(10 ** 12)
    if key == "ord":
        return "20%d%07d" % (rng.randint(2101, 2512), rng.randrange(10 ** 7))
    if key == "mail":
        user = rng.choice("abcdfghjklmnpqrswxyz") + rng.choice(["in", "ang", "eng", "u", "i", "ao"])
        return user + "%d@%s.example" % (rng.randint(1, 999), rng.choice(DOMAINS))
    return "%d" % rng.randint(100000, 999999)


def fill(rng, template):
    """Returns (text, spans, the texts put in)."""
    text, spans, put, names, used, at = "", [], [], {}, set(), 0
    for found in SLOT.finditer(template):
        text += template[at:found.start()]
        at = found.end()
        key, mark, optional, titles, low, high = found.groups()
        if key == "n":
            if not mark or mark not in names:
                person = people.make(rng)
                while person[0] in used:
                    person = people.make(rng)
                used.add(person[0])
                names[mark or len(used) + 100] = person
            else:
                person = names[mark]
            span = {"type": "name", "start": len(text), "end": len(text) + len(person[0])}
            text += person[0]
            put.append(person[0])
            if optional:
                span["optional"] = True
            if titles:
                if "/" in titles:
                    text += titles.split("/")["mf".index(person[2])]
                else:
                    text += rng.choice(titles.split("|"))
                span["loose_end"] = len(text)
            spans.append(span)
        elif key in ADDRESS:
            value = addresses.make(rng, key)
            spans.append({"type": "address", "start": len(text), "end": len(text) + len(value)})
            text += value
            put.append(value)
        elif key == "s":
            text += names[mark][1] if mark else people.surname(rng)
        else:
            text += _filler(rng, key, low, high)
    text += template[at:]
    for span, value in zip(spans, put):
        if text[span["start"]:span["end"]] != value:
            raise ValueError("span of %r is wrong" % template)
    return text, spans, put
