"""Documents with a title, one below another, each about one person; what two lines tell; and look-alikes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records
from tests.records.test_words import OTHER

PAIR = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER))
ASKED = (
    "讯问笔录摘要\n案件编号：A4101055484252014090180　案由：涉嫌非法拘禁\n时间：2014年9月7日21:33　地点：高新派出所\n"
    "被讯问人：{}，男，公民身份号码{}，现住青岛市市南区中山北路362号4栋1305室，联系方式{}\n"
    "问：以前受过处理吗？答：没有。\n                 （以下略）\n\n"
)
BOUGHT = (
    "商品房买卖合同（摘录）　合同编号 GF-4457263\n买受人：{}　公民身份号码：{}　联系电话：{}\n"
    "第三条 所购商品房：绿地新都会1幢1502号，建筑面积105.92平方米，坐落于长春市南关区科苑路323号。\n"
    "签约日期 2014年5月3日；不动产权证号：吉（2014）长春市不动产权第0586635号。\n\n"
)
RECEIPT = (
    "收 据　　No 7892375　　2014-10-13\n今收到租客 {}（身份证 {}）交来 绿地新都会26栋301房 房租 ￥1000.00\n"
    "租期：2014年10月13日—2015年10月12日　押金余额 2000　收款人：毛东涵\n~~~~~~~~~~~~~~~~~~~~\n"
)
CHANGED = (
    "收款账户变更告知函\n　　兹有本人{}（身份证号：{}，电话：{}），自2017年8月22日起收款账户变更为：\n"
    f"　　开户行：招商银行杭州滨江支行\n　　账　号：{CARD}\n　　特此告知。　　　　2017-08-22\n\n"
)
LEASE = (
    "房屋租赁合同（编号 ZL2023026898）\n出租人（甲方）：王建国　身份证号：{}\n承租人（乙方）：李秀英　身份证号：{}\n"
    "房屋坐落：南京市鼓楼区胜利街129号503房\n租赁期限：自2023-02-01至2024-01-31；月租金5100元。\n"
)
CASES = "".join(
    f"### {number}. 诈骗\n* 嫌疑人：{name} / `{one}`\n* 立案：2013-09-12，A3401047936122013090770\n* 进展：刑拘\n"
    for number, (name, one, _) in enumerate(PAIR, 1)
)
HOMES = "".join(
    f"## {name}（{mobile}）\n身份证：{one}\n- 翠湖花园5栋601：承租 2013-01-20 至 2014-01-19，租金 9000 元/月\n"
    "- 紫荆华庭5栋1805：承租 2013-01-21 至 2014-01-20，租金 8900 元/月\n\n"
    for name, one, mobile in PAIR
)
# eighteen digits, that are no ID number
BALANCES = (
    f"申请人：王建国，身份证 {ONE}，手机 {MOBILE}\n  招商银行 卡号 6225887112375486，截止2015年8月9日余额 340,215.03\n"
    "  兴业银行 卡号 622909543680431840，截止2015年8月11日余额 65,314.20 元"
)
CUSTOMERS = json.dumps(
    {
        "customers": [
            {
                "profile": {"custName": name, "certNo": one, "mobile": mobile},
                "accounts": [{"cardNo": CARD, "openBranch": "杭州支行", "openDate": "2016-10-08"}] * 2,
            }
            for name, one, mobile in PAIR
        ]
    },
    ensure_ascii=False,
)
CARDS = "".join(
    f"<article><h3>{name}</h3><p>身份证 {one}</p><p>手机 {mobile}</p><p>卡号 {CARD}（中国银行）</p>"
    "<p>可用余额 <strong>¥125,880.01</strong> 截至 2018-10-02</p></article>\n"
    for name, one, mobile in PAIR
)

# without the number of a document
SLIPS = "".join(
    f"      网上银行电子回单      流水号 948183816\n付款人  户名 {name}    账号 {CARD}    开户行 招商银行杭州支行\n"
    "收款人  户名 邱平强      账号 6228480789043609732    开户行 农业银行\n"
    "金额（小写） ￥268.35    用途 房租    时间 2019-05-04 10:56:43\n-------------------------------\n"
    for name, _, _ in PAIR
)
QUOTED = (
    "> ----- 2013-08-15 写道 -----\n> 尊敬的{}先生：您在维也纳酒店的预订已确认。\n"
    "> 入住：2013年8月18日　离店：2013年8月21日　房型：特惠房\n"
    "> 登记证件 {}，预留手机 {}。前台电话 0431-33606013\n>\n"
)
BILLED = (
    f"2014-09-02 03:45:46 上机 机号:A158 姓名:王建国 身份证:{ONE} 卡号:65606881 余额:56.0\n"
    "2014-09-02 06:32:26 下机 机号:V115 姓名:黎雅 消费:32.50 时长:485分\n"
    "2014-09-02 07:05:14 下机 机号:B014 姓名:赵晓 消费:24.50 时长:367分\n"
    "2014-09-02 09:03:23 下机 机号:A151 姓名:余远 消费:16.00 时长:245分\n"
    f"2014-09-02 09:30:54 上机 机号:V096 姓名:李秀英 身份证:{TWO} 卡号:96535683 余额:56.0\n"
)
PAID = '<?xml version="1.0"?><Stmt>' + "".join(
    f'<Ntry><Amt Ccy="CNY">19500.80</Amt><BookgDt>2016-07-25 22:58:09</BookgDt><Dbtr><Nm>{name}</Nm><IdNo>{one}</IdNo>'
    f"<DbtrAcct>{CARD}</DbtrAcct></Dbtr><Cdtr><Nm>姚平远</Nm><CdtrAcct>6228480789043609732</CdtrAcct></Cdtr></Ntry>\n"
    for name, one, _ in PAIR
)


def each(form: str) -> str:
    return "".join(form.format(*person) for person in PAIR)


TOLD = {
    "asked.txt": (each(ASKED), {"crime.case": 2}),
    "bought.txt": (each(BOUGHT), {"property.housing": 2}),
    "receipts.txt": (each(RECEIPT), {"property.rental": 2}),
    "changed.txt": (each(CHANGED), {"bank.account": 2}),
    "cases.md": (CASES, {"crime.case": 2}),
    # and who rents them
    "homes.md": (HOMES, {"property.rental": 4, "identity.person": 2}),
    "balances.txt": (BALANCES, {"bank.balance": 2, "identity.person": 1}),
    # and whose they are
    "customers.json": (CUSTOMERS, {"bank.account": 4, "identity.person": 2}),
    "cards.html": (CARDS, {"bank.balance": 2}),
    "slips.txt": (SLIPS, {"bank.transaction": 2}),
    "quoted.txt": (each(QUOTED), {"hotel.stay": 2}),
    # who went away had come before
    "billed.log": (BILLED, {"netcafe.session": 2}),
    "paid.xml": (PAID + "</Stmt>", {"bank.transaction": 2}),
    # of who rents
    "lease.txt": (LEASE.format(ONE, TWO), {"property.rental": 1}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # a title above two people tells of neither
    "joined.txt": (
        f"商品房买卖合同（摘录）\n经办：王建国　身份证：{ONE}\n复核：李秀英　身份证：{TWO}\n坐落于科苑路323号。",
        {"identity.person": 2},
    ),
    # no title
    "notes.txt": (
        f"今天的安排如下。\n王建国　身份证：{ONE}　电话：{MOBILE}\n周五去看房，建筑面积105.92平方米。",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_documents_tell(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
