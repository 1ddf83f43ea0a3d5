from lib.core import *; from lib.pack import *; import json
t = kind('property.rental')
@t('lease contract, prose')
def contract(g):
    a, b = g.PP(2); d = g.dt(2015, 2022); m = g.i(12, 80) * 100; g.out('合同/房屋租赁合同.txt', f'房屋租赁合同\n\n出租方（甲方）：{a.name}　身份证号：{a.id}　电话：{a.mob}\n承租方（乙方）：{b.name}　身份证号：{b.id}　电话：{b.mob}\n\n第一条　甲方将位于{g.addr()}的房屋出租给乙方居住使用。\n第二条　租赁期限自{cn(d)}起至{cn(d + D.timedelta(days=364))}止。\n第三条　月租金人民币{m}元，押{g.c("一二")}付{g.c("一三")}，乙方应于每月{g.i(1, 28)}日前支付。甲方收款账号：{a.bank} {g.cs(a.card)}。\n第四条　水、电、燃气、物业费由乙方承担。\n第五条　乙方不得擅自转租。\n\n甲方签字：　　　　　　　乙方签字：\n签订日期：{cn(d)}\n', 1, 1)
@t('xlsx, filing ledger')
def filing(g):
    P = g.PP(12, 28); O = g.PP(5); r = [['备案号', '承租人', '承租人证件', '承租人电话', '出租人', '出租人电话', '房屋坐落', '面积', '月租金', '起租日', '到期日']]
    for p in P: o = g.c(O); a = g.dt(2017, 2019); r.append([f'{g.home[4][0]}租备{a.year}{g.d(6, "0")}', p.name, p.id, p.mob, o.name, o.mob, g.addr(), float(g.amt(20, 110)), g.i(8, 70) * 100, ymd(a), ymd(a + D.timedelta(days=365))])
    g.out('租赁所/备案台账.xlsx', xlsx(g, [('备案', r)]), len(P), len(P))
@t('landlord notebook')
def landlord(g):
    P = g.PP(5, 12); L = [f'出租屋 {g.i(3, 30)}号楼 收租本', '房号 / 谁住 / 每月 / 押金'] + [g.c([f'{i + 201} {p.name} {p.mob} {g.i(4, 15)}50 押{g.c([500, 800, 1000])} {g.i(1, 12)}月{g.i(1, 28)}号搬来', f'{i + 201}  {p.name}，身份证{p.id}，一个月{g.i(4, 15)}00，水电自理，租到{g.i(2019, 2022)}年底', f'{i + 201} 租给{p.name}（{p.mob}）了 {g.i(4, 15)}80/月 欠一个月']) for i, p in enumerate(P)]; L.insert(g.i(3, len(L)), '209 空 要刷墙')
    g.out('房东/收租.txt', '\n'.join(L + ['电表 每度1块2  水 5块一方']), len(P), len(P))
@t('json of a long-rent flat app')
def flat(g):
    P = g.PP(8, 20); g.out('longrent/leases.json', json.dumps([dict(leaseId=f'LC{g.d(10)}', tenant=dict(name=p.name, idCard=p.id, phone=p.mob, emergency=dict(name=g.P().name, phone=g.mob())), house=dict(community=g.c(T.XQ), room=f'{g.i(1, 20)}-{g.i(1, 30)}0{g.i(1, 4)}-{g.c("ABC")}'), rent=g.i(15, 60) * 100, payCycle=g.c(['MONTH', 'QUARTER']), leaseStart=ymd(a), leaseEnd=ymd(a + D.timedelta(days=365))) for p, a in ((p, g.dt(2018, 2021)) for p in P)], ensure_ascii=False), len(P), len(P))
@t('police list of floating residents, tab')
def floating(g):
    P = g.PP(18, 36); O = g.PP(6); g.out('流管站/出租屋承租人登记.txt', '\r\n'.join(['\t'.join('出租屋地址 房东 房东手机 承租人 公民身份号码 籍贯 租住起始 月租 从业'.split())] + ['\t'.join([g.addr(xq=False) + f'{g.i(2, 7)}0{g.i(1, 9)}', (o := g.c(O)).name, o.mob, p.name, p.id, p.reg[1], sl(g.dt(2011, 2015)), f'{g.i(3, 18)}00', p.job]) for p in P]), len(P), len(P), 'gb18030')
@t('public rental housing, csv quoted')
def public(g):
    P = g.PP(20, 45); g.out('住保中心/公租房在租.csv', csvt([['contract_no', 'lessee', 'lessee_idno', 'household_size', 'project', 'room', 'rent_month', 'lease_begin', 'lease_end', 'deduct_card']] + [[f'GZF{g.d(7)}', p.name, p.id, g.i(1, 5), g.c('安居家园 和馨苑 惠民小区'.split()), f'{g.i(1, 12)}#{g.i(101, 1808)}', g.amt(120, 900), ymd(a), ymd(a + D.timedelta(days=1095)), p.card if g.p(.5) else ''] for p, a in ((p, g.dt(2014, 2019)) for p in P)], q=csv.QUOTE_ALL, nl='\n'), len(P), len(P))
@t('tenant chat with agent')
def chat(g):
    P = g.PP(2, 4); L = []
    for p in P: d = g.dt(2019, 2022); L += [f'{p.name} {hm(d)}', f'{g.c(["哥", "你好", "在吗"])} 那间{g.c(T.XQ)}{g.i(2, 19)}栋{g.i(3, 28)}02定了 {d.month}月{g.i(1, 28)}号起租 {g.i(12, 60)}00一个月押一付三对吧', f'链家小马 {hm(d)}', '对 身份证号和电话发我做合同', f'{p.name} {hm(d)}', f'{p.id} {p.mob}', f'链家小马 {hm(d)}', f'合同做好了 租期一年 {p.xing}{"哥" if p.sex == "男" else "姐"}来店里签']
    g.out('聊天/租房客户.txt', '\n'.join(L), len(P), len(P))
