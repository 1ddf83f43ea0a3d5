"""driving.licence, driving.vehicle, phone.cdr, phone.sms, location.fix, identity.person"""
from .lib import *
K = 'driving.licence'
CL = ['C1', 'C1', 'C1', 'C2', 'B2', 'A2', 'A1A2', 'C1E', 'B1B2', 'C1D']
def arch(c, p): return p.area[0][:4] + '0' + c.dg(7)

@T(K, 'pupils of a driving school who got the licence, csv', 'table', '驾校/领证学员{n}.csv', r'(?m)^\d{12},')
def school(c):
    rows = [['档案编号', '姓名', '身份证明号码', '准驾车型', '初次领证日期', '有效期止', '累积记分', '手机', '教练']]; k = c.ps(3)
    for p in c.ps(6, 40): d = c.lic(p); c.rec(p); rows.append([arch(c, p), p.name, c.ID(p), c.ch(CL), f'{d:%Y-%m-%d}', f'{after(d, days=2190):%Y-%m-%d}', c.ri(0, 11), c.M(p), c.ch(k).name])
    return csv(rows)

@T(K, 'OCR results of licences', 'struct', 'ocr/jsz_{n}.jsonl', r'"words_result":', enc='utf8')
def ocr(c):
    t = []
    for p in c.ps(2, 18):
        d = c.lic(p); c.rec(p); w = lambda x: {'words': x}
        t.append(js({'log_id': int(c.dg(18, '13')), 'direction': 0, 'words_result_num': 8, 'words_result': {'姓名': w(p.name), '性别': w(p.sex), '国籍': w('中国'), '住址': w(p.addr), '证号': w(c.ID(p)), '准驾车型': w(c.ch(CL)), '初次领证日期': w(f'{d:%Y%m%d}'), '有效期限': w(f'{d:%Y%m%d}'), '至': w(f'{after(d, days=3650):%Y%m%d}'), '档案编号': w(arch(c, p))}}, asc=c.ri(0, 2) == 0))
    return '\n'.join(t) + '\n'

@T(K, 'driver query screen', 'struct', '驾驶人查询/{n}.txt', r'档案编号[：:]')
def screen(c):
    t = []
    for p in c.ps(1, 8): d = c.lic(p); c.rec(p); t += ['[机动车驾驶人基本信息]', f'姓    名：{p.name}      性别：{p.sex}', f'身份证明：{c.ID(p)}', f'档案编号：{arch(c, p)}', f'准驾车型：{c.ch(CL)}', f'初次领证：{d:%Y-%m-%d}', f'累积记分：{c.ri(0, 12)}分    状态：{c.ch(["正常", "正常", "逾期未换证", "扣留"])}', f'联系电话：{c.M(p)}', f'联系地址：{p.addr}', '']
    return '\n'.join(t)

@T(K, 'chat of a points dealer', 'prose', '收分群/{n}.txt', r'驾驶?[证照照]')
def points(c):
    z = c.p(); d = c.dt(2017, 2023); t = []
    for p in c.ps(2, 8):
        d = after(d, minutes=c.ri(4, 60)); c.rec(p)
        t.append(f'{p.name}  {d:%m-%d %H:%M}\n' + c.ch([f'老板我{c.ch(CL)}的驾照，领证{c.ri(5, 14)}年，还有{c.ri(3, 12)}分可卖，证号{c.ID(p)}，档案{arch(c, p)}', f'驾驶证{c.ID(p)} 档案编号{arch(c, p)} {c.ch(CL)} 剩{c.ri(2, 12)}分 电话{c.M(p)}']))
        t.append(f'{z.name}  {after(d, minutes=1):%m-%d %H:%M}\n' + c.ch(['一分一百二，可以的', '正副页拍照发我', '明天上午车管所门口等我']))
    return '\n\n'.join(t) + '\n'

@T(K, 'fleet driver list, tabs', 'table', '车队/驾驶员台账{n}.tsv', r'(?m)^\d+\t')
def fleet(c):
    rows = [['NO', 'Driver', 'LicenseNo', 'Class', 'IssueDate', 'ValidTo', 'ArchiveNo', 'Points', 'Phone', 'Emergency']]
    for i, p in enumerate(c.ps(5, 35), 1): d = c.lic(p); c.rec(p); rows.append([i, p.name, c.ID(p), c.ch(CL), f'{d:%Y/%m/%d}', f'{after(d, days=2190):%Y/%m/%d}', arch(c, p), c.ri(0, 9), c.M(p), c.M() if c.ri(0, 2) == 0 else '-'])
    return csv(rows, '\t')

