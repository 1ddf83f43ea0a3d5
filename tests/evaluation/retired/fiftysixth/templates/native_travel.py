"""Forms of their own: hotel, flight, train, netcafe, border."""
import datetime as dt, json
from lib.core import tpl
from lib import office
from templates.shapes_table import tocsv


def st(F, *c):
    return F.rng.choice(c)


def J(o, **k):
    return json.dumps(o, ensure_ascii=False, **k)


@tpl("hotel.stay", "table", "hotel_2000w_header", True)
def _(F):
    h = "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id"
    rows = []
    for i, r in enumerate(F.recs()):
        p, t = r["p"], r["t"]
        rows.append([p.name, "", "", "ID", F.id(p), "M" if p.male else "F", p.birth.strftime("%Y%m%d"), p.hukou, "", "F", "CHN", p.home[0][:2], p.home[0], "", "", "", "", "", "", F.mob0(p) if F.rng.random() < .8 else "", "", "", F.mail(p) if F.rng.random() < .2 else "", "", "", "", "", "", "", "", "0", "%d-%d-%d %d:%02d:%02d" % (t.year, t.month, t.day, t.hour, t.minute, t.second), str(100201 + i)])
    return "csv", h + "\n" + tocsv(rows)


@tpl("hotel.stay", "table", "hotel_pms_inhouse")
def _(F):
    hotel = F.city[2][:-1] + "金陵商务酒店"
    o = [hotel, "在店客人报表 (In-House Guest List)", "营业日期: %s    打印: FO01    第1页" % F.day(F.base), "", "房号\t客人姓名\t性别\t证件号码\t来店日期\t离店日期\t房价\t市场\t备注"]
    for r in F.recs():
        p = r["p"]
        o.append("\t".join([r["room"], p.name, p.sex, F.id(p), F.ts(r["t"]), F.ts(r["o"]), r["price"], st(F, "散客", "协议", "OTA", "会员"), st(F, "", "", "无烟", "高楼层", "加床")]))
    return "txt", "\n".join(o) + "\n合计: %d间夜\n前台电话: %s\n" % (F.records, F.office())


@tpl("hotel.stay", "struct", "hotel_upload_xml")
def _(F):
    o = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<DATA><HEAD><LGDM>%s%04d</LGDM><SJLX>LK01</SJLX></HEAD><BODY>" % (F.city[0], F.rng.randrange(11, 9000))]
    for r in F.recs():
        p = r["p"]
        o.append("  <LVKE><XM>%s</XM><XB>%d</XB><MZ>%s</MZ><CSRQ>%s</CSRQ><ZJLX>11</ZJLX><ZJHM>%s</ZJHM><XZQH>%s</XZQH><XXDZ>%s</XXDZ><RZSJ>%s</RZSJ><RZFH>%s</RZFH><TFSJ>%s</TFSJ></LVKE>" % (p.name, 1 if p.male else 2, p.nation, p.birth.strftime("%Y%m%d"), F.id(p), p.home[0], p.hukou, r["t"].strftime("%Y%m%d%H%M"), r["room"], r["o"].strftime("%Y%m%d%H%M")))
    return "xml", "\n".join(o) + "\n</BODY></DATA>\n"


@tpl("hotel.stay", "struct", "hotel_ota_orders")
def _(F):
    o = [{"orderId": F.d("3%010d" % F.rng.randrange(10 ** 9, 9 * 10 ** 9) + "7"), "hotelName": r["hotel"], "roomType": r["type"], "arrivalDate": r["t"].strftime("%Y-%m-%d"), "departureDate": r["o"].strftime("%Y-%m-%d"), "roomNo": r["room"], "guest": {"name": r["p"].name, "idType": "IDENTITY", "idNo": F.id(r["p"]), "mobile": F.mob0(r["p"])}, "amount": float(r["price"]), "status": "CHECKED_OUT"} for r in F.recs()]
    return "json", J({"ret": True, "errcode": 0, "data": {"orders": o}}, indent=2)


