"""generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json"""
import argparse, importlib, json, pathlib, pkgutil, sys
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import templates
from lib import core

KEYS = ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card", "driving.plate", "driving.vin")


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", default="67")
    a.add_argument("out")
    a = a.parse_args()
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)):
        importlib.import_module("templates." + m)
    out, labels = pathlib.Path(a.out), {}
    for kind, path, shape, flags, f in core.TEMPLATES:
        t = core.Ctx(a.seed, f.__module__ + f.__name__)
        f(t)
        assert t.blob is not None, f.__name__
        txt = t.text
        vals = {}
        for rule, v in t.vals:
            if v in txt:
                vals.setdefault(rule, []).append(v)
        bare = kind in ("identity.number", "phone.number")
        subj = [p for p in t.subj_]
        key = {v for k in KEYS for v in vals.get(k, [])}
        for p in subj:
            if not key & set(p.used) and not getattr(p, "keyed", False):
                print("no key", f.__module__, f.__name__, p.name)
        rel = path
        assert rel not in labels, rel
        fp = out / "files" / rel
        fp.parent.mkdir(parents=True, exist_ok=True)
        fp.write_bytes(t.blob)
        labels[rel] = (dict(kind=kind, records=t.nrec, people=len(subj) if t.people_override is None else t.
                people_override, values=vals, allowed=[v for v in t.allowed if v in txt], decoys=[v for v in t.
                decoys if v in txt], template=f.__module__.split(".")[-1] + "." + f.__name__, shape=shape + ("; " +
                flags if flags else ""), **{"class": "negative" if kind is None else "bare" if bare else "records"}))
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1), "utf-8")
    print(len(labels), "files")


main()
