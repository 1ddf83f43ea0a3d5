"""Column verdicts: what the values of a column say of it, whatever its header."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from pii_scan.engine.agreement import Comparer, Numbers
from pii_scan.engine.chance import CHECKED, is_chance, is_value
from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.firms import FIRM
from pii_scan.engine.searching import has_shape
from pii_scan.engine.sites import are_sites
from pii_scan.engine.tables import AROUND, MOBILE, NOTHING, Column, ColumnVerdict, Note, Table, fills, is_han
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE
from pii_scan.model.persons import NAME
from pii_scan.validators.person import FAIR, USUAL

# Rows of a table that decide; the rest only follows.
ROWS = 1000
# Values from which a column may be accepted or rejected, and the share of them that must agree.
FEWEST, ACCEPTED = 3, 0.8
# Of values with the shape of a rule one in eleven has a right check digit by chance.
CHANCE, CHANCE_FEWEST = 0.3, 8
# Of numbers without a check digit nearly all must be right; of different ones so many may begin alike, and those in
# order, as ids are, have to begin in so many ways.
RIGHT, ALIKE, WAYS = 0.95, 0.5, 10
# Mobile numbers of people that are such under any header: so many, with as many third digits, of which so many at most
# begin alike.
PLAIN_FEWEST, PLAIN_THIRDS, PLAIN_ALIKE = 15, 5, 0.25
# Of any numbers as long one in fourteen looks like a mobile one; so many do under a header that names them.
TWO, NAMED = 2, 0.15
# Longer cells of nothing but digits are numbers of something.
SHORTEST = 5
# Different values with check digits of a column without a name; numbers of devices are in stock lists, too.
CHECKED_FEWEST, _DEVICES = 3, ("phone.imei",)
# An ordinary passport: two letters, or one, before the digits.
PASSPORT, _PASSPORT = "identity.passport_cn", lazy_re(r"(?:E[A-HJ-NP-Z]|[EG][0-9])[0-9]{7}")
# A name in Chinese characters; most of many are usual ones.
_NAME_LIKE = lazy_re(r"[\u3400-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8}")
# Addresses may stand in a column of telephones.
MAIL = "phone.email"
# Of the Chinese texts below a header that only hints at a rule, such as ``name``, so many are its values by chance.
HINTED, HINTED_FEWEST = 0.3, 8
# A cell of several numbers, and what stands between them.
_SEVERAL, _BETWEEN = (
    lazy_re(rb"[0-9]+(?:(?:[ ,;/|]|\xe3\x80\x81|\xef\xbc[\x8c\x9b])+[0-9]+)+"),
    lazy_re(rb"[^0-9]+"),
)
# What is written where there is no value.
_NONE = lazy_re(rb"[-/.*]{1,4}|(?:\xe2\x80\x94)+|\\N|(?i:n/?a|null|none|nil)|\xe6\x97\xa0")
# The name of a file, or where one is, but for pictures, as they are taken of people.
_FILE = lazy_re(
    rb"[\w.~+-]{1,80}\.(?=[0-9]{0,3}[A-Za-z])[A-Za-z0-9]{1,5}"
    rb"|(?![^\n]{0,200}\.(?i:jpe?g|png|pdf)\Z)(?:\.{0,2}|[A-Za-z]:)[/\\](?:[^/\\\n]{1,80}[/\\]){0,12}[^/\\\n]{1,80}"
)
# How the name of a firm ends.
_FIRM = lazy_re(rf"(?:{FIRM})(?:[（(][^（()）]{{1,12}}[)）])?$")
# A column that can only name people, and no place.
_OF_SOMEBODY = lazy_re(
    r"姓名|[^法]人\Z|[户业机车]主|客户|顾客|会员|学生|员工|(?i:(?:real|full) ?_?name|xingming|(?<![a-z])xm\Z)"
)
# The other side of what somebody paid, or where somebody works.
_OTHER_SIDE = lazy_re(r"对方|對方|对手|商户|[收付]款|交易|工作|所在|就职|(?i:opp|payee|payer|merchant|counter|employ)")
# What banks, operators and other services call and send messages from.
_SERVICE = lazy_re(rb"106[0-9]{5,17}|100[0-9]{2,7}|12[0-9]{3}|95[0-9]{3,6}|96[0-9]{3,5}")
# Rows at a fixed distance from the last: a counter.
COUNTED, COUNTED_FEWEST, STEP = 0.8, 5, 100


def judge(
    table: Table, data: bytes, spans: Sequence[tuple[int, int]], hits: Sequence[int], comparer: Comparer
) -> list[ColumnVerdict]:
    """A verdict for each column of a table, from its first rows; ``spans`` and ``hits`` as for its rows."""
    spans = spans[:ROWS]
    headers = table.grid.headers
    rows = [[cell.strip(AROUND) for cell in table.grid.row(data, *span)[0]] for span in spans]
    if table.grid.strict:
        rows = [row if len(row) == len(headers) else [] for row in rows]
    held = _held(table, data, spans, hits)
    notes = _notes(headers, rows, held, comparer)
    verdicts, size = [], range(len(headers))
    columns = [[row[at] for row in rows if at < len(row) and row[at] and not _NONE.fullmatch(row[at])] for at in size]
    files = [at for at in size if not all(headers) and _are_files(columns[at])]
    files = [] if files and any(_by_surnames(values, table.confirmer) is not None for values in columns) else files
    firms = _of_firms(headers, columns, held, table.confirmer)
    for index, values in enumerate(columns):
        counts = Counter(candidate.rule for candidates in held[index].values() for candidate in candidates)
        verdict = _verdict(values, counts, table.confirmer, table.column(index))
        if verdict.accepted is None and not headers[index] and (told := _by_check(values, table.confirmer)) is not None:
            verdict = verdict._replace(accepted=told, sure=True)
        told = _by_letters(values, table) if verdict.accepted is None and _is_of_people(held, (index,)) else None
        told = _by_surnames(values, table.confirmer) if verdict.accepted is None and told is None else told
        if told is not None and table.column(index).word(told) in ("", "hint"):
            verdict = verdict._replace(accepted=told, sure=True)
        others = _by_chance(values, counts, table.confirmer, table.column(index)) | firms
        if others:
            verdict = verdict._replace(rejected=verdict.rejected | others)
        note = notes.get(index, NOTHING)
        bare = None if verdict.sure or headers[index] else verdict.accepted
        if files and bare is not None and not _is_of_people(held, (index, *files)):
            # beside the names of files, and nobody's data, stand their sizes
            verdict = verdict._replace(accepted=None, rejected=verdict.rejected | {bare})
        if note.shift < 0:  # what the columns beside it contradict, only a header names
            verdict = verdict._replace(accepted=None, sure=False)
        verdicts.append(verdict._replace(note=note, real=_real(held[index], table.confirmer)))
    return _together(verdicts, columns, table, _names_people(verdicts, held, len(rows), table.confirmer))


def _held(
    table: Table, data: bytes, spans: Sequence[tuple[int, int]], hits: Sequence[int]
) -> list[dict[int, list[Candidate]]]:
    """By column and row the candidates that fill their cells."""
    held: list[dict[int, list[Candidate]]] = [{} for _ in table.grid.headers]
    numbers = {start: number for number, (start, _) in enumerate(spans)}
    for row in table.rows(data, spans, hits):
        if table.grid.strict and len(row.cells) != len(held):
            continue
        starts = table.grid.row(data, row.start, row.end)[1]
        for candidate in row.found:
            index = bisect_right(starts, candidate.start) - 1
            if index < len(held) and fills(candidate, row.cells[index].strip(AROUND)):
                held[index].setdefault(numbers[row.start], []).append(candidate)
    return held


def _notes(
    headers: Sequence[str],
    rows: Sequence[Sequence[bytes]],
    held: Sequence[Mapping[int, Sequence[Candidate]]],
    comparer: Comparer,
) -> dict[int, Note]:
    """What the columns say of the numbers beside them."""
    columns = []
    for index, found in enumerate(held):
        families = [
            {number: one for number, candidates in found.items() for one in candidates if one.rule in family}
            for family in (comparer.ids, comparer.cards)
        ]
        columns.append(Numbers(index, max(families, key=len)))
    if not any(len(numbers.found) >= FEWEST for numbers in columns):
        return {}
    texts = [[cell.decode("utf-8", "replace") for cell in row] for row in rows]
    return comparer.notes(headers, texts, columns)


def _verdict(values: Sequence[bytes], counts: Counter[int], confirmer: Confirmer, column: Column) -> ColumnVerdict:
    counter, rejected = _is_counter(values), set[int]()
    best: tuple[bool, int, int] | None = None
    # who has an account is known by a telephone or an address
    addresses = {rule for rule in counts if confirmer.rules[rule].id == MAIL}
    mails = sum(counts[rule] for rule in addresses)
    for rule, passed in counts.items():
        checked = _is_checked(confirmer, rule)
        right = passed / (_shaped(values, rule, confirmer) or passed)
        by_chance = right < CHANCE if checked else counter or _are_chance(values, rule, confirmer, column)
        if by_chance:
            rejected.add(rule)
        elif passed >= FEWEST and passed >= ACCEPTED * (len(values) - mails) and (checked or right >= RIGHT):
            found = (rule not in addresses, passed, rule)
            best = max(best or found, found)
    accepted = best[-1] if best else None
    if accepted is not None and (confirmer.rules[accepted].alone or 0.0) < SURE and not _are_scattered(values):
        accepted = None
    if accepted is None and not rejected:
        return ColumnVerdict()
    # what is nothing without a word had one beside each
    sure = accepted is not None and (_is_checked(confirmer, accepted) or confirmer.rules[accepted].alone is None)
    return ColumnVerdict(accepted, sure, frozenset(rejected))


def _real(held: Mapping[int, Sequence[Candidate]], confirmer: Confirmer) -> frozenset[int]:
    """The rules of whose values in a column nearly all are somebody's."""
    values: dict[int, set[str]] = {}
    for one in (candidate for candidates in held.values() for candidate in candidates):
        values.setdefault(one.rule, set()).add(one.normalised)
    known = confirmer.known
    return frozenset(rule for rule, texts in values.items() if known.are_real(confirmer.rules[rule].id, texts))


