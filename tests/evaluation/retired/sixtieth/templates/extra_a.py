"""More shapes: captures, redis, psql, MyBatis logs, e-mails, TOML, GPX and the like (first half of the kinds)."""
import base64
import datetime as dt
from lib import pools as P
from lib.build import T
from lib.render import html, js


@T("hotel.stay", "struct", "har/pms_{w}.har", "HAR capture, answers as escaped JSON text")
def har_stay(f):
    entries = []
    for p in f.recs(f.i(3, 10)):
        a = f.t(60)
        body = (js(
            {
                "guestName": p.name,
                "idCard": f.id(p),
                "roomNo": f"{f.i(2, 18)}{f.i(1, 30):02d}",
                "checkinTime": f"{a:%Y-%m-%d %H:%M}",
                "hotelName": f.c(P.HOTELS)
            }, None).strip())
        entries.append({
            "startedDateTime": f"{f.base:%Y-%m-%dT%H:%M:%S}.{f.i(100, 999)}+08:00",
            "request": {
                "method": "GET",
                "url": f"https://pms.local/api/checkin/{f.seq()}"
            },
            "response": {
                "status": 200,
                "content": {
                    "mimeType": "application/json",
                    "text": body
                }
            }
        })
    return (js(
        {"log": {
            "version": "1.2",
            "creator": {
                "name": "WebInspector",
                "version": "537.36"
            },
            "entries": entries
        }}))


@T("hotel.stay", "struct", "redis/guest_{w}.txt", "redis HGETALL of stays")
def redis_stay(f):
    out = ""
    for p in f.recs(f.i(3, 14), repeat=False):
        a = f.t(10)
        kv = ([
            "name", p.name, "idcard",
            f.id(p), "room", f"{f.i(2, 18)}{f.i(1, 30):02d}", "checkin", f"{a:%Y-%m-%d %H:%M:%S}", "checkout",
            f"{a + dt.timedelta(days=1):%Y-%m-%d} 12:00:00"
        ])
        out += (f"127.0.0.1:6379> HGETALL hotel:stay:{f.seq()}\n" +
                "".join(f' {k}) "{v}"\n' if k < 10 else f'{k}) "{v}"\n' for k, v in enumerate(kv, 1)))
    return out


@T("hotel.stay", "struct", "cal/民宿预订_{n}.ics", "calendar of a homestay")
def ics_stay(f):
    out = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//minsu//cn\n"
    for p in f.recs(f.i(4, 14), repeat=False):
        a = f.t(60)
        out += (f"BEGIN:VEVENT\nUID:{f.hex(14)}-minsu\nDTSTART;VALUE=DATE:{a:%Y%m%d}\nDTEND;"
                f"VALUE=DATE:{a + dt.timedelta(days=f.i(1, 3)):%Y%m%d}\n"
                f"SUMMARY:{f.c(['听涛', '望月', '竹里'])}房 {p.name} 入住\n"
                f"DESCRIPTION:客人 {p.name}\\, 身份证 {f.id(p)}\\, 电话 {f.mob(p)}\nEND:VEVENT\n")
    return out + "END:VCALENDAR\n"


@T("travel.flight", "prose", "mail/往来_{w}.eml", "mail thread with a quoted list, base64 body")
def thread_flight(f):
    quoted = ""
    for p in f.recs(f.i(3, 9), repeat=False):
        a, b = f.r.sample(P.AIRPORTS, 2)
        quoted += (f"> {p.name} {f.id(p)} {f.c(P.AIRLINES)[0]}{f.i(1001, 8999)} {f.t(30):%m月%d日 %H:%M} "
                   f"{a[1]}飞{b[1]} 经济舱\n")
    body = f"收到，行程没问题。\n\n在 {f.base:%Y-%m-%d %H:%M}，票务组 写道：\n> 各位的机票已出，请核对航班：\n>\n{quoted}> 退改请提前一天联系\n"
    f.allow("phone.email", "office@corp.example.cn")
    f.allow("phone.email", "ticket@agency.example.cn")
    b64 = base64.encodebytes(body.encode()).decode()
    return ("From: =?utf-8?B?" + base64.b64encode("行政".encode()).decode() +
            "?= <office@corp.example.cn>\nTo: ticket@agency.example.cn\nSubject: "
            f"=?utf-8?B?{base64.b64encode('回复：机票确认'.encode()).decode()}?=\n"
            f"Date: {f.base:%a, %d %b %Y %H:%M:%S} +0800\nMIME-Version: 1.0\nContent-Type: "
            "text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n" + b64)


