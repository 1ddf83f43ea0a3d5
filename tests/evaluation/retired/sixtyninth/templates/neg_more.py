"""More hard negatives: statistics, directories, dockets, importer code, blank forms."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, hotel, official

K = 'neg'


@tpl(K)
def court_docket(d):
    c = d.city()
    rows = []
    for _ in range(d.i(6, 25)):
        t = d.day(2017, 2021)
        rows.append(
            [
                f"（{t.year}）{c['pl']}{c['dist'][0][0][2:]}{d.pick('刑初', '民初', '行初')}{d.i(10, 4000)}号",
                d.pick('盗窃', '买卖合同纠纷', '离婚纠纷', '危险驾驶'),
                f'第{d.i(1, 9)}法庭',
                f'{t} 09:{d.i(10, 59)}',
                d.pick('张某', '李某某', '某公司', '王某某'),
            ]
        )
    d.csv('开庭公告.csv', ['案号', '案由', '法庭', '开庭时间', '当事人'], rows)


@tpl(K)
def call_centre_stats(d):
    rows = [[f'{h:02d}:00', d.i(10, 900), d.i(5, 800), f'{d.i(60, 99)}%', f'{d.i(20, 300)}秒'] for h in range(8, 22)]
    d.xlsx('话务统计.xlsx', {'统计': [['时段', '呼入量', '接通量', '接通率', '平均通话时长'], *rows]})


@tpl(K)
def sms_traffic(d):
    rows = [[f'2020-{m:02d}', d.i(10000, 90000), d.i(100, 900), f'{d.i(950, 999) / 10}%'] for m in range(1, 13)]
    d.csv('短信发送量月报.csv', ['月份', '发送条数', '失败条数', '成功率'], rows)


@tpl(K)
def delay_stats(d):
    rows = [
        [f[0], f'{f[1]}-{f[2]}', d.i(10, 31), f'{d.i(50, 99)}%', f'{d.i(5, 90)}分钟'] for f in d.r.sample(W.FLIGHTS, 12)
    ]
    d.md('航班准点率.md', '# 航班准点率\n\n' + table_md(['航班', '航线', '执飞班次', '准点率', '平均延误'], rows))


@tpl(K)
def importer_code(d):
    bank = d.pick('工商银行', '建设银行', '招商银行')
    d.text(
        'importer.py',
        f'"""{bank}流水导入"""\nimport csv\n\nHEADER = ["交易日期", "摘要", "借方发生额", "贷方发生额", "余额",'
        ' "对方户名", "对方账号"]\n\n\ndef parse(path):\n    with open(path, encoding="gbk") as f:\n        for row in'
        f' csv.DictReader(f):\n            yield row["交易日期"], row["余额"]\n\n\nSKIP = {d.i(1, 6)}\n',
        encs=('utf-8',),
    )


@tpl(K)
def questionnaire(d):
    d.docx(
        '满意度调查表.docx',
        [
            '住宿满意度调查表',
            '尊敬的宾客：感谢您入住' + hotel(d)[0],
            [
                ['项目', '很满意', '满意', '一般'],
                ['前台入住', '', '', ''],
                ['客房卫生', '', '', ''],
                ['退房速度', '', '', ''],
            ],
            '姓名：　　　　房号：　　　　手机：　　　　',
            '日期：',
        ],
    )


@tpl(K)
def hotel_reviews(d):
    rows = [
        [
            d.pick('匿名用户', '旅行者', '山间清风', 'M***7'),
            d.pick('5.0', '4.5', '3.0'),
            cn_day(d.day(2018, 2022)),
            d.pick('前台办理入住很快，房间干净', '隔音一般，早餐不错', '退房等了二十分钟', '位置方便，离高铁站近'),
        ]
        for _ in range(d.i(6, 25))
    ]
    d.html('点评.html', hotel(d)[0], table_html(['用户', '评分', '入住月份', '点评'], rows))


@tpl(K)
def express_outlets(d):
    rows = []
    for _ in range(d.i(6, 20)):
        c = d.city()
        rows.append(
            [f"{c['city']}{d.pick(*W.ROADS)}营业点", f"{d.pick(*W.ROADS)}{d.i(1, 300)}号", d.shop(c), '8:00-20:00']
        )
    d.csv('快递网点.csv', ['网点', '地址', '电话', '营业时间'], rows, sep=d.pick(',', '\t'))


@tpl(K)
def course_timetable(d):
    rows = [[f'第{k}节'] + [d.pick('语文', '数学', '英语', '物理', '体育', '') for _ in range(5)] for k in range(1, 8)]
    d.xlsx('课程表.xlsx', {'课表': [['', '周一', '周二', '周三', '周四', '周五'], *rows]})


@tpl(K)
def stock_quotes(d):
    rows = [
        [
            d.pick('600', '000', '300') + d.num(3),
            d.pick('华信', '恒泰', '博远', '金桥'),
            d.yuan(3, 90),
            f'{d.i(-99, 99) / 10}%',
            d.i(100000, 90000000),
        ]
        for _ in range(d.i(10, 50))
    ]
    d.csv('行情.csv', ['代码', '名称', '收盘价', '涨跌幅', '成交量'], rows)


@tpl(K)
def canteen_menu(d):
    rows = [
        [d.pick('红烧肉', '番茄炒蛋', '清蒸鱼', '麻婆豆腐', '炒青菜'), d.i(5, 38), d.pick('微辣', '不辣')]
        for _ in range(8)
    ]
    d.md('菜单.md', '# 本周菜单\n\n' + table_md(['菜名', '价格', '口味'], rows) + f'\n订餐电话：{d.shop()}\n')


@tpl(K)
def estate_projects(d):
    rows = []
    for _ in range(d.i(6, 20)):
        c = d.city()
        rows.append(
            [
                d.pick(*W.ESTATES),
                c['city'],
                d.i(100, 3000),
                f'{d.i(60, 140)}-{d.i(141, 220)}㎡',
                f'{d.i(8, 60)}000元/㎡',
                d.shop(c),
            ]
        )
    d.xlsx('楼盘列表.xlsx', {'楼盘': [['楼盘', '城市', '总户数', '建筑面积', '均价', '售楼处电话'], *rows]})


@tpl(K)
def parking_counts(d):
    rows = [
        [f'{d.day(2021, 2021)}', d.i(100, 900), d.i(100, 900), d.i(0, 60), d.yuan(300, 5000)]
        for _ in range(d.i(10, 40))
    ]
    d.csv('停车场日报.csv', ['日期', '进场车次', '出场车次', '月卡数', '收入'], rows)


@tpl(K)
def nginx_conf(d):
    d.text(
        'site.conf',
        f'server {{\n  listen {d.i(8000, 9000)};\n  server_name booking.local;\n  location /api/checkin {{ proxy_pass '
        f'http://10.0.{d.i(0, 9)}.{d.i(2, 250)}:{d.i(3000, 9000)}; }}\n  client_max_body_size {d.i(1, 64)}m;\n}}\n',
        encs=('utf-8',),
    )


@tpl(K)
def fire_drill_chat(d):
    turns = [
        ('行政小吴', f'{d.pick("周三", "周五")}下午{d.i(1, 4)}点消防演练，全员参加'),
        ('老杨', '收到'),
        ('静静', '在外地出差，请假'),
        ('行政小吴', '出差的把车票发财务报销'),
        ('老周', f'我的高铁票{d.i(100, 600)}元，酒店{d.i(200, 500)}一晚'),
        ('行政小吴', '好'),
    ]
    d.text('通知群.txt', chat(d, d.at(), turns))


@tpl(K)
def crime_prevention(d):
    c = d.city()
    d.docx(
        '防骗宣传.docx',
        [
            '防范电信诈骗宣传材料',
            f"{c['city']}市公安局　{cn_day(d.day())}",
            '一、不轻信冒充公检法的来电。',
            '二、不透露身份证号、银行卡号、验证码和余额。',
            f'三、遇到可疑情况请拨打110或{d.shop(c)}（电话）。',
            f'宣传人：{official(d)}',
        ],
    )


@tpl(K)
def exchange_rates(d):
    rows = [
        [x, d.yuan(1, 900), d.yuan(1, 900), str(d.day(2021, 2021))]
        for x in ('美元', '欧元', '日元', '港币', '英镑', '澳元')
    ]
    d.html('外汇牌价.html', '外汇牌价', table_html(['货币', '现汇买入价', '现汇卖出价', '日期'], rows))
