"""Files of labelled blocks and of running text; the sentences stand in prose.txt."""

from dataclasses import dataclass, field

from cells import PROSE_EN, PROSE_ZH, cell, duration
from faces import FACES
from kinds import KINDS
from records import own_key, records
from tables import columns
from vocab import headers
from words import HERE, PORTS, pick


@dataclass
class Prose:
    """One kind of text: lines before and after, and sentences with one record each."""

    name: str
    before: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    @property
    def latin(self):
        """True when it is in English."""
        return self.name.startswith("english")

    @property
    def key(self):
        """The key that every sentence shows."""
        return next(k for k in ("id", "passport", "mobile") if all("{" + k + "}" in x for x in self.sentences))


@dataclass
class Text:
    """A text with what its label says."""

    lines: list[str]
    name: str
    records: int
    people: int


def load():
    """Read prose.txt: three texts for every kind."""
    out, texts = {}, []
    for line in (HERE / "prose.txt").read_text("utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "#":
            texts.append(Prose(rest))
        elif mark == "<":
            texts[-1].before.append(rest)
        elif mark == "-":
            texts[-1].sentences.append(rest)
        elif mark == ">":
            texts[-1].after.append(rest)
        else:
            texts = out[line[1:-1]] = []
    return out


PROSE = load()


def context(f, p, kind, styles, r):
    """Fields of a record as texts for the sentences."""
    c = {"en": p.en, "upper": p.upper}
    for k, v in f.items():
        c[k] = cell(v, styles)
        c[k + "_d"] = cell(v.date() if hasattr(v, "date") else v, styles)
    if kind == "hotel.stay":
        c["hotel_en"] = pick(r, "hotel", True)
    if kind == "border.crossing":
        c["word_to"], c["verb"] = ("前往", "left") if f["direction"] == "出境" else ("来自", "entered")
        c["port_en"] = next(x.english for x in PORTS if x.name == f["port"])
    if kind == "phone.cdr":
        c["dur_zh"] = duration(f["duration"], "zh")
    if kind == "phone.sms":
        c["sms_to"] = "发给" if f["smstype"] == "发送" else "收到"
    return c


def tell(story, kind, people, recs, r):
    """Write one sentence for every record, none twice running."""
    styles = r.choice(PROSE_EN if story.latin else PROSE_ZH)
    clock, lines, last = 560, [], None
    for f, p in zip(recs, people, strict=True):
        last = r.choice([x for x in story.sentences if x != last])
        clock += r.randrange(2, 25)
        time = f"{clock // 60:02d}:{clock % 60:02d}"
        lines.append(last.format(hm=time, **context(f, p, kind, styles, r)))
    return lines


def prose(kind, which, reg, n):
    """Running text."""
    r = reg.rng
    story = PROSE[kind][which]
    recs, people = records(kind, reg, n)
    lines, name = tell(story, kind, people, recs, r), f"prose {story.name}"
    full = all(x.endswith(("。", ".", "”")) for x in story.sentences)
    roll = r.random()
    if full and roll < 0.15:
        sep = " " if story.latin else ""
        lines = [sep.join(lines[i : i + 3]) for i in range(0, len(lines), 3)]
        name += ", joined paragraphs"
    elif full and roll < 0.4:
        lines = [f"{i}. {x}" if story.latin else f"{i}、{x}" for i, x in enumerate(lines, 1)]
    gap = [""] if r.random() < 0.3 else []
    body = [y for x in lines for y in [x, *gap]]
    top = story.before + ([""] if r.random() < 0.5 else [])
    return Text(top + body + story.after, name, len(recs), len({f[story.key] for f in recs}))


def value(f, key, kind, latin, styles):
    """A field as it stands in a block."""
    if kind == "travel.flight" and key in ("dep", "arr") and not latin:
        return f[key + "_city"]
    if key == "duration":
        return duration(f[key], "sec" if latin else "zh")
    return cell(f[key], styles) or ("-" if latin else "无")


def block_file(kind, layout, reg, n, style, latin):
    """Labelled blocks in a general layout."""
    r = reg.rng
    recs, _ = records(kind, reg, n, latin)
    keys = [k for k in columns(kind, r, "blocks") if k != "serial"]
    heads = [h if latin else h.replace("(秒)", "") for h in headers(r, kind, keys, style)]
    styles = r.choice(PROSE_EN if latin else PROSE_ZH)
    blocks = [[(h, value(f, k, kind, latin, styles)) for h, k in zip(heads, keys, strict=True)] for f in recs]
    title = KINDS[kind].title_en if latin else KINDS[kind].title
    lines = layout(blocks, title, r, latin).rstrip("\n").split("\n")
    if r.random() < 0.6 and layout.__name__ not in ("mails", "tickets", "tabbed"):
        lines = [title, "", *lines]
    people = len({f[own_key(keys)] for f in recs})
    return Text(lines, f"blocks {layout.__name__}, {style} labels", len(recs), people)


def special(kind, reg, n):
    """Blocks as one system prints them."""
    r = reg.rng
    recs, people = records(kind, reg, n)
    face = FACES[kind]
    text = "\n\n".join(face(f | {"upper": p.upper}, r) for f, p in zip(recs, people, strict=True))
    return Text(text.split("\n"), f"blocks {face.__name__}", len(recs), len({f["id"] for f in recs}))
