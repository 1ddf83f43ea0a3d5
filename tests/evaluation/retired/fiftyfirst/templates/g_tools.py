"""What tools print, and talk written down word by word."""
from lib import *


@T('hotel.stay', 'table', 'COPY block of a PostgreSQL dump', 'sql', 'pg_dump_stay', enc='utf-8')
def yt_copy(c):
    rows = []
    for i, p in enumerate(c.people_(c.n(5, 45)), 1):
        a = c.t(2016, 2022, 12, 23)
        rows.append([str(88000 + i), p.name, p.id, p.mob, c.pick(HOTEL), f'{c.n(2, 20)}{c.n(1, 26):02d}', S(a), S(a + c.n(12, 60) * H) if c.n(0, 6) else '\\N']); c.rec(p)
    return "SET client_encoding = 'UTF8';\n\nCOPY public.guest_stay (id, guest_name, id_no, mobile, hotel_name, room_no, checkin_time, checkout_time) FROM stdin;\n" + ''.join('\t'.join(r) + '\n' for r in rows) + '\\.\n'


@T('travel.flight', 'struct', 'calendar of a secretary, one event a flight', 'ics', 'calendar', enc='utf-8', eol='\r\n')
def yt_ics(c):
    ps = c.people_(c.n(1, 4)); o = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:领导行程']; sec = c.person(sex='女')
    for _ in range(c.n(2, 14)):
        p = c.pick(ps); a, b = c.two(); f, pre = c.flight(); t = c.t(2017, 2023, 6, 20)
        o += ['BEGIN:VEVENT', f'UID:{c.hexs(12)}', f'DTSTART;TZID=Asia/Shanghai:{S(t, "%Y%m%dT%H%M00")}', f'DTEND;TZID=Asia/Shanghai:{S(t + 2 * H, "%Y%m%dT%H%M00")}', f'SUMMARY:{p.name} 航班 {f} {a[0]}-{b[0]}', f'LOCATION:{a[5]}', f'DESCRIPTION:乘机人 {p.name} 身份证 {p.id} 票号 {c.eticket(pre)} 座位 {c.n(11, 50)}{c.pick("A C D F")}；秘书 {sec.name} {sec.mob}', 'END:VEVENT']; c.rec(p)
    return '\n'.join(o + ['END:VCALENDAR']) + '\n'


@T('travel.train', 'struct', 'access log of a ticket agency with the forms sent', 'log', 'access', enc='utf-8')
def yt_access(c):
    o = []; t = c.t(2016, 2021, 7, 12)
    for p in c.people_(c.n(3, 30)):
        a, b = c.two(); t += c.n(5, 900) * dt.timedelta(seconds=1); tr = c.train()
        o.append(f'10.{c.n(1, 60)}.{c.n(1, 250)}.{c.n(2, 250)} - - [{S(t, "%d/%b/%Y:%H:%M:%S")} +0800] "POST /train/submitOrder HTTP/1.1" 200 {c.n(200, 900)} body="trainNo={tr}&fromStation={a[7]}&toStation={b[7]}&trainDate={S(t + c.n(1, 20) * DAY, "%Y-%m-%d")}&seatType={c.pick("二等座 硬卧 一等座")}&passengerName={p.name}&passengerIdNo={p.id}&mobile={p.mob}" rt=0.{c.n(10, 900)}'); c.rec(p)
        if c.n(0, 2) == 0:
            o.append(f'10.{c.n(1, 60)}.{c.n(1, 250)}.{c.n(2, 250)} - - [{S(t, "%d/%b/%Y:%H:%M:%S")} +0800] "GET /train/leftTicket?from={a[7]}&to={b[7]} HTTP/1.1" 200 {c.n(2000, 9000)} body="-" rt=0.{c.n(10, 900)}')
    return '\n'.join(o) + '\n'


@T('netcafe.session', 'struct', 'answer of a search index, hits', 'json', 'es_netbar', enc='utf-8')
def yt_hits(c):
    h = []
    for p in c.people_(c.n(2, 20), lo=1978, hi=2003):
        a = c.t(2015, 2021)
        h.append({'_index': 'wb_sjrz_' + S(a, '%Y%m'), '_id': c.hexs(20), '_score': 1.0, '_source': {'wbmc': c.pick('蓝月亮网吧 飞宇网吧 极速网咖 战队电竞馆'), 'wbdm': c.pick(CITY)[1] + '10' + f'{c.n(137, 9851):06d}', 'swrxm': p.name, 'zjhm': p.id, 'zdh': f'{c.n(1, 200):03d}', 'sjsj': S(a), 'xjsj': S(a + c.n(1, 9) * H)}}); c.rec(p)
    return jd({'took': c.n(3, 80), 'timed_out': False, 'hits': {'total': {'value': len(h), 'relation': 'eq'}, 'hits': h}}, indent=1) + '\n'


