"""Shapes of the eight rules, for the last look over a file."""
import re
from values import VIN_V, vin_check, luhn_ok, id_check

RULES = ["identity.prc_id18", "phone.mobile", "phone.email", "bank.card", "driving.plate",
         "identity.passport_cn", "driving.vin", "phone.landline"]
B, A = r"(?<![0-9A-Za-z])(?<!\d\.)", r"(?![0-9A-Za-z]|\.\d)"
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼雲遼蘇贛陝貴滬魯閩寧瓊"
RX = {
    "identity.prc_id18": B + r"[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]" + A,
    "phone.mobile": B + r"(?:(?:\+|00)86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})" + A,
    "phone.email": r"(?<![A-Za-z0-9._%+@/\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])",
    "bank.card": B + r"(?:62|60|81|9[0-9]|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?" + A,
    "driving.plate": B + "(?:[" + PROV + r"][A-HJ-NP-Z][·•. \-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]))(?![0-9A-Za-z])",
    "identity.passport_cn": B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})" + A,
    "driving.vin": B + r"[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + A,
    "phone.landline": r"(?<![0-9A-Za-z.])(?<!\d-)(?:[(（]0(?:10|2[0-57-9]|[3-9]\d{2})[)）]\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?:[-转]\d{1,6})?" + A,
}
RX = {k: re.compile(v) for k, v in RX.items()}
BAD = re.compile(r"[ \-]")


def right(rule, s):
    """Check character of a value."""
    if rule == "identity.prc_id18":
        return id_check(s[:17]) == s[17].upper()
    if rule == "bank.card":
        return luhn_ok(BAD.sub("", s))
    if rule == "driving.vin":
        return any(c.isalpha() for c in s) and any(c.isdigit() for c in s) and vin_check(s) == s[8]
    if rule == "driving.plate":
        return any(c.isdigit() for c in s[2:])
    return True


def stray(text, known):
    """Shapes in the text that are none of the known strings."""
    for k in sorted(known, key=len, reverse=True):
        text = text.replace(k, "\u3000")
    out = []
    for rule, rx in RX.items():
        for m in rx.finditer(text):
            s = m.group()
            if rule == "bank.card" and not 13 <= len(BAD.sub("", s)) <= 19:
                continue
            if rule == "driving.vin" and not all(c in VIN_V for c in s):
                continue
            if right(rule, s):
                out.append((rule, s))
    return out
