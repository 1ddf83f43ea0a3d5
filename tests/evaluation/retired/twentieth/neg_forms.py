"""Files without records: masked values, wrong numbers, statistics, settings."""

import json

from draw import dull, id_check, luhn_ok
from fixed import Plain
from records import records
from table import Table
from ways_bin import sqlite_db, xlsx
from words import PORTS, REGIONS, WORDS

SETTINGS = [
    ["version", "4.18.2"],
    ["installed_at", "1589273640112"],
    ["device_id", "b7c1e5e0d2f94a1c"],
    ["cache_limit", "17179869184"],
    ["last_sync", "20210514093012"],
    ["phone_regex", "^1[3-9][0-9]{9}$"],
]


def blank_xlsx(r, g):
    """A sheet with headers and empty rows."""
    heads = ["姓名", "护照号码", "出入境日期", "出境/入境", "口岸", "前往国家"]
    title = "因私出国（境）情况登记表"
    t = Table("", [], heads, [[""] * 6] * 3, r, title)
    return Plain("出国境登记模板.xlsx", xlsx(t)[1], seen=title)


def mask(key, v):
    """Mask a number or shorten a name."""
    if key == "id":
        return v[:4] + "*" * 10 + v[-4:]
    if key == "mobile":
        return v[:3] + "****" + v[-4:]
    return v[0] + "**" if key == "name" else v


def masked(g, kind, keys):
    """Rows of a kind with masked numbers and shortened names."""
    recs, _ = records(kind, g, 18)
    return [[mask(k, str(f[k])) for k in keys] for f in recs]


def masked_users(r, g):
    """A table of masked users."""
    rows = masked(g, "identity.person", ["name", "id", "mobile", "sex"])
    text = "姓名,身份证号,手机号,性别\n" + "".join(",".join(x) + "\n" for x in rows)
    return Plain("users_masked.csv", text, [x[1] for x in rows] + [x[2] for x in rows])


def masked_log(r, g):
    """A log of masked customers."""
    rows = masked(g, "bank.account", ["name", "id", "mobile"])
    out = [
        f"2022-03-1{i % 10} 10:2{i % 6}:11 INFO verify ok name={name} idNo={number} mobile={mobile}\n"
        for i, (name, number, mobile) in enumerate(rows)
    ]
    return Plain("app-masked.log", "".join(out), [x[1] for x in rows])


def masked_json(r, g):
    """Reviews of masked customers."""
    rows = masked(g, "phone.sms", ["name", "mobile"])
    texts = ["很好", "一般", "下次还来", "发货快"]
    reviews = [
        {"user": name, "phone": mobile, "star": r.randrange(1, 6), "text": r.choice(texts)} for name, mobile in rows
    ]
    return Plain("reviews.json", json.dumps(reviews, ensure_ascii=False, indent=1) + "\n", [x[1] for x in rows])


def bad_id(r):
    """An ID number whose check character is wrong."""
    while True:
        birth = f"{r.choice(REGIONS[:-2]).code}{r.randrange(1960, 2003)}{r.randrange(1, 13):02d}"
        body = f"{birth}{r.randrange(1, 28):02d}{r.randrange(11, 989):03d}"
        c = r.choice([x for x in "0123456789" if x != id_check(body)])
        if not dull(body[-7:]):
            return body + c


def bad_ids_csv(r, g):
    """Numbers with a wrong check character, in a table."""
    ids = [bad_id(r) for _ in range(40)]
    rows = "".join(f"{i},{x},false\n" for i, x in enumerate(ids, 1))
    return Plain("invalid_ids.csv", "case_no,id_card,expect\n" + rows, ids)


def bad_ids_txt(r, g):
    """Numbers with a wrong check character, in lines."""
    ids = [bad_id(r) for _ in range(25)]
    return Plain("校验失败记录.txt", "以下18位编号校验位错误，均为测试数据：\n" + "\n".join(ids) + "\n", ids)


def bad_date_ids(r, g):
    """Numbers with dates that do not exist."""
    ids = []
    for _ in range(25):
        year = f"{r.choice(REGIONS).code}{r.randrange(1960, 2003)}"
        day = r.choice(["0231", "1345", "0631", "0090"])
        ids.append(f"{year}{day}{r.randrange(101, 989)}{r.randrange(10)}")
    return Plain("bad_dates.json", json.dumps({"invalid": ids}, indent=1) + "\n", ids)


def bad_phones(r, g):
    """Numbers with heads that no mobile has."""
    heads = ["110", "123", "125", "128", "154", "160", "164", "169", "194", "179"]
    numbers = [r.choice(heads) + g.digits(8) for _ in range(40)]
    return Plain("wrong_prefix.txt", "\n".join(numbers) + "\n", numbers)


def bad_cards(r, g):
    """Card numbers that fail Luhn."""
    cards = []
    while len(cards) < 30:
        s = r.choice(["622202", "621700", "622848"]) + g.digits(13)
        if not luhn_ok(s):
            cards.append(s)
    return Plain("luhn_negative.csv", "pan,luhn\n" + "".join(f"{x},bad\n" for x in cards), cards)


def crime_stats(r, g):
    """Cases by charge."""
    out = ["案件类别,立案数,破案数,行政拘留,刑事拘留,移送起诉\n"]
    for charge in WORDS["charge"]:
        counts = ((40, 900), (20, 400), (9, 200), (5, 100), (3, 90))
        out.append(charge + "".join(f",{r.randrange(low, high)}" for low, high in counts) + "\n")
    return Plain("案件统计.csv", "".join(out))


def port_stats(r, g):
    """Crossings by month and port."""
    out = ["日期,口岸,出境人次,入境人次,交通工具数\n"]
    for month in range(1, 7):
        for port in PORTS:
            people = f"{r.randrange(10**5, 10**7)},{r.randrange(10**5, 10**7)}"
            out.append(f"2019-{month:02d},{port.name},{people},{r.randrange(10**3, 10**5)}\n")
    return Plain("口岸客流统计.csv", "".join(out))


def settings_db(r, g):
    """A database of settings."""
    t = Table("", [], ["key", "value"], SETTINGS, r, ident="settings")
    return Plain("app_settings.db", sqlite_db(t)[1], ["1589273640112", "17179869184"], seen="settings")


def quality_survey(r, g):
    """Answers of a survey without names."""
    out = ["问卷编号,提交时间,入住体验,房间卫生,前台服务,建议\n"]
    for _ in range(35):
        day = f"Q{r.randrange(10**5, 10**6)},2021/{r.randrange(1, 12)}/{r.randrange(1, 28)}"
        time = f"{r.randrange(9, 22)}:{r.randrange(10, 59)}"
        marks = f"{r.randrange(1, 6)},{r.randrange(1, 6)},{r.randrange(1, 6)}"
        out.append(f"{day} {time},{marks},{r.choice(['', '隔音差', '早餐不错', '退房太慢'])}\n")
    return Plain("满意度调查.csv", "".join(out))
