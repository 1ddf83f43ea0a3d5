"""What a sentence or line tells that somebody did at an hour: a call, a message, a position, a payment."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from pii_scan.lazy import lazy_re
from pii_scan.records.lists.leads import ANOTHER, ANSWERED, BEGUN, CLAUSE, COUNTED, ITEM, LED, NEXT, PART, SAID, WHEN
from pii_scan.records.lists.looked_up import HELD, LOOKED_UP, OPENED
from pii_scan.records.lists.sorts import PHONE, SORTS, TO_WHOM, Sort
from pii_scan.records.lists.trips import Span, comes_back, joined

# Characters of the longest word that is no day for a list: 3号
_SHORT = 3
# What stands before a colon and is nobody who writes: of an interview, of a form, of what was looked up.
_KEY = lazy_re(
    r"(?:[问答]|[QＱAＡ])\Z|\w{0,6}(?:姓名|身份证|证件|号码?|电话|手机|开房|住宿|酒店|旅馆|火车|铁路|航班|飞机|民航"
    r"|网吧|上网|[出入]境|[房财]产|车辆|驾[驶照]|案底|前科|违法|银行|存款|账户|通话|话单|短信|定位|轨迹|租房|户籍)"
)
_ASKED = lazy_re(r"\s{0,8}(?:(?:问|[QＱ])\s?[：:]|问[ \u3000])")
# Of whom a question asks what that day was; and of whom else an answer tells.
_OF_YOU = lazy_re(r"[你您](?!儿|女|爱|妻|丈|父|母|妈|爸|朋|同)|那[次回天]")
_ELSE = lazy_re(r"(?:[：:]\s?|问\s)(?:还有|另外|然后|后来)(?:呢|吗|没有|别的)?\W*\Z")
_OTHERS = lazy_re(
    r"没有|不是(?!一|同|上)|无房|父|母|[哥弟姐妹]|爱人|他的|她的|房东|[\u4e00-\u9fff]{2,3}家在"
    r"|\A\s{0,8}(?:(?:答|[AＡ])\s?[：:]|答[ \u3000])\s?(?:他|她|别人|朋友|人家)"
)
# The heading of a day, with its weather, or of a month: ## 6月1日 小雨
_HEADING = lazy_re(
    r"\s{0,4}(?:#{1,6}\s{1,3}|\*\*|[=-]{2,8}\s?|(?:还有|另)一次\s)?((?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}[日号]?|(?:19|20)\d\d年\d{1,2}月)"
    r"\s{0,3}(?:(?:周|星期)[一二三四五六日天])?\s{0,3}(?:[小中大阵雷]?[晴阴雨雪雾霾风转云多]){0,4}\s?[：:]?(?:\*\*|[=-]{2,8})?\s*\Z"
)
# With whom the messages below it were exchanged: 会话 1 与 13800000000
_WITH = lazy_re(rf"\W{{0,6}}(?:会话|对话|聊天|往来)[^\d\n]{{0,4}}\d{{0,3}}[^\d\n]{{0,6}}{PHONE}[^\d\n]{{0,12}}\Z")
# What may stand between a day and an hour of it.
_BETWEEN = lazy_re(
    rf"[\sT，,：:（(）)]{{0,4}}(?:(?:周|星期)[一二三四五六日天])?(?:{PART}|at|around|about|约)?\s{{0,2}}"
)
_ON = lazy_re(r",? (?:on )?")
# Before an hour that is how long something lasted.
_LASTS = lazy_re(r"(?:时长|通话|通話|持续|共计?|[聊讲说]了|(?i:duration|lasted|lasting|for))\W{0,3}\Z")
# And behind an hour and a number, how long the call was; and one more with the number that was told before.
_CALLED, _AGAIN = (
    lazy_re(r"(?<!\d)1[3-9]\d{9}[ \u3000]{0,4}\Z"),
    lazy_re(r"(?:打|聊|讲|通话)[了过]?\s?\d{1,3}\s?(?:分钟?(?:\s?\d{1,2}秒)?|秒|小时)\s?(?=[，,。；;、！!]|\Z)"),
)
# What else lasts so long.
_ELSE_DONE = lazy_re(r"在[^\n，。；;\d]{1,10}[馆店场院厅房家]|麻将|牌|球|针|游戏")
_SENTENCE = lazy_re(r"[。！!？?；;]")
# What was written or said, in quotes or behind a colon: it may tell hours of its own.
_QUOTED = lazy_re(
    r"[“「『《\"][^“”「」『』《》\"\n]{1,400}(?=[”」』》\"])"
    rf"|(?:(?<!案)[发收]|(?<![传返取])回|来[自信]|[来去](?=\s?1[3-9])|[说写]道?|(?i:sent|recv|received|from|to|said|wrote|texted|replied|message))[^\n：:\d]{{0,12}}"
    r"(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}[^\n：:\d]{0,8}[：:]\s?(?![“「『《\"\s])"
    rf"|[：:]\s?(?![“「『《\"\s]|\d{{1,2}}[：:点时]|{PART}))[^\n]+"
    r"|(?:短信|短讯|简讯)?(?:内容|正文)\s?[：:]\s?(?![“「『《\"\s])[^\n]+"
    # to whom, and what: -> Me: on my way
    rf"|{TO_WHOM}[^\n]+"
)

_MOBILE = lazy_re(PHONE)
# Characters of what was told above that are remembered.
_HEARD = 600
# What the first of some events tells of those behind it, which may leave it out.
_NAMES_TOPIC = {"phone.sms": "短信", "bank.transaction": "银行", "location.fix": "定位"}
# A heading above what somebody else did.
_OTHER = lazy_re(r"\W{0,4}(?:另|其他|其余|别的)[^\n]{0,10}\Z")
# What is paid for a stay is told of the stay.
_STAYED = lazy_re(r"(?i:(?<![a-z])checked[ -]in(?![a-z]))|入住")
# Who paid, with a telephone of his own: 李四（138…）6222… 转给…; or whose card it was: 户主李四卡号6222…
_PAYER = lazy_re(
    r"(?:\A|[，,。；;：:\s])(?P<payer>[\u4e00-\u9fff·]{2,4})[（(]1[3-9]\d{9}[)）]"
    r"[^\n，。；;]{0,12}[3-9]\d{15,18}[^\n，。；;]{0,4}[转付打汇]"
    r"|(?:户主|卡主|持卡人)[：:是为 ]{0,2}(?P<owner>[\u4e00-\u9fff·]{2,4}?)(?=[的，,（( ]?(?:[卡账帐]|[3-9]\d{15,18}))"
)


class Happened:
    """Tells what a text tells of, whose owner stands above.

    topic: that text. own: the owner's telephones. before: what stands above the owner before. told: the kinds of what
    is told of that one, close above. kinds: of what is told; of any where none is given.
    """

    def __init__(
        self,
        topic: str,
        own: set[str],
        before: str = "",
        told: Collection[str] = (),
        kinds: Collection[str] = (),
    ) -> None:
        self.topic, self._own, self._before = topic, own, before
        self._told, self._kinds = told, kinds
        self._sorts = self._asked(SORTS)
        # below a line with a day others have days, too; the third person may be 3号
        head = topic.rpartition("\n")[2]
        day, said = BEGUN.match(head), SAID.match(head)
        self._speaker = said[1] if said and not _KEY.match(said[1]) else ""
        self._is_list = not said and day is not None and len(day[1]) > _SHORT

    def hears(self, text: str) -> bool:
        """Whether a line is a question, or says with whom somebody spoke: what it tells holds for those below it."""
        if not (_ASKED.match(text) or _WITH.match(text)):
            return False
        self.goes_on(text)
        return True

    def goes_on(self, text: str) -> None:
        """A line tells what those below it are about."""
        self.topic = f"{self.topic}\n{text}"[-_HEARD:]
        for name in ("_looked_up", "_held", "_answered"):  # which is known by the topic
            self.__dict__.pop(name, None)

    def events(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where the events stand that a text tells, each from its hour on, and their kinds."""
        parts = list(_parts(text))
        begin, last = 0, ""
        for number, (low, high, mark) in enumerate(parts):
            kind = self._kind(text[low:high], mark)
            kind = "" if kind == "bank.transaction" and _STAYED.search(text) else kind
            is_again = last == "phone.cdr" and not kind and _AGAIN.search(text, low, high)
            kind = last if is_again and not _ELSE_DONE.search(text, low, high) else kind
            if kind and last:
                yield begin, low, last
                begin = low
            last = kind or last
            if number == len(parts) - 1 and last:
                yield begin, high, last

    def looked_up(self, text: str, is_head: bool = False) -> list[tuple[int, int, str]]:
        """Where the events stand on a line that were looked up of whom it stands below, and their kinds.

        Each begins with its day; who tells of them may stand before the first. is_head: they stand behind that person,
        and are more than one, with nothing else between them.
        """
        said = SAID.match(text)
        # in a chat who answers tells of whom the one before asked for
        start = said.end() if said and self._speaker and not _KEY.match(said[1]) else 0
        checked, counted = LED.match(text, start), COUNTED.match(text, start)
        before = checked[0] if checked else ""
        if led := checked or ANSWERED.match(text, start) or counted:
            start = led.end()
            # of what somebody has an answer tells without a day
            is_own = is_answer(text) and not _OTHERS.search(text) and not _MOBILE.search(text)
            if is_own and (kind := _kind_of(text, self._answered)):
                return self._each(text, kind)
        # of whom a telephone is told as well, somebody else tells
        if not is_head and (item := ITEM.match(text, start)) and not _MOBILE.search(text):
            if kind := _kind_of(text[item.end() :], self._held):
                return [(start, len(text), kind)]
            led = LED.match(text, item.end()) or CLAUSE.match(text, item.end())
            start = led.end() if led else item.end()
            if not BEGUN.match(text, start):
                return []
        is_another = self._is_list and not counted
        if is_another or not BEGUN.match(text, start) or _MOBILE.search(text):
            return []
        stops = [start, *(one.end() for one in NEXT.finditer(text, start)), len(text)]
        found = self._looked_up_parts(text, stops, before, is_head)
        if found:  # what was told once is what the next ones are about
            self._looked_up = [(sort, told or sort.kind == found[0][2]) for sort, told in self._looked_up]
        parts, found = len(found), trips(text, found)
        # of others a paragraph is read sentence by sentence
        is_each = 1 < parts == len(stops) - 1 and found[0][2] == "border.crossing"
        return found if is_each or not is_head else []

    def _looked_up_parts(
        self, text: str, stops: Sequence[int], before: str, is_head: bool
    ) -> list[tuple[int, int, str]]:
        """The parts of a line that tell something, and their kinds. before: what the line begins with."""
        found: list[tuple[int, int, str]] = []
        for low, high in pairwise(stops):
            if kind := self._looked_up_kind(text[low:high], before):
                found.append((low, high, kind))
            elif found and not is_head:  # what goes on tells more of the last one
                found[-1] = (found[-1][0], high, found[-1][2])
        return found

    def _looked_up_kind(self, text: str, before: str) -> str:
        """The kind of what was looked up that a part of a line tells, if any. before: what the line begins with."""
        day = BEGUN.match(text)
        if day is None:
            return ""
        return _kind_of(f"{text[: day.start(1)]} {text[day.end() :]} {before}", self._looked_up)

    def _each(self, text: str, kind: str) -> list[tuple[int, int, str]]:
        """What an answer tells of what somebody has, each for itself."""
        ends = [one.end() for one in ANOTHER.finditer(text)]
        starts = [
            0,
            *(low for low, high in pairwise([*ends, len(text)]) if _kind_of(text[low:high], self._answered) == kind),
        ]
        return [(low, high, kind) for low, high in pairwise([*starts, len(text)])]

    @cached_property
    def _looked_up(self) -> list[tuple[Sort, bool]]:
        return self._known(LOOKED_UP)

    @cached_property
    def _held(self) -> list[tuple[Sort, bool]]:
        return self._known(HELD)

    @cached_property
    def _answered(self) -> list[tuple[Sort, bool]]:
        return self._known((*HELD, *OPENED))

    def _known(self, sorts: Iterable[Sort]) -> list[tuple[Sort, bool]]:
        """Sorts of what may stand below, and of which of them it is known from above."""
        topic = f"{self._before}\n{self.topic}"
        return [
            (sort, sort.kind in self._told or sort.topic is None or sort.topic.search(topic) is not None)
            for sort in self._asked(sorts)
        ]

    def _asked(self, sorts: Iterable[Sort]) -> list[Sort]:
        """Those sorts whose kinds are asked for."""
        return [sort for sort in sorts if not self._kinds or sort.kind in self._kinds]

    def _kind(self, text: str, mark: tuple[int, int, bool]) -> str:
        """The kind of the event that a part tells, if any. mark: where its hour stands, and whether it is an hour."""
        low, high, has_clock = mark
        text = f"{text[:low]} {text[high:]}"
        told = _QUOTED.sub("", text)
        phones = {number[-11:] for number in (_digits(found[0]) for found in _MOBILE.finditer(told))} - self._own
        for sort in self._sorts:
            if sort.clock and not has_clock:
                continue
            if sort.topic and not (sort.topic.search(text) or sort.topic.search(self.topic)):
                continue
            # a call is with one other number, and a position of somebody else's telephone is somebody else's
            if len(phones) > (sort.kind != "location.fix"):
                continue
            if all(cue.search(text) for cue in sort.cues) and not sort.never.search(told):
                if sort.kind in _NAMES_TOPIC and _NAMES_TOPIC[sort.kind] not in self.topic:
                    self.topic = f"{self.topic}\n{_NAMES_TOPIC[sort.kind]}"
                return sort.kind
        return ""


