import json
from core import *
from data import *
K = 'travel.train'


def tn(d):
    return d.c('GGGDDZTK') + str(d.i(11, 1998))


def seat(d):
    return f'{d.i(1, 16):02d}车{d.i(1, 17):02d}{d.c("ABCDF")}号'


def st(d):
    a, b = d.cities(2)
    return a.station, b.station


@T(K, '取票机凭条.txt', 'ticket-machine slips of a family, one slip a journey and person', nl='\r\n')
def a(d):
    f = d.p('男')
    ps = [f, d.p('女'), d.p(None, (2001, 2008), f.sur)]
    o, (u, v) = [], st(d)
    x = d.at('2017-01-15', 10)
    for k in range(2):
        t = tn(d)
        for n, p in enumerate(ps):
            y = x + dh(days=8 * k)
            o += ['- - - - - - - - - - - -', d.rec(p, f'{d.digits(14, "6")}{d.c("ABCDEJ")}{d.digits(6)}'), f'{u if not k else v}  {t}  {v if not k else u}', f'{y:%Y年%m月%d日 %H:%M}开  {seat(d)}',
                  f'¥{d.i(90, 600)}.5元  {"二等座" if n < 2 else "二等座 孩"}', '限乘当日当次车', f'{p.id} {p.n}']
    return '\n'.join(o)


@T(K, '证人_三次乘车.txt', 'statement of a witness who tells of three journeys and of a man in the next seat', nl='\r\n')
def b(d):
    w, q = d.p('女'), d.p('男')
    t = d.ts(3, '2016-03-01', 90, gap=5)
    (u, v), T1 = st(d), tn(d)
    return f'''情况说明

我叫{w.n},身份证{w.id},住{w.addr},电话{w.m}。关于{q.n}(身份证{q.id})的事,我讲一下我知道的。

{d.rec(w, f"{zs(t[0])}我坐{T1}次从{u}站去{v}站,座位{seat(d)},路上没有遇见他。")}到了以后我住在表姐家。

{d.rec(w, f"{zs(t[1])}我坐{tn(d)}次从{v}站回{u}站,{hm(t[1])}开车,我在{seat(d)}。")}{d.rec(q, f"{q.n}也在这趟车上,从{v}站到{u}站,他的票是{d.i(1, 16):02d}车{d.i(1, 17):02d}D,{zs(t[1])}出站时我们一起走的。")}他跟我借了两千块钱,说下个月还。

{d.rec(w, f"后来{zs(t[2])}我又去{v}要钱,坐的{tn(d)}次,{u}站上车,{seat(d)}。")}没有见到人。钱到现在没有还。

以上是我亲笔写的,属实。
{w.n}  {zh(t[2] + dh(days=12))}'''


@T(K, '12306_history.json', 'JSON saved from an account: account holder, order list, tickets of several passengers')
def cc(d):
    A = d.p()
    pas = [A] + d.ps(3)
    od = []
    for x in d.ts(d.i(4, 6), '2018-01-03', 340, gap=2):
        (u, v), t = st(d), tn(d)
        od.append({'sequence_no': 'E' + d.digits(9), 'order_date': f'{x:%Y-%m-%d %H:%M:%S}', 'train_code': t, 'from_station_name': u, 'to_station_name': v,
                   'tickets': [{'ticket_no': d.rec(p, 'E' + d.digits(9) + d.digits(7, '1')), 'passenger': {'passenger_name': p.n, 'passenger_id_type_name': '二代身份证', 'passenger_id_no': p.id},
                                'coach_name': f'{d.i(1, 16):02d}', 'seat_name': f'{d.i(1, 17):02d}{d.c("ABCDF")}号', 'start_train_date_page': f'{x + dh(days=3):%Y-%m-%d %H:%M}',
                                'str_ticket_price_page': f'{d.i(50, 900)}.5'} for p in d.k(pas, d.i(1, 3))]})
    return json.dumps({'user': {'name': A.n, 'mobile': A.m, 'email': A.em}, 'orders': od}, ensure_ascii=False, indent=1)


@T(K, '学生优惠票登记.txt', 'ledger of a school: a line with the student only, his journeys below', enc='gb18030')
def e(d):
    o = [f'{d.city().city}职业技术学院 寒暑假优惠票乘车登记  (学工处)', '']
    for n, p in enumerate(d.ps(d.i(4, 6), y=(1995, 2000))):
        o.append(f'{n + 1}. {p.n}  {d.c(("机电", "护理", "会计"))}{d.i(1, 4)}班  {p.id}  {p.m}')
        u, v = st(d)
        for x in d.ts(d.i(1, 4), '2016-01-10', 400, gap=9):
            u, v = v, u
            o.append('     ' + d.rec(p, f'{x:%Y.%m.%d}  {tn(d)}  {u}→{v}  {d.c(("硬座", "二等座", "硬卧"))}  {d.i(30, 300)}.00'))
    return '\n'.join(o + ['', f'经办 {d.p().n}    核对无误'])


