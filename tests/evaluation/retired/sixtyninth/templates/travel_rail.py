"""travel.rail: 12306 mails, ticket lists, group tickets, screenshots typed off, exports."""

from lib import world as W
from lib.labels import tpl
from lib.writers import csv_text, table_html
from templates.common import chat, cn_day, days, masked_id, official, sql_insert

K = 'travel.rail'
FAST = ['二等座', '二等座', '二等座', '一等座', '商务座']
SLOW = ['硬座', '硬座', '硬卧', '软卧']


def cls(d, t):
    return d.pick(*FAST if t[0][0] in 'GDC' else SLOW)


def seat(d):
    return f'{d.i(1, 16):02d}车{d.i(1, 18):02d}{d.pick(*"ABCDF")}号'


def t21(d, x):
    return f'{d.num(14)}{x}{d.num(6)}'


@tpl(K)
def mail_12306(d):
    p, t, a = d.P(), d.pick(*W.TRAINS), d.day(2014, 2023)
    body = (
        f'尊敬的 {p.name}{"先生" if p.male else "女士"}：\n    您好！\n   '
        f' 您于{cn_day(a - days(d, 1, 12))}在中国铁路客户服务中心网站(12306.cn) 成功购买了1张车票，票款共计{t[5]}元，'
        f'订单号码 E{d.num(9)}。'
        f' 所购车票信息如下：\n1.{p.name}，{cn_day(a)} {t[3]}开，{t[1]}-{t[2]}，{t[0]}次列车，{seat(d)}，{cls(d, t)}，'
        f'成人票，票价{t[5]}元，证件号码{d.id(p)}。\n    请及时取票。手机{d.mob(p)}已接收短信。'
        '\n\n中国铁路客户服务中心\n'
    )
    d.rec(p)
    d.eml(
        '用户支付通知.eml',
        '12306@rails.com.cn'.replace('12306@rails.com.cn', d.al('phone.email', '12306@rails.com.cn')),
        f'{p.name} <{d.mail(p)}>',
        '网上购票系统-用户支付通知',
        body,
        d.at(2014, 2023),
    )


@tpl(K, big=True)
def travel_desk_xlsx(d):
    rows = []
    for p in d.cast(d.n(8, 45), rep=True):
        t, a = d.pick(*W.TRAINS), d.day(2015, 2023)
        rows.append(
            [
                str(a),
                p.name,
                d.id(p),
                t[0],
                t[1],
                t[2],
                t[3],
                cls(d, t),
                seat(d),
                float(t[5]),
                f'E{d.num(9)}',
                official(d),
            ]
        )
        d.rec(p)
    d.xlsx(
        '火车票订购登记.xlsx',
        {
            '订票': ['乘车日期 乘车人 身份证号 车次 出发站 到达站 发车时间 席别 车厢座位 票价 订单号 部门审批'.split()]
            + rows,
            '说明': [['退票需提前2小时通知行政部']],
        },
    )


@tpl(K)
def trips_of_one(d):
    p, out = d.P(), []
    for k in range(d.i(5, 25)):
        t, a = d.pick(*W.TRAINS), d.day(2012, 2018)
        out.append(f'{a} {t[0]:<6} {t[1]}→{t[2]}  {t[3]}开  {seat(d)} {cls(d, t)} ¥{t[5]}')
        d.rec(p)
    out.sort()
    d.text('列车.txt', f'{p.name}  {d.id(p)}\n火车出行记录（近三年）\n' + '\n'.join(out) + '\n')


@tpl(K)
def group_ticket_form(d):
    t, a, c, lead = d.pick(*W.TRAINS), d.day(2014, 2019), d.city(), d.P()
    rows = [['序号', '姓名', '证件类型', '证件号码', '票种', '席别']]
    for k, p in enumerate(d.cast(d.n(10, 45), lo=1994, hi=2002), 1):
        rows.append([k, p.name, '二代身份证', d.id(p), d.pick('学生', '学生', '成人'), cls(d, t)])
        d.rec(p)
    d.docx(
        '团体票申请表.docx',
        [
            '铁路学生团体票预订申请表',
            f"学校：{c['city']}职业技术学院　　车次：{t[0]}　　{t[1]}—{t[2]}　　乘车日期：{cn_day(a)}",
            rows,
            f'联系人：{lead.name}　电话：{d.tel(lead)}　手机：{d.mob(lead)}',
        ],
    )


