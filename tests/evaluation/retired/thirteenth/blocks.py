"""Labelled blocks: a few lines for each record."""

from html import escape

from office import docx_text
from sheets import cells_of, size


def brackets(t):
    """Labels in square brackets of the Chinese kind."""
    parts = ["\n".join(f"【{h}】{c or '无'}" for h, c in t.pairs(r)) for r in t.rows]
    return "\n\n".join(parts) + "\n"


def numbered(t):
    """Numbered pieces under a title."""
    out = [t.title, ""]
    for number, row in enumerate(t.rows, 1):
        out.append(f"第{number}条")
        out += [f"  {h}：{c or ''}" for h, c in t.pairs(row)]
    return "\n".join(out) + "\n"


def leaders(t):
    """Dots lead from the label to the value."""
    out = []
    for row in t.rows:
        out += [f"{h}{'.' * (24 - size(h))}{c or '(空)'}" for h, c in t.pairs(row)] + ["*" * 40]
    return "\r\n".join(out) + "\r\n"


def vertical(t):
    """The client's vertical output."""
    wide = max(len(h) for h in t.heads)
    out = [f"mysql> select * from {t.name}\\G"]
    for number, row in enumerate(t.rows, 1):
        out.append(f"*************************** {number}. row ***************************")
        out += [f"{h:>{wide}}: {'NULL' if c is None else c}" for h, c in t.pairs(row)]
    return "\n".join([*out, f"{len(t.rows)} rows in set (0.01 sec)", ""])


def two_up(t):
    """Two fields on a line, as a terminal shows one record a screen."""
    out = []
    for number, row in enumerate(t.rows, 1):
        out += ["=" * 60, f"  {t.title}            记录 {number}/{len(t.rows)}", "-" * 60]
        told = [f"{h}：{c or ''}" for h, c in t.pairs(row)]
        out += [
            "  " + cells_of(max(34, size(a) + 2), a) + b for a, b in zip(told[::2], [*told[1::2], ""], strict=False)
        ]
    return "\n".join([*out, "=" * 60, ""])


def bullets(t):
    """Bullets of Markdown under small headings."""
    out = [f"# {t.title}", ""]
    for number, row in enumerate(t.rows, 1):
        out += [f"### 记录 {number}", ""] + [f"- **{h}**：{c}" for h, c in t.pairs(row) if c] + [""]
    return "\n".join(out)


def cards(t):
    """Cards of a mobile page: description lists."""
    body = "\n".join(
        '<div class="card"><dl>'
        + "".join(f"<dt>{h}</dt><dd>{escape(c or '-')}</dd>" for h, c in t.pairs(r))
        + "</dl></div>"
        for r in t.rows
    )
    return (
        f'<!doctype html><html><head><meta charset="{{ENC}}"><title>'
        f"{t.title}</title></head><body>\n{body}\n</body></html>\n"
    )


def format_list(t):
    """PowerShell's Format-List."""
    wide = max(len(h) for h in t.heads)
    parts = ["\r\n".join(f"{h:<{wide}} : {c or ''}" for h, c in t.pairs(r)) for r in t.rows]
    return (
        f"PS D:\\data> Import-Csv .\\{t.name}.csv | Format-List\r\n\r\n\r\n" + "\r\n\r\n".join(parts) + "\r\n\r\n\r\n"
    )


def queries(t):
    """Results of queries that a robot sends in a chat."""
    out = []
    for number, row in enumerate(t.rows):
        out += [
            f"查询助手 2021-07-{number % 28 + 1:02d} {9 + number % 12}:{number * 13 % 60:02d}",
            "查询成功，扣除1积分",
            "-----------",
        ]
        out += [f"{h}:{c or '未查到'}" for h, c in t.pairs(row)] + ["-----------", ""]
    return "\n".join(out)


def mail_forms(t):
    """Notices of a web form that arrive by mail, pasted one after another."""
    out = []
    for number, row in enumerate(t.rows, 1):
        out += [f"您的表单「{t.title}」收到一条新数据（第 {number} 份）", ""] + [
            f"{h} | {c}" for h, c in t.pairs(row) if c
        ]
        out += ["", "此邮件由系统自动发送，请勿回复。", "", "______________________________", ""]
    return "\n".join(out)


def document_blocks(t):
    """A document of labelled lines."""
    out = [t.title]
    for number, row in enumerate(t.rows, 1):
        out += [f"（{number}）"] + [f"{h}：{c}" for h, c in t.pairs(row) if c]
    return docx_text("\n".join(out))


def properties(t):
    """A file of properties with the number of the record in each key."""
    out = [f"#{t.name} migration", f"{t.name}.count={len(t.rows)}"]
    for number, row in enumerate(t.rows):
        out += [f"{t.name}[{number}].{h}={c or ''}" for h, c in t.pairs(row)]
    return "\n".join(out) + "\n"


def one_line(t):
    """One line for a record: label and value, semicolons between."""
    out = [f"{t.title}（{len(t.rows)}）"]
    out += [
        f"{n}、" + "；".join(f"{h}{c}" if h[-1] in "号址" else f"{h}为{c}" for h, c in t.pairs(r) if c) + "。"
        for n, r in enumerate(t.rows, 1)
    ]
    return "\n".join(out) + "\n"


WAYS = [
    ("blocks with brackets", "txt", "cn", brackets),
    ("numbered blocks", "txt", "cn", numbered),
    ("dotted leaders", "txt", "cn", leaders),
    ("mysql vertical", "txt", "en", vertical),
    ("two fields a line", "txt", "cn", two_up),
    ("markdown bullets", "md", "cn", bullets),
    ("html cards", "html", "cn", cards),
    ("powershell format-list", "txt", "title", format_list),
    ("query robot", "txt", "cn", queries),
    ("form notices", "txt", "cn", mail_forms),
    ("document blocks", "docx", "cn", document_blocks),
    ("properties", "properties", "camel", properties),
    ("labelled sentences", "txt", "cn", one_line),
]
