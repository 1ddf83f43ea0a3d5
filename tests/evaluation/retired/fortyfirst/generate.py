"""python3 generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json (same seed, same bytes)."""
import argparse
import glob
import gzip
import io
import json
import os
import random
import shutil
import tarfile
import zipfile

import engine
import people

ENC = {"gb18030": "gb18030", "utf-8-sig": "utf-8-sig", "utf-16": "utf-16", "utf-16-le": "utf-16-le", "big5": "big5"}


def pack(path, data, when):
    base = os.path.basename(path)
    if path.endswith(".zip"):
        buf = io.BytesIO()
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
            info = zipfile.ZipInfo(base[:-4], when.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, data)
        return buf.getvalue(), "zip"
    if path.endswith((".tar", ".tar.gz", ".tgz")):
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode="w") as t:
            name = base.split(".tar")[0].replace(".tgz", "")
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), int(when.replace(tzinfo=None).toordinal() - 719163) * 86400
            t.addfile(info, io.BytesIO(data))
        raw = buf.getvalue()
        return (raw, "tar") if path.endswith(".tar") else (gzip.compress(raw, mtime=0), "tar.gz")
    if path.endswith(".gz"):
        return gzip.compress(data, mtime=0), "gz"
    return data, ""


def make(seed, kind, t):
    rng = random.Random("%s|%s" % (seed, t["path"]))
    s = engine.Sheet(rng, t["base"], t["flags"])
    s.run(t["nodes"])
    text = "".join(s.out)
    lab = s.label
    enc = next((ENC[f] for f in t["flags"] if f in ENC), "utf-8")
    if "crlf" in t["flags"]:
        text = text.replace("\n", "\r\n")
    if "cr" in t["flags"]:
        text = text.replace("\n", "\r")
    data, box = pack(t["path"], text.encode(enc), t["base"])
    script = "english" if "en" in t["flags"] else "traditional" if ("trad" in t["flags"] or "tw" in t["flags"]) else "simplified"
    shape = "; ".join(x for x in [t["shape"], script, enc + (" crlf" if "crlf" in t["flags"] else ""), box] if x)
    n = len(lab.people)
    label = dict(kind=kind, records=lab.records if kind else 0, people=(None if "nopeople" in t["flags"] else n) if kind else 0,
                 values=lab.values, allowed=lab.allowed, decoys=[x for x in lab.decoys if x in text], shape=shape)
    return data, label


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=41)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    shutil.rmtree(root, ignore_errors=True)
    labels = {}
    for f in sorted(glob.glob(os.path.join(people.HERE, "templates", "*.tpl"))):
        kind = os.path.basename(f)[:-4]
        kind = None if kind.startswith("none") else kind
        for t in engine.load(f):
            assert t["path"] not in labels, t["path"]
            try:
                data, label = make(a.seed, kind, t)
            except Exception as e:
                raise SystemExit("%s: %r" % (t["path"], e))
            dst = os.path.join(root, t["path"])
            os.makedirs(os.path.dirname(dst), exist_ok=True)
            with open(dst, "wb") as o:
                o.write(data)
            labels[t["path"]] = label
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as o:
        json.dump(labels, o, ensure_ascii=False, indent=1, sort_keys=True)
        o.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
