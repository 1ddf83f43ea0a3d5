"""generate.py --seed N OUT"""
import argparse
import gzip
import io
import json
import pathlib
import shutil
import tarfile
import zipfile
from engine import build, load

KINDS = ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing "
         "netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr "
         "phone.sms location.fix identity.person list null-code null-data null-text").split()


def pack(data, path, box):
    name = path.rsplit("/", 1)[-1]
    if box == "gz":
        return gzip.compress(data, mtime=0), path + ".gz"
    out = io.BytesIO()
    if box == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        return out.getvalue(), path.rsplit(".", 1)[0] + ".zip"
    if box == "tar":
        with tarfile.open(fileobj=out, mode="w") as t:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
        return out.getvalue(), path.rsplit(".", 1)[0] + ".tar"
    return data, path


def encode(text, enc):
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    root = pathlib.Path(a.out) / "files"
    if (pathlib.Path(a.out) / "labels.json").exists():
        shutil.rmtree(root, ignore_errors=True)
    labels = {}
    for kind in KINDS:
        for tpl in load(kind):
            doc = build(tpl, a.seed)
            path = doc.fill(tpl["path"], doc.file)
            data, path = pack(encode(doc.text, tpl["enc"]), path, tpl["box"])
            if path in labels:
                raise SystemExit("twice: " + path)
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
            labels[path] = doc.label()
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (pathlib.Path(a.out) / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
