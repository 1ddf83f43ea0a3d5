"""What else one person did or has, told in the next sentences of a paragraph, which do not say again who it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, SPOKEN
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Group, Spot, names_document, within
from pii_scan.records.lists.recurring import divided
from pii_scan.records.lists.sorts import FLIGHT, NUMBER, PHONE, PLATE
from pii_scan.records.lists.trips import comes_back
from pii_scan.records.units import PAIRS, Unit, decoded, parts_until

if TYPE_CHECKING:
    import re

    from pii_scan.records import Plan

# What tells of something else behind a comma: another one, or the same again on a later day.
_ELSE = (
    r"另(?:有|外|在|一[套处间个张辆台笔本])|此外|同时(?:还|又)|还有一[套处间个张辆台笔本]"
    r"|(?:(?:19|20)\d\d年(?:\d{1,2}月)?|[去前今]年|\d{1,2}\s?[-/.月]\s?\d{1,2}[日号]?|[次当同翌][年月日天晚]|隔[一两]?[天日]|[\d几数一两二三四五六]{1,2}个?[天日周月年][之以]?后|第二[天日]|随后|之后|后来)"
    r"[他她其我]?[又再还]|[^，,。；;\d]{2,8}后[又再]"
)
# The end of a sentence; what is said or put in brackets ends none.
_END = lazy_re(
    r"[“「『][^”」』\n]{0,400}[”」』]|[（(][^（()）\n]{0,200}[)）]"
    r"|(?P<end>[。；;！!？?]|(?<![A-Z][a-z])(?<!Mrs)(?<![.\s][A-Za-z])\.(?=\s{1,2}[A-Z])"
    # or a message, before the head of the next one
    r"|\n(?=[^\n\d，。：:]{1,16}[ \t]\d{1,2}:\d\d(?::\d\d)?[ \t]*\n)"
    rf"|[，,](?={_ELSE})|[ ，,](?=[返回]程)|(?=[和及]另外?一[套处间个张辆台笔本]))"
)
# What says that it is another time; and any time behind the first one.
_ONCE_MORE = (
    r"又|再(?![三也])|另(?![需须处])|(?<![退归偿返])还(?![款清未没本息给了])|此外|过了[几两半一\d]"
    rf"|(?:\d|{NUMBER}|半|几|数)\s?个?(?:天|日|周|星期|月|年|小时)[之以]?后"
)
_LATER = (
    rf"{_ONCE_MORE}|次[日年月]|隔[天日一两]|第[二三四五]天|翌日|当[日天晚]|同[日年月晚](?!志)|[此之随其]后|前一?[天日]|[日月年底夜]前|期间|国庆|春节"
    r"|(?:19|20)\d\d年|\d{1,2}月\d{1,2}[日号]|(?<!\d)\d{1,2}[:：时点]\d{2}|[时点][一二三四五]?十?[一二三四五六七八九]?分|深夜|凌晨"
)
_COUNTED = lazy_re(r"另外?一[套处间个张辆台笔本]|还有一|第[二三四五][套处间个张辆台笔本]")
_SEMICOLONS = (b";", "；".encode())
_TIME = lazy_re(r"(?<![\d.])\d{1,4}\s?[年月时点:：]\s?\d")
# What did not happen, or not yet; who only asks or explains; what goes on about the same thing, or tells of others.
_NOT = lazy_re(
    r"没有|无人|查不[到出]|并?无(?=其他|记录|异常)|不存在|[暂尚]未|未(?:[再发查见予]|提供|告知|出示|说明|透露)|查无|拟|计划|打算|如[需错]|请[于在将勿]|应[当予]|可[以改凭]|凭[该此]"
    r"|根据|规定|售罄|晚点|其中|合计|共计|年费|限额|额度|手续费"
    r"|(?:\A|[，,。])\W{0,3}(?:该(?!账|卡|机|号|人|员|同志|男子|女子|对象|被|[顾住旅乘租]?客|客[人户]|用户|业主)|此(?![前外后人])|上述|对方(?![不没未无挂]))"
    r"|(?:\A|[，,])\W{0,3}(?:同日|当[天日])?其?(?:妻子?|丈?夫|父亲?|母亲?|邻居|同伙|同案|友人|朋友)(?!账|卡)|[也亦](?:入住|在|于|从|曾)(?!在?[我本该]店)"
    r"|(?i:(?<![a-z])(?:will|shall|would|plans? to|not (?:yet|been)|no (?:other|further)|never|please|if)(?![a-z]))"
)
# Cards and accounts that are no key.
_ACCOUNT = r"账户|帐户|存[折单款]|定期|活期|理财|公积金|社保卡|储蓄卡|信用卡|钱包|余额宝"
_OFFENCE = (
    "盗窃|偷[^，。；;]|打[群]?架|开设赌|诈骗|赌博|赌场|[吸贩]毒|抢劫|抢夺|伤害|殴打|打伤|阻碍|肇事|寻衅|斗殴|卖淫|嫖娼|驾驶|[酒醉]驾|酒后开|非法|敲诈|走私|强奸|侵占"
    "|[受行]贿|妨害|毁坏|虚开|扰乱|容留|掩饰|隐瞒"
)
_SUMS = (
    r"(?<![\d.,])\d[\d,]*(?:\.\d{1,2})?(?=\s?[元万块]|(?<=\.\d\d)(?!\d))"
    # and right behind what was done: 又付款7500
    r"|[转打汇付刷划取存还][\u4e00-\u9fff]{0,8}\s?(?<!\d)\d{3,8}(?![\d:：./%-]|[年月日号点时台套张个])"
)
_SUM = lazy_re(_SUMS)
_MOVED = (
    r"转[账入出至给到来去了走]|[汇存取付打]款|汇[入出回至给来了]|支[取出付]|消费|刷[卡了]|入账|到账|退款|提现|还款|打[给入了来]"
    r"|[再又]?[转汇打付存取刷]\s?\d"
)


class _Sort(NamedTuple):
    """What a sentence must tell of something of a kind, and how it tells that it is another one.

    again: by these words. thing: or by another name of what it tells of, where it also tells when, if that is asked.
    """

    cues: tuple[re.Pattern[str], ...]
    again: re.Pattern[str] | None = None
    thing: re.Pattern[str] | None = None
    when: re.Pattern[str] | None = None

    def things(self, text: str) -> set[str]:
        """What a text tells of, by its names."""
        return set(self.thing.findall(text)) if self.thing else set()

    def is_another(self, text: str, new: bool) -> bool:
        """Whether a sentence tells of another one. new: whether it names a thing that was not named before."""
        if self.again and self.again.search(text):
            return True
        return new and (self.when is None or self.when.search(text) is not None)


# The way back may have the number of the way there.
_BACK = lazy_re(r"[返回]程|返回|回来")
_AGAIN, _THEN = lazy_re(_ONCE_MORE), lazy_re(_LATER)
_CALLED, _PHONE = lazy_re(rf"{_LATER}|{PHONE}"), lazy_re(PHONE)
_TRAIN = lazy_re(r"(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{1,4}(?![0-9A-Za-z-])")
_FLOWN = lazy_re(FLIGHT)
_PLATE = lazy_re(PLATE)
_SPOT = lazy_re(r"(?<![\d.])\d{2,3}\.\d{4,}[^\d\n]{1,20}\d{2,3}\.\d{4,}(?!\d)")
_SORTS = {
    "hotel.stay": _Sort(
        (lazy_re(r"入住(?!登记)|投宿|下榻|留宿|住[进了过的在到]|[开订]了?[\u4e00-\u9fff]{0,6}房|续住|借宿"),), _AGAIN
    ),
    "travel.train": _Sort((_TRAIN, lazy_re(r"次|乘|坐|车|座|站|票|程")), _BACK, _TRAIN),
    "travel.flight": _Sort((_FLOWN, lazy_re(r"乘|飞|航班|机|座|舱|班|程")), _BACK, _FLOWN),
    "netcafe.session": _Sort(
        (lazy_re(r"上网(?!人员)|上机|开机(?!率)|包夜|通宵|包间|登录|坐\s?[A-Z]?\d{1,3}号?机"),),
        lazy_re(rf"{_ONCE_MORE}|[亦也]曾"),
    ),
    "border.crossing": _Sort(
        (lazy_re(r"出境|(?<!出)入境|[经从由自][^，。；;]{2,14}[出入]关|[出回]国|入境手续"),), _THEN
    ),
    "bank.transaction": _Sort((lazy_re(_MOVED), lazy_re(rf"{_SUMS}|[¥￥]\s?\d")), thing=_SUM, when=_THEN),
    "bank.balance": _Sort((lazy_re(rf"余额|尚余|结存|结余|余[下有]|{_ACCOUNT}"), _SUM), thing=_SUM),
    "bank.account": _Sort(
        (lazy_re(_ACCOUNT), lazy_re(r"开立|开户|开[了设]|办[理了]|名下|尾号|账号|卡号")),
        lazy_re(r"另(?![需须处])|又|(?<![退归偿返])还(?=[有在开持])|此外"),
        lazy_re(r"(?<!\d)\d{10,19}(?!\d)|尾号\s?\d{4}"),
    ),
    "crime.case": _Sort(
        (
            lazy_re(_OFFENCE),
            lazy_re(
                r"拘[留役\d]|行拘|刑拘|判|缓刑|罚|警告|取保|逮捕|立案|并案|移送|查处|处理[过了]|戒毒|抓|进去[过了]"
            ),
        ),
        # a case is told in stages, with a day each
        lazy_re(r"此前[^。]{0,8}因|(?<!因)曾因|再次|[又还][^，。；;]{0,14}[因涉]|另[因涉]|[还另]有[一两][次起]|更早"),
        lazy_re(rf"(?:(?:19|20)\d\d|[去前今]年)[^，,。；;\d]{{0,2}}[^，,。；;]{{0,24}}?({_OFFENCE})"),
    ),
    "property.housing": _Sort(
        (
            lazy_re(r"[一二两三四五六\d]\s?[套处幢栋间个]|\d{3,4}[室房]|商[品铺住]房?|车[库位]|自建房|[楼平]房|门面"),
            lazy_re(
                r"名下|登记|购[买得入置]|所有|产权|房产证|份额|共有|继承|按揭|抵押|有[\u4e00-\u9fff]{0,12}一[套处幢栋间个]"
            ),
        ),
        lazy_re(rf"{_ONCE_MORE}|(?:19|20)\d\d年[，,]?[^，。；;]{{0,8}}(?:购|继承|受赠|取得)"),
        # by its size
        lazy_re(r"\d+(?:\.\d+)?(?=\s?(?:平方米|平米|㎡))"),
    ),
    "property.rental": _Sort(
        (lazy_re(r"租[了下住用给到]|承租(?![人方])|续租|转租"), lazy_re(r"租金|月租|押金|每月|租期|租至|元")), _AGAIN
    ),
    # a vehicle's other number may stand in a sentence of its own
    "driving.vehicle": _Sort(
        (lazy_re(rf"{PLATE}|(?:另有?|还有)[^，。；;]{{0,10}}(?:[一两][台辆部]|[摩托客货轿]车)"),),
        lazy_re(r"(?:另有?|还有)[^，。；;]{0,10}(?:[一两][台辆部]|[摩托客货轿]车)"),
        _PLATE,
    ),
    "phone.cdr": _Sort(
        (
            lazy_re(r"主叫|被叫|呼[入出叫]|[拨打][出通给打]|拨打|接[听到]|来电|通话"),
            lazy_re(
                rf"(?:\d|{NUMBER})\s?秒|(?:通话|时长|持续|讲|聊|说|为)了?[^，。]{{0,4}}(?:\d|{NUMBER})|未接|关机|响铃"
            ),
        ),
        _CALLED,
        _PHONE,
    ),
    "phone.sms": _Sort(
        (
            lazy_re(
                r"(?:短信|信息|消息|简讯)[^。]{0,30}[“「『\"]|(?:发|收到?|回|来)[^“，。；;]{0,14}(?:短信|说|称|道|写|[：:])[^“]{0,6}[“「『\"]"
            ),
            lazy_re(r"[“「『\"][^”」』\"\n]{2,}"),
        ),
        _CALLED,
        _PHONE,
    ),
    "location.fix": _Sort((_SPOT, lazy_re(r"位|移|坐标|显示|出现|到")), thing=_SPOT),
}
# In these nobody else is the one of whom a sentence tells.
_OF_ONE = ("hotel.stay", "travel.train", "travel.flight", "netcafe.session", "border.crossing", "property.housing",
           "property.rental", "driving.vehicle")  # fmt: skip

# The same in English.
_AMOUNT = lazy_re(
    r"(?:CNY|RMB|[¥￥])\s?\d[\d,.]*\d|\d[\d,.]*\s?(?:yuan|RMB|CNY)|(?<![\d.,])\d{1,3}(?:,\d{3})*\.\d\d(?![\d.])"
)
_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_DATE = rf"(?i:\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}}|\d{{4}}-\d{{2}}-\d{{2}})"
_REPEATS = "again|another|also|second|third|fourth|previous(?:ly)?|earlier|further|came back|had been"
_SAME = rf"(?i:(?<![a-z])(?:{_REPEATS})(?![a-z]))"
_DATED = lazy_re(rf"{_DATE}|(?<!\d)\d{{1,2}}:\d{{2}}|{_SAME}")
_EN_SORTS = {
    "bank.balance": _Sort((lazy_re(r"(?i:balance|deposit|passbook|savings|stood at)"), _AMOUNT), thing=_AMOUNT),
    "bank.transaction": _Sort(
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:transfer(?:red)?|wired|remitted|paid|sent|received|withdr(?:[ae]wn?|awals?)|withdrew|deposit(?:ed)?"
                r"|credited|debit(?:ed)?|refund(?:ed)?|spent|repaid|went out|came in|bought|purchase)(?![a-z]))"
            ),
            _AMOUNT,
        ),
        thing=_AMOUNT,
        when=_DATED,
    ),
    "phone.cdr": _Sort(
        (
            lazy_re(r"(?i:(?<![a-z])(?:call(?:ed|s)?|phoned|rang|dial+ed|spoke|reached|hung up|received)(?![a-z]))"),
            lazy_re(r"(?i:\d ?(?:s|m|secs?|seconds?|mins?|minutes?|hours?)(?![a-z])|\d+m\d+s)"),
        ),
        _DATED,
    ),
    "phone.sms": _Sort(
        (lazy_re(r"(?i:text|message|sms|wrote|replied|sent|reads?|answer)"), lazy_re(r"[\"“][^\"”\n]{2,}")), _DATED
    ),
    "border.crossing": _Sort(
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:entered|re-entered|exited|left|departed|returned|crossed|entry|exit|flew"
                r"|(?:trip|journey|visit) [^.\n]{0,40}(?:began|started))(?![a-z]))"
            ),
        ),
        thing=lazy_re(_DATE),
    ),
    "crime.case": _Sort(
        (lazy_re(r"(?i:arrest|detain|detention|convict|sentenc|charge|prosecut|opened a case|fined|wanted)"),),
        lazy_re(
            r"(?i:(?<![a-z])(?:second case|third (?:one|case)|another case|had been given|previously|earlier)(?![a-z]))"
        ),
        lazy_re(
            r"(?:19|20)\d\d[^.;]{0,100}?(?i:(theft|stealing|fraud|gambling|drugs?|assault|injury|robbery|driving|brawl"
            r"|quarrels|fund-raising|concealment|obstruct|embezzle|brib|smuggl|prostitution))"
        ),
    ),
    "property.housing": _Sort(
        (
            lazy_re(r"(?i:(?<![a-z])(?:flat|apartment|house|villa|parking space|garage|shop)(?![a-z]))"),
            lazy_re(r"(?i:own(?:er|s|ed)|register|bought|purchas|certificate|title)"),
        ),
        thing=lazy_re(r"(?i:\d+(?:\.\d+)? ?(?:square|sq|m2))"),
    ),
    "travel.train": _Sort((_TRAIN, lazy_re(r"(?i:train|coach|seat|board|sleeper|class|journey|ticket)")), thing=_TRAIN),
    "travel.flight": _Sort((_FLOWN, lazy_re(r"(?i:fl(?:ew|ight|ies|own)|board|seat|depart|return)")), thing=_FLOWN),
    "hotel.stay": _Sort((lazy_re(r"(?i:check(?:ed)?[- ]in|stayed)"),), lazy_re(_SAME)),
    "location.fix": _Sort((_SPOT, lazy_re(r"(?i:position|located|seen|fix|at|near)")), thing=_SPOT),
}
# English words, and no more Chinese than a name.
_ENGLISH = lazy_re(r"(?s)(?!.*[\u4e00-\u9fff]{4}).*[A-Za-z]{2}[ ,.]{1,2}[A-Za-z]")


def further(plan: Plan, data: bytes, unit: Unit, spots: list[Spot], group: Group) -> list[Group]:
    """The records of a part of a text that tells of one person, one for each sentence that tells something more.

    unit: that part. group: its record, which is all that is returned where nothing else is told.
    """
    if unit.form != "text" or len(unit.pairs) >= PAIRS or group.kind.id not in _SORTS:
        return [group]
    is_english = _ENGLISH.match(decoded(data, unit.start, unit.end)) is not None
    sort = (_EN_SORTS if is_english else _SORTS).get(group.kind.id)
    if sort is None:
        return [group]
    starts = [unit.start]
    told, known = False, set[str]()
    names = {spot.normalised for spot in group.spots if spot.rule == NAME}
    for start, end in parts_until(data, unit, _ends):
        text, seen = plan.simplified(data[start:end].decode("utf-8", "replace")), within(spots, start, end)
        things = sort.things(text)
        is_new, known = bool(things) and known.isdisjoint(things), known | things
        if not all(cue.search(text) for cue in sort.cues) or (told and _NOT.search(text)):
            # whatever else the sentence says that names the person, with a time, tells of the first one
            is_own = sort.thing is None and group.kind.id not in SPOKEN and start <= group.person.start < end
            told = told or (is_own and _TIME.search(text) is not None)
            continue
        is_first, told = not told, True
        others = group.kind.id in _OF_ONE and any(one.rule == NAME and one.normalised not in names for one in seen)
        if is_first or others or names_document(seen) or not sort.is_another(text, is_new):
            continue
        # what follows a semicolon may tell of the same thing, where it does not say that it is another one
        if is_new or _COUNTED.search(text) or not data.endswith(_SEMICOLONS, 0, start):
            starts.append(start)
    if is_english and group.kind.id == "border.crossing" and len(starts) == 2:
        # what a semicolon divides is one trip
        parts = [decoded(data, low, high) for low, high in pairwise((*starts, unit.end))]
        if parts[0].rstrip().endswith(";") and comes_back(*parts):
            return [group]
    return divided(unit, spots, group, starts)


def _ends(text: str) -> Iterator[int]:
    """Where the sentences of a text end."""
    return (found.end() for found in _END.finditer(text) if found["end"])
