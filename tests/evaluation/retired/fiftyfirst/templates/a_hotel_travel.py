"""Hotel stays, flights, trains."""
from lib import *

# ------------------------------------------------------------------ hotel.stay


@T('hotel.stay', 'table', 'fixed width print of the upload to the police', 'txt', 'LGYSJ', enc='gb18030', eol='\r\n')
def hs_upload(c):
    h = c.pick(HOTEL); code = c.pick(CITY)[1] + c.dig(4)
    rows = []
    for p in c.people_(c.n(6, 34)):
        a = c.t(2012, 2019); b = a + c.n(9, 60) * H
        rows.append([code, h, p.name, '1' if p.sex == '男' else '2', '11', p.id, f'{c.n(2, 9)}{c.n(1, 30):02d}', S(a, '%Y%m%d%H%M'), S(b, '%Y%m%d%H%M')])
        c.rec(p)
    return fixed([['LGBM', 'LGMC', 'XM', 'XB', 'ZJLX', 'ZJHM', 'FJH', 'RZSJ', 'TFSJ']] + rows)


@T('hotel.stay', 'table', 'night audit sheet in hotel English, xlsx', 'xlsx', 'InHouseGuest')
def hs_inhouse(c):
    biz = c.d(2015, 2023)
    rows = [['In-House Guest Ledger', '', '', '', '', '', '', '', ''], ['Property: ' + c.pick('HZ01 WH07 XA22 CD15'), '', 'Business date', S(biz, '%d/%m/%Y'), '', '', '', '', ''],
            ['Rm', 'Type', 'Guest', 'Doc No.', 'Nat', 'Arr', 'Dep', 'Rate', 'Cell']]
    for p in c.people_(c.n(5, 40)):
        a = biz - c.n(0, 3) * DAY
        rows.append([f'{c.n(3, 22)}{c.n(1, 28):02d}', c.pick('STD DLX KNG TWN SUI'), p.name, p.id, 'CHN', S(a, '%d/%m/%y'), S(biz + c.n(1, 4) * DAY, '%d/%m/%y'), c.n(158, 988), p.mob if c.n(0, 3) else ''])
        c.rec(p)
    return [('IHG', rows)]


@T('hotel.stay', 'struct', 'smart lock of homestays: keys given out, jsonl', 'jsonl', 'lock-keys')
def hs_lock(c):
    o = []
    for p in c.people_(c.n(4, 30)):
        a = c.t(2019, 2024, 13, 21)
        o.append(jd({'evt': 'guest_key_issued', 'homestay': c.pick(HOTEL), 'room': c.pick('竹 兰 松 梅 荷').strip() + '字' + str(c.n(1, 12)) + '号房', 'guest': {'realName': p.name, 'idCard': p.id, 'phone': p.mob}, 'checkIn': S(a, '%Y-%m-%dT%H:%M:%S+08:00'), 'checkOut': S(a + c.n(14, 70) * H, '%Y-%m-%dT%H:00:00+08:00'), 'pwdLen': 6, 'channel': c.pick('途家 美团民宿 携程 小猪 自来')}))
        c.rec(p)
    return '\n'.join(o) + '\n'


@T('hotel.stay', 'struct', 'bath house, overnight guests by wristband, key: value blocks', 'txt', '过夜登记', enc='utf-8 gb18030', eol=('\n', '\r\n'))
def hs_bath(c):
    o = ['碧波汤泉 夜间留宿登记（23:30 后未离场客人，房费另计）', '']
    clerk = c.person()
    for p in c.people_(c.n(3, 14)):
        a = c.t(2016, 2023, 19, 22)
        o += [f'手牌：{c.n(101, 688)}', f'留宿客人：{p.name}（{p.sex}）', f'身份证：{p.id}', f'入住休息室：{c.pick("2楼大厅 3楼影音厅 贵宾房306 贵宾房311 贵宾房318")}', f'入住：{S(a, "%Y.%m.%d %H:%M")}', f'离店：{S(a + c.n(8, 14) * H, "%Y.%m.%d %H:%M")}', f'经办：{clerk.name}', '- - - - -']
        c.rec(p)
    o.append(f'本班经办人电话 {clerk.mob}')
    return '\n'.join(o) + '\n'


