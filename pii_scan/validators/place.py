"""Addresses of homes and houses in China, down to the number or the room."""

from __future__ import annotations

import re
from functools import cache

from pii_scan.lazy import lazy_re
from pii_scan.model import Verdict
from pii_scan.named import NamedTuple

from .counted import AMOUNT, COUNTED, NO_FREE
from .person import FAIR, person_name
from .spelling import Respelling, Tables, Validator

_LONGEST, _LONGEST_NAME = 100, 12
# What an address adds to the confidence, by how complete it is.
WHOLE, DETAILED, HOUSE, ROAD, ODD, NO_NUMBER = 0.05, 0.045, 0.03, 0.02, 0.01, 0.0
_WRITTEN = Respelling(str.maketrans(dict.fromkeys(" \t\u00a0\u3000()（），,、") | {"臺": "台"}))
# A character of a name of a road, an estate or a village. Not those that stand between an address and its sentence.
_H = "[\u3400-\u9fff\U00020000-\U0003134f]"
_NO_NAME = "啊呀哦的该每着称我你您他她它们在住到寄给是为去从了吗呢吧把被让请送至往说址号於為給從讓請說"
# Behind a known county they may: 向城镇, 那马村. Elsewhere only in words that names are made of.
_NO_USUAL_NAME = f"{_NO_NAME}反报对由自于向问这那就也很没要会能系室栋幢弄"
# What stands before an address, or behind it.
_WORDS = (
    "(?=[还另本同搬日凌取离爸妈奶爷姥姨姑舅婆哥姐涉补反退承按房钥放负敲公位地现附门对隔楼先女获走慰潜群里没居住业户困今明昨晚早上下阿师老快外麻直马过再单印然包期])"
    "(?:还有|另有|同意|涉及|补偿|反映|退租|承租|按揭|房产|钥匙|本[人院]|现租|搬离|日内|凌晨|取[件货]码|离开|[爸妈奶爷姥姨姑舅婆哥姐]家|负责|敲开|包括|公司(?![路街巷])|(?<![解开])放|位置|地点|现场|附近|门口|对面|隔壁|门牌|楼下|先生|女士|获取|走访|慰问|潜入|群里|里有|没有|居民|住户|业主|户主|困难"
    "|[今明昨][天晚早]|晚上|早上|[上下]午|上门|阿姨|师傅|老师|快递|外卖|麻烦|直接|马上|快来|[上下过再]来|单位|印发|然后|包裹|期间|老[公婆]|先[回去到])"
)
_BOUND = (
    "向(?=[阳前荣东])|自(?=[然强由力立])|为(?=民)|会(?=[东宁昌同龙展城理泽])|报(?=[国恩])|于(?=[家庄])|至(?=[善诚德])"
    "|(?<=壹)号|(?<=一)号(?=[东西南北][区苑])|(?<=一)号(?=[0-9A-Z一二三四五六七八九]{1,3}(?:[栋幢座#期区-]|号楼|单元))|(?<=都)会|(?<=鲁)能|能(?=源)"
)


def _name(without: str) -> str:
    return f"(?:(?![{without}]|{_WORDS}){_H}|{_BOUND})"


