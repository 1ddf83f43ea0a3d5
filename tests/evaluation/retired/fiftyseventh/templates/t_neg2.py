"""hard negatives 2: timetables, directories, stock, logs, sensors, maps, statistics, law, chatter"""
import base64
from core import *
from render import *
from events import STN, CITY, AIR, HB, PORT, CARS, NB
from t_neg1 import maskph
K = None


@T(K, 'table')
def ng_timetable(d):
    return d.pick('csv txt'), delim([['车次', '始发站', '终到站', '开点', '到点', '二等座', '一等座']] + [[d.pick('G D C') + str(d.ri(11, 2999)), *d.r.sample(STN, 2), '%02d:%02d' % (d.ri(6, 20), d.ri(0, 59)), '%02d:%02d' % (d.ri(10, 23), d.ri(0, 59)), d.ri(60, 900), d.ri(100, 1500)] for _ in range(d.ri(8, 60))])


@T(K, 'table')
def ng_schedule(d):
    return 'csv', delim([['航班号', '出发机场', '到达机场', '起飞时间', '到达时间', '机型', '班期']] + [[d.r.choice(AIR)[0] + str(d.ri(1001, 8999)), d.r.choice(CITY)[2], d.r.choice(CITY)[2], '%02d:%02d' % (d.ri(6, 20), d.ri(0, 11) * 5), '%02d:%02d' % (d.ri(9, 23), d.ri(0, 11) * 5), d.pick('738 320 321 333 789'), '.'.join(d.r.sample('1234567', 4))] for _ in range(d.ri(8, 60))])


@T(K, 'table')
def ng_hotel_dir(d):
    H = [['酒店名称', '地址', '星级', '总房数', '标间价', '订房热线']]
    R = [[d.r.choice(REG)[1][:-1] + d.pick(HB) + '酒店', d.addr(), d.ri(2, 5), d.ri(40, 420), d.ri(100, 600), d.hotline()] for _ in range(d.ri(6, 40))]
    return ('xlsx', xlsx([('协议酒店', H + R)])) if d.ch(.5) else ('csv', delim(H + R))


@T(K, 'table')
def ng_stock(d):
    H = [['物料编码', '品名', '规格', '库位', '数量', '单价', '入库单号']]
    R = [[d.decoy('M' + d.dig(10)), d.pick('洗发水 毛巾 拖鞋 牙具 床单 浴巾 灯泡 打印纸'), '%dx%dmm' % (d.ri(10, 900), d.ri(10, 900)), '%s-%02d-%02d' % (d.AZ(1), d.ri(1, 20), d.ri(1, 9)), d.ri(5, 3000), d.money(1, 200, False), d.decoy('RK' + d.order())] for _ in range(d.ri(8, 60))]
    return 'xlsx', xlsx([('库存', [['布草与易耗品库存表'] + [''] * 6] + H + R + [['合计', '', '', '', sum(r[4] for r in R)]], ['A1:G1'])])


@T(K, 'table')
def ng_invoice(d):
    def us(): return d.decoy('91' + d.r.choice(REG)[0] + 'MA' + ''.join(d.r.choice('0123456789ABCDEFGHJKLMNPQRTUWXY') for _ in range(8)))
    return 'csv', delim([['发票代码', '发票号码', '购方名称', '购方税号', '金额', '税额', '开票日期']] + [[d.decoy('0' + d.dig(11)), d.dig(8), d.company(), us(), d.money(100, 9000, False), d.money(5, 500, False), d.day(d.date())] for _ in range(d.ri(6, 50))])


@T(K, 'struct')
def ng_metrics(d):
    d.enc = 'utf8'
    t = d.ri(1480000000, 1700000000)
    return d.pick('prom txt'), '# HELP http_requests_total requests\n# TYPE http_requests_total counter\n' + ''.join('%s{path="%s",code="%d"} %d %s\n' % (d.pick('http_requests_total checkin_total ticket_issue_total sms_send_total balance_query_total'), d.pick('/api/checkin /api/ticket /api/sms'), d.pick((200, 400, 500)), d.ri(1, 9999999), d.decoy(str(t * 1000 + d.ri(0, 99999)))) for _ in range(d.ri(10, 80)))


