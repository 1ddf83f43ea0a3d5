"""Kinds of banks and telephones."""

from __future__ import annotations

import values as v
from kinds import Kind, dialects
from world import Person, Row, World

SHOPS = [
    "永辉超市",
    "中石化加油站",
    "美团外卖",
    "滴滴出行",
    "京东商城",
    "沃尔玛",
    "社区便利店",
    "国家电网",
    "自来水公司",
]
SUMMARIES = ["消费", "转账", "网银转出", "ATM取款", "代扣水电费", "快捷支付", "还款"]
CHANNELS = ["手机银行", "网上银行", "POS", "柜面", "快捷支付"]
PLANS = ["畅享99元套餐", "全球通138套餐", "飞享58套餐", "冰激凌199套餐", "大王卡", "校园青春卡"]
SAYINGS = [
    "晚上一起吃饭吗，老地方见",
    "你到哪里了，我在门口等你",
    "合同我看过了，明天签",
    "妈说周末回家一趟",
    "快递帮我放门卫那里",
    "钱已经打过去了你查一下",
    "开会推迟到三点半",
    "孩子今天有点发烧，我先回去",
    "资料发你邮箱了记得看",
    "明天早上的车不要忘了",
    "这个月房租能不能晚两天",
    "车修好了下午去取",
    "你上次说的那个事有眉目了",
    "别等我了，我加班",
    "新年快乐，全家安康",
]


def account(world: World, who: Person) -> Row:
    """A bank account without money."""
    rng = world.rng
    return who.base() | {
        "customer": "C" + v.lively(rng, 8),
        "branch": f"{who.region[2]}{rng.choice(['城东', '江南', '新城', '高新', '人民路', '火车站'])}支行",
        "opened": world.day(2005, 2020),
        "state": rng.choice(["正常", "正常", "正常", "冻结", "睡眠户"]),
        "product": rng.choice(["借记卡", "金卡", "一类账户"]),
        "purpose": rng.choice(["代发工资", "个人结算", "社保缴费"]),
    }


def balance(world: World, who: Person) -> Row:
    """A bank account with what lies on it."""
    money = world.rng.randrange(12000, 60000000) / 100
    return account(world, who) | {
        "balance": money,
        "usable": round(money * world.rng.uniform(0.7, 0.99), 2),
        "currency": "人民币",
        "asof": world.day(2019, 2022),
        "fixed": float(world.rng.randrange(0, 30) * 10000),
    }


def transaction(world: World, who: Person) -> Row:
    """One booking."""
    rng = world.rng
    when = world.moment(2017)
    out = rng.random() < 0.6
    amount = rng.randrange(900, 900000) / 100
    bank = rng.choice(list(v.BINS))
    return account(world, who) | {
        "when": when,
        "day": when.date(),
        "clock": f"{when:%H:%M:%S}",
        "summary": rng.choice(SUMMARIES if out else ["转账", "工资", "利息", "退款", "跨行转入"]),
        "amount": -amount if out else amount,
        "flow": "支出" if out else "收入",
        "money": amount,
        "debit": amount if out else "",
        "credit": "" if out else amount,
        "left": rng.randrange(100000, 9000000) / 100,
        "opp": world.name(),
        "opp_card": v.card(rng, bank),
        "opp_bank": bank,
        "way": rng.choice(CHANNELS),
        "shop": rng.choice(SHOPS),
        "serial": f"{when:%Y%m%d}{rng.choice('QRTX')}{v.lively(rng, 9)}",
        "currency": "人民币",
    }


def subscriber(world: World, who: Person) -> Row:
    """A telephone customer."""
    rng = world.rng
    imei = "86" + v.lively(rng, 12)
    return who.base() | {
        "plan": rng.choice(PLANS),
        "joined": world.day(2008, 2021),
        "state": rng.choice(["正常", "停机", "预销户", "正常"]),
        "imsi": "46001" + v.lively(rng, 10),
        "iccid": "898600" + v.lively(rng, 14),
        "imei": imei + v.luhn_check(imei),
        "operator": rng.choice(["中国移动", "中国联通", "中国电信"]),
        "hall": f"{who.region[2]}{who.region[3]}营业厅",
        "puk": v.lively(rng, 8),
        "star": rng.choice(["三星", "四星", "五星"]),
    }


def call(world: World, who: Person) -> Row:
    """One call."""
    rng = world.rng
    seconds = rng.randrange(4, 1900)
    other = v.mobile(rng)
    world.fresh(other)
    return who.base() | {
        "peer": other,
        "start": world.moment(2016),
        "seconds": seconds,
        "length": f"{seconds // 60}分{seconds % 60}秒",
        "type": rng.choice(["主叫", "被叫"]),
        "where": who.region[2],
        "net": rng.choice(["国内通话", "本地", "省内漫游", "国内长途"]),
        "fee": rng.choice([0.0, 0.0, 0.15, 0.3, 0.6]),
        "way": rng.choice(["MO", "MT"]),
    }


def sms(world: World, who: Person) -> Row:
    """One short message."""
    other = v.mobile(world.rng)
    world.fresh(other)
    sent = world.rng.random() < 0.5
    return who.base() | {
        "peer": other,
        "when": world.moment(2016),
        "text": world.rng.choice(SAYINGS),
        "type": "发送" if sent else "接收",
        "box": "2" if sent else "1",
        "state": "成功",
        "fee": 0.1 if sent else 0.0,
    }


KINDS = [
    Kind(
        "bank.account",
        "acct",
        account,
        dialects("bank.account"),
        ["个人开户信息", "客户账户明细表", "银行卡绑定信息"],
        ("name", "id", "card", "bank", "branch", "mobile"),
    ),
    Kind(
        "bank.balance",
        "deposit",
        balance,
        dialects("bank.balance"),
        ["个人存款余额查询结果", "账户余额表", "储蓄账户余额清单"],
        (),
    ),
    Kind(
        "bank.transaction",
        "txn",
        transaction,
        dialects("bank.transaction"),
        ["个人账户交易流水", "借记账户历史明细", "银行卡交易明细清单"],
        (),
        True,
    ),
    Kind(
        "phone.subscriber",
        "user",
        subscriber,
        dialects("phone.subscriber"),
        ["移动用户入网登记资料", "机主信息查询", "实名制客户清单"],
        (),
    ),
    Kind("phone.call", "cdr", call, dialects("phone.call"), ["通话详单", "语音通话清单", "话单查询结果"], (), True),
    Kind(
        "phone.sms",
        "sms",
        sms,
        dialects("phone.sms"),
        ["短信收发记录", "手机短信提取结果", "短信内容明细"],
        (),
        True,
    ),
]
