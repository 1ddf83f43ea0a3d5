"""Records as blocks of labelled lines."""

from layout import pad, width, widths


def pairs(s, row):
    """Give the heads and cells of a row, empty cells as a dash."""
    return [(h, c if c not in ("", "NULL") else "—") for h, c in zip(s.heads, row, strict=True)]


def brackets(r, s):
    """Write labels within black brackets."""
    return (
        f"《{s.title}》\n\n"
        + "\n\n".join("\n".join(f"【{h}】{c}" for h, c in pairs(s, row)) for row in s.rows)
        + "\n\n（完）\n"
    )


def leaders(r, s):
    """Write labels with leaders of dots up to the cell."""
    out = [s.title, ""]
    for i, row in enumerate(s.rows, 1):
        out += [f"第 {i} 份", *(h + " " + "." * (30 - width(h)) + " " + c for h, c in pairs(s, row)), ""]
    return "\n".join(out)


def framed(r, s):
    """Write cards within double frames."""
    out = []
    for row in s.rows:
        lines = [f"{h}：{c}" for h, c in pairs(s, row)]
        w = widths([[x] for x in lines])[0]
        out += ["╔" + "═" * (w + 2) + "╗", *("║ " + pad(x, w) + " ║" for x in lines), "╚" + "═" * (w + 2) + "╝", ""]
    return "\n".join(out)


def doubled(r, s):
    """Write two labels in each line, as a printed card does."""
    out = [s.title, "~" * 60]
    for row in s.rows:
        p = [f"{h}:  {c}" for h, c in pairs(s, row)]
        out += [pad(p[i], 48) + (p[i + 1] if i + 1 < len(p) else "") for i in range(0, len(p), 2)] + ["~" * 60]
    return "\n".join([*out, ""])


def above(r, s):
    """Write each label in a line above its cell."""
    return "\n".join(
        f"▍{s.title} No.{i}\n" + "\n".join(f"{h}\n    {c}" for h, c in pairs(s, row)) + "\n"
        for i, row in enumerate(s.rows, 1)
    )


def numbered(r, s):
    """Write numbered questions with their answers."""
    out = [s.title, "（以下为问卷答卷导出）", ""]
    for i, row in enumerate(s.rows, 1):
        out += [f"答卷#{i}", *(f"{n}. 请填写{h}：[{c}]" for n, (h, c) in enumerate(pairs(s, row), 1)), ""]
    return "\n".join(out)


def expanded(r, s):
    """Write what a database shell prints of one record at a time."""
    out = []
    w = max(width(h) for h in s.heads)
    for i, row in enumerate(s.rows, 1):
        out += [f"Row {i}:", "─" * 7, *(pad(h + ":", w + 2) + c for h, c in pairs(s, row)), ""]
    return "\n".join(out)


def bullets(r, s):
    """Write lists of points below a bold name of each record."""
    out = [f"# {s.title}", ""]
    for i, row in enumerate(s.rows, 1):
        out += [f"**记录 {i:02d}**", "", *(f"* {h} → {c}" for h, c in pairs(s, row)), ""]
    return "\n".join(out)


def chained(r, s):
    """Write each record as one line of labels and cells."""
    return (
        s.title
        + "\n"
        + "\n".join(f"{i}) " + "；".join(f"{h}:{c}" for h, c in pairs(s, row)) for i, row in enumerate(s.rows, 1))
        + "\n"
    )


def definition(r, s):
    """Write lists of definitions on a page."""
    out = ["<!DOCTYPE html>", f"<html><head><title>{s.title}</title></head><body>"]
    for row in s.rows:
        out += ['<dl class="card">', *(f"  <dt>{h}</dt><dd>{c}</dd>" for h, c in pairs(s, row)), "</dl>", "<hr>"]
    return "\n".join([*out, "</body></html>", ""])


def form_page(r, s):
    """Write a saved form of a page, cells as the values of its boxes."""
    out = [f"<h3>{s.title}</h3>"]
    for i, row in enumerate(s.rows):
        out += [
            f'<form id="f{i}">',
            *(f'  <label>{h}</label><input readonly value="{c}">' for h, c in pairs(s, row)),
            "</form>",
        ]
    return "\n".join([*out, ""])


def equals(r, s):
    """Write blocks between lines of percent signs."""
    return "\n".join("%%%%\n" + "\n".join(f"{h} = {c}" for h, c in pairs(s, row)) for row in s.rows) + "\n%%%%\n"


BLOCKS = {
    "blocks, black brackets": brackets,
    "blocks, leaders": leaders,
    "blocks, framed": framed,
    "blocks, two a line": doubled,
    "blocks, label above": above,
    "blocks, questionnaire": numbered,
    "blocks, shell rows": expanded,
    "blocks, bullets": bullets,
    "blocks, one line each": chained,
    "blocks, html dl": definition,
    "blocks, html inputs": form_page,
    "blocks, percent lines": equals,
}
