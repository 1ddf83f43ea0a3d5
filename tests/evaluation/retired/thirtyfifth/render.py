"""Renders one template to text plus its account (records, people, values)."""
import datetime as dt
from engine import Doc, Scope, UNIQ


NIGHT = {"netcafe.session", "phone.cdr", "phone.sms", "location.fix", "crime.case", "hotel.stay", None}


def times(doc, n):
    ts = sorted(doc.rng.random() for _ in range(n))
    out = []
    for x in ts:
        t = doc.base + dt.timedelta(seconds=int(x * doc.days * 86400))
        if doc.days >= 1 and doc.h["kind"] not in NIGHT and t.hour < 7:
            t = t.replace(hour=7 + t.hour * 2 + doc.rng.randint(0, 1))
        elif doc.h["kind"] == "hotel.stay" and doc.days >= 2 and t.hour < 11:
            t = t.replace(hour=t.hour + 12)
        out.append(t)
    return sorted(out)


def span(rng, s):
    a, _, b = str(s).partition("-")
    return rng.randint(int(a), int(b or a))


def render(h, seed):
    doc = Doc(h, seed)
    rng, sec = doc.rng, h["sec"]
    part = {"head": "", "tail": "", "person": None, "pend": ""}
    recs, fills = [], []
    for c, t in sec:
        if c in ("rec", "or"):
            recs.append(t)
        elif c == "fill":
            fills += [x for x in t.split("\n") if x]
        else:
            part[c] = t
    kind = h["kind"]
    n = span(rng, h.get("n", "8-30"))
    out, order = [], None

    def records(people, last_of):
        ts = times(doc, len(people))
        for i, (p, t) in enumerate(zip(people, ts)):
            doc.records += 1
            sc = Scope(doc, p, t, last_of and i == len(people) - 1, doc.records)
            k = i % len(recs) if "turn" in h else rng.randrange(len(recs))
            out.append(doc.text(recs[k], sc))
            if fills and rng.random() < .6:
                f = Scope(doc, None, sc.t + dt.timedelta(seconds=rng.randint(20, 400)), False, doc.records)
                out.append(doc.text(rng.choice(fills), f) + "\n")

    if part["person"] is not None:
        m = span(rng, h.get("p", "3-6"))
        doc.used = []
        for _ in range(m):
            doc.used.append(doc.person())
        doc.fscope.last = False
        if "one" in h:
            doc.fscope.p = doc.used[0]
        out.append(doc.text(part["head"], doc.fscope))
        for j, p in enumerate(doc.used):
            last = j == m - 1
            sc = Scope(doc, p, None, last, j + 1)
            out.append(doc.text(part["person"], sc))
            records([p] * span(rng, h.get("n", "2-6")), True)
            out.append(doc.text(part["pend"], sc))
    else:
        if not recs:
            n = 0
        uniq = kind in UNIQ or "uniq" in h
        size = 1 if "one" in h else n if uniq else max(1, round(n * float(h.get("pool", .82))))
        if kind is None:
            size = 0
        for _ in range(size):
            doc.used.append(doc.person())
        people = doc.used[:]
        while kind and len(people) < n:
            people.append(rng.choice(doc.used))
        rng.shuffle(people)
        if "one" in h:
            doc.fscope.p = doc.used[0]
        out.append(doc.text(part["head"], doc.fscope))
        records(people if kind else [None] * n, True)
    doc.fscope.n = doc.records
    out.append(doc.text(part["tail"], doc.fscope))
    text = "".join(out)
    if h.get("eol") == "crlf":
        text = text.replace("\n", "\r\n")
    return doc, text
