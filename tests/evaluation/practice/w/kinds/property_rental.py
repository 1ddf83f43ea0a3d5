import json
from core import *
from data import *
K = 'property.rental'


def yue(d):
    return d.i(9, 68) * 100


def term(d):
    x = d.day('2015-01-01', 1000)
    return x, x + dh(days=364)


def zt(d):
    a, b = term(d)
    return f'{a:%Y-%m-%d} 至 {b:%Y-%m-%d}'


@T(K, '房东台账.txt', 'ledger of a landlord with four flats, tenants follow one another in each', enc='gb18030')
def a(d):
    w = d.p()
    o = [f'出租房台账   房东 {w.n} {w.m}', '']
    for n in range(4):
        o.append(f'【{d.c(ESTATES)}{d.i(1, 20)}栋{d.i(2, 20)}0{d.i(1, 4)}】')
        x = d.day('2014-01-01', 200)
        for p in d.ps(d.i(1, 3)):
            y = x + dh(days=364)
            o.append('  ' + d.rec(p, f'租客 {p.n} {p.id} {p.m} 租期{x:%Y.%m.%d}-{y:%Y.%m.%d} 月租{yue(d)}元 押一付三'))
            x = y + dh(days=d.i(1, 40))
        o.append(d.c(('  空调换过', '  空置中', '  水表底数%d' % d.i(100, 900))))
    return '\n'.join(o)


@T(K, '房屋租赁合同_补充.txt', 'lease between two tenants and a landlord, with two renewals written below', nl='\r\n')
def b(d):
    w, A, B = d.ps(3)
    ad = d.street()
    x = d.day('2015-03-01', 60)
    y = [x + dh(days=365 * k) for k in range(4)]

    def rt(k):
        return f'租期自{zh(y[k])}起至{zh(y[k + 1] - dh(days=1))}止,月租金{yue(d)}元'
    return f'''房屋租赁合同
出租人(甲方):{w.n}   身份证:{w.id}
承租人(乙方):{A.n}   身份证:{A.id}   电话:{A.m}
共同承租人:{B.n}   身份证:{B.id}   电话:{B.m}
第一条 甲方将{ad}出租。
第二条 {d.rec(A, f"主卧由承租人{A.n}承租,{rt(0)}。")}
第三条 {d.rec(B, f"次卧由承租人{B.n}承租,{rt(0)}。")}
第四条 水电自理,不得转租。

补充协议一:{d.rec(A, f"承租人{A.n}续租主卧,{rt(1)},押金不退转下期。")}
补充协议二:{d.rec(A, f"承租人{A.n}再续租整套,{rt(2)};{B.n}已搬离。")}
甲方签字:      乙方签字:'''


@T(K, 'lease_filing.json', 'JSON of a filing office: landlord, houses, leases with tenants, three deep')
def cc(d):
    o = []
    for w in d.ps(d.i(2, 3)):
        hs = []
        for _ in range(d.i(1, 3)):
            hs.append({'houseAddr': w.city.full + d.street(), 'leases': [{'filingNo': d.rec(p, f'ZL{d.digits(10, "20")}'), 'tenant': {'name': p.n, 'idNo': p.id, 'phone': p.m}, 'lease_start': f'{x:%Y-%m-%d}', 'lease_end': f'{y:%Y-%m-%d}', 'rent': yue(d)} for p in d.ps(d.i(1, 2)) for x, y in [term(d)]]})
        o.append({'landlordName': w.n, 'houses': hs})
    return json.dumps({'total': len(d.events), 'landlords': o}, ensure_ascii=False, indent=1)


@T(K, '流动人口出租屋登记.txt', 'forms of a police post: the house, then main tenant and those who live with him, own leases')
def e(d):
    o, c = [], d.city()
    for n in range(d.i(3, 4)):
        o += [f'出租屋信息采集表  编号 {c.code}-{d.digits(5)}', f'房屋坐落:{c.dist}{d.street()}   出租人:{d.p().n}']
        for k, p in enumerate(d.ps(d.i(1, 3), y=(1965, 1999))):
            o.append(d.rec(p, f'  {"主租人" if k == 0 else "合租人"}:{p.n} {p.sex} {p.id} 手机{p.m} 承租日期:{term(d)[0]:%Y-%m-%d} 月租金:{yue(d)}'))
        o += ['  采集人:' + d.p().n + '   门牌已钉', '']
    return '\n'.join(o)


