"""check.py OUT: reopens every file by itself, holds it against labels.json, prints "clean" or the faults."""
import collections, datetime, email, email.policy, gzip, html, io, json, pathlib, re, sqlite3, sys, tarfile, zipfile
import xml.etree.ElementTree as ET

KINDS = (("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing prop"
        "erty.rental " "bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.perso"
        "n phone.cdr phone.sms " "location.fix").split())
PROV2 = (set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 81 82 83"
        .split()))
SEG3 = (set(map(str, [*range(130, 140), *range(145, 150), *range(150, 154), *range(155, 160), 162, 165, 166, 167,
        170, 171, 172, 173, *range(175, 179), *range(180, 190), *range(190, 194), *range(195, 200)])))
BIN6 = (set("622202 621226 621723 622848 622845 623052 621700 622700 436742 621661 621660 621785 622260 622262 62"
        "2588 621483 " "410062 622690 622622 622521 622908 622663 621098 621799 622989".split()))
KNOWN = (("11010519491231002X 440524188001010014 11010119900307 34052419800101001X 360426199101010071 11010219840"
        "406970X " "110105194912310021 911124198108030024 810000199408230021 830000199201300022 13800138000 13888"
        "888888 13912345678 " "18888888888 13000000000 12345678901 010-12345678 6222600260001072444 6228480402564"
        "890018 4111111111111111 " "5555555555554444 378282246310005 91350100M000100Y4 91110000600037341L 1M8GDM9"
        "AXKP042788 490154203237518 " "784-1234567890 330181111200001040201 44010610000123 130601473955").split())
LEAD = re.compile(r"(?:NI|CTCM|\+86|0086|86)\Z")
B, A = r"(?<![0-9A-Za-z])(?<!\d\.)", r"(?![0-9A-Za-z]|\.\d)"
P = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
FIND = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])(?:NI)?(\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx])" + A,
    "phone.mobile": B + r"(?:CTCM|(?:\+|00)?86[- ]?)?(1\d\d[- ]?\d{4}[- ]?\d{4})" + A,
    "phone.email": r"(?<![A-Za-z0-9._%+\-@])([A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,})",
    "bank.card": B + r"(\d{15,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)" + A,
    "driving.plate": r"([" + P + r"][A-HJ-NP-Z][·. \-]?[A-HJ-NP-Z0-9]{5,6})(?![0-9A-Za-z])",
    "identity.passport_cn": B + r"(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7})(?![0-9A-Za-z])",
    "driving.vin": B + r"([A-HJ-NPR-Z0-9]{17})(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])(\(?0\d{2,3}\)?[- ][2-8]\d{6,7})(?![0-9A-Za-z])",
}


def luhn(s):
    t = 0
    for k, c in enumerate(s[::-1]):
        d = ord(c) - 48
        if k & 1:
            d = d * 2 % 10 + d * 2 // 10
        t += d
    return not t % 10


def ok_id(v):
    v = re.sub(r"[ -]", "", v).upper()
    if not re.fullmatch(r"\d{17}[\dX]", v) or v[:2] not in PROV2:
        return False
    try:
        if not datetime.date(1900, 1, 1) <= datetime.datetime.strptime(
                v[6:14], "%Y%m%d").date() <= datetime.date.today():
            return False
    except ValueError:
        return False
    return sum((10 if c == "X" else int(c)) * pow(2, 17 - i, 11) for i, c in enumerate(v)) % 11 == 1


def runs(d):
    return re.search(r"(\d)\1{5}|123456|234567|345678|456789|987654", d)


def ok_mobile(v):
    v = re.sub(r"[ -]", "", v)
    return bool(re.fullmatch(r"1\d{10}", v)) and v[:3] in SEG3 and not runs(v)


def ok_card(v):
    v = v.replace(" ", "").replace("-", "")
    return v.isdigit() and 15 <= len(v) <= 19 and v[:6] in BIN6 and luhn(v)


