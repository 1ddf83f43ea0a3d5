"""travel.flight and travel.train: travel agency, corporate booking, eTerm, 12306, ticket notes"""
from core import plus
from render import *
from events import flight as F, train as R_
A, B = 'travel.flight', 'travel.train'
def fe(d, lo=3, hi=40, rep=.2): return [F(d, p) for p in d.crowd(d.n(lo, hi), rep)]
def te(d, lo=3, hi=40, rep=.2): return [R_(d, p) for p in d.crowd(d.n(lo, hi), rep)]


@T(A, 'table', big=True)
def fl_agency(d):
    return table(d, [('乘机人/旅客姓名|Passenger|LKXM', lambda e: e.p.name), ('证件号/身份证号码|ID Number|ZJHM', lambda e: e.p.id), ('手机?|Mobile|SJH', lambda e: e.p.ph), ('航班号/航班|Flight No|HBH', lambda e: e.no), ('航段/行程|Route|HD', lambda e: e.a[0] + '-' + e.b[0]), ('起飞时间|Dep Time|QFSJ', lambda e: d.ts(e.t)), ('舱位?|Class|CW', lambda e: e.cab), ('票号?|Ticket No|PH', lambda e: e.tkt), ('票面价?|Fare|PMJ', lambda e: e.fare), ('状态?|Status|ZT', lambda e: e.st)],
        fe(d), (0, 0, 1, 2), 'csv xlsx tsv', '机票出票明细')


@T(A, 'table')
def fl_team_list(d):
    e0 = F(d, d.person())
    return table(d, [('姓名', lambda e: e.p.name), ('拼音', lambda e: e.p.surpy + '/' + e.p.givpy), ('护照号', lambda e: e.p.pp), ('身份证', lambda e: e.p.id), ('去程航班', lambda e: e0.no), ('出发', lambda e: e0.a[2]), ('到达', lambda e: e0.b[2]), ('日期', lambda e: d.messday(e0.t)), ('座位', lambda e: e.seat)], fe(d, 5, 30, 0), (0,), 'xlsx md html', '团队乘机名单', shuffle=False)


@T(A, 'table')
def fl_checkin_fixed(d):
    d.phsep = ''
    return table(d, [('NAME', lambda e: e.p.surpy + '/' + e.p.givpy), ('IDNO', lambda e: e.p.id), ('FLT', lambda e: e.no), ('DATE', lambda e: e.t.strftime('%d%b').upper()), ('SEG', lambda e: e.a[1] + e.b[1]), ('SEAT', lambda e: e.seat), ('CLS', lambda e: e.cab), ('CTC', lambda e: e.p.ph)], fe(d, 4, 40, 0), (0,), 'fixed pipe fixed', sn=True)


@T(A, 'struct')
def fl_eterm(d):
    o = []
    for p in d.crowd(d.n(2, 12), 0):
        e = F(d, p)
        d.rec(p)
        o.append('>RT %s\n 1.%s/%s  %s\n 2.  %s %s   %s%s  %s%s HK1   %s %s          E T2T3\n 3.SSR FOID %s HK1 NI%s/P1\n 4.SSR TKNE %s HK1 %s%s %s %s%s %s/1/P1\n 5.OSI %s CTCM%s/P1\n' % (e.pnr, p.surpy, p.givpy, e.pnr, e.no, e.cab, e.t.strftime('%a').upper()[:2], e.t.strftime('%d%b').upper(), e.a[1], e.b[1], e.t.strftime('%H%M'), e.t2.strftime('%H%M'), e.no[:2], p.id, e.no[:2], e.a[1], e.b[1], e.no[2:], e.cab, e.t.strftime('%d%b').upper(), e.tkt.replace('-', ''), e.no[:2], p.rawph))
    d.shape = 'eterm blocks'
    return 'txt', '\n'.join(o)


