"""driving.licence and driving.vehicle: driving school, traffic police, used cars, insurance, parking"""
from core import plus
from render import *
from events import lic as L0, car as C0
A, B = 'driving.licence', 'driving.vehicle'
def le(d, lo=3, hi=40): return [L0(d, d.person(False)) for _ in range(d.n(lo, hi))]
def ce(d, lo=3, hi=40): return [C0(d, d.person(False)) for _ in range(d.n(lo, hi))]


@T(A, 'table', big=True)
def dl_list(d):
    return table(d, [('姓名|Name|XM', lambda e: e.p.name), ('驾驶证号/证号|Licence No|SFZMHM', lambda e: e.p.id), ('准驾车型|Class|ZJCX', lambda e: e.cls), ('档案编号|Archives No|DABH', lambda e: e.arch), ('初次领证日期|First Issue|CCLZRQ', lambda e: d.day(e.f)), ('有效期止?|Valid To|YXQZ', lambda e: d.day(e.to)), ('累积记分?|Points|LJJF', lambda e: e.pts), ('发证机关?|Issuer|FZJG', lambda e: e.org), ('联系电话?|Phone|LXDH', lambda e: e.p.ph)], le(d), (0, 0, 1, 2), 'csv xlsx tsv', '驾驶人信息表')


@T(A, 'table')
def dl_fleet(d):
    return table(d, [('工号', lambda e: 'D%04d' % d.ri(1, 900)), ('司机', lambda e: e.p.name), ('驾照号', lambda e: e.p.id), ('准驾', lambda e: e.cls), ('领证时间', lambda e: d.messday(e.f)), ('驾照到期', lambda e: d.messday(e.to)), ('扣分', lambda e: e.pts), ('手机', lambda e: e.p.ph), ('备注', lambda e: d.pick(('', '', '待审验', '从业证已过期')))], le(d, 5, 35), (0,), 'xlsx html md', '驾驶员证照台账', shuffle=False)


@T(A, 'table')
def dl_expire(d):
    d.phsep = ''
    return table(d, [('姓名', lambda e: e.p.name), ('驾驶证号码', lambda e: e.p.id), ('车型', lambda e: e.cls), ('状态', lambda e: e.st), ('有效期止', lambda e: d.day(e.to)), ('手机号码', lambda e: e.p.ph)], le(d, 4, 40), (0,), 'fixed pipe csv', '驾驶证逾期未换证名单', shuffle=False)


@T(A, 'struct', big=True)
def dl_sql(d):
    R = [[e.arch, d.rec(e.p).name, e.p.id, e.cls, str(e.f), str(e.to), e.pts, e.org] for e in le(d)]
    d.shape = 'sql'
    return 'sql', sql('DRV_LICENSE', ['DABH', 'XM', 'SFZMHM', 'ZJCX', 'CCLZRQ', 'YXQZ', 'LJJF', 'FZJG'], R, d.ch(.5), d.ch(.6))


@T(A, 'struct', big=True)
def dl_json(d):
    O = []
    for e in le(d):
        p = d.rec(e.p)
        O.append({'driverName': p.name, 'licenseNo': p.id, 'vehicleClass': e.cls, 'archivesNo': e.arch, 'firstIssueDate': str(e.f), 'validTo': str(e.to), 'phone': p.rawph, 'auditState': d.pick('pass pass manual')})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(A, 'struct')
def dl_ocr(d):
    O = []
    for e in le(d, 2, 12):
        p = d.rec(e.p)
        O.append({'log_id': int(d.dig(19, '123')), 'words_result': {'姓名': {'words': p.name}, '证号': {'words': p.id}, '性别': {'words': p.sex}, '出生日期': {'words': p.birth.strftime('%Y%m%d')}, '住址': {'words': p.addr}, '初次领证日期': {'words': e.f.strftime('%Y%m%d')}, '准驾车型': {'words': e.cls}, '至': {'words': e.to.strftime('%Y%m%d')}}})
    d.shape = 'ocr json'
    return 'json', js(O)


@T(A, 'struct')
def dl_xml(d):
    O = []
    for e in le(d, 3, 15):
        p = d.rec(e.p)
        O.append({'dabh': e.arch, 'xm': p.name, 'sfzmhm': p.id, 'zjcx': e.cls, 'cclzrq': str(e.f), 'yxqz': str(e.to), 'ljjf': e.pts})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<!-- 驾驶证信息 drivinglicense -->\n' + xml('root', 'DrvPerson', O).split('\n', 1)[1]


