from core import t
K = 'hotel.stay'
HT = '锦悦商务酒店 云栖假日酒店 海联宾馆 江畔快捷酒店 紫荆公寓酒店'.split()


@t(K, '前台交接本_夜班.txt', 'shift-note', n='入住')
def _(f):
    h = f.c(HT)
    o = [f'{h} 夜班交接 {f.dt():%m月%d日}', f'1. 热水器已报修，工程部内线 8{f.d(3)}。前台总机 {f.office()}']
    for p in f.one(4, 7):
        a = f.dt(2019, 2022)
        rm = f'{f.ri(3,18)}{f.ri(1,29):02d}'
        o.append(f.c(['-', '·', '*']) + f.c([f' {rm}房 {p.name}{p.ms} {f.id(p)} {a:%H:%M}入住，押金{f.ri(2,6)}00，', f' {a:%H:%M} {p.name} 入住{rm}（证 {f.id(p)}）', f' {f.id(p)} {p.name}，{rm}房，{a:%H}点{a:%M}入住，现金没收够，'])
                 + f.c(['明早6点叫醒', '明天中午12点退房', '续住到后天', '要求换房没换成', '手机' + f.mob(p)]))
    return o + ['2. 备用金点过 2000 整。', '接班人签字：']


@t(K, 'pms-sync.log', 'java-tostring-log', script='en', cont='log', n='GuestStay\\(')
def _(f):
    o = []
    for p in f.one(8, 16):
        a = f.dt(2021, 2023)
        o.append(f"{a:%Y-%m-%d %H:%M:%S},{f.ri(100,999)} INFO  [sync-pool-{f.ri(1,4)}] c.h.pms.push.PsbUploader - uploaded GuestStay(folioNo=F{f.d(9)}, hotelId=10{f.d(4)}, "
                 f"roomNo={f.ri(2,20)}{f.ri(1,30):02d}, guestName={p.en}, idType=11, idNo={f.id(p)}, mobile={f.mob(p)}, checkIn={a:%Y-%m-%dT%H:%M}, "
                 f"checkOut=null, rateCode={f.c('RACK BAR1 CORP MEM')}) rc=0 cost={f.ri(20,400)}ms")
        if f.r.random() < .3:
            o.append(f"{a:%Y-%m-%d %H:%M:%S},{f.ri(100,999)} DEBUG [sync-pool-1] c.h.pms.push.Heartbeat - seq={f.dec(f.d(18,'17'))} alive")
    return o


@t(K, 'guest_folio.txt', 'psql-x', cont='db-console', n='RECORD')
def _(f):
    o = ['hotelpms=# \\x', 'Expanded display is on.', "hotelpms=# select * from t_checkin where lgbm='4401060213' order by rzsj;"]
    for i, p in enumerate(f.one(4, 8), 1):
        a = f.dt(2016, 2019)
        o += [f'-[ RECORD {i} ]' + '-' * 32]
        for k, v in [('lsh', f.d(12, '9')), ('lgmc', f.c(HT)), ('xm', p.name), ('xb', p.sex), ('zjlx', '11'), ('zjhm', f.id(p)),
                     ('fjh', f'{f.ri(2,9)}{f.ri(1,30):02d}'), ('rzsj', f'{a:%Y-%m-%d %H:%M:%S}'), ('tfsj', f'{f.aft(a,600,3000):%Y-%m-%d %H:%M:%S}'), ('lxdh', f.mob(p))]:
            o.append(f'{k:<5}| {v}')
    return o + ['', 'hotelpms=# \\q']


@t(K, '投诉信及附件.txt', 'complaint-with-attachment', n='，应收房费')
def _(f):
    p = f.person()
    o = ['尊敬的文旅局领导：', '', f'    我叫{p.name}，身份证号{f.id(p)}，联系电话{f.mob(p)}。我因工作多次在{HT[0]}住宿，酒店反复多收房费，找前台经理三次都推说系统问题，客服 '
         + f.dec('400-820-' + f.d(4)) + ' 永远占线，故来信投诉。', '', '附件：本人在该店的住宿情况（据押金条、离店账单整理）']
    for i, _ in enumerate(f.evs(p, 4, 7), 1):
        a = f.dt(2020, 2022)
        o.append(f'（{i}）{a:%Y年%m月%d日}{a:%H}点登记入住，房号{f.ri(5,20)}{f.ri(1,20):02d}，次日退房，应收房费{f.ri(220,320)}元，实收{f.ri(330,480)}元；')
    return o + ['', '请依法处理。此致', '敬礼', f'        投诉人：{p.name}']


@t(K, '旅客登記表.txt', 'printed-form-trad', script='hant', enc='big5', cont='form', n='入住日期')
def _(f):
    o = ['　　　　　　　海　景　大　酒　店', '　　　　　　　旅 客 住 宿 登 記 表', '']
    for p in f.one(3, 6):
        a = f.dt(2016, 2019)
        o += ['┌──────────────────────────┐', f'　姓　　名：{p.trad}　　性別：{p.sex}　　出生：{p.born:%Y/%m/%d}',
              f'　證件種類：大陸居民身份證　證件號碼：{f.id(p)}', f'　住　　址：{f.T(p.addr)}', f'　房　　號：{f.ri(6,22)}{f.ri(1,18):02d}　入住日期：{a:%Y/%m/%d}　退房日期：{f.aft(a,1440,4300):%Y/%m/%d}',
              f'　聯絡電話：{f.mob(p,"+86-")}　旅客簽名：＿＿＿＿', '└──────────────────────────┘']
    return o


