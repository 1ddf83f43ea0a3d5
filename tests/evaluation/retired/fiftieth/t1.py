from lib import *
# ---------------------------------------------------------------- hotel.stay  T3 S2 P2
@t('hotel.stay', 'table', 'csv, Chinese head, export of a local lodging system')
def hotel_csv(d):
    n = d.n(); L = d.assign(n); rows = [['流水号', '旅馆名称', '旅客姓名', '性别', '证件号码', '房号', '入住时间', '退房时间', '登记员']]; k = d.i(31007, 88210); cl = d.ps(2)
    h = d.c(HOTELS)
    for p in L:
        s = d.stay(); d.rec(p); k += d.i(1, 9); rows.append([k, h, p.n, p.sex, p.id, s.rm, f(s.ci), f(s.co), d.c(cl).n])
    return '旅客登记', 'csv', csvw(rows)
@t('hotel.stay', 'table', 'tab separated, pinyin initials, no names of hotels but codes')
def hotel_py(d):
    L = d.assign(d.n()); rows = ['LGBM XM XB MZ ZJLX ZJHM FJH RZSJ TFSJ SJH'.split()]; g = d.c(REG).code + d.dig(4)
    for p in L:
        s = d.stay(); d.rec(p); rows.append([g, p.n, '1' if p.male else '2', p.nat, '11', p.id, s.rm, f(s.ci, '%Y%m%d%H%M'), f(s.co, '%Y%m%d%H%M'), p.m])
    return 'LKXX_DC', 'txt', csvw(rows, '\t')
@t('hotel.stay', 'table', 'xlsx, front desk day sheet with companions who have their own row')
def hotel_xlsx(d):
    n = d.n(40); rows = [['宾客姓名', '手机', '身份证', '房间', '房型', '到店', '离店', '房价', '押金', '同住人']]
    i = 0
    while i < n:
        s = d.stay(); a = d.p(); pair = [a] if i + 1 >= n or d.i(0, 2) else [a, d.p()]
        for q in pair:
            o = [x for x in pair if x is not q]; d.rec(q); i += 1
            rows.append([q.n, q.m, q.id, s.rm, s.rt, f(s.ci, '%m-%d %H:%M'), f(s.co, '%m-%d %H:%M'), s.fee, s.dep, o[0].n if o else ''])
    return '前台日报', 'xlsx', ('xlsx', rows, '在住')
@t('hotel.stay', 'struct', 'json lines with English keys, reservation service')
def hotel_jsonl(d):
    o = []
    for p in d.assign(d.n()):
        s = d.stay(); d.rec(p); o.append(jd({'hotelName': s.h, 'guestName': p.n, 'idNo': p.id, 'mobile': p.m, 'roomNo': s.rm, 'checkIn': f(s.ci), 'checkOut': f(s.co), 'amount': s.fee, 'channel': d.c(['ctrip', 'walkin', 'meituan', 'member'])}))
    return 'pms_orders', 'jsonl', '\n'.join(o) + '\n'
@t('hotel.stay', 'struct', 'key: value blocks, traditional characters', enc='trad')
def hotel_trad(d):
    o = []
    for p in d.assign(d.n(30)):
        s = d.stay(); d.rec(p); o.append(f'住客姓名：{p.tn}\n證件號碼：{p.id}\n聯絡手機：{p.m}\n房號：{s.rm}\n入住日期：{f(s.ci, "%Y/%m/%d")}\n退房日期：{f(s.co, "%Y/%m/%d")}\n房租：{s.fee}\n')
    return 'guest_list', 'txt', '賓館住客名單\n\n' + '----------\n'.join(o)
