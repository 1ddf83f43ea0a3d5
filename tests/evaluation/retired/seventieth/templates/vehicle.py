"""driving.vehicle: a registered vehicle of a person, also its fines"""

from lib.labels import bulk
from lib import pools as P


def eng(d):
    return d.c('ABCDEFGHJK') + d.dig(6)


@bulk
def t_csv(d):
    rows = [
        [p.plate, '小型汽车', p.name, p.id, p.vin, eng(d), d.c(P.CARS), f'{d.day(2008, 2022)}', p.mobile]
        for p in d.each(5, 60, rep=False)
    ]
    return d.csv(
        '车管/机动车登记.csv',
        '号牌号码,号牌种类,所有人,身份证号,车辆识别代号,发动机号,品牌型号,初次登记日期,联系电话'.split(','),
        rows,
    )


@bulk
def t_fines_csv(d):
    rows = []
    for p in d.each(5, 50, rep=True):
        rows.append(
            [
                p.plate,
                p.name,
                p.id,
                f'{d.dt(2015, 2023):%Y-%m-%d %H:%M}',
                p.city + d.c(P.ROADS),
                d.c(P.VIOL),
                d.c([50, 100, 200]),
                d.c([0, 1, 2, 3, 6]),
                d.c(['未处理', '已处理']),
            ]
        )
    return d.csv(
        '违章/违法明细.csv', '车牌号,车主,证件号,违法时间,违法地点,违法行为,罚款金额,扣分,状态'.split(','), rows
    )


def t_book(d):
    out = []
    for p in d.each(1, 7, rep=False):
        out += [
            '机动车行驶证',
            f'号牌号码 {p.plate}   车辆类型 小型轿车',
            f'所有人 {p.name}',
            f'住址 {p.addr}',
            f'使用性质 非营运   品牌型号 {d.c(P.CARS)}',
            f'车辆识别代号 {p.vin}',
            f'发动机号码 {eng(d)}',
            f'注册日期 {d.day(2009, 2022)}',
            f'车主身份证 {p.id}',
            '',
        ]
    return d.text('ocr/行驶证.txt', out)


def t_insure_xlsx(d):
    ag = d.person()
    rows = [['车牌', '车主', '身份证', '电话', '车架号', '车型', '初登日期', '保险到期', '上年保费', '业务员']]
    for p in d.each(6, 60, rep=False):
        rows.append(
            [
                p.plate,
                p.name,
                p.id,
                p.mobile,
                p.vin,
                d.c(P.CARS),
                f'{d.day(2010, 2021)}',
                f'{d.day(2023, 2024)}',
                d.i(1500, 6000),
                ag.name,
            ]
        )
    return d.xlsx('车险/续保名单.xlsx', [('续保', rows), ('说明', [['业务员', ag.name, ag.mobile]])])


def t_json(d):
    rows = [
        {
            'plateNo': p.plate,
            'owner': p.name,
            'ownerIdNo': p.id,
            'vin': p.vin,
            'engineNo': eng(d),
            'model': d.c(P.CARS),
            'registerDate': f'{d.day(2010, 2022)}',
        }
        for p in d.each(3, 30)
    ]
    return d.json('vehicle/query.json', {'code': 200, 'vehicles': rows})


def t_sql(d):
    rows = [
        (p.plate, '02', p.name, p.id, p.vin, eng(d), d.c(['A', 'B', 'J', 'H', 'D']), f'{d.day(2006, 2021):%Y%m%d}')
        for p in d.each(5, 50)
    ]
    return d.sql('jg/VEHICLE.sql', 'VEHICLE', 'HPHM HPZL SYR SFZMHM CLSBDH FDJH CSYS CCDJRQ'.split(), rows, True)


def t_parking(d):
    rows = [
        [
            p.plate,
            p.name,
            p.mobile,
            d.c(P.EST),
            p.flat,
            d.c(['月租', '年租', '访客']),
            f'B{d.i(1, 2)}-{d.i(1, 400):03d}',
            f'{d.day(2022, 2024)}',
        ]
        for p in d.each(6, 60, rep=False)
    ]
    return d.csv('停车场/月卡车主.csv', '车牌号码,车主姓名,手机号,小区,房号,类型,车位,有效期'.split(','), rows)


