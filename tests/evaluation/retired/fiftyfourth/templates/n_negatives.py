# -*- coding: utf-8 -*-
from lib import *
def N(cls, shape, name=None): return T(None, cls, shape, name)
def mk_id(f): r = f.pick(REGIONS); return f.ok("identity.masked_id", r[0] + "********" + f.dg(3) + f.pick("0123456789X"))
def mk_m(f): return f.ok("phone.masked", f.pick(MPRE) + "****" + f.dg(4))
def ph11(f): return f.decoy(f._u(lambda: f.pick(["154", "160", "164", "123", "118", "110", "194"]) + f.dg(8)))
def size11(f): return f.decoy(f._u(lambda: f.pick(["13", "17", "15"]) + f.pick("0378") + f.dg(8)))
# ---- tables
@N("table", "hotel price list csv")
def n_hprice(f):
    R = [["酒店编号", "酒店名称", "房型", "房号段", "门市价", "会员价", "入住时间", "退房时间"]]
    for _ in range(f.n(5, 40)): a = f.ri(2, 9); R.append([f.dg(6), f.hotel(), f.pick(["大床", "双床", "套房"]), "%d01-%d28" % (a, a), f.ri(2, 9) * 100, f.ri(1, 8) * 100 + 58, "14:00后", "次日12:00前"])
    return "csv", csvt(R)
@N("table", "timetable fixed width")
def n_timetable(f):
    R = [["车次", "始发站", "终到站", "发时", "到时", "历时", "二等座", "一等座"]]
    for _ in range(f.n(5, 40)): c, a, b = f.train(); R.append([c, a, b, "%02d:%02d" % (f.ri(6, 20), f.ri(0, 59)), "%02d:%02d" % (f.ri(10, 23), f.ri(0, 59)), "%d小时%d分" % (f.ri(1, 9), f.ri(0, 59)), f.money(50, 600), f.money(90, 990)])
    return "txt", D(f.base, "Y年n月j日") + "起实行新运行图\n" + fixed(R)
@N("table", "hotline list with 400 and five digit numbers")
def n_hotline(f):
    R = [["单位", "客服热线", "投诉电话", "工作时间"]]
    for c in f.r.sample(["工商银行", "农业银行", "中国移动", "中国联通", "南方航空", "携程旅行", "国家电网", "平安保险", "顺丰速运", "京东", "12306", "市政府"], 9): R.append([c, dict(zip(["工商银行", "农业银行", "中国移动", "中国联通", "南方航空", "携程旅行", "国家电网", "平安保险", "顺丰速运", "京东", "12306", "市政府"], ["95588", "95599", "10086", "10010", "95539", "95010", "95598", "95511", "95338", "950618", "12306", "12345"]))[c], f.decoy("400-%d-%d" % (f.ri(600, 899), f.ri(1000, 9999))), "24小时"])
    return "csv", csvt(R)
@N("table", "companies with credit codes and office lines")
def n_uscc(f):
    A = "0123456789ABCDEFGHJKLMNPQRTUWXY"; R = [["企业名称", "统一社会信用代码", "注册地址", "办公电话", "注册资本(万元)"]]
    for _ in range(f.n(4, 25)):
        r = f.pick(REGIONS); s = "91" + r[0] + "MA" + "".join(f.pick(A) for _ in range(7)); s += A[(31 - sum(A.index(c) * pow(3, i, 31) for i, c in enumerate(s)) % 31) % 31]; R.append([r[2][:2] + f.pick(COMPANIES), f.decoy(s), r[2] + r[3] + f.pick(ROADS) + "%d号" % f.ri(1, 300), f.tel(r, office=True), f.pick([50, 100, 500, 1000])])
    return "csv", csvt(R)
@N("table", "masked hotel export")
def n_maskhotel(f):
    R = [["姓名", "证件号", "手机", "房号", "入住时间", "离店时间"]]
    for p in f.P(f.n(5, 30)): t = f.times(1)[0]; R.append([p.name[0] + "*" * (len(p.name) - 1), mk_id(f), mk_m(f), f.room(), D(t, ISO), D(t + timedelta(hours=20), ISO)])
    return "csv", csvt(R)
