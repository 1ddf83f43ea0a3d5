import json
from core import T
K = "phone.sms"
TXT = ["晚上回来吃饭吗，给你留了汤", "钱我明天打给你，别催了", "妈住院了，三楼外科，下班过来一趟", "合同发你了，看完回我", "老地方见，别带别人", "快递放门卫了", "孩子家长会你去还是我去",
       "你再这样我就报警了", "发票抬头改成公司名", "药吃完了没有，记得复查", "今晚不回了，别等我", "那笔货款月底结"]


@T(K, "sqlite/mmssms_sqlite3.txt", "sqlite3 command line in line mode", cont="console")
def _(c):
    p = c.person()
    o = ["sqlite> .mode line", f"sqlite> -- 机主 {p.name} {p.mob}", "sqlite> select address,date,type,body from sms limit 12;"]
    for d in c.dts(12, span=6):
        o.append(c.rec(p, f"address = {c.mobile()}\n   date = {c.ep(d)}{c.num(3, '')}\n   type = {c.r.randrange(1, 3)}\n   body = {c.pick(TXT)}\n"))
    return "\n".join(o + ["sqlite> .quit"]), r"^address = "


@T(K, "smsc/submit_sm_trace.log", "SMS gateway protocol trace", "gb18030", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(9), c.dts(9, span=1)):
        o.append(c.rec(p, f"{d:%Y%m%d %H:%M:%S} CMPP_DELIVER Msg_Id={c.num(19, '1')} Src_terminal_Id={c.mobile()} Dest_Id={p.mob} Registered_Delivery=0 Msg_Fmt=15 Msg_Content=[{c.pick(TXT)}]"))
        o.append(f"{d:%Y%m%d %H:%M:%S} CMPP_DELIVER_RESP Result=0")
    return "\n".join(o), r"Msg_Content="


@T(K, "evidence/短信公证摘录.txt", "notary's excerpt of text messages", cont="text")
def _(c):
    p = c.person()
    q = c.mobile()
    o = ["保全证据 摘录", f"申请人{p.name}，身份证{p.id}，出示其手机（号码{p.mob}），与{q}之间短信内容如下：", ""]
    for d in c.dts(9, span=4):
        o.append(c.rec(p, f"{d:%Y年%m月%d日 %H:%M}，{c.pick([f'收自{q}', f'发至{q}'])}，短信内容：“{c.pick(TXT)}”；"))
    return "\n".join(o + ["", "以下空白。"]), r"，短信内容："


@T(K, "forward/验证码转发机器人.txt", "forwarding bot's channel", cont="text")
def _(c):
    o = ["SMS Forwarder v2.7 → channel #otp"]
    for p, d in zip(c.ppl(10), c.dts(10, span=1)):
        o.append(c.rec(p, f"[{d:%H:%M:%S}] to: {p.mob}\nfrom: {c.pick(['10690' + c.num(6, '3'), '95588', '1069' + c.num(8, '8')])}\ncontent: 【{c.pick('工银e生活 交管12123 京东 小红书')}】{p.name[0]}{'先生' if p.male else '女士'}，您的验证码{c.num(6, '4')}，5分钟内有效，请勿告知他人。\n--"))
    return "\n".join(o), r"\] to: "


@T(K, "cellebrite/messages_report.xml", "forensic report", cont="xml")
def _(c):
    p = c.person()
    o = ['<?xml version="1.0" encoding="utf-8"?>', f'<report device="HUAWEI" owner="{p.name}" ownerMsisdn="{p.mob}" ownerIdNo="{p.id}">', "<smsMessages>"]
    for i, d in enumerate(c.dts(11, span=8), 1):
        o.append(c.rec(p, f'<sms id="{i}"><folder>{c.pick("Inbox Sent")}</folder><party>{c.mobile()}</party><timestamp>{d:%Y-%m-%dT%H:%M:%S}(UTC+8)</timestamp><status>Read</status><body>{c.pick(TXT)}</body></sms>'))
    return "\n".join(o + ["</smsMessages></report>"]), r"<sms id="


@T(K, "interview/笔录_威胁短信.txt", "police interview on threats", cont="text")
def _(c):
    p = c.person()
    q = c.mobile()
    o = [f"被询问人：{p.name}，身份证{p.id}，手机{p.mob}", "问：对方发过什么短信，照着手机念。"]
    for d in c.dts(6, span=3):
        o += [c.rec(p, f"答：{d.month}月{d.day}日{d:%H:%M}，{q}发到我{p.mob}，短信内容是“{c.pick(['再不还钱就去你单位', '知道你孩子在哪上学', '给你三天时间', '照片我都留着', '电话不接是吧', '你等着'])}”。"), "问：" + c.pick(["你回复没有？", "还有呢？", "你认识这个号吗？"])]
    return "\n".join(o + ["答：我没回，都截图了。"]), r"，短信内容是"


@T(K, "queue/sqs_messages.jsonl", "queue messages with escaped JSON body", cont="jsonl")
def _(c):
    o = []
    for p, d in zip(c.ppl(11), c.dts(11, span=1)):
        body = c.rec(p, {"event": "sms.received", "phone": p.mob, "peer": c.mobile(), "content": c.pick(TXT), "receivedAt": f"{d:%Y-%m-%d %H:%M:%S}"})
        o.append(json.dumps({"MessageId": c.snow(), "ReceiptHandle": c.hexs(40), "Body": json.dumps(body, ensure_ascii=False)}, ensure_ascii=False))
    return "\n".join(o), r"sms\.received"


@T(K, "memo/loan_collection_texts.md", "collector's texts, English frame", script="mixed", cont="md")
def _(c):
    o = ["## Texts sent yesterday (for compliance review)", "", "All from our gateway no. 1069-series. Please flag wording."]
    for p, d in zip(c.ppl(7), c.dts(7, span=1)):
        o.append(c.rec(p, f"\n### {d:%H:%M} to {p.mob} — {p.en}, ID {p.id}\n> SMS content: {p.name}，您的借款已逾期{c.r.randrange(3, 60)}天，应还{c.amt(300, 9000)}元，请今日18点前处理，否则将联系您的紧急联系人。\n\nstatus: {c.pick('delivered failed replied')}"))
    return "\n".join(o), r"^### \d\d:\d\d to"


@T(K, "diary/奶奶的手机_帮抄.txt", "grandchild copying an old phone by hand", cont="text")
def _(c):
    p = c.person(born=(1938, 1952))
    o = [f"奶奶老人机短信帮她抄下来（手机{p.mob}，{p.name}）怕机子坏", ""]
    for d in c.dts(9, span=40):
        o.append(c.rec(p, f"{d.month}月{d.day}日 {c.pick(['收', '发'])} {c.mobile()}：{c.pick(TXT)}（短信）"))
    return "\n".join(o), r"（短信）$"


@T(K, "trad/短訊備份.txt", "message backup in traditional characters", script="hant", cont="text")
def _(c):
    p = c.person(tr=True)
    o = [f"=== 短訊備份 機主：{p.name}　號碼：{p.mob} ===", ""]
    for d in c.dts(10, span=5):
        o.append(c.rec(p, f"{d:%Y/%m/%d %H:%M}\n{c.pick('寄件人 收件人')}：{c.mobile()}\n短訊內容：{c.pick(['今晚飲茶六點', '文件已經寄出，查收', '塞車，遲半個鐘', '阿爸覆診改咗下星期', '租金過咗數未', '聽日關口見'])}\n"))
    return "\n".join(o), r"^短訊內容"
