"""People over a whole scan: of each kind, as a range, with minors, to a cap; and what many of them make of a kind."""

from __future__ import annotations

import random
import tracemalloc
from array import array
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from pii_scan.cli.outcome import Outcome
from pii_scan.config import Settings
from pii_scan.model import LEVELS, MANY, Location, Record, Summary, Tally
from pii_scan.packed import PackedTable
from pii_scan.records import people
from pii_scan.records.distinct import DistinctKeys
from pii_scan.records.people import People, is_minor, record_counts
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.shared import CACHE

DAY = date(2026, 11, 24)


def tally(*records: tuple[str, str, int], minors: tuple[int, ...] = (), linked: tuple[int, ...] = ()) -> Tally:
    made = Tally()
    for number, (kind, by, person) in enumerate(records, 1):
        made.extend(kind, by, (person,), (number,))
    made.minors.extend(minors)
    made.link("hotel.stay", linked)
    return made


def counted(*tallies: Tally) -> Summary:
    summary, everybody = Summary(), People()
    for part in tallies:
        everybody.add(part)
    everybody.into(summary, DAY)
    return summary


# --- what a person is known by -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "spellings"),
    [
        ("id_number", ("11010519491231002X", "110105491231002")),
        ("passport", ("E12345678", "e12345678")),
        ("plate", ("粤A12345", "粤a12345")),
    ],
)
def test_spellings_of_one_person(by: str, spellings: tuple[str, ...]) -> None:
    assert len({people.keyed_hash(b"key", by, one) for one in spellings}) == 1
    assert len({*people.person_counts(b"key", by, spellings)}) == 1
    others = people.person_counts(b"key", by, (*spellings, "A1234563", "110105491231003", "11010519491231005X"))
    assert len({*others}) == 4


# --- distinct keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [2_000, 20_000, 60_000])
def test_distinct_keys_are_those_of_a_set(size: int) -> None:
    rng = random.Random(1)
    given = [0, *(rng.getrandbits(64) for _ in range(2 * size))]
    keys, wanted = DistinctKeys(), dict[int, int]()
    for number in range(12):
        some = rng.sample(given, size)
        mark = 1 << rng.randrange(6)
        keys.update(some, mark)
        for key in some:
            wanted[key] = wanted.get(key, 0) | mark
        if number % 5 == 0:
            assert len(keys) == len(wanted)
    assert keys.marks() == Counter(wanted.values()) and not keys.full
    other, there = DistinctKeys(), {key: 1 << (number % 3) for number, key in enumerate(dict.fromkeys(given[:100]))}
    assert keys.beside(other) == {(mark, 0): count for mark, count in keys.marks().items()}
    for key, mark in there.items():
        other.update([key], mark)
    assert keys.beside(other) == Counter((mark, there.get(key, 0)) for key, mark in wanted.items())


@pytest.mark.parametrize("cap", [1, 700, 3000, 40_000])
def test_beyond_the_cap_the_keys_that_came_first_are_held(cap: int) -> None:
    rng = random.Random(2)
    given = [rng.getrandbits(64) for _ in range(cap + 50)]
    keys = DistinctKeys(cap)
    keys.update(given[:cap], 1)
    assert len(keys) == cap and not keys.full
    keys.update(given[:cap], 2)
    assert not keys.full and keys.marks() == {3: cap}
    keys.update(reversed(given), 4)
    assert keys.full and len(keys) == cap and keys.marks() == {7: cap}
    # which ones are held does not depend on when it is asked
    late, first = DistinctKeys(cap), DistinctKeys()
    for part in (given[:cap], given):
        late.update(part, 1)
    first.update(given[:cap], 1)
    assert late.full and late.marks() == {1: cap} and all(mark for _, mark in late.beside(first))


def test_memory_of_distinct_keys() -> None:
    keys, rng = DistinctKeys(), random.Random(3)
    for _ in range(4):
        some = [rng.getrandbits(64) for _ in range(150_000)]
        for _ in range(6):
            keys.update(some, 1)
    held = sum(more.itemsize * len(more) for part in keys._parts for more in part.values())
    assert len(keys) == 600_000 and 8 * len(keys) <= held <= 17 * len(keys)
    assert sum(more.itemsize * len(more) for part in keys._parts for more in part.values()) == 8 * len(keys)