@T(K, 'struct')
def ng_order_log(d):
    o = []
    for _ in range(d.ri(15, 120)):
        t = d.time()
        o.append('%s INFO  OrderService - %s orderId=%s userId=%s cost=%dms ts=%s' % (t, d.pick('create pay cancel ship'), d.order(t), d.dig(d.ri(6, 9)), d.ri(2, 900), d.dig(13, '1')))
    return 'log', '\n'.join(o) + '\n'


@T(K, 'struct')
def ng_access(d):
    d.enc = 'utf8'
    return 'log', ''.join('10.%d.%d.%d - - [%s +0800] "GET %s HTTP/1.1" %d %d "-" "Mozilla/5.0" rid=%s\n' % (d.ri(0, 9), d.ri(0, 255), d.ri(1, 254), d.time().strftime('%d/%b/%Y:%H:%M:%S'), d.pick(('/hotel/room/%d' % d.ri(100, 999), '/train/query?from=BJP&to=SHH', '/account/balance', '/static/app.%s.js' % d.hex(8))), d.pick((200, 200, 304, 404)), d.ri(100, 99999), d.hex(32)) for _ in range(d.ri(20, 150)))


@T(K, 'struct')
def ng_geojson(d):
    d.enc = 'utf8'
    return 'geojson', js({'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': d.r.choice(REG)[2] + d.pick('医院 地铁站 公园 商场'), 'adcode': int(d.r.choice(REG)[0])}, 'geometry': {'type': 'Point', 'coordinates': [round(d.r.uniform(100, 122), 6), round(d.r.uniform(22, 42), 6)]}} for _ in range(d.ri(5, 40))]}, d.pick((None, 2)))


@T(K, 'table')
def ng_cells(d):
    return 'csv', delim([['mcc', 'mnc', 'lac', 'ci', 'lat', 'lon', 'radius', 'address']] + [[460, d.pick((0, 1, 11)), d.ri(4100, 42000), d.ri(3000, 62000), '%.6f' % d.r.uniform(22, 42), '%.6f' % d.r.uniform(100, 122), d.ri(100, 1500), d.r.choice(REG)[1] + d.pick(ROAD)] for _ in range(d.ri(10, 120))])


@T(K, 'table')
def ng_sensor(d):
    t = d.ri(1480000000, 1700000000)
    return 'csv', delim([['ts', 'device', 'temp', 'humidity', 'voltage', 'rssi']] + [[t + i * 60, 'SN' + d.hex(10).upper(), '%.2f' % d.r.uniform(-5, 38), '%.1f' % d.r.uniform(20, 90), '%.3f' % d.r.uniform(3, 4.2), -d.ri(40, 99)] for i in range(d.ri(20, 400))])


@T(K, 'struct')
def ng_minjs(d):
    d.enc = 'utf8'
    return 'js', '!function(e,t){"object"==typeof exports?module.exports=t():e.%s=t()}(this,function(){' % d.pick('Chart Pay Map') + ''.join('function %s(e){return e>%s?e>>>%d:%d*e}' % (d.hex(3).replace('0', 'x').translate(str.maketrans('123456789', 'ghijklmno')), '0x' + d.hex(8), d.ri(1, 31), d.ri(2, 99999)) for _ in range(d.ri(10, 60))) + 'var G=[%s];return G});\n' % ','.join('.' + d.dig(d.ri(6, 12)) for _ in range(40))


@T(K, 'struct')
def ng_pem(d):
    d.enc = 'utf8'
    b = base64.b64encode(bytes(d.r.randrange(256) for _ in range(d.ri(600, 1300)))).decode()
    return d.pick('pem crt cer'), '-----BEGIN CERTIFICATE-----\n' + '\n'.join(b[i:i + 64] for i in range(0, len(b), 64)) + '\n-----END CERTIFICATE-----\n'


