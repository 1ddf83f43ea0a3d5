"""Reads templates, fills them, packs the files."""
import datetime as dt
import gzip
import io
import pathlib
import random
import re
import tarfile
import unicodedata
import zipfile

import fields
from people import REGIONS, Person, trad

HERE = pathlib.Path(__file__).parent
SECTIONS = {"head", "row", "noise", "foot", "person", "pend"}


def load():
    out = []
    for path in sorted((HERE / "templates").glob("*.txt")):
        kind = path.stem.split("-")[0]
        cur = sec = None
        for line in path.read_text("utf-8").split("\n"):
            m = re.fullmatch(r"=== (\S+)", line)
            if m:
                cur = {"kind": None if kind == "null" else kind, "key": path.stem + "/" + m[1], "meta": {}, "sec": []}
                out.append(cur)
                sec = None
            elif line.startswith("--- ") and line[4:] in SECTIONS:
                sec = [line[4:], []]
                cur["sec"].append(sec)
            elif sec is not None:
                sec[1].append(line)
            elif cur is not None and line.strip():
                k, _, v = line.partition(": ")
                if k == "meta":
                    cur["meta"].update(x.split("=", 1) for x in v.split())
                else:
                    cur[k] = v
        for t in out:
            if "done" not in t:
                t["done"] = 1
                for s in t["sec"]:
                    while s[1] and s[1][-1] == "":
                        s[1].pop()
                    s[1] = "\n".join(s[1]).replace("\\t", "\t")
    return out


def width(s):
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in s)


