"""Bare lists of numbers."""

from lib.core import reg
from lib.fmt import *  # noqa: F403

T = reg(None, "bare")
I, M = "identity.number", "phone.number"


def ids(d, n):
    return [p.id for p in d.ps(n)]


def mobs(d, n):
    return [p.mob for p in d.ps(n)]


@T("名单/sfz.txt", "one ID number a line", k=I)
def _(d):
    return ln(*ids(d, 60))


@T("名单/核验号码.csv", "title and running number", "gb18030", "\r\n", k=I)
def _(d):
    return csv([["序号", "身份证号"]] + [[n + 1, x] for n, x in enumerate(ids(d, 45))])


@T("名单/ids.json", "JSON array", k=I)
def _(d):
    return js(ids(d, 33), 1)


@T("名单/待查.xlsx", "one column of a sheet", k=I)
def _(d):
    return xlsx([("Sheet1", [[x] for x in ids(d, 50)])])


@T("名单/in_clause.sql", "the numbers of an IN clause", k=I)
def _(d):
    return "(" + ",\n ".join("'%s'" % x for x in ids(d, 25)) + ")\n"


@T("名单/comma.txt", "all in a line with commas of Chinese", "utf-16", k=I)
def _(d):
    return "，".join(ids(d, 18)) + "\n"


@T("名单/黑名单.docx", "numbered paragraphs", k=I)
def _(d):
    return docx(["名单"] + ["%d、%s" % (n + 1, x) for n, x in enumerate(ids(d, 20))])


@T("名单/spaced.txt", "numbers in groups", k=I)
def _(d):
    return ln(*[d.idsp(p) for p in d.ps(16)])


@T("号码/tel.txt", "one mobile a line", nl="\r\n", k=M)
def _(d):
    return ln(*mobs(d, 300))


@T("号码/外呼任务.csv", "one column with title", "utf-8-sig", k=M)
def _(d):
    return csv([["手机号码"]] + [[x] for x in mobs(d, 58)])


@T("号码/群发.txt", "semicolons between", k=M)
def _(d):
    return ";".join(mobs(d, 40)) + "\n"


@T("号码/plus86.txt", "with country code", k=M)
def _(d):
    return ln(*["+86 " + x for x in mobs(d, 30)])


@T("号码/分组.txt", "grouped with blanks and running numbers", "gb18030", k=M)
def _(d):
    return ln(*["%d) %s" % (n + 1, d.mobsp(p)) for n, p in enumerate(d.ps(28))])


@T("号码/num.xlsx", "numeric cells", k=M)
def _(d):
    return xlsx([("号码", [["手机"]] + [[int(x)] for x in mobs(d, 50)])])


@T("号码/list.yaml", "YAML list", k=M)
def _(d):
    return ln("phones:", *['  - "%s"' % x for x in mobs(d, 22)])


@T("号码/columns.txt", "four columns", k=M)
def _(d):
    m = mobs(d, 48)
    return ln(*["   ".join(m[i : i + 4]) for i in range(0, 48, 4)])
