"""Rentals."""
from lib import *
K = 'property.rental'


def fang(c): return f'{c.ch(XQ)}{c.ri(1, 20)}栋{c.ri(2, 30)}0{c.ri(1, 6)}'


@T(K, 'table', 'rooms of a sub-letting firm and their tenants')
def rental_firm_csv(c):
    rows = []
    for p in c.ps(6, 35):
        t = c.dt(2018, 2023)
        rows.append([f'ZF{c.digs(7)}', fang(c), c.rec(p).n, p.id, p.m, d0(t), d0(t + D.timedelta(365)), c.ri(9, 68) * 100, c.ch('押一付一', '押一付三', '押二付三'), (k := c.clerk()).n, k.m])
    c.out('在租台账.csv', c.tab(['合同编号', '房源', '租客', '身份证号', '手机号', '起租日', '到期日', '月租金', '付款方式', '管家', '管家电话'], rows, 'csv|semi|tsv|qcsv'))


@T(K, 'table', 'police register of rented rooms in an urban village')
def rental_police_pinyin(c):
    ld = c.ps(2, 4); rows = []
    for p in c.ps(6, 34):
        l = c.ch(ld); rows.append([f'{c.ch(ST)}{c.ri(1, 200)}号', f'{c.ri(2, 8)}0{c.ri(1, 9)}', c.rec(p).n, p.id, p.m, d8(c.dt(2015, 2021)), c.ri(4, 28) * 100, l.n, l.m])
    c.out('CZWXX.txt', c.tab(['CZWDZ', 'FJH', 'CZRXM', 'CZRSFZH', 'CZRDH', 'QZRQ', 'YZJ', 'FDXM', 'FDDH'], rows, 'tsv|pipe|caret'))


@T(K, 'table', 'filing of leases: lessee, lessor, number, period')
def rental_filing_xlsx(c):
    rows = [['备案号', '承租人', '承租人证件号', '出租人', '房屋坐落', '租赁面积', '月租金', '租赁期限', '备案日期']]
    for p in c.ps(4, 22):
        t = c.dt(2017, 2023); l = c.p()
        rows.append([f'{t.year}{c.digs(6)}', c.rec(p).n, p.id, l.n, fang(c), c.yuan(25, 120), c.ri(15, 80) * 100, f'{d0(t)}至{d0(t + D.timedelta(730))}', d0(t + D.timedelta(9))])
    c.xlsx('租赁备案.xlsx', [('备案', rows)])


@T(K, 'table', 'traditional characters: dormitory leases of a factory')
def rental_trad(c):
    rows = []
    for p in c.ps(4, 16, trad=True):
        t = c.dt(2016, 2020); rows.append([c.rec(p).n, p.id, p.m, f'{c.ch("A", "B")}座{c.ri(2, 9)}0{c.ri(1, 8)}', d0(t), d0(t + D.timedelta(365)), c.ri(600, 2400)])
    c.out('租客名冊.csv', c.tab(['承租人', '身份證號碼', '手機', '房號', '租期起', '租期止', '月租'], rows, 'csv|tsv'), trad=True)


@T(K, 'struct', 'contracts of a rental app, JSON lines with tenant and landlord')
def rental_app_jsonl(c):
    o = ''
    for p in c.ps(3, 18):
        l = c.p(); t = c.dt(2018, 2024); c.rec(p)
        o += js({'contract_no': 'HT' + d8(t) + c.digs(4), 'tenant': {'name': p.n, 'id_no': p.id, 'mobile': p.m}, 'landlord': {'name': l.n, 'mobile': l.m}, 'house': fang(c), 'lease_start': d0(t), 'lease_end': d0(t + D.timedelta(364)), 'rent': c.ri(12, 90) * 100, 'deposit': c.ri(12, 90) * 100}) + '\n'
    c.out('lease.jsonl', o, enc='utf-8')


@T(K, 'struct', 'public housing: blocks with labels and full-width colons')
def rental_public_blocks(c):
    o = ''
    for p in c.ps(2, 12):
        t = c.dt(2016, 2022); c.rec(p)
        o += f'【公租房配租】\n承租人：{p.n}\n公民身份号码：{p.id}\n联系电话：{p.m}\n房号：{c.ri(1, 12)}栋{c.ri(2, 30)}0{c.ri(1, 9)}\n租赁期限：{dd(t)}-{dd(t + D.timedelta(1095))}\n月租金：{c.yuan(80, 600)}元\n家庭人口：{c.ri(1, 5)}\n经办人：{c.clerk().n}\n\n'
    c.out('配租结果.txt', o)


