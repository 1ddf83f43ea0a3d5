from lib.core import *; from lib.pack import *; import json
t = kind('crime.case')
CR = '盗窃 诈骗 故意伤害 寻衅滋事 容留他人吸毒 开设赌场 危险驾驶 职务侵占 非法经营 抢夺'.split(); PUN = '行政拘留五日 行政拘留十日 行政拘留十五日 罚款五百元 社区戒毒三年 刑事拘留 取保候审'.split()
def ajbh(g, d=None): d = d or g.dt(2012, 2020); return f'A{g.home[0]}{g.d(6, "05")}{d:%Y%m}{g.d(4, "0123")}'
@t('csv of police system')
def aj(g):
    P = g.PP(18, 40); g.out('警综/AJXX导出.csv', csvt([['AJBH', 'AJLB', 'XYRXM', 'SFZH', 'HJDZ', 'LASJ', 'LADW', 'CLJG']] + [[ajbh(g, a := g.dt(2012, 2016)), g.c(CR), p.name, p.id, p.hk, ymd(a), f'{g.city()}公安局{g.home[3]}分局', g.c(PUN)] for p in P]), len(P), len(P), 'gb18030')
@t('criminal judgment, prose')
def judgment(g):
    P = g.PP(2, 3); r = g.home; cr = g.c(CR); d = g.dt(2014, 2018); L = [f'{r[1]}{r[3]}人民法院', '刑 事 判 决 书', f'（{d.year}）{r[4][0]}{r[0][2:]}刑初{g.i(20, 980)}号', '', f'公诉机关{g.city()}{r[3]}人民检察院。']
    for p in P: L.append(f'被告人{p.name}，{p.sex}，{cn(p.b)}出生，公民身份号码{p.id}，{p.nat}族，{p.edu}文化，{p.job}，户籍所在地{p.hk}。因涉嫌犯{cr}罪于{cn(d)}被刑事拘留，同年{d.month}月被逮捕，现羁押于{g.city()}第{g.c("一二三")}看守所。')
    L += [f'公诉机关指控被告人{"、".join(p.name for p in P)}犯{cr}罪，向本院提起公诉。本院依法组成合议庭，公开开庭审理了本案，现已审理终结。', f'判决如下：'] + [f'{"一二三四"[i]}、被告人{p.name}犯{cr}罪，判处有期徒刑{g.c("六个月 一年 一年六个月 二年".split())}，并处罚金人民币{g.i(2, 20)}000元。' for i, p in enumerate(P)] + ['如不服本判决，可在接到判决书的第二日起十日内提出上诉。', f'审判长　{g.P().name}', f'书记员　{g.P().name}']
    g.out('卷宗/判决书.txt', '\n'.join(L), len(P), len(P))
@t('xlsx of drug users under control')
def drugs(g):
    P = g.PP(15, 30); g.out('禁毒办/涉毒人员台账.xlsx', xlsx(g, [('台账', [[f'{g.home[3]}街道涉毒人员动态管控台账'], ['序号', '姓名', '身份证号', '现住址', '联系电话', '查获时间', '查获单位', '毒品种类', '处置情况', '尿检', '网格员']] + [[i, p.name, p.id, p.ad, p.mob if g.p(.7) else '空号', sl(g.dt(2011, 2018)), g.home[3] + g.c('城东 城西 河滨'.split()) + '派出所', g.c('冰毒 海洛因 氯胺酮 大麻'.split()), g.c(['社区戒毒', '强制隔离戒毒二年', '社区康复', '行政拘留十五日']), '阴性', g.c('小王 老崔 李姐'.split())] for i, p in enumerate(P, 1)])]), len(P), len(P))
@t('json wanted list')
def wanted(g):
    P = g.PP(6, 14); g.out('ztry/ztry_sync.json', json.dumps([dict(rybh='T' + g.d(22), xm=p.name, xb=p.sex, gmsfhm=p.id, hjdz=p.hk, ajlb=g.c(CR), jyaq=f'{ymd(a)}在{g.addr(xq=False)}附近作案后潜逃', ladw=g.city() + '公安局刑侦支队', tjrq=ymd(a), state='在逃') for p, a in ((p, g.dt(2009, 2015)) for p in P)], ensure_ascii=False, indent=1), len(P), len(P))
