"""Files that look as if they held personal data and hold none; masked copies are the exception that is listed."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from functools import partial

from leaks import dump, leak
from marks import Sample, lines, mark, table
from people import Maker, id_check, uscc_check

lookalike = partial(leak, folder="lookalikes")


def _several(make: Maker) -> range:
    return range(make.number(8, 16))


def _wrong_id(make: Maker) -> str:
    """A citizen's number but for its check digit."""
    body = f"4401{make.number(11, 18)}{make.day(1960, 1999):%Y%m%d}{make.number(101, 987)}"
    right = id_check(body)
    return body + make.pick([sign for sign in "0123456789" if sign != right])


@lookalike("orders.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (make.digits(8, "138"), make.pick("台灯 水杯 雨伞"), make.number(1, 9), f"{make.number(9, 300)}.00")
        for _ in _several(make)
    ]
    return Sample(path, table("订单号 商品 数量 金额", rows, end="\r\n"), "gbk")


@lookalike("order_items.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (make.digits(10, "1"), make.digits(11, "4401"), make.digits(8, "150"), make.number(1, 9))
        for _ in _several(make)
    ]
    return Sample(path, table("order_id order_no item_id quantity", rows))


@lookalike("order_events.jsonl")
def _(make: Maker, path: str) -> Sample:
    rows = [
        dump(
            {
                "orderId": make.digits(16, "62"),
                "traceId": make.digits(8, "159"),
                "ts": 1480550400123 + 977 * n,
                "state": "PAID",
            }
        )
        for n in _several(make)
    ]
    return Sample(path, lines(rows))


@lookalike("epoch.log")
def _(make: Maker, path: str) -> Sample:
    rows = [
        f"{1480550400 + 61 * n} gc pause {make.number(2, 90)} ms at {1480550400123 + 61003 * n} "
        f"heap={make.digits(8, '171')}"
        for n in _several(make)
    ]
    return Sample(path, lines(rows))


@lookalike("disk_usage.txt")
def _(make: Maker, path: str) -> Sample:
    rows = [f"{make.digits(8, '137')}\t./backup/{make.stamp('%Y%m%d%H%M%S')}.tar" for _ in _several(make)]
    return Sample(path, lines([*rows, "17179869184\ttotal"]))


@lookalike("ids.txt")
def _(make: Maker, path: str) -> Sample:
    rows = []
    for _ in _several(make):
        seed = make.digits(20).encode()
        rows += [str(uuid.UUID(bytes=hashlib.sha256(seed).digest()[:16], version=4)), hashlib.sha256(seed).hexdigest()]
    return Sample(path, lines(rows))


@lookalike("snowflakes.json")
def _(make: Maker, path: str) -> Sample:
    rows = [
        {"id": int(make.digits(17, "11")), "parent": int(make.digits(16, "620")), "score": make.number(1, 99)}
        for _ in _several(make)
    ]
    return Sample(path, dump(rows) + "\n")


def _ean(make: Maker, head: str) -> str:
    body = make.digits(12 - len(head), head)
    return body + str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(body)) % 10)


@lookalike("books.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (_ean(make, "9787"), _ean(make, "69"), make.pick("山海图志 木工入门 星空观测"), f"{make.number(20, 99)}.80")
        for _ in _several(make)
    ]
    return Sample(path, table("ISBN 商品条码 书名 定价", rows))


@lookalike("sensors.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (f"0.{make.digits(11)}", f"1.{make.digits(10)}", f"{make.digits(3)}.{make.digits(8)}", f"-{make.digits(6)}.5")
        for _ in _several(make)
    ]
    return Sample(path, table("alpha beta gamma delta", rows), "utf-16-le-bom")


@lookalike("importer.py")
def _(_make: Maker, path: str) -> Sample:
    text = '''"""Reads statements of banks."""

ICBC = ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要"]
BOC = ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "渠道", "网点名称", "附言", "对方开户行"]
ALIPAY = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注"
HOTEL = "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty"
MOBILE = r"^1[3-9]\\d{9}$"


def read(row):
    """The row as a transaction: 户名 and 卡号 stand in the head lines."""
    card_no, balance = row["帐号"], row["余额"]
    if len(card_no) != 19:
        raise ValueError("卡号长度应为19位")
    return {"account_no": card_no, "balance": balance, "passport": None, "mobile": row.get("手机号")}
'''
    return Sample(path, text)


@lookalike("zh_CN.json")
def _(_make: Maker, path: str) -> Sample:
    keys = (
        "idCard:身份证号 mobile:手机号码 passport:护照号码 balance:账户余额 room:房号 checkIn:入住时间 plate:车牌号 "
        "flight:航班号 train:车次 caseNo:案件编号"
    )
    words = dict(item.split(":") for item in keys.split())
    words |= {
        "idCardError": "请输入18位身份证号",
        "mobileError": "请输入11位手机号",
        "balanceHint": "余额不足，请先充值",
    }
    return Sample(path, json.dumps(words, ensure_ascii=False, indent=2) + "\n")


