from lib.core import T, htm, jd, md
from lib.pack import docx, eml, sqlite, tar, xlsx, zp


def N(shape, path, enc='utf-8', crlf=0):
    return T(None, shape, path, enc, crlf, 'negative')


def ms(p):
    return p.id[:6] + '********' + p.id[-4:]


def mm(m):
    return m[:3] + '****' + m[-4:]


@N('python validator', 'src/idcheck.py')
def _(c):
    return ['W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]', 'def ok(s):', '    """身份证号码校验"""',
            '    return "10X98765432"[sum(int(a) * b for a, b in zip(s, W)) % 11] == s[-1].upper()']


@N('unit tests with wrong check digits', 'tests/test_idcard.py')
def _(c):
    return ['import pytest', '@pytest.mark.parametrize("idcard", ['] + [f'    "{c.bad_id()}",' for _ in range(20)] + [
        '])', 'def test_reject(idcard):', '    assert not ok(idcard)']


@N('java bean with labels', 'src/GuestVO.java')
def _(c):
    return ['public class GuestVO {'] + [f'  /** {a} */ private String {b};' for a, b in [
        ('姓名', 'guestName'), ('身份证号', 'idCard'), ('入住时间', 'checkinTime'), ('房号', 'roomNo'), ('手机', 'mobile')]] + ['}']


@N('translations', 'i18n/zh_CN.json')
def _(c):
    return jd({'user': {'name': '姓名', 'idcard': '身份证号码', 'mobile': '手机号', 'bankCard': '银行卡号', 'err': '身份证格式不正确'},
               'hotel': {'checkin': '入住时间', 'room': '房号'}}, 2)


@N('properties of messages', 'i18n/messages.properties')
def _(c):
    return ['label.plate=车牌号', 'label.vin=车架号', 'label.owner=车主', 'msg.bad.mobile=手机号码应为11位', 'label.balance=账户余额']


@N('ddl schema', 'db/schema.sql')
def _(c):
    return ['CREATE TABLE t_guest (', '  id bigint(20) NOT NULL AUTO_INCREMENT,', "  xm varchar(30) COMMENT '姓名',",
            "  zjhm varchar(18) COMMENT '证件号码',", "  rzsj datetime COMMENT '入住时间',", '  PRIMARY KEY (id)',
            ') ENGINE=InnoDB AUTO_INCREMENT=%s;' % c.de('2' + c.d(10))]


@N('train timetable', 'timetable/列车时刻.csv', 'gb18030', 1)
def _(c):
    return ['车次,始发,终到,开车,到达,历时'] + [f'G{c.i(1, 900)},{",".join(c.two("STN"))},{c.t():%H:%M},{c.t():%H:%M},{c.i(1, 9)}'
        f':{c.i(10, 59)}'
                                    for _ in range(50)]


@N('flight schedule', 'timetable/航班计划.tsv')
def _(c):
    return ['航班号\t起飞机场\t到达机场\t班期\t起飞时间'] + [
        f'{c.w("AIR")}{c.i(1000, 8999)}\t{c.w("APT")[0]}\t{c.w("APT")[0]}\t1234567\t{c.t():%H%M}' for _ in range(40)]


@N('directory of firms with landlines', 'dir/企业黄页.csv', 'gb18030', 1)
def _(c):
    return ['企业,地址,总机'] + [f'{a}有限公司,{c.w("ROAD")}{c.i(1, 300)}号,{c.land(own=False)}' for a in
                           [c.w('FIRM') + str(k) for k in range(1, 31)]]


@N('price list', 'price/报价单.xlsx')
def _(c):
    return xlsx([('报价', [['料号', '品名', '规格', '单价']] + [[c.de(c.d(11, '2')), '轴承', f'{c.i(10, 99)}x{c.i(10, 99)}',
        c.amt()]
                                                     for _ in range(40)])])


@N('orders without people', 'erp/订单.csv')
def _(c):
    return ['订单号,物流单号,金额,状态,仓'] + [f'{c.de(f"{c.t():%Y%m%d%H%M%S}" + c.d(4))},SF{c.d(12)},{c.amt()},已发货,W{c.i(1, 9)}'
                                  for _ in range(60)]


