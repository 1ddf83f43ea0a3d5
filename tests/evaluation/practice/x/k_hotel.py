"""hotel.stay and netcafe.session."""
import json

from lib import t

H, N = 'hotel.stay', 'netcafe.session'


@t(H, 'hotel/re_stay_confirmation_letters_for_arbitration.txt', 'en', 'lawyer letter')
def h1(g):
    ps, hk = g.p(3), g.hk()
    o = ['PORTLAND & YUEN, SOLICITORS', f'Tel {hk}   Our ref: PY/LIT/{g.n(6)}/KC', '', 'By email', f'Attention: General Counsel, {g.c("Golden Harbour|Lotus Bay|Red Pavilion")} Hospitality Ltd', '',
         'Dear Sirs,', '', 'Re: evidence of occupancy', '', 'You asked us to set out, with the identity of each guest, the nights on which your records place them at the property.', '']
    for k, p in enumerate(ps, 1):
        o.append(f'{k}. {p.mr} {p.e} ({p.n}), PRC Resident Identity Card No. {p.id}, mobile {p.m86}.')
        for d in g.dts(g.i(1, 3)):
            e = g.add(d, days=g.i(1, 4))
            o.append(f'   {g.r(p)}{p.He} checked in at the Lotus Bay Hotel on {d:%d %B %Y} at {d:%H:%M}, was given Room {g.i(6, 28)}{g.i(10, 39)}, and checked out on {e:%d %B %Y}.')
        o.append('')
    return o + ['None of the above is in dispute, save for the identity of the companion on the last of these nights. Nothing here waives privilege.', '', 'Yours faithfully,', 'Portland & Yuen']


@t(H, 'hotel/frontdesk_thread_early_arrivals.eml', 'en', 'mail thread')
def h2(g):
    ps, d = g.p(4), g.dt()
    fd, hr = g.om('frontdesk@lotusbay-hotel.cn'), g.om('mobility@stenrud-offshore.no')
    o = [f'From: Front Desk <{fd}>', f'To: Mobility Team <{hr}>', f'Date: {d:%a, %d %b %Y %H:%M:%S} +0800', 'Subject: RE: RE: your crew - rooms', 'Content-Type: text/plain; charset=utf-8', '',
         'Dear Ingrid,', '', 'thanks, all four are in. As the police register asks, we noted the documents:', '']
    for p in ps:
        e = g.add(d, days=g.i(2, 9))
        o.append(f'- {g.r(p)}{p.E} / {p.n}, passport {p.pp}, cell {p.mp}, checked in {d:%d-%b} {g.i(10, 23)}:{g.i(10, 59)}, room {g.i(5, 30)}{g.i(10, 30)}, departure {e:%d-%b}, breakfast incl.')
    q = ps[0]
    return o + ['', f'{q.mr} {q.es} asks for a late check-out; that is 50% of the rate after 14:00.', f'Invoices: folio {g.dec("LB" + g.n(8))}. Kind regards, Suki', '', f'> On {g.add(d, days=-2):%d %b %Y}, Mobility Team wrote:',
                '> Hi, the vessel is delayed, could the four of them come before noon?', '> Ingrid']


@t(H, 'hotel/pms_guest_export_2.json', 'en', 'nested json')
def h3(g):
    ps, res = g.p(6), []
    for p in g.cyc(ps, g.i(8, 13)):
        d = g.dt()
        res.append({'reservationId': g.r(p) + g.dec(g.n(9)), 'hotel': {'code': 'SZX' + g.n(3), 'name': g.c('Garden Court Shenzhen|Riverside Inn Futian|Hotel Marlow Nanshan')},
                    'guest': {'fullName': p.e, 'localName': p.n, 'document': {'type': 'CN_ID', 'number': p.id}, 'contacts': [{'kind': 'mobile', 'value': p.m}, {'kind': 'email', 'value': p.em}]},
                    'stay': {'checkIn': f'{d:%Y-%m-%dT%H:%M:%S+08:00}', 'checkOut': f'{g.add(d, days=g.i(1, 3)):%Y-%m-%dT12:00:00+08:00}', 'roomNo': str(g.i(3, 22) * 100 + g.i(1, 30)), 'roomType': g.c('KNG|TWN|STE'), 'rateCode': g.c('BAR|CORP|OTA')}})
    return json.dumps({'exportedBy': 'pms-sync/4.2', 'property': 'SZX', 'reservations': res}, ensure_ascii=False, indent=2)


