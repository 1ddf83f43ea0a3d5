#!/usr/bin/env python3
"""generate.py --seed N OUT: write OUT/files/... and OUT/labels.json."""
import argparse
import json
import os
import random
import shutil
import engine as E

DEFAULTS = {  # options a kind takes when its template names none
    "border.crossing": dict(dur="3-14d", span="200"), "identity.person": dict(rep="0"), "bank.account": dict(rep="0", span="900", yr="2016-2024"),
    "bank.balance": dict(rep="0"), "property.rental": dict(rep="0", span="200"), "property.housing": dict(span="1100", yr="2021-2024"),
    "driving.licence": dict(rep="0", span="1500", born="1956-1988"), "driving.vehicle": dict(rep="0", span="1500"), "crime.case": dict(span="250"),
}
HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    shutil.rmtree(root, ignore_errors=True)
    labels, jobs = {}, []
    for fn in sorted(os.listdir(os.path.join(HERE, "templates"))):
        stem = fn[:-4]
        for i, t in enumerate(E.load(os.path.join(HERE, "templates", fn))):
            kind = t.get("kind") or (None if stem.startswith("none") else stem)
            jobs.append((stem, i, kind, t))
    for stem, i, kind, t in jobs:
        for o, v in DEFAULTS.get(kind, {}).items():
            t.setdefault(o, v)
        r = random.Random("%d/%s/%s" % (a.seed, stem, t["way"]))
        script = t.get("s", "hans")
        enc, x = t.get("enc"), r.random()
        if not enc:
            enc = "utf-8"
            if script == "hans":
                enc = "gb18030" if x < .15 else "utf-16" if x < .18 else "utf-8-sig" if x < .21 else enc
            elif script == "hant":
                enc = "big5" if x < .4 else enc
        ext = t["path"].rsplit(".", 1)[-1]
        if ext in ("js", "py", "yml", "yaml", "vue", "go", "proto", "ndjson", "geojson", "vcf", "jsonl") or t["path"] == "package.json":
            enc = "utf-8"
        elif enc == "utf-16" and ext in ("eml", "sql", "log", "json", "prn", "md", "java"):
            enc = "gb18030"
        x = r.random()
        cont = t.get("cont") or ("gz" if x < .04 else "zip" if x < .08 else "tar" if x < .11 else None)
        f = E.File(r, t, kind)
        text, n, people = f.build("utf-8" if enc == "utf-8-sig" else enc)
        try:
            text.encode(enc)
        except UnicodeEncodeError:
            enc = "utf-8"
            text = text.replace('encoding="BIG5"', 'encoding="UTF-8"').replace("charset=BIG5", "charset=UTF-8")
        if "crlf" in t.get("eol", ""):
            text = text.replace("\n", "\r\n")
        f.person = None
        path, raw = E.pack(f.fill(t["path"]), text.encode(enc), cont)
        while path in labels:
            d, b = os.path.split(path)
            path = os.path.join(d, "b_" + b)
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as g:
            g.write(raw)
        allowed = {k: [v for v in vs if v not in f.values.get(k, [])] for k, vs in f.allowed.items()}
        labels[path] = dict(kind=kind, records=n if kind else 0, people=people if kind else None, values={k: sorted(v) for k, v in sorted(f.values.items())},
                            allowed={k: sorted(v) for k, v in sorted(allowed.items()) if v}, decoys=sorted(f.decoys),
                            shape=dict(way=(kind or "none") + "/" + t["way"], script=script, encoding=enc, container=cont))
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as g:
        json.dump(labels, g, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), "files")


if __name__ == "__main__":
    main()
