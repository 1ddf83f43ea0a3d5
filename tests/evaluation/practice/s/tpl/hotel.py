from core import T, masked_mob
K = "hotel.stay"


@T(K, "pms/mysql_session_0412.txt", "mysql client, vertical rows", cont="console")
def _(c):
    o = ["mysql> select guest_name, id_no, mobile, room_no, checkin_time, checkout_time, rate_code, deposit",
         "    -> from pms_folio f join pms_guest g on g.gid=f.gid where f.hotel_id=31 order by checkin_time\\G"]
    for i, p in enumerate(c.ppl(9), 1):
        d = c.dt()
        o.append(c.rec(p, f"*************************** {i}. row ***************************\n   guest_name: {p.name}\n"
                 f"        id_no: {p.id}\n       mobile: {p.mob}\n      room_no: {c.room()}\n checkin_time: {d:%Y-%m-%d %H:%M:%S}\n"
                 f"checkout_time: {c.plus(d, 500, 3000):%Y-%m-%d %H:%M:%S}\n    rate_code: RACK\n      deposit: {c.r.randrange(1, 6)}00.00"))
    return "\n".join(o + ["9 rows in set (0.03 sec)", "", "mysql> exit", "Bye"]), r"^\*+ \d+\. row"


@T(K, "front/夜班交接0718.txt", "front desk handover note", cont="text")
def _(c):
    d = c.dt().replace(hour=18, minute=10)
    o = [f"夜班交接 {d:%m}月{d:%d}日  {c.hotel()}   总机{c.office()}", "", "各位早班同事，昨晚情况如下："]
    for p in c.ppl(6):
        t = c.plus(d, 5, 500)
        o.append(c.rec(p, "- " + c.pick([
            f"{c.room()}房 {p.name}，身份证{p.id}，{t:%H:%M}入住，续住到{c.plus(t, 1500, 4000):%m月%d日}退房，押金三百已收，房卡只给一张",
            f"{t:%H:%M} {p.name}（{p.id}）入住{c.room()}，说明早六点退房赶飞机，叫醒电话打他手机{p.mob}",
            f"散客{p.name} {p.id} 开了{c.room()}钟点房，{t:%H:%M}进，{c.plus(t, 120, 240):%H:%M}退房，已查房没问题"])))
    return "\n".join(o + ["", "另外三楼制冰机又坏了，找过工程部。布草缺十二条浴巾。"]), r"^- "


@T(K, "cache/redis-cli.out", "redis-cli HGETALL", cont="console")
def _(c):
    o = ["127.0.0.1:6379> SELECT 4", "OK", "127.0.0.1:6379[4]> SCAN 0 MATCH stay:* COUNT 100", '1) "0"', "2) (empty array)"]
    o[3:5] = ['1) "0"', '2) 1) "stay:..."']
    ks = [c.num(8) for _ in range(5)]
    o[3:] = ['1) "0"'] + [f"{'2) ' if i == 0 else '   '}{i + 1}) \"stay:{k}\"" for i, k in enumerate(ks)]
    for p, k in zip(c.ppl(5), ks):
        d = c.dt()
        f = dict(hotelName=c.hotel(), roomNo=c.room(), guestName=p.name, certNo=p.id, phone=p.mob,
                 checkin=f"{d:%Y%m%d%H%M}", checkout=f"{c.plus(d, 700, 2800):%Y%m%d%H%M}")
        o.append(c.rec(p, f"127.0.0.1:6379[4]> HGETALL stay:{k}"))
        i = 0
        for a, b in f.items():
            o += [f'{i + 1:>2}) "{a}"', f'{i + 2:>2}) "{b}"']
            i += 2
    return "\n".join(o + ["127.0.0.1:6379[4]> TTL stay:idx", "(integer) -2"]), r"> HGETALL stay:"


@T(K, "logs/lvye-gateway.log", "API response inside a service log", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(14), c.dts(14, span=2)):
        tr, ms = c.hexs(16), c.r.randrange(100, 500)
        o.append(f"{d:%Y-%m-%d %H:%M:%S},{ms} INFO  [http-nio-8080-exec-{ms % 9}] [{tr}] c.l.g.StayController - POST /api/v2/stay/upload bizNo={c.order18(d)} tel={masked_mob(c, p)}")
        o.append(c.rec(p, f"{d:%Y-%m-%d %H:%M:%S},{ms + 37} INFO  [http-nio-8080-exec-{ms % 9}] [{tr}] c.l.g.PsbClient - resp={{\"code\":0,\"msg\":\"上传成功\",\"data\":{{\"lgbm\":\"{p.code}{c.num(4, '1')}\",\"xm\":\"{p.name}\",\"zjhm\":\"{p.id}\",\"fjh\":\"{c.room()}\",\"rzsj\":\"{d:%Y%m%d%H%M}\",\"tfsj\":null}}}} cost=37ms"))
    return "\n".join(o), r"resp=\{"


@T(K, "wechat/旅馆群转发.txt", "WeChat group forward", cont="text")
def _(c):
    o = ["————— 聊天记录 旅馆业治安联络群(47) —————", "", "片警小周 19:02", "@所有人 今天未上传的补一下，格式姓名 证件 房号 几点入住，别发截图", ""]
    for p in c.ppl(8):
        d = c.dt()
        o += [f"{c.pick('悦来 锦悦 云栖 海景 星程 便捷')}前台 {c.r.randrange(19, 23)}:{c.r.randrange(10, 59)}",
              c.rec(p, f"{p.name} {p.id} {c.room()}房 {d.month}月{d.day}号{d:%H:%M}入住 " + c.pick("住一晚 住两晚 明天退房 已退房") + c.pick(["", " 同住没有", " 电话" + p.mob])),
              "片警小周 20:11", c.pick("收到 👌 好的 ok，下次早点"), ""]
    return "\n".join(o), r"号\d\d:\d\d入住"


