"""Records in source code: what stands in different statements is told of nobody, what fills one object is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, records

PLATE = "粤B8K321"

APART = {
    "a.spec.ts": (
        f"it('id', () => {{\n  expect(isIdCard('{ONE}')).toBe(true)\n}})\n"
        f"it('plate', () => {{\n  expect(isPlate('{PLATE}')).toBe(true)\n}})",
        {"identity.number": 1},
    ),
    "b_test.py": (
        f'def test_id():\n    assert is_id("{ONE}")\n\ndef test_mobile():\n    assert is_mobile("{MOBILE}")\n\n'
        f'def test_plate():\n    assert is_plate("{PLATE}")',
        {"identity.number": 1, "phone.number": 1},
    ),
    "C.java": (
        f'  @Test void id() {{\n    assertTrue(isId("{ONE}"));\n    assertTrue(isPlate("{PLATE}"));\n  }}',
        {"identity.number": 1},
    ),
    "d_spec.rb": (
        f'it "id" do\n  expect(id?("{ONE}")).to be true\nend\n'
        f'it "plate" do\n  expect(plate?("{PLATE}")).to be true\nend',
        {"identity.number": 1},
    ),
    "e_test.py": (
        f'def test_id():\n    assert "{ONE}" in found\n\ndef test_plate():\n    assert "{PLATE}" in found',
        {"identity.number": 1},
    ),
    "f.php": (
        f"$this->assertTrue(isId('{ONE}'));\n$this->assertTrue(isPlate('{PLATE}'));\n"
        f"$this->assertTrue(isCard('{CARD}'));\n$this->assertTrue(isMobile('{MOBILE}'));",
        {"identity.number": 1, "bank.account": 1, "phone.number": 1},
    ),
}
TOGETHER = {
    "a.ts": f"const cars = [\n  {{\n    idCard: '{ONE}',\n    plate: '{PLATE}',\n  }},\n]",
    "b.py": f'seed(\n    id_card="{ONE}",\n    plate=clean("{PLATE}"),\n)',
    "C.java": f'    car.setIdCard("{ONE}");\n    car.setPlate("{PLATE}");',
    "d.js": f"text = `\n身份证号：{ONE}\n车牌号：{PLATE}\n`",
}


@pytest.mark.parametrize("name", APART)
def test_statements_are_no_record(tmp_path: Path, name: str) -> None:
    text, wanted = APART[name]
    assert records(tmp_path, text, name) == wanted


@pytest.mark.parametrize("name", TOGETHER)
def test_an_object_is_one(tmp_path: Path, name: str) -> None:
    assert records(tmp_path, TOGETHER[name], name) == {"driving.vehicle": 1}
