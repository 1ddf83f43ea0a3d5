"""Persons, registers of what a template writes, helpers for layouts and files."""
import base64, csv, datetime as D, gzip, io, json, random, sqlite3, tarfile, unicodedata, zipfile
from xml.sax.saxutils import escape
from . import data as G

TEMPLATES = []


def T(kind, path, shape, flags=""):
    def deco(f):
        TEMPLATES.append((kind, path, shape, flags, f))
        return f
    return deco


def luhn_ok(s):
    return sum(int(c) if i % 2 == 0 else (int(c) * 2 - 9 if int(c) > 4 else int(c) * 2)
               for i, c in enumerate(reversed(s))) % 10 == 0


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def vin_check(v):
    tr = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    m = sum((int(c) if c.isdigit() else tr[c]) * k for c, k in zip(v, w)) % 11
    return "X" if m == 10 else str(m)


def dull(s):
    """True when digits hold a filler: equal runs or counting runs."""
    for i in range(len(s) - 3):
        q = s[i:i + 4]
        if len(set(q)) == 1:
            return True
    for i in range(len(s) - 4):
        d = {int(s[j + 1]) - int(s[j]) for j in range(i, i + 4)}
        if d in ({1}, {-1}):
            return True
    return len(set(s)) < 5


class Person:
    def __init__(self, t, ymin=1950, ymax=2002):
        r = t.r
        self.t, self.c = t, r.choice(G.CITIES)
        self.dist, self.code = r.choice(self.c["dist"])
        self.male = r.random() < .55
        self.sex = "男" if self.male else "女"
        self.sur = r.choice(list(G.SUR))
        g = G.GIV_M if self.male else G.GIV_F
        self.giv = "".join(r.sample(list(g), 1 if r.random() < .3 else 2))
        self.name = self.sur + self.giv
        self.pys, self.pyg = G.SUR[self.sur], "".join(g[c] for c in self.giv)
        self.py = (self.pys + "/" + self.pyg).upper()
        self.pyn = self.pys.capitalize() + " " + self.pyg.capitalize()
        self.b = D.date(r.randint(ymin, ymax), r.randint(1, 12), r.randint(1, 28))
        self.nat = r.choice(G.NATION)
        self._m = {}
        self.used = []

    def _v(self, key, rule, make):
        if key not in self._m:
            self._m[key] = make()
        return self.t.reg(rule, self._m[key], self)

    @property
    def bd(self):
        return self.b.isoformat()

    @property
    def age(self):
        return 2024 - self.b.year

    def _mkid(self):
        while True:
            s = self.code + self.b.strftime("%Y%m%d") + "%02d" % self.t.r.randint(0, 99)
            s += str(self.t.r.randrange(5) * 2 + (1 if self.male else 0))
            if s[14:17] not in ("000", "123"):
                return s + id_check(s)

    @property
    def id(self):
        return self._v("id", "identity.prc_id18", self._mkid)

    @property
    def idx(self):
        self.id_q()
        return self.t.reg("identity.prc_id18", self._m["id"].lower(), self)

    def id_q(self):
        """the number without putting it down as written"""
        if "id" not in self._m:
            self._m["id"] = self._mkid()
        return self._m["id"]

    def id_s(self, sep=" "):
        q = self.id_q()
        return self.t.reg("identity.prc_id18", sep.join((q[:6], q[6:14], q[14:])), self)

    def _mkmob(self):
        while True:
            s = self.t.r.choice(G.SEG) + "%08d" % self.t.r.randrange(10 ** 8)
            if not dull(s[2:]):
                return s

    @property
    def mob(self):
        return self._v("mob", "phone.mobile", self._mkmob)

    def mob_q(self):
        if "mob" not in self._m:
            self._m["mob"] = self._mkmob()
        return self._m["mob"]

    def mob_s(self, sep=" "):
        q = self.mob_q()
        return self.t.reg("phone.mobile", sep.join((q[:3], q[3:7], q[7:])), self)

    @property
    def mob2(self):
        return self._v("mob2", "phone.mobile", self._mkmob)

    want = ""

    def at(self, bank):
        self.want = bank
        return self

    def _mkcard(self):
        self.bank, b, n = self.t.r.choice([x for x in G.BINS if self.want in x[0]])
        while True:
            s = b + "".join(self.t.r.choice("0123456789") for _ in range(n - 7))
            if dull(s[6:]):
                continue
            for k in "0123456789":
                if luhn_ok(s + k):
                    return s + k

    def card_q(self):
        if "card" not in self._m:
            self._m["card"] = self._mkcard()
        return self._m["card"]

    @property
    def card(self):
        return self.t.reg("bank.card", self.card_q(), self)

    def card_s(self, sep=" "):
        q = self.card_q()
        return self.t.reg("bank.card", sep.join(q[i:i + 4] for i in range(0, len(q), 4)), self)

    @property
    def bk(self):
        self.card_q()
        return self.bank

    @property
    def branch(self):
        return f"{self.bk}{self.c['city']}{self.dist[:-1]}支行"

    @property
    def mail(self):
        def mk():
            r = self.t.r
            loc = r.choice([self.pyg + self.pys, self.pys + "." + self.pyg, self.pys + self.pyg[0] + str(self.b.year),
                            self.pyg + "_" + str(r.randint(10, 999)), self.pys + self.pyg + self.b.strftime("%m%d")])
            dom = r.choice(G.EMAILD)
            return (str(r.randint(2, 9)) + "%08d" % r.randrange(10 ** 8) if dom == "qq.com" else loc) + "@" + dom
        return self._v("mail", "phone.email", mk)

    @property
    def plate(self):
        def mk():
            r = self.t.r
            pre = self.c["plate"]
            if len(pre) == 1:
                pre += r.choice("ABCEFGH")
            while True:
                if r.random() < .2:
                    s = r.choice("DF") + r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") + "%04d" % r.randrange(10 ** 4)
                else:
                    s = ("".join(r.choice("0123456789" if i in (0, 2, 4) or r.random() < .6 else
                            "ABCDEFGHJKLMNPQRSTUVWXYZ") for i in range(5)))
                if len(set(s)) > 3 and "1234" not in s:
                    return pre + s
        return self._v("plate", "driving.plate", mk)

    def plate_s(self, sep="·"):
        if "plate" not in self._m:
            self.t.quiet(lambda: self.plate)
        q = self._m["plate"]
        return self.t.reg("driving.plate", q[:2] + sep + q[2:], self)

    @property
    def vin(self):
        def mk():
            r = self.t.r
            v = r.choice(G.WMI) + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
            v += r.choice("ABCDEFGHJKLMNPRSTVWXY") + r.choice("ABCDEFGHJKLMNPR") + "%06d" % r.randrange(10 ** 6)
            return v[:8] + vin_check(v) + v[9:]
        return self._v("vin", "driving.vin", mk)

    @property
    def passport(self):
        def mk():
            r = self.t.r
            while True:
                s = "%08d" % r.randrange(10 ** 8)
                if not dull(s):
                    return "E" + (s if r.random() < .4 else r.choice("ABCDEFGHJKLMNP") + s[1:])
        return self._v("pp", "identity.passport_cn", mk)

    @property
    def tel(self):
        return self._v("tel", "phone.landline", lambda: self.t.land(self.c["area"]))

    @property
    def addr(self):
        if "addr" not in self._m:
            r, c = self.t.r, self.c
            ct = c["city"] + "市"
            self._m["addr"] = c["prov"] + ct + self.dist + r.choice(G.ROADS) + f"{r.randint(2, 398)}号" + r.choice(
                ["", f"{r.choice(G.ESTATES)}{r.randint(1, 30)}栋{r.randint(1, 28)}0{r.randint(1, 8)}",
                 f"{r.randint(1, 9)}单元{r.randint(1, 6)}0{r.randint(1, 4)}室"])
        return self._m["addr"]

    @property
    def reg(self):
        return f"{self.c['prov']}{self.c['city']}市{self.dist}"


