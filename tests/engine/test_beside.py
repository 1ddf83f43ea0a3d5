"""Names and addresses: what stands next to them makes them findings."""

from __future__ import annotations

import random

import pytest

from pii_scan.engine.beside import Beside, _regions
from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.overlap import Covered, resolve
from pii_scan.model import SURE, Rule
from tests.shared import built, rules

from .conftest import bands, engine, found, rule

PHONE = "13612345098"
PLACE = rule(
    id="location.plot",
    pattern=r"P[0-9]{2,4}",
    trigger=["P[0-9]{2}"],
    score={"alone": 0.3, "labelled": 0.7, "beside": 0.65},
    labels=["plot no"],
    negative=[],
    examples=[{"text": "plot no P204", "finds": ["P204"]}],
    negative_examples=[{"text": "P204", "why": "alone"}],
)


def said(name: str, text: str) -> list[tuple[str, str]]:
    """Kind and value of every name and address at medium confidence or above."""
    kinds = {"identity.person_name": "name", "identity.address": "address"}
    return [(kinds[m.rule], m.value) for m in found(built(name), text) if m.rule in kinds and m.confidence >= 0.6]


def test_a_weak_value_is_raised_by_a_confirmed_one_on_its_line(engine_name: str) -> None:
    both = engine(PLACE, rule(), name=engine_name)
    assert bands(both, "P204") == [("P204", "low")]
    assert ("P204", "medium") in bands(both, "P204, ZQX-204816")
    assert ("P204", "medium") in bands(both, "ZQX-204816 at P204")
    assert ("P204", "low") in bands(both, "P204\nZQX-204816")
    assert ("P204", "low") in bands(both, "P204" + " " * 200 + "ZQX-204816")


