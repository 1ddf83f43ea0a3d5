import json
from core import *
from data import *
K = 'phone.sms'
TX = '您的快递放在菜鸟驿站,凭取件码%d取 到家了给我回个信 今天不回来吃饭了 贷款还要不要,额度十五万 车被我停到路口了,钥匙在门垫下 钱收到了,改天请你吃饭 老地方见,带身份证 我的新号码,旧的不用了 孩子发烧先去医院 记得把房租打过来 明天九点面试别迟到 会议改到三点 我妈住院你方便吗 单子签好了,放传达室'.split(' ')


def tx(d):
    s = d.c(TX)
    return s.replace('%d', str(d.i(1000, 9999))) if '%' in s else s


@T(K, '手机取证短信.txt', 'forensic print of a phone: owner head, thread of messages, incoming and outgoing', enc='gb18030', nl='\r\n')
def a(d):
    o = []
    for p in d.ps(2):
        o += ['手机取证 短信导出', f'机主 {p.n}  本机号码 {p.m}  证件 {p.id}']
        for x in d.ts(d.i(4, 8), '2016-10-01', 20):
            o.append(d.rec(p, f'{x:%Y-%m-%d %H:%M:%S} {d.c(("收", "发"))} 对方号码{d.mobile()} 短信内容 {tx(d)}'))
        o.append('')
    return '\n'.join(o)


@T(K, '短信骚扰报警.txt', 'letter of a woman to the police quoting five texts, two to her sister')
def b(d):
    A, B = d.p('女'), d.p('女')
    t = d.ts(5, '2018-11-01', 14)
    q = d.mobile()
    o = [f'报警材料', f'本人{A.n},手机{A.m};妹妹{B.n},手机{B.m}。以下短信均来自{q}:', '']
    for n, x in enumerate(t):
        p = (A, B, A, A, B)[n]
        o.append(d.rec(p, f'{zs(x)}{hm(x)},{q}发到{("我", "妹妹")[p is B]}手机:“{tx(d)}”'))
    return '\n'.join(o + ['', '另有两次半夜响一声就挂的电话,不在短信里。', f'{zs(t[-1] + dh(days=1))}'])


@T(K, 'mms_archive.json', 'JSON: owner, threads with a peer, messages, three deep')
def cc(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        th = []
        for _ in range(d.i(1, 3)):
            th.append({'peer': d.mobile(), 'messages': [{'id': d.rec(p, d.hexs(10)), 'date': f'{x:%Y-%m-%d %H:%M:%S}', 'type': d.c((1, 2)), 'body': tx(d)} for x in d.ts(d.i(1, 4), '2018-02-01', 30)]})
        o.append({'owner': p.n, 'owner_number': p.m, 'id_card': p.id, 'threads': th})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, 'sms_backup.xml', 'XML backup of phones, siblings of sms below an owner')
def e(d):
    o = ['<backups>']
    for p in d.ps(d.i(3, 4)):
        o.append(f'<phone owner="{p.n}" number="{p.m}">')
        for x in d.ts(d.i(2, 5), '2017-07-01', 30):
            o.append('  ' + d.rec(p, f'<sms address="{d.mobile()}" date="{x:%Y-%m-%d %H:%M:%S}" type="{d.i(1, 2)}" body="{tx(d)}"/>'))
        o.append('</phone>')
    return '\n'.join(o + ['</backups>'])


@T(K, '短信笔录核对.txt', 'interview: texts read out to a man, his and his girlfriend\'s', nl='\r\n')
def f(d):
    A, B = d.p('男'), d.p('女')
    t = d.ts(5, '2017-12-01', 10)
    q = d.mobile()
    return '\n'.join(['讯问笔录', f'{A.n},身份证{A.id},手机{A.m};女友{B.n},身份证{B.id},手机{B.m}', '', f'问:{zs(t[0])}的短信是你发的?', '答:' + d.rec(A, f'{zs(t[0])}{hm(t[0])}我给{q}发短信,内容“{tx(d)}”。'), '问:他回什么?', '答:' + d.rec(A, f'{hm(t[1])}他用{q}回我短信“{tx(d)}”,{zs(t[1])}。'), f'问:{B.n}手机上的?', '答:' + d.rec(B, f'{zs(t[2])}她收到{q}短信,写“{tx(d)}”,{hm(t[2])}。'), '答:' + d.rec(B, f'{zs(t[3])}{hm(t[3])}她发短信给{q}:“{tx(d)}”。'), '问:最后一条?', '答:' + d.rec(A, f'{zs(t[4])}{hm(t[4])}我发短信给{q}“{tx(d)}”,就关机了。'), '问:有无补充?', '答:没有。'])


