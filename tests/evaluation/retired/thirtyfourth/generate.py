"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import tarfile
import zipfile
import engine


def pack(box, name, data):
    if box == "gz":
        return gzip.compress(data, mtime=0)
    buf = io.BytesIO()
    if box == "zip":
        with zipfile.ZipFile(buf, "w") as z:
            zi = zipfile.ZipInfo(name, (2024, 3, 5, 10, 20, 30))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)
    else:
        with tarfile.open(fileobj=buf, mode="w") as z:
            ti = tarfile.TarInfo(name)
            ti.size, ti.mtime = len(data), 1709600000
            z.addfile(ti, io.BytesIO(data))
    return buf.getvalue()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=34)
    ap.add_argument("out")
    a = ap.parse_args()
    labels = {}
    for t in engine.load():
        f = engine.File(t, a.seed)
        try:
            text = f.build()
            if t["way"] in ("csv", "tsv") and f.r.random() < 0.3:
                text = text.replace("\n", "\r\n")
            enc = t["enc"]
            data = b"\xff\xfe" + text.encode("utf-16-le") if enc == "utf-16" else text.encode(enc)
        except Exception as e:
            raise SystemExit("%s: %r" % (t["path"], e))
        path = t["path"] + ("." + t["box"] if t["box"] else "")
        if path in labels:
            raise SystemExit("twice: " + path)
        if t["box"]:
            data = pack(t["box"], os.path.basename(t["path"]), data)
        full = os.path.join(a.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as h:
            h.write(data)
        labels[path] = f.label()
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as h:
        json.dump(dict(sorted(labels.items())), h, ensure_ascii=False, indent=1)
    print(len(labels), "files")


if __name__ == "__main__":
    main()
