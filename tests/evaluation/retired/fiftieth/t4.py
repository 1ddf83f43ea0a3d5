from lib import *
# decoys ------------------------------------------------------------------
def bad_id(d):
    g = d.c(REG); x = g.code + f'{d.i(1961,2003)}{d.i(1,12):02d}{d.i(1,28):02d}' + f'{d.i(11,989):03d}'; k = idcheck(x)
    return d.dk(x + d.c([c for c in '0123456789' if c != k]))
def ord18(d): return d.dk(f'20{d.i(14,22)}{d.i(1,12):02d}{d.i(1,28):02d}{d.i(0,23):02d}{d.i(0,59):02d}{d.i(0,59):02d}{d.dig(4)}')
def num11(d): return d.dk(d.c(['135', '138', '152', '177', '186', '199']) + d.dig(8))
def bad16(d):
    while 1:
        x = d.c(['6217', '6228', '6222', '8012']) + d.dig(12)
        if not luhn(x): return d.dk(x)
def bad_vin(d):
    r = d.r; v = r.choice(WMI) + ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(4)) + '0' + r.choice('ABCDEFGH') + 'A' + d.dig(6)
    k = vinsum(v); return d.dk(v[:8] + d.c([c for c in '0123456789' if c != k]) + v[9:])
def ms13(d): return str(int(d.t().timestamp()) if 0 else d.i(1420000000, 1680000000)) + f'{d.i(0,999):03d}'
def h64(d, n=64): return ''.join(d.c('0123456789abcdef') for _ in range(n))
def n_(d): return d.i(6, 34)
N = lambda cls, shape, **k: t(None, cls, shape, **k)
# ---------------------------------------------------------------- tables
@N('table', 'price list of hotels and rooms')
def n_hotel(d): return '酒店房价表', 'csv', csvw([['酒店名称', '房型', '房号区间', '门市价', '入住时间', '退房时间']] + [[d.c(HOTELS), d.c(['大床房', '双床房', '套房']), f'{8+i}01-{8+i}{d.i(10,28)}', d.i(15, 90) * 10, '14:00后', '12:00前'] for i in range(n_(d))])
@N('table', 'flight timetable')
def n_flt(d):
    r = [['航班号', '起飞机场', '到达机场', '起飞', '到达', '机型', '班期']]
    for _ in range(n_(d)): x = d.flt(); r.append([x.no, x.a, x.b, hm(x.t), hm(x.t2), d.c(['B738', 'A320', 'A333']), d.c(['1234567', '135', '246', '67'])])
    return '航班时刻', 'xlsx', ('xlsx', r, '夏秋')
@N('table', 'train timetable in markdown')
def n_trn(d):
    no, st = d.c(TRAIN); t0 = d.day(6, 9); r = [['站序', '车次', '站名', '到达', '发车', '停留']]
    for i, s in enumerate(st, 1): r.append([i, no, s, hm(t0), hm(t0 + D.timedelta(minutes=3)), '3分']); t0 += D.timedelta(minutes=d.i(30, 90))
    return '时刻表', 'md', f'# {no} 次停站\n\n' + mdw(r) + f'\n二等座 {d.i(90,800)}.5 元，一等座 {d.i(800,1400)} 元，检票口 {d.i(2,18)}A\n'
@N('table', 'orders of goods with 18 digit order numbers and 11 digit goods numbers')
def n_orders(d): return '订单商品', 'csv', csvw([['订单编号', '商品编号', '名称', '数量', '单价', '仓库']] + [[ord18(d), num11(d), d.c(['保温杯', '数据线', '毛巾', '台灯', '雨伞']), d.i(1, 9), f'{d.i(9,300)}.00', d.c(['华东一仓', '华南二仓'])] for _ in range(n_(d))])
@N('table', 'masked export of hotel guests')
def n_mask(d):
    r = [['姓名', '手机号', '证件号', '酒店', '入住日期', '房型']]
    for _ in range(n_(d)):
        s = d.stay(); g = d.c(REG); m = d.ok('phone.mobile', d.c(MOBP) + '****' + d.dig(4)); k = d.ok('identity.prc_id18', g.code + '********' + d.dig(3) + d.c('0123456789X')); r.append([d.c(SUR)[0] + '*', m, k, s.h, f(s.ci, '%Y-%m-%d'), s.rt])
    return '脱敏导出', 'csv', csvw(r)
