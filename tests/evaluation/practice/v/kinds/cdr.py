from core import *
t = kind("phone.cdr")


def du(f):
    s = f.i(6, 900)
    return s, (f"{s // 60}分" if s > 59 else "") + f"{s % 60}秒"


@t("asterisk/Master_cdr.txt", "quoted PBX records without header", "delimited", script="latin")
def a1(f):
    ps = f.ps(2, 5)
    o = []
    for k in range(f.i(10, 26)):
        p, x = f.c(ps), f.q(16)
        s = du(f)[0]
        q = f.mobile()
        o.append(f'"","{p.mob}","{q}","from-trunk","""{p.py}"" <{p.mob}>","SIP/gw1-0000{f.hx(4)}","SIP/out-0000{f.hx(4)}","Dial","SIP/out/{q},60","{dts(x)}","{dts(x + secs(8))}","{dts(x + secs(8 + s))}",{s + 8},{s},"ANSWERED","DOCUMENTATION","{epoch(x)}.{f.i(10, 99)}"')
        f.rec(p)
    return "\n".join(o)


@t("yunyingshang/huadan_print.txt", "printed call details of a counter", "print", "gb18030")
def a2(f):
    p = f.p()
    z = f.q(1)
    o = ["客户通话详单（营业厅打印 仅供本人）", f"客户姓名：{p.name}   手机号码：{p.mob}   证件号码：{p.id}", f"查询月份：{z.year}年{z.month}月", "-" * 84, W("起始时间", 21) + W("通信地点", 10) + W("通信方式", 10) + W("对方号码", 14) + W("通信时长", 12) + W("通信类型", 10) + "通信费"]
    for k in range(f.i(12, 32)):
        x = f.q(16)
        o.append(W(dts(x), 21) + W(p.city[:-1], 10) + W(f.c("主叫 被叫"), 10) + W(f.mobile(), 14) + W(du(f)[1], 12) + W(f.c("本地 国内漫游"), 10) + f.m(0, 2))
        f.rec(p)
    return "\n".join(o + ["-" * 84, f"合计 {f.n} 条"])


@t("notes/qianfu_jizhang.txt", "private detective's note about calls", "note")
def a3(f):
    p = f.p()
    o = [f"委托人要的人：{p.name}，手机{p.mob}，证{p.id}。电话清单抄这里："]
    for k in range(f.i(5, 12)):
        x = f.q(16)
        o.append(f"{md(x)}{hm(x)} {f.c(['打给', '接到'])}{f.mobile()}，讲了{du(f)[1]}，{f.c(['第三次了', '响两声才接', '备注“王”', '深夜', '可能是她妈'])}")
        f.rec(p)
    return "\n".join(o + ["剩下的下周给，尾款先付"])


@t("json/ocs_events.jsonl", "charging system events", "jsonl", script="latin")
def a4(f):
    ps = f.ps(3, 6)
    o = []
    for k in range(f.i(8, 22)):
        p, x = f.c(ps), f.q(16)
        s, w = du(f)[0], f.c("moCall mtCall")
        o.append(J({"recordType": w, "servedMSISDN": p.mob, "servedIMSI": f"460{f.c('00 01 11')}{f.d(10)}", "callingNumber" if w == "mtCall" else "calledNumber": f.mobile(), "answerTime": iso(x) + "+08:00", "callDuration": s, "lac": f.i(4000, 60000), "cellId": f.i(1000, 60000), "causeForTerm": 0}))
        f.rec(p)
    return "\n".join(o)


@t("fenxi/tonghua_fenxi_bilu.txt", "interview with call list shown", "interview")
def a5(f):
    p = f.p()
    o = [f"问：{p.name}，你平时用哪个号？", f"答：{p.mob}，实名是我自己，身份证{p.id}。"]
    for k in range(f.i(4, 9)):
        x = f.q(16)
        o += [f"问：{md(x)}{hm(x)}你跟{f.mobile()}通话{du(f)[1]}，谈什么？", f"答：{f.c(['借钱的事', '他打给我的，我没答应', '送货', '不记得了', '约吃饭'])}。"]
        f.rec(p)
    return "\n".join(o + ["（笔录读后签名）"])


