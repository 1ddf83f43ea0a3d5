"""phone.sms: message records with a peer number and a text"""
from lib import T, D, J, TD
K = "phone.sms"
TX = [("钱今天能还吗", "錢今天能還嗎", "Can you pay me back today?"), ("到家了，别等", "到家了，別等", "Home already, don't wait up."), ("明天老地方见", "明天老地方見", "Same place tomorrow."), ("合同我签好了", "合同我簽好了", "I signed the contract."), ("药记得吃", "藥記得吃", "Remember your pills."), ("孩子发烧了，快回来", "孩子發燒了，快回來", "The kid has a fever, come back."), ("你再不接电话我就去单位", "你再不接電話我就去單位", "Pick up or I come to your office."), ("车停在楼下了", "車停在樓下了", "Car is parked downstairs."), ("快递放门口", "快遞放門口", "Parcel left at the door."), ("周末回妈家吃饭", "週末回媽家吃飯", "Dinner at mum's on Sunday.")]


def tx(f):
    return f.c(TX)[{"zh": 0, "tw": 1, "en": 2}[f.lang]]


@T(K, "手机短信提取报告.txt", way="forensic report")
def a(f):
    p, q, s = f.ps(3)
    o = ["手机短信提取固定清单", f"机主：{p.n}　身份证号：{p.id}　本机号码：{p.m}", f"提取人：{s.n}　联系电话：{s.m}", ""]
    for k, d in enumerate(f.days(f.i(7, 12), 15), 1):
        o += [f"第{k}条 {f.x(p)}{f.c(['收', '发'])}　对方号码：{f.c([q.m, f.mob()])}　时间：{D(d)}", f"　　短信内容：{tx(f)}"]
    return o + ["", "清单经机主核对签名。"]


@T(K, "smsc_trace.log", "en", "gateway log", "log")
def b(f):
    ps = f.ps(5)
    o = []
    for d in f.days(f.i(8, 13), 1):
        p = ps[f.n] if f.n < 5 else f.c(ps)
        g = f.hx(8)
        o += [f"{D(d)} smpp SUBMIT_SM id={g} source_addr={f.n86(p.m)} dest_addr={f.n86(f.mob())} dcs=8", f"{D(d)} regdb id={g} subscriber=\"{p.en}\" certNo={p.id}", f"{f.x(p)}{D(d)} body id={g} content=\"{tx(f)}\"", f"{D(d + TD(seconds=3))} smpp DELIVERY_REPORT id={g} stat=DELIVRD"]
    return o


@T(K, "催收短信投诉.txt", way="complaint letter")
def c(f):
    p, q = f.ps(2)
    o = ["投诉材料：暴力催收短信", f"投诉人：{p.n}，身份证{p.id}，手机{p.m}。借款人是我表弟{q.n}（{q.m}），与我无关。收到的短信抄录："]
    for d in f.days(f.i(6, 10), 9):
        o.append(f"　　{f.x(p)}{D(d, '%-m月%-d日%H:%M')}，号码{f.mob()}发来短信：“{f.c(['今天下午三点前处理，否则上门', '让你家亲戚接电话', '最后一次通知', '已安排外访人员', '名单将发给你单位'])}”")
    return o + ["请贵局依法处理。"]


@T(K, "家事案短訊謄本.txt", "tw", "evidence of a case")
def d(f):
    p, q, s = f.ps(3)
    o = ["短訊謄本（證物 P-7）", f"手機持有人：{p.n}（內地身份證 {p.id}，號碼 {p.m}）", f"對話人：{q.n}（號碼 {q.m}）", f"謄寫：{s.n}，{s.m}", ""]
    for k, d in enumerate(f.days(f.i(8, 13), 6), 1):
        o.append(f"{k:02}　{f.x(p)}{D(d, '%Y-%m-%d %H:%M')}　{['由 ' + q.m + ' 收到', '發送至 ' + q.m][f.i(0, 1)]}　內容：「{tx(f)}」")
    return o


