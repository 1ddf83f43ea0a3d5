from core import t
K = 'driving.vehicle'
BR = '大众朗逸 别克君越 本田雅阁 比亚迪秦 丰田卡罗拉 吉利帝豪 长安CS75'.split()


@t(K, '修理厂接车单.txt', 'repair-slip', n='接车单')
def _(f):
    o = []
    for p in f.one(4, 7):
        o += [f'—— 接车单 {f.dec("JC" + f.d(10))} ——', f'{f.plate(p,"dot")}  {f.c(BR)}  {f.ri(2,20)}.{f.ri(1,9)}万公里', f'车主 {p.name} {f.c([f.mob(p), f.tel(p), f.mob(p)])}  身份证 {f.id(p)}（保险理赔用）', f'车架号 {f.vin(p)}', f'故障：{f.c(["异响","空调不凉","前杠刮擦","保养"])}   预估 {f.ri(3,40)}00', '']
    return o + ['服务热线 ' + f.dec('400-606-' + f.d(4))]


@t(K, 'veh_oracle_bind.trc', 'oracle-10046-trace', cont='log', n='PARSING IN CURSOR')
def _(f):
    o = ['*** 2018-05-11 10:22:31.204', '*** SESSION ID:(118.4471) 2018-05-11 10:22:31.204']
    for p in f.one(4, 8):
        o += [f'PARSING IN CURSOR #{f.ri(2,30)} len=148 dep=0 uid=62 oct=2', 'INSERT INTO VEHICLE (HPHM, HPZL, SYR, SFZMHM, CLSBDH, FDJH, CLPP, CCDJRQ) VALUES (:1,:2,:3,:4,:5,:6,:7,:8)', 'END OF STMT', 'BINDS:']
        for i, v in enumerate([f.plate(p), '02', p.name, f.id(p), f.vin(p), f.az(2) + f.d(6), f.c(BR), f'{f.dt(2012,2017):%Y-%m-%d}']):
            o += [f' Bind#{i}', f'  oacdty=01 mxl=128(50) mal=00 scl=00 pre=00', f'  value="{v}"']
        o.append('=====================')
    return o


@t(K, '小区车位微信接龙.txt', 'wechat-solitaire', n='(?m)^\\d+\\. ')
def _(f):
    o = ['#接龙', '地库车位登记，格式：姓名+车牌+身份证（物业要核对行驶证所有人）', '例：张某某 车牌 证件', '']
    for i, p in enumerate(f.one(6, 14), 1):
        o.append(f'{i}. ' + f.c([f'{p.name} {f.plate(p)} {f.id(p)} {f.c(BR)}', f'{p.name}+{f.plate(p)}+{f.id(p)}', f'{f.plate(p, "dot")}，{p.name}，{f.c(BR)}，证{f.id(p)}', f'{p.name}，车牌{f.plate(p, "sp")} 身份证{f.id(p, "low")}']) + f' {f.c(["","B2-" + str(f.ri(100,400)),"一位多车","行驶证照片私发了"])}')
    return o


@t(K, 'vehicle_rpt.prt', 'jasper-report', cont='print', enc='gb18030', n='车辆识别代号')
def _(f):
    o = ['\f机动车登记信息查询单                                            第 1 页']
    for p in f.one(4, 8):
        o += ['+' + '-' * 66 + '+', f'  号牌号码 {f.plate(p)}     号牌种类 小型汽车      使用性质 非营运', f'  所 有 人 {p.name}       身份证明号码 {f.id(p)}', f'  车辆识别代号 {f.vin(p)}    发动机号 {f.az(1)}{f.d(6)}', f'  品牌型号 {f.c(BR)}    初次登记 {f.dt(2009,2019):%Y-%m-%d}    联系电话 {f.mob(p)}']
    return o + ['+' + '-' * 66 + '+', '打印部门：车辆管理所  经办：__________']