@t('hotel.stay', 'prose', 'work note of a patrol who reads a register, one sentence a stay', sizes='ssmm')
def hotel_patrol(d):
    h = d.c(HOTELS); pol = d.p(); boss = d.p(); g = d.c(REG)
    o = [f'{cd(d.t(d.year + 1))}晚，我所组织清查辖区旅馆，民警{pol.n}带两名辅警到{g.city}{d.c(ROAD)}{h}检查，老板{boss.n}（电话{boss.m}）在场，提供了登记簿。情况如下：']
    for p in d.assign(d.n(14)):
        s = d.stay(); d.rec(p)
        o.append(d.c([f'{p.n}（{p.sex}，身份证{p.id}）于{ct(s.ci)}入住{s.rm}房，{ct(s.co)}退房。',
                      f'{s.rm}房系{p.n}登记，身份证号{p.id}，{cd(s.ci)}住进，{cd(s.co)}离开，房费{s.fee}元。',
                      f'旅客{p.n}，证件{p.id}，在该店住{s.rm}号房，入住时间{f(s.ci, "%Y-%m-%d %H:%M")}，离店时间{f(s.co, "%Y-%m-%d %H:%M")}。']))
    o.append('以上均为登记簿所载。登记簿中无未成年人，已要求店方继续落实四实登记。')
    return '清查记录', 'txt', para(d, o, 1, 1)
@t('hotel.stay', 'prose', 'chat: buyer asks, trader pastes the stays of one person', sizes='smm')
def hotel_chat(d):
    p = d.p(); a, b = d.r.sample(NICK, 2); w = d.p(); o = [(a, '在吗 查个开房'), (b, '三要素发来，近两年的450'), (a, f'{p.n} {p.id}'), (b, '收到款再跑 别催')]
    o += [(a, f'已转 备注{w.n}')]
    for s in sorted((d.stay() for _ in range(d.n(16))), key=lambda s: s.ci):
        d.rec(p); o.append((b, d.c([f'{f(s.ci, "%Y-%m-%d %H:%M")} {s.h} {s.rm}房 退{f(s.co, "%m-%d %H:%M")}', f'{s.h}，{s.rm}，{f(s.ci, "%Y.%m.%d %H:%M")}进，{f(s.co, "%m.%d %H:%M")}走'])))
    return '聊天记录', 'txt', chat(d, o + [(b, '就这些 全了'), (a, '谢了')])

# ---------------------------------------------------------------- travel.flight T2 S3 P2
@t('travel.flight', 'table', 'pipe separated, departure control list')
def flt_pipe(d):
    rows = [['SEQ', 'PAX_NAME', 'CERT_NO', 'FLT', 'FLT_DATE', 'DEP', 'ARR', 'CLS', 'SEAT', 'TKT_NO', 'CTC']]
    for i, p in enumerate(d.assign(d.n()), 1):
        x = d.flt(); d.rec(p); p.c.setdefault('doc', p.pp if d.i(0, 3) == 0 else p.id); rows.append([f'{i:03d}', p.py, p.c['doc'], x.no, f(x.t, '%Y%m%d'), x.ac, x.bc, x.cls, x.seat, x.tk, p.m])
    return 'DCS_PAX', 'txt', csvw(rows, '|')
@t('travel.flight', 'table', 'html of a travel agency, booked by a clerk')
def flt_html(d):
    cl = d.p(); rows = [['乘机人', '身份证号', '手机号', '航班号', '航程', '起飞时间', '舱位', '票号', '票面价', '出票人']]
    for p in d.assign(d.n(40)):
        x = d.flt(); d.rec(p); rows.append([p.n, p.id, p.m, x.no, f'{x.a}-{x.b}', f(x.t, '%Y-%m-%d %H:%M'), x.cls, x.tk, x.fare, cl.n])
    return '出票明细', 'html', htmlw(rows, '机票出票明细', f'<p>经手：{cl.n} 分机：{d.i(8001,8099)}</p>\n')
