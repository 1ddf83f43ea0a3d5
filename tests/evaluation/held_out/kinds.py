"""What each kind of record holds: its columns in four kinds of header, and how one row is made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from people import BINS, Person, digits, make_card, make_mobile, words

Row = dict[str, str]


@dataclass(frozen=True)
class Kind:
    """A kind of record: columns that all files have, columns that some have, a maker of the event part."""

    base: str
    extra: str
    make: Callable[[Random, Person], Row]
    table: str
    title: str
    bare_ok: bool = True


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
    train = rng.choice("GGDKTZ")
    kind = rng.choice(("二等座", "二等座", "一等座") if train in "GD" else ("硬卧", "硬座"))
    coach, place = f"{rng.randint(1, 16):02d}车", f"{rng.randint(1, 18):02d}"
    end = rng.choice("ABCDF") if "等" in kind else rng.choice(("上铺", "下铺")) if kind == "硬卧" else "号"
    seat = coach + place + end
    return {
        "trainno": train + str(rng.randint(11, 999)),
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
    city = person.address.split("省")[-1].split("市")[0] + "市"
    return {
        "cert": f"{person.plate[0]}（{day:%Y}）{city}不动产权第{digits(rng, 8)}号",
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