@t(K, '事故现场速记.txt', 'dictated-note', n='号牌')
def _(f):
    o = ['（执法记录仪语音转写）路段环城高速 K' + str(f.ri(10, 90)) + '，多车追尾，雨天。']
    for i, p in enumerate(f.one(3, 6)):
        o.append(f'{"甲乙丙丁戊己"[i]}车，号牌{f.plate(p)}，{f.c(BR)}，车主就是驾驶人，叫{p.name}，身份证{f.id(p)}，手机{f.mob(p,"sp")}，{f.c(["车头受损","气囊弹出，人无大碍","后保险杠脱落"])}，{f.c(["交强险齐","没带行驶证","保险昨天到期"])}。')
    return o + ['拖车已叫，恢复通行大概二十分钟。']


@t(K, '過戶車輛清單.txt', 'dealer-list-trad', script='hant', n='車架號')
def _(f):
    o = ['中港二手車行　過戶車輛清單', '']
    for p in f.one(3, 7):
        o.append(f'＊{f.plate(p)}　{f.T(f.c(["大众朗逸","别克君越"])).replace("众","眾").replace("别","別")}　車架號 {f.vin(p)}　原車主{p.trad}　身份證{f.id(p)}　首次登記 {f.dt(2010,2018):%Y/%m}　作價人民幣{f.ri(3,25)}萬')
    return o + ['', '文件齊先收車，爭訂金嘅唔好放。']


@t(K, 'parking_ldap.ldif', 'ldif', script='mixed', cont='ldif', n='(?m)^dn:')
def _(f):
    o = ['version: 1', '']
    for p in f.one(6, 12):
        o += [f'dn: uid=v{f.d(5)},ou=vehicles,dc=park,dc=local', 'objectClass: parkVehicle', f'ownerName: {p.name}', f'ownerIdCard: {f.id(p)}', f'plateNo: {f.plate(p)}', f'vin: {f.vin(p)}', f'mobile: {f.mob(p)}', f'mail: {f.mail(p)}', f'vehicleBrand: {f.c(BR)}', '']
    return o


@t(K, 'insurance_renewals.txt', 'mail-quoted-en', script='en', cont='mail', n='plate')
def _(f):
    s = f.person()
    o = [f'To: {f.omail("motor-uw@eastbridge-ins.com")}', f'From: {f.wmail(s,"eastbridge-ins.com")}', 'Subject: motor renewals stuck in referral', '', 'Please release these by hand, the VIN decoder times out again.', '']
    for p in f.one(4, 8):
        o.append(f'> plate {f.plate(p)}, VIN {f.vin(p)}, registered owner {p.en} (ID {f.id(p)}), first reg {f.dt(2012,2019):%m/%Y}, expiring {f.dt(2023,2023):%d %b}')
    return o + ['', s.en]


@t(K, '牌照R输出.txt', 'r-console', cont='dump', n='(?m)^\\d+ +[^ ]+ +[^ ]+ +\\d{17}')
def _(f):
    from core import pad
    o = ['> str(cars)', "'data.frame':\tobs. of  6 variables", '> print(cars[, c("HPHM","SYR","SFZH","CLSBDH","CLPP","CCDJRQ")])', '      HPHM   SYR               SFZH            CLSBDH     CLPP     CCDJRQ']
    for i, p in enumerate(f.one(8, 16), 1):
        o.append(f'{i:<3} {pad(f.plate(p),10)} {pad(p.name,7)} {f.id(p)} {f.vin(p)} {pad(f.c(BR),12)} {f.dt(2011,2019):%Y-%m-%d}')
    return o + ['> q("no")']


@t(K, '违停申诉合集.txt', 'service-desk-tickets', n='车牌')
def _(f):
    o = ['12345 转办件 · 机动车类', '']
    for p in f.one(4, 7):
        o += [f'工单 {f.dec("GD2022" + f.d(8))}  来电 {f.mob(p)}', f'市民{p.name}（{f.id(p)}）反映名下车牌{f.plate(p)}（{f.c(BR)}，发动机号{f.az(1)}{f.d(6)}）{f.c(["被套牌，收到外省违章","过户后仍有违停记录","年检标志补领跑三趟","行驶证地址写错要求更正"])}，请交警支队核实。', '']
    return o
