"""Call records: the owner stands in the head, or each row names its subscriber."""
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, html, insert, jl, sqlite, xlsx

K = "phone.cdr"


def dur(f):
    """Duration in seconds."""
    return f.i(5, 1400)


def zh(s):
    """Seconds in Chinese."""
    return f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒"


@T(K, "table", "话单/移动语音详单_{d}.csv", "carrier voice details, owner in head", big=True, enc=CSV)
def voice(f):
    p, n = f.p(), f.n(12, 60)
    rows = [["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"]]
    peers = f.spare(8)
    for t in f.times(n, 30):
        f.rec(p)
        rows.append([
            f"{t:%m-%d %H:%M:%S}", p.city[:-1],
            f.c(["主叫", "被叫"]),
            f.v("phone.mobile", f.c(peers)) if f.i(0, 4) else f.c(["10086", "95588"]),
            zh(dur(f)), "国内通话", "套餐内", "0.00"
        ])
    return f"中国移动通信客户语音详单\n客户姓名：{p.name},手机号码：{f.mob(p)},查询月份：{f.base:%Y年%m月}\n" + csv_(rows)


@T(K, "table", "crm/cdr_{d}.txt", "switch CDR, pipe separated, many subscribers", big=True)
def cdr(f):
    out = "CALLING_NUMBER|CALLED_NUMBER|CALL_TYPE|START_TIME|END_TIME|DURATION|CHARGE\n"
    for p in f.recs(f.n(10, 60)):
        t, s = f.t(10), dur(f)
        out += f"{f.mob(p)}|{f.peer()}|MOC|{t:%Y%m%d%H%M%S}|{t.replace(second=59):%Y%m%d%H%M%S}|{s}|{s // 60 * 15}\n"
    return out


@T(K, "table", "律师/通话清单_{n}.xlsx", "call list of one number")
def lawyer(f):
    p = f.p()
    rows = ([["通话详单"], [f"机主：{p.name}", "", f"身份证号：{f.id(p)}", "", f"号码：{f.mob(p)}"],
             ["序号", "通话时间", "呼叫类型", "对方号码", "通话时长(秒)", "通话地"]])
    peers = f.spare(6)
    for k, t in enumerate(f.times(f.i(12, 60), 90), 1):
        f.rec(p)
        rows.append([k, f"{t:%Y-%m-%d %H:%M:%S}", f.c(["主叫", "被叫"]), f.v("phone.mobile", f.c(peers)), dur(f), p.city])
    return xlsx(("详单", rows, ["A1:F1"]))


@T(K, "struct", "dump/{n}/call_record.sql", "call centre records", big=True)
def sql(f):
    rows = []
    for p in f.recs(f.n(6, 50)):
        t = f.t(20)
        rows.append([
            f.seq(), p.name,
            f.mob(p),
            f.c(["8001", "8002", "8013"]),
            f.c(["outbound", "inbound"]), f"{t:%Y-%m-%d %H:%M:%S}",
            dur(f)
        ])
    return (insert("call_record", rows,
                   ["id", "customer_name", "callee", "agent_ext", "direction", "start_time", "duration"], 6))


@T(K, "struct", "backup/calls-{d}.xml", "SMS Backup & Restore call log with owner comment")
def backup(f):
    p, n = f.p(), f.i(10, 60)
    out = ("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created on "
           f"{f.base:%d/%m/%Y}; owner {p.name} {f.mob(p)}-->\n<calls count=\"{n}\">\n")
    for t in f.times(n, 60):
        f.rec(p)
        out += (f'  <call number="{f.peer()}" duration="{dur(f)}" date="{int(t.timestamp()) * 1000}" '
                f'type="{f.i(1, 3)}" readable_date="{t:%Y-%m-%d %H:%M:%S}" contact_n'
                f'ame="{f.p().name}" />\n')
    return out + "</calls>\n"


@T(K, "struct", "kafka/voice-cdr.jsonl", "CDR events", big=True)
def events(f):
    out = []
    for p in f.recs(f.n(6, 50)):
        t = f.t(5)
        out.append({
            "cdrId": f.hex(20),
            "caller": f.mob(p),
            "callee": f.peer(),
            "callType": "MO",
            "startTime": f"{t:%Y-%m-%d %H:%M:%S}",
            "duration": dur(f),
            "homeCity": p.city
        })
    return jl(out)


