"""Records that services, lists, forms and statements tell in parts, each once; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

PEER = "18782205519"

READ = (
    '{"log_id": 1, "words_result": {"flight": {"words": "MF7708", "location": {"left": 1, "top": 2}}, '
    '"passenger": {"words": "王建国"}, "id_no": {"words": "%s"}, '
    '"from": {"words": "长沙"}, "to": {"words": "武汉"}, "date": {"words": "2021-05-06"}}}'
)
LISTED = (
    '{"name": [{"word": "王建国"}], "id_num": [{"word": "%s"}], "ticket_number": [{"word": "731-4371047345"}], '
    '"flight": [{"word": "MF7708"}], "date": [{"word": "2017年11月10日"}], "destination_station": [{"word": "深圳"}]}'
)
PARTS = (
    "<merchants>{}</merchants>",
    "<merchant><legalPerson><name>王建国</name><certNo>%s</certNo><phone>%s</phone></legalPerson>"
    "<settle><accountName>王建国</accountName><bankCard>%s</bankCard><bankName>中信银行</bankName></settle></merchant>",
)
ENTRY = (
    '<Ntry><Amt Ccy="CNY">{}</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt>2015-01-1{}</BookgDt>'
    f"<Card>{CARD}</Card><Bal>161397.01</Bal></Ntry>\n"
)
QUERY = (
    '10.3.1.2 - - [20/Feb/2023:0{}:35:29 +0800] "GET /lbs/fix?msisdn={}&lac=39898&ci=52314&lng=116.353573'
    '&lat=39.836962&acc=300 HTTP/1.1" 200 191 "-" "okhttp/3.12"\n'
)
MESSAGES = (
    f"2018年6月29日17:44，向对方号码{PEER}发送短信：“验证码895404，请勿告知他人”，该号码登记人董瑶秀。\n"
    f"2018年6月30日19:01，收到号码{MOBILE}（机主王建国，{ONE}）发来短信，内容为：“妈，我到学校了，你放心”。\n"
    "2018年7月2日11:01，向对方号码13700294185发送短信：“面试通过了，周一来办手续”，该号码登记人史娜佳。\n"
    "2018年7月3日07:40，向对方号码19957809329发送短信：“妈，我到学校了，你放心”，该号码登记人朱磊刚。\n"
)
SCHOOL = (
    f"- 11月9日 16:08 发给家长王建国（{MOBILE}）的短信：您的孩子今天口算得了86分，请检查订正。\n"
    f"- 11月9日 19:24 家长邱露霞用 {PEER} 回复短信：晚上一起吃饭吧，老地方等你\n"
)
FARES = (
    "G23次 南京南→上海虹桥 列车长乘务日志 2021-05-27\n补票：\n"
    f"· 旅客王建国（{ONE}）买短乘长，G23次南京南至上海虹桥，5月27日，补二等座差价112.5元\n"
    f"· 12车16A 李秀英，{TWO}，南京南上车坐过站补到上海虹桥，25元\n"
    f"· 张伟 证件{THREE} 无票上车，南京南-上海虹桥 10车补无座\n"
)
TICKETS = (
    f"小陈，这是王建国的，身份证{ONE}，这阵子跑的都在这了：\n\n"
    "【铁路客服】订单E135064502,王建国您已购12月25日G1902次06车11D号,广州南12:23开,到天津西,票价633.0元。\n"
    "【铁路客服】订单E192193890,王建国您已购12月28日D1405次07车06D号,西安北14:02开,到郑州东,票价186.5元。\n"
)
DICTATED = (
    f"说话人1：报销那个行程我口述一下啊，都是我本人，王建国，身份证{ONE}，后面就不重复了。\n"
    "说话人1：然后4月8号，北京飞武汉，航班号ZH7383，9点02起飞，经济舱。\n说话人2：慢点慢点，好了。\n"
    "说话人1：接着4月17号，武汉飞深圳，航班号HU8531，12点10起飞，坐的14A。\n"
)
CAFE = (
    "星际网咖 网管交接\n"
    f"06日23:29 会员王建国（{ONE}）换到119号机，原机蓝屏，上网时间接着算，04:08下机\n"
    f"06日23:50 李秀英身份证{TWO}刷不上，手工登记上机，机号B82，02:56下机结账32元\n"
)
DELAYED = (
    f"1、被保险人王建国，身份证号{ONE}，报称2023年7月8日乘坐3U3432次航班由哈尔滨前往北京，计划16:10起飞，实际延误4小时。"
    "经核对登机牌（座位58C）及电子客票876-1714329363，情况属实，建议赔付600元。\n"
)
REPAIR = (
    "工单 20368221           进厂 01/16 21:26\n"
    f"车主 王建国  {MOBILE}     车牌 豫A·J5S63\nVIN LSVAU2180N2183294  发动机 A771580\n"
    "里程 29千公里   车型 福特CAF7152\n"
    f"项目 空调不制冷检查\n车主证件 {ONE}（保险直赔用）\n"
)
RESUME = (
    f"## 王建国（应聘销售经理）\n男，壮族，1967年5月生，高中学历，身份证号 {ONE}，现住厦门市思明区建设路265号28栋。\n"
    f"联系电话 {MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}，邮箱 guyongsi27@139.com。曾在鼎盛建筑工程有限公司工作10年。\n"
)
ASKED = (
    "【1】案件编号A5301020458412022020519，涉嫌开设赌场。\n问：你的基本情况？\n"
    f"答：我叫王建国，身份证号码{ONE}，住云南省昆明市五华区人民路154号14栋，手机{MOBILE}。\n"
    "问：你因何事被取保候审？\n答：6月11日在新华路的事，我认罪。\n"
)
LEDGER = (
    f"1. 5月16日 航班CA2574 入境口岸昆明长水机场 姓名王建国 护照{PASSPORT} 身份证{ONE} 来自澳大利亚\n"
    f"2. 5月16日 航班FM8140 入境口岸北京首都机场 姓名李秀英 护照E81541087 身份证{TWO} 来自日本\n"
)
MOVEMENTS = (
    f"1. EXIT  23 Feb 2014  Wang Jianguo, passport {PASSPORT}, flight HU2953, port of exit Melbourne Airport\n"
    f"2. ARRIVAL  29 Apr 2014  Wang Jianguo, passport {PASSPORT}, flight MF2128, port of entry Brisbane Airport\n"
    f"3. ARRIVAL  25 Jun 2014  Wang Jianguo, passport {PASSPORT}, flight CZ6367, port of entry Perth Airport\n"
)
CHAT = (
    "[2015-12-17 19:18] 出纳小陶: 还有没回单的吗\n"
    f"[2015-12-17 19:18] 王建国: 我卡{CARD}刚转出23019.33元给宋飞家，对方卡号6222029149816522615，流水号731405398121\n"
    f"[2015-12-18 08:21] 出纳小陶: 收到王建国转账4126.82元，付款账号{CARD}，08:21到账，余额114914.54，身份证留底{ONE}\n"
)
GATES = "".join(
    f"Dec 23 {time} egate24 mrzd[2479]: doc={PASSPORT} read ok\n"
    f"Dec 23 {time} egate04 core[6124]: dir=ENTRY port={port} doc={PASSPORT} name=YUAN/LANYUN result=PASS t=16s\n"
    for time, port in (("19:35:25", "Luohu"), ("21:52:41", "Hengqin"))
)
RELAYED = (
    f"[08:23:31] to: {MOBILE}\nfrom: 106983096557\n"
    "content: 【交管12123】许先生，您的验证码465903，5分钟内有效，请勿告知他人。\n--\n"
    f"[14:41:17] to: {PEER}\nfrom: 10690385196\n"
    "content: 【工银e生活】胡先生，您的验证码415691，5分钟内有效，请勿告知他人。\n--\n"
)
BACKED_UP = (
    f"=== 短訊備份 機主：徐偉偉　號碼：{MOBILE} ===\n\n"
    f"2023/02/08 09:26\n收件人：{PEER}\n短訊內容：阿爸覆診改咗下星期\n\n"
    "2023/02/08 20:59\n寄件人：18079449660\n短訊內容：租金過咗數未\n\n"
    "2023/02/09 18:38\n寄件人：17737809531\n短訊內容：聽日關口見\n"
)
BRACED = (
    'drivers {\n  driver_id: 742042853\n  name: "王建国"\n  license {\n    number: "%s"\n    vehicle_class: "B1"\n'
    '    archive_no: "110106893069"\n    first_issue_date: "2007-09-01"\n  }\n  phone: "%s"\n}\n'
)
COLLATERAL = (
    "{}) Owner {} ({}), ID {}; property at 苏州市虎丘区和平路535号9栋{}; title 苏（2016）苏州市不动产权第001631{}号\n"
)
DEPOSITS = (
    f"彭婷佳 內地卡 {CARD}（建設銀行，身份證 {ONE}） 交易紀錄自己抄\n\n"
    "4月20日　存入　2897.87元　餘額16443.74元　對方：細妹\n5月14日　提款　717.59元　餘額19861.98元　對方：百佳超市\n"
)

TOLD = {
    "read.json": (READ % ONE + "\n" + READ % TWO + "\n", {"travel.flight": 2}),
    "listed.json": (f"[{LISTED % ONE}, {LISTED % TWO}]", {"travel.flight": 2}),
    "parts.xml": (
        PARTS[0].format(PARTS[1] % (ONE, MOBILE, CARD) + PARTS[1] % (TWO, PEER, "6222026704071616149")),
        {"bank.account": 2},
    ),
    "camt.xml": (
        f"<Stmt><Acct><Id>{CARD}</Id><Ownr><Nm>WANG JIANGUO</Nm><PrvtId>{ONE}</PrvtId></Ownr></Acct>\n"
        + "".join(ENTRY.format(f"31{day}.45", day) for day in range(4))
        + "</Stmt>",
        {"bank.account": 1, "bank.transaction": 4},
    ),
    "query.log": (QUERY.format(7, MOBILE) + QUERY.format(8, PEER), {"location.fix": 2}),
    "messages.txt": (MESSAGES, {"phone.sms": 4}),
    "school.md": (SCHOOL, {"phone.sms": 2}),
    "fares.txt": (FARES, {"travel.train": 3}),
    "tickets.txt": (TICKETS, {"identity.person": 1, "travel.train": 2}),
    "dictated.txt": (DICTATED, {"identity.person": 1, "travel.flight": 2}),
    "cafe.txt": (CAFE, {"netcafe.session": 2}),
    "delayed.txt": (DELAYED, {"travel.flight": 1}),
    "repair.txt": (REPAIR, {"driving.vehicle": 1}),
    "resume.md": (RESUME, {"identity.person": 1}),
    "asked.txt": (ASKED, {"crime.case": 1}),
    "ledger.txt": (LEDGER, {"border.crossing": 2}),
    "movements.txt": (MOVEMENTS, {"border.crossing": 3}),
    "drivers.textproto": (BRACED % (ONE, MOBILE) + BRACED % (TWO, PEER), {"driving.licence": 2}),
    "collateral.eml": (
        COLLATERAL.format(1, "Zhitao Zeng", "曾志涛", ONE, 1201, 1)
        + COLLATERAL.format(2, "Yanhong Deng", "邓艳红", TWO, 1202, 2)
        + COLLATERAL.format(3, "Chao Ma", "马超", THREE, 1203, 3),
        {"property.housing": 3},
    ),
    "gates.log": (GATES, {"border.crossing": 2}),
    "relayed.txt": (RELAYED, {"phone.sms": 2}),
    "backed_up.txt": (BACKED_UP, {"identity.person": 1, "phone.sms": 3}),
    "chat.txt": (CHAT, {"bank.transaction": 2}),
    "deposits.txt": (DEPOSITS, {"bank.account": 1, "bank.transaction": 2}),
}
PEOPLE = ((ONE, MOBILE), (TWO, PEER), (THREE, "15370496344"))
NAMES = ("王建国", "李秀英", "张伟")
ITEMS = ", ".join(
    f'{{"words": "{name} {number} {phone}"}}' for name, (number, phone) in zip(NAMES, PEOPLE, strict=True)
)
COUPLE = "household {{\n  address: 1\n  husband {{\n{}\n  }}\n  wife {{\n{}\n  }}\n}}\n"
MEMBER = '    name: "{}"\n    id_number: "{}"\n    phone: "{}"'
NOT_TOLD = {
    # each line that was read from a picture tells of somebody
    "lines.json": (f'{{"words_result": [{ITEMS}], "words_result_num": 3}}', {"identity.person": 3}),
    # blocks that name somebody each
    "couple.textproto": (
        COUPLE.format(MEMBER.format("王建国", ONE, MOBILE), MEMBER.format("李秀英", TWO, PEER)),
        {"identity.person": 2},
    ),
    "contacts.js": (
        f"module.exports = {{\n  name: '王建国',\n  phone: '{MOBILE}',\n  idcard: '{ONE}',\n  contacts: [\n"
        f"    {{ name: '李秀英', phone: '{PEER}', idcard: '{TWO}' }},\n  ],\n}};\n",
        {"identity.person": 2},
    ),
    "users.log": (
        "2021-09-11 08:17:03 INFO [w1] users\n"
        f"    - name: 李秀英\n      idcard: {ONE}\n    - name: 张伟\n      idcard: {TWO}\n",
        {"identity.person": 2},
    ),
    "sent.log": (f"2021-09-11 08:17:03 INFO [w1] 发送短信\n  用户A: {ONE}\n  用户B: {TWO}\n", {"identity.number": 2}),
    # what somebody else has below it
    "guarantor.txt": (
        f"张伟 {MOBILE} 3月4日入住如家酒店305房，3月5日退房\n担保人情况\n身份证号：{TWO}\n",
        {"hotel.stay": 2},  # of two people
    ),
    "upgrade.txt": (f"王建国（身份证号：{ONE}）酒店从大床房到套房，补差价200元。\n", {"identity.person": 1}),
    "parcel.txt": (f"王建国（身份证号：{ONE}）淘宝补差价，从杭州到上海的快递。\n", {"identity.person": 1}),
    "hotline.txt": (
        f"王建国 {MOBILE}\n李秀英 {PEER}\n张伟 15370496344\n客服 13900139128\n",
        {"identity.person": 3},
    ),
    "witness.txt": (
        f"案由：盗窃案\n问：你的姓名？\n答：李秀英，身份证号{ONE}，我是报案人。\n问：你看到什么？\n答：我看到他跑了。\n",
        {"identity.person": 1},
    ),
    # a room, and no machine
    "room.txt": (f"23:29 王建国（{ONE}）换到119号房，原房空调坏，次日退房\n", {"hotel.stay": 1}),
    # where somebody comes in who only asks
    "port.txt": (f"王建国，身份证{ONE}，咨询入境口岸开放时间\n", {"identity.person": 1}),
}


@pytest.mark.parametrize("filling", [0, 12, 30])
def test_blocks_in_braces_do_not_depend_on_chunks(filling: int, tmp_path: Path) -> None:
    """Whether or not they are longer than what chunks share."""
    detail = "".join(f'    k{number}: "{"x" * 100}"\n' for number in range(filling))
    blocks = (
        f'stay {{\n  hotel: "如家酒店"\n  room: "{300 + at}"\n  check_in: "2021-05-06"\n  detail {{\n{detail}  }}\n'
        f'  guest {{\n    name: "王建国"\n    id_number: "{PEOPLE[at % 3][0]}"\n'
        f'    phone: "{PEOPLE[at % 3][1]}"\n  }}\n}}\n'
        for at in range(12)
    )
    file = tmp_path / "a.textproto"
    file.write_text("".join(blocks), encoding="utf-8")
    told = [
        [
            (one.kind, one.location.line)
            for one in Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=size)).events()
            if isinstance(one, Record)
        ]
        for size in (300, 4000, 1 << 20)
    ]
    assert told[0] == told[1] == told[2] and len(told[0]) == 12


def test_messages_are_of_whose_telephone_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(BACKED_UP, encoding="utf-8")
    told = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    assert len({one.person for one in told if isinstance(one, Record)}) == 1


# Blocks in which a number belongs to the record of the person, and such in which it is somebody else's.
SESSION = (
    "3月6日 星际网咖 上机19:50 下机22:10，3月9日 火鸟网吧 上机18:10 下机20:00，4月2日 新干线网吧 上机9:00 下机12:00"
)
TOGETHER = {
    "ticket": (
        f"工单 GD2022 来电 {MOBILE}\n市民（{ONE}）反映名下车牌津AF42380行驶证地址写错\n",
        {"driving.vehicle": 1},
    ),
    "caller": (f"报警人手机{MOBILE}。\n嫌疑人身份证号码{ONE}，因盗窃被抓获。\n", {"crime.case": 1}),
    "items": (f"1. 手机号 {MOBILE}\n2. 身份证号 {ONE}\n", {"phone.number": 1, "identity.number": 1}),
    "desk": (f"值班电话 {MOBILE}\n今日入住：\n{ONE} 301房\n", {"hotel.stay": 1}),
    "answered": (
        f"GET /info?sfzmhm={ONE} HTTP/1.1\nX-Id: 1\n\n"
        f'{{"xm":"王建国","sfzmhm":"{ONE}","zjcx":"C1","dabh":"230189278879"}}\n',
        {"driving.licence": 1},
    ),
    "logins": (f"2024-01-01 10:00:00 INFO login ok mobile={MOBILE} from web\n" * 3, {"phone.number": 3}),
    "sessions": (f"姓名：王建国  身份证：{ONE}\n{SESSION}\n", {"identity.person": 1, "netcafe.session": 3}),
    "name above": (f"王建国\n{ONE}\n2024-01-05入住汉庭酒店解放路店301房，2024-01-06退房\n", {"hotel.stay": 1}),
    "names and numbers": (f"王建国\n{ONE}\n李志强\n{TWO}\n", {"identity.person": 2}),
    "places and numbers": (f"余杭\n{ONE}\n温岭\n{TWO}\n", {"identity.number": 2}),
    "wide blank": (f"姓名　护照号码\n王建国　{PASSPORT}\n李志强　E53189469\n张伟　G33881390\n", {"identity.person": 3}),
}


# What tells of events in words, or in a notation, of its own.
EVENTS = {
    "type before its number": (
        f"14:08:12 egate1 PASS dir=入境 date=2019-04-12 port=深圳湾 doc=护照 no={PASSPORT} name=WANG/JIAN id={ONE}\n",
        {"border.crossing": 1},
    ),
    "compact day": (
        f"20140523 09:32:38|POS302288|TRADE OK|merchant=加油站|pan={CARD}|cert={ONE}|mobile={MOBILE}|amt=2338.30"
        "|ref=697160392763|bal=22656.45\n",
        {"bank.transaction": 1},
    ),
    "track.gpx": (
        f'<gpx version="1.1"><metadata><author><name>王建国</name><desc>手机 {MOBILE} 身份证 {ONE}</desc></author>'
        "</metadata><trk><trkseg>\n"
        + "".join(
            f'<trkpt lat="39.93334{at}" lon="116.333022"><ele>11</ele><time>2013-04-27T13:2{at}:41Z</time></trkpt>\n'
            for at in range(4)
        )
        + "</trkseg></trk></gpx>\n",
        {"identity.person": 1, "location.fix": 4},
    ),
    "riders.gpx": (
        f"<gpx><metadata><author><name>王建国</name><phone>{MOBILE}</phone></author></metadata>\n<trk><name>李秀英</name>"
        '<trkseg><trkpt lat="39.9087" lon="116.3975"><time>2016-03-08T10:00:00Z</time></trkpt></trkseg></trk></gpx>\n',
        {"identity.person": 1},
    ),
    "halls": (
        f"姓名：王建国 身份证：{ONE}\nStamps collected at the museum:\n"
        "2016-03-08 entry hall\n2016-03-09 gift shop exit\n",
        {"identity.person": 1},
    ),
    "chat": (
        f"2020-12-07 17:31 客户wang: 王建国 {ONE} 电话{MOBILE}\n2020-12-07 17:31 客服小李: 您好，查到如下：\n"
        "2020-12-07 17:31 客服小李: 2020年8月29日CZ3101航班 广州到北京 15:24起飞，已为您出票\n"
        "2020-12-07 17:31 客服小李: 2020年9月3日HX235航班 上海到香港 08:34起飞，已为您出票\n",
        {"identity.person": 1, "travel.flight": 2},
    ),
    "crossings": (
        f"犯罪嫌疑人王建国，男，身份证{ONE}\n问：把你每次出入境的时间、口岸讲清楚。\n答：\n"
        "7月1日那次是在浦东机场入境的，过关大概8点52分。7月5日那次是在罗湖口岸入境的，过关大概7点16分，没有申报。"
        "7月8日那次是在拱北口岸入境的，过关大概22点46分，边检看了护照就放行了。\n",
        {"identity.person": 1, "border.crossing": 3},
    ),
    "stays": (
        f"被询问人：王建国，男，身份证号码{ONE}。\n问：你把在外面住的情况讲一下。\n答：\n"
        "4月17日那天我又去了，在凤栖宾馆办的入住，房间是204房，4月18日上午退房。第2回是4月18日，19点01分左右到的"
        "鑫源招待所，给的509号房，住到4月19日15点退的房。第3回是4月19日，17点22分左右到的汉庭旅馆，给的626号房，"
        "住到4月21日2点退的房。\n",
        {"identity.person": 1, "hotel.stay": 3},
    ),
    "quoted columns": (
        "All rooms are checked in as below.\n\n> Please use the passport number.\n>\n"
        "> Room   Guest name   Passport     Check-in          Check-out\n"
        "> ------ ------------ ------------ ----------------- ----------\n"
        f"> 1204   WANG/JIAN    {PASSPORT}    02-Nov-2022 11:43 05-Nov-22\n"
        "> 948    LI/NA        E53189469    02-Nov-2022 19:39 04-Nov-22\n>\n> Thanks!\n",
        {"hotel.stay": 2},
    ),
    "quoted bars": (
        "Below is the list.\n\n> Owner | ID number | Plate | VIN\n> ------+-----------+-------+-----\n"
        f"> Jian Wang | {ONE} | 渝BD58138 | LGX8DR3E4KB110398\n> Na Li | {TWO} | 沪F32893 | LSGN3ZWJ9MC578253\n",
        {"driving.vehicle": 2},
    ),
    "declared": (
        f"关于本人出入境情况的说明\n　　本人王建国，公民身份号码{ONE}，出入境情况如下：\n"
        "　　1．2023年10月16日由白云机场出境，前往越南，事由为旅游。\n"
        "　　2．2023年12月6日自马来西亚返回，于深圳湾口岸入境，乘HX238航班。\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "stamps": (
        f"From the scans of passport {PASSPORT} (Chinese ID {ONE}) we read these stamps.\n\n"
        "  1. Exit on 12 May 2023, port of exit: Baiyun Airport, on foot\n"
        "  2. Entry on 02 June 2023, port of entry: Baiyun Airport, illegible stamp\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "gate": (
        f"门岗登记 外来改固定车辆\n02.15 川D72292 灰别克英朗 车主王建国 17栋1401 证{ONE} {MOBILE} 借用车位\n"
        f"05.20 苏DX9050 白比亚迪秦 车主李秀英 1栋1206 证{TWO} {PEER} 子女车\n",
        {"driving.vehicle": 2},
    ),
    "service station": (
        f"身份证：{ONE}\n\n1. **2013-08-10 22:01** 上线，飞宇上网服务部，终端号36，01:27下线\n"
        "2. **2013-08-12 15:19** 上线，第九区电竞馆，终端号164，17:17下线\n",
        {"identity.number": 1, "netcafe.session": 2},
    ),
}


@pytest.mark.parametrize("name", EVENTS)
def test_events_in_words_of_their_own(name: str, tmp_path: Path) -> None:
    text, told = EVENTS[name]
    assert records(tmp_path, text, name) == told


@pytest.mark.parametrize("name", TOGETHER)
def test_numbers_beside_their_person(name: str, tmp_path: Path) -> None:
    text, told = TOGETHER[name]
    assert records(tmp_path, text) == told


def test_calls_are_of_whom_each_names(tmp_path: Path) -> None:
    """Below several who are named line by line."""
    people = ((ONE, MOBILE), (TWO, PEER), (THREE, "15370496344"))
    heads = "".join(
        f"目标{at}：{name} {number} 机主号码{phone}\n"
        for at, (name, (number, phone)) in enumerate(zip(("王建国", "李秀英", "张伟"), people, strict=True), 1)
    )
    order = (1, 2, 0, 2, 0, 1)
    calls = "".join(
        f"09月{at + 10}日11:56　{people[who][1]}{'主被'[at % 2]}叫，对方号码133836193{at}0，通话时长14分24秒\n"
        for at, who in enumerate(order)
    )
    file = tmp_path / "a.txt"
    for size in (200, 1 << 20):
        file.write_text(f"{heads}\n{calls}", encoding="utf-8")
        settings = Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=size, person_key=b"key")
        told = [one for one in Scan(settings).events() if isinstance(one, Record)]
        persons = [one.person for one in told if one.kind == "identity.person"]
        assert [one.person for one in told if one.kind == "phone.cdr"] == [persons[who] for who in order]


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told_in_parts(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
