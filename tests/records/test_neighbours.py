"""Records that use the words of a neighbouring kind, and lists below a head that neighbours might end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records

OTHER_CARD = "6214833057269584"
VINS = ("LFVVFBBP0CM393126", "LSVYJF1V9KL424157")
PEERS = ("17569344351", "18975966106", "17709401213", "13646981803")
# rows of a track, more than a window of text holds
FIXES = "".join(
    f"{number} | 2017-07-{number % 28 + 1:02} 12:{number:02} | 30 | 106.6{number}1307 | 7{number} | 26.63{number}76 |\n"
    for number in range(10, 56)
)
MESSAGES = [f'"{peer}","2021-08-03 05:01:4{n}","已发送","发送","钱收到了谢谢哥"\n' for n, peer in enumerate(PEERS)]

TOLD = {
    # IO_FLAG is no direction of a journey where money comes in
    "flow.json": (
        f'[{{"ACCOUNT_NAME":"王建国","ID_CARD_NO":"{ONE}","BANK_CARD_NO":"{CARD}","TRANS_TIME":"20190329202944",'
        f'"IO_FLAG":"收入","TRANS_AMOUNT":"20816.24","BALANCE":"287685.22","COUNTERPARTY_CARD":"{OTHER_CARD}"}}]\n',
        {"bank.transaction": 1},
    ),
    "flow.ini": (
        f"[item_0]\nACCOUNT_NAME = 王建国\nID_CARD_NO = {ONE}\nTRANS_TIME = 20240922020026\nIO_FLAG = 转出\n"
        f"TRANS_AMOUNT = 31604.65\nBALANCE = 280113.20\nCOUNTERPARTY_NAME = 李秀英\n",
        {"bank.transaction": 1},
    ),
    "gate.ini": (
        f"[item_0]\nNAME = 王建国\nID_CARD_NO = {ONE}\nIO_FLAG = 入\nIO_TIME = 20240922020026\nPORT = 罗湖口岸\n",
        {"border.crossing": 1},
    ),
    # when a line of a log was written is when it happened
    "pay.log": (
        f"2020-08-08 04:06:42 INFO PayCore 转账成功 户名=王建国 身份证={ONE} 卡号={CARD} 交易金额=31774.36"
        f" 余额=82665.18 对方户名=李秀英 对方账号={OTHER_CARD} 渠道=网上银行\n",
        {"bank.transaction": 1},
    ),
    # the owner and the usage of a vehicle are none of a home
    "cars.csv": (
        "PLATE_NO,OWNER_NAME,MOBILE_PHONE,VIN,BRAND_MODEL,USAGE_NATURE,FIRST_REGISTER_DATE\n"
        + "".join(f"鲁AF891{n}4,王建国,{MOBILE},{vin},比亚迪秦PLUS,非营运,2016-06-19\n" for n, vin in enumerate(VINS)),
        {"driving.vehicle": 2},
    ),
    "cars.html": (
        "".join(
            f"<dl><dt>号牌号码(plate_no)</dt><dd>粤AF06787</dd><dt>机动车所有人(owner_name)</dt><dd>王建国</dd>"
            f"<dt>手机号码(mobile_phone)</dt><dd>{MOBILE}</dd><dt>车辆识别代号(vin)</dt><dd>{vin}</dd>"
            f"<dt>使用性质(usage_nature)</dt><dd>非营运</dd></dl>\n<hr/>\n"
            for vin in VINS
        ),
        {"driving.vehicle": 2},
    ),
    # and where the owner of one lives
    "parked.txt": (
        f"下列车辆请挪走\n* 鲁FD47667 五菱牌LZW6447 棕色，20栋1单元502业主王建国，电话{MOBILE}\n",
        {"driving.vehicle": 1},
    ),
    "homes.txt": (f"楼内停车\n* 20栋1单元502业主王建国，电话{MOBILE}，车位鲁FD47667\n", {"property.housing": 1}),
    "visits.txt": (
        f"会员上网消费清单\n会员：王建国  证件：身份证 {ONE}  卡号后补\n门店网吧：浦东新区逐梦网吧\n"
        "上机 2011-03-08 22:58:11  下机 2011-03-09 09:08:58  机器号 B080  消费 12.86 元\n"
        "上机 2016-12-06 14:02:45  下机 2016-12-06 18:24:59  机器号 B047  消费 29.80 元\n欢迎再次光临\n",
        {"identity.person": 1, "netcafe.session": 2},
    ),
    "backup.txt": (
        f"短信备份 机主 王建国 本机号码 {MOBILE}\n条目按时间排列\n"
        + "".join(
            f"[2014/05/0{n + 1} 18:34:40] 接收 对方号码 {peer}\n短信内容：车修好了明天过来取\n"
            for n, peer in enumerate(PEERS)
        )
        + "备份结束\n",
        {"identity.person": 1, "phone.sms": 4},
    ),
    "drawn.txt": (
        "".join(
            f"┌─────────────────\n│ 上网人员姓名: {name} │ 上网卡号: 91339799 │ 身份证号: {one}\n"
            "│ 网吧名称: 江汉区星空网吧 │ 上机时间: 2012-12-16 19:03:02 │ 下机时间: 2012-12-16 23:05:46\n"
            "│ 紧急联系电话: \n└─────────────────\n"
            for name, one in (("王建国", ONE), ("李秀英", TWO))
        ),
        {"netcafe.session": 2},
    ),
    "notices.txt": (
        "".join(
            f"【航旅助手】{name}您好，您预订的FM4358航班 厦门高崎机场-济南遥墙机场 已出票，"
            f"起飞时间 2024-01-20 11:41:58，票号774-4332006289，证件号{one}。联系手机：+86{MOBILE}\n"
            for name, one in (("王建国", ONE), ("李秀英", TWO))
        ),
        {"travel.flight": 2},
    ),
    "track.txt": (
        f"查询结果\n姓名：王建国\n目标身份证：{ONE}\n目标手机：{MOBILE}\nSD | DWSJ | WCBJ | JD | CI | WD |\n{FIXES}",
        {"identity.person": 1, "location.fix": 46},
    ),
    # the header comes again on the next page
    "pages.csv": (
        f'导出清单\n机主姓名：王建国\n本机号码：{MOBILE}\n\n"DFHM","DXSJ","XX","SFLX","DXNR"\n'
        + "".join(MESSAGES)
        + '\n"DFHM","DXSJ","XX","SFLX","DXNR"\n'
        + "".join(MESSAGES)
        + "\n合计 8 条\n",
        {"identity.person": 1, "phone.sms": 8},
    ),
    # G5 and four digits: no train has so many
    "flights.txt": (
        f"王建国----187****7268----2190.00----{ONE}----G54744----昆明----厦门----23J----2023-12-24 20:14:09----NQVPG5\n"
        f"李秀英--------500.00----{TWO}----G54744----青岛----重庆----54L----2023-03-06 08:37:25----VVVVZ2\n",
        {"travel.flight": 2},
    ),
    # an exam has its times at machines, too
    "exam.txt": (
        f"考生：王建国 身份证 {ONE}\n上机 2016-12-06 14:02:45 机考考试 下机 2016-12-06 18:24:59 考场 B047\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_the_kind_is_that_of_what_is_told(name: str, tmp_path: Path) -> None:
    text, told = TOLD[name]
    assert records(tmp_path, text, name) == told