@N('access log', 'logs/access.log')
def _(c):
    return [f'10.{c.i(0, 9)}.{c.i(0, 99)}.{c.i(1, 250)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /img/{c.x(12)}.png '
        f'HTTP/1.1" 200 '
            f'{c.i(10 ** 4, 10 ** 7)}' for t in c.seq(80, c.t(), 0, 1)]


@N('hash list', 'hash/md5sums.txt')
def _(c):
    return [f'{c.x(32)}  IMG_{c.i(1000, 9999)}.jpg' for _ in range(60)]


@N('masked export of people', 'export/脱敏客户.csv', 'gb18030', 1)
def _(c):
    L = ['姓名,身份证,手机']
    for _ in range(30):
        p = c.P()
        L.append(f'{p.n[0]}**,{c.al(ms(p))},{c.al(mm(p.m))}')
    return L


@N('empty form', 'forms/入职登记表.docx')
def _(c):
    return docx(['员工入职登记表', [['姓名', '', '性别', ''], ['身份证号', '', '手机', ''], ['银行卡号', '', '住址', '']], '本人签字：'])


@N('empty hotel register', 'forms/旅客登记簿.csv')
def _(c):
    return ['序号,姓名,身份证号,房号,入住时间,退房时间'] + [f'{k},,,,,' for k in range(1, 26)]


@N('statistics of a year', 'stat/人口统计.csv', 'gb18030', 1)
def _(c):
    return ['年份,总人口,男,女,出生率'] + [f'{y},{c.d(9)},{c.d(8)},{c.d(8)},{c.amt(8, 14)}' for y in range(1990, 2020)]


@N('sports table', 'sports/积分榜.md')
def _(c):
    return md(['名次', '球队', '胜', '平', '负', '积分'], [[k, c.w('FIRM')[:2] + '队', c.i(0, 20), c.i(0, 9), c.i(0, 9),
        c.i(10, 70)]
                                            for k in range(1, 17)])


@N('numbers like IDs: snowflakes', 'data/snowflake.txt')
def _(c):
    return [c.de(c.d(18, '9')) for _ in range(60)]


@N('numbers like cards without Luhn', 'data/会员编号.csv')
def _(c):
    return ['会员编号,等级'] + [f'{c.bad_card()},{c.pick(["金", "银"])}' for _ in range(40)]


@N('byte counts like mobiles', 'ops/du.txt')
def _(c):
    return [f'{c.de(c.pick(["13", "15", "18"]) + c.d(9))}\t/data/vol{k}/blob.bin' for k in range(30)]


@N('too short plates', 'data/车型代码.txt', 'gb18030', 1)
def _(c):
    return ['型号前缀对照'] + [c.de(c.pick('京沪粤苏浙') + c.pick('ABCDE') + c.d(4)) for _ in range(30)]


@N('VINs with wrong check digit', 'spec/vin_layout.md')
def _(c):
    return ['# 车架号结构说明', '', '下列均为校验位错误的号码，系统应拒绝：', ''] + ['- ' + c.bad_vin() for _ in range(15)]


@N('law text', 'law/住宿业治安管理.txt')
def _(c):
    return ['第一条　旅馆接待旅客住宿必须登记。', '第二条　登记时，应当查验旅客的身份证件，按规定的项目如实登记。', '第三条　违反规定的，处二百元以上五百元以下罚款。']


@N('tutorial on the ID number', 'docs/身份证编码规则.md')
def _(c):
    return ['# 公民身份号码的编码', '', '前六位为行政区划代码，中间八位为出生日期，随后三位为顺序码，末位为校验码。', '', '错误举例：`' + c.bad_id() + '`']


@N('js with regexes', 'web/validate.js')
def _(c):
    return ['export const mobile = /^1[3-9]\\d{9}$/;', 'export const idcard = /^\\d{17}[\\dXx]$/;',
        'export const plate = /^[\\u4e00-\\u9fa5][A-Z]/;',
            '// 手机号 身份证 车牌', 'export default {mobile, idcard, plate};']


@N('minified js', 'web/app.min.js')
def _(c):
    return '!function(e){var t={};' + ''.join(f'function {c.pick("abcdefg")}{k}(n){{return n^0x{c.x(8)}}}'
        for k in range(80)) + '}();\n'


