"""Records as labelled blocks: forms, cards, key and value."""

from __future__ import annotations

import html
import json
import quopri

from tables_bin import docx, mail_head, xlsx
from tables_text import pad, width
from tables_tree import yaml_scalar
from vocab import Table, trad


def pairs(t: Table) -> list[list[tuple[str, str]]]:
    return [list(zip(t.labels, r, strict=True)) for r in t.rows]


def b_colon(t: Table) -> tuple[str, str]:
    out = [t.title, ""]
    for p in pairs(t):
        out += [f"{k}：{v}" for k, v in p] + [""]
    return "\n".join(out), "txt"


def b_cards(t: Table) -> tuple[str, str]:
    out = []
    for i, p in enumerate(pairs(t), 1):
        out += [f"======== 第{i}张 {t.title} ========"] + [f"  {k}: {v}" for k, v in p]
    return "\n".join(out) + "\n", "txt"


def b_brackets(t: Table) -> tuple[str, str]:
    out = [t.title]
    for p in pairs(t):
        out += ["".join(f"【{k}】{v}" for k, v in p), ""]
    return "\n".join(out), "txt"


def b_columns(t: Table) -> tuple[str, str]:
    """Two fields on a line, as forms are printed."""
    out = []
    for i, p in enumerate(pairs(t), 1):
        out.append(f"{t.title}（{i}）")
        cells = [f"{k}：{v}" for k, v in p]
        for a in range(0, len(cells), 2):
            pair = cells[a : a + 2]
            out.append(pad(pair[0], max(44, width(pair[0]) + 4)) + pair[1] if len(pair) == 2 else pair[0])
        out.append("-" * 60)
    return "\n".join(out) + "\n", "txt"


def b_ini(t: Table) -> tuple[str, str]:
    out = []
    for i, p in enumerate(pairs(t), 1):
        out += [f"[{t.name}_{i}]"] + [f"{k}={v}" for k, v in p] + [""]
    return "\n".join(out), "ini"


def b_properties(t: Table) -> tuple[str, str]:
    def esc(s: str) -> str:
        return json.dumps(s)[1:-1].replace('\\"', '"')

    out = ["# generated"]
    for i, p in enumerate(pairs(t)):
        out += [f"{t.name}[{i}].{esc(k)}={esc(v)}" for k, v in p]
    return "\n".join(out) + "\n", "properties"


def b_vertical(t: Table) -> tuple[str, str]:
    r"""The \\G output of a MySQL client."""
    wide = max(width(k) for k in t.labels)
    out = [f"mysql> SELECT * FROM {t.name} LIMIT {len(t.rows)}\\G"]
    for i, p in enumerate(pairs(t), 1):
        out.append(f"{'*' * 27} {i}. row {'*' * 27}")
        out += [f"{pad(k, wide, True)}: {v}" for k, v in p]
    return "\n".join([*out, f"{len(t.rows)} rows in set (0.01 sec)"]) + "\n", "txt"


def b_psqlx(t: Table) -> tuple[str, str]:
    wide, out = max(width(k) for k in t.labels), []
    for i, p in enumerate(pairs(t), 1):
        out.append(f"-[ RECORD {i} ]" + "-" * 20)
        out += [f"{pad(k, wide)} | {v}" for k, v in p]
    return "\n".join(out) + "\n", "out"


def b_yaml_docs(t: Table) -> tuple[str, str]:
    return "".join("---\n" + "".join(f"{k}: {yaml_scalar(v)}\n" for k, v in p) for p in pairs(t)), "yml"


def b_dl(t: Table) -> tuple[str, str]:
    out = [f"<html><head><title>{t.title}</title></head><body>"]
    for p in pairs(t):
        out.append('<dl class="detail">')
        out += [f"  <dt>{html.escape(k)}</dt><dd>{html.escape(v)}</dd>" for k, v in p] + ["</dl><hr>"]
    return "\n".join([*out, "</body></html>"]) + "\n", "html"


def b_markdown(t: Table) -> tuple[str, str]:
    out = [f"# {t.title}", ""]
    for i, p in enumerate(pairs(t), 1):
        out += [f"## 记录{i}", ""] + [f"- **{k}**：{v}" for k, v in p] + [""]
    return "\n".join(out), "md"


def b_tab(t: Table) -> tuple[str, str]:
    return "\n\n".join("\n".join(f"{k}\t{v}" for k, v in p) for p in pairs(t)) + "\n", "txt"


def b_docx(t: Table) -> tuple[bytes, str]:
    rows: list[list[str]] = []
    for i, p in enumerate(pairs(t), 1):
        rows.append([f"登记表（{i}）"])
        for a in range(0, len(p), 2):
            rows.append([c for kv in p[a : a + 2] for c in kv])
    if t.script == "t":
        rows = [[trad(c) for c in r] for r in rows]
    return docx([t.title], rows, [trad("填表人：") if t.script == "t" else "填表人签字：          日期："]), "docx"


def b_xlsx(t: Table) -> tuple[bytes, str]:
    rows: list[list[str]] = [[t.title]]
    for p in pairs(t):
        for a in range(0, len(p), 2):
            rows.append([c for kv in p[a : a + 2] for c in kv])
        rows.append([])
    return xlsx([("登记卡", rows)], True), "xlsx"


def b_eml(t: Table) -> tuple[bytes, str]:
    """Web form posted by mail, quoted-printable."""
    body = f"网站表单：{t.title}\n\n" + "\n".join("\n".join(f"{k}：{v}" for k, v in p) + "\n" for p in pairs(t))
    head = [
        *mail_head(t, f"{t.title}提交通知"),
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
    ]
    qp = quopri.encodestring(body.encode()).decode().splitlines()
    return ("\r\n".join([*head, *qp]) + "\r\n").encode(), "eml"


def b_log(t: Table) -> tuple[str, str]:
    """A debug print of one object, a field a line."""
    out = []
    for i, p in enumerate(pairs(t), 1):
        stamp = f"{t.ctx.base:%Y-%m-%d} 10:{i:02d}:0{i % 10}"
        out += [f"{stamp} DEBUG {t.name} record begin"] + [f"    {k} = {v}" for k, v in p]
        out.append(f"{stamp} DEBUG {t.name} record end")
    return "\n".join(out) + "\n", "log"


WAYS = {
    "colon-lines": b_colon,
    "cards": b_cards,
    "brackets": b_brackets,
    "two-columns": b_columns,
    "ini": b_ini,
    "properties": b_properties,
    "mysql-vertical": b_vertical,
    "psql-expanded": b_psqlx,
    "yaml-docs": b_yaml_docs,
    "html-dl": b_dl,
    "markdown-cards": b_markdown,
    "tab-pairs": b_tab,
    "docx-form": b_docx,
    "xlsx-card": b_xlsx,
    "eml-form": b_eml,
    "debug-log": b_log,
}
ASCII_ONLY = {"ini", "properties", "mysql-vertical", "psql-expanded", "yaml-docs", "debug-log"}
HAN_ONLY = {
    "colon-lines",
    "cards",
    "brackets",
    "two-columns",
    "html-dl",
    "markdown-cards",
    "tab-pairs",
    "docx-form",
    "xlsx-card",
    "eml-form",
}
