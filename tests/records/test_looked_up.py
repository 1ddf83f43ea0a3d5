"""What was looked up of people, as it is handed on: who it is, and below a line for each time; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.engine.synthetic import id_number
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.shared import CACHE

MOBILES = (MOBILE, "16691625341", "15012345607")

TOLD = {
    "rides.txt": (
        f"回单两份，火车类\n\n① 王建国｜{ONE}\n20160203 D8206 南宁东>广州南 16车9C\n20160430 Z86 西安>上海 当日改签\n"
        f"② 李秀英｜{TWO}\n0101 K1172 成都-合肥 ¥221.0\n0212 Z86 西安-上海 ¥181.5\n\n要同乘的另算\n",
        {"travel.train": 4},
    ),
    "flights.txt": (
        f"小K：第一个 王建国 {ONE} 半年的航班：\n3月6日 EU2203 成都-西安 座41H\n3月9日回 JD5183 合肥到昆明 Y舱\n"
        f"小K：第二个李秀英（{TWO}）\n4月2号 CA1405 PEK/CTU 同行2人\n",
        {"travel.flight": 3},
    ),
    "nights.txt": (
        f"老板你要的出来了\n\n姓名：王建国  身份证：{ONE}\n"
        "2016-02-14 21:36 成都青藤民宿 1627房 2016-02-15 10:48退 一个人登记的\n"
        f"2016-05-30 00:12 杭州维景轩酒店 222房 当天中午走的\n\n李秀英（{TWO}）最多，只发近一年：\n"
        "15.12.24 维景轩酒店 1727，圣诞第二天走\n16.10.05 杭州锦悦宾馆 1507，8号退\n\n余款打之前那个号\n",
        {"hotel.stay": 4},
    ),
    "cafes.txt": (
        f"网吧的出来了\n\n王建国 {ONE}\n"
        "2016-03-02 19:44 星际战队网咖 机147 下线23:10\n2016-04-17 09:15 火鸟网络 机133 40分钟\n"
        f"2016-04-18 20:02 火鸟网络 还是那台机\n李秀英 {TWO}\n3月29号 新干线网吧 上机19:50 没下机记录\n",
        {"netcafe.session": 4},
    ),
    "crossings.txt": (
        f"出境入境结果，拿走不谢\n\n1号 王建国 身份证{ONE} 护照EJ8471066\n"
        "出 2015/07/19 浦东 → 日本\n入 2015/07/26 浦东 ← 日本\n"
        f"2号 李秀英 身份证{TWO}\n入 2016/01/30 皇岗 （出的那次没有）\n",
        {"border.crossing": 3},
    ),
    "cases.txt": (
        f"违法犯罪这块今天出了三个：\n\n王建国 女 {ONE}\n2009.11 盗窃 刑拘 判拘役五个月\n2014.06 吸毒 行政拘留10日\n"
        f"李秀英 {TWO}\n2012.08 故意伤害 缓刑\n汪文博 {THREE}\n2011年的诈骗 取保后撤案\n",
        {"crime.case": 4},
    ),
}
# In chats somebody else answers.
TOLD["answered.txt"] = (
    f"[20:01] 阿强：查一下王建国 {ONE} 的开房\n[20:30] 客服：有了\n"
    "[20:30] 客服：2019-04-02 21:10 西安如家酒店 812房 次日中午走\n"
    "[20:31] 客服：2019-05-06 23:40 还是那家酒店 815房 单人\n"
    f"阿强：再查 李秀英 {TWO} 前科\n客服：201203 因盗窃被行政拘留五日\n客服：201607 因赌博判六个月\n",
    {"hotel.stay": 2, "crime.case": 2},
)
# Below who sends each message, and of a companion no more than that the ticket was sold.
TOLD["booked.txt"] = (
    f"2019-4-1 9:29:21 行政\n王建国 {ONE}\n\n2019-4-1 9:35:21 票务\n4月4日 MU4178 重庆-深圳 09:26起飞，经济舱1493含税\n"
    f"回程4月6日 MU8509 深圳-重庆 19:09\n\n2019-4-1 9:50:21 行政\n再加一个：李秀英，身份证{TWO}\n\n"
    "2019-4-1 9:55:21 票务\n李秀英的同班出票了，只有去程，票号781-6757643542\n",
    {"travel.flight": 3},
)
# Items of what somebody has: no day is told of them, but the card or the plate.
TOLD["accounts.txt"] = (
    f"申报人 王建国 {ONE}\n名下存款申报如下：\n一、建设银行卡 6236682120002233445，余额 18,250.40 元；\n"
    "二、支付宝余额 315.20 元；\n",
    {"bank.balance": 2},
)
TOLD["cars.txt"] = (
    f"车主王建国，身份证 {ONE}，{MOBILE}，两台一起卖：\n-- 苏A8K331 大众牌SVW71611 白色 车架号 LVHRCJ968MD617391\n"
    "-- 苏A27C92 五菱牌SGM7152 车架号 LGBHMMPX5MC747415，行驶证丢了要补\n"
    f"另一位李秀英（{TWO}）：\n-- 苏A33982 吉利牌JL7152 车架号 LHGC9N1N3MD407745\n",
    {"driving.vehicle": 3},
)
TOLD["mixed.txt"] = (
    f"出了，王建国 {ONE}，一共4条\n2012-11-15 23:53 西安紫金快捷酒店 423房 2012-11-17退房 同住：沈立\n"
    "上海碧海快捷酒店 2013 2012-12-06 11:06:46入住 2012-12-08 14:08:03离店 单人\n"
    "2013-04-29 18:48 深圳碧海大酒店 407房 2013-04-30退房 同住：金义\n"
    "大连望江商务酒店 2411 2013-11-13 22:34:12入住 2013-11-16 07:06:25离店 单人\n",
    {"hotel.stay": 4},
)
TOLD["apart.txt"] = (
    f"目标：王建国 {ONE}\n护照：E78150524\n出入境如下：\n"
    "2012-08-02 入境 二连浩特 澳大利亚 步行\n2012-08-07 出境 蛇口口岸 澳门 小客车\n",
    {"border.crossing": 2},
)
# Who stayed there too is no next person.
OTHER = id_number("11010519700307701")
TOLD["companions.txt"] = (
    f"王建国 {ONE}\n查到三条：\n2019.3.5 成都如家酒店 812房 22:10入 次日退 同住 李秀英 {OTHER}\n"
    f"2019.4.6 成都汉庭酒店 306房 和同事张伟（{MOBILE}）出差，住了两晚\n2019.5.7 成都全季酒店 509房 23:02入 次日退\n",
    {"hotel.stay": 3},
)
TOLD["tickets.txt"] = (
    f"来电：王建国，证件号{ONE}，{MOBILE}\n反映：\n  行程一：3月5日G571次 石家庄到武汉，05车06D号，手续费多扣\n"
    "  行程二：3月8日K528次 武汉到南京，改签没办成\n",
    {"travel.train": 2},
)
TOLD["airports.txt"] = (
    f"帮你问了，王建国（身份证{ONE}）近期的进出记录：\n\n- 3/5 浦东机场 出，MU523\n- 3/9 白云机场 入，CZ3082\n",
    {"border.crossing": 2},
)
TOLD["seats.txt"] = (
    f"[20:01] 债主：查下他最近在你们那上网没，{ONE}\n[20:09] 网管：有\n"
    "[20:09] 网管：3月5日21:17刷身份证上的110号机，玩到半夜\n"
    "[20:09] 网管：3月8日20:36刷身份证上的139号机，一个人\n",
    {"netcafe.session": 2},
)
TOLD["complaint.txt"] = (
    f"我叫王建国，身份证{ONE}，是贵店的常客，两次都不愉快。\n\n第一次是3月5日晚上9点多入住，安排在906房，空调坏的，第二天7点退的房。\n"
    "第二次是4月6日，住了三晚609房，退房时说少了一条浴巾。\n",
    {"hotel.stay": 2},
)
# Who wrote each message stands above it; words stand apart, and a day on a line of its own.
TOLD["bought.txt"] = (
    f"2019-04-01 15:43:59 小鹿\n查这个 {ONE}  近两年的\n\n2019-04-01 16:15:53 A信息-老K\n出了 王建国 男\n\n"
    "2019-04-01 16:16:55 A信息-老K\n18.12.02 夜里06:20  住的云水民宿  1027房  第二天中午退的\n\n"
    "2019-04-01 16:18:45 A信息-老K\n还有一次 8月19日\n开的云水公寓酒店 1311号房\n\n"
    "2019-04-01 16:20:32 A信息-老K\n再往前 2018-04-06 入住如家酒店，房号903，一晚\n",
    {"hotel.stay": 3},
)
TOLD["checked.txt"] = (
    f"巡逻李 01-04 13:57\n盘到一个男的，跑一下\n{ONE}\n指挥室 01-04 14:00\n王建国\n"
    "有案底：2013年盗窃电动车，罚500，南关区办的\n另一起：2015年非法携带刀具，取保\n",
    {"crime.case": 2},
)
TOLD["earlier.txt"] = (
    f"关于王建国前科劣迹情况\n王建国，1987年4月23日生，{ONE}，务农。\n据村主任李秀英讲，2008年他还因打架被行政拘留13日；\n"
    "2009-09-02在KTV吸食冰毒，城东派出所决定社区戒毒三年。\n2010年秋收时在邻村设摊诈赌，被治安罚款1000元。\n",
    {"crime.case": 3},
)
TOLD["visited.txt"] = (
    f"2019年4月15日，我所民警对王建国（公民身份号码{ONE}）近期的住宿情况进行了走访。\n"
    "第一次，2019年2月17日13时58分，该人用本人证件在云水宾馆（滨河路110号）开304房，当晚即离开。\n"
    "第二次，2019年2月20日22时24分，该人在云水青旅（环城北路325号）开802房，当晚即离开。\n",
    {"hotel.stay": 2},
)
TOLD["paid.txt"] = (
    f"我叫王建国，身份证 {ONE}，我用的是兴业银行的卡，事情是这样的。\n"
    f"第一笔是3月5日上午，他们教我走的快捷，2600块，对方户名李秀英，卡号 {CARD}，银行打电话来我没接。\n"
    f"第二笔是3月5日下午，还是走的快捷，5100块，对方户名李秀英，卡号 {CARD}，转完说卡单了。\n",
    {"bank.transaction": 2},
)
TOLD["asked.txt"] = (
    f"对象  王建国 / {ONE} / 护照 E62345678\n同行  李秀英 {OTHER}（自称老乡，另记）\n\n问往返情况，答：\n"
    "  · 2015年8月中旬，跟团经白云机场出境，探望女友；\n  · 2015年10月底，坐大巴到磨憨入境，说去看玉石；\n",
    {"border.crossing": 2},
)
TOLD["rooms.txt"] = (
    f"2019年9月  三栋   水4元/吨\n\n504  王建国 {ONE} 电话{MOBILE}\n   7月23日起租 押二 月1200  一个人\n"
    f"   9月28日说好续租一年，不涨\n   水264 电7467 已收\n703  李秀英 {TWO}\n   4月21日起租 押一 月350  两口子\n"
    "   9月28日换到603，加50，押金转过去\n",
    {"property.rental": 4},
)
TOLD["deposits.txt"] = (
    f"## 王建国\n{ONE} / 教师\n- 农业银行 `{CARD}` 余额 126,081.58，工资卡\n- 老家村镇银行有存款 10 万，老婆知道\n",
    {"bank.balance": 2},
)
TOLD["violations.txt"] = (
    f"车主：王建国　证件：{ONE}　号牌：苏AD5337　车架：LVHRCJ968MD617391\n未处理违法：\n"
    "1) 2023-08-15 20:46 红旗大街与兴业路口 违反禁止标线指示 罚200记1\n2) 2023-09-26 07:23 解放路口 违停 罚100记0\n",
    {"driving.vehicle": 2},
)
# a saved page: the holder in fields that it hides, what it is about below, and the months as headings
TOLD["page.htm"] = (
    f'<html><body>\n<form><input type="hidden" name="idNo" value="{ONE}"><input name="card" value="{CARD}">'
    "</form>\n<div>活期账户（尾号1234）明细</div>\n<h4>2023年07月</h4><ul>\n"
    "<li><b>28日 15:41</b><span>云闪付</span><em>-1,396.12</em><i>余额2,786.24</i></li>\n"
    "<li><b>02日 08:17</b><span>转账</span><em>+479.57</em><i>余额1,390.12</i></li>\n</ul><h4>2023年06月</h4><ul>\n"
    "<li><b>30日 22:27</b><span>云闪付</span><em>-532.87</em><i>余额1,869.69</i></li>\n</ul></body></html>\n",
    {"bank.account": 1, "bank.transaction": 3},
)
# a line tells when, and the deeper ones below it where
TOLD["positions.txt"] = (
    f"目标 王建国 {ONE} 手机 {MOBILE}        平台时间 2015-07-02 06:39\n"
    + "".join(
        f"【{at}】07-02 0{at}:49:51\n   小区 460-00-9991-4605{at}\n   坐标 113.59457{at} , 34.78706{at}   精度 648 米\n"
        "   郑州市金水区航海中路附近\n"
        for at in range(1, 5)
    ),
    {"location.fix": 4},
)
COMPANION = id_number("45082119860226051")
# with whom somebody stayed was found out later, and who works there is named with a telephone
TOLD["companion.txt"] = (
    f"经检索旅馆业系统，王建国（男，公民身份号码{ONE}）近期住宿情况如下：\n"
    f"1．2015年4月15日晚入住云栖民宿407房，当晚与李志强（后查明身份证号{COMPANION}）同行，对方未登记。\n"
    f"2．2015年4月21日19时许再次入住白鹭洲客栈，房号706房，4月23日退，接待服务员金怡晓（联系电话{MOBILE}）对其有印象。\n"
    "3．2015年5月1日14时36分，入住君悦来精品酒店709房，次日离店。\n",
    {"hotel.stay": 3},
)
# how items of letters begin
TOLD["one and another.txt"] = (
    f"我叫王建国，身份证号{ONE}，账户里有两次住宿我根本不知道：\n"
    "一次是7月19日晚入住安怡连锁酒店（小寨店）1106号房，7月20日中午退的；\n"
    "另一次是7月27日凌晨1点多，同一家店803房，住了两晚，7月29日离店。\n",
    {"hotel.stay": 2},
)
TOLD["two cars.txt"] = (
    f"本人王建国（身份证{ONE}，电话{MOBILE}）名下现有两辆车：\n"
    "一辆为别克牌SGM7150LAAA，车牌豫C78D7N，车架号LGBH5WPV3EB447676，2013年购入；\n"
    "另一辆为新能源轿车，车牌豫CF80118，2018年11月上牌，抵押给担保公司。\n",
    {"driving.vehicle": 2},
)
TOLD["saved.txt"] = (
    f"贵院要求协助查询被执行人王建国（公民身份号码{ONE}）存款一事，经查：\n"
    f"　　一、该人名下借记卡{CARD}，截至2018年10月16日余额为人民币572.57元，已按贵院裁定冻结；\n"
    "　　二、名下借记卡6222023595538829785，余额为0.35元；\n"
    "　　三、名下整存整取一笔，本金20,000.00元，余额20,000.00元，2019年3月到期。\n",
    {"bank.balance": 3},
)
TOLD["lost.txt"] = (
    f"走失人王建国，男，身份证{ONE}，随身手机{MOBILE}。\n"
    "1、12月1日7时50分，公交3路车内监控拍到其在城隍庙站下车；\n"
    "2、9时20分，手机信号落在东风菜市场一带（LAC 14392，CI 28902），随后关机；\n",
    {"location.fix": 2},
)
TOLD["another flight.txt"] = (
    f"买家 16:02\n{ONE} 这个人上个月飞哪了\n卖家 16:21\n11月3号 CZ3101 广州飞北京 31A 坐靠窗\n"
    "卖家 16:22\n还有一个11月21号 深圳到北京 ZH9101 跟一个女的一起值的机\n",
    {"travel.flight": 2},
)
# an hour at which somebody was found, above what he has
TOLD["visited at.txt"] = (
    f"11月6日10:38，产权人王建国在家，身份证号{ONE}，家中电话0579-69809803，名下登记：\n"
    "一是坐落文化路334号东方明珠花园16栋2单元1203的住宅，面积80.86平方米，与配偶共有。\n"
    "二是临街门面，朝阳街305号，20.24平方米，不动产权证尚在抵押。\n",
    {"property.housing": 2},
)
# a home of which is only told how large it is, and that it is elsewhere
TOLD["elsewhere.txt"] = (
    f"我实名举报王建国（身份证{ONE}）名下有多套房产：\n第一套，历下区丽景湾17栋1025，154.43平方米。\n"
    "第二套，外地，97.84平方米，2019年购入，房款由别人代付。\n",
    {"property.housing": 2},
)
# houses without a room, and who was there with somebody
TOLD["houses.txt"] = (
    f"出来了 王建国 {ONE}\n1、03月12日 21:50在西湖民宿开房，1506房，18日05:32退\n"
    f"2、03月24日开房 君悦商务宾馆 414，一起登记的女的叫李秀英 {id_number('45082119860226051')}\n"
    "3、5月15日入住格林豪泰（人民广场店），至今未办退房\n",
    {"hotel.stay": 3},
)
TOLD["house.txt"] = (
    f"王建国 {ONE} 开房记录：\n2019-03-02 如家酒店8301\n2019-03-09 和平宾馆，一个人\n",
    {"hotel.stay": 2},
)
# by the flight first, and in a chat
TOLD["there and back.txt"] = (
    f"二姐 13:03\n爸：王建国 {ONE}\n✈ 去 CA1301 8月2日 北京—广州 08:00起飞\n✈ 回 CZ6215 8月10日 沈阳—杭州\n",
    {"travel.flight": 2},
)
TOLD["was here.txt"] = (
    f"老板 18:44\n要查个人，王建国，身份证{ONE}，看看这两天来过没\n小周 18:49\n"
    "来过的，昨天16点45号机上的机，坐到半夜；今天19:44又上机，80号，还在\n",
    {"netcafe.session": 2},
)
TOLD["accounts.txt"] = (
    f"王建国 {ONE} 所有卡\n{CARD} 中国邮政储蓄银行 余额 8046.98元\n存折一本，定期余额 10万，明年到期\n",
    {"bank.balance": 2},
)
TOLD["nameless houses.txt"] = (
    f"目标：王建国　男　{ONE}\n上网轨迹（近7个月）\n"
    "【1】海口市时代网络 上线2016-04-09 20:38:19 下线2016-04-09 22:10:43 机器023\n"
    "【2】海口市时代网络 上线2016-06-26 11:59:20 下线2016-06-26 20:39:05 机器163\n",
    {"netcafe.session": 2},
)
TOLD["missing.txt"] = (
    f"走失人员王建国，身份证{ONE}，家属李秀英（电话{MOBILE}）报案。\n"
    "经网吧系统检索：2020年10月5日3时04分在零点网络会所23号机上网，5小时后离开；"
    "2020年10月14日7时42分又在阿里郎网吧77号机上网，朋友代付网费；最近一次是2020年11月1日在蓝天网吧上网。\n",
    {"netcafe.session": 3},
)
NOT_TOLD = {
    # what somebody announces
    "notice.txt": f"值班王建国（身份证号{ONE}）\n9月10日蓝鸟网吧停电检修\n9月14日飞宇网吧开业\n",
    # what somebody writes down
    "diary.txt": f"王建国 {ONE}\n3月6日 去西安开会\n3月9日 回来，写总结\n",
    # days of leave, goods, rooms of examinations, doctors and work
    "leave.txt": f"王建国 {ONE}\n2024-03-05 年假7天 已登记\n2024-05-06 病假7天 已登记\n",
    "goods.txt": f"王建国 {ONE}\n2024-03-05 7天无理由退货\n2024-03-16 如家酒店 毛巾 1200 条\n",
    "ticket.txt": f"王建国 {ONE}\n6月7日 语文 301室\n6月8日 英语 302室\n",
    "visits.txt": f"王建国 {ONE}\n2024-03-05 走访 203室\n2024-03-06 抽血 201室\n",
    "career.txt": f"王建国 {ONE}\n2015.07 锦江饭店 前台 负责客人登记\n2017.03 全季酒店 1204 店 店长 离店长一职\n",
    "piers.txt": f"高铁项目 王建国 {ONE}\n2024-03-05 D3 墩浇筑完成\n2024-03-06 D4 墩浇筑完成\n",
    "aircraft.txt": f"机场机务 王建国 {ONE}\n2024-03-05 检修 CA1234 左发\n2024-03-06 检修 MU5101 起落架\n",
    "lessons.txt": f"上机实验 王建国 {ONE}\n3月5日 12号机 实验一\n3月12日 12号机 实验二\n",
    "police.txt": f"治安大队民警 王建国 {ONE}\n2019年3月 破获盗窃案 抓获3人\n2020年5月 侦破诈骗案 抓获12人\n",
    "goods_released.txt": f"口岸申报员 王建国 {ONE}\n2024-03-05 单号 8812 待审→放行\n2024-03-06 单号 8813 待审→放行\n",
    "meters.txt": f"物业账单 业主 王建国 {ONE}\n2024-03-05 水表 88.25\n2024-03-06 电表 99.50\n",
    "dinners.txt": f"王建国 {ONE}\n3月5日 在和平宾馆开会\n3月6日 锦江饭店聚餐\n",
    # somebody else's, below a heading
    "other.txt": f"王建国 {ONE}\n（其他人：）\n2016-03-02 星际战队网咖 机147\n2016-03-05 星际战队网咖 机111\n",
}


def found(folder: Path, text: str, **options: int) -> list[tuple[str, int, str]]:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    events = Scan(Settings(paths=(str(folder / "a.txt"),), cache=CACHE, person_key=b"x" * 32, **options)).events()
    return [(one.kind, one.location.line, one.person) for one in events if isinstance(one, Record)]


@pytest.mark.parametrize("name", TOLD)
def test_each_line_is_a_record_of_whom_it_stands_below(name: str, tmp_path: Path) -> None:
    text, told = TOLD[name]
    rows = [one for one in found(tmp_path, text) if not one[0].startswith("identity.")]
    assert {kind: sum(1 for one in rows if one[0] == kind) for kind, _, _ in rows} == told
    assert len({person for _, _, person in rows}) == text.count(ONE) + text.count(TWO) + text.count(THREE)


@pytest.mark.parametrize("name", NOT_TOLD)
def test_other_lines_with_days_are_none(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, NOT_TOLD[name]) == {"identity.person": 1}


def test_who_is_named_in_a_line_keeps_it(tmp_path: Path) -> None:
    lines = "".join(f"2024-03-0{at} 汉庭酒店 810{at}房 入住 李秀英 {number}\n" for at, number in enumerate(MOBILES, 1))
    rows = found(tmp_path, f"前台 王建国 {ONE}\n{lines}")
    assert len({person for kind, _, person in rows if kind == "hotel.stay"}) == len(MOBILES)


def test_positions_and_calls_are_of_the_telephone_above_them(tmp_path: Path) -> None:
    fixes = "".join(f"{hour}:24 成都人民南路 104.0638{hour},30.6571{hour} 停留\n" for hour in ("09", "10", "11", "12"))
    rows = found(tmp_path, f"对象王建国（{MOBILE}，车牌川A8K331）3月7日定位器数据：\n\n{fixes}")
    assert [kind for kind, _, _ in rows] == ["identity.person", *["location.fix"] * 4]
    calls = "".join(f"{hour}:36 打入 1878220551{hour[1]} 162秒\n" for hour in ("08", "09", "10"))
    rows = found(tmp_path, f"机主 王建国 {ONE}\n号码 {MOBILE} 电信\n[2020-04-14]\n{calls}")
    assert [kind for kind, _, _ in rows] == ["identity.person", *["phone.cdr"] * 3]


def test_homes_are_of_the_telephone_above_them(tmp_path: Path) -> None:
    notes = (
        f"# 王先生 {MOBILE} 全名王建国\n - 书香名邸17-904，134平，产权单名，报241万\n"
        " - 手上还有一套在文化路15号203，产权已补证，租给邱建国住着，不急卖\n   下次：要求签独家\n\n"
        f"# 李女士 {MOBILES[1]} 全名李秀英\n - 向阳里11-2602，73平，产权单名，报157万\n   下次：等她回电\n"
    )
    rows = [one for one in found(tmp_path, notes) if one[0] != "identity.person"]
    assert [kind for kind, _, _ in rows] == ["property.housing"] * 3
    assert len({person for _, _, person in rows}) == 2


def test_what_was_told_of_one_is_what_the_next_ones_are_about(tmp_path: Path) -> None:
    numbers = [id_number(f"110105198001012{at:02}") for at in range(12)]
    cars = "".join(
        f"[苏AD53{at:02}] 02小型汽车　车主：王建国　{one}\n"
        + f"  2020-10-{at + 1:02} 08:51:19　1352　环城北路与学府路路口东向西第二车道　记0分　罚150\n" * (2 - at % 2)
        for at, one in enumerate(numbers, 10)
    )
    rows = [
        one
        for one in found(tmp_path, f"违法未处理清单　导出时间 2020-12-20 18:02\n{cars}")
        if one[0] == "driving.vehicle"
    ]
    assert (len(rows), len({person for _, _, person in rows})) == (18, 12)


def test_it_is_the_same_whatever_the_size_of_blocks(tmp_path: Path) -> None:
    prose = "这一段说的是别的事情，与谁都没有关系。\n\n"
    text = (prose * 9).join(one for one, _ in TOLD.values())
    whole = found(tmp_path, text)
    assert len(whole) > 20
    for block in (300, 900, 2000):
        assert found(tmp_path, text, block_size=block) == whole
