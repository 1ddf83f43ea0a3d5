from lib.core import *
N = kind(None, "negative")

@N("ddl", enc="utf-8")
def ddl(t):
    return "db/schema/V3__guest.sql", f"CREATE TABLE `guest_stay` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n  `xm` varchar(50) DEFAULT NULL COMMENT '姓名',\n  `zjhm` varchar(18) DEFAULT NULL COMMENT '证件号码',\n  `fjh` varchar(10) COMMENT '房间号',\n  `rzsj` datetime COMMENT '入住时间',\n  `tfsj` datetime COMMENT '退房时间',\n  PRIMARY KEY (`id`), KEY `idx_zjhm` (`zjhm`)\n) ENGINE=InnoDB AUTO_INCREMENT={t.i(10000,900000)} DEFAULT CHARSET=utf8mb4 COMMENT='旅客入住';\n"
@N("avro", enc="utf-8")
def avro(t):
    return "schema/cdr.avsc", t.j({"type": "record", "name": "Cdr", "namespace": "cn.telco.v" + str(t.i(1, 9)), "fields": [{"name": n, "type": y, "doc": d} for n, y, d in [("caller", "string", "主叫号码"), ("callee", "string", "被叫号码"), ("startTime", "long", "通话起始时间"), ("duration", "int", "通话时长"), ("lac", "int", "位置区"), ("cellId", "int", "小区")]]})
@N("protobuf")
def proto(t):
    return "proto/border.proto", f'syntax = "proto3";\npackage border.v{t.i(1,4)};\n\n// 出入境记录\nmessage Crossing {{\n  string name = 1;\n  string passport_no = 2;\n  enum Direction {{ EXIT = 0; ENTRY = 1; }}\n  Direction direction = 3;\n  string port_of_entry = 4; // 口岸\n  int64 pass_time = 5;\n  reserved {t.i(6,9)}, {t.i(10,19)};\n}}\n'
@N("swagger", enc="utf-8")
def swag(t):
    return "docs/openapi.yaml", f"openapi: 3.0.1\ninfo: {{title: 账户余额查询, version: 1.{t.i(0,20)}.0}}\npaths:\n  /balance:\n    get:\n      parameters:\n        - {{name: cardNo, in: query, required: true, schema: {{type: string}}, description: 银行卡号}}\n        - {{name: certNo, in: query, schema: {{type: string}}, description: 身份证号}}\n      responses:\n        '200': {{description: 返回 balance 与 available_balance}}\n"
@N("dictionary")
def dic(t):
    return "docs/数据字典.md", "# 在押人员库 数据字典\n\n| 字段 | 类型 | 中文 | 代码表 |\n|---|---|---|---|\n" + "".join(f"| {a} | {b} | {c} | {t.c(['GA/T','-','自定'])}{t.i(1,99)} |\n" for a, b, c in [("RYBH", "C21", "人员编号"), ("XM", "C30", "姓名"), ("SFZH", "C18", "身份证号"), ("AY", "C6", "案由"), ("RSRQ", "D8", "入所日期"), ("AJBH", "C23", "案件编号"), ("CLJG", "C40", "处理结果")])
@N("xsd", enc="utf-8")
def xsd(t):
    return "schema/vehicle.xsd", '<?xml version="1.0" encoding="UTF-8"?>\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="veh"><xs:complexType><xs:sequence>\n' + "".join(f'<xs:element name="{n}" type="xs:string"/><!-- {c}，长度{t.i(2,40)} -->\n' for n, c in [("hphm", "号牌号码"), ("hpzl", "号牌种类"), ("clsbdh", "车辆识别代号"), ("syr", "所有人"), ("sfzmhm", "身份证明号码")]) + "</xs:sequence></xs:complexType></xs:element></xs:schema>\n"

@N("timetable")
def traintt(t):
    rows = []
    for _ in range(t.n):
        x = t.train(); rows.append([x.no, x.f, x.g, f"{x.t:%H:%M}", f"{x.e:%H:%M}", f"{t.i(80,1800)}公里", x.fare])
    return "铁路/列车时刻表.csv", t.csv("车次,始发站,终到站,开点,到点,里程,二等座票价".split(","), rows)
