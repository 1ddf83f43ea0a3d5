from lib import *
import t2
def _dab(d, p): return p.res.code[:4] + d.dig(8)
@t('hotel.stay', 'table', '33 column csv of an old lodging leak')
def hotel_33(d):
    h = 'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id'.split(','); rows = [h]; k = d.i(1000, 90000)
    for p in d.assign(d.n()):
        s = d.stay(); k += 1; d.rec(p); v = dict(Name=p.n, CtfTp='ID', CtfId=p.id, Gender='M' if p.male else 'F', Birthday=f(p.b, '%Y%m%d'), Address=p.addr, Dirty='F', District1='CHN', District2=p.reg.code[:2], District3=p.reg.code, Mobile=p.m, EMail=p.em if d.i(0, 3) == 0 else '', Family='0', Version=f'{s.ci.year}-{s.ci.month}-{s.ci.day} {s.ci.hour}:{s.ci.minute:02d}:{s.ci.second:02d}', id=k)
        rows.append([v.get(x, '') for x in h])
    return 'part_%d' % d.i(2, 60), 'csv', csvw(rows)
@t('hotel.stay', 'prose', 'diary of a suspicious wife or husband', sizes='s')
def hotel_diary(d):
    p, w = d.p(), d.p(); o = [f'{w.n}的记事', f'托人查了{p.n}（{p.id}）的开房，拿到手抖。']
    for _ in range(d.n(4)): s = d.stay(); d.rec(p); o.append(d.c([f'{cd(s.ci)}，{p.n}在{s.h}{s.rm}开了房，第二天{hm(s.co)}才退。' if (s.co.date() - s.ci.date()).days == 1 else f'{cd(s.ci)}，{p.n}在{s.h}{s.rm}开了房，{cd(s.co)}才退。', f'{ct(s.ci)}{p.n}入住{s.h}，房号{s.rm}，到{cd(s.co)}退房。']))
    return '记事', 'txt', para(d, o + ['别的我不想写了。'], 2, 1)
@t('travel.flight', 'table', 'fixed width passenger list of one flight, group booking', enc='gbk')
def flt_group(d):
    x = d.flt(); co = d.p(); rows = [['序号', '旅客姓名', '证件号码', '手机', '座位', '票号']]
    for i, p in enumerate(d.assign(d.n(40), 99), 1): d.rec(p); rows.append([i, p.n, p.id, p.m, d.flt().seat, x.no and x.tk[:4] + d.dig(10)])
    return '团队出票', 'txt', f'航班号 {x.no}  {x.a}-{x.b}  {f(x.t, "%Y-%m-%d %H:%M")} 起飞  领队 {co.n}\n' + fixw(rows)
@t('travel.flight', 'prose', 'complaint of a passenger about a late flight', sizes='s')
def flt_compl(d):
    p = d.p(); o = [f'航空公司投诉受理部门：', f'我是旅客{p.n}，身份证{p.id}，手机{p.m}。']
    for _ in range(d.n(2)): x = d.flt(); d.rec(p); o.append(f'我购买了{cd(x.t)}{x.no}航班{x.a}至{x.b}的机票，票号{x.tk}，原定{hm(x.t)}起飞，结果晚点{d.i(2,9)}小时。')
    return '航班投诉', 'txt', '\n'.join(o + ['要求书面答复并赔偿。']) + '\n'
@t('travel.train', 'table', 'fixed width, pinyin heads', enc='gbk')
def trn_fix(d):
    rows = ['XM ZJHM CC FZ DZ CCRQ CXH ZWH'.split()]
    for p in d.assign(d.n()): x = d.trn(); d.rec(p); rows.append([p.n, p.id, x.no, x.a, x.b, f(x.t, '%Y%m%d'), x.car, x.seat])
    return 'TL_DP', 'txt', fixw(rows)
