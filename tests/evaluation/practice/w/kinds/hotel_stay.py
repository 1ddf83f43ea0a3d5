import json
from core import *
from data import *
K = 'hotel.stay'


@T(K, '投诉信-反复多收押金.txt', 'complaint letter of a guest who tells of five stays', enc='gb18030', nl='\r\n')
def a(d):
    p, c = d.p(), d.city()
    t = d.ts(5, '2016-02-01', 280, (18, 22), 6)
    h = d.c(HOTELS)
    say = ['第一次是{a}晚上入住,住{r}房,{b}中午退房,押金退了一半。',
           '{a}我又因出差住进贵店{r}房,{b}退的房,前台说系统坏了,押金下次再退。',
           '到了{a},还是同一个前台,给我开的{r}房,{b}离店,依旧没退。',
           '{a}那回我是和同事拼车来的,{r}房,住到{b}才走,多收了一晚房费。',
           '最近一回是{a}入住{r}房,{b}上午结账退房,押金又少了两百。']
    body = ''.join(d.rec(p, s.format(a=zs(x), b=zs(x + dh(days=d.i(1, 3))), r=d.i(2, 12) * 100 + d.i(1, 28))) + '\n'
                   for s, x in zip(say, t))
    return f'''{h}负责人:
    您好!我叫{p.n},身份证号{p.id},手机{p.m},会员多年。今年在贵店({c.city}{d.c(ROADS)}店)前后住过五次,次次押金出问题,现逐次写清楚:
{body}    以上有押金单为凭。我打过贵店总机{d.office(c)},没人管。请七日内答复,否则我向旅游质监所反映。
    此致
敬礼
                                   {p.n}
                                   {zh(t[-1] + dh(days=9))}'''


@T(K, 'night_audit_reg.txt', 'night register of a guesthouse, columns by blanks, with corrections below the lines')
def b(d):
    c = d.city()
    day = d.day('2015-03-01', 600)
    o = [f'{d.c(HOTELS)}  旅客住宿登记簿    {zh(day)}   值班:{d.p().n}', '-' * 78,
         pad('房号', 8) + pad('姓名', 10) + pad('身份证号码', 22) + pad('入住', 8) + pad('预离', 10) + '备注']
    room = 200
    for g in range(d.i(6, 9)):
        room += d.i(1, 9)
        for j, p in enumerate(d.ps(d.c((1, 1, 2, 3)), y=(1950, 1999))):
            x = day + dh(hours=d.i(13, 23), minutes=d.i(0, 59))
            o.append(d.rec(p, pad(room if j == 0 else '同上', 8) + pad(p.n, 10) + pad(p.id, 22) + pad(hm(x), 8)
                           + pad(f'{x + dh(days=1):%m-%d}', 10) + d.c(('', '押200', '', '现付', '协议价'))).rstrip())
            d.events[-1] = (p, d.events[-1][1].rstrip())
        if g in (2, 4):
            o.append(f'        ↑ 更正:此间原写{room + 10},登错,以本行为准。{d.c("王李周")}')
    o += ['-' * 78, '另:207 报修水龙头;夜里两点派出所来查过一次,无异常。', f'大堂电话 {d.office(c)}']
    return '\n'.join(o)


@T(K, '询问笔录_住宿.txt', 'police interview, question and answer, about a couple\'s stays', nl='\r\n')
def cc(d):
    p, q = d.p('男'), d.p('女')
    t = d.ts(4, '2016-01-10', 200, (19, 22), 4)
    h = d.k(HOTELS, 4)
    r = [d.i(3, 9) * 100 + d.i(1, 30) for _ in t]
    L = ['询 问 笔 录(第 1 次)', f'被询问人:{p.n}  性别:男  身份证号:{p.id}  电话:{p.m}',
         f'同住人:{q.n},女,身份证号:{q.id}', '',
         '问:你把今年和她一起住宾馆的情况讲一下。', '答:记得四次,两次一起住,两次是各住各的。', '问:逐次讲。',
         '答:' + d.rec(p, f'头一次是{zs(t[0])}晚上{t[0].hour}点多,我一个人开的{h[0]}{r[0]}房,第二天早上退的。'),
         '问:她那天在不在?', '答:不在。', '问:下一次?',
         '答:' + d.rec(q, f'{zs(t[1])}是{q.n}用自己身份证开的{h[1]}{r[1]}房,她住到{zs(t[1] + dh(days=2))}退房,我没上去。'),
         '问:第三次呢?',
         '答:' + d.rec(p, f'{zs(t[2])}我们两个都登记了,{h[2]}{r[2]}房,我是{hm(t[2])}先到前台办的入住。'),
         '问:她登记了没有?', '答:' + d.rec(q, f'登记了,{q.n}比我晚半个钟头办的入住,也是{h[2]}{r[2]}房,{zs(t[2] + dh(days=1))}一起退的。'),
         '问:还有吗?', '答:' + d.rec(p, f'最后是{zs(t[3])},{h[3]},我住{r[3]}房,隔天{d.i(9, 12)}点退房。'),
         '问:以上所讲是否属实?', '答:属实。', '', f'询问人:{d.p().n}、{d.p().n}    记录人:{d.p().n}']
    return '\n'.join(L)


