"""Blocks of labelled lines, one for each record."""

from email.message import EmailMessage
from html import escape

from sheet import Sheet
from tables import pad, width
from trees import pairs


def plain(sheet: Sheet) -> str:
    """A label and a colon, a line each."""
    return "\n".join("".join(f"{k}：{v}\n" for k, v in row) for row in pairs(sheet))


def ruled(sheet: Sheet) -> str:
    """Numbered, with a rule between."""
    body = ("\n".join(f"  {k}: {v}" for k, v in row) for row in pairs(sheet))
    return "".join(f"======== {i} ========\n{text}\n" for i, text in enumerate(body, 1))


def brackets(sheet: Sheet) -> str:
    """Labels in lenticular brackets, a record a paragraph."""
    return "\n\n".join("".join(f"【{k}】{v}" for k, v in row) for row in pairs(sheet)) + "\n"


def abreast(sheet: Sheet) -> str:
    """Two labels a line."""
    out = []
    for row in pairs(sheet):
        cells = [f"{k}：{v}" for k, v in row]
        size = max(map(width, cells)) + 4
        out.append("\n".join("".join(pad(c, size) for c in cells[i : i + 2]).rstrip() for i in range(0, len(cells), 2)))
    return "\n\n--------\n\n".join(out) + "\n"


def expanded(sheet: Sheet) -> str:
    """As psql shows it expanded."""
    size = max(map(width, sheet.heads))
    out = []
    for number, row in enumerate(pairs(sheet), 1):
        out += [f"-[ RECORD {number} ]" + "-" * size, *(f"{pad(k, size)} | {v}" for k, v in row)]
    return "\n".join(out) + "\n"


def vertical(sheet: Sheet) -> str:
    """As MySQL shows it upright."""
    size = max(map(width, sheet.heads))
    out = []
    for number, row in enumerate(pairs(sheet), 1):
        out.append("*" * 27 + f" {number}. row " + "*" * 27)
        out += [" " * (size - width(k)) + f"{k}: {v}" for k, v in row]
    return "\n".join([*out, f"{len(sheet.rows)} rows in set", ""])


def dotted(sheet: Sheet) -> str:
    """Labels with leaders of dots, numbers of lines before them."""
    body = enumerate(pairs(sheet), 1)
    return "\n".join(
        f"第{i}份\n" + "".join(f"({n}) {k}{'…' * (14 - width(k) // 2)}{v}\n" for n, (k, v) in enumerate(row, 1))
        for i, row in body
    )


def box(sheet: Sheet) -> str:
    """Cards drawn with lines."""
    out = []
    for row in pairs(sheet):
        label = max(width(k) for k, _ in row)
        size = max(width(v) for _, v in row)
        out.append("┌" + "─" * (label + 2) + "┬" + "─" * (size + 2) + "┐")
        out += [f"│ {pad(k, label)} │ {pad(v, size)} │" for k, v in row]
        out.append("└" + "─" * (label + 2) + "┴" + "─" * (size + 2) + "┘")
    return "\n".join(out) + "\n"


def terms(sheet: Sheet) -> str:
    """Lists of terms of HTML."""
    body = ("".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>\n" for k, v in row) for row in pairs(sheet))
    return "<html><body>\n" + "".join(f'<dl class="card">\n{row}</dl>\n' for row in body) + "</body></html>\n"


def bullets(sheet: Sheet) -> str:
    """Sections of Markdown with bold labels."""
    body = enumerate(pairs(sheet), 1)
    return f"# {sheet.title}\n\n" + "\n".join(
        f"### {i}\n\n" + "".join(f"- **{k}**: {v}\n" for k, v in row) for i, row in body
    )


def equals(sheet: Sheet) -> str:
    """Label, sign of equality and value, a record in a line with semicolons."""
    return "".join("; ".join(f"{k} = {v}" for k, v in row) + "\n\n" for row in pairs(sheet))


def below(sheet: Sheet) -> str:
    """The value stands below its label."""
    return "\n* * *\n".join("".join(f"{k}\n    {v}\n" for k, v in row) for row in pairs(sheet))


def mail(sheet: Sheet) -> str:
    """A mail with the blocks in a coded body."""
    letter = EmailMessage()
    letter["From"], letter["To"] = "ops@mail-gw.cn", "arch@mail-gw.cn"
    letter["Subject"] = sheet.title
    sheet.allowed.setdefault("phone.email", []).extend(("ops@mail-gw.cn", "arch@mail-gw.cn"))
    letter.set_content(plain(sheet), cte="base64")
    return letter.as_string()


BLOCKS = {
    "blocks": ("txt", plain),
    "blocks, ruled": ("txt", ruled),
    "blocks, brackets": ("txt", brackets),
    "blocks, two abreast": ("txt", abreast),
    "blocks, psql expanded": ("out", expanded),
    "blocks, MySQL vertical": ("txt", vertical),
    "blocks, dots": ("txt", dotted),
    "blocks, boxes": ("txt", box),
    "blocks, HTML terms": ("html", terms),
    "blocks, bullets": ("md", bullets),
    "blocks, equals": ("txt", equals),
    "blocks, value below": ("txt", below),
    "blocks, mail": ("eml", mail),
}
