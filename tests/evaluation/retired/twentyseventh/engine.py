"""A small template engine. See README.md for the marks used in templates/*.txt."""
import datetime
import glob
import os
import random
import re
import unicodedata

import fields
import people
import shapes

HERE = people.HERE
LISTS = {}
for _l in people.rows("lists.txt"):
    _k, _v = _l.split("=", 1)
    LISTS[_k] = _v.split("|")
_s = people.rows("s2t.txt")[0]
S2T = str.maketrans({_s[i]: _s[i + 1] for i in range(0, len(_s), 2)})
MARK = re.compile(r"(?<!\\)\{(\^?[A-Za-z][\w.]*(?::[^{}\n]*)?|\?[^{}\n]+|#[\d.]+-[\d.]+|@\d+|\$\d+)\}")
RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
        "card2": "bank.card", "plate": "driving.plate", "platedot": "driving.plate",
        "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
ALLOW = {"idm": "identity.prc_id18", "mobm": "phone.mobile", "cardm": "bank.card"}
LOOSE = {"vinu": ("vin", "driving.vin"), "ppu": ("pp", "identity.passport_cn"),
         "mobu": ("mob", "phone.mobile"), "mailu": ("mail", "phone.email"), "telu": ("tel", "phone.landline"),
         "plateu": ("plate", "driving.plate")}
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WD = "一二三四五六日"


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


def strf(t, f):
    h = t.hour % 12 or 12
    d = {"Y": "%04d" % t.year, "y": "%02d" % (t.year % 100), "m": "%02d" % t.month, "d": "%02d" % t.day,
         "H": "%02d" % t.hour, "M": "%02d" % t.minute, "S": "%02d" % t.second, "n": str(t.month),
         "e": str(t.day), "k": str(t.hour), "I": str(h), "p": "AM" if t.hour < 12 else "PM", "b": MONTHS[t.month - 1],
         "B": MONTHS[t.month - 1].upper(), "a": DAYS[t.weekday()], "A": DAYS[t.weekday()][:2].upper(),
         "w": WD[t.weekday()], "R": str(t.year - 1911), "s": str(int((t - datetime.datetime(1970, 1, 1)).total_seconds()))}
    return re.sub("%(.)", lambda m: d[m.group(1)], f)


class Template:
    def __init__(self, kind, head, body):
        path, way, *rest = [x.strip() for x in head.split("|")]
        self.path, self.way = path, way
        o = dict(n="6-22", k="all", script="hans", enc="utf-8", box="", sep="", step="20-1500", year="2014-2024",
                 eol="lf", kind=kind, fp="0.5", count="", shuffle="")
        for x in " ".join(rest).split():
            a, b = x.split("=", 1)
            o[a] = b
        self.o = o
        self.kind = None if o["kind"] in ("null", "-") else o["kind"]
        self.parts = {"head": ""}
        for x in re.split(r"(?m)^%%", "head\n" + body.rstrip("\n")):
            name, _, txt = x.partition("\n")
            self.parts[name.strip()] = txt[:-1] if txt.endswith("\n") else txt

    def alts(self, name):
        return self.parts[name].split("\n%or\n") if self.parts.get(name) else []


def load():
    out = []
    for f in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        kind = re.sub(r"-\d$", "", os.path.basename(f)[:-4])
        txt = open(f, encoding="utf-8").read()
        for x in re.split(r"(?m)^=== ", txt)[1:]:
            head, _, body = x.partition("\n")
            out.append(Template(kind, head, body))
    return out


def span(r, s):
    a, _, b = s.partition("-")
    return r.randint(int(a), int(b or a))


