"""Labels that must adjoin their value: for shapes that any text is full of, as names of persons are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from pii_scan.engine.examples import as_in, example_end
from pii_scan.engine.frames import GOES_ON, framed
from pii_scan.engine.labels import Labels, any_key
from pii_scan.engine.nearby import LINE
from pii_scan.engine.words import tokens
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule
from pii_scan.patterns import compile_re

# What may stand between a label and its value: the rest of a key with its sign, or a few signs, or 是 为 叫.
_BETWEEN = lazy_re(
    r"(?P<key>[^\n:：=，,。；;、]{0,12}[:：=])?(?P<sign>[\s\"'“”‘’「『【】\[（(）)<>《|*_`\\-]{0,8})"
    r"(?P<verb>(?:名字)?(?:分别)?[就也都先再]?(?:是|为|叫做?|系|改为|[填写]))?[\s\"'“‘「:：]{0,3}(?:[0-9]{1,2}[.、．]\s?)?"
)
# ... of a hint only little.
_KEY_OF_HINT = lazy_re(r"[^（(\[【]{0,3}(?:[（(\[【].{0,10})?[:：=]")
# A label behind the value: directly, or in brackets.
_BRACKET = lazy_re(r"[（(”\"]?\s?副?")
# How old somebody is.
_AGED = lazy_re(r"\s?[，,、（(]?\s?[0-9]{1,3}岁[，。的）)]")
# The number of somebody in a list of its kind stands between the label and the name.
_NUMBERED = lazy_re(r"(?:[学床工考]号|住院号|准考证号)[:：]?\s?[0-9A-Za-z-]{1,16}[\s,，]{1,3}\Z")
# Two people in one breath: 张伟和李娜系夫妻, 张伟给李娜转账.
_TIED = lazy_re(
    r"(?:诉[\u4e00-\u9fff]{2,4}.{0,12}(?:纠纷|一案)|[和与跟][\u4e00-\u9fff]{2,4}(?:[是系](?:夫妻|同事|同学|朋友|邻居|母子|父子)|离婚)|[给向][\u4e00-\u9fff]{2,4}(?:转账|汇款|借款))"
)
# Who speaks in a chat, by a surname and a title, is no field: 房东张姐：
_SPEAKER = lazy_re(r"[\u4e00-\u9fff](?:[姐哥叔姨婶嫂总工妈爸]|老师|师傅|先生|女士|阿姨|老板|经理)[:：]")
# A signature on a line of its own, with dashes before it.
_DASHED = lazy_re(r"\s{0,80}(?:-{2,3}|—{1,3}|–)\s{0,4}")
# ... but not where it names what comes next.
_NEXT = lazy_re(r"[\s）)]{0,2}(?:[:：=]|姓名|名字|编号|号码)")
# A post behind a name that begins its line: `张伟 | 市场部经理`. A title with a surname is somebody else.
_POST = r"\s?[|｜/，,（(\s]\s?(?!{han}(?:{titles})(?!{han}))(?:{han}{{0,12}}?\s)?{han}{{0,12}}?(?:{titles})(?!{han})"
_BEGINS = lazy_re(r"(?:.*[|｜])?\W{0,4}")
# How a letter closes before its signature, which stands not far behind.
_CLOSING = lazy_re(
    r"(?:敬礼|如意|安康|回复|盼复|回信|为据|属实|此致|[祝安]好|[商台时]祺|[谢感多]谢|批准|谅解|为[盼荷]|声明|快乐|愉快|顺利|健康|进步|(?P<english>(?i:regards|thanks|sincerely|cheers)))"
    r"[!！,，。.~～\s]{0,4}[-—\s]{0,4}\Z"
)
_FAR = 8
# The signature ends its line, but for a date or for how to reach the writer.
_CLOSED = lazy_re(
    r"[\s,，]{0,8}(?:\Z|[0-9+|｜/]|于[\u4e00-\u9fff]{2,3}\s|(?:电话|手机|邮箱|微信)|(?i:tel|phone|mobile|e-?mail))"
)
# A name behind what its bearer decides, with the day behind it, is signed: 审批：同意。
_SIGNED = lazy_re(r".*(?:同意|批准|属实|无误)[。，,！!]?\s?")
# ... or behind a wide gap, as the day is behind the name.
_APART = lazy_re(r".*\S\u3000{1,8}")
_DATE_LAST = lazy_re(r"\u3000{1,8}(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日\s*\Z")
_DATED = lazy_re(r"\s{0,8}(?:(?:19|20)[0-9]{2}[-/.年]|[0-9]{1,2}月[0-9]{1,2}[日号])")
# The sex behind a name: with a weak label before it as good as a label.
_SEX = lazy_re(r"\s?[，,、（(]\s?[男女](?![\u4e00-\u9fff])")
_HAN = "[\u4e00-\u9fff]"
_STARTS_HAN = lazy_re(_HAN)
# A line that speaks of a version of a program: whom it mentions is known by that name there.
_CHANGES = lazy_re(r"\s*(?:[-*+]|[0-9]{1,2}\.)\s|.*(?:#[0-9]|://|\]\(|(?i:\bby\b|thanks)|感谢|提交|贡献)")
_EXAMPLE_REACH = 10


class Adjoining(Labels):
    """The labels of a rule whose value must stand next to them.

    Hints are weaker labels, which need a better value. Titles stand behind a value, or as hints before it.
    """

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.labels, rule.negative, rule.reach)
        self._rule = rule
        self._single = (_joined(rule.labels), _joined(rule.hints))
        self._strong, self._titles = frozenset(rule.labels), frozenset(rule.titles)

    @cached_property
    def _before_words(self) -> _Signs:
        # dashes say something at the beginning of a line only
        hints = (word for word in self._rule.hints if word.strip("—- "))
        return _Signs((*self._rule.labels, *hints, *self._rule.titles))

    @cached_property
    def _behind_words(self) -> _Signs:
        return _Signs((*self._rule.labels, *self._rule.titles, *self._rule.tails))

    @cached_property
    def _english(self) -> list[str]:
        return [word for word in (*self._rule.labels, *self._rule.hints) if word.isascii()]

    @cached_property
    def _english_ends(self) -> frozenset[str]:
        """The last signs of these words."""
        return frozenset(word[-1:].lower() for word in self._english)

    @cached_property
    def _english_before(self) -> re.Pattern[str]:
        """An English word before a name, with a blank or a comma between."""
        words = map(re.escape, self._english)
        return compile_re(rf"(?<![A-Za-z_])(?i:{'|'.join(words)})(?:[,，]\s?|\s)\Z")

    @cached_property
    def _post(self) -> re.Pattern[str]:
        posts = (word for word in self._titles if _STARTS_HAN.match(word) and not word.startswith("的"))
        return compile_re(_POST.format(han=_HAN, titles="|".join(map(re.escape, posts))))

    def column(self, header: str) -> str:
        """What a column's header says: ``column``, ``hint``, ``negative`` or nothing."""
        if self.negative.in_header(header):
            # 单位联系人 is what it ends in
            is_person = self.positive.last_end(header) == len(header) > self.negative.last_end(header)
            return "column" if is_person else "negative"
        if self.positive.in_header(header):
            return "column"
        return "hint" if "".join(tokens(header)) in self._single[1] else ""

    def around(self, before: str, after: str) -> str:
        """What the words next to a value say: what ``Labels`` may, ``behind``, ``frame`` or nothing."""
        if as_in(before) or example_end(before[-_EXAMPLE_REACH:]) >= 0:
            return "example"
        key = any_key(before)
        if key and before[-1:] in "\"'`" and _STARTS_HAN.match(after):
            return ""  # a part of what the quotes hold
        said = self._key(key) if key else self._lead(before[-self.reach :])
        if before[-1:] == "@" and _CHANGES.match(before + after):
            said = ""
        if said == "hint" and _SEX.match(after):
            return "label"
        if said == "hint" and before.rstrip()[-1:] in ":：" and not GOES_ON.match(after):
            said = ""  # who speaks in a chat, and what is said
        return (
            said
            or self._behind(after)
            or self._signed(before, after)
            or (framed(before, after) if self._rule.framed else "")
        )

    def above(self, upper: str, before: str, after: str) -> str:
        """What the line above says of a value that stands alone on its own: a label, or the close of a letter."""
        if before.strip() or not _CLOSED.match(after):
            return ""
        if upper.strip("：: ") in self._strong and not upper.isascii():
            return "" if after.strip() else "hint"
        closing = _CLOSING.search(upper)
        if closing and closing["english"] and len(upper) - closing.end("english") + len(before) >= _FAR:
            return ""
        return "hint" if closing else ""

    def _key(self, key: str) -> str:
        """What the key of a value says: an English label is the whole key or its last parts."""
        if not key.isascii():
            return self._lead(f"{key}：")
        # what a log says before a key is none: BookingService success pax=
        if self.negative.in_header(" ".join(key.split(" ")[-2:])):
            return "negative"
        whole, last = tokens(key), tokens(key.rpartition(" ")[2])
        for words, said in zip(self._single, ("label", "hint"), strict=True):
            if "".join(last) in words or any("".join(whole[-count:]) in words for count in (2, 3)):
                return said
        return ""

    def _lead(self, near: str) -> str:
        word, end = self._before_words.last(near)
        between = _BETWEEN.fullmatch(near, end) if word else None
        if between is None:
            return ""
        key, sign = between.group("key"), between.group("sign")
        if key and self.negative.last_end(key) >= 0:
            return "negative"
        if key and _SPEAKER.fullmatch(key):
            return ""
        # behind a label with a sign any value may stand; directly behind it one that looks like one
        if "|" in sign and word in self._titles:
            return ""  # 经理 | 华远公司
        if key and word not in self._strong and not _KEY_OF_HINT.fullmatch(key):
            return ""  # 记者某某报道：
        signed = key or between.group("verb") or sign.strip(" \u3000\\-_*(（")
        return "label" if signed and word in self._strong else "hint"

    def _behind(self, after: str) -> str:
        for start in {_BRACKET.match(after).end(), 0}:  # type: ignore[union-attr]
            word = self._behind_words.at(after, start)
            end = start + len(word)
            if word and not (len(word) == 1 and _STARTS_HAN.match(after, end)):
                named = not start and word in self._titles  # 王芳主任：您好
                return "behind" if named or not _NEXT.match(after, end) else ""
        return "behind" if _AGED.match(after) or _TIED.match(after) else ""

    def _signed(self, before: str, after: str) -> str:
        """What the shape of a signature says: a post behind a name that begins the line, or a letter's close before."""
        if _BEGINS.fullmatch(before) and self._post.match(after):
            return "behind"
        decided = _DATED.match(after) or not after.strip()
        closes = _CLOSED.match(after) and _CLOSING.search(before)
        closes = closes or (_SIGNED.fullmatch(before) if decided else None)
        closes = closes or (_DATE_LAST.match(after) and _APART.fullmatch(before))
        closes = closes or (_CLOSED.match(after) and _DASHED.fullmatch(before))
        closes = closes or (_NUMBERED.search(before) if "号" in before else None)
        follows = before[-1:].isspace() or before[-1:] in (",", "，")
        # behind the time in the head of a message, say, no word is searched for
        follows = follows and not self._english_ends.isdisjoint(before[-3:-1].lower())
        return "hint" if closes or (follows and self._english_before.search(before[-self.reach :])) else ""


