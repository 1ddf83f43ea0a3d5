from lib.core import *
T = kind("property.housing")
use = lambda t: t.c(["住宅", "住宅", "商业", "车位", "办公"])

@T("csv")
def owners(t):
    rows = [[p.xm, f"{t.i(1,30)}栋", f"{t.i(1,32)}0{t.i(1,6)}", t.m(45, 180), p.mob, p.id, f"{t.dt(2014):%Y-%m-%d}", t.c(["已交房", "未交房"])] for p in t.each(rep=.06)]
    return "物业/业主资料.csv", t.csv("业主姓名,楼栋,房号,建筑面积,联系电话,身份证号,交房日期,状态".split(","), rows)

@T("xlsx")
def register(t):
    rows = [["不动产权证号", "不动产单元号", "权利人", "证件号码", "共有情况", "坐落", "用途", "面积(㎡)", "登记时间"]]
    for p in t.each(rep=.1):
        rows.append([t.estate(p), t.unit28(t, p) if 0 else t.unit28(p), p.xm, p.id, t.c(["单独所有", "共同共有", "按份共有"]), p.addr, use(t), t.m(40, 200), f"{t.dt(2017):%Y-%m-%d}"])
    return "不动产/登记簿导出.xlsx", xlsx([("DJB", rows)])

@T("text", mx=25)
def query(t):
    o = ["不动产登记信息查询结果", ""]
    for p in t.each(rep=.15):
        o.append(f"权利人：{p.xm}\n身份证明号：{p.id}\n不动产权证号：{t.estate(p)}\n坐落：{p.addr}\n建筑面积：{t.m(50,160)}平方米  用途：{use(t)}  抵押：{t.c(['有','无'])}  查封：无\n")
    return "律所/房产查询.txt", "\n".join(o)

@T("sql", enc="utf-8")
def sale(t):
    return "dump/house_presale.sql", "\n".join(f"INSERT INTO `house_presale` (`contract_no`,`owner_name`,`owner_id`,`owner_phone`,`building`,`room`,`area`,`total_price`,`sign_date`) VALUES ('{t.dec(t.dig(12))}','{p.xm}','{p.id}','{p.mob}','{t.i(1,20)}#','{t.i(1,30)}0{t.i(1,4)}',{t.m(60,150)},{t.i(60,480)}0000,'{t.dt(2018):%Y-%m-%d}');" for p in t.each(rep=0)) + "\n"

@T("json", enc="utf-8")
def cert(t):
    return "api/estate_query.json", t.j([{"obligee": p.xm, "obligee_id": p.id, "ownership": "单独所有", "certificate_no": t.estate(p), "property_unit_no": t.unit28(p), "location": p.addr, "area": t.m(40, 200), "right_type": "国有建设用地使用权/房屋所有权", "register_time": f"{t.dt(2018):%F}"} for p in t.each(rep=0)], None)

@T("fixed")
def fee(t):
    o = [["房号", "业主", "手机", "面积", "应收物业费", "欠费月数"]]
    for p in t.each(rep=0):
        o.append([f"{t.i(1,18)}-{t.i(1,3)}-{t.i(1,28)}0{t.i(1,4)}", p.xm, p.mob, t.m(60, 140), t.m(100, 420), t.i(0, 14)])
    return "物业/催缴表.txt", f"{t.c(L.COMM)}物业服务中心  2018年三季度业主物业费催缴表\n收费标准 2.{t.i(1,9)}元/㎡·月\n\n" + t.fw([12, 12, 14, -9, -12, -9], o)

@T("chat", mx=22)
def agent(t):
    o = []
    for p in t.each(rep=0):
        o.append(f"{t.c(['链客-小孙','中原阿飞','门店经理'])} {t.dt(2019):%m-%d %H:%M}\n" + t.c([f"房源核验：{t.c(L.COMM)}{t.i(1,20)}栋{t.i(2,26)}0{t.i(1,4)} 业主{p.xm} 电话{p.mob} {t.m(60,130)}平 红本在手", f"产权人{p.xm} 身份证{p.id} 坐落{p.addr} 满五唯一", f"业主{p.xm}（{p.mob334}）{t.c(L.COMM)}{t.i(1,9)}号楼{t.i(3,22)}02，产权证{t.estate(p)}，急卖"]))
    return "企业微信/房源核验.txt", "\n\n".join(o)

