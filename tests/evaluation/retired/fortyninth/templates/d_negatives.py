"""hard negatives: no record of a person, no value but decoys"""
from base import *
K = None


def bad_id(c):
    g, d = c.ch(REG), c.t(c.r.randint(1960, 1999))
    b = g[0] + d.strftime('%Y%m%d') + '%03d' % c.r.randint(12, 390)
    return c.decoy(b + c.ch([x for x in '0123456789' if x != id_check(b)]))


def ord18(c):
    return c.decoy(c.t().strftime('%Y%m%d') + c.digits(10))


def snow18(c):
    while 1:
        v = c.ch('79') + c.digits(17)
        if not (1 <= int(v[10:12]) <= 12):
            return c.decoy(v)


def bad_card(c, n=16):
    b = c.ch([x for x in BANKS if x[2] >= n])[1]
    v = b + c.digits(n - 7)
    return c.decoy(v + c.ch([x for x in '0123456789' if x != luhn_digit(v)]))


def sku11(c):
    return c.decoy(c.ch('133', '158', '186', '152', '177', '139') + c.digits(8))


def bad_vin(c):
    v = c.v_vin()
    return c.decoy(v[:8] + c.ch([x for x in '0123456789' if x != v[8]]) + v[9:])


def part(c):
    return c.decoy(c.ch('E', 'G') + c.digits(8))


def uscc(c):
    al = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    while 1:
        b = '91' + c.ch(REG)[0] + 'MA' + c.ch('0123456789') + ''.join(c.ch(al) for _ in range(6))
        if len(b) == 17 and sum(x.isalpha() for x in b[10:]) >= 2:
            return c.decoy(b + al[(31 - sum(al.index(x) * pow(3, i, 31) for i, x in enumerate(b)) % 31) % 31])


def h400(c):
    return c.decoy('400-%s-%s' % (c.ch('610', '820', '878', '690', '606'), c.digits(4)))


def mailbox(c):
    return c.allow('phone.email', c.ch('service', 'kefu', 'support', 'info', 'hr', 'noreply', 'ops') + '@' + c.ch('hualing-tech.com', 'xinyuan-info.cn', 'bluebay-soft.com', 'jietongwl.com.cn'))


def S(*a):
    return '\n'.join(a)


# ---------------------------------------------------------------- tables
@T(K, 'table', names='备件目录,parts,bom')
def n_parts(c):
    rows = [[part(c), c.ch('CA3140', 'MF1203', 'CZ8021', 'HU1100', 'SC4017') + c.ch('', 'E'), c.ch('运算放大器', '轴承', '密封圈', '继电器', '滤芯', '联轴器'), c.ch('D12', 'G08', 'K35', 'T20', 'Z06'), c.r.randint(1, 900), c.money(1, 800)] for _ in range(c.r.randint(10, 40))]
    c.table(c.hdr('物料号,型号,名称,库位,数量,单价', 'part_no,model,name,bin,qty,price'), rows)


@T(K, 'table', names='列车时刻,timetable,train_schedule')
def n_timetable(c):
    rows = []
    for _ in range(c.r.randint(12, 40)):
        x, y = c.r.sample(STN, 2)
        t = c.t(h=(5, 20))
        rows.append([c.ch('G', 'D', 'K', 'T') + str(c.r.randint(11, 2999)), x, y, t.strftime('%H:%M'), (t + D.timedelta(hours=3, minutes=c.r.randint(1, 50))).strftime('%H:%M'), c.ch('每日', '双日', '周五、六、日'), '%.1f' % (c.r.randint(80, 1500) / 2), '%.1f' % (c.r.randint(1600, 2500) / 2)])
    c.table(c.hdr('车次,始发站,终到站,开点,到点,开行规律,二等座,一等座', 'train_no,from_station,to_station,dep,arr,days,second,first'), rows)


@T(K, 'table', names='航班计划,schedule,flight_plan')
def n_flights(c):
    rows = []
    for _ in range(c.r.randint(12, 40)):
        x, y = c.r.sample(sorted(APT), 2)
        t = c.t(h=(6, 20))
        rows.append([c.ch(AIR) + str(c.r.randint(1011, 8999)), APT[x], APT[y], c.d(t), t.strftime('%H:%M'), (t + D.timedelta(hours=2, minutes=10)).strftime('%H:%M'), c.ch('A320', 'B738', 'A333', 'E190'), c.ch('正常', '正常', '延误', '取消')])
    c.table(c.hdr('航班号,出发机场,到达机场,日期,计划起飞,计划到达,机型,状态', 'flight_no,dep_airport,arr_airport,date,std,sta,aircraft,status'), rows)