@t('travel.train', 'struct', 'blocks of a refund desk with clerk')
def trn_refund(d):
    o = []; cl = d.ps(2)
    for p in d.assign(d.n(24)): x = d.trn(); d.rec(p); o.append(f'订单号：{x.od}\n乘客姓名：{p.n}\n证件号码：{p.id}\n车次：{x.no}\n区间：{x.a}→{x.b}\n发车：{f(x.t, "%Y-%m-%d %H:%M")}\n席位：{x.car}车{x.seat} {x.cls}\n票价：{x.fare}\n经办：{d.c(cl).n}\n')
    return '退改签', 'txt', '\n'.join(o)
@t('netcafe.session', 'struct', 'xml upload of an audit client, a customer each', enc='utf8')
def net_xml(d):
    o = []; b = d.net()
    for p in d.assign(d.n(36)): x = d.net(); d.rec(p); o.append(f'  <swry>\n    <xm>{p.n}</xm>\n    <zjlx>111</zjlx>\n    <zjhm>{p.id}</zjhm>\n    <jqh>{x.seat}</jqh>\n    <ip>{x.ip}</ip>\n    <sxsj>{f(x.t)}</sxsj>\n    <xxsj>{f(x.t2)}</xxsj>\n  </swry>')
    return 'upload', 'xml', f'<?xml version="1.0" encoding="UTF-8"?>\n<wangba csbh="{b.code}" csmc="{b.bar}">\n' + '\n'.join(o) + '\n</wangba>\n'
@t('netcafe.session', 'prose', 'chat: who was at which machine', sizes='sm')
def net_chat(d):
    a, b = d.r.sample(NICK, 2); x0 = d.net(); o = [(a, f'哥 {x0.bar}那边的上机记录能导吗'), (b, '网管是我表弟 你要谁的')]
    for p in d.assign(d.n(12)): x = d.net(); o.append((a, f'{p.n} {p.id}')); d.rec(p); o.append((b, d.c([f'{p.n} {f(x.t, "%Y-%m-%d %H:%M")}上机 {hm(x.t2)}下机 {x.seat}号机', f'有，{p.n}在{x0.bar}{x.seat}上的网，{cd(x.t)}{hm(x.t)}到{hm(x.t2)}'])))
    return '网吧记录', 'txt', chat(d, o)
@t('border.crossing', 'table', 'markdown of a case note')
def brd_md(d):
    rows = [['姓名', '身份证号', '护照', '出境/入境', '时间', '口岸']]
    for p in d.assign(d.n(40)): x = d.brd(); d.rec(p); rows.append([p.n, p.id, p.pp, x.dir, f(x.t, '%Y-%m-%d %H:%M'), x.port])
    return '出入境核查', 'md', '# 出入境核查\n\n' + mdw(rows)
@t('border.crossing', 'prose', 'report of a school on trips of teachers abroad', sizes='ssm')
def brd_school(d):
    c = d.p(); o = [f'教职工因私出国（境）情况，汇总人{c.n}，分机{d.i(2001,2099)}。']
    for p in d.assign(d.n(10), 99): x = d.brd(); d.rec(p); o.append(d.c([f'{p.n}，身份证号{p.id}，{cd(x.t)}自{x.port}出境前往{x.to}，护照号{p.pp}。', f'{p.n}于{cd(x.t)}从{x.to}返回，由{x.port}入境，持护照{p.pp}，电话{p.m}。']))
    return '因私出国', 'txt', para(d, o)
@t('crime.case', 'struct', 'yaml of wanted persons with informants', enc='utf8')
def crm_yaml(d):
    o = ['zaitao:']
    for p in d.assign(d.n(24), 99): x = d.crm(); v = d.p(); d.rec(p); o.append(f'  - xm: {p.n}\n    sfzh: "{p.id}"\n    ajbh: {x.no}\n    anyou: {x.ch}\n    lasj: "{f(x.t, "%Y-%m-%d")}"\n    ladw: {x.org}\n    zhuangtai: 在逃\n    tigongren: {v.n} {v.m}')
    return 'zaitao', 'yaml', '\n'.join(o) + '\n'
