"""phone.cdr: call lists."""
from lib import fmt
from lib.registry import template_for

template = template_for("phone.cdr")


def _long(b):
    s = b.pick(b.num(5, 59), b.num(60, 900))
    return f"{s // 60}分{s % 60}秒" if s > 59 else f"{s}秒"


def _calls(b):
    """Time, direction and a peer, with some peers met again."""
    peers = [b.person() for _ in range(max(3, b.n // 3))]
    for t, _ in zip(b.times(hours=9), b.lines()):
        yield t, b.pick("主叫", "被叫"), b.pick(peers)


@template("通话详单{ym}.csv", "statement", (12, 60), bulk=True)
def operator_bill_csv(b):
    p = b.owner()
    rows = [["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "实收通信费"]]
    for t, way, q in _calls(b):
        rows.append([f"{t:%F %T}", p.city, way, q.mobile, _long(b), b.pick("本地", "国内长途"), "0.00"])
    return f"中国移动通话详单\n客户姓名：{p.name}\n手机号码：{p.mobile}\n查询月份：{b.base:%Y年%m月}\n\n" + fmt.table(rows)


@template("语音详单.txt", "statement", (12, 50))
def unicom_voice_text(b):
    p = b.owner()
    rows = [["序号", "起始时间", "通话时长", "呼叫类型", "对方号码", "通话地", "通话费"]]
    for i, (t, way, q) in enumerate(_calls(b), 1):
        rows.append([i, f"{t:%m-%d %H:%M:%S}", _long(b), way, q.mobile if i % 9 else b.hot400(), p.city, b.money(0, 2)])
    return f"中国联通   语音详单\n号码 {p.mobile}  机主 {p.name}  证件 {p.id}\n" + "-" * 76 + "\n" + fmt.fixed(rows,
        (5, 15, 10, 9, 14, 9, -7)) + "-" * 76 + f"\n合计 {b.n} 次\n"


@template("cdr_{d}.sql", "sql", (10, 60), bulk=True, enc="u")
def cdr_table(b):
    cols = ["msisdn", "user_name", "call_type", "other_party", "start_time", "duration", "lac", "ci", "imei"]
    rows = []
    for t, p in zip(b.times(hours=1), b.each(again=0.4)):
        rows.append([p.mobile, p.name, b.pick("MOC", "MTC"), b.person().mobile, f"{t:%F %T}", b.num(3, 900), *b.cell(),
                     b.imei()])
    return fmt.sql("cdr_voice", cols, rows)


@template("调单_{n}.xlsx", "xlsx-statement", (15, 60), bulk=True, enc="bin")
def subpoena_calls(b):
    p = b.owner()
    rows = [["机主", p.name, "号码", p.mobile, "证件号", p.id], [], ["序号", "通话时间", "主被叫", "对方号码", "时长(秒)", "基站LAC", "基站CI",
                                                              "通话地"]]
    for i, (t, way, q) in enumerate(_calls(b), 1):
        rows.append([i, f"{t:%F %T}", way, q.mobile, b.num(3, 1200), *b.cell(), b.city()])
    return fmt.xlsx(("话单", rows))


@template("call_records.json", "json-statement", (8, 50), enc="u")
def call_backup_json(b):
    p = b.owner()
    calls = [{"number": q.mobile, "type": 2 if way == "主叫" else 1, "date": f"{t:%F %T}", "duration": b.num(0, 900)}
             for t, way, q in _calls(b)]
    return fmt.dumps({"phone": p.mobile, "owner": p.name, "backup": "calllog", "calls": calls}, indent=1) + "\n"


@template("VoLTE_CDR_{d}.txt", "pipes", (10, 60), bulk=True, enc="u")
def switch_cdr_pipes(b):
    out = ["served_msisdn|call_type|other_party|start_time|duration|lac|cellid|release_cause"]
    for t, p in zip(b.times(hours=1), b.each(again=0.4)):
        lac, ci = b.cell()
        out.append(f"{p.mob('86')}|{b.pick('MO', 'MT')}|{b.person().mob('86')}|{t:%Y%m%d%H%M%S}|{b.num(1, 900)}|{lac}"
                   f"|{ci}|{b.pick(16, 31, 17)}")
    return "\n".join(out) + "\n"


@template("通话记录查询.html", "statement", (8, 40))
def self_service_page(b):
    p = b.owner()
    rows = [[f"{t:%F %T}", way, q.mobile, _long(b), p.city, "0.00"] for t, way, q in _calls(b)]
    return fmt.html("通话详单查询", f"<p>您的号码：{p.mobile}（{p.name}）</p>\n" + fmt.html_table(["通话起始时间", "通信方式", "对方号码", "通信时长",
        "通信地点", "费用"], rows),
                    b.enc.replace("-sig", ""))


@template("话单截取.md", "md", (6, 40))
def case_call_table(b):
    rows = []
    for t, p in zip(b.times(hours=6), b.each(again=0.5)):
        rows.append([f"{t:%m-%d %H:%M:%S}", p.mobile, p.name, b.pick("主叫", "被叫"), b.person().mobile, _long(b)])
    return "# 涉案号码通话梳理\n\n" + fmt.markdown(["起始时间", "本机号码", "机主", "呼叫类型", "对方号码", "通话时长"], rows)


@template("callcenter_{d}.log", "log", (10, 60), bulk=True, enc="u")
def call_centre_log(b):
    out = []
    line = b.hot400()
    for t, p in zip(b.times(hours=1), b.each(again=0.2)):
        out.append(f"{t:%F %T} CDR calluuid={b.uuid()} caller={p.mobile} callee={line} start_time={t:%H:%M:%S} "
                   f"duration={b.num(10, 800)} call_type=IN "
                   f"agent={b.num(8001, 8060)} hangup={b.pick('caller', 'agent')} customer={p.name}")
    return "\n".join(out) + "\n"


@template("详单出单.txt", "chat-statement", (8, 30))
def broker_call_list(b):
    p = b.owner()
    out = [f"{p.mobile} {p.name} 近一个月通话，验货", "时间 / 主被叫 / 对方号码 / 时长"]
    out += [f"{t:%m-%d %H:%M} {way} {q.mobile} {_long(b)}" for t, way, q in _calls(b)]
    return "\n".join(out + ["全月另加钱"]) + "\n"


@template("CDR{d}.xml", "xml", (5, 40), bulk=True, enc="u")
def billing_xml(b):
    dicts = []
    for t, p in zip(b.times(hours=1), b.each(again=0.3)):
        dicts.append({"subscriber": p.mobile, "other_number": b.person().mobile, "call_type": b.pick("主叫", "被叫"),
                      "start_time": f"{t:%F %T}", "duration": b.num(2, 900),
                      "charge": b.money(0, 3)})
    return fmt.xml("CallDetailRecords", "CDR", dicts, attrs=b.n % 2 == 1)


@template("calls.db", "sqlite", (10, 60), bulk=True, enc="bin")
def calls_sqlite(b):
    rows = []
    for t, p in zip(b.times(hours=2), b.each(again=0.4)):
        rows.append([p.mobile, p.name, b.person().mobile, b.pick("主叫", "被叫"), f"{t:%F %T}", b.num(1, 600)])
    return fmt.sqlite("call_detail", ["local_number", "owner_name", "peer_number", "call_type", "start_time",
                                      "duration"], rows)


@template("通话清单.docx", "docx-statement", (8, 40), enc="bin")
def evidence_call_doc(b):
    p = b.owner()
    rows = [["序号", "通话时间", "呼叫类型", "对方号码", "通话时长"]]
    rows += [[i, f"{t:%F %T}", way, q.mobile, _long(b)] for i, (t, way, q) in enumerate(_calls(b), 1)]
    return fmt.docx(f"证据五：原告手机通话清单\n号码：{p.mobile}    机主：{p.name}    身份证号：{p.id}", rows, f"以上共{b.n}条，与原件核对无异。")