@T(K, 'table', names='设备台账,asset,device_list')
def n_devices(c):
    rows = [[snow18(c) if c.r.random() < .5 else ord18(c), c.ch('门禁控制器', '考勤机', '摄像机', '交换机', '打印机'), c.ch('一楼大厅', '机房', '仓库', '三楼东侧'), c.d(c.t()), '10.%d.%d.%d' % (c.r.randint(0, 9), c.r.randint(1, 200), c.r.randint(2, 250)), c.ch('在用', '停用', '维修')] for _ in range(c.r.randint(8, 36))]
    c.table(c.hdr('设备编号,名称,位置,启用日期,IP,状态', 'device_id,name,location,enabled,ip,status'), rows)


@T(K, 'table', names='价格表,sku_price,商品')
def n_sku(c):
    rows = [[sku11(c), c.ch('纯牛奶250ml', '抽纸三层', '挂面1kg', '洗衣液2L', '苏打饼干', '矿泉水箱装', '电池5号'), c.ch('箱', '包', '瓶'), c.money(2, 90), c.r.randint(0, 900), c.ch('在售', '缺货')] for _ in range(c.r.randint(12, 45))]
    c.table(c.hdr('商品编码,商品名称,单位,零售价,库存,状态', 'sku_id,item_name,unit,price,stock,status'), rows)


@T(K, 'table', names='脱敏导出,masked_export,desensitized')
def n_masked(c):
    rows = []
    for i, p in enumerate(c.ppl(8, 40)):
        m = c.allow('phone.mobile', p.mob[:3] + '****' + p.mob[7:])
        d_ = c.allow('identity.prc_id18', p.id[:6] + '********' + p.id[14:])
        b = c.allow('bank.card', p.card[:6] + '******' + p.card[-4:])
        rows.append([i + 1, p.name[0] + '*' * (len(p.name) - 1), d_, m, b, c.ch('一级', '二级', '普通')])
    c.table(c.hdr('序号,姓名,身份证号,手机,银行卡,等级', 'no,name,id_card,mobile,bank_card,level', 'XH,XM,SFZH,SJH,YHK,DJ'), rows, title=c.ch(None, '已脱敏数据，仅供分析使用'))


@T(K, 'table', names='房价统计,house_price,楼盘')
def n_prices(c):
    rows = []
    for e in c.r.sample(ESTS, c.r.randint(8, 18)):
        g = c.ch(REG)
        rows.append([g[2] + g[3], e, c.r.randint(8, 780) * 100, '%d-%d㎡' % (c.r.randint(45, 80), c.r.randint(90, 240)), c.r.randint(100, 4000), c.r.randint(0, 40), '%.1f%%' % c.r.uniform(-9, 12)])
    c.table(c.hdr('区域,小区,均价(元/㎡),面积段,总户数,本月成交,环比', 'district,estate,avg_price,area_range,households,deals,mom'), rows)


@T(K, 'table', names='网点一览,branches,银行网点')
def n_branches(c):
    rows = []
    for g in c.r.sample(REG, c.r.randint(8, 30)):
        rows.append([c.ch(BANKS)[0] + g[2] + g[3] + '支行', c.addr(g).split('栋')[0], c.office(g), '9:00-17:00', '95' + c.ch('588', '599', '533', '566', '555'), c.ch('个人业务', '对公业务', '个人/对公')])
    c.table(c.hdr('网点名称,地址,电话,营业时间,客服热线,业务', 'branch,address,tel,hours,hotline,services'), rows)


@T(K, 'table', names='企业名录,company,qyxx')
def n_companies(c):
    rows = []
    for g in c.r.sample(REG, c.r.randint(8, 30)):
        rows.append([g[2] + c.ch('宏远', '鑫达', '博雅', '恒泰', '中联', '天行') + c.ch('贸易', '科技', '物流', '建材') + '有限公司', uscc(c), c.office(g), c.r.randint(50, 5000), c.ch('存续', '在业', '注销'), c.d(c.t())])
    c.table(c.hdr('企业名称,统一社会信用代码,办公电话,注册资本(万),状态,成立日期', 'company,uscc,office_tel,capital,status,founded'), rows)


@T(K, 'table', names='酒店房价,hotel_rates,room_price', trad=.5)
def n_rates(c):
    rows = []
    for h in c.r.sample(HOTELS, c.r.randint(6, 14)):
        g = c.ch(REG)
        rows.append([h, g[2], c.ch('标准间', '大床房', '家庭房'), c.r.randint(12, 80) * 10 - 2, c.ch('14:00', '13:00'), '12:00', c.office(g), '%.1f' % c.r.uniform(3.9, 4.9)])
    c.table(c.hdr('酒店名称,城市,房型,门市价,入住时间,离店时间,总机,评分', 'hotel_name,city,room_type,rate,checkin,checkout,tel,score'), rows)


