"""Per kind: what a record holds (MAKE) and the columns it may be written with (FIELDS), plus names of tables (META)."""
import datetime as dt
from lib.core import FIELDS, MAKE, META
from lib.people import REGIONS, ROADS, COMM, CENTER, make_mobile

HOT = "汉庭酒店 如家酒店 维也纳国际酒店 全季酒店 锦江之星 7天连锁酒店 格林豪泰酒店 亚朵酒店 金陵大饭店 华美宾馆 悦来客栈 城市便捷酒店 桔子水晶酒店 银座佳驿 丽枫酒店".split()
AIR = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "MF": "731", "SC": "324", "3U": "876", "HO": "018"}
CITY = {"北京": "PEK", "上海": "SHA", "广州": "CAN", "深圳": "SZX", "成都": "CTU", "西安": "XIY", "昆明": "KMG", "杭州": "HGH", "重庆": "CKG", "厦门": "XMN", "青岛": "TAO", "长沙": "CSX", "武汉": "WUH", "沈阳": "SHE", "乌鲁木齐": "URC", "海口": "HAK"}
STA = "北京南 北京西 上海虹桥 南京南 杭州东 济南西 徐州东 郑州东 武汉 长沙南 广州南 深圳北 厦门北 福州南 西安北 成都东 重庆北 石家庄 天津西 沈阳北 合肥南 南昌西 贵阳北 昆明南 温州南 义乌 苏州北".split()
PORT = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 横琴口岸 港珠澳大桥口岸 首都机场边检站 浦东机场边检站 白云机场边检站 友谊关口岸 东兴口岸 绥芬河口岸 满洲里口岸 瑞丽口岸".split()
NAT = "日本 韩国 泰国 新加坡 美国 澳大利亚 英国 越南 马来西亚 加拿大 法国 德国".split()
CRIME = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 开设赌场 帮助信息网络犯罪活动 非法拘禁 容留他人吸毒 掩饰、隐瞒犯罪所得 敲诈勒索 赌博 交通肇事 非法经营".split()
CARS = "大众牌SVW7147 丰田牌TV7186 本田牌HG7154 比亚迪牌BYD7152 别克牌SGM7152 日产牌DFL7168 福特牌CAF7152 长安牌SC7169 吉利牌MR7152 奥迪牌FV7201 五菱牌LZW6450".split()
SHOP = "美团外卖 滴滴出行 永辉超市 全家便利店 中国石化加油 沃尔玛 大润发 物美超市 星巴克咖啡 肯德基 国家电网 中国移动充值 京东商城 拼多多平台商户 携程旅行网".split()
CAFE = "极速网吧 蓝色港湾网吧 新世纪网络会所 网鱼网咖 零度网吧 飞扬网吧 天际网咖 星空网吧 银河网络会所 大脚网吧".split()


def name(F, r): return r["p"].name
def sex(F, r): return r["p"].sex
def idn(F, r): return F.id(r["p"])
def mob(F, r): return F.mob(r["p"])
def mail(F, r): return F.mail(r["p"])
def card(F, r): return F.card(r["p"])
def birth(F, r): return F.day(r["p"].birth)
def addr(F, r): return r["p"].addr
def hukou(F, r): return r["p"].hukou
def nation(F, r): return r["p"].nation
def g(k): return lambda F, r: r[k]
def T(k): return lambda F, r: F.ts(r[k])
def D(k): return lambda F, r: F.day(r[k])


NAME = ("name", "姓名/{}姓名", "name", "XM", "!", name)
IDC = ("id", "身份证号/身份证号码/证件号码/公民身份号码", "id_card", "SFZH", "!", idn)
MOB = ("mobile", "手机号/联系电话/手机号码/电话", "mobile", "SJHM", "+", mob)
SEX = ("sex", "性别", "gender", "XB", "", sex)
ADR = ("addr", "住址/家庭住址/现住址", "address", "ZZ", "", addr)


def P(who, *rest, idc=IDC, nm="name"):
    n = ("name", "姓名/" + who, nm, "XM", "!", name)
    return [n, idc, MOB] + list(rest)


def mk(kind):
    def deco(fn):
        MAKE[kind] = fn
        return fn
    return deco


