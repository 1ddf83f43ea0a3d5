"""Leaks of crime, property, bank and driving data, and the trail of one person."""

from __future__ import annotations

import json
from datetime import timedelta

from leaks import dump, leak
from leaks_journeys import passport
from marks import Sample, lines, mark, table
from people import BANKS, Maker, Person, iban_check, luhn_digit


def _case(make: Maker, person: Person) -> str:
    return mark("crime.police_case", f"A{person.city.code}06{make.digits(4, '58')}{make.stamp('%Y%m')}{make.digits(4)}")


_CHARGES = "盗窃 诈骗 寻衅滋事 危险驾驶 赌博"


@leak("crime/aj_ryxx.csv")
def _(make: Maker, path: str) -> Sample:
    people = make.people()
    rows = [(p.NAME, p.ID, _case(make, p), make.pick(_CHARGES), "行政拘留", p.TEL) for p in people]
    text = table("XM SFZH AJBH AJLB CLJG LXDH", rows, end="\r\n")
    return Sample(path, text, "gb18030", "crime.case", [p.number for p in people])


@leak("crime/records.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = [
        f"姓名：{p.NAME} 身份证：{p.ID} 案件编号：{_case(make, p)} 案由：{make.pick(_CHARGES)} "
        f"立案单位：{p.city.name}公安局{p.city.district}分局 处理结果：行政拘留{make.pick('五日 十日')}"
        for p in people
    ]
    return Sample(path, lines(rows), "utf-8", "crime.case", [p.number for p in people])


@leak("crime/detainees.json")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), []
    for p in people:
        number = mark(
            "crime.detainee21", f"{p.city.code}06{make.number(101, 189)}{make.stamp('%Y%m%d')}{make.digits(4)}"
        )
        rows.append({"name": p.NAME, "id_number": p.ID, "detainee_no": number, "charge": make.pick(_CHARGES)})
    return Sample(
        path, json.dumps(rows, ensure_ascii=False, indent=2) + "\n", "utf-8", "crime.case", [p.number for p in people]
    )


def _certificate(make: Maker, person: Person) -> str:
    sign, year = person.city.plate[0], make.number(2016, 2019)
    return mark("property.estate_cert", f"{sign}（{year}）{person.city.name}不动产权第{make.digits(7, '0')}号")


@leak("property/owners.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        flat = (
            f"{make.number(1, 20)}栋",
            f"{make.number(2, 28)}0{make.number(1, 6)}",
            f"{make.number(60, 160)}.{make.digits(2)}",
        )
        rows.append((p.NAME, *flat, p.TEL, p.ID, _certificate(make, p)))
    text = table("业主姓名 楼栋 房号 建筑面积 联系电话 身份证号 产权证号", rows, end="\r\n")
    return Sample(path, text, "gbk", "property.housing", [p.number for p in people])


@leak("property/units.jsonl")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 9), []
    for p in people:
        unit = mark(
            "property.unit28",
            f"{p.city.code}0{make.number(2, 6)}0{make.digits(5)}GB0{make.digits(4)}F00{make.digits(6)}",
        )
        rows.append(dump({"obligee": p.NAME, "id_number": p.ID, "property_unit_no": unit, "location": p.ADDR}))
    return Sample(path, lines(rows), "utf-8", "property.housing", [p.number for p in people])


@leak("property/leases.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = [
        f"承租人 {p.NAME} {p.ID}，租赁 {p.ADDR}，2018-03-01 至 2019-02-28，"
        f"月租 {make.number(18, 75)}00 元，手机 {p.TEL}"
        for p in people
    ]
    return Sample(path, lines(rows), "utf-8", "property.rental", [p.number for p in people])


@leak("property/old_deeds.txt")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), []
    for p in people:
        deed = mark("property.old_cert", f"粤房地权证穗字第{make.digits(8, '01')}号")
        rows += [f"权利人：{p.NAME}", f"证件号码：{p.ID}", f"产权证号：{deed}", f"坐落：{p.ADDR}", ""]
    return Sample(path, lines(rows), "gb18030", "property.housing", [p.number for p in people])


def _amount(make: Maker, low: int = 10, high: int = 9000) -> str:
    return f"{make.number(low, high)}.{make.number(10, 99)}"