@T(K, 'table', names='订单,order_ids,支付单号')
def n_orders(c):
    rows = [[bad_card(c, c.ch(16, 18, 19)), ord18(c), c.ch('已完成', '退款中', '待发货'), c.money(5, 2000), c.f(c.t()), c.ch('微信', '支付宝', '云闪付')] for _ in range(c.r.randint(10, 40))]
    c.table(c.hdr('商户单号,平台流水号,状态,金额,下单时间,支付渠道', 'merchant_order,trade_no,status,amount,created_at,channel'), rows)


@T(K, 'table', names='治安统计,crime_stat,季度数据')
def n_stats(c):
    rows = [[g[2] + g[3], '%d年%d月' % (c.year, c.r.randint(1, 12)), c.r.randint(10, 400), c.r.randint(5, 300), c.r.randint(0, 90), c.r.randint(0, 60), '%.1f%%' % c.r.uniform(30, 95)] for g in c.r.sample(REG, c.r.randint(8, 26))]
    c.table(c.hdr('地区,月份,盗窃立案,诈骗立案,行政拘留人数,取保候审人数,破案率', 'area,month,theft_cases,fraud_cases,detained,bailed,clearance'), rows)


# ---------------------------------------------------------------- structures
@T(K, 'struct', names='zh_CN,messages,lang')
def n_i18n(c):
    o = {'hotel.checkin': '入住时间', 'hotel.checkout': '离店时间', 'hotel.room': '房号', 'hotel.guest': '客人姓名', 'id.label': '身份证号码', 'id.error': '身份证号码应为18位', 'mobile.label': '手机号', 'mobile.hint': '请输入11位手机号', 'bank.card': '银行卡号', 'bank.balance': '账户余额：{0}元', 'train.no': '车次', 'flight.no': '航班号', 'plate': '车牌号', 'vin': '车辆识别代号', 'crime.record': '违法犯罪记录', 'rent.tenant': '承租人', 'border.exit': '出境', 'border.entry': '入境', 'net.online': '上机时间', 'sms.body': '短信内容', 'service.tel': h400(c)}
    ks = c.r.sample(sorted(o), c.r.randint(12, 20))
    c.js({k: o[k] for k in ks})


@T(K, 'struct', names='IdCardUtil,validator,checker')
def n_code(c):
    a, b, m = bad_id(c), bad_id(c), bad_card(c)
    if c.use % 2:
        c.text(S('package util;', '', '/** 身份证号、银行卡号校验 */', 'public class %s {' % c.ch('IdCardUtil', 'CertChecker'), '    private static final int[] W = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};', '    // 错误示例（校验位不对）: %s' % a, '    public static boolean check(String idNo) {', '        if (idNo == null || idNo.length() != 18) return false;', '        int s = 0;', '        for (int i = 0; i < 17; i++) s += (idNo.charAt(i) - 48) * W[i];', '        return "10X98765432".charAt(s % 11) == idNo.charAt(17);', '    }', '', '    public static void main(String[] x) {', '        assert !check("%s");' % a, '        assert !check("%s");' % b, '        assert !Luhn.ok("%s");' % m, '    }', '}'), 'java', 'code', enc='utf-8')
    else:
        c.text(S('# 校验工具', 'import re', '', "MOBILE = re.compile(r'1[3-9]\\d{9}')", "PLATE = re.compile('[京津沪粤][A-Z][A-Z0-9]{5}')", 'BAD_IDS = ["%s", "%s"]  # 末位错' % (a, b), 'BAD_CARD = "%s"  # Luhn 不通过' % m, '', 'def mask(name, id_no, mobile):', "    return name[0] + '*', id_no[:6] + '*' * 8 + id_no[-4:], mobile[:3] + '****' + mobile[-4:]", '', "def guest_row(r):", "    return [r['guest_name'], r['id_no'], r['room_no'], r['checkin'], r['checkout']]"), 'py', 'code', enc='utf-8')


@T(K, 'struct', names='schema,ddl,init_tables')
def n_ddl(c):
    t = [("t_hotel_stay", '旅客入住表', [('XM', '姓名'), ('ZJHM', '证件号码'), ('FJH', '房间号'), ('RZSJ', '入住时间'), ('TFSJ', '退房时间')]), ('t_bank_flow', '交易流水表', [('acct_name', '户名'), ('card_no', '卡号'), ('balance', '余额'), ('opp_acct', '对方账号')]), ('t_train_ticket', '火车票', [('train_no', '车次'), ('seat_no', '座位号'), ('id_no', '身份证号')]), ('t_vehicle', '机动车', [('HPHM', '号牌号码'), ('CLSBDH', '车辆识别代号'), ('SYR', '所有人')]), ('t_cdr', '通话详单', [('caller', '主叫'), ('callee', '被叫'), ('duration', '通话时长')]), ('t_border', '出入境', [('passport_no', '护照号'), ('port', '口岸'), ('io_type', '出入标识')])]
    L = ['-- %s 建表脚本 v%d.%d' % (c.ch('综合查询平台', '数据中台', '测试环境'), c.r.randint(1, 5), c.r.randint(0, 9))]
    for n, z, cs in c.r.sample(t, c.r.randint(3, 6)):
        L += ['', 'DROP TABLE IF EXISTS `%s`;' % n, 'CREATE TABLE `%s` (' % n, '  `id` bigint NOT NULL AUTO_INCREMENT,'] + ["  `%s` varchar(%d) DEFAULT NULL COMMENT '%s'," % (k, c.ch(32, 64, 128), v) for k, v in cs] + ['  PRIMARY KEY (`id`)', ") ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='%s';" % z]
    c.text('\n'.join(L), 'sql', 'ddl')


