"""python3 generate.py --seed N OUT : writes OUT/files, OUT/labels.json, OUT/origins.json."""
import argparse
import json
import shutil
from pathlib import Path

import engine


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--seed", default="1")
    a.add_argument("--only", default="")
    a.add_argument("out")
    a = a.parse_args()
    out = Path(a.out)
    shutil.rmtree(out / "files", ignore_errors=True)
    labels, origins = {}, {}
    for t in engine.load().values():
        if not t["id"].startswith(a.only):
            continue
        for v in (0, 1):
            try:
                w, text, name = engine.draw(t, a.seed, v)
            except Exception as e:
                raise SystemExit(f"{t['id']}: {type(e).__name__} {e}")
            encs, eols = t.get("enc", "utf-8").split("|"), t.get("eol", "lf").split("|")
            enc, eol = encs[v % len(encs)], eols[v % len(eols)]
            data, suf = engine.pack(t, text, name, enc, eol)
            rel = name + suf
            if rel in labels:
                p = Path(rel)
                rel = str(p.with_name("2_" + p.name))
            assert rel not in labels, rel
            dst = out / "files" / rel
            dst.parent.mkdir(parents=True, exist_ok=True)
            dst.write_bytes(data)
            kind = None if t["kind"] == "null" else t["kind"]
            pick = lambda d: {k: sorted(x for x in s if engine.seen(text, x)) for k, s in sorted(d.items())}
            vals = {k: s for k, s in pick(w.values).items() if s}
            alw = {k: s for k, s in pick(w.allowed).items() if s}
            dec = sorted({x for x in w.decoys if x in text})
            if kind is None and vals:
                raise SystemExit(f"{t['id']}: values in a negative: {vals}")
            box = t.get("pack", "")
            how = "utf-8" if box in ("xlsx", "docx", "sqlite") else enc
            labels[rel] = {"kind": kind, "records": w.recs, "people": len(w.who) if t.get("people") != "null" else None,
                           "values": vals, "allowed": alw, "decoys": dec,
                           "shape": f"{t['shape']}; {t.get('script', 'simplified')}; {how}; {eol if how == enc and not box in ('xlsx', 'docx', 'sqlite') else '-'}; {box or 'plain'}"}
            if kind is None:
                labels[rel]["people"] = 0 if t.get("people") != "null" else None
            origins[rel] = t["id"]
    for n, d in (("labels", labels), ("origins", origins)):
        (out / f"{n}.json").write_text(json.dumps(d, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