@N("timetable")
def flighttt(t):
    rows = [["航班号", "出发", "到达", "班期", "起飞", "到达", "机型"]]
    for _ in range(t.n):
        f = t.flight(); rows.append([f.no, f.dn, f.an, t.c(["1234567", "135", "246", "1357"]).replace("1234567", "每日"), f"{f.t:%H:%M}", f"{f.e:%H:%M}", t.c(["A320", "B738", "A333", "E190"])])
    return "机场/夏秋航季航班计划.xlsx", xlsx([("进出港", rows)])
@N("timetable", mx=30)
def ports(t):
    return "出行/口岸开放时间.md", "# 口岸通关时间\n\n| 口岸 | 开 | 关 | 日均出境 | 日均入境 |\n|--|--|--|--|--|\n" + "".join(f"| {p} | {t.i(6,7)}:30 | {t.i(22,23)}:{t.c(['00','30'])} | {t.i(1000,99999)} | {t.i(1000,99999)} |\n" for p in L.PORTS)
@N("directory")
def hotels(t):
    return "旅游局/星级饭店名录.csv", "饭店名称,地址,星级,总机,客房数\n" + "\n".join(f"{t.hotel()},{t.P().addr.split('号')[0]}号,{t.c(['三星','四星','五星'])},{t.ftel()},{t.i(60,480)}" for _ in range(t.n)) + "\n"
@N("directory")
def firms(t):
    return "工商/企业名录.xlsx", xlsx([("名录", [["企业名称", "统一社会信用代码", "注册资本", "电话", "邮箱"]] + [[t.firm(), t.dec(t.uscc()), f"{t.i(10,5000)}万", t.ftel(), t.role(t.abc(5).lower() + ".com.cn")] for _ in range(t.n)])])
@N("directory")
def netbars(t):
    return "文化局/网吧名单.txt", "场所编号\t场所名称\t地址\t机器台数\n" + "\n".join(f"{t.place()}\t{t.netbar()}\t{t.c(L.REG)[2]}{t.c(L.STREET)}{t.i(1,300)}号\t{t.i(40,260)}" for _ in range(t.n)) + "\n"
@N("directory", enc="utf-8")
def branches(t):
    return "data/bank_branches.json", t.j([{"bank": b[0], "branch": t.c(L.REG)[2] + t.c(L.STREET) + "支行", "cnaps": t.dec(t.dig(12, "1")), "tel": t.ftel()} for b in (t.bank() for _ in range(t.n))], 1)
@N("directory", mx=40)
def police(t):
    return "便民/派出所电话.html", f"<html><head><meta charset={t.charset}></head><body><h3>派出所值班电话</h3><ul>" + "".join(f"<li>{t.c(L.STREET)[:2]}派出所 {t.ftel('0731')} （户籍窗口办理身份证、户口）</li>\n" for _ in range(t.n)) + "</ul></body></html>"
@N("vcard", mx=30, enc="utf-8")
def vendors(t):
    return "office/供应商.vcf", "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{t.firm()}\nORG:{t.c(L.FIRMW)}\nTEL;TYPE=WORK:{t.ftel()}\nTEL;TYPE=FAX:{t.ftel()}\nEMAIL:{t.role(t.abc(6).lower() + '.cn')}\nEND:VCARD\n" for _ in range(t.n))

@N("orders")
def orders(t):
    return "erp/orders_2019.csv", "订单号,下单时间,SKU,条码,数量,金额,运单号,状态\n" + "\n".join(f"{t.order(d)},{d},SKU{t.dig(6)},{t.ean()},{t.i(1,9)},{t.m(9,900)},{t.dec('SF' + t.dig(12))},{t.c(['已发货','已签收','退款'])}" for d in (t.dt(2019) for _ in range(t.n))) + "\n"
@N("invoices")
def invoices(t):
    return "财务/进项发票.xlsx", xlsx([("发票", [["发票代码", "发票号码", "开票日期", "销方名称", "销方税号", "金额", "税额"]] + [[t.dec(t.dig(10, "1345")), t.dec(t.dig(8)), f"{t.dt(2018):%Y-%m-%d}", t.firm(), t.dec(t.uscc()), t.m(100, 90000), t.m(5, 9000)] for _ in range(t.n)])])
@N("waybills")
def waybills(t):
    return "仓库/发货扫描.txt", "\n".join(f"{t.dt(2019):%H:%M:%S} {t.c(['YT','ZT'])}{t.dec(t.dig(13,'37'))} {t.m(0.2,20)}kg {t.c(['广州分拨','武汉分拨','义乌中转'])} 格口{t.i(1,120)}" for _ in range(t.n)) + "\n"