_X = _name(_NO_USUAL_NAME)
_N = (
    "(?!(?:19|20)[0-9]{2}[-－—](?:0[1-9]|1[0-2])(?![0-9号號栋棟幢弄]))(?:(?:[甲乙丙丁]|[A-Z][-－—]?)?[0-9]{1,5}(?:[甲乙丙丁][0-9]{1,3})?|[零〇一二三四五六七八九十百]{1,5}|[甲乙丙丁])"
    "(?:[A-Za-z](?![A-Za-z])(?:(?<=[A-Z])[0-9]{1,4})?)?"
    "(?:[-－—之][A-Z]?[0-9]{1,5}){0,2}"
)
# 里, 坊, 条 and 弄 end a road only before a number.
_ROAD = (
    "大道|大街|东街|西街|(?<![线电链思网回旁短套道铁])路|街|(?<![知味报通渠频管轨隧航])道|巷|胡同|公路|环路|[一二三四五六东西南北]环|里弄|横街|條|段"
    "|(?:(?<![公家哪心夜手屋店校眼嘴梦])里|坊|条|弄)(?=[甲乙丙丁]?[0-9]{1,4}(?:-[0-9]{1,3})?[号號](?![楼樓院]))"
)
# Where two roads meet, and the side of it.
_CROSSING = "(?:交叉|交汇|交界)(?:路?口|处)?|交口|路口"
_ESTATE = (
    "小区|小區|社区|社區|花园|花園|家园|家園|公寓|大厦|大廈|广场|廣場|山庄|山莊|新村|别墅|庄园|宿舍|家属院|家属楼|大院|大楼|写字楼|商务楼|商住楼"
    "|工业园|科技园|产业园|软件园|创业园|软件谷|科技谷|物流园|园区|生活区|家属区|工业区|名苑|雅苑|名邸|华庭|豪庭|学府|苑|园|城|府|湾|里|庭|郡|轩|坊|院|中心|邨|閣|雅居|名居|名都|丽都|世家|(?<=邨..)[樓苑閣]|(?<=邨...)[樓苑閣]|水岸|湖畔|小镇|半岛|花城|人家|国际"
    "|大学|中学|小学|校区|市场|商场|公馆|会所|医院|住院部|酒店|宾馆|旅馆|饭店|[楼樓](?=[A-Z]?[0-9]{3,4}(?![0-9])|[0-9]{1,2}[樓楼层][A-Z0-9])"
)
_VILLAGE = (
    "村大队|村委会|居委会|村民委员会|居民委员会|村|屯|(?<!山)庄|寨|堡|镇|鎮|乡|鄉|街道|社区|苏木|嘎查|农场|林场|牧场"
    "|团场|分场|管理区|作业区|生产建设兵团|(?<=兵团)第?[0-9一二三四五六七八九十]{1,3}师|大队(?=[第0-9一二三四五六七八九十])"
)
_GROUP = "村民小组|居民小组|小组|生产队|小队|组(?!团)|队|社(?!区)|连|工区|屯|組|隊|鄰"
_BUILDING = (
    "号楼|號樓|栋|棟|幢|座|#楼|#|期|号院内?|街?区|组团|号?街坊|舍|排|号?(?:公寓|宿舍|教学|办公|住宅|商务)楼|号?公寓"
)
_ROOM = (
    "单元|單元|层|樓|楼|室|户|号?房|号?商?铺|号?摊位|号?门面|号?门市|号?档口?|号?厂房|号?仓?库|病房|病区|病?床|门|梯|包[间厢]"
    "|F(?![A-Za-z])"
)


# Where a hamlet ends that is called after its land: 三岔河镇孟家店.
_LAND = "[营店堡洼塔湾冲坝坪坳沟岭塘咀嘴头岸屋坎下坡垭坨滩圩埠岩角塝后洞山背窑窝院子口塆坑畈垄厝岙墩岗铺垸磡埂荡浜]"
_SURE_LAND = lazy_re("(?:.{1,2}|.家.?|..家)[湾冲坝坪坳沟岭塘坡垭坨圩埠窑塆坑畈垄岙墩岗埂]|..?(?:窝铺|院子|营子)")
# What is no name behind a house number, at its beginning and its end.
_NO_INNER = (
    r"[起终]点|多少|怎么|哪|出[发口来去入租售让]|开[通会车始门展业]|学[习钢画琴唱]|发[生现出]|办[理公事]|前[往来]|正在|小卖部|便利店|超市|起火|失[火窃踪]|停[水电气业]"
    r"|[设检做打进抵赶参领取送拿接看找住在被把对由向与是将已曾又也都还就才让给从到往去离等用买卖旁查封拆盗抓死伤修堵内]"
    r"|[\u4e00-\u9fff]{2,3}(?:收|启|亲[收启]?)\Z|施工|装修|转让|招[租商聘]|见面|集合|[门对]面|门[口前店]|附近|楼[下上]|路口|交[易通]|收[到货件]|签收|漏水"
    r"|[一有可需请谢急共][\u4e00-\u9fff]|报[案警]|电话|手机|微信|邮编|联系|先生|女士|老师|业主|住户|居民|户主|房东|租客|机主|村民|院内|井盖|路灯|监控"
)
_DOING = "[门中时后前内外旁边处人事案件火水电线段口点面下上开到来过去被等费款票次日天年月号路街道巷]"