@mk("hotel.stay")
def _(F, p):
    r, t = F.rng, F.when()
    o = (t + dt.timedelta(days=r.choice([1, 1, 1, 2, 3]))).replace(hour=r.randrange(8, 14), minute=r.randrange(60))
    c = F.city
    return dict(t=t.replace(hour=(t.hour % 10) + 13), o=o, hotel=c[2][:-1] + r.choice(HOT) + "(%s店)" % r.choice(ROADS), room="%d%02d" % (r.randrange(2, 19), r.randrange(1, 30)), price="%d.00" % r.choice([128, 168, 199, 228, 259, 328, 388, 468]),
                type=r.choice(["标准间", "大床房", "双床房", "商务大床房", "豪华套房", "家庭房"]), chan=r.choice(["前台", "携程", "美团", "飞猪", "会员", "协议单位"]), dep=r.choice(["200", "300", "500"]), no="%d%05d" % (t.toordinal() % 100000, r.randrange(99999)))


FIELDS["hotel.stay"] = P("客人姓名/入住人/旅客姓名", ("sex", "性别", "sex", "XB", "", sex), ("hotel", "酒店名称/旅馆名称/门店", "hotel_name", "LGMC", "!", g("hotel")), ("room", "房号/房间号", "room_no", "FJH", "!", g("room")),
    ("t", "入住时间/到店时间/入住日期", "checkin_time", "RZSJ", "!", T("t")), ("o", "离店时间/退房时间", "checkout_time", "TFSJ", "!", T("o")), ("type", "房型", "room_type", "FX", "", g("type")), ("price", "房价", "room_rate", "FJ", "", g("price")), ("chan", "预订渠道", "channel", "QD", "", g("chan")), ("addr", "地址", "address", "DZ", "", hukou), ("mail", "邮箱", "email", "YX", "", mail), nm="guest_name")


@mk("travel.flight")
def _(F, p):
    r, t = F.rng, F.when().replace(hour=F.rng.randrange(6, 22), minute=F.rng.randrange(0, 12) * 5, second=0)
    a, b = r.sample(list(CITY), 2)
    al = r.choice(list(AIR))
    return dict(t=t, arr=t + dt.timedelta(minutes=r.randrange(18, 45) * 5), a=a, b=b, ac=CITY[a], bc=CITY[b], fl=al + "%d" % r.randrange(1101, 8990), tk=AIR[al] + "-%010d" % r.randrange(2 * 10 ** 9, 9 * 10 ** 9), seat="%d%s" % (r.randrange(31, 68), r.choice("ABCHJKL")),
                cab=r.choice(["Y", "M", "B", "H", "K", "Q"]), pnr=r.choice("HJKMNPQR") + "".join(r.choice("ABCDEFGHJKMNPQRSTVWXYZ0123456789") for _ in range(4)) + r.choice("5678"), price=str(r.randrange(41, 240) * 10))


FIELDS["travel.flight"] = P("旅客姓名/乘机人/旅客", ("fl", "航班号/航班", "flight_no", "HBH", "!", g("fl")), ("a", "出发城市/出发地/起飞城市", "dep_city", "CFD", "!", g("a")), ("b", "到达城市/到达地/目的地", "arr_city", "DDD", "!", g("b")),
    ("t", "起飞时间/航班日期", "dep_time", "QFSJ", "!", T("t")), ("arr", "到达时间", "arr_time", "DDSJ", "", T("arr")), ("seat", "座位号/座位", "seat_no", "ZWH", "", g("seat")), ("cab", "舱位", "cabin", "CW", "+", g("cab")), ("tk", "票号/电子客票号", "ticket_no", "PH", "+", g("tk")), ("pnr", "PNR/订座编号", "pnr", "PNR", "", g("pnr")), ("mail", "联系邮箱", "contact_email", "LXYX", "", mail), ("price", "票价/票面价", "fare", "PJ", "", g("price")), nm="passenger_name")


