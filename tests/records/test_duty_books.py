"""Records in the telegraphic notes of desks and patrols, some told by the title of the book; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records

OTHER_CARD = "6222021001116245710"

TOLD = {
    "hotel.txt": (
        f"值班记事（旅馆治安）\n0859 王建国 男 {ONE} 入住519 无同住 已传\n打印机卡纸 报修\n"
        f"0912 {TWO} 李秀英 退714（2017-01-03入） 查房无损\n",
        {"hotel.stay": 2},
    ),
    "cafe.txt": (
        f"网管交接（通宵）\nA99 王建国 {ONE} 08:07上 11:28下 押10退\n——接班——\n"
        f"B97机 08:12-09:12 李秀英 SFZ:{TWO} 换座→C22\n",
        {"netcafe.session": 2},
    ),
    "patrol.txt": (
        f"巡查小本 2020-01-11\n飞翔网咖：抽85座，王建国，{ONE}，08:09上网，IP 192.168.7.175，实名一致\n"
        f"战狼电竞馆：40座 李秀英/{TWO}/09:49刷卡上机/10:54离 正常\n",
        {"netcafe.session": 2},
    ),
    "train.txt": (
        f"乘务日志  G71次  2020-05-07\n04车01C 王建国 {ONE} 青岛东上 西安下 补票¥33\n——接班——\n"
        f"02车01B旅客李秀英({TWO})腹痛 广播找医 武汉交站\n",
        {"travel.train": 2},
    ),
    "tickets.txt": (
        f"票台流水（手记）\n1.14 王建国 MF4624 昆明深圳 2016-01-18走 ¥724 身{ONE} tel {MOBILE} 已出\n"
        f"1.14 退：李秀英（{TWO}）2016-01-15HU6150，扣20%，票880-6768911767\n",
        {"travel.flight": 2},
    ),
    "gate.txt": (
        f"三科执勤记录 拱北口岸 11.10\n0832 入 王建国 护照{PASSPORT} 自日本 抽检行李 无异常\n",
        {"border.crossing": 1},
    ),
    # below an entry what a system shows of the same traveller
    "gate_hours.txt": (
        f"夜班 2016-03-04\n21:05 旅客王建国，护照{PASSPORT}，入境，抽查行李，水货2件。\n"
        "      系统显示此人当日15:20出境、12:40入境。\n21:30 换岗。\n",
        {"border.crossing": 3},
    ),
    "lodgers.txt": (
        f"片区走访\n王建国，身份证{ONE}，在二楼，承租到年底。\n顶楼由李秀英租住，查其证件{TWO}，已登记。\n",
        {"property.rental": 2},
    ),
    "visits.txt": (
        f"社区民警重点人走访记\n11.18 王建国 {ONE} 前科:诈骗 刑释2018-09-10 在家 无异动\n"
        f"11.18 李秀英/{TWO}/曾因赌博判1年/现打零工\n",
        {"crime.case": 2},
    ),
    "money.txt": (
        f"反洗钱岗速记\n11.23 0859 王建国卡号{CARD}→李秀英卡{OTHER_CARD} 19,639.87 备注空 可疑\n",
        {"bank.transaction": 1},
    ),
    "frozen.txt": (
        f"清查组 2019-09-13\n王建国 {ONE} 中国银行{CARD} 余310,678.79 轮候冻\n",
        {"bank.balance": 1},
    ),
    "fleet.txt": (
        f"车队安全员本\n王建国 SFZ:{ONE} C1D 分0 审验2025-03-25 可派\n",
        {"driving.licence": 1},
    ),
    "search.txt": (
        f"指挥室夜班 找人\n08:17:43 7.11 {MOBILE} 基站460-00-46978-57242 半径656 陕西省西安市雁塔区\n",
        {"location.fix": 1},
    ),
    "school.txt": (
        f"家长会短信发送记\n1.23 08:35 发吴玉兰家长{MOBILE} 「下午四点放学，请准时接」 回:好\n",
        {"phone.sms": 1},
    ),
    # a title alone makes no record of a line that tells of something else
    "lent.txt": (f"值班记事（旅馆治安）\n0859 王建国 {ONE} 来借梯子\n", {"identity.person": 1}),
    "repairs.txt": (f"乘务日志  G71次  2020-05-07\n王建国 {ONE} 来修空调\n", {"identity.person": 1}),
    "ticks.txt": (f"第三车间考勤\nA99 王建国 {ONE} 08:07上 11:28下\n", {"identity.person": 1}),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_duty_books_tell(name: str, tmp_path: Path) -> None:
    text, told = TOLD[name]
    assert records(tmp_path, text, name) == told


FILLED = {
    "deeds.txt": (
        "".join(
            f"　　　　不动产登记查询结果告知单\n权利人〔王建国〕　证件号码〔{one}〕\n"
            "坐　落〔安徽省合肥市蜀山区龙湖春天17栋3单元201室〕\n"
            "不动产权证号〔皖（2016）蜀山区不动产权第7974840号〕　面积〔117.49〕㎡\n用　途 ☑住宅 □商业\n\n"
            for one in (ONE, TWO)
        ),
        {"property.housing": 2},
    ),
    "arrests.txt": (
        "".join(
            f"　　违法犯罪人员信息采集表\n姓　　名（王静）　性别（女）　民族（满）\n身份证号（{one}）\n"
            "案　　由（盗窃）　案件编号（A3401045800002023100681）\n强制措施 □拘传 ☑刑事拘留\n"
            "到案日期……2023-10-27……　办案民警……张振华……\n\n"
            for one in (ONE, TWO)
        ),
        {"crime.case": 2},
    ),
    "voice.txt": (
        "".join(
            f"subscriber>  王静\nown number>  {own}\nother party> 18950770963\nbegin>       25/01/2016 17:21:09\n"
            "seconds>     1167\ntype>        incoming call\n--\n"
            for own in (MOBILE, "13944445291")
        ),
        {"phone.cdr": 2},
    ),
    # a sentence with brackets is no form
    "sentence.txt": (f"旅客王静（{ONE}）来电（手机{MOBILE}），请回复（今天）。\n", {"identity.person": 1}),
}


@pytest.mark.parametrize("name", FILLED)
def test_forms_that_were_filled_in(name: str, tmp_path: Path) -> None:
    text, told = FILLED[name]
    assert records(tmp_path, text, name) == told