@T(K, 'crs_members.json', 'nested JSON: member, reservations, stays, three deep')
def e(d):
    out = []
    for p in d.ps(d.i(3, 4)):
        res = []
        for _ in range(d.i(1, 3)):
            h, c = d.c(HOTELS), d.city()
            stays = []
            for x in d.ts(d.i(1, 2), '2017-03-01', 300, (13, 22), 2):
                fol = 'F' + d.digits(9, '8')
                stays.append({'folioNo': d.rec(p, fol), 'roomNo': str(d.i(401, 2230)), 'roomType': d.c(('DK', 'TWN', 'STE')),
                              'checkIn': f'{x:%Y-%m-%dT%H:%M:%S}', 'checkOut': f'{x + dh(days=1, hours=-5):%Y-%m-%dT%H:%M:%S}',
                              'rate': d.i(168, 688)})
            res.append({'confirmNo': d.digits(10, '40'), 'hotel': {'id': d.digits(7, '9'), 'name': f'{h}({c.city}店)'}, 'stays': stays})
        out.append({'memberId': d.digits(9, '66'), 'profile': {'guestName': p.n, 'idType': 'ID', 'idNo': p.id, 'mobile': p.m,
                    'email': p.em}, 'tier': d.c(('GOLD', 'SILVER', 'BASE')), 'reservations': res})
    return json.dumps({'exported': '2018-01-09T02:00:11', 'members': out}, ensure_ascii=False, indent=2)


@T(K, 'LGXX_UPLOAD.xml', 'XML upload to the police, rooms with sibling guests')
def f(d):
    c = d.city()
    x0 = d.day('2014-05-01', 700)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<LGXX LGBM="{c.code}{d.digits(4, "1")}" LGMC="{d.c(HOTELS)}" SCSJ="{x0:%Y%m%d}235900">']
    for n in range(d.i(4, 6)):
        rz = x0 + dh(hours=d.i(12, 22), minutes=d.i(0, 59))
        o.append(f'  <FJ FJH="{d.i(3, 9)}{n}{d.i(10, 29)}">')
        for p in d.ps(d.i(1, 3)):
            o += ['    <LK>', f'      <XM>{p.n}</XM><XB>{1 if p.sex == "男" else 2}</XB>', '      ' + d.rec(p, f'<ZJLX>11</ZJLX><ZJHM>{p.id}</ZJHM>'),
                  f'      <RZSJ>{rz:%Y%m%d%H%M}</RZSJ><TFSJ>{rz + dh(hours=15):%Y%m%d%H%M}</TFSJ>', '    </LK>']
        o.append('  </FJ>')
    return '\n'.join(o + ['</LGXX>'])


@T(K, 'pms_front.log', 'front-desk system log, three to five lines tell of one stay')
def g(d):
    L = []
    for n, p in enumerate(d.ps(d.i(4, 6)) ):
        for x in d.ts(d.i(1, 2), '2016-09-01', 25, (13, 21), 3):
            fo, rm, w = f'GF{d.digits(7, "2")}', d.i(301, 1688), f'ws{d.i(1, 3)}'
            L.append((x, f'[{w}] CHECKIN folio={d.rec(p, fo)} room={rm} guest={p.n} cert=ID:{p.id} mobile={p.m}'))
            L.append((x + dh(seconds=4), f'[{w}] DEPOSIT folio={fo} amt={d.i(1, 5)}00.00 pay=CASH'))
            L.append((x + dh(seconds=9), f'[pol] UPLOAD folio={fo} cert={d.mask_id(p)} result=0000 seq={d.order18(x)}'))
            if d.i(0, 1):
                L.append((x + dh(hours=1), f'[{w}] ROOMCHG folio={fo} {rm}->{rm + 2} reason=空调'))
            L.append((x + dh(hours=d.i(12, 16)), f'[{w}] CHECKOUT folio={fo} total={d.mn(150, 700)}'))
    L.append((L[0][0] + dh(minutes=7), '[sys] backup ok 1841 rows'))
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '年会住宿安排.md', 'rooming list of a company meeting, markdown, hotel and dates above each part', enc='utf-8')
def h(d):
    c = d.city()
    x = d.day('2017-11-01', 50)
    o = [f'# {x.year}年会住宿安排({c.city})', '', '> 行政部 定稿,身份证号前台登记要用,请勿外传。', '']
    for nm in d.k(HOTELS, 2):
        o += [f'## {nm} 入住 {x:%m月%d日} / 退房 {x + dh(days=2):%m月%d日}', '', '| 房间 | 姓名 | 证件号 | 手机 |', '| --- | --- | --- | --- |']
        rm = d.i(5, 11) * 100
        for _ in range(d.i(3, 5)):
            rm += d.i(1, 6)
            a, b = d.ps(2)
            o.append(d.rec(a, f'| {rm} | {a.n} | {a.id} | {a.m} |'))
            o.append(d.rec(b, f'|  | {b.n} | {b.id} | {b.m} |'))
        o += ['', f'领队电话见群公告,酒店前台 {d.office(c)}。', '']
    return '\n'.join(o)


