"""Border crossings."""
from lib import *
K = 'border.crossing'
LAND = ['罗湖口岸', '皇岗口岸', '福田口岸', '深圳湾口岸', '拱北口岸', '横琴口岸']
CTY = '泰国 越南 日本 韩国 新加坡 马来西亚 柬埔寨 缅甸 阿联酋 澳大利亚'.split()


def io(c): return c.ch('出境', '入境')


@T(K, 'table', 'result sheet of an entry-exit query for one person')
def border_query_sheet(c):
    p = c.p(); n = c.ri(3, 30); t = c.seq(n, c.dt(2015, 2018), 900, 40000); c.rec(p, n); s = c.ch(0, 1)
    c.out('出入境记录查询结果.txt', f'出入境记录查询结果\n查询对象：{p.n}　性别：{p.sex}　出生日期：{d0(p.dob)}　公民身份号码：{p.id}\n' + c.tab(['序号', '出境/入境', '出入境日期', '证件名称', '证件号码', '出入境口岸', '航班号/车次'],
          [[i + 1, '出境入境'[2 * ((i + s) % 2):][:2], d0(t[i]), '普通护照', p.pp, c.ch('首都机场', '浦东机场', '白云机场', '宝安机场'), c.flt()[0]] for i in range(n)], 'csv|tsv|fixed|box') + f'（共{n}条，以下空白）\n')


@T(K, 'table', 'lane log of automatic gates, coded direction')
def border_lane_sql(c):
    ps = c.ps(5, 30); rows = []
    for i, p in enumerate(c.spread(ps, 6, 45)):
        rows.append([880000 + i * 7, c.rec(p).n, p.pp, p.id, c.ch('O', 'I'), f0(c.dt(2017, 2023)), c.ch(PORT), f'E{c.ri(1, 40):02d}', c.clerk().n])
    c.out('crj_passlog.sql', c.sql('crj_passlog', ['lsh', 'xm', 'passport_no', 'gmsfhm', 'io_type', 'pass_time', 'port_of_entry', 'lane', 'jcy'], rows))


@T(K, 'table', 'traditional characters: cross-border drivers of a trucking firm')
def border_trad_drivers(c):
    ps = c.ps(3, 10, trad=True, sex='男'); rows = []
    for p in c.spread(ps, 5, 30):
        rows.append([c.rec(p).n, p.id, p.m, c.ch('出境', '入境'), f1(c.dt(2017, 2019)), c.ch('皇崗口岸', '沙頭角口岸', '深圳灣口岸'), c.ch('空車', '重櫃')])
    c.out('司機過關表.txt', c.tab(['司機姓名', '身份證號碼', '電話', '出入境', '過關時間', '口岸', '備註'], rows, 'csv|tsv|pipe'), trad=True)


@T(K, 'table', 'staff abroad on private passports, personnel office')
def border_hr_register(c):
    ps = c.ps(4, 18)
    rows = [['因私出国（境）人员出入境登记表', '', '', '', '', '', ''], ['姓名', '身份证号', '护照号', '出境日期', '出境口岸', '前往国', '入境日期', '审批人']]
    for p in ps:
        t = c.dt(2016, 2019)
        rows.append([c.rec(p).n, p.id, p.pp, d0(t), c.ch('首都机场', '浦东机场', '白云机场'), c.ch(CTY), d0(t + D.timedelta(c.ri(4, 20))), c.clerk().n])
    c.xlsx('因私出国登记.xlsx', [('2016-2019', rows)])


@T(K, 'struct', 'passenger messages of an airline for the border, EDIFACT segments')
def border_paxlst(c):
    ps = c.ps(2, 14); f, _ = c.flt(); t = c.dt(2017, 2023)
    o = f"UNB+UNOA:4+{f[:2]}+CNNIA+{t:%y%m%d:%H%M}+{c.digs(8)}'\nUNH+1+PAXLST:D:05B:UN:IATA'\nBGM+745'\nTDT+20+{f}'\nLOC+125+CAN'\nDTM+189:{t:%y%m%d%H%M}:201'\nLOC+87+{c.pick('BKK SIN NRT KUL')}'\n"
    for p in ps:
        c.rec(p); a, b = p.py.split('/')
        o += f"NAD+FL+++{a}:{b}'\nATT+2++{p.mf}'\nDTM+329:{p.dob:%y%m%d}'\nFTX+BOR+++出境'\nNAT+2+CHN'\nDOC+P:110:111+{p.pp}'\nDTM+36:{t.year % 100 + c.ri(1, 9):02d}{c.ri(1, 12):02d}{c.ri(1, 28):02d}:101'\n"
    c.out('apis.edi', o + f"CNT+42:{len(ps)}'\nUNT+{9 + 7 * len(ps)}+1'\n", enc='utf-8')