@t('travel.flight', 'struct', 'eTerm PNR blocks, one passenger each', enc='utf8')
def flt_pnr(d):
    o = []
    for p in d.assign(d.n(24)):
        x = d.flt(); d.rec(p); c = x.no[:2]; k = f(x.t, '%a').upper()[:2] + f(x.t, '%d%b').upper()
        o.append(f' 1.{p.py} {x.pnr}\n 2.  {c}{x.no[2:]} {x.cls}   {k}  {x.ac}{x.bc} HK1   {f(x.t, "%H%M")} {f(x.t2, "%H%M")}          E\n 3.SSR FOID {c} HK1 NI{p.id}/P1\n 4.SSR TKNE {c} HK1 {x.ac}{x.bc} {x.no[2:]} {x.cls}{f(x.t, "%d%b").upper()} {x.tk.replace("-", "")}/1/P1\n 5.OSI {c} CTCM{p.m}/P1\n 6.{d.c(["PEK", "CAN", "SHA"])}{d.i(100, 880)}\n')
    return 'pnr_dump', 'txt', '\n'.join(o)
@t('travel.flight', 'struct', 'xml of an itinerary service', enc='utf8')
def flt_xml(d):
    o = []
    for p in d.assign(d.n(30)):
        x = d.flt(); d.rec(p)
        o.append(f'  <Itinerary pnr="{x.pnr}">\n    <PassengerName>{p.n}</PassengerName>\n    <CertType>NI</CertType>\n    <CertNo>{p.id}</CertNo>\n    <Mobile>{p.m}</Mobile>\n    <FlightNo>{x.no}</FlightNo>\n    <DepCity>{x.a}</DepCity>\n    <ArrCity>{x.b}</ArrCity>\n    <DepTime>{f(x.t, "%Y-%m-%dT%H:%M:00")}</DepTime>\n    <Cabin>{x.cls}</Cabin>\n    <TicketNo>{x.tk}</TicketNo>\n  </Itinerary>')
    return 'itinerary', 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<Itineraries>\n' + '\n'.join(o) + '\n</Itineraries>\n'
@t('travel.flight', 'struct', 'log lines of a change notice gateway')
def flt_log(d):
    o = []
    L = d.assign(d.n())
    for p, q in zip(L, d.times(len(L), (0, 9))):
        x = d.flt(); d.rec(p); o.append(f'{f(q)} INFO notify.send pax={p.n} id={p.id} to={p.m} flight={x.no} route={x.ac}-{x.bc} std={f(x.t, "%Y-%m-%dT%H:%M")} seat={x.seat} tkt={x.tk} rc=0')
    return 'notify', 'log', '\n'.join(noise(d, o, ['INFO heartbeat ok', 'WARN queue depth=37', 'DEBUG pool active=4 idle=12'])) + '\n'
@t('travel.flight', 'prose', 'mail of a secretary about tickets, one paragraph a flight', sizes='ssm')
def flt_mail(d):
    s, b = d.p(), d.p(); o = [f'发件人: {s.n} <{s.em}>\n收件人: {b.n} <{b.em}>\n主题: 机票已出\n日期: {f(d.t(d.year - 1))}\n\n{b.ms}您好，\n\n下面这几位的票都出好了，请转发给本人：\n']
    for p in d.assign(d.n(9)):
        x = d.flt(); d.rec(p)
        o.append(d.c([f'{p.n}坐{cd(x.t)}的{x.no}，{hm(x.t)}从{x.a}起飞，{hm(x.t2)}到{x.b}，身份证{p.id}，票号{x.tk}。', f'{p.n}（{p.id}）：{x.no}航班，{x.a}飞{x.b}，{cd(x.t)}{hm(x.t)}起飞，座位{x.seat}，票价{x.fare}元。']))
    return '机票', 'eml', '\n\n'.join(o) + f'\n\n有变动我再通知。\n{s.n}\n'
@t('travel.flight', 'prose', 'investigator: report on where a husband flew', sizes='sm')
def flt_pi(d):
    p, w = d.p(), d.p(); o = [f'委托人：{w.n}女士，联系{w.m}' if not w.male else f'委托人：{w.n}，联系{w.m}', f'目标：{p.n}，身份证{p.id}，常用手机{p.m}', '', '一、目标近期乘机情况']
    for x in sorted((d.flt() for _ in range(d.n(9))), key=lambda x: x.t):
        d.rec(p); o.append(d.c([f'{cd(x.t)}，目标乘{x.no}航班由{x.a}飞往{x.b}，{hm(x.t)}起飞，坐{x.seat}。', f'{cd(x.t)}目标从{x.a}出发，航班{x.no}，落地{x.b}时间约{hm(x.t2)}，票号{x.tk}。']))
    o += ['', '二、说明', '以上由渠道取得，请勿外传，尾款请于三日内付清。']
    return '调查报告', 'docx', ('docx', o)

