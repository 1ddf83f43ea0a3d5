"""What one person did several times, and what several did together, in sentences of many shapes; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.formats import text as text_format
from pii_scan.model import Summary
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO
from tests.records.test_words import OTHER
from tests.shared import CACHE
from tests.test_statements import found

SECOND = "6228480473019625382"

# Several times: the text, the kind, and how many records on how many people.
TEXTS = [
    (
        f"王建国（{ONE}）失联前后的民航行程：6月14日，乘MU5137由虹桥飞首都；16日坐HU7603又回到上海；"
        "18日再从浦东飞昆明，航班为FM9455。",
        "travel.flight",
        [3],
    ),
    (
        f"当事人王建国，证件号{ONE}。2月19日坐K1156次列车离开贵阳去广州，硬座；28日又买了G2942次从广州南到贵阳东的车票；3月7日乘Z149次奔北京西。",
        "travel.train",
        [3],
    ),
    (
        f"王建国（身份证{ONE}，建行{CARD}）转移财产：1月7日汇给其弟人民币20万元；2月8日又汇其弟15万元；2月28日取现49000元。",
        "bank.transaction",
        [3],
    ),
    (
        f"网管说，王建国（{ONE}）是常客。昨天09:40上机，31号机，玩到12:05；前天20:15也上了三个钟头，还坐31号机。",
        "netcafe.session",
        [2],
    ),
    # what an account is for was not paid on the day that follows
    (
        f"王建国（身份证{ONE}）于2011年3月8日开立借记卡{CARD}，用于工资代发；另于2018年6月2日开立储蓄账户{SECOND}，用于理财。",
        "bank.account",
        [2],
    ),
    # out and back is one trip; three crossings are three, and so are those of two trips four
    (
        f"王建国，身份证{ONE}，持护照于5月23日由拱北口岸出境前往澳门，5月25日经拱北口岸入境；"
        "又于6月2日由皇岗口岸出境，6月9日经深圳湾口岸入境。",
        "border.crossing",
        [4],
    ),
    (
        f"王建国，身份证{ONE}，持护照于5月23日由拱北口岸出境前往澳门，5月25日经拱北口岸入境返回珠海。",
        "border.crossing",
        [1],
    ),
    (
        f"王建国，身份证{ONE}，持护照于5月23日由拱北口岸出境前往澳门，5月25日经拱北口岸入境，6月2日又经皇岗口岸出境。",
        "border.crossing",
        [3],
    ),
    (
        f"各位：翟雅静，{ONE}，5月2日CA1351航班10:55到白云；黄巧云坐MU5303航班，13:40落地，身份证是{TWO}；"
        f"杨巧云（{THREE}），3U8731航班，从成都飞过来。",
        "travel.flight",
        [1, 1, 1],
    ),
    (
        f"名下有两张卡：王建国，身份证{ONE}，工商银行{CARD}，开户行工行湘江支行；建设银行{SECOND}，开户行建行五一路支行。",
        "bank.account",
        [2],
    ),
]


@pytest.mark.parametrize(("text", "kind", "people"), TEXTS, ids=[f"{kind} {people}" for _, kind, people in TEXTS])
def test_each_time_is_a_record(text: str, kind: str, people: list[int], tmp_path: Path) -> None:
    kinds, told = found(tmp_path, text)
    assert kinds == {kind: sum(people)}
    assert sorted(told.values()) == people


ONCE = [
    (f"王建国（{ONE}）6月1日购票，6月14日乘MU5137航班由虹桥飞首都，6月14日20:15抵达。", "travel.flight"),
    (f"王建国（{ONE}）6月16日入住如家酒店8302房，6月18日退房。", "hotel.stay"),
    (f"王建国（身份证{ONE}）的工行卡{CARD}6月3日被转走49,800元给李秀英，6月8日报案。", "bank.transaction"),
    (f"王建国，身份证{ONE}，卡{CARD}，6月1日至6月30日共转出50000元给李秀英。", "bank.transaction"),
]


@pytest.mark.parametrize(("text", "kind"), ONCE, ids=[kind for _, kind in ONCE])
def test_what_was_done_once_is_one_record(text: str, kind: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, text)
    assert kinds == {kind: 1}


# Tables whose names only their program's authors know, and boxes and slips whose names gaps part from the values.
SHAPED = {
    "| nm | idno | case | chg | unit | fdt | disp |\n|---|---|---|---|---|---|---|\n"
    f"| 孔豪志 | {ONE} | A37010258002020070582 | 开设赌场 | 历下区分局 | 2020-07-09 | 逮捕 |\n"
    f"| 黄超雯 | {TWO} | A61011358002020060268 | 诈骗 | 雁塔区分局 | 2020-06-07 | 刑事拘留 |\n": "crime.case",
    "".join(
        f"BOARDING PASS  登机牌\nNAME      {name}       FLIGHT  {flight}\n"
        "FROM      TAO                 DATE    16JUL18\n"
        f"TO        SHA                 SEAT    39J\nPASSPORT  {passport}           CLASS   Y\n"
        "BOARDING  22:20               GATE    51\n- - - - - - - - - - - - - - - - - - - - -\n"
        for name, flight, passport in (("ZHENG/SONGJUN", "MF4821", "G04721273"), ("ZHAO/CHAO", "MF3976", "EJ1982375"))
    ): "travel.flight",
    "".join(
        f"        长沙君和商务宾馆\n  临 时 住 宿 登 记 单        No 994652989\n姓  名 {name}   性别 女   民族 汉\n"
        f"证件种类 居民身份证\n证件号码 {doc}\n户籍地址 兰州市城关区文昌路51号\n房号 225    到店 2020-06-30 22:54\n"
        "           离店 2020-07-01 13:54\n押金 ¥300.00      旅客签名\n------------------------------\n"
        for name, doc in (("覃芳", ONE), ("朱军", TWO))
    ): "hotel.stay",
    "".join(
        "┌─────────────────────────────────────────┐\n│ Account balances                        │\n"
        "├─────────────────────────────────────────┤\n"
        f"│ Account            {card}  │\n│ Customer           刘波东               │\n│ ID card no.        {doc}   │\n"
        "│ As of              2015-11-23           │\n│ Balance            261584.06            │\n"
        "└─────────────────────────────────────────┘\n\n"
        for card, doc in ((CARD, ONE), (SECOND, TWO))
    ): "bank.balance",
    "┌──────────────┬─────────────┬────────────────────┬─────────────────────┬────────────┐\n"
    "│ bank_name    │ holder_name │ identity_no        │ card_no             │ open_date  │\n"
    "│ varchar      │ varchar     │ varchar            │ varchar             │ date       │\n"
    "├──────────────┼─────────────┼────────────────────┼─────────────────────┼────────────┤\n"
    f"│ 中国工商银行 │ 李辉珍      │ {ONE} │ {CARD} │ 2014-04-08 │\n"
    f"│ 建设银行     │ 曹春        │ {TWO} │ {SECOND} │ 2014-06-26 │\n"
    "└──────────────┴─────────────┴────────────────────┴─────────────────────┴────────────┘\n": "bank.account",
    "違法犯罪人員案件信息\n" + "".join(
        f"嫌疑人姓名 董傑宇\n身份證號碼 {doc}\n案件編號 A11010558002017010077\n涉嫌罪名 {offence}\n"
        "辦案單位 北京市公安局朝陽區分局\n"
        "立案時間 2017-01-28\n處理結果 行政拘留十五日\n辦案民警 曹思妍\n\n"
        for doc, offence in ((ONE, "吸毒"), (TWO, "盜竊"))
    ): "crime.case",
    "".join(
        "ARRIVAL / DEPARTURE CARD (scanned)\nFamily name / given name   MA/DE\n"
        f"Passport No                {passport}\nDate of birth              1972-11-16      Sex F\n"
        "Direction                  EXIT 出境\nPort                       杭州萧山机场\n"
        "Flight / vehicle           TG735\n"
        "Stamp date                 2015-12-15\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
        for passport in ("G56433098", "G64690484")
    ): "border.crossing",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"), SHAPED.items(), ids=[f"{n} {kind}" for n, kind in enumerate(SHAPED.values())]
)
def test_each_row_or_slip_is_a_record(text: str, kind: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, text)
    assert kinds == {kind: 2}


def test_an_order_in_unknown_words_is_no_payment(tmp_path: Path) -> None:
    rows = f"1001,王建国,{MOBILE},A-100,2,398.00,2021-03-04\n1002,李秀英,{OTHER},B-7,1,99.00,2021-03-05\n"
    text = f"oid,cst,tel,sku,qty,amt,crt\n{rows}"
    kinds, _ = found(tmp_path, text, "a.csv")
    assert set(kinds) <= {"identity.person", "phone.number"}


# Forms of pages whose labels stand around their fields, keys that are set off by stars, heavy frames below a head.
FORMS = {
    "a.html": (
        "".join(
            f'<form id="f{n}" action="/x" method="post">\n'
            '  <label>title_cert_no<input type="text" name="title_cert_no" '
            f'value="贵(2020)贵阳市不动产权第02405{n}0号"></label>\n'
            '  <label>house_location<input type="text" name="house_location" value="贵阳市云岩区育才街179号"></label>\n'
            '  <label>floor_area<input type="text" name="floor_area" value="63.12"></label>\n'
            f'  <label>cert_no<input type="text" name="cert_no" value="{doc}"></label>\n</form>\n'
            for n, doc in enumerate((ONE, TWO))
        ),
        {"property.housing": 2},
    ),
    "a.md": (
        "## 短信記錄明細\n\n"
        + "".join(
            f"{n}. **收發時間：2016-08-0{n} 17:29:26**\n   - *方向*　接收\n   - *對方號碼*　{OTHER}\n"
            f"   - *短信內容*　周末一起去看看房子吧\n   - *身份證號碼*　{doc}\n   - *本機號碼*　{MOBILE}\n\n"
            for n, doc in ((1, ONE), (2, TWO))
        ),
        {"phone.sms": 2},
    ),
    "a.txt": (
        f"手机定位结果\n身份证号：{ONE}\n本机号码：{MOBILE}\n┏━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━┳━━━━━━━━━━━┓\n"
        "┃ 定位时间            ┃ 经度       ┃ 纬度      ┃\n┣━━━━━━━━━━━━━━━━━━━━━╋━━━━━━━━━━━━╋━━━━━━━━━━━┫\n"
        "┃ 2023-01-17 20:40:57 ┃ 117.069049 ┃ 36.657250 ┃\n┣━━━━━━━━━━━━━━━━━━━━━╋━━━━━━━━━━━━╋━━━━━━━━━━━┫\n"
        "┃ 2023-01-18 07:01:31 ┃ 117.083434 ┃ 36.658603 ┃\n┗━━━━━━━━━━━━━━━━━━━━━┻━━━━━━━━━━━━┻━━━━━━━━━━━┛\n",
        {"identity.person": 1, "location.fix": 2},
    ),
    "b.txt": (
        "".join(
            f"        个 人 业 务 凭 证（回单）\n户    名\t林桐\t\t证件号码\t{ONE}\n卡    号\t{CARD}\n"
            f"交易时间\t2020-02-2{n} 06:40:33\t交易类型\t利息\n借贷标志\t收入\t\t金额(元)\t3331.96\n"
            "交易后余额\t36391.34\n"
            "对方户名\t财付通支付科技\n........................................\n"
            for n in range(3)
        ),
        {"bank.transaction": 3},
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_a_record(name: str, tmp_path: Path) -> None:
    text, told = FORMS[name]
    assert found(tmp_path, text, name)[0] == told


def test_what_shapes_tell_of_a_table_holds_beyond_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_format, "TABLE_ROWS", 10)
    head = "nm,idno,case,chg,unit,fdt,disp\n"
    row = f"孔豪志,{ONE},A37010258002020070582,开设赌场,历下区分局,2020-07-09,逮捕\n"
    (tmp_path / "a.csv").write_text(head + row * 400, encoding="utf-8")
    settings = Settings(paths=(str(tmp_path / "a.csv"),), jobs=1, isolated=True, cache=CACHE, listed=5, block_size=2000)
    *_, summary = Scan(settings).events()
    assert isinstance(summary, Summary)
    assert summary.records == {"crime.case": 400}
