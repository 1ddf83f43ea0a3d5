"""Negatives: documents, offices, pages, forms."""

from lib import pools as P

CHAT = '晚上吃啥 我随便 火锅吧 几点集合 七点老地方 堵车晚点到 哈哈哈 收到 明天要早起 航班又延误了 房间订好了，放心'.split()


def t_law(d):
    return d.text(
        '法规/旅馆业治安管理办法摘录.txt',
        [
            '旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。',
            '违反本办法的，由公安机关依照治安管理处罚法处罚，可以处五日以上十日以下行政拘留。',
            f'（摘录自内部学习资料第{d.i(2, 90)}页）',
        ],
    )


def t_dictionary(d):
    rows = [
        ['字段名', '类型', '长度', '说明'],
        ['XM', 'VARCHAR', 30, '姓名'],
        ['SFZH', 'CHAR', 18, '身份证号'],
        ['RZSJ', 'CHAR', 14, '入住时间'],
        ['TFSJ', 'CHAR', 14, '退房时间'],
        ['FJH', 'VARCHAR', 10, '房间号'],
        ['LGBM', 'CHAR', 10, '旅馆编码'],
        ['BBH', 'VARCHAR', d.i(4, 20), '版本号'],
    ]
    return d.xlsx('接口文档/数据字典.xlsx', [('旅客表', rows)])


def t_blank_xlsx(d):
    heads = d.c(
        [
            '姓名 身份证号 手机号 开户行 银行卡号',
            '序号 车牌号 车主 电话 车架号 备注',
            '乘机人 身份证 航班号 日期 舱位',
            '承租人 身份证 房号 起租日 月租金',
        ]
    )
    return d.xlsx(
        '模板/信息采集模板.xlsx',
        [('模板', [heads.split()]), ('填写说明', [['1. 请勿修改表头'], [f'2. 请于{d.i(3, 28)}日前交回']])],
    )


def t_news(d):
    g = d.c(P.REG)
    return d.html(
        'saved/新闻.html',
        '本地新闻',
        f'<h1>{g[2]}警方破获系列盗窃案</h1><p>记者从{g[2]}公安局获悉，近日{g[3]}分局打掉一个盗窃团伙，'
        f'抓获犯罪嫌疑人{d.i(3, 12)}名，'
        f'追回赃物价值{d.i(10, 90)}万元。目前，上述人员已被刑事拘留，案件正在进一步办理中。'
        f'</p><p>新闻热线：{d.land(g)}</p>',
    )


def t_price(d):
    rows = [
        [d.c(P.EST), d.c(P.REG)[3], d.i(9000, 80000), f'{d.i(-9, 9)}.{d.i(0, 9)}%', d.i(3, 200)]
        for _ in range(d.i(8, 30))
    ]
    return d.csv('房价/小区均价.csv', '小区,区域,均价(元/㎡),环比,在售套数'.split(','), rows)


def t_rent_ads(d):
    out = [
        f'{d.c(P.EST)} {d.i(1, 3)}室{d.i(1, 2)}厅 {d.i(40, 120)}平 {d.c(["精装", "简装"])} 月租{d.i(12, 80)}00元 近地铁'
        for _ in range(d.i(6, 20))
    ]
    return d.text('房源/出租房源.txt', out + [f'门店电话 {d.land()}'])


def t_bank_branches(d):
    rows = [
        [
            d.c(['工商银行', '建设银行', '农业银行', '中国银行']) + g[2] + g[3] + '支行',
            g[3] + d.c(P.ROADS) + f'{d.i(1, 200)}号',
            d.land(g),
            f'{d.i(102, 403)}{d.dig(9)}',
        ]
        for g in d.r.sample(P.REG, d.i(6, 25))
    ]
    return d.csv('网点/网点一览.csv', '网点名称,地址,电话,联行号'.split(','), rows)


