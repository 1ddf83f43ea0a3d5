"""Invented people and values: check digits are right, and none is a specimen or a filler."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

ID18, MOBILE, EMAIL, CARD = "identity.prc_id18", "phone.mobile", "phone.email", "bank.card"
PLATE, PASSPORT, VIN, LANDLINE = "driving.plate", "identity.passport_cn", "driving.vin", "phone.landline"


def words(text: str) -> list[str]:
    """A list of words written as one text."""
    return text.split()


# Region code, province, city, district, dialling code, plate prefix, longitude, latitude.
PLACES = """
110114 北京市 北京市 昌平区 010 京N 116.23 40.22|120104 天津市 天津市 南开区 022 津C 117.15 39.13
130406 河北省 邯郸市 峰峰矿区 0310 冀D 114.21 36.42|140105 山西省 太原市 小店区 0351 晋A 112.57 37.74
150203 内蒙古自治区 包头市 昆都仑区 0472 蒙B 109.84 40.64|210204 辽宁省 大连市 沙河口区 0411 辽B 121.59 38.90
220104 吉林省 长春市 朝阳区 0431 吉A 125.29 43.83|230103 黑龙江省 哈尔滨市 南岗区 0451 黑A 126.67 45.76
310112 上海市 上海市 闵行区 021 沪D 121.38 31.11|320508 江苏省 苏州市 姑苏区 0512 苏E 120.62 31.34
330282 浙江省 宁波市 慈溪市 0574 浙B 121.27 30.17|340103 安徽省 合肥市 庐阳区 0551 皖A 117.26 31.88
350203 福建省 厦门市 思明区 0592 闽D 118.08 24.45|360103 江西省 南昌市 西湖区 0791 赣A 115.88 28.66
370202 山东省 青岛市 市南区 0532 鲁B 120.41 36.07|410311 河南省 洛阳市 洛龙区 0379 豫C 112.46 34.62
420111 湖北省 武汉市 洪山区 027 鄂A 114.34 30.50|430103 湖南省 长沙市 天心区 0731 湘A 112.99 28.11
440306 广东省 深圳市 宝安区 0755 粤B 113.88 22.56|440606 广东省 佛山市 顺德区 0757 粤X 113.29 22.81
450103 广西壮族自治区 南宁市 青秀区 0771 桂A 108.49 22.79|460106 海南省 海口市 龙华区 0898 琼A 110.33 20.03
500112 重庆市 重庆市 渝北区 023 渝B 106.63 29.72|510107 四川省 成都市 武侯区 028 川A 104.04 30.64
520103 贵州省 贵阳市 云岩区 0851 贵A 106.72 26.60|530102 云南省 昆明市 五华区 0871 云A 102.71 25.04
610113 陕西省 西安市 雁塔区 029 陕A 108.95 34.22|620102 甘肃省 兰州市 城关区 0931 甘A 103.83 36.06
630103 青海省 西宁市 城中区 0971 青A 101.78 36.61|640104 宁夏回族自治区 银川市 兴庆区 0951 宁A 106.29 38.47
650104 新疆维吾尔自治区 乌鲁木齐市 新市区 0991 新A 87.57 43.84|540102 西藏自治区 拉萨市 城关区 0891 藏A 91.14 29.65
"""
SURNAMES = (
    "王wang李li张zhang刘liu陈chen杨yang黄huang赵zhao吴wu周zhou徐xu孙sun马ma朱zhu胡hu郭guo何he林lin罗luo郑zheng梁liang谢xie"
    "宋song唐tang许xu韩han邓deng冯feng曹cao彭peng曾zeng肖xiao田tian董dong潘pan袁yuan蔡cai蒋jiang余yu于yu杜du叶ye程cheng魏wei"
    "苏su吕lü丁ding任ren卢lu姚yao沈shen钟zhong姜jiang崔cui谭tan陆lu范fan汪wang廖liao石shi金jin韦wei贾jia夏xia付fu方fang"
    "邹zou熊xiong白bai孟meng秦qin邱qiu侯hou江jiang尹yin薛xue闫yan段duan雷lei龙long黎li史shi陶tao贺he毛mao郝hao顾gu龚gong"
    "邵shao万wan覃qin武wu钱qian戴dai严yan莫mo孔kong向xiang常chang温wen康kang施shi牛niu樊fan葛ge邢xing安an齐qi易yi"
    "欧阳ouyang上官shangguan司徒situ尉迟yuchi令狐linghu诸葛zhuge"
)
GIVEN = (
    "宝bao彬bin昌chang翠cui丹dan德de栋dong芳fang凤feng刚gang根gen桂gui海hai浩hao红hong慧hui佳jia洁jie锦jin静jing军jun凯kai"
    "兰lan磊lei丽li莲lian亮liang琳lin玲ling梅mei娜na宁ning鹏peng萍ping琪qi强qiang琴qin清qing蓉rong瑞rui珊shan生sheng淑shu"
    "思si涛tao婷ting薇wei文wen霞xia祥xiang晓xiao欣xin秀xiu旭xu雪xue艳yan燕yan阳yang怡yi英ying莹ying永yong玉yu媛yuan云yun"
    "泽ze珍zhen志zhi忠zhong子zi梓zi奕yi宸chen涵han轩xuan嘉jia诗shi雨yu睿rui铭ming"
)
ROADS = words("湖滨 育才 环城西 兴业 康宁 金桂 枫林 东风渠 科创 学府 翠屏 银杏 江岸 盐井 赵巷 青石 望山 龙潭 紫竹 码头")
ESTATES = words("御景湾 锦绣花城 云栖苑 橡树湾 丽水佳园 金域华府 水木清华园 怡景新村 碧桂苑 香樟林 阳光里")
DOMAINS = words("163.com 126.com qq.com sina.cn foxmail.com 139.com outlook.com yeah.net aliyun.com sohu.com")
BANKS = (
    ("中国工商银行", "621226", 19),
    ("中国农业银行", "622848", 19),
    ("中国银行", "621661", 19),
    ("中国建设银行", "621700", 19),
    ("招商银行", "622588", 16),
    ("交通银行", "622260", 19),
    ("中国邮政储蓄银行", "621799", 19),
    ("兴业银行", "622908", 18),
)
SEGMENTS = words(
    "134 135 136 137 139 147 150 151 152 157 158 159 166 173 175 177 178 181 182 183 185 187 188 189 191 198 199"
)


class Value(str):
    """A text with the id of the rule that is to find it."""

    __slots__ = ("rule",)
    rule: str

    def __new__(cls, text: str, rule: str) -> Value:
        made = super().__new__(cls, text)
        made.rule = rule
        return made


@dataclass(frozen=True)
class Place:
    """Where somebody lives."""

    code: str
    province: str
    city: str
    district: str
    dial: str
    plate: str
    lng: float
    lat: float


@dataclass(frozen=True)
class Person:
    """All that any of the files says of one person."""

    name: str
    pinyin: str
    male: bool
    birth: date
    id: Value
    mobile: Value
    email: Value
    passport: Value
    card: Value
    bank: str
    plate: Value
    vin: Value
    landline: Value
    address: str
    place: Place


@cache
def places() -> tuple[Place, ...]:
    """The regions in use."""
    rows = [entry.split() for entry in re.split(r"[|\n]", PLACES) if entry.strip()]
    return tuple(Place(*row[:6], float(row[6]), float(row[7])) for row in rows)


@cache
def syllables(text: str) -> tuple[tuple[str, str], ...]:
    """Chinese characters with their romanisation."""
    return tuple(re.findall(r"([\u4e00-\u9fa5]+)([a-zü]+)", text))


def digits(rng: random.Random, count: int) -> str:
    """Random digits without a long run of one digit or of consecutive digits."""
    while True:
        made = "".join(rng.choices("0123456789", k=count))
        run = any(
            made[i : i + 3] in (made[i] * 3, "".join(str(int(made[i]) + k) for k in range(3))) for i in range(count)
        )
        if not run and (count < 6 or len(set(made)) > 3):
            return made


def check18(body: str) -> str:
    """The check character of a resident identity number (ISO 7064 MOD 11-2)."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]


