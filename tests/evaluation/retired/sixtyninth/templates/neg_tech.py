"""Hard negatives from machines and programmers: logs, code, schemas, i18n, statistics."""

import hashlib

from lib import values as V
from lib import world as W
from lib.labels import ID, MAIL, MOB, tpl
from lib.writers import table_md
from templates.common import mins

K = 'neg'
LABELS = {
    'idCard': ('身份证号', 'ID number'),
    'mobile': ('手机号码', 'Mobile'),
    'bankCard': ('银行卡号', 'Bank card number'),
    'checkIn': ('入住时间', 'Check-in'),
    'checkOut': ('退房时间', 'Check-out'),
    'roomNo': ('房号', 'Room no.'),
    'flightNo': ('航班号', 'Flight no.'),
    'trainNo': ('车次', 'Train no.'),
    'balance': ('账户余额', 'Balance'),
    'plateNo': ('车牌号', 'Plate number'),
    'violation': ('违法行为', 'Violation'),
    'tenant': ('承租人', 'Tenant'),
    'passport': ('护照号码', 'Passport number'),
}


def size(d):
    while True:
        s = d.pick('13', '15', '17', '18') + V.digits(d.r, 9)
        if s[2:4] != '00':
            return d.dc(MOB, s)


@tpl(K)
def byte_counts(d):
    d.text(
        'du.txt',
        '\n'.join(
            f'{size(d)}  bytes  /data/{d.pick("db", "log", "img", "bak")}/{d.num(4)}.{d.pick("ibd", "tar", "bin")}'
            for _ in range(d.i(8, 40))
        )
        + '\n',
    )


@tpl(K)
def i18n_json(d):
    en = d.pick(True, False)
    d.js(
        'en.json' if en else 'zh-CN.json',
        {
            'form': {k: v[en] for k, v in LABELS.items()},
            'tip': {'mobile': 'Please enter a valid mobile' if en else '请输入正确的手机号'},
        },
    )


