"""Write records in running text."""

import re

import events
import table
from office import document, mail, paragraph
from values import HERE


def load():
    """Read the forms of each kind."""
    out, now = {}, None
    for name in ("forms_a.txt", "forms_b.txt"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("@"):
                kind, title, ext = line[1:].split("|")
                now = {"title": title, "ext": ext, "H": [], "R": [], "F": []}
                out.setdefault(kind, []).append(now)
            else:
                now[line[0]].append(line[2:])
    return out


FORMS = load()


def write(g, kind, form, count):
    """Return the text of a form and a table that holds its answers."""
    st = events.styles(g)
    st["date"] = g.r.choice(["%Y年%m月%d日", "%Y年%m月%d日", "%Y-%m-%d", "%Y.%m.%d"])
    used = re.findall(r"{(\w+)}", " ".join(form["R"]))
    once = list(dict.fromkeys(used))
    out = table.Table(kind, form["title"], "", once, ["s"] * len(once), once)
    lines = []
    first = re.findall(r"{(\w+)}", form["R"][0])
    for n, person in enumerate(table.people(g, kind, count)):
        rec = events.record(g, kind, person, st)
        wording = form["R"][n % len(form["R"])]
        here = re.findall(r"{(\w+)}", wording)
        lines.append(wording.format(**rec))
        out.rows.append([rec[k] if k in here else "" for k in once])
        out.who.append(owner(form, rec))
        lead = next(k for k in ("idno", "passport", "mobile") if k in here)
        out.tells.append([rec[lead]])
    assert first
    return form["H"], lines, form["F"], out


def owner(form, rec):
    """Return what counts the people of the form: what each wording has."""
    for key in ("idno", "passport", "mobile"):
        if all("{" + key + "}" in r for r in form["R"]):
            return rec[key]
    raise ValueError(form["title"])


def chatty(g, lines):
    """Put the times of a chat before the lines."""
    clock, out = g.r.randint(500, 900), []
    for line in lines:
        clock += g.r.randint(1, 30)
        out.append(f"{clock // 60:02d}:{clock % 60:02d} {line}")
    return out


def dress(g, form, head, lines, foot):
    """Return text or bytes of the form."""
    if form["ext"] == "docx":
        return document("".join(paragraph(x) for x in [*head, *lines, *foot]))
    if "chat" in form["title"]:
        return "\n".join([head[0], *chatty(g, [*head[1:], *lines, *foot])]) + "\n"
    gap = "\n\n" if form["ext"] == "eml" else "\n"
    text = gap.join([*head, *lines, *foot]) + "\n"
    if form["ext"] == "eml":
        charset = g.r.choice(["utf-8", "gb18030"])
        return mail(g, "请查收", text, "plain", charset)
    return text
