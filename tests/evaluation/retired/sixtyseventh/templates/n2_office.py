from lib.core import *
from lib import data as G
from .n1_code import dm, bv
K = None
FIRM = "宏远 鼎盛 华泰 金桥 瑞丰 恒信 新联 博雅 天成 永固".split()
IND = "机电设备 建材 物流 食品 服饰 科技 印务 化工".split()


def firm(t):
    return t.city()["city"] + t.pick(FIRM) + t.pick(IND) + "有限公司"


@T(K, "时刻表/列车时刻表.csv", "train timetable without passengers")
def a(t):
    t.out(csvs([["车次", "始发站", "终到站", "开车时间", "到达时间", "二等座票价", "检票口"]] + [[t.pick("G D K Z") + str(t.n(11, 1999)), x[
            "station"], y["station"], f"{t.n(6, 20):02d}:{t.n(0, 59):02d}", f"{t.n(6, 23):02d}:{t.n(0, 59):02d}", t.
            money(30, 900), f"{t.n(1, 20)}A"] for x, y in [t.two() for _ in range(60)]]), "gb18030")


@T(K, "时刻表/航班动态.html", "flight board of an airport")
def b(t):
    t.out(html([["航班号", "目的地", "计划", "预计", "登机口", "状态"]] + [[t.pick("CA MU CZ HU") + str(t.n(1100, 8999)), t.city()[
            "city"], f"{t.n(6, 23):02d}:{t.n(0, 59):02d}", f"{t.n(6, 23):02d}:{t.n(0, 59):02d}", t.n(1, 90), t.pick(
            "登机 延误 到达 取消")] for _ in range(45)], "出港航班"))


@T(K, "名录/企业黄页.csv", "directory of firms, landlines and mail boxes of offices")
def c(t):
    t.out(csvs([["企业名称", "地址", "电话", "传真", "邮箱"]] + [[firm(t), t.other().addr, t.office(), t.office(), t.allow(
            f"{t.pick('sales info office')}@{t.AZ(6).lower()}.com.cn")] for _ in range(40)]), "gb18030", "\r\n")


@T(K, "名录/医院电话.xlsx", "hospital departments and lines")
def d(t):
    t.xlsx([("电话", [["医院", "科室", "电话", "门诊时间"]] + [[t.city()["city"] + "第" + t.pick("一二三四") + "人民医院", t.pick(
            "急诊 儿科 骨科 总机"), t.office(), "8:00-17:30"] for _ in range(35)])], True)


@T(K, "报价/配件价格表.txt", "price list with 11-digit part numbers")
def e(t):
    t.out("汽车配件报价（含税）\n" + fixed([["件号", "名称", "适用", "单价"]] + [[dm(t), t.pick("机油滤芯 刹车片 火花塞 雨刮片"), t.pick(G.CARS)[:4
            ], t.money(10, 900)] for _ in range(38)]), "gb18030", "\r\n")


@T(K, "报价/酒店协议价.docx", "corporate room rates, no guests")
def f(t):
    t.docx(["2024年度协议价", [["酒店", "房型", "门市价", "协议价", "早餐", "预订电话"]] + [[t.city()["city"] + t.pick("花园 国际 商务") + "酒店"
            , t.pick("标间 大床 套房"), t.n(300, 1200), t.n(200, 800), "含双早", t.office()] for _ in range(20)],
            "入住时间14:00后，退房时间12:00前。"])


@T(K, "订单/电商订单_脱敏.csv", "orders with masked buyers")
def g(t):
    m = lambda: t.allow(f"{t.pick('138 159 186')}****{t.num(4)}")
    t.out(csvs([["订单编号", "下单时间", "收货人", "手机", "商品", "实付"]] + [[t.num(18), f"{t.dt():%Y-%m-%d %H:%M:%S}", t.pick(
            "张* 李* 王*"), m(), t.pick("纸巾 洗发水 大米"), t.money(10, 300)] for _ in range(50)]), "utf-8-sig")


@T(K, "订单/采购订单.xml", "purchase orders between departments, no persons")
def h(t):
    t.out(xml("POs", "PO", "no item qty unitPrice dueDate warehouse".split(), [["PO" + t.num(10), t.pick(
            "轴承 螺栓 电缆 阀门"), t.n(1, 900), t.money(1, 300), t.dt().date(), t.pick("A B C")] for _ in range(40)]))


@T(K, "导出/客户信息_脱敏.sql", "masked ID numbers, mobiles and cards")
def i(t):
    t.out(insert("cust_mask", "name idno mobile card".split(), [[t.pick("王** 赵* 陈**"), t.allow(
            f"{t.pick('110105 320106 440304')}********{t.num(4)}"), t.allow(f"1{t.pick('39 58 77')}****{t.num(4)}"),
            t.allow(f"6222***********{t.num(4)}")] for _ in range(45)]))


