from lib.core import *
T = kind("phone.sms")
SAY = "晚上几点到家，等你吃饭|东西放门卫了，记得拿|钱已经转过去了你查一下|明天开会改到下午三点|孩子发烧了你快点回来|合同我看了，第二条要改|到了给我回个电话|你妈让你周末回去一趟|车停地下二层C区，钥匙在前台|昨天的事对不起，我不该那样说|面试过了，下周一报到|药按时吃，别喝酒|票买好了，站前广场见|房租再宽限两天行吗|快递没收到，麻烦查下|下午去接孩子，别忘了".split("|")
say = lambda t: t.c(SAY)
code = lambda t: t.dig(6)

@T("csv")
def platform(t):
    rows = [[t.dec(t.dig(12)), p.mob, f"尊敬的{p.xm}{'先生' if p.M else '女士'}，{t.c(['您的包裹已到达驿站，取件码' + code(t), '您预约的体检时间为' + f'{t.dt(2019):%m月%d日}' + '，请空腹', '您的贷款本期应还' + t.m(200, 5000) + '元，请留意', '您的会员积分将于月底清零'])}", f"{t.dt(2019)}", t.c(["DELIVRD", "DELIVRD", "UNDELIV"])] for p in t.each(rep=.1)]
    return "smsgw/send_detail.csv", t.csv("msgid,手机号码,短信内容,发送时间,状态报告".split(","), rows)

@T("xml", enc="utf-8")
def android(t):
    p = t.rec(t.P(), t.n)
    return "phone_backup/sms-20180803.xml", f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"{t.n}\" account=\"{p.mob}\" owner=\"{p.xm}\">\n" + "".join(f'  <sms protocol="0" address="{t.pm()}" date="{int(d.timestamp()*1000)}" type="{t.i(1,2)}" body="{say(t)}" read="1" readable_date="{d:%Y年%m月%d日 %H:%M:%S}" contact_name="{t.P().xm}" />\n' for d in t.dts(t.n, 2018)) + "</smses>\n"

@T("sqlite", bin=1)
def ios(t):
    p = t.rec(t.P(), t.n)
    return "phone_backup/sms.db", sqlite("CREATE TABLE _device(k TEXT, v TEXT); CREATE TABLE message(ROWID INTEGER PRIMARY KEY, handle TEXT, text TEXT, date INTEGER, is_from_me INTEGER);", {"_device": [("PhoneNumber", p.mob86), ("DeviceName", p.xm + "的iPhone"), ("IMEI", t.imei())], "message": [(k, t.val("phone.mobile", "+86" + t.newmob()), say(t), int(d.timestamp()) - 978307200, t.i(0, 1)) for k, d in enumerate(t.dts(t.n, 2018), 1)]})

@T("text")
def nokia(t):
    p = t.rec(t.P(), t.n)
    return "取证/短信提取.txt", f"检材编号：WZ-{t.i(1,40)}   机主：{p.xm}   本机号码：{p.mob}   身份证：{p.id}\n\n" + "\n".join(f"[{k}] {t.c(['收件箱','发件箱'])}  {d}  {t.pm()}({t.P().xm})\n    短信内容：{say(t)}" for k, d in enumerate(t.dts(t.n, 2016), 1)) + "\n"

@T("log")
def cmpp(t):
    return "logserver/cmpp/submit.log", "\n".join(f"{t.dt(2018):%m%d %H:%M:%S.%f} CMPP_SUBMIT seq={t.i(1000,99999)} src=1069{t.i(10000,99999)} dest={p.mob} fmt=8 content=[【{t.c(['优品商城','安居租房','快修到家'])}】验证码{code(t)}，{t.i(5,15)}分钟内有效，请勿泄露] ret=0" for p in t.each(rep=.1)) + "\n"

@T("json", enc="utf-8")
def api(t):
    return "api/sms_records.json", t.j({"Code": "OK", "TotalCount": t.n, "SmsSendDetailDTOs": [{"PhoneNum": p.mob, "SendDate": f"{t.dt(2019):%F %T}", "ReceiveDate": f"{t.dt(2019):%F %T}", "SendStatus": 3, "TemplateCode": f"SMS_{t.dig(9)}", "Content": f"【{t.c(L.FIRMW)}】{p.xm}您好，{t.c(['您的订单已发货，运单号'+t.dec('SF'+t.dig(12)), '您的账户于异地登录', '工单已派给师傅，预计两小时上门'])}。"} for p in t.each(rep=.1)]})

