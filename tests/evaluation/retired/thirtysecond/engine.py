"""Small template engine: reads templates/*.txt, renders files and their labels."""
import datetime as D
import os
import re
import unicodedata
import values as V
from people import Person

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = ["identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate",
         "identity.passport_cn", "driving.vin", "phone.landline"]
RULE = dict(id=RULES[0], mob=RULES[1], email=RULES[2], card=RULES[3], plate=RULES[4],
            vin=RULES[6], land=RULES[7])
RULE["pass"] = RULES[5]
ENC = {"u8": "utf-8", "bom": "utf-8-sig", "gb": "gb18030", "u16": "utf-16", "b5": "big5"}
FIELD = re.compile(r"\{([a-z][a-z]*[0-9]?[AP]?)(?::([^{}|]*))?((?:\|[a-z0-9]+)*)\}")
MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAY = "Mon Tue Wed Thu Fri Sat Sun".split()


def _read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return f.read()


VOCAB = {}
for _l in _read("data/vocab.txt").split("\n"):
    if ": " in _l:
        _k, _v = _l.split(": ", 1)
        VOCAB[_k] = _v.split("|")
HANT = {}
for _w in _read("data/hant.txt").split():
    for _a, _b in zip(_w[::2], _w[1::2]):
        HANT[ord(_a)] = _b


def hant(s):
    s = s.translate(HANT)
    for a, b in (("分鍾", "分鐘"), ("結余", "結餘"), ("余額", "餘額"), ("沈陽", "瀋陽"), ("哪里", "哪裡"), ("復查", "複查")):
        s = s.replace(a, b)
    return s


def load(path):
    """Blocks of one template file: dicts with meta and sections."""
    out = []
    for line in _read(path).split("\n"):
        if line.startswith("@ "):
            m = [x.strip() for x in line[2:].split(" | ")]
            m += ["-"] * (7 - len(m))
            b = dict(path=m[0], way=m[1], script=m[2], enc=m[3], cont=m[4], mode=m[5], n=m[6],
                     H=[], P=[], R=[], Q=[], T=[], N=[], J="\n", C=None, G=None)
            out.append(b)
        elif len(line) >= 2 and line[1] in ">|" and line[0] in "HPRQTNJCG":
            k, text = line[0], line[2:]
            text = text[1:] if text.startswith(" ") else text
            if k == "J":
                b["J"] = text.replace("\\n", "\n")
            elif k in "CG":
                b[k] = text
            elif k in "RN":
                if line[1] == "|" or not b[k]:
                    b[k].append([])
                b[k][-1].append(text)
            else:
                b[k].append(text)
    return out


def fmt(t, a):
    if a == "ep":
        return str(int((t - D.datetime(1970, 1, 1)).total_seconds()) - 28800)
    if a == "ems":
        return fmt(t, "ep") + "%03d" % (t.second * 13 % 1000)
    pats = {None: "%Y-%m-%d %H:%M:%S", "d": "%Y-%m-%d", "m": "%Y-%m-%d %H:%M", "h": "%H:%M", "hs": "%H:%M:%S",
            "c": "%Y%m%d", "cc": "%Y%m%d%H%M%S", "z": "%Y年%n月%e日", "zs": "%n月%e日", "zh": "%n月%e日%H时%M分",
            "zf": "%Y年%n月%e日%H时%M分", "iso": "%Y-%m-%dT%H:%M:%S+08:00", "en": "%d %b %Y", "enm": "%d %b %Y %H:%M",
            "us": "%m/%d/%Y", "dmy": "%d/%m/%Y", "eb": "%d%B", "ew": "%w%d%B", "sl": "%Y/%n/%e %H:%M", "sd": "%Y/%n/%e",
            "log": "%b %d %H:%M:%S", "roc": "民国%R年%n月%e日", "mail": "%a, %d %b %Y %H:%M:%S +0800", "dot": "%Y.%m.%d",
            "y": "%Y", "ym": "%Y%m", "hw": "%a, %d %b"}
    rep = dict(Y="%04d" % t.year, m="%02d" % t.month, d="%02d" % t.day, H="%02d" % t.hour, M="%02d" % t.minute,
               S="%02d" % t.second, n=str(t.month), e=str(t.day), b=MON[t.month - 1], B=MON[t.month - 1].upper(),
               R=str(t.year - 1911), a=DAY[t.weekday()], w=DAY[t.weekday()][:2].upper())
    return re.sub(r"%(.)", lambda m: rep[m.group(1)], pats[a])


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


