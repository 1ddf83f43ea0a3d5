from lib.core import *
I = kind("identity.number", "bare")
M = kind("phone.number", "bare")

@I("lines")
def id_lines(t):
    return "tmp/sfz.txt", "\n".join(p.id for p in t.each(rep=0)) + "\n"
@I("json", enc="utf-8")
def id_json(t):
    return "api/black_ids.json", t.j([p.id for p in t.each(rep=0)], None)
@I("sqlin", mx=60)
def id_in(t):
    return "query/in_list.txt", "(" + ",\n ".join(f"'{p.id}'" for p in t.each(rep=0)) + ")\n"
@I("csv")
def id_grid(t):
    v = [p.id for p in t.each(rep=0)]
    return "tmp/grid.csv", "\n".join(",".join(v[i:i + 4]) for i in range(0, len(v), 4)) + "\n"
@I("xlsx")
def id_xlsx(t):
    return "tmp/book1.xlsx", xlsx([("Sheet1", [[p.id] for p in t.each(rep=0)])])
@I("lines")
def id_lower(t):
    return "share/a.lst", "\n".join(p.idx for p in t.each(rep=0)) + "\n"
@I("semicolon", mx=60)
def id_semi(t):
    return "share/hz.txt", ";".join(p.id for p in t.each(rep=0))
@I("quoted")
def id_quoted(t):
    return "export/col3.csv", "\n".join(f'"{p.id}"' for p in t.each(rep=0)) + "\n"

@M("lines")
def m_lines(t):
    return "群发/号码.txt", "\n".join(p.mob for p in t.each(rep=0)) + "\n"
@M("csv", mx=60)
def m_comma(t):
    return "群发/contacts.csv", ",".join(p.mob for p in t.each(rep=0)) + "\n"
@M("lines")
def m_86(t):
    return "upload/numbers_e164.txt", "\n".join(p.mob86 for p in t.each(rep=0)) + "\n"
@M("dashed")
def m_dash(t):
    return "tmp/n2.txt", "\n".join(p.mobd for p in t.each(rep=0)) + "\n"
@M("spaced")
def m_space(t):
    v = [p.mob334 for p in t.each(rep=0)]
    return "print/labels.txt", "\n".join("    ".join(v[i:i + 3]) for i in range(0, len(v), 3)) + "\n"
@M("json", enc="utf-8")
def m_json(t):
    return "redis/smembers.json", t.j([p.mob for p in t.each(rep=0)])
@M("xlsx")
def m_xlsx(t):
    return "群发/新建工作表.xlsx", xlsx([("Sheet1", [[int(p.mob)] for p in t.each(rep=0)])])
@M("numbered", mx=60)
def m_tab(t):
    v = [p.mob for p in t.each(rep=0)]
    return "dialer/pool.tsv", "\n".join("\t".join(v[i:i + 5]) for i in range(0, len(v), 5)) + "\n"
