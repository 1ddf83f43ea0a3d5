"""Context of one template: seeded values, persons, counters; text helpers; writers."""

import base64
import csv as _csv
import datetime as dt
import gzip
import html as _html
import io
import os
import random
import re
import sqlite3
import tarfile
import tempfile
import unicodedata
import zipfile
from lib import pools as L

ID, MOB, MAIL, CARD = "identity.prc_id18", "phone.mobile", "phone.email", "bank.card"
PLATE, PASS, VIN, LAND = "driving.plate", "identity.passport_cn", "driving.vin", "phone.landline"
TEMPLATES = []


def T(kind, path, shape, enc="utf-8", nl="\n", cls="records"):
    def deco(f):
        TEMPLATES.append(
            dict(
                kind=kind,
                path=path,
                shape=shape,
                enc=enc,
                nl=nl,
                cls=cls,
                f=f,
                name=f"{f.__module__.split('.')[-1]}.{f.__name__}",
            )
        )
        return f

    return deco


def N(path, shape, enc="utf-8", nl="\n"):
    return T(None, path, shape, enc, nl, "negative")


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def vin_check(v):
    tr = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum((int(c) if c.isdigit() else tr[c]) * k for c, k in zip(v, w)) % 11
    return "X" if r == 10 else str(r)


def dull(s):
    """True when digits hold a run (five equal or five in a row)."""
    d = [int(x) for x in s]
    for i in range(len(d) - 4):
        df = {d[j + 1] - d[j] for j in range(i, i + 4)}
        if len(df) == 1 and df <= {0, 1, -1}:
            return True
    return False


class P:
    """A person; numbers are made when first asked for, and registered as values."""

    def __init__(self, c, sex=None, years=(1955, 1999), reg=None):
        r = c.r
        self.c = c
        self.reg = reg or r.choice(L.REGIONS)
        self.code, self.prov, self.city, self.county, self.area, self.pl = self.reg
        self.sex = sex or r.choice("男男男女女")
        s = r.choice(list(L.SUR))
        pool = L.GM if self.sex == "男" else L.GF
        g = [r.choice(list(pool)) for _ in range(1 if r.random() < 0.18 else 2)]
        self.sur, self.name = s, s + "".join(g)
        self.PY = L.SUR[s].upper() + "/" + "".join(pool[x] for x in g).upper()
        self.py = L.SUR[s] + "".join(pool[x] for x in g)
        self.ini = (L.SUR[s][0] + "".join(pool[x][0] for x in g)).upper()
        self.tname = "".join(L.TRAD.get(x, x) for x in self.name)
        y = r.randint(*years)
        self.birth = dt.date(y, r.randint(1, 12), r.randint(1, 28))
        self.sexe = "M" if self.sex == "男" else "F"
        self.title = "先生" if self.sex == "男" else "女士"

    def age(self, y):
        return y - self.birth.year

    @property
    def b8(self):
        return self.birth.strftime("%Y%m%d")

    def __getattr__(self, k):
        c = self.__dict__["c"]
        r = c.r
        if k == "id":
            while True:
                q = r.randint(2, 498) * 2 + (1 if self.sex == "男" else 0)
                s = f"{self.code}{self.birth:%Y%m%d}{q:03d}"
                s += id_check(s)
                if s[:14] != "11010119900307" and s not in c.seen:
                    break
            v = c.add(ID, s)
        elif k == "mobile":
            v = c.add(MOB, c.mob())
        elif k == "email":
            n = r.choice(
                [
                    self.py + str(r.randint(3, 989)),
                    self.py + "_" + str(self.birth.year)[2:] + r.choice("abkx"),
                    str(r.randint(13579246, 2987654321)),
                    self.py.title() + "." + self.ini.lower(),
                ]
            )
            v = c.add(
                MAIL,
                n
                + "@"
                + r.choice(
                    [
                        "qq.com",
                        "qq.com",
                        "163.com",
                        "126.com",
                        "foxmail.com",
                        "sina.com",
                        "outlook.com",
                        "139.com",
                        "sohu.com",
                        "gmail.com",
                    ]
                ),
            )
        elif k == "card":
            v = c.card()
            self.bank, self.bk = c.lastbank
        elif k in ("bank", "bk"):
            self.card
            return self.__dict__[k]
        elif k == "plate":
            v = c.plate(self.pl)
        elif k == "vin":
            v = c.vin()
        elif k == "passport":
            v = c.add(PASS, r.choice(["E", "EA", "EB", "EC", "ED", "EE", "EF", "EG", "EH", "EJ", "EK", "G"]))
            v = c.redo(PASS, v, v + "".join(r.choice("0123456789") for _ in range(9 - len(v))))
        elif k == "landline":
            v = c.add(
                LAND, f"{self.area}-{r.choice('2345678')}{c.dig(7 if len(self.area) == 3 or r.random() < .4 else 6)}"
            )
        elif k == "addr":
            v = (
                f"{self.prov if self.prov != self.city else ''}{self.city}{self.county}{r.choice(L.ROADS)}"
                f"{r.randint(1, 398)}号"
                + (f"{r.randint(1, 22)}栋{r.randint(1, 28)}0{r.randint(1, 4)}" if r.random() < 0.6 else "")
            )
        else:
            raise AttributeError(k)
        self.__dict__[k] = v
        return v


