"""Names of columns in other spellings: parts of words that say the same, initials of Chinese words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD))
# By kind, the name of a column and what stands in it, beside name, number and telephone.
TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "stay": ("hotel.stay", {"htl_nm": "云栖宾馆", "rm_no": "1206", "checkin_dt": "2023-04-05 13:20"}),
    "stay at": ("hotel.stay", {"hotel_name": "云栖宾馆", "room_nbr": "1206", "checkin_at": "05.04.2023 13:20"}),
    "flight": (
        "travel.flight",
        {"flt_no": "CA1831", "dep_dt": "2023-04-05", "dep_airport": "PEK", "arr_airport": "SHA"},
    ),
    "licence": ("driving.licence", {"fileNo": "440100123456", "driveClass": "C1", "expireDt": "2033-09-14"}),
    "balance": ("bank.balance", {"card_no": CARD, "avail_bal": "8812.40", "bal_dt": "20230405"}),
    "initials": ("border.crossing", {"crjkamc": "罗湖口岸", "crjsj": "05.04.2023 13:20", "crjbs": "入境"}),
    "points": ("location.fix", {"经度": "108.850756", "纬度": "34.286967", "上报时间": "05.04.2023 13:20"}),
    "months": ("location.fix", {"lng": "108.850756", "lat": "34.286967", "loc_time": "26-Oct-2021 22:43"}),
}


@pytest.mark.parametrize("form", ["rows", "pairs"])
@pytest.mark.parametrize("name", TABLES)
def test_columns_are_known_by_other_spellings(tmp_path: Path, name: str, form: str) -> None:
    kind, more = TABLES[name]
    if form == "rows":
        lines = ["full_name,identity_no,mobile_no," + ",".join(more)]
        lines += [",".join((*person, *more.values())) for person in PEOPLE]
    else:
        lines = [
            "\n".join(f"{key} = {value}" for key, value in zip(keys, values, strict=True)) + "\n"
            for keys, values in [
                (("full_name", "identity_no", "mobile_no", *more), (*person, *more.values())) for person in PEOPLE
            ]
        ]
    assert records(tmp_path, "\n".join(lines)) == {kind: 3}


def test_a_point_between_numbers_of_a_version_is_no_day(tmp_path: Path) -> None:
    text = "\n".join(f"{name} {one} 升级到版本 10.2.2023 之后 PEK SHA" for name, one, _ in PEOPLE)
    assert set(records(tmp_path, text)) == {"identity.person"}
