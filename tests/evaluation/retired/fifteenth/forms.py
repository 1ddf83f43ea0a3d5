"""Running text: forms with wordings that alternate, small talk between."""

import re
from pathlib import Path

from events import MAKERS
from table import RULES, Style
from values import Source


def load_forms():
    """Read the forms of each kind."""
    forms, cur = {}, None
    for name in ("forms_a.txt", "forms_b.txt"):
        for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
            if line.startswith("== "):
                kind, sort, key, *one = line[3:].split("|")
                cur = {"sort": sort, "key": key, "one": bool(one), "~": [], ">": [], "-": [], "$": []}
                forms.setdefault(kind, []).append(cur)
            elif line:
                cur[line[0]].append(line[2:])
    return forms


FORMS = load_forms()


def make_form(seed, kind, form, n):
    """Write a form; give text, values, persons and telling cells."""
    s = Source(seed)
    style = Style(s, False)
    if "%Y%m%d%H" in style.time:
        style.time, style.date = "%Y年%m月%d日%H时%M分", "%Y年%m月%d日"
    style.time = style.time.replace(":%S", "")
    clerk, first = s.who()[0], s.person()["name"]
    lines = [x.format(name=first, clerk=clerk) for x in form["~"]]
    values, persons, telling = {}, [], []
    only = s.person()
    for i in range(n):
        p = only if form["one"] else s.person()
        ev = {k: v for k, v in p.items() if k not in ("city", "dist", "birth")} | MAKERS[kind](s, p)
        ev["clerk"] = clerk
        written = {k: style.write(k, v) for k, v in ev.items() if not k.startswith("_")}
        wording = form[">"][i % len(form[">"])]
        lines.append(wording.format(**written))
        used = re.findall(r"{(\w+)}", wording)
        for k in used:
            if k in RULES and written[k] not in values.setdefault(RULES[k], []):
                values[RULES[k]].append(written[k])
        persons.append(p[form["key"]])
        telling.append([written[form["key"]], *[written[k] for k in used if k not in RULES][:2]])
        if form["-"] and s.r.random() < 0.45:
            lines.append(s.r.choice(form["-"]).format(clerk=clerk))
    lines += [x.format(clerk=clerk) for x in form["$"]]
    gap = "\n\n" if s.r.random() < 0.4 else "\n"
    return gap.join(lines) + "\n", values, persons, telling
