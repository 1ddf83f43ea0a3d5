"""Values that programs and settings give to a name: behind a type, a default, or as the value of what has a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE
from tests.shared import CACHE

GIVEN = {
    "a.py": [
        f'mobile: str = "{MOBILE}"',
        f'def send(mobile: str = "{MOBILE}") -> None: ...',
        f"手机号: str = '{MOBILE}'",
        f'phone: Optional[str] = "{MOBILE}"',
        f"tel: str | None = Field(None, default='{MOBILE}')",
        f'mobile = models.CharField(max_length=11, default="{MOBILE}")',
        f'phone = Column(String(20), default="{MOBILE}")',
        f"parser.add_argument('--mobile', default='{MOBILE}', help='x')",
    ],
    "a.ts": [f"private readonly adminMobile: string = '{MOBILE}';"],
    "a.kt": [f'const val ADMIN_MOBILE: String = "{MOBILE}"'],
    "a.rs": [f'const ADMIN_MOBILE: &str = "{MOBILE}";'],
    "a.swift": [f'let mobile: String = "{MOBILE}"'],
    "a.yaml": [f'env:\n- name: ADMIN_MOBILE\n  value: "{MOBILE}"', f'- {{name: ADMIN_MOBILE, value: "{MOBILE}"}}'],
    "a.tf": [f'{{ name = "ADMIN_MOBILE", value = "{MOBILE}" }}', f'variable "mobile" {{\n  default = "{MOBILE}"\n}}'],
    "a.xml": [f"<property>\n<name>ADMIN_MOBILE</name>\n<value>{MOBILE}</value>\n</property>"],
}
# What has another name is no telephone.
OTHERS = {
    "a.py": [f'order_id: str = "{MOBILE}"', f"serial_no = models.CharField(max_length=11, default='{MOBILE}')"],
    "a.yaml": [f'- name: ORDER_ID\n  value: "{MOBILE}"'],
    "a.tf": [f'variable "build_number" {{\n  default = "{MOBILE}"\n}}'],
}


def rules(folder: Path, name: str, text: str) -> list[str]:
    """The rules of what is found at or above medium."""
    file = folder / name
    file.write_text(f"{text}\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    return [one.rule for one in scan.events() if isinstance(one, Finding) and one.confidence >= 0.6]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in GIVEN.items() for text in texts])
def test_the_name_is_the_label(name: str, text: str, tmp_path: Path) -> None:
    assert rules(tmp_path, name, text) == ["phone.mobile"]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in OTHERS.items() for text in texts])
def test_another_name_is_none(name: str, text: str, tmp_path: Path) -> None:
    assert rules(tmp_path, name, text) == []


SHOPS = ("肯德基(中山路店)", "星巴克(解放路店)", "全家便利店(学院路店)", "海底捞(新华路店)", "永辉超市(和平街店)")
PLACES = [(shop, f"北京市东城区长江路{at * 7 + 3}号") for at, shop in enumerate(SHOPS)]
LISTS = {
    "a.yaml": "".join(f"- name: {shop}\n  address: {place}\n" for shop, place in PLACES),
    "a.toml": "".join(f'[[shop]]\nname = "{shop}"\naddress = "{place}"\n\n' for shop, place in PLACES),
    "a.ts": "".join(f"  {{ name: '{shop}', address: '{place}' }},\n" for shop, place in PLACES),
    "a.kml": "".join(f"<Placemark><name>{shop}</name><address>{place}</address></Placemark>" for shop, place in PLACES),
    "a.txt": "".join(f"店名：{shop}\n地址：{place}\n\n" for shop, place in PLACES),
    "a.csv": "医院,地址\n" + "".join(f"{at}路医院,{place}\n" for at, (_, place) in enumerate(PLACES)),
    "chains.csv": "name,lng,address\n" + "".join(f"海底捞,120.1,{one}\n永辉超市,120.1,{one}\n" for _, one in PLACES),
}  # fmt: skip
NO_ADDRESS = (
    "酒店大堂像住宅公寓一楼大厅。",
    "住宿酒店大楼3层有健身房。",
    "请记住人民路12号这个地点。",
    "万科城2室1厅出租",
)


@pytest.mark.parametrize("name", LISTS)
def test_addresses_of_shops_are_nobodys(name: str, tmp_path: Path) -> None:
    assert rules(tmp_path, name, LISTS[name]) == []


@pytest.mark.parametrize("text", NO_ADDRESS)
def test_words_that_begin_no_address(text: str, tmp_path: Path) -> None:
    assert rules(tmp_path, "a.txt", text) == []


def test_addresses_of_people_are_found(tmp_path: Path) -> None:
    people = ("王建国", "李秀英", "陈志强", "赵敏", "周强")
    text = "".join(f"- name: {name}\n  address: {place}\n" for name, (_, place) in zip(people, PLACES, strict=True))
    assert rules(tmp_path, "a.yaml", text).count("identity.address") == len(PLACES)
    # also where a school, an estate or a shop is told with them, or something is brought there
    told = "".join(f"姓名：{name}\n学校：第{at}中学\n地址：{PLACES[at][1]}\n\n" for at, name in enumerate(people))
    assert rules(tmp_path, "a.txt", told).count("identity.address") == len(PLACES)
    for head, cell in (("小区,备注,地址", "翠湖花园,漏水"), ("驿站,状态,收件地址", "菜鸟驿站,已签收")):
        table = head + "\n" + "".join(f"{cell},{place}\n" for _, place in PLACES)
        assert rules(tmp_path, "a.csv", table).count("identity.address") == len(PLACES)
    # and with shops
    text = "".join(f'- name: {shop}\n  idcard: "{ONE}"\n  address: {place}\n' for shop, place in PLACES)
    assert rules(tmp_path, "b.yaml", text).count("identity.address") == len(PLACES)
