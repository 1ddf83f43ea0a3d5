"""border.crossing: exits and entries."""
from lib import fmt, pools
from lib.registry import template_for

template = template_for("border.crossing")


def _way(b):
    return b.pick("出境", "入境")


@template("出入境记录查询结果.txt", "statement", (4, 25))
def official_result(b):
    p = b.owner()
    rows = [["序号", "出境/入境", "出入境日期", "证件名称", "证件号码", "出入境口岸", "航班号"]]
    for i, t in zip(b.lines(), b.times(hours=900)):
        rows.append([i + 1, "出境" if i % 2 == 0 else "入境", f"{t:%F}", "普通护照", p.passport, b.pick(pools.PORTS),
                     b.pick("", "", "CZ3077", "MU5041", "CA1819")])
    return (f"                 出入境记录查询结果\n\n姓名：{p.name}  性别：{p.sex}  出生日期：{p.birth:%Y-%m-%d}\n身份证号：{p.id}\n"
            f"查询时段：{b.base.year - 2}年至今\n\n" + fmt.fixed(rows, (6, 11, 12, 10, 12, 14, 8)) + "\n以下空白\n本查询结果仅供参考\n")


@template("crj_export_{d}.csv", "csv", (10, 60), bulk=True)
def crossing_export(b):
    rows = [["姓名", "性别", "国籍", "证件种类", "证件号码", "出入标识", "出入境时间", "口岸", "交通方式", "前往国/来自国"]]
    for t, p in zip(b.times(hours=3), b.each(again=0.2)):
        rows.append([p.name, p.sex, "CHN", "普通护照", p.passport, _way(b), f"{t:%F %T}", b.pick(pools.PORTS),
                     b.pick("步行", "航班", "汽车"), b.pick(pools.DESTS)])
    return fmt.table(rows)


@template("t_border.sql", "sql", (10, 60), bulk=True, enc="u")
def border_table(b):
    cols = ["ID", "XM", "XB", "CSRQ", "ZJHM", "GMSFHM", "IOTYPE", "IODATE", "KOUAN", "JTGJ"]
    rows = [[i, p.name, p.sex, f"{p.birth:%Y%m%d}", p.passport, p.id, _way(b), f"{b.t(200):%F %T}", b.pick(pools.PORTS)
             + "口岸", b.pick("飞机", "车辆", "徒步")]
            for i, p in enumerate(b.each(again=0.2), 1)]
    return fmt.sql("T_BORDER_CROSS", cols, rows, tick="")


@template("border_events.json", "jsonl", (10, 60), bulk=True, enc="u")
def border_events(b):
    return fmt.jsonl([{"name": p.name, "passport_no": p.passport, "nationality": "CHN", "birth": f"{p.birth:%F}",
                       "direction": b.pick("exit", "entry"),
                       "port_of_entry": b.pick("Luohu", "Huanggang", "PVG", "CAN", "Gongbei"),
                       "crossing_time": f"{b.t(90):%FT%T}+08:00",
                       "lane": b.num(1, 40)} for p in b.each(again=0.25)])


@template("赴港澳团出入境台账.xlsx", "xlsx", (10, 50), enc="bin")
def tour_crossings(b):
    rows = [[f"{b.city()}康辉假期 {b.base.month}月出境团 出入境登记"], ["序号", "姓名", "身份证号", "护照号", "出境日期", "出境口岸", "入境日期", "入境口岸",
                                                           "目的地"]]
    for i, p in enumerate(b.each(), 1):
        t = b.t()
        rows.append([i, p.name, p.id, p.passport, f"{t:%Y-%m-%d}", b.pick(pools.PORTS), f"{b.after(t, 200):%Y-%m-%d}",
                     b.pick(pools.PORTS), b.pick(pools.DESTS)])
    return fmt.xlsx(("台账", rows))


@template("边检当日通关_{d}.txt", "report", (12, 60), bulk=True)
def checkpoint_day_list(b):
    rows = [["通道", "时间", "出入", "姓名", "性别", "出生日期", "证件号码", "国家地区", "航班/车次"]]
    for t, p in zip(b.times(hours=1), b.each()):
        rows.append([f"E{b.num(1, 36):02d}", f"{t:%H:%M:%S}", b.pick("出", "入"), p.name, p.sex, f"{p.birth:%Y%m%d}",
                     p.passport, "中国", b.pick("步行", "CZ367", "HX235", "MF8665")])
    return (f"{b.pick(pools.PORTS)}出入境边防检查站   旅客出境入境检查记录\n日期：{b.base:%Y-%m-%d}    班次：{b.pick('白', '夜')}班\n" + "-" * 86
            + "\n"
            + fmt.fixed(rows, (5, 9, 5, 9, 5, 10, 11, 9, 10)) + "-" * 86 + f"\n小计：{b.n} 人次\n")