@N('XSD', 'schema/guest.xsd')
def _(c):
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'] + [
        f'<xs:element name="{a}" type="xs:string"/>' for a in ('XM', 'SFZH', 'SJHM', 'RZSJ', 'FJH')] + ['</xs:schema>']


@N('openapi', 'api/openapi.yaml')
def _(c):
    return ['openapi: 3.0.0', 'paths:', '  /bank/card/bind:', '    post:', '      summary: 绑定银行卡',
        '      parameters:'] + [
        f'        - {{name: {a}, in: query, schema: {{type: string}}}}' for a in ('cardNo', 'idCard', 'mobile',
        'realName')]


@N('GPS of stations without persons', 'map/stations.geojson')
def _(c):
    return jd({'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': s + '站'},
        'geometry': {
        'type': 'Point', 'coordinates': [float(v) for v in c.geo()]}} for s in __import__('lib.data',
            fromlist=['x']).STN]})


@N('cell tower table', 'map/cells.csv')
def _(c):
    return ['mcc,mnc,lac,ci,lon,lat'] + [f'460,0{c.i(0, 2)},{c.i(1000, 9999)},{c.i(1000, 60000)},'
        f'{",".join(c.geo())}' for _ in range(60)]


@N('exchange rates', 'fin/rates.json')
def _(c):
    return jd({k: round(c.R.uniform(.1, 9), 4) for k in 'USD EUR JPY GBP HKD KRW'.split()})


@N('stock quotes', 'fin/行情.csv')
def _(c):
    return ['代码,日期,开,高,低,收,成交量'] + [f'60{c.d(4)},{c.t():%Y%m%d},{c.amt(1, 90)},{c.amt(1, 90)},{c.amt(1, 90)},'
        f'{c.amt(1, 90)},'
                                   f'{c.d(12, "2")}' for _ in range(60)]


@N('company ledger, no persons', 'fin/总账.xlsx')
def _(c):
    return xlsx([('总账', [['日期', '摘要', '借方', '贷方', '余额']] + [[f'2020-{k:02d}-28', '结转', c.amt(), c.amt(), c.amt()]
        for k in range(1, 13)])])


@N('ISBN list', 'lib/books.csv')
def _(c):
    return ['ISBN,书名'] + [f'9787{c.d(9)},第{k}卷' for k in range(1, 31)]


@N('barcodes', 'shop/条码.txt')
def _(c):
    return [f'69{c.d(11)} 矿泉水{c.i(300, 900)}ml' for _ in range(40)]


@N('waybills', 'shop/运单.csv', 'gb18030')
def _(c):
    return ['运单号,重量,目的城市'] + [f'{c.de("7" + c.d(14))},{c.amt(1, 20)},{c.w("REG")[1]}' for _ in range(50)]


@N('epoch milliseconds', 'logs/metrics.jsonl')
def _(c):
    return [jd({'ts': int(t.timestamp() * 1000), 'cpu': c.i(1, 99), 'mem': c.i(10 ** 9, 9 * 10 ** 9)})
        for t in c.seq(60, c.t(), 0, 2)]


@N('git log', 'repo/gitlog.txt')
def _(c):
    return [f'{c.x(40)} 修复身份证校验 #{c.i(1, 900)}' for _ in range(30)]


@N('uuids', 'data/uuid.txt')
def _(c):
    return [f'{c.x(8)}-{c.x(4)}-4{c.x(3)}-a{c.x(3)}-{c.x(12)}' for _ in range(50)]


@N('package lock', 'repo/package-lock.json')
def _(c):
    return jd({'lockfileVersion': 3, 'packages': {f'node_modules/m{k}': {'version': f'{c.i(0, 9)}.{c.i(0, 20)}'
        f'.{c.i(0, 9)}',
               'integrity': 'sha512-' + c.x(60)} for k in range(20)}}, 1)


@N('company codes', 'gov/信用代码.csv')
def _(c):
    return ['统一社会信用代码,名称'] + [f'91440101MA5{c.pick("ABCDEFGH")}{c.d(5)}{c.pick("XYKW")},{c.w("FIRM")}'
        for _ in range(25)]


