from lib.core import *


def ids(t, n, dup=0):
    a = [t.other() for _ in range(n)]
    a += [t.pick(a) for _ in range(dup)]
    t.nrec, t.people_override = n + dup, n
    return t.shuffled(a)


I, M = "identity.number", "phone.number"


@T(I, "清单/身份证.txt", "one number a line")
def a(t):
    t.out("".join(p.id + "\n" for p in ids(t, 52)))


@T(I, "清单/待核查号码.csv", "running number and number, title, GB18030, duplicates")
def b(t):
    t.out("待核查公民身份号码\n" + "".join(f"{i + 1},{p.id}\n" for i, p in enumerate(ids(t, 31, 6))), "gb18030", "\r\n")


@T(I, "清单/paste_20230418.txt", "one long line joined by commas, odd")
def c(t):
    t.out(",".join(p.id for p in ids(t, 40)))


@T(I, "清单/ids.json", "JSON array of strings")
def d(t):
    t.out(js([p.id for p in ids(t, 28)]))


@T(I, "清单/批量查询导入.xlsx", "one column with a title")
def e(t):
    t.xlsx([("Sheet1", [["证件号码"]] + [[p.id] for p in ids(t, 47)])], True)


@T(I, "清单/手抄号.txt", "numbers in groups with blanks, running number, odd")
def f(t):
    t.out("".join(f"{i + 1}) {p.id_s()}\n" for i, p in enumerate(ids(t, 17))), "utf-8", "\r\n")


@T(I, "清单/in_clause.sql", "the IN list of a query, quoted")
def g(t):
    t.out("(" + ",\n ".join("'" + p.id + "'" for p in ids(t, 36)) + ")\n")


@T(I, "清单/小写x.txt", "lower-case check letters, semicolons, four in a line, UTF-16")
def h(t):
    a = [p.idx for p in ids(t, 32)]
    t.out("\n".join("; ".join(a[i:i + 4]) for i in range(0, 32, 4)) + "\n", "utf-16")


@T(M, "号码/手机号.txt", "one number a line, CRLF")
def i(t):
    t.out("".join(p.mob + "\n" for p in ids(t, 60)), nl="\r\n")


@T(M, "号码/群发号码.txt", "joined by semicolons in one line, odd")
def j(t):
    t.out("；".join(p.mob for p in ids(t, 45, 4)), "gb18030")


@T(M, "号码/外呼名单.xlsx", "numeric cells in one column")
def k(t):
    t.xlsx([("号码", [["手机号码"]] + [[int(p.mob)] for p in ids(t, 53)])])


@T(M, "号码/msisdn.txt", "with country code, one a line")
def l(t):
    t.out("".join("+86" + p.mob + "\n" for p in ids(t, 39)))


@T(M, "号码/抽奖号码.md", "numbered Markdown list in 3-4-4 groups, odd")
def m(t):
    t.out("# 中奖手机号\n\n" + "".join(f"{i + 1}. {p.mob_s('-')}\n" for i, p in enumerate(ids(t, 20))))


@T(M, "号码/blacklist.json", "JSON array of numbers")
def n(t):
    t.out(js([int(p.mob) for p in ids(t, 34)], None))


@T(M, "号码/靓号以外.csv", "five columns of numbers only, tabs")
def o(t):
    a = [p.mob for p in ids(t, 55)]
    t.out(csvs([a[i:i + 5] for i in range(0, 55, 5)], "\t"))


@T(M, "号码/phones.gz", "gzip, running number and number")
def p(t):
    t.gz("".join(f"{i + 1}\t{q.mob}\n" for i, q in enumerate(ids(t, 48, 5))))