@T(K, "导出/在押人员_匿名统计.csv", "counts per offence")
def j(t):
    t.out(csvs([["罪名", "2019", "2020", "2021", "2022"]] + [[x] + [t.n(20, 900) for _ in range(4)] for x in
            "盗窃罪 诈骗罪 危险驾驶罪 故意伤害罪 寻衅滋事罪 开设赌场罪".split()]))


@T(K, "表格/住宿登记表_空白.docx", "empty lodging form")
def k(t):
    t.docx(["住宿登记表", [["姓名", "", "性别", "", "身份证号码", ""], ["入住时间", "", "退房时间", "", "房号", ""], ["联系电话", "", "同住人", "",
            "签名", ""]], "前台电话：" + t.office()])


@T(K, "表格/房屋租赁合同_范本.txt", "blank lease")
def l(t):
    t.out("房屋租赁合同（范本）\n\n出租人：__________ 身份证号：__________________\n承租人：__________ 身份证号：__________________\n一、房屋坐落：_"
            "___市____区____路____号____室，建筑面积____平方米。\n二、租赁期限自____年__月__日至____年__月__日。\n三、月租金人民币______元。\n", nl="\r\n")


@T(K, "表格/驾驶证申请表_空白.xlsx", "blank licence form")
def m(t):
    t.xlsx([("申请表", [["机动车驾驶证申请表"], ["姓名", "", "身份证明号码", ""], ["档案编号", "", "准驾车型", ""], ["手机号码", "", "邮寄地址", ""], [
            "申请业务", "□初次 □增驾 □换证 □补证"]])])


@T(K, "统计/旅客吞吐量.md", "airport figures")
def n(t):
    t.out("# 旅客吞吐量\n\n" + md([["机场", "旅客(人次)", "同比", "货邮(吨)", "起降架次"]] + [[c["airport"],
            f"{t.n(10 ** 6, 7 * 10 ** 7):,}", f"{t.r.uniform(-9, 30):.1f}%", f"{t.n(10 ** 4, 10 ** 6):,}", t.n(9999,
            400000)] for c in G.CITIES[:30]]))


@T(K, "统计/出入境人次月报.csv", "port totals, entries and exits")
def o(t):
    t.out(csvs([["口岸", "月份", "出境人次", "入境人次", "交通工具"]] + [[q, f"2019-{k:02d}", t.n(1000, 900000), t.n(1000, 900000),
            t.n(100, 9000)] for q in ("罗湖", "皇岗", "拱北", "深圳湾", "满洲里") for k in range(1, 13)]), "gb18030")


@T(K, "体育/联赛积分榜.html", "sports table")
def p(t):
    t.out(html([["排名", "球队", "场次", "胜", "平", "负", "净胜球", "积分"]] + [[k + 1, G.CITIES[k]["city"] + t.pick("雄鹰 猛虎 蓝鲸")
            + "队", 30, t.n(3, 20), t.n(3, 9), t.n(3, 20), t.n(-30, 30), t.n(12, 68)] for k in range(16)], "积分榜"))


@T(K, "体育/马拉松成绩.tsv", "results with start numbers, no ID numbers")
def q(t):
    t.out(csvs([["名次", "号码布", "组别", "净成绩", "5K", "10K", "半程"]] + [[k + 1, t.pick("A B C") + t.num(4), t.pick("男子 女子"
            ), f"0{t.n(2, 5)}:{t.n(10, 59)}:{t.n(10, 59)}", f"00:{t.n(16, 35)}:{t.n(10, 59)}",
            f"00:{t.n(36, 59)}:{t.n(10, 59)}", f"01:{t.n(10, 59)}:{t.n(10, 59)}"] for k in range(60)], "\t"),
            "utf-16")


@T(K, "彩票/开奖号码.csv", "lottery draws")
def r(t):
    t.out(csvs([["期号", "开奖日期", "红球", "蓝球", "销售额(元)"]] + [[f"2022{k:03d}", t.dt(2022, 2022).date(), " ".join(
            f"{t.n(1, 33):02d}" for _ in range(6)), f"{t.n(1, 16):02d}", t.n(3 * 10 ** 8, 4 * 10 ** 8)] for k in
            range(1, 60)]))


@T(K, "法规/住宿管理规定节选.txt", "legal text about registration")
def s(t):
    t.out("第六条　旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。\n第七条　旅馆应当设置旅客财物保管箱、柜或者保管室、保管柜，指定专人负责保管工作。\n附：登记项目包括姓名、证件号"
            "码、入住时间、房号、离店时间。违反者处警告或者二百元以下罚款。\n" * 3)