@N("table", "masked bank statement xlsx")
def n_maskbank(f):
    R = [["交易日期", "卡号", "户名", "摘要", "金额", "余额"]]; p = f.P(); c = p.card[:6] + "*" * (len(p.card) - 10) + p.card[-4:]; f.ok("bank.masked", c)
    for t in f.times(f.n(4, 30)): R.append([D(t, "Y-m-d"), c, p.name[0] + "**", f.pick(["消费", "转账"]), f.money(), f.money()])
    return "xlsx", {"明细": R}
@N("table", "crime statistics by district, html")
def n_crimestat(f):
    R = [["辖区", "立案数", "盗窃", "诈骗", "破案率", "同比"]]
    for r in f.r.sample(REGIONS, 12): R.append([r[2] + r[3], f.ri(100, 3000), f.ri(30, 900), f.ri(30, 900), "%.1f%%" % f.r.uniform(20, 90), "%+.1f%%" % f.r.uniform(-30, 30)])
    return "html", "<meta charset=utf-8><h3>%d年刑事案件统计</h3>\n" % f.y + htab(R), {"enc": "utf-8"}
@N("table", "orders by 18 digit number, no persons")
def n_orders(f):
    R = [["订单号", "商品编码", "数量", "金额", "下单时间", "仓库"]]
    for t in f.times(f.n(8, 60)): R.append([f.order(18), f.snow() if f.ch(.5) else f.dg(8), f.ri(1, 9), f.money(), D(t, ISO), f.pick(["华东仓", "华南仓", "北京仓"])])
    return "csv", csvt(R)
@N("table", "wrong numbers, result of a format check")
def n_badids(f):
    R = [["行号", "原值", "长度", "校验结果"]]
    for i in range(f.n(6, 40)):
        s = f.badid() if f.ch(.7) else f.decoy("0" + f.dg(17)); R.append([i + 2, s, 18, f.pick(["校验位错误", "校验码不符", "不是有效证件号"])])
    return "csv", csvt(R)
@N("table", "mobile segments and where they belong")
def n_seg(f):
    R = [["号段", "省", "市", "运营商", "区号"]]
    for _ in range(f.n(10, 60)): r = f.pick(REGIONS); R.append([f.pick(MPRE) + f.dg(4), r[1], r[2], f.pick(["中国移动", "中国联通", "中国电信"]), r[4]])
    return "txt", csvt(R, "\t")
@N("table", "BIN table")
def n_bin(f):
    R = [["发卡行", "卡BIN", "卡号长度", "卡种", "卡号样式"]]
    for b, c, l in f.r.sample(BINS, 20): R.append([b, c, l, "借记卡", c + "x" * (l - 6)])
    return "md", "# 常用卡BIN\n\n" + md(R)
@N("table", "netcafe hardware inventory")
def n_nethw(f):
    R = [["机号", "IP", "MAC", "显卡", "购置日期", "状态"]]
    for i in range(f.n(8, 60)): R.append(["%03d" % (i + 1), "192.168.1.%d" % (i + 10), f.mac("-"), f.pick(["GTX1060", "GTX750", "RTX2060"]), D(f.times(1)[0], "Y-m-d"), f.pick(["正常", "报修"])])
    return "csv", csvt(R)
@N("table", "empty form with headers of a resident register")
def n_emptyform(f):
    return "xlsx", {"填报": [["序号", "姓名", "性别", "身份证号", "手机号", "住址", "车牌号", "银行卡号", "备注"]] + [[i + 1] + [""] * 8 for i in range(f.ri(5, 25))], "填写说明": [["身份证号须为18位，末位X大写"], ["手机号11位，不加区号"], ["%s前交社区" % D(f.base, "n月j日")]]}
@N("table", "checkpoint devices with coordinates")
def n_kkdev(f):
    R = [["设备编码", "点位名称", "经度", "纬度", "方向", "投用日期"]]
    for _ in range(f.n(6, 40)): r = f.pick(REGIONS); x, y = f.ll(r); R.append([f.decoy(r[0] + "0000" + "119" + f.dg(7)), r[2] + f.pick(ROADS) + "卡口", x, y, f.pick(["东向西", "南向北"]), D(f.times(1)[0], "Y-m-d")])
    return "csv", csvt(R)
@N("table", "house price statistics markdown")
def n_hprices(f):
    R = [["楼盘", "区域", "均价(元/㎡)", "成交套数", "建筑面积", "环比"]]
    for _ in range(f.n(5, 20)): r = f.pick(REGIONS); R.append([f.pick(ESTATES), r[2] + r[3], f.ri(60, 900) * 100, f.ri(3, 300), f.money(2000, 40000), "%+.1f%%" % f.r.uniform(-5, 5)])
    return "md", "# %s 新房成交周报\n\n" % D(f.base, "Y年n月") + md(R)
