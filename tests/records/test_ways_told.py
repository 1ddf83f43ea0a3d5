"""Ways in which people and programs write records: each by one or more that others might write, and by look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.synthetic import id_number
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records

PEER, OTHER = "18782205519", "15913074482"

TOLD = {
    f"王建国 {ONE}\n悦来商务酒店 421房\n11月29日 20点05住进去 11月30日 11点退的房": "hotel.stay",
    f"查到了 王建国 {ONE} 悦来宾馆 2019-03-04 21:08开的房 8301": "hotel.stay",
    f"* Rm 1231 - Mr Wang (王建国), ID no. {ONE}, checked in 08 Feb 03:19, C/O 09 Feb": "hotel.stay",
    f"1、王建国、{ONE}、上机11-01 23:57、下机01:57、62号机": "netcafe.session",
    f"1）王建国 {ONE} 上机时间 11-01 23:57，下机时间 11-02 01:57，座位 B12": "netcafe.session",
    f"Record Type : MTC\nServed MSISDN : {MOBILE}\nOther Party : {PEER}\nSeizure Time : 23.06.2018 06:18:53\n"
    "Call Duration : 591 sec": "phone.cdr",
    f"04/01 18:22:52  {MOBILE} → {PEER}  短信：“孩子放学谁接”": "phone.sms",
    f'AT+CMGL="ALL"\n+CMGL: 0,"STO SENT","{MOBILE}",,"18/03/20,12:46:17+32"\n孩子放学谁接\nOK': "phone.sms",
    f'AT+CMGR=1\n+CMGR: "REC READ","{MOBILE}",,"18/03/20,12:46:17+32"\n孩子放学谁接\nOK': "phone.sms",
    f"2019-05-27 14:53:40.549 [EGATE-08] INFO PASS dir=OUT port=罗湖口岸 doc=PASSPORT passport_no={PASSPORT} "
    f"idno={ONE} name=王建国 face=0.87": "border.crossing",
    f"2018/11/01 20:15:29|jh=360219|arg=sfzh:{ONE}|res=[王建国,寻衅滋事,滨江分局,20110206,有期徒刑二年]": "crime.case",
    f"[session 1]\nwangba = 蓝鲸电竞馆\nxingming = 王建国\nshenfenzheng = {ONE}\nshangji_shijian = 2018-06-15 21:07\n"
    "xiaji_shijian = 2018-06-16 02:07": "netcafe.session",
    f"xingming: 王建国\nzhengjian: {ONE}\nruzhuriqi: 2018-06-15\nfangjianhao: 8301\ntuifang: 2018-06-16": "hotel.stay",
    f"xingming;huzhaohao;churujing;riqi;kouan\n王建国;{PASSPORT};出境;2014-04-05;皇岗口岸": "border.crossing",
    f"chengzuren,shenfenzheng,yuezujin,yajin,qizuri\n王建国,{ONE},2482,1151,2019-02-04": "property.rental",
    f"========= 收 据 =========\n兹收到承租人 王建国（身份证 {ONE}）\n租赁房屋 学府名邸7栋118房\n"
    "2018年10月租金 人民币 2700 元，押金 2000 元\n租期 2018-10-27 至 2019-09-22\n收款人：代管公司": "property.rental",
    f"1 王建国 女 居民身份证 {ONE}\n   终端080 上线 2018-06-20 10:14:38 下线 2018-06-20 11:14:38 "
    "IP 192.168.0.116": "netcafe.session",
    f"1\n王建国 身份证 {ONE} 按份共有50%\n粤（2016）广州市不动产权第9613778号 "
    "广州市天河区文化路23号4栋1904室 79.19㎡ 住宅": "property.housing",
    f"Room 1231 / Mr Wang Jianguo / ID {ONE} / arr 08 Feb / dep 09 Feb": "hotel.stay",
    f"RM 308: 王建国 {ONE}, C/I 2019-03-04 14:00, C/O 2019-03-05": "hotel.stay",
    f"2018-11-01 王建国 {ONE} 上线10:14 下线12:20 62号机": "netcafe.session",
    f"2018-04-01 18:22:52 {MOBILE}→{PEER} 内容：孩子放学谁接": "phone.sms",
    f"{MOBILE} 发给 {PEER}，2018-04-01 18:22:52，“孩子放学谁接”": "phone.sms",
    f'+CMT: "{MOBILE}",,"18/03/20,12:46:17+32"\n到楼下了快下来': "phone.sms",
}
# What one person did, in one line.
SEVERAL = {
    f"查 王建国（{ONE}）住宿记录：2016-02-27 22:41入住云栖酒店370房，02-28 14:41退房 / "
    "2016-05-27 14:15入住江畔宾馆958房，05-28 06:15退房": {"hotel.stay": 2},
    f"王建国（{ONE}）住宿：2016-02-27入住云栖酒店370房；2016-05-27入住江畔宾馆958房；2016-08-01入住江畔宾馆502房": {
        "hotel.stay": 3
    },
    f"机主王建国（身份证{ONE}，号码{MOBILE}）通话记录：[12-26 11:23:58 被叫 对方号码{PEER} 通话时长14分50秒]；"
    f"[06-11 21:37:22 被叫 对方号码{OTHER} 通话时长17分15秒]": {"phone.cdr": 2},
    f"{ONE} 王建国 出入境记录：2014-04-05 出境 皇岗口岸 | 2014-05-06 入境 罗湖口岸": {"border.crossing": 2},
    f"王建国（{ONE}）名下房产：广州市天河区文化路23号4栋1904室，79.19㎡；广州市越秀区中山路5号2栋301室，102㎡": {
        "property.housing": 2
    },
    f"王建国（{ONE}）名下房产：广州市天河区文化路23号4栋1904室，79.19㎡；共有人李梅，按份50%": {"property.housing": 1},
    f"王建国 {ONE} 开房记录：1.2016-02-27 云栖酒店370房；2.2016-05-27 江畔宾馆958房；3.2016-08-01 江畔宾馆502房": {
        "hotel.stay": 3
    },
    f"王建国 {ONE} 开房记录：2016-02-27 云栖酒店370房；2016-03-01 报案": {"hotel.stay": 1},
    f"王建国（{ONE}）2016-02-27 22:41入住云栖酒店370房；2016-02-28 14:41退房": {"hotel.stay": 1},
    f"王建国（{ONE}）入住时间2016-02-27；离店时间2016-02-28；云栖酒店370房": {"hotel.stay": 1},
    f"阳光水岸在租：1617室承租人王建国，身份证{ONE}，月租金1500元，租期至2019-08-21；174室承租人李梅，身份证{TWO}，"
    "月租金2400元，租期至2019-12-03。": {"property.rental": 2},
    f"出租人王建国，身份证{ONE}；承租人李梅，身份证{TWO}，1617室，月租金1500元，租期至2019-08-21。": {
        "property.rental": 1
    },
    f"王建国 {ONE} {MOBILE} ‖ 李梅 {TWO} {PEER}": {"identity.person": 2},
    f"王建国 {ONE} || 李梅 {TWO}": {"identity.person": 2},
}
# Rows of reports in columns: some are left blank, and what stands in one may be shifted by Chinese names.
REPORT = (
    "Room  Guest Name      ID/Passport          Arr       Dep       Rate    Bal      Mobile\n"
    f"1011  WANG/JIANGUO    {ONE}   18/05/09  18/05/12  398.00     116.00  {MOBILE}\n"
    f"0714  DENG/XUE        {TWO}   18/05/11  18/05/12  333.00     605.00  {PEER}\n"
    f"1514  LI/MEI          {THREE}   18/05/10  18/05/15  264.00     623.00\n"
)
CALLS = "话单分析\n序 主叫号码     被叫号码     通话时间             时长(秒) 基站位置\n" + "".join(
    f"{number:<2} {MOBILE}  {PEER}  2018-03-14 18:57:43  745    杭州西湖区南基站\n" for number in range(1, 13)
)
PASSES = (
    "NAME      DOC-NO     ID-NO               D  DATE      TIME   PORT\n"
    "========  =========  ==================  =  ========  =====  ======\n"
    f"王建国     {PASSPORT}  {ONE}  O  20101217  07:22  PVG\n"
    "                                       I  20100701  05:18  GONGBEI\n"
    f"李梅      EB2440457  {TWO}  O  20101222  12:47  PVG\n"
    "                                       I  20100819  17:09  PVG\n"
    "                                       O  20100828  17:09  PVG\n"
)
BOOK = (
    "网虫之家网吧  上网人员实名登记\n日期：2017.6.3   值班：小田\n\n"
    "  机号   姓名     身份证号               上机    下机    签字\n"
    f"  006号  王建国   {ONE}   11:44   16:19\n"
    f"  111号  李梅     {TWO}   10:12   16:45   √\n"
    f"  025号  邓海     {THREE}   12:28   14:52\n\n本页共3人\n"
)
# The same, with one blank between all.
NARROW = f"极速网吧登记表 2017年6月3日\n机号 姓名 证件号 上机 下机\n006 王建国 {ONE} 11:44 16:19\n"
NARROW += f"012 李梅 {TWO} 12:00 13:19\n"
# Where the same words tell of something else.
NOT_TOLD = {
    f"王建国 {ONE}\n人民医院 421房\n11月29日 住院，11月30日出院": "identity.person",
    f"王建国（{ONE}）：Rm 1231 会议室，08 Feb 03:19": "identity.person",
    f"xingming: 王建国\nshenfenzheng: {ONE}\nruzhi riqi: 2018-06-15\nlizhi riqi: 2018-06-16": "identity.person",
    f"========= 收 据 =========\n兹收到 王建国（身份证 {ONE}）\n2018年10月货款 人民币 2700 元\n付款日期 2018-10-27\n"
    "收款人：代管公司": "bank.transaction",
    f"1 王建国 女 居民身份证 {ONE}\n   终端080已检修完毕，请各位同事今天下午"
    "使用前先行登记，并注意保持机房整洁，不要带入食物和饮料": "identity.person",
    f"Room 1231 / Mr Wang Jianguo / ID {ONE} / meeting 08 Feb": "identity.person",
    f"{MOBILE} 发给 {PEER}，2018-04-01 18:22:52": "phone.number",
    f"考生王建国，{ONE}，上机考试 11-01 23:57，62号机": "identity.person",
    f"Record Type : A\nOwner : 王建国\nMSISDN : {MOBILE}\nSeizure Time : 23.06.2018": "identity.person",
    f'+CMGL: 0,"STO SENT","{MOBILE}",,"18/03/20,12:46:17+32"\nOK': "phone.number",
}


@pytest.mark.parametrize("text", TOLD)
def test_records_in_the_ways_that_others_write_them(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


@pytest.mark.parametrize("text", NOT_TOLD)
def test_look_alikes_of_such_ways(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {NOT_TOLD[text]: 1}


def test_a_modem_lists_messages_each_with_its_text(tmp_path: Path) -> None:
    text = 'AT+CMGL="ALL"\n' + "".join(
        f'+CMGL: {number},"REC READ","{who}",,"18/03/20,12:46:17+32"\n孩子放学谁接\n'
        for number, who in enumerate((MOBILE, PEER, OTHER))
    )
    assert records(tmp_path, text + "OK") == {"phone.sms": 3}


@pytest.mark.parametrize("text", SEVERAL)
def test_what_a_line_tells_several_times(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == SEVERAL[text]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (REPORT, {"hotel.stay": 3}),
        (CALLS, {"phone.cdr": 12}),
        (BOOK, {"netcafe.session": 3}),
        (NARROW, {"netcafe.session": 2}),
        (PASSES, {"border.crossing": 5}),
    ],
    ids=["blank", "narrow", "book", "one blank", "shifted"],
)
def test_rows_of_reports(text: str, found: dict[str, int], tmp_path: Path) -> None:
    assert records(tmp_path, text) == found


def test_initials_say_whose_number_a_column_holds(tmp_path: Path) -> None:
    text = f"AJBH,XYRXM,XYRSJH\nA33,王建国,{MOBILE}\nA34,李梅,{PEER}"
    assert records(tmp_path, text, "a.csv") == {"phone.number": 2}


def test_a_mapping_tells_the_type_of_its_number(tmp_path: Path) -> None:
    text = f"name: 王建国\ndocument: {{type: 普通护照, no: {PASSPORT}}}"
    assert records(tmp_path, text, "a.yaml") == {"identity.person": 1}
    assert records(tmp_path, text.replace("普通护照", "发票"), "b.yaml") == {}


# What stands above a list tells where all were who are listed.
CHECK = "互联网上网服务营业场所检查笔录\n场所：飞鱼网络会所　场所编号：37020210000345\n检查时抽查在座人员：\n"
SEATS = [
    f"（{at}）10{at}号机，{who}，身份证号码{key}，系统显示上机时间2017年03月05日13时56分，人证相符；"
    for at, (who, key) in enumerate(zip(("王建国", "李梅", "邓海"), (ONE, TWO, THREE), strict=True), 1)
]
ROOMS = (
    "# 青禾客栈 在住/离店\n\n## 201房（大床）入住 01-14 07:39 → 退房 01-15 01:39\n"
    f"- 登记人 **王建国** `{ONE}` ☎{MOBILE}\n- 同住 **李梅** `{TWO}`\n\n"
    "## 402房（标间）入住 03-11 21:03 → 退房 03-12 15:03\n"
    f"- 登记人 **邓海** `{THREE}`\n"
)
TITLED = {
    "a check": (CHECK + "\n".join(SEATS) + "\n场所负责人签字：", {"netcafe.session": 3}),
    "rooms": (ROOMS, {"hotel.stay": 3}),
    "no stay": (
        ROOMS.replace("入住", "保洁").replace("退房", "完工").replace("客栈 在住/离店", "公寓"),
        {"identity.person": 3},
    ),
    "another heading": (
        ROOMS.replace("## 402房（标间）入住 03-11 21:03 → 退房 03-12 15:03", "## 值班人员"),
        {"hotel.stay": 2, "identity.person": 1},
    ),
    "staff": (
        f"悦来酒店员工名单 2019年3月4日\n1. 王建国 {ONE} 入职 2018-03-04\n2. 李梅 {TWO} 入职 2018-05-04",
        {"identity.person": 2},
    ),
    "a watch": (
        f"3月4日起酒店入住须实名登记。\n前台值班人员：\n王建国 {ONE}\n李建国 {TWO}\n李梅 {THREE}\n",
        {"identity.person": 3},
    ),
    "whom to call": (
        f"各位同事：\n会议在悦来酒店召开，3月4日入住，请与会务组联系：\n王建国 {MOBILE}\n李建国 {PEER}\n",
        {"identity.person": 2},
    ),
    "an exam": (
        CHECK.replace("互联网上网服务营业场所检查笔录", "计算机等级考试考场记录").replace(
            "飞鱼网络会所", "第二中学机房"
        )
        + "\n".join(SEATS),
        {"identity.person": 3},
    ),
}


RESULT = (
    "网吧上网轨迹查询结果\n查询时间：2018-09-10 10:22  操作员：327044\n\n"
    f"姓名：王建国　身份证号：{ONE}\n序号　场所名称　　终端　上线时间　　　　　下线时间\n"
    "1　蓝鲸电竞馆　001　2018-04-11 06:15:09　2018-04-11 08:15:09\n"
    "2　极速网咖　012　2018-06-05 23:22:38　2018-06-06 01:22:38"
)
TITLED["one by one"] = (RESULT, {"netcafe.session": 2, "identity.person": 1})

TITLED["what was done there before"] = (
    f"1. 上网人员：王建国　身份证号码：{ONE}　上网卡号：75373671\n网吧 | 上网时间 | 下网时间 | 机器号\n"
    "极速网吧 | 2013-12-15 12:54:21 | 2013-12-15 19:10:29 | B154\n"
    "蓝鸟网吧 | 2013-12-16 12:54:21 | 2013-12-16 19:10:29 | A014\n小计：2条\n\n"
    f"2. 上网人员：李梅　身份证号码：{TWO}　上网卡号：75373672\n网吧 | 上网时间 | 下网时间 | 机器号\n"
    "极速网吧 | 2014-12-15 12:54:21 | 2014-12-15 19:10:29 | B151\n"
    "蓝鸟网吧 | 2014-12-16 12:54:21 | 2014-12-16 19:10:29 | A011\n",
    {"identity.person": 2, "netcafe.session": 4},
)


@pytest.mark.parametrize("way", TITLED)
def test_titles_above_lists(way: str, tmp_path: Path) -> None:
    text, found = TITLED[way]
    assert records(tmp_path, text) == found


def test_a_title_tells_of_a_list_of_any_length(tmp_path: Path) -> None:
    people = [id_number(f"5101071987{month:02}{day:02}411") for month in range(1, 13) for day in range(1, 29)]
    items = [f"（{at}）{at}号机，{key}，上机时间2017年03月05日13时56分；" for at, key in enumerate(people, 1)]
    assert records(tmp_path, CHECK + "\n".join(items)) == {"netcafe.session": len(people)}
