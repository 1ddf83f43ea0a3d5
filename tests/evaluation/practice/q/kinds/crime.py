import json
from base import *

K = 'crime.case'
AY = '盗窃 诈骗 故意伤害 寻衅滋事 赌博 危险驾驶 非法拘禁 掩饰隐瞒犯罪所得 容留他人吸毒 殴打他人'.split()
PU = '行政拘留五日 行政拘留十日 行政拘留十五日并处罚款五百元 取保候审 刑事拘留 移送审查起诉 罚款二百元'.split()
ST = '粤0106 粤0305 浙0106 鄂0106 川0104 苏0583 湘0104'.split()


def ajbh(f, p, d):
    return 'A' + p.c[0] + '%06d' % f.n(10000, 990000) + d.strftime('%Y%m') + '%04d' % f.n(1, 900)


@t(K, 'criminal judgment with ID numbers', '判决书_摘录.txt', r'^被告人', e='u8')
def a(f):
    ps = f.recs_of(4)
    d = f.dt(2017, 2019)
    L = ['刑 事 判 决 书', f'（{d.year}）{f.r.choice(ST)}刑初{f.n(20,1900)}号', '', '公诉机关：区人民检察院。', '']
    for p in ps:
        L += [f'被告人{p.n}，{p.sx}，{cn(p.b)}出生，公民身份号码{p.id}，汉族，户籍地{p.ad}。因涉嫌犯{f.r.choice(AY[:-1])}罪，于{cn(days(d,-f.n(90,200)))}被刑事拘留，同年被逮捕，' + f.ch('现羁押于看守所。', '后被取保候审。'), '']
    return '\n'.join(L + ['　　公诉机关指控的事实清楚，证据确实、充分，本院予以确认。', '　　如不服本判决，可在接到判决书的第二日起十日内提出上诉。'])


@t(K, 'station duty briefing', '派出所值班简报.txt', r'^\d+、', e='gb')
def b(f):
    d = f.dt(2016, 2020)
    L = [f'值班简报（{cn(d)}）', '']
    for i, p in enumerate(f.recs_of(f.n(5, 8))):
        L += [f'{i+1}、{hm(d)}许，民警在{p.dist}{p.road[:3]}查获违法行为人{p.n}（{p.sx}，{p.id}，电话{p.mob}），案由{f.r.choice(AY)}，案件编号{ajbh(f, p, d)}，处理结果：{f.r.choice(PU)}。', '']
        d = mins(d, f.n(20, 90))
    return '\n'.join(L + ['今日安排：下午反诈宣传进社区，着常服。'])


@t(K, 'interrogation about earlier convictions', '讯问_前科部分.txt', r'答：[^\n]*(?:判|拘留|强戒|强制)', s='hans')
def c(f):
    p = f.p()
    f.rec(p, 4)
    y = f.n(2006, 2009)
    return f'''讯问笔录（节选）

犯罪嫌疑人：{p.n}　身份证号码：{p.id}　绰号“阿{p.n[-1]}”　案件编号：{ajbh(f, p, f.dt(2019,2020))}

问：你以前受过何种处理？
答：{y}年因{f.r.choice(AY)}被公安机关行政拘留十五日。
问：还有没有？
答：{y+2}年因{f.r.choice(AY[:-1])}罪被判处有期徒刑一年六个月，在看守所服的刑。
答：{y+5}年因为吸毒被强制隔离戒毒两年。
问：出来以后呢？
答：{y+9}年又因{f.r.choice(AY[:-1])}被判拘役四个月，缓刑六个月。
问：这次是什么事？
答：这次我没参与，是他们叫我去的。'''


@t(K, 'screening letter, English', 'vendor_screening.txt', r'^\d\. ', s='en')
def d_(f):
    L = ['PRE-EMPLOYMENT SCREENING - ADVERSE FINDINGS (CONFIDENTIAL)', '', 'Criminal and police records found for the candidates below.', '']
    for i, p in enumerate(f.recs_of(6)):
        d = f.dt(2010, 2018)
        L.append(f'{i+1}. {p.en}, ID no. {p.id}: ' + f.ch(f'charge of {f.ch("theft","fraud","affray")}, arrest date {en(d)}, sentence {f.n(4,20)} months, case no. ({d.year}) Yue 0106 Xing Chu {f.n(10,900)}.',
                 f'administrative detention of {f.ch("5","10","15")} days for the offence of {f.ch("gambling","drug use","disorderly conduct")} on {en(d)}, case no. {ajbh(f, p, d)}.'))
    return '\n'.join(L + ['', 'No other records were found. Invoice ' + f.decoy('SCR' + f.dig(7)) + '.'])