@T(K, 'struct', names='openapi,swagger,api')
def n_openapi(c):
    L = ['openapi: 3.0.1', 'info:', '  title: %s' % c.ch('住宿登记接口', '航班订单接口', '账户查询接口'), '  version: 1.%d' % c.r.randint(0, 9), '  contact:', '    email: ' + mailbox(c), 'paths:']
    for p, d_ in c.r.sample([('/stay/query', '查询入住记录'), ('/flight/orders', '查询机票订单'), ('/bank/balance', '查询账户余额'), ('/vehicle/owner', '查询车主'), ('/rent/contracts', '查询租赁合同'), ('/border/list', '查询出入境记录')], 4):
        L += ['  %s:' % p, '    get:', '      summary: ' + d_, '      parameters:', '        - name: idNo', '          in: query', '          description: 身份证号，18位', '          schema: {type: string, minLength: 18, maxLength: 18}', '        - name: mobile', '          in: query', '          description: 手机号', "          schema: {type: string, pattern: '^1[3-9][0-9]{9}$'}", '      responses:', "        '200': {description: 成功}"]
    c.text('\n'.join(L), c.ch('yaml', 'yml'), 'yaml', enc='utf-8')


@T(K, 'struct', names='gateway.log,app.log,trace')
def n_trace(c):
    L = []
    for t in c.times(c.r.randint(15, 50)):
        L.append('%s %s [exec-%d] traceId=%s ts=%d uri=%s status=%d cost=%dms' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.ch('INFO', 'INFO', 'WARN'), c.r.randint(1, 60), snow18(c), (t - D.datetime(1970, 1, 1)).total_seconds() * 1000 + c.r.randint(0, 999), c.ch('/stay/query', '/order/list', '/sms/send', '/card/bind'), c.ch(200, 200, 404, 500), c.r.randint(2, 900)))
    c.text('\n'.join(L), 'log', 'log')


@T(K, 'struct', names='poi,stations,metro')
def n_geo(c):
    fs = []
    for s in c.r.sample(STN, c.r.randint(6, 20)):
        fs.append({'type': 'Feature', 'properties': {'name': s + '站', 'kind': c.ch('railway', 'metro'), 'exits': c.r.randint(2, 12)}, 'geometry': {'type': 'Point', 'coordinates': [round(c.r.uniform(104, 121), 6), round(c.r.uniform(22, 40), 6)]}})
    c.text(json.dumps({'type': 'FeatureCollection', 'features': fs}, ensure_ascii=False, indent=c.ch(None, 2)), c.ch('geojson', 'json'), 'json', enc='utf-8')


@T(K, 'struct', names='application,config,settings')
def n_config(c):
    c.text(S('# %s' % c.ch('短信网关', '支付网关', '邮件服务'), '[server]', 'port=%d' % c.r.randint(8000, 9900), 'app_id=%s' % snow18(c), 'merchant_id=%s' % bad_card(c), '', '[mail]', 'smtp=smtp.%s' % c.ch('hualing-tech.com', 'xinyuan-info.cn'), 'from=%s' % mailbox(c), '', '[support]', 'hotline=%s' % h400(c), '客服时间=9:00-18:00', '座机=%s' % c.office(), '', '[mask]', 'mobile_keep=3,4', 'id_keep=6,4'), c.ch('ini', 'conf', 'properties'), 'ini')


@T(K, 'struct', names='package-lock,deps,manifest')
def n_lock(c):
    hx = lambda n: ''.join(c.ch('0123456789abcdef') for _ in range(n))
    o = {'name': 'portal-%s' % c.ch('web', 'admin', 'h5'), 'lockfileVersion': 2, 'packages': {}}
    for n in c.r.sample('lodash axios vue echarts moment dayjs qs nprogress mockjs webpack eslint stylelint'.split(), c.r.randint(6, 12)):
        o['packages']['node_modules/' + n] = {'version': '%d.%d.%d' % (c.r.randint(0, 9), c.r.randint(0, 30), c.r.randint(0, 20)), 'resolved': 'https://registry.example.org/%s.tgz' % n, 'sha1': hx(40), 'size': int(sku11(c))}
    c.text(json.dumps(o, indent=2), 'json', 'json', enc='utf-8')


