"""phone.sms: one text message of/to a person = one record."""
import json
from lib.core import T
from lib import data as X
K = "phone.sms"
def gw(g):
    """What a business sends."""
    t = g.t(9)
    return g.c([f"【{g.c(['京东', '美团', '携程', '淘宝网', '饿了么', '滴滴出行'])}】验证码{g.i(100000, 999999)}，{g.c([5, 10, 15])}分钟内有效，请勿泄露。", f"【{g.c(['顺丰速运', '中通快递', '韵达快递'])}】您的快件已到{g.c(X.COMM)}{g.c(['丰巢柜', '驿站', '门卫'])}，取件码{g.i(100000, 999999)}。", f"【{g.c(X.BIN)[2]}】您尾号{g.dig(4)}的卡本期账单{g.i(100, 9000)}元，还款日{g.i(1, 28)}日。", f"【{g.c(['市一医院', '口腔医院', '中医院'])}】您已预约{t.month}月{t.day}日{g.c(['上午', '下午'])}{g.c(['内科', '眼科', '牙科', '骨科'])}门诊，请提前20分钟取号。", f"【供电公司】您户号本月电费{g.amt(30, 600)}元，请于{g.i(10, 28)}日前缴纳。", f"【自来水】{g.c(X.ROAD)}片区{t.day}日{g.i(8, 10)}时至{g.i(15, 20)}时停水，请储水备用。", f"【{g.c(['健身工坊', '丽人美发', '悦读书店'])}】会员日全场{g.i(5, 9)}折，您的积分{g.i(100, 9000)}即将清零，退订回T", f"您本月已用流量{g.amt(1, 30)}GB，剩余话费{g.amt(1, 90)}元，请及时充值。", f"【交警提醒】您预约的{t.month}月{t.day}日考试已成功，请带齐证件按时到场。", f"【移动营业厅】您办理的{g.c([38, 58, 88, 128])}元套餐下月1日生效。"])
def tx(g):
    """What people write to each other, with some business texts between."""
    if g.ch(.25): return gw(g)
    return g.c([f"{g.c(['晚上', '中午', '周末'])}{g.c(['几点回来吃饭', '回不回来', '一起吃个饭'])}", f"{g.c(['钱什么时候还我', '那笔钱该还了吧'])}，都拖了{g.c('两三四')}个月了", f"我到{g.c(X.STA)}了，{g.c(['出站口等你', '你到哪了', '在打车'])}", f"妈，我{g.c(['换手机了', '下班了', '到家了'])}，{g.c(['你先别打电话', '微信加不上', '勿念'])}", f"合同我放你{g.c(['桌上', '抽屉里', '办公室'])}了，{g.c(['明天', '后天'])}记得签字", f"今天的会改到{g.c('一二三四')}点半，带上{g.c(['材料', '电脑', '报表'])}", f"孩子发烧{g.c(['38.5', '39', '38.2'])}度，我先去{g.c(['医院', '社区门诊'])}", f"货已发，注意查收，少{g.c('一两三')}箱下次补", "生日快乐！有空聚聚", f"老地方，{g.i(6, 9)}点，不见不散", f"老师您好，孩子{g.c(['今天', '明天'])}请假一天", f"房东说下个月涨{g.c('一两三')}百，你看怎么办", "收到请回复", f"你那边{g.c(['下雨没', '冷不冷', '堵车吗'])}", f"车停{g.c('AB')}区{g.i(1, 99)}号了，钥匙在前台", f"{g.nm()}说{g.c(['他不去了', '改下周', '让你回个电话'])}", "睡了没，有事跟你说", f"帮我带{g.c(['两斤苹果', '一包盐', '份盒饭', '瓶酱油'])}上来"])
def debt(g, own):
    if own: return g.c([f"借你的{g.i(2, 30)}万什么时候还", "你再不还我就去法院了", "电话为什么不接", f"说好{g.c(['月底', '上周', '年前'])}还的，人呢", f"{g.i(1, 9)}千收到，还差得远", "把欠条补一下，写清楚日期", f"利息我不要了，本金{g.i(2, 30)}万给我", f"{g.i(1, 28)}号之前给个准话"])
    return g.c([f"再给我{g.c('一两三')}个月，年底肯定还", f"上次转你的{g.i(1, 9)}千先算利息", "我没说不还，最近周转不开", f"欠条我认，{g.c(['月底', '下个月', '过完年'])}先还{g.i(1, 5)}万", f"刚转了{g.i(1, 9)}000，剩下的再等等", "别去我单位闹，钱我会想办法", "在开会，晚点说", f"工程款{g.c(['下周', '月底'])}到账就给你"])