@t(H, 'hotel/door_and_registration.log', 'en', 'log')
def h4(g):
    ps = g.p(5)
    o = ['2.8.1 psb-gateway starting, queue=/var/spool/psb']
    for k, (p, d) in enumerate(zip(g.cyc(ps, 9), g.dts(9, 20))):
        if k % 3 == 1:
            o.append(f'{d:%Y-%m-%d %H:%M:%S},{g.i(100, 999)} WARN  [uploader] retry {g.i(1, 3)}/5 timeout after 30000ms')
        o.append(g.r(p) + f'{d:%Y-%m-%d %H:%M:%S},{g.i(100, 999)} INFO  [uploader] event=CHECKIN hotel_id=4403{g.n(6)} guest_name="{p.n}" cert_no={p.id} room_no={g.i(2, 20)}{g.i(10, 30)} checkin={d:%Y%m%d%H%M} nights={g.i(1, 5)} mobile={p.m} status=ACK seq={g.dec(g.n(10))}')
    return o


@t(H, 'hotel/registration_card_bilingual.txt', 'en', 'printed form')
def h5(g):
    ps, o = g.p(3), []
    for p in g.cyc(ps, 4):
        d = g.dt()
        o += [g.r(p) + '+' + '-' * 70 + '+', '|  REGISTRATION CARD  住宿登记表            HOTEL: Pearl Gate, Zhuhai', '|  ' + f'Family name 姓 {p.es.upper():<14} Given name 名 {p.eg}   中文 {p.n}', f'|  ID/Passport 证件号码   {g.c([p.id, p.pp])}', f'|  Mobile 手机   {p.md}      Home tel 固话   {p.ll}',
              f'|  Arrival 入住   {d:%d/%m/%Y %H:%M}      Departure 离店  {g.add(d, days=g.i(1, 4)):%d/%m/%Y}', f'|  Room 房号   {g.i(10, 38)}{g.i(10, 28)}       Rate 房价  CNY {g.i(388, 1288)}.00 + 15%', f'|  Home address 地址  {p.ad}', '|  Signature 签名 ____________   Clerk 经办 ___', '+' + '-' * 70 + '+', '']
    return o


@t(H, 'hotel/旅館投訴回覆函.txt', 'zh-Hant', 'complaint reply', 'big5')
def h6(g):
    ps = g.p(2)
    d = g.dts(3, 40)
    a, b = ps
    return ['敬啟者：', '', f'有關 閣下投訴本酒店（九龍彌敦道分店）洩露住客資料一事，經翻查登記紀錄，現回覆如下。', '', f'住客{a.t}{a.xs}，內地居民身份證號碼 {a.id}，登記手提電話 {a.m}。',
            f'{g.r(a)}一、{a.ts}{a.xs}於{d[0]:%Y}年{d[0].month}月{d[0].day}日{d[0]:%H:%M}辦理入住手續，獲派{g.i(6, 22)}{g.i(10, 29)}號房，翌日上午退房。', f'{g.r(a)}二、同一住客於{d[1]:%Y}年{d[1].month}月{d[1].day}日再度入住，房號{g.i(6, 22)}{g.i(10, 29)}，住兩晚後退房，按金全數退還。',
            f'{g.r(b)}三、另一住客{b.t}{b.xs}（護照 {b.pp}）於{d[2]:%Y}年{d[2].month}月{d[2].day}日入住{g.i(6, 22)}{g.i(10, 29)}號房，次日正午退房，與{a.ts}{a.xs}並無同住。', '', f'如有查詢，請致電 {g.hk()} 聯絡客務部。', '', '賓客關係部 謹啟']


