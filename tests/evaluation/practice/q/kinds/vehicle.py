import json
from base import *

K = 'driving.vehicle'
CX = '大众朗逸 丰田凯美瑞 别克君威 本田雅阁 哈弗H6 比亚迪秦 福特福克斯 吉利博越'.split()
ECX = ('VW Lavida', 'Toyota Camry', 'Buick Regal', 'Honda Accord', 'Haval H6', 'BYD Qin')
CO = '白 黑 灰 红 蓝 银'.split()


def eng(f):
    return f.up(1) + f.dig(6)


@t(K, 'parking dispute letter', '车位纠纷来信.txt', r'车牌', e='u8')
def a(f):
    ps = f.recs_of(4)
    x = [f.r.choice(CX) for _ in ps]
    p = ps
    return f'''物业公司：

地库长期乱停，我把几辆占位的车和车主都问清楚了，请你们逐个联系：

负一层12号位那辆{x[0]}，车牌{p[0].plate}，车主{p[0].n}，身份证{p[0].id}，手机{p[0].mob}，占了我三个月。
13号位的{f.r.choice(CO)}色{x[1]}，车牌号{p[1].plate}，所有人叫{p[1].n}，证件号{p[1].id}，打电话{p[1].mob}从来不接。
消防通道口：{x[2]}，车牌{p[2].plated}，登记车主{p[2].n}（{p[2].id}），他说是亲戚的车，行驶证写的就是他。
电梯口还有一辆{x[3]}，车牌{p[3].plate}，车架号{p[3].vin}，车主{p[3].n}，{p[3].id}，{p[3].mob}。

再不处理我就打12345了。

{f.r.choice(SUR)[0].split(",")[0]}女士'''


@t(K, 'insurance claim notes', '查勘员手记.txt', r'标的车|三者车', e='gb')
def b(f):
    L = ['查勘手记', '']
    for _ in range(4):
        d = f.dt(2018, 2021)
        a_, b_ = f.recs_of(2)
        L += [f'报案号{f.decoy(f.dig(14) + f.dig(4))}，{ishm(d)}，{a_.dist}{a_.road[:3]}追尾。', f'标的车{a_.plate}（{f.r.choice(CX)}，车架号{a_.vin}），车主{a_.n}，身份证{a_.id}，电话{a_.mob}，后杠破损。',
              f'三者车{b_.plate}，{f.r.choice(CX)}，所有人{b_.n}，{b_.id}，电话{b_.mob}，' + f.ch('左前大灯碎。', '右后门凹陷。'), '']
    return '\n'.join(L)


@t(K, 'used car dealer chat', '二手车群.txt', r'车主', s='hans')
def c(f):
    L = []
    d = f.dt(2018, 2021).replace(hour=14)
    for p in f.recs_of(6):
        d = mins(d, f.n(5, 60))
        L += [f'收车-老潘 {ishm(d)}', f'{f.n(2012,2018)}年{f.r.choice(CX)} {f.r.choice(CO)} {p.plate} VIN {p.vin} 车主{p.n} {p.id} 电话{p.mob} ' + f.ch('一手，原版原漆', '大本在，随时过户', '喷过两个面'), '']
    return '\n'.join(L + [f'老板 {ishm(mins(d,4))}', '明早一起去看车', ''])


@t(K, 'service centre e-mail, English', 'recall_contacts.eml', r'\bVIN ', s='en')
def d_(f):
    m = f.allow('phone.email', 'aftersales@eastgate-motors.cn')
    L = [f'From: {m}', 'Subject: Owners for the airbag recall', '', 'Dear dealer,', '', 'please phone these owners this week:', '']
    for p in f.recs_of(6):
        L.append(f'- {p.en}, ID {p.id}, phone {p.mobd}: {f.r.choice(ECX)}, plate {p.plate}, VIN {p.vin}, first registered {en(f.dt(2012,2017))}')
    return '\n'.join(L + ['', 'Campaign ' + f.decoy('RC-' + f.dig(6)) + '. Parts are in stock.', '', 'Aftersales'])


