"""Frames: what stands around names of persons in chats and lists, where no word says what the value is."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# Where running text goes on behind a value, this is what it goes on with.
GOES_ON = lazy_re(
    r"[^\u4e00-\u9fff]|\Z|[的之于在已将曾现住被由从到向把给称说来去与和及因系持乘驾涉自经等本女男先及您你名打发家他她反申报今借欠付收寄送请让]"
    r"|身份证|证件|手机|电话|联系|户籍|护照|车牌|微信|邮箱|卡号|账号|账户|银行|工商|建设|农业|中国|招商|交通|老师|经理|人民币"
)
_NAME = "[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])"
# A verb or a preposition before somebody, and what one then does or gets: 由张伟负责, 帮李娜带一份.
_BEFORE = lazy_re(
    r"(?:由|帮|替|代|经|报|挂|请|等|被|把|给|麻烦|劳烦|辛苦|拜托|有劳|[打转汇存]到|[，。：\s]和|[今明后]天|周[一二三四五六日])\s?\Z"
)
_DOES = lazy_re(
    r"(?:[、，,和与及][\u4e00-\u9fff]{2,4}?){0,6}\s?(?:你们?|一下|一起|一组|负责|配合|介绍|推荐|批准|同意|请假|的(?:名[字义]|号|手机|电话|微信|快递|卡|账)|[来到去]|担任|接[替手]|主持|代[课班理办签收]|记录|承办|牵头|陪同|处理|跟进|协调|组织|安排|审[批核]"
    r"|[说讲问看签领买订点带拿取送开做找回][一下个份了声完给过走个张箱盒]|联系|确认|通知|帮忙|拼[单车]|卡[上里]|账[上户号]|那[边里]|这[边里]|[家手]里"
    r"|[今明后][天晚早]|[上下]午|晚上|周[一二三四五六日末]|下周|尽快|速[来回到]|马上|抽空|[来到去]|发[我给到一个]|打[电个]|转[了账告交])"
)
# Where a turn, a line or a clause begins.
_BEGINS = lazy_re(r"(?:\s*|.*[：:，,。！!？?；;\]】]\s?)\Z")
# What is said of somebody, or to one who is called by name.
_SAID = lazy_re(
    r"\s?(?:[已没未](?=[来到交付签打接完回读参缴取收去写带请领报阅退离出])|还没|到哪|转了|要[0-9一二两三几]|[到来]了|你[快看在去来把们]|[也不]?[来去在][吗不了]|今晚|[明昨后][天晚早]|下单|拿走|[+＋➕][0-9一二两]"
    r"|[@＠]|[（(](?:实习生|代理?|本人|新来的)[）)])"
    r"|[，,!！~～]\s?(?:[你您]|快递|外卖|麻烦|下楼|有你|包裹|在[吗不])"
)
# Who it is that did something.
_IS = lazy_re(r".*[\u4e00-\u9fff]的?是\Z")
_OF_ONE = lazy_re(r"(?:[先后]?[\u4e00-\u9fff]{1,2})?的(?:[，。,！!～~\s]|\Z)")
_ENDS = lazy_re(r"\s?(?:[，。,！!～~]|\Z)")
# Where somebody lives stands before who it is: 11栋1106的李娜.
_HOUSED = lazy_re(r".*[0-9](?:[栋幢室号楼层座]|单元)?的\Z")
# One of a list of names: behind a sign that begins one, or behind another name, and before one or the end.
_LIST_BEFORE = lazy_re(rf"(?:.*[：:]|\s*)\s?(?:{_NAME}[、，,；;]\s?){{0,8}}\Z")
_LIST_BEHIND = lazy_re(
    rf"[、，,；;]\s?{_NAME}(?:[、，,；;]\s?{_NAME}){{0,30}}\s?[。.！!]?\s*\Z|(?:[ \u3000]{{1,3}}{_NAME}){{2,30}}\s*\Z"
    r"|[、和与及][\u4e00-\u9fff]{2,4}?(?:共同|一起|分别|[两二]人|各[自出])"
)
# Who wants how much: `1. 张伟 2份`.
_ORDINAL = lazy_re(r"(?:\s*|.*[：:\s])(?:接龙\s?[0-9]{1,3}|[0-9]{1,3}[.、．)）]|[0-9]{1,3}号)\s?\Z")
_ORDERS = lazy_re(
    r"\s?[+＋➕]\s?[0-9]|\s?[✅✔√☑👌🙋]|\s?已[付交转接]|\s[^\n]{0,16}?(?:[0-9]{1,3}|[一二两三四五六七八九十半])\s?(?:份|件|箱|盒|袋|斤|个|只|瓶|提|包|套|枚|条|桶|板|支|双|kg|KG)"
    rf"|\s{{1,3}}[0-9]{{1,3}}[.、．)）]\s?{_NAME}"
)
# A name and a day alone on their line sign something, and so does a name behind a decision.
_DAY = lazy_re(
    r"[ \t\u3000]{1,8}(?:(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}月[0-9]{1,2}[日号])\s*\Z"
)


def framed(before: str, after: str) -> str:
    """How the words around a name frame it: ``hint`` for both sides, ``frame`` for one, or nothing.

    before, after: the text on both sides on its line.
    """
    if _BEFORE.search(before) and _DOES.match(after):
        return "hint"
    begins = _BEGINS.match(before)
    if begins and (_SAID.match(after) or (not before.strip() and _DAY.match(after))):
        return "frame"
    if _HOUSED.match(before):
        return "hint"
    if _IS.match(before) and (_OF_ONE.match(after) or (before.endswith("的是") and _ENDS.match(after))):
        return "frame"
    if _ORDERS.match(after) and _ORDINAL.match(before):
        return "frame"
    return "frame" if _LIST_BEHIND.match(after) and _LIST_BEFORE.match(before) else ""
