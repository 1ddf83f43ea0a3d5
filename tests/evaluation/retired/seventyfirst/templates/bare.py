"""Bare values only: no name, no event, no record."""
from lib import tables as T
from lib import writers as w
from lib.fmt import f8, fd
from lib.labels import bulk


def ps(d, lo=5, hi=40):
    return [d.p() for _ in range(d.i(lo, hi))]


def b_mobiles_txt(d):
    w.text(d, d.ch(["号码.txt", "号码包%d.txt" % d.i(1, 40), "haoma.txt"]), "".join(d.mob(p) + "\n" for p in ps(d, 10,
            60)), "utf-8", crlf=d.r.random() < .5)


def b_mobile_column(d):
    w.table(d, "黑名单号码.csv", ["手机号"], [[d.mob(p)] for p in ps(d)])


def b_ids_txt(d):
    w.text(d, "身份证号.txt", "待核查身份证号码\n" + "".join(d.id(p) + "\n" for p in ps(d)))


def b_mails_txt(d):
    w.text(d, d.ch(["maillist.txt", "邮箱.txt"]), ";\n".join(d.mail(p) for p in ps(d)) + "\n", "utf-8")


def b_cards_txt(d):
    w.text(d, "挂失卡号.txt", "银行卡号\n" + "".join(d.card(p) + "\n" for p in ps(d, 4, 25)))


def b_plates(d):
    w.text(d, "放行车牌.txt", "道闸白名单 车牌号\n" + "".join(d.plate(p) + "\n" for p in ps(d)))


def b_vins(d):
    w.table(d, "召回车架号.csv", ["序号", "车辆识别代号(VIN)"], [[k, d.vin(p)] for k, p in enumerate(ps(d), 1)])


def b_passports(d):
    w.text(d, "护照号.txt", "已签发护照号码（无姓名）：\n" + "、".join(d.pp(p) for p in ps(d, 4, 20)) + "\n")


def b_landlines(d):
    w.text(d, "固话.txt", "".join("电话：%s\n" % d.tel() for _ in range(d.i(5, 25))))


def b_one_note(d):
    p = d.p()
    w.text(d, "便签.txt", d.ch(["新号码 %s，旧的停了\n", "验证手机：%s\n", "路由器后台绑定的手机 %s\n"]) % d.mob(p))


def b_newsletter_en(d):
    w.table(d, "unsubscribe.csv", ["email"], [[d.mail(p)] for p in ps(d)], enc="utf-8")


def b_json_whitelist(d):
    w.js(d, "sms_whitelist.json", {"env": "prod", "whitelist": [d.mob(p) for p in ps(d, 3, 20)]}, indent=2)


def b_env_en(d):
    p = d.p()
    w.text(d, "deploy.env", "APP_ENV=prod\nALERT_MOBILE=%s\nALERT_EMAIL=%s\nRETRY=3\nTIMEOUT=%d\n" % (d.mob(p),
            d.mail(d.p()), d.i(10, 90)), "utf-8")