@t(H, 'hotel/住宿旅客名冊_分局查驗.txt', 'zh-Hant', 'register')
def h7(g):
    ps = g.p(7)
    o = ['臺北市政府警察局○○分局 旅宿業住宿旅客名冊（大陸地區人民）', '旅館名稱：松江商旅　　　　列印人：值班櫃檯', '=' * 60]
    for k, (p, d) in enumerate(zip(g.cyc(ps, 8), g.dts(8, 30)), 1):
        o += [f'{g.r(p)}【{k:03d}】姓名 {p.t}　性別 {p.sxz}　護照號碼 {p.pp}', f'　　　公民身分號碼 {p.id}　連絡電話 {p.mp}', f'　　　房號 {g.i(3, 12)}{g.i(10, 20)}　入住 民國{d.year - 1911}年{d.month}月{d.day}日 {d:%H:%M}　退房 {g.add(d, days=g.i(1, 3)):%m/%d}']
    return o + ['=' * 60, f'以上共 {len(g.who)} 人次，請業者留存備查。']


@t(H, 'hotel/问话笔录_宾馆服务员.txt', 'zh-Hans', 'interview record')
def h8(g):
    a, b = g.p(2)
    d = g.dts(4, 25)
    r = [g.i(3, 9) * 100 + g.i(1, 20) for _ in d]
    return ['询问笔录（第1次）', '地点：前台值班室', '问：你把最近可疑的两个客人的登记情况说一下。', f'答：一个叫{a.n}，我们前台登记的身份证是{a.id}；另外一个叫{b.n}，身份证{b.id}，留的手机{b.m}。', f'问：{a.n}住过几次？',
            f'答：三次。{g.r(a)}第一次是{d[0].month}月{d[0].day}号晚上{g.i(7, 11)}点多，{a.n}一个人来办的入住，开的{r[0]}房，第二天中午退的。', f'{g.r(a)}第二次{d[1].month}月{d[1].day}号，{a.n}又来，还是要{r[0]}，没房了，给他开了{r[1]}，住了一晚。', f'{g.r(a)}第三次是{d[2].month}月{d[2].day}号，{a.n}住{r[2]}，到{d[3].month}月{d[3].day}号才退房。',
            f'问：{b.n}呢？', f'答：{g.r(b)}就{d[2].month}月{d[2].day}号那回，{b.n}自己登记的{r[3]}房，住到第二天早上走的，押金两百退了。', '问：他们是一起来的吗？', '答：不是，前后差半个钟头。', '问：以上是否属实？', '答：属实。（签名、捺印）']


@t(H, 'hotel/民宿房东群聊.txt', 'zh-Hans', 'group chat', 'gb18030')
def h9(g):
    a, b, c = g.p(3)
    d = g.dts(5, 12)
    return [f'{d[0]:%Y/%m/%d} 云栖小院房东互助群(83)', '', f'老板娘小陆 {d[0]:%H:%M}', f'新来的三位发一下，派出所要报：{a.n} {a.id}，{b.n} {b.id}，{c.n} {c.id}', '',
            f'值班-阿勇 {d[0]:%H:%M}', f'{g.r(a)}{a.n}昨晚{g.i(7, 11)}点到的，住二楼207房，退房说是{d[1].month}月{d[1].day}号', '', f'值班-阿勇 {d[1]:%H:%M}', f'{g.r(b)}{b.n}今天入住301房间，住三晚，房费已收', f'{a.n}退了，钥匙还差一把[捂脸]', '',
            f'老板娘小陆 {d[2]:%H:%M}', f'{g.r(c)}{c.n}半夜{g.i(1, 3)}点才入住的302号房，今天12点前退', '', f'值班-阿勇 {d[3]:%H:%M}', f'{g.r(a)}{a.n}又来了！这次要住105房，{d[3].month}月{d[3].day}号到{d[4].month}月{d[4].day}号', '', '老板娘小陆', '收到，记得上传']


