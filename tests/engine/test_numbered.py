"""Numbers that look like telephones beside telephones, and beside files; the number of an account in brackets."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.shared import CACHE

# No run of digits that a placeholder has.
NUMBERS = random.Random(3)
SIZES = [f"{NUMBERS.choice(('135', '139', '158', '177', '186'))}{NUMBERS.randrange(10**7, 10**8)}" for _ in range(200)]


def found(folder: Path, text: str, name: str) -> list[Finding]:
    (folder / name).write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE))
    return [one for one in scan.events() if isinstance(one, Finding) and one.band != "low"]


def test_sizes_of_files_are_no_telephones(tmp_path: Path) -> None:
    text = "".join(f"{size}\t/data/vol{at}/blob.bin\n" for at, size in enumerate(SIZES))
    assert found(tmp_path, text, "du.txt") == []


def test_telephones_beside_pictures_are_some(tmp_path: Path) -> None:
    text = "".join(f"{size}\t/upload/face/{at}.jpg\n" for at, size in enumerate(SIZES))
    assert found(tmp_path, text, "faces.txt")


@pytest.mark.parametrize(("header", "columns"), [("msgid", {2}), ("src_terminal", {1, 2})])
def test_numbers_of_messages_are_no_telephones(header: str, columns: set[int], tmp_path: Path) -> None:
    rows = ",\n".join(
        f"({one},'{other}','【顺优】今晚不回来吃饭，你们先吃','2023-10-16 07:23:10')"
        for one, other in zip(SIZES, SIZES[::-1], strict=True)
    )
    text = f"INSERT INTO `sms_mt` (`{header}`,`dest_phone`,`content`,`submit_time`) VALUES\n{rows};\n"
    told = {1 if one.location.column < 10 else 2 for one in found(tmp_path, text, "a.sql")}
    assert told == columns


def test_an_account_in_brackets_may_be_a_telephone(tmp_path: Path) -> None:
    text = "支付宝交易记录明细查询\n账号:[13705518264]\n"
    assert [one.rule for one in found(tmp_path, text, "a.txt")] == ["phone.mobile"]
    assert found(tmp_path, text.replace("账号", "编号"), "a.txt") == []
