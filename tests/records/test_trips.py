"""Stays, journeys, sessions and crossings as desks, logs, chats and receipts tell of them; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_words import OTHER

PMS = (
    '2016-07-09 10:37:49 INFO  [pms-{0}] fo=81880 op=CHECKIN room=1717 guest="王建国" cert=ID/{1} tel={2} src=OTA\n'
    '2016-07-10 12:14:49 INFO  [pms-{0}out] op=CHECKOUT room=1717 guest="王建国" nights=1 paid=224.00\n'
)
INN = "- **2017-07-11 → 07-14** 二楼{}房{} 王建国\n  身份证 `{}` 微信同号 137-0551-8264 要发票\n"
SLIP = (
    "        尚客优  临时住宿登记单        No.538273{0}\n 姓    名：{1}        性别：女      民族：回族\n"
    " 证件号码：{2}\n 户籍地址：湖南省长沙市天心区朝阳街111号16栋1604室\n 房号 31{0}   房价 362.50   押金 ——\n"
    " 入住 2017-10-0{0} 09:05     预离 2017-10-12 12:00\n 旅客签名：            接待：孙宏\n"
    " ✂ - - - - - - - - - - - - - -\n"
)
# the text layer of a report, and what it says of each journey
REPORT = "".join(
    f"员工：{name}    工号 5054{number}    证件 {one}\n"
    + "".join(
        f"   2016.02.1{day}    CZ798{day}    西安咸阳    长沙黄花    08:21–11:01    Y舱    客票 784-265723837{day}\n"
        for day in range(number, 5)
    )
    + f"{' ' * 46}小计见附件\n"
    for number, name, one in ((2, "王建国", ONE), (3, "李秀英", TWO), (4, "孙宏", THREE))
)
# rows of a page, in one cell of which a line ends
PAGE = (
    "<html><body><h3>{0} <span>飞翔{1}</span></h3>\n"
    + '<div class="row" data-key="572645"><span class="c1">A106</span><span class="c2">王建国 / 男</span>'
    + f'<span class="c3">身份证 {ONE}</span><span class="c4">{{2}} 2015-05-12 17:10<br>{{3}} 2015-05-12 23:05</span>'
    + '<span class="c5">192.168.2.172</span></div>\n'
    + '<div class="row" data-key="152523"><span class="c1">C138</span><span class="c2">李秀英 / 女</span>'
    + f'<span class="c3">身份证 {TWO}</span><span class="c4">{{2}} 2015-05-12 17:19<br>{{3}} 2015-05-12 22:28</span>'
    + '<span class="c5">192.168.0.245</span></div>\n</body></html>'
)
# items of a list, and whose all of them are
EXPORT = (
    '# 导出 v5.31\nnetbar: 蓝海网咖\nplace_code: "34010410000096"\n{}:\n'
    + '  - card: "49117954"\n    customer: {{name: 王建国, idcard: "{}", sex: 男}}\n    machine: B028\n'
    + "    {}: 2018-02-25 17:30:23\n    {}: 2018-02-25 17:55:23\n    fee: 363.00\n"
    + '  - card: "27572379"\n    customer: {{name: 李秀英, idcard: "{}", sex: 女}}\n    machine: V103\n'
    + "    {}: 2018-02-25 20:24:54\n    {}: 2018-02-26 01:38:54\n    fee: 269.50\n"
)
# a log whose lines of the end name nobody by a number
BILLED = "2014-09-0{} 06:32:26 下机 机号:V11{} 姓名:孙宏 消费:32.50 时长:485分\n"
BEGUN = "2014-09-02 09:30:54 上机 机号:V096 姓名:王建国 身份证:{} 卡号:96535683 余额:56.0\n"
# mails that are quoted
QUOTED = (
    "> ----- 2013-08-1{0} 写道 -----\n> 尊敬的{1}小姐：您在维也纳国际酒店的预订已确认。\n"
    "> 入住：2013年8月18日　离店：2013年8月21日　房型：特惠房\n"
    "> 登记证件 {2}，预留手机 {3}。前台电话 0431-33606013\n>\n"
)
LED = "{}. {}（{}）\n   {} / 7月{}日 G930 贵阳北—西安北 12:50发车 09车18C 二等座 ¥777.00\n"
DCS = "2016-03-19 13:41:56|DCS|CKIN|CA3997/25MAR|{}|PAX=WANG/JIANGUO|FOID=NI{}|SEAT=17B|BAG=1/18\n"
GATE = "2017-02-18 22:32:16 满洲里 ETE-80 dir=O docType=普通护照 passport={} name=王建国 nat=CHN result=放行\n"
RECEIPT = (
    "** {} 小票 **\n机号 V126   会员 王建国\n证件 {}\n上机 2018-01-24 10:28\n下机 2018-01-24 13:12  共164分钟\n"
    "应收 145.00  实收 145.00\n欢迎再次光临！\n\n"
)

TOLD = {
    "desk.txt": (
        "前台-小孙  2017-08-27 22:59:18\n"
        f"1807开出去了 王建国 身份证{ONE} 手机{MOBILE} 8月27日14时24分进的，押金300，8月28日走\n"
        "夜班小孙 2017-08-27 22:59:28\n"
        f"8月29日11时48分 来了个先生 李秀英（{TWO}）住2212，住到9月1日中午，电话留的{OTHER}",
        {"hotel.stay": 2},
    ),
    "pms.log": (PMS.format("checkin", ONE, MOBILE), {"hotel.stay": 1}),
    "inn.md": ("# 入住登记\n\n" + INN.format(1427, "", ONE) + INN.format(511, "", TWO), {"hotel.stay": 2}),
    "gates.log": (DCS.format("XIYCSX", ONE) + DCS.format("CSX-TAO", TWO), {"travel.flight": 2}),
    "tickets.txt": (
        f"[2019-02-22 16:46:20] 代抢: G6769 02-24 07:14开 石家庄-杭州东，乘车人王建国，证件{ONE}，08车厢05D座\n"
        f"[2019-02-22 16:47:25] 代抢: K29 2月25日20时09分发车 南昌西—西安北，乘车人李秀英，证件{TWO}，手机{OTHER}",
        {"travel.train": 2},
    ),
    "admins.txt": (
        f"网管小孙 2014-04-14 16:22:34\nA142 刷的身份证 王建国 {ONE}，17:50开的机，刚00:31结账下机，上了401分钟",
        {"netcafe.session": 1},
    ),
    "slips.txt": (SLIP.format(1, "王建国", ONE) + SLIP.format(2, "李秀英", TWO), {"hotel.stay": 2}),
    "report.txt": (REPORT, {"travel.flight": 6, "identity.person": 2}),
    "rows.htm": (PAGE.format("实名上网记录", "网吧", "上机", "下机"), {"netcafe.session": 2}),
    "export.yaml": (
        EXPORT.format("sessions", ONE, "logon", "logoff", TWO, "logon", "logoff"),
        {"netcafe.session": 2},
    ),
    "billed.log": (
        "".join(BILLED.format(2, number) for number in range(3)) + BEGUN.format(ONE),
        {"netcafe.session": 1},
    ),
    "quoted.eml": (
        "From: a@gtravel.com.cn\nSubject: fwd\nContent-Type: text/plain; charset=utf-8\n\n下面是客人的住店。\n\n"
        + QUOTED.format(5, "王建国", ONE, MOBILE)
        + QUOTED.format(6, "李秀英", TWO, OTHER),
        {"hotel.stay": 2},
    ),
    "led.md": (
        LED.format(1, "王建国", MOBILE, ONE, "17") + LED.format(2, "李秀英", OTHER, TWO, "18"),
        {"travel.train": 2},
    ),
    "receipts.txt": (RECEIPT.format("极速空间", ONE) + RECEIPT.format("时光驿站", TWO), {"netcafe.session": 2}),
    "channel.log": (GATE.format(PASSPORT), {"border.crossing": 1}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # a table that is taken, and goods
    "stalls.txt": (
        f"1807开出去了 王建国 身份证{ONE} 8月27日14时24分进的货，8月28日走物流",
        {"identity.person": 1},
    ),
    "visit.txt": (
        f"8月29日11时48分 来了个先生 王建国（{ONE}）住2212弄，说到9月1日再来",
        {"identity.person": 1},
    ),
    "meeting.log": (
        f'2016-07-09 10:37:49 INFO [hall-checkin] op=CHECKIN room=1717 meeting=预算会 guest="王建国" cert=ID/{ONE}',
        {"identity.person": 1},
    ),
    "code.log": (f'2016-07-09 10:37:49 git checkin branch=1717 user="王建国" cert=ID/{ONE}', {"identity.person": 1}),
    # two people who travel, and the one who is to be called
    "two.md": (
        f"- 王建国 身份证{ONE}\n  李秀英 身份证{TWO} 7月17日 G930 贵阳北—西安北 09车18C\n"
        f"- 孙宏 身份证{ONE}\n  武敏 身份证{TWO} 7月18日 G930 贵阳北—西安北 09车19C\n",
        {"identity.person": 2, "travel.train": 2},
    ),
    # two stays of one guest
    "stays.txt": (
        SLIP.format(1, "王建国", ONE).partition(" 旅客签名")[0]
        + " 房号 412   房价 362.50   押金 ——\n 入住 2017-11-09 09:05     预离 2017-11-12 12:00\n",
        {"identity.person": 1, "hotel.stay": 2},
    ),
    # where somebody worked
    "duties.txt": (
        f"员工：王建国    工号 50542    证件 {ONE}\n"
        "   2016.02.12    ZH79    早班    安检口    08:21–17:30    出勤\n"
        "   2016.02.13    ZH79    早班    安检口    08:21–17:30    出勤\n",
        {"identity.person": 1},
    ),
    # hours of work, and people who are told of line by line
    "shifts.htm": (PAGE.format("考勤记录", "公司", "上班", "下班"), {"identity.person": 2}),
    "lines.htm": (
        f"<p><b>名单</b> <b>王建国 {ONE}</b><br>李秀英 {TWO}<br></p>",
        {"identity.person": 2},
    ),
    "hired.yaml": (
        EXPORT.format("staff", ONE, "hired", "retired", TWO, "hired", "retired"),
        {"identity.person": 2},
    ),
    # what another mapping tells
    "other.yaml": (
        EXPORT.format("sessions", ONE, "logon", "logoff", TWO, "logon", "logoff")
        + f'staff:\n  - name: 孙宏\n    idcard: "{THREE}"\n    login: 2018-02-25 17:30:23\n    shift: A\n',
        {"netcafe.session": 2, "identity.person": 1},
    ),
    # what stands below the items of a list is not always theirs
    "mixed.md": (
        f"- 王建国 手机{MOBILE}\n    身份证{ONE}\n- 订票 G930 次\n下周一 7月17日 贵阳北—西安北 09车18C 二等座",
        {"identity.person": 1},
    ),
    "works.md": (INN.format(1427, "装修", ONE), {"identity.person": 1}),
    "bags.log": (
        f"2016-03-19 13:41:56|ERP|CKIN|CA3997/25|XIYCSX|PAX=WANG/JIANGUO|FOID=NI{ONE}|BAG=1/18",
        {"identity.person": 1},
    ),
    "shop.txt": (
        f"[2019-02-22 16:46:20] 店主: G67 02-24 07:14开 门店开业，联系人王建国，证件{ONE}，手机{MOBILE}",
        {"identity.person": 1},
    ),
    "exam.txt": (
        f"机号 V126   考生王建国\n证件 {ONE}\n上机 2018-01-24 10:28\n下机 2018-01-24 13:12\n成绩 90",
        {"identity.number": 1},
    ),
    "power.txt": (f"A142 刷的身份证 王建国 {ONE}，17:50开的机器展，00:31结束", {"identity.person": 1}),
    "office.log": (
        f"2017-02-18 22:32:16 南门 GATE-80 dir=O docType=工作证 passport={PASSPORT} name=王建国 dept=IT",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_how_trips_are_told(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
