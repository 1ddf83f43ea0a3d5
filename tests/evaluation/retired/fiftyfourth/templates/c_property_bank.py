# -*- coding: utf-8 -*-
from lib import *
def cert(f, r):
    if f.y < 2016: return oldcert(f, r)
    return "%s（%d）%s不动产权第%07d号" % (r[5][0], f.ri(max(2016, f.y - 3), f.y), r[2] if len(r[2]) < 6 else r[3], f.ri(1204, 909999))
def oldcert(f, r): return r[5][0] + "房权证" + r[3][:2] + "字第" + "2" + f.dg(7) + "号"
def unit(f): return "%d栋%d单元%d" % (f.ri(1, 28), f.ri(1, 4), f.ri(101, 3203))
# ---------------------------------------------------------------- property.housing
@T("property.housing", "table", "xlsx list of owners from a property office")
def ph_own(f):
    e = f.pick(ESTATES); R = [[e + "业主资料"], ["楼栋", "单元", "房号", "业主姓名", "身份证号码", "联系电话", "建筑面积", "交房日期", "车牌"]]
    for p in f.P(f.n(6, 40)):
        f.rec(p); R.append([f.ri(1, 20), f.ri(1, 3), f.ri(101, 2804), p.name, p.id, p.m, f.money(45, 190), D(f.times(1)[0], "Y.n.j"), p.plate if f.ch(.4) else ""])
    return "xlsx", {e: R}
@T("property.housing", "table", "csv of registry, pinyin initials")
def ph_reg(f):
    R = [["BDCQZH", "QLRMC", "ZJZL", "ZJH", "ZL", "MJ", "YT", "DJSJ", "GYQK"]]; r = f.pick(REGIONS)
    for p in f.P(f.n(4, 30)):
        f.rec(p); R.append([cert(f, r), p.name, "1", p.id, r[2] + r[3] + f.pick(ESTATES) + unit(f) + "室", f.money(40, 200), "住宅", D(f.times(1)[0], ISO), f.pick(["单独所有", "单独所有", "按份共有"])])
    return "csv", csvt(R)
@T("property.housing", "table", "pipe text, contracts signed online")
def ph_pipe(f):
    o = ["合同编号|买受人|证件号码|楼盘|房号|建筑面积(㎡)|总价(元)|网签时间|置业顾问"]; c = f.P(3)
    for p in f.P(f.n(4, 30)):
        f.rec(p); o.append("|".join(["YS" + f.dg(9), p.name, p.id, f.pick(ESTATES), unit(f), f.money(60, 180), str(f.ri(40, 600) * 10000), D(f.times(1)[0], "Y-m-d H:M"), f.pick(c).name]))
    return "txt", "\n".join(o) + "\n"
@T("property.housing", "table", "wide semicolon list of a renovation seller, no ids but phones")
def ph_deco(f):
    o = []; e = f.pick(ESTATES)
    for p in f.P(f.n(8, 40)):
        f.rec(p); o.append("%s;%s;%s;%s;%s㎡;%s" % (e, unit(f), p.name + f.pick(["", "先生" if p.sex == "男" else "女士"]), p.m, f.ri(60, 180), f.pick(["毛坯", "精装", "自住", "未接房", ""])))
    return "txt", "楼盘;房号;业主;手机;面积;状态\n" + "\n".join(o) + "\n"
@T("property.housing", "struct", "json of the certificate reader")
def ph_json(f):
    o = []
    for p in f.P(f.n(1, 10)):
        r = p.reg; f.rec(p); o.append({"certNo": cert(f, r), "obligee": [{"name": p.name, "idNo": p.id}], "ownership": "单独所有", "location": p.addr, "unitNo": r[0] + "0%s0%sGB%s" % (f.dg(2), f.dg(2), f.dg(5)) + "F" + f.dg(8), "area": float(f.money(40, 200)), "usage": "成套住宅", "registerTime": D(f.times(1)[0], "Y-m-d")})
    return "json", J(o, indent=2)
@T("property.housing", "struct", "key value blocks printed by a self-service terminal")
def ph_term(f):
    o = []
    for p in f.P(f.n(1, 6)):
        k = f.ri(1, 3); f.rec(p, k); r = p.reg
        o.append("查询人：%s  证件号：%s\n查询结果：名下共有%d套\n" % (p.name, p.id, k) + "\n".join("  (%d) 坐落 %s%s%s  面积%s㎡  证号 %s  登记日期 %s" % (i + 1, r[2], r[3], f.pick(ESTATES) + unit(f), f.money(40, 160), cert(f, r), D(f.times(1)[0] - timedelta(days=500), "Y-m-d")) for i in range(k)))
    return "txt", "\n====个人住房信息查询====\n".join([""] + o).lstrip() + "\n"