@T(K, 'gateway_mt.log', 'SMS gateway log: submit, delivery report of one message', 'en')
def g(d):
    L = []
    for p in d.ps(d.i(4, 6)):
        for x in d.ts(d.i(1, 3), '2018-03-01', 1):
            k = d.digits(10, '30')
            L += [(x, f'SUBMIT msgid={d.rec(p, k)} src=1069{d.digits(5)} dst={p.m} name={p.en.replace(" ", "_")} content="{tx(d)}"'), (x + dh(seconds=4), f'REPORT msgid={k} stat={d.c(("DELIVRD", "DELIVRD", "UNDELIV"))}')]
    return '\n'.join(f'{t:%y%m%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '家长通知短信.md', 'school messages to parents: heading of a class, parents and what was sent, answers')
def h(d):
    o = ['# 家校短信 存档', '']
    for n in range(2):
        o.append(f'## {n + 3}({d.i(1, 4)})班 发出')
        for p in d.ps(d.i(2, 4), y=(1975, 1988)):
            for x in d.ts(d.i(1, 2), '2018-09-03', 40):
                o.append('- ' + d.rec(p, f'{x:%m-%d %H:%M} 至{p.n}家长 {p.m} 短信:您的孩子{d.c(("今天缺作业", "咳嗽请带药", "得了小红花", "午休未睡"))},{d.c(("请关注", "辛苦", "收到请回"))}'))
            o.append('')
    return '\n'.join(o + ['短信平台剩余条数见后台。'])


@T(K, '三人短信导出.txt', 'exported messages among three friends, their numbers in the head line only', enc='utf-8')
def i(d):
    A, B, C = d.ps(3, y=(1994, 2000))
    o = [f'导出:{A.n} {A.m}、{B.n} {B.m}、{C.n} {C.m}', '']
    for n, x in enumerate(d.ts(7, '2018-04-02', 2)):
        p = (A, B, C, A, B, C, A)[n]
        q = (B, C, A, B, C, B, C)[n]
        o += [d.rec(p, f'{x:%Y-%m-%d %H:%M} 发送人{p.n} 接收人{q.n} 短信内容:{tx(d)}')]
    return '\n'.join(o)


@T(K, 'leaked_sms_note.txt', 'English analyst note quoting texts of three owners', 'en')
def j(d):
    o = ['SMS content seen, quoted in part', '']
    for p in d.ps(3):
        o.append(f'Owner {p.en}, number {p.m}, PRC ID {p.id}:')
        for x in d.ts(d.i(2, 4), '2018-05-01', 20):
            o.append('   ' + d.rec(p, f'{x:%d %b %H:%M} text message {d.c(("from", "to"))} {d.mobile()}: "{d.c(("meet at the usual place", "transfer done, check", "I lost the key", "call me when you land", "send the plate number", "dinner is ready"))} {d.i(2, 97)}"'))
    return '\n'.join(o)


@T(K, '簡訊紀錄.txt', 'traditional: text messages between landlord and tenant filed in a suit', 'hant')
def k(d):
    A, B = d.ps(2)
    o = ['簡訊紀錄(附件三)', f'房東 {A.t} 門號 {A.m}', f'房客 {B.t} 門號 {B.m}', '']
    for n, x in enumerate(d.ts(6, '2017-10-05', 40)):
        p, q = ((A, B), (B, A))[n % 2]
        o.append(d.rec(p, f'{x:%Y/%m/%d %H:%M} {p.t} 發給 {q.m} 簡訊內容:{d.c(("下週三來看漏水", "租金晚兩天匯", "鑰匙放管理室", "押金扣了清潔費", "瓦斯沒關", "麻煩開收據"))} {d.i(2, 97)}'))
    return '\n'.join(o)
