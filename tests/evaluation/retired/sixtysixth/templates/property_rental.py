from lib.core import T, htm, jd, md, cn_month
from lib.pack import docx, eml, xlsx

P = 'property.rental'


def se(c, y=2017):
    a = c.t(y)
    return a, c.later(a, 200 * 1440, 370 * 1440)


@T(P, 'agent contracts, csv, landlords beside', '门店/租赁成交.csv', 'utf-8-sig', 1)
def _(c):
    L = ['合同号,物业,出租方,出租方电话,承租方,承租方证件,承租方电话,月租,押金,起,止']
    for p in c.ps(38):
        o = c.P()
        a, b = se(c)
        L.append(f'ZL{c.d(7)},{c.w("EST")}{c.i(1, 20)}-{c.room()},{o.n},{o.m},{p.n},{p.id},{p.m},{c.i(15, 80) * 100},'
            f'{c.i(15, 80) * 100},{a:%Y-%m-%d},{b:%Y-%m-%d}')
    return L


@T(P, 'free text: a lease contract', '合同/房屋租赁合同.docx')
def _(c):
    o = c.P()
    p = c.rec(c.P())
    a, b = se(c)
    return docx(['房屋租赁合同', f'出租方（甲方）：{o.n}　身份证号：{o.id}', f'承租方（乙方）：{p.n}　身份证号：{p.id}　电话：{p.m}',
        f'一、甲方将位于{o.a}的房屋出租给乙方居住使用，建筑面积{c.amt(40, 120)}平方米。',
                 f'二、租期自{cn_month(a)}起至{cn_month(b)}止。', f'三、月租金人民币{c.i(15, 60) * 100}元，押一付三，汇入甲方{o.bank}账户{c.v(o.c)}'
                 f'。', '四、水电物业费由乙方承担。', '五、未尽事宜双方协商解决。'])


@T(P, 'police district: floating people and rented rooms, xlsx', '社区/出租屋流动人口.xlsx')
def _(c):
    R = [['出租屋地址', '房东', '房东电话', '承租人', '身份证号', '籍贯', '租住时间', '租金']]
    for p in c.ps(52):
        o = c.P()
        R.append([o.dist + o.road, o.n, o.m, p.n, p.id, p.city, f'{c.t(2016):%Y/%m}', c.i(3, 30) * 100])
    return xlsx([('登记', R)])


@T(P, 'JSON, platform of long lets, nested', 'ziroom_like/contract_page3.json')
def _(c):
    O = []
    for p in c.ps(26):
        a, b = se(c, 2020)
        O.append({'contractCode': 'BJCW' + c.d(9), 'house': {'addr': p.city + c.w('EST'), 'room': c.pick(['01卧',
            '02卧', '03卧'])}, 'customer': {'userName': p.n, 'certNum': p.id, 'phone': p.m, 'mail': p.e},
            'rentPrice': c.i(18, 60) * 100, 'signDate': f'{a:%Y-%m-%d}', 'stopDate': f'{b:%Y-%m-%d}'})
    return jd({'status': 'success', 'rows': O})


@T(P, 'free text: landlord notebook', '笔记/收租.txt')
def _(c):
    L = ['二楼三楼收租 每月5号', '']
    for p in c.ps(8):
        L += [f'{c.i(201, 306)} {p.n} {p.id} 租到{c.i(18, 20)}年{c.i(1, 12)}月 {c.i(5, 20) * 100}/月 押{c.i(5, 10) * 100}  '
            f'手机{p.m}{c.pick(["", " 欠水费", " 养猫", " 下月涨50"])}']
    return L + ['', '水表4月抄：见另一本']


@T(P, 'INSERT dump of record filings', 'beian/zlba.sql')
def _(c):
    L = []
    for p in c.ps(29):
        o = c.P()
        a, b = se(c, 2015)
        L.append(f"INSERT INTO `zlba` (`bah`,`czr`,`czrzjh`,`chengzr`,`chengzrzjh`,`fwzl`,`zj`,`qsrq`,`zzrq`) VALUES "
            f"('租备{c.d(8)}','{o.n}','{o.id}','{p.n}','{p.id}','{o.a}',{c.i(10, 60) * 100},'{a:%Y-%m-%d}',"
            f"'{b:%Y-%m-%d}');")
    return L


