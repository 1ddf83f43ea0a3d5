"""Tables as tools print or export them; each shape is used with the columns of a kind."""
import csv, html, io, json
from lib.cols import pick, names, cells, scells, BARE_OK
from lib.core import META
from lib import office

TABLE = []


def shape(big=False):
    def deco(fn):
        TABLE.append((fn.__name__, fn, big))
        return fn
    return deco


def st(F, *c):
    return F.rng.choice(c)


def grid(F, *styles, wide=True):
    fs = pick(F, wide=wide)
    h = names(F, fs, st(F, *styles))
    return fs, h, [scells(F, fs, r) for r in F.recs()]


def guard(F, fs, rows):
    """long numbers kept as text, as exporters do: a tab behind, a tick before, or the formula form"""
    if F.rng.random() < .3:
        form = st(F, "%s\t", "'%s", "`%s", '="%s"', "\t%s")
        k = [i for i, f in enumerate(fs) if f[0] in ("id", "card")]
        for r in rows:
            for i in k:
                if r[i]:
                    r[i] = form % r[i]
    return rows


def w(s):
    return sum(2 if ord(c) > 255 else 1 for c in s)


def pad(s, n):
    return s + " " * (n - w(s))


def tocsv(rows, **k):
    b = io.StringIO()
    csv.writer(b, lineterminator="\n", **k).writerows(rows)
    return b.getvalue()


def title(F):
    return F.city[2] + META[F.kind][1]


@shape(True)
def csv_plain(F):
    fs, h, rows = grid(F, "zh", "zh", "snake", "py", "camel")
    rows = guard(F, fs, rows)
    if F.kind in BARE_OK and F.rng.random() < .3:
        return "csv", tocsv(rows)
    return "csv", tocsv([h] + rows)


@shape(True)
def dbeaver_csv(F):
    fs, h, rows = grid(F, "snake", "pyl", "up")
    return "csv", tocsv([["id"] + h] + [[str(100371 + i)] + r for i, r in enumerate(rows)], quoting=csv.QUOTE_ALL)


@shape()
def excel_csv_title(F):
    fs, h, rows = grid(F, "zh")
    rows = guard(F, fs, rows)
    n = len(h)
    out = [[title(F) + "表"] + [""] * n, ["制表单位：" + F.city[2][:-1] + "信息科"] + [""] * (n - 1) + [F.cn(F.base)], ["序号"] + h]
    out += [[str(i + 1)] + r for i, r in enumerate(rows)]
    out += [["合计", "%d条" % len(rows)] + [""] * (n - 1), ["注：本表数据截至%s，仅供内部使用，请勿外传。" % F.cn(F.base)] + [""] * n]
    return "csv", tocsv(out)


@shape(True)
def heidi_semicolon(F):
    fs, h, rows = grid(F, "snake", "camel")
    return "csv", "\n".join(";".join('"%s"' % c for c in r) for r in [h] + rows) + "\n"


@shape(True)
def hive_tab(F):
    F.bare = True
    fs, h, rows = grid(F, "snake")
    head = [] if F.kind in BARE_OK else ["\t".join("t." + x for x in h)]
    return st(F, "txt", "tsv", "dat"), "\n".join(head + ["\t".join(x or "\\N" for x in r) for r in rows]) + "\n"


@shape(True)
def hive_x01(F):
    fs, h, rows = grid(F, "snake")
    head = [] if F.kind in BARE_OK else ["\x01".join(h)]
    return st(F, "part", "dat", "txt"), "\n".join(head + ["\x01".join(x or "\\N" for x in r) for r in rows]) + "\n"


@shape()
def mysql_box(F):
    fs, h, rows = grid(F, "snake", "pyl", wide=False)
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    ln = "+" + "+".join("-" * (x + 2) for x in ws) + "+"
    f = lambda r: "|" + "|".join(" " + pad(x, k) + " " for x, k in zip(r, ws)) + "|"
    t = st(F, *META[F.kind][0])
    return "txt", "mysql> select %s from %s limit %d;\n" % (",".join(h), t, len(rows)) + "\n".join([ln, f(h), ln] + [f(r) for r in rows] + [ln]) + "\n%d rows in set (0.0%d sec)\n\nmysql> exit\nBye\n" % (len(rows), F.rng.randrange(1, 9))


