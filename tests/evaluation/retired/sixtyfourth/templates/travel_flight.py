from lib.core import *; from lib.pack import *; import json
t = kind('travel.flight')
@t('eterm PNR blocks')
def eterm(g):
    n, L = 0, []
    for _ in range(g.i(3, 6)):
        f = g.flight(); P = g.PP(g.c([1, 1, 2, 3])); d = g.dt(2013, 2018); n += len(P); wk = d.strftime('%a')[:2].upper(); L += [''.join(f' {i}.{p.py} ' for i, p in enumerate(P, 1)) + g.up(5) + g.d(1), f' {len(P) + 1}.  {f.no} {g.c("YBMHK")}   {wk}{d:%d}{d:%b}'.upper() + f'  {f.a[0]}{f.b[0]} HK{len(P)}   {g.i(6, 20):02d}{g.c("0 5")}5 {g.i(21, 23)}10          E'.replace(' 5 ', '05 ')]
        L += [f' {len(P) + 1 + i}.SSR FOID {f.al} HK1 NI{p.id}/P{i}' for i, p in enumerate(P, 1)] + [f' {9 + i}.SSR TKNE {f.al} HK1 {f.a[0]}{f.b[0]} {f.no[2:]} Y{d:%d}{d:%b}'.upper() + f' {f.pre}{g.d(10)}/1/P{i}' for i, p in enumerate(P, 1)] + [f' 15.OSI {f.al} CTCM{P[0].mob}/P1', f' 16.RMK CA/{g.up(5)}1', f' 17.{g.up(3)}{g.i(100, 999)}', '']
    g.out('黑屏/rt记录.txt', '\r\n'.join(L), n, n)
@t('xlsx, agency ledger')
def agency_ledger(g):
    P = g.PP(12, 26); r = [['出票日期', '订座编号', '乘机人', '证件号', '航班号', '航程', '起飞时间', '舱位', '票面', '税费', '票号', '客户单位', '业务员']]; S = g.k('小林 老郑 安妮'.split(), 2)
    for p in P: f = g.flight(); d = g.dt(2016, 2019); r.append([ymd(d - D.timedelta(days=g.i(1, 20))), g.up(6), p.name, p.id if g.p(.85) else p.pp, f.no, f'{f.a[1]}-{f.b[1]}', d.strftime('%Y-%m-%d %H:%M'), g.c('YMBHKQ'), g.i(40, 190) * 10, 50, f.tk, g.co() if g.p(.5) else '散客', g.c(S)])
    r.append(['合计', '', f'{len(P)}人次', '', '', '', '', '', sum(x[8] for x in r[1:]), 50 * len(P)]); g.out('票务/国内出票台账.xlsx', xlsx(g, [('出票', r), ('退改规则', [['舱位', '退票费'], ['Y', '10%'], ['M', '20%']])]), len(P), len(P))
@t('json api response')
def orders_api(g):
    n, ps, o = 0, set(), []
    for _ in range(g.i(4, 8)):
        f = g.flight(); P = g.PP(g.i(1, 3)); d = g.dt(2019, 2023); n += len(P); o.append(dict(orderId=int(g.d(15, '3')), status='TICKETED', segment=dict(flightNo=f.no, dep=f.a[0], arr=f.b[0], depTime=d.strftime('%Y-%m-%dT%H:%M:00+08:00')), passengers=[dict(name=p.name, pinyin=p.py, certType='NI', certNo=p.id, birth=ymd(p.b), eTicketNo=f.pre + '-' + g.d(10), seat=f'{g.i(31, 66)}{g.c("ACDHJL")}') for p in P], contact=dict(name=P[0].name, mobile=P[0].mob), price=dict(total=g.i(500, 4000), currency='CNY')))
    g.out('debug/flight_orders_resp.json', json.dumps(dict(code=0, msg='ok', data=dict(total=len(o), list=o)), ensure_ascii=False), n, n)
@t('fixed width manifest')
def manifest(g):
    f = g.flight(); P = g.PP(20, 45); d = g.dt(2012, 2017); L = [f'PASSENGER MANIFEST   FLT {f.no}   {d:%d%b%y}   {f.a[0]} - {f.b[0]}'.upper(), '=' * 78, 'SEQ  NAME                  SEX  SEAT  DOC NO               BAG    PNR', '-' * 78]
    for n, p in enumerate(P, 1): L.append(f'{n:03d}  {p.py:<22}{p.mf:<5}{g.i(31, 58)}{g.c("ABCJKL"):<4}{p.id if g.p(.8) else p.pp:<21}{g.c(["0/0", "1/12", "1/18", "2/31"]):<7}{g.up(6)}')
    L += ['-' * 78, f'TTL PAX {len(P):03d}   INF 00   CREW 08   LOADSHEET FINAL']; g.out(f'DCS/{f.no}_{y8(d)}.lst', '\r\n'.join(L), len(P), len(P), 'ascii')
