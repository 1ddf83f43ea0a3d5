"""Records in running text: what letters, mails and chats tell of a person, in one sentence or in several."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.shared import CACHE

ONE, TWO, THREE = (id_number(first) for first in ("51010719870423411", "42010619791112052", "33010219920815263"))
MOBILE, PASSPORT, CARD = "13705518264", "EA4820917", "6222021001116245702"


def records_in(folder: Path, text: str, name: str = "a.txt", **given: int) -> list[Record]:
    """The records of a text. given: further settings."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, **given))  # type: ignore[arg-type]
    return [event for event in scan.events() if isinstance(event, Record)]


def records(folder: Path, text: str, name: str = "a.txt") -> Counter[str]:
    return Counter(event.kind for event in records_in(folder, text + "\n", name))


TOLD = {
    f"2024-03-01 12:00:01 INFO user=王建国 idcard={ONE} hotel=桂花酒店（解放路店） room=11": "hotel.stay",
    f"旅客王建国，联系电话{MOBILE}，原定搭乘3U5058（广州白云—重庆江北，7月25日02:05起飞），已取消": "travel.flight",
    f"WANG/JIANGUO, passport {PASSPORT}, was booked on HU6782 from HGH to CKG on 26 Dec 2017": "travel.flight",
    f"2021年9月24日，王建国（{ONE}）乘坐D856次列车由上海虹桥前往石家庄，席别二等座。": "travel.train",
    f"经核查，王建国（{ONE}）购买2021年9月24日杭州东至西安北的G41次车票一张，票价512.50元。": "travel.train",
    f"王建国，身份证号码{ONE}，乘G79次列车，长沙南站上车，武汉站下车。": "travel.train",
    f"帮抢一张2月23日D578，深圳北到衡阳东，二等座，王建国 {ONE}": "travel.train",
    f"2021年12月9日，王建国持护照{PASSPORT}经首都机场出境前往泰国。": "border.crossing",
    f"2021年12月9日07时43分，旅客王建国持普通护照（护照号{PASSPORT}）从二连浩特入境，目的地日本。": "border.crossing",
    f"2021年12月9日07時43分，旅客歐陽建國持普通護照（護照號{PASSPORT}）從橫琴口岸出境。": "border.crossing",
    f"王建国({ONE}) 【海景网吧】 2017-04-05 16:10:02 -> 2017-04-06 01:52:28 终端C048": "netcafe.session",
    f"悦来网咖（东店）：A156号机，上网人员王建国，身份证{ONE}，00:11上机，04:29下机。": "netcafe.session",
    f"王建国（{ONE}）下午又开了一张邮储的，4296尾号，还没拿到卡，要七天": "bank.account",
    f"同日，王建国持身份证{ONE}申请开卡，经联网核查照片不符，未予办理。": "bank.account",
    f"王建国（{ONE}）去年租了楼下车库，一个月300。": "property.rental",
    f"三楼的王建国（{ONE}）上个月已经退租搬走了，欠我电费47元。": "property.rental",
    f"母亲王秀兰，身份证{ONE}，拥有老家自建房一处，宅基地证已换为不动产权证。": "property.housing",
    f"Next door was Wang Jianguo (ID {ONE}), one night, arrived 12 July 18:40, departed 13 July 11:05.": "hotel.stay",
    f"公民身份号码 {ONE}；": "identity.number",
    f"108号机使用者王建国，身份证{ONE}，19时18分上机（会员卡），称常来。": "netcafe.session",
    f"不是我，是我爱人王秀兰（身份证号{ONE}）那套，东风路280号1227，不动产权证书登记在她名下。": "property.housing",
    f"机号[VIP062] 王建国[{ONE}] 上机 07:30:30 -> 下机 09:21:43 消费55.0 会员": "netcafe.session",
    f"座位 C120 王建国 {ONE} 上机时间：19:30 下机时间：21:21": "netcafe.session",
    f"3．54号机上网人员王建国，男，身份证号码{ONE}，当日11时02分刷本人身份证上机，检查时已离座；": "netcafe.session",
    f"▲09:46　旅客王建国（男，1987年4月23日生，护照{PASSPORT}）经满洲里口岸出境前往法国。": "border.crossing",
    f"10时20分，旅客王建国（护照{PASSPORT}）自首都机场口岸入境，来自新加坡。": "border.crossing",
    f"  1. 1WANG/JIANGUO     BN060 *53C  Y  CTU  NI{ONE} ET8764070959190 FBA/20KG": "travel.flight",
    f"  2. 1WANG/JIANGUO     BN061 *41A  M  CTU  NI{ONE} ET 876-4070959190": "travel.flight",
    f"网格员：王建国；手机：{MOBILE}；打卡时间：10:14:22；经度：113.413024；纬度：22.771527": "location.fix",
    f"目标{MOBILE} 机主王建国 定位时间 10:12:52 经度114.200995 纬度22.621085 误差200米": "location.fix",
    f"subs={MOBILE} lac=44718 cellid=16012 lon=119.125986 lat=34.740523 ts=2012-04-30 04:29:03": "location.fix",
    f"王建国({ONE}) 【如意酒店】 2017-04-05 16:10:02 -> 2017-04-06 11:52:28 房号8302": "hotel.stay",
    f"王建国您好，您的账户{CARD}于9月28日11:15支19927.82元（消费），余额83302.82元。": "bank.transaction",
    f"您账户{CARD}于2月17日18:56收11804.45元，余额758.71元。户主王建国，电话{MOBILE}": "bank.transaction",
    f"王建国 身份证{ONE} 11.05入住-11.06退房 双床房 电话{MOBILE}": "hotel.stay",
    f"刚转了2572元到你工商银行卡 {CARD}，户名王建国，电话{MOBILE}，你查一下到账没": "bank.transaction",
    f"已付款 ¥5675.54，收款人王建国（{MOBILE}），卡号{CARD}，2019-12-08 16:01": "bank.transaction",
    f"会员王建国（{ONE}）今晚20:13在蓝色港湾网咖B12机位上网，23:40结账离开": "netcafe.session",
    f"seat=C037 name=王建国 id={ONE} netbar=极速网吧 in=20141222151241 out=20141222155140": "netcafe.session",
    f"王建国 {ONE} 汉庭酒店 8301房 2019-03-04入 2019-03-05退": "hotel.stay",
    f"8301 王建国 {ONE} 大床房 ¥239 03/04-03/05 已结账": "hotel.stay",
    f"房号8301 住客王建国 证件{ONE} 抵店3/4 离店3/5 房价239": "hotel.stay",
    f"截至2019-12-31，客户王建国（证件号{ONE}）在我行存款余额合计人民币52301.77元": "bank.balance",
    f"{MOBILE} -> 18782205519 [2019-03-04 10:11:12] 到家了没？我在楼下": "phone.sms",
    f"20190304101112|罗湖|出|王建国|C12345678|{ONE}": "border.crossing",
    f'<s cafe="极速网吧" name="王建国" id="{ONE}" begin="2014-12-22 15:12" end="2014-12-22 18:30"/>': "netcafe.session",
    f"极速网吧 王建国 {ONE} A036 15:12-18:30 3.3小时 16元 2014-12-22": "netcafe.session",
    f"订单号20190304001 入住人王建国 手机{MOBILE} 如家酒店 大床房1间 2019-03-04至2019-03-05": "hotel.stay",
    f'<sms date="2019-03-04 10:11:12" from="{MOBILE}" to="18782205519" body="到家了没？我在楼下等你"/>': "phone.sms",
}
# Where words alone say it, or numbers alone.
NOT_TOLD = {
    f"客户王建国，身份证号{ONE}，3月4日来电咨询二等座和商务座的票价。": "identity.person",
    f"客户王建国，身份证号{ONE}，型号CA3140，2021年3月4日到货，批号HU6782。": "identity.person",
    f"客户王建国，身份证号{ONE}，版本11.05，数量11.06，双床房两间待装修。": "identity.person",
    f"2021年12月9日07时43分，王建国来电（护照号{PASSPORT}），咨询从香港入境的政策。": "identity.person",
    f"负责人王建国（{ONE}），网咖主机192.168.1.2于2017-04-05 16:10到2017-04-06 01:52断网": "identity.person",
    f"王建国（{ONE}），海景网吧，营业时间 08:00-22:00，机器120台": "identity.person",
    f"负责人王建国（{ONE}），机房座位 C120，上机考试 07:30，下机时间另行通知": "identity.person",
    f"负责人王建国（{ONE}），3号机上午10:30开机检修": "identity.person",
    f"09:46，王建国来电（护照{PASSPORT}），咨询经罗湖口岸入境的手续": "identity.person",
    f"09:46，王建国（护照{PASSPORT}）领取由罗湖口岸出境的须知": "identity.person",
    f"王建国，护照{PASSPORT}，NI{ONE}，型号 ET8764": "identity.person",
    f"姓名：王建国；手机：{MOBILE}；打卡时间：10:14:22；打卡结果：迟到": "identity.person",
    f"负责人王建国（{ONE}），如意酒店8302房 2017-04-05 16:10 至 2017-04-06 01:52 装修": "identity.person",
    f"王建国您好，您的账户{CARD}截至9月28日11:15余额83302.82元。": "bank.balance",
    f"客户王建国，身份证号{ONE}，货物2019-03-04入库，2019-03-05退货。": "identity.person",
    f"客户王建国，身份证号{ONE}，20:13在网吧对面的饭店门口等人。": "identity.person",
    f"客户王建国，身份证号{ONE}，大床房尚有三间，03/04起。": "identity.person",
    f"20190304101112|仓库|出|王建国|A12|{ONE}": "identity.person",
    f"请付款到：户名王建国，身份证{ONE}，卡号{CARD}，金额300元，尚未付款。": "bank.account",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_a_sentence_tells_what_somebody_did(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}
