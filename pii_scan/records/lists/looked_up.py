"""The sorts of what a line may tell that was looked up of somebody who is named above it, or that somebody has."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.lists.sorts import CARD, FLIGHT, INN, PLANNED, PLATE, Sort

# A road between two places, and what else only a ride or a flight has.
_ROUTE = (
    r"[\u4e00-\u9fff]{2,8}\s?(?:→|->?|>|~|—{1,2}|-{1,2}|[到至飞])\s?[\u4e00-\u9fff]{2,8}"
    r"|[A-Z]{3}\s?[/-]\s?[A-Z]{3}(?![A-Za-z])"
)
_CAFE = r"(?:internet|cyber|net) ?caf[eé]|(?:internet|net) ?bar"
_EN_INN = r"(?i:(?<![a-z])(?:hotel|inn|hostel|guest ?house|resort|motel)(?![a-z]))"
_EN_ROOM = r"(?i:(?<![a-z])(?:room|rm|suite) ?(?:no\.? ?)?[a-z]?\d{3,4}(?!\d))"
# A way between two cities as English writes it.
_EN_ROUTE = r"(?<![A-Za-z])[A-Z][a-z'’]{2,14}(?: [A-Z][a-z]{2,12})? (?:to|-) [A-Z][a-z'’]{2,14}"
_NO_STAY = "预订(?!的)|订单取消|聚餐|婚宴|招聘|停[业电]|住院|出院|病房|公租|廉租"
_TO_ANOTHER_DAY = r"\d{1,2}[:：]\d\d\s?(?:→|-{1,2}>|至|到|~|～|—{1,2})\s?\d{1,2}[-/.月]\d{1,2}日?\s\d{1,2}[:：]\d\d"
_WORKED = r"施工|浇筑|检修|维修|装修|值[班乘](?!经理|员|服务)|保障|负责|工作|项目|讲座|会议|培训|课程|考试|实验|练习"
# What was looked up of somebody: below the name a line for each time, which begins with its day.
LOOKED_UP = (
    # what was left, of an account that is named above
    Sort(
        "bank.balance",
        (lazy_re(r"余额|结余|结存|[余剩]"), lazy_re(r"(?<![\d.])\d{1,3}(?:,\d{3})*\.\d\d(?!\d)|\d\s?[元块万]")),
        lazy_re(rf"{PLANNED}|转|汇|取|提款|存入|支出|扣款|消费|[+-]\s?\d|电费|水费|充值|话费|流量|剩电|\d\s?度"),
        lazy_re(rf"存款|[银农工建交中招]行|信用社|储蓄|工资卡|{CARD}"),
    ),
    # what came in and went out: +4900 1.23 卖菜钱 剩6140
    Sort(
        "bank.transaction",
        (
            lazy_re(r"\A\s{0,8}\W{0,3}[+-]\s?\d"),
            lazy_re(r"[余剩]\s?\d|转账|汇款|存入|取[款现]|消费|工资|还款|退款|利息|[\u4e00-\u9fff](?:钱|费)|房租"),
        ),
        lazy_re(rf"{PLANNED}|[℃°]|积分|库存|入库|出库"),
        lazy_re(rf"银行|流水|储蓄|工资卡|信用卡|{CARD}"),
    ),
    # a stay by its two days: 1/11进 1/14走 听雨房 380块
    Sort(
        "hotel.stay",
        (
            lazy_re(r"(?:进|[入来]住?|到店)\W{0,3}\d{1,2}[/.月-]\d{1,2}[日号]?\s?(?:走|退|离)"),
            lazy_re(r"[\u4e00-\u9fff\d]房|\d\s?间|客栈|民宿|酒店|宾馆"),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}"),
    ),
    Sort(
        "property.rental",
        (
            lazy_re(
                r"房租|租金|月租|租费|(?:承租|租下)[^\n]{0,20}[室房号库]|续租[^\n]{0,8}年|起租|换到\s?\d{3,4}(?!\d)"
            ),
            lazy_re(r"\d{3,5}|[一二两三五半]年"),
        ),
        lazy_re(rf"{PLANNED}|涨租(?!一)|挂牌|招租|中介|出租|服务器|云|会议室|设备|域名|带宽|车(?![库位])"),
        lazy_re(r"租|押[一二]"),
    ),
    Sort(
        "bank.transaction",
        (lazy_re(r"(?<![\d.])\d{1,9}\.\d\d(?![\d.])|[转付收存取刷]\s?\d{2,9}(?:元|块)?"),),
        lazy_re(rf"{PLANNED}|网[吧咖]|[上下]机|入住|退房|租金|票价|[¥￥]|[水电气]表|物业"),
        lazy_re(r"(?:银行|卡)[^\n]{0,20}(?:流水|账单|明细)|流水(?:样|明细|可出)|交易明细"),
    ),
    Sort(
        "travel.flight",
        (
            lazy_re(FLIGHT),
            lazy_re(
                rf"{_ROUTE}|舱|座|登机|值机|票号|同行|[从由到去赴返][\u4e00-\u9fff]|[乘坐搭]|机场"
                rf"|{_EN_ROUTE}|(?i:(?<![a-z])seat \d)"
            ),
        ),
        lazy_re(
            rf"{PLANNED}|{_WORKED}|接机|左发|起落架|\A\W{{0,6}}[出入]境|(?:机场|口岸)\s?[出入](?![口发港])"
            r"|\A(?![^\n]*(?:飞[往抵]|座|舱|[登值]机|起飞))[^\n]*[由于从经在][^，。；\n]{2,12}[出入]境"
        ),
        lazy_re(
            r"航班|民航|机[票场]|[飞乘值登]机|飞行|客票|票务|[济务等]舱|起飞|[\u4e00-\u9fff]{2}飞[\u4e00-\u9fff]{2}|✈"
            r"|(?i:(?<![a-z])(?:flights?|tickets?|flown|air travel|itinerar(?:y|ies)|travel of)(?![a-z]))"
        ),
    ),
    Sort(
        "travel.train",
        (
            lazy_re(r"(?<![0-9A-Za-z.-])[GDCZTKYLS]\d{1,4}(?![0-9A-Za-z.-])(?!次?航班)"),
            lazy_re(
                rf"{_ROUTE}|[一二]等|[硬软][座卧]|无座|\d车\s?\d|座位|[去到][的了往]|[乘坐搭]|开往|票|发车|出发"
                r"|[/／][^\W\d]{2,5} \d{1,2}-\d{2,3}"
                rf"|{_EN_ROUTE}|(?i:(?<![a-z])(?:seat|coach) \d)"
            ),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}|墩|标段|章节|阶段"),
        lazy_re(
            r"火车|高铁|动车|列车|铁路|车次|车票|二等座|硬[座卧]|软卧"
            r"|(?<![0-9A-Za-z])[GDCZTK]\d{1,4}[，, ]{1,2}[^\W\d]{2,6}[到至-][^\W\d]{2,6}[，, ]{1,2}\d\d:\d\d开"
            r"|(?i:(?<![a-z])(?:trains?|rail(?:way)?)(?![a-z]))"
            r"|\d次\s?\d{1,2}车\s?\d|(?<![0-9A-Za-z])[GDCZTKY]\d{1,4} ?次[，, \u3000]|站上车"
            # from where to where, and a coach with its seat: G694 厦门北/商丘 10-14B
            r"|(?<![0-9A-Za-z])[GDCZTKYLS]\d{1,4} [^\W\d]{2,5}[/／][^\W\d]{2,5} \d{1,2}-\d{2,3}[A-F]?(?![0-9A-Za-z])"
        ),
    ),
    # a house, a room of it, and that somebody slept there
    Sort(
        "hotel.stay",
        (
            lazy_re(
                rf"{INN}|[贵该]店|住(?!院|址|宅|户|公租|廉租)[^，。\n\d]{{0,8}}\d{{3,4}}房"
                r"|住(?!院|址|宅|户|公租|廉租)[\u4e00-\u9fff]{1,4}房|\d{3,4}号?房(?=[^\n]{0,40}(?:退|离店|走的))|房号\s?\d{3,4}"
            ),
            lazy_re(r"(?<![\d.:：-])[A-Z]?\d{3,4}(?![\d年月日元条个件份.:：/-])"),
            lazy_re(
                r"[一二两三四五六\d]\s?晚|住[到了过]|投宿|住宿(?!费|补)|住(?!院|址|宅|户|公租|廉租)[^，。\n\d]{0,8}\d{3,4}[室房]|(?<![货款])退(?![货款回])|离店|入住|登记|[开订]过|开[过的了]?房|开的?[^，。\n\d]{0,10}\d{3,4}号?房|走(?![访廊])|同住|单人(?![间床房])"
                # from a time of one day to one of another
                rf"|{_TO_ANOTHER_DAY}"
            ),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}|{_NO_STAY}"),
    ),
    # a house without a room, and that somebody slept there
    Sort(
        "hotel.stay",
        (
            lazy_re(INN),
            lazy_re(
                r"入住|投宿|下榻|[住留][宿店](?!费)|开[过了的]?[单双]?[人间]?房|住[到了过]?[一二两三四五六\d]\s?[晚天夜]|住[到了过进]"
            ),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}|{_NO_STAY}"),
    ),
    # the same in English: 2 Mar to 4 Mar, Home Inn, room 305
    Sort(
        "hotel.stay",
        (
            lazy_re(rf"{_EN_INN}|{_EN_ROOM}"),
            lazy_re(rf"{_EN_ROOM}|(?i:\d nights?|check(?:ed)?[- ]?in|stayed|arriv(?:ed|al)|depart(?:ed|ure))(?![a-z])"),
        ),
        lazy_re(
            rf"{PLANNED}|(?i:(?<![a-z])(?:cancel+ed|no-show|meeting|conference|lunch|dinner|tenant|rent)(?![a-z]))"
        ),
        lazy_re(
            r"(?i:(?<![a-z])(?:hotels?|stays?|stayed|rooming|accommodation|lodgings?|check-?ins?|guests?)(?![a-z]))"
        ),
    ),
    # a house alone, where what stands above says that it is told of stays
    Sort(
        "hotel.stay",
        (lazy_re(INN),),
        lazy_re(rf"{PLANNED}|{_WORKED}|{_NO_STAY}|上班|会面|吃饭|用餐"),
        lazy_re(
            r"开[过了]?房(?![间价])|住宿(?:记录|信息|情况|轨迹|登记)|入住(?:记录|信息|情况|轨迹)|住[过了]|外面住|在哪[里儿]?住|住(?:哪|在哪)"
        ),
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
        lazy_re(rf"{PLANNED}|营业执照|护照|通行证|上岗"),
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
        lazy_re(rf"{PLANNED}|{_WORKED}|[手飞]机|充值|办卡|停[业电用]|开业"),
        lazy_re(rf"网[吧咖城管]|上网|电竞|网络会所|上的?机|(?i:(?<![a-z])(?:{_CAFE})s?(?![a-z]))"),
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
            rf"{PLANNED}|{_WORKED}|签证|护照有效|限制|(?<!没有)(?<![未没])申报|报关|放行(?!了)|货[物运车代主柜]|货$"
        ),
        lazy_re(
            r"出入?境|入境|过关|通关|边检|进出(?:境|关|记录)"
            r"|(?i:(?<![a-z])(?:port of (?:exit|entry)|travel history|immigration|border|stamps?|crossings|movements"
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
        lazy_re(rf"{PLANNED}|{_WORKED}|驾驶证"),
        # below a licence they are the driver's
        lazy_re(r"(?s)\A(?!.{0,400}驾驶证号).{0,400}违[法章]"),
    ),
    Sort(
        "crime.case",
        (
            lazy_re(
                r"盗窃|窃盗|公共危险|诈骗|赌博|[设诈聚]赌|吸食|携带刀具|打架|打群架|扒窃|偷[电车东手盗窃]|赌[档场局钱]|[吸贩]毒|抢[劫夺]|伤害|殴打|寻衅|斗殴|卖淫|嫖娼|危险驾驶|[酒醉]驾|非法|敲诈|走私|赌场|强奸|侵占|[受行]贿"
                r"|猥亵|妨害|毁坏|虚开|集资|逃税|绑架|拐卖|掩饰、?隐瞒|帮助信息网络|容留|酒后滋事|销赃|帮信|窝藏|包庇"
            ),
            lazy_re(
                r"刑拘|监视居住|批捕|拘[留役]|行拘|拘\d|强[制]?戒|判(?![断别定])|缓刑|罚|戒毒|在审|取保|逮捕|刑初|有期|服刑|起诉|撤案|警告|释放|前科|(?:行政|治安)处罚"
                r"|涉嫌[^。；\n]{2,24}被[^，。；\n]{0,12}(?:立案|[抓查捕]获)"
            ),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}|破获|侦破|代理|辩护|(?<![，,；;])[被受]害|证人|讲[课座]|宣传"),
        lazy_re(
            r"前科|前案|案由|涉嫌|违法|犯罪|案底|劣迹|涉案记录|戒毒|受过[^\n]{0,6}(?:处理|处罚|打击)|拘\d|强制?戒|拘留|拘役|有期|缓刑|取保"
        ),
    ),
)
# What somebody has, an item for each below the name; no day is told of it.
HELD = (
    Sort(
        "property.housing",
        (
            lazy_re(
                r"[\u4e00-\u9fff](?:路|街|大道|巷|村|苑|园|城|府|湾|庭|小区|大厦|广场|里|弄|负[一二三1-3]层?\d{1,4}|\d+号|\d+[栋幢]|\d{1,3}-\d{3,4}(?!\d))"
                r"|\A(?:[外异]地|老家|[海境国]外)[，,]"
            ),
            lazy_re(r"\d\s?(?:平|㎡|m2)|产权|房权证|不动产|按揭|抵押|共有|所有|\d室|车[库位]|商铺|贷款"),
        ),
        lazy_re(
            rf"{PLANNED}|{_WORKED}|租金|月租|出租|承租|租给(?![\u4e00-\u9fff]{{2,4}}住)|报价|挂牌|首付|[\u4e00-\u9fff]费|派送|送货|快递"
        ),
        lazy_re(r"房产|不动产|名下|[两二三四五六\d]套(?:房|住|商)|产权"),
    ),
    # the same in English: owner of a shop unit located at Room 12, Block 3, 8 Keyuan Road, 96.10 m2
    Sort(
        "property.housing",
        (
            lazy_re(
                r"(?i:(?<![a-z])(?:road|street|lane|avenue|village|garden|court|plaza)(?![a-z])"
                r"|(?<![a-z])(?:room|block|unit|flat) [a-z]?\d)|[路街道巷]\d{1,4}号"
            ),
            lazy_re(
                r"(?i:\d ?(?:m2|m²|sq\.? ?m|square met)|(?<![a-z])(?:owner(?:ship)?|owned|title|deed|mortgaged?"
                r"|parking space|property unit)(?![a-z]))"
            ),
        ),
        lazy_re(rf"{PLANNED}|(?i:(?<![a-z])(?:rent(?:ed|al)?|lease[de]?|tenant|for sale|deliver(?:ed|y)?)(?![a-z]))"),
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
            lazy_re(
                r"(?:余额|结余|结存|[余剩]|本金|有存款|里[面头]?[还只]?有)[^\d，。；\n]{0,6}\d[\d,]*(?:\.\d\d|\s?[元万])"
            ),
        ),
        lazy_re(rf"{PLANNED}|转入|转出|支出|扣款|消费|电费|水费|充值|话费|流量"),
    ),
    Sort(
        "driving.vehicle",
        (
            lazy_re(PLATE),
            lazy_re(r"车架号?|车[架辆]识别|发动机号?|品牌|[\u4e00-\u9fff]牌|型号|轿车|客车|货车|注册|过户|购[买置入]"),
        ),
        lazy_re(rf"{PLANNED}|违[章停法]时间|抓拍|过车|卡口|经过|租[给用赁]|肇事|相撞|[剐刮]"),
        lazy_re(r"车"),
    ),
    # a judgment, by its number
    Sort(
        "crime.case",
        (
            lazy_re(r"[（(〔\[](?:19|20)\d\d[)）〕\]][\u4e00-\u9fff]\d{0,4}刑[初终更]?\s?(?:字第)?\d{1,6}号"),
            lazy_re(r"罪|判处?|缓刑|徒刑|拘役|管制|罚金"),
        ),
        lazy_re(rf"{PLANNED}|{_WORKED}|代理|辩护|被害|受害|证人"),
        lazy_re(r"前科|犯罪|矫正|服刑|罪犯|劣迹|刑满|案底|判决"),
    ),
)
# And what only answers tell: accounts that somebody opened, by their cards.
OPENED = (
    Sort(
        "bank.account",
        (
            lazy_re(rf"{CARD}|(?:卡号|账号|尾号)[^\d，。\n]{{0,4}}\d{{4}}"),
            lazy_re(r"[开办](?:[了过的]|立|理|户|张|卡)|申[请领]|激活"),
        ),
        lazy_re(rf"{PLANNED}|余额|[转汇打][给入出]|消费|充值|销户|挂失"),
        lazy_re(r"卡(?!座|片)|账户|开户"),
    ),
)