@T('hotel.stay', 'prose', 'handover notes of the front desk', 'txt', '交接班本', enc='utf-8 gb18030')
def hs_handover(c):
    a, b = c.people_(2, sex='女')
    d = c.d(2016, 2023)
    o = [f'{cn(d)} 夜班交早班　交班人{a.name}　接班人{b.name}', '']
    for p in c.people_(c.n(3, 9)):
        rm = f'{c.n(3, 12)}{c.n(1, 30):02d}'; t = f'{c.n(18, 23)}:{c.n(10, 59)}'
        s = c.pick([f'{rm}房客人{p.name}，昨晚{t}入住的，身份证{p.id}已经扫描上传，押金三百，今天中午退房，记得把早餐券补给他。' if p.sex == '男' else f'{rm}房客人{p.name}，昨晚{t}入住，身份证{p.id}，说要续住到{md(d + 2 * DAY)}，房卡还没重新做。',
            f'{t}办的{rm}：{p.name}，证件没带，手抄的号码{p.idw}，留了手机{p.mobw}，住一晚，{md(d + DAY)}十二点前走。',
            f'{rm}的{p.name}（{p.mob}）{md(d)}{t}到店，空调不制冷，已换到这一间，原房价{c.n(168, 398)}元不变，{md(d + DAY)}离店。'])
        o.append(f'{len(o) - 1}、{s}'); c.rec(p)
    o += ['', f'维修找工程部{c.person().name}，备用金2000元已点清。']
    return '\n'.join(o) + '\n'


@T('hotel.stay', 'prose', 'report of a private inquiry on one person, docx', 'docx', '跟踪情况汇报')
def hs_inquiry(c):
    p, q = c.person(lo=1970, hi=1992), c.person()
    city = c.city()
    o = ['情况汇报（请阅后删除）', f'委托人：{q.call}　电话：{q.mob}', f'调查对象：{p.name}，身份证号{p.id}，常用手机{p.mob}。', f'根据掌握的记录，对象近期在{city[0]}的住宿情况如下：']
    for i in range(c.n(2, 6)):
        t = c.t(2017, 2022, 17, 23); rm = f'{c.n(3, 26)}{c.n(1, 20):02d}'
        o.append(c.pick([f'{cn(t)}{hm(t)}，对象入住{c.pick(HOTEL)}{rm}房，次日{c.n(9, 12)}时许退房，房费刷卡支付。', f'{cn(t)}，对象在{c.pick(HOTEL)}开了{rm}房，登记时间{hm(t)}，{cn(t + DAY)}上午离店，登记为单人。', f'{c.pick(HOTEL)}，{rm}房，{cn(t)}{hm(t)}登记，{c.n(2, 3)}晚，登记人为对象本人。']))
        c.rec(p)
    o.append('以上均为对象一人登记，未见其他登记人。尾款请按约定支付。')
    return o