@t(K, 'Taiwan legal aid note', '陸籍當事人前科備註.txt', r'^【', s='hant')
def e(f):
    L = ['法律扶助　陸籍當事人前科備註', '（資料由家屬提供，尚待查證）', '']
    for i, p in enumerate(f.recs_of(4)):
        y = f.n(2012, 2018)
        L += [f'【{i+1}】{p.tn}，大陸身份證號 {p.id}，{y} 年因{T(f.ch("盜竊","詐騙","故意傷害"))}罪經大陸法院判處有期徒刑 {f.n(6,30)} 個月，案號（{y}）{f.r.choice(ST)[0]}{f.n(10,30):02d}刑初{f.n(10,900)}號，前科一次，刑期已滿。', '']
    return '\n'.join(L)


@t(K, 'police platform CSV', 'WFFZRY.csv', r'^\d+,A', e='gb', crlf=True)
def g(f):
    rows = [['XH', 'AJBH', 'XM', 'GMSFHM', 'XB', 'AY', 'LASJ', 'LADW', 'CLJG', 'HJDZ']]
    for i, p in enumerate(f.ev(f.n(20, 36), 17)):
        d = f.dt()
        rows.append([i + 1, ajbh(f, p, d), p.n, p.id, p.sx, f.r.choice(AY), ymd(d), p.city + '市公安局' + p.dist + '分局', f.r.choice(PU), p.ad])
    return sep(rows)


@t(K, 'XML detainee register', 'kss_zyry.xml', r'<ry ', e='sig')
def h(f):
    L = ['<?xml version="1.0" encoding="utf-8"?>', '<kss mc="第一看守所">']
    for p in f.recs_of(f.n(10, 18)):
        d = f.dt()
        L.append(f'  <ry rybh="{p.c[0]}111{ymd(d)}{f.n(1,900):04d}" xm="{p.n}" sfzh="{p.id}" rsrq="{iso(d)}" zm="{f.r.choice(AY[:-1])}" badw="{p.dist}分局" qzcs="{f.ch("刑事拘留","逮捕")}" js="{f.n(101,320)}"/>')
    return '\n'.join(L + ['</kss>'])


@t(K, 'JSON of a risk service', 'risk_hits.jsonl', r'^\{', s='en')
def i_(f):
    L = []
    for p in f.recs_of(f.n(10, 18)):
        d = f.dt()
        L.append(json.dumps(dict(reqId=f.decoy(f.hexs(24)), name=p.en, idNo=p.id, hit=True, records=[dict(case_no=ajbh(f, p, d), offence=f.ch('theft', 'fraud', 'drug use', 'assault'), arrest_date=iso(d), status=f.ch('convicted', 'detained', 'fugitive'))])))
    return '\n'.join(L)


@t(K, 'key-value blocks of a wanted list', '在逃人员信息.txt', r'^罪名', e='u8')
def j(f):
    L = []
    for p in f.recs_of(f.n(6, 10)):
        d = f.dt()
        L += [f'人员编号：T{p.c[0]}{ymd(d)}{f.n(1,99):04d}', f'姓名：{p.n}', f'身份证号：{p.id}', f'罪名：{f.r.choice(AY[:-1])}', f'立案单位：{p.city}市公安局', f'立案时间：{cn(d)}', f'户籍地址：{p.ad}', '状态：在逃', '']
    return '\n'.join(L)


@t(K, 'community correction ledger', '社区矫正台账.txt', r'^\|\s*\d', s='hans')
def k_(f):
    L = ['| 序号 | 姓名 | 身份证号 | 罪名 | 刑期 | 判决文号 | 报到日 | 手机 |', '|---|---|---|---|---|---|---|---|']
    for i, p in enumerate(f.recs_of(f.n(9, 16))):
        d = f.dt(2018, 2021)
        L.append(f'| {i+1} | {p.n} | {p.id} | {f.r.choice(AY[:-1])} | 有期徒刑{f.ch("六个月","一年","二年")}缓刑{f.ch("二年","三年")} | （{d.year}）{f.r.choice(ST)}刑初{f.n(10,900)}号 | {iso(d)} | {p.mob} |')
    return '\n'.join(L)
