import json
from base import *

K = 'phone.sms'
TX = ('今晚不回来吃饭了', '钱收到了，谢谢', '你到哪了，我在门口', '快递放驿站了记得拿', '明天几点集合', '孩子发烧了，快回电话', '合同我改好发你邮箱了', '别再打给我了',
      '密码忘了，帮我问下', '下周同学聚会来不来', '我把钥匙放鞋柜了', '药记得按时吃')
ETX = ('Running late, start without me', 'Did you get the parcel?', 'Call me back when you are free', 'I left the keys with the guard', 'Meeting moved to three', 'Please do not write again')
TTX = ('今晚加班，不用等我', '錢已經轉了，記得查', '你到底在哪裡', '明天早上八點見', '藥放在桌上', '不要再傳了')


@t(K, 'victim statement with quoted messages', '恐吓短信_报案.txt', r'发(?:来|了)短信', e='u8')
def a(f):
    p = f.p()
    f.rec(p, 5)
    o = f.other()
    d = f.run(5, .3)
    v = ('你等着，三天之内还钱', '我知道你住哪', '最后通牒，明天中午', '你儿子在哪上学我清楚', '不回是吧，走着瞧')
    L = [f'报案人{p.n}，身份证{p.id}，本人手机{p.mob}。', '', f'自{cn(d[0])}起，{o}这个号码连续骚扰恐吓我，短信原文如下：', '']
    for x, y in zip(d, v):
        L.append(f'{md(x)}{hm(x)}，{o}发来短信：“{y}”。')
    return '\n'.join(L + ['', '短信均保存在手机里，可当场出示。', p.n])


@t(K, 'phone extraction report', '手机提取_短信.txt', r'短信内容', e='gb')
def b(f):
    p = f.p()
    f.rec(p, f.n(10, 18))
    o = [f.other() for _ in range(3)]
    L = ['电子数据提取固定清单（短信部分）', f'持有人：{p.n}　身份证号：{p.id}　本机号码：{p.mob}　型号：国产安卓手机', '']
    for i, d in enumerate(f.run(f.recs, .4)):
        L += [f'[{i+1:03d}] {isot(d)}　{f.ch("收","发")}　对方号码 {f.r.choice(o)}', f'      短信内容：{f.r.choice(TX)}', '']
    return '\n'.join(L)


@t(K, 'interview with message quotes', '询问_短信往来.txt', r'^答：[^\n]*短信', s='hans')
def c(f):
    p = f.p()
    f.rec(p, 4)
    o = f.other()
    d = f.run(4, 1)
    return f'''被询问人{p.n}，身份证号码{p.id}，电话{p.mob}。

问：你和{o}怎么联系的？
答：先是{cn(d[0])}他给我发短信，写的是“{f.r.choice(TX)}”，号码就是{o}。
答：{md(d[1])}{hm(d[1])}我回短信“{f.r.choice(TX)}”。
问：后来呢？
答：{md(d[2])}他又来一条短信：“{f.r.choice(TX)}”。
答：{md(d[3])}我最后发给{o}一条短信，“{f.r.choice(TX)}”，之后就没联系了。
问：手机能不能交给我们看？
答：可以。'''


@t(K, 'divorce exhibit, English', 'exhibit_text_messages.txt', r'text (?:to|from)', s='en')
def d_(f):
    p = f.p()
    f.rec(p, 6)
    o = [f.other() for _ in range(2)]
    L = ['EXHIBIT C - TEXT MESSAGES', '', f'Extracted from the handset of {p.en}, Chinese ID {p.id}, own number {p.mob}.', '']
    for d in f.run(6, 1):
        L += [f'{en(d)}, {hm(d)} - text {f.ch("to","from")} {f.r.choice(o)}: "{f.r.choice(ETX)}"', '']
    return '\n'.join(L + ['I believe that the contents are true.'])


