"""Records as desks write them: answers to authorities, a night clerk's list, address books; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records
from tests.records.test_words import OTHER

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
# a letter of each guest, in which the days stand above the number
LETTERS = "".join(
    f"尊敬的{name}先生：\n\n感谢您预订星程旅馆：\n入住日期：2023-04-21　离店日期：2023-04-22（1晚）\n"
    f"房型：大床房　房号：101{number}\n入住人证件：身份证 {one}\n手机：{mobile}\n改期请致电 010-33860581。\n\n"
    "星程旅馆预订部\n- - - - - - - - - -\n"
    for number, (name, one, mobile) in enumerate((("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER)))
)
TICKET = (
    "工单 #1　创建 2023-01-13 16:39:11　坐席 冯勇\n来电旅客：王建国　来电号码：{}\n"
    "诉求：旅客称2023年1月13日乘坐CZ5171（厦门高崎至昆明长水）航班取消，退票。{}登记证件 身份证{}。\n处理：退款\n\n"
)
MESSAGES = (
    f"检材手机号：{MOBILE}（机主王建国）\n2023-01-22 07:29:26 发送 对方号码：{OTHER}\n短信内容：到了说一声\n"
    "2023-04-11 18:26:51 接收 对方号码：19198357641\n短信内容：晚上不回家吃饭\n"
)

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
    "letters.txt": (LETTERS, {"hotel.stay": 2}),
    "tickets.txt": (TICKET.format(MOBILE, "", ONE) + TICKET.format(OTHER, "", TWO), {"travel.flight": 2}),
    "messages.txt": (MESSAGES, {"identity.person": 1, "phone.sms": 2}),
    "cash.log": (
        f"2023-03-10 20:32:07 [上机] 机器=A081 卡号=75530500 用户=王建国 证件={ONE} IP=10.4.71.122\n"
        "2023-03-11 01:36:07 [下机] 机器=A081 卡号=75530500 消费=44.00\n"
        f"2023-03-16 09:39:38 [上机] 机器=A062 卡号=76276056 用户=李秀英 证件={TWO} IP=10.20.197.120",
        {"netcafe.session": 2},
    ),
    "found.txt": (
        f"网管 2023-02-15 20:27:43\n王建国，身份证{ONE}，在蓝色网吧 A103号机，2023-02-15 20:27上的机，23:10下的机",
        {"netcafe.session": 1},
    ),
    "duty.txt": (
        f"勤务日志　一科\n12:06 1月5日 拱北口岸 出境旅客王建国 护照号{PASSPORT} 事由商务 复核放行 检查员徐伟萍\n"
        "15:28 5月2日 东兴口岸 旅客孙兰艳办理入境手续，持护照E70030171，乘步行 检查员刘敏",
        {"border.crossing": 2},
    ),
    # an answer that begins with the name it was asked about
    "asked.txt": (
        f"老客 2023-03-10 11:35:50\n查一个 王建国 {ONE} 的出入境\n小助理 2023-03-10 11:36:50\n"
        f"王建国，护照号{PASSPORT}：2023-03-10 出境 罗湖口岸，商务，去的韩国",
        {"border.crossing": 1},
    ),
    "plate.txt": (
        f"2023-03-10 09:33:13 买家：鄂C88216 这个呢\n2023-03-10 09:34:13 客服：王建国，电话{MOBILE}，身份证号{ONE}\n"
        f"2023-04-01 21:55:16 买家：查一下渝D81597\n2023-04-01 21:56:16 客服：车主李秀英 身份证{TWO}",
        {"driving.vehicle": 2},
    ),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    "clean.txt": (
        f"王建国（身份证号{ONE}）无前科，2016-01-03由南岗区分局出具证明，电话{MOBILE}",
        {"identity.person": 1},
    ),
    "shop.txt": (f"王建国 {ONE} 会员，2018.05.15进店，说好2018.05.18走", {"identity.person": 1}),
    # the one who calls for somebody else
    "called.txt": (
        TICKET.format(MOBILE, "", ONE).replace("旅客称", "称旅客李秀英"),
        {"travel.flight": 1},
    ),
    "other.txt": (
        f"老客 2023-03-10 11:35:50\n查一个 王建国 {ONE} 的出入境\n小助理 2023-03-10 11:36:50\n"
        f"李秀英，护照号{PASSPORT}：2023-03-10 出境 罗湖口岸",
        {"identity.person": 1, "border.crossing": 1},
    ),
    "chat.txt": (
        f"2023-03-10 09:33:13 买家：鄂C88216 到了\n2023-03-10 09:34:13 客服：王建国，电话{MOBILE}，身份证号{ONE}",
        {"identity.person": 1},
    ),
    "idle.log": (
        f"2023-03-10 20:32:07 服务器上机房维护 负责人=王建国 证件={ONE} IP=10.4.71.122",
        {"identity.person": 1},
    ),
    "empty.vcf": ("BEGIN:VCARD\nVERSION:3.0\nFN:客服中心\nTEL;TYPE=WORK:400-820-8820\nEND:VCARD\n", {}),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_desks_write(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