@T("property.housing", "struct", "update statements of a property fee system")
def ph_upd(f):
    o = []
    for i, p in enumerate(f.P(f.n(2, 20))):
        f.rec(p); o.append("UPDATE wy_house SET owner_name='%s', owner_idcard='%s', owner_tel='%s', area=%s WHERE house_no='%d-%d-%d';" % (p.name, p.id, p.m, f.money(50, 180), f.ri(1, 9), f.ri(1, 3), 101 + i * 7))
    return "sql", "-- %s 业主变更\nBEGIN;\n" % D(f.base, "Y-m-d") + "\n".join(o) + "\nCOMMIT;\n"
@T("property.housing", "prose", "court letter on houses of the debtor")
def ph_court(f):
    p = f.P(); r = p.reg; k = f.ri(1, 4); f.rec(p, k)
    return "docx", ["协助查询结果回执", r[3] + "人民法院：", "你院关于被执行人%s（公民身份号码：%s）名下不动产的协助查询通知书收悉。经查，该人名下登记有以下房屋：" % (p.name, p.id)] + ["%d、%s%s%s，建筑面积%s平方米，权证号%s，%s登记。" % (i + 1, r[2], r[3], f.pick(ROADS) + "%d号%d室" % (f.ri(1, 300), f.ri(101, 1800)), f.money(40, 150), cert(f, r), f.pick(["无抵押", "已抵押给银行", "已查封"])) for i in range(k)] + ["特此函复。", r[2] + "不动产登记中心", D(f.base, "Y年n月j日")]
@T("property.housing", "prose", "agent's private notes on owners who sell")
def ph_agent(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); o.append(f.pick(["%s %s房 业主%s%s 身份证%s，%d平，产证满二，报价%d万，%s", "%s %s 房主%s，电话%s，证件%s，面积%d，想卖%d万 %s"]) % (f.pick(ESTATES), unit(f), p.name, p.m, p.id, f.ri(50, 160), f.ri(60, 900), f.pick(["钥匙在店里", "晚上才能看房", "急售可谈", "老婆不同意先别打"])))
    return "txt", "\n".join(o) + "\n"
@T("property.housing", "prose", "letter of owners' group on shares of a house")
def ph_letter(f):
    p = f.P(); f.rec(p); w = f.P(2)
    return "txt", "房产声明书\n\n声明人%s，%s，身份证号码：%s，住%s。\n本人系%s%s%s房屋（房产证号：%s，建筑面积%s平方米）的所有权人，该房屋为本人%s年购买，未出租、未抵押。现委托%s代为办理过户手续。\n\n见证人：%s\n声明人：%s（手印）\n%s\n" % (p.name, p.sex, p.id, p.addr, p.reg[2], f.pick(ESTATES), unit(f) + "室", oldcert(f, p.reg), f.money(50, 160), f.y - 6, w[0].name, w[1].name, p.name, D(f.base, "Y年n月j日"))

# ---------------------------------------------------------------- property.rental
@T("property.rental", "table", "csv of filed leases")
def re_csv(f):
    R = [["备案号", "房屋坐落", "出租人", "承租人", "承租人证件号", "承租人电话", "租赁起始", "租赁截止", "月租金"]]
    for p in f.P(f.n(3, 25)):
        f.rec(p); t = f.times(1)[0]; R.append(["ZL" + f.dg(10), p.addr, f.P().name, p.name, p.id, p.m, D(t, "Y-m-d"), D(t + timedelta(days=365), "Y-m-d"), f.ri(8, 80) * 100])
    return "csv", csvt(R)
@T("property.rental", "table", "floating population roll, markdown")
def re_md(f):
    R = [["房号", "承租人", "身份证", "来自", "入住", "租期", "租金/月"]]
    for p in f.P(f.n(3, 25)):
        f.rec(p); R.append([str(f.ri(101, 609)), p.name, p.id, p.reg[1] + p.reg[2], D(f.times(1)[0], "Y/n/j"), f.pick(["1年", "半年", "长租", "两年"]), f.ri(3, 25) * 100])
    return "md", "### 出租屋登记 %s%s\n房东 %s\n\n" % (f.pick(ROADS), "%d号" % f.ri(1, 99), f.P().name) + md(R)
