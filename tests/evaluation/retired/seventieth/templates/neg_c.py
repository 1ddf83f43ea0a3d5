"""Negatives: more machines, mixed."""

from lib import pools as P, values as V


def t_mobile_like_ids(d):
    rows = [
        [d.decoy('phone.mobile', V.mobile(d.r)), d.c(['图书', '音像', '文具']), d.i(1, 99), f'{d.dt(2019, 2023)}']
        for _ in range(d.i(6, 40))
    ]
    return d.csv('wms/出库单.csv', '出库单号,品类,件数,创建时间'.split(','), rows)


def t_file_sizes(d):
    out = ['文件大小(字节)\t文件名'] + [
        f'{d.decoy("phone.mobile", V.mobile(d.r))}\tbackup_{k:03d}.tar' for k in range(d.i(4, 20))
    ]
    return d.text('备份/大小清单.txt', out)


def t_decimals(d):
    out = [f'{k},{d.r.uniform(0, 1):.11f},{d.r.uniform(-3, 3):.8f}' for k in range(d.i(15, 80))]
    return d.text('ml/weights.csv', ['step,loss,grad'] + out, 'utf-8')


def t_uuid(d):
    rows = [
        {'uuid': '-'.join([d.hash(8), d.hash(4), d.hash(4), d.hash(4), d.hash(12)]), 'size': d.i(1000, 90000000)}
        for _ in range(d.i(8, 40))
    ]
    return d.json('objects/index.json', rows)


def t_gcode(d):
    return d.text(
        'cnc/part.nc',
        ['%', 'G90 G21 G17']
        + [f'G{d.i(0, 3)} X{d.money(0, 200)} Y{d.money(0, 200)} F{d.i(100, 900)}' for _ in range(d.i(20, 80))]
        + ['M30', '%'],
        'utf-8',
    )


def t_stock_quotes(d):
    rows = [
        [
            f'{d.c(["600", "000", "300"])}{d.dig(3)}',
            d.money(3, 90),
            d.money(3, 90),
            f'{d.i(-9, 9)}.{d.dig(2)}%',
            d.dig(9),
        ]
        for _ in range(d.i(10, 50))
    ]
    return d.csv('行情/quotes.csv', '代码,开盘,收盘,涨跌幅,成交额'.split(','), rows)


def t_isbn(d):
    rows = [
        [
            '978' + d.dig(10),
            d.c(['算法导论', '百年孤独', '围城', '三体', '活着', '边城', '茶馆']),
            d.c(['人民文学', '机械工业', '三联书店']),
            d.money(20, 150),
        ]
        for _ in range(d.i(8, 40))
    ]
    return d.csv('图书馆/馆藏.csv', 'ISBN,书名,出版社,定价'.split(','), rows)


def t_netstat(d):
    out = [
        f'tcp  0  0 10.1.{d.i(0, 9)}.{d.i(2, 250)}:{d.i(1024, 65000)}  10.2.0.{d.i(2, 250)}:3306 '
        f' {d.c(["ESTABLISHED", "TIME_WAIT"])}'
        for _ in range(d.i(15, 50))
    ]
    return d.text('ops/netstat.txt', out, 'utf-8')


def t_ap_list(d):
    rows = [
        [f'AP-{k:03d}', ':'.join(d.hash(2) for _ in range(6)), f'{d.i(1, 12)}层', d.i(1, 13), d.c(['在线', '离线'])]
        for k in range(d.i(8, 40))
    ]
    return d.csv('网络/无线AP.csv', 'AP名称,MAC,位置,信道,状态'.split(','), rows)


def t_cell_sites(d):
    rows = [
        [
            f'{d.c(P.REG)[3]}{d.c(P.ROADS)}基站',
            460,
            '00',
            d.i(4000, 40000),
            d.i(1000, 60000),
            f'{d.r.uniform(100, 121):.5f}',
            f'{d.r.uniform(22, 40):.5f}',
        ]
        for _ in range(d.i(8, 50))
    ]
    return d.csv('网优/基站工参.csv', '基站名称,MCC,MNC,LAC,CI,经度,纬度'.split(','), rows)


def t_fuel_prices(d):
    return d.text(
        '油价.txt',
        [
            f'{d.day(2020, 2024)} 92号 {d.money(6, 8)} 95号 {d.money(7, 9)} 0号 {d.money(6, 8)}'
            for _ in range(d.i(6, 25))
        ],
    )


