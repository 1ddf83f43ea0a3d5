"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import gzip
import io
import json
import os
import shutil
import tarfile
import zipfile
import engine

COPIES = {"null": 86}


def pack(path, data, box):
    name = os.path.basename(path)
    if box == "gz":
        buf = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=buf, mtime=0) as g:
            g.write(data)
        return path + ".gz", buf.getvalue()
    stem = os.path.splitext(path)[0]
    if box == "zip":
        buf = io.BytesIO()
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
            zi = zipfile.ZipInfo(name, (2020, 1, 2, 3, 4, 6))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)
        return stem + ".zip", buf.getvalue()
    if box == "tar":
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode="w", format=tarfile.GNU_FORMAT) as t:
            ti = tarfile.TarInfo(name)
            ti.size = len(data)
            t.addfile(ti, io.BytesIO(data))
        return stem + ".tar", buf.getvalue()
    return path, data


def encode(text, enc):
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def jobs():
    tpl = engine.load()
    for t in tpl:
        if t.kind != "null":
            yield t, 0
    neg = [t for t in tpl if t.kind == "null"]
    for i in range(COPIES["null"] if neg else 0):
        yield neg[i % len(neg)], i // len(neg)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    if os.path.isdir(root):
        shutil.rmtree(root)
    labels = {}
    for t, copy in jobs():
        run = engine.Run(t, a.seed, copy)
        path, body = run.render()
        if t.opt.get("nl") == "crlf":
            body = body.replace("\n", "\r\n")
        try:
            data = encode(body, t.opt.get("enc", "utf-8"))
        except UnicodeEncodeError as e:
            raise SystemExit("%s %s: %s" % (t.kind, t.slug, e))
        base, k = path, 1
        while pack(path, b"", t.opt.get("box"))[0] in labels:
            k += 1
            s, e = os.path.splitext(base)
            path = "%s_%d%s" % (s, k, e)
        path, data = pack(path, data, t.opt.get("box"))
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as fh:
            fh.write(data)
        labels[path] = run.label()
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as fh:
        json.dump(labels, fh, ensure_ascii=False, indent=1, sort_keys=True)
        fh.write("\n")
    print("%d files" % len(labels))


if __name__ == "__main__":
    main()
