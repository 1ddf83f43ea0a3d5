from lib.core import *; from lib.pack import *; import json
t = kind('driving.vehicle')
@t('csv of traffic system')
def veh(g):
    P = g.PP(20, 45); g.out('车管/VEH_BASE.csv', csvt([['HPZL', 'HPHM', 'SYR', 'SFZMHM', 'CLSBDH', 'FDJH', 'CLPP', 'CSYS', 'CCDJRQ', 'SYXZ', 'LXDH']] + [[g.c(['02', '02', '01']), p.plate, p.name, p.id, p.vin, g.eng(), p.car, g.c('ABHJ'), y8(g.dt(2008, 2016)), 'A', p.mob] for p in P]), len(P), len(P), 'gb18030')
@t('insurance renewal xlsx')
def renew(g):
    P = g.PP(15, 35); g.out('续保/到期客户_6月.xlsx', xlsx(g, [('6月到期', [['车牌', '车主', '电话', '车架号', '发动机号', '厂牌型号', '初登日期', '商业险到期', '去年保费', '坐席', '跟进']] + [[p.plate, p.name, p.mob, p.vin, g.eng(), p.car, ymd(g.dt(2010, 2018)), ymd(g.dt(2020, 2020)), float(g.amt(900, 6000)), g.c('201 305 118'.split()), g.c(['', '已报价', '要转保', '拒接'])] for p in P]), ('话术', [['您好，这边是续保中心']], 'hidden')]), len(P), len(P))
@t('parking app json')
def parking(g):
    P = g.PP(8, 20); g.out('parkapp/user_cars.json', json.dumps(dict(data=[dict(owner=p.name, phone=p.mob, plateNo=p.plate, vin=p.vin if g.p(.5) else '', brand=p.car[:2], color=g.c('白黑灰红蓝'), verified=True) for p in P]), ensure_ascii=False), len(P), len(P))
@t('workers car passes, text')
def passes(g):
    P = g.PP(8, 18); g.out('保卫处/车证.txt', '教职工车辆通行证发放登记\n' + '\n'.join(f'{i:03d} {p.name} {g.c("物理 图书馆 后勤 体育".split())} {p.plate} {g.c("白 黑 银 红".split())}{p.car[:2]} 手机{p.mob}' + g.c(['', ' 换新车，旧证收回', ' 补办']) for i, p in enumerate(P, 1)) + '\n注：一人一证，出租车不办。\n', len(P), len(P))
@t('used car contract, prose')
def used(g):
    a, b = g.PP(2); d = g.dt(2016, 2021); g.out('二手车/买卖协议.txt', f'二手车买卖协议\n\n卖方（车主）：{a.name}，身份证号{a.id}，住{a.hk}，电话{a.mob}。\n买方：{b.name}，身份证号{b.id}，电话{b.mob}。\n\n一、卖方将其所有的{a.car}小型轿车一辆转让给买方，号牌号码{a.plate}，车辆识别代号{a.vin}，发动机号{g.eng()}，初次登记日期{cn(d - D.timedelta(days=2000))}，已行驶{g.i(3, 14)}万公里。\n二、车价款人民币{g.i(2, 15)}万{g.i(1, 9)}千元整，签约当日一次付清。\n三、过户前的违章由卖方处理。\n\n{cn(d)}\n', 1, 1)
@t('pinyin, bar, no plate dots')
def jdc(g):
    P = g.PP(20, 50); g.out('jdc/jdcxx.txt', '\n'.join(['号牌|种类|所有人|证明号码|识别代号|住址|状态'] + ['|'.join([p.plate, '小型汽车', p.name, p.id, p.vin, p.hk, g.c(['正常', '正常', '抵押', '逾期未检验'])]) for p in P]), len(P), len(P), 'gb18030')
@t('xml e-inspection')
def insp(g):
    P = g.PP(6, 12); g.out('检测站/insp_0611.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<inspections station="' + g.d(10) + '">\n' + ''.join(f'<veh hphm="{p.plate}" hpzl="02" clsbdh="{p.vin}" syr="{p.name}" sjhm="{p.mob}" jylb="01"><result brake="{g.i(60, 80)}" light="ok" emission="{g.amt(0, 1)}"/></veh>\n' for p in P) + '</inspections>', len(P), len(P))
