"""Records as labelled blocks: forms, cards and answers."""

from __future__ import annotations

import html
import json
import random
from collections.abc import Callable
from xml.sax.saxutils import quoteattr

import binary
from tables_text import Doc, Table, pad, width


def pairs(t: Table) -> list[list[tuple[str, str]]]:
    """Give the rows as lists of labels with values."""
    return [list(zip(t.heads, row, strict=False)) for row in t.rows]


def colons(t: Table, rng: random.Random) -> Doc:
    """Write a line a label, cards apart by a rule."""
    rule = rng.choice(("-" * 32, "=" * 40, "", "* * *"))
    cards = ["\n".join(f"{h}：{c}" for h, c in block) for block in pairs(t)]
    return Doc(f"{t.title}\n\n" + f"\n{rule}\n".join(cards) + "\n", "txt")


def forms(t: Table, rng: random.Random) -> Doc:
    """Write two labels a line, as printed forms have them."""
    out = []
    for number, block in enumerate(pairs(t), 1):
        out.append(f"【{t.title}】 第{number}张")
        for i in range(0, len(block), 2):
            left = f"{block[i][0]}：{block[i][1]}"
            right = f"{block[i + 1][0]}：{block[i + 1][1]}" if i + 1 < len(block) else ""
            out.append(("  " + pad(left, max(44, width(left) + 2)) + right).rstrip())
        out += ["  经办人签字：            复核：", ""]
    return Doc("\r\n".join(out) + "\r\n", "txt")


def mysql_vertical(t: Table, rng: random.Random) -> Doc:
    r"""Write the \G output of the mysql client."""
    size = max(width(h) for h in t.heads)
    out = [f"mysql> select * from {t.slug} limit {len(t.rows)}\\G"]
    for number, block in enumerate(pairs(t), 1):
        out.append("*" * 27 + f" {number}. row " + "*" * 27)
        out += [" " * (size - width(h)) + f"{h}: {c}" for h, c in block]
    return Doc("\n".join(out) + f"\n{len(t.rows)} rows in set (0.01 sec)\n", "txt")


def psql_expanded(t: Table, rng: random.Random) -> Doc:
    """Write the expanded output of psql."""
    size = max(width(h) for h in t.heads)
    out = []
    for number, block in enumerate(pairs(t), 1):
        out.append(f"-[ RECORD {number} ]" + "-" * 24)
        out += [pad(h, size) + " | " + c for h, c in block]
    return Doc("\n".join(out) + "\n\n", "out")


def sections(t: Table, rng: random.Random) -> Doc:
    """Write INI sections."""
    out = [f"; {t.title}"]
    for number, block in enumerate(pairs(t), 1):
        out += ["", f"[{t.slug}_{number:03d}]"] + [f"{h}={c}" for h, c in block]
    return Doc("\r\n".join(out) + "\r\n", "ini")


def yaml_documents(t: Table, rng: random.Random) -> Doc:
    """Write a YAML document a card."""
    cards = ["\n".join(f'{h}: "{c}"' for h, c in block) for block in pairs(t)]
    return Doc("---\n" + "\n---\n".join(cards) + "\n", "yaml")


def html_cards(t: Table, rng: random.Random) -> Doc:
    """Write cards of a web page."""
    cards = [
        '<div class="card"><dl>\n'
        + "\n".join(f"<dt>{html.escape(h)}</dt><dd>{html.escape(c)}</dd>" for h, c in block)
        + "\n</dl></div>"
        for block in pairs(t)
    ]
    return Doc(
        f'<html><head><meta charset="@ENC@"><title>{t.title}</title></head><body>\n'
        + "\n".join(cards)
        + "\n</body></html>\n",
        "html",
    )


def html_forms(t: Table, rng: random.Random) -> Doc:
    """Write saved pages of filled forms."""
    cards = [
        '<table class="detail">\n'
        + "\n".join(
            f"<tr><th>{html.escape(h)}</th><td><input readonly value={quoteattr(c)}></td></tr>" for h, c in block
        )
        + "\n</table><hr>"
        for block in pairs(t)
    ]
    return Doc(
        f'<html><head><meta charset="@ENC@"></head><body><h3>{t.title}</h3>\n'
        + "\n".join(cards)
        + "\n</body></html>\n",
        "htm",
    )