# ---------------------------------------------------------------- travel.train T2 S2 P3
@t('travel.train', 'table', 'csv, ticket office export')
def trn_csv(d):
    rows = [['订单号', '乘车人', '证件号码', '手机', '车次', '发站', '到站', '乘车日期', '开车时间', '席别', '车厢', '座位', '票价']]
    for p in d.assign(d.n()):
        x = d.trn(); d.rec(p); rows.append([x.od, p.n, p.id, p.m, x.no, x.a, x.b, f(x.t, '%Y-%m-%d'), hm(x.t), x.cls, x.car, x.seat, x.fare])
    return '车票订单', 'csv', csvw(rows)
@t('travel.train', 'table', 'sql insert, pinyin and English mixed', enc='utf8')
def trn_sql(d):
    rows = []
    for i, p in enumerate(d.assign(d.n()), d.i(40100, 90000)):
        x = d.trn(); d.rec(p); rows.append([i, p.n, p.id, x.no, x.a, x.b, f(x.t), x.car + '车' + x.seat, x.cls])
    return 'tky_spxx', 'sql', 'SET NAMES utf8mb4;\n' + sqlw('t_train_ticket', 'id passenger_name id_no train_no from_station to_station depart_time seat_no seat_type'.split(), rows, d.i(0, 1))
@t('travel.train', 'struct', 'json of one account: orders with passengers', enc='utf8')
def trn_json(d):
    u = d.p(); o = []
    for p in d.assign(d.n(30)):
        x = d.trn(); d.rec(p); o.append({'sequence_no': x.od, 'train_code': x.no, 'from_station_name': x.a, 'to_station_name': x.b, 'start_time': f(x.t, '%Y-%m-%d %H:%M'), 'passenger_name': p.n, 'passenger_id_no': p.id, 'coach_no': x.car, 'seat_name': x.seat, 'ticket_price': x.fare})
    return 'orders', 'json', jd({'status': True, 'login_email': u.em, 'data': {'OrderDTODataList': o}}, 1)
@t('travel.train', 'struct', 'key=value lines of a gate log')
def trn_gate(d):
    L = d.assign(d.n()); o = []; st = None
    for p, q in zip(L, d.times(len(L), (0, 4))):
        x = d.trn(); d.rec(p); o.append(f'[{f(q)}] 闸机{d.i(1,24):02d} 验票通过 车次={x.no} 区间={x.a}-{x.b} 席位={x.car}车{x.seat} 姓名={p.n} 证件={p.id}')
    return 'zhaji', 'log', '\n'.join(noise(d, o, ['闸机自检完成', '读卡失败 请重试', '客流统计 进站 412'])) + '\n'
@t('travel.train', 'prose', 'police report on the journeys of suspects', sizes='ssm')
def trn_rep(d):
    L = d.assign(d.n(12), None); pol = d.p(); o = [f'关于涉案人员乘车情况的说明', f'承办人{pol.n}经查询铁路售票数据，现将查得情况说明如下：']
    for p in L:
        x = d.trn(); d.rec(p)
        o.append(d.c([f'{p.n}，身份证号{p.id}，{cd(x.t)}乘{x.no}次列车，由{x.a}站上车，{x.b}站下车，{x.car}车{x.seat}。', f'{cd(x.t)}{hm(x.t)}，{p.n}（{p.id}）持{x.cls}票乘坐{x.no}次从{x.a}到{x.b}，票价{x.fare}元。']))
    o.append('特此说明。')
    return '乘车情况说明', 'txt', para(d, o, 2, 1)
