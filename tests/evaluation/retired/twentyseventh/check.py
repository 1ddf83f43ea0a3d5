"""check.py OUT: opens every file again and compares it with OUT/labels.json."""
import collections
import csv
import gzip
import io
import json
import os
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile

import engine
import shapes

TYPED = {"id": r"[\d]{6}[ -]?\d{8}[ -]?\d{3}[\dXx]", "mob": r"[1１]\d\d[ -]?\d{4}[ -]?\d{4}", "mail": r"\S+?@[\w.\-]+",
         "card": r"\d[\d -]{13,22}\d", "card2": r"\d[\d -]{13,22}\d", "pp": r"[EG][A-Z\d]\d{7}",
         "vin": r"[A-Z\d]{17}", "plate": r"\S{7,9}", "platedot": r"\S{8,10}"}


def unpack(path):
    data = open(path, "rb").read()
    if path.endswith(".gz"):
        return gzip.decompress(data), "gz"
    if path.endswith(".zip"):
        z = zipfile.ZipFile(io.BytesIO(data))
        return z.read(z.namelist()[0]), "zip"
    if path.endswith(".tar"):
        t = tarfile.open(fileobj=io.BytesIO(data))
        return t.extractfile(t.getmembers()[0]).read(), "tar"
    return data, None


def pattern(alt, sep):
    """A typed pattern of one way to write a record; the groups k0, k1 … hold the person's keys."""
    out, last, keys = [], 0, []
    for m in engine.MARK.finditer(alt):
        out.append(re.escape(alt[last:m.start()].replace("\\{", "{")))
        name = m.group(1).partition(":")[0]
        who, _, sub = name.partition(".")
        if sub in TYPED and who == "p" and sub in ("id", "pp", "mob"):
            out.append("(?P<k%d>%s)" % (len(keys), TYPED[sub]))
            keys.append(sub)
        elif sub in TYPED and who in ("p", "q"):
            out.append(TYPED[sub])
        else:
            out.append(r"[^\n]*?")
        last = m.end()
    out.append(re.escape(alt[last:].replace("\\{", "{")))
    if sep:
        out.append("(?:%s)?" % re.escape(sep.replace("_", " ")))
    return re.compile("^%s[ ]*$" % "".join(out), re.M), keys


def count_text(tpl, text):
    """Records (and persons, when every way has the same key) found in the text by typed patterns."""
    n, folk, same = 0, set(), set()
    for alt in tpl.alts("rec"):
        rx, keys = pattern(alt, tpl.o["sep"])
        best = next((k for k in ("id", "pp", "mob") if k in keys), None)
        same.add(best)
        for m in rx.finditer(text):
            n += 1
            if best:
                folk.add(shapes.digits(m.group("k%d" % keys.index(best))) if best != "pp"
                         else m.group("k%d" % keys.index(best)))
    return n, (len(folk) if len(same) == 1 and None not in same else None)


def lists_of(x, path=()):
    if isinstance(x, list):
        yield path, sum(isinstance(y, dict) for y in x)
    for k, v in (x.items() if isinstance(x, dict) else [("*", y) for y in x] if isinstance(x, list) else []):
        yield from lists_of(v, path + (k,))


def count_parsed(base, text, n):
    """True when the file parses and some list or element occurs as often as there are records."""
    if base.endswith((".json", ".geojson")):
        c = collections.Counter()
        for p, k in lists_of(json.loads(text)):
            c[p] += k
        return n in c.values()
    if base.endswith(".jsonl"):
        return sum(bool(json.loads(x)) for x in text.splitlines()) == n
    if base.endswith((".xml", ".gpx")):
        t = re.sub(r"^<\?xml[^>]*\?>\s*", "", text)
        return n in collections.Counter(e.tag for e in ET.fromstring(t).iter()).values()
    if base.endswith((".csv", ".tsv")):
        d = "\t" if base.endswith(".tsv") else ";" if text.count(";") > text.count(",") else ","
        w = collections.Counter(len(r) for r in csv.reader(io.StringIO(text), delimiter=d) if r)
        return any(v - n in (0, 1, 2) for v in w.values())
    return True


def main(out):
    labels = json.load(open(os.path.join(out, "labels.json"), encoding="utf-8"))
    tpls = {}
    for t in engine.load():
        tpls[t.path + ("." + t.o["box"] if t.o["box"] else "")] = t
    bad = []
    found = set()
    for d, _, fs in os.walk(os.path.join(out, "files")):
        found |= {os.path.relpath(os.path.join(d, f), os.path.join(out, "files")) for f in fs}
    if found != set(labels):
        bad.append(("files and labels differ", sorted(found ^ set(labels))[:5]))
    kinds = collections.Counter()
    for path, lab in sorted(labels.items()):
        data, box = unpack(os.path.join(out, "files", path))
        if box != lab["shape"]["container"]:
            bad.append((path, "container"))
        text = data.decode(lab["shape"]["encoding"]).replace("\r\n", "\n")
        kinds[lab["kind"]] += 1
        known = list(lab["decoys"])
        for where in ("values", "allowed"):
            for rule, vs in lab[where].items():
                if rule not in shapes.SHAPES:
                    bad.append((path, "no such rule", rule))
                known += vs
                for v in vs:
                    if v not in text:
                        bad.append((path, rule, v, "not in the file"))
                    if where == "values" and not (shapes.valid(rule, v) and any(
                            rx.search(s) for rx in [shapes.RE[rule]] for s in (v, shapes.norm(v)))):
                        bad.append((path, rule, v, "wrong shape or check character"))
        bad += [(path, "decoy not in the file", v) for v in lab["decoys"] if v not in text]
        bad += [(path, "unlabelled", x) for x in shapes.unlabelled(text, known)]
        base = re.sub(r"\.(gz|zip|tar)$", "", path)
        if lab["kind"]:
            n, folk = count_text(tpls[path], text)
            if n != lab["records"]:
                bad.append((path, "records", lab["records"], "counted", n))
            if folk is not None and folk != lab["people"]:
                bad.append((path, "people", lab["people"], "counted", folk))
            if not 3 <= lab["records"] <= 60 or not 1 <= lab["people"] <= lab["records"]:
                bad.append((path, "size", lab["records"], lab["people"]))
            try:
                if not count_parsed(base, text, lab["records"]):
                    bad.append((path, "parsed count"))
            except Exception as e:
                bad.append((path, "does not parse", repr(e)[:120]))
        elif lab["records"] or lab["people"] is not None:
            bad.append((path, "null kind with records"))
    for k, v in sorted(kinds.items(), key=str):
        print("%-18s %4d" % (k, v))
    want = {None: 86, "identity.person": 20}
    odd = {k: v for k, v in kinds.items() if v != want.get(k, 14) and k not in ("identity.number", "phone.number")}
    if odd or len(labels) != 336 or kinds["identity.number"] + kinds["phone.number"] != 6:
        bad.append(("numbers per kind", odd, len(labels)))
    for b in bad:
        print("BAD", *b)
    print("files", len(labels), "records", sum(x["records"] for x in labels.values()), "problems", len(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
