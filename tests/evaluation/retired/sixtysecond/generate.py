#!/usr/bin/env python3
"""generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse, importlib, inspect, json, pathlib, random, re, sys
sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from lib import core
from lib.formats import zipped, tarred, gzipped

MODULES = "hotel flight train bank_acct bank_tx bank_bal border netcafe crime housing rental licence vehicle identity cdr sms location bare neg_code neg_doc".split()
FREE = {"txt", "csv", "tsv", "log", "html", "htm", "xml", "prn", "lst", "ini", "dat", "unl", "properties"}
MARK = {"utf-8-sig": {"txt", "csv", "tsv", "ini", "xml"}, "utf-16": {"txt", "csv", "tsv", "ini", "xml", "lst"}, "gb18030": FREE - {"properties"}}
NOTE = ["导出说明：本压缩包由系统自动生成，仅供内部使用。\n", "解压后请先核对行数。\n", "有问题联系信息中心。\n"]

def plan(seed):
    r = random.Random(f"plan|{seed}")
    reg = core.REGISTRY
    can = [i for i, (k, c, s, o, n, f) in enumerate(reg) if "mx" not in o and re.search(r"t\.n\b|t\.each|walk\(t\)|lines\(t", inspect.getsource(f))]
    rec = [i for i in can if reg[i][1] == "records"]
    huge = r.sample([i for i in rec if "bin" not in reg[i][3]], 4)
    big = r.sample([i for i in rec if i not in huge], 24) + r.sample([i for i in can if reg[i][1] == "bare"], 2) + r.sample([i for i in can if reg[i][1] == "negative"], 4)
    n = {}
    for i, (k, c, s, o, nm, f) in enumerate(reg):
        hi = min(60, o.get("mx", 60))
        n[i] = r.randint(2000, 4000) if i in huge else r.randint(100, 800) if i in big else r.randint(3, hi) if r.random() < .6 else r.randint(min(8, hi), hi)
    wrap = dict(zip(r.sample([i for i in range(len(reg)) if "bin" not in reg[i][3] and reg[i][2] != "xlsx"], 34), ["gz"] * 13 + ["zip"] * 11 + ["tgz"] * 6 + ["tar"] * 4))
    return n, wrap

def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    for m in MODULES:
        importlib.import_module("templates." + m)
    n, wrap = plan(a.seed)
    out = pathlib.Path(a.out)
    labels = {}
    for i, (k, cls, shape, o, name, f) in enumerate(core.REGISTRY):
        r = random.Random(f"{a.seed}|enc|{name}")
        enc = o.get("enc") or r.choice(o.get("encs") or ["utf-8"] * 13 + ["gb18030"] * 5 + ["utf-8-sig"] * 3 + ["utf-16"] * 1)
        t = core.Ctx(a.seed, name, n[i], enc, False)
        path, body = f(t)
        base = path.split("/")[-1]
        ext = base.rsplit(".", 1)[-1] if "." in base else ""
        if isinstance(body, str):
            if shape.endswith("log"):           # logs run forward in time
                ls = body.rstrip("\n").split("\n")
                if all(re.match(r"\d{4}[-/]\d\d[-/]\d\d", x) for x in ls):
                    body = "\n".join(sorted(ls)) + "\n"
            if not (o.get("enc") or o.get("encs")) and ext not in MARK.get(enc, {ext}):
                t.enc = enc = "utf-8"
                if "charset" in body or "encoding=" in body:
                    t = core.Ctx(a.seed, name, n[i], enc, False)
                    path, body = f(t)
            if ext in FREE | {"sql"} and r.random() < (.08 if ext == "log" else .33):
                body = body.replace("\n", "\r\n")
            body = body.encode(enc)
        if i in wrap:
            w = wrap[i]
            extra = [("说明.txt", r.choice(NOTE).encode())] if r.random() < .4 else []
            if w == "gz":
                body, path = gzipped(body), path + ".gz"
            else:
                mem = [(r.choice(["", "data/", "2019导出/"]) + base, body)] + extra
                stem = path.rsplit(".", 1)[0] if "." in base else path
                body = zipped(mem) if w == "zip" else tarred(mem, w == "tgz")
                path = stem + {"zip": ".zip", "tgz": r.choice([".tgz", ".tar.gz"]), "tar": ".tar"}[w]
        assert path not in labels, path
        p = out / "files" / path
        p.parent.mkdir(parents=True, exist_ok=True)
        p.write_bytes(body)
        keep = lambda d: {q: [v for v, c in x.items() if c > 0] for q, x in d.items() if any(c > 0 for c in x.values())}
        vals = keep(t.values)
        assert cls != "negative" or (not vals and not t.records), (name, vals)
        labels[path] = {"kind": k, "records": t.records, "people": len(t.people), "values": vals, "allowed": keep(t.allowed),
                        "decoys": [v for v, c in t.decoys.items() if c > 0], "template": name, "shape": shape, "class": cls}
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1), encoding="utf-8")

if __name__ == "__main__":
    main()
