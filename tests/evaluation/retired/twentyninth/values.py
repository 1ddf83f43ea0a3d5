"""Invented numbers with right (or deliberately wrong) check characters."""
W17 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VAL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ",
               (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VAL.update({str(i): i for i in range(10)})
MOBILE = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 "
          "166 170 171 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 "
          "191 198 199").split()
CARDS = [("622202", 19, "ICBC"), ("621226", 19, "ICBC"), ("622848", 19, "ABC"),
         ("621700", 19, "CCB"), ("622700", 19, "CCB"), ("621661", 19, "BOC"),
         ("621785", 19, "BOC"), ("622588", 16, "CMB"), ("621483", 16, "CMB"),
         ("622260", 19, "BCOM"), ("621799", 19, "PSBC"), ("622622", 16, "CMBC")]
AREA = ("010 020 021 022 023 024 025 027 028 029 0755 0571 0591 0592 0531 0532 0411 0431 0451 "
        "0371 0731 0771 0898 0871 0851 0351 0311 0551 0791 0512 0574 0756 0757").split()


def digits(r, n):
    while True:
        s = "".join(r.choice("0123456789") for _ in range(n))
        if n < 6 or dull(s):
            return s


def dull(s):
    """No sequence that looks like a filler."""
    if len(set(s)) < min(4, len(s) - 2):
        return False
    if max(s.count(c) for c in set(s)) >= 6 and len(s) < 12:
        return False
    return not any(x in s for x in ("12345", "23456", "34567", "45678", "56789",
                                    "98765", "87654", "00000", "11111", "88888", "66666", "99999"))


def id_check(b17):
    return "10X98765432"[sum(int(a) * b for a, b in zip(b17, W17)) % 11]


def prc_id(r, code, day, male):
    while True:
        s = r.randint(1, 899)
        if (s % 2 == 1) != male:
            s += 1
        b = code + day.strftime("%Y%m%d") + "%03d" % s
        if not b.startswith("11010119900307"):
            return b + id_check(b)


def bad_id(r, good):
    return good[:17] + r.choice([c for c in "0123456789"
                                 if c != good[17] and not luhn(good[:17] + c)])


def mobile(r):
    return r.choice(MOBILE) + digits(r, 8)


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0


def card(r, which=None):
    b, n, bank = which or r.choice(CARDS)
    body = b + digits(r, n - 1 - len(b))
    return next(body + c for c in "0123456789" if luhn(body + c)), bank


def bad_card(r):
    c, _ = card(r)
    return c[:-1] + r.choice([d for d in "0123456789" if d != c[-1]])


def account(r, n=17):
    while True:
        s = r.choice("34") + digits(r, n - 1)
        if not luhn(s):
            return s


def vin_check(v):
    n = sum(VAL[c] * w for c, w in zip(v, VW)) % 11
    return "X" if n == 10 else str(n)


def vin(r):
    v = r.choice("LSV LFV LHG LGB LVS LBV LDC LGX LSG LFP LVG".split())
    v += "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
    v += r.choice("DEFGHJK") + r.choice("ABCEHMNRS") + digits(r, 6)
    return v[:8] + vin_check(v) + v[9:]


def bad_vin(r):
    v = vin(r)
    return v[:8] + r.choice([c for c in "0123456789" if c != v[8]]) + v[9:]


def passport(r):
    k = r.random()
    if k < .45:
        return "E" + digits(r, 8)
    if k < .7:
        return "G" + digits(r, 8)
    return "E" + r.choice("ABCDEFGHJKLM") + digits(r, 7)


def landline(r, area=None):
    a = area or r.choice(AREA)
    n = 8 if len(a) == 3 or r.random() < .7 else 7
    return a + "-" + r.choice("2345678") + digits(r, n - 1)


def plate(r, prefix):
    k = r.random()
    if k < .12:
        return prefix + r.choice("DF") + digits(r, 5)
    while True:
        s = list(digits(r, 5))
        if k < .75:
            s[r.randint(0, 4)] = r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        if k < .3:
            s[r.randint(0, 1)] = r.choice("ABCEFGHJKLMNPQRSTUVWXY")
        return prefix + "".join(s)
