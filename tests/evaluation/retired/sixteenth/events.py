"""What a record of each kind says beyond the person: one dict of strings for one event."""

from datetime import timedelta

from values import PLACES

CAUSES = [
    "盗窃",
    "诈骗",
    "故意伤害",
    "寻衅滋事",
    "危险驾驶",
    "开设赌场",
    "容留他人吸毒",
    "掩饰、隐瞒犯罪所得",
    "职务侵占",
    "非法经营",
]
MEASURES = ["刑事拘留", "取保候审", "监视居住", "逮捕", "行政拘留七日", "行政拘留十日并处罚款五百元", "移送审查起诉"]
BRIEFS = [
    "趁店内无人拿走柜台现金",
    "酒后与人口角并动手",
    "出借银行卡帮助转账",
    "夜间在工地拉走电缆",
    "以办理贷款为名收取费用",
]
PORTS = [
    "深圳湾口岸",
    "罗湖口岸",
    "拱北口岸",
    "北京首都机场口岸",
    "上海浦东机场口岸",
    "厦门高崎机场口岸",
    "满洲里公路口岸",
    "瑞丽口岸",
]
COUNTRIES = ["日本", "泰国", "新加坡", "韩国", "马来西亚", "澳大利亚", "德国", "英国", "越南", "阿联酋"]
MODELS = [
    "大众朗逸",
    "别克英朗",
    "丰田卡罗拉",
    "本田雅阁",
    "比亚迪秦",
    "吉利帝豪",
    "日产轩逸",
    "长安逸动",
    "哈弗H6",
    "奥迪A4L",
]
AIRLINES = ("CA", "MU", "CZ", "HU", "ZH", "MF", "SC", "3U", "HO", "9C")
PREFIX = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "MF": "731", "SC": "324", "3U": "876"}
SMS = [
    "您尾号{d}的储蓄卡已支出人民币{n}00元",
    "快递放在小区南门驿站，取件码{d}",
    "明天下午三点家长会，别迟到",
    "验证码{d}，五分钟内有效，请勿告诉他人",
    "房租转过去了，你查一下",
    "晚上不回来吃饭了",
    "药在第二个抽屉里，记得让妈按时吃",
    "您的流量已用完，回复KT开通加油包",
    "老地方见，带上合同",
    "那笔钱月底前一定还你，再宽限几天",
]


def stamp(when):
    """A time as text."""
    return f"{when:%Y-%m-%d %H:%M:%S}"


def two_places(gen, person):
    """The person's place and another one."""
    here = person["place"]
    return here, gen.rng.choice([p for p in PLACES if p[2] != here[2]])


def hotel(gen, person):
    """A stay in a hotel."""
    rng, place = gen.rng, gen.rng.choice(PLACES)
    came = gen.moment()
    brand = gen.pick("悦来 云栖 锦澜 青禾 望岳 维卡 途安 海棠")
    return {
        "hotel": brand + gen.pick("酒店 宾馆 商务酒店 快捷酒店") + f"({place[2][:-1]}{place[3]}店)",
        "room": f"{rng.randrange(2, 19)}{rng.randrange(1, 32):02d}",
        "roomtype": gen.pick("高级大床房 标准双床房 家庭房 商务套房"),
        "checkin": stamp(came),
        "checkout": stamp(came + timedelta(hours=rng.randrange(9, 70), seconds=rng.randrange(3000))),
        "price": f"{rng.randrange(168, 980)}.00",
        "channel": gen.pick("携程 美团 前台散客 会员直订 协议单位 飞猪"),
        "plate": gen.plate(person["place"]),
    }


def flight(gen, person):
    """A journey by air."""
    rng, (here, there) = gen.rng, two_places(gen, person)
    line = rng.choice(AIRLINES)
    return {
        "flight": f"{line}{rng.randrange(1101, 8999)}",
        "fromap": f"{here[2][:-1]}{here[7]}",
        "toap": f"{there[2][:-1]}{there[7]}",
        "dep": f"{gen.moment():%Y-%m-%d %H:%M}",
        "ticket": f"{PREFIX.get(line, '018')}-{rng.randrange(21, 25)}{gen.digits(8)}",
        "seat": f"{rng.randrange(6, 62)}{rng.choice('ABCHJK')}",
        "cabin": rng.choice(["经济舱", "公务舱", "超级经济舱"]),
    }


