"""Files with bare values only: no names, no events, no record."""
import json


def t_mobiles_txt(d):
    d.text(d.c("号码包.txt", "手机号.txt"), "\n".join(p.mob for p in d.others(d.n(10, 60))) + "\n", d.c("utf-8", "gb18030"))


def t_mobiles_array(d):
    d.text("blacklist_phones.json", json.dumps([p.mob for p in d.others(d.n(5, 40))]), "utf-8")


def t_emails_txt(d):
    d.text("mail_list.txt", d.c(";", ",\n", "\n").join(p.email for p in d.others(d.n(8, 50))) + "\n", "utf-8")


def t_ids_txt(d):
    d.text("身份证号码.txt", "身份证号码\n" + "\n".join(p.id for p in d.others(d.n(5, 40))) + "\n")


def t_cards_csv(d):
    d.csv("银行卡号.csv", ["银行卡号"], [[p.card] for p in d.others(d.n(5, 40))])


def t_plates_white(d):
    d.csv("车牌白名单.csv", ["序号", "车牌号"], [[i, p.plate] for i, p in enumerate(d.others(d.n(8, 50)), 1)])


def t_vins(d):
    d.text("vin_batch.txt", "车架号VIN\n" + "\n".join(p.vin for p in d.others(d.n(5, 30))) + "\n")


def t_landlines(d):
    d.text("座机号段.txt", "客户座机：\n" + "\n".join(d.tel() for _ in range(d.n(5, 25))) + "\n")


def t_passports(d):
    d.text("passport_numbers.txt", "护照号码\n" + "\n".join(f"护照 {p.pp}" for p in d.others(d.n(5, 25))) + "\n", "utf-8")


def t_mobile_xlsx(d):
    d.xlsx("回访号码.xlsx", ("Sheet1", [["手机号码"]] + [[int(p.mob)] for p in d.others(d.n(8, 50))]))


def t_in_sql(d):
    d.text("query.sql", "UPDATE t_user SET is_vip = 1 WHERE mobile IN (" + ", ".join(f"'{p.mob}'"
        for p in d.others(d.n(4, 30))) + ");\n", "utf-8")


def t_mixed_note(d):
    a, b = d.p(), d.p()
    d.text("便签.txt", f"待回拨\n{a.mob}\n{b.mobf('3-4-4')}\n{d.tel()}\n\n退信邮箱\n{a.email}\n{d.p().email}\n", "utf-8")


def t_gz_numbers(d):
    d.gz("mobiles.txt.gz", "mobile\n" + "\n".join(p.mob for p in d.others(d.n(20, 80))) + "\n")


def t_id_array(d):
    d.json("idcard_whitelist.json", {"idCards": [p.id for p in d.others(d.n(3, 25))]})


def t_card_bins_check(d):
    d.text("待校验卡号.txt", "卡号（四位一组）\n" + "\n".join(p.cardf() for p in d.others(d.n(4, 20))) + "\n")
