"""Records in text layers of pages, retyped forms and letters: names above values, spaced words, lists with a title."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.records.passes import Pass
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

MANY = [id_number(f"3301021992081{number:04d}"[:17]) for number in range(5010, 5090)]

LICENCE = "驾 驶 证 副 页\n证 号\n{id}\n姓 名\n{name}\n档 案 编 号\n{file}\n准 驾 车 型\nC1\n记 录\n无\n"
ACCOUNT = (
    "个人结算账户开立申请书\n客户姓名\n{name}\n证件种类    居民身份证\n证件号码\n{id}\n卡（账）号\n{card}\n开户机构\n"
    "工商银行天河支行\n联系电话\n{mobile}\n本人已阅读并同意    签名：\n第1页 共2页\n"
)
CARD_LINES = "  姓　　名：{name}　　　性　　别：男\n  身份证号：{id}\n  手　　机：{mobile}　邮箱：wang@qq.com\n"
VEHICLE = (
    "中华人民共和国机动车行驶证\n号牌号码{plate} 车辆类型小型轿车\n所有人{name}\n注册日期2014-05-14\n车主身份证{id}\n"
)
ANSWER = (
    "（{item}）被查询人：{name}  证件：{id}\n    开户银行 ：工商银行天河支行\n    银行卡号 ：{card}\n"
    "    开户日期 ：2012/08/28    账户状态：正常\n\n"
)
CERTIFICATE = (
    "个人存款证明书\n兹证明 {name}（身份证件号码 {id}）于 2017年05月25日 在我行 天河支行 的存款情况如下：\n"
    "账号 Account No.：{card}\n币种 Currency：人民币 CNY    余额 Balance：876,354.01\n"
)
PASSENGERS = "".join(f"> 王建国，男，证件号 {one}，座位 40F\n" for one in (ONE, TWO, THREE))
TRAIN = "车次：K28次  乘车日期：2017年7月8日  厦门北站 至 天津站  席别：二等座\n"
ROWS = f"王建国 {ONE} 14车15D号    李建国 {TWO} 05车03C号\n赵建国 {THREE} 05车01D号\n"
PAGES: dict[str, tuple[str, Counter[str]]] = {
    "names above values, spaced": (
        LICENCE.format(id=ONE, name="王建国", file="440105123456")
        + "-----\n"
        + LICENCE.format(id=TWO, name="李建国", file="440105123457"),
        Counter({"driving.licence": 2}),
    ),
    "names above and beside values": (
        ACCOUNT.format(name="王建国", id=ONE, card=CARD, mobile=MOBILE)
        + ACCOUNT.format(name="李建国", id=TWO, card=CARD, mobile="13760321949"),
        Counter({"bank.account": 2}),
    ),
    "a card between lines, with words set wide": (
        "┌──────┐\n".join(
            (
                "",
                CARD_LINES.format(name="王建国", id=ONE, mobile=MOBILE),
                CARD_LINES.format(name="李建国", id=TWO, mobile="13760321949"),
            )
        ),
        Counter({"identity.person": 2}),
    ),
    "values in angle brackets": (
        f"[2017-02-06 20:32:49][SNAP] cust=<王建国> tel=<{MOBILE}> card=<{CARD}> balance=<48523.57> seq=247803872\n",
        Counter({"bank.balance": 1}),
    ),
    "pages that a form feed divides": (
        VEHICLE.format(plate="粤A8F3K5", name="王建国", id=ONE)
        + "\f"
        + VEHICLE.format(plate="粤B2G5H1", name="李建国", id=TWO),
        Counter({"driving.vehicle": 2}),
    ),
    "a block below each person": (
        ANSWER.format(item="一", name="王建国", id=ONE, card=CARD)
        + ANSWER.format(item="二", name="李建国", id=TWO, card=CARD),
        Counter({"bank.account": 2}),
    ),
    "what a colon announces": (
        CERTIFICATE.format(name="王建国", id=ONE, card=CARD) + CERTIFICATE.format(name="李建国", id=TWO, card=CARD),
        Counter({"bank.balance": 2}),
    ),
    "passengers below their flight": (
        f"各位：\n代表团乘 MU2241 航班（武汉—西安，9月23日 08:23 起飞），乘机人如下，请核对证件。\n\n{PASSENGERS}",
        Counter({"travel.flight": 3}),
    ),
    "passengers of a train, two in a line": (f"团体旅客乘车名册\n{TRAIN}{ROWS}", Counter({"travel.train": 3})),
    "a long list of passengers": (
        f"乘车名册\n{TRAIN}" + "".join(f"王建国 {one} 14车15D号\n" for one in MANY),
        Counter({"travel.train": len(MANY)}),
    ),
    "names below their flight in a mail that another one quotes": (
        f"From: 会务组\nSubject: 转发\n\n各位：\n请核对。\n\n> 姓名,护照号,手机\n> 王建国,{PASSPORT},{MOBILE}\n"
        f"> 李建国,EB4820916,13760321949\n>\n> 谢谢",
        Counter({"identity.person": 2}),
    ),
    "a sentence over several lines": (
        f"1）车辆号牌为粤A8F3K5的丰田，\n   已过户至新车主王建国名下，其公民身份号码为{ONE}，\n"
        f"   联系手机{MOBILE}；成交价2.1万元。\n"
        f"2）车辆号牌为粤B2G5H1的吉利，\n   已过户至新车主李建国名下，其公民身份号码为{TWO}，\n"
        f"   联系手机13760321949；成交价3.1万元。",
        Counter({"driving.vehicle": 2}),
    ),
    "an element whose tag names the person": (
        f'<Rsp>\n <Cust name="王建国" idNb="{ONE}">\n  <Acct><CardNb>{CARD}</CardNb><OpnBrn>工商银行天河支行</OpnBrn>'
        f"<Mob>{MOBILE}</Mob></Acct>\n </Cust>\n</Rsp>",
        Counter({"bank.account": 1}),
    ),
    "a block that its first line dates": (
        f">>> TXN BEGIN 20170707 122616\n  CARD={CARD} HOLDER=王建国 IDNO={ONE}\n"
        f"  TYPE=消费 AMT=5220.79 CNY BAL=8640.05\n<<< TXN END",
        Counter({"bank.transaction": 1}),
    ),
    "accounts without their numbers": (
        f"姓名,身份证号,卡号,开户行,开户日期\n王建国,{ONE},,工商银行天河支行,2015-03-04\n"
        f"李建国,{TWO},622202******5702,建设银行越秀支行,2016-03-04\n"
        f"赵建国,{THREE},{CARD},农业银行海珠支行,2017-03-04",
        Counter({"bank.account": 3}),
    ),
    "a case of an insurer": (
        f"案件号,车牌号,车型,车主,车主手机,推修日期\n47580964505842,粤A8F3K5,丰田,王建国,{MOBILE},04/06\n"
        "27530986349044,粤B2G5H1,别克,李建国,13760321949,12/22",
        Counter({"driving.vehicle": 2}),
    ),
    "people in columns": (
        f"项目,收款人1,收款人2\n户名,王建国,李建国\n身份证号,{ONE},{TWO}\n银行卡号,{CARD},6217001210022554218\n"
        f"开户银行,工商银行,建设银行",
        Counter({"bank.account": 2}),
    ),
    "two numbers on a line": (
        "1) 137-0551-8264    136-7092-5184\n3) 187-2605-9341    159-3862-0475",
        Counter({"phone.number": 4}),
    ),
    "calls of a log": (
        "".join(f"12:00:0{n} INFO calling={MOBILE} called=1398603451{n} dur=63\n" for n in (1, 2)),
        Counter({"phone.cdr": 2}),
    ),
    "radio cells without names": (
        f"{MOBILE}|460|00|22301|18823|20240301120001\n13670925184|460|00|22301|18824|20240301120301",
        Counter({"location.fix": 2}),
    ),
    "passengers of a train behind another list": (
        f"一、王建国\n公民身份号码：{ONE}\n二、李建国\n公民身份号码：{TWO}\n\n乘车名册\n"
        f"{TRAIN}王建国 {ONE} 14车15D号\n赵建国 {THREE} 05车01D号\n",
        Counter({"identity.number": 2, "travel.train": 2}),
    ),
    # what announces no list
    "a flight in a mail and people elsewhere": (
        f"MU2241 航班（武汉—西安，9月23日 08:23 起飞）取消。\n\n值班人员：\n\n\n\n王建国 {ONE}\n李建国 {TWO}\n",
        Counter({"identity.person": 2}),
    ),
    "a title that names no journey": (f"旅客名单\n王建国 {ONE}\n李建国 {TWO}\n", Counter({"identity.person": 2})),
    # what is no form
    "a list of names and numbers": (f"王建国\n{ONE}\n李建国\n{TWO}\n", Counter({"identity.person": 2})),
}


@pytest.mark.parametrize("case", PAGES)
def test_records_of_pages(tmp_path: Path, case: str) -> None:
    text, wanted = PAGES[case]
    assert records(tmp_path, text) == wanted


# Lines that are no rows of the table above them.
BELOW = f"""{"好" * 200}
案件号,车牌号,车型,车主,车主手机,推修日期
47580964505842,粤A8F3K5,丰田,王建国,{MOBILE},04/06
27530986349044,粤B2G5H1,别克,李建国,13760321949,12/22
入住信息：悦来酒店 2019-03-04 入住
## 工单 2014-411X
* 客户：王女士（户名 王建国，核验通过：{TWO}）
* 卡号：{CARD}（工商银行）
* 诉求：补卡
* 处理：已办结
{"好" * 3000}"""


@pytest.mark.parametrize("text", ["\n\n".join(text for text, _ in PAGES.values()), BELOW], ids=["pages", "below"])
@pytest.mark.parametrize("size", [300, 900, 930, 2500])
def test_it_does_not_matter_where_a_chunk_begins(size: int, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    def places(size: int) -> list[tuple[str, int, int, int]]:
        options = Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, block_size=size)
        events = [event for event in Scan(options).events() if isinstance(event, Record)]
        return [(e.kind, e.location.line, e.location.column, e.location.end_line) for e in events]

    assert places(size) == places(1 << 20)


def test_a_chunk_is_read_forwards_only() -> None:
    """What was joined to a unit before a chunk's own part ends there, too: rows between were read with another one."""
    read = Pass(b"1\n22\n333\n", (5, 9), [], (), 0)
    read.to_line(1)
    assert read.line == 5
    read.to_line(6)
    assert read.line == 9
