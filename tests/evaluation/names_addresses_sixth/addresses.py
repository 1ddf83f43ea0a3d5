"""Builds postal addresses; every kind ends with a number, a building or a room."""
import places as p

CN = "一二三四五六七八九十"


def _short(word):
    return p.SHORT_PROVINCE.get(word, word[:-1] if len(word) > 2 else word)


def _region(rng, sep="", town=0.4, least=0):
    """Region parts, joined; least 0 may be empty, 1 has a district, 2 a city, 3 everything."""
    province, city, district, towns = rng.choice(p.REGIONS)
    level = rng.randint(least, 3)
    parts = []
    if level == 3 and province:
        parts.append(_short(province) if rng.random() < 0.25 else province)
    if level >= 2:
        parts.append(_short(city) if rng.random() < 0.25 and not city.endswith("地区") else city)
    if level >= 1:
        parts.append(district)
        if rng.random() < town:
            parts.append(rng.choice(towns.split()))
    return parts, city


def road(rng):
    first, last = rng.choice(p.ROAD_A), rng.choice(p.ROAD_B)
    while first == last:
        last = rng.choice(p.ROAD_B)
    return first + last + rng.choice(p.ROAD_END)


def estate(rng):
    return rng.choice(p.ESTATE_A) + rng.choice(p.ESTATE_B)


def _room(rng):
    return "%d%02d" % (rng.randint(1, 32), rng.randint(1, 8))


def _home(rng):
    """Building, entrance and room as a list of parts."""
    block, entry, room = rng.randint(1, 38), rng.randint(1, 6), _room(rng)
    return rng.choice([
        ["%d栋" % block, "%d单元" % entry, room + "室"],
        ["%d幢" % block, room + "室"],
        ["%d幢" % block, "%d单元" % entry, room],
        ["%d号楼" % block, "%d单元" % entry, room],
        ["%d号楼" % block, "%d门" % entry, room + "室"],
        ["%d-%d-%s" % (block, entry, room)],
        ["%d栋" % block, room],
        ["%s座" % rng.choice("ABCDE"), room],
        ["%d栋" % block, "%s单元" % CN[entry - 1], room + "号"],
        ["%s区" % rng.choice("ABCDE"), "%d栋" % block, "%d楼" % rng.randint(2, 9)],
        ["%d号楼" % block, room + "室"],
        ["%s栋" % CN[rng.randint(0, 9)], room + "房"],
    ])


def _office(rng):
    floor, room = rng.randint(2, 28), _room(rng)
    tower = rng.choice(p.TOWER_A) + rng.choice(p.TOWER_B)
    return [tower] + rng.choice([
        ["%s座" % rng.choice("ABCD"), "%d层" % floor], ["%d楼" % floor], ["%s室" % room],
        ["%s座" % rng.choice("ABCD"), "%s室" % room], ["%d号楼" % rng.randint(1, 20), "%d层" % floor],
        ["%d栋" % rng.randint(1, 20), room], ["%d号厂房" % rng.randint(1, 9)],
        ["%s区" % rng.choice("ABCD"), "%d号库" % rng.randint(1, 30)],
    ])


def _number(rng):
    number = rng.randint(1, 699)
    return rng.choice(["%d号"] * 6 + ["%d-" + str(rng.randint(1, 9)) + "号", "%d号院", "%d号附" + "%d号" %
                                      rng.randint(1, 20)]) % number


def _city_parts(rng, region, city, kind):
    if kind == "office":
        return region + [road(rng), _number(rng)] + _office(rng)
    if kind == "shop":
        shop = ["%d号商铺" % rng.randint(1, 60), "一层%d铺" % rng.randint(101, 130), "%d-%d号门面" % (
            rng.randint(1, 9), rng.randint(1, 30)), "%d楼" % rng.randint(1, 4)]
        return region + [road(rng), "%d号" % rng.randint(1, 699)] + ([rng.choice(shop)] if rng.random() < 0.5 else [])
    if kind == "road":
        return region + [road(rng), _number(rng)]
    if kind == "estate":
        return region + [estate(rng)] + _home(rng)
    if city == "上海市" and rng.random() < 0.7:
        lane = ["%d弄" % rng.randint(10, 1999), "%d号" % rng.randint(1, 120)]
        return region + [road(rng)] + lane + rng.choice([[_room(rng) + "室"], [_room(rng)]])
    number = "%d号" % rng.randint(1, 699)
    if rng.random() < 0.3:
        return region + [road(rng), number + rng.choice(["", "院"])] + _home(rng)
    return region + [road(rng), number, estate(rng)] + _home(rng)


def _village_parts(rng, least=1):
    region, _ = _region(rng, town=0.95, least=least)
    name = rng.choice(p.VILLAGE_A) + rng.choice(p.VILLAGE_B)
    group, house = rng.randint(1, 14), rng.randint(1, 260)
    tail = rng.choice([
        ["村", "%d组" % group, "%d号" % house], ["村", "%d组" % group], ["村", "%d号" % house],
        ["村", "%s组" % CN[min(group, 10) - 1]], ["村", "第%d村民小组" % group],
        ["村", "%d社" % group], ["村", "%d队" % group, "%d号" % house], ["村民委员会", "%d组" % group],
        ["村", "%s社" % CN[min(group, 10) - 1], "%d号" % house], ["村委会", "%d组" % group, "%d号" % house],
        ["村", "附%d号" % house], ["村", "%s巷" % rng.choice(["东", "西", "南", "中心", "祠堂", "井边"]), "%d号" % house],
        ["行政村", rng.choice(p.VILLAGE_A) + rng.choice(p.VILLAGE_B), "%d号" % house],
        ["村", rng.choice(p.VILLAGE_A) + rng.choice(p.VILLAGE_B) + "组", "%d号" % house],
    ])
    return region + [name + tail[0]] + tail[1:]


def make(rng, kind):
    """a any, ag shop, ah home with region, ao office, as may lack the city, ar has no region,
    at has a town, ac and ap with spaces, av village, avs village with spaces.
    """
    if kind == "a":
        kind = rng.choice(["ah", "ah", "ah", "ao", "as", "ar"])
    if kind == "av":
        return "".join(_village_parts(rng))
    if kind == "avs":
        return _spaced(rng, _village_parts(rng))
    if kind == "ar":
        return "".join(_city_parts(rng, [], "", rng.choice(["road", "estate", "estate", "home"])))
    if kind == "at":
        region, city = _region(rng, town=1.0, least=1)
        return "".join(_city_parts(rng, region, city, rng.choice(["road", "home"])))
    least = {"ah": 2, "ao": 1, "as": 1, "ag": 1, "ap": 3, "ac": 0}[kind]
    region, city = _region(rng, least=least, town=0.45)
    sub = rng.choice({"ah": ["home", "home", "estate"], "ao": ["office"], "ag": ["shop"],
                      "as": ["home", "estate", "road"],
                      "ap": ["home", "home", "estate", "office"], "ac": ["home", "estate", "road"]}[kind])
    parts = _city_parts(rng, region, city, sub)
    return _spaced(rng, parts) if kind in ("ac", "ap") else "".join(parts)


def _spaced(rng, parts):
    """Parts joined as in quick writing: spaces here and there, sometimes a dash before the room."""
    style = rng.choice(["none", "all", "some", "region"])
    out = parts[0]
    for before, part in zip(parts, parts[1:]):
        gap = style == "all" or style == "some" and rng.random() < 0.35
        gap = gap or style == "region" and before[-1] in "省市区县镇"
        out += (" " if gap else "") + part
    return out
