import json
from core import epoch, kind, pad

t = kind('hotel.stay')
HT = ['锦悦酒店', '如意商务宾馆', '云栖客栈', '星河假日酒店', '南湖大酒店', '城北快捷酒店']


@t('night audit print of an old PMS terminal', 'NAUDIT.PRN', 'gb18030', container='printed report', n=(8, 18), eol='\r\n')
def a(d):
    h, day = d.ch(HT), d.dt()
    d.w(f'\x1b@{h}                     夜 审 报 表 - 在住客人明细        PAGE  1')
    d.w(f'营业日:{day:%Y/%m/%d}  打印:NA01  总台 {d.office("0571")}')
    d.w('=' * 108)
    d.w(pad('房号', 7) + pad('客人姓名', 12) + pad('证件号', 21) + pad('抵店', 13) + pad('预离', 13) + pad('房价码', 8) + pad('房价', 9) + '账号')
    d.w('-' * 108)
    for _ in range(d.n):
        p, i = d.p(), d.add(day, -4000, -60)
        o = d.add(i, 700, 5000)
        d.R(p, pad(d.ri(201, 919), 7) + pad(p.name, 12) + pad(d.I(p), 21) + pad(f'{i:%m/%d %H:%M}', 13) + pad(f'{o:%m/%d} 12:00', 13)
            + pad(d.ch(['RACK', 'COR', 'WI', 'OTA']), 8) + pad(f'{d.ri(168, 598)}.00', 9) + d.D(d.dg(8)))
    d.w('-' * 108)
    d.w(f'合计: {d.n} 间  平均房价 {d.ri(200, 400)}.50   出租率 {d.ri(51, 93)}.2%\n\f')


@t('front desk group chat, shift handover', 'qiantai_qun.txt', n=(5, 9))
def b(d):
    h, s, day = d.ch(HT), d.p(), d.dt()
    d.w(f'—— {h}前台交接群 {day:%Y年%m月%d日} ——\n')
    d.w(f'小{s.sur}  {day:%H:%M}\n夜班接了哈，昨天没录进系统的我发一下，早班的补一下公安上传')
    for k in range(d.n):
        p, i = d.p(), d.add(day, -900, -30)
        x = d.ch([f'{d.ri(3, 8)}{d.ri(10, 29)}房 {p.name} {d.I(p)} {i.day}号{i:%H点%M}入住 说住到{d.add(i, 1440, 2000).day}号退房 押金300现金',
                  f'还有{d.ri(2, 8)}0{d.ri(1, 9)} {i.month}.{i.day} {i:%H:%M}开的房，{p.name}，身份证{d.I(p)} 电话{d.M(p)}，{d.ri(1, 3)}晚，退房等通知',
                  f'{p.name}（{d.M(p)}）{i:%m-%d %H:%M}入住{d.ri(301, 826)}房间，身份证没带，报的号 {d.I(p)}，明早退房'])
        d.w(f'\n小{s.sur}  {d.add(day, k * 3, k * 3 + 2):%H:%M}')
        d.R(p, x)
    d.w(f'\n早班阿玲\n收到👌 布草公司电话 {d.D("400-" + d.dg(3) + "-" + d.dg(4))}，有空的打一下')


@t('MyBatis debug log, prepared inserts with parameters', 'lgy-upload.2023.log', container='log', n=(6, 16))
def c(d):
    h, day = d.ch(HT), d.dt()
    for _ in range(d.n):
        p = d.p()
        day = d.add(day, 4, 90)
        o = d.add(day, 600, 3000)
        pre = f'{day:%Y-%m-%d %H:%M:%S}.{d.dg(3)} DEBUG 1 --- [nio-8080-exec-{d.ri(1, 9)}] c.l.m.GuestStayMapper.insertSelective : '
        d.w(pre + '==>  Preparing: INSERT INTO t_guest_stay ( stay_id,hotel_name,room_no,guest_name,cert_type,cert_no,mobile,checkin_time,checkout_time ) VALUES ( ?,?,?,?,?,?,?,?,? )')
        d.R(p, pre + f'==> Parameters: {d.D(d.seqno(18, "16"))}(Long), {h}(String), {d.ri(301, 999)}(String), {p.name}(String), 11(String), {d.I(p)}(String), '
            f'{d.M(p)}(String), {day:%Y-%m-%d %H:%M:%S}.0(Timestamp), {o:%Y-%m-%d} 12:00:00.0(Timestamp)')
        d.w(pre + '<==    Updates: 1')


