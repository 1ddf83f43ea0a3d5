"""hotel.stay, travel.flight, travel.train"""
from .lib import *
K = 'hotel.stay'

def stays(c, n, n2=None, w=0):
    h = c.ch(['如家', '汉庭', '金悦', '维也纳', '君豪']) 
    out = []
    for p in c.ps(n, n2):
        a = c.dt(2010, 2024, w); a = a.replace(hour=c.ri(12, 23))
        out.append((p, a, (a + D.timedelta(days=c.ri(1, 3))).replace(hour=c.ri(7, 13)), f'{c.ri(2, 18)}{c.ri(1, 26):02d}'))
    return out

@T(K, 'PMS print of guests in house (xlsx)', 'table', '夜审/在住客人报表{d}', r'\bRSV\d{7}')
def pms_xlsx(c):
    rows = [[c.ch(HOTELS) + '  在住客人报表 (FO-0213)'], ['营业日期：' + f'{c.dt():%Y/%m/%d}', '', '操作员：' + c.p().name], []]
    rows.append(['订单号', '房号', '房型', '客人姓名', '证件类型', '证件号', '手机', '抵店', '离店', '协议价', '渠道', '备注'])
    for p, a, b, rm in stays(c, 6, 28):
        c.rec(p)
        rows.append([f'RSV{c.dg(7)}', rm, c.ch(['DKN', 'DTN', 'SKN', 'STE']), p.name, '身份证', c.ID(p), c.M(p) if c.ri(0, 3) else '', f'{a:%m/%d %H:%M}', f'{b:%m/%d} 12:00', c.ri(138, 688), c.ch(['上门散客', '携程', '美团', '会员', '协议单位']), c.ch(['', '', '续住', '无烟', '加早'])])
    c.xlsx(rows, '在住', shared=c.ri(0, 1) == 1)

@T(K, 'police hotel register, pinyin headers', 'table', 'LGZA_GNLKXX_{n}.txt', r'(?m)^\d{10}\b', enc='any')
def ga_pinyin(c):
    sep = c.ch('|\t,')
    rows = [['LGBM', 'LGMC', 'XM', 'XB', 'ZJLX', 'ZJHM', 'RZSJ', 'RZFH', 'TFSJ', 'XZQH']]
    for p, a, b, rm in stays(c, 8, 40):
        c.rec(p)
        rows.append([p.area[0] + c.dg(4), c.ch(HOTELS), p.name, '1' if p.sex == '男' else '2', '11', c.ID(p), f'{a:%Y%m%d%H%M}', rm, f'{b:%Y%m%d%H%M}' if c.ri(0, 5) else '', p.area[0]])
    return csv(rows, sep)

@T(K, 'mysql -t of the check-in table with companions in rows of their own', 'table', 'dump/q{n}.out', r'(?m)^\| +\d{5} ')
def mysql_box(c):
    rows = [['id', 'room_no', 'guest', 'id_card', 'checkin_time', 'checkout_time', 'deposit']]
    i = c.ri(10000, 80000)
    for p, a, b, rm in stays(c, 4, 20):
        for q in [p] + ([c.p()] if c.ri(0, 2) == 0 else []):
            i += c.ri(1, 3); c.rec(q)
            rows.append([i, rm, q.name, c.ID(q), s19(a), s19(b), c.ch(['300.00', '500.00', '0.00'])])
    return 'mysql> select id,room_no,guest,id_card,checkin_time,checkout_time,deposit from t_checkin where del=0 limit 50;\n' + mysqlt(rows)

@T(K, 'kafka console consumer lines', 'struct', 'kafka/pms-checkin-{n}.log', r'"evt":"CHECK_IN"', enc='utf8')
def kafka(c):
    out = []; off = c.ri(10 ** 6, 9 * 10 ** 6)
    for p, a, b, rm in sorted(stays(c, 3, 22), key=lambda x: x[1]):
        c.rec(p); off += c.ri(1, 9)
        o = {'evt': 'CHECK_IN', 'hotelId': 'H' + c.dg(5), 'hotelName': c.ch(HOTELS), 'roomNo': rm, 'guest': {'name': p.name, 'certType': '01', 'certNo': c.ID(p), 'mobile': c.M(p)}, 'arr': s19(a), 'dep': f'{b:%Y-%m-%d} 12:00:00', 'rate': float(c.ri(119, 499)), 'op': f'fo{c.ri(1, 9):02d}'}
        out.append(f'CreateTime:{int(a.timestamp()) * 1000 + c.ri(0, 999)}\tPartition:{c.ri(0, 5)}\tOffset:{off}\t{rm}\t{js(o, separators=(",", ":"))}')
    return '\n'.join(out) + '\n'

