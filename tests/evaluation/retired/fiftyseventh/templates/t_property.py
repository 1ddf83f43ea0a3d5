"""property.housing and property.rental: estate offices, property management, rental agents"""
from core import plus
from render import *
from events import house as H_, rent as R0
A, B = 'property.housing', 'property.rental'
def he(d, lo=3, hi=40, rep=.1, one=False):
    es = [H_(d, p) for p in d.crowd(d.n(lo, hi), rep)]
    if one:
        for e in es:
            e.es = es[0].es
    return es
def re_(d, lo=3, hi=40, rep=.08): return [R0(d, p) for p in d.crowd(d.n(lo, hi), rep)]


@T(A, 'table', big=True)
def pr_owners(d):
    return table(d, [('业主姓名/业主|Owner|YZXM', lambda e: e.p.name), ('楼栋/栋号|Building|LD', lambda e: '%d栋' % e.b), ('房号|Unit|FH', lambda e: str(e.rm)), ('建筑面积|Area|JZMJ', lambda e: e.area), ('联系电话/手机号|Phone|LXDH', lambda e: e.p.ph), ('身份证号?|ID No|SFZH', lambda e: e.p.id), ('物业费?|Fee|WYF', lambda e: e.fee), ('交房日期?|Handover|JFRQ', lambda e: d.day(e.t)), ('备注?||', lambda e: d.pick(('', '', '空置', '已装修', '装修中')))],
        he(d, one=True), (0, 0, 1), 'xlsx csv tsv', d.pick(('锦绣花园', '阳光城', '南苑小区')) + '业主资料')


@T(A, 'table', big=True)
def pr_cert_list(d):
    return table(d, [('权利人|Obligee|QLR', lambda e: e.p.name), ('证件号码/身份证号|ID No|ZJHM', lambda e: e.p.id), ('不动产权证号|Cert No|BDCQZH', lambda e: e.cert), ('坐落|Location|ZL', lambda e: e.loc), ('不动产单元号?|Unit No|BDCDYH', lambda e: e.unit28), ('建筑面积|Area|JZMJ', lambda e: e.area), ('共有情况?|Ownership|GYQK', lambda e: e.share), ('登记时间?|Registered|DJSJ', lambda e: d.day(e.t)), ('用途?|Use|YT', lambda e: e.use)], he(d), (0, 0, 2), 'csv xlsx tsv', '房屋登记信息')


@T(A, 'table')
def pr_fee_arrears(d):
    return table(d, [('单元', lambda e: '%d-%d-%d' % (e.b, e.u, e.rm)), ('业主', lambda e: e.p.name), ('电话', lambda e: e.p.ph), ('面积㎡', lambda e: e.area), ('欠费月数', lambda e: d.ri(1, 24)), ('欠物业费(元)', lambda e: e.fee), ('催缴情况', lambda e: d.pick('已电话 上门未遇 贴单 承诺月底交 拒交'))], he(d, 5, 40, 0, True), (0,), 'xlsx html md', '业主物业费欠费清单', shuffle=False)


@T(A, 'table')
def pr_presale_fixed(d):
    d.phsep = ''
    return table(d, [('买受人', lambda e: e.p.name), ('证件号', lambda e: e.p.id), ('楼盘', lambda e: e.es), ('房号', lambda e: '%d-%d' % (e.b, e.rm)), ('建面', lambda e: e.area), ('网签日期', lambda e: d.day(e.t)), ('总价(万)', lambda e: e.price), ('电话', lambda e: e.p.ph)], he(d, 4, 40, 0, True), (0,), 'fixed pipe csv', '商品房网签备案明细', sn=True)


@T(A, 'struct', big=True)
def pr_sql(d):
    R = [[d.rec(e.p).name, e.p.id, e.cert, e.loc, float(e.area), e.share, str(e.t)] for e in he(d)]
    d.shape = 'sql'
    return 'sql', sql('BDC_QLR', ['QLRMC', 'ZJH', 'BDCQZH', 'ZL', 'JZMJ', 'GYQK', 'DJSJ'], R, d.ch(.5), d.ch(.6))


@T(A, 'struct', big=True)
def pr_json(d):
    O = []
    for e in he(d):
        p = d.rec(e.p)
        O.append({'ownerName': p.name, 'ownerIdNo': p.id, 'ownerPhone': p.rawph, 'community': e.es, 'building': e.b, 'unit': e.u, 'room': e.rm, 'buildingArea': float(e.area), 'certNo': e.cert})
    d.shape = 'json'
    return ('json', js({'total': len(O), 'list': O})) if d.size == 's' else ('jsonl', jl(O))


@T(A, 'struct')
def pr_db(d):
    R = [(i, d.rec(e.p).name, e.p.rawph, e.p.id, '%d栋%d单元%d' % (e.b, e.u, e.rm), e.area, e.cert) for i, e in enumerate(he(d, 5, 40, 0, True), 1)]
    d.shape = 'sqlite'
    return 'db', sqlite([('owner_house', ['id INTEGER', 'owner', 'phone', 'id_card', 'house_no', 'area', 'cert_no'], R), ('notice', ['id INTEGER', 'title'], [(1, '停水通知'), (2, '电梯年检')])])


