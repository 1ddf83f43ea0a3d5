from core import t
K = 'travel.flight'
FL = 'CA1301 CZ3101 MU5301 HU7805 ZH9104 3U8735 MF8320 CA1857 CZ3547 HO1253'.split()
AP = 'PEK CAN SHA PVG SZX CTU KMG XIY HGH XMN'.split()
CT = '北京 广州 上海 深圳 成都 昆明 西安 杭州 厦门 青岛'.split()
DOW = 'MO TU WE TH FR SA SU'.split()


def od(f, s=AP):
    return f.r.sample(s, 2)


@t(K, 'eterm_rt.txt', 'eterm-pnr', script='en', cont='terminal', n='SSR FOID')
def _(f):
    o = ['>RT/L']
    for p in f.one(5, 9):
        a = f.dt(2016, 2019)
        fl, (x, y) = f.c(FL), od(f)
        o += [f'>RT{f.az(6)}', f' 1.{p.pysl} {f.az(5)}{f.ri(2,9)}', f' 2.  {fl} {f.c("Y M K V")}   {DOW[a.weekday()]}{a:%d%b}  {x}{y} HK1   {a:%H%M} {f.aft(a,90,190):%H%M}          E T2T1'.upper(),
              f' 3.BJS/T BJS/T{f.office("010")}/XINGLV TRAVEL SERVICE', f' 4.SSR FOID {fl[:2]} HK1 NI{f.id(p)}/P1', f' 5.SSR TKNE {fl[:2]} HK1 {x}{y} {fl[2:]} Y{a:%d%b} 784{f.d(10)}/1/P1'.upper(),
              f' 6.OSI {fl[:2]} CTCM{f.mob(p)}/P1', f' 7.BJS{f.d(3)}', '']
    return o


@t(K, '机场广播员口述.txt', 'dictated-note', n='航班')
def _(f):
    o = ['语音转文字（值机柜台值班主任口述，未校对）', '']
    s = '今天误机的几位我念一下你记一下啊'
    for p in f.one(4, 6):
        x, y = od(f, CT)
        s += f'，然后{f.c(["下一个","再一位","还有"])}{p.name}{p.ms}，身份证号是{f.id(p)}，本来坐{f.ri(6,22)}点{f.ri(10,55)}的{f.c(FL)}航班{x}飞{y}，{f.dt(2022,2022):%m月%d号}的，座位{f.ri(31,60)}{f.c("A C K L")}，{f.c(["改签到晚上","退票处理","行李已经拉下"])}'
    return o + [s + '，就这些，回头补一下工单。']


@t(K, 'booking.trace.log', 'mybatis-log', cont='log', n='Parameters:')
def _(f):
    o = []
    for p in f.one(8, 15):
        a = f.dt(2019, 2022)
        x, y = od(f)
        h = f'{f.dt(2019,2022):%H:%M:%S}.{f.ri(100,999)} [http-nio-8080-exec-{f.ri(1,20)}] DEBUG c.a.order.mapper.FlightOrderMapper.insertSelective - '
        o += [h + '==>  Preparing: insert into flight_order (order_no, flight_no, dep_airport, arr_airport, dep_time, cabin, passenger_name, id_no, mobile, ticket_no) values (?,?,?,?,?,?,?,?,?,?)',
              h + f"==> Parameters: {f.d(16,'20')}(String), {f.c(FL)}(String), {x}(String), {y}(String), {a:%Y-%m-%d %H:%M}:00.0(Timestamp), {f.c('Y C F')}(String), {p.name}(String), {f.id(p)}(String), {f.mob(p)}(String), 999-{f.d(10)}(String)",
              h + '<==    Updates: 1']
    return o


@t(K, 'PNRGOV_MU.edi', 'edifact', script='en', cont='edi', n="TVL\\+")
def _(f):
    o = ["UNA:+.?*'", "UNB+IATA:1+MU+CNGOV+190412:1022+000000" + f.d(4) + "++PNRGOV'", "MSG+:22'"]
    for p in f.one(5, 10):
        a = f.dt(2019, 2019)
        x, y = od(f)
        fl = f.c(FL)
        o += ["SRC'", f"RCI+{fl[:2]}:{f.az(6)}'", f"TIF+{p.py.split()[0]}+{p.py.split()[1]}:A:1'", f"SSR+DOCS:HK:1:{fl[:2]}:::::/P/CHN/{f.pp(p)}/CHN/{p.born:%d%b%y}/{p.mf}//{p.pysl}'".upper(),
              f"SSR+CTCM:HK:1:{fl[:2]}:::::{f.mob(p,'86')}'", f"TVL+{a:%d%m%y}:{a:%H%M}+{x}+{y}+{fl[:2]}+{fl[2:]}:Y'", f"RPI+1+HK'"]
    return o + ["UNT+88+1'", "UNZ+1+000000'"]


@t(K, '差旅群消息.txt', 'dingtalk-bot', n='✈')
def _(f):
    o = ['【钉钉机器人】出票成功通知']
    for p in f.one(5, 9):
        x, y = od(f, CT)
        a = f.dt(2023, 2023)
        o += ['', f'✈ {f.c(FL)} {x}→{y}', f'起飞 {a:%m-%d %H:%M} | 经济舱{f.ri(31,58)}{f.c("A B C J K")}', f'乘机人：{p.name}（{f.id(p)}）', f'票号 781-{f.d(10)}｜成本中心 CC{f.d(4)}', f'审批单 {f.dec("2023"+f.d(17,"0"))}']
    return o