def test_a_million_numbers_beside_another_key_are_counted_by_and_by() -> None:
    counted, tally, count = People(), Tally(), (1 << 20) + 1
    tally.link("hotel.stay", array("Q", range(count)))
    tracemalloc.start()
    try:
        counted.add(tally)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(counted._linked) == count and most < 5 * 8 * count


def test_a_packed_table_tells_what_is_new() -> None:
    table, rng = PackedTable(), random.Random(3)
    keys = [rng.getrandbits(64) for _ in range(100_000)]
    assert all(map(table.add, keys)) and not any(map(table.add, keys)) and len(table) == len(set(keys))
    assert table.add(0) and not table.add(0)
    assert table._keys.itemsize == 8 and 1 / 3 < len(table) / len(table._keys) <= 3 / 4


# --- people of each kind -------------------------------------------------------------------------------------------


def test_people_of_each_kind() -> None:
    part = tally(
        ("hotel.stay", "id_number", 1), ("hotel.stay", "id_number", 1), ("hotel.stay", "id_number", 2),
        ("hotel.stay", "phone", 50), ("hotel.stay", "phone", 51), ("hotel.stay", "passport", 90),
        ("phone.number", "phone", 50), ("phone.number", "phone", 52),
        ("bank.transaction", "account", 7), ("phone.cdr", "phone", 51),
        minors=(2,), linked=(51,),
    )  # fmt: skip
    summary = counted(part)
    assert summary.records_people == {
        "hotel.stay": {"at_least": 2, "at_most": 4, "minors": 1},
        "phone.number": {"at_least": 2, "at_most": 2, "minors": 0},
        "bank.transaction": {"at_least": 1, "at_most": 1, "minors": 0},
        # whose ID number stands elsewhere is somebody here, too
        "phone.cdr": {"at_least": 1, "at_most": 1, "minors": 0},
    }
    assert summary.people == {"at_least": 2, "at_most": 6, "by_id_number": 2, "by_phone": 2, "by_passport": 1}
    assert summary.minors == {"as_of": "2026-11-24", "count": 1}
    assert summary.records_distinct == {"hotel.stay": 6, "phone.number": 2, "bank.transaction": 1, "phone.cdr": 1}


def test_people_of_a_kind_are_at_most_all_people() -> None:
    people = [("hotel.stay", by, number) for by in ("id_number", "phone") for number in range(5)]
    summary = counted(tally(*people, linked=tuple(range(5))))
    assert summary.people["at_most"] == 5
    assert summary.records_people["hotel.stay"] == {"at_least": 5, "at_most": 5, "minors": 0}
    two_numbers = counted(tally(("hotel.stay", "id_number", 1), *people[-2:], linked=(3, 4)))
    assert two_numbers.records_people["hotel.stay"] == {"at_least": 1, "at_most": 1, "minors": 0}


def test_a_number_beside_another_key_is_nobody_more_in_the_same_kind() -> None:
    # five are known by ID numbers in hotels, where their mobile numbers stand, too, and seven others elsewhere
    known = [("hotel.stay", "id_number", number) for number in range(5)]
    others = [("travel.flight", "id_number", number) for number in range(10, 17)]
    phones = [(kind, "phone", number) for kind in ("hotel.stay", "phone.cdr") for number in range(5)]
    summary = counted(tally(*known, *others, *phones, linked=tuple(range(5))))
    assert summary.people["at_least"] == summary.people["at_most"] == 12
    for kind in ("hotel.stay", "phone.cdr"):
        assert summary.records_people[kind] == {"at_least": 5, "at_most": 5, "minors": 0}


def test_whom_a_record_names_beside_its_person() -> None:
    part = tally(("hotel.stay", "id_number", 1), ("bank.account", "id_number", 2))
    part.name("hotel.stay", "id_number", (2, 3, 4))
    part.minor_others.extend((3,))
    summary = counted(part)
    assert summary.people["at_least"] == 2 and summary.people["at_most"] == 4
    assert summary.people["by_id_number"] == 2 and summary.people["named_beside"] == 2
    # who has an account is only named beside a stay, and somebody more there
    assert summary.records_people["hotel.stay"] == {"at_least": 1, "at_most": 4, "minors": 1}
    assert summary.minors["count"] == 1 and summary.dossiers == 0