@t('travel.train', 'prose', 'group chat of a touring firm: everybody posts his train', sizes='smm')
def trn_group(d):
    ad = d.p(); L = d.assign(d.n(20, 2), 99); o = [(f'领队{ad.su}导', f'大家把自己买好的车次和证件发一下 我统一报备 有事打我{ad.m}')]
    for p in L:
        x = d.trn(); d.rec(p); o.append((p.n, d.c([f'{md(x.t)} {x.no} {x.a}到{x.b} {x.car}车{x.seat}，身份证{p.id}', f'我买的{x.no}，{md(x.t)}{hm(x.t)}{x.a}上车，{x.b}下，证号{p.id}'])))
    return '群消息', 'txt', chat(d, o + [(f'领队{ad.su}导', '收齐了')])
@t('travel.train', 'prose', 'offer text of a trader with a sample, one line of running text a journey', sizes='sm')
def trn_trader(d):
    o = ['【全国铁路轨迹】实时出，近五年购票，报身份证即可，懂的来，非诚勿扰', '老规矩先样品后付款，下面样品随便核：']
    for p in d.assign(d.n(10), None):
        x = d.trn(); d.rec(p); o.append(f'样品：{p.n}{p.id}，{f(x.t, "%Y年%m月%d日")}{x.no}次，{x.a}开往{x.b}，坐{x.cls}，手机留的{p.m}')
    o.append(f'一条轨迹{d.i(2,9)*20}，包月另议，飞机号私聊给')
    return 'post', 'txt', '\n'.join(o) + '\n'

# ---------------------------------------------------------------- netcafe.session T3 S2 P2
@t('netcafe.session', 'table', 'csv, police export with place codes')
def net_csv(d):
    rows = [['场所编号', '场所名称', '上网人姓名', '证件号码', '终端号', '上线时间', '下线时间', 'IP地址']]
    for p in d.assign(d.n()):
        x = d.net(); d.rec(p); rows.append([x.code, x.bar, p.n, p.id, x.seat, f(x.t), f(x.t2), x.ip])
    return '上网记录', 'csv', csvw(rows)
@t('netcafe.session', 'table', 'no head, comma, the machine side of a billing program')
def net_nohead(d):
    b = d.net(); rows = []
    for p in d.assign(d.n(60, 3)):
        x = d.net(); d.rec(p); rows.append([b.code, b.bar, f(x.t), f(x.t2), p.n, p.id, x.seat, x.ip, x.fee])
    return 'jf_%s' % d.i(10, 99), 'txt', csvw(rows)
@t('netcafe.session', 'table', 'sqlite of a bar administration program')
def net_sqlite(d):
    rows = []
    for p in d.assign(d.n()):
        x = d.net(); d.rec(p); rows.append([p.n, p.id, x.bar, x.seat, f(x.t), f(x.t2), x.mac, x.fee])
    return 'wbgl', 'db', ('sqlite', 'swjl', '姓名 身份证号 网吧名称 机器号 上机时间 下机时间 MAC 费用'.split(), rows)
@t('netcafe.session', 'struct', 'jsonl of the audit dialect', enc='utf8')
def net_wa(d):
    o = []
    for p in d.assign(d.n()):
        x = d.net(); d.rec(p); o.append(jd({'NETBAR_WACODE': x.code, 'PLACE_NAME': x.bar, 'USER_NAME': p.n, 'CERTIFICATE_TYPE': '111', 'CERTIFICATE_CODE': p.id, 'START_TIME': f(x.t), 'END_TIME': f(x.t2), 'MAC': x.mac, 'ROOM_ID': x.seat}))
    return 'WA_SOURCE_FJ_1001', 'json', '\n'.join(o) + '\n'
