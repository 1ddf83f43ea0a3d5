from lib.core import *
K = "crime.case"
CR = "盗窃罪 诈骗罪 危险驾驶罪 故意伤害罪 寻衅滋事罪 开设赌场罪 掩饰、隐瞒犯罪所得罪 非法经营罪 容留他人吸毒罪".split()
AD = "殴打他人 赌博 吸毒 盗窃 扰乱公共秩序 无证驾驶 卖淫嫖娼".split()


def cc(t):
    c = t.city()
    return f"（{t.n(2017, 2023)}）{c['plate'][0]}{c['dist'][0][1][2:]}刑初{t.n(11, 980)}号"


@T(K, "法院/刑事判决书.docx", "judgment with three accused, a defence lawyer and a witness beside", "free multi")
def a(t):
    g = t.ps(3)
    z = t.city()
    z = z["city"] + "市" + z["dist"][0][0]
    o = [z + "人民法院", "刑 事 判 决 书", cc(t), f"公诉机关{z}人民检察院。"]
    for p in g:
        o.append(f"被告人{p.name}，{p.sex}，{p.b.year}年{p.b.month}月{p.b.day}日出生于{p.reg}，公民身份号码{p.id}，{p.nat}族，"
                f"{t.pick('初中 小学 高中 大专')}文化，" f"{t.pick('无业 务工 个体')}，住{p.addr}。因涉嫌犯{t.pick(CR)}于"
                f"{t.dt(2018, 2020):%Y年%m月%d日}被{t.pick('刑事拘留 取保候审 逮捕')}。现羁押于看守所。")
    w = t.other()
    o += ([f"    经审理查明：被告人{g[0].name}伙同{g[1].name}、{g[2].name}多次以投资为名骗取被害人钱款共计人民币{t.n(3, 90)}万元。证人{w.name}（联系电话"
            f"{w.mob}）的证言证实上述事实。", f"    判决如下：被告人{g[0].name}犯诈骗罪，判处有期徒刑{t.n(1, 9)}年；其余各被告人分别判处有期徒刑。"])
    t.docx(o)


@T(K, "公安/ajxx.sql", "case table dump with pinyin columns", "big")
def b(t):
    R = []
    for p in t.ps(t.n(200, 280)):
        d = t.dt(2012, 2020)
        R.append([f"A{p.code}{t.n(10, 90)}00{t.n(10, 99)}00{d:%Y%m}{t.num(4)}"[:23], p.name, p.id, t.pick(AD + CR),
                f"{d:%Y-%m-%d}", p.reg + "公安分局", t.pick("行政拘留五日 刑事拘留 罚款 警告 移送起诉"), p.addr])
    t.out(insert("AJ_XYR", "AJBH XYR_XM XYR_SFZH AY LASJ LADW CLJG HJDZ".split(), R, True, ""), "gb18030")


@T(K, "派出所/违法人员台账.xlsx", "station ledger, two header rows", "")
def c(t):
    R = [["序", "违法嫌疑人", "", "", "案件", "", "处理", ""], ["", "姓名", "身份证号", "住址", "案由", "发案时间", "结果", "文书号"]]
    for i, p in enumerate(t.ps(33)):
        d = t.dt()
        R.append([i + 1, p.name, p.id, p.addr, t.pick(AD), f"{d:%Y-%m-%d %H:%M}", t.pick("行拘10日 行拘5日 罚款500元 社区戒毒"),
                f"公（城）行罚决字〔{d.year}〕{t.num(4)}号"])
    t.xlsx([("2021年", R)])


@T(K, "卷宗/讯问笔录摘录.txt", "interrogation transcript, questions and answers", "free odd")
def d(t):
    o = ""
    for p in t.ps(5):
        x = t.dt()
        o += ((f"讯问笔录（第一次）  {x:%Y年%m月%d日%H时%M分}\n问：你的姓名、身份证号、联系方式？\n答：我叫{p.name}，身份证号码是{p.id}，电话{p.mob}。\n"
                f"问：你因何被传唤？\n答：因为{t.pick('偷了电动车 在麻将馆赌博 跟人打架 帮别人取钱走账')}。\n问：以前有无前科？\n答："
                f"{t.pick('没有。 2016年因盗窃被判过刑。 被行政拘留过一次。')}\n" f"问：以上涉嫌{t.pick(CR)}的事实是否属实？\n答：属实。\n\n"))
    t.out(o, nl="\r\n")


@T(K, "看守所/在押人员花名册.txt", "pipe separated roll of detainees with 21-digit codes")
def e(t):
    R = [["人员编号", "姓名", "证件号码", "监室", "涉嫌罪名", "入所日期", "诉讼阶段"]]
    for p in t.ps(40):
        d = t.dt(2018, 2022)
        R.append([p.code + "111" + f"{d:%Y%m%d}" + t.num(4), p.name, p.id, f"{t.n(1, 4)}0{t.n(1, 9)}", t.pick(CR),
                f"{d:%Y%m%d}", t.pick("侦查 审查起诉 一审 上诉")])
    t.out(sepd(R, "|"), "gb18030")