@mk("travel.train")
def _(F, p):
    r, t = F.rng, F.when().replace(hour=F.rng.randrange(6, 22), second=0)
    a, b = r.sample(STA, 2)
    ty = r.choice("GGGDDKZT")
    st = ("二等座", "%02d车%02d%s" % (r.randrange(1, 17), r.randrange(1, 19), r.choice("ABCDF"))) if ty in "GD" else r.choice([("硬座", "%02d车%03d号" % (r.randrange(1, 17), r.randrange(1, 118))), ("硬卧", "%02d车%02d号%s铺" % (r.randrange(1, 17), r.randrange(1, 20), r.choice("上中下")))])
    return dict(t=t, a=a, b=b, tr=ty + str(r.randrange(11, 999) if ty != "G" else r.randrange(1, 2999)), cls=st[0], seat=st[1], price="%.1f" % (r.randrange(109, 1800) / 2), tk="E%09d" % r.randrange(10 ** 8, 10 ** 9 - 1))


FIELDS["travel.train"] = P("乘车人/旅客姓名/乘车人姓名", ("tr", "车次", "train_no", "CC", "!", g("tr")), ("a", "出发站/发站/始发站", "from_station", "CFZ", "!", g("a")), ("b", "到达站/到站", "to_station", "DDZ", "!", g("b")), ("t", "发车时间/乘车日期/开车时间", "departure_time", "CCRQ", "!", T("t")),
    ("cls", "席别/座位类别", "seat_type", "ZWLB", "+", g("cls")), ("seat", "座位号/车厢座位/席位", "seat_no", "ZWH", "+", g("seat")), ("price", "票价", "ticket_price", "PJ", "", g("price")), ("tk", "订单号/取票号", "order_no", "DDH", "", g("tk")), nm="passenger_name")


@mk("netcafe.session")
def _(F, p):
    r, t = F.rng, F.when(60)
    c = F.city
    if not hasattr(F, "_cafe"):
        F._cafe = [(c[0] + "10%06d" % r.randrange(11, 4000), r.choice(CAFE)) for _ in range(r.choice([1, 2, 4]))]
    k = r.choice(F._cafe)
    return dict(t=t, o=t + dt.timedelta(minutes=r.randrange(25, 520)), code=k[0], cafe=k[1], seat=r.choice("ABC") + "%03d" % r.randrange(1, 180), ip="192.168.%d.%d" % (r.randrange(0, 3), r.randrange(11, 240)), mac="-".join("%02X" % r.randrange(256) for _ in range(6)), fee="%.1f" % (r.randrange(6, 60) / 2))


FIELDS["netcafe.session"] = P("上网人员姓名/会员姓名", ("code", "场所编号/网吧编号", "netbar_code", "CSBH", "", g("code")), ("cafe", "网吧名称/上网场所名称", "netbar_name", "WBMC", "!", g("cafe")), ("t", "上机时间/上网时间/上线时间", "login_time", "SWSJ", "!", T("t")), ("o", "下机时间/下线时间", "logout_time", "XWSJ", "!", T("o")),
    ("seat", "终端号/机器号/座位号", "terminal_no", "ZDH", "+", g("seat")), ("ip", "IP地址", "ip", "IP", "", g("ip")), ("mac", "MAC地址", "mac", "MAC", "", g("mac")), ("fee", "消费金额", "fee", "XFJE", "", g("fee")), nm="user_name")


def docn(F, r): return F.pas(r["p"])


@mk("border.crossing")
def _(F, p):
    r, t = F.rng, F.when(900).replace(hour=F.rng.randrange(6, 24))
    port = r.choice(PORT)
    fl = r.choice(list(AIR)) + str(r.randrange(101, 999)) if "机场" in port else ""
    return dict(t=t, io=r.choice(["出境", "入境"]), port=port, fl=fl, veh="飞机" if fl else r.choice(["步行", "汽车"]), dest=r.choice(NAT) if fl else r.choice(["香港", "澳门"] if port[:2] in "罗湖皇岗福田深圳拱北横琴港珠" else ["越南"] if port[:2] in "友谊东兴" else ["缅甸"] if port[:2] == "瑞丽" else ["俄罗斯"]))


