"""travel.train"""

from lib.labels import bulk
from lib import pools as P


def trip(d):
    a, b = d.r.sample(P.STATIONS, 2)
    return d.c('GGGDDKZT') + str(d.i(11, 2999)), a, b, d.dt(2013, 2024, 6, 21)


def cls(d, no):
    return d.c(P.SEATS[:3] if no[0] in 'GD' else P.SEATS[3:])


def seat(d, no='G'):
    if no[0] not in 'GD':
        return f'{d.i(1, 16):02d}车{d.i(1, 18):02d}号{d.c(["上铺", "中铺", "下铺"])}'
    return f'{d.i(1, 16):02d}车{d.i(1, 18):02d}{d.c("ABCDF")}号'


@bulk
def t_orders_csv(d):
    rows = []
    for p in d.each(5, 55):
        no, a, b, t = trip(d)
        rows.append(
            [
                'E' + d.dig(9),
                p.name,
                '二代身份证',
                p.id,
                no,
                a,
                b,
                f'{t:%Y-%m-%d}',
                f'{t:%H:%M}',
                cls(d, no),
                seat(d, no),
                d.money(40, 900),
            ]
        )
    return d.csv(
        '12306/车票订单.csv',
        '订单号,乘车人,证件类型,证件号码,车次,发站,到站,乘车日期,开车时间,席别,席位,票价'.split(','),
        rows,
    )


def t_ticket_txt(d):
    out = []
    for p in d.each(1, 8):
        no, a, b, t = trip(d)
        k = d.c('ABCEF') + d.dig(6)
        out += [
            f'{k}          检票:{d.i(1, 26)}{d.c("AB")}',
            f'{a}站   {no}   {b}站',
            f'{t:%Y年%m月%d日 %H:%M}开   {seat(d, no)}',
            f'￥{d.money(40, 900)}元  网   {cls(d, no)}',
            '限乘当日当次车',
            f'{p.id} {p.name}',
            f'{d.dig(14)}{k} {a}售',
            '',
        ]
    return d.text('扫描/火车票识别.txt', out)


def t_notice_mail(d):
    p = d.rec(d.person())
    no, a, b, t = trip(d)
    body = (
        f'尊敬的 {p.name}{p.title}：\n您好！\n您于{t:%Y年%m月%d日}在中国铁路客户服务中心网站(12306.cn)成功购买了1张车票，'
        f'票款共计{d.money(60, 700)}元，'
        f'订单号码 E{d.dig(9)}。'
        f'所购车票信息如下：\n1.{p.name}，{t:%Y年%m月%d日%H:%M}开，{a}站-{b}站，{no}次列车，{seat(d, no)}，{cls(d, no)}。\n'
        f'身份证件：{p.id}\n为了确保旅客人身安全和列车运行秩序，车站将在开车时间之前提前停止检票。'
    )
    return d.eml('mail/购票通知.eml', d.orgmail('noreply'), p.email, '网上购票系统-用户支付通知', body, when=d.plus(t, -400, -30))


def t_ocr_json(d):
    rows = []
    for p in d.each(2, 20):
        no, a, b, t = trip(d)
        rows.append(
            {
                'log_id': int('7' + d.dig(12)),
                'words_result': {
                    'ticket_num': d.c('ABDEF') + d.dig(6),
                    'starting_station': a + '站',
                    'train_num': no,
                    'destination_station': b + '站',
                    'date': f'{t:%Y年%m月%d日}',
                    'time': f'{t:%H:%M}',
                    'ticket_rates': f'￥{d.money(40, 800)}元',
                    'seat_category': cls(d, no),
                    'seat_num': seat(d, no),
                    'name': p.name,
                    'id_num': p.id,
                },
            }
        )
    return d.json('ocr/result.json', rows)


def t_trip_xlsx(d):
    rows = [['员工', '手机', '车次', '出发站', '到达站', '出发时间', '座位', '金额', '事由']]
    for p in d.each(4, 40):
        no, a, b, t = trip(d)
        rows.append(
            [
                p.name,
                int(p.mobile),
                no,
                a,
                b,
                f'{t:%Y-%m-%d %H:%M}',
                seat(d, no),
                float(d.money(30, 800)),
                d.c(['拜访客户', '培训', '开会', '验收']),
            ]
        )
    return d.xlsx('行政/高铁订票登记.xlsx', [('2023', rows)])


