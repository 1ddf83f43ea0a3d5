"""What each kind of record holds: its columns in four kinds of header, and how one row is made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from people import BINS, Person, digits, make_card, make_mobile, words

ID18, MOBILE, EMAIL = "identity.prc_id18", "phone.mobile", "phone.email"
CARD, PLATE, PASSPORT = "bank.card", "driving.plate", "identity.passport_cn"
VIN, LANDLINE = "driving.vin", "phone.landline"

Row = dict[str, str]


@dataclass(frozen=True)
class Field:
    """A column: names in Chinese, English and pinyin initials, and the rule that its cells satisfy."""

    key: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    py: str
    rule: str | None = None


@dataclass(frozen=True)
class Kind:
    """A kind of record: columns that all files have, columns that some have, a maker of the event part."""

    base: str
    extra: str
    make: Callable[[Random, Person], Row]
    table: str
    title: str
    bare_ok: bool = True


def _fields(lines: str) -> dict[str, Field]:
    """Read the table of columns below."""
    found = {}
    for line in lines.strip().splitlines():
        key, zh, en, py, rule = (part.strip() for part in line.split(";"))
        found[key] = Field(key, tuple(zh.split()), tuple(en.split()), py, rule or None)
    return found


FIELDS = _fields("""
name; 姓名 客户姓名 真实姓名 本人姓名; name real_name full_name; XM;
guest; 旅客姓名 姓名 住客姓名; guest_name name; XM;
pax; 旅客姓名 乘机人 乘客姓名; passenger_name name; LKXM;
owner; 业主姓名 权利人 产权人; owner_name owner obligee; QLR;
tenant; 承租人 租客姓名 租户; tenant_name lessee tenant; CZR;
landlord; 出租人 房东; landlord lessor; CZRXM;
holder; 户名 持卡人 账户姓名; cardholder account_name holder; HM;
carowner; 机动车所有人 车主姓名 所有人 车主; owner_name owner; SYR;
suspect; 嫌疑人姓名 姓名 人员姓名; suspect_name name; XM;
sex; 性别; gender sex; XB;
nation; 民族; nation ethnicity; MZ;
birth; 出生日期 生日; birthday birth_date dob; CSRQ;
idno; 身份证号 身份证号码 公民身份号码 证件号码 身份证; id_card idcard_no id_number cert_no; SFZH; identity.prc_id18
licno; 驾驶证号 证号 驾驶证号码; licence_no driver_license_no; JSZH; identity.prc_id18
passport; 护照号 护照号码 证件号码; passport_no passport_number; HZHM; identity.passport_cn
mobile; 手机号 联系电话 手机号码 手机 移动电话; mobile phone mobile_phone; SJH; phone.mobile
email; 邮箱 电子邮箱 E-mail; email e_mail; DZYX; phone.email
tel; 固定电话 座机 家庭电话; tel telephone; GDDH; phone.landline
address; 住址 户籍地址 家庭住址 现住址; address home_address; HJDZ;
company; 工作单位 单位名称; company employer; FWCS;
remark; 备注; remark note; BZ;
hotel; 酒店名称 旅馆名称 宾馆名称; hotel_name hotel; LGMC;
room; 房号 房间号; room_no room_number; FJH;
checkin; 入住时间 入住日期; checkin_time check_in; RZSJ;
checkout; 退房时间 离店时间; checkout_time check_out; TFSJ;
price; 房价 房费; room_rate; FJ;
flight; 航班号 航班; flight_no flight; HBH;
fdate; 航班日期 起飞时间 乘机日期; flight_date departure_time; QFSJ;
dep; 出发机场 起飞机场 始发地; dep_airport dep_city; CFD;
arr; 到达机场 目的地; arr_airport arr_city; DDD;
cabin; 舱位; cabin; CW;
eticket; 电子客票号 票号; e_ticket_no ticket_number; PH;
trainno; 车次; train_no train_number; CC;
tdate; 乘车日期 发车时间; travel_date departure_time; CCRQ;
from_st; 出发站 始发站; from_station start_station; CFZ;
to_st; 到达站 目的站; to_station arrival_station; DDZ;
seat; 座位号 席位; seat_no coach_seat; ZWH;
seatclass; 席别; seat_type; XWLB;
fare; 票价; fare ticket_price; PJ;
place; 场所编号 营业场所代码; netbar_wacode place_code; CSBH;
bar; 网吧名称 上网场所; netbar_name place_name; WBMC;
on; 上机时间 上网时间 上线时间; start_time online_time; SJSJ;
off; 下机时间 下线时间; end_time offline_time; XJSJ;
seatno; 终端号 机器号; terminal_no machine_no; ZDH;
ip; IP地址; ip_address; IPDZ;
direction; 出入境标识 出境/入境 出入标识; io_type direction; CRJBS;
bdate; 出入境日期 出入境时间; crossing_date crossing_time; CRJRQ;
port; 出入境口岸 口岸; port_of_entry port; CRJKA;
doc; 证件名称 证件种类; document_type; ZJZL;
dest; 前往国(地区) 前往地; destination_country destination; QWD;
caseno; 案件编号 案号; case_no case_number; AJBH;
cause; 案由 案件类别 涉嫌罪名; offence case_type; AY;
unit; 立案单位 办案单位; handling_unit police_unit; LADW;
result; 处理结果 处罚结果; penalty disposition; CLJG;
cdate; 立案时间 处罚日期; filing_date; LASJ;
cert; 不动产权证号 产权证号 房产证号; certificate_no property_cert_no; CQZH;
site; 房屋坐落 坐落; property_location house_location; ZL;
area; 建筑面积 面积(㎡); floor_area building_area; JZMJ;
use; 房屋用途 用途; house_usage; YT;
rdate; 登记时间 登记日期; register_date; DJSJ;
lstart; 起租日 租赁开始日期; lease_start; QZR;
lend; 到期日 租赁到期日; lease_end; DQR;
rent; 月租金 租金(元/月); monthly_rent rent; YZJ;
deposit; 押金; deposit; YJ;
bank; 开户银行 开户行 银行; bank_name bank; KHYH;
card; 银行卡号 卡号 账号; card_no bank_card account_no; YHKH; bank.card
opened; 开户日期; open_date; KHRQ;
balance; 账户余额 余额 存款余额; balance available_balance; YE;
asof; 截止日期 查询时间; as_of_date query_time; CXSJ;
txdate; 交易日期 交易时间; txn_date trans_time; JYRQ;
amount; 交易金额 发生额; amount txn_amount; JYJE;
summary; 摘要; summary; ZY;
oppname; 对方户名; counterparty opp_name; DFHM;
oppcard; 对方账号; opp_acct counterparty_account; DFZH; bank.card
class; 准驾车型; licence_class vehicle_class; ZJCX;
archive; 档案编号; archives_no; DABH;
issued; 初次领证日期; first_issue_date; CCLZRQ;
points; 累积记分 记分; cumulative_score; LJJF;
plate; 号牌号码 车牌号 车牌号码; plate_no license_plate; HPHM; driving.plate
vin; 车辆识别代号 车架号; vin; CLSBDH; driving.vin
engine; 发动机号; engine_no; FDJH;
model; 品牌型号 车辆品牌; brand_model; CLPP;
first; 初次登记日期; first_registration; CCDJRQ;
own; 本机号码 用户号码 机主号码; msisdn own_number; BJHM; phone.mobile
peer; 对方号码; peer_number other_party; DFHM; phone.mobile
cstart; 通话开始时间 起始时间 通话时间; start_time call_time; QSSJ;
duration; 通话时长(秒) 通话时长 通信时长; duration call_duration; THSC;
ctype; 呼叫类型 通话类型; call_type; HJLX;
cplace; 通话地点 通信地点; call_place; THDD;
stime; 发送时间 收发时间; send_time sms_time; FSSJ;
content; 短信内容 内容; content sms_content message; DXNR;
sdir; 收发方向 收/发; sms_direction; SFFX;
ltime; 定位时间; loc_time gps_time; DWSJ;
lng; 经度; lng longitude; JD;
lat; 纬度; lat latitude; WD;
lac; LAC 位置区码; lac; LAC;
ci; CI 小区号; cellid ci; CI;
laddr; 定位地址 位置; location_address; DWDZ;
home; 归属地; home_area; GSD;
carrier; 运营商; carrier; YYS;
""")


def moment(rng: Random, year: int = 0) -> dt.datetime:
    """A moment of the years 2013 to 2023."""
    start = dt.datetime(year or rng.randint(2013, 2023), 1, 1)
    return start + dt.timedelta(seconds=rng.randrange(365 * 86400))


def _hotel(rng: Random, _p: Person) -> Row:
    arrive = moment(rng)
    leave = arrive + dt.timedelta(hours=rng.randint(9, 70))
    brand = rng.choice(words("如家快捷酒店 汉庭酒店 锦江之星 维也纳酒店 全季酒店 七天连锁酒店 格林豪泰"))
    return {
        "hotel": brand + rng.choice(("火车站店", "人民广场店", "体育中心店", "大学城店")),
        "room": f"{rng.randint(2, 28)}{rng.randint(1, 40):02d}",
        "checkin": f"{arrive:%Y-%m-%d %H:%M:%S}",
        "checkout": f"{leave:%Y-%m-%d %H:%M:%S}",
        "price": f"{rng.randint(99, 688)}.00",
    }


def _flight(rng: Random, _p: Person) -> Row:
    code, prefix = rng.choice(
        (("CA", "999"), ("MU", "781"), ("CZ", "784"), ("HU", "880"), ("ZH", "479"), ("3U", "876"))
    )
    dep, arr = rng.sample(words("北京首都 上海虹桥 广州白云 深圳宝安 成都双流 西安咸阳 重庆江北 昆明长水 杭州萧山"), 2)
    return {
        "flight": f"{code}{rng.randint(1001, 8999)}",
        "fdate": f"{moment(rng):%Y-%m-%d %H:%M}",
        "dep": dep,
        "arr": arr,
        "cabin": rng.choice("YYYMBCF"),
        "eticket": f"{prefix}-{digits(rng, 10)}",
    }


def _train(rng: Random, _p: Person) -> Row:
    a, b = rng.sample(words("北京西 广州南 上海虹桥 南京南 武汉 长沙南 郑州东 西安北 成都东 杭州东 深圳北 济南西"), 2)
    kind = rng.choice(("二等座", "二等座", "一等座", "硬卧", "硬座"))
    seat = (
        f"{rng.randint(1, 16):02d}车{rng.randint(1, 18):02d}{rng.choice('ABCDF')}"
        if "等" in kind
        else (
            f"{rng.randint(1, 16):02d}车{rng.randint(1, 20):02d}{rng.choice(('上铺', '下铺')) if kind == '硬卧' else '号'}"
        )
    )
    return {
        "trainno": rng.choice("GGDKTZ") + str(rng.randint(11, 999)),
        "tdate": f"{moment(rng):%Y-%m-%d %H:%M}",
        "from_st": a,
        "to_st": b,
        "seat": seat,
        "seatclass": kind,
        "fare": f"{rng.randint(54, 933)}.50",
    }


def _netcafe(rng: Random, person: Person) -> Row:
    start = moment(rng)
    end = start + dt.timedelta(minutes=rng.randint(20, 600))
    return {
        "place": f"{person.idno[:6]}10{digits(rng, 6)}",
        "seatno": f"{rng.choice('ABC')}{rng.randint(1, 180):03d}",
        "bar": rng.choice(words("极速网吧 飞宇网络会所 星际网咖 网鱼网咖 天天网吧")),
        "on": f"{start:%Y-%m-%d %H:%M:%S}",
        "off": f"{end:%Y-%m-%d %H:%M:%S}",
        "ip": f"192.168.{rng.randint(0, 9)}.{rng.randint(2, 250)}",
    }


def _border(rng: Random, _p: Person) -> Row:
    return {
        "direction": rng.choice(("出境", "入境")),
        "bdate": f"{moment(rng):%Y-%m-%d}",
        "doc": "普通护照",
        "port": rng.choice(words("罗湖 皇岗 拱北 首都机场 浦东机场 白云机场 满洲里 瑞丽 霍尔果斯")),
        "dest": rng.choice(words("日本 韩国 泰国 美国 新加坡 澳大利亚 俄罗斯")),
    }


def _crime(rng: Random, person: Person) -> Row:
    day = moment(rng)
    return {
        "caseno": f"A{person.idno[:6]}{digits(rng, 6)}{day:%Y%m}{digits(rng, 4)}",
        "cause": rng.choice(words("盗窃 诈骗 寻衅滋事 故意伤害 吸毒 赌博 危险驾驶")),
        "cdate": f"{day:%Y-%m-%d}",
        "unit": rng.choice(words("天河区分局 南山区分局 武侯区分局 雁塔区分局")) + rng.choice(("刑侦大队", "治安大队")),
        "result": rng.choice(words("行政拘留十日 刑事拘留 取保候审 罚款五百元 移送起诉 强制隔离戒毒")),
    }


def _housing(rng: Random, person: Person) -> Row:
    day = moment(rng, rng.randint(2016, 2022))
    return {
        "cert": f"粤（{day:%Y}）广州市不动产权第{digits(rng, 8)}号",
        "site": person.address,
        "area": f"{rng.uniform(42, 188):.2f}",
        "use": "住宅",
        "rdate": f"{day:%Y-%m-%d}",
    }


def _rental(rng: Random, person: Person) -> Row:
    day = moment(rng)
    return {
        "site": person.address,
        "lstart": f"{day:%Y-%m-%d}",
        "lend": f"{day + dt.timedelta(days=364):%Y-%m-%d}",
        "rent": str(rng.randint(12, 95) * 100),
        "deposit": str(rng.randint(12, 95) * 100),
        "landlord": rng.choice(words("方建国 莫小玲 钱志明 贺文娟 史玉梅 覃国强")),
    }


def _account(rng: Random, person: Person) -> Row:
    return {
        "bank": person.bank + rng.choice(("", "广州天河支行", "城关支行", "科技园支行")),
        "opened": f"{moment(rng):%Y-%m-%d}",
    }


def _balance(rng: Random, person: Person) -> Row:
    return {"bank": person.bank, "balance": f"{rng.uniform(12, 480000):.2f}", "asof": f"{moment(rng):%Y-%m-%d}"}


def _transaction(rng: Random, person: Person) -> Row:
    bank = rng.choice(list(BINS))
    names = words("何小军 林佳怡 周建华 深圳市腾达贸易有限公司 京东商城 国网电力")
    return {
        "txdate": f"{moment(rng):%Y-%m-%d %H:%M:%S}",
        "amount": f"{rng.choice(('-', ''))}{rng.uniform(5, 20000):.2f}",
        "balance": f"{rng.uniform(20, 90000):.2f}",
        "summary": rng.choice(words("转账 消费 工资 ATM取款 网银转账 快捷支付")),
        "oppname": rng.choice(names),
        "oppcard": make_card(rng, bank),
        "bank": person.bank,
    }


def _licence(rng: Random, _p: Person) -> Row:
    return {
        "class": rng.choice(("C1", "C1", "C2", "B2", "A2", "C1E", "A1A2")),
        "issued": f"{moment(rng):%Y-%m-%d}",
        "points": str(rng.choice((0, 0, 0, 1, 3, 6, 9))),
    }


def _vehicle(rng: Random, _p: Person) -> Row:
    model = rng.choice(
        words("大众汽车牌SVW71611 丰田牌GTM7200G 别克牌SGM7150 长城牌CC6460 比亚迪牌BYD7150 东风日产牌DFL7168")
    )
    return {"model": model, "first": f"{moment(rng):%Y-%m-%d}"}


def _cdr(rng: Random, _p: Person) -> Row:
    return {
        "cstart": f"{moment(rng):%Y-%m-%d %H:%M:%S}",
        "duration": str(rng.randint(3, 2400)),
        "peer": make_mobile(rng),
        "ctype": rng.choice(("主叫", "被叫")),
        "cplace": rng.choice(words("广州 深圳 北京 成都 武汉 上海")),
        "lac": str(rng.randint(4096, 60000)),
        "ci": str(rng.randint(1000, 65000)),
    }


def _sms(rng: Random, _p: Person) -> Row:
    texts = (
        "今晚七点老地方见，别迟到",
        "钱我已经转过去了，你查收一下",
        "妈住院了，速回电话",
        "明天的会改到下午三点",
        "孩子放学你去接一下，我加班",
        "那套房子的事你考虑得怎么样了",
        "快递放门卫了，记得拿",
    )
    return {
        "stime": f"{moment(rng):%Y-%m-%d %H:%M:%S}",
        "content": rng.choice(texts),
        "peer": make_mobile(rng),
        "sdir": rng.choice(("发送", "接收")),
    }


def _fix(rng: Random, person: Person) -> Row:
    return {
        "ltime": f"{moment(rng):%Y-%m-%d %H:%M:%S}",
        "lng": f"{rng.uniform(102, 121):.6f}",
        "lat": f"{rng.uniform(22, 40):.6f}",
        "lac": str(rng.randint(4096, 60000)),
        "ci": str(rng.randint(1000, 65000)),
        "laddr": person.address.split("号")[0] + "号附近",
    }


def _person(rng: Random, _p: Person) -> Row:
    return {
        "company": rng.choice(words("市第三中学 宏达电子厂 区人民医院 恒信物业公司 个体 退休")),
        "remark": rng.choice(("", "", "老客户", "已回访", "2019年录入", "待核实")),
    }


def _number(rng: Random, person: Person) -> Row:
    return {"home": person.province, "carrier": rng.choice(("中国移动", "中国联通", "中国电信")), "remark": ""}


KINDS: dict[str, Kind] = {
    "hotel.stay": Kind(
        "guest idno hotel room checkin checkout", "sex mobile price address", _hotel, "hotel_checkin", "旅客住宿登记表"
    ),
    "travel.flight": Kind(
        "pax idno flight fdate dep arr", "mobile cabin eticket", _flight, "flight_order", "旅客订座明细"
    ),
    "travel.train": Kind(
        "pax idno trainno tdate from_st to_st", "mobile seat seatclass fare", _train, "train_ticket", "购票记录"
    ),
    "netcafe.session": Kind("place bar on off name idno", "seatno ip", _netcafe, "netbar_log", "上网人员登记"),
    "border.crossing": Kind(
        "name passport direction bdate port", "sex birth dest doc idno", _border, "exit_entry", "出入境记录查询结果"
    ),
    "crime.case": Kind(
        "suspect idno caseno cause unit", "result cdate address sex", _crime, "case_person", "涉案人员名单"
    ),
    "property.housing": Kind(
        "owner idno cert site area", "use rdate mobile", _housing, "house_owner", "不动产登记信息"
    ),
    "property.rental": Kind(
        "tenant idno site lstart lend rent", "mobile deposit landlord", _rental, "lease", "房屋租赁登记", False
    ),
    "bank.account": Kind("holder idno bank card", "mobile opened address", _account, "bank_account", "开户信息"),
    "bank.balance": Kind(
        "holder idno bank card balance", "mobile asof", _balance, "deposit_balance", "存款余额查询", False
    ),
    "bank.transaction": Kind(
        "card txdate amount balance summary oppname oppcard",
        "holder",
        _transaction,
        "trans_detail",
        "账户交易明细",
        False,
    ),
    "driving.licence": Kind(
        "name licno class archive issued", "points mobile address", _licence, "driver", "驾驶人信息", False
    ),
    "driving.vehicle": Kind(
        "plate carowner idno vin engine", "model first mobile", _vehicle, "vehicle", "机动车登记信息"
    ),
    "phone.cdr": Kind("own peer ctype cstart duration", "cplace lac ci name idno", _cdr, "call_detail", "通话详单"),
    "phone.sms": Kind("own peer stime content", "sdir name idno", _sms, "sms_log", "短信记录", False),
    "location.fix": Kind("mobile ltime lng lat", "lac ci laddr name", _fix, "phone_position", "手机定位结果"),
    "identity.person": Kind(
        "name idno mobile address", "sex nation birth email tel company remark", _person, "person", "人员信息登记"
    ),
    "identity.number": Kind("idno", "", _number, "idlist", "身份证号码清单"),
    "phone.number": Kind("mobile", "home carrier", _number, "mobiles", "号码清单"),
}
