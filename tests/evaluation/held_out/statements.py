"""Exports of banks and payment apps with their head lines, and airline booking screens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random

from columns import CARD, EMAIL, ID18, MOBILE
from kinds import KINDS, moment
from people import BINS, Person, digits, make_card, make_mobile, make_people, make_person, words
from tables import label

Label = dict[str, object]
Values = dict[str, set[str]]
SHOPS = words("美团 滴滴出行 京东商城 盒马鲜生 瑞幸咖啡 中国移动 国网供电 全家便利店 麦当劳 中石化加油站")
FRIENDS = words("何小军 林佳怡 周建华 邓敏 欧阳雪 田文斌 崔志强 莫桂英")


def _days(rng: Random, count: int) -> list[dt.datetime]:
    return sorted(moment(rng, 2020) for _ in range(count))


def _money(rng: Random, low: float, high: float) -> str:
    return f"{rng.uniform(low, high):,.2f}"


def _opposite(rng: Random, values: Values) -> tuple[str, str]:
    """Name and account of the other side; some accounts are cards."""
    if rng.random() < 0.5:
        card = make_card(rng, rng.choice(list(BINS)))
        values.setdefault(CARD, set()).add(card)
        return rng.choice(FRIENDS), card
    return rng.choice(SHOPS), rng.choice(("", "", "243300133"))


def icbc(rng: Random, count: int) -> tuple[str, Label]:
    """ICBC debit history."""
    person = make_person(rng)
    card = make_card(rng, "中国工商银行")
    values: Values = {CARD: {card}}
    lines = [
        "中国工商银行借记账户历史明细（电子版）",
        f"卡号：{card},户名：{person.name},起止日期：2020-01-01—2020-12-31",
        "",
        "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道",
    ]
    account = "2002" + digits(rng, 13)
    for day in _days(rng, count):
        name, other = _opposite(rng, values)
        lines.append(
            f"{day:%Y-%m-%d},{account},活期,00000,人民币,钞,{rng.choice(('消费', '跨行转账', '工资'))},3602,"
            f'"{rng.choice("+-")}{_money(rng, 5, 9000)}","{_money(rng, 5, 90000)}",{name},{other},网上银行'
        )
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, values)


def boc(rng: Random, count: int) -> tuple[str, Label]:
    """BOC statement, tab separated."""
    person = make_person(rng)
    card = make_card(rng, "中国银行")
    values: Values = {CARD: {card}}
    lines = [
        "中国银行交易流水明细清单",
        f"客户姓名：{person.name}\t借记卡号：{card}",
        "交易区间：2020-01-01 至 2020-12-31",
        "记账日期\t记账时间\t币别\t金额\t余额\t交易名称\t渠道\t网点名称\t附言\t对方账户名\t对方卡号/账号\t对方开户行",
    ]
    for day in _days(rng, count):
        name, other = _opposite(rng, values)
        lines.append(
            f"{day:%Y-%m-%d}\t{day:%H:%M:%S}\t人民币\t{rng.choice(('-', ''))}{_money(rng, 5, 9000)}\t"
            f"{_money(rng, 5, 90000)}"
            f"\t{rng.choice(('网上快捷支付', '转账支出', '代发工资'))}\t手机银行\t----------\t\t{name}\t{other}\t"
            f"{rng.choice(list(BINS))}"
        )
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, values)


def cmb(rng: Random, count: int) -> tuple[str, Label]:
    """CMB statement as text of a PDF, bilingual header."""
    person = make_person(rng)
    card = make_card(rng, "招商银行")
    lines = [
        "招商银行交易流水",
        "Transaction Statement of China Merchants Bank",
        f"户    名：{person.name}    账号：{card}",
        "账户类型：ALL    开 户 行：广州体育东路支行",
        "",
        "记账日期    货币    交易金额            联机余额          交易摘要        对手信息",
        "Date        Currency  Transaction Amount  Balance  Transaction Type  Counter Party",
    ]
    for day in _days(rng, count):
        lines.append(
            f"{day:%Y-%m-%d}  CNY     {rng.choice(('-', ''))}{_money(rng, 5, 9000):<16}  {_money(rng, 5, 90000):<16}  "
            f"{rng.choice(('快捷支付', '转账汇款', '代发工资')):<10}{rng.choice(SHOPS + FRIENDS)}"
        )
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, {CARD: {card}})


def alipay(rng: Random, count: int) -> tuple[str, Label]:
    """Alipay export."""
    person = make_person(rng)
    values: Values = {EMAIL: {person.email}}
    lines = [
        "-" * 40,
        "导出信息：",
        f"姓名：{person.name}",
        f"支付宝账户：{person.email}",
        "起始时间：[2020-01-01 00:00:00]",
        f"共{count}笔记录",
        "-" * 24 + "支付宝（中国）网络技术有限公司  电子客户回单" + "-" * 24,
        "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,",
    ]
    for day in _days(rng, count):
        other = rng.choice(
            ("/", "/", make_person(rng).email, f"{rng.choice('abcdef')}***@{rng.choice(('163.com', 'qq.com'))}")
        )
        if "@" in other and "*" not in other:
            values[EMAIL].add(other)
        lines.append(
            f"{day:%Y-%m-%d %H:%M:%S},{rng.choice(('餐饮美食', '转账红包', '日用百货'))},"
            f"{rng.choice(SHOPS + FRIENDS)},{other},"
            f"{rng.choice(('午餐', '转账', '订单'))},支出,{rng.uniform(3, 900):.2f},花呗,交易成功,"
            f"{day:%Y%m%d}2200{digits(rng, 16)}\t,"
            f"{digits(rng, 12)}\t,,"
        )
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, values)


def wechat(rng: Random, count: int) -> tuple[str, Label]:
    """WeChat Pay export."""
    person = make_person(rng)
    lines = [
        "微信支付账单明细,,,,,,,,",
        f"微信昵称：[{person.name}],,,,,,,,",
        "起始时间：[2020-01-01 00:00:00],,,,,,,,",
        f"共{count}笔记录,,,,,,,,",
        ",,,,,,,,",
        "----------------------微信支付账单明细列表--------------------,,,,,,,,",
        "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注",
    ]
    lines += [
        f"{day:%Y-%m-%d %H:%M:%S},{rng.choice(('商户消费', '转账', '微信红包'))},"
        f'{rng.choice(SHOPS + FRIENDS)},"/",支出,'
        f'¥{rng.uniform(3, 900):.2f},零钱,支付成功,"4200{digits(rng, 24)}\t","{digits(rng, 13)}\t","/"'
        for day in _days(rng, count)
    ]
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, {})


def generic(rng: Random, count: int) -> tuple[str, Label]:
    """A small bank's CSV with debit and credit columns."""
    person = make_person(rng)
    values: Values = {CARD: {person.card}, ID18: {person.idno}}
    lines = [
        f"客户姓名：{person.name}",
        f"证件号码：{person.idno}",
        f"卡号/账号:{person.card}",
        "交易日期,摘要,借方发生额,贷方发生额,余额,对方户名,对方账号",
    ]
    for day in _days(rng, count):
        name, other = _opposite(rng, values)
        money = f"{rng.uniform(5, 9000):.2f}"
        sides = (money, "") if rng.random() < 0.6 else ("", money)
        lines.append(
            f"{day:%Y%m%d},{rng.choice(('转存', '支取', '结息'))},{sides[0]},{sides[1]},"
            f"{rng.uniform(5, 90000):.2f},{name},{other}"
        )
    return "\n".join(lines) + "\n", label({"bank.transaction": count}, None, values)