@T("property.rental", "table", "long-stay flat operator, xlsx with rooms")
def re_xlsx(f):
    R = [["门店", "房间", "租客姓名", "租客身份证", "手机", "合同编号", "起租日", "到期日", "租金", "押金", "管家"]]; c = f.P(2)
    for p in f.P(f.n(5, 35)):
        f.rec(p); t = f.times(1)[0]; m = f.ri(10, 60) * 100; R.append([f.pick(ESTATES) + "店", f.ri(201, 1508), p.name, p.id, p.m, "HT" + f.dg(8), D(t, "Y-m-d"), D(t + timedelta(days=f.pick([180, 364, 364])), "Y-m-d"), m, m * f.ri(1, 2), f.pick(c).name])
    return "xlsx", {"在租": R}
@T("property.rental", "struct", "json of contract signing service")
def re_json(f):
    o = []
    for p in f.P(f.n(1, 8)):
        q = f.P(); f.rec(p); t = f.times(1)[0]; o.append({"contractId": f.hx(16), "lessor": {"name": q.name, "mobile": q.m}, "lessee": {"name": p.name, "idCardNo": p.id, "mobile": p.m}, "house": {"address": p.addr, "area": f.ri(20, 120)}, "rent": {"monthly": f.ri(10, 70) * 100, "deposit": f.pick(["押一付一", "押一付三"])}, "term": [D(t, "Y-m-d"), D(t + timedelta(days=364), "Y-m-d")], "signStatus": "COMPLETE"})
    return "json", J(o, indent=4)
@T("property.rental", "struct", "form blocks, lease summary")
def re_blocks(f):
    o = []
    for p in f.P(f.n(1, 7)):
        q = f.P(); f.rec(p); t = f.times(1)[0]; o.append("甲方（出租人）：%s  电话：%s\n乙方（承租人）：%s  身份证：%s\n租赁房屋：%s\n租赁期限：%s至%s\n月租金：人民币%d元  押金：%d元" % (q.name, q.m, p.name, p.id, p.addr, D(t, "Y年n月j日"), D(t + timedelta(days=364), "Y年n月j日"), f.ri(6, 60) * 100, f.ri(6, 60) * 100))
    return "txt", "\n\n#################\n\n".join(o) + "\n"
@T("property.rental", "struct", "yaml of a landlord's app")
def re_yaml(f):
    q = f.P(); o = ["landlord:", "  name: " + q.name, "  phone: %s" % q.m, "tenants:"]
    for p in f.P(f.n(1, 12)):
        f.rec(p); t = f.times(1)[0]; o += ["- room: '%d'" % f.ri(101, 706), "  tenant: " + p.name, "  id_no: '%s'" % p.id, "  tel: '%s'" % p.m, "  lease: {start: %s, months: %d, rent: %d, paid: %s}" % (D(t, "Y-m-d"), f.pick([6, 12]), f.ri(5, 30) * 100, f.pick(["true", "false"]))]
    return "yml", "\n".join(o) + "\n"
@T("property.rental", "struct", "rent reminder push log")
def re_log(f):
    o = []; t = f.base
    for p in f.P(f.n(2, 18)):
        t += timedelta(seconds=f.ri(1, 9)); f.rec(p); o.append("%s INFO push.rent template=RENT_DUE to=%s tenant=%s idcard=%s house=\"%s\" lease=%s~%s rent=%d result=OK" % (D(t, ISO), p.m, p.name, p.id, f.pick(ESTATES) + unit(f), D(t - timedelta(days=100), "Y-m-d"), D(t + timedelta(days=264), "Y-m-d"), f.ri(10, 60) * 100))
    return "log", "\n".join(o) + "\n"
@T("property.rental", "prose", "lease contract running text")
def re_contract(f):
    p = f.P(); q = f.P(); f.rec(p); t = f.base; m = f.ri(8, 60) * 100
    return "docx", ["房屋租赁合同", "出租方（以下简称甲方）：%s，身份证号%s" % (q.name, q.id), "承租方（以下简称乙方）：%s，身份证号%s" % (p.name, p.id), "一、甲方将位于%s的房屋出租给乙方居住使用。" % (p.addr), "二、租期自%s起至%s止，共12个月。" % (D(t, "Y年n月j日"), D(t + timedelta(days=364), "Y年n月j日")), "三、月租金%d元，押金%d元，按季支付，打入甲方%s账户%s。" % (m, m, q.bank, q.card), "四、水电燃气由乙方自理，不得转租。", "五、本合同一式两份，双方签字生效。", "甲方：%s 电话%s    乙方：%s 电话%s" % (q.name, q.m, p.name, p.m)]
