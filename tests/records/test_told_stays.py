"""Stays, leases and homes as people tell of them: notes of a desk, chats, dictated words, letters; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.records.figures import in_figures
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records

FIGURES = {
    "住八幺零六房，九月十二号晚上九点零五到的": "住8106房，9月12号晚上9点05到的",
    "二零一八年九月二十日，一百三十二平方": "2018年9月20日，132平方",
    "六零一一百三十二平方": "601 132平方",
    "四十五点二平方，月租一千八，两千三百元": "45.2平方，月租1800，2300元",
    "G6104四点半发车": "G6104 4点半发车",
    "三幢二单元，一号楼": "3幢2单元，1号楼",
    # words, names, sayings and amounts of another form
    "十分满意，百货，千里之外，有一点问题，一个，统一": "十分满意，百货，千里之外，有一点问题，一个，统一",
    "王一一，张三丰，三五百，壹万贰仟元": "王一一，张三丰，三五百，壹万贰仟元",
}


@pytest.mark.parametrize("text", FIGURES)
def test_numbers_in_words(text: str) -> None:
    assert in_figures(text) == FIGURES[text]


TOLD = {
    # a stay: where, what was done, when
    f"第一位王建國先生，持護照{PASSPORT}，12月24日下午入住高級海景房一間，26日退房": "hotel.stay",
    f"李秀英小姐，護照{PASSPORT}，改為25日深夜抵埗入住，27日中午前退房。": "hotel.stay",
    f"8楼那个客人王建国，{ONE}，昨晚十一点多开的房，803，说好住三晚": "hotel.stay",
    f"101房王建国，{ONE}，17日入住，自称跑运输，人证相符。": "hotel.stay",
    f"301房王建国，{ONE}，长住，8月1日起包月。": "hotel.stay",
    f"1、818 王建国 续住一天（原6.10离），房费已从押金扣，证件 {ONE}": "hotel.stay",
    f"5、1003 请勿打扰已超24小时，登记人王建国，身份证{ONE}，6.8住进来的": "hotel.stay",
    f"刚来两个加房的，1208 王建国 身份证{ONE}，住到5号，押金收了300现金": "hotel.stay",
    f"又一个，走进来的，大床房 906，王建国，证号 {ONE}，没订单，按门市收的 268，说睡到中午退": "hotel.stay",
    f"906退了，换进去的是携程单王建国，{ONE}，5月4号到6号两晚，房已打扫": "hotel.stay",
    f"我老公王建国（{ONE}）上周四结果在七天酒店开了钟点房，房间412，下午两点进去": "hotel.stay",
    f"在锦绣快捷酒店三零五房有人吵闹登记的人叫王建国身份证{ONE}昨天晚上十点来的": "hotel.stay",
    f"Found him. Wang Jianguo, PRC ID {ONE}, stayed in 2316 from 11 Aug, out on 13 Aug. Please call.": "hotel.stay",
    # a lease
    f"15号 房东不住。租客王建国 {ONE} 去年九月租的，做快递，月租500": "property.rental",
    f"18号阁楼 王建国 {ONE} 开摩的，租金一月三百": "property.rental",
    f"王建国 {ONE} 续租一年 302室 租金涨到1900 签到明年6月": "property.rental",
    f"承租人王建國（{ONE}）承租同棟307室，租期同上，每月租金人民幣1,650元，積欠二期": "property.rental",
    # a home
    f"王建國先生（身份證{ONE}）為翠逸閣9座1603室之業權人，建築面積九十一點六平方米": "property.housing",
    f"王建国{ONE}名下一套，滨江花园7栋2单元1803，128平，有贷款没还完": "property.housing",
    f"3-1-502 王建国 {ONE} 89平，房本上就一个人名字": "property.housing",
    f"业主王建国 {ONE} 5栋顶楼复式 和老公共有": "property.housing",
}
NOT_TOLD = {
    f"王建国（{ONE}）想订五一的房，问大床房多少钱，住两晚有没有优惠",
    f"保洁员王建国，身份证{ONE}，负责8楼801到820的打扫，早上八点上班",
    f"病人王建国，{ONE}，住院部806房，3月2日入院，3月9日出院",
    f"装修工王建国（{ONE}）3月2日至3月4日在1203室施工，押金500，凭证出入",
    f"会议通知：王建国（{ONE}）3月2日上午到806会议室报到，会期两天",
    f"学生王建国（{ONE}），3号楼402寝室，3月2日晚归，室友作证",
    f"王建国（{ONE}）求租，两室，月租2000以内，租期一年，地铁口附近",
    f"王建国（{ONE}）想把房子租出去，先来问问中介费怎么收",
    f"合租：凤起路91号，单间，月租5700元，可做饭，空置可随时看，联系人王建国 {MOBILE}，证件{ONE}",
    f"王建国（{ONE}）想买房，预算200万，要三室，100平左右，最好8栋以上",
    f"物业经理王建国（{ONE}）负责7栋到9栋，管理面积12000平方米",
    f"Please hold room 2316 for Wang Jianguo, PRC ID {ONE}, checking in on 11 Aug.",
}


@pytest.mark.parametrize("text", TOLD)
def test_a_stay_is_told(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {TOLD[text]: 1}


@pytest.mark.parametrize("text", sorted(NOT_TOLD))
def test_what_is_asked_or_done_there_is_no_stay(text: str, tmp_path: Path) -> None:
    assert set(records(tmp_path, text)) <= {"identity.person", "identity.number"}


SEVERAL = {
    # one text in speech, without signs between what it tells of each
    "spoken": (
        f"记一下昨天那两个客人是分开住的一个是住我们三号楼八幺零六房的叫王建国身份证号码是{ONE}他是九月十二号晚上十点多到的"
        f"今天早上已经退房了还有一个叫李秀英身份证{TWO}手机{MOBILE}这个住的是八幺幺二要住到十五号的嗯对押金是刷卡预授权",
        {"hotel.stay": 2},
    ),
    # the first line tells what the others are about
    "rents": (
        f"我妈的收租本（照抄）\n一楼东 王建国 {ONE} 2月15起租 700 押一付一\n"
        f"一楼西 李秀英 {TWO} 700 不准养狗 说好住到年底\n"
        f"顶楼 陈志强 {THREE} 400 铁皮房\n",
        {"property.rental": 3},
    ),
    "owners": (
        f"阳光里小区业主大会筹备组\n7-1-203 王建国 {ONE} 61.7㎡\n7-2-904 李秀英 {TWO} 房子抵押给银行了\n",
        {"property.housing": 2},
    ),
    # homes below the one who has them, told of by no day; what stands above is a person, and no home
    "homes": (
        f"他名下一共三套我念给你啊名字王建国身份证{ONE}没错吧\n第一套在湖滨路悦府三幢二单元六零一一百三十二平方是二零一一年三月登记的产权单独所有没有抵押\n"
        "第二套是商铺人民路四十六号一层四十五点二平方抵押给银行了\n第三套是个小户型大学城公寓A座一二一零目前是预告登记房产证还没打\n",
        {"identity.person": 1, "property.housing": 3},
    ),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_several_are_told_of(name: str, tmp_path: Path) -> None:
    text, told = SEVERAL[name]
    assert records(tmp_path, text) == told
