from lib.core import T, jd, md, cn_month
from lib.pack import eml, sqlite, xlsx

R_ = 'travel.train'


def tn(c):
    return c.pick('GGGDZTK') + str(c.i(11, 999))


def seat(c):
    return f'{c.i(1, 16):02d}车{c.i(1, 20)}{c.pick("ABCDF")}号'


@T(R_, '12306 order mail, html', 'mail/12306_订单支付.eml')
def _(c):
    o = c.P()
    ps = c.ps(3)
    a, b = c.two('STN')
    t = c.t(2017)
    tr = tn(c)
    L = ['<div>尊敬的 ' + o.n + o.t + '：</div>', f'<p>您于{cn_month(t)}在12306.cn网站成功购买了3张车票，订单号码 E{c.d(9)}。车票信息如下：</p>']
    for k, p in enumerate(ps, 1):
        L.append(f'<p>{k}.{p.n}，证件号{p.id}，{t:%Y年%m月%d日}{t:%H:%M}开，{a}-{b}，{tr}次列车,{seat(c)}，二等座，票价{c.i(90, 900)}.5元。<'
            f'/p>')
    return eml(c.al('12306@rails.com.cn'), o.e, '网上购票系统-用户支付通知', L, html=True)


@T(R_, 'four dashes list of a grabbed ticket table', 'txt/抢票插件_已出票.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(52):
        a, b = c.two('STN')
        L.append('----'.join([p.n, p.id, p.m, f'{c.t(2018):%Y-%m-%d}', tn(c), a, b, c.pick(['二等座', '硬卧', '无座',
            '一等座'])]))
    return L


@T(R_, 'csv of a real-name gate', 'gate/闸机_20210208.csv')
def _(c):
    L = ['过闸时间,闸机,通道,车次,乘车站,到达站,席位,旅客,证件类型,证件号']
    for t in c.seq(260, c.t(2021), 0, 2):
        p = c.rec(c.P())
        a, b = c.two('STN')
        L.append(f'{t:%H:%M:%S},ZJ{c.i(1, 24):02d},{c.pick(["进", "出"])},{tn(c)},{a},{b},{seat(c)},{p.n},1,{p.id}')
    return L


@T(R_, 'free text: epidemic notice looking for fellow passengers, internal version', '疫情/同乘人员核查.txt')
def _(c):
    L = ['各社区：', '接上级协查函，下列人员曾与病例同乘，请于今日18时前核实管控并反馈：', '']
    for k, p in enumerate(c.ps(8), 1):
        a, b = c.two('STN')
        t = c.t(2020)
        L.append(f'（{k}）{p.n}，{p.sex}，{p.id}，{t.month}月{t.day}日乘{tn(c)}次{c.i(1, 16)}车{c.i(1, 18)}{c.pick("ABCDF")}'
            f'座由{a}至{b}，手机{p.m}，现住{p.a}；')
    return L + ['', f'联系人：区防控办  {c.land("027", False)}']


@T(R_, 'JSON response of the query interface', 'cap/queryMyOrder.json')
def _(c):
    ps = [c.P() for _ in range(4)]
    O = []
    for p in c.mix(ps, 17):
        a, b = c.two('STN')
        t = c.t(2016)
        O.append({'sequence_no': 'E' + c.d(9), 'start_train_date_page': f'{t:%Y-%m-%d %H:%M}', 'train_code_page': tn(c),
                  'from_station_name_page': [a], 'to_station_name_page': [b], 'tickets': [{
                      'passengerDTO': {'passenger_name': p.n, 'passenger_id_type_code': '1', 'passenger_id_no': p.id},
                      'coach_no': f'{c.i(1, 16):02d}', 'seat_name': f'{c.i(1, 20)}A号',
                      'str_ticket_price_page': c.amt(50, 900)}]})
    return jd({'validateMessagesShowId': '_validatorMessage', 'status': True, 'httpstatus': 200,
        'data': {'OrderDTODataList': O}})


@T(R_, 'xlsx of a school: winter holiday tickets', '教务/寒假团体购票.xlsx')
def _(c):
    R = [['学号', '姓名', '身份证', '优惠区间', '车次', '乘车日期', '席别', '经办人签字']]
    for p in c.ps(45):
        a, b = c.two('STN')
        R.append(['2014' + c.d(6), p.n, p.id, f'{a}—{b}', tn(c), f'2017/1/{c.i(8, 20)}', '硬座', ''])
    return xlsx([('Sheet1', R)])


@T(R_, 'itinerary notes with abbreviations, free text', '备忘/出差.md')
def _(c):
    p = c.P()
    L = ['# 出差备忘', '', f'sfz {p.id}', '', f'常用手机 {p.m}', '']
    for _ in range(9):
        c.rec(p)
        a, b = c.two('STN')
        t = c.t(2019)
        L.append(f'- {t.month}.{t.day} {tn(c)} {a}→{b} {c.i(1, 16)}车{c.i(1, 18)}{c.pick("ACF")} ¥{c.i(60, 800)} '
            f'{c.pick(["已报", "未报", "票丢了"])}')
    return L


@T(R_, 'sqlite of a travel app', 'app/databases/trip.db')
def _(c):
    rows = []
    for k, p in enumerate(c.ps(30)):
        a, b = c.two('STN')
        rows.append((k + 1, tn(c), f'{c.t(2022):%Y-%m-%d}', a, b, p.n, p.id, seat(c), c.i(50, 900)))
    return sqlite([('railway_ticket', ['_id', 'train', 'ride_date', 'dep', 'arr', 'rider', 'rider_id', 'seat',
        'fare'], rows)])


@T(R_, 'OCR results of paper tickets, text per picture', 'ocr/result_20180911.txt')
def _(c):
    L = []
    for k, p in enumerate(c.ps(14), 1):
        a, b = c.two('STN')
        t = c.t(2018)
        L += [f'=== IMG_{2040 + k}.jpg  conf=0.{c.i(90, 99)}', f'{c.pick("ABCDEH")}{c.d(6)}    检票:{c.i(1, 20)}'
            f'{c.pick("AB")}', f'{a}站  {tn(c)}  {b}站',
              f'{t:%Y年%m月%d日%H:%M}开  {seat(c)}', f'￥{c.i(40, 900)}.0元  网  二等座', '限乘当日当次车', f'{p.id} {p.n}',
              f'{c.de(c.d(14) + c.pick("ABCDEH") + c.d(6))} {a}售', '']
    return L


@T(R_, 'punishment list: fare dodgers, semicolons', '稽查/补票登记.csv', 'gb18030', 1)
def _(c):
    L = ['车次;区段;补票原因;姓名;证件号码;联系方式;补收(元);列车长']
    for p in c.ps(23):
        a, b = c.two('STN')
        L.append(f'{tn(c)};{a}~{b};{c.pick(["越站", "无票", "儿童超高", "持减价票"])};{p.n};{p.id};{c.v(p.m, "-")};'
            f'{c.amt(10, 300)};{c.pick("王李张")}长')
    return L


@T(R_, 'mail with group order forwarded, quoted mails, free text', 'mail/FW_团票.eml')
def _(c):
    a, b = c.two('STN')
    o = c.P()
    L = ['王经理：', '名单如下，请代购同一车厢。', '']
    tr = tn(c)
    for p in c.ps(10):
        L.append(f'> > {p.n}（{p.id}）{tr}次 6月18日 {a}到{b} 二等座')
    return eml(f'{o.n} <{o.e}>', c.al('piaowu@tonghuitravel.cn'), '转发: 答复: 团票名单', L + ['>', '> 收到，请尽快。'])


@T(R_, 'YAML of passengers of a robot', 'bot/tasks.yml')
def _(c):
    L = ['concurrency: 2', 'tasks:']
    for _ in range(8):
        a, b = c.two('STN')
        L += [f'  - train: {tn(c)}', f'    date: {c.t(2019):%Y-%m-%d}', f'    route: [{a}, {b}]', '    riders:']
        for p in c.ps(c.i(1, 3)):
            L += [f'      - name: {p.n}', f'        idno: "{p.id}"', f'        notify: "{p.m}"']
    return L


@T(R_, 'ticket window transcript, free text', '录音转写/窗口3.txt')
def _(c):
    L = []
    for p in c.ps(5):
        a, b = c.two('STN')
        L += [f'旅客：{a}到{b}，{c.t(2017).day}号的，{tn(c)}还有吗？', '售票员：有，硬卧上铺，身份证。', f'旅客：{p.id}，{p.n}。',
              f'售票员：{c.i(100, 400)}块，电话留一个。', f'旅客：{p.m}。', f'售票员：好，{c.i(1, 16)}车{c.i(1, 20)}号上铺，拿好。', '']
    return L
