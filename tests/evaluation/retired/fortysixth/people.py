"""Made-up persons and made-up numbers. Everything comes from the random generator that is passed in."""
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def _load(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as f:
        return [line.rstrip("\n") for line in f if line.strip() and not line.startswith("#")]


REGIONS = [line.split("|") for line in _load("regions.txt")]
NAMES = {}
for _line in _load("names.txt"):
    _k, _v = _line.split(":", 1)
    NAMES[_k] = [tuple(x.split("=")) for x in _v.split()]
LISTS = {}
for _line in _load("lists.txt"):
    _k, _v = _line.split(":", 1)
    LISTS[_k.strip()] = [x.strip().split("~") for x in _v.strip().split("|")]
S2T = {}
for _line in _load("s2t.txt"):
    for _a, _b in zip(_line.split()[0], _line.split()[1], strict=True):
        S2T[_a] = _b
for _name in ("flight", "intl"):
    for _row in LISTS[_name]:
        _row += [""] * (6 - len(_row)) + [_row[0][:2], _row[0][2:]]
CARDS = [line.split("|") for line in _load("cards.txt")]
MOBILE3 = _load("mobile.txt")[0].split()


def trad(text):
    return "".join(S2T.get(c, c) for c in text)


def digits(rng, n, first="0123456789"):
    while True:
        s = rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))
        if n < 6 or len(set(s)) > 3:
            return s


def id_check(seventeen):
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * w for a, w in zip(seventeen, weights)) % 11]