@T('border.crossing', 'prose', 'applicant explains journeys to a consulate, docx', 'docx', '签证解释信')
def yt_visa(c):
    p, q = c.person(lo=1965, hi=1995), c.person(); pp = p.raw('pp')
    o = ['解释信', f'尊敬的签证官：我叫{p.name}，{p.sex}，{cn(p.birth)}出生，护照号{c.v(PP, pp)}，身份证号{p.id}。因旧护照遗失，现将近年出入境经过逐次写明：']
    d = c.d(2012, 2014)
    for _ in range(c.n(1, 5)):
        d += c.n(60, 300) * DAY; k = c.pick('浦东机场 白云机场 首都机场 宝安机场'); w = c.pick('泰国 马来西亚 日本 法国 越南'); f, _ = c.flight(); f2, _ = c.flight(); e = d + c.n(5, 20) * DAY
        o += [f'{cn(d)}我由{k}口岸出境，乘{f}航班前往{w}，目的是{c.pick("度假 参展 探望女儿")}。', f'{cn(e)}我乘{f2}航班由{c.pick("浦东机场 白云机场 首都机场")}口岸入境，按期返回。']; c.rec(p, 2)
        d = e
    o.append(f'单位联系人{q.name}，手机{q.mob}，可予证实。')
    return o


@T('crime.case', 'prose', 'questioning of a suspect, question and answer', 'txt', '讯问笔录', enc='gb18030 utf-8', eol=('\n', '\r\n'))
def yt_question(c):
    p = c.person(sex='男'); a, b = c.people_(2); v = c.person(); t = c.t(2015, 2021); of = c.pick('盗窃 诈骗 故意伤害 寻衅滋事')
    act = {'盗窃': f'我把{v.name}放在仓库的电缆剪走，卖了{c.n(8, 90)}00块', '诈骗': f'我骗{v.name}说能办贷款，收了他{c.n(2, 9)}万元手续费', '故意伤害': f'我拿酒瓶打了{v.name}的头', '寻衅滋事': f'我喝多了砸了{v.name}的店'}[of]
    c.rec(p)
    return f'''讯 问 笔 录

时间：{cn(t)}{hm(t)}　地点：{c.pick("城南派出所 河东派出所 车站派出所")}办案区
讯问人：{a.name}　记录人：{b.name}
案由：{of}

问：你的姓名、身份证号？
答：{p.name}，{p.id}。
问：联系电话？
答：{p.mob}。
问：以前受过处理没有？
答：{c.pick("没有", "年轻时打架被拘留过", "没有，第一次")}。
问：你把事情经过讲一下。
答：{md(t - DAY)}晚上，{act}。
问：你是否知道这是犯罪？
答：知道，我愿意赔，{c.pick("认罪认罚", "请从轻处理")}。
'''


@T('crime.case', 'struct', 'list of dicts as Python prints it', 'txt', 'print_out', enc='utf-8')
def yt_repr(c):
    o = []
    for p in c.people_(c.n(2, 16)):
        d = c.d(2014, 2021)
        o.append(f"{{'嫌疑人': '{p.name}', '身份证号': '{p.id}', '案件类别': '{c.pick('盗窃 诈骗 赌博 吸毒')}', '立案时间': datetime.date({d.year}, {d.month}, {d.day}), '立案单位': '{c.pick('城南派出所 江北派出所')}', '处理结果': '{c.pick('行政拘留五日 刑事拘留 取保候审')}', '办案民警': '{c.person().name}'}}"); c.rec(p)
    return '>>> pprint(rows)\n[' + ',\n '.join(o) + ']\n'


@T('property.rental', 'struct', 'documents as the shell of MongoDB prints them', 'txt', 'db_lease_find', enc='utf-8')
def yt_mongo(c):
    o = ['> db.lease.find().pretty()']
    for p in c.people_(c.n(2, 16)):
        w = c.person(); a = c.d(2017, 2022)
        o += ['{', f'\t"_id" : ObjectId("{c.hexs(24)}"),', f'\t"tenant" : "{p.name}",', f'\t"tenantIdNo" : "{p.id}",', f'\t"tenantPhone" : "{p.mob}",', f'\t"landlord" : "{w.name}",', f'\t"landlordPhone" : "{w.mob}",', f'\t"house" : "{c.city()[0]}{c.pick(ESTATE)}{c.n(1, 30)}栋{c.n(2, 30)}0{c.n(1, 4)}",', f'\t"rent" : NumberInt({c.n(12, 80) * 100}),', f'\t"leaseStart" : ISODate("{a}T00:00:00Z"),', f'\t"leaseEnd" : ISODate("{a + 364 * DAY}T00:00:00Z")', '}']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('bank.account', 'table', 'boxes of the mysql client', 'txt', 'mysql_out', enc='utf-8')