class Ctx:
    def __init__(self, seed, name):
        self.r = random.Random(f"{seed}/{name}")
        self.vals, self.ok, self.bad = {}, [], []
        self.records, self.people, self.seen = 0, set(), set()
        self.home = self.r.choice(L.REGIONS)

    # registers
    def add(self, rule, s):
        self.vals.setdefault(rule, {})[s] = 1
        self.seen.add(s)
        return s

    def redo(self, rule, old, new):
        self.vals[rule].pop(old, None)
        return self.add(rule, new)

    def allow(self, s):
        self.ok.append(s)
        return s

    def decoy(self, s):
        self.bad.append(s)
        return s

    def rec(self, p, n=1):
        self.records += n
        self.people.add(id(p))
        self.seen.add(("keep", p))
        return p

    def recs(self, n, **k):
        return [self.rec(p) for p in self.folk(n, **k)]

    def folk(self, n, **k):
        names, out = set(), []
        while len(out) < n:
            p = P(self, **k)
            if p.name not in names or n > 300:
                names.add(p.name)
                out.append(p)
        return out

    def person(self, **k):
        return P(self, **k)

    # draws
    def ri(self, a, b):
        return self.r.randint(a, b)

    def pick(self, s):
        if isinstance(s, str) and " " in s:
            s = s.split()
        return self.r.choice(s)

    def dig(self, n):
        while True:
            s = "".join(self.r.choice("0123456789") for _ in range(n))
            if not dull(s):
                return s

    def hex(self, n):
        return "".join(self.r.choice("0123456789abcdef") for _ in range(n))

    def up(self, n):
        return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))

    def mob(self):
        while True:
            s = self.r.choice(L.MOB) + self.dig(8)
            if not dull(s) and len(set(s[3:])) > 3 and s not in self.seen:
                return s

    def mobile(self):
        return self.add(MOB, self.mob())

    def cardno(self, bank=None):
        b = self.r.choice([x for x in L.BINS if not bank or x[0] == bank])
        self.lastbank = (b[0], b[3])
        s = b[1] + self.dig(int(b[2]) - 7)
        return s + luhn_digit(s)

    def card(self, bank=None):
        return self.add(CARD, self.cardno(bank))

    def badcard(self):
        s = self.cardno()
        return self.decoy(s[:-1] + str((int(s[-1]) + self.ri(1, 9)) % 10))

    def badid(self):
        p = P(self)
        s = f"{p.code}{p.birth:%Y%m%d}{self.ri(2, 998):03d}"
        k = self.pick([x for x in "0123456789" if x != id_check(s)])
        return self.decoy(s + k)

    def plate_raw(self, pre=None):
        pre = pre or self.r.choice(L.REGIONS)[5]
        x = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        k = self.r.random()
        d = self.dig(5)
        if k < 0.45:
            return pre + d
        if k < 0.65:
            return pre + self.r.choice(x) + d[:4]
        if k < 0.8:
            return pre + d[0] + self.r.choice(x) + d[1] + self.r.choice(x) + d[2]
        if k < 0.9:
            return pre + d[:4] + self.r.choice(x)
        return pre + self.r.choice("DF") + self.r.choice(x + "01234567") + d[:4]

    def plate(self, pre=None):
        return self.add(PLATE, self.plate_raw(pre))

    def vin(self):
        s = self.r.choice(L.WMI)
        t = (
            self.r.choice("123456789")
            + "0"
            + self.r.choice("ABCDEFGHJKLMNPR")
            + self.r.choice("123ABCEGH")
            + self.dig(6)
        )
        s = (s + t[:2] + "0" + t[2:])[:8] + "0" + t[3] + t[2 + 2 : 5] + "0" * 0 + self.dig(6)
        s = s[:17] if len(s) >= 17 else s + "7" * (17 - len(s))
        return self.add(VIN, s[:8] + vin_check(s) + s[9:])

    def tel(self, reg=None):
        reg = reg or self.home
        return self.allow(f"{reg[4]}-{self.r.choice('268')}{self.dig(7 if len(reg[4]) == 3 else 6)}")

    def date(self, a=2015, b=2024):
        return dt.date(self.ri(a, b), self.ri(1, 12), self.ri(1, 28))

    def time(self, a=2015, b=2024, h=(0, 23)):
        d = self.date(a, b)
        return dt.datetime(d.year, d.month, d.day, self.ri(*h), self.ri(0, 59), self.ri(0, 59))

    def plus(self, t, lo, hi):
        """t plus lo..hi minutes (and some seconds)"""
        return t + dt.timedelta(minutes=self.ri(lo, hi), seconds=self.ri(0, 59))

    def money(self, a, b):
        return f"{self.r.uniform(a, b):.2f}"

    def firm(self, kind="有限公司"):
        return (
            self.home[2].rstrip("市") + self.pick(L.FIRMS) + self.pick("科技 贸易 物流 实业 电子 建材 食品 服饰") + kind
        )

    def hotel(self):
        return (
            self.home[2].rstrip("市") + self.pick(L.HOTELS) + self.pick("酒店 宾馆 商务酒店 快捷酒店 大酒店 公寓酒店")
        )

    def ip(self):
        return f"{self.pick('10 172 192')}.{self.pick('16 168 20')}.{self.ri(0, 30)}.{self.ri(2, 250)}"

    def mac(self, sep=":"):
        return sep.join(self.hex(2).upper() for _ in range(6))

    def uscc(self):
        al = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        s = (
            "91"
            + self.home[0]
            + "".join(self.r.choice(al) for _ in range(6))
            + self.up(1).replace("Z", "M").replace("S", "K").replace("V", "P").replace("O", "Q")
            + self.r.choice("ABCDEFGH")
            + self.dig(1)
        )
        w = sum(al.index(ch) * pow(3, i, 31) for i, ch in enumerate(s))
        return s + al[-w % 31]


