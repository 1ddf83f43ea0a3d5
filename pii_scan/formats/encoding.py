"""Which encoding a file is in, and its bytes as UTF-8: found from the head, converted block by block.

Order of the tests: byte-order mark, known binary types, UTF-16 by its zero bytes or its Chinese characters, UTF-8,
then GB18030 against Big5 by how many common characters each reading yields, those of Korea and Japan, then Latin-1.
"""

from __future__ import annotations

import codecs
import itertools
import re
import threading
from collections.abc import Iterable, Iterator

from pii_scan.formats.neighbouring import neighbouring
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# Bytes that decide on an encoding: of a file's head, or from the first byte beyond ASCII.
WINDOW = 64 * 1024
# Bytes that are decoded together.
_PART = 1 << 14
# Characters that a frequency count looks at.
_SAMPLE = 4096


class Encoding(NamedTuple):
    """An encoding: ``name`` for codecs.lookup, None for binary data; ``bom``: bytes of byte-order mark to drop."""

    name: str | None
    bom: int


# The longer marks first: UTF-32 LE begins as UTF-16 LE does.
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
# Beginnings of binary files. Short ones made of letters alone (BM, MZ) are left to the tests of content.
_MAGIC = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"\x1f\x8b",
    b"%PDF-", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"wOFF",
    b"wOF2", b"SQLite format 3\x00", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd",
    b"\x04\x22\x4d\x18", b"\xd0\xcf\x11\xe0\xa1\xb1", b"OggS\x00", b"fLaC\x00", b"ID3\x02", b"ID3\x03", b"ID3\x04",
    b"II*\x00", b"MM\x00*", b"\x00asm", b"\x1aE\xdf\xa3", b"\x93NUMPY", b"\x00\x01\x00\x00", b"OTTO\x00", b"8BPS\x00",
    b"FLV\x01", b"PACK\x00", b"DIRC\x00", b"\x00\x00\x01\x00", b"dex\n0", b"Obj\x01", b"\x89HDF\r\n",
)  # fmt: skip
_BZIP2 = lazy_re(rb"BZh[1-9]1AY&SY")
_PYC = lazy_re(rb".[\x0c-\x0f]\r\n[\x00-\x03]\x00\x00\x00", re.DOTALL)

_NUL = b"\x00"
# Control characters that texts do not hold. TAB to CR, SUB and ESC stand in texts; 01, 02 and 1C to 1F divide
# the columns of database dumps, so that only a text that is made of them is none.
_STRANGE = bytes([*range(3, 9), *range(14, 26), 127])
_CONTROLS = bytes([*range(1, 9), *range(14, 26), *range(28, 32), 127])

