"""Who speaks in a text, who answers, and of whom it spoke last: whom 我, 他 and an answer mean."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Spot
from pii_scan.records.passes import Pass
from pii_scan.records.units import decoded

# What stands before the name of the one who writes or answers, and before that of one who asks or writes down.
_ME = lazy_re(
    r"(?:我(?:名?叫|是|[，,])|本人|(?:陈述|报销|投诉|申请|被[询讯]问|书写)人|(?:谈话|询问|讯问)对象|姓名)"
    r"(?:姓名)?[：: ]{0,2}\Z"
)
_ASKS = lazy_re(r"(?:民警|警官|记录人?|(?<!被)[询讯]问人|侦查员|办案|翻译|律师)[^\n]{0,8}\Z")
# What somebody is called who says who it is: 我叫王建国，
SAYS = lazy_re(r"(?:我(?:名?叫|是)|本人)([\u4e00-\u9fff]{2,4})(?=[，,。；;（(])")
# Whose somebody else is.
_KIN = (
    "[们国行司局院校店站段处队家爸妈爷奶哥姐弟妹叔姨舅姑嫂婶公婆岳父母的]|朋友|同[事学伴]|邻居|老[公婆板师乡]|[儿女][子儿]"
    "|爱人|丈夫|妻子|室友|领导"
)
_I, _HE = (
    lazy_re(rf"(?<!自)我(?!{_KIN})|本人"),
    lazy_re(
        rf"(?<!其)[他她](?!{_KIN}|人)|[这那此](?:个?人|位|[男女]的)|该(?:人|顾客|男子|女子|旅客|住客|客人|客户|对象)"
        r"|(?:(?<=\s)|(?<=[.;,] )|\A)(?:He|She|he|she)(?= [a-z])"
    ),
)
# What somebody is of the one who answers, right before the name; and of whom a question asks so.
_RELATIVE = (
    "父亲?|母亲?|爸爸?|妈妈?|爱人|妻子|丈夫|老[公婆]|儿子|女儿|哥哥?|弟弟?|姐姐?|妹妹?"
    "|岳[父母]|公公|婆婆|朋友|同事|同学|室友"
)
_OF_MINE = lazy_re(rf"(?<![师岳])({_RELATIVE})[：: ]?\Z")
_OF_YOURS = lazy_re(rf"问\s?[：:][^\n]{{0,20}}?[你您]的?({_RELATIVE})[^\n]{{0,40}}\n[^\n]{{0,4}}\Z")
_ANSWER = lazy_re(r"\s{0,8}(?:答|[AＡ])\s?[：:]")
# What a line begins with that tells what else the one has who was named last.
_ELSE = lazy_re(r"(?:\A|[：:])[^，,。；;：:]{0,10}(?:还有|另有|另外?)[一两]?[套处辆台张个笔次起]")
# Words by which a line may mean somebody, if it names nobody.
WORDS = (*"我他她该", "答：", "答:", "本人", "这人", "这个人", "那人", "此人", "还有", "另", "He ", "She ")
# Bytes between who was named last and a sentence that calls that person he or she; and others who are called between.
_NEXT, _CALLED = 160, lazy_re(r"[老小][\u4e00-\u9fff](?=[的说在，,。])|[\u4e00-\u9fff]某")
# The heading of another statement or interview, of comments, or of a part.
_HEADING = lazy_re(
    r"(?:\A|\n)[ \t\u3000]{0,40}(?:#{1,6} [^\n]|[^\n，,。；;：:]{0,20}"
    r"(?:笔录|说明|陈述|证言|供述|自述|留言|评论|来信|谈话记录|访谈)[^\n，,。；;]{0,6}[ \t\u3000：:]{0,4}(?=\r?\n))"
)


class Known(NamedTuple):
    """Somebody who was named with a document: the name, the value that names the person, which key it is.

    rides: the flights and trains that were told of.
    """

    name: str
    spot: Spot
    by: str
    rides: set[str]


class Speakers:
    """Remembers who speaks or answers, who was named first, and who was named last, until the next heading."""

    def __init__(self) -> None:
        self._me: Known | None = None
        self._first: Known | None = None
        # with where that was in the stream
        self._last: tuple[Known | None, int] = None, -1
        self._relatives: dict[str, Known] = {}
        # how far the stream was looked through for headings
        self._at = 0

    def introduce(self, read: Pass, known: Known, end: int) -> None:
        """Take whom a record is about. end: where that ends in the data."""
        self.read_to(read, end)
        before = _before(read, known)
        if _ME.search(before):
            self._me = known
        if not _ASKS.search(before):
            self._first = self._first or known
        self.speak_of(known, read.base + end)

    def relate(self, read: Pass, known: Known) -> None:
        """Take what somebody is of the one who tells of him."""
        if relative := _OF_MINE.search(_before(read, known)):
            self._relatives[relative[1]] = known

    def speak_of(self, known: Known | None, at: int) -> None:
        """Take who was named last. at: where that ends in the stream."""
        self._last = known, at

    def read_to(self, read: Pass, stop: int) -> None:
        """Look for headings before a place, behind which somebody else speaks."""
        stop = read.data.rfind(b"\n", 0, stop) + 1
        start = max(0, self._at - read.base)
        is_open = (self._me or self._first or self._last[0]) and start < stop
        if is_open and _HEADING.search(decoded(read.data, max(0, start - 1), stop)):
            self._me = self._first = None
            self._last = None, -1
        self._at = max(self._at, read.base + stop)

    def whom(self, read: Pass, span: tuple[int, int], text: str, is_answer: bool) -> tuple[str, Known | None]:
        """Whom a sentence that names nobody is about, and by which word; nobody where that is not known."""
        known, end = self._last
        if said := SAYS.search(text):
            self._me = None  # whom no document makes known
            return said[0], None
        if (me := _I.search(text)) and (self._me or is_answer):
            return me[0], self._me or self._first
        start = read.base + span[0]
        asked = _OF_YOURS.search(decoded(read.data, max(0, span[0] - _NEXT), span[0])) if is_answer else None
        if asked:
            return "", self._relatives.get(asked[1])
        other = _HE.search(text) or _ELSE.search(text)
        if other and start - end < _NEXT:
            between = text[: other.start()]
            named = [one for one in read.spots if one.rule == NAME and end <= read.base + one.start < start]
            others = [one for one in named if not known or decoded(read.data, one.start, one.end) != known.name]
            if others or _CALLED.search(between):
                return other[0], None
            self._last = known, read.base + span[1]
            return other[0], known
        return ("", self._me or self._first) if is_answer and not other else ("", None)


def _before(read: Pass, known: Known) -> str:
    """What stands before a name."""
    return decoded(read.data, max(0, known.spot.start - 2 * _NEXT), known.spot.start).rpartition(known.name)[0]


def is_answer(text: str) -> bool:
    """Whether a line is what somebody answers."""
    return _ANSWER.match(text) is not None


def speaks(text: str) -> bool:
    """Whether a sentence tells of the one who speaks."""
    return _I.search(text) is not None
