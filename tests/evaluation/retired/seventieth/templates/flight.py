"""travel.flight"""

from lib.labels import bulk
from lib import pools as P


def leg(d):
    ln = d.c(P.LINES)
    a, b = d.r.sample(P.AIR, 2)
    t = d.dt(2014, 2024, 6, 22)
    return (
        ln,
        ln[0] + str(d.i(1000, 8999) if ln[0] != 'CA' else d.i(1200, 4999)),
        a,
        b,
        t,
        d.plus(t, 90, 230, 'minutes'),
    )


def seat(d):
    return f'{d.i(11, 58)}{d.c("ABCHJKL")}'


@bulk
def t_ota_csv(d):
    rows = []
    for p in d.each(4, 50):
        ln, no, a, b, t, u = leg(d)
        rows.append(
            [
                d.dig(12),
                p.name,
                p.id,
                p.mobile,
                no,
                a[0],
                b[0],
                f'{t:%Y-%m-%d %H:%M}',
                d.c('YMKHB'),
                f'{ln[1]}-{d.dig(10)}',
                d.i(380, 1900),
            ]
        )
    return d.csv(
        '订单/机票出票明细.csv',
        '订单号,乘机人,证件号码,手机号,航班号,出发,到达,起飞时间,舱位,票号,票面价'.split(','),
        rows,
    )


def t_pnr(d):
    out = []
    mons = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
    for p in d.each(1, 8, rep=False):
        ln, no, a, b, t, u = leg(d)
        pnr = ''.join(d.c('BCDEFGHJKLMNPQRSTVWXYZ23456789') for _ in range(6))
        day = f'{"MO TU WE TH FR SA SU".split()[t.weekday()]}{t:%d}{mons[t.month - 1]}'
        out += [
            f'>RT{pnr}',
            f' 1.{p.slash} {pnr}',
            f' 2.  {no} Y   {day}  {a[1]}{b[1]} HK1   {t:%H%M} {u:%H%M}          E',
            f' 3.SHA/T SHA/T {d.land()}/DONGFANG TRAVEL',
            f' 4.SSR FOID {ln[0]} HK1 NI{p.id}/P1',
            f' 5.SSR TKNE {ln[0]} HK1 {a[1]}{b[1]} {no[2:]} Y{t:%d}{mons[t.month - 1]} {ln[1]}{d.dig(10)}/1/P1',
            f' 6.OSI {ln[0]} CTCM{p.mobile}/P1',
            f' 7.SHA{d.dig(3)}',
            '',
        ]
    return d.text('eterm/pnr.txt', out, 'utf-8')


def t_itinerary_mail(d):
    p = d.rec(d.person())
    ln, no, a, b, t, u = leg(d)
    body = (
        f'尊敬的{p.name}{p.title}：\n\n您的机票已出票，行程如下，请提前90分钟到机场办理值机。\n\n航班：{ln[2]} {no}\n'
        f'{a[0]}机场 {t:%m月%d日 %H:%M} — {b[0]}机场 {u:%H:%M}\n乘机人：{p.name}（身份证'
        f' {p.id}）\n票号：{ln[1]}-{d.dig(10)}\n'
        f'联系手机：{p.mobile}\n\n如需退改请致电 {d.hotline()}。'
    )
    return d.eml('收件箱/出票通知.eml', d.orgmail('ticket'), p.email, '【出票成功】' + no, body, when=d.plus(t, -400, -30))


def t_group_list(d):
    ln, no, a, b, t, u = leg(d)
    rows, boss = [], d.person()
    for n, p in enumerate(d.each(8, 40, rep=False), 1):
        rows.append(
            [
                n,
                p.name,
                p.slash,
                p.sex,
                f'{p.birth:%Y-%m-%d}',
                p.passport,
                no,
                f'{t:%Y-%m-%d}',
                f'{a[1]}-{b[1]}',
                seat(d),
            ]
        )
    top = [
        ['团队出票名单'],
        [f'领队 {boss.name} {boss.mobile}'],
        '序号 姓名 拼音 性别 出生日期 护照号 航班 日期 航段 座位'.split(),
    ]
    return d.xlsx('旅行社/出票名单.xlsx', [('名单', top + rows), ('说明', [['全队同机往返，行李额23kg']])])


@bulk
def t_api_jsonl(d):
    rows = []
    for p in d.each(4, 40):
        ln, no, a, b, t, u = leg(d)
        rows.append(
            {
                'passengerName': p.name,
                'certType': 'NI',
                'certNo': p.id,
                'flightNo': no,
                'depAirport': a[1],
                'arrAirport': b[1],
                'depTime': f'{t:%Y-%m-%d %H:%M}',
                'cabin': d.c('YFC'),
                'eTicketNo': ln[1] + d.dig(10),
                'seat': seat(d),
            }
        )
    return d.jsonl('export/psg.jsonl', rows)


def t_boarding_en(d):
    out = []
    for p in d.each(1, 8):
        ln, no, a, b, t, u = leg(d)
        out += [
            'BOARDING PASS',
            f'NAME      {p.slash}',
            f'DOC       {p.passport}',
            f'FLIGHT    {no}    DATE {t:%d%b%y}'.upper(),
            f'FROM {a[1]}  TO {b[1]}   GATE {d.i(1, 60)}  BOARDING {t:%H:%M}',
            f'SEAT {seat(d)}  CLASS Y  ETKT {ln[1]}-{d.dig(10)}',
            '=' * 44,
        ]
    return d.text('docs/boarding passes.txt', out)


