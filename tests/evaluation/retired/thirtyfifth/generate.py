"""generate.py --seed N OUT: the whole set, OUT/files and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import random
import shutil
import tarfile
import zipfile
from engine import load
from render import render

KINDS = ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session crime.case "
         "property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person").split()
NEGATIVE = ["neg_code", "neg_data", "neg_text"]
FREE = {"csv", "txt", "log", "sql", "tsv", "dat", "lst", "prn", "rpt", "md", "out"}


def templates():
    for k in KINDS:
        for h in load(k):
            yield dict(h, kind=k)
    for h in load("lists"):
        yield dict(h, kind=h["k"])
    for s in NEGATIVE:
        for h in load(s):
            yield dict(h, kind=None)


def coding(h, rng, text):
    ext = h["path"].rsplit(".", 1)[-1].lower()
    enc, box = h.get("enc"), h.get("box")
    r = rng.random()
    if not enc:
        enc = "utf-8"
        if ext in FREE:
            if h["script"] == "hans":
                enc = "gb18030" if r < .16 else "utf-16" if r < .2 else "utf-8-sig" if r < .23 else enc
            elif h["script"] == "hant":
                enc = "big5" if r < .45 else "utf-16" if r < .5 else enc
            elif r < .04:
                enc = "utf-16"
    if enc == "big5":
        try:
            text.encode("big5")
        except UnicodeEncodeError:
            enc = "utf-8"
    r = rng.random()
    if not box and r < .09:
        box = "gz" if r < .035 else "zip" if r < .07 else "tar"
    return enc, box or None


def pack(data, path, box):
    if not box:
        return data, path
    buf, name = io.BytesIO(), os.path.basename(path)
    if box == "gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=buf, mtime=0) as g:
            g.write(data)
    elif box == "zip":
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(name, (2021, 3, 4, 10, 20, 30)), data, zipfile.ZIP_DEFLATED)
    else:
        with tarfile.open(fileobj=buf, mode="w", format=tarfile.USTAR_FORMAT) as t:
            i = tarfile.TarInfo(name)
            i.size, i.mtime = len(data), 1600000000
            t.addfile(i, io.BytesIO(data))
    return buf.getvalue(), path + "." + box


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    if os.path.isdir(root):
        shutil.rmtree(root)
    labels = {}
    for h in templates():
        seed = "%d/%s" % (a.seed, h["path"])
        doc, text = render(h, seed)
        enc, box = coding(h, random.Random("code/" + seed), text)
        data, path = pack(text.encode(enc), h["path"], box)
        assert path not in labels, path
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f:
            f.write(data)
        ids = {p.id for p in doc.used}
        allowed = {r: [v for v in vs if v not in doc.values.get(r, [])] for r, vs in doc.allowed.items()}
        labels[path] = {
            "kind": h["kind"], "records": doc.records if h["kind"] else 0, "people": len(ids) if h["kind"] else None,
            "values": doc.values, "allowed": {r: v for r, v in allowed.items() if v}, "decoys": sorted(doc.decoys),
            "shape": {"way": h["way"], "script": h["script"], "encoding": enc, "container": box},
        }
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
