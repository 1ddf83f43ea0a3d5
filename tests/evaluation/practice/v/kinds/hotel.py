from core import *
t = kind("hotel.stay")
INNS = "悦来商务酒店 江畔假日宾馆 云栖快捷酒店 城南旅馆 锦苑大酒店 星河公寓酒店 老街客栈 丽景宾馆".split()


def stay(f, a=14):
    x = f.q(a)
    if x.hour < 12:
        f.clock = x = x + hrs(12 - x.hour)
    return x, (x + days(f.i(1, 4))).replace(hour=f.i(7, 13)), str(f.i(2, 18)) + f"{f.i(1, 30):02}"


@t("qiantai/shift_0714.txt", "night shift handover note", "note")
def a1(f):
    d = f.day(f.t(), 20, 22)
    o = [f"夜班交接  {md(d)}  {f.c(INNS)}前台", "备用金1000 点过了没错。电梯2号又响，报修了"]
    for p in f.ps(4, 8):
        x, y, r = stay(f)
        o.append(f"- {r}房 {p.name} {p.id}，{hm(x)}入住，{f.c(['明早退', '续到后天', '说中午12点前退房', '明早7点叫醒退房'])}，{f.c(['押金200已收', '押金微信付', '无押金，老客', '发票要专票'])}，电话{p.mob}")
        f.rec(p)
    o += ["洗衣房少2条浴巾", f"有事打值班经理，总机 {f.office()}"]
    return "\n".join(o)


@t("pms/mysql_session.log", "mysql console, vertical output", "console")
def a2(f):
    o = ["mysql> select * from t_checkin where hotel_code='%s' order by id desc limit 20\\G" % f.d(10)]
    ps = f.ps(5, 14)
    for k, p in enumerate(ps, 1):
        x, y, r = stay(f)
        o += [f"*************************** {k}. row ***************************"] + [f"{a:>14}: {b}" for a, b in [
            ("id", f.d(7)), ("guest_name", p.name), ("id_type", "11"), ("id_no", p.id), ("room_no", r), ("checkin_time", dts(x)), ("checkout_time", dts(y) if f.i(0, 4) else "NULL"),
            ("rate_code", f.c("RAC COR WEB")), ("mobile", p.mob), ("folio", "F" + f.d(8))]]
        f.rec(p)
    return "\n".join(o + [f"{len(ps)} rows in set (0.0{f.i(1, 9)} sec)", "", "mysql> exit", "Bye"])


@t("logs/psb-upload.log", "police upload client, JSON body inside log line", "log", "gb18030")
def a3(f):
    o = []
    x0 = f.t()
    code = f.d(10)
    for p in f.ps(6, 16):
        x, y, r = stay(f)
        x0 = x + mins(f.i(3, 20))
        b = {"LGBM": code, "XM": p.name, "XB": "1" if p.sex == "男" else "2", "ZJLX": "11", "ZJHM": p.id, "XZ": p.addr, "RZFH": r, "RZSJ": dtc(x)[:12], "TFSJ": dtc(y)[:12]}
        o.append(f"{dts(x0)},{f.i(100, 999)} INFO  [upload-{f.i(1, 4)}] c.h.p.RzUploader - 旅馆入住上传 >> {J(b)}")
        o.append(f"{dts(x0 + secs(1))},{f.i(100, 999)} DEBUG [upload-1] c.h.p.RzUploader - << code=0 msg=成功 seq={f.dec(dtc(x0) + f.d(6))}")
        f.rec(p)
    return "\n".join(o)


@t("mail/fw_corporate_stays.eml", "forwarded mail with quoted table", "mail", script="latin")
def a4(f):
    h = f.c(["Riverside Court Hotel", "Jade Garden Hotel", "Harbour Point Suites"])
    o = ["From: " + f.omail("reservations@riverside-court.example"), "Subject: Fw: Re: PSB recheck - mainland guests last week", "", "Hi, security asked for the list again, see below. Can you tick the ones that paid cash?", "",
         "> ---- Original message ----", f"> {h}, guests with ID copy on file", ">", "> Room | Guest | ID no. | Check-in | Check-out | Nights | E-mail"]
    for p in f.ps(5, 12):
        x, y, r = stay(f)
        o.append(f"> {r} | {p.MR} {p.py} | {p.id} | {dmy(x)} | {dmy(y)} | {(y.date() - x.date()).days} | {p.mail}")
        f.rec(p)
    return "\n".join(o + [">", "> Front office", "", "Thanks", f"Duty Manager, tel {f.office('021')}"])


