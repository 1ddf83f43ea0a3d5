"""What else one person did or has, told in the next sentences of a paragraph, which do not say again who it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Group, Spot, names_document, within
from pii_scan.records.lists.sorts import NUMBER
from pii_scan.records.units import PAIRS, Unit, decoded

if TYPE_CHECKING:
    import re

    from pii_scan.records import Plan

# The end of a sentence; what is said or put in brackets ends none. Behind a comma it may tell of something else.
_END = lazy_re(
    r"[“「『][^”」』\n]{0,400}[”」』]|[（(][^（()）\n]{0,200}[)）]"
    r"|(?P<end>[。；;！!？?]|(?<![A-Z][a-z])(?<!Mrs)(?<![.\s][A-Za-z])\.(?=\s{1,2}[A-Z])|[，,](?=另(?:有|外|在)|此外|同时(?:还|又)))"
)
# What says that it is another time, or another thing.
_AGAIN = lazy_re(
    r"又|再|另|(?<![退归偿返])还(?![款清未没本息给了])|此外|[其此之随]后|后来|次[日年月]|隔[天日一两]|第[二三四五]天|翌日|当[日天晚]|同[日年月晚](?!志)"
    rf"|(?:\d|{NUMBER}|半|几|数)\s?个?(?:天|日|周|星期|月|年|小时|分钟)[之以]?后|过了|前一?[天日]|[日月年底夜]前|此前|曾"
    r"|(?<![\d.])(?:(?:19|20)\d\d年|\d{1,2}月\d{1,2}[日号])|期间|国庆|春节|元旦|中秋|(?:案发|当|事发|出事)[日天]?[当]?晚|深夜|凌晨"
)
_SEMICOLONS = (b";", "；".encode())
_TIME = lazy_re(r"(?<![\d.])\d{1,4}\s?[年月时点:：]\s?\d")
# What did not happen, or not yet; and who only asks or explains.
_NOT = lazy_re(
    r"没有|并?无(?=其他|记录|异常)|不存在|[暂尚]未|未[再发查见予]|查无|拟|计划|打算|如需|请[于在将勿]|应当|可以[凭持]"
    r"|(?i:(?<![a-z])(?:will|shall|would|plans? to|not (?:yet|been)|no (?:other|further)|never|please|if)(?![a-z]))"
)
# Cards and accounts that are no key.
_ACCOUNT = r"账户|帐户|存[折单款]|定期|活期|理财|公积金|社保卡|储蓄卡|信用卡|钱包|余额宝"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_MONEY = r"\d\s?(?:元|块|万)|(?:人民币|[¥￥])\s?\d|款项|资金"


class _Sort(NamedTuple):
    """What a sentence must tell of something of a kind, and by which words it tells that it is another one.

    is_thing: whether it needs no such word. thing: the name of what it tells of; another one is another thing, also
    behind a semicolon.
    """

    cues: tuple[re.Pattern[str], ...]
    is_thing: bool = False
    again: re.Pattern[str] = _AGAIN
    thing: re.Pattern[str] | None = None

    def things(self, text: str) -> set[str]:
        """What a text tells of, by its names."""
        return set(self.thing.findall(text)) if self.thing else set()


_SORTS = {
    "hotel.stay": _Sort((lazy_re(r"入住|投宿|下榻|留宿|住[进了过的在到]|[开订]了?[\u4e00-\u9fff]{0,6}房|续住|借宿"),)),
    "travel.train": _Sort(
        (lazy_re(r"(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{1,4}(?![0-9A-Za-z-])"), lazy_re(r"次|乘|坐|车|座|站|票")), True
    ),
    "travel.flight": _Sort(
        (
            lazy_re(r"(?<![0-9A-Za-z#.-])(?:[A-Z]{2}|[0-9][A-Z]|[A-Z][0-9]) ?[0-9]{3,4}(?![0-9A-Za-z-])"),
            lazy_re(r"乘|飞|航班|机|座|舱|班"),
        ),
        True,
    ),
    "netcafe.session": _Sort((lazy_re(r"上网|上机|开机|包夜|通宵|包间|登[录记]"),)),
    "border.crossing": _Sort((lazy_re(r"出境|(?<!出)入境|出关|(?<!出)入关|通关|过关|[出回]国|入境手续"),)),
    "bank.transaction": _Sort(
        (
            lazy_re(
                r"转[账入出至给到]|[汇存取]款|汇[入出回至给]|支[取出付]|消费|刷卡|入账|到账|退款|提现|还款|打给|打入"
            ),
            lazy_re(_MONEY),
        )
    ),
    "bank.balance": _Sort(
        (lazy_re(rf"余额|尚余|结存|结余|余[下有]|{_ACCOUNT}"), lazy_re(r"\d\s?(?:元|块|万)|[¥￥]\s?\d")), True
    ),
    "bank.account": _Sort((lazy_re(_ACCOUNT), lazy_re(r"开立|开户|开[了设]|办[理了]|名下|绑定|尾号|账号|卡号")), True),
    "crime.case": _Sort(
        (
            lazy_re(r"因|涉嫌|犯|被"),
            lazy_re(
                r"盗窃|偷[^，。；;]|诈骗|赌博|赌场|[吸贩]毒|抢[劫夺]|伤害|殴打|打伤|阻碍|肇事|寻衅|斗殴|卖淫|嫖娼|驾驶|[酒醉]驾|非法|敲诈|走私|强奸|侵占|[受行]贿|妨害|毁坏|虚开|扰乱"
            ),
            lazy_re(r"拘[留役]|行拘|刑拘|判|缓刑|罚|警告|取保|逮捕|立案|查处|戒毒|抓"),
        ),
        # a case is told in stages, with a day each
        again=lazy_re(r"此前|[之早]前|曾|再次|又|另|期间|还有[一两]次|更早"),
        thing=lazy_re(
            r"(?:19|20)\d\d[^，,。；;\d]{0,2}[^，,。；;]{0,24}?(盗窃|诈骗|赌博|赌场|[吸贩]毒|抢劫|抢夺|伤害|殴打|打伤|寻衅|斗殴|卖淫|嫖娼"
            r"|驾驶|非法|敲诈|走私|强奸|侵占|受贿|行贿|妨害|毁坏|虚开|扰乱|容留|偷)"
        ),
    ),
    "property.housing": _Sort(
        (
            lazy_re(r"[一二两三四五六\d]\s?[套处幢栋间个]|住房|房产|公寓|别墅|商[品铺住]房?|车[库位]|自建房|门面"),
            lazy_re(
                r"名下|登记|购[买得入置]|所有|产权|份额|共有|继承|按揭|抵押|有[\u4e00-\u9fff]{0,12}一[套处幢栋间个]"
            ),
        ),
        True,
    ),
    "property.rental": _Sort(
        (lazy_re(r"租[了下住用给到]|承租(?![人方])|续租|转租"), lazy_re(r"租金|月租|押金|每月|租期|租至|元"))
    ),
    "driving.vehicle": _Sort(
        (
            # a vehicle's other number may stand in a sentence of its own
            lazy_re(rf"[{_PROVINCES}][A-HJ-NP-Z][·. ]?(?=[A-Z]{{0,2}}\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])"),
        ),
        True,
    ),
    "phone.cdr": _Sort(
        (
            lazy_re(r"主叫|被叫|呼[入出叫]|[拨打][出通给打]|接[听到]|来电|通话"),
            lazy_re(r"秒|分钟?|小时|时长|未接|关机"),
        ),
        True,
    ),
    "phone.sms": _Sort((lazy_re(r"短信|信息|[发收回]"), lazy_re(r"[“「『\"][^”」』\"\n]{2,}")), True),
    "location.fix": _Sort(
        (lazy_re(r"(?<![\d.])\d{2,3}\.\d{4,}[^\d\n]{1,20}\d{2,3}\.\d{4,}(?!\d)"), lazy_re(r"位|移|坐标|显示|出现|到")),
        True,
    ),
}


# The same in English.
_AMOUNT = r"(?:CNY|RMB|[¥￥])\s?\d|\d\s?(?:yuan|RMB|CNY)|(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d\d(?![\d.])"
_DATE = r"(?i:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}|\d{4}-\d{2}-\d{2})"
_SAME = lazy_re(
    r"(?i:(?<![a-z])(?:again|another|also|second|third|fourth|previous(?:ly)?|earlier|further|returned|came back"
    r"|had been)(?![a-z]))"
)
_EN_SORTS = {
    "bank.balance": _Sort((lazy_re(r"(?i:balance|deposit|passbook|savings|stood at)"), lazy_re(_AMOUNT)), True),
    "bank.transaction": _Sort(
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:transfer(?:red)?|wired|remitted|paid|sent|received|withdr[ae]wn?|withdrew|deposit(?:ed)?"
                r"|credited|debit(?:ed)?|refund(?:ed)?|spent|repaid|went out|came in|bought|purchase)(?![a-z]))"
            ),
            lazy_re(_AMOUNT),
        ),
        True,
    ),
    "phone.cdr": _Sort(
        (
            lazy_re(r"(?i:(?<![a-z])(?:call(?:ed|s)?|phoned|rang|dial+ed|spoke|reached|hung up|received)(?![a-z]))"),
            lazy_re(r"(?i:\d ?(?:s|m|secs?|seconds?|mins?|minutes?|hours?)(?![a-z])|\d+m\d+s)"),
        ),
        True,
    ),
    "phone.sms": _Sort(
        (lazy_re(r"(?i:text|message|sms|wrote|replied|sent|reads?)"), lazy_re(r"[\"“][^\"”\n]{2,}")), True
    ),
    "border.crossing": _Sort(
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:entered|re-entered|exited|left|departed|returned|crossed|entry|exit|flew)(?![a-z]))"
            ),
            lazy_re(_DATE),
        ),
        True,
    ),
    "crime.case": _Sort(
        (lazy_re(r"(?i:arrest|detain|detention|convict|sentenc|charge|prosecut|opened a case|fined|wanted)"),),
        again=_SAME,
        thing=lazy_re(
            r"(?:19|20)\d\d[^.;]{0,100}?(?i:(theft|stealing|fraud|gambling|drugs?|assault|injury|robbery|driving|brawl|quarrels"
            r"|fund-raising|concealment|obstruct|embezzle|brib|smuggl|prostitution))"
        ),
    ),
    "property.housing": _Sort(
        (
            lazy_re(r"(?i:(?<![a-z])(?:flat|apartment|house|villa|parking space|garage|shop)(?![a-z]))"),
            lazy_re(r"(?i:own(?:er|s|ed)|register|bought|purchas|certificate|title)"),
        ),
        True,
    ),
    "travel.flight": _Sort(
        (_SORTS["travel.flight"].cues[0], lazy_re(r"(?i:fl(?:ew|ight|ies|own)|board|seat|depart|return)")), True
    ),
    "hotel.stay": _Sort((lazy_re(r"(?i:check(?:ed)?[- ]in|stayed)"),), again=_SAME),
}
_HAN = lazy_re(r"[\u4e00-\u9fff]{4}")


def further(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of a part of a text that tells of one person, one for each sentence that tells something more.

    unit: that part. group: its record, which is all that is returned where nothing else is told.
    """
    is_english = _HAN.search(decoded(data, unit.start, unit.end)) is None
    sort = (_EN_SORTS if is_english else _SORTS).get(group.kind.id)
    if sort is None or unit.form != "text" or len(unit.pairs) >= PAIRS:
        return [group]
    starts: list[int] = []
    told, known = False, set[str]()
    for start, end in _sentences(data, unit):
        text = plan.simplified(data[start:end].decode("utf-8", "replace"))
        if not all(cue.search(text) for cue in sort.cues) or _NOT.search(text):
            # whatever else the sentence says that names the person, with a time, tells of the first one
            names = not sort.is_thing and start <= group.person.start < end
            told = told or (names and _TIME.search(text) is not None)
            continue
        is_first, told, things = not told, True, sort.things(text)
        # what follows a semicolon may tell of the same thing
        is_new = sort.is_thing and not data.endswith(_SEMICOLONS, 0, start)
        is_new, known = is_new or (bool(things) and known.isdisjoint(things)), known | things
        if is_first or names_document(within(spots, start, end)) or not (is_new or sort.again.search(text)):
            continue
        starts.append(start)
    if not starts:
        return [group]
    return [
        group._replace(start=start, end=end, spots=tuple(within(spots, start, end)) or group.spots)
        for start, end in pairwise([unit.start, *starts, unit.end])
    ]


def _sentences(data: bytes, unit: Unit) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text stand."""
    # a unit may begin inside a character
    text = data[unit.start : unit.end].decode("utf-8", "surrogateescape")
    at, begin = unit.start, 0
    for found in _END.finditer(text):
        if found["end"]:
            end = at + len(text[begin : found.end()].encode("utf-8", "surrogateescape"))
            yield at, end
            at, begin = end, found.end()
    if at < unit.end:
        yield at, unit.end
