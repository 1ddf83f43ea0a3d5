from lib.core import *; from lib.pack import *; import json
t = kind('border.crossing')
PORT = '罗湖 皇岗 深圳湾 拱北 横琴 珠海港珠澳大桥 首都机场 浦东机场 白云机场 福田 文锦渡 满洲里 东兴 友谊关'.split()
def permit(g): return g.c('CCW') + g.d(8, '0123456789')
@t('query answer of one person')
def one(g):
    p = g.P(); n = g.i(6, 18); s = g.seq(n, g.dt(2010, 2014), 900); r = [['序号', '出境/入境', '出入境日期', '证件名称', '证件号码', '出入境口岸', '航班号']]
    for i, a in enumerate(s): r.append([i + 1, '出境' if i % 2 == 0 else '入境', ymd(a), '普通护照', p.pp, g.c('广州白云机场 上海浦东机场 北京首都机场'.split()), g.flight().no])
    g.out('出入境/查询结果.csv', f'出入境记录查询结果\r\n姓名,{p.name},性别,{p.sex},出生日期,{ymd(p.b)},身份号码,{p.id}\r\n' + csvt(r), n, 1, 'gb18030')
@t('pinyin pipe export')
def crj(g):
    P = g.PP(20, 50); L = ['XM|PYXM|XB|CSRQ|GJDQ|ZJZL|ZJHM|CRBS|CRSJ|KADM|JTFS|JTGJ']
    for p in P: L.append('|'.join([p.name, p.py.replace('/', ' '), p.sx, y8(p.b), 'CHN', g.c(['14', '14', '21']), p.pp, g.c('IO'), f'{g.dt(2011, 2016):%Y%m%d%H%M%S}', g.c('SZX PEK PVG CAN ZUH'.split()), g.c('13'), g.c(['', g.flight().no])]))
    g.out('crj/CRJ_JL_0087.txt', '\n'.join(L), len(P), len(P), 'gb18030')
@t('xlsx, company travel archive')
def archive(g):
    P = g.PP(8, 16); r = [['因私出国（境）证件管理及出入境登记表'], ['姓名', '部门', '身份证号', '证件号', '前往地', '出境日期', '出境口岸', '入境日期', '入境口岸', '备注']]; n = 0
    for p in P: a = g.dt(2017, 2019); n += 2; r.append([p.name, g.c('财务科 办公室 规划科 审计科'.split()), p.id, p.pp, g.c('日本 泰国 韩国 德国 新加坡'.split()), sl(a), g.c(PORT), sl(a + D.timedelta(days=g.i(4, 12))), g.c(PORT), g.c(['', '已交回证件', '探亲', '旅游'])])
    g.out('组织人事/出入境登记.xlsx', xlsx(g, [('2019', [x for x in r])]), n, len(P))
@t('json gate passes')
def gate(g):
    P = g.PP(10, 24); po = g.c(PORT); g.out('e-channel/pass_20181003.json', '[\n' + ',\n'.join(json.dumps(dict(seq=n, channel=f'E{g.i(1, 40):02d}', direction=g.c(['EXIT', 'ENTRY']), port=po + '口岸', docType='C', docNo=permit(g), cnName=p.name, idCard=p.id, crossTime=ts(a), faceScore=round(g.r.uniform(.8, .99), 3)), ensure_ascii=False) for n, (p, a) in enumerate(zip(P, g.seq(len(P), D.datetime(2018, 10, 3), 1)), 1)) + '\n]\n', len(P), len(P))
@t('case note in prose')
def case_note(g):
    p, q = g.P(), g.P(); n = 0; s = [f'关于{p.name}、{q.name}出入境情况', '']
    for x in (p, q):
        k = g.i(2, 3); n += 2 * k; s.append(f'{x.name}，{x.sex}，身份证号{x.id}，持普通护照{x.pp}。经查，'); ds = g.seq(k, g.dt(2012, 2014), 700)
        for a in ds: s.append(f'{cn(a)}自{g.c(PORT)}口岸出境，前往{g.c("澳门 越南 缅甸 泰国".split())}；{cn(a + D.timedelta(days=g.i(2, 20)))}自{g.c(PORT)}口岸入境。')
        s.append('')
    g.out('材料/出入境情况.txt', '\n'.join(s), n, 2)
@t('tsv English, crew list')
def crew(g):
    P = g.PP(9, 18); d = g.dt(2014, 2018); g.out('vessel/crew_movement.tsv', f'MV {g.c(["HAI FENG", "XIN YANG", "JIN RUI"])} {g.i(3, 99)}\tPort of call: Shekou\n' + 'No\tName\tRank\tNat\tPassport\tEntry/Exit\tDate\tPort\n' + '\n'.join(f'{i}\t{p.en}\t{g.c(["AB", "OS", "2/E", "C/O", "Oiler"])}\tCHN\t{p.pp}\t{g.c(["EXIT", "ENTRY"])}\t{ymd(d + D.timedelta(days=g.i(0, 3)))}\tShekou' for i, p in enumerate(P, 1)), len(P), len(P))