# What a UTF-16 text is made of. Without zero bytes only Chinese counts: GBK read as UTF-16 looks Korean.
_WIDE = lazy_re(
    r"[\t\n\r\x20-\x7e\xa0-\u024f\u0370-\u052f\u2010-\u203b\u20ac\u2103-\u2122\u2160-\u2199\u2460-\u249b\u2500-\u25ef"
    r"\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffe6"
    r"\U0001f000-\U0001faff\U00020000-\U000323af]"
)
_CHINESE = lazy_re(r"[\u2010-\u2027\u3000-\u3020\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e\U00020000-\U000323af]")
# Signs that count as common there, beside common Chinese characters; never what ASCII gives when read in pairs.
_KNOWN = lazy_re(r"[\t\n\r\x20-\x7e\xa0-\u017f\u0391-\u03c9\u0401-\u0451、。\u3041-\u30ff\uac00-\ud7a3，：（）]")
_ASCII_RUNS = lazy_re(r"[\x00-\x7f]+")
_DRAWN = lazy_re(r"[\x00-\x7f\u2500-\u257f\u3000]+")
# Letters that Latin, Greek and Cyrillic texts hold as two bytes of UTF-8.
_TWO_BYTES = lazy_re(r"[\xa0-\u017f\u0259\u02bb\u02bc\u0391-\u03c9\u0401\u0410-\u044f\u0451]")
_FOUR_BYTES = lazy_re(r"[\u3400-\u4dad\U00020000-\U000323af]")
_HIGH = lazy_re(rb"[\x80-\xff]")
_LONE_HIGH = lazy_re(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")

# Encodings in which bytes below 80 mean ASCII at a character's start.
_LIKE_ASCII = {"gb18030", "gbk", "gb2312", "big5", "big5hkscs", "cp950", "iso8859-1", "cp1252", "ascii"}

# Characters that Chinese texts, names, addresses and table headers are made of: the most common ones count more.
_FREQUENT = (
    "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学"
    "么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老"
    "因很给名法间知世什两次使身者被高已其进此话常与活正明问力理点文几定本公外月号市区省县街路村镇"
)
_COMMON = (
    "斯亲感见尔特做孩相西果走将十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表"
    "德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内英军候民"
    "岁往何度山觉带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢病始达深完今提求清王化空业思切怎非找片"
    "罗钱吗语元喜曾离飞科言干流欢约各即指合反题必该论交终林请医晚制球决传画保读运及则房早院量苦火布品近坐产答星精视五"
    "连司巴奇管类未朋且婚台夜青北队久乎越观落尽形影红爸百令周吧识步希亚术留半热送兴造谈容极随演收首根讲整式取照办强石"
    "古华拿计您装似足双妻尼转诉米称丽客南领节衣站黑刻统断福城故历惊脸选包紧争另建维绝树系伤示愿持千史谁准联妇纪基买志"
    "静阿诗独复痛消社算义竟确酒需单治卡幸兰念举仅钟怕共毛句息功官待究跟穿室易游程居考突皮哪费倒价图具刚脑永歌响商礼细"
    "专黄块脚味灵改据般破引食仍存众注笔甚某沉血备习校默务土微娘须试怀料调广显赛查密议底列富梦错座参八除跑亮假印设线温"
    "虽掉京初养香停际致阳纸李纳验助激够严证帝饭忘趣支春集丈木研班普导顿睡展跳获艺六波察群皇段急庭创奥器谢弟店否害草排"
    "背止组州朝封睛板角况曲馆育忙质河续哥呼若推境遇雨标姐充围案伦护冷警贝著雪索剧啊船险烟依斗值帮汉慢佛肯闻唱沙局伯族"
    "低玩资屋击速顾泪洲团圣旁堂兵七露园牛哭旅劳型烈姑陈莫鱼异抱宝权鲁简态级票怪寻杀律胜份汽右洋范床舞秘午登楼贵吸责例"
    "追较职属渐左录丝党继托赶章智冲叶胡吉卖坚喝肉遗救修松临藏担戏善卫药悲敢靠伊戴词森耳差短祖云规窗散油旧适乡架恩投铁"
    "博雷府压超负勒杂醒洗采毫嘴毕九冰既状景席珍童顶派素农疑练野按犯拍征坏骨余承置彩灯琴免环姆换技束增忍餐洛塞缺忆判欧"
    "层付阵玛批岛项休懂武革良恶恋委拥探退摇熟诺宣银势奖宫套康供优课鸟降夏困刘罪健模败伴守挥鲜财枪禁恐伙杰副牌江顺秋划"
    "授归浪凡预奶雄升编典袋莱含盛济端释介孙吴郑冯褚蒋沈韩杨朱秦尤吕施孔曹魏陶姜邹喻柏窦苏潘葛奚彭郎韦昌苗凤俞柳唐廉薛"
    "贺倪汤殷郝邬傅卞齐伍卜孟穆萧尹姚邵湛汪祁禹狄臧宋茅庞熊舒屈祝董梁杜阮闵季贾娄颜郭梅徐邱骆蔡田樊凌霍虞柯卢缪丁邓洪"
    "诸崔龚嵇邢裴陆荣翁荀甄储靳侯宁仇栾甘厉符詹龙韶黎乔阴胥翟谭姬申扶堵冉宰桑桂伟芳娜秀敏磊艳勇娟涛霞玉莹婷琳鹏宇欣玲"
    "俊峰倩辉帅丹萍燕鑫梓涵轩浩桐嘉佳怡瑞晨皓楠洁琪颖凯彬斌桥津沪渝冀豫辽湘皖赣浙鄂粤琼川陕闽蒙疆圳杭厦锦锡郸庄沧廊衡"
    "晋朔坪坝淄潍威滨菏泽栋幢邮址姓籍贯码账户额摘渠航厢乘宾驾驶违检网租押件嫌盗窃拘丰璐旭哲茂滔贤绍畅淑惠晶慧芬芝帆"
    "核询款签补审汇订限附销聊营效购货积借执访协误轨移档监控库湖岸罚贷扣辆途涉售蓝池奖"
)
_TRADITIONAL = (
    "這個們來時為說國後會過對學發當沒還樣開總從無動頭經長兒愛給間兩進話與問點幾實聲車機氣別書電門聽員許寫馬難結樂東記"
    "處讓應場報關張認軍歲覺帶萬邊風變師數滿戰遠輕條達業羅錢嗎語離飛歡約論終請醫決傳畫讀運則產視連類隊觀盡紅識亞術熱興"
    "談極隨講辦強華裝雙轉訴稱麗領節歷統斷驚臉選緊爭維絕樹傷願準聯婦紀買靜詩獨復複義確單蘭舉僅鐘鍾費價圖剛腦響禮細專黃"
    "塊腳靈據眾筆備習務須試懷調廣顯賽議夢錯參線溫雖際陽紙納驗夠嚴證飯導頓獲藝創奧謝組館質續標圍護貝劇險煙鬥幫漢聞資擊"
    "顧淚團聖園勞陳魚異寶權魯簡態級尋殺勝範貴責較職屬漸錄絲黨繼趕沖衝葉賣堅遺臨擔戲衛藥詞規適鄉鐵壓負雜畢狀頂農練壞餘"
    "環換憶歐層陣島項惡戀擁搖諾銀勢獎宮優課鳥劉敗揮鮮財槍夥傑順劃歸預編萊濟釋孫吳鄭馮蔣韓楊呂蘇竇韋鳳湯鄔齊蕭龐賈婁鄧"
    "諸龔陸榮儲寧欒厲龍喬陰譚偉艷濤瑩鵬輝軒潔穎凱橋瀋陝閩臺灣縣鎮鄰巷弄號樓棟郵貫碼繫絡帳賬戶額駕駛違檢網竊妳於裡裏並"
    "麼區見體將現親徵隻週內淨貨貿購設計織佈瞭"
    "詢簽補審匯訂銷營積執訪協誤軌檔監庫罰貸輛藍池獎"
)
_WEIGHTS = dict.fromkeys(_COMMON, 1.0) | dict.fromkeys(_TRADITIONAL, 1.0) | dict.fromkeys(_FREQUENT, 1.5)

# Beside these the signs that divide sentences and lists: a list of numbers holds little else.
_READ_AS = _WEIGHTS | dict.fromkeys("，。、；：？！（）", 0.5)

# A decoder's error handler cannot tell for whom it works, and decoding happens in one call: hence a tally per thread.
_tally = threading.local()


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    _tally.count = getattr(_tally, "count", 0) + 1
    return "\ufffd", error.end


_COUNTED = "pii_scan.replace"
codecs.register_error(_COUNTED, _replace)


def _read(data: bytes, name: str) -> tuple[str, int]:
    """The text, and how many invalid sequences it holds; a character that is cut off at the end is left out."""
    text = codecs.getincrementaldecoder(name)("replace").decode(data)
    # Counting signs is faster than counting errors; a U+FFFD that the text had before is none.
    return text, text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if name == "utf-8" else 0)