def t_traffic_rule_docs(d):
    return d.text(
        '交规/扣分一览.md',
        ['| 违法行为 | 罚款 | 记分 |', '| --- | --- | --- |']
        + [f'| {v} | {d.c([50, 100, 200])}元 | {d.i(0, 6)}分 |' for v in P.VIOL],
    )


def t_case_stats(d):
    rows = [[c, d.i(10, 900), d.i(5, 500), f'{d.i(30, 99)}%'] for c in P.CRIMES]
    return d.xlsx(
        '统计/案件类别统计.xlsx', [(f'{d.i(2015, 2023)}年', [['案件类别', '立案数', '破案数', '破案率']] + rows)]
    )


def t_published_rulings(d):
    out = [
        f'（{d.i(2016, 2022)}）{g[4][0]}{g[0][2:]}民初{d.i(10, 5000)}号 '
        f' {d.c(["买卖合同纠纷", "劳动争议", "物业服务合同纠纷"])}  {d.day(2016, 2022)}'
        for g in d.r.sample(P.REG, d.i(6, 20))
    ]
    return d.text('裁判/文书目录.txt', out)


def t_port_stats(d):
    rows = [[p, d.i(10000, 900000), d.i(10000, 900000), f'{d.i(-20, 40)}%'] for p in P.PORTS]
    return d.csv('口岸/客流统计.csv', '口岸,出境人次,入境人次,同比'.split(','), rows)


def t_cafe_prices(d):
    return d.text(
        '网吧/收费公告.txt',
        [
            d.c(P.CAFES) + ' 收费公告',
            f'普通区 {d.i(3, 6)}元/小时  竞技区 {d.i(6, 9)}元/小时  包夜 {d.i(15, 40)}元',
            '上机请出示本人身份证，未成年人禁止入内。',
            f'订座电话 {d.land()}',
        ],
    )


def t_terminal_log(d):
    out = [
        f'{t} terminal {d.c("AB")}{d.i(1, 99):03d} power {d.c(["on", "off"])} cpu={d.i(30, 80)}C'
        for t in d.times(d.i(15, 60), 10)
    ]
    return d.text('netbar/terminal_status.log', out)


def t_fund_nav(d):
    rows = [
        [
            f'{d.dig(6)}',
            d.c(['稳健债券', '沪深300指数', '消费精选', '新能源主题']),
            f'{d.r.uniform(.5, 4):.4f}',
            f'{d.day(2022, 2024)}',
        ]
        for _ in range(d.i(8, 40))
    ]
    return d.csv('理财/基金净值.csv', '基金代码,名称,单位净值,日期'.split(','), rows)


def t_company_ledger(d):
    rows = [
        [
            f'{t:%Y-%m-%d}',
            d.c(['1001', '1002', '6602', '2202']),
            d.c(['库存现金', '银行存款', '管理费用', '应付账款']),
            d.money(10, 90000),
            d.c(['借', '贷']),
        ]
        for t in d.times(d.i(10, 50), 5000)
    ]
    return d.csv('账套/凭证明细.csv', '日期,科目代码,科目名称,金额,方向'.split(','), rows)


def t_bad_mixed(d):
    rows = [['行号', '身份证号', '错误']]
    rows += [
        [d.i(2, 500), d.decoy('identity.prc_id18', V.bad_id18(d.r, d.c(P.REG)[0], V.birth(d.r))), '校验码不正确']
        for _ in range(d.i(4, 20))
    ]
    return d.xlsx('导入/失败明细.xlsx', [('失败', rows)])


def t_regex_code(d):
    return d.text(
        'src/validate.js',
        [
            'export const isMobile = v => /^1[3-9]\\d{9}$/.test(v);',
            'export const isIdCard = v => /^[1-9]\\d{5}(19|20)\\d{2}\\d{7}[\\dX]$/.test(v);',
            f'export const MAX_RETRY = {d.i(2, 9)};',
            'export const isPlate = v => v && v.length >= 7;',
            "export const labels = { holder: '户名', card: '卡号', balance: '余额' };",
        ],
        'utf-8',
    )


def t_properties(d):
    return d.text(
        'res/messages_zh.properties',
        [
            'login.mobile=手机号',
            'login.code=验证码',
            'order.passenger=乘车人',
            'order.trainNo=车次',
            'order.seat=席别',
            'flight.ticketNo=票号',
            f'page.size={d.i(10, 100)}',
            'bank.balance=可用余额',
        ],
        'utf-8',
    )


