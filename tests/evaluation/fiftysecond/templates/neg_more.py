"""More hard negatives: number plans, dockets, machine code, films, advertisements."""
from lib import *
from templates.neg_tables import N, oid, snow
from templates.neg_prose import W


@N('table', 'plan of number ranges of the carriers')
def neg_segments(c):
    c.out('号段.csv', c.tab(['号段', '运营商', '归属地', '区号', '邮编', '卡类型'], [[c.ch(MP) + c.digs(4), c.ch('移动', '联通', '电信', '广电'), g[2], g[4], c.digs(6), c.ch('4G卡', '5G卡', '物联网卡')] for g in [c.ch(REG) for _ in range(c.ri(12, 60))]], 'csv|tsv|pipe|html'))


@N('table', 'table of card prefixes')
def neg_bins(c):
    c.xlsx('卡BIN表.xlsx', [('BIN', [['发卡行名称', '卡名', '卡种', 'BIN', '主账号长度', '主账号样式']] + [[b[2], c.ch('借记卡', '金卡', '工资卡'), c.ch('借记卡', '贷记卡'), b[0], b[1], c.allow(CD, b[0] + 'x' * (int(b[1]) - 6))] for b in BINS])])


@N('table', 'docket of a court, numbers and causes without parties')
def neg_docket(c):
    r = []
    for _ in range(c.ri(6, 30)):
        y = c.ri(2016, 2022); r.append([f'（{y}）{c.ch("粤", "苏", "浙")}0{c.ri(101, 199)}刑初{c.ri(11, 900)}号', c.ch(CRIME), f'第{c.ch("一", "二", "五")}法庭', f1(c.dt(y, y)), c.ch('公开', '不公开'), c.ri(1, 6)])
    c.out('开庭排期.csv', c.tab(['案号', '案由', '法庭', '开庭时间', '方式', '被告人数'], r, 'csv|tsv|md|box'))


@N('table', 'readings of meters, ids of 12 and 18 digits')
def neg_meters(c):
    c.out('抄表.csv', c.tab(['表号', '采集点', '读数', '抄表时间', '倍率', '状态'], [[c.decoy('3' + c.digs(11)), snow(c), c.yuan(10, 99999), f2(c.dt(2018, 2023)), c.ch('1', '20', '40'), c.ch('正常', '离线')] for _ in range(c.ri(10, 50))], 'csv|tsv|semi|pipe'))


@N('struct', 'machine tool program, words like train numbers')
def neg_gcode(c):
    o = f'%\nO{c.ri(1000, 9000)} (BRACKET)\nG21 G90 G40\nT{c.ri(1, 20)} M06\nS{c.ri(800, 9000)} M03\n'
    for i in range(c.ri(12, 60)):
        o += f'N{i * 10 + 10} G{c.ri(0, 3)} X{c.yuan(-90, 120, 4)} Y{c.yuan(-90, 120, 4)} Z{c.yuan(-9, 30, 3)} F{c.ri(100, 900)}\n'
    c.out('part.nc', o + 'M30\n%\n', enc='utf-8')


@N('struct', 'fares of flights offered, nobody booked')
def neg_fares(c):
    o = []
    for _ in range(c.ri(5, 25)):
        a, b = c.airs(); t = c.dt(2019, 2024)
        o.append({'flightNo': c.flt()[0], 'depAirport': a[0], 'arrAirport': b[0], 'depTime': f1(t), 'arrTime': f1(c.later(t, 60, 240)), 'cabin': c.pick('Y C F'), 'price': c.ri(300, 4000), 'seatsLeft': c.ri(1, 9), 'offerId': snow(c)})
    c.out('fares.json', js({'code': 0, 'passengerName': None, 'idNo': '', 'data': o}, indent=c.ch(None, 2)).replace('null', '""'), enc='utf-8')


@N('struct', 'vacant rooms of a hotel in XML, no guest')
def neg_vacant(c):
    o = ''.join(f'  <room no="{c.room()}" type="{c.ch("大床", "双床")}" state="{c.ch("空净", "空脏", "维修")}"><checkin/><guest/><idno/><price>{c.ri(120, 900)}</price></room>\n' for _ in range(c.ri(8, 45)))
    c.out('rooms.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<hotel name="{c.hotel()}">\n{o}</hotel>\n', enc=c.ch('utf-8', 'gb18030'))


@N('struct', 'table of the transport of bytes on a link: sizes and times of 11 and 13 digits')
def neg_bytes(c):
    o = ''
    for t in c.seq(c.ri(10, 50), lo=1, hi=9):
        o += f'{int(t.timestamp() * 1000)} ens{c.ri(1, 9)} rx_bytes={oid(c)} tx_bytes={oid(c)} drops={c.ri(0, 40)}\n'
    c.out('nic.stat', o, enc='utf-8')


@N('prose', 'subtitles of a film about the police')
def neg_film(c):
    k = ['把话单调出来', '他昨晚住哪家酒店', '查过了，登记的名字是假的', '身份证号对不上', '车牌呢', '套牌的', '银行那边怎么说', '余额是零', f'{c.train()}次已经开走了', '机场，快去机场', '出境口全都守住', '来不及了']
    o = ''
    for i, x in enumerate(k[:c.ri(8, 12)], 1):
        o += f'{i}\n00:12:{i * 4 + 5:02d},{c.ri(100, 999)} --> 00:12:{i * 4 + 8:02d},{c.ri(100, 999)}\n{x}\n\n'
    c.out('第八集.srt', o)


@N('prose', 'how a frame number is read, with a wrong example')
def neg_vin_guide(c):
    W(c, '看懂车架号.txt', '车辆识别代号怎么看', ['车架号共十七位，不用字母I、O、Q。', f'有人把第九位抄错，写成{c.vin(bad=True)}，系统自然查不到。', '第十位代表年份。', '前三位表示制造厂，国产车以L开头。', '买二手车时要核对行驶证与车身上的号码。', '发动机号没有统一的校验规则。'])


@N('prose', 'advertisements of flats without anybody to call')
def neg_rent_ads(c):
    o = ''.join(f'【出租】{c.ch(XQ)}，{c.ch("两室一厅", "单间", "三室")}，{c.ri(20, 130)}平，月租金{c.ri(8, 70)}00元，押{c.ri(1, 2)}付{c.ri(1, 3)}，{c.ch("随时看房，请在站内留言", "拎包入住", "限女生")}。\n' for _ in range(c.ri(4, 18)))
    c.out('租房信息.txt', o)


@N('prose', 'answers of a robot about licences and points')
def neg_licence_faq(c):
    W(c, '驾驶证问答.txt', '驾驶证业务智能问答', ['问：准驾车型C1能开什么车？答：小型汽车。', '问：档案编号在哪里？答：在副页，共十二位数字。', f'问：记了{c.ri(9, 12)}分怎么办？答：满十二分须参加学习。', '问：驾驶证号就是身份证号吗？答：是的。', '问：初次领证日期影响实习期吗？答：实习期为十二个月。', '问：能替别人扣分吗？答：不能，属违法行为。'])
