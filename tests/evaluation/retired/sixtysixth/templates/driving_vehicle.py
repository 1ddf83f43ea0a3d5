from lib.core import T, fx, htm, jd, pad
from lib.pack import docx, sqlite, xlsx

V = 'driving.vehicle'


def en(c):
    return c.pick('ABCDH') + c.d(6)


@T(V, 'vehicle register, csv, big', '车管/车辆登记.csv', 'gb18030', 1)
def _(c):
    return ['号牌号码,号牌种类,品牌型号,车辆识别代号,发动机号,所有人,身份证明号码,手机,初次登记'] + [f'{p.pl},02,{c.w("CAR")},{p.v},{en(c)},{p.n},{p.id},'
        f'{p.m},{c.t(2014):%Y-%m-%d}' for p in c.ps(200)]


@T(V, 'insurance renewals, xlsx', '电销/续保名单.xlsx')
def _(c):
    return xlsx([('6月到期', [['车牌', '车主', '电话', '车架', '车型', '保险止期', '上年公司']] + [[p.pl, p.n, p.m, p.v, c.w('CAR'),
        f'2017-06-{c.i(1, 30):02d}', c.pick(['人保', '平安', '太保'])] for p in c.ps(57)])])


@T(V, 'free text: parking quarrel in owners chat', 'chat/挪车.txt')
def _(c):
    L = []
    for p in c.ps(10):
        L += [f'物业小{c.w("SUR")} {c.i(7, 22)}:{c.i(10, 59)}', c.pick([f'{p.pl}是{c.i(1, 12)}栋{p.n}的车，电话{p.m}',
            f'查到了 {c.dot(p.pl)} 车主{p.n} {p.m} 白色{c.w("CAR")[:4]}', f'车主{p.n}，{p.m}，车牌{p.pl}，挡住消防通道了']), '']
    return L


@T(V, 'JSON of a car app', 'app/my_cars.json')
def _(c):
    ps = [c.P() for _ in range(11)]
    return jd({'data': [{'owner': p.n, 'cert': p.id, 'carNo': c.plate(), 'frameNo': c.vin(), 'engine': en(c),
        'model': c.w('CAR'), 'reg': f'{c.t(2016):%Y-%m-%d}'} for p in c.mix(ps, 20)]}, 2)


@T(V, 'INSERT dump', 'db/t_vehicle.sql', 'gb18030')
def _(c):
    return [f"INSERT INTO T_VEHICLE(HPHM,HPZL,SYR,SFZMHM,CLSBDH,FDJH,CCDJRQ,SJHM) VALUES('{p.pl}','02','{p.n}',"
        f"'{p.id}','{p.v}','{en(c)}',TO_DATE('{c.t(2012):%Y-%m-%d}','YYYY-MM-DD'),'{p.m}');" for p in c.ps(40)]


@T(V, 'fixed width parking subscriptions', '停车场/月卡.txt', 'gb18030', 1)
def _(c):
    ws = (10, 10, 12, 12, 10)
    return [fx(('车牌', '车主', '手机', '车位', '到期'), ws)] + [fx((p.pl, p.n, p.m, f'B{c.i(1, 3)}-{c.i(1, 400):03d}',
        f'{c.t(2019):%Y%m%d}'), ws) for p in c.ps(45)]


@T(V, 'free text: pledge contract of a car', '典当/车辆质押合同.docx')
def _(c):
    p = c.rec(c.P())
    return docx(['车辆质押借款合同', f'借款人：{p.n}，身份证号{p.id}，住{p.a}，电话{p.m}。', f'质押车辆：{c.w("CAR")}，车牌号{p.pl}，车辆识别代号{p.v}，'
        f'发动机号{en(c)}，登记在借款人名下。', f'借款金额{c.i(2, 20)}万元，月息2%。'])


@T(V, 'XML of an inspection station', 'jc/inspect.xml')
def _(c):
    return ['<?xml version="1.0"?><list>'] + [f'<veh><hphm>{p.pl}</hphm><clsbdh>{p.v}</clsbdh><syr>{p.n}</syr><sjhm>'
        f'{p.m}</sjhm><jylb>在用</jylb><jyrq>{c.t(2021):%Y%m%d}</jyrq></veh>' for p in c.ps(22)] + ['</list>']


@T(V, 'HTML staff cars', 'oa/职工车辆备案.html')
def _(c):
    return htm(['部门', '职工', '证件号', '车牌号', '品牌', '电话'], [[c.pick(['财务', '生产', '质检']), p.n, p.id, c.dot(p.pl),
        c.w('CAR')[:4], p.m] for p in c.ps(24)], '进厂车辆备案')


@T(V, 'repair shop job cards, blocks', '修理厂/工单.txt')
def _(c):
    L = []
    for p in c.ps(12):
        L += [f'工单 W{c.d(6)}  进厂 {c.t(2020):%Y-%m-%d %H:%M}', f'车主 {p.n}  Tel {c.v(p.m, "-")}',
            f'车号 {p.pl}  VIN {p.v}', f'里程 {c.i(10000, 180000)}km  项目 {c.pick(["更换机油", "四轮定位", "刹车片", "钣金喷漆"])}',
            '....................']
    return L


@T(V, 'English: import dealer, yaml', 'dealer/deliveries.yml')
def _(c):
    L = []
    for p in c.ps(15):
        L += [f'- buyer: {p.py.title()}', f'  id: "{p.id}"', f'  vin: {p.v}', f'  plate: {p.pl}',
            f'  delivered: {c.t(2022):%Y-%m-%d}']
    return L


@T(V, 'wrapped printer output, two lines per vehicle', 'print/抵押车辆.prn', 'gb18030', 1)
def _(c):
    L = ['抵押登记车辆清册', '']
    for k, p in enumerate(c.ps(25), 1):
        L += [f'{k:3d} {pad(p.pl, 10)} {pad(p.n, 8)} {p.id}', f'      {p.v} {pad(en(c), 9)} 抵押权人 '
            f'{c.pick(["工行", "广汽汇理", "上汽财务"])} {c.t(2017):%Y-%m-%d}']
    return L


@T(V, 'sqlite of a gate system', 'gate/park.db')
def _(c):
    return sqlite([('owner_car', ['id', 'plate', 'owner', 'tel', 'room', 'expire'], [(k, p.pl, p.n, p.m,
        f'{c.i(1, 20)}-{c.room()}', f'{c.t(2023):%Y-%m-%d}') for k, p in enumerate(c.ps(35), 1)])])


@T(V, 'csv, semicolons, electric bikes and cars of couriers', 'station/快递车辆;登记.csv')
def _(c):
    return ['站点;快递员;身份证;车辆号牌;车架号;投保'] + [f'{p.dist}{c.i(1, 9)}站;{p.n};{p.id};{p.pl};{p.v};{c.pick("是否")}'
        for p in c.ps(19)]
