"""Frames: what stands around names of persons in chats and lists, where no word says what the value is."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# Where running text goes on behind a value, this is what it goes on with.
GOES_ON = lazy_re(
    r"[^\u4e00-\u9fff]|\Z|[的之于在已将曾现住被由从到向把给称说来去与和及因系持乘驾涉自经等本女男先及您你名打发家那他她反申报今借欠付收寄送请让]"
    r"|身份证|证件|手机|电话|联系|户籍|护照|车牌|微信|邮箱|卡号|账号|账户|银行|工商|建设|农业|中国|招商|交通|老师|经理|人民币"
)
# What stands before somebody who does or gets something, and what is done: 由张伟负责, 帮李娜带一份.
_LEADS = (
    "由|帮|替|代|经|报|挂|请|等|被|把|给|麻烦|劳烦|辛苦|拜托|有劳|打到|转到|汇到|存到"
    "|今天|明天|后天|周一|周二|周三|周四|周五|周六|周日"
)
_DEEDS = (
    "一下|一起|一组|负责|配合|介绍|推荐|批准|同意|请假|的名字|的名义|的号|的手机|的电话|的微信|的快递|的卡|的账|担任|接替|接手|主持"
    "|代课|代班|代理|代办|代签|代收|记录|承办|牵头|陪同|处理|跟进|协调|组织|安排|审批|审核|联系|确认|通知|帮忙|拼单|拼车|卡上|卡里|账上|账号|账户"
    "|那边|那里|这边|这里|家里|手里|今天|明天|后天|今晚|明晚|明早|上午|下午|晚上|周一|周二|周三|周四|周五|周六|周日|周末|下周|尽快|速来|速回|马上|抽空"
    "|发我|发给|发到|发一|发个|打电|打个|转了|转账|转告|转交|说一|讲一|问一|看一|看下|看看|签一|签个|领一|领了|买一|买了|订一|订了|点一|点个|带一|带个|带份"
    "|拿一|拿走|拿个|取一|取走|取个|送一|送走|送个|开一|开个|做一|做个|找一|找个|回一|回个|来一|来拿|来取|来我|来办|来领|来接|来签|到我|到办|到前|到现|到物|到教|到会|去拿|去取|去现|去办|去接"
)
# What is said of somebody at the beginning of a turn, a line or a clause, or to one who is called by name.
_SAID = (
    "(?:已|没|未)(?:来|到|交|付|签|打|接|完|回|读|参|缴|取|收|去|写|带|请|领|报|阅|退|离|出)|还没|到哪|转了|要[0-9]|要一|要两|要三|要几|到了|来了"
    "|的(?:劳动合同|社保|档案|工资|请假|报销)|做记录|则认为|提出|不再负责|退群|你快|你看|你在|你去|你来|你把|你们|也来|也去|也在|不来|不去|不在|来吗|去吗|在吗|今晚|明天|明晚|明早|昨天|昨晚|后天|下单|拿走|@|＠"
    "|(?:（|[(])(?:实习生|代|本人|新来的)(?:）|[)])"
)
_CALLED = "(?:，|,|！|!|~|～) ?(?:你|您|快递|外卖|麻烦|下楼|有你|包裹|在吗|在不)"
# Whose something is, or who did something.
_THINGS = "快递|包裹|外卖|邮件|货件|票|号|号码|单|钱|手机|东西"
_WHO = (
    "开门的是|签收的是|接待的是|接电话的是|来的是|经手的是"
    "|值班的是|主刀的是|报名的是|负责的是|联系的是|送来的是|下单的是"
)
# Where somebody lives, before who it is: 11栋1106的李娜.
_HOME = "(?:[0-9](?:栋|幢|室|号|楼|层|座|单元)|[A-Z](?:栋|幢|座)|(?:栋|幢|座|楼|单元|-)[0-9]{2,4})的"
# Who wants how much: `1. 张伟 2份`.
_NUMBER = "(?:接龙 ?[0-9]{1,3}|[0-9](?:[.)]|、|．|）|号))"
_TICK = "[+]|＋|➕|✅|✔|√|☑|👌|🙋|已付|已交|已转|已接"
_JOINED = "、|和|与|及"
_TOGETHER = "共同|一起|分别|两人|二人|各自|各出"
_COMMA = "、|，|,|；|;"

_N = "[\u4e00-\u9fff]{2,4}?"
_NAME = "[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])"
_BEFORE = lazy_re(rf"(?:{_LEADS}) ?\Z")
_DOES = lazy_re(rf"(?:[、和]{_N}(?:[、，,和]{_N}){{0,5}})? ?(?:{_DEEDS})")
_BEGINS = lazy_re(r"(?:\s*|.*[：:，,。！!？?；;\]】]\s?)\Z")
_TOLD = lazy_re(rf" ?(?:{_SAID})|{_CALLED}")
_THING = lazy_re(rf".*(?:{_THINGS})是\Z")
_OF_ONE = lazy_re(r"(?:[先后]?[\u4e00-\u9fff]{1,2})?的(?:[，。,！!～~\s]|\Z)")
_ACTOR = lazy_re(rf".*(?:{_WHO})\Z")
_HOUSED = lazy_re(rf".*{_HOME}\Z")
_ENDS = lazy_re(r"\s?(?:[，。,！!～~]|\Z)")
_LIST_BEFORE = lazy_re(rf"(?:.*[：:]|\s*)\s?(?:{_NAME}(?:{_COMMA}) ?){{0,8}}\Z")
_LIST_BEHIND = lazy_re(
    # two with a comma between may be a word and what is said of it
    rf"(?:(?:、|；|;) ?{_NAME}(?:(?:{_COMMA}) ?{_NAME}){{0,30}}|(?:[，,] ?{_NAME}){{2,30}})\s?[。.！!]?\s*\Z"
    rf"|(?:[ \u3000]{_NAME}){{2,30}}\s*\Z"
)
_PAIR = lazy_re(rf"(?:{_JOINED}){_N}(?:{_TOGETHER})")
_NUMBERED = lazy_re(rf"(?:.*(?<![0-9]))?[0-9]{{0,2}}{_NUMBER} ?\Z")
_ORDERS = lazy_re(
    rf" ?(?:{_TICK})|[ \u3000].{{0,16}}?(?:[0-9]{{1,3}}|[一二两三四五六七八九十半])\s?"
    r"(?:份|件|箱|盒|袋|斤|个|只|瓶|提|包|套|枚|条|桶|板|支|双|kg|KG)"
    rf"|[ \u3000]{{1,3}}[0-9]{{1,3}}[.、．)）]\s?{_NAME}"
)
# Where somebody comes from: 张伟，湖南省长沙市人。
_FROM = lazy_re(r"[，,] ?[\u4e00-\u9fff]{2,16}[省市区县乡镇村]人(?:[\x00-\x7f，。；、]|\Z)")
_DAY = lazy_re(
    r"[ \t\u3000]{1,8}(?:(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}月[0-9]{1,2}[日号])\s*\Z"
)

# Who is spoken of, and what is said or done then: 会上张伟提出, 由张伟顶替, 哪个张伟？
_OF_WHOM = (
    "由|会上|門衛|门卫|保安|问了|問了|听|跟我说|换成|換成|移交给|转交给|交给|顶替|接替|哪个|那个|还差|余款|昨天我和|今天我和|我和|[0-9]床"
    "|得獎者為|輪到|轮到|請|请|名单里|来自|抄送|联系"
    "|直接找|或者|经与|捡到|又是|打卡|欢迎新人|记得|户名|租户|投诉人|今天|收到，"
)
_SPOKEN = (
    "提出|认为|認為|则认为|則認為|表示|说|講|讲|做记录|做記錄|顶替|没交|退群|不再负责|不再負責|最后走|明早|唔該|唔该|话今|話今|是你|於|去仓库|来电反映"
    "|？|[?]|，说|,说|转来|轉來|指出|补充|反馈|汇报|同學|同学|谈话"
    "|沟通|或者|的饭卡|，我这边|，服了|体温|～|又迟到|不，|于[0-9]|於[0-9]|反映|拖欠"
)
_SPOKEN_OF = lazy_re(rf".*(?:{_OF_WHOM}) ?\Z")
# Who takes over from somebody, or is still missing.
_TAKEN = "顶替|接替|移交给|转交给|换成|輪到|轮到|得獎者為|得奖者为"
_STOPS = lazy_re("[，。,；;了\\s]|同学|同學|\\Z")
_TAKEN_BY = lazy_re(rf".*(?:{_TAKEN}) ?\Z")
_SPEAKS = lazy_re(rf"(?:[和与跟、]{_N})? ?(?:{_SPOKEN})")
# A line of a list: a name, and whose relation somebody is, or what is left of a number.
_RELATED = "配偶|丈夫|妻子|儿子|女儿|父亲|母亲|兒子|女兒|長子|次子|长子|长女"
_LEFT = "1[3-9][0-9][*]{2}|尾号[0-9]|0[0-9]{2,3}-[0-9]{7}|[(（]收[)）]"
_ROW = lazy_re(
    rf"(?:[ \t\u3000]{{1,4}}|——|--)(?:(?:{_RELATED})\s*\Z|(?:{_LEFT}))"
    r"|[（(]收[)）]"
)
_ROW_BEFORE = lazy_re(
    r"\s{0,8}(?:[A-Za-z]?[0-9-]{1,8}[.、．)）]?[ \t\u3000]{1,4})?\Z"
    r"|.*(?:公司|厂|店|中心|[0-9号室层楼])[ \t\u3000]{1,4}\Z"
)

_HAN = "[\\xe3-\\xe9][\\x80-\\xbf]{2}"
_OPEN = "(?:[^\\x80-\\xff]|：|，|。|！|？|；|】) ?"
_START = "(?:[^\\x80-\\xff]|：) ?"
# What one of which stands in each frame, for the compiled engine: Hyperscan's syntax, over UTF-8.
TRIGGERS = tuple(
    expression.encode()
    for expression in (
        f"(?:{_LEADS}) ?(?:{_HAN}){{2,4}} ?(?:{_DEEDS}|、)",
        f"{_OPEN}(?:{_HAN}){{2,4}}(?: ?(?:{_SAID})|{_CALLED})",
        f"{_OPEN}(?:{_HAN}){{2,4}}(?: |\\t|　){{1,4}}(?:(?:19|20)[0-9]{{2}}(?:[-/.]|年)|[0-9]{{1,2}}月)",
        f"(?:{_THINGS})是{_HAN}",
        _WHO,
        f"{_HOME}{_HAN}",
        f"{_NUMBER} ?(?:{_HAN}){{2,4}}(?: |　|{_TICK})",
        f"{_START}(?:{_HAN}){{2,3}}(?:、|；|;) ?(?:{_HAN}){{2}}",
        f"{_START}(?:{_HAN}){{2,3}}(?:，|,) ?(?:{_HAN}){{2,3}}(?:，|,) ?(?:{_HAN}){{2}}",
        f"{_START}(?:{_HAN}){{2,3}}(?: |　)(?:{_HAN}){{2,3}}(?: |　)(?:{_HAN}){{2}}",
        f"(?:{_JOINED})(?:{_HAN}){{2,4}}(?:{_TOGETHER})",
        "(?:省|市|区|县|乡|镇|村)人(?:[^\\x80-\\xff]|，|。|；|、)",
        f"(?:{_OF_WHOM}) ?(?:{_HAN}){{2,4}}(?:和(?:{_HAN}){{2,4}})? ?(?:{_SPOKEN})",
        f"(?:{_TAKEN}) ?{_HAN}",
        f"(?:{_HAN}){{2,4}}(?:(?: |\\t|　){{1,4}}|——|--)(?:{_RELATED}|{_LEFT})",
        f"(?:{_HAN}){{2,4}}(?:[(]|（)收(?:[)]|）)",
        # a signature: dashes before a name that has its line for itself
        f"(?:--|—|–)(?: |\\t){{0,4}}{_HAN}",
    )
)


def framed(before: str, after: str) -> str:
    """How the words around a name frame it: ``hint`` for both sides, ``frame`` for one, or nothing.

    before, after: the text on both sides on its line.
    """
    if (_DOES.match(after) and _BEFORE.search(before)) or _HOUSED.match(before):
        return "hint"
    both = ((_SPEAKS, _SPOKEN_OF), (_STOPS, _TAKEN_BY), (_ROW, _ROW_BEFORE))
    if any(behind.match(after) and ahead.match(before) for behind, ahead in both):
        return "hint"
    if _BEGINS.match(before) and (
        _TOLD.match(after) or _FROM.match(after) or (not before.strip() and _DAY.match(after))
    ):
        return "frame"
    if (_OF_ONE.match(after) and _THING.match(before)) or (_ENDS.match(after) and _ACTOR.match(before)):
        return "frame"
    if (_ORDERS.match(after) and _NUMBERED.match(before)) or _PAIR.match(after):
        return "frame"
    return "frame" if _LIST_BEHIND.match(after) and _LIST_BEFORE.match(before) else ""