def _screen(rng: Random, person: Person, values: Values) -> str:
    row = KINDS["travel.flight"].make(rng, person)
    day, code = moment(rng), row["flight"][:2]
    stamp = f"{day:%d%b}".upper()
    pair = "".join(rng.sample(["PEK", "CAN", "SHA", "SZX", "CTU", "XIY", "KMG", "HGH"], 2))
    ticket = row["eticket"].replace("-", "")
    mobile = make_mobile(rng) if rng.random() < 0.1 else person.mobile
    values.setdefault(ID18, set()).add(person.idno)
    values.setdefault(MOBILE, set()).add(mobile)
    locator = "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ123456789") for _ in range(6))
    return (
        f" 1.{person.latin}  {locator}\n 2.  {row['flight']} {row['cabin']}   {f'{day:%a}'.upper()[:2]}{stamp}  "
        f"{pair} HK1   "
        f"{rng.randint(6, 11):02d}{rng.randint(10, 59)} {rng.randint(12, 22)}{rng.randint(10, 59)}          E T2T3\n"
        f" 3.SSR FOID {code} HK1 NI{person.idno}/P1\n 4.SSR TKNE {code} "
        f"HK1 {pair} {row['flight'][2:]} {row['cabin']}{stamp} "
        f"{ticket}/1/P1\n 5.OSI {code} CTCM{mobile}/P1\n 6.{rng.choice(('PEK', 'CAN'))}{digits(rng, 3)}\n"
    )


def eterm(rng: Random, count: int) -> tuple[str, Label]:
    """Bookings as the reservation terminal shows them."""
    values: Values = {}
    people = make_people(rng, count)
    text = "\n".join(_screen(rng, person, values) for person in people)
    return text, label({"travel.flight": count}, len({person.idno for person in people}), values)


FORMS: dict[str, tuple[Callable[[Random, int], tuple[str, Label]], str, str]] = {
    "icbc": (icbc, "csv", "gbk"),
    "boc": (boc, "txt", "utf-8"),
    "cmb": (cmb, "txt", "utf-8"),
    "alipay": (alipay, "csv", "gbk"),
    "wechat": (wechat, "csv", "utf-8-sig"),
    "generic-bank": (generic, "csv", "gb18030"),
    "eterm": (eterm, "txt", "utf-8"),
}
