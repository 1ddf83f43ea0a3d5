#!/usr/bin/env python3
"""check.py OUT: reopen every file with own readers and compare with labels.json."""
import base64, csv, email, email.policy, gzip, io, json, re, sqlite3, sys, tarfile, tempfile, zipfile
from datetime import date
from pathlib import Path
KINDS = set("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.person phone.cdr phone.sms location.fix".split())
KNOWN = "11010519491231002X 440524188001010014 11010119900307 34052419800101001X 360426199101010071 11010219840406970X 110105194912310021 111111111111111111 123456789012345678 911124198108030024 810000199408230021 13800138000 13888888888 13912345678 18888888888 13000000000 12345678901 010-12345678 6222600260001072444 6228480402564890018 4111111111111111 1M8GDM9AXKP042788 490154203237518 784-1234567890 张三 李四 44010610000123 330181111200001040201".split()
PROV = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split()

def dec(b):
    if b[:2] in (b"\xff\xfe", b"\xfe\xff"): return b.decode("utf-16")
    try: return b.decode("utf-8-sig")
    except UnicodeDecodeError: return b.decode("gb18030")
def read(name, b):
    if b[:16] == b"SQLite format 3\0":
        with tempfile.NamedTemporaryFile(suffix=".db") as f:
            f.write(b); f.flush(); c = sqlite3.connect(f.name)
            return "\n".join("\t".join(str(x) for x in r) for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall() for r in c.execute(f"select * from {t}"))
    if b[:2] == b"\x1f\x8b": return read(name[:-3], gzip.decompress(b))
    if b[:4] == b"PK\3\4":
        z = zipfile.ZipFile(io.BytesIO(b)); ns = z.namelist(); out = []
        U = lambda s: s.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        if "xl/workbook.xml" in ns:
            ss = [U(re.sub("<[^>]+>", "", m)) for m in re.findall(r"<si>(.*?)</si>", z.read("xl/sharedStrings.xml").decode(), re.S)]
            for n in ns:
                if n.startswith("xl/worksheets/"):
                    for r in re.findall(r"<row.*?</row>", z.read(n).decode(), re.S): out.append("\t".join(ss[int(v)] if t else v for t, v in re.findall(r'<c r="[A-Z]+\d+"( t="s")?><v>([^<]*)</v>', r)))
            return "\n".join(out)
        if "word/document.xml" in ns: return U(re.sub("<[^>]+>", "", z.read("word/document.xml").decode().replace("</w:p>", "\n")))
        return "\n".join(read(n, z.read(n)) for n in ns)
    if len(b) > 262 and b[257:262] == b"ustar":
        t = tarfile.open(fileobj=io.BytesIO(b)); return "\n".join(read(m.name, t.extractfile(m).read()) for m in t)
    if name.endswith(".eml"):
        m = email.message_from_bytes(b, policy=email.policy.default)
        return "\n".join(f"{k}: {v}" for k, v in m.items()) + "\n" + "\n".join(p.get_content() for p in m.walk() if not p.is_multipart())
    return dec(b).replace("\r\n", "\n")
def id_ok(s):
    s = s.upper()
    if not re.fullmatch(r"\d{17}[\dX]", s) or s[:2] not in PROV: return False
    try: d = date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError: return False
    return 1900 < d.year < 2025 and sum(2 ** (17 - i) % 11 * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 1
def luhn(s): return sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(reversed(s))) % 10 == 0
BINS = "622202 621226 622848 622845 621700 622700 621661 621660 622588 621483 622622 622260 622262 621799 622188 622908 622155 622690 622521".split()
def vin_ok(s):
    t = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9] + list(range(10)))); w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    return len(s) == 17 and set(s) <= set(t) and s[8] == "0123456789X"[sum(t[c] * k for c, k in zip(s, w)) % 11] and not s.isdigit()
MOB = r"(?:1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8})"
OK = {"identity.prc_id18": id_ok, "phone.mobile": lambda s: re.fullmatch(MOB, re.sub(r"^\+86|[ -]", "", s)), "phone.email": lambda s: re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", s),
      "bank.card": lambda s: (lambda t: luhn(t) and t[:6] in BINS and 16 <= len(t) <= 19)(s.replace(" ", "")), "driving.vin": vin_ok,
      "driving.plate": lambda s: re.fullmatch(r"[\u4e00-\u9fa5][A-HJ-NP-Z][A-HJ-NP-Z0-9]{5,6}", s), "identity.passport_cn": lambda s: re.fullmatch(r"E\d{8}|G\d{8}|E[A-HJ-NP-Z]\d{7}", s), "phone.landline": lambda s: re.fullmatch(r"0\d{2,3}-[2-8]\d{6,7}", s)}