@T("sql", enc="utf-8")
def outbox(t):
    return "dump/sms_outbox.sql", "\n".join(f"INSERT INTO sms_outbox (phone, receiver, content, send_time, status) VALUES ('{p.mob}', '{p.xm}', '{t.c(['家长您好，'+p.xm+'同学今天未到校', '您好，您的检查报告已出，请到自助机打印', '您的预约已确认，请携带身份证就诊'])}', '{t.dt(2018)}', 1);" for p in t.each(rep=.1)) + "\n"

@T("xlsx")
def mass(t):
    rows = [["号码", "姓名", "短信内容", "提交时间", "回执"]]
    for p in t.each(rep=0):
        rows.append([p.mob, p.xm, f"{p.xm}家长：本周五下午{t.i(1,3)}点召开家长会，地点{t.i(1,4)}楼报告厅。" if t.i(0, 1) else f"{p.xm}您好，物业通知：{t.i(1,28)}日停水检修。", f"{t.dt(2019)}", t.c(["成功", "失败", "成功"])])
    return "校讯通/群发记录.xlsx", xlsx([("sheet1", rows)])

@T("html")
def forensic(t):
    p = t.rec(t.P(), t.n)
    return "取证/report_sms.html", f"<html><head><meta charset={t.charset}><style>.in{{color:#333}}</style></head><body><h2>短信</h2><p>持有人：{p.xm}，手机号：{p.mob}，IMEI：{t.imei()}</p>" + "".join(f"<div class={t.c(['in','out'])}><span>{t.pm()}</span> <em>{d:%Y-%m-%d %H:%M}</em><p>{say(t)}</p></div>\n" for d in t.dts(t.n, 2019)) + "</body></html>"

@T("chat", mx=25)
def dialog(t):
    p = t.rec(t.P(), t.n); q = t.P()
    return "取证/往来短信.txt", f"{p.xm}（{p.mob}）与 {q.xm}（{q.mob}）之间短信往来\n\n" + "\n".join(f"{d:%Y-%m-%d %H:%M:%S} {'→' if t.i(0,1) else '←'} {say(t)}" for d in t.dts(t.n, 2017)) + "\n"

@T("tsv")
def receipts(t):
    p = None
    rows = [[f"{t.dt(2018):%Y%m%d%H%M%S}", "1069" + t.dig(8), p.mob86, t.c(["MO", "MT"]), t.c(["TD", "1", "谢谢", "收到了", "号码打错了吧", "不需要别再发了"]), p.xm] for p in t.each(rep=.1)]
    return "smsgw/mo_reply.txt", t.csv("time spnumber msisdn dir content user".split(), rows, "\t")

@T("csv")
def forward(t):
    p = t.rec(t.P(), t.n)
    return "木马后台/拦截短信.csv", f"# 设备 {t.hex(16)} 机主 {p.xm} 本机号 {p.mob} 卡 {p.card}\n" + t.csv("时间,来信号码,正文".split(","), [[f"{d}", t.pm() if t.i(0, 1) else t.c(["95588", "95533", "106980095533"]), t.c([f"您的验证码为{code(t)}，打死也不要告诉别人", say(t), f"您尾号{p._card[-4:]}的卡支出{t.m(100,3000)}元"])] for d in t.dts(t.n, 2018)])

@T("yaml", mx=30, enc="utf-8")
def queue(t):
    return "queue/dead-letter.yml", "".join(f"- id: {t.uuid()}\n  to: \"{p.mob}\"\n  name: {p.xm}\n  body: >-\n    【{t.c(L.FIRMW)}】{t.c(['您申请的退款已原路退回','师傅已出发，请保持电话畅通','您的保单已生效'])}，回T退订\n  attempts: {t.i(3,5)}\n  last_error: {t.c(['timeout','UNDELIV','MK:0001'])}\n" for p in t.each(rep=0))