@N("table", "flight schedule, tab separated, aircraft")
def n_fltsched(f):
    o = ["航班号\t出发机场\t到达机场\t计划起飞\t计划到达\t机型\t班期\t状态"]
    for t in f.times(f.n(6, 50), 1): no, a, b, pre = f.flight(); o.append("\t".join([no, a[0] + a[2], b[0] + b[2], D(t, "H:M"), D(t + timedelta(hours=2), "H:M"), f.pick(["B738", "A320", "A333"]), f.pick(["1234567", "135", "246"]), f.pick(["准点", "延误", "取消"])]))
    return "tsv", "\n".join(o) + "\n"
@N("table", "waybills and EAN codes")
def n_waybill(f):
    o = ["运单号|商品条码|重量kg|件数|目的地"]
    for _ in range(f.n(6, 50)): o.append("|".join([f.decoy("SF" + f.dg(13)) if f.ch(.5) else f.decoy("7" + f.dg(11)), "69" + f.dg(11), f.money(1, 30), str(f.ri(1, 5)), f.pick(REGIONS)[2]]))
    return "txt", "\n".join(o) + "\n"
@N("table", "file sizes that look like mobile numbers")
def n_sizes(f):
    o = ["total_bytes\tfile\tmtime"]
    for t in f.times(f.n(5, 30)): o.append("%s\t/backup/vol%02d/db_%s.tar\t%s" % (size11(f), f.ri(1, 20), D(t, "Ymd"), D(t, ISO)))
    return "txt", "\n".join(o) + "\n"
# ---- structures
@N("struct", "flight status json without passengers")
def n_fltjson(f):
    o = []
    for t in f.times(f.n(3, 30), 1): no, a, b, pre = f.flight(); o.append({"flightNo": no, "dep": a[1], "arr": b[1], "std": D(t, ISO), "gate": "B%d" % f.ri(1, 40), "status": f.pick(["计划", "起飞", "到达"]), "seatsLeft": f.ri(0, 40)})
    return "json", J({"code": 0, "flights": o}, indent=2)
@N("struct", "i18n properties of a hotel program")
def n_i18n(f):
    return "properties", "\n".join("%s=%s" % x for x in f.r.sample([("guest.name", "客人姓名"), ("guest.idcard", "身份证号码"), ("guest.mobile", "手机号码"), ("checkin.time", "入住时间"), ("checkout.time", "退房时间"), ("room.no", "房号"), ("room.companion", "同住人"), ("deposit", "押金"), ("err.idcard", "身份证号码格式不正确，应为18位"), ("err.mobile", "请输入11位手机号"), ("btn.upload", "上传公安"), ("msg.ok", "登记成功"), ("bill.balance", "余额：{0}元")], 11)) + "\n"
@N("struct", "java entity and validator")
def n_java(f):
    b = f.badid()
    return "java", "package com.hotel.pms.entity;\n\npublic class GuestRecord {\n    /** 姓名 */\n    private String guestName;\n    /** 身份证号 */\n    private String idCard;\n    /** 手机号 */\n    private String mobile;\n    /** 入住时间 */\n    private Date checkIn;\n\n    static final String ID_RE = \"^[1-9]\\\\d{5}(18|19|20)\\\\d{2}\\\\d{2}\\\\d{2}\\\\d{3}[\\\\dXx]$\";\n\n    @Test\n    public void rejectsBadCheckDigit() {\n        assertFalse(IdUtil.valid(\"%s\"));\n        assertFalse(PhoneUtil.valid(\"%s\"));\n    }\n}\n" % (b, ph11(f)), {"enc": "utf-8"}
@N("struct", "ddl of a border database")
def n_ddl(f):
    return "sql", "CREATE TABLE crj_record (\n  id BIGINT PRIMARY KEY,\n  xm VARCHAR(50) COMMENT '姓名',\n  gmsfhm CHAR(18) COMMENT '公民身份号码',\n  zjhm VARCHAR(20) COMMENT '证件号码',\n  crjbs CHAR(1) COMMENT '出入境标识 I入境 O出境',\n  crjsj DATETIME COMMENT '出入境时间',\n  kadm VARCHAR(6) COMMENT '口岸代码',\n  KEY idx_sfz (gmsfhm)\n) ENGINE=InnoDB AUTO_INCREMENT=%s COMMENT='出入境记录';\n\nINSERT INTO dict_port (code,name) VALUES %s;\n" % (ph11(f), ",".join("('%s','%s')" % (f.up(3), x) for x in f.r.sample(PORTS, 6)))