@N("pos", enc="utf-8")
def pos(t):
    return "pos/tickets.jsonl", t.jl([{"shop": f"S{t.dig(4)}", "ticket": t.order(k=6), "lines": [{"ean": t.ean(), "q": t.i(1, 4), "p": t.m(1, 60)} for _ in range(t.i(1, 4))], "pay": t.c(["wechat", "cash", "unionpay"])} for _ in range(t.n)])
@N("inventory")
def imeis(t):
    return "仓库/手机串号入库.csv", "机型,颜色,IMEI,入库单,条码\n" + "\n".join(f"{t.c(['MI 8','P20','X21','OPPO R15'])},{t.c(['黑','蓝','金'])},{t.imei()},{t.dec('RK' + t.dig(10))},{t.ean()}" for _ in range(t.n)) + "\n"
@N("isbn", mx=60)
def books(t):
    return "图书馆/采购清单.txt", "\n".join(f"978-7-{t.dig(3)}-{t.dig(5)}-{t.i(0,9)}  《{t.c(['数据库系统','宏观经济学','刑法学','旅馆管理','铁路运输组织'])}》  第{t.i(2,9)}版  {t.m(20,120)}元  {t.i(1,30)}册" for _ in range(t.n)) + "\n"

@N("access-log")
def nginx(t):
    return "logserver/nginx/access.log", "\n".join(f'{t.ip()} - - [{t.dt(2019):%d/%b/%Y:%H:%M:%S} +0800] "GET /{t.c(["hotel/search?city=310100","static/js/app." + t.hex(8) + ".js","api/v1/flight/CA1301/status","train/G79"])} HTTP/1.1" {t.c([200,200,304,404])} {t.i(100,90000)} "-" "Mozilla/5.0"' for _ in range(t.n)) + "\n"
@N("gitlog", mx=60)
def gitlog(t):
    e = t.rolem("dev@ticket-center.cn")
    return "repo/git_log.txt", "\n".join(f"commit {t.hex(40)}\nAuthor: build <{e}>\nDate:   {t.dt(2019):%a %b %d %H:%M:%S %Y} +0800\n\n    {t.c(['fix: 身份证末位小写x无法提交','feat: 手机号登录','chore: 升级依赖','fix: 入住时间跨天显示错误','refactor: 银行卡校验'])} (#{t.i(10,999)})\n" for _ in range(t.n))
@N("syslog")
def kern(t):
    return "logserver/kern.log", "\n".join(f"{t.dt(2019):%b %d %H:%M:%S} node{t.i(1,40):02d} kernel: [{t.i(1000,999999)}.{t.i(100000,999999)}] eth{t.i(0,3)}: link {t.c(['up','down'])} speed {t.c([1000,10000])} mac {t.mac().lower()} irq {t.i(10,200)}" for _ in range(t.n)) + "\n"
@N("applog")
def spring(t):
    return "logserver/order/app.log", "\n".join(f"{t.dt(2019)}.{t.i(100,999)}  INFO {t.i(1000,9999)} --- [nio-8080-exec-{t.i(1,20)}] c.o.OrderService : create order id={t.dec(t.dig(18,'45'))} orderNo={t.order()} trace={t.hex(32)} cost={t.i(3,800)}ms" for _ in range(t.n)) + "\n"
@N("slowlog")
def slow(t):
    return "logserver/mysql-slow.log", "\n".join(f"# Time: {t.dt(2019):%y%m%d %H:%M:%S}\n# Query_time: {t.m(1,30)}  Lock_time: 0.00  Rows_examined: {t.i(1000,9000000)}\nSET timestamp={t.i(1550000000,1570000000)};\nselect xm, sfzh, sjh from t_guest where sfzh = ? and rzsj > ? limit {t.i(10,500)};" for _ in range(t.n)) + "\n"
@N("hashes")
def sha(t):
    return "release/SHA256SUMS", "\n".join(f"{t.hex(64)}  {t.c(['app','agent','driver','hotel-client'])}-{t.i(1,9)}.{t.i(0,20)}.{t.i(0,9)}.{t.c(['tar.gz','zip','deb'])}" for _ in range(t.n)) + "\n"
@N("snowflake")
def snow(t):
    return "export/ids.txt", "\n".join(t.dec(t.dig(19, "1")) for _ in range(t.n)) + "\n"
