"""Lists of bare numbers: mobiles or ID numbers and nothing else about the people."""

import json

from draw import Person, Reg
from output import Made
from table import Table
from ways_bin import xlsx

# what is drawn, its rule, the kind of the list, and how a list is headed
LISTS = [
    ("mobile", "phone.mobile", "phone.number", "手机号", "mobile"),
    ("id", "identity.prc_id18", "identity.number", "身份证号", "id_card"),
]


def shapes(numbers, word, en, r):
    """Six ways of writing a list: extension, data, name."""
    create = f"CREATE TABLE `{en}_list` (`{en}` varchar(20));\n"
    inserts = "".join(f"INSERT INTO `{en}_list` VALUES ('{x}');\n" for x in numbers)
    return [
        ("txt", "\n".join(numbers) + "\n", "lines"),
        ("csv", f"{word}\r\n" + "\r\n".join(numbers) + "\r\n", "one column csv"),
        ("csv", f"seq,{en}\n" + "".join(f"{i},{x}\n" for i, x in enumerate(numbers, 1)), "serial and number"),
        ("json", json.dumps(numbers, indent=1) + "\n", "json strings"),
        ("xlsx", xlsx(Table("", [], [word], [[x] for x in numbers], r))[1], "xlsx column"),
        ("sql", create + inserts, "sql one column"),
    ]


def write(out):
    """Write twelve files."""
    r = out.rng
    for what, rule, kind, word, en in LISTS:
        for i in range(6):
            reg = Reg(r)
            count = r.choice([r.randrange(12, 60), r.randrange(30, 120), 40 if i else 330])
            numbers = [Person(reg).get(what) for _ in range(count)]
            ext, data, way = shapes(numbers, word, en, r)[i]
            made = Made("data", ext, data, word if ext == "xlsx" else data, f"bare {what}: {way}", kind=kind)
            made.records, made.people, made.values = len(numbers), len(set(numbers)), {rule: numbers}
            out.put(made)