def luhn_digit(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def mobile(rng):
    while True:
        s = rng.choice(MOBILE3) + digits(rng, 8)
        tail = s[3:]
        if len(set(tail)) >= 5 and not any(r in tail for r in ("1234", "2345", "3456", "0000", "8888", "4321")):
            return s


def card(rng):
    bin6, length, bank = rng.choice(CARDS)
    body = bin6 + digits(rng, int(length) - 7)
    return body + luhn_digit(body), bank


def vin(rng):
    chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    value = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    weight = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    wmi = rng.choice(["LSV", "LFV", "LVS", "LHG", "LGX", "LBV", "LSG", "LDC", "LGB", "LZW", "LGW"])
    s = wmi + "".join(rng.choice(chars) for _ in range(5)) + "0" + rng.choice("ABCDEFGH") + rng.choice("ABDEGHMN") + digits(rng, 6)
    n = sum((value[c] if c in value else int(c)) * w for c, w in zip(s, weight)) % 11
    return s[:8] + ("X" if n == 10 else str(n)) + s[9:]


def plate(rng, region):
    head = region[4][0] + region[4][1]
    kind = rng.random()
    if kind < 0.14:
        return head + rng.choice("DF") + rng.choice("0123456789ABCDEFGHJK") + digits(rng, 4)
    while True:
        tail = "".join(rng.choice("0123456789" * 3 + "ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 3 and len(set(tail)) >= 4 and tail not in ("12345", "23456"):
            return head + tail


def uscc(rng):
    alpha = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + rng.choice(REGIONS)[0] + "MA" + "".join(rng.choice(alpha) for _ in range(7))
    total = sum(alpha.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + alpha[(31 - total % 31) % 31]


class Person:
    """One invented person; fields are made on first use and then kept."""

    def __init__(self, rng, years=(1955, 1997), region=None):
        self.rng = rng
        self.region = region or rng.choice(REGIONS)
        self.male = rng.random() < 0.62
        first = dt.date(years[0], 1, 1).toordinal()
        last = dt.date(years[1], 12, 28).toordinal()
        self.born = dt.date.fromordinal(rng.randint(first, last))
        sur = rng.choice(NAMES["surname"])
        given = [rng.choice(NAMES["male" if self.male else "female"]) for _ in range(1 if rng.random() < 0.22 else 2)]
        self.sur, self.given = sur[0], "".join(g[0] for g in given)
        self.name = self.sur + self.given
        self.pinyin = sur[1] + "/" + "".join(g[1] for g in given)
        self.kept = {}

    def get(self, field):
        if field not in self.kept:
            self.kept[field] = getattr(self, "make_" + field)()
        return self.kept[field]

    def make_id(self):
        if self.rng.random() < 0.006:
            region = self.rng.choice(("810000", "820000"))
        else:
            region = self.region[0]
        while True:
            seq = self.rng.randint(1, 499) * 2 + (1 if self.male else 0)
            body = region + self.born.strftime("%Y%m%d") + "%03d" % seq
            out = body + id_check(body)
            if out != "11010519491231002X" and not out.startswith("11010119900307"):
                return out

    def make_mob(self):
        return mobile(self.rng)

    make_mob2 = make_mob

    def make_pcolour(self):
        return self.rng.choice(LISTS["colour"])[0]

    def make_pcar(self):
        return "比亚迪秦" if len(self.get("plate")) == 8 else self.rng.choice([x[0] for x in LISTS["car"] if x[0] != "比亚迪秦"])

    def make_user(self):
        sur, given = self.pinyin.lower().split("/")
        return self.rng.choice([sur + given, given + sur, sur + given[0]]) + self.rng.choice(
            [self.born.strftime("%y"), digits(self.rng, 3), self.born.strftime("%m%d")])

    def make_mail(self):
        if self.rng.random() < 0.45:
            return self.get("qq") + "@qq.com"
        return self.get("user") + "@" + self.rng.choice(["163.com", "126.com", "sina.com", "foxmail.com", "139.com", "hotmail.com"])

    def make_qq(self):
        return digits(self.rng, self.rng.choice((8, 9, 9, 10)), "123456789")

    def make_cardbank(self):
        return card(self.rng)

    def make_card(self):
        return self.get("cardbank")[0]

    def make_bank(self):
        return self.get("cardbank")[1]

    def make_card2bank(self):
        return card(self.rng)

    def make_card2(self):
        return self.get("card2bank")[0]

    def make_bank2(self):
        return self.get("card2bank")[1]

    def make_plate(self):
        return plate(self.rng, self.region)

    def make_vin(self):
        return vin(self.rng)

    def make_pass(self):
        if self.rng.random() < 0.6:
            return "E" + digits(self.rng, 8)
        return "E" + self.rng.choice("ABCDEFGHJK") + digits(self.rng, 7)

    def make_tel(self):
        return self.region[5] + "-" + digits(self.rng, 8 if len(self.region[5]) == 3 or self.region[0][:2] in ("33", "35", "37", "44") else 7, "2345678")

    def make_street(self):
        s = self.rng.choice(LISTS["street"])[0]
        return s + "%d号" % self.rng.randint(2, 398)

    def make_addr(self):
        r = self.region
        prov = "" if r[1] == r[2] else r[1]
        tail = self.rng.choice(["", "%d栋%d室" % (self.rng.randint(1, 28), self.rng.randint(1, 30) * 100 + self.rng.randint(1, 6)),
                                "%d幢%d单元%d室" % (self.rng.randint(1, 18), self.rng.randint(1, 4), self.rng.randint(1, 18) * 100 + self.rng.randint(1, 4))])
        return prov + r[2] + r[3] + self.get("street") + tail

    def make_acct(self):
        return digits(self.rng, 15, "3456")

    def make_engine(self):
        return self.rng.choice("ABCEGHKL") + digits(self.rng, 6)

    def make_archive(self):
        return self.region[0][:4] + "%02d" % self.rng.randint(0, 14) + digits(self.rng, 6)

    def make_nation(self):
        return self.rng.choice(["汉"] * 14 + ["满", "回", "壮", "苗", "土家"])

    def make_job(self):
        return self.rng.choice(LISTS["job"])[0]

    def make_imsi(self):
        return "460" + self.rng.choice(["00", "02", "01", "03", "11"]) + digits(self.rng, 10)


def decoy(rng, name, now):
    """Strings that look like a value and are none."""
    if name == "order":
        return now.strftime("%Y%m%d%H%M%S") + digits(rng, rng.choice((4, 6)))
    if name == "snow":
        return digits(rng, 18, "12")
    if name == "idbad":
        good = Person(rng).get("id")
        wrong = rng.choice([c for c in "0123456789" if c != good[-1]])
        return good[:-1] + wrong
    if name == "uscc":
        return uscc(rng)
    if name == "imei":
        body = "86" + digits(rng, 12)
        return body + luhn_digit(body)
    if name == "epoch":
        return str(int(now.timestamp())) + digits(rng, 3)
    if name == "waybill":
        return rng.choice(["SF" + digits(rng, 12), "YT" + digits(rng, 13), digits(rng, 13, "4579")])
    if name == "mobid":
        return mobile(rng)
    if name == "cardbad":
        good = card(rng)[0]
        return good[:-1] + rng.choice([c for c in "0123456789" if c != good[-1]])
    if name == "ean":
        body = "69" + digits(rng, 10)
        total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body))
        return body + str(-total % 10)
    if name == "part":
        return "E" + digits(rng, 8)
    if name == "known":
        return rng.choice(["11010519491231002X", "440524188001010014", "34052419800101001X"])
    if name == "knownmob":
        return rng.choice(["13800138000", "13888888888", "13912345678"])
    if name == "knowncard":
        return rng.choice(["6222600260001072444", "6228480402564890018"])
    if name == "hot":
        return "400-%s-%s" % (digits(rng, 3, "68"), digits(rng, 4))
    if name == "pay28":
        return "4200000" + digits(rng, 3) + now.strftime("%Y%m%d") + digits(rng, 10)
    raise KeyError(name)


__all__ = ["Person", "LISTS", "decoy", "digits", "trad"]
