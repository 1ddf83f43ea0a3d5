"""objects, blocks, logs, mails, protocols"""
from .lib import *
from .t_tables import imei

# hotel
STR("hotel.stay", "s_ht_json", lambda c, p, e: {"hotelName": e.hotel, "roomNo": e.room, "guest": {"name": p.name, "certType": "ID", "certNo": p.id, "mobile": p.mob}, "checkIn": f(e.t), "checkOut": f(e.o), "rate": e.rate}, japi)
STR("hotel.stay", "s_ht_log", lambda c, p, e: f"{f(e.t)},{c.r.randint(100, 999)} INFO  [http-nio-8080-exec-{c.r.randint(1, 20)}] c.p.GuestUpload - 上传旅客 RZ|{e.hotel}|{e.room}|{p.name}|{p.id}|{d14(e.t)} ret=0", lambda c, o: "".join(f"{x}\n" + (f"{f(c.base)},{c.r.randint(100, 999)} DEBUG c.p.Heartbeat - ping ok\n" if c.r.random() < .4 else "") for x in o), ext="log", n=(4, 24), per=(1, 1), sort=True, shape="log: upload")
STR("hotel.stay", "s_ht_kv", lambda c, p, e: {"姓名": p.name, "证件号码": p.id, "旅馆名称": e.hotel, "房号": e.room, "入住时间": f(e.t), "离店时间": f(e.o), "登记员": c.p().name}, kv, ext="txt")
STR("hotel.stay", "s_ht_xml", lambda c, p, e: {"LGMC": e.hotel, "FH": e.room, "XM": p.name, "ZJLX": "11", "ZJHM": p.id, "RZSJ": d14(e.t), "LKSJ": d14(e.o)}, xmlw, ext="xml")
# flight
STR("travel.flight", "s_fl_eterm", lambda c, p, e: f" 1.{p.py}  {e.pnr}\n 2.  {e.no} {e.cab}   {f(e.t, '%a')[:2].upper()}{f(e.t, '%d%b').upper()}  {e.A}{e.B} HK1   {f(e.t, '%H%M')} {f(e.o, '%H%M')}          E T2T1\n 3.SSR FOID {e.al} HK1 NI{p.id}/P1\n 4.SSR TKNE {e.al} HK1 {e.A}{e.B} {e.no[2:]} {e.cab}{f(e.t, '%d%b').upper()} {e.tk.replace('-', '')}/1/P1\n 5.OSI {e.al} CTCM{p.mob}/P1\n 6.{c.ch('PEK', 'CAN', 'SHA')}{c.dig(3)}", lambda c, o: "".join(">RT " + x[x.index("  ") + 2:].split("\n")[0].strip() + "\n" + x + "\n\n" for x in o), ext="txt", n=(1, 6), per=(1, 1), shape="protocol: eterm", enc=["utf-8", "gb18030"])
STR("travel.flight", "s_fl_jl", lambda c, p, e: {"orderId": c.dec(d8(e.t) + c.dig(11)), "passengers": [{"name": p.name, "idNo": p.id, "ticketNo": e.tk}], "segments": [{"flightNo": e.no, "depCity": e.a, "arrCity": e.b, "depTime": f(e.t), "cabin": e.cab}], "contactMobile": p.mob}, jl, ext="jsonl", n=(3, 24), per=(1, 1))
STR("travel.flight", "s_fl_push", lambda c, p, e: f"[{f(e.t - D.timedelta(hours=20), '%Y-%m-%d %H:%M:%S')}] smsgw seq={c.dig(8)} dest={p.mob} text=【{c.ch('携程旅行', '去哪儿', '航旅纵横')}】{p.name}您好，您预订的{dm(e.t)}{e.a}-{e.b} {e.no}航班{hm(e.t)}起飞，座位{e.seat}，票号{e.tk}已出票 ret=DELIVRD", lines, ext="log", n=(3, 20), per=(1, 1), shape="log: sms gateway of tickets")
# train
STR("travel.train", "s_tr_resp", lambda c, p, e: {"passengerName": p.name, "passengerIdNo": p.id, "stationTrainCode": e.no, "startTrainDate": f(e.t, "%Y-%m-%d 00:00:00.0"), "fromStationName": e.a, "toStationName": e.b, "coachName": f"{e.car:02d}", "seatName": e.seat, "ticketPrice": e.fare}, lambda c, o: "HTTP/1.1 200 OK\nContent-Type: application/json;charset=UTF-8\nX-Via: 1.1 cdn\n\n" + J({"validateMessagesShowId": "_validatorMessage", "status": True, "data": {"OrderDTODataList": o}}) + "\n", ext="txt", shape="http response", enc=["utf-8"])
STR("travel.train", "s_tr_yaml", lambda c, p, e: {"姓名": p.name, "身份证": p.id, "车次": e.no, "日期": d(e.t), "区间": e.a + "-" + e.b, "座位": f"{e.car}车{e.seat}", "取票号": e.order}, yam, ext="yaml")
STR("travel.train", "s_tr_tk", lambda c, p, e: f"{e.tk}            检票:{e.gate}\n {e.a}站   {e.no}   {e.b}站\n{dz(e.t)}{hm(e.t)}开      {e.car:02d}车{e.seat}号\n￥{e.fare}元            {e.cls}\n仅供报销使用\n{p.id} {p.name}\n{c.dig(14)}{e.tk}", lambda c, o: "\n=====第1页=====\n" + "\n=====\n".join(o) + "\n", ext="txt", n=(1, 10), shape="ocr of train tickets")
STR("travel.train", "s_tr_log", lambda c, p, e: f"{f(e.t, '%H:%M:%S')} 抢票线程{c.r.randint(1, 9)}: 提交订单成功 {p.name}({p.id}) {d(e.t)} {e.no} {e.a}->{e.b} {e.cls} 订单号{e.order} 通知{p.mob}", lambda c, o: "".join(f"{c.base:%H:%M:%S} 查询余票... 无票，{c.r.randint(1, 5)}秒后重试\n" * c.r.randint(0, 2) + x + "\n" for x in o), ext="log", n=(2, 16), per=(1, 1), shape="log: ticket robot")
# netcafe
STR("netcafe.session", "s_nc_log", lambda c, p, e: f"<{f(e.t, '%b %d %H:%M:%S')}> netaudit[{c.r.randint(300, 9000)}]: LOGIN place={e.code} name={p.name} cert={p.id} term={e.seat} ip={e.ip} mac={e.mac} on={d14(e.t)} off={d14(e.o)}", lines, ext="log", n=(3, 24), shape="syslog: cafe audit")
STR("netcafe.session", "s_nc_xmla", lambda c, p, e: {"WACODE": e.code, "BAR": e.bar, "NAME": p.name, "CERTNO": p.id, "SEAT": e.seat, "UP": f(e.t), "DOWN": f(e.o)}, xmlattr, ext="xml")
STR("netcafe.session", "s_nc_ini", lambda c, p, e: {"会员": p.name, "证件": p.id, "机位": e.seat, "开机": f(e.t, "%Y-%m-%d %H:%M"), "结账": f(e.o, "%Y-%m-%d %H:%M"), "金额": e.fee}, ini, ext="ini")
STR("netcafe.session", "s_nc_es", lambda c, p, e: {"bar_name": e.bar, "user_name": p.name, "cert_no": p.id, "login_time": f(e.t), "logout_time": f(e.o), "machine": e.n, "ip": e.ip}, jes)
# border
STR("border.crossing", "s_bd_soap", lambda c, p, e: {"xm": p.name, "zjhm": p.pp, "crjbs": e.io, "crjsj": d14(e.t), "ka": e.port, "qwd": e.to}, soap, ext="xml")
STR("border.crossing", "s_bd_gate", lambda c, p, e: f"{f(e.t)} e-gate#{e.lane:02d} {e.port} {e.io} doc={p.pp} name={p.py} match=0.9{c.r.randint(1, 9)} result=PASS", lambda c, o: "".join(x + "\n" + (f"{f(c.base)} e-gate#{c.r.randint(1, 40):02d} self-test ok temp={c.r.randint(30, 44)}\n" if c.r.random() < .3 else "") for x in o), ext="log", n=(3, 22), per=(1, 2), shape="log: border gate")
STR("border.crossing", "s_bd_kv", lambda c, p, e: {"旅客": p.name, "护照": p.pp, "身份证": p.id, e.io + "日期": d(e.t), "口岸": e.port, "前往/来自": e.to, "事由": e.why}, kvline, ext="txt")
STR("border.crossing", "s_bd_json", lambda c, p, e: {"ioType": "O" if e.io == "出境" else "I", "passportNo": p.pp, "cnName": p.name, "birthday": p.b8, "portName": e.port, "ioTime": f(e.t, "%Y/%m/%d %H:%M:%S"), "flight": e.fl}, juni)
# crime
STR("crime.case", "s_cr_card", lambda c, p, e: {"姓名": p.name, "公民身份号码": p.id, "户籍地址": p.addr, "案件编号": e.no, "案由": e.cr, "立案单位": e.unit, "立案时间": d(e.t), "处理结果": e.res}, kvbr, ext="txt")
STR("crime.case", "s_cr_json", lambda c, p, e: {"ajbh": e.no, "xyr": {"xm": p.name, "sfzh": p.id, "sjh": p.mob}, "ajlb": e.cr, "lasj": f(e.t), "jyaq": f"{dz(e.t)}，{p.name}{e.why}{e.cr}，被{e.pcs}查获", "bar": c.p().name}, jarr)
STR("crime.case", "s_cr_mongo", lambda c, p, e: {"name": p.name, "idcard": p.id, "record": [{"time": d(e.t), "type": e.cr, "dept": e.unit, "result": e.res}], "tag": c.ch("前科", "重点人员")}, mongo, ext="json", per=(1, 1))
STR("crime.case", "s_cr_prison", lambda c, p, e: f"人员编号:{p.reg}111{d8(e.t)}{c.dig(4)}\n姓名:{p.name}  身份证号:{p.id}\n入所日期:{d(e.t)}  罪名:{e.cr}\n办案单位:{e.unit}  诉讼环节:{c.ch('侦查', '审查起诉', '一审')}\n监室:{c.r.randint(101, 420)}  管教:{c.p().name}", paras, ext="txt", per=(1, 1), shape="blocks: detention house")
# housing
STR("property.housing", "s_hs_cert", lambda c, p, e: {"certNo": e.cert, "obligee": p.name, "obligeeId": p.id, "location": e.addr + e.rm + "室", "area": float(e.area), "commonOwnership": e.share, "usage": e.use, "registerTime": d(e.t)}, jarr)
STR("property.housing", "s_hs_dots", lambda c, p, e: {"权利人": p.name, "证件号": p.id, "不动产权证号": e.cert, "坐落": e.addr + e.rm, "面积": e.area + "㎡", "登记时间": d(e.t), "抵押": c.ch("无", "有")}, dots, ext="txt")
STR("property.housing", "s_hs_java", lambda c, p, e: {"ownerName": p.name, "phone": p.mob, "building": e.b, "room": e.rm, "area": e.area, "arrears": e.fee}, javato("OwnerVO"), ext="log", n=(3, 22), per=(1, 1))
# rental
STR("property.rental", "s_rn_json", lambda c, p, e: {"leaseId": e.no, "tenant": {"name": p.name, "phone": p.mob, "idCard": p.id}, "landlord": {"name": c.p().name, "phone": c.mob()}, "house": e.addr + e.rm, "monthRent": e.rent, "period": [d(e.t), d(e.o)]}, jl, ext="jsonl", per=(1, 1))
STR("property.rental", "s_rn_sheet", lambda c, p, e: f"合同编号：{e.no}\n承租人（乙方）：{p.name}\n身份证号：{p.id}\n手机：{p.mobs}\n房屋坐落：{e.addr}{e.rm}\n租期：{d(e.t)} 至 {d(e.o)}\n月租：人民币{e.rent}元  押金：{e.dep}元\n出租人（甲方）：{c.p().name}", lambda c, o: "\n\n★★★★★★\n\n".join(o) + "\n", ext="txt", n=(1, 10), per=(1, 1), shape="blocks: lease sheets")
STR("property.rental", "s_rn_xml", lambda c, p, e: {"CZRXM": p.name, "CZRSFZ": p.id, "FWDZ": e.addr + e.rm, "QZRQ": d8(e.t), "TZRQ": d8(e.o), "YZJ": e.rent}, xmlw, ext="xml")
# account
STR("bank.account", "s_ba_api", lambda c, p, e: {"custName": p.name, "certNo": p.id, "cardNo": p.card, "bankName": p.bank, "openBranch": e.br, "reservedMobile": p.mob, "cardType": "DEBIT", "status": e.st}, jesc)
STR("bank.account", "s_ba_q", lambda c, p, e: {"acct_name": p.name, "card_no": p.card, "cert_id": p.id, "phone": p.mob, "bank": p.bank}, kveq, ext="txt", n=(4, 30), per=(1, 1))
STR("bank.account", "s_ba_kit", lambda c, p, e: f"四件套 {c.i}号\n开户人 {p.name}\n身份证 {p.id}\n卡 {p.bank} {p.cards}\n手机卡 {p.mob}\nU盾 有  网银登录 {c.dig(6)}{c.ch('qq', 'aa', 'zz')}", lambda c, o: "\n- - - - - -\n".join(o) + "\n", ext="txt", n=(1, 12), per=(1, 1), shape="blocks: sold accounts")
STR("bank.account", "s_ba_php", lambda c, p, e: {"uid": c.r.randint(1000, 99999), "truename": p.name, "sfz": p.id, "bank": p.bank + e.br, "banknum": p.card, "addtime": int(e.t.timestamp())}, phparr, ext="txt", n=(2, 14), per=(1, 1))
# balance
STR("bank.balance", "s_bb_ussd", lambda c, p, e: f"REQ>{c.i:04d} 账户查询 卡号={p.card}\nRSP<{c.i:04d} 户名={p.name} 证件={p.id} 币种=CNY 余额={e.bal.replace(',', '')} 可用={e.avail} 状态={e.st}", lines, ext="log", n=(2, 18), per=(1, 1), shape="protocol: balance query")
STR("bank.balance", "s_bb_json", lambda c, p, e: {"name": p.name, "card_no": p.card, "balance": e.bal.replace(",", ""), "available_balance": e.avail, "frozen": e.fz, "as_of": d(c.base)}, jmin, per=(1, 1))
STR("bank.balance", "s_bb_kv", lambda c, p, e: {"客户": p.name, "身份证号": p.id, "开户行": p.bank + e.br, "账号": p.card, "账户余额": "￥" + e.bal, "查询时间": f(c.base)}, kv, ext="txt", per=(1, 1))
STR("bank.balance", "s_bb_redis", lambda c, p, e: {"name": p.name, "idno": p.id, "card": p.card, "bal": e.bal.replace(",", ""), "upd": d14(c.base)}, redis, ext="txt", n=(2, 14), per=(1, 1))
# transaction
STR("bank.transaction", "s_tx_jl", lambda c, p, e: {"acct": p.card, "name": p.name, "time": f(e.t), "dc": e.io, "amt": float(e.amt), "bal": float(e.bal), "oppName": c.p().name, "oppAcct": c.card(), "rmk": e.memo}, jl, ext="jsonl", n=(1, 6), per=(3, 9))
STR("bank.transaction", "s_tx_slip", lambda c, p, e: f"电子回单  回单编号：{c.dig(12)}\n付款人 户名：{p.name}  账号：{p.card}  开户行：{p.bank}\n收款人 户名：{c.p().name}  账号：{c.card()}\n金额（小写）：{e.amt}  手续费：0.00\n交易时间：{f(e.t)}  流水号：{e.sn}\n附言：{c.ch('货款', '借款', '还款', '房租', '往来')}", paras, ext="txt", n=(1, 8), per=(1, 3), shape="blocks: bank slips")
STR("bank.transaction", "s_tx_notify", lambda c, p, e: f"{f(e.t)} [notify] to={p.mob} 【{p.bank}】{p.name}您尾号{p._card[-4:]}账户{e.t.month}月{e.t.day}日{hm(e.t)}{'收入' if e.io == '收' else '支出'}({e.memo})人民币{e.amt}元，余额{e.bal}元。", lines, ext="log", n=(2, 14), per=(1, 4), shape="log: bank notices")
STR("bank.transaction", "s_tx_xml", lambda c, p, e: {"HM": p.name, "KH": p.card, "JYSJ": d14(e.t), "JDBZ": "1" if e.io == "支" else "2", "JYJE": e.amt, "YE": e.bal, "ZY": e.memo}, xmlattr, ext="xml", n=(1, 6), per=(3, 9))
# licence
STR("driving.licence", "s_dl_ocr", lambda c, p, e: {"words_result": {"姓名": {"words": p.name}, "证号": {"words": p.id}, "住址": {"words": p.addr}, "准驾车型": {"words": p.cls}, "初次领证日期": {"words": d8(e.t)}, "有效期限": {"words": d8(e.fr) + "至" + d8(e.to)}}, "log_id": int("1" + c.dig(14))}, jl, ext="jsonl", n=(1, 12), per=(1, 1))
STR("driving.licence", "s_dl_kv", lambda c, p, e: {"证号": p.id, "姓名": p.name, "性别": p.sex, "准驾车型": p.cls, "档案编号": p.dabh, "初次领证日期": d(e.t), "累积记分": e.pts, "发证机关": e.org}, kvone, ext="txt", per=(1, 1))
STR("driving.licence", "s_dl_py", lambda c, p, e: {"name": p.name, "licence_no": p.id, "class": p.cls, "issue_date": d(e.t), "valid_to": d(e.to), "score": e.pts, "phone": p.mob}, pyrepr, ext="txt", per=(1, 1))
# vehicle
STR("driving.vehicle", "s_dv_xml", lambda c, p, e: {"hphm": p.plate, "hpzl": e.hp, "syr": p.name, "sfzmhm": p.id, "clsbdh": p.vin, "fdjh": p.eng, "csys": e.color, "ccdjrq": d(e.t), "zt": e.st}, soap, ext="xml", per=(1, 1))
STR("driving.vehicle", "s_dv_claim", lambda c, p, e: {"保单号": "PDAA" + str(e.ins.year) + c.dig(12), "被保险人": p.name, "联系电话": p.mob, "号牌": p.plate, "车架号": p.vin, "发动机号": p.eng, "厂牌型号": p.car, "保险期间起": d(e.ins)}, kvline, ext="txt", per=(1, 1))
STR("driving.vehicle", "s_dv_json", lambda c, p, e: {"plateNo": p.plate, "vin": p.vin, "owner": p.name, "ownerPhone": p.mob, "brand": p.car, "regDate": d(e.t)}, jarr, per=(1, 1))
STR("driving.vehicle", "s_dv_etc", lambda c, p, e: f"[{f(c.base, '%Y-%m-%d %H:%M')}] ETC签约 obu={c.dig(16)[:4]}{c.ch('A', 'B', 'C')}{c.dig(6)} 车牌={p.plate}_蓝 车主={p.name} 证件={p.id} 行驶证VIN={p.vin} 绑卡={p.card} 审核=通过", lines, ext="log", n=(3, 20), per=(1, 1), shape="log: etc contract")
# cdr
STR("phone.cdr", "s_cd_json", lambda c, p, e: {"mobile": p.mob, "start_time": f(e.t), "comm_mode": e.dir, "other_num": c.peer(), "comm_plac": e.loc, "comm_time": e.dur, "comm_fee": e.fee}, japi, n=(1, 1), per=(6, 40))
STR("phone.cdr", "s_cd_asterisk", lambda c, p, e: f'"","{p.mob}","8{c.dig(3)}","from-trunk","""{p.name}"" <{p._mob}>","SIP/trunk-0000{c.dig(4)}","Queue","{f(e.t)}","{f(e.t + D.timedelta(seconds=4))}",{e.dur + 4},{e.dur},"ANSWERED","DOCUMENTATION","{int(e.t.timestamp())}.{c.r.randint(10, 999)}"', lines, ext="txt", n=(2, 16), per=(1, 3), shape="asterisk Master.csv")
STR("phone.cdr", "s_cd_log", lambda c, p, e: f"{f(e.t)} | {p.mob} {'→' if e.dir == '主叫' else '←'} {c.peer()} | {e.dur}s | {e.loc} LAC:{e.lac} CI:{e.ci}", lambda c, o: f"目标话单 导出 {d(c.base)}\n" + "\n".join(o) + "\n", ext="txt", n=(1, 2), per=(6, 28), shape="lines: call list")
STR("phone.cdr", "s_cd_kv", lambda c, p, e: {"本机": p.mob, "机主": p.name, "对端": c.mob(), "类型": e.dir, "开始": f(e.t), "通话时长": f"{e.dur}秒"}, kvone, ext="txt", n=(1, 4), per=(3, 10))
# sms
STR("phone.sms", "s_sm_xml", lambda c, p, e: {"owner": p.mob, "address": c.mob(), "date": str(int(e.t.timestamp()) * 1000), "type": 1 if e.dir == "收" else 2, "body": e.txt, "readable_date": f(e.t)}, lambda c, o: "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"%d\">\n" % len(o) + "".join("  <sms " + " ".join(f'{k}="{v}"' for k, v in x.items()) + " />\n" for x in o) + "</smses>\n", ext="xml", n=(1, 1), per=(6, 40), shape="xml: sms backup")
STR("phone.sms", "s_sm_nokia", lambda c, p, e: f"{'收件' if e.dir == '收' else '发件'}\n机主 {p.name} {p.mob}\n{'来自' if e.dir == '收' else '发至'}: {c.mob()}\n{f(e.t, '%Y/%m/%d %H:%M')}\n{e.txt}", lambda c, o: "\n~~~\n".join(o) + "\n", ext="txt", n=(1, 2), per=(4, 18), shape="blocks: messages of a phone")
STR("phone.sms", "s_sm_cmpp", lambda c, p, e: f"{f(e.t, '%y-%m-%d %H:%M:%S')} CMPP_DELIVER Src_terminal_Id={p.mob} Dest_Id={c.dec('1069' + c.dig(8))} Msg_Content=\"{c.ch('我是' + p.name + '，' + e.txt, p.name + '：' + e.txt)}\"", lines, ext="log", n=(3, 18), per=(1, 2), shape="protocol: cmpp")
STR("phone.sms", "s_sm_json", lambda c, p, e: {"phone": p.mob, "name": p.name, "peer": c.mob(), "dir": "in" if e.dir == "收" else "out", "content": e.txt, "ts": f(e.t)}, juni, n=(1, 3), per=(4, 14))
# location
STR("location.fix", "s_lo_json", lambda c, p, e: {"phone": p.mob, "mcc": 460, "mnc": 0, "lac": e.lac, "ci": e.ci, "lat": float(e.lat), "lng": float(e.lng), "radius": e.rad, "coordType": "gcj02", "time": f(e.t)}, jl, ext="jsonl", n=(1, 5), per=(3, 10))
STR("location.fix", "s_lo_nmea", lambda c, p, e: f"{f(e.t)} TERM sim={p.mob} plate={p.plate} driver={p.name} lon={e.lng} lat={e.lat} spd={e.sp} dir={e.hd} acc=1", lines, ext="log", n=(1, 5), per=(4, 12), sort=True, shape="log: vehicle terminal")
STR("location.fix", "s_lo_kv", lambda c, p, e: {"目标号码": p.mob, "机主": p.name, "定位时间": f(e.t), "位置": e.place, "经纬度": f"{e.lng},{e.lat}", "误差": f"{e.rad}米", "方式": e.src}, kv, ext="txt", n=(1, 4), per=(1, 6))
STR("location.fix", "s_lo_yaml", lambda c, p, e: {"user": p.name, "msisdn": p.mob, "at": f(e.t), "lng": e.lng, "lat": e.lat, "addr": e.place}, yam, ext="yml", n=(1, 4), per=(2, 8))
# identity
STR("identity.person", "s_id_vcf", lambda c, p, e: f"BEGIN:VCARD\nVERSION:3.0\nN:{p.name[0]};{p.name[1:]};;;\nFN:{p.name}\nTEL;TYPE=CELL:{p.mob}\nTEL;TYPE=HOME:{p.land}\nEMAIL:{p.email}\nADR;TYPE=HOME:;;{p.addr};;;;\nNOTE:身份证{p.id}\nEND:VCARD", lines, ext="vcf", n=(2, 20), per=(1, 1), shape="vcard", enc=["utf-8"])
STR("identity.person", "s_id_ocr", lambda c, p, e: f"姓名 {p.name}\n性别 {p.sex} 民族 {e.nat}\n出生 {p.birth.year}年{p.birth.month}月{p.birth.day}日\n住址 {p.addr}\n公民身份号码 {p.id}", lambda c, o: "\n\n".join(f"IMG_{c.dig(4)}.jpg\n{x}" for x in o) + "\n", ext="txt", n=(1, 12), per=(1, 1), shape="ocr of id cards")
STR("identity.person", "s_id_api", lambda c, p, e: {"realName": p.name, "idCardNo": p.id, "mobile": p.mob, "email": p.email, "gender": p.sex, "address": p.addr}, japi, n=(2, 22), per=(1, 1))
STR("identity.person", "s_id_auth", lambda c, p, e: f"{f(e.t)} WARN  RealNameService:87 - 三要素核验 req={{name={p.name}, idNo={p.id}, mobile={p.mob}}} resp={{code=0000, msg=一致}} cost={c.r.randint(40, 900)}ms", lines, ext="log", n=(3, 24), per=(1, 1), shape="log: real-name check")
STR("identity.person", "s_id_bash", lambda c, p, e: f"root@web01:~# mysql -e \"select realname,cardid,tel from member where id={c.r.randint(10, 99999)}\"\nrealname\tcardid\ttel\n{p.name}\t{p.id}\t{p.mob}", lines, ext="txt", n=(1, 10), per=(1, 1), shape="shell session")


