"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import random
import tarfile
import zipfile
import engine

KINDS = ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing "
         "netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle "
         "phone.cdr phone.sms location.fix identity.person").split()
NULLS = ["null_code", "null_data", "null_text"]


def blocks():
    """(kind, block) of every file, in a fixed order."""
    for k in KINDS:
        bs = engine.load("templates/%s.txt" % k)
        assert len(bs) == 14, (k, len(bs))
        for b in bs:
            yield k, b
    for j, b in enumerate(engine.load("templates/lists.txt")):
        yield ("identity.number" if j < 3 else "phone.number" if j < 6 else "identity.person"), b
    for name in NULLS:
        for b in engine.load("templates/%s.txt" % name):
            yield None, b


def pack(path, data, cont):
    base = os.path.basename(path)
    if cont == "gz":
        out = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as g:
            g.write(data)
        return path + ".gz", out.getvalue()
    if cont == "zip":
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(base, (2020, 1, 1, 0, 0, 0)), data)
        return path.rsplit(".", 1)[0] + ".zip", out.getvalue()
    if cont == "tar":
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as t:
            ti = tarfile.TarInfo(base)
            ti.size = len(data)
            t.addfile(ti, io.BytesIO(data))
        return path + ".tar", out.getvalue()
    return path, data


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    labels = {}
    for kind, b in blocks():
        r = random.Random("%d/%s" % (a.seed, b["path"]))
        text, recs, people, d = engine.render(r, b)
        enc = engine.ENC[b["enc"]]
        cont = None if b["cont"] == "-" else b["cont"]
        path, data = pack(b["path"], text.encode(enc), cont)
        assert path not in labels, path
        full = os.path.join(a.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f:
            f.write(data)
        labels[path] = dict(kind=kind, records=recs if kind else 0, people=people if kind else None,
                            values=d.values, allowed=d.allowed, decoys=d.decoys,
                            shape=dict(way=b["way"], script=b["script"], encoding=enc, container=cont))
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
