"""The sorts of events that a line may tell of somebody who is named above it, each by cues that all must be there."""

from __future__ import annotations

import re

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.validators.vehicle import PROVINCES

NUMBER = "[零〇一二两三四五六七八九十]"
PHONE = r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"
_PEER = lazy_re(
    rf"{PHONE}|(?<!\d)0\d{{2,3}}-?\d{{7,8}}(?!\d)|(?<!\d)(?:400|95|1[02])\d{{2,8}}(?!\d)|1[3-9]\d[*xX]{{4,8}}\d{{0,4}}"
    r"|[同该此它][一个新旧]{0,2}(?:门|手机|电话)?号|同一个(?=[，,。；;\s])|新号|前一个号|旧号"
    r"|(?:他|她|对方|它)(?:自己)?(?:[又再]?(?:打|主叫|来电|拨|回[拨电我]))"
    r"|(?:打给|主叫|打进|拨给|回拨|找)[我他她过]|我(?:打|主叫|拨)(?:[他她给过])?"
    r"|[这那]个?号|[又再](?:次|主动)?[打拨]|同一(?:座机|手机)|[打拨]过去|那个[^\W\d]{2,4}打|尾号"
    r"|(?i:the same (?:number|handset|party)|that number)"
)


class Sort(NamedTuple):
    """A kind of event, and what is there of each: all cues, and none of what tells of plans.

    topic: what stands in the text above or in the event. clock: whether an hour is needed.
    """

    kind: str
    cues: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    topic: re.Pattern[str] | None = None
    clock: bool = True