@t(H, 'hotel/夜审交接日记.md', 'zh-Hans', 'diary')
def h10(g):
    ps = g.p(4)
    o = ['# 夜审交接本', '', '> 协查名单（身份证后面就不重复写了）：']
    o += [f'> - {p.n}，{p.id}' for p in ps]
    for p, d in zip(g.cyc(ps, 7), g.dts(7, 20)):
        o += ['', f'## {d.month}月{d.day}日 {g.c("晴|阴|小雨|闷热")}', g.c(['空调又坏一台，报修了。', '早班少交两张押金单。', '团队房二十间，忙到一点。']), f'{g.r(p)}{p.n}{d:%H:%M}到前台办入住，{g.i(3, 15)}{g.i(10, 29)}房，{g.c("现金|微信|刷卡")}付押金{g.i(2, 6)}00，{g.c("次日|第三天|住到周日")}退房。']
    return o


@t(N, 'netcafe/forensic_examiner_summary.txt', 'en', 'forensic report')
def n1(g):
    a, b = g.p(2)
    o = ['MERIDIAN DIGITAL FORENSICS - EXAMINER SUMMARY', f'Matter {g.dec("MDF-" + g.n(7))}   Privileged and confidential', '', f'Two account holders appear in the billing server image of the internet cafe "Blue Whale" in {a.areae}:', f'{a.e} ({a.n}), PRC ID {a.id}; and {b.e} ({b.n}), PRC ID {b.id}.', '', 'Findings']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 30)):
        o.append(f'  * {g.r(p)}{p.e} logged on at terminal {g.c("A|B|C")}{g.i(10, 99)} on {d:%d %b %Y} at {d:%H:%M:%S} and logged off at {g.add(d, minutes=g.i(40, 300)):%H:%M:%S}; internal address 192.168.{g.i(0, 3)}.{g.i(2, 250)}.')
    return o + ['', 'The clock of the server ran 74 seconds slow. We express no opinion on who sat at the keyboard.']


@t(N, 'netcafe/exam_board_witness_statement.txt', 'en', 'statement')
def n2(g):
    a, b, c = g.p(3)
    d = g.dts(3, 9)
    s = lambda p, x, w: f'{g.r(p)}{w} {p.e}, mobile {p.m86}, ID card {p.id}, used seat {g.i(11, 180)} of the netcafe from {x:%H:%M} to {g.add(x, minutes=g.i(45, 200)):%H:%M} on {x:%A %d %B}.'  # noqa: E731
    return ['WITNESS STATEMENT (translation)', '', 'I am the duty manager of Star Link Internet Cafe. Under the Regulations we check and record the identity card of each customer.', '', s(a, d[0], 'According to the screen I printed,'), '',
            s(b, d[1], 'The next entry shows that'), 'The candidate told me that the connection at home was down.', '', s(c, d[2], 'Lastly,'), '', 'I have not been offered any benefit for making this statement.']


@t(N, 'netcafe/radius_acct_detail.log', 'en', 'radius accounting')
def n3(g):
    ps, o = g.p(6), []
    for p, d in zip(g.cyc(ps, 9), g.dts(9, 5)):
        mac = '-'.join(f'{g.i(0, 255):02X}' for _ in range(6))
        o += [g.r(p) + f'{d:%a %b %d %H:%M:%S %Y}', '\tAcct-Status-Type = Stop', f'\tUser-Name = "{p.id}"', f'\tNAS-Identifier = "netbar-{p.code}10{g.n(6)}"', f'\tCalling-Station-Id = "{mac}"', f'\tFramed-IP-Address = 10.{g.i(1, 9)}.{g.i(0, 255)}.{g.i(2, 250)}',
              f'\tAcct-Session-Id = "{g.dec(g.n(8) + "A")}"', f'\tAcct-Session-Time = {g.i(900, 20000)}', f'\tEvent-Timestamp = "{d:%b %d %Y %H:%M:%S} CST"', f'\tX-Customer-Name = "{p.n}"', '']
    return o


