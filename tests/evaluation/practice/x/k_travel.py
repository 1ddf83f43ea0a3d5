"""travel.flight and travel.train."""
import json

from lib import FL, TR, t

F, R = 'travel.flight', 'travel.train'


def tk(g, f):
    return f'{f[9]}-{g.n(10)}'


@t(F, 'flight/travel_desk_itineraries.eml', 'en', 'mail')
def f1(g):
    ps, td = g.p(3), g.om('traveldesk@corvane-partners.com')
    o = [f'From: Travel Desk <{td}>', f'To: {ps[0].em}', f'Subject: Your itineraries - Q{g.i(1, 4)} offsite', '', f'Dear {ps[0].eg} and colleagues,', '', 'please find the flights below. Names must match the travel document.', '']
    for p in ps:
        o += [f'{p.slash} {p.mr.upper()} - passport {p.pp} - mobile {p.m86}']
        for d in g.dts(2, 12):
            f = g.c(FL)
            o.append(f'   {g.r(p)}{f[0]}  {d:%d%b}  {f[7]} ({f[1]}) to {f[8]} ({f[2]})  dep {d:%H:%M}  economy, seat {g.i(31, 59)}{g.c("A|C|H|K")}, e-ticket {tk(g, f)}'.replace(d.strftime('%d%b'), d.strftime('%d%b').upper()))
        o.append('')
    return o + ['Changes cost CNY 200 plus fare difference.', f'Emergency line {g.hk()}', 'Safe travels, Petra']


@t(F, 'flight/insurer_delay_claim_assessment.txt', 'en', 'insurer letter')
def f2(g):
    ps = g.p(4)
    o = ['ORIEL TRAVEL INSURANCE (ASIA)', f'Claim {g.dec("OT" + g.n(9))}', 'DELAY CLAIM - ASSESSMENT', '', 'We have verified the carriage of each insured person with the airlines:', '']
    for p, d in zip(ps, g.dts(4, 3)):
        f = g.c(FL)
        o += [f'{g.r(p)}{p.e} (PRC ID card {p.id}) was booked on {f[0]} from {f[7]} to {f[8]} on {d:%d %B %Y}, scheduled departure {d:%H:%M}. The aircraft left {g.i(3, 9)} hours {g.i(1, 59)} minutes late. Ticket {tk(g, f)}. Benefit CNY {g.i(3, 9)}00.00 is payable to the account ending {p.last4}; confirmation was sent to {p.mm}.', '']
    return o + ['If you disagree you may appeal within 30 days.', f'Claims team, {g.om("claims@oriel-asia.com")}']


@t(F, 'flight/gds_pnr_retrieve.txt', 'en', 'pnr screens')
def f3(g):
    o = []
    for p in g.p(6):
        f, d = g.c(FL), g.dt()
        c = f[0][:2]
        day = f'{d:%a}'[:2].upper() + f'{d:%d%b}'.upper()
        o += ['>RT', g.r(p) + f'  1.{p.slash} {p.mr.upper()}   {g.c("JX|KQ|NV|HW")}{g.n(2)}P{g.c("T|M")}', f'  2.  {f[0]} {g.c("Y|M|B|K")}   {day}  {f[1]}{f[2]} HK1   {d:%H%M} {g.add(d, minutes=170):%H%M}          E', f'  3.SSR FOID {c} HK1 NI{p.id}/P1', f'  4.SSR TKNE {c} HK1 {f[1]}{f[2]} {f[0][2:]} Y{d:%d%b}'.upper() + f' {f[9]}{g.n(10)}/1/P1', f'  5.OSI {c} CTCM{p.m}/P1', f'  6.RMK AGT {g.n(5)}', '']
    return o


@t(F, 'flight/dcs_boarding_events.jsonl', 'en', 'json lines')
def f4(g):
    ps, o = g.p(8), []
    f = [g.c(FL) for _ in range(3)]
    for p, d in zip(g.cyc(ps, 12), g.dts(12, 6)):
        x = g.c(f)
        o.append(g.r(p) + json.dumps({'evt': 'PAX_BOARDED', 'ts': g.ep(d), 'flt': {'no': x[0], 'date': f'{d:%Y-%m-%d}', 'dep': x[1], 'arr': x[2]}, 'pax': {'surname': p.es.upper(), 'given': p.eg.upper(), 'doc': {'t': 'P', 'iss': 'CHN', 'no': p.pp}, 'phone': p.mp}, 'seat': f'{g.i(31, 60)}{g.c("A|B|C")}', 'seqNo': g.i(1, 180), 'bags': g.i(0, 2)}))
    return o