@N("hashed")
def md5(t):
    return "dmp/设备人群包.csv", "md5_phone,md5_imei,tag,score\n" + "\n".join(f"{t.hex(32)},{t.hex(32)},{t.c(['有车','差旅','租房','理财'])},{t.m(0,1)}" for _ in range(t.n)) + "\n"

@N("masked")
def m_users(t):
    return "bi/用户导出_脱敏.csv", "姓名,身份证号,手机号,注册时间\n" + "\n".join(f"{p.sn}**,{t.mid(p)},{t.mmob(p)},{t.dt(2018)}" for p in (t.P() for _ in range(t.n))) + "\n"
@N("masked")
def m_bank(t):
    return "bi/交易脱敏.xlsx", xlsx([("tx", [["卡号", "户名", "交易时间", "金额", "余额", "对方"]] + [[t.mcard(p), p.sn + "*", f"{t.dt(2019)}", t.m(1, 900), t.m(1, 9000), "*" + t.P().xm[-1]] for p in (t.P() for _ in range(t.n))])])
@N("masked", enc="utf-8")
def m_hotel(t):
    return "api/stay_masked.json", t.j([{"guest": p.sn + "*", "idNo": t.mid(p), "mobile": t.mmob(p), "hotel": t.hotel(), "room": t.room()[:1] + "***", "checkin": f"{t.dt(2019):%F}"} for p in (t.P() for _ in range(t.n))])
@N("masked")
def m_flight(t):
    o = []
    for _ in range(t.n):
        f = t.flight(); p = t.P(); o.append(f"{f.t:%m-%d %H:%M} {f.no} {f.d}{f.a} {p.spy[0].upper()}***/{p.gpy[0].upper()}*** NI{t.dec('*' * 14 + p._id[-4:])} {f.seat}")
    return "logserver/dcs/masked.log", "\n".join(o) + "\n"
@N("masked", mx=40)
def m_sms(t):
    return "客服/短信抽检.txt", "\n".join(f"[{t.dt(2019):%m-%d}] {t.mmob(t.P())} 【{t.c(L.FIRMW)}】您的验证码是****，请勿转发" for _ in range(t.n)) + "\n"
@N("masked", mx=60)
def m_award(t):
    return "www/摇号中签公示.html", f"<html><meta charset={t.charset}><table><tr><th>编码</th><th>姓名</th><th>证件号</th></tr>" + "".join(f"<tr><td>{t.dec(t.dig(13))}</td><td>{p.sn}*</td><td>{t.mid(p)}</td></tr>\n" for p in (t.P() for _ in range(t.n))) + "</table></html>"

@N("form")
def e_hotel(t):
    return "前台/空白登记单.txt", f"国内旅客住宿登记表（样表 第{t.i(2,9)}版）\n姓名：__________  性别：____  民族：______\n身份证号码：□□□□□□□□□□□□□□□□□□\n住址：______________________\n入住时间：____年__月__日  退房时间：____年__月__日\n房号：______   联系电话：______________\n同住人：______________\n"
@N("form", bin=1)
def e_lease(t):
    return "模板/租房合同范本.docx", docx(["房屋租赁合同（示范文本）", "出租方：____________  身份证号：__________________", "承租方：____________  身份证号：__________________", "房屋坐落：__________________________", f"租赁期限自____年__月__日至____年__月__日，月租金____元，逾期每日按{t.i(1,5)}‰支付违约金。"])
@N("form", bin=1)
def e_xlsx(t):
    return "模板/员工信息采集表.xlsx", xlsx([("填写", [["工号", "姓名", "身份证号", "手机", "开户行", "银行卡号", "车牌号"], ["示例勿删", "", "", "", "", "", ""]]), ("填写说明", [["身份证号请设置为文本格式"], [f"截止 {t.i(1,12)} 月 {t.i(1,28)} 日"]])])
@N("form")
def e_case(t):
    return "法制/受案登记表.html", f"<html><meta charset={t.charset}><h2>受案登记表</h2><table border=1><tr><td>案件编号</td><td></td><td>案由</td><td></td></tr><tr><td>嫌疑人姓名</td><td></td><td>身份证号</td><td></td></tr><tr><td>简要案情</td><td colspan=3 height={t.i(80,300)}></td></tr></table></html>"
@N("csv")
def e_header(t):
    return "模板/出入境导入模板.csv", "姓名,性别,证件种类,证件号码,出境/入境,出入境日期,口岸,航班号" + ",备注" * t.i(1, 3) + "\n"