def _names_people(
    verdicts: Sequence[ColumnVerdict],
    held: Sequence[Mapping[int, Sequence[Candidate]]],
    rows: int,
    confirmer: Confirmer,
) -> bool:
    """Whether a table tells of a person in most of its rows."""
    return any(
        verdict.accepted in confirmer.persons
        or 2 * sum(1 for found in one.values() if _is_person(found, confirmer)) > rows
        for verdict, one in zip(verdicts, held, strict=True)
    )


def _is_person(found: Sequence[Candidate], confirmer: Confirmer) -> bool:
    return any(one.rule in confirmer.persons and one.confidence >= SURE for one in found)


def _together(
    verdicts: Sequence[ColumnVerdict], columns: Sequence[Sequence[bytes]], table: Table, tells: bool
) -> list[ColumnVerdict]:
    """The verdicts, with what all columns say of those with mobile numbers. tells: whether of persons."""
    rule = next((number for number, one in enumerate(table.confirmer.rules) if one.han), None)
    if rule is None:
        return [*verdicts]
    told = [_mixed(*pair, rule, table.confirmer, tells) for pair in zip(verdicts, columns, strict=True)]
    phones = [at for at, one in enumerate(told) if one.accepted == rule or table.column(at).word(rule) == "column"]
    if tells and len(phones) == 1 and _are_given_out(columns[phones[0]]):
        told[phones[0]] = told[phones[0]]._replace(plain=True)
    return told


