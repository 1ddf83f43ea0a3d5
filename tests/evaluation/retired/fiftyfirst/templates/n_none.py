"""Files without any record: look-alikes."""
from lib import *
N = None


def fakeid(c):
    """18 digits in the shape of an ID number, check digit wrong."""
    s = c.person().raw('id')
    return s[:17] + c.r.choice([x for x in '0123456789' if x != s[17] and not luhn_ok(s[:17] + x)])


def pallet(c):
    """18 digits from 6 on: neither a card nor an ID number."""
    while True:
        s = '6' + c.dig(17)
        if not luhn_ok(s) and chk18(s[:17]) != s[17]:
            return s


@T(N, 'table', 'train timetable', 'csv', '列车时刻', enc='utf-8 gb18030')
def no_timetable(c):
    return tab('csv', '车次 始发站 终到站 开点 到点 历时 二等座票价'.split(), [[c.train(), (z := c.two())[0][7], z[1][7], f'{c.n(5, 13):02d}:{c.n(10, 59)}', f'{c.n(14, 23)}:{c.n(10, 59)}', f'{c.n(1, 9)}:{c.n(10, 59)}', c.money(20, 900)] for _ in range(c.n(10, 50))])


@T(N, 'table', 'departures of an airport', 'html', '航班动态', enc='utf-8 gb18030')
def no_board(c):
    return '<html><body><h2>今日出发</h2>\n' + tab('html', '航班号 目的地 计划起飞 登机口 状态'.split(), [[c.flight()[0], c.city()[0], f'{c.n(6, 23):02d}:{c.n(10, 59)}', c.pick('A B C') + str(c.n(1, 60)), c.pick('计划 登机 延误 起飞')] for _ in range(c.n(10, 40))]) + '</body></html>\n'


@T(N, 'table', 'room types and prices', 'xlsx', '酒店房价')
def no_rooms(c):
    return [('协议价', [['酒店名称', '房型', '房号区间', '门市价', '协议价', '入住时间', '退房时间', '早餐']] + [[c.pick(HOTEL), c.pick('标间 大床 套房'), f'{c.n(2, 9)}01-{c.n(10, 20)}20', c.n(300, 900), c.n(150, 290), '14:00后', '12:00前', c.pick('单早 双早 无')] for _ in range(c.n(8, 30))])]


@T(N, 'table', 'hotlines', 'md', '服务热线', enc='utf-8')
def no_hotlines(c):
    return '# 常用服务热线\n\n' + tab('md', ['机构', '热线', '时段'], [[x, y, '24小时'] for x, y in [('工商银行', '95588'), ('农业银行', '95599'), ('建设银行', '95533'), ('铁路', '12306'), ('公安', '110'), ('出入境', '12367'), ('交管', '12123'), ('电信', '10000'), ('移动', '10086'), ('联通', '10010')]] + [[c.pick(FIRM), c.decoy(f'400-{c.n(600, 899)}-{c.dig(4)}'), '9:00-18:00'] for _ in range(c.n(4, 12))])


@T(N, 'struct', 'i18n of a hotel app', 'properties', 'messages_zh', enc='utf-8')
def no_i18n(c):
    o = ['guest.name=姓名', 'guest.idcard=身份证号', 'guest.mobile=手机号', 'stay.checkin=入住时间', 'stay.checkout=退房时间', 'stay.room=房号', 'stay.companion=同住人', 'err.idcard=身份证号码格式不正确', 'err.mobile=请输入11位手机号', 'tip.deposit=押金{0}元，退房时退还', 'order.no=订单号', 'bank.card=银行卡号', 'plate.no=车牌号码', 'border.port=出入境口岸']
    c.r.shuffle(o)
    return '\n'.join(o[:c.n(9, 14)]) + '\n'


@T(N, 'struct', 'entity class of a travel system, java', 'java', 'Passenger', enc='utf-8')
def no_java(c):
    f = [('String', 'passengerName', '旅客姓名'), ('String', 'idCard', '身份证号'), ('String', 'flightNo', '航班号'), ('LocalDateTime', 'depTime', '起飞时间'), ('String', 'seat', '座位'), ('String', 'ticketNo', '票号'), ('String', 'mobile', '手机号码'), ('String', 'passportNo', '护照号')]
    c.r.shuffle(f)
    return f'package com.{c.pick("yuanhang sky fly")}.order.entity;\n\n@Data\n@TableName("t_passenger")\npublic class Passenger {{\n    private static final long serialVersionUID = {c.decoy(c.dig(18))}L;\n' + ''.join(f'\n    /** {z} */\n    private {x} {y};\n' for x, y, z in f) + '}\n'


