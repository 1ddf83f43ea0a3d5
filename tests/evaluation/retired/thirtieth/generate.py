#!/usr/bin/env python3
"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json"""
import argparse
import glob
import gzip
import io
import json
import os
import random
import tarfile
import zipfile
import engine

KINDS = ["hotel.stay", "travel.flight", "travel.train", "bank.account", "bank.balance", "bank.transaction", "border.crossing",
         "netcafe.session", "crime.case", "property.housing", "property.rental", "driving.licence", "driving.vehicle", "phone.cdr",
         "phone.sms", "location.fix", "identity.person"]


def pack(data, name, box):
    """The bytes of the container and the name of its file."""
    base, stem = name, os.path.splitext(name)[0]
    inner = os.path.basename(name)
    if box == "gz":
        b = io.BytesIO()
        with gzip.GzipFile(filename="", fileobj=b, mode="wb", mtime=0) as g:
            g.write(data)
        return b.getvalue(), base + ".gz"
    if box == "zip":
        b = io.BytesIO()
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(inner, (2020, 1, 1, 0, 0, 0)), data)
        return b.getvalue(), stem + ".zip"
    if box == "tar":
        b = io.BytesIO()
        with tarfile.open(fileobj=b, mode="w", format=tarfile.PAX_FORMAT) as z:
            i = tarfile.TarInfo(inner)
            i.size = len(data)
            z.addfile(i, io.BytesIO(data))
        return b.getvalue(), stem + ".tar"
    return data, name


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=30)
    ap.add_argument("out")
    a = ap.parse_args()
    labels, per = {}, {}
    for path in sorted(glob.glob(os.path.join(engine.HERE, "templates", "*.txt"))):
        stem = os.path.basename(path)[:-4]
        for tpl in engine.load(path):
            kind = tpl.get("kind") or (stem if stem in KINDS else None)
            for i in range(int(tpl.get("times", 1))):
                r = random.Random("%d/%s/%s/%d" % (a.seed, stem, tpl["way"], i))
                doc = engine.Doc(tpl, kind, r)
                text = doc.render()
                name = doc.fill(tpl["file"], doc.frec)
                if i:
                    x, y = os.path.splitext(name)
                    name = "%s_%d%s" % (x, i + 1, y)
                enc = tpl.get("enc", "utf-8")
                if enc in ("gb18030", "utf-16"):
                    text = text.replace("\n", "\r\n")
                try:
                    data = text.encode(enc)
                except UnicodeEncodeError as e:
                    raise SystemExit("%s: %s" % (tpl["way"], e))
                box = tpl.get("box")
                data, name = pack(data, name, box)
                if name in labels:
                    raise SystemExit("twice: " + name)
                full = os.path.join(a.out, "files", name)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "wb") as f:
                    f.write(data)
                for rule, vs in doc.allowed.items():
                    doc.allowed[rule] = [v for v in vs if v not in doc.values.get(rule, [])]
                labels[name] = {"kind": kind, "records": doc.records if kind else 0, "people": len(doc.persons) if kind else None,
                                "values": doc.values, "allowed": doc.allowed, "decoys": doc.decoys,
                                "shape": {"way": tpl["way"], "script": tpl.get("script", "hans"), "encoding": enc, "container": box}}
                per[kind] = per.get(kind, 0) + 1
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), "files", per)


if __name__ == "__main__":
    main()
