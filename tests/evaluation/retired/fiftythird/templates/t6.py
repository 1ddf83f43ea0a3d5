"""the odd shapes: two or three more of each kind"""
from .lib import *
from .t1 import stays
from .t2 import sess, cross, PORT, CTRY, place
from .t3 import cert, room, unit, BR, SUM
from .t4 import CL, arch, eng, calls, TX, pt
S2T = dict(zip('刘陈杨黄赵吴周孙马罗郑梁谢许邓韩冯萧袁蒋于叶苏吕卢钟姜谭陆贾韦邹闫龙陶贺顾龚邵万覃钱戴严孔汤张杜实试贵庄国伟鹏强东荣华凯泽庆丽凤艳红岚静雅莹兰倩淑珍桂雪梦琪磊浩宇斌锦区广岭维纳阳滨悦来关门业时间电话证号码员办预订单执义尔连锁库务宾馆团丰枫乐苏晓军松睿卫兴楠欢', '劉陳楊黃趙吳周孫馬羅鄭梁謝許鄧韓馮蕭袁蔣于葉蘇呂盧鍾姜譚陸賈韋鄒閆龍陶賀顧龔邵萬覃錢戴嚴孔湯張杜實試貴莊國偉鵬強東榮華凱澤慶麗鳳豔紅嵐靜雅瑩蘭倩淑珍桂雪夢琪磊浩宇斌錦區廣嶺維納陽濱悅來關門業時間電話證號碼員辦預訂單執義爾連鎖庫務賓館團豐楓樂蘇曉軍松睿衛興楠歡'))
S2T.update({'沈': '沈', '振': '振', '汤': '湯', '怀': '懷', '侯': '侯', '秦': '秦', '娟': '娟', '莉': '莉', '颖': '穎', '诸': '諸', '葛': '葛', '欧': '歐', '侠': '俠', '肖': '肖', '丁': '丁', '余': '余', '尹': '尹', '薛': '薛', '萍': '萍', '建': '建', '贤': '賢', '颜': '顏', '静': '靜', '莫': '莫', '范': '范', '郝': '郝', '毛': '毛', '向': '向', '邱': '邱', '廖': '廖', '汪': '汪', '阎': '閻', '常': '常', '任': '任', '志': '志', '海': '海', '徐': '徐', '俊': '俊', '文': '文', '超': '超', '波': '波', '峰': '峰', '家': '家', '豪': '豪', '永': '永', '福': '福', '德': '德', '旭': '旭'})
def tr(s): return ''.join(S2T.get(x, x) for x in s)
def tp(c):
    p = c.p(); p.name = tr(p.name); return p

K = 'hotel.stay'
@T(K, 'Java toString lines of a booking service', 'struct', 'svc/checkin-svc.{n}.log', r'GuestStayVO\(', enc='utf8')
def vo(c):
    t = []
    for p, a, b, rm in stays(c, 3, 22):
        c.rec(p); t.append(f'{s19(a)}.{c.ri(100, 999)}  INFO 1 --- [nio-8080-exec-{c.ri(1, 9)}] c.h.pms.StayService : save GuestStayVO(id={c.dg(7)}, hotelName={c.ch(HOTELS)}, roomNo={rm}, guestName={p.name}, idNo={c.ID(p)}, phone={c.M(p)}, checkIn={a:%Y-%m-%dT%H:%M}, checkOut={b:%Y-%m-%d}T12:00, companion={"null" if c.ri(0, 3) else c.p().name})')
        if c.ri(0, 3) == 0: t.append(f'{s19(a)}.{c.ri(100, 999)} DEBUG 1 --- [nio-8080-exec-{c.ri(1, 9)}] o.s.jdbc.core.JdbcTemplate : Executing prepared SQL update')
    return '\n'.join(t) + '\n'