@T("property.rental", "prose", "neighbourhood committee visit notes")
def re_visit(f):
    o = []
    for p in f.P(f.n(1, 7)):
        t = f.times(1, 200)[0]; f.rec(p); o.append("%s，租客%s，%s人，身份证%s，%s租住至今，月租%d，%s" % ("%d号%d" % (f.ri(1, 90), f.ri(101, 606)), p.name, p.reg[2][:-1], p.id, D(t, "Y年n月"), f.ri(4, 30) * 100, f.pick(["在附近" + f.pick(["工地", "饭店", "厂里"]) + "上班", "无居住证，已告知办理", "白天无人，电话" + p.m])))
    return "txt", "出租屋走访记录 %s 网格员\n" % D(f.base, "n月j日") + "\n".join(o) + "\n"
@T("property.rental", "prose", "landlord complaint post about runaway tenants")
def re_post(f):
    o = []
    for p in f.P(f.ri(1, 3)):
        t = f.times(1, 200)[0]; f.rec(p); o.append("%s，身份证号%s，电话%s，%s租了我%s的房子，说好一个月%d，住到%s就跑了，欠%d个月房租还有水电" % (p.name, p.id, p.m, D(t, "去年n月"), f.pick(ESTATES) + unit(f), f.ri(8, 40) * 100, f.pick(["过年前", "上个月", "五一"]), f.ri(1, 5)))
    return "txt", "【曝光老赖租客】各位房东注意了！！\n" + "\n还有一个".join(o) + "\n合同照片我都有，大家转发扩散！！！\n"

# ---------------------------------------------------------------- bank.account
@T("bank.account", "table", "csv of customers with cards and branch")
def ba_csv(f):
    R = [["客户号", "户名", "证件号码", "卡号", "开户日期", "开户网点", "预留手机", "状态"]]; b = f.pick(BINS)[0]
    for p in f.P(f.n(4, 35)):
        f.rec(p); R.append([f.dg(10), p.name, p.id, p.card, D(f.times(1, 900)[0], "Y-m-d"), p.reg[2][:2] + f.pick(["人民路", "新区", "城东", "科技"]) + "支行", p.m, f.pick(["正常", "正常", "睡眠"])])
    return "csv", csvt(R)
@T("bank.account", "table", "four pieces set for sale, dashes")
def ba_four(f):
    o = []
    for p in f.P(f.n(4, 30)):
        f.rec(p); o.append(f.pick(["----"]).join([p.name, p.id, p.card, p.m, p.bank]))
    return "txt", "\n".join(o) + "\n"
@T("bank.account", "table", "xlsx of wages accounts of a site")
def ba_wage(f):
    R = [["%s工资发放账户表" % f.pick(COMPANIES)], ["序号", "姓名", "身份证号", "开户行", "银行卡号", "工种"]]
    for i, p in enumerate(f.P(f.n(5, 40))):
        f.rec(p); R.append([i + 1, p.name, p.id, p.bank + f.pick(["", p.reg[2] + "分行"]), p.card if f.ch(.6) else f.cv(p.card), f.pick(["瓦工", "木工", "钢筋工", "普工", "塔吊"])])
    return "xlsx", {"账户": R}
@T("bank.account", "table", "html table of a refund page")
def ba_html(f):
    R = [["申请人", "收款卡号", "开户银行", "手机号", "审核"]]
    for p in f.P(f.n(3, 20)):
        f.rec(p); R.append([p.name, p.card, p.bank, p.m, f.pick(["通过", "待审", "驳回"])])
    return "html", "<!doctype html><meta charset=utf-8><h2>退款账户列表</h2>\n" + htab(R), {"enc": "utf-8"}
@T("bank.account", "struct", "json of quick pay binding")
def ba_json(f):
    o = []
    for p in f.P(f.n(1, 14)):
        f.rec(p); o.append({"uid": f.ri(100000, 999999), "realName": p.name, "certNo": p.id, "bankCard": p.card, "bankName": p.bank, "reservedMobile": p.m, "cardType": f.pick(["DC", "CC"]), "bindTime": D(f.times(1)[0], ISO)})
    return "json", J({"bindList": o}, indent=f.pick([None, 2]))