@t("case/tongzhu_wenda.txt", "interview with receptionist", "interview")
def a5(f):
    p0 = f.p()
    o = ["询 问 笔 录（摘）", f"地点：{f.c(INNS)}办公室", "问：请把你们登记系统里那几位客人的情况说一下。", "答：好，我看着电脑念。"]
    for p in f.ps(3, 6):
        x, y, r = stay(f)
        o += [f"问：{p.name}是哪天来的？", f"答：{p.name}，身份证{p.id}，{dz(x)}{hm(x)}在我们酒店入住{r}房，{md(y)}{hm(y)}退的房，{f.c(['付的现金', '用手机付的钱', '是网上订的'])}。"]
        f.rec(p)
    return "\n".join(o + ["问：还有要补充的吗？", "答：没有了。", "以上笔录我看过，和我说的一样。"])


@t("ota/webhook_orders.jsonl", "message queue dump of OTA order events", "jsonl")
def a6(f):
    o = []
    for k, p in enumerate(f.ps(8, 20)):
        x, y, r = stay(f)
        o.append(J({"topic": "ota.order.checkin", "partition": f.i(0, 5), "offset": 88120 + k, "ts": epoch(x) * 1000, "value": {"event": "CHECKED_IN", "hotel": {"id": int(f.d(6)), "name": f.c(INNS)},
               "stay": {"roomNo": r, "arrival": iso(x), "departure": iso(y)}, "guest": {"realName": p.name, "idNo": p.id, "phone": p.mob}}}))
        f.rec(p)
    return "\n".join(o)


@t("prints/gli_room_report.prn", "fixed-width night audit printout", "print", "gb18030")
def a7(f):
    o = ["=" * 92, W("", 30) + "在住客人报表 (夜审 R204)", f"酒店: {f.c(INNS)}     打印: {dts(f.t())}   页 1/1", "=" * 92,
         W("房号", 7) + W("姓名", 10) + W("证件号码", 21) + W("入住", 18) + W("预离", 12) + W("房价", 9) + "来源", "-" * 92]
    tot = 0
    for p in f.ps(10, 25):
        x, y, r = stay(f)
        v = f.i(118, 520)
        tot += v
        o.append(W(r, 7) + W(p.name, 10) + W(p.id, 21) + W(ds(x) + " " + hm(x), 18) + W(ds(y), 12) + W(f"{v}.00", 9) + f.c("散客 协议 会员 携程"))
        f.rec(p)
    return "\n".join(o + ["-" * 92, f"合计 {f.n} 间   房费 {tot}.00", "制表: 夜审   审核:"])


@t("wechat/jiankong_tousu.txt", "complaint letter of a guest with list of stays", "letter")
def a8(f):
    p = f.p()
    h = f.c(INNS)
    o = [f"{h}负责人：", f"我叫{p.name}，身份证号{p.id}，手机{p.mob}，是贵店会员。几次入住都出问题，现写明如下："]
    for k in range(f.i(3, 5)):
        x, y, r = stay(f, 900)
        o.append(f"{k + 1}、{dz(x)}入住{r}房，{md(y)}退房，{f.c(['空调整夜不制冷', '押金拖了一周才退', '隔壁装修吵到半夜', '毛巾有污渍', '多扣了一晚房费'])}；")
        f.rec(p)
    return "\n".join(o + ["请在七日内书面答复，否则我将向12315投诉。", f"{p.name}  {dz(f.q(400))}", f"住宅电话 {p.tel}，邮箱 {p.mail}"])


@t("hk/booking_confirm_trad.txt", "traditional guesthouse register, key-value blocks", "blocks", script="hant")
def a9(f):
    o = ["旅客登記簿  油麻地分店（內地旅客）", ""]
    for p in f.ps(5, 11):
        x, y, r = stay(f)
        o += [f"【房號】{r}　【旅客姓名】{p.name}　【性別】{p.sex}", f"【護照號碼】{p.pp}", f"【入住】{ds(x)} {hm(x)}　【退房】{ds(y)} {hm(y)}", f"【聯絡電話】{p.mob}　【職員】{f.c('阿玲 阿強 Ken')}", ""]
        f.rec(p)
    return "\n".join(o)


@t("pms/mybatis_sql.log", "MyBatis prepared statement with bind values", "log")
def a10(f):
    o = []
    x0 = f.t()
    for p in f.ps(5, 12):
        x, y, r = stay(f)
        x0 = x + secs(f.i(2, 90))
        h = f"{dts(x0)}.{f.i(100, 999)} DEBUG 2{f.i(100, 999)} --- [nio-8080-exec-{f.i(1, 9)}] c.p.m.GuestStayMapper.insert     : "
        o += [h + "==>  Preparing: INSERT INTO guest_stay (hotel_id, room_no, guest_name, id_card, checkin_time, checkout_time, remark) VALUES (?, ?, ?, ?, ?, ?, ?)",
              h + f"==> Parameters: {f.i(10, 99)}(Integer), {r}(String), {p.name}(String), {p.id}(String), {dts(x)}(Timestamp), {dts(y)}(Timestamp), null", h + "<==    Updates: 1"]
        f.rec(p)
    return "\n".join(o)
