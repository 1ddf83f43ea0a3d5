import json
from core import *
from data import *
K = 'border.crossing'


@T(K, '出入境记录查询结果.txt', 'official result sheet, person head and his crossings, three persons', enc='gb18030', nl='\r\n')
def a(d):
    o = []
    for p in d.ps(3):
        o += ['出入境记录查询结果', f'姓名:{p.n}  性别:{p.sex}  出生日期:{p.bd:%Y-%m-%d}  公民身份号码:{p.id}', pad('序号', 6) + pad('出境/入境', 11) + pad('出入境日期', 12) + pad('证件名称', 10) + pad('证件号码', 11) + pad('出入境口岸', 18) + '航班号']
        for n, x in enumerate(d.ts(d.i(2, 7), '2013-01-01', 1400, gap=2)):
            o.append(d.rec(p, pad(n + 1, 6) + pad('出境' if n % 2 == 0 else '入境', 11) + pad(f'{x:%Y-%m-%d}', 12) + pad('普通护照', 10) + pad(p.pp, 11) + pad(d.c(PORTS), 18) + d.flight()))
        o += ['以上为查询期内全部记录。', '']
    return '\n'.join(o)


@T(K, '水客笔录.txt', 'interview of a parallel trader who tells of her crossings and of her cousin\'s')
def b(d):
    p, q = d.p('女'), d.p('男')
    t = d.ts(5, '2017-06-01', 60, (6, 21), 2)
    g = d.k(PORTS[:6], 3)
    return '\n'.join(['海关缉私分局 讯问笔录', f'{p.n},女,身份证{p.id},通行证之外还有护照{p.pp}', f'表弟{q.n},身份证{q.id}', '', '问:你近两个月过关的情况?',
        '答:' + d.rec(p, f'{zs(t[0])}早上{hm(t[0])}我从{g[0]}出境,空手去的。'), '答:' + d.rec(p, f'当天晚上从{g[0]}入境,带了两箱奶粉,{zs(t[0])}快闭关了。'), '问:之后?', '答:' + d.rec(p, f'{zs(t[2])}我改走{g[1]}出境,怕被认出来。'), f'问:{q.n}呢?', '答:' + d.rec(q, f'他{zs(t[1])}走{g[2]}出境的。'), '答:' + d.rec(q, f'{q.n}到{zs(t[3])}才从{g[2]}入境,被抽查放行了。'), '问:最后一次?', '答:' + d.rec(p, f'{zs(t[4])}{hm(t[4])}我从{g[1]}入境时被你们查到的。'), '问:货给谁?', '答:口岸出来有人收。'])


@T(K, 'crossings_api.json', 'JSON reply: persons, documents, crossings below each document')
def cc(d):
    o = []
    for p in d.ps(d.i(3, 5)):
        cr = [{'ioType': 'OI'[n % 2], 'ioTime': d.rec(p, f'{x:%Y-%m-%d %H:%M:%S}'), 'port': d.c(PORTS), 'trafficTool': d.c(('步行', d.flight()))} for n, x in enumerate(d.ts(d.i(1, 4), '2016-01-01', 700, gap=1))]
        o.append({'xm': p.n, 'gmsfhm': p.id, 'documents': [{'type': '14', 'passport_no': p.pp, 'crossings': cr}]})
    return json.dumps({'code': 0, 'result': o}, ensure_ascii=False, indent=2)


@T(K, 'tour_border_list.txt', 'list of a tour guide: group head, exit and entry once above, members below, one late return', nl='\r\n')
def e(d):
    ps = d.ps(d.i(6, 9))
    x = d.day('2018-02-01', 200)
    f1, f2 = d.flight(), d.flight()
    o = [f'团号 {d.c("ABT")}{d.digits(6)}  前往国:{d.c(("泰国", "日本", "越南"))}   领队手写名单', '', f'【出境】 {x:%Y-%m-%d} 浦东机场 {f1}']
    o += ['  ' + d.rec(p, f'出{n + 1:02d} {pad(p.n, 9)}护照{p.pp}') for n, p in enumerate(ps)]
    o += ['', f'【入境】 {x + dh(days=6):%Y-%m-%d} 浦东机场 {f2}']
    o += ['  ' + d.rec(p, f'入{n + 1:02d} {pad(p.n, 9)}护照{p.pp}') for n, p in enumerate(ps[:-1])]
    o += ['', '晚归:' + d.rec(ps[-1], f'{ps[-1].n} 护照{ps[-1].pp} {x + dh(days=8):%Y-%m-%d}自行入境 首都机场'), f'旅行社值班 {d.office()}']
    return '\n'.join(o)


@T(K, 'gate_lane.log', 'log of e-gates at a land port, three lines a crossing', 'en')
def f(d):
    L = []
    for p in d.ps(d.i(4, 6)):
        for n, x in enumerate(d.ts(d.i(1, 3), '2018-06-04', 2, (6, 22))):
            k, w = 'TX' + d.hexs(8), ('EXIT', 'ENTRY')[n % 2]
            L += [(x, f'lane={d.i(1, 30):02d} tx={d.rec(p, k)} {w} passport={p.pp} name={p.py} nationality=CHN port=LUOHU'), (x + dh(seconds=5), f'tx={k} face score=0.{d.i(80, 99)}'), (x + dh(seconds=8), f'tx={k} {w} PASS')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '签证行程说明信.txt', 'letter to a consulate: an applicant lists earlier exits and entries')
