import json
from core import T, masked_mob
K = "phone.cdr"
WAY = ("主叫", "被叫")


def dur(c):
    s = c.r.randrange(5, 900)
    return f"{s // 60}分{s % 60:02d}秒" if s > 59 else f"{s}秒"


@T(K, "pbx/asterisk_master.txt", "PBX detail records in full verbose form", script="latin", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(8), c.dts(8, span=1)):
        s = c.r.randrange(10, 500)
        o.append(c.rec(p, f"[{d:%Y-%m-%d %H:%M:%S}] VERBOSE[{c.num(4)}] cdr.c: clid=\"{p.en}\" src={p.mob} dst={c.mobile()} dcontext=from-trunk channel=SIP/gw1-{c.hexs(8)} lastapp=Dial start=\"{d:%H:%M:%S}\" duration={s + 9} billsec={s} disposition=ANSWERED"))
    return "\n".join(o), r"cdr\.c: clid="


@T(K, "boss/详单查询_终端.txt", "operator's hall printout with head lines", "gb18030", cont="text")
def _(c):
    p = c.person()
    o = ["中国移动通信客户详单（语音）", f"客户姓名:{p.name}    手机号码:{p.mob}    证件号码:{p.id}", f"查询时段:本月     打印工号:{c.num(6, '1')}", "-" * 78, "起始时间         通信地点  通信方式  对方号码      通信时长   通信类型  实收通信费"]
    for d in c.dts(22, span=25):
        o.append(c.rec(p, f"{d:%m-%d %H:%M:%S}   {c.pick('北京 上海 广州 深圳')}      {c.r.choice(WAY)}      {c.mobile()}   {dur(c):<8}  本地      0.{c.r.randrange(0, 9)}0"))
    return "\n".join(o + ["-" * 78, "合计 22 条"]), r"^\d\d-\d\d \d\d:\d\d:\d\d   "


@T(K, "case/话单分析记录.txt", "analyst's notes on call records", cont="text")
def _(c):
    ps = c.ppl(3)
    o = ["话单研判笔记", ""]
    o += [f"目标{i + 1}：{p.name} {p.id} 机主号码{p.mob}" for i, p in enumerate(ps)]
    o.append("")
    hub = c.mobile()
    for d in c.dts(12, span=4):
        p = c.r.choice(ps)
        q = c.r.choice((hub, c.mobile()))
        o.append(c.rec(p, f"{d:%m月%d日%H:%M}　{p.mob}{c.r.choice(WAY)}，对方号码{q}，通话时长{dur(c)}" + c.pick(["", "，案发前最后一通", "，注意", "，基站在城北"])))
    return "\n".join(o), r"^\d\d月\d\d日\d\d:\d\d　"


@T(K, "ims/sip_cdr.json", "IMS records with nested parties", script="latin", cont="json")
def _(c):
    a = []
    for p in c.ppl(10):
        d = c.dt()
        lac, ci = c.cell()
        a.append(c.rec(p, {"recordType": c.pick("MO MT"), "icid": c.hexs(24), "calling": {"uri": "tel:" + c.v("phone.mobile", "+86" + p.mob), "imsi": "46000" + c.num(10, "2")}, "called": {"number": c.mobile()}, "answerTime": f"{d:%Y-%m-%dT%H:%M:%S}+08:00", "callDuration": c.r.randrange(3, 900), "access": {"lac": lac, "cellid": ci}, "cause": 16}))
    return json.dumps({"file": "IMS_CDR_0007", "records": a}, indent=1), r'"recordType"'


@T(K, "family/离婚取证_通话抄录.txt", "spouse's handwritten list", "utf-16", cont="text")
def _(c):
    p = c.person()
    o = [f"他手机号{p.mob}（{p.name}，{p.id}），我在营业厅打的单子，抄重点给律师：", ""]
    q = c.mobile()
    for d in c.dts(10, span=14):
        o.append(c.rec(p, f"{d.month}月{d.day}日 晚上{c.r.randrange(20, 24)}:{d:%M} {c.r.choice(WAY)} 对方{c.r.choice((q, c.mobile()))} 通话{dur(c)}"))
        if c.r.random() < .3:
            o.append(c.pick(["（那天他说加班！）", "（又是这个号）", "（孩子发烧那晚）"]))
    return "\n".join(o), r"^\d+月\d+日 晚上"