def train(gen, person):
    """A journey by rail."""
    rng, (here, there) = gen.rng, two_places(gen, person)
    return {
        "train": f"{rng.choice('GDG')}{rng.randrange(11, 2899)}",
        "fromst": here[8] + "站",
        "tost": there[8] + "站",
        "dep": f"{gen.moment():%Y-%m-%d %H:%M}",
        "tseat": f"{rng.randrange(1, 17):02d}车{rng.randrange(1, 18):02d}{rng.choice('ABCDF')}号",
        "tclass": gen.pick("二等座 一等座 商务座"),
        "fare": f"{rng.randrange(60, 960)}.{rng.choice('05')}",
    }


def netcafe(gen, person):
    """A session in an Internet cafe."""
    rng, place = gen.rng, gen.rng.choice(PLACES)
    came = gen.moment()
    return {
        "bar": f"{place[2][:-1]}{gen.pick('极速 星空 蓝鲸 飞宇 战鼓 冰点')}{gen.pick('网吧 网咖 电竞网咖')}",
        "barcode": f"{place[0]}10{rng.randrange(120, 4000):06d}",
        "terminal": f"{rng.choice('ABC')}{rng.randrange(1, 190):03d}",
        "login": stamp(came),
        "logout": stamp(came + timedelta(minutes=rng.randrange(35, 700), seconds=rng.randrange(60))),
        "fee": f"{rng.randrange(5, 60)}.{rng.choice('05')}0",
        "ip": f"192.168.{rng.randrange(0, 9)}.{rng.randrange(11, 250)}",
    }


def border(gen, person):
    """A crossing of the border."""
    return {
        "direction": gen.pick("出境 入境"),
        "port": gen.pick(PORTS),
        "time": stamp(gen.moment()),
        "country": gen.pick(COUNTRIES),
        "transport": gen.pick("飞机 步行 客车 船舶"),
        "lane": f"{gen.pick('自助 人工')}{gen.rng.randrange(1, 40):02d}号",
    }


def crime(gen, person):
    """A case and what was done in it."""
    place, when = gen.rng.choice(PLACES), gen.moment()
    return {
        "caseno": f"A{place[0]}{gen.rng.randrange(51, 99)}00{when:%Y%m}{gen.rng.randrange(11, 900):04d}",
        "cause": gen.pick(CAUSES),
        "unit": f"{place[2]}公安局{place[3][:-1] if len(place[3]) > 2 else place[3]}分局",
        "filed": f"{when:%Y-%m-%d}",
        "measure": gen.pick(MEASURES),
        "brief": gen.pick(BRIEFS),
    }


def housing(gen, person):
    """A flat that someone owns."""
    place, when = person["place"], gen.moment()
    return {
        "cert": f"{place[5][0]}（{when:%Y}）{place[2]}不动产权第{gen.digits(7)}号",
        "estate": gen.estate(place),
        "area": f"{gen.rng.randrange(48, 190)}.{gen.rng.randrange(10, 99)}",
        "usage": gen.pick("住宅 成套住宅 商业服务 车位"),
        "share": gen.pick("单独所有 共同共有 按份共有"),
        "reg": f"{when:%Y-%m-%d}",
    }


def rental(gen, person):
    """A lease."""
    start = gen.moment()
    rent = gen.rng.randrange(12, 92) * 100
    return {
        "landlord": gen.name(),
        "estate": gen.estate(gen.rng.choice(PLACES)),
        "start": f"{start:%Y-%m-%d}",
        "end": f"{start + timedelta(days=364):%Y-%m-%d}",
        "rent": f"{rent}.00",
        "deposit": f"{rent * 2}.00",
    }


def bank(gen, person):
    """What banks know: account, balance and one transaction."""
    rng = gen.rng
    card, name = gen.card()
    total = rng.randrange(30, 480000) + rng.randrange(1, 99) / 100
    return {
        "card": card,
        "bank": f"{name}{person['place'][2][:-1]}{gen.pick(['城东', '新华', '湖滨', '高新', '中山路'])}支行",
        "opened": f"{gen.moment():%Y-%m-%d}",
        "acctype": gen.pick("Ⅰ类户 Ⅱ类户 Ⅰ类户"),
        "accstat": gen.pick("正常 正常 睡眠户 挂失"),
        "balance": f"{total:.2f}",
        "asof": f"{gen.moment():%Y-%m-%d}",
        "currency": "人民币",
        "avail": f"{total:.2f}",
    }


