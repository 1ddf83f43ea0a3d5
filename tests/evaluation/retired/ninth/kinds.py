"""What a record of each kind says, and the columns of its tables."""

import datetime as dt
import pathlib

from values import BINS, PLACES

HERE = pathlib.Path(__file__).parent
RULES = {
    "idno": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "peercard": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
NUMERIC = {
    "rate",
    "fare",
    "area",
    "rent",
    "deposit",
    "balance",
    "avail",
    "amount",
    "points",
    "fee",
    "lasted",
    "lng",
    "lat",
    "radius",
    "lac",
    "ci",
}
TIMES = ["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y%m%d%H%M%S", "%Y-%m-%dT%H:%M:%S+08:00", "%d.%m.%Y %H:%M"]
TIMES += ["%Y年%m月%d日 %H:%M", "%Y-%m-%d %H:%M:%S.000", "%d-%b-%Y %H:%M"]
DAYS = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y-%m-%d", "%d.%m.%Y", "%Y年%m月%d日", "%Y-%m-%d", "%d-%b-%Y"]
HOTELS = ["悦途", "云栖里", "金穗", "海逸", "望江", "花溪", "半山", "星辰", "和园", "凯悦里", "南苑", "竹语"]
CARRIERS = ["CA", "MU", "CZ", "HU", "ZH", "3U", "MF", "SC", "HO", "FM"]
PREFIX = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "3U": "876", "MF": "731", "SC": "324"}
PREFIX |= {"HO": "018", "FM": "774"}
CHARGES = [
    "盗窃",
    "诈骗",
    "故意伤害",
    "寻衅滋事",
    "危险驾驶",
    "赌博",
    "开设赌场",
    "吸毒",
    "帮助信息网络犯罪活动",
    "殴打他人",
]
RESULTS = [
    "行政拘留十日",
    "行政拘留五日并处罚款",
    "取保候审",
    "刑事拘留",
    "移送起诉",
    "判处拘役两个月",
    "强制隔离戒毒二年",
    "警告",
]
SUMMARIES = ["转账", "网银转账", "代发工资", "ATM取款", "快捷支付", "还款", "房租", "货款", "跨行汇款", "报销"]
TEXTS = [
    "晚上七点老地方见，别迟到",
    "快递放门卫了你下班拿一下",
    "妈的药在抽屉第二格",
    "合同我改好发你邮箱了",
    "周末带孩子去动物园吗",
    "钱已经打过去了，查收",
    "车停在地下二层B区",
    "明早的会改到十点",
    "我到楼下了，下来吧",
    "他今天没来上班，你问问",
    "房租这个月晚两天行吗",
    "下雨了记得收衣服",
    "生日快乐，礼物寄出了",
    "医生说没什么大事，放心",
    "密码改成你说的那个了",
    "回来路上买点葱和豆腐",
]
COLUMNS = {}
for _line in (HERE / "columns.txt").read_text("utf-8").splitlines():
    _kind, _must, _may, _title, _table = _line.split("|")
    COLUMNS[_kind] = (_must.split(","), _may.split(","), _title, _table)
HEADERS = {}
for _line in (HERE / "headers.txt").read_text("utf-8").splitlines():
    _key, *_names = _line.split("|")
    HEADERS[_key] = _names
TRACKS = {"phone.cdr", "phone.sms", "location.fix", "bank.transaction"}