@T("bank.account", "struct", "gateway log of four element checks")
def ba_log(f):
    o = []; t = f.base
    for p in f.P(f.n(2, 20)):
        t += timedelta(seconds=f.ri(1, 300)); f.rec(p); o.append("%s,%03d DEBUG [http-nio-8080-exec-%d] c.p.auth.FourElement - req={acctName=%s, certNo=%s, acctNo=%s, mobile=%s} resp={code=%s, msg=%s}" % (D(t, ISO), f.ri(0, 999), f.ri(1, 20), p.name, p.id, p.card, p.m, *f.pick([("0000", "一致"), ("0000", "一致"), ("2310", "信息不符")])))
    return "log", "\n".join(o) + "\n"
@T("bank.account", "struct", "xml reply of freezing platform")
def ba_xml(f):
    p = f.P(); o = []
    for _ in range(f.n(1, 6)):
        b, c = f.card(); f.rec(p); o.append("    <ZH><KHH>%s</KHH><ZHHM>%s</ZHHM><ZHLB>%s</ZHLB><KHRQ>%s</KHRQ><ZHZT>%s</ZHZT></ZH>" % (b, c, f.pick(["个人借记卡", "个人活期"]), D(f.times(1)[0], "Ymd"), f.pick(["正常", "冻结", "销户"])))
    return "xml", "<?xml version='1.0' encoding='utf-8'?>\n<CXJG>\n  <KHXM>%s</KHXM>\n  <ZJHM>%s</ZJHM>\n  <LXDH>%s</LXDH>\n  <ZHXX>\n%s\n  </ZHXX>\n</CXJG>\n" % (p.name, p.id, p.m, "\n".join(o)), {"enc": "utf-8"}
@T("bank.account", "prose", "chat with card number to send money")
def ba_chat(f):
    o = []
    for p in f.P(f.n(1, 5)):
        f.rec(p); o.append(f.pick(["打这个卡 %s %s %s 到了说声", "户名%s 卡号%s 开户行%s，别打错", "转%s，%s，%s的卡 备注货款"]) % ((p.name, f.cv(p.card) if f.ch(.4) else p.card, p.bank)))
    return "txt", "\n".join("%s\n%s" % (f.pick(["会计小周", "项目群 老李", "客户"]) + " " + D(f.base + timedelta(minutes=9 * i), "Y/m/d H:M"), x) for i, x in enumerate(o)) + "\nok\n"
@T("bank.account", "prose", "confession about cards lent")
def ba_conf(f):
    p = f.P(); k = f.ri(1, 3); cs = [f.card() for _ in range(k)]; f.rec(p, k)
    return "txt", "讯问笔录（第二次）\n犯罪嫌疑人：%s  身份证号：%s\n问：你名下哪些银行卡给了别人？\n答：一共%d张，%s，都是用我自己身份证在柜台办的，每张卖了%d块。\n问：卖给谁？\n答：一个叫%s的，微信上认识，电话%s。\n问：U盾给了没有？\n答：给了，密码写在纸条上。\n" % (p.name, p.id, k, "，".join("%s的%s" % (b, c) for b, c in cs), f.ri(3, 15) * 100, f.pick(["阿龙", "四哥", "眼镜"]), f.mob())
@T("bank.account", "prose", "village notice for subsidy accounts")
def ba_village(f):
    o = []
    for p in f.P(f.n(2, 10)):
        f.rec(p); o.append("%s户，身份证%s，%s账号%s" % (p.name, p.id, p.bank, p.card))
    return "txt", "各位村民：粮食直补账户核对如下，有错的%s前到村部找会计改，过期不候。\n%s。\n村委会 %s\n" % (D(f.base + timedelta(days=5), "n月j日"), "；\n".join(o), D(f.base, "n月j日"))

# ---------------------------------------------------------------- bank.balance
def yue(f): return "{:,.2f}".format(f.r.uniform(12, 380000))
@T("bank.balance", "table", "csv of deposits at a branch")
def bb_csv(f):
    R = [["户名", "身份证", "账号/卡号", "币种", "余额", "存期", "截止日"]]
    for p in f.P(f.n(4, 35)):
        f.rec(p); R.append([p.name, p.id, p.card, "人民币", yue(f), f.pick(["活期", "三个月", "一年", "五年"]), D(f.base, "Y-m-d")])
    return "csv", csvt(R)