@N('tender notice with office contacts', 'gov/招标公告.txt')
def _(c):
    return ['招标公告', '一、项目：道路维修工程', '二、联系方式', f'采购人电话：{c.land(own=False)}', f'代理机构：{c.land(own=False)}  邮箱 '
        f'{c.al("zhaobiao@ruifeng-cg.com.cn")}']


@N('hotel list with front desks', 'dir/协议酒店.csv', 'utf-8-sig', 1)
def _(c):
    return ['酒店,地址,前台,房型,协议价'] + [f'{a}{k}店,{c.w("ROAD")}{c.i(1, 99)}号,{c.land(own=False)},标准间,{c.i(150, 600)}'
        for k, a in
                                 enumerate([c.w('HOTEL') for _ in range(20)], 1)]


@N('hotlines', 'dir/服务热线.txt')
def _(c):
    return ['银行客服 ' + c.al('95588'), '铁路 ' + c.al('12306'), '投诉 ' + c.al('12315'), '售后 '
        + c.al(f'400-{c.d(3)}-{c.d(4)}')]


@N('news about crime, no numbers', 'news/电信诈骗.txt')
def _(c):
    return ['警方通报：近日破获一起电信诈骗案，抓获犯罪嫌疑人12名，涉案金额300余万元。', '警方提醒：不要向陌生人透露身份证号、银行卡号和验证码。']


@N('published judgment without numbers', 'news/裁判文书.txt')
def _(c):
    return ['（2019）粤0106刑初%d号' % c.i(100, 900), '被告人陈某，男，汉族，1985年出生。因涉嫌犯盗窃罪被刑事拘留。', '判决如下：被告人陈某犯盗窃罪，判处有期徒刑六个月。']


@N('house prices', 'stat/小区均价.csv', 'gb18030', 1)
def _(c):
    return ['小区,建筑面积,均价,在售'] + [f'{c.w("EST")}{k}期,{c.amt(1e4, 9e4)},{c.i(8000, 90000)},{c.i(1, 90)}'
        for k in range(1, 30)]


@N('vacant flats for let by an agency', 'ads/空置房源.csv')
def _(c):
    return ['房源编号,小区,户型,月租金,门店电话'] + [f'FY{c.d(6)},{c.w("EST")},{c.i(1, 3)}室,{c.i(10, 60) * 100},'
        f'{c.land("028", False)}' for _ in range(30)]


@N('occupancy per day', 'stat/入住率.xlsx')
def _(c):
    return xlsx([('入住率', [['日期', '入住', '退房', '在住', '出租率']] + [[f'2018-05-{k:02d}', c.i(1, 90), c.i(1, 90), c.i(1,
        200), f'{c.i(30, 99)}%']
                                                          for k in range(1, 31)])])


@N('border totals per port', 'stat/口岸流量.csv')
def _(c):
    return ['口岸,出境人次,入境人次'] + [f'{p},{c.d(6)},{c.d(6)}' for p in __import__('lib.data', fromlist=['x']).PORT]


@N('netbar list without guests', 'stat/网吧名录.csv', 'gb18030')
def _(c):
    return ['场所编号,网吧名称,终端数'] + [f'{c.de("440106" + "10" + c.d(6, "0"))},{c.w("BAR")}{k},{c.i(30, 200)}'
        for k in range(20)]


@N('car parts', 'shop/配件.csv')
def _(c):
    return ['零件号,适用车型,库存'] + [f'{c.de("L" + c.d(2) + c.pick("ABC") + c.d(8))},{c.w("CAR")},{c.i(0, 99)}'
        for _ in range(50)]


@N('licence classes explained', 'docs/准驾车型.md')
def _(c):
    return md(['代号', '准驾车型'], [['A1', '大型客车'], ['B2', '大型货车'], ['C1', '小型汽车'], ['C2', '小型自动挡汽车']])


@N('traffic counts', 'stat/车流量.csv')
def _(c):
    return ['断面,时间,小车,大车'] + [f'{c.w("ROAD")},{c.t():%Y-%m-%d %H:00},{c.d(4)},{c.d(3)}' for _ in range(60)]


