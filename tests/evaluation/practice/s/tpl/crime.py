from core import T, masked_id, masked_mob
K = "crime.case"


@T(K, "paas/警情查询_sqlplus.txt", "SQL*Plus with column wrapping", "gb18030", cont="console")
def _(c):
    o = ["SQL> col ZYAQ for a40", "SQL> SELECT AJBH,XYRXM,GMSFHM,AJLB,LASJ,CLJG FROM T_AJ_XYR WHERE LADW LIKE '4401%' AND ROWNUM<=9;", ""]
    for p in c.ppl(9):
        k = c.case(p)
        o.append(c.rec(p, f"AJBH                    XYRXM\n----------------------- ----------\nGMSFHM             AJLB                 LASJ       CLJG\n------------------ -------------------- ---------- ----------\n{k.no} {p.name}\n{p.id} {k.chg}          {k.d:%Y-%m-%d} {k.res}\n"))
    return "\n".join(o + ["已选择9行。"]), r"^AJBH "


@T(K, "wx/反诈群协查.txt", "police group chat asking for help", cont="text")
def _(c):
    o = ["反诈协作群"]
    for p in c.ppl(6):
        k = c.case(p)
        o += [c.rec(p, f"{c.pick('小刘 老郑 内勤阿芳')}@全体：协查 {p.name} {p.id} 涉嫌{k.chg}，案件编号{k.no}，{k.unit}{k.d:%m月%d日}立案，现{c.pick(['在逃', '取保候审期间失联', '网上追逃'])}"), c.pick(["收到", "我辖区，晚上去看", "已转社区民警", "这人上月搬走了"])]
    return "\n".join(o), r"：协查 "


@T(K, "court/庭审排期表.txt", "court notice board print", cont="text")
def _(c):
    o = ["刑事审判庭 开庭排期（内部，含当事人身份信息，勿外传）", ""]
    for p in c.ppl(8):
        k = c.case(p)
        o.append(c.rec(p, f"【{c.dt(2018, 2024):%m-%d %H:%M} 第{c.r.randrange(1, 9)}法庭】{k.court} 案由：{k.chg}罪  被告人：{p.name}（{p.id}）  羁押于{p.city[:-1]}第{c.pick('一 二 三')}看守所"))
    return "\n".join(o + ["", "书记员办公电话 " + c.office()]), r"^【\d\d-\d\d"


@T(K, "prison/daily_report.yml", "detention house daily report in YAML", cont="yaml")
def _(c):
    o = ["---", "report: 入所日报", f"shift: B", "inmates:"]
    for p in c.ppl(9):
        k = c.case(p)
        o.append(c.rec(p, f"""- rybh: "{p.code}{c.num(3, '1')}{k.d:%Y%m%d}{c.r.randrange(1, 60):04d}"
  xm: {p.name}
  sfzh: "{p.id}"
  rssj: {k.d:%Y-%m-%d}
  ay: {k.chg}
  badw: {k.unit}
  qzcs: {k.res}
  jsh: {c.r.randrange(101, 420)}监室"""))
    return "\n".join(o), r"^- rybh"


@T(K, "background/screening_report.txt", "background screening report in English", script="latin", cont="text")
def _(c):
    o = ["CRIMINAL RECORD CHECK — RESULTS (CONFIDENTIAL)", "Client: retail group, batch 7. Only candidates with a hit are shown.", ""]
    for p in c.ppl(6):
        k = c.case(p)
        o.append(c.rec(p, f"Candidate: {p.en}  (PRC ID {p.id})\n  Hit: case no. {k.no}, charge {c.pick(['theft', 'fraud', 'assault', 'drunk driving', 'gambling'])}, filed {k.d:%d %b %Y} by {p.sur} district police\n  Outcome: {c.pick(['10 days administrative detention', 'convicted, 6 months', 'bail pending trial', 'fined'])}\n  Advice: {c.pick(['do not hire', 'ask candidate', 'HR to decide'])}\n"))
    return "\n".join(o), r"^Candidate: "