@T("docx", mx=18, bin=1)
def relocation(t):
    return "拆迁办/公示附件.docx", docx(["房屋征收补偿签约户明细（存档）", [["户主", "身份证号", "被征收房屋坐落", "权证号", "面积", "补偿款(元)", "联系电话"]] + [[p.xm, p.id, p.addr, f"{p.reg[3][0]}房权证{p.reg[2][0]}字第{t.dig(8)}号", t.m(40, 190), t.ml(200000, 2000000), p.mob] for p in t.each(rep=0, lo=30)]])

@T("xml")
def tax(t):
    return "tax/fcs.xml", f'<?xml version="1.0" encoding="{t.charset}"?>\n<FCS_LIST>\n' + "".join(f"<FC><CQR>{p.xm}</CQR><SFZH>{p.id}</SFZH><CQZH>{t.estate(p)}</CQZH><FWZL>{p.addr}</FWZL><JZMJ>{t.m(50,150)}</JZMJ><PGJ>{t.i(40,500)}0000</PGJ></FC>\n" for p in t.each(rep=0)) + "</FCS_LIST>"

@T("form", mx=9)
def handover(t):
    return "物业/收楼确认.txt", "\n\f\n".join(f"            收楼确认书\n本人 {p.xm} ，身份证号码 {p.id} ，系 {t.c(L.COMM)} {t.i(1,20)} 栋 {t.i(1,3)} 单元 {t.i(2,30)}0{t.i(1,4)} 房业主，建筑面积 {t.m(60,150)} ㎡。\n已于 {t.dt(2018):%Y 年 %m 月 %d 日} 办理收楼手续，领取钥匙 {t.i(3,6)} 套，水表底数 {t.i(0,9)}，电表底数 {t.i(0,99)}。\n联系电话：{p.mobd}     紧急联系人：{t.P().xm} {t.pm()}\n业主签字：" for p in t.each(rep=0))

@T("html")
def sheet(t):
    return "export/楼盘表.htm", f"<meta charset={t.charset}><table id=lpb>" + "".join(f"<tr><td title='{p.addr}'>{t.i(1,33)}0{t.i(1,8)}</td><td>{p.xm}</td><td>{p.id}</td><td>{t.estate(p)}</td><td>{t.m(50,160)}㎡</td><td>{use(t)}</td></tr>\n" for p in t.each(rep=0)) + "</table>"

@T("markdown", mx=25)
def assets(t):
    return "尽调/自然人房产.md", "# 担保人房产情况\n\n" + "\n\n".join(f"### {p.xm}\n- 证件：{p.id}\n- 房屋坐落：{p.addr}\n- 产权证号：{t.estate(p)}\n- 建筑面积：{t.m(60,180)} ㎡，{t.c(['已抵押','无抵押'])}" for p in t.each(rep=0)) + "\n"

@T("mail", mx=12, bin=1)
def mail(t):
    b = "各位同事：\n附上本周新登记业主，录入系统时注意核对产权证号。\n\n" + "\n".join(f"{k}. {t.c(L.COMM)}{t.i(1,12)}栋{t.i(2,30)}0{t.i(1,4)}室，产权人{p.xm}，身份证{p.id}，手机{p.mob}，邮箱{p.mail}，面积{t.m(60,140)}平" for k, p in enumerate(t.each(rep=0), 1)) + "\n\n客服中心"
    return "mail/新业主.eml", eml(t.rolem("kefu@ljwy-property.cn"), t.rolem("luru@ljwy-property.cn"), "本周新业主信息", "Fri, 20 Apr 2018 17:20:01 +0800", b, "base64", "gb18030")