@lookalike("hotels.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (
            make.digits(10),
            f"{make.pick('碧澜 星桥 远山 枕溪')}{make.pick('酒店 宾馆')}",
            f"{make.number(2, 300)}号",
            f"400-{make.digits(3)}-{make.digits(4)}",
        )
        for _ in _several(make)
    ]
    return Sample(path, table("酒店编号 酒店名称 酒店地址 客服热线", rows), "gbk")


@lookalike("timetable.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (f"G{make.number(60, 990)}", "广州南", "武汉", f"{make.number(10, 20)}:05", "4小时10分", "463.5")
        for _ in _several(make)
    ]
    return Sample(path, table("车次 出发站 到达站 发车时间 历时 二等座票价", rows))


@lookalike("law.txt")
def _(make: Maker, path: str) -> Sample:
    rows = [
        "关于办理侵犯公民个人信息刑事案件适用法律若干问题的学习材料",
        "一、司法解释文号为法释〔2017〕10号，自2017年6月1日起施行。",
    ]
    for n in _several(make):
        case = f"（2017）粤{make.number(101, 118):04}刑初{make.number(100, 999)}号"
        rows.append(
            f"案例{n + 1}：{case}刑事判决书，被告人某甲犯侵犯公民个人信息罪，"
            f"涉及身份证号、住宿信息、行踪轨迹信息{make.number(5, 90)}00余条。"
        )
    return Sample(path, lines(rows), "gb18030")


@lookalike("article.txt")
def _(make: Maker, path: str) -> Sample:
    rows = (
        "目前科技发展很快，学前科目也在更新，方案底层设计见附件。",
        "酒店共有300房间，停有500房车；入住率2016年为85%，余额宝收益率下降。",
        f"2016年全国手机产量{make.digits(8, '2')}台，共计{make.digits(8, '138')}条短信，"
        f"占用{make.digits(8, '171')}字节。",
        "更新README2，阿里云ECS123，最新MASTER分支已发布，川utf8mb4字段不变。",
        "高铁G79次开通五年，CA1301航班准点率居前，罗湖口岸客流创新高。",
        "不动产权证由登记机构颁发，权利人应当妥善保管；承租人应当按时支付租金。",
    )
    return Sample(path, lines(rows))


@lookalike("us_phones.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [
        (
            f"Store {n}",
            f"+1 {make.number(201, 212)} 555 01{make.number(10, 99)}",
            f"({make.number(310, 390)}) 555-01{make.number(10, 99)}",
        )
        for n in _several(make)
    ]
    return Sample(path, table("store phone fax", rows))


@lookalike("git.log")
def _(make: Maker, path: str) -> Sample:
    rows = []
    for n in _several(make):
        digest = hashlib.sha256(make.digits(9).encode()).hexdigest()
        rows += [f"commit {digest[:40]}", f"Author: dev{n} <{make.digits(8)}+dev{n}@users.noreply.github.com>"]
        rows += [
            f"Date:   {make.stamp('%a %b %d %H:%M:%S %Y')} +0800",
            "",
            f"    Fix order {make.digits(8, '136')} (#{make.digits(4)})",
            "",
        ]
    return Sample(path, lines(rows))


@lookalike("bundle.min.js")
def _(make: Maker, path: str) -> Sample:
    parts = [
        f"e[{make.digits(8, '135')}]=function(t){{return t.x>{make.digits(12, '6')}"
        f"?0x{make.digits(9, '9')}:1.{make.digits(10)}}}"
        for _ in _several(make)
    ]
    return Sample(
        path, "!function(e){" + ",".join(parts) + ",e.phone=/^1[3-9]\\d{9}$/,e.idCard=/^\\d{17}[\\dX]$/}(window);\n"
    )


@lookalike("style.css")
def _(make: Maker, path: str) -> Sample:
    rows = [
        f".fa-weixin{n}:before{{content:'\\f{make.digits(3)}';color:#{make.digits(6)};width:{make.digits(8)}px}}"
        for n in _several(make)
    ]
    return Sample(path, lines([*rows, ".icon{background:url(icon@2x.png);unicode-range:U+4E00-9FFF}"]))


@lookalike("map.svg")
def _(make: Maker, path: str) -> Sample:
    points = " ".join(
        f"L{make.number(100, 130)}.{make.digits(5)},{make.number(20, 50)}.{make.digits(5)}" for _ in _several(make)
    )
    return Sample(
        path,
        f'<svg viewBox="0 0 200 200"><path d="M460 10 300 200 {points}"/><polygon points="460,00,9762,30541"/></svg>\n',
    )


@lookalike("places.geojson")
def _(make: Maker, path: str) -> Sample:
    places = [
        {
            "type": "Feature",
            "properties": {"name": f"公园{n}"},
            "geometry": {
                "type": "Point",
                "coordinates": [float(f"113.{make.digits(6)}"), float(f"23.{make.digits(6)}")],
            },
        }
        for n in _several(make)
    ]
    return Sample(path, dump({"type": "FeatureCollection", "features": places}) + "\n")