def detect(head: bytes, complete: bool) -> Encoding:
    """The encoding of a file, from its first up to 64 KiB of bytes; ``complete``: they are the whole file.

    ASCII is told as UTF-8: what follows may be anything, see Utf8Stream.
    """
    head = head[:WINDOW]
    for mark, name in _BOMS:
        if head.startswith(mark):
            return Encoding(name, len(mark))
    if is_known_binary(head):
        return Encoding(None, 0)
    return Encoding(_of_content(head, complete), 0)


def is_known_binary(head: bytes) -> bool:
    """Whether the bytes begin a format that holds no text."""
    if head.startswith(_MAGIC) or head[4:8] == b"ftyp":
        return True
    return bool(_BZIP2.match(head) or _PYC.match(head))


def _of_content(head: bytes, complete: bool) -> str | None:
    size = len(head)
    zeros = head.count(_NUL) if _NUL in head else 0  # to find none is ten times as fast as to count them
    if zeros:
        wide = _utf16(head, chinese=False)
        if wide:
            return wide
        # Logs of machines that lost power hold zero bytes, and lists for programs; binary data holds more than them.
        if zeros * 1000 > size and not _is_plain(head.translate(None, _NUL), complete):
            return None
    valid = _is_utf8(head, complete)
    if not valid and not zeros:
        wide = _utf16(head, chinese=True)
        if wide:
            return wide
    unwanted, share = (_CONTROLS, 0.3) if valid else (_STRANGE, 0.01)
    if size - len(head.translate(None, unwanted)) > share * size:
        return None
    return "utf-8" if valid else _of_high_bytes(head)


