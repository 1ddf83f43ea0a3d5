"""Rows in the control file of SQL*Loader: they have the names of the columns that stand above them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.formats.loaded import loaded_at
from tests.records.test_prose import ONE, TWO, records

HEAD = "LOAD DATA\nINFILE *\nAPPEND INTO TABLE T_GUEST\nFIELDS TERMINATED BY "
NAMES = "(GUEST_NAME CHAR(40), CERT_ID, ROOM_NO DECIMAL(6,0), CHECKIN_TIME DATE 'YYYY-MM-DD')\nBEGINDATA\n"


def rows(sign: str, last: str = "") -> str:
    stays = (("王建国", ONE, "1203", "2016-03-04"), ("李秀英", TWO, "1204", "2016-03-05"))
    return "".join(sign.join(stay) + last + "\n" for stay in stays)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}'|' TRAILING NULLCOLS\n{NAMES}{rows('|')}",
        f"{HEAD}'|'\n{NAMES}{rows('|', '|')}",
        f"{HEAD}X'09'\n{NAMES}{rows(chr(9))}",
        f'{HEAD}"," OPTIONALLY ENCLOSED BY \'"\'\n{NAMES}{rows(",")}'.replace("\n", "\r\n"),
    ],
)
def test_rows_below_the_names_of_their_columns(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, "guests.ctl") == {"hotel.stay": 2}


def test_names_without_their_types() -> None:
    data = f"{HEAD}'|'\n{NAMES}{rows('|')}".encode()
    found = loaded_at(data, data.index(b"BEGINDATA") + len(b"BEGINDATA"))
    assert found and found[0].headers == ("GUEST_NAME", "CERT_ID", "ROOM_NO", "CHECKIN_TIME")
    assert data[found[1] :].startswith("王建国".encode())


@pytest.mark.parametrize("text", ["see BEGINDATA below", "FIELDS TERMINATED BY '|'\nBEGINDATA\n1|2\n"])
def test_the_word_alone_begins_no_rows(text: str) -> None:
    data = text.encode()
    assert loaded_at(data, data.index(b"BEGINDATA") + len(b"BEGINDATA")) is None