@T(K, 'prose')
def ng_branches(d):
    return 'txt', d.pick('工商银行 农业银行 建设银行') + '网点一览\n\n' + '\n'.join('%s%s支行　地址：%s%s%s%d号　对公营业时间 9:00-17:00　客服 %s' % (r[1], r[2], r[1], r[2], d.pick(ROAD), d.ri(1, 300), d.decoy(d.pick('95588 95599 95533'))) for r in d.r.sample(REG, d.ri(5, 20))) + '\n'


@T(K, 'prose')
def ng_law(d):
    return 'txt', d.pick('旅馆业治安管理办法 互联网上网服务营业场所管理条例 出境入境管理法') + '学习摘要\n\n' + '\n'.join('第%d条　%s' % (d.ri(2, 60), t) for t in d.r.sample(['旅馆接待旅客住宿必须登记，查验旅客的身份证件。', '经营单位应当对上网消费者的身份证等有效证件进行登记、核对，保存时间不得少于60日。', '中国公民出境入境，应当向出入境边防检查机关交验本人的护照。', '被处以行政拘留的，由公安机关送达看守所执行。', '承租人转租的，应当经出租人同意。', '不动产权属证书是权利人享有该不动产物权的证明。', '准驾车型以驾驶证载明的为准。'], d.ri(3, 6))) + '\n'


@T(K, 'prose')
def ng_crime_news(d):
    r = d.r.choice(REG)
    return 'txt', '%s警方%d月工作综述\n\n本月全市共立刑事案件%d起，破获%d起，刑事拘留%d人，行政拘留%d人；其中盗窃案件下降%d%%，电信诈骗案件上升%d%%。酒驾查处%d起。警方提醒市民出租房屋须登记承租人信息，网吧须实名上网。举报电话110，反诈专线%s。\n' % (r[1], d.ri(1, 12), d.ri(90, 900), d.ri(40, 500), d.ri(20, 300), d.ri(50, 600), d.ri(2, 30), d.ri(2, 30), d.ri(10, 400), d.decoy('96110'))


@T(K, 'table')
def ng_waybill(d):
    return d.pick('csv tsv'), delim([['运单号', '始发网点', '目的城市', '重量kg', '件数', '签收时间']] + [[d.decoy(d.pick('SF YT JD') + d.dig(12)), d.r.choice(REG)[1], d.r.choice(REG)[1], '%.2f' % d.r.uniform(.1, 30), d.ri(1, 9), d.ts(d.time())] for _ in range(d.ri(8, 60))])


@T(K, 'table')
def ng_barcode(d):
    return 'csv', delim([['69码', '商品', '规格', '零售价', 'SKU']] + [[d.decoy('69' + d.dig(11)), d.pick('矿泉水 方便面 香烟 口香糖 纸巾 可乐'), '%dml' % d.ri(100, 900), d.money(1, 60, False), d.dig(8)] for _ in range(d.ri(8, 60))])


@T(K, 'table')
def ng_rates(d):
    return 'csv', delim([['日期', '币种', '现汇买入价', '现汇卖出价', '中行折算价']] + [[d.day(d.date()), d.pick('USD EUR HKD JPY GBP'), '%.4f' % d.r.uniform(5, 900), '%.4f' % d.r.uniform(5, 900), '%.4f' % d.r.uniform(5, 900)] for _ in range(d.ri(10, 80))])


@T(K, 'table')
def ng_meter(d):
    H = [['栋', '房号', '上月读数', '本月读数', '用量', '金额']]
    R = [[d.ri(1, 12), d.ri(1, 30) * 100 + d.ri(1, 6), d.ri(100, 8000), d.ri(8000, 9000), d.ri(1, 300), d.money(5, 400, False)] for _ in range(d.ri(10, 80))]
    return 'xlsx', xlsx([('水表', [['%d月抄表' % d.ri(1, 12)] + [''] * 5] + H + R, ['A1:F1']), ('电表', H + R[:5])])


