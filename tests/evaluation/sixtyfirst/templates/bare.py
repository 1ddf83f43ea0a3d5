"""identity.number and phone.number: lists of nothing but numbers."""
from lib import fmt
from lib.registry import template_for

ids, phones = template_for("identity.number"), template_for("phone.number")


@ids("sfz.txt", "lines", (20, 60), bulk=True)
def id_lines(b):
    return "".join(p.id + "\n" for p in b.each())


@ids("身份证.csv", "csv", (10, 60), bulk=True)
def id_column(b):
    return "身份证号\n" + "".join(p.id + "\n" for p in b.each())


@ids("idlist.json", "json", (10, 50), enc="u")
def id_array(b):
    return fmt.dumps([p.id for p in b.each()], indent=2) + "\n"


@ids("in_list.sql", "sql-list", (10, 50), enc="u")
def id_in_clause(b):
    return "select count(*) from person where id_card in (\n" + ",\n".join(f"  '{p.id}'" for p in b.each()) + "\n);\n"


@ids("待核验.xlsx", "xlsx", (10, 60), enc="bin")
def id_sheet(b):
    return fmt.xlsx(("Sheet1", [["证件号码"]] + [[p.id] for p in b.each()]))


@ids("ids_semicolon.txt", "inline", (10, 40))
def id_semicolons(b):
    return ";".join(p.id for p in b.each()) + "\n"


@ids("身份证号（去重）.txt", "lines", (15, 60), bulk=True)
def id_quoted_commas(b):
    return "".join(f'"{p.id}",\n' for p in b.each())


@ids("blacklist.yml", "yaml", (8, 40), enc="u")
def id_yaml(b):
    return "idcards:\n" + "".join(f'  - "{p.id}"\n' for p in b.each())


@phones("手机号.txt", "lines", (20, 60), bulk=True)
def phone_lines(b):
    return "".join(p.mobile + "\n" for p in b.each())


@phones("群发号码.csv", "csv", (10, 60), bulk=True)
def phone_column(b):
    return "手机号码\n" + "".join(p.mobile + "\n" for p in b.each())


@phones("mobiles.json", "json", (10, 50), enc="u")
def phone_array(b):
    return fmt.dumps({"mobiles": [p.mobile for p in b.each()]}) + "\n"


@phones("号码包{n}.txt", "inline", (15, 60))
def phone_commas(b):
    return ",".join(p.mobile for p in b.each()) + "\n"


@phones("拨打名单.xlsx", "xlsx", (15, 60), bulk=True, enc="bin")
def phone_sheet(b):
    return fmt.xlsx(("号码", [["手机"]] + [[int(p.mobile)] for p in b.each()]))


@phones("phones_spaced.txt", "lines", (10, 40))
def phone_spaced(b):
    return "".join(p.mob(" ") + "\n" for p in b.each())


@phones("msisdn.txt", "lines", (15, 60), bulk=True)
def phone_with_country(b):
    return "".join(p.mob("86") + "\n" for p in b.each())


@phones("whitelist.redis", "redis", (8, 40), enc="u")
def phone_redis_set(b):
    return "".join(f"SADD sms:phone:whitelist {p.mobile}\n" for p in b.each())