@tpl("hotel.stay", "prose", "hotel_shift_notes")
def _(F):
    o = ["%s 夜班交接" % F.cn(F.base), ""]
    for r in F.recs():
        p = r["p"]
        o.append(st(F, "{rm}房{n}，{t}办的入住，证件{i}，说{o}走，押金{d}已收。", "{t} {n}到店住{rm}，身份证{i}，{o}退，{x}。", "{n}（{i}）{t}入住{rm}，预离{o}，{x}。").format(rm=r["room"], n=p.name, t=r["t"].strftime("%m月%d日%H:%M"), i=F.id(p), o=r["o"].strftime("%m月%d日中午"), d=r["dep"], x=st(F, "要发票", "空调报修已处理", "续住可能", "房费挂账", "叫醒7点")))
    return "txt", "\n".join(o) + "\n\n备用金2000已点清，发票剩13张。\n"


@tpl("hotel.stay", "prose", "hotel_police_check")
def _(F):
    rs = F.recs()
    return "docx", office.docx(["旅馆业治安检查记录", "%s，我所民警对%s进行检查，调取旅客住宿登记%d条。" % (F.cn(F.base), rs[0]["hotel"], len(rs))] + ["%s，%s，公民身份号码%s，%s登记入住%s房间，%s退房。%s" % (r["p"].name, r["p"].sex, F.id(r["p"]), F.cnt(r["t"]), r["room"], F.cnt(r["o"]), st(F, "未见异常。", "人证相符。", "登记项目齐全。")) for r in rs] + ["检查人：%s、%s" % (F.person_name(), F.person_name())])


@tpl("hotel.stay", "prose", "hotel_complaint_mail")
def _(F):
    a = F.person()
    ss = []
    for r in F.recs():
        p = r["p"]
        ss.append("%s（身份证%s，手机%s）%s入住贵店%s房，%s退房，%s。" % (p.name, F.id(p), F.mob(p), F.cn(r["t"]), r["room"], F.cn(r["o"]), st(F, "房费多收了一晚", "押金%s元至今没退" % r["dep"], "发票抬头开错", "积分没有到账")))
    return "eml", office.eml((a.name, F.mail(a)), ("宾客服务", F.sysmail("guest-care.com.cn", "service")), "住宿问题反馈", F.base, "您好，我是我们单位的会务，下面这些同事住店的问题请尽快处理：\n\n" + "\n".join(ss) + "\n\n%s\n" % a.name, "plain", st(F, "base64", "8bit"))


@tpl("travel.flight", "table", "flight_manifest")
def _(F):
    F.norep = True
    rs = F.recs()
    r0 = rs[0]
    t = r0["t"]
    rows = [["旅客名单", "", "", "", "", ""], ["航班号：" + r0["fl"], "日期：" + F.day(t), "航段：%s-%s" % (r0["a"], r0["b"]), "计划起飞：" + t.strftime("%H:%M"), "", ""], ["序号", "旅客姓名", "证件号码", "座位号", "票号", "行李"]]
    for i, r in enumerate(rs):
        rows.append([str(i + 1), r["p"].name, F.id(r["p"]), r["seat"], r0["tk"][:3] + r["tk"][3:], st(F, "0/0", "1/12", "1/18", "2/31")])
    return "csv", tocsv(rows + [["合计%d人" % len({r["p"].id for r in rs}), "", "", "", "", ""]])