class Kinds:
    """Makes records in the date style of one file."""

    def __init__(self, maker, style=0):
        self.m = maker
        self.rng = maker.rng
        self.style = style
        self.last = {}
        self.start, self.span = None, 0

    def narrow(self, days):
        """Let all moments of the file lie within some days."""
        self.start, self.span = self.m.day(2021, 2024), days

    def moment(self, first, last):
        """Draw the moment of an event."""
        if self.start is None:
            return self.m.day(first, last)
        return self.start + dt.timedelta(seconds=self.rng.randrange(self.span * 86400))

    def t(self, moment):
        """Write a moment."""
        return moment.strftime(TIMES[self.style])

    def d(self, day):
        """Write a day."""
        return day.strftime(DAYS[self.style])

    def money(self, low, high):
        """Write an amount."""
        return f"{self.rng.randrange(low * 100, high * 100) / 100:.2f}"

    def base(self, p):
        """Give the cells of a person."""
        rng = self.rng
        out = {k: p[k] for k in ("name", "gender", "idno", "mobile", "passport", "email", "tel", "address")}
        out["born"] = self.d(p["born"])
        out["nation"] = rng.choice(["汉"] * 8 + ["满", "回", "壮", "苗", "土家"])
        out["edu"] = rng.choice(["初中", "高中", "中专", "大专", "本科", "硕士研究生"])
        out["marriage"] = rng.choice(["已婚", "未婚", "离异"])
        out["employer"] = p["place"]["city"] + rng.choice(
            ["宏达建材", "恒通物流", "仁爱医院", "第三小学", "天成软件", "绿源食品"]
        )
        return out

    def record(self, kind, p):
        """Make a record of a kind about a person."""
        return self.base(p) | getattr(self, "make_" + kind.split(".")[1])(p)

    def make_stay(self, p):
        rng, m = self.rng, self.m
        place = rng.choice(PLACES)
        come = self.moment(2019, 2025)
        go = come + dt.timedelta(days=rng.randrange(1, 5), minutes=-rng.randrange(20, 600))
        tail = rng.choice(["酒店", "宾馆", "大酒店", "精选酒店"])
        spot = rng.choice(["火车站", "万达", "会展", "人民广场"])
        return {
            "hotel": f"{rng.choice(HOTELS)}{tail}({place['city']}{spot}店)",
            "room": f"{rng.randrange(2, 22)}{rng.randrange(1, 39):02d}",
            "_at": come,
            "checkin": self.t(come),
            "checkout": self.t(go),
            "roomtype": rng.choice(["大床房", "双床房", "豪华套房", "商务单间", "亲子房"]),
            "rate": self.money(120, 980),
            "channel": rng.choice(["前台散客", "携程", "美团", "协议公司", "官网会员", "飞猪"]),
            "orgtel": m.landline(place),
        }

    def make_flight(self, p):
        rng, m = self.rng, self.m
        a, b = rng.sample(PLACES, 2)
        line = rng.choice(CARRIERS)
        letters = "BCDEFGHJKLMNPQRSTVWXYZ"
        full = self.rng.random() < 0.5
        when = self.moment(2019, 2025)
        return {
            "flight": f"{line}{rng.randrange(1100, 9799)}",
            "fromap": a["city"] + a["airport"].split(" ")[0] if full else a["airport"].split(" ")[1],
            "toap": b["city"] + b["airport"].split(" ")[0] if full else b["airport"].split(" ")[1],
            "_at": when,
            "deptime": self.t(when),
            "eticket": f"{PREFIX[line]}-{m.digits(10)}",
            "pnr": rng.choice(letters) + "".join(rng.choice(letters + "12345678") for _ in range(5)),
            "cabin": rng.choice(["Y", "M", "B", "H", "K", "L", "V", "F", "C"]),
            "seat": f"{rng.randrange(11, 58)}{rng.choice('ABCHJK')}",
            "fare": f"{rng.randrange(32, 280)}0.00",
            "city1": a["city"],
            "city2": b["city"],
        }

    def make_train(self, p):
        rng, m = self.rng, self.m
        a, b = rng.sample(PLACES, 2)
        when = self.moment(2019, 2025)
        return {
            "_at": when,
            "train": f"{rng.choice('GGGDDKTZ')}{rng.randrange(11, 990)}",
            "fromst": rng.choice(a["stations"]),
            "tost": rng.choice(b["stations"]),
            "ride": self.t(when),
            "berth": f"{rng.randrange(1, 17):02d}车{rng.randrange(1, 20):02d}{rng.choice('ABCDF')}号",
            "seatclass": rng.choice(["二等座", "二等座", "一等座", "商务座"]),
            "fare": f"{rng.randrange(40, 900)}.{rng.choice('05')}0",
            "ticketno": f"{rng.randrange(10, 99)}{rng.choice('BCFKMNRT')}{m.digits(6)}",
        }

    def make_session(self, p):
        rng, m = self.rng, self.m
        place = p["place"]
        on = self.moment(2019, 2025)
        return {
            "cafe": rng.choice(["极速", "蓝魔", "网鱼湾", "战队", "新干线", "飞越"])
            + rng.choice(["网吧", "网咖", "电竞馆网吧"]),
            "placecode": rng.choice(place["districts"])[0] + "10" + "0" + m.digits(5),
            "_at": on,
            "logon": self.t(on),
            "logoff": self.t(on + dt.timedelta(minutes=rng.randrange(25, 700))),
            "terminal": f"{rng.choice('ABC')}{rng.randrange(1, 160):03d}",
            "ip": f"192.168.{rng.randrange(0, 9)}.{rng.randrange(10, 250)}",
            "mac": "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        }

    def make_crossing(self, p):
        rng = self.rng
        out = rng.random() < 0.5
        when = self.moment(2017, 2025)
        return {
            "_at": when,
            "direction": "出境" if out else "入境",
            "crossed": self.t(when),
            "port": rng.choice(
                [
                    "首都机场口岸",
                    "浦东机场口岸",
                    "白云机场口岸",
                    "罗湖口岸",
                    "皇岗口岸",
                    "拱北口岸",
                    "友谊关口岸",
                    "满洲里口岸",
                ]
            ),
            "doctype": "普通护照",
            "country": rng.choice(["泰国", "日本", "新加坡", "韩国", "越南", "马来西亚", "澳大利亚", "法国"]),
            "transport": rng.choice(["飞机", "飞机", "汽车", "步行", "船舶"]),
            "flight": f"{rng.choice(CARRIERS)}{rng.randrange(101, 999)}",
        }

    def make_case(self, p):
        rng, m = self.rng, self.m
        place = p["place"]
        region, district = rng.choice(place["districts"])
        when = m.day(max(2016, p["born"].year + 17), 2025)
        return {
            "_at": when,
            "caseno": f"A{region}{m.digits(4)}00{when:%Y%m}{m.digits(4)}",
            "charge": rng.choice(CHARGES),
            "unit": f"{place['city']}市公安局{district[:-1]}分局",
            "filed": self.d(when),
            "result": rng.choice(RESULTS),
            "officer": m.name(),
        }

    def make_housing(self, p):
        rng, m = self.rng, self.m
        place = p["place"]
        region, district = rng.choice(place["districts"])
        when = m.day(2016, 2025)
        return {
            "certno": f"{place['plates'][0]}（{when.year}）{place['city']}市不动产权第{m.digits(7)}号",
            "located": m.street(place["city"] + "市" + district),
            "area": f"{rng.randrange(4200, 19800) / 100:.2f}",
            "registered": self.d(when),
            "usage": rng.choice(["住宅", "成套住宅", "商业服务", "办公", "车库"]),
            "unitno": f"{region}00{rng.randrange(1, 9)}00{rng.randrange(1, 9)}GB0{m.digits(4)}F00{m.digits(6)}",
            "coown": rng.choice(["单独所有", "共同共有", "按份共有"]),
        }

    def make_rental(self, p):
        rng, m = self.rng, self.m
        place = rng.choice(PLACES)
        start = m.day(max(2018, p["born"].year + 18), 2025)
        return {
            "leased": m.street(place["city"] + "市" + rng.choice(place["districts"])[1]),
            "rent": f"{rng.randrange(9, 88)}00.00",
            "_at": start,
            "leasefrom": self.d(start),
            "leaseto": self.d(start + dt.timedelta(days=364)),
            "deposit": f"{rng.randrange(10, 88)}00.00",
            "landlord": m.name(),
            "contract": f"ZL{start:%Y%m}-{m.digits(5)}",
        }

    def bank(self, p):
        """Give a person's bank and card, the same within a file."""
        key = p["idno"]
        if key not in self.last:
            bank = self.rng.choice(list(BINS))
            self.last[key] = (bank, self.m.fresh(lambda: self.m.card(bank)))
        return self.last[key]

    def make_account(self, p):
        rng = self.rng
        bank, card = self.bank(p)
        return {
            "bank": bank,
            "card": card,
            "opened": self.d(self.m.day(max(2008, p["born"].year + 12), 2024)),
            "branch": f"{p['place']['city']}{p['district'][:-1]}支行",
            "acctype": rng.choice(["Ⅰ类户", "Ⅱ类户", "活期储蓄", "借记卡"]),
            "status": rng.choice(["正常", "正常", "正常", "睡眠户", "已销户"]),
        }

    def make_balance(self, p):
        amount = self.rng.randrange(1200, 98000000) / 100
        account = self.make_account(p)
        return account | {
            "balance": f"{amount:.2f}",
            "avail": f"{amount * self.rng.choice([1, 1, 0.8]):.2f}",
            "asof": self.d(self.m.day(2022, 2025)),
            "currency": "CNY",
        }
