from core import *
t = kind("crime.case")
CH = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 开设赌场 非法吸收公众存款 帮助信息网络犯罪活动 容留他人吸毒 妨害公务".split()
VIS = ['在家务工', '未外出', '"请假一次，\n已销假"', '思想稳定']
RES = "行政拘留十日 取保候审 刑事拘留 移送审查起诉 判处有期徒刑一年 监视居住 不起诉".split()
ENC = ["theft", "fraud", "assault", "dangerous driving", "running a gambling house", "drug possession"]


def an(f, p, x): return "A" + p.pl[0] + "5" + f.d(5) + f"{x.year}{x.month:02}" + f.d(4)


@t("pcs/zhiban_riji.txt", "police duty log in short hand", "note")
def a1(f):
    x = f.day(f.t(), 8, 9)
    o = [f"值班日志  {dz(x)}  天气阴", "08:30 交接枪弹库钥匙，正常"]
    for p in f.ps(4, 9):
        x += mins(f.i(20, 90))
        o.append(f"{hm(x)} 嫌疑人{p.name}（{p.sex}，{p.id}，户籍{p.pl[2]}{p.pl[3]}）涉嫌{f.c(CH)}，案号{an(f, p, x)}，{f.c(RES)}，{f.c(['家属已通知', '尿检阴性', '送医体检后收押', '法制审核中'])}")
        f.rec(p)
    return "\n".join(o + ["23:50 巡逻车加油两次", "带班领导：       民警："])


@t("court/pandy_list.json", "nested JSON of a case system API", "json")
def a2(f):
    it = []
    for p in f.ps(4, 11):
        x = f.t(2016)
        z = f.c(CH)
        it.append({"案号": f"（{x.year}）{p.prov}{p.pl[0][2:]}刑初{f.i(10, 999)}号", "案由": z, "立案日期": ds(x), "被告人": {"姓名": p.name, "性别": p.sex, "公民身份号码": p.id, "前科": f.c(["无", "2011年因盗窃被判拘役"]), "强制措施": f.c("逮捕 取保候审")}, "判决": {"罪名": z + "罪", "刑期": f"有期徒刑{f.c('六个月 一年 二年 三年')}", "罚金": f.i(1, 20) * 1000}})
        f.rec(p)
    return J({"code": 200, "data": {"pageNo": 1, "total": len(it), "rows": it}}, indent=2)


@t("en/extradition_memo.txt", "English legal memo about suspects", "memo", script="latin")
def a3(f):
    o = ["PRIVILEGED - notes for counsel, suspects held on the mainland", ""]
    for p in f.ps(3, 8):
        x = f.t()
        o.append(f"{p.py}, PRC ID {p.id}: arrested {dmy(x)}, charge {f.c(ENC)}, case no. {an(f, p, x)}, {f.c(['released on bail pending trial', 'sentenced to 14 months', 'in detention house no. 2', 'administrative detention ten days'])}. {f.c(['Family contacted.', 'No prior record.', 'Prior conviction 2012.', 'Interpreter needed.'])}")
        f.rec(p)
    return "\n".join(o + ["", "Do not forward outside the team."])


@t("prison/zaiya_dump.txt", "printed detention house roll", "print", "gb18030")
def a4(f):
    o = ["看守所在押人员花名册（监室点名用）", W("人员编号", 23) + W("姓名", 9) + W("身份证号", 20) + W("罪名", 28) + W("入所日期", 12) + "办案单位", "=" * 108]
    for p in f.ps(8, 22):
        x = f.t()
        o.append(W(f.dec(p.pl[0] + "111" + dc(x) + f"{f.i(1, 99):04}"), 23) + W(p.name, 9) + W(p.id, 20) + W(f.c(CH), 28) + W(ds(x), 12) + p.pl[3] + "分局")
        f.rec(p)
    return "\n".join(o + ["=" * 108, f"实有 {f.n} 人   外出就医 0   提讯 1"])


@t("company/beijing_diaocha.txt", "background check mail with findings", "mail")
def a5(f):
    o = ["主题：回复：拟录用人员背调结果（保密）", f"发件人：{f.omail('bgcheck@renli-fuwu.example')}", "", "王总您好，本批有记录的如下，无记录的不列。", ""]
    for p in f.ps(3, 8):
        x = f.t(2008)
        o += [f"● {p.name}，身份证号码 {p.id}，手机 {p.mob}，邮箱 {p.mail}", f"  违法犯罪记录：{x.year}年{x.month}月因{f.c(CH)}被{p.pl[2]}公安局{p.pl[3]}分局立案，处理结果：{f.c(RES)}。案件编号 {an(f, p, x)}"]
        f.rec(p)
    return "\n".join(o + ["", "以上请阅后删除。"])


