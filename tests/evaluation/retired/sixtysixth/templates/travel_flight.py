from lib.core import T, htm, jd, cn_month, pad
from lib.pack import docx, eml, xlsx

F = 'travel.flight'
W = 'MO TU WE TH FR SA SU'.split()


def fn(c):
    return c.w('AIR') + str(c.i(1000, 8999))


def leg(c):
    (a, x), (b, y) = c.two('APT')
    return a, x, b, y


@T(F, 'eTerm PNR screens', 'eterm/rt_1212.txt', 'utf-8', 1)
def _(c):
    L = []
    for _ in range(7):
        t = c.t(2016)
        a, x, b, y = leg(c)
        n = c.i(1, 2)
        ps = c.ps(n)
        f, pnr = fn(c), ''.join(c.pick('BCDEFGHJKLMNPQRSTVWXYZ23456789') for _ in range(6))
        L += ['>RT:' + pnr, ' ' + ' '.join(f'{k}.{p.sl}' for k, p in enumerate(ps, 1)) + f' {pnr}',
              f' {n + 1}.  {f} Y   {W[t.weekday()]}{t:%d%b}  {a}{b} HK{n}   {t:%H%M} {c.later(t, 100, 200):%H%M}     '
              f'     E'.upper(),
              f' {n + 2}.{c.al("CAN/T 020-38877" + c.d(3))}/GUANGDONG TRAVEL']
        for k, p in enumerate(ps, 1):
            L.append(f' {n + 2 + k}.SSR FOID {f[:2]} HK1 NI{p.id}/P{k}')
        L += [f' {n * 2 + 3}.OSI {f[:2]} CTCM{ps[0].m}/P1', f' {n * 2 + 4}.RMK TJ CAN{c.i(100, 999)}', '']
    return L


@T(F, 'boarding list of DCS, fixed width', 'dcs/PD_CZ3539.txt')
def _(c):
    L = ['PD: CZ3539/14MAR17 CANPVG,ALL', '  NR  NAME                 BN   SEAT CL DOC                   ST']
    for k, p in enumerate(c.ps(120), 1):
        L.append(f'{k:4d}. {pad(p.sl, 20)} BN{k:03d} {c.i(31, 60)}{c.pick("ABCHJK")}  Y  '
            f'{pad(p.id if c.p_(.9) else p.pp, 20)}  '
                 f'{c.pick(["ACC", "BRD", "BRD"])}')
    return L + ['TTL 120  BRD 113  ACC 7']


@T(F, 'JSON order of a ticket agent: passengers under each segment', 'api/order_detail.json')
def _(c):
    O = []
    for _ in range(12):
        a, x, b, y = leg(c)
        t = c.t(2019)
        o = c.P()
        O.append({'orderNo': f'{t:%y%m%d}' + c.d(9), 'linkMan': {'name': o.n, 'phone': o.m}, 'segs': [
            {'fltNo': fn(c), 'dep': a, 'arr': b, 'depTime': f'{t:%Y-%m-%d %H:%M}', 'cabin': c.pick('YBMHK')}],
            'pax': [{'paxName': p.n, 'certType': 'NI', 'certNo': p.id, 'tkt': '784-' + c.d(10)} for p in c.ps(c.i(1,
            3))]})
    return jd(O, 1)


@T(F, 'free text: travel assistant in WeChat arranges tickets', '聊天记录/差旅群.txt', 'utf-8-sig')
def _(c):
    L = []
    s = c.P()
    for p in c.ps(7):
        a, x, b, y = leg(c)
        t = c.t(2018)
        L += [f'{p.n} {t:%Y/%m/%d %H:%M:%S}', f'帮我订{t.month}月{min(t.day + 2, 28)}号{x}到{y}，早点的，身份证{p.id}', '',
              f'行政-{s.sur}姐 {c.later(t, 5, 50):%Y/%m/%d %H:%M:%S}',
              f'{p.n}订好了，{fn(c)}，{c.i(7, 11):02d}:{c.i(10, 59)}起飞，{c.i(500, 1900)}元，短信发你{p.m}了', '']
    return L