@shape(True)
def mysql_batch(F):
    fs, h, rows = grid(F, "snake", "pyl", "camel")
    return st(F, "txt", "tsv", "xls"), "\n".join("\t".join(x or "NULL" for x in r) for r in [h] + rows) + "\n"


@shape()
def psql_aligned(F):
    fs, h, rows = grid(F, "snake", "pyl")
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    f = lambda r: "|".join(" " + pad(x, k) + " " for x, k in zip(r, ws)).rstrip()
    return st(F, "txt", "log", "out"), f(h) + "\n" + "+".join("-" * (x + 2) for x in ws) + "\n" + "\n".join(f(r) for r in rows) + "\n(%d rows)\n\n" % len(rows)


@shape()
def sqlplus_spool(F):
    fs, h, rows = grid(F, "up", "py")
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    o = ["SQL> set linesize 500 pagesize 50", "SQL> select %s from %s;" % (", ".join(h), st(F, *META[F.kind][0]).upper()), ""]
    for i in range(0, len(rows), 50):
        o += [" ".join(pad(x, k) for x, k in zip(h, ws)), " ".join("-" * k for k in ws)] + [" ".join(pad(x, k) for x, k in zip(r, ws)).rstrip() for r in rows[i:i + 50]] + [""]
    return st(F, "lst", "txt"), "\n".join(o + ["%d rows selected." % len(rows), "", "SQL> spool off"]) + "\n"


@shape()
def ssms_grid(F):
    fs, h, rows = grid(F, "camel", "py")
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    return st(F, "rpt", "txt"), "\n".join([" ".join(pad(x, k) for x, k in zip(r, ws)) for r in [h, ["-" * k for k in ws]] + rows]) + "\n\n(%d 行受影响)\n\n\n完成时间: %s\n" % (len(rows), F.base.strftime("%Y-%m-%dT%H:%M:%S.4436327+08:00"))


@shape()
def beeline_table(F):
    fs, h, rows = grid(F, "snake")
    h = ["t." + x for x in h]
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    ln = "+" + "+".join("-" * (x + 2) for x in ws) + "+"
    f = lambda r: "|" + "|".join(" " + pad(x, k) + " " for x, k in zip(r, ws)) + "|"
    return st(F, "out", "txt"), "0: jdbc:hive2://10.20.3.17:10000> select * from ods.%s t where dt='%s' limit %d;\nINFO  : OK\n" % (META[F.kind][0][0], F.base.strftime("%Y%m%d"), len(rows)) + "\n".join([ln, f(h), ln] + [f(r) for r in rows] + [ln]) + "\n%d rows selected (%.3f seconds)\n" % (len(rows), F.rng.uniform(.3, 9))


@shape()
def clickhouse_tsv(F):
    fs, h, rows = grid(F, "snake")
    return st(F, "tsv", "txt"), "\n".join(["\t".join(h), "\t".join("String" for _ in h)] + ["\t".join(r) for r in rows]) + "\n"


@shape()
def clickhouse_pretty(F):
    fs, h, rows = grid(F, "snake", "pyl", wide=False)
    ws = [max(w(x) for x in c) for c in zip(*([h] + rows))]
    top = "┌─" + "─┬─".join(x + "─" * (k - w(x)) for x, k in zip(h, ws)) + "─┐"
    return "txt", "ch01.prod :) SELECT %s FROM dwd.%s LIMIT %d FORMAT PrettyCompact\n\n" % (", ".join(h), META[F.kind][0][0], len(rows)) + "\n".join([top] + ["│ " + " │ ".join(pad(x, k) for x, k in zip(r, ws)) + " │" for r in rows] + ["└─" + "─┴─".join("─" * k for k in ws) + "─┘"]) + "\n\n%d rows in set. Elapsed: 0.0%d sec. Processed %d rows\n" % (len(rows), F.rng.randrange(11, 99), len(rows))