def t_minutes(d):
    return d.docx(
        '会议/周例会纪要.docx',
        [
            '周例会纪要',
            f'时间：{d.day(2020, 2024)} 上午',
            '一、前厅部汇报入住率情况，本周平均入住率' + f'{d.i(50, 95)}%。',
            '二、工程部汇报3楼空调维修进度。',
            '三、财务部提醒月底前完成对账。',
            f'会议室预订请拨 {d.land()}',
        ],
    )


def t_faq(d):
    return d.text(
        'help/faq.md',
        [
            '## 常见问题',
            '',
            '**如何查询余额？** 登录手机银行，点击“我的账户”即可查看余额。',
            '',
            '**身份证号填错怎么办？** 请在“个人信息”中修改，身份证号为18位，末位可能为X。',
            '',
            f'**客服电话？** {d.hotline()}，服务时间 {d.i(7, 9)}:00-21:00。',
        ],
    )


def t_css(d):
    out = [
        f'.c{k} {{ color: #{d.hash(6)}; margin: {d.i(0, 40)}px; width: {d.money(1, 99)}%; }}'
        for k in range(d.i(10, 50))
    ]
    return d.text('static/app.css', ['@charset "utf-8";', '.fa-weixin:before { content: "\\f1d7"; }'] + out, 'utf-8')


def t_svg(d):
    pts = ' '.join(f'{d.money(100, 130)},{d.money(20, 50)}' for _ in range(d.i(10, 60)))
    return d.text(
        'img/map.svg',
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><polyline points="{pts}"/></svg>\n',
        'utf-8',
    )


def t_masked(d):
    rows = [
        [
            d.c(P.SUR)[0] + d.c(['*', '**']),
            f'{d.c(P.REG)[0]}********{d.dig(3)}{d.c("0123456789X")}',
            f'1{d.c([38, 59, 86])}****{d.dig(4)}',
            d.c(['一等奖', '二等奖', '三等奖']),
        ]
        for _ in range(d.i(6, 30))
    ]
    return d.csv('公示/获奖名单.csv', '姓名,证件号,手机号,奖项'.split(','), rows)


def t_uscc(d):
    rows = [
        [
            d.c(P.REG)[2] + d.c(P.COMP),
            '91' + d.c(P.REG)[0] + 'MA' + d.dig(7) + d.c('ABCDEFGH'),
            f'{d.i(50, 5000)}万元',
            d.land(),
        ]
        for _ in range(d.i(6, 30))
    ]
    return d.csv('企业/供应商.csv', '企业名称,统一社会信用代码,注册资本,联系电话'.split(','), rows)


def t_course(d):
    rows = [['节次', '周一', '周二', '周三', '周四', '周五']] + [
        [f'第{k}节'] + [d.c('语文 数学 英语 物理 化学 体育 美术'.split()) for _ in range(5)] for k in range(1, 9)
    ]
    return d.xlsx('教务/课程表.xlsx', [(f'高一{d.i(1, 12)}班', rows)])


def t_inventory_db(d):
    rows = [
        (d.dig(13), d.c(['A', 'B']) + d.dig(5), str(d.i(1, 900)), f'{d.dt(2019, 2024)}') for _ in range(d.i(10, 60))
    ]
    return d.sqlite('wms/stock.db', [('stock', 'barcode location qty updated_at'.split(), rows)])


def t_newsletter(d):
    body = (
        f'各位客户：\n\n国庆期间本酒店推出特惠，标准间{d.i(120, 300)}元起，含双早。预订电话 {d.land()}。'
        '\n入住时间不限，离店日期不晚于10月8日。\n\n市场部'
    )
    return d.eml('mail/国庆特惠.eml', d.orgmail('marketing'), d.orgmail('all'), '国庆特惠', body)


def t_curl_doc(d):
    return d.text(
        'docs/api.md',
        [
            '## 查询入住记录',
            '',
            '`GET /api/v1/checkin?idNo={身份证号}`',
            '',
            '| 参数 | 类型 | 说明 |',
            '| --- | --- | --- |',
            '| idNo | string(18) | 公民身份号码 |',
            '| roomNo | string | 房号 |',
            '',
            '返回',
            '```json',
            '{"guestName": "string", "idNo": "string", "checkIn": "datetime", "roomNo": "string"}',
            '```',
            f'限流：每分钟{d.i(10, 600)}次。',
        ],
    )


