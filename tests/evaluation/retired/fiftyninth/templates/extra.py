"""further forms of many kinds: exports of messengers and tools, calendars, notebooks, directory dumps, slips"""
from urllib.parse import quote
from .core import T, NS
from .util import *
from . import hotel, flight, train, vehicle, balance, person, housing, fix, transaction, account, netcafe, border, crime, licence, rental


def tg(d, texts):
    t = d.when(d.year + 1, 60); ms = []; k = d.i(200, 9000); fid = "channel17" + d.dig(8); ch = d.ch("资料交流", "SGK 查档", "信息样本发布", "轨迹服务", "老客户群")
    for x in texts:
        t += D.timedelta(minutes=d.i(1, 300)); k += d.i(1, 4)
        ms.append({"id": k, "type": "message", "date": t.strftime("%Y-%m-%dT%H:%M:%S"), "from": ch, "from_id": fid, "text": x})
        if d.p(.15): ms.append({"id": k + 1, "type": "message", "date": t.strftime("%Y-%m-%dT%H:%M:%S"), "from": ch, "file": "(File not included. Change data exporting settings to download.)", "text": d.ch("", "置顶：加客服下单", "今日不接单")})
    return "json", json.dumps({"name": ch, "type": "public_channel", "id": int(fid[7:]), "messages": ms}, ensure_ascii=False, indent=1) + "\n"


@T("hotel.stay", "struct", "Telegram export with stays in texts", mx=15)
def tghotel(d, n): return tg(d, [f"{r.p.name} {d.id(r.p)} {r.h} {r.room} 入住{d.iso(r.a)} 退房{d.iso(r.b)}" for r in hotel.ev(d, n, .2)])


@T("driving.vehicle", "struct", "Telegram export with car owners", mx=15)
def tgcar(d, n): return tg(d, [f"车牌 {d.plate(r.p)}\n车主 {r.p.name}\n证件 {d.id(r.p)}\n车型 {r.c}\n登记 {d.isod(r.f)}" for r in vehicle.ev(d, n)])


@T("bank.balance", "struct", "Telegram export with balances", mx=15)
def tgbal(d, n): return tg(d, [f"{r.p.name} | {d.id(r.p)} | {r.br} | 卡 {d.card0(r.p)} | 余额 {r.bal}" for r in balance.ev(d, n)])


@T("travel.flight", "struct", "calendar of booked flights", mx=20)
def ics(d, n):
    o = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TripDesk//CN", "METHOD:PUBLISH"]
    for r in flight.ev(d, n): o += ["BEGIN:VEVENT", f"UID:{d.hx(20)}@tripdesk", f"DTSTART;TZID=Asia/Shanghai:{r.t:%Y%m%dT%H%M%S}", f"DTEND;TZID=Asia/Shanghai:{r.t2:%Y%m%dT%H%M%S}", f"SUMMARY:{r.no} {r.a}-{r.b}", f"DESCRIPTION:乘机人 {r.p.name}\\, 证件 {d.id(r.p)}\\, 票号 {r.tk}", "END:VEVENT"]
    return "ics", "\n".join(o + ["END:VCALENDAR"]) + "\n"


@T("travel.train", "prose", "booking mails of the rail site in one text", mx=7)
def railmail(d, n):
    o = []
    for r in train.ev(d, n, 0): o += [f"尊敬的 {r.p.hon}：", f"    您好！您于{d.zd(r.t - D.timedelta(days=d.i(1, 12)))}成功购买了1张车票，票款共计{r.fare:.2f}元，订单号码 {r.od}。所购车票信息如下：", f"    {r.p.name}，证件号{d.id(r.p)}，{d.zd(r.t)}{r.t:%H:%M}开，{r.a}站-{r.b}站，{r.no}次列车，{int(r.car)}车{r.seat}，{r.se}，票价{r.fare:.1f}元，电子客票。", "    感谢您使用本网站！", "-" * 20]
    return "txt", "\n".join(o) + "\n"


@T("identity.person", "struct", "web log with person data in the query", big=True)
def qlog(d, n):
    o = []
    for r in person.ev(d, n):
        t = d.when(); o.append(f'{d.i(36, 223)}.{d.i(1, 254)}.{d.i(1, 254)}.{d.i(1, 254)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /api/realname?name={quote(r.p.name)}&idcard={d.id(r.p)}&mobile={d.ph0(r.p)} HTTP/1.1" 200 {d.i(60, 900)} "-" "okhttp/3.{d.i(1, 14)}"')
        if d.p(.2): o.append(f'10.0.0.{d.i(2, 9)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe"')
    return "log", "\n".join(o) + "\n"


@T("identity.person", "struct", "directory dump of staff", mx=40)
def ldif(d, n):
    d.adults = True; o = []
    for r in person.ev(d, n): o += [f"dn: uid={r.p.py}{d.i(1, 99)},ou=people,dc=hrd,dc=cn", "objectClass: inetOrgPerson", f"cn: {r.p.name}", f"employeeNumber: {d.dig(6)}", f"idCardNo: {d.id(r.p)}", f"mobile: {d.ph0(r.p)}", f"departmentNumber: {r.p.dept}", ""]
    return "ldif", "\n".join(o)


@T("property.housing", "struct", "update statements with owners", big=True)
def updates(d, n):
    o = ["-- 业主信息更正，按房产证核对"]
    for r in housing.ev(d, n, .05): o.append(f"UPDATE wy_house SET owner_name='{r.p.name}', owner_id_card='{d.id(r.p)}', owner_mobile='{d.ph0(r.p)}', cert_no='{r.cert}', area={r.area} WHERE house_code='{r.b}-{r.u}-{r.room}' AND community='{r.xq}';")
    return "sql", "\n".join(o + ["COMMIT;"]) + "\n"


