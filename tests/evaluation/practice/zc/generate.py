#!/usr/bin/env python3
"""python3 generate.py --seed N OUT   writes OUT/files/..., OUT/labels.json and OUT/parts.json (what check.py needs)."""
import argparse
import json
import os
import re
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from parts import boxes, engine, people  # noqa: E402


def choice(t, key, copy, default):
    opts = t.get(key, default).split("|")
    return opts[copy % len(opts)].strip()


def in_text(text, v):
    """The value stands in the text by itself and not only inside a longer one."""
    return re.search(r"(?<![0-9A-Za-z])" + re.escape(v) + r"(?![0-9])", text) is not None or \
        re.search(r"(?:SFZ|NI|CN|PP|CTCM)" + re.escape(v), text) is not None


LABEL = {
    "phone.mobile": r"手机|手機|\bmob\b|电话|電話|移动|联系|(?<!证)号码|(?<!證)號碼|預留|预留|机主|拨打|打给|主叫|被叫|主叫号|对方|對方|來自|来自|mobile|phone|tel|cell|msisdn|sjh|lxdh|dh\b|ctcm|caller|call(?:ed|ee)|\bfrom\b|address",
    "phone.landline": r"电话|固话|座机|tel|phone|传真|总机",
    "identity.passport_cn": r"护照|護照|passport|证件|證件|zjhm|docno|document",
    "driving.vin": r"vin|车架|车辆识别|clsbdh"}


def unlabelled(rule, v, text, form):
    """No word near the value says what it is: it may be reported or not."""
    if rule not in LABEL:
        return False
    rx = re.compile(LABEL[rule], re.I)
    if form == "table":
        return not rx.search(text)
    for m in re.finditer(re.escape(v), text):
        a, b = (0, -1) if form == "struct" else (text.rfind("\n", 0, m.start()) + 1, text.find("\n", m.end()))
        if rx.search(text[max(a, m.start() - 40):m.start()]) or rx.search(text[m.end():min(b if b >= 0 else len(text), m.end() + 20)]):
            return False
    return True


def group(pairs, text):
    out = {}
    for rule, v in sorted(pairs):
        if in_text(text, v):
            out.setdefault(rule, []).append(v)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("out")
    a = ap.parse_args()
    root = os.path.join(a.out, "files")
    shutil.rmtree(root, ignore_errors=True)
    labels, info = {}, {}
    for t in engine.load(os.path.join(HERE, "templates")):
        for copy in (0, 1):
            job = engine.Job("%d/%s/%d" % (a.seed, t["id"], copy), copy)
            try:
                text, name = job.render(t)
                trad = t.get("trad") == str(copy)
                if trad:
                    text = text.translate(people.S2T)
                box, enc, eol = choice(t, "box", copy, "none"), choice(t, "enc", copy, "utf-8"), choice(t, "eol", copy, "lf")
                path, data = boxes.make(text, name, box, enc, eol)
            except Exception as e:
                raise SystemExit("%s/%d: %r" % (t["id"], copy, e))
            stem, ext = os.path.splitext(path)
            n = 2
            while path in labels:
                path = "%s_%d%s" % (stem, n, ext)
                n += 1
            full = os.path.join(root, path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as f:
                f.write(data)
            plain = {"xlsx", "docx", "sqlite"}
            keep = {x for x in job.values if t["kind"] == "phone.number" or not unlabelled(x[0], x[1], text, t["form"])}
            allowed = job.allowed | (job.values - keep)
            kind = None if t["kind"] == "null" else t["kind"]
            labels[path] = {"kind": kind, "records": job.records, "people": None if t.get("people") == "null" or not kind else len(job.who),
                            "values": group(keep, text), "allowed": group(allowed - keep, text), "decoys": sorted({d for d in job.decoys if d in text}),
                            "shape": "%s; %s; %s%s" % (t["shape"], "traditional" if trad else t.get("script", "simplified"), "binary" if box in plain else enc + ", " + eol,
                                                       "" if box == "none" else "; " + box)}
            info[path] = {"template": t["id"], "form": t["form"], "box": box, "enc": enc, "count": t.get("count"), "who": t.get("who")}
    for fn, obj in (("labels.json", labels), ("parts.json", info)):
        with open(os.path.join(a.out, fn), "w", encoding="utf-8") as f:
            json.dump(obj, f, ensure_ascii=False, indent=1, sort_keys=True)
            f.write("\n")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