@N('table', 'stock of used cars with stock codes like VINs')
def n_cars(d): return '车源', 'tsv', csvw([['库存码', '车型', '上牌年份', '里程(万公里)', '报价(万)', '排放']] + [[bad_vin(d), d.c(CARS), d.i(2010, 2020), f'{d.i(1,14)}.{d.i(0,9)}', f'{d.i(3,28)}.{d.i(10,98)}', d.c(['国四', '国五', '国六'])] for _ in range(n_(d))], '\t')
@N('table', 'hotlines and branch offices')
def n_hot(d):
    r = [['单位', '服务热线', '网点电话']]
    for b in sorted({b[0] for b in BANKS}): r.append([b, d.c(['95588', '95599', '95566', '95533', '95559', '95555']), d.office()])
    for x in ['铁路客服', '民航服务质量监督', '供电报修', '消费者投诉', '交通违法咨询']: r.append([x, d.c(['12306', '12326', '95598', '12315', '12123']), '400-' + d.dig(3) + '-' + d.dig(4)])
    return '便民电话', 'html', htmlw(r, '便民服务电话')
@N('table', 'statistics of crossings by port and month')
def n_bstat(d): return '口岸流量', 'csv', csvw([['口岸', '月份', '出境人次', '入境人次', '同比']] + [[p, f'{d.year}-{m:02d}', d.i(21000, 980000), d.i(21000, 980000), f'{d.i(-20,30)}.{d.i(0,9)}%'] for p in d.r.sample(PORTS, 5) for m in range(1, d.i(4, 9))])
@N('table', 'statistics of cases by kind')
def n_cstat(d): return '案件统计', 'txt', fixw([['案由', '立案数', '破案数', '行政拘留人数', '刑事拘留人数', '环比']] + [[x[0], d.i(12, 900), d.i(5, 400), d.i(3, 200), d.i(1, 90), f'{d.i(-30,40)}%'] for x in CRIME])
@N('table', 'price list of flats on sale by a developer, no buyers')
def n_house(d):
    d.home = d.c(REG); r = [['楼栋', '单元', '房号', '户型', '建筑面积', '单价(元/㎡)', '总价(元)', '状态']]
    for _ in range(n_(d)): h = d.hse(); u = d.i(9000, 42000); r.append([f'{h.b}栋', h.u, h.f, d.c(['三室两厅', '两室一厅', '四室']), h.area, u, int(float(h.area) * u), d.c(['在售', '已售', '预留'])])
    return '一房一价', 'xlsx', ('xlsx', r, '备案价')
@N('table', 'sql of bank branches with 12 digit routing codes')
def n_branch(d): return 'bank_branch', 'sql', sqlw('bank_branch', ['cnaps', 'branch_name', 'tel'], [[d.c(['102', '103', '104', '105']) + d.dig(9), f'{d.c(BANKS)[0]}{d.c(REG).city}{d.c(ROAD)}支行', d.office()] for _ in range(n_(d))], True)
@N('table', 'sqlite of goods with barcodes and 16 digit serials')
def n_goods(d): return 'stock', 'db', ('sqlite', 'goods', ['barcode', 'card_sn', 'name', 'price', 'qty'], [['69' + d.dig(11), bad16(d), d.c(['礼品卡', '加油卡', '购书卡', '游戏点卡']), f'{d.i(1,9)}00.00', d.i(1, 99)] for _ in range(n_(d))])
@N('table', 'computers of an Internet cafe, no guests')
def n_pcs(d): x = d.net(); return '机器台账', 'csv', csvw([['网吧名称', '机器号', 'IP地址', 'MAC', '显卡', '上线时间']] + [[x.bar, d.c('ABCD') + f'{i:02d}', f'192.168.1.{i+10}', d.net().mac, d.c(['GTX1060', 'RTX2060', 'GTX750']), f(d.t(), '%Y-%m-%d')] for i in range(1, n_(d))])
@N('table', 'points of interest with coordinates')
def n_poi(d):
    r = [['poi_id', 'name', 'lng', 'lat', 'category']]
    for _ in range(n_(d)): x = d.fix(); r.append([h64(d, 10), f'{x.g.city[:-1]}{d.c(ROAD)}{d.c(["公交站", "加油站", "菜市场", "邮局"])}', x.lng, x.lat, d.c(['交通', '生活'])])
    return 'poi', 'txt', csvw(r, '|')
