"""Telephones that name nobody: of shops, firms, schools and hotlines. And of whom a row only tells who is in charge."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import CARD, NAME, PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import PERSON, PLAIN, Spot
from pii_scan.records.sides import spaced

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records import Plan
    from pii_scan.records.units import Unit

# What has a telephone and is nobody, as columns and keys call it.
_BODY = (
    r"店[铺面名]?|门市部?|商[铺户家]|(?:责任|所属|使用)?单位|企业|公司|工?厂[家商]?|供[应货]商|经销商|代理商|网点|驿站|[支分]行|营业[厅部所]|物业"
    r"|维保|代维|运维|施工|机构|学校|院校|小学|中学|幼儿园|驾校|医院|诊所|药[店房]|酒店|宾馆|旅[馆店]|民宿|客栈|景[区点]|车?站点?|场[馆所地]|影[院城]"
    r"|餐[厅馆]|饭[店馆]|旅行社|[招投]标[人方]|采购[人方]|部门|科室|办公室?|大厅|基地"
)
# Who is there for whoever calls, and what for.
_SERVICE = (
    r"热线|专线|客服|前台|总台|总机|服务台?|咨询|举报|监督|急诊|挂号|体检中心|招[生聘商租]|报名|订[座餐台车房票位桌]|叫车|外卖|送餐|送水站?|销售|售后|值班"
    r"|财务|人事|商务(?:合作)?|加盟|设备报修|报障|维修|抢修|疏通|开锁|搬家|家政|保洁|救援|应急|告警|管理|官方|技术支持|计调|地接社?"
    r"|[\u4e00-\u9fff]{2,6}(?:部|处|科|局|[大支中]队|中心|公司)"
)
_CALLS = r"电话|手机号?码?|联系(?:方式|电话)|号码|专线|热线"
_ENGLISH = (
    r"store|shop|merchant|supplier|vendor|company|corp(?:orate)?|enterprise|firm|hotel|school|hospital|branch|station|dealer"
    r"|agency|office|service|support|hotline|alert|alarm|on ?call|sales|front ?desk|reception|help ?desk|admin|notify"
)
_ENGLISH_CALLS = r"tels?|(?:tele)?phones?|mobiles?|contact|hotline|line|number|no|list"
_LINK, _ASIDE = "(?:的|联系|服务|咨询|报修|值班|办公|报名)?", "(?:[（(][^（）()]{1,8}[)）])?"
# The name of a telephone by which an office is called, or what is there for whoever calls; and a mere office.
_CALLED = lazy_re(
    rf"(?:(?:{_BODY}|{_SERVICE}){_LINK}(?:{_CALLS})|(?:{_SERVICE})){_ASIDE}\Z"
    rf"|(?<![a-z])(?:{_ENGLISH})(?: (?:{_ENGLISH_CALLS})){{1,2}}\Z"
    r"|(?<![a-z])(?:hot ?line|help ?line|customer service)\Z"
)
_OFFICE = lazy_re(rf"(?:{_BODY}){_ASIDE}\Z")
# The number of an item of a list: phones[0]
_INDEX = lazy_re(r"\[\d{1,2}\]\Z")
# What bids whoever reads it call.
_BIDS = lazy_re(
    r"(?:请|可|欢迎|或者?|详[情询]|疑问|问题|线索)[^，,。\n\d]{0,8}(?:致电|拨打|来电|联系|咨询|电询)[^，,。\n\d]{0,8}\Z"
    r"|(?:投诉|举报)(?:电话|热线)?\Z"
)
# The name of a person's telephone; of anybody's; and of one that is either, as the words beside it say.
_PERSONAL = lazy_re(
    r"[客住]户|用户|[顾宾旅乘]客|会员|学[员生]|家长|本人|买家|司机|[收寄取]件|收货|(?<![标购])[人者员主](?:的|联系|移动)?(?:电话|手机|联系方式|号码?)"
    r"|(?<![a-z])(?:user|customer|cust|client|guest|member|buyer|owner|driver|passenger|receiver|sender|person|student"
    r"|patient)(?! service)(?![a-z])"
)
_PHONE = lazy_re(r"电话|手机|联系方式|热线|(?<![a-z])(?:tel|telephone|phone|mobile|cell|msisdn|hotline)(?![a-z])")
_EITHER = lazy_re(
    r"(?:\A|[\s\d)）、])(?:联系|预[订定])?(?:电话(?:号码)?|联系方式)\Z"
    r"|\A(?:contact )?(?:tel|(?:tele)?phone)(?: (?:no|number))?\Z"
)
_HAND = lazy_re(r"(?:联系)?手机(?:号码?)?|mobile")
# The name of a column or key that names an office; and of one that names a party, be it a person or a firm.
_PLACE = lazy_re(
    rf"(?:{_BODY})(?:名称?|全称)?\Z|\A(?:营业|开放|开门)时间\Z"
    r"|(?<![a-z])(?:opening hours|(?:store|shop|merchant|supplier|vendor|company|hotel|school|hospital|branch|station"
    r"|dealer)(?: name)?)\Z"
)
_TITLED = lazy_re(rf"(?:{_BODY})(?:名称|全称)\Z")
_PARTY = lazy_re(
    r"(?:户名|抬头|姓名|(?:客户|当事人)(?:名称)?)\Z|\A(?:fn|n|org)\Z"
    r"|(?<![a-z])(?:customer|cust|client|account|acct|holder|tax ?payer) name\Z"
)
_NAME = lazy_re(r"\A(?:名称|名字|name|full ?name|联系人)\Z")
# How the names of offices end.
_ENDS = lazy_re(
    r"(?:公司|集团|[店厂馆院校站]|支行|分行|银行|车行|商行|[小中大]学|幼儿园|事务所|研究所|派出所|卫生所|诊所|招待所|会所|门诊部?|法院|委员会|合作社|旅行社|经营部|门市部|营业部"
    r"|服务部|[采销市财人技]\w部|[管民财教公]\w?局|献血[屋车点]|网点|药房|超市|网吧|网咖|民宿|客栈|农家乐|度假村|[酒茶]楼|饭庄|食府|烧烤|火锅|麻辣烫|大排档|小吃|快餐|餐厅|影城|商城|商场|中心|物业|维保|大队|支队)(?:[（(][^（）()]{1,20}[)）])?[\"”]?\Z"
    r"|店[)）]\Z|(?i:(?<![a-z])(?:co|ltd|inc|llc|corp|company|hotel|store|bank|school|hospital|group|restaurant"
    r"|cafe|clinic|pharmacy|inn|mall)\.?\Z)"
)
_SHORTEST, _SHORT = 4, "店站局部厂"
# Before a number in a text: its name, between which and it others may stand; and how far that may be. Behind it, whose
# it is.
_MOBILE = lazy_re(r"(?<!\d)(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)")
_LABEL = lazy_re(
    r"([^，,。；;\n\t|：:=>-]{1,24}?)(\s?[：:=]|)[\s\"'“（(>]{0,4}"
    r"(?:[+\d][\d-]{6,20}(?:[（(][^（）()\n]{1,8}[)）])?[\s、/,，;；]{1,3}){0,3}[\"'（(]?\Z"
)
_REACH = 48
_LINE = lazy_re(r"(?<!\d)0\d{2,3}-?\d{7,8}(?:[（(][^（）()\n]{1,8}[)）])?[\s、/,，;；]{1,3}\Z")
_BEHIND = lazy_re(r"\s?[（(]([^（）()\n]{2,8})[)）]")
# What begins a line, before the rest of what it says.
_FIRST = lazy_re(r"\W{0,6}(?:\d{1,3}[、.．])?\s?([^\s：:，,。|]{4,24})(?=[\s：:，,。|])")
# What is said to everybody, of work or of a firm; and to whom a parcel waits for.
_PUBLIC = lazy_re(r"招聘|急招|诚聘|招工|月薪|包吃住|取件码|ICP备|版权所有|[Cc]opyright|©")
# A place in a template that is filled in later.
_OPEN = lazy_re(r"\{\d{1,2}\}|\$\{\w{1,40}\}|\{\{\s?\w{1,40}\s?\}\}")
# Kinds of which a list of shops, or of firms, may seem to be; and what none tells: of orders, and when something
# happened.
_OF_PLACES = (*PLAIN, "bank.account", "bank.balance", "driving.vehicle", "location.fix")
_EVENTS = lazy_re(
    r"订单|[运快流]单|流水|(?<!营业)(?<!开放)(?<!服务)时间|(?<!成立)(?<!注册)(?<!登记)(?<!到期)(?<!开业)日期"
    r"|(?<![a-z])(?:order|waybill|(?<!open )(?<!close )(?<!create )(?<!update )(?:time|date)|ts|timestamp)(?![a-z])"
)
_DAY = lazy_re(r"(?:19|20)\d\d(?:[-/.年]\d|[01]\d[0-3]\d)|\d月\d")
_HOUR = lazy_re(r"\d{1,2}:\d\d(?:\s?[-~—至到]\s?\d{1,2}:\d\d)?")
# Who is there for others, as columns and keys call them; and columns of other people.
_STAFF = lazy_re(
    r"(?:(?:主办|承办|经办|办案|接警|带班|值班)?(?:民警|警[官员]|法官|检察官|干警)|(?:主办|承办|经办|带班|值班)(?:领导|干部|人员?)|客户经理|理财经理|[网车库]管员?"
    r"|经纪人|(?:维护|代维|运维)(?:人员?|员)|维修[工员]|列车长|乘务员|导游|领队|商务|辅导员|班主任|业务员|店长|站长|所长|管家|联络员|安全员"
    r"|(?:系统|场所)?管理员|[\u4e00-\u9fff]{0,4}(?<!客户)(?:经理|顾问)|[坐座]席|报[关检]员|法人(?:代表)?|法定代表人|教练员?|保洁员?)"
    r"(?:姓名|名字|的?(?:联系)?电话|的?手机号?码?|联系方式)?\Z"
    r"|(?<![a-z])(?:police(?:man)?|officer|agent|broker|manager|handler|guide|conductor)(?: name)?"
    r"(?: (?:tel|phone|mobile))?\Z"
)
# What may stand between who that is and the telephone.
_RANK = lazy_re(r"警号|工号|职[务位称]|部门|姓名\Z")
_PEOPLE = lazy_re(r"姓名|[人者员户客主](?:名称)?\Z|用户|客户|会员|(?<![a-z])name(?![a-z])")


def is_called(name: str, is_key: bool = True) -> bool:
    """Whether a column, key or label is that of a telephone by which an office is called."""
    name = _INDEX.sub("", spaced(name).replace(".", " ").rstrip())
    if _PERSONAL.search(name):
        return False
    return _CALLED.search(name) is not None or (is_key and _OFFICE.search(name) is not None)


def is_office(text: str) -> bool:
    """Whether a text is the name of an office, shop or firm."""
    text = text.strip()
    return len(text) >= _SHORTEST - (text[-1:] in _SHORT) and _ENDS.search(text) is not None


class Columns(NamedTuple):
    """What the names of columns, or keys, say of the telephones in them.

    phones: the columns of telephones. called: of these the offices'. is_placed: they may all be those of the offices
    that are named. staff: those of people who are in charge. is_staffed: there are no others. is_event: what happened
    is told. parties: the columns of parties, who may be firms. names: those of the names of whatever it may be.
    """

    phones: frozenset[int]
    called: frozenset[int]
    is_placed: bool
    staff: frozenset[int]
    is_staffed: bool
    is_event: bool
    parties: tuple[int, ...]
    names: tuple[int, ...]

    @classmethod
    def of(cls, headers: Sequence[str]) -> Columns:
        """What these names say."""
        names = [spaced(header).strip() for header in headers]
        phones = [at for at, name in enumerate(names) if _PHONE.search(name)]
        called = [at for at in phones if is_called(names[at])]
        either = [at for at in phones if _EITHER.search(names[at])]
        is_own = any(map(_PERSONAL.search, names))
        # beside a telephone of the shop stands its mobile, or for one where each row names a shop, and nobody
        is_shops = any(map(_TITLED.search, names)) and not any(map(_PEOPLE.search, names))
        is_hand = called or either or is_shops
        hand = [at for at in phones if _HAND.fullmatch(names[at])] if is_hand else []
        is_place = {*called, *either, *hand}.issuperset(phones) and any(map(_PLACE.search, names))
        # whatever has a name has it before its telephone
        ahead = range(phones[0] if phones else len(names)) if not is_own else ()
        return cls(
            phones=frozenset(phones),
            called=frozenset(called),
            is_placed=is_place and not is_own,
            staff=frozenset(at for at in phones if _STAFF.search(names[at])),
            is_staffed=_are_staff(names, phones),
            is_event=any(map(_EVENTS.search, names)),
            parties=tuple(at for at, name in enumerate(names) if _PARTY.search(name)),
            names=tuple(at for at in ahead if _NAME.search(names[at])),
        )

    @property
    def is_any(self) -> bool:
        """Whether a telephone may be an office's, or that of who is in charge."""
        return bool(self.called or self.staff) or self.is_placed

    def without(self, spots: list[Spot], places: Mapping[Spot, int]) -> list[Spot]:
        """Of spots in columns those that are no telephones of offices and those in charge, if others name somebody."""
        left = [spot for spot in spots if places[spot] not in self.called and places[spot] not in self.staff]
        return left if any(spot.rule in PERSON_KEYS or spot.rule == CARD for spot in left) else spots

    def may_be_places(self, kind: str) -> bool:
        """Whether rows that seem to be of a kind may be those of a list of shops or firms."""
        return kind in _OF_PLACES and not self.is_event

    def are_nobodys(self, kind: str, column: int) -> bool:
        """Whether a telephone in a column names nobody, of whom there may be a record of a kind."""
        return column in self.called or (self.is_placed and column in self.phones and self.may_be_places(kind))