def test_it_never_takes_text_from_a_confirmed_one(engine_name: str) -> None:
    longer = rule(PLACE, pattern=r"ZQX-[0-9]{6} P[0-9]{2,4}|P[0-9]{2,4}")
    assert [value for value, _ in bands(engine(longer, rule(), name=engine_name), "plot no ZQX-204816 P204")] == [
        "ZQX-204816",
        "P204",
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("姓名：王晓芳", ["王晓芳"]),
        ("姓名 王晓芳", ["王晓芳"]),
        ("姓名为王晓芳，", ["王晓芳"]),
        ("姓名\t王晓芳", ["王晓芳"]),
        ("姓名（必填）：王晓芳", ["王晓芳"]),
        ("紧急联系人（关系）：王晓芳（配偶）", ["王晓芳"]),
        ("“联系人”：“王晓芳”", ["王晓芳"]),
        ('{"custName": "王晓芳"}', ["王晓芳"]),
        ("<realName>王晓芳</realName>", ["王晓芳"]),
        ("联系人王晓芳和李志强", ["王晓芳", "李志强"]),
        ("抄送：王晓芳，李志强，", ["王晓芳", "李志强"]),
        ("原告王晓芳诉被告李志强", ["王晓芳", "李志强"]),
        ("王晓芳女士您好", ["王晓芳"]),
        ("王晓芳（收件人）", ["王晓芳"]),
        ("王女士您好", []),
        ("昨天王晓芳来过", []),
        ("王晓芳 联系人：李志强", ["李志强"]),
        (f"王晓芳 {PHONE}", ["王晓芳"]),
        (f"王晓芳，女，汉族，{PHONE}", ["王晓芳"]),
        (f"王晓芳\n{PHONE}", []),
        (f"打手机{PHONE}找王晓芳就行", ["王晓芳"]),
        (f"北京同仁堂 {PHONE}", []),
        (f"黄金 {PHONE}", []),
        (f"高兴 {PHONE}", []),
        (f"法定代表人：万华集团有限公司 {PHONE}", []),
        ("此致 敬礼 王晓芳 2024年5月3日", ["王晓芳"]),
        ("顺颂商祺！\n\n　　王晓芳", []),
        ("顺颂商祺！\n　　王晓芳", ["王晓芳"]),
        ("此致\n敬礼！\n        王晓芳\n    2024年5月3日", ["王晓芳"]),
        ("此致\n敬礼！\n王晓芳来过", []),
        ("收件人：\n王晓芳\n手机", ["王晓芳"]),
        ("收件人：\n王晓芳的手机", ["王晓芳"]),
        ("Best regards,\n王晓芳", ["王晓芳"]),
        ("Best regards,\n                    王晓芳", []),
        ("Dear 王晓芳,", ["王晓芳"]),
        ("Hi，王晓芳", ["王晓芳"]),
        ("王晓芳 敬上", ["王晓芳"]),
        ("王晓芳 | 市场部经理 | 华远科技", ["王晓芳"]),
        ("王晓芳 财务部 会计", ["王晓芳"]),
        ("王晓芳，李主任说", []),
        ("王晓芳主任：您好", ["王晓芳"]),
        ("王晓芳副教授到会", ["王晓芳"]),
        ("王晓任主任", []),
        ("王晓芳担任组长", ["王晓芳"]),
        ("保安王晓芳拦下他", ["王晓芳"]),
        ("副团长王晓辽宁省人", ["王晓"]),
        ("昨天王晓芳，项目经理", []),
        ("检测员：王晓芳 复核（签字）：李志强", ["王晓芳", "李志强"]),
        ("获奖名单：王晓芳、李志强", ["王晓芳", "李志强"]),
        ("【姓名】王晓芳", ["王晓芳"]),
        ("（文/王晓芳 图/李志强）", ["王晓芳", "李志强"]),
        ("王晓芳，女，汉族", ["王晓芳"]),
        ("王晓芳（男，45岁）", ["王晓芳"]),
        ("高中，女生优先", []),
        ("总经理王晓芳表示", ["王晓芳"]),
        ("民警王晓芳赶到现场", ["王晓芳"]),
        ("王晓芳阿姨您好", ["王晓芳"]),
        ("王晓阿姨您好", ["王晓"]),
        ("记者王晓昨天报道", ["王晓"]),
        ("记者王晓芳报道：原天津", ["王晓芳"]),
        ("经理曾声明过", []),
        ("由于清明放假", []),
        ("收益远大于成本", []),
        ("验证明文文件", []),
        ("@王晓芳 明天来", ["王晓芳"]),
        ("5. 复写请求 @王晓芳", []),
        ("* 修复 #123 @王晓芳", []),
        ('{"name": "高明地图"}', []),
        ('{"name": "王晓芳与时间"}', []),
        ("委托人古丽娜尔·艾合买提称", ["古丽娜尔·艾合买提"]),
        ("由古丽娜尔·艾合买提承办，联系人：努尔兰·叶尔肯", ["努尔兰·叶尔肯"]),
        ("用户名和密码", []),
        ("联系人电话", []),
        ("姓名 性别 年龄", []),
        ("例如：王晓芳女士", []),
        ("预约王晓芳医生周六上门", ["王晓芳"]),
        ("下午三点王晓芳教授出门诊", ["王晓芳"]),
        (f"法人李志强手机{PHONE}，财务王晓芳手机13712345096", ["李志强", "王晓芳"]),
        ("低保户王晓芳，每月520元", ["王晓芳"]),
        ("主刀医师：李志强 麻醉：王晓芳", ["李志强", "王晓芳"]),
        ("审批：同意。王晓芳 6月13日", ["王晓芳"]),
        ("审批：同意。王晓芳发言", []),
        ("原告李大晴，男，汉族", ["李大晴"]),
        ("乘客姓名：赵王丽燕，已出票", ["赵王丽燕"]),
        ("住户曹晓枫总经理反映", ["曹晓枫"]),
        ("姓名：次仁卓嘎 民族：藏族", ["次仁卓嘎"]),
        ("姓名：其其格 民族：蒙古族", ["其其格"]),
        ("采购清单：陈醋×70，马铃薯×9", []),
        ("公司名称：王晓芳", []),
    ],
)
def test_names(engine_name: str, text: str, wanted: list[str]) -> None:
    assert [value for kind, value in said(engine_name, text) if kind == "name"] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("住址：成都市武侯区桃园路12号3栋2单元501室", ["成都市武侯区桃园路12号3栋2单元501室"]),
        ("我住桃园路12号", ["桃园路12号"]),
        ("搬到了桃园路12号", ["桃园路12号"]),
        ("地址：大石桥乡红旗村二社15号", ["大石桥乡红旗村二社15号"]),
        ("地址：万科城市花园5期12栋B单元1201", ["万科城市花园5期12栋B单元1201"]),
        ("地址：海淀区上地十街10号百度大厦", ["海淀区上地十街10号百度大厦"]),
        ("通渭县长岭村第七村民小组21号的房子", ["通渭县长岭村第七村民小组21号"]),
        ("位于白沙镇团结村向阳自然村8队", ["白沙镇团结村向阳自然村8队"]),
        ("住山东省临沂市兰陵县向城镇后于家庄村126号", ["山东省临沂市兰陵县向城镇后于家庄村126号"]),
        ("在昆山市锦绣北路232弄88支弄18号", ["昆山市锦绣北路232弄88支弄18号"]),
        ("户籍地广州市天河区桃园路33号", ["广州市天河区桃园路33号"]),
        ("臺中市西屯區臺灣大道三段283號", ["臺中市西屯區臺灣大道三段283號"]),
        ("住宝力根嘎查三组", ["宝力根嘎查三组"]),
        ("住滨江区长河街道 江南大道 288号 康恩大厦1幢 602室", ["滨江区长河街道 江南大道 288号 康恩大厦1幢 602室"]),
        ("住桃园路67号(2-5-1)", ["桃园路67号(2-5-1"]),
        ("龙泉街道翠湖小区3栋2单元501", ["龙泉街道翠湖小区3栋2单元501"]),
        ("石桥村3组", ["石桥村3组"]),
        ("石桥村3组12号", ["石桥村3组12号"]),
        ("翠湖小区3栋501", ["翠湖小区3栋501"]),
        ("翠湖小区3-2-501", ["翠湖小区3-2-501"]),
        ("桃园路12号，到了接我", ["桃园路12号"]),
        ("快递放红旗镇石桥村3组12号门口", ["红旗镇石桥村3组12号"]),
        ("我公司广州市天河区体育西路12号", ["广州市天河区体育西路12号"]),
        ("住桃园路12号负一层3号商铺", ["桃园路12号负一层3号商铺"]),
        ("金山乡红旗自然村9队13号", ["金山乡红旗自然村9队13号"]),
        ("住武侯区 桃园路12号 3栋 2单元 501", ["武侯区 桃园路12号 3栋 2单元 501"]),
        ("四川省/成都市/武侯区/桃园路12号", ["四川省/成都市/武侯区/桃园路12号"]),
        ("住翠湖小区B2-1203", ["翠湖小区B2-1203"]),
        ("住翠湖小区8号楼-2单元-1203", ["翠湖小区8号楼-2单元-1203"]),
        ("从武侯区报警台到3号楼", []),
        ("阳光城2023年交房", []),
        ("第二社会福利院", []),
        ("桃园路12号", ["桃园路12号"]),
        ("翠湖大厦12楼", []),
        ("从成都市武侯区桃园路12号出发", ["成都市武侯区桃园路12号"]),
        ("桃园路12号翠湖小区3栋2单元501", ["桃园路12号翠湖小区3栋2单元501"]),
        (f"王晓芳 {PHONE} 翠湖大厦12楼", ["翠湖大厦12楼"]),
        (f"寄桃园路12号王晓芳收{PHONE}", ["桃园路12号"]),
        (f"地址：桃园路12号{PHONE}", ["桃园路12号"]),
        (f"翠湖大厦12楼\n{PHONE}", []),
        ("团长：保利心语3号楼2单元1903室 手机壳×1", ["保利心语3号楼2单元1903室"]),
        ("3号恒大绿洲16栋1903 鸡蛋", ["恒大绿洲16栋1903"]),
        ("中海寰宇C座2001，谢谢", ["中海寰宇C座2001"]),
        ("锦绣前程2栋2单元 白菜3斤", ["锦绣前程2栋2单元"]),
        (f"拼单 湖畔春天5-1-402 {PHONE}", ["湖畔春天5-1-402"]),
        ("安居苑西村31栋406 一份", ["安居苑西村31栋406"]),
        ("金域华府B3-1702 草莓", ["金域华府B3-1702"]),
        ("锦绣壹号院15栋1单元105室", ["锦绣壹号院15栋1单元105室"]),
        ("绿地新都会38号楼2单元701室", ["绿地新都会38号楼2单元701室"]),
        ("宿舍：竹园6栋B座514", ["竹园6栋B座514"]),
        ("我来自湖南省宁乡市花明楼镇炭子冲村", ["湖南省宁乡市花明楼镇炭子冲村"]),
        (f"王晓芳 {PHONE} 江西省赣州市南康区唐江镇卢屋村", ["江西省赣州市南康区唐江镇卢屋村"]),
        (f"王晓芳 {PHONE} 山东省菏泽市曹县青菏街道富民大道中段", ["山东省菏泽市曹县青菏街道富民大道中段"]),
        ("住草海镇大桥村寨脚组", ["草海镇大桥村寨脚组"]),
        ("住墨玉县喀拉喀什镇4村2小队36号", ["墨玉县喀拉喀什镇4村2小队36号"]),
        ("住石河子市143团12连", ["石河子市143团12连"]),
        ("住海丰委12组", ["海丰委12组"]),
        ("住汪清县影壁村三屯", ["汪清县影壁村三屯"]),
        ("在甘谷县水厂里18号3楼", ["甘谷县水厂里18号3楼"]),
        ("家住石桥胡同10号后院", ["石桥胡同10号后院"]),
        ("住凤凰城凤翔苑三街8号", ["凤凰城凤翔苑三街8号"]),
        ("住建华大街与跃进路交叉口东南角新公爵2-1-2604", ["建华大街与跃进路交叉口东南角新公爵2-1-2604"]),
        ("住成都市武侯区桃园路12号四川大学", ["成都市武侯区桃园路12号四川大学"]),
        ("住武汉市洪山区珞喻路37号南苑校区8号公寓楼", ["武汉市洪山区珞喻路37号南苑校区8号公寓楼"]),
        ("住沈阳市铁西区兴华南街58甲2号1-6-2", ["沈阳市铁西区兴华南街58甲2号1-6-2"]),
        ("住红果街道胜境大道中段凤鸣花城B-12-3", ["红果街道胜境大道中段凤鸣花城B-12-3"]),
        ("越秀区站西路26号通通服装市场三楼3A58档", ["越秀区站西路26号通通服装市场三楼3A58档"]),
        ("住浙江 嘉兴 海宁 许村镇 翁埠村3组26号", ["浙江 嘉兴 海宁 许村镇 翁埠村3组26号"]),
        ("住江苏省，苏州市，吴中区，东吴南路47号", ["江苏省，苏州市，吴中区，东吴南路47号"]),
        ("住江苏省-南京市-鼓楼区-中山北路105号-8幢302", ["江苏省-南京市-鼓楼区-中山北路105号-8幢302"]),
        ("地址是复兴城3期写字楼B座1507", ["复兴城3期写字楼B座1507"]),
        ("寝室沁园3舍412断网了", ["沁园3舍412"]),
        ("桃園市中壢區中大路300號", ["桃園市中壢區中大路300號"]),
        ("元朗區天瑞邨瑞心樓1203室的住戶", ["元朗區天瑞邨瑞心樓1203室"]),
        ("住元朗天水圍天瑞邨瑞心樓1203室", ["元朗天水圍天瑞邨瑞心樓1203室"]),
        ("枫宁横路668号 北府景苑 1号楼", ["枫宁横路668号 北府景苑 1号楼"]),
        ("我家地址武侯区  桃园路12号  翠湖小区32栋1903，放门口", ["武侯区  桃园路12号  翠湖小区32栋1903"]),
        ("送到桃园路12号，翠湖豪庭，3号楼，谢谢", ["桃园路12号，翠湖豪庭，3号楼"]),
        ("桃园路12号-水木清华-18栋1801", ["桃园路12号-水木清华-18栋1801"]),
        ("按地址观澜豪庭,7号楼,4单元,404走", ["观澜豪庭,7号楼,4单元,404"]),
        ("锦江花园32号楼4单元，2905到桃园路", ["锦江花园32号楼4单元，2905"]),
        ("住锦江花园32栋，押金2905元", ["锦江花园32栋"]),
        ("御景湾 1-1-2404", ["御景湾 1-1-2404"]),
        ("鲁能星城10座3205", ["鲁能星城10座3205"]),
        ("滨江一号7栋704", ["滨江一号7栋704"]),
        ("水木清华12号2407室", ["水木清华12号2407室"]),
        ("东城国际28楼4门503", ["东城国际28楼4门503"]),
        ("桃园路南段936号院曙光新村4号楼25层", ["桃园路南段936号院曙光新村4号楼25层"]),
        ("在桃园路892号院中天未来城被抓获", ["桃园路892号院中天未来城"]),
        ("走失地点桃园大道374号院附近", ["桃园大道374号院"]),
        ("安顺胡同76号", ["安顺胡同76号"]),
        ("当晚其在橡树湾11座1704家中", ["橡树湾11座1704"]),
        ("老家石桥镇陈楼村大李庄", ["石桥镇陈楼村大李庄"]),
        ("出售恩施土家族苗族自治州利川市永兴街道高坡村3组", ["恩施土家族苗族自治州利川市永兴街道高坡村3组"]),
        ("去桃园路2号口换乘，桃园路5号桥，市政道路3号", []),
        ("教学楼A栋302上课，乡镇和村", []),
        ("该项目规划12栋18层住宅", []),
        ("安置房8幢960户，物业费3栋2单元", []),
        ("共有3栋12层，新建12座220千伏变电站", []),
        (f"螺丝规格M5-2-301，家里5号，大桥3座2000米，版本3-2-101，电话{PHONE}", []),
        ("地址：四川成都", []),
        ("桃园路堵车，绕行建设大道", []),
        (f"共12号楼待检查，电话{PHONE}", []),
    ],
)
def test_addresses(engine_name: str, text: str, wanted: list[str]) -> None:
    assert [value for kind, value in said(engine_name, text) if kind == "address"] == wanted


