"""Records of handsets and of those who carry them: calls, messages, positions, vehicles; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import MOBILE, ONE, TWO, records
from tests.test_record_words import MOBILES, OTHER, THIRD

# a call is set up and released in lines of their own
SWITCH = (
    "2013-07-18 15:{0}:18 MSC66 SETUP   callref=7b1a3ae7da305d5{0} caller={1} callee={2} type={3}\n"
    "2013-07-18 16:{0}:56 MSC19 RELEASE callref=5defd49bf1651eb{0} duration=518s cause=16\n"
)
BACKUP = "本机：{}\n{}：{}\n时间：2019-03-11 14:23:12\n内容：{}\n\n"
EXTRACT = (
    f"检材1　持有人：王建国　身份证：{ONE}　本机号码：{MOBILE}\n"
    f"  [2018-04-15 23:33:59] 收← {OTHER} ：别再打给我了\n"
    f"  [2018-04-16 10:27:34] 发→ {THIRD} ：今晚不回来吃饭\n\n"
)
CAR = "  号牌 {}　车辆识别代号 {}　发动机号 E66974{}　初次登记 2017-05-1{}　状态 {}\n"
# the vehicles of each owner below the owner
OWNED = (
    f"名下车辆查询反馈\n\n▲ 王建国　{ONE}　上海市浦东新区中山北路230号　{MOBILE}\n"
    + CAR.format("沪CE155Y", "LSVAA49J9DC588521", 1, 4, "逾期未检")
    + CAR.format("沪DD7744", "LFMAP22C1D2711474", 2, 5, "转出")
    + CAR.format("沪F63L50", "LGXC16DF7GA371756", 3, 6, "转出")
    + f"\n▲ 李秀英　{TWO}　江苏省昆山市人民东路97号金色家园7-677　{OTHER}\n"
    + CAR.format("苏CB3094", "LFMAP22C7FB526798", 4, 7, "正常")
    + CAR.format("苏F96T75", "LGWEF3A54D2942926", 5, 8, "正常")
)

TOLD = {
    "switch.log": (
        SWITCH.format(11, MOBILE, OTHER, "MOC") + SWITCH.format(12, THIRD, MOBILES[3], "MTC"),
        {"phone.cdr": 2},
    ),
    "backup.txt": (
        BACKUP.format(MOBILE, "收自", OTHER, "老地方见 八点") + BACKUP.format(THIRD, "发往", OTHER, "合同发你邮箱了"),
        {"phone.sms": 2},
    ),
    "owned.txt": (OWNED, {"identity.person": 2, "driving.vehicle": 5}),
    "extract.txt": (EXTRACT, {"identity.person": 1, "phone.sms": 2}),
}
# what looks like it, and tells nothing of anybody or not so much
NOT_TOLD = {
    # a ring that nobody knows to be one of a telephone
    "gateway.log": (SWITCH.format(11, MOBILE, OTHER, "GET"), {"phone.number": 1}),
    # a bill of goods
    "parcel.txt": (BACKUP.format(MOBILE, "收自", "华东仓库", "3").replace("内容", "件数"), {"phone.number": 1}),
    # one vehicle is told of on two lines
    "car.txt": (
        OWNED.partition("  号牌 沪DD")[0] + "  发动机型号 EA211　排量 1.4　颜色 银灰\n",
        {"driving.vehicle": 1},
    ),
    # goods that come and go
    "store.txt": (
        EXTRACT.replace("收← ", "入库 ").replace("发→ ", "出库 "),
        {"identity.person": 1, "phone.number": 2},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_is_told_of_handsets(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
