"""Hard negatives from shops, offices and registers: shapes without a person (second half)."""

from lib import values as V
from lib import world as W
from lib.labels import CARD, PP, VIN, tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, official

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
def goods_barcodes(d):
    rows = [
        [f'69{d.num(11)}', d.pick(*GOODS), d.pick('个', '盒', '袋'), d.yuan(3, 200), d.i(0, 999)]
        for _ in range(d.i(12, 60))
    ]
    d.csv('商品档案.csv', ['条码', '品名', '单位', '售价', '库存'], rows, sep=d.pick(',', ';', '\t'))


@tpl(K)
def telecom_plans(d):
    from templates.phone_subscriber import PLAN

    d.html(
        '套餐资费.html',
        '套餐介绍',
        table_html(
            ['套餐名称', '月费', '国内流量', '通话时长', '短信'],
            [[x, d.i(8, 199), f'{d.i(1, 40)}GB', f'{d.i(50, 1000)}分钟', f'{d.i(0, 100)}条'] for x in PLAN],
        )
        + '<p>客服热线：10086</p>',
    )


@tpl(K)
def violation_codes(d):
    d.csv('违法代码表.csv', ['代码', '违法行为', '罚款金额', '记分'], [list(x) for x in W.OFFENCES])


@tpl(K)
def used_car_models(d):
    rows = []
    for _ in range(d.i(8, 30)):
        v = V.vin(d.r)
        bad = v[:8] + d.pick(*[c for c in '0123456789X' if c != v[8]]) + v[9:]
        rows.append([d.pick(*W.CARS), d.dc(VIN, bad), d.i(1, 60), d.yuan(50, 4000)])
    d.csv('配件适用车型.csv', ['车型', '目录序列', '库存', '单价'], rows)


@tpl(K)
def part_codes(d):
    rows = [
        [
            d.dc(PP, d.pick('E', 'G') + V.digits(d.r, 8)),
            d.pick('轴承', '密封圈', '继电器', '连接器', '电容'),
            d.i(1, 5000),
            d.yuan(1, 90),
        ]
        for _ in range(d.i(10, 45))
    ]
    d.xlsx('物料清单BOM.xlsx', {'BOM': [['物料编码', '名称', '用量', '单价']] + rows})


@tpl(K)
def plate_prefixes(d):
    rows = [[c[1] or c[0], c[2] + x, c[0]] for c in W.CITIES for x in c[3][:1]]
    d.md(
        '车牌归属地.md',
        '# 车牌代码对照\n\n号牌由省份简称、发牌机关代号和五位序号组成。\n\n' + table_md(['省份', '代码', '城市'], rows),
    )


@tpl(K)
def rent_ads(d):
    rows = [
        [
            d.pick(*W.ESTATES),
            d.pick('1室1厅', '2室1厅', '3室2厅'),
            f'{d.i(40, 140)}㎡',
            f'{d.i(9, 80)}00元/月',
            d.pick('押一付三', '随时看房', '近地铁'),
        ]
        for _ in range(d.i(8, 30))
    ]
    d.html(
        '租房信息.html',
        '租房频道',
        table_html(['小区', '户型', '面积', '租金', '备注'], rows) + f'<p>看房请拨打 {d.hot()}</p>',
    )


@tpl(K)
def house_prices(d):
    rows = [
        [c['city'], d.i(5000, 70000), d.i(5000, 70000), f'{d.i(-80, 120) / 10}%'] for c in [d.city() for _ in range(20)]
    ]
    d.csv('房价走势.csv', ['城市', '新房均价', '二手房均价', '环比'], rows)


@tpl(K)
def deposit_rates(d):
    d.docx(
        '存款利率表.docx',
        [
            '人民币存款利率表',
            [['项目', '年利率%']]
            + [
                [x, f'{d.i(30, 450) / 100:.2f}']
                for x in ('活期存款', '三个月', '半年', '一年', '二年', '三年', '通知存款')
            ],
            '余额不足5万元按活期计息。客服95588',
        ],
    )


@tpl(K)
def merchant_settlement(d):
    rows = [
        ['42000' + d.num(23), d.order(16, '1'), f'{d.at()}', d.yuan(1, 900), d.yuan(0, 5), '已结算']
        for _ in range(d.i(10, 50))
    ]
    d.csv(
        '商户结算单.csv',
        ['支付单号', '商户订单号', '交易时间', '交易金额', '手续费', '状态'],
        rows,
        sep=d.pick(',', '|'),
    )