@t('complaint letter about billed nights, with list', 'tousu_xin.txt', n=(3, 5))
def e(d):
    p, h = d.p(), d.ch(HT)
    d.w(f'{h}管理层：\n\n    我叫{p.name}，身份证号{d.I(p)}，手机{d.M(p, "sp")}，是贵店金卡会员。近一年我在贵店住了几次，每次结账都出错，现把情况写清楚：\n')
    for k in range(d.n):
        i = d.dt(2022, 2023)
        d.R(p, f'    {"一二三四五"[k]}、{i:%Y年%m月%d日}{d.ch(["晚上", "下午", "半夜"])}入住{d.ri(301, 820)}房，第{d.ri(1, 3) + 1}天中午{d.ri(11, 13)}点退房，'
            f'{d.ch(["多收了一瓶水钱" + str(d.ri(8, 30)) + "元", "押金" + str(d.ri(2, 5)) + "00元至今没退", "隔壁通宵施工，答应的房费减半没有兑现"])}。')
    d.w(f'\n    以上有发票为证（附件1，发票号码 {d.D(d.dg(8))}）。请于七日内答复，否则我打12315。\n\n                                 {p.name}\n附件：1. 发票复印件  2. 付款截图')


@t('mongo shell find().pretty() with nested stays', 'mongo_session.txt', container='database console', n=(6, 14))
def f(d):
    d.w('rs0:PRIMARY> use pms_member\nswitched to db pms_member\nrs0:PRIMARY> db.guest.find({"stays.1":{$exists:true}}).limit(20).pretty()')
    left = d.n
    while left > 0:
        p, k = d.p(), min(left, d.ri(1, 4))
        left -= k
        d.w(f'{{\n\t"_id" : ObjectId("{d.hx(24)}"),\n\t"guestName" : "{p.name}",\n\t"idCard" : "{d.I(p)}",\n\t"mobile" : "{d.M(p)}",\n\t"level" : NumberInt({d.ri(0, 3)}),\n\t"stays" : [')
        for j in range(k):
            i = d.dt()
            o = d.add(i, 500, 2900)
            d.R(p, f'\t\t{{\n\t\t\t"hotel" : "{d.ch(HT)}",\n\t\t\t"roomNo" : "{d.ri(301, 999)}",\n\t\t\t"checkIn" : ISODate("{i:%Y-%m-%dT%H:%M:%S}Z"),'
                f'\n\t\t\t"checkOut" : ISODate("{o:%Y-%m-%dT%H:%M:%S}Z"),\n\t\t\t"rate" : {d.ri(158, 688)}\n\t\t}}' + (',' if j < k - 1 else ''))
        d.w('\t]\n}')
    d.w('rs0:PRIMARY> exit\nbye')


@t('police officer notebook after an inspection round', 'zoufang.txt', 'gb18030', n=(4, 8))
def g(d):
    day = d.dt()
    d.w(f'{day.month}月{day.day}日 晴 带队检查辖区旅馆业实名登记\n')
    for k in range(d.n):
        p, i, h = d.p(), d.add(day, -2000, -200), d.ch(HT)
        s = d.ch([f'{h}，抽查{d.ri(201, 518)}房：住客{p.name}，{d.I(p)}，{i.month}月{i.day}日{i.hour}时入住，登记簿上退房时间空着，责令补。',
                  f'{h}。{p.name}（身份证 {d.I(p)}）{i:%m-%d %H:%M}登记入住{d.ri(301, 609)}房，{d.add(i, 800, 1500):%m-%d %H:%M}退房，系统上传晚了{d.ri(2, 9)}小时，口头警告。',
                  f'到{h}，前台说{d.ri(2, 6)}0{d.ri(1, 8)}房客人{p.name}{i.month}月{i.day}日就入住了，号{d.I(p)}，问了本人，做工程的，后天退房。'])
        d.R(p, f'{k + 1}. {s}')
    d.w('\n回所里写台账。明天去看消防那两家。')


@t('kafka console consumer, key and JSON value', 'consumer.out', container='message queue dump', n=(8, 22))
def h(d):
    base = d.dt()
    for k in range(d.n):
        p = d.p()
        base = d.add(base, 1, 40)
        v = {'evt': d.ch(['CHECK_IN', 'CHECK_OUT', 'EXTEND']), 'hotelId': f'H{d.dg(5)}', 'hotelName': d.ch(HT), 'roomNo': str(d.ri(301, 1699)),
             'guest': {'name': p.name, 'certNo': d.I(p), 'phone': d.M(p)}, 'checkInTime': f'{base:%Y-%m-%d %H:%M:%S}',
             'checkOutTime': f'{d.add(base, 700, 2000):%Y-%m-%d} 12:00:00', 'src': d.ch(['ctrip', 'meituan', 'walkin'])}
        d.R(p, f'CreateTime:{d.D(str(epoch(base) * 1000 + d.ri(0, 999)))}\tPartition:{d.ri(0, 5)}\tH{d.dg(5)}\t{json.dumps(v, ensure_ascii=False, separators=(",", ":"))}')
    d.w('^CProcessed a total of %d messages' % d.n)