@T(A, 'struct', big=True)
def fl_order_json(d):
    O = []
    for e in fe(d):
        p = d.rec(e.p)
        O.append({'passengerName': p.name, 'certNo': p.id, 'contactMobile': p.rawph, 'flightNo': e.no, 'depCity': e.a[0], 'arrCity': e.b[0], 'depTime': e.t.strftime('%Y-%m-%d %H:%M'), 'cabin': e.cab, 'eTicketNumber': e.tkt, 'price': e.fare})
    d.shape = 'json array'
    return 'json', js({'code': 0, 'msg': 'ok', 'data': O}) if d.size == 's' else jl(O)


@T(A, 'struct', big=True)
def fl_es_dump(d):
    O = []
    for i, e in enumerate(fe(d)):
        p = d.rec(e.p)
        O.append({'_index': 'air_ticket_%d' % e.t.year, '_id': d.hex(20), '_source': {'psg_name': p.name, 'psg_id': p.id, 'flight_no': e.no, 'dep': e.a[1], 'arr': e.b[1], 'flight_date': str(e.t.date()), 'pnr': e.pnr, 'tkt_no': e.tkt, 'agent': d.pick('CAN223 SHA118 PEK900')}})
    d.shape = 'es jsonl'
    return 'json', jl(O)


@T(A, 'struct')
def fl_sql(d):
    R = [[d.rec(e.p).name, e.p.id, e.p.rawph, e.no, e.a[0], e.b[0], str(e.t), e.seat, e.tkt] for e in fe(d, 4, 40)]
    d.shape = 'sql'
    return 'sql', sql('tb_air_order', ['passenger', 'id_no', 'mobile', 'flight_no', 'dep_city', 'arr_city', 'dep_time', 'seat', 'ticket_no'], R, d.ch(.5), d.ch(.6), d.pick(('`', '"')))


@T(A, 'prose')
def fl_sms_to_client(d):
    o = []
    for e in fe(d, 3, 10, .1):
        p = d.rec(e.p)
        o.append('【%s商旅】%s您好，您预订的%s %s %s-%s %s起飞%s到，票号%s，证件号%s，已出票，请提前两小时到机场。' % (d.pick('恒泰 乐游 中和'), p.name, d.ts(e.t, '%m月%d日'), e.al[2] + e.no, e.a[2], e.b[2], e.t.strftime('%H:%M'), e.t2.strftime('%H:%M'), e.tkt, p.id))
        if d.ch(.3):
            o.append('（已发，%s）' % d.pick('客人未回 客人说收到 明天再催款'))
    d.shape = 'copied notices'
    return 'txt', '\n\n'.join(o) + '\n'


@T(A, 'prose')
def fl_booking_chat(d):
    ms = []
    for e in fe(d, 2, 8, .1):
        p = d.rec(e.p)
        ms.append(d.pick(('帮我出一张 %s %s %s到%s %s %s' % (d.ts(e.t, '%m.%d'), e.no, e.a[0], e.b[0], p.name, p.id), '%s\n%s\n%s %s-%s %s\n%s' % (p.name, p.id, e.no, e.a[0], e.b[0], d.ts(e.t, '%m月%d号%H:%M'), p.ph))))
        ms.append(d.pick(('出好了 票号%s' % e.tkt, '全价%d 出吗' % e.fare, '出了，座位%s' % e.seat)))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(A, 'prose')
def fl_trip_mail(d):
    e0 = fe(d, 2, 8, 0)
    b = '各位好，\n\n本次出差机票已由行政统一预订，信息如下，请核对证件：\n\n'
    for e in e0:
        p = d.rec(e.p)
        b += '%s（身份证%s，手机%s）乘坐%s%s，%s由%s飞往%s，%s起飞，%s舱。\n' % (p.name, p.id, p.ph, d.ts(e.t, '%m月%d日'), e.no, d.pick('当天 上述日期'), e.a[0], e.b[0], e.t.strftime('%H:%M'), d.pick('经济 经济 公务'))
    return mail(d, '出差机票预订确认', b + '\n如有误请今天下班前回复。\n', b64=d.ch(.4))