@t('traditional, excel-like csv in big5')
def big5(g):
    P = g.PP(8, 14); r = [['姓名', '證件號碼', '入境/出境', '日期', '口岸', '車牌', '備註']] + [[p.tname, p.pp, g.c(['入境', '出境']), sl(g.dt(2013, 2017)), g.c('羅湖 皇崗 落馬洲 深圳灣 蓮塘'.split()), '', g.c(['', '過境', '商務'])] for p in P]
    g.out('過關紀錄/員工過關.csv', csvt(r), len(P), len(P), 'big5')
@t('chat about a tour group')
def tour(g):
    P = g.PP(3, 6); d = g.dt(2018, 2019); po = g.c('罗湖 拱北 深圳湾'.split()); L = [f'导游阿珍 {hm(d)}: 团友已到{po}口岸，今天{d.month}月{d.day}日 过关情况报一下']
    for j, p in enumerate(P): d += D.timedelta(minutes=g.i(2, 9)); L.append(f'导游阿珍 {hm(d)}: ' + (g.c if j else lambda q: q[1])([f'{p.name} 通行证{permit(g)} {hm(d)}已出境', f'{hm(d)} {p.name}（{p.id}）出境 自助通道过的', f'{p.name} 护照{p.pp} {hm(d)}过了边检 出境OK']))
    g.out('旅行社/群聊存档.txt', '\n'.join(L + ['计调: 好 大巴在对面等', '导游阿珍: 晚餐八点 不含酒水']), len(P), len(P))
@t('sql dump, codes')
def sqld(g):
    P = g.PP(15, 30); g.out('dump/entry_exit_rec.sql', 'CREATE TABLE entry_exit_rec (rec_id number, surname varchar2(40), given varchar2(40), doc_type char(2), doc_no varchar2(20), io_type char(1), io_date date, port_code char(3), dest_country char(3), visa_no varchar2(20));\n' + '\n'.join(f"INSERT INTO entry_exit_rec VALUES ({g.d(9)}, '{p._x.upper()}', '{''.join(p._m).upper()}', '14', '{p.pp}', '{g.c('IO')}', DATE '{ymd(g.dt(2009, 2013))}', '{g.c('PEK PVG CAN SHE'.split())}', '{g.c('JPN KOR THA USA'.split())}', NULL);" for p in P), len(P), len(P))
@t('xml with MRZ-like names, docs only')
def x(g):
    P = g.PP(5, 12); g.out('apis/crossing_feed.xml', '<crossings xmlns="urn:apis:1">\n' + ''.join(f' <crossing dir="{g.c(["OUT", "IN"])}" at="{a:%Y-%m-%dT%H:%M:%S}+08:00" port="{g.c(PORT)}边检站">\n  <traveller><family>{p._x.upper()}</family><given>{"".join(p._m).upper()}</given><dob>{ymd(p.b)}</dob><document kind="P" no="{p.pp}" expires="{ymd(a + D.timedelta(days=1800))}"/></traveller>\n </crossing>\n' for p, a in zip(P, g.seq(len(P), g.dt(2015, 2019), 30))) + '</crossings>', len(P), len(P))
@t('docx table, truck drivers')
def trucks(g):
    P = g.PP(5, 9); R = [['司机', '往来港澳通行证', '手机', '车牌', '时间', '出/入', '口岸']] + [[p.name, permit(g), p.mob, g.plate(ev=False), f'{a:%m-%d %H:%M}', g.c(['出', '入']), g.c('皇岗 文锦渡 沙头角'.split())] for p, a in zip(P, g.seq(len(P), D.datetime(2016, 3, 4), 4))]
    g.out('报关行/跨境车司机出入境.docx', docx(g, ['跨境货车司机出入境登记（三月第一周）', R, '调度签字：　　　　　复核：']), len(P), len(P))
@t('personal list, prose in English')
def visa_history(g):
    p = g.P(); k = g.i(4, 8); s = g.seq(k, g.dt(2008, 2010), 2500); g.out('visa/travel_history.md', f'# Travel history for visa form\n\nApplicant: {p.en} ({p.name}), passport {p.pp}, born {p.b:%d %B %Y}\n\nI crossed the border on these days (stamps checked twice):\n\n' + '\n'.join(f'- {"left China" if i % 2 == 0 else "came back"} on {a:%d %b %Y} through {g.c(["Pudong airport", "Capital airport", "Luohu", "Gongbei"])}{g.c(["", ", flight " + g.flight().no])}' for i, a in enumerate(s)) + '\n\nTo do: photos 35x45, bank letter, translation of the certificate.\n', k, 1)
@t('no header, gz')
def nohead(g):
    P = g.PP(20, 45); g.out('bak/crossborder_2012.txt.gz', gz(g.enc('\n'.join(f'{p.name}~{p.sex}~{p.id}~{permit(g)}~{g.c(["出境", "入境"])}~{g.dt(2012, 2012):%Y-%m-%d %H:%M}~{g.c(PORT)}口岸~步行' for p in P))), len(P), len(P))