FIELDS["border.crossing"] = [NAME, ("doc", "证件号码/护照号码/护照号", "passport_no", "HZH", "!", docn), ("id", "身份证号/公民身份号码", "id_card", "SFZH", "+", idn), ("io", "出入境标识/出境/入境/出入标识", "io_type", "CRJBS", "!", g("io")), ("t", "出入境时间/出入境日期", "cross_time", "CRJSJ", "!", T("t")),
    ("port", "出入境口岸/口岸", "port_name", "KA", "!", g("port")), ("veh", "交通方式", "transport", "JTFS", "", g("veh")), ("fl", "航班号", "flight_no", "HBH", "", g("fl")), ("dest", "前往国家地区/前往地", "destination", "QWD", "", g("dest")), SEX, ("birth", "出生日期", "birth_date", "CSRQ", "", birth), ("nat", "国籍", "nationality", "GJ", "", lambda F, r: "中国")]


@mk("crime.case")
def _(F, p):
    r, t = F.rng, F.when(1500)
    c = F.city
    return dict(t=t, no="A%s%06d%s%04d" % (c[0], r.randrange(0, 99) * 100, t.strftime("%Y%m"), r.randrange(1, 1999)), ay=r.choice(CRIME), dw=c[2] + "公安局" + c[3][:-1] + "分局" + r.choice(["", r.choice(ROADS)[:2] + "派出所"]), res=r.choice(["刑事拘留", "行政拘留十日", "行政拘留五日", "取保候审", "逮捕", "移送起诉", "监视居住"]), off=r.choice(["王", "李", "陈", "赵"]) + "警官")


FIELDS["crime.case"] = P("嫌疑人姓名/违法犯罪人员姓名", SEX, ("no", "案件编号", "case_no", "AJBH", "!", g("no")), ("ay", "案由/案件类别/涉嫌罪名", "case_cause", "AY", "!", g("ay")), ("dw", "办案单位/立案单位", "police_unit", "BADW", "!", g("dw")), ("t", "立案时间/受案时间/抓获时间", "filing_time", "LASJ", "!", T("t")),
    ("res", "处理结果/强制措施", "disposal", "CLJG", "+", g("res")), ("hk", "户籍地址", "domicile", "HJDZ", "", hukou), nm="suspect_name")


def cert(F, t):
    r, c = F.rng, F.city
    return "%s（%d）%s不动产权第%07d号" % (c[4][0], t.year, c[2] if r.random() < .5 else c[3], r.randrange(1234, 999999))


@mk("property.housing")
def _(F, p):
    r, t = F.rng, F.when(2200)
    t = max(t, dt.datetime(2016, 3, r.randrange(1, 28), 9, 12))
    c = F.city
    if not hasattr(F, "_com"):
        F._com = r.choice(COMM)
    b, u, h = r.randrange(1, 30), r.randrange(1, 4), r.randrange(1, 28) * 100 + r.randrange(1, 5)
    return dict(t=t, cert=cert(F, t), loc=c[2] + c[3] + r.choice(ROADS) + "%d号" % r.randrange(2, 300) + F._com + "%d栋%d单元%d室" % (b, u, h), com=F._com, b="%d栋" % b, h="%d" % h, area="%.2f" % (r.randrange(4500, 19900) / 100), use=r.choice(["住宅", "住宅", "住宅", "商业", "车库"]), own=r.choice(["单独所有", "单独所有", "共同共有"]), val=r.randrange(60, 900) * 10000)


FIELDS["property.housing"] = P("权利人/业主姓名/产权人", ("cert", "不动产权证号/产权证号/权证号", "cert_no", "CQZH", "+", g("cert")), ("loc", "房屋坐落/坐落", "house_location", "FWZL", "!", g("loc")), ("area", "建筑面积/面积", "build_area", "JZMJ", "!", g("area")), ("use", "用途/规划用途", "house_usage", "YT", "", g("use")), ("own", "共有情况", "ownership", "GYQK", "", g("own")), ("t", "登记时间/登记日期", "register_date", "DJSJ", "+", D("t")), nm="owner_name")


