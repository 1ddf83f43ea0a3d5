"""Forms of their own: licences, vehicles, calls, messages, positions, persons."""
import datetime as dt, json
from lib.core import tpl, MAKE
from lib import office
from lib.fields import SMS
from templates.native_money import one, st, J
from templates.shapes_table import tocsv


@tpl("driving.licence", "table", "licence_fleet_drivers")
def _(F):
    rows = [["驾驶员档案登记表"], ["序号", "姓名", "驾驶证号", "准驾车型", "初次领证日期", "有效期止", "档案编号", "联系电话", "备注"]]
    rows += [[i + 1, r["p"].name, F.id(r["p"]), r["zj"], r["t"], r["e"], r["da"], F.mob0(r["p"]), st(F, "", "", "已培训", "待审验")] for i, r in enumerate(F.recs())]
    return "xlsx", office.xlsx([("驾驶员", rows, False, ["A1:I1"])])


@tpl("driving.licence", "struct", "licence_ocr_json")
def _(F):
    return "jsonl", "\n".join(J({"words_result": {"姓名": {"words": r["p"].name}, "性别": {"words": r["p"].sex}, "国籍": {"words": "中国"}, "住址": {"words": r["p"].addr}, "出生日期": {"words": r["p"].birth.strftime("%Y%m%d")}, "初次领证日期": {"words": r["t"].strftime("%Y%m%d")}, "准驾车型": {"words": r["zj"]}, "证号": {"words": F.id(r["p"])}, "有效期限": {"words": r["t"].strftime("%Y%m%d")}, "至": {"words": r["e"].strftime("%Y%m%d")}}, "words_result_num": 10, "log_id": F.d(F.rng.randrange(13 * 10 ** 17, 18 * 10 ** 17))}) for r in F.recs()) + "\n"


@tpl("driving.licence", "prose", "licence_school_notice")
def _(F):
    return "txt", "各位学员：以下人员驾驶证已制好，请带身份证来驾校领取。\n\n" + "\n".join("%s，证号%s，准驾车型%s，初次领证日期%s，档案编号%s" % (r["p"].name, F.id(r["p"]), r["zj"], F.cn(r["t"]), r["da"]) for r in F.recs()) + "\n\n领证处电话：%s\n" % F.office()


@tpl("driving.licence", "prose", "licence_revocation_notice")
def _(F):
    return "docx", office.docx(["机动车驾驶证逾期未审验告知书", "%s公安局交通警察支队车辆管理所公告如下：" % F.city[2]] + ["持证人%s，驾驶证号%s，准驾车型%s，档案编号%s，有效期止%s，因逾期未提交身体条件证明，限三十日内办理。" % (r["p"].name, F.id(r["p"]), r["zj"], r["da"], F.cn(r["e"])) for r in F.recs()] + [F.cn(F.base)])


@tpl("driving.licence", "prose", "licence_hire_chat")
def _(F):
    o, t, who = [], F.base, st(F, "调度老周", "车队-刘队", "人事小何", "王姐")
    for r in F.recs():
        t += dt.timedelta(minutes=F.rng.randrange(3, 30))
        o.append(who + " %s\n新来的%s，%s照，%s领的证，驾驶证号%s，档案号%s，电话%s" % (t.strftime("%H:%M"), r["p"].name, r["zj"], r["t"].strftime("%Y年%m月"), F.id(r["p"]), r["da"], F.mob(r["p"])))
    return "txt", "\n".join(o) + "\n"


@tpl("driving.vehicle", "table", "vehicle_parking_list")
def _(F):
    rows = [["月保车辆登记"], ["车位", "车牌号", "车主", "电话", "品牌型号", "颜色", "到期日"]]
    rows += [["B%d-%03d" % (F.rng.randrange(1, 4), F.rng.randrange(1, 400)), F.plate(r["p"]), r["p"].name, F.mob(r["p"]), r["car"], r["col"], F.day(F.base + dt.timedelta(days=F.rng.randrange(300)))] for r in F.recs()]
    return "csv", tocsv(rows)