def _detail(x: str) -> str:
    """The pattern of what stands behind the region; x: a character of a name."""
    return (
        rf"(?P<park>{x}{{2,9}}(?:园区|園區|开发区|工业区|保税区))?"
        rf"(?P<village>(?:{x}{{1,9}}(?:{_VILLAGE}|委(?=[0-9]))|[0-9]{{1,3}}(?:村|团场?)|[一二三四五六七八九十]{{1,2}}村(?=[0-9])){{0,4}})"
        rf"(?P<hamlet>(?!{x}{{1,9}}(?:{_ROAD})){x}{{1,6}}(?=第?{_N}(?:{_GROUP}|巷|[号號](?![楼樓院厂仓铺档]))))?"
        rf"(?P<group>第?{_N}(?:{_GROUP})|(?<=[村屯庄寨委区场]){x}{{1,5}}组\Z)?"
        rf"(?P<land>(?<=[镇乡村屯]){x}{{1,4}}{_LAND}\Z)?"
        rf"(?P<road>(?:{x}{{1,9}}(?:{_ROAD})(?:[东西南北中]段?|{_N}段|延长线)?){{1,2}}"
        rf"(?P<crossing>(?:{_CROSSING})(?:[东西南北]{{1,2}}[角侧]?)?)?)?"
        rf"(?P<numbers>(?:(?:(?<!段)第|[附特东西南北]|门牌)?{_N}(?:支?弄|巷|号|號)(?![楼樓院])(?:之[0-9一二三四五六]+|[-－—][0-9]{{1,4}})?){{0,3}}"
        rf"(?:(?<=[号號])(?:[前后东西南北内]院|后座)|{_N}[号號]院内?(?={x}{{2}}))?)"
        rf"(?P<estate>(?:{x}{{2,9}}(?:大学|学院|中学|医院|校区|[工厂]厂))?(?:{x}{{1,9}}(?:{_ESTATE})){{1,2}}"
        rf"(?:[东西南北中A-Z][区苑])?(?:[东西南北]门(?={_N}(?:{_BUILDING})))?(?:{_N}期写字楼)?"
        rf"(?P<lane>(?:{_N}(?:街(?!区)|巷|[号號](?![楼樓院街公宿教办住商]))){{0,2}})"
        rf"|(?P<inner>(?(road)|(?!))(?:(?<=[号號弄院])|(?<=之[0-9一二三四]))(?!{_NO_INNER}){x}{{2,9}}(?:[A-Z]{{2,6}}{x}{{0,2}})?"
        rf"(?=[A-Z]?{_N}(?:{_BUILDING}|单元|[层楼室F]|号[0-9])|[1-9][0-9]?0[0-9]\Z|[A-Z][座栋幢]|\Z(?<!{_DOING}))(?:{_N}号(?=[0-9]))?)"
        rf"|(?P<free>{x}{{2,9}}(?:[A-Z]{{2,6}}{x}{{0,2}})?"
        rf"(?={_N}(?:{_BUILDING}|单元|單元|楼{_N}(?:门|单元|梯))|[0-9]{{1,2}}-[0-9]{{3,4}}\Z|[A-Z]?[0-9]{{1,3}}-[0-9]{{1,2}}-[0-9]{{2,4}}|[A-Z](?:[座栋幢]|[0-9]{{1,2}}-[1-9][0-9]{{2,3}}(?![0-9-])))))?"
        rf"(?P<building>(?:(?:底商|商铺|门面|门市|铺位|摊位|车位|地下车库|平房)(?=[A-Z]?[0-9])|[附第]?(?:{_N}|[A-Z]|[东西南北主副])(?:{_BUILDING}|塔楼?|楼(?={_N}(?:门|单元|梯)))){{0,3}})"
        rf"(?P<room>(?:(?:(?:地下|负|B)?{_N}|[A-Z东西南北中])(?:{_ROOM})){{0,4}}(?:(?<=[层楼]){_N}[号室])?(?P<bare>{_N}|(?<=[号弄])[A-Z]\Z)?[室号户房]?)"
    )