@T(K, 'safety officer\'s report on licences', 'prose', '安全检查通报{n}.txt', r'驾驶证')
def safety(c):
    t = [f'{c.ch(COMP)}{c.ri(1, 12)}月份司机证照检查情况']
    for p in c.ps(2, 8): d = c.lic(p); c.rec(p); t.append(f'{p.name}，驾驶证{c.ID(p)}，准驾{c.ch(CL)}，{cn(d)}初领，{c.ch(["本周期已扣" + str(c.ri(1, 11)) + "分", "下月到期需换证", "未见异常", "体检证明未交"])}，档案编号{arch(c, p)}。')
    t.append(f'请相关人员三日内整改。安全科{c.p().name}，电话{c.M()}')
    return '\n'.join(t) + '\n'

@T(K, 'xml answer of a driver interface', 'struct', 'trff/drv_{n}.xml', r'<drvperson', enc='utf8')
def trff(c):
    t = ['<?xml version="1.0" encoding="UTF-8"?>', '<root><head><code>1</code><message>OK</message></head><body>']
    for i, p in enumerate(c.ps(1, 14)): d = c.lic(p); c.rec(p); t.append(f'<drvperson id="{i}"><xm>{p.name}</xm><sfzmhm>{c.ID(p)}</sfzmhm><dabh>{arch(c, p)}</dabh><zjcx>{c.ch(CL)}</zjcx><cclzrq>{d:%Y-%m-%d}</cclzrq><ljjf>{c.ri(0, 11)}</ljjf><zt>A</zt><sjhm>{c.M(p)}</sjhm></drvperson>')
    return '\n'.join(t + ['</body></root>', ''])

K = 'driving.vehicle'
def eng(c): return c.al(1) + c.dg(6)
@T(K, 'insurance renewal list', 'table', '车险续保{d}.csv', r'(?m)^\d+,')
def ins(c):
    rows = [['序号', '车牌号', '车主', '身份证号', '车架号', '发动机号', '厂牌型号', '初登日期', '保险到期', '手机', '业务员']]; k = c.ps(3)
    for i, p in enumerate(c.ps(6, 40), 1): c.rec(p); rows.append([i, c.PL(p), p.name, c.ID(p), c.V(p), eng(c), c.ch(CARS), f'{c.dt(2010, 2021):%Y-%m-%d}', f'{c.dt(2023, 2025):%Y-%m-%d}', c.M(p), c.ch(k).name])
    return csv(rows)

@T(K, 'vehicle table, pinyin, pipes', 'table', 'VEHICLE_{n}.unl', r'(?m)^02\|')
def unl(c):
    t = ['HPZL|HPHM|SYR|SFZMHM|CLSBDH|FDJH|CLPP|CCDJRQ|CSYS|LXDH|ZSXXDZ|']
    for p in c.ps(6, 40): c.rec(p); t.append('|'.join(['02', c.PL(p), p.name, c.ID(p), c.V(p), eng(c), c.ch(CARS), f'{c.dt(2008, 2020):%Y%m%d}', c.ch('ABHJ'), c.M(p), p.addr, '']))
    return '\n'.join(t) + '\n'

@T(K, 'prints of vehicle details', 'struct', '机动车信息打印/{n}.txt', r'号牌号码[：:]')
def prt(c):
    t = []
    for p in c.ps(1, 9): c.rec(p); t += ['机动车综合查询——基本信息', f'号牌号码：{c.PL(p, c.ch([None, "·"]))}    号牌种类：小型汽车', f'所有人：{p.name}    证件号码：{c.ID(p)}', f'车辆识别代号：{c.V(p)}', f'发动机号：{eng(c)}    品牌型号：{c.ch(CARS)}', f'初次登记日期：{c.dt(2006, 2022):%Y-%m-%d}   状态：{c.ch(["正常", "违法未处理", "抵押"])}', f'联系电话：{c.M(p)}', '-' * 40]
    return '\n'.join(t) + '\n'