@T(N, 'table', 'masked export of guests', 'csv', '脱敏导出', enc='utf-8-sig gb18030')
def no_masked(c):
    rows = []
    for p in c.people_(c.n(6, 30)):
        i, m = p.raw('id'), p.raw('mob')
        rows.append([p.sn + '**', c.allow(ID, i[:6] + '********' + i[14:]), c.allow(MB, m[:3] + '****' + m[7:]), c.pick('已核验 未核验')])
    return tab('csv', '用户 证件 手机 状态'.split(), rows)


@T(N, 'struct', 'log of devices with serials and epochs', 'log', 'device', enc='utf-8', box='gz')
def no_device(c):
    return ''.join(f'{1500000000000 + c.n(1, 9 * 10 ** 10)} dev={c.decoy(c.dig(16))} fw=3.{c.n(1, 9)}.{c.n(1, 99)} heap={c.n(10, 99)}% uptime={c.n(1000, 99999)} seq={c.decoy("1" + c.pick("3 5 8") + c.dig(9))} crc={c.hexs(8)}\n' for _ in range(c.n(10, 40)))


@T(N, 'struct', 'messages of a queue with snowflake ids', 'jsonl', 'mq_dump', enc='utf-8')
def no_snow(c):
    return ''.join(jd({'msgId': int(c.decoy('1' + c.dig(18))), 'topic': c.pick('order.created stock.sync price.changed'), 'skuId': c.decoy(pallet(c)), 'qty': c.n(1, 60), 'ts': 1600000000000 + c.n(1, 10 ** 10)}) + '\n' for _ in range(c.n(10, 40)))


USA = '0123456789ABCDEFGHJKLMNPQRTUWXY'


def uscc(c):
    while True:
        s = '91' + c.pick(CITY)[1] + 'MA' + ''.join(c.pick(list(USA)) for _ in range(7))
        t = (31 - sum(USA.index(x) * pow(3, i, 31) for i, x in enumerate(s)) % 31) % 31
        if not (s + USA[t]).isdigit():
            return s + USA[t]


@T(N, 'table', 'suppliers with company codes', 'csv', '供应商', enc='gb18030 utf-8')
def no_uscc(c):
    return tab('csv', '供应商名称 统一社会信用代码 纳税人类型 经营范围'.split(), [[c.city()[0] + c.pick(FIRM) + '有限公司', c.decoy(uscc(c)), c.pick('一般纳税人 小规模'), c.pick('建材批发 餐饮服务 软件开发 道路货运')] for _ in range(c.n(8, 40))])


@T(N, 'table', 'statistics of house prices', 'tsv', '房价月报', enc='utf-8')
def no_prices(c):
    return tab('tsv', '城市 楼盘 均价(元/㎡) 建筑面积(万㎡) 环比 挂牌套数'.split(), [[c.city()[0], c.pick(ESTATE), c.n(6000, 90000), c.money(3, 80), f'{c.n(-40, 40) / 10}%', c.n(20, 900)] for _ in range(c.n(10, 40))])


@T(N, 'prose', 'annual report on crime', 'txt', '治安形势分析', enc='utf-8 gb18030')
def no_crime(c):
    return f'''{c.n(2015, 2022)}年度治安形势分析

全年共立刑事案件{c.n(2000, 9000)}起，同比下降{c.n(1, 20)}.{c.n(1, 9)}%，其中盗窃案件{c.n(500, 2000)}起、电信诈骗案件{c.n(300, 2000)}起。查处治安案件{c.n(3000, 9000)}起，行政拘留{c.n(500, 2000)}人，强制戒毒{c.n(20, 200)}人。
抓获在逃人员{c.n(20, 300)}人，刑满释放人员重新犯罪率为{c.n(1, 5)}.{c.n(1, 9)}%。从案发地点看，{c.pick(ROAD)}、{c.pick(ROAD)}一带较为集中；从时间看，二十二时至次日四时发案占{c.n(20, 45)}%。
旅馆业检查{c.n(300, 900)}家次，网吧检查{c.n(100, 300)}家次，处罚未落实实名登记的场所{c.n(5, 60)}家。
'''


