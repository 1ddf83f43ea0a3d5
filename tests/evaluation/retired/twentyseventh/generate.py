"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import tarfile
import zipfile

import engine


def pack(path, data, box):
    base = os.path.basename(path)
    if box == "gz":
        return path + ".gz", gzip.compress(data, mtime=0)
    b = io.BytesIO()
    if box == "zip":
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(base, (2024, 3, 5, 9, 12, 0)), data, zipfile.ZIP_DEFLATED)
        return path + ".zip", b.getvalue()
    if box == "tar":
        with tarfile.open(fileobj=b, mode="w", format=tarfile.GNU_FORMAT) as t:
            i = tarfile.TarInfo(base)
            i.size, i.mtime = len(data), 1709601120
            t.addfile(i, io.BytesIO(data))
        return path + ".tar", b.getvalue()
    return path, data


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", type=int, required=True)
    a.add_argument("out")
    a = a.parse_args()
    labels = {}
    for tpl in engine.load():
        text, lab = engine.make(tpl, a.seed)
        path, data = pack(tpl.path, text.encode(tpl.o["enc"]), tpl.o["box"])
        if path in labels:
            raise SystemExit("twice: " + path)
        full = os.path.join(a.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f:
            f.write(data)
        labels[path] = lab
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