def day_of(text: str) -> str:
    """The day of which a line is the heading, as in a diary; nothing where it is none."""
    found = _HEADING.match(text)
    return found[1] if found else ""


def day_asked(text: str) -> str | None:
    """When it was that a question asks of, of which the answer below tells; nothing where it asks of no time.

    None for what is no question, or only asks what else there was.
    """
    if not _ASKED.match(text) or _ELSE.search(text):
        return None
    marks = sorted(WHEN.finditer(text), key=lambda one: one["day"] is None)
    return marks[0][0] if marks and _OF_YOU.search(text) else ""


def is_of_others(text: str) -> bool:
    """Whether an answer tells of somebody else, or that there was nothing."""
    return is_answer(text) and _OTHERS.search(text) is not None


def is_of_another(text: str, head: str) -> bool:
    """Whether a line is a heading above what another did, or tells of a payment by one whom the head does not name."""
    payer = _PAYER.search(text)
    return _OTHER.match(text) is not None or (payer is not None and (payer["payer"] or payer["owner"]) not in head)


def is_answer(text: str) -> bool:
    """Whether a line is an answer: the one who is asked tells of himself."""
    return ANSWERED.match(text) is not None


def _kind_of(text: str, sorts: Iterable[tuple[Sort, bool]]) -> str:
    """The kind of what a text tells, of some sorts with whether each is known of from above; if any."""
    for sort, is_topical in sorts:
        if not (is_topical or (sort.topic and sort.topic.search(text))) or sort.never.search(text):
            continue
        if all(cue.search(text) for cue in sort.cues):
            return sort.kind
    return ""