@tpl("travel.flight", "struct", "flight_eterm")
def _(F):
    o, W = [], "MO TU WE TH FR SA SU".split()
    M = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
    for r in F.recs():
        p, t, al = r["p"], r["t"], r["fl"][:2]
        fn, d = r["fl"][2:], "%02d%s" % (t.day, M[t.month - 1])
        o.append(">RT%s\n 1.%s/%s %s\n 2.  %s %s   %s%s  %s%s HK1   %s %s          E\n 3.%s/T %s\n 4.SSR FOID %s HK1 NI%s/P1\n 5.SSR TKNE %s HK1 %s%s %s %s%s %s/1/P1\n 6.OSI %s CTCM%s/P1\n 7.RMK CA/%s\n" % (r["pnr"], p.py[0].upper(), "".join(p.py[1:]).upper(), r["pnr"], r["fl"], r["cab"], W[t.weekday()], d, r["ac"], r["bc"], t.strftime("%H%M"), r["arr"].strftime("%H%M"), r["ac"], "%s AIR SERVICE" % r["ac"], al, F.id(p), al, r["ac"], r["bc"], fn, r["cab"], d, r["tk"].replace("-", ""), al, F.mob0(p), r["pnr"][::-1]))
    return "txt", "\n".join(o)


@tpl("travel.flight", "struct", "flight_ticket_ocr")
def _(F):
    return "jsonl", "\n".join(J({"log_id": F.d(F.rng.randrange(13 * 10 ** 17, 18 * 10 ** 17)), "words_result": {"name": r["p"].name, "id_num": F.id(r["p"]), "starting_station": r["a"], "destination_station": r["b"], "flight": r["fl"], "date": F.day(r["t"]), "time": r["t"].strftime("%H:%M"), "class": r["cab"], "carrier": r["fl"][:2], "ticket_number": r["tk"], "ticket_rates": r["price"] + ".00", "dev_fund": "50.00", "fuel_surcharge": "0.00", "insurance": "XXX", "agent_code": F.city[2][:-1] + "%03d" % F.rng.randrange(100, 999)}}) for r in F.recs()) + "\n"


@tpl("travel.flight", "prose", "flight_notice")
def _(F):
    o = []
    for r in F.recs():
        p = r["p"]
        o.append("【%s】尊敬的%s%s（证件号%s，手机%s），您预订的%s %s航班，%s—%s，%s起飞，座位%s，票号%s，请提前2小时到达机场。客服95%03d" % (st(F, "航旅服务", "机票助手"), p.name, "先生" if p.male else "女士", F.id(p), F.mob(p), r["t"].strftime("%m月%d日"), r["fl"], r["a"], r["b"], r["t"].strftime("%H:%M"), r["seat"], r["tk"], F.rng.randrange(100, 600)))
    return "txt", "\n".join(o) + "\n"


@tpl("travel.flight", "prose", "flight_trip_report")
def _(F):
    return "docx", office.docx(["出差情况汇总", "%s各部门航空出行情况："  % F.cn(F.base)[:-3]] + ["%s%s因%s于%s乘坐%s由%s飞往%s，票款%s元，电子客票号%s，报销人身份证号%s。" % (st(F, "销售部", "市场部", "工程部", "财务部"), r["p"].name, st(F, "客户回访", "项目验收", "培训", "展会"), F.cn(r["t"]), r["fl"], r["a"], r["b"], r["price"], r["tk"], F.id(r["p"])) for r in F.recs()] + ["以上票据已核。"])


@tpl("travel.flight", "prose", "flight_epi_trace")
def _(F):
    return "txt", "同航班人员协查函\n\n请贵区疾控协助落实下列航班旅客：\n\n" + "\n".join("%d、%s，%s，%d岁，身份证号%s，联系电话%s，%s乘坐%s航班（%s飞%s），座位%s，目的地住址%s。" % (i + 1, r["p"].name, r["p"].sex, max(1, F.base.year - r["p"].birth.year), F.id(r["p"]), F.mob(r["p"]), F.cn(r["t"]), r["fl"], r["a"], r["b"], r["seat"], r["p"].addr) for i, r in enumerate(F.recs())) + "\n\n%s疾病预防控制中心\n%s\n" % (F.city[3], F.cn(F.base))