@T(K, 'struct', names='iot,telemetry,meter')
def n_iot(c):
    c.jsl([{'deviceId': snow18(c), 'ts': int((t - D.datetime(1970, 1, 1)).total_seconds()), 'temp': round(c.r.uniform(-5, 60), 2), 'volt': round(c.r.uniform(3.1, 4.2), 3), 'fw': 'v%d.%d' % (c.r.randint(1, 4), c.r.randint(0, 9)), 'seq': c.r.randint(1, 9999)} for t in c.times(c.r.randint(12, 50))])


@T(K, 'struct', names='waybill,tracking,物流')
def n_waybill(c):
    o = []
    for _ in range(c.r.randint(6, 30)):
        o.append({'waybill': 'SF' + c.digits(12), 'orderNo': ord18(c), 'weight': round(c.r.uniform(.1, 20), 2), 'from': c.ch(REG)[2], 'to': c.ch(REG)[2], 'status': c.ch('运输中', '已签收', '派送中'), 'hubs': [c.ch(REG)[2] + '转运中心' for _ in range(2)]})
    c.js({'list': o})


@T(K, 'struct', names='vectors,testdata,invalid_ids')
def n_vectors(c):
    o = [{'input': f(c), 'rule': n, 'expect': False, 'reason': r} for f, n, r in [c.ch([(bad_id, 'id18', '校验位错误'), (bad_card, 'card', 'Luhn校验失败'), (bad_vin, 'vin', '第9位校验错误'), (ord18, 'id18', '日期段无效，为流水号')]) for _ in range(c.r.randint(8, 30))]]
    c.js({'suite': '格式校验反例', 'cases': o})


@T(K, 'struct', names='netbar_conf,场所配置,places')
def n_netplaces(c):
    o = []
    for k in c.r.sample(CAFES, c.r.randint(4, 10)):
        g = c.ch(REG)
        o.append({'NETBAR_WACODE': c.decoy(g[0] + '10' + c.digits(6)), 'PLACE_NAME': k, 'SITE_ADDRESS': g[2] + g[3] + c.ch(ROADS), 'TERMINALS': c.r.randint(30, 200), 'OPEN': '00:00-24:00', 'TEL': c.office(g)})
    c.xml('PLACES', 'PLACE', o)


@T(K, 'struct', names='LKXX,schema_xsd,interface')
def n_xsd(c):
    fs = c.r.sample([('XM', '旅客姓名', 30), ('ZJHM', '证件号码', 18), ('FJH', '房间号', 10), ('RZSJ', '入住时间', 14), ('TFSJ', '退房时间', 14), ('LGBM', '旅馆编码', 10), ('MZ', '民族', 2), ('XB', '性别', 1), ('LXDH', '联系电话', 20), ('HZH', '护照号', 9), ('CRBS', '出入境标识', 1), ('HPHM', '号牌号码', 15)], 9)
    L = ['<?xml version="1.0" encoding="@ENC@"?>', '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">', '  <xs:element name="%s"><xs:complexType><xs:sequence>' % c.ch('LKXX', 'RECORD', 'DATA')]
    L += ['    <!-- %s --><xs:element name="%s"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="%d"/></xs:restriction></xs:simpleType></xs:element>' % (z, k, n) for k, z, n in fs]
    c.text('\n'.join(L + ['  </xs:sequence></xs:complexType></xs:element>', '</xs:schema>']), c.ch('xsd', 'xml'), 'xml')


@T(K, 'struct', names='bank,messages_zh,strings')
def n_po(c):
    o = [('Account holder', '户名'), ('Card number', '卡号'), ('Available balance', '可用余额'), ('Transaction date', '交易日期'), ('Counterparty account', '对方账号'), ('Enter the 18-digit ID number', '请输入18位身份证号'), ('Transfer to %s', '转账给 %s'), ('Plate number', '车牌号'), ('Passport number', '护照号码'), ('Check-in date', '入住日期'), ('Train number', '车次'), ('Call hotline', '拨打客服热线')]
    L = ['msgid ""', 'msgstr ""', '"Language: zh_CN\\n"', '"Content-Type: text/plain; charset=UTF-8\\n"', '"Report-Msgid-Bugs-To: %s\\n"' % mailbox(c)]
    for a, b in c.r.sample(o, c.r.randint(8, 12)):
        L += ['', '#: src/%s.vue:%d' % (c.ch('card', 'stay', 'form'), c.r.randint(10, 400)), 'msgid "%s"' % a, 'msgstr "%s"' % b]
    c.text('\n'.join(L), 'po', 'po', enc='utf-8')


