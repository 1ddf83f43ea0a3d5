"""hard negatives: no record, no value; what looks like one is a decoy"""
from .lib import *
K = None
def badid(c):
    s = c.new_id()[0]; k = c.ch([x for x in '0123456789' if x != s[17]]); return c.decoy(s[:17] + k)
def badcard(c):
    s = c.new_card()[0]; return c.decoy(s[:-1] + str((int(s[-1]) + c.ri(1, 9)) % 10))
def order18(c, d=None): d = d or c.dt(); return c.decoy(f'{d:%Y%m%d%H%M%S}{c.dg(4)}')
def order11(c): return c.decoy(c.ch(PRE[:40]) + c.dg(8))
def mid(c): x = c.new_id()[0]; return c.allow('identity.prc_id18', x[:6] + '********' + x[14:])
def mmob(c): x = c.new_mob(); return c.allow('phone.mobile', x[:3] + '****' + x[7:])
def mcard(c): x = c.new_card()[0]; return c.allow('bank.card', x[:6] + '*' * (len(x) - 10) + x[-4:])
def snow(c): return c.decoy(c.ch('12') + c.dg(17))
def hot(c): return c.decoy(c.ch(['400-', '800-']) + c.ch('68') + c.dg(2) + '-' + c.dg(4))
def mname(p): return p.name[0] + '*' * (len(p.name) - 1)

@T(K, 'room rates of hotels', 'table', '房价表{n}.csv')
def rates(c):
    rows = [['酒店名称', '房型', '房号段', '门市价', '协议价', '入住时间', '退房时间', '早餐', '预订热线']]
    for _ in range(c.ri(8, 30)): h = c.ri(2, 9); rows.append([c.ch(HOTELS), c.ch(['标准间', '大床房', '套房']), f'{h}01-{h}20', c.ri(168, 988), c.ri(128, 688), '14:00后', '12:00前', c.ch(['含双早', '无']), hot(c)])
    return csv(rows)
@T(K, 'flight timetable', 'table', '航班时刻表{n}.txt')
def ftt(c):
    rows = [['航班号', '出发', '到达', '起飞', '到达时间', '班期', '机型', '经停']]
    for _ in range(c.ri(10, 40)): f, a, b, d, tk, d2 = c.flight(); rows.append([f, AIR[a], AIR[b], hm(d), hm(d2), c.ch(['1234567', '135', '246']), c.ch(['738', '320', '321', '333']), '-'])
    return fixed(rows)
@T(K, 'train timetable from a crawler, json', 'struct', 'tt/G{n}.json', enc='utf8')
def ttt(c):
    L = []
    for _ in range(c.ri(5, 25)): t, a, b, d, s, cl, f = c.train(); L.append({'train_no': c.decoy(c.dg(2) + '000' + t.ljust(5, '0') + c.dg(2)), 'station_train_code': t, 'from_station_name': a, 'to_station_name': b, 'start_time': hm(d), 'ze_num': c.ch(['有', '无', '12']), 'ze_price': f})
    return js({'httpstatus': 200, 'data': {'result': L}}, indent=c.ch([None, 2]))
@T(K, 'i18n properties of a hotel system', 'struct', 'i18n/messages_zh_CN_{n}.properties', enc='utf8')
def i18n(c):
    ks = [('guest.name', '客人姓名'), ('guest.idcard', '身份证号'), ('guest.mobile', '手机号码'), ('checkin.time', '入住时间'), ('checkout.time', '退房时间'), ('room.no', '房号'), ('companion', '同住人'), ('deposit', '押金'), ('balance', '余额：{0} 元'), ('err.idcard', '身份证号格式不正确，应为18位'), ('err.mobile', '请输入11位手机号'), ('msg.checkin.ok', '{0} 已入住 {1} 房'), ('card.no', '银行卡号'), ('plate', '车牌号')]
    c.r.shuffle(ks); return f'#build {c.decoy(c.hx(40))}\n' + '\n'.join(f'{k}={v}' for k, v in ks) + '\n'
