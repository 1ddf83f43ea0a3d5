"""Templates (templates/*.tpl): parse, compile, draw; and the containers."""
import datetime as D
import gzip
import io
import re
import sqlite3
import tarfile
import zipfile
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

import world as Wd

HERE = Path(__file__).parent


def load():
    out = {}
    for f in sorted((HERE / "templates").glob("*.tpl")):
        for part in re.split(r"^=== ", f.read_text("utf-8"), flags=re.M)[1:]:
            head, body = part.split("\n---\n", 1)
            lines = head.split("\n")
            t = {"id": lines[0].strip(), "body": body}
            for l in lines[1:]:
                if l.strip():
                    k, v = l.split(":", 1)
                    t[k.strip()] = v.strip()
            if t["id"] in out:
                raise SystemExit("twice: " + t["id"])
            out[t["id"]] = t
    return out


def expr(x):
    """An expression, with a number format behind a colon if one is there: «ri(1,9):02d»."""
    m = re.fullmatch(r"(.+):(0\d+d|[<>]\d+)", x)
    return f"format({m[1]}, {m[2]!r})" if m else x


def compile_body(t):
    src, ind = ["def render(_o):"], 1
    for line in t["body"].rstrip("\n").split("\n"):
        if line.startswith("%"):
            c = line[1:].strip()
            if c == "end":
                ind -= 1
            elif c.startswith(("else", "elif")):
                src.append("    " * (ind - 1) + c)
            else:
                src.append("    " * ind + c)
                ind += c.endswith(":")
            continue
        end = "\n"
        if line.endswith("\\"):
            line, end = line[:-1], ""
        for i, x in enumerate(re.split(r"«(.*?)»", line)):
            if x:
                x = f"_o({expr(x)})" if i % 2 else f"_o({x!r})"
                src.append("    " * ind + x)
        src.append("    " * ind + f"_o({end!r})" if end else "    " * ind + "pass")
    return compile("\n".join(src), t["id"], "exec")


class Ctx(dict):
    """Names a template may use."""

    def __init__(s, w, t, v, n):
        r = w.r
        s.update(w=w, v=v, n=n, r=r, ri=r.randint, D=D, base=w.base, city=w.city, REG=Wd.REGIONS)
        s.update(quote=quote, HOTELS=Wd.HOTELS, BARS=Wd.BARS, ROADS=Wd.ROADS, ESTATES=Wd.ESTATES, BINS=Wd.BINS)
        s["ch"] = lambda *a: r.choice(a)
        s["pick"] = r.choice
        s["sample"] = r.sample
        s["dig"] = w.digits
        s["maybe"] = lambda q, a, b="": a if r.random() < q else b
        s["P"] = lambda **k: Wd.Person(w, **k)
        s["Ps"] = lambda m, **k: [Wd.Person(w, **k) for _ in range(m)]
        s["R"] = lambda p: (setattr(w, "recs", w.recs + 1), w.who.add(p), "")[2]
        s["at"] = lambda days=0, **k: w.base + D.timedelta(days=days, **k)
        s["some"] = lambda d=400: w.base - D.timedelta(days=r.randint(0, d), hours=r.randint(0, 12), minutes=r.randint(0, 59), seconds=r.randint(0, 59))
        s["aft"] = lambda x, a, b: x + D.timedelta(minutes=r.randint(a, b), seconds=r.randint(0, 59))
        s["f"] = lambda x, m="%Y-%m-%d %H:%M:%S": x.strftime(m)
        s["d10"] = lambda x: x.strftime("%Y-%m-%d")
        s["d8"] = lambda x: x.strftime("%Y%m%d")
        s["d14"] = lambda x: x.strftime("%Y%m%d%H%M%S")
        s["hm"] = lambda x: x.strftime("%H:%M")
        s["zd"] = lambda x: f"{x.year}年{x.month}月{x.day}日"
        s["md"] = lambda x: f"{x.month}月{x.day}日"
        s["zt"] = lambda x: f"{x.hour}时{x.minute:02d}分"
        s["money"] = lambda a, b: f"{r.randint(a * 100, b * 100) / 100:.2f}"
        s["comma"] = lambda a, b: f"{r.randint(a * 100, b * 100) / 100:,.2f}"
        s["who"] = lambda sex=None: Wd.Person(w, sex=sex).name
        s["off"] = lambda: w.allow("phone.landline", w._tel())
        s["omail"] = lambda x: w.allow("phone.email", x)
        s["decoy"] = w.decoy
        s["cname"] = city_name = w.city[2]
        s["cshort"] = "恩施" if city_name == "恩施州" else city_name.removesuffix("市")
        s["bar"], s["htl"], s["est"] = r.choice(Wd.BARS), r.choice(Wd.HOTELS), r.choice(Wd.ESTATES)
        s["cy"] = lambda: r.randint(2016, max(2016, w.base.year - 1))
        s["sec"] = lambda x, a=1, b=9: x + D.timedelta(seconds=r.randint(a, b))
        s["lic1"] = lambda p: f"{min(w.base.year - 1, p.b.year + r.randint(18, 26))}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
        s["dist"] = w.city[3]
        s["gov"] = w.city[2] + "公安局" + (w.city[3][:-1] + "分局" if w.city[3].endswith("区") else "")
        s["pre"] = w.city[0]
        s["lnglat"] = lambda: tuple(f"{float(z) + r.uniform(-.12, .12):.6f}" for z in Wd.SPOT[w.city[0][:2]])
        s["imei"] = lambda: w.decoy((lambda x: x + Wd.luhn(x))("86" + w.digits(12)))
        s["trad"] = trad
        s["street"] = w.street
        s["newplate"] = lambda: w.mint("driving.plate", w._plate)
        s["newcard"] = lambda: w.mint("bank.card", lambda: w._card(w.bank or r.choice(Wd.BINS)))
        s["newmob"] = lambda: w.mint("phone.mobile", w._mob)