@T(N, 'prose', 'commentary on the law', 'docx', '条文释义')
def no_law(c):
    return ['侵犯公民个人信息罪适用要点', f'一、行踪轨迹信息、通信内容、征信信息、财产信息五十条以上即构成情节严重；住宿信息、通信记录、健康生理信息、交易信息五百条以上；其余五千条以上。', f'二、法释〔2017〕10号所称“提供”，包括通过信息网络发布。', f'三、某地法院统计，近{c.n(2, 5)}年审结此类案件{c.n(30, 400)}件，多数涉及手机号码、身份证号、开房记录与车辆信息。', '四、身份证号由六位地址码、八位出生日期码、三位顺序码和一位校验码组成，护照号以字母开头，均属个人信息。']


@T(N, 'prose', 'privacy notice of a car hire firm', 'html', 'privacy', enc='utf-8')
def no_privacy(c):
    return f'''<html><body><h1>{c.pick(FIRM)}租车隐私政策</h1>
<p>更新日期：{c.d(2020, 2023)}</p>
<p>为完成租车，我们会收集您的姓名、身份证号码、驾驶证号、档案编号、准驾车型、手机号码和银行卡号；车辆行驶时会收集经纬度、速度和轨迹，用于{c.pick("还车计费", "道路救援", "违章通知")}。</p>
<p>您可拨打{c.decoy(f"400-{c.n(600, 899)}-{c.dig(4)}")}要求删除。未成年人请勿使用。</p></body></html>
'''


@T(N, 'struct', 'DDL of a police database', 'sql', 'schema', enc='utf-8 gb18030')
def no_ddl(c):
    cols = [('XM', 'VARCHAR2(50)', '姓名'), ('GMSFHM', 'CHAR(18)', '公民身份号码'), ('AJBH', 'CHAR(23)', '案件编号'), ('LGMC', 'VARCHAR2(80)', '旅馆名称'), ('RZSJ', 'DATE', '入住时间'), ('TFSJ', 'DATE', '退房时间'), ('FJH', 'VARCHAR2(10)', '房间号'), ('HPHM', 'VARCHAR2(15)', '号牌号码'), ('SJHM', 'CHAR(11)', '手机号码'), ('CRBZ', 'CHAR(1)', '出入境标识')]
    c.r.shuffle(cols); n = f'T_{c.pick("LGZK CRJ AJ JDC WB")}_{c.n(10, 99)}'
    return f'CREATE TABLE {n} (\n' + ',\n'.join(f'  {a} {b}' for a, b, _ in cols) + '\n);\n' + ''.join(f"COMMENT ON COLUMN {n}.{a} IS '{z}';\n" for a, _, z in cols)


@T(N, 'table', 'empty forms', 'docx', '空白登记表')
def no_form(c):
    return [f'{c.pick(HOTEL)}旅客住宿登记表（样张，未填写）', [['姓名', '性别', '身份证号', '房号', '入住时间', '退房时间', '联系电话']] + [[''] * 7 for _ in range(c.n(4, 12))], '填表须知：证件号码须与证件一致，不得涂改；同住人另行登记。']


@T(N, 'table', 'deposit rates', 'md', '存款利率', enc='utf-8')
def no_rates(c):
    return '## 人民币存款挂牌利率（年利率%）\n\n' + tab('md', '银行 活期 三个月 一年 三年 起存余额'.split(), [[b, '0.' + str(c.n(20, 35)), '1.' + str(c.n(10, 35)), '1.' + str(c.n(40, 75)), '2.' + str(c.n(40, 75)), c.pick('50元 1万元 20万元')] for b in '工商银行 农业银行 中国银行 建设银行 招商银行 交通银行'.split()])