def t_vcf_company(d):
    out = []
    for _ in range(d.i(3, 12)):
        c = d.c(P.REG)[2] + d.c(P.COMP)
        out += [
            'BEGIN:VCARD',
            'VERSION:3.0',
            f'ORG:{c}',
            f'TEL;TYPE=WORK:{d.land()}',
            f'EMAIL:{d.orgmail("info")}',
            'END:VCARD',
        ]
    return d.text('通讯录/单位.vcf', out, 'utf-8')


def t_zip_code(d):
    return d.zip(
        'release/src.zip',
        [
            d.text(
                'main.py',
                ['import sys', 'print("余额查询")', f'VERSION = "{d.i(0, 9)}.{d.i(0, 30)}.{d.i(0, 9)}"'],
                'utf-8',
            ),
            d.text('README.md', ['# 工具', '运行 main.py'], 'utf-8'),
        ],
    )


def t_tickets_blank(d):
    return d.html(
        'forms/购票.html',
        '购票',
        '<form><label>乘车人<input name="passengerName"></label><label>身份证号<input name="idNo"'
        ' maxlength="18"></label>'
        f'<label>车次<input name="trainNo"></label><button>提交</button></form><p>版本 {d.i(1, 9)}.{d.i(0, 9)}</p>',
    )


def t_exam_scores(d):
    rows = [[f'2021{d.dig(4)}', d.i(50, 150), d.i(50, 150), d.i(50, 150)] for _ in range(d.i(10, 50))]
    return d.csv('成绩/月考成绩.csv', '考号,语文,数学,英语'.split(','), rows)


def t_room_types(d):
    rows = [
        [
            f'{d.i(2, 18)}{d.i(1, 20):02d}',
            d.c(['标准间', '大床房', '套房']),
            d.i(120, 600),
            d.c(['空净', '空脏', '维修', '在住']),
        ]
        for _ in range(d.i(12, 60))
    ]
    return d.csv('PMS/房态.csv', '房号,房型,门市价,房态'.split(','), rows)


def name(d):
    return d.c(P.SUR)[0] + ''.join(x[0] for x in d.r.sample(P.GIVM, d.i(1, 2)))


def t_duty_roster(d):
    rows = [['日期', '白班', '夜班', '备注']] + [
        [f'{d.day(2023, 2024):%m月%d日}', name(d), name(d), ''] for _ in range(d.i(7, 28))
    ]
    return d.xlsx('值班/前台值班表.xlsx', [('排班', rows)])


def t_match_results(d):
    out = ['乒乓球比赛成绩', ''] + [f'{name(d)}  {d.i(0, 3)}:{d.i(0, 3)}  {name(d)}' for _ in range(d.i(6, 20))]
    return d.text('工会/比赛成绩.txt', out)


def t_reviews(d):
    rows = [
        [
            f'{d.c("abckmtwx")}***{d.i(0, 99)}',
            d.c(P.HOTELS),
            f'{d.day(2019, 2024):%Y-%m}入住',
            d.c(['大床房', '标准间']),
            d.c([3, 4, 5]),
            d.c(['位置很好', '隔音差', '早餐不错', '前台办理入住很快', '下次还来']),
        ]
        for _ in range(d.i(8, 40))
    ]
    return d.csv('点评/酒店点评.csv', '用户,酒店,入住月份,房型,评分,内容'.split(','), rows)


def t_ruling_anon(d):
    g = d.c(P.REG)
    return d.text(
        '裁判/判决书（网上公开版）.txt',
        [
            f'{g[2]}{g[3]}人民法院',
            '刑 事 判 决 书',
            f'（{d.i(2017, 2022)}）{g[4][0]}{g[0][2:]}刑初{d.i(11, 900)}号',
            '',
            f'公诉机关{g[2]}{g[3]}人民检察院。',
            f'被告人{d.c(P.SUR)[0]}某，男，汉族，初中文化，无业。因涉嫌犯{d.c(P.CHARGES)}罪被刑事拘留。',
            '本院认为，公诉机关指控的罪名成立。',
            '（当事人信息已隐去）',
        ],
    )


def t_lost_found(d):
    out = ['失物招领', ''] + [
        f'{d.day(2022, 2024):%m月%d日}'
        f' 在{d.c(["候车室", "3号车厢", "安检口", "检票口"])}拾到{d.c(["黑色双肩包", "雨伞", "保温杯", "儿童外套", "耳机"])}一{d.c(["个", "把", "件"])}'
        for _ in range(d.i(5, 20))
    ]
    return d.text('车站/失物招领.txt', out + ['', f'认领电话 {d.land()}'])
