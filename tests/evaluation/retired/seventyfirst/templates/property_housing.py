"""property.housing: a home bought, sold or registered, of one owner."""
from lib import tables as T
from lib import writers as w
from lib.fmt import cn, en, f, f8, fd, us
from lib.labels import bulk


def home(d, city=None):
    g = d.ch(T.REGIONS)
    est = d.ch(T.ESTATES)
    b, u, r = d.i(1, 30), d.i(1, 3), "%d%02d" % (d.i(2, 32), d.i(1, 6))
    return g, est, b, u, r, d.money(48, 190)


def cert(d, g, t):
    return "%s（%d）%s不动产权第%s号" % (g[4][0], max(2016, t.year), g[1], "0" + d.num(6))


@bulk
def t_owners_xlsx(d):
    rows = [["序号", "楼栋", "单元", "房号", "业主姓名", "身份证号码", "联系电话", "建筑面积", "交房日期", "备注"]]
    keep, t = d.by(), d.dt(2008, 2019)
    for k, p in enumerate(d.cast(10, 60), 1):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        rows.append([k, "%d栋" % b, "%d单元" % u, r, p.name, d.id(p), d.mob(p), area, fd(d.after(t, 10, 90000)),
                d.ch(["", "", "已装修", "空置", "车位1个"])])
    w.xlsx(d, "%s业主资料.xlsx" % d.ch(T.ESTATES), ("业主", rows), ("物业电话", [["管家", keep.name, d.mob(keep)], ["服务中心",
            d.tel()]]))


def t_query_holder(d):
    p = d.p()
    out = ["个人住房信息查询结果", "权利人：%s　证件号码：%s　查询日期：%s" % (p.name, d.id(p), cn(d.dt(2023, 2023))), ""]
    for k in range(1, d.i(3, 8)):
        g, est, b, u, r, area = home(d)
        t = d.dt(2016, 2022)
        d.rec(p)
        out.append("%d　%s%s%s%d栋%d单元%s　面积%s平方米　%s　登记时间%s　%s" % (
            k, g[1], g[2], est, b, u, r, area, cert(d, g, t), fd(t), d.ch(["现手", "历史", "抵押"])))
    w.text(d, "房产查询.txt", "\n".join(out) + "\n")


@bulk
def t_register_csv(d):
    rows = []
    for p in d.cast(6, 50):
        g, est, b, u, r, area = home(d)
        t = d.dt(2016, 2022)
        d.rec(p)
        rows.append([p.name, d.id(p), d.ch(["单独所有", "共同共有", "按份共有"]), "%s%s%s%d栋%s" % (g[1], g[2], est, b, r), cert(d,
                g, t),
                     g[0] + d.num(6, "0") + "GB" + d.num(5, "0") + "F" + d.num(8, "0"), "住宅", area, fd(t)])
    w.table(d, "不动产登记簿导出.csv", "权利人,证件号,共有情况,坐落,不动产权证号,不动产单元号,用途,面积,登记时间".split(","), rows)


@bulk
def t_json_api(d):
    out = []
    for p in d.cast(3, 30):
        g, est, b, u, r, area = home(d)
        t = d.dt(2016, 2022)
        d.rec(p)
        out.append({"obligee": p.name, "id_number": d.id(p), "phone": d.mob(p), "ownership": "单独所有",
                "location": g[1] + g[2] + est + "%d-%s" % (b, r),
                    "cert_no": cert(d, g, t), "area": float(area), "usage": "住宅", "register_time": fd(t)})
    w.js(d, "estate_%s.json" % d.num(4), {"result": out}, indent=2)


def t_sale_contract(d):
    p, seller, ag = d.p(), d.by(), d.by()
    g, est, b, u, r, area = home(d)
    t = d.dt(2014, 2022)
    d.rec(p)
    parts = ["存量房买卖合同（节选）", "出卖人（甲方）：%s" % seller.name, "买受人（乙方）：%s，身份证号码：%s，联系电话：%s" % (p.name, d.id(p), d.mob(p)),
             "经纪人：%s，%s置业有限公司" % (ag.name, d.ch(["安居", "好旺角", "满堂"])),
             "第一条　乙方购买甲方所有的坐落于%s%s%s%d栋%d单元%s室房屋，建筑面积%s平方米，规划用途为住宅。" % (g[1], g[2], est, b, u, r, area),
             "第二条　该房屋成交总价为人民币%d万元整，定金%d万元，余款办理按揭支付。" % (d.i(60, 900), d.i(2, 20)),
             "第三条　双方应于%s前共同申请办理产权转移登记。" % cn(t), "甲方（签章）：　　　乙方（签章）：　　　签订日期：%s" % cn(t)]
    w.docx(d, "买卖合同%s.docx" % d.num(4), parts)


