"""Running texts: a head, a wording for each record, a foot."""

import datetime as dt
import re

from kinds import RULES
from sheet import make_records, person_key, spell, style_of
from values import HERE

MARK = re.compile(r"\{([a-z]+)(?:\.([a-z]+))?\}")


def load_forms():
    """Forms by kind: note, mode, least and most records, head, wordings, foot."""
    forms = {}
    for name in ("forms_a.txt", "forms_b.txt", "forms_c.txt"):
        text = (HERE / name).read_text(encoding="utf-8")
        for part in text.split("=== ")[1:]:
            first, _, rest = part.partition("\n")
            kind, note, mode, span = first.split("|")
            head, wordings, foot = re.split(r"^---\n", rest, flags=re.M)
            low, high = span.split("-")
            form = (note, mode, int(low), int(high), head, re.split(r"^~~~\n", wordings, flags=re.M), foot)
            forms.setdefault(kind, []).append(form)
    return forms


FORMS = load_forms()


class Writer:
    """Fills the marks of one form and remembers what it wrote."""

    def __init__(self, maker, style):
        self.maker = maker
        self.style = style
        self.values = {}
        self.allowed = {}
        self.day = None

    def note(self, field, text):
        """Remember a value."""
        rule = RULES.get(field)
        if rule and text not in self.values.setdefault(rule, []):
            self.values[rule].append(text)

    def moment(self, value, how):
        """A date or time in the wording that is asked for."""
        if how == "md":
            return f"{value.month}月{value.day}日"
        if how == "t":
            return value.strftime("%H:%M")
        if how == "d":
            return value.strftime(self.style["day"])
        return f"{value.year}年{value.month}月{value.day}日{value:%H}时{value:%M}分"

    def office(self, how, place):
        """Something about an office: a clerk, a day, a landline."""
        if how == "name":
            return self.maker.name()
        if how == "d":
            return self.day.strftime("%Y年%m月%d日")
        line = self.maker.landline(place)
        self.allowed.setdefault("phone.landline", []).append(line)
        return line

    def fill(self, text, record, number, count):
        """A text with its marks filled; returns it with the fields and cells used."""
        used = {}

        def put(match):
            """What stands in place of one mark."""
            field, how = match.groups()
            if field == "org":
                return self.office(how, record["place"])
            if field in ("n", "count"):
                return str(number if field == "n" else count)
            value = record[field]
            cell = self.moment(value, how) if how else spell(field, value, self.style)
            used[field] = cell
            self.note(field, cell)
            return cell

        return MARK.sub(put, text), used


def write_form(maker, kind, form):
    """A text of this form with what the labels must say."""
    note, mode, low, high, head, wordings, foot = form
    rng = maker.rng
    style = style_of(rng)
    style["card"] = False
    writer = Writer(maker, style)
    count = rng.randrange(low, high + 1)
    records = make_records(maker, kind, count, one=mode == "one")
    writer.day = records[-1]["when"] + dt.timedelta(days=7)
    top, above = writer.fill(head, records[0], 0, count)
    lines, keys, tell = [top], [], []
    for number, record in enumerate(records, 1):
        text, used = writer.fill(wordings[(number - 1) % len(wordings)], record, number, count)
        lines.append(text)
        keys.append(person_key(set(above) | set(used), record))
        skip = ("name", "landlord", "mtext", "peername", "addr", "sex", "nation")
        tell.append([cell for field, cell in used.items() if field not in skip])
    end, _ = writer.fill(foot, records[0], 0, count)
    return "".join([*lines, end]), writer, keys, tell, note
