"""bare lists"""
from .lib import *


def LS(kind, name, cls, fn, wrap, n=(8, 40), ext="txt"):
    def g(c):
        ps = c.ps(*n); o = []
        for i, p in enumerate(ps):
            c.i = i + 1
            o.append(fn(c, p)); c.rec(p)
        return wrap(c, o)
    reg(kind, name, cls, g, ext, ["utf-8"] if ext in ("json",) else None, "list: " + name)


ln = lines
LS("identity.number", "l_id_plain", "table", lambda c, p: p.id, ln)
LS("identity.number", "l_id_name", "table", lambda c, p: p.name + " " + p.id, ln)
LS("identity.number", "l_id_sqlin", "struct", lambda c, p: f"'{p.id}'", lambda c, o: ",\n".join(o) + "\n")
LS("identity.number", "l_id_json", "struct", lambda c, p: p.id, lambda c, o: J(o, indent=0) + "\n", ext="json")
LS("identity.number", "l_id_num", "table", lambda c, p: f"{c.i}\t{p.idl}", ln, ext="csv")
LS("identity.number", "l_id_head", "table", lambda c, p: p.id, lambda c, o: "身份证号\n" + "\n".join(o) + "\n", ext="csv")
LS("identity.number", "l_id_xlsx", "table", lambda c, p: [p.id], lambda c, o: mkxlsx(o), ext="xlsx")
LS("phone.number", "l_ph_plain", "table", lambda c, p: p.mob, ln, n=(12, 40))
LS("phone.number", "l_ph_dash", "table", lambda c, p: p.mobd, ln)
LS("phone.number", "l_ph_86", "table", lambda c, p: "+86 " + p.mob, ln)
LS("phone.number", "l_ph_name", "table", lambda c, p: f"{p.name}，{p.mob}", ln)
LS("phone.number", "l_ph_wx", "prose", lambda c, p: f"{p.mobs} {p.name}", lambda c, o: "\n".join(o) + "\n")
LS("phone.number", "l_ph_semi", "struct", lambda c, p: p.mob + ";", ln)
LS("phone.number", "l_ph_quote", "struct", lambda c, p: f'"{p.mob}",', lambda c, o: "[\n" + "\n".join(o)[:-1] + "\n]\n", ext="json")