@t('compound chat, blocked cars')
def blocked(g):
    P = g.PP(3, 6); x = g.c(T.XQ); L = [f'{x}物业管家群']
    for p in P: L += [f'管家小吴: 登记一下车辆信息，车主姓名+车牌+电话', g.c([f'{g.i(1, 12)}-{g.i(101, 2804)}: {p.name} {p.plate} {p.mob}', f'{g.i(1, 12)}-{g.i(101, 2804)}: 车牌{g.pd(p.plate)}，我是车主{p.name}，手机{p.mob}', f'{g.i(1, 12)}-{g.i(101, 2804)}: {p.plate} {p.car[:2]} 车主{p.name} 打{p.mob}'])]
    g.out('微信群/车辆登记.txt', '\n'.join(L + ['管家小吴: 收到，月底统一录系统']), len(P), len(P))
@t('sql repair shop')
def repair(g):
    P = g.PP(12, 24); g.out('4S/dms_vehicle.sql', 'SET NAMES gbk;\n' + '\n'.join(f"INSERT INTO dms_vehicle (vin, license, owner_name, owner_mobile, model, km, last_in) VALUES ('{p.vin}', '{p.plate}', '{p.name}', '{p.mob}', '{p.car}', {g.i(2000, 160000)}, '{ymd(g.dt(2018, 2020))}');" for p in P), len(P), len(P), 'gb18030')
@t('English fleet leasing list')
def lease(g):
    P = g.PP(6, 14); g.out('Fleet/private_cars_claiming_mileage.tsv', 'Owner\tStaff no\tPlate\tVIN\tMake\tMobile\tInsured until\n' + '\n'.join(f'{p.en} ({p.name})\t{g.d(6, "1")}\t{p.plate}\t{p.vin}\t{p.car}\t+86-{p.mob}\t{g.dt(2021, 2023):%d/%m/%Y}' for p in P), len(P), len(P))
@t('docx certificate of one vehicle')
def cert(g):
    p = g.P(); g.out('抵押/机动车登记证书信息.docx', docx(g, ['机动车登记证书（摘录）', [['机动车所有人/身份证明名称/号码', f'{p.name}/居民身份证/{p.id}'], ['登记机关', f'{g.city()}公安局车辆管理所'], ['机动车登记编号', p.plate], ['车辆识别代号', p.vin], ['发动机号', g.eng()], ['车辆品牌型号', p.car], ['车身颜色', '白'], ['使用性质', '非营运']], f'抵押权人：{p.bank}{g.city()}分行', '抵押登记日期：' + ymd(g.dt(2019, 2021))]), 1, 1)
@t('violation mailing, yaml')
def yml(g):
    P = g.PP(5, 10); g.out('etc/etc_users.yaml', 'issuer: ' + g.city() + 'ETC\nobu:\n' + ''.join(f'  "{g.d(16, "4")[:12]}00":\n    plate: {p.plate}\n    owner: {p.name}\n    idcard: "{p.id}"\n    vin: {p.vin}\n    tel: "{p.mob}"\n' for p in P), len(P), len(P))
@t('two sheets: cars and electric bikes')
def ebike(g):
    P = g.PP(8, 15); Q = g.PP(5, 9); g.out('社区/车辆摸底.xlsx', xlsx(g, [('机动车', [['门牌', '车主', '号牌', '车型', '电话']] + [[f'{g.i(1, 60)}号{g.i(101, 606)}', p.name, g.pd(p.plate), p.car[:2], p.mob] for p in P]), ('空置车位', [['车位', '状态'], ['B012', '空'], ['B044', '空']]), ('货车', [['门牌', '车主', '号牌', '电话', '车架号']] + [[f'{g.i(1, 60)}号', p.name, p.plate, p.mob, p.vin] for p in Q])], shared=False), len(P) + len(Q), len(P) + len(Q))
@t('accident memo of insurer, prose')
def accident(g):
    P = g.PP(2, 3); d = g.dt(2017, 2022); g.out('理赔/查勘记录.txt', f'查勘时间：{cn(d)} {hm(d)}\n查勘地点：{g.addr(xq=False)}路口\n\n' + '\n'.join(f'{"甲乙丙"[i]}车：号牌{p.plate}，{p.car}，车架号{p.vin}，车主{p.name}，身份证{p.id}，电话{p.mob}，{g.c(["前保险杠受损", "左后门凹陷", "尾灯破裂"])}。' for i, p in enumerate(P)) + f'\n\n初步判断为追尾，各方无人受伤，已拍照。\n查勘员工号 {g.d(6)}　报案电话 {g.h400()}\n', len(P), len(P))
