"""Short messages; they are about the holder of the device or line."""
from lib import *
K = 'phone.sms'
S = ('今晚不回来吃饭了,你们先吃 明天的会改到下午三点 钱我已经转过去了,你看下 到家了吗 孩子的作业签字了没有 你那边下雨没 晚点给你打电话 货到了,一共十二箱 老地方见 别跟别人说 周末去看外婆 合同我放前台了 车停在地下二层 生日快乐 票帮我留一张 '
     '我在开会,等会儿说 药买了两盒 房东又催了 面试过了 下个月初还你').replace(',', '，').split()


@T(K, 'table', 'export of a handset examination: messages of the owner')
def sms_forensic_xlsx(c):
    p = c.p(); n = c.ri(5, 45); c.rec(p, n); q = c.ps(2, 6)
    c.xlsx('短信.xlsx', [('短信', [[f'检材持有人：{p.n}', f'身份证：{p.id}', f'本机号码：{p.m}', '', ''], ['序号', '对方号码', '联系人', '收发', '时间', '短信内容']] + [[i, (z := c.ch(q)).m, z.n, c.ch('接收', '发送'), f0(t), c.ch(S)] for i, t in enumerate(c.seq(n, c.dt(2018, 2023), 2, 900), 1)])])


@T(K, 'table', 'short message centre: sender, receiver, text')
def sms_centre(c):
    ps = c.ps(3, 14); rows = []
    for p in c.spread(ps, 6, 45):
        c.rec(p); rows.append([f2(c.dt(2016, 2020)), p.m, p.n, c.mob(), c.ch(S), c.ch('DELIVRD', 'DELIVRD', 'EXPIRED')])
    c.out('mo_sms.txt', c.tab(['submit_time', 'msisdn', 'user_name', 'dest_number', 'sms_content', 'stat'], rows, 'pipe|tsv|qcsv|caret'))


@T(K, 'table', 'rows of a phone database: sms table and owner table')
def sms_sqlite(c):
    p = c.p(); n = c.ri(5, 40); c.rec(p, n)
    c.sqlite('mmssms.db', [('owner', ['name', 'msisdn', 'id_no'], [[p.n, p.m, p.id]]), ('sms', ['_id', 'address', 'date', 'type', 'body'], [[i, c.mob(), int(t.timestamp() * 1000), c.ri(1, 2), c.ch(S)] for i, t in enumerate(c.seq(n, c.dt(2017, 2022), 4, 900), 1)])])


@T(K, 'struct', 'backup of messages, XML with the owner')
def sms_backup_xml(c):
    p = c.p(); n = c.ri(4, 35); c.rec(p, n); o = ''
    for t in c.seq(n, c.dt(2018, 2023), 3, 900):
        o += f'  <sms address="{c.mob()}" date="{int(t.timestamp() * 1000)}" type="{c.ri(1, 2)}" body="{c.ch(S)}" readable_date="{f0(t)}" contact_name="{c.p().n}" />\n'
    c.out('sms-backup.xml', f'<?xml version="1.0" encoding="utf-8"?>\n<smses count="{n}" owner="{p.n}" owner_number="{p.m}">\n{o}</smses>\n', enc='utf-8')


@T(K, 'struct', 'message platform log: what was sent to named customers')
def sms_platform_log(c):
    o = ''; ps = c.ps(4, 20)
    for p, t in zip(ps, c.seq(len(ps), lo=0, hi=9)):
        c.rec(p)
        o += f'{f0(t)} SEND to={p.m} name={p.n} sign=【{c.ch("速运", "车管家", "优选")}】 content="{p.title}，您的{c.ch("包裹已放门卫室", "预约改为周五上午", "订单已受理，请保持电话畅通")}" result=DELIVRD msgid={c.decoy("7" + c.digs(15))}\n'
    c.out('smsgate.log', o, enc='utf-8')


@T(K, 'struct', 'JSON of a parental control app: messages of the child')
def sms_parental_json(c):
    p = c.p(y=(2004, 2009)); n = c.ri(3, 25); c.rec(p, n)
    c.out('sms_sync.json', js({'device': {'holder': p.n, 'phone': p.m}, 'messages': [{'peer': c.mob(), 'inbox': c.ch(True, False), 'time': f0(t), 'body': c.ch(S)} for t in c.seq(n, c.dt(2019, 2023), 5, 700)]}, indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'struct', 'modem log in text mode, CMGL of a seized device')
def sms_cmgl(c):
    p = c.p(); n = c.ri(3, 20); c.rec(p, n); o = f'# 持有人 {p.n} 证件 {p.id} 本机 {p.m}\nAT+CMGF=1\nOK\nAT+CMGL="ALL"\n'
    for i, t in enumerate(c.seq(n, c.dt(2016, 2021), 9, 900)):
        o += f'+CMGL: {i},"REC READ","{c.mob()}",,"{t:%y/%m/%d,%H:%M:%S}+32"\n{c.ch(S)}\n'
    c.out('cmgl.txt', o + 'OK\n', enc='utf-8')


@T(K, 'prose', 'messages copied into a file of evidence')
def sms_evidence(c):
    p, q = c.ps(2); n = c.ri(3, 12); o = f'证据三：{p.n}（手机号{p.m}）手机内短信摘录\n'
    for t in c.seq(n, c.dt(2016, 2021), 1, 200):
        c.rec(p); o += c.ch(f'{f4(t)}，{p.n}的手机收到{q.m}发来短信：“{c.ch(S)}”\n', f'{f4(t)}，{p.n}的手机向{q.m}发出短信：“{c.ch(S)}”\n')
    c.out('证据三.txt', o + f'{q.m}的使用人为{q.n}，与本案无关。\n')


@T(K, 'prose', 'trader posts the messages of a number as proof')
def sms_trader(c):
    p = c.p(); n = c.ri(3, 9); o = f'短信内容能做了，看样：{p.n} {p.m}\n'
    for t in c.seq(n, c.dt(2018, 2021), 9, 900):
        c.rec(p); o += f'{t.month}-{t.day} {hm(t)} {c.ch("发给", "收自")}{c.mob()}：{c.ch(S)}\n'
    c.out('dxnr.txt', o + '一个号一个月起做，定金一半。\n')


@T(K, 'prose', 'a fraud team quotes messages to victims, each with name and number')
def sms_fraud_script(c):
    o = '今天发出去的短信，登记一下，客户回了打勾：\n'
    for p in c.ps(3, 12):
        t = c.dt(2019, 2022); c.rec(p)
        o += f'{hm(t)} 发{p.n} {p.m}：“{p.title}，{c.ch("您的快递丢失可理赔，请加客服", "您的社保卡今日停用，请回电", "您已获得低息额度，回复1办理")}” {c.ch("√", "没回", "骂人了")}\n'
    c.out('群发登记.txt', o)
