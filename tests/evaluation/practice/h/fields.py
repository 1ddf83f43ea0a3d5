"""What a placeholder ~field:arg~ is replaced by."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from values import Person, digits, id_check, luhn_check, make_mobile, make_uscc

if TYPE_CHECKING:
    from engine import Scope

WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
SHORT = {
    "": "%Y-%m-%d %H:%M:%S",
    "D": "%Y-%m-%d",
    "M": "%Y-%m-%d %H:%M",
    "Z": "%Y年%-m月%-d日",
    "8": "%Y%m%d",
    "14": "%Y%m%d%H%M%S",
    "S": "%Y/%-m/%-d",
    "T": "%H:%M:%S",
    "h": "%H:%M",
    "P": "%Y.%m.%d",
    "ZM": "%-m月%-d日",
    "ZH": "%-m月%-d日%-H时%M分",
    "E": "%d%b%y",
}
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
AIRLINES = {
    "CA": "999",
    "MU": "781",
    "CZ": "784",
    "HU": "880",
    "ZH": "479",
    "FM": "774",
    "MF": "731",
    "SC": "324",
    "3U": "876",
    "HO": "018",
    "9C": "089",
    "KN": "822",
    "EU": "811",
    "GS": "826",
    "JD": "898",
    "PN": "847",
    "GJ": "891",
}
AIRPORTS = (
    "PEK 北京首都;PVG 上海浦东;CAN 广州白云;SZX 深圳宝安;"
    "CTU 成都双流;HGH 杭州萧山;XIY 西安咸阳;CKG 重庆江北;"
    "KMG 昆明长水;WUH 武汉天河;"
    "CSX 长沙黄花;NKG 南京禄口;XMN 厦门高崎;TAO 青岛流亭;DLC 大连周水子;SHE 沈阳桃仙;HRB 哈尔滨太平;"
    "HAK 海口美兰;SYX 三亚凤凰;URC 乌鲁木齐地窝堡;LHW 兰州中川;CGO 郑州新郑;TNA 济南遥墙"
)
CITY = re.compile("(?:地窝堡|..)$")
STATIONS = [
    "北京西",
    "北京南",
    "上海虹桥",
    "上海",
    "广州南",
    "深圳北",
    "武汉",
    "长沙南",
    "郑州东",
    "石家庄",
    "济南西",
    "南京南",
    "杭州东",
    "合肥南",
    "南昌西",
    "福州",
    "厦门北",
    "西安北",
    "成都东",
    "重庆北",
    "贵阳北",
    "昆明南",
    "南宁东",
    "沈阳北",
    "长春",
    "哈尔滨西",
    "天津西",
    "徐州东",
    "商丘",
    "驻马店西",
    "岳阳东",
    "衡阳东",
    "韶关",
    "宜昌东",
    "阜阳",
]


def stamp(when: datetime | date, form: str) -> str:
    """strftime without a locale."""
    form = SHORT.get(form, form)
    for code, text in (
        ("%Y", f"{when:%Y}"),
        ("%m", f"{when:%m}"),
        ("%d", f"{when:%d}"),
        ("%H", f"{when:%H}"),
        ("%M", f"{when:%M}"),
        ("%S", f"{when:%S}"),
        ("%y", f"{when:%y}"),
        ("%-m", str(when.month)),
        ("%-d", str(when.day)),
        ("%b", MONTHS[when.month - 1]),
        ("%w", "一二三四五六日"[when.weekday()]),
        ("%R", str(when.year - 1911)),
        ("%-H", f"{when:%H}".lstrip("0") or "0"),
        ("%e", str(int((when - datetime(1970, 1, 1)).total_seconds()) - 28800) if isinstance(when, datetime) else ""),
    ):
        form = form.replace(code, text)
    return form


def pad(text: str, code: str) -> str:
    """Pad to a display width; a Han character counts two."""
    width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
    blanks = " " * max(0, int(code[1:]) - width)
    return text + blanks if code[0] == "l" else blanks + text


def pattern(rng: Random, text: str) -> str:
    """# digit, ? capital letter, * hex digit."""
    run = digits(rng, text.count("#"))
    drawn = iter(run)
    out = []
    for char in text:
        if char == "#":
            out.append(next(drawn))
        elif char == "?":
            out.append(rng.choice("ABCDEFGHJKLMNPQRSTUVWXY"))
        else:
            out.append(rng.choice("0123456789abcdef") if char == "*" else char)
    return "".join(out)


def person_field(who: Person, name: str, arg: str, scope: Scope) -> str | None:
    """A value of a person; values of the eight rules are noted in the label."""
    rule, text = keyed(who, name)
    if rule:
        scope.label.value(rule, text)
        return text
    simple = {
        "name": who.name,
        "sur": who.name[0],
        "sex": "男" if who.male else "女",
        "s12": "1" if who.male else "2",
        "sMF": "M" if who.male else "F",
        "mr": "先生" if who.male else "女士",
        "py": " ".join(s.title() for s in who.syllables),
        "PY": "/".join(who.syllables).upper(),
        "prov": who.province,
        "city": who.city,
        "county": who.county,
        "region": who.region,
        "card4": who.card[-4:],
        "bk": who.bank[0],
        "bank": who.bank[1],
        "bkc": who.bank[2],
        "idm": who.id[:6] + "********" + who.id[14:],
        "idm2": who.id[:3] + "*" * 11 + who.id[14:],
        "mobm": who.mob[:3] + "****" + who.mob[7:],
        "namem": who.name[0] + "*" * (len(who.name) - 1),
    }
    if name == "dob":
        return stamp(who.birth, arg or "D")
    if name == "addr":
        return who.address()
    if name == "rel":
        return scope.rng.choice(("子", "父", "弟", "孙子") if who.male else ("妻", "女", "母", "儿媳"))
    if name == "nat":
        return scope.rng.choice(("汉", "汉", "汉", "汉", "汉", "回", "满", "壮", "土家", "苗"))
    return simple.get(name)