@tpl(K)
def chat_book(d):
    turns = [('行政小吴', '下周出差的把车次和身份证号发给我')]
    for p in d.cast(d.n(3, 11)):
        t, a = d.pick(*W.TRAINS), d.day(2017, 2023)
        turns.append(
            (
                d.pick('老杨', '阿峰', '李工', '小雨'),
                d.say(
                    lambda: f'{p.name} {d.id(p)} {t[0]} {a.month}月{a.day}号 {t[1]}到{t[2]} {t[3]}那趟 二等座',
                    lambda: f'{a.month}.{a.day}的{t[0]}，{t[1]}-{t[2]}，{p.name}，{d.id(p)}',
                ),
            )
        )
        d.rec(p)
        turns.append(('行政小吴', d.pick(f'订到了 {seat(d)}', '没座了，改下一班？', '收到', f'好的 票价{t[5]}')))
    d.text('订票.txt', chat(d, d.at(2017, 2023), turns))


@tpl(K, big=True)
def orders_json(d):
    out = []
    for p in d.cast(d.n(3, 20), rep=d.r.random() < 0.5):
        t, a = d.pick(*W.TRAINS), d.day(2016, 2022)
        out.append(
            {
                'sequence_no': f'E{d.num(9)}',
                'train_code': t[0],
                'from_station_name': t[1],
                'to_station_name': t[2],
                'start_train_date': f'{a} {t[3]}',
                'passenger': {
                    'passenger_name': p.name,
                    'passenger_id_type_code': '1',
                    'passenger_id_no': d.id(p),
                    'mobile_no': d.mob(p),
                },
                'seat_type_name': cls(d, t),
                'coach_no': f'{d.i(1, 16):02d}',
                'seat_name': f'{d.i(1, 18):02d}{d.pick(*"ABCDF")}号',
                'ticket_price': t[5],
                'ticket_status': d.pick('已支付', '已出票', '已退票'),
            }
        )
        d.rec(p)
    d.js(
        'queryMyOrder.json',
        {'status': True, 'httpstatus': 200, 'data': {'OrderDTODataList': out}},
        indent=d.pick(None, 2),
    )


@tpl(K)
def ticket_faces(d):
    """Tickets as somebody typed them off for the expense office."""
    out = []
    for p in d.cast(d.n(2, 12)):
        t, a = d.pick(*W.TRAINS), d.day(2014, 2019)
        x = d.pick('A', 'C', 'H', 'K', 'M')
        out.append(
            f'{x}{d.num(6)}   检票:{d.i(1, 20)}{d.pick("A", "B")}\n{t[1]}站  {t[0]}  {t[2]}站\n{cn_day(a)} {t[3]}开 '
            f' {seat(d)}\n¥{t[5]}元  网  {cls(d, t)}\n限乘当日当次车\n{d.id(p)} {p.name}\n{t21(d, x)} {t[1]}售\n'
        )
        d.rec(p)
    d.text('车票信息.txt', ('-' * 30 + '\n').join(out))


@tpl(K, big=True)
def reimb_csv(d):
    rows = []
    for p in d.cast(d.n(10, 50), rep=True):
        t, a = d.pick(*W.TRAINS), d.day(2018, 2023)
        rows.append(
            [
                f'{a:%Y/%m/%d}',
                t[0],
                t[1],
                t[2],
                p.name,
                d.id(p),
                cls(d, t),
                t[5],
                f'{float(t[5]) / 1.09 * .09:.2f}',
                t21(d, 'A'),
            ]
        )
        d.rec(p)
    d.csv(
        '铁路客票抵扣明细.csv',
        ['乘车日期', '车次', '始发站', '目的站', '旅客姓名', '旅客证件号', '席别', '票价', '可抵扣税额', '车票21位码'],
        rows,
        sep=d.pick(',', ';', '\t'),
    )


