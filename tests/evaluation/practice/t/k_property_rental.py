from core import t
K = 'property.rental'


@t(K, '二房东便签.txt', 'sticky-note', n='租')
def _(f):
    o = ['收钱的', '']
    for p in f.one(5, 10):
        a = f.dt(2022, 2023)
        rm, m = f'{f.ri(1,7)}0{f.ri(1,9)}', f'租{f.ri(6,25)}00'
        o.append(f.c([f'{rm} {p.name} {f.id(p)} {m} 押一付{f.c("一 三")} {a:%y.%m.%d}-{f.aft(a,520000,525600):%y.%m.%d}', f'{rm}小{p.sur}（{p.name}{f.id(p)}）{m}，{a.month}/{a.day}起一年', f'{p.name} {m}/月 {rm}室 从{a:%y年}{a.month}月 证{f.id(p)}']) + f' {f.c(["欠电费","养猫！","下月涨100", f.mob(p)])}')
    return o


@t(K, '租赁备案系统截屏识别.txt', 'ocr', cont='ocr', n='备案号')
def _(f):
    o = ['<<page 1>>', '房 屋 租 赁 登 记 备 案 证 明']
    for p in f.one(3, 6):
        a = f.dt(2018, 2021)
        o += [f'备案号 :穗租备{a:%Y}B{f.d(10,"0")}', f'承 租 人 ∶{p.name}', f'证件号 码:{f.id(p)}', f'房屋坐落 :{p.addr}', f'租 金 :￥{f.ri(12,90)}00 / 月   租期 {a:%Y.%m.%d} 一 {f.aft(a,500000,525600):%Y.%m.%d}', f'| 联系电话 {f.mob(p)} 丨', '. . . . . .']
    return o


@t(K, '合同到期电话小结.txt', 'call-centre', n='租约')
def _(f):
    o = ['长租公寓 续租外呼小结  坐席：小夏  主叫 ' + f.office('021'), '']
    for p in f.one(5, 9):
        a = f.dt(2022, 2023)
        o.append(f'[{a:%H:%M}] {f.mob(p)} 租客{p.name} 核对证件{f.id(p)} 房号{f.ri(3,20)}{f.ri(1,30):02d}，租约{a:%Y-%m-%d}到期，月租{f.ri(20,60)}00，{f.c(["同意续一年","嫌贵要降200","月底退租，问押金何时退","未接，改发短信"])}')
    return o


@t(K, 'lease_contracts.toml', 'toml', cont='toml', n='\\[\\[lease\\]\\]')
def _(f):
    o = ['# exported from rent-bot, do not edit by hand', 'version = 3', '']
    for p in f.one(6, 11):
        a = f.dt(2021, 2022)
        o += ['[[lease]]', f'contract_no = "ZL{f.d(10)}"', f'tenant = "{p.name}"', f'tenant_id = "{f.id(p)}"', f'tenant_mobile = "{f.mob(p)}"', f'address = "{p.addr}"', f'rent_monthly = {f.ri(15,80)}00', f'lease_start = {a:%Y-%m-%d}', f'lease_end = {f.aft(a,520000,525600):%Y-%m-%d}', '']
    return o


@t(K, '流动人口入户登记.txt', 'grid-worker-diary', n='承租')
def _(f):
    o = [f'网格员入户日志 {f.dt(2023,2023):%Y-%m-%d} 阴', '二巷楼道堆物已劝离，7号楼顶水箱漏。']
    for p in f.one(4, 8):
        a = f.dt(2019, 2022)
        h, m, w = f'{f.ri(1,20)}号{f.ri(2,6)}0{f.ri(1,5)}', f'{f.ri(5,18)}00', f.c(["房东不在本地", "合同没签，只有收据", "在电子厂上夜班", "居住证已办"])
        o.append(f.c([f'{h}：{p.name}，{p.dist}人，{f.id(p)}，承租一间，月租{m}，{a:%Y年%m月}住进来，{w}。',
                      f'敲了{h}的门，{p.name}在，{p.dist}来的，{a:%Y}年{a.month}月起承租，每月租金{m}，身份证拍了（{f.id(p)}），{w}。',
                      f'{h}承租人换了，现在是{p.name}（{f.id(p)}，{f.mob(p)}），{a:%Y年%m月}起租，租金{m}一月。{w}。']))
    return o