@t(K, 'Hong Kong family diary of messages', '短訊抄錄.txt', r'短訊：', s='hant')
def e(f):
    p = f.p()
    f.rec(p, 6)
    o = f.other()
    L = [f'細佬{p.tn}嘅短訊抄錄（佢部電話 {p.mob}，身份證 {p.id}）', '']
    for i, d in enumerate(f.run(6, 1)):
        L.append(f'{md(d)} {hm(d)}　{"收到" if i % 2 else "傳給"} {o} 短訊：「{f.r.choice(TTX)}」')
    return '\n'.join(L + ['', '媽媽叫我抄低，以備將來之用。'])


@t(K, 'message gateway CSV', 'sms_mo_mt.csv', r'^"\d{10}"', e='u8')
def g(f):
    rows = [['msg_id', 'msisdn', 'real_name', 'id_no', 'peer', 'direction', 'send_time', 'content']]
    n = f.n(18, 34)
    for i, (p, d) in enumerate(zip(f.ev(n, 9), f.run(n, .05))):
        rows.append([f.decoy('30' + '%08d' % (417000 + i * 13)), p.mob, p.n, p.id, f.other(), f.ch('MO', 'MT'), isot(d), f.r.choice(TX)])
    return quo(rows)


@t(K, 'XML backup of a phone', 'sms-backup.xml', r'<sms ', e='sig', pk='-')
def h(f):
    p = f.p()
    f.rec(p, f.n(12, 24))
    o = [f.other() for _ in range(4)]
    L = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!-- owner {p.n} {p.mob} -->', f'<smses count="{f.recs}" own_number="{p.mob}" owner_id="{p.id}">']
    for d in f.run(f.recs, .5):
        L.append(f'  <sms protocol="0" address="{f.r.choice(o)}" date="{f.decoy(str(int((d - datetime(1970, 1, 1)).total_seconds()) * 1000))}" type="{f.n(1,2)}" body="{f.r.choice(TX)}" readable_date="{isot(d)}" />')
    return '\n'.join(L + ['</smses>'])


@t(K, 'JSON from a messaging API', 'messages_export.json', r'"body"', s='en')
def i_(f):
    o = []
    for p in f.ps(4):
        ms = []
        for d in f.run(f.n(3, 6), 1):
            f.rec(p)
            ms.append(dict(peer=f.other(), direction=f.ch('in', 'out'), sentAt=d.isoformat(), body=f.r.choice(ETX)))
        o.append(dict(subscriber=dict(mobile=p.mob, name=p.en, idNumber=p.id), messages=ms))
    return json.dumps(o, indent=2)


@t(K, 'carrier printed SMS list', '短信详单.txt', r'^20\d{6} ', e='gb', pk='-')
def j(f):
    p = f.p()
    f.rec(p, f.n(12, 22))
    o = [f.other() for _ in range(5)]
    rows = [['日期', '时间', '对方号码', '收/发', '短信内容', '费用']]
    for d in f.run(f.recs, 1):
        rows.append([ymd(d), d.strftime('%H:%M:%S'), f.r.choice(o), f.ch('接收', '发送'), f.r.choice(TX), '0.10'])
    return f'短信内容详单\n姓名 {p.n}  号码 {p.mob}  证件号 {p.id}\n' + '*' * 76 + '\n' + fixed(rows, (10, 10, 13, 7, 30, 5)) + '*' * 76 + '\n'


@t(K, 'log of a text filter', 'smsfilter.log', r'deliver', s='hans')
def k_(f):
    n = f.n(14, 24)
    L = []
    for p, d in zip(f.ev(n, n - 6), f.run(n, .01)):
        L.append(f'{d:%Y-%m-%dT%H:%M:%S}+08:00 filter[{f.n(200,900)}] deliver user="{p.n}" idcard={p.id} to={p.mob} from={f.other()} score=0.{f.n(10,60)} content="{f.r.choice(TX)}" rid={f.hexs(18)}')
    return '\n'.join(L)