@tpl("travel.train", "table", "train_group_list")
def _(F):
    F.norep = True
    rs = F.recs()
    r0 = rs[0]
    rows = [["团体票乘车人名单"], ["车次：%s" % r0["tr"], "%s - %s" % (r0["a"], r0["b"]), "乘车日期：" + F.day(r0["t"]), "开车时间 " + r0["t"].strftime("%H:%M")], ["序号", "姓名", "证件类型", "证件号码", "车厢席位", "票种"]]
    rows += [[i + 1, r["p"].name, "二代身份证", F.id(r["p"]), "%02d车%02d%s" % (F.rng.randrange(1, 9), F.rng.randrange(1, 18), st(F, *"ABCDF")), st(F, "成人票", "成人票", "学生票")] for i, r in enumerate(rs)]
    return "xlsx", office.xlsx([("Sheet1", rows, False, ["A1:F1"])])


@tpl("travel.train", "struct", "train_order_api")
def _(F):
    o = []
    for r in F.recs():
        p, t = r["p"], r["t"]
        o.append({"sequence_no": r["tk"], "order_date": F.ts(t - dt.timedelta(days=9)), "tickets": [{"stationTrainDTO": {"station_train_code": r["tr"], "from_station_name": r["a"], "to_station_name": r["b"], "start_time": t.strftime("%Y-%m-%d %H:%M:00")}, "passengerDTO": {"passenger_name": p.name, "passenger_id_type_name": "二代身份证", "passenger_id_no": F.id(p), "mobile_no": F.mob0(p)}, "coach_no": r["seat"][:2], "seat_name": r["seat"][3:], "seat_type_name": r["cls"], "str_ticket_price_page": r["price"], "ticket_status_name": "已支付"}]})
    return "json", J({"validateMessagesShowId": "_validatorMessage", "status": True, "httpstatus": 200, "data": {"OrderDTODataList": o}}, indent=st(F, None, 1))


@tpl("travel.train", "struct", "train_order_page")
def _(F):
    o = ["<html><head><meta charset=\"UTF-8\"><title>我的订单</title></head><body><div class=\"order-panel\">"]
    for r in F.recs():
        p = r["p"]
        o.append("<div class=\"order-item\"><div class=\"order-hd\">订票日期：%s 订单号：<span>%s</span></div><div class=\"ccxx\"><strong>%s</strong> → <strong>%s</strong> %s %s开</div><ul><li class=\"txt-name\">%s</li><li>二代身份证 %s</li><li>%s %s</li><li>¥%s 已出行</li></ul></div>" % ((r["t"] - dt.timedelta(days=6)).strftime("%Y-%m-%d"), r["tk"], r["a"], r["b"], r["tr"], r["t"].strftime("%Y-%m-%d %H:%M"), p.name, F.id(p), r["cls"], r["seat"], r["price"]))
    return "html", "\n".join(o) + "\n</div></body></html>\n"


@tpl("travel.train", "prose", "train_notice")
def _(F):
    return "txt", "\n\n".join("【铁路客服】订单%s,%s您已购%s%s%s,%s%s开。证件号%s，预留手机%s。" % (r["tk"], r["p"].name + ("先生" if r["p"].male else "女士"), r["t"].strftime("%m月%d日"), r["tr"] + "次", r["seat"], r["a"] + "站", r["t"].strftime("%H:%M"), F.id(r["p"]), F.mob(r["p"])) for r in F.recs()) + "\n"


@tpl("travel.train", "prose", "train_expense_mail")
def _(F):
    a, b = F.person(), F.person()
    d = "ztgc-group.com.cn"
    body = "%s：\n\n这个月的火车票报销明细如下，人和证件都核过了：\n\n" % b.name + "\n".join("· %s（%s），%s %s，%s到%s，%s，%s元" % (r["p"].name, F.id(r["p"]), F.cn(r["t"]), r["tr"], r["a"], r["b"], r["cls"], r["price"]) for r in F.recs()) + "\n\n合计金额见报销单。\n%s\n" % a.name
    return "eml", office.eml((a.name, F.staffmail(a, d)), (b.name, F.staffmail(b, d)), "报销", F.base, body)