_DETAILS = lazy_re(_detail(_X)), lazy_re(_detail(_name(_NO_NAME)))
# Where many come and go: who is meant is told by the bed or the room that one has there.
_PUBLIC = lazy_re(r"(?:医院|住院部|酒店|宾馆|旅馆|饭店)\Z")
_JUST_FLOOR = lazy_re(r"[0-9一二三四五六七八九十]{1,3}[层楼樓F]")
# Signs between the levels, and between building and room. Each sign first: so Python's search leaps to the next one.
_BETWEEN = lazy_re(
    r"[-/，－—·→👉TBUR](?:(?:(?<=T)ower|(?<=B)(?:lock|uilding)|(?<=U)nit|(?<=R)oom)(?=[A-Z0-9])"
    r"|(?<=\A[\u3400-\u9fff]{2}[/-])(?=[\u3400-\u9fff]{2,4}[区县市])|(?<=[省市区县镇乡道][/，-])(?=[\u3400-\u9fff])|(?<=[楼栋幢元座#][-－—/·→👉])(?=[0-9A-Z])|(?<=号[-－—])(?=[\u3400-\u9fff])|(?<=[村屯庄组路街道巷][-－—])(?=[0-9]{1,4}号|[\u3400-\u9fff]{2,8}(?:组|[A-Z]?[0-9]))|(?<=[\u3400-\u9fff]·)(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff][-－—/·→👉])(?=[A-Z]?[0-9]{1,3}(?:栋|幢|座|号楼|单元|#|[-－—][0-9])))"
)
_LEVEL = lazy_re(rf"{_VILLAGE}|委|团")
# A town, a village of it, and a hamlet of that: 石桥镇陈楼村大李庄.
_DEEP = lazy_re(r"[^镇乡村]{1,6}(?:[镇乡]|街道)[^镇乡村]{1,6}村[^镇乡村]{1,6}[村屯庄寨堡]")
# A town and a village of it, before a hamlet; and a hamlet of a village.
_OF_VILLAGE = lazy_re(r"[^镇乡村]{1,6}(?:[镇乡]|街道)[^镇乡村]{1,6}村")
_HAMLET = lazy_re(r"村(?:委会)?(?:[^镇乡村]{1,3}[屯庄寨堡]|[^镇乡村]{1,5}自然[村屯])\Z|(?:镇|乡|苏木)[^镇乡]+嘎查\Z")
# A house of a public estate in Hong Kong: 順利邨利康樓.
_ESTATE_HOUSE = lazy_re(r"邨.{2,3}[樓楼苑閣]\Z")
# How the names of houses end.
_HOUSES = lazy_re(rf"(?:{_ESTATE})\Z")
# What stands before the first comma: a name of an estate, or of a person.
_FIRST = lazy_re(r"([\u3400-\u9fff]{2,4})[，,、]")
# A town and a village of it: for a label to say what it is.
_TOWN = lazy_re(r"[^镇乡村]{2,6}(?:[镇乡]|街道|苏木)[^镇乡村]{2,6}(?:[村屯庄寨]|嘎查)")
# Building, unit and room as three numbers: 12-3-501.
_HOUSE_STYLE = lazy_re("[0-9][-－—][0-9]{1,2}[-－—][0-9]{1,2}(?!00)[0-4][0-9](?![0-9])")
# House and room: 12号2407室.
_DOORPLATE = lazy_re(r"[0-9]{1,3}号[1-9][0-9]?(?!00)[0-3][0-9]室?")
# One building.
_BLOCK = lazy_re("(?:[A-Z]?[0-9]{1,3}|[A-Z])(?:栋|棟|幢|座|号楼)")
# Where people live, by a name of its own: one building of it is an address.
_HOMES = lazy_re(
    "(?!.*(?:[某本该此各这那哪我全两几总]|新[建小]|老旧|老小|安置|商品|[高多]层|住宅|普通|学校|单位|职工|教师|员工|移民|回迁|保障|廉租|公租|居民|整个|一个|封闭|成熟|高档|出租|别墅))"
    "..{1,8}(?:小区|小區|花园|花園|家园|家園|[嘉佳锦丽雅名华花]苑|苑|公馆|新村|山庄|府|郡|庭|名邸|[名丽]都|[雅名]居|人家|公寓|[家嘉佳锦]园|(?<![公校乐果茶菜庄业创技幼陵花苗物区])园|(?<![公家这那哪心夜手眼城村院店校屋])里|湾|水岸|半岛)"
)
_BLOCK_NAME = lazy_re(
    "[^一二三两几间房楼层套个这那与和跟及同或其此本某每各年月日时，]{3,}|[^这个那与和跟及同或其此本某每各，]{2,}[一二三四五六]期"
)
_FLOOR = lazy_re(r"[0-9]{1,2}号楼[0-9]{1,2}[层楼]")
# Building and room as two numbers: 25-3002.
_PAIR = lazy_re(r"(?<![0-9-])[0-9]{1,2}[-－—][1-9][0-9]?(?:0[1-9]|1[0-9])\Z")
# Building and room: B3-1702.
_DOOR = lazy_re(
    "(?:[0-9]{1,2}[层楼])?[1-9][0-9]?(?!00)[0-9]{2}室|[A-Z][0-9]{1,2}[-－—][1-9][0-9]?(?!00)[0-3][0-9]"
    "|[0-9]{1,2}[层楼](?:[A-Z]区)?[0-9]{1,4}(?:病?床|病房|号?商?铺|号?档口?)|[A-Z][0-9]{1,4}号?(?:商?铺|档口?|摊位)"
)
# A flat, whatever stands before it: building and unit, building and room, or all three. 8栋1200户 is an amount.
_FLAT = lazy_re(
    r"(?:栋|棟|幢|座|号楼|號樓|#楼?|舍|公寓|宿舍楼)(?:[0-9一二三四五六七八九十甲乙A-Z]{1,2}(?:单元|單元|座|梯|门)[0-9]{0,4}"
    r"|[0-9]{1,2}单元[0-9]{1,2}[层楼][0-9]{1,2}[号室]|[A-Z]?[1-9][0-9]?(?!00)[0-3][0-9])(?:[A-Z]|室|房)?\Z|楼[0-9]{1,2}门[0-9]{3,4}\Z|[栋幢座楼](?:[0-9]{1,2}(?:门|单元))?[0-9]{1,3}号\Z|(?:栋|幢|号楼)[0-9]{1,2}单元[0-9]{1,2}楼\Z|(?<=单元)[0-9]{1,2}[层楼][0-9]{1,2}[号室]\Z"
)
# A road that is called after a town.
_NAMED = lazy_re(
    r"[东西南北中外内环大支横]?[东西南北一二三四五]?(?:[路街道巷弄镇乡村屯庄寨]|胡同|[东西南北]?里[0-9]|条[0-9]|\Z)"
)
_CITY = lazy_re(rf"{_X}{{2,7}}(?:市|自治州|地区|盟)|{_X}{{1,3}}州(?!路|街)")
_COUNTY = lazy_re(rf"{_X}{{1,8}}?(?:开发区|高新区|新区|(?<!管理|作业)区|區|县|縣|(?<!红)旗|市)(?![0-9])")