def _are_staff(names: Sequence[str], phones: Sequence[int]) -> bool:
    """Whether the telephones are those of who is in charge: by their names, or right behind the one of who that is."""
    staff = [at for at, name in enumerate(names) if _STAFF.search(name)]
    if not staff or not phones:
        return False
    if all(at in staff for at in phones):
        return True
    if len(phones) > 1 or _PERSONAL.search(names[phones[0]]):
        return False
    others = [at for at, name in enumerate(names) if at not in (*staff, *phones) and _PEOPLE.search(name)]
    before = [at for at in range(phones[0]) if not _RANK.search(names[at])]
    return not others and bool(before) and before[-1] in staff


def of_somebody(
    plan: Plan,
    kind_of: Callable[..., RecordKind | None],
    unit: Unit,
    values: Sequence[tuple[str, str]],
    person: tuple[str, str],
    is_line: bool,
    among: Collection[str],
) -> RecordKind | None:
    """The kind of a unit, unless its telephone alone would say whose it is and names nobody. The rest: of kind_of."""
    kind = kind_of(unit, values, person, is_line, among)
    if kind is None or person[1] != "phone" or is_line:
        return kind
    every, labels = plan.ids, list(_labels(unit))
    # an hour alone is that of every day
    pairs = [one for one in unit.pairs if not _HOUR.fullmatch(one[1]) or _PLACE.search(one[0])]
    columns = Columns.of([key for key, _ in pairs])
    refused: Collection[str] = ()
    numbers = [value[-11:] for rule, value in values if PERSON_KEYS.get(rule) == "phone"]
    if _are_called(labels, numbers) or _OPEN.search(unit.text) or _is_office_in(pairs, columns.parties):
        refused = every
    elif not columns.is_event and (_is_office_in(pairs, columns.names) or _are_places(unit, columns, labels, numbers)):
        refused = _OF_PLACES
    # a name says that somebody is there
    is_named = any(pairs[at][1].strip() and not is_office(pairs[at][1]) for at in columns.parties)
    is_named = is_named or any(rule == NAME for rule, _ in values)
    if refused and (is_named or plan.names_holder(unit) or plan.naming.tells(unit)):
        refused = ()
    if columns.is_staffed or _are_staffs(labels):
        refused = {*refused, *every}.difference(PLAIN if is_named else (PERSON,))
    if kind.id not in refused and (not among or kind.id in among):
        return kind
    left = [one for one in every if one not in refused and (not among or one in among)]
    return kind_of(unit, values, person, is_line, tuple(left)) if left else None