@T(A, 'struct')
def pr_xml(d):
    O = []
    for e in he(d, 3, 20):
        p = d.rec(e.p)
        O.append({'obligee': p.name, 'id_number': p.id, 'property_unit_no': e.unit28, 'ownership': e.share, 'location': e.loc, 'area': e.area, 'register_time': str(e.t)})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('estates', 'estate', O)


@T(A, 'prose')
def pr_proof(d):
    o = []
    for p in d.crowd(d.n(1, 4), 0):
        k = d.ri(1, 3)
        x = '个人名下住房查询结果\n\n查询人：%s\n身份证号：%s\n查询时间：%s\n经查询，%s名下有住房%d套：\n' % (p.name, p.id, d.day(d.date()), p.name, k)
        for i in range(k):
            e = H_(d, p)
            d.rec(p)
            x += '（%d）坐落：%s，建筑面积%s平方米，证号：%s，%s。\n' % (i + 1, e.loc, e.area, e.cert, e.share)
        o.append(x)
    d.headed, d.shape = True, 'query result, person in head'
    x = '\n\n'.join(o)
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def pr_visit_notes(d):
    o = ['%s 走访业主记录' % d.day(d.date())]
    for e in he(d, 3, 10, 0, True):
        p = d.rec(e.p)
        o.append(d.pick(('%d栋%d业主%s，电话%s，房子%s平，反映%s。' % (e.b, e.rm, p.name, p.ph, e.area, d.pick('楼上漏水 电梯异响 车位被占 门禁坏了')), '%s（%s）是%d栋%d室的业主，%s，%s。' % (p.name, p.ph, e.b, e.rm, d.pick('自住 出国了 房子空着'), d.pick('同意加装电梯 不同意涨物业费 欠费下月交')))))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


@T(A, 'prose')
def pr_broker_chat(d):
    ms = ['房产能查吗', '能，身份证号就行']
    for e in he(d, 2, 7, .3):
        p = d.rec(e.p)
        ms.append('%s %s 房产 %s %s平 产权证 %s %s' % (p.name, p.id, e.loc, e.area, e.cert, e.share))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


# ---------------- rental
@T(B, 'table', big=True)
def rt_ledger(d):
    return table(d, [('承租人/租客|Tenant|CZR', lambda e: e.p.name), ('身份证号|ID No|SFZH', lambda e: e.p.id), ('电话/手机|Phone|DH', lambda e: e.p.ph), ('房屋坐落/房屋地址|Address|FWZL', lambda e: e.loc), ('起租日|Lease Start|QZR', lambda e: d.day(e.s)), ('到期日/租期至|Lease End|DQR', lambda e: d.day(e.e)), ('月租金/租金|Rent|ZJ', lambda e: e.rent), ('押金?|Deposit|YJ', lambda e: e.rent), ('付款方式?|Payment|FKFS', lambda e: e.pay), ('合同编号?|Contract|HTBH', lambda e: e.ht), ('房东?|Landlord|FD', lambda e: e.ll.name)],
        re_(d), (0, 0, 1, 2), 'xlsx csv tsv', '房屋租赁台账')


@T(B, 'table')
def rt_filing(d):
    return table(d, [('租赁备案号', lambda e: '备' + e.s.strftime('%Y') + '%05d' % d.ri(1, 90000)), ('出租人', lambda e: e.ll.name), ('出租人电话', lambda e: e.ll.ph), ('承租人', lambda e: e.p.name), ('承租人证件号码', lambda e: e.p.id), ('租赁用途', lambda e: '居住'), ('租赁期限', lambda e: d.day(e.s) + '至' + d.day(e.e)), ('月租金(元)', lambda e: e.rent), ('坐落', lambda e: e.loc)], re_(d, 4, 30, 0), (0,), 'xlsx html csv', '房屋租赁登记备案表', shuffle=False)


@T(B, 'table')
def rt_dorm(d):
    return table(d, [('房间', lambda e: str(e.rm)), ('租客', lambda e: e.p.name), ('手机', lambda e: e.p.ph), ('身份证', lambda e: e.p.id), ('起租', lambda e: d.messday(e.s)), ('租期(月)', lambda e: e.m), ('月租', lambda e: e.rent), ('水电读数?', lambda e: d.ri(20, 9000)), ('备注', lambda e: d.pick(('', '', '月底退', '养猫', '欠一个月')))], re_(d, 5, 30, 0), (0,), 'xlsx md fixed', '公寓租客登记', shuffle=False)


