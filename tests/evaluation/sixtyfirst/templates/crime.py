"""crime.case: police and court matters of named people."""
from lib import fmt, pools
from lib.registry import template_for

template = template_for("crime.case")


def _result(b):
    return b.pick("行政拘留五日", "行政拘留十日", "刑事拘留", "取保候审", "罚款五百元", "移送起诉")


@template("刑事判决书{n}.txt", "text", (3, 6))
def judgment(b):
    court = b.place()
    out = [f"{court[2]}{court[3]}人民法院", "刑 事 判 决 书", "", b.court_case(), "", f"公诉机关{court[2]}{court[3]}人民检察院。", ""]
    names = []
    for p in b.each():
        names.append(p.name)
        out.append(f"被告人{p.name}，{p.sex}，{p.birth:%Y年%-m月%-d日}出生，公民身份号码{p.id}，汉族，{b.pick('初中', '高中', '小学')}文化，"
                   f"{b.pick('无业', '务工', '个体经营')}，户籍地{p.addr}。因涉嫌犯{b.pick(pools.CRIMES)}罪于{b.t():%Y年%-m月%-d日}"
                   f"被{b.pick('刑事拘留', '取保候审', '依法逮捕')}。由{court[2]}公安局执行。\n")
    out += [f"本院认为，被告人{'、'.join(names)}的行为已触犯刑律，事实清楚，证据确实、充分，应予惩处。", "如不服本判决，可在接到判决书的第二日起十日内提出上诉。", "",
            f"审 判 长  {b.person().name}", f"书 记 员  {b.person().name}"]
    return "\n".join(out) + "\n"


@template("案件人员导出{d}.csv", "csv", (10, 60), bulk=True)
def case_people_export(b):
    rows = [["案件编号", "姓名", "性别", "身份证号码", "户籍地址", "案由", "立案时间", "立案单位", "办案民警", "处理结果"]]
    for p in b.each(again=0.08):
        rows.append([b.police_case(), p.name, p.sex, p.id, p.addr, b.pick(pools.CRIMES), f"{b.t():%F %H:%M}", p.city
                     + "市公安局" + p.district + "分局",
                     b.person().name, _result(b)])
    return fmt.table(rows)


@template("T_WFRY.sql", "sql", (10, 60), bulk=True, enc="u")
def offender_table(b):
    cols = ["AJBH", "XM", "XB", "SFZH", "HJDZ", "AY", "LASJ", "BADW", "CLJG"]
    rows = [[b.police_case(), p.name, p.sex, p.id, p.addr, b.pick(pools.CRIMES), f"{b.t():%F}", f"{p.city}市公安局",
             _result(b)] for p in b.each(again=0.1)]
    return "-- 违法犯罪人员库\n" + fmt.sql("T_WFRY", cols, rows, tick="")


@template("每日警情{d}.txt", "text", (3, 8))
def duty_brief(b):
    out = [f"{b.city()}市公安局{b.pick('城关', '东湖', '西关')}派出所  {b.base:%Y年%m月%d日}值班情况", f"带班领导：{b.person().name}", "",
           "一、案件办理"]
    for i, p in enumerate(b.each(), 1):
        out.append(f"{i}. 案件编号{b.police_case()}，{b.t(2):%-d日%H时}许接报{b.pick(pools.CRIMES)}案。经查，违法行为人{p.name}（{p.sex}，"
                   f"身份证号{p.id}，住{p.addr}）对违法事实供认不讳，"
                   f"现已{_result(b)}。")
    return "\n".join(out + ["", "二、其他", "接处警12起，其中求助7起；开展巡逻3次。"]) + "\n"


@template("涉毒人员管控表.xlsx", "xlsx", (10, 50), bulk=True, enc="bin")
def drug_control_sheet(b):
    rows = [["辖区涉毒人员动态管控表"], ["编号", "姓名", "身份证号", "现住址", "联系电话", "吸毒种类", "查获时间", "处罚结果", "管控民警", "尿检结果"]]
    for i, p in enumerate(b.each(), 1):
        rows.append([i, p.name, p.id, p.addr, p.mobile, b.pick("冰毒", "海洛因", "K粉"), f"{b.t(400):%Y-%m-%d}",
                     b.pick("社区戒毒", "强制戒毒", "行政拘留"), b.pick("郑所", "小曹"), "阴性"])
    return fmt.xlsx(("管控表", rows))


@template("suspects.json", "jsonl", (8, 60), bulk=True, enc="u")
def suspect_documents(b):
    return fmt.jsonl([{"case_no": b.police_case(), "suspect": {"name": p.name, "idcard": p.id, "hjdz": p.addr},
                       "charge": b.pick(pools.CRIMES),
                       "arrest_date": f"{b.t():%F}", "unit": f"{p.city}市公安局刑侦支队", "status": _result(b)}
                       for p in b.each(again=0.1)])


@template("在逃人员名单.html", "html", (6, 30))
def wanted_list(b):
    rows = [[f"T{p.region[0]}{b.num(1000, 9000)}{b.base:%Y%m}{b.num(1000, 4800)}", p.name, p.sex, p.id, p.addr,
             b.pick(pools.CRIMES), f"{b.t():%F}"] for p in b.each()]
    return fmt.html("在逃人员信息（内部）", fmt.html_table(["在逃编号", "姓名", "性别", "公民身份号码", "户籍地址", "案件类别", "立案时间"], rows),
                    b.enc.replace("-sig", ""))


