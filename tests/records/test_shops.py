"""Telephones of shops, firms, schools and hotlines name nobody, and who is in charge is no guest or suspect."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, records

PEER, THIRD = "18782205519", "15370496344"


def table(header: str, *rows: str) -> str:
    return "\n".join((header, *rows)) + "\n"


NOBODY = {
    "pharmacies.csv": table(
        "序号,药店名称,地址,电话,营业时间",
        f"1,百草堂大药房桂花路店,桂花路12号,{MOBILE},8:00-21:00",
        f"2,仁济药房,桂花路98号,{PEER},24小时",
    ),
    "inns.csv": table("旅馆名称,星级,前台电话,房间数", f"望江旅馆,二星,{MOBILE},40", f"南门客栈,一星,{PEER},16"),
    "traders.csv": table(
        "企业名称,统一社会信用代码,企业电话,成立日期", f"江城顺达物流有限公司,91420100MA4KABCD3N,{MOBILE},2018-04-02"
    ),
    "ledger.csv": table(
        "供应商名称,开户行,银行账号,财务电话,余额",
        f"江城顺达物流有限公司,建设银行江城支行,31050161393600001234,{MOBILE},500.00",
    ),
    "flats.csv": table("小区,户型,面积,租金(元/月),门店电话", f"桂花苑,2室1厅,88,3100,{MOBILE}"),
    "cards.csv": table("企业,产品,电话,手机", f"江城长虹五金厂,扳手,027-83123456,{MOBILE}"),
    "lifts.csv": table("设备代码,使用单位,维保电话", f"31104201062015010012,江城物业,{MOBILE}"),
    "buses.csv": table("车牌号,车架号,所属单位,单位电话", f"鄂A12345,LZYTBGBW0K1012345,江城公交一公司,{MOBILE}"),
    "stores.sql": "INSERT INTO `shop` (`shop_name`,`address`,`tel`,`lng`,`lat`,`open_time`) VALUES\n"
    f"('好邻居便利店桂花路店','桂花路12号','{MOBILE}',114.3012,30.5713,'08:30-20:00'),\n"
    f"('好邻居便利店南门店','南门街8号','{PEER}',114.3112,30.5813,'08:30-20:00');\n",
    "places.json": '{"list":[{"name":"红星汽修厂","tel":"'
    + MOBILE
    + '","address":"江城市桂花路18号"},'
    + '{"name":"仁济药房","tel":"'
    + PEER
    + '","address":"江城市桂花路98号"}]}',
    "settings.json": '{"service":{"tel":"'
    + MOBILE
    + '","time":"9:00-21:00"},"company":{"name":"江城顺达物流有限公司",'
    + '"address":"江城市江岸区桂花路18号"}}',
    "clients.json": '[{"customerName":"江城顺达物流有限公司","phone":"'
    + MOBILE
    + '","bankName":"建设银行江城支行",'
    + '"bankAccount":"31050161393600001234"}]',
    "shops.yml": f"stores:\n  - name: 南门店\n    address: 江城市江岸区南门街8号\n    phone: {MOBILE}\n",
    "firm.vcf": f"BEGIN:VCARD\nVERSION:3.0\nFN:江城顺达物流有限公司\nTEL;TYPE=WORK:{MOBILE}\nEND:VCARD\n",
    "app.env": f"APP=shop\nSERVICE_TEL={MOBILE}\nALARM_MOBILES={PEER},{THIRD}\nSMS_SIGN=顺达\n",
    "sms.properties": f"sms.order=尊敬的{{0}}，您的订单{{1}}已发货，疑问请致电{MOBILE}。\n",
    "alarm.log": f"2025-04-01 10:00:09 INFO Sender - 告警短信发送至值班手机 {MOBILE}：磁盘满\n",
    "inn.txt": f"望江旅馆\n预订热线：{MOBILE}\n标准间 150元/晚，入住时间：14:00后\n",
    "fine.txt": f"当事人名称：江城仁济药店\n违法事实：销售过期药品\n处罚内容：罚款5000元\n"
    f"联系电话：{MOBILE}\n处罚日期：2025-03-12\n",
    "tour.txt": f"【双高4日】G107次 二等座，1580元/人\n报名电话：{MOBILE}（门市部）\n",
    "late.txt": f"航班延误通告\nCZ3101次 原定10:20起飞，延误至13:45\n旅客可拨打值班手机 {MOBILE}\n",
    "rites.txt": f"仁爱医院 电话：{MOBILE}\n",
    "notice.txt": f"公告\n联系电话：027-85250000，{MOBILE}（工作日）\n江城市规划局\n",
    "work.txt": f"1. 搬运工10名，月薪6000，包吃住。电话 {MOBILE}\n",
    "parcel.txt": f"您有包裹已到桂花路18号驿站，取件码 8-2-3016，电话{MOBILE}\n",
    "rows.sql": "".join(
        f"INSERT INTO shop VALUES ({at},'好邻居便利店{one}店','桂花路{at}号','{number}','08:00-20:00');\n"
        for at, (one, number) in enumerate((("南门", MOBILE), ("东湖", PEER), ("江岸", THIRD)), 1)
    ),
    "vets.yaml": f"- name: 康宠诊所\n  tel: {MOBILE}\n  address: 江城市江岸区桂花路18号\n",
    "places.csv": table("name,address,phone", f"高老庄农家乐,江城市江岸区桂花路18号,{MOBILE}"),
    "branches.md": f"### 王府井店\n- 地址：江城市江岸区桂花路18号\n- 电话：{MOBILE}\n- 营业时间：10:00-22:00\n",
    "taxis.txt": f"江城出租车叫车电话：{MOBILE}\n",
    "letter.txt": f"如有问题请联系财务部 027-88212345 / {MOBILE}。\n",
}
PEOPLE = {
    # whoever stays at an inn that a column names, buys in a shop, or is a member of it
    "stays.csv": (
        table("酒店名称,联系电话,入住时间,离店时间,房间号", f"望江旅馆,{MOBILE},2019-03-01 12:00,2019-03-02 11:00,301"),
        {"hotel.stay": 1},
    ),
    "orders.csv": (
        table("门店名称,订单号,电话,金额,下单时间", f"南门店,D2019030100{1},{MOBILE},28.5,2019-03-01 12:00"),
        {"phone.number": 1},
    ),
    "members.csv": (table("门店,手机号,积分", f"南门店,{MOBILE},200"), {"phone.number": 1}),
    "buyers.csv": (
        table("门店电话,下单时间,手机号", f"{PEER},2019-03-01 12:00,{MOBILE}"),
        {"phone.number": 1},
    ),
    "bosses.csv": (
        table("企业名称,法定代表人,电话", f"江城顺达物流有限公司,王建国,{MOBILE}"),
        {"identity.person": 1},
    ),
    "work.csv": (table("姓名,单位,单位电话", f"王建国,江城顺达物流有限公司,{MOBILE}"), {"identity.person": 1}),
    "numbers.csv": (table("单位,单位电话,身份证号", f"江城顺达物流有限公司,{MOBILE},{ONE}"), {"identity.person": 1}),
    "names.csv": (table("姓名,单位,单位电话", f"阿依古丽,江城顺达物流有限公司,{MOBILE}"), {"identity.person": 1}),
    "form.txt": (f"姓名：阿依古丽\n单位：江城公司\n单位电话：{MOBILE}\n", {"identity.person": 1}),
    "visa.csv": (table("旅行社,咨询电话,护照号", f"江城旅行社,{MOBILE},{PASSPORT}"), {"identity.person": 1}),
    "rooms.txt": (f"2019-03-01,望江旅馆,{MOBILE},301,168\n", {"hotel.stay": 1}),
    "sms.txt": (f"{MOBILE} 2019-01-02 10:00 您的快递已到，如有疑问请致电{PEER}\n", {"phone.number": 1}),
    "nested.json": (
        '{"user":{"phone":"' + MOBILE + '","addr":"江城市江岸区桂花路18号3幢501室"},"shop":{"name":"南门店"}}',
        {"identity.person": 1},
    ),
}
STAFF = {
    "cases.csv": ("案件编号,案件类别,主办民警,警号,联系电话", "A110106550020250{0},盗窃,{1},01750{0},{2}"),
    "branch.csv": ("网点,客户经理,手机,管户数,存款余额(万元)", "桂花路支行,{1},{2},437,413{0}"),
    "port.csv": ("口岸,班次,日期,带班领导,联系电话,验放人次", "罗湖口岸,早班,2025-04-2{0},{1},{2},44853"),
    "cafes.csv": ("网吧名称,机器数,网管,网管电话", "极光网咖{0}店,55,{1},{2}"),
    "offers.csv": ("小区,楼栋,室号,面积,售价(万),经纪人,经纪人电话", "桂花苑,1{0},403,125,445,{1},{2}"),
    "crew.csv": ("车次,日期,始发,终到,列车长,列车长电话", "G603{0},2025-04-21,杭州东,北京南,{1},{2}"),
    "masts.csv": ("基站名,经度,纬度,代维人员,手机", "高行基站{0},121.05749{0},31.091039,{1},{2}"),
    "senders.csv": ("短信签名,管理员,手机,剩余条数,通道", "金海科技,{1},{2},6353{0},1069727809"),
    "estates.csv": ("楼盘,置业顾问,手机,可售套数,均价,不动产权证", "金域花园,{1},{2},63{0},72072,已办"),
    "inns.csv": ("酒店名称,总经理,手机,房间数,开业日期", "如家酒店{0}店,{1},{2},485,2024-09-04"),
    "seats.csv": ("坐席,工号,手机,接通数,总通话时长", "{1},661{0},{2},212,72360"),
    "brokers.csv": ("报关员,手机,口岸,报关单数,日期", "{1},{2},洋山港,25{0},2024-03-31"),
    "owners.csv": ("网吧名称,法人,电话,机器数", "极光网吧{0}店,{1},{2},55"),
    "groups.csv": ("团号,航班,出发日期,导游,导游电话,人数", "YN264{0},CA9185,2025-05-05,{1},{2},35"),
}
OFFICERS = (("王建国", MOBILE), ("李秀英", PEER), ("陈志强", THIRD))
THEIRS = {
    # a sole trader has no other telephone
    "trader.csv": (table("序号,商户名称,经营者,联系电话", f"1,南门水果店,秦明,{MOBILE}"), {"identity.person": 1}),
    "case.csv": (
        table("案件编号,嫌疑人,联系电话,罪名,主办民警", f"A1101065500202501,王建国,{MOBILE},盗窃,秦明"),
        {"crime.case": 1},
    ),
    "balance.csv": (
        table("手机,余额(元),开户行,客户经理", f"{MOBILE},2000.00,工商银行江城分行,秦明"),
        {"bank.balance": 1},
    ),
    "card.csv": (
        table("客户经理,客户经理电话,卡号,余额,客户", f"秦明,{PEER},{CARD},2000.00,王建国"),
        {"bank.balance": 1},
    ),
}


@pytest.mark.parametrize("name", NOBODY)
def test_a_telephone_of_an_office_names_nobody(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, NOBODY[name], name) == {}


@pytest.mark.parametrize("name", PEOPLE | THEIRS)
def test_people_beside_an_office_are_people(name: str, tmp_path: Path) -> None:
    text, told = (PEOPLE | THEIRS)[name]
    assert records(tmp_path, text, name) == told


@pytest.mark.parametrize("name", STAFF)
def test_who_is_in_charge_is_a_person_and_no_more(name: str, tmp_path: Path) -> None:
    header, row = STAFF[name]
    text = table(header, *(row.format(at, *one) for at, one in enumerate(OFFICERS, 1)))
    assert records(tmp_path, text, name) == {"identity.person": 3}


def test_many_shops_are_nobody_and_their_buyers_are_people(tmp_path: Path) -> None:
    numbers = [f"138{(at * 70921 + 2345671) % 10**8:08}" for at in range(3000)]
    shops = table("门店名称,地址,电话", *(f"南门{at}店,桂花路{at}号,{one}" for at, one in enumerate(numbers)))
    assert records(tmp_path, shops, "shops.csv") == {}
    buyers = table("门店电话,积分,手机号", *(f"{PEER},{at},{one}" for at, one in enumerate(numbers)))
    (tmp_path / "shops.csv").unlink()
    assert records(tmp_path, buyers, "buyers.csv") == {"phone.number": 3000}