@t('crime.case', 'prose', 'letter of a residents committee on persons under control', sizes='ssm')
def crm_comm(d):
    s = d.p(); d.home = d.c(REG); o = [f'社区重点人员情况（网格员{s.n}，电话{s.m}）']
    for p in d.assign(d.n(12), 99): x = d.crm(); d.rec(p); o.append(d.c([f'{p.n}，身份证{p.id}，现住{p.home}，{x.t.year}年因{x.ch}被{x.res}，有前科。', f'{p.n}（{p.id}）{cd(x.t)}因{x.ch}被{x.org}处理，处理结果为{x.res}，目前由社区帮教。']))
    return '重点人员', 'txt', para(d, o)
@t('property.housing', 'table', 'sql of owners of an administrator of estates', enc='utf8')
def hs_sql(d):
    d.home = d.c(REG); rows = []
    for i, p in enumerate(d.assign(d.n(), 99), d.i(1, 900)): h = d.hse(); d.rec(p); rows.append([i, p.n, p.m, p.id, f'{h.b}栋{h.u}单元{h.f}', h.area, f(h.t, '%Y-%m-%d'), f'{d.i(100,900)}.00'])
    return 'wy_owner', 'sql', sqlw('wy_owner', 'id owner_name mobile id_card house_no build_area handover_date wyf'.split(), rows, d.i(0, 1))
@t('property.housing', 'prose', 'notes of an estate agent on owners who sell', sizes='ssm')
def hs_agent(d):
    a = d.p(); d.home = d.c(REG); o = [f'{a.n}的房源跟进']
    for p in d.assign(d.n(14), 99): h = d.hse(); d.rec(p); o.append(d.c([f'业主{p.n}，电话{p.m}，{h.e}{h.b}栋{h.f}，{h.area}平，心理价{h.price}万。', f'{h.e}{h.b}栋{h.u}单元{h.f}的房主是{p.n}（{p.mf(" ")}），面积{h.area}，{h.t.year}年买的，报价{h.price}万。']))
    return '房源跟进', 'txt', para(d, o)
@t('property.rental', 'table', 'html of a housing station: filings of leases')
def rn_html(d):
    rows = [['备案号', '承租人', '身份证号', '出租人', '房屋坐落', '月租', '起租日', '到期日']]
    for p in d.assign(d.n(30), 99): h = d.hse(); l = d.p(); d.rec(p); rows.append([h.g.code + f(h.t, '%y%m') + d.dig(5), p.n, p.id, l.n, h.loc, h.rent, f(h.t, '%Y-%m-%d'), f(h.t.replace(year=h.t.year + 1), '%Y-%m-%d')])
    return '租赁备案', 'html', htmlw(rows, '房屋租赁备案')
@t('property.rental', 'prose', 'chat of an agent and a landlord about new tenants', sizes='sm')
def rn_chat(d):
    a, l = d.p(), d.p(); o = [(l.n, '这个月租出去几套'), (a.n, '都在这')]; d.home = d.c(REG)
    for p in d.assign(d.n(12), 99): h = d.hse(); d.rec(p); o.append((a.n, d.c([f'{h.b}栋{h.f} 租客{p.n} {p.id} 月租{h.rent} {md(h.t)}起租', f'{p.n}租了{h.b}栋{h.f}，电话{p.m}，{h.rent}一个月，签到明年{h.t.month}月'])))
    return '房东群', 'txt', chat(d, o + [(l.n, f'租金打我卡 {l.bank}{l.card}')])
