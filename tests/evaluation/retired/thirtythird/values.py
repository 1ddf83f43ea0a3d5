"""People and value makers."""
import data as D
W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
MOB = "130 131 132 133 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 198 199".split()
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VV = dict(zip("ABCDEFGH", range(1, 9)), **dict(zip("JKLMN", range(1, 6))), P=7, R=9, **dict(zip("STUVWXYZ", range(2, 10))))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
RULE = dict(id="identity.prc_id18", mob="phone.mobile", mail="phone.email", card="bank.card", plate="driving.plate",
            pp="identity.passport_cn", vin="driving.vin", tel="phone.landline")


def dull(s):
    """True when digits look like a placeholder."""
    if len(set(s)) < 4:
        return True
    return any(q in s for q in ("1234", "2345", "3456", "4567", "5678", "6789", "0123", "9876", "8765", "0000", "1111", "6666", "8888", "9999"))


def digits(r, n, first="123456789"):
    while True:
        s = r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if n < 6 or not dull(s):
            return s


def idcheck(s):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s, W)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def vincheck(v):
    n = sum((int(c) if c.isdigit() else VV[c]) * w for c, w in zip(v, VW)) % 11
    return "X" if n == 10 else str(n)


def tri(item, k):
    return item.split("/")[k]


def mobile(r):
    return r.choice(MOB) + digits(r, 8, "0123456789")


def card(r, b):
    bin_, n = D.BIN[b]
    s = bin_ + digits(r, n - 7, "0123456789")
    return s + luhn_digit(s)


def passport(r):
    k = r.random()
    if k < .45:
        return "E" + digits(r, 8)
    if k < .85:
        return "E" + r.choice("ABCDEFGHJ") + digits(r, 7)
    return "G" + digits(r, 8)


def plate(r, prov):
    a = prov + r.choice("ABCDEFG"[:5] if prov not in "京沪津渝" else "ABCE")
    k = r.random()
    if k < .3:
        return a + digits(r, 5)
    if k < .5:
        return a + r.choice("DF") + digits(r, 5)
    if k < .8:
        return a + r.choice("BCDEGHJKLMNPQRSTUVWXYZ") + digits(r, 4)
    return a + r.choice("123456789") + r.choice("HJKLMNPRSTUVWXYZ") + digits(r, 3)


def vin(r):
    s = "L" + "".join(r.choice(LET.replace("Q", "") ) for _ in range(2)) + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXY0123456789") for _ in range(5)) + "0" + r.choice("BCDEFGHJKLMNP") + r.choice("ABCDEFGHJ0123456789") + digits(r, 6, "0123456789")
    return s[:8] + vincheck(s) + s[9:]


class Person:
    def __init__(self, r, k, born=None):
        self._city = r.choice(D.CITY)
        c = self._city
        s, g = r.choice(D.SUR), [r.choice(D.GIV) for _ in range(1 if r.random() < .25 else 2)]
        self.surname = s[k] if k < 2 else s[2]
        self.given = "".join(x[k] for x in g).capitalize() if k == 2 else "".join(x[k] for x in g)
        self.name = self.surname + (" " if k == 2 else "") + self.given
        gy = "".join(x[2] for x in g)
        self.py, self.en = (s[2] + gy).lower(), s[2].upper() + "/" + gy.upper()
        self.enu = s[2].upper() + " " + gy.upper()
        self.male = r.random() < .56
        self.sex = (("男", "女"), ("男", "女"), ("M", "F"))[k][not self.male]
        self.sx, self.mr = "MF"[not self.male], ("Mr", "Ms")[not self.male]
        while True:
            y, m, d = r.randint(*map(int, (born or "1952-2003").split("-"))), r.randint(1, 12), r.randint(1, 28)
            seq = r.randrange(3, 90) * 10 + int(r.choice("13579" if self.male else "02468"))
            b = r.choice(c[8].split(",")) + "%04d%02d%02d%03d" % (y, m, d, seq)
            if not b.startswith("11010119900307"):
                break
        self.id = b + idcheck(b)
        self.dob, self.dobc = "%d-%02d-%02d" % (y, m, d), "%d%02d%02d" % (y, m, d)
        self.dobz, self.age = "%d年%d月%d日" % (y, m, d), str(2024 - y)
        self.mob = mobile(r)
        self.mail = r.choice([self.py + str(r.randint(11, 999)), self.py + "." + str(y)[2:] + str(r.randint(0, 9)), digits(r, 9)]) + "@" + r.choice(["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "gmail.com", "outlook.com", "hotmail.com"])
        self.b = r.randrange(len(D.BANK))
        self.bank = tri(D.BANK[self.b], k)
        self.card, self.acct = card(r, self.b), digits(r, 5, "12") + digits(r, 12)
        self.pp, self.plate, self.vin = passport(r), plate(r, c[4]), vin(r)
        self.tel = c[3] + "-" + digits(r, 8 if len(c[3]) == 3 or c[3] in ("0755", "0571", "0731", "0371", "0531", "0532", "0451", "0592", "0591", "0411") else 7, "2345678")
        rd, no = r.choice(D.ROAD), r.randint(2, 399)
        fl = "%d%02d" % (r.randint(1, 26), r.randint(1, 6))
        self.addr = ("%s市%s%d号%s室" % (c[0], rd[0], no, fl), "%s市%s%d號%s室" % (c[1], rd[1], no, fl), "Rm %s, %d %s, %s" % (fl, no, rd[2], c[2]))[k]
        self.nation = r.choice(["汉"] * 12 + ["回", "满", "壮", "苗"])
        self.engine = r.choice(LET) + digits(r, 6)
        self.arch = c[8][:4] + digits(r, 8)
        self.cls = r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1D", "B1", "A1"])
        self.brand = tri(r.choice(D.BRAND), k)
        self.qq, self.wx = digits(r, 9), self.py[:8] + "_" + digits(r, 3)
        self.imsi, self.imei = "46000" + digits(r, 10), "86" + digits(r, 13)
