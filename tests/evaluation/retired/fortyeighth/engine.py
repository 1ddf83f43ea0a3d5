"""Template interpreter: text with «...» places and % lines; notes every value it writes."""
import datetime as dt
import re
import unicodedata
from people import LISTS, Person, digits, luhn_digit, id_check, trad, filler

RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "email": "phone.email", "card": "bank.card",
        "plate": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
PLACE = re.compile("«([^«»]*)»")
WD = "一二三四五六日"


def span(s):
    a, _, b = s.partition("-")
    return int(a), int(b or a)


def put(d, rule, v):
    l = d.setdefault(rule, [])
    if v not in l:
        l.append(v)


class Run:
    def __init__(self, r, meta):
        self.r, self.meta = r, meta
        self.p, self.var, self.seen = {}, {}, set()
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.keys = 0, {}
        self.t = dt.datetime(2016, 6, 1, 9, 12, 33)
        self.idx, self.last = [0], [True]
        self.prev, self.kept = {}, None
        self.zone = r.choice(LISTS["zones"]) if meta.get("zone") == "one" else None
        self.trad = bool(meta.get("trad"))

    # ---- persons
    def person(self, k):
        if k not in self.p:
            self.p[k] = Person(self.r, self.seen, self.zone if self.r.random() < .7 else None)
        return self.p[k]

    def pv(self, k, a):
        P = self.person(k)
        a, _, fmt = a.partition(":")
        if a in RULE:
            v = P.id if a == "id" else P.get(a)
            if fmt == "mask":
                v = v[:6] + "*" * 8 + v[-4:] if a == "id" else v[:3] + "****" + v[-4:] if a == "mob" else v[:6] + "*" * (len(v) - 10) + v[-4:]
                put(self.allowed, RULE[a], v)
                return v
            if fmt == "last4":
                return v[-4:]
            if fmt == "office":
                if a == "email":
                    v = self.r.choice(("bgs", "cwk", "service", "dangan", "kf", "xxzx")) + digits(self.r, 3) + "@" + v.split("@")[1]
                put(self.allowed, RULE[a], v)
                return v
            if fmt == "sp":
                v = v[:3] + " " + v[3:7] + " " + v[7:] if a == "mob" else " ".join(v[i:i + 4] for i in range(0, len(v), 4))
            elif fmt == "dash":
                v = v[:3] + "-" + v[3:7] + "-" + v[7:]
            elif fmt == "x":
                v = v.lower()
            elif fmt == "dot":
                v = v[:2] + "·" + v[2:]
            elif fmt == "86":
                v = "+86" + v
            put(self.values, RULE[a], v)
            return v
        if a == "birth":
            return P.birth.strftime(fmt or "%Y-%m-%d")
        if a == "age":
            return str(self.t.year - P.birth.year - (1 if (self.t.month, self.t.day) < (P.birth.month, P.birth.day) else 0))
        if a in ("mf", "xb", "mr", "ta", "sexen", "mrs"):
            return {"mf": "MF", "xb": "12", "mr": ("先生", "女士"), "ta": "他她", "sexen": ("Male", "Female"),
                    "mrs": ("Mr", "Ms")}[a][P.sex == "女"]
        if a == "lat" or a == "lng":
            return "%.6f" % (getattr(P, a) + self.r.uniform(-.06, .06))
        if a in ("code4", "code6"):
            return P.reg[0][:int(a[4])]
        if a == "city2":
            return self.s(P.city.replace("市", ""))
        if a == "pc":
            return self.s(P.prov + (P.city if P.city != P.prov else ""))
        if a == "pl1":
            return P.pl[0]
        if a == "surn":
            return self.s(P.sur)
        if hasattr(P, a) and isinstance(getattr(P, a), str):
            return self.s(getattr(P, a))
        v = P.get(a)
        return self.s(v)

    def s(self, v):
        return trad(v) if self.trad else v

    def rec(self, k):
        P = self.person(k)
        self.records += 1
        self.keys[P.id] = 1
        return ""

    # ---- places
    def place(self, e):
        m = re.match(r"(.*) @(\d+)$", e, re.S)
        if m:
            v = self.place(m.group(1))
            w = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in v)
            return v + " " * max(1, int(m.group(2)) - w)
        m = re.match(r"([a-z]\d?):=(.*)$", e, re.S)
        if m:
            self.var[m.group(1)] = self.place(m.group(2))
            return ""
        m = re.match(r"([a-z]\d?)=(.*)$", e, re.S)
        if m:
            self.var[m.group(1)] = self.place(m.group(2))
            return self.var[m.group(1)]
        if e in self.var:
            return self.var[e]
        m = re.match(r"([a-z])\.(\w+(?::.*)?)$", e)
        if m:
            return self.pv(m.group(1), m.group(2))
        if e == ",":
            return "" if self.last[-1] else ","
        cmd, _, arg = e.partition(" ")
        f = getattr(self, "c_" + CMD.get(cmd, cmd), None)
        if f is None:
            raise ValueError("unknown place «%s»" % e)
        return f(arg)

    def c_R(self, a):
        for k in (a or "p").split():
            self.rec(k)
        return ""

    def c_Rn(self, a):
        return str(self.records)

    def c_new(self, a):
        for k in a.split():
            self.p.pop(k, None)
        return ""

    def c_T(self, a):
        y1, y2 = span(a)
        self.t = dt.datetime(self.r.randint(y1, y2), 1, 1) + dt.timedelta(
            days=self.r.randint(0, 340), hours=self.r.randint(6, 22), minutes=self.r.randint(0, 59), seconds=self.r.randint(1, 59))
        return ""

    def c_plus(self, a):
        u, n = a.split()
        lo, hi = span(n)
        k = self.r.randint(lo, hi)
        self.t += dt.timedelta(**{{"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}[u]: k})
        if u == "d" and k:
            self.t = self.t.replace(hour=self.r.randint(7, 22), minute=self.r.randint(0, 59), second=self.r.randint(0, 59))
        if u == "h":
            self.t += dt.timedelta(minutes=self.r.randint(1, 58), seconds=self.r.randint(1, 50))
        return ""

    def c_past(self, a):           # go back so many days, «now» returns
        self.kept = self.t
        self.t -= dt.timedelta(days=self.r.randint(*span(a)), minutes=self.r.randint(0, 500))
        return ""

    def c_now(self, a):
        assert self.t < self.kept, "events after the report"
        self.t = self.kept
        return ""

    def c_tk(self, a):             # ticket number of the last airline
        pre = LISTS["tkpre"][LISTS["tkair"].index(self.prev.get("fl", "CA1301")[:2])]
        return pre + (a or "") + digits(self.r, 10)

    def c_cls(self, a):
        fast = self.prev.get("trainno", "G79")[0] in "GDC"
        return self.s(self.r.choice(("二等座", "二等座", "二等座", "一等座", "商务座", "无座") if fast else ("硬座", "硬座", "硬卧", "软卧", "无座")))

    def c_sn(self, a):
        if self.prev.get("trainno", "G79")[0] in "GDC":
            return "%02d%s" % (self.r.randint(1, 19), self.r.choice("ABCDF"))
        return self.r.choice(("%03d" % self.r.randint(1, 118), "%02d号%s铺" % (self.r.randint(1, 20), self.r.choice("上中下"))))

    def c_io(self, a):             # out and in by turns for each person
        P = self.person("p")
        P.flip = not getattr(P, "flip", self.r.random() < .2)
        return a.split("|")[not P.flip]

    def c_ncode(self, a):          # code of an internet place
        return self.person("w").reg[0] + "10" + digits(self.r, 6)

    def c_t(self, a):
        a = a or "%Y-%m-%d %H:%M:%S"
        t = self.t
        for x, y in (("%-m", t.month), ("%-d", t.day), ("%-H", t.hour), ("%w1", WD[t.weekday()]), ("%EP", int(t.timestamp()) if 0 else int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800)):
            a = a.replace(x, str(y))
        return t.strftime(a)

    def c_td(self, a):
        return self.t.strftime("%Y-%m-%d")

    def c_t8(self, a):
        return self.t.strftime("%Y%m%d")

    def c_t14(self, a):
        return self.t.strftime("%Y%m%d%H%M%S")

    def c_th(self, a):
        return self.t.strftime("%H:%M")

    def c_tc(self, a):
        return "%d年%d月%d日" % (self.t.year, self.t.month, self.t.day)

    def c_td2(self, a):            # «td2 30-400»: date later by so many days
        return (self.t + dt.timedelta(days=self.r.randint(*span(a)))).strftime("%Y-%m-%d")

    def c_tdb(self, a):            # earlier
        return (self.t - dt.timedelta(days=self.r.randint(*span(a)))).strftime("%Y-%m-%d")

    def c_n(self, a):
        x, _, f = a.partition(":")
        v = self.r.randint(*span(x))
        return format(v, f) if f else str(v)

    def c_n100(self, a):
        return str(self.r.randint(*span(a)) * 100)

    def c_f(self, a):
        x, d = a.split()
        lo, hi = x.split("~")
        return "%.*f" % (int(d), self.r.uniform(float(lo), float(hi)))

    def c_m(self, a):
        lo, hi = span(a)
        return "%.2f" % (self.r.randint(lo * 100, hi * 100) / 100)

    def c_mc(self, a):
        lo, hi = span(a)
        return "{:,.2f}".format(self.r.randint(lo * 100, hi * 100) / 100)

    def c_o(self, a):
        return self.r.choice(a.split("|"))

    def c_L(self, a):
        l = LISTS[a]
        while True:
            v = self.r.choice(l)
            if len(l) < 4 or v != self.prev.get(a):
                break
        self.prev[a] = v
        return self.s(v.replace("{d6}", digits(self.r, 6)))

    def c_dig(self, a):
        return digits(self.r, int(a))

    def c_hex(self, a):
        return "".join(self.r.choice("0123456789abcdef") for _ in range(int(a)))

    def c_up(self, a):
        return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(a)))

    def c_mac(self, a):
        return (a or ":").join("%02X" % self.r.randint(0, 255) for _ in range(6))

    def c_ip(self, a):
        return "%s%d.%d" % (a or "10.%d." % self.r.randint(8, 40), self.r.randint(1, 250), self.r.randint(2, 250))

    def c_i(self, a):
        return format(self.idx[-1], a) if a else str(self.idx[-1])

    # ---- decoys: look like a value and are none
    def c_D(self, a):
        k, _, x = a.partition(" ")
        r = self.r
        while True:
            if k == "mob":       # serial of 11 digits with the shape of a mobile
                v = r.choice(("13", "15", "18", "17")) + digits(r, 9)
            elif k == "id":      # wrong check digit
                P = Person(r, set())
                v = P.id[:17] + r.choice([c for c in "0123456789" if c != P.id[17]])
            elif k == "ord18":
                v = self.t.strftime("%Y%m%d%H%M%S") + "%04d" % r.randint(11, 9900)
            elif k == "card":
                v = "62" + digits(r, int(x or 17))
                if luhn_digit(v[:-1]) == v[-1]:
                    continue
            elif k == "lit":
                v = x
            elif k == "pp":
                v = "E" + digits(r, 8)
            elif k == "vin":
                v = "L" + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(16))
            elif k == "imei":
                v = "86" + digits(r, 12)
                v += luhn_digit(v)
            else:
                raise ValueError(k)
            break
        if v not in self.decoys:
            self.decoys.append(v)
        return v

    # ---- flow
    def fill(self, line):
        return PLACE.sub(lambda m: self.place(m.group(1)), line)

    def run(self, lines):
        out, i = [], 0
        while i < len(lines):
            l = lines[i]
            if l.startswith("%for ") or l.startswith("%maybe "):
                depth, j = 1, i + 1
                while depth:
                    if re.match(r"%(for|maybe) ", lines[j]):
                        depth += 1
                    elif lines[j] == "%end":
                        depth -= 1
                    j += 1
                body = lines[i + 1:j - 1]
                w = l.split()
                if w[0] == "%maybe":
                    if self.r.random() < float(w[1]):
                        out += self.run(body)
                else:
                    out += self.loop(w[1], self.r.randint(*span(w[2])), body)
                i = j
                continue
            x = self.fill(l)
            if x or not l:
                out.append(x)
            i += 1
        return out

    def loop(self, who, n, body):
        out = []
        names = [] if who == "_" else who.rstrip("~").split(",")
        pool = None
        if who.endswith("~"):
            pool = [Person(self.r, self.seen, self.zone) for _ in range(max(2, n * 2 // 3))]
        self.idx.append(0)
        self.last.append(False)
        for k in range(n):
            self.idx[-1] = k + 1
            self.last[-1] = k == n - 1
            for x in names:
                self.p.pop(x, None)
                if pool:
                    self.p[x] = self.r.choice(pool)
            out += self.run(body)
        self.idx.pop()
        self.last.pop()
        return out


CMD = {"+d": "plus_d", "+h": "plus_h", "+m": "plus_m", "+s": "plus_s"}
for _u in "dhms":
    setattr(Run, "c_plus_" + _u, lambda self, a, u=_u: self.c_plus(u + " " + a))


def load(path):
    """-> {id: (meta, lines)} from one template file"""
    res, cur = {}, None
    with open(path, encoding="utf-8") as f:
        for l in f.read().split("\n"):
            if l.startswith("=== "):
                cur = l[4:].strip()
                assert cur not in res, cur
                res[cur] = ({}, [])
                head = True
            elif cur is None:
                continue
            elif head:
                if l == "--":
                    head = False
                else:
                    k, _, v = l.partition(":")
                    res[cur][0][k.strip()] = v[1:] if k == "count" else v.strip()
            else:
                res[cur][1].append(l)
    for m, ls in res.values():
        while ls and ls[-1] == "":
            ls.pop()
    return res
