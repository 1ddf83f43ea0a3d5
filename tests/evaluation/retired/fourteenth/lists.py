"""Write lists of bare identity numbers and mobiles."""

import json

from table import Table

WAYS = [
    ("numbers in lines", "txt", lambda v, zh: "\n".join(v) + "\n"),
    ("one column with a head", "csv", lambda v, zh: zh + "\r\n" + "\r\n".join(v) + "\r\n"),
    ("array of JSON", "json", lambda v, zh: json.dumps({"type": zh, "items": v}, ensure_ascii=False, indent=1)),
    ("list in a query", "sql", lambda v, zh: f"-- {zh}\nSELECT * FROM t_base WHERE key_no IN (\n  '"
     + "',\n  '".join(v) + "'\n);\n"),
    ("numbers in a paragraph", "txt", lambda v, zh: f"本批{zh}共{len(v)}个：" + "、".join(v) + "。\n"),
    ("numbered lines", "md", lambda v, zh: f"# {zh}\n\n" + "\n".join(f"{n}. {x}" for n, x in enumerate(v, 1)) + "\n"),
]  # fmt: skip


def make(g, kind, n):
    """Return way, extension, text and answers of a list."""
    key, zh = ("idno", "身份证号") if kind == "identity.number" else ("mobile", "手机号")
    name, ext, write = WAYS[n % len(WAYS)]
    values = [g.person()[key] for _ in range(g.r.randint(15, 90))]
    out = Table(kind, zh, "", [key], ["s"], [key], [[v] for v in values], values, [[v] for v in values])
    return name, ext, write(values, zh), out