@mk("property.rental")
def _(F, p):
    r, t = F.rng, F.when(700)
    c = F.city
    n = r.choice([6, 12, 12, 12, 24])
    return dict(t=t, e=t + dt.timedelta(days=n * 365 // 12 - 1), n=n, loc=c[2] + c[3] + r.choice(ROADS) + "%d号" % r.randrange(2, 300) + "%d房" % (r.randrange(1, 28) * 100 + r.randrange(1, 9)), rent=r.randrange(8, 75) * 100, no="ZL%s%05d" % (t.strftime("%Y%m"), r.randrange(3, 99999)), area="%d" % r.randrange(18, 130), pay=r.choice(["押一付一", "押一付三", "押二付一"]))


FIELDS["property.rental"] = P("承租人/租客姓名/租户", ("loc", "房屋坐落/租赁地址/出租房屋地址", "house_address", "FWZL", "!", g("loc")), ("no", "合同编号/租赁备案号", "lease_no", "HTBH", "+", g("no")), ("rent", "月租金/租金(元/月)", "monthly_rent", "YZJ", "!", g("rent")), ("t", "起租日/租期开始/租赁起始日期", "lease_start", "QZR", "!", D("t")), ("e", "到期日/租期结束/租赁终止日期", "lease_end", "DQR", "!", D("e")), ("pay", "付款方式", "pay_type", "FKFS", "", g("pay")), ("area", "租赁面积", "lease_area", "ZLMJ", "", g("area")), nm="tenant_name")


@mk("bank.account")
def _(F, p):
    t = F.when(3000)
    return dict(t=t, bank=p.bank[0], code=p.bank[1], br=p.bank[0] + p.live[2][:-1] + F.rng.choice(ROADS)[:2] + "支行")


FIELDS["bank.account"] = P("户名/持卡人/开户姓名", ("card", "银行卡号/卡号/收款账号", "bank_card_no", "YHKH", "!", card), ("bank", "银行名称/开户银行", "bank_name", "YHMC", "!", g("bank")), ("br", "开户行/开户网点", "branch_name", "KHH", "+", g("br")), ("t", "开户日期", "open_date", "KHRQ", "", D("t")), ("st", "账户状态", "account_status", "ZHZT", "", lambda F, r: "正常"), nm="account_name")


@mk("bank.balance")
def _(F, p):
    r = F.rng
    b = r.choice([r.randrange(100, 90000), r.randrange(5000, 9900000), r.randrange(100000, 200000000)]) / 100
    return dict(t=F.base - dt.timedelta(minutes=r.randrange(50)), bal="%.2f" % b, balc="{:,.2f}".format(b), bank=p.bank[0], kind=r.choice(["活期", "活期", "定期一年", "定期三年", "大额存单"]), br=p.bank[0] + p.live[2][:-1] + r.choice(ROADS)[:2] + "支行")


FIELDS["bank.balance"] = P("户名/客户姓名", ("card", "卡号/账号/银行卡号", "card_no", "KH", "!", card), ("bank", "开户银行/银行", "bank_name", "YHMC", "+", g("bank")), ("bal", "账户余额/余额/存款余额", "account_balance", "ZHYE", "!", g("bal")), ("kind", "储种/存款类型", "deposit_type", "CZ", "", g("kind")), ("t", "查询时间/余额日期", "query_time", "CXSJ", "", T("t")), ("br", "开户网点", "branch", "KHWD", "", g("br")), nm="customer_name")


@mk("bank.transaction")
def _(F, p):
    r, t = F.rng, F.when(300).replace(hour=F.rng.randrange(6, 24))
    amt = r.choice([r.randrange(500, 30000), r.randrange(10000, 2000000)]) / 100
    inn = r.random() < .35
    if not hasattr(p, "bal0"):
        p.bal0 = r.randrange(200000, 9000000) / 100
    opp, sm = (F.person_name(), r.choice(["转账", "汇款", "跨行转账"])) if r.random() < .35 else (r.choice(SHOP), "消费" if not inn else "退款")
    if opp in SHOP and r.random() < .9:
        amt = r.randrange(350, 26000) / 100
    if inn and r.random() < .3:
        opp, sm = r.choice(["华信", "中辰", "明德", "东方"]) + r.choice(["科技有限公司", "商贸有限公司"]), "代发工资"
    if sm == "代发工资":
        amt = r.randrange(380000, 1900000) / 100
    return dict(t=t, amt="%.2f" % amt, samt=("" if inn else "-") + "%.2f" % amt, inn=inn, dc="收入" if inn else "支出", bal="0.00", opp=opp, sm=sm, ch=r.choice(["手机银行", "网上银行", "POS", "ATM", "快捷支付"]), no="%s%07d" % (t.strftime("%Y%m%d"), r.randrange(10 ** 7)))


FIELDS["bank.transaction"] = [("name", "户名/客户姓名", "cust_name", "HM", "!", name), ("id", "证件号码/身份证号", "id_card", "ZJHM", "", idn), ("card", "卡号/交易卡号/账号", "card_no", "JYKH", "!", card), ("t", "交易时间/交易日期", "trans_time", "JYSJ", "!", T("t")), ("dc", "收支标志/借贷标志", "dc_flag", "SFBZ", "!", g("dc")), ("amt", "交易金额/金额", "trans_amount", "JYJE", "!", g("amt")),
    ("bal", "余额/交易余额", "balance", "JYYE", "+", g("bal")), ("opp", "对方户名/交易对手名称", "opp_name", "DSHM", "!", g("opp")), ("sm", "摘要/交易摘要", "summary", "ZYSM", "+", g("sm")), ("ch", "渠道/交易渠道", "channel", "JYQD", "", g("ch")), ("no", "流水号/交易流水号", "serial_no", "JYLSH", "", g("no"))]


@mk("driving.licence")
def _(F, p):
    r = F.rng
    t = dt.datetime(max(p.birth.year + 18, 1990), 1, 1) + dt.timedelta(days=r.randrange(200, 3000))
    t = min(t, F.base)
    return dict(t=t, e=t.replace(year=t.year + r.choice([6, 16]), day=min(t.day, 28)), zj=r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "C1D", "B1"]), da=F.city[0][:4] + "%08d" % r.randrange(10 ** 6, 99 * 10 ** 6), jf=r.choice([0, 0, 0, 3, 6, 1, 9]), fz=F.city[2] + "公安局交通警察支队", st=r.choice(["正常", "正常", "正常", "超分", "逾期未审验"]))


