from lib.core import T, jd, md, cn_month
from lib.pack import docx, eml, sqlite, xlsx

S = 'phone.sms'
M = ['晚上回家吃饭吗', '到了给我打电话', '钱已经打过去了，查一下', '明天开会别迟到', '你在哪，我到楼下了', '孩子发烧了，早点回来', '快递放门口了', '周末一起钓鱼', '货什么时候到，客户催了',
    '生日快乐！', '借我两千，月底还', '别给我妈说']
AD = ['【优品商城】您的包裹已发出，回T退订', '【平安保险】您的保单即将到期，请及时续保', '【智学教育】孩子的成绩已出，登录查看', '【鑫源小贷】尊敬的客户，您的借款今日到期',
    '【汇通快递】您的快件已到菜鸟驿站，取件码%s']


@T(S, 'gateway log, MT', 'sms/mt_20180611.log')
def _(c):
    return [f'{t:%Y-%m-%d %H:%M:%S} SUBMIT seq={c.i(10 ** 6, 10 ** 7)} src=1069{c.d(6)} dst={p.m} len={c.i(20, 70)} '
        f'msg={c.pick(AD[:4])}，验证码{c.d(6)}' for t, p in zip(c.seq(150, c.t(2018), 0, 2), c.ps(150))]


@T(S, 'phone backup csv of one owner', '备份/短信导出.csv', 'utf-8-sig', 1)
def _(c):
    p = c.P()
    L = [f'本机号码,{p.m},机主,{p.n}', '时间,类型,对方号码,联系人,内容']
    for t in c.seq(40, c.t(2016), 20, 900):
        c.rec(p)
        o = c.P()
        L.append(f'{t:%Y/%m/%d %H:%M},{c.pick(["收", "发"])},{o.m},{o.n},{c.pick(M)}')
    return L


@T(S, 'XML SMS backup', 'backup/sms-20170203.xml')
def _(c):
    p = c.P()
    L = ['<?xml version="1.0" encoding="UTF-8"?>', f'<smses count="25" line1="{p.m}">']
    for t in c.seq(25, c.t(2017), 20, 900):
        c.rec(p)
        o = c.P()
        L.append(f'<sms protocol="0" address="{o.m}" date="{int(t.timestamp())}000" type="{c.i(1, 2)}" '
            f'body="{c.pick(M)}" contact_name="{o.n}"/>')
    return L + ['</smses>']


@T(S, 'INSERT dump of a platform', 'db/sms_record.sql')
def _(c):
    return [f"INSERT INTO sms_record(phone,real_name,content,send_time,status) VALUES('{p.m}','{p.n}',"
        f"'{c.pick(AD[:4])}','{c.t(2019):%Y-%m-%d %H:%M:%S}',1);" for p in c.ps(46)]


@T(S, 'xlsx of marketing results', '营销/群发结果.xlsx')
def _(c):
    return xlsx([('6月', [['手机号', '客户', '短信内容', '发送时间', '状态报告']] + [[p.m, p.n, c.pick(AD[:4]),
        f'{c.t(2020):%m-%d %H:%M}', c.pick(['DELIVRD', 'UNDELIV'])] for p in c.ps(55)])])


@T(S, 'free text: messages quoted in a divorce letter', '律所/短信摘录.docx')
def _(c):
    p, o = c.P(), c.P()
    L = []
    for t in c.seq(8, c.t(2015), 60, 5000):
        c.rec(p)
        L.append(f'{cn_month(t)}{t:%H:%M} {c.pick([p.m + "发给" + o.m, o.m + "发给" + p.m])}：“{c.pick(M)}。”')
    return docx([f'被告{p.n}手机{p.m}与第三人{o.n}短信往来摘录：'] + L)


@T(S, 'sqlite mmssms like', 'com.android.providers.telephony/mmssms.db')
def _(c):
    p = c.P()
    rows = []
    for k, t in enumerate(c.seq(30, c.t(2018), 10, 700), 1):
        c.rec(p)
        o = c.P()
        rows.append((k, o.m, int(t.timestamp()) * 1000, c.i(1, 2), c.pick(M)))
    return sqlite([('sms', ['_id', 'address', 'date', 'type', 'body'], rows), ('siminfo', ['_id', 'number',
        'display_name'], [(1, p.m, '中国移动')])])


@T(S, 'JSON verification codes', 'mq/sms_queue.jsonl')
def _(c):
    return [jd({'to': '+86' + p.m, 'tpl': 'SMS_' + c.d(8), 'params': {'name': p.n, 'code': c.d(6)}, 'sign': '金桥装饰',
        'at': int(t.timestamp() * 1000)}) for t, p in zip(c.seq(48, c.t(2021), 0, 6), c.ps(48))]


@T(S, 'free text: forwarded messages in a mail', 'mail/转发短信.eml')
def _(c):
    p = c.P()
    L = [f'手机{p.m}今天收到这些骚扰短信，请查：', '']
    for t in c.seq(6, c.t(2019), 10, 100):
        c.rec(p)
        o = c.P()
        L += [f'[{t:%H:%M}] 来自 {o.m}：{c.pick(AD[:4])}', '']
    return eml(f'{p.n} <{p.e}>', c.al('12321@anti-spam.org.cn'), '举报垃圾短信', L)


@T(S, 'school notices, pipe, parents', '校讯通/下发.txt', 'gb18030')
def _(c):
    return ['接收号码|家长|学生|内容|时间'] + [f'{p.m}|{p.n}|{p.sur}小{c.pick("明红军芳")}|'
        f'{c.pick(["明天开家长会", "请带校服费", "数学作业未交", "今日发烧请接回"])}|{c.t(2013):%m-%d %H:%M}' for p in c.ps(39)]


@T(S, 'chat-like screen copy with bubbles, abbreviations, free text', '截图OCR/短信.txt')
def _(c):
    p = c.P()
    L = [f'机主{p.n} {p.m}', '']
    for t in c.seq(12, c.t(2017), 5, 300):
        c.rec(p)
        o = c.P()
        L += [f'‹ {c.v(o.m, " ")}', f'       {c.pick(["今天", "昨天", "周一"])} {t:%H:%M}',
            f'{c.pick(["（我）", ""])}{c.pick(M)}', '']
    return L


@T(S, 'SMPP deliver log, both parties, block per message', 'smpp/pdu_trace.txt')
def _(c):
    L = []
    for t in c.seq(20, c.t(2016), 1, 60):
        p, o = c.rec(c.P()), c.P()
        L += [f'{t:%H:%M:%S} deliver_sm', f'  source_addr      : 86-{p.m}'.replace('86-', ''),
            f'  destination_addr : {o.m}', f'  short_message    : {c.pick(M)}', f'  message_id       : {c.x(16)}']
    return L


@T(S, 'fraud gang script with sent list, free text', 'seized/sent.md')
def _(c):
    L = ['## 已发', '']
    for p in c.ps(14):
        L.append(f'- {p.m} {p.n}{p.t}：“您的{p.bank}卡积分即将清零，点击兑换” {c.pick(["已回", "未回", "骂人"])}  {c.t(2020):%m/%d %H:%M}')
    return L