@FR("identity.person", "m_id_eml", "struct", "eml", ["utf-8"], "mail: list in the body")
def _(c):
    a, b = c.p(), c.p()
    o = f"From: {a.name} <{a.email}>\nTo: {b.name} <{b.email}>\nDate: {f(c.base, '%a, %d %b %Y %H:%M:%S')} +0800\nSubject: 投保人员名单\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{b.name[0]}经理，\n\n团意险名单如下，麻烦今天录入：\n\n"
    for p in c.ps(3, 14):
        o += f"{p.name}  {p.id}  {p.mob}\n"; c.rec(p)
    return o + f"\n谢谢\n{a.name}\n"


@FR("travel.flight", "m_fl_eml", "struct", "eml", ["utf-8"], "mail: trip confirmation")
def _(c):
    a = c.p()
    o = ""
    ps = c.ps(1, 4)
    for p in ps:
        e = F(c, p)
        o += f"乘机人：{p.name}\n证件号：{p.id}\n航班：{e.no} {e.a}→{e.b}\n起飞：{f(e.t, '%Y-%m-%d %H:%M')}\n票号：{e.tk}\n\n"; c.rec(p)
    return f"From: {c.al('phone.email', 'noreply@tickets.example.cn')}\nTo: {a.email}\nSubject: 出票通知\nDate: {f(c.base, '%a, %d %b %Y %H:%M:%S')} +0800\n\n您好，{len(ps)}张机票已出，行程如下：\n\n{o}客服 {c.dec('400-' + c.dig(3) + '-' + c.dig(4))}\n"