@T(A, 'prose')
def fl_claim_report(d):
    es = fe(d, 2, 7, .2)
    x = '关于航班延误旅客诉求的情况说明\n\n'
    for e in es:
        p = d.rec(e.p)
        x += '旅客%s，证件号%s，原定%s乘%s航班由%s前往%s，因%s延误%d小时，旅客要求赔偿%d元，联系方式%s。\n\n' % (p.name, p.id, d.day(e.t, 'zh'), e.no, e.a[0], e.b[0], d.pick('天气 流控 机械故障'), d.ri(2, 9), d.ri(2, 8) * 100, p.ph)
    d.shape = 'report'
    return ('docx', docx([x])) if d.ch(.3) else ('txt', x)


# ---------------- train
@T(B, 'table', big=True)
def tr_orders(d):
    return table(d, [('乘车人/姓名|Passenger|CCR', lambda e: e.p.name), ('身份证号/证件号码|ID No.|SFZH', lambda e: e.p.id), ('手机号?|Phone|SJH', lambda e: e.p.ph), ('车次|Train No.|CC', lambda e: e.no), ('出发站|From|CFZ', lambda e: e.a), ('到达站|To|DDZ', lambda e: e.b), ('乘车日期/发车时间|Departure|FCSJ', lambda e: d.ts(e.t)), ('席别|Seat Class|XB', lambda e: e.cls), ('座位号?|Seat|ZW', lambda e: e.co + '车' + e.seat), ('票价?|Fare|PJ', lambda e: e.fare), ('订单状态?|Status|ZT', lambda e: e.st)], te(d), (0, 0, 1, 2), 'csv xlsx tsv', '火车票代购登记')


@T(B, 'table')
def tr_student_group(d):
    e0 = R_(d, d.person())
    while e0.no[0] not in 'GDC':
        e0 = R_(d, d.person())
    return table(d, [('姓名', lambda e: e.p.name), ('身份证号', lambda e: e.p.id), ('车次', lambda e: e0.no), ('区间', lambda e: e0.a + '→' + e0.b), ('日期', lambda e: d.messday(e0.t)), ('车厢座位', lambda e: e0.co + '车' + '%02d%s' % (d.ri(1, 19), d.pick('A B C D F'))), ('票号', lambda e: e.tk)], te(d, 6, 40, 0), (0,), 'xlsx csv md', '集体票名单', shuffle=False)


@T(B, 'table')
def tr_reimburse(d):
    return table(d, [('报销人', lambda e: e.p.name), ('手机', lambda e: e.p.ph), ('身份证', lambda e: e.p.id), ('乘车日', lambda e: d.messday(e.t)), ('车次', lambda e: e.no), ('起', lambda e: e.a), ('止', lambda e: e.b), ('座别', lambda e: e.cls), ('金额', lambda e: e.fare), ('备注?', lambda e: d.pick(('', '票根已交', '丢票')))], te(d, 4, 30, .5), (0,), 'xlsx fixed html', '差旅火车票报销台账')


@T(B, 'struct', big=True)
def tr_api(d):
    O = []
    for e in te(d):
        p = d.rec(e.p)
        O.append({'orderId': e.order, 'trainNumber': e.no, 'fromStation': e.a, 'toStation': e.b, 'startTime': e.t.strftime('%Y-%m-%d %H:%M'), 'passengerName': p.name, 'passengerIdNo': p.id, 'mobile': p.rawph, 'seatType': e.cls, 'coach': e.co, 'seatNumber': e.seat})
    d.shape = 'jsonl'
    return d.pick('jsonl json'), jl(O)


@T(B, 'struct', big=True)
def tr_log(d):
    o = []
    for e in sorted(te(d), key=lambda e: e.t):
        p = d.rec(e.p)
        o.append('[%s] [%d] grab.order submit train=%s from=%s to=%s date=%s psg=%s,1,%s,%s seat=%s result=%s' % (plus(e.t, days=-d.ri(1, 29)).strftime('%Y-%m-%d %H:%M:%S'), d.ri(1000, 32000), e.no, e.a, e.b, e.t.date(), p.name, p.id, p.rawph, e.cls, d.pick('OK OK WAIT')))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'struct')