@T(K, 'soap answer of an insurer platform', 'struct', 'soap/veh{n}.xml', r'<ns2:vehicle>', enc='utf8')
def soap(c):
    t = ['<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:queryVehicleResponse xmlns:ns2="http://svc.plat/">']
    for p in c.ps(1, 12): c.rec(p); t.append(f'<ns2:vehicle><licensePlateNo>{c.PL(p)}</licensePlateNo><vin>{c.V(p)}</vin><engineNo>{eng(c)}</engineNo><ownerName>{p.name}</ownerName><ownerCertNo>{c.ID(p)}</ownerCertNo><model>{c.ch(CARS)}</model><firstRegisterDate>{c.dt(2010, 2021):%Y-%m-%d}</firstRegisterDate></ns2:vehicle>')
    return '\n'.join(t + ['</ns2:queryVehicleResponse></soap:Body></soap:Envelope>', ''])

@T(K, 'seller of vehicle files', 'prose', '车档/{n}.txt', r'车架')
def seller(c):
    t = [c.ch(['兄弟你要的车档：', '查档结果，一单一结：'])]
    for p in c.ps(1, 7): c.rec(p); t.append(c.ch([f'{c.PL(p)}车主是{p.name}，身份证{c.ID(p)}，车架{c.V(p)}，{c.ch(CARS)}，留的电话{c.M(p)}，住{p.addr}', f'{p.name}名下{c.PL(p)}，{c.ch(CARS)}，车架{c.V(p)}，发动机{eng(c)}，手机{c.M(p)}']))
    t.append('要行车轨迹的另算，四百一天')
    return '\n'.join(t) + '\n'

@T(K, 'garage notes', 'prose', '维修厂/接车记录{d}.txt', r'送修')
def garage(c):
    t = []
    for p in c.ps(2, 9): d = c.dt(2014, 2023); c.rec(p); t.append(c.ch([f'{d.month}月{d.day}日 {c.PL(p)} {c.ch(CARS)}，车主{p.name}（{c.M(p)}）本人送修，{c.ch(["前杠刮蹭", "异响", "保养", "换刹车片"])}，VIN {c.V(p)}，里程{c.ri(2, 18)}万多，{c.p().name}师傅接的。', f'{d:%m.%d} 客户{p.name}的车{c.PL(p)}送修，车架号{c.V(p)}，{c.ch(["走保险", "自费"])}，取车打{c.M(p)}']))
    return '\n'.join(t) + '\n'

@T(K, 'monthly parking subscribers, html', 'table', '月卡/parking{n}.html', r'<td>YK\d{5}</td>')
def park(c):
    rows = [['卡号', '车牌', '车主姓名', '电话', '品牌', '颜色', '车位', '到期', '经办']]; k = c.ps(2)
    for p in c.ps(6, 40): c.rec(p); rows.append(['YK' + c.dg(5), c.PL(p, c.ch([None, None, '·'])), p.name, c.M(p), c.ch(CARS)[:3], c.ch('黑白灰红'), f'B{c.ri(1, 3)}-{c.ri(1, 300):03d}', f'{c.dt(2022, 2024):%Y-%m-%d}', c.ch(k).name])
    return html(rows, '月租车登记', ' class="tbl"')

K = 'phone.cdr'
def calls(c, n, n2=None):
    d = c.dt(2010, 2023)
    for _ in range(c.ri(n, n2 or n)): d = after(d, minutes=c.ri(2, 500)); yield d, c.ri(3, 1500), c.ch(['主叫', '被叫'])

@T(K, 'call detail csv of an operator hall', 'table', '话费详单/语音详单_{n}.csv', r'(?m)^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d,')
def xd(c):
    p = c.p(); t = [f'客户名称：{p.name}', f'手机号码：{c.M(p)}', f'查询月份：{c.dt():%Y%m}', '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费']; peers = [c.M() for _ in range(c.ri(3, 9))]
    for d, s, k in calls(c, 6, 60): c.rec(p); t.append(f'{s19(d)},{p.area[1][-4:]},{k},{c.ch(peers)},{s // 60}分{s % 60}秒,国内通话,4G飞享套餐,0.00')
    return '\n'.join(t) + '\n'

