"""Negatives: shops, devices, machines."""

from lib import pools as P, values as V

GOODS = '抽纸 洗衣液 数据线 保温杯 台灯 牛奶 大米 键盘 鼠标垫 蓝牙耳机 雨伞 拖鞋 插线板 电池 笔记本 垃圾袋'.split()


def t_orders(d):
    rows = [
        [
            f'{d.dt(2020, 2024):%Y%m%d%H%M%S}{d.dig(6)}',
            d.c(GOODS),
            d.i(1, 9),
            d.money(5, 300),
            d.c(['已发货', '已完成', '待付款', '退款中']),
        ]
        for _ in range(d.i(8, 60))
    ]
    return d.csv('店铺/订单导出.csv', '订单编号,商品,数量,实付金额,订单状态'.split(','), rows)


def t_device_log(d):
    out = [
        f'{t} dev{d.i(1, 40):03d} temp={d.money(15, 60)} hum={d.money(20, 90)} rssi=-{d.i(30, 95)} seq={d.dig(9)}'
        for t in d.times(d.i(20, 80), 10)
    ]
    return d.text('iot/sensor.log', out)


def t_bytes(d):
    out = ['Filesystem        1B-blocks          Used     Available Use% Mounted on']
    for k in range(d.i(4, 12)):
        n = d.decoy('phone.mobile', V.mobile(d.r)) if k % 2 else d.dig(12)
        out.append(f'/dev/sd{chr(97 + k)}1 {n:>18} {d.dig(10):>13} {d.dig(10):>13} {d.i(3, 98)}% /data{k}')
    return d.text('ops/df.txt', out, 'utf-8')


def t_timetable(d):
    rows = []
    for _ in range(d.i(10, 40)):
        a, b = d.r.sample(P.STATIONS, 2)
        rows.append(
            [
                d.c('GDKZ') + str(d.i(11, 2900)),
                a,
                b,
                f'{d.i(6, 21):02d}:{d.i(0, 59):02d}',
                f'{d.i(1, 12)}时{d.i(0, 59)}分',
                d.i(30, 900),
            ]
        )
    return d.csv('时刻表/列车时刻.csv', '车次,始发站,终到站,开车,历时,二等座票价'.split(','), rows)


def t_flights_board(d):
    out = ['航班  目的地  计划  登机口  状态']
    for _ in range(d.i(10, 30)):
        out.append(
            f'{d.c(P.LINES)[0]}{d.i(1000, 8999)}  {d.c(P.AIR)[0]}  {d.i(6, 23):02d}:{d.i(0, 59):02d} '
            f' {d.c("ABC")}{d.i(1, 40)}  {d.c(["正点", "延误", "登机", "取消"])}'
        )
    return d.text('机场/出港信息.txt', out)


def t_products(d):
    rows = [
        ['69' + d.dig(11), d.c(GOODS), f'{d.c("ABX")}{d.dig(4)}', d.money(2, 500), d.i(0, 900)]
        for _ in range(d.i(10, 60))
    ]
    return d.csv('仓库/商品资料.csv', '条码,品名,型号,零售价,库存'.split(','), rows)


def t_i18n(d):
    obj = {
        'hotel': {
            'guestName': '住客姓名',
            'idNo': '证件号码',
            'checkIn': '入住时间',
            'checkOut': '离店时间',
            'roomNo': '房号',
        },
        'bank': {
            'cardNo': '银行卡号',
            'balance': '余额',
            'insufficient': '余额不足，当前余额 {0} 元',
            'holder': '户名',
        },
        'form': {'mobile': '请输入手机号', 'plate': '车牌号', 'required': f'此项必填（最多{d.i(5, 40)}字）'},
    }
    return d.json('src/locales/zh-CN.json', obj)


