from lib.core import *
from lib import data as G
from .n1_code import dm, bv
K = None


@T(K, "网吧/收费标准.txt", "tariff of an internet café")
def a(t):
    t.out("上网收费标准\n大厅 5元/小时  无烟区 6元/小时  包间 10元/小时\n通宵（23:00-7:00）20元\n会员充100送30  上机请出示身份证\n未成年人禁止入内\n", "gb18030",
            "\r\n")


@T(K, "网吧/机器配置.csv", "machine list, no sessions")
def b(t):
    t.out(csvs([["机号", "IP", "MAC", "CPU", "显卡", "状态"]] + [[f"A{k:03d}", t.ip(), t.mac(), "i5", "3060", t.pick(
            "正常 维修")] for k in range(1, 60)]))


@T(K, "银行/利率表.html", "interest table")
def c(t):
    t.out(html([["期限", "年利率", "起存金额"]] + [[x, f"{t.r.uniform(.2, 3):.2f}%", t.pick("50 10000 200000")] for x in
            "活期 三个月 半年 一年 二年 三年 五年".split()], "人民币存款利率"), "gb18030")


@T(K, "银行/网点列表.json", "branches with landlines")
def d(t):
    t.out(js([dict(name=f"{c['city']}{c['dist'][0][0][:-1]}支行", address=t.pick(G.ROADS) + f"{t.n(1, 300)}号", tel=t.
            office(c["area"]), hours="09:00-17:00") for c in G.CITIES]))


@T(K, "银行/日终对账汇总.txt", "end-of-day totals per subject")
def e(t):
    t.out("日终总分核对  " + f"{t.dt():%Y-%m-%d}\n" + fixed([["科目", "借方发生额", "贷方发生额", "余额", "笔数"]] + [[t.num(8), t.money(
            1000, 9e7), t.money(1000, 9e7), t.money(1000, 9e8), t.n(1, 90000)] for _ in range(30)]), "gb18030")


@T(K, "银行/BIN对照表.csv", "BIN table without card numbers")
def f(t):
    t.out(csvs([["BIN", "长度", "发卡行", "卡种"]] + [[b, n, k, "借记卡"] for k, b, n in G.BINS]))


@T(K, "财务/公司对公流水.csv", "statement of a firm, subject codes only")
def g(t):
    t.out(csvs([["日期", "凭证号", "科目", "摘要", "借方", "贷方", "方向"]] + [[t.dt().date(), "记-" + t.num(3), t.pick(
            "银行存款 应收账款 管理费用"), t.pick("付水电费 收货款 计提折旧"), t.money(0, 90000), "0.00", t.pick("借 贷")] for _ in range(50)
            ]), "gb18030", "\r\n")


@T(K, "通信/号段归属地.csv", "segments of seven digits with city")
def h(t):
    t.out(csvs([["号段", "省份城市", "运营商", "区号"]] + [[t.pick(G.SEG) + t.num(4), c["city"], t.pick("移动 联通 电信"), c["area"]]
            for c in G.CITIES for _ in range(2)]))


@T(K, "通信/基站工参.csv", "cells with coordinates, no persons")
def i(t):
    t.out(csvs([["小区名", "LAC", "CI", "经度", "纬度", "方位角", "下倾角"]] + [[t.pick(G.ROADS) + f"-{k}", t.n(9000, 40000), t.n
            (100, 65000), f"{t.r.uniform(100, 121):.6f}", f"{t.r.uniform(23, 40):.6f}", t.n(0, 359), t.n(0, 12)] for
            k in range(60)]))


@T(K, "通信/短信模板.xlsx", "message templates with variables")
def j(t):
    t.xlsx([("模板", [["编号", "签名", "内容"]] + [[t.num(6), "【佳品】", x] for x in ("您的验证码是${code}",
            "${name}您好，您预订的${hotel}已确认，入住${date}", "您尾号${tail}的卡余额${bal}元", "${flight}航班起飞时间变更为${time}",
            "您的快递${no}已签收")])])


@T(K, "通信/话费套餐.md", "tariffs")
def k(t):
    t.out("| 套餐 | 月费 | 语音分钟 | 流量 | 主叫超出 | 短信 |\n| --- | --- | --- | --- | --- | --- |\n" + "".join(
            f"| 畅享{x} | {x}元 | {x * 5} | {x // 3}GB | 0.15元/分钟 | 0.1元/条 |\n" for x in (29, 39, 59, 79, 99, 129, 199)
            ) + "\n客服" + t.allow("10086") + "\n")


@T(K, "人事/工号对照.csv", "staff numbers of 11 digits, no names")
def l(t):
    t.out(csvs([["旧工号", "新工号(11位)", "部门代码", "岗级"]] + [[t.num(5), dm(t), t.num(4), t.n(1, 12)] for _ in range(40)]))


@T(K, "人事/编制统计.xlsx", "head counts")
def m(t):
    t.xlsx([("编制", [["部门", "编制", "在岗", "男", "女", "平均年龄", "党员"]] + [[x, t.n(10, 60), t.n(8, 60), t.n(3, 30), t.n(3,
            30), float(t.money(28, 45)), t.n(1, 20)] for x in "办公室 财务部 生产部 销售部 研发部 后勤部".split()])], True)


@T(K, "学校/课程表.html", "class timetable with room numbers")
def n(t):
    t.out(html([["节次", "周一", "周二", "周三", "周四", "周五"]] + [[k] + [t.pick("数学 语文 英语 物理") + f" {t.n(1, 5)}0{t.n(1, 9)}室"
            for _ in range(5)] for k in range(1, 9)], "课程表"))