@T("bank.balance", "table", "fixed width print of the counter system")
def bb_fix(f):
    R = [["ACCT-NO", "CUST-NAME", "ID-NO", "CCY", "CUR-BAL", "AVL-BAL", "ST"]]
    for p in f.P(f.n(3, 25)):
        f.rec(p); y = yue(f); R.append([p.card, p.name, p.id, "RMB", y, y, f.pick("AAAD")])
    return "txt", "RPT-ID: DP%s     BR: %s     DATE: %s\n\n" % (f.dg(4), f.dg(5), D(f.base, "Y/m/d")) + fixed(R, 3) + "*** END OF REPORT ***\n"
@T("bank.balance", "table", "tab separated, traditional, money house")
def bb_trad(f):
    o = ["姓名\t身份證號碼\t卡號\t開戶行\t結餘(人民幣)\t查詢時間"]; z = {"工商银行": "工商銀行", "农业银行": "農業銀行", "中国银行": "中國銀行", "建设银行": "建設銀行"}
    for p in f.P(f.n(3, 20)):
        f.rec(p); o.append("\t".join([trad(p.name), p.id, p.card, z.get(p.bank, "其他銀行"), yue(f), D(f.base, "Y/m/d H:M")]))
    return "txt", "\n".join(o) + "\n", {"enc": f.pick(["big5", "utf-16", "utf-8"])}
@T("bank.balance", "struct", "json of a balance enquiry api, one object per line")
def bb_jsonl(f):
    o = []
    for p in f.P(f.n(2, 25)):
        f.rec(p); o.append(J({"cardNo": p.card, "name": p.name, "idNo": p.id, "balance": yue(f).replace(",", ""), "availBal": yue(f).replace(",", ""), "qryTm": D(f.times(1)[0], "YmdHMS"), "rspCode": "00"}))
    return "jsonl", "\n".join(o) + "\n"
@T("bank.balance", "struct", "blocks of results sold per person")
def bb_blocks(f):
    o = []
    for p in f.P(f.n(1, 6)):
        k = f.ri(1, 4); f.rec(p, k); o.append("【%s %s】\n" % (p.name, p.id) + "\n".join("%s：%s 余额 %s元" % (b, c, yue(f)) for b, c in [f.card() for _ in range(k)]))
    return "txt", "四大行查余额 出单时间%s\n\n" % D(f.base, "m-d H:M") + "\n\n".join(o) + "\n"
@T("bank.balance", "struct", "postgres row display, expanded")
def bb_psql(f):
    o = []
    for i, p in enumerate(f.P(f.n(1, 12))):
        f.rec(p); o.append("-[ RECORD %d ]-+--------------------\ncust_name     | %s\ncert_no       | %s\nacct_no       | %s\nbalance       | %s\nlast_txn_date | %s" % (i + 1, p.name, p.id, p.card, yue(f).replace(",", ""), D(f.times(1)[0], "Y-m-d")))
    return "txt", "core=> \\x\nExpanded display is on.\n" + "\n".join(o) + "\n"
@T("bank.balance", "prose", "proof of deposit letter")
def bb_proof(f):
    p = f.P(); k = 1; f.rec(p, k)
    return "docx", ["个人存款证明书", "致有关人士：兹证明%s（身份证件号码：%s，护照%s）在我行存款情况如下：" % (p.name, p.id, p.pp)] + ["账号%s，币种人民币，余额%s元，起始冻结日%s；" % (p.card, yue(f), D(f.base, "Y年n月j日")) for _ in range(k)] + ["本证明仅说明上述存款在证明时点的情况。", "%s%s支行" % (p.bank, p.reg[3]), D(f.base, "Y年n月j日")]
@T("bank.balance", "prose", "court executors talk of money found")
def bb_court(f):
    o = []
    for p in f.P(f.n(1, 5)):
        k = f.ri(1, 2); f.rec(p, k); o.append("被执行人%s（%s）" % (p.name, p.id) + "，".join("在%s账户%s内有存款余额%s元" % (b, c, yue(f)) for b, c in [f.card() for _ in range(k)]))
    return "txt", "网络查控情况汇报\n\n截至%s，总对总系统反馈：%s。\n拟对以上账户予以冻结，请院领导审批。\n\n承办人：%s\n" % (D(f.base, "Y年n月j日"), "；".join(o), f.P().name)