@T(K, 'unit tests of validators with wrong numbers', 'struct', 'src/test_idcard_{n}.py', enc='utf8')
def unit(c):
    t = ['import unittest', 'from app.validators import is_id_card, is_bank_card', '', 'class TestInvalid(unittest.TestCase):', '    def test_wrong_check_digit(self):', '        for s in [']
    t += [f"            '{badid(c)}'," for _ in range(c.ri(3, 9))] + ['        ]:', '            self.assertFalse(is_id_card(s))', '', '    def test_wrong_luhn(self):', '        for s in [']
    t += [f"            '{badcard(c)}'," for _ in range(c.ri(3, 8))] + ['        ]:', '            self.assertFalse(is_bank_card(s))']
    return '\n'.join(t) + '\n'
@T(K, 'masked export of members', 'table', '脱敏/会员_{n}.csv')
def masked(c):
    rows = [['编号', '姓名', '身份证号', '手机号', '银行卡', '注册时间']]
    for i in range(c.ri(8, 35)): rows.append([10000 + i * 7, mname(c.p()), mid(c), mmob(c), mcard(c), s19(c.dt())])
    return csv(rows)
@T(K, 'masked hotel orders, json lines', 'struct', 'mask/orders{n}.jsonl', enc='utf8')
def maskedj(c):
    return '\n'.join(js({'orderNo': order18(c), 'hotel': c.ch(HOTELS), 'guest': mname(c.p()), 'phone': mmob(c), 'nights': c.ri(1, 5), 'status': c.ch(['DONE', 'CANCEL'])}) for _ in range(c.ri(5, 25))) + '\n'
@T(K, 'order ids of 18 digits', 'table', '订单对账{n}.csv')
def orders(c):
    rows = [['订单号', '商品', '数量', '金额', '下单时间', '渠道流水']]
    for _ in range(c.ri(8, 40)): d = c.dt(); rows.append([order18(c, d), c.ch(['A4复印纸', '硒鼓', '鼠标', '显示器支架']), c.ri(1, 40), c.money(10, 3000), s19(d), snow(c)])
    return csv(rows)
@T(K, 'device register with 15-digit serials', 'table', '终端台账{n}.txt')
def devs(c):
    rows = [['资产编号', '设备型号', '串号', '固件', '入库日期', '位置']]
    for _ in range(c.ri(6, 30)): rows.append([order11(c), c.ch(['AP-3320', 'SW-5720', 'IPC-B12']), c.decoy('86' + c.dg(13)), f'V{c.ri(1, 5)}.{c.ri(0, 20)}.{c.ri(0, 99)}', f'{c.dt():%Y-%m-%d}', c.ch(['机房A', '前台', '三楼弱电间'])])
    return fixed(rows)
@T(K, 'switch log without persons', 'struct', 'log/switch{n}.log', enc='utf8')
def swlog(c):
    t = []; d = c.dt()
    for _ in range(c.ri(10, 50)): d = after(d, seconds=c.ri(1, 90)); t.append(f'{d:%b %d %H:%M:%S} core-sw %{c.ch(["IFNET/4/LINK", "DHCP/5/LEASE", "ARP/4/DUP"])}[{c.ri(1, 9999)}]: mac={":".join(c.hx(2) for _ in range(6))} vlan={c.ri(1, 400)} port=GE0/0/{c.ri(1, 48)} seq={c.decoy(c.ch("123") + c.dg(17))}')
    return '\n'.join(t) + '\n'
@T(K, 'hotlines of a city', 'prose', '便民电话{n}.txt')
def hotl(c):
    a = c.ch(AREAS); t = [f'{a[1]}便民服务电话', '报警 110，火警 119，急救 120，交通事故 122，政务热线 12345，消费投诉 12315。']
    for n in ['供电抢修95598', '铁路客服12306', '工商银行95588', '建设银行95533', '顺丰速运95338']: t.append(n[:-5] + ' ' + c.decoy(n[-5:]))
    t += [f'{x}客服 {hot(c)}' for x in ['燃气', '自来水', '有线电视', '公交']]; return '\n'.join(t) + '\n'
@T(K, 'office phones, landlines allowed', 'table', '部门电话{n}.csv')
def offices(c):
    a = c.ch([x for x in AREAS if len(x[2]) == 3]); rows = [['部门', '办公室', '总机', '分机', '传真']]
    for n in ['综合办', '财务科', '人事科', '业务一科', '业务二科', '信息中心', '门卫']: rows.append([n, c.ri(101, 909), c.oll(a[2]), c.ri(8001, 8999), c.oll(a[2])])
    return csv(rows)
