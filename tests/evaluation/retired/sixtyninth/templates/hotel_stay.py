"""hotel.stay: what front desks, booking sites, conference staff and guests keep."""

from lib import world as W
from lib.labels import tpl
from templates.common import chat, days, hotel, mins, official, room

K = 'hotel.stay'
TYPES = ['标准双床房', '高级大床房', '商务大床房', '豪华双床房', '家庭房', '特惠房']
CHAN = ['散客', '携程', '美团', '协议单位', '会员', '飞猪', '旅行社']


@tpl(K, big=True)
def pms_inhouse(d):
    name, c = hotel(d)
    rows = []
    for p in d.cast(d.n(8, 45), rep=d.r.random() < 0.4):
        a = d.at()
        out = a + days(d, 1, 4)
        rows.append(
            [
                room(d),
                d.pick(*TYPES),
                p.name,
                p.sex,
                '身份证',
                d.id(p),
                f'{a:%Y-%m-%d %H:%M}',
                f'{out:%Y-%m-%d} 12:00',
                d.i(128, 588),
                d.pick(*CHAN),
                d.mob(p) if d.r.random() < 0.7 else '',
            ]
        )
        d.rec(p)
    head = '房号 房型 客人姓名 性别 证件类型 证件号码 到店时间 离店时间 房价 客源 联系电话'.split()
    d.xlsx(
        f'在住客人报表_{d.num(4)}.xlsx',
        {'Sheet1': [[name + ' 宾客在住/离店报表'], head] + rows + [['合计', len(rows), '间']]},
    )


@tpl(K, big=True)
def psb_pinyin(d):
    name, c = hotel(d)
    code = c['dist'][0][0] + d.num(4)
    rows = []
    for p in d.cast(d.n(10, 50), rep=True):
        a = d.at(2012, 2019)
        rows.append(
            [
                code,
                name,
                p.name,
                p.sex,
                p.nation,
                f'{p.birth:%Y%m%d}',
                '11',
                d.id(p),
                p.hukou,
                room(d),
                f'{a:%Y%m%d%H%M}',
                f'{a + mins(d, 300, 2600):%Y%m%d%H%M}' if d.r.random() < 0.9 else '',
            ]
        )
        d.rec(p)
    d.csv(
        f'LKXX_{d.num(6)}.csv',
        'LGBM LGMC XM XB MZ CSRQ ZJLX ZJHM HJDZ FH RZSJ TFSJ'.split(),
        rows,
        sep=d.pick(',', '\t', '|'),
    )


@tpl(K, big=True)
def kaifang_header(d):
    head = (
        'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,'
        'District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,'
        'CAddress,CZip,'
        'Family,Version,id'
    ).split(',')
    rows, no = [], d.i(200000, 900000)
    for k, p in enumerate(d.cast(d.n(12, 60), rep=False, hi=1992)):
        a = d.at(2011, 2013)
        row = [p.name, '', '', 'ID', d.id(p), 'M' if p.male else 'F', f'{p.birth:%Y%m%d}', p.hukou, '', 'F', 'CHN']
        row += [p.region[:2], p.region] + [''] * 6
        row += [d.mob(p) if d.r.random() < 0.6 else '', d.tel(p) if d.r.random() < 0.15 else '', '']
        row += [d.mail(p) if d.r.random() < 0.2 else ''] + [''] * 7
        row += ['0', f'{a.year}-{a.month}-{a.day} {a.hour}:{a:%M:%S}', no + k]
        rows.append(row)
        d.rec(p)
    d.csv(d.pick('part3.csv', 'kf_0612.csv', '200W-401W.csv'), head, rows)


@tpl(K)
def ota_orders_json(d):
    out = []
    for p in d.cast(d.n(2, 14), rep=d.r.random() < 0.5):
        name, c = hotel(d)
        a = d.day(2017, 2023)
        out.append(
            {
                'orderId': d.order(16, '3'),
                'status': d.pick('CHECKED_OUT', 'CONFIRMED'),
                'hotel': {'name': name, 'city': c['city'], 'tel': d.shop(c)},
                'roomType': d.pick(*TYPES),
                'checkIn': str(a),
                'checkOut': str(a + days(d, 1, 3)),
                'guest': {'name': p.name, 'idType': 1, 'idNo': d.id(p), 'mobile': d.mob(p)},
                'amount': d.i(150, 1900),
            }
        )
        d.rec(p)
    d.js('hotel_orders.json', {'code': 0, 'data': {'total': len(out), 'list': out}}, ascii_=d.r.random() < 0.3)


