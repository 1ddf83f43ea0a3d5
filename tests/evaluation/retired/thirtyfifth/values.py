"""Seeded values with right check characters."""
W17 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
MOBILE = ("130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 162 165 166 167 "
          "170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 193 195 196 197 198 199").split()
VIN_MAP = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VIN_MAP.update({str(i): i for i in range(10)})
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_ABC = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
WMI = ["LSV", "LFV", "LSG", "LGX", "LVS", "LHG", "LVG", "LBE", "LGW", "LB3", "LVV", "LS5", "LNB", "LJD", "LFM", "LDC"]


def id_check(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, W17)) % 11]


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0


def vin_check(v):
    r = sum(VIN_MAP[c] * w for c, w in zip(v, VIN_W)) % 11
    return "X" if r == 10 else str(r)


def dull(s):
    """True when a digit string looks like a placeholder."""
    if len(set(s[-8:])) <= 3:
        return True
    up = "01234567890123456789"
    for i in range(len(s) - 4):
        if s[i:i + 5] in up or s[i:i + 5] in up[::-1] or len(set(s[i:i + 4])) == 1:
            return True
    return False


def prc_id(rng, region, birth, male):
    while True:
        seq = rng.randrange(0, 480) * 2 + (1 if male else 0)
        s = "%s%s%03d" % (region, birth.strftime("%Y%m%d"), seq)
        if not s.startswith("110101199003") and seq > 9:
            return s + id_check(s)


def bad_id(rng, region, birth):
    s = "%s%s%03d" % (region, birth.strftime("%Y%m%d"), rng.randrange(10, 980))
    good = id_check(s)
    return s + rng.choice([c for c in "0123456789" if c != good])


def mobile(rng):
    while True:
        s = rng.choice(MOBILE) + "%08d" % rng.randrange(10 ** 8)
        if not dull(s):
            return s


def card(rng, bins):
    b, n = rng.choice(bins)
    while True:
        body = b + "".join(rng.choice("0123456789") for _ in range(n - len(b) - 1))
        for c in "0123456789":
            if luhn_ok(body + c) and not dull(body):
                return body + c


def bad_card(rng):
    while True:
        s = "62" + "".join(rng.choice("0123456789") for _ in range(rng.choice([14, 17])))
        if not luhn_ok(s) and not dull(s):
            return s


def digits(rng, n):
    """n digits that no validator takes: not a mobile, card, timestamp or ID number."""
    while True:
        s = rng.choice("2345789") + "".join(rng.choice("0123456789") for _ in range(n - 1))
        if n >= 12 and (luhn_ok(s) or s.startswith("62")):
            continue
        if n == 18 and id_check(s[:17]) == s[17]:
            continue
        return s


def passport(rng):
    k = rng.random()
    while True:
        d = "%08d" % rng.randrange(10 ** 8)
        if dull(d):
            continue
        if k < .45:
            return "E" + d
        if k < .65:
            return "G" + d
        return "E" + rng.choice("ABCDFGHJKLMNP") + d[:7]


def plate(rng, prov, letters, green=None):
    first = prov + rng.choice(letters)
    if green or (green is None and rng.random() < .18):
        return first + rng.choice("DF") + rng.choice("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ") + "%04d" % rng.randrange(1000, 9900)
    while True:
        t = "".join(rng.choice("0123456789") for _ in range(5))
        if rng.random() < .6:
            i = rng.randrange(5)
            t = t[:i] + rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + t[i + 1:]
        if len(set(t)) > 2 and t not in ("12345", "01234"):
            return first + t


def vin(rng):
    v = rng.choice(WMI) + "".join(rng.choice(VIN_ABC) for _ in range(5)) + "0"
    v += rng.choice("BCDEFGHJKLMNPR") + rng.choice("ABCDEFGHJKLMNPRST0123456789") + "%06d" % rng.randrange(10 ** 5, 10 ** 6)
    return v[:8] + vin_check(v) + v[9:]


def bad_vin(rng):
    v = vin(rng)
    return v[:8] + rng.choice([c for c in "0123456789" if c != v[8]]) + v[9:]


def local8(rng, n):
    while True:
        s = rng.choice("345678") + "".join(rng.choice("0123456789") for _ in range(n - 1))
        if not dull(s):
            return s


def uscc(rng, region):
    abc = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    s = "91" + region + "".join(rng.choice("0123456789") for _ in range(3)) + "MA" + rng.choice("5478")
    s += rng.choice("ABCDEFGHJKLMN") + rng.choice("0123456789QRTUW") + rng.choice("0123456789")
    t = sum(abc.index(c) * pow(3, i, 31) for i, c in enumerate(s))
    return s + abc[(31 - t % 31) % 31]
