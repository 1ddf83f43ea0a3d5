"""Seeded random values with right check characters; nothing here is a real person's value."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random

REGIONS: list[tuple[str, str, str, str, str]] = [
    ("440106", "广东省广州市天河区", "廣東省廣州市天河區", "020", "粤A"),
    ("440305", "广东省深圳市南山区", "廣東省深圳市南山區", "0755", "粤B"),
    ("441900", "广东省东莞市", "廣東省東莞市", "0769", "粤S"),
    ("110108", "北京市海淀区", "北京市海淀區", "010", "京N"),
    ("310115", "上海市浦东新区", "上海市浦東新區", "021", "沪C"),
    ("320505", "江苏省苏州市虎丘区", "江蘇省蘇州市虎丘區", "0512", "苏E"),
    ("330106", "浙江省杭州市西湖区", "浙江省杭州市西湖區", "0571", "浙A"),
    ("330327", "浙江省苍南县", "浙江省蒼南縣", "0577", "浙C"),
    ("350203", "福建省厦门市思明区", "福建省廈門市思明區", "0592", "闽D"),
    ("370202", "山东省青岛市市南区", "山東省青島市市南區", "0532", "鲁B"),
    ("410105", "河南省郑州市金水区", "河南省鄭州市金水區", "0371", "豫A"),
    ("420106", "湖北省武汉市武昌区", "湖北省武漢市武昌區", "027", "鄂A"),
    ("430102", "湖南省长沙市芙蓉区", "湖南省長沙市芙蓉區", "0731", "湘A"),
    ("500112", "重庆市渝北区", "重慶市渝北區", "023", "渝B"),
    ("510107", "四川省成都市武侯区", "四川省成都市武侯區", "028", "川A"),
    ("610113", "陕西省西安市雁塔区", "陝西省西安市雁塔區", "029", "陕A"),
    ("210103", "辽宁省沈阳市沈河区", "遼寧省瀋陽市瀋河區", "024", "辽A"),
    ("230103", "黑龙江省哈尔滨市南岗区", "黑龍江省哈爾濱市南崗區", "0451", "黑A"),
    ("340104", "安徽省合肥市蜀山区", "安徽省合肥市蜀山區", "0551", "皖A"),
    ("360102", "江西省南昌市东湖区", "江西省南昌市東湖區", "0791", "赣A"),
    ("530102", "云南省昆明市五华区", "雲南省昆明市五華區", "0871", "云A"),
    ("450103", "广西南宁市青秀区", "廣西南寧市青秀區", "0771", "桂A"),
    ("620102", "甘肃省兰州市城关区", "甘肅省蘭州市城關區", "0931", "甘A"),
    ("130102", "河北省石家庄市长安区", "河北省石家莊市長安區", "0311", "冀A"),
]
SEGMENT_TEXT = (
    "130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 170 171 173 175 176 177 "
    "178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199"
)
SEGMENTS = SEGMENT_TEXT.split()
BINS: list[tuple[str, int, str]] = [
    ("622202", 19, "工商银行"),
    ("621226", 19, "工商银行"),
    ("622848", 19, "农业银行"),
    ("621700", 19, "建设银行"),
    ("621661", 19, "中国银行"),
    ("622588", 16, "招商银行"),
    ("621483", 16, "招商银行"),
    ("622260", 19, "交通银行"),
    ("622622", 16, "民生银行"),
    ("621799", 19, "邮储银行"),
    ("622908", 18, "兴业银行"),
    ("622690", 16, "中信银行"),
]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUE = {
    c: int(v)
    for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", "12345678123457923456789" + "0123456789", strict=True)
}
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
PLATE_CHARS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def dull(text: str) -> bool:
    """True where a digit text looks like a placeholder."""
    if re.search(r"(\d)\1{3}|(\d\d)\2\2", text):
        return True
    return any(run in text for run in ("01234", "12345", "23456", "34567", "45678", "56789", "98765", "87654", "76543"))


def digits(rng: Random, count: int) -> str:
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        if count < 4 or not dull(text):
            return text


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def make_id(rng: Random, region: str, born: date, male: bool) -> str:
    while True:
        seq = rng.randrange(2, 960) // 2 * 2 + (1 if male else 0)
        body = f"{region}{born:%Y%m%d}{seq:03d}"
        if not dull(body[6:]):
            return body + id_check(body)


def luhn_ok(number: str) -> bool:
    total = 0
    for pos, char in enumerate(reversed(number)):
        value = int(char) * (2 if pos % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def make_card(rng: Random) -> tuple[str, str]:
    prefix, length, bank = rng.choice(BINS)
    body = prefix + digits(rng, length - 7)
    return next(body + d for d in "0123456789" if luhn_ok(body + d)), bank


def make_mobile(rng: Random) -> str:
    while True:
        number = rng.choice(SEGMENTS) + digits(rng, 8)
        if not dull(number):
            return number


def make_landline(rng: Random, area: str) -> str:
    return f"{area}-{rng.choice('25678')}{digits(rng, 7)}"


def vin_check(vin: str) -> str:
    rest = sum(VIN_VALUE[c] * w for c, w in zip(vin, VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def make_vin(rng: Random) -> str:
    head = rng.choice(["LSV", "LFV", "LVS", "LHG", "LGB", "LBE", "LSG", "LFM", "LGX", "LC0"])
    tail = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    vin = head + tail + "0" + rng.choice("EFGHJKLMNP") + rng.choice("ABDHRW") + digits(rng, 6)
    return vin[:8] + vin_check(vin) + vin[9:]


def make_plate(rng: Random, head: str) -> str:
    if rng.random() < 0.15:
        return f"{head}{rng.choice('DF')}{digits(rng, 5)}"
    while True:
        tail = "".join(rng.choice(PLATE_CHARS + "0123456789" * 3) for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 3 and not dull(tail):
            return head + tail


def make_passport(rng: Random) -> str:
    if rng.random() < 0.4:
        return "E" + rng.choice("ABCDEFGHJK") + digits(rng, 7)
    return rng.choice("EEG") + digits(rng, 8)


def make_uscc(rng: Random) -> str:
    chars = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + rng.choice(REGIONS)[0] + "MA" + "".join(rng.choice(chars) for _ in range(7))
    total = sum(chars.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + chars[(31 - total % 31) % 31]


def bad_id(rng: Random) -> str:
    """Shape of an ID number, wrong check character."""
    born = date(1955, 1, 1) + timedelta(days=rng.randrange(16000))
    while dull(f"{born:%Y%m%d}"):
        born += timedelta(days=1)
    good = make_id(rng, rng.choice(REGIONS)[0], born, rng.random() < 0.5)
    return good[:17] + rng.choice([c for c in "0123456789" if c != good[17] and not luhn_ok(good[:17] + c)])


def bad_vin(rng: Random) -> str:
    good = make_vin(rng)
    return good[:8] + rng.choice([c for c in "0123456789" if c != good[8]]) + good[9:]


def decoy(rng: Random, name: str) -> str:
    """A string that looks like a value and is none."""
    if name == "order":
        return f"20{rng.randrange(14, 25)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}{digits(rng, 10)}"
    if name == "snow":
        return "1" + rng.choice("6789") + digits(rng, 17)
    if name == "ms":
        return "1" + rng.choice(["48", "56", "61", "69", "70"]) + digits(rng, 10)
    if name == "long":
        return rng.choice(SEGMENTS) + digits(rng, 9 + rng.randrange(3))
    if name == "dec":
        return f"{rng.randrange(0, 9)}.{rng.choice(SEGMENTS)}{digits(rng, 8)}"
    if name == "badmob":
        return rng.choice(["154", "160", "168", "179", "194", "120", "110", "128"]) + digits(rng, 8)
    if name == "badcard":
        card = make_card(rng)[0]
        return card[:-1] + str((int(card[-1]) + rng.randrange(1, 9)) % 10)
    if name == "sf":
        return "SF" + digits(rng, 13)
    if name == "hexmob":
        return "".join(rng.choice("abcdef0123456789") for _ in range(12)) + "e" + make_mobile(rng) + "a"
    makers = {"badid": bad_id, "badvin": bad_vin, "uscc": make_uscc}
    return makers[name](rng)
