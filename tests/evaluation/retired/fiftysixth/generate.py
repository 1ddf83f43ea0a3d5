#!/usr/bin/env python3
"""generate.py --seed N OUT: a seeded set of labelled files (see README.md)."""
import argparse, gzip, json, os, random, shutil, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
os.environ["TZ"] = "Asia/Shanghai"
import time
time.tzset()
from lib.core import TPL, KINDS, F
from lib import fields, office
from lib.s2t import s2t
from templates import shapes_table, shapes_struct, sentences, frames, shapes_more, native_travel, native_money, native_flow, native_life, bare, negatives_a, negatives_b

TEXT = {"txt", "csv", "log", "sql", "tsv", "dat", "unl", "prn", "md", "wiki", "xls", "part", "lst", "out", "rpt", "bcp", "cdr", "htm", "html", "ini", "conf", "properties", "sh", "hql"}
DIRS = "backup/2019 backup/old data/export home/dev/work home/zhang/Downloads wwwroot/uploads wwwroot/runtime/tmp D/资料 D/新建文件夹 desktop/待处理 mail/attachments mail/inbox share/部门 share/公共 repo/src/test/resources repo/scripts repo/docs opt/app/logs var/tmp nas/归档/2020 usb/杂项 im/files".split()
STEM = "export data 新建文本文档 1 2 副本 tmp out result 整理 最终版 汇总 final test_data res dump part-00000 list 工作簿1 未命名 new query_result 2019_q3 temp1 bak 附件1 附件2 a1 资料 t1 copy download".split()
BOM = {"utf-8-sig": b"", "utf-16": b""}


def plan(rng):
    use, out = {}, []

    def take(pool, k, kind, cls, gen):
        pool = list(pool)
        rng.shuffle(pool)
        pool.sort(key=lambda x: use.get(x[0], 0))
        for x in pool[:k]:
            use[x[0]] = use.get(x[0], 0) + 1
            out.append(dict(kind=kind, cls=cls, name=(x[0] if not gen else x[0] + "/" + kind), fn=x[1], big=x[2]))

    generic = {"table": shapes_table.TABLE, "struct": shapes_struct.STRUCT, "prose": [(n, f, False) for n, f in frames.FRAMES]}
    fourteen = set(rng.sample(KINDS, 13))
    for i, kind in enumerate(KINDS):
        q = [5, 5, 5]
        q[i % 3] -= 1
        if kind not in fourteen:
            q[(i + 1) % 3] -= 1
        for cls, n in zip(("table", "struct", "prose"), q):
            nat = [(t["name"], t["fn"], t["big"]) for t in TPL if t["kind"] == kind and t["cls"] == cls]
            k = min(len(nat), 3 if cls == "prose" else 2)
            take(nat, k, kind, cls, False)
            take(generic[cls], n - k, kind, cls, True)
    for kind in ("identity.number", "phone.number"):
        ts = [t for t in TPL if t["kind"] == kind]
        rng.shuffle(ts)
        out += [dict(t) for t in ts[:8]]
    neg = [t for t in TPL if t["kind"] == "null"]
    rng.shuffle(neg)
    for i in range(86):
        out.append(dict(neg[i % len(neg)], kind="null"))
    big = [o for o in out if o["big"]]
    rng.shuffle(big)
    for o in out:
        if o["kind"] == "null":
            o["n"] = rng.choice([8, 15, 30, 60, 120])
            o["cls"] = ""
        elif o["cls"] == "prose":
            o["n"] = rng.choice([3, 4, 5, 6, 7, 8, 9, 11, 14, 18, 24])
        else:
            o["n"] = int(rng.triangular(3, 41, 14))
    for i, o in enumerate(big[:35]):
        o["n"] = rng.randrange(2000, 4001) if i < 5 else rng.randrange(100, 801)
    rng.shuffle(out)
    return out