@T(N, 'struct', 'issuer ranges of cards', 'json', 'bin_table', enc='utf-8')
def no_bin(c):
    return jd([{'bin': b, 'len': n, 'bank': k, 'product': c.pick('借记卡 贷记卡 准贷记卡')} for b, n, k in c.r.sample(BIN, 12)], indent=1) + '\n'


@T(N, 'prose', 'tickets of testers on check digits', 'txt', '缺陷单', enc='utf-8')
def no_qa(c):
    o = []
    for i in range(c.n(3, 10)):
        o.append(f'BUG-{c.n(1000, 9999)} ' + c.pick([f'输入{c.decoy(fakeid(c))}（校验位错误）时前端没有拦截，期望提示“证件号无效”', f'卡号栏填{c.decoy(badcard(c))}，Luhn不通过却能提交', f'VIN填{c.decoy(badvin(c))}，第九位不对，后端返回500']))
    return '\n'.join(o) + '\n'


def badcard(c):
    s, _ = c.new_card()
    return s[:-1] + str((int(s[-1]) + c.n(1, 9)) % 10)


def badvin(c):
    v = c.new_vin()
    return v[:8] + c.pick([x for x in '0123456789X' if x != v[8]]) + v[9:]


@T(N, 'struct', 'history of a source tree', 'txt', 'gitlog', enc='utf-8')
def no_git(c):
    return ''.join(f'commit {c.decoy(c.hexs(40))}\nDate:   {S(c.t(2018, 2023))} +0800\n\n    {c.pick("fix: 身份证校验位大小写", "feat: 入住登记支持护照", "refactor: 银行卡号脱敏", "chore: bump 3.4.1", "fix: 车牌新能源八位", "test: 手机号段补充")}\n\n' for _ in range(c.n(6, 25)))


@T(N, 'struct', 'interface description', 'yaml', 'openapi', enc='utf-8')
def no_openapi(c):
    return f'openapi: 3.0.1\ninfo:\n  title: {c.pick("旅客信息 客户账户 车辆登记 违法查询")}接口\n  version: 1.{c.n(0, 9)}.{c.n(0, 30)}\npaths:\n  /query:\n    post:\n      summary: 按证件号码查询\ncomponents:\n  schemas:\n    Req:\n      type: object\n      required: [name, idCard]\n      properties:\n        name: {{type: string, description: 姓名}}\n        idCard: {{type: string, pattern: "^\\\\d{{17}}[\\\\dX]$", description: 身份证号}}\n        mobile: {{type: string, pattern: "^1[3-9]\\\\d{{9}}$", description: 手机号}}\n        cardNo: {{type: string, description: 银行卡号}}\n        checkIn: {{type: string, format: date-time, description: 入住时间}}\n'


@T(N, 'struct', 'validation code, python', 'py', 'validators', enc='utf-8')
def no_regex(c):
    return f'''# 校验身份证、手机、车牌
import re

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
MOBILE = re.compile(r"^1[3-9]\\d{{9}}$")
PLATE = re.compile(r"^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{{5}}$")
MAX_UPLOAD = {c.decoy("1" + c.pick("7179869184 3958643712 5032385536"))}  # 字节
TRACE_SALT = "{c.hexs(32)}"


def check_id(s: str) -> bool:
    """身份证号：17位加校验码"""
    return len(s) == 18 and "10X98765432"[sum(int(a) * w for a, w in zip(s, WEIGHTS)) % 11] == s[-1].upper()
'''


@T(N, 'table', 'segments of mobile numbers', 'csv', '号段', enc='utf-8 gb18030')
def no_segments(c):
    return tab('csv', '号段 运营商 归属地 区号'.split(), [[c.pick(MPRE) + c.dig(4), c.pick('移动 联通 电信'), (z := c.city())[0], z[3]] for _ in range(c.n(15, 60))])


@T(N, 'prose', 'on licence plates', 'txt', '号牌知识', enc='utf-8 utf-16')
def no_plates(c):
    return f'机动车号牌小常识\n\n第一位是省份简称，第二位是发牌机关代号，例如{c.city()[4]}、{c.city()[4]}。普通小型车序号五位，新能源六位，小型新能源第一位用D或F。序号中不用I和O。临时号牌纸质，有效期{c.pick("15 30")}天；教练车末位为“学”，挂车末位为“挂”。\n驾驶证准驾车型有A1、A2、A3、B1、B2、C1、C2等，满分12分。\n'


