"""Labelled blocks: forms, cards, key and value in one way or another."""

from __future__ import annotations

import html

from core import Doc, Sheet, pad
from office import document, mail, para, word_table


def colon(s: Sheet) -> Doc:
    parts = ["\n".join(f"{h}：{v}" for h, v in d.items()) for d in s.dicts()]
    return Doc("txt", f"{s.title}\n\n" + "\n\n".join(parts) + "\n")


def ruled(s: Sheet) -> Doc:
    line = "=" * 40
    parts = [f"{line}\n第{i}条\n" + "\n".join(f"{h}: {v}" for h, v in d.items()) for i, d in enumerate(s.dicts(), 1)]
    return Doc("txt", "\n".join(parts) + f"\n{line}\n")


def one_line(s: Sheet) -> Doc:
    lines = [f"{i}、" + "，".join(f"{h}：{v}" for h, v in d.items()) + "。" for i, d in enumerate(s.dicts(), 1)]
    return Doc("txt", s.title + "\n" + "\n".join(lines) + "\n")


def brackets(s: Sheet) -> Doc:
    """A query robot's answers in a chat."""
    parts = []
    for d in s.dicts():
        at = f"{s.m.day(2021, 2021):%m-%d %H:%M}"
        parts.append(f"[{at}] 查询助手:\n" + "\n".join(f"【{h}】{v}" for h, v in d.items()) + "\n—— 查询完毕 ——")
    return Doc("txt", "\n\n".join(parts) + "\n")


def below(s: Sheet) -> Doc:
    """Copied from a phone page: the label on one line, the value on the next."""
    parts = ["\n".join(f"{h}\n{v}" for h, v in d.items()) for d in s.dicts()]
    return Doc("txt", "\n\n返回  详情\n\n".join(parts) + "\n")


def leaders(s: Sheet) -> Doc:
    parts = ["\n".join(f"{h}{'.' * (24 - 2 * len(h))} {v}" for h, v in d.items()) for d in s.dicts()]
    return Doc("txt", f"{s.title}\n\n" + "\n\n".join(parts) + "\n")


def two_columns(s: Sheet) -> Doc:
    parts = []
    for d in s.dicts():
        cells = [f"{h}  {v}" for h, v in d.items()]
        pairs = [cells[i : i + 2] for i in range(0, len(cells), 2)]
        parts.append("\n".join(pad(p[0], 48) + (p[1] if len(p) > 1 else "") for p in pairs))
    return Doc("txt", f"        {s.title}\n\n" + "\n--------\n".join(parts) + "\n")


def bullets(s: Sheet) -> Doc:
    parts = [
        f"## 记录 {i}\n\n" + "\n".join(f"- **{h}**：{v}" for h, v in d.items()) for i, d in enumerate(s.dicts(), 1)
    ]
    return Doc("md", f"# {s.title}\n\n" + "\n\n".join(parts) + "\n")


def cards(s: Sheet) -> Doc:
    parts = [
        '<div class="card"><dl>\n'
        + "".join(f"<dt>{html.escape(h)}</dt><dd>{html.escape(v)}</dd>\n" for h, v in d.items())
        + "</dl></div>\n"
        for d in s.dicts()
    ]
    return Doc("html", f"<html><body><h3>{s.title}</h3>\n{''.join(parts)}</body></html>\n")


def spans(s: Sheet) -> Doc:
    parts = [
        "<li>"
        + "<br>\n".join(
            f'<span class="k">{html.escape(h)}:</span>&nbsp;<span>{html.escape(v)}</span>' for h, v in d.items()
        )
        + "</li>\n"
        for d in s.dicts()
    ]
    return Doc("htm", f"<html><body>\n<ul>\n{''.join(parts)}</ul></body></html>\n")


def vertical(s: Sheet) -> Doc:
    wide = max(map(len, s.heads))
    parts = [
        f"*************************** {i}. row ***************************\n"
        + "\n".join(f"{h:>{wide}}: {v}" for h, v in d.items())
        for i, d in enumerate(s.dicts(), 1)
    ]
    return Doc("txt", "\n".join(parts) + f"\n{len(s.rows)} rows in set (0.01 sec)\n")


def expanded(s: Sheet) -> Doc:
    wide = max(map(len, s.heads))
    parts = [
        f"-[ RECORD {i} ]-{'+'.rjust(max(1, wide - 14), '-')}----------\n"
        + "\n".join(f"{h:<{wide}} | {v}" for h, v in d.items())
        for i, d in enumerate(s.dicts(), 1)
    ]
    return Doc("out", "\n".join(parts) + "\n")


def equals(s: Sheet) -> Doc:
    return Doc(
        "txt",
        "\n\n".join(f"#{i}\n" + "\n".join(f"{h}={v}" for h, v in d.items()) for i, d in enumerate(s.dicts(), 1)) + "\n",
    )


def documents(s: Sheet) -> Doc:
    return Doc("yaml", "".join("---\n" + "".join(f'{h}: "{v}"\n' for h, v in d.items()) for d in s.dicts()))


def word_form(s: Sheet) -> Doc:
    parts = []
    for d in s.dicts():
        cells = [[h, v] for h, v in d.items()]
        rows = [cells[i] + (cells[i + 1] if i + 1 < len(cells) else []) for i in range(0, len(cells), 2)]
        parts.append(para(s.title) + word_table(rows) + para("经办人签字："))
    return Doc("docx", document("".join(parts)))


def word_lines(s: Sheet) -> Doc:
    parts = [para(f"（{i}）") + "".join(para(f"{h}：{v}") for h, v in d.items()) for i, d in enumerate(s.dicts(), 1)]
    return Doc("docx", document(para(s.title) + "".join(parts)))


def mail_form(s: Sheet) -> Doc:
    parts = ["\n".join(f"{h}：{v}" for h, v in d.items()) for d in s.dicts()]
    return Doc(
        "eml", mail(s.title, "您好，登记信息如下：\n\n" + "\n\n".join(parts) + "\n\n请核对。\n", "quoted-printable")
    )


def slashes(s: Sheet) -> Doc:
    lines = [" / ".join(f"{h} {v}" for h, v in d.items()) for d in s.dicts()]
    return Doc("txt", f"{s.title}（{len(lines)}条）\n\n" + "\n\n".join(lines) + "\n")


WAYS = {
    "label-colon": (colon, "zh"),
    "label-ruled": (ruled, "any"),
    "label-one-line": (one_line, "zh"),
    "bot-brackets": (brackets, "zh"),
    "label-above-value": (below, "zh"),
    "dot-leaders": (leaders, "zh"),
    "two-column-form": (two_columns, "zh"),
    "markdown-bullets": (bullets, "zh"),
    "html-cards": (cards, "zh"),
    "html-spans": (spans, "zh"),
    "mysql-vertical": (vertical, "code"),
    "psql-expanded": (expanded, "code"),
    "label-equals": (equals, "any"),
    "yaml-documents": (documents, "code"),
    "docx-form": (word_form, "zh"),
    "docx-lines": (word_lines, "zh"),
    "eml-form": (mail_form, "zh"),
    "label-slashes": (slashes, "zh"),
}