@t(N, 'netcafe/icafe_sessions_dump.yaml', 'en', 'yaml')
def n4(g):
    ps, o = g.p(5), ['# icafe-cloud v3 backup: place -> terminal -> sessions', 'place:', '  name: Galaxy Internet Cafe', f'  license_no: "{g.dec("JY" + g.n(12))}"', 'sessions:']
    for p, d in zip(g.cyc(ps, 8), g.dts(8, 15)):
        o += [f'  - {g.r(p)}terminal: "{g.c("VIP|A|B")}-{g.i(100, 260)}"', f'    customer: {{name: "{p.n}", cert_type: "11", cert_no: "{p.id}"}}', f'    online_at: {d:%Y-%m-%dT%H:%M:%S}+08:00', f'    offline_at: {g.add(d, minutes=g.i(30, 400)):%Y-%m-%dT%H:%M:%S}+08:00', f'    fee: {g.m2(4, 60)}']
    return o


@t(N, 'netcafe/wifi_audit_feed.xml', 'en', 'xml')
def n5(g):
    ps, o = g.p(7), ['<?xml version="1.0" encoding="UTF-8"?>', '<MESSAGE><DATASET name="WA_COMMON_010017"><DATA>']
    for p, d in zip(g.cyc(ps, 10), g.dts(10, 3)):
        o += [g.r(p) + '<DATASET name="WA_SOURCE_FJ_0001"><DATA>', f'  <ITEM eng="NETBAR_WACODE" val="{p.code}10{g.n(6)}"/><ITEM eng="PLACE_NAME" val="Starlight Net Cafe"/>', f'  <ITEM eng="CUSTOMER_NAME" val="{p.n}"/><ITEM eng="CERTIFICATE_TYPE" val="111"/><ITEM eng="CERTIFICATE_CODE" val="{p.id}"/>',
              f'  <ITEM eng="AUTH_ACCOUNT" val="{p.m}"/><ITEM eng="START_TIME" val="{g.ep(d)}"/><ITEM eng="END_TIME" val="{g.ep(g.add(d, minutes=g.i(20, 300)))}"/><ITEM eng="MAC" val="{":".join(f"{g.i(0, 255):02x}" for _ in range(6))}"/>', '</DATA></DATASET>']
    return o + ['</DATA></DATASET></MESSAGE>']


@t(N, 'netcafe/網咖臨檢紀錄表.txt', 'zh-Hant', 'police check form')
def n6(g):
    ps, d = g.p(5), g.dt()
    o = ['網咖臨檢紀錄表', f'執行單位：○○派出所　時間：民國{d.year - 1911}年{d.month}月{d.day}日', '對象：大陸地區來臺人員在店上網者', '-' * 40]
    for p in ps:
        e = g.add(d, minutes=-g.i(10, 200))
        o += [g.r(p) + f'座位號：{g.c("A|B|C")}{g.i(10, 70)}', f'  姓名：{p.t}（{p.sxz}）', f'  證件：大陸居民身分證 {p.id}', f'  上機時間：{e:%H:%M}　下機時間：{g.add(d, minutes=g.i(1, 40)):%H:%M}', f'  備註：{g.c("無異狀|勸導|已通知家屬")}', '-' * 40]
    return o


@t(N, 'netcafe/網吧老闆口供.txt', 'zh-Hant', 'police statement')
def n7(g):
    a, b = g.p(2)
    d = g.dts(4, 10)
    return ['口供紙（節錄）', '', f'我係城東「極速網吧」嘅東主。{a.t}成日嚟，佢身份證係{a.id}，電話{a.m}；仲有個叫{b.t}，身份證號碼{b.id}。', '', f'{g.r(a)}{d[0].month}月{d[0].day}號嗰晚，{a.t}{d[0]:%H:%M}上機，坐{g.i(20, 90)}號機，玩到{g.add(d[0], hours=3):%H:%M}先落機。', f'{g.r(b)}{d[1].month}月{d[1].day}號，{b.t}喺網吧{g.i(20, 90)}號機上網，由{d[1]:%H:%M}到{g.add(d[1], minutes=95):%H:%M}。',
            f'{g.r(a)}{d[2].month}月{d[2].day}號，{a.t}又嚟開機，{g.i(20, 90)}號機，{d[2]:%H:%M}上機，{g.add(d[2], hours=2):%H:%M}下機。', f'{g.r(b)}最後一次係{d[3].month}月{d[3].day}號，{b.t}上網到{g.add(d[3], minutes=140):%H:%M}，{d[3]:%H:%M}刷身份證上機，機號{g.i(20, 90)}。', '', '以上口供屬實，毋須更改。']