@template("因私出国情况报备.eml", "eml", (3, 10), enc="u")
def cadre_trip_mail(b):
    who = b.person()
    lines = []
    for i, p in enumerate(b.each(), 1):
        t = b.t(90)
        lines.append(f"{i}. {p.name}，护照{p.passport}，{t:%Y-%m-%d}由{b.pick(pools.PORTS)}出境前往{b.pick(pools.DESTS)}"
                     f"，{b.after(t, 260):%Y-%m-%d}入境。")
    body = (f"组织部干部监督科：\n\n经向出入境管理部门查询，我单位登记备案人员本季度出入境情况如下：\n\n" + "\n".join(lines)
            + f"\n\n护照均已收回保管。\n\n人事处 {who.name} {b.org_tel('0731')}\n")
    return fmt.eml(b.role_mail("hr"), b.role_mail("office"), "因私出国（境）情况报备", b.base, body, "quoted-printable")


@template("带货群报关.txt", "chat", (4, 12))
def shoppers_chat(b):
    out = []
    for t, p in zip(b.times(hours=5), b.each()):
        d = b.after(t, 30)
        out += [f"{t:%F %H:%M} {b.pick('港货阿强', '小鹿代购', 'KK水客头')}",
                b.pick(f"{p.name} {p.id} {d:%m-%d %H:%M} {b.pick('罗湖', '福田', '皇岗', '深圳湾')}口岸出境，当天{b.num(17, 21)}点入境",
                       f"登记：{p.name}，护照{p.passport}，{d:%m月%d日}从{b.pick('拱北', '横琴')}出境去澳门，次日入境，电话{p.mobile}"), ""]
    return "\n".join(out)


@template("CRJ{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def crossing_xml(b):
    dicts = [{"XM": p.name, "ZJZL": "14", "ZJHM": p.passport, "GMSFHM": p.id, "CRBZ": _way(b),
              "CRJSJ": f"{b.t():%Y%m%d%H%M%S}",
              "CRKA": b.pick(pools.PORTS), "QWG": b.pick(pools.DESTS)} for p in b.each(again=0.1)]
    return fmt.xml("CRJJL", "ROW", dicts, attrs=b.n % 2 == 0)


@template("签证申请_出入境史.docx", "docx", (3, 12), enc="bin")
def visa_travel_history(b):
    p = b.owner()
    rows = [["No.", "出境日期", "入境日期", "国家/地区", "出境口岸", "证件号码"]]
    for i, t in zip(b.lines(), b.times(hours=2000)):
        rows.append([i + 1, f"{t:%Y/%m/%d}", f"{b.after(t, 200):%Y/%m/%d}", b.pick(pools.DESTS), b.pick(pools.PORTS),
                     p.passport])
    return fmt.docx(f"签证申请补充表：近五年出入境记录\n申请人：{p.name}（{p.pinyin}）  身份证：{p.id}  手机：{p.mobile}", rows,
                    "本人声明以上内容属实。申请人签名：＿＿＿")


@template("陸客入出境_{ym}.txt", "report", (5, 30), enc="big5")
def taiwan_entry_list(b):
    rows = [["編號", "姓名", "護照號碼", "入境日期", "入境機場", "出境日期", "出境機場", "來台事由"]]
    for i, p in enumerate(b.each(), 1):
        t = b.t()
        rows.append([i, p.name, p.passport, f"{t:%Y/%m/%d}", b.pick("桃園", "松山", "高雄"), f"{b.after(t, 200):%Y/%m/%d}",
                     b.pick("桃園", "松山", "高雄"), b.pick("觀光", "探親", "商務")])
    return f"大陸地區人民入出境名冊  {b.base:%Y年%m月}\n\n" + fmt.fixed(rows, (5, 10, 11, 11, 9, 11, 9, 8)) + f"\n合計 {b.n} 人\n"


@template("egate.log", "log", (10, 60), bulk=True, enc="u")
def egate_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.1)):
        out.append(f"{t:%F %T.%f}"[:23] + f" [EGATE-{b.num(1, 28):02d}] PASS dir={b.pick('出境', '入境')} "
                   f"port={b.pick('罗湖', '皇岗', '拱北')} doc=PP "
                   f"passport={p.passport} name={p.name} nat=CHN face={b.num(82, 99)}.{b.num(0, 9)} "
                   f"cost={b.num(400, 2900)}ms")
        if b.r.random() < .2:
            out.append(f"{t:%F %T.%f}"[:23] + f" [EGATE-{b.num(1, 28):02d}] WARN finger retry=1")
    return "\n".join(out) + "\n"


@template("移民局查询页.html", "html", (6, 30))
def crossing_query_page(b):
    rows = [[i, p.name, p.passport, _way(b), f"{b.t(300):%F %H:%M}", b.pick(pools.PORTS), b.pick(pools.DESTS)] for i,
            p in enumerate(b.each(again=0.3), 1)]
    return fmt.html("出入境人员查询", fmt.html_table(["序号", "姓名", "护照号码", "方向", "出入境时间", "口岸", "前往地/来自地"], rows)
                    + "<p>查询人：0421</p>\n",
                    b.enc.replace("-sig", ""))