@T(K, 'boss system print, fixed columns', 'table', 'boss/{n}.prn', r'(?m)^\d{1,3} +20\d{6}')
def boss(c):
    p = c.p(); rows = [['NO', '日期', '时间', '类型', '对方号码', '时长(秒)', 'LAC', 'CELL', '费用']]; pe = [c.M() for _ in range(c.ri(3, 8))]
    for i, (d, s, k) in enumerate(calls(c, 6, 45), 1): c.rec(p); rows.append([i, f'{d:%Y%m%d}', f'{d:%H%M%S}', k, c.ch(pe), s, c.ri(4096, 65000), c.ri(100, 65000), f'{s / 60 * .19:.2f}'])
    return f'** 移动用户通话清单 **      用户:{p.name}    MSISDN:{c.M(p)}    证件:{c.ID(p)}\n工号:{c.al(2)}{c.dg(4)}\n' + fixed(rows) + '** END **\n'

@T(K, 'switch log of call records', 'struct', 'cdr/msc{n}.log', r'callDuration=', enc='utf8')
def msc(c):
    p = c.p(); t = [f'# target={c.M(p)} owner={p.name} req=2{c.dg(7)}']; pe = [c.M() for _ in range(c.ri(2, 8))]
    for d, s, k in calls(c, 4, 40):
        a, b = (p.mob, c.ch(pe)) if k == '主叫' else (c.ch(pe), p.mob); c.rec(p)
        t.append(f'{d:%Y%m%d%H%M%S}|{c.ch(["MOC", "MTC"]) if 0 else ("MOC" if k == "主叫" else "MTC")}|calling={a}|called={b}|callDuration={s}|lac={c.ri(4000, 60000)}|ci={c.ri(100, 60000)}|imei={c.dg(14, "86")}')
    return '\n'.join(t) + '\n'

@T(K, 'xml of calls from a phone extraction, owner in the head', 'struct', '取证/calls_{n}.xml', r'<call ', enc='utf8')
def callxml(c):
    p = c.p(); t = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!-- 检材持有人 {p.name} {c.ID(p)} -->', f'<calls owner="{p.name}" number="{c.M(p)}">']
    for d, s, k in calls(c, 4, 40): q = c.p(); c.rec(p); t.append(f'  <call number="{c.M(q)}" duration="{s}" date="{int(d.timestamp())}000" type="{1 if k == "被叫" else 2}" readable_date="{s19(d)}" contact_name="{q.name}" />')
    return '\n'.join(t + ['</calls>', ''])

@T(K, 'investigator on calls between two men', 'prose', '话单分析{n}.docx', r'通话\d+秒')
def anal(c):
    p, q = c.ps(2); t = ['话单分析报告', f'对嫌疑人{p.name}（{c.ID(p)}，机主号码{c.M(p)}）的通话记录分析如下，其主要联系人为{q.name}，号码{c.M(q)}。']
    for d, s, k in calls(c, 2, 14): c.rec(p); t.append(f'{cn(d)}{d:%H时%M分}，{p.name}{"打给" if k == "主叫" else "接听"}{c.ch([q.name, "号码" + c.M()])}{"" if k == "主叫" else "来电"}，通话{s}秒，基站位于{c.ch(AREAS)[1]}。')
    t.append(f'分析人：{c.p().name}'); c.docx(t)

@T(K, 'json export of a call centre\'s outbound calls by customer', 'struct', 'callcenter/cdr-{n}.json', r'"billsec"', enc='utf8')
def cc(c):
    L = []
    for p in c.ps(3, 25): d = c.dt(2016, 2024); c.rec(p); L.append({'uuid': f'{c.hx(8)}-{c.hx(4)}-4{c.hx(3)}-a{c.hx(3)}-{c.hx(12)}', 'agent': str(c.ri(8001, 8060)), 'customer_name': p.name, 'callee': c.M(p), 'caller': c.oll(c.ch(['010', '021', '028'])), 'start_stamp': s19(d), 'duration': c.ri(20, 600), 'billsec': c.ri(3, 560), 'hangup_cause': 'NORMAL_CLEARING', 'record_file': f'/rec/{d:%Y%m%d}/{c.hx(12)}.wav'})
    return js(L, indent=c.ch([None, 1]))

@T(K, 'jealous husband lists his wife\'s calls', 'prose', '备忘/{d}.txt', r'(?:打了|聊了|讲了)\d+分')
def jealous(c):
    p, q = c.ps(2); t = [f'从营业厅打出来的单子，{p.name}的号{c.M(p)}，我把通话都抄一遍，那个人是{q.name}（{c.M(q)}）。']
    for d, s, k in calls(c, 3, 14): c.rec(p); t.append(c.ch([f'{d.month}月{d.day}日{hm(d)}，她打给{q.name}，聊了{s // 60 + 1}分钟。', f'{d:%m/%d} {hm(d)} {q.name}打进来找她，讲了{s // 60 + 1}分钟。', f'{d.month}.{d.day} {hm(d)}跟{c.M()}打了{s // 60 + 1}分钟，不知道是谁。']))
    return '\n'.join(t) + '\n'