def keyed(who: Person, name: str) -> tuple[str, str]:
    """The rule and the written form of a key value."""
    mob, card = who.mob, who.card
    return {
        "id": ("identity.prc_id18", who.id),
        "idl": ("identity.prc_id18", who.id.lower()),
        "idf": ("identity.prc_id18", who.id.translate(WIDE)),
        "ids": ("identity.prc_id18", f"{who.id[:6]} {who.id[6:14]} {who.id[14:]}"),
        "mobf": ("phone.mobile", mob.translate(WIDE)),
        "mob": ("phone.mobile", mob),
        "mobs": ("phone.mobile", f"{mob[:3]} {mob[3:7]} {mob[7:]}"),
        "mobd": ("phone.mobile", f"{mob[:3]}-{mob[3:7]}-{mob[7:]}"),
        "mob86": ("phone.mobile", "+86" + mob),
        "mail": ("phone.email", who.mail),
        "card": ("bank.card", card),
        "cards": ("bank.card", " ".join(card[i : i + 4] for i in range(0, len(card), 4))),
        "ppt": ("identity.passport_cn", who.ppt),
        "plate": ("driving.plate", who.plate),
        "plated": ("driving.plate", who.plate[:2] + "·" + who.plate[2:]),
        "vin": ("driving.vin", who.vin),
        "tel": ("phone.landline", who.tel),
        "telp": ("phone.landline", who.tel.replace("-", ")").replace("0", "(0", 1)),
    }.get(name, ("", ""))


def route(scope: Scope, name: str) -> str:
    """Flight and train fields, drawn once per row."""
    row = scope.row
    if "fl" not in row:
        code = scope.rng.choice(sorted(AIRLINES))
        number = str(scope.rng.randint(1102, 8998)) if scope.rng.random() < 0.8 else str(scope.rng.randint(102, 998))
        ends = scope.rng.sample([item.split(" ") for item in AIRPORTS.split(";")], 2)
        stops = scope.rng.sample(STATIONS, 2)
        train = scope.rng.choice("GGGDDKTZ") + str(scope.rng.randint(11, 2998))
        row.update(fl=code + number, al=code, fn=number, tk=AIRLINES[code] + "-" + digits(scope.rng, 10), tr=train)
        row.update(ap1=ends[0][0], ap2=ends[1][0], an1=ends[0][1], an2=ends[1][1], st1=stops[0], st2=stops[1])
        row.update(tkp=row["tk"].replace("-", ""), ct1=CITY.sub("", ends[0][1]), ct2=CITY.sub("", ends[1][1]))
    return row[name]


def number_field(scope: Scope, name: str, arg: str) -> str | None:
    rng = scope.rng
    if name in ("n", "f", "f4", "g"):
        low, high = (float(x) for x in arg.rsplit("-", 1))
        if name == "n":
            return str(rng.randint(int(low), int(high)))
        amount = rng.uniform(low, high)
        return f"{amount:,.2f}" if name == "g" else f"{amount:.{4 if name == 'f4' else 2}f}"
    if name == "d":
        return str(rng.randint(1, 9)) + digits(rng, int(arg) - 1) if int(arg) > 1 else str(rng.randint(1, 9))
    if name == "lng":
        return f"{scope.place[0] + rng.uniform(-0.08, 0.08):.6f}"
    if name == "lat":
        return f"{scope.place[1] + rng.uniform(-0.06, 0.06):.6f}"
    if name in ("dr", "cr"):
        amount = round(rng.uniform(5, 2600), 2)
        scope.purse[0] = round(scope.purse[0] + (amount if name == "cr" else -amount), 2)
        return f"{amount:.2f}"
    return f"{scope.purse[0]:.2f}" if name == "bal" else None


def decoy_field(scope: Scope, name: str, arg: str) -> str | None:
    """Look-alikes and values that may or may not be reported."""
    rng = scope.rng
    if name == "atel":
        text = arg + "-" + rng.choice("5678") + digits(rng, 7)
        scope.label.allow("phone.landline", text)
        return text
    if name in ("amail", "amob"):
        text = arg if name == "amail" else make_mobile(rng)
        scope.label.allow("phone.email" if name == "amail" else "phone.mobile", text)
        return text
    spare = Person(rng, False) if name in ("badid", "badcard", "uscc", "imei") else None
    if spare is None:
        text = pattern(rng, arg) if name == "x" else ""
    elif name == "badid":
        text = spare.id[:17] + str((int(id_check(spare.id[:17]).replace("X", "10")) + 3) % 10)
    elif name == "badcard":
        text = spare.card[:-1] + str((int(spare.card[-1]) + 4) % 10)
    elif name == "uscc":
        text = make_uscc(rng, spare.region)
    else:
        body = "86" + digits(rng, 12)
        text = body + luhn_check(body)
    if text:
        scope.label.decoys.append(text)
    return text or None


def later(rng: Random, base: datetime, low: int, high: int) -> datetime:
    return base + timedelta(minutes=rng.randint(low, high), seconds=rng.randrange(60))