def id18(rng: random.Random, region: str, birth: date, male: bool) -> Value:
    """A resident identity number."""
    serial = rng.randrange(10, 490) * 2 + male
    body = f"{region}{birth:%Y%m%d}{serial:03}"
    return Value(body + check18(body), ID18)


def mobile(rng: random.Random) -> Value:
    """A mobile number of an allocated segment."""
    return Value(rng.choice(SEGMENTS) + digits(rng, 8), MOBILE)


def luhn_digit(body: str) -> str:
    """The last digit that makes a number pass the Luhn check."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        double = int(digit) * (2 if place % 2 == 0 else 1)
        total += double - 9 if double > 9 else double
    return str(-total % 10)


def card(rng: random.Random) -> tuple[str, Value]:
    """A bank and a card number of one of its issuer prefixes."""
    bank, prefix, length = rng.choice(BANKS)
    body = prefix + digits(rng, length - 1 - len(prefix))
    return bank, Value(body + luhn_digit(body), CARD)


def vin(rng: random.Random) -> Value:
    """A vehicle number with its check digit in the ninth place."""
    signs = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
    worth = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
    head = rng.choice(("LSV", "LFV", "LGX", "LVS", "LHG", "LBV", "LSG", "LDC"))
    body = (
        head + "".join(rng.choices(signs[10:], k=1)) + "".join(rng.choices(signs, k=4)) + "0" + rng.choice(signs[10:])
    )
    body += rng.choice("ABCDEFGH") + digits(rng, 6)
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum(int(worth.get(c, c)) * w for c, w in zip(body, weights, strict=True)) % 11
    return Value(body[:8] + ("X" if total == 10 else str(total)) + body[9:], VIN)


def plate(rng: random.Random, prefix: str) -> Value:
    """A number plate, one in five of an electric car."""
    if rng.random() < 0.2:
        return Value(prefix + rng.choice("DF") + digits(rng, 5), PLATE)
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    tail = list(digits(rng, 5))
    for place in rng.sample(range(5), rng.randrange(3)):
        tail[place] = rng.choice(letters)
    return Value(prefix + "".join(tail), PLATE)


def passport(rng: random.Random) -> Value:
    """The number of an ordinary passport."""
    return Value("E" + rng.choice("0123456789ABCDEFGHJKLMN") + digits(rng, 7), PASSPORT)


def landline(rng: random.Random, dial: str) -> Value:
    """A fixed line with its area code."""
    return Value(
        f"{dial}-{rng.choice('2345678')}{digits(rng, 7 if len(dial) == 3 or rng.random() < 0.6 else 6)}", LANDLINE
    )


def name(rng: random.Random) -> tuple[str, str]:
    """A name and its romanisation `SURNAME/GIVEN`."""
    family = rng.choice(syllables(SURNAMES))
    given = rng.sample(syllables(GIVEN), 1 if rng.random() < 0.2 else 2)
    latin = family[1] + "/" + "".join(g[1] for g in given)
    return family[0] + "".join(g[0] for g in given), latin.replace("ü", "v").upper()


def street(rng: random.Random, place: Place) -> str:
    """A full address."""
    province = "" if place.province == place.city else place.province
    road = f"{rng.choice(ROADS)}路{rng.randrange(1, 899)}号"
    estate = (
        f"{rng.choice(ESTATES)}{rng.randrange(1, 28)}栋{rng.randrange(1, 4)}"
        f"单元{rng.randrange(1, 30)}0{rng.randrange(1, 5)}室"
    )
    return f"{province}{place.city}{place.district}{road}" + (estate if rng.random() < 0.6 else "")


def person(rng: random.Random) -> Person:
    """A new person; one in forty is a child."""
    place = rng.choice(places())
    birth = date(1952, 1, 1) + timedelta(days=rng.randrange(19800))
    if birth.year > 2003 and birth.month != 2:
        birth = birth.replace(year=birth.year + 8)
    male = rng.random() < 0.5
    called, pinyin = name(rng)
    bank, number = card(rng)
    user = pinyin.lower().replace("/", rng.choice(("", "_", "."))) + digits(rng, 4)
    return Person(
        called,
        pinyin,
        male,
        birth,
        id18(rng, place.code, birth, male),
        mobile(rng),
        Value(f"{user}@{rng.choice(DOMAINS)}", EMAIL),
        passport(rng),
        number,
        bank,
        plate(rng, place.plate),
        vin(rng),
        landline(rng, place.dial),
        street(rng, place),
        place,
    )


def moment(rng: random.Random, first: int = 2017, last: int = 2024) -> datetime:
    """A point in time, in whole seconds."""
    span = (datetime(last, 12, 28) - datetime(first, 1, 1)).total_seconds()
    return datetime(first, 1, 1) + timedelta(seconds=rng.randrange(int(span)))


def mac(rng: random.Random) -> str:
    """The address of a network card."""
    return ":".join(f"{rng.randrange(256):02X}" for _ in range(6))
