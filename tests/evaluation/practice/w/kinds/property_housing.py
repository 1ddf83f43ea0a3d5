import json
from core import *
from data import *
K = 'property.housing'


def cert(d, c, y=None):
    return f'{c.pl[0]}（{y or d.i(2016, 2018)}）{c.city}市不动产权第{d.digits(7, "0")}号'


def unit(d, c):
    return f'{c.code}{d.digits(6, "00")}GB{d.digits(5, "00")}F{d.digits(8, "00")}'


def ar(d):
    return d.mn(38, 160)


@T(K, '住房信息查询证明.txt', 'certificate of holdings: a family, member line and the homes of each below', enc='gb18030', nl='\r\n')
def a(d):
    c = d.city()
    A, B = d.p('男', city=c), d.p('女', city=c)
    C = d.p(None, (2001, 2008), A.sur, c)
    o = [f'{c.city}市个人住房信息查询证明', '查询范围:本市行政区内', '']
    for r, p, n in (('申请人', A, 3), ('配偶', B, 2), ('未成年子女', C, 1)):
        o.append(f'{r}:{p.n}  身份证号:{p.id}')
        for _ in range(n):
            o.append('   ' + d.rec(p, f'坐落:{c.dist}{d.street()} 建筑面积:{ar(d)}㎡ 产权证号:{cert(d, c)}'))
    return '\n'.join(o + ['', '本证明当日有效。查询电话 ' + d.office(c)])


@T(K, '离婚协议_房产.txt', 'divorce agreement: three homes, two of him, two of her')
def b(d):
    c = d.city()
    A, B = d.p('男', city=c), d.p('女', city=c)
    return f'''离婚协议书
男方:{A.n},{A.id},{A.m}
女方:{B.n},{B.id},{B.m}
...
三、房产。
1. {d.rec(A, f"登记在男方名下的{c.dist}{d.street()},面积{ar(d)}平方米,不动产权证{cert(d, c)},归男方。")}
2. {d.rec(A, f"男方婚前所购{c.dist}{d.street()},房产证在其父处,产权证号{cert(d, c)},与女方无涉。")}
3. {d.rec(B, f"女方名下{c.dist}{d.street()},权利人女方一人,{cert(d, c)},建筑面积{ar(d)}平方米,归女方,贷款由女方还。")}
4. {d.rec(B, f"女方继承所得老房{c.dist}{d.street()},所有权人女方,{cert(d, c)},归女方。")}
四、车辆及存款另行约定。
(签字)'''


@T(K, 'register_units.json', 'JSON of a registry: parcel, buildings, units with right holders, shared ownership')
def cc(d):
    c, bl = d.city(), []
    for n in range(d.i(2, 3)):
        us = []
        for _ in range(d.i(2, 3)):
            hs = [{'obligee': p.n, 'certType': '身份证', 'idNo': p.id, 'share': s, 'certNo': d.rec(p, cert(d, c))} for p, s in zip(d.ps(d.i(1, 2), city=c), ('50%', '50%'))]
            us.append({'property_unit_no': unit(d, c), 'location': c.dist + d.street(), 'area': ar(d), 'holders': hs})
        bl.append({'building': f'{n + 1}栋', 'units': us})
    return json.dumps({'parcel': c.code + '00' + d.digits(4), 'buildings': bl}, ensure_ascii=False, indent=1)


@T(K, '业主名册_物业.txt', 'list of a property manager grouped by house, owner and his flats and parking places, notes between', enc='utf-8-sig')
def e(d):
    c = d.city()
    o = [f'{d.c(ESTATES)} 业主名册', '']
    for n in range(d.i(2, 3)):
        o.append(f'—— {n + 1}栋 ——')
        for p in d.ps(d.i(2, 4), city=c):
            o.append(f'业主:{p.n} 身份证:{p.id} 电话:{p.m}')
            for _ in range(d.c((1, 1, 2))):
                o.append('   ' + d.rec(p, f'房号 {n + 1}-{d.i(1, 4)}-{d.i(1, 30)}0{d.i(1, 4)} 建筑面积{ar(d)} 产权证号 {cert(d, c)}'))
            if d.i(0, 2) == 0:
                o.append('   (物业费欠两季)')
    return '\n'.join(o)


@T(K, '遗产清单公证.txt', 'notarial inventory: heirs and homes of the deceased father and mother', nl='\r\n')
def f(d):
    c = d.city()
    A, B, h = d.p('男', (1930, 1945), city=c), d.p('女', (1932, 1948), city=c), d.p(None, (1960, 1975), city=c)
    s = [(A, '权利人{n}单独所有,坐落于{a},{k},面积{m}平方米'), (A, '权利人{n},{a},房改房,{k}'), (B, '权利人{n},{a}门面一间,{k},面积{m}平方米'), (B, '权利人{n}名下车库一处,坐落{a},{k}')]
    return f'''遗产清单
申请人{h.n},系被继承人之子女,现联系方式{h.m}。
被继承人{A.n}(公民身份号码{A.id})、{B.n}(公民身份号码{B.id})先后去世,遗有下列不动产:
''' + '\n'.join(f'({cap(n + 1)})' + d.rec(p, z.format(n=p.n, a=c.dist + d.street(), k=cert(d, c), m=ar(d))) + ';' for n, (p, z) in enumerate(s)) + '\n以上产权档案已向登记中心核实。'


