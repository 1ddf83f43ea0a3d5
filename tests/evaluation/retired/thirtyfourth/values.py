"""Number makers with right check characters. Nothing here is a real value."""
import re
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PREFIX = ("134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 184 187 188 198 130 131 132 "
          "155 156 166 176 185 186 133 153 173 177 180 181 189 199 191 195").split()
BINS = [("622202", 19), ("621226", 19), ("622848", 19), ("621700", 19), ("622700", 19), ("621661", 19),
        ("622588", 16), ("621483", 16), ("621799", 19), ("622188", 19), ("622908", 18), ("622609", 16)]
BIN_BANK = {"622202": 0, "621226": 0, "622848": 1, "621700": 2, "622700": 2, "621661": 3, "622588": 4,
            "621483": 4, "621799": 6, "622188": 6}
VT = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"
MOB = re.compile(r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}$")


def id_check(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, W)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def luhn(s):
    return luhn_digit(s[:-1]) == s[-1]


def dull(s):
    """Looks like a filler."""
    if len(set(s[-8:])) <= 3 or any(c * 4 in s for c in "0123456789"):
        return True
    return any(r in s for r in ("12345", "23456", "34567", "45678", "56789", "98765", "87654"))


def raw(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def prc_id(r, region, birth, male):
    while True:
        seq = "%02d%d" % (r.randrange(0, 60), r.choice((1, 3, 5, 7, 9) if male else (0, 2, 4, 6, 8)))
        b = region + birth + seq
        if seq != "000" and not b.startswith("11010119900307"):
            return b + id_check(b)


def mobile(r):
    while True:
        s = r.choice(PREFIX) + raw(r, 8)
        if not dull(s):
            return s


def card(r):
    while True:
        b, n = r.choice(BINS)
        s = b + raw(r, n - 7)
        if not dull(s[6:]):
            return s + luhn_digit(s)


def plate(r, pre):
    while True:
        if r.random() < 0.2:
            s = r.choice("DF") + r.choice("0123456789" + "ABCEG") + raw(r, 4)
        else:
            s = "".join(r.choice("0123456789" * 3 + "ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(5))
        if sum(c.isdigit() for c in s) >= 3 and not dull(s) and s != "12345":
            return pre + s


def vin_check(s):
    k = sum((VT[c] if c in VT else int(c)) * w for c, w in zip(s, VW)) % 11
    return "X" if k == 10 else str(k)


def vin(r):
    s = r.choice(("LSV", "LFV", "LSG", "LVG", "LHG", "LGX", "LGW", "LB3"))
    s += "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
    s += r.choice("FGHJKLMNP") + r.choice("ABCDEFGH") + raw(r, 6)
    return s[:8] + vin_check(s) + s[9:]


def passport(r):
    k = r.random()
    while True:
        d = raw(r, 8)
        if not dull(d):
            break
    if k < 0.6:
        return "E" + r.choice("ABCDEFGHJK") + d[:7]
    return ("E" if k < 0.85 else "G") + d


def landline(r, area):
    while True:
        s = r.choice("2345678") + raw(r, 7)
        if not dull(s):
            return area + "-" + s


def digits(r, n):
    """n digits that are no mobile, no card, no ID number."""
    while True:
        s = r.choice("123456789") + raw(r, n - 1)
        if n == 11 and MOB.match(s):
            continue
        if n >= 12 and luhn(s):
            continue
        if n == 18 and id_check(s[:17]) == s[17]:
            continue
        if n == 9 and s[:2] in ("14", "15"):
            continue
        return s


def imei(r):
    s = r.choice(("35", "86")) + raw(r, 12)
    return s + luhn_digit(s)


def bad_id(r, region):
    b = region + "19%02d%02d%02d" % (r.randrange(60, 99), r.randrange(1, 13), r.randrange(1, 28)) + raw(r, 3)
    good = id_check(b)
    return b + r.choice([c for c in "0123456789" if c != good])


def bad_card(r):
    s = card(r)
    return s[:-1] + str((int(s[-1]) + r.randrange(1, 9)) % 10)
