"""crime.case: one person's entry in a case/penalty/detention = one record."""
import json
from lib.core import T
from lib import data as X
K = "crime.case"
def aj(g, t): return f"A{g.reg[0]}{g.i(540000, 670000)}{t:%Y%m}{g.i(1, 2999):04d}"
def res(g): return g.c(["行政拘留五日", "行政拘留十日", "刑事拘留", "取保候审", "罚款五百元", "移送起诉", "警告", "强制隔离戒毒二年", "监视居住"])

@T(K, "b")
def case_csv(g):
    L = ["AJBH,AJMC,AJLB,XM,XB,SFZH,HJDZ,LASJ,LADW,CLJG"]
    for p, t in g.seq(rep=.05, days=700): c = g.c(X.CRIME + X.ZHIAN); g.rec(p); L.append(f"{aj(g, t)},{p.name}{c}案,{g.c(['刑事', '行政'])},{p.name},{p.sex},{p.id},{p.hj},{t:%Y-%m-%d},{g.reg[3]}分局{g.c('城东 城西 站前 河口'.split())}派出所,{res(g)}")
    g.out("zhzx/wffzry.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def penalty_decisions(g):
    """Administrative penalty decisions one after another."""
    L = []
    for p, t in g.seq(4, 9, days=100):
        c = g.c(X.ZHIAN); g.rec(p)
        L += [f"{g.reg[2]}公安局{g.reg[3]}分局", "行政处罚决定书", f"{g.reg[3][0]}公（站）行罚决字〔{t.year}〕{g.i(10001, 19999)}号", "", f"违法行为人{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}出生，公民身份号码{p.id}，户籍所在地{p.hj}，现住{p.addr}，{p.edu}文化程度，{g.c(['无', '有'])}违法犯罪前科。", f"现查明：{t:%Y年%m月%d日}{g.i(0, 23)}时许，违法行为人{p.name}在{g.road()}附近{c}，被民警当场查获。以上事实有本人陈述和申辩、证人证言、现场笔录等证据证实。", f"根据《中华人民共和国治安管理处罚法》之规定，现决定给予{p.name}{res(g)[:4] if 0 else g.c(['行政拘留五日', '行政拘留十日', '行政拘留十五日', '罚款五百元'])}的处罚。", "如不服本决定，可以在收到本决定书之日起六十日内申请行政复议。", "", f"{t + g.td(days=1):%Y年%m月%d日}", "（本决定书已向我宣告并送达）被处罚人：", "-" * 30, ""]
    g.out("法制/行罚决定书合并.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def judgment(g):
    """A judgment with several defendants; each accused = record."""
    t = g.t0; cr = g.c(X.CRIME); ps = g.ps(g.i(3, 6)); cp = f"{g.reg[2]}{g.reg[3]}"
    L = [f"{cp}人民法院", "刑 事 判 决 书", f"（{t.year}）{g.reg[5][0]}{g.reg[0][:4]}刑初{g.i(12, 990)}号", f"公诉机关{cp}人民检察院。"]
    for p in ps: g.rec(p); L.append(f"被告人{p.name}，{p.sex}，{p.birth.year}年{p.birth.month}月{p.birth.day}日出生于{p.reg[2]}，公民身份号码{p.id}，{p.min}族，{p.edu}文化，{p.job}，住{p.addr}。因涉嫌犯{cr}罪于{t - g.td(days=g.i(90, 200)):%Y年%m月%d日}被刑事拘留，同年被逮捕。现羁押于{g.reg[2]}第{g.c('一二三')}看守所。")
    L += [f"{cp}人民检察院指控上述被告人犯{cr}罪，向本院提起公诉。本院依法组成合议庭，公开开庭审理了本案。现已审理终结。", "本院认为，公诉机关指控的罪名成立。判决如下："] + [f"{'一二三四五六'[k]}、被告人{p.name}犯{cr}罪，判处有期徒刑{g.c('一二三四')}年{g.c(['', '六个月', '三个月'])}，并处罚金人民币{g.c('一二三五')}万元。" for k, p in enumerate(ps)] + ["如不服本判决，可在接到判决书的第二日起十日内提出上诉。", f"审判长　{g.nm()}", f"人民陪审员　{g.nm()}", f"书记员　{g.nm()}"]
    g.docx("裁判文书/刑初判决.docx", L)

@T(K)
def jail_xml(g):
    o = []
    for p, t in g.seq(6, 24, days=400):
        g.rec(p); o.append(f"<zyry><rybh>{g.reg[0]}111{t:%Y%m%d}{g.i(1, 399):04d}</rybh><xm>{p.name}</xm><gmsfhm>{p.id}</gmsfhm><rsrq>{t:%Y%m%d}</rsrq><jsh>{g.i(101, 412)}</jsh><ay>{g.c(X.CRIME)}</ay><bajd>{g.c(['侦查', '起诉', '一审', '已决'])}</bajd><badw>{g.reg[3]}分局刑侦大队</badw></zyry>")
    g.out("kss/zyry_sync.xml", f'<?xml version="1.0" encoding="gbk"?>\n<data dw="{g.reg[0]}111" jls="{g.recs}">\n' + "\n".join(o) + "\n</data>", "xml", "gb18030")

@T(K)
def wanted_notice(g):
    L = [f"{g.reg[2]}公安局", "关于公开敦促在逃人员投案自首的通告", "", "    为严厉打击违法犯罪活动，现对下列在逃犯罪嫌疑人予以公开通缉，敦促其于通告发布之日起三十日内投案自首。", ""]
    for k, p in enumerate(g.rows(5, 14), 1): g.rec(p); L.append(f"    {k}．{p.name}，{p.sex}，{p.min}族，{p.birth.year}年{p.birth.month}月{p.birth.day}日生，身份证号码：{p.id}，户籍地：{p.hj}。涉嫌{g.c(X.CRIME)}罪，{g.t(300):%Y年%m月%d日}被列为网上逃犯。身高约{g.i(158, 182)}厘米，{g.c(['体态偏瘦', '圆脸', '左臂有纹身', '操外地口音', '国字脸'])}。")
    L += ["", f"    举报电话：{g.shop()}、110　　联系人：{g.nm()}警官", f"    {g.t0:%Y年%m月%d日}"]
    g.out("通告/在逃人员.txt", "\n".join(L), "prose")

@T(K)
def mis_json(g):
    o = []
    for p, t in g.seq(6, 20, days=300): g.rec(p); o.append({"ajbh": aj(g, t), "ay": g.c(X.CRIME), "fasj": f"{t:%Y-%m-%d %H:%M}", "fadd": g.reg[3] + g.road(), "xyr": {"xm": p.name, "zjhm": p.id, "lxdh": p.mobile, "qk": g.c(["有前科", "无"])}, "bar": {"xm": g.nm(), "jh": g.dig(6)}, "qzcs": [{"lx": res(g), "rq": f"{t + g.td(days=1):%Y-%m-%d}"}], "zt": g.i(1, 5)})
    g.out("api/case_list_resp.json", json.dumps({"success": True, "rows": o}, ensure_ascii=False), "json")

@T(K)
def kv_query(g):
    L = []
    for p, t in g.seq(5, 18, days=900): g.rec(p); L += ["【违法犯罪人员信息】", f"姓名：{p.name}", f"身份证号：{p.id}", f"绰号/别名：{g.c(['无', '阿' + p.name[-1], '小' + p.sur])}", f"案件编号：{aj(g, t)}", f"案由：{g.c(X.CRIME + X.ZHIAN)}", f"立案单位：{g.reg[2]}公安局{g.reg[3]}分局", f"立案时间：{t:%Y-%m-%d}", f"处理结果：{res(g)}", ""]
    g.out("查档/qk.txt", "\n".join(L), "kv")

@T(K)
def drug_xlsx(g):
    R = [[f"{g.reg[3]}社区戒毒（康复）人员台账"], ["编号", "姓名", "性别", "身份证号码", "现住址", "联系电话", "吸毒种类", "查获时间", "查获单位", "执行措施", "尿检结果", "社工"]]; w = [g.nm(), g.nm()]
    for k, p in enumerate(g.rows(12, 45), 1): t = g.t(600); g.rec(p); R.append([k, p.name, p.sex, p.id, p.addr, p.mobile, g.c(["冰毒", "海洛因", "K粉", "麻古"]), f"{t:%Y.%m.%d}", g.c("站前所 城东所 禁毒大队".split()), g.c(["社区戒毒三年", "社区康复", "强制隔离戒毒"]), g.c(["阴", "阴", "阳", "未到"]), g.c(w)])
    g.xlsx("禁毒办/戒毒人员台账.xlsx", {"台账": R, "说明": [["每月5日前更新"]]})

@T(K)
def duty_chat(g):
    """Police WeChat work group: each 'caught' report names one person."""
    L = []; t = g.t0; w = [f"{g.c('站前 城东 河西'.split())}所{g.p().sur}{g.c(['警官', '所', '队'])}" for _ in range(4)]
    for p in g.rows(5, 12):
        t = g.adv(t, minutes=g.i(20, 300)); g.rec(p); c = g.c(X.ZHIAN + X.CRIME[:6])
        L += [f"{g.c(w)} {t:%m-%d %H:%M}", g.c([f"{t:%H时%M分}在{g.road()}抓获{c}嫌疑人{p.name}，{p.sex}，{p.id}，已带回审查", f"报：{c}案违法人员{p.name}（{p.id}）已传唤到所，拟{g.c(['行拘十日', '刑拘', '取保'])}", f"网逃{p.name}到案，身份证{p.id}，涉嫌{c}，发案地{g.c(X.REG)[2]}，已通知对方来接"]), ""]
        if g.ch(.5): L += [f"{g.c(['指挥中心', '法制王', w[0]])} {t + g.td(minutes=4):%m-%d %H:%M}", g.c(["收到", "笔录抓紧", "执法记录仪视频上传", "体检表没有盖章，重做", "辛苦"]), ""]
    g.out("工作群/战果通报群.txt", "\n".join(L), "chat", "utf-8-sig")

@T(K)
def oracle_tuple(g):
    v = []
    for k, p in enumerate(g.rows(10, 40), 300): t = g.t(500); g.rec(p); v.append(f"insert into T_RY_WFFZJL (ID, RYXM, ZJHM, AYDM, AYMC, AJBH, LARQ, CLJGMC, DJR) values ({k}, '{p.name}', '{p.id}', '0{g.i(10100, 60900)}', '{g.c(X.CRIME)}', '{aj(g, t)}', to_date('{t:%d-%m-%Y}', 'dd-mm-yyyy'), '{res(g)}', '{g.nm()}');")
    g.out("plsql/T_RY_WFFZJL.sql", "prompt Importing table T_RY_WFFZJL...\nset feedback off\nset define off\n" + "\n".join(v) + "\nprompt Done.\n", "sql", "gb18030", "\r\n")

@T(K)
def correction_minutes(g):
    """Community correction meeting: report on each offender."""
    L = [f"{g.reg[3]}司法所社区矫正工作例会纪要", f"时间：{g.t0:%Y年%m月%d日}下午　地点：二楼会议室　主持：{g.nm()}　记录：{g.nm()}", "", "一、通报本月在册对象情况"]
    for k, p in enumerate(g.rows(5, 12), 1): t = g.t(300); g.rec(p); L.append(f"{k}. {p.name}（{p.id}），因犯{g.c(X.CRIME)}罪被判处有期徒刑{g.c('一二三')}年，缓刑{g.c('二三四')}年，矫正期自{t:%Y年%m月%d日}起。{g.c(['本月按时报到，完成公益劳动8小时。', '迟到一次，已口头训诫。', '请假外出两日，已销假。', '手机定位离线，责令说明情况。'])}")
    L += ["", "二、下步安排", "加强走访，春节前集中点验一次；经费问题报局里研究。", "三、会议强调严守工作纪律，不得向无关人员透露对象信息。"]
    g.out("司法所/例会纪要.txt", "\n".join(L), "prose", "utf-8")

@T(K)
def log_compare(g):
    """Station security check: ID comparison hits a crime library."""
    L = []
    for k in range(g.i(40, 80)):
        t = g.t0 + g.td(seconds=7 * k + g.i(0, 5))
        if g.ch(.3): p = g.p(); g.rec(p); L.append(f"{t:%Y-%m-%d %H:%M:%S.}{g.i(100, 999)} WARN  hit-engine  命中 lib=WFFZ 姓名={p.name} 身份证={p.id} 案由={g.c(X.CRIME)} 案号={aj(g, t - g.td(days=300))} 处置={g.c(['盘查', '放行', '移交'])}")
        else: L.append(f"{t:%Y-%m-%d %H:%M:%S.}{g.i(100, 999)} {g.c(['INFO ', 'DEBUG'])} {g.c(['hit-engine  compare cost=' + str(g.i(3, 40)) + 'ms result=MISS', 'gate-03  card removed', 'sync  lib=ZTRY ver=' + str(g.i(2000, 9000)) + ' ok'])}")
    g.rec(q := g.p()); L.append(f"{t + g.td(seconds=9):%Y-%m-%d %H:%M:%S.}{g.i(100, 999)} WARN  hit-engine  命中 lib=ZTRY 姓名={q.name} 身份证={q.id} 案由=诈骗 案号={aj(g, t)} 处置=移交")
    g.out("anjian/hit.log", "\n".join(L) + "\n", "log")

@T(K)
def tab_prison(g):
    L = ["\t".join("罪犯编号 姓名 身份证号 罪名 原判刑期 起日 止日 监区 剩余刑期".split())]
    for p, t in g.seq(15, 55, days=900): y = g.i(2, 12); g.rec(p); L.append("\t".join([g.dig(10), p.name, p.id, g.c(X.CRIME), f"{y}年", f"{t:%Y-%m-%d}", f"{t + g.td(days=365 * y):%Y-%m-%d}", f"{g.c('一二三四五六七八')}监区", f"{g.i(0, y - 1)}年{g.i(0, 11)}个月"]))
    g.tar("prison/inmates.tar", {"inmates/list.tsv": "\n".join(L) + "\n", "inmates/README": "export of custody system, do not forward\n"})

@T(K)
def pdf_prosecution(g):
    """pdftotext of an indictment annex: table of persons broken over lines, one block each."""
    L = [f"{g.reg[3]}人民检察院", "提请逮捕/起诉人员一览（附件二）", ""]
    for k, p in enumerate(g.rows(6, 18), 1): t = g.t(200); g.rec(p); L += [f"{k:>3}   {p.name}   {p.sex}   {p.id}", f"      罪名  {g.c(X.CRIME)}罪", f"      受案  {t:%Y-%m-%d}    强制措施  {g.c(['逮捕', '取保候审', '监视居住'])}    承办  {g.nm()}", ""] + ([f"{'':30}— {k // 5} —", "\f"] if k % 5 == 0 else [])
    g.out("pdf_txt/起诉一览.txt", "\n".join(L), "pdftext")