def encode(F, rng, text, ext, allow):
    enc, crlf = "utf-8", False
    if F.enc:
        enc = F.enc
    elif ext in TEXT and allow:
        x = rng.random()
        enc = "utf-8" if x < .58 else "gb18030" if x < .82 else "utf-8-sig" if x < .915 else "utf-16" if x < .965 else "big5"
    if enc == "big5":
        try:
            t2 = s2t(text)
            if F.kind in ("driving.vehicle", "null") or "charset" in text:
                raise UnicodeError
            t2.encode("big5")
            text = t2
        except UnicodeError:
            enc = "gb18030"
    if enc in ("gb18030", "utf-16") and ext in ("html", "htm", "xls") and "charset" in text:
        text = text.replace("charset=\"utf-8\"", "charset=\"gbk\"").replace("charset=\"UTF-8\"", "charset=\"GBK\"").replace("charset=utf-8", "charset=gbk")
        enc = "gb18030"
    if enc == "gb18030" and "<?xml" in text[:60]:
        text = text.replace('encoding="UTF-8"', 'encoding="GBK"')
    if "utf-8" not in enc and "SET NAMES utf8" in text:
        enc = "utf-8"
    if "\x01" in text and enc == "utf-16":
        enc = "utf-8"
    if ext in TEXT and rng.random() < .35:
        text, crlf = text.replace("\n", "\r\n"), True
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le"), enc, crlf
    return text.encode(enc), enc, crlf


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("out")
    a = ap.parse_args()
    files = os.path.join(a.out, "files")
    if os.path.isdir(files):
        shutil.rmtree(files)
    os.makedirs(files)
    labels, seen = {}, set()
    todo = plan(random.Random("plan-%d" % a.seed))
    for i, o in enumerate(todo):
        rng = random.Random("%d-%d-%s" % (a.seed, i, o["name"]))
        f = F(rng, o["kind"], o["n"])
        if o["cls"] == "prose":
            f.dstyle = rng.choice([0, 1, 4, 5])
        elif o["cls"] == "struct" and rng.random() < .09:
            f.dstyle = 8
        if o["cls"] != "prose" or o["name"].startswith("ocr_text"):
            f.spaced = False
        elif o["kind"] == "phone.number":
            f.spaced = False
        ext, body = o["fn"](f)
        shape = ext
        if isinstance(body, str):
            body, enc, crlf = encode(f, rng, body, ext, ext != "bcp" or True)
            shape += " " + enc + (" crlf" if crlf else "")
        stem = rng.choice(STEM) + rng.choice(["", "", "(1)", "_%d" % rng.randrange(2, 99), f.base.strftime("%m%d"), f.base.strftime("_%Y%m%d")])
        name = stem + "." + ext
        x = rng.random()
        if x < .13 and ext not in ("docx", "eml"):
            if x < .045:
                body, name = gzip.compress(body, mtime=0), name + ".gz"
            elif x < .085:
                parts = [(name, body)]
                if rng.random() < .3 and "big5" not in shape:
                    parts.append(("readme.txt", "解压后请用最新版软件打开\n".encode("utf-8")))
                body, name = office.mkzip(parts), stem + ".zip"
            elif x < .105:
                body, name = office.mktar([("./" + name, body)], False), stem + ".tar"
            else:
                body, name = office.mktar([(rng.choice(["bak/", "data/"]) + name, body)], True), stem + rng.choice([".tgz", ".tar.gz"])
            shape += " in " + name.rsplit(".", 1)[1]
        d = rng.choice(DIRS)
        path = d + "/" + name
        while path.lower() in seen:
            path = "%s/%d/%s" % (d, rng.randrange(1, 999), name)
        seen.add(path.lower())
        full = os.path.join(files, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as fh:
            fh.write(body)
        lab = f.label()
        lab.update({"shape": shape, "class": o["cls"] or ("table" if ext in ("csv", "xlsx", "tsv") else "prose" if ext in ("docx", "md", "eml") else "struct"), "template": o["name"]})
        labels[path] = lab
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as fh:
        json.dump(dict(sorted(labels.items())), fh, ensure_ascii=False, indent=1)
        fh.write("\n")
    print("%d files, %d templates" % (len(labels), len({v["template"] for v in labels.values()})))


if __name__ == "__main__":
    main()