@tpl(K)
def ledger_accounts(d):
    rows = [
        [
            d.pick('6602', '1002', '2221') + f'.{d.i(1, 30):02d}',
            d.pick('管理费用', '银行存款', '应交税费'),
            d.yuan(100, 99999),
            d.yuan(0, 9999),
            d.pick('借', '贷'),
        ]
        for _ in range(d.i(10, 40))
    ]
    d.xlsx('科目余额表.xlsx', {'余额': [['科目编码', '科目名称', '期初余额', '本期发生额', '方向']] + rows})


@tpl(K)
def netcafe_prices(d):
    d.text(
        '网吧价目.txt',
        d.pick(*W.NETCAFES)
        + '\n'
        + '\n'.join(f'{z}区  会员{d.i(2, 8)}元/时  临时{d.i(4, 10)}元/时  包夜{d.i(15, 40)}元' for z in 'ABCD')
        + '\n未成年人禁止入内，上机请出示身份证。\n'
        + f'电话：{d.shop()}\n',
    )


@tpl(K)
def meeting_minutes(d):
    d.docx(
        '会议纪要.docx',
        [
            '安全工作例会纪要',
            f'时间：{cn_day(d.day())}　主持：{official(d)}　参加：{official(d)}、{official(d)}、{official(d)}',
            '一、酒店入住登记须做到实名、实数、实情、实时。',
            '二、网吧上机实名抽查每周一次。',
            '三、出租房屋登记率提高到95%。',
            f'四、下次会议时间为{cn_day(d.day())}。',
        ],
    )


@tpl(K)
def news_crime(d):
    c = d.city()
    d.text(
        '新闻稿.txt',
        f"本报讯 记者{official(d)}报道：日前，{c['city']}警方破获一起{d.pick('盗窃', '电信诈骗', '开设赌场')}案，"
        f"抓获犯罪嫌疑人{d.i(3, 30)}名，涉案金额{d.i(20, 900)}万元。犯罪嫌疑人王某、李某已被刑事拘留。"
        f"此案由{c['dist'][0][1]}区法院以（{d.i(2016, 2020)}）{c['pl']}{c['dist'][0][0][2:]}刑初{d.i(10, 900)}号公开审理。"
        "\n警方提醒市民不要轻信陌生来电。\n",
    )


@tpl(K)
def law_text(d):
    d.text(
        '规定摘录.txt',
        '旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。'
        '\n经营单位应当对上网消费者的身份证等有效证件进行核对、登记，并记录有关上网信息，保存时间不得少于60日。\n'
        + f'（{d.pick("摘自治安管理办法", "培训材料第" + str(d.i(1, 9)) + "讲")}）\n',
    )


@tpl(K)
def masked_statement(d):
    p = d.P()
    rows = [[str(d.day()), d.pick('消费', '转账'), d.yuan(1, 900), d.yuan(100, 9000)] for _ in range(d.i(5, 20))]
    d.html(
        '账单样张.html',
        '电子账单',
        f'<p>尊敬的{p.sur}**：您尾号{p.card[-4:]}的卡（{p.card[:4]} **** **** {p.card[-4:]}）本期账单如下</p>'
        + table_html(['日期', '摘要', '金额', '余额'], rows),
    )


@tpl(K)
def school_statistics(d):
    rows = [[f'{g}年级{k}班', d.i(30, 52), d.i(14, 28), d.i(14, 28), d.i(0, 9)] for g in '七八九' for k in range(1, 7)]
    d.xlsx('学生人数统计.xlsx', {'统计': [['班级', '人数', '男', '女', '住宿']] + rows})


@tpl(K)
def gift_cards(d):
    """Prepaid shop cards whose numbers fail the check digit of bank cards."""
    rows = []
    for _ in range(d.i(10, 40)):
        c = V.card(d.r, '621000', 16)
        c = c[:-1] + d.pick(*[x for x in '0123456789' if x != c[-1]])
        rows.append([d.dc(CARD, c), d.pick(100, 200, 500), d.pick('未激活', '已激活'), str(d.day(2020, 2022))])
    d.csv('购物卡库存.csv', ['礼品券编码', '面值', '状态', '有效期'], rows)


@tpl(K)
def spring_couplet_chat(d):
    turns = [
        (d.pick('老王', '静静', '大刘', '豆豆妈'), x)
        for x in d.r.sample(
            [
                '今天吃啥',
                '楼下新开了家面馆',
                '高铁几点的？',
                '10点那趟G7',
                '酒店订了没',
                '订了，两晚',
                '下午3点开会别忘了',
                '打印机又坏了',
                '群里谁有顺风车',
                '堵车中',
                '周末爬山不',
                '房东说要涨租金',
                '违章又扣我3分',
                '话费该交了',
            ],
            9,
        )
    ]
    d.text('闲聊.txt', chat(d, d.at(), turns))