@T(K, "b")
def gateway_csv(g):
    L = ["id,phone,user_name,content,send_time,report,channel"]
    for k, p in enumerate(g.rows(rep=.1), 70001): g.rec(p); L.append(f'{k},{p.mobile},{p.name},"{gw(g)}",{g.t(9):%Y-%m-%d %H:%M:%S},{g.c(["DELIVRD", "DELIVRD", "UNDELIV", "MK:0011"])},{g.i(1, 9)}')
    g.out("smsplat/send_record.csv", "\n".join(L) + "\n", "csv", "utf-8-sig", "\r\n")

@T(K)
def xml_backup(g):
    p = g.p(); o = []
    for t in g.ts(g.n(20, 55), 60): g.rec(p); o.append(f'  <sms protocol="0" address="{g.mobile()}" date="{int(t.timestamp() * 1000)}" type="{g.c([1, 2])}" subject="null" body="{tx(g)}" read="1" status="-1" readable_date="{t:%Y-%m-%d %H:%M:%S}" contact_name="{g.nm()}" />')
    g.out("sdcard/SMSBackup/sms.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!--File Created By SMS Backup & Restore; device owner: {p.name} ({p.mobile})-->\n<smses count="{g.recs}">\n' + "\n".join(o) + "\n</smses>", "xml")

@T(K)
def forensics_txt(g):
    L = []
    for p in g.ps(g.i(2, 3)):
        L += ["手机取证报告（节选） 短信息", f"持有人：{p.name}　身份证号：{p.id}　本机号码：{p.mobile}", f"送检单位：{g.reg[3]}分局　鉴定人：{g.nm()}", "-" * 50]
        for k, t in enumerate(g.ts(g.i(6, 18), 30), 1): g.rec(p); L += [f"[{k}] {g.c(['收到', '发出'])}  对方：{g.mobile()}（{g.nm()}）  时间：{t:%Y-%m-%d %H:%M:%S}  状态：{g.c(['已读', '已读', '已删除'])}", f"    内容：{tx(g)}"]
        L += ["-" * 50, ""]
    g.out("取证/短信.txt", "\n".join(L), "report", "gb18030", "\r\n")

@T(K)
def sqlite_mmssms(g):
    p = g.p(); R = []
    for k, t in enumerate(g.ts(g.n(25, 60), 60), 1): g.rec(p); R.append((k, g.i(1, 12), g.mobile(), int(t.timestamp() * 1000), g.c([1, 2]), tx(g), p.mobile))
    g.sqlite("backup/mmssms.db", "create table sms(_id integer primary key, thread_id integer, address text, date integer, type integer, body text, sim_number text);", {"sms": R})

@T(K)
def json_lines(g):
    L = []
    for p, t in g.seq(10, 40, .2, days=3): g.rec(p); L.append(json.dumps({"msgId": g.hex(16), "mobile": p.mobile, "custName": p.name, "sign": "", "msgContent": gw(g), "sendTime": f"{t:%Y-%m-%d %H:%M:%S}", "stat": "DELIVRD", "spCode": "1069" + g.dig(8)}, ensure_ascii=False))
    g.out("es/sms_mt.jsonl", "\n".join(L) + "\n", "jsonl")

@T(K)
def cmpp_log(g):
    L = []
    for p, t in g.seq(10, 34, days=1): s = g.i(1, 99999); g.rec(p); L += [f"{t:%m-%d %H:%M:%S}.{g.i(100, 999)} [cmpp-1] SUBMIT seq={s} src=1069{g.dig(6)} dest={p.mobile} fmt=8 len={g.i(40, 140)} msg={gw(g)}", f"{t + g.td(seconds=1):%m-%d %H:%M:%S}.{g.i(100, 999)} [cmpp-1] SUBMIT_RESP seq={s} result=0"]
    g.out("cmpp/cmpp20.log", "\n".join(L) + "\n", "log")

@T(K)
def intercept_xlsx(g):
    p, q = g.p(), g.p(); R = [["目标号码", "机主", "方向", "对端号码", "时间", "短信内容", "基站"]]
    for t in g.ts(g.n(20, 50), 30): u = g.c([p, q]); g.rec(u); R.append([u.mobile, u.name, g.c(["MO", "MT"]), g.mobile(), f"{t:%Y-%m-%d %H:%M:%S}", tx(g), f"{g.i(4000, 60000)}/{g.i(1000, 60000)}"])
    g.xlsx("技侦/短信内容.xlsx", {"SMS": R})

@T(K)
def divorce_evidence(g):
    """Evidence typed for a court: messages between two numbers, party's number stated."""
    p = g.p(); q = g.p(); L = [f"证据三：短信往来记录（原告{p.name}手机{p.mobile}与被告{q.name}手机{q.mobile}之间）", "证明目的：被告承认借款事实。", "", "以下短信均从原告手机中摘抄，按时间先后排列："]
    for k, t in enumerate(g.ts(g.i(8, 18), 90), 1): own = g.ch(.5); g.rec(p); L.append(f"{k}. {t:%Y年%m月%d日 %H:%M}　{('被告发给原告', '原告发给被告')[own]}：“{debt(g, own)}”")
    L += ["", f"原告代理人：{g.nm()}律师"]
    g.docx("证据/短信摘抄.docx", L)

@T(K)
def sql_mo(g):
    v = []
    for k, p in enumerate(g.rows(12, 45, .1), 1): g.rec(p); v.append(f"({k}, '{p.mobile}', '{p.name}', '{tx(g)}', '{g.t(20):%Y-%m-%d %H:%M:%S}', {g.c([0, 1])})")
    g.out("db/sms_inbox.sql", "INSERT INTO sms_inbox (id, from_mobile, from_name, body, recv_time, is_read) VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def pipe_nohead(g):
    L = []
    for p in g.rows(25, 60): g.rec(p); L.append(f"{g.t(2):%Y%m%d%H%M%S}|1069{g.dig(8)}|{p.mobile}|{gw(g)}|0|DELIVRD")
    g.gz("smsc/mt_20.dat.gz", "\n".join(L) + "\n", "gb18030")

@T(K)
def csv_iphone(g):
    p = g.p(); L = [f"# Messages - {p.name}'s iPhone ({g.sp(p.mobile)})", "Chat Session,Message Date,Service,Type,Sender ID,Sender Name,Status,Text"]
    for t in g.ts(g.n(20, 60), 60): g.rec(p); n = g.nm(); L.append(f'{n},{t:%Y-%m-%d %H:%M:%S},SMS,{g.c(["Incoming", "Outgoing"])},{g.v("phone.mobile", "+86" + g.mobile())},{n},Read,"{tx(g)}"')
    g.out("imazing/Messages.csv", "\n".join(L) + "\n", "csv", "utf-8-sig")

@T(K)
def kv_complaints(g):
    """Regulator's complaint items on spam: each reported message a block."""
    L = []
    for p, t in g.seq(6, 20, days=30): g.rec(p); L += [f"举报编号：SP{t:%Y%m%d}{g.dig(5)}", f"举报人：{p.name}　举报人手机：{p.mobile}", f"垃圾短信发送号码：{g.mobile()}", f"接收时间：{t:%Y-%m-%d %H:%M}", f"短信内容：{g.c(['澳门某城送您888，点t.cn/' + g.hex(6), '低息贷款当天下款，回复1', '代开各类票据，联系刘经理', '学历提升最后三天报名', '尊敬的车主，您的保险即将到期，优惠三成'])}", "处理：" + g.c(["已转运营商", "关停", "核查中"]), ""]
    g.out("12321/举报短信.txt", "\n".join(L), "kv")

@T(K)
def teacher_log_text(g):
    """SMS platform of a school in fixed text: parents' phones and contents."""
    L = ["家校通短信发送明细", f"学校：{g.reg[3]}第{g.c('一二三')}中学   操作员：{g.nm()}", ""]
    for p, t in g.seq(10, 36, days=5): g.rec(p); L.append(f"{t:%m/%d %H:%M}  →{p.mobile}({p.name}家长)  {g.c(['您的孩子今天数学作业未交，请督促。', '明天下午开家长会，请准时参加。', '孩子本次月考总分' + str(g.i(300, 700)) + '分，班级第' + str(g.i(1, 50)) + '名。', '因天气原因今天提前半小时放学。', '您的孩子已于' + t.strftime('%H:%M') + '刷卡离校。'])}  [成功]")
    g.out("家校通/发送明细.txt", "\n".join(L) + f"\n\n共{g.recs}条\n", "text", "gb18030", "\r\n")
