"""Values with check digits and plausible shape, all from the seeded generator."""
import datetime
import re

from . import tables as T

W17 = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
VINW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
VINV = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VINV.update({str(i): i for i in range(10)})
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, W17)) % 11]


def luhn_ok(s):
    tot = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2:
            n = n * 2 - 9 if n > 4 else n * 2
        tot += n
    return tot % 10 == 0


def vin_check(v):
    m = sum(VINV[c] * w for c, w in zip(v, VINW)) % 11
    return "X" if m == 10 else str(m)


def plain(s):
    """False for digit runs that look like placeholders."""
    if re.search(r"(\d)\1\1\1", s):
        return False
    if re.search(r"(\d)\1\1\d?\d?(\d)\2\2", s):
        return False
    return not any(x in s for x in ("1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654"))


def digits(r, n, first="0123456789"):
    while True:
        s = r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if n < 5 or plain(s):
            return s


def id18(r, birth, sex, region=None):
    if region is None:
        region = r.choice(T.COUNTRYSIDE) if r.random() < .45 else r.choice(T.REGIONS)[0]
    while True:
        seq = r.randrange(1, 600) * 2 + (1 if sex == "男" else 0)
        seq %= 1000
        s = region + birth.strftime("%Y%m%d") + "%03d" % seq
        if plain(s[14:]) and seq > 1:
            return s + id_check(s)


def bad_id18(r):
    b = datetime.date(r.randrange(1955, 2005), r.randrange(1, 13), r.randrange(1, 29))
    s = id18(r, b, r.choice("男女"))
    return s[:17] + r.choice([c for c in "0123456789" if c != s[17] and not luhn_ok(s[:17] + c)])


def mobile(r):
    while True:
        s = r.choice(T.MOBILE3) + digits(r, 8)
        if plain(s) and len(set(s[3:])) > 3:
            return s


def card(r, bank=None):
    while True:
        b = r.choice([x for x in T.BINS if bank is None or x[2] == bank])
        body = b[0] + digits(r, int(b[1]) - 7)
        for c in "0123456789":
            if luhn_ok(body + c) and plain(body[6:] + c):
                return body + c, b[2], b[3]


def bad_card(r):
    c, _, _ = card(r)
    return c[:-1] + str((int(c[-1]) + r.randrange(1, 9)) % 10)


def plate(r, prefix=None):
    p = prefix or r.choice(T.REGIONS)[4]
    if r.random() < .12:
        return p + r.choice("DF") + digits(r, 5)
    while True:
        tail = "".join(r.choice("0123456789" if r.random() < .78 else LET) for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 3 and plain(tail):
            return p + tail


def vin(r, wmi="LSV"):
    while True:
        body = "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
        s = wmi + body + "0" + r.choice("ABCDEFGHJKLMNP") + r.choice("ABDEFGHJ2345") + digits(r, 6)
        s = s[:8] + vin_check(s) + s[9:]
        if plain(s[11:]):
            return s


def bad_vin(r):
    s = vin(r)
    return s[:8] + r.choice([c for c in "123456789" if c != s[8]]) + s[9:]


def passport(r):
    if r.random() < .4:
        return "E" + digits(r, 8, "123456789")
    if r.random() < .85:
        return "E" + r.choice("ABCDEFGHJKLMNP") + digits(r, 7)
    return "G" + digits(r, 8, "2345")


def landline(r, area):
    n = 8 if area.startswith("02") or area in (
        "010 0755 0571 0531 0532 0411 0451 0371 0591 0592 0731 0512 0574 0757 0871 0791 0551 0595 0351 0311 0771"
        " 0431 0898 0851 0577 0579").split() else 7
    while True:
        s = digits(r, n, "2345678")
        if plain(s):
            return area + "-" + s


def archive(r, region):
    return region[:4] + "00" + digits(r, 6)


def engine(r):
    return r.choice("ABCDGHKMPRST") + r.choice("ABCFGH0123") + digits(r, 5)