def ok_vin(v):
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", v) or v.isdigit() or v.isalpha():
        return False
    val = ([int(c) if c.isdigit() else {**dict(zip("ABCDEFGH", range(1, 9))), **dict(zip("JKLMN", range(1, 6))), "P"
            : 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}[c] for c in v])
    return (v[8] == "0123456789X"[sum(a * b for a, b in zip(val, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2
            ])) % 11])


def ok_plate(v):
    return (bool(re.fullmatch("[" + P + r"][A-HJ-NP-Z][·. \-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警]|"
                              r"[DF][A-HJ-NP-Z0-9]\d{4})"
            , v) and re.search(r"\d", v)))


def ok_land(v):
    d = re.sub(r"\D", "", v)
    return (d[:3] in ("010", *("02%d" % i for i in (0, 1, 2, 3, 4, 5, 7, 8, 9))) and len(d) == 11 or d[1] in
            "3456789" and len(d) in (11, 12))


OK = ({"identity.prc_id18": ok_id, "phone.mobile": ok_mobile, "bank.card": ok_card, "driving.vin": ok_vin,
        "driving.plate": ok_plate, "phone.landline": ok_land, "phone.email": lambda v: "@" in v and not re.search(
        r"\.(png|js|tgz)$", v), "identity.passport_cn": lambda v: bool(re.fullmatch(r"E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}"
        , v)) and not runs(v)})


def dec(b):
    if b[:3] == b"\xef\xbb\xbf":
        return b[3:].decode("utf-8")
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return b.decode("utf-16")
    try:
        return b.decode("utf-8")
    except UnicodeDecodeError:
        pass
    got = []
    for e in ("gb18030", "big5"):
        try:
            s = b.decode(e)
            got.append((len(re.findall("[姓名号號证證时時间間年月日人身份的出入房机機]", s)), s))
        except UnicodeDecodeError:
            continue
    return max(got)[1]


def unesc(s):
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), s)


def read(name, b):
    low = name.lower()
    if b[:2] == b"\x1f\x8b":
        return read(re.sub(r"\.(gz|tgz)$", "", low), gzip.decompress(b))
    if b[:15] == b"SQLite format 3":
        c = sqlite3.connect(":memory:")
        c.deserialize(b)
        out = []
        for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall():
            out += ["\n".join(map(str, r)) for r in c.execute(f"select * from {t}")]
        return "\n".join(out)
    if b[:2] == b"PK":
        z = zipfile.ZipFile(io.BytesIO(b))
        if low.endswith((".xlsx", ".docx")):
            out = []
            for n in z.namelist():
                if re.search(r"sharedStrings|sheet\d+\.xml|document\.xml$", n):
                    for e in ET.fromstring(z.read(n)).iter():
                        tag = e.tag.split("}")[1]
                        if tag == "t" or tag == "v" and (len(e.text) > 5):
                            out.append(e.text or "")
            return "\n".join(out)
        return "\n".join(read(n, z.read(n)) for n in z.namelist())
    if low.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(b))
        return "\n".join(read(m.name, t.extractfile(m).read()) for m in t.getmembers() if m.isfile())
    if low.endswith(".eml"):
        m = email.message_from_bytes(b, policy=email.policy.default)
        out = [str(m[h]) for h in ("From", "To", "Subject")]
        for p in m.walk():
            if not p.is_multipart():
                out.append(p.get_payload(decode=True).decode(p.get_content_charset()))
        return "\n".join(out)
    s = dec(b)
    return unesc(html.unescape(s)) if low.endswith((".html", ".xml", ".json", ".jsonl", ".properties")) else s


def stands(v, s):
    i = s.find(v)
    while i >= 0:
        l, r = s[max(0, i - 4):i], s[i + len(v):i + len(v) + 1]
        if not re.match("[0-9A-Za-z]", r) and (not re.search(r"[0-9A-Za-z]\Z", l) or LEAD.search(l)):
            return True
        i = s.find(v, i + 1)
    return False