@T(P, 'public housing waiting/allotted, pipe, big', '公租房/配租名册.txt', 'gb18030')
def _(c):
    return ['编号|申请人|证件|配租房源|面积|月租金|合同期'] + [f'{k:05d}|{p.n}|{p.id}|{c.w("EST")}{c.i(1, 15)}幢{c.room()}|'
        f'{c.amt(30, 60)}|{c.amt(200, 900)}|{c.i(2016, 2018)}-{c.i(2019, 2021)}' for k, p in enumerate(c.ps(180), 1)]


@T(P, 'dormitory leases, two tenants in one row', '公寓/青年公寓在租表.csv')
def _(c):
    L = ['房间,租客甲,甲身份证,租客乙,乙身份证,起租,到期,租金合计']
    for _ in range(11):
        p, q = c.ps(2)
        a, b = se(c, 2021)
        L.append(f'{c.room()},{p.n},{p.id},{q.n},{q.id},{a:%Y.%m.%d},{b:%Y.%m.%d},{c.i(12, 30) * 100}')
    return L


@T(P, 'free text: quarrel over a deposit, customer service mail', 'mail/押金纠纷.eml')
def _(c):
    p = c.rec(c.P())
    o = c.P()
    a, b = se(c)
    return eml(f'{p.n} <{p.e}>', c.al('kefu@anju-zufang.com'), '投诉：不退押金', [f'我叫{p.n}，身份证{p.id}，{cn_month(a)}'
        f'通过贵司租下{c.w("EST")}{c.i(1, 9)}号楼{c.room()}，租期一年，月租{c.i(20, 50) * 100}，押金一个月。',
        f'到期搬走，房东{o.n}（{o.m}）以墙面污损为由拒退。', f'退款请打到{p.bank} {p.c}。', f'电话{c.v(p.m, "-")}'], cte='quoted-printable')


@T(P, 'markdown of flat share', 'docs/合租情况.md')
def _(c):
    return ['合租记账', ''] + md(['房间', '室友', '电话', '身份证', '入住', '到期', '份额'], [[r, p.n, p.m, p.id, '2022-03', '2023-03',
        c.i(11, 22) * 100] for r, p in zip(['主卧', '次卧', '书房', '隔断'], c.ps(4))])


@T(P, 'shop leases by blocks, key: value, English', 'lease/tenants.yaml')
def _(c):
    L = ['building: Golden Plaza', 'leases:']
    for p in c.ps(13):
        a, b = se(c, 2018)
        L += [f'- lessee: {p.py.title()}', f'  national_id: {p.id}', f'  mobile: "{p.m}"',
            f'  unit: B{c.i(1, 3)}-{c.i(10, 99)}', f'  rent_monthly: {c.i(3, 20) * 1000}',
            f'  lease_start: {a:%Y-%m-%d}', f'  lease_end: {b:%Y-%m-%d}']
    return L


@T(P, 'log of an access control system granting rent locks', 'lock/smartlock.log')
def _(c):
    L = []
    for p, t in zip(c.ps(25), c.seq(25, c.t(2021), 30, 900)):
        L.append(f'{t:%Y-%m-%d %H:%M:%S} grant tenant={p.n} cert={p.id} tel={p.m} room={c.w("EST")}-{c.room()} '
            f'lease={t:%Y%m%d}~{c.later(t, 300000, 500000):%Y%m%d} rent={c.i(10, 40) * 100} op=管家{c.i(1, 20)}')
    return L


@T(P, 'one tenant of many leases (company flats), html', 'report/lessee_history.html')
def _(c):
    p = c.P()
    R = []
    for _ in range(7):
        c.rec(p)
        o = c.P()
        a, b = se(c, c.i(2012, 2020))
        R.append([f'{a:%Y-%m-%d}', f'{b:%Y-%m-%d}', o.a, o.n, c.i(10, 40) * 100])
    return htm(['起租', '退租', '房屋', '房东', '月租'], R, f'承租历史 {p.n} {p.id}')


@T(P, 'free text: street office talk notes, abbreviations', '网格/走访记录.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(10):
        o = c.P()
        L.append(f'{c.t(2019):%m.%d} {o.dist}{c.w("ROAD")}{c.i(1, 90)}号，房东{o.n}(tel {o.m})，租户{p.n}，SFZ {p.id}，'
            f'{c.pick(["3月起租", "去年10月租入", "合同至年底"])}，租金{c.i(4, 20) * 100}，{c.pick(["夫妻2人", "单身", "无隐患", "私拉电线已告知"])}')
    return L