@N("struct", "device log with IMEI and counters, no person")
def n_devlog(f):
    o = []; t = f.base
    for _ in range(f.n(6, 50)):
        t += timedelta(seconds=f.ri(1, 90)); o.append("%s dev=%s seq=%s ts=%s temp=%.2f vbat=%.3f" % (D(t, ISO), f.decoy("86" + f.dg(13)), f.snow(), "14%s" % f.dg(11), f.r.uniform(10, 40), f.r.uniform(3.3, 4.2)))
    return "log", "\n".join(o) + "\n"
@N("struct", "geojson of places")
def n_geo(f):
    o = []
    for r in f.r.sample(REGIONS, f.ri(3, 10)): x, y = f.ll(r); o.append({"type": "Feature", "geometry": {"type": "Point", "coordinates": [float(x), float(y)]}, "properties": {"name": r[2] + f.pick(["火车站", "博物馆", "人民医院", "体育中心"]), "adcode": r[0]}})
    return "geojson", J({"type": "FeatureCollection", "features": o}), {"enc": "utf-8"}
@N("struct", "nginx access log with epoch parameters")
def n_nginx(f):
    o = []
    for t in f.times(f.n(6, 50), 1): o.append('%s - - [%s] "GET /api/train/query?train_no=%s&_=%s HTTP/1.1" 200 %d "-" "Mozilla/5.0"' % (f.ip(), D(t, "d") + "/Mar/" + D(t, "Y:H:M:S") + " +0800", f.train()[0], f.decoy("15" + f.dg(11)), f.ri(100, 9000)))
    return "log", "\n".join(o) + "\n"
@N("struct", "exchange format description xml schema")
def n_xsd(f):
    F_ = [("XM", "姓名", 30), ("SFZH", "身份证号", 18), ("LKZJZL", "证件种类", 2), ("FJH", "房间号", 10), ("RZSJ", "入住时间", 12), ("TFSJ", "退房时间", 12), ("HPHM", "号牌号码", 10), ("CLSBDH", "车辆识别代号", 17)]
    return "xsd", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n" + "\n".join('  <xs:element name="%s" type="xs:string"><!-- %s 最长%d --></xs:element>' % x for x in f.r.sample(F_, 6)) + "\n</xs:schema>\n", {"enc": "utf-8"}
@N("struct", "message templates with placeholders, yaml")
def n_tpl(f):
    return "yaml", "templates:\n" + "\n".join("  - id: %d\n    text: \"%s\"" % (f.ri(1000, 9999), x) for x in f.r.sample(["尊敬的${name}，您预订的${hotel}房间已确认，入住日期${date}", "您尾号${tail}的账户于${time}支出${amt}元，余额${bal}元", "${name}您好，您购买的${train}次列车${seat}已出票", "验证码${code}，请勿告知他人", "车主${owner}，您的车辆${plate}有一条违法记录", "租客${tenant}，本月租金${rent}元请于${day}日前缴纳"], 5)) + "\n"
@N("struct", "protobuf of call records")
def n_proto(f):
    return "proto", "syntax = \"proto3\";\npackage cdr.v%d;\n\n// 通话详单\nmessage CallRecord {\n  string caller = 1;      // 主叫号码\n  string callee = 2;      // 被叫号码\n  int64 start_time = 3;   // 毫秒\n  int32 duration = 4;     // 秒\n  int32 lac = 5;\n  int32 cell_id = 6;\n  string imsi = 7;\n}\n\nmessage SmsRecord { string peer = 1; string body = 2; int64 ts = 3; }\n" % f.ri(1, 9), {"enc": "utf-8"}
@N("struct", "git log with hashes and no people")
def n_git(f):
    o = []
    for t in f.times(f.n(4, 20)): o.append("commit %s\nAuthor: ci-bot <%s>\nDate:   %s +0800\n\n    %s\n" % (f.hx(40), f.ok("phone.email", "ci-bot@build.corp.cn"), D(t, ISO), f.pick(["修复身份证校验位大小写问题", "feat: 支持入住登记补传", "更新README", "手机号段新增166/199", "fix: 余额显示千分位"])))
    return "log", "\n".join(o), {"enc": "utf-8"}