@t(F, 'flight/corporate_card_air_feed.txt', 'en', 'tilde delimited')
def f5(g):
    ps = g.p(6)
    o = ['HDR~AIRFEED~V2.1~CORVANE~' + g.dec(g.n(12)), 'PAX_NAME~PAX_ID_NO~EMP_EMAIL~FLIGHT_NO~ORIG~DEST~DEP_DATE~DEP_TIME~CABIN~TICKET_NUMBER~FARE_CNY']
    for p, d in zip(g.cyc(ps, 11), g.dts(11)):
        f = g.c(FL)
        o.append(g.r(p) + f'{p.slash}~{p.id}~{p.em}~{f[0]}~{f[1]}~{f[2]}~{d:%d-%b-%y}~{d:%H:%M}~{g.c("Y|C|F")}~{tk(g, f)}~{g.m2(400, 3900)}')
    return o + ['TRL~000011']


@t(F, 'flight/旅行社出票確認WhatsApp.txt', 'zh-Hant', 'chat', 'utf-8')
def f6(g):
    ps = g.p(3)
    o = ['訊息和通話已受端對端加密保護。']
    for p, d in zip(ps, g.dts(3, 2)):
        f = g.c(FL)
        e = g.add(d, days=g.i(5, 30))
        o += [f'[{d:%d/%m/%Y, %H:%M:%S}] 永順旅遊 Kelly: {g.r(p)}{p.ts}{p.xs}張飛出咗啦：{p.t} 護照{p.pp}，{f[0]} {e.month}月{e.day}號 {f[5]}去{f[6]} {e:%H:%M}起飛，座位{g.i(31, 60)}{g.c("A|C|K")}，票號{tk(g, f)}', f'[{g.add(d, minutes=3):%d/%m/%Y, %H:%M:%S}] {p.t}: {g.c("唔該晒|收到，幾時可以揀位？|寄艙行李幾多公斤呀")} 我內地電話{p.m}']
    return o


@t(F, 'flight/團體旅客訂位名單.csv', 'zh-Hant', 'semicolon export', 'utf-8-sig')
def f7(g):
    f = g.c(FL)
    o = ['# 團號;' + g.dec('TP' + g.n(8)), '序;旅客姓名;英文姓名;護照號碼;行動電話;航班;出發地;目的地;起飛日期;起飛時間;艙等;電子機票號碼']
    for k, (p, d) in enumerate(zip(g.p(9), [g.dt()] * 9), 1):
        o.append(g.r(p) + f'{k};{p.t};{p.slash};{p.pp};{p.mp};{f[0]};{f[5]};{f[6]};{d:%Y/%m/%d};{d:%H:%M};經濟艙;{tk(g, f)}')
    return o


@t(F, 'flight/出差行程协调会纪要.txt', 'zh-Hans', 'minutes')
def f8(g):
    a, b, c = g.p(3)
    fs, d = [g.c(FL) for _ in range(5)], g.dts(5, 14)
    s = lambda k: f'{d[k].month}月{d[k].day}日{d[k]:%H:%M}的{fs[k][0]}航班，{fs[k][3]}飞{fs[k][4]}'  # noqa: E731
    return ['海外项目部出行协调会纪要', f'出行人员及证件：{a.n}（护照{a.pp}）；{b.n}（身份证{b.id}）；{c.n}（身份证{c.id}）。下文只写姓名。', '', f'一、{g.r(a)}{a.n}乘{s(0)}，经济舱已出票，票号{tk(g, fs[0])}。', f'二、{g.r(b)}{b.n}订{s(1)}，靠过道。', f'三、{g.r(c)}{c.n}因签证晚一天，改乘{s(2)}。', f'四、返程：{g.r(a)}{a.n}坐{s(3)}；{g.r(b)}{b.n}坐{s(4)}。{c.n}返程待定，本次不订。', '', '五、行政部提醒：登机前90分钟到机场。']


