"""Bare lists of ID numbers and of mobile numbers."""
from lib.build import T
from lib.render import js, sqlite, xlsx

I, M = "identity.number", "phone.number"


@T(I, "prose", "名单/身份证_{d}.txt", "one ID number a line", big=True)
def lines(f):
    return "".join(f.id(p) + "\n" for p in f.recs(f.n(10, 60), repeat=False))


@T(I, "table", "核验/待核验号码_{n}.csv", "one column with head", big=True, nl="\r\n")
def column(f):
    return "身份证号码\n" + "".join(f.id(p) + "\n" for p in f.recs(f.n(10, 60), repeat=False))


@T(I, "struct", "redis/smembers_idcard_{w}.txt", "redis-cli set members")
def redis(f):
    return ("127.0.0.1:6379> SMEMBERS blacklist:idcard\n" +
            "".join(f'{k}) "{f.id(p)}"\n' for k, p in enumerate(f.recs(f.i(8, 50), repeat=False), 1)))


@T(I, "struct", "conf/whitelist.yaml", "YAML list in a config")
def yaml(f):
    return ("# 灰度名单\ngray:\n  enabled: true\n  id_cards:\n" + "".join(f'    - "{f.id(p)}"\n'
                                                                      for p in f.recs(f.i(6, 40), repeat=False)))


@T(I, "struct", "data/idcards_{w}.json", "JSON array", big=True)
def array(f):
    return js([f.id(p) for p in f.recs(f.n(10, 60), repeat=False)])


@T(I, "table", "核酸/漏检证号.xlsx", "one-column sheet")
def sheet(f):
    return xlsx(("Sheet1", [["证件号码"]] + [[f.id(p)] for p in f.recs(f.i(8, 60), repeat=False)]))


@T(I, "struct", "sql/in_list_{n}.sql", "a query with an IN list")
def inlist(f):
    return ("select count(*) from t_person\nwhere sfzh in (\n" +
            ",\n".join(f"  '{f.id(p)}'" for p in f.recs(f.i(6, 40), repeat=False)) + "\n);\n")


@T(M, "prose", "号码/手机号_{d}.txt", "one mobile a line", big=True)
def mlines(f):
    return "".join(f.mob(p) + "\n" for p in f.recs(f.n(10, 60), repeat=False))


@T(M, "table", "群发/号码包_{n}.csv", "one column with head", big=True, nl="\r\n")
def mcolumn(f):
    return "手机号码\n" + "".join(f.mob(p) + "\n" for p in f.recs(f.n(10, 60), repeat=False))


@T(M, "struct", "redis/lrange_push_{w}.txt", "redis list")
def mredis(f):
    return ("127.0.0.1:6379[2]> LRANGE sms:queue:phones 0 -1\n" +
            "".join(f'{k}) "{f.mob(p)}"\n' for k, p in enumerate(f.recs(f.i(8, 50), repeat=False), 1)))


@T(M, "struct", "data/phones_{w}.json", "JSON array under a key", big=True)
def marray(f):
    return js({"taskName": "618预热", "phones": [f.mob(p) for p in f.recs(f.n(10, 60), repeat=False)]})


@T(M, "table", "空号检测/结果_实号.xlsx", "numeric column of mobiles")
def msheet(f):
    return xlsx(("实号", [["手机号"]] + [[int(f.mob(p))] for p in f.recs(f.i(8, 60), repeat=False)]))


@T(M, "prose", "群发/号码逗号分隔.txt", "comma separated mobiles in one line")
def mcomma(f):
    return ",".join(f.mob(p) for p in f.recs(f.i(8, 60), repeat=False)) + "\n"


@T(M, "struct", "app/blocklist.db", "SQLite blocked mobiles")
def mdb(f):
    return (sqlite(
        ("CREATE TABLE blocked_phone (phone TEXT PRIMARY KEY)", [(f.mob(p), )
                                                                 for p in f.recs(f.i(8, 60), repeat=False)])))