# text helpers
def width(s):
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in s)


def pad(s, n, right=False):
    s = str(s)
    k = " " * max(0, n - width(s))
    return k + s if right else s + k


def fixed(rows, ws, gap=""):
    return "\n".join(gap.join(pad(x, w) for x, w in zip(r, ws)).rstrip() for r in rows) + "\n"


def sv(rows, sep=",", q=False):
    if len(sep) > 1:
        return "\n".join(sep.join(str(x) for x in r) for r in rows) + "\n"
    f = io.StringIO()
    _csv.writer(f, delimiter=sep, quoting=_csv.QUOTE_ALL if q else _csv.QUOTE_MINIMAL, lineterminator="\n").writerows(
        rows
    )
    return f.getvalue()


def md(rows):
    out = ["| " + " | ".join(map(str, r)) + " |" for r in rows]
    return "\n".join([out[0], "|" + "---|" * len(rows[0])] + out[1:]) + "\n"


def tr(r, tag="td"):
    return "<tr>" + "".join(f"<{tag}>{_html.escape(str(x))}</{tag}>" for x in r) + "</tr>"


def html(title, rows, head="", foot=""):
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head>\n<body>\n<h3>{title}</h3>\n'
        f'{head}<table border="1">\n'
        + tr(rows[0], "th")
        + "\n"
        + "\n".join(tr(r) for r in rows[1:])
        + f"\n</table>\n{foot}</body></html>\n"
    )


def sql(table, cols, rows, bt="`"):
    def q(x):
        return "NULL" if x is None else str(x) if isinstance(x, (int, float)) else "'" + str(x).replace("'", "''") + "'"

    h = f"INSERT INTO {bt}{table}{bt} (" + ", ".join(bt + x + bt for x in cols) + ") VALUES "
    return "".join(h + "(" + ", ".join(map(q, r)) + ");\n" for r in rows)