def _mixed(
    verdict: ColumnVerdict, values: Sequence[bytes], rule: int, confirmer: Confirmer, tells: bool
) -> ColumnVerdict:
    """The verdict on a column of remarks or accounts, some of which are mobile numbers: all that are as long are such.

    tells: whether the table tells of persons, beside whom one number among Chinese texts is theirs.
    """
    if verdict.accepted is not None or rule in verdict.rejected:
        return verdict
    parts = [part for value in values for part in (_BETWEEN.split(value) if _SEVERAL.fullmatch(value) else [value])]
    numbers = {part for part in parts if len(part) == MOBILE and part.isdigit()}
    right = {number for number in numbers if is_value(confirmer, rule, number.decode())}
    if not right:
        return verdict
    others = [part for part in parts if part not in right]
    codes = {value for value in others if len(value) > SHORTEST and value.isdigit() and not value.startswith(b"0")}
    fewest = CHANCE_FEWEST if not tells else 1 if any(map(is_han, others)) else FEWEST
    if len(right) < max(fewest, RIGHT * len(numbers), len(codes)):
        return verdict
    is_one = len(right) < FEWEST or _are_scattered([*right])
    return verdict._replace(accepted=rule) if is_one else verdict


def _by_chance(values: Sequence[bytes], counts: Counter[int], confirmer: Confirmer, column: Column) -> frozenset[int]:
    """The rules that the header only hints at, and of which few of the texts in the column are values.

    Places, products and groups have a ``name`` as persons do. And ``user`` may be a counted number: many begin alike.
    """
    hinted = [rule for rule, passed in counts.items() if column.word(rule) == "hint"]
    values = [value for value in values if not _SERVICE.fullmatch(value)] if hinted else values
    texts = sum(map(is_han, values)) if hinted else 0
    counted = hinted and not texts and len({*values}) >= HINTED_FEWEST and not _are_scattered(values)
    sure = (count for rule, count in counts.items() if _is_checked(confirmer, rule) or confirmer.rules[rule].id == MAIL)
    those = texts or len(values) - sum(sure)  # who is paid has a card, an address or a telephone
    few = (rule for rule in hinted if those >= HINTED_FEWEST and counts[rule] < HINTED * those)
    return frozenset(hinted if counted else few)