class Ctx:
    def __init__(self, seed, path):
        self.r = random.Random(f"{seed}:{path}")
        self.path = path
        self.vals, self.allowed, self.decoys, self.subj_, self.nrec = [], [], [], [], 0
        self.text, self.blob, self.mute = "", None, False
        self.people_override = None
        self.names = set()

    # --- what is written
    def reg(self, rule, v, p=None):
        if not self.mute:
            if (rule, v) not in self._seen():
                self.seen.add((rule, v))
                self.vals.append((rule, v))
            if p is not None:
                p.used.append(v)
        return v

    def _seen(self):
        if not hasattr(self, "seen"):
            self.seen = set()
        return self.seen

    def quiet(self, f):
        self.mute = True
        x = f()
        self.mute = False
        return x

    def other(self, **k):
        while True:
            p = Person(self, **k)
            if p.name not in self.names or len(self.names) > 300:
                self.names.add(p.name)
                return p

    def subj(self, **k):
        p = self.other(**k)
        self.subj_.append(p)
        return p

    def rec(self, p, k=1):
        self.nrec += k
        return p

    def ps(self, n, **k):
        out = []
        for _ in range(n):
            out.append(self.rec(self.subj(**k)))
        return out

    def allow(self, v):
        if v not in self.allowed:
            self.allowed.append(v)
        return v

    def decoy(self, v):
        if v not in self.decoys:
            self.decoys.append(v)
        return v

    # --- chance
    def n(self, a, b):
        return self.r.randint(a, b)

    def pick(self, *a):
        if len(a) == 1:
            a = (a[0].split() if " " in a[0] else list(a[0])) if isinstance(a[0], str) else a[0]
        return self.r.choice(a)

    def num(self, n):
        while True:
            s = self.r.choice("2346789" if n == 11 else "123456789") + "".join(self.r.choice("0123456789")
                                                                              for _ in range(n - 1))
            if n in range(14, 20) and luhn_ok(s):
                continue
            if s[:2] == "62" or (n == 18 and s[0] != "9"):
                continue
            return s

    def hex(self, n):
        return "".join(self.r.choice("0123456789abcdef") for _ in range(n))

    def AZ(self, n):
        return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))

    step = 2000

    def dt(self, a=None, b=None):
        """without years: a clock that runs on through the file; with years: any moment of them"""
        if a is None:
            if not hasattr(self, "clock"):
                self.clock = self.dt(2016, 2023)
            self.clock += D.timedelta(minutes=self.r.randint(3, self.step), seconds=self.r.randint(0, 59))
            if self.clock.hour < 6:
                self.clock += D.timedelta(hours=6)
            return self.clock
        return D.datetime(self.r.randint(a, b), self.r.randint(1, 12), self.r.randint(1, 28), self.r.randint(6, 23),
                          self.r.randint(0, 59), self.r.randint(0, 59))

    def add(self, d, lo=1, hi=5, unit="days"):
        return d + D.timedelta(**{unit: self.r.randint(lo, hi)})

    def money(self, lo=10, hi=5000):
        return f"{self.r.uniform(lo, hi):.2f}"

    def land(self, area=None):
        a = area or self.r.choice(G.CITIES)["area"]
        m = (8 if len(a) == 3 or a in ("0311", "0451", "0431", "0411", "0512", "0510", "0571", "0574", "0577",
                "0591", "0595", "0531", "0532", "0371", "0731", "0755", "0757", "0754", "0551", "0791") else 7)
        while True:
            s = self.r.choice("2345678") + "".join(self.r.choice("0123456789") for _ in range(m - 1))
            if not dull(s):
                return a + "-" + s

    def office(self, area=None):
        return self.allow(self.land(area))

    def omail(self, name):
        return self.allow(name)

    def mac(self, sep="-"):
        return sep.join("%02X" % self.r.randrange(256) for _ in range(6))

    def ip(self):
        return f"192.168.{self.n(0, 3)}.{self.n(2, 250)}"

    def city(self):
        return self.r.choice(G.CITIES)

    def two(self):
        return self.r.sample(G.CITIES, 2)

    def bad_id(self):
        p = self.quiet(lambda: Person(self).id)
        k = self.r.choice([c for c in "0123456789" if c != p[-1]])
        return self.decoy(p[:-1] + k)

    def bad_card(self):
        p = self.quiet(lambda: Person(self).card)
        return self.decoy(p[:-1] + str((int(p[-1]) + self.n(1, 9)) % 10))

    def dm(self):
        """an order or part number that looks like a mobile"""
        while True:
            s = self.pick("139 158 186 177 135 188") + "%08d" % self.r.randrange(10 ** 8)
            if not dull(s[2:]):
                return self.decoy(s)

    def shuffled(self, a):
        a = list(a)
        self.r.shuffle(a)
        return a

    # --- files
    def out(self, text, enc="utf-8", nl="\n", note=None):
        self.text += text
        nm = {"gb18030": "GB18030", "utf-16": "UTF-16", "big5": "Big5"}.get(enc)
        if nm and text.startswith("<"):
            text = (text.replace('encoding="UTF-8"', f'encoding="{nm}"', 1).replace('charset="utf-8"',
                    f'charset="{nm}"', 1))
        self.blob = text.replace("\n", nl).encode(enc)
        return self.blob

    def xlsx(self, sheets, shared=False):
        self.blob = xlsx(sheets, shared)
        self.text += "\n".join(str(c) for _, rows in sheets for r in rows for c in r)

    def docx(self, parts):
        self.blob = docx(parts)
        self.text += "\n".join(x if isinstance(x, str) else "\n".join(str(c) for r in x for c in r) for x in parts)

    def sqlite(self, tables):
        con = sqlite3.connect(":memory:")
        for name, cols, rows in tables:
            con.execute(f"create table {name} ({', '.join(cols)})")
            con.executemany(f"insert into {name} values ({','.join('?' * len(cols))})", rows)
            self.text += "\n".join(str(c) for r in rows for c in r)
        con.commit()
        self.blob = con.serialize()

    def gz(self, text, enc="utf-8"):
        self.text += text
        self.blob = gzip.compress(text.encode(enc), mtime=0)

    def zip(self, members, enc="utf-8"):
        b = io.BytesIO()
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            for n, x in members:
                if isinstance(x, str):
                    self.text += x
                    x = x.encode(enc)
                z.writestr(zipfile.ZipInfo(n, (2023, 3, 4, 10, 20, 30)), x)
        self.blob = b.getvalue()

    def tar(self, members, mode="w", enc="utf-8"):
        b = io.BytesIO()
        with tarfile.open(fileobj=b, mode="w") as z:
            for n, x in members:
                self.text += x
                x = x.encode(enc)
                i = tarfile.TarInfo(n)
                i.size, i.mtime = len(x), 1678000000
                z.addfile(i, io.BytesIO(x))
        self.blob = gzip.compress(b.getvalue(), mtime=0) if mode == "w:gz" else b.getvalue()

    def eml(self, subj, frm, to, parts, b64=True, date="Tue, 12 Mar 2024 09:31:05 +0800", charset="utf-8"):
        """parts: [(mime, name or None, text)]"""
        def hd(s):
            return "=?%s?B?%s?=" % (charset, base64.b64encode(s.encode(charset)).decode()) if not s.isascii() else s
        bd = "----=_Part_" + self.hex(12)
        h = [f"From: {frm}", f"To: {to}", f"Subject: {hd(subj)}", f"Date: {date}", f"Message-ID: <{self.hex(16)}@mx>",
             "MIME-Version: 1.0"]
        body = []
        for mime, name, x in parts:
            self.text += x + "\n"
            raw = x.encode(charset)
            e = base64.encodebytes(raw).decode() if b64 else x + "\n"
            a = ([f"Content-Type: {mime}; charset={charset}", f"Content-Transfer-Encoding: "
                    f"{'base64' if b64 else '8bit'}"])
            if name:
                a.append(f'Content-Disposition: attachment; filename="{hd(name)}"')
            body.append(("\r\n".join(a), e.replace("\r\n", "\n").replace("\n", "\r\n")))
        self.text += "\n" + frm + "\n" + to + "\n"
        if len(body) == 1:
            s = "\r\n".join(h) + "\r\n" + body[0][0] + "\r\n\r\n" + body[0][1]
        else:
            h.append(f'Content-Type: multipart/mixed; boundary="{bd}"')
            s = ("\r\n".join(h) + "\r\n\r\n" + "".join(f"--{bd}\r\n{a}\r\n\r\n{e}\r\n" for a, e in body) +
                    f"--{bd}--\r\n")
        self.blob = s.encode(charset)