@bulk
def t_sales_control(d):
    rows, est = [], d.ch(T.ESTATES)
    staff = [d.by().name for _ in range(4)]
    for p in d.cast(8, 50):
        g, _, b, u, r, area = home(d)
        t = d.dt(2012, 2021)
        d.rec(p)
        rows.append([fd(t), "%d#-%s" % (b, r), p.name, d.mob(p), d.id(p), area, d.i(70, 600) * 10000, d.ch(["按揭",
                "公积金", "一次性"]), d.ch(staff)])
    w.table(d, "%s认购签约台账.csv" % est, "签约日期,房源,客户姓名,电话,身份证,面积㎡,合同总价,付款方式,置业顾问".split(","), rows)


def t_committee_chat(d):
    out, t = ["业委会筹备：业主登记接龙（房号+姓名+电话+产权面积）"], d.dt(2016, 2022)
    for k, p in enumerate(d.cast(6, 35), 1):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        out.append("%d. %d栋%d单元%s 业主%s %s %s平" % (k, b, u, r, p.name, d.mob(p), area))
    w.text(d, "接龙.txt", "\n".join(out) + "\n", d.ch(["utf-8", "zh"]))


def t_html_register(d):
    rows = []
    for p in d.cast(3, 25):
        g, est, b, u, r, area = home(d)
        t = d.dt(2016, 2022)
        d.rec(p)
        rows.append([cert(d, g, t), p.name, d.id(p), g[1] + g[2] + est + "%d幢%s室" % (b, r), area, "市场化商品房", fd(t)])
    w.page(d, "产权查询.html", "房屋产权查询", "<h2>房屋产权登记信息</h2>" + w.html_table(
        ["产权证号", "产权人", "身份证明号", "房屋坐落", "建筑面积", "房屋性质", "登记日期"], rows) + "<p>窗口：%s</p>" % d.tel())


def t_trad_owner(d):
    rows = []
    for p in d.cast(4, 25):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        rows.append(["第%d座" % b, "%d樓%s室" % (d.i(2, 30), d.ch("ABCDEF")), p.trad, d.id(p), d.mob(p), area,
                fd(d.dt(2010, 2020))])
    w.table(d, "業主登記冊.csv", "座數,單位,業主姓名,內地身份證號碼,聯絡電話,建築面積(平方米),購入日期".split(","), rows, enc="trad")


def t_en_csv(d):
    rows = []
    for p in d.cast(5, 40):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        rows.append([p.en, d.id(p), d.mob(p), "Building %d, Unit %s" % (b, r), area, us(d.dt(2008, 2021)), d.i(80,
                900) * 10000, d.pick("mortgage none none")])
    w.table(d, "homeowners.csv", "Owner,ID card,Mobile,Property,Floor area (sqm),Purchase date,Price (CNY),Encumbran"
            "ce".split(","), rows, enc="utf-8")


def t_en_letter(d):
    out = []
    for p in d.cast(2, 10):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        out.append("Owner of record: %s, PRC identity card %s\n"
                   "Apartment %d-%s, %s sqm, registered %s, title no. %s\n" % (
            p.en, d.id(p), b, r, area, en(d.dt(2009, 2021)), cert(d, g, d.dt(2016, 2021))))
    w.text(d, "title search.txt", "Title search results - residential property\n\n" + "\n".join(out), "utf-8")


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.cast(6, 40), d.i(1, 900)):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        rows.append((k, est, b, u, r, p.name, d.id(p), d.mob(p), area, fd(d.dt(2008, 2019))))
    w.text(d, "wy_owner.sql", w.sql_lines("wy_owner", "id xqmc ld dy fh yzxm sfzh lxdh jzmj rzrq".split(), rows, 25),
            "utf-8")


def t_notes_assets(d):
    out = []
    for p in d.cast(2, 10):
        g, est, b, u, r, area = home(d)
        d.rec(p)
        out.append("%s，身份证 %s，名下%s%s%s%d栋%s一套，%s平，%s购入，%s。" % (
            p.name, d.id(p), g[1], g[2], est, b, r, area, "%d年" % d.i(2003, 2019), d.ch(["全款", "有贷款", "与配偶共有",
                "已抵押给银行"])))
    w.text(d, "名下房产.txt", "\n".join(out) + "\n")
