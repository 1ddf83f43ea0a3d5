"""phone.cdr"""
from lib import T, D, J, TD
K = "phone.cdr"


def dur(f, u=("分", "秒")):
    return f"{f.i(0, 25)}{u[0]}{f.i(1, 59)}{u[1]}"


@T(K, "话费详单.txt", way="phone bill")
def a(f):
    p = f.p()
    o = ["通话详单（营业厅打印）", f"客户姓名：{p.n}    证件号码：{p.id}", f"手机号码：{p.m}    计费周期：{D(f.d(2024), '%Y年%m月')}", "", "起始时间         通信地点 通信方式 对方号码      通信时长   通信类型  实收通信费"]
    pe = [f.mob() for _ in range(6)] + [f.dec("100" + f.num(2)), f.land()]
    for d in f.days(f.i(14, 26), 28):
        o.append(f"{f.x(p)}{D(d, '%m-%d %H:%M:%S')}   {f.cn(f.city())}    {f.c(['主叫', '被叫'])}   {f.c(pe):<13} {dur(f):<9} {f.c(['本地', '国内长途'])}   {f.amt(0, 2)}")
    return o + ["", f"合计 {f.amt(30, 90)} 元。本详单仅供参考。客服热线 {f.dec('10086')}"]


@T(K, "手机取证_通话记录.txt", way="forensic report")
def b(f):
    p, q, r = f.ps(3)
    o = ["电子数据提取报告 第四部分 通话记录", f"检材01：机主{p.n}，身份证{p.id}，本机号码{p.m}，IMEI {f.dec('86' + f.num(13))}", "联系人表中与本案有关者（仅列通讯录，非通话）：", f"  {q.n} {q.m}", f"  {r.n} {r.m}", "", "恢复的通话记录（含已删除）："]
    for k, d in enumerate(f.days(f.i(8, 14), 12), 1):
        o.append(f"  [{k:03}] {f.x(p)}{D(d)}  {f.c(['呼出', '呼入'])}  对方号码 {f.c([q.m, r.m, f.mob()])}  通话时长 {f.i(0, 900)} 秒{f.c(['', '  （已删除恢复）'])}")
    return o


@T(K, "smdr_pbx.log", "en", "PBX log", "log")
def c(f):
    ps = f.ps(f.i(4, 6))
    o = ["PBX SMDR PORT 2 - mobile twinning enabled", "EXT  OWNER"]
    ext = {p: str(f.i(8100, 8999)) for p in ps}
    for p in ps:
        o.append(f"{ext[p]} {p.en}, staff id card {p.id}, twin {p.m}")
    o += ["", "--- calls ---"]
    for d in f.days(f.i(24, 38), 2):
        p = f.c(ps) if f.n >= len(ps) else ps[f.n]
        o += [f"{f.x(p)}{D(d, '%m/%d %H:%M')} ext={ext[p]} {f.c(['caller=' + p.m + ' callee=' + f.c([f.mob(), f.land()]), 'caller=' + f.mob() + ' callee=' + p.m])} start_time={D(d, '%H:%M:%S')} duration={f.i(0, 40):02}:{f.i(0, 59):02} TRK{f.i(1, 30):03}"]
    return o


@T(K, "通話明細_存證信函.txt", "tw", "letter with a bill")
def d(f):
    p, q = f.ps(2)
    o = ["存證附件：騷擾來電通話明細", f"申訴人：{p.n}，大陸居民身份證 {p.id}，本人手機 {p.m}", f"疑似行為人：{q.n}（公司同事），使用號碼 {q.m}", f"轉介社工電話：{f.off()}", ""]
    for k, d in enumerate(f.days(f.i(8, 13), 20), 1):
        o.append(f"{k}.　{f.x(p)}{D(d, '%Y/%m/%d %H:%M:%S')}　被叫　對方號碼 {f.c([q.m, q.m, f.mob()])}　通話時長 {f.i(0, 5)} 分 {f.i(1, 59)} 秒　{f.c(['未出聲', '辱罵', '掛斷', '已錄音'])}")
    return o