@N('table', 'data dictionary of a person table, no values')
def n_dict(d): return '数据字典', 'md', '# T_LKXX 旅客信息表\n\n' + mdw([['字段', '类型', '长度', '说明']] + [[a, 'VARCHAR', d.i(2, 60), b] for a, b in d.r.sample([('XM', '姓名'), ('GMSFHM', '公民身份号码'), ('SJHM', '手机号码'), ('RZSJ', '入住时间'), ('TFSJ', '退房时间'), ('FJH', '房间号'), ('LGBM', '旅馆编码'), ('HPHM', '号牌号码'), ('CLSBDH', '车辆识别代号'), ('YHKH', '银行卡号'), ('HBH', '航班号'), ('AJBH', '案件编号')], 9)])
# ---------------------------------------------------------------- structs
@N('struct', 'i18n messages', enc='utf8')
def n_i18n(d): return 'zh_CN', 'json', jd({'form': dict(d.r.sample([('idCard', '身份证号'), ('mobile', '手机号码'), ('checkIn', '入住时间'), ('checkOut', '退房时间'), ('roomNo', '房间号'), ('balance', '账户余额'), ('plateNo', '车牌号'), ('passport', '护照号码'), ('tenant', '承租人'), ('flightNo', '航班号'), ('trainNo', '车次'), ('caseNo', '案件编号')], 8)), 'error': {'idCard': '请输入18位身份证号', 'mobile': '手机号格式不正确，应为11位数字'}, 'v': f'{d.i(1,4)}.{d.i(0,20)}.{d.i(0,9)}'}, 2)
@N('struct', 'access log with epoch milliseconds and trace ids')
def n_access(d): return 'access', 'log', ''.join(f'{f(q)} {d.c(["GET", "POST"])} /api/{d.c(["hotel/rooms", "flight/status", "user/login", "train/query"])}?_t={ms13(d)}&goodsId={num11(d)} {d.c([200, 200, 304, 404])} {d.i(2,900)}ms trace={h64(d, 32)}\n' for q in d.times(n_(d), (0, 3)))
@N('struct', 'python unit test with numbers that fail their checks', enc='utf8')
def n_test(d): return 'test_idcheck', 'py', 'import unittest\nfrom checker import is_valid_id, is_valid_card\n\n\nclass TestInvalid(unittest.TestCase):\n    def test_id(self):\n' + ''.join(f"        self.assertFalse(is_valid_id('{bad_id(d)}'))  # 校验位错误\n" for _ in range(d.i(3, 12))) + '\n    def test_card(self):\n' + ''.join(f"        self.assertFalse(is_valid_card('{bad16(d)}'))  # Luhn 不通过\n" for _ in range(d.i(3, 9)))
@N('struct', 'OpenAPI description', enc='utf8')
def n_api(d): return 'openapi', 'yaml', 'openapi: 3.0.1\ninfo:\n  title: 旅客信息查询\n  version: "' + f'{d.i(1,3)}.{d.i(0,9)}"\ncomponents:\n  schemas:\n    ' + d.c(['Guest', 'Passenger', 'CarOwner']) + ':\n      type: object\n      required: [name, idNo]\n      properties:\n' + ''.join(f'        {a}:\n          type: string\n          description: {b}\n' for a, b in d.r.sample([('name', '姓名'), ('idNo', '身份证号，18位'), ('mobile', '手机号'), ('roomNo', '房号'), ('checkIn', '入住时间'), ('flightNo', '航班号'), ('plateNo', '车牌号'), ('vin', '车架号'), ('cardNo', '银行卡号')], 6))
@N('struct', 'xml of car models', enc='utf8')
def n_models(d): return 'models', 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<models>\n' + ''.join(f'  <model code="{d.c(WMI)}{d.dig(4)}" name="{d.c(CARS)}" year="{d.i(2010,2022)}" displacement="1.{d.i(4,9)}L"><price>{d.i(6,40)}.{d.i(10,98)}万</price></model>\n' for _ in range(n_(d))) + '</models>\n'
@N('struct', 'device telemetry without persons', enc='utf8')
def n_tele(d):
    o = []
    for _ in range(n_(d)): x = d.fix(); o.append(jd({'deviceId': 'SN' + h64(d, 12).upper(), 'ts': int(ms13(d)), 'lat': float(x.lat), 'lng': float(x.lng), 'temp': d.i(-5, 41), 'battery': d.i(5, 100), 'type': d.c(['气象站', '水表', '路灯'])}))
    return 'telemetry', 'jsonl', '\n'.join(o) + '\n'
@N('struct', 'test fixtures of well known example values', enc='utf8')
def n_fix(d):
    return 'fixture_user', 'json', jd([{'name': d.c(['测试用户', '张三', '李四']) + str(i), 'idCard': d.dk(d.c(['11010519491231002X', '110101199003071233', '440524188001010014'])), 'mobile': d.dk(d.c(['13800138000', '13888888888', '13000000000', '18888888888'])), 'email': d.ok('phone.email', 'test%d@example.com' % i)} for i in range(1, d.i(3, 12))], 1)