@tpl("driving.vehicle", "struct", "vehicle_query_xml")
def _(F):
    return "xml", "<?xml version=\"1.0\" encoding=\"GBK\"?>\n<root><head><code>1</code><message>数据下载成功！</message><rownum>%d</rownum></head><body>\n" % F.n + "\n".join("<veh id=\"%d\"><hphm>%s</hphm><hpzl>%s</hpzl><clpp1>%s</clpp1><clsbdh>%s</clsbdh><fdjh>%s</fdjh><syr>%s</syr><sfzmhm>%s</sfzmhm><ccdjrq>%s</ccdjrq><zt>A</zt></veh>" % (i, F.plate(r["p"]), "02" if len(r["p"].plate) == 7 else "52", r["car"], F.vin(r["p"]), r["eng"], r["p"].name, F.id(r["p"]), r["t"].strftime("%Y-%m-%d %H:%M:%S.0")) for i, r in enumerate(F.recs())) + "\n</body></root>\n"


@tpl("driving.vehicle", "prose", "vehicle_used_contract")
def _(F):
    b = []
    for r in F.recs(n=min(F.n, 7)):
        p, o = r["p"], F.person()
        b += ["二手车转让协议", "卖方（车主）：%s　身份证号：%s" % (p.name, F.id(p)), "买方：%s　身份证号：%s" % (o.name, F.id(o)), "卖方将%s色%s一辆，车牌号%s，车辆识别代号%s，发动机号%s，转让给买方。" % (r["col"], r["car"], F.plate(p), F.vin(p), r["eng"]), "签订日期：%s" % F.cn(F.base), ""]
    return "docx", office.docx(b)


@tpl("driving.vehicle", "prose", "vehicle_insurance_calls")
def _(F):
    return "txt", "续保跟进\n\n" + "\n".join("%s%s，%s，车牌%s，车架号%s，%s，%s" % (r["p"].name, "先生" if r["p"].male else "女士", F.mob(r["p"]), F.plate(r["p"]), F.vin(r["p"]), r["car"], st(F, "说再考虑", "已报价2860", "月底到期", "无人接听", "在别家买了")) for r in F.recs()) + "\n"


@tpl("driving.vehicle", "prose", "vehicle_move_notice")
def _(F):
    return "md", "# 挪车登记\n\n" + "\n\n".join("**%s** %s，车主%s（%s，证件%s），%s上户。" % (F.plate(r["p"]), r["car"], r["p"].name, F.mob(r["p"]), F.id(r["p"]), F.cn(r["t"])) for r in F.recs()) + "\n"


