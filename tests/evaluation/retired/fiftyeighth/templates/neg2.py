"""Hard negatives: tables and dumps without people."""
from datetime import timedelta
from . import words as W
from .neg1 import neg, js, gen
from .out import txt, xlsx, docx, table, struct
from .spec import chat


def ntab(name, fmts, title, heads, cell, n=(8, 60), foot=''):
    @neg(name, 'table')
    def fn(f):
        k = f.r.randint(*n)
        rows = [[str(x) for x in cell(f, i)] for i in range(1, k + 1)]
        return table(f, f.r.choice(fmts.split()), heads.split(), rows, title, foot)


def nstr(name, fmts, obj, heads, cell, n=(6, 50), title=''):
    @neg(name, 'struct')
    def fn(f):
        k = f.r.randint(*n)
        return struct(f, f.r.choice(fmts.split()), obj, heads.split(), [[str(x) for x in cell(f, i)] for i in range(1, k + 1)], title)


def code(f, n): return f.decoy(f.dig(n))


def sn(f): return f.decoy('SN' + f.dig(12))


def eleven(f):
    """an order number as long as a mobile number"""
    return f.decoy(f.r.choice(['13', '15', '18', '17']) + f.dig(9))


def money(f): return f'{f.r.uniform(5, 9000):.2f}'


def d(f): return f.back().strftime('%Y-%m-%d')


def dt(f): return f.back().strftime('%Y-%m-%d %H:%M:%S')


def pl(f): return f.r.choice(W.PL)