@T(K, "法规/刑事案件统计口径.docx", "text on case categories")
def t_(t):
    t.docx(["刑事案件统计口径说明", "盗窃、诈骗、抢夺等案件按立案数统计；取保候审、监视居住、刑事拘留按人次统计。", "案件编号由A加十二位单位代码、六位年月和四位顺序号组成，案号如（年份）省简称+法院代码+"
            "刑初+编号+号。", "本口径自发布之日起执行，咨询：" + t.office()])


@T(K, "新闻/开房信息泄露报道.txt", "news on a leak, no values")
def u(t):
    t.out("记者调查发现，有人在社交群里叫卖他人开房记录、航班记录、银行流水，只要提供身份证号即可查询。卖家称七百元可查十一项。警方提醒，出售公民个人信息五十条以上即可入罪。\n截至发稿，涉事酒店集团未回应，客服热线" +
            t.allow("400-862-0551") + "无人接听。\n")


@T(K, "培训/反诈宣传手册.md", "handbook naming hotlines")
def v(t):
    t.out("# 反诈手册\n\n- 接到" + t.allow("96110") + "务必接听\n- 不向陌生账户转账，不透露银行卡号、余额、验证码\n- 冒充公检法：“你涉嫌洗钱，案件编号……”\n- 银行客服：" +
            "、".join(t.allow(x) for x in ("95588", "95599", "95533", "95566")) + "\n- 机票退改签短信不要回拨\n")


@T(K, "物流/运单号.txt", "waybill numbers of 12 to 15 digits")
def w(t):
    t.out("".join(f"SF{t.num(13)}\n" if k % 3 else f"{t.num(12)}\n" for k in range(70)))


@T(K, "发票/进项发票清单.xlsx", "invoices with tax numbers of firms")
def x(t):
    t.xlsx([("发票", [["发票代码", "发票号码", "开票日期", "销方名称", "销方税号", "金额", "税额"]] + [[t.num(12), t.num(8),
            f"{t.dt():%Y-%m-%d}", firm(t), "91" + t.city()["dist"][0][1] + "MA" + t.AZ(1).replace("S", "K").replace(
            "Z", "K").replace("V", "K") + t.num(6) + "X", t.money(100, 90000), t.money(10, 9000)] for _ in range(40)
            ])], True)


@T(K, "仓库/序列号入库.csv", "serial numbers of 15 to 19 digits, some look like cards")
def y(t):
    t.out(csvs([["批次", "序列号", "IMEI", "箱号"]] + [["B" + t.num(4), t.bad_card() if k % 3 == 0 else t.num(17), "86" + t
            .num(13), t.num(10)] for k in range(45)]), "utf-8", "\r\n")


@T(K, "档案/档案号目录.txt", "file numbers that look like ID numbers, wrong check digits")
def z(t):
    t.out("全宗号 案卷号目录\n" + "".join(f"{k + 1:03d}  {t.bad_id()}  {t.pick('会议记录 基建图纸 财务凭证 设备说明')}  {t.n(3, 200)}页\n"
            for k in range(35)), "gb18030", "\r\n")


@T(K, "设备/网络设备台账.csv", "MAC and IP of switches")
def aa(t):
    t.out(csvs([["设备", "MAC", "管理IP", "位置", "序列号", "上线时间"]] + [["SW" + t.num(3), t.mac(), t.ip(), t.pick(
            "机房 二楼弱电间 前台"), t.AZ(4) + t.num(8), f"{t.dt():%Y-%m-%d %H:%M}"] for _ in range(40)]))


@T(K, "车型/公告目录.csv", "vehicle type catalogue with model codes")
def ab(t):
    t.out(csvs([["企业", "产品型号", "公告批次", "发动机", "整备质量", "轴距"]] + [[t.pick("某汽 某客 某福"), t.AZ(3) + t.num(4) + t.AZ(2), t
            .n(300, 370), t.AZ(2) + t.num(4), t.n(900, 2600), t.n(2400, 3100)] for _ in range(50)]), "gb18030")


@T(K, "房产/楼盘价目表.xlsx", "price list of unsold flats, all vacant")
def ac(t):
    t.xlsx([("一房一价", [["楼栋", "房号", "户型", "建筑面积", "单价", "总价", "状态"]] + [[f"{t.n(1, 9)}栋", f"{t.n(1, 30)}0{t.n(1, 4)}"
            , t.pick("三房两厅 两房一厅"), float(t.money(60, 150)), t.n(9000, 60000), t.n(80, 900) * 10000, t.pick(
            "可售 可售 保留")] for _ in range(60)])])


@T(K, "房产/房源出租信息.txt", "flats to let, shop's line only")
def ad(t):
    h = t.office()
    t.out("".join(f"【{t.pick(G.ESTATES)}】{t.n(1, 3)}室1厅 {t.money(30, 120)}㎡ 月租{t.n(10, 80) * 100}元 押一付三 随时看房 门店电话"
            f"{h}\n" for _ in range(35)))