@t(F, 'flight/航空公司投诉信.txt', 'zh-Hans', 'complaint letter')
def f9(g):
    a, b = g.p(2)
    fs, d = [g.c(FL) for _ in range(3)], g.dts(3, 4)
    return ['投诉信', '', '客服中心：', f'我叫{a.n}，身份证{a.id}，手机{a.m}，同行的是我爱人{b.n}，身份证{b.id}。', '', f'{g.r(a)}{d[0].month}月{d[0].day}日我乘坐贵公司{fs[0][0]}从{fs[0][3]}到{fs[0][4]}，原定{d[0]:%H:%M}起飞，延误五个小时，我的座位{g.i(31, 50)}C也被换掉。',
            f'{g.r(b)}{b.n}改签到第二天的{fs[1][0]}航班，{fs[1][3]}—{fs[1][4]}，{d[1]:%H:%M}起飞，客票号{tk(g, fs[1])}，却被告知要补差价。', f'{g.r(b)}更气人的是，{d[2].month}月{d[2].day}日{b.n}坐{fs[2][0]}回程，{fs[2][3]}到{fs[2][4]}，登机口临时更换没有任何通知，差点误机。', '', '请在七日内给予书面答复并退还差价。', f'投诉人：{a.n}']


@t(F, 'flight/助理语音转写.txt', 'zh-Hans', 'dictated notes', 'gb18030')
def f10(g):
    ps = g.p(3)
    o = ['【语音转文字 00:00】', '嗯先报一下证件啊后面我就直接说名字了']
    o += [f'{p.n} 身份证 {p.id}' for p in ps]
    k = 0
    for p, d in zip(g.cyc(ps, 5), g.dts(5, 20)):
        f = g.c(FL)
        k += 1
        o += [f'【00:{k:02d}】', f'{g.r(p)}{p.n}那个{d.month}月{d.day}号的航班是{f[0]} {f[3]}到{f[4]} 起飞时间{d.hour}点{d.minute:02d} {g.c("要靠窗的座位|公务舱|经济舱就行|托运一件")}', g.c('等一下我接个电话|好了继续|这个订了哈|发票抬头还是公司')]
    return o


@t(R, 'train/consulate_verification_note.txt', 'en', 'consulate letter')
def r1(g):
    ps = g.p(3)
    o = ['CONSULATE GENERAL - CONSULAR SECTION', f'Note No. {g.i(100, 999)}/{g.i(2021, 2024)}', '', 'Itinerary verification of visa applicants. The railway bookings below were produced at interview and checked against the printed ticket information slips.', '']
    for p in ps:
        o.append(f'{p.es.upper()}, {p.eg} ({p.n}); PRC ID {p.id}; passport {p.pp}.')
        for d in g.dts(2, 9):
            x = g.c(TR)
            o.append(f'   {g.r(p)}Train {x[0]}, {x[5]} to {x[6]}, {d:%d %B %Y}, departing {d:%H:%M}, coach {g.i(1, 16):02d}, seat {g.i(1, 19):02d}{g.c("A|B|C|D|F")}, second class.')
        o.append('')
    return o + ['The Section has no further questions.']


@t(R, 'train/hr_expense_query_thread.txt', 'en', 'mail thread')
def r2(g):
    a, b = g.p(2)
    x, d = [g.c(TR) for _ in range(4)], g.dts(4, 20)
    s = lambda k, p: f'{g.r(p)}{x[k][0]} on {d[k]:%a %d %b} from {x[k][5]} ({d[k]:%H:%M}) to {x[k][6]}, car {g.i(1, 16)} seat {g.i(1, 18)}{g.c("A|C|F")}, CNY {g.i(90, 980)}.5'  # noqa: E731
    return ['From: Marta (Payroll)', f'To: {a.em}; {b.em}', 'Subject: train tickets without receipts', '', f'Hi both, 12306 asks for the ID numbers if we re-print: {a.e} {a.id}, {b.e} {b.id}. Are these right? And which trips were they?', '', '-----',
            f'From: {a.e}', 'Right. Mine were', f' - {s(0, a)}', f' - {s(1, a)}', '', '-----', f'From: {b.e}', f'My two: {s(2, b)}', f'and {s(3, b)} (the return). The taxi was CNY 46, separate claim.', '', '-----', 'From: Marta', f'Booked under expense report {g.dec("ER-" + g.n(8))}. Thank you!']