SCAN = {"identity.prc_id18": (r"(?<![0-9])[1-9]\d{16}[\dXx](?![0-9A-Za-z])", id_ok), "phone.mobile": (r"(?<![0-9a-zA-Z_.])(?:\+86)?" + MOB + r"(?![0-9A-Za-z]|\.\d)|(?<!\d)1[3-9]\d[ -]\d{4}[ -]\d{4}(?!\d)", bool), "phone.email": (r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", bool),
        "bank.card": (r"(?<![0-9A-Za-z])\d{16,19}(?![0-9A-Za-z])|(?<!\d)\d{4}(?: \d{4}){3}(?: \d{1,3})?(?!\d)", OK["bank.card"]), "driving.plate": (r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])", bool),
        "identity.passport_cn": (r"(?<![0-9A-Za-z])(?:E\d{8}|G\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])", bool), "driving.vin": (r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])", vin_ok), "phone.landline": (r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})[- ][2-8]\d{6,7}(?![0-9A-Za-z.])", bool)}

def main(out):
    out = Path(out); lab = json.load(open(out / "labels.json", encoding="utf-8")); F = []; disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if disk != set(lab): F.append(f"files and labels differ: {sorted(disk ^ set(lab))[:5]}")
    cl = {}
    for p, e in lab.items():
        if p not in disk: continue
        t = read(p, (out / "files" / p).read_bytes()); cl[e["class"]] = cl.get(e["class"], 0) + 1; f = lambda m: F.append(f"{p} [{e['template']}]: {m}")
        for r, vs in e["values"].items():
            if len(vs) != len(set(vs)): f(f"{r} listed twice")
            for v in vs:
                if v not in t: f(f"{r} {v} not in file")
                if not OK[r](v): f(f"{r} {v} not valid")
        known = {r: set(e["values"].get(r, [])) | set(e["allowed"].get(r, [])) for r in SCAN}
        for r, (rx, ok) in SCAN.items():
            for m in set(re.findall(rx, t)):
                if ok(m) and m not in known[r] and m not in e["decoys"] and not (r == "identity.passport_cn" and False): f(f"unlabelled {r} {m}")
        for r, vs in e["allowed"].items():
            for v in vs:
                if v not in t: f(f"allowed {v} not in file")
        for d in e["decoys"]:
            if d not in t: f(f"decoy {d} not in file")
        for k in KNOWN:
            if k in t: f(f"known value {k}")
        if "\ufffd" in t or not t.strip(): f("unreadable or empty")
        n, q = e["records"], e["people"]
        if e["class"] == "negative":
            if n or q or e["values"] or e["kind"]: f("negative with content")
        elif e["class"] == "bare":
            if n != sum(map(len, e["values"].values())) or q > n or len(e["values"]) != 1: f(f"bare {n} {q}")
        else:
            if e["kind"] not in KINDS: f("kind")
            if not 3 <= n or q > n or q < 1: f(f"counts {n}/{q}")
            V = {r: len(v) for r, v in e["values"].items()}
            if sum(V.get(r, 0) for r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card")) < q: f(f"fewer keys than people {q}: {V}")
            if len(t) < 25 * n: f(f"too short for {n} records")
            s = e["shape"]
            if s in ("csv", "tsv", "psv", "dashes", "caret", "jsonl", "lines"):
                k = sum(1 for x in t.splitlines() if x.strip())
                if not n <= k <= n + 9: f(f"{k} lines for {n} records")
            if s == "xml":
                from xml.dom import minidom
                try: minidom.parseString(t.replace('encoding="GB18030"', "").replace('encoding="gbk"', "").replace('encoding="GBK"', "").replace("encoding='GBK'", "").encode())
                except Exception as x: f(f"xml {x}")
            if s == "json":
                try: json.loads(t)
                except ValueError as x: f(f"json {x}")
    if len(lab) != 336 or cl != {"records": 234, "bare": 16, "negative": 86}: F.append(f"{len(lab)} files {cl}")
    print("\n".join(F[:80]) if F else "clean")
    return bool(F)

if __name__ == "__main__": sys.exit(main(sys.argv[1]))