def trips(text: str, found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The events of a line, where somebody left a country and came back as one."""
    kinds = {low: kind for low, _, kind in found}

    def is_trip(last: Span, span: Span) -> bool:
        are_crossings = kinds[last[0]] == kinds[span[0]] == "border.crossing"
        adjoin = last[1] == span[0] and text[span[0] - 1] in "，, "
        return are_crossings and adjoin and comes_back(text[slice(*last)], text[slice(*span)])

    return [(low, high, kinds[low]) for low, high in joined((one[:2] for one in found), is_trip)]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _parts(text: str) -> Iterator[tuple[int, int, tuple[int, int, bool]]]:
    """The parts of a text from one hour to the next, each with where its hour stands in it.

    A part begins with the sentence that tells its hour where no other hour is told there before.
    """
    told = _QUOTED.sub(lambda said: " " * len(said[0]), text)
    marks = list(_marks(told))
    starts = [0]
    for (_, last, _), (low, _, _) in pairwise(marks):
        ends = [one.end() for one in _SENTENCE.finditer(told, last, low)]
        starts.append(ends[-1] if ends else low)
    for start, end, (low, high, has_clock) in zip(starts, [*starts[1:], len(text)], marks, strict=False):
        yield start, end, (low - start, high - start, has_clock)


def _marks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text without what was said tells hours and days, those of one moment as one; and whether an hour."""
    last: tuple[int, int, bool] | None = None
    is_dated = False
    for found in WHEN.finditer(text):
        is_clock = found["clock"] is not None
        # an hour before its day: at 03:19, 6 September
        if last and last[2] and not (is_clock or is_dated) and _ON.fullmatch(text, last[1], found.start()):
            last, is_dated = (last[0], found.end(), True), True
            continue
        if is_clock and _LASTS.search(text, max(0, found.start() - 12), found.start()):
            continue
        if is_clock and last and last[2] and _CALLED.search(text, last[1], found.start()):
            continue
        if last and not last[2] and _BETWEEN.fullmatch(text, last[1], found.start()):
            last, is_dated = (last[0], found.end(), is_clock), True
            continue
        if last:
            yield last
        last, is_dated = (*found.span(), is_clock), not is_clock
    if last:
        yield last
