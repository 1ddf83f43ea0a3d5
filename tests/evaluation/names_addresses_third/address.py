"""Puts addresses together. Every function takes a random.Random and gives a string."""
import places as P

HAN = "零一二三四五六七八九十"
SHORT = {"广西壮族自治区": "广西", "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆", "内蒙古自治区": "内蒙古", "西藏自治区": "西藏"}
FULL = str.maketrans("0123456789", "０１２３４５６７８９")


def stem(rng):
    while True:
        a, b = rng.choice(P.STEM_A), rng.choice(P.STEM_B)
        if a != b:
            return a + b


def road(rng):
    return stem(rng) + rng.choice(P.ROAD_END)


def estate(rng):
    return stem(rng) + rng.choice(P.ESTATE_END)


def village(rng):
    return rng.choice(P.VIL_A) + rng.choice(P.VIL_B) + "村"


def short(region):
    if not region:
        return ""
    if region in SHORT:
        return SHORT[region]
    return region[:-1] if region[-1] in "省市" and len(region) > 2 else region


def number(rng):
    n = rng.choice([rng.randint(1, 99), rng.randint(1, 399), rng.randint(100, 2999)])
    x = rng.random()
    if x < 0.80:
        return f"{n}号"
    if x < 0.88:
        return f"{n}-{rng.randint(1, 30)}号"
    if x < 0.92:
        return f"{n}号附{rng.randint(1, 19)}号"
    if x < 0.95:
        return "甲" + f"{n}号"
    if x < 0.98:
        return f"{n}号".translate(FULL)
    return HAN[rng.randint(1, 10)] + "号"


def room_no(rng):
    return f"{rng.randint(1, 32)}{rng.choice(['01', '02', '03', '04', '05', '06', '08'])}"


def block(rng):
    """Building, perhaps a unit, perhaps a room; at least one of them."""
    n, u, r = rng.randint(1, 38), rng.randint(1, 5), room_no(rng)
    room = r + rng.choice(["室", "室", "", "", "房", "号"])
    x = rng.random()
    if x < 0.40:
        house = f"{n}" + rng.choice(["栋", "栋", "幢", "号楼", "号楼", "#楼", "座"])
        return house + rng.choice([f"{u}单元", f"{u}单元", "", HAN[u] + "单元"]) + room
    if x < 0.55:
        return f"{n}-{u}-{r}"
    if x < 0.65:
        return rng.choice("ABCDE") + rng.choice(["座", "栋", str(u) + "栋"]) + room
    if x < 0.75:
        return HAN[rng.randint(1, 10)] + rng.choice(["号楼", "栋", "幢"]) + rng.choice(["", f"{u}单元"]) + room
    if x < 0.85:
        return f"{n}" + rng.choice(["栋", "号楼", "幢"]) + f"{u}单元"
    if x < 0.93:
        return f"{n}#{r}"
    return f"{n}" + rng.choice(["栋", "号楼", "幢"])


def office(rng):
    tower = stem(rng) + rng.choice(P.OFFICE_END)
    x = rng.random()
    if x < 0.4:
        tail = rng.choice("ABC") + "座" + rng.choice([room_no(rng) + "室", f"{rng.randint(2, 36)}层", room_no(rng), f"{rng.randint(2, 30)}楼"])
    elif x < 0.75:
        tail = f"{rng.randint(1, 18)}" + rng.choice(["栋", "号楼", "幢"]) + rng.choice(["", room_no(rng) + "室", f"{rng.randint(2, 9)}楼"])
    else:
        tail = f"{rng.randint(2, 36)}" + rng.choice(["层", "楼"]) + rng.choice(["", room_no(rng) + "室"])
    return tower + tail


def region(rng, form, sep=""):
    """form: full, noprov, short, dist, none. Returns the region and its district."""
    prov, city, dists = rng.choice(P.CITIES)
    dist = rng.choice(dists.split()) if dists else ""
    town = ""
    key = dist or city
    if P.STREETS.get(key) and rng.random() < 0.6:
        town = rng.choice(P.STREETS[key].split())
    if form == "full":
        parts = [prov or (city if sep else ""), city, dist, town]
    elif form == "noprov":
        parts = [city, dist, town if rng.random() < 0.5 else ""]
    elif form == "short":
        parts = [short(prov) if prov and rng.random() < 0.7 else "", short(city), dist]
    elif form == "dist":
        parts = [dist or short(city), town if rng.random() < 0.4 else ""]
    else:
        parts = []
    return sep.join(p for p in parts if p), city


