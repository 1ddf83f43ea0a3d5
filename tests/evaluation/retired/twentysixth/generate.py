"""generate.py --seed N OUT: writes OUT/files and OUT/labels.json."""
import argparse
import gzip
import io
import json
import pathlib
import tarfile
import zipfile

from engine import File, parse

HERE = pathlib.Path(__file__).resolve().parent
KINDS = ("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session "
         "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person").split()
EXPECT = {**{k: 14 for k in KINDS}, "lists": 12, "negatives1": 43, "negatives2": 43}


def pack(data, cont, member):
    if cont is None:
        return data
    b = io.BytesIO()
    if cont == "gz":
        with gzip.GzipFile(fileobj=b, mode="wb", mtime=0, filename="") as g:
            g.write(data)
    elif cont == "zip":
        with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(member, (2017, 1, 9, 10, 0, 0)), data, zipfile.ZIP_DEFLATED)
    else:
        with tarfile.open(fileobj=b, mode="w") as t:
            i = tarfile.TarInfo(member)
            i.size, i.mtime = len(data), 1483927200
            t.addfile(i, io.BytesIO(data))
    return b.getvalue()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    out = pathlib.Path(a.out)
    labels = {}
    for name, want in EXPECT.items():
        tpls = parse((HERE / "templates" / f"{name}.txt").read_text("utf-8"))
        if len(tpls) != want:
            raise SystemExit(f"{name}: {len(tpls)} templates, {want} expected")
        for t in tpls:
            kind = t.get("kind", name)
            kind = None if kind.startswith("negatives") else kind
            f = File(t, a.seed, kind)
            text = f.render()
            enc = t.get("enc", "utf-8")
            data = b"\xff\xfe" + text.encode("utf-16-le") if enc == "utf-16" else text.encode(enc)
            cont = t.get("cont")
            if t["path"] in labels:
                raise SystemExit("twice: " + t["path"])
            p = out / "files" / t["path"]
            p.parent.mkdir(parents=True, exist_ok=True)
            p.write_bytes(pack(data, cont, t.get("member", "data.txt")))
            seen = {x for v in f.values.values() for x in v}
            labels[t["path"]] = {
                "kind": kind, "records": f.records if kind else 0, "people": len(f.people) if kind else None,
                "values": {k: sorted(v) for k, v in sorted(f.values.items())},
                "allowed": sorted(x for x in f.allowed if x not in seen), "decoys": sorted(x for x in f.decoys if x not in seen),
                "shape": {"way": t.get("way", "text"), "script": t.get("script", "hans"), "encoding": enc, "container": cont}}
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
