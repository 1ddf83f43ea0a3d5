"""Records of what was said, called, paid and driven, as logs, notebooks and letters have it; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Summary
from pii_scan.workers import Scan
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import MOBILES, OTHER, THIRD
from tests.shared import CACHE

VINS = ("LSVAA49J9DC588521", "LFMAP22C1D2711474", "LGXC16DF7GA371756")
CARDS = (CARD, "6217003810012345672", "6228480402564890018")
BACKUP = f"# SMS Backup\n{MOBILE} > 16/07/2019 14:37 : {{}}\n{OTHER} < 17/07/2019 15:39 : {{}}\n"
COPIED = f"9月16号 13:39 {OTHER}发来：{{}}\n9月17号 12:08 {THIRD}发来：{{}}\n"
EXTRACT = (
    f"手机取证报告\n机主：王建国  号码：{MOBILE}  身份证：{ONE}\n\n"
    f"[收] 2022-07-14 18:03:47 对方 {OTHER}\n内容：老地方见，带上合同\n\n"
    f"[发] 2022-07-15 01:07:32 对方 {THIRD}\n内容：明早八点集合别迟到\n\n"
)
RELAYED = "".join(
    f"> 终端号码：{own}（{name}）\n"
    f"> 收到来自 {peer} 的短信，时间 2019-04-25 18:53:0{number}\n> 短信内容：老地方见，带上合同\n\n"
    for number, (own, name, peer) in enumerate(((MOBILE, "王建国", THIRD), (OTHER, "李秀英", MOBILES[3])))
)
GATEWAY = "".join(
    f'0424-07:1{number}:56 SMGP submit src={own} dst={peer} serial=b99363 ud="{{0}}" stat=0\n'
    for number, (own, peer) in enumerate(((MOBILE, OTHER), (THIRD, OTHER)))
)
RINGS = f"查话单\n5/11 15:44 {MOBILE} ← {OTHER}打来 7分54秒\n5/12 05:54 {THIRD}打给{OTHER} 7分2秒 没接通前响了两次\n"
DIALLED = "外呼系统拨打记录\n\n" + "\n".join(
    f"◆ 2022-07-06 07:28:1{number} 主叫号码 {own} → 被叫号码 {MOBILES[3]}\n"
    f"  呼叫类型 回拨；通话时长 86{number} 秒；结束原因 被叫挂机\n"
    for number, own in enumerate((MOBILE, OTHER, THIRD))
)
CERTIFICATES = "\n".join(
    f"机动车登记证书  注册登记摘要信息栏\n1.机动车所有人/身份证明名称/号码  {name}/居民身份证/{one}\n"
    f"2.登记机关 苏州市车辆管理所   3.登记日期 2014-01-1{number}\n4.机动车登记编号 沪A3493{number}\n"
    f"7.车辆型号 别克英朗SGM7158   8.车身颜色 红\n9.车辆识别代号/车架号 {VINS[number]}   11.发动机号 B380477{number}\n"
    for number, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)))
)
JOURNAL = "".join(
    f"*000{number}* 08:37:22 BALANCE INQUIRY\nCARD {CARDS[number]}\nHOLDER {name} CERT {one}\n"
    f"LEDGER BAL CNY 16,872.64\nAVAIL BAL  CNY 1,942.72\nRESP 00 CARD TAKEN\n\n"
    for number, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO)))
)
DAYBOOK = (
    f"20230109 114846 594719 {ONE} 王建国 {CARDS[0]} DR 42444.10 陈志强 {CARDS[2]} 货款 余额 15510.32\n"
    f"20230109 115455 696499 {TWO} 李秀英 {CARDS[1]} CR 6810.34 陈志强 {CARDS[2]} 利息 余额 53524.21\n"
)
LENT = f"(2018-06-09 22:57:59) 会计: 王建国 {ONE} 今天从建设银行 {CARDS[0]} 转来2100元，收款陈志强 {CARDS[2]}，本金\n"
TOLD_BY_MAIL = (
    f"尊敬的王建国，证件号{ONE}，卡号{CARDS[0]}（工商银行），交易如下：\n"
    f"07月02日19:05 ATM取款（对方户名陈志强，对方账号{CARDS[2]}）支出3,400.00元，余额75,580.47元\n"
    "07月05日20:38 微信支付 支出3,800.00元，对方李秀英，余额71,780.47元\n"
    "07月15日22:16 转账 支出3,600.00元，对方陈志强，余额54,027.91元\n本明细仅供参考\n"
)
DRIVEN = (
    f"关于驾驶员王建国行车轨迹的说明\n该驾驶员身份证{ONE}，随车手机{MOBILE}，定位平台回放如下：\n"
    "02月02日09:04:49，位置（121.395684，31.190996），时速90公里，正常行驶；\n"
    "02月02日09:51:16，位置（121.387810，31.183971），时速22公里，停车休息；\n"
    "02月03日00:50:04，位置（121.376112，31.174707），时速24公里；\n特此说明。\n"
)
ASKED = "定位服务群 导出\n\n" + "".join(
    f"[2022-02-01 12:5{number}] 客户：查 {mobile}\n定位结果：目标手机{mobile} 机主{name}，02-01 12:5{number}:45"
    "位于广州市松柏路附近，经度113.323868 纬度23.175803，误差502米\n\n"
    for number, (mobile, name) in enumerate(((MOBILE, "王建国"), (OTHER, "李秀英")))
)
BACK = f"15年5月5：王建国刑满回来，原判非法经营两年，身份证{ONE}，每月来报到\n"
APPLIED = "".join(
    f"发件人：{name} <applicant{number}@126.com>\n您好，我是{name}，身份证号{one}，户籍北京市，应聘贵司会计岗位。\n"
    f"--\n{{{number}}}\n手机 {mobile}\n地址 长沙市岳麓区育才路473号19栋1468室\n\n"
    for number, (name, one, mobile) in enumerate((("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER)))
)

TOLD = {
    "box.txt": (
        f"診所短訊\n——\n收件時間 24/08/2023 11:26\n來自 {MOBILE}（王建國）\n訊息 已經過數，請查收\n——\n"
        f"收件時間 24/08/2023 14:08\n來自 {OTHER}（李秀英）\n訊息 塞車，遲到十五分鐘\n——\n",
        {"phone.sms": 2},
    ),
    "backup.txt": (BACKUP.format("孩子发烧了你快回来", "周末带妈去医院复查"), {"phone.sms": 2}),
    "copied.txt": (COPIED.format("车修好了来提吧", "我到楼下了"), {"phone.sms": 2}),
    "extract.txt": (EXTRACT, {"identity.person": 1, "phone.sms": 2}),
    "table.csv": (
        "发送人,接收人,时间,内容\n"
        f"{MOBILE},{OTHER},2023-11-16 09:47:18,明天几点见\n{MOBILE},{THIRD},2023-11-16 22:51:12,我到楼下了\n",
        {"phone.sms": 2},
    ),
    "relayed.txt": (RELAYED, {"phone.sms": 2}),
    "gateway.log": (GATEWAY.format("明早八点集合别迟到"), {"phone.sms": 2}),
    "rings.txt": (RINGS, {"phone.cdr": 2}),
    "dialled.txt": (DIALLED, {"phone.cdr": 3}),
    "certificates.txt": (CERTIFICATES, {"driving.vehicle": 2}),
    "journal.log": (JOURNAL, {"bank.balance": 2}),
    "daybook.log": (DAYBOOK, {"bank.transaction": 2}),
    "lent.txt": (LENT, {"bank.transaction": 1}),
    "mail.txt": (TOLD_BY_MAIL, {"bank.account": 1, "bank.transaction": 3}),
    "driven.txt": (DRIVEN, {"identity.person": 1, "location.fix": 3}),
    "asked.txt": (ASKED, {"location.fix": 2}),
    "back.txt": (BACK, {"crime.case": 1}),
    "applied.txt": (APPLIED.format("王建国", "李秀英"), {"identity.person": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # what a sensor sent, and nobody wrote
    "meter.txt": (BACKUP.format("12.5", "13.0"), {}),
    "empty.txt": (COPIED.replace("发来：{}", "未接"), {"phone.number": 2}),
    # goods that come and go
    "store.txt": (EXTRACT.replace("内容：", "数量："), {"identity.person": 1}),
    "parcel.txt": (
        RELAYED.replace("的短信", "的包裹").replace("时间 2019-04-25 18:53:0", "件号 88").replace("短信内容", "重量"),
        {"identity.person": 2, "phone.number": 2},
    ),
    "ids.log": (GATEWAY.format("0"), {"phone.number": 2}),
    # how often, and not how long
    "often.txt": (RINGS.replace("7分54秒", "三次").replace("7分2秒", "两次"), {"phone.number": 2}),
    # the last entry is one of another kind
    "parcels.txt": (DIALLED.replace("◆ 2022-07-06 07:28:12", "寄 2022-07-06"), {"phone.cdr": 2, "phone.number": 1}),
    # numbered lists of people
    "people.txt": (f"1.车主 王建国 {ONE}\n2.车主 李秀英 {TWO}\n3.车主 陈志强 {THREE}\n", {"identity.person": 3}),
    "cards.log": (JOURNAL.replace("BAL ", "BAT "), {"bank.account": 2}),
    "versions.log": (
        DAYBOOK.replace("DR ", "版本").replace("CR ", "版本").replace("余额", "编号"),
        {"bank.account": 2},
    ),
    # what is still to be paid
    "owed.txt": (LENT.replace("转来2100元，", "备好2100元，"), {"bank.account": 1}),
    # what nobody paid
    "works.txt": (
        f"尊敬的王建国，证件号{ONE}，停电安排如下：\n07月02日19:05 一号楼\n07月05日20:38 二号楼\n",
        {"identity.person": 1},
    ),
    "scores.txt": (DRIVEN.replace("位置（121", "版本（3").replace("位置", "版本"), {"identity.person": 1}),
    # an answer about somebody else
    "others.txt": (
        ASKED.replace(f"客户：查 {MOBILE}", f"客户：收到 {THIRD}"),
        {"location.fix": 2},
    ),
    "law.txt": (BACK.replace("原判非法经营两年", "原判断有误，两年后再说"), {"identity.person": 1}),
    # who signed is not who applied, but only where to call
    "agents.txt": (APPLIED.format("陈志强", "赵敏"), {"identity.person": 2}),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told_of_messages(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told


def test_a_head_names_whose_the_messages_are_and_a_signature_nobody_else(tmp_path: Path) -> None:
    for text, people in ((EXTRACT, 1), (TOLD_BY_MAIL, 1), (APPLIED.format("王建国", "李秀英"), 2)):
        file = tmp_path / "a.txt"
        file.write_text(text, encoding="utf-8")
        events = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events()
        summary = [event for event in events if isinstance(event, Summary)][-1]
        assert summary.people["at_least"] == people


def test_values_by_their_names(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    uploaded = f'D/SmsUploader: upload {{"self":"{MOBILE}","peer":"{OTHER}","dir":2,"body":"我到楼下了"}}'
    file.write_text(f"收沪A25269 架号{VINS[0]} 大本在\n货架号{VINS[1]}\n{uploaded}\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, show_values=True, cache=CACHE))
    values = {event.value for event in scan.events() if isinstance(event, Finding)}
    assert {VINS[0], MOBILE, OTHER} <= values
    assert VINS[1] not in values