@N('struct', 'blocks of firms: credit codes and office lines')
def n_firm(d):
    A = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    def uscc(g):
        x = '91' + g.code + d.dig(8) + d.c('ABCDEFGHJK'); return d.dk(x + A[(31 - sum(A.index(c) * pow(3, i, 31) for i, c in enumerate(x)) % 31) % 31])
    o = []
    for _ in range(d.i(3, 14)): g = d.c(REG); o.append(f'企业名称：{g.city[:-1]}{d.c(["宏远", "金瑞", "天成", "华泰", "博雅"])}{d.c(["商贸", "物流", "科技", "置业"])}有限公司\n统一社会信用代码：{uscc(g)}\n注册地址：{g.city}{g.cty}{d.c(ROAD)}{d.i(2,300)}号\n办公电话：{d.office(g.ac)}\n成立日期：{f(d.t(), "%Y-%m-%d")}\n')
    return '企业名录', 'txt', '\n'.join(o)
@N('struct', 'log of an order queue: order, waybill and payment numbers')
def n_queue(d): return 'mq', 'log', ''.join(f'[{f(q)}] INFO order={ord18(d)} waybill=SF{d.dig(13)} pay={d.dk("2088" + d.dig(24))} seq={num11(d)} cost={d.i(2,300)}\n' for q in d.times(n_(d), (0, 4)))
@N('struct', 'ini configuration of a lodging client')
def n_ini(d): return 'client', 'ini', f'[database]\nhost=10.{d.i(0,9)}.{d.i(0,200)}.{d.i(2,250)}\ntable=lkxx\nfields=xm,zjhm,fjh,rzsj,tfsj\n\n[reader]\n; 二代证读卡器\nport=COM{d.i(1,9)}\nsamid={d.dk("05.01-" + d.dig(8, "2015") + "-" + d.dig(10))}\n\n[upload]\ninterval={d.i(30,600)}\nversion={d.i(1,4)}.{d.i(0,9)}.{d.i(100,999)}\n'
@N('struct', 'airport board', enc='utf8')
def n_board(d):
    o = []
    for _ in range(n_(d)): x = d.flt(); o.append({'flight': x.no, 'from': x.a, 'to': x.b, 'std': hm(x.t), 'gate': d.c('ABCD') + str(d.i(1, 60)), 'status': d.c(['登机', '延误', '到达', '取消'])})
    return 'board', 'json', jd({'date': f(d.t(), '%Y-%m-%d'), 'list': o}, 1)
@N('struct', 'hashed export of stays', enc='utf8')
def n_hash(d):
    o = []
    for _ in range(n_(d)): s = d.stay(); o.append(jd({'guest_hash': h64(d), 'mobile_md5': h64(d, 32), 'hotel': s.h, 'nights': (s.co.date() - s.ci.date()).days, 'price_band': d.c('ABCD')}))
    return 'stay_hashed', 'jsonl', '\n'.join(o) + '\n'
@N('struct', 'TypeScript types and rules of a form', enc='utf8')
def n_ts(d): return d.c(['guest.types', 'owner.types', 'form.rules']), 'ts', 'export interface Guest {\n  name: string; // 姓名\n  idCard: string; // 身份证号\n  mobile: string; // 手机号\n  roomNo: string; // 房号\n  checkIn: Date; // 入住时间\n}\n\nexport const rules = {\n  mobile: /^1[3-9]\\d{9}$/,\n  idCard: /^\\d{17}[\\dXx]$/,\n  plate: /^[京津沪][A-Z][A-Z0-9]{5}$/,\n};\n' + f'export const PAGE_SIZE = {d.i(10,50)};\nexport const BUILD = "{d.dk(d.dig(11, d.c(["150", "139", "186"])))}"; // 流水线编号\n'
@N('struct', 'vending machine protocol frames')
def n_proto(d): return 'frames', 'txt', '# 终端上报帧\n' + ''.join(f'>> {f(q, "%H:%M:%S")} LEN={d.i(20,64):02X} CMD={d.c(["A1", "B3", "C0"])} DEV={d.dk(d.dig(15, "86"))} BODY={h64(d, 36).upper()} CRC={h64(d, 4).upper()}\n' for q in d.times(n_(d), (0, 3)))
# ---------------------------------------------------------------- prose
def mixtext(d, S, k, sep='\n'): return sep.join(d.r.sample(S, min(k, len(S)))) + '\n'
@N('prose', 'article on the law of personal information')
def n_law(d): return '法律解读', 'txt', '关于侵犯公民个人信息罪的几点理解\n\n' + mixtext(d, ['行踪轨迹信息、通信内容、征信信息、财产信息五十条以上即可入罪。', '住宿信息、通信记录、健康生理信息、交易信息的标准是五百条以上。', '其他公民个人信息的标准是五千条以上，单纯的姓名不能单独识别特定自然人。', '对批量信息的条数，可以根据查获的数量直接认定，但有证据证明信息不真实或者重复的除外。', '履行职责过程中获得信息又出售的，数量标准减半计算。', '酒店开房记录属于住宿信息，机票行程是否属于行踪轨迹尚有争议。', '身份证号码、手机号码、车牌号与姓名结合后，识别性显著增强。', '违法犯罪记录在司法解释中没有单列。'], d.i(5, 8), '\n\n')
@N('prose', 'news on the trade in data, no persons')
def n_news(d): return '报道', 'docx', ('docx', ['一条开房记录卖多少钱', f'本报记者近日暗访发现，只要提供姓名和身份证号，卖家就能在{d.i(2,24)}小时内查到目标近期的开房、航班和火车票记录。'] + d.r.sample([f'查询一次开房记录的报价是{d.i(2,9)}00元，银行余额要价{d.i(4,20)}00元。', '卖家自称有内部渠道，能实时定位手机，误差不超过五十米。', '警方提醒，买卖公民个人信息均涉嫌犯罪。', f'据介绍，{d.year}年全市共破获此类案件{d.i(12,90)}起，抓获嫌疑人{d.i(30,300)}名。', '酒店方面回应称，住客资料按规定上传公安系统，不会外泄。', '有律师认为，受害人可以要求赔偿精神损失。'], d.i(3, 6)))
@N('prose', 'guide on registering guests with masked example')
def n_guide(d):
    g = d.c(REG); m = d.ok('phone.mobile', d.c(MOBP) + '****' + d.dig(4)); k = d.ok('identity.prc_id18', g.code + '********' + d.dig(4))
    return '登记规范', 'txt', f'前台登记操作规范（第{d.i(2,6)}版）\n\n一、旅客到店先核对人证，再读卡。\n二、证件号码一律完整录入系统，打印单据时须隐去中间八位，例如{k}。\n三、手机号在交班表上写成{m}这样的形式。\n四、入住时间以读卡时间为准，退房时间以交卡时间为准，{d.i(12,14)}点后退房加收半天房费。\n五、同住人也要逐一登记，不得一人登记多人入住。\n六、发现可疑情况拨打110或向辖区派出所报告。\n'