@T(K, '租房维权投诉.txt', 'complaint mail of a tenant on three lodgings with one agency, flatmate joined', nl='\n')
def f(d):
    p, q = d.ps(2, y=(1990, 1999))
    t = [term(d) for _ in range(4)]
    return f'''主题:投诉长租公寓不退押金
我是{p.n},身份证{p.id},手机{p.m}。同学{q.n},身份证{q.id},手机{q.m},一起投诉。

{d.rec(p, f"最早我通过你们承租{d.street()},租期{zh(t[0][0])}开始一年,月租{yue(d)}元,押金到现在没退。")}
{d.rec(p, f"第二套你们让我换租到{d.street()},起租日{zh(t[1][0])},每月租金{yue(d)}元,没住满就断网。")}
{d.rec(q, f"{q.n}从{zh(t[2][0])}起租{d.street()},月租{yue(d)}元,签的是两年,管家跑了。")}
{d.rec(p, f"第三次我租{d.street()},合同从{zh(t[3][0])}到{zh(t[3][1])},月租{yue(d)}元,半年前被房东收房。")}

押金收据都有。请在三日内联系我,别再让我打总部{d.office()},永远忙音。'''


@T(K, 'rent_collect.log', 'log of a rental platform: lease signed, key, payments, one event a lease', 'en')
def g(d):
    L = []
    for p in d.ps(d.i(5, 7)):
        x, y = d.at('2018-03-01', 20), 0
        k = f'LS{d.digits(9)}'
        L += [(x, f'lease {d.rec(p, k)} signed tenant={p.py} id={p.id} mobile={p.m} unit={d.i(1, 9)}-{d.i(101, 2604)} rent={yue(d)} from={x:%Y-%m-%d} months={d.c((6, 12))}'), (x + dh(minutes=5), f'lease {k} deposit paid'), (x + dh(days=1), f'lease {k} keys handed over')]
        if d.i(0, 1):
            L.append((x + dh(days=31), f'lease {k} rent reminder sent to {d.mask_m(p)}'))
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '公租房摇号配租.md', 'public notice draft: households and flats rented to them, reserve list without records')
def h(d):
    o = ['# 公租房配租结果(内部核对稿)', '', '公示前须删除身份证号!', '', '| 家庭 | 承租人 | 身份证号 | 房号 | 月租金 | 租赁期限 |', '|---|---|---|---|---|---|']
    for n, p in enumerate(d.ps(d.i(6, 9), y=(1960, 1992))):
        o.append(d.rec(p, f'| {n + 1:03d} | {p.n} | {p.id} | {d.i(1, 6)}-{d.i(101, 1806)} | {d.i(2, 9)}{d.i(0, 9)}0 | {zt(d)} |'))
    return '\n'.join(o + ['', '轮候:' + '、'.join(f'{q.n} {d.mask_id(q)}' for q in d.ps(3)) + '(无房号)'])


@T(K, 'zulin_bak.xml', 'XML of a lease filing: house, lessor once, siblings of lessees in time order')
def i(d):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<租赁备案>']
    for n in range(d.i(3, 4)):
        c = d.city()
        o += ['<房屋>', f'<坐落>{c.dist}{d.street()}</坐落>', f'<出租人>{d.p().n}</出租人>']
        for p in d.ps(d.i(1, 3)):
            x, y = term(d)
            o.append(d.rec(p, f'<承租人 姓名="{p.n}" 证件号="{p.id}" 起租日="{x:%Y%m%d}" 止租日="{y:%Y%m%d}" 月租金="{yue(d)}"/>'))
        o.append('</房屋>')
    return '\n'.join(o + ['</租赁备案>'])


@T(K, 'tenancy_history.txt', 'English reference letter for a visa: tenancies of a couple in China', 'en')
def j(d):
    A, B = d.p('男'), d.p('女')
    o = [f'Tenancy history of {A.en} (PRC ID {A.id}, mobile {A.m}) and {B.en} (PRC ID {B.id})', '']
    for n, w in enumerate((A, A, B, A, B)):
        x, y = term(d)
        o.append(d.rec(w, f'{x:%B %Y} to {y:%B %Y}: {w.en}, tenant, {d.i(2, 300)} {d.c(("Xueyuan", "Wenhua", "Binjiang"))} Road, room {d.i(101, 2404)}, monthly rent CNY {yue(d)}, landlord {d.p().en}') + '.')
    return '\n'.join(o + ['', 'Council tax equivalents do not exist in China.'])


@T(K, '租約摘要.txt', 'traditional: summary of leases in a firm that lodges its staff', 'hant')
def k(d):
    o = ['員工宿舍租約摘要', '']
    for p in d.ps(3):
        o.append(f'{p.t}  身份證 {p.id}  手機 {p.m}')
        for _ in range(d.i(1, 3)):
            x, y = term(d)
            o.append('   ' + d.rec(p, f'承租{p.city.iata}{d.i(1, 30)}幢{d.i(101, 1804)}室,租期{zh(x)}至{zh(y)},月租{yue(d)}元,房東收訖押金'))
        o.append('')
    return '\n'.join(o)
