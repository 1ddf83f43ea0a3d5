"""hard negatives: no record and no value"""
from .lib import *


def NG(name, cls, ext="txt", enc=None):
    def w(fn):
        reg(None, name, cls, fn, ext, enc or (["utf-8"] if ext in ("json", "xml", "yaml", "py", "java", "js", "sql", "html", "properties", "go", "geojson", "svg") else None), "negative: " + fn.__doc__)
        return fn
    return w


def badid(c):
    """ID shape, wrong check digit"""
    while True:
        x = P(c)._id
        k = c.r.choice([a for a in "0123456789" if a not in (x[-1], luhn_digit(x[:-1]))])
        return c.dec(x[:-1] + k)


def badcard(c):
    x = c.rawcard(c.r.choice(BIN))
    return c.dec(x[:-1] + str((int(x[-1]) + c.r.randint(1, 9)) % 10))


def tabn(c, h, n, fn): return [h] + [fn(i) for i in range(n)]
def rng(c, a, b): return range(c.r.randint(a, b))
def snow(c): return c.dec("7" + c.dig(17))
def order(c, t=None): return c.dec(d8(t or c.t(300)) + c.dig(10))
def mid(c): p = P(c)._id; return c.al("identity.prc_id18", p[:6] + "********" + p[14:])
def mmob(c): m = c.newmob(); return c.al("phone.mobile", m[:3] + "****" + m[7:])
def nm(c): return c.ch("张", "王", "李", "陈", "周", "吴") + "*" + c.ch("", "华", "强", "敏", "")


@NG("n_timetable", "table", "csv")
def _(c):
    "train timetable"
    return "车次,始发站,终到站,开点,到点,二等座,一等座\n" + "".join(",".join([e.no, e.a, e.b, hm(e.t), hm(e.o), e.fare, f"{float(e.fare) * 1.6:.1f}"]) + "\n" for e in (R(c, 0) for _ in rng(c, 12, 40)))


@NG("n_flightboard", "table")
def _(c):
    "airport board"
    return fixw(c, ["航班", "目的地", "计划", "预计", "登机口", "状态"], [[e.no, e.b, hm(e.t), hm(e.t + D.timedelta(minutes=c.r.randint(0, 50))), e.gate, c.ch("正在登机", "延误", "值机", "起飞")] for e in (F(c, 0) for _ in rng(c, 10, 30))], "出发航班")


@NG("n_hotelprice", "table", "md")
def _(c):
    "hotel prices"
    return md(c, ["酒店", "房型", "门市价", "协议价", "含早"], [[e.hotel, c.ch("标间", "大床房", "三人间"), e.rate + 80, e.rate, c.ch("双早", "无")] for e in (H(c, 0) for _ in rng(c, 8, 24))], "协议酒店价目")


@NG("n_orders", "table", "csv")
def _(c):
    "orders with 18 digit ids"
    return "订单号,流水号,商品,金额,状态,创建时间\n" + "".join(f"{order(c)},{snow(c)},{c.ch('电饭煲', '儿童书包', '手机壳', '床上四件套')},{c.money(9, 900)},{c.ch('已发货', '待付款', '已完成')},{f(c.t())}\n" for _ in rng(c, 10, 40))


@NG("n_badids", "table", "csv")
def _(c):
    "test numbers whose check digit is wrong"
    return "用例编号,输入号码,期望结果\n" + "".join(f"TC{i:03d},{badid(c)},校验码错误\n" for i in rng(c, 8, 30))


@NG("n_badcards", "table", "xlsx")
def _(c):
    "card numbers that fail Luhn"
    return mkxlsx([["序号", "模拟输入", "预期"]] + [[i + 1, badcard(c), "提示卡号无效"] for i in rng(c, 6, 25)])


@NG("n_masked_csv", "table", "csv")
def _(c):
    "masked export"
    return "姓名,身份证号,手机号,注册日期\n" + "".join(f"{nm(c)},{mid(c)},{mmob(c)},{d(c.t())}\n" for _ in rng(c, 10, 40))


@NG("n_masked_json", "struct", "json")
def _(c):
    "masked api answer"
    return japi(c, [{"name": nm(c), "idNo": mid(c), "phone": mmob(c), "card": "6222 **** **** " + c.dig(4)} for _ in rng(c, 5, 20)])


