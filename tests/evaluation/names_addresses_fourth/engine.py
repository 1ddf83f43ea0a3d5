"""Fills a template: {N} a name, {A} an address, other slots are plain text. See README.md."""
import re

import words as w

SLOT = re.compile(r'\{([^{}"\n :.][^{}"\n]*)\}')
CN = "零一二三四五六七八九十"
GROUPS = [(w.OLD_M, 11), (w.OLD_F, 11), (w.MID_M, 17), (w.MID_F, 17), (w.NEW_M, 14), (w.NEW_F, 14)]


def surname(r):
    x = r.random()
    if x < 0.04:
        return r.choice(w.COMPOUND)
    if x < 0.76:
        return r.choices(w.TOP, w.TOP_W)[0]
    return r.choice(w.MID if x < 0.91 else w.RARE)


def given(r):
    x = r.random()
    if x < 0.16:
        return r.choice(w.ONE)
    if x < 0.28:
        return r.choice(w.READY)
    first, second = r.choices([g for g, _ in GROUPS], [n for _, n in GROUPS])[0]
    while True:
        a, b = r.choice(first), r.choice(second)
        if a != b:
            return a + b


def name(r):
    x = r.random()
    if x < 0.022:
        return r.choice(w.UY1) + "·" + r.choice(w.UY2)
    if x < 0.03:
        return r.choice(w.YI1) + "·" + r.choice(w.YI2)
    while True:
        s, g = surname(r), given(r)
        if x > 0.99:
            s, g = r.choice(w.TOP[:60]) + r.choice(w.TOP[:60]), r.choice(w.NEW_F[0]) + r.choice(w.NEW_F[1])
        if s + g not in w.KNOWN and s[-1] != g[0]:
            return s + g


def region(r, p, c, d, form):
    """p province, c city ('' for the four municipalities), d district or county, short names."""
    city = (c or p) + "市"
    prov = w.LONG.get(p, p + "省") if c else ""
    if form == "long":
        return [prov, city, d]
    if form == "bare":
        return [p, c, d]
    if form == "city":
        return ["", city, d]
    if form == "citybare":
        return ["", c or p, d]
    return ["", "", d]


def road(r):
    while True:
        a, b = r.choice(w.ROAD_A), r.choice(w.ROAD_B)
        if a != b:
            return a + b + r.choice(w.ROAD_S)


def house(r):
    n = r.randint
    return r.choice([f"{n(1, 399)}号", f"{n(1, 399)}号", f"{n(1, 399)}号", f"{n(1, 99)}号院", f"{n(2, 199)}号附{n(1, 9)}号",
                     f"{n(100, 999)}弄{n(1, 40)}号", f"{n(2, 199)}-{n(1, 9)}号"])


def room_no(r):
    return f"{r.randint(1, 32)}0{r.randint(1, 6)}"


def flat(r, sep=""):
    n = r.randint
    b = n(1, 36)
    k = r.randrange(12)
    if k == 0:
        return f"{b}-{n(1, 4)}-{room_no(r)}"
    if k == 1:
        return f"{b}-{room_no(r)}"
    if k == 2:
        return f"{r.choice('ABCDE')}座{room_no(r)}" + r.choice(["", "室"])
    if k == 3:
        return f"{b}号楼{sep}{CN[n(1, 4)]}单元{sep}{room_no(r)}"
    if k == 4:
        return f"{CN[n(1, 9)]}栋{sep}{room_no(r)}" + r.choice(["", "室", "房"])
    if k == 5:
        return f"{b}{r.choice(['栋', '幢', '号楼'])}"
    word = r.choice(["栋", "幢", "号楼", "座", "栋"])
    unit = f"{n(1, 4)}单元{sep}" if r.random() < 0.55 else ""
    return f"{b}{word}{sep}{unit}{room_no(r)}" + r.choice(["室", "室", "", "房", "号"])


def estate(r):
    return r.choice(w.EST_A) + r.choice(w.EST_B)


