"""Lists before the person whose they are, forms and cells that reach down, parts side by side; and what is none."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO
from tests.shared import CACHE

PEOPLE = (("王建国", ONE), ("李秀英", TWO))
ROWS = [("出境", f"2016-05-0{day}", "罗湖口岸") for day in range(1, 5)]
KEYS = ("crbs", "crrq", "kamc")
OTHER = "13802213404"


def found(folder: Path, text: str, name: str = "a.txt", **settings: object) -> tuple[Counter[str], Counter[str]]:
    """The records by their kinds, and by the persons of those that are no plain values."""
    (folder / name).write_text(text + "\n", encoding="utf-8")
    options = {"jobs": 1, "isolated": True, "cache": CACHE, **settings}
    scan = Scan(Settings(paths=(str(folder / name),), **options))  # type: ignore[arg-type]
    records = [event for event in scan.events() if isinstance(event, Record)]
    people = Counter(str(r.person) for r in records if not r.kind.startswith("identity") and r.kind != "phone.number")
    return Counter(record.kind for record in records), people


def item(row: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(KEYS, row, strict=True))


def element(row: tuple[str, ...]) -> str:
    return "<Jl>" + "".join(f"<{key}>{cell}</{key}>" for key, cell in item(row).items()) + "</Jl>\n"


def block(row: tuple[str, ...]) -> str:
    lines = [f"{key}: {cell}\n" for key, cell in zip(("类型", "日期", "口岸"), row, strict=True)]
    return "      - " + "        ".join(lines)


def tags(row: tuple[str, ...], tag: str = "td") -> str:
    return "".join(f"<{tag}>{cell}</{tag}>" for cell in row)


BEHIND = {
    "a.json": json.dumps([{"list": [*map(item, ROWS)], "person": {"xm": name, "sfzh": key}} for name, key in PEOPLE]),
    "b.json": json.dumps([{"list": [*map(item, ROWS)], "xm": n, "sfzh": k} for n, k in PEOPLE], indent=2),
    "a.jsonl": "\n".join(json.dumps({"list": [*map(item, ROWS)], "sfzh": key}) for _, key in PEOPLE),
    "a.xml": "<r>"
    + "".join(f"<p><l>{''.join(map(element, ROWS))}</l><xm>{n}</xm><sfzh>{k}</sfzh></p>\n" for n, k in PEOPLE)
    + "</r>",
    "a.yaml": "people:\n"
    + "".join(f"  - 记录:\n{''.join(map(block, ROWS))}    姓名: {n}\n    身份证号: '{k}'\n" for n, k in PEOPLE),
    "span.html": f"<table><tr>{tags(('姓名', '身份证号', '出入境', '日期', '口岸'), 'th')}</tr>\n"
    + "".join(
        "<tr>" + (f"<td rowspan=4>{n}</td><td rowspan=4>{k}</td>" if row is ROWS[0] else "") + tags(row) + "</tr>\n"
        for n, k in PEOPLE
        for row in ROWS
    )
    + "</table>",
    "form.html": "".join(
        f"<table><tr><td colspan=4>出入境记录</td></tr><tr>{tags(('姓名', n, '身份证号', k))}</tr>"
        f"<tr>{tags(('出/入境', '日期', '口岸', '备注'))}</tr>"
        + "".join(f"<tr>{tags((*row, '无'))}</tr>\n" for row in ROWS)
        + "</table>\n"
        for n, k in PEOPLE
    ),
    "ditto.tsv": "姓名\t身份证号\t出入境\t日期\t口岸\n"
    + "".join(
        "\t".join((*((n, k) if row is ROWS[0] else ("同上", "同上")), *row)) + "\n" for n, k in PEOPLE for row in ROWS
    ),
}


@pytest.mark.parametrize("name", BEHIND)
def test_every_row_is_of_its_own_person(name: str, tmp_path: Path) -> None:
    kinds, people = found(tmp_path, BEHIND[name], name)
    assert kinds["border.crossing"] == 2 * len(ROWS), kinds
    assert sorted(people.values()) == [len(ROWS)] * 2


@pytest.mark.parametrize("size", [700, 5000])
def test_it_does_not_matter_where_a_chunk_begins(size: int, tmp_path: Path) -> None:
    text = json.dumps(
        [{"list": [*map(item, ROWS)], "xm": name, "sfzh": key} for name, key in PEOPLE * 60],
        indent=1,
        ensure_ascii=False,
    )
    (tmp_path / "a.json").write_text(text, encoding="utf-8")

    def places(size: int) -> list[tuple[str, int, int]]:
        options = Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, block_size=size)
        events = [event for event in Scan(options).events() if isinstance(event, Record)]
        return sorted((e.kind, e.location.line, e.location.column) for e in events)

    assert places(size) == places(1 << 20)


FORMS = {
    "a.txt": "{}\t{}\t{}\t{}\n",
    "a.md": "| {} | {} | {} | {} |\n",
    "a.html": "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_one_record(name: str, tmp_path: Path) -> None:
    rows = [("姓名", "王建国", "护照号", PASSPORT), ("出境日期", "2016-05-01", "出境口岸", "罗湖")]
    form = "".join(FORMS[name].format(*row) for row in rows)
    text = f"<table>{form}</table>" if name == "a.html" else form
    assert found(tmp_path, f"出境登记表\n{text}", name)[0] == {"border.crossing": 1}


def test_parts_side_by_side_hold_two_people(tmp_path: Path) -> None:
    row = ("姓名", "身份证号", "电话")
    lines = [(*row, *row), *(("王建国", ONE, MOBILE, "李秀英", TWO, OTHER),) * 3]
    for name, sign in (("a.csv", ","), ("a.tsv", "\t")):
        kinds, _ = found(tmp_path, "\n".join(map(sign.join, lines)), name)
        assert kinds == {"identity.person": 6}


def test_a_dossier_tells_of_several_kinds(tmp_path: Path) -> None:
    home = "广州市天河区人民路8号 80.5㎡ 粤（2016）广州市不动产权第2649603号"
    text = (
        f"身份证号：{ONE}\n【出入境】2016-05-01 出境 罗湖口岸\n【房产】{home}\n【银行】工商银行 {CARD} 余额5230.17元\n"
    )
    assert found(tmp_path, text)[0] == {"border.crossing": 1, "property.housing": 1, "bank.balance": 1}


STATEMENTS = {
    "a.sta": f":20:X\n:25:{CARD}\n:60F:C200101CNY1,00\n" + ":61:2001050105D12,00NTRF\n:86:RENT\n" * 3 + ":62F:C1\n-\n",
    "a.ofx": f"<OFX><BANKACCTFROM><ACCTID>{CARD}<ACCTTYPE>X</BANKACCTFROM><BANKTRANLIST>\n"
    + "<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20200105<TRNAMT>-12.00<NAME>RENT</STMTTRN>\n" * 3
    + "</BANKTRANLIST></OFX>",
    "a.xml": f"<Stmt><Acct><Id>{CARD}</Id></Acct>\n"
    + '<Ntry><Amt Ccy="CNY">12.00</Amt><BookgDt><Dt>2020-01-05</Dt></BookgDt></Ntry>\n' * 3
    + "</Stmt>",
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_statements_that_banks_exchange(name: str, tmp_path: Path) -> None:
    assert found(tmp_path, STATEMENTS[name], name)[0] == {"bank.transaction": 3}
    assert not found(tmp_path, STATEMENTS[name].replace(CARD, "000123"), name)[0]


def test_a_saved_message_is_one(tmp_path: Path) -> None:
    head = f"BEGIN:VMSG\nVERSION:1.1\nBEGIN:VCARD\nTEL:{MOBILE}\nEND:VCARD\nBEGIN:VENV\nBEGIN:VBODY\n"
    text = f"{head}Date:2019/05/30 16:30:00\n妈，到了\nEND:VBODY\nEND:VENV\nEND:VMSG\n"
    assert found(tmp_path, text, "a.vmg")[0] == {"phone.sms": 1}


NONE = {
    "stock.json": json.dumps([{"list": [{"type": "入库", "date": "2016-05-01"}] * 3, "who": {"sfzh": ONE}}]),
    "keys.json": json.dumps({ONE: [item(row) for row in ROWS], TWO: []}),
    "firm.txt": f"企业名称\t某某公司\t成立日期\t2012-03-04\n注册地址\t人民路8号\t联系电话\t{MOBILE}\n",
    "filing.csv": f"备案号,主办人,身份证号\n粤ICP备12345678号,王建国,{ONE}\n粤ICP备12345679号,李秀英,{TWO}\n",
    "notice.txt": "银行存款查控结果\n"
    + "".join(f"（{n}）王建国，身份证{one}，无存款。\n" for n, one in enumerate((ONE, TWO, ONE), 1)),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_such_list(name: str, tmp_path: Path) -> None:
    kinds, people = found(tmp_path, NONE[name], name)
    assert not kinds["bank.balance"] and not kinds["crime.case"]
    assert people == Counter() or (name == "keys.json" and sum(people.values()) == len(people) * len(ROWS))


def test_a_row_of_one_cell_names_whose_the_rows_below_are(tmp_path: Path) -> None:
    rows = "".join(
        f"权利人：{name} 证件号：{key},,\n"
        + "".join(f"广州市天河区人民路{n}号,8{n}.50,粤（2016）广州市不动产权第264960{n}号\n" for n in range(3))
        for name, key in PEOPLE
    )
    kinds, people = found(tmp_path, f"坐落,建筑面积,不动产权证号\n{rows}", "a.csv")
    assert kinds["property.housing"] == 6 and sorted(people.values()) == [3, 3]


def test_an_account_is_not_of_whom_the_paragraph_before_names(tmp_path: Path) -> None:
    cards = (CARD, "6212261562449031184")
    text = "\n".join(
        f"{name}：\n开户名 {name}\n账号 {card}\n工商银行\n身份证 {key}\n"
        for (name, key), card in zip(PEOPLE, cards, strict=True)
    )
    kinds, people = found(tmp_path, text)
    assert kinds["bank.account"] == 2 and sorted(people.values()) == [1, 1]


def test_a_list_of_numbers_is_a_value(tmp_path: Path) -> None:
    person = {"realname": "王建国", "idcard": ONE, "bankcards": [CARD]}
    assert found(tmp_path, json.dumps(person, ensure_ascii=False), "a.json")[0] == {"bank.account": 1}


@pytest.mark.parametrize(
    "text",
    [
        f"手机号,类型,内容,时间\n{MOBILE},投诉,快递没有到,2019-05-30\n{OTHER},建议,希望增加夜班,2019-05-31\n",
        f"标题,内容,联系电话,日期\n停水,【重要通知】今晚停水三小时,{MOBILE},2019-05-30\n停电,【公告】明天停电,{OTHER},2019-05-31\n",
        f"user,mobile,port,date\nzhang,{MOBILE},8080,2019-05-30\nli,{OTHER},22,2019-05-31\n",
    ],
)
def test_what_is_no_message_and_no_crossing(text: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, text, "a.csv")
    assert not kinds["phone.sms"] and not kinds["border.crossing"], kinds


JOURNEYS = "".join(
    f"[0{n}] 2019031{n} Z83{n}  深圳北     → 郑州东       08车12F 二等座 票号K51235{n} 692.5元\n" for n in range(4)
)
PAYMENTS = "· · ·\n".join(
    f"交易时间 2016-12-2{n} 14:50:59\n交易对方 徐华   商品 订单支付\n收/支 支出   金额 ¥371.20\n" for n in range(4)
)
FEET = {
    "journeys": (f"{JOURNEYS}----\n以上为 王建国（身份证号 {ONE}，预留手机 {MOBILE}）4次乘车记录", "travel.train"),
    "payments": (
        f"账单\n\n{PAYMENTS}\n账户姓名：王建国　证件号码：{ONE}　绑定手机：{MOBILE}\n共4笔",
        "bank.transaction",
    ),
    "journeys that were bought": (f"{JOURNEYS}四张都是用我身份证{ONE}买的，手机{MOBILE}", "travel.train"),
    "payments alone": (f"{PAYMENTS}\n以上明细，户名：王建国，证件号码：{ONE}", "bank.transaction"),
}
NO_FEET = {
    "who attests it": f"{JOURNEYS}----\n以上记录经王建国（身份证号 {ONE}）核对无误",
    "who made it": f"{JOURNEYS}----\n经办人：王建国　证件号码：{ONE}　联系电话：{MOBILE}",
    "something between": f"{JOURNEYS}----\n车站小卖部今日营业\n姓名：王建国　证件号码：{ONE}　电话：{MOBILE}",
    "sentences": "2019年3月1日转账300.00元。\n2019年3月2日转账300.00元。\n" * 2 + f"以上为王建国（{ONE}）的陈述",
}


@pytest.mark.parametrize("block_size", [64, 700, 1 << 18])
@pytest.mark.parametrize("case", FEET)
def test_a_line_below_says_whose_the_rows_are(case: str, block_size: int, tmp_path: Path) -> None:
    text, kind = FEET[case]
    kinds, people = found(tmp_path, text, block_size=block_size)
    assert kinds[kind] == 4 and len(people) == 1, kinds


def test_who_sold_the_tickets_did_not_travel(tmp_path: Path) -> None:
    assert found(tmp_path, f"{JOURNEYS}四张都由售票员王建国（身份证{ONE}）出票")[0]["travel.train"] < 2


@pytest.mark.parametrize("case", NO_FEET)
def test_a_line_below_of_whom_the_rows_are_not(case: str, tmp_path: Path) -> None:
    assert found(tmp_path, NO_FEET[case])[0] == {"identity.person": 1}