@NG("n_hotlines", "table")
def _(c):
    "hotlines"
    return "常用客服热线\n" + "".join(f"{a}\t{c.dec(b)}\n" for a, b in [("工商银行", "95588"), ("建设银行", "95533"), ("农业银行", "95599"), ("铁路客服", "12306"), ("交通违法举报", "12122"), ("反诈专线", "96110"), ("市民热线", "12345")]) + "".join(f"{x}售后\t{c.dec('400-' + c.dig(3) + '-' + c.dig(4))}\n" for x in c.r.sample(["海尔", "美的", "格力", "联想", "小米", "华帝", "方太"], 5))


@NG("n_i18n", "struct", "properties")
def _(c):
    "i18n of a hotel system"
    k = "guest.name=旅客姓名|guest.idno=身份证号|guest.mobile=手机号码|stay.room=房号|stay.checkin=入住时间|stay.checkout=离店时间|stay.roommate=同住人|msg.idno.invalid=身份证号码格式不正确，请重新输入|msg.mobile.required=请填写手机号|bill.deposit=押金|bill.balance=余额|btn.upload=上传公安".split("|")
    c.sf(k); return f"# generated {d(c.base)}\n" + "\n".join(k[:c.r.randint(8, 12)]) + "\n"


@NG("n_ddl", "struct", "sql")
def _(c):
    "empty schema"
    k = ["XM varchar(50) COMMENT '姓名'", "GMSFHM char(18) COMMENT '公民身份号码'", "LGBM varchar(10) COMMENT '旅馆编码'", "RZSJ datetime COMMENT '入住时间'", "TFSJ datetime COMMENT '退房时间'", "FJH varchar(10) COMMENT '房间号'", "SJHM varchar(11) COMMENT '手机号码'", "AJBH char(23) COMMENT '案件编号'", "HPHM varchar(15) COMMENT '号牌号码'"]
    return f"CREATE TABLE T_{c.ch('GNLK', 'RYXX', 'CLXX')}_{c.dig(3)} (\n  ID bigint NOT NULL AUTO_INCREMENT,\n  " + ",\n  ".join(c.sf(k)) + ",\n  PRIMARY KEY (ID)\n);\n-- 无初始数据\n"


@NG("n_py", "struct", "py")
def _(c):
    "validator source"
    return f'''import re
ID_RE = re.compile(r"^[1-9]\\d{{5}}(19|20)\\d{{2}}\\d{{7}}[\\dXx]$")
MOBILE_RE = re.compile(r"^1[3-9]\\d{{9}}$")
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
MAX_SIZE = {c.dec(17179869184)}  # 16G
EPOCH = {c.dec(int(c.base.timestamp()) * 1000)}

def check(idcard: str) -> bool:
    """身份证号、手机号校验；姓名、入住时间由上层处理"""
    if not ID_RE.match(idcard):
        return False
    return "10X98765432"[sum(int(a) * b for a, b in zip(idcard, WEIGHTS)) % 11] == idcard[-1].upper()


def test_wrong():
    for s in {[badid(c) for _ in rng(c, 3, 8)]!r}:
        assert not check(s)
'''


@NG("n_java", "struct", "java")
def _(c):
    "entity class"
    k = ["private String xm; // 姓名", "private String sfzh; // 身份证号", "private String hphm; // 车牌号", "private Date rzsj; // 入住时间", "private String fjh; // 房号", "private BigDecimal ye; // 余额", "private String dfzh; // 对方账号", "private String hbh; // 航班号"]
    return f"package com.example.{c.ch('hotel', 'trip', 'bank')}.entity;\n\npublic class Record implements Serializable {{\n    private static final long serialVersionUID = {c.dec('-' + '6' + c.dig(18))[0:]}L;\n    " + "\n    ".join(c.sf(k)) + "\n}\n"


@NG("n_devlog", "struct", "log")
def _(c):
    "device log"
    return "".join(f"{f(c.base + D.timedelta(seconds=i * 30))} GW{c.r.randint(1, 9)} imei={c.dec('86' + c.dig(13))} rssi=-{c.r.randint(50, 110)} volt={c.r.uniform(3.3, 4.2):.2f} seq={c.dec(c.dig(11).replace('1', '7', 1) if 0 else '9' + c.dig(10))}\n" for i in rng(c, 15, 60))


