"""Hard negatives: shops, banks, products, companies."""
from lib import tables as T
from lib import values as V
from lib import writers as w
from lib.fmt import cn, f, f14, f8, fd, fm, hm, us

GOODS = "纯棉四件套 不锈钢保温杯 蓝牙耳机 儿童雨衣 有机大米5kg 手机壳 洗衣液 空气炸锅 运动鞋 抽纸24包 茶叶礼盒 台灯 行李箱 电饭煲".split()
GOODS_EN = "Steel-bottle Desk-lamp USB-cable Rain-coat Rice-cooker Backpack Tea-set Toner".split()


def snow(d):
    return "1" + d.num(17, "02")


def masked(d):
    return d.ch("138 139 186 150 177".split()) + "****" + d.num(4, "0")


def n_orders_csv(d):
    rows = []
    for _ in range(d.n(10, 60)):
        t = d.dt(2016, 2023)
        rows.append([f14(t) + d.num(6), d.ch(GOODS), d.i(1, 5), d.money(9, 900), d.ch(["已发货", "已完成", "退款中"]), f(t),
                masked(d), d.ch(["广东省", "江苏省", "四川省"])])
    w.table(d, "订单导出%s.csv" % f8(d.dt()), "订单编号,商品,数量,实付金额,状态,下单时间,买家手机(脱敏),省份".split(","), rows)


def n_orders_json(d):
    out = [{"order_id": int("38" + d.num(16)), "sku": d.num(8), "title": d.ch(GOODS), "price": float(d.money(9, 800)),
            "createdAt": int(d.dt().timestamp()) * 1000 + d.i(0, 999)}
           for _ in range(d.i(8, 50))]
    w.js(d, "shop_orders.json", {"list": out, "page": 1}, indent=d.ch([None, 2]))


def n_waybills(d):
    rows = [[fd(d.dt(2019, 2022)), "SF1" + d.num(12), d.ch(T.STATIONS)[:2], d.money(.3 * 10, 40), d.ch(["寄付", "到付",
            "月结"])] for _ in range(d.i(10, 60))]
    w.table(d, "快递对账.csv", "日期,运单号,目的地,运费,付款方式".split(","), rows)


def n_catalog_xlsx(d):
    rows = [["料号", "名称", "型号", "单价", "库存"]]
    for _ in range(d.i(10, 60)):
        no = d.decoy("pp", d.ch("EG") + d.num(8))
        rows.append([no, d.ch(["轴承", "密封圈", "继电器", "接线端子", "电机", "传感器"]), d.ch("CA MF SC HU".split()) + d.num(4),
                float(d.money(1, 900)), d.i(0, 4000)])
    w.xlsx(d, "零件目录.xlsx", ("目录", rows))


def n_ean_stock(d):
    rows = [(k, "69" + d.num(11), d.ch(GOODS), d.i(0, 900), float(d.money(2, 400))) for k in range(1, d.i(20, 80))]
    w.sqlite(d, "stock.db", ("goods", ["id INTEGER PRIMARY KEY", "barcode TEXT", "name TEXT", "qty INTEGER",
            "price REAL"], rows))


def n_isbn_list(d):
    rows = [["9787" + d.num(9), d.ch(["线性代数", "古文观止", "机械制图", "会计学原理", "地理图册", "电路分析"]), d.i(1998, 2022), d.money(15,
            120)] for _ in range(d.i(10, 50))]
    w.table(d, "图书清单.csv", "ISBN,书名,出版年,定价".split(","), rows)


def n_bin_table(d):
    rows = [[b[0], b[2], b[1], d.ch(["借记卡", "借记卡", "贷记卡"])] for b in T.BINS]
    d.r.shuffle(rows)
    w.table(d, "卡BIN表.csv", "卡BIN,发卡行,卡号长度,卡种".split(","), rows)


def n_rates_html(d):
    rows = [[x, "%.2f%%" % d.r.uniform(.2, 4.5), "%.2f%%" % d.r.uniform(.2, 4.5)] for x in ["活期", "三个月", "半年", "一年",
            "二年", "三年", "五年"]]
    w.page(d, "存款利率.html", "人民币存款利率表", "<h2>存款利率</h2><p>客服热线 %s</p>" % d.hot() + w.html_table(["储种", "年利率", "上浮后"],
            rows))