def g(d):
    p, q = d.p('男'), d.p('女')
    t = d.ts(6, '2014-03-01', 1200, gap=12)
    s = [(p, '{}我持该护照自{}出境赴日本旅游'), (p, '{}由{}入境回国'), (p, '{}因参展自{}出境前往德国'), (q, '{}她独自自{}出境探亲'), (q, '{}她经{}入境'), (p, '{}我经{}入境,行程结束')]
    return f'''尊敬的签证官:
  我叫{p.n},身份证号{p.id},现护照号{p.pp};同行的妻子{q.n},身份证号{q.id},护照号{q.pp}。按要求说明近年出入境情况:
  ''' + ';\n  '.join(d.rec(w, z.format(zh(x), d.c(PORTS[6:9]))) for (w, z), x in zip(s, t)) + f'''。
  均按期返回,无逾期。联系电话{d.m344(p)}。
                      {p.n}
                      {zh(t[5] + dh(days=30))}'''


@T(K, 'BJ_EXCHANGE.xml', 'XML exchange of a border station: siblings for person, document, passage')
def h(d):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<BORDER>']
    for p in d.ps(d.i(4, 6)):
        o += ['<RY>', f'<XM>{p.n}</XM>', f'<CSRQ>{p.bd:%Y%m%d}</CSRQ>', f'<ZJZL>普通护照</ZJZL><ZJHM>{p.pp}</ZJHM>']
        for n, x in enumerate(d.ts(d.i(1, 4), '2015-01-01', 900, gap=2)):
            o.append(d.rec(p, f'<CRJ><BZ>{"出入"[n % 2]}境</BZ><SJ>{x:%Y%m%d%H%M}</SJ><KA>{d.c(PORTS)}</KA></CRJ>'))
        o.append('</RY>')
    return '\n'.join(o + ['</BORDER>'])


@T(K, '干部因私出国登记.txt', 'personnel ledger: cadre line, his exits and entries with dates, late one remarked', enc='gb18030')
def i(d):
    o = ['因私出国(境)登记台账   组织人事科', '(护照由本科统一保管,领用须签字)', '']
    for n, p in enumerate(d.ps(d.i(4, 6), y=(1958, 1980))):
        o.append(f'{n + 1:02d}  {p.n}  {d.c(("副科长", "主任科员", "科长"))}  {p.id}  护照{p.pp}')
        for x in d.ts(d.i(1, 2), '2014-01-01', 900, gap=40):
            pt = d.c(PORTS)
            o.append('      ' + d.rec(p, f'出境 {x:%Y.%m.%d} {pt} 事由旅游'))
            o.append('      ' + d.rec(p, f'入境 {x + dh(days=d.i(4, 10)):%Y.%m.%d} {pt}') + d.c(('', ' 护照已交回', ' 逾期两日,已谈话')))
    return '\n'.join(o)


@T(K, 'relocation_days.md', 'English tax memo: days in and out of China for two employees', 'en')
def j(d):
    o = ['# Day count memo', '', 'Source: entry and exit stamps in the passports.', '']
    for p in d.ps(2):
        o += [f'**{p.en}**, PRC ID {p.id}, passport {p.pp}', '']
        for n, x in enumerate(d.ts(d.i(3, 6), '2017-01-03', 360, gap=5)):
            o.append('* ' + d.rec(p, f'{"Exit from" if n % 2 == 0 else "Entry to"} China on {x:%d %B %Y} through {d.c(("Shanghai Pudong", "Lo Wu", "Beijing Capital", "Shenzhen Bay"))}, {p.en.split()[0]}') + d.c(('', ' (stamp faint)', ', overland')))
        o.append('')
    return '\n'.join(o + ['We count both travel days as days in China.'])


@T(K, '出入境紀錄自述.txt', 'traditional: statement of a student and her mother for an immigration lawyer', 'hant', 'big5')
def k(d):
    A, B = d.ps(2, sex='女')
    t = d.ts(6, '2014-07-01', 900, gap=15)
    s = [(A, '{}申請人經羅湖口岸出境往香港'), (B, '{}母親經皇崗口岸出境往香港探望'), (B, '{}母親經皇崗口岸入境返回'), (A, '{}申請人放假經福田口岸入境'), (A, '{}申請人開學經深圳灣口岸出境'), (A, '{}申請人由白雲機場入境')]
    return '\n'.join(['出入境紀錄自述', f'申請人護照 {A.pp},身份證 {A.id}', f'申請人母親護照 {B.pp},身份證 {B.id}', ''] + ['(%d) ' % (n + 1) + d.rec(w, z.format(zh(x))) + '。' for n, ((w, z), x) in enumerate(zip(s, t))] + ['', '本人聲明上述屬實。'])
