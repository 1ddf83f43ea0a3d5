"""Draws persons, addresses and small values; fills a template and keeps the offsets of its spans."""
import re

import places as P
import words as W
from values import VALUES, draw_value

SLOT = re.compile(r"\{([a-z]+\d?)(?::(\w))?(?:\|([^}]+))?\}")
HAN = "一二三四五六七八九十"
SUR = list(W.COMMON) + list(W.RARE)
SUR_W = W.TOP + [1.0 / (1 + 0.04 * i) for i in range(1, len(W.COMMON) - 19)] + [0.09] * len(W.RARE)


def draw_name(r, want=""):
    """Returns (name, sex)."""
    while True:
        sex = want or r.choice("mf")
        kind = r.random()
        if kind < 0.015:
            return r.choice(W.UYGHUR[0]) + "·" + r.choice(W.UYGHUR[1]), sex
        if kind < 0.025:
            return r.choice(W.TIBETAN[0]) + r.choice(W.TIBETAN[1]), sex
        if kind < 0.06:
            sur = r.choices(W.COMPOUND, W.COMPOUND_W)[0]
        else:
            sur = r.choices(SUR, SUR_W)[0]
        one = W.ONE_MALE if sex == "m" else W.ONE_FEMALE
        if r.random() < 0.24:
            given = r.choice(one)
        else:
            old, new = (W.MALE_OLD, W.MALE_NEW) if sex == "m" else (W.FEMALE_OLD, W.FEMALE_NEW)
            first, second = old if r.random() < 0.42 else new
            given = r.choice(first) + r.choice(second)
            if r.random() < 0.08:
                given = given[0] + r.choice(W.EXTRA)
            elif r.random() < 0.02:
                given = given[1] * 2
        name = sur + given
        if name not in W.FORBIDDEN and given not in W.FORBIDDEN and name[:2] not in W.FORBIDDEN and sur != given[0]:
            return name, sex


def num(r, hi):
    return str(int(1 + (r.random() ** 1.7) * hi))


def road(r):
    a = r.choice(P.ROAD_A)
    return a + r.choice(P.ROAD_B)


def estate(r):
    return r.choice(P.ESTATE_A) + r.choice(P.ESTATE_B)


def room_no(r):
    return f"{r.randint(1, 28)}0{r.randint(1, 6)}"


def house(r):
    """Building, unit and room of an estate as written in full."""
    b = r.choice([f"{num(r, 38)}栋", f"{num(r, 38)}幢", f"{num(r, 38)}号楼", f"{num(r, 20)}座", f"{r.choice('ABCDEF')}座"])
    u = f"{num(r, 4)}单元" if r.random() < 0.6 else ""
    return b + u + room_no(r) + r.choice(["室", "室", "", "", "房", "号"])


def office(r):
    name = r.choice(P.OFFICE_A) + r.choice(P.OFFICE_B)
    wing = r.choice(["", "", "A座", "B座", "2号楼", "C栋"])
    room = room_no(r)
    floor = r.choice(["", room[:-2] + "楼", room[:-2] + "层"])
    return name + wing + (floor + room + "室" if r.random() < 0.7 or not floor else floor)


def tail(r, city=""):
    """What follows the region: road and number, perhaps estate and room."""
    k = r.random()
    no = road(r) + num(r, 400) + "号"
    if k < 0.25:
        return no
    if k < 0.65:
        return no + estate(r) + house(r)
    if k < 0.75 and city in ("上海市", "宁波市", ""):
        return road(r) + num(r, 900) + "弄" + num(r, 60) + "号" + room_no(r) + "室"
    if k < 0.88:
        return no + office(r)
    return estate(r) + house(r)


def region(r):
    prov, city, dists = r.choice(P.REGION_ROWS)
    return prov, city, r.choice(dists)


def bare(city):
    return city[:-1] if city.endswith("市") and len(city) > 2 else city


def street(r):
    return r.choice(P.STREET) + "街道" if r.random() < 0.2 else ""


def addr_full(r):
    prov, city, dist = region(r)
    if r.random() < 0.2:
        prov = prov.replace("省", "")
    return prov + city + dist + street(r) + tail(r, city)


def addr_city(r):
    _, city, dist = region(r)
    return (bare(city) if r.random() < 0.45 else city) + dist + street(r) + tail(r, city)


def addr_dist(r):
    _, city, dist = region(r)
    return dist + tail(r, city)


