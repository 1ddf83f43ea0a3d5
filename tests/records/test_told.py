"""Records in running text that tells of them by words anywhere in it, in whatever order; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records

PEER = "16691625341"

TOLD = {
    f"1511刚入住的客人，王建国，身份证{ONE}，电话{MOBILE}，住到3月2日，押金收了200": "hotel.stay",
    f"1、714房住客王建国（女，{ONE}）14:37到店，房费326元已刷卡。": "hotel.stay",
    f"16:44　王建国　{ONE}　开B059号机，押金50，19:24下机，会员卡477643": "netcafe.session",
    f"下机登记：王建国，{ONE}，C027，18:18-19:24": "netcafe.session",
    f"- 王建国 (passport 护照 {PASSPORT}) 飞 3U7441，1月12日 成都→深圳，17:18": "travel.flight",
    f"16:21 10车07B号旅客王建国，{ONE}，持2018-08-27石家庄—济南西二等座电子票": "travel.train",
    f"2018-11-19 18:29　旅客王建国持普通护照{PASSPORT}入境，自新加坡返回，放行。": "border.crossing",
    f"王建国，{ONE}，兴业银行的，卡里余额还有229,431.80，手机{MOBILE}，能做": "bank.balance",
    f"还有{MOBILE}（王建国）10月26日 18:42被叫，对端{PEER}，时长578秒": "phone.cdr",
    f"2015-08-17 11:54　王建國先生以手機{MOBILE}致電{PEER}，通話時長0分1秒，已轉接。": "phone.cdr",
    f"发给家长王建国　{MOBILE}　2015-11-17 09:57　发件号码{PEER}　短信：下午四点家长会　已达": "phone.sms",
    f"退一下这张：G867次，2020-12-10 02:32从西安北站开，到长沙南站，乘车人王建国，证件号{ONE}": "travel.train",
    f"2023-04-21 03:19:43，廈門高崎機場口岸驗放王建國（護照號碼{PASSPORT}）入境，往來新加坡。": "border.crossing",
    f"王建国（{ONE}）否认2017-12-04 06:24:47卡号{CARD}的一笔-15212.52元交易，对方户名何辉": "bank.transaction",
    f"王建国（{ONE}）自2024-12-05租用房东李秀英位于南昌市中山路35号学府雅居1幢4单元903室的房子，"
    "2025-12-08到期，月租金4400.00元": "property.rental",
    f'{{"target_mobile": "{MOBILE}", "located_at": "2024-02-07 04:26:09", "lng": 104.031905, "latitude": 30.650024, '
    '"place_text": "成都市武侯区学府街271号附近", "remark": "补录"}': "location.fix",
    f'time="2025-07-13 21:26:34" msg="save owner" propertyCertNo="黑（2020）哈尔滨市不动产权第4928971号" locatedAt='
    f'"哈尔滨市南岗区新华街190号20幢1单元2003室" titleHolder="王建国" holderIdCard="{ONE}"': "property.housing",
    f"2017年2月24日3时38分，王建国用自己的邮储银行卡{CARD}与杨敏交易-13557.40元，王建国身份证{ONE}": "bank.transaction",
    f"王建国，{ONE}，{CARD}这张卡2017年11月13日通过网银与徐军发生-4952.34元，用途待补": "bank.transaction",
    f"王建国（{ONE}）的卡{CARD}，2014年11月16日6时01分，-17406.50元，没有发票。": "bank.transaction",
    f"{CARD}是王建国的卡，身份证{ONE}，2014年10月30日经网银走了-14281.36元，余额19280.15。": "bank.transaction",
    f"王建国交通银行东新区支行那张{CARD}上还有360917.51元，身份证{ONE}，快到期了要提醒。": "bank.balance",
    f"注意705，住客王建国（证号{ONE}），2013年11月8日21时43分入住后要求加被": "hotel.stay",
    f"王建国同志（身份证{ONE}）因公出差，乘2022/05/18 15:10FM890航班自北京赴哈尔滨，票价2010.00元。": "travel.flight",
    f"11月24日 09:00:20，王建国（{ONE}）名下卡号{CARD}的账户发生一笔支出，金额14.21元，对方孙若": "bank.transaction",
    f"业主是王建国，身份证{ONE}，房子在桥西区丽景新城9栋605室，建筑面积83.70": "property.housing",
    f"老同学王建国（{ONE}）2008年考的驾照，C1，没扣过分": "driving.licence",
}
NOT_TOLD = {
    f"王建国（{ONE}）问714房今天几点能打扫": "identity.person",
    f"补考：王建国，{ONE}，C027，18:18-19:24上机考试": "identity.person",
    f"王建国（{ONE}）咨询护照怎么办，想去新加坡旅游": "identity.person",
    f"王建国，{ONE}，兴业银行的客户经理，手机{MOBILE}": "identity.person",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_words_anywhere_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


def test_columns_are_shortened_to_consonants(tmp_path: Path) -> None:
    text = (
        '{"txn:1": {"cstm_name": "王建国", "id_no": "%s", "trns_amnt": "11862.14", "blnc": "29344.86",'
        ' "cntr_name": "美团平台商户", "trns_time": "2016-09-01 22:19:11", "smmr": "消费"}}'
    )
    assert records(tmp_path, text % ONE, "a.json") == {"bank.transaction": 1}


def test_initials_of_syllables_are_no_shortened_words(tmp_path: Path) -> None:
    # nm, dt and trn might be a name, a date and a train
    assert records(tmp_path, f"xm,sfzh,nm,dt,trn\n王建国,{ONE},1,2,3\n", "a.csv") == {"identity.person": 1}


SECTIONS = {
    # what stands between two lines of signs tells of one person
    "calls.txt": (
        "".join(
            f"[09:{number}:30] 客户：喂你好我要开发票，我8月16日住的你们青岛四季旅馆，1305房。\n"
            f"[09:{number}:54] 客户：{one}，手机就这个{MOBILE}，8月20日走的。\n～～～通话结束～～～\n"
            for number, one in ((11, ONE), (12, TWO))
        ),
        {"hotel.stay": 2},
    ),
    "papers.txt": (
        "".join(
            f"机动车登记证书 编号 44253251478{number}\n1.机动车所有人/身份证明名称/号码 王建国/居民身份证/{one}\n"
            f"2.登记机关 杭州市公安局交警支队车管所　登记日期 2012-07-24　机动车登记编号 闽D201E{number}\n"
            "车辆识别代号/车架号 LGX0UY1V7AY221386　发动机号 A488668\n====\n"
            for number, one in ((1, ONE), (2, TWO))
        ),
        {"driving.vehicle": 2},
    ),
    # below a signature's line stands whom to call, and nobody that the letter tells of
    "mails.txt": (
        f"王建国（身份证{ONE}）3月2日住1305房的事，我来跟进\n--\n李秀英\n手机 {MOBILE}\n",
        {"hotel.stay": 1},
    ),
    "crossings.txt": (
        f"查询对象：王建国，男，1987-04-23出生，公民身份号码{ONE}。经查，该人自2009年6月8日起有以下出入境记录：\n"
        "第1次：2010年7月23日从罗湖口岸入境，来自地澳门，所持证件为普通护照，交通工具汽车。\n"
        "第2次：2010年7月26日从皇岗口岸入境，来自地日本，所持证件为普通护照，交通工具航班CA7469。\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "messages.txt": (
        f"检材：王建国（身份证{ONE}）所持手机，号码{MOBILE}。提取短信内容如下：\n"
        f'1）2014年6月15日12:04:11，发送至{PEER}，内容："别用这个号"。\n'
        f'2）2014年6月17日18:36:11，接收自{PEER}，内容："货什么时候到"。\n',
        {"identity.person": 1, "phone.sms": 2},
    ),
    # whether messages are sent about an account is no message
    "account.txt": (
        f"户名：王建国　证件：身份证 {ONE}\n开户行：农业银行南宁分行营业部　卡种：借记卡\n账号/卡号：{CARD}\n"
        "开户日期：2015年12月29日　短信通知：不开通\n",
        {"bank.account": 1},
    ),
}


@pytest.mark.parametrize("name", SECTIONS)
def test_sections_and_lists_of_sentences(name: str, tmp_path: Path) -> None:
    text, told = SECTIONS[name]
    assert records(tmp_path, text, name) == told