def tail(rng, city, sep="", home=False):
    x = rng.random()
    if city == "上海市" and x < 0.6:
        return road(rng) + f"{rng.randint(20, 1999)}弄{rng.randint(1, 120)}号" + rng.choice([room_no(rng) + "室", room_no(rng), ""])
    if city == "北京市" and x < 0.15:
        return stem(rng) + rng.choice(["胡同", "里", "园"]) + rng.choice([f"{rng.randint(1, 60)}号", f"{rng.randint(1, 20)}号院{rng.randint(1, 9)}号楼"])
    if x < 0.42:
        return road(rng) + number(rng) + sep + estate(rng) + block(rng)
    if x < 0.62:
        return estate(rng) + rng.choice(["", "", "", "二期", "南区", "B区", "一期"]) + sep + block(rng)
    if x < 0.74 and not home:
        return road(rng) + number(rng) + sep + office(rng)
    if x < 0.84:
        return road(rng) + number(rng) + sep + block(rng)
    return road(rng) + number(rng)


def city_address(rng, form=None):
    form = form or rng.choice(["full", "full", "noprov", "noprov", "short", "short", "dist", "none"])
    r, city = region(rng, form)
    return r + tail(rng, city, home=True)


def full(rng):
    return city_address(rng, rng.choice(["full", "full", "noprov"]))


def small(rng):
    r, city = region(rng, rng.choice(["dist", "none", "none"]))
    return r + tail(rng, city, home=True)


def plain(rng):
    """Perhaps a district, a road and a number: a shop, a street front."""
    return region(rng, rng.choice(["dist", "none", "none", "noprov"]))[0] + road(rng) + number(rng)


def business(rng):
    r, city = region(rng, rng.choice(["full", "noprov", "short", "dist"]))
    return r + rng.choice([road(rng) + number(rng) + office(rng), office(rng), road(rng) + number(rng)])


def chat(rng):
    sep = rng.choice(["", "", " "])
    r, city = region(rng, rng.choice(["short", "short", "dist", "none", "noprov"]), sep)
    return r + (sep if r else "") + tail(rng, city, sep)


def parcel(rng):
    sep = rng.choice(["", " ", " "])
    r, city = region(rng, rng.choice(["full", "full", "short"]), sep)
    return r + sep + tail(rng, city, sep if rng.random() < 0.3 else "")


def village_tail(rng, kind="han"):
    n = rng.randint(1, 18)
    door = f"{rng.randint(1, 260)}号"
    if kind == "banner":
        return rng.choice(["查干", "巴彦", "乌兰", "哈日", "宝力"]) + rng.choice(["塔拉", "套海", "诺尔", "敖包", "花"]) + "嘎查" + rng.choice([f"{n}组", f"{n}组{door}", door])
    if kind == "xinjiang":
        return rng.choice(["阔什", "英", "托万", "玉吉", "巴什", "喀拉"]) + rng.choice(["艾日克", "巴格", "阿瓦提", "吾斯塘", "买里"]) + "村" + rng.choice([f"{n}组", f"{n}组{door}", door])
    v = village(rng)
    han = HAN[rng.randint(1, 10)]
    sub = rng.choice(P.VIL_A[8:]) + rng.choice(["自然村", "组", "屯", "寨", "庄"])
    return v + rng.choice([f"{n}组", f"{n}组", f"{n}组{door}", f"{n}组{door}", door, door, f"第{han}村民小组", f"{han}组",
                           f"{han}社", f"{n}社", f"{han}组{door}", f"{n}队", f"第{han}组{door}", f"{sub}{door}",
                           f"{sub}{n}号", f"{han}队{door}", f"{n}组"])


def village_address(rng, form=None):
    x = rng.random()
    kind, table = "han", P.COUNTIES
    if x < 0.05:
        kind, table = "banner", P.BANNERS
    elif x < 0.09:
        kind, table = "xinjiang", P.XINJIANG
    prov, city, county, towns = rng.choice(table)
    town = rng.choice(towns.split())
    form = form or rng.choice(["full", "full", "full", "nocity", "city", "county", "county", "town"])
    if form == "full":
        head = prov + city + county + town
    elif form == "nocity":
        head = rng.choice([prov, short(prov)]) + county + town
    elif form == "city":
        head = short(prov) + (short(city) if len(city) < 5 else city) + county + town
    elif form == "county":
        head = county + town
    elif form == "town":
        head = town
    else:
        head = ""
    return head + village_tail(rng, kind)


def village_small(rng):
    return village_address(rng, rng.choice(["county", "town", "town", "none"]))