@T('hotel.stay', 'prose', 'letter of a lost-property desk to several guests', 'eml', 'lostfound', eol='\r\n')
def hs_lost(c):
    w = c.person(sex='女'); h = c.pick(HOTEL); o = [f'From: {w.mail}', f'To: {c.allow(EM, "gm-office@" + c.pick("yuelaihotel.cn jinhuagroup.com.cn tianehotel.cn"))}', f'Subject: {h}九月遗留物品汇总', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', '总办：', '', f'九月份客房部送来的遗留物品已经逐件核对登记，能联系上的客人如下，请批示是否邮寄。', '']
    for p in c.people_(c.n(3, 10)):
        t = dt.date(c.n(2017, 2023), 9, c.n(1, 26))
        x = c.pick('灰色围巾一条 充电宝一只 老花镜一副 儿童水壶一个 黑色雨伞一把 剃须刀一把')
        o += [c.pick([f'{x}，{c.n(5, 18)}{c.n(1, 26):02d}房，住客{p.name}，{md(t)}入住、{md(t + c.n(1, 3) * DAY)}退房，登记手机{p.mob}。', f'住客{p.name}{md(t)}至{md(t + c.n(1, 3) * DAY)}住{c.n(5, 18)}{c.n(1, 26):02d}房，遗下{x}，电话{p.mob}，客人表示下次来取。']), '']
        c.rec(p)
    o += ['其余十一件无主物品按规定保管三个月。', '', f'客房部 {w.name}　内线 8{c.n(100, 899)}']
    return '\n'.join(o) + '\n'


@T('hotel.stay', 'table', 'mainland hotel run from Taiwan, traditional characters', 'csv', '住客名單', enc='big5 utf-8-sig', eol='\r\n')
def hs_trad(c):
    rows = []
    for p in c.people_(c.n(4, 25), trad=True):
        a = c.t(2014, 2019)
        rows.append([f'{c.n(2, 15)}{c.n(1, 20):02d}', p.name, '先生' if p.sex == '男' else '小姐', p.id, p.mob, S(a, '%Y/%m/%d %H:%M'), S(a + c.n(1, 4) * DAY, '%Y/%m/%d'), c.n(280, 1580), c.pick('旅行社 官網 現場 簽約公司')])
        c.rec(p)
    return tab('csv', '房號 住客姓名 稱謂 身分證號碼 行動電話 入住時間 退房日期 房價 訂房管道'.split(), rows)

# ---------------------------------------------------------------- travel.flight


@T('travel.flight', 'table', 'name list of a charter group', 'csv', '团队出票名单', enc='gb18030 utf-8-sig', eol='\r\n')
def tf_group(c):
    a, b = c.two(); f, pre = c.flight(); d = c.d(2015, 2023); lead = c.person()
    rows = []
    for i, p in enumerate(c.people_(c.n(8, 38)), 1):
        rows.append([i, p.name, p.py, p.id, f, f'{a[6]}-{b[6]}', S(d, '%d%b').upper(), c.pick('Y B M K L'), c.eticket(pre)]); c.rec(p)
    return f'领队 {lead.name} {lead.mob} 不占位\n' + tab('csv', '序 旅客 拼音 证件 航班 航段 日期 舱 票号'.split(), rows)


@T('travel.flight', 'table', 'claims of delay insurance, SQL dump', 'sql', 'delay_claim', enc='utf-8')
def tf_claim(c):
    rows = []
    for p in c.people_(c.n(6, 45)):
        a, b = c.two(); t = c.t(2016, 2023, 6, 22); f, _ = c.flight()
        rows.append(['DC' + c.dig(9), p.name, p.id, p.mob, f, a[6], b[6], S(t), c.n(121, 460), c.pick('200.00 300.00 400.00')]); c.rec(p)
    return '-- 航延险理赔\n' + tab('sql', 'claim_no insured insured_id insured_tel flight_no dep_airport arr_airport sched_dep delay_min pay_amt'.split(), rows, 'delay_claim')


@T('travel.flight', 'struct', 'booking screens of the agents\' terminal', 'txt', 'RT', enc='utf-8 gb18030', eol='\r\n')
def tf_pnr(c):
    o = []
    M = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
    for p in c.people_(c.n(1, 9)):
        a, b = c.two(); f, pre = c.flight(); d = c.d(2016, 2023); al = f[:2]
        dd = f'{d.day:02d}{M[d.month - 1]}'; wd = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][d.weekday()]
        loc = c.pick('H J K M N P') + ''.join(c.pick('0 2 4 5 7 8 9 D F G Q R T V X') for _ in range(5))
        h = c.n(6, 20)
        o += [f'>RT{loc}', f' 1.{p.py} {loc}', f' 2.  {f} Y   {wd}{dd}  {a[6]}{b[6]} HK1   {h:02d}{c.n(10, 55)} {h + 2:02d}{c.n(10, 55)}          E T{c.n(1, 3)}--', f' 3.{a[6]}/T {a[6]}/T-{c.allow(LL, c.new_tel(a))}/XINYUAN TRAVEL SERVICE', f' 4.SSR FOID {al} HK1 NI{c.v(ID, p.raw("id"))}/P1', f' 5.SSR TKNE {al} HK1 {a[6]}{b[6]} {f[2:]} Y{dd} {pre}{c.dig(10)}/1/P1', f' 6.OSI {al} CTCM{p.mob}/P1', f' 7.RMK TJ {a[6]}{c.n(101, 899)}', '']
        c.rec(p)
    return '\n'.join(o)