@tpl("travel.train", "prose", "train_lost_found")
def _(F):
    return "txt", "遗失物品登记（%s客运值班室）\n\n" % st(F, "三号", "南广场", "东") + "\n".join("%s，旅客%s（身份证%s，电话%s）报称%s乘%s次从%s到%s，%s，遗失%s一件。" % (F.cn(r["t"]), r["p"].name, F.id(r["p"]), F.mob(r["p"]), r["t"].strftime("%H:%M"), r["tr"], r["a"], r["b"], r["seat"], st(F, "黑色双肩包", "蓝色行李箱", "水杯", "外套", "笔记本电脑")) for r in F.recs()) + "\n"


@tpl("netcafe.session", "table", "netcafe_cashier")
def _(F):
    rs = F.recs()
    o = ["%s 上机明细" % rs[0]["cafe"], "统计时段：%s" % F.cn(F.base), "卡号,姓名,证件号码,机器号,上机时间,下机时间,时长(分),消费"]
    o += ["%s,%s,%s,%s,%s,%s,%d,%s" % (F.d("%08d" % F.rng.randrange(10 ** 6, 10 ** 7)), r["p"].name, F.id(r["p"]), r["seat"], F.ts(r["t"]), F.ts(r["o"]), (r["o"] - r["t"]).seconds // 60, r["fee"]) for r in rs]
    return "csv", "\n".join(o) + "\n合计,,,,,,,%.1f\n" % sum(float(r["fee"]) for r in rs)


@tpl("netcafe.session", "struct", "netcafe_wa_bcp", True)
def _(F):
    h = "NETBAR_WACODE\tPLACE_NAME\tCERTIFICATE_TYPE\tCERTIFICATE_CODE\tUSER_NAME\tAUTH_ACCOUNT\tMAC\tIP_ADDRESS\tSTART_TIME\tEND_TIME"
    return "bcp", h + "\n" + "\n".join("\t".join([r["code"], r["cafe"], "1021111", F.id(r["p"]), r["p"].name, F.mob0(r["p"]), r["mac"], r["ip"], str(int(r["t"].timestamp())), str(int(r["o"].timestamp()))]) for r in F.recs()) + "\n"


@tpl("netcafe.session", "struct", "netcafe_audit_log")
def _(F):
    o = []
    for r in F.recs():
        p = r["p"]
        o.append("%s netbar[%d]: <ONOFF> place=%s(%s) name=%s certtype=111 cert=%s pc=%s mac=%s online=%s offline=%s" % (r["o"].strftime("%b %d %H:%M:%S"), F.rng.randrange(900, 9000), r["code"], r["cafe"], p.name, F.id(p), r["seat"], r["mac"], r["t"].strftime("%Y-%m-%dT%H:%M:%S"), r["o"].strftime("%Y-%m-%dT%H:%M:%S")))
    return "log", "\n".join(o) + "\n"


@tpl("netcafe.session", "prose", "netcafe_inspection")
def _(F):
    rs = F.recs()
    return "docx", office.docx(["互联网上网服务营业场所检查笔录", "时间：%s　地点：%s（编号%s）" % (F.cnt(F.base), rs[0]["cafe"], rs[0]["code"]), "经调取实名登记系统，发现以下上网人员："] + ["%s号机：%s，%s，身份证号%s，%s上机，%s下机。" % (r["seat"], r["p"].name, r["p"].sex, F.id(r["p"]), F.cnt(r["t"]), F.cnt(r["o"])) for r in rs] + ["当事人签字：________", "检查人员：%s" % F.person_name()])


@tpl("netcafe.session", "prose", "netcafe_investigation")
def _(F):
    rs = F.recs()
    return "txt", "情况摸排\n\n" + "".join("%s，%s曾在%s上网，用的身份证号是%s，坐%s号机，从%s玩到%s，网管反映%s。\n\n" % (F.cn(r["t"]), r["p"].name, r["cafe"], F.id(r["p"]), r["seat"], r["t"].strftime("%H点%M分"), r["o"].strftime("%d日%H点%M分"), st(F, "是常客", "第一次来", "和人一起来的", "中途出去买过烟")) for r in rs)


@tpl("border.crossing", "table", "border_result_sheet")
def _(F):
    p = F.person()
    F.n = min(F.n, 25)
    from lib.core import MAKE
    rs = [MAKE["border.crossing"](F, p) for _ in range(F.n)]
    F.rec(p, len(rs))
    rs.sort(key=lambda r: r["t"], reverse=True)
    for i, r in enumerate(rs):
        r["io"] = "入境" if (len(rs) - i) % 2 == 0 else "出境"
    head = "出入境记录查询结果\n\n姓名：%s　性别：%s　出生日期：%s　公民身份号码：%s\n查询区间：近十年\n\n序号\t出境/入境\t出入境日期\t证件名称\t证件号码\t出入境口岸\t航班号\n" % (p.name, p.sex, F.day(p.birth), F.id(p))
    return "txt", head + "\n".join("%d\t%s\t%s\t普通护照\t%s\t%s\t%s" % (i + 1, r["io"], r["t"].strftime("%Y-%m-%d"), F.pas(p), r["port"], r["fl"]) for i, r in enumerate(rs)) + "\n以下空白\n\n查询单位：%s公安局出入境管理支队\n" % F.city[2]


@tpl("border.crossing", "struct", "border_iapi_log")
def _(F):
    o = []
    for r in F.recs():
        p = r["p"]
        o.append("%s [crj-sync] %s" % (F.base.strftime("%Y-%m-%d %H:%M:%S"), J({"IOType": "O" if r["io"] == "出境" else "I", "ioTime": r["t"].strftime("%Y%m%d%H%M%S"), "portName": r["port"], "docType": "14", "passportNo": F.pas(p), "cnName": p.name, "enName": p.py[0].upper() + " " + "".join(p.py[1:]).upper(), "birthDate": p.birth.strftime("%Y%m%d"), "sex": "M" if p.male else "F", "nationality": "CHN", "transNo": r["fl"]})))
    return "log", "\n".join(o) + "\n"


@tpl("border.crossing", "prose", "border_certificate")
def _(F):
    o = []
    for r in F.recs():
        p = r["p"]
        o.append("证　明\n\n兹证明%s（%s，%s出生，公民身份号码%s）持普通护照%s，于%s经%s%s。特此证明。" % (p.name, p.sex, F.cn(p.birth), F.id(p), F.pas(p), F.cn(r["t"]), r["port"], r["io"]))
    return "txt", "\n\n----------\n\n".join(o) + "\n\n出入境边防检查站（章）\n"


@tpl("border.crossing", "prose", "border_cadre_report")
def _(F):
    return "docx", office.docx(["关于因私出国（境）情况的统计说明", "组织人事部门："] + ["%s，身份证号%s，持护照%s，%s从%s%s，%s。" % (r["p"].name, F.id(r["p"]), F.pas(r["p"]), F.cn(r["t"]), r["port"], r["io"], st(F, "已报备", "未见报备记录", "系探亲", "系旅游")) for r in F.recs()] + ["说明人：%s" % F.person_name(), F.cn(F.base)])


@tpl("border.crossing", "prose", "border_agent_chat")
def _(F):
    o, t = [], F.base
    F.who = st(F, "领队-阿May", "地接小吴", "Vicky", "关务老丁")
    for r in F.recs():
        p = r["p"]
        t += dt.timedelta(minutes=F.rng.randrange(1, 20))
        o.append("%s " % t.strftime("%Y-%m-%d %H:%M:%S") + F.who + "\n%s %s%s了，%s，护照%s，%s过的关" % (p.name, r["port"], r["io"], st(F, "团里的", "散客"), F.pas(p), r["t"].strftime("%Y年%m月%d日%H:%M")))
    return "txt", "\n\n".join(o) + "\n"
