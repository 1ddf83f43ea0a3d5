"""Vehicles and their owners."""
from lib import *
K = 'driving.vehicle'
COL = '白 黑 灰 银 红 蓝'.split()


@T(K, 'table', 'insurance renewals: plate, owner, frame number')
def vehicle_insurance(c):
    c.out('续保名单.csv', c.tab(['车牌号', '车主', '身份证号', '手机', '车架号', '发动机号', '品牌型号', '初登日期', '保险到期', '业务员', '业务员手机'],
          [[p.plate, c.rec(p).n, p.id, p.m, p.vin, c.r.choice(ABC) + c.digs(6), p.vnew, d0(c.dt(2012, 2021)), d0(c.dt(2022, 2024)), (k := c.clerk()).n, k.m] for p in c.ps(6, 38)], 'csv|tsv|semi|qcsv'))


@T(K, 'table', 'registration database, pinyin')
def vehicle_pinyin(c):
    c.out('VEHICLE.txt', c.tab(['HPHM', 'HPZL', 'SYR', 'SFZMHM', 'CLSBDH', 'FDJH', 'CLPP', 'CCDJRQ', 'SJHM'], [[p.plate, '02', c.rec(p).n, p.id, p.vin, c.digs(7) + c.r.choice(ABC), p.vnew, d8(c.dt(2010, 2022)), p.m] for p in c.ps(4, 30)], 'pipe|tilde|tsv|caret'))


@T(K, 'table', 'parking of a residential area, sqlite')
def vehicle_parking_db(c):
    c.sqlite('parking.db', [('gate', ['no', 'dir'], [['1', 'in'], ['2', 'out']]), ('month_card', ['id', 'plate_no', 'owner_name', 'owner_phone', 'space', 'valid_to'], [[i, p.plate, c.rec(p).n, p.m, f'B{c.ri(1, 3)}-{c.ri(1, 400):03d}', d0(c.dt(2022, 2024))] for i, p in enumerate(c.ps(6, 35), 1)])])


@T(K, 'table', 'html of a workshop: cars in repair')
def vehicle_workshop_html(c):
    c.out('维修在厂.html', '<html><head><meta charset="{ENC}"><title>在厂车辆</title></head><body>\n' + c.tab(['工单', '车牌', '车主姓名', '电话', 'VIN', '车型', '进厂', '里程', '服务顾问'], [[f'WX{c.digs(7)}', p.plate, c.rec(p).n, p.m, p.vin, p.vnew, f1(c.dt(2018, 2023)), c.ri(3000, 180000), c.clerk().n] for p in c.ps(3, 20)], 'html') + '</body></html>\n', enc='utf-8')


@T(K, 'struct', 'toll device issue, JSON lines')
def vehicle_etc_jsonl(c):
    o = ''
    for p in c.ps(3, 20):
        c.rec(p); o += js({'obuId': c.digs(16), 'plateNo': p.plate, 'plateColor': c.ch('蓝', '绿'), 'owner': p.n, 'ownerIdNo': p.id, 'tel': p.m, 'vin': p.vin, 'issueTime': f0(c.dt(2019, 2023)), 'operator': c.clerk().n}) + '\n'
    c.out('etc_issue.json', o, enc='utf-8')


@T(K, 'struct', 'answer to a plate query of a police service, blocks')
def vehicle_query_blocks(c):
    o = ''
    for p in c.ps(2, 12):
        c.rec(p); o += f'号牌号码：{p.plate}\n号牌种类：小型汽车\n所有人：{p.n}\n证件号码：{p.id}\n车辆识别代号：{p.vin}\n品牌型号：{p.vnew}\n车身颜色：{c.ch(COL)}\n登记住所：{p.addr}\n状态：{c.ch("正常", "违法未处理", "逾期未检验")}\n\n'
    c.out('车辆查询.txt', o)


@T(K, 'struct', 'SOAP answers of a car platform')
def vehicle_soap(c):
    o = ''
    for p in c.ps(1, 9):
        c.rec(p); o += f'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetVehicleResponse><hphm>{p.plate}</hphm><clsbdh>{p.vin}</clsbdh><syr>{p.n}</syr><sfzmhm>{p.id}</sfzmhm><sjhm>{p.m}</sjhm><ccdjrq>{d0(c.dt(2009, 2021))}</ccdjrq></GetVehicleResponse></soap:Body></soap:Envelope>\n'
    c.out('soap_trace.txt', o, enc='utf-8')


@T(K, 'prose', 'used car dealer describes cars with their owner')
def vehicle_dealer(c):
    o = ''
    for p in c.ps(2, 8):
        c.rec(p); o += f'收车：{p.vnew}，{c.ch(COL)}色，车牌{p.plate}，车架号{p.vin}，车主{p.n}，身份证{p.id}，电话{p.m}，{c.ri(2012, 2020)}年上牌，{c.ri(3, 16)}万公里，{c.ch("有小剐蹭", "全程4S保养", "换过前保险杠")}。\n\n'
    c.out('收车记录.txt', o + f'经手：{(k := c.clerk()).n}，手机{k.m}\n')


@T(K, 'prose', 'notes of a debt collector who looks for pawned cars')
def vehicle_repo(c):
    o = f'拖车任务（{c.ri(1, 12)}月）\n'
    for p in c.ps(2, 9):
        c.rec(p); o += c.ch(f'{p.plate}，{p.vnew}，车主{p.n}，{p.id}，{p.m}不接，家在{p.addr}，逾期{c.ri(2, 9)}期\n', f'{p.n}的{p.vnew}，牌{p.plate}，VIN {p.vin}，人电话{p.m}，说车借给朋友了，逾期{c.ri(2, 9)}期\n')
    c.out('拖车.txt', o)


@T(K, 'prose', 'guard writes whose cars stood in the way')
def vehicle_guard(c):
    o = f'保安值班本（当班：{c.clerk().n}）\n'
    for p in c.ps(3, 9):
        t = c.dt(2018, 2023); c.rec(p)
        o += c.ch(f'{f4(t)}，{p.plate}（{c.ch(COL)}色{p.vnew}，车主{p.n}，{p.m}）堵消防通道，打电话后挪走。\n', f'{f4(t)}，车主{p.n}电话{p.m}，他的车{p.plate}车窗没关，已通知下来关。\n')
    c.out('值班本.txt', o)