def t_sms_notice(d):
    out = []
    for p in d.each(1, 8):
        t = d.dt(2016, 2023)
        out += [
            f'道路交通安全违法行为告知',
            f'车主：{p.name}  电话：{p.mobile}',
            (
                f'您的小型汽车{p.plate}于{t:%Y年%m月%d日%H时%M分}在{d.c(P.ROADS)}实施“{d.c(P.VIOL)}”，'
                f'罚款{d.c([50, 100, 200])}元记{d.i(0, 3)}分，请及时处理。'
            ),
            '',
        ]
    return d.text('违法告知.txt', out)


def t_used_car(d):
    p, o = d.rec(d.person()), d.person()
    out = [
        '二手车买卖协议',
        f'买方：{p.name}  身份证号：{p.id}  电话：{p.mobile}',
        f'卖方：{o.name}',
        f'车辆：{d.c(P.CARS)}  车牌号：{p.plate}  车架号：{p.vin}  发动机号：{eng(d)}',
        f'初次登记日期：{d.day(2010, 2018)}  行驶里程：{d.i(2, 16)}万公里',
        f'成交价：人民币{d.i(2, 20)}万元整。车辆于{d.day(2019, 2023)}过户至买方名下。',
    ]
    return d.docx('合同/二手车协议.docx', out)


def t_chat(d):
    t, out = d.dt(2017, 2023), []
    for p in d.each(2, 9):
        t = d.plus(t, 1, 40, 'minutes')
        out += [
            f'{t:%H:%M} {d.person().name}：'
            + d.c(
                [
                    f'{p.plate} 车主{p.name} 电话{p.tel_any}，挡门口了麻烦挪一下',
                    f'查了，{p.plate}是{p.name}的车，身份证{p.id}，{d.c(P.CARS)}',
                    f'{p.platedot} {d.c(P.CARS)}，登记在{p.name}名下，{p.id}',
                ]
            )
        ]
    return d.text('chat/业主群车辆.txt', out)


def t_html(d):
    p = d.person()
    body = ''
    for _ in range(d.i(3, 15)):
        d.rec(p)
        body += (
            f'<tr><td>{d.dt(2016, 2023):%Y-%m-%d %H:%M}</td><td>{p.city}{d.c(P.ROADS)}</td><td>{d.c(P.VIOL)}'
            f'</td><td>{d.c([50, 100, 200])}</td><td>{d.i(0, 6)}</td></tr>\n'
        )
    return d.html(
        'saved/12123违法记录.html',
        '机动车违法查询',
        f'<p>号牌号码：{p.plate}　机动车所有人：{p.name}　证件号：{p.id}</p><table><tr><th>违法时间</th><th>违法地点</th>'
        f'<th>违法行为</th><th>罚款</th><th>记分</th></tr>\n{body}</table>',
    )


def t_repair(d):
    rows = [
        [f'WX{d.dig(8)}', p.name, p.mobile, p.plate, p.vin, d.c(P.CARS), f'{d.day(2012, 2021)}', d.i(5, 150) * 1000]
        for p in d.each(5, 40)
    ]
    return d.csv('4S店/客户车辆档案.txt', '档案号|客户|手机|车牌|VIN|车型|购车日期|里程'.split('|'), rows, '|')


def t_en(d):
    out = ['Vehicle owners - compound residents', '']
    out += [
        f'* {p.en2} / {p.mob86} / {d.c(["Toyota", "VW", "BYD", "Buick"])} / plate {p.plate} / VIN {p.vin} / registered'
        f' {d.day(2012, 2022):%b %Y}'
        for p in d.each(3, 20)
    ]
    return d.text('compound/cars.md', out)


def t_yaml(d):
    out = ['vehicles:']
    for p in d.each(3, 20, rep=False):
        out += [
            f'  - plate: {p.plate}',
            f'    owner: {p.name}',
            f'    owner_id: "{p.id}"',
            f'    vin: {p.vin}',
            f'    model: {d.c(P.CARS)}',
            f'    registered: {d.day(2010, 2022)}',
        ]
    return d.text('fleet/vehicles.yaml', out, 'utf-8')