@t(R, 'train/rail_booking_webhook.json', 'en', 'nested json')
def r3(g):
    ps, o = g.p(6), []
    k = 0
    for _ in range(4):
        x, d = g.c(TR), g.dt()
        pax = []
        for p in g.R.sample(ps, g.i(1, 3)) if k else ps[:3]:
            pax.append({'passengerName': g.r(p) + p.n, 'idType': 'PRC_ID', 'idNumber': p.id, 'mobile': p.m, 'coach': f'{g.i(1, 16):02d}', 'seatNumber': f'{g.i(1, 18)}{g.c("A|B|C|D|F")}', 'seatClass': g.c('SECOND|FIRST'), 'price': g.m2(60, 900)})
        k += 1
        o.append({'orderId': g.dec(f'{d:%Y%m%d%H%M%S}' + g.n(6)), 'trainNumber': x[0], 'departureStation': x[5], 'arrivalStation': x[6], 'departureTime': f'{d:%Y-%m-%dT%H:%M}', 'passengers': pax})
    return json.dumps({'type': 'rail.order.ticketed', 'apiVersion': '2023-04', 'data': o}, ensure_ascii=True, indent=1)


@t(R, 'train/xrl_passenger_manifest.psv', 'en', 'pipe delimited')
def r4(g):
    ps = g.p(9)
    o = ['Train No|Service Date|Origin|Destination|Coach|Seat|Class|Passenger|Travel Document|Contact']
    for p, d in zip(g.cyc(ps, 15), g.dts(15, 8)):
        x = g.c(TR)
        o.append(g.r(p) + f'{x[0]}|{d:%d/%m/%Y}|{x[5]}|{x[6]}|{g.i(1, 16)}|{g.i(1, 18)}{g.c("A|B|C|D|F")}|{g.c("2nd|1st|Business")}|{p.E}|{g.c([p.pp, p.id])}|{p.mp}')
    return o


@t(R, 'train/ticket_slips_ocr.txt', 'en', 'tickets')
def r5(g):
    o = []
    for p in g.p(5):
        x, d = g.c(TR), g.dt()
        o += ['-' * 44, g.r(p) + f'  {g.c("A|C|H")}{g.n(6)}                    CHECK: {g.i(1, 20)}{g.c("A|B")}', f'  {x[3]}  {x[1]}站     {x[0]}  ->  {x[4]}站'.replace(f'{x[3]}  ', ''), f'  {x[5]}              {x[6]}', f'  {d:%Y}年{d:%m}月{d:%d}日 {d:%H:%M}开   {g.i(1, 16):02d}车{g.i(1, 18):02d}{g.c("A|C|F")}号', f'  ¥{g.m2(50, 900)}元   二等座 SECOND CLASS', f'  {p.id} {p.n}', '  For reimbursement only 仅供报销使用']
    return o + ['-' * 44]


@t(R, 'train/高鐵訂單查詢紀錄.txt', 'zh-Hant', 'call-centre note')
def r6(g):
    ps = g.p(4)
    o = ['高速鐵路客戶服務中心　來電處理紀錄', '']
    for p, d in zip(g.cyc(ps, 5), g.dts(5, 5)):
        x, e = g.c(TR), g.add(d, days=g.i(2, 10))
        o += [f'來電 {d:%d/%m %H:%M}　處理員：{g.c("阿珊|Benny|June")}', f'{g.r(p)}乘客{p.t}{p.xs}來電查詢{e.month}月{e.day}日 {x[0]} 次列車（{x[3]} 往 {x[4]}，{e:%H:%M} 開，{g.i(1, 16)}車{g.i(1, 18)}{g.c("A|C|F")}），登記內地身份證 {p.id}，手提 {p.m}。', g.c('已解釋改簽手續費。|客人要求退票，已轉後台。|短訊已發送至登記號碼。|客人忘記帶證件，建議辦臨時證明。'), '']
    return o


