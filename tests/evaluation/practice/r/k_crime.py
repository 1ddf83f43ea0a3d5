from core import *
K = 'crime.case'
CR = '盗窃 诈骗 寻衅滋事 故意伤害 赌博 危险驾驶 容留他人吸毒 抢夺 非法拘禁 职务侵占'
RS = '行政拘留十日 行政拘留五日 取保候审 刑事拘留 有期徒刑一年二个月 罚款五百元 移送起诉 拘役四个月'


def no(x, c, d):
    return f'A{c[0]}{x.dg(6)}{d:%Y%m}{x.ri(1, 9999):04d}'


def ah(x, c, d):
    if d.year < 2016:
        return f'（{d.year}）{c[1][0]}{c[2][0]}法刑初字第{x.ri(11, 999)}号'
    return f'（{d.year}）{ {"4401": "粤"}.get(c[0][:4], {"11": "京", "31": "沪", "44": "粤", "33": "浙", "51": "川", "42": "鄂", "32": "苏", "61": "陕", "50": "渝", "35": "闽", "43": "湘", "37": "鲁", "21": "辽", "53": "云", "41": "豫", "34": "皖", "45": "桂", "12": "津", "23": "黑"}[c[0][:2]])}{c[0][2:6]}刑初{x.ri(11, 999)}号'


@T(K, 'criminal-history', 'hans', 'utf-8', '违法犯罪前科查询.txt')
def a1(x):
    o = []
    for p in x.Ps(3):
        o += [f'查询对象：{p.n}  {p.sex}  {p.id}', f'户籍：{p.addr}', '前科情况：']
        for i, d in enumerate(x.dts(x.ri(3, 7), (100, 500), y=(2006, 2010)), 1):
            o += [f'{p.r}  {i}) {d:%Y.%m.%d} 案由：{x.ch(CR)}  案件编号：{no(x, p.c, d)}  立案单位：{p.city}市公安局{p.c[2]}分局  处理结果：{x.ch(RS)}']
        o += ['———————————— 查询结束 ————————————', '']
    return '\n'.join(o)


@T(K, 'judgment-facts', 'hans', 'utf-8', '判决书摘录.txt')
def a2(x):
    o = []
    for p in x.Ps(2):
        ds = x.dts(4, (200, 500), y=(2010, 2013))
        o += [f'被告人{p.n}，{p.sex}，{cn(p.bd)}出生，公民身份号码{p.id}，住{p.addr}。',
              f'{p.r}{cn(ds[0])}因犯{x.ch(CR)}罪被判处有期徒刑{x.ch("六个月 一年 八个月")}，案号{ah(x, p.c, ds[0])}；'
              f'{p.r}{cn(ds[1])}因{x.ch(CR)}被行政拘留十五日；{p.r}{cn(ds[2])}因犯{x.ch(CR)}罪被判处拘役五个月，案号{ah(x, p.c, ds[2])}，刑满释放。',
              f'{p.r}因涉嫌犯{x.ch(CR)}罪于{cn(ds[3])}被刑事拘留，同年逮捕，现羁押于第二看守所，本案案号{ah(x, p.c, ds[3])}。', '公诉机关当庭宣读了上述材料，辩护人对罪名无异议，请求从轻处罚。', '']
    return '\n'.join(o)


@T(K, 'csv', 'hans', 'gb18030', 'AJXX.csv')
def a3(x):
    o = ['AJBH|AJMC|案由|嫌疑人|SFZH|立案时间|立案单位|办案民警|处理结果']
    for p in x.Ps(8):
        for d in x.dts(x.ri(1, 4), (30, 300), y=(2012, 2018)):
            c = x.ch(CR)
            o += [f'{p.r}{no(x, p.c, d)}|{p.n}{c}案|{c}|{p.n}|{p.id}|{d:%Y-%m-%d}|{p.c[2]}派出所|{x.nm()}|{x.ch(RS)}']
    return '\n'.join(o)


@T(K, 'chat', 'hans', 'utf-8', '物业保安背景核查.txt')
def a4(x):
    o = ['项目经理：新来的几个保安背景查了没', '人事小郭：查了，有问题的发你', '']
    for p in x.Ps(3):
        o += [f'人事小郭：{p.n}，{p.id}']
        for d in x.dts(x.ri(2, 4), (60, 500), y=(2011, 2016)):
            o += [f'人事小郭：{p.r}{d.year}年{d.month}月 {x.ch(CR)}，{x.ch(RS)}，案件编号{no(x, p.c, d)}']
        o += ['项目经理：' + x.ch(['这个不能要', '他面试怎么说的', '都是老黄历了……你问问老板', '我的天'])]
    return '\n'.join(o + ['人事小郭：其他人都没有案底'])


@T(K, 'json', 'hans', 'utf-8', 'suspect_profile.json')
def a5(x):
    return J([{'xm': p.n, 'sfzh': p.id, 'cym': '', 'hjdz': p.addr, 'cases': [{'ajbh': p.r + no(x, p.c, d), 'ay': x.ch(CR), 'lasj': f'{d:%F}', 'ladw': p.c[2] + '分局', 'qzcs': x.ch(RS)} for d in x.dts(x.ri(1, 5), (90, 500), y=(2008, 2014))], 'bz': x.ch(['', '重点人员', '涉毒人员'])} for p in x.Ps(5)])