@tpl(K)
def confirm_mail(d):
    p = d.P()
    name, c = hotel(d)
    a = d.day(2016, 2023)
    body = (
        f'尊敬的{p.title}：\n\n您好！您预订的酒店已确认，请凭有效证件办理入住。'
        f'\n\n酒店名称：{name}\n酒店电话：{d.shop(c)}\n'
        f'订单号：{d.order(13, "8")}\n房型：{d.pick(*TYPES)} 1间\n入住日期：{a}（14:00后）\n离店日期：{a + days(d, 1, 3)}（12:00前）\n'
        f'入住人：{p.name}\n手机：{d.mob(p)}\n房费：¥{d.i(198, 899)}.00（到店付）\n\n如需修改或取消，请致电{d.hot()}。\n'
    )
    d.rec(p)
    d.eml(
        '酒店预订确认.eml',
        '酒店预订 <' + d.al('phone.email', 'noreply@booking-hotel.cn') + '>',
        f'{p.name} <{d.mail(p)}>',
        f'预订确认：{name}',
        body,
        d.at(2016, 2023),
    )


@tpl(K)
def group_chat_book(d):
    name, c = hotel(d)
    turns, who = [], d.r.sample(['行政小吴', '老杨', '李工', '王会计', '小赵', '销售部-阿明'], 4)
    turns.append((who[0], f'出差的各位把名字和身份证发我，统一订{name}'))
    for p in d.cast(d.n(3, 9)):
        a = d.day(2018, 2022)
        s = d.say(
            lambda: f'{p.name} {d.id(p)} {a.month}月{a.day}号入住 住{d.i(1, 4)}晚 大床',
            lambda: f'{p.name}，身份证{d.id(p)}，{a.month}.{a.day}住到{(a + days(d, 1, 3)).day}号，电话{d.mob(p)}，双床房就行',
            lambda: f'帮我订一下 {d.id(p)} {p.name} 入住{a:%Y-%m-%d} 退房{a + days(d, 1, 3):%Y-%m-%d}',
        )
        turns.append((d.pick(*who[1:]), s))
        d.rec(p)
        if d.r.random() < 0.5:
            turns.append((who[0], d.pick('收到', '好的，房号到店给', f'给你留了{room(d)}房', '[OK]')))
    d.text('订房群聊天记录.txt', chat(d, d.at(2018, 2022), turns))


@tpl(K)
def rooming_list_docx(d):
    c = d.city()
    a, boss, agent = d.day(2015, 2019), d.P(), d.P()
    rows = [['序号', '姓名', '性别', '单位', '身份证号', '手机', '房号', '入住', '离店']]
    for k, p in enumerate(d.cast(d.n(6, 24)), 1):
        rows.append(
            [
                k,
                p.name,
                p.sex,
                f"{d.pick(*W.FIRMS)}",
                d.id(p),
                d.mob(p),
                room(d),
                f'{a.month}月{a.day}日',
                f'{(a + days(d, 2, 3)).month}月{(a + days(d, 2, 3)).day}日',
            ]
        )
        d.rec(p)
    d.docx(
        '会议代表住宿安排表.docx',
        [
            f"{c['city']}年会参会代表住宿安排",
            f'酒店：{hotel(d, c)[0]}',
            rows,
            f'会务组联系人：{boss.name}（{d.mob(boss)}）',
            f'酒店销售经理：{agent.name} {d.mob(agent, "-")}',
        ],
    )


@tpl(K)
def folio_print(d):
    p = d.P()
    name, c = hotel(d)
    a, nights, price = d.at(2014, 2021), d.i(1, 4), d.i(138, 498)
    lines = [f'{a:%m-%d}  预付押金(现金)        {d.i(3, 9) * 100:>8}.00-']
    for k in range(nights):
        lines.append(f'{a:%m-%d}  房费                  {price:>8}.00')
    body = (
        f'{name:^40}\n{"宾 客 账 单":^40}\n{"=" * 46}\n账号：F{d.num(7)}       房号：{room(d)}\n姓名：{p.name}      '
        f' 证件：身份证 {d.id(p)}\n到店：{a:%Y/%m/%d %H:%M}  '
        f' 离店：{a + days(d, nights, nights):%Y/%m/%d} 11:{d.i(10, 59)}\n{"-" * 46}\n'
        + '\n'.join(lines)
        + f'\n03:00  迷你吧                {d.i(5, 48):>8}.00\n{"-" * 46}\n合计消费：{price * nights}.00  '
        f' 收银员：{official(d)}\n'
        f'宾客签名：__________    电话：{d.shop(c)}\n'
    )
    d.rec(p)
    d.text(f'账单F{d.num(4)}.txt', body)