def docx_forms(t: Table, rng: random.Random) -> Doc:
    """Write a document with a small table a card."""
    body = "".join(
        binary.paragraph(f"{t.title}（{n}）") + binary.grid([list(pair) for pair in block])
        for n, block in enumerate(pairs(t), 1)
    )
    return Doc(binary.docx(body), "docx")


def xlsx_forms(t: Table, rng: random.Random) -> Doc:
    """Write a workbook with a sheet a card."""
    return Doc(
        binary.xlsx([(f"表{n}", [[t.title]] + [list(pair) for pair in block]) for n, block in enumerate(pairs(t), 1)]),
        "xlsx",
    )


def mail_form(t: Table, rng: random.Random) -> Doc:
    """Write a mail whose text holds the cards."""
    cards = ["\n".join(f"【{h}】{c}" for h, c in block) for block in pairs(t)]
    return Doc(binary.mail(t.title, [("plain", "以下为网页表单提交内容：\n\n" + "\n\n".join(cards) + "\n")]), "eml")


def bullets(t: Table, rng: random.Random) -> Doc:
    """Write Markdown bullets."""
    cards = [f"## 记录 {n}\n\n" + "\n".join(f"- **{h}**：{c}" for h, c in block) for n, block in enumerate(pairs(t), 1)]
    return Doc(f"# {t.title}\n\n" + "\n\n".join(cards) + "\n", "md")


def drawers(t: Table, rng: random.Random) -> Doc:
    """Write org headings with property drawers."""
    out = [f"#+TITLE: {t.title}"]
    for number, block in enumerate(pairs(t), 1):
        out += [f"* 第{number}条", "  :PROPERTIES:"] + [f"  :{h}: {c}" for h, c in block] + ["  :END:"]
    return Doc("\n".join(out) + "\n", "org")


def bot(t: Table, rng: random.Random) -> Doc:
    """Write the answers of a bot in a chat."""
    out = []
    for number, block in enumerate(pairs(t), 1):
        out += (
            [
                f"[2023-04-{number:02d} 21:{number + 10}] 客户: 再查一个",
                f"[2023-04-{number:02d} 21:{number + 11}] 查询助手:",
                f"✅ {t.title} 查询成功",
            ]
            + [f"▪ {h}: {c}" for h, c in block]
            + ["本次扣除 1 点", ""]
        )
    return Doc("\n".join(out) + "\n", "txt", True)


def telegram(t: Table, rng: random.Random) -> Doc:
    """Write the export of a messenger in which a bot answers."""
    messages: list[dict[str, object]] = []
    for number, block in enumerate(pairs(t), 1):
        text = f"{t.title}\n" + "\n".join(f"{h}：{c}" for h, c in block)
        messages.append({"id": 500 + number, "type": "message", "from": "查档机器人", "text": text})
    return Doc(
        json.dumps(
            {"name": "查档机器人", "type": "bot_chat", "messages": messages}, ensure_ascii=rng.random() < 0.4, indent=1
        ),
        "json",
        True,
    )


def redis_reply(t: Table, rng: random.Random) -> Doc:
    """Write the replies of redis-cli."""
    out = []
    for number, block in enumerate(pairs(t), 1):
        out.append(f"127.0.0.1:6379> HGETALL {t.slug}:{number}")
        flat = [text for pair in block for text in pair]
        out += [f'{i:2d}) "{text}"' for i, text in enumerate(flat, 1)]
    return Doc("\n".join(out) + "\n", "txt")


def properties(t: Table, rng: random.Random) -> Doc:
    """Write flat keys with an index."""
    out = [f"# {t.title}"]
    for number, block in enumerate(pairs(t)):
        out += [f"{t.slug}.{number}.{h}={c}" for h, c in block] + [""]
    return Doc("\n".join(out), "properties")


def infobox(t: Table, rng: random.Random) -> Doc:
    """Write templates of a wiki page."""
    cards = ["{{登记卡\n" + "\n".join(f"| {h} = {c}" for h, c in block) + "\n}}" for block in pairs(t)]
    return Doc(f"= {t.title} =\n" + "\n\n".join(cards) + "\n", "wiki")


