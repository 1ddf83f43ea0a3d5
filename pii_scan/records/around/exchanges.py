"""Questions and answers of a conversation: the turns around the one that names a person, which tell of that person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import islice, pairwise, takewhile

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.around import CLOCK, Line, lines_before, lines_behind, widened
from pii_scan.records.around.chats import message_head
from pii_scan.records.units import DAY, Unit, decoded, line_span
from pii_scan.records.units.recent import RECENT, remembered
from pii_scan.records.units.remarks import is_remark

# Lines to each side that are looked at, and the longest of them.
_MOST, _LONGEST = 16, 240
# Sorts of keys that are those of documents.
_DOCUMENTS = ("id_number", "passport")
# And of telephones and accounts.
_NUMBERS = ("phone", "account")
_NUMBER, _DIGIT = lazy_re(r"(?:\d[ -]?){7,}"), lazy_re(r"\d")
# The keys in a span: what sort each is of, and its value.
Keys = Callable[[int, int], set[tuple[str, str]]]
# A turn on one line: [16:45] 小赵: 买好了; and no recording of one.
_TURN = lazy_re(
    rf"\W{{0,2}}(?:\[?(?:{DAY}[ T])?{CLOCK}\]?[ -]{{1,3}})?"
    r"((?![\d*•●·▪■]|录音)[^\s:：，。,;；|=()（）<>\[\]【】\"'/]{1,12})\s?[:：]\s{0,2}(\S[^\n]*)"
)
# A question, or what one is asked for.
_ASKS = lazy_re(
    r"[?？]|[吗嗎呢没沒]\W*\Z|[了到过過好完][没沒]|没有\W*\Z|[谁誰哪]|什[么麼]|几[点號号时时间次]|多少|怎[么样麼]|有没有|[对對]不[对對]|是否"
    r"|\A\W*(?:您好[，,])?(?:请|請|麻烦|帮|幫|[再我]?查(?![到了过询])|核(?!了)|留)|一下|一次|(?:发|發|给|給|报|報)[我来來下]|帮查|要填"
)
# What opens a conversation with the next one who asks.
_OPENS = lazy_re(r"\A\W*(?:您好|你好|喂|[请請](?:问|問|报|報)|帮|幫|麻烦)")
# What is told of somebody else.
_OTHER = lazy_re(r"\A\W*另外?一?[个個位名]")
# What ends one, or says no more than that it was heard.
_CLOSES = lazy_re(
    r"(?i:[\W_]*(?:好[的嘞吧]?|行|[嗯哦噢对對]|是的|收到|明白|知道|了解|[谢謝][谢謝]|多谢|感谢|辛苦|再见|先这样|拜拜|不客气"
    r"|ok|[了啦]|您?继续讲|还有一个|这个也帮忙看下|稍等[^\n\d]{0,10}|不好意思[^\n\d]{0,12}|[抱拳赞强微笑握手]{2})){1,5}[\W_]*"
)
# Behind what a name may stand in a question, and what may stand behind it.
_BEFORE_NAME = lazy_re(
    r"\A\W*(?:喂，我|(?:新来|请问)[的是]|姐[夫姐]|(?:哥哥|妹妹|师傅))?|[有查问]|的(?=[\u4e00-\u9fff]{2,3}[能的])"
)
_BEHIND_NAME = "的什先女那你您手名回来來住说有去没沒是工到租能这开办證证护身车几还，,？?吗嗎"
# A figure that only confirms what was told: it has its name before it.
_CONFIRMS = lazy_re(
    r"\A(?!\W*(?:帮|再|我)?查)[^\n]{0,12}(?:身份证|证件|[号號][码碼]?|手机|電話|电话|护照)[^\n\d]{0,6}\d"
)
# What asks whether it is the one who has just said who it is.
_CHECKS = lazy_re(r"本人[吗嗎么]|[对對](?:吧|[吗嗎么])|没错吧|沒錯吧|是您吗|是你吗")
# What is said of one telephone and another: they need not be of two people.
_PEER = lazy_re(r"[主被]叫|对方|呼[入出叫]|来电|[打发]给|给1|短信|[你我]的?号码|跟[你我]|接听")
# What somebody else said or wrote: a message that is told of asks nobody.
_QUOTED = lazy_re(r"[“「\"][^“”「」\"\n]{2,200}[”」\"]")
# The keys of a message that is a block of them.
_WHEN, _WHAT = lazy_re(r".{0,3}(?:时间|日期|時間)"), lazy_re(r".{0,3}(?:内容|正文|內容|短信|信息)")
_FIGURES = lazy_re(r"\d{2}|\d[月号]|[一二三四五六七八九十]{2}")


class _Turn(NamedTuple):
    """What somebody said. gap: whether a blank line or a remark is before it. message: where that begins."""

    start: int
    end: int
    who: str
    said: str
    gap: bool
    message: int


class Exchanges:
    """Finds them. is_name: whether a word is somebody's name. is_key: whether it is the name of a value."""

    def __init__(self, is_name: Callable[[str], bool], is_key: Callable[[str], bool]) -> None:
        self._is_name, self._is_key = is_name, is_key

    def around(self, data: bytes, at: int, keys: Keys) -> tuple[int, Unit] | None:
        """The exchange around a place, which names nobody else, and where it begins; None where none is.

        As a unit it begins with the line of the place.
        """
        start, end = line_span(data, at)
        text = decoded(data, start, end)
        if not _TURN.match(text):
            head = next(lines_before(data, start), None)
            if head is None or not message_head(head.text):
                return None
        unit = Unit(start, end, "text", (), (), text)
        turns = _turns(data, start, end)
        here = next((number for number, turn in enumerate(turns) if turn.start <= at <= turn.end), -1)
        who = {turn.who for turn in turns}
        if here < 0 or len(who) < 2 or _are_blocks([turn.who for turn in turns]):
            return None
        # Sender: … Content: …, and 时间：… 内容：…
        are_keys = any(map(_WHEN.fullmatch, who)) and any(map(_WHAT.fullmatch, who))
        if are_keys or sum(1 for one in who if one.isascii() and self._is_key(one)) > 1:
            return None
        asks = self._asking(turns)
        rank = lru_cache(None)(partial(self._rank, turns, asks))
        own = keys(turns[here].start, turns[here].end)
        last = self._last(turns, rank, here, keys, own)
        if last < len(turns) and turns[last].message == turns[last - 1].message:
            return None  # a message that names somebody on a line and others below is a form or a list
        own |= keys(turns[here].start, turns[last - 1].end)
        first = self._first(turns, rank, here, keys, own)
        part = turns[first:last]
        if not _is_exchange(part, keys):
            return None
        return part[0].start, widened(unit, _text(part, asks[first:last]), part[-1].end)

    def _asking(self, turns: Sequence[_Turn]) -> list[bool]:
        """Whether each turn asks. A few words do that tell nothing, where nobody had asked before."""
        found: list[bool] = []
        for number, turn in enumerate(turns):
            before = turns[number - 1] if number else None
            short = len(turn.said) <= 8 and not _FIGURES.search(turn.said)
            begins = before is not None and not found[-1] and before.who != turn.who
            asks = _asks(turn.said) or (short and begins)
            found.append(asks and not _closes(turn.said))
        return found

    def _rank(self, turns: Sequence[_Turn], asks: Sequence[bool], number: int) -> int:
        """How surely a turn begins another exchange than the one before it is of."""
        turn, before = turns[number], turns[number - 1]
        if number and _OTHER.match(turn.said):
            return 4
        checks = before.who != turn.who and _CHECKS.search(turn.said)
        if not number or asks[number - 1] or checks or _closes(turn.said):
            return 0
        closed = _closes(before.said) and not (number > 1 and asks[number - 2])
        goes_on = turn.who == before.who
        if turn.gap or closed or (goes_on and asks[number]):
            return 4
        is_new = number > 2 and turn.who not in {one.who for one in turns[number - 3 : number]}
        if is_new or (asks[number] and (_OPENS.match(turn.said) or self._names(turn.said))):
            return 3
        if not asks[number]:
            return 2 * (goes_on and any(asks[number + 1 : number + 2]))
        return 2 if _FIGURES.search(turn.said) and not _CONFIRMS.match(turn.said) else 1

    def _names(self, said: str) -> bool:
        """Whether a question names somebody."""
        for found in _BEFORE_NAME.finditer(said):
            words = [said[found.end() :][:size] for size in (2, 3, 4)]
            named = (word for word in words if said[found.end() + len(word) :][:1] in _BEHIND_NAME)
            if any(map(self._is_name, named)) and not any(map(self._is_key, words)):
                return True
        return False

    def _last(
        self, turns: Sequence[_Turn], rank: Callable[[int], int], here: int, keys: Keys, own: set[tuple[str, str]]
    ) -> int:
        """Where the exchange of a turn ends. own: the keys in the turn."""
        own = {*own}
        for number in range(here + 1, len(turns)):
            told = keys(turns[number].start, turns[number].end)
            if _differ(own, told, turns[number].said):
                best = max(map(rank, range(here + 1, number + 1)))
                if best < 2 and here and turns[number - 1].said == turns[here - 1].said:
                    return number - 1  # the same is asked again
                return next(at for at in range(here + 1, number + 1) if rank(at) == best) if best else here + 1
            own |= told
        return next((number for number in range(here + 1, len(turns)) if rank(number) > 1), len(turns))

    def _first(
        self, turns: Sequence[_Turn], rank: Callable[[int], int], here: int, keys: Keys, own: set[tuple[str, str]]
    ) -> int:
        """Where the exchange of a turn begins. own: the keys in it and behind it."""
        own, low = {*own}, -1
        for number in range(here - 1, -1, -1):
            told = keys(turns[number].start, turns[number].end)
            if _differ(own, told, turns[number].said):
                low = number
                break
            own |= told
        # the first turn that is seen begins one, if no other does more surely
        known = [rank(number) for number in range(low + 1, here + 1)]
        known[0] = 3 if low < 0 else known[0]
        best = max(known)
        return here - known[::-1].index(best) if best else here