@T(K, 'training text about leaks', 'prose', '培训/个人信息保护{n}.txt')
def train(c):
    return '\n'.join(c.r.sample(['公民个人信息包括姓名、身份证件号码、通信通讯联系方式、住址、账号密码、财产状况、行踪轨迹等。', '开房记录、住宿信息属于可能影响人身财产安全的信息，出售五百条以上即可入罪。', '行踪轨迹信息、通信内容、征信信息、财产信息，五十条以上构成情节严重。', '不得将客人的入住时间、房号、同住人告诉任何第三方。', '前台不得拍照留存旅客身份证，系统登记完成后应当场归还。', '查询公民信息必须有审批单，查询日志保存不少于三年。', '离职人员应当天停用账号，导出文件须经主管签字。', f'举报电话{hot(c)}，也可以到内控合规部当面反映。'], c.ri(6, 8))) + '\n'
@T(K, 'schema of a police data base, no rows', 'struct', 'ddl/{n}.sql', enc='utf8')
def ddl(c):
    cols = [('XM', '姓名'), ('GMSFHM', '公民身份号码'), ('RZSJ', '入住时间'), ('TFSJ', '退房时间'), ('FJH', '房间号'), ('LGBM', '旅馆编码'), ('SJHM', '手机号码'), ('HPHM', '号牌号码'), ('CLSBDH', '车辆识别代号'), ('AJBH', '案件编号')]; c.r.shuffle(cols)
    return 'CREATE TABLE T_' + c.al(4) + ' (\n' + ',\n'.join(f'  {a} VARCHAR2({c.ri(10, 60)})' for a, _ in cols) + '\n);\n' + '\n'.join(f"COMMENT ON COLUMN T.{a} IS '{b}';" for a, b in cols) + f'\n-- ver {order18(c)}\n'
@T(K, 'interface document with X-ed samples', 'prose', 'doc/接口说明{n}.md')
def api(c):
    return f'# 旅客查询接口 v{c.ri(1, 4)}.{c.ri(0, 9)}\n\n请求参数：\n\n| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n| idNo | string(18) | 是 | 身份证号，如 {c.allow("identity.prc_id18", "4401XXXXXXXXXXXXXX")} |\n| mobile | string(11) | 否 | 手机号，如 {c.allow("phone.mobile", "139XXXXXXXX")} |\n| flightNo | string(6) | 否 | 航班号，如 CA1XXX |\n\n返回 passengerName、seatNo、ticketNo。请求流水号形如 {order18(c)}，由调用方生成，不得重复。\n错误码：{c.ri(4001, 4009)} 证件号格式错误；{c.ri(5001, 5009)} 超时。\n'
@T(K, 'express waybills', 'table', '运单/{d}.csv')
def way(c):
    rows = [['运单号', '网点', '重量kg', '目的地', '揽收时间', '状态']]
    for _ in range(c.ri(8, 40)): rows.append([c.ch([c.decoy('SF' + c.dg(13)), c.decoy('77' + c.dg(13)), order11(c)]), c.ch(ROAD) + '网点', c.money(0.2, 20), c.ch(AREAS)[1][:3], s19(c.dt(2016)), c.ch(['派送中', '已签收'])])
    return csv(rows)
@T(K, 'product codes and barcodes', 'table', '商品档案{n}.csv')
def goods(c):
    rows = [['货号', '条码', '品名', '规格', '进价', '售价', '供应商']]
    for _ in range(c.ri(8, 40)): rows.append([order11(c), c.decoy('69' + c.dg(11)), c.ch(['洗洁精', '抽纸', '大豆油', '挂面']), c.ch(['500g', '1kg', '5L']), c.money(2, 40), c.money(3, 60), c.ch(COMP)])
    return csv(rows)
@T(K, 'companies with credit codes', 'table', '供应商名录{n}.md')
def uscc(c):
    A = '0123456789ABCDEFGHJKLMNPQRTUWXY'; rows = [['公司', '统一社会信用代码', '行业', '注册资本(万)']]
    for _ in range(c.ri(5, 20)):
        s = '91' + c.ch(AREAS)[0] + 'MA' + ''.join(c.ch(A) for _ in range(7)); k = (31 - sum(A.index(x) * pow(3, i, 31) for i, x in enumerate(s)) % 31) % 31
        rows.append([c.ch(AREAS)[1][:3] + c.ch(COMP) + '有限公司', c.decoy(s + A[k]), c.ch(['制造', '批发', '软件']), c.ri(50, 5000)])
    return md(rows)