@T(F, 'free text: itinerary mail in English', 'inbox/Your_itinerary.eml')
def _(c):
    p = c.P()
    L = ['Dear ' + p.py.title() + ',', '', 'Thank you for booking with us. Please find your itinerary below.', '',
         f'Traveller: {p.sl} {"MR" if p.male else "MS"}   Passport {p.pp}', '']
    for _ in range(3):
        c.rec(p)
        a, x, b, y = leg(c)
        t = c.t(2017)
        L += [f'{t:%a %d %b %Y}  flight {fn(c)}  {a} {t:%H:%M} - {b} {c.later(t, 90, 200):%H:%M}  seat {c.i(10, 50)}'
            f'{c.pick("ACDF")}', '']
    L += ['Contact mobile on file: +86 ' + p.m, 'Check-in closes 45 minutes before departure.']
    return eml('Reservations <%s>' % c.al('reservations@skybridge-travel.com'), f'{p.py.title()} <{p.e}>',
        'Your itinerary', L,
               cte='quoted-printable')


@T(F, 'xlsx of a corporate agency month bill', '对账/2016年11月机票账单.xlsx')
def _(c):
    R = [['瑞丰食品有限公司 机票对账单'], [], ['出票日', '航程', '航班', '起飞', '乘机人', '证件', '票号', '票面', '税', '应收']]
    for p in c.mix([c.P() for _ in range(13)], 40):
        a, x, b, y = leg(c)
        t = c.t(2016)
        R.append([f'{t:%m-%d}', f'{x}-{y}', fn(c), f'{t:%m-%d %H:%M}', p.n, p.id, '999-' + c.d(10), c.i(300, 2400),
            50, c.i(400, 2500)])
    return xlsx([('11月', R + [['合计', '', '', '', '', '', '', 40210, 2000, 42210]])], shared=False)


@T(F, 'HTML page of an airline counter: no-show list', 'web/noshow.html', 'gb18030')
def _(c):
    R = []
    for p in c.ps(15):
        a, x, b, y = leg(c)
        t = c.t(2015)
        R.append([fn(c), f'{t:%m/%d}', f'{a}-{b}', p.n, p.id, c.v(p.m, '-'), c.pick(['误机', '未值机', '超售改签'])])
    return [s.replace('utf-8', 'gb18030') for s in htm(['航班', '日期', '航段', '旅客', '证件号', '联系手机', '情况'], R, '误机旅客')]


@T(F, 'middleware log: check-in requests with nested JSON', 'logs/dcs-gw.2019-07-02.log')
def _(c):
    L = []
    ts = c.seq(300, c.t(2019), 0, 3)
    for t in ts:
        h = f'{t:%Y-%m-%d %H:%M:%S},{c.i(100, 999)}'
        if c.p_(.6):
            p = c.rec(c.P())
            a, x, b, y = leg(c)
            req = jd({'psr': p.n, 'foid': 'NI' + p.id, 'flight': fn(c), 'org': a, 'dst': b, 'date': f'{t:%Y-%m-%d}',
                      'seat': f'{c.i(31, 60)}{c.pick("ABCJKL")}'})
            L.append(f'{h} INFO  [http-8080-{c.i(1, 40)}] c.g.d.CheckInService - req={req}')
        else:
            L.append(f'{h} DEBUG [pool-2-thread-{c.i(1, 8)}] o.a.h.wire - >> "{c.x(32)}" cost={c.i(2, 90)}ms')
    return L


