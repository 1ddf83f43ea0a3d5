"""Synthetic persons: every number has the right check digit, and none belongs to anyone on purpose."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from random import Random


def words(text: str) -> list[str]:
    """The words of a text that blanks separate."""
    return text.split()


SURNAMES = [
    part.split(":")
    for part in words("""
王:WANG 李:LI 张:ZHANG 刘:LIU 陈:CHEN 杨:YANG 黄:HUANG 赵:ZHAO
吴:WU 周:ZHOU 徐:XU 孙:SUN 马:MA 朱:ZHU 胡:HU 郭:GUO 何:HE 高:GAO
林:LIN 罗:LUO 郑:ZHENG 梁:LIANG 谢:XIE 宋:SONG 唐:TANG 许:XU
韩:HAN 冯:FENG 邓:DENG 曹:CAO 彭:PENG 曾:ZENG 肖:XIAO 田:TIAN
董:DONG 袁:YUAN 潘:PAN 于:YU 蒋:JIANG 蔡:CAI 余:YU 杜:DU 叶:YE
程:CHENG 苏:SU 魏:WEI 吕:LYU 丁:DING 任:REN 沈:SHEN 姚:YAO 卢:LU
姜:JIANG 崔:CUI 钟:ZHONG 谭:TAN 陆:LU 汪:WANG 范:FAN 欧阳:OUYANG
上官:SHANGGUAN 司马:SIMA 诸葛:ZHUGE
""")
]
GIVEN = [
    part.split(":")
    for part in words("""
伟:WEI 芳:FANG 娜:NA 敏:MIN 静:JING 丽:LI 强:QIANG 磊:LEI 洋:YANG
艳:YAN 勇:YONG 军:JUN 杰:JIE 娟:JUAN 涛:TAO 超:CHAO 明:MING
霞:XIA 秀:XIU 平:PING 刚:GANG 桂:GUI 英:YING 华:HUA 玉:YU 建:JIAN
文:WEN 斌:BIN 宇:YU 浩:HAO 凯:KAI 嘉:JIA 琳:LIN 佳:JIA 欣:XIN
怡:YI 晨:CHEN 博:BO 雪:XUE 梅:MEI 兰:LAN 红:HONG 志:ZHI 国:GUO
春:CHUN 思:SI 雨:YU 泽:ZE 俊:JUN 鹏:PENG 飞:FEI 倩:QIAN 婷:TING
慧:HUI 晓:XIAO 燕:YAN 蕾:LEI 琪:QI 峰:FENG 宁:NING
""")
]
# region code, province, city, district, telephone area, plate character
REGIONS = [
    tuple(part.split(","))
    for part in words("""
110105,北京市,,朝阳区,010,京 110108,北京市,,海淀区,010,京
310104,上海市,,徐汇区,021,沪 310115,上海市,,浦东新区,021,沪
440106,广东省,广州市,天河区,020,粤 440305,广东省,深圳市,南山区,0755,粤
330106,浙江省,杭州市,西湖区,0571,浙 330203,浙江省,宁波市,海曙区,0574,浙
320102,江苏省,南京市,玄武区,025,苏 320505,江苏省,苏州市,虎丘区,0512,苏
510104,四川省,成都市,锦江区,028,川 510107,四川省,成都市,武侯区,028,川
500103,重庆市,,渝中区,023,渝 420106,湖北省,武汉市,武昌区,027,鄂
430104,湖南省,长沙市,岳麓区,0731,湘 610113,陕西省,西安市,雁塔区,029,陕
370202,山东省,青岛市,市南区,0532,鲁 370102,山东省,济南市,历下区,0531,鲁
410105,河南省,郑州市,金水区,0371,豫 210102,辽宁省,沈阳市,和平区,024,辽
350203,福建省,厦门市,思明区,0592,闽 340104,安徽省,合肥市,蜀山区,0551,皖
360102,江西省,南昌市,东湖区,0791,赣 530102,云南省,昆明市,五华区,0871,云
520103,贵州省,贵阳市,云岩区,0851,贵 230103,黑龙江省,哈尔滨市,南岗区,0451,黑
220104,吉林省,长春市,朝阳区,0431,吉 130102,河北省,石家庄市,长安区,0311,冀
140105,山西省,太原市,小店区,0351,晋 620102,甘肃省,兰州市,城关区,0931,甘
120101,天津市,,和平区,022,津
""")
]
ROADS = words("""
解放路 人民东路 中山北路 建设大道 文昌街 和平里东街 长江路 光明巷 学院南路 滨河西路 青年路 迎宾大道
新华街 翠竹路 黄河中路 桃园路 金桥大道 南湖北路 石牌东路 锦绣路
""")
ESTATES = words("阳光花园 翠湖小区 金地名苑 万科城 保利花园 锦绣江南 东方雅苑 御景湾 丽景华庭 学府家园")
BINS = {
    "中国工商银行": (("622202", 19), ("621226", 19)),
    "中国农业银行": (("622848", 19), ("622845", 19)),
    "中国银行": (("621661", 19), ("456351", 19)),
    "中国建设银行": (("621700", 19), ("622700", 19)),
    "招商银行": (("622588", 16), ("621483", 16)),
    "交通银行": (("622260", 19),),
    "中国邮政储蓄银行": (("622188", 19), ("621098", 19)),
    "民生银行": (("622622", 16),),
    "兴业银行": (("622909", 18),),
}
MOBILE_HEADS = words("""
130 131 132 133 134 135 136 137 138 139 147 150 151 152
153 155 156 157 158 159 166 173 175 176 177 178 180 181
182 183 185 186 187 188 189 191 198 199
""")
MAIL_HOSTS = words("qq.com 163.com 126.com sina.com foxmail.com gmail.com outlook.com sohu.com 139.com yeah.net")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


@dataclass(frozen=True)
class Person:
    """One invented person with all keys that a record may show."""

    name: str
    latin: str
    sex: str
    nation: str
    birth: dt.date
    idno: str
    mobile: str
    email: str
    province: str
    address: str
    landline: str
    passport: str
    bank: str
    card: str
    plate: str
    vin: str
    engine: str
    archive: str


def id_check(first17: str) -> str:
    """Check character of ISO 7064 MOD 11-2."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(first17, WEIGHTS, strict=True)) % 11]