@t(K, 'Hong Kong agent memo on mainland plates', '內地車牌代辦備忘.txt', r'^．', s='hant')
def e(f):
    L = ['內地車輛年檢代辦備忘', '']
    for p in f.recs_of(6):
        L.append(f'．車牌 {p.plate}，車輛識別代號 {p.vin}，發動機號 {eng(f)}，車主 {p.tn}（身份證 {p.id}，電話 {p.mob}），年檢到期 {sl(f.dt(2019,2021))}。')
    return '\n'.join(L + ['', '費用另計，請預先致電 ' + f.office('0755') + '（深圳辦事處）。'])


@t(K, 'vehicle registry CSV', 'VEHICLE_2.csv', r'^[\u4e00-\u9fa5][A-Z][0-9A-Z]+,', e='gb', crlf=True)
def g(f):
    rows = [['HPHM', 'HPZL', 'SYR', 'SFZMHM', 'CLSBDH', 'FDJH', 'CLPP', 'CSYS', 'SYXZ', 'CCDJRQ', 'SJHM']]
    for p in f.recs_of(f.n(22, 38)):
        rows.append([p.plate, '02', p.n, p.id, p.vin, eng(f), f.r.choice(CX), f.r.choice(CO), '非营运', iso(f.dt(2010, 2020)), p.mob])
    return sep(rows)


@t(K, 'JSON of a toll card service', 'etc_users.json', r'"plateNo"', s='en')
def h(f):
    o = [dict(etcCard=f.decoy('4401' + f.dig(16)), owner=dict(name=p.en, idNo=p.id, mobile=p.mob), vehicle=dict(plateNo=p.plate, plateColor=f.ch('blue', 'green'), vin=p.vin, engineNo=eng(f), model=f.r.choice(ECX))) for p in f.recs_of(f.n(10, 16))]
    return json.dumps(dict(users=o), ensure_ascii=False, indent=2)


@t(K, 'violation notices form', '违法停车告知_批量.txt', r'^号牌号码', e='u8')
def i_(f):
    L = []
    for p in f.recs_of(f.n(5, 8)):
        d = f.dt()
        L += ['违法停车告知单（存根）', f'号牌号码：{p.plate}　号牌种类：小型汽车　车身颜色：{f.r.choice(CO)}', f'机动车所有人：{p.n}　身份证明号码：{p.id}', f'联系电话：{p.mob}', f'违法时间：{cn(d)}{hm(d)}　违法地点：{p.dist}{p.road}', f'违法行为：违反规定停放　罚款金额：{f.ch(100,150,200)}元　记分：0', f'执法民警：{f.dig(6)}', '', '']
    return '\n'.join(L)


@t(K, 'SQL of a car park system', 'park_owner_car.sql', r"^\(", e='sig')
def j(f):
    rs = [sqlv((i + 1, p.plate, p.n, p.id, p.mob, p.vin, f.r.choice(CX), 'B1-%03d' % f.n(1, 400), iso(f.dt(2019, 2021)))) for i, p in enumerate(f.recs_of(f.n(14, 24)))]
    return 'INSERT INTO owner_car (id, plate_no, owner_name, id_card, phone, vin, car_model, space_no, expire) VALUES\n' + ',\n'.join(rs) + ';\n'


@t(K, 'XML of an insurer', 'policy_vehicle.xml', r'<Vehicle>', s='hans')
def k_(f):
    L = ['<?xml version="1.0" encoding="UTF-8"?>', '<PolicyList company="某某财险">']
    for p in f.recs_of(f.n(8, 14)):
        L += [f'  <Policy no="{f.decoy("PDZA" + f.dig(18))}">', f'    <车主><姓名>{p.n}</姓名><身份证>{p.id}</身份证><手机>{p.mob}</手机></车主>', '    <Vehicle>', f'      <号牌号码>{p.plate}</号牌号码><车架号>{p.vin}</车架号>', f'      <发动机号>{eng(f)}</发动机号><厂牌型号>{f.r.choice(CX)}</厂牌型号>', '    </Vehicle>', '  </Policy>']
    return '\n'.join(L + ['</PolicyList>'])