@T(K, "hbase/hbase_shell_get.txt", "HBase shell scan", script="latin", cont="console")
def _(c):
    o = ["hbase(main):004:0> scan 'cdr:2019', {LIMIT => 7}", "ROW                          COLUMN+CELL"]
    for p in c.ppl(7):
        d = c.dt()
        row = f"r{c.num(5)}_{d:%y%m%d}"
        ts = c.ep(d) * 1000
        o.append(c.rec(p, "\n".join(f" {row}             column=d:{k}, timestamp={ts}, value={x}" for k, x in (("caller", p.mob), ("callee", c.mobile()), ("start_time", f"{d:%Y%m%d%H%M%S}"), ("duration", c.r.randrange(4, 600)), ("call_type", c.r.randrange(1, 3)), ("cellid", c.cell()[1])))))
    return "\n".join(o + ["7 row(s) in 0.0410 seconds"]), r"column=d:caller"


@T(K, "complaint/骚扰电话投诉单.txt", "complaint forms about nuisance calls", cont="text")
def _(c):
    o = []
    for p in c.ppl(5):
        d = c.dt()
        q = c.mobile()
        o.append(f"投诉人 {p.name}  号码 {p.mob}  证件 {p.id}  诉求：骚扰电话，附通话记录")
        for i in range(c.r.randrange(2, 4)):
            t = c.plus(d, i * 200, i * 200 + 90)
            o.append(c.rec(p, f"   {t:%Y-%m-%d %H:%M:%S} 被叫 对方号码 {q} 时长 {dur(c)} {c.pick(['推销贷款', '响一声挂断', '冒充客服', '自称法院'])}"))
        o.append("")
    return "\n".join(o), r"^   \d{4}-.* 被叫 "


@T(K, "xml/callhistory_backup.xml", "phone backup of the call history", cont="xml")
def _(c):
    p = c.person()
    o = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', f'<calls count="20" owner="{p.name}" msisdn="{p.mob}" backup_set="{c.hexs(12)}">']
    for d in c.dts(20, span=10):
        o.append(c.rec(p, f'  <call number="{c.mobile()}" duration="{c.r.randrange(0, 700)}" date="{c.ep(d)}{c.num(3, "")}" type="{c.r.randrange(1, 4)}" readable_date="{d:%Y/%m/%d %H:%M:%S}" contact_name="{c.pick(["(未知)", "妈", "快递", "王总"])}" />'))
    return "\n".join(o + ["</calls>"]), r"<call number"


@T(K, "callcenter/agent_call_memo.txt", "agent's memo in English", script="latin", cont="text")
def _(c):
    o = ["Outbound desk, calls log for QA (dictated, cleaned up)", ""]
    for p, d in zip(c.ppl(8), c.dts(8, span=1)):
        s = c.r.randrange(20, 600)
        o.append(c.rec(p, f"{d:%H:%M} call from ext. {c.r.randrange(201, 260)}, caller {c.mobile()}, callee {p.mob} ({p.en}, ID {p.id}), start {d:%H:%M:%S}, duration {s} s, {c.pick(['call type outbound, promised to pay', 'voicemail left', 'hung up', 'asked for a callback'])}"))
    return "\n".join(o), r"^\d\d:\d\d call from"


@T(K, "trad/通話紀錄抄寫.txt", "transcribed call list, traditional", script="hant", cont="text")
def _(c):
    p = c.person(tr=True)
    o = [f"內地號碼 {p.mob}（登記人 {p.name}　身份證 {p.id}）通話紀錄", ""]
    for d in c.dts(11, span=9):
        o.append(c.rec(p, f"{d:%m/%d}　{d:%H:%M:%S}　{c.pick('主叫 被叫')}　對方號碼 {c.mobile()}　通話時長 {c.r.randrange(1, 20)}分{c.r.randrange(0, 60)}秒　{c.pick('本地 漫遊 長途')}"))
    return "\n".join(o), r"^\d\d/\d\d　\d\d"