@t("pbx/fs_xmlcdr.xml", "softswitch XML call detail", "xml")
def a6(f):
    o = ['<?xml version="1.0"?>', "<cdrs>"]
    ps = f.ps(2, 5)
    for k in range(f.i(5, 12)):
        p, x = f.c(ps), f.q(16)
        s = du(f)[0]
        o.append(f'  <cdr core-uuid="{f.hx(8)}-{f.hx(4)}"><variables><agent_name>{p.name}</agent_name><caller_id_number>{p.mob}</caller_id_number><destination_number>{f.mobile()}</destination_number><start_stamp>{dts(x)}</start_stamp><billsec>{s}</billsec><hangup_cause>NORMAL_CLEARING</hangup_cause></variables></cdr>')
        f.rec(p)
    return "\n".join(o + ["</cdrs>"])


@t("ticket/saorao_tousu.txt", "harassment complaint with call list", "letter")
def a7(f):
    p = f.p()
    o = ["工信部门：", f"本人{p.name}（{p.id}），号码{p.mob}，近日频繁接到营销骚扰电话，通话记录如下："]
    for k in range(f.i(5, 12)):
        x = f.q(16)
        o.append(f"{dz(x)} {hms(x)} 被叫 对方{f.mobile()} 时长{du(f)[1]} {f.c(['推销贷款', '自称客服', '卖课', '接通没声音'])}")
        f.rec(p)
    return "\n".join(o + ["请依法查处。此前已拨打 " + f.dec("12321") + " 举报。"])


@t("asn1/decoded_mobileterm.txt", "decoded ASN.1 charging records", "log", script="latin")
def a8(f):
    o = []
    ps = f.ps(2, 4)
    for k in range(f.i(6, 15)):
        p, x = f.c(ps), f.q(16)
        s = du(f)[0]
        o += [f"-- record {k + 1} offset {f.i(100, 99999)}", "mobileOriginatedCallRecord {", f"  servedMSISDN             {p.mob}", f"  servedIMEI               {f.d(15)}", f"  calledNumber             {f.mobile()}", f"  seizureTime              {dtc(x)}", f"  callDuration             {s}", f"  location {{ LAC {f.i(1, 65000)}  CI {f.i(1, 65000)} }}", "}"]
        f.rec(p)
    return "\n".join(o)


@t("tw/tonghua_trad.txt", "traditional phone bill excerpt in chat", "chat", script="hant")
def a9(f):
    p = f.p()
    o = [f"阿凱：我把內地號 {p.mob} 的帳單貼出來（{p.name} 證 {p.id}）"]
    for k in range(f.i(5, 14)):
        x = f.q(16)
        o.append(f"{ds(x)} {hms(x)}　{f.c('主叫 被叫')}　{f.mobile()}　{f.i(1, 30)}分{f.i(1, 59)}秒　{f.c('本地 漫遊')}　{f.m(0, 3)}元")
        f.rec(p)
    return "\n".join(o + ["阿凱：最後那筆怎麼算漫遊？"])


@t("android/calllog_backup.txt", "adb content query of a call log", "console")
def a10(f):
    p = f.p()
    o = [f"# device owner {p.name} own number {p.mob} id {p.id}", "$ adb shell content query --uri content://call_log/calls --projection number:type:date:duration:name"]
    for k in range(f.i(10, 25)):
        x = f.q(16)
        o.append(f"Row: {k} number={f.mobile()}, type={f.i(1, 3)}, date={epoch(x)}{f.i(100, 999)}, duration={f.i(0, 700)}, name={f.c(['NULL', '快递', '小姨', '王主任', '修空调'])}")
        f.rec(p)
    return "\n".join(o)