def office(r):
    n = r.randint
    return r.choice([f"{r.choice(w.BLD)}大厦{n(2, 28)}楼", f"{r.choice(w.BLD)}大厦{room_no(r)}室",
                     f"{r.choice(w.BLD)}广场{r.choice('ABC')}座{room_no(r)}", f"{r.choice(w.BLD)}产业园{n(1, 12)}栋{n(1, 6)}楼",
                     f"{r.choice(w.BLD)}中心{n(1, 3)}号楼{n(2, 20)}层{room_no(r)}"])


def local(r, sep=""):
    k = r.randrange(10)
    if k < 3:
        return estate(r) + sep + flat(r, sep)
    if k < 7:
        return road(r) + house(r) + sep + estate(r) + sep + flat(r, sep)
    if k == 7:
        return road(r) + house(r)
    if k == 8:
        return road(r) + house(r) + sep + office(r)
    return road(r) + house(r) + sep + r.choice([f"{r.randint(2, 18)}楼", room_no(r) + "室", flat(r, sep)])


def city_addr(r, form=None, sep="", lsep=""):
    p, c, ds = r.choice(w.CITIES).split("|")
    form = form or r.choice(["long", "long", "bare", "city", "city", "citybare", "area"])
    parts = [x for x in region(r, p, c, r.choice(ds.split(",")), form) if x]
    return sep.join(parts + [local(r, lsep)])


def short_addr(r, sep=""):
    return r.choice([estate(r) + sep + flat(r, sep), estate(r) + sep + flat(r, sep), road(r) + house(r),
                     road(r) + house(r) + sep + flat(r, sep)])


def village(r):
    if r.random() < 0.4:
        return r.choice(w.TOP[:100]) + r.choice(w.VIL_S)
    return r.choice(w.VIL_A) + r.choice(w.VIL_B)


def village_addr(r, form=None, sep=""):
    p, c, d, ts = r.choice(w.COUNTIES).split("|")
    form = form or r.choice(["long", "long", "bare", "city", "area", "area", "town", "none"])
    parts = [] if form in ("town", "none") else [x for x in region(r, p, c, d, form) if x]
    if form != "none":
        parts.append(r.choice(ts.split(",")))
    n, v = r.randint, village(r)
    g = r.choice([str(n(1, 18)), CN[n(1, 10)]])
    tail = [f"{g}组", f"{g}组", f"{g}组{n(1, 120)}号", f"{n(1, 400)}号", f"第{g}村民小组", f"{g}社", f"{g}队", f"{g}队{n(1, 60)}号",
            f"村委会{r.choice(w.VIL_A)}屯{n(1, 90)}号", f"{r.choice(w.VIL_A)}自然村{n(1, 90)}号", f"{g}小组",
            f"{r.choice(w.VIL_A)}组{n(1, 90)}号", f"东街{n(1, 60)}号", f"{n(1, 40)}排{n(1, 12)}号"]
    return sep.join(parts + [v + r.choice(tail)])


def address(r, kind):
    if kind == "s":
        return short_addr(r)
    if kind == "v":
        return village_addr(r)
    if kind == "vs":
        return village_addr(r, r.choice(["town", "none", "area"]))
    if kind == "vl":
        return village_addr(r, r.choice(["long", "city", "bare"]), r.choice(["", "", " "]))
    if kind == "c":
        return r.choice([short_addr(r, r.choice(["", " "])), city_addr(r, r.choice(["citybare", "bare", "area"]))])
    if kind == "p":
        if r.random() < 0.2:
            return village_addr(r, "long", r.choice(["", " "]))
        sep = r.choice(["", "", " "])
        return city_addr(r, r.choice(["long", "long", "bare", "city"]), sep, r.choice(["", sep]))
    if kind == "x":
        return r.choice([short_addr, city_addr, village_addr])(r)
    return city_addr(r)