def yt_box(c):
    rows = [['cust_name', 'cert_no', 'card_no', 'open_branch', 'status']]
    for p in c.people_(c.n(4, 30)):
        p.raw('card')
        rows.append([p.name, p.id, p.card, p.bank + c.pick(ROAD) + '支行', c.pick('0 0 0 1')]); c.rec(p)
    w = [max(wid(r[i]) for r in rows) for i in range(5)]
    bar = '+' + '+'.join('-' * (x + 2) for x in w) + '+\n'
    line = lambda r: '|' + '|'.join(f' {x}' + ' ' * (w[i] - wid(x) + 1) for i, x in enumerate(r)) + '|\n'
    return 'mysql> select * from t_card_account;\n' + bar + line(rows[0]) + bar + ''.join(map(line, rows[1:])) + bar + f'{len(rows) - 1} rows in set (0.{c.n(1, 40):02d} sec)\n'


@T('bank.balance', 'struct', 'arrays as PHP prints them', 'txt', 'print_r', enc='utf-8')
def yt_php(c):
    o = ['Array', '(']
    for i, p in enumerate(c.people_(c.n(2, 15))):
        p.raw('card')
        o += [f'    [{i}] => Array', '        (', f'            [acct_name] => {p.name}', f'            [id_card] => {p.id}', f'            [card_no] => {p.card}', f'            [bank_name] => {p.bank}', f'            [balance] => {c.money(3, 90000)}', '        )', '']; c.rec(p)
    return '\n'.join(o + [')']) + '\n'


@T('bank.balance', 'prose', 'call to a bank, written down', 'txt', '客服录音转写', enc='utf-8 gb18030')
def yt_call(c):
    p = c.person(); p.raw('card'); t = c.t(2018, 2022, 9, 17); m = f'{c.n(1, 60)},{c.n(100, 999)}.{c.n(10, 99)}'
    c.rec(p)
    return f'''录音编号{c.dig(8)}　{S(t, "%Y-%m-%d %H:%M")}　坐席{c.n(1001, 1999)}

坐席：您好，{p.bank}客户服务，请问有什么可以帮您？
客户：{c.pick("我想查一下卡里还剩多少钱。", "帮我看看余额，手机银行登不上。")}
坐席：请报一下您的姓名和身份证号码。
客户：{p.name}，{p.id}。
坐席：卡号方便说一下吗？
客户：{p.card}。
坐席：好的，{p.call}，您这张卡目前的可用余额是{m}元。
客户：{c.pick("好，知道了。", "哦，那工资还没到。")}
坐席：请对我的服务作出评价，再见。
'''


@T('driving.vehicle', 'struct', 'vertical rows of the mysql client', 'txt', 'mysql_G', enc='utf-8 gb18030')
def yt_vertical(c):
    o = ['mysql> select * from jdc_xx limit 50\\G']
    for i, p in enumerate(c.people_(c.n(2, 18)), 1):
        o += ['*' * 27 + f' {i}. row ' + '*' * 27, f'  hphm: {p.plate}', f'  hpzl: {c.pick("02 02 52 01")}', f'   syr: {p.name}', f'sfzmhm: {p.id}', f'clsbdh: {p.vin}', f'  fdjh: {c.pick("A H")}{c.dig(6)}', f'  clpp: {c.pick(CARS)}', f'ccdjrq: {c.d(2009, 2021)}', f'  lxdh: {p.mob}']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('driving.vehicle', 'prose', 'patrol car and control room on the radio', 'txt', '对讲录音', enc='utf-8')
def yt_radio(c):
    o = []; t = c.t(2016, 2021, 20, 22)
    for p in c.people_(c.n(1, 7)):
        t += c.n(4, 25) * MIN
        o += [f'[{hm(t)}] 巡{c.n(1, 9)}：指挥中心，查一下{p.plate}，{c.pick("停在桥下没人", "压实线不停车", "灯不亮")}。', f'[{hm(t + MIN)}] 指挥：{p.plate}，{c.pick("白色 黑色 银灰色")}{c.pick(CARS)}，所有人{p.name}，' + c.pick(f'身份证{p.id}，状态正常。', f'登记电话{p.mob}，逾期未检验。', f'车架号{p.vin}，身份证号{p.id}。'), f'[{hm(t + 2 * MIN)}] 巡：明白。']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('driving.licence', 'table', 'transposed sheet: one person a column', 'xlsx', '驾驶证信息横表')