@t('netcafe.session', 'struct', 'log with card opening and closing in one line')
def net_log(d):
    L = d.assign(d.n()); o = [f'# {d.c(BARS)} 收银端日志']
    for p, q in zip(L, d.times(len(L), (2, 30))):
        x = d.net(); d.rec(p); o.append(f'{f(x.t)} 结账 卡号:{d.dig(8)} 会员:{p.n} 证件:{p.id} 机号:{x.seat} 上机:{f(x.t, "%m-%d %H:%M")} 下机:{f(x.t2, "%m-%d %H:%M")} 网费:{x.fee}')
    return 'cashier', 'log', '\n'.join(o) + '\n'
@t('netcafe.session', 'prose', 'report of a policeman after a visit', sizes='ssm')
def net_visit(d):
    x0 = d.net(); m = d.p(); o = [f'{cd(d.t(d.year + 1))}到{x0.bar}调取实名上网记录，网管{m.n}（手机{m.m}）配合，查得如下人员曾在该网吧上网：']
    for p in d.assign(d.n(14)):
        x = d.net(); d.rec(p)
        o.append(d.c([f'{p.n}，{p.sex}，身份证{p.id}，{ct(x.t)}上机，{ct(x.t2)}下机，坐{x.seat}号机。', f'{ct(x.t)}至{ct(x.t2)}，{p.n}用本人身份证{p.id}在{x.seat}机上网，消费{x.fee}元。']))
    return '走访', 'txt', para(d, o, 1, 0)
@t('netcafe.session', 'prose', 'letter of parents to a netbar: when the son was there', sizes='s')
def net_letter(d):
    p = d.p(age=(17 * 365, 19 * 365)); fa = d.p(); b = d.c(BARS); o = [f'{b}负责人：', f'我是{p.n}的家长{fa.n}，电话{fa.m}。我儿子身份证号{p.id}，' if p.male else f'我是{p.n}的家长{fa.n}，电话{fa.m}。我女儿身份证号{p.id}，', '今年高三，我从你们店前台抄到了孩子的上网记录：']
    for _ in range(d.n(4)):
        x = d.net(); d.rec(p); o.append(f'{cd(x.t)}在你店{x.seat}号机上网，从{hm(x.t)}坐到{hm(x.t2)}，花了{x.fee}元；')
    o.append('请你们以后不要再让孩子通宵。此致')
    return '给网吧的信', 'txt', '\n'.join([o[0], o[1] + o[2]] + o[3:]) + '\n'

# ---------------------------------------------------------------- border.crossing T2 S3 P2
@t('border.crossing', 'table', 'xlsx result sheet of one or some persons')
def brd_xlsx(d):
    rows = [['序号', '姓名', '证件种类', '证照号码', '出入标识', '出入境时间', '口岸', '前往国', '交通方式']]
    for i, p in enumerate(d.assign(d.n()), 1):
        x = d.brd(); d.rec(p); rows.append([i, p.n, '普通护照', p.pp, x.dir, f(x.t), x.port, x.to, x.by])
    return '出入境记录', 'xlsx', ('xlsx', rows, '查询结果')
@t('border.crossing', 'table', 'fixed width, codes', enc='gbk')
def brd_fix(d):
    rows = ['XM XB CSRQ ZJZL ZJHM GMSFHM CRBS CRSJ KADM'.split()]
    for p in d.assign(d.n()):
        x = d.brd(); d.rec(p); rows.append([p.n, '1' if p.male else '2', f(p.b, '%Y%m%d'), '14', p.pp, p.id, x.dir[0], f(x.t, '%Y%m%d%H%M%S'), d.c(['SZX', 'CAN', 'PVG', 'PEK', 'LHU', 'HGG'])])
    return 'CRJ_JL', 'txt', fixw(rows)
@t('border.crossing', 'struct', 'json answer of an inquiry', enc='utf8')
def brd_json(d):
    p = d.p(); o = []
    for _ in range(d.n(24)):
        x = d.brd(); d.rec(p); o.append({'ioType': 'O' if x.dir == '出境' else 'I', 'ioTime': f(x.t), 'port': x.port, 'docType': '普通护照', 'docNo': p.pp, 'country': x.to})
    return 'resp', 'json', jd({'code': 0, 'person': {'xm': p.n, 'sfzh': p.id}, 'crossings': o}, 2)