@T("travel.flight", "table", "导出/国内机票报表_{d}.xls", "HTML table saved with the ending xls", enc=("gb18030", ))
def htmlxls(f):
    rows = []
    for p in f.recs(f.i(6, 40)):
        a, b = f.r.sample(P.AIRPORTS, 2)
        al = f.c(P.AIRLINES)
        rows.append([
            f"{f.t(90):%Y-%m-%d}", p.name,
            f.id(p), f"{al[0]}{f.i(1001, 8999)}", a[1] + "-" + b[1], f"{al[1]}-{f.d(10)}",
            f.i(300, 2200),
            f.c(["已出票", "退票"])
        ])
    return html("国内机票销售报表", ["起飞日期", "乘机人", "证件号", "航班号", "航程", "票号", "结算价", "状态"], rows).replace("utf-8", "gb2312")


@T("travel.train", "struct", "conf/tickets_{w}.toml", "TOML job list of a booking bot")
def toml(f):
    out = "# 抢票任务（已成功）\n"
    for p in f.recs(f.i(3, 14)):
        t, d = f.c(P.TRAINS), f.t(60)
        out += (f'\n[[ticket]]\npassenger = "{p.name}"\nid_no = "{f.id(p)}"\ntrain_no = "{t[0]}"\n'
                f'from_station = "{t[1]}"\nto_station = "{t[2]}"\ndate = {d:%Y-%m-%d}\nseat = '
                f'"{f.i(1, 16):02d}车{f.i(1, 19):02d}{f.c("ABCDF")}"\n')
    return out


@T("travel.train", "struct", "ops/psql_{w}.txt", "psql expanded output")
def psqlx(f):
    out = ("ticket=> \\x\nExpanded display is on.\nticket=> select passenger_name,id_no,train_n"
           "o,from_station,to_station,start_date,seat_no from train_ticket order by 6;\n")
    for k, p in enumerate(f.recs(f.i(3, 16)), 1):
        t, d = f.c(P.TRAINS), f.t(90)
        out += (f"-[ RECORD {k} ]--+-------------------\npassenger_name | {p.name}\nid_no          | "
                f"{f.id(p)}\ntrain_no       | {t[0]}\nfrom_station   | {t[1]}\nto_station     | "
                f"{t[2]}\nstart_date     | {d:%Y-%m-%d}\nseat_no        | "
                f"{f.i(1, 16):02d}-{f.i(1, 19):02d}{f.c('ABCDF')}\n")
    return out + "\nticket=> \\q\n"


@T("bank.account", "struct", "scripts/bind_{w}.sh", "curl calls of a test script with real cards")
def curl(f):
    out = "#!/bin/bash\n# 补绑卡，逐条执行\nHOST=http://10.0.3.21:8080\n\n"
    for p in f.recs(f.i(3, 14), repeat=False):
        out += ("curl -s -X POST $HOST/card/bind -H 'Content-Type: application/json' \\\n  -d "
                f"'{{\"accountName\":\"{p.name}\",\"idCard\":\"{f.id(p)}\",\"ban"
                f"kCardNo\":\"{f.card(p)}\",\"bankName\":\"{p.bank}\",\"mobile\":\"{f.mob(p)}\"}}'\n")
    return out


@T("bank.account", "struct", "logs/settle-{d}.log", "Java toString log lines", big=True)
def tostring(f):
    out, n = "", f.n(5, 40)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%H:%M:%S.}{f.i(100, 999)} [pool-3-thread-{f.i(1, 8)}] DEBUG c.s.SettleAccoun"
                f"tService - save BankAccount(id={f.seq()}, accountName={p.name}, idCard={f.id(p)}, "
                f"cardNo={f.card(p)}, bankName={p.bank}, province={p.area[1]}, city={p.city})\n")
    return out


@T("bank.transaction", "table", "spool/流水_{d}.lst", "sqlplus spool, padded columns", enc=("gb18030", "utf-8"))
def spool(f):
    out = ("SQL> select hm, zjhm, kh, jyrq, jyje, ye, zy from acct_detail where jyrq >= "
           "'20200101';\n\nHM         ZJHM               KH                  JYRQ           "
           "JYJE         YE ZY\n---------- ------------------ ------------------- -------- "
           "---------- ---------- --------\n")
    n = 0
    for p in f.recs(f.i(8, 40)):
        n += 1
        out += (f"{p.name + ' ' * (10 - 2 * len(p.name))} {f.id(p)} {f.card(p):<19} {f.t(300):%Y%m%d} "
                f"{f.money(1, 9000):>10} {f.money(1, 90000):>10} {f.c(P.SUMMARIES)[0]}\n")
    return out + f"\n已选择{n}行。\n\nSQL> spool off\n"


@T("bank.transaction", "struct", "notebooks/流水核查_{w}.ipynb", "notebook whose output prints rows")
def nb(f):
    lines = ["          日期    户名               身份证号                 卡号      金额    摘要\n"]
    for k, p in enumerate(f.recs(f.i(5, 20))):
        lines.append(f"{k:<3d} {f.t(90):%Y-%m-%d}  {p.name}  {f.id(p)}  {f.card(p)}  {f.money(1, 5000):>8} "
                     f" {f.c(P.SUMMARIES)[0]}\n")
    return js(
        {
            "cells": [{
                "cell_type": "code",
                "execution_count": 3,
                "metadata": {},
                "source": ["df = pd.read_excel('交易流水.xlsx', dtype=str)\n", "print(df.to_string())"],
                "outputs": [{
                    "name": "stdout",
                    "output_type": "stream",
                    "text": lines
                }]
            }],
            "metadata": {
                "kernelspec": {
                    "name": "python3",
                    "display_name": "Python 3"
                }
            },
            "nbformat":
            4,
            "nbformat_minor":
            5
        }, 1)


