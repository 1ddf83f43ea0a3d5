import json
from lib.core import *


def B(kind, path, shape, enc="utf-8", nl="\n"):
    return T(kind, path, shape, enc, nl, "bare")


I, M = "identity.number", "phone.number"


def ids(c, n, low=False, **k):
    out = []
    for p in c.folk(n, **k):
        s = p.id
        if low:
            c.vals[ID].pop(s)
            s = c.add(ID, s.lower())
        out.append(s)
    c.records += n
    c.people |= set(out)
    return out


def mobs(c, n):
    out = [c.mobile() for _ in range(n)]
    c.records += n
    c.people |= set(out)
    return out


@B(I, "桌面/新建文本文档 (3).txt", "one ID number per line", nl="\r\n")
def b01(c):
    return "\n".join(ids(c, c.ri(20, 40))) + "\n"


@B(I, "tmp/sfz_list.csv", "single column with a header")
def b02(c):
    return "身份证号\n" + "\n".join(ids(c, c.ri(30, 60))) + "\n"


@B(I, "upload/cert.json", "JSON array of strings")
def b03(c):
    return json.dumps(ids(c, c.ri(10, 20))) + "\n"


@B(I, "核验/待核验.xlsx", "one xlsx column with running number")
def b04(c):
    return xlsx([("Sheet1", [["序号", "证件"]] + [[i, x] for i, x in enumerate(ids(c, c.ri(25, 40)), 1)])])


@B(I, "粘贴/逗号串.txt", "comma separated on few lines, lower-case x", "gb18030")
def b05(c):
    x = ids(c, c.ri(18, 30), low=True)
    return "，".join(x[:9]) + "\n" + "，".join(x[9:]) + "\n"


@B(I, "sql/in_clause.sql", "IN clause of a query")
def b06(c):
    return "SELECT * FROM a WHERE zjhm IN (\n" + ",\n".join(f"'{x}'" for x in ids(c, c.ri(8, 15))) + "\n);\n"


@B(I, "zip/号码包.zip", "zip with a text file of ID numbers")
def b07(c):
    return zipped([("a.txt", "\n".join(ids(c, c.ri(40, 80))) + "\n")])


@B(I, "misc/u16.txt", "UTF-16 tab separated, three per line", "utf-16", "\r\n")
def b08(c):
    x = ids(c, c.ri(10, 16) * 3)
    return "\n".join("\t".join(x[i : i + 3]) for i in range(0, len(x), 3)) + "\n"


@B(M, "群发/号码.txt", "one mobile per line", nl="\r\n")
def m01(c):
    return "\n".join(mobs(c, c.ri(30, 60))) + "\n"


@B(M, "群发/phones.csv", "single quoted column")
def m02(c):
    return '"phone"\n' + "\n".join(f'"{x}"' for x in mobs(c, c.ri(30, 50))) + "\n"


@B(M, "短信平台/名单A.xlsx", "xlsx column without header")
def m03(c):
    return xlsx([("A", [[int(x)] for x in mobs(c, c.ri(30, 50))])])


@B(M, "desk/刚抄的电话.md", "numbered list, grouped 3-4-4")
def m04(c):
    o = "# 电话\n\n"
    for i, x in enumerate(mobs(c, c.ri(10, 18)), 1):
        c.vals[MOB].pop(x)
        o += f"{i}. {c.add(MOB, x[:3] + ' ' + x[3:7] + ' ' + x[7:])}\n"
    return o


@B(M, "redis/set_members.txt", "redis-cli answer with running numbers")
def m05(c):
    return "".join(f'{i}) "{x}"\n' for i, x in enumerate(mobs(c, c.ri(20, 35)), 1))


@B(M, "黑名单/blk.txt", "semicolon run in one line", "gb18030")
def m06(c):
    return "拦截号码：" + ";".join(mobs(c, c.ri(15, 30))) + "\n"


@B(M, "crm/tel.yaml", "YAML list with country code")
def m07(c):
    return "numbers:\n" + "".join(f'  - "+86{x}"\n' for x in mobs(c, c.ri(15, 25)))


@B(M, "backup/num.gz", "gz of 90 mobiles")
def m08(c):
    return gz("\n".join(mobs(c, 90)) + "\n")
