from core import t
K = 'crime.case'
AY = '盗窃 诈骗 寻衅滋事 故意伤害 危险驾驶 开设赌场 吸毒 掩饰、隐瞒犯罪所得'.split()
CF = '行政拘留十日 取保候审 刑事拘留 移送起诉 罚款五百元 拘役二个月 强制隔离戒毒'.split()


def ajbh(f, p, a=None):
    a = a or f.dt(2015, 2022)
    return f'A{p.area[0]}{f.d(6)}{a:%Y%m}{f.ri(1,9999):04d}'


@t(K, '警情研判例会纪要.txt', 'minutes', enc='gb18030', n='前科')
def _(f):
    o = [f'{f.c("东湖 南门 河西")}派出所 周研判例会纪要', '一、上周刑事警情环比下降 8%，电诈占四成。', '二、重点人员逐一过：']
    for i, p in enumerate(f.one(4, 8), 1):
        o.append(f'  {i}）{p.name}，{p.sex}，{f.id(p)}，{f.dt(2010,2016):%Y}年因{f.c(AY)}被{f.c(CF)}，有前科，{f.c(["近期昼伏夜出","手机" + f.mob(p) + "已停机","无固定职业","租住辖区"])}，责任民警跟进。')
    return o + ['三、散会后把台账补齐，值班电话 ' + f.dec('110') + '。']


@t(K, 'case_mysql_G.txt', 'mysql-G', enc='gbk', cont='db-console', n='AJBH:')
def _(f):
    o = ['mysql> select * from t_aj_ry order by LASJ limit 20\\G']
    for i, p in enumerate(f.one(4, 9), 1):
        o += ['*' * 27 + f' {i}. row ' + '*' * 27]
        a = f.dt(2016, 2019)
        o += [f'{k:>8}: {v}' for k, v in [('AJBH', ajbh(f, p, a)), ('AJMC', f'{p.name}涉嫌{f.c(AY)}案'), ('XM', p.name), ('SFZH', f.id(p)), ('HJDZ', p.addr), ('LASJ', f'{a:%Y-%m-%d %H:%M:%S}'), ('LADW', p.area[1] + '分局'), ('CLJG', f.c(CF))]]
    return o + [f'{i} rows in set (0.0{f.ri(1,9)} sec)', '', 'mysql> exit', 'Bye']


@t(K, '讯问提纲手稿.txt', 'interrogation-draft', enc='gbk', n='问：.*案由')
def _(f):
    o = ['讯问提纲（同案人员分开问，问完打勾）', '']
    for p in f.one(3, 6):
        o += [f'■ 嫌疑人{p.name} {f.id(p)} 看守所{f.ri(1,20)}监室', f'问：知道因为什么案由进来的吗？（{f.c(AY)}，案件编号{ajbh(f, p)}）', '答：', '问：赃款去向？', '答：', '']
    return o


@t(K, 'detention_list.fixed.txt', 'terminal-screen', cont='terminal', enc='gb18030', n='入所')
def _(f):
    from core import pad
    o = ['KSS3070                 在押人员查询                     ' + f'{f.dt(2017,2017):%Y/%m/%d}', '人员编号              姓名      证件号码            案由            强制措施  日期']
    for p in f.one(10, 18):
        a = f.dt(2014, 2016)
        o.append(f'{p.area[0]}111{a:%Y%m%d}{f.ri(1,9999):04d} {pad(p.name,8)}  {f.id(p)}  {pad(f.c(AY)[:6],14)}  {f.c("刑拘 逮捕")}      {a:%y%m%d}入所')
    return o + ['F3=退出  F12=取消  PgDn=下页                       更多...']


@t(K, '法院判決摘要.txt', 'judgment-digest-trad', script='hant', n='刑初\\d')
def _(f):
    o = ['（內地刑事判決摘要，供港方律師參考，請勿轉載）', '']
    for p in f.one(3, 6):
        a = f.dt(2017, 2020)
        o += [f'（{a:%Y}）粵{p.area[0][:4] if p.area[0].startswith("44") else "0106"}刑初{f.ri(11,999)}號　被告人{p.trad}，身份證{f.id(p)}，因{f.c(["盜竊罪","詐騙罪","走私普通貨物罪"])}判處有期徒刑{f.c("六個月 一年 三年")}，緩刑{f.c("一年 二年")}，罰金人民幣{f.ri(2,30)}000元。']
    return o