@shape(True)
def pg_copy(F):
    fs, h, rows = grid(F, "snake")
    t = st(F, *META[F.kind][0])
    return "sql", "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 11.7\n-- Dumped by pg_dump version 11.7\n\nSET statement_timeout = 0;\nSET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n\nCREATE TABLE public.%s (\n    id bigint NOT NULL,\n%s\n);\n\nALTER TABLE public.%s OWNER TO app;\n\n--\n-- Data for Name: %s; Type: TABLE DATA; Schema: public; Owner: app\n--\n\nCOPY public.%s (id, %s) FROM stdin;\n" % (t, ",\n".join("    %s character varying(255)" % x for x in h), t, t, t, ", ".join(h)) + "\n".join("%d\t" % (i + 1) + "\t".join(x or "\\N" for x in r) for i, r in enumerate(rows)) + "\n\\.\n\n\nSELECT pg_catalog.setval('public.%s_id_seq', %d, true);\n\n--\n-- PostgreSQL database dump complete\n--\n\n" % (t, len(rows))


@shape()
def markdown_table(F):
    fs, h, rows = grid(F, "zh", "zh", "snake", wide=False)
    return "md", "# %s\n\n> 从生产库导出，排查完请删除\n\n| %s |\n| %s |\n%s\n\n共 %d 条。\n" % (st(F, "数据核对", "问题数据清单", "待处理"), " | ".join(h), " | ".join("---" for _ in h), "\n".join("| " + " | ".join(r) + " |" for r in rows), len(rows))


@shape()
def confluence_wiki(F):
    fs, h, rows = grid(F, "zh", "camel", wide=False)
    return st(F, "wiki", "txt"), "h2. 联调数据记录\n\n{info}负责人处理完在后面打勾{info}\n\n||%s||\n%s\n\n{color:red}共%d条{color}\n" % ("||".join(h), "\n".join("|" + "|".join(x or " " for x in r) + "|" for r in rows), len(rows))


@shape(True)
def html_admin(F):
    fs, h, rows = grid(F, "zh")
    e = html.escape
    o = ["<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s - 管理后台</title>\n<link rel=\"stylesheet\" href=\"/static/layui/css/layui.css\">\n</head>\n<body class=\"layui-layout-body\">\n<div class=\"layui-header\">欢迎您，admin <a href=\"/logout\">退出</a></div>\n<form class=\"layui-form\"><input name=\"keyword\" placeholder=\"请输入姓名/手机号\"><button>搜索</button></form>\n<table class=\"layui-table\">\n<thead><tr><th><input type=\"checkbox\"></th>%s<th>操作</th></tr></thead>\n<tbody>" % (META[F.kind][1], "".join("<th>%s</th>" % e(x) for x in h))]
    for i, r in enumerate(rows):
        o.append("<tr data-index=\"%d\"><td><input type=\"checkbox\"></td>%s<td><a href=\"javascript:;\">编辑</a> <a href=\"javascript:;\">删除</a></td></tr>" % (i, "".join("<td>%s</td>" % e(x) for x in r)))
    return st(F, "html", "htm"), "\n".join(o) + "\n</tbody>\n</table>\n<div id=\"page\">共 %d 条 第 1/1 页</div>\n</body>\n</html>\n" % len(rows)


@shape()
def html_xls(F):
    fs, h, rows = grid(F, "zh", "camel")
    return "xls", "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/>\n<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Sheet1</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->\n<style>td{mso-number-format:\"\\@\";}</style></head><body><table border=\"1\">\n<tr>%s</tr>\n%s\n</table></body></html>\n" % ("".join("<th>%s</th>" % x for x in h), "\n".join("<tr>" + "".join("<td style='vnd.ms-excel.numberformat:@'>%s</td>" % html.escape(x) for x in r) + "</tr>" for r in rows))


@shape()
def xml_spreadsheet(F):
    fs, h, rows = grid(F, "zh")
    row = lambda r: "   <Row>\n" + "".join("    <Cell><Data ss:Type=\"String\">%s</Data></Cell>\n" % html.escape(x) for x in r) + "   </Row>\n"
    return "xls", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n <Worksheet ss:Name=\"Sheet1\">\n  <Table>\n%s  </Table>\n </Worksheet>\n</Workbook>\n" % "".join(row(r) for r in [h] + rows)