def plain(r, key, mem):
    n = r.randint
    if "|" in key:
        return r.choice(key.split("|"))
    m = re.fullmatch(r"n(\d+)-(\d+)", key)
    if m:
        return str(n(int(m[1]), int(m[2])))
    mobile = r.choice("135 136 137 138 139 150 151 152 158 159 177 180 181 186 187 188 189 199".split())
    make = {
        "S": lambda: surname(r), "nick": lambda: r.choice(w.NICK).format(s=r.choices(w.TOP, w.TOP_W)[0]),
        "p": lambda: mobile + f"{n(0, 99999999):08d}", "pm": lambda: f"{mobile}****{n(0, 9999):04d}",
        "ps": lambda: f"{mobile}{r.choice(' -')}{n(0, 9999):04d}{r.choice(' -')}{n(0, 9999):04d}",
        "tel": lambda: f"0{n(310, 998)}-{n(2, 8)}{n(0, 999999):06d}", "d": lambda: f"{n(1, 12)}月{n(1, 28)}日",
        "dd": lambda: f"{n(1, 12)}.{n(1, 28)}", "D": lambda: f"202{n(1, 5)}-{n(1, 12):02d}-{n(1, 28):02d}",
        "Y": lambda: f"202{n(1, 5)}年{n(1, 12)}月{n(1, 28)}日",
        "t": lambda: f"{n(7, 21)}:{r.choice(['00', '15', '30', '45'])}",
        "c": lambda: (lambda q: q[1] or q[0])(r.choice(w.CITIES).split("|")),
        "co": lambda: r.choice(w.CO_A) + r.choice(w.CO_B),
        "w": lambda: "周" + r.choice("一二三四五六日"), "m": lambda: f"{n(20, 9800)}" + r.choice(["", ".5", ".80", ""]),
        "no": lambda: r.choice(["SF", "YT", "JD", "ZTO", ""]) + f"{n(10**11, 10**12 - 1)}",
        "k": lambda: f"{n(1, 20)}" + r.choice(["份", "箱", "件", "盒", "张", "套", "斤", "本", "包"]),
        "id": lambda: f"{n(11, 65)}{n(1, 30):02d}**********{n(0, 9999):04d}", "i": lambda: str(mem["i"]),
        "plate": lambda: f"{r.choice('京沪浙苏粤川鄂湘鲁豫')}{r.choice('ABCDE')}{n(10000, 99999)}",
        "hex": lambda: f"{n(0, 16**8 - 1):08x}", "r": lambda: room_no(r), "age": lambda: str(n(18, 86)),
    }
    return make[key]()


def expand(r, tpl):
    out = []
    for line in tpl.split("\n"):
        out += [line[1:]] * r.randint(3, 6) if line.startswith("*") else [line]
    return "\n".join(out)


def fill(r, tpl):
    """-> (text, spans, values)"""
    text, spans, values, pos, mem = "", [], [], 0, {"i": 0}
    tpl = expand(r, tpl)
    for m in SLOT.finditer(tpl):
        text += tpl[pos:m.start()]
        pos, key = m.end(), m[1]
        kind = None
        if key[0] == "N" and (len(key) == 1 or key[1] in "?:/"):
            kind, mode, arg = "name", key[1:2], key[2:]
            val = name(r)
            if mode == ":":  # the same name again
                val = mem.setdefault(arg, val)
        elif key == "A" or key.startswith("A:"):
            kind, mode, arg = "address", "", ""
            val = address(r, key[2:])
        else:
            mem["i"] += key == "i"
            text += plain(r, key, mem)
            continue
        span = {"type": kind, "start": len(text), "end": len(text) + len(val)}
        text += val
        if mode == "?":
            span["optional"] = True
        if mode == "/":
            text += r.choice(w.TITLES if arg == "T" else arg.split("|"))
            span["loose_end"] = len(text)
        spans.append(span)
        values.append(val)
    return text + tpl[pos:], spans, values