@T(K, 'traditional guest list', 'table', '住客名單_{n}.csv', r'(?m)^\d+,', enc='big5')
def tradlist(c):
    rows = [['編號', '房號', '住客姓名', '證件號碼', '入住日期', '退房日期', '房價(HKD)', '手提電話', '經手人']]; k = tp(c)
    for i in range(1, c.ri(6, 30)): p = tp(c); d = c.dt(2012, 2019); c.rec(p); rows.append([i, f'{c.ri(3, 30)}{c.ri(1, 20):02d}', p.name, c.ch([c.PP, c.ID])(p), f'{d:%d/%m/%Y}', f'{after(d, days=2):%d/%m/%Y}', c.ri(380, 1800), c.M(p), k.name])
    return csv(rows)

@T(K, 'guest folio text of a small inn, one line each', 'prose', '民宿登记本/{n}.txt', r'住')
def inn(c):
    t = []
    for p, a, b, rm in stays(c, 2, 12): c.rec(p); t.append(c.ch([f'{a.month}/{a.day} {p.name} {c.ID(p)} {c.ri(1, 3)}0{c.ri(1, 6)}房住{c.ri(1, 3)}晚 {c.ri(8, 30)}0元/晚 {c.M(p)} {c.ch(["带小孩", "两个人", "要早起赶车", ""])}', f'{cn(a)} {p.name}（{c.M(p)}）来住大床房{c.ri(101, 306)}，登记号{c.ID(p)}，{b.month}月{b.day}日走，押金{c.ch(["100", "200"])}已退']))
    return '云居小院登记（手写录入）\n\n' + '\n'.join(t) + '\n'

K = 'travel.flight'
@T(K, 'group booking in markdown', 'table', 'wiki/团队机位{n}.md', r'(?m)^\| \d+ \|')
def mdgroup(c):
    f, a, b, d, _, _ = c.flight(); rows = [['No', '旅客姓名', '拼音', '证件号', '航班', '日期', '航段', '票号', '手机']]
    for i, p in enumerate(c.ps(6, 30), 1): c.rec(p); rows.append([i, p.name, p.py, c.ID(p) if c.ri(0, 2) else c.PP(p), f, f'{d:%Y-%m-%d}', a + b, c.ch(FL)[1] + '-2' + c.dg(9), c.M(p)])
    return f'## {AIR[b]}团 {d:%m.%d}\n\n' + md(rows) + f'\n地接导游 {c.p().name} {c.M()}\n'

@T(K, 'calendar of a secretary with flights', 'struct', 'cal/boss{n}.ics', r'BEGIN:VEVENT', enc='utf8')
def ics(c):
    p = c.p(); t = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Outlook 16.0//ZH', f'X-WR-CALNAME:{p.name}的航班']
    for _ in range(c.ri(2, 12)):
        f, a, b, d, tk, d2 = c.flight(); c.rec(p)
        t += ['BEGIN:VEVENT', f'UID:{c.hx(32)}', f'DTSTART;TZID=Asia/Shanghai:{d:%Y%m%dT%H%M00}', f'DTEND;TZID=Asia/Shanghai:{d2:%Y%m%dT%H%M00}', f'SUMMARY:{p.name} {f} {AIR[a]}-{AIR[b]}', f'DESCRIPTION:乘机人{p.name} 证件{c.ID(p)} 票号{tk} 座位{c.ri(11, 50)}{c.ch("ACJL")}', f'LOCATION:{AIR[a]}机场', 'END:VEVENT']
    return '\r\n'.join(t + ['END:VCALENDAR', ''])

@T(K, 'ADL message after the PNL', 'struct', 'dcs/ADL_{n}.txt', r'(?m)^1[A-Z]+/[A-Z]+', enc='utf8')
def adl(c):
    f, a, b, d, _, _ = c.flight(); t = ['ADL', f'{f}/{d:%d}{MON[d.month - 1]} {a} PART1', f'-{b}{c.ri(40, 170):03d}Y']
    for h, n in (('ADD', c.ri(3, 9)), ('CHG', c.ri(1, 5))):
        t.append(h)
        for p in c.ps(n): c.rec(p); t += [f'1{p.py}-{c.ch("ABC")}{c.ri(2, 9)} .L/{c.al(5)}', f'.R/FOID HK1 {c.ch(["NI" + c.ID(p), "PP" + c.PP(p)]) if 0 else "NI" + c.ID(p)}', f'.R/RQST HK1 {a}{b} {c.ri(6, 50)}{c.ch("ACJL")}']
    return '\n'.join(t + ['ENDADL', ''])

