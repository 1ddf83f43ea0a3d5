"""bare lists of ID numbers and of phone numbers"""
from .core import T
from .util import *


def ids(d, n):
    out = []
    for _ in range(n): p = d.person(); d.rec(p); out.append(d.id(p))
    return out


def phs(d, n, f=None):
    out = []
    for _ in range(n): p = d.person(); d.rec(p); out.append(d.ph(p) if f is None else f(p))
    return out


@T("identity.number", "table", "one number per line", big=True)
def idlines(d, n): return d.ch("txt", "csv", "dat"), "\n".join((["身份证号"] if d.p(.4) else []) + ids(d, n)) + "\n"


@T("identity.number", "table", "sheet with one column", big=True)
def idsheet(d, n): return "xlsx", [("Sheet1", [[d.ch("身份证号码", "证件号", "idcard")]] + [[x] for x in ids(d, n)])]


@T("identity.number", "struct", "array of numbers", big=True)
def idjson(d, n): return "json", json.dumps(d.ch([ids(d, n)][0], None) if False else {"batch": d.isod(d.when()), "idList": ids(d, n)}, ensure_ascii=False, indent=d.ch(None, 1)) + "\n"


@T("identity.number", "struct", "IN clause of a query", big=True, mx=60)
def idsql(d, n): return "sql", "SELECT * FROM hit_result WHERE cert_no IN (\n" + ",\n".join(f"  '{x}'" for x in ids(d, n)) + "\n);\n"


@T("identity.number", "prose", "chat asking for a batch", mx=12)
def idchat(d, n): return chat(d, ["今天要查的号 只有身份证", "\n".join(ids(d, n)), "有结果了发我"])


@T("phone.number", "table", "one phone per line", big=True)
def phlines(d, n): return d.ch("txt", "csv"), "\n".join((["手机号"] if d.p(.4) else []) + phs(d, n)) + "\n"


@T("phone.number", "table", "sheet of dial list", big=True)
def phsheet(d, n): return "xlsx", [(d.ch("Sheet1", "外呼"), [[d.ch("手机号码", "号码", "mobile")]] + [[x] for x in phs(d, n)])]


@T("phone.number", "struct", "message task with numbers", big=True)
def phjson(d, n): return "json", json.dumps({"taskName": f"batch{d.i(10, 99)}", "template": "SMS_" + d.dig(8), "mobiles": phs(d, n, d.ph0)}, ensure_ascii=False, indent=d.ch(None, 2)) + "\n"


@T("phone.number", "struct", "comma joined export", big=True)
def phcomma(d, n): return "txt", d.ch(",", ";", "|").join(phs(d, n, d.ph0)) + "\n"


@T("phone.number", "prose", "chat with a batch of phones", mx=14)
def phchat(d, n): return chat(d, ["这批手机号帮忙跑一下空号检测", "\n".join(phs(d, n)), "明早前要"])