@T(K, 'struct', names='etl.log,import_job,同步任务')
def n_etl(c):
    L = []
    for t in c.times(c.r.randint(10, 36)):
        p = c.P()
        x = c.allow('phone.mobile', p.mob[:3] + '****' + p.mob[7:])
        L.append(t.strftime('%Y-%m-%d %H:%M:%S ') + c.ch('batch=%s 表=酒店入住 读取%d条 写入%d条' % (ord18(c), c.r.randint(900, 9000), c.r.randint(10, 900)), 'batch=%s 表=出入境 跳过%d条 原因=证件号为空' % (ord18(c), c.r.randint(1, 90)), '校验失败 mobile=%s 原因=已脱敏' % x, '表=银行流水 分区=%s 耗时%ds' % (t.strftime('%Y%m%d'), c.r.randint(3, 900))))
    c.text('\n'.join(L), 'log', 'log')


# ---------------------------------------------------------------- running text
@T(K, 'prose', names='新闻稿,news,报道', trad=.5)
def n_news(c):
    n = c.r.randint(3, 90)
    c.text(S(c.ch('警方破获一起倒卖公民个人信息案', '多家酒店客人资料疑遭泄露'), '', '本报讯　%s警方近日通报，一个在网上倒卖公民个人信息的团伙被打掉，抓获嫌疑人%d名，缴获数据约%d万条，涉及开房记录、航班、列车、网吧上网、银行流水等。' % (c.ch(REG)[2], c.r.randint(3, 30), n), '记者了解到，在一些聊天群里，只要提供姓名、手机号或身份证号中的一项，就能查到所谓“轨迹”，报价从几十元到上千元不等。', c.ch('律师提醒，出售行踪轨迹、征信、财产信息五十条以上即可入罪。', '专家认为，源头在于内部人员权限过大、日志不全。', '多名受访者表示，最近常接到贷款推销电话。'), '市民如发现线索，可拨打110或登录网站举报。'), docx=.4)


@T(K, 'prose', names='培训讲义,training,合规培训')
def n_training(c):
    p = c.P()
    m = c.allow('phone.mobile', p.mob[:3] + '****' + p.mob[7:])
    d_ = c.allow('identity.prc_id18', p.id[:6] + '********' + p.id[14:])
    c.text(S('个人信息保护培训讲义（第%d讲）' % c.r.randint(1, 9), '', '一、什么是个人信息。姓名、身份证号、手机号、银行卡号、车牌、住宿记录、出入境记录都属于个人信息，其中行踪轨迹、金融账户为敏感个人信息。', '二、如何脱敏。身份证号保留前六后四，如%s；手机号保留前三后四，如%s。' % (d_, m), '三、常见误区。把订单号 %s 当成身份证号，其实年份和校验位都不对；把校验位错误的 %s 当真号上报。' % (ord18(c), bad_id(c)), c.ch('四、作业：检查本部门共享盘是否有明文表格。', '四、考核：在线答题，八十分合格。')), docx=.5)


@T(K, 'prose', names='入住须知,hotel_rules,宾客须知', trad=.5)
def n_rules(c):
    g = c.ch(REG)
    c.text(S('%s宾客须知' % c.ch(HOTELS), '', '1. 入住时间14:00以后，退房时间12:00以前，延迟退房请联系前台。', '2. 所有入住客人须出示本人有效身份证件登记，访客请于23:00前离开房间。', '3. 押金%d元，退房时凭押金单退还。' % (c.r.randint(1, 5) * 100), '4. 早餐在二楼餐厅，7:00至9:30；%d楼设自助洗衣。' % c.r.randint(3, 9), '5. 前台电话%s，总机转0，投诉热线%s。' % (c.office(g), h400(c)), '6. ' + c.ch('贵重物品请存放保险箱。', '客房内禁止吸烟，违者收取清洁费。', '本店不接受宠物。')), docx=.4)


@T(K, 'prose', names='攻略,travel_notes,游记')
def n_guide(c):
    x, y = c.r.sample(STN, 2)
    a, b = c.r.sample(sorted(APT), 2)
    c.text(S('%s周末两日攻略' % APT[b][:2], '', '去程可以坐G%d，%s到%s二等座%d元，大约四个小时；赶时间的话%s%d从%s飞，提前两周票价五六百。' % (c.r.randint(11, 999), x, y, c.r.randint(120, 600), c.ch(AIR), c.r.randint(1011, 8999), APT[a]), '住的推荐%s，标间%d元左右，楼下就是夜市。' % (c.ch(HOTELS), c.r.randint(15, 50) * 10), c.ch('第一天老城区步行即可，第二天租车去郊外，租车押金三千。', '景区门票可以在公众号买，身份证刷闸机入园。', '返程的D字头列车晚上八点多还有一班。'), '有问题留言，我看到会回。'), docx=.2)


