"""Telephones beside what a text tells of people whom documents name: they are of nobody else of whom it tells.

A witness, a clerk, a lawyer or a friend is named by what he is there for and how he is reached; and who writes, asks or
sells says where to call back.
"""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS, SPOKEN
from pii_scan.records.groups import DOCUMENTS, PLAIN, Group, Spot, within
from pii_scan.records.passes import Pass
from pii_scan.records.staff import is_line_of_staff
from pii_scan.records.units import LONGEST, decoded, line_span

_OF_PHONES = (*SPOKEN, "location.fix")
# Bytes of a sentence before a telephone that may say whose it is.
_BEFORE, BEHIND = 240, 40
# Characters between a telephone and the name of a bystander right behind it.
_NEAR = 20
STAFF = (
    r"(?:见证|證|证)人|見證人|目[击擊](?:[者人]|群[众眾])|(?:路过|过往|围观|现场|热心)群众|[报報][案警]人|举报人|[被受]害人|失主|(?:辩护|代理|委托)人|律[师師]|理[專专]|[謄誊][写寫]"
    r"|法官|审判[长員员]|书记员|检察官|翻译|[民辅交乘]警|警[官员員]|(?:承办|经办|记录|核查|检查)人员?|(?<!被)[询讯]问人|查勘员|调查员"
    r"|前[台臺]|登记员|[经經]理|店[长長]|服务员|值班(?:人?员)?|保安|门卫|网管|收银员?|柜员|列车[员长]|乘务[员长]|[导導][游遊]|[领領][队隊]"
    r"|教练|班主任|辅导员|经纪人|管家|[楼樓][管长長]|群主|会长|负责人|经营者|法定代表人|店主|社工|[网網]格[员員]|安全[员員]|[协協]管[员員]"
)
_ROLES = (
    rf"{STAFF}|紧急联[系络]人|中介|黄牛|(?:出租车|网约车|滴滴|大巴)司机|担保人|保证人|介绍人|代办人|截图来源|家[属屬](?:联系人|代表)?"
    r"|朋友|同事|同[学學]|[邻鄰]居|室友|老[乡鄉]"
)
# What somebody is there for: right before the name, between the name and the telephone, or in brackets behind it.
_CALLED = lazy_re(
    rf"(?:{_ROLES})[：:，,（(“\"\s\u3000]{{0,3}}\Z"
    # or whom readers are to call: 有误请于今天下班前联系
    r"|(?:请|可(?!能)|有误|疑问|问题)[^，,。\n\d]{0,12}(?:联系|联络|致电)\Z"
)
_AS = lazy_re(rf"[\s\u3000，,（(：:|/]{{0,3}}(?:{_ROLES})(?:[\s\u3000，,）)：:|/（(\d+]|电话|手机|号码|联系|回复|\Z)")
_BEHIND_IT = lazy_re(rf"[，,、 ]{{0,2}}(?:{_ROLES})[）)]")
# Before the number of a bystander's document, and what is said of him behind it.
_DOCUMENTED = lazy_re(
    rf"(?:{STAFF}|同行)[：:，,（(\s\u3000]{{0,4}}[\u4e00-\u9fff·]{{2,4}}[\s\u3000，,（(男女]{{0,6}}"
    r"(?:公民)?(?:身份证?|证件?)?(?:号码?)?[：:\s]{0,3}\Z"
)
# The same without what is said of him: he is named beside those of whom something is told.
_PLACED = lazy_re(
    rf"(?:{STAFF}|旁座|邻座|邻铺|保洁员?|送行的?|接站的?|接机的?|[由经](?:担保|保证)人"
    rf"|(?:通知|告知|联系|委托|由|征得|征求|询问)了?(?:其|他的?|她的?)(?:[父母]亲?|妻子?|丈夫|配偶|儿子|女儿|[哥弟姐妹]{{1,2}}|家属|亲属))[：:，,（(\s\u3000]{{0,4}}[\u4e00-\u9fff·]{{2,4}}[\s\u3000，,（(男女]{{1,6}}"
    r"(?:公民)?(?:身份证?|证件?)?(?:号码?)?[：:\s]{0,3}\Z"
)
# Who only was there when somebody was asked, or is to have what somebody owns, at the beginning of a line.
_PRESENT = lazy_re(
    r"\s{0,8}(?:在场人|见证人|陪同人|翻译|监护人|法定代理人|合适成年人|陪护人|(?:遗嘱|法定)?继承人|受遗赠人|受益人)员?\s?[：:]"
)
# Who acts or answers for somebody: a person, of whom what stands below is not told.
_ACTING = lazy_re(
    r"\s{0,8}(?:受托人|(?:委托|诉讼|委托诉讼)?代理人|代办人|经办人|担保人|保证人|(?:紧急)?联系人|介绍人|推荐人|证明人"
    r"|[报举][案警报]人|证人)员?\s?[：:]"
)
# Bytes of a line in which such a word stands.
_LEAD = 64
_AFFIRMS = lazy_re(r"[^\n。]{0,60}(?:证实|作证|佐证|另记|在场|陪同|见证|签字确认|配合)")
# Where no name stands: 领队电话, 前台那个姓罗的大姐，她电话是
_NAMELESS = lazy_re(
    rf"(?:{_ROLES})(?:[那这]个?)?(?:姓[\u4e00-\u9fff]{{1,2}}的?)?[\u4e00-\u9fff]{{0,3}}[，,]?[^\n。；;！？]{{0,12}}?"
    r"(?<![我您])(?:电话|電話|手机|手機|号码|號碼|联系方式)[是为：: ]{0,3}\Z"
    # or where it is not known for one: 网管潘倩（
    rf"|(?:{STAFF})(?![对向与和给把将经被])[\u4e00-\u9fff]{{2,3}}[（(]\Z"
    # or where no name stands at all: 查勘员 139…
    rf"|(?:{STAFF}|报案电话)[：:\s]{{0,3}}\Z"
    # or before a colon: 紧急联系人：龙文博
    rf"|(?:{_ROLES})[：:][\u4e00-\u9fff·]{{2,4}}[（(，,\s]{{0,2}}\Z"
    # or who is to be called: 请联系顾警官
    rf"|(?:联系|联络|致电|拨打|找)[\u4e00-\u9fff]{{1,2}}(?:{STAFF})[（(：: ]{{0,2}}\Z"
)
# In English: My colleague Li Na (+86
_ENGLISH = lazy_re(
    r"(?i:(?<![a-z])(?:colleague|friend|witness|officer|lawyer|counsel(?:'s contacts)?|solicitor|executor|neighbou?r"
    r"|manager|supervisor|interpreter|clerk|guide|coach|third party|reported by))[^\n.;]{0,24}?[:, ]{1,3}"
    r"(?:[A-Z][a-z]{1,12}|[A-Z]{2,12})(?: [A-Z][a-z]{1,12}){1,2}[^\n.;\d]{0,24}\Z"
)
# How one's own is called by who writes or sells, or that of whom the text tells; and on a line of its own.
_OWN = lazy_re(
    r"(?:我(?!们)|本人|(?<!尤)其(?![他它中余])|您?预留|您(?:的|[^\n\d。；;，,]{0,4}尾号\d{4}))[^\n\d。；;]{0,8}(?:电话|電話|手机|手機|号码?|號碼?|联系方式)[^\n\d。；;，,]{0,6}\Z"
    r"|(?:打|找|加|联系|聯絡|call)给?我[^\n\d。；;]{0,4}\Z|(?:下单|售后|有事)[^\n\d。；;]{0,16}\Z"
    r"|\A(?:[\s\u3000>*-]|[\[(]\d{1,2}:\d\d[\])] ?[^\s\d：:]{1,12}[：:]){0,40}"
    r"(?:联系|聯絡|预留|业务|本机)?(?:电话|電話|手机|手機|号码|號碼|联系方式)(?:号码?)?[：:|\s\u3000]{0,4}\Z"
    r"|(?i:(?<![a-z])(?:my (?:own )?(?:mobile|cell|phone|tel|number)[a-z ]{0,16}|call me (?:on|at))[: ]{0,2}\+?\Z)"
)
# With whom somebody who is named above exchanged calls or messages.
_PEER = lazy_re(
    # or who is to be paid
    r"(?<![通呼])[转汇付](?:账|款|钱)?[到给至]?\s?\Z"
    r"|(?:[对對]方|[乙丙丁][：:])(?:[：:\s]{0,2}[\u4e00-\u9fff]{2,4}[，, ]{0,2})?(?:号码|號碼|电话|電話)?[：: ]{0,2}\Z"
)
# Whose document it is that nobody is named beside, and characters behind its number.
_THEIR_OWN = lazy_re(r"(?:\A|[：:，,\s])[他她其]的?(?:身份证|证件)(?:号码?)?[是为：: ]{0,2}\Z")
_SHORT = 24
# A question how somebody is reached, and its answer.
_REACHED = lazy_re(
    r"\s{0,8}问\s?[：:][^\n]{2,12}的?(?:联系方式|电话|手机|号码)[^\n]{0,8}\n\s{0,8}答\s?[：:][^\n，。]{0,8}\Z"
)
# What ends a sentence.
_STOPS = "。；;！!？?\n"
# Whose telephone kept messages, and on the same line or the next one with whom: 机主: … / 会话对象: 李秀英 <138…>
_ABOVE = 240
_TALK = lazy_re(r"短信|彩信|会话|聊天|对话|通话|消息|微信")
_CONVERSATION = lazy_re(
    r"(?:本机|机主|号主|本号)[^\n]{0,24}?1[3-9]\d{9}(?!\d)[^\n]{0,40}\n?[^\n\d]{0,40}"
    r"(?:(?:会话|聊天|对话|通信)(?:对象|方)\s?[：:]|[>（(\s][与和跟](?=\s))\s?(?:[\u4e00-\u9fff·]{2,4}\s?)?[<（(]?\Z"
)