@T(K, 'table')
def ng_room_state(d):
    return 'txt', '房态图 %s\n' % d.ts(d.time()) + fixed([['房号', '房型', '状态', '门市价', '入住', '预离']] + [['%d%02d' % (d.ri(2, 18), d.ri(1, 28)), d.pick('标间 大床 家庭'), d.pick('空净 在住 脏房 维修'), d.ri(120, 600), d.day(d.date(), '%m-%d'), d.day(d.date(), '%m-%d')] for _ in range(d.ri(10, 60))])


@T(K, 'prose')
def ng_listing(d):
    return 'txt', '\n\n'.join('%s %s %d室%d厅 %d平 %s\n月租%d元 押一付三 %s' % (d.r.choice(REG)[2], d.pick(ESTATE), d.ri(1, 4), d.ri(1, 2), d.ri(38, 160), d.pick('精装 简装 毛坯'), d.ri(9, 90) * 100, d.pick('近地铁，随时看房 家电齐全拎包入住 房东直租 免中介费')) for _ in range(d.ri(4, 16))) + '\n\n看房请拨打门店热线%s\n' % d.hotline()


@T(K, 'table')
def ng_models(d):
    return d.pick('csv md').replace('md', 'csv'), delim([['车型', '年款', '排量', '变速箱', '指导价(万)', '公告型号', '发动机型号']] + [[d.pick(CARS), d.ri(2012, 2023), '%.1fL' % d.r.uniform(1, 3), d.pick('MT AT CVT DCT'), '%.2f' % d.r.uniform(5, 40), d.AZ(3) + d.dig(4) + d.AZ(2), d.AZ(2) + d.dig(3)] for _ in range(d.ri(8, 50))])


@T(K, 'table')
def ng_imei(d):
    def im():
        b = '86' + d.dig(12)
        return d.decoy(b + next(c for c in '0123456789' if luhn_ok(b + c)))
    H = [['型号', 'IMEI', 'IMEI2', '颜色', '入库日期']]
    R = [[d.pick('P30 Mate20 X9 R17 红米8'), im(), im(), d.pick('黑 白 蓝'), d.day(d.date())] for _ in range(d.ri(6, 40))]
    return ('xlsx', xlsx([('入库', H + R)])) if d.ch(.5) else ('csv', delim(H + R))


@T(K, 'struct')
def ng_snow_sql(d):
    return 'sql', sql('t_order', ['id', 'user_id', 'goods_id', 'amount', 'status', 'created'], [[int(d.dig(18, '1')), int(d.dig(8)), int(d.dig(6)), float(d.money(5, 900, False)), d.ri(0, 4), str(d.time())] for _ in range(d.ri(8, 80))], d.ch(.5))


@T(K, 'prose')
def ng_ops_report(d):
    return _one(d)


def _one(d):
    x = '%d年%d月经营分析\n\n入住率%.1f%%，平均房价%d元，散客占比%d%%。\n机票出票%d张，退票率%.1f%%；火车票代购%d张。\n应收账款余额%s元，较上月%s%.1f%%。\n下月计划：%s。\n' % (d.year, d.ri(1, 12), d.r.uniform(50, 98), d.ri(130, 420), d.ri(10, 60), d.ri(100, 3000), d.r.uniform(1, 9), d.ri(50, 900), d.money(10000, 900000, True), d.pick('上升 下降'), d.r.uniform(.5, 20), d.pick('续签协议单位 更换布草 上线自助入住机'))
    return ('docx', docx([x])) if d.ch(.5) else ('txt', x)


@T(K, 'table')
def ng_port_stat(d):
    return 'csv', delim([['月份', '口岸', '入境人次', '出境人次', '车辆', '同比']] + [['%d-%02d' % (d.year, m), p, d.ri(10**4, 10**6), d.ri(10**4, 10**6), d.ri(100, 90000), '%.1f%%' % d.r.uniform(-20, 30)] for m in range(1, d.ri(5, 12)) for p in d.r.sample(PORT, 3)])


