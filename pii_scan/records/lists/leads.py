"""How a line begins that tells what somebody did: with a day, an hour or a mark, behind words that lead to them."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.lists.sorts import NUMBER, RIDE

PART = "(?:凌晨|清晨|[早晚]上?|早晨|[上中下]午|傍晚|晚间|[夜半]里|[深半午]夜|夜间)"
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}[.]?"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# When something was: a day, perhaps without its year, and an hour.
DAY = (
    rf"(?<![\d./-])(?:(?:19|20)\d\d|\d{{2,3}}(?=\s?年))\s?[-/.年]\s?\d{{1,2}}\s?[-/.月]\s?\d{{1,2}}(?!\d)[日号]?"
    rf"|(?:[今去前当同次]年)?(?<!\d)\d{{1,2}}\s?月\s?(?:\d{{1,2}}|初?{NUMBER}{{1,3}})[日号]?|{NUMBER}{{1,2}}月初?{NUMBER}{{1,3}}[日号]?"
    r"|(?<![\d./-])(?<![A-Z]{3} )(?:3[01]|[12]\d|0?\d)[./-](?:3[01]|[12]\d|0?\d)"
    r"(?=[ \u3000](?![ap]\.?m)|周[一二三四五六日])"
    r"|(?<!\d)\d{1,2}[日号](?=\s?[\d上下晚早凌]|[乘坐搭飞](?!席|位))|\A\s{0,8}\d{1,2}[日号](?=\s)"
    r"|(?:周|星期|礼拜)[一二三四五六日天]|当[天日晚]|同[日天]|次日|[昨今前]天|第[二三四五]天|隔天|翌日"
    rf"|(?:\d{{1,2}}|{NUMBER}{{1,2}}|半|几|数)个?(?:天|日|周|星期|月|年|分钟|小时|钟头)[之以]?后|[年月]底前?|(?:国庆|春节|元旦|中秋)(?:节|期间)?"
    rf"|(?<![A-Za-z\d])(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}|{_MONTHS} \d{{1,2}})(?:,? (?:19|20)\d\d)?(?![A-Za-z\d])"
    rf"|(?<![A-Za-z]){_DAYS}"
)
_CLOCK = (
    rf"{PART}?\s?(?<![\d.])(?<!\d[:：])(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d|[:：]\d)|"
    r"[点时](?![长间段候])(?:[0-5]?\d(?:分(?:[0-5]?\d秒)?)?(?!\d)|半|整|许|一刻)?)(?:\s?[ap]\.?m\.?(?![a-z]))?"
    rf"|(?:{PART}\s?{NUMBER}{{1,3}}[点时]|{NUMBER}{{1,3}}[点时](?=零?{NUMBER}{{2}}|{NUMBER}分|一刻|[半整许多]))(?:零?{NUMBER}{{1,4}}分?|一刻|[半整许多])?"
    r"|中午|凌晨|清晨|傍晚|[深半]夜"
    r"|(?<![\d.])(?<!\d[:：])(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\.?(?![a-z])"
)
WHEN = lazy_re(rf"(?P<day>{DAY})|(?P<clock>{_CLOCK})")
# A day with which a line begins, also without its year or day: 20160203, 16.03.08, 2009.11, 0131 G826, 出 2015/07/19.
BEGUN = lazy_re(
    rf"\W{{0,6}}(?:(?:[去返回来]程?\s?[：:]?\s?)?(?:{RIDE})次?(?:航班|列车)?[，, ]{{1,3}}|[出入]境?\s|[+-]\d[\d,.]*\s|"
    r"(?i:exit(?:ed)?|ent(?:ry|ered)|departure|arrival|left|departed)"
    r"(?: (?:from|to|the country|China) ?[A-Z]?[A-Za-z]*)?(?: on)? {1,4}"
    r"|(?i:out(?:bound)?|back|return|inbound|onward)[: ]{1,4})?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
    rf"({DAY}"
    r"|(?:1[0-2]|0?[1-9])月(?:[底末初中]|份|上旬|中旬|下旬)?(?!\d)|\d{1,2}/\d{1,2}(?=[\u4e00-\u9fff])"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|\d\d\.\d{1,2}\.\d{1,2}(?![\d.])"
    r"|(?:19|20)\d\d(?:[.-]\d{1,2}(?![\d.-])|年(?:\d{1,2}月(?!\d))?|(?:0[1-9]|1[0-2])(?=[ \u3000]))"
    r"|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=[ \u3000]))"
)
# Which time it was: 第二趟, 最后一次是
_TURN = rf"(?:第(?:{NUMBER}|\d){{1,2}}|(?:最[后近初早先]|头|[再又另]|还有|其中)一?|一)[次回趟][是在]?"
# What stands between one that was looked up and the next on its line, which begins with its day, too.
NEXT = lazy_re(
    rf"[，,；;。、]\s?(?:再就是|还有|另外|然后|后来|最后|接着|[隔过]几天|月[初中底末])?[，,]?(?:{_TURN})?(?=[^周星礼当同次昨今前第隔翌]|[今去前]年\d|[昨今前]天[^，。；;\n]{{0,10}}[又再还])(?={DAY})"
    # ... and not the end of the same
    r"(?!(?:(?!上机|上网|开机|入住|开房|登机|起飞|出发|乘)[^，,；;。、\n]){0,24}(?:下机|下网|结[账帐]|退房|离店|离开|到达|到站|抵达|降落|落地))"
)
# The number of a row that was pasted, before its day, and the mark of an item of what somebody has: 1、, ①, 第一套
_NUMBER = r"\d{1,3}[,，\t ]\s{0,2}(?=(?:19|20)\d\d[-/.年])"
NUMBERED = lazy_re(rf"\s{{0,8}}{_NUMBER}")
_BULLETS = "*•·"
ITEM = lazy_re(
    # a dash may begin a key and its value as well
    rf"\s{{0,8}}(?:[{_BULLETS}](?= )|-{{1,2}}(?= (?![^\n：:]{{1,24}}[：:]))"
    rf"|{_NUMBER}|\d{{1,2}}(?:[、)）]|[.．](?!\d)|[.．](?=(?:19|20)\d\d年))|[（(]\d{{1,2}}[)）]|[①-⑩]"
    r"|第?[一二三四五六七八](?:[套处、]|是)|另?一[辆台][为是]"
    # or by the card that an account has, or what sort of account it is
    r"|(?=(?:[\u4e00-\u9fff]{2,8}[卡折]号?[：: ]?)?[3-6]\d{15,18}(?!\d)"
    r"|(?:另有?|还有)?(?:存[折单]|[定活]期|余额宝|零钱|理财|公积金|[社医]保)[^\d\n]{0,16}\d))\s?[：:，,]?\s?"
)
# And before what else somebody has, in an answer: ，第二天去…又办了一张
ANOTHER = lazy_re(
    r"[，,；;。](?=(?:然后|后来|接着|第二[天个套处张]|隔[一两]?天|当[天日])?[^，,；;。\d]{0,14}[另又再]|还有一|第[二三四五][套处张个])"
)
# What an item may say before its day: 据其提供之车票，5月8日
CLAUSE = lazy_re(rf"(?![^，,]{{0,16}}(?:[妻夫父母子女友]|同[事伴行]))[^\d\n，,。；;：:（(]{{2,16}}[，,]\s?(?={DAY})")
# Who says a line of a chat, and when.
SAID = lazy_re(
    r"\s{0,4}(?:[\[(（]?\d[\d/:. -]{3,20}[\])）]?\s{0,3})?([^\s\d:：，。,；;\[\]()（）]{1,12}\d{0,2})"
    r"(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[:：]\s?"
)
# What a line of an answer begins with, before its day: 命中：
LED = lazy_re(
    rf"\s{{0,8}}(?:(?:经|通过)[\u4e00-\u9fff]{{0,8}}?)?(?:命中|结果|记录|查[到得询]|显示|返回|核查|比[中对]|回复|检索)[^\n：:]{{0,4}}[：:]\s?(?={DAY})"
    rf"|\s{{0,8}}(?:(?:这边|系统|我|后台)?[里上]?(?:还|又|再)?(?:看到|查到)(?:的?有?|了)[：:，, ]?\s?)(?={DAY})"
    # that somebody was there
    rf"|\s{{0,8}}(?:(?:来|在|去|住|坐|有)过?的?|是的?|对的?|没错|查到了?)[，,。 ]{{1,2}}(?={DAY})"
    # of what sort of trail it is
    rf"|\s{{0,8}}(?:(?:旅[馆店]|宾馆|酒店)?住宿|开房|民航|航空|飞机|铁路|火车|高铁|上网|网吧)(?:信息|记录|轨迹)?\s{{1,4}}(?={DAY})"
    # which way somebody went
    rf"|\s{{0,8}}(?:[去回返来]程|行程[一二三四五\d]?|出发|返回)[：:]?\s?(?={DAY})"
    # what somebody owned up to
    rf"|\s{{0,8}}(?:考验|缓刑|服刑|矫正|取保)期[内间][，,]?(?={DAY})"
    rf"|\s{{0,8}}[又还另再也]?(?:承认|供述|供认|交[代待]|自述|自称|坦白)(?:了|说|，|,)?(?={DAY})"
    # who tells it, and where
    rf"|\s{{0,8}}(?:据(?:其?(?:本人)?|[\u4e00-\u9fff]{{2,8}}?)(?:自述|供述|反映|[称讲说])[，,：:]?|[\u4e00-\u9fff]{{2,8}}(?:边检站?|口岸|海关|机场)\s?[：:])\s?(?={DAY}|(?:19|20)\d\d年)"
    rf"|\s{{0,8}}(?:In|At) [A-Z][A-Za-z' ]{{2,40}} on (?={DAY})"
    # whom a document names above: 其于7月20日
    rf"|\s{{0,8}}其(?:又|还|再次)?[于在]?(?![^\n]*[出入]境)(?={DAY})"
    # what else there is of somebody who was checked
    rf"|\s{{0,8}}[又另还]?(?:有?(?:案底|前科)|[又另]?一起)\s?[：:]\s?(?={DAY}|(?:19|20)\d\d年)"
    # and one of what a message tells: 【铁路客服】订单E123456789,您已购12月25日
    rf"|\s{{0,8}}【[\u4e00-\u9fff\d]{{2,10}}】(?:(?!【)[^\n。；;：:]){{1,40}}?(?={DAY})"
)
# How a paragraph of a letter begins before its day: 第一次，, 后来
COUNTED = lazy_re(
    rf"\s{{0,8}}{_TURN}(?:[^。，,：:\n\d]{{2,8}}[：:]|[^。，,：:\n\d]{{0,8}}[，,])?\s?"
    r"|\s{0,8}(?:再往前|再早|(?:最早|最近)一?[次条笔趟])\s"
    r"|\s{0,8}(?:后来|随后|之后|此后|然后|接着|跟着|另外|还有|再就是|最后就?|又来了?|[到等]了|直到)(?:一[次回趟个条笔])?"
    r"(?:[，, ]?[他她](?=\d)|[，,]?[是在于]?)\s?"
    r"|\s{0,8}(?:其中|另外?)?一次[是在]\s?"
)
# And an answer: 答：记得有两次。第一次是
ANSWERED = lazy_re(
    r"\s{0,8}(?:(?:答|[AＡ])\s?[：:]|答[ \u3000])\s?(?:[^。，,\n\d]{0,12}[。，,])?"
    r"(?:(?:第[一二三四五六七八九十\d]{1,2}次|最后一次|头一次|还有|另外|再就是|然后|接着|后来)(?:一次)?[是在]?[，,]?"
    rf"|(?:(?!他|她|别人|朋友)[^\d\n]){{1,24}}?(?={DAY}|(?:19|20)\d\d年))?"
)