@t('bank.account', 'struct', 'yaml of agents to be paid', enc='utf8')
def ac_yaml(d):
    o = ['payees:']
    for p in d.assign(d.n(24), 99): d.rec(p); o.append(f'  - 户名: {p.n}\n    身份证号: "{p.id}"\n    开户行: {p.bank}{p.res.city}分行\n    卡号: "{p.card}"\n    预留手机: "{p.m}"')
    return 'payees', 'yaml', '\n'.join(o) + '\n'
@t('bank.account', 'prose', 'mail of a personnel officer with the cards of new staff', sizes='ssm')
def ac_mail(d):
    a, b = d.p(), d.p(); o = [f'From: {a.n} <{a.em}>\nTo: {b.n} <{b.em}>\nSubject: 新员工工资卡\n\n{b.ms}，新员工开户信息如下，请维护进系统。\n']
    for p in d.assign(d.n(14), 99): d.rec(p); o.append(d.c([f'{p.n}，身份证{p.id}，{p.bank}卡号{p.card}。', f'{p.n}在{p.bank}开户，卡号{p.cardf()}，预留手机{p.m}。']))
    return '工资卡', 'eml', '\n'.join(o) + f'\n\n{a.n}\n'
@t('bank.balance', 'table', 'tab separated, big deposits, pinyin heads')
def ba_tsv(d):
    rows = ['KHMC ZJHM KH YE KHH LXDH'.split()]
    for p in d.assign(d.n(), 99): d.rec(p); rows.append([p.n, p.id, p.card, d.tx().bal, p.bank, p.m])
    return 'DEKH_YE', 'tsv', csvw(rows, '\t')
@t('bank.balance', 'struct', 'log of a telephone bank: balance told to the named holder')
def ba_ivr(d):
    L = d.assign(d.n()); o = []
    for p, q in zip(L, d.times(len(L), (1, 9))): d.rec(p); o.append(f'{f(q)} IVR caller={p.m} holder={p.n} acct={p.card} menu=余额查询 balance={d.tx().bal} agent={d.i(601,699)}')
    return 'ivr', 'log', '\n'.join(noise(d, o, ['IVR line idle', 'IVR hangup normal'])) + '\n'
@t('bank.transaction', 'table', 'csv as a payment app exports it, head lines with the holder')
def tx_app(d):
    p = d.p(); pe = d.ps(d.i(2, 5)); n = d.n(60, 2); o = f'电子客户回单\n真实姓名:{p.n}\n登录账户:[{p.em}]\n证件号码:[{p.id}]\n---------------------------------交易记录明细列表------------------------------------\n'; rows = [['交易时间', '交易分类', '交易对方', '对方账号', '商品说明', '收/支', '金额', '收/付款方式', '交易状态']]
    for x in t2._txs(d, n): q = d.c(pe); d.rec(p); rows.append([f(x.t), d.c(['转账红包', '日用百货', '餐饮美食', '充值缴费']), q.n, q.m, d.c(['转账', '面条', '水费', '衣服']), '收入' if x.io == '+' else '支出', x.amt, d.c(['余额', f'{p.bank}({d.dig(4)})']), '交易成功'])
    return 'app_record', 'csv', o + csvw(rows)
@t('bank.transaction', 'struct', 'blocks of transfer slips')
def tx_slip(d):
    o = []
    for p in d.assign(d.n(16)): x = d.tx(); q = d.p(); d.rec(p); o.append(f'电子回单\n回单编号：{f(x.t, "%Y%m%d")}{d.dig(8)}\n付款人户名：{p.n}\n付款人账号：{p.card}\n付款人开户银行：{p.bank}\n收款人户名：{q.n}\n收款人账号：{q.card}\n收款人开户银行：{q.bank}\n小写金额：{x.amt}元\n用途：{d.c(["借款", "货款", "还款", "生活费"])}\n交易时间：{f(x.t)}\n')
    return '回单', 'txt', '\n'.join(o)