@T(K, 'interview', 'hans', 'utf-8', '讯问笔录第二次.txt')
def a6(x):
    p = x.P()
    ds = x.dts(5, (120, 500), y=(2009, 2013))
    return f'''讯 问 笔 录（第2次）
犯罪嫌疑人：{p.n}   身份证号：{p.id}   办案单位：刑侦大队
问：你以前受过什么处理？
答：不少，我一个个说。
答：{p.r}最早是{ds[0].year}年，因为{x.ch(CR)}，被行政拘留十天。
问：哪里处理的？
答：老家派出所。
答：{p.r}{ds[1].year}年{ds[1].month}月又因{x.ch(CR)}被抓，判了有期徒刑八个月，案号是{ah(x, p.c, ds[1])}。
问：服刑在哪里？
答：市看守所，余刑短，没送监狱。
答：{p.r}出来以后没多久，{cn(ds[2])}，{x.ch(CR)}，强制措施是取保候审，后来没起诉。
问：不止这些吧？
答：{p.r}……还有{ds[3].year}年{x.ch(CR)}那个案子，拘役五个月。
问：这次呢？
答：{p.r}这次就是{cn(ds[4])}的事，你们说我{x.ch(CR)}，案件编号你们知道，{no(x, p.c, ds[4])}，我认。
问：还有没有同伙？
答：没有。
问：以上笔录你看一下，和你说的是否一致？
答：看过，一致。
'''


@T(K, 'minutes', 'hans', 'utf-8', '综治例会纪要.md')
def a7(x):
    o = ['# 街道综治例会纪要', '', f'时间：{cn(x.d())}　主持：副主任', '', '一、消防（略）', '', '二、刑满释放人员及重点人员通报', '']
    for k, p in enumerate(x.Ps(4), 1):
        o += [f'{k}. {p.n}（身份证{p.id}），现住{p.c[2]}区{x.ch(ROAD)}。']
        for d in x.dts(x.ri(1, 3), (200, 700), y=(2008, 2012)):
            o += [f'   - {p.r}{cn(d)}因{x.ch(CR)}{x.ch(["被判刑，服刑一年", "被行政拘留", "取保候审"])}，案件编号{no(x, p.c, d)}']
        o += ['   > 社区：' + x.ch(['表现稳定，已就业。', '人户分离，联系不上。', '按月走访。'])]
    return '\n'.join(o + ['', '三、其他：下月检查垃圾分类。'])


@T(K, 'police-log', 'hans', 'utf-8', '接处警台账.txt')
def a8(x):
    o = ['XX派出所 案件台账', '']
    ps = x.Ps(5)
    for d in x.dts(14, (2, 20), y=(2016, 2019)):
        p = x.ch(ps)
        o += [f'{p.r}■ {d:%Y-%m-%d %H:%M} 案件编号{no(x, p.c, d)}', f'   嫌疑人{p.n}（{p.id}） 案由{x.ch(CR)} 处罚结果：{x.ch(RS)}']
        if x.ri(0, 3) == 0:
            o += ['   注：' + x.ch(['物品随案移交', '被害人已谅解', '另案处理一人'])]
    return '\n'.join(o)


@T(K, 'letter', 'hant', 'utf-8', '律師致當事人家屬函.txt')
def a9(x):
    p = x.P()
    ds = x.dts(4, (150, 500), y=(2010, 2014))
    cr = lambda: x.ch('詐騙 盜竊 賭博 故意傷害 職務侵占')
    return f'''{p.sn}太太台鑒：

　　承蒙委託，本所已閱卷完畢。令夫{p.n}（公民身份號碼 {p.id}）歷年案件如下，供您參考。

　　{p.r}其一，{cn(ds[0])}因{cr()}被立案，案件編號 {no(x, p.c, ds[0])}，處理結果為行政拘留十日。
　　{p.r}其二，{cn(ds[1])}涉{cr()}，判處有期徒刑一年，緩刑二年。當時並未上訴。
　　{p.r}其三，{cn(ds[2])}涉嫌{cr()}，經取保候審後撤案，案件編號 {no(x, p.c, ds[2])}。
　　{p.r}其四即本案，案由為{cr()}，{cn(ds[3])}羈押於看守所，案件編號 {no(x, p.c, ds[3])}。

　　上述前科對量刑有所影響，惟仍可爭取。費用部分另附明細。

　　　　　　　　　　　　律師 敬上
　　　　　　　　　　　　事務所電話 {x.office()}
'''


@T(K, 'en-table', 'latin', 'utf-8', 'offender_history.txt')
def a10(x):
    o = ['OFFENDER HISTORY EXTRACT (RESTRICTED)', '']
    for p in x.Ps(4):
        o += [f'SUBJECT  {p.py}   ID CARD {p.id}   SEX {p.mf}   DOB {p.bd:%d-%b-%Y}', f'{"CASE NO":<26}{"OFFENCE":<20}{"ARREST DATE":<14}SENTENCE', '-' * 76]
        for d in x.dts(x.ri(2, 5), (100, 500), y=(2007, 2013)):
            o += [f'{p.r}{no(x, p.c, d):<26}{x.ch("THEFT FRAUD ASSAULT GAMBLING AFFRAY"):<20}{d:%d-%b-%Y}   {x.ch(["10 DAYS DETENTION", "8 MONTHS", "BAIL", "FINE CNY 500"])}']
        o += ['']
    return '\n'.join(o + ['END'])