@T(K, 'comprehensive query screen, one person, several stays', 'struct', '综合查询_{n}.txt', r'入住时间[：:]')
def zhcx(c):
    p = c.p(); t = [f'查询条件：公民身份号码={c.ID(p)}    查询人：{c.p().name}（{c.dg(6)}）', f'姓    名：{p.name}    性别：{p.sex}    民族：汉', f'户籍地址：{p.addr}', '']
    n = c.ri(2, 11); t.append(f'=== 旅馆住宿信息（共{n}条）===')
    for i, (_, a, b, rm) in enumerate(stays(c, n, None, 1), 1):
        c.rec(p); t += [f'【{i}】', f'旅馆名称：{c.ch(HOTELS)}（{c.ch(AREAS)[1]}）', f'房    号：{rm}', f'入住时间：{s19(a)}', f'退房时间：{s19(b)}', '']
    return '\n'.join(t)

@T(K, 'front desk work group chat', 'prose', '前台交接群_{n}.txt', r'入住')
def fo_chat(c):
    ck = c.ps(2); t = []; d = c.dt(2016, 2024).replace(hour=14)
    for p, a, b, rm in stays(c, 3, 9):
        d = after(d, minutes=c.ri(8, 70)); c.rec(p); k = c.ch(ck)
        t.append(f'{k.name}  {d:%H:%M:%S}\n' + c.ch([
            f'{rm}开给{p.name}了，身份证{c.ID(p)}，{d:%m月%d日}{d:%H:%M}入住，住{c.ri(1, 3)}晚，押金收了300',
            f'刚办好：{p.name} {c.ID(p)} 电话{c.M(p)}，{rm}房，今天({d:%Y-%m-%d})入住，明天12点前退',
            f'携程的单子到店，客人{p.name}（{c.M(p)}），{rm}，{d:%m.%d}入住，证件{c.ID(p)}已上传公安系统']))
        if c.ri(0, 1): t.append(f'{c.ch(ck).name}  {d:%H:%M:%S}\n' + c.ch(['收到', '好的 早餐券放抽屉', '房卡注意收回', '前面那把钥匙没电了叫工程看下']))
    return f'—————  {d:%Y-%m-%d}  —————\n\n' + '\n\n'.join(t) + '\n'

@T(K, 'seller\'s reply with one person\'s stays and companions', 'prose', 'tg/回复{n}.txt', r'开房')
def seller(c):
    p = c.p(); n = c.ri(2, 8)
    t = [f'老板您要的出来了，{p.name}，号{c.ID(p)}，近一年的都在这：']
    for _, a, b, rm in stays(c, n):
        c.rec(p); q = c.p() if c.ri(0, 2) == 0 else None
        x = f'{a.year}.{a.month}.{a.day} {a.hour}点{a.minute:02d}在{c.ch(AREAS)[1]}的{c.ch(HOTELS)}{rm}号房开房，第二天{c.ri(7, 12)}点走的'
        t.append(x + '。')
        if q: c.rec(q); t.append(f'同一间房{q.name}（{c.ID(q)}）当晚也登记开房，第二天一起退的。')
    t.append('同住再查另收费，不包退，有需要再联系')
    return '\n'.join(t) + '\n'

K = 'travel.flight'
@T(K, 'PNL teletype message', 'struct', 'dcs/PNL{n}.txt', r'(?m)^1[A-Z]+/[A-Z]+', enc='utf8')
def pnl(c):
    f, a, b, d, _, _ = c.flight(); w = f[:2]
    t = ['QU ' + a + 'KK' + w, f'.{b}RM{w} {d:%d%H%M}', 'PNL', f'{f}/{d:%d}{MON[d.month - 1]} {a} PART1', f'CFG/008F162Y', f'RBD F/FA Y/YBMHKLQ', 'AVAIL', f' {a}  {b}', 'F006', 'Y021']
    ps = c.ps(5, 26); t.append(f'-{b}{len(ps):03d}Y')
    for i, p in enumerate(ps):
        c.rec(p)
        t += [f'1{p.py} .L/{c.al(5)}{c.ri(2, 9)}', f'.R/FOID HK1 NI{c.ID(p)}', f'.R/TKNE HK1 {dict(FL)[w]}{c.ch("24")}{c.dg(9)}/1']
        if c.ri(0, 2) == 0: t.append(f'.R/CTCM HK1 {c.M(p)}')
    return '\r\n'.join(t + ['ENDPNL', ''])

