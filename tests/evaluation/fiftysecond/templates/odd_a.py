"""Unusual sources: stays, journeys, sessions, crossings, cases."""
import base64, urllib.parse
from lib import *
from templates.netcafe import cafe, pc, wacode
from templates.crime import ajbh, office


@T('hotel.stay', 'struct', 'calendar of a homestay host: one event a stay')
def odd_hotel_ics(c):
    o = 'BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//homestay//CN\n'
    for p in c.ps(2, 14):
        t = c.dt(2019, 2023); c.rec(p)
        o += f'BEGIN:VEVENT\nUID:{c.r.getrandbits(60):015x}@host\nDTSTART;VALUE=DATE:{d8(t)}\nDTEND;VALUE=DATE:{d8(t + D.timedelta(c.ri(1, 6)))}\nSUMMARY:{c.ch("海景房", "阁楼", "小院")} {p.n} 入住\nDESCRIPTION:住客 {p.n}，身份证 {p.id}，电话 {p.m}，已交押金\nEND:VEVENT\n'
    c.out('民宿日历.ics', o + 'END:VCALENDAR\n', enc='utf-8')


@T('hotel.stay', 'struct', 'rows of a client in vertical form')
def odd_hotel_vertical(c):
    o = "mysql> select * from guest_stay where hotel_id=%d\\G\n" % c.ri(10, 99)
    ps = c.ps(2, 12)
    for i, p in enumerate(ps, 1):
        t = c.dt(2017, 2022); c.rec(p)
        o += f'{"*" * 27} {i}. row {"*" * 27}\n   hotel_name: {c.hotel()}\n      room_no: {c.room()}\n   guest_name: {p.n}\n        id_no: {p.id}\n       mobile: {p.m}\n checkin_time: {f0(t)}\ncheckout_time: {f0(c.later(t, 500, 3000))}\n'
    c.out('query.out', o + f'{len(ps)} rows in set (0.0{c.ri(1, 9)} sec)\n', enc='utf-8')


@T('hotel.stay', 'prose', 'lost and found of a hotel, each with the stay')
def odd_hotel_lost(c):
    h = c.hotel(); o = f'{h}失物招领登记（总机 {c.allow(LL, c.land(raw=True))}）\n'
    for p in c.ps(2, 8):
        t = c.dt(2018, 2023); c.rec(p)
        o += f'{d0(t)}，{c.room()}房打扫时拾得{c.ch("手表一块", "充电器一个", "眼镜一副", "白金戒指一枚")}，该房客人为{p.n}（身份证{p.id}，手机{p.m}），前一日{c.ri(13, 23)}时入住，当日已退房，{c.ch("已寄回", "客人说不要了", "等客人来取")}。拾得人：{c.clerk().n}\n'
    c.out('失物.txt', o)


@T('travel.flight', 'struct', 'requests of a booking page, form encoded, as captured')
def odd_flight_http(c):
    o = ''
    for p in c.ps(2, 10):
        a, b = c.airs(); f, _ = c.flt(); t = c.dt(2018, 2023); c.rec(p)
        body = urllib.parse.urlencode({'flightNo': f, 'depCity': a[0], 'arrCity': b[0], 'depTime': f1(t), 'passengerName': p.n, 'idNo': p.id, 'contactMobile': p.m, 'cabin': 'Y'})
        o += f'POST /order/create HTTP/1.1\nHost: jp.local\nContent-Type: application/x-www-form-urlencoded\nContent-Length: {len(body)}\n\n{body}\n\nHTTP/1.1 200 OK\n\n{{"ok":true}}\n\n'
    c.out('capture.txt', o, enc='utf-8')