@T("location.fix", "struct", "KML of persons' last positions", mx=30)
def kml(d, n):
    o = ['<?xml version="1.0" encoding="{ENC}"?>', '<kml xmlns="http://www.opengis.net/kml/2.2">', "<Document>"]
    for r in fix.ev(d, n): o += [f"  <Placemark><name>{r.p.name} {d.ph0(r.p)}</name><TimeStamp><when>{r.t:%Y-%m-%dT%H:%M:%S}+08:00</when></TimeStamp><description>{r.ad}，精度{r.acc}米</description><Point><coordinates>{r.lon},{r.lat},0</coordinates></Point></Placemark>"]
    return "kml", "\n".join(o + ["</Document>", "</kml>"]) + "\n"


@T("bank.transaction", "struct", "electronic slips of one customer", mx=20)
def slips(d, n):
    p = d.person(); d.bank(p); o = [f"{p.bk_[0]} 电子回单批量打印", f"客户姓名：{p.name}    客户账号：{d.card0(p)}    证件号：{d.id(p)}", ""]
    for r in transaction.lines(d, p, n): o += [f"回单编号：{d.dec(d.dig(16, '789'))}", f"交易日期：{d.iso(r.t)}", f"借贷方向：{'贷（收入）' if r.inc else '借（支出）'}", f"小写金额：￥{r.a:,.2f}", f"摘要：{r.sm}", f"交易后余额：{r.bal}", "（电子回单专用章）", "- - - - - - - -"]
    return "txt", "\n".join(o) + "\n"


@T("bank.account", "table", "notebook output of a data frame", mx=25)
def frame(d, n):
    d.hdr = "en"; rows = account.ev(d, n)
    _, tx = d.table(rows, [("x|cust_name", lambda r: r.p.name), ("x|id_no", lambda r: d.id(r.p)), ("x|card_no", lambda r: d.card0(r.p)), ("x|open_branch", lambda r: r.br), ("?x|mobile", lambda r: d.ph0(r.p)), ("x|open_date", lambda r: d.isod(r.t))], "fixed")
    ls = [x for x in tx.split("\n") if x and not x.startswith("---")]
    out = ["    " + ls[0] + "\n"] + [f"{k:<4}{x}\n" for k, x in enumerate(ls[1:])]
    return "ipynb", json.dumps({"cells": [{"cell_type": "code", "execution_count": d.i(2, 40), "metadata": {}, "source": ["df = pd.read_sql('select * from cif_acct', con)\n", "df"], "outputs": [{"output_type": "execute_result", "data": {"text/plain": out}, "metadata": {}}]}], "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4, "nbformat_minor": 2}, ensure_ascii=False, indent=1) + "\n"


@T("netcafe.session", "prose", "owner's reply to the police", mx=7)
def reply(d, n):
    b = d.ch(P.BAR); o = ["派出所同志：", f"    你们要的{b}上网登记我查了后台，情况如下。"]
    for r in netcafe.ev(d, n, 0): o.append(f"    {r.p.name}，身份证{d.id(r.p)}，{r.a.month}月{r.a.day}日{r.a:%H:%M}开始在{r.seat}号机上网，到{r.b.month}月{r.b.day}日{r.b:%H:%M}下机，用的是{d.ch('会员卡', '临时卡')}。")
    return mail(d, "上网记录", "\n".join(o)) if d.p(.5) else docx(d, o)


@T("border.crossing", "struct", "spool of crossings, key and value on one line", big=True)
def spool(d, n):
    s = d.ch("; ", " | ", "\t")
    return d.ch("txt", "dat"), "\n".join(s.join([f"XM={r.p.name}", f"HZHM={d.pp(r.p)}", f"SFZH={d.id(r.p)}", f"CRBS={r.io}", f"KA={r.port}", f"SJ={r.t:%Y%m%d%H%M}", f"JTGJ={r.veh}"]) for r in border.ev(d, n)) + "\n"


@T("crime.case", "prose", "wiki page of a law firm about cases", mx=8)
def wiki(d, n):
    o = ["# 刑事案件跟进", ""]
    for r in crime.ev(d, n, 0): o += [f"## {r.p.name} 涉嫌{r.c}案", "", f"当事人{r.p.name}（{r.p.sex}，身份证 {d.id(r.p)}），{d.zd(r.t)}因涉嫌{r.c}被{r.org}立案，目前状态：{r.res}。{d.ch('家属已签委托。', '约了周三会见。', '等阅卷。')}", ""]
    return "md", "\n".join(o)


@T("driving.licence", "prose", "forwarded list of trainees' licences in a letter", mx=8)
def letter(d, n):
    o = ["车辆管理所：", "    我公司下列驾驶员的驾驶证拟办理审验，请予协助："]
    for k, r in enumerate(licence.ev(d, n)): o.append(f"    {k + 1}. {r.p.name}，驾驶证号{d.id(r.p)}，档案编号{d.arch(r.p)}，准驾车型{r.cls}，有效期至{d.zd(r.e)}；")
    return docx(d, o + ["    专此函达。", d.co()])


@T("property.rental", "prose", "chat of an agent about signed leases", mx=9)
def agent(d, n):
    ms = [f"签了一单 {r.loc} 租客{r.p.name} 身份证{d.id(r.p)} 月租{r.rent} 押金{r.dep} {r.a.year}.{r.a.month}.{r.a.day}起租{d.ch(' 房东', ' 业主')}{r.ll}" for r in rental.ev(d, n, 0)]
    return chat(d, ms)
