"""Invented persons, each with numbers that have right check characters."""
import datetime
import os
import re

import shapes

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as f:
        return [x.rstrip("\n") for x in f if x.strip()]


REGIONS = [r.split("|") for r in rows("regions.txt")]
NAMES = {}
for _r in rows("names.txt"):
    _h, *_t = _r.split()
    NAMES[_h] = [re.match(r"([\u4e00-\u9fff]+)([a-z]+)", x).groups() for x in _t]
BANKS = [("中国工商银行", "ICBC", "622202", 19), ("中国工商银行", "ICBC", "621226", 19),
         ("中国农业银行", "ABC", "622848", 19), ("中国银行", "BOC", "621661", 19),
         ("中国建设银行", "CCB", "621700", 19), ("中国建设银行", "CCB", "622700", 19),
         ("交通银行", "BOCOM", "622262", 19), ("招商银行", "CMB", "621483", 16),
         ("招商银行", "CMB", "622588", 16), ("中国邮政储蓄银行", "PSBC", "621799", 19),
         ("中国民生银行", "CMBC", "622622", 16), ("兴业银行", "CIB", "622909", 18),
         ("中信银行", "CITIC", "622690", 16), ("中国光大银行", "CEB", "622660", 16)]
MOBILES = ("130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 "
           "166 170 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199").split()
MAILS = ["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com", "outlook.com"]


def num(r, n, first="123456789"):
    while True:
        s = r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if n < 7:
            return s
        if len(set(s[-8:])) >= 4 and not any(x in s for x in ("12345", "23456", "34567",
                                                              "45678", "56789", "98765", "0000")):
            return s


def plain(r, n, first="123456789"):
    """A number that is no card by its check digit."""
    while True:
        s = num(r, n, first)
        if not shapes.luhn(s):
            return s


def mobile(r):
    return r.choice(MOBILES) + num(r, 8, "0123456789")


def idnum(r, region, day, male):
    while True:
        seq = r.randint(10, 989)
        if seq % 2 == int(male):
            s = region + day.strftime("%Y%m%d") + "%03d" % seq
            if not s.startswith("11010119900307"):
                return s + shapes.id_check(s)


def card(r, b):
    s = b[2] + num(r, b[3] - 7, "0123456789")
    return next(s + c for c in "0123456789" if shapes.luhn(s + c))


VINHEADS = ["LSVAG2180", "LFV2A21K0", "LGBH52E00", "LVHRU1840", "LHGCP1680", "LSGPC52U0",
            "LB37722S0", "LFMAP22C0", "LDC613P20", "LBEHDAEB0", "LZWADAGA0", "LS5A2ABE0"]


def vin(r):
    s = r.choice(VINHEADS) + r.choice("89ABCDEFGHJKLMNP") + r.choice("ABCDEFGHN123") + num(r, 6)
    return s[:8] + shapes.vin_check(s) + s[9:]


def plate_tail(r):
    if r.random() < 0.15:
        return r.choice("DF") + num(r, 5, "01234567")
    while True:
        s = "".join(r.choice("0123456789") if r.random() < .72 else r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
                    for _ in range(5))
        if sum(c.isdigit() for c in s) >= 3 and len(set(s)) > 3:
            return s


def hkid(r):
    a, d = r.choice("ABCDEGHKMPRSVYZ"), num(r, 6)
    t = 36 * 9 + (ord(a) - 55) * 8 + sum(int(x) * w for x, w in zip(d, range(7, 1, -1)))
    c = 11 - t % 11
    return "%s%s(%s)" % (a, d, {10: "A", 11: "0"}.get(c, str(c)))


TWL = dict(zip("ABCDEFGHJKLMNPQRSTUVXYWZIO", range(10, 36)))


def twid(r, male):
    s = r.choice("ABCDEFHJKNT") + ("1" if male else "2") + num(r, 7, "23456789")
    t = [TWL[s[0]] // 10, TWL[s[0]] % 10] + [int(c) for c in s[1:]]
    k = sum(a * b for a, b in zip(t, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)))
    return s + str(-k % 10)