@T(K, 'estate_update.sql', 'SQL script with UPDATE and procedure calls of a registry migration, several lines a person')
def g(d):
    c = d.city()
    o = ['SET NAMES utf8mb4;', 'BEGIN;']
    for p in d.ps(d.i(4, 6), city=c):
        o.append(f"CALL upsert_obligee('{p.id}','{p.n}','{p.m}');")
        for _ in range(d.i(1, 3)):
            o.append(d.rec(p, f"UPDATE estate_house SET obligee_id='{p.id}', cert_no='{cert(d, c)}', area={ar(d)}, zl='{c.dist}{d.street()}' WHERE unit_no='{unit(d, c)}';"))
    return '\n'.join(o + ['-- 迁移结束,核对 owner 表行数', 'COMMIT;'])


@T(K, '中介房源微信群.txt', 'chat of agents, each passes owner data of flats; one owner has several flats')
def h(d):
    ag, c = d.ps(3, sex='男'), d.city()
    ow = d.ps(3, city=c)
    x, o = d.at('2018-03-01', 60, (9, 11)), []
    seq = [0, 0, 1, 2, 1]
    for n, w in enumerate(seq):
        p = ow[w]
        x += dh(minutes=d.i(2, 15))
        o.append(f'{ag[n % 3].n}(门店{n % 3 + 1}) {hm(x)}')
        o.append(d.rec(p, f'业主{p.n} {p.id} {p.m} {d.c(ESTATES)}{d.i(1, 20)}栋{d.i(2, 28)}0{d.i(1, 4)} 产权面积{ar(d)} {cert(d, c)}'))
        if n == 1:
            o += [f'{ag[2].n}(门店3) {hm(x + dh(minutes=1))}', '这位我跟过,不诚心卖']
    return '\n'.join(o + [f'{ag[0].n}(门店1) {hm(x + dh(minutes=5))}', '大家登完删记录'])


@T(K, '不动产登记簿.xml', 'XML sheets of the register: unit, owner siblings, former owner, mortgage without person')
def i(d):
    c = d.city()
    o = ['<登记簿>']
    for _ in range(d.i(4, 6)):
        o += [f'  <单元 不动产单元号="{unit(d, c)}" 坐落="{c.dist}{d.street()}">']
        for k, p in enumerate(d.ps(d.i(1, 3), city=c)):
            t = d.day('2016-01-01', 900)
            o.append('    ' + d.rec(p, f'<权利人 状态="{"现势" if k == 0 else "历史"}"><姓名>{p.n}</姓名><证件号>{p.id}</证件号><产权证号>{cert(d, c)}</产权证号><登记时间>{t:%Y-%m-%d}</登记时间></权利人>'))
        o += [f'    <抵押 金额="{d.i(20, 200)}0000"/>', '  </单元>']
    return '\n'.join(o + ['</登记簿>'])


@T(K, 'owner_letter.txt', 'English letter of an asset tracer: homes of a debtor and of his wife', 'en')
def j(d):
    c = d.city()
    A, B = d.p('男', city=c), d.p('女', city=c)
    D = d.i(2, 4)
    o = ['Dear client,', '', f'Re: real estate of {A.en} (PRC ID {A.id}) and his wife {B.en} (PRC ID {B.id})', '', 'The local registry shows the following.', '']
    for n in range(5):
        p = A if n < D else B
        o.append(f'{n + 1}. ' + d.rec(p, f'Owner {p.en}: flat at {d.i(2, 300)} {d.c(("Renmin", "Jianshe", "Zhongshan"))} Road, {c.iata} district {d.i(1, 9)}, area {ar(d)} sqm, title certificate {cert(d, c)}.'))
    return '\n'.join(o + ['', 'None is free of mortgage. Our invoice follows.', '', 'Yours faithfully'])


@T(K, '物業資料表.txt', 'traditional: form blocks of a property manager in a border estate, owners and co-owners', 'hant')
def k(d):
    c = City(CITIES[3])
    o = ['物業業主資料表(管理處存)', '']
    for n in range(3):
        for p in d.ps(d.i(1, 2), city=c):
            o += [f'業主姓名:{p.t}', f'身份證號碼:{p.id}', f'手提電話:{d.m344(p, " ")}']
            for _ in range(d.i(1, 2)):
                o.append(d.rec(p, f'單位:{n + 1}座{d.i(2, 33)}樓{d.c("ABCD")}室  建築面積:{ar(d)}  產權證號:{cert(d, c)}'))
            o.append('')
    return '\n'.join(o)