@t('border.crossing', 'struct', 'labelled blocks')
def brd_block(d):
    o = []
    for p in d.assign(d.n(36)):
        x = d.brd(); d.rec(p); o.append(f'姓　名: {p.n}\n身份证: {p.id}\n护照号: {p.pp}\n方　向: {x.dir}\n日　期: {f(x.t, "%Y-%m-%d")}\n口　岸: {x.port}\n去　向: {x.to}\n')
    return '边检查询', 'txt', '\n'.join(o)
@t('border.crossing', 'struct', 'xml message of a lane, pinyin tags', enc='utf8')
def brd_xml(d):
    o = []
    for p in d.assign(d.n(30)):
        x = d.brd(); d.rec(p); o.append(f'<CRJXX><XM>{p.n}</XM><ZJLX>往来港澳通行证</ZJLX><ZJHM>C{d.c("ABCDEFGHJ")}{d.dig(7)}</ZJHM><SFZH>{p.id}</SFZH><CRLX>{x.dir}</CRLX><CRSJ>{f(x.t, "%Y-%m-%dT%H:%M:%S")}</CRSJ><KA>{d.c(["罗湖口岸", "皇岗口岸", "拱北口岸", "福田口岸"])}</KA></CRJXX>')
    return 'lane', 'xml', '<?xml version="1.0" encoding="utf-8"?>\n<ROOT>\n' + '\n'.join(o) + '\n</ROOT>\n'
@t('border.crossing', 'prose', 'record of facts in a file on cross-border trade', sizes='ssm')
def brd_file(d):
    o = ['经调取出入境管理部门数据，相关人员出入境情况如下。']; lead = d.p()
    for p in d.assign(d.n(14)):
        x = d.brd(); d.rec(p)
        o.append(d.c([f'{p.n}（身份证{p.id}，护照{p.pp}）于{ct(x.t)}从{x.port}{x.dir}。', f'{cd(x.t)}，{p.n}持护照{p.pp}经{x.port}{x.dir}，身份证号{p.id}。']))
    o.append(f'以上情况由{lead.n}整理。')
    return '出入境情况', 'txt', para(d, o, 1, 1)
@t('border.crossing', 'prose', 'chat with a trader who reads the crossings of a debtor', sizes='sm')
def brd_chat(d):
    p = d.p(); a, b = d.r.sample(NICK, 2); o = [(a, f'老赖跑路了 帮看看出没出国 {p.n} {p.id}'), (b, '300 先款'), (a, '付了')]
    for x in sorted((d.brd() for _ in range(d.n(8))), key=lambda x: x.t):
        d.rec(p); o.append((b, d.c([f'{f(x.t, "%Y-%m-%d %H:%M")} {x.dir} {x.port}', f'{cd(x.t)}{x.port}{x.dir}，用的护照{p.pp}'])))
    return 'wx_导出', 'txt', chat(d, o + [(b, '没别的了')])

# ---------------------------------------------------------------- crime.case T2 S2 P3
@t('crime.case', 'table', 'csv of handled cases')
def crm_csv(d):
    rows = [['案件编号', '案由', '姓名', '身份证号', '户籍地', '立案单位', '立案时间', '处理结果', '办案民警']]; pl = d.ps(3)
    for p in d.assign(d.n(), 99):
        x = d.crm(); d.rec(p); rows.append([x.no, x.ch, p.n, p.id, p.addr, x.org, f(x.t, '%Y-%m-%d'), x.res, d.c(pl).n])
    return '违法犯罪人员', 'csv', csvw(rows)
@t('crime.case', 'table', 'docx with a table of persons with records')
def crm_docx(d):
    rows = [['序号', '姓名', '性别', '身份证号码', '案由', '时间', '处罚']]; pol = d.p()
    for i, p in enumerate(d.assign(d.n(34), 99), 1):
        x = d.crm(); d.rec(p); rows.append([str(i), p.n, p.sex, p.id, x.ch, cd(x.t), x.res])
    return '前科人员名册', 'docx', ('docx', ['辖区有违法犯罪前科人员名册', f'填表人：{pol.n}', rows])
