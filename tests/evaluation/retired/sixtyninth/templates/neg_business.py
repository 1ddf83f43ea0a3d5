"""Hard negatives from shops, offices and registers: shapes without a person."""

from lib import values as V
from lib import world as W
from lib.labels import ID, tpl
from lib.writers import table_html, table_md
from templates.common import firm, hotel, masked_id, masked_mob

K = 'neg'
GOODS = [
    '纯棉四件套',
    '电热水壶',
    '无线鼠标',
    '保温杯500ml',
    '儿童雨靴',
    '洗衣液3kg',
    '蓝牙耳机',
    '羽毛球拍',
    '蜂蜜柚子茶',
    '收纳箱大号',
    '台灯护眼',
    '厨房剪刀',
]


@tpl(K)
def shop_orders(d):
    rows = [
        [
            d.order(18, d.pick('1', '2', '3')),
            d.pick(*GOODS),
            d.i(1, 5),
            d.yuan(9, 300),
            f'{d.at()}',
            d.pick('交易成功', '已发货', '已关闭'),
        ]
        for _ in range(d.i(10, 60))
    ]
    d.csv('订单报表.csv', ['订单编号', '宝贝标题', '数量', '实付金额', '创建时间', '状态'], rows)


@tpl(K)
def masked_customers(d):
    rows = []
    for p in d.cast(d.i(8, 40)):
        rows.append([p.sur + '**', masked_mob(p), masked_id(p), d.pick(*GOODS), d.yuan(10, 500), d.order(19, '4')])
    d.csv('订单脱敏.csv', ['收货人', '手机', '身份证', '商品', '金额', '流水号'], rows)


@tpl(K)
def train_timetable(d):
    d.md(
        '列车时刻表.md',
        '# 列车时刻表\n\n'
        + table_md(['车次', '出发站', '到达站', '发车', '到达', '二等座'], d.r.sample(W.TRAINS, 14))
        + f'\n订票电话 {d.hot()}\n',
    )


@tpl(K)
def flight_schedule(d):
    rows = [
        [f[0], f[1], f[2], f[5], f[6], d.pick('1234567'[:5], '135', '246', '67'), d.pick('320', '738', '333')]
        for f in d.r.sample(W.FLIGHTS, 15)
    ]
    d.csv('航班时刻.csv', ['航班号', '出发机场', '到达机场', '起飞时间', '到达时间', '班期', '机型'], rows)


@tpl(K)
def hotel_directory(d):
    rows = []
    for _ in range(d.i(8, 30)):
        name, c = hotel(d)
        rows.append(
            [
                name,
                c['city'],
                f"{d.pick(*W.ROADS)}{d.i(1, 300)}号",
                d.shop(c),
                d.i(40, 260),
                d.pick('三星', '四星', '经济型'),
                f'{d.i(128, 688)}起',
            ]
        )
    d.xlsx('协议酒店名录.xlsx', {'名录': [['酒店名称', '城市', '地址', '电话', '房间数', '星级', '协议价']] + rows})


@tpl(K)
def police_stations(d):
    c = d.city()
    rows = [
        [
            f"{c['city']}市公安局{x[1]}区分局{d.pick(*W.ROADS)[:-1]}派出所",
            f"{d.pick(*W.ROADS)}{d.i(1, 200)}号",
            d.shop(c),
        ]
        for x in c['dist']
        for _ in range(4)
    ]
    d.html(
        '派出所通讯录.html',
        '户籍窗口办公电话',
        table_html(['单位', '地址', '办公电话'], rows) + '<p>办理身份证请携带户口簿。</p>',
    )


@tpl(K)
def bank_branches(d):
    rows = []
    for _ in range(d.i(8, 30)):
        c = d.city()
        rows.append(
            [
                f"{d.pick(*W.CARDS)[0]}{c['city']}{d.pick(*W.ROADS)[:-1]}支行",
                f'10{d.num(10)}',
                f"{c['city']}市{d.pick(*W.ROADS)}{d.i(1, 300)}号",
                d.shop(c),
            ]
        )
    d.csv('网点信息.csv', ['网点名称', '联行号', '地址', '联系电话'], rows, sep=d.pick(',', '\t'))


@tpl(K)
def crime_statistics(d):
    rows = [[x] + [d.i(0, 400) for _ in range(6)] for x in W.CHARGES]
    d.xlsx('案件统计.xlsx', {'统计': [['案由', '立案数', '破案数', '行政拘留', '刑事拘留', '取保候审', '罚款'], *rows]})


