"""Invented people and the pools of words."""
import datetime
import os
import values as V
HERE = os.path.dirname(os.path.abspath(__file__))


def _read(n):
    with open(os.path.join(HERE, "data", n), encoding="utf-8") as f:
        return f.read()


def _split(tok):
    i = next(k for k, c in enumerate(tok) if c.isascii())
    return tok[:i], tok[i:]


SUR = [_split(t) for t in _read("surnames.txt").split()]
GM = [_split(t) for t in _read("given_m.txt").split()]
GF = [_split(t) for t in _read("given_f.txt").split()]
_s = "".join(_read("s2t.txt").split())
S2T = {ord(_s[i]): _s[i + 1] for i in range(0, len(_s) - 1, 2)}
CITY = []
for _l in _read("cities.txt").splitlines():
    a = _l.split()
    CITY.append(dict(zh=a[0], en=a[1], iata=a[2], area=a[3], plate=a[4], lat=float(a[5]), lng=float(a[6]),
                     dist=[(d[:6], d[6:]) for d in a[7].split(",")]))
POOL = {}
for _l in _read("pools.txt").splitlines():
    if "=" in _l:
        k, v = _l.split("=", 1)
        POOL[k] = [tuple(x.split("/")) for x in v.split(";")]


def local(s, script):
    return s.translate(S2T).replace("沈陽", "瀋陽") if script == "hant" else s


def word(entry, script):
    return entry[-1] if script == "latin" else local(entry[0], script)


class Person:
    seen = None

    def __init__(self, r, script):
        self.r, self.script, self.c = r, script, {}
        self.male = r.random() < 0.55
        self.sur = r.choice(SUR)
        pool = GM if self.male else GF
        k = 1 if r.random() < 0.25 else 2
        self.giv = r.sample(pool, k)
        self.city = r.choice(CITY)
        self.dist = r.choice(self.city["dist"])
        self.birth = datetime.date(r.randrange(1957, 2003), r.randrange(1, 13), r.randrange(1, 29))
        self.num = r.randrange(2, 190)
        self.balance = r.randrange(50000, 9000000) / 100
        self.roadx, self.estx = r.choice(POOL["road"]), r.choice(POOL["estate"])

    def get(self, k):
        if k not in self.c:
            self.c[k] = self.make(k)
        return self.c[k]

    def make(self, k):
        r, g = self.r, self.get
        if k == "name":
            return local(self.sur[0] + "".join(a for a, _ in self.giv), self.script)
        if k == "sur":
            return local(self.sur[0], self.script)
        if k == "py":
            return self.sur[1].upper() + "/" + "".join(b for _, b in self.giv).upper()
        if k == "en":
            return self.sur[1].title() + " " + "".join(b for _, b in self.giv).title()
        if k == "ens":
            return self.sur[1].title()
        if k == "eng":
            return "".join(b for _, b in self.giv).title()
        if k == "user":
            return self.sur[1] + self.giv[0][1] + "%02d" % r.randrange(10, 99)
        if k == "id":
            return V.prc_id(r, self.dist[0], self.birth.strftime("%Y%m%d"), self.male)
        if k == "idl":
            return g("id").lower()
        if k == "mob":
            return V.mobile(r)
        if k == "mobs":
            m = g("mob")
            return m[:3] + " " + m[3:7] + " " + m[7:]
        if k == "mobd":
            return g("mobs").replace(" ", "-")
        if k == "mobp":
            return "+86" + g("mob")
        if k == "mobq":
            return "+86 " + g("mobs")
        if k == "mobt":
            return g("mob")[-4:]
        if k == "mmob":
            return g("mob")[:3] + "****" + g("mob")[7:]
        if k == "mid":
            return g("id")[:6] + "********" + g("id")[14:]
        if k == "mcard":
            return g("card")[:6] + "*" * (len(g("card")) - 10) + g("card")[-4:]
        if k == "mail":
            u = r.choice((g("user"), self.giv[0][1] + "." + self.sur[1] + str(r.randrange(70, 99)),
                          V.digits(r, r.choice((8, 9))) if r.random() < 0.7 else g("user")))
            return u + "@" + (r.choice(("qq.com", "foxmail.com")) if u.isdigit() else
                              r.choice(("163.com", "126.com", "sina.com", "outlook.com", "gmail.com")))
        if k == "tel":
            return V.landline(r, self.city["area"])
        if k == "card":
            return V.card(r)
        if k == "cards":
            c = g("card")
            return " ".join(c[i:i + 4] for i in range(0, len(c), 4))
        if k == "tail":
            return g("card")[-4:]
        if k == "idt":
            return g("id")[-4:]
        if k == "bank":
            i = V.BIN_BANK.get(g("card")[:6])
            e = POOL["bank"][5 if i is None else i]
            return word(e, self.script)
        if k == "pass":
            return V.passport(r)
        if k == "plate":
            return V.plate(r, self.city["plate"])
        if k == "plates":
            return g("plate")[:2] + "·" + g("plate")[2:]
        if k == "vin":
            return V.vin(r)
        if k == "engine":
            return r.choice("ABDH") + r.choice("KMNR") + V.raw(r, 6)
        if k == "sex":
            return "男" if self.male else "女"
        if k == "mf":
            return "M" if self.male else "F"
        if k == "sx":
            return "1" if self.male else "2"
        if k == "ttl":
            return ("Mr" if self.male else "Ms") if self.script == "latin" else ("先生" if self.male else "女士")
        if k in ("b1", "b4", "b6", "b3", "be"):
            b = self.birth
            return {"b1": b.isoformat(), "b4": b.strftime("%Y%m%d"), "b3": "%d/%d/%d" % (b.year, b.month, b.day),
                    "b6": "%d年%d月%d日" % (b.year, b.month, b.day), "be": b.strftime("%d %b %Y")}[k]
        if k == "age":
            return str(2021 - self.birth.year)
        if k == "addr":
            if self.script == "latin":
                return "%d %s, %s" % (self.num, self.roadx[-1], self.city["en"])
            return local("%s市%s%s%d号%s%d栋%d室" % (self.city["zh"], self.dist[1], self.roadx[0], self.num, self.estx[0],
                                               self.num % 17 + 1, self.num % 30 * 100 + self.num % 6 + 101), self.script)
        if k == "city":
            return self.city["en"] if self.script == "latin" else local(self.city["zh"], self.script)
        if k == "hj":
            return local("%s市%s" % (self.city["zh"], self.dist[1]), self.script)
        if k == "reg":
            return self.dist[0]
        if k == "acct":
            return V.digits(r, 17)
        if k == "arch":
            return self.dist[0][:4] + V.digits(r, 8)
        if k == "permit":
            return "C" + V.digits(r, 8)
        if k == "imei":
            return V.imei(r)
        if k == "imsi":
            return "460" + r.choice(("00", "01", "02", "11")) + V.raw(r, 10)
        if k == "qq":
            return V.digits(r, 9)
        return None