@tpl("phone.cdr", "table", "cdr_carrier_bill")
def _(F):
    p, rs = one(F, cap=400)
    rows = [["客户名称：" + p.name, "手机号码：" + F.mob0(p), "查询时间：" + F.ts(F.base)], [], "起始时间 通信地点 通信方式 对方号码 通信时长 通信类型 套餐优惠 实收通信费".split()]
    for r in rs:
        s = r["sec"]
        opp = F.d(st(F, "10086", "95588", "12345", "10010", "95533")) if F.rng.random() < .06 else F.v("phone.mobile", r["opp"])
        rows.append([r["t"].strftime("%Y-%m-%d %H:%M:%S"), r["loc"], r["io"], opp, ("%d时" % (s // 3600) if s >= 3600 else "") + ("%d分" % (s // 60 % 60) if s >= 60 else "") + "%d秒" % (s % 60), r["ty"], "", r["fee"]])
    return "csv", tocsv(rows + [["合计", "", "", "", "", "", "", "%.2f" % sum(float(r["fee"]) for r in rs)]])


@tpl("phone.cdr", "struct", "cdr_app_backup")
def _(F):
    p, rs = one(F, cap=200)
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", "<!-- backup owner: %s %s -->" % (p.name, F.mob0(p)), "<calls count=\"%d\">" % len(rs)]
    o += ["  <call number=\"%s\" duration=\"%d\" date=\"%d\" type=\"%d\" readable_date=\"%s\" contact_name=\"(Unknown)\" />" % (F.v("phone.mobile", r["opp"]), r["sec"], int(r["t"].timestamp() * 1000), 2 if r["io"] == "主叫" else 1, r["t"].strftime("%Y-%m-%d %H:%M:%S")) for r in rs]
    return "xml", "\n".join(o) + "\n</calls>\n"


def imsi(F, p):
    if not hasattr(p, "imsi"):
        p.imsi = "460%s%010d" % (st(F, "00", "02", "01"), F.rng.randrange(10 ** 10))
    return F.d(p.imsi)


@tpl("phone.cdr", "struct", "cdr_switch_file", True)
def _(F):
    return st(F, "cdr", "dat"), "\n".join("%s|%s|%s|%s|%s|%d|%s|0" % ("MOC" if r["io"] == "主叫" else "MTC", F.mob0(r["p"]), imsi(F, r["p"]), F.v("phone.mobile", r["opp"]), r["t"].strftime("%Y%m%d%H%M%S"), r["sec"], r["loc"]) for r in F.recs()) + "\n"


@tpl("phone.cdr", "prose", "cdr_analysis_report")
def _(F):
    p, rs = one(F, cap=25)
    return "docx", office.docx(["通话记录分析", "机主%s（身份证%s），使用号码%s，逐条分析如下：" % (p.name, F.id(p), F.mob(p))] + ["%s，该号码%s%s，通话%d秒，通话地为%s。" % (F.cnt(r["t"]), "主叫" if r["io"] == "主叫" else "接听来电，对方", F.v("phone.mobile", r["opp"]), r["sec"], r["loc"]) for r in rs])


@tpl("phone.cdr", "prose", "cdr_love_detective")
def _(F):
    p, rs = one(F, cap=25)
    return "txt", "%s %s 的通话，近三个月的都在这：\n\n" % (p.name, F.mob(p)) + "\n".join("%s %s %s，说了%s" % (r["t"].strftime("%m月%d日 %H:%M"), "打给" if r["io"] == "主叫" else "来电", F.v("phone.mobile", r["opp"]), "%d分%d秒" % (r["sec"] // 60, r["sec"] % 60) if r["sec"] > 59 else "%d秒" % r["sec"]) for r in rs) + "\n"


@tpl("phone.cdr", "prose", "cdr_complaint_answers")
def _(F):
    return "txt", "\n\n".join("客户%s（%s）投诉%s%s %s的通话计费有误，经核实通话时长%d秒，类型%s，实收%s元，已答复。" % (r["p"].name, F.mob(r["p"]), F.cnt(r["t"]), "拨打" if r["io"] == "主叫" else "接听", F.v("phone.mobile", r["opp"]), r["sec"], r["ty"], r["fee"]) for r in F.recs()) + "\n"


@tpl("phone.sms", "struct", "sms_backup_xml")
def _(F):
    p, rs = one(F, cap=200)
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", "<!-- File Created By SMS Backup & Restore, owner %s (%s) -->" % (F.mob0(p), p.name), "<smses count=\"%d\">" % len(rs)]
    o += ["  <sms protocol=\"0\" address=\"%s\" date=\"%d\" type=\"%d\" subject=\"null\" body=\"%s\" toa=\"null\" sc_toa=\"null\" service_center=\"null\" read=\"%d\" status=\"-1\" locked=\"0\" readable_date=\"%s\" />" % (F.v("phone.mobile", r["opp"]), int(r["t"].timestamp() * 1000), 2 if r["io"] == "发送" else 1, r["txt"], r["rd"], r["t"].strftime("%Y-%m-%d %H:%M:%S")) for r in rs]
    return "xml", "\n".join(o) + "\n</smses>\n"


@tpl("phone.sms", "struct", "sms_gateway_log", True)
def _(F):
    return "log", "\n".join("%s INFO smsc - MO from=%s to=%s len=%d content=[%s] stat=DELIVRD" % (r["t"].strftime("%Y-%m-%d %H:%M:%S"), F.mob0(r["p"]), F.v("phone.mobile", r["opp"]), len(r["txt"]), r["txt"]) for r in F.recs()) + "\n"


@tpl("phone.sms", "table", "sms_forensic_sheet")
def _(F):
    p, rs = one(F, cap=150)
    rows = [["手机取证报告—短信息"], ["机主：" + p.name, "本机号码：" + F.mob0(p), "证件号：" + F.id(p)], ["序号", "对方号码", "方向", "时间", "内容", "已读"]]
    rows += [[i + 1, F.v("phone.mobile", r["opp"]), r["io"], r["t"], r["txt"], "是" if r["rd"] else "否"] for i, r in enumerate(rs)]
    return "xlsx", office.xlsx([("短信息", rows, False, ["A1:F1"])])


@tpl("phone.sms", "prose", "sms_forensic_report")
def _(F):
    p, rs = one(F, cap=25)
    return "docx", office.docx(["电子数据检验报告（摘录）", "检材：%s持有的手机一部，本机号码%s。提取短信息%d条，内容如下：" % (p.name, F.mob(p), len(rs))] + ["%s，%s%s：%s" % (F.cnt(r["t"]), "发往" if r["io"] == "发送" else "来自", F.v("phone.mobile", r["opp"]), r["txt"]) for r in rs])


@tpl("phone.sms", "prose", "sms_divorce_evidence")
def _(F):
    p, rs = one(F, cap=20)
    return "txt", "证据三：%s（手机号%s）的短信\n\n" % (p.name, F.mob(p)) + "\n".join("%s %s %s\n    “%s”" % (F.ts(r["t"]), "发给" if r["io"] == "发送" else "收自", F.v("phone.mobile", r["opp"]), r["txt"]) for r in rs) + "\n"


@tpl("phone.sms", "prose", "sms_case_file")
def _(F):
    return "md", "### 短信内容摘抄\n\n" + "\n".join("%d. %s，%s（%s）%s%s：「%s」" % (i + 1, F.cnt(r["t"]), r["p"].name, F.mob(r["p"]), "发短信给" if r["io"] == "发送" else "收到短信，对方", F.v("phone.mobile", r["opp"]), r["txt"]) for i, r in enumerate(F.recs())) + "\n"


@tpl("location.fix", "struct", "loc_gpx")
def _(F):
    p, rs = one(F, cap=400)
    return "gpx", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"tracker\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n<metadata><author><name>%s</name></author><desc>手机 %s</desc></metadata>\n<trk><trkseg>\n%s\n</trkseg></trk>\n</gpx>\n" % (p.name, F.mob0(p), "\n".join("<trkpt lat=\"%s\" lon=\"%s\"><time>%s</time></trkpt>" % (r["lat"], r["lng"], r["t"].strftime("%Y-%m-%dT%H:%M:%SZ")) for r in rs))


@tpl("location.fix", "struct", "loc_sdk_log", True)
def _(F):
    return "log", "\n".join("%s D/LBS: upload {\"phone\":\"%s\",\"mcc\":460,\"mnc\":%d,\"lac\":%d,\"ci\":%d,\"lat\":%s,\"lng\":%s,\"radius\":%d,\"coordType\":\"gcj02\",\"ts\":%d}" % (r["t"].strftime("%m-%d %H:%M:%S.") + "%03d" % F.rng.randrange(1000), F.mob0(r["p"]), st(F, 0, 1), r["lac"], r["ci"], r["lat"], r["lng"], r["acc"], int(r["t"].timestamp())) for r in F.recs()) + "\n"


@tpl("location.fix", "table", "loc_cell_lookup")
def _(F):
    return "csv", "手机号,查询时间,mcc,mnc,lac,ci,纬度,经度,地址,误差\n" + "\n".join(",".join([F.mob0(r["p"]), F.ts(r["t"]), "460", st(F, "00", "01"), str(r["lac"]), str(r["ci"]), r["lat"], r["lng"], r["place"], "%d米" % r["acc"]]) for r in F.recs()) + "\n"


@tpl("location.fix", "prose", "loc_seller_results")
def _(F):
    p, rs = one(F, cap=20)
    return "txt", "目标：%s，号码%s，跟踪结果：\n\n" % (p.name, F.mob(p)) + "\n".join("%s，位于%s（东经%s，北纬%s），误差%d米" % (F.cnt(r["t"]), r["place"], r["lng"], r["lat"], r["acc"]) for r in rs) + "\n"


@tpl("location.fix", "prose", "loc_guard_report")
def _(F):
    return "docx", office.docx(["手环离区告警通报"] + ["%s，矫正对象%s（定位手机%s）出现在%s，经纬度%s,%s，%s。" % (F.cnt(r["t"]), r["p"].name, F.mob(r["p"]), r["place"], r["lng"], r["lat"], st(F, "已电话提醒", "已派员核查", "系就医请假")) for r in F.recs()])


@tpl("location.fix", "prose", "loc_courier_chat")
def _(F):
    o, who = [], st(F, "定位机器人", "查位置-客服", "LBS小号")
    for r in F.recs():
        o.append(who + " %s\n查询号码%s 当前位置：%s\n坐标：%s,%s 精度%d米" % (r["t"].strftime("%Y-%m-%d %H:%M:%S"), F.mob(r["p"]), r["place"], r["lat"], r["lng"], r["acc"]))
    return "txt", "\n\n".join(o) + "\n"


@tpl("identity.person", "table", "person_hr_roster")
def _(F):
    rows = [["员工花名册"], ["序号", "部门", "姓名", "性别", "身份证号码", "出生日期", "学历", "户籍地址", "手机号码", "紧急联系人", "紧急联系电话"]]
    F.norep = F.adult = True
    for i, r in enumerate(F.recs()):
        p = r["p"]
        rows.append([i + 1, st(F, "生产部", "行政部", "销售部", "技术部", "品管部"), p.name, p.sex, F.id(p), dt.datetime(p.birth.year, p.birth.month, p.birth.day), r["edu"], p.hukou, F.mob0(p), F.person_name(), F.peer()])
    return "xlsx", office.xlsx([("在职", rows, False, ["A1:K1"]), ("字典", [["部门"], ["生产部"], ["行政部"], ["销售部"]], True, [])])


@tpl("identity.person", "struct", "person_ldif")
def _(F):
    o = []
    for i, r in enumerate(F.recs()):
        p = r["p"]
        u = "".join(p.py) + str(i)
        o.append("dn: uid=%s,ou=people,dc=corp,dc=cn\nobjectClass: inetOrgPerson\nuid: %s\ncn: %s\ngender: %s\nidCardNo: %s\nmobile: %s\nhomePostalAddress: %s\nmail: %s" % (u, u, p.name, p.sex, F.id(p), F.mob0(p), p.addr, F.mail(p)))
    return "ldif", "version: 1\n\n" + "\n\n".join(o) + "\n"


@tpl("identity.person", "struct", "person_household_xml")
def _(F):
    return "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<hjxx>\n" + "\n".join("  <ry><xm>%s</xm><xb>%s</xb><mz>%s</mz><gmsfhm>%s</gmsfhm><csrq>%s</csrq><hjdz>%s</hjdz><whcd>%s</whcd><hyzk>%s</hyzk></ry>" % (r["p"].name, r["p"].sex, r["p"].nation, F.id(r["p"]), r["p"].birth.strftime("%Y%m%d"), r["p"].hukou, r["edu"], r["mar"]) for r in F.recs()) + "\n</hjxx>\n"


@tpl("identity.person", "prose", "person_epidemic_list")
def _(F):
    return "txt", "【%s返乡人员排查】请各网格员核实：\n" % F.city[3] + "\n".join("%d、%s，%s，身份证%s，手机%s，户籍%s，%s" % (i + 1, r["p"].name, r["p"].sex, F.id(r["p"]), F.mob(r["p"]), r["p"].hukou, st(F, "无症状", "体温36.5", "居家观察", "已做核酸")) for i, r in enumerate(F.recs())) + "\n务必今晚八点前报街道。\n"


@tpl("identity.person", "prose", "person_admission_notice")
def _(F):
    return "docx", office.docx(["关于公布学籍信息核对名单的通知", "各位家长：请核对下列学生信息，有误请联系班主任。"] + ["%s，%s，%s族，出生日期%s，身份证件号%s，家庭住址%s，家长电话%s。" % (r["p"].name, r["p"].sex, r["p"].nation, F.cn(r["p"].birth), F.id(r["p"]), r["p"].addr, F.mob(r["p"])) for r in school(F)] + ["%s实验学校" % F.city[3], F.cn(F.base)])


def school(F):
    F.base = F.base.replace(year=2019 + F.base.year % 5)
    out = []
    for _ in range(F.n):
        p = F.person(minor=True)
        F.rec(p)
        out.append({"p": p})
    return out


@tpl("identity.person", "prose", "person_group_buy")
def _(F):
    return "txt", "#接龙\n实名门票团购接龙，请写姓名 身份证 手机 地址\n" + "\n".join("%d. %s %s %s %s" % (i + 1, r["p"].name, F.id(r["p"]), F.mob(r["p"]), r["p"].addr) for i, r in enumerate(F.recs())) + "\n"