@T(K, "prose", "聊天记录/通话清单_{w}.txt", "seller's call list", enc=TXT)
def sold(f):
    p = f.p()
    out = f"通话记录 机主 {p.name} {f.id(p)} {f.mob(p)}\n时间 / 主被叫 / 对方号码 / 时长\n"
    for t in f.times(f.i(8, 30), 60):
        f.rec(p)
        out += f"{t:%Y-%m-%d %H:%M:%S} {f.c(['主叫', '被叫'])} {f.peer()} 通话{zh(dur(f))}\n"
    return out


@T(K, "table", "联通/详单.html", "carrier page saved as HTML")
def unicom(f):
    p, rows = f.p(), []
    for t in f.times(f.i(8, 40), 30):
        f.rec(p)
        rows.append(
            [f"{t:%Y-%m-%d}", f"{t:%H:%M:%S}",
             zh(dur(f)),
             f.c(["主叫", "被叫"]),
             f.peer(), p.city[:-1], "本地通话", "0.00"])
    return (html("中国联通 历史详单", ["通话日期", "起始时间", "通话时长", "呼叫类型", "对方号码", "通话地", "通话类型", "小计(元)"], rows,
                 f"<p>客户：{p.name}　手机号码：{f.mob(p)}</p>\n"))


@T(K, "struct", "app/calllog.db", "SQLite of a call recorder app with owner")
def recorder(f):
    p, rows = f.p(), []
    for t in f.times(f.i(10, 60), 60):
        f.rec(p)
        rows.append((f.seq(), f.mob(p), f.peer(), f.i(0, 1), f"{t:%Y-%m-%d %H:%M:%S}", dur(f)))
    return (sqlite(("CREATE TABLE call_log (id INTEGER PRIMARY KEY, my_number TEXT, peer_number TEXT, "
                    "direction INTEGER, start_time TEXT, duration INTEGER)", rows)))


@T(K, "table", "电信/CRM语音清单_{n}.txt", "fixed-width carrier list", enc="gb18030", nl="\r\n")
def telecom(f):
    p, rows = f.p(), [["序号", "主叫号码", "被叫号码", "通话开始时间", "通话时长", "费用"]]
    for k, t in enumerate(f.times(f.i(10, 40), 30), 1):
        f.rec(p)
        rows.append([k, f.mob(p), f.peer(), f"{t:%Y-%m-%d %H:%M:%S}", zh(dur(f)), "0.00"])
    return f"中国电信 语音清单\n用户名称：{p.name}   证件号码：{f.id(p)}   设备号：{p.mobile}\n\n" + fixed(rows) + f"合计：{len(rows) - 1}条\n"


@T(K, "table", "pbx/Master_{d}.csv", "PBX CDR with quoted fields, external caller first", big=True)
def pbx(f):
    rows = [["calldate", "caller_name", "caller", "callee_ext", "disposition", "duration", "billsec"]]
    for p in f.recs(f.n(8, 50)):
        s = dur(f)
        rows.append([f"{f.t(7):%Y-%m-%d %H:%M:%S}", p.name, f.mob(p), f.i(8001, 8060), "ANSWERED", s + f.i(3, 20), s])
    return csv_(rows, quote=True)


@T(K, "prose", "公安/通话分析_{n}.docx", "memo on calls of one number, sentence each")
def analysis(f):
    p = f.p()
    out = []
    for t in f.times(f.i(4, 14), 30):
        f.rec(p)
        out.append(f"{t.year}年{t.month}月{t.day}日{t:%H:%M:%S}，{f.c(['主叫', '被叫'])}{f.peer()}，通话时长{dur(f)}秒。")
    return docx("话单分析情况", f"机主{p.name}，身份证号{f.id(p)}，使用号码{f.mob(p)}，近期通话如下：", *out, "以上摘自运营商调取话单。")


@T(K, "struct", "logs/callcenter-{d}.log", "call centre hang-up lines", big=True)
def cc(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n)), f.times(n, 2)):
        out += (f"{t:%Y-%m-%d %H:%M:%S} [cti-{f.i(1, 4)}] INFO hangup call_id={f.hex(12)} "
                f"caller={f.mob(p)} name={p.name} callee=ext{f.i(8001, 8060)} start_time={t:%H:%M:%S} "
                f"duration={dur(f)}s\n")
    return out
