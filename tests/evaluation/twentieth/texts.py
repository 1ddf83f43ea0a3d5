"""Files of labelled blocks and of running text, and the wrappers around text."""
import base64
import json

import blocks
from draw import Reg
from html import escape
from kinds import SHAPE, own_key, records
from prose_a import PROSE_A
from prose_b import PROSE_B
from tables import cell, columns, dur
from vocab import headers
from ways_bin import docx_text
import words as W

PROSE = {**PROSE_A, **PROSE_B}
FMT_ZH = [("u年", "u年"), ("%Y年%m月%d日%H时%M分", "%Y年%m月%d日"), ("%Y-%m-%d %H:%M", "%Y-%m-%d"), ("%Y.%m.%d %H:%M", "%Y.%m.%d"), ("u/", "u/"), ("%Y/%m/%d %H:%M:%S", "%Y/%m/%d")]
FMT_EN = [("%d %B %Y, %H:%M", "%d %B %Y"), ("%Y-%m-%d %H:%M", "%Y-%m-%d"), ("%b %d, %Y %H:%M", "%b %d, %Y")]


def context(f, p, kind, fmt, r, clock):
    """Fields of a record as strings for the templates."""
    c = {}
    for k, v in f.items():
        c[k] = cell(v, fmt)
        c[k + "_d"] = cell(v.date() if hasattr(v, "date") else v, fmt)
    c.update(en=p.en, upper=p.upper, hm=f"{clock // 60:02d}:{clock % 60:02d}")
    if kind == "hotel.stay":
        c["hotel_en"] = r.choice(W.HOTELS_EN)
    if kind == "border.crossing":
        out = f["direction"] in ("出境", "EXIT")
        c["word_to"], c["verb"] = ("前往", "left") if out else ("来自", "entered")
        c["port_en"] = next((x[1] for x in W.PORTS if x[0] == f["port"]), f["port"])
    if kind == "phone.cdr":
        c["dur_zh"] = dur(f["duration"], "zh")
    if kind == "phone.sms":
        c["sms_to"] = "发给" if f["smstype"] == "发送" else "收到"
    return c


def key_of(templates):
    """The key that every template shows."""
    return next(k for k in ("id", "passport", "mobile") if all("{" + k + "}" in t for t in templates))


def prose(kind, which, reg, n):
    """Running text: (lines, records, people, name)."""
    r = reg.rng
    name, opening, templates, closing = PROSE[kind][which]
    latin = name.startswith("english")
    recs, order = records(kind, reg, n, False)
    fmt = r.choice(FMT_EN if latin else FMT_ZH)
    key = key_of(templates)
    clock, lines, last = 560, [], None
    for f, p in zip(recs, order):
        t = r.choice([x for x in templates if x != last])
        last = t
        clock += r.randrange(2, 25)
        lines.append(t.format(**context(f, p, kind, fmt, r, clock)))
    full = all(x.endswith(("。", ".", "”")) for x in templates)
    roll = r.random()
    if full and roll < .15:
        sep = " " if latin else ""
        lines = [sep.join(lines[i:i + 3]) for i in range(0, len(lines), 3)]
        name += ", joined paragraphs"
    elif full and roll < .4:
        lines = [f"{i}. {x}" if latin else f"{i}、{x}" for i, x in enumerate(lines, 1)]
    gap = [""] if r.random() < .3 else []
    body = [y for x in lines for y in [x] + gap]
    return opening + ([""] if r.random() < .5 else []) + body + closing, len(recs), len({f[key] for f in recs}), name


def block_file(kind, layout, reg, n, style, latin):
    """Labelled blocks in a general layout."""
    r = reg.rng
    recs, _ = records(kind, reg, n, latin)
    keys = [k for k in columns(kind, r, "blocks") if k != "serial"]
    heads = [h.replace("(秒)", "") if not latin else h for h in headers(r, kind, keys, style)]
    fmt = r.choice(FMT_EN if latin else FMT_ZH)
    rows = []
    for f in recs:
        row = []
        for h, k in zip(heads, keys):
            v = f[k]
            if kind == "travel.flight" and k in ("dep", "arr") and not latin:
                v = f[k + "_city"]
            v = dur(v, "sec" if latin else "zh") if k == "duration" else cell(v, fmt)
            if not v:
                v = "-" if latin else "无"
            row.append((h, v))
        rows.append(row)
    title = (blocks.TITLES_EN if latin else blocks.TITLES)[kind]
    text = layout(rows, title, r, latin)
    top = title if r.random() < .6 and layout.__name__ not in ("mails", "tickets", "tabbed") else ""
    return (top + "\n\n" if top else "") + text + "\n", len(recs), len({f[own_key(kind, keys)] for f in recs})


def special(kind, reg, n):
    """Blocks as one system prints them."""
    r = reg.rng
    recs, order = records(kind, reg, n)
    for f, p in zip(recs, order):
        f["upper"] = p.upper
    return blocks.SPECIAL[kind](recs, None, r) + "\n", len(recs), len({f["id"] for f in recs})


def wrap(how, lines, r):
    """Text in a file format: (ext, text or bytes)."""
    text = "\n".join(lines) + "\n"
    if how == "docx":
        return "docx", docx_text(text)
    if how == "html":
        return "html", "<html><head><meta charset=\"{charset}\"></head><body>\n" + "\n".join(f"<p>{escape(x)}</p>" for x in lines if x) + "\n</body></html>\n"
    if how == "chatjson":
        msgs = [{"seq": i, "from": r.choice(["u1", "u2"]), "msgType": 1, "content": x} for i, x in enumerate((x for x in lines if x), 1)]
        return "json", json.dumps({"room": "r17", "messages": msgs}, ensure_ascii=False, indent=1) + "\n"
    if how in ("eml", "emlb64"):
        b64 = how == "emlb64"
        body = base64.encodebytes(text.encode()).decode() if b64 else text
        return "eml", f"From: a.staff@office.invalid\nTo: b.staff@office.invalid\nSubject: fwd\nDate: Tue, 12 May 2020 10:11:12 +0800\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {'base64' if b64 else '8bit'}\n\n" + body
    if how == "csvticket":
        return "csv", "ticket,text\n" + "".join('%d,"%s"\n' % (4100 + i, x.replace('"', '""')) for i, x in enumerate((x for x in lines if x), 1))
    if how == "md":
        return "md", "# " + text.replace("\n", "\n\n")
    return "txt", text


WRAPS = ["txt"] * 6 + ["docx", "docx", "html", "chatjson", "md", "csvticket"]