@t(N, 'netcafe/无证上网投诉办理纪要.txt', 'zh-Hans', 'minutes')
def n8(g):
    a, b, c = g.p(3)
    d = g.dts(4, 8)
    return ['文化执法大队 关于“蓝鲸网吧”投诉的调查纪要', '', '一、当事人', f'{a.n}（身份证号{a.id}）、{b.n}（身份证号{b.id}）、{c.n}（身份证号{c.id}）。', '', '二、调取网吧实名登记系统情况', f'{g.r(a)}1. {a.n}于{d[0]:%m月%d日%H时%M分}在网吧12区{g.i(10, 60)}号终端上机，{g.add(d[0], minutes=150):%H时%M分}下机。', f'{g.r(b)}2. {b.n}上机时间为{d[1]:%m月%d日%H时%M分}，终端号{g.i(10, 60)}，{g.add(d[1], minutes=80):%H时%M分}下机。',
            f'{g.r(b)}3. 同一天晚些时候，{b.n}换到{g.i(61, 90)}号机继续上网，{g.add(d[1], minutes=95):%H时%M分}上机，{g.add(d[1], minutes=240):%H时%M分}下机。', f'{g.r(c)}4. {c.n}{d[2]:%m月%d日%H时%M分}上机，座位{g.i(10, 60)}，{g.add(d[2], minutes=60):%H时%M分}结账下机。', '', '三、意见', '网吧履行了登记义务，投诉不成立。', f'联系电话：{g.off("0571")}']


@t(N, 'netcafe/寻人日记.txt', 'zh-Hans', 'diary', 'gb18030')
def n9(g):
    a, = g.p(1)
    d = g.dts(4, 9)
    return ['找人的日记', '', f'我家{a.n}，身份证{a.id}，{a.sxz}，走的时候背黑书包。', f'', f'{d[0].month}月{d[0].day}日。{g.r(a)}跑了七家网吧，车站边“时空网吧”的老板翻了记录，{a.n}{d[0]:%H:%M}在他那里刷身份证上的机，{g.i(10, 80)}号机，{g.add(d[0], minutes=110):%H:%M}下的机。晚了一步。', '',
            f'{d[1].month}月{d[1].day}日。{g.r(a)}派出所帮忙查，{a.n}昨天下午在“新干线网吧”上网，{g.i(10, 80)}号机，{d[1]:%H:%M}上机到{g.add(d[1], minutes=70):%H:%M}下机。', '', f'{d[2].month}月{d[2].day}日。没消息。家里人一夜没睡。', '', f'{d[3].month}月{d[3].day}日。{g.r(a)}{a.n}又在“时空网吧”登记上机，{d[3]:%H:%M}，坐{g.i(10, 80)}号。老板先打电话给我，拖住了人，四十分钟后才下机。人找到了。']


@t(N, 'netcafe/機台計費日結列印.prn', 'zh-Hant', 'fixed width')
def n10(g):
    o = ['銀河網咖　機台計費　日結列印', '機號　客戶　　證件號碼　　　　　　上機時間　　　　下機時間　　　　金額', '-' * 78]
    for p, d in zip(g.cyc(g.p(8), 14), g.dts(14, 1)):
        o.append(g.r(p) + f'{g.c("A|B|V")}{g.i(10, 99):<4}{p.t:　<4}{p.id:<20}{d:%m/%d %H:%M}     {g.add(d, minutes=g.i(20, 400)):%m/%d %H:%M}   {g.m2(30, 400):>8}')
    return o + ['-' * 78, f'合計 14 人次　　　　　{g.m2(900, 2900):>40}', '列印結束']
