"""hotel.stay"""

from lib.labels import bulk
from lib import pools as P

RT = '标准间 大床房 豪华双床房 商务大床房 家庭房 特价房 行政套房'.split()


def stay(d, days=3):
    a = d.dt(2012, 2024, 9, 23)
    return a, d.plus(a, 9, 24 * days)


def room(d):
    return f'{d.i(2, 19)}{d.i(1, 28):02d}'


@bulk
def t_pms_csv(d):
    d.window(300)
    rows = []
    for p in d.each(5, 50):
        a, b = stay(d)
        rows.append(
            [
                d.dig(6),
                room(d),
                d.c(RT),
                p.name,
                p.sex,
                '身份证',
                p.id,
                f'{a:%Y-%m-%d %H:%M}',
                f'{b:%Y-%m-%d %H:%M}',
                d.i(98, 688),
                d.c(['散客', '协议', '携程', '美团', '会员']),
            ]
        )
    return d.csv(
        '前台/宾客历史导出.csv', '账号,房号,房型,客人姓名,性别,证件,证件号码,到店,离店,房价,来源'.split(','), rows
    )


def t_slip_txt(d):
    d.window(6)
    out = []
    for p in d.each(2, 9):
        a, b = stay(d)
        out += [
            f'        {d.c(P.HOTELS)}',
            '        旅 客 住 宿 登 记 单',
            '-' * 40,
            f'姓名：{p.name}    性别：{p.sex}   民族：{p.eth}',
            f'身份证号：{p.id}',
            f'住址：{p.addr}',
            f'房号：{room(d)}   房型：{d.c(RT)}   房价：{d.i(108, 458)}元/晚',
            f'抵店：{a:%Y/%m/%d %H:%M}   预离：{b:%Y/%m/%d} 12:00',
            f'押金：{d.i(1, 6)}00   联系电话：{p.tel_any}',
            '客人签名：',
            '',
        ]
    return d.text('打印/住宿登记单.txt', out)


def t_police_xml(d):
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<LGYGZ>']
    for p in d.each(3, 25):
        a, b = stay(d)
        out += [
            '  <LK>',
            f'    <LGDM>{p.reg[0]}{d.dig(4)}</LGDM><LGMC>{d.c(P.HOTELS)}</LGMC>',
            f'    <XM>{p.name}</XM><XB>{1 if p.male else 2}</XB><CSRQ>{p.birth:%Y%m%d}</CSRQ>',
            f'    <ZJLX>11</ZJLX><ZJHM>{p.id}</ZJHM><XZ>{p.addr}</XZ>',
            f'    <RZFH>{room(d)}</RZFH><RZSJ>{a:%Y%m%d%H%M}</RZSJ><TFSJ>{b:%Y%m%d%H%M}</TFSJ>',
            '  </LK>',
        ]
    return d.text('upload/lgy_20180611.xml', out + ['</LGYGZ>'])


def t_chat(d):
    t, out = d.dt(2016, 2023), []
    d.win = (d.plus(t, -4, -4, 'days').date(), 2)
    me, desk = d.person(), d.person()
    out.append(f'{t:%Y-%m-%d %H:%M} {me.name}: 在吗 帮我看下这两天的登记')
    for p in d.each(1, 6):
        a, b = stay(d)
        t = d.plus(t, 1, 6, 'minutes')
        out.append(
            f'{t:%Y-%m-%d %H:%M} {desk.name}: {p.name} {p.id} {a:%m月%d日%H点%M}住进来的，{room(d)}房，{b:%m月%d日}中午退的房'
        )
    out.append(f'{t:%Y-%m-%d %H:%M} {me.name}: 好的谢谢，有事打我 {me.tel_any}')
    return d.text('聊天记录/前台小' + desk.name[0] + '.txt', out)


def t_api_json(d):
    d.window(30)
    rows = []
    for p in d.each(3, 30):
        a, b = stay(d)
        rows.append(
            {
                'orderNo': 'H' + d.dig(10),
                'guestName': p.name,
                'idType': 'ID',
                'idNo': p.id,
                'mobile': p.mobile,
                'roomNo': room(d),
                'roomType': d.c(['DLK', 'STD', 'TWN']),
                'checkIn': f'{a:%Y-%m-%dT%H:%M:%S}',
                'checkOut': f'{b:%Y-%m-%dT%H:%M:%S}',
                'rate': d.i(150, 600),
                'status': 'CHECKED_OUT',
            }
        )
    return d.json(
        'api/guest_orders.json', {'code': 0, 'hotel': d.c(P.HOTELS), 'data': {'total': len(rows), 'list': rows}}
    )


@bulk
def t_sql_dump(d):
    rows = []
    for n, p in enumerate(d.each(5, 60), 1):
        a, b = stay(d)
        rows.append((n, p.name, p.id, p.mobile, room(d), f'{a}', f'{b}', d.i(100, 500)))
    pre = '-- Host: 192.168.1.8    Database: hotel\nDROP TABLE IF EXISTS `checkin`;\n'
    cols = 'id guest_name cert_no phone room_no checkin_time checkout_time deposit'.split()
    return d.sql('backup/checkin.sql', 'checkin', cols, rows, True, pre)


