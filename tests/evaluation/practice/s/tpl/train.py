from core import T, masked_id
K = "travel.train"


@T(K, "logs/ticket-sdk.log", "SDK debug log with bind values", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(11), c.dts(11, span=3)):
        f = c.train(c.plus(d, 1500, 9000))
        ms = c.r.randrange(100, 700)
        o.append(f"{d:%m-%d %H:%M:%S}.{ms} DEBUG o.m.TicketMapper.insert - ==>  Preparing: INSERT INTO t_train_ticket(order_no,train_no,from_station,to_station,dep_time,coach_seat,seat_type,psg_name,psg_id_no,price) VALUES (?,?,?,?,?,?,?,?,?,?)")
        o.append(c.rec(p, f"{d:%m-%d %H:%M:%S}.{ms + 1} DEBUG o.m.TicketMapper.insert - ==> Parameters: {f.order}(String), {f.no}(String), {f.frm}(String), {f.to}(String), {f.d:%Y-%m-%d %H:%M}(Timestamp), {f.seat}(String), {f.cls}(String), {p.name}(String), {p.id}(String), {f.fare}(BigDecimal)"))
        o.append(f"{d:%m-%d %H:%M:%S}.{ms + 14} DEBUG o.m.TicketMapper.insert - <==    Updates: 1")
    return "\n".join(o), r"==> Parameters:"


@T(K, "sms_forward/行程短信转给财务.txt", "booking notices pasted for the accountant", cont="text")
def _(c):
    p = c.person()
    o = [f"小陈，这是{p.name}的，身份证{p.id}，这阵子跑的都在这了：", ""]
    for d in c.dts(7, span=28):
        f = c.train(d)
        o.append(c.rec(p, f"【铁路客服】订单{f.order},{p.name}您已购{d.month}月{d.day}日{f.no}次{f.seat}号,{f.frm}{d:%H:%M}开,到{f.to},票价{f.fare}元。"))
    return "\n".join(o + ["", "发票下周补，先走借款。"]).replace("号号", "号").replace("铺号", "铺"), r"^【铁路客服】"


@T(K, "psql/pg_expanded.txt", "psql expanded display", cont="console")
def _(c):
    o = ["rail=> \\x", "Expanded display is on.", "rail=> select * from pax_trip order by dep limit 10;"]
    for i, p in enumerate(c.ppl(10), 1):
        f = c.train()
        o.append(c.rec(p, f"-[ RECORD {i} ]----+---------------------\ntrain_no        | {f.no}\nfrom_station    | {f.frm}\nto_station      | {f.to}\n"
                 f"dep             | {f.d:%Y-%m-%d %H:%M}:00+08\ncoach           | {f.car}\nseat_num        | {f.row}\nseat_category   | {f.cls}\npassenger_name  | {p.name}\nid_no           | {p.id}\nmobile          | {p.mob}"))
    return "\n".join(o + ["", "rail=> \\q"]), r"^-\[ RECORD"


@T(K, "station/补票记录.txt", "conductor's notes of fares paid on board", cont="text")
def _(c):
    f = c.train()
    o = [f"{f.no}次 {f.frm}→{f.to} 列车长乘务日志 {f.d:%Y-%m-%d}", "始发正点，六车空调偏冷已报。", "补票："]
    for p in c.ppl(9):
        o.append(c.rec(p, "· " + c.pick([
            f"{c.r.randrange(1, 16)}车{c.r.randrange(1, 18)}{c.r.choice('ABCDF')} {p.name}，{p.id}，{f.frm}上车坐过站补到{f.to}，{c.r.randrange(20, 200)}元",
            f"旅客{p.name}（{p.id}）买短乘长，{f.no}次{f.frm}至{f.to}，{f.d.month}月{f.d.day}日，补二等座差价{c.r.randrange(20, 200)}.5元",
            f"{p.name} 证件{p.id} 无票上车，{f.frm}-{f.to} {c.r.randrange(1, 16):02d}车补无座"])))
    return "\n".join(o + ["交班：一切正常，遗失物一件（黑伞）交站。"]), r"^· "


@T(K, "mail/团体票确认.eml", "group ticket confirmation mail", "utf-8", cont="eml")
def _(c):
    f = c.train()
    o = [f"From: =?utf-8?B?5Zui6Zif?= <{c.ok('phone.email', 'tuanti@hongyunlvxing.com')}>", f"To: <{c.ok('phone.email', 'bangongshi@huadongshiyan.com.cn')}>",
         "Subject: 团体票出票确认", "Content-Type: text/html; charset=utf-8", "", f"<p>客服 {c.hot()}</p>", "<p>老师您好，票已出，<b>检票口以大屏为准</b>：</p>", "<table border=1><tr><td>乘车人</td><td>身份证</td><td>车次</td><td>区间</td><td>日期</td><td>席位</td></tr>"]
    for p in c.ppl(13, born=(1970, 2005)):
        o.append(c.rec(p, f"<tr><td>{p.name}</td><td>{p.id}</td><td>{f.no}</td><td>{f.frm}-{f.to}</td><td>{f.d:%Y-%m-%d %H:%M}</td><td>{c.r.randrange(3, 6):02d}车{c.r.randrange(1, 18):02d}{c.r.choice('ABCDF')} {f.cls}</td></tr>"))
    return "\n".join(o + ["</table>", f"<p>联系座机 {c.office()}</p>"]), r"^<tr><td>[^<]+</td><td>\d{17}"


