"""Records as desks write them: answers to authorities, a night clerk's list, address books; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.test_record_words import OTHER

HOME = "　　坐落：郑州市黄河路{}号世纪新城3栋711室；权证号：豫（2018）郑州市不动产权第22439{}号；登记时间：2015.03.13\n"
# what a desk answers about two owners, one right behind the other
ANSWER = "查询编号：CX190417\n" + "".join(
    f"权利人：{name}\n证件号：{one}\n" + "".join(HOME.format(number, number) for number in range(10, 13))
    for name, one in (("王建国", ONE), ("李秀英", TWO))
)
CROSSED = (
    f"查询单位：沈阳市公安局出入境管理支队\n姓名：王建国　性别：男　出生日期：19870423　公民身份号码：{ONE}\n"
    f"1　出境　20151204113019　普通护照　护照号{PASSPORT}　友谊关口岸　步行\n"
    f"2　入境　20150319155741　普通护照　护照号{PASSPORT}　满洲里口岸　汽车\n"
)
BOOK = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL;TYPE=CELL:{mobile}\nADR;TYPE=HOME:;;重庆市长江路291号;;;;\n"
    f"NOTE:身份证号 {one} 重庆第三医院\nEND:VCARD\n"
    for name, one, mobile in (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER))
)
# and no vehicle's model is a flight
SOLD = "{}，身份证号{}，车牌号云AF52{}，车架号LFVDNKCT3FV51380{}，白色丰田卡罗拉TV7160，2017/10/22上牌，电话{}\n"

TOLD = {
    "answer.txt": (ANSWER, {"property.housing": 6}),
    "crossed.txt": (CROSSED, {"border.crossing": 2, "identity.person": 1}),
    "book.vcf": (BOOK, {"identity.person": 2}),
    "sold.txt": (
        "\n" + SOLD.format("王建国", ONE, "01", 3, MOBILE) + SOLD.format("李秀英", TWO, "02", 4, OTHER),
        {"driving.vehicle": 2},
    ),
    # a card to which wages are paid is no payment
    "wages.txt": (
        f"王建国（身份证号{ONE}）于2010-09-06在民生银行金桥支行开立工资卡，卡号{CARD}，预留手机{MOBILE}。",
        {"bank.account": 1},
    ),
    "flows.txt": (
        f"20171201152400，王建国（身份证号{ONE}）名下账户{CARD}收入28266.99元，交易对手孙宏，摘要还款，余额13386.60元。",
        {"bank.transaction": 1},
    ),
    "gateway.log": (
        f'2014-09-15 23:35:25 SMGW own={MOBILE} peer={OTHER} dir=接收 len=07 text="今晚七点老地方见，别迟到"',
        {"phone.sms": 1},
    ),
    "night.txt": (
        f"1) 青年驿站酒店 2610房，王建国，身份证{ONE}，2018.05.15 01:10进店，说好2018.05.18 13:10走，收押金200",
        {"hotel.stay": 1},
    ),
    "watched.txt": (
        f"1. 王建国 男 汉族 身份证{ONE} 住南岗区长江路307号 前科：危险驾驶，2016-01-03由南岗区分局办理，拘留十日\n"
        f"2. 李秀英 女 满族 身份證{TWO} 住蘭州市長江路232號 前科：搶奪，2016-12-01由湖濱派出所辦理，刑事拘留",
        {"crime.case": 2},
    ),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    "clean.txt": (
        f"王建国（身份证号{ONE}）无前科，2016-01-03由南岗区分局出具证明，电话{MOBILE}",
        {"identity.person": 1},
    ),
    "shop.txt": (f"王建国 {ONE} 会员，2018.05.15进店，说好2018.05.18走", {"identity.person": 1}),
    "empty.vcf": ("BEGIN:VCARD\nVERSION:3.0\nFN:客服中心\nTEL;TYPE=WORK:400-820-8820\nEND:VCARD\n", {}),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_desks_write(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
