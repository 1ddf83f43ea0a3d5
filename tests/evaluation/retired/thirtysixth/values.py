"""Numbers with right check characters."""
ID_W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_C = "10X98765432"
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_V = {c: int(v) for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789",
                                   "12345678123457923456789" + "0123456789")}
# issuer code, length, bank, short code
BINS = [("622202", 19, "工商银行", "ICBC"), ("621226", 19, "工商银行", "ICBC"),
        ("622848", 19, "农业银行", "ABC"), ("622845", 19, "农业银行", "ABC"),
        ("621700", 19, "建设银行", "CCB"), ("622700", 19, "建设银行", "CCB"),
        ("621661", 19, "中国银行", "BOC"), ("621660", 19, "中国银行", "BOC"),
        ("622588", 16, "招商银行", "CMB"), ("621483", 16, "招商银行", "CMB"),
        ("622262", 19, "交通银行", "BCM"), ("622622", 16, "民生银行", "CMBC"),
        ("622908", 18, "兴业银行", "CIB"), ("622188", 19, "邮储银行", "PSBC"),
        ("621098", 19, "邮储银行", "PSBC"), ("622663", 16, "光大银行", "CEB")]
MOBILE = ("130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 "
          "159 166 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199").split()
WMI = ["LSV", "LFV", "LGX", "LVS", "LHG", "LGB", "LBV", "LSG", "LVG", "LDC", "LNB", "LJ1"]


def id_check(body):
    return ID_C[sum(int(c) * w for c, w in zip(body, ID_W)) % 11]


def luhn_sum(number):
    total = 0
    for i, c in enumerate(reversed(number)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return total % 10


def luhn_ok(number):
    return luhn_sum(number) == 0


def luhn_close(body):
    return body + str((10 - luhn_sum(body + "0")) % 10)


def vin_check(vin):
    r = sum(VIN_V[c] * w for c, w in zip(vin, VIN_W)) % 11
    return "X" if r == 10 else str(r)


def dull(digits):
    """True for digits that look like a placeholder."""
    if len(set(digits)) <= min(3, len(digits) - 2):
        return True
    for run in ("1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "4321", "0123"):
        if run in digits:
            return True
    return any(digits[i] * 4 == digits[i:i + 4] for i in range(len(digits) - 3))


def digits(r, n):
    while True:
        s = "".join(r.choice("0123456789") for _ in range(n))
        if n < 6 or not dull(s):
            return s


def mobile(r):
    return r.choice(MOBILE) + digits(r, 8)


def prc_id(r, region, day, male):
    body = f"{region}{day:%Y%m%d}{r.randrange(3, 499) * 2 + (1 if male else 0):03d}"
    return body + id_check(body)


def card(r, b):
    return luhn_close(b[0] + digits(r, b[1] - len(b[0]) - 1))


def passport(r):
    k = r.random()
    if k < .25:
        return "G" + digits(r, 8)
    if k < .55:
        return "E" + digits(r, 8)
    return "E" + r.choice("ABCDEFGHJKLM") + digits(r, 7)


def vin(r):
    al = "ABCDEFGHJKLMNPRSTUVWXYZ"
    v = r.choice(WMI) + "".join(r.choice(al + "0123456789") for _ in range(5)) + "0" \
        + r.choice("DEFGHJKLM") + r.choice(al) + digits(r, 6)
    return v[:8] + vin_check(v) + v[9:]


def plate(r, prov, green=False):
    al = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    head = prov + r.choice("ABCDEFGH" if prov not in "京津沪渝" else "ABCEFHJKLNPQ")
    if green:
        return head + r.choice("DF") + r.choice("0123456789") + digits(r, 4)
    k = r.random()
    if k < .4:
        return head + r.choice(al) + digits(r, 4)
    if k < .6:
        return head + digits(r, 5)
    if k < .8:
        return head + digits(r, 3) + r.choice(al) + digits(r, 1)
    return head + digits(r, 1) + r.choice(al) + digits(r, 3)
