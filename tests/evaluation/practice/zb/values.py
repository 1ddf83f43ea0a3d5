"""Makers of numbers: every one passes its own check digit, none is a well-known example."""
KNOWN = {"13800138000", "6222600260001072444", "6228480402564890018", "11010519491231002X"}
MOBILE = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 "
          "170 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199").split()
PLATE = "ABCDEFGHJKLMNPQRSTUVWXYZ"
# bank, six digits, length
BINS = [("工商银行", "622202", 19), ("工商银行", "621226", 19), ("农业银行", "622848", 19), ("农业银行", "622845", 19),
        ("中国银行", "621660", 19), ("中国银行", "621661", 19), ("建设银行", "621700", 19), ("建设银行", "622700", 19),
        ("招商银行", "622588", 16), ("招商银行", "621483", 16), ("交通银行", "622262", 19), ("邮储银行", "622188", 19),
        ("邮储银行", "621799", 19), ("民生银行", "622622", 16), ("浦发银行", "622521", 16), ("兴业银行", "622909", 18),
        ("光大银行", "622660", 16), ("华夏银行", "622630", 16), ("广发银行", "622568", 19)]
# in the order of the models in data/words.txt
WMI = ["LSVAM4", "LSGPC5", "LVHRW1", "LVGBE4", "LGXC16", "LS5A3D", "LGBH12", "LGWEF4"]


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * k for c, k in zip(s17, w)) % 11]


def luhn_sum(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (1 + i % 2)
        t += d - 9 if d > 9 else d
    return t % 10


def vin_check(v):
    val = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum((int(c) if c.isdigit() else val[c]) * k for c, k in zip(v, w)) % 11
    return "X" if r == 10 else str(r)


def digits(rng, n):
    return "".join(rng.choice("0123456789") for _ in range(n))


def plain(s):
    """Looks like a placeholder: too few different digits in the tail, or a staircase."""
    t = s[-8:]
    return len(set(t)) < 4 or any(x in s for x in ("1234567", "2345678", "7654321", "00000", "88888", "66666"))


def make_id(rng, region, birth, male):
    while True:
        seq = rng.randrange(1, 100) * 10 + rng.choice((1, 3, 5, 7, 9) if male else (0, 2, 4, 6, 8))
        s = region + birth.strftime("%Y%m%d") + "%03d" % seq
        s += id_check(s)
        if s not in KNOWN:
            return s


def make_mobile(rng):
    while True:
        s = rng.choice(MOBILE) + digits(rng, 8)
        if s[3] != "9" and not plain(s) and s not in KNOWN and not s.startswith("1349"):
            return s


def make_card(rng):
    while True:
        bank, b, n = rng.choice(BINS)
        s = b + digits(rng, n - 7)
        s += str((10 - luhn_sum(s + "0")) % 10)
        if not plain(s) and s not in KNOWN and id_check(s[:17]) != s[17:]:
            return bank, s


def make_plate(rng, prefixes):
    pre = rng.choice(prefixes)
    if len(pre) == 1 or pre[0] in "京沪津渝":
        pre = pre[0] + rng.choice("ABCEFGHJKLMN" if pre[0] in "京津" else "ABCD")
    if rng.random() < .12:
        return pre + rng.choice("DF") + digits(rng, 5)
    while True:
        t = "".join(rng.choice("0123456789") if rng.random() < .72 else rng.choice(PLATE) for _ in range(5))
        if sum(c.isdigit() for c in t) >= 3 and not plain("xyz" + t) and len(set(t)) > 3:
            return pre + t


def make_passport(rng):
    while True:
        s = rng.choice(("E" + rng.choice("ABCDEFGHJKLM") + digits(rng, 7), "E" + digits(rng, 8), "G" + digits(rng, 8)))
        if not plain(s) and s not in ("E12345678", "G12345678"):
            return s


def make_vin(rng, k):
    while True:
        s = WMI[k] + rng.choice("0123456789") + rng.choice("0123456789")
        s += "0" + rng.choice("CDEFGHJK") + rng.choice("ABCEGHKM123") + digits(rng, 6)
        s = s[:8] + vin_check(s) + s[9:]
        if not plain(s):
            return s


def make_landline(rng, city):
    while True:
        n = city["digits"]
        s = city["area"] + "-" + rng.choice("2345678") + digits(rng, int(n) - 1)
        if not plain(s):
            return s


def harmless(rng, n):
    """n digits which are no mobile, no card, no ID number, no passport."""
    while True:
        s = digits(rng, n)
        if s[0] == "0" or n == 11 and s[0] == "1" or n > 14 and s[0] == "6" or n == 9 and s[:2] in ("14", "15"):
            continue
        if n == 18 and id_check(s[:17]) == s[17]:
            continue
        return s


def bad_id(rng, region, birth):
    """An ID number with a wrong check digit."""
    s = make_id(rng, region, birth, True)
    return s[:17] + str((int(s[17].replace("X", "4")) + 3) % 10)