@T(K, "通报/反诈群通报.txt", "bulletin pasted into a village chat", "free odd")
def f(t):
    o = "【警情通报】近期我辖区打击两卡犯罪，抓获人员如下，请各村配合做好家属工作：\n"
    for p in t.ps(11):
        o += (f"▪{p.name}（{p.sex}，{p.age}岁，{p.id}），涉嫌{t.pick('帮助信息网络犯罪活动罪 诈骗罪 掩饰隐瞒犯罪所得罪')}，"
                f"{t.pick('已刑拘 取保候审 上网追逃 移送检察院')}，案发{t.dt(2021, 2023):%m月%d日}\n")
    t.out(o + "举报电话：" + t.office() + "\n")


@T(K, "网逃/ztry.json", "wanted persons as JSON array, one case each", "")
def g(t):
    R = []
    for p in t.ps(22):
        R.append(dict(ztrybh="T" + p.code + "0000" + f"{t.dt():%Y%m}" + t.num(4), xm=p.name, xb=p.sex, sfzh=p.id,
                hjd=p.reg, ajlb=t.pick(CR), jyaq="涉案后潜逃", ladw=p.reg + "公安分局", lxdh=t.office(p.c["area"]), tjjb=t.
                pick("A B")))
    t.out(js(R, 1))


@T(K, "社区矫正/矫正对象信息表.txt", "forms with labels above values, page feeds", "odd")
def h(t):
    o = ""
    for p in t.ps(6):
        o += (("社 区 矫 正 对 象 信 息\n" + fixed([["姓  名", "性  别", "民 族"], [p.name, p.sex, p.nat]]) + "身份证号码\n" + p.id +
                "\n罪  名\n" + t.pick(CR) + "\n原判刑期                 矫正类别\n" + f"有期徒刑{t.n(1, 3)}年缓刑{t.n(2, 4)}年     "
                f"缓刑\n判决文书\n" + cc(t) + "\n手机定位号码\n" + p.mob + "\n\f"))
    t.out(o)


@T(K, "检察院/不起诉决定一览.html", "HTML table of decisions not to prosecute")
def i(t):
    R = [["文书号", "被不起诉人", "身份证号码", "案由", "强制措施", "决定日期", "承办"]]
    for p in t.ps(19):
        d = t.dt()
        R.append([f"{p.c['plate'][0]}检刑不诉〔{d.year}〕{t.n(2, 300)}号", p.name, p.id, t.pick(CR), "取保候审",
                f"{d:%Y-%m-%d}", t.pick("第一检察部 第二检察部")])
    t.out(html(R, "不起诉案件登记"))


@T(K, "背调/无犯罪与有记录核查.csv", "background check result rows, only those with a record, TSV in a .csv")
def j(t):
    R = [["候选人", "证件", "手机", "核查结果", "记录类型", "案由", "时间", "来源单位"]]
    for p in t.ps(17):
        R.append([p.name, p.id, p.mob, "有记录", t.pick("刑事 治安 吸毒"), t.pick(AD + CR), f"{t.n(2009, 2020)}-"
                f"{t.n(1, 12):02d}", p.reg + "公安分局"])
    t.out(csvs(R, "\t"), "utf-8-sig")


@T(K, "律师/会见安排.txt", "lawyer's notes on clients in custody, abbreviations", "free odd")
def k(t):
    o = "下周会见（带委托书、律师证）\n\n"
    for p in t.ps(7):
        f = t.other()
        o += (t.pick([f"{t.pick('周一 周三 周五')}上午 {p.name} {p.id}，涉{t.pick(CR)}，一看{t.n(1, 5)}监区，家属{f.name} {f.mob}，案"
                f"号{cc(t)}\n", f"{p.name}（{p.id_s()}）{t.pick(CR)}，批捕了，{t.dt():%m.%d}进去的，{t.pick('妻 母 兄')}{f.name}"
                f"电话{f.mob_s()}，想取保\n"]))
    t.out(o)


@T(K, "执行/失信被执行人刑罚.md", "prisoners' commutation table in Markdown, one person twice", "multi")
def l(t):
    R = [["案号", "罪犯", "身份证", "原判", "本次裁定", "罪名"]]
    g = [t.subj() for _ in range(10)]
    for p in g + g[:6]:
        t.rec(p)
        R.append([cc(t).replace("刑初", "刑更"), p.name, p.id, f"{t.n(5, 15)}年", f"减刑{t.n(2, 9)}个月", t.pick(CR)])
    t.out("# 减刑假释案件公示\n\n" + md(R))


@T(K, "接口/quanke_resp.log", "log of a risk service, XML fragments in each line", "odd")
def m(t):
    o = ""
    for p in t.ps(18):
        d = t.dt()
        o += ((f"{d:%H:%M:%S.%f} DEBUG RiskClient <<< <resp><xm>{p.name}</xm><idcard>{p.id}</idcard><crimeType>"
                f"{t.pick('前科 在逃 涉毒')}</crimeType>" f"<caseNo>A{t.num(21)}</caseNo><caseTime>{t.n(2010, 2020)}"
                f"{t.n(1, 12):02d}</caseTime><level>{t.n(1, 4)}</level></resp>\n"))
    t.out(o)


@T(K, "纪委/处分决定汇总.xml", "XML of disciplinary and criminal outcomes", "")
def n(t):
    R = []
    for p in t.ps(15, ymin=1958, ymax=1985):
        R.append([p.name, p.id, t.pick("受贿罪 挪用公款罪 滥用职权罪 贪污罪"), cc(t), f"有期徒刑{t.n(1, 12)}年", f"{t.dt():%Y-%m-%d}"])
    t.out(xml("案件", "人员", "被告人 身份号码 罪名 案号 刑期 宣判日".split(), R), "utf-8-sig")
