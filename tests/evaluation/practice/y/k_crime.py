"""crime.case"""
from lib import T, D, J, TD
K = "crime.case"
CH = [("盗窃", "盜竊", "theft"), ("诈骗", "詐騙", "fraud"), ("危险驾驶", "危險駕駛", "drink-driving"), ("故意伤害", "故意傷害", "intentional injury"), ("开设赌场", "開設賭場", "running a gambling den"), ("帮助信息网络犯罪活动", "幫助信息網絡犯罪活動", "aiding cybercrime"), ("寻衅滋事", "尋釁滋事", "picking quarrels")]


def pc(f, d=None, c=None):
    return f"A{(c or f.city())[3]}580000{D(d or f.d(2019, 2024), '%Y%m')}{f.num(4)}"


def cc(f):
    c = f.city()
    return f"（{f.i(2018, 2024)}）{c[11]}{c[3][2:] if c[3][:2] not in ('11', '31', '50') else '01' + c[3][4:]}刑初{f.i(20, 990)}号"


@T(K, "刑事判决书节录.txt", way="judgment")
def a(f):
    ps = f.ps(f.i(3, 6))
    v, w = f.ps(2)
    c = f.c(CH)[0]
    o = ["            刑 事 判 决 书", "                        " + cc(f), "公诉机关：区人民检察院。", f"被害人{v.n}，身份证号码{v.id}。证人{w.n}，手机{w.m}。"]
    for p in ps:
        o.append(f"{f.x(p)}被告人{p.n}，{p.sex}，公民身份号码{p.id}，因涉嫌犯{c}罪于{D(f.d(2022), '%Y年%-m月%-d日')}被刑事拘留，犯{c}罪，判处有期徒刑{f.c(['六个月', '一年', '二年三个月', '三年'])}，并处罚金。")
    return o + ["如不服本判决，可在接到判决书的第二日起十日内上诉。", "审判员　　　书记员"]