@T(K, "学校/成绩分布.tsv", "grades by student number without names")
def o(t):
    t.out(csvs([["学号", "高数", "英语", "物理", "总分", "排名"]] + [["2020" + t.num(8), t.n(40, 99), t.n(40, 99), t.n(40, 99),
            t.n(150, 290), k + 1] for k in range(60)], "\t"), "utf-16")


@T(K, "工单/设备报修.txt", "help desk on printers, no persons")
def p(t):
    t.out("".join(f"单号 WO{t.num(9)}  {t.dt():%Y-%m-%d %H:%M}  地点：{t.pick('301会议室 2楼东 机房')}  现象："
            f"{t.pick('打印机卡纸 网络断 投影不亮')}  处理：{t.pick('已更换 重启恢复 待配件')}  分机{t.n(8001, 8999)}\n" for _ in range(40)),
            nl="\r\n")


@T(K, "聊天/技术群讨论.txt", "chat about check digits, numbers wrong")
def q(t):
    t.out("".join(f"{t.dt():%m-%d %H:%M} {t.pick('后端-林 前端-柚子 测试-大熊')}: " + t.pick([f"{t.bad_id()} 这个校验不过是对的吧",
            f"卡号{t.bad_card()}报Luhn错误", "手机号正则别写死号段，166 198都有", "入住时间字段改成datetime", f"订单{dm(t)}这种11位的会被误判成手机"]) +
            "\n" for _ in range(25)))


@T(K, "mail/系统升级通知.eml", "mail to all, service line")
def r(t):
    t.eml("系统升级通知", t.allow("it-service@hualian-group.cn"), t.allow("all@hualian-group.cn"), [("text/plain", None,
            f"各位：\n本周六22:00至次日6:00升级核心系统，期间余额查询、转账、订票、订房功能暂停。\n值班电话{t.office()}。\n信息中心\n")])


@T(K, "备份/logs.zip", "zip of metrics and hashes")
def s(t):
    t.zip([("a.log", "".join(f"{t.hex(40)} {t.num(13)}\n" for _ in range(30))), ("b.csv", csvs([["k", "v"]] + [[t.AZ
            (4), t.n(1, 999)] for _ in range(30)]))])


@T(K, "备份/catalog.sqlite", "SQLite of goods")
def u(t):
    t.sqlite([("goods", "sku name price stock barcode".split(), [[t.num(8), t.pick("牙膏 毛巾 电池 灯泡"), t.money(2, 60), t
            .n(0, 900), "69" + t.num(11)] for _ in range(60)])])


@T(K, "备份/i18n.tar.gz", "tar of locale files")
def v(t):
    t.tar([("zh/border.ini", "[crossing]\nexit=出境\nentry=入境\nport=口岸\npassport=护照号码\n"), ("zh/vehicle.ini",
            "[vehicle]\nplate=号牌号码\nvin=车辆识别代号\nowner=所有人\n")], "w:gz")


@T(K, "备份/build.gz", "gzip of a build log")
def w(t):
    t.gz("".join(f"[{k}/{400}] CC obj/{t.hex(12)}.o size={dm(t) if k % 9 == 0 else t.n(900, 90000)}\n" for k in
            range(1, 90)))


@T(K, "司法/法院公告目录.txt", "case numbers without persons")
def x(t):
    t.out("开庭公告\n" + "".join(f"（2022）{c['plate'][0]}{c['dist'][0][1][2:]}民初{t.n(10, 9000)}号  第{t.n(1, 20)}法庭  "
            f"{t.dt():%m月%d日%H:%M}  {t.pick('买卖合同纠纷 物业服务合同纠纷 借款合同纠纷')}\n" for c in G.CITIES), "gb18030")


@T(K, "车辆/限行规定.txt", "text on plates and letters, no full plate")
def y(t):
    t.out("每日限行两个尾号：星期一限1和6，星期二限2和7。号牌尾号为字母的按0管理。\n外地号牌（如" + "、".join(t.decoy(x + str(t.n(1, 9)) + "XXX") for x in (
            "冀A", "津B", "晋C")) + "等）早晚高峰禁行。\n新能源号牌第一位字母为D或F的不限行。\n粤Z港澳入出境车辆按专门规定。\n")


@T(K, "车辆/库存车架号_内部码.csv", "stock with VINs of a wrong check digit")
def z(t):
    t.out(csvs([["内部码", "车型", "颜色", "入库"]] + [[bv(t), t.pick(G.CARS)[:4], t.pick("白 黑 灰"), f"{t.dt():%m-%d}"] for _
            in range(30)]), "utf-8-sig")


@T(K, "旅游/行程单_跟团模板.docx", "tour itinerary without travellers")
def aa(t):
    t.docx(["华东五日游行程", "第一天：各地乘高铁赴上海，入住市区酒店。", "第二天：早餐后乘车前往苏州，游园林。", "第三天：杭州西湖，晚上自由活动，住杭州。", "参考航班：上午去程，下午返程，以出票为准。"
            , "咨询：" + t.office("021") + "，" + t.allow("400-728-6093")])


@T(K, "地图/poi.tsv", "points of interest with shop lines")
def ab(t):
    t.out(csvs([["名称", "类型", "lng", "lat", "电话"]] + [[t.pick("老街 海港 江南") + t.pick("宾馆 饭店 药房"), t.pick("住宿 餐饮 医疗"),
            f"{t.r.uniform(100, 121):.6f}", f"{t.r.uniform(23, 40):.6f}", t.office()] for _ in range(45)], "\t"),
            "gb18030")


@T(K, "诗文/数字谜语.txt", "poems and riddles with numerals")
def ac(t):
    t.out("一去二三里，烟村四五家，亭台六七座，八九十枝花。\n谜面：一三五七九（打一成语）——无独有偶\n圆周率小数点后：" + "".join(t.pick("0123456789".replace("", " ").
            split()) for _ in range(400)) + "\n")