class LazyLabels:
    """The labels of each rule, made when first asked for: most scans need few of them."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._made: dict[int, Labels] = {}

    def __getitem__(self, index: int) -> Labels:
        if index not in self._made:
            rule = self._rules[index]
            keys, filled = (rule.keys, rule.other_keys), rule.above == LINE
            plain = Labels(rule.labels, rule.negative, rule.reach, rule.hints, *keys, filled)
            self._made[index] = Adjoining(rule) if rule.adjoins else plain
        return self._made[index]


class _Signs:
    """Words that are no English, the longest first: 户名 is none inside 用户名.

    A pattern of so many is tried at each character, and takes twenty times as long.
    """

    def __init__(self, words: Iterable[str]) -> None:
        by_first: dict[str, list[str]] = {}
        signs = (word for word in words if not (word.isascii() and word[0].isalpha()))
        for word in sorted(signs, key=len, reverse=True):
            by_first.setdefault(word[0], []).append(word)
        self._by_first = {first: tuple(words) for first, words in by_first.items()}

    def at(self, text: str, start: int) -> str:
        """The word that begins at a place of a text, or nothing."""
        words = self._by_first.get(text[start : start + 1], ())
        # most begin like one, and are none: to ask for all at once is faster than one by one
        return next(word for word in words if text.startswith(word, start)) if text.startswith(words, start) else ""

    def last(self, text: str) -> tuple[str, int]:
        """The last of the words that follow each other in a text, and its end."""
        last, end, at = "", -1, 0
        by_first = self._by_first
        while at < len(text):
            words = by_first.get(text[at])
            if words and text.startswith(words, at):
                last = self.at(text, at)
                at = end = at + len(last)
            else:
                at += 1
        return last, end


def _joined(words: Iterable[str]) -> frozenset[str]:
    return frozenset("".join(tokens(word)) for word in words if word.isascii() and tokens(word))