def t_mail_en(d):
    p = d.rec(d.person())
    a, b = stay(d)
    body = (
        f'Dear Mr/Ms {p.en},\n\nThank you for choosing Harbour View Hotel. Your stay is confirmed.\n\n'
        f'Confirmation number: {d.dig(8)}\nGuest: {p.en}\nPassport: {p.passport}\nArrival: {a:%d %b %Y}\n'
        f'Departure: {b:%d %b %Y}\nRoom: Deluxe King, 1 adult\nRate: CNY {d.money(500, 1500, True)} per night\n'
        f'Contact: {p.mob86}\n\nCheck-in from 14:00, check-out by 12:00.\n\nReservations Department\n'
        f'Tel {d.land()}'
    )
    return d.eml(
        'mail/Reservation confirmed.eml',
        'reservations <' + d.orgmail('resv') + '>',
        p.email,
        'Your reservation is confirmed',
        body,
        when=d.plus(a, -400, -30),
    )


@bulk
def t_month_xlsx(d):
    ps, sheets = list(d.each(8, 60)), []
    d.win = (d.day().replace(month=1, day=1), 300)
    for k in range(3):
        rows = [['日期', '房间', '住客', '证件号', '电话', '入住', '退房', '收款', '经手']]
        for p in ps[k::3]:
            a, b = stay(d)
            a, b = a.replace(month=k + 5, day=a.day % 27 + 1), b.replace(month=k + 5, day=a.day % 27 + 2)
            rows.append(
                [
                    f'{a:%Y/%m/%d}',
                    room(d),
                    p.name,
                    p.id,
                    p.mobile,
                    f'{a:%H:%M}',
                    f'{b:%m-%d %H:%M}',
                    d.i(80, 400),
                    '小周',
                ]
            )
        sheets.append((f'{k + 5}月', rows))
    return d.xlsx('宾馆/入住台账.xlsx', sheets)


def t_inhouse_html(d):
    d.window(2)
    rows = []
    for p in d.each(4, 35, rep=False):
        a, b = stay(d)
        rows.append(
            f'<tr><td>{room(d)}</td><td>{p.name}</td><td>{p.id}</td><td>{a:%m-%d %H:%M}</td><td>{b:%m-%d}</td>'
            f'<td>{d.c(RT)}</td><td>{d.i(120, 500)}.00</td></tr>'
        )
    head = ''.join(f'<th>{h}</th>' for h in '房号 客人 证件号码 入住时间 离店日期 房类 房租'.split())
    return d.html(
        '报表/在住客人报表.html',
        '在住客人报表',
        f'<h3>{d.c(P.HOTELS)} 在住客人报表（夜审）</h3>\n<table border=1>\n<tr>{head}</tr>\n'
        + '\n'.join(rows)
        + '\n</table>',
    )


def t_arrivals_big5(d):
    d.trad, rows = True, []
    for p in d.each(4, 20):
        a, b = stay(d)
        rows.append(
            [
                room(d),
                p.name,
                p.slash,
                p.passport,
                '中國',
                f'{a:%Y/%m/%d}',
                f'{b:%Y/%m/%d}',
                d.c(['雙人房', '單人房', '海景房']),
            ]
        )
    return d.csv(
        '旺角分店/住客名單.csv',
        '房號,住客姓名,英文姓名,護照號碼,國籍,入住日期,退房日期,房型'.split(','),
        rows,
        enc='big5',
    )


def t_query_one(d):
    p, n = d.person(), d.i(3, 18)
    out = ['旅馆业信息查询结果', f'姓名 {p.name}  公民身份号码 {p.id}', f'共 {n} 条', '']
    for k, t in enumerate(sorted(stay(d)[0] for _ in range(n)), 1):
        d.rec(p)
        city = d.c(P.REG)
        out.append(
            f'{k:>2}  {city[2]}{city[3]}{d.c(P.HOTELS)}  {room(d)}  {t:%Y-%m-%d %H:%M} 入 '
            f' {d.plus(t, 9, 40):%Y-%m-%d %H:%M} 离'
        )
    return d.text('查询/住宿信息.txt', out)


def t_companion_md(d):
    d.window(2)
    out = [
        '# 3楼查房记录',
        '',
        '| 房号 | 登记人 | 身份证 | 同住 | 入住 | 退房 |',
        '| --- | --- | --- | --- | --- | --- |',
    ]
    for p in d.each(3, 15, rep=False):
        a, b = stay(d)
        out.append(
            f'| {room(d)} | {p.name} | {p.id} | {d.person().name if d.i(0, 1) else "无"} | {a:%m-%d %H:%M} |'
            f' {b:%m-%d %H:%M} |'
        )
    return d.text('notes/查房.md', out + ['', f'值班经理 {d.person().name}，夜里有事打总机 {d.land()}'])