@T(F, 'psql COPY dump of tickets', 'pgdump/ticket_coupon.sql')
def _(c):
    L = ['--', '-- Data for Name: ticket_coupon; Type: TABLE DATA; Schema: public; Owner: pss', '--', '',
         'COPY public.ticket_coupon (id, tkt_no, surname_given, foid, carrier, flt, board_pt, off_pt, flt_date, '
         'status) FROM stdin;']
    for k, p in enumerate(c.ps(55)):
        a, x, b, y = leg(c)
        f = fn(c)
        L.append('\t'.join([str(90311 + k), '781' + c.d(10), p.sl, p.id if c.p_(.8) else p.pp, f[:2], f[2:], a, b,
                            f'{c.t(2020):%Y-%m-%d}', c.pick(['F', 'O', 'R', '\\N'])]))
    return L + ['\\.', '']


@T(F, 'free text: insurer claim over a delay, letter (docx)', '理赔/航班延误理赔申请.docx')
def _(c):
    p, q = c.ps(2)
    a, x, b, y = leg(c)
    t = c.t(2018)
    f = fn(c)
    return docx(['航班延误保险金给付申请', f'申请人：{p.n}    身份证号码：{p.id}    联系电话：{c.v(p.m, " ")}',
                 f'本人于{cn_month(t)}购票乘坐{f}次航班由{x}飞往{y}，原定{t.hour}时起飞，因流量控制至次日凌晨方才起飞，延误逾五小时。',
                 f'同行的妻子{q.n}（{q.id}）亦乘坐该航班，座位与本人相邻，一并申请。',
                 f'理赔款请汇入{p.bank}账户，卡号 {p.c}。', '特此申请。'])


@T(F, 'passenger name list pasted, `|` and two seats a line: wrapped printer output', 'print/PNL_MU2408.prn',
    'gb18030', 1)
def _(c):
    L = ['中国东方航空  MU2408  XIY-SHA  旅客名单    第1页', '']
    for _ in range(14):
        p, q = c.ps(2)
        L += [f'{pad(p.n, 8)}|{c.i(5, 33)}A|{p.id}|   {pad(q.n, 8)}|{c.i(5, 33)}F|{q.id}|', '']
    return L + ['\f共28人  行李41件/602kg']


@T(F, 'key-value cache lines of a mini program', 'cache/wx_boarding.kv')
def _(c):
    L = []
    for p in c.mix([c.P() for _ in range(6)], 19):
        a, x, b, y = leg(c)
        t = c.t(2023)
        L.append(f'bp:{c.x(8)}={p.n};idc={p.id};fn={fn(c)};{a}>{b};std={t:%m%d%H%M};gate={c.pick("ABCD")}{c.i(1, 60)}'
            f';zone={c.i(1, 4)}')
    return L


@T(F, 'traditional characters, Big5, agency in Hong Kong', 'agency/機票名單.txt', 'big5', 1)
def _(c):
    L = ['團號：HK1017  領隊電話：' + c.al('+852 2789 4410'), '航班  日期  航程  旅客  護照號碼  座位']
    for p in c.ps(16):
        L.append(f"{c.pick(['CX', 'HX', 'KA'])}{c.i(300, 998)}  {c.t(2015):%d/%m}  HKG-{c.w('APT')[0]}  {p.sl}  "
            f"{p.pp}  {c.i(11, 70)}{c.pick('ABCDHK')}")
    return L


@T(F, 'help desk ticket of name corrections, free text', 'helpdesk/CASE-20217.txt')
def _(c):
    L = ['[CASE-20217] 旅客姓名更正   优先级：高   状态：处理中', '']
    for p in c.ps(5):
        a, x, b, y = leg(c)
        L += [f'#{c.i(2, 40)} 坐席{c.i(1001, 1099)} 写道：', f'    旅客来电称 {fn(c)}（{c.t(2021):%m月%d日} {x}—{y}）名字打成了{p.n[0]}'
            f'{c.pick("晓小伟维")}，'
              f'正确为{p.n}，证件 {c.low(p.id)}，回拨 {p.m}。', '    已转国内票台，需上传证件照片。', '']
    return L