@t('driving.licence', 'table', 'markdown register of a transport firm')
def dl_md(d):
    rows = [['姓名', '驾驶证号', '准驾车型', '初次领证日期', '档案编号', '电话']]
    for p in d.assign(d.n(40), 99): d.rec(p); rows.append([p.n, p.id, d.c(t2.LC), f(d.t(), '%Y-%m-%d'), _dab(d, p), p.m])
    return '驾驶员登记', 'md', mdw(rows)
@t('driving.vehicle', 'table', 'sql dump of a used car platform', enc='utf8')
def vh_sql(d):
    rows = []
    for i, p in enumerate(d.assign(d.n(), 99), d.i(10, 8000)): d.rec(p); rows.append([i, p.plate, p.vin, p.n, p.m, d.c(CARS), f(d.t(), '%Y-%m-%d')])
    return 'car_owner', 'sql', sqlw('car_owner', 'id plate_no vin owner_name owner_phone model reg_date'.split(), rows, d.i(0, 1))
@t('driving.vehicle', 'prose', 'letter of the neighbours: owners of wrongly parked cars', sizes='ssm')
def vh_letter(d):
    w = d.p(); o = [f'物业经理：长期占道停车的有下面这些，我都问清楚了。']
    for p in d.assign(d.n(8), 99): d.rec(p); o.append(d.c([f'{d.c(COLOR)}色{d.c(CARS)}，车牌{p.platef()}，车主{p.n}，电话{p.m}。', f'{p.plate}这台{d.c(CARS)}是{p.n}的，手机{p.m}。']))
    return '占道停车', 'txt', para(d, o + [f'业主{w.n} {w.m}'], 1, 1)
@t('phone.cdr', 'table', 'sqlite of a call analysis program')
def cdr_db(d):
    L = d.assign(d.n(60, 2), d.i(1, 5)); pe = d.ps(5); rows = []
    for p, q in zip(L, d.times(len(L), (2, 300))): d.rec(p); rows.append([p.n, p.m, d.c(pe).m, d.c(['主叫', '被叫']), f(q), d.i(3, 900), p.res.city])
    return 'huadan', 'db', ('sqlite', 'cdr', '机主 本机号码 对方号码 呼叫类型 起始时间 通话时长 通话地'.split(), rows)
@t('phone.sms', 'struct', 'blocks as a reading tool prints them')
def sms_block(d):
    p = d.p(); pe = d.ps(3); o = [f'检材机主：{p.n}\n检材号码：{p.m}\n']
    for q in d.times(d.n(24), (5, 900)): k = d.c(pe); d.rec(p); o.append(f'类型：{d.c(["收件箱", "发件箱"])}\n对方：{k.n} {k.m}\n时间：{f(q)}\n内容：{d.c(SMS)}\n')
    return '短信检出', 'txt', '\n'.join(o)
SMS = ['到家了吗，菜在锅里', '明天下午三点老地方见', '钱我已经转过去了，你查一下', '孩子今天发烧，你早点回', '别跟别人说我去过那里', '货到了，一共十二箱', '妈住院了，三号床', '今晚打牌三缺一', '利息再宽限一周吧']
@t('location.fix', 'struct', 'xml track of a named person', enc='utf8')
def fx_gpx(d):
    p = d.p(); n = d.n(40, 2); o = []
    for q in d.times(n, (1, 20)): x = d.fix(p.res); d.rec(p); o.append(f'    <trkpt lat="{x.lat}" lon="{x.lng}"><time>{f(q, "%Y-%m-%dT%H:%M:%S+08:00")}</time></trkpt>')
    return 'trace', 'gpx', f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="locator">\n  <metadata><name>{p.n}</name><desc>手机 {p.m} 轨迹</desc></metadata>\n  <trk><trkseg>\n' + '\n'.join(o) + '\n  </trkseg></trk>\n</gpx>\n'