@T(K, 'gate_check.log', 'ticket gate log: in, on board check, out, of one journey', 'en')
def f(d):
    L = []
    for p in d.ps(d.i(4, 5)):
        for x in d.ts(d.i(1, 2), '2018-05-02', 6, gap=1):
            t, (u, v) = tn(d), d.cities(2)
            k = f'train={t} tkt={d.c("ABCDEK")}{d.digits(6)}'
            L.append((x - dh(minutes=d.i(8, 25)), d.rec(p, f'IN   {k}') + f' id={p.id} from={u.iata} to={v.iata} gate={d.i(1, 24)}{d.c("AB")}'))
            if d.i(0, 1):
                L.append((x + dh(minutes=50), f'CHK  {k} coach={d.i(1, 16):02d} seat={d.i(1, 17):02d}{d.c("ABCDF")} ok'))
            L.append((x + dh(hours=d.i(2, 5)), f'OUT  {k} gate={d.i(1, 9)}'))
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '打工日记.txt', 'diary of a migrant worker, his journeys and those of a fellow villager')
def g(d):
    p, q = d.p('男'), d.p('男')
    t = d.ts(6, '2015-02-10', 300, gap=8)
    u, v = st(d)
    s = [(p, '初六走的,{z}坐{t}次,{u}到{v},硬座{s},站的人多得脚都放不下。'), (q, '{n}晚我几天,{z}坐{t}次从{u}到{v},在{s},我去站上接他。'),
         (p, '工地停工,{z}我坐{t}次{v}回{u},{s},身上还剩八百块。'), (q, '{n}{z}也回了,{t}次,{v}到{u},票是我在代售点给他买的,{s}。'),
         (p, '{z}又出来,{t}次,{u}到{v},{s},这回是卧铺下车又倒的汽车。'), (q, '{n}{z}来电话说坐{t}次从{u}过来,{s},后半夜到{v}。')]
    o = ['本子第一页:', f'{p.n} {p.id} {p.m}', f'{q.n} {q.id}(替他买票用)', '']
    for (w, z), x in zip(s, t):
        o += [f'{x.month}.{x.day}', d.rec(w, z.format(n=w.n, z=zs(x), t=tn(d), u=u, v=v, s=seat(d))), d.c(('工钱还没算。', '家里麦子收了。', '夜里冷。', '给娃买了双鞋。')), '']
    return '\n'.join(o)


@T(K, 'chezhan_support.xml', 'XML reply of a ticket service: persons, each with sibling journeys')
def h(d):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<response code="0">']
    for p in d.ps(d.i(3, 5)):
        o += [f'<passenger name="{p.n}" certType="1" certNo="{p.id}">']
        for x in d.ts(d.i(1, 4), '2016-04-01', 200, gap=1):
            u, v = st(d)
            o.append('  ' + d.rec(p, f'<journey train="{tn(d)}" date="{x:%Y%m%d}" from="{u}" to="{v}" coach="{d.i(1, 16):02d}" seat="{d.i(1, 17)}{d.c("ABCDF")}"/>'))
        o.append('</passenger>')
    return '\n'.join(o + [f'<count>{len(d.events)}</count>', '</response>'])


@T(K, '转发_火车票信息.eml', 'mail thread of an office that forwards booking texts, quoted twice')
def i(d):
    A, B, S = d.p(), d.p(), d.p()
    x = d.ts(4, '2018-10-01', 40, gap=3)
    (u, v) = st(d)

    def sms(p, y, r=0):
        return d.rec(p, f'{p.n}您已购{y.day}日{tn(d)}次{seat(d)}{(u, v)[r]}{hm(y)}开')
    return f'''发件人: {S.n}
收件人: 财务
主题: 转发: 转发: 火车票信息
日期: {x[3] + dh(days=4):%Y-%m-%d %H:%M}

下面是两位的票,{A.n}身份证{A.id},{B.n}身份证{B.id},报销系统要填。
最后一张是补的:{sms(A, x[3], 1)}。

-------- 原始邮件 --------
发件人: {B.n} <{B.em}>
我的两张:
{sms(B, x[0])}。
{sms(B, x[2], 1)}。

> 发件人: {A.n} <{A.em}>
> 我的这张先给你,到站{v}:
> {sms(A, x[1])}。
> (登录手机{d.mask_m(A)})另外 订单号{d.order18(x[1])} 别删,要开发票。'''


@T(K, 'reimb_book.tsv', 'tab ledger of an institute, staff line with blank cells then journeys grouped below', enc='utf-16')
def j(d):
    o = ['姓名\t身份证号\t日期\t车次\t起讫站\t席别\t金额\t备注']
    for p in d.ps(d.i(4, 6)):
        o.append(f'{p.n}\t{p.id}\t\t\t\t\t\t{d.c(("课题组", "后勤", "教务"))}')
        for x in d.ts(d.i(1, 4), '2014-03-01', 500, gap=2):
            u, v = st(d)
            o.append(d.rec(p, f'\t\t{x:%Y/%m/%d}\t{tn(d)}\t{u}-{v}\t{d.c(("二等", "一等", "硬卧"))}\t{d.mn(40, 700)}\t'))
        o.append(f'\t\t\t\t小计\t\t{d.mn(200, 2000)}\t')
    return '\n'.join(o)


@T(K, '高鐵行程備查.txt', 'note of a secretary in traditional characters', 'hant')
def k(d):
    A, B = d.ps(2)
    t = d.ts(5, '2018-10-05', 60, gap=3)
    o = [f'高鐵行程備查({t[0].month}月起)', f'林董乘車人資料:{A.t} 身份證 {A.id};{B.t} 身份證 {B.id}', '']
    c = ['香港西九龍', '深圳北', '廣州南', '長沙南', '福田']
    for n, x in enumerate(t):
        p = (A, A, B, A, B)[n]
        u, v = d.k(c, 2)
        o.append(f'{n + 1}、' + d.rec(p, f'{zs(x)} {p.t}乘{tn(d)}次,{u}站至{v}站,{hm(x)}開,{d.i(1, 16):02d}車{d.i(1, 17):02d}{d.c("ACDF")},{d.c(("一等座", "商務座", "二等座"))}。'))
    return '\n'.join(o + ['', '車票正本已交會計。'])
