#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""generate.py --seed N OUT  ->  OUT/files/... and OUT/labels.json (same seed, same bytes)"""
import argparse, gzip, importlib.util, io, json, os, random, re, shutil, sqlite3, sys, tarfile, tempfile, zipfile
HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, HERE); sys.dont_write_bytecode = True
import lib
from xml.sax.saxutils import escape
def load():
    d = os.path.join(HERE, "templates")
    for n in sorted(os.listdir(d)):
        if n.endswith(".py"):
            s = importlib.util.spec_from_file_location("t_" + n[:-3], os.path.join(d, n)); m = importlib.util.module_from_spec(s); s.loader.exec_module(m)
    return lib.ALL
KINDS = "hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person".split()
LISTS = ["identity.number", "phone.number"]
ZT = (2016, 1, 1, 0, 0, 0)
def zipb(members):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in members:
            i = zipfile.ZipInfo(n, ZT); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o644 << 16; z.writestr(i, d)
    return b.getvalue()
def tarb(members, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w", format=tarfile.PAX_FORMAT) as t:
        for n, d in members:
            i = tarfile.TarInfo(n); i.size = len(d); i.mtime = 1451606400; t.addfile(i, io.BytesIO(d))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()
def col(n):
    s = ""; n += 1
    while n: n, r = divmod(n - 1, 26); s = chr(65 + r) + s
    return s
def xlsx(sheets):
    ss = []; ix = {}; H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; parts = []
    for rows in sheets.values():
        o = []
        for i, r in enumerate(rows):
            c = []
            for j, v in enumerate(r):
                if v == "" or v is None: continue
                ref = col(j) + str(i + 1)
                if isinstance(v, (int, float)): c.append('<c r="%s"><v>%s</v></c>' % (ref, v))
                else:
                    k = ix.setdefault(v, len(ix)); c.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, k))
            o.append('<row r="%d">%s</row>' % (i + 1, "".join(c)))
        parts.append(H + '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>' % "".join(o))
    n = len(parts); R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"; P = "http://schemas.openxmlformats.org/package/2006/"
    m = [("[Content_Types].xml", H + '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>%s</Types>' % (P, "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % (i + 1) for i in range(n)))),
         ("_rels/.rels", H + '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (P, R)),
         ("xl/workbook.xml", H + '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (R, "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(k), i + 1, i + 1) for i, k in enumerate(sheets)))),
         ("xl/_rels/workbook.xml.rels", H + '<Relationships xmlns="%srelationships">%s<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % (P, "".join('<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i + 1, R, i + 1) for i in range(n)), n + 1, R)),
         ("xl/sharedStrings.xml", H + '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="%d" uniqueCount="%d">%s</sst>' % (len(ix), len(ix), "".join('<si><t xml:space="preserve">%s</t></si>' % escape(v) for v in ix)))]
    m += [("xl/worksheets/sheet%d.xml" % (i + 1), p) for i, p in enumerate(parts)]
    return zipb([(a, b.encode("utf-8")) for a, b in m])
def docx(paras):
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"; o = []
    para = lambda s: '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(str(s))
    for x in paras:
        if isinstance(x, str): o.append(para(x))
        else: o.append("<w:tbl>" + "".join("<w:tr>" + "".join("<w:tc>%s</w:tc>" % para(c) for c in r) + "</w:tr>" for r in x) + "</w:tbl>")
    return zipb([("[Content_Types].xml", (H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>').encode()),
                 ("_rels/.rels", (H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>').encode()),
                 ("word/document.xml", (H + '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (W, "".join(o))).encode("utf-8"))])
def sqlite(tables):
    d = tempfile.mkdtemp(); fn = os.path.join(d, "x.db")
    try:
        c = sqlite3.connect(fn)
        for t, (cols, rows) in tables.items():
            c.execute("CREATE TABLE %s (%s)" % (t, ",".join('"%s"' % x for x in cols))); c.executemany("INSERT INTO %s VALUES (%s)" % (t, ",".join("?" * len(cols))), rows)
        c.commit(); c.close()
        with open(fn, "rb") as h: return h.read()
    finally: shutil.rmtree(d)
def flat(ext, c):
    if ext == "xlsx": return "\n".join("\t".join(str(v) for v in r) for s in c.values() for r in s)
    if ext == "docx": return "\n".join(x if isinstance(x, str) else "\n".join("\t".join(map(str, r)) for r in x) for x in c)
    if ext == "db": return "\n".join("\t".join(str(v) for v in r) for cols, rows in c.values() for r in rows)
    if ext == "zip*": return "\n".join(t for n, t in c)
    return c
def label_values(f, text):
    from collections import OrderedDict
    vals = OrderedDict(); allow = OrderedDict(); t = text
    pool = [(s, r, False) for s, r in f.cand.items()] + [(s, r, True) for r, l in f.allow.items() for s in l]
    for s, r, a in sorted(set(pool), key=lambda x: (-len(x[0]), x[0])):
        L = r"(?<![0-9])" if s[0].isdigit() else (r"(?<![A-Za-z0-9._])" if r == "phone.email" else "")
        rx = re.compile(L + re.escape(s) + (r"(?![0-9])" if s[-1].isdigit() or s[-1] in "Xx" else ""))
        if rx.search(t):
            (allow if a else vals).setdefault(r, []).append(s); t = rx.sub("\0", t)
    return {r: sorted(v) for r, v in sorted(vals.items())}, {r: sorted(v) for r, v in sorted(allow.items())}
STEM = {"table": "导出 数据 export list 明细 名单 Sheet data 查询结果 汇总 result 表格 统计 新建 dump book1 资料 0".split(), "struct": "log data resp output record trace result api message dump sync 接口返回 备份 backup app".split(), "prose": "新建文本文档 情况 说明 记录 聊天记录 笔记 note 草稿 转发 msg 材料 报告 memo 未命名 副本".split()}
DIRS = ["", "", "", "bak/", "2016/", "桌面/", "share/in/", "data/old/", "微信文件/", "U盘/"]
def build(tid, seed, k):
    kind, cls, shape, name, fn = lib.ALL[tid]; f = lib.F("%s/%s/%d" % (seed, tid, k)); res = fn(f); ext, c = res[0], res[1]; opt = res[2] if len(res) > 2 else {}
    r = random.Random("wrap/%s/%s/%d" % (seed, tid, k)); text = flat(ext, c); sh = shape
    stem = name or r.choice(STEM[cls]) + r.choice(["", "_" + lib.D(f.base, "Ymd"), lib.D(f.base, "md"), "(%d)" % r.randint(1, 9), "-" + str(r.randint(1, 40)), "_final", "_" + lib.D(f.base, "Y")])
    if ext == "xlsx": data = xlsx(c)
    elif ext == "docx": data = docx(c)
    elif ext == "db": data = sqlite(c); ext = r.choice(["db", "sqlite", "db"])
    elif ext == "zip*":
        e = opt.get("enc") or r.choice(["utf-8", "gb18030"]); data = zipb([(n, t.encode(e)) for n, t in c]); sh += "; enc=" + e + "; in zip"; ext = "zip"
    else:
        e = opt.get("enc") or r.choice(["utf-8"] * 9 + ["gb18030"] * 6 + ["utf-8-sig"] * 3 + ["utf-16"] * 2)
        if ext in ("json", "jsonl", "yaml", "yml") and not opt.get("enc"): e = r.choice(["utf-8"] * 6 + ["gb18030"])
        if ext == "txt" and r.random() < .25:  # a careless hand: blanks at line ends, empty lines
            text = "\n".join(x + r.choice(["", "", "", " ", "  "]) for x in text.split("\n")).rstrip(" \n") + "\n" * r.randint(0, 4)
        t = text.replace("\n", "\r\n") if r.random() < .35 and ext not in ("jsonl", "yaml", "yml") else text
        try: data = t.encode(e)
        except UnicodeEncodeError: e = "utf-8"; data = t.encode(e)
        sh += "; enc=" + e
        w = r.random(); n = stem + "." + ext
        if w < .05: data = gzip.compress(data, mtime=0); ext += ".gz"; sh += "; in gz"
        elif w < .10: data = zipb([(n, data)]); ext = "zip"; sh += "; in zip"
        elif w < .12: data = tarb([(n, data)], False); ext = "tar"; sh += "; in tar"
        elif w < .14: data = tarb([(n, data)], True); ext = "tgz"; sh += "; in tgz"
    vals, allow = label_values(f, text); seen = []
    for d in f.dec:
        if d in text and d not in seen: seen.append(d)
    lab = {"kind": kind, "records": f.nrec, "people": len(f.about), "values": vals, "allowed": allow, "decoys": seen, "shape": sh, "class": cls, "template": tid}
    return r.choice(DIRS) + stem, ext, data, lab
def plan(seed):
    r = random.Random("plan/%s" % seed); by = {}
    for tid, (kind, *_) in lib.ALL.items(): by.setdefault(kind, []).append(tid)
    want = {k: 13 for k in KINDS}
    for k in r.sample(KINDS, 13): want[k] += 1
    for k in LISTS: want[k] = 8
    want[None] = 86; out = []
    for k, n in want.items():
        ts = by[k][:]; r.shuffle(ts); assert len(ts) * 3 >= n, k
        l = (ts * 3)[:n]; c = {}
        for t in l: out.append((t, c.get(t, 0))); c[t] = c.get(t, 0) + 1
    r.shuffle(out); return out
def main():
    a = argparse.ArgumentParser(); a.add_argument("--seed", type=int, default=1); a.add_argument("out"); a = a.parse_args(); load()
    root = os.path.join(a.out, "files"); shutil.rmtree(root, ignore_errors=True); labels = {}
    for tid, k in plan(a.seed):
        stem, ext, data, lab = build(tid, a.seed, k); p = stem + "." + ext; i = 2
        while p.lower() in {x.lower() for x in labels}: p = "%s(%d).%s" % (stem, i, ext); i += 1
        labels[p] = lab; fn = os.path.join(root, p); os.makedirs(os.path.dirname(fn), exist_ok=True)
        with open(fn, "wb") as h: h.write(data)
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as h: json.dump(labels, h, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), "files")
if __name__ == "__main__": main()