@remembered
def _turns(data: bytes, start: int, end: int) -> list[_Turn]:
    """The turns around a line, as far as a conversation goes."""
    line = Line(start, end, False, decoded(data, start, end))
    above = list(takewhile(_is_short, islice(lines_before(data, start), _MOST)))
    below = takewhile(_is_short, islice(lines_behind(data, Unit(start, end, "text")), _MOST))
    gaps = [one.gap for one in above]
    # the gap of a line above is the one behind it
    upper = [one._replace(gap=gap) for one, gap in zip(reversed(above), [False, *reversed(gaps[1:])], strict=False)]
    line = line._replace(gap=bool(gaps and gaps[0]))
    return _joined([*upper, line, *below], line.start)


def _joined(lines: Sequence[Line], at: int) -> list[_Turn]:
    """The turns around a place that lines tell, each on one line or below its head, up to lines that are none."""
    turns: list[_Turn] = []
    headed, message, gap = "", 0, False
    told = [_told(line.text) for line in lines]
    recorded = _recorded(told)
    for number, (line, (sender, speaker, said)) in enumerate(zip(lines, told, strict=True)):
        gap = gap or line.gap
        if number in recorded:
            headed, gap = "", True
        elif speaker is None:
            gap = True
        elif sender:
            headed, message = sender, line.start
        elif headed:
            turns.append(_Turn(line.start, line.end, headed, line.text.strip(), gap, message))
            gap = False
        elif speaker:
            turns.append(_Turn(line.start, line.end, speaker, said, gap, line.start))
            gap = False
        elif line.start > at:
            break
        else:
            turns, gap = [], False
    # where blank lines part most messages, they part no exchanges
    return [turn._replace(gap=False) for turn in turns] if 2 * sum(turn.gap for turn in turns) > len(turns) else turns