@leak("bank/hisdetail_icbc.csv")
def _(make: Maker, path: str) -> Sample:
    owner, card, rows = make.person(), make.card("工商银行"), []
    for n in range(make.number(8, 14)):
        row = (
            make.stamp("%Y-%m-%d"),
            mark("bank.card", card),
            "活期",
            n,
            "人民币",
            "钞",
            make.pick("消费 转账 工资"),
            "4000",
        )
        rows.append(
            (
                *row,
                _amount(make),
                _amount(make, 10000, 90000),
                make.person().NAME,
                mark("bank.card", make.card()),
                "手机银行",
            )
        )
    head = f"中国工商银行借记账户历史明细（电子版）\r\n户名：{owner.NAME}\r\n卡号：{mark('bank.card', card)}\r\n"
    headers = "交易日期 帐号 储种 序号 币种 钞汇 摘要 地区 收入/支出金额 余额 对方户名 对方帐号 渠道"
    return Sample(path, head + table(headers, rows, end="\r\n"), "gbk", "bank.transaction", [card] * len(rows))


@leak("bank/cmb_statement.tsv")
def _(make: Maker, path: str) -> Sample:
    owner, card, rows = make.person(), make.card("招商银行"), []
    for _ in range(make.number(8, 12)):
        row = (make.stamp("%Y-%m-%d"), "CNY", _amount(make), _amount(make, 10000, 90000), "转账汇款")
        rows.append((*row, f"{make.person().NAME} {mark('bank.card', make.card())}"))
    head = f"招商银行交易流水\n户名：{owner.NAME}\n账号：{mark('bank.card', card)}\n\n"
    text = head + table("记账日期 货币 交易金额 联机余额 交易摘要 对手信息", rows, "\t")
    return Sample(path, text, "utf-8", "bank.transaction", [card] * len(rows))


@leak("bank/alipay_record.csv")
def _(make: Maker, path: str) -> Sample:
    owner, rows = make.person(), []
    for _ in range(make.number(8, 12)):
        day = make.time()
        shop = make.pick("临江小馆 青柠超市 城北加油站")
        row = (
            make.stamp(start=day),
            "日用百货",
            shop,
            f"{make.pick('abcd')}***@163.com",
            "商品",
            "支出",
            _amount(make, 5, 300),
        )
        rows.append((*row, "余额宝", "交易成功", f"{day:%Y%m%d}2200{make.digits(16)}", f"T{make.digits(14)}", ""))
    head = f"支付宝（中国）网络技术有限公司  电子客户回单\r\n姓名：{owner.NAME}\r\n支付宝账户：{owner.TEL}\r\n\r\n"
    headers = "交易时间 交易分类 交易对方 对方账号 商品说明 收/支 金额 收/付款方式 交易状态 交易订单号 商家订单号 备注"
    return Sample(path, head + table(headers, rows, end="\r\n"), "gbk", "bank.transaction", [owner.phone] * len(rows))


