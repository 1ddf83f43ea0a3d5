"""Write the examination: python3 generate.py --seed N OUT"""
import argparse
import gzip
import io
import json
import random
import tarfile
import zipfile
from pathlib import Path

import templates
from lib.book import Book

BARE = ("identity.number", "phone.number")
KINDS = ("hotel.stay", "travel.flight", "travel.train", "bank.account", "bank.transaction", "bank.balance",
         "border.crossing", "netcafe.session", "crime.case", "property.housing", "property.rental", "driving.licence",
         "driving.vehicle", "identity.person", "phone.cdr", "phone.sms", "location.fix")
COUNTS = {k: 14 if i < 13 else 13 for i, k in enumerate(KINDS)} | {k: 8 for k in BARE} | {"negative": 86}
HUGE, LARGE, PACKED = 4, 30, 34
FOLDERS = ("", "备份/", "桌面/", "共享/2018/", "share/", "data/", "export/", "下载/", "工作/归档/", "u盘/", "mail/", "db/", "新建文件夹/")
TEXT_ENCODINGS = ["utf-8"] * 62 + ["utf-8-sig"] * 12 + ["gb18030"] * 20 + ["utf-16"] * 6
BINARY = (".xlsx", ".docx", ".db", ".sqlite")


class Job:
    """One file to write."""

    def __init__(self, template, seed):
        self.template, self.seed = template, seed
        self.pack = ""
        rng = random.Random(seed + "plan")
        self.n = rng.randint(*template.size)
        self.enc = {"any": rng.choice(TEXT_ENCODINGS), "gb": "gb18030", "big5": "big5"}.get(template.enc, "utf-8")
        crlf = 0.4 if template.enc in ("any", "gb", "big5") else 0.1
        self.newline = "\r\n" if rng.random() < crlf else "\n"
        self.folder = "" if "/" in template.file else rng.choice(FOLDERS)
        self.rng = rng


def choose(seed):
    """The templates of the files: each once, the missing ones a second time."""
    rng = random.Random(f"{seed}:choose")
    jobs = []
    for kind, count in COUNTS.items():
        have = templates.ALL[kind]
        picked = (have if len(have) <= count else rng.sample(have, count)) + rng.sample(have, max(count - len(have), 0))
        jobs += [Job(t, f"{seed}:{kind}:{t.name}:{i}") for i, t in enumerate(picked)]
    return rng, jobs


def enlarge(rng, jobs):
    """Some files hold hundreds or thousands of records."""
    able = [j for j in jobs if j.template.bulk]
    rng.shuffle(able)
    for job in able[:HUGE]:
        job.n = rng.randint(2000, 4000)
    for job in able[HUGE:HUGE + LARGE]:
        job.n = rng.randint(100, 800)
    for job in rng.sample([j for j in jobs if not j.template.file.endswith(BINARY)], PACKED):
        job.pack = rng.choice(["gz", "gz", "zip", "zip", "tar", "tgz"])


def encode(job, content):
    if isinstance(content, bytes):
        return content
    return content.replace("\n", job.newline).encode(job.enc)


def pack(kind, name, data):
    """The container with the file inside, without any clock in it."""
    if kind == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    stem, out = name.rsplit(".", 1)[0], io.BytesIO()
    inner = name.rsplit("/", 1)[-1]
    if kind == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(inner, (2019, 5, 6, 9, 30, 0)), data, zipfile.ZIP_DEFLATED)
        return stem + ".zip", out.getvalue()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo(inner)
        info.size, info.mtime = len(data), 1557106200
        tar.addfile(info, io.BytesIO(data))
    raw = out.getvalue()
    return (stem + ".tar", raw) if kind == "tar" else (stem + ".tgz", gzip.compress(raw, mtime=0))


def by_rule(values):
    found = {}
    for value, rule in values.items():
        found.setdefault(rule, []).append(value)
    return found


def label(job, book):
    kind = job.template.kind
    group = "bare" if kind in BARE else "negative" if kind == "negative" else "records"
    pairs = {part: by_rule(getattr(book, part)) for part in ("values", "allowed")}
    return {"kind": None if group == "negative" else kind, "records": book.records, "people": len(book.subjects),
            **pairs, "decoys": list(book.decoys), "template": job.template.name, "shape": job.template.shape,
            "class": group}


def fresh(path, taken):
    """A path nobody has yet."""
    stem, _, end = path.rpartition(".")
    i = 1
    while path in taken:
        i += 1
        path = f"{stem}({i}).{end}"
    return path


def write(job, root, labels):
    book = Book(job.seed, job.n, job.enc, trad=job.enc == "big5")
    data = encode(job, job.template.make(book))
    month = f"{book.base:%Y%m}"
    path = job.folder + job.template.file.format(ym=month, y=book.base.year, m=book.base.month, d=f"{book.base:%Y%m%d}",
                                                 n=job.rng.randint(2, 980))
    if job.pack:
        path, data = pack(job.pack, path, data)
    path = fresh(path, labels)
    target = root / "files" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    labels[path] = label(job, book)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    rng, jobs = choose(args.seed)
    enlarge(rng, jobs)
    labels = {}
    for job in jobs:
        write(job, args.out, labels)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (args.out / "labels.json").write_text(text + "\n", encoding="utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