FIELDS["driving.licence"] = [("name", "姓名/驾驶人姓名", "driver_name", "XM", "!", name), ("id", "驾驶证号/证号/身份证明号码", "licence_no", "JSZH", "!", idn), ("zj", "准驾车型", "vehicle_class", "ZJCX", "!", g("zj")), ("t", "初次领证日期", "first_issue_date", "CCLZRQ", "!", D("t")), ("e", "有效期止", "valid_to", "YXQZ", "+", D("e")), ("da", "档案编号", "archive_no", "DABH", "+", g("da")), ("jf", "累积记分", "points", "LJJF", "", g("jf")), ("fz", "发证机关", "issue_org", "FZJG", "", g("fz")), ("st", "驾驶证状态", "licence_status", "ZT", "", g("st")), MOB, ADR]


@mk("driving.vehicle")
def _(F, p):
    r, t = F.rng, F.when(3000)
    return dict(t=t, car=r.choice(CARS), eng=r.choice("ABCEGHJK") + "%06d" % r.randrange(10007, 999999), col=r.choice("白黑灰红蓝银"), kind="小型汽车" if len(p.plate) == 7 else "小型新能源汽车")


FIELDS["driving.vehicle"] = [("plate", "号牌号码/车牌号/车牌", "plate_no", "HPHM", "!", lambda F, r: F.plate(r["p"])), ("hpzl", "号牌种类", "plate_type", "HPZL", "", g("kind")), ("name", "所有人/车主姓名/机动车所有人", "owner_name", "SYR", "!", name), ("id", "身份证号/身份证明号码/证件号码", "id_card", "SFZMHM", "+", idn), ("vin", "车辆识别代号/车架号", "vin", "CLSBDH", "+", lambda F, r: F.vin(r["p"])), ("eng", "发动机号", "engine_no", "FDJH", "+", g("eng")), ("car", "品牌型号", "car_model", "CLPP", "!", g("car")), ("col", "车身颜色", "car_color", "CSYS", "", g("col")), ("t", "初次登记日期/注册日期", "register_date", "CCDJRQ", "+", D("t")), MOB, ADR]