def tr_ocr(d):
    O = []
    for e in te(d, 2, 12, .1):
        p = d.rec(e.p)
        O.append({'log_id': int(d.dig(19, '123')), 'words_result': {'ticket_num': e.tk, 'starting_station': e.a + '站', 'train_num': e.no, 'destination_station': e.b + '站', 'date': d.day(e.t, '%Y年%m月%d日'), 'ticket_rates': '￥%.1f元' % e.fare, 'seat_category': e.cls, 'name': p.name, 'ID_card': p.id, 'seat_num': e.co + '车' + e.seat, 'time': e.t.strftime('%H:%M')}})
    d.shape = 'ocr json'
    return 'json', js(O)


@T(B, 'struct')
def tr_dash(d):
    R = [[d.rec(e.p).name, e.p.id, e.p.rawph, e.no, e.a + '-' + e.b, e.t.strftime('%Y-%m-%d %H:%M'), e.cls, e.co + '车' + e.seat] for e in te(d, 5, 40)]
    d.shape = 'dash lines'
    return 'txt', delim(R, d.pick('---- ---- | \t'.split(' ')[0], '|', '----'))


@T(B, 'prose')
def tr_order_notes(d):
    o = []
    for e in te(d, 3, 10, .15):
        p = d.rec(e.p)
        o.append(d.pick(('%s，%s，%s从%s到%s，%s，%s车%s，%s，%s元。' % (p.name, p.id, d.ts(e.t, '%m月%d日%H:%M'), e.a, e.b, e.no, e.co, e.seat, e.cls, e.fare), '%s要%s号的%s，%s→%s，%s，身份证%s 电话%s' % (p.name, d.ts(e.t, '%m月%d'), e.no, e.a, e.b, e.cls, p.id, p.ph))))
        if d.ch(.25):
            o.append(d.pick('手续费5块已收 票款没给 让他自己去取票'))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


@T(B, 'prose')
def tr_12306_mail(d):
    p0 = d.person(False)
    b = '尊敬的 %s：\n您好！您于%s在中国铁路客户服务中心网站成功购买了车票，订单信息如下：\n\n' % (p0.name, d.day(d.date(), 'zh'))
    e0 = R_(d, p0)
    while e0.no[0] not in 'GDC':
        e0 = R_(d, p0)
    for i, p in enumerate([p0] + d.people(d.n(1, 5)), 1):
        e = R_(d, p)
        d.rec(p)
        b += '%d.%s，%s开，%s站-%s站，%s次列车，%s车%s号，%s，票价%.1f元，证件号码%s，检票口%dA。\n' % (i, p.name, d.day(e0.t, 'zh') + e0.t.strftime('%H:%M'), e0.a, e0.b, e0.no, e0.co, '%02d%s' % (d.ri(1, 19), d.pick('A B C D F')), e0.cls, e0.fare, p.id, d.ri(2, 18))
    return mail(d, '网上购票系统-用户支付通知', '转发供报销用。\n\n' + b + '\n订单号码 %s\n' % e0.order)


@T(B, 'prose')
def tr_group_chat(d):
    ms = ['过年的票抢到没', '发一下身份信息我统一买']
    for e in te(d, 2, 8, 0):
        p = d.rec(e.p)
        ms.append('%s %s，%s %s %s-%s %s' % (p.name, p.id, d.ts(e.t, '%m-%d'), e.no, e.a, e.b, e.cls))
        if d.ch(.5):
            ms.append(d.pick('候补了 买到了，%s车%s' % (e.co, e.seat.replace(' ', '')) if 0 else ('买到了，%s车%s' % (e.co, e.seat), '候补排队中')))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(B, 'prose')
def tr_police_trace(d):
    p = d.person(False)
    x = '研判报告\n\n一、基本情况\n%s，%s，%s，身份证号码%s，户籍地%s。\n\n二、铁路乘车轨迹\n' % (p.name, p.sex, d.day(p.birth, 'zh') + '生', p.id, p.addr)
    for _ in range(d.n(3, 12)):
        e = R_(d, p)
        d.rec(p)
        x += '%s，乘%s次列车由%s至%s，%s%s车%s。\n' % (d.day(e.t, 'zh'), e.no, e.a, e.b, e.cls, e.co, e.seat)
    d.headed = True
    d.shape = 'report, one person in head'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)