@T(A, 'prose')
def dl_scan(d):
    o = []
    for e in le(d, 2, 10):
        p = d.rec(e.p)
        o.append('中华人民共和国机动车驾驶证\n证号 %s\n姓名 %s　性别 %s　国籍 中国\n住址 %s\n出生日期 %s\n初次领证日期 %s\n准驾车型 %s\n有效期限 %s 至 %s\n档案编号 %s' % (p.id, p.name, p.sex, p.addr, p.birth, e.f, e.cls, e.f, e.to, e.arch))
    d.shape = 'scanned cards'
    return 'txt', '\n\n'.join(o) + '\n'


@T(A, 'prose')
def dl_school_chat(d):
    ms = ['上个月拿证的几个档案编号报一下，要做转介绍']
    for e in le(d, 2, 9):
        p = d.rec(e.p)
        ms.append('%s 驾驶证%s %s 档案编号%s %s领的证' % (p.name, p.id, e.cls, e.arch, d.ts(e.f, '%Y.%m.%d')))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(A, 'prose')
def dl_letter(d):
    x = '关于核查驾驶人资格的复函\n\n贵公司：\n经核查，所报驾驶人资格情况如下。\n\n'
    for e in le(d, 2, 9):
        p = d.rec(e.p)
        x += '%s，驾驶证号%s，准驾车型%s，档案编号%s，初次领证日期%s，现累积记分%d分，驾驶证状态%s。\n' % (p.name, p.id, e.cls, e.arch, d.day(e.f, 'zh'), e.pts, e.st)
    x += '\n%s\n联系电话：%s\n' % (d.day(d.date(), 'zh'), d.office())
    d.shape = 'letter'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def dl_mail(d):
    b = '车队长：\n\n请提醒以下司机换证：\n\n'
    for e in le(d, 2, 9):
        p = d.rec(e.p)
        b += '%s（%s），驾驶证%s，%s，%s到期，记分%d。\n' % (p.name, p.ph, p.id, e.cls, d.ts(e.to, '%Y年%m月%d日'), e.pts)
    return mail(d, '驾驶证到期提醒', b, b64=d.ch(.3))


# ---------------- vehicle
@T(B, 'table', big=True)
def dv_list(d):
    return table(d, [('车主/所有人|Owner|SYR', lambda e: e.p.name), ('号牌号码/车牌号|Plate|HPHM', lambda e: e.p.plate), ('品牌型号/车型|Model|CLPP', lambda e: e.model), ('车架号/车辆识别代号|VIN|CLSBDH', lambda e: e.p.vin), ('发动机号?|Engine No|FDJH', lambda e: e.eng), ('身份证号?|ID No|SFZH', lambda e: e.p.id), ('联系电话/手机|Phone|LXDH', lambda e: e.p.ph), ('初次登记日期?|Reg Date|CCDJRQ', lambda e: d.day(e.t)), ('使用性质?|Use|SYXZ', lambda e: e.use), ('颜色?|Color|CSYS', lambda e: e.color)], ce(d), (0, 0, 1, 2), 'csv xlsx tsv', '车主信息')


@T(B, 'table')
def dv_parking(d):
    return table(d, [('车位号', lambda e: 'B%d-%03d' % (d.ri(1, 3), d.ri(1, 400))), ('车主姓名', lambda e: e.p.name), ('车牌', lambda e: e.p.plate), ('车型', lambda e: e.model), ('电话', lambda e: e.p.ph), ('月卡到期', lambda e: d.messday(e.ins)), ('备注', lambda e: d.pick(('', '', '新能源', '换车待更新')))], ce(d, 5, 40), (0,), 'xlsx html md', '停车场月卡车辆登记', shuffle=False)


@T(B, 'table', big=True)
def dv_insure(d):
    return table(d, [('被保险人', lambda e: e.p.name), ('证件号', lambda e: e.p.id), ('车牌号', lambda e: e.p.plate), ('厂牌型号', lambda e: e.model), ('车架号', lambda e: e.p.vin), ('发动机号', lambda e: e.eng), ('保险到期日', lambda e: d.day(e.ins)), ('手机', lambda e: e.p.ph), ('跟进情况', lambda e: d.pick(('', '已报价', '未接', '在比价', '已续保')))], ce(d, 4, 40), (0,), 'csv xlsx tsv', '车险续保名单', shuffle=False)