K = 'phone.sms'
TX = ['晚上回来吃饭吗', '钱已经打过去了你查一下', '我在楼下等你', '明天的会改到九点半', '那批货什么时候到', '别给他打电话了，他不接', '孩子发烧我先带去医院', '上次借的两千什么时候还', '到了给我报个平安', '合同我看了，第三条要改', '周末一起去看房吧', '密码还是老的那个，别告诉别人']
@T(K, 'csv of a phone manager\'s sms backup', 'table', '手机助手备份/短信_{n}.csv', r'(?m)^"(?:收|发)')
def smscsv(c):
    p = c.p(); rows = [['类型', '联系人', '号码', '时间', '短信内容', '本机', '机主']]; ps = c.ps(2, 7)
    for _ in range(c.ri(5, 45)): q = c.ch(ps); c.rec(p); rows.append([c.ch(['收件', '发件']), q.name, c.M(q), s19(c.dt(2011, 2020)), c.ch(TX), c.M(p), p.name])
    return csv(rows, q=True)

@T(K, 'xml of SMS backup & restore', 'struct', 'SMSBackup/sms-{n}.xml', r'<sms ', enc='utf8')
def smsxml(c):
    p = c.p(); n = c.ri(4, 35); ps = c.ps(2, 6); t = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!--File owner: {p.name} {c.M(p)}-->', f'<smses count="{n}">']
    for _ in range(n): q = c.ch(ps); d = c.dt(2012, 2022); c.rec(p); t.append(f'  <sms protocol="0" address="{c.M(q, c.ch([None, "+86"]) if 0 else None)}" date="{int(d.timestamp())}{c.ri(100, 999)}" type="{c.ri(1, 2)}" body="{c.ch(TX)}" read="1" status="-1" readable_date="{s19(d)}" contact_name="{q.name}" />')
    return '\n'.join(t + ['</smses>', ''])

@T(K, 'gateway log with content and customer', 'struct', 'smsgw/send-{n}.log', r'SUBMIT ', enc='utf8')
def gw(c):
    t = []; d = c.dt(2014, 2023)
    for p in c.ps(3, 25):
        d = after(d, seconds=c.ri(1, 60)); c.rec(p)
        t.append(f'{s19(d)}.{c.ri(100, 999)} SUBMIT src=10690{c.dg(6)} dest={c.M(p)} msgid={c.hx(10)} content=' + c.ch([f'【华夏小贷】{p.name}您好，您的借款已逾期{c.ri(2, 60)}天，请尽快还款', f'【康宁体检】尊敬的{p.name}{"先生" if p.sex == "男" else "女士"}，您预约的复查在{c.ri(1, 28)}日上午', f'【顺达快递】{p.name}，您的包裹放在南门柜{c.ri(1, 60)}号，取件码{c.dg(6)}']))
        if c.ri(0, 2): t.append(f'{s19(after(d, seconds=2))}.{c.ri(100, 999)} DELIVER stat=DELIVRD err=000')
    return '\n'.join(t) + '\n'

@T(K, 'forensic transcript of texts', 'prose', '电子取证笔录{n}.txt', r'短信内容为')
def forens(c):
    p = c.p(); of = c.ps(2); t = [f'检查对象：{p.name}（身份证{c.ID(p)}）持有的手机一部，本机号码{c.M(p)}。', f'检查人：{of[0].name}、{of[1].name}']
    for _ in range(c.ri(2, 12)): q = c.p(); d = c.dt(2014, 2021); c.rec(p); t.append(f'{cn(d)}{d:%H时%M分}，{p.name}{c.ch(["收到", "发给"])}“{q.name}”（{c.M(q)}）的一条，短信内容为：“{c.ch(TX)}”。')
    return '\n'.join(t) + '\n'

@T(K, 'sqlite sms store, owner beside', 'table', '提取/mmssms{n}', r'\b(?:inbox|sent)\b')
def smsdb(c):
    p = c.p(); ps = c.ps(2, 6); st = [('create table owner(name text, phone text)', ()), ('insert into owner values(?,?)', (p.name, c.M(p))), ('create table sms(_id integer primary key, box text, address text, person text, date text, body text)', ())]
    for i in range(1, c.ri(5, 40)): q = c.ch(ps); c.rec(p); st.append(('insert into sms values(?,?,?,?,?,?)', (i, c.ch(['inbox', 'sent']), c.M(q), q.name, s19(c.dt(2012, 2021)), c.ch(TX))))
    c.sqlite(st)