@T("bank.balance", "prose", "fraudster's notes on victims' savings")
def bb_fraud(f):
    o = []
    for p in f.P(f.n(1, 8)):
        f.rec(p); o.append(f.pick(["%s %s %s卡上余额%s 电话%s 好骗 跟进", "%s，身份证%s，%s里有%s块，打%s，子女不在身边"]) % (p.name, p.id, p.bank, yue(f), p.m))
    return "txt", "\n".join(o) + "\n明天换话术 公检法那套\n"

# ---------------------------------------------------------------- bank.transaction
def stmt(f, n): return f.times(n, 90)
@T("bank.transaction", "table", "ICBC statement csv with head")
def bt_icbc(f):
    p = f.B("工商银行"); R = [["中国工商银行借记账户历史明细（电子版）"], ["卡号: " + p.card, "户名: " + p.name, "起止日期: %s 至 %s" % (D(f.base - timedelta(days=90), "Y-m-d"), D(f.base, "Y-m-d"))], "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道".split(",")]
    qs = f.P(3)
    for t in stmt(f, f.n(4, 40)):
        f.rec(p); q = f.pick(qs); x = f.ch(.5); R.append([D(t, "Y-m-d"), f.acct(17), "活期", "0", "人民币", "钞", f.pick(["消费", "转账", "工资", "ATM取款"]), f.dg(4), f.pick("+-") + f.money(), f.money(100, 90000), q.name if x else f.pick(MERCH), q.card if x else "", f.pick(["网上银行", "手机银行", "ATM", "POS"])])
    return "csv", csvt(R)
@T("bank.transaction", "table", "generic debit credit xlsx of several holders")
def bt_multi(f):
    ps, w = f.pr(6, 40); R = [["交易日期", "户名", "证件号", "卡号", "摘要", "借方", "贷方", "余额", "对方户名", "对方账号"]]
    for p in w:
        f.rec(p); t = f.times(1)[0]; q = f.P() if f.ch(.3) else None; a = f.money(); R.append([D(t, "Y-m-d H:M"), p.name, p.id, p.card, f.pick(["转账支取", "消费", "代发", "利息"]), *f.pick([(a, ""), ("", a)]), f.money(10, 90000), q.name if q else f.pick(MERCH), q.card if q else ""])
    return "xlsx", {"调取流水": R}
@T("bank.transaction", "table", "alipay bill export with head lines")
def bt_alipay(f):
    p = f.P(); o = ["支付宝交易记录明细查询", "账号:[%s]" % p.em, "户名:[%s] 身份证:[%s]" % (p.name, p.id), "起始日期:[%s]    终止日期:[%s]" % (D(f.base - timedelta(days=90), "Y-m-d 00:00:00"), D(f.base, "Y-m-d 00:00:00")), "---------------------------------交易记录明细列表------------------------------------", "交易号,商家订单号,交易创建时间,交易对方,商品名称,金额（元）,收/支,交易状态"]
    for t in stmt(f, f.n(3, 40)):
        f.rec(p); o.append("%s\t,%s,%s,%s,%s,%s,%s,%s" % (D(t, "Ymd") + "2200" + f.dg(16), "T" + f.dg(12), D(t, ISO), f.pick(MERCH), f.pick(["话费充值", "外卖订单", "服装", "转账", "缴费"]), f.money(), f.pick(["支出", "支出", "收入"]), "交易成功"))
    return "csv", "\n".join(o) + "\n------------------------------------------------------------------------------------\n", {"enc": f.pick(["gb18030", "gb18030", "utf-8"])}
@T("bank.transaction", "table", "wechat bill with nick and id head")
def bt_wechat(f):
    p = f.P(); R = [["微信支付账单明细"], ["姓名：" + p.name, "身份证号：" + p.id], ["起始时间：[%s]" % D(f.base - timedelta(days=90), ISO)], [], "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注".split(",")]
    for t in stmt(f, f.n(3, 40)):
        f.rec(p); R.append([D(t, ISO), f.pick(["商户消费", "微信红包", "转账", "扫二维码付款"]), f.pick(MERCH + [f.pick(["小鱼儿", "平安是福", "A水电老王", "静水流深"])]), "/", f.pick(["支出", "收入"]), "¥" + f.money(), f.pick(["零钱", p.bank]), "支付成功", "1000" + f.dg(24), "/", "/"])
    return "csv", csvt(R)