def t_code_py(d):
    return d.text(
        'src/models.py',
        [
            'class Guest(Base):',
            '    __tablename__ = "checkin"',
            f'    id = Column(Integer, primary_key=True)  # v{d.i(1, 9)}',
            '    name = Column(String(32))',
            '    id_card = Column(String(18))',
            '    mobile = Column(String(11))',
            '    room_no = Column(String(8))',
            '    checkin_time = Column(DateTime)',
            '',
            '    def masked(self):',
            '        return self.id_card[:6] + "*" * 8 + self.id_card[-4:]',
        ],
        'utf-8',
    )


def t_hotel_directory(d):
    rows = [
        [g[2] + d.c(P.HOTELS), g[3] + d.c(P.ROADS) + f'{d.i(1, 300)}号', d.land(g), d.i(2, 5), d.i(40, 300)]
        for g in d.r.sample(P.REG, d.i(6, 30))
    ]
    return d.csv('协议酒店/酒店通讯录.csv', '酒店名称,地址,总机,星级,房间数'.split(','), rows)


def t_offices(d):
    out = ['# 各区政务服务中心联系方式', '']
    for _ in range(d.i(5, 15)):
        g = d.c(P.REG)
        out.append(
            f'- {g[2]}{g[3]}政务服务中心：{d.c(P.ROADS)}{d.i(1, 200)}号，咨询电话 {d.land(g)}，周一至周五 9:00-17:00'
        )
    return d.text('指南/办事大厅.md', out)


def t_stats(d):
    rows = [
        [g[2] + g[3], d.i(200, 9000), d.i(100, 5000), f'{d.i(10, 99)}.{d.i(0, 9)}%', d.i(3, 80)]
        for g in d.r.sample(P.REG, d.i(8, 25))
    ]
    return d.csv('统计/各地旅馆业统计.csv', '地区,登记人次,客房数,入住率,新增旅馆'.split(','), rows)


def t_empty_form(d):
    return d.docx(
        '模板/入住登记表.docx',
        [
            '旅客住宿登记表',
            [
                ['姓名', '', '性别', ''],
                ['证件号码', '', '民族', ''],
                ['房号', '', '入住时间', ''],
                ['离店时间', '', '联系电话', ''],
            ],
            f'请用黑色水笔填写，一式{d.i(2, 4)}份。',
        ],
    )


def t_bad_ids(d):
    out = ['校验失败的证件号（请各单位核实后重报）']
    for k in range(d.i(5, 25)):
        out.append(
            f'第{d.i(2, 900)}行\t{d.decoy("identity.prc_id18", V.bad_id18(d.r, d.c(P.REG)[0], V.birth(d.r)))}\t校验位错误'
        )
    return d.text('校验/错误报告.txt', out)


def t_bad_cards(d):
    rows = [[d.i(1, 999), d.decoy('bank.card', V.bad_card(d.r)), 'LUHN_FAILED'] for _ in range(d.i(5, 30))]
    return d.csv('reject/card_reject.csv', ['line', 'value', 'reason'], rows)


def t_snowflake(d):
    rows = [
        {
            'id': '1' + d.dig(18),
            'parent': '1' + d.dig(18),
            'type': d.c(['post', 'like', 'comment']),
            'ts': int(d.c(['15', '16', '17']) + d.dig(11)),
        }
        for _ in range(d.i(8, 50))
    ]
    return d.jsonl('events/events.jsonl', rows)


def t_waybills(d):
    out = [
        f'{d.c(["SF", "JT", "YT"])}{d.dig(13)}  {d.c(P.REG)[2]}→{d.c(P.REG)[2]}  {d.money(0, 20)}kg '
        f' {d.c(["派送中", "已签收", "运输中"])}'
        for _ in range(d.i(8, 40))
    ]
    return d.text('物流/运单跟踪.txt', out)