@NG("n_nginx", "struct", "log")
def _(c):
    "access log"
    return "".join(f"{c.r.randint(11, 220)}.{c.r.randint(0, 255)}.{c.r.randint(0, 255)}.{c.r.randint(1, 254)} - - [{f(c.base + D.timedelta(seconds=i * 3), '%d/%b/%Y:%H:%M:%S')} +0800] \"GET /api/{c.ch('hotel/list', 'train/query', 'flight/price', 'order/detail')}?id={snow(c)}&_t={c.dec(int(c.base.timestamp() * 1000) + i * 3000)} HTTP/1.1\" {c.ch(200, 200, 304, 404)} {c.r.randint(120, 90000)}\n" for i in rng(c, 15, 60))


@NG("n_geo", "struct", "geojson")
def _(c):
    "places"
    return J({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": REG[k][1] + REG[k][2] + "服务区", "adcode": k}, "geometry": {"type": "Point", "coordinates": [float(e.lng), float(e.lat)]}} for k, e in ((k, LF(c, 0)) for k in c.r.sample(list(REG), 20))]}) + "\n"


@NG("n_bs", "table", "csv")
def _(c):
    "base station inventory"
    return "基站名,LAC,CI,经度,纬度,厂家,入网日期\n" + "".join(f"{e.city}{e.dist}{i}号站,{e.lac},{e.ci},{e.lng},{e.lat},{c.ch('华为', '中兴', '爱立信')},{d(e.t)}\n" for i, e in ((i, LF(c, 0)) for i in rng(c, 12, 40)))


@NG("n_law", "prose")
def _(c):
    "text about the law"
    k = ["非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的，应当认定为情节严重。", "旅馆接待旅客住宿必须登记，应当查验旅客的身份证件，按规定的项目如实登记。", "互联网上网服务营业场所经营单位应当对上网消费者的身份证等有效证件进行核对、登记。", "身份证号码、手机号、银行卡号、开房记录均属于公民个人信息。", "个人信息处理者应当采取去标识化等安全技术措施。"]
    return f"普法讲稿（{c.year}）\n\n" + "\n".join(c.sf(k)[:4]) + f"\n咨询热线：{c.dec('12348')}\n"


@NG("n_news", "prose")
def _(c):
    "news about a leak"
    e = H(c, 0)
    return f"{c.ch('记者调查', '本报讯', '综合消息')}：花700元就能买到同事的行踪？近日，{e.city}警方通报一起侵犯公民个人信息案，嫌疑人{c.ch('王某', '李某某', '赵某')}通过群聊出售开房、航班、列车、网吧、出入境等信息{c.r.randint(2, 900)}万条，获利{c.r.randint(3, 90)}万元。{dm(e.t)}，{c.r.randint(3, 19)}名嫌疑人被刑事拘留。\n警方提醒，不要随意填写身份证号和手机号，遇事请拨打{c.dec('110')}。\n案件正在进一步办理中。\n"


@NG("n_training", "prose", "docx")
def _(c):
    "manual of a registration system"
    return mkdocx(["旅馆业治安管理信息系统操作手册 V" + str(c.r.randint(2, 6)) + ".0", "第一步：点击“入住登记”，刷身份证，系统自动读取姓名、性别、公民身份号码、住址。", f"第二步：录入房号（如{c.r.randint(2, 9)}0{c.r.randint(1, 9)}）、入住时间、预离时间、同住人数。", "第三步：点击“上传”，状态变为“已上传”即完成。退房时务必点“离店”。", "常见问题：提示“证件号码校验不通过”时请核对最后一位是否为X。", "技术支持电话：" + c.dec("400-" + c.dig(3) + "-" + c.dig(4))])


@NG("n_mailtpl", "prose")
def _(c):
    "message templates"
    k = ["【{bank}】您尾号{tail}的账户{date}支出人民币{amt}元，余额{bal}元。", "尊敬的{name}，您预订的{hotel}已确认，{checkin}入住，{checkout}离店。", "{name}您好，{flight}航班{dep}-{arr}于{time}起飞，请提前到达机场。", "您已购{train}次{seat}，{from}站{time}开。", "您的验证码为${code}，五分钟内有效。"]
    return f"短信模板备案清单（{d(c.base)}）\n" + "\n".join(f"{i}) {x}" for i, x in enumerate(c.sf(k), c.r.randint(1, 80))) + "\n"


@NG("n_stats", "table", "csv")
def _(c):
    "statistics of crime"
    return "地区,立案数,破案数,刑拘人数,治安拘留,同比%\n" + "".join(f"{v[1]}{v[2]},{c.r.randint(50, 2000)},{c.r.randint(30, 900)},{c.r.randint(10, 400)},{c.r.randint(10, 700)},{c.r.uniform(-30, 30):.1f}\n" for v in c.r.sample(list(REG.values()), c.r.randint(10, 30)))


@NG("n_occupancy", "table", "html")
def _(c):
    "occupancy statistics"
    return htm(c, ["日期", "可售房", "入住", "出租率", "平均房价", "RevPAR"], [[d(c.base + D.timedelta(days=i)), 120, k, f"{k / 1.2:.1f}%", c.r.randint(130, 300), c.r.randint(80, 250)] for i, k in ((i, c.r.randint(30, 119)) for i in rng(c, 10, 30))], "入住率日报")


@NG("n_border_stat", "prose")
def _(c):
    "border statistics"
    e = [B(c, 0) for _ in range(6)]
    return f"边检部门通报，{dz(c.base)}当日：\n" + "".join(f"{x.port}出境旅客{c.r.randint(1, 90)}.{c.r.randint(1, 9)}万人次，入境{c.r.randint(1, 90)}.{c.r.randint(1, 9)}万人次。\n" for x in e) + "预计明日为客流高峰，请旅客提前查验护照有效期。\n"


@NG("n_houseprice", "table", "xlsx")
def _(c):
    "one-price-one-flat list"
    return mkxlsx([["楼栋", "单元", "房号", "建筑面积", "单价", "总价(万)", "状态"]] + [[f"{e.b}栋", e.u, e.rm, e.area, c.r.randint(6000, 60000), e.price, c.ch("在售", "已售", "保留")] for e in (HS(c, 0) for _ in rng(c, 15, 45))])


@NG("n_rentads", "prose")
def _(c):
    "flats offered, no person"
    return "近期房源推荐\n" + "".join(f"{e.city}{e.dist}{e.xq} {e.rooms} 月租{e.rent}元 押一付三 面积{e.area}㎡ 随时看房\n" for e in (RN(c, 0) for _ in rng(c, 5, 20))) + "看房到店即可，地址见门头。\n"


@NG("n_invoice", "table")
def _(c):
    "invoices of companies"
    return pipe(c, ["发票代码", "发票号码", "开票日期", "购方名称", "金额", "税额"], [[c.dec("0" + c.dig(11)), c.dig(8), d8(c.t()), v[1] + "建工集团有限公司", c.money(100, 90000), c.money(6, 5000)] for v in c.r.sample(list(REG.values()), 15)], "")


@NG("n_parts", "table", "csv")
def _(c):
    "parts catalogue with flight-like numbers"
    return "料号,名称,规格,库存,单价\n" + "".join(f"{c.ch('CA', 'MU', 'CZ', 'G', 'D', 'K')}{c.r.randint(100, 9999)},{c.ch('运放', '轴承', '传感器', '继电器')},{c.ch('E', 'G')}{c.r.randint(100, 999)}-{c.r.randint(10, 99)},{c.r.randint(0, 999)},{c.money(1, 300)}\n" for _ in rng(c, 12, 40))


@NG("n_cnc", "struct", "nc", ["utf-8"])
def _(c):
    "cnc programme"
    return "%\nO" + c.dig(4) + " (法兰加工)\n" + "".join(f"N{i * 10} G{c.ch('01', '00', '02', '1')} X{c.r.uniform(70, 130):.4f} Y{c.r.uniform(10, 50):.4f} F{c.r.randint(100, 900)} T{c.r.randint(1, 12)}\n" for i in rng(c, 15, 50)) + "M30\n%\n"


@NG("n_express", "struct", "json")
def _(c):
    "parcel numbers"
    return jarr(c, [{"waybill": c.dec(c.ch("7", "4", "9") + c.dig(14)), "status": c.ch("已揽收", "运输中", "已签收"), "node": c.ch(*[v[1] for v in REG.values()]) + "转运中心", "time": f(c.t())} for _ in rng(c, 6, 25)])


@NG("n_uscc", "table")
def _(c):
    "company register, codes only"
    return tsv(c, ["企业名称", "统一社会信用代码", "注册资本(万)", "成立日期"], [[v[1] + c.ch("宏图", "瑞祥", "恒通") + "贸易有限公司", c.dec("91" + k + c.ch("MA", "05") + "".join(c.ch(*"0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(7)) + c.ch("X", "Y", "W")), c.r.randint(50, 5000), d(c.t(4000))] for k, v in c.r.sample(list(REG.items()), 16)], "")


@NG("n_lottery", "prose")
def _(c):
    "shop notice"
    return f"本店中奖公告（{dm(c.base)}）\n" + "".join(f"{c.ch('一', '二', '三')}等奖：{mmob(c)} {nm(c)}\n" for _ in rng(c, 5, 20)) + "请中奖顾客凭小票领奖。\n"


@NG("n_court_pub", "prose")
def _(c):
    "published judgments list, no persons"
    return "典型案例索引\n" + "".join(f"{i + 1}. {e.court}——{e.cr}罪案（裁判要旨：{c.ch('主从犯认定', '自首情节', '数额认定', '量刑均衡')}）\n" for i, e in ((i, K(c, 0)) for i in rng(c, 6, 20)))


@NG("n_plate_rule", "prose")
def _(c):
    "talk about plates"
    k = [f"{PCH[v[0]]}{c.ch('A', 'B', 'C')}是{v[1]}的吧" for v in c.r.sample(list(REG.values()), 6)]
    return "贴吧 闲聊\n" + "".join(f"{i + 2}楼：{x}\n" for i, x in enumerate(k)) + "楼主：车牌后五位怎么自编，带字母的好看，驾驶证记分清了没\n"


@NG("n_violation_rule", "table", "md")
def _(c):
    "fines and points"
    return md(c, ["违法代码", "违法行为", "记分", "罚款"], [[str(c.r.randint(1001, 7099)), c.ch("违反禁令标志", "超速20%以下", "不系安全带", "闯红灯", "违停", "占用应急车道"), c.ch(0, 1, 3, 6, 9), c.ch(50, 100, 150, 200)] for _ in rng(c, 8, 22)], "交通违法代码表")


@NG("n_cafe_ad", "prose")
def _(c):
    "net cafe advertisement"
    return f"{c.ch(*NB)}充值活动：充{c.ch(50, 100)}送{c.ch(30, 50, 100)}，会员包夜{c.r.randint(10, 25)}元（{c.ch('22', '23')}:00上机至次日8:00下机）。{c.r.randint(60, 200)}台新机，上网请带身份证，未成年人禁止入内。\n" * 1 + f"场所编号墙上有公示。机位A区{c.r.randint(1, 60)}号起为电竞区。\n"


@NG("n_bank_rate", "table", "csvx", ["gb18030", "utf-8"])
def _(c):
    "rates"
    return csv(c, ["银行", "活期", "三个月", "一年", "三年", "起存金额"], [[b[0], "0.20", f"{c.r.uniform(1, 2):.2f}", f"{c.r.uniform(1.2, 2.5):.2f}", f"{c.r.uniform(2, 4):.2f}", c.ch(50, 10000, 200000)] for b in BIN], "")


@NG("n_ledger", "table", "csv")
def _(c):
    "company's petty cash, no person"
    return "日期,摘要,借方,贷方,余额\n" + "".join(f"{d(c.t())},{c.ch('购办公用品', '支付电费', '报销邮寄费', '备用金补足', '打印纸')},{c.money(5, 900)},0.00,{c.money(100, 5000)}\n" for _ in rng(c, 10, 40))


@NG("n_sms_ad", "prose")
def _(c):
    "advertising texts"
    return "".join(f"【{c.ch('某宝', '联通', '苏宁', '平安')}】{c.ch('月末大促', '话费充100返20', '贷款额度已更新', '积分即将到期')}，回复{c.ch('TD', 'N', 'T')}退订\n" for _ in rng(c, 5, 18))


@NG("n_form", "prose")
def _(c):
    "empty forms"
    return c.ch("租赁合同", "入职登记表", "开户申请书") + "（空白）\n姓名：__________  身份证号：□□□□□□□□□□□□□□□□□□\n手机：___________  银行卡号：____________________\n房屋坐落：______________ 月租金：______元 租期：____年__月__日至____年__月__日\n车牌号：________ 车架号：_________________\n（" + f"表{c.r.randint(1, 30)}-{c.r.randint(1, 9)}，{c.year}年版）\n"


@NG("n_yaml_cfg", "struct", "yaml")
def _(c):
    "service configuration"
    return f"server:\n  port: {c.r.randint(8000, 9999)}\nmask:\n  fields: [身份证号, 手机号, 银行卡号]\n  pattern: '(\\d{{6}})\\d{{8}}(\\w{{4}})'\ntopics:\n  hotel: gnlk-rz-{c.dig(3)}\n  flight: pnr-sync\nsnowflake:\n  epoch: {c.dec(int(c.base.timestamp()) * 1000)}\n  last: {snow(c)}\n"


@NG("n_xml_wsdl", "struct", "xml")
def _(c):
    "schema of an interface"
    k = ["xm", "sfzh", "hphm", "crjrq", "ka", "hbh", "ajbh", "rzsj", "ye", "dfkh"]
    return '<?xml version="1.0"?>\n<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n' + "".join(f'  <xs:element name="{x}" type="xs:string" minOccurs="{c.r.randint(0, 1)}" maxOccurs="{c.ch(1, "unbounded")}"/>\n' for x in c.sf(k)) + "</xs:schema>\n"


@NG("n_hash", "struct", "jsonl", ["utf-8"])
def _(c):
    "hashed identifiers"
    return "".join(J({"uid": "".join(c.ch(*"0123456789abcdef") for _ in range(32)), "idHash": "".join(c.ch(*"abcdef0123456789") for _ in range(64)), "city": v[1], "ts": int(c.base.timestamp()) + i}) + "\n" for i, v in enumerate(c.r.sample(list(REG.values()), c.r.randint(8, 30))))


@NG("n_chat_idle", "prose")
def _(c):
    "idle chat about journeys"
    e = [R(c, 0) for _ in range(3)]
    return f"A：{e[0].no}还有票吗\nB：{e[0].a}到{e[0].b}的？没了，看{e[1].no}\nA：那我坐飞机，{F(c, 0).no}几点\nB：自己查，别忘带身份证\nA：你手机号换没换\nB：没换\n" + "".join(c.ch("A：行\n", "B：[图片]\n", "A：[语音]4\"\n") for _ in rng(c, 2, 9))


@NG("n_schedule", "struct", "ics", ["utf-8"])
def _(c):
    "calendar"
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + "".join(f"BEGIN:VEVENT\nUID:{snow(c)}\nDTSTART:{f(c.t(), '%Y%m%dT%H%M%S')}\nSUMMARY:{c.ch('酒店盘点', '高铁站接站演练', '银行对账', '出入境宣传周', '驾校摸底')}\nEND:VEVENT\n" for _ in rng(c, 4, 18)) + "END:VCALENDAR\n"


@NG("n_vinless", "table", "csv")
def _(c):
    "vehicles of a model, wrong VINs"
    def bv():
        v = c.rawvin(); k = c.ch(*[x for x in "0123456789" if x != v[8]])
        return c.dec(v[:8] + k + v[9:])
    return "试制号,车型,底盘码,工位\n" + "".join(f"T{i + 1:03d},{c.ch(*CARS)},{bv()},{c.ch('焊装', '涂装', '总装')}\n" for i in rng(c, 8, 30))


@NG("n_cdrstat", "table", "csv")
def _(c):
    "traffic statistics of exchanges"
    return "局向,起始时间,主叫次数,被叫次数,平均通话时长(秒),接通率\n" + "".join(f"{v[1]}{v[2]}局,{f(c.t(5), '%Y-%m-%d %H:00')},{c.r.randint(100, 9000)},{c.r.randint(100, 9000)},{c.r.randint(20, 200)},{c.r.uniform(60, 99):.1f}%\n" for v in c.r.sample(list(REG.values()), 20))


@NG("n_eleven", "table", "csv")
def _(c):
    "eleven-digit serials that are no phone numbers"
    return "批次,序列号,字节数,检测\n" + "".join(f"B{c.dig(4)},{c.dec(c.ch('10', '12', '11') + c.dig(9))},{c.dec(c.ch('2', '4', '6') + c.dig(10))},合格\n" for _ in rng(c, 10, 40))


@NG("n_rooms", "table", "txt")
def _(c):
    "maintenance of hotel rooms"
    return fixw(c, ["房号", "报修时间", "故障", "完成时间", "状态"], [[e.room, f(e.t, "%m-%d %H:%M"), c.ch("空调漏水", "门锁没电", "马桶堵", "电视无信号"), f(e.o, "%m-%d %H:%M"), c.ch("已完成", "待配件")] for e in (H(c, 0) for _ in rng(c, 8, 30))], "客房工程部报修登记")


@NG("n_busgps", "struct", "log")
def _(c):
    "positions of buses, no person"
    return "".join(f"{f(e.t)} line={c.r.randint(1, 900)} bus=B{c.r.randint(100, 999)} lon={e.lng} lat={e.lat} spd={e.sp} dir={e.hd}\n" for e in (LF(c, 0) for _ in rng(c, 15, 60)))


@NG("n_corp_slip", "struct", "txt")
def _(c):
    "bank slips between companies"
    def co(): v = c.ch(*REG.values()); return v[1] + c.ch("宏图", "瑞祥", "恒通", "中泰") + c.ch("贸易", "建筑", "科技") + "有限公司"
    return "\n".join(f"回单编号 {c.dig(12)}\n付款单位 {co()}  账号 {c.dec('1' + c.dig(18))}\n收款单位 {co()}  账号 {c.dec('2' + c.dig(18))}\n金额 {c.money(1000, 900000)}  用途 {c.ch('货款', '工程款', '服务费')}\n日期 {d(c.t())}\n" for _ in rng(c, 2, 10))


@NG("n_aplog", "struct", "log")
def _(c):
    "access points and MAC addresses"
    return "".join(f"{f(e.t)} AP-{c.r.randint(1, 60):02d} assoc sta={e.mac} ip={e.ip} rssi=-{c.r.randint(40, 90)} auth=open\n" for e in (N(c, 0) for _ in rng(c, 12, 50)))


@NG("n_vote", "prose")
def _(c):
    "notice of the owners' committee, no owners"
    e = HS(c, 0)
    return f"{e.xq}业主委员会公告\n各位业主：\n本小区共{c.r.randint(10, 40)}栋{c.r.randint(400, 3000)}户，定于{dz(c.base)}召开业主大会，请持身份证、房产证到物业登记。物业费标准拟由{c.r.uniform(1, 2):.2f}元调整为{c.r.uniform(2, 3):.2f}元/平方米·月。\n每户一票，已出租房屋由产权人投票。\n"


@NG("n_handbook", "prose")
def _(c):
    "advice for travellers"
    k = ["出境时请把护照翻到资料页，走自助通道的先登记指纹。", "乘坐高铁请提前30分钟到站，二等座不提供餐食。", "酒店一般14:00入住、12:00退房，押金当面点清。", "电子客票凭身份证办理登机，行李额20公斤。", "往来港澳通行证过期的不能过关，签注要看次数。", "驾驶证记满12分要重新学习。"]
    c.sf(k); return f"{c.ch('老年大学', '单位工会', '旅行社')}出行小贴士\n" + "\n".join(f"{i}、{x}" for i, x in enumerate(k[:c.r.randint(4, 6)], 1)) + "\n"


@NG("n_case_anon", "prose")
def _(c):
    "anonymised cases of a training paper"
    o = f"案例教学（隐去真实信息）\n"
    for _ in rng(c, 3, 8):
        e = K(c, 0)
        o += f"案例：{e.t.year}年{e.t.month}月，{c.ch('甲', '王某某', '李某', '乙')}{e.why}涉嫌{e.cr}，后被{e.res}。讨论：{c.ch('是否构成自首', '数额如何认定', '能否适用缓刑')}？\n"
    return o


@NG("n_smsgw_masked", "struct", "log")
def _(c):
    "gateway with masked numbers"
    return "".join(f"{f(c.base + D.timedelta(seconds=9 * i))} submit to={mmob(c)} tpl={c.dig(6)} msgid={c.dec('8' + c.dig(17))} stat=DELIVRD\n" for i in rng(c, 12, 40))


@NG("n_quota", "table", "html")
def _(c):
    "ticket stock"
    return htm(c, ["车次", "区间", "日期", "商务座", "一等座", "二等座"], [[e.no, e.a + "-" + e.b, d(e.t), c.r.randint(0, 20), c.r.randint(0, 60), c.ch("有", "无", c.r.randint(1, 90))] for e in (R(c, 0) for _ in rng(c, 8, 28))], "余票查询")
