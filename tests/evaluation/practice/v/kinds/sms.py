from core import *
t = kind("phone.sms")
TX = "晚上回来吃饭吗|我到楼下了，下来拿钥匙|明早八点半老地方见|文件放门卫了，记得拿|路上堵，晚十分钟|生日快乐！|孩子作业写完没|妈说周末来住两天|会议改到三点，会议室二|药买好了放冰箱|合同改好发你看|下雨了记得收衣服|你那边信号不好，等下说|谢谢，钱不急".split("|")
TT = "晚上返唔返嚟食飯|我到樓下了|明早八點半老地方見|文件放門口了|路上塞車，遲十分鐘|生日快樂|藥買好了|會議改到三點".split("|")
TE = ["On my way, 10 min", "Can you call me later?", "Keys are at the front desk", "Happy birthday!", "Meeting moved to 3pm", "Dinner tonight?", "Parcel left with the guard"]


@t("modem/at_cmgl.log", "modem AT session with message list", "console", script="latin")
def a1(f):
    p = f.p()
    o = ["AT+CNUM", f'+CNUM: "own","{p.mob}",129', "OK", "AT+CMGF=1", "OK", 'AT+CMGL="ALL"']
    for k in range(1, f.i(6, 15)):
        x = f.q(20)
        o += [f'+CMGL: {k},"{f.c(["REC READ", "STO SENT"])}","{f.mobile()}",,"{x.year % 100:02}/{x.month:02}/{x.day:02},{hms(x)}+32"', f.c(TE)]
        f.rec(p)
    return "\n".join(o + ["", "OK"])


@t("android/sms_export_content.txt", "adb content query of the SMS store", "console")
def a2(f):
    p = f.p()
    o = [f"检材：{p.name} 本机号码 {p.mob} 身份证 {p.id}", "$ adb shell content query --uri content://sms"]
    for k in range(f.i(8, 22)):
        x = f.q(20)
        o.append(f"Row: {k} _id={k + 1}, thread_id={f.i(1, 6)}, address={f.mobile()}, person=NULL, date={epoch(x)}{f.i(100, 999)}, type={f.i(1, 2)}, body={f.c(TX)}, read=1")
        f.rec(p)
    return "\n".join(o)


@t("qudian/duanxin_zhaichao.txt", "phone evidence notes, dense", "note")
def a3(f):
    p = f.p()
    o = [f"手机短信摘抄 持有人{p.name} {p.id} 号码{p.mob}"]
    for k in range(f.i(5, 12)):
        x = f.q(20)
        o.append(f"{md(x)}{hm(x)} {f.c('发给 收自')}{f.mobile()}：“{f.c(TX)}”")
        f.rec(p)
    return "\n".join(o + ["其余广告短信略"])


@t("gw/kannel_access.log", "SMS gateway access log", "log")
def a4(f):
    ps = f.ps(2, 5)
    o = []
    x = f.q(20)
    for k in range(f.i(8, 20)):
        p = f.c(ps)
        x += secs(f.i(4, 800))
        b = f.c(TX)
        o.append(f"{dts(x)} Receive SMS [SMSC:cmpp1] [SVC:] [ACT:] [BINF:] [FID:{f.hx(10)}] [from:{p.mob}] [to:{f.mobile()}] [flags:-1:2:-1:-1:-1] [msg:{len(b.encode('utf-16-be'))}:{b}] [udh:0:]")
        f.rec(p)
    return "\n".join(o)


@t("lihun/zhengju_liaotian.txt", "evidence list of messages in a lawsuit", "letter", "utf-16")
def a5(f):
    p = f.p()
    o = ["证据目录（三）短信往来", f"提交人：{p.name}，身份证{p.id}，手机号{p.mob}"]
    q = f.mobile()
    for k in range(f.i(4, 10)):
        x = f.q(20)
        o.append(f"3-{k + 1}  {dz(x)}{hm(x)}，{f.c(['我方发送至', '收到来自'])}{q}的短信，内容：{f.c(TX)}。")
        f.rec(p)
    return "\n".join(o + ["证明目的：双方分居期间仍有联系。"])


@t("json/ios_backup_messages.json", "messages extracted from a phone backup", "json")
def a6(f):
    p = f.p()
    ms = []
    for k in range(f.i(6, 16)):
        ms.append({"ROWID": k + 1, "handle": {"id": f.mobile(), "service": "SMS"}, "is_from_me": f.i(0, 1), "date": iso(f.q(20)), "text": f.c(TX)})
        f.rec(p)
    return J({"device": {"name": p.name + "的iPhone", "PhoneNumber": p.mob, "IMEI": f.d(15)}, "sms": ms}, indent=1)


@t("smpp/deliver_pdu.log", "SMPP trace with fields", "log", script="latin")
def a7(f):
    ps = f.ps(2, 4)
    o = []
    for k in range(f.i(5, 13)):
        p, x = f.c(ps), f.q(20)
        o += [f"{iso(x)} SMPP <<< submit_sm seq={f.i(10, 9999)} sm_length={f.i(10, 60)}", f"    source_addr      = {p.mob}", f"    destination_addr = {f.mobile()}", f"    schedule_time    = {dtc(x)}", f"    short_message    = \"{f.c(TE)}\""]
        f.rec(p)
    return "\n".join(o)


@t("ticket/duanxin_hecha.txt", "call-centre log about delivered messages", "ticket")
def a8(f):
    o = []
    for p in f.ps(3, 8):
        x = f.q(20)
        o += [f"受理号 {f.dec(dc(x) + f.d(5))} 机主{p.name} {p.mob} 证件{p.id}", f"机主反映：{md(x)}{hm(x)}发给{f.mobile()}的短信“{f.c(TX)}”对方没收到。查网关：{f.c(['已投递', '对方关机', '重试3次失败', '状态未知'])}。", ""]
        f.rec(p)
    return "\n".join(o)


@t("hk/message_trad.txt", "traditional typed-up phone messages", "chat", script="hant")
def a9(f):
    p = f.p()
    o = [f"由 {p.name}（內地號 {p.mob}）手機抄錄之短訊", ""]
    for k in range(f.i(5, 13)):
        x = f.q(20)
        o.append(f"[{ds(x)} {hm(x)}] {f.c('寄出→ 收到←')} {f.mobile()}　「{f.c(TT)}」")
        f.rec(p)
    return "\n".join(o)


@t("db/sms_send_mybatis.log", "prepared statement log of a messaging service", "log")
def a10(f):
    o = []
    for p in f.ps(4, 10):
        x, b = f.q(20), f.c(TX)
        o += [f"{dts(x)} DEBUG SmsMapper.insert - ==>  Preparing: INSERT INTO sms_record(sender, receiver, content, send_time, user_name) VALUES(?,?,?,?,?)", f"{dts(x)} DEBUG SmsMapper.insert - ==> Parameters: {p.mob}(String), {f.mobile()}(String), {b}(String), {dts(x)}(Timestamp), {p.name}(String)", f"{dts(x)} DEBUG SmsMapper.insert - <==    Updates: 1"]
        f.rec(p)
    return "\n".join(o)
