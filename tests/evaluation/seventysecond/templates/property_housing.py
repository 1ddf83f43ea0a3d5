"""property.housing: certificates, owners' lists, sales, registration queries."""
from datetime import timedelta as D

from lib import values as V
from lib.labels import bulk, md, sql, table


def home(d):
    c = d.c(*[x for x in V.CITIES if len(x[2]) == 2])
    reg = d.c(*sorted(c[9]))
    return dict(c=c, reg=reg,
        loc=f"{c[0]}市{c[9][reg]}{d.c(*V.ROADS)}{d.n(3, 400)}号{d.c(*V.ESTATES)}{d.n(1, 30)}栋{d.n(2, 28)}0{d.n(1, 4)}",
        m2=d.money(45, 160),
                cert=f"{c[2][0]}（{d.n(2016, 2019)}）{c[0]}市不动产权第{d.dig(7, '0')}号",
                unit=f"{reg}{d.n(1, 20):03d}{d.n(1, 30):03d}GB{d.n(1, 400):05d}F{d.n(1, 60):04d}{d.n(1, 200):04d}",
                t=d.when(2014, 2019))


@bulk
def t_owner_xlsx(d):
    est = d.c(*V.ESTATES)
    rows = [[f"{est}业主花名册"], ["楼栋", "房号", "业主姓名", "建筑面积", "身份证号", "联系电话", "交房日期", "车位"]]
    for p in d.each(d.size(12, 55)):
        x = home(d)
        rows.append([f"{d.n(1, 18)}栋", f"{d.n(1, 28)}0{d.n(1, 4)}", p.name, x["m2"], p.id, p.mob,
            f"{x['t']:%Y-%m-%d}", d.c("", "", f"负一层{d.n(1, 300)}")])
    d.xlsx(f"{est}业主资料.xlsx", ("业主", rows), ("物业费标准", [["类型", "元/平米"], ["高层", 2.1], ["商铺", 4.5]]))


@bulk
def t_register_csv(d):
    rows = []
    for p in d.each(d.size(8, 45)):
        x = home(d)
        rows.append([p.name, p.id, x["cert"], x["unit"], x["loc"], f"{x['m2']:.2f}", d.c("住宅", "成套住宅", "商业"),
            d.c("单独所有", "共同共有"), f"{x['t']:%Y/%m/%d}"])
    d.csv("不动产登记信息.csv", ["权利人", "证件号", "不动产权证号", "不动产单元号", "坐落", "面积", "用途", "共有情况", "登记时间"], rows, d.c(",", "|"))


def t_query_result(d):
    p, n = d.p(), d.n(1, 5)
    d.rec(p, n)
    xs = [home(d) for _ in range(n)]
    d.text("房产查询.txt", f"不动产登记信息查询结果\n查询人：{p.name}\n身份证号码：{p.id}\n名下房产 {n} 套\n\n" + "\n".join(
        f"（{i}）坐落：{x['loc']}\n    证号：{x['cert']}\n    建筑面积：{x['m2']}㎡  登记日期：{x['t']:%Y-%m-%d}  {d.c('有抵押', '无抵押')}"
        for i, x in enumerate(xs, 1)) + "\n")


def t_sale_contract(d):
    x = home(d)
    a, b = d.p(), d.rec(d.p())
    m = d.p()
    d.docx("存量房买卖合同.docx", "存量房买卖合同", f"出卖人：{a.name}", f"买受人：{b.name}　身份证号：{b.id}　联系电话：{b.mob}",
        f"居间方经纪人：{m.name}　{m.mob}",
           f"第一条 买受人购买坐落于{x['loc']}的房屋，建筑面积{x['m2']}平方米，不动产权证号{x['cert']}。", f"第二条 房屋成交总价为人民币{d.n(60, 800)}万元，买受人于"
           f"{x['t']:%Y年%m月%d日}前支付定金{d.n(2, 10)}万元。", "第三条 双方应于网签后三十日内办理过户登记手续。")


def t_ocr_json(d):
    rows = []
    for p in d.each(d.n(1, 15), False):
        x = home(d)
        rows.append({"obligee": p.name, "id_no": p.id, "ownership": "单独所有", "location": x["loc"],
            "property_unit_no": x["unit"], "cert_no": x["cert"],
                     "usage": "城镇住宅用地/住宅", "area": f"{x['m2']}平方米", "register_time": f"{x['t']:%Y-%m-%d}"})
    d.json("realestate.json", rows, d.c(None, 2))