@t("log/bihui_query_audit.log", "audit log of queries with results", "log")
def a6(f):
    o = []
    x = f.t(2016)
    for p in f.ps(7, 18):
        x += mins(f.i(1, 40))
        z = f.t(2005, 2015)
        o.append(f"{dts(x)} user={f.c('jw0213 zh1178 fz0045')} ip=10.{f.i(2, 99)}.{f.i(0, 9)}.{f.i(2, 250)} module=违法犯罪人员库 cond={{sfzh:{p.id}}} hit=1 result=[XM:{p.name};AJBH:{an(f, p, z)};AY:{f.c(CH)};LASJ:{dc(z)};CLJG:{f.c(RES)}]")
        f.rec(p)
    return "\n".join(o)


@t("letter/shensu_cailiao.txt", "petition letter with co-defendants", "letter")
def a7(f):
    o = ["申诉状", f"申诉人：{f.c('李 王 张')}某之母（被告人亲属）。因不服一审判决，现将同案各人情况列明："]
    y, n = f.i(2014, 2022), f.i(100, 900)
    ps = f.ps(3, 6)
    for k, p in enumerate(ps):
        o.append(f"被告人{p.name}，{p.sex}，公民身份号码{p.id}，因涉嫌{f.c(CH)}罪于{y}年{f.i(1, 6)}月{f.i(1, 28)}日被刑事拘留，（{y}）{ps[0].prov}{ps[0].pl[0][2:]}刑初{n + k}号判决判处有期徒刑{f.c('一年 二年六个月 三年')}，{f.c(['本人当庭认罪', '未上诉', '称受胁迫参与'])}；")
        f.rec(p)
    return "\n".join(o + ["请求再审，查清事实。", "此致", "中级人民法院"])


@t("shequ/jiaozheng_renyuan.tsv", "community correction sheet saved as text", "tsv", "utf-8-bom")
def a8(f):
    o = ["街道司法所\t社区矫正/重点人员台账\t\t\t\t\t\t", "姓名\t身份证\t罪名\t刑期\t矫正起\t矫正止\t电话\t走访情况"]
    for p in f.ps(7, 18):
        x = f.t()
        o.append(f"{p.name}\t{p.id}\t{f.c(CH)}罪\t有期徒刑{f.c('一年 二年 八个月')}，缓刑\t{ds(x)}\t{ds(x + days(365))}\t{p.mob}\t{f.c(VIS)}")
        f.rec(p)
    return "\n".join(o)


@t("hk/pengan_trad.txt", "traditional reporter's court diary", "diary", script="hant")
def a9(f):
    o = ["採訪筆記（勿外流，證件號見報前刪）", ""]
    for p in f.ps(3, 8):
        x = f.t()
        o.append(f"{ds(x)}　內地旅客案　被告{p.name}，身份證號{p.id}，罪名{f.c('詐騙 盜竊 洗黑錢 傷人')}，案件編號 {f.c('KTCC ESCC WKCC')} {f.i(100, 4999)}/{x.year}，{f.c('判囚八個月 還押候訊 准予保釋 罰款五千元')}。{f.c('律師無陳詞。 家人到庭。 押後至下月。')}")
        f.rec(p)
    return "\n".join(o)


@t("form/xingshi_lian_form.txt", "filled-in registration form of cases", "form")
def a10(f):
    o = []
    for p in f.ps(3, 7):
        x = f.t()
        z = f.c(CH)
        o += ["┌────────── 受案登记表 ──────────┐", f"│案件编号：{an(f, p, x)}", f"│案件名称：{p.name}涉嫌{z}案", f"│嫌疑人：{p.name}  性别：{p.sex}  出生：{ds(p.birth)}", f"│身份证号：{p.id}", f"│案由：{z}   立案时间：{dts(x)}", f"│立案单位：{p.pl[2]}公安局{p.pl[3]}分局", f"│处理意见：{f.c(RES)}", "└────────────────────────────┘"]
        f.rec(p)
    return "\n".join(o)