def t_invoice(d):
    c = d.c(P.COMP)
    return d.text(
        '财务/电子发票.txt',
        [
            '电子普通发票',
            f'发票代码：{d.i(11, 65)}0{d.dig(7)}11',
            f'发票号码：{d.dig(8)}',
            f'购买方：{c}',
            f'项目：*{d.c(["餐饮服务", "办公用品", "物流服务"])}*',
            f'价税合计：￥{d.money(50, 9000)}',
            f'销售方：{d.c(P.COMP)}',
            f'开户行及账号：中国建设银行 1100{d.dig(13)}',
            f'电话：{d.land()}',
        ],
    )


def t_git_log(d):
    out = []
    for t in d.times(d.i(8, 30)):
        out += [
            f'commit {d.hash(40)}',
            f'Date:   {t:%Y-%m-%d %H:%M:%S} +0800',
            '',
            '    '
            + d.c(
                [
                    'fix: 修正身份证校验位',
                    'feat: 入住登记接口',
                    'docs: update README',
                    'refactor: 余额查询',
                    'chore: bump version',
                ]
            ),
            '',
        ]
    return d.text('repo/gitlog.txt', out, 'utf-8')


def t_hash_list(d):
    return d.text(
        'release/MD5SUMS.txt',
        [f'{d.hash(32)}  package-{d.i(1, 9)}.{d.i(0, 20)}.{k}.tar.gz' for k in range(d.i(6, 30))],
        'utf-8',
    )


def t_geojson(d):
    f = [
        {
            'type': 'Feature',
            'properties': {'name': d.c(P.EST) + '站'},
            'geometry': {
                'type': 'Point',
                'coordinates': [round(d.r.uniform(100, 121), 6), round(d.r.uniform(22, 40), 6)],
            },
        }
        for _ in range(d.i(6, 30))
    ]
    return d.json('map/stations.geojson', {'type': 'FeatureCollection', 'features': f}, indent=None)


def t_menu(d):
    out = ['今日菜单', ''] + [
        f'{x}  {d.i(12, 88)}元'
        for x in d.r.sample(
            '宫保鸡丁 鱼香肉丝 麻婆豆腐 清蒸鲈鱼 红烧肉 酸辣土豆丝 番茄炒蛋 白灼虾 干锅花菜 糖醋里脊'.split(), 7
        )
    ]
    return d.text('饭店/菜单.txt', out + ['', f'订餐电话：{d.land()}'])


def t_nginx(d):
    out = [
        f'10.{d.i(0, 9)}.{d.i(0, 255)}.{d.i(1, 254)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET'
        f' /{d.c(["index.html", "api/list?page=3", "static/app.js", "hotel/search"])} HTTP/1.1" {d.c([200, 304, 404])}'
        f' {d.i(200, 90000)}'
        for t in d.times(d.i(20, 80), 5)
    ]
    return d.text('nginx/access.log', out, 'utf-8')


def t_config(d):
    return d.text(
        'conf/app.ini',
        [
            '[db]',
            'host = 10.0.3.18',
            'port = 3306',
            f'pool = {d.i(5, 50)}',
            '[sms]',
            'template = 您的验证码为{code}',
            f'app_id = {d.dig(10)}',
            '[mail]',
            f'from = {d.orgmail("noreply")}',
        ],
        'utf-8',
    )


def t_bad_vin(d):
    out = ['VIN 校验未通过'] + [f'{d.decoy("driving.vin", V.bad_vin(d.r))} 第9位错误' for _ in range(d.i(4, 18))]
    return d.text('质检/vin_check.txt', out)


def t_meters(d):
    rows = [
        [
            f'{d.dig(12)}',
            d.c(P.EST),
            f'{d.i(1, 30)}-{d.i(1, 30)}0{d.i(1, 4)}',
            d.i(100, 9000),
            d.i(100, 9999),
            d.money(10, 300),
        ]
        for _ in range(d.i(10, 50))
    ]
    return d.csv('物业/抄表.csv', '表号,小区,房号,上期,本期,金额'.split(','), rows)