def t_agent_chat(d):
    out, t = [], d.when(2018, 2019)
    for p in d.each(d.n(2, 6)):
        x = home(d)
        out += [f"{t:%Y-%m-%d %H:%M} 链家-{d.c('小赵', '刘洋', '张经理')}：", d.c(
            f"客户{p.name} {p.mob} 买了{x['loc']}，{x['m2']}平，总价{d.n(90, 600)}万，{x['t']:%m月%d日}网签，身份证{p.id}",
            f"业主{p.name}，电话{p.mob}，房子在{x['loc']}，产权证{x['cert']}，{x['m2']}平，挂{d.n(90, 600)}万"), ""]
        t += D(minutes=d.n(3, 600))
    d.text("中介群.txt", "\n".join(out))


@bulk
def t_presale(d):
    rows = []
    for i, p in enumerate(d.each(d.size(10, 50), False), 1):
        x = home(d)
        rows.append([i, f"{d.n(1, 12)}-{d.n(1, 3)}-{d.n(1, 30)}0{d.n(1, 4)}", p.name, p.id, p.mob, x["m2"], d.n(9000,
            42000), f"{x['t']:%Y.%m.%d}", d.c("按揭", "全款", "公积金")])
    d.csv("认购签约台账.csv", ["序号", "房源", "买受人", "身份证", "电话", "建面㎡", "单价", "签约日期", "付款方式"], rows, enc=d.c("gb18030",
        "utf-8-sig", "utf-8"))


def t_family_table(d):
    rows = []
    for p in d.each(d.n(4, 20)):
        x = home(d)
        rows.append([p.name, p.id, x["loc"], x["m2"], x["cert"], d.c("购买", "继承", "拆迁安置", "房改")])
    d.text("房产申报.md", "# 个人有关事项（房产）汇总\n\n" + md(["产权人", "身份证号", "坐落", "面积", "产权证号", "来源"], rows), "utf-8")


def t_html_system(d):
    rows = []
    for p in d.each(d.n(5, 25)):
        x = home(d)
        rows.append([x["unit"], x["loc"], p.name, p.id, x["cert"], f"{x['t']:%Y-%m-%d}", d.c("正常", "抵押", "查封")])
    d.html("房屋登记簿.html", "不动产登记平台", "<h3>登记簿查询</h3>" + table(["单元号", "坐落", "权利人", "证件号码", "权证号", "登簿时间", "状态"], rows))


@bulk
def t_sql(d):
    rows = []
    for p in d.each(d.size(6, 40)):
        x = home(d)
        rows.append([p.name, p.id, x["cert"], x["loc"], x["m2"], f"{x['t']:%Y-%m-%d}"])
    d.text("fc_cq.sql", "-- 产权登记\n" + sql("fc_cq", ["cqr", "zjhm", "cqzh", "zl", "jzmj", "djrq"], rows, d.c(1, 30)),
        d.c("utf-8", "gb18030"))


def t_mail_buyer(d):
    p, x, q = d.rec(d.p()), home(d), d.p()
    d.text("过户资料.eml",
        f"From: {q.email}\nTo: {p.email}\nSubject: 过户需要的资料\n\n{p.name}您好，\n\n{x['loc']}这套房的过户预约在{x['t']:%m月%d日}上午，"
        f"买方信息我按下面的填了，请确认：\n"
           f"买方：{p.name}\n身份证：{p.id}\n手机：{p.mob}\n面积：{x['m2']}平米\n权证号：{x['cert']}\n\n没问题的话回复一下就行。\n\n{q.name}\n房产交易部 "
           f"{q.mob}\n", "utf-8")


def t_old_cert(d):
    out = []
    for p in d.each(d.n(4, 20)):
        x = home(d)
        out.append(f"{p.name}----{p.id}----{x['loc']}----{x['c'][2][0]}房权证{x['c'][9][x['reg']][0]}字第{d.dig(8, '12')}"
            f"号----{x['m2']}平----{p.mob}")
    d.text("房产数据.txt", "\n".join(out) + "\n")


def t_english(d):
    rows = []
    for p in d.each(d.n(4, 20)):
        x = home(d)
        rows.append([p.en, p.id, f"Unit {d.n(2, 28)}0{d.n(1, 4)}, Block {d.n(1, 20)}", x["c"][7], x["m2"],
            f"{x['t']:%Y-%m-%d}", d.n(900, 7000) * 1000])
    d.csv("owners_export.csv", ["owner_name", "id_number", "unit", "city", "area_sqm", "purchase_date", "price_cny"],
        rows, enc="utf-8")
