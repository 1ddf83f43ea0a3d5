"""Numbers of another country's plan in a text without Chinese are no mobile numbers of China."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pii_scan.formats.abroad import are_abroad
from tests.records.test_words import findings

# of Seattle, Denver, San Diego, Kansas City and others, of no exchange that is kept for films
THERE = ("17202281946", "18583420187", "19134460925", "15864429310", "17342261858", "18166420733", "15035529014")
THERE += ("19723360124", "18478832256", "19164485531")
BRAZIL = ("19942590809", "13983675667", "15969066056", "17959620995", "18937242180")
HERE = ("13912345098", "18612345678", "15098765432", "17711112222", "13955556666", "18933331234", "15811110987")


@pytest.mark.parametrize(("numbers", "wanted"), [
    (THERE, True), (THERE[:9], False), ((*THERE[:4], "12062281946"), True), ((*THERE[:3], "12062281946"), False),
    ((*THERE, HERE[0]), False), ((*THERE[:6], "11345678901"), False),
    (("17325550117",), True), (("17325559117",), False), (("17325559117", "18585552301"), True),
    (BRAZIL, True), (BRAZIL[:4], False), ((*BRAZIL, HERE[1]), False), ((), False),
])  # fmt: skip
def test_all_numbers_fit_another_plan(numbers: tuple[str, ...], wanted: bool) -> None:
    text = "\n".join(f'{{"store": {at}, "phone": "{number}"}}' for at, number in enumerate(numbers))
    assert are_abroad(text) == wanted
    assert not are_abroad(f"# 门店\n{text}")


def test_numbers_of_china_are_never_taken_for_those_of_another_country() -> None:
    rng = random.Random(3)
    begins = [f"{first}" for first in (130, 133, 135, 136, 138, 150, 152, 156, 158, 176, 180, 183, 186, 187, 188)]
    for _ in range(200):
        numbers = [f"{rng.choice(begins)}{rng.randrange(10**8):08}" for _ in range(12)]
        assert not are_abroad("\n".join(numbers))


@pytest.mark.parametrize("text", [
    "\n".join(f"Phone: {number}" for number in THERE),
    "city,phone\n" + "".join(f"Denver,{number}\n" for number in THERE),
    "INSERT INTO t (id, phone) VALUES\n" + ",\n".join(f"(1,'{number}')" for number in THERE) + ";",
    "\n".join(f'{{"store": 1, "phone": "{number}"}}' for number in THERE),
])  # fmt: skip
def test_they_are_low_in_text_and_in_tables(text: str, tmp_path: Path) -> None:
    assert findings(tmp_path, text) == set()
    assert findings(tmp_path, f"{text}\nPhone: 13912345098\n") == {"phone.mobile"}