@T(K, 'struct', 'inspection records in XML')
def border_xml(c):
    o = ''
    for p in c.spread(c.ps(2, 10), 3, 20):
        c.rec(p)
        o += f' <record><xm>{p.n}</xm><csrq>{d8(p.dob)}</csrq><zjzl>普通护照</zjzl><zjhm>{p.pp}</zjhm><sfzh>{p.id}</sfzh><crbs>{io(c)}</crbs><crsj>{f2(c.dt())}</crsj><ka>{c.ch(PORT)}</ka><jcy>{c.clerk().n}</jcy></record>\n'
    c.out('crj.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<出入境记录>\n{o}</出入境记录>\n', enc=c.ch('utf-8', 'gb18030'))


@T(K, 'struct', 'quarantine or health desk at a port: JSON lines')
def border_jsonl(c):
    o = ''
    for p in c.ps(4, 25):
        t = c.dt(2018, 2023); c.rec(p)
        o += js({'direction': c.ch('entry', 'exit'), 'crossTime': f0(t), 'port': c.ch(PORT), 'traveller': {'name': p.n, 'passportNo': p.pp, 'idNo': p.id, 'mobile': p.m}, 'vehicle': c.ch('flight', 'bus', 'foot'), 'temp': c.yuan(35.9, 36.9, 1), 'officer': c.clerk().n}) + '\n'
    c.out('crossing.jsonl', o, enc='utf-8')


@T(K, 'prose', 'notes of a smuggling case: crossings of carriers')
def border_carriers(c):
    ps = c.ps(2, 5); o = '“水客”出入境情况分析\n\n'
    for p in ps:
        o += f'{p.n}，{p.sex}，身份证号码{p.id}，持往来港澳通行证。'
        for i, t in enumerate(c.seq(c.ri(2, 5), c.dt(2017, 2019), 700, 5000)):
            c.rec(p)
            o += f'{f4(t)}从{c.ch(LAND)}{("出境", "入境")[i % 2]}。'
        o += c.ch('随身行李多为奶粉、化妆品。', '入境时曾被查获超量电子产品。') + '\n\n'
    c.out('分析.txt', o + f'整理人：缉私民警{(k := c.clerk()).n}，电话{k.m}\n')


@T(K, 'prose', 'statement for a naturalisation or tax office: own days abroad')
def border_own_statement(c):
    p = c.p(); n = c.ri(2, 8); o = f'出入境情况说明\n\n本人{p.n}，身份证号{p.id}，护照号{p.pp}。为办理境外居住天数认定，现将本人近年出入境情况逐条列明：\n'
    s = c.ri(0, 1)
    for i, t in enumerate(c.seq(n, c.dt(2016, 2018), 9000, 60000)):
        c.rec(p)
        o += (f'{f3(t)}，由{c.ch("首都机场", "浦东机场", "白云机场")}出境，前往{c.ch(CTY)}，乘{c.flt()[0]}；\n' if (i + s) % 2 else f'{f3(t)}，由{c.ch("首都机场", "浦东机场", "白云机场")}入境回国，乘{c.flt()[0]}；\n')
    c.out('情况说明.txt', o + f'以上{n}次属实，护照章页复印件附后。\n　　　　说明人：{p.n}　电话：{p.m}\n')


@T(K, 'prose', 'tour leader reports who passed the border, one line a guest')
def border_tour_leader(c):
    ps = c.ps(3, 10); l = c.p(); k = c.ch(LAND); t = c.dt(2017, 2019); o = f'领队{l.n}（{l.m}）报{f3(t)}{k}过关：\n'
    for p, tt in zip(ps, c.seq(len(ps), t, 1, 5)):
        c.rec(p)
        o += c.ch(f'{p.n}，证{p.pp}，{hm(tt)}出境，没问题\n', f'{p.n} 护照{p.pp} {hm(tt)}已出境，箱子抽查了一下\n', f'{hm(tt)} {p.n}（{p.pp}）出境，盖章了\n')
    c.out('领队报告.txt', o + '全团已过，大巴在那边等，旗子收好。\n')


@T(K, 'prose', 'trader answers: entries and exits of one person')
def border_trader(c):
    p = c.p(); n = c.ri(2, 9); o = f'查到了 {p.n}／{p.id}／护照{p.pp}\n'
    for i, t in enumerate(c.seq(n, c.dt(2014, 2018), 3000, 70000)):
        c.rec(p); o += f'{dd(t)} {c.ch("首都机场", "浦东机场", "白云机场")} {("出境", "入境")[i % 2]} {c.flt()[0]}\n'
    c.out('crj.txt', o + '本人今年没有别的记录，护照还在有效期内，款到发截图。\n')