@T(K, '差旅群聊天记录.txt', 'chat in which three colleagues send numbers, the assistant books and reports rooms')
def i(d):
    A, B, C, S = d.p('男'), d.p('男'), d.p('女'), d.p('女')
    x = d.at('2018-03-01', 200, (9, 11))
    h, h2 = d.k(HOTELS, 2)
    n = [0]

    def say(who, s):
        n[0] += d.i(1, 6)
        return f'{who.n} {x + dh(minutes=n[0]):%m/%d %H:%M}\n{s}\n'
    a1, a2 = zs(x + dh(days=3)), zs(x + dh(days=5))
    b1, b2 = zs(x + dh(days=9)), zs(x + dh(days=10))
    return '\n'.join([
        say(S, '各位把身份证号发我,要订房了'), say(A, f'{p_id(A)} {A.m}'), say(B, f'我的 {B.id}'), say(C, f'{C.n} {C.id} 手机号没换'), say(S, '收到'),
        say(A, '安静点的楼层'), say(S, '订好了,' + d.rec(A, f'{A.n} {h}{d.i(601, 1220)}房,{a1}入住{a2}退')), say(S, d.rec(B, f'{B.n}在{A.n}隔壁,{h}{d.i(601, 1220)}房,也是{a1}到{a2}')),
        say(S, d.rec(C, f'{C.n}大床{h}{d.i(601, 1220)}房,{a1}入住,{zs(x + dh(days=4))}就退房')), say(C, '谢谢!下周那趟呢'),
        say(S, d.rec(C, f'下周换{h2},{C.n} {d.i(301, 620)}房 {b1}入住 {b2}离店')), say(S, d.rec(A, f'{A.n} {h2} {d.i(301, 620)}房 {b1}入住 {b2}离店')), say(B, '我下周不去'), say(S, 'ok')])


def p_id(p):
    return p.id[:17] + p.id[17]


@T(K, 'Re_room_invoices.eml', 'English e-mail thread of a travel desk that quotes earlier mails, stays of two guests', 'en')
def j(d):
    A, B = d.ps(2)
    t = d.ts(5, '2018-04-02', 160, (14, 20), 5)
    h = ['Riverside Plaza Hotel', 'Garden Inn Pudong', 'Lakeview Hotel Hangzhou']

    def ln(p, x, k):
        return d.rec(p, f'{p.en} stayed at {d.c(h)}, room {d.i(501, 2210)}, check-in {x:%d %b %Y}, check-out {x + dh(days=k):%d %b %Y}')
    return f'''From: Accounts Payable <ap@{"northgate-trading.cn"}>
Subject: Re: Re: room invoices without passport copies
Date: {t[4] + dh(days=20):%a, %d %b %Y 10:12:00 +0800}

Thanks. One more I found in the card statement, please add it:
{ln(A, t[4], 2)}. That makes five in all.

> From: Travel Desk
> Guests are {A.en}, passport {A.pp}, mobile {d.m86(A)},
> and {B.en}, passport {B.pp}, mobile {d.m86(B)}.
> {ln(B, t[3], 1)}.
> {ln(A, t[2], 3)}.
>
>> From: Accounts Payable
>> The folios we hold already:
>> {ln(A, t[0], 1)}.
>> {ln(B, t[1], 2)}.
>> Who are these people? We need the passport numbers for the tax file.'''.replace('ap@northgate-trading.cn', d.allow('phone.email', 'ap@northgate-trading.cn'))


@T(K, '民宿日記.txt', 'diary of a homestay keeper, traditional', 'hant')
def k(d):
    ps = d.ps(3)
    t = d.ts(6, '2018-07-01', 80, (14, 20), 3)
    who = [0, 1, 0, 2, 1, 0]
    say = ['{n}今天入住2{r}房,說要住兩晚,{o}退房,帶了一箱水果來。', '傍晚{n}到,安排在3{r}房,{o}離開,電話講個不停。',
           '{n}這回自己開車來入住,還是2{r}房,{o}退房,房錢給現金。', '下午{n}拖著行李入住1{r}房,{o}退房前把鑰匙弄丟了。',
           '下大雨,{n}比預定早一天入住3{r}房,{o}早上離店。', '旺季快完,{n}第三次入住,換到1{r}房,{o}退房。']
    o = ['民宿日記(自用)', '客人證件都抄在前面,派出所會來對:']
    o += [f'  {p.t}  身份證 {p.id}  手機 {d.m344(p)}' for p in ps] + ['']
    for w, x, s in zip(who, t, say):
        o += [f'{zs(x)} {d.c(("晴", "陰", "雨"))}', d.rec(ps[w], s.format(n=ps[w].t, r=f'0{d.i(1, 8)}', o=zs(x + dh(days=d.i(1, 2))))),
              d.c(('白天修了熱水器。', '買菜花了一百二。', '隔壁客棧也滿房。', '貓又跑出去了。')), '']
    return '\n'.join(o)