@T(K, 'agency ticket ledger csv', 'table', '出票明细{d}.csv', r'(?m)^"?\d{3}-\d{10}|\b\d{3}-\d{10}\b')
def agency(c):
    rows = [['出票日期', '乘机人', '证件号码', '航程', '航班号', '起飞时间', '舱位', '票号', '票面价', '燃油', '联系手机', '出票员']]
    op = c.ps(2)
    for p in c.ps(7, 38):
        f, a, b, d, tk, _ = c.flight(); c.rec(p)
        rows.append([f'{after(d, days=-c.ri(1, 20)):%Y-%m-%d}', p.name, c.ID(p) if c.ri(0, 4) else c.PP(p), f'{AIR[a]}-{AIR[b]}', f, f'{d:%Y-%m-%d %H:%M}', c.ch('YBMKHQVE'), tk, f'{c.ri(38, 240) * 10}.00', '50.00', c.M(p), c.ch(op).name])
    return csv(rows, q=c.ri(0, 1) == 1)

@T(K, 'departure control passenger display', 'struct', 'dcs/pd_{n}.txt', r'(?m)^ *\d{1,3}\. ?\d?[A-Z]+/[A-Z]+', enc='utf8')
def dcs_pd(c):
    f, a, b, d, _, _ = c.flight(); ps = c.ps(4, 30)
    t = [f'>PD:{f}/{d:%d}{MON[d.month - 1]}*,{a},ACC', f'PD: {f}/{d:%d}{MON[d.month - 1]}{d:%y} {a},ACC,R      OP', f' BN {d:%H%M} CAP  8/162   GTD/{c.ri(201, 260)}']
    for i, p in enumerate(ps, 1):
        c.rec(p)
        t += [f'{i:3d}. 1{p.py:<18}BN{i:03d} *{c.ri(3, 58)}{c.ch("ABCJKL")} Y {b} {c.ch(["", "FF/CA" + c.dg(9)])}', f'      PSPT/{c.ID(p)}/CHN ET TKNE/{c.ch(FL)[1]}{c.ch("24")}{c.dg(9)}/1']
    return '\n'.join(t) + f'\n     TOT ACC {len(ps):03d}\n'

@T(K, 'elasticsearch hits with escaped han', 'struct', 'es/hits-{n}.json', r'"flightNo"', enc='utf8')
def es(c):
    hits = []
    for p in c.ps(3, 18):
        f, a, b, d, tk, d2 = c.flight(); c.rec(p)
        hits.append({'_index': f'ord_air_{d:%Y%m}', '_type': '_doc', '_id': c.hx(20), '_score': 1.0, '_source': {'flightNo': f, 'dep': a, 'arr': b, 'depTime': s19(d), 'arrTime': s19(d2), 'passenger': {'name': p.name, 'type': 'ADT', 'idType': 'NI', 'idNo': c.ID(p), 'phone': c.M(p)}, 'ticketNo': tk, 'cabin': c.ch('YMLK'), 'contact': {'email': c.E(p)} if c.ri(0, 1) else None}})
    return js({'took': c.ri(2, 50), 'timed_out': False, '_shards': {'total': 5, 'successful': 5, 'failed': 0}, 'hits': {'total': len(hits), 'max_score': 1.0, 'hits': hits}}, asc=c.ri(0, 1) == 1, indent=c.ch([None, 1, 2]))

@T(K, 'mail of a travel clerk (eml, body base64)', 'prose', 'mail/{n}.eml', r'航班', enc='utf8', wrap=False)
def eml(c):
    import base64
    ps = c.ps(1, 5); f, a, b, d, _, d2 = c.flight(); s = c.p(); boss = c.p()
    t = [f'{boss.name}您好：', '', f'{cn(d)}出差的机票已出，麻烦转告各位提前两小时到机场。', '']
    for p in ps:
        tk = dict(FL)[f[:2]] + '-2' + c.dg(9); c.rec(p)
        t.append(f'{p.name}（{c.ID(p)}）乘{d.month}月{d.day}日{d:%H:%M} {AIR[a]}飞{AIR[b]}的{f}航班，{c.ch(["经济舱", "公务舱"])}，票号{tk}。')
    t += ['', f'行程单随后快递。有变动打我手机{c.M(s)}。', '', s.name, c.ch(COMP) + '行政部']
    body = base64.encodebytes('\n'.join(t).encode()).decode()
    sub = base64.b64encode(f'{d.month}月出差机票'.encode()).decode()
    return f'From: {c.E(s)}\nTo: {c.E(boss)}\nSubject: =?utf-8?B?{sub}?=\nDate: {("Mon Tue Wed Thu Fri Sat Sun".split())[d.weekday()]}, {d.day} {MON[d.month-1].title()} {d.year} 10:11:12 +0800\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n{body}'

