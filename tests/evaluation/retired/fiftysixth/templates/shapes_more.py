"""More structured forms (cards copied from pages, forms, error logs) and more frames of prose."""
import datetime as dt, html, json
from urllib.parse import quote
from lib import office
from lib.cols import pick, names, scells, camel
from lib.core import META
from templates.shapes_struct import shape, st, objs, strs, J, tab, hexs
from templates.shapes_table import shape as tshape, grid, w, pad
from templates.frames import frame, says, NICK


@shape()
def card_copy(F):
    fs = pick(F)
    h = names(F, fs, "zh")
    o = ["\n".join("%s：%s" % (k, v) for k, v in zip(h, scells(F, fs, r))) for r in F.recs()]
    return "txt", ("\n\n" if F.rng.random() < .6 else "\n--------------------\n").join(o) + "\n"


@shape()
def html_detail_form(F):
    fs = pick(F)
    h, en = names(F, fs, "zh"), names(F, fs, "camel")
    o = []
    for i, r in enumerate(F.recs()):
        o.append("<form class=\"form-horizontal\" id=\"f%d\">\n%s\n</form>" % (i + 1, "\n".join("  <div class=\"form-group\"><label>%s</label><input type=\"text\" class=\"form-control\" name=\"%s\" value=\"%s\" readonly></div>" % (a, b, html.escape(v)) for a, b, v in zip(h, en, scells(F, fs, r)))))
    return "html", "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>详情</title></head>\n<body>\n%s\n</body></html>\n" % "\n".join(o)


@shape()
def docx_form_cells(F):
    fs = pick(F, wide=False)
    h = names(F, fs, "zh")
    b = ["登记表（共%d份）" % F.n]
    for r in F.recs():
        c = [x for p in zip(h, scells(F, fs, r)) for x in p]
        b += [[c[i:i + 4] for i in range(0, len(c), 4)], ""]
    return "docx", office.docx(b)


@shape()
def form_post_log(F):
    h, o = objs(F, "camel", "snake", wide=False)
    out = []
    for i, x in enumerate(o):
        t = F.base + dt.timedelta(seconds=i * 4)
        out.append("[%s] POST /%s/save.do 200 %dms UA=Dalvik/2.1.0 params={%s}" % (t.strftime("%d/%b/%Y %H:%M:%S"), tab(F).split("_")[0], F.rng.randrange(9, 300), "&".join("%s=%s" % (k, quote(str(v))) for k, v in x.items())))
    return "log", "\n".join(out) + "\n"


@shape()
def github_issue(F):
    h, o = objs(F, "camel", "snake")
    return "md", "# 导入报错 #%d\n\n**环境**：v2.%d.%d / CentOS 7 / JDK 8\n\n**复现**：下面%d条能稳定复现，麻烦看看\n\n```json\n%s\n```\n\n期望：正常入库\n实际：NullPointerException\n" % (F.rng.randrange(20, 900), F.rng.randrange(1, 9), F.rng.randrange(0, 20), len(o), "\n".join(J(x) for x in o))


@shape(True)
def sql_error_log(F):
    h, o = objs(F, "snake")
    t, out = tab(F), []
    for i, x in enumerate(o):
        out.append("%s ERROR com.alibaba.druid.filter.stat.StatFilter - slow sql %d millis. INSERT INTO %s (%s) VALUES (%s)[]" % ((F.base + dt.timedelta(seconds=i * 13)).strftime("%Y-%m-%d %H:%M:%S,%f")[:23], F.rng.randrange(3000, 9000), t, ", ".join(h), ", ".join("'%s'" % v for v in x.values())))
    return "log", "\n".join(out) + "\n"


@shape(True)
def logstash_json(F):
    h, o = objs(F, "camel")
    return st(F, "log", "jsonl"), "\n".join(J({"@timestamp": (F.base + dt.timedelta(seconds=i * 2)).strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % F.rng.randrange(1000), "level": "INFO", "logger_name": "c.h.api.AuditAspect", "app": "gateway", "message": "resp=" + J(x)}) for i, x in enumerate(o)) + "\n"


@shape()
def proto_text(F):
    h, o = objs(F, "snake")
    return st(F, "txt", "pbtxt"), "\n".join("items {\n%s\n}" % "\n".join("  %s: \"%s\"" % (k, v) for k, v in x.items()) for x in o) + "\n"


@shape()
def sentry_event(F):
    h, o = objs(F, "camel")
    return "json", J({"event_id": hexs(F, 32), "level": "error", "platform": "java", "release": "1.%d.0" % F.rng.randrange(1, 40), "exception": {"values": [{"type": "DataAccessException", "value": "batch insert failed"}]}, "extra": {"batch": o, "size": len(o)}}, indent=2) + "\n"


@tshape()
def asciidoc_rst(F):
    fs, h, rows = grid(F, "zh", "snake", wide=False)
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    ln = "  ".join("=" * k for k in ws)
    f = lambda r: "  ".join(pad(x, k) for x, k in zip(r, ws)).rstrip()
    return st(F, "rst", "txt"), "数据明细\n========\n\n%s\n%s\n%s\n%s\n%s\n\n更新于 %s\n" % (ln, f(h), ln, "\n".join(f([x or "\\" for x in r]) for r in rows), ln, F.day(F.base))


@tshape()
def weekly_blocks(F):
    """one sheet of a workbook printed to text in two blocks, header repeated"""
    fs, h, rows = grid(F, "zh")
    k = max(1, len(rows) // 2)
    o = []
    for i, b in enumerate([rows[:k], rows[k:]]):
        if b:
            o.append("第%d页\t共2页\n%s\n%s\n本页小计\t%d条" % (i + 1, "\t".join(h), "\n".join("\t".join(r) for r in b), len(b)))
    return "txt", "\n\n".join(o) + "\n总计\t%d条\n" % len(rows)


@frame
def bbs_thread(F):
    o = ["<html><head><meta charset=\"utf-8\"><title>求证 - 灌水区</title></head><body><h2>求证，这些是真的吗</h2>"]
    for i, s in enumerate(says(F, True)):
        o.append("<div class=\"post\" id=\"p%d\"><span class=\"author\">%s</span> <span class=\"floor\">%d楼</span><div class=\"content\">%s</div></div>" % (i + 1, st(F, *NICK), i + 1, s))
        if F.rng.random() < .25:
            o.append("<div class=\"reply\"><span class=\"author\">%s</span>：%s</div>" % (st(F, *NICK), st(F, "快删了吧", "哪来的？", "版主呢", "插眼")))
    return "html", "\n".join(o) + "\n</body></html>\n"


@frame
def feishu_md(F):
    return "md", "# 协作文档：问题跟踪\n\n所有者 %s　最近编辑 %s\n\n%s\n\n---\n评论区\n> %s：收到，今天处理\n" % (F.person_name(), F.cn(F.base), "\n\n".join("- [%s] %s" % (st(F, " ", "x"), s) for s in says(F, True)), F.person_name())


@frame
def fax_notice(F):
    return "txt", "                传 真 电 报\n发往：%s\n签发：%s　　页数：1\n\n%s：\n    现将需协助核实的内容发给你们：\n%s\n    请于三日内回复。\n\n%s\n" % (F.city[2] + st(F, "分公司", "办事处", "有关单位"), F.person_name(), F.city[3] + "联络组", "\n".join("    %d．%s；" % (i + 1, s) for i, s in enumerate(says(F))), F.cn(F.base))
