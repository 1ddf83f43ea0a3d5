"""Slips, exports and messages as airlines, banks, telephones and people who pay each other write them."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records, records_in
from tests.records.test_words import OTHER
from tests.shared import CACHE
from tests.test_columns import id_number, mobile

THIRD = "6217000010012345677"
NAMES = ("王建国", "李秀英", "陈志强", "赵丽华")
ITINERARY = (
    "航空运输电子客票行程单   印刷序号：4293001947 5\n旅客姓名 {}    有效身份证件号码 {}    签注 不得签转\n"
    "         承运人  航班号   座位等级  日期        时间    客票级别/客票类别\n"
    "自FROM 郑州新郑  东航  MU6356   F   2017-11-08  14:36   F\n至 TO  哈尔滨太平   VOID\n"
    "票价 CNY 2500.00  民航发展基金 CN 50.00  合计 CNY 2550.00\n"
)
WANTED = "".join(
    f"<div class=card><p>姓名：{name}　性别：男</p><p>身份证号：{one}</p>"
    f"<p>案由：故意伤害　案件编号：A440402{n}240782019086018</p><p>立案单位：香洲区分局</p></div>\n"
    for n, (name, one) in enumerate(zip(NAMES, (ONE, TWO), strict=False))
)
APPLIED = (
    "机动车驾驶证申请表            档案编号：510719862083\n姓名 {} | 性别 女 | 出生日期 1975-03-01 | 国籍 中国\n"
    "身份证明名称 居民身份证 | 号码 {}\n邮寄地址 四川省绵阳市涪城区工业路137号 | 移动电话 15187634466\n"
    "申请业务种类：□初次申领 ☑有效期满换证 □遗失补证\n准驾车型 B1   申请日期 2018-01-17\n"
)
HANDED_OVER = (
    "            收楼确认书\n本人 {} ，身份证号码 {} ，系 碧云天 4 栋 3 单元 1302 房业主，建筑面积 68.03 ㎡。\n"
    "已于 2018 年 11 月 03 日 办理收楼手续，领取钥匙 3 套。\n"
    f"联系电话：{MOBILE}     紧急联系人：赖泽庆 {OTHER}\n业主签字：\n"
)
STATEMENT = (
    f"<html><body><h2>招商银行交易流水</h2><p>户名：王建国　账号：{CARD}　申请时间：2019-06-11 09:12:44</p><table>"
    "<tr><th>记账日期</th><th>货币</th><th>交易金额</th><th>联机余额</th><th>交易摘要</th><th>对手信息</th></tr>\n"
    "<tr><td>2019-01-14</td><td>CNY</td><td>500.80</td><td>48,604.63</td><td>快捷支付</td><td>武汉餐饮公司</td></tr>\n"
    "<tr><td>2019-02-22</td><td>CNY</td><td>20.50</td><td>48,754.53</td><td>转账</td><td>姜云云</td></tr></table>"
    "</body></html>\n"
)
ORDERED = (
    "INSERT [dbo].[OnlineRecord] ([RecID], [CustName], [CertNo], [PCName], [BeginTime], [EndTime]) VALUES "
    "(55120, N'{}', N'{}', N'PC-154', CAST(N'2015-06-29T22:21:53.000' AS DateTime), "
    "CAST(N'2015-06-30T04:18:46.000' AS DateTime))\n"
)
TOLD = {
    "itinerary.txt": ("".join(map(ITINERARY.format, NAMES, (ONE, TWO))), {"travel.flight": 2}),
    "wanted.html": (f"<html><body>{WANTED}</body></html>", {"crime.case": 2}),
    "applied.txt": ("\n".join(map(APPLIED.format, NAMES, (ONE, TWO))), {"driving.licence": 2}),
    "handed_over.txt": ("\n".join(map(HANDED_OVER.format, NAMES, (ONE, TWO))), {"property.housing": 2}),
    "statement.html": (STATEMENT, {"bank.transaction": 2}),
    "online.sql": ("".join(map(ORDERED.format, NAMES, (ONE, TWO))), {"netcafe.session": 2}),
}


@pytest.mark.parametrize("name", TOLD)
def test_slips_tell_what_they_are(name: str, tmp_path: Path) -> None:
    text, kinds = TOLD[name]
    assert records(tmp_path, text, name) == kinds


def rows(form: str, count: int = 8) -> str:
    rng = random.Random(7)
    return "".join(
        form.format(
            name=NAMES[n % 4], a=mobile(rng), b=mobile(rng), card=CARD, n=n, second=f"{n:02}", key=id_number(rng)
        )
        for n in range(count)
    )


HEADLESS = {
    "{a}|{b}|201905052058{second}|201905052113{second}|1472|460-00-22160-16343169|VOLTE|1|\n": "phone.cdr",
    "DTL|{card}|{name}|2018061{n}|141022|0220|000000774054|156|C|0000006101207|创世公司|{a}\n": "bank.transaction",
    "$GPS;鲁F6K18{n};{a};113.20015{n};23.143086;69;23;1910031302{second};05da0442;{name}\n": "location.fix",
}


@pytest.mark.parametrize("form", HEADLESS)
def test_rows_without_a_header(form: str, tmp_path: Path) -> None:
    assert Counter(one.kind for one in records_in(tmp_path, rows(form))) == {HEADLESS[form]: 8}


CHATS = {
    # whom to pay, on three lines
    "bank.account": f"项目部-磊 05:06\n王建国\n招商银行山东省青岛市市南区支行\n{CARD}\n\n"
    f"王会计 09:53\n李秀英的卡换了，新卡建设银行 {THIRD}，身份证{TWO}\n\n"
    "劳务老周 03:59\n陈志强\n中国邮政储蓄银行上海市闵行区支行\n6221889473948831186\n",
    "bank.balance": f"催收 10/21 08:20: 王建国 {ONE} 名下建设银行 {CARD} 余额只有870.89元，别执行了\n"
    f"法务 07/16 20:07: 邮储银行 户名李秀英 卡{THIRD} 存款余额：29,344.41元 定期12万\n"
    "调查员 06/06 17:55: 邮储银行 户名陈志强 卡6221886887747998362 存款余额：52,924.91元 定期4万\n",
}


@pytest.mark.parametrize("kind", CHATS)
def test_each_message_tells_of_its_own_account(kind: str, tmp_path: Path) -> None:
    found = records_in(tmp_path, CHATS[kind])
    assert [one.kind for one in found] == [kind] * 3
    assert len({one.person for one in found}) == 3


def test_a_shop_to_pay_is_nobody(tmp_path: Path) -> None:
    assert records(tmp_path, f"华联超市\n招商银行青岛市南区支行\n{CARD}\n") == {}


def test_payments_told_in_a_chat(tmp_path: Path) -> None:
    text = (
        f"2018-03-07 19:40:24 财务-琪\n王建国那张邮储银行卡（{CARD}）07号入账2615.83元，摘要写的货款\n\n"
        f"2018-01-31 18:19:51 财务-琪\n交易失败重新打了一笔：付款李秀英 {THIRD} 金额9000 时间18:19\n"
    )
    assert records(tmp_path, text) == {"bank.transaction": 2}


def test_messages_in_a_backup(tmp_path: Path) -> None:
    made = sqlite3.connect(tmp_path / "sms.db")
    made.execute("CREATE TABLE message(ROWID INTEGER, handle TEXT, text TEXT, date INTEGER, is_from_me INTEGER)")
    rng = random.Random(3)
    said = ("票买好了，站前广场见", "药按时吃，别喝酒", "快递没收到，麻烦查下")
    values = [(n, f"+86{mobile(rng)}", said[n % 3], 538551647 + 9000 * n, n % 2) for n in range(1, 7)]
    made.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?)", values)
    made.commit()
    made.close()
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    assert Counter(one.kind for one in scan.events() if isinstance(one, Record)) == {"phone.sms": 6}


def test_messages_of_a_page_are_what_those_of_the_same_elements_are(tmp_path: Path) -> None:
    rng = random.Random(5)
    said = ("到了给我回个电话，好吧", "快递没收到，麻烦您查下", "你妈让你周末回去一趟", "明天开会改到下午三点")
    bubbles = "".join(
        f"<div class=in><span>{mobile(rng)}</span> <em>2019-01-{n + 1:02} 05:43</em><p>{said[n % 4]}</p></div>\n"
        for n in range(12)
    )
    assert records(tmp_path, f"<html><body>{bubbles}</body></html>", "sms.html")["phone.sms"] >= 11


def test_a_table_below_a_text_may_name_its_columns_by_initials(tmp_path: Path) -> None:
    row = "{},PENG,F,19561024,CHN,14,{},I,201603201457,皇岗口岸,JPN,3U6844\n"
    rows = "".join(map(row.format, NAMES, ("EB3378225", "E96295823")))
    text = "各位好，附件如下，请查收。\n" * 6 + f"\nXM,YWXM,XB,CSRQ,GJDQ,ZJZL,ZJHM,CRBS,CRSJ,KA,QWD,JTGJ\n{rows}"
    assert records(tmp_path, text) == {"border.crossing": 2}


def test_forms_are_the_same_however_lines_end(tmp_path: Path) -> None:
    form = (
        "              国内旅客住宿登记表\n旅馆名称：望江宾馆            登记日期：2015年06月01日\n{line}\n"
        " 姓    名：{name}          性  别：女       民  族：回族\n"
        " 出生日期：1979.05.24        证件种类：居民身份证\n 证件号码：{key}\n"
        " 常住地址：广东省深圳市宝安区体育路62号11栋4单元903室\n"
        " 房    号：308          入住时间：23:56    拟住天数：4\n"
        " 联系电话：133-5985-2951\n 旅客签名：__________        接待员：赵洁\n====================\n\n"
    )
    people = zip(NAMES, (ONE, TWO), strict=False)
    text = "".join(form.format(line="-" * 60, name=name, key=key) for name, key in people)
    found = []
    for end in ("\n", "\r\n", " \n"):
        (tmp_path / "a.txt").write_bytes(text.replace("\n", end).encode())
        scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
        found.append([(one.kind, one.location.line) for one in scan.events() if isinstance(one, Record)])
    assert len(found[0]) == 2
    assert found[0] == found[1] == found[2]


def test_rows_without_their_last_cell_stand_in_reports_below_each_other(tmp_path: Path) -> None:
    head = (
        "出入境记录查询结果\n\n姓名：{}    性别：男    出生日期：1983-01-14    公民身份号码：{}\n\n"
        "序号  出境/入境  出入境日期   证件名称      证件号码     出入境口岸    航班号\n"
    )
    row = "{:<6}{}境      20{:02}-04-19   普通护照      EB65259{:02}    罗湖口岸    {}\n"
    rows = "".join(
        row.format(n, "出入"[n % 2], n + 9, n, "" if n in (6, 7, 10, 11) else "HU5338") for n in range(1, 12)
    )
    people = zip(NAMES, (ONE, TWO), strict=False)
    text = "".join(f"{head.format(name, key)}{rows}\n本结果仅供参考。\n\n\n" for name, key in people)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    passports = [one for one in scan.events() if isinstance(one, Finding) and one.rule == "identity.passport_cn"]
    assert len(passports) == 22


def test_a_heading_that_names_who_was_named_before_tells_nothing_of_its_own(tmp_path: Path) -> None:
    told = "## {} 涉嫌诈骗案\n\n嫌疑人{}，男，身份证 {}，2017年2月21日因涉嫌诈骗被青羊分局刑事拘留，目前已逮捕。\n\n"
    text = "".join(told.format(name, name, key) for name, key in zip(NAMES, (ONE, TWO), strict=False))
    assert records(tmp_path, text * 2) == {"crime.case": 4}