@N('prose', 'privacy policy')
def n_priv(d): return '隐私政策', 'md', f'# 隐私政策\n\n更新日期：{cd(d.t())}\n\n' + mixtext(d, ['我们会收集您的姓名、身份证号、手机号，用于实名购票。', '为办理酒店入住，我们会把住客姓名、证件号码和到店时间提供给酒店。', '我们会在您授权后收集位置信息，包括经纬度和基站信息。', '您绑定银行卡时，我们会收集卡号、开户行和预留手机号。', '您可以随时在设置中注销账号，我们将在十五个工作日内删除信息。', '未经您同意，我们不会向第三方提供您的车牌号、车架号和行程。', f'如有疑问，请致电客服热线 400-{d.dig(3)}-{d.dig(4)}。', '我们采用加密、去标识化等措施保护您的信息。'], d.i(5, 8), '\n\n')
@N('prose', 'chat of colleagues on a dinner and parcels')
def n_chat(d): a, b = d.r.sample(NICK, 2); S = ['今晚去不去吃火锅', f'我订了{d.i(3,9)}人的位子', f'取件码{d.i(2,9)}-{d.i(1,9)}-{d.i(1000,9999)}，帮我拿一下', '下周坐高铁还是飞机', f'我看G{d.i(11,99)}次还有票', f'房费涨到{d.i(2,6)}58了，太贵', f'我车又违停了，罚{d.c([50,100,150,200])}', '工资还没到账', '余额不足了哈哈', f'密码锁是{d.i(1001,9899)}别忘了', '身份证别忘带']; return '闲聊', 'txt', chat(d, [(d.c([a, b]), s) for s in d.r.sample(S, d.i(6, 11))])
@N('prose', 'explanation of bank card numbers')
def n_bin(d): return '卡号知识', 'txt', '银行卡号是怎么编的\n\n国内银联卡多以62开头，前六位是发卡行标识，例如' + '、'.join(f'{b[1]}是{b[0]}' for b in d.r.sample(BANKS, 4)) + f'。最后一位是校验位，用 Luhn 算法计算。随便编一个号码如{bad16(d)}，算出来对不上，柜员机一读就报错。\n\n余额查询不收手续费，跨行转账每笔{d.i(1,5)}元起。\n'
@N('prose', 'exercise: find the wrong check digit')
def n_math(d): return '练习题', 'txt', '模运算练习\n\n身份证最后一位由前十七位加权后除以11的余数决定。下列号码都是编造的，最后一位都不对，请说出正确的应是几。\n' + '\n'.join(f'（{i}）{bad_id(d)}' for i in range(1, d.i(4, 12))) + '\n'
@N('prose', 'travel tips: trains and flights')
def n_tips(d): a, b = d.flt(), d.trn(); return '攻略', 'md', f'# {b.b}三日游攻略\n\n从{a.a}过去最方便的是{a.no}，每天{hm(a.t)}起飞，{hm(a.t2)}落地，打折时{a.fare}元。坐火车可以选{b.no}次，{b.a}{hm(b.t)}开，二等座{b.fare}元。\n\n住的话推荐{d.c(HOTELS)}，{d.stay().rt}{d.i(15,50)}8元，下午两点以后可以入住，退房最晚十二点。\n\n当地打车起步价{d.i(7,12)}元，去景区坐{d.i(1,99)}路公交。\n'
@N('prose', 'anonymous hotel reviews')
def n_review(d): return '点评', 'txt', mixtext(d, ['房间很干净，前台办理入住很快，就是隔音差。', f'住了{d.i(2,5)}晚，离地铁站走路{d.i(3,15)}分钟，下次还来。', '登记要刷脸，等了二十分钟，不太满意。', f'大床房{d.i(15,40)}8元，性价比还行，早餐一般。', '空调有点吵，换了一间就好了。', '退房时查房太慢，差点误了火车。', '停车要另收费，车多的时候没位置。', '带孩子住的，老板送了玩具，点赞。'], d.i(5, 8), '\n---\n')
@N('prose', 'press text of a court on a year of work')
def n_court(d): g = d.c(REG); return '法院工作', 'txt', f'{g.city}中级人民法院发布{d.year}年度审判白皮书\n\n全年受理刑事案件{d.i(800,6000)}件，审结{d.i(700,5900)}件。其中盗窃罪{d.i(100,900)}件，危险驾驶罪{d.i(200,1500)}件，侵犯公民个人信息罪{d.i(5,60)}件。判处五年以上有期徒刑的{d.i(50,600)}人，适用缓刑的{d.i(100,900)}人。\n\n文件编号：{g.pl[0]}中法发〔{d.year}〕{d.i(1,90)}号。咨询电话{d.office(g.ac)}。\n'
@N('prose', 'minutes on moving a database')
def n_min(d): return '会议纪要', 'docx', ('docx', [f'会议纪要（{f(d.t(), "%Y-%m-%d")}）', f'一、旅客表 lkxx 共{d.i(100,900)}万行，计划本周迁移，身份证号、手机号两列先加密。'] + d.r.sample([f'二、流水表按月分区，单表控制在{d.i(2,9)}000万行。', '三、测试环境不得使用真实数据，由测试组编造。', f'四、订单号规则为日期加流水，示例{ord18(d)}，共十八位，与身份证长度相同，清洗时注意区分。', '五、车牌号、车架号字段统一大写。', '六、余额字段由分改为元，保留两位小数。', f'七、接口超时时间调为{d.i(2,9)}秒。'], d.i(3, 6)))
@N('prose', 'script of a call centre')
def n_script(d): return '话术', 'txt', '\n'.join(['开场：您好，这里是客户服务中心，工号' + str(d.i(1001, 9899)) + '为您服务。'] + d.r.sample(['核身：请您报一下身份证号码后四位和预留手机号。', '改签：请问您的航班号是多少？起飞前两小时可以免费改签。', '挂失：请提供您的卡号，挂失后余额不受影响。', '查询：开房记录属于隐私，我们不能提供给他人。', '报修：请问您住哪栋哪单元？我们安排师傅上门。', '违章：您可以登录平台，输入车牌号和车架号后六位查询。', '投诉：已经为您登记，三个工作日内回复。'], d.i(4, 7)) + ['结束：感谢来电，再见。']) + '\n'
@N('prose', 'price list of a trader without samples')
def n_trader(d): return '报价', 'txt', '各类查询 长期有效 先款后查\n' + mixtext(d, [f'开房记录 {d.i(2,9)}00 一次', f'航班火车轨迹 {d.i(1,6)}50', f'户籍全家 {d.i(1,5)}00', f'车档 {d.i(4,12)}0', f'手机实时定位 {d.i(3,9)}80', f'通话详单一个月 {d.i(8,18)}00', f'四大行余额 {d.i(1,5)}00 一家', f'出入境 {d.i(2,6)}00', f'名下房产 {d.i(2,6)}50', f'案底 {d.i(3,8)}00', f'网吧上网记录 {d.i(1,4)}00'], d.i(6, 11)) + '查不到退款，不接外围，不谈价\n'
@N('prose', 'blog on phone number segments')
def n_seg(d): return '号段科普', 'md', f'# 手机号段科普\n\n手机号一共十一位，前三位是网号，如{"、".join(d.r.sample(MOBP, 6))}。第四到七位是归属地编码。像{d.dk("12345678901")}这样的号码并不存在，因为没有123号段；{d.dk("154" + d.dig(8))}、{d.dk("160" + d.dig(8))}这类目前也没有放号。\n\n物联网号码有十三位，以14开头。客服号码如10086、10010、10000不是手机号。\n'
@N('prose', 'notice of an estate to all owners')
def n_notice(d): e = d.c(EST); return '通知', 'txt', f'{e}物业服务中心通知\n\n尊敬的各位业主：\n定于{md(d.t())}对{d.i(1,20)}栋电梯检修，{d.i(8,10)}时至{d.i(14,18)}时停用。请各位业主及租户于月底前到物业中心办理车位登记，带上身份证、行驶证和购房合同复印件。租户须同时提供租赁合同。\n物业费每平方米{d.i(1,4)}.{d.i(10,95)}元，逾期按日加收滞纳金。物业电话：{d.office()}。\n'
# ---------------------------------------------------------------- more
@N('table', 'plate letters of cities, no full plates')
def n_platecodes(d): return '车牌代码', 'csv', csvw([['代码', '省份', '城市', '车管所办公地址']] + [[g.pl, g.prov, g.city, f'{g.city}{g.cty}{d.c(ROAD)}{d.i(2,300)}号'] for g in d.r.sample(REG, d.i(8, 24))])
@N('table', 'bookings of meeting rooms by departments')
def n_meeting(d): return '会议室预订', 'xlsx', ('xlsx', [['房间号', '部门', '开始时间', '结束时间', '人数', '用途']] + [[f'{d.i(3,18)}0{d.i(1,9)}', d.c(['财务部', '市场部', '研发部', '人事部']), f(d.t(), '%Y-%m-%d %H:00'), f'{d.i(9,18)}:30', d.i(3, 40), d.c(['周会', '面试', '评审', '培训'])] for _ in range(n_(d))], '预订')
@N('table', 'invoices of firms: codes, numbers, tax numbers')
def n_inv(d): return '发票台账', 'txt', csvw([['发票代码', '发票号码', '购方税号', '金额', '税额', '开票日期']] + [[f'{d.c(REG).code[:4]}{d.i(14,22)}{d.dig(6)}'.ljust(12, '1')[:12], d.dig(8, '0'), '91' + d.c(REG).code + d.dig(8, '7') + 'MA', f'{d.i(100,90000)}.{d.i(10,99)}', f'{d.i(10,9000)}.{d.i(10,99)}', f(d.t(), '%Y-%m-%d')] for _ in range(n_(d))], '\t')
@N('table', 'parts whose names look like trains and flights')
def n_parts(d): return '备件清单', 'csv', csvw([['物料号', '规格', '数量', '库位', '到货日期']] + [[d.c(['G', 'D', 'K', 'T', 'Z']) + str(d.i(11, 9800)), d.c(['CA', 'MU', 'CZ', 'HU']) + str(d.i(1010, 9890)), d.i(1, 400), d.c('ABCD') + f'{d.i(1,19):02d}-{d.i(1,9)}', f(d.t(), '%Y-%m-%d')] for _ in range(n_(d))])
@N('struct', 'machine program with G and T words')
def n_gcode(d): return 'O%04d' % d.i(1000, 9000), 'txt', '%\n' + ''.join(f'N{i*10} G{d.c(["00", "01", "02", "03"])} X{d.r.uniform(-90,190):.4f} Y{d.r.uniform(-90,190):.4f} Z{d.r.uniform(-9,9):.3f} F{d.i(80,900)} T{d.i(1,24):02d} M{d.c(["03", "05", "08"])}\n' for i in range(1, d.i(20, 60))) + 'M30\n%\n'
@N('struct', 'events with 18 and 19 digit ids', enc='utf8')
def n_snow(d): return 'events', 'jsonl', ''.join(jd({'eventId': d.dk(d.dig(d.c([18, 19]), d.c(['99', '10', '17']))), 'userRef': h64(d, 16), 'page': d.c(['/hotel/detail', '/bank/help', '/car/list']), 'ts': int(ms13(d))}) + '\n' for _ in range(n_(d)))
@N('struct', 'books with ISBN', enc='utf8')
def n_isbn(d): return 'books', 'xml', '<?xml version="1.0" encoding="UTF-8"?>\n<books>\n' + ''.join(f'  <book isbn="9787{d.dig(9)}" clc="{d.c("DKTGZ")}{d.i(11,990)}.{d.i(1,9)}"><title>{d.c(["刑法总论", "酒店管理", "铁路概论", "银行会计", "房地产估价"])}</title><price>{d.i(20,98)}.00</price><stock>{d.i(1,60)}</stock></book>\n' for _ in range(n_(d))) + '</books>\n'
@N('prose', 'questions and answers on the renewal of driving licences')
def n_faq(d): return '换证问答', 'docx', ('docx', ['驾驶证业务常见问题'] + d.r.sample(['问：准驾车型C1能开自动挡吗？答：可以。', f'问：换证要多久？答：材料齐全当场办结，工本费{d.i(8,12)}元。', '问：档案编号在哪里看？答：在驾驶证副页上，共十二位。', '问：一个记分周期多少分？答：十二分，满分要参加学习。', '问：号牌丢了怎么补？答：车主本人带身份证和行驶证到车管所申请。', '问：替别人消分犯法吗？答：买卖分数要处罚款，情节严重的拘留。', '问：体检在哪里做？答：县级以上医院均可。'], d.i(4, 7)))
@N('prose', 'job advertisement of a firm')
def n_job(d): g = d.c(REG); return '招聘', 'txt', f'{g.city[:-1]}某物流公司招聘货运司机{d.i(2,20)}名\n\n要求持B2以上驾驶证，三年以上驾龄，无酒驾、无犯罪记录。月薪{d.i(6,12)}000元，包住宿，工资每月{d.i(5,20)}日打到本人银行卡。面试请带身份证、驾驶证原件。\n报名热线 400-{d.dig(3)}-{d.dig(4)}，座机{d.office(g.ac)}，地址{g.city}{g.cty}{d.c(ROAD)}{d.i(2,300)}号。\n'
@N('table', 'blank register: head and numbered empty rows')
def n_blank(d):
    h = d.c([['序号', '旅客姓名', '证件号码', '房号', '入住时间', '退房时间', '联系电话'], ['序号', '承租人', '身份证号', '租赁地址', '起租日', '月租'], ['序号', '车主', '车牌号', '车架号', '联系电话', '备注'], ['序号', '上网人姓名', '证件号码', '机器号', '上机时间', '下机时间']])
    return '空白登记表', d.c(['csv', 'txt']), csvw([h] + [[i] + [''] * (len(h) - 1) for i in range(1, n_(d))])