@T(K, 'struct', 'settings of a smart lock service: tenants with term')
def rental_lock_toml(c):
    o = ''
    for p in c.ps(2, 14):
        t = c.dt(2020, 2024); c.rec(p)
        o += f'[[lease]]\nroom = "{fang(c)}"\ntenant = "{p.n}"\nid_card = "{p.id}"\nphone = "{p.m}"\nstart = {d0(t)}\nend = {d0(t + D.timedelta(365))}\nrent = {c.ri(10, 60) * 100}\nlock_sn = "L{c.digs(9)}"\ninstaller = "{c.clerk().n}"\n\n'
    c.out('leases.toml', '[service]\nport = 8443\nretry = 3\n\n' + o, enc='utf-8', pack=c.ch(None, '') or None)


@T(K, 'prose', 'landlady keeps her notes on the phone')
def rental_landlady(c):
    o = '我的房子（自己看的）\n'
    for p in c.ps(3, 9):
        t = c.dt(2018, 2023); c.rec(p)
        o += c.ch(f'{c.ri(2, 7)}0{c.ri(1, 6)} 租给{p.n}，身份证{p.id}，电话{p.m}，{t.month}月{t.day}号起租，一个月{c.ri(6, 30)}00，押{c.ri(1, 2)}个月\n',
                  f'{c.ri(2, 7)}0{c.ri(1, 6)}是{p.n}住，{p.m}，证{p.id}，租到明年{t.month}月，月租{c.ri(6, 30)}00，水电另算\n')
    c.out('备忘录.txt', o + '一楼门面空着，贴了招租。修水管的八十块还没给。\n')


@T(K, 'prose', 'lease contract in running text')
def rental_contract(c):
    l = c.p(); p = c.rec(c.p()); t = c.dt(2017, 2023); m = c.ri(12, 70) * 100
    o = ['房屋租赁合同', f'出租方（甲方）：{l.n}　身份证号：{l.id}　电话：{l.m}', f'承租方（乙方）：{p.n}　身份证号：{p.id}　电话：{p.m}', f'第一条　甲方将位于{p.reg[2]}{fang(c)}室的房屋出租给乙方居住使用，建筑面积{c.yuan(30, 130)}平方米。', f'第二条　租赁期限自{f3(t)}起至{f3(t + D.timedelta(364))}止。', f'第三条　月租金人民币{m}元，押金{m * 2}元，按季支付，收款账户：{l.bank[2]} {l.card}。', '第四条　租赁期内水、电、燃气、物业费由乙方承担。', '第五条　乙方不得擅自转租。', f'甲方签字：{l.n}　乙方签字：{p.n}　　{f3(t - D.timedelta(3))}']
    if c.r.random() < .5: c.docx('租房合同.docx', o)
    else: c.out('租房合同.txt', '\n'.join(o) + '\n')


@T(K, 'prose', 'agent reports deals of the week in a group')
def rental_agent_week(c):
    o = f'【{c.ch(XQ)}店 本周租赁成交】\n'; a = c.p()
    for i, p in enumerate(c.ps(2, 8), 1):
        t = c.dt(2019, 2024); c.rec(p)
        o += f'第{i}单：租客{p.n} {p.m}，证件{p.id}，签了{fang(c)}，租期{dd(t)}到{dd(t + D.timedelta(364))}，租金{c.ri(15, 80)}00/月，{c.ch("佣金已收", "佣金收了一半", "老客户免佣")}。\n'
    c.out('周报.txt', o + f'以上由{a.n}整理，大家继续加油。\n')


@T(K, 'prose', 'claim in a dispute over rent before a small court')
def rental_claim(c):
    l = c.p(); p = c.p(); t = c.dt(2017, 2021); c.rec(p)
    o = f'民事起诉状\n原告：{l.n}，{l.sex}，住{l.addr}，电话{l.m}。\n被告：{p.n}，{p.sex}，{f3(p.dob)}出生，公民身份号码{p.id}，电话{p.m}。\n诉讼请求：判令被告支付拖欠租金{c.ri(3, 30)}000元并搬离。\n事实与理由：{f3(t)}，被告承租原告位于{fang(c)}的房屋，约定租期二年、月租{c.ri(15, 60)}00元。自次年起被告拒付房租，多次催讨无果，特诉至贵院。\n具状人：{l.n}\n'
    c.out('起诉状.txt', o)
