"""What people and programs write in ways of their own: how many records of which kinds, and on how many people."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records, records_in
from tests.records.test_words import OTHER, THIRD

NAMES = ("王建国", "李秀英", "陈志强", "赵丽华")
PEOPLE = tuple(zip(NAMES, (ONE, TWO, THREE), strict=False))
PHONES = (MOBILE, OTHER, THIRD)
PASSPORT = "E58264193"
ROOMMATES = f"王建国 {ONE}，李秀英 {TWO}"
DONE = (("住宿", "汉庭酒店天河店 85房"), ("民航", "CZ3101 广州-北京 31A"), ("铁路", "G79 北京西-广州南 05车12A"))


def each(form: str, *more: tuple[str, ...]) -> str:
    """A line, or block, for each person. more: further words for each."""
    return "".join(
        form.format(*told, name=name, key=key, phone=phone, number=number + 1)
        for number, ((name, key), phone, told) in enumerate(zip(PEOPLE, PHONES, more or ((),) * 3, strict=True))
    )


def page(cell: str) -> str:
    """A page with a table, whose second column holds cells of several texts."""
    rows = each("<tr><td>{number}</td><td>" + cell + "</td><td>99.00</td></tr>\n")
    return f"<html><body><table>\n<tr><th>序号</th><th>客户</th><th>金额</th></tr>\n{rows}</table></body></html>"


ORDER = (
    "<Order><No>2019030611</No><Flight><FltNo>HU7946</FltNo><Dep>WUH</Dep><Arr>CGO</Arr>"
    "<DepTime>2019-03-06 07:29</DepTime></Flight><Passengers>{}</Passengers></Order>"
)
CALLS = (
    "中国联通客户通话详单\n号码: {}     机主: 王建国     证件: {}\n\n"
    "序号 通话日期   通话起始  通话时长    呼叫类型 对方号码      本机通话地 通话类型 通话费\n\n"
)
STATEMENT = (
    "招商银行交易流水\n户    名：{}                  账号：{}\n"
    "账户类型：ALL/全币种              开 户 行：绵阳市分行\n\n"
    "记账日期      货币   交易金额     联机余额     交易摘要      对手信息\n"
    "Date          Currency  Transaction Amount  Balance  Transaction Type  Counter Party\n"
    "2017-12-05    CNY       1,435.03    24,714.96   手机银行　 绵阳瑞丰食品有限公司\n"
    "2017-12-06    CNY      -3,484.99    21,229.97   网银转账　 绵阳博瑞信息技术有限公司\n\n"
    "---------------------------------------------------------\n合并统计                              1/1\n\n"
)

TOLD = {
    # registers as they are kept by hand
    "inn.csv": (
        "哪天来,几号房,客人,身份证,啥时候走\n" + each("2.{number},阁楼,{name},{key},2.9\n"),
        {"hotel.stay": 3},
        3,
    ),
    "cafe.txt": (
        "兄弟网吧  上网实名登记簿\n\n日期　　姓名　　身份证号码　　　机号　　上机—下机\n"
        + each("{number}日　{name}　{key}　9{number}号　12:0{number}—14:12\n"),
        {"netcafe.session": 3},
        3,
    ),
    "addicts.csv": (
        "姓名,身份证号码,吸毒种类,查获时间,尿检结果\n" + each("{name},{key},K粉,2013.01.0{number},阴\n"),
        {"crime.case": 3},
        3,
    ),
    "train.txt": (
        "各位同事：\n\n本次培训统一购票，去程11月16日G986次，有误请于今天下班前联系唐华（15619887758）。\n\n"
        + each("{name}（{key}）　1{number}车14A　二等座\n")
        + "\n人事处\n",
        {"travel.train": 3},
        3,
    ),
    "indicted.txt": (
        "提请起诉人员一览\n\n"
        + each(
            "{number:>3}   {name}   男   {key}\n      罪名  故意伤害罪\n      受案  2021-11-04    强制措施  逮捕\n\n"
        ),
        {"crime.case": 3},
        3,
    ),
    # exports
    "guests.psv": (
        "Name|Gender|CtfTp|CtfId|Birthday|Mobile|Version|HotelNo|id\n"
        + each("{name}|M|ID|{key}|19821015|{phone}|2020-9-4 2:10:3{number}|4403058100|4021{number}\n"),
        {"hotel.stay": 3},
        3,
    ),
    "accounts.txt": (
        "id xm card_no mobile\n-- -- ------- ------\n"
        f"1001 王建国 {CARD} {MOBILE}\n1002 李秀英 6217000010012345677 {OTHER}\n",
        {"bank.account": 2},
        2,
    ),
    "order.xml": (ORDER.format(each("<P><Name>{name}</Name><IdNo>{key}</IdNo></P>")), {"travel.flight": 3}, 3),
    "calls.txt": (
        CALLS.format(MOBILE, ONE)
        + "".join(
            f"{n:>3}  2019-04-0{n} 12:21:01  6秒         被叫     {phone}  上海     国内通话  0.15\n"
            for n, phone in enumerate((OTHER, THIRD, OTHER), 1)
        ),
        {"phone.cdr": 3, "identity.person": 1},
        1,
    ),
    "statement.txt": (
        STATEMENT.format("王建国", CARD) + STATEMENT.format("李秀英", "6217000010012345677"),
        {"bank.transaction": 4},
        2,
    ),
    "foot.csv": (
        f"姓名,身份证号,开户行,卡号,签字\n王建国,{ONE},工商银行,{CARD},\n村会计：李秀英,,联系电话：{OTHER},,\n",
        {"bank.account": 1},
        1,
    ),
    # chats
    "border.txt": (
        f"[04.11.2019 09:08:06] 老顾客_46: 查这个的出入境 王建国 {ONE}\n[04.11.2019 09:48:06] 查档: 出了\n"
        f"  2018-02-28 出境 深圳湾 护照{PASSPORT}\n  2018-04-14 入境 福田 护照{PASSPORT}\n"
        "  2019-01-14 14:50 出境 浦东机场→日本 HO8591\n",
        {"border.crossing": 3, "identity.person": 1},
        1,
    ),
    "whose calls.txt": (
        f"买家 02-06 10:50\n{MOBILE} 机主王建国 近一个月通话\n渠道A 02-06 12:50\n"
        f"01-13 09:04 被 {OTHER} 55秒\n01-13 21:02 主 {THIRD} 54秒\n买家 02-06 13:50\n够了\n",
        {"phone.cdr": 2, "identity.person": 1},
        1,
    ),
    "paid.txt": (
        f"彭明文 09-24 18:26\n刚给王建国打了573.77，卡{CARD}，中国银行，17:26，流水号21867498738899\n\n"
        "彭明文 09-29 15:26\n李秀英 6217000010012345677 9月29日转出38000元 已到账\n",
        {"bank.transaction": 2},
        2,
    ),
    "asked for.txt": (
        f"客服 2025-03-04 10:21:03\n手机号？\n\n顾客 2025-03-04 10:21:40\n{MOBILE}\n",
        {"phone.number": 1},
        1,
    ),
    # of two who are named one behind the other
    "both.txt": (f"王建国（{ONE}）、李秀英（{TWO}）在如家酒店8203房间开房，3月1日22:10入住\n", {"hotel.stay": 2}, 2),
    "phones of both.txt": (f"同行人员：王建国（{MOBILE}）、李秀英（{OTHER}）\n", {"identity.person": 2}, 2),
    # pages
    "lines.html": (page("{name}<br>{phone}<br>江苏省苏州市姑苏区干将西路14号"), {"identity.person": 3}, 3),
    "labels.html": (page("<b>姓名：</b>{name} <b>手机：</b>{phone} <b>证件：</b>{key}"), {"identity.person": 3}, 3),
    # by one sign, or none
    "dashes.txt": (each("{name}-{key}-{phone}\n"), {"identity.person": 3}, 3),
    "points.txt": (each("{name}.{phone}.{key}\n"), {"identity.person": 3}, 3),
    "glued.txt": (each("{name} {key}{phone}\n"), {"identity.person": 3}, 3),
    # who has done nothing
    "clean.csv": (
        "姓名,身份证号码,查询结果,查询单位\n" + each("{name},{key},无违法犯罪记录,市公安局法制支队\n"),
        {"identity.person": 3},
        3,
    ),
    "young.csv": (
        f"姓名,身份证号码,人员类别\n王建国,{ONE},未成年犯罪嫌疑人\n李秀英,{TWO},无证驾驶违法人员\n",
        {"crime.case": 2},
        2,
    ),
    "clean.txt": (each("{name}，{key}，犯罪记录：无\n"), {"identity.person": 3}, 3),
    "no licence.csv": (
        "姓名,身份证号码,驾驶证,准驾车型\n" + each("{name},{key},无,无\n"),
        {"identity.person": 3},
        3,
    ),
    # two on a line, under a title
    "rooms.txt": (
        "分房名单 五月四日 桂林大酒店 入住2晚\n" + "".join(f"{room}房：{ROOMMATES}\n" for room in range(801, 812)),
        {"hotel.stay": 22},
        2,
    ),
    "bookings.txt": (
        "".join(f"航班CZ{number} 5月2日 广州-北京：{ROOMMATES}\n" for number in (3101, 3102, 3103)),
        {"travel.flight": 6},
        2,
    ),
    # a column says what each row tells
    "trail.csv": (
        "姓名,身份证号,轨迹类别,时间,详情\n" + each("{name},{key},{},2016-03-0{number} 21:10,{}\n", *DONE),
        {"hotel.stay": 1, "travel.flight": 1, "travel.train": 1},
        3,
    ),
    "trail.json": (
        "["
        + each('{{"xm":"{name}","sfzh":"{key}","gjlx":"{}","sj":"2016-03-0{number} 21:10","xq":"{}"}},', *DONE)[:-1]
        + "]\n",
        {"hotel.stay": 1, "travel.flight": 1, "travel.train": 1},
        3,
    ),
    "trail of one.csv": (
        f"姓名：王建国 身份证号：{ONE}\n轨迹类别,时间,详情\n"
        + "".join(f"{what},2016-03-0{day} 21:10,{where}\n" for day, (what, where) in enumerate(DONE, 1)),
        {"identity.person": 1, "hotel.stay": 1, "travel.flight": 1, "travel.train": 1},
        1,
    ),
    "expenses.csv": (
        "姓名,身份证号,类别,日期,金额\n" + each("{name},{key},{},2016-03-0{number},350\n", *DONE),
        {"identity.person": 3},
        3,
    ),
    # what was looked up of one person, each line with what it tells of
    "looked up.txt": (
        f"查询人：王建国 {ONE}\n\n"
        + "".join(f"{what}  2016-03-0{day} 21:10  {where}\n" for day, (what, where) in enumerate(DONE, 1)),
        {"identity.person": 1, "hotel.stay": 1, "travel.flight": 1, "travel.train": 1},
        1,
    ),
    # names of as many signs as the word behind which numbers seem to stand
    "arrivals.txt": (
        "Room  Name                 Arr Date   Dep Date   ID Number            Mobile\n"
        + each("80{number}   {name:21}04/12/25   04/14/25   {key:21}{phone}\n")
        + f"804   周英                   04/12/25   04/14/25   {ONE}   {MOBILE}\n",
        {"hotel.stay": 4},
        3,
    ),
    # what databases and programs log of the rows that they fill in
    "general.log": (
        "/usr/sbin/mysqld, Version: 8.0.28. started with:\nTime                 Id Command    Argument\n"
        + each(
            "2023-04-07T17:41:2{number}.000000Z\t   7{number} Query\tINSERT INTO `call_record` (`id`,`ZJHM`,`BJHM`,"
            "`KSSJ`,`THSC`,`HJLX`,`THDD`) VALUES (10,'{phone}','{}','2023-06-21 04:15:21',342,'主叫','成都')\n",
            *((phone,) for phone in reversed(PHONES)),
        ),
        {"phone.cdr": 3},
        3,
    ),
    "echo.log": (
        each(
            "2022-03-04 10:11:0{number},123 INFO sqlalchemy.Engine INSERT INTO rent (tenant_name, id_no, mobile, "
            "house_address, monthly_rent, lease_start) VALUES (%(tenant_name)s, %(id_no)s)\n"
            "2022-03-04 10:11:0{number},124 INFO sqlalchemy.engine.Engine [generated in 0.00021s] "
            "{{'tenant_name': '{name}', 'id_no': '{key}', 'mobile': '{phone}', 'house_address': "
            "'浙江省杭州市西湖区文三路264号16栋1904室', 'monthly_rent': 6100, 'lease_start': '2021-05-24'}}\n"
        ),
        {"property.rental": 3},
        3,
    ),
    # no texts that were sent
    "settings.env": (f"ADMIN_PHONE={MOBILE}\nADMIN_ID_CARD={ONE}\nSMS_ENABLED=true\n", {"identity.person": 1}, 1),
    "orders.log": (
        each(
            '{{"level": "info", "msg": "create waybill", "receiver": '
            '{{"name": "{name}", "tel": "{phone}", "addr": "广州市天河区新华街171号"}}}}\n'
        ),
        {"identity.person": 3},
        3,
    ),
    # no people
    "hotels.csv": (
        "宾馆名称,地址,手机\n" + each("金海岸酒店,北京市朝阳区人民路2{number}号,{phone}\n"),
        {},
        0,
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_written_freely(name: str, tmp_path: Path) -> None:
    text, kinds, people = TOLD[name]
    found = records_in(tmp_path, text, name)
    assert records(tmp_path, text, name) == kinds
    assert len({one.person for one in found}) == people