@t('location.fix', 'table', 'xlsx of cell positions with the one who ordered')
def fx_xlsx(d):
    L = d.assign(d.n(40)); a = d.p(); rows = [['目标姓名', '目标号码', '时间', 'LAC', 'CI', '经度', '纬度', '位置', '申请人']]
    for p, q in zip(L, d.times(len(L), (5, 300))): x = d.fix(p.res); d.rec(p); rows.append([p.n, p.m, f(q), x.lac, x.ci, x.lng, x.lat, x.pl, a.n])
    return '基站定位', 'xlsx', ('xlsx', rows, '定位')
@t('identity.person', 'table', 'docx table of pupils parents', enc='any')
def id_docx(d):
    te = d.p(); rows = [['序号', '家长姓名', '身份证号', '手机', '住址']]
    for i, p in enumerate(d.assign(d.n(40), 99), 1): d.rec(p); rows.append([str(i), p.n, p.id, p.m, p.home])
    return '家长信息表', 'docx', ('docx', [f'家长信息采集表　班主任：{te.n}　{te.m}', rows])
@t('identity.person', 'prose', 'notes of a lender on borrowers and whom to ring', sizes='ssm')
def id_loan(d):
    o = ['客户资料速记']
    for p in d.assign(d.n(14), 99): k = d.p(); d.rec(p); o.append(d.c([f'{p.n}，身份证{p.id}，手机{p.m}，住{p.home}，紧急联系人{k.n}{k.m}。', f'{p.n}（{p.id}），电话{p.mf("-")}，户籍{p.addr}，联系人是{k.n}，号码{k.m}。']))
    return '客户速记', 'txt', para(d, o)
@t('border.crossing', 'table', 'csv in traditional characters', enc='trad')
def brd_trad(d):
    rows = [['姓名', '護照號碼', '出入境', '日期時間', '口岸', '交通工具']]
    for p in d.assign(d.n(40)): x = d.brd(); d.rec(p); rows.append([p.tn, p.pp, x.dir, f(x.t, '%Y/%m/%d %H:%M'), d.c(['羅湖', '皇崗', '深圳灣', '拱北', '福田']), d.c(['步行', '巴士', '直通車'])])
    return 'crossing', 'csv', csvw(rows)
@t('bank.account', 'prose', 'office note in traditional characters: accounts of staff', enc='trad', sizes='ssm')
def ac_trad(d):
    a = d.p(); o = [f'同事出糧帳戶（經辦人 {a.tn}）']
    for p in d.assign(d.n(14), 99): d.rec(p); o.append(d.c([f'{p.tn}，身份證號碼{p.id}，內地銀行帳戶{p.card}，電話{p.m}。', f'{p.tn}的工資卡號為{p.cardf()}，聯絡電話{p.mf("-")}，身份證{p.id}。']))
    return 'payroll_note', 'txt', para(d, o)
@t('phone.cdr', 'struct', 'blocks in traditional characters', enc='trad')
def cdr_trad(d):
    p = d.p(); pe = d.ps(3); o = [f'機主：{p.tn}\n電話號碼：{p.m}\n']
    for q in d.times(d.n(30), (5, 900)): d.rec(p); o.append(f'對方號碼：{d.c(pe).m}\n通話類型：{d.c(["主叫", "被叫"])}\n開始時間：{f(q, "%Y/%m/%d %H:%M:%S")}\n通話時長：{d.i(3, 900)}秒\n')
    return 'cdr_list', 'txt', '\n'.join(o)
@t('property.rental', 'struct', 'blocks in traditional characters', enc='trad')
def rn_trad(d):
    o = []
    for p in d.assign(d.n(24), 99): h = d.hse(); l = d.p(); d.rec(p); o.append(f'租客：{p.tn}\n身份證：{p.id}\n電話：{p.m}\n單位：{h.b}座{h.f}室\n月租：{h.rent}\n租期開始：{f(h.t, "%Y/%m/%d")}\n業主：{l.tn}\n')
    return 'tenants', 'txt', '租客登記\n\n' + '\n'.join(o)