@T(K, 'complaint of a group of delayed passengers', 'prose', '投诉信{n}.txt', r'座位\d')
def complaint(c):
    ps = c.ps(2, 9); f, a, b, d, _, _ = c.flight()
    t = [f'民航局消费者事务中心：', f'    我们是{cn(d)}{f}次航班（{AIR[a]}—{AIR[b]}，原定{d:%H:%M}起飞）的旅客。当天飞机延误{c.ri(5, 11)}小时，航空公司地面人员自始至终没有说明原因，也没有安排食宿。现联名投诉，要求按规定补偿每人400元。以下是我们的姓名、证件、座位和联系电话，均为当天实际乘坐本次航班的人：']
    for p in ps: c.rec(p); t.append(f'    {p.name}，身份证{c.ID(p)}，座位{c.ri(11, 58)}{c.ch("ABCJKL")}，电话{c.M(p)}；')
    t += [f'    联系电话以{ps[0].name}的为准。', f'    {cn(after(d, days=3))}']
    return '\n'.join(t) + '\n'

K = 'travel.train'
@T(K, '12306 payment mail with several passengers', 'prose', 'mail/12306_{n}.eml', r'(?m)^\d\.', enc='utf8', wrap=False)
def mail12306(c):
    t0, a, b, d, seat, cl, fare = c.train(); ps = c.ps(1, 5)
    o = 'EG' + c.dg(8); c.decoy(o)
    t = [f'尊敬的 {ps[0].name}{"先生" if ps[0].sex == "男" else "女士"}：', f'    您好！', f'    您于{cn(after(d, days=-9))}在中国铁路客户服务中心网站(www.12306.cn)成功购买了{len(ps)}张车票，票款共计{float(fare) * len(ps):.2f}元，订单号码 {o}。所购车票信息如下：', '']
    for i, p in enumerate(ps, 1):
        c.rec(p); k = c.ri(1, 18)
        t.append(f'{i}.{p.name}，{cn(d)}{hm(d)}开，{a}站-{b}站，{t0}次列车，{seat[:2]}车{k}{c.ch("ABCDF")}号，二等座，票价{fare}元，检票口{c.ri(1, 20)}{c.ch("AB")}，电子客票。')
    t += ['', '    为了确保旅客人身安全和列车运行秩序，车站将在开车时间之前提前停止售票、检票，请合理安排出行时间。', '    感谢您使用中国铁路客户服务中心网站12306.cn！本邮件由系统自动发出，请勿回复。']
    return f'From: 12306@{"rails.com.cn"}\nTo: {c.E(ps[0])}\nSubject: 网上购票系统-用户支付通知\nX-Mailer: JavaMail\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n' + '\n'.join(t) + '\n' if c.allow('phone.email', '12306@rails.com.cn') else ''

@T(K, 'psql output of a ticket table', 'table', 'out/kyxx_{n}.txt', r'(?m)^ +\d{8} \|')
def psql_train(c):
    rows = [['cxrq', 'cc', 'xm', 'zjhm', 'fz', 'dz', 'cxh', 'zwh', 'spsj']]
    ps = c.ps(2, 6)
    for _ in range(c.ri(6, 34)):
        p = c.ch(ps); t0, a, b, d, seat, cl, fare = c.train(); c.rec(p)
        rows.append([f'{d:%Y%m%d}', t0, p.name, c.ID(p), a, b, seat[:2], seat[3:], s19(after(d, days=-c.ri(1, 9)))])
    return "tl=> select cxrq,cc,xm,zjhm,fz,dz,cxh,zwh,spsj from t_kp where zjhm in (:l) order by 1;\n" + psql(rows)

@T(K, 'api answer of the order list', 'struct', 'api/queryMyOrder_{n}.json', r'"seat_name"', enc='utf8')
def api_order(c):
    od = []
    for _ in range(c.ri(1, 8)):
        t0, a, b, d, seat, cl, fare = c.train(); tk = []
        for p in c.ps(1, 3):
            c.rec(p); tk.append({'passengerDTO': {'passenger_name': p.name, 'passenger_id_type_name': '中国居民身份证', 'passenger_id_no': c.ID(p), 'mobile_no': c.M(p) if c.ri(0, 1) else ''}, 'coach_no': seat[:2], 'seat_name': seat[3:], 'seat_type_name': cl, 'str_ticket_price_page': fare, 'ticket_status_name': c.ch(['已支付', '已出站', '已改签'])})
        od.append({'order_date': s19(after(d, days=-5)), 'station_train_code': t0, 'from_station_name': a, 'to_station_name': b, 'start_train_date_page': f'{d:%Y-%m-%d %H:%M}', 'tickets': tk})
    return js({'validateMessagesShowId': '_validatorMessage', 'status': True, 'httpstatus': 200, 'data': {'OrderDTODataList': od}, 'messages': []}, indent=c.ch([None, 2]))