@T(N, 'table', 'maker codes of vehicles', 'tsv', 'WMI', enc='utf-8')
def no_wmi(c):
    return tab('tsv', ['WMI', '厂家', '车型', '公告批次'], [[w, c.pick(FIRM) + '汽车', c.pick(CARS), c.n(200, 360)] for w in WMI])


@T(N, 'struct', 'points of interest', 'geojson', 'poi', enc='utf-8')
def no_poi(c):
    return jd({'type': 'FeatureCollection', 'features': [{'type': 'Feature', 'properties': {'name': c.pick(HOTEL) if c.n(0, 1) else c.pick(NETS) , 'adcode': c.city()[1]}, 'geometry': {'type': 'Point', 'coordinates': [round(c.n(1030000, 1210000) / 10000 + .00003, 5), round(c.n(230000, 390000) / 10000 + .00007, 5)]}} for _ in range(c.n(6, 30))]}, indent=1)


NETS = '飞宇网吧 极速网咖 火车站 口岸联检大楼 第一看守所 车辆管理所'.split()


@T(N, 'struct', 'weather stations', 'log', 'aws', enc='utf-8')
def no_weather(c):
    return ''.join(f'{S(c.t(2018, 2023))} station={c.n(50001, 59999)} lat={c.n(22, 40)}.{c.dig(4)} lon={c.n(100, 122)}.{c.dig(4)} T={c.n(-10, 38)}.{c.n(0, 9)} P={c.n(980, 1030)}.{c.n(0, 9)} 定位正常\n' for _ in range(c.n(10, 50)))


@T(N, 'struct', 'maintenance of trains', 'xml', 'emu_repair', enc='utf-8 gb18030')
def no_emu(c):
    return '<repair depot="动车所">\n' + ''.join(f'  <set no="CRH{c.pick("380 2 5")}-{c.n(2001, 4999)}" 车次="{c.train()}" coach="{c.n(1, 16):02d}" part="{c.decoy("2" + c.dig(10))}" level="{c.n(1, 5)}" 里程="{c.n(10000, 900000)}"/>\n' for _ in range(c.n(6, 30))) + '</repair>\n'


@T(N, 'prose', 'a short story about a hotel', 'txt', '小说连载', enc='utf-8 gb18030')
def no_novel(c):
    return f'第{c.n(3, 40)}章　雨夜\n\n雨下得很大。他在火车站旁的小旅馆门口站了很久，才推门进去。柜台后的老太太头也不抬，说：“身份证。”他摸遍口袋，只摸到一张过期的车票。\n“没有证件，不能住。”老太太说。\n他看见墙上的钟停在{c.pick("三 四 九")}点，钥匙板上只剩一把{c.n(201, 309)}。楼上有人在咳嗽，收音机里正播着寻人启事。他想起{c.pick("那个女人", "母亲", "哥哥")}说过的话，转身又走进雨里。\n\n（未完待续）\n'


@T(N, 'prose', 'news on a leak', 'eml', 'newsletter', eol='\r\n')
def no_news(c):
    return f'From: {c.allow(EM, "newsletter@" + c.pick("secweekly.cn infosec-daily.com"))}\nSubject: 安全周报 第{c.n(20, 300)}期\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n本周要闻\n\n1. 某连锁酒店约{c.n(2, 50)}00万条开房记录在暗网出售，字段含姓名、身份证号、手机号、入住时间、退房时间、房号，要价{c.n(2, 20)}个比特币。涉事企业称正在核实。\n2. 某市警方破获倒卖航班、列车行程信息案，抓获嫌疑人{c.n(3, 30)}名，查获公民个人信息{c.n(100, 900)}万条。\n3. 多家银行提示：不要出租出借银行卡、电话卡。\n\n退订请点击页脚链接。\n'


@T(N, 'table', 'traffic of border ports', 'xlsx', '口岸流量')
def no_ports(c):
    return [('月报', [['口岸', '月份', '出境人次', '入境人次', '内地居民占比', '车辆(辆次)']] + [[p, f'{c.n(2015, 2019)}-{c.n(1, 12):02d}', c.n(100000, 9000000), c.n(100000, 9000000), f'{c.n(30, 80)}%', c.n(1000, 90000)] for p in '罗湖 皇岗 福田 深圳湾 拱北 横琴 文锦渡'.split() * 2])]