@T(K, "无犯罪或有记录证明.txt", way="official reply")
def b(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        d = f.d(2019, 2023)
        o += ["违法犯罪记录查询回复", f"经查，{p.n}（性别{p.sex}，公民身份号码{p.id}，联系电话{p.m}）", f"{f.x(p)}有犯罪记录：案件编号{pc(f, d, p.city)}，{D(d, '%Y年%-m月')}因{f.c(CH)[0]}被{f.c(['行政拘留十日', '判处拘役三个月', '判处有期徒刑一年，缓刑二年'])}。", f"立案单位：{f.cn(p.city)}市公安局{p.city[8]}分局　联系电话：{f.off(p.city)}", "（派出所户籍专用章）", ""]
    return o


@T(K, "custody_intake.log", "en", "system log", "log")
def c(f):
    o, t = [], f.d(2024)
    for p in f.ps(f.i(7, 11)):
        t += TD(seconds=f.i(300, 9000))
        g = f.hx(6)
        o += [f"{D(t)} [intake] tx={g} detainee={p.sl} idno={p.id} sex={p.sex}", f"{D(t)} [bio] tx={g} fingerprints=10 photo=3", f"{f.x(p)}{D(t + TD(seconds=40))} [custody] tx={g} case_no={pc(f, t)} charge=\"{f.c(CH)[2]}\" arrest_date={D(t, '%Y-%m-%d')} measure=DETAINED cell={f.i(101, 420)}"]
    return o


@T(K, "矯正名冊.txt", "tw", "printed list", enc="utf-8-sig")
def d(f):
    o = ["社區矯正對象名冊（內部）", ""]
    for k, p in enumerate(f.ps(f.i(6, 10)), 1):
        o += [f"{k}. {p.n}　{p.sex}　身份證 {p.id}　電話 {p.m}", f"　 {f.x(p)}罪名：{f.c(CH)[1]}　判決：有期徒刑{f.c(['一年', '二年', '十個月'])}緩刑{f.c(['一年', '二年', '三年'])}　矯正起日：{D(f.d(2022), '%Y-%m-%d')}　表現：{f.c(['良好', '尚可', '未請假外出一次'])}"]
    return o


@T(K, "律师会见笔录.txt", way="interview note")
def e(f):
    p, q = f.ps(2)
    o = ["会见笔录", f"会见对象：{p.n}，身份证号{p.id}，现羁押于市第一看守所", f"家属联系人：{q.n}，电话{q.m}", "问：以前的前科一次一次讲。"]
    for d in sorted(f.d(2008, 2023) for _ in range(f.i(3, 6))):
        c = f.c(CH)[0]
        o += [f"答：{f.x(p)}{D(d, '%Y年%-m月')}因{c}被{f.c(['行政拘留十五日', '判了八个月', '刑事拘留后取保候审', '判处有期徒刑一年二个月'])}，{f.c(['派出所', '县法院', '区法院'])}办的。", *f.qa(("当时有律师吗？", "没有。"), ("赔偿了吗？", "赔了。"), ("当时认罪吗？", "认的。"), ("同案还有谁？", "记不清了。"))]
    return o + [f"问：{q.n}有没有被处理过？", "答：没有，她是清白的。"]


@T(K, "prosecution_docket.json", "en", "nested JSON", "json")
def g(f):
    r = []
    for _ in range(f.i(3, 4)):
        r.append({"case_no": pc(f), "complainant": {"phone": f.p().m}, "suspects": [{"name": f.x(p) + p.en, "id_no": p.id, "charge": f.c(CH)[2], "arrest_date": D(f.d(2023), "%Y-%m-%d"), "coercive_measure": f.c(["custody", "bail", "residential surveillance"]), "sentence": None} for p in f.ps(f.i(1, 4))]})
    return J({"office": "Yanta District Procuratorate", "docket": r})


@T(K, "police_notes_forwarded.eml", "en", "e-mail")
def h(f):
    o = ["From: " + f.oem("compliance@eastbridge-security.example"), "Subject: background check results, guards batch 7", "", "Hi all, police replies came back with hits on these candidates. Do not hire before legal has looked.", ""]
    for p in f.ps(f.i(5, 8)):
        d = f.d(2014, 2021)
        o += [f"{p.en} / ID {p.id} / {f.dash(p.m)}", f"   {f.x(p)}criminal record: charge of {f.c(CH)[2]}, case no. {pc(f, d)}, sentenced {D(d + TD(90), '%b %Y')}, {f.c(['6 months, suspended', 'fine only', '1 year served', '15 days detention'])}"]
    return o + ["", "The rest of the batch is clean and not listed here."]


@T(K, "吸毒人员动态管控.yaml", "zh", "YAML", "yaml")
def i(f):
    o = ["单位: 禁毒大队", "人员:"]
    for p in f.ps(f.i(4, 7)):
        o += [f"- 姓名: {p.n}", f"  身份证号: '{p.id}'", f"  手机: '{p.m}'", "  处置:"]
        for _ in range(f.i(1, 3)):
            d = f.d(2019, 2024)
            o += [f"  - {f.x(p)}案件编号: {pc(f, d)}", "    案由: 吸毒", f"    处罚结果: {f.c(['行政拘留十五日', '强制隔离戒毒二年', '社区戒毒三年'])}", f"    决定日期: {D(d, '%Y-%m-%d')}"]
    return o


@T(K, "刑案通報轉寄.txt", "tw", "letter")
def j(f):
    o = ["致：集團內地各廠保安主管", "內地公安機關近月通報本集團前僱員涉案情況，請勿外傳。", ""]
    for p in f.ps(f.i(5, 8)):
        d = f.d(2023)
        o.append(f"● {f.x(p)}{p.n}（身份證 {p.id}）因涉嫌{f.c(CH)[1]}罪，於 {D(d, '%Y年%-m月%-d日')} 被{f.c(['刑事拘留', '逮捕', '取保候審'])}，立案單位為{f.cn(p.city)}市公安局，案件編號 {pc(f, d, p.city)}。")
    return o + ["", f"如有查詢請致電保安部熱線 {f.off()}。"]


@T(K, "案件研判会纪要.txt", way="minutes")
def k(f):
    o = ["串并案研判会纪要", f"时间 {D(f.d(2024), '%Y.%m.%d')}   参加：刑侦、网安、派出所", ""]
    for p in f.ps(f.i(6, 10)):
        v = f.p()
        o += [f"{f.x(p)}嫌疑人{p.n}，{p.id}，{f.c(CH)[0]}案，{pc(f)}，{f.c(['已抓获', '在逃', '取保候审', '网上追逃'])}；报案人{v.n}，电话{v.m}。", f.c(["    刑侦意见：并案。", "    网安意见：补调话单。", "    派出所意见：先走访。"])]
    return o + ["会议要求每周五报进度。"]