def n_bad_cards(d):
    rows = [[k, d.decoy("card", V.bad_card(d.r)), d.ch(["校验位错误", "Luhn不通过"])] for k in range(1, d.i(8, 40))]
    w.table(d, "卡号校验失败.csv", "行号,输入卡号,原因".split(","), rows)


def n_invoices(d):
    rows = []
    for _ in range(d.i(8, 45)):
        rows.append([d.num(12, "0"), d.num(8, "1234567"), d.ch(T.COMPANIES), fd(d.dt(2017, 2022)), d.money(100,
                90000), d.ch(["13%", "6%", "3%"])])
    w.table(d, "进项发票.csv", "发票代码,发票号码,销方名称,开票日期,价税合计,税率".split(","), rows)


def n_company_accounts(d):
    parts = ["对公客户联系表"]
    rows = [["单位名称", "地址", "电话", "对公账号", "行业"]]
    for _ in range(d.i(4, 20)):
        g = d.office()
        rows.append([d.ch(T.COMPANIES), g[1] + g[2] + d.ch(T.STREETS), d.tel(area=g[3]), "4" + d.num(10), d.ch(["制造",
                "批发", "建筑", "服务"])])
    w.docx(d, "对公客户.docx", parts + [rows])


def n_supplier_mail(d):
    g = d.office()
    c = d.pick("hengtai ruifeng jinqiao haitong")
    w.eml(d, "询价.eml", [("From", d.omail("sales@%s-parts.com" % c)), ("To", d.omail("purchase@%s-group.cn"
            % d.pick("donghua nanfang xinye"))), ("Subject", "报价单")],
          "您好：\n附件为贵司询价的%s报价，型号%s，单价%s元，交期%d天，有效期至%s。\n\n销售部\n电话 %s\n" % (d.ch(GOODS), d.ch("ABC") + d.num(4),
            d.money(3, 90), d.i(3, 40), cn(d.dt(2020, 2022)), d.tel(area=g[3])),
          b64=d.r.random() < .5)


def n_pos_log(d):
    out = []
    t = d.dt(2018, 2022)
    for _ in range(d.i(10, 60)):
        t = d.after(t, 1, 12)
        out.append("%s TERM=%s TRACE=%s CARD=%s AMT=%s RESP=00" % (f(t), d.num(8), d.num(6, "0"), d.ch(["622202",
                "621700", "622848"]) + "******" + d.num(4, "0"), d.money(5, 900)))
    w.text(d, "pos_%s.log" % f8(t), "\n".join(out) + "\n", "utf-8")


def n_price_list_en(d):
    rows = [[d.ch("ABCK") + d.num(5), d.ch(GOODS_EN), d.money(2, 300), d.i(0, 900), "69" + d.num(11)]
            for _ in range(d.i(10, 50))]
    w.table(d, "price_list.csv", "Part no,Description,Unit price,Stock,EAN".split(","), rows, enc="utf-8")


def n_budget_xlsx(d):
    rows = [["科目", "一月", "二月", "三月", "余额"]] + [[x, d.i(100, 90000), d.i(100, 90000), d.i(100, 90000), d.i(100,
            900000)] for x in
                                                "差旅费 住宿费 机票 火车票 房租 水电 工资 招待费 银行手续费".split()]
    w.xlsx(d, "部门预算.xlsx", ("预算", rows), ("汇总", [["合计", d.i(100000, 900000)]]))


def n_wealth_products(d):
    rows = [["%s%d号" % (d.ch(["稳盈", "添利", "安享"]), d.i(1, 99)), "C10" + d.num(12), "%.2f" % d.r.uniform(2, 5), d.i(30,
            720), d.ch(["R1", "R2", "R3"])] for _ in range(d.i(8, 30))]
    w.table(d, "理财产品.csv", "产品名称,登记编码,业绩比较基准(%),期限(天),风险等级".split(","), rows)


def n_shop_trad(d):
    rows = [[d.num(8), d.ch(["雨傘", "電飯煲", "茶葉禮盒", "背包", "枱燈"]), d.i(1, 9), d.money(20, 900), fd(d.dt(2015, 2022))]
            for _ in range(d.i(8, 40))]
    w.table(d, "銷售紀錄.csv", "單號,貨品,數量,金額,日期".split(","), rows, enc="trad")