@T(K, 'complaint letter that quotes threatening texts', 'prose', '报案材料{n}.txt', r'发来(?:一条)?短信')
def threat(c):
    p, q = c.ps(2); t = [f'我叫{p.name}，身份证号{c.ID(p)}，手机{c.M(p)}。{q.name}用{c.M(q)}多次骚扰我，我把我手机上收到的都列出来：']
    for _ in range(c.ri(2, 9)): d = c.dt(2015, 2023); c.rec(p); t.append(f'{cn(d)}{hm(d)}，他给我发来短信：“{c.ch(["你再不还钱我就去你单位", "你家住哪我清楚得很", "把电话接了，不然有你好看", "你孩子在哪上学我知道"])}”。')
    t.append('恳请公安机关依法处理。'); return '\n'.join(t) + '\n'

@T(K, 'json lines of texts with their owners', 'struct', 'cloud/sms-{n}.jsonl', r'"msg_body"', enc='utf8')
def smsjl(c):
    t = []; ps = c.ps(2, 8)
    for _ in range(c.ri(3, 30)): p = c.ch(ps); c.rec(p); t.append(js({'user': {'name': p.name, 'phone': c.M(p)}, 'peer': c.M(), 'dir': c.ch(['in', 'out']), 'ts': int(c.dt(2016, 2023).timestamp()), 'msg_body': c.ch(TX)}, asc=False))
    return '\n'.join(t) + '\n'

K = 'location.fix'
def pt(c): return f'{c.r.uniform(104, 121):.6f}', f'{c.r.uniform(23, 39):.6f}'
@T(K, 'vehicle gps export with drivers', 'table', 'GPS导出/轨迹{n}.csv', r'(?m)^[^,\n]+,[^,\n]+,1\d{10},20')
def gpscsv(c):
    ps = c.ps(1, 5); rows = [['车牌号', '司机', '司机电话', '定位时间', '经度', '纬度', '速度(km/h)', '方向', '里程', '位置']]
    for _ in range(c.ri(8, 58)): p = c.ch(ps); x, y = pt(c); c.rec(p); rows.append([c.PL(p), p.name, c.M(p), s19(c.dt(2016, 2023)), x, y, c.ri(0, 96), c.ri(0, 359), c.ri(10000, 300000), c.ch(AREAS)[1] + c.ch(ROAD)])
    return csv(rows)

@T(K, 'terminal gateway log 808 with the bound user', 'struct', 'jt808/gw{n}.log', r'0x0200', enc='utf8')
def jt808(c):
    ps = c.ps(1, 5); t = []; d = c.dt(2016, 2023)
    for _ in range(c.ri(4, 40)):
        p = c.ch(ps); x, y = pt(c); d = after(d, seconds=c.ri(5, 300)); c.rec(p)
        t.append(f'{s19(d)} DEBUG [netty-{c.ri(1, 8)}] recv 0x0200 sim=0{c.M(p) if 0 else ""}{c.dg(11, "14")} user={p.name} tel={c.M(p)} lat={y} lng={x} alt={c.ri(2, 900)} speed={c.ri(0, 90)}.{c.ri(0, 9)} gpsTime={d:%y%m%d%H%M%S}')
        if c.ri(0, 5) == 0: t.append(f'{s19(d)} DEBUG [netty-{c.ri(1, 8)}] recv 0x0002 heartbeat')
    return '\n'.join(t) + '\n'

@T(K, 'rider positions from an api', 'struct', 'api/riders_{n}.json', r'"loc_time"', enc='utf8')
def riders(c):
    L = []
    for p in c.ps(3, 25): x, y = pt(c); c.rec(p); L.append({'rider_id': c.ri(10000, 99999), 'rider_name': p.name, 'mobile': c.M(p), 'id_card': c.ID(p) if c.ri(0, 1) else None, 'longitude': float(x), 'latitude': float(y), 'coord_type': 'gcj02', 'loc_time': s19(c.dt(2018, 2024)), 'accuracy': c.ri(5, 200)})
    return js({'code': 0, 'data': L}, indent=c.ch([None, 2]))