def eml(frm, to, subject, date, body, how="base64", ctype="text/plain", att=None, cs="utf-8"):
    def h(s):
        return "=?utf-8?B?" + base64.b64encode(s.encode()).decode() + "?="

    def part(b, c, extra=""):
        raw = b.encode(cs)
        if how == "base64":
            e = base64.encodebytes(raw).decode()
        elif how == "qp":
            import quopri

            e = quopri.encodestring(raw).decode()
        else:
            e = b
        cte = {"base64": "base64", "qp": "quoted-printable"}.get(how, "8bit")
        return f"Content-Type: {c}; charset={cs}\nContent-Transfer-Encoding: {cte}\n{extra}\n{e}"

    top = f"From: {frm}\nTo: {to}\nSubject: {h(subject)}\nDate: {date}\nMIME-Version: 1.0\n"
    if not att:
        return top + part(body, ctype)
    bd = "----=_Part_77_" + str(len(body)) + "_31"
    out = top + f'Content-Type: multipart/mixed; boundary="{bd}"\n\n--{bd}\n' + part(body, ctype)
    for fn, t in att:
        out += f"\n--{bd}\n" + part(t, "text/csv", f'Content-Disposition: attachment; filename="{fn}"\n')
    return out + f"\n--{bd}--\n"


# writers: content -> (bytes, plain text)
STAMP = (2024, 3, 8, 9, 30, 0)


def _zip(parts):
    f = io.BytesIO()
    with zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED) as z:
        for n, b in parts:
            i = zipfile.ZipInfo(n, STAMP)
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, b)
    return f.getvalue()