@leak("bank/balances.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 10)
    rows = []
    for p in people:
        amount = f"{make.number(2, 98)},{make.digits(3)}.{make.digits(2)}"
        rows.append(
            f"{p.NAME} {p.ID} {make.pick(list(BANKS))} 尾号{make.digits(4)} 余额 {amount}元 开户行 {p.city.name}分行"
        )
    return Sample(path, lines(rows), "gb18030", "bank.balance", [p.number for p in people])


@leak("bank/four_pieces.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(8, 12)
    rows = ["----".join((p.NAME, p.ID, mark("bank.card", make.card()), p.TEL)) for p in people]
    return Sample(path, lines(rows), "utf-8", "bank.account", [p.number for p in people])


@leak("bank/transfers.jsonl")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 9), []
    for p in people:
        payer, payee = mark("bank.account_ctx", make.digits(14, "4400")), mark("bank.card", make.card())
        ends = {"payer_name": p.NAME, "payer_account": payer, "payee_name": make.person().NAME, "payee_account": payee}
        rows.append(dump({"trans_date": make.stamp("%Y-%m-%d"), "amount": _amount(make), **ends}))
    return Sample(path, lines(rows), "utf-8", "bank.transaction", [p.name for p in people])


@leak("bank/foreign_accounts.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), []
    for p in people:
        card, account = make.digits(11, "4929"), make.digits(16, "99")
        iban = mark("bank.iban", f"DE{iban_check('DE', account)}{account}")
        rows.append((p.pinyin, p.MAIL, iban, mark("bank.card_intl", card + luhn_digit(card))))
    return Sample(path, table("name email iban credit_card", rows), "utf-8", "bank.account", [p.pinyin for p in people])


@leak("driving/vehicles.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(), []
    for p in people:
        car = (mark("driving.plate", make.plate(p.city)), "02", p.NAME, p.ID, mark("driving.vin", make.vin()))
        rows.append((*car, make.digits(6, "G"), "远驰牌", make.stamp("%Y-%m-%d"), p.TEL))
    text = table(
        "号牌号码 号牌种类 所有人 身份证号 车辆识别代号 发动机号 品牌型号 初次登记日期 联系电话", rows, end="\r\n"
    )
    return Sample(path, text, "gbk", "driving.vehicle", [p.number for p in people])


@leak("driving/licences.txt")
def _(make: Maker, path: str) -> Sample:
    people = make.people(6, 9)
    rows = []
    for p in people:
        archive = mark("driving.archive_no", make.digits(8, p.city.code))
        rows.append(
            f"证号 {p.ID} 姓名 {p.NAME} 准驾车型 {make.pick('C1 B2 A2')} "
            f"档案编号 {archive} 初次领证日期 {make.day(2008, 2015)}"
        )
    return Sample(path, lines(rows), "utf-8", "driving.licence", [p.number for p in people])


@leak("driving/wz_jl.tsv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(6, 10), []
    for p in people:
        plate = mark("driving.plate", make.plate(p.city))
        rows.append((plate, p.NAME, p.TEL, make.stamp(), f"{p.city.district}观澜大道", "违反禁止标线指示", 100, 3))
    text = table("HPHM SYR LXDH WFSJ WFDZ WFXW FKJE KF", rows, "\t")
    return Sample(path, text, "utf-16-le-bom", "driving.vehicle", [p.phone for p in people])


@leak("driving/special_plates.csv")
def _(make: Maker, path: str) -> Sample:
    people, rows = make.people(5, 8), []
    for n, p in enumerate(people):
        embassy = mark("driving.plate_embassy", f"使{make.digits(6)}")
        police = mark("driving.plate_wj", f"WJ{make.number(11, 31)}{make.digits(5)}")
        rows.append((police if n % 2 else embassy, p.NAME, p.ID, p.TEL))
    return Sample(
        path, table("车牌号 驾驶人 身份证号 手机号", rows), "gbk", "driving.vehicle", [p.number for p in people]
    )


@leak("identity/trail.txt")
def _(make: Maker, path: str) -> Sample:
    p, day = make.person(), make.time()
    card, ticket = mark("bank.card", make.card("建设银行")), mark("travel.eticket", make.digits(10, "784-"))
    rows = [
        f"{p.NAME} {p.ID} {p.TEL} 身份证大轨迹",
        f"开房：{make.stamp(start=day)} 碧澜酒店 1806房 {p.ID} 退房 {make.stamp(start=day + timedelta(days=1))}",
        f"列车：{p.ID} G{make.number(60, 990)} 广州南→武汉 05车12A {make.stamp('%Y-%m-%d')}",
        f"航班：{p.ID} CZ3101 广州-北京 {make.stamp('%Y-%m-%d')} 票号 {ticket}",
        f"网吧：{p.ID} 蓝鲸网咖 上机 {make.stamp()}",
        f"出境：{make.stamp('%Y-%m-%d')} 护照{passport(make)} 罗湖口岸",
        f"犯罪：{p.ID} 案件编号：{_case(make, p)} 案由：赌博",
        f"住房：{p.ID} 产权证号：{_certificate(make, p)}",
        f"租房：承租人 {p.NAME} {p.ID} 月租 3500 元",
        f"银行：{p.ID} 建设银行 卡号 {card} 余额 {_amount(make, 10000, 90000)}元",
        f"驾驶证：{p.ID} 准驾车型 C1 车牌 {mark('driving.plate', make.plate(p.city))}",
    ]
    return Sample(path, lines(rows), "gbk", "identity.person", [p.number] * len(rows))