@T('travel.flight', 'struct', 'boarding gate reader, one bar code a line', 'log', 'gate', eol='\n')
def tf_gate(c):
    a, b = c.two(); f, pre = c.flight(); d = c.t(2018, 2023, 7, 20); o = []
    g = c.n(101, 288)
    seats = c.r.sample([f'{r}{s}' for r in range(31, 60) for s in 'ABCJKL'], 40)
    for i, p in enumerate(c.people_(c.n(6, 36))):
        t = d + dt.timedelta(seconds=17 * i + c.n(0, 9))
        o.append(f'{S(t)} GATE{g} BOARD_OK flight={f} route={a[6]}-{b[6]} date={S(d, "%Y%m%d")} pax="{p.py}" cname={p.name} doc=NI:{p.id} seat={seats[i]} seq={i + 1:03d} tkt={pre}{c.dig(10)} cls={c.pick("Y M H")}')
        c.rec(p)
    return '\n'.join(o) + '\n'


@T('travel.flight', 'prose', 'memo on guests to be met at the airport, docx', 'docx', '接机安排')
def tf_meet(c):
    host, drv = c.people_(2); o = ['专家评审会接送安排', f'会务组联系人{host.name}，手机{host.mob}；司机{drv.name}，车号{drv.plate}，手机{drv.mob}。以下各位专家按到达先后排列。']
    for p in c.people_(c.n(2, 9), lo=1955, hi=1980):
        a, b = c.two(); f, _ = c.flight(); t = c.t(2017, 2023, 8, 21)
        o.append(c.pick([f'{p.name}教授，{md(t)}乘{f}次航班由{a[0]}飞{b[0]}，{hm(t)}落地{b[5]}，本人手机{p.mob}，座位{c.n(11, 42)}{c.pick("A C D F")}。', f'{md(t)}{hm(t)}，{f}（{a[0]}—{b[0]}），乘机人{p.name}，证件号{p.id}，机票已出，行程单寄单位报销。', f'{p.call.replace("先生", "院长").replace("女士", "院长")}（{p.name}）{md(t)}坐{f}从{a[0]}过来，预计{hm(t)}到{b[5]}，联系电话{p.mob}。']))
        c.rec(p)
    return o