def label_json(t: Table, rng: random.Random) -> Doc:
    """Write filled forms of a form builder."""
    forms_ = [
        {"formId": 300 + n, "fields": [{"label": h, "value": c} for h, c in block]} for n, block in enumerate(pairs(t))
    ]
    return Doc(json.dumps({"formName": t.title, "submissions": forms_}, ensure_ascii=False, indent=2), "json", True)


def ticket(t: Table, rng: random.Random) -> Doc:
    """Write comments of a ticket."""
    out = [f"工单 #{rng.randrange(2000, 9000)}  主题：{t.title}核对", "状态：处理中", ""]
    for number, block in enumerate(pairs(t), 1):
        out += (
            [f"--- 评论 {number} · 客服{rng.randrange(10, 99)} ---"]
            + [f"> {h}: {c}" for h, c in block]
            + ["已核对。", ""]
        )
    return Doc("\n".join(out), "txt")


def objects_log(t: Table, rng: random.Random) -> Doc:
    """Write the debug print of objects."""
    name = "".join(part.capitalize() for part in t.slug.split("_")) + "DTO"
    out = [
        f"2023-02-{n:02d} 10:00:{n:02d} DEBUG query result => {name}(\n"
        + ",\n".join(f"    {h}={c}" for h, c in block)
        + "\n)"
        for n, block in enumerate(pairs(t), 1)
    ]
    return Doc("\n".join(out) + "\n", "log")


def calendar(t: Table, rng: random.Random) -> Doc:
    """Write entries of a calendar whose description holds the card."""
    out = ["BEGIN:VCALENDAR", "VERSION:2.0", f"X-WR-CALNAME:{t.title}"]
    for number, block in enumerate(pairs(t), 1):
        out += [
            "BEGIN:VEVENT",
            f"UID:{t.slug}-{number}",
            f"DTSTAMP:20230{number % 9 + 1}01T010000Z",
            f"SUMMARY:{t.title}第{number}条",
            "DESCRIPTION:" + "\\n".join(f"{h}：{c}" for h, c in block),
            "END:VEVENT",
        ]
    return Doc("\r\n".join(out) + "\r\nEND:VCALENDAR\r\n", "ics", True)


def clickhouse(t: Table, rng: random.Random) -> Doc:
    """Write the vertical format of a column store."""
    size = max(width(h) for h in t.heads) + 1
    out = [f"SELECT * FROM {t.slug} FORMAT Vertical", ""]
    for number, block in enumerate(pairs(t), 1):
        out += [f"Row {number}:", "──────"] + [pad(h + ":", size) + " " + c for h, c in block] + [""]
    return Doc("\n".join(out) + f"\n{len(t.rows)} rows in set. Elapsed: 0.004 sec.\n", "txt", True)


def fixtures(t: Table, rng: random.Random) -> Doc:
    """Write named rows of seed data."""
    cards = [f"{t.slug}_{n}:\n" + "\n".join(f"  {h}: '{c}'" for h, c in block) for n, block in enumerate(pairs(t), 1)]
    return Doc(f"# {t.title}\n" + "\n".join(cards) + "\n", "yml")


WAYS: dict[str, Callable[[Table, random.Random], Doc]] = {
    "colon-cards": colons,
    "two-label-forms": forms,
    "mysql-vertical": mysql_vertical,
    "psql-expanded": psql_expanded,
    "ini-sections": sections,
    "yaml-documents": yaml_documents,
    "html-cards": html_cards,
    "html-forms": html_forms,
    "docx-forms": docx_forms,
    "xlsx-forms": xlsx_forms,
    "mail-form": mail_form,
    "markdown-bullets": bullets,
    "org-drawers": drawers,
    "bot-answers": bot,
    "messenger-export": telegram,
    "redis-reply": redis_reply,
    "properties": properties,
    "wiki-templates": infobox,
    "form-builder-json": label_json,
    "ticket-comments": ticket,
    "object-print": objects_log,
    "calendar": calendar,
    "column-store-vertical": clickhouse,
    "seed-yaml": fixtures,
}