@N("struct", "ci configuration with images and registries")
def n_ci(f):
    return "yml", "stages: [build, deploy]\nvariables:\n  REPO: %s\n  BUILD_NO: \"%s\"\n  CACHE_KEY: %s\nbuild:\n  script:\n    - npm ci\n    - npx webpack --env idcard-validator\n  artifacts:\n    paths: [dist/icon@2x.png]\n" % (f.decoy("git@github.com") + ":acme/bank-card-ocr.git", f.order(14), f.hx(32)), {"enc": "utf-8"}
@N("struct", "minified script with long decimals")
def n_minjs(f):
    return "js", "!function(e){var t=[%s],n=%s;e.exports=function(r){return/^1[3-9]\\d{9}$/.test(r)||t[r%%%d]*n}}(window);\n" % (",".join(f.decoy("0.1" + f.pick("3578") + f.dg(12)) for _ in range(f.n(5, 30))), f.decoy("1.3" + f.dg(9)), f.ri(3, 9)), {"enc": "utf-8"}
@N("struct", "snowflake ids in json lines of a queue")
def n_snow(f):
    o = []
    for t in f.times(f.n(5, 40), 1): o.append(J({"msgId": f.snow(), "topic": f.pick(["ticket-issue", "hotel-checkin", "sms-send"]), "offset": f.ri(1000, 99999), "ts": D(t, ISO), "retry": 0, "traceId": f.hx(32)}))
    return "jsonl", "\n".join(o) + "\n"
@N("struct", "vehicle model catalogue xml with maker codes")
def n_models(f):
    o = []
    for b, w in f.r.sample(CARS, 10): o.append('<model brand="%s" wmi="%s" name="%s" seats="5" guide="%d"/>' % (b, w[:3], MODELS.get(b, b), f.ri(50, 500) * 1000))
    return "xml", "<?xml version='1.0' encoding='utf-8'?>\n<models>\n" + "\n".join(o) + "\n</models>\n", {"enc": "utf-8"}
@N("struct", "atm journal without cards")
def n_atm(f):
    o = []; t = f.base
    for _ in range(f.n(5, 40)): t += timedelta(minutes=f.ri(1, 60)); o.append("%s ATM=%s 事件=%s 凭条号=%s 钞箱1剩余=%d" % (D(t, ISO), f.dg(8), f.pick(["读卡", "退卡", "出钞成功", "吞卡报警", "加钞"]), f.decoy((lambda a: a + ("3" if luhn_digit(a) != "3" else "4"))("9" + f.dg(14))), f.ri(0, 2500)))
    return "log", "\n".join(o) + "\n"
@N("struct", "openapi excerpt of an id check service")
def n_openapi(f):
    return "json", J({"openapi": "3.0.1", "info": {"title": "实名核验接口", "version": "1.%d" % f.ri(0, 9)}, "paths": {"/v1/idcheck": {"post": {"summary": "姓名+身份证二要素", "requestBody": {"name": {"type": "string", "description": "姓名", "maxLength": 20}, "idCard": {"type": "string", "pattern": "^\\d{17}[\\dX]$", "description": "身份证号，%s 这样的号码会返回校验错误" % f.badid()}, "mobile": {"type": "string", "minLength": 11}}}}}}, indent=2), {"enc": "utf-8"}
@N("struct", "masked api answers")
def n_maskjson(f):
    o = [{"name": p.name[0] + "**", "idCard": mk_id(f), "mobile": mk_m(f), "trips": f.ri(0, 9)} for p in f.P(f.n(2, 20))]
    return "json", J({"data": o, "desensitized": True}, indent=f.pick([None, 2]))
# ---- prose
@N("prose", "office rule on personal data")
def n_rule(f):
    return "docx", ["%s个人信息保护管理规定" % f.pick(COMPANIES), "第一条 为规范客户身份证号码、手机号码、银行卡号、住宿记录等个人信息的处理，制定本规定。", "第二条 任何人不得私自查询、导出旅客住宿、航班、列车、出入境等信息。", "第三条 导出文件须脱敏，身份证号仅保留前%d位和后4位。" % f.pick([3, 6]), "第四条 违反本规定的，按情节给予警告、解除劳动合同，构成犯罪的移送司法机关。", "本规定自%s起施行。" % D(f.base, "Y年n月j日")]
