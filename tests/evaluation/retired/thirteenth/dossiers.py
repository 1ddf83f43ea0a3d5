"""Files of one person: the person stands in the head, below it are the rows of events."""

import json
from html import escape

from events import TIMES
from item import RULES
from sheets import cells_of, widths, written

PERSONAL = {"name", "id", "doc", "mobile", "passport", "card", "sex", "birth"}


class Rest:
    """What is left of a table without the columns of the person."""

    def __init__(self, t):
        self.rng, self.title, self.name = t.rng, t.title, t.name
        keep = [i for i, k in enumerate(t.keys) if k not in PERSONAL]
        self.head = [(t.heads[i], t.rows[0][i]) for i, k in enumerate(t.keys) if k in PERSONAL and t.rows[0][i]]
        self.keys = [t.keys[i] for i in keep]
        self.heads = [t.heads[i] for i in keep]
        self.rows = [[r[i] for i in keep] for r in t.rows]
        for entry, row in zip(t.item.ledger, self.rows, strict=True):
            entry["cells"] = [c for k, c in zip(self.keys, row, strict=True) if c and (k in TIMES or k in RULES)]


def statement(t):
    """Comma separated, with the person in lines above the heads."""
    t = Rest(t)
    rows = [[t.title]] + [[f"{h}：{c}"] for h, c in t.head] + [["查询区间：全部"], [], t.heads]
    return written(rows + [["" if c is None else c for c in r] for r in t.rows] + [[f"-----共{len(t.rows)}条-----"]])


def counter_print(t):
    """A print at the counter: pages with the person and the heads again."""
    t = Rest(t)
    ws = widths(t)

    def line(cells):
        return "  ".join(cells_of(w, c or "") for w, c in zip(ws, cells, strict=True)).rstrip()

    pages = range(0, len(t.rows), 18)
    out = []
    for start in pages:
        out += [
            f"                    {t.title}",
            "    ".join(f"{h}:{c}" for h, c in t.head),
            "-" * 78,
            line(t.heads),
            "-" * 78,
        ]
        out += [line(r) for r in t.rows[start : start + 18]]
        out += ["-" * 78, f"第{start // 18 + 1}页/共{len(pages)}页        （盖章有效）", "\f"]
    return "\r\n".join(out[:-1]) + "\r\n"


def answer(t):
    """A service's answer: the subject, then its records."""
    t = Rest(t)
    body = {
        "subject": dict(t.head),
        "total": len(t.rows),
        "records": [dict(zip(t.heads, r, strict=True)) for r in t.rows],
    }
    return json.dumps({"status": "ok", "payload": body}, ensure_ascii=False, indent=2) + "\n"


def page(t):
    """A page with the person in a paragraph and a table of events."""
    t = Rest(t)
    head = "&emsp;".join(f"<b>{h}</b>：{c}" for h, c in t.head)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(c or '')}</td>" for c in r) + "</tr>" for r in t.rows)
    return (
        f'<html><head><meta charset="{{ENC}}"><title>{t.title}</title>'
        f'</head><body><p>{head}</p>\n<table class="list">\n'
        f"<tr>{''.join(f'<th>{h}</th>' for h in t.heads)}</tr>\n{body}\n</table></body></html>\n"
    )


def timeline(t):
    """A note of an analyst: the person above, one line an event."""
    t = Rest(t)
    out = ["【对象】" + " ".join(c for _, c in t.head), f"【数据】{t.title}", ""]
    for row in t.rows:
        told = "，".join(f"{h}{c}" if h[-1] != "号" else f"{h}：{c}" for h, c in zip(t.heads, row, strict=True) if c)
        out.append(f"* {told}")
    return "\n".join([*out, "", f"小计 {len(t.rows)} 次", ""])


WAYS = [
    ("one person: statement csv", "csv", "cn", statement),
    ("one person: counter print", "txt", "cn", counter_print),
    ("one person: service answer", "json", "camel", answer),
    ("one person: page", "html", "cn", page),
    ("one person: analyst's lines", "txt", "cn", timeline),
]