class Maker:
    def __init__(self, tpl, seed):
        self.tpl, self.meta = tpl, tpl["meta"]
        self.r = random.Random(f"{seed}|{tpl['path']}")
        self.raw = self.meta.get("raw") == "1"
        self.hant = self.meta.get("script") == "hant"
        self.labels = {"values": {}, "allowed": {}, "decoys": []}
        self.used, self.fil, self.rec, self.memo = set(), {}, {}, {}
        self.freg = self.r.choice(REGIONS)
        self.fil["q"] = None
        base = self.meta.get("base")
        self.base = dt.datetime.strptime(base, "%Y-%m-%d") if base else \
            dt.datetime(self.r.randrange(2014, 2024), self.r.randrange(1, 12), self.r.randrange(1, 25))
        self.base += dt.timedelta(hours=self.r.randrange(7, 10), minutes=self.r.randrange(60), seconds=self.r.randrange(60))
        self.now, self.p, self.seq, self.pseq, self.rseq, self.total, self.npeople = self.base, None, 0, 0, 0, 0, 0
        self.people = []

    def t(self, s):
        return trad(s) if self.hant else s

    def once(self, key, make):
        if key not in self.memo:
            self.memo[key] = make()
        return self.memo[key]

    def reg(self, part, rule, s):
        if rule is None:
            if s not in self.labels["decoys"]:
                self.labels["decoys"].append(s)
        else:
            lst = self.labels[part].setdefault(rule, [])
            if s not in lst:
                lst.append(s)
        return s

    def person(self):
        p = Person(self.r, self.used, self.hant, self.freg if self.r.random() < 0.5 else None)
        p.bankcode = self.meta.get("bank")
        return p

    def time(self, f):
        lo, hi = map(int, self.meta.get("dur", "60-600").split("-"))
        if f == "t0":
            return self.now
        if f == "t1":
            return self.rec.setdefault("t1", self.now + dt.timedelta(seconds=self.r.randrange(lo, hi + 1)))
        return self.rec.setdefault("t2", self.time("t1") + dt.timedelta(seconds=self.r.randrange(1800, 900000)))

    def direction(self):
        return self.rec.setdefault("dir", self.r.random() < 0.7)

    def amount(self, f):
        lo, hi = map(int, self.meta.get("amt", "10-3000").split("-"))
        if f == "b":
            if "b" not in self.rec:
                p = self.p
                if self.direction() and p.bal > self.amount("a"):
                    p.bal -= self.amount("a")
                else:
                    self.rec["dir"] = False
                    p.bal += self.amount("a")
                self.rec["b"] = p.bal
            return self.rec["b"]
        if f not in self.rec:
            self.rec[f] = self.r.randrange(lo * 100, hi * 100) / 100
        return self.rec[f]

    def one(self, m):
        name, arg = m[1], m[3] or ""
        pad = re.fullmatch(r"(.*?)([<>])(\d+)", arg)
        if pad and name not in ("c", "decoy"):
            arg = pad[1]
        who, _, f = name.rpartition(".")
        out = None
        if who in ("q", "q2", "o", "o2"):
            store = self.fil if who[0] == "o" else self.rec
            if store.get("who" + who) is None:
                store["who" + who] = self.person()
            out = fields.person_field(self, store["who" + who], f, arg)
        elif not who:
            if self.p is not None:
                out = fields.person_field(self, self.p, f, arg)
            if out is None:
                out = fields.field(self, f, arg)
        if out is None:
            if self.raw:
                return m[0]
            raise ValueError(f"{self.tpl['key']}: unknown field {m[0]}")
        if pad and name not in ("c", "decoy"):
            fill = " " * max(0, int(pad[3]) - width(out))
            out = out + fill if pad[2] == "<" else fill + out
        return out

    def fill(self, s):
        pat = r"%\{([a-z][a-z0-9_.]*)(:([^{}\n]*))?\}" if self.raw else r"\{([a-z][a-z0-9_.]*)(:([^{}\n]*))?\}"
        return re.sub(pat, self.one, s)

    def text(self):
        meta, r = self.meta, self.r
        sec = {k: [s[1] for s in self.tpl["sec"] if s[0] == k] for k in SECTIONS}
        lo, _, hi = meta.get("n", "5-20").partition("-")
        n = r.randrange(int(lo), int(hi or lo) + 1)
        klo, _, khi = meta.get("k", "1").partition("-")
        seps = {",": ",\n", "none": "", "blank": "\n\n", "sp": " ", "|": "\n"}
        sep = seps.get(meta.get("sep", "|"))
        psep = seps.get(meta.get("psep", "|"))
        slo, shi = map(int, meta.get("step", "1200-20000").split("-"))
        grouped = "k" in meta
        ks = [r.randrange(int(klo), int(khi or klo) + 1) for _ in range(n)]
        self.total = sum(ks)
        reps = [not grouped and i > 2 and r.random() < float(meta.get("rep", 0)) for i in range(n)]
        self.npeople = n - sum(reps)
        parts = []
        for s in sec["head"]:
            parts.append(self.fill(s))
        order, body = [], []
        for i in range(n):
            if reps[i]:
                self.p = r.choice(self.people)
            elif self.tpl["kind"]:
                self.p = self.person()
                self.people.append(self.p)
            self.pseq, self.rseq, self.rec = i + 1, 0, {}
            if grouped and meta.get("clock") != "run":
                self.now = self.base + dt.timedelta(seconds=r.randrange(slo, shi + 1))
            blk, rows = [], []
            for _ in range(ks[i]):
                self.now += dt.timedelta(seconds=r.randrange(slo, shi + 1))
                self.rec = {}
                self.seq += 1
                self.rseq += 1
                if self.rseq == 1 and sec["person"]:
                    blk.append(self.fill(sec["person"][(self.pseq - 1) % len(sec["person"])]))
                    keep = self.rec
                    self.rec = {}
                if not sec["row"]:
                    continue
                if not order:
                    order = list(range(len(sec["row"])))
                    if meta.get("order") != "fixed":
                        r.shuffle(order)
                row = self.fill(sec["row"][order.pop(0)])
                if sec["noise"] and r.random() < float(meta.get("np", 0.3)):
                    row += "\n" + self.fill(r.choice(sec["noise"]))
                rows.append(row)
            if rows:
                blk.append(sep.join(rows))
            if sec["pend"]:
                blk.append(self.fill(sec["pend"][0]))
            body.append("\n".join(blk) if grouped else blk[0] if blk else "")
        if body:
            parts.append((psep if grouped else sep).join(body))
        if meta.get("keepp") != "1":
            self.p = None
        self.rec = {}
        for s in sec["foot"]:
            parts.append(self.fill(s))
        return "\n".join(x for x in parts) + "\n"

    def build(self):
        text = self.text()
        enc, box = self.meta.get("enc", "utf-8"), self.meta.get("box")
        if self.meta.get("eol") == "crlf":
            text = text.replace("\n", "\r\n")
        data = text.encode({"utf-16": "utf-16", "utf-8-bom": "utf-8-sig"}.get(enc, enc))
        lab = {"kind": self.tpl["kind"], "records": self.total if self.tpl["kind"] else 0,
               "people": len(self.people) if self.tpl["kind"] else None,
               "values": {k: sorted(v) for k, v in sorted(self.labels["values"].items())},
               "allowed": {k: sorted(v) for k, v in sorted(self.labels["allowed"].items())},
               "decoys": sorted(self.labels["decoys"]),
               "shape": {"way": self.meta.get("way", "text"), "script": self.meta.get("script", "hans"), "encoding": enc, "container": box}}
        return lab, pack(self.tpl["path"], data, box)


def pack(path, data, box):
    inner = path.split("/")[-1]
    buf = io.BytesIO()
    if box == "gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=buf, mtime=0) as f:
            f.write(data)
    elif box == "zip":
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(inner, (2021, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    elif box == "tar":
        with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as t:
            info = tarfile.TarInfo(inner)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
    else:
        return data
    return buf.getvalue()


def outname(tpl):
    p, box = tpl["path"], tpl["meta"].get("box")
    return p if not box else p + ".gz" if box == "gz" else p.rsplit(".", 1)[0] + "." + box