@N("prose", "news about a leak")
def n_news(f):
    r = f.pick(REGIONS)
    return "txt", "%s警方侦破一起侵犯公民个人信息案\n\n本报讯 %s公安局日前通报，警方打掉一个贩卖公民信息的团伙，抓获犯罪嫌疑人%d名，查获开房记录、车辆档案、银行流水等信息%d万余条。\n据介绍，该团伙以每条%s元的价格从内鬼处购进，再通过QQ群加价出售。办案民警提醒，市民如发现信息被泄露，可拨打110或12321举报。\n目前案件正在进一步侦办中。\n" % (r[2], r[2], f.ri(5, 40), f.ri(10, 900), f.pick(["0.1", "0.5", "3", "20"]))
@N("prose", "price list of a data trader, no person")
def n_prices(f):
    L = ["开房记录 %d", "同住 %d", "航班/列车 各%d", "户籍大头 %d", "名下房产 %d", "四大行余额 %d", "银行流水 %d起", "手机定位 %d/次", "话单一个月 %d", "出入境 %d", "车档 %d", "前科 %d"]; f.r.shuffle(L)
    return "txt", "【%s最新报价】查档渠道 内部直出 秒出单\n" % D(f.base, "n.j") + "\n".join(x % (f.ri(3, 90) * 10) for x in L) + "\n只需提供身份证号或手机号 不出不收费\n诚信第一 骗子绕道\n"
@N("prose", "blank lease form")
def n_blanklease(f):
    return "docx", ["房屋租赁合同（示范文本）", "出租人（甲方）：____________  身份证号：____________________", "承租人（乙方）：____________  身份证号：____________________", "第一条 房屋坐落于________市________区________路____号____室，建筑面积____平方米。", "第二条 租赁期限自____年__月__日至____年__月__日。", "第三条 月租金为人民币____元，押金____元。", "合同示范文本编号 GF-%d-%s" % (f.y, f.dg(4))]
@N("prose", "tutorial on the check digit of identity numbers")
def n_tutorial(f):
    b = f.badid(); c = f.badid()
    return "md", "# 身份证号校验码怎么算\n\n18位号码前6位是地区，接着8位是生日，再3位顺序码，最后一位校验码。\n\n把前17位分别乘以7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2，加起来对11取余，再查表`10X98765432`。\n\n比如`%s`，算出来的校验码对不上，所以是假号；`%s`同理。\n\n手机号没有校验位，只能看号段，像`%s`这种号段根本不存在。\n" % (b, c, ph11(f))
@N("prose", "travel tips for border ports")
def n_bordertips(f):
    return "txt", "过关攻略（%s更新）\n罗湖口岸6:30-24:00，皇岗24小时通关，深圳湾到晚上12点。出境需带好往来港澳通行证和签注，护照要有六个月以上有效期。入境时自助通道刷证按指纹就行，周末排队大概%d分钟。奶粉限带两罐，超了要罚。\n咨询边检热线12367。\n" % (D(f.base, "Y.n"), f.ri(10, 90))
@N("prose", "faq of railway tickets")
def n_trainfaq(f):
    c, a, b = f.train()
    return "md", "**问：买票用什么证件？**\n答：二代身份证、护照、港澳台居民居住证都可以。\n\n**问：%s次%s到%s，儿童票怎么买？**\n答：6至14周岁可购儿童票，需随大人一起。\n\n**问：订单号E开头9位是什么？**\n答：电子订单号，取票时和身份证号一起用。\n\n**问：客服电话？**\n答：12306，全天。\n" % (c, a, b)
@N("prose", "agency ad for flats with 400 line")
def n_flatad(f):
    o = []
    for _ in range(f.ri(2, 7)): o.append("%s %d室1厅 %d平 月租%d 押一付三 %s" % (f.pick(ESTATES), f.ri(1, 3), f.ri(30, 120), f.ri(10, 90) * 100, f.pick(["近地铁", "拎包入住", "南北通透", "可短租"])))
    return "txt", "【好房推荐】\n" + "\n".join(o) + "\n真实房源 统一看房热线 %s 公司座机 %s\n" % (f.decoy("400-%d-%d" % (f.ri(600, 899), f.ri(1000, 9999))), f.tel(office=True))