@N('sms templates', 'sms/templates.csv')
def _(c):
    return ['模板号,内容'] + [f'SMS_{c.d(8)},{a}' for a in ['您的验证码是${code}', '您的快递已到${addr}', '尊敬的${name}，您的余额为${bal}元']]


@N('call volume per hour', 'stat/话务量.csv')
def _(c):
    return ['小时,呼入,呼出,接通率,平均通话时长'] + [f'{k},{c.d(4)},{c.d(4)},{c.amt(60, 99)},{c.i(20, 200)}' for k in range(24)]


@N('code that parses statements', 'src/icbc_importer.py')
def _(c):
    return ['HEADER = ["交易日期", "帐号", "储种", "序号", "币种", "摘要", "余额", "对方户名", "对方帐号"]', 'def parse(rows):',
            '    for row in rows:', '        yield dict(zip(HEADER, row))']


@N('mock generator code', 'tests/factory.py')
def _(c):
    return ['import random', 'def mobile():', '    return "13" + "".join(random.choice("0123456789") for _ in '
        'range(9))',
            f'BAD = ["{c.bad_id()}", "{c.bad_card()}"]']


@N('config of a server', 'conf/app.yml')
def _(c):
    return ['server: {port: 8080}', 'spring:', '  redis: {host: 10.0.0.8, port: 6379}', 'mask:',
        '  fields: [idCard, mobile, bankCard, 身份证, 手机号]']


@N('stack trace', 'logs/error.log')
def _(c):
    return ['java.lang.IllegalArgumentException: 身份证号不合法: ' + c.bad_id()] + [f'\tat com.x.y.C{k}.run(C{k}.java:'
        f'{c.i(10, 900)})' for k in range(25)]


@N('masked log', 'logs/masked.log')
def _(c):
    L = []
    for t in c.seq(30, c.t(), 0, 3):
        p = c.P()
        L.append(f'{t:%H:%M:%S} login mobile={c.al(mm(p.m))} idcard={c.al(ms(p))} ok')
    return L


@N('masked card bills', 'export/脱敏流水.tsv')
def _(c):
    L = ['交易时间\t卡号\t金额\t商户']
    for _ in range(30):
        p = c.P()
        L.append(f'{c.t():%Y-%m-%d}\t{c.al(p.c[:6] + "******" + p.c[-4:])}\t{c.amt()}\t{c.w("SHOP")}')
    return L


@N('sqlite catalogue', 'shop/goods.db')
def _(c):
    return sqlite([('goods', ['id', 'name', 'price', 'stock'], [(k, f'商品{k}', c.i(1, 900), c.i(0, 99))
        for k in range(1, 50)])])


@N('zip of docs', 'docs/手册.zip')
def _(c):
    return zp([('安装.txt', ['解压后运行 setup', '默认端口 3306']), ('更新.txt', ['2019-03-01 修复入住登记读卡失败',
        '2019-04-11 新增身份证阅读器型号'])])


@N('eml of a newsletter', 'mail/newsletter.eml')
def _(c):
    return eml(c.al('news@tongcheng-shop.cn'), c.al('list@tongcheng-shop.cn'), '本周特惠', ['机票低至99元！', '酒店五折起',
        f'客服 {c.al("400-820-%s" % c.d(4))}'])


@N('meeting minutes', 'notes/周会.md')
def _(c):
    return ['# 周会', '', '- 前台系统升级，入住登记页面卡顿', '- 手机号字段改为必填', '- 银行卡绑定接口下周联调', f'- 预算 {c.i(10, 90)} 万']


@N('recipes chat', 'chat/美食群.txt')
def _(c):
    return [f'{t:%H:%M} {c.P().n}: {c.pick(["今天吃啥", "红烧肉多放糖", "周六聚餐", "在路上了", "到哪了"])}' for t in c.seq(30, c.t(), 1, 9)]


@N('exam scores by seat', 'edu/成绩.csv', 'gb18030', 1)
def _(c):
    return ['座号,语文,数学,英语'] + [f'{k},{c.i(40, 120)},{c.i(40, 120)},{c.i(40, 120)}' for k in range(1, 46)]


