"""Slots of the templates. A slot is {key}, {key|argument} or {keyN} (N: keep the value in this text).

With a span:    N name, NP two-character name spread with a blank, N? optional name, N|题 name and title behind it
                (N|T: any title); A any address, AF full, AS small, AO office, AR road and number, AC chat, AP parcel,
                AV village, AVS village without the upper regions
Without a span: all others, see PLAIN.
"""
import re

import address as ad
import people as pe
import places as pl

TITLES = "先生 女士 老师 同学 经理 主任 医生 师傅 同志 工程师 科长 教授 律师 主管 总监 小姐".split()
SPAN_TYPES = {"N": "name", "NP": "name", "A": "address", "AF": "address", "AS": "address", "AO": "address",
              "AC": "address", "AR": "address", "AP": "address", "AV": "address", "AVS": "address"}
MAKERS = {"N": pe.name, "NP": pe.padded, "A": ad.city_address, "AF": ad.full, "AS": ad.small, "AO": ad.business,
          "AC": ad.chat, "AR": ad.plain, "AP": ad.parcel, "AV": ad.village_address, "AVS": ad.village_small}

MOBILE = "130 131 132 133 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 176 177 178 180 181 182 185 186 187 188 189 191 198 199".split()
SURN = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 郑 梁 谢 宋 唐 许 邓 韩 冯 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 杜 魏 苏 吕 丁 沈 欧阳 上官".split()
RANK = "经理 总 老师 主任 工 局 科长 师傅 姐 哥 医生 大夫 律师 教授 阿姨 叔 先生 女士 队长 书记 校长 会计".split()
DEPT = "研发部 市场部 财务部 行政部 采购部 品质部 仓储部 客服部 生产一部 人力资源部 工程部 法务部 信息中心 售后部".split()
GOODS = "保温杯 羽绒服 砂糖橘 蓝牙耳机 空气炸锅 儿童书包 洗衣液 茶叶礼盒 打印纸 不锈钢水槽 瑜伽垫 猫粮 大闸蟹 脐橙 加厚窗帘 电饭煲 工作服 轴承".split()
EXPRESS = "顺丰 中通 圆通 韵达 申通 京东快递 极兔 邮政EMS 德邦".split()
INDUSTRY = "物流 科技 建材 食品 机电 商贸 网络科技 装饰工程 医疗器械 精密制造 文化传媒 供应链管理".split()
POST = "销售总监 项目经理 人事专员 采购主管 客户经理 班主任 护士长 运营专员 财务主管 副总经理 技术支持 法务顾问".split()
STATE = "已签收 运输中 待揽收 派送中 已付款 待发货".split()
CITY = [c[1][:-1] for c in pl.CITIES]


def mobile(r):
    return r.choice(MOBILE) + "".join(r.choice("0123456789") for _ in range(8))


def telephone(r):
    return r.choice(["010", "021", "0571", "0755", "028", "027", "029", "0531"]) + "-" + str(r.randint(2000000, 89999999)).zfill(8)


def company(r):
    return r.choice(CITY) + ad.stem(r) + r.choice(INDUSTRY) + r.choice(["有限公司", "有限公司", "股份有限公司", "有限责任公司"])


def order(r):
    return r.choice(["SF", "YT", "JD", "JT", "DD", ""]) + str(r.randint(10 ** 11, 10 ** 13))