@N("prose", "minutes of a project meeting on hotel interfaces")
def n_minutes(f):
    return "txt", "旅业系统对接周会纪要 %s\n1. 入住上传接口延迟超过%d秒的问题，厂家答应本周修。\n2. 身份证读卡器换了%d台，剩下的下月换。\n3. 退房时间为空的记录按次日12点补，由后台处理。\n4. 房号字段长度从8改到12。\n5. 测试环境数据全部清空，正式环境不得导出。\n下次会议%s。\n" % (D(f.base, "Y-m-d"), f.ri(5, 60), f.ri(2, 40), D(f.base + timedelta(days=7), "n月j日"))
@N("prose", "ticket of a help desk on failing card checks")
def n_ticket(f):
    return "txt", "工单 %s\n标题：银行卡四要素接口误报\n描述：联调时卡号%s一直返回2310，查了下是Luhn没过，属于造的数据，不是线上问题。另一个%s长度不对。\n处理：已让合作方换真正的卡自己测，关闭。\n耗时%d分钟\n" % (f.order(16), f.badcard(), f.decoy((lambda a: a + ("1" if luhn_digit(a) != "1" else "2"))("6217" + f.dg(9))), f.ri(5, 90))
@N("prose", "law text on lodging registration")
def n_law(f):
    return "txt", "旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。\n接待境外旅客住宿，还应当在24小时内向当地公安机关报送住宿登记表。\n违反前款规定的，处%s元以下罚款；情节严重的，责令停业整顿。\n（摘自普法宣传册 第%d页）\n" % (f.pick(["二百", "五百", "一千"]), f.ri(3, 60))
@N("prose", "group rules of a residents' chat")
def n_group(f):
    return "txt", "群公告 %s\n1.进群改昵称：楼栋-房号，不用写真名\n2.不要在群里发身份证、银行卡照片，小心被骗子利用\n3.车挡道了直接联系物业 %s，别在群里骂\n4.快递柜超过48小时收费\n5.广告一律踢\n" % (D(f.base, "Y年n月j日"), f.tel(office=True))
@N("prose", "phishing warning of a bank")
def n_phish(f):
    return "eml", "From: %s\nTo: %s\nSubject: 防范电信诈骗提示\n\n尊敬的客户：\n近期有不法分子冒充我行发送“您的账户余额异常”“积分兑换现金”等短信，诱导点击链接填写卡号、密码、身份证号、手机验证码。请注意我行官方短信号码为95588，绝不会索取验证码。\n如有疑问请致电95588。\n（本邮件由系统自动发送，编号%s）\n" % (f.ok("phone.email", "webmaster@notice.bank-mail.com.cn"), f.ok("phone.email", "all-customers@notice.bank-mail.com.cn"), f.order(18)), {"enc": "utf-8"}
@N("prose", "car exam notes, plates in general")
def n_plates(f):
    return "txt", "车牌小知识\n%s。\n新能源车牌是六位，绿底，小型车第三位是D或F。教练车带“学”字，挂车带“挂”字，警车带“警”字。字母I和O不用，免得和数字混。\n选号一般给%d次机会，十选一变成五十选一。\n" % ("，".join("%s是%s" % (r[5], r[2]) for r in f.r.sample(REGIONS, 8)), f.pick([2, 3]))
@N("prose", "novel passage with hotel, train and bank words")
def n_novel(f):
    c, a, b = f.train()
    return "txt", "他在站台上站了很久，%s次列车早就开走了。口袋里只剩一张%s的旧车票，还有一张余额不足的银行卡。旅馆老板娘说%s房今晚空着，不用登记，他摇摇头。\n“你到底要去哪里？”\n“去%s。”他说，“那里没有人认识我。”\n雨下了一夜，第二天早上，退房的人在走廊里大声说话，谁也没有注意那张留在枕头下面的字条。\n" % (c, a, f.room(), b)
@N("prose", "exam questions about data protection")
def n_exam(f):
    return "md", "## 网络安全培训考试（%d年）\n\n1. 下列哪项属于敏感个人信息？ A 行踪轨迹 B 企业名称 C 天气 D 股价\n2. 客户要求删除住宿记录，应当在____个工作日内答复。\n3. 非法出售行踪轨迹信息____条以上属于情节严重。A 50 B 500 C 5000\n4. 判断：将身份证号做MD5以后就不是个人信息了。（  ）\n5. 订单号%s是不是个人信息？说明理由。\n" % (f.y, f.order(20))