@T(B, 'struct', big=True)
def dv_sql(d):
    R = [[d.rec(e.p).plate, '02', e.p.name, e.p.id, e.p.vin, e.eng, e.model, str(e.t), e.p.rawph] for e in ce(d)]
    d.shape = 'sql'
    return 'sql', sql('VEHICLE', ['HPHM', 'HPZL', 'SYR', 'SFZMHM', 'CLSBDH', 'FDJH', 'CLPP', 'CCDJRQ', 'LXDH'], R, d.ch(.5), d.ch(.6))


@T(B, 'struct', big=True)
def dv_json(d):
    O = []
    for e in ce(d):
        p = d.rec(e.p)
        O.append({'plateNo': p.plate, 'ownerName': p.name, 'ownerPhone': p.rawph, 'vin': p.vin, 'engineNo': e.eng, 'brand': e.model, 'registerDate': str(e.t), 'mileage': e.km})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct')
def dv_db(d):
    R = [(i, d.rec(e.p).name, e.p.rawph, e.p.plate, e.p.vin, e.model, str(e.t)) for i, e in enumerate(ce(d, 5, 40), 1)]
    d.shape = 'sqlite'
    return 'db', sqlite([('owner_car', ['id INTEGER', 'owner', 'phone', 'plate', 'vin', 'model', 'reg_date'], R)])


@T(B, 'struct')
def dv_log(d):
    o = []
    for e in ce(d, 4, 30):
        p = d.rec(e.p)
        o.append('%s INFO  QuoteService quote plate=%s vin=%s owner=%s ownerId=%s engine=%s premium=%d.00' % (d.ts(d.time(), '%Y-%m-%d %H:%M:%S'), p.plate, p.vin, p.name, p.id, e.eng, d.ri(1900, 6800)))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'prose')
def dv_deal_notes(d):
    o = ['收车记录本']
    for e in ce(d, 3, 10):
        p = d.rec(e.p)
        o.append(d.pick(('%s 收%s一台，%s，%d年上牌，%d万公里，车主%s，电话%s，车架号%s，收价%s万。' % (d.ts(e.ins, '%m月%d日'), e.model, p.plate, e.t.year, max(1, e.km // 10000), p.name, p.ph, p.vin, e.price), '%s的%s（%s色），车牌%s，身份证%s，%s，开价%s万，没谈拢。' % (p.name, e.model, e.color, p.plate, p.id, e.use, e.price))))
        if d.ch(.25):
            o.append('  ' + d.pick('右前门补过漆 发动机有渗油 过户费客户出 登记证书在'))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


@T(B, 'prose')
def dv_contract(d):
    o = []
    for e in ce(d, 1, 4):
        p = d.rec(e.p)
        o.append('二手车买卖合同\n卖方（车主）：%s　身份证号码：%s　电话：%s\n买方：%s\n车辆情况：号牌号码%s，厂牌型号%s，车辆识别代号%s，发动机号%s，初次登记日期%s，颜色%s，表征里程%d公里。\n车价款：人民币%s万元。\n车辆交付后发生的违章由买方承担。' % (p.name, p.id, p.ph, d.company() , p.plate, e.model, p.vin, e.eng, d.day(e.t, 'zh'), e.color, e.km, e.price))
    x = '\n\n\n'.join(o)
    d.shape = 'contracts'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(B, 'prose')
def dv_move_chat(d):
    ms = ['谁能查车主电话', '车牌发来']
    for e in ce(d, 2, 9):
        p = d.rec(e.p)
        ms.append('%s 车主%s 电话%s %s %s色%s' % (p.plate, p.name, p.ph, e.model, e.color, ' 车架号' + p.vin if d.ch(.5) else ''))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(B, 'prose')
def dv_mail(d):
    b = '物业同事：\n\n园区新增月租车辆如下，请录入道闸：\n\n'
    for e in ce(d, 2, 9):
        p = d.rec(e.p)
        b += '车牌%s，%s%s，车主%s，手机%s。\n' % (p.plate, e.color, e.model, p.name, p.ph)
    return mail(d, '月租车辆录入', b)