def t_history_html(d):
    p = d.person()
    rows = []
    for _ in range(d.i(4, 20)):
        ln, no, a, b, t, u = leg(d)
        d.rec(p)
        rows.append(
            f'<tr><td>{t:%Y-%m-%d}</td><td>{no}</td><td>{a[0]}</td><td>{b[0]}</td><td>{t:%H:%M}</td>'
            f'<td>{seat(d)}</td></tr>'
        )
    return d.html(
        'saved/我的行程.html',
        '历史航班',
        f'<div class="user">旅客：{p.name}　证件：{p.id}</div>\n<table>\n<tr><th>乘机日期</th><th>航班</th>'
        '<th>出发</th><th>到达</th><th>起飞</th><th>座位</th></tr>\n'
        + '\n'.join(rows)
        + '\n</table>',
    )


def t_group_chat(d):
    out, t = [], d.dt(2017, 2024)
    d.win = (d.plus(t, 5, 9, 'days').date(), 12)
    boss = d.person()
    out.append(f'{boss.name}  {t:%m-%d %H:%M}\n大家把出差航班信息报一下，接机用')
    for p in d.each(2, 10):
        ln, no, a, b, s, u = leg(d)
        t = d.plus(t, 1, 9, 'minutes')
        out.append(
            f'{p.name}  {t:%m-%d %H:%M}\n'
            + d.c(
                [
                    f'{s:%m月%d号} {no} {a[0]}飞{b[0]}，{s:%H:%M}起飞，身份证{p.id}',
                    f'我的 {no}，{s:%m.%d} {a[0]}-{b[0]} {u:%H:%M}到，电话{p.tel_any}',
                    f'{p.name}，{p.id}，{s:%Y/%m/%d}，航班{no}（{a[0]}→{b[0]}）',
                ]
            )
        )
    return d.text('chat/出差群.txt', '\n\n'.join(out) + '\n')


def t_manifest_sqlite(d):
    rows, (ln, no, a, b, t, u) = [], leg(d)
    for p in d.each(10, 60, rep=False):
        rows.append((no, f'{t:%Y-%m-%d}', a[1], b[1], p.name, p.id, seat(d), f'{ln[1]}{d.dig(10)}', d.i(0, 2)))
    return d.sqlite(
        'dcs/manifest.db',
        [
            ('passenger', 'flt_no flt_date dep arr pname id_no seat_no tkt_no bag_pcs'.split(), rows),
            ('meta', ['k', 'v'], [('version', '3.2'), ('flight', no)]),
        ],
    )


def t_big5_agency(d):
    d.trad, out = True, ['行程單', '']
    for p in d.each(2, 12):
        ln = d.c([('CX', '160'), ('CI', '297'), ('BR', '695')])
        t = d.dt(2015, 2024)
        b = d.c(['北京', '上海浦東', '廣州', '成都'])
        out += [
            f'旅客：{p.name} {p.slash}',
            f'護照：{p.passport}',
            f'航班：{ln[0]}{d.i(100, 999)}  {d.c(["香港", "臺北桃園"])} - {b}  {t:%Y/%m/%d %H:%M} 起飛',
            f'機票號碼：{ln[1]}-{d.dig(10)}',
            '',
        ]
    return d.text('行程單.txt', out, 'big5')


def t_expense_docx(d):
    rows = [['出差人', '身份证号', '日期', '航班', '起止', '票价', '电子客票号']]
    for p in d.each(2, 16):
        ln, no, a, b, t, u = leg(d)
        rows.append([p.name, p.id, f'{t:%Y.%m.%d}', no, f'{a[0]}至{b[0]}', d.i(400, 2100), f'{ln[1]}-{d.dig(10)}'])
    return d.docx(
        '报销/机票明细.docx',
        ['差旅机票明细表', f'部门：市场部    制表：{d.person().name}', rows, '合计金额以财务审核为准。'],
    )


def t_tsv_checkin(d):
    rows, (ln, no, a, b, t, u) = [], leg(d)
    for n, p in enumerate(d.each(5, 45, rep=False), 1):
        rows.append([f'{n:03d}', p.slash, p.id, seat(d), 'AC', f'BN{n:03d}', f'{t:%H:%M}'])
    top = [f'# 航班 {no} {t:%Y-%m-%d} {a[1]}-{b[1]} 旅客值机名单']
    return d.csv('值机/PD.tsv', '序号 旅客姓名 证件 座位 状态 登机号 登机时间'.split(), rows, '\t', top=top)


def t_ics(d):
    out = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//trip//CN']
    for p in d.each(1, 6):
        ln, no, a, b, t, u = leg(d)
        out += [
            'BEGIN:VEVENT',
            f'UID:{d.hash(24)}',
            f'DTSTART:{t:%Y%m%dT%H%M%S}',
            f'DTEND:{u:%Y%m%dT%H%M%S}',
            f'SUMMARY:航班 {no} {a[0]}-{b[0]}',
            f'DESCRIPTION:乘机人 {p.name} 证件 {p.id} 票号 {ln[1]}-{d.dig(10)} 座位 {seat(d)}',
            'END:VEVENT',
        ]
    return d.text('calendar/行程.ics', out + ['END:VCALENDAR'], 'utf-8')