@T(K, 'seller\'s answers for phone locating', 'prose', 'tg/定位{n}.txt', r'(?:位于|显示在)')
def loc(c):
    t = []
    for p in c.ps(1, 8):
        x, y = pt(c); d = c.dt(2015, 2023); c.rec(p)
        t.append(c.ch([f'定位结果：{p.name}的手机{c.M(p)}位于{c.ch(AREAS)[1]}{c.ch(ROAD)}附近，经度{x}，纬度{y}，误差{c.ri(1, 10)}00米，时间{d:%Y-%m-%d %H:%M}', f'{c.M(p)} 机主{p.name}，{d.month}月{d.day}日{hm(d)}显示在{c.ch(AREAS)[1]}，基站中心点{y},{x}，半径500']))
    t.append('十分钟有效，过时重查要再付一次')
    return '\n'.join(t) + '\n'

@T(K, 'base station list of one number', 'table', '基站轨迹{n}.txt', r'(?m)^20\d{12}\b')
def cells(c):
    p = c.p(); sep = c.ch('\t|,'); rows = [['时间', 'MCC', 'MNC', 'LAC', 'CI', '经度', '纬度', '基站地址']]
    for _ in range(c.ri(6, 50)): x, y = pt(c); c.rec(p); rows.append([f'{c.dt(2014, 2022):%Y%m%d%H%M%S}', '460', c.ch(['00', '01', '11']), c.ri(4000, 60000), c.ri(100, 65000), x, y, c.ch(AREAS)[1] + c.ch(ROAD)])
    return f'号码{sep}{c.M(p)}{sep}机主{sep}{p.name}{sep}{c.ID(p)}\n' + csv(rows, sep)

@T(K, 'surveillance memo of where the target was', 'prose', '行踪记录{n}.txt', r'定位点')
def surv(c):
    p = c.p(); t = [f'目标{p.name}，{p.sex}，{c.ID(p)}，使用手机{c.M(p)}，驾驶{c.PL(p)}。']; d = c.dt(2014, 2022)
    for _ in range(c.ri(3, 15)): x, y = pt(c); d = after(d, minutes=c.ri(10, 300)); c.rec(p); t.append(f'{cn(d)}{hm(d)}，目标手机定位点在{p.area[1]}{c.ch(ROAD)}{c.ri(1, 200)}号一带（东经{x}，北纬{y}），{c.ch(["停留约半小时", "短暂停留后离开", "整夜未动", "疑似与人见面"])}。')
    t.append(f'记录：{c.p().name}')
    return '\n'.join(t) + '\n'

@T(K, 'stream messages of a family watch', 'struct', 'stream/watch-{n}.txt', r'coordType', enc='utf8')
def watch(c):
    ps = c.ps(1, 4); t = []; d = c.dt(2018, 2024)
    t.append('127.0.0.1:6379> XRANGE loc:watch - +')
    for i in range(1, c.ri(4, 30)):
        p = c.ch(ps); x, y = pt(c); d = after(d, seconds=c.ri(30, 900)); c.rec(p)
        t += [f'{i}) 1) "{int(d.timestamp())}{c.ri(100, 999)}-0"', f'   2) 1) "payload"', '      2) ' + json.dumps(js({'wearer': p.name, 'phone': c.M(p), 'lng': float(x), 'lat': float(y), 'coordType': 'wgs84', 'gpsTime': s19(d), 'bat': c.ri(5, 99)}, separators=(',', ':')), ensure_ascii=False)]
    return '\n'.join(t) + '\n'

K = 'identity.person'
@T(K, 'staff list csv', 'table', '花名册{n}.csv', r'(?m)^\d+,')
def staff(c):
    rows = [['序号', '姓名', '性别', '民族', '出生日期', '身份证号', '户籍地址', '部门', '联系电话', '邮箱', '紧急联系人', '紧急电话']]
    for i, p in enumerate(c.ps(6, 40), 1): c.rec(p); rows.append([i, p.name, p.sex, '汉', p.bd.strftime('%Y-%m-%d'), c.ID(p), p.addr, c.ch(['生产部', '财务', '行政', '销售一部']), c.M(p, c.ch([None, None, '-'])), c.E(p), c.p().name, c.M()])
    return csv(rows)