@N('course table', 'edu/课表.html')
def _(c):
    return htm(['节', '周一', '周二', '周三', '周四', '周五'], [[k] + [c.pick(['数学', '语文', '体育', '英语', '物理'])
        for _ in range(5)] for k in range(1, 9)], '课程表')


@N('invoice numbers', 'fin/发票号.csv')
def _(c):
    return ['发票代码,发票号码,价税合计'] + [f'{c.de("0" + c.d(11))},{c.d(8, "0123456789")},{c.amt()}' for _ in range(40)]


@N('payment order numbers', 'fin/支付单号.txt')
def _(c):
    return [c.de(f'{c.t():%Y%m%d}' + c.d(20)) for _ in range(40)]


@N('IMEI stock', 'shop/imei_stock.csv')
def _(c):
    return ['imei,型号'] + [f'{c.de("86" + c.d(13))},M{c.i(1, 9)}' for _ in range(30)]


@N('sensor data decimals', 'iot/sensor.csv')
def _(c):
    return ['t,v'] + [f'{k},{c.i(0, 9)}.{c.de("13" + c.d(9))}' for k in range(60)]


@N('base64', 'data/blob.b64')
def _(c):
    return [''.join(c.R.choice('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
        for _ in range(76)) for _ in range(30)]


@N('hex dump', 'data/dump.hex')
def _(c):
    return [f'{k * 16:08x}  ' + ' '.join(c.x(2) for _ in range(16)) for k in range(50)]


@N('G-code', 'cnc/part.nc')
def _(c):
    return ['%', 'O1001'] + [f'N{k * 10} G{c.pick(["01", "02", "00"])} X{c.amt(0, 99)} Y{c.amt(0, 99)} '
        f'F{c.i(100, 900)}' for k in range(50)] + ['M30', '%']


@N('css', 'web/site.css')
def _(c):
    return [f'.c{k} {{ color: #{c.x(6)}; width: {c.i(10, 900)}px; }}' for k in range(40)]


@N('weather', 'stat/天气.json')
def _(c):
    return jd([{'city': c.w('REG')[1], 'high': c.i(10, 39), 'low': c.i(-9, 20), 'aqi': c.i(10, 300)}
        for _ in range(30)])


@N('menu with prices', 'shop/菜单.txt', 'gb18030', 1)
def _(c):
    return [f'{a} ...... {c.i(12, 98)}元' for a in '宫保鸡丁 鱼香肉丝 水煮鱼 麻婆豆腐 回锅肉 酸辣汤'.split()]


@N('Big5 notice', 'notice/公告.txt', 'big5', 1)
def _(c):
    return ['公告', '本月二十日停水，請各住戶預先儲水。', '查詢請電管理處 ' + c.al('2789 3321')]


@N('UTF-16 product list', 'shop/产品.txt', 'utf-16', 1)
def _(c):
    return [f'{c.de("E" + c.d(7))}\t接插件\t{c.i(1, 999)}' for _ in range(40)]


@N('template with placeholders', 'forms/租赁合同模板.txt')
def _(c):
    return ['出租方：{{landlord}}  身份证：{{landlord_id}}', '承租方：____________  身份证：__________________',
        '月租金：______元，租期自____年__月__日起']


@N('tar of rotated logs', 'logs/rotated.tar')
def _(c):
    return tar([(f'app.{k}.log', [f'{t:%H:%M:%S} heartbeat seq={c.d(11, "2")}' for t in c.seq(15, c.t(), 0, 2)])
        for k in range(3)])


@N('lottery numbers', 'stat/彩票开奖.csv', 'gb18030')
def _(c):
    return ['期号,红球,蓝球'] + [f'{c.i(2015001, 2019150)},{" ".join(f"{c.i(1, 33):02d}" for _ in range(6))},'
        f'{c.i(1, 16):02d}' for _ in range(50)]


@N('crossword of dates and shifts', 'ops/排班表.xlsx')
def _(c):
    return xlsx([('排班', [['班组'] + [f'{k}日' for k in range(1, 16)]] + [[f'{g}组'] + [c.pick(['早', '中', '夜', '休'])
        for _ in range(15)]
                                                                for g in '甲乙丙丁'])])