ntab('stock_inventory', 'xlsx csv xls', '仓库库存盘点表', '序号 物料编码 名称 规格 库存数量 单位 库位', lambda f, i: [i, code(f, 12), f.r.choice(['轴承', '螺栓M8', '电缆', '滤芯', '纸箱']), f'D{f.r.randint(10, 99)}', f.r.randint(1, 9000), '件', f'A{f.r.randint(1, 30)}-{f.r.randint(1, 9)}'])
ntab('invoice_register', 'xlsx csv html', '增值税发票登记', '序号 发票代码 发票号码 开票日期 销方名称 金额 税额', lambda f, i: [i, code(f, 12), code(f, 8), d(f), pl(f)[2][:-1] + f.r.choice(W.FIRM) + '有限公司', money(f), money(f)])
ntab('train_timetable', 'csv md txt', '列车时刻表', '车次 始发站 终到站 开点 到点 里程', lambda f, i: [f.r.choice('GDKTZ') + str(f.r.randint(1, 9999)), *f.r.sample(W.STN, 2), f'{f.r.randint(6, 22):02d}:{f.r.randint(0, 59):02d}', f'{f.r.randint(6, 23):02d}:{f.r.randint(0, 59):02d}', f.r.randint(80, 2400)])
ntab('flight_schedule', 'csv xlsx html', '航班计划', '航班号 始发 到达 计划起飞 机型 班期', lambda f, i: [f.r.choice(W.FLT)[0] + str(f.r.randint(1001, 8999)), *[a[1] for a in f.r.sample(W.AIR, 2)], f'{f.r.randint(6, 22):02d}:{f.r.randint(0, 5)}0', f.r.choice(['B738', 'A320', 'A21N', 'A333']), '1234567'])
ntab('hotel_directory', 'csv xlsx md', '协议酒店名录', '酒店名称 城市 地址 总机 房间数 协议价', lambda f, i: ((lambda p: [p[2][:-1] + f.r.choice(W.HOTEL), p[2], p[3] + f.r.choice(W.ROAD) + f'{f.r.randint(1, 300)}号', f.landline(p, reg=False), f.r.randint(40, 400), f.r.randint(150, 600)])(pl(f))), (6, 30))
ntab('express_waybills', 'csv xlsx', '运单扫描', '运单号 扫描时间 网点 重量(kg) 状态', lambda f, i: [f.decoy(f.r.choice(['SF', 'YT', 'JT']) + f.dig(13)), dt(f), pl(f)[3] + '营业部', f'{f.r.uniform(.1, 20):.2f}', f.r.choice(['揽收', '到件', '派件', '签收'])])
ntab('order_numbers_like_phones', 'csv tsv pipe', '', '订单号 商品编号 数量 下单时间 金额', lambda f, i: [eleven(f), code(f, 10), f.r.randint(1, 9), dt(f), money(f)])
ntab('sales_summary', 'xlsx md html', '{est}销控汇总'.replace('{est}', '楼盘'), '楼栋 房号 户型 建筑面积 单价 总价 状态', lambda f, i: [f'{f.r.randint(1, 12)}栋', f'{f.r.randint(1, 32)}0{f.r.randint(1, 4)}', f.r.choice(['三室两厅', '两室一厅']), f'{f.r.uniform(60, 150):.2f}', f.r.randint(8000, 30000), f.r.randint(900000, 4000000), f.r.choice(['可售', '已售', '保留'])])
ntab('branch_balance_report', 'xlsx csv', '网点存款余额日报', '网点 机构号 储蓄余额(万元) 对公余额(万元) 较上日 日期', lambda f, i: [pl(f)[3] + '支行', code(f, 9), f'{f.r.uniform(1000, 90000):.2f}', f'{f.r.uniform(1000, 90000):.2f}', f'{f.r.uniform(-90, 90):.2f}', d(f)])
ntab('fleet_fuel_no_owner', 'xlsx csv', '油料消耗统计', '月份 车队 车辆数 里程 油耗(L) 金额', lambda f, i: [f'{f.r.randint(1, 12)}月', f'第{f.r.randint(1, 9)}车队', f.r.randint(3, 40), f.r.randint(900, 90000), money(f), money(f)], (5, 20))
ntab('region_codes', 'csv tsv', '', '代码 省 市 区县 区号', lambda f, i: pl(f)[:5], (20, 40))
ntab('station_list_geo', 'csv tsv', '', '站点编号 站名 经度 纬度 类型', lambda f, i: (lambda p: [code(f, 8), p[2] + f.r.choice(W.ROAD) + '站', f'{float(p[6]) + f.r.uniform(-.1, .1):.6f}', f'{float(p[7]) + f.r.uniform(-.1, .1):.6f}', f.r.choice(['公交', '地铁', '基站'])])(pl(f)), (20, 120))
ntab('crime_statistics', 'xlsx md csv', '各类案件发案统计', '月份 盗窃 诈骗 故意伤害 危险驾驶 破案率', lambda f, i: [f'{i}月', *[f.r.randint(0, 90) for _ in range(4)], f'{f.r.randint(30, 98)}%'], (6, 12))
ntab('border_traffic_stats', 'csv xlsx', '口岸出入境流量', '日期 口岸 出境人次 入境人次 车辆', lambda f, i: [d(f), f.r.choice(W.PORT), f.r.randint(900, 90000), f.r.randint(900, 90000), f.r.randint(10, 9000)])
ntab('empty_form_hotel', 'xlsx xls', '旅客住宿登记表（空白）', '序号 姓名 身份证号 房号 入住时间 退房时间 备注', lambda f, i: [i, '', '', '', '', '', ''], (10, 25))
ntab('empty_form_roster', 'xlsx html', '人员信息采集表', '序号 姓名 性别 身份证号 联系电话 家庭住址', lambda f, i: [i, '', '', '', '', ''], (10, 30))
ntab('error_codes', 'md csv txt', '返回码', '错误码 含义 处理', lambda f, i: [f'E{f.dig(4)}', f.r.choice(['身份证号格式错误', '手机号为空', '余额不足', '房号不存在', '航班已取消', '车次停运', '卡号校验失败']), f.r.choice(['重试', '提示用户', '转人工'])], (8, 20))
nstr('snowflake_orders', 'insert dump jsonl', 'biz_order', 'id order_no sku_id amount created_at', lambda f, i: [f.decoy('1' + f.dig(17)), f.decoy(f.back().strftime('%Y%m%d%H%M%S') + f.dig(4)), code(f, 10), money(f), dt(f)])
nstr('sensor_metrics', 'jsonl insert copy', 'metric', 'device_id ts temp humidity lng lat', lambda f, i: (lambda p: ['DEV' + f.dig(8), gen(f, 'ms', None), f'{f.r.uniform(-5, 40):.1f}', f.r.randint(10, 99), f'{float(p[6]) + .01 * i:.5f}', p[7] + f.dig(3)])(pl(f)))
nstr('device_imei_stock', 'insert arr xml', 'device', 'imei sn model batch', lambda f, i: [f.decoy('86' + f.dig(13)), sn(f), f.r.choice(['T5', 'X20', 'M3']), d(f)])
nstr('hotel_rooms_config', 'insert arr yaml', 'room_type', 'hotel_code room_no room_type floor price', lambda f, i: [pl(f)[0] + f.dig(4), f'{f.r.randint(2, 20)}{i % 30 + 1:02d}', f.r.choice(['标准间', '大床房']), f.r.randint(2, 20), f.r.randint(100, 600)])
nstr('user_ids_only', 'insert jsonl mongo', 'login_event', 'uid session_id login_ts client ver', lambda f, i: [code(f, 10), f'{f.r.getrandbits(128):032x}', gen(f, 'ms', None), f.r.choice(['ios', 'android', 'h5']), '4.2.1'])
nstr('payment_serials', 'logkv logjson', 'payCallback', 'out_trade_no transaction_id total_fee time_end', lambda f, i: [f.decoy(f.back().strftime('%Y%m%d%H%M%S') + f.dig(6)), f.decoy('42000' + f.dig(23)), f.r.randint(100, 90000), f.back().strftime('%Y%m%d%H%M%S')])
nstr('netbar_terminals', 'arr xml insert', 'terminal', 'netbar_wacode terminal_no ip mac status', lambda f, i: [pl(f)[0] + '10' + f.dig(6, False), f'A{i:03d}', f'192.168.0.{i + 1}', '-'.join(f'{f.r.randint(0, 255):02X}' for _ in range(6)), 'online'])
nstr('masked_users_dump', 'insert arr psql', 'user_masked', 'name id_card mobile card_no', lambda f, i: [f.r.choice(W.SUR) + '**', gen(f, 'maskid', None), gen(f, 'maskph', None), f.decoy('6222***********' + f.dig(4))])
nstr('bad_id_fixture', 'arr yaml insert', 'invalid_ids', 'case id_card expected', lambda f, i: [i, f.badid(), 'false'], (5, 20))
nstr('pg_stat_output', 'psql mysql', 'pg_stat', 'relid relname n_live_tup seq_scan last_vacuum', lambda f, i: [f.dig(5), f.r.choice(['t_guest', 'veh_info', 'acct_txn', 'cdr_voice', 'train_ticket']) + f'_{i}', f.dig(7), f.dig(5), dt(f)], (5, 20))


