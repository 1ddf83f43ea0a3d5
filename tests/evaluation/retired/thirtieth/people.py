"""Invented persons; lists of words in three scripts."""
import datetime as dt
import os
import values as V

HERE = os.path.dirname(os.path.abspath(__file__))


def _read(n):
    with open(os.path.join(HERE, "data", n), encoding="utf-8") as f:
        return f.read().splitlines()


REGIONS = [x.split("|") for x in _read("regions.txt") if x]
CITIES = {}
for _w in _read("cities.txt")[0].split(","):
    _w = _w.split(" ")
    CITIES[_w[0]] = (float(_w[1]), float(_w[2]))
S2T = {}
for _l in _read("s2t.txt"):
    for _i in range(0, len(_l) - 1, 2):
        if _l[_i] != _l[_i + 1]:
            S2T[_l[_i]] = _l[_i + 1]
LISTS = {}
_cur = None
for _l in _read("lists.txt"):
    if _l.startswith("["):
        _cur = LISTS.setdefault(_l[1:-1], [])
    elif _l:
        for _w in _l.split(","):
            _cur.append(_w.split(" ", 1))


def hant(s):
    return "".join(S2T.get(c, c) for c in s)


def word(lst, i, script):
    w = LISTS[lst][i]
    if script == "latin":
        return (w[1] if len(w) > 1 else w[0])
    return hant(w[0]) if script == "hant" else w[0]


def parts(lst, i):
    """name and latin parts of entries such as '北京 Beijing PEK'."""
    w = LISTS[lst][i]
    return [w[0]] + (w[1].split(" ") if len(w) > 1 else [])


DOMAINS = ["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "hotmail.com", "gmail.com", "outlook.com", "139.com"]


class Person:
    def __init__(self, r, script, only=None):
        self.script = script
        self.male = r.random() < .6
        s = r.choice(LISTS["surname"])
        g = r.choice(LISTS["male" if self.male else "female"])
        self.sur, self.giv, self.spy, self.gpy = s[0], g[0], s[1], g[1]
        self.reg = r.choice(REGIONS)
        self.birth = dt.date(1952, 1, 1) + dt.timedelta(days=r.randrange(42 * 365))
        self.id = V.prc_id(r, self.reg[0], self.birth, self.male)
        self.mob = V.mobile(r)
        self.passport = V.passport(r)
        self.card, self.bin = V.card(r, only)
        self.plate = V.plate(r, self.reg[6])
        self.vin = V.vin(r)
        k = r.random()
        base = self.spy.lower() + self.gpy.lower()
        if k < .35:
            self.email = V.digits(r, r.choice([8, 9, 10]), "2345678") + "@qq.com"
        elif k < .7:
            self.email = base + "%02d" % r.randrange(100) + "@" + r.choice(DOMAINS[1:])
        else:
            self.email = self.spy.lower() + r.choice("._") + self.gpy.lower() + str(r.randrange(1970, 2000)) + "@" + r.choice(DOMAINS[1:])
        self.land = self.reg[5] + "-" + V.digits(r, 8, "23568")
        self.street = r.randrange(len(LISTS["street"]))
        self.no = (r.randrange(1, 400), r.randrange(1, 30), r.randrange(1, 4), r.randrange(1, 28), r.randrange(1, 5))
        self.qq = V.digits(r, 9, "2345678")
        self.k = {n: r.randrange(len(LISTS[n])) for n in
                  ("nation", "edu", "job", "company", "marital", "model", "color", "estate")}
        self.engine = r.choice("ABCDEGHK") + V.digits(r, 6)
        self.archive = self.reg[0][:4] + "00" + V.digits(r, 6)
        self.acct = V.account(r, 15)
        self.issue = dt.date(1997, 1, 1) + dt.timedelta(days=r.randrange(16 * 365))
        if self.issue.year - self.birth.year < 19:
            self.issue = self.issue.replace(year=self.birth.year + 20, day=min(28, self.issue.day))