@lookalike("invoices.csv")
def _(make: Maker, path: str) -> Sample:
    rows = []
    for n in _several(make):
        body = f"91440{make.digits(3)}MA5{make.pick('ABCDEFGH')}{make.digits(4)}{make.pick('TUWXY')}"
        rows.append(
            (
                make.digits(12),
                make.digits(8),
                f"云溪第{n + 1}贸易有限公司",
                body + uscc_check(body),
                f"{make.number(90, 900)}.00",
            )
        )
    return Sample(path, table("发票代码 发票号码 购方名称 纳税人识别号 金额", rows), "gbk")


@lookalike("waybills.tsv")
def _(make: Maker, path: str) -> Sample:
    rows = [(f"SF{make.digits(13)}", make.digits(12, "7"), make.digits(8, "139"), "已签收") for _ in _several(make)]
    return Sample(path, table("运单号 快递单号 批次编号 状态", rows, "\t"), "utf-8-sig")


@lookalike("wrong_check_digits.csv")
def _(make: Maker, path: str) -> Sample:
    rows = [(f"U{make.digits(5)}", _wrong_id(make), make.digits(8, "160")) for _ in _several(make)]
    return Sample(path, table("账户代码 校验失败的身份证号 无此号段的手机号", rows))


@lookalike("settings.ini")
def _(make: Maker, path: str) -> Sample:
    rows = [
        "[proxy]",
        "balance = roundrobin",
        "load-balance = 5",
        "mac = ff:ff:ff:ff:ff:ff",
        f"max_size = {make.digits(8, '134')}",
    ]
    rows += [
        f"server{n} = 10.0.{make.number(1, 250)}.{make.number(1, 250)}:{make.number(8000, 9000)}"
        for n in _several(make)
    ]
    return Sample(path, lines([*rows, "mobile_pattern = ^1[3-9][0-9]{9}$", "mail = noreply@localhost.localdomain"]))


@lookalike("tokens.txt")
def _(make: Maker, path: str) -> Sample:
    seeds = [make.digits(30).encode() for _ in _several(make)]
    return Sample(path, lines(base64.b64encode(hashlib.sha512(seed).digest()).decode() for seed in seeds))


@lookalike("product_feed.xml")
def _(make: Maker, path: str) -> Sample:
    rows = [
        f'  <item sku="{make.digits(8, "137")}" ean="{_ean(make, "69")}" stock="{make.digits(5)}"/>'
        for _ in _several(make)
    ]
    return Sample(path, lines(['<?xml version="1.0"?>', "<feed>", *rows, "</feed>"]))


@lookalike("part.nc")
def _(make: Maker, path: str) -> Sample:
    rows = [
        f"G{make.number(1, 3)} X{make.digits(3)}.{make.digits(4)} Y{make.digits(2)}.{make.digits(4)} "
        f"F{make.digits(4)} T{make.number(1, 12)}"
        for _ in _several(make)
    ]
    return Sample(path, lines(rows))


@lookalike("settlement_refs.txt")
def _(make: Maker, path: str) -> Sample:
    rows = [
        f"流水號 {make.stamp('%Y%m%d%H%M%S')}{make.digits(6)} 憑證 {make.digits(8)} 狀態 成功" for _ in _several(make)
    ]
    return Sample(path, lines(rows), "big5")


@lookalike("customers_masked.csv")
def _(make: Maker, path: str) -> Sample:
    rows = []
    for p in make.people():
        number = mark("identity.masked_id", f"{p.number[:6]}********{p.number[-4:]}")
        rows.append(
            (p.family + "**", number, mark("phone.masked", f"{p.phone[:3]}****{p.phone[-4:]}"), make.pick("A B C"))
        )
    return Sample(path, table("姓名 身份证号 手机号 等级", rows, end="\r\n"), "gbk")


@lookalike("masked_notice.txt")
def _(make: Maker, path: str) -> Sample:
    rows = []
    for p in make.people():
        phone = mark("phone.masked", f"{p.phone[:3]}****{p.phone[-4:]}")
        number = mark("identity.masked_id", f"{p.number[:3]}***********{p.number[-4:]}")
        rows.append(f"中奖用户：{p.family}先生，手机{phone}，身份证号{number}。")
    return Sample(path, lines(rows))


@lookalike("readme.md")
def _(_make: Maker, path: str) -> Sample:
    rows = ["# 会员导入", "", "| 列名 | 说明 | 长度 |", "|---|---|---|"]
    for name, size in (
        ("姓名", "2-20"),
        ("身份证号", "18"),
        ("手机号", "11"),
        ("银行卡号", "16-19"),
        ("护照号码", "9"),
        ("车牌号", "7-8"),
    ):
        rows.append(f"| {name} | 必填，{name}不得重复 | {size} |")
    return Sample(path, lines([*rows, "", "导入后余额、房号、入住时间由系统写入。"]))