@t(R, 'train/乘車名單_校際交流.yaml', 'zh-Hant', 'yaml')
def r7(g):
    x, d = [g.c(TR) for _ in range(2)], g.dts(2, 6)
    ps, o = g.p(6), ['活動: 校際交流團', '聯絡: ' + g.hk(), '行程:']
    for k in range(2):
        o += [f'  - 車次: {x[k][0]}', f'    出發站: {x[k][3]}', f'    到達站: {x[k][4]}', f'    開車時間: {d[k]:%Y-%m-%d %H:%M}', '    乘客:']
        o += [g.r(p) + f'      - {{姓名: {p.t}, 內地身份證: "{p.id}", 座位: {g.i(1, 16)}車{g.i(1, 18)}{g.c("A|B|D")}}}' for p in ps[k:5 + k]]
    return o


@t(R, 'train/旅客遗失物品调查问答.txt', 'zh-Hans', 'interview')
def r8(g):
    a, b = g.p(2)
    x, d = [g.c(TR) for _ in range(3)], g.dts(3, 6)
    return ['询问笔录', '问：姓名、证件？', f'答：{a.n}，身份证{a.id}。', '问：和你一起的人？', f'答：同事{b.n}，身份证{b.id}，我手机里有订票截图。', '问：你坐的哪趟车？', f'答：{g.r(a)}{d[0].month}月{d[0].day}号的{x[0][0]}次，{x[0][1]}到{x[0][2]}，{g.i(1, 16)}车{g.i(1, 18)}F，二等座。', f'问：{b.n}呢？', f'答：{g.r(b)}{b.n}没买到同一趟，坐的{d[1].month}月{d[1].day}号{x[1][0]}次列车，{x[1][1]}站上车，{x[1][2]}下车，无座补了票。',
            '问：电脑什么时候发现丢的？', '答：出站以后。', f'问：{b.n}什么时候返回？', f'答：{g.r(b)}{d[2].month}月{d[2].day}号，{b.n}坐{x[2][0]}次从{x[2][1]}去{x[2][2]}，{g.i(1, 16)}车{g.i(1, 18)}A号，一等座。', '问：还有补充吗？', '答：没有。']


@t(R, 'train/购票群接龙.txt', 'zh-Hans', 'group chat')
def r9(g):
    ps = g.p(5)
    o = ['#接龙 国庆回程车票，证件只报一次', '']
    o += [f'{k}. {p.n} {p.idl}' for k, p in enumerate(ps, 1)] + ['']
    for p, d in zip(g.cyc(ps, 7), g.dts(7, 6)):
        x = g.c(TR)
        o += [f'小程(代购) {g.i(8, 22)}:{g.i(10, 59)}', f'{g.r(p)}{p.n} {d.month}.{d.day} {x[0]} {x[1]}-{x[2]} {d:%H:%M}开 {g.i(1, 16)}车{g.i(1, 18)}{g.c("A|B|C|F")} 二等座 抢到了 ¥{g.i(60, 800)}', f'{p.n} {g.i(8, 22)}:{g.i(10, 59)}', g.c('谢谢！|钱转你了|能不能换靠窗|👍')]
    return o


@t(R, 'train/退票登記簿.md', 'zh-Hant', 'markdown table')
def r10(g):
    o = ['# 西九龍票務處　退票登記（第四櫃檯）', '', '| 持票人 | 內地身份證 | 車次 | 區間 | 乘車日期 | 座位 | 票價 | 退款 |', '|---|---|---|---|---|---|---:|---:|']
    for p, d in zip(g.cyc(g.p(7), 10), g.dts(10, 30)):
        x, m = g.c(TR), g.i(80, 900)
        o.append(g.r(p) + f'| {p.t} | {p.id} | {x[0]} | {x[3]} - {x[4]} | {d:%Y/%m/%d} {d:%H:%M} | {g.i(1, 16)}車{g.i(1, 18)}{g.c("A|C|F")} | {m}.00 | {m * .8:.2f} |')
    return o + ['', '退款逾五百元須主任加簽。']