@T(N, 'table', 'bar codes of a warehouse', 'csv', '入库条码', enc='utf-8')
def no_barcode(c):
    return tab('csv', '托盘码 商品条码 批次 数量 库位'.split(), [[c.decoy(pallet(c)), '69' + c.dig(11), 'E' + c.dig(7), c.n(1, 900), f'{c.pick("A B C")}-{c.n(1, 40):02d}-{c.n(1, 6)}'] for _ in range(c.n(10, 45))])


@T(N, 'table', 'work orders whose numbers have eleven digits', 'tsv', '工单编号', enc='utf-8 gb18030')
def no_orders(c):
    return tab('tsv', '工单编号 报修类别 优先级 耗时(分钟) 结果'.split(), [[c.decoy('1' + c.pick('0 1 2') + c.dig(9)), c.pick('空调 电梯 网络 照明'), c.pick('P1 P2 P3'), c.n(5, 400), c.pick('已修复 待配件')] for _ in range(c.n(10, 40))])


@T(N, 'struct', 'configuration of the machines in an internet cafe', 'ini', 'netbar', enc='gb18030 utf-8')
def no_netbar(c):
    return f'[网吧]\n机器总数={c.n(60, 200)}\n费率={c.n(2, 6)}.00\n会员折扣=0.{c.n(70, 95)}\n\n' + ''.join(f'[机器{i:03d}]\nip=192.168.1.{i + 10}\nmac={"-".join(c.hexs(2) for _ in range(6)).upper()}\n区域={c.pick("大厅 包间 电竞区")}\n\n' for i in range(1, c.n(6, 30)))


@T(N, 'table', 'parts whose numbers look like passports', 'semi.csv', '备件目录', enc='utf-8')
def no_parts(c):
    return tab('semi', '件号 品名 适用机型 单价 库存'.split(), [[c.decoy('E' + c.dig(8)), c.pick('轴承 密封圈 继电器 滤芯 皮带'), c.pick('泵 风机 空压机') + str(c.n(10, 90)), c.money(3, 900), c.n(0, 300)] for _ in range(c.n(8, 35))])


@T(N, 'table', 'turbines: serials of 17 characters', 'csv', '风机台账', enc='utf-8 gb18030')
def no_turbine(c):
    return tab('csv', '机位 序列号 型号 并网日期 年利用小时'.split(), [[f'F{c.n(1, 99):02d}', c.decoy(badvin(c)), f'WT{c.n(1500, 3300)}', c.d(2012, 2020), c.n(1500, 2600)] for _ in range(c.n(8, 33))])


@T(N, 'table', 'settings of an app in sqlite', 'db', 'settings')
def no_sqlite(c):
    return [('kv', ['k', 'v'], [['last_sync', str(1500000000000 + c.n(1, 10 ** 11))], ['device_uuid', c.hexs(32)], ['schema', '22'], ['seed', c.decoy(c.dig(20))], ['label.idcard', '身份证号'], ['label.mobile', '手机号'], ['label.balance', '账户余额']] + [[f'cache.{i}', c.hexs(16)] for i in range(c.n(5, 30))])]


@T(N, 'table', 'welfare lottery', 'txt', '开奖号码', enc='utf-8')
def no_lottery(c):
    return fixed([['期号', '红球', '蓝球', '销售额(元)', '奖池余额(元)']] + [[str(2019000 + i), ' '.join(f'{x:02d}' for x in sorted(c.r.sample(range(1, 34), 6))), f'{c.n(1, 16):02d}', f'{c.n(200, 400)},{c.dig(3)},{c.dig(3)}', f'{c.n(600, 999)},{c.dig(3)},{c.dig(3)}'] for i in range(1, c.n(12, 50))])


