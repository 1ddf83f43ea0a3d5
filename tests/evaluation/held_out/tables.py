"""Tables of one kind with the accidents of real life, and what is true of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

from columns import FIELDS, ID18, LANDLINE, PASSPORT, VIN, Field
from kinds import KINDS
from people import Person, id_ok, make_people, make_person, words

TRADITIONAL = dict(
    zip(
        "证号码宾馆馆间时离价费达铁车发场级国区县东广云门龙华张刘陈杨黄赵吴孙马罗郑梁谢宋许韩冯邓萧卢钟谭陆汪范苏吕叶蒋余伟丽强艳军杰"
        "涛刚玉国凯怡兰红志鹏飞晓峰宁欧阳诸葛楼栋单园锦绣东岭湖办记录处罚结备注电话邮联系别户银开额账摘对产权书积经纬办公务员护照边检属务运营"
        "驾驶准领态网吧终编业举标识终场所员坐归机订舱们这个见请还过钱费别迟节会议饭点区贵辽厦门阳长济汉罗关转东乌鲁满齐龙岗庄肃疆宁苏滨东岭东沈"
        "庆陕浙赣鲁闽满苗壮乐优实现质学习书报总贷贸险应急设备维护语库统计级头岁龄历业绩旅游处罚数据页码内联动态终端续红导预约医药仓储"
        "静诗蓝庙闸陇",
        "證號碼賓館館間時離價費達鐵車發場級國區縣東廣雲門龍華張劉陳楊黃趙吳孫馬羅鄭梁謝宋許韓馮鄧蕭盧鍾譚陸汪范蘇呂葉蔣余偉麗強艷軍傑"
        "濤剛玉國凱怡蘭紅志鵬飛曉峰寧歐陽諸葛樓棟單園錦繡東嶺湖辦記錄處罰結備註電話郵聯繫別戶銀開額賬摘對產權書積經緯辦公務員護照邊檢屬務運營"
        "駕駛準領態網吧終編業舉標識終場所員坐歸機訂艙們這個見請還過錢費別遲節會議飯點區貴遼廈門陽長濟漢羅關轉東烏魯滿齊龍崗莊肅疆寧蘇濱東嶺東瀋"
        "慶陝浙贛魯閩滿苗壯樂優實現質學習書報總貸貿險應急設備維護語庫統計級頭歲齡歷業績旅遊處罰數據頁碼內聯動態終端續紅導預約醫藥倉儲"
        "靜詩藍廟閘隴",
        strict=True,
    )
)
TRADITIONAL |= dict(
    zip(
        "称纳连锁泽湾桥汇岛尔双宝细铺购卧线络鱼际类亚询寻衅队侦伤赌诈骗盗窃诉审粤赁贺兴农腾资档苏晋辆风众详虑样妈递卫恒访总单设备电后",
        "稱納連鎖澤灣橋匯島爾雙寶細鋪購臥線絡魚際類亞詢尋釁隊偵傷賭詐騙盜竊訴審粵賃賀興農騰資檔蘇晉輛風眾詳慮樣媽遞衛恆訪總單設備電後",
        strict=True,
    )
)
OPTIONAL = (
    "email",
    "tel",
    "address",
    "company",
    "remark",
    "price",
    "engine",
    "points",
    "cabin",
    "dest",
    "laddr",
    "deposit",
)


@dataclass
class Table:
    """Rows of one kind under one header."""

    kind: str
    fields: list[Field]
    names: list[str]
    rows: list[list[str]]
    people: list[Person]
    style: str = "zh"
    groups: dict[str, list[int]] = field(default_factory=dict)

    @property
    def table_name(self) -> str:
        """Name that a database would give it."""
        return KINDS[self.kind].table

    @property
    def title(self) -> str:
        """Heading that a report would carry."""
        return KINDS[self.kind].title


def to_traditional(text: str) -> str:
    """Write simplified characters as traditional ones."""
    return "".join(TRADITIONAL.get(char, char) for char in text)


def _wide(text: str) -> str:
    """ASCII in full width, as input methods leave it."""
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


def column_name(column: Field, style: str, rng: Random, taken: set[str]) -> str:
    """One of the names of the column in the style, not yet taken in this header."""
    if style in ("en", "camel", "upper"):
        options = list(column.en)
    elif style == "pinyin":
        options = [column.py]
    else:
        options = list(column.zh)
    free = [name for name in options if name not in taken] or [options[0] + ("2" if style != "zh" else "（本人）")]
    name = rng.choice(free)
    taken.add(name)
    if style == "camel":
        head, *rest = name.split("_")
        return head + "".join(part.capitalize() for part in rest)
    return {"upper": name.upper(), "trad": to_traditional(name), "wide": _wide(name)}.get(style, name)


def person_values(person: Person) -> dict[str, str]:
    """The columns that the person alone decides."""
    names = dict.fromkeys(words("name guest pax owner tenant holder carowner suspect"), person.name)
    return names | {
        "sex": person.sex,
        "nation": person.nation,
        "birth": f"{person.birth:%Y-%m-%d}",
        "idno": person.idno,
        "licno": person.idno,
        "passport": person.passport,
        "mobile": person.mobile,
        "own": person.mobile,
        "email": person.email,
        "tel": person.landline,
        "address": person.address,
        "card": person.card,
        "plate": person.plate,
        "vin": person.vin,
        "engine": person.engine,
        "archive": person.archive,
    }


def _spoil_id(idno: str, rng: Random) -> str:
    """An ID number with one wrong digit in its serial part."""
    place = rng.randint(14, 16)
    return idno[:place] + str((int(idno[place]) + rng.randint(1, 9)) % 10) + idno[place + 1 :]


def _accidents(row: dict[str, str], rng: Random, single: bool, blanks: bool) -> None:
    """What happens to cells in real files: gaps, typing errors, other ways to write."""
    if single and "mobile" in row and "idno" in row:
        fate = rng.random()
        if fate < 0.03:
            row["idno"] = _spoil_id(row["idno"], rng)
        elif fate < 0.07:
            row["mobile"] = ""
        elif fate < 0.09:
            row["idno"] = ""
    for key in OPTIONAL:
        if key in row and rng.random() < 0.08:
            row[key] = ""
    if "idno" in row and rng.random() < 0.3:
        row["idno"] = row["idno"].replace("X", "x")
    if row.get("mobile") and rng.random() < 0.06:
        bare = row["mobile"]
        forms = [f"+86{bare}", f"{bare[:3]}-{bare[3:7]}-{bare[7:]}"] + [f"{bare[:3]} {bare[3:7]} {bare[7:]}"] * blanks
        row["mobile"] = rng.choice(forms)
    if row.get("plate") and rng.random() < 0.15:
        row["plate"] = row["plate"][:2] + "·" + row["plate"][2:]


def _write_dates(row: dict[str, str], form: int) -> None:
    """Write the dates of a row in one of the usual forms."""
    for key, value in row.items():
        match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)( .*)?", value)
        if match and form:
            year, month, day, rest = match[1], match[2], match[3], match[4] or ""
            row[key] = {
                1: f"{year}/{int(month)}/{int(day)}{rest}",
                2: f"{year}{month}{day}{rest}",
                3: f"{year}年{int(month)}月{int(day)}日{rest}",
            }[form]


def build(kind: str, style: str, count: int, rng: Random, blanks: bool = True, tidy: bool = False) -> Table:
    """A table of the kind with so many rows."""
    spec = KINDS[kind]
    keys = spec.base.split()
    extra = [key for key in spec.extra.split() if rng.random() < 0.55]
    for key in extra:
        keys.insert(rng.randint(1, len(keys)), key)
    people = [make_person(rng) for _ in range(count)] if tidy else make_people(rng, count)
    form = rng.choice((0, 0, 0, 1, 2, 3))
    grouped = blanks and rng.random() < 0.2
    rows = []
    for person in people:
        row = person_values(person) | spec.make(rng, person)
        row = {key: row[key] for key in keys}
        if not tidy:
            _accidents(row, rng, people.count(person) == 1, blanks)
        _write_dates(row, form if rng.random() > 0.04 else 0)
        if grouped and row.get("card"):
            row["card"] = re.sub(r"(.{4})(?=.)", r"\1 ", row["card"])
        if style == "trad":
            row = {key: value if FIELDS[key].rule else to_traditional(value) for key, value in row.items()}
        rows.append([row[key] for key in keys])
    taken: set[str] = set()
    names = [column_name(FIELDS[key], style, rng, taken) for key in keys]
    mine = [i for i, key in enumerate(keys) if key in person_values(people[0])]
    groups = {"person": mine, "detail": [i for i in range(len(keys)) if i not in mine]}
    return Table(kind, [FIELDS[key] for key in keys], names, rows, people, style, groups)


def key_of(cells: dict[str, str]) -> str | None:
    """Person key of a record: ID number, else passport, else mobile."""
    idno = cells.get("idno") or cells.get("licno") or ""
    if id_ok(idno):
        return re.sub(r"\W", "", idno).upper()
    return cells.get("passport") or re.sub(r"\D", "", cells.get("mobile", ""))[-11:] or None


def truth(tables: list[Table], headed: bool = True) -> dict[str, object]:
    """The label of a file that holds these tables."""
    values: dict[str, set[str]] = {}
    loose: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    keys: set[str | None] = set()
    for table in tables:
        for row in table.rows:
            cells = {column.key: cell for column, cell in zip(table.fields, row, strict=True)}
            for column, cell in zip(table.fields, row, strict=True):
                if not cell or not column.rule or (column.rule == ID18 and not id_ok(cell)):
                    continue
                target = loose if not headed and column.rule in (VIN, LANDLINE, PASSPORT) else values
                target.setdefault(column.rule, set()).add(cell)
            counts[table.kind] = counts.get(table.kind, 0) + 1
            keys.add(key_of(cells))
    unsure = any(
        table.kind in ("bank.transaction", "phone.cdr", "phone.sms")
        and not any(column.key == "idno" for column in table.fields)
        for table in tables
    )
    return label(counts, None if unsure else len(keys - {None}), values, loose)


def label(
    counts: dict[str, int], people: int | None, values: dict[str, set[str]], loose: dict[str, set[str]] | None = None
) -> dict[str, object]:
    """A label as it stands in labels.json."""
    result: dict[str, object] = {"kind": next(iter(counts))} if len(counts) == 1 else {"kinds": counts}
    result |= {"records": sum(counts.values()), "people": people}
    result["values"] = {rule: sorted(found) for rule, found in sorted(values.items())}
    if loose:
        result["allowed"] = {rule: sorted(found) for rule, found in sorted(loose.items())}
    return result