# Names by their first two characters, the longest first.
_Names = dict[str, list[str]]


class _Places(NamedTuple):
    provinces: _Names
    cities: _Names
    counties: _Names
    simplified: Respelling


def _stem(name: str) -> str:
    for suffix in ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区"):
        if name.endswith(suffix) and len(name) > len(suffix) + 1:
            return name.removesuffix(suffix)
    return name


def _places(tables: Tables) -> _Places:
    table = tables.get("place_names", {})
    provinces, cities, counties = (frozenset(table.get(key, "").split()) for key in ("provinces", "cities", "counties"))
    both = provinces | {_stem(name) for name in provinces}
    signs = tables.get("traditional", {})
    old, new = ("".join(signs.get(key, "").split()) for key in ("traditional", "simplified"))
    cities |= {_stem(name) for name in cities}
    return _Places(
        _by_beginning(both), _by_beginning(cities), _by_beginning(counties), Respelling(str.maketrans(old, new))
    )


def _by_beginning(names: frozenset[str]) -> _Names:
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        if 1 < len(name) <= _LONGEST_NAME:
            found.setdefault(name[:2], []).append(name)
    return found


def _prefix(text: str, names: _Names) -> str:
    """The longest of the names that the text begins with."""
    return next(filter(text.startswith, names.get(text[:2], ())), "")


