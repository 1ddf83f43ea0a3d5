"""Made-up persons: one consistent set of numbers per person, from a seeded generator."""
import datetime as dt
import functools
import pathlib

HERE = pathlib.Path(__file__).parent
DATA = HERE / "data"


def rows(name):
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


@functools.cache
def regions():
    return [tuple(x.split(",")) for x in rows("regions.txt")]


@functools.cache
def names():
    out = {}
    for line in rows("names.txt"):
        key, rest = line.split(":", 1)
        out[key] = [tuple(x.split("/")) for x in rest.split()]
    return out


@functools.cache
def bins():
    return [tuple(x.split(",")) for x in rows("bins.txt")]


@functools.cache
def hant_map():
    text = "".join(rows("hant.txt")).replace(" ", "")
    return {ord(text[i]): text[i + 1] for i in range(0, len(text), 2)}


def id_check(body):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(body, w)) % 11]


def luhn_digit(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return str(-total % 10)


VAL = {c: i for i, c in enumerate("0123456789")}
VAL.update(zip("ABCDEFGH", range(1, 9)))
VAL.update(zip("JKLMN", range(1, 6)))
VAL.update({"P": 7, "R": 9})
VAL.update(zip("STUVWXYZ", range(2, 10)))
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin_check(v):
    s = sum(VAL[c] * w for c, w in zip(v, VW)) % 11
    return "X" if s == 10 else str(s)


def odd_digits(rng, n):
    """n digits that do not look like a filler"""
    while True:
        s = "".join(rng.choice("0123456789") for _ in range(n))
        if len(set(s)) < min(4, n - 1):
            continue
        if any(r in s for r in ("12345", "23456", "34567", "45678", "56789", "98765", "00000")):
            continue
        return s


SEG = ("135 136 137 138 139 150 151 152 157 158 159 182 183 187 188 130 131 132 155 156 185 186 "
       "133 153 180 181 189 177 176 178 147").split()
RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
        "plate": "driving.plate", "pass": "identity.passport_cn", "vin": "driving.vin",
        "tel": "phone.landline"}
NATIONS = ["汉"] * 17 + ["回", "满", "壮", "土家", "苗", "蒙古"]


