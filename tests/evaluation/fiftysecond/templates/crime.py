"""Criminal and police records."""
from lib import *
K = 'crime.case'


def ajbh(c, g=None, y=None):
    g = g or c.ch(REG)
    return f'A{g[0]}{c.ri(1000, 9000)}00{y or c.ri(2014, 2022)}{c.ri(1, 12):02d}{c.digs(4)}'


def office(g): return f'{g[2]}公安局{g[3]}分局'
def pun(c): return c.ch('行政拘留五日', '行政拘留十日', '取保候审', '刑事拘留', '罚款五百元', '移送起诉', '强制隔离戒毒二年')


@T(K, 'table', 'case table of a police system')
def crime_case_csv(c):
    g = c.ch(REG)
    ps = c.ps(4, 30)
    c.out('AJXX.csv', c.tab(['案件编号', '案由', '嫌疑人', '身份证号', '户籍地', '立案时间', '立案单位', '处理结果', '办案民警'],
          [[ajbh(c, g), c.ch(CRIME), c.rec(p).n, p.id, p.addr, d0(c.dt(2014, 2022)), office(g), pun(c), c.clerk().n] for p in ps], 'qcsv|csv|tsv|pipe'))


@T(K, 'table', 'roster of a detention house, workbook')
def crime_detention_xlsx(c):
    g = c.ch(REG); ps = c.ps(5, 30); q = g[0] + '111'; rows = [[f'{g[2]}看守所在押人员花名册'], ['人员编号', '姓名', '性别', '身份证号', '涉嫌罪名', '入所日期', '办案单位', '监室', '诉讼阶段', '管教民警']]
    for p in ps:
        t = c.dt(2015, 2022)
        rows.append([q + d8(t) + c.digs(4), c.rec(p).n, p.sex, p.id, c.ch(CRIME), d0(t), office(g), f'{c.ri(101, 412)}', c.ch('侦查', '审查起诉', '一审', '已决待送'), c.clerk().n])
    c.xlsx('花名册.xlsx', [('在押', rows)])


@T(K, 'table', 'community correction list, wiki table')
def crime_correction_md(c):
    ps = c.ps(3, 18)
    c.out('社区矫正对象.md', '# 司法所 社区矫正对象台账\n\n' + c.tab(['姓名', '公民身份号码', '罪名', '判决文书', '刑期', '矫正起', '矫正止', '联系电话', '矫正专干', '专干电话'],
          [[c.rec(p).n, p.id, c.ch(CRIME), f'（{(t := c.dt(2018, 2022)).year}）{c.ch("粤", "浙", "苏", "鄂")}0{c.ri(101, 199)}刑初{c.ri(21, 980)}号', f'有期徒刑{c.ch("六个月", "一年", "一年六个月")}，缓刑{c.ch("一年", "二年")}', d0(t), d0(t + D.timedelta(365)), p.m, (k := c.clerk()).n, k.m] for p in ps], 'md'))