@neg('meeting_minutes', 'prose')
def minutes(f):
    a = f.r.choice(W.ESTATE)
    ls = [f'项目例会纪要 {d(f)}', f'一、{a}项目销售进度：本周认购{f.r.randint(3, 30)}套，均价{f.r.randint(9000, 30000)}元。', '二、业主投诉处理时限统一为48小时。', '三、身份证复印件须加盖水印，禁止通过微信传输。', f'四、租赁中心空置率{f.r.randint(3, 20)}%，月租金环比下降。', '五、下周三前提交整改方案。']
    return docx(ls) if f.r.random() < .5 else txt('\n'.join(ls) + '\n')


@neg('work_chat_no_data', 'prose')
def wchat(f):
    ms = ['今天入住率多少', f'{f.r.randint(60, 99)}%，比昨天高', '身份证读卡器又坏了', f'报修单号 {f.decoy("BX" + f.dig(10))}', '身份证号别在群里发！发表格加密', f'工单 {f.decoy(f.dig(12))} 处理完了', f'客服电话改成 {f.decoy("400-" + f.dig(3) + "-" + f.dig(4))}', '航班延误的旅客都安排好了吗', '都安排了，一共三车', f'WiFi密码 {f.dig(8)}', '系统维护，23点停机']
    f.r.shuffle(ms)
    return txt(chat(f, ms))


@neg('geojson_map', 'struct')
def geo(f):
    return js({'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': p[2] + p[3], 'adcode': p[0]}, 'geometry': {'type': 'Point', 'coordinates': [float(p[6]) + f.r.randint(1, 9999) / 1e5, float(p[7]) + f.r.randint(1, 9999) / 1e5]}} for p in f.r.sample(W.PL, f.r.randint(8, 30))]}, f)


@neg('weekly_report_stats', 'prose')
def weekly(f):
    r = f.r
    ls = [f'数据组周报（{d(f)}）', f'- 话单入库 {r.randint(10 ** 7, 10 ** 8):,} 条，失败 {r.randint(1, 900)} 条', f'- 基站定位接口 QPS {r.randint(100, 9000)}，P99 {r.randint(20, 300)}ms', f'- 短信网关下发 {r.randint(10 ** 6, 10 ** 7):,} 条', f'- 清理过期分区 p{f.back():%Y%m}，释放 {r.randint(10, 99)}GB（{f.decoy("1" + f.dig(10))} 字节）', '- 下周：手机号、身份证号字段加密改造']
    return txt('\n'.join(ls) + '\n', 'md')


@neg('test_plan_doc', 'prose')
def tp(f):
    return docx(['实名认证模块测试方案', f'编号：{f.decoy("TP-" + f.dig(8))}', '1. 身份证号为空时提示“请输入身份证号”。', f'2. 输入校验位错误的号码（{f.badid()}）应拒绝。', f'3. 输入银行卡号（{f.badcard()}）Luhn 校验失败应拒绝。', '4. 手机号不足 11 位应拒绝。', '5. 姓名含特殊字符应拒绝。'])
