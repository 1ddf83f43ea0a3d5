"""People who are named with a document once, and then called by their names: what is told of them is theirs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.shared import CACHE

CHAT = (
    f"王慧秀 05/11 10:24\n各位把身份证号发我,要订房了\n\n唐强杰 05/11 10:27\n{ONE} {MOBILE}\n\n"
    f"苏艳燕 05/11 10:32\n苏艳燕 {TWO} 手机号没换\n\n唐强杰 05/11 10:40\n安静点的楼层\n\n"
    "王慧秀 05/11 10:46\n订好了,唐强杰 星程旅店1029房,5月14日入住5月16日退\n\n"
    "王慧秀 05/11 10:57\n下周换望江商务酒店,苏艳燕 358房 5月20日入住 5月21日离店\n\n苏艳燕 05/11 11:04\n我下周不去\n"
)
MEMO = (
    f"備忘:兩位採購的航班\n肖曉霞,護照 {PASSPORT},手機 18064774495\n李勇濤,護照 EB2401060,手機 13767960202\n\n"
    "・肖曉霞於10月5日搭乘CI182航班,由上海飛往香港,07:46起飛,座位49D。\n"
    "・李勇濤於11月9日搭乘CA321航班,由上海飛往台北,11:49起飛,座位31D。\n"
    "・肖曉霞於11月16日搭乘CI490航班,由台北飛往上海,16:24起飛,座位54K。\n\n以上如有出入,以登機證為準。\n"
)
TENANCIES = (
    f"Tenancy history of Guo Bin (PRC ID {ONE}, mobile {MOBILE}) and Xie Ting (PRC ID {TWO})\n\n"
    "June 2015 to June 2016: Guo Bin, tenant, 283 Binjiang Road, room 1666, monthly rent CNY 1200.\n"
    "September 2015 to September 2016: Xie Ting, tenant, 170 Wenhua Road, room 377, monthly rent CNY 5200.\n"
)
WITNESS = (
    f"我在天天网吧做网管。警察给我看了两个人的身份证,蒋林({ONE})和林杰({TWO}),都是熟客。\n\n"
    "10月22日晚上蒋林19:21上机,坐11号机,打到23:21下机。那天他一个人来的,买了两包烟。\n"
    "11月6日只有林杰来,21:00上机,包夜,网吧A区34号。\n监控只存十五天,给不了。\n"
)
HOMES = (
    f"Re: real estate of Ding Yongqiang (PRC ID {ONE}) and his wife Zhang Yanxiao (PRC ID {TWO})\n\n"
    "The local registry shows the following.\n\n"
    "1. Owner Ding Yongqiang: flat at 78 Jianshe Road, 106.99 sqm, certificate 桂（2016）南宁市不动产权第0366289号.\n"
    "2. Owner Zhang Yanxiao: flat at 126 Jianshe Road, 120.17 sqm, certificate 桂（2018）南宁市不动产权第0535965号.\n"
)
STAY = "3月5日入住如家酒店301房，3月6日退房。"
HEAD = f"客人王建国，身份证{ONE}。\n\n"
TRAVELLER = (
    f"情况说明\n\n我叫徐艳晓，身份证{ONE}，电话{MOBILE}。关于李超文（身份证{TWO}）的事，我讲一下我知道的。\n\n"
    "3月2日我坐D1953次从南昌西站去南宁东站，座位02车01F号，路上没有遇见他。到了以后我住在表姐家。\n\n"
    "后来5月30日我又去南宁东要钱，坐的D579次，南昌西站上车，11车03F号。没有见到人。\n"
)
TRADER = (
    f"讯问笔录\n许萍兰,女,身份证{ONE},通行证之外还有护照{PASSPORT}\n表弟曹杰军,身份证{TWO}\n\n"
    "问:你近两个月过关的情况?\n答:6月10日早上19:42我从罗湖口岸出境,空手去的。\n问:曹杰军呢?\n"
    "答:他6月27日走拱北口岸出境的。\n答:曹杰军到7月25日才从拱北口岸入境,被抽查放行了。\n问:货给谁?\n答:口岸出来有人收。\n"
)
CASES = {
    # of one case a judgment tells in many places
    "judged.txt": (
        "武汉市洪山区人民法院\n刑 事 判 决 书\n\n"
        f"被告人王建国，男，公民身份号码{ONE}，因涉嫌犯盗窃罪于2019年6月25日被刑事拘留。\n\n"
        "经审理查明：2019年6月5日，被告人王建国至洪山区滨江路，窃得电动车一辆，被刑事拘留。\n\n"
        "判决如下：\n一、被告人王建国犯盗窃罪，判处有期徒刑十个月；\n",
        {"crime.case": 1},
    ),
    "a name above another number": (
        f"{HEAD}其他事项：\n\n\n王建国 {STAY}\n身份证 {TWO}，要发票\n",
        {"identity.person": 1, "hotel.stay": 1},
    ),
    "who writes": (TRAVELLER, {"identity.person": 2, "travel.train": 2}),
    "who answers, and of whom it was asked": (TRADER, {"identity.person": 2, "border.crossing": 3}),
    "a chat": (CHAT, {"hotel.stay": 2}),
    "a memo": (MEMO, {"identity.person": 1, "travel.flight": 3}),
    "names in letters": (TENANCIES, {"property.rental": 2}),
    "a witness": (WITNESS, {"netcafe.session": 2}),
    "homes of two": (HOMES, {"property.housing": 2}),
    "names of two signs, before a blank": (
        f"周文 {ONE}\n曹婷鹏 {TWO}\n\n购票群\n周文 7.16 G1502 杭州东-长沙南 14:17开 13车8A 二等座 抢到了 ¥225\n",
        {"identity.person": 1, "travel.train": 1},
    ),
    "who lists them says the lines": (
        f"周教练: 出证的三个我发一下号，马刚芳{ONE}，蔡桂{TWO}，王建振{THREE}\n小前台: 好的我登记\n"
        "周教练: 马刚芳 驾驶证下来了，C1，领证日期今天，档案编号370293273188\n小前台: 嗯嗯\n"
        "周教练: 蔡桂 驾驶证下来了，C2，领证日期今天，档案编号510166587854\n",
        {"identity.person": 1, "driving.licence": 2},
    ),
    "of whom it was asked": (
        f"窗口问答记录\n\n问:你替谁办?\n答:我叫罗德建,{ONE}。父亲罗志强,{TWO}。\n问:你的驾驶证?\n"
        "答:我2013年11月12日初次领证,准驾车型C1,档案编号610130594806。\n问:期满换证还是补证?\n答:换。\n问:你父亲呢?\n"
        "答:他的驾驶证是2011年8月3日领的,准驾B2,档案编号430163248028。\n",
        {"driving.licence": 2},
    ),
    "by a telephone, where": (
        f"配送站复盘\n骑手：唐辉勇（{MOBILE}）、曾涛静（18782205519）\n\n晚会开到十点。\n"
        "03-15 后台看曾涛静10:43的GPS定位是23.140343,114.121807，路线没问题。\n"
        "03-18 后台看唐辉勇13:53的GPS定位是23.192520,113.027570，停了二十分钟没动。\n",
        {"location.fix": 2},
    ),
    "one line below another": (f"{HEAD}其他事项：\n王建国{STAY}\n", {"hotel.stay": 1}),
    "one train, with its year and without": (
        f"木子  10:13:55\nG382 4月15日 长春到北京 一张 有票就行  王建国 {ONE}\n"
        "代抢-阿凯  10:19:07\n王建国 占座成功 G382 2019-04-15 15车17C 加价30，十分钟内付款\n",
        {"travel.train": 1},
    ),
    "another card of the same person": (
        f"2019/4/2, 17:57 - 小李: 王建国 {ONE} 农业银行卡 6228480473019625382 预留号{MOBILE}\n"
        "2019/4/2, 17:58 - 小李: 他还办了第二张 6228485046594042390 一类户 U盾在\n2019/4/2, 18:01 - 小赵: 限额多少\n",
        {"bank.account": 2},
    ),
}
# What is told of nobody, or before it is known of whom.
ME = f"我叫王建国，身份证{ONE}。\n\n{'另有其他的事项要说明。' * 20}\n\n"
# who is meant by other words than a name
CASES["again.txt"] = (
    f"王建国（{ONE}）3月2日入住如家酒店302房，3月4日退房。\n"
    "这个人3月9日又来住过，305房，住了一晚。\n该人4月1日还在和平宾馆开房。\n",
    {"hotel.stay": 3},
)
CASES["once more.txt"] = (
    f"A 21:53\n王建国{ONE}\n小沈 22:08\n王建国有，2010年因盗窃判了3年\n小沈 22:08\n2017年还有一次赌博行政拘留十日\n",
    {"crime.case": 2},
)
CASES["one more.txt"] = (
    f"老何: 王建国 {ONE} 翠湖名邸18栋1202，89平，房产证号7942832\n老何: 还有一套在解放路那边，产权证没下来，113平\n",
    {"property.housing": 2},
)
CASES["older.txt"] = (
    f"Wu Lixin ({ONE}) - charge is gambling; arrested on 30 October 2018, released on bail.\n"
    "The older conviction of Wu Lixin is from 2010, theft, eight months.\n",
    {"crime.case": 2},
)
NOT_TOLD = {
    "what somebody plans": f"{HEAD}其他事项：\n王建国打算{STAY}\n",
    "what a friend did": f"{ME}我朋友{STAY}\n",
    "what the firm did": f"{ME}我公司的人{STAY}\n",
    "nothing happened": f"{HEAD}其他事项：\n王建国说他身体很好，没有别的要求。\n",
    "nobody was named with a document": f"客人王建国。\n\n其他事项：\n王建国{STAY}\n",
    "named before the document": f"王建国{STAY}\n\n\n\n其他事项：\n{HEAD}",
    "two people of one name": f"客人王建国，身份证{ONE}。\n客人王建国，身份证{TWO}。\n\n其他事项：\n王建国{STAY}\n",
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_told_of_somebody_by_name(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text) == told


@pytest.mark.parametrize("name", NOT_TOLD)
def test_what_is_not_told_of_anybody(name: str, tmp_path: Path) -> None:
    kinds = records(tmp_path, NOT_TOLD[name])
    assert set(kinds) <= {"identity.person", "identity.number"}


def test_each_record_is_of_whom_its_line_names(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(HOMES, encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE))
    told = [event for event in scan.events() if isinstance(event, Record)]
    (tmp_path / "a.txt").write_text(HOMES.partition("\n")[0], encoding="utf-8")
    named = [event for event in Scan(scan.settings).events() if isinstance(event, Record)]
    assert [(one.person, one.location.end_line) for one in told] == [(named[0].person, 5), (named[1].person, 6)]
    assert named[0].person != named[1].person


@pytest.mark.parametrize("size", [1, 7, 100, 400])
def test_it_does_not_matter_where_a_chunk_begins(size: int, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n\n".join((CHAT, MEMO, WITNESS, HOMES)), encoding="utf-8")

    def told(size: int | None) -> Counter[tuple[str, int | None, str]]:
        given = {} if size is None else {"block_size": size}
        scan = Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, **given))
        found = (event for event in scan.events() if isinstance(event, Record))
        return Counter((one.kind, one.location.line, one.person) for one in found)

    assert told(size) == told(None)