@t('prose chat with secretary')
def secretary(g):
    P = g.PP(3, 6); d = g.dt(2017, 2022); L = [f'{P[0].name} {sl(d)} 9:{g.i(10, 59)}', '小周，下周的会大家机票帮忙订一下，信息我汇总了', f'周秘书 {sl(d)} 9:{g.i(10, 59)}', f'好的{P[0].xing}总，发我吧']
    for j, p in enumerate(P): f = g.flight(); x = d + D.timedelta(days=g.i(5, 9)); L += [f'{P[0].name} {sl(d)} 10:{11 + 7 * j}', g.c([f'{p.name}，{p.id}，{x.month}月{x.day}日{f.a[1]}飞{f.b[1]}，{f.no}那班，靠窗', f'{x.month}.{x.day} {f.no} {f.a[1]}到{f.b[1]} {p.name} 身份证{p.id} 电话{p.mob}'])]
    L += [f'周秘书 {sl(d)} 11:02', f'都出好票了，一共{len(P)}张，行程单月底统一寄', f'{P[0].name} {sl(d)} 11:05', '辛苦']; g.out('wechat_export/与周秘书.txt', '\n'.join(L), len(P), len(P))
@t('xml itineraries')
def xml_itin(g):
    P = g.PP(6, 12); n, s = 0, ''
    for p in P:
        sg = ''
        for _ in range(g.c([1, 2])): f = g.flight(); d = g.dt(2015, 2016); n += 1; sg += f'<Seg carrier="{f.al}" flt="{f.no[2:]}" from="{f.a[0]}" to="{f.b[0]}" date="{ymd(d)}" cls="{g.c("YKLM")}"/>'
        s += f'  <Itinerary no="{g.d(11, "5")}">\n    <Pax><Name>{p.py}</Name><IdNo>{p.id}</IdNo></Pax>\n    {sg}\n    <Fare base="{g.i(400, 1900)}" cn="50" yq="0"/>\n  </Itinerary>\n'
    g.out('行程单/print_batch.xml', f'<?xml version="1.0" encoding="GB18030"?>\n<Batch agent="{g.up(3)}{g.i(100, 999)}" office="{g.home[1][:2]}">\n{s}</Batch>\n', n, len(P), 'gb18030')
@t('csv, frequent flyer accrual')
def ffp(g):
    P = g.PP(5, 9); r = ['MEMBER_NO;NAME;ID_NO;FLT;FLT_DATE;ORG;DST;CABIN;MILES;POSTED']; n = 0
    for p in P:
        m = g.d(12, '6')
        for _ in range(g.i(2, 6)): f = g.flight(); d = g.dt(2018, 2019); n += 1; r.append(f'{m};{p.en.upper()};{p.id};{f.no};{y8(d)};{f.a[0]};{f.b[0]};{g.c("YMCF")};{g.i(500, 2400)};{y8(d + D.timedelta(days=3))}')
    g.out('ffp/accrual_detail.csv', '\n'.join(r), n, len(P))
@t('docx travel request form')
def form_trip(g):
    p = g.P(); fs = [g.flight(), g.flight()]; d = g.dt(2019, 2023); T1 = [['申请人', p.name, '部门', g.c('市场部 研发部 采购部'.split())], ['身份证号', p.id, '手机', p.mob], ['事由', '客户验收', '陪同', '无']]; T2 = [['航段', '航班', '日期', '起飞-到达', '舱位']] + [[f'{f.a[1]}→{f.b[1]}', f.no, ymd(d + D.timedelta(days=3 * i)), f'{g.i(7, 12)}:10-{g.i(13, 20)}:35', '经济舱'] for i, f in enumerate(fs)]
    g.out('OA/出差机票申请单.docx', docx(g, ['因公乘机审批单', T1, '行程安排', T2, '部门负责人意见：同意　　财务复核：√', f'出票渠道：公司差旅平台 客服{g.h400()}']), 2, 1)
@t('sqlite app cache')
def app_db(g):
    P = g.PP(4, 7); R, n = [], 0
    for p in P:
        for _ in range(g.i(1, 4)): f = g.flight(); d = g.dt(2020, 2022); n += 1; R.append((n, p.name, p.id, p.mob, f.no, f.a[1] + f.a[2], f.b[1] + f.b[2], ts(d)[:16], f.tk, g.c(['已出行', '已出票'])))
    g.out('com.trip.client/databases/trip.db', sqlite(g, {'CREATE TABLE android_metadata (locale TEXT)': [('zh_CN',)], 'CREATE TABLE t_air_order (_id INTEGER PRIMARY KEY, psgName TEXT, psgCert TEXT, psgTel TEXT, fltNo TEXT, depAirport TEXT, arrAirport TEXT, depTime TEXT, tktNo TEXT, st TEXT)': R, 'CREATE TABLE t_airport (code TEXT, city TEXT)': [('PEK', '北京'), ('CAN', '广州')]}), n, len(P))