@t('crime.case', 'struct', 'labelled blocks, case system')
def crm_block(d):
    o = []
    for p in d.assign(d.n(30), 99):
        x = d.crm(); v = d.p(); d.rec(p); o.append(f'案件编号：{x.no}\n案件类别：{x.ch}案\n嫌疑人：{p.n}\n证件号码：{p.id}\n简要案情：{cd(x.t)}，{p.n}{x.brief}。\n报案人：{v.n} {v.m}\n处理结果：{x.res}\n' + '=' * 20)
    return '案件信息', 'txt', '\n'.join(o) + '\n'
@t('crime.case', 'struct', 'json array with pinyin keys', enc='utf8')
def crm_json(d):
    o = []
    for p in d.assign(d.n(), 99):
        x = d.crm(); d.rec(p); o.append({'AJBH': x.no, 'AJMC': f'{p.n}{x.ch}案', 'XM': p.n, 'GMSFHM': p.id, 'LASJ': f(x.t), 'LADW': x.org, 'CLJG': x.res, 'HJDZ': p.addr})
    return 'ajxx', 'json', jd(o, d.c([None, 1]))
@t('crime.case', 'prose', 'paragraphs of a bulletin, one case of one person each', sizes='ssm')
def crm_bull(d):
    g = d.c(REG); d.home = g; o = [f'{g.city}公安情况通报（内部）第{d.i(11,98)}期']
    for p in d.assign(d.n(10), 99):
        x = d.crm(); d.rec(p)
        o.append(d.c([f'{ct(x.t)}，{x.pc}接报警，{p.n}（{p.sex}，{p.b.year}年{p.b.month}月{p.b.day}日生，身份证{p.id}，户籍{p.addr}）{x.brief}，以涉嫌{x.ch}立案，现已{x.res}。', f'{x.org}办理的{x.ch}案，案件编号{x.no}，违法嫌疑人{p.n}，身份证号码{p.id}，{cd(x.t)}{x.brief}，处理结果：{x.res}。']))
    return '情况通报', 'txt', '\n\n'.join(o) + '\n'
@t('crime.case', 'prose', 'judgement-like text with one accused, leaked with the ID number', sizes='s')
def crm_judg(d):
    d.year = max(d.year, 2016); p, v, j = d.p(), d.p(), d.p(); x = d.crm(); d.rec(p); no = f'（{x.t.year}）{x.g.pl[0]}{x.g.code[2:]}刑初{d.i(31,987)}号'
    tail = d.c(['公诉机关建议判处拘役四个月。', '到案后如实供述。', '案发后取得谅解。'])
    return '起诉材料', 'txt', f'{no}\n被告人{p.n}，{p.sex}，{cd(p.b)}出生，公民身份号码{p.id}，{p.nat}族，住{p.addr}。因涉嫌{x.ch}罪于{cd(x.t)}被刑事拘留，同月被逮捕，现羁押于{x.g.city}看守所。\n本院查明，{cd(x.t)}，被告人{p.n}{x.brief}。上述事实，有证人{v.n}（联系电话{v.m}）的证言等证据证实。{tail}\n审判员 {j.n}\n'
@t('crime.case', 'prose', 'background inquiry of a guard firm: answers of a friend in the police', sizes='sm')
def crm_bg(d):
    a, b = d.r.sample(NICK, 2); L = d.assign(d.n(12), 99); o = [(a, '帮忙看下这几个应聘的有没有案底')]
    for p in L:
        o.append((a, f'{p.n} {p.id}')); x = d.crm(); d.rec(p)
        o.append((b, d.c([f'有案底，{cd(x.t)}{x.ch}，{x.res}', f'{x.t.year}年因{x.ch}被{x.org}处理过，{x.res}'])))
    return '背调', 'txt', chat(d, o + [(a, '好的谢谢哥，改天吃饭')])