def test_a_chain_of_names_is_as_long_as_it_is(engine_name: str) -> None:
    names = ["王晓芳", "李志强", "张建国", "刘丽华", "陈永明", "杨秀英"]
    assert [value for _, value in said(engine_name, f"联系人：{'、'.join(names)}")] == names


def test_a_known_neighbour_raises_nothing(engine_name: str) -> None:
    kept = built(engine_name, keep_known=False)
    assert found(kept, "王晓芳 13800138000") == []
    assert [m.value for m in found(kept, "姓名：张三")] == []


def test_many_values_on_one_line_are_linear(engine_name: str) -> None:
    line = " ".join(f"王晓芳 1361234{number:04d}" for number in range(900))
    assert len(said(engine_name, line)) == 900


PIECES = (
    PHONE,
    "13612345097",
    "11010519491231002X",
    "王晓芳",
    "李志强",
    "桃园路12号3栋501室",
    "陈",
    "、",
    "，",
    "和",
    " ",
    "\n",
)
WORDS = ("姓名：", "地址 ", "找", "老师", "a@b.cn", "如", "x" * 60, "的房子在" * 9, '","name":"')


@pytest.mark.parametrize("seed", range(40))
def test_regions_together_find_what_each_of_them_finds(seed: int) -> None:
    """The text near many anchors is searched once, with the same outcome as anchor by anchor."""
    rng = random.Random(seed)
    data = "".join(rng.choice(PIECES if rng.random() < 0.7 else WORDS) for _ in range(60)).encode()
    known = rules()
    confirmer, names = Confirmer(known), ("phone.mobile", "identity.prc_id18", "phone.email")
    first = [i for i, one in enumerate(known.rules) if one.id in names]
    found = resolve([c for i in first for c in confirmer.confirm(data, i, 0, len(data))], known.rules)
    beside = Beside(confirmer)
    raised = {c[:3]: c for c in beside.raised(data, found) if c.rule in beside._raised}
    assert set(raised) == one_by_one(beside, confirmer, data, found)


def one_by_one(beside: Beside, confirmer: Confirmer, data: bytes, found: list[Candidate]) -> set[tuple[int, int, int]]:
    """The same by its definition, with the last byte of a region moved to the end of its character."""
    covered = Covered([c for c in found if c.confidence >= SURE])
    anchors, new = [c for c in found if c.confidence >= SURE], set()
    for _ in range(6):
        fresh = [
            candidate
            for rule in beside._raised
            for anchor in anchors
            for low, high in _regions(data, anchor)
            for match in confirmer.found(data, rule, low, high)
            if (candidate := confirmer.judge(match, confirmer.rules[anchor.rule].concept))
            and beside._stands(data, candidate, anchor)
            and not covered(candidate)
        ]
        anchors = [c for c in fresh if c.confidence >= SURE and c[:3] not in new]
        new.update(c[:3] for c in fresh)
    return new


def test_rules_declare_it() -> None:
    name: Rule = rules().by_id["identity.person_name"]
    assert name.adjoins and name.alone is None and name.beside > 0 and name.mask == "name"