@T(K, "street/矫正对象走访.txt", "community correction visit notes", cont="text")
def _(c):
    o = [f"司法所走访手记  所里电话{c.office()}", ""]
    for p in c.ppl(7):
        k = c.case(p)
        o.append(c.rec(p, f"{c.dt(2019, 2024):%m.%d} 走访{p.name}，{p.id}，罪名{k.chg}，判决{k.term}，{k.court}。" + c.pick(["在家，情绪稳定。", "不在，邻居说去工地了。", "手机" + p.mob + "打通，明天报到。", "家里座机" + p.tel + "没人接。", "母亲住院，批假两天。"])))
    return "\n".join(o), r"^\d\d\.\d\d 走访"


@T(K, "soap/compare_response.xml", "SOAP answer of a person comparison service", cont="xml")
def _(c):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><QueryByGMSFHMResponse><return>']
    for p in c.ppl(7):
        k = c.case(p)
        o.append(c.rec(p, f'<ROW><GMSFHM>{p.id}</GMSFHM><XM>{p.name}</XM><AJBH>{k.no}</AJBH><WFFZ_AY>{k.chg}</WFFZ_AY><LADW>{k.unit}</LADW><LASJ>{k.d:%Y%m%d}</LASJ><CLJG>{k.res}</CLJG><SFZT>{c.r.randrange(0, 2)}</SFZT></ROW>'))
    return "\n".join(o + ["</return></QueryByGMSFHMResponse></soapenv:Body></soapenv:Envelope>"]), r"<ROW>"


@T(K, "scan/OCR_行政处罚决定书.txt", "OCR of penalty decisions", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(4):
        k = c.case(p)
        o.append(c.rec(p, f"""{k.unit}
行 政 处 罚 决 定 书
{p.head[0]}公（{p.dist[:1]}）行罚决字〔{k.d.year}〕{c.num(5, '0')}号
违法行为人 {p.name}, {p.sex}, {p.dob:%Y年%m月%d日}出生，居民身份证 {p.id} ,
户籍所在地 {p.addr} , 违法犯罪经历 : {c.pick(['无', '曾因赌博被行政拘留', '有吸毒前科'])} 。
现查明{k.d:%Y年%m月%d日}{k.d:%H}时许 , 违法行为人有{k.chg}的违法事实 , 案件编号{k.no} 。
决定给予行政拘留{c.pick('五 七 十 十五')}日的处罚 。
-- 第 1 页 共 1 页 --"""))
    return "\n\n".join(o), r"行 政 处 罚 决 定 书"


@T(K, "neo4j/cypher_shell.txt", "graph database shell", cont="console")
def _(c):
    o = ["neo4j@neo4j> MATCH (p:Person)-[r:SUSPECT_IN]->(a:Case) RETURN p,r,a LIMIT 10;", "+" + "-" * 60 + "+", "| p, r, a", "+" + "-" * 60 + "+"]
    for p in c.ppl(10):
        k = c.case(p)
        o.append(c.rec(p, f'| (:Person {{idcard: "{p.id}", name: "{p.name}"}}) | [:SUSPECT_IN {{role: "嫌疑人", measure: "{k.res}"}}] | (:Case {{ajbh: "{k.no}", charge: "{k.chg}", filed: date("{k.d:%Y-%m-%d}")}}) |'))
    return "\n".join(o + ["+" + "-" * 60 + "+", "", "10 rows", "ready to start consuming query after 41 ms, results consumed after another 7 ms"]), r"\(:Person "


@T(K, "trad/律師案情便箋.txt", "lawyer's note on cases in traditional characters", script="hant", cont="text")
def _(c):
    o = ["內地刑事案件跟進（律師樓內部便箋）", ""]
    for i, p in enumerate(c.ppl(5, tr=True), 1):
        k = c.case(p)
        o.append(c.rec(p, f"{i}）當事人{p.name}，身份證號碼{p.id}，涉嫌{c.pick(['盜竊', '詐騙', '走私', '危險駕駛'])}，案號{k.court}，{k.d:%Y年%m月%d日}被拘留，現押於看守所。{c.pick(['家屬要求會見。', '已遞取保候審申請。', '下週開庭。', '認罪認罰談妥。'])}"))
    return "\n".join(o), r"^\d）當事人"
