"""The file in hand: random source, people, labels, and the ways to write it."""
import csv
import io
import json
import random

from . import values as V
from . import writers as W
from .persons import Person

SEEN = set()
PLACES = ["", "", "", "桌面/", "下载/", "资料/", "backup/", "新建文件夹/", "D盘/工作/", "微信文件/2019-03/", "export/", "data/",
          "Documents/", "邮件附件/", "2018/", "存档/2017/", "共享/", "tmp_copy/", "U盘/", "QQ文件/"]


class Doc:
    """One file of the examination."""

    def __init__(self, seed, kind, root, taken):
        self.r, self.kind, self.root, self.taken = random.Random(seed), kind, root, taken
        self.records, self.who, self.big = 0, set(), False
        self.small_x = self.r.random() < 0.06
        self.bags = {"values": {}, "allowed": {}, "decoys": {}}
        self.path = self.encoding = None

    # labels
    def mark(self, rule, s, bag="values"):
        """Put one written value into the labels and hand it back."""
        lst = self.bags[bag].setdefault(rule, [])
        if s not in lst:
            lst.append(s)
        return s

    def fresh(self, make):
        """A value no other file of this run holds."""
        while True:
            s = make()
            if s not in SEEN:
                SEEN.add(s)
                return s

    def rec(self, p, n=1):
        """n records are about p."""
        self.records += n
        self.who.add(id(p))
        self._keep = getattr(self, "_keep", []) + [p]
        return p

    def decoy(self, rule, s):
        return self.mark(rule, s, "decoys")

    def allow(self, rule, s):
        return self.mark(rule, s, "allowed")

    # people and sizes
    def p(self, y0=1956, y1=1999, male=None):
        return Person(self, y0, y1, male)

    def size(self, a=4, b=30):
        return self.r.randint(110, 700) if self.big else self.r.randint(a, b)

    def each(self, n, multi=None, **kw):
        """n records' subjects in turn, each marked as a record; some people return."""
        again = self.r.random() < 0.22 if multi is None else multi
        pool = []
        for _ in range(n):
            if again and pool and self.r.random() < 0.4:
                p = self.r.choice(pool)
            else:
                p = self.p(**kw)
                pool.append(p)
            yield self.rec(p)

    # small things
    def c(self, *xs):
        return self.r.choice(xs)

    def n(self, a, b):
        return self.r.randint(a, b)

    def dig(self, n, first="0123456789"):
        return V.digits(self.r, n, first)

    def when(self, y0=2014, y1=2019, h0=0, h1=23):
        return V.day(self.r, y0, y1, h0, h1)

    def city(self):
        return self.r.choice(V.CITIES)

    def two(self):
        return self.r.sample(V.CITIES, 2)

    def money(self, a, b):
        return round(self.r.uniform(a, b), 2)

    def tel(self, city=None, form="{c}-{n}"):
        s = self.fresh(lambda: V.landline(self.r, city[3] if city else None, form))
        return self.mark("phone.landline", s)

    def hot(self):
        return self.allow("phone.landline", "400-%s-%s" % (self.dig(3, "6789"), self.dig(4)))

    def mail(self, box, dom):
        return self.mark("phone.email", f"{box}@{dom}")

    def co(self, city=None):
        return f"{(city or self.city())[0]}{self.r.choice(V.CO1)}{self.r.choice(V.CO2)}"

    def others(self, n):
        return [self.p() for _ in range(n)]

    # writing
    def enc(self):
        return self.r.choices(["utf-8", "gb18030", "utf-8-sig", "utf-16"], [76, 13, 7, 4])[0]

    def raw(self, name, data, enc="utf-8"):
        place = self.r.choice(PLACES)
        path, k = place + name, 0
        stem, dot, ext = name.partition(".")
        while path in self.taken:
            k += 1
            path = f"{place}{stem}({k}){dot}{ext}"
        self.taken.add(path)
        f = self.root / path
        f.parent.mkdir(parents=True, exist_ok=True)
        f.write_bytes(data)
        self.path, self.encoding = path, enc

    def text(self, name, s, enc=None):
        enc = enc or self.enc()
        self.raw(name, s.encode(enc), enc)
        for bag in self.bags.values():  # phrases not chosen leave no value behind
            for rule in list(bag):
                bag[rule] = [v for v in bag[rule] if v in s]
                if not bag[rule]:
                    del bag[rule]

    def sheet(self, head, rows, sep=",", quote=False, eol="\r\n"):
        b = io.StringIO()
        w = csv.writer(b, delimiter=sep, lineterminator=eol, quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL)
        for row in ([head] if head else []) + list(rows):
            w.writerow(row)
        return b.getvalue()

    def csv(self, name, head, rows, sep=",", quote=False, enc=None, pre="", post=""):
        self.text(name, pre + self.sheet(head, rows, sep, quote) + post, enc)

    def xlsx(self, name, *sheets):
        """sheets: (title, rows) pairs; ints and floats become number cells."""
        self.raw(name, W.xlsx(sheets))

    def docx(self, name, *parts):
        """parts: strings are paragraphs, lists of rows are tables."""
        self.raw(name, W.docx(parts))

    def json(self, name, obj, indent=2, ascii=False, enc="utf-8"):
        self.text(name, json.dumps(obj, ensure_ascii=ascii, indent=indent), enc)

    def jsonl(self, name, rows, enc="utf-8"):
        self.text(name, "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in rows), enc)

    def db(self, name, *tables):
        """tables: (create statement, rows)."""
        self.raw(name, W.sqlite(tables))

    def zip(self, name, files):
        self.raw(name, W.zipped(files))

    def gz(self, name, s):
        self.raw(name, W.gz(s))

    def tgz(self, name, files):
        self.raw(name, W.tgz(files))

    def html(self, name, title, body, enc=None):
        enc = enc or self.r.choice(["utf-8", "utf-8", "gb18030"])
        cs = {"gb18030": "gb2312", "big5": "big5"}.get(enc, "utf-8")
        self.text(name,
            f'<!DOCTYPE html>\n<html><head><meta charset="{cs}"><title>{title}</title>\n<style>td,th{{border:1px '
                  f'solid #ccc;padding:4px}}</style></head>\n<body>\n{body}\n</body></html>\n', enc)

    def label(self, shape):
        return {"kind": self.kind, "records": self.records, "people": len(self.who), "values": self.bags["values"],
                "allowed": self.bags["allowed"], "decoys": self.bags["decoys"], "shape": shape,
                    "encoding": self.encoding}


def table(head, rows, cls="list"):
    """An HTML table."""
    h = "<tr>" + "".join(f"<th>{x}</th>" for x in head) + "</tr>\n" if head else ""
    return f'<table class="{cls}">\n{h}' + "".join(
        "<tr>" + "".join(f"<td>{x}</td>" for x in row) + "</tr>\n" for row in rows) + "</table>"


def md(head, rows):
    """A Markdown table."""
    return "\n".join(["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
                     + ["| " + " | ".join(map(str, row)) + " |" for row in rows]) + "\n"


def bulk(f):
    """Mark a template that also makes sense with hundreds of records."""
    f.big = True
    return f


def sql(tab, cols, rows, per=1):
    """INSERT statements, per rows each."""
    def q(x):
        return "NULL" if x is None else str(x) if isinstance(x, (int, float)) else "'" + str(x).replace("'",
            "''") + "'"
    tup = ["(" + ", ".join(q(x) for x in row) + ")" for row in rows]
    head = f"INSERT INTO `{tab}` (" + ", ".join(f"`{c}`" for c in cols) + ") VALUES "
    return "".join(head + ",\n".join(tup[i:i + per]) + ";\n" for i in range(0, len(tup), per))
