"""hotel.stay: what front desks, booking sites, conference staff and guests keep (second half)."""

from lib.labels import tpl
from templates.common import cn_day, days, hotel, masked_id, mins, official, room, sql_insert

K = 'hotel.stay'
TYPES = ['标准双床房', '高级大床房', '商务大床房', '豪华双床房', '家庭房', '特惠房']
CHAN = ['散客', '携程', '美团', '协议单位', '会员', '飞猪', '旅行社']


@tpl(K, big=True)
def pms_sqlite(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 60), rep=False), 1):
        a = d.at(2015, 2022)
        rows.append(
            (
                k,
                room(d),
                p.name,
                d.id(p),
                d.mob(p),
                f'{a:%Y-%m-%d %H:%M:%S}',
                f'{a + mins(d, 500, 3000):%Y-%m-%d %H:%M:%S}',
                d.i(100, 900),
            )
        )
        d.rec(p)
    rooms = [(room(d), d.pick(*TYPES), d.i(100, 900)) for _ in range(20)]
    d.sqlite(
        'hotel.db',
        {
            'CREATE TABLE room_conf (room_no TEXT, room_type TEXT, price INT)': rooms,
            'CREATE TABLE checkin (id INTEGER PRIMARY KEY, room_no TEXT, guest_name TEXT, id_card TEXT, mobile '
            'TEXT, checkin_time TEXT, checkout_time TEXT, room_rate INT)': rows,
        },
    )


@tpl(K)
def stays_of_one(d):
    p, out = d.P(), []
    for k in range(d.i(4, 18)):
        name, c = hotel(d)
        a = d.at(2012, 2018)
        mate = f'  同住：{official(d)}' if d.r.random() < 0.4 else ''
        out.append(
            f'{k + 1}、{a:%Y-%m-%d %H:%M:%S}  {name}  {room(d)}房  退房'
            f' {a + mins(d, 400, 1800):%Y-%m-%d %H:%M:%S}{mate}'
        )
        d.rec(p)
    d.text(
        f'{p.name}住宿.txt',
        f'查询对象：{p.name}\n身份证号：{d.id(p)}\n户籍地：{p.hukou}\n住宿记录共{len(out)}条：\n\n'
        + '\n'.join(out)
        + '\n',
    )


@tpl(K, big=True)
def sql_dump_checkin(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 40), rep=True), 1):
        a = d.at(2014, 2018)
        rows.append(
            (
                k,
                d.order(18, '2'),
                p.name,
                d.mob(p),
                d.id(p),
                d.i(1, 60),
                room(d),
                f'{a:%Y-%m-%d}',
                f'{a + days(d, 1, 3):%Y-%m-%d}',
                d.i(1, 4),
                None,
            )
        )
        d.rec(p)
    cols = 'id order_sn guest_name guest_mobile guest_idcard hotel_id room_no checkin_date checkout_date'.split()
    cols += ['status', 'remark']
    d.text(
        't_hotel_checkin.sql',
        '-- MySQL dump 10.13\nDROP TABLE IF EXISTS `t_hotel_checkin`;\n/*!40101 SET NAMES utf8 */;\n'
        + sql_insert('t_hotel_checkin', cols, rows),
        encs=('utf-8',),
    )


@tpl(K)
def opera_csv_en(d):
    rows = []
    for p in d.cast(d.n(5, 30), rep=False):
        a = d.day(2016, 2023)
        rows.append(
            [
                d.num(8),
                p.py.replace('/', ', '),
                d.pp(p),
                'CN',
                room(d),
                d.pick('KNG', 'TWN', 'STE'),
                f'{a:%d-%b-%y}'.upper(),
                f'{a + days(d, 1, 5):%d-%b-%y}'.upper(),
                d.yuan(400, 2200),
                d.mail(p) if d.r.random() < 0.6 else '',
            ]
        )
        d.rec(p)
    d.csv(
        'guest_inhouse_export.csv',
        [
            'Confirmation No',
            'Guest Name',
            'Passport No',
            'Nationality',
            'Room',
            'Room Type',
            'Arrival',
            'Departure',
            'Rate',
            'E-mail',
        ],
        rows,
        sep=d.pick(',', ';'),
    )


@tpl(K)
def macau_big5(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(5, 25)), 1):
        a = d.day(2014, 2019)
        rows.append(
            [
                k,
                p.trad,
                d.pick('雙人房', '豪華客房', '套房'),
                room(d),
                d.pp(p),
                f'{a:%Y/%m/%d}',
                f'{a + days(d, 1, 3):%Y/%m/%d}',
                d.mob(p),
            ]
        )
        d.rec(p)
    d.csv(
        '住客名單.csv',
        ['序號', '住客姓名', '房型', '房號', '護照號碼', '入住日期', '退房日期', '手提電話'],
        rows,
        encs=('big5',),
    )


@tpl(K)
def homestay_book_md(d):
    c = d.city()
    rows, cleaner = [], d.P()
    for p in d.cast(d.n(4, 16), rep=d.r.random() < 0.5):
        a = d.day(2019, 2023)
        rows.append(
            [
                f'{a:%m.%d}',
                f'{a + days(d, 1, 4):%m.%d}',
                p.name,
                d.mob(p, d.pick('', '', ' ')),
                d.id(p),
                d.pick('山景房', '小院', '阁楼'),
                d.i(160, 480),
                d.pick('已付', '平台', '到付', ''),
            ]
        )
        d.rec(p)
    head = ['入住', '退房', '客人', '手机', '身份证', '房间', '房费', '备注']
    from lib.writers import table_md

    d.md(
        '民宿登记.md',
        f"# {c['city']}民宿客人登记\n\n公安系统要当天上传。保洁{cleaner.name}：{d.mob(cleaner)}\n\n"
        + table_md(head, rows),
    )


@tpl(K)
def partly_masked_html(d):
    """Order page of a booking site: guests whose number is masked have no key, so no record."""
    from lib.writers import table_html

    rows = []
    for k, p in enumerate(d.cast(d.n(5, 20))):
        a, name = d.day(2018, 2023), hotel(d)[0]
        if k and d.r.random() < 0.3:
            key, tel = masked_id(p), '-'
        else:
            key, tel = d.id(p), d.mob(p)
            d.rec(p)
        rows.append(
            [f'H{d.num(9)}', name, p.name, key, tel, cn_day(a), f'{d.i(1, 4)}晚', f'¥{d.i(150, 990)}', '已离店']
        )
    d.html(
        '入住人管理.html',
        '订单管理 - 酒店商家后台',
        '<h3>入住订单</h3>\n'
        + table_html(['订单号', '酒店', '入住人', '身份证号', '手机号', '入住日期', '间夜', '金额', '状态'], rows),
    )