@N("law", mx=20)
def law(t):
    return "法规/个人信息解释摘录.txt", f"（第{t.i(2,9)}次培训材料）\n第五条 非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为“情节严重”：\n（三）非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；\n（四）住宿信息、通信记录、健康生理信息、交易信息等五百条以上的；\n（五）前两项规定以外的公民个人信息五千条以上的。\n"
@N("law", mx=20)
def rules(t):
    return "宿舍/出租屋管理规定.md", f"# 出租房屋管理规定\n\n1. 承租人入住{t.i(1,3)}日内须携身份证到物业登记，登记内容包括姓名、身份证号、手机号。\n2. 月租金按季度收取，押金一个月。\n3. 不得转租。\n4. 退租时押金于{t.i(3,15)}日内退还。\n"
@N("law", mx=20)
def privacy(t):
    return "www/隐私政策.html", f"<html><meta charset={t.charset}><h1>隐私政策</h1><p>更新日期：{t.dt(2021):%Y年%m月%d日}</p><p>我们收集您的手机号码、身份证号码、银行卡号、位置信息、通讯录，用于实名认证与支付。</p><p>如您有疑问，请联系 {t.rolem('privacy@youpin-app.cn')} 或致电 {t.t400()}。</p></html>"
@N("law", bin=1)
def notice(t):
    return "公文/实名制通知.docx", docx(["关于进一步落实住宿实名登记的通知", f"各旅馆：自{t.dt(2019):%Y年%m月%d日}起，旅客入住须人证核验，登记姓名、证件号码、房号、入住时间，未落实的依法处以{t.i(1,10)}万元以下罚款。", f"联系电话：{t.ftel()}"])
@N("minutes", mx=20)
def minutes(t):
    return "会议/纪要.txt", f"数据治理例会纪要（第{t.i(3,40)}次）\n1. 话单库扩容方案通过，预计新增{t.i(10,90)}TB。\n2. 身份证号、手机号字段统一加密，{t.i(2,6)}月底前完成。\n3. 银行流水导入程序乱码问题由平台组跟进。\n4. 下次会议讨论轨迹数据保存期限。\n"
@N("faq", mx=20)
def faq(t):
    t.dec("784-1234567890")
    return "help/机票常见问题.md", f"## 电子客票号在哪里看？\n形如 784-1234567890，前三位是航司结算代码。\n## 可以用护照值机吗？\n可以，与购票证件一致即可。国内航班起飞前 {t.i(30,50)} 分钟截止。\n## CZ3101 是哪家公司？\n南方航空。客服 {t.t400()}。\n"

@N("stats")
def s_hotel(t):
    return "统计/住宿业月报.csv", "城市,酒店数,客房数,出租率,平均房价,入住人次\n" + "\n".join(f"{t.c(L.REG)[1]},{t.i(50,900)},{t.i(5000,90000)},{t.m(40,90)}%,{t.m(150,600)},{t.i(10000,900000)}" for _ in range(t.n)) + "\n"
@N("stats")
def s_border(t):
    return "统计/口岸流量.xlsx", xlsx([("日报", [["日期", "口岸", "出境人次", "入境人次", "护照", "通行证"]] + [[f"{t.dt(2018):%Y-%m-%d}", t.c(L.PORTS), t.i(100, 99999), t.i(100, 99999), t.i(10, 9999), t.i(10, 9999)] for _ in range(t.n)])])
@N("stats", mx=30)
def s_crime(t):
    return "统计/发案情况.md", "# 一季度发案统计\n\n" + "".join(f"- {c}：立案{t.i(3,400)}起，破案{t.i(1,200)}起，行政拘留{t.i(0,99)}人，同比{t.c('升降')}{t.m(1,30)}%\n" for c in L.CRIMES)
@N("stats")
def s_house(t):
    return "统计/小区均价.tsv", "小区\t均价\t挂牌量\t建筑年代\t绿化率\t物业费\n" + "\n".join(f"{t.c(L.COMM)}{t.i(1,6)}期\t{t.i(6000,90000)}\t{t.i(1,200)}\t{t.i(1995,2018)}\t{t.i(20,45)}%\t{t.m(0.8,5)}" for _ in range(t.n)) + "\n"
@N("stats", enc="utf-8")
def s_call(t):
    return "统计/小区话务量.json", t.j([{"lac": t.i(4096, 60000), "ci": t.i(1000, 60000), "hour": h % 24, "erl": t.m(0, 40), "calls": t.i(0, 3000), "drop": t.m(0, 2)} for h in range(t.n)], None)