def _is_office_in(pairs: Sequence[tuple[str, str]], columns: Sequence[int]) -> bool:
    """Whether one of some values is the name of an office."""
    return any(is_office(pairs[at][1]) for at in columns)


def _are_called(labels: Sequence[_Label], numbers: Sequence[str]) -> bool:
    """Whether each telephone is by what stands beside it an office's."""
    called = {one.number for one in labels if is_called(one.text, one.is_key) or _BIDS.search(one.text)}
    return called.issuperset(numbers)


def _are_staffs(labels: Sequence[_Label]) -> bool:
    """Whether all telephones are by what stands beside them those of who is in charge."""
    called = {one.number for one in labels if _PHONE.search(one.text)}
    return bool(labels) and all(one.number in called and _STAFF.search(one.text) for one in labels)


def _are_places(unit: Unit, columns: Columns, labels: Sequence[_Label], numbers: Sequence[str]) -> bool:
    """Whether the telephones are those of places.

    A key names the place, a line tells it to everybody or begins with an office, a cell of one that tells of no day is
    one, or a line and a mobile are told as one telephone.
    """
    if columns.is_placed and {one.number for one in labels if _PHONE.search(spaced(one.text))}.issuperset(numbers):
        return True
    either = [one for one in labels if _EITHER.search(spaced(one.text))]
    if either and _PUBLIC.search(unit.text):
        return True
    first = _FIRST.match(unit.text) if either else None
    if first and is_office(first[1]):
        return True
    if any(map(is_office, unit.cells)) and not _DAY.search(unit.text or " ".join(unit.cells)):
        return True
    anybodys = (one.at for one in labels if one.at and _PHONE.search(one.text) and not _PERSONAL.search(one.text))
    return any(_LINE.search(unit.text, max(0, at - _REACH), at) for at in anybodys)


class _Label(NamedTuple):
    """What a telephone is called, whether that is a key, and where the number stands in the text, if it does."""

    number: str
    text: str
    is_key: bool
    at: int = 0


def _labels(unit: Unit) -> Iterator[_Label]:
    """What the telephones of a unit are called."""
    for key, value in unit.pairs:
        for found in _MOBILE.finditer(value):
            yield _Label("".join(found.groups()), key, True)
    for found in _MOBILE.finditer(unit.text):
        number, at = "".join(found.groups()), found.start()
        if label := _LABEL.search(unit.text, max(0, at - _REACH), at):
            yield _Label(number, label[1], bool(label[2]), at)
        if behind := _BEHIND.match(unit.text, found.end()):
            yield _Label(number, behind[1], False, at)