# --- layouts
def W(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in str(s))


def pad(s, w, right=False):
    s = str(s)
    k = max(0, w - W(s))
    return " " * k + s if right else s + " " * k


def fixed(rows, gap=2):
    ws = [max(W(r[i]) for r in rows if i < len(r)) for i in range(max(map(len, rows)))]
    return "\n".join((" " * gap).join(pad(c, w) for c, w in zip(r, ws)).rstrip() for r in rows) + "\n"


def csvs(rows, sep=",", q=False, nl="\n"):
    b = io.StringIO()
    csv.writer(b, delimiter=sep, lineterminator=nl, quoting=csv.QUOTE_ALL if q else csv.QUOTE_MINIMAL).writerows(rows)
    return b.getvalue()


def sepd(rows, sep):
    return "\n".join(sep.join(str(c) for c in r) for r in rows) + "\n"


def md(rows):
    o = ["| " + " | ".join(map(str, r)) + " |" for r in rows]
    return "\n".join([o[0], "|" + " --- |" * len(rows[0])] + o[1:]) + "\n"


def html(rows, title="", th=True, attrs=' border="1"'):
    o = [f"<table{attrs}>"]
    for i, r in enumerate(rows):
        g = "th" if th and i == 0 else "td"
        o.append("<tr>" + "".join(f"<{g}>{escape(str(c))}</{g}>" for c in r) + "</tr>")
    return f"<html><head><meta charset=\"utf-8\"><title>{title}</title></head><body>\n<h3>{title}</h3>\n" + "\n".join(
        o) + "\n</table>\n</body></html>\n"