class _Region(NamedTuple):
    """How the text begins: where the detail starts, and how many levels are named and known."""

    end: int
    named: int
    known: int


def _region(text: str, places: _Places, shapes: bool) -> _Region:
    at = named = known = 0
    text = places.simplified(text)
    for names, shape in ((places.provinces, None), (places.cities, _CITY), (places.counties, _COUNTY)):
        rest = text[at:]
        found = _prefix(rest, names)
        # `成都` alone may begin the name of a road: 成都路
        if found and not found.endswith(("省", "市", "区", "县", "旗", "州", "盟")) and _NAMED.match(rest, len(found)):
            found = ""
        if found:
            known += 1
        elif shape is _CITY and _prefix(rest, places.counties):  # 昆山市 is a county's name
            continue
        elif shapes and shape and (match := shape.match(rest)):
            found = match.group()
        if found:
            at, named = at + len(found), named + 1
    return _Region(at, named, known)


def _unplaced(region: _Region, parts: dict[str, str | None], numbers: bool, inside: int) -> float | None:
    """The same of what has no road, village or kind of estate: a name before a building, or less."""
    name = parts["free"] or parts["hamlet"]
    # 随着一幢, 主楼1号楼 are none
    inner = (parts["building"] or "") + (parts["room"] or "")
    block = bool(_BLOCK.fullmatch(inner) and _BLOCK_NAME.fullmatch(parts["free"] or ""))
    sure = region.named > 1 or block if inside < 2 else bool(name)
    if not sure or not (numbers or inside):
        return None
    if region.known:
        return WHOLE if name else ROAD
    if AMOUNT.search(inner) or (name and NO_FREE.match(name)):
        return None
    return _flat(parts, inner) if name else ODD


def _flat(parts: dict[str, str | None], inner: str) -> float:
    """The same of a named building in no known town, by what it is sure that stands inside."""
    bare = parts["bare"] or ""
    phased = (parts["free"] or "").endswith("期") and _PAIR.match(bare)
    if _FLAT.search(inner) or phased or (parts["hamlet"] and _DOORPLATE.fullmatch(f"{parts['numbers']}{inner}")):
        return DETAILED
    return ROAD if _BLOCK.fullmatch(inner) or _HOUSE_STYLE.search(bare) or _FLOOR.fullmatch(inner) else ODD


def _without_number(region: _Region, parts: dict[str, str | None], named: int) -> float | None:
    """The same of what has no number: roads and villages of a known town, and villages down to the last level."""
    if parts["land"]:
        deep = _OF_VILLAGE.fullmatch(parts["village"] or "") and _SURE_LAND.fullmatch(parts["land"])
        return DETAILED if deep or region.known else ODD if named > 1 else NO_NUMBER
    if parts["crossing"] or (region.known and (parts["estate"] or "").endswith("校区")):
        return ROAD
    if parts["road"] or parts["village"]:
        return _village(region, parts["village"] or "", named)
    if parts["lane"] and region.known:
        return DETAILED
    return ROAD if parts["lane"] or _ESTATE_HOUSE.search(parts["estate"] or "") else None


def _village(region: _Region, village: str, named: int) -> float | None:
    """The same of a village without any number, or of a road in a known town."""
    deep = _DEEP.fullmatch(village)
    if _HAMLET.search(village) or (deep and region.known and not village.endswith("委员会")):  # it is an office
        return DETAILED
    if region.known:
        return ROAD if named > 1 else NO_NUMBER
    if deep or not _TOWN.fullmatch(village):
        return ODD if deep else None
    return ROAD if region.named else NO_NUMBER


def _at_home(parts: dict[str, str | None], bare: str) -> bool:
    """Whether it is a building of an estate that has a name, or a room in one: building, unit and room as numbers."""
    block = _BLOCK.fullmatch((parts["building"] or "") + (parts["room"] or ""))
    numbered = bare and (parts["building"] or _HOUSE_STYLE.search(bare))
    return bool((block or numbered) and _HOMES.fullmatch(parts["estate"] or parts["village"] or ""))