def is_beside(read: Pass, group: Group) -> bool:
    """Whether a record is of no more than the telephone of a bystander, near somebody whom a document names.

    A call, a message and a position are of the telephone, whoever has it. Whom a document names as well is no more than
    a bystander if that is said of him.
    """
    if group.kind.id in _OF_PHONES or group.form not in ("text", "keys"):
        return False
    if group.person_by in ("id_number", "passport"):
        return _is_documented(read, group)
    return group.person_by == "phone" and _is_called_beside(read, group)


def _is_documented(read: Pass, group: Group) -> bool:
    """Whether it is said of whom a document names that he is there for others."""
    low, high = line_span(read.data, group.person.start)
    is_near = read.names_document(low - LONGEST, low) or read.names_document(high, high + LONGEST)
    # what is told below who acts for somebody is told of that one
    is_below = group.kind.id not in PLAIN and group.end > high and acts_for(read.data, low, read.spots)
    return is_below or (is_near and is_affirmed(read.data, group.person)) or _is_of_last(read, group)


def _is_called_beside(read: Pass, group: Group) -> bool:
    """Whether a telephone is called that of a bystander, below a table or near somebody whom a document names."""
    data, number, is_below = read.data, group.person, read.is_below()
    is_near = read.names_document(group.start - LONGEST, group.end + LONGEST)
    if (is_near or is_below) and is_line_of_staff(data, line_span(data, number.start), is_below):
        return True
    if not is_near:
        return False
    low = _begin(data, number)
    names = [spot for spot in within(read.spots, low, number.start) if spot.rule == NAME]
    if names:
        return _is_called(data, low, names[-1], number)
    before = _sentence(decoded(data, low, number.start))
    return bool(_NAMELESS.search(before) or _ENGLISH.search(before))