K = 'travel.train'
@T(K, 'print_r of ticket objects', 'struct', 'debug/tickets{n}.txt', r'\[train_no\] =>', enc='utf8')
def printr(c):
    t = ['Array', '(']
    for i, p in enumerate(c.ps(2, 14)):
        t0, a, b, d, seat, cl, fare = c.train(); c.rec(p)
        t += [f'    [{i}] => Array', '        (', f'            [passenger_name] => {p.name}', f'            [id_no] => {c.ID(p)}', f'            [mobile] => {c.M(p)}', f'            [train_no] => {t0}', f'            [from] => {a}', f'            [to] => {b}', f'            [start_time] => {d:%Y-%m-%d %H:%M}', f'            [seat] => {seat}', f'            [price] => {fare}', '        )', '']
    return '\n'.join(t + [')', ''])

@T(K, 'OCR of paper tickets in an expense claim', 'struct', 'ocr/报销车票{n}.txt', r'元\(?[^\n]*')
def ocrticket(c):
    t = []
    for p in c.ps(1, 10):
        t0, a, b, d, seat, cl, fare = c.train(); c.rec(p)
        t += [f'--- img_{c.dg(4)}.jpg  conf={c.ri(85, 99) / 100} ---', f'{c.al(1)}{c.dg(6)}', f'{a}站   {t0}   {b}站', f'{cn(d)} {d:%H:%M}开  {seat}', f'￥{fare}元 网    {cl}', '限乘当日当次车', f'{c.ID(p)} {p.name}', f'{c.dg(14)}{c.al(1)}{c.dg(6)} {a}售', '']
    return '\n'.join(t)

K = 'netcafe.session'
@T(K, 'beeline output of a session table', 'table', 'hive/out_{n}.txt', r'(?m)^\| \d{14} ')
def hive(c):
    rows = [['t.wbdm', 't.swryxm', 't.zjhm', 't.zdh', 't.sxsj', 't.xxsj', 't.dt']]; pl = place(c)
    for p, a, b, m in sess(c, 5, 30): c.rec(p); rows.append([pl, p.name, c.ID(p), m, s19(a), s19(b), f'{a:%Y%m%d}'])
    return '0: jdbc:hive2://node3:10000> select * from ods.t_wb_sxjl t limit 100;\n' + mysqlt(rows).rsplit('\n', 2)[0] + f'\n{len(rows) - 1} rows selected (1.{c.dg(3)} seconds)\n'

