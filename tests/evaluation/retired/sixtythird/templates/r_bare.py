"""Bare lists: nothing but valid numbers; one number = one record."""
import json
from lib.core import T
I, M = "identity.number", "phone.number"
def ids(g, a=20, b=60): return [(g.rec(p), p.id)[1] for p in g.rows(a, b)]
def mob(g, a=20, b=60): return [(g.rec(p), p.mobile)[1] for p in g.rows(a, b)]

@T(I, "b", "bare")
def id_lines(g): g.out("list/sfz.txt", "\n".join(ids(g)) + "\n", "lines", nl="\r\n")
@T(I, cls="bare")
def id_commas(g): g.out("list/in_clause.txt", ",".join(ids(g)), "commas")
@T(I, cls="bare")
def id_json(g): g.out("list/ids.json", json.dumps(ids(g), indent=2), "json")
@T(I, cls="bare")
def id_quoted(g): g.out("list/where.txt", ",\n".join(f"'{x}'" for x in ids(g)), "quoted", "utf-8-sig")
@T(I, cls="bare")
def id_xlsx(g): g.xlsx("list/核查名单.xlsx", {"Sheet1": [[x] for x in ids(g)]})
@T(I, cls="bare")
def id_gz(g): g.gz("list/query_keys.gz", "\n".join(ids(g, 40, 60)) + "\n")
@T(I, cls="bare")
def id_grid(g):
    x = ids(g, 30, 60); g.out("list/grid.tsv", "\n".join("\t".join(x[i:i + 4]) for i in range(0, len(x), 4)) + "\n", "tsv", "utf-16")
@T(I, cls="bare")
def id_lower(g):
    """Lower-case x as some systems keep it."""
    L = []
    for p in g.rows(20, 60): g.rec(p); L.append(g.v("identity.prc_id18", p.id.lower()) if p.id[-1] == "X" else p.id)
    g.out("list/todo_ids", "\n".join(L), "lines")
@T(M, "b", "bare")
def mob_lines(g): g.out("haoma/号码包.txt", "\n".join(mob(g)) + "\n", "lines", nl="\r\n")
@T(M, cls="bare")
def mob_semicolon(g): g.out("haoma/群发.txt", ";".join(mob(g)) + ";", "semicolons", "gb18030")
@T(M, cls="bare")
def mob_json(g): g.out("haoma/targets.json", json.dumps({"mobiles": mob(g)}), "json")
@T(M, cls="bare")
def mob_spaced(g):
    L = []
    for p in g.rows(20, 50): g.rec(p); L.append(g.sp(p.mobile))
    g.out("haoma/手抄.txt", "\n".join(L) + "\n", "lines", "utf-8-sig")
@T(M, cls="bare")
def mob_86(g):
    L = []
    for p in g.rows(20, 60): g.rec(p); L.append(g.v("phone.mobile", "+86" + p.mobile))
    g.out("haoma/e164.csv", "\n".join(L) + "\n", "lines")
@T(M, cls="bare")
def mob_zip(g):
    x = mob(g, 40, 60); g.zip("haoma/data.zip", {"1.txt": "\n".join(x[:20]) + "\n", "2.txt": "\n".join(x[20:]) + "\n"})
@T(M, cls="bare")
def mob_redis(g): g.out("haoma/smembers.txt", "\n".join(f'{k}) "{x}"' for k, x in enumerate(mob(g), 1)) + "\n", "redis")
@T(M, cls="bare")
def mob_column(g): g.xlsx("haoma/导出.xlsx", {"手机号": [["手机号"]] + [[x] for x in mob(g)]})