@tpl(K)
def foreign_tour_en(d):
    rows, guide = [], d.P()
    t, a = d.pick(*W.TRAINS), d.day(2015, 2019)
    for k, p in enumerate(d.cast(d.n(5, 20)), 1):
        rows.append(
            [
                k,
                p.en,
                d.pp(p),
                t[0],
                'Beijing South' if t[1] == '北京南' else t[1],
                t[2],
                f'{a:%d %b %Y}',
                t[3],
                f'Coach {d.i(1, 16)} Seat {d.i(1, 17)}{d.pick(*"ABCDF")}',
                t[5],
            ]
        )
        d.rec(p)
    d.html(
        'train_tickets.html',
        'Train tickets',
        f'<p>Your local guide: {guide.en}, mobile {d.mob(guide)}</p>\n'
        + table_html(
            ['No', 'Passenger', 'Passport No.', 'Train', 'From', 'To', 'Date', 'Departs', 'Seat', 'Fare CNY'], rows
        ),
        lang='en',
    )


@tpl(K)
def sms_tickets(d):
    out = []
    for p in d.cast(d.n(3, 12), rep=False):
        t, a = d.pick(*W.TRAINS), d.day(2014, 2022)
        out.append(
            f'【铁路客服】订单E{d.num(9)},{p.name}(证件{d.id(p)})您已购{a.month}月{a.day}日{t[0]}次{seat(d)},{t[1]}站{t[3]}开。'
        )
        d.rec(p)
    d.text('短信.txt', '\n'.join(out) + '\n')


@tpl(K)
def student_half_fare(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(12, 50), lo=1995, hi=2003), 1):
        t, a = d.pick(*W.TRAINS), d.day(2017, 2021)
        rows.append([k, p.name, d.id(p), f'{t[1]}—{t[2]}', t[0], f'{a.month}月{a.day}日', cls(d, t), d.mob(p)])
        d.rec(p)
    d.xlsx(
        '寒假学生购票统计.xlsx',
        {
            '1班': [['序号', '姓名', '身份证号', '乘车区间', '车次', '乘车日期', '席别', '手机号']]
            + rows[: len(rows) // 2],
            '2班': [['序号', '姓名', '身份证号', '乘车区间', '车次', '乘车日期', '席别', '手机号']]
            + rows[len(rows) // 2 :],
        },
    )


@tpl(K, big=True)
def ticket_agent_sql_gz(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 40), rep=True), d.i(1000, 70000)):
        t, a = d.pick(*W.TRAINS), d.day(2014, 2018)
        rows.append(
            (
                k,
                p.name,
                d.id(p),
                d.mob(p),
                t[0],
                t[1],
                t[2],
                f'{a} {t[3]}:00',
                d.pick('O', 'M', '1', '3'),
                t[5],
                d.i(0, 3),
            )
        )
        d.rec(p)
    d.gz(
        'train_order_20180611.sql.gz',
        sql_insert(
            'train_order',
            'id passenger_name id_card phone train_no from_station to_station start_time seat_type price state'.split(),
            rows,
        ),
    )


@tpl(K)
def contact_tracing(d):
    """Same carriage list; whose key is masked is no record."""
    t, a = d.pick(*W.TRAINS), d.day(2020, 2022)
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 35))):
        hid = k > 0 and d.r.random() < 0.25
        rows.append(
            [
                p.name,
                masked_id(p) if hid else d.id(p),
                t[0],
                str(a),
                f'{d.pick("05", "06")}车{d.i(1, 18):02d}{d.pick(*"ABCDF")}',
                t[1],
                t[2],
                '' if hid else d.mob(p),
                d.pick('已联系', '未接通', '外地'),
            ]
        )
        if not hid:
            d.rec(p)
    d.csv('同车厢人员.csv', '姓名 证件号 车次 乘车日期 席位 上车站 下车站 联系电话 备注'.split(), rows)


@tpl(K)
def zip_of_months(d):
    parts = {}
    for m in d.r.sample(range(1, 13), 3):
        rows = []
        for p in d.cast(d.i(3, 9)):
            t = d.pick(*W.TRAINS)
            rows.append([f'2019-{m:02d}-{d.i(1, 28):02d}', t[0], f'{t[1]}-{t[2]}', p.name, d.id(p), seat(d), t[5]])
            d.rec(p)
        parts[f'火车票/2019年{m}月.csv'] = csv_text(
            [['日期', '车次', '区间', '乘车人', '证件号码', '座位', '票价']] + rows
        )
    d.zip('火车票报销2019.zip', parts)