def addr_road(r):
    end = r.choice(["号", "号", "号院", "楼", "附"])
    if end == "号院":
        end = "号院" + num(r, 9) + "号楼" + room_no(r)
    elif end == "楼":
        end = "号" + num(r, 9) + "楼"
    elif end == "附":
        end = "号附" + num(r, 12) + "号"
    return road(r) + num(r, 500) + end


def addr_estate(r):
    return estate(r) + house(r)


def addr_office(r):
    _, city, dist = region(r)
    return r.choice([city, bare(city), ""]) + dist + road(r) + num(r, 900) + "号" + office(r)


def addr_spaced(r):
    prov, city, dist = region(r)
    return " ".join(x for x in (prov or city, city, dist, street(r), tail(r, city)) if x)


def addr_chat(r):
    _, city, dist = region(r)
    b, u, n = num(r, 30), num(r, 4), room_no(r)
    e, w, no = estate(r), road(r), num(r, 300)
    return r.choice([
        f"{e}{b}-{u}-{n}", f"{e} {b}栋{n}",
        f"{dist} {w}{no}号 {e}{b}幢{u}单元{n}", f"{bare(city)}{dist}{w}{no}号{b}-{n}",
        f"{w}{no}弄{b}号{n}", f"{e}{b}号楼{n}", f"{e} {b}-{n}", f"{e}{b}#{n}", f"{e}{b}栋 {u}单元 {n}",
        f"{bare(city)} {dist} {w}{no}号 {e}{b}-{u}-{n}", f"{w}{no}号{n}", f"{e}{r.choice('ABCD')}座{n}", f"{w}{no}号"])


def village(r):
    return r.choice(P.VILLAGE_A) + r.choice(P.VILLAGE_B)


def village_end(r):
    n = r.randint(1, 10)
    group = r.choice([f"{n}组", f"{HAN[n - 1]}组", f"第{HAN[n - 1]}村民小组", f"{n}社", f"{HAN[n - 1]}队", f"{n}组", ""])
    door = num(r, 220) + "号" if r.random() < 0.6 or not group else ""
    hamlet = r.choice(P.HAMLET) if r.random() < 0.1 and door else ""
    return group + hamlet + door


def addr_village(r):
    prov, city, county, towns = r.choice(P.TOWN_ROWS)
    if r.random() < 0.25:
        prov = prov.replace("省", "")
    return prov + city + county + r.choice(towns) + village(r) + village_end(r)


def addr_county(r):
    _, _, county, towns = r.choice(P.TOWN_ROWS)
    return county + r.choice(towns) + village(r) + village_end(r)


def addr_town(r):
    return r.choice(r.choice(P.TOWN_ROWS)[3]) + village(r) + village_end(r)


def addr_hamlet(r):
    return village(r) + village_end(r)


ADDRESS = {"a": addr_full, "ac": addr_city, "ad": addr_dist, "ar": addr_road, "ae": addr_estate, "ao": addr_office,
           "as": addr_spaced, "ax": addr_chat, "av": addr_village,
           "aw": addr_county, "at": addr_town, "ah": addr_hamlet}


def fill(template, r):
    """Returns (text, spans). Slots: {code}, {code:id} for the same value again, {n|title} for a title behind."""
    out, spans, kept, pos, last = [], [], {}, 0, 0

    def put(s):
        nonlocal pos
        out.append(s)
        pos += len(s)

    for m in SLOT.finditer(template):
        put(template[last:m.start()])
        last = m.end()
        code, ident, title = m.groups()
        if code in ("n", "nq", "nm", "nf"):
            name, sex = kept.get(("n", ident)) or draw_name(r, code[1:].strip("q"))
            if ident:
                kept["n", ident] = name, sex
            span = {"type": "name", "start": pos, "end": pos + len(name)}
            if code == "nq":
                span["optional"] = True
            put(name)
            if title:
                put({"m": "先生", "f": "女士"}[sex] if title == "@" else r.choice(title.split("/")))
                span["loose_end"] = pos
            value = name
        elif code in ADDRESS:
            value = kept.get(("a", ident)) or ADDRESS[code](r)
            if ident:
                kept["a", ident] = value
            span = {"type": "address", "start": pos, "end": pos + len(value)}
            put(value)
        else:
            value = kept.get((code, ident)) or draw_value(code, r)
            if ident:
                kept[code, ident] = value
            put(value)
            continue
        span["_put"] = value
        spans.append(span)
    put(template[last:])
    text = "".join(out)
    for span in spans:
        assert text[span["start"]:span["end"]] == span.pop("_put")
    return text, spans


__all__ = ["fill", "SLOT", "ADDRESS", "VALUES"]