@tpl(K)
def i18n_properties(d):
    d.text(
        'messages_zh.properties',
        '\n'.join(f'label.{k}={v[0]}' for k, v in LABELS.items()) + '\nerror.idcard=身份证号格式不正确，应为18位\n',
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def java_entity(d):
    cls = d.pick('HotelGuest', 'BankAccount', 'PhoneUser', 'TrainOrder')
    body = ''.join(
        f'    /** {v[0]} */\n    @Column(name = "{k.lower()}")\n    private String {k};\n\n'
        for k, v in d.r.sample(list(LABELS.items()), 8)
    )
    d.text(
        f'{cls}.java',
        f'package com.xinhua.model;\n\n@Entity\n@Table(name = "t_{cls.lower()}")\npublic class {cls} {{\n    private'
        f' static final long serialVersionUID = {d.i(1, 9)}{V.digits(d.r, 17)}L;\n\n{body}}}\n',
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def python_check(d):
    d.text(
        'idcheck.py',
        'import re\n\nWEIGHT = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]\nCODE = "10X98765432"\nMOBILE ='
        ' re.compile(r"1[3-9]\\d{9}")\n\n\ndef check(no):\n    """身份证校验"""\n    total = sum(int(c) * w for c, w'
        f' in zip(no, WEIGHT))\n    return CODE[total % 11] == no[17]\n\n\nTIMEOUT = {d.i(3, 60)}\n',
        encs=('utf-8',),
    )


@tpl(K)
def schema_sql(d):
    t = d.pick(
        ('t_hotel_checkin', 'guest_name guest_idcard room_no checkin_time checkout_time'),
        ('t_train_order', 'passenger_name id_card train_no from_station to_station'),
        ('t_bank_txn', 'card_no holder_name txn_time amount balance'),
        ('t_violation', 'plate_no driver_name license_no violation_time fine'),
    )
    d.text(
        'schema.sql',
        f'CREATE TABLE `{t[0]}` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT,\n'
        + ''.join(f"  `{c}` varchar({d.pick(20, 32, 64)}) DEFAULT NULL COMMENT '{c}',\n" for c in t[1].split())
        + f"  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT={d.i(1000, 90000)} DEFAULT CHARSET=utf8mb4;\n",
        encs=('utf-8',),
    )


@tpl(K)
def device_log(d):
    t, out = d.at(), []
    for _ in range(d.i(15, 70)):
        t += mins(d, 0, 3)
        mac = ':'.join(f'{d.i(0, 255):02x}' for _ in range(6))
        out.append(
            f'{t:%Y-%m-%d %H:%M:%S} kernel: wlan0 sta {mac} assoc'
            f' aid={d.i(1, 60)} rx={d.i(1000, 99999)} tx={d.i(1000, 99999)}'
        )
    d.text('device.log', '\n'.join(out) + '\n', encs=('utf-8',))


@tpl(K)
def nginx_access(d):
    t, out = d.at(), []
    for _ in range(d.i(15, 60)):
        t += mins(d, 0, 2)
        out.append(
            f'10.{d.i(0, 9)}.{d.i(0, 250)}.{d.i(2, 250)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET'
            f' /api/{d.pick("order", "room", "flight")}?id={d.order(18, d.pick("7", "8", "9"))}&t={d.i(14, 16)}'
            f'{V.digits(d.r, 11)} HTTP/1.1"'
            f' 200 {d.i(100, 9000)}'
        )
    d.text('access.log', '\n'.join(out) + '\n', encs=('utf-8',))


@tpl(K)
def sensor_csv(d):
    ms = d.i(1480000000, 1600000000) * 1000
    d.csv(
        'sensor.csv',
        ['ts_ms', 'temp', 'hum', 'volt'],
        [
            [ms + k * 5000, f'{d.i(100, 350) / 10}', d.i(20, 90), f'{d.i(3200, 4200) / 1000}']
            for k in range(d.i(20, 90))
        ],
        encs=('utf-8',),
    )


@tpl(K)
def snowflake_jsonl(d):
    d.jsonl(
        'events.jsonl',
        [
            {
                'eventId': int(d.order(18, d.pick('7', '8', '9'))),
                'type': d.pick('click', 'view', 'pay'),
                'ts': d.i(1500000000, 1650000000),
                'page': d.pick('home', 'cart', 'detail'),
            }
            for _ in range(d.i(10, 60))
        ],
    )


@tpl(K)
def package_lock(d):
    pk = {
        f'node_modules/{n}': {
            'version': f'{d.i(0, 9)}.{d.i(0, 30)}.{d.i(0, 20)}',
            'resolved': f'https://registry.npmjs.org/{n}/-/{n}-{d.i(1, 9)}.0.0.tgz',
            'integrity': 'sha512-' + hashlib.sha512(n.encode()).hexdigest()[:86] + '==',
        }
        for n in ('lodash', 'express', 'axios', 'vue', 'moment', 'echarts', 'dayjs')
    }
    d.js('package-lock.json', {'name': 'front', 'lockfileVersion': 2, 'packages': pk})


@tpl(K)
def readme_repo(d):
    a, b = d.dc(MAIL, f'icon-{d.pick("home", "user", "pay")}@2x.png'), d.dc(MAIL, 'git@github.com')
    d.md(
        'README.md',
        f'# room-booking-ui\n\nClone with `{b}:acme-front/room-booking-ui.git`, then `npm ci`.\n\nIcons live in'
        f' `assets/{a}`.\n\nPort {d.i(3000, 9000)}, check-in page at `/checkin`.\n',
    )


@tpl(K)
def hash_list(d):
    d.text(
        'SHA1SUMS.txt',
        '\n'.join(f'{hashlib.sha1(d.num(9).encode()).hexdigest()}  part{k:03d}.bin' for k in range(d.i(10, 50))) + '\n',
        encs=('utf-8',),
    )


@tpl(K)
def uuid_table(d):
    d.csv(
        'uuid_map.csv',
        ['uuid', 'seq'],
        [
            [
                f'{hashlib.md5(d.num(8).encode()).hexdigest()[:8]}-{d.num(4)}-4{d.num(3)}-a{d.num(3)}'
                f'-{hashlib.md5(d.num(8).encode()).hexdigest()[:12]}',
                k,
            ]
            for k in range(d.i(10, 50))
        ],
        encs=('utf-8',),
    )


@tpl(K)
def gcode(d):
    d.text(
        'part7.nc',
        'G21\nG90\n'
        + '\n'.join(
            f'G{d.pick(0, 1)} X{d.i(0, 300)}.{d.num(3)} Y{d.i(0, 300)}.{d.num(3)} Z{d.i(-5, 5)} F{d.i(100, 1500)}'
            for _ in range(d.i(20, 80))
        )
        + '\nM30\n',
        encs=('utf-8',),
    )


@tpl(K)
def geojson(d):
    d.js(
        'shops.geojson',
        {
            'type': 'FeatureCollection',
            'features': [
                {
                    'type': 'Feature',
                    'properties': {'name': d.pick(*W.ESTATES)},
                    'geometry': {
                        'type': 'Point',
                        'coordinates': [d.i(1000000, 1220000) / 10000, d.i(220000, 400000) / 10000],
                    },
                }
                for _ in range(d.i(5, 30))
            ],
        },
        indent=None,
    )


@tpl(K)
def sms_templates(d):
    d.js(
        'sms_templates.json',
        [
            {'id': f'SMS_{d.num(9)}', 'content': x}
            for x in (
                '【酒店】${name}您好，您预订的${room}房已确认，入住${date}',
                '【银行】您尾号${tail}的卡于${time}支出${amount}元，余额${balance}元',
                '【铁路】订单${no}，${train}次${seat}已出票',
                '验证码${code}，5分钟内有效',
            )
        ],
    )


@tpl(K)
def api_doc(d):
    d.md(
        '接口文档.md',
        '# 住宿查询接口\n\n'
        + table_md(
            ['字段', '类型', '必填', '说明'], [[k, 'string', d.pick('是', '否'), v[0]] for k, v in LABELS.items()]
        )
        + f'\n超时时间 {d.i(3, 30)} 秒。示例中身份证、手机号均以 `****` 代替。\n',
    )


@tpl(K)
def product_sqlite(d):
    d.sqlite(
        'erp.db',
        {
            'CREATE TABLE product (id INTEGER PRIMARY KEY, sku TEXT, name TEXT, stock INT)': [
                (k, f'SKU{d.num(10)}', d.pick('螺丝', '垫片', '电机', '风扇'), d.i(0, 900))
                for k in range(1, d.i(15, 60))
            ],
            'CREATE TABLE customer (id INTEGER, name TEXT, id_card TEXT, mobile TEXT)': [],
        },
    )


@tpl(K)
def log_zip(d):
    d.zip(
        'logs.zip',
        {
            f'app-{k}.log': '\n'.join(
                f'{d.at(2020, 2020):%Y-%m-%d %H:%M:%S} INFO '
                f' traceId={hashlib.md5(d.num(8).encode()).hexdigest()} cost={d.i(1, 900)}ms uid={d.i(1000, 99999)}'
                for _ in range(30)
            )
            for k in range(3)
        },
    )


@tpl(K)
def member_numbers(d):
    """A counter that runs on by one: looks like mobiles, is none."""
    base = int(d.pick('13', '15', '18') + '0' + V.digits(d.r, 8))
    rows = [[d.dc(MOB, str(base + k)), d.i(0, 9000), d.pick('银卡', '金卡', '普通')] for k in range(d.i(10, 50))]
    d.csv('会员积分.csv', ['会员编号', '积分', '等级'], rows)


@tpl(K)
def order_ids_dated(d):
    out = []
    for _ in range(d.i(10, 50)):
        t = d.at(2014, 2020)
        while True:
            s = f'{t:%Y%m%d%H%M%S}' + d.num(4)
            if not V.luhn_ok(s):
                break
        out.append([d.dc(ID, s), d.yuan(5, 900), d.pick('已完成', '待付款', '退款')])
    d.csv('交易流水号.csv', ['订单号', '金额', '状态'], out)