def yt_transposed(c):
    ps = c.people_(c.n(2, 9), hi=1998)
    rows = [['项目'] + [f'第{i}人' for i in range(1, len(ps) + 1)], ['姓名'] + [p.name for p in ps], ['驾驶证号'] + [p.id for p in ps], ['档案编号'] + [c.pick(CITY)[1][:4] + c.dig(8) for _ in ps], ['准驾车型'] + [c.pick('C1 C2 B2 A2') for _ in ps], ['初次领证日期'] + [str(c.d(2000, 2016)) for _ in ps], ['联系电话'] + [p.mob for p in ps]]
    for p in ps:
        c.rec(p)
    return [('横表', rows)]


@T('bank.transaction', 'prose', 'treasurer of a village answers for the money he moved', 'txt', '村会计自述', enc='utf-8 gb18030')
def yt_village(c):
    p = c.person(lo=1955, hi=1975, sex='男'); p.raw('card')
    o = ['情况说明', '', f'我叫{p.name}，身份证{p.id}，当村会计十一年。纪委问我{p.bank}卡{p.card}上的几笔账，我回忆如下：', '']
    for _ in range(c.n(2, 7)):
        d = c.d(2014, 2019); q = c.person()
        o.append(c.pick([f'{cn(d)}，我从这张卡转给{q.name}{c.n(2, 90)}00元，是{c.pick("修渠的工钱 买化肥的钱 还他的借款")}，当时没开票。', f'{cn(d)}进账{c.n(1, 30)}.{c.n(1, 9)}万元，对方是{q.name}，{c.pick("承包鱼塘的租金", "卖树的钱", "补偿款")}，第二天入了村账。', f'{cn(d)}，取现{c.n(5, 50)}00元，交给{q.name}发工资，有条子。'])); c.rec(p)
    o += ['', '以上是我的真实说明，没有隐瞒。']
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'prose', 'minutes of a dispute over a fee, the operator lists the calls', 'eml', 'fee-dispute', eol='\r\n')
def yt_fee(c):
    p = c.person(); own = p.mob
    o = ['From: ' + c.allow(EM, 'cs10016@' + c.pick('hn-telecom.cn js-unicom.com.cn')), f'To: {p.mail}', 'Subject: 关于话费争议的答复', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', f'{p.name}{"先生" if p.sex == "男" else "女士"}：', '', f'您对号码{own}当月话费提出异议，经查计费话单，产生费用的通话如下：', '']
    for _ in range(c.n(2, 9)):
        t = c.t(2016, 2021)
        o.append(c.pick([f'- {md(t)}{hm(t)}，您主叫{c.v(MB, c.new_mob())}，通话时长{c.n(1, 40)}分{c.n(1, 59)}秒，计费{c.money(0, 5)}元，通话地{c.city()[0]}；', f'- {md(t)}{hm(t)}，漫游被叫，来电号码{c.v(MB, c.new_mob())}，时长{c.n(20, 900)}秒，计费{c.money(0, 3)}元；'])); c.rec(p)
    o += ['', '如仍有疑问请携证件到营业厅打印详单。']
    return '\n'.join(o) + '\n'


@T('identity.person', 'struct', 'parties of contracts signed on line, property list', 'plist', 'signers', enc='utf-8')
def yt_plist(c):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<plist version="1.0">', '<array>']
    for p in c.people_(c.n(2, 20)):
        o += ['\t<dict>'] + [f'\t\t<key>{k}</key><string>{v}</string>' for k, v in (('realName', p.name), ('idCardNo', p.id), ('mobile', p.mob), ('email', p.mail), ('address', p.addr))] + ['\t</dict>']; c.rec(p)
    return '\n'.join(o + ['</array>', '</plist>']) + '\n'


@T('phone.sms', 'prose', 'mother forwards what her son was sent', 'txt', '儿子手机短信', enc='utf-8', eol=('\n', '\r\n'))
def yt_son(c):
    p = c.person(lo=2000, hi=2004, sex='男'); own = p.mob; m = c.new_mob(); t = c.t(2018, 2021, 17, 22)
    o = [f'警官，我儿子{p.name}（身份证{p.id}）的号码是{own}，这几天有人一直给他发短信要钱，我按时间抄的：', '']
    for _ in range(c.n(2, 9)):
        t += c.n(1, 20) * H
        o.append(c.pick([f'{md(t)}{hm(t)} {c.v(MB, m)}发来：{c.pick("明天放学带五百来，不然你知道", "别跟你妈说", "校门口等你", "欠的钱翻倍了")}', f'{md(t)}{hm(t)} 儿子回{c.v(MB, m)}：{c.pick("我真没钱了", "再给我两天", "我把手机卖了给你")}'])); c.rec(p)
    return '\n'.join(o) + '\n'