# The number of a card.
_CARD = r"(?<!\d)[3-6]\d{15,18}(?!\d)"
# A number of a carrier of the mainland, Hong Kong, Macau or Taiwan.
FLIGHT = (
    r"(?<![0-9A-Za-z#.-])(?:C[AINXZ]|M[FU]|H[BOUX]|ZH|F[MU]|SC|3U|9[CDH]|K[ANY]|EU|B[7KR]|G[5JSTXY]|J[DR]|PN|8L|TV|N[HSX]"
    r"|QW|U[OQA]|DR|DZ|LT|RY|AQ) ?\d{3,4}(?![0-9A-Za-z-])"
)
# A plate of the mainland.
PLATE = rf"[{PROVINCES}][A-HJ-NP-Z][·. ]?(?=[A-Z]{{0,2}}\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])"
_RIDE = lazy_re(rf"{FLIGHT}|(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{{1,4}}(?![0-9A-Za-z.-])")
_RIDDEN = lazy_re(
    r"(?<![\d.])\d{1,2}[-/.月]\d{1,2}(?![\d.])|(?<!\d)\d{2}[A-Z]{3}(?![A-Za-z])|(?<!\d)\d{1,2}[日号](?![楼房机车])"
)
_SIGN = lazy_re(r"[-/.月]0?")
_PLANNED = (
    r"请[拨于在按勿]|如需|预[约计]|打算|计划|拟[于定在]|明[天日早晚]|[将须需应]于|安排(?![在到了我])|模板|样例|示例"
    r"|(?i:(?<![a-z])(?:will|shall|please|tomorrow|schedule[ds]?|plan(?:s|ned)?|template)(?![a-z]))"
)
# By what else than a telephone something is sent.
_OTHERWISE = r"微信|邮件|邮箱|(?<![A-Z])QQ(?![A-Z])|朋友圈"
SORTS = (
    Sort(
        "phone.cdr",
        (
            lazy_re(
                r"主叫|被叫|呼[入出转叫]|[拨打][出入进通给往]|打(?:[过回]?[来去]|了|电话|的)|[又再][打拨]|[拨打](?=\s?1[3-9])|接(?:到|听|进|入|起|通|了)|[来去]电|[发受]话|回拨|未接|通[话了]"
                r"|来自(?=\s?(?:\+?86[ -]?)?1[3-9]|\s?0\d{2})"
                r"|(?i:(?<![a-z])(?:(?:out|in)(?:going|bound|coming)|call(?:ed|s|ing)?|dial+ed|rang|phoned|spoke)(?![a-z]))"
            ),
            lazy_re(
                rf"(?:\d|{NUMBER}|几|多|半|来)\s?(?:秒|分(?!之)|个?小时|个?钟头?|多分)|(?<!\d)\d{{1,2}}[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)"
                r"|(?<![a-z\d])\d{1,5}\s?(?i:s|secs?|seconds?|m|mins?|minutes?|hours?)(?![a-z])|(?:时长|秒数)\D{0,3}\d"
                r"|未接|没接|没人接|无人接听|响铃|响了?[一两几]声|挂断|空号|占线|关机"
                r"|(?i:(?<![a-z])(?:missed|unanswered|no answer)(?![a-z]))"
            ),
            _PEER,
        ),
        lazy_re(_PLANNED),
        clock=False,
    ),
    Sort(
        "phone.sms",
        (
            lazy_re(
                r"[“「『《\"][^”」』》\"\n]{3,}"
                r"|\A\W{0,6}[收发]\s{1,4}\S|(?i:[发收回说写来去寄]|sent|recv|received|from|to|said|wrote|texted|replied)[^\n：:]{0,40}[：:]\s?(?:[^\s\d]{2}|\d{1,2}[日号][^\s\d])"
            ),
        ),
        lazy_re(rf"{_PLANNED}|{_OTHERWISE}|(?i:wechat|e-?mail)"),
        lazy_re(
            r"短信|短讯|简讯|彩信|会话\s?\d"
            r"|(?i:(?<![a-z])(?:sms|text(?:s|ed)?|(?:text|short) messages?"
            r"|messages? (?:recovered|from|to|between))(?![a-z]))"
            rf"|[发收回寄][给到往自]?\s?{PHONE}|来自\s?{PHONE}"
        ),
    ),
    # on a day, in quotes or behind what it is
    Sort(
        "phone.sms",
        (
            lazy_re(r"[“「『][^”」』\n]{1,}|(?:短信|简讯|彩信)[^\n：:]{0,8}[：:]\s?[^\s\d]{2}"),
            lazy_re(r"[发收回来写转再](?:[来到了过给出去传]|短信|\s?[：:])|短信|又来|又发|我发|[又还]是"),
        ),
        lazy_re(rf"{_PLANNED}|{_OTHERWISE}"),
        lazy_re(r"短信|简讯|彩信"),
        clock=False,
    ),
    Sort(
        "location.fix",
        (
            lazy_re(
                r"(?<![\d.])(?:(?:1[89]|[2-4]\d|5[0-3])\.\d{4,}[^\d\n]{1,20}(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}"
                r"|(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}[^\d\n]{1,20}(?:1[89]|[2-4]\d|5[0-3])\.\d{4,})(?!\d)"
                r"|(?i:(?<![a-z])(?:lac|tac)\W{0,3}[0-9a-f]{2,6}\W{1,8}(?:e?ci|cid|cell ?(?:id)?)\W{0,3}[0-9a-f]{2,9})"
                r"|(?<![\d.-])460[-,/ ]0?\d[-,/ ]\d{3,5}[-,/ ]\d{3,9}"
            ),
        ),
        lazy_re(rf"{_PLANNED}|集合|集结|营业|开门|门店|测站|测点|(?i:meet|opens?|survey)"),
        clock=False,
    ),
    # without coordinates
    Sort(
        "location.fix",
        (
            lazy_re(
                r"定位|位[置于]|出现|停留|途[经径]|经过|[进驶][入出]|到达|[离抵]开?|回到|[仍还]?在|过|(?<!无)抓拍|拍到|(?<!未)命中|(?i:(?<![a-z])(?:at|near|in)(?![a-z]))"
            ),
            lazy_re(
                r"[\u4e00-\u9fff]{2}(?:[路街巷道村]|大厦|广场|小区|附近|一带|卡口|收费站|服务区|路口|高速|基站|酒店|公园|车站|站[上下]车|客运站|[东南西北]门)"
                r"|(?i:(?<![a-z])(?:road|street|avenue|tower|toll|exit|station|district|mall)(?![a-z]))"
            ),
        ),
        lazy_re(rf"{_PLANNED}|集合|集结|营业|开门|门店|入住|开房|退房|(?i:meet|opens?|survey)"),
        lazy_re(
            r"定位(?!为)|轨迹|行踪|走失|寻人|布控|基站位置|过车|卡口(?:记录|抓拍|数据)|回传位置|(?i:(?<![a-z])(?:gps|tracker|positions?|fixes)(?![a-z]))"
        ),
    ),
    Sort(
        "bank.transaction",
        (
            lazy_re(
                r"第[一二三四五六七八九十\d]{1,2}笔|(?:[转付收汇扣取刷]|存(?![折单]))(?!件|据|款码|货|藏)|支出|支取|提款|消费|还款|充值|提现|入账|到账|代发|退[款回]|[金资款]进来"
                r"|(?i:(?<![a-z])(?:paid|pays?ment|transfer(?:red)?|withdr(?:[ae]wn?|awals?)|withdrew|deposit(?:ed)?|received|sent|credited|debited|charged|deducted"
                r"|purchased?|refund(?:ed)?|remitted|merchant|spent)(?![a-z]))"
            ),
            lazy_re(
                r"\d\s?(?:元|块|万)|(?:人民币|CNY|RMB|EUR|USD|HKD|GBP|[¥￥$€£])\s?\d|(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.])\d{1,9}\.\d\d(?![\d.])"
                r"|[转付收汇存取][\u4e00-\u9fff]{0,4}\s?\d{3,9}(?!\d)"
            ),
        ),
        lazy_re(
            rf"{_PLANNED}|[应待][还付缴收交]|前(?:还|付|缴|支付|交)|[到逾]期|欠款|网[吧咖]|[上下]机|机[号器]|入住|退房|租金"
            r"|(?i:(?<![a-z])(?:due|owes?|to be|invoice)(?![a-z]))"
        ),
        lazy_re(
            r"卡(?!座|片)|账户|帐户|账号|户头|存折|银行|支付宝|微信|财付通|流水|(?i:(?<![a-z])(?:cards?|accounts?)(?![a-z]))"
        ),
        clock=False,
    ),
    # at what hour: 系统显示此人14:15出境、11:15入境
    Sort(
        "border.crossing",
        (lazy_re(r"(?<!出)入境|出境(?!入)"),),
        lazy_re(rf"{_PLANNED}|[问答]\s?[：:]|我|检查|航班|开[闸关]|闭关|旅客量|人次|放行"),
        lazy_re(r"出入?境|入境|过关|通关|边检|关口|口岸"),
    ),
)
# A road between two places, and what else only a ride or a flight has.
_ROUTE = (
    r"[\u4e00-\u9fff]{2,8}\s?(?:→|->?|>|~|—{1,2}|-{1,2}|[到至飞])\s?[\u4e00-\u9fff]{2,8}"
    r"|[A-Z]{3}\s?[/-]\s?[A-Z]{3}(?![A-Za-z])"
)
_CAFE = r"(?:internet|cyber|net) ?caf[eé]|(?:internet|net) ?bar"
_WORKED = r"施工|浇筑|检修|维修|装修|值[班乘](?!经理|员|服务)|保障|负责|工作|项目|讲座|会议|培训|课程|考试|实验|练习"
# What was looked up of somebody: below the name a line for each time, which begins with its day.
LOOKED_UP = (
    # what was left, of an account that is named above
    Sort(
        "bank.balance",
        (lazy_re(r"余额|结余|结存|[余剩]"), lazy_re(r"(?<![\d.])\d{1,3}(?:,\d{3})*\.\d\d(?!\d)|\d\s?[元块万]")),
        lazy_re(rf"{_PLANNED}|转|汇|取|提款|存入|支出|扣款|消费|[+-]\s?\d|电费|水费|充值|话费|流量|剩电|\d\s?度"),
        lazy_re(rf"存款|[银农工建交中招]行|信用社|储蓄|工资卡|{_CARD}"),
    ),
    # what came in and went out: +4900 1.23 卖菜钱 剩6140
    Sort(
        "bank.transaction",
        (
            lazy_re(r"\A\s{0,8}\W{0,3}[+-]\s?\d"),
            lazy_re(r"[余剩]\s?\d|转账|汇款|存入|取[款现]|消费|工资|还款|退款|利息|[\u4e00-\u9fff](?:钱|费)|房租"),
        ),
        lazy_re(rf"{_PLANNED}|[℃°]|积分|库存|入库|出库"),
        lazy_re(rf"银行|流水|储蓄|工资卡|信用卡|{_CARD}"),
    ),
    # a stay by its two days: 1/11进 1/14走 听雨房 380块
    Sort(
        "hotel.stay",
        (
            lazy_re(r"(?:进|[入来]住?|到店)\W{0,3}\d{1,2}[/.月-]\d{1,2}[日号]?\s?(?:走|退|离)"),
            lazy_re(r"[\u4e00-\u9fff\d]房|\d\s?间|客栈|民宿|酒店|宾馆"),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}"),
    ),
    Sort(
        "property.rental",
        (
            lazy_re(
                r"房租|租金|月租|租费|(?:承租|租下)[^\n]{0,20}[室房号库]|续租[^\n]{0,8}年|起租|换到\s?\d{3,4}(?!\d)"
            ),
            lazy_re(r"\d{3,5}|[一二两三五半]年"),
        ),
        lazy_re(rf"{_PLANNED}|涨租(?!一)|挂牌|招租|中介|出租|服务器|云|会议室|设备|域名|带宽|车(?![库位])"),
        lazy_re(r"租|押[一二]"),
    ),
    Sort(
        "bank.transaction",
        (lazy_re(r"(?<![\d.])\d{1,9}\.\d\d(?![\d.])|[转付收存取刷]\s?\d{2,9}(?:元|块)?"),),
        lazy_re(rf"{_PLANNED}|网[吧咖]|[上下]机|入住|退房|租金|票价|[¥￥]|[水电气]表|物业"),
        lazy_re(r"(?:银行|卡)[^\n]{0,20}(?:流水|账单|明细)|流水(?:样|明细|可出)|交易明细"),
    ),
    Sort(
        "travel.flight",
        (
            lazy_re(FLIGHT),
            lazy_re(rf"{_ROUTE}|舱|座|登机|值机|票号|同行|[从由][\u4e00-\u9fff]|[赴返][\u4e00-\u9fff]|机场"),
        ),
        lazy_re(
            rf"{_PLANNED}|{_WORKED}|接机|左发|起落架|\A\W{{0,6}}[出入]境|(?:机场|口岸)\s?[出入](?![口发港])"
            r"|\A(?![^\n]*(?:飞[往抵]|座|舱|[登值]机|起飞))[^\n]*[由于从经在][^，。；\n]{2,12}[出入]境"
        ),
        lazy_re(r"航班|机[票场]|[飞乘值登]机|飞行|客票|票务|[济务等]舱|起飞|[\u4e00-\u9fff]{2}飞[\u4e00-\u9fff]{2}|✈"),
    ),
    Sort(
        "travel.train",
        (
            lazy_re(r"(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{1,4}(?![0-9A-Za-z.-])(?!次?航班)"),
            lazy_re(rf"{_ROUTE}|[一二]等|[硬软][座卧]|无座|\d车\s?\d|座位|去[的了往]|开往|票|发车|出发"),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|墩|标段|章节|阶段"),
        lazy_re(
            r"火车|高铁|动车|列车|铁路|车次|车票|二等座|硬[座卧]|软卧"
            r"|(?<![0-9A-Za-z])[GDCZTK]\d{1,4}[，, ]{1,2}[^\W\d]{2,6}[到至-][^\W\d]{2,6}[，, ]{1,2}\d\d:\d\d开"
            r"|\d次\s?\d{1,2}车\s?\d|(?<![0-9A-Za-z])[GDCZTKY]\d{1,4} ?次[，, \u3000]|站上车"
        ),
    ),
    # a house, a room of it, and that somebody slept there
    Sort(
        "hotel.stay",
        (
            lazy_re(
                r"酒店|宾馆|旅[馆社店舍]|青旅|[贵该]店|招待所|客栈|民宿|饭店|度假村|如家|汉庭|全季|锦江|格林豪泰|速8|住(?!院|址|宅|户|公租|廉租)[^，。\n\d]{0,8}\d{3,4}房"
                r"|住(?!院|址|宅|户|公租|廉租)[\u4e00-\u9fff]{1,4}房|\d{3,4}号?房(?=[^\n]{0,40}(?:退|离店|走的))|房号\s?\d{3,4}"
            ),
            lazy_re(r"(?<![\d.:：-])[A-Z]?\d{3,4}(?![\d年月日元条个件份.:：/-])"),
            lazy_re(
                r"[一二两三四五六\d]\s?晚|住[到了过]|投宿|住(?!院|址|宅|户|公租|廉租)[^，。\n\d]{0,8}\d{3,4}[室房]|(?<![货款])退(?![货款回])|离店|入住|登记|[开订]过|开[过的了]?房|开的?[^，。\n\d]{0,10}\d{3,4}号?房|走(?![访廊])|同住|单人(?![间床房])"
            ),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|预订(?!的)|订单取消|聚餐|婚宴|招聘|停[业电]|住院|出院|病房|公租|廉租"),
    ),
    Sort(
        "driving.licence",
        (
            lazy_re(
                r"初次?领证|初领|[换补]证|增驾|换领|补[领发]|[换核]发|审验|降[为级]|扣留"
                r"|(?i:(?<![a-z])(?:first issue|renewal|periodic review|replacement|upgrade)(?![a-z]))"
            ),
            lazy_re(
                r"准驾车型|驾驶?[证照]|档案编号|(?<![A-Za-z])[ABC][12](?![A-Za-z0-9])"
                r"|(?i:class [abc]\d|archive no|licen[cs]e)"
            ),
        ),
        lazy_re(rf"{_PLANNED}|营业执照|护照|通行证|上岗"),
        lazy_re(r"驾驶证|驾照|駕照|驾驶资格|(?i:driv(?:ing|er|er's) licen[cs]e)"),
    ),
    Sort(
        "netcafe.session",
        (
            lazy_re(
                r"网[吧咖城会]|电竞|网络会所|[\u4e00-\u9fff]网络(?=[ \u3000，,])|机\s?\d{1,3}(?!\d)|\d{1,3}号?机"
                r"|那台机|[上下]机|通宵|包间|上了"
                rf"|(?i:(?<![a-z])(?:logged (?:on|in|off|out)|{_CAFE})(?![a-z]))"
            ),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|[手飞]机|充值|办卡|停[业电用]|开业"),
        lazy_re(rf"网[吧咖城管]|上网|电竞|网络会所|(?i:(?<![a-z])(?:{_CAFE})s?(?![a-z]))"),
    ),
    Sort(
        "border.crossing",
        (
            lazy_re(
                r"[出入]境|[出入过通]关|[出回]国|从[\u4e00-\u9fff]{2,8}回(?:来|到)"
                r"|(?:机场|口岸)\s?[出入](?![口发港])|\A\W{0,6}[出入](?=[ \u3000])"
                r"|(?i:(?<![a-z])(?:(?:exit(?:ed)?|entry|entered) on|port of (?:exit|entry)"
                r"|(?:exit|entry) {1,3}(?:via|through))(?![a-z])"
                r"|\A\W{0,6}(?:(?:exit|entry|arrival|departure) |(?:left|entered) (?:the country|china)))"
            ),
        ),
        lazy_re(
            rf"{_PLANNED}|{_WORKED}|签证|护照有效|限制|(?<!没有)(?<![未没])申报|报关|放行(?!了)|货[物运车代主柜]|货$"
        ),
        lazy_re(
            r"出入?境|入境|过关|通关|边检|进出(?:境|关|记录)"
            r"|(?i:(?<![a-z])(?:port of (?:exit|entry)|travel history|immigration|border|stamps?"
            r"|trips (?:outside|abroad))(?![a-z]))"
        ),
    ),
    # what a car did, by its owner: 2023-08-15 20:46 红旗大街路口 违停 罚200记3
    Sort(
        "driving.vehicle",
        (
            lazy_re(
                r"闯红灯|违停|违法停车|超速|禁止标[线志]|不按[^，。\n]{2,10}(?:行驶|让行)|压线|逆行|应急车道|违反[^，。\n]{2,12}"
                r"|[记扣]\s?\d{1,2}\s?分?[^。\n]{0,8}罚款?\s?\d|罚款?\s?\d[^。\n]{0,8}[记扣]\s?\d"
            ),
            lazy_re(r"[罚扣记]款?\s?\d|\d\s?[分元]"),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|驾驶证"),
        # below a licence they are the driver's
        lazy_re(r"(?s)\A(?!.{0,400}驾驶证号).{0,400}违[法章]"),
    ),
    Sort(
        "crime.case",
        (
            lazy_re(
                r"盗窃|窃盗|公共危险|诈骗|赌博|[设诈聚]赌|吸食|携带刀具|打架|打群架|扒窃|偷[电车东手盗窃]|赌[档场局钱]|[吸贩]毒|抢[劫夺]|伤害|寻衅|斗殴|卖淫|嫖娼|危险驾驶|[酒醉]驾|非法|敲诈|走私|赌场|强奸|侵占|[受行]贿"
                r"|猥亵|妨害|毁坏|虚开|集资|逃税|绑架|拐卖|掩饰、?隐瞒|容留|酒后滋事|销赃|帮信|窝藏|包庇"
            ),
            lazy_re(
                r"刑拘|监视居住|批捕|拘[留役]|行拘|拘\d|强[制]?戒|判(?![断别定])|缓刑|罚|戒毒|在审|取保|逮捕|刑初|有期|服刑|起诉|撤案|警告|释放|前科|(?:行政|治安)处罚"
            ),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|破获|侦破|代理|辩护|被害|受害|证人|讲[课座]|宣传"),
        lazy_re(
            r"前科|前案|案由|违法|犯罪|案底|劣迹|涉案记录|戒毒|受过[^\n]{0,6}(?:处理|处罚|打击)|拘\d|强制?戒|拘留|拘役|有期|缓刑|取保"
        ),
    ),
)
# What somebody has, an item for each below the name; no day is told of it.
HELD = (
    Sort(
        "property.housing",
        (
            lazy_re(
                r"[\u4e00-\u9fff](?:路|街|大道|巷|村|苑|园|城|府|湾|庭|小区|大厦|广场|里|弄|\d+号|\d+[栋幢]|\d{1,3}-\d{3,4}(?!\d))"
            ),
            lazy_re(r"\d\s?(?:平|㎡|m2)|产权|房权证|不动产|按揭|抵押|共有|所有|\d室|车[库位]|商铺|贷款"),
        ),
        lazy_re(
            rf"{_PLANNED}|{_WORKED}|租金|月租|出租|承租|租给(?![\u4e00-\u9fff]{{2,4}}住)|报价|挂牌|首付|[\u4e00-\u9fff]费|派送|送货|快递"
        ),
        lazy_re(r"房产|不动产|名下|[两二三四五六\d]套(?:房|住|商)|产权"),
    ),
    # the same in English: owner of a shop unit located at Room 12, Block 3, 8 Keyuan Road, 96.10 m2
    Sort(
        "property.housing",
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:road|street|lane|avenue|village|garden|court|plaza)(?![a-z])"
                r"|(?<![a-z])(?:room|block|unit|flat) [a-z]?\d)"
            ),
            lazy_re(
                r"(?i:\d ?(?:m2|m²|sq\.? ?m|square met)|(?<![a-z])(?:owner(?:ship)?|owned|title|deed|mortgaged?"
                r"|parking space|property unit)(?![a-z]))"
            ),
        ),
        lazy_re(rf"{_PLANNED}|(?i:(?<![a-z])(?:rent(?:ed|al)?|lease[de]?|tenant|for sale|deliver(?:ed|y)?)(?![a-z]))"),
        lazy_re(
            r"(?i:(?<![a-z])(?:real estate|propert(?:y|ies)|title|land registry|owner(?:ship)?|owns|deeds?)(?![a-z]))"
        ),
    ),
    # what is left in each account, and cars by their plates
    Sort(
        "bank.balance",
        (
            lazy_re(
                r"[银农工建交中招]行|信用社|整存|定期|活期|存[折单款]|账户|[帐账]号|卡|微信|支付宝|零钱|余额宝|理财|公积金"
            ),
            lazy_re(r"(?:余额|结余|结存|[余剩]|本金|有存款)[^\d，。；\n]{0,6}\d[\d,]*(?:\.\d\d|\s?[元万])"),
        ),
        lazy_re(rf"{_PLANNED}|转入|转出|支出|扣款|消费|电费|水费|充值|话费|流量"),
    ),
    Sort(
        "driving.vehicle",
        (lazy_re(PLATE), lazy_re(r"车架号?|车[架辆]识别|发动机号?|品牌|[\u4e00-\u9fff]牌|型号|轿车|客车|货车|注册")),
        lazy_re(rf"{_PLANNED}|违[章停法]时间|抓拍|过车|卡口|经过|租[给用赁]|肇事|相撞|[剐刮]"),
        lazy_re(r"车"),
    ),
    # a judgment, by its number
    Sort(
        "crime.case",
        (
            lazy_re(r"[（(〔\[](?:19|20)\d\d[)）〕\]][\u4e00-\u9fff]\d{0,4}刑[初终更]?\s?(?:字第)?\d{1,6}号"),
            lazy_re(r"罪|判处?|缓刑|徒刑|拘役|管制|罚金"),
        ),
        lazy_re(rf"{_PLANNED}|{_WORKED}|代理|辩护|被害|受害|证人"),
        lazy_re(r"前科|犯罪|矫正|服刑|罪犯|劣迹|刑满|案底|判决"),
    ),
)


def rides(text: str) -> set[str]:
    """The flights and trains that a text names, each with the first day of which it tells (11月6日 is 2016-11-06)."""
    found = _RIDDEN.search(text)
    day = _SIGN.sub("-", found[0].lstrip("0")) if found else ""
    return {f"{ride} {day}" for ride in _RIDE.findall(text)}