def _is_of_last(read: Pass, group: Group) -> bool:
    """Whether a line tells no more than the number of a document of whom the lines above know by a telephone."""
    start, end = line_span(read.data, group.person.start)
    before, behind = decoded(read.data, start, group.person.start), decoded(read.data, group.person.end, end)
    if group.kind.id not in PLAIN or not _THEIR_OWN.search(before) or len(behind) > _SHORT:
        return False
    above = [one for one in within(read.spots, max(0, start - LONGEST), start) if one.rule in PERSON_KEYS]
    return bool(above) and all(PERSON_KEYS[one.rule] == "phone" for one in above)


def is_peer_or_own(read: Pass, group: Group) -> bool:
    """Whether a record is only a telephone to call back at, or of another side.

    So it is near somebody whom a document names, and of a conversation with the owner of another telephone.
    """
    if group.person_by != "phone" or group.kind.id not in PLAIN or group.form not in ("text", "keys"):
        return False
    if not read.names_document(group.start - LONGEST, group.end + LONGEST):
        return is_spoken_with(read.data, group)
    line = line_span(read.data, group.person.start)[0]
    if _REACHED.match(decoded(read.data, line_span(read.data, max(0, line - 1))[0], group.person.start)):
        return True
    before = _sentence(decoded(read.data, _begin(read.data, group.person), group.person.start))
    return bool(_PEER.search(before) or (_names_nobody(read, group) and _OWN.search(before)))