PLAIN = {
    "ph": mobile,
    "phs": lambda r: (lambda m: f"{m[:3]} {m[3:7]} {m[7:]}")(mobile(r)),
    "phm": lambda r: (lambda m: f"{m[:3]}****{m[7:]}")(mobile(r)),
    "tel": telephone,
    "no": order,
    "n": lambda r: str(r.randint(2, 9)),
    "nn": lambda r: str(r.randint(10, 98)),
    "nnn": lambda r: str(r.randint(101, 989)),
    "nnnn": lambda r: str(r.randint(1001, 9899)),
    "yr": lambda r: str(r.randint(2016, 2025)),
    "date": lambda r: f"{r.randint(2016, 2025)}年{r.randint(1, 12)}月{r.randint(1, 28)}日",
    "iso": lambda r: f"{r.randint(2016, 2025)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}",
    "md": lambda r: f"{r.randint(1, 12)}月{r.randint(1, 28)}日",
    "wd": lambda r: "周" + r.choice("一二三四五六日"),
    "tm": lambda r: f"{r.randint(7, 21)}:{r.choice(['00', '10', '15', '20', '30', '40', '45', '50'])}",
    "hms": lambda r: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}:{r.randint(0, 59):02d}",
    "money": lambda r: r.choice([str(r.randint(12, 9800)), f"{r.randint(12, 9800)}.{r.randint(0, 99):02d}"]),
    "city": lambda r: r.choice(CITY),
    "prov": lambda r: r.choice([c[0] for c in pl.CITIES if c[0].endswith("省")]),
    "dist": lambda r: r.choice([d for c in pl.CITIES for d in c[2].split() if d.endswith("区") and len(d) > 2]),
    "cprov": lambda r: r.choice(pl.COUNTIES)[0],
    "county": lambda r: r.choice([c[2] for c in pl.COUNTIES if len(c[2]) <= 4]),
    "town": lambda r: r.choice([t for c in pl.COUNTIES for t in c[3].split()]),
    "vil": ad.village,
    "road": lambda r: ad.stem(r) + r.choice(["路", "大道", "街"]),
    "est": ad.estate,
    "co": company,
    "stem": ad.stem,
    "dept": lambda r: r.choice(DEPT),
    "post": lambda r: r.choice(POST),
    "sn": lambda r: r.choice(SURN),
    "st": lambda r: r.choice(SURN) + r.choice(RANK),
    "nick": lambda r: r.choice(["小", "老", "阿"]) + r.choice("王李张刘陈杨周吴徐孙胡林何"),
    "masked": lambda r: r.choice(SURN[:40]) + r.choice(["*", "**", "某", "某某"]),
    "goods": lambda r: r.choice(GOODS),
    "exp": lambda r: r.choice(EXPRESS),
    "state": lambda r: r.choice(STATE),
    "sex": lambda r: r.choice("男女"),
    "age": lambda r: str(r.randint(3, 86)),
    "cls": lambda r: r.choice("一二三四五六") + "（" + r.choice("12345678") + "）班",
    "ip": lambda r: f"10.{r.randint(0, 99)}.{r.randint(0, 255)}.{r.randint(2, 254)}",
    "mail": lambda r: r.choice(["sales", "info", "hr", "service", "office"]) + f"{r.randint(1, 99)}@example.com",
    "zip": lambda r: str(r.randint(100000, 859999)),
    "cap": lambda r: r.choice("ABCDEFGHKLMPSTX"),
    "emo": lambda r: r.choice("😂🙏👍😊🎉😭👌📦🤝✅"),
    "hex": lambda r: "".join(r.choice("0123456789abcdef") for _ in range(8)),
}
KEYS = sorted(set(SPAN_TYPES) | set(PLAIN), key=len, reverse=True)
SLOT = re.compile(r"\{(" + "|".join(KEYS) + r")(\d?)(\?)?(?:\|([^{}]+))?\}")


def _time(value):
    return [int(x) for x in re.findall(r"\d+", value)]


def together(template, rng):
    """Values that must agree inside one text: a city with its province and district, a county with its
    townships, times and days in their order."""
    row = rng.choice([c for c in pl.CITIES if c[0] and c[2]])
    row2 = rng.choice(pl.COUNTIES)
    bag = {"prov": [row[0]], "city": [row[1][:-1]], "dist": [rng.choice(row[2].split())],
           "cprov": [row2[0]], "county": [row2[2]], "town": [rng.choice(row2[3].split())]}
    for key in ("tm", "md", "iso"):
        values = {PLAIN[key](rng) for _ in range(9)}
        picked = rng.sample(sorted(values), min(len(values), template.count("{" + key + "}")))
        bag[key] = sorted(picked, key=_time)
    return bag


def fill(template, rng):
    """Returns text, spans and the list of values put into the spans."""
    out, spans, put, kept, pos, size = [], [], [], {}, 0, 0
    bag, used = together(template, rng), set()

    def add(piece):
        nonlocal size
        out.append(piece)
        size += len(piece)

    for m in SLOT.finditer(template):
        add(template[pos:m.start()])
        pos = m.end()
        key, mark, opt, arg = m.groups()
        value = kept.get(key + mark) if mark else None
        if value is None:
            value = bag[key].pop(0) if bag.get(key) else (MAKERS.get(key) or PLAIN[key])(rng)
            while value in used and len(value) > 1:
                value = (MAKERS.get(key) or PLAIN[key])(rng)
            used.add(value)
            if mark:
                kept[key + mark] = value
        if key not in SPAN_TYPES:
            add(value)
            continue
        span = {"type": SPAN_TYPES[key], "start": size, "end": size + len(value)}
        add(value)
        put.append(value)
        if opt:
            span["optional"] = True
        if arg:
            title = rng.choice(TITLES) if arg == "T" else arg
            add(title)
            span["loose_end"] = size
        spans.append(span)
    add(template[pos:])
    return "".join(out), spans, put