def _by_check(values: Sequence[bytes], confirmer: Confirmer) -> int | None:
    """The rule, nothing without a label, of whose values nearly all of a column without a name are, by check digits."""
    texts = sorted({value.decode("utf-8", "replace") for value in values})
    if len(texts) < CHECKED_FEWEST:
        return None
    for index, rule in enumerate(confirmer.rules):
        if rule.alone is not None or not _is_checked(confirmer, index) or rule.id in _DEVICES:
            continue
        if sum(1 for text in texts if is_value(confirmer, index, text)) >= RIGHT * len(texts):
            return index
    return None


def _by_letters(values: Sequence[bytes], table: Table) -> int | None:
    """The rule of passports, if nearly all of a column are such, which begin with a letter and in several ways."""
    texts = {value.decode("utf-8", "replace") for value in values}
    begins = [text[:2] for text in texts if _PASSPORT.fullmatch(text)]
    if len(begins) < RIGHT * len(texts) or len({*begins}) < CHECKED_FEWEST:
        return None
    return next((number for number, rule in enumerate(table.confirmer.rules) if rule.id == PASSPORT), None)


def _by_surnames(values: Sequence[bytes], confirmer: Confirmer) -> int | None:
    """The rule of names, if nearly all texts of a column are such; of words that begin as they do hardly any is."""
    texts = {value.decode("utf-8", "replace") for value in values}
    shaped = [text for text in texts if _NAME_LIKE.fullmatch(text)]
    if len(shaped) < max(CHECKED_FEWEST, ACCEPTED * len(texts)):
        return None
    number = next((number for number, rule in enumerate(confirmer.rules) if rule.id == NAME), None)
    if number is None:
        return None
    pattern = confirmer.rules[number].compiled
    verdicts = [confirmer.verdict(number, text) for text in shaped if has_shape(pattern, text)]
    scores = [verdict.score for verdict in verdicts if verdict.ok]
    is_sure = 2 * sum(1 for score in scores if score >= USUAL) >= len(texts)
    return number if is_sure and sum(1 for score in scores if score >= FAIR) >= ACCEPTED * len(texts) else None


def _is_of_people(held: Sequence[Mapping[int, Sequence[Candidate]]], but: Collection[int]) -> bool:
    """Whether a column of a table, ``but`` for some, holds values of as many rows."""
    return any(len(found) >= FEWEST for at, found in enumerate(held) if at not in but)


def _of_firms(
    headers: Sequence[str],
    columns: Sequence[Sequence[bytes]],
    held: Sequence[Mapping[int, Sequence[Candidate]]],
    confirmer: Confirmer,
) -> frozenset[int]:
    """The rules whose values are those of firms, or of places, in a table.

    Its first texts are such, and no other column names somebody; of places none holds mobile numbers.
    """
    first = next(((at, cells) for at, cells in enumerate(columns) if sum(map(is_han, cells)) >= FEWEST), None)
    if first is None or _OTHER_SIDE.search(headers[first[0]]):
        return frozenset()
    at, names = first[0], [cell.decode("utf-8", "replace") for cell in first[1]]
    others = [header for number, header in enumerate(headers) if number != at]
    is_of_firms = sum(1 for name in names if _FIRM.search(name)) >= max(FEWEST, ACCEPTED * len(names))
    are_places = are_sites(names, confirmer) and not _OF_SOMEBODY.search(headers[at])
    if not is_of_firms and (not are_places or _is_told(held, [at], _mobiles(confirmer))):
        return frozenset()
    told = _is_told(held, [] if is_of_firms else [at], confirmer.persons)
    told = told or confirmer.names_somebody(headers if is_of_firms else others, homes=not is_of_firms)
    return frozenset() if told else frozenset(confirmer.firms)