@T(K, 'prose', names='常用电话,hotlines,服务热线')
def n_hotlines(c):
    g = c.ch(REG)
    L = ['%s常用服务电话' % g[2], '', '报警110　火警119　急救120　交通事故122', '铁路客服12306　民航投诉12326　出入境管理12367　交管12123', '移动10086　联通10010　电信10000', '工行95588　农行95599　建行95533　中行95566　招行95555']
    for n in c.r.sample(['供水', '燃气', '供电', '不动产登记中心', '车管所', '公证处', '市民热线', '房屋租赁管理所'], 5):
        L.append('%s：%s' % (n, c.office(g)))
    L.append('售后服务：%s' % h400(c))
    c.text('\n'.join(L))


@T(K, 'prose', names='技术求助,forum,问答')
def n_forum(c):
    c.text(S('标题：%s' % c.ch('正则总把订单号识别成身份证，怎么排除？', '18位数字校验位到底怎么算'), '', '1楼：我用\\d{17}[0-9X]去匹配，结果 %s 和 %s 都命中了，但它们其实是流水号。' % (ord18(c), ord18(c)), '2楼：加日期和校验位。比如 %s 日期没问题，但最后一位算出来不对，就不是身份证号。' % bad_id(c), '3楼：银行卡也一样，%s 不过Luhn，直接丢掉。' % bad_card(c), c.ch('4楼：车架号第九位也有校验，%s 就是错的。' % bad_vin(c), '4楼：手机号没有校验位，只能看上下文。', '楼主：谢谢，改完误报少多了。')), c.ch('txt', 'md'))


@T(K, 'prose', names='收费公告,notice,业务公告')
def n_bank_notice(c):
    b = c.ch(BANKS)[0]
    c.text(S('关于调整个人账户部分服务价格的公告', '', '尊敬的客户：', '    自%s起，%s借记卡工本费调整为每张%d元，异地跨行转账五万元以下免收手续费；账户日均余额不足三百元的，每季收取小额账户管理费三元，低保客户减免。' % (c.d(c.t()), b, c.r.randint(3, 10)), '    您可通过手机银行查询账户余额和交易明细，请勿向任何人透露卡号、密码和短信验证码。', '    咨询请致电客服热线%s或%s。' % (h400(c), '95' + c.ch('588', '599', '533')), '', '    %s' % b), docx=.5)


@T(K, 'prose', names='警情综述,bulletin,治安形势')
def n_bulletin(c):
    g = c.ch(REG)
    c.text(S('%s%s上半年治安形势综述' % (g[2], g[3]), '', '    上半年全区刑事立案%d起，同比下降%.1f%%，其中盗窃%d起、诈骗%d起；行政拘留%d人，取保候审%d人，强制戒毒%d人。' % (c.r.randint(300, 2000), c.r.uniform(1, 20), c.r.randint(100, 600), c.r.randint(100, 600), c.r.randint(50, 300), c.r.randint(10, 90), c.r.randint(2, 40)), '    旅馆业检查%d家次，网吧检查%d家次，出租屋登记%d户。' % (c.r.randint(20, 200), c.r.randint(10, 80), c.r.randint(500, 9000)), '    ' + c.ch('下步重点整治电动车盗窃。', '电信诈骗占比仍居首位，请各社区加大宣传。', '夏季治安巡逻至凌晨两点。')), docx=.4)


@T(K, 'prose', names='售楼广告,house_ad,楼盘推介')
def n_house_ad(c):
    g = c.ch(REG)
    c.text(S('【%s】%s%s核心地段' % (c.ch(ESTS), g[2], g[3]), '', '建筑面积%d至%d平方米三房四房，均价%d元每平，首付%d万起。' % (c.r.randint(80, 95), c.r.randint(110, 160), c.r.randint(80, 600) * 100, c.r.randint(20, 120)), '地铁口步行五分钟，带双学位，精装交付，产权七十年，满两年可办不动产权证。', c.ch('老业主推荐成交送两年物业费。', '本周到访送购物卡。', '一期业主已入住，二期现房。'), '售楼处%s　贵宾专线%s' % (c.office(g), h400(c))), docx=.2)


@T(K, 'prose', names='联调群,dev_chat,测试群')
def n_devchat(c):
    t = c.t(h=(10, 16))
    L = []
    for w, s in [('后端-小齐', '联调环境的单号我造了几个：%s、%s' % (ord18(c), ord18(c))), ('测试-阿月', '绑卡接口用 %s 报Luhn错误，是预期的' % bad_card(c)), ('后端-小齐', '对，反例就是要它失败。身份证反例用 %s，末位故意写错的' % bad_id(c)), ('前端', '入住时间字段叫checkInTime还是checkinTime'), ('测试-阿月', c.ch('trace %s 这个请求超时了' % snow18(c), '短信模板里{name}没替换'))]:
        t += D.timedelta(minutes=c.r.randint(1, 9))
        L += ['%s %s' % (w, t.strftime('%H:%M:%S')), s]
    c.text('\n'.join(L))


