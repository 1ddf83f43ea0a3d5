"""What speaks against findings is said in every report, whatever its form."""

from __future__ import annotations

import re

import pytest

from pii_scan.model import Finding, Record
from pii_scan.reporters import REPORTERS
from pii_scan.reporters.messages import DOUBTS, MESSAGES, evidence_words
from tests.shared import rules

from .conftest import finding, record, written

WORDS = {lang: MESSAGES["looks-generated"][lang == "zh"] for lang in ("en", "zh")}
# reports for programs have the word itself
FOR_PROGRAMS = ("json", "jsonl", "csv")


def doubted(path: str = "a.csv", line: int = 2) -> Finding:
    return finding(path, line)._replace(evidence=("checksum", "looks-generated"))


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("name", sorted(set(REPORTERS) - set(FOR_PROGRAMS)))
def test_every_report_for_people_tells(name: str, lang: str) -> None:
    def told(*events: Finding | Record) -> str:
        text = written(name, *events, lang=lang, lines=False)
        text = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)
        return "".join(text.replace("%2C", ",").split()).lower()

    words = "".join(WORDS[lang].split()).lower()
    assert words in told(record(line=2), doubted())
    assert words not in told(record(line=2), finding(line=2))


@pytest.mark.parametrize("name", FOR_PROGRAMS)
def test_every_report_for_programs_has_the_word(name: str) -> None:
    assert "looks-generated" in written(name, doubted())


def test_lines_as_they_come_have_the_word() -> None:
    assert "a.csv:2:3: high identity.prc_id18 1101************2X (checksum, looks-generated)" in written(
        "text", doubted(), lines=True
    )


def test_all_doubts_of_a_place_are_told_once() -> None:
    more = finding("a.csv", 3)._replace(evidence=("birthdate-differs", "looks-generated"))
    text = written("text", doubted(), more, doubted(line=4), lines=False)
    told = " ".join(text[text.index("in doubt") :].split())
    assert told.startswith(f"in doubt: {WORDS['en']}; {MESSAGES['birthdate-differs'][0]}")
    assert text.count("in doubt") == 1
    assert all(len(line) <= 80 for line in text.splitlines())


def test_every_contradiction_is_a_doubt() -> None:
    assert {*DOUBTS} == {word for word in MESSAGES if word.endswith("-differs")} | {"looks-generated"}


def test_evidence_is_told_in_chinese_words() -> None:
    for rule in rules().rules:
        if not (rule.supports or rule.suppressor):
            said = evidence_words("zh", f"label:{rule.concept}") + evidence_words("zh", f"words:{rule.category}")
            assert rule.category not in said
            assert rule.concept not in said