@T(K, 'group ticket list, tabs', 'table', '团体票名单_{n}.txt', r'(?m)^\d+\t')
def group_tsv(c):
    t0, a, b, d, seat, cl, fare = c.train()
    t = [f'{c.ch(COMP)}员工返乡团体票  {cn(d)}  {t0}次  {a}→{b}  {hm(d)}开', '序号\t姓名\t证件号码\t车厢\t席位\t票种\t电话']
    for i, p in enumerate(c.ps(8, 40), 1):
        c.rec(p); t.append('\t'.join([str(i), p.name, c.ID(p), f'{c.ri(1, 16)}车', f'{c.ri(1, 18)}{c.ch("ABCDF")}', '成人', c.M(p) if c.ri(0, 4) else '']))
    return '\n'.join(t) + f'\n领队电话：{c.M()}\n'

@T(K, 'DingTalk chat: asking the secretary for tickets', 'prose', 'dingtalk/聊天记录_{n}.txt', r'次，')
def ding(c):
    s = c.p(); t = []; d0 = c.dt(2017, 2024)
    for p in c.ps(2, 7):
        t0, a, b, d, seat, cl, fare = c.train(); d0 = after(d0, minutes=c.ri(3, 90))
        t.append(f'[{d0:%Y-%m-%d %H:%M}] {p.name}: ' + c.ch(['小妹帮我订张票', '订票', '麻烦买下票']) + f'，{d.month}月{d.day}号{a}到{b}，身份证{c.ID(p)}'); c.rec(p)
        t.append(f'[{after(d0, minutes=4):%Y-%m-%d %H:%M}] {s.name}(行政): @{p.name} 订好了，{t0}次，{hm(d)}开，{seat}，{fare}元，直接刷身份证进站')
        if c.ri(0, 1): t.append(f'[{after(d0, minutes=5):%Y-%m-%d %H:%M}] {p.name}: ' + c.ch(['谢谢！', '[OK]', '回头报销单给你']))
    return '\n'.join(t) + '\n'

@T(K, 'log of a ticket grabbing bot', 'struct', 'log/grab-{n}.log', r'submitOrder OK', enc='utf8')
def bot(c):
    t = []; d0 = c.dt(2015, 2023)
    for p in c.ps(3, 14):
        t0, a, b, d, seat, cl, fare = c.train(); d0 = after(d0, seconds=c.ri(3, 900))
        t.append(f'{s19(d0)},{c.ri(100, 999)} [INFO ] [w-{c.ri(1, 8)}] login user={c.E(p)} cookie=JSESSIONID={c.hx(16).upper()}')
        t.append(f'{s19(after(d0, seconds=1))},{c.ri(100, 999)} [INFO ] [w-{c.ri(1, 8)}] leftTicket {a}->{b} {after(d0, days=20):%Y-%m-%d} hit {t0} {cl}=有')
        t.append(f'{s19(after(d0, seconds=2))},{c.ri(100, 999)} [INFO ] [w-{c.ri(1, 8)}] submitOrder OK train={t0} date={after(d0, days=20):%Y-%m-%d} from={a} to={b} passengerTicketStr=O,0,1,{p.name},1,{c.ID(p)},{c.M(p)},N seat={seat}')
        c.rec(p)
        if c.ri(0, 2) == 0: t.append(f'{s19(after(d0, seconds=9))},{c.ri(100, 999)} [WARN ] [w-{c.ri(1, 8)}] queue waitTime={c.ri(4, 90)} retry')
    return '\n'.join(t) + '\n'

@T(K, 'police memo on the movements of suspects', 'prose', '研判材料{n}.docx', r'乘')
def memo(c):
    ps = c.ps(1, 3); of = c.p(); t = ['关于嫌疑人铁路轨迹的研判', f'经对涉案人员轨迹进行梳理，情况如下（研判人：{of.name}）：']
    for p in ps:
        x = f'{p.name}（{p.sex}，身份证号{c.ID(p)}，户籍{p.addr}）：'
        for _ in range(c.ri(1, 4)):
            t0, a, b, d, seat, cl, fare = c.train(); c.rec(p)
            x += f'{cn(d)}{hm(d)}由{a}乘{t0}次列车前往{b}，席位{seat}；'
        t.append(x[:-1] + '。')
    t.append('以上仅供侦查参考，不得作为证据使用。')
    c.docx(t)