@T(B, 'struct', big=True)
def rt_sql(d):
    R = [[e.ht, d.rec(e.p).name, e.p.id, e.p.rawph, e.loc, str(e.s), str(e.e), e.rent, e.rent] for e in re_(d)]
    d.shape = 'sql'
    return 'sql', sql(d.pick('lease_contract t_rent'), ['contract_no', 'tenant_name', 'tenant_id_no', 'tenant_phone', 'house_addr', 'lease_start', 'lease_end', 'rent', 'deposit'], R, d.ch(.5))


@T(B, 'struct', big=True)
def rt_json(d):
    O = []
    for e in re_(d):
        p = d.rec(e.p)
        O.append({'leaseId': e.ht, 'tenant': p.name, 'tenantPhone': p.rawph, 'tenantIdCard': p.id, 'house': e.es + '%d-%d' % (e.b, e.rm), 'leaseStart': str(e.s), 'leaseEnd': str(e.e), 'monthlyRent': e.rent, 'payType': e.pay})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct')
def rt_log(d):
    o = []
    for e in re_(d, 4, 30):
        p = d.rec(e.p)
        o.append('%s INFO  LeaseSignService - 签约成功 contract=%s 承租人=%s idNo=%s phone=%s 房源=%s 起租=%s 到期=%s 租金=%d' % (str(d.time().replace(year=e.s.year)), e.ht, p.name, p.id, p.rawph, e.es + str(e.rm), e.s, e.e, e.rent))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'struct')
def rt_xml(d):
    O = []
    for e in re_(d, 3, 15):
        p = d.rec(e.p)
        O.append({'htbh': e.ht, 'czr': p.name, 'czrzjh': p.id, 'czrdh': p.rawph, 'fwzl': e.loc, 'qzrq': str(e.s), 'zzrq': str(e.e), 'yzj': e.rent})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('zulin', 'hetong', O)


@T(B, 'prose')
def rt_contract(d):
    o = []
    for e in re_(d, 1, 3, 0):
        p = d.rec(e.p)
        ll = e.ll
        o.append('房屋租赁合同\n合同编号：%s\n\n出租人（甲方）：%s　　身份证号：%s\n承租人（乙方）：%s　　身份证号：%s　　电话：%s\n\n第一条　甲方将位于%s的房屋出租给乙方居住使用，建筑面积%s平方米。\n第二条　租赁期限自%s起至%s止。\n第三条　月租金人民币%d元，%s，押金%d元。\n第四条　租金汇入甲方账户：%s %s。\n第五条　租赁期间水电燃气费由乙方承担，不得转租。\n\n甲方签字：　　　　乙方签字：\n%s' % (e.ht, ll.name, ll.id, p.name, p.id, p.ph, e.loc, e.area, d.day(e.s, 'zh'), d.day(e.e, 'zh'), e.rent, e.pay, e.rent, ll.bank[0], ll.card, d.day(e.s, 'zh')))
    d.shape = 'contract'
    x = '\n\n\n'.join(o)
    return ('docx', docx([x])) if d.ch(.5) else ('txt', x)


@T(B, 'prose')
def rt_agent_notes(d):
    o = ['带看/签约随手记']
    for e in re_(d, 3, 10, 0):
        p = d.rec(e.p)
        o.append(d.pick(('%s 租了%s%d栋%d，%d一个月，%s，从%s租到%s，电话%s，身份证%s' % (p.name, e.es, e.b, e.rm, e.rent, e.pay, d.ts(e.s, '%Y.%m.%d'), d.ts(e.e, '%Y.%m.%d'), p.ph, p.id), '%s签约：租客%s %s，%s，月租%d押金%d，租期%d个月' % (d.ts(e.s, '%m月%d日'), p.name, p.ph, e.es + '%d室' % e.rm, e.rent, e.rent, e.m))))
        if d.ch(.3):
            o.append('  ' + d.pick('钥匙两把已给 房东要求不养宠物 佣金收一半 宽带自理'))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


@T(B, 'prose')
def rt_due_mail(d):
    b = '各位管家：\n\n以下租约下月到期，请联系租客续租：\n\n'
    for e in re_(d, 2, 8, 0):
        p = d.rec(e.p)
        b += '%s，承租人%s（手机%s，身份证%s），%s到期，现月租%d元。\n' % (e.es + '%d栋%d室' % (e.b, e.rm), p.name, p.ph, p.id, d.ts(e.e, '%Y年%m月%d日'), e.rent)
    return mail(d, '到期租约提醒', b, b64=d.ch(.3))


@T(B, 'prose')
def rt_police_visit(d):
    x = '出租屋走访登记\n社区：%s社区　民警：%s\n\n' % (d.pick('康乐 新村 东园'), d.person(False).name)
    for e in re_(d, 2, 8, 0):
        p = d.rec(e.p)
        x += '地址：%s\n承租人：%s，%s，身份证%s，电话%s\n租期：%s起，月租%d元；房东：%s %s\n情况：%s\n\n' % (e.loc, p.name, p.sex, p.id, p.ph, d.day(e.s), e.rent, e.ll.name, e.ll.ph, d.pick('独居 夫妻二人 与同事合租 无异常'))
    d.shape = 'forms'
    return 'txt', x