@T(K, "scan/车票拍照识别.txt", "OCR of photographed train tickets", cont="text")
def _(c):
    o = []
    for i, p in enumerate(c.ppl(6), 1):
        f = c.train()
        b = f"{c.num(2, '1')}{c.r.choice('ABCDHP')}{c.num(6, '0')}"
        o.append(c.rec(p, f"[票{i}] {b}        检票:{c.r.randrange(1, 28)}{c.r.choice('AB')}\n{f.frm}站   {f.no}   {f.to}站\n{f.d:%Y年%m月%d日} {f.d:%H:%M}开      {f.car}车{f.row}号\n¥{f.fare}元  网            {f.cls}\n限乘当日当次车\n{p.id}{p.name}\n买票请到12306 发货请到95306\n{c.num(12, '6')}{b[-9:]}"))
    return "\n\n".join(o).replace("号号", "号").replace("铺号", "铺"), r"^\[票\d\]"


@T(K, "cs/客服工单_退票.yaml", "YAML tickets of a call centre", cont="yaml")
def _(c):
    o = ["queue: 退改签二线", "exported_by: worker-7", "tickets:"]
    for p in c.ppl(8):
        f = c.train()
        o.append(c.rec(p, f"""  - no: GD{c.num(8)}
    trace: "{c.snow()}"
    caller: {{name: {p.name}, idNo: '{p.id}', tel: '{p.mob}'}}
    trip: {{trainNo: {f.no}, from: {f.frm}, to: {f.to}, date: {f.d:%Y-%m-%d}, seat: {f.seat}, orderNo: {f.order}}}
    desc: >-
      {c.pick(['旅客称退票费按两成扣错误', '误购同日反向车票要求全退', '改签后丢失优惠', '候补成功未收到通知'])}"""))
    return "\n".join(o), r"^  - no: GD"


@T(K, "interview/询问笔录_倒票.txt", "police interview about ticket touting", cont="text")
def _(c):
    o = ["询 问 笔 录（第二次）", "问：你用谁的身份证抢的票？一张一张说。"]
    for p in c.ppl(6):
        f = c.train()
        o += [c.rec(p, f"答：{c.pick('有一张是 还有 再一张 我记得')}{p.name}的，身份证号{p.id}，{f.d.month}月{f.d.day}日{f.no}次，{f.frm}到{f.to}，{f.cls}，我加了{c.r.randrange(3, 20)}0块。"), "问：" + c.pick(["还有没有？", "钱怎么收的？", "本人知道吗？", "继续说。"])]
    return "\n".join(o + ["答：没有了，就这些。", "以上笔录我看过，和我说的相符。"]), r"^答：.*次，"


@T(K, "app/IndexedDB_dump.json", "app storage dump, stringified inner JSON", cont="json")
def _(c):
    import json
    rows = {}
    for p in c.ppl(6):
        f = c.train()
        rows[f"order:{f.order}"] = json.dumps(c.rec(p, {"trainCode": f.no, "startStation": f.frm, "endStation": f.to, "startTime": f"{f.d:%Y-%m-%d %H:%M}",
                                              "passenger": {"passenger_name": p.name, "passenger_id_no": p.id, "mobile_no": p.mob}, "coachName": f.car, "seatName": f.row, "seatTypeName": f.cls}), ensure_ascii=False)
    return json.dumps({"origin": "https://m.gaotieweibao.cn", "store": "kv", "version": 3, "entries": rows}, ensure_ascii=False, indent=1), r"order:E"


@T(K, "trad/包車旅行社便箋.txt", "travel agency memo in traditional characters", script="hant", cont="text")
def _(c):
    o = ["回鄉團 高鐵票 便箋　（經辦：阿Ling）", ""]
    for p in c.ppl(7, tr=True):
        f = c.train()
        a, b = c.r.sample(["西九龍", "深圳北", "廣州南", "廈門北", "長沙南", "潮汕"], 2)
        o.append(c.rec(p, f"☐ {p.name}　身份證 {p.id}　{f.d.month}月{f.d.day}日　{f.no}次　{a}往{b}　{f.d:%H:%M}開　{f.car}車{f.row}　{c.pick('二等座 一等座')}　{c.pick(['票款已付', '欠票款', '要靠窗', '電話' + p.mob])}"))
    return "\n".join(o + ["", "※ 提早四十五分鐘到站，證件要正本。"]), r"^☐ "