@t('mail, visitors arriving')
def arriving(g):
    P = g.PP(3, 5); d = g.dt(2016, 2020); b = 'Hi Karen,\n\nPlease arrange pick-up for our colleagues from the China office. Flight details below:\n\n' + '\n'.join(f'  - {p.en} (passport {p.pp}), {f.no} {f.a[0]}-{f.b[0]}, dep {d + D.timedelta(days=g.i(4, 8)):%d %b %Y} {g.i(7, 21)}:{g.c(["05", "40", "55"])}, seat {g.i(31, 60)}{g.c("ACHK")}' for p, f in ((p, g.flight()) for p in P)) + '\n\nThey will need the van for the airport transfers. Budget code 4410-22.\n\nThanks and regards,\nMichelle'
    g.out('Mail/Inbox/Arrivals next week.eml', eml(g, ('Michelle', g.omail('michelle.office')), ('Karen', g.omail('karen.travel')), 'Arrivals next week', d, b, how='8bit', enc='us-ascii'), len(P), len(P))
@t('markdown, tour group')
def tour_md(g):
    P = g.PP(10, 18); f = g.flight(); d = g.dt(2018, 2019); L = [f'# {f.b[1]}双飞五日 {d.month}月{d.day}日团 机位名单', '', f'**去程** {f.no} {f.a[1]}{f.a[2]} → {f.b[1]}{f.b[2]} {ymd(d)} 07:{g.i(10, 55)}', '', '| 序 | 客人 | 拼音 | 证件 | 票号 | 电话 |', '|--:|---|---|---|---|---|'] + [f'| {i} | {p.name} | {p.py} | `{p.id}` | {f.pre}-{g.d(10)} | {p.mob if g.p(.6) else "跟" + P[0].xing + "姐"} |' for i, p in enumerate(P, 1)] + ['', f'领队：{g.P().name}；地接社电话 {g.otel()}；集合时间起飞前 2 小时，3 号门。']
    g.out('团队/机位名单.md', '\n'.join(L), len(P), len(P))
@t('booking log')
def booking_log(g):
    P = g.PP(10, 22); a = g.dt(2021, 2023); L = []
    for p in P: f = g.flight(); a += D.timedelta(seconds=g.i(5, 300)); L += [f'[{ts(a)}] air.book req id={g.hx(16)} ip=10.{g.i(0, 255)}.{g.i(0, 255)}.7 ua=ios', f"[{ts(a)}] air.issue OK pax='{p.py}' foid=NI{p.id} flt={f.no}/{y8(a + D.timedelta(days=9))} od={f.a[0]}{f.b[0]} etkt={f.pre}{g.d(10)} ctc={p.mob}"]; L += [f'[{ts(a)}] air.issue FAIL code=E{g.i(100, 400)} msg=no fare'] if g.p(.2) else []
    g.out('var/log/air-issue.log.3', '\n'.join(L), len(P), len(P))
@t('notes in a diary, prose')
def diary(g):
    P = g.PP(2, 4); s = [f'我帮{g.c(["家里人", "老同学们", "几个亲戚"])}抢票的记录，省得问来问去。', '']
    for p in P: f = g.flight(); d = g.dt(2019, 2023); s.append(f'{p.name}的是{cn(d)}从{f.a[1]}去{f.b[1]}，航班{f.no}，' + g.c(['早班机，', '红眼，便宜，', '中间不经停，']) + f'证件号{p.id}，票号{f.tk}，花了{g.i(380, 1500)}块。'); s.append(g.c(['改签要提前两小时，记得说。', '行李额20公斤。', '里程积到他自己卡上。', '']))
    g.out('记事/抢票.txt', '\n'.join(s), len(P), len(P))
@t('xlsx without header, gate scans')
def gate(g):
    f = g.flight(); P = g.PP(15, 30); d = g.dt(2017, 2018); r = [[f.no, y8(d), p.name, p.id, f'{g.i(31, 59)}{g.c("ABCJKL")}', f'BN{n:03d}', (d + D.timedelta(seconds=40 * n)).strftime('%H:%M:%S'), f.a[0], f.b[0]] for n, p in enumerate(P, 1)]
    g.out('登机口/scan_0312.xlsx', xlsx(g, [('Sheet1', r)], shared=False), len(P), len(P))