@T('travel.flight', 'table', 'psql table output of check-ins')
def odd_flight_psql(c):
    rows = []
    for p in c.ps(4, 24):
        a, b = c.airs(); t = c.dt(2017, 2023)
        rows.append([c.rec(p).n, p.pp, c.flt()[0], a[0], b[0], f0(t), f'{c.ri(3, 60)}{c.pick("A C D F")}'])
    h = ['passenger_name', 'passport_no', 'flight_no', 'dep', 'arr', 'dep_time', 'seat']; w = [max(c.wid(str(r[i])) for r in [h] + rows) for i in range(7)]
    ln = lambda r: ' ' + ' | '.join(str(x) + ' ' * (w[i] - c.wid(str(x))) for i, x in enumerate(r))
    c.out('psql.out', 'dcs=> select * from pax limit 50;\n' + ln(h) + '\n' + '-' + '-+-'.join('-' * x for x in w) + '-\n' + '\n'.join(ln(r) for r in rows) + f'\n({len(rows)} rows)\n', enc='utf-8')


@T('travel.train', 'table', 'COPY block of a database dump')
def odd_train_copy(c):
    rows = []
    for i, p in enumerate(c.spread(c.ps(4, 20), 6, 45)):
        a, b = c.stations(); rows.append([7000 + i, c.rec(p).n, p.id, c.train(), a, b, d0(c.dt(2017, 2022)), c.seat(), '\\N'])
    c.out('railway.dump', 'SET client_encoding = \'UTF8\';\n\nCOPY public.train_ticket (id, passenger_name, id_no, train_no, from_station, to_station, travel_date, seat_no, memo) FROM stdin;\n' + c.tab(None, rows, 'tsv') + '\\.\n\n', enc='utf-8')


@T('travel.train', 'prose', 'recorded hotline as subtitles, each caller gives the journey')
def odd_train_srt(c):
    o = ''; k = 1; s = 0
    for p in c.ps(2, 7):
        a, b = c.stations(); t = c.dt(2019, 2023); c.rec(p)
        for x in (f'您好，请讲', f'我叫{p.n}，身份证{p.id}，{t.month}月{t.day}号{c.train()}次，{a}到{b}，{c.seat()}，{c.ch("想改签", "行李落车上了", "票丢了")}', '好的，已为您登记'):
            o += f'{k}\n00:{s // 60:02d}:{s % 60:02d},000 --> 00:{(s + 6) // 60:02d}:{(s + 6) % 60:02d},500\n{x}\n\n'; k += 1; s += 7
    c.out('热线录音.srt', o)


@T('netcafe.session', 'struct', 'sessions serialised by PHP, one a line')
def odd_netcafe_php(c):
    o = ''
    q = lambda s: f's:{len(s.encode())}:"{s}";'
    for p in c.ps(3, 16):
        t = c.dt(2016, 2019); c.rec(p)
        d = {'wangba': cafe(c), 'xm': p.n, 'sfzh': p.id, 'jh': pc(c), 'shangji': f0(t), 'xiaji': f0(c.later(t, 30, 500))}
        o += f'a:{len(d)}:{{' + ''.join(q(k) + q(v) for k, v in d.items()) + '}\n'
    c.out('session.ser', o, enc='utf-8')


@T('netcafe.session', 'prose', 'school writes to parents about pupils met in cafes')
def odd_netcafe_school(c):
    tc = c.p(); o = f'关于部分学生进入网吧的情况通报（年级组内部）\n'
    for p in c.ps(2, 8, y=(2002, 2006)):
        t = c.dt(2018, 2020); par = c.p(); c.rec(p)
        o += f'{p.n}（身份证{p.id}），{f3(t)}{c.ri(18, 22)}时在{cafe(c)}上网，机位{pc(c)}，当晚{c.ch("二十三时", "二十二时半", "次日一时")}下机离开，已电话告知家长{par.n}（{par.m}）。\n'
    c.out('情况通报.txt', o + f'请各班主任加强教育。\n年级组长：{tc.n}\n')