@T(N, 'struct', 'templates of messages', 'json', 'sms_template', enc='utf-8')
def no_sms(c):
    t = ['【铁路客服】订单{orderNo}，{name}您已购{date}{trainNo}次{coach}车{seat}号', '【{bank}】您尾号{tail}的卡{time}支出{amount}元，余额{balance}元', '【{hotel}】{name}您好，{room}房已为您保留，入住时间{checkin}', '【交管】您的车{plate}于{time}被记录', '【{airline}】{name}旅客，{flight}航班延误']
    c.r.shuffle(t)
    return jd([{'id': 'SMS_' + c.dig(9), 'content': x, 'audit': 'PASS'} for x in t[:c.n(3, 5)]], indent=2)


@T(N, 'prose', 'course for registrars', 'docx', '前台培训讲义')
def no_course(c):
    return ['前台实名登记培训讲义', '第一步：请旅客出示身份证，放上读卡器；读不出时手工录入十八位号码，末位X用大写。', '第二步：选择房型和房号，填入住时间、预计离店时间，有同住人的逐一登记。', f'第三步：上传公安接口，{c.n(1, 5)}分钟内应有回执；失败时不要重复点击，报值班经理。', f'考核：{c.n(10, 30)}道题，{c.pick("80 85 90")}分合格。常见错误：把护照号录成身份证号、把预订人当作入住人。']


@T(N, 'table', 'traffic of cells by hour', 'csv', '小区话务', enc='utf-8 gb18030', box='zip')
def no_cells(c):
    return tab('csv', '小时 LAC CI 主叫次数 被叫次数 平均通话时长(秒) 掉话率'.split(), [[f'{c.n(0, 23):02d}', c.n(3001, 52999), c.n(1001, 59999), c.n(10, 900), c.n(10, 900), c.n(30, 120), f'0.{c.n(10, 99)}%'] for _ in range(c.n(15, 60))])


@T(N, 'prose', 'minutes of a meeting on system migration', 'txt', '会议纪要', enc='utf-8')
def no_minutes(c):
    return f'''数据迁移项目例会纪要

时间：{cn(c.d(2018, 2022))}　地点：{c.n(2, 9)}楼{c.n(201, 909)}会议室

1. 存量开户数据{c.n(100, 900)}万条，证件号码为空的占{c.n(1, 9)}%，由业务部门补录。
2. 交易流水按月分区，余额字段统一两位小数；对方户名缺失的不迁移。
3. 手机号脱敏规则：保留前三后四；身份证号保留前六后四。
4. 上线窗口定在{c.n(1, 4)}点至{c.n(5, 7)}点，回退方案下周评审。
'''


@T(N, 'table', 'used cars by the type, for sale', 'html', '二手车报价', enc='utf-8 gb18030')
def no_cars(c):
    return '<div class="list">\n' + tab('html', '车型 上牌年月 里程(万公里) 牌照归属 报价(万元) 过户次数'.split(), [[c.pick(CARS), f'{c.n(2010, 2021)}-{c.n(1, 12):02d}', c.money(1, 15), c.city()[4], c.money(3, 20), c.n(0, 4)] for _ in range(c.n(8, 35))]) + '</div>\n'


@T(N, 'table', 'rents offered, no person', 'psv', '房源列表', enc='utf-8')
def no_rents(c):
    return tab('pipe', '房源编号 小区 户型 面积 月租金 押付方式 租期'.split(), [['FY' + c.dig(8), c.pick(ESTATE), c.pick('一室一厅 两室一厅 三室两厅'), c.money(30, 140), c.n(10, 90) * 100, c.pick('押一付一 押一付三'), c.pick('半年起租 一年起租')] for _ in range(c.n(8, 40))])


@T(N, 'prose', 'travel guide to the border', 'md', '通关攻略', enc='utf-8')
def no_guide(c):
    return f'# {c.pick("罗湖 拱北 皇岗 西九龙")}口岸通关攻略\n\n开放时间6:30至24:00。出境请带好往来港澳通行证和有效签注，满{c.pick("14 16")}岁可走自助通道。入境大厅在{c.n(1, 3)}楼，节假日{c.n(8, 11)}点前后人最多，排队约{c.n(15, 90)}分钟。\n\n- 直通巴士：{c.n(30, 90)}元\n- 高铁：{c.train()}等多趟，二等座{c.n(60, 90)}元\n- 携带现金超过规定须申报\n\n护照丢失怎么办？先报警，再到出入境窗口补办。\n'