@T('travel.flight', 'prose', 'mails on wheelchairs and unaccompanied travellers', 'eml', 'special-service', eol='\r\n')
def tf_wheel(c):
    o = ['From: ' + c.allow(EM, 'ssr-desk@' + c.pick('hangyuan-air.cn ctsair.com.cn')), 'Subject: =?utf-8?q?WCHR/UMNR?= 申请', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', '各站值机、地服同事：', '']
    for p in c.people_(c.n(1, 6), lo=1938, hi=1955):
        a, b = c.two(); f, pre = c.flight(); d = c.d(2016, 2023); q = c.person(lo=1965, hi=1985)
        o += [c.pick([f'旅客{p.name}，身份证号{p.id}，{cn(d)}乘坐{f}航班（{a[0]}至{b[0]}），票号{c.eticket(pre)}，行走不便，请在{a[5]}备轮椅一辆送至登机口；到达后由家属{q.name}在出口接，家属电话{q.mob}。', f'{cn(d)}{f}，{a[0]}飞{b[0]}，高龄旅客{p.name}（{p.id}）独自乘机，票号{c.eticket(pre)}，座位请改到前排过道。家属{q.name}，{q.mob}，不随行。']), '']
        c.rec(p)
    o.append('请收到后回复。')
    return '\n'.join(o) + '\n'


@T('travel.flight', 'prose', 'ticket dealer\'s chat, pasted', 'txt', '票务群', enc='utf-8')
def tf_chat(c):
    o = []; me = c.pick('票务小马 阿May出票 飞鸿票务'); t = c.t(2018, 2023, 9, 12)
    for p in c.people_(c.n(1, 8)):
        a, b = c.two(); f, pre = c.flight(); d = t + c.n(2, 20) * DAY; ask = c.pick('老周 江南一叶 小鱼儿 顺风 天空之城 Vicky')
        t += c.n(3, 20) * MIN
        o += [f'{ask} {hm(t)}', c.pick(f'帮{p.name}订一张 {md(d)} {a[0]}到{b[0]}的，身份证{p.id}', f'{md(d)}{a[0]}飞{b[0]} 就一个人 {p.name} {p.id} 手机{p.mob}'), f'{me} {hm(t + 2 * MIN)}', c.pick('好 稍等', '收到', '查位中'), f'{me} {hm(t + 6 * MIN)}', f'出好了 {p.sn}{c.pick("总", "姐" if p.sex == "女" else "哥")}那张是{f} {a[0]}-{b[0]} {md(d)} {c.n(7, 21)}:{c.n(10, 55)}起飞 票号{c.eticket(pre)}', '']
        c.rec(p)
    return '\n'.join(o)

# ----------------------------------------------------------------- travel.train


@T('travel.train', 'table', 'travel expenses of a works office, tsv', 'tsv', '差旅报销火车票', enc='gb18030 utf-8')
def tt_expense(c):
    ps = c.people_(c.n(3, 9)); rows = []
    for _ in range(c.n(8, 40)):
        p = c.pick(ps); a, b = c.two(); t = c.t(2016, 2023, 6, 20)
        rows.append([S(t, '%Y.%m.%d'), p.name, p.id, c.train(), a[7], b[7], hm(t), c.pick('二等座 一等座 硬卧 硬座'), f'{c.n(1, 16):02d}车{c.n(1, 18):02d}{c.pick("A B C D F")}', c.money(40, 900), 'E' + c.dig(9)]); c.rec(p)
    return tab('tsv', '乘车日期 出差人 身份证号 车次 起站 到站 开点 席别 座位 票价 订单号'.split(), rows)


@T('travel.train', 'table', 'school wiki page, markdown', 'md', '学生返校车次', enc='utf-8')
def tt_wiki(c):
    rows = []
    tch = c.person()
    for p in c.people_(c.n(6, 30), lo=1999, hi=2004):
        a, b = c.two(); t = c.t(2019, 2023, 6, 21)
        rows.append([p.name, '2' + c.dig(9), p.mob, c.train(), f'{a[7]}→{b[7]}', f'{t.month}/{t.day} {hm(t)}', f'{c.n(1, 17)}车{c.n(1, 19)}{c.pick("A B C D F")}']); c.rec(p)
    return f'# 返校车次登记（外地同学）\n\n辅导员 {tch.name} {tch.mob}，有改签的直接改表。\n\n' + tab('md', '姓名 学号 手机 车次 区间 到站时间 座位'.split(), rows)


@T('travel.train', 'struct', 'orders from the app, nested json', 'json', 'queryMyOrder', enc='utf-8')
def tt_order(c):
    o = []
    for _ in range(c.n(2, 10)):
        a, b = c.two(); t = c.t(2017, 2024, 5, 22); no = c.train(); tk = []
        for p in c.people_(c.n(1, 4)):
            tk.append({'passengerDTO': {'passenger_name': p.name, 'passenger_id_type_name': '中国居民身份证', 'passenger_id_no': p.id, 'mobile_no': p.mob}, 'seat_name': f'{c.n(1, 17):02d}{c.pick("A B C D F")}号', 'coach_no': f'{c.n(1, 16):02d}', 'seat_type_name': c.pick('二等座 一等座 硬卧'), 'str_ticket_price_page': c.money(50, 700), 'ticket_status_name': c.pick('已支付 已出站 已改签')}); c.rec(p)
        o.append({'sequence_no': 'E' + ''.join(c.pick('A B C F G H J K 2 4 5 7 8 9') for _ in range(9)), 'order_date': S(t - c.n(1, 14) * DAY), 'stationTrainDTO': {'station_train_code': no, 'from_station_name': a[7], 'to_station_name': b[7]}, 'start_train_date_page': S(t, '%Y-%m-%d %H:%M'), 'tickets': tk})
    return jd({'status': True, 'data': {'OrderDTODataList': o}}, indent=c.pick([1, 2]))


@T('travel.train', 'struct', 'ticket gate log of a station', 'log', 'AGM', enc='utf-8 gb18030', box='gz')
def tt_gate(c):
    st = c.city(); o = []; t = c.t(2018, 2023, 6, 9)
    for p in c.people_(c.n(6, 40)):
        b = c.city()
        while b[7] == st[7]:
            b = c.city()
        t += dt.timedelta(seconds=c.n(2, 200))
        o.append(f'[{S(t)}] 闸机A{c.n(1, 24):02d} 验票通过 证件={p.id} 姓名={p.name} 车次={c.train()} {st[7]}→{b[7]} {c.n(1, 16):02d}车{c.n(1, 19):02d}{c.pick("A B C D F")}号 席别={c.pick("二等座 一等座 无座")} 票种={c.pick("全 全 学 残")}')
        c.rec(p)
    return '\n'.join(o) + '\n'


@T('travel.train', 'prose', 'messages of the railway to one phone, forwarded', 'txt', '短信转存', enc='utf-8', eol='\r\n')
def tt_notice(c):
    o = ['（旧手机里存的购票短信，先抄下来报销用）', '']
    ps = c.people_(c.n(2, 4))
    for _ in range(c.n(2, 8)):
        p = c.pick(ps); a, b = c.two(); t = c.t(2015, 2021, 6, 22)
        o += [f'【铁路客服】订单E{c.dig(9)}，{p.name}您已购{md(t)}{c.train()}次{c.n(1, 16)}车{c.n(1, 18)}{c.pick("A B C D F")}号，{a[7]}{hm(t)}开，到{b[7]}。' + c.pick('请持证件原件乘车。', f'检票口{c.n(1, 28)}{c.pick("A B")}。', '请合理安排出行时间。'), '']; c.rec(p)
    o.append('乘车人证件：' + '；'.join(f'{p.name} {p.id}' for p in ps if p.name in c.people))
    return '\n'.join(o) + '\n'


@T('travel.train', 'prose', 'report of a train conductor, docx', 'docx', '列车长乘务报告')
def tt_conductor(c):
    a, b = c.two(); no = c.train(); d = c.d(2016, 2023); me = c.person()
    o = [f'乘务报告　{cn(d)}　{no}次（{a[7]}—{b[7]}）', f'本趟列车长{me.name}，全列定员{c.n(900, 1200)}人，运行正常。须报备的旅客情况如下：']
    for p in c.people_(c.n(1, 7)):
        s = f'{c.n(1, 16)}车{c.n(1, 18)}{c.pick("A B C D F")}号'
        o.append(c.pick([f'{s}旅客{p.name}，身份证号{p.id}，持{a[7]}至{b[7]}车票，途中突发胃痛，列车广播寻医后缓解，拒绝中途下车。', f'旅客{p.name}（身份证{p.id}）持本次列车{s}二等座车票，在{a[7]}站上车，票面到站{b[7]}，越席乘坐一等座，已补差价{c.n(40, 300)}元。', f'{s}，{p.name}，身份证{p.id}，联系电话{p.mob}，由{a[7]}乘至{b[7]}，携带管制刀具一把，移交前方站派出所处理。']))
        c.rec(p)
    o.append('报告完毕。')
    return o


@T('travel.train', 'prose', 'diary of a fan of railways collecting tickets of friends', 'txt', '票根札记', enc='utf-8 utf-16')
def tt_diary(c):
    o = ['票根札记', '', '朋友们知道我收旧车票，旧票都寄给我。下面这些票面上的证件号还看得清，照抄一份，以后编号。', '']
    for p in c.people_(c.n(2, 8)):
        a, b = c.two(); d = c.d(2012, 2019); tn = c.train()
        o += [c.pick([f'{p.name}寄来的这张是{cn(d)}{tn}次，{a[7]}到{b[7]}，{c.n(1, 16)}车{c.n(1, 99):03d}号，票价{c.money(30, 500)}元，底下印着{p.id}{p.name}，右上角被剪了口。', f'{tn}，{cn(d)}，{a[7]}开往{b[7]}，票上姓名{p.name}，证件号{p.id}，背面写着“送老王”，红色软纸票，票号{c.pick("A C F K Z")}{c.dig(6)}。']), '']
        c.rec(p)
    return '\n'.join(o)
