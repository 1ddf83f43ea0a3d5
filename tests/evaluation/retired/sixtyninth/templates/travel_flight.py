"""travel.flight: tickets, itineraries, name lists, e-mails."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, days, firm, official, sql_insert

K = 'travel.flight'


def tk(d, fl, sep='-'):
    return W.AIRLINE[fl[0][:2]][1] + sep + d.num(10)


@tpl(K)
def eterm_pnr(d):
    out = []
    for k in range(d.n(1, 5)):
        ps, f, a = d.cast(1), d.pick(*W.FLIGHTS), d.day(2014, 2019)
        day = f'{a:%d%b}'.upper()
        ln = [f' {i}.{p.py} ' for i, p in enumerate(ps, 1)]
        txt = (
            ''.join(ln) + f' {d.r.choice("HJKMN")}{d.r.choice("BCDEFG")}{d.i(2, 9)}{d.r.choice("QRTVWXY")}{d.i(2, 9)}'
            f'{d.r.choice("PRS")}\n'
        )
        n = len(ps)
        txt += (
            f' {n + 1}.  {f[0]} Y   {f"{a:%a}".upper()[:2]}{day[:5]}  {f[3]}{f[4]} HK{n}   {f[5].replace(":", "")} '
            f'{f[6].replace(":", "")}          E T2T1\n'
        )
        for i, p in enumerate(ps, 1):
            txt += f' {n + 1 + i}.SSR FOID {f[0][:2]} HK1 NI{d.id(p)}/P{i}\n'
            d.rec(p)
        for i, p in enumerate(ps, 1):
            txt += f' {2 * n + 1 + i}.SSR TKNE {f[0][:2]} HK1 {f[3]}{f[4]} {f[0][2:]} Y{day} {tk(d, f, "")}/1/P{i}\n'
        out.append(
            txt + f' {3 * n + 2}.OSI {f[0][:2]} CTCM{d.mob(ps[0])}/P1\n'
            f' {3 * n + 3}.{d.r.choice(["PEK", "CAN", "SHA"])}{d.num(3)}\n'
        )
    d.text('pnr.txt', '>RT\n' + '\n>RT\n'.join(out), encs=('utf-8',))


@tpl(K, big=True)
def agency_ledger(d):
    rows = []
    for p in d.cast(d.n(8, 50), rep=True):
        f, a = d.pick(*W.FLIGHTS), d.day(2014, 2022)
        rows.append(
            [
                f'{a - days(d, 1, 30)}',
                tk(d, f),
                p.name,
                d.id(p),
                f[0],
                f'{f[1]}-{f[2]}',
                f'{a} {f[5]}',
                d.pick('Y', 'M', 'Q', 'V'),
                d.i(380, 1900),
                50,
                d.i(380, 1900),
                d.mob(p) if d.r.random() < 0.6 else '',
            ]
        )
        d.rec(p)
    head = '出票日期 票号 乘机人 证件号 航班号 航程 起飞时间 舱位 票面价 机建 结算价 联系手机'.split()
    d.xlsx(
        '机票台账.xlsx',
        {'出票明细': [head] + rows, '汇总': [['月份', '张数'], ['1月', d.i(100, 400)], ['2月', d.i(100, 400)]]},
    )


@tpl(K)
def itinerary_mail(d):
    p, f, a = d.P(), d.pick(*W.FLIGHTS), d.day(2015, 2023)
    body = (
        f'{p.title}，您好：\n\n您的机票已出票成功，'
        f'行程信息如下：\n\n乘机人：{p.name}\n证件类型：身份证\n证件号码：{d.id(p)}\n票号：{tk(d, f)}\n'
        f'航班：{W.AIRLINE[f[0][:2]][0]} {f[0]}\n出发：{cn_day(a)} {f[5]} {f[1]}机场\n到达：{cn_day(a)} {f[6]} {f[2]}机场\n舱位：经济舱\n'
        f'联系手机：{d.mob(p)}\n\n请于起飞前2小时到达机场。客服电话：{d.hot()}\n'
    )
    d.rec(p)
    d.eml(
        '出票通知.eml',
        '商旅预订 <' + d.al('phone.email', 'service@shanglv-trip.com') + '>',
        f'{p.name} <{d.mail(p)}>',
        f'【出票成功】{f[1]}-{f[2]} {a}',
        body,
        d.at(2015, 2023),
    )


@tpl(K)
def boarding_manifest(d):
    f, a = d.pick(*W.FLIGHTS), d.day(2014, 2020)
    rows = []
    for k, p in enumerate(d.cast(d.n(15, 60)), 1):
        rows.append(
            f'{k:>3}  {p.py:<22}{d.i(6, 32):>2}{d.r.choice("ABCHJK")}   {"PP" if k % 9 == 0 else "NI"} '
            f'{d.pp(p) if k % 9 == 0 else d.id(p):<20}{d.i(0, 2)}/{d.i(0, 28):02d}'
        )
        d.rec(p)
    d.text(
        f'{f[0]}_manifest.txt',
        f'PASSENGER MANIFEST\nFLIGHT {f[0]}  DATE {a:%d%b%Y}  {f[3]}-{f[4]}  STD {f[5]}\n'
        'NO.  NAME                  SEAT  DOC PASSPORT/ID NO.      BAG\n' + '\n'.join(rows) + '\nEND OF LIST\n',
        encs=('utf-8',),
    )


@tpl(K)
def group_ticket_request(d):
    c, boss, f = d.city(), d.P(), d.pick(*W.FLIGHTS)
    a = d.day(2016, 2023)
    items = [f'关于预订{f[1]}机票的说明', f'请按以下名单出票，去程 {a} {f[0]} {f[1]}-{f[2]} {f[5]}起飞。']
    rows = [['序号', '姓名', '证件号', '手机号', '航班', '日期', '行李']]
    for k, p in enumerate(d.cast(d.n(4, 20)), 1):
        rows.append([k, p.name, d.id(p), d.mob(p), f[0], str(a), d.pick('有', '无')])
        d.rec(p)
    d.docx(
        '机票预订名单.docx',
        items + [rows, f'经办人：{boss.name}，办公电话 {d.shop(c)}，邮箱 {d.mail(boss)}', f'{firm(d, c)}'],
    )


@tpl(K)
def trips_of_one(d):
    p, out = d.P(), []
    for k in range(d.i(4, 20)):
        f, a = d.pick(*W.FLIGHTS), d.day(2013, 2019)
        out.append(
            [
                f'{a:%Y%m%d}',
                f[0],
                f[1],
                f[2],
                f[5],
                f'{d.i(4, 40)}{d.r.choice("ACDFJL")}',
                tk(d, f, ''),
                d.pick('已使用', '已使用', '退票'),
            ]
        )
        d.rec(p)
    out.sort()
    d.csv(
        '民航离港查询.csv',
        ['离港日期', '航班号', '出发机场', '到达机场', '起飞时间', '座位', '票号', '状态'],
        out,
        sep=d.pick(',', '\t'),
    )
    raw = f'旅客姓名：{p.name}，证件号码：{d.id(p)}\n'
    d.text(d.name, raw + d.data.decode(d.encoding).lstrip('\ufeff'), encs=(d.encoding,))


@tpl(K)
def chat_tickets(d):
    turns = [('票务小何', '机票需要的把信息发过来，姓名+身份证+航班')]
    for p in d.cast(d.n(3, 10)):
        f, a = d.pick(*W.FLIGHTS), d.day(2017, 2022)
        turns.append(
            (
                d.pick('老谢', 'Amy', '吴姐', '小石头'),
                d.say(
                    lambda: f'{p.name} {d.id(p)} {a.month}月{a.day}日 {f[0]} {f[1]}飞{f[2]} {f[5]}的',
                    lambda: f'{p.name}，{d.id(p)}，{f[0]}，{a.month}.{a.day}，{f[1]}-{f[2]}，经济舱',
                ),
            )
        )
        d.rec(p)
        if d.r.random() < 0.6:
            turns.append(('票务小何', d.pick(f'出好了，票号{tk(d, f)}', '稍等', '价格涨了，要现在出吗', '好')))
    d.text('机票群.txt', chat(d, d.at(2017, 2022), turns))


@tpl(K, big=True)
def orders_jsonl(d):
    out = []
    for p in d.cast(d.n(5, 40), rep=d.r.random() < 0.5):
        f, a = d.pick(*W.FLIGHTS), d.day(2016, 2022)
        out.append(
            {
                'orderNo': d.order(18, '2'),
                'flightNo': f[0],
                'depCity': f[1],
                'arrCity': f[2],
                'depTime': f'{a} {f[5]}:00',
                'passengerName': p.name,
                'certType': 'NI',
                'certNo': d.id(p),
                'phone': d.mob(p),
                'ticketNo': tk(d, f),
                'cabin': d.pick('Y', 'F', 'K'),
                'price': d.i(300, 2400),
            }
        )
        d.rec(p)
    d.jsonl('flight_order.log', out)


@tpl(K)
def expense_html(d):
    rows = []
    for p in d.cast(d.n(4, 18), rep=d.r.random() < 0.5):
        f, a = d.pick(*W.FLIGHTS), d.day(2016, 2022)
        rows.append([p.name, d.id(p), str(a), f[0], f'{f[1]}→{f[2]}', tk(d, f), d.yuan(400, 2000), official(d)])
        d.rec(p)
    d.html(
        '差旅机票对账单.html',
        '差旅机票对账单',
        f'<h2>{firm(d)} 机票月结对账单</h2>\n'
        + table_html(['乘机人', '身份证号', '乘机日期', '航班', '行程', '电子客票号', '金额', '审批人'], rows),
    )


@tpl(K)
def sms_dep_notice(d):
    """Notices as a passenger keeps them, each with the own document number."""
    out = []
    for p in d.cast(d.n(2, 7)):
        f, a = d.pick(*W.FLIGHTS), d.day(2015, 2022)
        al = W.AIRLINE[f[0][:2]][0]
        out.append(
            f'【{al}】{p.name}（证件号{d.id(p)}）您已购{a.month}月{a.day}日{f[0]}航班，{f[1]}{f[5]}起飞，{f[6]}到达{f[2]}，'
            f'票号{tk(d, f)}，请提前办理登机手续。'
        )
        d.rec(p)
    d.text('机票短信备份.txt', '\n\n'.join(out) + '\n')


@tpl(K)
def intl_group_passport(d):
    rows, lead, a = [], d.P(), d.day(2015, 2019)
    for k, p in enumerate(d.cast(d.n(8, 30)), 1):
        rows.append(
            [
                k,
                p.name,
                p.py,
                p.sex,
                f'{p.birth:%d%b%Y}'.upper(),
                d.pp(p),
                f'{a + days(d, 300, 2000):%d%b%Y}'.upper(),
                d.pick('MU727 PVG-KIX', 'MU727 PVG-KIX', 'CA929 PVG-NRT'),
                f'{a}',
            ]
        )
        d.rec(p)
    d.csv(
        '日本团机位名单.csv',
        '序号 姓名 拼音 性别 出生日期 护照号 护照有效期 航班 出发日期'.split(),
        rows + [['领队', lead.name, d.mob(lead)]],
        sep=d.pick(',', '\t'),
    )


@tpl(K)
def trad_agency(d):
    rows = []
    for p in d.cast(d.n(5, 22)):
        a = d.day(2015, 2019)
        rows.append(
            [
                p.trad,
                p.py,
                d.pp(p),
                d.pick('CX391', 'KA904', 'CI504', 'BR712'),
                f'{a:%Y/%m/%d}',
                d.pick('香港-北京', '香港-上海'),
                f'{d.num(3)}{d.num(7)}'[:6],
                d.yuan(1500, 4200),
            ]
        )
        d.rec(p)
    d.csv(
        '旅行社機票名單.csv',
        ['旅客姓名', '英文姓名', '護照號碼', '航班編號', '出發日期', '航段', '訂位編號', '票價'],
        rows,
        encs=('big5',),
    )


@tpl(K)
def refund_note_md(d):
    rows, staff = [], d.P()
    for p in d.cast(d.n(4, 15)):
        f, a = d.pick(*W.FLIGHTS), d.day(2019, 2022)
        rows.append(
            [
                p.name,
                d.id(p),
                f[0],
                f'{a}',
                f'{f[1]}-{f[2]}',
                tk(d, f),
                d.pick('航班取消', '自愿退票', '疫情退票'),
                d.i(200, 1500),
            ]
        )
        d.rec(p)
    d.md(
        '退票登记.md',
        f'## 退票登记\n\n财务对接：{staff.name} {d.mail(staff)}\n\n'
        + table_md(['旅客', '证件号', '航班', '日期', '航段', '票号', '原因', '应退'], rows),
    )


@tpl(K, big=True)
def sql_dump_tickets(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 40), rep=True), d.i(4000, 90000)):
        f, a = d.pick(*W.FLIGHTS), d.day(2014, 2018)
        rows.append((k, tk(d, f, ''), p.name, d.id(p), f[0], f[3], f[4], f'{a} {f[5]}:00', d.i(300, 2000)))
        d.rec(p)
    d.text(
        'air_ticket.sql',
        'SET NAMES utf8;\n'
        + sql_insert(
            'air_ticket', ('id ticket_no passenger_name id_no flight_no dep arr dep_time price').split(), rows
        ),
        encs=('utf-8',),
    )