def _is_plain(data: bytes, complete: bool) -> bool:
    """Whether there are bytes, and they are UTF-8 without a control character."""
    return bool(data) and _is_utf8(data, complete) and len(data) == len(data.translate(None, _STRANGE))


def _utf16(head: bytes, chinese: bool) -> str | None:
    """UTF-16 without a mark. ``chinese``: the text has no zero bytes, so it must be Chinese throughout."""
    best, name = 0.0, None
    for candidate in ("utf-16-le", "utf-16-be"):
        text, _ = _read(head[: 2 * _SAMPLE], candidate)
        if not text:
            continue
        good = len((_CHINESE if chinese else _WIDE).findall(text))
        if good < 0.9 * len(text):
            continue
        known = len(_KNOWN.findall(text)) + sum(1 for sign in text if sign in _WEIGHTS)
        if known > best * len(text):
            best, name = known / len(text), candidate
    # ASCII read in pairs gives Chinese characters too, but seldom common ones.
    return name if best >= (0.25 if chinese else 0.5) else None


def _is_utf8(data: bytes, complete: bool) -> bool:
    """Whether the bytes are UTF-8, or would be but for a few of them."""
    if data.isascii():
        return True
    text, bad = _read(data, "utf-8")
    beyond = _ASCII_RUNS.sub("", text)
    if not bad:
        # Nothing but a character cut off at the end of a whole file speaks for another encoding.
        return _is_not_gbk(data, beyond) if beyond else not complete
    three = sum(1 for sign in beyond if sign >= "\u0800") - beyond.count("\ufffd")
    return three + len(_TWO_BYTES.findall(beyond)) >= 4 * bad


def _is_not_gbk(data: bytes, beyond: str) -> bool:
    """Valid UTF-8 of a few characters may be GBK by chance (一 is D2 BB, as is U+04BB): not if common letters."""
    if len(beyond) > 8 or max(beyond) >= "\u0800" or 2 * len(_TWO_BYTES.findall(beyond)) > len(beyond):
        return True
    text, bad = _read(data, "gb18030")
    return bad > 0 or not all(sign in _WEIGHTS for sign in _ASCII_RUNS.sub("", text))


def _of_high_bytes(data: bytes) -> str:
    """GB18030, Big5, an encoding of Korea or Japan, or Latin-1 for text with bytes beyond ASCII that is not UTF-8."""
    begin = high.start() if (high := _HIGH.search(data)) else 0
    data = data[begin : begin + 4 * _SAMPLE]
    gb, gb_bad = _score(data, "gb18030")
    big5, big5_bad = _score(data, "big5hkscs")
    score, name, bad = (big5, "big5hkscs", big5_bad) if big5 > gb else (gb, "gb18030", gb_bad)
    beyond = len(data) - len(data.translate(None, bytes(range(128, 256))))
    alone = len(_LONE_HIGH.findall(data))
    if other := neighbouring(data, score):
        return other
    # Chinese characters are two high bytes, or one and a letter; accents stand alone among letters.
    if score <= 0.3 and (bad > 0.05 or alone > 0.5 * beyond):
        return "latin-1"
    if name == "big5hkscs" and big5_bad and _score(data, "cp950")[1] < big5_bad:
        return "cp950"
    return name


def _score(data: bytes, name: str) -> tuple[float, float]:
    """How much like Chinese a reading is, per character beyond ASCII; and the share of invalid sequences."""
    text, bad = _read(data, name)
    # wide blanks, with which columns are filled, and the lines around cells tell nothing
    signs = _DRAWN.sub("", text)
    if not signs:
        return -4.0, 1.0
    share, signs = bad / len(signs), signs[:_SAMPLE]
    total = sum(_READ_AS.get(sign, -0.3 if sign < "\ue000" or sign > "\uf8ff" else -2.0) for sign in signs)
    if name == "gb18030":
        # Rare characters of four bytes: nothing else looks like them.
        total += 1.3 * len(_FOUR_BYTES.findall(signs))
    return total / len(signs) - 4 * share, share


