"""The habits of one writer, the words that occur in records, and what is known of a person in any of them."""

from __future__ import annotations

import random
from datetime import datetime

from values import ROADS, Person, words

Row = dict[str, str]
HOTELS = words("云岭假日酒店 丽枫商务宾馆 江畔公寓酒店 旺角快捷旅馆 海悦大饭店 青石客栈 天鹅湖国际酒店 站前招待所")
BARS = words("星际网咖 极速地带网吧 腾龙网络会所 蓝月网吧 战歌电竞馆 网鱼网咖站北店")
STATIONS = words(
    "苏州北 邯郸东 衡阳东 西安北 郑州东 长沙南 厦门北 兰州西 贵阳北 南昌西 徐州东 石家庄 成都东 福州南 柳州 绵阳"
)
AIRPORTS = words("长沙 昆明 大连 西安 厦门 青岛 三亚 哈尔滨 乌鲁木齐 兰州 南宁 温州 海口 贵阳")
AIRLINES = (
    ("MU", "781"),
    ("CZ", "784"),
    ("CA", "999"),
    ("HU", "880"),
    ("ZH", "479"),
    ("3U", "876"),
    ("MF", "731"),
    ("HO", "018"),
)
CHARGES = words("盗窃 诈骗 故意伤害 赌博 寻衅滋事 非法吸收公众存款 危险驾驶 抢夺 掩饰隐瞒犯罪所得 容留他人吸毒")
RESULTS = words("行政拘留十日 取保候审 刑事拘留 罚款五百元 移送起诉 行政拘留五日并处罚款 监视居住 强制隔离戒毒两年")
PORTS = words("罗湖口岸 拱北口岸 皇岗 首都机场 白云机场 浦东机场 满洲里 霍尔果斯 东兴 横琴口岸 深圳湾口岸")
ABROAD = words("泰国 日本 马来西亚 越南 新加坡 韩国 澳大利亚 俄罗斯 哈萨克斯坦")
SUMMARIES = words("工资 转账 网银汇款 消费 ATM取款 快捷支付 利息 代扣水费 跨行转入 还贷 购物 退款")
MODELS = words("大众牌SVW71412 别克牌SGM6522 比亚迪牌BYD7009 本田牌DHW7201 宝马牌BMW7201 福特牌CAF7152 长城牌CC6475")
TEXTS = (
    "妈我今晚不回来吃饭了，钥匙在老地方",
    "那笔钱什么时候能还？下周一之前行不行",
    "您的快递放门口柜子了，尽快取",
    "方案改好发你邮箱了，明早开会用",
    "到车站了吗，我在东出口等你",
    "孩子发烧先去医院了，帮我请个假",
    "房东说下月涨三百，你考虑一下",
    "别跟她说我来过，过两天再联系",
    "明晚老同学聚会，你带上那两瓶酒",
    "合同第三条要改，对方不同意违约金",
)


def stamp(when: datetime, shape: str) -> str:
    """A time as one table writes it; with strokes, months and days have no leading nought."""
    return when.strftime(shape).replace("/0", "/")


SHAPES = (
    "%Y-%m-%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%Y-%m-%d %H:%M",
    "%Y年%m月%d日 %H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y%m%d%H%M%S",
)
DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%Y%m%d")


class Pen:
    """The habits of one writer: how times, sexes and codes are written in one file."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.time_shape = rng.choice(SHAPES)
        self.day_shape = rng.choice(DAYS)
        self.sexes = rng.choice((("女", "男"), ("女", "男"), ("F", "M"), ("2", "1")))
        self.ways = rng.choice((("入境", "出境"), ("入境", "出境"), ("I", "O"), ("入", "出")))
        self.calls = rng.choice((("被叫", "主叫"), ("被叫", "主叫"), ("呼入", "呼出"), ("MT", "MO")))
        self.commas = rng.random() < 0.25
        self.room = rng.choice(("{}", "{}", "{}房", "A{}", "{}号房"))

    def time(self, when: datetime) -> str:
        """A point in time."""
        return stamp(when, self.time_shape)

    def day(self, when: datetime) -> str:
        """A day."""
        return stamp(when, self.day_shape)

    def money(self, low: int, high: int) -> str:
        """An amount with two decimals."""
        amount = self.rng.randrange(low * 100, high * 100) / 100
        return f"{amount:,.2f}" if self.commas else f"{amount:.2f}"


def base(p: Person, pen: Pen) -> Row:
    """What is known of the person in any kind."""
    rng = pen.rng
    day = datetime(p.birth.year, p.birth.month, p.birth.day)
    return {
        "name": p.name,
        "sex": pen.sexes[p.male],
        "nation": rng.choice(("汉", "汉族", "汉", "回", "壮", "满", "苗")),
        "birth": pen.day(day),
        "id": p.id,
        "address": p.address,
        "mobile": p.mobile,
        "landline": p.landline,
        "email": p.email,
        "passport": p.passport,
        "degree": rng.choice(("大专", "本科", "高中", "初中", "硕士")),
        "marriage": rng.choice(("已婚", "未婚", "离异")),
        "employer": f"{p.place.city[:2]}{rng.choice(ROADS)}贸易有限公司",
        "nationality": rng.choice(("中国", "CHN")),
        "card": p.card,
        "bank": p.bank,
        "plate": p.plate,
        "vin": p.vin,
        "region": f"{p.place.province[:2]} {p.place.city[:-1]}",
        "carrier": rng.choice(("移动", "联通", "电信")),
        "note": rng.choice(("", "", "已回访", "意向高", "勿扰", "周末联系")),
    }
