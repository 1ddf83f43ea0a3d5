"""The shapes of the eight rules, and their check characters."""
import datetime
import re
import unicodedata

W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PROV = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 "
           "52 53 54 61 62 63 64 65 71 81 82 83".split())
VL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9,
                                          2, 3, 4, 5, 6, 7, 8, 9)))
VL.update({str(i): i for i in range(10)})
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
SEGMENT = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"


def id_check(s17):
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, W)) % 11]


def id_ok(s):
    if len(s) != 18 or not s[:17].isdigit() or s[:2] not in PROV:
        return False
    try:
        d = datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return 1900 <= d.year <= 2026 and id_check(s[:17]) == s[17].upper()


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (1 + i % 2)
        t += v - 9 if v > 9 else v
    return t % 10 == 0


def vin_check(s):
    return "0123456789X"[sum(VL[c] * w for c, w in zip(s, VW)) % 11]


def vin_ok(s):
    return (len(s) == 17 and all(c in VL for c in s) and s[8] == vin_check(s)
            and not s.isdigit() and any(c.isdigit() for c in s))


def norm(s):
    return unicodedata.normalize("NFKC", s)


def digits(s):
    return re.sub(r"[^0-9Xx]", "", norm(s)).upper()


P = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": L + r"[1-8]\d{5}[- ]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])"
                             r"(?:0[1-9]|[12]\d|3[01])[- ]?\d{3}[\dXx]" + R,
    "phone.mobile": r"(?<![0-9A-Za-z_.])" + SEGMENT + r"(?:\d{8}|[- ]\d{4}[- ]\d{4})"
                    r"(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@"
                   r"(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])",
    "bank.card": L + r"(?:62|60|81|9\d|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}"
                     r"(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": L + "[" + P + r"][A-HJ-NP-Z][·•. \-]?(?:[A-HJ-NP-Z0-9]{4}"
                     r"[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])" + R,
    "identity.passport_cn": L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|"
                                r"[PS]\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})" + R,
    "driving.vin": L + r"(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X]"
                       r"[A-HJ-NPR-Z0-9]{8}" + R,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|"
                      r"0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}"
                      r"(?:[-转]\d{1,6})?(?![0-9A-Za-z]|\.\d)",
}
RE = {k: re.compile(v) for k, v in SHAPES.items()}


def valid(rule, s):
    s = norm(s)
    if rule == "identity.prc_id18":
        return id_ok(digits(s))
    if rule == "bank.card":
        d = digits(s)
        return (13 <= len(d) <= 19 and luhn(d) and not id_ok(d)
                and (d[:2] in ("60", "62", "81") or len(d) in (15, 16)))
    if rule == "driving.vin":
        return vin_ok(s)
    if rule == "driving.plate":
        return any(c.isdigit() for c in s[2:])
    return True


def scan(text):
    """Every (rule, string) of valid shape in the text."""
    out = set()
    for view in {text, norm(text)}:
        for rule, rx in RE.items():
            for m in rx.finditer(view):
                if valid(rule, m.group()):
                    out.add((rule, m.group()))
    return out


def unlabelled(text, known):
    """Shapes in the text that no known (labelled) string covers."""
    flat = {re.sub(r"[- ·•()]", "", norm(k)).upper() for k in known}
    left = []
    for rule, s in scan(text):
        f = re.sub(r"[- ·•()]", "", norm(s)).upper()
        if not any(f in k or (k and k in f and len(k) > 6) for k in flat):
            left.append((rule, s))
    return left