@N("css")
def css(t):
    return "web/static/ticket.css", "".join(f".seat-{k} {{ color: #{t.hex(6)}; width: {t.i(10,400)}px; margin: -{t.i(1,9)}px; z-index: {t.i(1,9999)}; background: url(data:image/png;base64,{t.hex(24)}) }}\n" for k in range(t.n))
@N("conf")
def nconf(t):
    return "etc/nginx/conf.d/hotel.conf", f"upstream pms {{ server {t.ip()}:8{t.i(100,999)}; server {t.ip()}:8{t.i(100,999)} backup; }}\nserver {{\n  listen 443 ssl;\n  server_name pms.jinhua-hotel.com.cn;\n  location /checkin {{ proxy_pass http://pms; proxy_read_timeout {t.i(10,90)}s; }}\n}}\n"
@N("k8s", enc="utf-8")
def k8s(t):
    return "deploy/idcard-svc.yaml", f"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: idcard-svc, labels: {{app: realname}}}}\nspec:\n  replicas: {t.i(2,9)}\n  template:\n    spec:\n      containers:\n        - name: main\n          image: registry.local/realname/idcard-svc:{t.hex(8)}\n          env:\n            - {{name: SMS_TEMPLATE, value: 'SMS_{t.dig(9)}'}}\n            - {{name: DB_HOST, value: '{t.ip()}'}}\n"
@N("ini")
def ini(t):
    return "client/config.ini", f"[Reader]\nPort=COM{t.i(1,9)}\nType=身份证阅读器\nTimeout={t.i(500,5000)}\n[Upload]\nHotelCode={t.dig(10)}\nUrl=http://{t.ip()}:9001/lgy\nInterval={t.i(5,60)}\n[Print]\n登记单=1\n押金单=1\n"
@N("iot")
def iot(t):
    return "iot/sensor.csv", "device_id,iccid_tail,ts,temp,humi,volt,rssi\n" + "\n".join(f"{t.hex(12)},{t.dig(6)},{t.i(1550000000000,1570000000000)},{t.m(-5,40)},{t.m(10,95)},{t.m(3,4)},-{t.i(50,110)}" for _ in range(t.n)) + "\n"
@N("science")
def gene(t):
    return "lab/表达谱.tsv", "gene_id\tchr\tstart\tend\tlogFC\tpvalue\n" + "\n".join(f"ENSG{t.dec(t.dig(11,'0')) if 0 else '0000' + t.dig(7)}\tchr{t.i(1,22)}\t{t.i(10000,240000000)}\t{t.i(10000,240000000)}\t{t.m(-5,5)}\t{t.r.random():.12f}" for _ in range(t.n)) + "\n"
@N("science")
def weather(t):
    return "weather/aws_hour.txt", t.fw([8, 14, -9, -9, -8, -8, -8], [["站号", "时次", "经度", "纬度", "气温", "气压", "风速"]] + [["5" + t.dig(4), f"{t.dt(2019):%Y%m%d%H}", *[v[:8] for v in t.gps()], t.m(-10, 38), t.m(980, 1035), t.m(0, 15)] for _ in range(t.n)])
@N("geojson", enc="utf-8")
def geo(t):
    return "map/stations.geojson", t.j({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": t.c(L.STREET) + "站", "line": t.i(1, 18)}, "geometry": {"type": "Point", "coordinates": [float(v) for v in t.gps()]}} for _ in range(t.n)]}, None)
@N("gcode")
def gcode(t):
    return "cnc/part_flange.nc", "%\nO" + t.dig(4) + "\n" + "\n".join(f"N{10*k} G{t.c(['00','01','02','03'])} X{t.m(-200,200)} Y{t.m(-200,200)} Z{t.m(-30,5)} F{t.i(100,1500)} T{t.i(1,24):02d}" for k in range(1, t.n + 1)) + "\nM30\n%\n"

@N("objects")
def sizes(t):
    return "storage/bucket_ls.txt", "\n".join(f"{t.dt(2019):%Y-%m-%d %H:%M:%S} {t.dec(t.c(['13','15','17','18']) + t.dig(9)):>14} bytes  backup/{t.c(['vm','pg','oss'])}/{t.hex(12)}.img" for _ in range(t.n)) + "\n"