@mk("phone.cdr")
def _(F, p):
    r, t = F.rng, F.when(90)
    if not hasattr(p, "peers"):
        p.peers = [make_mobile(r) for _ in range(r.randrange(3, 15))]
    return dict(t=t, opp=r.choice(p.peers), io=r.choice(["主叫", "被叫"]), sec=int(r.expovariate(1 / 80)) + 4, loc=p.live[2][:-1], ty=r.choice(["本地", "本地", "国内长途", "漫游"]), fee="%.2f" % (r.choice([0, 0, 15, 30, 45]) / 100))


def opp(F, r): return F.v("phone.mobile", r["opp"])


FIELDS["phone.cdr"] = [("me", "用户号码/本机号码/计费号码", "msisdn", "YHHM", "!", lambda F, r: F.mob0(r["p"])), ("name", "机主姓名/用户姓名", "user_name", "JZXM", "", name), ("io", "呼叫类型/通信方式", "call_type", "HJLX", "!", g("io")), ("opp", "对方号码", "opp_number", "DFHM", "!", opp), ("t", "起始时间/通话开始时间/通话起始时间", "start_time", "QSSJ", "!", T("t")), ("sec", "通话时长/时长(秒)/通信时长", "call_duration", "THSC", "!", g("sec")), ("loc", "通话地/通信地点", "call_place", "THD", "+", g("loc")), ("ty", "通信类型", "comm_type", "TXLX", "", g("ty")), ("fee", "实收通信费/话费", "call_fee", "HF", "", g("fee"))]

SMS = ["晚上一起吃饭吧，老地方", "钱我已经转给你了，收到回我一下", "明天的会改到下午三点", "孩子今天发烧了你早点回来", "房租这周能给吗，房东催了", "到家了，放心", "货已经发出去了，单号晚点给你", "别告诉他我来过", "生日快乐！", "我在医院，妈的检查结果出来了", "合同我看了，第三条要改", "车停在地下二层，钥匙在门口鞋柜", "昨天的事对不起，是我太冲动", "上次借的两千月底还你", "面试通过了，下周一上班", "那批货先别动，等我消息", "你到哪了？都等你呢", "机票订好了，周五晚上走", "医生说没大事，休息几天就好", "这个月工资还没发，再等等", "你把老李的电话发我一下", "记得交物业费，催了两次了", "我换号了，这个是新的", "晚上加班，不用等我", "药放在冰箱第二层", "周末回老家，你一起吗", "下午去银行把贷款办了", "老师说下周开家长会", "快递放门卫了", "明早八点高铁站见", "手续费还差三百", "他今天又没来上班", "身体要紧，别太累", "东西收到了，谢谢", "体检报告出来了，血压有点高", "我到楼下了", "那个事你考虑得怎么样", "麻烦把发票寄过来", "家里停电了，几点来电", "先别转账，卡号写错了"]


@mk("phone.sms")
def _(F, p):
    r, t = F.rng, F.when(90)
    if not hasattr(p, "peers"):
        p.peers = [make_mobile(r) for _ in range(r.randrange(2, 9))]
    return dict(t=t, opp=r.choice(p.peers), io=r.choice(["发送", "接收"]), txt=r.choice(SMS) if r.random() < .75 else r.choice(SMS).rstrip("！？") + "。" + r.choice(SMS), rd=r.choice([1, 1, 0]))


FIELDS["phone.sms"] = [("me", "用户号码/本机号码", "phone_number", "YHHM", "!", lambda F, r: F.mob0(r["p"])), ("name", "机主姓名", "user_name", "JZXM", "", name), ("opp", "对方号码", "peer_number", "DFHM", "!", opp), ("io", "收发类型/短信类型", "msg_type", "SFLX", "!", g("io")), ("t", "短信时间/收发时间", "msg_time", "DXSJ", "!", T("t")), ("txt", "短信内容", "sms_content", "DXNR", "!", g("txt"))]


