"""Hard negatives, tables: no record, and no value but decoys."""
from lib import *


def N(cls, shape): return T(None, cls, shape)
def oid(c): return c.decoy(c.ch('13', '15', '17', '18', '19') + c.ch('3', '5', '7', '8') + c.digs(8))
def snow(c): return c.decoy(c.ch('7', '8', '9') + c.digs(17))


@N('table', 'price list of hotel rooms')
def neg_hotel_prices(c):
    c.out('房价表.csv', c.tab(['酒店名称', '房型', '房号段', '入住时间', '退房时间', '门市价', '协议价', '押金'], [[c.hotel(), c.ch('大床房', '标准间', '豪华套房'), f'{a}01-{a}18', '14:00后', '12:00前', c.ri(200, 900), c.ri(120, 500), c.ri(1, 5) * 100] for a in range(2, c.ri(8, 20))], 'csv|tsv|md|html'))


@N('table', 'timetable of trains')
def neg_timetable(c):
    c.out('时刻表.csv', c.tab(['车次', '始发站', '到达站', '开车时间', '到达时间', '历时', '二等座', '一等座', '候车室'], [[c.train(), *c.stations(), hm(t := c.dt()), hm(c.later(t, 60, 500)), f'{c.ri(1, 9)}时{c.ri(0, 59)}分', c.yuan(50, 700, 1), c.yuan(100, 1200, 1), f'{c.ri(1, 24)}A'] for _ in range(c.ri(10, 50))], 'csv|tsv|pipe|html|box'))


@N('table', 'schedule of flights, workbook')
def neg_flight_schedule(c):
    c.xlsx('夏秋航班计划.xlsx', [('计划', [['航班号', '出发机场', '到达机场', '起飞时间', '到达时间', '班期', '机型', '机号']] + [[c.flt()[0], (z := c.airs())[0][0], z[1][0], hm(t := c.dt()), hm(c.later(t, 60, 240)), c.ch('每日', '135', '246'), c.pick('32A 738 789 321 E90'), 'B-' + c.digs(4)] for _ in range(c.ri(10, 45))])])


@N('table', 'hotlines and short numbers')
def neg_hotlines(c):
    r = [['报警', '110'], ['消费者投诉', '12315'], ['铁路客服', '12306'], ['公积金', '12329'], ['法律援助', '12348']] + [[c.ch('某银行', '某航空', '某快递', '某家电') + '客服' + str(i), c.decoy(c.ch('400', '800') + '-' + c.digs(3) + '-' + c.digs(4)) if i % 2 else c.decoy('95' + c.digs(3))] for i in range(c.ri(6, 24))]
    c.out('常用电话.csv', c.tab(['单位', '电话'], r, 'csv|tsv|md|fixed'))


@N('table', 'export in which everything is masked')
def neg_masked(c):
    r = []
    for _ in range(c.ri(6, 40)):
        g = c.ch(REG); r.append([c.ch(SUR) + '**', c.allow(ID, f'{g[0]}********{c.digs(3)}{c.ch("X", "1", "7", "4")}'), c.allow(MB, c.ch(MP) + '****' + c.digs(4)), c.allow(CD, '6222***********' + c.digs(4))])
    c.out('脱敏导出.csv', c.tab(['姓名', '身份证号', '手机号', '卡号'], r, 'csv|tsv|qcsv|pipe'))


@N('table', 'catalogue with item codes of 18 digits')
def neg_catalogue(c):
    c.out('商品目录.csv', c.tab(['商品编码', '品名', '规格', '条码', '单价', '库存'], [[c.badid(), c.ch('不锈钢保温杯', '硅胶铲', '儿童雨衣', '折叠椅', '电热毯'), c.ch('500ml', '大号', 'L', '一套'), c.decoy('69' + c.digs(11)), c.yuan(5, 300), c.ri(0, 2000)] for _ in range(c.ri(8, 50))], 'csv|tsv|semi|html'))