@T(K, 'four dashes list', 'table', 'data/3合1_{n}.txt', r'(?m)^[^-\n]+----\d{17}')
def dash(c):
    t = []
    for p in c.ps(8, 40): c.rec(p); t.append('----'.join([p.name, c.ID(p), c.M(p)] + ([c.E(p)] if c.ri(0, 1) else [])))
    return '\n'.join(t) + '\n'

@T(K, 'vcards', 'struct', 'contacts/{n}.vcf', r'BEGIN:VCARD', enc='utf8')
def vcf(c):
    t = []
    for p in c.ps(3, 28):
        c.rec(p); t += ['BEGIN:VCARD', 'VERSION:3.0', f'N:{p.sur};{p.name[len(p.sur):]};;;', f'FN:{p.name}', f'TEL;TYPE=CELL:{c.M(p, c.ch([None, " ", "-"]))}']
        if c.ri(0, 2) == 0: t.append(f'TEL;TYPE=HOME:{c.L(p)}')
        if c.ri(0, 1): t.append(f'EMAIL;TYPE=INTERNET:{c.E(p)}')
        t += [f'ADR;TYPE=HOME:;;{p.addr};;;;中国', f'NOTE:身份证 {c.ID(p)}', 'END:VCARD']
    return '\r\n'.join(t) + '\r\n'

@T(K, 'ldif of a staff directory', 'struct', 'ldap/people-{n}.ldif', r'(?m)^dn: uid', enc='utf8')
def ldif(c):
    import base64; t = []
    for p in c.ps(3, 25):
        c.rec(p); u = p.low + c.dg(2); b = lambda s: base64.b64encode(s.encode()).decode()
        t += [f'dn: uid={u},ou=people,dc=corp,dc=cn', 'objectClass: inetOrgPerson', f'uid: {u}', f'cn: {p.name}', f'displayName: {p.name}', f'employeeIdCard: {c.ID(p)}', f'mobile: {c.M(p)}', f'mail: {c.E(p)}', '']
    return '\n'.join(t)

@T(K, 'chain of names in a WeChat group', 'prose', '群接龙{n}.txt', r'(?m)^\d+\. ')
def jielong(c):
    t = ['#接龙', c.ch(['小区核酸登记，按 姓名+身份证+电话+住址 格式接龙，不要漏填', '疫苗预约统计，请写清楚证件和电话', '物业要的住户登记，一人一行']), '']
    for i, p in enumerate(c.ps(4, 30), 1): c.rec(p); t.append(f'{i}. {p.name}{c.ch([" ", "，", "+"])}{c.ID(p) if c.ri(0, 4) else c.IDl(p)}{c.ch([" ", "，", "+"])}{c.M(p, c.ch([None, None, " "]))} {c.ri(1, 20)}-{c.ri(1, 30)}{c.ri(0, 9)}{c.ri(1, 4)}')
    return '\n'.join(t) + '\n'

@T(K, 'letter naming the members of an owners\' committee', 'prose', '业委会备案{n}.docx', r'公民身份号码')
def committee(c):
    a = c.ch(AREAS); ps = c.ps(3, 8); t = [f'关于{c.ch(["阳光", "翠湖", "和平"])}社区居民议事会成员备案的报告', f'{a[1]}街道办事处：经推选，成员共{len(ps)}人，现将本人信息报送备案：']
    for p in ps: c.rec(p); t.append(f'{p.name}，{p.sex}，{p.bd.year}年{p.bd.month}月生，公民身份号码{c.ID(p)}，联系手机{c.M(p)}，家住{p.addr}；')
    t += [f'社区值班电话{c.oll("010" if len(a[2]) == 4 else a[2])}。', cn(c.dt(2018, 2023))]; c.docx(t)

@T(K, 'ticket comments with customers\' particulars', 'struct', 'ticket/export_{n}.txt', r'(?m)^Customer:')
def ticket(c):
    t = []
    for p in c.ps(2, 16): d = c.dt(2016, 2024); c.rec(p); t += [f'Ticket-ID: INC{c.dg(7)}', f'Created: {s19(d)}', f'Assignee: {c.p().name}', f'Customer: {p.name}', f'CertNo: {c.ID(p)}', f'Phone: {c.M(p)}' if c.ri(0, 2) else f'Phone: {c.L(p)}', f'Email: {c.E(p)}', f'Address: {p.addr}', f'Subject: {c.ch(["实名信息有误申请修改", "账号注销", "资料补录"])}', '~~~~']
    return '\n'.join(t) + '\n'