@t(K, 'itinerary_reply.txt', 'mail-en', script='en', cont='mail', n='Flight [A-Z0-9]{2}')
def _(f):
    o = ['Subject: Re: Re: your itineraries for the Xi\'an trade fair', '', 'Dear all,', '', 'Ticketing is done. Please double check the passport numbers, the airline charges for corrections after 6pm today.', '']
    for p in f.one(4, 7):
        x, y = od(f)
        a = f.dt(2023, 2023)
        o.append(f'{p.en}, passport {f.pp(p)} - Flight {f.c(FL)} {x}-{y} on {a:%d %B %Y}, departs {a:%H:%M}, seat {f.ri(31,60)}{f.c("A C H")}, e-ticket 784-{f.d(10)}; will text the gate to {f.mob(p,"+86")}.')
    s = f.person()
    return o + ['', 'Baggage is 23kg. Hotline ' + f.dec('95539') + ' if anything changes.', '', 'Best,', s.en, f.wmail(s, 'orient-dmc.com')]


@t(K, '候機樓便條.txt', 'sticky-trad', script='hant', n='航班')
def _(f):
    o = ['（貼在櫃檯電腦旁）', '', '大陸旅客轉機，等主任回覆：']
    for p in f.one(3, 6):
        a = f.dt(2018, 2019)
        o += [f'◎ {p.trad} 護照 {f.pp(p)} 航班 {f.c("CI BR CX HX")}{f.ri(101,899)} {a:%m/%d} {a:%H%M} 起飛 往{f.c("廣州 廈門 上海 青島")} 座位 {f.ri(11,60)}{f.c("A C K")}，行李{f.ri(1,3)}件', f'   電話 {f.mob(p,"+86-")}']
    return o + ['', '阿美留']


@t(K, 'dcs_seatmap.txt', 'dcs-fixed-width', script='en', cont='terminal', n='(?m)^\\s*\\d+\\. ')
def _(f):
    a = f.dt(2017, 2019)
    fl, (x, y) = f.c(FL), od(f)
    o = [f'PD: {fl}/{a:%d%b%y}*{x},X'.upper(), f'{fl} /{a:%d%b} {x}{y} GTD/B{f.ri(10,60)} BDT{a:%H%M} SD{a:%H%M} {y} PAX LIST'.upper(), '   NAME                    CL SEAT BN  ID/PSPT              CTC']
    for i, p in enumerate(f.one(14, 25), 1):
        o.append(f'{i:>3}. {p.pysl:<22}  Y {f.ri(31,60):>3}{f.c("A B C J K L")} {f.ri(1,180):03d} NI{f.id(p)} {f.mob(p)}')
    return o + ['END OF LIST - TOTAL BOOKED ' + str(len(o) - 3)]


@t(K, '延误理赔沟通记录.txt', 'call-centre', n='航班')
def _(f):
    o = ['航延险客服 通话小结（坐席 工号 ' + f.d(5) + '）', '']
    for p in f.one(4, 7):
        x, y = od(f, CT)
        a = f.dt(2021, 2022)
        fl, b = f.c(FL), f.aft(a, -9000, -2000)
        o += [f'[{a:%m/%d %H:%M}] 来电 {f.mob(p)}　客户{p.name}，核身：{f.id(p)} 通过。',
              '   ' + f.c([f'诉求：{b:%Y-%m-%d} {fl}航班（{x}飞{y}）晚到{f.ri(3,7)}小时，要求赔付 300', f'说{b.month}月{b.day}号从{x}去{y}，航班{fl}，在机上等了{f.ri(3,5)}个钟头，座位{f.ri(31,60)}{f.c("A C K")}', f'{fl}航班 {b:%m-%d} {x}-{y} 取消，改签次日，问住宿费能否报']) + f'；{f.c(["已告知5个工作日","缺延误证明，让补","情绪激动，已安抚"])}。保单 {f.dec(f.d(20,"88"))}']
    return o


@t(K, 'order_detail.json', 'nested-json', cont='json', n='"flightNo"')
def _(f):
    import json
    lst = []
    for p in f.P(f.ri(4, 7)):
        seg = []
        for _ in f.evs(p, 1, 3):
            x, y = od(f)
            a = f.dt(2022, 2023)
            seg.append({'flightNo': f.c(FL), 'dep': {'code': x, 'time': f'{a:%Y-%m-%dT%H:%M:00+08:00}'}, 'arr': {'code': y}, 'cabin': f.c('Y W J'), 'status': 'TICKETED'})
        lst.append({'orderId': f.d(17, '30'), 'passenger': {'name': p.name, 'cert': {'type': 'NI', 'no': f.id(p)}, 'contact': [{'k': 'mobile', 'v': f.mob(p)}, {'k': 'mail', 'v': f.mail(p)}]}, 'segments': seg, 'pay': {'total': f.ri(500, 4000), 'traceId': f.hx(32)}})
    return '// GET /api/v3/orders?corp=8812&page=1  200 OK 143ms\n' + json.dumps({'code': 0, 'data': {'list': lst, 'hasMore': False}}, ensure_ascii=False, indent=2)