@T("bank.balance", "struct", "debug/print_r_{w}.txt", "PHP print_r dump of balances")
def printr(f):
    out = "Array\n(\n"
    for k, p in enumerate(f.recs(f.i(3, 16), repeat=False)):
        out += (f"    [{k}] => Array\n        (\n            [acct_name] => {p.name}\n            "
                f"[id_card] => {f.id(p)}\n            [card_no] => {f.card(p)}\n            [bank] => "
                f"{p.bank}\n            [balance] => {f.money(1, 80000)}\n        )\n\n")
    return out + ")\n"


@T("bank.balance", "struct", "logs/mybatis_bal_{d}.log", "MyBatis result rows", big=True)
def mybatis(f):
    out = (f"{f.base:%Y-%m-%d %H:%M:%S} DEBUG ==>  Preparing: select cust_name,cert_no,card_no,"
           f"balance from acct_balance where branch=?\n{f.base:%Y-%m-%d %H:%M:%S} DEBUG ==> "
           f"Parameters: 0{f.d(4)}(String)\n<==    Columns: cust_name, cert_no, card_no, balan"
           "ce\n")
    n = 0
    for p in f.recs(f.n(5, 30), repeat=False):
        n += 1
        out += f"<==        Row: {p.name}, {f.id(p)}, {f.card(p)}, {f.money(1, 60000)}\n"
    return out + f"<==      Total: {n}\n"


@T("border.crossing", "struct", "api/io_records_{w}.json", "JSON with names as unicode escapes")
def escaped(f):
    rows = []
    for p in f.recs(f.i(4, 20)):
        c = f.c(P.PORTS)
        rows.append({
            "xm": p.name,
            "sfzh": f.id(p),
            "passport_no": f.pp(p),
            "direction": f.c(["出境", "入境"]),
            "io_date": f"{f.t(500):%Y-%m-%d}",
            "port": c[0],
            "dest": c[2]
        })
    return js(rows, 2, True)


@T("border.crossing", "struct", "dump/{n}/crj_copy.sql", "pg_dump COPY of crossings", big=True)
def copyio(f):
    out = "COPY public.exit_entry (id, name, id_no, passport_no, io_type, io_time, port_of_entry) FROM stdin;\n"
    for p in f.recs(f.n(6, 40)):
        out += ("\t".join([
            str(f.seq()), p.name,
            f.id(p),
            f.pp(p),
            f.c(["出境", "入境"]), f"{f.t(600):%Y-%m-%d %H:%M:%S}",
            f.c(P.PORTS)[0]
        ]) + "\n")
    return out + "\\.\n"


@T("netcafe.session", "struct", "exchange/GA558_{n}.xml", "exchange file of a management server", big=True)
def ga558(f):
    code = f.c(P.AREAS)[0] + "10000" + f.d(3)
    out = ('<?xml version="1.0" encoding="UTF-8"?>\n<MESSAGE>\n <DATASET n'
           f'ame="WA_SOURCE_FJ_1001" NETBAR_WACODE="{code}" PLACE_NAME="{f.c(P.NETCAFES)}">\n')
    for p in f.recs(f.n(6, 40), lo=1976):
        a = f.t(30)
        out += (f'  <DATA USER_NAME="{p.name}" CERTIFICATE_TYPE="111" CERTIFICATE_CODE="{f.id(p)}" '
                f'TERMINAL_NO="{f.i(1, 160):03d}" ONLINE_TIME="{a:%Y-%m-%d %H:%M:%S}" '
                f'OFFLINE_TIME="{a + dt.timedelta(minutes=f.i(20, 300)):%Y-%m-%d %H:%M:%S}"/>\n')
    return out + " </DATASET>\n</MESSAGE>\n"


@T("netcafe.session", "table", "网吧/上机明细_{d}.md", "Markdown report of a police visit")
def mdcafe(f):
    rows = []
    for p in f.recs(f.i(5, 20), lo=1976):
        a = f.t(10)
        rows.append(f"| {p.name} | {f.id(p)} | {f.i(1, 150)}号机 | {a:%m-%d %H:%M} | "
                    f"{a + dt.timedelta(minutes=f.i(30, 300)):%m-%d %H:%M} |\n")
    return (f"# {f.c(P.NETCAFES)} 上机明细（调取）\n\n| 上网人 | 身份证号 | 机器 | 上机时间 | 下机时间 |\n|---|---|---|---|"
            "---|\n" + "".join(rows) + "\n以上由网吧管理端导出。\n")