class Person:
    def __init__(self, r, lists, born=(1955, 2001)):
        g = r.choice(REGIONS)
        (self.regcode, self.prov, city, self.dist, self.area, pl, pb, self.citypy, n) = g
        self.city = city or self.prov
        self.male = r.random() < 0.56
        sur = r.choice(NAMES["surname"])
        giv = r.sample(NAMES["male" if self.male else "female"], 1 if r.random() < .22 else 2)
        self.name = sur[0] + "".join(x[0] for x in giv)
        self.sn = sur[0]
        self.given = "".join(x[0] for x in giv)
        gp = "".join(x[1] for x in giv)
        self.en = sur[1].title() + " " + gp.title()
        self.ens = sur[1].title()
        self.eng = gp.title()
        self.EN = (sur[1] + "/" + gp).upper()
        self.ENS = (sur[1] + " " + gp).upper()
        self.py = sur[1] + gp
        self.sex = "男" if self.male else "女"
        self.sexc = "M" if self.male else "F"
        self.sex1 = "1" if self.male else "2"
        self.title = "先生" if self.male else "女士"
        self.mr = "Mr" if self.male else "Ms"
        self.he = "他" if self.male else "她"
        self.heen = "he" if self.male else "she"
        self.dob = datetime.datetime(r.randint(*born), r.randint(1, 12), r.randint(1, 28))
        self.id = idnum(r, self.regcode, self.dob, self.male)
        self.idl6, self.idl4 = self.id[-6:], self.id[-4:]
        self.idm = self.id[:6] + "********" + self.id[-4:]
        self.mob = mobile(r)
        self.mobm = self.mob[:3] + "****" + self.mob[-4:]
        self.mobl4 = self.mob[-4:]
        self.mail = r.choice([self.py + str(r.randint(10, 99)), gp + "_" + num(r, 4),
                              num(r, 9), sur[1] + "." + gp + num(r, 2)]) + "@" + r.choice(MAILS)
        b = r.choice(BANKS)
        self.bank, self.banken = b[0], b[1]
        self.bank2 = b[0].replace("中国工商", "工商").replace("中国农业", "农业").replace("中国建设", "建设")
        self.card = card(r, b)
        self.cardl4 = self.card[-4:]
        self.cardm = self.card[:6] + "*" * (len(self.card) - 10) + self.card[-4:]
        self.card2 = card(r, r.choice(BANKS))
        self.acct = plain(r, 17, "12")
        self.pp = r.choice(["E" + num(r, 8), "E" + r.choice("ABCDEFGHJK") + num(r, 7),
                            "G" + num(r, 8)])
        self.plate = pl + pb + plate_tail(r)
        self.fzjg = pl + pb
        self.platedot = self.plate[:2] + "·" + self.plate[2:]
        self.vin = vin(r)
        self.engine = r.choice(["EA", "K", "4G", "LJ", "B"]) + num(r, 6)
        tn = num(r, int(n), "2345678")
        self.tel = self.area + "-" + tn
        self.street = r.choice(lists["street"])
        self.addr = "%s%s%s%s%d号%d栋%d%02d室" % (self.prov, city, self.dist, self.street, r.randint(1, 399),
                                              r.randint(1, 28), r.randint(1, 26), r.randint(1, 8))
        self.archive = self.regcode[:4] + num(r, 8, "01234")
        self.hkid, self.twid = hkid(r), twid(r, self.male)
        self.wx = "wxid_" + "".join(r.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(14))
        self.qq = num(r, 9)
        self.nick = self.py[:4] + num(r, 3)
        self.nation = r.choice(lists["nation"])
        self.age = 2024 - self.dob.year
        self.acct0 = self.card if r.random() < .5 else self.card
        self.post, self.edu = r.choice(lists["post"]), r.choice(lists["edu"])
        self.company = r.choice(lists["company"])
        self.car, self.color = r.choice(lists["car"]), r.choice(lists["color"])
        self.caren = r.choice(lists["caren"])
        self.cls = r.choice(lists["cls"])
        self.bal = r.randint(800, 260000) + r.randint(0, 99) / 100
        self.imei = plain(r, 15, "8")
        self.imsi = "46000" + plain(r, 10)