def t_wechat(d):
    t, out, me = d.dt(2018, 2024), [], d.person()
    d.win = (d.plus(t, 20, 25, 'days').date(), 20)
    for p in d.each(2, 9):
        no, a, b, s = trip(d)
        out += [
            f'{me.name} {t:%Y/%m/%d %H:%M:%S}',
            d.c(
                [
                    f'帮{p.name}买张票，{p.id}，{s:%m月%d号}{no}，{a}到{b}，{cls(d, no)}',
                    f'{p.name}（{p.id}）{s:%m-%d} {a}→{b} {no} {s:%H:%M}开',
                    f'{p.name}的票出了：{no}次 {s:%m月%d日}{s:%H:%M} {a}-{b} {seat(d, no)}，证件{p.id}',
                ]
            ),
            '',
        ]
        t = d.plus(t, 1, 50)
    return d.text('微信/订票群.txt', out)


def t_four_dash(d):
    out = []
    for p in d.each(5, 50):
        no, a, b, t = trip(d)
        out.append('----'.join([p.name, p.id, p.mobile, no, f'{a}-{b}', f'{t:%Y-%m-%d}', seat(d, no)]))
    return d.text('data/火车出行.txt', out, 'utf-8')


@bulk
def t_police_sql(d):
    rows = []
    for p in d.each(5, 50):
        no, a, b, t = trip(d)
        rows.append((p.name, p.id, no, a, b, f'{t:%Y%m%d}', f'{d.i(1, 16):02d}', d.dig(4), f'{t:%Y%m%d%H%M%S}'))
    return d.sql('gl/T_TLDP.sql', 'T_TLDP', 'XM ZJHM CC FZ DZ CCRQ CXH ZWH SPSJ'.split(), rows)


def t_person_track(d):
    p = d.person()
    out = [f'{p.name}（{p.id}）铁路出行记录', '']
    for n in range(1, d.i(4, 22)):
        no, a, b, t = trip(d)
        d.rec(p)
        out.append(f'{n}. {t:%Y年%m月%d日} 乘{no}次列车 从{a}到{b} {seat(d, no)} {cls(d, no)}')
    return d.docx('材料/铁路轨迹.docx', out)


def t_html_list(d):
    rows = []
    for p in d.each(3, 25):
        no, a, b, t = trip(d)
        rows.append(
            f'<li><b>{no}</b> {a} → {b} <span>{t:%Y-%m-%d %H:%M}</span><br>乘客 {p.name} <i>{p.id}</i> {cls(d, no)}'
            f' {seat(d, no)}</li>'
        )
    return d.html('saved/未出行订单.html', '我的12306', '<ul class="order">\n' + '\n'.join(rows) + '\n</ul>')


def t_en_notes(d):
    out = ['Train bookings for the delegation', '']
    for p in d.each(3, 20):
        no, a, b, t = trip(d)
        out.append(
            f'- {p.en2}, passport {p.passport}: {no} {a} to {b}, dep. {t:%d %b %Y %H:%M}, coach {d.i(1, 16)} seat'
            f' {d.i(1, 18)}{d.c("ACDF")}'
        )
    g = d.person()
    return d.text('travel/trains.md', out + ['', f'Guide at the station: {g.en} {g.mob86}'])


def t_pipe(d):
    rows = []
    for n, p in enumerate(d.each(6, 50), 1):
        no, a, b, t = trip(d)
        rows.append([n, p.name, p.id, no, f'{t:%Y/%m/%d %H:%M}', a, b, d.c(['已检票', '已出站', '已退票', '已检票'])])
    return d.csv('导出/检票记录.txt', '序号|旅客|证件号|车次|发车时间|上车站|下车站|状态'.split('|'), rows, '|')


def t_zip(d):
    rows = []
    for p in d.each(5, 40):
        no, a, b, t = trip(d)
        rows.append([p.name, p.id, f'{t:%Y-%m-%d}', no, f'{a}->{b}', cls(d, no), seat(d, no)])
    part = d.csv('车票.csv', '乘客,证件号码,日期,车次,区间,席别,座位'.split(','), rows, enc='utf-8')
    return d.zip('报销/车票导出.zip', [part, ('说明.txt', d.add('按乘车日期排序\n').encode())])