@t('docx, dormitory lease table')
def dorm(g):
    P = g.PP(7, 14); g.out('行政/员工租房补贴.docx', docx(g, ['员工外租房屋登记（租房补贴发放依据）', [['姓名', '身份证', '租住地址', '房东', '租金/月', '租期']] + [[p.name, p.id, g.addr(), f'{g.P().name} {g.mob()}', f'{g.i(8, 40)}00', f'{sl(a)}-{sl(a + D.timedelta(days=365))}'] for p, a in ((p, g.dt(2019, 2021)) for p in P)], '补贴标准：每人每月 600 元，随工资发放。']), len(P), len(P))
@t('xml net signing')
def netsign(g):
    P = g.PP(5, 11); O = g.PP(5, 5); g.out('网签/zlht_20200318.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<租赁合同集 单位="住建局">\n' + ''.join(f'  <合同 编号="ZL{g.d(9)}"><出租人><姓名>{o.name}</姓名><证件号>{o.id}</证件号></出租人><承租人><姓名>{p.name}</姓名><证件号>{p.id}</证件号><手机>{p.mob}</手机></承租人><坐落>{g.addr()}</坐落><租金 单位="元/月">{g.i(15, 90)}00</租金><租期 起="{ymd(a)}" 止="{ymd(a + D.timedelta(days=730))}"/></合同>\n' for p, a, o in ((p, g.dt(2019, 2020), g.c(O)) for p in P)) + '</租赁合同集>', len(P), len(P))
@t('English tenancy schedule, markdown')
def tenancy(g):
    P = g.PP(5, 9); g.out('serviced-apts/tenancy schedule.md', '# Tenancy schedule\n\n| Unit | Tenant | Passport | Mobile | Rent (CNY/mo) | From | To | Deposit |\n|---|---|---|---|--:|---|---|--:|\n' + '\n'.join(f'| {g.i(3, 28)}{g.c("ABCD")} | {p.en} | {p.pp} | {p.mob} | {m:,} | {ymd(a)} | {ymd(a + D.timedelta(days=365))} | {2 * m:,} |' for p, a, m in ((p, g.dt(2018, 2022), g.i(80, 320) * 100) for p in P)) + '\n| 30A | vacant | | | | | | |\n\nLeasing office: ' + g.otel(sep=' ') + '\n', len(P), len(P))
@t('sql of rent system')
def sqlr(g):
    P = g.PP(14, 26); g.out('db/rent_contract.sql', "INSERT INTO rent_contract (cid, czr_xm, czr_sfzh, czr_dh, fwdz, yzj, yj, qzrq, jsrq) VALUES\n" + ',\n'.join(f"\t({i}, '{p.name}', '{p.id}', '{p.mob}', '{g.addr()}', {g.i(9, 50)}00, {g.i(9, 50)}00, '{ymd(a)}', '{ymd(a + D.timedelta(days=364))}')" for i, p, a in ((i, p, g.dt(2016, 2018)) for i, p in enumerate(P, 501))) + ';\n', len(P), len(P))
@t('shop stalls, fixed width')
def stalls(g):
    P = g.PP(9, 18); g.out('市场/摊位承租.prn', '\n'.join([f'{g.home[3]}综合市场 摊位租赁一览', pad('摊位', 8) + pad('承租人', 10) + pad('联系电话', 14) + pad('经营', 10) + pad('月租', 8, True) + '  租期止'] + [pad(f'{g.c("ABCD")}-{g.i(1, 60):02d}', 8) + pad(p.name, 10) + pad(p.mob, 14) + pad(g.c('水产 蔬菜 熟食 干货 猪肉 豆制品'.split()), 10) + pad(g.i(6, 40) * 100, 8, True) + '  ' + ymd(g.dt(2020, 2022)) for p in P] + ['', '注：空摊位另行招租。']), len(P), len(P), 'gb18030')
@t('mail, renewals in prose')
def renew(g):
    P = g.PP(3, 5); d = g.dt(2017, 2022); g.out('mail/续租安排.eml', eml(g, ('租务组', g.omail('zuwu')), ('陈总', g.omail('ceo')), '本月到期租约续租安排', d, '陈总：\n\n本月到期的租约跟进如下：\n' + '\n'.join(f'{i}. {g.c(T.XQ)}{g.i(1, 20)}栋{g.i(2, 28)}03，租客{p.name}（证件{p.id}，{p.mob}），原租金{m}元/月，' + g.c([f'同意涨到{m + 200}续一年，新租期自{cn(d + D.timedelta(days=20))}起。', f'按原价续半年，自{cn(d + D.timedelta(days=12))}起算。']) for i, p, m in ((i, p, g.i(15, 60) * 100) for i, p in enumerate(P, 1))) + '\n\n其余两套业主收回自用，不再续。\n'), len(P), len(P))
@t('parking lease, yaml-ish notes, plates')
def garage(g):
    P = g.PP(6, 12); g.out('车库/长租.txt', '地下车位长租登记（业主自有车位对外出租的不在此列）\n' + '\n'.join(f'车位:{g.c("ABC")}{g.i(1, 300):03d}; 承租人:{p.name}; 手机:{p.mob}; 车牌:{g.pd(p.plate) if g.p(.5) else p.plate}; 月租:{g.c([260, 300, 350])}; 租期:{ymd(a)}~{ymd(a + D.timedelta(days=365))}' for p, a in ((p, g.dt(2019, 2022)) for p in P)) + f'\n岗亭电话 {g.otel()}\n', len(P), len(P))