@T(K, 'dissertation on fraud by phone', 'prose', '论文节选{n}.txt')
def thesis(c):
    return '\n'.join(['一、问题的提出', f'据统计，{c.ri(2015, 2021)}年全国电信网络诈骗案件立案数同比上升{c.ri(5, 40)}.{c.ri(0, 9)}%，其中冒充公检法类占{c.ri(5, 20)}%。', '犯罪分子往往事先掌握被害人的姓名、身份证号、住址甚至开房记录和银行余额，从而获得信任。', f'样本取自裁判文书{c.ri(120, 900)}份，其中提及行踪轨迹的{c.ri(10, 90)}份，提及住宿信息的{c.ri(10, 90)}份。', '二、个人信息的流转链条', '上游为“内鬼”，中游为数据商，下游为诈骗团伙。被告人与被害人在本文中一律以甲、乙代称。', f'参考系数β={c.dg(1)}.{c.dg(11)}，N={c.ri(1000, 9000)}。']) + '\n'
@T(K, 'statistics of stays by area', 'table', '统计/住宿业{n}.html')
def stat(c):
    rows = [['地区', '旅馆数', '登记入住人次', '同比%', '境外人员', '平均房价']]
    for a in c.r.sample(AREAS, c.ri(8, 25)): rows.append([a[1], c.ri(20, 900), c.ri(10000, 9000000), f'{c.r.uniform(-20, 30):.1f}', c.ri(10, 9000), c.ri(120, 480)])
    return html(rows, '旅馆业统计')
@T(K, 'statistics of railway stations, fixed width', 'table', '客流/{n}.txt')
def flow(c):
    rows = [['车站', '发送量(人)', '到达量(人)', '最大车次', '日均']]
    for s in c.r.sample(STN, c.ri(8, 22)): rows.append([s, c.ri(10 ** 6, 10 ** 8), c.ri(10 ** 6, 10 ** 8), c.train()[0], c.ri(1000, 200000)])
    return fixed(rows)
@T(K, 'log of request ids and epochs', 'struct', 'nginx/access{n}.log', enc='utf8')
def nginx(c):
    t = []; d = c.dt(2014)
    for _ in range(c.ri(10, 50)): d = after(d, seconds=c.ri(1, 60)); t.append(f'10.{c.ri(0, 9)}.{c.ri(0, 250)}.{c.ri(1, 250)} - - [{d:%d}/{MON[d.month - 1].title()}/{d.year}:{d:%H:%M:%S} +0800] "GET /api/order/{snow(c)}?t={int(d.timestamp())}{c.ri(100, 999)}&v={c.hx(8)} HTTP/1.1" 200 {c.ri(100, 90000)} {c.ri(0, 3)}.{c.ri(0, 999):03d}')
    return '\n'.join(t) + '\n'
@T(K, 'prices of houses', 'table', '楼盘价格{n}.csv')
def houses(c):
    rows = [['楼盘', '楼栋', '房号', '建筑面积', '单价', '总价', '状态']]
    for _ in range(c.ri(10, 40)): a = c.ri(50, 160); u = c.ri(6000, 60000); rows.append([c.ch(ESTATE), f'{c.ri(1, 20)}栋', c.ri(101, 3204), a, u, a * u, c.ch(['可售', '已认购', '已网签'])])
    return csv(rows)
@T(K, 'flats to let by an agency, hotline only', 'prose', '租房广告{n}.txt')
def ads(c):
    t = []
    for _ in range(c.ri(3, 10)): t.append(f'【出租】{c.ch(ESTATE)}{c.ri(1, 20)}栋{c.ri(1, 30)}楼，{c.ri(40, 120)}平，月租金{c.ri(8, 60)}00元，押一付三，家电齐全，随时看房，详询{hot(c)}，房源编号{order11(c)}')
    return '\n'.join(t) + '\n'
