"""The kinds of records: their columns, what these are called, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random
from typing import NamedTuple

from pii_scan.validators import vehicle
from tests.engine.synthetic import people

COUNT = 12
STREETS = ("人民路", "建设路", "和平街", "中山路", "学府路", "解放道")


class Column(NamedTuple):
    """A column by its names: Chinese, English, and the initials of the Chinese one; and what stands in its rows.

    Values between bars take turns; names in braces are those of `values`.
    """

    chinese: str
    english: str
    initials: str
    value: str


KINDS: dict[str, tuple[Column, ...]] = {
    "hotel.stay": (
        Column("姓名", "name", "XM", "{name}"),
        Column("身份证号", "id_card", "SFZH", "{id}"),
        Column("酒店名称", "hotel_name", "JDMC", "如家酒店(科技园店)"),
        Column("房号", "room_no", "FJH", "8{n:03}"),
        Column("入住时间", "checkin_time", "RZSJ", "2019-{day} 14:{minute}"),
        Column("离店时间", "checkout_time", "LDSJ", "2019-{day} 18:{minute}"),
    ),
    "travel.flight": (
        Column("旅客姓名", "passenger", "LKXM", "{name}"),
        Column("证件号码", "id_no", "ZJHM", "{id}"),
        Column("航班号", "flight_no", "HBH", "CA1{n:03}"),
        Column("起飞日期", "flight_date", "QFRQ", "2019-{day}"),
        Column("出发机场", "dep_airport", "CFJC", "首都机场"),
        Column("到达机场", "arr_airport", "DDJC", "虹桥机场"),
        Column("舱位", "cabin", "CW", "Y"),
    ),
    "travel.train": (
        Column("乘车人", "passenger_name", "CCRXM", "{name}"),
        Column("证件号码", "id_no", "ZJHM", "{id}"),
        Column("车次", "train_no", "CC", "G1{n:02}"),
        Column("乘车日期", "train_date", "CCRQ", "2019-{day}"),
        Column("出发站", "from_station", "CFZ", "北京南"),
        Column("到达站", "to_station", "DDZ", "上海虹桥"),
        Column("席别", "seat_type", "XB", "二等座"),
    ),
    "netcafe.session": (
        Column("上网人员", "user_name", "SWRYXM", "{name}"),
        Column("证件号码", "cert_no", "ZJHM", "{id}"),
        Column("网吧名称", "netbar_name", "WBMC", "极速网吧"),
        Column("终端号", "terminal_no", "ZDH", "A0{tens}"),
        Column("上机时间", "login_time", "SJSJ", "2019-{day} 14:{minute}"),
        Column("下机时间", "logout_time", "XJSJ", "2019-{day} 19:{minute}"),
    ),
    "border.crossing": (
        Column("姓名", "name", "XM", "{name}"),
        Column("护照号", "passport_no", "HZH", "{passport}"),
        Column("出入境标识", "io_type", "CRJBS", "出境|入境"),
        Column("出入境日期", "crossing_date", "CRJRQ", "2019-{day}"),
        Column("口岸", "port", "KA", "罗湖口岸|浦东机场口岸|拱北口岸"),
        Column("国籍", "nationality", "GJ", "中国"),
    ),
    "crime.case": (
        Column("嫌疑人姓名", "suspect_name", "XYRXM", "{name}"),
        Column("身份证号码", "id_number", "SFZHM", "{id}"),
        Column("案由", "case_reason", "AY", "盗窃|诈骗|赌博"),
        Column("立案日期", "filing_date", "LARQ", "2019-{day}"),
        Column("办案单位", "handling_unit", "BADW", "朝阳分局刑侦支队"),
        Column("处理结果", "result", "CLJG", "行政拘留|取保候审|刑事拘留"),
    ),
    "property.housing": (
        Column("产权人", "owner_name", "CQR", "{name}"),
        Column("身份证号码", "id_number", "SFZHM", "{id}"),
        Column("房屋坐落", "house_address", "FWZL", "{address}"),
        Column("建筑面积", "build_area", "JZMJ", "8{n}.5"),
        Column("不动产权证号", "certificate_no", "BDCQZH", "京（2019）朝阳区不动产权第00123{tens}号"),
        Column("登记日期", "register_date", "DJRQ", "2019-{day}"),
    ),
    "property.rental": (
        Column("承租人", "tenant_name", "CZRXM", "{name}"),
        Column("身份证号", "id_card", "SFZH", "{id}"),
        Column("出租房屋地址", "rent_address", "CZFWDZ", "{address}"),
        Column("月租金", "monthly_rent", "YZJ", "3{tens}0"),
        Column("起租日期", "lease_start", "QZRQ", "2019-{day}"),
        Column("到期日期", "lease_end", "DQRQ", "2020-{day}"),
    ),
    "bank.account": (
        Column("客户姓名", "customer_name", "KHXM", "{name}"),
        Column("证件号码", "id_no", "ZJHM", "{id}"),
        Column("银行卡号", "card_no", "YHKH", "{card}"),
        Column("开户行", "open_bank", "KHH", "{bank}"),
        Column("开户日期", "open_date", "KHRQ", "2019-{day}"),
        Column("预留手机", "reserved_mobile", "YLSJ", "{mobile}"),
    ),
    "bank.balance": (
        Column("户名", "account_name", "HM", "{name}"),
        Column("证件号码", "id_no", "ZJHM", "{id}"),
        Column("账号", "account_no", "ZH", "{card}"),
        Column("账户余额", "balance", "ZHYE", "1{n:03}.{tens}"),
        Column("币种", "currency", "BZ", "人民币"),
        Column("余额日期", "balance_date", "YERQ", "2019-{day}"),
    ),
    "bank.transaction": (
        Column("户名", "account_name", "HM", "{name}"),
        Column("卡号", "card_no", "KH", "{card}"),
        Column("交易时间", "trans_time", "JYSJ", "2019-{day} 14:{minute}"),
        Column("交易金额", "trans_amount", "JYJE", "2{tens}.{tens}"),
        Column("账户余额", "balance", "ZHYE", "1{n:03}.{tens}"),
        Column("对方户名", "opp_name", "DFHM", "{peer_name}"),
        Column("摘要", "summary", "ZY", "转账|消费|工资"),
    ),
    "driving.licence": (
        Column("姓名", "name", "XM", "{name}"),
        Column("驾驶证号", "licence_no", "JSZH", "{id}"),
        Column("档案编号", "file_no", "DABH", "1101052000{tens}"),
        Column("准驾车型", "licence_class", "ZJCX", "C1|B2|A1"),
        Column("初次领证日期", "first_issue_date", "CCLZRQ", "2019-{day}"),
        Column("有效期止", "valid_until", "YXQZ", "2029-{day}"),
    ),
    "driving.vehicle": (
        Column("车牌号码", "plate_no", "HPHM", "{plate}"),
        Column("车主", "owner", "SYR", "{name}"),
        Column("身份证号", "id_card", "SFZH", "{id}"),
        Column("车架号", "vin", "CLSBDH", "{vin}"),
        Column("品牌型号", "brand_model", "CLPP", "大众牌SVW71611"),
        Column("初次登记日期", "register_date", "CCDJRQ", "2019-{day}"),
    ),
    "phone.cdr": (
        Column("本机号码", "msisdn", "BJHM", "{mobile}"),
        Column("对方号码", "peer_number", "DFHM", "{peer}"),
        Column("呼叫类型", "call_type", "HJLX", "主叫|被叫"),
        Column("通话开始时间", "start_time", "THKSSJ", "2019-{day} 14:{minute}"),
        Column("通话时长", "duration", "THSC", "{n}9"),
        Column("通话地点", "call_place", "THD", "北京"),
    ),
    "phone.sms": (
        Column("发送号码", "sender", "FSHM", "{mobile}"),
        Column("接收号码", "receiver", "JSHM", "{peer}"),
        Column("发送时间", "send_time", "FSSJ", "2019-{day} 14:{minute}"),
        Column("短信内容", "content", "DXNR", "明天上午九点开会别迟到|钱已经转过去了查一下|晚上回家吃饭吗"),
    ),
    "location.fix": (
        Column("手机号码", "mobile", "SJHM", "{mobile}"),
        Column("定位时间", "loc_time", "DWSJ", "2019-{day} 14:{minute}"),
        Column("经度", "longitude", "JD", "116.4123{tens}"),
        Column("纬度", "latitude", "WD", "39.9543{tens}"),
        Column("位置", "address", "WZ", "{address}"),
    ),
    "identity.person": (
        Column("姓名", "name", "XM", "{name}"),
        Column("性别", "gender", "XB", "{sex}"),
        Column("民族", "nation", "MZ", "汉"),
        Column("身份证号", "id_card", "SFZH", "{id}"),
        Column("住址", "address", "ZZ", "{address}"),
        Column("联系电话", "phone", "LXDH", "{mobile}"),
    ),
}


def english(column: Column) -> str:
    return column.english


def chinese(column: Column) -> str:
    return column.chinese


def initials(column: Column) -> str:
    return column.initials


def both(column: Column) -> str:
    return f"{column.chinese} {column.english}"


def bracketed(column: Column) -> str:
    return f"{column.chinese}({column.english})"


def starred(column: Column) -> str:
    return f"*{column.chinese}"


def upper(column: Column) -> str:
    return column.english.upper()


def title(column: Column) -> str:
    return column.english.replace("_", " ").title()


def camel(column: Column) -> str:
    first, *others = column.english.split("_")
    return first + "".join(map(str.title, others))


def prefixed(column: Column) -> str:
    return f"f_{column.english}"


# Four sets of names, and how some programs write those.
STYLES: dict[str, Callable[[Column], str]] = {
    "chinese": chinese,
    "english": english,
    "initials": initials,
    "both": both,
    "bracketed": bracketed,
    "starred": starred,
    "upper": upper,
    "title": title,
    "camel": camel,
    "prefixed": prefixed,
}
IN_ENGLISH = frozenset({"english", "upper", "title", "camel", "prefixed"})


def region(rng: Random) -> str:
    return rng.choice(("110105", "310101", "440305"))


def vehicle_number(rng: Random) -> str:
    """A number of a vehicle whose ninth sign is right."""
    right = vehicle.vin({})
    head = "LSVA" + "".join(rng.choices("ABCDEFGHJK0123456789", k=4))
    tail = "".join(rng.choices("ABCDEFGHJK", k=2)) + f"{rng.randrange(10**6):06}"
    return next(number for check in "0123456789X" if right(number := head + check + tail).ok)


@cache
def values() -> tuple[dict[str, object], ...]:
    """What templates of columns may name, row by row."""
    rng = Random(5)
    owners, peers = people(COUNT, seed=5, code=region), people(COUNT, seed=6, code=region)
    return tuple(
        {
            "n": n,
            "tens": n + 10,
            "day": f"03-{n:02}",
            "minute": f"{n + 9}:{n + 19}",
            "name": owner.name,
            "id": owner.number,
            "sex": owner.sex,
            "mobile": owner.phone,
            "card": owner.card,
            "bank": owner.bank,
            "peer": peer.phone,
            "peer_name": peer.name,
            "passport": "E" + "".join(rng.choices("123456789", k=8)),
            "plate": f"京A{rng.randrange(10**5):05}",
            "vin": vehicle_number(rng),
            "address": f"北京市朝阳区{STREETS[n % len(STREETS)]}{n * 7 - 4}号{n}栋{n * 101}室",
        }
        for n, (owner, peer) in enumerate(zip(owners, peers, strict=True), 1)
    )


def heads(kind: str, style: str) -> list[str]:
    return [STYLES[style](column) for column in KINDS[kind]]


def rows(kind: str) -> list[list[str]]:
    """The rows of a kind: choices of a column take turns, so that all of them come."""
    choices = [column.value.split("|") for column in KINDS[kind]]
    return [
        [choice[number % len(choice)].format(**known) for choice in choices] for number, known in enumerate(values())
    ]