@t('English e-mail thread with a quoted rooming table', 'RE_rooming_list.eml.txt', script='en', n=(6, 12))
def i(d):
    day, a = d.dt(), d.p()
    d.w(f'From: Group Reservations <{d.ok("phone.email", "groups@lakeview-hotel.example.com")}>\nTo: {a.en} <{d.E(a)}>\nSubject: RE: RE: rooming list - November group\nDate: {day:%d %b %Y %H:%M:%S} +0800\n')
    d.w('Dear guest,\n\nAll rooms are checked in as below. Late check-out until 14:00 is free. Front office '
        f'{d.office("021")}.\n\nBest regards,\nGroup desk\n\n> On behalf of the organiser I send the final list. Please use the passport\n> number for registration with the police.\n>')
    d.w('> Room   Guest name             Passport     Check-in          Check-out\n> ------ ---------------------- ------------ ----------------- ----------')
    for _ in range(d.n):
        p, x = d.p(), d.add(day, -3000, -300)
        d.R(p, f'> {d.ri(801, 1620):<6} {p.spy + "/" + p.gpy:<22} {d.PP(p):<12} {x:%d-%b-%Y %H:%M} {d.add(x, 1500, 5000):%d-%b-%y}')
    d.w('>\n> Two guests asked for a high floor, please. Thanks!')


@t('LINE notes of a guesthouse owner', 'minsu_line.txt', script='hant', n=(4, 8))
def j(d):
    d.w('[LINE] 與「山下民宿 小幫手」的聊天\n')
    day = d.dt(2023, 2024)
    for k in range(d.n):
        p, x = d.p(), d.add(day, k * 1500, k * 1500 + 900)
        o = d.add(x, 900, 3200)
        d.w(f'{x:%Y.%m.%d}')
        s = d.ch([f'今天入住{d.ri(101, 305)}房：{p.name}，大陸來的，護照{d.PP(p)}，手機{d.M(p)}，{o:%m/%d}退房',
                  f'{p.name}{p.mr}已入住，{d.ri(201, 309)}號房，護照號碼 {d.PP(p)}，住到{o:%m/%d}早上退房，尾款現金收了',
                  f'補登記：{p.name} 護照 {d.PP(p)} {x:%m/%d %H:%M}入住 房號{d.ri(102, 308)} 退房{o:%m/%d}'])
        d.w(f'{x:%H:%M} 老闆娘 ', end='')
        d.R(p, s)
        d.w(f'{d.add(x, 1, 9):%H:%M} 小幫手 ' + d.ch(['好的～', '收到，我去打掃', '早餐幾份？', '[貼圖]']))


@t('HTTP trace: XML upload to the police lodging interface', 'psb_trace.txt', container='http trace', n=(4, 10))
def k(d):
    code = d.ch(['4401', '3301', '3205']) + d.dg(6)
    x = d.dt()
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 5, 200)
        d.w(f'>>> POST /lgyws/services/GuestUpload HTTP/1.1\nHost: 10.{d.ri(1, 200)}.{d.ri(1, 200)}.8:7001\nContent-Type: text/xml; charset=UTF-8\nSOAPAction: "upload"\n')
        d.R(p, f'<LKXX><LGBM>{code}</LGBM><LGMC>{d.ch(HT)}</LGMC><XM>{p.name}</XM><XB>{1 if p.sexe == "M" else 2}</XB><ZJLX>11</ZJLX><ZJHM>{d.I(p)}</ZJHM>'
            f'<FJH>{d.ri(301, 888)}</FJH><RZSJ>{x:%Y%m%d%H%M}</RZSJ><TFSJ>{d.add(x, 600, 3000):%Y%m%d%H%M}</TFSJ></LKXX>')
        d.w(f'\n<<< HTTP/1.1 200 OK\nDate: {x:%a, %d %b %Y %H:%M:%S} GMT\n\n<RET><CODE>0</CODE><MSG>成功</MSG><LSH>{d.D(code + x.strftime("%Y%m%d") + d.dg(6))}</LSH></RET>\n')