@T(K, 'fees of a bank', 'table', '银行收费标准{n}.md')
def fees(c):
    rows = [['项目', '卡种', '收费标准', '备注']]
    for x in ['账户管理费', '跨行转账', 'ATM取款', '挂失补卡', '余额变动短信', '交易明细打印', '大额存单转让']: rows.append([x, c.ch(['借记卡', '信用卡']), f'{c.ri(0, 50)}元/笔', c.ch(['免费至年底', '按笔', '-'])])
    return md(rows) + f'\n客服{c.decoy("95" + c.dg(3))}，卡BIN段 {c.decoy("622202")}、{c.decoy("621700")} 适用。\n'
@T(K, 'BIN ranges of cards', 'struct', 'conf/bins{n}.yaml', enc='utf8')
def bins(c): return 'bins:\n' + '\n'.join(f'  - prefix: "{c.decoy(b)}"\n    length: {n}\n    bank: {k}\n    low: "{c.decoy(b + "0" * (n - 6))}"\n    high: "{c.decoy(b + "9" * (n - 6))}"' for b, n, k in c.r.sample(BINS, c.ri(4, 10)) if not luhn_ok(b + '0' * (n - 6)) and not luhn_ok(b + '9' * (n - 6))) + '\n'
@T(K, 'vehicle catalogue', 'table', '车型目录{n}.csv')
def cars(c):
    rows = [['品牌型号', '公告批次', '排量', 'VIN前八位', '发动机型号', '指导价(万)', '目录序号']]
    for _ in range(c.ri(6, 25)): rows.append([c.ch(CARS), c.ri(200, 380), f'{c.ri(1, 3)}.{c.ri(0, 9)}L', c.decoy(c.new_vin()[:8]), c.al(2) + c.dg(3), c.money(5, 40), order11(c)])
    return csv(rows)
@T(K, 'wrong VINs from a scanner gun', 'struct', 'log/vin_reject{n}.log', enc='utf8')
def badvin(c):
    t = []; d = c.dt(2016)
    for _ in range(c.ri(5, 25)):
        v = c.new_vin(); k = c.ch([x for x in '0123456789' if x != v[8]]); d = after(d, seconds=c.ri(2, 90)); t.append(f'{s19(d)} REJECT code={c.decoy(v[:8] + k + v[9:])} reason=checkdigit line={c.ri(1, 4)}')
    return '\n'.join(t) + '\n'
@T(K, 'rules on number plates', 'prose', '号牌知识{n}.txt')
def plates(c):
    return '\n'.join(c.r.sample(['小型新能源汽车号牌为六位序号，第一位用字母D或F表示能源类型。', '京A多为早期号段，沪C牌照不得驶入外环以内。', f'“{c.ch("京沪粤浙")}A·*****”为示意，星号处为五位序号。', '使馆车辆以“使”字结尾，领馆车辆以“领”字结尾。', '粤Z后接四位序号加“港”“澳”字的，为入出内地车辆。', '字母I和O不用于序号，以免与数字1和0混淆。', f'选号池本期编号{order18(c)}，共投放{c.ri(1000, 9000)}个。'], c.ri(5, 7))) + '\n'
@T(K, 'gis points of a map layer', 'struct', 'gis/poi{n}.geojson', enc='utf8')
def geo(c): return js({'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': c.ch(HOTELS), 'adcode': c.ch(AREAS)[0], 'poi_id': c.decoy('B0' + c.hx(8).upper()), 'update': f'{c.dt():%Y-%m-%d}'}, 'geometry': {'type': 'Point', 'coordinates': [round(c.r.uniform(104, 121), 6), round(c.r.uniform(23, 39), 6)]}} for _ in range(c.ri(5, 25))]}, indent=c.ch([None, 2]))
@T(K, 'base stations without subscribers', 'table', '基站工参{n}.csv')
def bts(c):
    rows = [['小区名称', 'LAC', 'CI', 'ENODEBID', '经度', '纬度', '方位角', '下倾', '建设日期']]
    for _ in range(c.ri(8, 40)): rows.append([c.ch(AREAS)[1][-3:] + c.ch(ROAD) + f'-{c.ri(1, 3)}', c.ri(4000, 60000), c.ri(100, 65000), c.ri(100000, 999999), f'{c.r.uniform(104, 121):.5f}', f'{c.r.uniform(23, 39):.5f}', c.ri(0, 359), c.ri(0, 12), f'{c.dt():%Y/%m/%d}'])
    return csv(rows)