def t_ddl(d):
    return d.text(
        'sql/schema.sql',
        [
            'CREATE TABLE `bank_card` (',
            '  `id` bigint(20) NOT NULL AUTO_INCREMENT,',
            "  `card_no` varchar(19) DEFAULT NULL COMMENT '银行卡号',",
            "  `real_name` varchar(32) COMMENT '户名',",
            "  `id_card` char(18) COMMENT '身份证号',",
            "  `mobile` char(11) COMMENT '手机号',",
            '  PRIMARY KEY (`id`)',
            f') ENGINE=InnoDB AUTO_INCREMENT={d.i(2, 9)}{d.dig(4)} DEFAULT CHARSET=utf8mb4;',
        ],
        'utf-8',
    )


def t_big5_notice(d):
    return d.text(
        '通告.txt',
        [
            '通告',
            '',
            f'本大廈將於{d.i(1, 12)}月{d.i(1, 28)}日清洗水缸，屆時暫停食水供應，不便之處，敬請原諒。',
            '如有查詢，請向管理處職員聯絡。',
            '',
            '管理處',
        ],
        'big5',
    )


def t_weather(d):
    rows = [
        [g[2], f'{d.i(-5, 36)}℃', d.c(['晴', '多云', '小雨', '阴']), d.i(20, 200)]
        for g in d.r.sample(P.REG, d.i(10, 30))
    ]
    return d.csv('weather.csv', '城市,气温,天气,AQI'.split(','), rows)


def t_questionnaire(d):
    return d.text(
        '问卷/住客满意度.txt',
        [
            '住客满意度调查（匿名）',
            '1. 您对房间卫生是否满意？ □满意 □一般 □不满意',
            '2. 前台办理入住所用时间？ □5分钟内 □5-10分钟 □更久',
            '3. 您的手机号（选填）：____________',
            f'回收 {d.i(50, 300)} 份，有效 {d.i(20, 49)} 份。',
        ],
    )


def t_lottery(d):
    out = ['期号      开奖日期    号码'] + [
        f'{t:%Y}{k:03d}   {t:%Y-%m-%d}  ' + ' '.join(f'{x:02d}' for x in sorted(d.r.sample(range(1, 34), 6)))
        for k, t in enumerate(d.times(d.i(10, 40), 9000), 1)
    ]
    return d.text('彩票/历史开奖.txt', out)


def t_en_hotels(d):
    out = ['Hotel,City,Stars,Rooms,From (CNY)'] + [
        f'{d.c(["Grand", "Park", "Lake", "Garden", "Central"])}'
        f' Hotel,{d.c(["Beijing", "Shanghai", "Xiamen", "Chengdu"])},{d.i(3, 5)},{d.i(60, 500)},{d.i(300, 1800)}'
        for _ in range(d.i(8, 25))
    ]
    return d.text('travel/hotels.csv', out, 'utf-8')


def t_chat_plain(d):
    t, out = d.dt(2018, 2023), []
    for _ in range(d.i(8, 25)):
        t = d.plus(t, 1, 30, 'minutes')
        out.append(
            f'{t:%Y-%m-%d %H:%M:%S}'
            f' {d.c(["小周", "阿明", "老赵", "兔子"])}\n{d.c(CHAT)}'
        )
    return d.text('chat/饭搭子.txt', '\n'.join(out) + '\n')


def t_parts(d):
    rows = [
        [
            d.c(['CA', 'CZ', 'MF', 'HU']) + d.dig(4),
            d.c(['运放', '电容', '连接器', '继电器', '稳压器']),
            d.c(['SOP8', 'DIP14', 'TO92']),
            d.i(10, 9000),
            d.money(0, 20),
        ]
        for _ in range(d.i(10, 50))
    ]
    return d.csv('bom/元件清单.csv', '料号,名称,封装,数量,单价'.split(','), rows)