@T('border.crossing', 'table', 'old spreadsheet XML of a border station')
def odd_border_xml2003(c):
    h = ['姓名', '证件号码', '出入境', '出入境时间', '口岸', '前往国']; rows = []
    for p in c.spread(c.ps(3, 16), 4, 30):
        rows.append([c.rec(p).n, p.pp, c.ch('出境', '入境'), f0(c.dt(2014, 2019)), c.ch(PORT), c.ch('越南', '老挝', '缅甸', '泰国')])
    x = ''.join('   <Row>' + ''.join(f'<Cell><Data ss:Type="String">{v}</Data></Cell>' for v in r) + '</Row>\n' for r in [h] + rows)
    c.out('crj2003.xml', f'<?xml version="1.0" encoding="utf-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n <Worksheet ss:Name="Sheet1"><Table>\n{x}  </Table></Worksheet>\n</Workbook>\n', enc='utf-8')


@T('border.crossing', 'struct', 'text form of protocol messages')
def odd_border_prototext(c):
    o = ''
    for p in c.ps(2, 14):
        t = c.dt(2018, 2023); c.rec(p)
        o += f'crossing {{\n  direction: {c.pick("EXIT ENTRY")}\n  port_of_entry: "{c.ch(PORT)}"\n  time: "{f0(t)}"\n  holder {{\n    name: "{p.n}"\n    passport_no: "{p.pp}"\n    id_no: "{p.id}"\n  }}\n  officer: "{c.clerk().n}"\n}}\n'
    c.out('crossing.textproto', o, enc='utf-8')


@T('crime.case', 'table', 'annex of a report set in LaTeX')
def odd_crime_latex(c):
    g = c.ch(REG); o = '\\begin{longtable}{lllllll}\n\\hline\n姓名 & 身份证号 & 案由 & 案件编号 & 立案日期 & 处理 & 承办人 \\\\\n\\hline\n'
    for p in c.ps(3, 24):
        t = c.dt(2014, 2021); c.rec(p)
        o += f'{p.n} & {p.id} & {c.ch(CRIME)} & {ajbh(c, g, t.year)} & {d0(t)} & {c.ch("行政拘留", "取保候审", "刑事拘留")} & {c.clerk().n} \\\\\n'
    c.out('annex.tex', '\\section*{附表：涉案人员}\n' + o + '\\hline\n\\end{longtable}\n', enc='utf-8')


@T('crime.case', 'prose', 'notices on prisoners set free, sent to the home office')
def odd_crime_release(c):
    o = ''
    for p in c.ps(1, 6):
        t = c.dt(2016, 2022); k = c.p(); c.rec(p)
        o += f'刑满释放人员衔接通知\n{p.reg[2]}{p.reg[3]}司法局：服刑人员{p.n}，{p.sex}，身份证号{p.id}，户籍地{p.addr}，因犯{c.ch(CRIME)}罪被判处有期徒刑{c.ch("一年", "二年", "三年六个月")}，将于{f3(t)}刑满释放，由其亲属{k.n}（{k.m}）接回，请做好衔接。\n\n'
    c.out('衔接通知.txt', o)


@T('crime.case', 'struct', 'mail with the body in base 64: persons of a case')
def odd_crime_mail(c):
    a = c.p(); b = '各位：\n本周专案抓获人员如下，请勿外传。\n\n'
    for p in c.ps(2, 8):
        c.rec(p); b += f'姓名：{p.n}\n身份证：{p.id}\n涉嫌罪名：{c.ch(CRIME)}\n强制措施：{c.ch("刑事拘留", "取保候审", "监视居住")}\n案件编号：{ajbh(c)}\n\n'
    h = f'From: {a.em}\nTo: zhuanan@list.local\nSubject: =?utf-8?B?{base64.b64encode("专案人员".encode()).decode()}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n'
    e = base64.encodebytes(b.encode()).decode()
    c.allow(EM, 'zhuanan@list.local')
    c.out('专案人员.eml', h + e, enc='utf-8', pack='')
    c.text = h + b