@T(K, "sms_backup.xml", "en", "XML backup", "xml")
def e(f):
    p = f.p()
    ps = f.ps(4)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<smses owner="{p.en}" owner_id_no="{p.id}" owner_number="{f.e164(p.m)}" backup_set="{f.hx(12)}">']
    for d in f.days(f.i(9, 16), 20):
        q = f.c(ps)
        o.append(f'  <sms>{f.x(p)}<address>{f.e164(q.m)}</address><contact_name>{q.en}</contact_name><type>{f.i(1, 2)}</type><readable_date>{D(d, "%d %b %Y %H:%M:%S")}</readable_date><body>{tx(f)}</body></sms>')
    return o + ["</smses>"]


@T(K, "短信平台下行.jsonl", "zh", "JSON lines", "jsonl")
def g(f):
    o = []
    for p in f.many(f.ps(8), f.i(10, 16)):
        d = f.d(2024)
        o.append(J({"msgid": f.dec(f.num(16)), "rcv": {"mobile": f.x(p) + p.m, "name": p.n, "id_no": p.id}, "peer": f.dec("1069" + f.num(8)), "content": f"【{f.c(['安心贷', '同城药房', '爱家物业'])}】尊敬的{p.n}，{f.c(['您的取药码为', '您的报修单号', '您的预约号'])}{f.num(4)}，请注意查收。", "send_time": D(d), "stat": "DELIVRD"}, None))
    return o


@T(K, "证人笔录_短信.txt", way="interview note")
def h(f):
    p, q = f.ps(2)
    o = ["询问笔录", f"被询问人{p.n}，身份证号码{p.id}，手机号码{p.m}。", f"问：把你和{q.n}（{q.m}）之间的短信念给我们听。"]
    for d in f.days(f.i(5, 9), 10):
        o += [f"答：{f.x(p)}{D(d, '%-m月%-d日%-H点%M分')}，{f.c(['他号码' + q.m + '给我发短信说', '我发短信到' + q.m + '说'])}：“{tx(f)}”。", *f.qa(("然后呢？", "没下文了。"), ("什么意思？", "就是字面意思。"), ("当时你在哪？", "在单位。"))]
    return o + ["问：原短信在不在？", "答：在，没删。"]


@T(K, "簡訊對帳表.txt", "tw", "ledger", enc="big5")
def i(f):
    o = ["診所簡訊通知留存（九月）", "", "發送時間　收訊門號　收件人／證號　簡訊內容　狀態"]
    for p in f.many(f.ps(7), f.i(9, 13)):
        o.append(f"{f.x(p)}{D(f.d(2024), '%m/%d %H:%M')}　{p.m}　{p.n} {p.id}　{f.c(['您明日上午有預約，請攜證件', '報告已出，請回診', '疫苗第二劑提醒', '藥品已備妥，三日內領取'])}　{f.c(['送達', '送達', '逾時'])}")
    return o


@T(K, "modem_inbox.yaml", "zh", "YAML of a modem pool", "yaml")
def j(f):
    ps = f.ps(4)
    o = ["# 猫池收件箱导出（网安扣押设备）", "sims:"]
    for k, p in enumerate(ps):
        o += [f"  - slot: {k + 1}", f"    iccid: '{f.dec('898600' + f.num(14))}'", f"    msisdn: '{p.m}'", f"    实名: {p.n}", f"    身份证: '{p.id}'", "    inbox:"]
        for d in f.days(f.i(2, 4), 3):
            o += [f"      - {f.x(p)}对方号码: '{f.mob()}'", f"        时间: '{D(d)}'", f"        短信内容: {f.c(['验证码' + f.num(6) + '，五分钟内有效', '在吗，刷单的事再说说', '你是谁', '账户已到账请查收'])}"]
    return o


@T(K, "hr_dispute_texts.eml", "en", "e-mail")
def k(f):
    p, q, s = f.ps(3)
    o = ["From: " + p.email, "To: " + f.oem("labour.desk@northgate-mfg.example"), f"Subject: text messages from {q.en}", "", f"I am {p.en}, ID card {p.id}, phone {f.intl(p.m)}. {s.en} ({f.intl(s.m)}) told me to copy the texts here word by word.", ""]
    for d in f.days(f.i(5, 9), 14):
        o.append(f"{f.x(p)}{D(d, '%d %b, %H:%M')} - SMS {f.c(['received from', 'sent to'])} {f.intl(q.m)}: \"{tx(f)}\"")
    return o + ["", "Screenshots on request.", p.giv]
