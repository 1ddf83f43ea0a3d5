#!/usr/bin/env python3
"""Write a seeded examination of labelled files: python3 generate.py --seed N OUT."""
import argparse
import gzip
import importlib
import io
import json
import os
import pkgutil
import random
import sys
import tarfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import templates  # noqa: E402
from lib.build import REG, F  # noqa: E402

KINDS = (
    "hotel.stay travel.flight travel.train bank.account bank.transaction bank.balance border.crossing netcafe.session "
    "crime.case property.housing property.rental driving.licence driving.vehicle identity.person phone.cdr "
    "phone.sms location.fix").split()
BARE = ["identity.number", "phone.number"]
COUNTS = {**{k: 13 if i >= 13 else 14 for i, k in enumerate(KINDS)}, **{k: 8 for k in BARE}, None: 86}
SMALL_KINDS = ("crime.case", "property.rental", "phone.sms", "location.fix")  # 13 files each
MEDIUM, HUGE = 30, 4


def load():
    """Import every module of the templates folder."""
    for mod in sorted(m.name for m in pkgutil.iter_modules(templates.__path__)):
        importlib.import_module("templates." + mod)


def plan(rnd):
    """List of (template, big) to write; every template at least once where its kind has room, none over three times."""
    jobs = []
    for kind, count in COUNTS.items():
        if kind in KINDS:
            count = 13 if kind in SMALL_KINDS else 14
        names = sorted(n for n, t in REG.items() if t.kind == kind)
        if not names:
            continue
        order = names * 3
        rnd.shuffle(names)
        picked = names[:count]
        rest = [n for n in order if n not in picked or order.count(n) > 1]
        while len(picked) < count:
            n = rnd.choice(rest)
            if picked.count(n) < min(3, 1 + picked.count(n)) and picked.count(n) < 3:
                picked.append(n)
        jobs += [[REG[n], 0] for n in picked]
    able = [i for i, (t, _) in enumerate(jobs) if t.big and t.kind]
    rnd.shuffle(able)
    kinds = set()
    for i in able:
        if len(kinds) < HUGE and jobs[i][0].kind not in kinds:
            kinds.add(jobs[i][0].kind)
            jobs[i][1] = 2
    for i in [i for i in able if not jobs[i][1]][:MEDIUM]:
        jobs[i][1] = 1
    return jobs


def path_of(t, f):
    """Fill the placeholders of a template's path."""
    from lib import pools
    return t.path.format(d=f"{f.base:%Y%m%d}", n=f.i(101, 989), w="%04x" % f.i(4096, 65535), city=f.c(pools.AREAS)[2])


def pack(path, data, rnd):
    """Put one file inside a container; returns (new path, bytes)."""
    kind, name, out = rnd.choice(["gz", "zip", "tar", "tgz"]), os.path.basename(path), io.BytesIO()
    if kind == "gz":
        with gzip.GzipFile(fileobj=out, mode="wb", filename="", mtime=0) as z:
            z.write(data)
        return path + ".gz", out.getvalue()
    stem = os.path.splitext(path)[0]
    if kind == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            info = zipfile.ZipInfo(name, (2021, 3, 4, 5, 6, 8))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
        return stem + ".zip", out.getvalue()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as z:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1500000000
        z.addfile(info, io.BytesIO(data))
    if kind == "tar":
        return stem + ".tar", out.getvalue()
    gz = io.BytesIO()
    with gzip.GzipFile(fileobj=gz, mode="wb", filename="", mtime=0) as z:
        z.write(out.getvalue())
    return stem + ".tgz", gz.getvalue()


def render(t, f):
    """Bytes of one file."""
    body = t.fn(f)
    if isinstance(body, bytes):
        return body
    enc, nl = f.c(t.enc), f.c(t.nl)
    if nl != "\n":
        body = body.replace("\n", nl)
    try:
        return body.encode(enc)
    except UnicodeEncodeError:
        return body.encode("utf-8-sig")


def main():
    """Entry point."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    args = ap.parse_args()
    load()
    rnd, labels = random.Random(args.seed), {}
    for k, (t, big) in enumerate(plan(rnd)):
        f = F(random.Random(f"{args.seed}/{k}/{t.name}"), big)
        data, path = render(t, f), path_of(t, f)
        if not isinstance(data, bytes):
            raise TypeError(t.name)
        if f.r.random() < .1:
            path, data = pack(path, data, f.r)
        base = path
        while path in labels:
            path = f"备份{f.i(1, 99)}/" + base if f.i(0, 1) else f"old{f.i(1, 99)}/" + base
        full = os.path.join(args.out, "files", path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as h:
            h.write(data)
        labels[path] = {
            "template": t.name,
            "shape": t.shape,
            "class": t.cls,
            "kind": t.kind,
            "records": f.records,
            "people": len(f.subjects),
            "values": {
                r: list(v)
                for r, v in sorted(f.values.items())
            },
            "allowed": {
                r: list(v)
                for r, v in sorted(f.allowed.items())
            },
            "decoys": f.decoys
        }
    with open(os.path.join(args.out, "labels.json"), "w", encoding="utf-8") as h:
        json.dump(labels, h, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), "files,", len({v["template"] for v in labels.values()}), "templates")


if __name__ == "__main__":
    main()