def trad(x):
    return "".join(Wd.NAMES["T"].get(c, c) for c in str(x))


def draw(t, seed, v):
    w = Wd.World(f"{seed}/{t['id']}/{v}", int(t.get("since", 2013)), "onebank" in t)
    a, b = [int(x) for x in t.get("n", "1-1").split("-")]
    n = w.r.randint(a, b)
    c = Ctx(w, t, v, n)
    parts = []
    exec(compile_body(t), c)
    c["render"](lambda x: parts.append(str(x)))
    text = "".join(parts)
    if t.get("script") == "trad":
        text = trad(text)
        w.values = {k: {trad(x): 1 for x in d} for k, d in w.values.items()}
    name = re.sub(r"«(.*?)»", lambda m: str(eval(expr(m[1]), c)), t["file"])
    return w, text, name


def seen(text, v):
    a = r"(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM)|(?<=CN)|(?<=SFZ)|(?<=PP))" if v[0].isascii() else ""
    b = r"(?![0-9A-Za-z])" if v[-1].isascii() else ""
    return re.search(a + re.escape(v) + b, text) is not None


def encode(text, enc, eol):
    if eol == "crlf":
        text = text.replace("\n", "\r\n")
    elif eol == "cr":
        text = text.replace("\n", "\r")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def xlsx(text):
    """Sheets: a line '#name' opens one; cells divided by tabs, kept as strings."""
    sheets, cur = [], None
    for l in text.rstrip("\n").split("\n"):
        if l.startswith("#") or cur is None:
            cur = []
            sheets.append((l[1:] if l.startswith("#") else "Sheet1", cur))
            if l.startswith("#"):
                continue
        cur.append(l.split("\t") if l else [])

    def col(i):
        return (chr(64 + i // 26) if i >= 26 else "") + chr(65 + i % 26)
    N, RN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"', "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    files = {"[Content_Types].xml": H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + "".join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(len(sheets))) + "</Types>",
             "_rels/.rels": H + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{RN}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
             "xl/workbook.xml": H + f'<workbook {N} xmlns:r="{RN}"><sheets>' + "".join(f'<sheet name="{escape(s[0])}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, s in enumerate(sheets)) + "</sheets></workbook>",
             "xl/_rels/workbook.xml.rels": H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="rId{i + 1}" Type="{RN}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>' for i in range(len(sheets))) + "</Relationships>"}
    strings = {}
    for i, (_, rows) in enumerate(sheets):
        x = []
        for j, row in enumerate(rows):
            x.append(f'<row r="{j + 1}">' + "".join(f'<c r="{col(k)}{j + 1}" t="inlineStr"><is><t xml:space="preserve">{escape(c)}</t></is></c>' for k, c in enumerate(row) if c) + "</row>")
        files[f"xl/worksheets/sheet{i + 1}.xml"] = H + f"<worksheet {N}><sheetData>" + "".join(x) + "</sheetData></worksheet>"
    return zipped({k: s.encode() for k, s in files.items()})


def docx(text):
    ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    body = []
    for l in text.rstrip("\n").split("\n"):
        if "\t" in l:
            body.append("<w:tbl><w:tr>" + "".join(f'<w:tc><w:p><w:r><w:t xml:space="preserve">{escape(c)}</w:t></w:r></w:p></w:tc>' for c in l.split("\t")) + "</w:tr></w:tbl>")
        else:
            cut = len(l) // 2
            runs = [l[:cut], l[cut:]] if len(l) > 60 and not l[cut - 1:cut + 1].isascii() else [l]
            body.append("<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{escape(x)}</w:t></w:r>' for x in runs) + "</w:p>")
    return zipped({"[Content_Types].xml": (H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>').encode(),
                   "_rels/.rels": (H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>').encode(),
                   "word/document.xml": (H + f'<w:document xmlns:w="{ns}"><w:body>' + "".join(body) + "</w:body></w:document>").encode()})


def zipped(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for k, d in files.items():
            i = zipfile.ZipInfo(k, (2020, 1, 2, 3, 4, 6))
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, d)
    return b.getvalue()


def pack(t, text, name, enc, eol):
    """Bytes and the name's last suffix of the wanted container."""
    k = t.get("pack", "")
    if k == "xlsx":
        return xlsx(text), ""
    if k == "docx":
        return docx(text), ""
    if k == "sqlite":
        c = sqlite3.connect(":memory:")
        c.executescript(text)
        c.commit()
        return c.serialize(), ""
    data, inner = encode(text, enc, eol), Path(name).name
    if k == "gz":
        b = io.BytesIO()
        with gzip.GzipFile(inner, "wb", mtime=0, fileobj=b) as g:
            g.write(data)
        return b.getvalue(), ".gz"
    if k == "zip":
        return zipped({inner: data}), ".zip"
    if k == "tar":
        b = io.BytesIO()
        with tarfile.open(fileobj=b, mode="w") as z:
            i = tarfile.TarInfo(inner)
            i.size, i.mtime = len(data), 1577934246
            z.addfile(i, io.BytesIO(data))
        return b.getvalue(), ".tar"
    return data, ""