@mk("location.fix")
def _(F, p):
    r, t = F.rng, F.when(15)
    if not hasattr(p, "ll"):
        c = CENTER[p.live[0]]
        p.ll = [c[0] + r.uniform(-.04, .04), c[1] + r.uniform(-.03, .03)]
    p.ll = [p.ll[0] + r.uniform(-.008, .008), p.ll[1] + r.uniform(-.008, .008)]
    return dict(t=t, lng="%.6f" % p.ll[0], lat="%.6f" % p.ll[1], acc=r.choice([15, 30, 50, 120, 300, 500]), lac=r.randrange(4100, 48000), ci=r.randrange(1200, 64000), place=p.live[2] + p.live[3] + r.choice(ROADS) + "附近", src=r.choice(["GPS", "基站", "WIFI"]), sp=r.randrange(0, 70))


FIELDS["location.fix"] = [("me", "手机号码/目标号码/手机号", "phone", "SJHM", "!", lambda F, r: F.mob0(r["p"])), ("name", "姓名", "target_name", "XM", "", name), ("t", "定位时间/上报时间", "loc_time", "DWSJ", "!", T("t")), ("lng", "经度", "lng", "JD", "!", g("lng")), ("lat", "纬度", "lat", "WD", "!", g("lat")), ("acc", "精度(米)/误差半径", "accuracy", "WC", "", g("acc")), ("place", "定位地址/位置", "loc_address", "DWDZ", "+", g("place")), ("src", "定位方式", "loc_type", "DWFS", "", g("src")), ("lac", "LAC", "lac", "LAC", "", g("lac")), ("ci", "CI", "cell_id", "CI", "", g("ci"))]


@mk("identity.person")
def _(F, p):
    r = F.rng
    age = F.base.year - p.birth.year
    return dict(t=F.when(2000), edu="小学" if age < 12 else "初中" if age < 16 else r.choice(["初中", "高中", "大专", "本科", "硕士"][:5 if age > 25 else 3]), mar="未婚" if age < 23 else r.choice(["已婚", "已婚", "未婚", "离异"]))


FIELDS["identity.person"] = [NAME, IDC, SEX, ("nation", "民族", "nation", "MZ", "", nation), ("birth", "出生日期/出生年月日", "birthday", "CSRQ", "", birth), MOB, ("hk", "户籍地址/户籍地", "domicile", "HJDZ", "!", hukou), ("addr", "现住址/家庭住址/居住地址", "address", "XZZ", "", addr), ("mail", "电子邮箱/邮箱", "email", "YX", "", mail), ("tel", "固定电话/家庭电话", "home_tel", "GDDH", "", lambda F, r: F.land(r["p"])), ("edu", "文化程度/学历", "education", "WHCD", "", g("edu")), ("mar", "婚姻状况", "marital_status", "HYZK", "", g("mar"))]

META.update({
    "hotel.stay": (["t_checkin", "guest_register", "pms_folio_guest", "lgy_lvke"], "旅客登记"), "travel.flight": (["t_flight_order", "passenger_segment", "tkt_detail", "b2c_air_psg"], "出票明细"),
    "travel.train": (["train_order_item", "t_ticket", "tra_psg"], "车票订单"), "netcafe.session": (["wb_swjl", "netbar_log", "t_online_record"], "上网记录"), "border.crossing": (["crj_jl", "t_io_record", "exit_entry_log"], "查询结果"),
    "crime.case": (["aj_ryxx", "t_case_person", "case_suspect"], "涉案人员"), "property.housing": (["fc_djb", "house_owner", "t_real_estate"], "权属登记"), "property.rental": (["zl_contract", "t_lease", "rent_tenant"], "租赁台账"),
    "bank.account": (["t_bank_account", "user_bind_card", "pay_account"], "账户信息"), "bank.balance": (["acct_balance", "dep_snapshot", "t_deposit"], "存款余额"), "bank.transaction": (["txn_flow", "acct_detail", "t_trans_log"], "交易明细"),
    "driving.licence": (["drv_person", "t_driver", "jsz_info"], "驾驶人信息"), "driving.vehicle": (["veh_flow", "t_vehicle", "vehicle_owner"], "机动车信息"), "phone.cdr": (["cdr_voice", "t_call_record", "hd_detail"], "通话详单"),
    "phone.sms": (["sms_record", "t_message", "msg_log"], "短信记录"), "location.fix": (["loc_track", "t_position", "gps_log"], "定位数据"), "identity.person": (["t_user_real", "sys_member", "person_base", "rkk_jbxx"], "人员信息")})
