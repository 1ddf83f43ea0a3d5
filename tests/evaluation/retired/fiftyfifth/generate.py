"""python3 generate.py --seed N OUT  ->  OUT/files/... and OUT/labels.json"""
import argparse, gzip, io, json, os, random, shutil, tarfile
from templates import lib, t_tables, t_struct, t_prose, t_lists, t_more, t_neg

KINDS = ["hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "crime.case", "property.housing", "property.rental", "bank.account", "bank.balance", "bank.transaction", "driving.licence", "driving.vehicle", "phone.cdr", "phone.sms", "location.fix", "identity.person"]
BIN = ("xlsx", "docx", "db")
YMIN = {"property.housing": 2016, "p_tr_epi": 2020, "p_lo_epi": 2020, "o_id_run": 2020, "o_cr_bot": 2019, "o_fl_bot": 2019, "o_nc_bot": 2016, "o_bb_kafka": 2016, "p_lo_sell": 2013, "tx_wx": 2016, "s_dv_etc": 2017, "p_tr_mom": 2014, "s_tr_log": 2013, "p_ba_chat": 2013, "s_ba_kit": 2014, "p_ht_chat": 2014, "p_fl_wx": 2014, "p_id_chat": 2015, "p_dv_chat": 2014, "bb_court": 2016, "p_lo_tail": 2013}
STEM = ["新建文本文档", "导出", "result", "data", "备份", "a", "汇总", "1", "未命名", "tmp", "query", "sheet", "文档", "out", "new", "整理", "副本", "log", "dump", "记录"]


def tarb(name, data, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w", format=tarfile.PAX_FORMAT) as t:
        i = tarfile.TarInfo(name); i.size = len(data); i.mtime = 1500000000
        t.addfile(i, io.BytesIO(data))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()


def plan(r):
    by = {}
    for t in lib.ALL:
        by.setdefault(t.kind, {}).setdefault(t.cls, []).append(t)
    slots = []
    extra = set(r.sample(KINDS, 13))
    off = r.randint(0, 2)
    for ki, k in enumerate(KINDS):
        used = {}
        for i in range(14 if k in extra else 13):
            cl = ["table", "struct", "prose"][(i + ki + off) % 3]
            ts = by[k][cl]
            m = min(used.get(t.name, 0) for t in ts)
            t = r.choice([t for t in ts if used.get(t.name, 0) == m])
            if m >= 3:
                t = r.choice([t for c in by[k].values() for t in c if used.get(t.name, 0) < 3])
            used[t.name] = used.get(t.name, 0) + 1
            slots.append(t)
    for k in ("identity.number", "phone.number"):
        ts = [t for c in by[k].values() for t in c]
        slots += ts + [r.choice(ts)]
    ng = [t for c in by[None].values() for t in c]
    n2 = 86 - len(ng)
    slots += ng + r.sample(ng, min(n2, len(ng)))
    if n2 > len(ng):
        slots += r.sample(ng, n2 - len(ng))
    r.shuffle(slots)
    return slots


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out")
    a = ap.parse_args()
    r = random.Random(a.seed)
    slots = plan(r)
    base = os.path.join(a.out, "files")
    shutil.rmtree(base, ignore_errors=True)
    labels = {}
    for n, t in enumerate(slots):
        c = lib.C(random.Random(f"{a.seed}/{n}/{t.name}"), YMIN.get(t.name, YMIN.get(t.kind, 2010)))
        x = t.fn(c)
        q = c.r
        ext = t.ext if t.ext != "csvx" else "csv"
        if isinstance(x, bytes):
            data = x
        else:
            enc = q.choice(t.enc) if t.enc else q.choice(["utf-8"] * 9 + ["gb18030"] * 6 + ["utf-8-sig"] * 3 + ["utf-16"] * 2)
            if enc == "big5" or (t.enc and "big5" in t.enc):
                x = x.translate(lib.S2T)
            if q.random() < .3 and ext != "eml":
                x = x.replace("\n", "\r\n")
            try:
                data = x.encode(enc)
            except UnicodeEncodeError:
                enc = "utf-8"
                data = x.encode(enc)
            if t.ext in ("html",) and enc != "utf-8":
                data = x.replace("charset=\"utf-8\"", f"charset=\"{enc}\"").encode(enc)
        stem = f"{n + 1:03d}_{q.choice(STEM)}"
        name = f"{stem}.{ext}"
        z = q.random()
        if z < .03: data, name = gzip.compress(data, mtime=0), name + ".gz"
        elif z < .07: data, name = lib.zipb([(q.choice(["内容", "file", "list"]) + "." + ext, data)]), stem + ".zip"
        elif z < .085: data, name = tarb("d/file." + ext, data, 0), stem + ".tar"
        elif z < .10: data, name = tarb("d/file." + ext, data, 1), stem + ".tgz"
        path = q.choice(["", "", "桌面/", "down/", f"{c.year}/", "share/资料/"]) + name
        full = os.path.join(base, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f:
            f.write(data)
        if t.kind is None:
            assert not c.values and not c.records, t.name
        labels[path] = {"kind": t.kind, "records": c.records, "people": len(c.who), "values": c.values, "allowed": c.allowed, "decoys": c.decoys, "shape": t.shape, "class": t.cls, "template": t.name}
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