class Person:
    """fields are made on first use and kept"""

    def __init__(self, rng, year=2016, sex=None, born=None):
        self.rng, self.f = rng, {}
        self.reg = rng.choice(regions())
        self.male = rng.random() < 0.58 if sex is None else sex == "M"
        lo, hi = born or (1956, min(year - 19, 2000))
        self.born = dt.date(lo, 1, 1) + dt.timedelta(days=rng.randrange((hi - lo) * 365))
        nm = names()
        self.sur = rng.choice(nm["sur"])
        pool = nm["m"] if self.male else nm["f"]
        k = 2 if rng.random() < 0.68 else 1
        self.giv = rng.sample(pool, k)

    def get(self, key):
        if key not in self.f:
            self.f[key] = getattr(self, "f_" + key)()
        return self.f[key]

    def f_name(self): return self.sur[0] + "".join(g[0] for g in self.giv)
    def f_sur(self): return self.sur[0]
    def f_py(self): return self.sur[1].capitalize() + " " + "".join(g[1] for g in self.giv).capitalize()
    def f_PY(self): return (self.sur[1] + "/" + "".join(g[1] for g in self.giv)).upper()
    def f_pyl(self): return self.sur[1] + "".join(g[1] for g in self.giv)
    def f_title(self): return self.sur[0] + ("先生" if self.male else "女士")
    def f_ta(self): return "他" if self.male else "她"
    def f_sex(self): return "男" if self.male else "女"
    def f_sexE(self): return "M" if self.male else "F"
    def f_sexW(self): return "male" if self.male else "female"
    def f_sex1(self): return "1" if self.male else "2"
    def f_mr(self): return "Mr" if self.male else "Ms"
    def f_nat(self): return self.rng.choice(NATIONS)
    def f_code(self): return self.reg[0]
    def f_pcode(self): return self.reg[0][:2]
    def f_pshort(self): return self.reg[5][0]
    def f_fzjg(self): return self.reg[5]
    def f_court(self): return self.reg[5][0] + self.reg[0][2:]
    def f_prov(self): return self.reg[1]
    def f_city(self): return self.reg[2]
    def f_county(self): return self.reg[3]
    def f_area(self): return self.reg[4]

    def f_id(self):
        r = self.rng
        seq = r.randrange(1, 490) * 2 + (1 if self.male else 0)
        body = self.reg[0] + self.born.strftime("%Y%m%d") + f"{seq:03d}"
        return body + id_check(body)

    def f_mob(self): return self.rng.choice(SEG) + odd_digits(self.rng, 8)
    def f_mob2(self): return self.rng.choice(SEG) + odd_digits(self.rng, 8)
    def f_qq(self): return str(self.rng.randrange(1, 10)) + odd_digits(self.rng, self.rng.choice((7, 8, 9)))

    def f_mail(self):
        r = self.rng
        d = r.choice(["qq.com", "163.com", "163.com", "126.com", "sina.com", "139.com", "foxmail.com", "hotmail.com"])
        if d == "qq.com":
            return self.get("qq") + "@qq.com"
        tail = r.choice([self.born.strftime("%y%m"), self.born.strftime("%Y"), str(r.randrange(10, 999)), "_" + str(r.randrange(10, 99))])
        return self.get("pyl") + tail + "@" + d

    def f_user(self): return self.get("pyl") + str(self.rng.randrange(10, 9999))

    def _card(self, bank=None):
        b = self.rng.choice([x for x in bins() if bank in (None, x[3])])
        body = b[0] + odd_digits(self.rng, int(b[1]) - 7)
        return body + luhn_digit(body), b[2], b[3]

    def f_card3(self): return self._card()
    def f_card4(self): return self._card()
    def f_card(self): return self.get("card3")[0]
    def f_card2(self): return self.get("card4")[0]
    def f_bank(self): return self.get("card3")[1]
    def f_bankE(self): return self.get("card3")[2]
    def f_bank2(self): return self.get("card4")[1]
    def f_tail(self): return self.get("card")[-4:]

    def f_plate(self):
        r = self.rng
        al = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        while True:
            if r.random() < 0.08:
                s = r.choice("DF") + odd_digits(r, 5)
            else:
                s = "".join(r.choice("0123456789") for _ in range(5))
                for _ in range(r.choice((0, 1, 1, 2))):
                    k = r.randrange(5)
                    s = s[:k] + r.choice(al) + s[k + 1:]
            if len(set(s)) >= 4:
                return self.reg[5] + s

    def f_vin(self):
        r = self.rng
        al = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        v = r.choice(["LSVAA", "LFV2A", "LHGCM", "LGBH1", "LBVHY", "LSGPC", "LVSHC", "LFMAP", "LGXC1", "LB37A"])
        v += "".join(r.choice(al) for _ in range(3)) + "0" + r.choice("ABCDEFGH") + r.choice("ABCDEFGHJK") + odd_digits(r, 6)
        return v[:8] + vin_check(v) + v[9:]

    def f_engine(self): return self.rng.choice(["", "", "A", "CDF", "J", "4G15", "BWH"]) + odd_digits(self.rng, 6)
    def f_arch(self): return self.reg[0][:4] + "0" + odd_digits(self.rng, 7)

    def f_pass(self):
        r = self.rng
        k = r.random()
        if k < 0.5:
            return "E" + odd_digits(r, 8)
        if k < 0.8:
            return "E" + r.choice("ABCDEFGHJ") + odd_digits(r, 7)
        return "G" + odd_digits(r, 8)

    def f_hkm(self): return self.rng.choice("CW") + odd_digits(self.rng, 8)

    def f_tel(self):
        a = self.reg[4]
        return a + "-" + self.rng.choice("2345678") + odd_digits(self.rng, int(self.reg[6]) - 1)

    def f_street(self):
        r = self.rng
        road = r.choice(list(rows("roads.txt")))
        s = road + str(r.randrange(2, 400)) + "号"
        k = r.random()
        if k < 0.55:
            s += f"{r.randrange(1, 40)}{r.choice(['栋', '幢', '号楼', '座'])}{r.choice(['', '', '1单元', '2单元', '3单元'])}{r.randrange(1, 28)}0{r.randrange(1, 6)}"
            s += r.choice(["室", "室", "", "房"])
        return s

    def f_addr(self):
        prov, city = self.reg[1], self.reg[2]
        return (prov if prov == city else prov + city) + self.reg[3] + self.get("street")

    def f_origin(self):
        return self.reg[1] + ("" if self.reg[1] == self.reg[2] else self.reg[2])

    def f_imsi(self): return "4600" + self.rng.choice("0127") + odd_digits(self.rng, 10)
    def f_imei(self):
        b = "86" + odd_digits(self.rng, 12)
        return b + luhn_digit(b)
