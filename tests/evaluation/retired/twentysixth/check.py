"""check.py OUT: opens every file again and compares it with labels.json."""
import collections
import datetime as dt
import gzip
import io
import json
import pathlib
import re
import sys
import tarfile
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
L, R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": L + r"[1-9]\d{5} ?(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx]" + R,
    "phone.mobile": r"(?<![0-9A-Za-z_.\-+])(?:(?:\+|00)?86[- ]?)?(1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4}))(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+]*(?:-(?!-)[A-Za-z0-9._%+]+)*@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62|60|81|9\d|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": L + r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. \-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])" + R,
    "identity.passport_cn": L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})" + R,
    "driving.vin": L + r"(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + R,
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z]|\.\d)",
}
SHAPES = {k: re.compile(v) for k, v in SHAPES.items()}
SPECIMENS = """11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 911124198108030024 810000199408230021
830000199201300022 13800138000 13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 4111111111111111
5555555555554444 378282246310005 1M8GDM9AXKP042788 490154203237518 330181111200001040201 44010610000123 11010119900307""".split()
WANT = {k: 14 for k in ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session crime.case "
                        "property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix").split()}
WANT.update({"identity.person": 20, "lists": 6, None: 86})
PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()


def good_id(s):
    s = s.replace(" ", "").upper()
    try:
        dt.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    r = 0
    for c in s[:17]:                       # ISO 7064 MOD 11-2, the recursive way
        r = (r + int(c)) * 2 % 11
    return s[:2] in PROVINCES and (r + (10 if s[17] == "X" else int(s[17]))) % 11 == 1


def good_card(s):
    d = [int(c) for c in re.sub(r"[ -]", "", s)]
    tot = sum(d[-1::-2]) + sum(sum(divmod(2 * x, 10)) for x in d[-2::-2])
    return 16 <= len(d) <= 19 and tot % 10 == 0


def good_vin(s):
    tab = {c: int(v) for c, v in zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", "012345678912345678123457923456789")}
    tot = sum(tab[c] * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)))
    return "0123456789X"[tot % 11] == s[8]


GOOD = {"identity.prc_id18": good_id, "bank.card": good_card, "driving.vin": good_vin}


def text_of(path, shape):
    b = path.read_bytes()
    if shape["container"] == "gz":
        b = gzip.decompress(b)
    elif shape["container"] == "zip":
        z = zipfile.ZipFile(io.BytesIO(b))
        b = z.read(z.namelist()[0])
    elif shape["container"] == "tar":
        t = tarfile.open(fileobj=io.BytesIO(b))
        b = t.extractfile(t.getmembers()[0]).read()
    s = b.decode(shape["encoding"]).replace("\r\n", "\n")
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), s)


def count_rules():
    out = {}
    for f in (HERE / "templates").glob("*.txt"):
        for m in re.finditer(r"^#### (\S.*?) \| .*? \| (.+)$", f.read_text("utf-8"), re.M):
            out[m.group(1)] = m.group(2).strip()
    return out


def main():
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    rules, bad = count_rules(), []
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    if on_disk != set(labels):
        bad.append(f"files and labels differ: {sorted(on_disk ^ set(labels))[:5]}")
    kinds = collections.Counter("lists" if v["kind"] in ("identity.number", "phone.number") else v["kind"] for v in labels.values())
    if kinds != collections.Counter(WANT):
        bad.append(f"files per kind: {kinds}")
    for path, lab in sorted(labels.items()):
        try:
            s = text_of(out / "files" / path, lab["shape"])
        except Exception as x:
            bad.append(f"{path}: cannot be read: {x!r}")
            continue
        say = lambda m: bad.append(f"{path}: {m}")
        for rule, vals in lab["values"].items():
            pat = SHAPES[rule]
            for v in vals:
                w = unicodedata.normalize("NFKC", v)
                if v not in s:
                    say(f"{rule} {v} is not in the file")
                if not pat.fullmatch(w) or not GOOD.get(rule, lambda _: True)(w):
                    say(f"{rule} {v} is not well made")
        for v in lab["allowed"] + lab["decoys"]:
            if v not in s:
                say(f"{v} (allowed or decoy) is not in the file")
        known = {unicodedata.normalize("NFKC", v) for vs in lab["values"].values() for v in vs}
        loose = {unicodedata.normalize("NFKC", v) for v in lab["allowed"] + lab["decoys"]}
        n = unicodedata.normalize("NFKC", s)
        spans = [(i, i + len(v)) for v in known for i in (m.start() for m in re.finditer(re.escape(v), n))]
        for rule, pat in SHAPES.items():
            mine = {unicodedata.normalize("NFKC", v) for v in lab["values"].get(rule, [])}
            for m in pat.finditer(n):
                g = m.group(m.lastindex or 0)
                if not GOOD.get(rule, lambda _: True)(g) or g in mine or g in loose:
                    continue
                if any(a <= m.start() and m.end() <= b for a, b in spans):
                    continue
                say(f"{rule} {g} stands there without a label")
        for x in SPECIMENS:
            if x in n:
                say(f"specimen {x}")
        if lab["kind"] is None:
            if lab["records"] or lab["people"] is not None:
                say("a file without a kind has records or people")
            continue
        c = rules.get(path)
        m = re.match(r"lines-(\d+)$", c or "")
        k = sum(1 for x in s.lstrip("\ufeff").split("\n") if x.strip()) - int(m.group(1)) if m else len(re.findall(c, s.lstrip("\ufeff"), re.M)) if c else -1
        if k != lab["records"]:
            say(f"{k} records counted, {lab['records']} labelled")
        if not 3 <= lab["records"] <= 60:
            say(f"{lab['records']} records")
        v = lab["values"]
        if not 1 <= lab["people"] <= sum(len(v.get(r, [])) for r in ("identity.prc_id18", "identity.passport_cn", "phone.mobile")):
            say("more people than keys")
        for r in ("identity.prc_id18", "identity.passport_cn"):
            if len({unicodedata.normalize("NFKC", x).replace(" ", "").upper() for x in v.get(r, [])}) > lab["people"]:
                say(f"more {r} than people")
    for b in bad:
        print(b)
    print(f"{len(labels)} files, {sum(x['records'] for x in labels.values())} records, {len(bad)} complaints")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