@T(K, "scan/OCR_临时住宿登记表.txt", "OCR of a printed registration form", "gb18030", cont="text")
def _(c):
    o = []
    for i, p in enumerate(c.ppl(4)):
        d = c.dt()
        o.append(c.rec(p, f"""=== page {i + 1} ===
        国 内 旅 客 临 时 住 宿 登 记 表
旅馆名称 {c.hotel()}          房 号 {c.room()}
姓  名 ｜{p.name} ｜性别｜{p.sex}｜ 出生日期｜ {p.dob.year} 年 {p.dob.month} 月{p.dob.day}日
证件名称 居民身份证  号码 ｜{p.id}｜
户籍地址:{p.addr}
入住时间 {d.year}年{d.month}月{d.day}日{d.hour}时{d.minute}分  离店时间 {c.plus(d, 800, 1600):%Y年%m月%d日}
接待人 (签字)   手机 {p.mob}
"""))
    return "\n".join(o), r"^=== page"


@T(K, "mail/RE_offsite_rooming.eml", "e-mail thread with a quoted rooming table", script="latin", cont="eml")
def _(c):
    a, b = c.ok("phone.email", "events@northgate-partners.com.cn"), c.ok("phone.email", "reservations@jinyuehotel.com.cn")
    o = [f"From: Reservations <{b}>", f"To: Events <{a}>", "Subject: RE: RE: Rooming list offsite", "MIME-Version: 1.0",
         "Content-Type: text/plain; charset=utf-8", "", "Dear Karen,", "", "All checked in as of 22:40 except two late arrivals. Folios go to the master account, incidentals to the guest.", "",
         "> Please find the final rooming list, IDs as you asked for the police registration:", ">"]
    d = c.dt()
    for p in c.ppl(9):
        o.append(c.rec(p, f">  Room {c.room()}  {p.en:<18}  ID {p.id}  arr {d:%d-%b} {c.r.randrange(13, 23)}:05  dep {c.plus(d, 1500, 4500):%d-%b}  KING/NS"))
    return "\n".join(o + [">", "> Thanks, Karen", ">> On Monday we spoke about 12 rooms, can we release three?", "", f"Front Office, Tel {c.office()}"]), r"^>  Room \d+"


@T(K, "letters/投诉信及附件.txt", "complaint letter with its attachment", cont="text")
def _(c):
    p, h = c.person(), c.hotel()
    o = [f"致{h}总经理：", "", f"本人{p.name}，身份证号{p.id}，贵店老会员。三次住店均出现账单不符，前台只会说“系统问题”，本人深表不满。住店明细见附件，请逐笔核对并于七日内书面答复，否则向12315反映。", "",
         f"联系电话：{p.mob}    邮箱：{p.mail}", "", "附件：本人住店情况（客人证件均为本人）"]
    for i, d in enumerate(c.dts(5, span=400), 1):
        o.append(c.rec(p, f"{i}）{d:%Y.%m.%d} {d:%H:%M}入住，房号{c.room()}，{p.id}，次日{c.r.randrange(7, 13)}点退房，房价应为{c.r.randrange(160, 520)}元，实扣{c.r.randrange(530, 900)}元；"))
    return "\n".join(o + ["", "此致", f"                {p.name}"]), r"^\d）"


@T(K, "trace/lgy_upload.http", "HTTP trace of form posts to the registration server", "gb18030", cont="http")
def _(c):
    o = []
    for p in c.ppl(7):
        d = c.dt()
        body = f"LGBM={p.code}{c.num(4, '3')}&XM={p.name}&XB={1 if p.male else 2}&ZJLX=11&ZJHM={p.id}&RZFH={c.room()}&RZSJ={d:%Y%m%d%H%M}&TFSJ=&LXDH={p.mob}"
        o.append(c.rec(p, f"""POST /lgyzd/gnlk/rz.do HTTP/1.1
Host: 10.64.8.21:7001
User-Agent: LGYCLIENT/3.2.1
Cookie: JSESSIONID={c.hexs(24)}
Content-Type: application/x-www-form-urlencoded; charset=GBK
Content-Length: {len(body.encode('gb18030'))}

{body}

HTTP/1.1 200 OK
Server: WebLogic

<result><code>1</code><desc>入住登记成功</desc></result>
"""))
    return "\n".join(o), r"^POST /lgyzd"


@T(K, "notes/民宿記事本.txt", "guesthouse owner's diary", script="hant", cont="text")
def _(c):
    o = ["民宿記事（手寫轉打字，別外傳）", ""]
    for p, d in zip(c.ppl(7, tr=True), c.dts(7, span=20)):
        o.append(c.rec(p, f"{d.month}/{d.day}　" + c.pick([
            f"{p.name}晚上{d.hour}點才到，入住{c.room()}號房，身分證{p.id}，兩晚，退房{c.plus(d, 2880, 3000):%m/%d}，訂金已收。",
            f"入住客人{p.name}（{p.id}），{c.room()}房，{c.plus(d, 1440, 1500):%m/%d}退房，帶一隻小狗，另收清潔費五十。",
            f"{c.room()}房{p.name}，證件{p.id}，電話{p.mob}，{d:%H:%M}入住，說要延遲退房到下午兩點。"])))
        o.append(c.pick(["　　　下雨，露台收衣服。", "　　　洗衣機又漏水。", ""]))
    return "\n".join(o), r"^\d+/\d+　"