@template("看守所在押{d}.txt", "report", (10, 50), bulk=True)
def detention_list(b):
    rows = [["监室", "姓名", "性别", "身份证号", "案由", "入所日期", "办案单位", "诉讼阶段"]]
    for p in b.each():
        rows.append([f"{b.num(1, 5)}{b.num(1, 20):02d}", p.name, p.sex, p.id, b.pick(pools.CRIMES),
                     f"{b.t(300):%Y%m%d}", p.city + "公安局", b.pick("侦查", "起诉", "审判")])
    return (f"{b.city()}市看守所  在押人员花名册      {b.base:%Y-%m-%d}\n" + "=" * 100 + "\n"
            + fmt.fixed(rows, (5, 10, 5, 20, 24, 10, 14, 9))
            + "=" * 100 + f"\n在押合计 {b.n} 人\n")


@template("背景调查反馈.eml", "eml", (3, 12), enc="u")
def background_check_mail(b):
    lines = []
    for p in b.each():
        lines.append(f"{p.name}  {p.id}  {b.pick('有', '有')}犯罪记录：{b.t(900):%Y-%m}因{b.pick(pools.CRIMES)}被{p.city}"
                     f"市公安机关{_result(b)}")
    body = "Hi，\n\n这批背调里查到有违法犯罪记录的如下，其余无异常：\n\n" + "\n".join(lines) + "\n\n结果仅限HR负责人查看，请勿转发。\n背调项目组\n"
    return fmt.eml(b.role_mail("report"), b.role_mail("hr"), "背景调查反馈（第2批）", b.base, body, "base64")


@template("查档接单群.txt", "chat", (4, 12))
def record_broker_chat(b):
    out = []
    for t, p in zip(b.times(hours=2), b.each()):
        out += [f"{b.pick('客户A3', '讨债-龙哥', '婚姻咨询')} {t:%H:%M:%S}", b.pick("再查一个案底", "这个人有前科吗，资料私发了", "老价钱，查案底"), "",
                f"出档小鬼 {t:%H:%M}:59"]
        out += [f"{p.name} {p.id}：{b.t(1500):%Y年%-m月}因{b.pick(pools.CRIMES)}被{_result(b)}，{p.city}市局办的，"
                f"档案编号{b.digits(6)}", ""]
    return "\n".join(out)


@template("AJXX_{d}.xml", "xml", (4, 30), enc="u")
def case_xml(b):
    dicts = [{"AJBH": b.police_case(), "AJMC": f"{p.name}{b.pick(pools.CRIMES)}案", "XYRXM": p.name, "XYRSFZH": p.id,
              "LARQ": f"{b.t():%Y%m%d}",
              "LADW": f"{p.city}市公安局{p.district}分局", "QZCS": _result(b)} for p in b.each()]
    return fmt.xml("AJLB", "AJ", dicts)


@template("社区矫正台账.md", "md", (6, 30))
def probation_ledger(b):
    rows = []
    for p in b.each():
        t = b.t(300)
        rows.append([p.name, p.id, b.pick(pools.CRIMES), b.court_case(), b.pick("缓刑", "假释", "暂予监外执行"), f"{t:%Y-%m-%d}",
                     p.mobile, b.pick("按时报到", "请假外出", "训诫一次")])
    return f"# {b.city()}市司法所 社区矫正对象台账\n\n" + fmt.markdown(["姓名", "身份证号", "罪名", "判决文号", "矫正类别", "起始日", "电话", "本月情况"],
                                                           rows)


@template("行政处罚决定书.rtf", "rtf", (3, 7), enc="u")
def penalty_decisions(b):
    out = []
    for p in b.each():
        out.append(f"行政处罚决定书\n{b.pick('城关', '东湖')}公（治）行罚决字〔{b.base.year}〕{b.num(100, 3999)}号\n违法行为人{p.name}，{p.sex}，"
                   f"公民身份号码{p.id}，现住{p.addr}。\n"
                   f"现查明{b.t():%Y年%m月%d日}该人实施{b.pick('盗窃', '殴打他人', '赌博', '卖淫嫖娼', '吸毒')}违法行为，根据《中华人民共和国治安管理处罚法》之规定，"
                   f"决定给予{b.pick('行政拘留五日', '行政拘留十日', '罚款五百元')}。\n"
                   f"办案民警：{b.person().name}\n")
    return fmt.rtf("\n".join(out))


@template("刑案卷宗目录.txt", "kv", (3, 10))
def docket_blocks(b):
    out = []
    for p in b.each(again=0.1):
        out.append(fmt.kv([("案号", b.court_case()), ("罪名", b.pick(pools.CRIMES)), ("被告人", p.name), ("身份证号", p.id),
                           ("强制措施", b.pick("逮捕", "取保候审")),
                           ("判决结果", f"有期徒刑{b.pick('六个月', '一年', '三年')}，并处罚金"), ("卷数", f"{b.num(1, 6)}卷")], "："))
    return "\n".join(out)