@N('table', 'stock of handsets with box codes of 15 digits')
def neg_imei_stock(c):
    def im():
        s = '35' + c.digs(12); return c.decoy(s + str((int(luhn_digit(s)) + c.ri(1, 9)) % 10))
    c.out('手机入库.csv', c.tab(['入库单', '型号', '箱码', '托码', 'SN', '仓位'], [['RK' + c.digs(8), c.ch('P30 Pro', 'Mate 20', 'X27', 'K30'), im(), im(), c.decoy(''.join(c.r.choice(ABC + DIG) for _ in range(12))), f'{c.pick("A B C")}-{c.ri(1, 40)}'] for _ in range(c.ri(8, 45))], 'csv|tsv|pipe'))


@N('table', 'statistics of border crossings by port')
def neg_border_stats(c):
    c.out('口岸统计.csv', c.tab(['口岸', '日期', '出境人次', '入境人次', '交通工具(辆次)', '同比'], [[c.ch(PORT), d0(c.dt(2016, 2019)), c.ri(900, 190000), c.ri(900, 190000), c.ri(30, 9000), c.yuan(-20, 30, 1) + '%'] for _ in range(c.ri(8, 40))], 'csv|md|tsv|html|box'))


@N('table', 'counts of offences by district')
def neg_crime_stats(c):
    c.out('警情统计.csv', c.tab(['辖区', '案由', '立案数', '破案数', '行政拘留人数', '取保候审人数'], [[g[2] + g[3], c.ch(CRIME), c.ri(2, 400), c.ri(1, 300), c.ri(0, 90), c.ri(0, 40)] for g in c.r.sample(REG, c.ri(8, 30))], 'csv|tsv|md|fixed'))


@N('table', 'prices of estates and of rents by area')
def neg_estate_prices(c):
    c.out('小区均价.csv', c.tab(['小区', '楼栋数', '建筑面积(万㎡)', '产权年限', '二手均价', '月租金(元/㎡)', '物业费'], [[x, c.ri(3, 40), c.yuan(2, 40, 1), c.ch('70年', '40年'), c.ri(8000, 90000), c.yuan(20, 120, 1), c.yuan(1, 6)] for x in XQ], 'csv|tsv|md|html|semi'))


@N('table', 'waybills and order numbers of 11 and 18 digits')
def neg_waybills(c):
    c.out('运单.csv', c.tab(['订单编号', '运单号', '流水号', '重量kg', '体积', '中转站', '时间戳'], [[oid(c), c.decoy('SF' + c.digs(13)), snow(c), c.yuan(.2, 30, 1), c.yuan(.001, .3, 3), c.ch(REG)[2] + '中转', int(c.dt(2017, 2022).timestamp() * 1000)] for _ in range(c.ri(10, 55))], 'csv|tsv|qcsv|semi'))


@N('table', 'firms with their credit code')
def neg_firms(c):
    A = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    def uscc():
        s = '91' + c.ch(REG)[0] + c.digs(8) + c.r.choice(DIG + 'XMU')
        return c.decoy(s + A[-sum(A.index(x) * pow(3, i, 31) for i, x in enumerate(s)) % 31])
    c.out('供应商.csv', c.tab(['统一社会信用代码', '企业名称', '注册资本(万)', '成立日期', '经营状态'], [[uscc(), g[2].rstrip('市') + c.ch('恒达', '瑞丰', '众诚', '宏远') + c.ch('贸易', '机电', '包装', '建材') + '有限公司', c.ri(1, 90) * 50, d0(c.dt(2001, 2020)), c.ch('存续', '在业', '注销')] for g in [c.ch(REG) for _ in range(c.ri(6, 35))]], 'csv|tsv|html|pipe'))


@N('table', 'parts catalogue of cars: numbers of 17 signs that fail the check')
def neg_parts(c):
    c.out('配件.csv', c.tab(['配件编号', '名称', '适用车型', '替代号', '单价'], [[c.vin(bad=True), c.ch('前大灯总成', '节气门', '雨刮片', '减震器'), c.ch(CARS), c.decoy('CA' + c.digs(4)), c.yuan(20, 3000)] for _ in range(c.ri(8, 40))], 'csv|tsv|semi'))