@shape(True)
def xlsx_simple(F):
    fs = pick(F)
    h = names(F, fs, st(F, "zh", "zh", "camel"))
    return "xlsx", office.xlsx([("Sheet1", [h] + [cells(F, fs, r, raw=True) for r in F.recs()], False, []), ("Sheet2", [], False, [])])


@shape()
def xlsx_title(F):
    fs = pick(F)
    h = ["序号"] + names(F, fs, "zh")
    rows = [[title(F) + "一览表"], ["填报单位：" + F.city[2][:-1] + "办事处", None, None, "填报日期：" + F.cn(F.base)], h]
    rows += [[i + 1] + cells(F, fs, r, raw=True) for i, r in enumerate(F.recs())]
    rows += [["合计", F.records], [], ["填表人：%s　　审核人：%s" % (F.person_name(), F.person_name())]]
    return "xlsx", office.xlsx([("Sheet1", rows, False, ["A1:%s1" % office.col(len(h) - 1)])])


@shape()
def xlsx_sheets(F):
    fs = pick(F)
    h, recs = names(F, fs, "zh"), F.recs()
    k = max(1, len(recs) * 2 // 3)
    a = [[h] + [cells(F, fs, r, raw=True) for r in x] for x in (recs[:k], recs[k:])]
    return "xlsx", office.xlsx([("说明", [["填表说明"], ["1. 各列请按模板填写，勿改表头"], ["2. 旧数据在隐藏页“备份”"]], False, []), ("明细", a[0], False, [])] + ([("备份", a[1], True, [])] if recs[k:] else []))


@shape()
def pandas_print(F):
    fs, h, rows = grid(F, "snake", "zh", wide=False)
    idx = [""] + [str(i) for i in range(len(rows))]
    cols = [[a] + [x or "NaN" for x in b] for a, b in zip(h, zip(*rows))]
    ws = [max(w(x) for x in c) for c in cols]
    k = max(len(x) for x in idx)
    o = [idx[i].ljust(k) + "  " + "  ".join(" " * (m - w(c[i])) + c[i] for c, m in zip(cols, ws)) for i in range(len(idx))]
    return st(F, "txt", "log"), ">>> import pandas as pd\n>>> pd.set_option('display.max_columns', None)\n>>> df = pd.read_csv('part1.csv', dtype=str)\n>>> print(df.to_string())\n" + "\n".join(o) + "\n>>> df.shape\n(%d, %d)\n" % (len(rows), len(h))


@shape()
def notebook(F):
    fs, h, rows = grid(F, "snake", "zh", wide=False)
    ht = ["<div>\n", "<table border=\"1\" class=\"dataframe\">\n", "  <thead>\n", "    <tr style=\"text-align: right;\">\n", "      <th></th>\n"] + ["      <th>%s</th>\n" % x for x in h] + ["    </tr>\n", "  </thead>\n", "  <tbody>\n"]
    for i, r in enumerate(rows):
        ht += ["    <tr>\n", "      <th>%d</th>\n" % i] + ["      <td>%s</td>\n" % x for x in r] + ["    </tr>\n"]
    ht += ["  </tbody>\n", "</table>\n", "</div>"]
    nb = {"cells": [{"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": ["import pandas as pd\n", "df = pd.read_excel('data.xlsx', dtype=str)"]}, {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [{"data": {"text/html": ht}, "execution_count": 2, "metadata": {}, "output_type": "execute_result"}], "source": ["df.head(%d)" % len(rows)]}], "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}, "nbformat": 4, "nbformat_minor": 2}
    return "ipynb", json.dumps(nb, ensure_ascii=False, indent=1) + "\n"


@shape()
def r_print(F):
    fs, h, rows = grid(F, "snake", wide=False)
    idx = [""] + [str(i + 1) for i in range(len(rows))]
    k = max(len(x) for x in idx)
    cols = [[a] + [x or "<NA>" for x in b] for a, b in zip(h, zip(*rows))]
    ws = [max(w(x) for x in c) for c in cols]
    return st(F, "Rout", "txt"), "> library(readr)\n> d <- read_csv(\"in.csv\", col_types = cols(.default = \"c\"))\n> options(width = 400)\n> print(as.data.frame(d))\n" + "\n".join(idx[i].rjust(k) + " " + " ".join(" " * (m - w(c[i])) + c[i] for c, m in zip(cols, ws)) for i in range(len(idx))) + "\n> nrow(d)\n[1] %d\n" % len(rows)


@shape()
def docx_table(F):
    fs, h, rows = grid(F, "zh", wide=False)
    return "docx", office.docx([title(F) + "表", "（%s）" % F.cn(F.base), [["序号"] + h] + [[str(i + 1)] + r for i, r in enumerate(rows)], "以上共计%d条，请各单位核对。" % len(rows), "联系人：%s，电话：%s" % (F.person_name(), F.office())])


@shape(True)
def sqlite_db(F):
    fs, h, rows = grid(F, "snake", "pyl")
    return st(F, "db", "sqlite", "sqlite3"), office.sqlitedb([(META[F.kind][0][0], ["id"] + h, [[str(i + 1)] + r for i, r in enumerate(rows)]), ("schema_migrations", ["version"], [["20190322081512"], ["20190704021144"]])])


@shape(True)
def pipe_delim(F):
    fs, h, rows = grid(F, "snake", "zh")
    d = st(F, "|", "|@|", "^", "~")
    return st(F, "txt", "dat", "unl"), "\n".join(d.join(r) + (d if d == "|" else "") for r in [h] + rows) + "\n"


@shape(True)
def dashes4(F):
    fs, h, rows = grid(F, "zh", wide=False)
    return "txt", "格式：" + "----".join(h) + "\n" + "\n".join("----".join(x or "无" for x in r) for r in rows) + "\n"


@shape()
def fixed_width(F):
    fs, h, rows = grid(F, "zh", "py")
    ws = [max(w(x) for x in c) + 2 for c in zip(*([h] + rows))]
    n = sum(ws)
    return st(F, "txt", "prn"), "".center(n // 3) + title(F) + "清单\n打印日期：%s      第 1 页\n" % F.cn(F.base) + "-" * n + "\n" + "\n".join("".join(pad(x, k) for x, k in zip(r, ws)).rstrip() for r in [h]) + "\n" + "-" * n + "\n" + "\n".join("".join(pad(x, k) for x, k in zip(r, ws)).rstrip() for r in rows) + "\n" + "-" * n + "\n合计：%d 笔\n*** 报表结束 ***\n" % len(rows)


@shape()
def eml_html(F):
    fs, h, rows = grid(F, "zh", wide=False)
    a, b = F.person(), F.person()
    dom = st(F, "hengruida", "zhongchen-it", "mingde-group", "dfxinda") + ".com.cn"
    body = "<html><body><p>%s，你好：</p><p>你要的数据在下面，一共%d条，看完请删除。</p><table border=1 cellspacing=0>\n<tr>%s</tr>\n%s\n</table><p>%s<br>%s</p></body></html>\n" % (b.name, len(rows), "".join("<td><b>%s</b></td>" % x for x in h), "\n".join("<tr>" + "".join("<td>%s</td>" % x for x in r) + "</tr>" for r in rows), a.name, F.cn(F.base))
    return "eml", office.eml((a.name, F.staffmail(a, dom)), (b.name, F.staffmail(b, dom)), st(F, "回复: 数据", "名单", "转发: 请核对", "附表"), F.base, body, "html", st(F, "base64", "quoted-printable"))


@shape()
def eml_attach(F):
    fs, h, rows = grid(F, "zh", "snake")
    a, b = F.person(), F.person()
    data = tocsv([h] + rows).encode(st(F, "gb18030", "utf-8-sig"))
    return "eml", office.eml((a.name, F.mail(a)), (b.name, F.mail(b)), st(F, "表格", "明细请查收", "Fw: 导出文件"), F.base, "见附件，共%d条。\n\n发自我的iPhone\n" % len(rows), "plain", "base64", (st(F, "导出.csv", "1.csv", "data.csv"), data, "text/csv"))


@shape()
def wps_paste(F):
    fs, h, rows = grid(F, "zh")
    return "txt", title(F) + "\n\n序号\t" + "\t".join(h) + "\n" + "\n".join("%d\t" % (i + 1) + "\t".join(r) for i, r in enumerate(rows)) + "\n合计\t%d人次\n" % len(rows)