def _names_nobody(read: Pass, group: Group) -> bool:
    """Whether a record names nobody, or right behind its number only a bystander: 联系电话：139… 紧急联系人：李秀英."""
    if group.kind.id == "phone.number":
        return True
    names = [spot for spot in group.spots if spot.rule == NAME]
    leads = [decoded(read.data, group.person.end, name.start) for name in names]
    return bool(names) and all(len(lead) < _NEAR and _CALLED.search(lead) for lead in leads)


def is_spoken_with(data: bytes, group: Group) -> bool:
    """Whether a record is only with whom a telephone's owner, who is named right above or before, spoke."""
    if group.person_by != "phone" or group.kind.id not in PLAIN:
        return False
    before = decoded(data, max(0, group.person.start - _ABOVE), group.person.start)
    return _CONVERSATION.search(before) is not None and _TALK.search(before) is not None


def without_staff(data: bytes, groups: list[Group]) -> list[Group]:
    """The records of a text that tells of several people, but those of whom it says that they are there for others.

    Where it says so of all, it tells of them.
    """
    left = [one for one in groups if not _PLACED.search(decoded(data, *_before(data, one.person)))]
    return left or groups


def _before(data: bytes, number: Spot) -> tuple[int, int]:
    """Where what stands before a number on its line may say whose it is."""
    return _begin(data, number), number.start


def acts_for(data: bytes, at: int, spots: list[Spot]) -> bool:
    """Whether the line of a place tells who acts for somebody whom a document names close above: 代办人：…."""
    start, end = line_span(data, at)
    if not _ACTING.match(decoded(data, start, end)):
        return False
    above = within(spots, max(0, start - LONGEST), start)
    return any(spot.rule in DOCUMENTS and not is_present(data, spot.start) for spot in above)


def is_present(data: bytes, at: int) -> bool:
    """Whether the line of a place begins with what somebody is there for: 在场人：…; or does for another."""
    start = line_span(data, at)[0]
    before = decoded(data, start, min(at, start + _LEAD))
    return _PRESENT.match(before) is not None or _ACTING.match(before) is not None


def is_affirmed(data: bytes, document: Spot) -> bool:
    """Whether the line of a document says that whom it names is there for others: 前台…（身份证…）证实, 在场人：…."""
    start, end = line_span(data, document.start)
    before = decoded(data, start, document.start)
    if _PRESENT.match(before):
        return True
    return bool(_AFFIRMS.match(decoded(data, document.end, end)) and _DOCUMENTED.search(before))


def _is_called(data: bytes, low: int, name: Spot, number: Spot) -> bool:
    """Whether somebody with a name and a number is called what bystanders are. low: where the line begins."""
    lead, between = decoded(data, low, name.start), decoded(data, name.end, number.start)
    if any(sign in between for sign in _STOPS):
        return False
    if _CALLED.search(lead) or _AS.match(between):
        return True
    return _BEHIND_IT.match(decoded(data, number.end, number.end + BEHIND)) is not None


def _begin(data: bytes, number: Spot) -> int:
    """Where what may say whose a telephone is begins on its line."""
    return max(line_span(data, number.start)[0], number.start - _BEFORE)


def _sentence(text: str) -> str:
    """The last sentence of a text, as far as it goes."""
    return text[max(text.rfind(sign) for sign in _STOPS) + 1 :]