@T(K, 'number segments of carriers', 'table', '号段归属{n}.txt')
def seg(c):
    rows = [['号段', '运营商', '省份', '城市', '区号']]
    for _ in range(c.ri(10, 45)): a = c.ch(AREAS); rows.append([c.decoy(c.ch(PRE) + c.dg(4)), c.ch(['中国移动', '中国联通', '中国电信']), a[3], a[1][:4], a[2]])
    return csv(rows, '\t')
@T(K, 'tariff of calls', 'prose', '资费说明{n}.txt')
def tariff(c): return f'畅享{c.ri(38, 199)}元套餐说明\n国内主叫{c.ri(100, 900)}分钟，被叫免费，超出后0.15元/分钟；短信0.1元/条。\n通话详单可查询最近六个月，需凭服务密码和短信验证码。\n套餐编码{order11(c)}，备案号{order18(c)}。\n客服热线{c.decoy("10086")}、{hot(c)}。起始时间以计费系统为准，对方号码为隐私信息，打印时默认隐去中间四位。\n'
@T(K, 'court statistics with case numbers only', 'table', '结案统计{n}.csv')
def courts(c):
    rows = [['案号', '案由', '承办庭室', '立案日期', '结案日期', '结案方式']]
    for _ in range(c.ri(8, 35)): a = c.ch(AREAS); d = c.dt(2016, 2022); rows.append([c.decoy(f'（{d.year}）{a[3]}{a[0][2:]}民初{c.ri(10, 9000)}号'), c.ch(['民间借贷纠纷', '买卖合同纠纷', '物业服务合同纠纷']), c.ch(['民一庭', '民二庭', '速裁庭']), f'{d:%Y-%m-%d}', f'{after(d, days=90):%Y-%m-%d}', c.ch(['判决', '调解', '撤诉'])])
    return csv(rows)
@T(K, 'news on a police campaign without names', 'prose', '警方通报{n}.txt')
def news(c):
    a = c.ch(AREAS); p = c.p(); return f'警情通报\n{cn(c.dt(2016, 2023))}，{a[1]}警方破获一起侵犯公民个人信息案，抓获犯罪嫌疑人{c.ri(3, 30)}名，缴获公民个人信息{c.ri(10, 900)}万余条，涉及开房记录、航班行程、银行余额等。\n经查，该团伙通过境外聊天软件接单，按条计价，其中查开房每条{c.ri(200, 900)}元，手机定位每次{c.ri(400, 1500)}元。\n目前案件正在进一步侦办中。警方提醒，请勿轻信“代查”广告。\n举报电话：{c.decoy("110")}，稿件编号{order18(c)}\n'
