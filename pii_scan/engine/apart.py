"""Names that stand apart: by their shape alone, where the text around them leaves no other way to read them."""

from __future__ import annotations

from collections.abc import Iterable

from pii_scan.engine.labels import any_key
from pii_scan.lazy import lazy_re

# The surnames of rules/tables/surnames.yaml: what is compiled before any table is read.
SURNAMES = (
    "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤于肖付闫向常温康"
    "施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫"
    "米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门"
    "云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诸战慕危玉银亢嵇公哈湛宾戎勾茅利呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由水昌凤酆贝经贲钮滑荀於家羿汲邴糜松弓牧隗山宓蓬郗仰秋暴钭韶蓟怀"
    "从鄂咸籍能苍双莘贡逄扶堵宰郦却璩濮寿通郏别充习宦鱼慎庾终暨步弘广禄东殳沃蔚越夔厍融訾空毋乜养须巢蒯后红竺益桓代仉言谯笪陳張劉黃吳趙楊孫馬羅鄭謝許鄧馮韓蕭蔣葉呂蘇盧鍾譚陸賈韋鄒龍賀顧龔錢嚴賴湯溫龐顏莊聶魯歐關蘭紀單駱藍"
    "饒簡連麥婁竇黨宮費衛應師榮叢鄺談樂勞廣區萬齊喬鮑華閻項車盤閆"
)
DOUBLE = (
    "欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|轩辕|宇文|长孙|东方|南宫|端木|独孤|西门|东郭|万俟|闻人|赫连|公羊|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|仲孙|钟离|"
    "鲜于|闾丘|司空|司寇|子车|颛孙|巫马|公西|漆雕|乐正|壤驷|公良|拓跋|夹谷|宰父|谷梁|段干|百里|南门|呼延|羊舌|微生|梁丘|左丘|东门|第五|完颜|纳兰|叶赫|耶律|贺兰|范姜|张简"
)
# What stands before somebody who does or gets something, and what goes on behind who does it.
_TO = (
    "因据由给向把被让找问叫请和跟与对是为為替帮代及将约发听聘致写到谢说下晚午天示了员单至付的期床早今明士户主人生机号"
    "告名者系医托会子郎称识个差得用班客在业计加"
)
_GOES_ON = (
    "的把被给向于在说将已未没今昨请你您也都就提表介担带借签负負经来去拿是和与跟及记改转发要会不反有又打还"
    "居同拖唔話话啦最旁本迟缺乘持住办退做唱现因了吧写一对通进凌或沟顶升投让讲则称等从即应须需可能才刚曾只问答交付报申出至两"
    "当受得获入到走参购买租领填认承否拒选调离辞治驾先系"
)
# ... and behind a name of two characters, of which more could be the beginning of a word.
_DEEDS = (
    "的|把|向|于|将|说|你|居|也|都|被|就|没|已|未按|未到|未来|未交|未付|未能|未经|记录|表示|提出|介绍|发现|拿的|请客|担任|负责|反映|发言|带队|主持|汇报|借了"
    "|缺考|缺席|缺勤|缺卡|本月|本周|本人|昨天|今天|明天"
)
_AT_ONCE = lazy_re(_DEEDS)
_LONG = 3
# Beside what the name of a book stands, the rest of a foreign name, or whom a list of changes thanks.
_NOBODYS = ("·", "《", "》", "@")
# The key of what has a name, and is nobody; also where it stands apart from its value.
_THINGS = (
    "名称|品牌|产品|商品|品名|公司|店名|书名|片名|地名|地点|产地|出发地|目的地|标题|主题|城市|地区|车站|景区|景点|颜色|型号|路线|标签|分类"
    "|菜单|商家"
)
_OF_THINGS = lazy_re(f"(?:{_THINGS})[\"'”]?\\s{{0,3}}(?:[：:=>]|是|为)[\\s\"'“「]{{0,4}}\\Z")

_HAN = "[\\xe3-\\xe9][\\x80-\\xbf]{2}"
# A sign that is no Chinese character, over UTF-8.
_SIGN = (
    "[\\x00-\\x7f]|[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xe2\\xea-\\xee][\\x80-\\xbf]{2}"
    "|\\xe3[\\x80-\\x8f][\\x80-\\xbf]|\\xef[\\x80-\\xbf]{2}"
    "|\\xf0[\\x80-\\xbf]{3}"
)


def _one_of(signs: Iterable[str]) -> str:
    """An expression over UTF-8 for one of some Chinese characters.

    Sets of bytes, for of a list of signs Hyperscan makes the same automaton in four times the time.
    """
    thirds: dict[bytes, list[int]] = {}
    for sign in sorted(set(signs)):
        *begin, third = sign.encode()
        thirds.setdefault(bytes(begin), []).append(third)
    return "|".join(f"{_bytes(begin)}[{_bytes(third)}]" for begin, third in thirds.items())


def _bytes(values: Iterable[int]) -> str:
    return "".join(f"\\x{value:02x}" for value in values)


# What one of which stands around each such name, for the compiled engine: Hyperscan's syntax.
_FOLLOWS = _one_of((*_GOES_ON, *(deed[0] for deed in _DEEDS.split("|"))))
TRIGGERS = tuple(
    f"(?:{_SIGN}|{_one_of(_TO)})(?:{surname})(?: |　){{0,2}}(?:{_HAN}){{1,3}}(?:{_SIGN}|{_FOLLOWS})".encode()
    for surname in (_one_of(SURNAMES), DOUBLE)
)
_BEGINS = lazy_re(f"[{SURNAMES}]|{DOUBLE}")


def _goes_on(sign: str) -> bool:
    """Whether the word may go on with a sign: a Chinese character, or one of Japanese."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"


def stands_apart(before: str, name: str, after: str, sure: bool = True) -> bool:
    """Whether nothing beside a name shows another word that it is a part of.

    On both sides no character of a word stands, or one of those that go with who does or gets something. No English key
    stands before it, and none of a thing. before, after: the text on both sides on its line. sure: whether neither its
    surname nor its beginning is another word; else nothing may adjoin it.
    """
    if not _BEGINS.match(name) or "·" in name or name[1] == " " != name[2]:  # 张 王 are two surnames
        return False
    last, following = before[-1:], after[:1]
    # 金桂9-502 is a flat
    is_open, is_closed = not _goes_on(last), not (_goes_on(following) or "0" <= following <= "9")
    if last in _NOBODYS or following in _NOBODYS or _OF_THINGS.search(before):
        return False
    if not (is_open or last in _TO) or not (sure or (is_open and is_closed)):
        return False
    if not (is_closed or _AT_ONCE.match(after) or (len(name) >= _LONG and following in _GOES_ON)):
        return False
    key = any_key(before)
    return not (key and key.isascii())