def norm(v):
    return re.sub(r"[ ·\-]", "", v).upper()


def main(out):
    root = pathlib.Path(out)
    L = json.loads((root / "labels.json").read_text("utf-8"))
    bad = []
    on_disk = {str(p.relative_to(root / "files")) for p in (root / "files").rglob("*") if p.is_file()}
    for x in on_disk ^ set(L):
        bad.append(f"{x}: not in both disk and labels")
    for x, n in collections.Counter(v["template"] for v in L.values()).items():
        if n > 1:
            bad.append(f"template {x} used {n} times")
    for path in sorted(set(L) & on_disk):
        v = L[path]

        def say(m):
            bad.append(f"{path} [{v['template']}]: {m}")
        try:
            s = read(path, (root / "files" / path).read_bytes())
        except Exception as e:
            say(f"cannot read: {e!r}")
            continue
        vals = [(r, x) for r, xs in v["values"].items() for x in xs]
        for r, x in vals:
            if r not in OK:
                say(f"unknown rule {r}")
            elif not OK[r](x):
                say(f"invalid {r} {x}")
            if not stands(x, s):
                say(f"{r} {x} does not stand alone in the file")
        for r, xs in v["values"].items():
            if len(set(xs)) != len(xs):
                say(f"{r} labelled twice")
        have = {norm(x) for _, x in vals}
        free = have | {norm(x) for x in v["allowed"] + v["decoys"]}
        for r, rx in FIND.items():
            for m in re.finditer(rx, s):
                x = m[1]
                if OK[r](x) and norm(x) not in free:
                    if r == "bank.card" and ok_id(x):
                        continue
                    say(f"unlabelled {r} {x}")
        lit = collections.defaultdict(set)
        for x in v["allowed"]:
            if x not in s:
                say(f"allowed {x} not in file")
        for x in v["decoys"]:
            if x not in s:
                say(f"decoy {x} not in file")
            if norm(x) in have or ok_id(x) or ok_card(x) or ok_vin(x) or ok_plate(x):
                say(f"decoy {x} is valid")
        for k in KNOWN:
            if any(norm(k) in norm(x) for _, x in vals):
                say(f"published value {k}")
        c, k = v["class"], v["kind"]
        if c == "negative":
            if k is not None or v["records"] or v["people"] or v["values"]:
                say("negative with content")
        else:
            if re.search(r"test|sample|example|demo", path + s, re.I):
                say("word test/sample/example/demo: " + re.search(r".{9}(?:test|sample|example|demo).{0,9}", path +
                        s, re.I)[0])
            ids = ({norm(x) for r, x in vals if r in ("identity.prc_id18", "identity.passport_cn", "phone.mobile",
                    "bank.card", "driving.plate", "driving.vin")})
            if not 1 <= v["people"] <= v["records"] or v["people"] > len(ids):
                say(f"people {v['people']} records {v['records']} keys {len(ids)}")
            if c == "bare":
                r = "identity.prc_id18" if k == "identity.number" else "phone.mobile"
                n = sum(1 for m in re.finditer(FIND[r], s) if OK[r](m[1]))
                if n != v["records"] or v["people"] != len(v["values"][r]) or set(v["values"]) != {r}:
                    say(f"bare count {n} {v['records']} {v['people']}")
    K = collections.Counter(v["kind"] for v in L.values())
    for k in KINDS:
        if K[k] not in (13, 14):
            bad.append(f"{k}: {K[k]} files")
    C = collections.Counter(v["class"] for v in L.values())
    if C != {"records": 234, "bare": 16, "negative": 86} or K["identity.number"] != 8 or K["phone.number"] != 8:
        bad.append(f"counts {C} {K}")
    for b in bad:
        print(b)
    if not bad:
        print("clean")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