@T(K, 'struct', 'answer of a background check interface')
def crime_background_json(c):
    o = []
    for p in c.ps(2, 10):
        t = c.dt(2012, 2021); c.rec(p)
        o.append({'reqId': f'{c.r.getrandbits(64):016x}', 'name': p.n, 'idCard': p.id, 'hit': True, 'crimeRecord': {'caseNo': f'（{t.year}）{c.ch("粤", "湘", "豫", "川")}{c.ri(1, 9):02d}{c.ri(10, 30)}刑初{c.ri(11, 900)}号', 'charge': c.ch(CRIME), 'sentenceDate': d0(t), 'result': f'有期徒刑{c.ri(6, 40)}个月'}})
    c.out('bgcheck_resp.json', js({'code': 0, 'data': o}, indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'struct', 'wanted persons as key: value blocks')
def crime_wanted_blocks(c):
    o = ''
    for p in c.ps(2, 12, sex=None):
        g = c.ch(REG); c.rec(p)
        o += f'在逃人员编号: T{g[0]}{c.digs(16)}\n姓名: {p.n}\n性别: {p.sex}\n身份证: {p.id}\n户籍地址: {p.addr}\n案别: {c.ch(CRIME)}案\n立案单位: {office(g)}\n上网追逃日期: {d0(c.dt(2014, 2020))}\n身高: {c.ri(158, 184)}\n联系民警: {(k := c.clerk()).n} {k.m}\n\n'
    c.out('zt.txt', o)


@T(K, 'struct', 'police dispatch service log with checks that hit')
def crime_check_log(c):
    o = ''; ps = c.ps(3, 12)
    for p, t in zip(ps, c.seq(len(ps), c.dt(2017, 2022), 8, 300)):
        c.rec(p)
        o += f'{f0(t)} [核查] 设备=PDA{c.digs(4)} 证件={p.id} 姓名={p.n} 结果=命中 类别={c.ch("前科人员", "涉毒人员", "在逃人员")} 案由={c.ch(CRIME)} 案件编号={ajbh(c)} 核查民警={c.clerk().n}\n{f0(c.later(t, 1, 6))} [定位] PDA{c.digs(4)} 电量{c.ri(20, 99)}% 信号正常\n'
    c.out('hecha.log', o)


@T(K, 'prose', 'criminal judgment with the data of the accused')
def crime_judgment(c):
    g = c.ch(REG); ps = c.ps(1, 4); t = c.dt(2016, 2021); j, w = c.p(), c.p(); cr = c.ch(CRIME)
    o = [f'{g[2]}{g[3]}人民法院', '刑 事 判 决 书', f'（{t.year}）{g[5][0]}{g[0][2:]}刑初{c.ri(12, 900)}号', f'公诉机关{g[2]}{g[3]}人民检察院。']
    for p in ps:
        c.rec(p)
        o.append(f'被告人{p.n}，{p.sex}，{f3(p.dob)}出生，公民身份号码{p.id}，{p.nat}族，{c.ch("初中", "高中", "小学")}文化，{c.ch("务工", "无业", "个体")}，户籍地{p.addr}。因涉嫌犯{cr}罪于{f3(t - D.timedelta(c.ri(60, 200)))}被刑事拘留，现羁押于{g[2]}看守所。')
    o += [f'本院受理后，依法组成合议庭，公开开庭审理了本案。上述事实，有经庭审质证的物证、书证、证人{w.n}的证言等证据证实。', '依照《中华人民共和国刑法》之规定，判决如下：各被告人均判处有期徒刑，并处罚金，刑期及罚金数额见附表。', f'审判长　{j.n}', f3(t)]
    if c.r.random() < .5: c.docx('判决书.docx', o)
    else: c.out('判决书.txt', '\n\n'.join(o) + '\n')


@T(K, 'prose', 'decision on an administrative penalty, one per person')
def crime_penalty(c):
    o = ''
    for p in c.ps(1, 5):
        g = c.ch(REG); t = c.dt(2016, 2022); c.rec(p)
        o += f'行政处罚决定书\n{g[5][0]}公（{g[3][:1]}）行罚决字〔{t.year}〕{c.digs(5)}号\n违法行为人{p.n}，{p.sex}，{p.age}岁，身份证号码{p.id}，现住{p.addr}。\n现查明：{f3(t)}{c.ri(1, 23)}时许，该人在{c.ch(ST)}一{c.ch("出租屋", "棋牌室", "路边")}因{c.ch("赌博", "吸毒", "殴打他人", "盗窃")}被当场查获，对上述事实供认不讳。决定给予{c.ch("行政拘留三日", "行政拘留十日", "罚款五百元")}的处罚。\n{office(g)}\n{f3(t)}\n\n------------\n'
    c.out('处罚决定.txt', o)


@T(K, 'prose', 'trader tells the priors of persons asked about')
def crime_trader(c):
    o = '案底查询结果（内部）\n'
    for p in c.ps(2, 6):
        t = c.dt(2009, 2020); c.rec(p)
        o += f'{p.n} {p.id}：有，{t.year}年因{c.ch(CRIME)}被{office(c.ch(REG))}{pun(c)}，编号{ajbh(c, y=t.year)}\n'
    c.out('ad.txt', o + '没有案底的我不报，只收有结果的钱。\n')


@T(K, 'prose', 'interrogation notes, the suspect speaks')
def crime_interrogation(c):
    p = c.rec(c.p()); a, b = c.p(), c.p(); t = c.dt(2016, 2022); v = c.p()
    o = f'讯问笔录（第{c.ch("一", "二")}次）\n时间 {f3(t)}{t.hour}时{t.minute}分\n讯问人 {a.n} 记录人 {b.n}\n被讯问人 {p.n} 性别 {p.sex} 出生日期 {f3(p.dob)}\n身份证件 居民身份证 {p.id}\n现住址 {p.addr} 联系方式 {p.m}\n问：你因何事被传唤？\n答：因为偷电瓶车，涉嫌盗窃。\n问：被害人{v.n}的电瓶车现在何处？\n答：卖了，卖了{c.ri(3, 12)}00块。\n问：你以前是否受过处理？\n答：没有，第一次。\n问：以上笔录你看一下，是否属实？\n答：看过，和我说的一样。\n'
    c.out('笔录.txt', o)
