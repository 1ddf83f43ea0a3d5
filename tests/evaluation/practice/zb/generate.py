"""python3 generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse
import json
import pathlib
import re
import engine

HERE = pathlib.Path(__file__).parent
CODEC = dict(u8="utf-8", u8bom="utf-8-sig", u16="utf-16-le", u16be="utf-16-be", gb="gb18030", big5="big5", gb18030="gb18030", hkscs="big5hkscs")
HEAD = re.compile(r"=== (\S+) \| ([^|]+) \| (.+)")


def load():
    """All templates: === file name | codec flags | shape, then '# count:' lines, then the body."""
    out = []
    for path in sorted((HERE / "templates").glob("*.txt")):
        cur = None
        for ln in path.read_text("utf-8").split("\n"):
            m = HEAD.fullmatch(ln)
            if m:
                flags = m[2].split()
                cur = dict(id="%s/%s" % (path.stem[:2], m[1]), kind=path.stem[3:], codec=flags[0], flags=flags[1:], shape=m[3], count=None, body=[])
                out.append(cur)
            elif cur is None:
                continue
            elif ln.startswith("# count: ") and not cur["body"]:
                cur["count"] = ln[9:]
            else:
                cur["body"].append(ln)
    for t in out:
        while t["body"] and not t["body"][-1].strip():
            t["body"].pop()
    return out


def pack(text, t):
    if "crlf" in t["flags"]:
        text = text.replace("\n", "\r\n")
    elif "cr" in t["flags"]:
        text = text.replace("\n", "\r")
    if t["codec"] in ("u16", "u16be"):
        text = "\ufeff" + text
    return text.encode(CODEC[t["codec"]])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--only", default="")
    ap.add_argument("out")
    a = ap.parse_args()
    out, labels = pathlib.Path(a.out), {}
    for t in load():
        if a.only and a.only not in t["id"]:
            continue
        try:
            run = engine.Run(a.seed, t)
            data = pack(run.text, t)
        except Exception as e:
            raise SystemExit("%s: %r" % (t["id"], e))
        path = out / "files" / t["id"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        script = "traditional" if "trad" in t["flags"] else "English" if "en" in t["flags"] else "simplified"
        ends = "CRLF" if "crlf" in t["flags"] else "CR" if "cr" in t["flags"] else "LF"
        labels[t["id"]] = dict(kind=t["kind"], records=run.records, people=len(run.people), values=run.values, allowed=run.allowed,
                               decoys=run.decoys, shape="%s; %s, %s, %s, plain file" % (t["shape"], script, CODEC[t["codec"]], ends))
    out.mkdir(parents=True, exist_ok=True)
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