def id_ok(text: str) -> bool:
    """Whether a cell holds an 18-character number with the right check character."""
    bare = re.sub(r"[\s\-]", "", text).upper()
    return bool(re.fullmatch(r"\d{17}[\dX]", bare)) and id_check(bare[:17]) == bare[17]


def luhn_digit(first: str) -> str:
    """Digit that makes a card number satisfy Luhn."""
    total = 0
    for place, char in enumerate(reversed(first)):
        double = int(char) * 2 if place % 2 == 0 else int(char)
        total += double - 9 if double > 9 else double
    return str(-total % 10)


def digits(rng: Random, count: int) -> str:
    """A string of random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def make_mobile(rng: Random) -> str:
    """A mobile number that does not look like a filler."""
    while True:
        tail = digits(rng, 8)
        if len(set(tail)) >= 4 and "12345678" not in tail and max(tail.count(c) for c in tail) < 5:
            return rng.choice(MOBILE_HEADS) + tail


def make_card(rng: Random, bank: str) -> str:
    """A card number of the bank with Luhn digit."""
    head, length = rng.choice(BINS[bank])
    body = head + digits(rng, length - len(head) - 1)
    return body + luhn_digit(body)


def make_vin(rng: Random) -> str:
    """A vehicle number of a maker in China with its check character."""
    head = rng.choice(words("LSV LFV LGB LVH LSG LHG LGW LDC LBV LE4"))
    chars = list(
        head
        + "".join(rng.choice(VIN_LETTERS) for _ in range(5))
        + "0"
        + rng.choice("CDEFGH")
        + rng.choice(VIN_LETTERS)
        + digits(rng, 6)
    )
    total = sum(VIN_VALUES.get(c, int(c) if c.isdigit() else 0) * w for c, w in zip(chars, VIN_WEIGHTS, strict=True))
    chars[8] = "X" if total % 11 == 10 else str(total % 11)
    return "".join(chars)


def make_address(rng: Random, region: tuple[str, ...]) -> str:
    """A full address inside the region."""
    where = "".join(region[1:4])
    road = f"{rng.choice(ROADS)}{rng.randint(1, 398)}号"
    flat = f"{rng.randint(1, 28)}栋{rng.randint(1, 4)}单元{rng.randint(1, 31)}0{rng.randint(1, 6)}室"
    return rng.choice(
        (where + road, f"{where}{road}{rng.choice(ESTATES)}{flat}", f"{where}{rng.choice(ESTATES)}{flat}")
    )


def make_plate(rng: Random, province: str) -> str:
    """A plate of the province."""
    middle = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(2))
    return province + rng.choice("ABCDEFGHJK") + middle + digits(rng, 3)


def make_person(rng: Random) -> Person:
    """An invented person."""
    region = rng.choice(REGIONS)
    family, given = rng.choice(SURNAMES), rng.sample(GIVEN, rng.choice((1, 2, 2, 2)))
    birth = dt.date(1950, 1, 2) + dt.timedelta(days=rng.randrange(18600))
    male = rng.random() < 0.5
    first = f"{region[0]}{birth:%Y%m%d}{rng.randint(1, 499) * 2 + (1 if male else 0):03d}"
    mobile, bank = make_mobile(rng), rng.choice(list(BINS))
    account = rng.choice(
        (
            f"{family[1].lower()}{given[0][1].lower()}{birth:%y%m}",
            f"{given[0][1].lower()}_{digits(rng, 4)}",
            str(rng.randint(21000000, 1999999999)),
        )
    )
    return Person(
        name=family[0] + "".join(part[0] for part in given),
        latin=f"{family[1]}/{''.join(part[1] for part in given)}",
        sex="男" if male else "女",
        nation=rng.choices(("汉族", "回族", "满族", "壮族", "苗族"), (90, 3, 3, 2, 2))[0],
        birth=birth,
        idno=first + id_check(first),
        mobile=mobile,
        email=f"{account}@{rng.choice(MAIL_HOSTS)}",
        province=region[1],
        address=make_address(rng, region),
        landline=f"{region[4]}-{rng.choice('23568')}{digits(rng, 7)}",
        passport=rng.choice(
            ("E" + rng.choice("ABCDFGHJ") + digits(rng, 7), "E" + digits(rng, 8), "G" + digits(rng, 8))
        ),
        bank=bank,
        card=make_card(rng, bank),
        plate=make_plate(rng, region[5]),
        vin=make_vin(rng),
        engine=rng.choice("ABCDFGHJK") + digits(rng, 6),
        archive=region[0][:4] + digits(rng, 8),
    )


def make_people(rng: Random, rows: int) -> list[Person]:
    """Persons for so many rows; some come back, so that people are fewer than rows."""
    pool = [make_person(rng) for _ in range(max(2, int(rows * rng.uniform(0.6, 0.95))))]
    return pool + [rng.choice(pool) for _ in range(rows - len(pool))] if rows > len(pool) else pool[:rows]