def _mobiles(confirmer: Confirmer) -> list[int]:
    """The rules of mobile numbers."""
    return [number for number, one in enumerate(confirmer.rules) if one.han > 0]


def _is_told(held: Sequence[Mapping[int, Sequence[Candidate]]], left: Collection[int], rules: Collection[int]) -> bool:
    """Whether a column holds values of some rules in several rows. left: the columns that do not count."""
    told = (one for number, one in enumerate(held) if number not in left)
    return any(sum(1 for found in one.values() if any(c.rule in rules for c in found)) >= FEWEST for one in told)


def _are_files(values: Sequence[bytes]) -> bool:
    """Whether nearly all cells of a column are different names of files."""
    files = {value for value in values if _FILE.fullmatch(value)}
    return len(files) >= max(FEWEST, ACCEPTED * len(values))


def _is_checked(confirmer: Confirmer, rule: int) -> bool:
    """Whether values of the rule have a check digit."""
    return bool(CHECKED.intersection(confirmer.rules[rule].validators))


def _shaped(values: Sequence[bytes], rule: int, confirmer: Confirmer) -> int:
    """How many values have the shape of the rule, right check digit or not; 0 where they are too few to say."""
    pattern = confirmer.rules[rule].compiled
    texts = (value.decode("utf-8", "replace") for value in values)
    shaped = sum(1 for text in texts if has_shape(pattern, text))
    return shaped if shaped >= CHANCE_FEWEST else 0


def _are_chance(values: Sequence[bytes], rule: int, confirmer: Confirmer, column: Column) -> bool:
    """Whether numbers as long as mobile ones are values of a rule by chance.

    Under a header that names the rule many may be wrong, but more must be right than of any such numbers.
    """
    pattern, others = confirmer.rules[rule].compiled, [one for one in _mobiles(confirmer) if one != rule]
    numbers = {value for value in values if len(value) == MOBILE and value.isdigit()}
    # beside numbers with an area code stand mobile ones
    numbers = {one for one in numbers if not any(is_value(confirmer, other, one.decode()) for other in others)}
    said = {number: has_shape(pattern, number.decode()) for number in numbers}
    right = {number: is_one for number, is_one in said.items() if is_one}
    is_named = column.word(rule) == "column" and len(right) >= max(TWO, NAMED * len(said))
    return is_chance(right if is_named else said)


def _are_scattered(values: Sequence[bytes]) -> bool:
    """Whether numbers begin in many ways, as telephone numbers do and what only looks like them does not."""
    digits = {bytes(sign for sign in value if 0x30 <= sign <= 0x39)[-11:] for value in values}
    beginnings = Counter(number[:3] for number in digits)
    if len(beginnings) < (WAYS if _is_sorted(values) else FEWEST):
        return False
    return max(beginnings.values()) <= max(1, ALIKE * len(digits))


def _are_given_out(values: Sequence[bytes]) -> bool:
    """Whether so many mobile numbers begin in as many ways as those of all operators: of people such are no ids.

    Of ids some begin as no telephone does, or all with a year and a month, whose third digit is 0 or 1.
    """
    numbers = {value for value in values if len(value) == MOBILE and value.isdigit()}
    beginnings = Counter(number[:3] for number in numbers)
    if len(numbers) < PLAIN_FEWEST or len(beginnings) < WAYS or _is_sorted(values):
        return False
    thirds = {beginning[2] for beginning in beginnings}
    return len(thirds) >= PLAIN_THIRDS and max(beginnings.values()) <= PLAIN_ALIKE * len(numbers)


def _is_counter(values: Sequence[bytes]) -> bool:
    """Whether the values count up or down by a fixed step."""
    numbers = [int(value) for value in values if value.isdigit() and len(value) < 24]
    if len(numbers) < COUNTED_FEWEST or len(numbers) < COUNTED * len(values):
        return False
    steps = Counter(later - one for one, later in pairwise(numbers))
    step, times = steps.most_common(1)[0]
    return 0 < abs(step) <= STEP and times >= COUNTED * (len(numbers) - 1)


def _is_sorted(values: Sequence[bytes]) -> bool:
    """Whether the values of a long column stand in order, as ids do and telephone numbers seldom do."""
    return len(values) >= 10 and all(one < later for one, later in pairwise(values))