def lit(c):
    return "NULL" if c is None else str(c) if isinstance(c, (int, float)) else "'" + str(c).replace("'", "''") + "'"


def insert(tab, cols, rows, one=False, q="`"):
    c = ",".join(q + x + q for x in cols)
    if one:
        return "".join(f"INSERT INTO {q}{tab}{q} ({c}) VALUES ({', '.join(map(lit, r))});\n" for r in rows)
    return (f"INSERT INTO {q}{tab}{q} ({c}) VALUES\n" + ",\n".join("(" + ",".join(map(lit, r)) + ")" for r in rows)
            + ";\n")


def js(o, indent=2, asc=False):
    return json.dumps(o, ensure_ascii=asc, indent=indent) + "\n"


def jsonl(a, asc=False):
    return "".join(json.dumps(o, ensure_ascii=asc) + "\n" for o in a)


def objs(cols, rows):
    return [dict(zip(cols, r)) for r in rows]


def blocks(cols, rows, sep="：", gap="\n"):
    return gap.join("".join(f"{k}{sep}{v}\n" for k, v in zip(cols, r)) for r in rows)


def xml(root, item, cols, rows, attrs=False):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f"<{root}>"]
    for r in rows:
        if attrs:
            o.append(f"  <{item} " + " ".join(f'{k}="{escape(str(v))}"' for k, v in zip(cols, r)) + "/>")
        else:
            o.append(f"  <{item}>" + "".join(f"<{k}>{escape(str(v))}</{k}>" for k, v in zip(cols, r)) + f"</{item}>")
    return "\n".join(o + [f"</{root}>"]) + "\n"