@T(K, 'prose', names='会议纪要,minutes,合规会')
def n_minutes(c):
    c.text(S('数据安全例会纪要', '时间：%s　地点：%d楼会议室' % (c.d(c.t()), c.r.randint(2, 12)), '', '1. 安全部通报：上月扫描共享盘%d个目录，发现疑似明文身份证号文件%d个，已通知归属部门删除。' % (c.r.randint(20, 200), c.r.randint(1, 20)), '2. 酒店事业部：入住登记表导出功能下线，房号与手机号不再同屏显示。', '3. 出行事业部：航班、火车票订单中的乘机人证件号改为默认脱敏。', '4. ' + c.ch('财务：银行流水文件改由专线传输。', '客服：通话详单查询需二次审批。', '法务：更新隐私政策第三章。'), '5. 工单系统邮箱%s停用，改用新地址。' % mailbox(c)), docx=.5)


@T(K, 'prose', names='裁判文书,judgment,公开文书')
def n_judgment(c):
    g = c.ch(REG)
    n1, n2 = c.r.choice(SUR) + '某某', c.r.choice(SUR) + '某'
    c.text(S('%s%s人民法院' % (g[2], g[3]), '刑 事 判 决 书', '（%d）%s%s刑初%d号' % (c.year, PROV1[g[1]], g[0][2:], c.r.randint(11, 900)), '', '    公诉机关%s人民检察院。' % (g[2] + g[3]), '    被告人%s，男，汉族，初中文化，无固定职业。（个人信息已隐去）' % n1, '    本院认为，被告人以非法占有为目的，秘密窃取他人财物，数额较大，其行为已构成盗窃罪。被害人%s的损失已退赔。' % n2, '    依照刑法第二百六十四条之规定，判决如下：判处有期徒刑%s个月，缓刑一年，并处罚金二千元。' % c.ch('六', '七', '八', '九')), docx=.5)


@T(K, 'prose', names='招聘启事,jobs,诚聘')
def n_jobs(c):
    g = c.ch(REG)
    c.text(S('%s诚聘' % c.ch(CAFES + HOTELS), '', '收银员两名：%d-%d元，会操作上网登记系统，能上夜班；' % (c.r.randint(30, 40) * 100, c.r.randint(42, 60) * 100), '前台接待一名：负责客人入住登记、退房结账，形象好；', '司机一名：C1以上驾照，三年驾龄，无重大违章记录；', c.ch('包吃住，月休四天。', '交社保，满一年有年终奖。'), '应聘请带身份证和照片来店面谈，电话%s，简历发%s' % (c.office(g), mailbox(c))))


@T(K, 'prose', names='口岸公告,port_notice,通关提示', trad=.5)
def n_port(c):
    o = c.r.sample(PORTS[:8], 3)
    c.text(S('春节期间口岸通关提示', '', '    %s、%s、%s预计节前%d日起出境客流增大，日均出入境旅客约%d万人次，请错峰出行。' % (o[0], o[1], o[2], c.r.randint(3, 9), c.r.randint(10, 60)), '    持普通护照、往来港澳通行证的旅客请提前检查证件有效期，出境前往签证国家的须持有效签证。', '    %s延长开放至24:00。' % o[0], '    咨询电话12367，%s。' % c.office(), c.ch('    携带两万元以上现钞须申报。', '    自助通道需年满十四周岁。')), docx=.3)


@T(K, 'prose', names='车评,car_review,选车')
def n_car(c):
    a, b = c.r.sample(CARS, 2)
    c.text(S('%s与%s怎么选' % (a, b), '', '两台车指导价相差%.1f万，油耗都在%.1f升左右，%s的后排更宽。' % (c.r.uniform(.3, 4), c.r.uniform(5, 8), a), '很多人问车架号怎么看，17位，第九位是校验位，例如 %s 这样的写法校验就通不过，买二手车时要当心。' % bad_vin(c), '上牌各地不同，新能源是六位的绿牌，摇号城市按规定来。', c.ch('保养首次五千公里。', '保险第一年大概五千。'), '试驾预约：%s' % h400(c)), docx=.2)


@T(K, 'prose', names='招标公告,tender,采购')
def n_tender(c):
    g = c.ch(REG)
    c.text(S('%s旅馆业治安管理系统升级项目招标公告' % g[2], '', '项目编号：%s' % ord18(c), '预算金额：%d万元' % c.r.randint(40, 900), '内容：住宿登记客户端%d套、身份证阅读机具%d台、网吧上网登记终端%d台、出租屋登记移动端。' % (c.r.randint(50, 300), c.r.randint(50, 300), c.r.randint(10, 90)), '供应商须提供营业执照（统一社会信用代码）及近三年无行贿犯罪记录声明。', '保证金缴纳账户见招标文件第三章。', '代理机构电话：%s　邮箱：%s' % (c.office(g), mailbox(c)), '开标时间：%s' % c.f(c.t())), docx=.5)