@T("bank.transaction", "struct", "xml of a police fund query")
def bt_xml(f):
    p = f.P(); o = []; q = f.P(2)
    for t in stmt(f, f.n(2, 20)):
        f.rec(p); x = f.pick(q); o.append("<JYMX JYSJ=\"%s\" JYJE=\"%s\" JYYE=\"%s\" JDBZ=\"%s\" DFXM=\"%s\" DFKH=\"%s\" ZY=\"%s\"/>" % (D(t, "YmdHMS"), f.money(), f.money(100, 80000), f.pick("JD"), x.name, x.card, f.pick(["转账", "跨行汇款", "消费"])))
    return "xml", "<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<FUND><ZHXX XM=\"%s\" SFZH=\"%s\" KH=\"%s\"/>\n%s\n</FUND>\n" % (p.name, p.id, p.card, "\n".join(o)), {"enc": "gb18030"}
@T("bank.transaction", "struct", "sms bank alerts backed up as json")
def bt_json(f):
    ps, w = f.pr(8, 25); o = []
    for p in w:
        f.rec(p); t = f.times(1)[0]; o.append({"acctName": p.name, "acctNo": p.card, "tranTime": D(t, ISO), "dcFlag": f.pick("DC"), "amount": float(f.money()), "balance": float(f.money(100, 70000)), "oppName": f.pick(MERCH), "summary": f.pick(["POS消费", "快捷支付", "跨行转入"])})
    return "json", J(o, indent=f.pick([None, 2]))
@T("bank.transaction", "struct", "core journal lines with tags")
def bt_log(f):
    ps, w = f.pr(10, 30); o = []; t = f.base
    for p in w:
        t += timedelta(seconds=f.ri(1, 400)); f.rec(p); o.append("%s TXN %s TRM=%s CARD=%s CUST=%s AMT=%s CCY=CNY BAL=%s RC=00 MCHT=%s" % (D(t, "Ymd H:M:S"), f.pick(["WDL", "PUR", "TRF", "DEP"]), f.dg(8), p.card, p.name, f.money(), f.money(100, 60000), f.pick(MERCH)))
    return "log", "\n".join(o) + "\n"
@T("bank.transaction", "prose", "report of a victim on transfers")
def bt_victim(f):
    p = f.P(); q = f.P(); l = []; ts = f.times(f.ri(1, 5), 3)
    for t in ts: f.rec(p); l.append("%s从我%s卡%s转出%d元到%s的卡%s" % (D(t, "n月j日G时M分"), p.bank, p.card, f.ri(5, 500) * 100, q.name, q.card))
    return "txt", "报案材料\n报案人：%s，身份证号%s，联系电话%s\n被骗经过：我在网上看到刷单广告，加了对方QQ后按要求做任务。%s。后来对方说操作失误不给返款，我才发现被骗，总共%d笔。\n以上属实。\n%s %s\n" % (p.name, p.id, p.m, "，又".join(l), len(l), p.name, D(ts[-1] + timedelta(days=1), "Y.n.j"))
@T("bank.transaction", "prose", "accountant's narrative of a private account")
def bt_narr(f):
    p = f.P(); l = []
    for t in f.times(f.ri(2, 7), 60):
        f.rec(p); q = f.P(); l.append("%s%s%s%d元，余额%s元" % (D(t, "n月j日"), f.pick(["收到%s转账", "转给%s", "向%s付款"]) % q.name, "", f.ri(3, 900) * 100, f.money(500, 90000)))
    return "docx", ["个人账户流水核查底稿", "核查对象：实际控制人%s，%s卡号%s，身份证号%s。" % (p.name, p.bank, p.card, p.id), "大额往来逐笔列示：" + "；".join(l) + "。", "核查结论：上述往来均有合理解释，未发现代垫成本费用情形。", "核查人：%s" % f.P().name]
@T("bank.transaction", "prose", "bank sms texts with name, pasted")
def bt_sms(f):
    p = f.P(); o = []
    for t in f.times(f.ri(2, 12), 40):
        f.rec(p); o.append("【%s】%s%s您好，您卡号%s的账户%s%s%s元，余额%s元。" % (p.bank, p.name, "先生" if p.sex == "男" else "女士", p.card, D(t, "n月j日H:M"), f.pick(["消费支出", "转账收入", "快捷支付支出", "代发工资收入"]), f.money(), f.money(100, 30000)))
    return "txt", "\n".join(o) + "\n"
