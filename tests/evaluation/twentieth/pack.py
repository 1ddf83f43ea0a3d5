"""Encoding, containers, paths."""
import gzip
import io
import tarfile

from hant import convert
from ways_bin import zipped

FOLDERS = ["backup/2021", "docs/incoming", "export/daily", "mail/attachments", "project/test/data", "share/office"]
STAMP = 1614834368
NAMES = {
    "data": "data1 result list_final 汇总表 导出数据 sheet 新建文本文档 tmp_export out part-00000 query_result 名单 dump_0312 未命名 report 台账 明细 t_info_bak copy rows 查询结果 临时 附件1 附件2 整理后 v2 old_system upload".split(),
    "text": "notes 说明 记录 聊天记录 memo 汇报材料 通知 会话导出 letter 新建文档 纪要 转发 readme_local 工作日志 草稿 回复 情况反映".split(),
    "neg": "config values demo sample module setup index main util schema catalog report list notes table README changelog spec page data".split(),
}
HINT = {"hotel.stay": "rzjl", "travel.flight": "tickets", "travel.train": "train_orders", "bank.transaction": "流水", "bank.account": "kh", "bank.balance": "balance", "border.crossing": "crj", "netcafe.session": "wb_log",
        "crime.case": "案件", "property.housing": "yezhu", "property.rental": "租户", "driving.licence": "jsz", "driving.vehicle": "cars", "phone.cdr": "话单", "phone.sms": "sms", "location.fix": "dw", "identity.person": "users"}


def path_for(rng, used, pool, ext, kind=None):
    """A realistic relative path, not used before."""
    while True:
        base = rng.choice(NAMES[pool])
        if kind in HINT and rng.random() < .35:
            base = HINT[kind]
        if base.isascii() and rng.random() < .5 or f"{base}.{ext}" in used:
            base += rng.choice(["_", "-", ""]) + str(rng.randrange(2, 99))
        p = f"{rng.choice(FOLDERS)}/{base}.{ext}"
        if p.lower() not in used:
            used.add(p.lower())
            return p


def encode(rng, text, script, ext):
    """Text to bytes in an encoding the script allows: (bytes, name)."""
    opts = ["utf-8"] * 8 + ["utf-8-sig", "utf-16"]
    if script == "hans":
        opts += ["gb18030"] * 4
    if script == "hant":
        opts += ["big5"] * 12
    if ext in ("json", "jsonl", "ipynb", "har", "yml", "toml", "py", "js", "sh", "patch", "php", "properties", "sql", "log", "go", "ts", "java", "svg", "pem", "proto", "css", "conf", "yaml", "lock", "sum", "gcode", "geojson", "xml", ""):
        opts = [o for o in opts if o in ("utf-8", "gb18030", "big5") and not (o == "gb18030" and ext in ("json", "ipynb", "har", "toml", "yml", "go", "ts", "proto", "svg", "css", "geojson", "yaml"))]
    enc = rng.choice(opts)
    if enc == "big5":
        try:
            text.encode("big5")
        except UnicodeEncodeError:
            enc = "utf-8"
    label = {"utf-8-sig": "utf-8", "utf-16": "utf-16"}.get(enc, enc)
    text = text.replace("{charset}", label)
    return text.encode("utf-16" if enc == "utf-16" else enc), enc


def contain(rng, path, data, share=.12):
    """Maybe wrap in gz, zip or tar: (path, bytes, container)."""
    if rng.random() > share:
        return path, data, None
    name = path.rsplit("/", 1)[1]
    inner = name if name.isascii() else "data." + name.rsplit(".", 1)[1]
    how = rng.choice(["gz", "zip", "zip", "tar"])
    if how == "gz":
        buf = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", fileobj=buf, mtime=STAMP) as g:
            g.write(data)
        return path + ".gz", buf.getvalue(), "gz"
    if how == "zip":
        return path.rsplit(".", 1)[0] + ".zip", zipped([(inner, data)]), "zip"
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as tf:
        info = tarfile.TarInfo(inner)
        info.size, info.mtime = len(data), STAMP
        tf.addfile(info, io.BytesIO(data))
    return path.rsplit(".", 1)[0] + ".tar", buf.getvalue(), "tar"


def script_of(text, hant):
    """hans, hant or latin."""
    if not any("\u4e00" <= c <= "\u9fff" for c in text):
        return "latin"
    return "hant" if hant else "hans"


__all__ = ["path_for", "encode", "contain", "script_of", "convert", "FOLDERS"]