class Doc:
    def __init__(self, r, block):
        self.r, self.b = r, block
        self.values, self.allowed, self.decoys = {}, {}, []
        self.t = D.datetime(r.randint(2016, 2024), r.randint(1, 12), r.randint(1, 28), r.randint(7, 19), r.randint(0, 59), r.randint(0, 59))
        self.file, self.rec, self.per = {}, {}, {}
        self.i = 0
        self.person, self.homes, self.dirs = Person(r), {}, {}
        text = "".join(x for y in block["R"] for x in y)
        several = block["mode"] in ("one", "group", "pool")
        self.track = "{lon}" in text
        self.fast = several and self.track
        self.slow = several and any(x in text for x in ("{t3", "{flight}", "{train}", "{dir}", "{room}", "{trans}"))

    def step(self):
        h = self.r.choice([1, 2, 3, 5, 7, 11, 19, 26])
        if self.fast:
            self.t += D.timedelta(seconds=self.r.randint(40, 1500))
        elif self.slow:
            self.t += D.timedelta(days=self.r.randint(4, 30), hours=h, seconds=self.r.randint(60, 3500))
        else:
            self.t += D.timedelta(hours=h, seconds=self.r.randint(60, 3500))
        if self.t.hour < 6 and not self.fast:
            self.t += D.timedelta(hours=7)
        self.rec = {}
        self.i += 1

    def note(self, book, rule, s):
        l = book.setdefault(rule, [])
        if s not in l:
            l.append(s)

    def get(self, name, arg):
        base, suf = name, ""
        if base[-1] in "AP":
            base, scope, suf = base[:-1], self.file if base[-1] == "A" else self.per, "A"
        else:
            scope = self.rec
        if base[-1].isdigit() and base not in ("t1", "t2", "t3", "t0"):
            base, suf = base[:-1], suf + base[-1]
        if base in PFIELDS:
            if suf == "" or (suf == "A" and scope is self.per):
                p = self.person
            else:
                k = "person" + suf
                if k not in scope:
                    scope[k] = Person(self.r)
                p = scope[k]
            return base, getattr(p, base if base != "pass" else "pass_")
        if base == "city" and not suf and self.track:
            return base, self.home()
        if base in ("pick", "int", "dec", "dg", "hex", "i"):
            return base, getattr(self, "f_" + base)(arg)
        key = (base, suf, arg if base not in TIMES else None)
        if key not in scope:
            if base in VOCAB:
                while True:
                    v = self.r.choice(VOCAB[base])
                    if v not in [x for k, x in scope.items() if k[0] == base]:
                        break
            else:
                v = getattr(self, "f_" + base)(arg)
            scope[key] = v
        v = scope[key]
        return base, fmt(v, arg) if base in TIMES else v

    def sub(self, m):
        name, arg, filt = m.group(1), m.group(2), m.group(3).split("|")[1:]
        base, v = self.get(name, arg)
        v = str(v)
        rule = RULE.get(base)
        pad = None
        for f in filt:
            if f == "sp":
                v = v[:3] + " " + v[3:7] + " " + v[7:]
            elif f == "ds":
                v = v[:3] + "-" + v[3:7] + "-" + v[7:]
            elif f == "cn":
                v = "+86 " + v if not rule else "+86" + v
            elif f == "s4":
                v = " ".join(v[i:i + 4] for i in range(0, len(v), 4))
            elif f == "low":
                v = v.lower()
            elif f == "nd":
                v = v.replace("-", "")
            elif f == "pd":
                v = v[:2] + "·" + v[2:]
            elif f == "par":
                v = "(" + v.replace("-", ") ")
            elif f == "mask":
                book = dict(id="identity.prc_id18", mob="phone.mobile", card="bank.card", plate="driving.plate", email="phone.email")[base]
                v = {"id": v[:6] + "********" + v[-4:], "mob": v[:3] + "****" + v[-4:], "plate": v[:2] + "***" + v[-2:],
                     "card": v[:4] + " **** **** " + v[-4:], "email": v[:2] + "***" + v[v.find("@"):]}[base]
                self.note(self.allowed, book, v)
                rule = None
            elif f == "ok":
                self.note(self.allowed, rule, v)
                rule = "done"
            elif f[0] in "wr" and f[1:].isdigit():
                pad = f
        if rule == "done":
            pass
        elif rule:
            self.note(self.values, rule, v)
        elif base in ("oland", "omail", "amail", "hotline"):
            self.note(self.allowed, "phone.landline" if base in ("oland", "hotline") else "phone.email", v)
        elif base.startswith("bad") or base in ("ordno", "snow"):
            if v not in self.decoys:
                self.decoys.append(v)
        elif self.b["script"] == "hant":
            v = hant(v)
        if pad:
            sp = " " * max(0, int(pad[1:]) - width(v))
            v = v + sp if pad[0] == "w" else sp + v
        return v

    def text(self, lines):
        out, s, pos = [], "\n".join(lines), 0
        for m in FIELD.finditer(s):
            lit = s[pos:m.start()]
            out.append(hant(lit) if self.b["script"] == "hant" else lit)
            out.append(self.sub(m))
            pos = m.end()
        lit = s[pos:]
        out.append(hant(lit) if self.b["script"] == "hant" else lit)
        return "".join(out)