@T(K, "mediation_cdr.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(3, 5)):
        r.append({"subscriber": {"name": p.en, "certNo": p.id, "msisdn": f.n86(p.m)}, "records": [{"calling_number": f.x(p) + a, "called_number": b, "start_time": D(d, "%Y-%m-%dT%H:%M:%S+08:00"), "duration": f.i(2, 1800), "call_type": ["MOC", "MTC"][a != f.n86(p.m)]} for d in f.days(f.i(3, 6), 5) for a, b in [f.r.sample([f.n86(p.m), f.n86(f.mob())], 2)]]})
    return J({"file": "MED_" + f.dec(f.num(14)), "subscribers": r})


@T(K, "通话时间线_笔录.txt", way="interview note")
def g(f):
    p, q, s = f.ps(3)
    o = ["询问笔录", f"被询问人{p.n}，身份证号{p.id}，手机号{p.m}", "问：案发那几天你和谁通过电话？照话单一条条讲。"]
    for d in f.days(f.i(6, 10), 4):
        w = f.c([q, s])
        o += [f"答：{f.x(p)}{D(d, '%-m月%-d日%-H时%M分')}，我{f.c(['主叫，打给', '被叫，接的是'])}{w.n}，对方号码{w.m}，通话时长{dur(f)}。", *f.qa(("说什么？", "借钱的事。"), ("在哪里打的？", "在家。"), ("说什么？", "约吃饭。"), ("确定吗？", "确定，话单上有。"))]
    return o


@T(K, "volte_as.xml", "zh", "XML", "xml")
def h(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<详单文件 省='湘' 业务='语音'>"]
    for p in f.ps(f.i(3, 5)):
        o.append(f"  <用户 姓名='{p.n}' 证件号码='{p.id}'>")
        for d in f.days(f.i(3, 6), 10):
            z = f.c(["主叫", "被叫"])
            o.append(f"    <通话>{f.x(p)}<本机号码>{p.m}</本机号码><呼叫类型>{z}</呼叫类型><对方号码>{f.mob()}</对方号码><起始时间>{D(d)}</起始时间><通话时长>{f.i(3, 2000)}</通话时长></通话>")
        o.append("  </用户>")
    return o + ["</详单文件>"]


@T(K, "漫遊話費爭議.txt", "tw", "complaint letter")
def i(f):
    p, q = f.ps(2)
    o = ["客戶關係部收：", f"本人{p.n}（證件：大陸身份證 {p.id}）對門號 {p.m} 之漫遊通話費有異議。同遊友人{q.n}（{q.m}）同方案卻未被收費。爭議通話如下："]
    for d in f.days(f.i(6, 10), 7):
        o.append(f"－ {f.x(p)}{D(d, '%-m月%-d日 %H:%M')}　{f.c(['發話（主叫）', '受話（被叫）'])}　對方號碼 {f.mob()}　通話時長 {f.i(1, 20)} 分 {f.i(1, 59)} 秒　漫遊費 {f.amt(2, 60)} 元")
    return o + ["請於十日內退費。", p.n]


@T(K, "asterisk_cel.yaml", "zh", "YAML", "yaml")
def j(f):
    ps = f.ps(4)
    o = ["# 外呼线路 通话流水（坐席实名）", "calls:"]
    for d in f.days(f.i(10, 16), 1):
        p = ps[f.n] if f.n < 4 else f.c(ps)
        o += [f"  - {f.x(p)}uniqueid: '{f.num(10)}.{f.i(1, 999)}'", f"    坐席: {p.n}", f"    坐席身份证: '{p.id}'", f"    主叫: '{p.m}'", f"    被叫: '{f.mob()}'", f"    通话时间: '{D(d)}'", f"    通话时长: {f.i(0, 600)}", f"    disposition: {f.c(['ANSWERED', 'NO ANSWER'])}"]
    return o


@T(K, "call_evidence_brief.txt", "en", "evidence list of a lawyer")
def k(f):
    p, q, s = f.ps(3)
    o = ["SCHEDULE C - telephone calls relied on", f"Subscriber: {p.en}, PRC ID {p.id}, number {f.intl(p.m)}", f"Counsel's contacts (no calls): {s.en} {f.intl(s.m)}", ""]
    for k, d in enumerate(f.days(f.i(7, 12), 18), 1):
        o.append(f"C{k:<3} {f.x(p)}{D(d, '%d %b %Y %H:%M:%S')}  {f.c(['outgoing call to', 'incoming call from'])} {f.c([f.intl(q.m), f.intl(f.mob())])}, duration {f.i(0, 20)} min {f.i(1, 59)} s")
    return o + ["", "Source: operator's bill, certified copy."]