def test_parts_make_no_difference() -> None:
    rng = random.Random(4)
    kinds = ["hotel.stay", "travel.flight", "travel.train", "bank.account", "phone.cdr"]
    records = [(rng.choice(kinds), rng.choice(["id_number", "phone"]), rng.randrange(1, 400)) for _ in range(3000)]
    minors, linked = tuple(range(1, 40)), tuple(range(200, 260))
    whole = counted(tally(*records, minors=minors, linked=linked))
    order = list(range(0, 3000, 500))
    rng.shuffle(order)
    parts = [tally(*records[at : at + 500]) for at in order]
    for number, part in enumerate(parts):
        part.distinct = {}
        part.minors.extend(minors[number::6])
        part.link("hotel.stay", linked[number::6])
    split = counted(*parts)
    assert (split.people, split.minors, split.dossiers) == (whole.people, whole.minors, whole.dossiers)
    assert split.records_people == whole.records_people


def test_dossiers_count_categories_not_kinds() -> None:
    kinds = ["travel.flight", "travel.train", "hotel.stay", "bank.balance", "bank.account"]
    three, two = [(kind, "id_number", 1) for kind in kinds], [(kind, "id_number", 2) for kind in kinds[:3]]
    assert counted(tally(*three, *two)).dossiers == 1


def test_more_kinds_than_bits_lose_no_person() -> None:
    records = [(f"own.kind{number}", "id_number", number) for number in range(1, 41)]
    summary = counted(tally(*records, minors=(39,)))
    assert summary.people["at_least"] == 40 and summary.minors["count"] == 1
    assert len(summary.records_people) == people.KINDS
    assert set(summary.records_distinct) == {kind for kind, *_ in records}


def test_a_cap_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DistinctKeys.__init__, "__defaults__", (10,))
    records = [("hotel.stay", "id_number", number) for number in range(1, 31)]
    assert "capped" not in counted(tally(*records[:10])).people
    summary = counted(tally(*records))
    assert summary.people["capped"] is True and summary.people["at_least"] == 10


# --- many people ---------------------------------------------------------------------------------------------------


def summary_of(people_at_least: int, kind: str = "hotel.stay") -> Summary:
    of_kind = {"at_least": people_at_least, "at_most": 9 * people_at_least, "minors": 0}
    return Summary(records={kind: people_at_least}, records_people={kind: of_kind})


def test_records_on_many_people_are_critical() -> None:
    assert MANY == 1000
    assert summary_of(MANY - 1).raised == frozenset()
    assert summary_of(MANY).raised == {"hotel.stay"}
    # of one kind: two kinds together do not count
    both = {"at_least": MANY - 1, "at_most": MANY - 1, "minors": 0}
    assert Summary(records_people={"hotel.stay": both, "phone.cdr": both}).raised == frozenset()


@pytest.mark.parametrize("fail_on", [*LEVELS, "never"])
def test_the_exit_code_uses_what_only_the_end_can_tell(fail_on: str) -> None:
    record = Record("hotel.stay", "high", 0.9, Location("a.csv"), "p", "id_number", (), ())
    for people_at_least, fails in ((MANY - 1, fail_on not in ("critical", "never")), (MANY, fail_on != "never")):
        outcome = Outcome(fail_on)
        outcome.event(record)
        outcome.event(summary_of(people_at_least))
        assert outcome.code == int(fails)


