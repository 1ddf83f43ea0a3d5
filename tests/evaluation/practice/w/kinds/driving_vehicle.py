import json
from core import *
from data import *
K = 'driving.vehicle'


@T(K, '机动车查询单_双车.txt', 'query slips of owners with two or three cars, owner line then one block a car', enc='gb18030', nl='\r\n')
def a(d):
    o = []
    for p in d.ps(d.i(2, 4)):
        o += ['机动车信息查询单', f'所有人:{p.n}  身份证号:{p.id}  联系电话:{p.m}']
        for _ in range(d.i(1, 3)):
            v = d.carx(p.city)
            o += ['  ' + d.rec(p, f'号牌号码:{v.plate} 号牌种类:02 车辆识别代号:{v.vin}'), f'  品牌型号:{v.model} 发动机号:{v.engine} 颜色:{v.color} 初次登记:{v.reg:%Y-%m-%d}']
        o.append('')
    return '\n'.join(o)


@T(K, '停车场业主车辆群聊.txt', 'chat of owners who send plates to the property manager, one has two cars, one sells', nl='\n')
def b(d):
    ps, c = d.ps(4, city=d.city()), None
    x, o = d.at('2018-05-01', 30, (9, 11)), []
    for n, w in enumerate((0, 1, 2, 1, 3, 0)):
        p = ps[w]
        x += dh(minutes=d.i(2, 20))
        v = d.carx(p.city)
        o += [f'{p.n}  {hm(x)}', d.rec(p, f'{"再加一辆 " if n in (3, 5) else ""}{v.plate} {p.n} {p.id} {p.m} {v.color}色{v.model[:2]}')]
        if n == 2:
            o += ['物业小马  ' + hm(x + dh(minutes=1)), '车位号我来填,身份证核对完就删']
    return '\n'.join(o + [f'{ps[2].n}  {hm(x + dh(minutes=9))}', '我那台要卖,过户后再说'])


@T(K, 'fleet_tree.json', 'JSON: owner, garages, cars, three deep')
def cc(d):
    o = []
    for p in d.ps(d.i(3, 4)):
        o.append({'owner': {'name': p.n, 'idNo': p.id, 'mobile': p.m}, 'garages': [{'addr': p.city.dist + d.c(ROADS), 'vehicles': [{'plateNo': d.rec(p, v.plate), 'vin': v.vin, 'engineNo': v.engine, 'registered': f'{v.reg:%Y%m%d}'} for v in [d.carx(p.city, d.i(0, 3) == 0) for _ in range(d.i(1, 2))]]} for _ in range(d.i(1, 2))]})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, '保险出单明细.txt', 'insurer prints policies of a customer with several cars, renewed each year, once a block')
def e(d):
    o = []
    for p in d.ps(3):
        o.append(f'投保人/车主 {p.n} {p.id} {p.m} {p.em}')
        for _ in range(d.i(1, 3)):
            v = d.carx(p.city, d.i(0, 2) == 0)
            o += ['  ' + d.rec(p, f'车牌{d.dot(v.plate)} 车架号{v.vin} 发动机{v.engine}'), f'  交强险单号 P{d.digits(17)} 商业险 保费 {d.mn(1200, 6000)}']
        o.append('')
    return '\n'.join(o + [f'营业部 {d.office()}'])


@T(K, '二手车收购口述.txt', 'dictated notes of a used-car dealer: sellers, their plates, one sells two', enc='utf-8-sig')
def f(d):
    ps = d.ps(3, sex='男')
    o = ['语音转写 ' + zh(d.day()), '']
    for n, w in enumerate((0, 1, 2, 1, 2)):
        p = ps[w]
        v = d.carx(p.city)
        k = f'身份证{p.id}' if n < 3 else f'还是{p.n}那个身份证{p.id}'
        o.append(d.rec(p, f'{p.n}{k},卖一台{v.model},车牌{v.plate},车架号{v.vin},{v.reg.year}年上的户') + f',收价{d.i(2, 15)}万{d.i(1, 9)}。')
        if n == 2:
            o.append('中间这台发动机有异响,压了三千。')
    return '\n'.join(o)


@T(K, 'toll_export.tsv', 'tab export of a toll road, owner row then rows of his cars, blank cells', enc='utf-8')
def g(d):
    o = ['OWNER\tID_NO\tMOBILE\tPLATE\tVIN\tCLASS']
    for p in d.ps(d.i(5, 7)):
        o.append(f'{p.n}\t{p.id}\t{p.m}\t\t\t')
        for _ in range(d.i(1, 2)):
            v = d.carx(p.city)
            o.append(d.rec(p, f'\t\t\t{v.plate}\t{v.vin}\t客{d.i(1, 4)}'))
    return '\n'.join(o)


@T(K, 'annual_inspection.log', 'inspection line log: check in, lanes, verdict of one car', nl='\n')
def h(d):
    L = []
    for p in d.ps(d.i(5, 7)):
        v, k, x = d.carx(p.city), 'JC' + d.digits(7), d.at('2018-03-12', 4, (8, 17))
        L += [(x, f'登录 流水{d.rec(p, k)} 号牌{v.plate} 车主{p.n} 身份证{p.id} VIN {v.vin}'), (x + dh(minutes=11), f'制动 流水{k} 合格'), (x + dh(minutes=19), f'灯光 流水{k} {d.c(("合格", "复检"))}'), (x + dh(minutes=25), f'出站 流水{k} 签发 短信已发{d.mask_m(p)}')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '车库盘点.yaml', 'YAML of an estate: households, owner and spouse each with cars')
def i(d):
    o = ['# 门岗白名单']
    for n in range(3):
        o += [f'- 户: {n + 1}-{d.i(1, 3)}-{d.i(201, 1604)}', '  成员:']
        for p in d.ps(d.i(1, 2), city=d.city()):
            o += [f'    - 姓名: {p.n}', f'      身份证: "{p.id}"', f'      手机: "{p.m}"', '      车辆:']
            for _ in range(d.i(1, 2)):
                v = d.carx(p.city, d.i(0, 2) == 0)
                o.append('        - {' + d.rec(p, f'车牌: {v.plate}, 车架: {v.vin}') + f', 颜色: {v.color}' + '}')
    return '\n'.join(o)


@T(K, 'claim_cars.txt', 'English letter to an insurer: cars of a claimant and of his brother', 'en')
def j(d):
    A = d.p('男')
    B = d.p('男', sur=A.sur)
    o = ['Dear claims team,', '', f'I, {A.en}, ID {A.id}, and my brother {B.en}, ID {B.id}, insure these cars with you:', '']
    for p in (A, A, B, A, B):
        v = d.carx(p.city)
        o.append('- ' + d.rec(p, f'plate {d.dot(v.plate)}, VIN {v.vin}, owner {p.en}, registered {v.reg:%d %B %Y}'))
    return '\n'.join(o + ['', f'Call me on {d.m86(A)} or write to {A.em}.', ''])


@T(K, '車輛通行證登記.txt', 'traditional: pass register of a science park for mainland cars', 'hant', 'utf-16')
def k(d):
    o = ['車輛通行證登記(警衛室)', '']
    for p in d.ps(3):
        o.append(f'{p.t} 身份證 {p.id} 手機 {p.m}')
        for _ in range(d.i(1, 3)):
            v = d.carx(p.city)
            o.append('   ' + d.rec(p, f'車牌 {v.plate} 車架號 {v.vin} 車主本人') + d.c((' 已發證', ' 補件', '')))
        o.append('')
    return '\n'.join(o)
