"""What else is told of somebody in the next sentences, in items and in lines below a telephone or a card."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_fellows import PEOPLE
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records

PEER = "16691625341"

SENTENCES = {
    "hotel.stay": (
        f"王建国（身份证{ONE}）2019年3月2日入住如家酒店8301房，次日中午退房。同月7日他又在该店开房一间，两天后离开。\n",
        2,
    ),
    "bank.balance": (
        f"王建国（身份证{ONE}）在工商银行的活期账户余额16,741.06元。她另有一张定期存单，余额15,720.88元。\n",
        2,
    ),
    "bank.account": (
        f"王建国（身份证{ONE}）2011年3月2日在我行开立借记卡账户，卡号{CARD}。该人另于次年开立存折一本，账号尾号2596。\n",
        2,
    ),
    "property.housing": (
        f"王建国（身份证{ONE}）名下有住房一套，坐落于天津市南开区解放路39号，产权登记在本人名下。"
        "另有车库一个登记于他名下，面积12.19平方米。\n",
        2,
    ),
    "driving.vehicle": (
        f"王建国（身份证{ONE}）名下有小型轿车一辆，号牌为粤E3R016。她另有号牌京N376Y6的货车一辆。\n",
        2,
    ),
    "crime.case": (
        f"王建国（身份证{ONE}）因危险驾驶罪于2019年3月被判处拘役二个月。此前，他曾因赌博被处以行政拘留五日。\n",
        2,
    ),
    "travel.train": (
        f"王建国，身份证{ONE}，8月4日乘G42次列车从贵阳北到武汉。隔一日，他由西安北返回郑州东，车次G634。\n",
        2,
    ),
    "phone.cdr": (
        f"号码{MOBILE}在案发前一日19时20分主叫{PEER}，通话时长三分十八秒。"
        f"当日22时6分，{MOBILE}又接听{PEER}来电，持续四十七秒。\n",
        2,
    ),
}
# one thing, or what did not happen
ONCE = {
    "nameless account.txt": (
        f"客户王建国（身份证{ONE}）拟开立个人结算账户一户，卡号预留{CARD}。客户自述名下另有建行账户，未提供号码。\n",
        "bank.account",
    ),
    "left.txt": (
        f"王建国（身份证{ONE}）2019年3月2日入住如家酒店8301房。3月4日上午他退房离开，房费现金付清。\n",
        "hotel.stay",
    ),
    "not.txt": (f"王建国（身份证{ONE}）2019年3月2日入住如家酒店8301房。此后未再入住我店。\n", "hotel.stay"),
    "stage.txt": (f"王建国（身份证{ONE}）2019年3月2日因盗窃被刑事拘留。2019年4月1日因盗窃罪被逮捕。\n", "crime.case"),
    "numbers.txt": (
        f"王建国（身份证{ONE}）车架号LSVNSBUE7KC296544的车已售。该车号牌为粤E3R016，旧主欠款。\n",
        "driving.vehicle",
    ),
    "train.txt": (
        f"王建国（{ONE}）乘坐G101次列车由北京南前往上海虹桥。G101次列车10时车站晚点。列车长在G101次列车7号车厢查验其车票。\n",
        "travel.train",
    ),
    "flight.txt": (
        f"2021年9月24日，王建国（{ONE}）乘坐CA1501航班由北京飞上海。CA1501航班于10时起飞。CA1501航班机型为B777，其座位为32A。\n",
        "travel.flight",
    ),
    "other car.txt": (
        f"2019年3月2日，王建国（{ONE}）名下京A12345小型轿车违章停车。京A12345于2019年3月年检。对方车辆京B67890由平安保险承保。\n",
        "driving.vehicle",
    ),
    "home.txt": (
        f"王建国（{ONE}）名下有一套住房，位于朝阳路12号3栋502室，面积89平方米。该套住房于2015年购买。"
        "该住房登记在其与妻子名下，为共有。其父名下另有一套公寓，登记在其母名下。\n",
        "property.housing",
    ),
    "sum.txt": (
        f"截至2019-12-31，客户王建国（证件号{ONE}）在我行存款余额合计人民币52301.77元。其中活期存款2301.77元。"
        "信用卡年费每年100元。\n",
        "bank.balance",
    ),
    "call.txt": (
        f"机主王建国（{MOBILE}）于2019年3月2日10:12拨打{PEER}，通话35秒。通话后10分钟其到达现场。\n",
        "phone.cdr",
    ),
    "paid.txt": (
        f"2019年3月2日10时，王建国（{ONE}）向卡号{CARD}转账5000元。该5000元转账已到账。后来对方将5000元退款未果。\n",
        "bank.transaction",
    ),
    "hotel.txt": (
        f"2019年3月2日，王建国（{ONE}）入住如家酒店302房。次日退房时，前台将当日入住登记单交给其签字。"
        "该酒店后来因未按规定登记入住旅客被处罚。\n",
        "hotel.stay",
    ),
}


@pytest.mark.parametrize("kind", SENTENCES)
def test_what_the_next_sentences_tell(kind: str, tmp_path: Path) -> None:
    text, times = SENTENCES[kind]
    assert records(tmp_path, text)[kind] == times


def test_another_case_and_another_home(tmp_path: Path) -> None:
    case = f"4月5日烧烤店寻衅滋事案，嫌疑人王建国（{ONE}）取保候审。该人另涉4月8日故意毁坏财物案，并案侦查。\n"
    assert records(tmp_path, case) == {"crime.case": 2}
    homes = (
        f"王建国（{ONE}）称：学府街225号806室的楼房系其出资购买，房产证登记在其名下，面积111.98平方米。"
        "老街铺面一间，40.10平方米，2004年过户给其所有，有房屋所有权证为凭。\n"
    )
    assert records(tmp_path, homes, "b.txt") == {"property.housing": 2}


def test_homes_with_and_without_sizes(tmp_path: Path) -> None:
    text = (
        f"举报某局干部王建国（身份证号{ONE}）。其名下房产有：锦绣家园9栋1212室，约130平米，房产证号37596329，2006年购入；"
        "丽景湾临街商铺一间，约43平米，房产证号39582487，登记在其本人名下；"
        "郊区春江花月别墅一套，房产证号93408145，另有车位两个。\n"
    )
    assert records(tmp_path, text) == {"property.housing": 3}


def test_cases_as_a_neighbour_tells_them(tmp_path: Path) -> None:
    text = (
        f"王建国（身份证{ONE}）2017年因为偷电缆被公安局行政拘留十天。"
        "2018年5月酒后开车撞人，法院判了危险驾驶罪，拘役两个月。\n"
    )
    assert records(tmp_path, text) == {"crime.case": 2}


@pytest.mark.parametrize("name", ONCE)
def test_what_is_told_once(name: str, tmp_path: Path) -> None:
    text, kind = ONCE[name]
    assert records(tmp_path, text) == {kind: 1}


JOTTED = {
    "left.txt": (
        f"每月余额\n\n■ 王建国 工商银行 {CARD}\n   1月底 余额59,979.18\n   2月底 余额42,881.73 发了奖金\n",
        {"bank.balance": 2},
    ),
    "spent.txt": (
        f"卡里进出\n\n# {CARD} 王建国的工商银行\n-500 1.6 还小舅子 剩2956\n+4900 1.23 卖菜钱 剩6140\n",
        {"bank.transaction": 2},
    ),
    "seen.txt": (
        f"查找设备 时间 经度 纬度\n\n{MOBILE} 王建国\n"
        "  08:26 117.849827 26.379902 家\n  08:38 117.698691 26.327383 商场\n",
        {"identity.person": 1, "location.fix": 2},
    ),
    "paid.txt": (
        f"收租\n\n403 王建国 {MOBILE} 押1100\n  2月 房租1700 水电119 欠\n  3月 房租1100 水电170 欠\n",
        {"identity.person": 1, "property.rental": 2},
    ),
    "nights.txt": (
        f"民宿常客\n\n> 王建国 {ONE}\n  · 1/11进 1/14走 听雨房 380块\n  · 1/17进 1/20走 山茶房 400块\n",
        {"identity.person": 1, "hotel.stay": 2},
    ),
    "homes.txt": (
        f"房产查询\n王建国 {ONE}\n1、珠海市香洲区中山东路59号金色家园18栋802室 建筑面积86.28㎡\n"
        "2、珠海市劳动南路43号清水湾2栋车库 28.33㎡\n",
        {"identity.person": 1, "property.housing": 2},
    ),
    "trips.txt": (
        f"大飞: 出入境查一下\n小哥: 王建国 {ONE}\n"
        "小哥: 2015-10-03 出境 广州白云 去曼谷\n小哥: 2015-10-09 入境 广州白云\n大飞: ok\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "trips2.txt": (
        f"关于三人出入境情况的报告\n（一）王建国，身份证号{ONE}。\n"
        "2016年2月6日，从上海浦东机场出境；2016年2月13日，从上海浦东机场入境。\n",
        {"identity.person": 1, "border.crossing": 2},
    ),
    "cases.txt": (
        f"小范：出结果了\n小范：王建国 {ONE} 两条：① 2014年赌博 行政拘留十日；② 2016年危险驾驶罪，拘役一个月\n",
        {"crime.case": 2},
    ),
    # the next one, and who has no lines
    "next.txt": (
        f"收租\n\n403 王建国 {MOBILE} 押1100\n  2月 房租1700 欠\n  3月 房租1100 欠\n404 李秀英 {PEER} 押900\n",
        {"identity.person": 2, "property.rental": 2},
    ),
    "people.txt": (f"通讯录\n王建国 {MOBILE}\n李秀英 {PEER}\n", {"identity.person": 2}),
    "meters.txt": (f"王建国 {MOBILE}\n1月底 水表1170\n2月底 水表1201\n", {"identity.person": 1}),
}


@pytest.mark.parametrize("name", JOTTED)
def test_lines_jotted_below_somebody(name: str, tmp_path: Path) -> None:
    text, wanted = JOTTED[name]
    assert records(tmp_path, text) == wanted


def test_a_look_tells_of_one_kind(tmp_path: Path) -> None:
    """Lines that one program writes are of one kind, also where the words of some say less."""
    logged = [f"checkin room=30{at} guest={name} cert={key} out=03-07 13:00" for at, (name, key) in enumerate(PEOPLE)]
    lines = [f"2021-03-05 13:4{at}:05 INFO {one}\n2021-03-05 13:4{at}:36 DEBUG rc=0\n" for at, one in enumerate(logged)]
    found = records(tmp_path, "".join(lines))
    assert len(found) == 1
    assert found.total() == len(PEOPLE)


def test_delimiters_around_rows(tmp_path: Path) -> None:
    rows = "".join(f"`{at}`出`2018070107380{at}`罗湖`{name}`{key}`人工3`\n" for at, (name, key) in enumerate(PEOPLE))
    assert records(tmp_path, f"`流水`出入`验放时刻`口岸`姓名`身份号`通道`\n{rows}") == {"border.crossing": len(PEOPLE)}


def test_printed_cells_that_are_shifted(tmp_path: Path) -> None:
    head = f" 客户名称：王建国   证件号码：{ONE}   手机号码：{MOBILE}\n"
    head += " 起始时间       通信方式  对方号码      通信时长    通信地点  费用\n"
    rows = f" 11-01 10:45:31 被叫      {PEER}   13分57秒  海口     1.38\n"
    rows += f" 11-01 15:42:43 主叫      {PEER}   6分21秒   海口     1.26\n"
    assert records(tmp_path, f"语音详单\n{head}{rows}")["phone.cdr"] == 2


def test_several_people_in_one_paragraph(tmp_path: Path) -> None:
    text = (
        f"赖琳辉（身份证号{ONE}）2015年3月3日22时在金帆网吧33号机上网，次日4时下机。案发当晚，他又在同一网吧开机。"
        f"身份证号码为{TWO}的何颖国在海天网吧刷证上机，时间是11月15日13时许，17时下机。"
        f"江佳家，身份证号{THREE}，于3月5日18时在飞翔网吧登记上机。三日后的深夜，她再到飞翔网吧包夜。\n"
    )
    assert records(tmp_path, text) == {"netcafe.session": 5}


VIN, OTHER_VIN = "LSVNSBUE4KC296544", "LGBH52E01HY118203"
# Things of one person of which each is told by another sort of number, or name.
THINGS = {
    "cars.txt": (
        f"王建国，身份证{ONE}，名下车两台：福特牌CAF7180M4，车牌粤E3R016，车架号{VIN}；"
        f"还有一台临牌，车架号{OTHER_VIN}，均已抵押。\n",
        {"driving.vehicle": 2},
    ),
    "new car.txt": (
        f"王建国（身份证{ONE}）名下有两辆轿车：一辆号牌粤E3R016，另一辆尚未上牌，车架号为{OTHER_VIN}。\n",
        {"driving.vehicle": 2},
    ),
    "cases.txt": (
        f"王建国（{ONE}）：2012年偷电动车被治安拘留，2014年又因吸毒强制戒毒两年，去年还因贩毒判了三年。\n",
        {"crime.case": 3},
    ),
    "released.txt": (
        f"王建国（身份证{ONE}）2011年因盗窃被判刑，刑满释放后又于2015年3月因抢劫被逮捕。\n",
        {"crime.case": 2},
    ),
    "answered.txt": (
        f"查案底 王建国 {ONE}\n王建国 有两条：2013年4月因非法经营被拘留10天；2015年6月因寻衅滋事被判缓刑一年\n",
        {"crime.case": 2},
    ),
    "accomplice.txt": (
        f"王建国（身份证{ONE}）涉嫌盗窃被刑事拘留，同伙李秀英（身份证{TWO}）在逃。\n",
        {"crime.case": 2},
    ),
    "there and back.txt": (
        f"乘机人王建国，身份证{ONE}。去程是航班CA1301，1月18号北京飞广州，回程航班CA1301 1月22号的\n",
        {"travel.flight": 2},
    ),
    "homes.txt": (
        f"我两套房子都在本小区，1栋1813（94.37平）和另一套房子11栋519，业主都是王建国，{ONE}，手机{MOBILE}\n",
        {"property.housing": 2},
    ),
    "doors.txt": (
        f"还有一个大姐两套：中山路46号301和702，产权人都是王秀兰（身份证{ONE}），第二套还有贷款。\n",
        {"property.housing": 2},
    ),
    "old house.txt": (
        f"问：有哪些房产？\n答：我岳父王建国，身份证{ONE}，有两处。一处在人民路7号201，46平方，登记在他一人名下；"
        "另一处老宅在北环路19号，也登记在他名下。\n",
        {"property.housing": 2},
    ),
    "where he lives.txt": (
        f"王建国（身份证{ONE}），住学府街8号1单元301，名下：中山路12号3栋502，89平，房产证已办。\n",
        {"property.housing": 1},
    ),
    "cars without numbers.txt": (
        f"王建国（身份证{ONE}）名下小型轿车一辆，号牌粤E3R016。另有普通二轮摩托车一辆，已注销，无号牌。\n",
        {"driving.vehicle": 2},
    ),
    "customer.txt": (
        f"21时左右，王建国，身份证{ONE}，开B33号机上网，2时33分下机结账。该顾客5月4日下午亦曾在我店上网两小时。\n",
        {"netcafe.session": 2},
    ),
    "one car.txt": (
        f"王建国（身份证{ONE}）名下轿车一辆，号牌粤E3R016，车架号{VIN}，粤E3R016已年检。\n",
        {"driving.vehicle": 1},
    ),
}


@pytest.mark.parametrize("name", THINGS)
def test_each_thing_is_told_by_a_number_of_its_own(name: str, tmp_path: Path) -> None:
    text, told = THINGS[name]
    assert records(tmp_path, text) == told