@N('table', 'statement of the account of a firm, only firms on the other side')
def n_corp(d):
    co = lambda: f'{d.c(REG).city[:-1]}{d.c(["宏远", "金瑞", "天成", "华泰", "博雅", "恒通", "永兴"])}{d.c(["商贸", "物流", "科技", "建材", "电器"])}有限公司'
    return '对公明细', 'csv', f'户名：{co()}\n账号：{d.dig(17, "10")}\n' + csvw([['交易日期', '摘要', '借方', '贷方', '余额', '对方户名', '对方账号']] + [[f(d.t(), '%Y-%m-%d'), d.c(['货款', '运费', '税款', '电费', '材料款']), f'{d.i(100,90000)}.00', '', f'{d.i(1000,900000)}.00', co(), d.dig(17, '10')] for _ in range(n_(d))])
@N('struct', 'sql schema of a database of persons, no rows', enc='utf8')
def n_schema(d):
    o = []
    for tb, c in d.r.sample([('t_stay', '入住记录'), ('t_lease', '租赁合同'), ('t_vehicle', '机动车'), ('t_txn', '交易流水'), ('t_case', '案件'), ('t_ticket', '客票')], 4):
        o.append(f'CREATE TABLE `{tb}` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n' + ''.join(f"  `{a}` varchar({d.i(11,64)}) DEFAULT NULL COMMENT '{b}',\n" for a, b in d.r.sample([('xm', '姓名'), ('sfzh', '身份证号'), ('sjh', '手机号'), ('room_no', '房号'), ('card_no', '银行卡号'), ('hphm', '号牌号码'), ('clsbdh', '车辆识别代号'), ('flight_no', '航班号'), ('ajbh', '案件编号'), ('yx', '邮箱')], 6)) + f"  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT={d.dk(d.dig(11, d.c(['137', '158', '180'])))} COMMENT='{c}';\n")
    return 'schema', 'ddl', '\n'.join(o)
@N('prose', 'blank contract of lease')
def n_blanklease(d): return '租赁合同范本', 'docx', ('docx', ['房屋租赁合同（范本）', '出租方（甲方）：____________ 身份证号：__________________ 电话：____________', '承租方（乙方）：____________ 身份证号：__________________ 电话：____________'] + d.r.sample(['甲方将位于________市________区________的房屋出租给乙方。', '租期自____年__月__日起至____年__月__日止。', '月租金______元，押金______元。', f'乙方逾期{d.i(5,30)}日不交租金的，甲方可以解除合同。', '租金汇入甲方账户：开户行________，卡号________________。', '乙方不得擅自转租。', f'本合同一式{d.c("二三四")}份。'], d.i(4, 7)))
