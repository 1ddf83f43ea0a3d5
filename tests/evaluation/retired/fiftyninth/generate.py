#!/usr/bin/env python3
"""python3 generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json (same seed, same bytes)."""
import argparse, gzip, io, json, os, random, re, shutil, sqlite3, sys, tarfile, tempfile, zipfile
from xml.sax.saxutils import escape
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import templates
from templates import core

KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account "
         "bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person").split()
DIRS = ["", "Desktop", "D盘备份", "share/2021", "文档", "bak", "nas/vol1", "data", "inbox/附件", "download", "repo/assets", "u盘", "archive/2019", "发送", "tmp", "www/upload", "export"]
NAMES = ["export_{d}", "data({k})", "新建文本文档 ({k})", "未命名{k}", "Book{k}", "dump_{d}", "part-{k:05d}", "tmp_{k}", "附件{k}", "list{k}", "backup_{d}", "result_{k}", "out{k}", "汇总{d}", "0{k}", "to_send_{k}", "整理{k}", "副本_{d}", "q{k}", "a{d}", "file_{k}", "最终版{k}", "temp{d}", "note{k}"]
ZT = (2021, 3, 4, 10, 20, 30)


def zbytes(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, c in files:
            i = zipfile.ZipInfo(n, ZT); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o644 << 16
            z.writestr(i, c)
    return b.getvalue()


def tbytes(files, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w", format=tarfile.GNU_FORMAT) as t:
        for n, c in files:
            i = tarfile.TarInfo(n); i.size = len(c); i.mtime = 1614853230; t.addfile(i, io.BytesIO(c))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()


def xlsx(sheets, rng):
    shared = rng.random() < .6; ss = {}; out = []
    for nm, rows in sheets:
        o = []
        for y, r in enumerate(rows, 1):
            cs = []
            for x, v in enumerate(r):
                v = str(v)
                if v == "": continue
                ref = (chr(65 + x) if x < 26 else "A" + chr(65 + x - 26)) + str(y)
                if v.isdigit() and len(v) < 7 and v[0] != "0": cs.append(f'<c r="{ref}"><v>{v}</v></c>')
                elif shared: cs.append(f'<c r="{ref}" t="s"><v>{ss.setdefault(v, len(ss))}</v></c>')
                else: cs.append(f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{escape(v)}</t></is></c>')
            o.append(f'<row r="{y}">' + "".join(cs) + "</row>")
        out.append('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + "".join(o) + "</sheetData></worksheet>")
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"; H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f = [("[Content_Types].xml", H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + "".join(f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for k in range(1, len(out) + 1)) + ('<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' if shared else "") + "</Types>"),
         ("_rels/.rels", H + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
         ("xl/workbook.xml", H + f'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{R}"><sheets>' + "".join(f'<sheet name="{escape(s[0])}" sheetId="{k}" r:id="rId{k}"/>' for k, s in enumerate(sheets, 1)) + "</sheets></workbook>"),
         ("xl/_rels/workbook.xml.rels", H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="rId{k}" Type="{R}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in range(1, len(out) + 1)) + (f'<Relationship Id="rId99" Type="{R}/sharedStrings" Target="sharedStrings.xml"/>' if shared else "") + "</Relationships>")]
    f += [(f"xl/worksheets/sheet{k}.xml", s) for k, s in enumerate(out, 1)]
    if shared: f.append(("xl/sharedStrings.xml", H + f'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{len(ss)}">' + "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in ss) + "</sst>"))
    return zbytes(f)


def docx(paras):
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(p)}</w:t></w:r></w:p>' for p in paras)
    return zbytes([("[Content_Types].xml", H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
                   ("_rels/.rels", H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
                   ("word/document.xml", H + f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')])


def sqlite(tables):
    t = tempfile.mkdtemp(); p = os.path.join(t, "x.db")
    c = sqlite3.connect(p)
    for nm, hs, rows in tables:
        q = lambda s: '"' + s.replace('"', "") + '"'
        c.execute(f"CREATE TABLE {q(nm)} (" + ", ".join(q(h) + " TEXT" for h in hs) + ")")
        c.executemany(f"INSERT INTO {q(nm)} VALUES (" + ",".join("?" * len(hs)) + ")", rows)
    c.commit(); c.close()
    b = open(p, "rb").read(); shutil.rmtree(t); return b


def encode(ext, text, tpl, d, rng):
    if ext in ("csv", "txt", "tsv", "html", "htm", "xls", "eml", "sql", "xml", "log", "dat", "md", "ofx"):
        encs = [("utf-8", 56), ("gb18030", 21), ("utf-8-sig", 11 if ext in ("csv", "txt", "tsv", "sql") else 0), ("utf-16", 10 if ext in ("csv", "txt", "tsv") else 0)]
        enc = rng.choices([e for e, _ in encs], [w for _, w in encs])[0]
    else: enc = "utf-8"
    if tpl.trad:
        enc = rng.choice(["big5", "big5", "utf-8"])
        try: text.encode("big5")
        except UnicodeEncodeError: enc = "utf-8"
    if ext in ("json", "jsonl", "ndjson") and rng.random() < .12 and "driving.plate" not in d.values:
        text = "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in text)
    text = text.replace("{ENC}", {"utf-8-sig": "utf-8", "gb18030": "gb18030"}.get(enc, enc))
    if ext in ("csv", "txt", "tsv", "html", "htm", "xls", "eml", "sql", "md") and rng.random() < .33: text = text.replace("\n", "\r\n")
    return text.encode(enc), enc


def dress(d, t, ext, c, n):
    """what people do with files afterwards: quote a table in a mail, paste an answer with its command, inline rows into a script"""
    p = d.r.random()
    if ext == "xlsx" and p < .22:
        c = c + [("说明", [[d.ch("导出说明", "填写说明", "备注")], [d.ch("1. 数据来自系统导出，仅限内部使用", "1. 带*为必填")], [f"2. 制表日期 {d.isod(d.after())}"]])]
    elif t.cls == "table" and ext in ("csv", "txt", "tsv", "md") and n <= 40 and p < .09:
        from templates.util import mail
        ext, c = mail(d, d.ch("转发：见下表", "Fw: 附件打不开的话看正文", "答复：名单", "数据"), d.ch("贴在下面了，格式有点乱。", "附件太大发不出去，直接粘贴。", "如下，请查收。谢谢！"), c.rstrip("\n"))
    elif ext == "json" and n <= 40 and c[:1] == "[" and p < .2:
        k = d.ch("rows", "list", "DATA")
        o = json.loads(c)
        if d.p(.35) and all(not isinstance(v, (dict, list)) for x in o for v in x.values()):
            q = lambda v: str(v) if isinstance(v, (int, float)) else "'" + str(v).replace("'", "") + "'"
            ext, c = "php", "<?php\n// 迁移脚本用，跑完删\nreturn array(\n" + "".join("  array(" + ", ".join(f"'{a}' => {q(b)}" for a, b in x.items()) + "),\n" for x in o) + ");\n"
        elif d.p(.6): ext, c = "js", f"// 本地调试用，别提交\nconst {k} = {c.rstrip()};\n\nmodule.exports = {{ {k} }};\n"
        else: ext, c = "py", f"# -*- coding: utf-8 -*-\nimport json\n\n{k} = json.loads(r\"\"\"{c.rstrip()}\"\"\")\nprint(len({k}))\n"
    elif ext == "json" and c[:7] in ('{"code"', '{"took"', '{\n  "to', '{\n  "co') and p < .25:
        ip = f"10.{d.i(0, 99)}.{d.i(0, 99)}.{d.i(2, 250)}"
        if '"took"' in c[:12]: ext, c = "txt", f"$ curl -s 'http://{ip}:9200/_search?size={max(10, n)}'\n{c}$ \n"
        else: ext, c = "txt", f"POST /api/v1/query HTTP/1.1\nHost: {ip}:8080\nContent-Type: application/json\n\nHTTP/1.1 200 OK\nServer: nginx/1.{d.i(14, 22)}.{d.i(0, 2)}\nContent-Type: application/json;charset=utf-8\nConnection: close\n\n{c}"
    elif t.cls == "prose" and ext == "txt" and not t.trad and t.kind and not getattr(d, "ischat", False) and p < .3:
        w = d.i(34, 46); o = []          # copied out of a PDF: lines broken at a comma before the margin, a page number at the end
        for line in c.split("\n"):
            while len(line) > w:
                k = max([m.end() for m in re.finditer(r"[，；。、](?!\d)", line[:w])] + [0])
                if k < 12: break
                o.append(line[:k]); line = line[k:]
            o.append(line)
        c = "\n".join(o)
        if d.p(.5): c += f"\n- {d.i(1, 3)} -\n"
    elif ext == "csv" and p > .9 and c.count(",") > n: c = c.rstrip("\n") + "\n" + "," * (c.split("\n")[min(n, 2)].count(",")) + "\n"
    return ext, c


def prune(d, content):
    """alternatives of a template that were not chosen leave no label: only what is written counts"""
    t = content if isinstance(content, str) else "\n".join(_flat(content))
    toks = set(re.findall(r"[0-9A-Za-z@._-]+", t))
    for m in (d.values, d.allowed):
        for k in list(m):
            m[k] = {v: 1 for v in m[k] if v in toks or v in t}
            if not m[k]: del m[k]
    d.decoys = [x for x in d.decoys if x in t]


def _flat(x):
    if isinstance(x, (list, tuple)):
        for y in x: yield from _flat(y)
    else: yield str(x)


def plan(rng):
    by = {}
    for t in core.REGISTRY: by.setdefault((t.kind, t.cls), []).append(t)
    out = []
    counts = {k: 14 for k in KINDS}
    for k in rng.sample(KINDS, 4): counts[k] = 13
    for k in KINDS + ["identity.number", "phone.number"]:
        c = counts.get(k, 8)
        per = {14: [5, 5, 4], 13: [5, 4, 4], 8: [3, 3, 2]}[c]
        if c != 8: rng.shuffle(per)
        for cls, m in zip(("table", "struct", "prose"), per):
            ts = by[(k, cls)][:]; rng.shuffle(ts)
            out += [(ts * 3)[j] for j in range(m)]
    neg = [t for t in core.REGISTRY if t.kind is None]
    out += neg + rng.sample(neg, 86 - len(neg))
    rng.shuffle(out)
    big = [j for j, t in enumerate(out) if t.big]
    rng.shuffle(big); nb = rng.randint(28, 32)
    size = {j: rng.randint(100, 800) for j in big[:nb]}
    size.update({j: rng.randint(2000, 4000) for j in big[nb:nb + 4]})
    return [(t, size.get(j) or max(t.mn, min(t.mx, rng.choices([rng.randint(3, 8), rng.randint(9, 20), rng.randint(21, 40)], [30, 42, 28])[0] if t.kind else rng.randint(t.mn, t.mx)))) for j, t in enumerate(out)]


def main():
    ap = argparse.ArgumentParser(); ap.add_argument("--seed", type=int, required=True); ap.add_argument("out"); a = ap.parse_args()
    templates.load(); rng = random.Random(f"ex59-{a.seed}")
    root = os.path.join(a.out, "files")
    if os.path.isdir(root): shutil.rmtree(root)
    os.makedirs(root); labels = {}; seen = set()
    for j, (t, n) in enumerate(plan(rng)):
        r = random.Random(f"{a.seed}-{j}-{t.name}"); d = core.Doc(r, t.trad); d.idsp = t.cls == "prose" and t.kind and r.random() < .05
        ext, content = t.f(d, n)
        ext, content = dress(d, t, ext, content, n)
        prune(d, content)
        note = ""
        if ext == "xlsx": data = xlsx(content, r); enc = "xlsx"
        elif ext == "docx": data = docx(content); enc = "docx"
        elif ext == "db": data = sqlite(content); enc = "sqlite"; ext = r.choice(["db", "sqlite", "db3"])
        else: data, enc = encode(ext, content, t, d, r)
        dirs = r.choice(DIRS)
        while True:
            nm = r.choice(NAMES).format(d=f"20{r.randint(17, 24)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}", k=r.randint(1, 99))
            if (dirs, nm) not in seen: seen.add((dirs, nm)); break
        fn = f"{nm}.{ext}"
        if r.random() < .105:
            c = r.choice(["gz", "gz", "zip", "zip", "tar", "tgz"]); inner = fn
            extra = [("readme.txt", r.choice(["导出文件见同目录，编码见文件头。\n", "请勿外传，用完删除。\n", "generated by backup job, see the other file\n", "密码另发（已解压，无需密码）。\n"]).encode())] if r.random() < .5 else []
            if c == "gz": data = gzip.compress(data, mtime=0); fn += ".gz"
            elif c == "zip": data = zbytes([(inner, data)] + extra); fn = nm + ".zip"
            else: data = tbytes([(inner, data)] + extra, c == "tgz"); fn = nm + "." + r.choice(["tgz", "tar.gz"]) if c == "tgz" else nm + ".tar"
            note = ", in " + c
        rel = os.path.join(dirs, fn) if dirs else fn
        os.makedirs(os.path.join(root, dirs), exist_ok=True)
        with open(os.path.join(root, rel), "wb") as f: f.write(data)
        labels[rel] = {"kind": t.kind, "records": d.n, "people": len(d.ppl), "values": {k: list(v) for k, v in sorted(d.values.items())},
                       "allowed": {k: list(v) for k, v in sorted(d.allowed.items())}, "decoys": d.decoys, "shape": f"{t.shape} ({ext}, {enc}{note})", "class": t.cls, "template": t.name}
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f: json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), "files")


if __name__ == "__main__":
    main()