@t('detention register fixed width')
def detention(g):
    P = g.PP(10, 22); d = g.dt(2013, 2016); L = [f'{g.city()}拘留所 被拘留人员花名册     制表 {ymd(d)}', '-' * 96, pad('监室', 6) + pad('姓名', 10) + pad('身份证', 20) + pad('案由', 16) + pad('拘留期限', 12) + pad('入所日期', 12) + '出所日期']
    for p in P: a = d - D.timedelta(days=g.i(1, 10)); k = g.c([5, 10, 15]); L.append(pad(f'{g.i(101, 112)}', 6) + pad(p.name, 10) + pad(p.id, 20) + pad(g.c('殴打他人 赌博 盗窃 吸毒 无证驾驶 酒后驾车'.split()), 16) + pad(f'{k}日', 12) + pad(ymd(a), 12) + ymd(a + D.timedelta(days=k)))
    g.out('拘留所/花名册.txt', '\r\n'.join(L), len(P), len(P), 'gb18030')
@t('background check result, one person')
def bgcheck(g):
    p = g.P(); k = g.i(2, 4); L = [f'Background Screening Report – CONFIDENTIAL', f'Candidate: {p.en} / {p.name}    ID: {p.id}', 'Section 4. Criminal and police records', ''] + [f'4.{i} {ymd(g.dt(2010, 2018))} {g.city()} {g.c(["public security bureau", "district court"])}: {g.c(["theft, administrative detention 10 days", "dangerous driving, 2 months detention, fine RMB 4,000", "affray, fine RMB 500", "gambling, detention 5 days"])}. Case no. {ajbh(g)}.' for i in range(1, k + 1)] + ['', 'Section 5. Education: verified. Section 6. Employment: verified, no discrepancy.']; g.out('HR/screening/report.txt', '\n'.join(L), k, 1)
@t('docx penalty decision')
def penalty(g):
    p = g.P(); d = g.dt(2016, 2020); g.out('文书/行政处罚决定书.docx', docx(g, [f'{g.city()}公安局{g.home[3]}分局', '行政处罚决定书', f'{g.home[4][0]}公（{g.home[3][:1]}）行罚决字〔{d.year}〕{g.d(5)}号', f'违法行为人：{p.name}，{p.sex}，{cn(p.b)}出生，{p.nat}族，居民身份证{p.id}，户籍所在地{p.hk}，现住{p.ad}，联系电话{p.mob}，工作单位：{p.co}。', f'现查明{cn(d)}{g.i(14, 23)}时许，违法行为人{p.name}在{g.addr(xq=False)}一餐馆内因琐事殴打他人，致对方轻微伤。以上事实有本人陈述、被侵害人陈述、证人证言等证据证实。', f'根据《中华人民共和国治安管理处罚法》之规定，现决定给予{p.name}{g.c(PUN[:3])}的处罚。', '如不服本决定，可在六十日内申请行政复议。', f'办案民警：{g.P().name}、{g.P().name}', cn(d)], split=True), 1, 1)
@t('court list of dishonest and criminal persons, sql')
def sqlc(g):
    P = g.PP(12, 26); g.out('court/xsaj.sql', '\n'.join(f"REPLACE INTO xs_bgr (ah, bgrxm, zjhm, zm, pjjg, pjrq) VALUES ('（{a.year}）{g.home[4][0]}{g.home[0][2:]}刑初{g.i(1, 900)}号', '{p.name}', '{p.id}', '{g.c(CR)}罪', '{g.c(['拘役三个月', '有期徒刑一年', '有期徒刑三年缓刑四年', '单处罚金'])}', '{ymd(a)}');" for p, a in ((p, g.dt(2016, 2019)) for p in P)), len(P), len(P))