@t(K, 'checkin_events.ndjson', 'kafka-console', cont='mq', n='"evt":"CHECK_IN"')
def _(f):
    o = ['$ kafka-console-consumer.sh --bootstrap-server kfk1:9092 --topic hotel.room.status --from-beginning --property print.key=true --property print.partition=true']
    for p in f.one(9, 18):
        a = f.dt(2020, 2023)
        o.append(f'Partition:{f.ri(0,5)}\tR{f.d(6)}\t{{"evt":"CHECK_IN","ts":{f.dec(f.ms(a))},"hotel":{{"code":"HZ{f.d(4)}","name":"{f.c(HT)}"}},"room":"{f.ri(3,25)}{f.ri(1,20):02d}",'
                 f'"arr":"{a:%Y-%m-%d %H:%M}","dep":"{f.aft(a,900,5000):%Y-%m-%d} 12:00","guests":[{{"n":"{p.name}","ct":"ID","cn":"{f.id(p)}","tel":"{f.mob(p)}"}}],"ch":"{f.c("ctrip meituan walkin wechat")}"}}')
    return o + ['^CProcessed a total of ' + str(len(o) - 1) + ' messages']


@t(K, '协查反馈.txt', 'interview-note', n='答：.*?房')
def _(f):
    p = f.person()
    o = ['询 问 笔 录（第 1 次）', f'时间 {f.dt(2020,2020):%Y年%m月%d日 %H时%M分}　地点 {HT[2]}二楼办公室', '被询问人 前台领班（身份已核）', '', f'问：你店是否接待过{p.name}（{p.sex}，{f.id(p)}）？', '答：接待过，是熟客，我从系统里给你们查。', '问：一笔一笔说。']
    for _ in f.evs(p, 3, 6):
        a = f.dt(2018, 2019)
        o += [f'答：{a:%Y年%m月%d日}{a:%H时%M分}办的入住，开的{f.ri(3,9)}{f.ri(1,20):02d}房，{f.c(["一个人","押金三百","用身份证刷的"])}，{f.aft(a,600,1500):%d日%H时}退房。', '问：还有吗？']
    return o + ['答：没有了。', '问：以上属实？', '答：属实。']


@t(K, 'opera_trace.http', 'soap-http-trace', script='en', cont='xml', n='<HotelReservation ')
def _(f):
    o = ['POST /ows_ws_51/Reservation.asmx HTTP/1.1', 'Host: ows.grandlake.example', 'SOAPAction: "FetchBooking"', 'Content-Type: text/xml; charset=utf-8', '', '', 'HTTP/1.1 200 OK', 'Content-Type: text/xml; charset=utf-8', '',
         '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><FetchBookingResponse><Reservations>']
    for p in f.one(4, 8):
        a = f.dt(2017, 2020)
        o += [f'  <HotelReservation status="CHECKEDIN" confNo="{f.d(8)}">', f'    <RoomStay room="{f.ri(5,30)}{f.ri(1,24):02d}" roomType="DLXK"><TimeSpan start="{a:%Y-%m-%dT%H:%M:%S}" end="{f.aft(a,1200,4000):%Y-%m-%dT12:00:00}"/><Rate>{f.ri(600,2200)}.00</Rate></RoomStay>',
              f'    <Guest><Name>{p.py}</Name><Document type="PASSPORT" country="CHN">{f.pp(p)}</Document><Phone>{f.mob(p,"+86")}</Phone><Email>{f.mail(p)}</Email></Guest>', '  </HotelReservation>']
    return o + ['</Reservations></FetchBookingResponse></soap:Body></soap:Envelope>']


@t(K, '群聊_客房群.txt', 'wechat-forward', n='住 \\d')
def _(f):
    o = ['—————  2021-10-03  —————', '', '店长老周  09:12', '昨晚散客名单发一下，派出所要', '', '前台小雅  09:15', '@店长老周 收到，照身份证抄的↓']
    for p in f.one(5, 9):
        o.append(f'{p.name} {f.id(p, "low")} 住 {f.ri(2,8)}{f.ri(1,20):02d} 房，2号{f.ri(13,23)}点{f.ri(10,59)}到店，{f.c(["今早已退","今天中午退","续一晚"])}')
    return o + ['', '店长老周  09:31', '👌 宾馆的专网今天修好没', '', '前台小雅  09:33', '修好了']


@t(K, 'FW_group_rooming_list.eml', 'mail-quoted-table', script='mixed', cont='eml', n='CHN ')
def _(f):
    s = f.person()
    rows = []
    for p in f.one(6, 12):
        a = f.dt(2023, 2023)
        rows.append(f'>> {p.py:<16} CHN {f.pp(p)}  rm {f.ri(8,30)}{f.ri(1,20):02d}  in {a:%d%b%y}'.upper().replace('RM', 'rm').replace(' IN ', ' in ').replace('>>', '>>') + f'  out {f.aft(a,1440,4000):%d%b%y}'.upper())
    return [f'From: {s.en} <{f.wmail(s, "kaiyue-travel.cn")}>', f'To: Front Office <{f.omail("fo@lakeviewhotel.cn")}>', 'Subject: FW: RE: 团队 rooming list 更新', 'Content-Type: text/plain; charset=utf-8', '',
            'Hi 各位，', '护照号有两位更正，请按最新的 check-in，房费挂账，早餐含双早。Thanks!', '', '> On Mon, Front Office wrote:', '> 房号已排 hotel rooming list as below pls confirm：', '>'] + rows + ['>', '> 如有改动请于 18:00 前回复。']