def txn(gen, person):
    """What changes with each transaction."""
    rng = gen.rng
    return {
        "txtime": stamp(gen.moment()),
        "amount": f"{rng.choice(['', '-'])}{rng.randrange(8, 30000)}.{rng.randrange(10, 99)}",
        "after": f"{rng.randrange(30, 99000)}.{rng.randrange(10, 99)}",
        "opp": gen.name(),
        "txch": gen.pick("手机银行 ATM 柜面 网银 快捷支付"),
        "summary": gen.pick("转账 消费 代发工资 跨行汇款 取现 还款 理财赎回"),
    }


def licence(gen, person):
    """A driving licence."""
    when = gen.moment(2008, 2021)
    return {
        "dclass": gen.pick("C1 C2 B2 A2 C1E A1A2"),
        "firstissue": f"{when:%Y-%m-%d}",
        "validto": f"{when + timedelta(days=5844):%Y-%m-%d}",
        "archive": f"{person['place'][0][:4]}{gen.digits(8)}",
        "points": str(gen.rng.choice((0, 0, 3, 6, 9))),
        "office": f"{person['place'][2]}公安局交通警察支队",
    }


def vehicle(gen, person):
    """A car."""
    return {
        "plate": gen.plate(person["place"]),
        "vin": gen.vin(),
        "engine": gen.rng.choice("ABCEHK") + gen.digits(6),
        "model": gen.pick(MODELS),
        "regd": f"{gen.moment():%Y-%m-%d}",
        "colour": gen.pick("白 黑 银灰 红 蓝"),
    }


def cdr(gen, person):
    """A call."""
    rng = gen.rng
    return {
        "peer": gen.mobile(),
        "calltype": gen.pick("主叫 被叫"),
        "start": stamp(gen.moment()),
        "dur": str(rng.randrange(4, 1800)),
        "roam": gen.rng.choice(PLACES)[2][:-1],
        "lac": str(rng.randrange(4097, 60000)),
        "callfee": f"{rng.randrange(0, 3)}.{rng.randrange(10, 90)}",
    }


def sms(gen, person):
    """A short message."""
    text = gen.pick(SMS).format(d=gen.digits(4), n=gen.rng.randrange(2, 60))
    return {
        "peer": gen.mobile(),
        "smsdir": gen.pick("发送 接收"),
        "sent": stamp(gen.moment()),
        "content": text,
        "smsstat": gen.pick("成功 成功 成功 失败"),
    }


def fix(gen, person):
    """A position of a phone."""
    place, rng = gen.rng.choice(PLACES), gen.rng
    return {
        "fixtime": stamp(gen.moment()),
        "lng": f"{float(place[9]) + rng.uniform(-0.04, 0.04):.6f}",
        "lat": f"{float(place[10]) + rng.uniform(-0.04, 0.04):.6f}",
        "acc": str(rng.choice((20, 50, 150, 300, 550))),
        "near": f"{place[2]}{place[3]}{gen.estate(place).split(place[3])[1].split('号')[0]}号附近",
        "fixsrc": gen.pick("基站 GPS WiFi 混合定位"),
    }


def identity(gen, person):
    """What a register says of a person."""
    return {
        "birth": f"{person['born']:%Y-%m-%d}",
        "address": gen.estate(person["place"]),
        "ethnic": gen.pick("汉族 汉族 汉族 回族 满族 壮族"),
        "edu": gen.pick("初中 高中 大专 本科 硕士研究生"),
    }


EVENTS = {
    "hotel.stay": hotel,
    "travel.flight": flight,
    "travel.train": train,
    "netcafe.session": netcafe,
    "border.crossing": border,
    "crime.case": crime,
    "property.housing": housing,
    "property.rental": rental,
    "bank.account": bank,
    "bank.balance": bank,
    "bank.transaction": txn,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "phone.cdr": cdr,
    "phone.sms": sms,
    "location.fix": fix,
    "identity.person": identity,
}
ONCE = {"property.housing", "property.rental", "bank.account", "bank.balance", "driving.licence", "driving.vehicle"}
ONCE |= {"crime.case", "identity.person"}


def make_rows(gen, kind, count):
    """So many records of a kind; some are of the same person at another time."""
    people, rows = [], []
    for _ in range(count):
        if people and kind not in ONCE and gen.rng.random() < 0.3:
            person = gen.rng.choice(people)
        else:
            person = gen.person()
            if kind == "bank.transaction":
                person.update(bank(gen, person))
            people.append(person)
        row = {k: v for k, v in person.items() if isinstance(v, str)}
        row.update(EVENTS[kind](gen, person))
        rows.append(row)
    return rows