@T(K, 'prose')
def ng_exam(d):
    Q = ['驾驶机动车在高速公路上最低车速是多少？', '初次领取驾驶证后的实习期是多久？', '准驾车型C1可以驾驶下列哪种车辆？', '一个记分周期内满多少分须参加学习？', '遇交警检查时应出示什么证件？', '号牌被遮挡一次扣几分？']
    return 'txt', '科目一模拟题（第%d套）\n\n' % d.ri(1, 40) + '\n\n'.join('%d. %s\nA. %d  B. %d  C. %d  D. %d\n答案：%s' % (i, d.pick(Q), d.ri(1, 20), d.ri(20, 40), d.ri(40, 80), d.ri(80, 120), d.pick('A B C D')) for i in range(1, d.ri(5, 14))) + '\n'


@T(K, 'prose')
def ng_chatter(d):
    d.enc = 'any'
    return 'txt', chat(d, d.r.sample(['明天谁值夜班', '空调又坏了，报修了没', '打印机没纸了', '今天出票系统又卡', '月底要盘点', '会议改到三点', '食堂今天有红烧肉', '网吧那边停电了', '下周检查消防', '门禁卡找前台补办'], d.ri(4, 9)))


@T(K, 'prose')
def ng_minutes(d):
    return 'txt', '会议纪要\n时间：%s\n地点：%d楼会议室\n议题：%s\n\n' % (d.ts(d.time()), d.ri(2, 20), d.pick('客户信息保护整改 房产登记系统上线 流水导出权限收紧')) + '\n'.join('%d. %s' % (i, t) for i, t in enumerate(d.r.sample(['身份证号、手机号在列表页一律脱敏显示。', '导出余额报表需部门负责人审批。', '旧话单超过六个月的删除。', '驾驶证照片加水印。', '下周三前完成车牌识别相机调试。', '定位接口增加授权校验。'], d.ri(3, 6)), 1)) + '\n'


@T(K, 'table')
def ng_sheets_budget(d):
    H = [['项目', '一季度', '二季度', '三季度', '四季度']]
    return 'xlsx', xlsx([(n, H + [[d.pick('房租 水电 人工 差旅 车辆保险 电话费 银行手续费'), *[d.ri(1000, 90000) for _ in range(4)]] for _ in range(d.ri(5, 14))]) for n in ('预算', '决算')])


@T(K, 'struct')
def ng_hashes(d):
    d.enc = 'utf8'
    return d.pick('md5 txt sha1'), ''.join('%s  %s_%s.zip\n' % (d.hex(32), d.pick('room order ticket cdr bill'), d.day(d.date(), '%Y%m%d')) for _ in range(d.ri(8, 60)))


@T(K, 'struct')
def ng_tasks_db(d):
    return 'db', sqlite([('task', ['id INTEGER', 'title', 'due INTEGER', 'serial'], [(i, d.pick('盘点 报税 换布草 巡检'), d.ri(1420000000, 1700000000), d.dig(16, '2')) for i in range(1, d.ri(6, 40))])])


@T(K, 'struct')
def ng_feature_ts(d):
    return 'json', jl([{'event': d.pick('page_view click_buy submit_checkin'), 'did': d.hex(32), 'ts': d.ri(1420000000000, 1700000000000), 'sid': d.dig(18, '1'), 'ver': '%d.%d.%d' % (d.ri(1, 9), d.ri(0, 9), d.ri(0, 9))} for _ in range(d.ri(10, 100))])


@T(K, 'table')
def ng_seats(d):
    return 'csv', delim([['机位', '区域', '配置', '计费(元/时)', '状态', '最近维护']] + [['%s%03d' % (d.pick('A B C'), i), d.pick('大厅 包间 无烟区'), d.pick('i5/8G i7/16G'), d.ri(3, 12), d.pick('空闲 使用中 故障'), d.day(d.date())] for i in range(1, d.ri(10, 80))])