@t(K, '租約備忘.txt', 'lease-memo-trad', enc='utf-16', script='hant', n='月租')
def _(f):
    o = ['珠海物業　租客名單備忘（給阿哥）', '']
    for p in f.one(3, 6):
        a = f.dt(2018, 2022)
        o += [f'・{f.c(["吉大","香洲","拱北"])}{f.ri(2,20)}樓{f.c("A B C")}室　租客{p.trad}，身份證{f.id(p)}，電話{f.mob(p)}；月租人民幣{f.ri(20,55)}00，租期{a:%Y年%m月%d日}起一年，按金兩個月。']
    return o + ['', '管理費我哋自己俾。']


@t(K, 'rent_wechat_pay.bot.json', 'message-queue-amqp', cont='mq', n='"lease"')
def _(f):
    import json
    o = []
    for p in f.one(5, 9):
        a = f.dt(2022, 2023)
        o += [f'{a:%Y-%m-%d %H:%M:%S}.{f.ri(100,999)} [trace] Message published, Exchange: rent.ex, Routing keys: [lease.signed], Delivery tag={f.ri(1,999)}', 'Payload:',
              json.dumps({'lease': {'no': 'L' + f.d(9), '承租人': p.name, 'idNo': f.id(p), 'phone': f.mob(p), '房屋坐落': p.addr, '租金': f.ri(18, 70) * 100, '起租日': f'{a:%Y-%m-%d}', '租期月': 12}, 'sig': f.hx(40)}, ensure_ascii=False)]
    return o


@t(K, 'tenancy_dispute.eml', 'mail-thread-en', script='en', cont='eml', n='tenant ')
def _(f):
    s = f.person()
    o = [f'From: "{s.en}" <{f.wmail(s,"harborlease.cn")}>', f'To: legal@harborlease.cn', 'Subject: RE: arrears schedule', 'Date: Tue, 14 Mar 2023 09:12:44 +0800', '', 'Hi team, see the schedule below; all leases are in default and deposits are used up.', '']
    f.omail('legal@harborlease.cn')
    for p in f.one(4, 7):
        a = f.dt(2021, 2022)
        o.append(f'* tenant {p.en} (ID {f.id(p)}, {f.mob(p,"+86-")}), unit {f.ri(3,30)}{f.c("A B C")}, lease {a:%d %b %Y} for 12 months, rent CNY {f.ri(40,160)}00/month, owes {f.ri(2,5)} months')
    return o + ['', 'Please send the letters of demand.', '', '> On Mon, Legal wrote:', '> Do we have IDs of all of them?']


@t(K, 'sublet_clickhouse.txt', 'clickhouse-vertical', cont='db-console', n='Row \\d+:')
def _(f):
    o = ['ch01 :) select * from rent.lease_all where city = \'SZ\' limit 20 format Vertical', '']
    for i, p in enumerate(f.one(5, 10), 1):
        a = f.dt(2020, 2022)
        o += [f'Row {i}:', '──────', f'lease_id:   {f.d(8)}', f'lessee:     {p.name}', f'lessee_id:  {f.id(p)}', f'tel:        {f.mob(p)}', f'house:      {p.addr}', f'rent:       {f.ri(15,90)}00', f'begin_date: {a:%Y-%m-%d}', f'end_date:   {f.aft(a,500000,525600):%Y-%m-%d}', '']
    return o + [f'{i} rows in set. Elapsed: 0.012 sec.']


@t(K, '宿舍分租协议.txt', 'filled-template-mixed', script='mixed', cont='template', n='乙方（承租方）')
def _(f):
    o = []
    for p in f.one(3, 5):
        a = f.dt(2022, 2023)
        o += ['<!-- tpl: dorm_lease_v7 / filled -->', '房屋租赁合同 Lease Agreement', '甲方（出租方）: 启航人才公寓管理有限公司  Tel ' + f.office('0512'), f'乙方（承租方）: __{p.name}__  ID No.: __{f.id(p)}__  Mobile: __{f.mob(p)}__', f'租赁物 Premises: __{f.ri(2,12)}__栋__{f.ri(2,6)}0{f.ri(1,9)}__室  月租金 Rent: ￥__{f.ri(6,20)}00__', f'租赁期限 Term: {a:%Y-%m-%d} 至 {f.aft(a,250000,270000):%Y-%m-%d}', '{{ signature_block }}', '']
    return o
