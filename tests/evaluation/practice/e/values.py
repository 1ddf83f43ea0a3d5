"""Random people and numbers, with right check characters."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass
from pathlib import Path

City = tuple[str, str, str, str, str, str, int, str]
CITIES: list[City] = [
    ("330106", "浙江省", "杭州市", "西湖区", "浙A", "0571", 8, "文三路,古墩路,天目山路,莫干山路"),
    ("320583", "江苏省", "昆山市", "", "苏E", "0512", 8, "前进中路,人民南路,长江北路,黑龙江路"),
    ("440305", "广东省", "深圳市", "南山区", "粤B", "0755", 8, "南海大道,后海大道,科苑南路,沙河西路"),
    ("440103", "广东省", "广州市", "荔湾区", "粤A", "020", 8, "芳村大道,龙津西路,花地大道"),
    ("510107", "四川省", "成都市", "武侯区", "川A", "028", 8, "佳灵路,武侯大道,晋阳路"),
    ("420111", "湖北省", "武汉市", "洪山区", "鄂A", "027", 8, "珞喻路,雄楚大道,民族大道"),
    ("610113", "陕西省", "西安市", "雁塔区", "陕A", "029", 8, "长安南路,科技路,电子正街"),
    ("370203", "山东省", "青岛市", "市北区", "鲁B", "0532", 8, "台东一路,辽阳西路,敦化路"),
    ("410105", "河南省", "郑州市", "金水区", "豫A", "0371", 8, "花园路,农业路,文化路"),
    ("430111", "湖南省", "长沙市", "雨花区", "湘A", "0731", 8, "韶山中路,人民东路,劳动东路"),
    ("340104", "安徽省", "合肥市", "蜀山区", "皖A", "0551", 8, "望江西路,黄山路,潜山路"),
    ("350203", "福建省", "厦门市", "思明区", "闽D", "0592", 7, "湖滨南路,嘉禾路,厦禾路"),
    ("210204", "辽宁省", "大连市", "沙河口区", "辽B", "0411", 8, "西安路,中山路,黄河路"),
    ("500112", "重庆市", "重庆市", "渝北区", "渝A", "023", 8, "龙山路,红锦大道,松石大道"),
    ("450107", "广西壮族自治区", "南宁市", "西乡塘区", "桂A", "0771", 7, "大学东路,北湖路,秀灵路"),
    ("230103", "黑龙江省", "哈尔滨市", "南岗区", "黑A", "0451", 8, "学府路,西大直街,哈西大街"),
    ("310115", "上海市", "上海市", "浦东新区", "沪A", "021", 8, "张杨路,浦建路,成山路,杨高中路"),
    ("110108", "北京市", "北京市", "海淀区", "京N", "010", 8, "知春路,学院路,苏州街"),
]
SUR, GIV = (line.split() for line in (Path(__file__).parent / "names.txt").read_text("utf-8").splitlines())
PREFIX = [
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "147",
    "150",
    "151",
    "152",
    "157",
    "158",
    "159",
    "178",
    "182",
    "183",
    "187",
    "188",
    "198",
    "130",
    "131",
    "132",
    "155",
    "156",
    "166",
    "176",
    "185",
    "186",
    "133",
    "153",
    "173",
    "177",
    "180",
    "181",
    "189",
    "191",
    "199",
]
BANKS = [
    ("工商银行", "622202", 19),
    ("工商银行", "621226", 19),
    ("农业银行", "622848", 19),
    ("建设银行", "621700", 19),
    ("中国银行", "621661", 19),
    ("招商银行", "621483", 16),
    ("邮储银行", "621799", 19),
    ("交通银行", "622260", 19),
    ("民生银行", "622622", 16),
    ("中信银行", "622690", 16),
    ("兴业银行", "622908", 18),
    ("光大银行", "622660", 16),
]
W17 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VINMAP = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
SEQ = "01234567890"


def dull(s: str) -> bool:
    """True for digit strings that look like placeholders."""
    if re.search(r"(\d)\1{3}", s):
        return True
    return any(s[i : i + 5] in SEQ or s[i : i + 5] in SEQ[::-1] for i in range(len(s) - 4))


def digits(r: random.Random, n: int) -> str:
    while True:
        s = "".join(r.choice("0123456789") for _ in range(n))
        if not dull(s):
            return s


def luhn_ok(s: str) -> bool:
    tot = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch) * (2 if i % 2 else 1)
        tot += d - 9 if d > 9 else d
    return tot % 10 == 0


def id_check(s17: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, W17, strict=True)) % 11]


def vin(r: random.Random) -> str:
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ2345678"
    body = r.choice(["LSV", "LFV", "LVS", "LGB", "LGX", "LBV"]) + "".join(r.choice(letters) for _ in range(5))
    tail = r.choice("GHJKLMN") + r.choice("ABDE") + digits(r, 6)
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    full = body + "0" + tail
    k = sum((int(c) if c.isdigit() else VINMAP[c]) * w for c, w in zip(full, weights, strict=True)) % 11
    return body + ("X" if k == 10 else str(k)) + tail


def serial(r: random.Random, n: int) -> str:
    """Digits that are no ID number, card, mobile or old passport."""
    while True:
        s = r.choice("2345679") + digits(r, n - 1)
        if dull(s) or (n >= 13 and luhn_ok(s)) or (n == 18 and id_check(s[:17]) == s[17]):
            continue
        return s


@dataclass
class Person:
    name: str
    last: str
    ename: str
    plast: str
    pfirst: str
    id: str
    male: bool
    birth: dt.date
    mob: str
    mail: str
    bank: str
    card: str
    ppt: str
    plate: str
    vin: str
    tel: str
    prov: str
    city: str
    addr: str


def _id(r: random.Random, region: str) -> tuple[str, bool, dt.date]:
    while True:
        birth = dt.date(1956, 1, 1) + dt.timedelta(days=r.randrange(15900))
        s = region + birth.strftime("%Y%m%d") + f"{r.randrange(11, 989):03d}"
        if not dull(s[8:]):
            return s + id_check(s), int(s[16]) % 2 == 1, birth


def _card(r: random.Random) -> tuple[str, str]:
    bank, head, n = r.choice(BANKS)
    while True:
        s = head + digits(r, n - len(head) - 1)
        for d in "0123456789":
            if luhn_ok(s + d) and not dull(s + d):
                return bank, s + d


def _mobile(r: random.Random) -> str:
    while True:
        s = r.choice(PREFIX) + digits(r, 8)
        if not dull(s):
            return s


def _plate(r: random.Random, head: str) -> str:
    if r.random() < 0.15:
        return head + r.choice("DF") + digits(r, 5)
    two = "".join(r.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(2))
    return head + r.choice("0123456789ABCDEFGHJKL") + two + digits(r, 2)


def address(r: random.Random, c: City) -> str:
    area = f"{'' if c[1] == c[2] else c[1]}{c[2]}{c[3]}{r.choice(c[7].split(','))}"
    flat = r.choice(["{}号{}幢{}0{}室", "{}号{}栋{}0{}", "{}号{}号楼{}0{}户", "{}弄{}号{}0{}室"])
    return area + flat.format(r.randrange(3, 900), r.randrange(1, 30), r.randrange(2, 19), r.randrange(1, 5))


def _mail(r: random.Random, first: str, fam: str) -> str:
    return r.choice(
        [
            f"{fam}{first}{r.randrange(70, 99)}@163.com",
            f"{r.choice('2345679')}{digits(r, 8)}@qq.com",
            f"{fam}{first}@126.com",
            f"{fam}_{first}{r.randrange(11, 99)}@sina.com",
            f"{first}.{fam}@outlook.com",
        ]
    )


def person(r: random.Random, city: int | None = None) -> Person:
    c = CITIES[r.randrange(len(CITIES)) if city is None else city]
    sur = r.choice(SUR)
    giv = r.sample(GIV, r.choice([1, 2, 2, 2]))
    num, male, birth = _id(r, c[0])
    pfirst = "".join(g[1:] for g in giv).capitalize()
    mail = _mail(r, pfirst.lower(), sur[1:].lower())
    bank, card = _card(r)
    while dull(head := r.choice(["E", "E" + r.choice("ABCDEFGHJK"), "G"]) + digits(r, 8)):
        continue
    ppt = head[:9]
    tel = c[5] + "-" + r.choice("5678") + digits(r, c[6] - 1)
    addr = address(r, c)
    return Person(
        "".join([sur[0]] + [g[0] for g in giv]),
        sur[0],
        f"{sur[1:].upper()} {pfirst.upper()}",
        sur[1:],
        pfirst,
        num,
        male,
        birth,
        _mobile(r),
        mail,
        bank,
        card,
        ppt,
        _plate(r, c[4]),
        vin(r),
        tel,
        c[1],
        c[2],
        addr,
    )