class File:
    """One file being written: text, labels, count."""

    def __init__(self, tpl, seed):
        self.t, self.o = tpl, tpl.o
        self.r = random.Random("%s/%s" % (seed, tpl.path))
        self.values, self.allowed, self.decoys = {}, {}, set()
        self.memo, self.bank = {}, {}
        self.base = datetime.datetime(span(self.r, self.o["year"]), self.r.randint(1, 12), self.r.randint(1, 28),
                                      self.r.randint(7, 20), self.r.randint(0, 59), self.r.randint(0, 59))
        self.now = self.base
        self.rec, self.p = None, None
        self.geo = (self.r.uniform(23, 31), self.r.uniform(106, 119))
        self.people_used, self.records = set(), 0
        self.fill_scope(self.memo, None)

    def fill_scope(self, m, p):
        r, y = self.r, str(self.now.year)
        fields.f_common(r, m, p)
        m["lat"] = "%.6f" % (self.geo[0] + r.uniform(-.07, .07))
        m["lng"] = "%.6f" % (self.geo[1] + r.uniform(-.07, .07))
        fields.f_flight(r, m)
        fields.f_rail(r, m)
        fields.f_crime(r, m, p, y)
        fields.f_prop(r, m, p, y)
        if p:
            fields.f_bank(r, m, p, self.bank)
        fields.bad_values(r, m)

    def person(self):
        p = people.Person(self.r, LISTS, tuple(map(int, self.o.get("born", "1955-2001").split("-"))))
        if self.o.get("bank"):
            b = self.r.choice([x for x in people.BANKS if x[1] == self.o["bank"]])
            p.bank, p.banken, p.bank2 = b[0], b[1], b[0].replace("中国", "")
            p.card = people.card(self.r, b)
            p.cardl4, p.cardm = p.card[-4:], p.card[:6] + "*" * (len(p.card) - 10) + p.card[-4:]
        return p

    def note(self, box, rule, s):
        box.setdefault(rule, set()).add(s)

    def spec(self, v, f, sub=None):
        """Apply the format specification; also gives the bare value as written."""
        if not isinstance(v, str):
            return strf(v, f or "%Y-%m-%d"), None
        pad = re.match(r"([<>])(\d+)$", f)
        if pad:
            gap = " " * max(0, int(pad.group(2)) - width(v))
            return (v + gap if pad.group(1) == "<" else gap + v), v
        if f == "sp" or f == "dash":
            c = " " if f == "sp" else "-"
            if len(v) == 11:
                v = v[:3] + c + v[3:7] + c + v[7:]
            elif sub == "id":
                v = v[:6] + c + v[6:14] + c + v[14:]
            else:
                v = c.join(v[i:i + 4] for i in range(0, len(v), 4))
        elif f == "l":
            v = v.lower()
        elif f == "u":
            v = v.upper()
        elif f == "fw":
            v = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in v)
        elif f == "par":
            v = "(%s) %s" % tuple(v.split("-"))
        elif f.isdigit():
            v = v[:int(f)]
        elif f == ",":
            v = "{:,.2f}".format(float(v))
        elif f:
            raise ValueError("format %r" % f)
        return v, v

    def get(self, key):
        r = self.r
        if key[0] == "?":
            return r.choice(key[1:].split("|"))
        if key[0] == "#":
            a, b = key[1:].split("-")
            if "." in a:
                n = len(a.split(".")[1])
                return "%.*f" % (n, r.uniform(float(a), float(b)))
            return str(r.randint(int(a), int(b))).zfill(len(a) if a[0] == "0" else 0)
        if key[0] == "@":
            return people.plain(r, int(key[1:]))
        if key[0] == "$":
            return "".join(r.choice("0123456789abcdef") for _ in range(int(key[1:])))
        name, _, f = key.partition(":")
        if name in ("i", "n", "k"):
            v = str({"i": self.records, "n": self.records, "k": len(self.people_used)}[name])
            return v.zfill(int(f)) if f and f[0] == "0" else self.spec(v, f)[0]
        filewide = name[0] == "^"
        name = name.lstrip("^")
        m = self.memo if filewide or self.rec is None else self.rec
        if "." in name:
            who, sub = name.split(".")
            if who == "p":
                p = self.p
                if p is None:
                    raise ValueError("no person here: " + key)
            else:
                if "@" + who not in m:
                    m["@" + who] = self.person()
                p = m["@" + who]
            if sub in LOOSE:
                real, rule = LOOSE[sub]
                s, bare = self.spec(getattr(p, real), f, real)
                self.note(self.allowed, rule, bare)
                return s
            v = getattr(p, sub)
            s, bare = self.spec(str(v) if not isinstance(v, (str, datetime.datetime)) else v, f, sub)
            if sub in RULE:
                self.note(self.values, RULE[sub], bare)
            elif sub in ALLOW:
                self.note(self.allowed, ALLOW[sub], bare)
            return s
        if name in ("t", "te") or re.match(r"t[+-]\d*[mhdy]$", name) or re.match(r"t\d*[mhdyz]\d*$", name):
            return self.time(name, f, m, filewide)
        if name == "otel":
            if name not in m:
                m[name] = r.choice(people.REGIONS)[4] + "-" + people.num(r, 8, "2345678")
            self.note(self.allowed, "phone.landline", m[name])
            return m[name]
        if name == "hot":
            m.setdefault(name, "400-%s-%s" % (people.num(r, 3, "168"), people.num(r, 4)))
            self.note(self.allowed, "phone.landline", m[name])
            return m[name]
        if name == "omail":
            m.setdefault(name, r.choice(["service", "info", "office", "kefu", "hr", "support"]) + "@" + r.choice(
                ["hongdatrade.com.cn", "boyuan-zx.cn", "xinrui-edu.com", "hengtong56.com", "lantianly.com"]))
            self.note(self.allowed, "phone.email", m[name])
            return m[name]
        if name in m:
            if name in fields.DECOYS:
                self.decoys.add(m[name])
            return self.spec(m[name], f)[0]
        base = name.rstrip("0123456789")
        if base in m and base not in LISTS:
            tmp = {}
            self.fill_scope(tmp, None)
            m[name] = tmp[base]
            return self.spec(m[name], f)[0]
        src = LISTS.get(name) or LISTS.get(base)
        if not src:
            raise ValueError("unknown field %r in %s" % (key, self.t.path))
        m[name] = r.choice(src)
        return self.spec(m[name], f)[0]

    def local(self, key):
        """The field as the script of the file writes it; plates stay as they are."""
        v = self.get(key)
        return v.translate(S2T) if self.o["script"] == "hant" and "plate" not in key else v

    def time(self, name, f, m, filewide):
        t = self.base if filewide else self.now
        if name == "te":
            return strf(self.now, f)
        g = re.match(r"t(\d*)([mhdyz])(\d*)$", name)
        if g:
            key = "~" + name
            if key not in m:
                a = int(g.group(1) or 0)
                lo, hi = {"m": (2, 55), "h": (1, 9), "d": (1, 3), "y": (1, 1), "z": (2, 30)}[g.group(2)]
                x = a or self.r.randint(lo, hi)
                s = {"m": 60, "h": 3600, "d": 86400, "y": 31536000, "z": -86400}[g.group(2)]
                m[key] = datetime.timedelta(seconds=x * s + self.r.randint(0, 59) * (1 if g.group(2) in "mh" else 60))
            t = t + m[key]
            if g.group(2) == "d":
                t = t.replace(hour=7 + t.second % 6)
        return strf(t, f)

    def render(self, txt):
        for _ in range(6):
            new = MARK.sub(lambda g: self.local(g.group(1)), txt)
            if new == txt:
                break
            txt = new
        return txt.replace("\\{", "{")

    def build(self):
        t, r = self.t, self.r
        items = []
        recs = t.alts("rec")
        fills = t.alts("fill")
        n = span(r, self.o["n"]) if recs else 0
        if recs:
            k = n if self.o["k"] == "all" else min(n, span(r, self.o["k"]))
            folk = [self.person() for _ in range(k)]
            who = list(range(k)) + [r.randrange(k) for _ in range(n - k)]
            grouped = "person" in t.parts
            who.sort() if grouped else r.shuffle(who)
            last, order = None, []
            fillq = []
            for j, w in enumerate(who):
                if not order:
                    order = list(range(len(recs)))
                    r.shuffle(order)
                self.p = folk[w]
                if grouped and w != last:
                    if last is not None and "endperson" in t.parts:
                        self.p = folk[last]
                        items.append(self.render(t.parts["endperson"]))
                        self.p = folk[w]
                    self.now = self.base + datetime.timedelta(minutes=r.randint(0, 6000))
                    self.rec = {}
                    self.fill_scope(self.rec, self.p)
                    self.people_used.add(self.p.id)
                    items.append(self.render(t.parts["person"]))
                lo, hi = self.o["step"].split("-")
                if j:
                    self.now += datetime.timedelta(minutes=r.randint(int(lo), int(hi)), seconds=r.randint(0, 59))
                if self.now.hour < 7 and int(hi) >= 20:
                    self.now += datetime.timedelta(hours=7)
                self.rec = {}
                self.fill_scope(self.rec, self.p)
                self.records += 1
                self.people_used.add(self.p.id)
                if fills and r.random() < float(self.o["fp"]):
                    if not fillq:
                        fillq = fills[:]
                        r.shuffle(fillq)
                    items.append(self.render(fillq.pop()))
                x = self.render(recs[order.pop()])
                closing = j + 1 == n or (grouped and "endperson" in t.parts and who[j + 1] != w)
                items.append(x + ("" if closing else self.o["sep"].replace("_", " ")))
                last = w
            if grouped and "endperson" in t.parts:
                items.append(self.render(t.parts["endperson"]).rstrip(","))
            self.rec = None
            self.p = folk[0] if k == 1 else None
        else:
            self.rec = None
        head = self.render(t.parts["head"])
        tail = self.render(t.parts.get("tail", ""))
        glue = "\n\n" if self.o.get("gap") else "\n"
        parts = ([head] if head else []) + ([glue.join(items)] if items else []) + ([tail] if tail else [])
        text = "\n".join(parts) + "\n"
        if self.o["eol"] == "crlf":
            text = text.replace("\n", "\r\n")
        return text

    def label(self, text):
        o = self.o
        kind = self.t.kind
        script = o["script"] if re.search("[\u4e00-\u9fff]", text) else "latin"
        val = {k: sorted(v) for k, v in sorted(self.values.items())}
        alw = {k: sorted(v - self.values.get(k, set())) for k, v in sorted(self.allowed.items())}
        return {"kind": kind, "records": self.records if kind else 0,
                "people": len(self.people_used) if kind else None, "values": val,
                "allowed": {k: v for k, v in alw.items() if v}, "decoys": sorted(self.decoys),
                "shape": {"way": self.t.way, "script": script, "encoding": o["enc"],
                          "container": o["box"] or None}}


def make(tpl, seed):
    for attempt in range(60):
        f = File(tpl, "%s.%d" % (seed, attempt))
        text = f.build()
        if f.o["kind"] in ("null", "-"):
            f.records = 0
        lab = f.label(text)
        known = [v for b in (lab["values"], lab["allowed"]) for vs in b.values() for v in vs] + lab["decoys"]
        left = shapes.unlabelled(text, known)
        if not left:
            return text, lab
    raise SystemExit("%s: always an unlabelled shape: %s" % (tpl.path, left[:3]))