class Utf8Stream:
    """The text of blocks of bytes as blocks of valid UTF-8; to be iterated once.

    The blocks joined are the same however the input is cut, and line ends stay. ``encoding`` is final, and
    ``replaced`` (invalid sequences that became U+FFFD) complete, when the last block was given out.
    fixed: the encoding was named by the user. Otherwise a stream said to be UTF-8 without a mark is judged again at
    its first 64 KiB from the first byte beyond ASCII on, since the head may have been ASCII in any encoding.
    """

    def __init__(self, blocks: Iterable[bytes], encoding: Encoding, fixed: bool = False) -> None:
        if encoding.name is None:
            raise ValueError("binary data has no text")
        self.encoding, self.replaced = encoding, 0
        self._utf8 = codecs.lookup(encoding.name).name == "utf-8"
        self._blocks, self._again = blocks, self._utf8 and not encoding.bom and not fixed

    def __iter__(self) -> Iterator[bytes]:
        blocks = iter(_without(self._blocks, self.encoding.bom))
        if self._again:
            held: list[bytes] = []
            for block in blocks:
                if not block.isascii():
                    held = self._judge(block, blocks)
                    break
                if block:
                    yield block
            blocks = itertools.chain(held, blocks)
        yield from self._valid(blocks) if self._utf8 else self._decoded(blocks)

    def _judge(self, first: bytes, blocks: Iterator[bytes]) -> list[bytes]:
        """Settle the encoding from the first block that is not ASCII; gives the blocks taken for that."""
        held, complete = [first], False
        high = _HIGH.search(first)
        begin = high.start() if high else 0
        window = bytearray(first[begin : begin + WINDOW])
        while len(window) < WINDOW and not complete:
            block = next(blocks, None)
            if block is None:
                complete = True
            else:
                held.append(block)
                window += block[: WINDOW - len(window)]
        data = bytes(window)
        name = "utf-8" if _is_utf8(data, complete) else _of_high_bytes(data)
        self.encoding, self._utf8 = Encoding(name, 0), name == "utf-8"
        return held

    def _valid(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """UTF-8 blocks, given out as they came where they are valid and end with a whole character."""
        rest = b""
        for block in blocks:
            data = rest + block if rest else block
            rest = b""
            if not data.isascii():
                cut = _whole(data)
                if cut < len(data):
                    data, rest = data[:cut], data[cut:]
                data = self._repaired(data)
            if data:
                yield data
        if rest:
            yield self._repaired(rest)

    def _repaired(self, data: bytes) -> bytes:
        """Valid UTF-8. Most parts of most texts are ASCII, and to decode the others alone is several times as fast."""
        parts, begin, before = [], 0, self.replaced
        while begin < len(data):
            end = _ascii_end(data, begin + _PART)
            part = data[begin:end]
            if not part.isascii():
                _tally.count = 0
                text = part.decode("utf-8", _COUNTED)
                if _tally.count:
                    self.replaced += _tally.count
                    part = text.encode()
            parts.append(part)
            begin = end
        return data if self.replaced == before else b"".join(parts)

    def _decoded(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """Blocks of another encoding, converted."""
        name = self.encoding.name or "utf-8"
        decoder = codecs.getincrementaldecoder(name)(_COUNTED)
        like_ascii = codecs.lookup(name).name in _LIKE_ASCII
        for block in blocks:
            if like_ascii and block.isascii() and not decoder.getstate()[0]:
                data = block
            else:
                data = self._converted(decoder, block, False)
            if data:
                yield data
        data = self._converted(decoder, b"", True)
        if data:
            yield data

    def _converted(self, decoder: codecs.IncrementalDecoder, block: bytes, final: bool) -> bytes:
        _tally.count = 0
        text = decoder.decode(block, final)
        self.replaced += _tally.count
        return text.encode("utf-8", "replace")


def utf8_blocks(blocks: Iterable[bytes], encoding: Encoding, fixed: bool = False) -> Utf8Stream:
    """The blocks as blocks of valid UTF-8, with the final encoding and the count of replacements: a Utf8Stream."""
    return Utf8Stream(blocks, encoding, fixed)


def _without(blocks: Iterable[bytes], count: int) -> Iterator[bytes]:
    """The blocks without the first bytes of the first."""
    for block in blocks:
        if count:
            dropped = min(count, len(block))
            count -= dropped
            yield block[dropped:]
        else:
            yield block


def _ascii_end(data: bytes, position: int) -> int:
    """The next place behind an ASCII sign, where no character goes on, or the end."""
    while position < len(data) and data[position - 1] >= 0x80:
        position += 1
    return min(position, len(data))


def _whole(data: bytes) -> int:
    """Where the last whole UTF-8 character ends: a first byte that still wants others is left to the next block."""
    for back in range(1, min(3, len(data)) + 1):
        byte = data[-back]
        if byte < 0x80:
            break
        if byte >= 0xC0:
            wanted = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(data) - back if back < wanted else len(data)
    return len(data)