def _recorded(told: Sequence[tuple[str, str | None, str]]) -> set[int]:
    """The heads that are those of recordings, by their numbers among lines: several speak by turns below them."""
    heads = [number for number, (sender, _, _) in enumerate(told) if sender]
    found = set[int]()
    for head, end in pairwise([*heads, len(told)]):
        speakers = Counter(speaker for _, speaker, _ in told[head + 1 : end] if speaker)
        if sum(count > 1 for count in speakers.values()) > 1:
            found.add(head)
    return found


@lru_cache(RECENT)
def _told(line: str) -> tuple[str, str | None, str]:
    """Who sent the message whose head a line is; who speaks on it (None of a remark), and what is said."""
    if is_remark(line):
        return "", None, ""
    found = _TURN.match(line)
    return message_head(line), *((found[1], found[2].strip()) if found else ("", ""))


@lru_cache(RECENT)
def _closes(said: str) -> bool:
    """Whether what somebody says ends a conversation, or tells no more than that it was heard."""
    return _CLOSES.fullmatch(said) is not None


@lru_cache(RECENT)
def _asks(said: str) -> bool:
    """Whether somebody asks for something, and does not only tell of a message that does."""
    return _ASKS.search(_QUOTED.sub("", said)) is not None


def _is_exchange(turns: Sequence[_Turn], keys: Keys) -> bool:
    """Whether somebody asks in turns and is answered, and they are no form and no list."""
    answered = any(_asks(one.said) and one.who != other.who for one, other in pairwise(turns))
    # the keys of a form come once each
    is_form = len({turn.who for turn in turns}) > max(2, (len(turns) + 1) // 2)
    # who sends message after message, or tells a number again, sends a list
    is_list = any(len({turn.who for turn in run}) == 1 for run in zip(turns, turns[1:], turns[2:], strict=False))
    # a telephone that is told again, with what is told of it beside it, is one of a list
    told = [
        (turn.who, key)
        for turn in turns
        for key in keys(turn.start, turn.end)
        if key[0] in _DOCUMENTS or (key[0] in _NUMBERS and _DIGIT.search(_NUMBER.sub("", turn.said)))
    ]
    return answered and not (is_form or is_list) and len(told) == len({*told})


def _are_blocks(names: Sequence[str]) -> bool:
    """Whether three names or more come again and again in one order: those of the values of blocks."""
    size = len({*names})
    return 2 < size < len(names) and all(one == other for one, other in zip(names, names[size:], strict=False))


def _is_short(line: Line) -> bool:
    """Whether a line may be a part of a conversation, and is none of a page, a table or an object."""
    return len(line.text) <= _LONGEST and not line.text.lstrip().startswith(("#", "|", "<", "{"))


def _text(turns: Sequence[_Turn], asks: Sequence[bool]) -> str:
    """What is said in turns, as one line: an answer stands right behind its question."""
    return "".join(turn.said.rstrip("。") + (" " if ask else "。") for turn, ask in zip(turns, asks, strict=True))


def _differ(own: set[tuple[str, str]], told: set[tuple[str, str]], said: str) -> bool:
    """Whether some keys are somebody else's: of the surest sort that is told of both. said: where the others stand."""
    # whoever has a number and another name is somebody else, too
    named = all(any(by != "name" for by, _ in some) for some in (own, told))
    for sort in (*_DOCUMENTS, "phone", "account", "plate", *(("name",) if named else ())):
        one, other = ({value for by, value in some if by == sort} for some in (own, told))
        if one and other:
            is_peer = sort == "phone" and len(one | other) < 3 and _PEER.search(said) is not None
            return one.isdisjoint(other) and not is_peer
    return False
