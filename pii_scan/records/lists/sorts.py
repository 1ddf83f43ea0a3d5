"""The sorts of events that a line may tell of somebody who is named above it, each by cues that all must be there."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.validators.vehicle import PROVINCES

NUMBER = "[零〇一二两三四五六七八九十]"
PHONE = r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"
# To whom a message went, before what it says: -> Me:
TO_WHOM = rf"(?:->|→)\s?(?:(?i:me)|我|本机|{PHONE}(?:\s?[(（][^()（）\n]{{1,20}}[)）])?)\s?[：:]\s?"
_PEER = lazy_re(
    rf"{PHONE}|(?<!\d)0\d{{2,3}}-?\d{{7,8}}(?!\d)|(?<!\d)(?:400|95|1[02])\d{{2,8}}(?!\d)|1[3-9]\d[*xX]{{4,8}}\d{{0,4}}"
    r"|[同该此它][一个新旧]{0,2}(?:门|手机|电话)?号|同一个(?=[，,。；;\s])|新号|前一个号|旧号"
    r"|(?:他|她|对方|它)(?:自己)?(?:[又再]?(?:打|主叫|来电|拨|回[拨电我]))"
    r"|(?:打给|主叫|打进|拨给|回拨|找)[我他她过]|我(?:打|主叫|拨)(?:[他她给过])?"
    r"|[\u4e00-\u9fff]{2}(?:打给|打电话给|拨打|呼叫|接[听到])[\u4e00-\u9fff]{2,4}(?:的?来电|的?电话)?(?=\s?[，,])"
    r"|[这那]个?号|[又再](?:次|主动)?[打拨]|同一(?:座机|手机)|[打拨]过去|那个[^\W\d]{2,4}打|尾号"
    r"|(?i:the same (?:number|handset|party)|that number)"
)


class Sort(NamedTuple):
    """A kind of event, and what is there of each: all cues, and none of what tells of plans.

    topic: what stands in the text above or in the event. clock: whether an hour is needed.
    """

    kind: str
    cues: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    topic: re.Pattern[str] | None = None
    clock: bool = True


# The number of a card.
CARD = r"(?<!\d)[3-6]\d{15,18}(?!\d)"
# A number of a carrier of the mainland, Hong Kong, Macau or Taiwan.
FLIGHT = (
    r"(?<![0-9A-Za-z#.-])(?:C[AINXZ]|M[FU]|H[BOUX]|ZH|F[MU]|SC|3U|9[CDH]|K[ANY]|EU|B[7KR]|G[5JSTXY]|J[DR]|PN|8L|TV|N[HSX]"
    r"|QW|U[OQA]|DR|DZ|LT|RY|AQ) ?\d{3,4}(?![0-9A-Za-z-])"
)
# A plate of the mainland.
PLATE = rf"[{PROVINCES}][A-HJ-NP-Z][·. ]?(?=[A-Z]{{0,2}}\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])"
# And that, or a train.
RIDE = rf"{FLIGHT}|(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{{1,4}}(?![0-9A-Za-z.-])"
_RIDE = lazy_re(RIDE)
_RIDDEN = lazy_re(
    r"(?<![\d.])\d{1,2}[-/.月]\d{1,2}(?![\d.])|(?<!\d)\d{2}[A-Z]{3}(?![A-Za-z])|(?<!\d)\d{1,2}[日号](?![楼房机车])"
)
_SIGN = lazy_re(r"[-/.月]0?")
PLANNED = (
    r"请[拨于在按勿]|如需|预[约计]|打算|计划|拟[于定在]|明[天日早晚]|[将须需应]于|安排(?![在到了我])|模板|样例|示例"
    r"|(?i:(?<![a-z])(?:will|shall|please|tomorrow|schedule[ds]?|plan(?:s|ned)?|template)(?![a-z]))"
)
# What houses for guests are called.
INN = "酒店|宾馆|旅[馆社店舍]|青旅|招待所|客栈|民宿|饭店|度假村|如家|汉庭|全季|锦江|格林豪泰|维也纳|速8|七天连锁"
# By what else than a telephone something is sent.
_OTHERWISE = r"微信|邮件|邮箱|(?<![A-Z])QQ(?![A-Z])|朋友圈"
SORTS = (
    Sort(
        "phone.cdr",
        (
            lazy_re(
                r"主叫|被叫|呼[入出转叫]|[拨打][出入进通给往]|打(?:[过回]?[来去]|了|电话|的)|[又再][打拨]|[拨打](?=\s?1[3-9])|接(?:到|听|进|入|起|通|了)|[来去]电|[发受]话|回拨|未接|通[话了]"
                r"|来自(?=\s?(?:\+?86[ -]?)?1[3-9]|\s?0\d{2})"
                # or which way, and right behind the number how long
                r"|[→←⇒⇐](?=\s?(?:\+?86[ -]?)?(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})\s{1,3}\d{1,4}\s?"
                r"(?:小时|[秒分时\"″:：]))"
                r"|(?i:(?<![a-z])(?:(?:out|in)(?:going|bound|coming)|call(?:ed|s|ing)?|dial+ed|rang|phoned|spoke"
                r"|received from)(?![a-z]))"
            ),
            lazy_re(
                rf"(?:\d|{NUMBER}|几|多|半|来)\s?(?:秒|分(?!之)|个?小时|个?钟头?|多分)|(?<!\d)\d{{1,2}}[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)"
                r"|(?<=\d\s)\d{1,4}\s?[\"″”](?!\w)"
                r"|(?<![a-z\d])\d{1,5}\s?(?i:s|secs?|seconds?|m|mins?|minutes?|hours?)(?![a-z])|(?:时长|秒数)\D{0,3}\d"
                r"|未接|没接|没人接|无人接听|响铃|响了?[一两几]声|挂断|空号|占线|关机"
                r"|(?i:(?<![a-z])(?:missed|unanswered|no answer)(?![a-z]))"
            ),
            _PEER,
        ),
        lazy_re(PLANNED),
        clock=False,
    ),
    Sort(
        "phone.sms",
        (
            lazy_re(
                r"[“「『《\"][^”」』》\"\n]{3,}"
                rf"|{TO_WHOM}[^\s\d]|{PHONE}[)）]?\s?[：:]\s?[^\s\d]{{2}}"
                r"|\A\W{0,6}[收发]\s{1,4}\S|(?i:[发收回说写来去寄传]|sent|recv|received|from|to|said|wrote|texted|replied)[^\n：:]{0,40}[：:]\s?(?:[^\s\d]{2}|\d{1,2}[日号][^\s\d])"
            ),
        ),
        lazy_re(rf"{PLANNED}|{_OTHERWISE}|(?i:wechat|e-?mail)"),
        lazy_re(
            r"短信|短讯|简讯|彩信|会话\s?\d"
            r"|(?i:(?<![a-z])(?:sms|text(?:s|ed)?|(?:text|short) messages?"
            r"|messages? (?:recovered|exported|extracted|copied|saved|from|to|between))(?![a-z]))"
            rf"|(?<![a-z])wrote to {PHONE}|{PHONE} wrote(?![a-z])"
            rf"|[发收回寄传][给到往自至]?\s?{PHONE}|来自\s?{PHONE}|[←→]\s?{PHONE}"
        ),
    ),
    # on a day, in quotes or behind what it is
    Sort(
        "phone.sms",
        (
            lazy_re(r"[“「『][^”」』\n]{1,}|(?:短信|简讯|彩信)[^\n：:]{0,8}[：:]\s?[^\s\d]{2}"),
            lazy_re(r"[发收回来写转再](?:[来到了过给出去传]|短信|\s?[：:])|短信|又来|又发|我发|[又还]是"),
        ),
        lazy_re(rf"{PLANNED}|{_OTHERWISE}"),
        lazy_re(r"短信|简讯|彩信"),
        clock=False,
    ),
    Sort(
        "location.fix",
        (
            lazy_re(
                r"(?<![\d.])(?:(?:1[89]|[2-4]\d|5[0-3])\.\d{4,}[^\d\n]{1,20}(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}"
                r"|(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}[^\d\n]{1,20}(?:1[89]|[2-4]\d|5[0-3])\.\d{4,})(?!\d)"
                r"|(?i:(?<![a-z])(?:lac|tac)\W{0,3}[0-9a-f]{2,6}\W{1,8}(?:e?ci|cid|cell ?(?:id)?)\W{0,3}[0-9a-f]{2,9})"
                r"|(?<![\d.-])460[-,/ ]0?\d[-,/ ]\d{3,5}[-,/ ]\d{3,9}"
            ),
        ),
        lazy_re(rf"{PLANNED}|集合|集结|营业|开门|门店|测站|测点|(?i:meet|opens?|survey)"),
        clock=False,
    ),
    # without coordinates
    Sort(
        "location.fix",
        (
            lazy_re(
                r"定位|位[置于]|出现|停留|途[经径]|经过|[进驶][入出]|到达|[离抵]开?|回到|[仍还]?在|过|(?<!无)抓拍|拍到|(?<!未)命中|(?i:(?<![a-z])(?:at|near|in)(?![a-z]))"
            ),
            lazy_re(
                r"[\u4e00-\u9fff]{2}(?:[路街巷道村]|大厦|广场|小区|附近|一带|卡口|收费站|服务区|路口|高速|基站|酒店|公园|车站|站[上下]车|客运站|[东南西北]门)"
                r"|(?i:(?<![a-z])(?:road|street|avenue|tower|toll|exit|station|district|mall)(?![a-z]))"
            ),
        ),
        lazy_re(rf"{PLANNED}|集合|集结|营业|开门|门店|入住|开房|退房|(?i:meet|opens?|survey)"),
        lazy_re(
            r"定位(?!为)|轨迹|行踪|走失|寻人|布控|基站位置|过车|卡口(?:记录|抓拍|数据)|回传位置|(?i:(?<![a-z])(?:gps|tracker|positions?|fixes)(?![a-z]))"
        ),
    ),
    Sort(
        "bank.transaction",
        (
            lazy_re(
                r"第[一二三四五六七八九十\d]{1,2}笔|(?:[转付收汇扣取刷]|存(?![折单]))(?!件|据|款码|货|藏)|打了?(?=\s?\d)|支出|支取|提款|进账|消费|还款|充值|提现|入账|到账|代发|退[款回]|[金资款]进来"
                r"|(?i:(?<![a-z])(?:paid|pays?ment|transfer(?:red)?|withdr(?:[ae]wn?|awals?)|withdrew|deposit(?:ed)?|received|sent|credited|debited|charged|deducted"
                r"|purchased?|refund(?:ed)?|remitted|merchant|spent)(?![a-z]))"
            ),
            lazy_re(
                r"\d\s?(?:元|块|万)|(?:人民币|CNY|RMB|EUR|USD|HKD|GBP|[¥￥$€£])\s?\d|(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.])\d{1,9}\.\d\d(?![\d.])"
                r"|[转付收汇存取][\u4e00-\u9fff]{0,4}\s?\d{3,9}(?!\d)"
            ),
        ),
        lazy_re(
            rf"{PLANNED}|[应待][还付缴收交]|前(?:还|付|缴|支付|交)|[到逾]期|欠款|网[吧咖]|[上下]机|机[号器]|入住|退房|租金"
            r"|(?i:(?<![a-z])(?:due|owes?|to be|invoice)(?![a-z]))"
        ),
        lazy_re(
            r"卡(?!座|片)|账户|帐户|账号|户头|存折|银行|支付宝|微信|财付通|流水|(?i:(?<![a-z])(?:cards?|accounts?)(?![a-z]))"
        ),
        clock=False,
    ),
    # when somebody came, and below a comma went: 悦来客栈，1113，2015.03.15 14:14进，03.16 13:01走
    Sort(
        "hotel.stay",
        (
            lazy_re(INN),
            lazy_re(r"(?<![\d.:：-])[A-Z]?\d{3,4}房?(?![\d年月日元.:：/-])"),
            lazy_re(r"[\s，,]\s?进(?=\W|\Z)"),
        ),
        lazy_re(rf"{PLANNED}|会议|培训|聚餐|住院|病房"),
    ),
    # at what hour: 系统显示此人14:15出境、11:15入境
    Sort(
        "border.crossing",
        (lazy_re(r"(?<!出)入境|出境(?!入)"),),
        lazy_re(rf"{PLANNED}|[问答]\s?[：:]|我|检查|航班|开[闸关]|闭关|旅客量|人次|放行"),
        lazy_re(r"出入?境|入境|过关|通关|边检|关口|口岸"),
    ),
)


def rides(text: str) -> set[str]:
    """The flights and trains that a text names, each with the first day of which it tells (11月6日 is 2016-11-06)."""
    found = _RIDDEN.search(text)
    day = _SIGN.sub("-", found[0].lstrip("0")) if found else ""
    return {f"{ride} {day}" for ride in _RIDE.findall(text)}