@FR("bank.account", "m_ba_eml", "struct", "eml", ["utf-8", "gb18030"], "mail: refund cards")
def _(c):
    a, b = c.p(), c.p()
    o = f"发件人: {a.name}<{a.email}>\n收件人: {b.name}<{b.email}>\n发送时间: {dz(c.base)} {hm(c.base)}\n主题: Fw: 退款账号\n\n"
    for p in c.ps(2, 9):
        o += f"> 户名：{p.name}\n> 开户行：{p.bank}{A(c, p).br}\n> 卡号：{p.card}\n>\n"; c.rec(p)
    return o + "以上请核对，有误今天下班前说。\n"


@FR("property.rental", "m_rn_app", "struct", "txt", ["utf-8"], "form notifications of a letting app")
def _(c):
    o = ""
    for p in c.ps(2, 12):
        e = RN(c, p)
        o += f"#租约 | {e.no}\n租客>{p.name}>{p.mob}\n房源>{e.xq}{e.b}栋{e.rm}>{e.rooms}\n账期>{d(e.t)}~{d(e.o)}\n租金>{e.rent}元/月\n\n"; c.rec(p)
    return o


@FR("driving.licence", "m_dl_sess", "struct", "txt", None, "terminal screens, traffic office")
def _(c):
    o = ""
    for p in c.ps(1, 9):
        e = L(c, p)
        o += f"┏━ 驾驶人信息查询 ━━━━━━━━┓\n 输入证件号> {p.id}\n 姓名 {p.name}   车型 {p.cls}   状态 {e.st}\n 初领 {d(e.t)}  止 {d(e.to)}  累计 {e.pts} 分\n 档案 {p.dabh}\n┗━ F3退出 F5刷新 ━━━━━━━━┛\n"; c.rec(p)
    return o


@FR("property.housing", "m_hs_xgs", "struct", "txt", None, "query receipts of the land register")
def _(c):
    out = []
    for p in c.ps(1, 8):
        for _ in range(c.r.randint(1, 2)):
            e = HS(c, p)
            out.append(f"不动产登记信息查询结果\n查询流水：{d8(c.base)}{c.dig(5)}\n被查询人 {p.name}（{p.id}）\n  ├ 权证号 {e.cert}\n  ├ 坐落 {e.addr}{e.rm}\n  ├ 面积 {e.area} 用途 {e.use}\n  └ 登记日 {d(e.t)}\n"); c.rec(p)
    return "\n".join(out)


@FR("netcafe.session", "m_nc_tail", "struct", "log", None, "log: counter software, three lines a session")
def _(c):
    o = f"PubServer v8.2 start {d(c.base)}\n"
    for p in c.ps(2, 14):
        e = N(c, p)
        o += f"[{f(e.t)}] 刷证 {p.id} {p.name}\n[{f(e.t)}] 激活 {e.seat}号机 余额{e.fee}.0\n[{f(e.o)}] 结账 {e.seat}号机 ({p.name}) 上机{int((e.o - e.t).seconds / 60)}分钟\n"; c.rec(p)
    return o
