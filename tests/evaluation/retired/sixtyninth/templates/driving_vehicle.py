"""driving.vehicle: who holds which vehicle; plate, VIN and the holder's key."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, official, sql_insert

K = 'driving.vehicle'
COLOR = ['白', '黑', '银', '灰', '红', '蓝']


def eng(d):
    return d.pick('G4', 'EA', 'K2', 'LJ', 'DK') + d.num(6)


@tpl(K, big=True)
def jdc_export(d):
    rows = []
    for p in d.cast(d.n(8, 50), hi=1994):
        rows.append(
            [
                d.plate(p),
                '02',
                p.name,
                d.id(p),
                d.vin(p),
                eng(d),
                d.pick(*W.CARS),
                d.pick(*COLOR),
                d.pick('非营运', '非营运', '预约出租客运'),
                str(d.day(2008, 2018)),
                d.mob(p) if d.r.random() < 0.7 else '',
            ]
        )
        d.rec(p)
    d.csv(
        'vehicle_info.csv',
        'HPHM HPZL SYR SFZMHM CLSBDH FDJH CLPP CSYS SYXZ CCDJRQ SJHM'.split(),
        rows,
        sep=d.pick(',', '\t', '|'),
    )


@tpl(K, big=True)
def owners_xlsx(d):
    rows = []
    for p in d.cast(d.n(8, 40), hi=1994):
        rows.append(
            [
                p.name,
                d.mob(p),
                d.plate(p, d.pick('', '·')),
                d.pick(*W.CARS),
                d.vin(p),
                str(d.day(2010, 2019)),
                str(d.day(2020, 2021)),
                d.pick('平安', '人保', '太保'),
                p.addr,
            ]
        )
        d.rec(p)
    a = d.P()
    d.xlsx(
        '车险到期车主名单.xlsx',
        {
            '到期名单': [['车主', '手机号', '车牌号', '品牌型号', '车架号', '初登日期', '保险到期', '上年保司', '地址']]
            + rows,
            '坐席': [['姓名', '工号'], [a.name, d.i(1000, 9000)]],
        },
    )


@tpl(K)
def cars_of_one(d):
    p, rows = d.P(hi=1990), []
    from lib import values as V

    for k in range(d.n(2, 5)):
        pl = d.v('driving.plate', V.plate(d.r, p.c['pl'], p.c['letters']))
        vn = d.v('driving.vin', V.vin(d.r))
        rows.append(
            f'{k + 1}) {pl}  {d.pick(*W.CARS)}  {d.pick(*COLOR)}色  车辆识别代号 {vn}  发动机号 {eng(d)}  初次登记'
            f' {d.day(2009, 2019)}  状态 {d.pick("正常", "抵押", "转出")}'
        )
        d.rec(p)
    d.text(
        '名下车辆.txt',
        f'机动车所有人：{p.name}\n身份证明号码：{d.id(p)}\n名下车辆 {len(rows)} 辆：\n' + '\n'.join(rows) + '\n',
    )


@tpl(K)
def registration_text(d):
    out = []
    for p in d.cast(d.n(1, 7), hi=1994):
        out.append(
            f'中华人民共和国机动车行驶证\n号牌号码 {d.plate(p)}\n车辆类型 小型轿车\n所有人 {p.name}\n身份证号'
            f' {d.id(p)}\n住址 {p.addr}\n使用性质 非营运\n品牌型号 {d.pick(*W.CARS)}\n车辆识别代号'
            f' {d.vin(p)}\n发动机号码 {eng(d)}\n注册日期 {d.day(2010, 2019)}\n'
        )
        d.rec(p)
    d.text('行驶证.txt', '\n'.join(out))


@tpl(K)
def ocr_json(d):
    out = []
    for p in d.cast(d.n(1, 12), hi=1994):
        out.append(
            {
                'plateNo': d.plate(p),
                'vehicleType': '小型轿车',
                'owner': p.name,
                'ownerIdNo': d.id(p),
                'phone': d.mob(p),
                'vin': d.vin(p),
                'engineNo': eng(d),
                'model': d.pick(*W.CARS),
                'registerDate': f'{d.day(2010, 2019)}',
                'useCharacter': '非营运',
            }
        )
        d.rec(p)
    d.js('vehicles.json', {'errno': 0, 'data': out}, indent=d.pick(None, 2))


@tpl(K)
def parking_monthly(d):
    rows, g = [], d.P()
    for p in d.cast(d.n(6, 35), hi=1994):
        rows.append(
            [
                d.plate(p),
                p.name,
                d.mob(p),
                f'{d.i(1, 30)}栋{d.i(1, 25)}0{d.i(1, 4)}',
                d.pick(*W.CARS),
                f'{d.pick("A", "B")}-{d.i(1, 300):03d}',
                d.i(1, 4) * 100,
            ]
        )
        d.rec(p)
    d.csv(
        '月租车登记.csv',
        ['车牌号', '车主', '联系电话', '房号', '车型', '车位', '月租'],
        [[f'保安队长 {g.name}', '', d.mob(g)]] + rows,
        sep=d.pick(',', ';'),
    )


@tpl(K)
def insurance_policy_docx(d):
    p, a, t = d.P(hi=1990), d.P(), d.day(2016, 2021)
    d.rec(p)
    d.docx(
        '机动车商业保险单.docx',
        [
            '机动车商业保险保险单',
            f'保险单号：{d.num(22)}',
            [
                ['被保险人', p.name, '身份证号码', d.id(p)],
                ['联系电话', d.mob(p), '地址', p.addr],
                ['号牌号码', d.plate(p), '厂牌型号', d.pick(*W.CARS)],
                ['车辆识别代号', d.vin(p), '发动机号', eng(d)],
                ['初次登记日期', str(d.day(2010, 2015)), '使用性质', '家庭自用'],
            ],
            f'保险期间自{cn_day(t)}零时起十二个月',
            f'业务员：{a.name}　{d.mob(a)}　客服电话：{d.hot()}',
        ],
    )


@tpl(K)
def group_chat_cars(d):
    turns = [('车管家阿明', '年审的把车牌、车架号、车主身份证发一下')]
    for p in d.cast(d.n(2, 8), hi=1992):
        turns.append(
            (
                d.pick('老王', '强哥', '小陈'),
                d.say(
                    lambda: f'{d.plate(p)} 车主{p.name} 身份证{d.id(p)} 车架号{d.vin(p)}',
                    lambda: f'车牌{d.plate(p)}，{p.name}，{d.mob(p)}，{d.pick(*W.CARS)}，车架号{d.vin(p)}',
                ),
            )
        )
        d.rec(p)
        turns.append(('车管家阿明', d.pick('收到', '行驶证拍一下', '明天去办')))
    d.text('年审代办.txt', chat(d, d.at(2017, 2022), turns))


@tpl(K, big=True)
def car_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 45), hi=1992), 1):
        rows.append(
            (k, p.name, d.id(p), d.mob(p), d.plate(p), d.vin(p), eng(d), d.pick(*W.CARS), f'{d.day(2010, 2019)}')
        )
        d.rec(p)
    d.text(
        'car_owner.sql',
        'CREATE TABLE `car_owner` (`id` int, `owner` varchar(40));\n'
        + sql_insert('car_owner', 'id owner id_card mobile plate_no vin engine_no brand reg_date'.split(), rows),
        encs=('utf-8',),
    )


@tpl(K)
def dealer_html(d):
    rows = []
    for p in d.cast(d.n(4, 20), hi=1992):
        rows.append(
            [
                p.name,
                d.mob(p),
                d.pick(*W.CARS),
                d.vin(p),
                d.plate(p),
                str(d.day(2014, 2020)),
                f'{d.i(2, 9)}万公里',
                official(d),
            ]
        )
        d.rec(p)
    d.html(
        '保有客户.html',
        '4S店保有客户',
        f'<p>售后电话：{d.shop()}</p>\n'
        + table_html(['车主姓名', '手机', '车型', '车架号(VIN)', '车牌', '购车日期', '里程', '服务顾问'], rows),
    )


@tpl(K)
def used_car_md(d):
    rows = []
    for p in d.cast(d.n(3, 12), hi=1990):
        rows.append(
            [
                d.plate(p),
                d.pick(*W.CARS),
                p.name,
                d.id(p),
                d.vin(p),
                f'{d.i(3, 25)}.{d.i(0, 9)}万',
                d.pick('过户中', '已提档', '待付款'),
            ]
        )
        d.rec(p)
    d.md(
        '二手车收购.md',
        '# 二手车收购登记\n\n' + table_md(['车牌', '车型', '车主', '身份证', '车架号', '收购价', '进度'], rows),
    )


@tpl(K)
def english_fleet(d):
    rows = []
    for p in d.cast(d.n(4, 20), hi=1990):
        rows.append(
            [
                d.plate(p),
                d.pick('Passat', 'Lacrosse', 'Camry', 'Odyssey', 'A6L'),
                d.vin(p),
                p.en,
                d.id(p),
                d.mail(p),
                f'{d.day(2012, 2019):%d/%m/%Y}',
            ]
        )
        d.rec(p)
    d.csv(
        'registered_vehicles.csv',
        ['License Plate', 'Model', 'VIN', 'Registered owner', 'ID No.', 'Email', 'Registration date'],
        rows,
    )


@tpl(K)
def vehicle_sqlite(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 40), hi=1990), 1):
        rows.append((k, d.plate(p), p.name, d.id(p), d.mob(p), d.pick(*W.CARS), d.vin(p)))
        d.rec(p)
    d.sqlite(
        'garage.db',
        {
            'CREATE TABLE vehicle (id INTEGER PRIMARY KEY, plate_no TEXT, owner_name TEXT, owner_idcard TEXT, '
            'owner_phone TEXT, model TEXT, vin TEXT)': rows,
            'CREATE TABLE part (code TEXT, name TEXT, qty INT)': [
                (f'P-{d.num(5)}', d.pick('机滤', '刹车片', '火花塞'), d.i(1, 60)) for _ in range(12)
            ],
        },
    )


@tpl(K)
def text_lines(d):
    out = []
    for p in d.cast(d.n(5, 25), hi=1992):
        out.append(f'{d.plate(p)}----{p.name}----{d.id(p)}----{d.mob(p)}----{d.pick(*W.CARS)}----{d.vin(p)}')
        d.rec(p)
    d.text('车主.txt', '车牌----车主----身份证----手机----车型----车架号\n' + '\n'.join(out) + '\n')
