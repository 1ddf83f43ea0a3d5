"""Running text from frames: an opening, one paragraph a record, a close."""

from __future__ import annotations

import re
from pathlib import Path

from core import Doc, Tally
from kinds import RULES
from office import document, mail, para
from values import DATA, Maker

FIELD = re.compile(r"\{(\w+)\}")
DATED = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::\d\d)?)?$")

TALK = ("好的收到", "稍等，我看一下", "嗯嗯", "还有吗", "辛苦了", "先这样，等会儿再说", "行", "刚在忙，才看到")


def frames() -> dict[str, list[dict]]:
    out: dict[str, list[dict]] = {}
    for path in sorted(Path(DATA).glob("prose_*.txt")):
        for line in path.read_text("utf-8").splitlines():
            mark, text = line[:1], line[2:]
            if mark == "@":
                kind, way = text.split(" | ")
                frame = {"way": way, ">": [], "*": [], "<": []}
                out.setdefault(kind, []).append(frame)
            elif mark in ("<", ">", "*"):
                frame[mark].append(text)
    return out


def spoken(text: str) -> str:
    y, mo, d, h, mi = DATED.match(text).groups()
    day = f"{y}年{int(mo)}月{int(d)}日"
    return day if h is None else f"{day}{int(h)}时{mi}分"


def view(name: str, row: dict, m: Maker) -> tuple[str, str | None]:
    """The text of one placeholder and the rule of the value in it."""
    if name in row:
        return row[name], RULES.get(name)
    base, how = name.rsplit("_", 1)
    value = row[base]
    if how == "c":
        return spoken(value), None
    if how == "tail":
        return value[-4:], None
    step = (3, 4, 4) if base == "mobile" else (4,) * 5
    parts, at = [], 0
    for n in step:
        parts.append(value[at : at + n])
        at += n
    return (m.rng.choice(" -") if base == "mobile" else " ").join(p for p in parts if p), RULES[base]


def fill(text: str, row: dict, m: Maker) -> tuple[str, list[tuple[str, str]]]:
    values: list[tuple[str, str]] = []

    def put(hit: re.Match) -> str:
        shown, rule = view(hit[1], row, m)
        if rule:
            values.append((rule, shown))
        return shown

    return FIELD.sub(put, text), values


def mix(m: Maker, templates: list[str], n: int) -> list[str]:
    out: list[str] = []
    while len(out) < n:
        out += m.rng.sample(templates, len(templates))
    return out[:n]


def compose(m: Maker, frame: dict, rows: list[dict], tally: Tally) -> list[str]:
    extra_row = {**rows[0], "landline": m.landline()}
    lines = []
    for text in frame[">"]:
        shown, values = fill(text, extra_row, m)
        lines.append(shown)
        tally.extra += values
    for text, row in zip(mix(m, frame["*"], len(rows)), rows, strict=True):
        shown, values = fill(text, row, m)
        lines.append(shown)
        names = FIELD.findall(text)
        key = next(row[f] for f in ("id", "passport", "mobile") if f in names)
        if "chat" in frame["way"] and m.rng.random() < 0.3:
            lines.append(m.rng.choice(TALK))
        tally.rows.append({"key": key, "values": list(dict.fromkeys(values))})
    for text in frame["<"]:
        shown, values = fill(text, extra_row, m)
        lines.append(shown)
        tally.extra += values
    return lines


def wrap(lines: list[str], way: str, m: Maker) -> tuple[str, Doc]:
    """Put the paragraphs into a file of the kind such text is kept in."""
    form = m.rng.choice(["txt", "txt", "txt", "docx", "md", "html", "eml"])
    if "mail" in way:
        form = "eml"
    if "chat" in way:
        form = "txt"
    if form == "docx":
        return form, Doc("docx", document("".join(map(para, lines))))
    if form == "md":
        return form, Doc("md", "# " + lines[0] + "\n\n" + "\n\n".join(lines[1:]) + "\n")
    if form == "html":
        body = "".join(f"<p>{x}</p>\n" for x in lines[1:])
        return form, Doc(
            "html", f"<html><head><title>{lines[0]}</title></head><body>\n<h1>{lines[0]}</h1>\n{body}</body></html>\n"
        )
    if form == "eml":
        code = m.rng.choice(["quoted-printable", "base64"])
        return form, Doc("eml", mail(lines[0][:24], "\n\n".join(lines) + "\n", code))
    return form, Doc("txt", m.rng.choice(["\n", "\n\n"]).join(lines) + "\n")