from fields import Fields, PFIELDS, TIMES  # noqa: E402


class Full(Fields, Doc):
    pass


def render(r, b):
    """(text, records, people, doc) of one block."""
    lo, _, hi = (b["n"] if b["n"] != "-" else "8-26").partition("-")
    n = r.randint(int(lo), int(hi or lo))
    d = Full(r, b)
    mode = b["mode"] if b["mode"] != "-" else "each"
    parts, head, recs, used, alt = [], "", [], [], 0
    want = dict(icbc="工商银行", ccb="建设银行").get(os.path.basename(b["path"]).split("_")[0])
    while want and d.person.bank != want:
        d.person = Person(r)
    first = d.person
    head = d.text(b["H"]) if b["H"] else None
    if mode == "one":
        plan = [(first, n)]
    elif mode == "each":
        plan = [(Person(r), 1) for _ in range(n)]
    elif mode == "pool":
        pool = [Person(r) for _ in range(max(2, n // 2))]
        plan = [(r.choice(pool), 1) for _ in range(n)]
    else:
        plan = []
        while n > 0:
            k = r.randint(2, 5)
            plan.append((Person(r), k))
            n -= k
    count = 0
    for p, k in plan:
        d.person, d.per = p, {}
        if p not in used:
            used.append(p)
        group = []
        d.rec = {}
        if b["P"]:
            group.append(d.text(b["P"]))
        rows = []
        for _ in range(k):
            d.step()
            if b["R"]:
                rows.append(d.text(b["R"][alt % len(b["R"])]))
                alt += 1
                count += 1
            if b["N"] and r.random() < .4:
                rows.append(d.text(r.choice(b["N"])))
        group.append(b["J"].join(rows))
        if b["Q"]:
            group.append(d.text(b["Q"]))
        recs.append("\n".join(group))
    d.person = first if mode == "one" else Person(r)
    body = (b["G"] or b["J"]).replace("\\n", "\n").join(recs)
    tail = d.text(b["T"]) if b["T"] else None
    text = "\n".join(x for x in (head, body if b["R"] else None, tail) if x is not None) + "\n"
    return text, count, len(used), d