@tpl(K)
def port_statistics(d):
    rows = [[x, d.i(10000, 900000), d.i(10000, 900000), f'{d.i(-90, 200) / 10}%'] for x in W.PORTS]
    d.md(
        '口岸流量统计.md',
        f'# {d.i(2015, 2019)}年各口岸出入境人次\n\n' + table_md(['口岸', '出境人次', '入境人次', '同比'], rows),
    )


@tpl(K)
def hotel_occupancy(d):
    rows = [
        [f'2019-{m:02d}', f'{d.i(50, 98)}.{d.i(0, 9)}%', d.i(150, 420), d.i(300, 4000), d.i(20, 300)]
        for m in range(1, 13)
    ]
    d.csv('入住率月报.csv', ['月份', '入住率', '平均房价', '入住间夜', '退房投诉'], rows)


@tpl(K)
def hotel_prices(d):
    rows = [[t, d.i(128, 788), d.i(120, 700), d.i(1, 30)] for t in ('标准间', '大床房', '套房', '家庭房', '商务房')]
    name, c = hotel(d)
    d.docx(
        '客房价目表.docx',
        [
            name + '客房价目表',
            [['房型', '门市价', '会员价', '数量']] + rows,
            '入住时间：14:00以后　退房时间：12:00以前',
            f'订房电话：{d.shop(c)}',
        ],
    )


@tpl(K)
def blank_registration(d):
    d.docx(
        '旅客住宿登记表.docx',
        [
            '旅客住宿登记表',
            [
                ['姓名', '', '性别', '', '民族', ''],
                ['证件类型', '', '证件号码', '', '联系电话', ''],
                ['入住时间', '', '退房时间', '', '房号', ''],
                ['同住人', '', '签名', '', '', ''],
            ],
            f'请出示有效身份证件。前台电话：{d.shop()}',
        ],
    )


@tpl(K)
def blank_lease(d):
    d.text(
        '租赁合同范本.txt',
        '房屋租赁合同（范本）\n\n出租方（甲方）：____________'
        ' 身份证号：__________________\n承租方（乙方）：____________'
        ' 身份证号：__________________\n联系电话：____________\n房屋坐落：______市______区______路______号\n租赁期限自____年__月__日至____年__月__日，'
        '月租金________元，押金________元。\n' + d.pick('', '水电费由乙方承担。\n', '本合同一式两份。\n'),
    )


@tpl(K)
def import_template(d):
    head = d.pick(
        ['姓名', '身份证号', '手机号', '银行卡号', '开户行'],
        ['车牌号', '车主', '身份证号', '车架号', '发动机号'],
        ['机主', '手机号码', '套餐', '入网时间', '证件号码'],
        ['乘机人', '证件号', '航班号', '起飞时间', '手机'],
    )
    d.csv('批量导入模板.csv', head, [['' for _ in head] for _ in range(d.i(0, 3))])


@tpl(K)
def wrong_ids(d):
    rows = []
    for p in d.cast(d.i(6, 30)):
        rows.append([d.dc(ID, V.bad_id(p.id, d.r)), d.pick('校验位错误', '校验码不符')])
    d.csv('身份证校验失败.csv', ['身份证号', '原因'], rows)


@tpl(K)
def wrong_ids_named(d):
    rows = []
    for k, p in enumerate(d.cast(d.i(5, 20)), 1):
        rows.append([k, p.name, d.dc(ID, V.bad_id(p.id, d.r)), '实名认证失败：号码无效'])
    d.xlsx('实名失败名单.xlsx', {'失败': [['序号', '姓名', '身份证号', '返回']] + rows})


@tpl(K)
def waybills(d):
    rows = [
        [
            f'SF{d.num(13)}',
            d.order(15, d.pick('7', '3')),
            d.pick('已签收', '运输中', '派送中'),
            f'{d.at()}',
            d.city()['city'],
        ]
        for _ in range(d.i(10, 50))
    ]
    d.csv('运单跟踪.csv', ['快递单号', '内部单号', '状态', '时间', '所在城市'], rows, sep=d.pick(',', '\t'))


@tpl(K)
def invoices(d):
    rows = [
        [d.pick('0', '1') + d.num(11), d.num(8), firm(d), d.yuan(100, 90000), '6%', str(d.day())]
        for _ in range(d.i(8, 35))
    ]
    d.csv('发票清单.csv', ['发票代码', '发票号码', '购方名称', '金额', '税率', '开票日期'], rows)


@tpl(K)
def book_isbn(d):
    rows = [
        [
            f'9787{d.num(9)}',
            d.pick('数据结构', '高等数学', '中国通史', '行政法学', '市场营销', '数据库原理'),
            d.yuan(15, 99),
            d.i(1, 40),
        ]
        for _ in range(d.i(10, 40))
    ]
    d.xlsx('教材征订.xlsx', {'征订': [['ISBN', '书名', '定价', '册数']] + rows})