def yml(cols, rows, top="items"):
    return (f"{top}:\n" + "".join("".join(f"  {'- ' if i == 0 else '  '}{k}: {v!r}\n" if str(v)[:1].isdigit() else
            f"  {'- ' if i == 0 else '  '}{k}: {v}\n" for i, (k, v) in enumerate(zip(cols, r))) for r in rows))


def trad(s):
    return "".join(G.TRAD.get(c, c) for c in s)


def col(i):
    return chr(65 + i)


def xlsx(sheets, shared):
    b = io.BytesIO()
    ss = []
    z = zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED)

    def w(n, x):
        z.writestr(zipfile.ZipInfo(n, (2023, 3, 4, 10, 20, 30)), '<?xml version="1.0" encoding="UTF-8"?>\n' + x)
    m = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pk = "http://schemas.openxmlformats.org/package/2006/"
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    w("[Content_Types].xml", f'<Types xmlns="{pk}content-types"><Default Extension="rels" ContentType="application/vnd.'
      'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
      f'<Override PartName="/xl/workbook.xml" ContentType="{ct}sheet.main+xml"/>' + "".join(
          f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="{ct}worksheet+xml"/>'
          for i in range(len(sheets)))
      + f'<Override PartName="/xl/sharedStrings.xml" ContentType="{ct}sharedStrings+xml"/></Types>')
    w("_rels/.rels", f'<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" '
      'Target="xl/workbook.xml"/></Relationships>')
    w("xl/workbook.xml", f'<workbook xmlns="{m}" xmlns:r="{rel}"><sheets>' + "".join(
        f'<sheet name="{escape(n)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, (n, _) in enumerate(sheets))
      + "</sheets></workbook>")
    w("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{pk}relationships">' + "".join(
        f'<Relationship Id="rId{i + 1}" Type="{rel}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>'
        for i in range(len(sheets)))
      + f'<Relationship Id="rId99" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    for i, (_, rows) in enumerate(sheets):
        o = []
        for y, r in enumerate(rows):
            cs = []
            for x, c in enumerate(r):
                a = f"{col(x)}{y + 1}"
                if c is None or c == "":
                    continue
                if isinstance(c, (int, float)):
                    cs.append(f'<c r="{a}"><v>{c}</v></c>')
                elif shared:
                    ss.append(str(c))
                    cs.append(f'<c r="{a}" t="s"><v>{len(ss) - 1}</v></c>')
                else:
                    cs.append(f'<c r="{a}" t="inlineStr"><is><t>{escape(str(c))}</t></is></c>')
            o.append(f'<row r="{y + 1}">{"".join(cs)}</row>')
        w(f"xl/worksheets/sheet{i + 1}.xml", f'<worksheet xmlns="{m}"><sheetData>{"".join(o)}</sheetData></worksheet>')
    w("xl/sharedStrings.xml", f'<sst xmlns="{m}">' + "".join(f"<si><t>{escape(x)}</t></si>" for x in ss) + "</sst>")
    z.close()
    return b.getvalue()


def docx(parts):
    b = io.BytesIO()
    z = zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED)

    def w(n, x):
        z.writestr(zipfile.ZipInfo(n, (2023, 3, 4, 10, 20, 30)), '<?xml version="1.0" encoding="UTF-8"?>\n' + x)
    m = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    pk = "http://schemas.openxmlformats.org/package/2006/"
    ct = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    w("[Content_Types].xml", f'<Types xmlns="{pk}content-types"><Default Extension="rels" ContentType="application/vnd.'
      'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
      f'<Override PartName="/word/document.xml" ContentType="{ct}"/></Types>')
    w("_rels/.rels", f'<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="http://schemas.open'
            f'xmlformats' '.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></R'
            'elationships>')

    def para(s):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(s))}</w:t></w:r></w:p>'
    o = []
    for x in parts:
        if isinstance(x, str):
            o += [para(s) for s in x.split("\n")]
        else:
            o.append("<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>" for r
                    in x) + "</w:tbl>")
    w("word/document.xml", f'<w:document xmlns:w="{m}"><w:body>{"".join(o)}</w:body></w:document>')
    z.close()
    return b.getvalue()