def xlsx(sheets, shared=False):
    esc, strs, parts = _html.escape, [], []
    ct = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types'
        ' xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        ' ContentType="application/xml"/><Override PartName="/xl/workbook.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    )
    wb, rel, plain = "", "", []
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    for k, (name, rows) in enumerate(sheets, 1):
        x = ""
        for i, row in enumerate(rows, 1):
            x += f'<row r="{i}">'
            for j, v in enumerate(row):
                ref = (chr(64 + j // 26) if j > 25 else "") + chr(65 + j % 26) + str(i)
                if v is None or v == "":
                    continue
                if isinstance(v, (int, float)):
                    x += f'<c r="{ref}"><v>{v}</v></c>'
                elif shared:
                    if v not in strs:
                        strs.append(v)
                    x += f'<c r="{ref}" t="s"><v>{strs.index(v)}</v></c>'
                else:
                    x += f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{esc(str(v))}</t></is></c>'
                plain.append(str(v))
            x += "</row>"
        parts.append(
            (
                f"xl/worksheets/sheet{k}.xml",
                '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet '
                'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
                + x
                + "</sheetData></worksheet>",
            )
        )
        ct += (
            f'<Override PartName="/xl/worksheets/sheet{k}.xml"'
            ' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        )
        wb += f'<sheet name="{esc(name)}" sheetId="{k}" r:id="rId{k}"/>'
        rel += f'<Relationship Id="rId{k}" Type="{base}/worksheet" Target="worksheets/sheet{k}.xml"/>'
    if shared:
        rel += f'<Relationship Id="rId99" Type="{base}/sharedStrings" Target="sharedStrings.xml"/>'
        ct += (
            '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'spreadsheetml.sharedStrings+xml"/>'
        )
        parts.append(
            (
                "xl/sharedStrings.xml",
                '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://'
                'schemas.openxmlformats.org/spreadsheetml/2006/main">'
                + "".join(f"<si><t>{esc(str(s))}</t></si>" for s in strs)
                + "</sst>",
            )
        )
    pk = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = [
        ("[Content_Types].xml", ct + "</Types>"),
        (
            "_rels/.rels",
            (
                f'<Relationships xmlns="{pk}"><Relationship Id="rId1" Type="{base}/officeDocument" '
                'Target="xl/workbook.xml"/></Relationships>'
            ),
        ),
        (
            "xl/workbook.xml",
            (
                '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="'
                f'{base}"><sheets>{wb}</sheets></workbook>'
            ),
        ),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{pk}">{rel}</Relationships>'),
    ] + parts
    return Raw(_zip(parts), "\n".join(plain))


def docx(blocks):
    """blocks: str = paragraph, list of rows = table"""
    esc, plain, x = _html.escape, [], ""

    def para(s):
        plain.append(str(s))
        return f'<w:p><w:r><w:t xml:space="preserve">{esc(str(s))}</w:t></w:r></w:p>'

    for b in blocks:
        if isinstance(b, str):
            x += para(b)
        else:
            x += (
                "<w:tbl>"
                + "".join("<w:tr>" + "".join(f"<w:tc>{para(v)}</w:tc>" for v in r) + "</w:tr>" for r in b)
                + "</w:tbl>"
            )
    ns = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    pk = "http://schemas.openxmlformats.org/package/2006/relationships"
    return Raw(
        _zip(
            [
                (
                    "[Content_Types].xml",
                    (
                        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
                        'Extension="rels"'
                        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default'
                        ' Extension="xml"'
                        ' ContentType="application/xml"/><Override PartName="/word/document.xml"'
                        ' ContentType="application/vnd.openxml'
                        'formats-officedocument.wordprocessingml.document.main+xml"/></Types>'
                    ),
                ),
                (
                    "_rels/.rels",
                    (
                        f'<Relationships xmlns="{pk}"><Relationship Id="rId1"'
                        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
                        ' Target="word/document.xml"/></Relationships>'
                    ),
                ),
                (
                    "word/document.xml",
                    (
                        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="{ns}"><w:body>'
                        f"{x}</w:body></w:document>"
                    ),
                ),
            ]
        ),
        "\n".join(plain),
    )


class Raw:
    def __init__(self, data, text):
        self.data, self.text = data, text


def sqlite(tables):
    """tables: [(create statement, table, rows)]"""
    d = tempfile.mkdtemp()
    fn = os.path.join(d, "x.db")
    con = sqlite3.connect(fn)
    plain = []
    for create, name, rows in tables:
        con.execute(create)
        for r in rows:
            con.execute(f"INSERT INTO {name} VALUES ({','.join('?' * len(r))})", r)
            plain.append("\n".join(str(v) for v in r))
    con.commit()
    con.close()
    with open(fn, "rb") as f:
        data = f.read()
    os.remove(fn)
    os.rmdir(d)
    return Raw(data, "\n".join(plain))


def inner(s, enc, nl="\n"):
    if isinstance(s, Raw):
        return s.data, s.text
    b = s.replace("\n", nl).encode("utf-16" if enc == "utf-16" else enc)
    return b, s


def gz(s, enc="utf-8"):
    b, t = inner(s, enc)
    f = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=f, mtime=0) as z:
        z.write(b)
    return Raw(f.getvalue(), t)


def zipped(files, enc="utf-8"):
    xs = [(n, *inner(s, enc)) for n, s in files]
    return Raw(_zip([(n, b) for n, b, _ in xs]), "\n".join(t for _, _, t in xs))


def tar(files, enc="utf-8", mode="w"):
    f, plain = io.BytesIO(), []
    with tarfile.open(fileobj=f, mode="w") as z:
        for n, s in files:
            b, t = inner(s, enc)
            i = tarfile.TarInfo(n)
            i.size, i.mtime = len(b), 1709861400
            z.addfile(i, io.BytesIO(b))
            plain.append(t)
    data = f.getvalue()
    if mode == "w:gz":
        o = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=o, mtime=0) as z:
            z.write(data)
        data = o.getvalue()
    return Raw(data, "\n".join(plain))


def present(v, text):
    lead = r"(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM)|(?<=\+86)|(?<=0086)|(?<=PP)"
    return re.search(f"(?:{lead}){re.escape(v)}(?![0-9A-Za-z])", text) is not None


def make(t, seed):
    c = Ctx(seed, t["name"])
    out = t["f"](c)
    mail = None
    if isinstance(out, tuple):  # (file text, decoded text) of mails
        out, mail = out
    data, text = inner(out, t["enc"], t["nl"])
    text = mail or text
    vals = {k: sorted(v for v in d if present(v, text)) for k, d in c.vals.items()}
    vals = {k: v for k, v in sorted(vals.items()) if v}
    return data, dict(
        kind=t["kind"],
        records=c.records,
        people=len(c.people),
        values=vals,
        allowed=sorted({x for x in c.ok if x in text}),
        decoys=sorted({x for x in c.bad if x in text}),
        template=t["name"],
        shape=t["shape"],
        **{"class": t["cls"]},
    )
