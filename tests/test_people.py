"""People over a whole scan: of each kind, as a range, with minors, to a cap; and what many of them make of a kind."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from pii_scan import packed
from pii_scan.cli.outcome import Outcome
from pii_scan.model import LEVELS, MANY, Location, Record, Summary, Tally
from pii_scan.packed import PackedTable
from pii_scan.records import people
from pii_scan.records.people import People, record_counts
from tests.shared import CACHE

DAY = date(2026, 11, 24)


def tally(*records: tuple[str, str, int], minors: tuple[int, ...] = (), linked: tuple[int, ...] = ()) -> Tally:
    made = Tally()
    for number, (kind, by, person) in enumerate(records, 1):
        made.extend(kind, by, (person,), (number,))
    made.minors.extend(minors)
    made.linked.extend(linked)
    return made


def counted(*tallies: Tally) -> Summary:
    summary, everybody = Summary(), People()
    for part in tallies:
        everybody.add(part)
    everybody.into(summary, DAY)
    return summary


# --- tables --------------------------------------------------------------------------------------------------------


def test_a_table_holds_what_a_set_would_hold() -> None:
    rng = random.Random(1)
    keys = [rng.getrandbits(64) for _ in range(30_000)] + [0, 1, 2**64 - 1]
    table, marks = PackedTable(marked=True), {}
    for _ in range(5):
        some = rng.sample(keys, 20_000)
        mark = 1 << rng.randrange(32)
        table.update(some, mark)
        for key in some:
            marks[key or 1] = marks.get(key or 1, 0) | mark
    assert len(table) == len(marks) and set(table) == set(marks)
    assert sum(table.marks().values()) == len(marks)
    assert table.marks() == Counter(marks.values())
    absent = [rng.getrandbits(64) for _ in range(1000)]
    assert not any(key in table for key in absent) and all(key in table for key in marks)
    without = PackedTable()
    without.update(keys[:100])
    assert sum(table.marks(without).values()) == len(set(marks) - set(keys[:100]))


@pytest.mark.parametrize("cap", [1, 700, 768, 1000, 3000])
def test_a_full_table_says_so_and_keeps_what_it_has(cap: int) -> None:
    rng = random.Random(2)
    keys = [rng.getrandbits(64) for _ in range(cap + 50)]
    table = PackedTable(cap, marked=True)
    table.update(keys[:cap], 1)
    assert len(table) == cap and not table.full
    table.update(keys[:cap], 2)
    assert not table.full and table.marks() == {3: cap}
    table.update(keys, 4)
    assert table.full and len(table) == cap and table.marks() == {7: cap}


def test_memory_of_a_table() -> None:
    table = PackedTable(marked=True)
    rng = random.Random(3)
    table.update(rng.getrandbits(64) for _ in range(200_000))
    slots = len(table._keys)
    assert table._keys.itemsize + table._marks.itemsize == 12
    assert 1 / 3 < len(table) / slots <= 3 / 4
    assert packed.CAP * 4 == 3 << 24  # the cap fills its table: no memory beyond it


# --- people of each kind -------------------------------------------------------------------------------------------


def test_people_of_each_kind() -> None:
    part = tally(
        ("hotel.stay", "id_number", 1), ("hotel.stay", "id_number", 1), ("hotel.stay", "id_number", 2),
        ("hotel.stay", "phone", 50), ("hotel.stay", "phone", 51), ("hotel.stay", "passport", 90),
        ("phone.number", "phone", 50), ("phone.number", "phone", 52),
        ("bank.transaction", "account", 7),
        minors=(2,), linked=(51,),
    )  # fmt: skip
    summary = counted(part)
    assert summary.records_people == {
        "hotel.stay": {"at_least": 2, "at_most": 4, "minors": 1},
        "phone.number": {"at_least": 2, "at_most": 2, "minors": 0},
        "bank.transaction": {"at_least": 1, "at_most": 1, "minors": 0},
    }
    assert summary.people == {"at_least": 2, "at_most": 6, "by_id_number": 2, "by_phone": 2, "by_passport": 1}
    assert summary.minors == {"as_of": "2026-11-24", "count": 1}
    assert summary.records_distinct == {"hotel.stay": 6, "phone.number": 2, "bank.transaction": 1}


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
        part.linked.extend(linked[number::6])
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
    monkeypatch.setattr(PackedTable.__init__, "__defaults__", (10, False))
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
    from pii_scan.config import Settings
    from pii_scan.workers import Scan

    rng = random.Random(5)
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)

    def number() -> str:
        digits = f"110105{rng.randrange(1950, 2000)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
        digits += f"{rng.randrange(1000):03}"
        return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, weights, strict=True)) % 11]

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


def test_blanks_of_any_width_are_the_same_in_a_record() -> None:
    one = ["a b", " a b", "a  b", "a b\n", "a\tb", "a\nb", "a\r\n b\x0b", "a b "]
    assert len({record_counts(b"key", [text.encode()])[0] for text in one}) == 1
    rng = random.Random(4)
    many = ["".join(rng.choice("ab \t\n\r中") for _ in range(rng.randrange(5))).encode() for _ in range(500)]
    for part in (many, [text for text in many if text.isalpha()], [b"", *many[:3]], []):
        assert list(record_counts(b"key", part)) == [
            record_counts(b"key", [b" ".join(text.split())])[0] for text in part
        ]