@T(K, 'SpreadsheetML of café members\' last sessions', 'table', '会员上机{n}.xls', r'<Row><Cell><Data ss:Type="String">[A-Z]\d', enc='utf8')
def ssml(c):
    cell = lambda r: '<Row>' + ''.join(f'<Cell><Data ss:Type="String">{x}</Data></Cell>' for x in r) + '</Row>'
    t = ['<?xml version="1.0"?>', '<?mso-application progid="Excel.Sheet"?>', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="上机"><Table>', cell(['机器', '会员姓名', '身份证', '上网开始', '上网结束', '网费', '手机'])]
    for p, a, b, m in sess(c, 4, 28): c.rec(p); t.append(cell([m, p.name, c.ID(p), s19(a), s19(b), c.money(2, 40), c.M(p)]))
    return '\n'.join(t + ['</Table></Worksheet></Workbook>', ''])

@T(K, 'statement of a café owner to the police', 'prose', '情况说明{n}.docx', r'开机上网')
def owner(c):
    o = c.p(); t = ['情况说明', f'我是{c.ch(NET)}的经营者{o.name}，电话{c.M(o)}。派出所要求提供下列人员的上网登记，我从计费系统里抄录如下：']
    for p, a, b, m in sess(c, 1, 7): c.rec(p); t.append(f'{p.name}，登记证件{c.ID(p)}，{cn(a)}{hm(a)}在{m}号机开机上网，{hm(b)}结账下机，IP 192.168.1.{c.ri(2, 240)}。')
    t += ['以上与系统记录一致。', f'说明人：{o.name}']; c.docx(t)

K = 'border.crossing'
@T(K, 'PAXLST message', 'struct', 'apis/PAXLST_{n}.edi', r"NAD\+FL", enc='utf8')
def paxlst(c):
    f, a, b, d, _, d2 = c.flight(); out = c.ri(0, 1); de, ar = (('CAN', 'BKK') if out else ('NRT', 'PVG'))
    t = ["UNA:+.? '", f"UNB+UNOA:4+{f[:2]}APIS+CNAPIS+{d:%y%m%d}:{d:%H%M}+{c.dg(9, '3')}'", f"UNH+1+PAXLST:D:05B:UN:IATA'", "BGM+745'", f"TDT+20+{f}+++{f[:2]}'", f"LOC+125+{de}'", f"DTM+189:{d:%y%m%d%H%M}:201'", f"LOC+87+{ar}'", f"DTM+232:{d2:%y%m%d%H%M}:201'"]
    for p in c.ps(3, 25): s, g = p.py.split('/'); c.rec(p); t += [f"NAD+FL+++{s}:{g}'", f"ATT+2++{'M' if p.sex == '男' else 'F'}'", f"DTM+329:{p.bd:%y%m%d}'", "NAT+2+CHN'", f"DOC+P:110:111+{c.PP(p)}'", f"DTM+36:{c.dt(2025, 2029):%y%m%d}'", "LOC+91+CHN'"]
    return '\n'.join(t + [f"UNT+{len(t)}+1'", ''])

@T(K, 'seller\'s answer, crossings of one person', 'prose', 'tg/出入境{n}.txt', r'[出入]境了?[，,]')
def crsell(c):
    p = c.p(); t = [f'{p.name}，{c.ID(p)}，护照{c.PP(p)}，近几年的都给你了']
    for _ in range(c.ri(2, 12)): x, d, po, ct, f = cross(c); c.rec(p); t.append(f'{d.year}/{d.month}/{d.day} {hm(d)} {po}{x}，{"去" if x == "出境" else "从"}{ct}{"" if x == "出境" else "回"}{"，" + f if f else ""}')
    t.append('同行人没有，需要的话补一百'); return '\n'.join(t) + '\n'

K = 'crime.case'
@T(K, 'html print of persons handled', 'table', '打印/办案人员{n}.html', r'<td>A\d{12}20')
def htmlcase(c):
    rows = [['案件编号', '姓名', '身份证号', '案由', '强制措施', '日期', '主办人', '备注']]; k = c.ps(3)
    for p in c.ps(4, 30): n, d = c.case(p.area); c.rec(p); rows.append([n, p.name, c.ID(p), c.ch(CRIMES), c.ch(['刑事拘留', '取保候审', '监视居住', '逮捕']), f'{d:%Y-%m-%d}', c.ch(k).name, c.ch(['', '累犯', '&nbsp;'])])
    return html(rows, '办案人员一览')

@T(K, 'community correction worker\'s diary', 'prose', '矫正日志/{d}.txt', r'因')
def correct(c):
    t = [f'{cn(c.dt(2016, 2023))}  晴', '今天走访的矫正对象，回来补记：']
    for p in c.ps(2, 7): c.rec(p); t.append(f'{p.name}（{c.ID(p)}），{c.ch(["去年", "前年", "今年初"])}因{c.ch(CRIMES)}罪被判{c.ch(["有期徒刑一年缓刑二年", "拘役四个月缓刑六个月", "有期徒刑八个月缓刑一年"])}，现住{p.addr}，电话{c.ch([c.M, c.L])(p)}，{c.ch(["按时报到", "上周没有报到，已口头警告", "在快递站打工"])}。')
    return '\n'.join(t) + '\n'

K = 'property.housing'
@T(K, 'Python repr lines of owner rows', 'struct', 'debug/owners{n}.log', r"'fwzl':", enc='utf8')
def pyrepr(c):
    t = []
    for p in c.ps(3, 22): c.rec(p); t.append(f"DEBUG:etl:row={{'qlr': '{p.name}', 'qlrzjh': '{c.ID(p)}', 'bdcdyh': '{unit(c, p.area)}', 'bdcqzh': '{cert(c, p.area)}', 'fwzl': '{p.addr}', 'jzmj': Decimal('{c.money(40, 180)}'), 'djsj': datetime.date({c.ri(2016, 2023)}, {c.ri(1, 12)}, {c.ri(1, 28)}), 'dh': '{c.M(p)}'}}")
    return '\n'.join(t) + '\n'

@T(K, 'joint petition of house owners', 'prose', '联名信{n}.txt', r'系本小区')
def petition(c):
    e = c.ch(ESTATE); t = [f'区住建局：', f'    {e}交房两年仍未办下不动产权证，开发商一再推诿。我们都是已付清全款的业主，联名反映：']
    fw = c.ch([None, 'fw'])
    for p in c.ps(3, 14): c.rec(p); t.append(f'    {p.name}，系本小区{room(c)}业主，建筑面积{c.money(60, 150)}平方米，身份证{c.ID(p)}，电话{c.M(p, fw)}。')
    t.append(f'    {cn(c.dt(2016, 2023))}'); return '\n'.join(t) + '\n'

K = 'property.rental'
@T(K, 'hotline tickets on deposits not paid back', 'prose', '12345工单/{n}.txt', r'来电人')
def t12345(c):
    t = []
    for p in c.ps(1, 6):
        d = c.dt(2017, 2024); o = c.p(); c.rec(p)
        t.append(f'工单编号：{d:%Y%m%d}{c.dg(6)}　受理时间：{d:%Y-%m-%d %H:%M}\n来电人{p.name}（{c.M(p)}，身份证{c.ID(p)}）反映：其于{cn(after(d, days=-300))}承租{c.ch(ESTATE)}{room(c)}，月租金{c.ri(8, 50)}00元，押金{c.ri(8, 50)}00元，合同到期后房东{o.name}（电话{c.M(o)}）拒不退还押金，请相关部门核实处理。\n承办单位：{c.ch(ROAD)}街道办　经办：{c.p().name}\n')
    return '\n'.join(t)

@T(K, 'sqlplus column: value output of leases', 'struct', 'spool/lease_{n}.lst', r'(?m)^ZLHTBH +:')
def sqlplus(c):
    t = ['SQL> exec print_table(\'select * from t_zl where rownum<30\');']
    for p in c.ps(2, 12): d = c.dt(2012, 2022); c.rec(p); t += [f'{k:<12}: {v}' for k, v in (('ZLHTBH', 'ZL' + c.dg(9)), ('CZRXM', p.name), ('CZRSFZH', c.ID(p)), ('CZRDH', c.M(p)), ('FWDZ', p.area[1] + c.ch(ROAD) + str(c.ri(1, 99)) + '号'), ('FDXM', c.p().name), ('YZJ', c.ri(6, 60) * 100), ('QZRQ', f'{d:%Y-%m-%d}'), ('ZZRQ', f'{after(d, days=364):%Y-%m-%d}'))] + ['-----------------']
    return '\n'.join(t) + '\nPL/SQL procedure successfully completed.\n'

K = 'bank.account'
@T(K, 'curl lines of a payment test against production', 'struct', 'notes/curl_{n}.sh', r'bindCard', enc='utf8')
def curl(c):
    t = []
    for p in c.ps(1, 10): c.rec(p); t.append("curl -s -X POST http://10.8.%d.%d:9001/acct/bindCard -H 'Content-Type: application/json' -d '%s'" % (c.ri(0, 9), c.ri(2, 250), js({'acctName': p.name, 'acctNo': c.K(p), 'idNo': c.ID(p), 'phone': c.M(p), 'openBank': p.bank + c.ch(BR)})))
    return '#!/bin/sh\n' + '\n'.join(t) + '\n'

@T(K, 'payroll accounts in a bank\'s upload format', 'table', '代发/DF{n}.txt', r'(?m)^\d{5}\|')
def daifa(c):
    t = [f'#总笔数|{c.ri(10, 50)}', '#序号|账号|户名|证件号|开户行|手机']
    for i, p in enumerate(c.ps(6, 38), 1): c.rec(p); t.append(f'{i:05d}|{c.K(p)}|{p.name}|{c.ID(p)}|{p.bank}{c.ch(BR)}|{c.M(p)}')
    t[0] = f'#总笔数|{len(t) - 2}'
    return '\r\n'.join(t) + '\r\n'

K = 'bank.balance'
@T(K, 'Go struct dump of balances', 'struct', 'log/acctd.{n}.log', r'AvailBal:', enc='utf8')
def gov(c):
    t = []; d = c.dt(2018, 2024)
    for p in c.ps(3, 22): d = after(d, seconds=c.ri(1, 99)); c.rec(p); t.append(f'I{d:%m%d %H:%M:%S}.{c.dg(6)} {c.ri(10, 99)} bal.go:{c.ri(20, 300)}] &{{Holder:{p.name} CertNo:{c.ID(p)} Card:{c.K(p)} Ccy:156 Bal:{c.money(1, 90000)} AvailBal:{c.money(1, 90000)} Ts:{int(d.timestamp())}}}')
    return '\n'.join(t) + '\n'

@T(K, 'rows of balances pasted into a chat', 'table', '钉钉/余额表{n}.txt', r'(?m)^\d+\t')
def balpaste(c):
    s = c.p(); t = [f'{s.name}', f'{c.dt(2019, 2024):%m月%d日 %H:%M}', '支行长要的，日终余额前列的，别转出去', '', '名次\t户名\t卡号\t身份证\t日终余额\t比上日']
    for i, p in enumerate(c.ps(5, 25), 1): c.rec(p); t.append(f'{i}\t{p.name}\t{c.K(p)}\t{c.ID(p)}\t{c.r.uniform(200000, 3000000):,.2f}\t{c.ch("+-")}{c.ri(1, 90)},{c.ri(100, 999)}.00')
    return '\n'.join(t) + '\n'

K = 'bank.transaction'
@T(K, 'OFX statement with the owner in the head', 'struct', 'ofx/{n}.ofx', r'<STMTTRN>', enc='utf8')
def ofx(c):
    p = c.p(); t = ['OFXHEADER:100', 'DATA:OFXSGML', 'ENCODING:UTF-8', '', '<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CNY', f'<BANKACCTFROM><BANKID>{p.bank}<ACCTID>{c.K(p)}<ACCTOWNER>{p.name}</BANKACCTFROM>', '<BANKTRANLIST>']
    for _ in range(c.ri(4, 40)): d = c.dt(2016, 2023); c.rec(p); t.append(f'<STMTTRN><TRNTYPE>{c.ch(["DEBIT", "PAYMENT"])}<DTPOSTED>{d:%Y%m%d%H%M%S}<TRNAMT>-{c.money(3, 4000)}<FITID>{c.al(2)}{c.dg(9)}<NAME>{c.p().name}<MEMO>{c.ch(SUM)}</STMTTRN>')
    return '\n'.join(t + ['</BANKTRANLIST>', f'<LEDGERBAL><BALAMT>{c.money(5, 50000)}</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>', ''])

@T(K, 'customer disputes several transfers in a letter', 'prose', '交易异议{n}.txt', r'被(?:转走|划走|扣)')
def dispute(c):
    p = c.p(); t = [f'尊敬的{p.bank}客服：', f'    本人{p.name}，身份证{c.ID(p)}，持有贵行卡{c.K(p)}，手机{c.M(p)}。现对以下几笔并非本人操作的交易提出异议：']
    for _ in range(c.ri(2, 9)): d = c.dt(2017, 2023); c.rec(p); t.append(f'    {cn(d)}{hm(d)}，{c.ch(["手机银行", "快捷支付", "POS机"])}{c.ch(["被转走", "被划走", "被扣"])}{c.money(50, 20000)}元，收款方显示{c.p().name}；')
    t.append(f'    请尽快核查，并提供收款账户信息。若三日内没有答复将向银保监部门投诉。'); return '\n'.join(t) + '\n'

K = 'driving.licence'
@T(K, 'pg_dump COPY of licence rows', 'table', 'pg/dump_{n}.sql', r'(?m)^\d+\t', enc='utf8')
def copy(c):
    t = ['-- PostgreSQL database dump', 'SET client_encoding = \'UTF8\';', 'COPY public.drv_license (id, xm, jszh, dabh, zjcx, cclzrq, yxqz, sjhm) FROM stdin;']; i = c.ri(1, 5000)
    for p in c.ps(5, 38): i += 1; d = c.lic(p); c.rec(p); t.append('\t'.join(map(str, [i, p.name, c.ID(p), arch(c, p), c.ch(CL), f'{d:%Y-%m-%d}', f'{after(d, days=2190):%Y-%m-%d}', c.M(p) if c.ri(0, 4) else '\\N'])))
    return '\n'.join(t) + '\n\\.\n'

@T(K, 'applications to replace a lost licence', 'prose', '遗失声明{n}.txt', r'遗失')
def lost(c):
    t = []
    for p in c.ps(2, 9): d = c.lic(p); c.rec(p); t.append(f'{p.name}不慎将机动车驾驶证遗失，证号{c.ID(p)}，档案编号{arch(c, p)}，准驾车型{c.ch(CL)}，{cn(d)}由{p.area[1]}车管部门核发，现声明作废。联系人本人，{c.M(p)}。')
    return '\n\n'.join(t) + '\n'

K = 'driving.vehicle'
@T(K, 'yaml of cars on a company site', 'struct', 'gate/cars-{n}.yml', r'- plate:', enc='utf8')
def caryml(c):
    t = ['whitelist:']
    for p in c.ps(3, 25): c.rec(p); t += [f'- plate: {c.PL(p)}', f'  owner: {p.name}', f"  mobile: '{c.M(p)}'", f'  vin: {c.V(p)}', f'  model: {c.ch(CARS)}', f'  dept: {c.ch(["研发", "行政", "外协"])}']
    return '\n'.join(t) + '\n'

@T(K, 'accident letters: the cars and their owners', 'prose', '事故认定{n}.docx', r'小型轿车')
def accident(c):
    d = c.dt(2014, 2022); ps = c.ps(2, 4); t = ['道路交通事故情况', f'{cn(d)}{d.hour}时{d.minute}分，{c.ch(AREAS)[1]}{c.ch(ROAD)}发生一起{len(ps)}车追尾事故，各车情况如下：']
    for p in ps: c.rec(p); t.append(f'{c.PL(p)}小型轿车，登记所有人{p.name}，身份证{c.ID(p)}，车辆识别代号{c.V(p)}，厂牌{c.ch(CARS)}，联系电话{c.M(p)}。')
    t.append(f'办案民警：{c.p().name}'); c.docx(t)

K = 'phone.cdr'
@T(K, 'asterisk csv with subscriber names as caller id', 'table', 'asterisk/Master{n}.csv', r'(?m)^"[^"]*","1\d{10}"', enc='utf8')
def master(c):
    t = []; ps = c.ps(2, 9)
    for d, s, k in calls(c, 5, 45): p = c.ch(ps); c.rec(p); m = c.M(p); t.append(f'"","{m}","{c.M()}","from-internal","""{p.name}"" <{m}>","SIP/gw{c.ri(1, 4)}-{c.hx(8)}","","Dial","","{s19(d)}","{s19(after(d, seconds=6))}","{s19(after(d, seconds=6 + s))}",{s + 6},{s},"ANSWERED","DOCUMENTATION","{int(d.timestamp())}.{c.ri(1, 99)}",""')
    return '\n'.join(t) + '\n'

K = 'phone.sms'
@T(K, 'modem output of stored messages, owner in the head', 'struct', 'modem/{n}.cap', r'\+CMGL:', enc='utf8')
def cmgl(c):
    p = c.p(); t = [f'# {p.name} {c.M(p)} SIM dump', 'AT+CMGF=1', 'OK', 'AT+CMGL="ALL"']
    for i in range(1, c.ri(4, 25)): d = c.dt(2010, 2018); c.rec(p); t += [f'+CMGL: {i},"REC READ","{c.M(None, None)}",,"{d:%y/%m/%d,%H:%M:%S}+32"', c.ch(TX)]
    return '\r\n'.join(t + ['', 'OK', ''])

@T(K, 'dunning texts collected by a lender\'s clerk', 'prose', '催收短信存档{n}.txt', r'发短信')
def dun(c):
    t = []; me = c.p()
    for p in c.ps(2, 10): d = c.dt(2016, 2021); c.rec(p); t.append(f'{cn(d)}{hm(d)}给{p.name}（{c.M(p)}，{c.ID(p)}）发短信：“您在我司的借款已逾期{c.ri(3, 90)}天，今天{c.ri(14, 18)}点前不处理将联系您的家人和单位。”客户{c.ch(["没有回", "回复说下周还", "回了一个问号"])}。')
    t.append(f'存档人{me.name}'); return '\n'.join(t) + '\n'

K = 'location.fix'
@T(K, 'gpx of one runner', 'struct', 'gpx/{n}.gpx', r'<trkpt', enc='utf8')
def gpx(c):
    p = c.p(); d = c.dt(2017, 2024); x, y = c.r.uniform(104, 121), c.r.uniform(23, 39); t = ['<?xml version="1.0" encoding="UTF-8"?>', '<gpx version="1.1" creator="Sport">', f'<metadata><author><name>{p.name}</name></author><desc>手机 {c.M(p)}</desc></metadata>', f'<trk><name>{p.name}的轨迹 {d:%Y-%m-%d}</name><trkseg>']
    for _ in range(c.ri(8, 58)): x += c.r.uniform(-.0005, .0005); y += c.r.uniform(-.0005, .0005); d = after(d, seconds=c.ri(5, 40)); c.rec(p); t.append(f'<trkpt lat="{y:.6f}" lon="{x:.6f}"><ele>{c.money(3, 90)}</ele><time>{d:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>')
    return '\n'.join(t + ['</trkseg></trk></gpx>', ''])

@T(K, 'dispatcher asks drivers where they are', 'prose', '调度群{n}.txt', r'\[位置\]')
def disp(c):
    z = c.p(); d = c.dt(2018, 2024); t = []
    for p in c.ps(2, 10):
        d = after(d, minutes=c.ri(2, 30)); x, y = pt(c)
        t.append(f'{z.name} {d:%m/%d %H:%M}\n@{p.name} {c.PL(p)}到哪了？'); d = after(d, minutes=1); c.rec(p)
        t.append(f'{p.name} {d:%m/%d %H:%M}\n[位置] {p.area[1]}{c.ch(ROAD)} ({y},{x})，打我{c.M(p)}')
    return '\n\n'.join(t) + '\n'

K = 'identity.person'
@T(K, 'var_dump like rows of a CRM', 'struct', 'crm/dump_{n}.txt', r'object\(Member\)', enc='utf8')
def vardump(c):
    t = []
    for i, p in enumerate(c.ps(2, 16)): c.rec(p); t += [f'object(Member)#{i + 3} (5) {{', f'  ["real_name"]=> string({len(p.name.encode())}) "{p.name}"', f'  ["id_card"]=> string(18) "{c.ID(p)}"', f'  ["mobile"]=> string(11) "{c.M(p)}"', f'  ["qq"]=> string({len(p.qq)}) "{p.qq}"' if not c.ri(0, 1) else f'  ["email"]=> string({len(p.mail)}) "{c.E(p)}"', f'  ["address"]=> string({len(p.addr.encode())}) "{p.addr}"', '}']
    return '\n'.join(t) + '\n'

@T(K, 'forum post exposing debtors', 'prose', '曝光帖{n}.txt', r'身份证')
def forum(c):
    t = [f'【曝光】{c.ch(["老赖名单，大家小心", "这几个人借钱不还，人肉出来了", "骗子信息公布"])}', f'楼主：正义的{c.ch(["小鱼", "过客", "老王"])}　发表于 {s19(c.dt(2013, 2021))}', '']
    for p in c.ps(1, 9): c.rec(p); t.append(f'{p.name}，{p.sex}，身份证{c.ID(p)}，手机{c.M(p)}，{c.ch(["", "家里座机" + c.L(p) + "，"])}QQ {p.qq}，老家{p.addr}，{c.ch(["看到请转发", "长期换号", "父母也不管"])}。')
    t += ['', '1楼：顶', '2楼：已转发到群里']; return '\n'.join(t) + '\n'
