import json
from base import *

K = 'property.rental'
XQ = '翠湖花园 向阳里 城中新村 幸福公寓 嘉和苑 东风小区'.split()


def lease(f):
    d = f.dt(2016, 2020)
    return d, days(d, f.ch(180, 364, 364, 729)), f.n(8, 75) * 100


@t(K, 'landlord notebook', '收租本.txt', r'月租', e='u8')
def a(f):
    L = ['房子出租情况（自己记）', '']
    for i, p in enumerate(f.recs_of(7)):
        d, z, m = lease(f)
        L += [(f'{f.n(2,6)}0{f.n(1,8)}房租给{p.n}，身份证{p.id}，电话{p.mob}，{sl(d)}到{sl(z)}，月租{m}，押二付一。水表{f.n(100,900)}',
              f'{p.n} {p.id}，租{f.n(2,6)}0{f.n(1,8)}，{sl(d)}起租，租期到{sl(z)}，月租{m}元，押金{m*2}已收，手机{p.mob}')[i % 2], '']
    return '\n'.join(L + ['三楼水管漏，找老何修，80块。', ''])


@t(K, 'arbitration petition of tenants', '租客联名信.txt', r'承租', e='gb')
def b(f):
    ps = f.recs_of(5)
    L = ['街道司法所：', '', f'我们是{f.r.choice(XQ)}的租客，房东收了押金不退，现联名反映。各人租约如下：', '']
    for p in ps:
        d, z, m = lease(f)
        L.append(f'{p.n}，身份证号{p.id}，承租{p.flat}，租期{cn(d)}至{cn(z)}，租金每月{m}元，押金{m}元至今未退，电话{p.mob}；')
    return '\n'.join(L + ['', '房东自称姓曹，说自己在外地。请主持公道。', '', '全体签名按手印'])


@t(K, 'agent chat with colleagues', '中介群.txt', r'签了', s='hans')
def c(f):
    d = f.dt(2017, 2021).replace(hour=11)
    L = []
    for i, p in enumerate(f.recs_of(6)):
        s, z, m = lease(f)
        d = mins(d, f.n(10, 80))
        L += [f'{f.ch("门店-小叶","门店-阿涛","店长")}  {hm(d)}', f'{f.r.choice(XQ)}{p.flat} 签了，租客{p.n} {p.id} {p.mob}，{iso(s)}~{iso(z)} 租金{m} ' + f.ch('押一付三', '押二付一', '佣金收齐'), '']
        if i == 2:
            L += [f'店长  {hm(d)}', '合同拍照传系统，别忘了', '']
    return '\n'.join(L)


@t(K, 'relocation firm e-mail, English', 'tenancies_overview.eml', r'\btenant ', s='en')
def d_(f):
    m = f.allow('phone.email', 'leasing@orient-homes.cn')
    L = [f'From: {m}', 'Subject: Tenancies up for renewal', '', 'Dear Mrs Lindqvist,', '', 'the following leases end soon. Please tell us which ones to extend.', '']
    for p in f.recs_of(5):
        d, z, r = lease(f)
        L.append(f'{p.ead}: tenant {p.en} (ID {p.id}, {p.mobi}), lease from {en(d)} to {en(z)}, rent {r:,} yuan a month, deposit two months.')
    return '\n'.join(L + ['', 'Kind regards', 'Orient Homes'])


@t(K, 'Taiwanese landlord summary', '大陸房屋出租備忘.txt', r'^第.戶', s='hant')
def e(f):
    L = ['大陸房屋出租備忘', '', '母親大人：昆山幾間套房的租客資料整理如下，請收好。', '']
    for i, p in enumerate(f.recs_of(5)):
        d, z, m = lease(f)
        L += [f'第{"一二三四五"[i]}戶　承租人 {p.tn}（身份證 {p.id}，手機 {p.mobs}），租期 {cn(d)} 起至 {cn(z)}，月租金人民幣 {m} 元，押金 {m*2} 元，{f.ch("每季匯款","每月現金")}。', '']
    return '\n'.join(L)


@t(K, 'filing register TSV', 'zlba_export.tsv', r'^ZL\d+\t', e='gb')
def g(f):
    rows = [['备案号', '出租人', '承租人', '承租人证件号', '承租人电话', '房屋坐落', '起租日', '到期日', '月租金', '押金']]
    for p in f.recs_of(f.n(20, 34)):
        d, z, m = lease(f)
        rows.append(['ZL%d%05d' % (d.year, f.n(1, 90000)), f.p().n, p.n, p.id, p.mob, p.city + p.dist + p.road + p.flat, iso(d), iso(z), m, m * 2])
    return sep(rows, '\t')


@t(K, 'lease contract form', '房屋租赁合同_批打.txt', r'^第二条', e='u8')
def h(f):
    L = []
    for p in f.recs_of(f.n(3, 5)):
        d, z, m = lease(f)
        L += ['房 屋 租 赁 合 同', f'合同编号：{f.decoy("HT" + ymd(d) + f.dig(5))}', f'出租人（甲方）：{f.p().n}', f'承租人（乙方）：{p.n}    身份证号码：{p.id}', f'联系电话：{p.mob}    户籍地址：{p.ad}',
              f'第一条  甲方将{f.r.choice(XQ)}{f.n(1,9)}栋{f.n(101,1806)}室出租给乙方居住使用。', f'第二条  租赁期限自{cn(d)}起至{cn(z)}止。', f'第三条  租金每月{m}元，押金{m}元，每月5日前支付。', '第四条  乙方不得擅自转租、改变房屋结构。', f'签订日期：{cn(days(d,-2))}', '', '* * *', '']
    return '\n'.join(L)


@t(K, 'JSON of a rental platform', 'lease_orders.json', r'"leaseStart"', s='en')
def i_(f):
    o = []
    for p in f.recs_of(f.n(9, 15)):
        d, z, m = lease(f)
        o.append(dict(contractNo=f.decoy('LC' + f.dig(12)), tenant=dict(name=p.en, idNumber=p.id, phone=p.mob, phoneShown=p.mmob, email=p.em), house=dict(address=p.ead, room='R%d' % f.n(1, 4)), leaseStart=iso(d), leaseEnd=iso(z), rent=m, deposit=m))
    return json.dumps(o, indent=2)


@t(K, 'village committee floating population ledger', '出租屋台账.txt', r'^\d+\s+\S+\s+\d{17}', e='sig')
def j(f):
    rows = [['序号', '承租人', '身份证号码', '手机', '出租屋地址', '房东', '起租日期', '租期', '月租']]
    for i, p in enumerate(f.recs_of(f.n(12, 24))):
        d, z, m = lease(f)
        rows.append([i + 1, p.n, p.id, p.mob, f'{f.ch("东","西","南")}村{f.n(1,80)}号{f.n(101,608)}房', f.p().n, iso(d), f.ch('半年', '一年', '两年'), m])
    return '城中村出租屋租赁登记台账\n' + '-' * 110 + '\n' + fixed(rows, (6, 10, 21, 14, 20, 9, 13, 7, 6))


@t(K, 'INI-like blocks of an apartment program', 'tenants.ini', r'^rent_month', s='hans')
def k_(f):
    L = ['; 公寓管理程序 导出']
    for i, p in enumerate(f.recs_of(f.n(8, 14))):
        d, z, m = lease(f)
        L += ['', f'[room_{f.n(2,9)}{i:02d}]', f'承租人={p.n}', f'身份证={p.id}', f'电话={p.mob}', f'lease_start={iso(d)}', f'lease_end={iso(z)}', f'rent_month={m}', f'押金={m}']
    return '\n'.join(L)
