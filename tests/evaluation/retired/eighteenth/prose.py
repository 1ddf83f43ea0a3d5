"""Records in running text: chats, letters, notes, statements."""

from __future__ import annotations

import base64
import csv
import datetime as dt
import io
import json
import quopri
import re

from kinds import REPEAT, Ctx
from tables_bin import docx, mail_head
from values import DATA, RULES
from vocab import Table, records


def load() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    key = ""
    for line in (DATA / "prose.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            key = line[1:-1]
            out[key] = []
        elif line.strip():
            out[key] += [line] if "|" in line else line.split()
    return out


TEXT = load()


def sentences(kind: str, voice: str, ctx: Ctx, n: int) -> tuple[list[str], list[dict]]:
    pool = [x[2:] for x in TEXT[kind] if x.startswith(voice)]
    texts, led = [], []
    for rec in records(kind, ctx, n, REPEAT.get(kind, 0.25)):
        tpl = ctx.rng.choice(pool)
        keys = re.findall(r"{(\w+)}", tpl)
        who = next(rec[k] for k in ("idno", "passport", "mobile") if k in keys)
        values = [[RULES[k], rec[k]] for k in keys if k in RULES]
        if kind in ("phone.cdr", "phone.sms"):
            values.append(["phone.mobile", rec["peer"]])
        texts.append(tpl.format(**rec))
        led.append({"person": who, "values": values})
    return texts, led


def messages(t: Table, texts: list[str]) -> list[tuple[dt.datetime, str, str]]:
    rng, now = t.rng, t.ctx.base + dt.timedelta(days=300, hours=9)
    nicks = rng.sample(TEXT["nick"], 3)
    out = []
    for s in texts:
        before, after = ([rng.choice(TEXT["talk"])] * rng.randint(0, 1) for _ in "ab")
        for line in [*before, s, *after]:
            now += dt.timedelta(seconds=rng.randint(8, 900))
            out.append((now, rng.choice(nicks), line))
    return out


def c_wechat(t: Table, texts: list[str]) -> tuple[str, str]:
    return "\n".join(f"{n}  {d:%Y-%m-%d %H:%M:%S}\n{s}\n" for d, n, s in messages(t, texts)), "txt"


def c_irc(t: Table, texts: list[str]) -> tuple[str, str]:
    return "\n".join(f"[{d:%H:%M:%S}] <{n}> {s}" for d, n, s in messages(t, texts)) + "\n", "log"


def c_json(t: Table, texts: list[str]) -> tuple[str, str]:
    ms = [
        {"id": i, "type": "message", "date": f"{d:%Y-%m-%dT%H:%M:%S}", "from": n, "text": s}
        for i, (d, n, s) in enumerate(messages(t, texts), 101)
    ]
    chat = {"name": "群聊", "type": "private_group", "messages": ms}
    return json.dumps(chat, ensure_ascii=False, indent=1) + "\n", "json"


def c_html(t: Table, texts: list[str]) -> tuple[str, str]:
    body = "\n".join(
        f'<div class="message"><div class="date">{d:%d.%m.%Y %H:%M}</div><div class="from_name">{n}</div>'
        f'<div class="text">{s}</div></div>'
        for d, n, s in messages(t, texts)
    )
    return f'<html><body class="history">\n{body}\n</body></html>\n', "html"


def c_csv(t: Table, texts: list[str]) -> tuple[str, str]:
    out = io.StringIO()
    w = csv.writer(out, lineterminator="\n")
    w.writerow(["StrTime", "Sender", "Type", "StrContent"])
    w.writerows([f"{d:%Y-%m-%d %H:%M:%S}", n, "1", s] for d, n, s in messages(t, texts))
    return out.getvalue(), "csv"


def c_ticket(t: Table, texts: list[str]) -> tuple[str, str]:
    out = ["工单流转记录", ""]
    for d, n, s in messages(t, texts):
        out += [f"{d:%Y/%m/%d %H:%M} {n} 添加备注：", f"    {s}"]
    return "\n".join(out) + "\n", "txt"


def framed(t: Table, texts: list[str]) -> list[str]:
    return [t.rng.choice(TEXT["open"]), *texts, t.rng.choice(TEXT["close"])]


def f_letter(t: Table, texts: list[str]) -> tuple[str, str]:
    head = t.rng.choice(["尊敬的负责同志：", "××公司：", "各位同事："])
    return "\n".join([head, *("    " + s for s in framed(t, texts)), "", "此致", "敬礼"]) + "\n", "txt"


def f_numbered(t: Table, texts: list[str]) -> tuple[str, str]:
    nums = "一二三四五六七八"
    head, *body, tail = framed(t, texts)
    return "\n".join(["情况说明", "", head, *(f"{nums[i]}、{s}" for i, s in enumerate(body)), tail]) + "\n", "txt"


def f_md(t: Table, texts: list[str]) -> tuple[str, str]:
    head, *body, tail = framed(t, texts)
    return "\n\n".join(["# 工作记录", head, *(f"- {s}" for s in body), f"> {tail}"]) + "\n", "md"


def f_docx(t: Table, texts: list[str]) -> tuple[bytes, str]:
    return docx(["情况报告", *framed(t, texts)]), "docx"


def f_eml(t: Table, texts: list[str]) -> tuple[bytes, str]:
    rng = t.rng
    body = "\n\n".join(["您好：", *framed(t, texts), "祝好"]) + "\n"
    qp = rng.random() < 0.5
    lines = quopri.encodestring(body.encode()).decode() if qp else base64.encodebytes(body.encode()).decode()
    head = [
        *mail_head(t, "情况回复"),
        "Content-Type: text/plain; charset=utf-8",
        f"Content-Transfer-Encoding: {'quoted-printable' if qp else 'base64'}",
        "",
    ]
    return ("\r\n".join([*head, *lines.splitlines()]) + "\r\n").encode(), "eml"


def f_html(t: Table, texts: list[str]) -> tuple[str, str]:
    body = "\n".join(f"<p>{s}</p>" for s in framed(t, texts))
    return f"<html><head><title>通报</title></head><body><h1>通报</h1>\n{body}\n</body></html>\n", "html"


def f_record(t: Table, texts: list[str]) -> tuple[str, str]:
    out = ["工作日志", f"日期：{t.ctx.date(t.ctx.base + dt.timedelta(days=300))}    天气：晴", ""]
    return "\n".join(out + [s + "\n" for s in framed(t, texts)]), "txt"


def f_xml(t: Table, texts: list[str]) -> tuple[str, str]:
    body = "\n".join(f"  <p>{s}</p>" for s in framed(t, texts))
    return f'<?xml version="1.0" encoding="@ENC@"?>\n<document title="材料">\n{body}\n</document>\n', "xml"


def f_sqltext(t: Table, texts: list[str]) -> tuple[str, str]:
    """Notes column of a case-handling database."""
    rows = ",\n".join(f"({i},'{s}','2024-06-0{i % 9 + 1} 10:00:00')" for i, s in enumerate(texts, 1))
    return f"INSERT INTO `work_note` (`id`,`note_text`,`created_at`) VALUES\n{rows};\n", "sql"


CHAT = {
    "chat-wechat": c_wechat,
    "chat-irc": c_irc,
    "chat-json": c_json,
    "chat-html": c_html,
    "chat-csv": c_csv,
    "ticket-notes": c_ticket,
}
FORMAL = {
    "letter": f_letter,
    "numbered-statement": f_numbered,
    "markdown-notes": f_md,
    "docx-report": f_docx,
    "eml-letter": f_eml,
    "html-notice": f_html,
    "diary": f_record,
    "xml-document": f_xml,
    "sql-notes": f_sqltext,
}


def render(kind: str, way: str, ctx: Ctx, n: int) -> tuple[Table, str | bytes, str]:
    chat = way in CHAT
    texts, led = sentences(kind, "c" if chat else "f", ctx, n)
    t = Table(kind, "z", "", "note", [], [], [], ctx, led)
    body, ext = (CHAT if chat else FORMAL)[way](t, texts)
    return t, body, ext