def _score(region: _Region, parts: dict[str, str | None]) -> float | None:
    """How complete the address is, as what it adds to the confidence; None where it is none."""
    levels = len(_LEVEL.findall(parts["village"] or ""))
    numbers = bool(parts["numbers"] or parts["group"] or "院" in (parts["building"] or ""))
    bare = parts["bare"] or ""
    inside = (
        bool(parts["building"])
        + bool(parts["room"])
        + bool(_HOUSE_STYLE.search(bare) or _PAIR.match(bare))
        + bool(parts["hamlet"] and parts["numbers"] and parts["room"])  # 水木清华12号2407室
    )
    placed = bool(parts["road"] or levels)
    estate = bool(parts["park"] or parts["inner"] or (parts["estate"] and not parts["free"]))
    if not placed and not estate:
        return _unplaced(region, parts, numbers, inside)
    if (
        not parts["road"]
        and levels < 2
        and _PUBLIC.search(parts["estate"] or "")
        and _JUST_FLOOR.fullmatch(parts["room"] or "")
    ):
        return None
    if not numbers and not inside:
        return _without_number(region, parts, levels + bool(parts["road"]) + estate)
    if region.known or (region.named > 1 and placed):
        return WHOLE
    named = levels + bool(parts["road"]) + (inside if parts["road"] else estate)
    enough = 1 if "邨" in (parts["estate"] or "") else 2
    sure = (inside >= enough and estate) or _FLAT.search((parts["building"] or "") + (parts["room"] or ""))
    grouped = parts["group"] and (parts["numbers"] or levels)
    numbered = parts["numbers"] and (
        len(parts["road"] or "") > 2
        or (levels and (parts["hamlet"] or bare or (parts["village"] or "").endswith("村")))
    )
    phased = estate and "期" in (parts["building"] or "")[:-1]  # 春晓家园二期5栋
    door = numbered or phased or (estate and (_DOOR.fullmatch(parts["room"] or "") or _PAIR.match(bare)))
    if named > 1 or sure or grouped or door or _at_home(parts, bare):
        return DETAILED
    return HOUSE if inside > 1 or region.named or (levels and parts["group"]) else ROAD


def _ends_in_name(match: re.Match[str], name: Validator) -> bool:
    """Whether what stands last, behind the number of a house, is who lives there: 解放路12号王晓芳."""
    part = "inner" if match["inner"] else "estate"
    last = match[part] or ""
    if match.end(part) < match.end() or not 1 < len(last) < 4 or (_HOUSES.search(last) and last[-1] != "轩"):
        return False
    return _is_name(last, name)


def _is_name(text: str, name: Validator) -> bool:
    return (said := name(text)).ok and said.score >= FAIR


def address(tables: Tables) -> Validator:
    """An address in China: province, city, county, then road, estate or village with a number, a building or a room.

    Names of provinces, cities and counties are looked up (GB/T 2260); an unknown one does not veto. The score tells how
    complete the address is: 0.05 from a known city or county to a number, 0.045 from a road and a number on, 0.02 for a
    house and a floor, less for what could be something else, 0 without any number.

    >>> address({"place_names": {"cities": "成都市", "counties": "武侯区"}})("成都市武侯区桃园路12号").evidence
    ('place',)
    >>> address({})("桃园路12号").score, address({})("12号").ok
    (0.045, False)
    """

    @cache
    def places() -> _Places:
        return _places(tables)

    name = person_name(tables)

    def check(text: str) -> Verdict:
        value = _BETWEEN.sub("", _WRITTEN(text[: 2 * _LONGEST]))
        if not 4 <= len(text) <= _LONGEST or not value or COUNTED.search(text):
            return Verdict(False, value)
        if (first := _FIRST.match(text)) and _is_name(first[1], name):
            return Verdict(False, value)
        # 大石桥乡红旗村 is in no banner: where a name by its ending leads nowhere, only those of the table count
        last = None
        for shapes in (True, False):
            region = _region(value, places(), shapes)
            if region == last:
                break
            last = region
            for pattern in _DETAILS if region.known else _DETAILS[:1]:
                match = pattern.fullmatch(value, region.end)
                score = _score(region, match.groupdict()) if match and not _ends_in_name(match, name) else None
                if score is not None:
                    return Verdict(True, value, ("place",) if region.known else (), score)
        return Verdict(False, value)

    return check