@t('police station chat')
def chat(g):
    P = g.PP(3, 5); d = g.dt(2017, 2021); L = [f'[{ymd(d)}] 城南所值班群', '']
    for p in P: L += [f'{g.c("值班2组 辅警小钱 三中队".split())}：' + g.c([f'报一下，刚抓的{p.name}，{p.id}，偷电动车，已立案，案件编号{ajbh(g, d)}', f'{p.name} 身份证{p.id} 赌博 处{g.c(PUN[:3])} 送拘了', f'KTV打架那个核实了，{p.name}，{p.id}，嫌疑是{g.c(CR[:4])}，这次刑拘']), '所长：' + g.c(['知道了 材料今晚弄完', '法制那边过一下', '好'])]
    g.out('工作群/值班群.txt', '\n'.join(L + ['内勤：明天食堂不开火，自己解决']), len(P), len(P))
@t('tsv utf-16 court enforcement')
def prison(g):
    P = g.PP(14, 24); g.out('监所/服刑人员.txt', '\r\n'.join(['\t'.join('罪犯编号 姓名 身份证号码 罪名 刑期 起日 止日 监区 家属电话'.split())] + ['\t'.join([g.d(10, '3'), p.name, p.id, g.c(CR), f'{g.i(1, 9)}年', ymd(a), ymd(a + D.timedelta(days=365 * g.i(1, 9))), f'{g.c("一二三四五")}监区', g.mob() if g.p(.6) else '无']) for p, a in ((p, g.dt(2012, 2017)) for p in P)]), len(P), len(P), 'utf-16')
@t('html search page')
def htm(g):
    P = g.PP(5, 11); g.out('前科查询/list.html', '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>违法犯罪人员信息查询</title></head><body><ul class="result">' + ''.join(f'\n<li><h4>{p.name} <small>{p.sex} {p.b.year}</small></h4><dl><dt>身份号码</dt><dd>{p.id}</dd><dt>案件类别</dt><dd>{g.c(CR)}</dd><dt>作案时间</dt><dd>{ymd(g.dt(2008, 2016))}</dd><dt>处理结果</dt><dd>{g.c(PUN)}</dd></dl></li>' for p in P) + '\n</ul><div class="pager">1 / 1</div></body></html>', len(P), len(P))
@t('company fraud list, yaml')
def fraud(g):
    P = g.PP(4, 8); g.out('风控/涉案人员.yaml', '# 反舞弊调查结案，勿外传\ncases:\n' + ''.join(f'- case: FW-{g.i(2018, 2022)}-{g.i(1, 60):03d}\n  suspect: {p.name}\n  id: "{p.id}"\n  dept: {g.c("采购 仓储 招商".split())}\n  charge: {g.c(["职务侵占", "非国家工作人员受贿", "挪用资金"])}\n  police: {g.city()}经侦大队 已立案\n  result: {g.c(["判处有期徒刑一年", "取保候审", "移送检察院"])}\n' for p in P), len(P), len(P))
@t('big table in markdown, correction')
def sqjz(g):
    P = g.PP(8, 16); g.out('司法所/社区矫正对象.md', f'## {g.home[3]}司法所 社区矫正对象（在册 {len(P)} 人）\n\n姓名 | 身份证 | 罪名 | 原判 | 矫正期限 | 电话 | 监护/担保\n---|---|---|---|---|---|---\n' + '\n'.join(f'{p.name} | {p.id} | {g.c(CR)}罪 | 有期徒刑{g.c("一年 二年 三年".split())}缓刑{g.c("二年 三年".split())} | {ymd(a)}～{ymd(a + D.timedelta(days=730))} | {p.mob} | {g.P().name} {g.mob()}' for p, a in ((p, g.dt(2018, 2020)) for p in P)) + '\n\n> 每周一上午集中学习，外出须请假。\n', len(P), len(P))
@t('old case numbers, letter')
def letter(g):
    p = g.P(); d = g.dt(2011, 2014); g.out('信访/申诉信.txt', f'尊敬的领导：\n\n    我叫{p.name}，身份证号{p.id}，家住{p.hk}。{d.year - 1}年我因{g.c(CR[:4])}被{g.city()}{g.home[3]}人民法院判处有期徒刑一年，案号（{d.year - 1}）{g.home[3][0]}法刑初字第{g.i(20, 400)}号，已服刑完毕。我认为原判量刑过重，事实不清，当时在场的人没有作证，特向贵院提出申诉，请求依法再审。\n\n    我的电话是{p.mob}，随时等候通知。\n\n    此致\n敬礼\n\n申诉人：{p.name}\n{cn(d)}\n', 1, 1)