@T(K, 'e-mail template of a train site', 'struct', 'tpl/pay_notify_{n}.ftl', enc='utf8')
def ftl(c): return f'<#-- rev {c.decoy(c.hx(40))} -->\n尊敬的 ${{passenger.name}} 先生/女士：\n您已成功购买 ${{ticketCount}} 张车票，订单号 ${{orderNo}}。\n<#list tickets as t>\n${{t_index+1}}. ${{t.passengerName}}，${{t.startDate}}开，${{t.from}}站-${{t.to}}站，${{t.trainCode}}次列车，${{t.seatNo}}，票价${{t.price}}元。\n</#list>\n身份证号：${{mask(passenger.idNo)}}\n客服 {c.decoy("12306")} build {order18(c)}\n'
@T(K, 'Java entity of a border record', 'struct', 'src/CrossRecord{n}.java', enc='utf8')
def java(c): return 'package com.port.entity;\n\n/** 出入境记录 */\npublic class CrossRecord implements Serializable {\n    private static final long serialVersionUID = %sL;\n    /** 姓名 */ private String xm;\n    /** 身份证号 18位 */ private String gmsfhm;\n    /** 护照号 */ private String zjhm;\n    /** 出境 O / 入境 I */ private String crbs;\n    /** 口岸 */ private String crka;\n    /** 时间 yyyyMMddHHmmss */ private Date crrqsj;\n    // ticket %s\n}\n' % (snow(c), order11(c))
@T(K, 'lottery and ISBN numbers', 'prose', '杂记{n}.txt')
def misc(c): return f'书单：\n《{c.ch(["活着", "平凡的世界", "三体"])}》 ISBN {c.decoy("9787" + c.dg(9))}\n《{c.ch(["边城", "围城", "白鹿原"])}》 ISBN {c.decoy("9787" + c.dg(9))}\n发票代码{c.decoy("0" + c.dg(11))} 号码{c.decoy(c.dg(8))}，单据编号{order11(c)}，还没报销。\n快递{c.decoy("YT" + c.dg(13))}到了，宽带报障单{order18(c)}。\n大乐透{c.ri(1, 35):02d} {c.ri(1, 35):02d} {c.ri(1, 35):02d} {c.ri(1, 35):02d} {c.ri(1, 35):02d}+{c.ri(1, 12):02d} {c.ri(1, 12):02d}\n'
@T(K, 'internet café price list and rules', 'prose', '网吧公告{n}.txt')
def cafe(c): return f'{c.ch(NET)}上网须知\n1. 上机请出示本人身份证，未成年人禁止入内。\n2. 普通区{c.ri(3, 6)}元/小时，电竞区{c.ri(6, 12)}元/小时，包夜{c.ri(15, 40)}元（22:00-08:00）。\n3. 会员充{c.ri(50, 100)}送{c.ri(20, 100)}，余额不退。\n4. 请妥善保管财物，离开时点击下机结账。\n许可证号{c.decoy(c.ch(AREAS)[0] + "10" + c.dg(6))}，监督电话{c.decoy("12318")}，{hot(c)}\n'
@T(K, 'test card numbers that fail', 'struct', 'mock/cards{n}.json', enc='utf8')
def mock(c): return js({'desc': '全部为不合法卡号，用于校验失败分支', 'cards': [badcard(c) for _ in range(c.ri(4, 15))], 'ids': [badid(c) for _ in range(c.ri(3, 10))], 'orderNos': [order18(c) for _ in range(c.ri(2, 6))]}, indent=2)
@T(K, 'empty form in docx', 'prose', '空白登记表{n}.docx')
def blank(c): c.docx(['房屋租赁登记表（空白）', '承租人：__________　身份证号：__________________　联系电话：___________', '出租人：__________　身份证号：__________________　联系电话：___________', '房屋坐落：______________________　建筑面积：______平方米', '月租金：______元　租期：____年__月__日至____年__月__日', f'表格编号：{order18(c)}', f'填表说明：身份证号为18位，手机号为11位，请用黑色签字笔填写。咨询{hot(c)}。'])
@T(K, 'monitoring metrics with numbers of eleven digits', 'struct', 'metrics/{n}.prom', enc='utf8')
def prom(c): return '\n'.join(f'node_{c.ch(["disk", "net", "mem"])}_bytes_total{{device="{c.ch(["sda", "eth0", "sdb"])}{c.ri(0, 9)}",instance="10.0.{c.ri(0, 9)}.{c.ri(1, 250)}"}} {order11(c)}' for _ in range(c.ri(8, 35))) + '\n'
@T(K, 'survey results in aggregate (xlsx)', 'table', '汇总/问卷结果{n}')
def agg(c): c.xlsx([['题目', '选项', '人数', '占比'], *[[q, o, c.ri(3, 900), f'{c.ri(1, 99)}.{c.ri(0, 9)}%'] for q in ['您最近一年是否住过酒店', '您常用的出行方式', '您是否接到过诈骗电话', '您名下有几套住房'] for o in ['A', 'B', 'C', 'D']], ['问卷编号', order18(c), '', '']], '汇总')
@T(K, 'IVR menu with placeholders', 'struct', 'ivr/menu{n}.xml', enc='utf8')
def ivr(c): return '<?xml version="1.0" encoding="UTF-8"?>\n<ivr version="%s">\n' % c.decoy(c.dg(10)) + '\n'.join(f'  <prompt id="{snow(c)}">{x}</prompt>' for x in c.r.sample(['请输入您的身份证号，以井号键结束', '您的账户余额为{balance}元', '您预订的{flight}航班已延误', '请输入持卡人银行卡号后四位', '正在为您转接人工', '您有{n}笔交易待确认'], c.ri(4, 6))) + '\n</ivr>\n'