def test_a_whole_scan(tmp_path: Path) -> None:
    """Numbers from the generator of the samples: on 1,000 people, in two files."""
    rng = random.Random(5)

    def number() -> str:
        digits = f"110105{rng.randrange(1950, 2000)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
        return id_number(f"{digits}{rng.randrange(1000):03}")

    numbers = list(dict.fromkeys(number() for _ in range(1_100)))[:1_000]
    for name, some in (("a.csv", numbers[:600]), ("b.csv", numbers[400:])):
        rows = "".join(f"某某酒店,8512,{number},2016-11-03 21:14\n" for number in some)
        (tmp_path / name).write_text("酒店名称,房号,身份证号,入住时间\n" + rows, encoding="utf-8")
    one, both = tmp_path / "a.csv", tmp_path
    for path, count in ((one, 600), (both, 1_000)):
        events = list(Scan(Settings(paths=(str(path),), jobs=1, cache=CACHE)).events())
        summary = events[-1]
        assert isinstance(summary, Summary)
        assert summary.records_people == {"hotel.stay": {"at_least": count, "at_most": count, "minors": 0}}
        assert {event.severity for event in events if isinstance(event, Record)} == {"high"}
        assert bool(summary.raised) == (count == 1_000)


def test_rows_are_equal_whatever_divides_their_cells() -> None:
    rows = (b"a b,c,,12", b'"a b","c","","12"', b"a b\tc\t\t12", b"a b|c||12\r", b"a\nb,c,,12")
    assert len({*record_counts(b"key", rows)}) == 1 == len({*record_counts(b"key", rows[:4])})
    assert len({*record_counts(b"key", (*rows, b"a b,c,1,2x", b"a,c"))}) == 3


GUARDIANS = ("监护人,监护人身份证号,学生姓名,学生身份证号", "学生姓名,学生身份证号,监护人,监护人身份证号")


@pytest.mark.parametrize("listed", [10_000, 3])
@pytest.mark.parametrize("header", GUARDIANS)
def test_a_child_counts_in_either_place(header: str, listed: int, tmp_path: Path) -> None:
    rng = random.Random(5)
    rows = []
    for _ in range(400):
        born = (f"110105{year}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}" for year in (1980, 2018))
        adult, child = (id_number(f"{one}{rng.randrange(1000):03}") for one in born)
        cells = ["王建国", adult, "王小明", child]
        rows.append(",".join(cells if header is GUARDIANS[0] else cells[2:] + cells[:2]))
    (tmp_path / "pupils.csv").write_text("\n".join((header, *rows)), encoding="utf-8")
    settings = Settings(paths=(str(tmp_path),), cache=CACHE, isolated=True, as_of="2024-06-01", listed=listed)
    *_, summary = Scan(settings).events()
    assert isinstance(summary, Summary) and summary.minors["count"] == 400
    assert summary.people["at_least"] == 400 and summary.people["at_most"] == 800


def test_numbers_alone_are_equal_records(tmp_path: Path) -> None:
    lines = [f"2024-06-01 10:00:{number:02} sms to 138127440{number % 2}9 sent" for number in range(20)]
    (tmp_path / "sms.log").write_text("\n".join(lines), encoding="utf-8")
    *_, summary = Scan(Settings(paths=(str(tmp_path),), cache=CACHE, isolated=True)).events()
    assert isinstance(summary, Summary) and summary.records_distinct == {"phone.number": 2}


def test_blanks_of_any_width_are_the_same_in_a_record() -> None:
    one = ["a b", " a b", "a  b", "a b\n", "a\tb", "a\nb", "a\r\n b\x0b", "a b "]
    assert len({record_counts(b"key", [text.encode()])[0] for text in one}) == 1
    rng = random.Random(4)
    many = ["".join(rng.choice("ab \t\n\r中") for _ in range(rng.randrange(5))).encode() for _ in range(500)]
    for part in (many, [text for text in many if text.isalpha()], [b"", *many[:3]], []):
        assert list(record_counts(b"key", part)) == [
            record_counts(b"key", [b" ".join(text.split())])[0] for text in part
        ]


@pytest.mark.parametrize(
    ("as_of", "minor"),
    [
        *[("2009-12-31", False), ("2010-06-14", False), ("2010-06-15", True), ("2010-06-16", True)],
        *[("2024-06-14", True), ("2024-06-15", False), ("1990-01-01", False)],
    ],
)
def test_a_minor_is_born_and_under_14(as_of: str, minor: bool) -> None:
    assert is_minor("id_number", "110105201006150011", date.fromisoformat(as_of)) is minor