@t(K, 'warrant_soap.log', 'hibernate-bind-log', cont='log', n='\\[ajbh\\]|parameter \\[1\\]')
def _(f):
    o = []
    for p in f.one(5, 9):
        a = f.dt(2018, 2020)
        h = f'{a:%H:%M:%S,}{f.ri(100,999)} '
        o += [h + 'DEBUG SQL:92 - update zt_ryxx set ajbh=?, ay=?, qzcs=?, ladw=? where sfzh=?']
        o += [h + f'TRACE BasicBinder:65 - binding parameter [{i}] as [VARCHAR] - [{v}]' for i, v in enumerate([ajbh(f, p), f.c(AY), f.c(CF), p.area[1] + '公安分局', f.id(p)], 1)]
        o += [h + f'INFO  ZtryService:140 - 在逃人员 {p.name} 状态变更 完成']
    return o


@t(K, '社区矫正走访本.txt', 'visit-diary', n='刑期')
def _(f):
    o = ['走访记录（司法所 自用）', '']
    for p in f.one(4, 7):
        a = f.dt(2019, 2021)
        o += [f'{a:%m.%d} 去{p.name}家，{f.id(p)}，{f.c(AY[:5])}罪，判决缓刑，刑期到{f.dt(2022,2023):%Y年%m月}。{f.c(["人在工地没见着，打手机" + f.mob(p) + "接了","母亲卧病，情绪低","按时报到，思想汇报交了","想去外地打工，讲了请假程序"])}']
    return o


@t(K, 'case_transfer_en.txt', 'liaison-letter-en', script='en', n='Case No')
def _(f):
    o = ['LIAISON OFFICE - RESTRICTED', 'Re: persons subject to criminal proceedings in the Mainland', '', 'The following were confirmed by our counterpart:']
    for p in f.one(4, 7):
        a = f.dt(2018, 2021)
        o += ['', f'Case No. {ajbh(f, p, a)}: {p.en} ({p.mf}, born {p.born:%d %b %Y}), resident identity card {f.id(p)}, arrested on {a:%d %B %Y} on a charge of {f.c(["fraud","theft","illegal gambling","money laundering"])}; {f.c(["detained pending trial","released on bail","sentenced to 14 months"])}.']
    return o


@t(K, 'neo4j_cases.txt', 'cypher-shell', cont='db-console', n='(?m)^\\| \\(:嫌疑人')
def _(f):
    o = ['neo4j@cases> MATCH (p:嫌疑人)-[r:涉案]->(c:案件) RETURN p, r.处理结果, c LIMIT 30;', '+' + '-' * 90 + '+', '| p | r.处理结果 | c |', '+' + '-' * 90 + '+']
    ps = f.P(4)
    for p in f.many(ps, 1, 4):
        o.append(f'| (:嫌疑人 {{xm: "{p.name}", sfzh: "{f.id(p)}", sjh: "{f.mob(p)}"}}) | "{f.c(CF)}" | (:案件 {{ajbh: "{ajbh(f, p)}", ay: "{f.c(AY)}", ladw: "{p.dist}分局"}}) |')
    return o + ['+' + '-' * 90 + '+', f'{f.records} rows available after 41 ms']


@t(K, '背调回传.txt', 'wechat-forward', n='违法犯罪')
def _(f):
    o = ['[聊天记录] HR-小琪 与 背调公司-安信', '', '小琪：上周发的几位结果？', '安信：这几位命中，其他都清白']
    for p in f.one(3, 6):
        a, ay, cf = f.dt(2011, 2019), f.c(AY), f.c(CF)
        o.append(f.c([f'安信：{p.name} {f.id(p)} 违法犯罪记录1条，{a:%Y年%m月}，案由{ay}，{cf}，办案单位{p.dist}分局',
                      f'安信：[图片]\n安信：图上看不清的话：{f.id(p)}，{p.name}，有违法犯罪，{a:%Y}年{ay}被{cf}',
                      f'安信：{p.name}这个\n安信：{f.id(p)} {ay} {cf}（{a:%Y.%m}，{p.dist}分局），系统标的“违法犯罪人员”']))
    return o + ['小琪：……那就不发offer了', '安信：报告编号 ' + f.dec('BD' + f.d(12))]
