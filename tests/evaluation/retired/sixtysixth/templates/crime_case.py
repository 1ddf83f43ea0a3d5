from lib.core import T, fx, htm, jd, md, cn_month
from lib.pack import docx, eml, xlsx

C = 'crime.case'


def caseno(c, y=2016):
    return f'A{c.pick(["4401065800", "3201060100", "5101070300"])}00{y}{c.i(1, 12):02d}{c.i(1, 9999):04d}'


@T(C, 'case table with initials, csv', 'zfba/T_AJ_XYR.csv', 'gb18030', 1)
def _(c):
    L = ['AJBH,AJMC,XYRXM,SFZH,LASJ,LADW,QZCS']
    for p in c.ps(60):
        a = c.w('CRIME')
        L.append(f'{caseno(c)},{p.n}{a}案,{p.n},{p.id},{c.t(2016):%Y-%m-%d},{p.dist}分局{c.w("ROAD")[:2]}派出所,'
            f'{c.pick(["刑拘", "取保", "监视居住", "行拘"])}')
    return L


@T(C, 'free text: judgment with several accused', '文书/刑事判决书.docx')
def _(c):
    ps = c.ps(4)
    t = c.t(2016)
    S = ['湖北省武汉市武昌区人民法院', '刑 事 判 决 书', f'（2016）鄂0106刑初{c.i(100, 999)}号', '公诉机关武汉市武昌区人民检察院。']
    for p in ps:
        S.append(f'被告人{p.n}，{p.sex}，{p.b.year}年{p.b.month}月{p.b.day}日出生于{p.city}，{p.nat}族，公民身份号码{p.id}，住{p.a}。'
            f'因涉嫌犯{c.w("CRIME")}罪于{cn_month(t)}被刑事拘留，同年被逮捕。现羁押于武汉市第一看守所。')
    return docx(S + ['上述被告人对指控事实无异议。本院认为，被告人行为均已构成犯罪，依法应予惩处。', f'书记员 {c.P().n}'])


@T(C, 'detention house list, fixed width printout', '看守所/在押人员一览.prn', 'gb18030', 1)
def _(c):
    ws = (4, 10, 4, 20, 14, 10, 10, 10)
    L = ['        在押人员一览表（三监区）', fx(('监室', '姓名', '性别', '证件号码', '涉嫌罪名', '入所日期', '诉讼阶段', '办案单位'), ws), '=' * 100]
    for p in c.ps(38):
        L.append(fx((c.i(101, 312), p.n, p.sex, p.id, c.w('CRIME'), f'{c.t(2014):%Y%m%d}', c.pick(['侦查', '起诉',
            '审判']), c.pick(['刑警', '治安', '禁毒']) + '大队'), ws))
    return L


@T(C, 'background check answers, JSON lines', 'bgcheck/resp.jsonl')
def _(c):
    L = []
    for p in c.ps(130):
        L.append(jd({'reqId': c.x(16), 'person': {'name': p.n, 'idcard': p.id}, 'result': {'level': c.pick(['A', 'B',
            'C']), 'tags': [c.pick(['前科', '吸毒', '在逃已撤', '涉案'])], 'caseTime': f'{c.t(2012):%Y-%m}',
            'caseType': c.w('CRIME')}}))
    return L


@T(C, 'wanted list, xlsx', '协查/网上追逃人员.xlsx')
def _(c):
    R = [['在逃人员编号', '姓名', '性别', '身份证', '户籍', '案由', '立案单位', '联系民警', '联系电话']]
    for p in c.ps(24):
        q = c.P()
        R.append(['T' + c.de(c.d(21)), p.n, p.sex, p.id, p.a, c.w('CRIME'), p.city + '公安局', q.sur + '警官', q.m])
    return xlsx([('在逃', R)])


@T(C, 'free text: morning briefing of a police station', '值班/警情快报.txt')
def _(c):
    L = [f'{cn_month(c.t(2019))}警情快报', '']
    for k, p in enumerate(c.ps(6), 1):
        v = c.P()
        L += [f'{k}. {c.i(0, 23)}时{c.i(0, 59)}分，报警人{v.n}（{v.m}）称在{c.w("ROAD")}被人{c.pick(["殴打", "扒窃", "骗走现金3000元"])}。'
            f'民警到场后查获违法嫌疑人{p.n}（{p.sex}，{p.id}，{p.city}人），现已{c.pick(["行政拘留十日", "刑事拘留", "取保候审"])}。', '']
    return L


@T(C, 'drug users on file, INSERT dump', 'db/xdry.sql')
def _(c):
    L = ['SET NAMES gbk;']
    for k, p in enumerate(c.ps(36)):
        L.append(f"insert into xdry(bh,xm,sfzhm,sjhm,dplx,chrq,cljg) values('{k + 1:05d}','{p.n}','{p.id}','{p.m}',"
            f"'{c.pick(['冰毒', '海洛因', 'K粉'])}','{c.t(2013):%Y-%m-%d}','{c.pick(['强制戒毒', '社区戒毒', '行政拘留'])}');")
    return L


@T(C, 'court execution: sentence notices, XML', 'fy/zxtz.xml')
def _(c):
    L = ['<?xml version="1.0" encoding="UTF-8"?><执行通知>']
    for p in c.ps(19):
        L.append(f'<罪犯 姓名="{p.n}" 公民身份号码="{p.id}"><案号>（{c.i(2016, 2019)}）苏0106刑初{c.i(1, 900)}号</案号><罪名>{c.w("CRIME")}'
            f'罪</罪名><刑期>有期徒刑{c.pick(["六个月", "一年", "三年", "五年二个月"])}</刑期></罪犯>')
    return L + ['</执行通知>']


@T(C, 'one man with eight old cases, form blocks', '档案/前科查询.txt', 'gb18030')
def _(c):
    p = c.P()
    L = [f'被查询人：{p.n}　　证号：{p.id}', f'查询结果：共 8 条', '']
    for k in range(8):
        c.rec(p)
        L += [f'【{k + 1}】', f'时　间：{c.t(2001, 2015):%Y年%m月%d日}', f'案　由：{c.w("CRIME")}',
            f'处　理：{c.pick(["劳动教养一年", "判处有期徒刑二年", "罚款五百元", "拘留十五日"])}', f'单　位：{p.city}公安局{p.dist}分局', '']
    return L


@T(C, 'help desk chat of a lawyer office, free text', 'lawoffice/咨询记录.md')
def _(c):
    L = ['# 来访登记', '']
    for p in c.ps(5):
        f = c.P()
        L += [f'**家属 {f.n}** {c.v(f.m, "-")}', '', f'儿子{p.n}因涉嫌{c.w("CRIME")}被{p.dist}公安分局刑拘，{c.t(2020).month}'
            f'月{c.i(1, 28)}日进的看守所，身份证{p.id}。问能否取保。', '', f'收费：{c.i(5, 30) * 1000}', '']
    return L


@T(C, 'messaging log between police systems, pipe in log', 'esb/2018-03-07.log')
def _(c):
    L = []
    for t in c.seq(40, c.t(2018), 1, 20):
        p = c.rec(c.P())
        L.append(f'{t:%H:%M:%S.}{c.i(100, 999)} ESB <- QGZT|XM={p.n}|SFZH={p.id}|AJLB={c.w("CRIME")}|BADW={p.reg}'
            f'000000|JG={c.pick(["移送起诉", "撤案", "刑拘"])}|rc=0')
    return L


@T(C, 'community correction weekly sheet, two tables on a sheet', '司法所/社区矫正.xlsx')
def _(c):
    R = [['在矫人员']] + [['姓名', '证件号', '罪名', '矫正期', '手机']]
    R += [[p.n, p.id, c.w('CRIME'), f'{c.t(2018):%Y.%m}-{c.t(2020):%Y.%m}', p.m] for p in c.ps(14)]
    R += [[], ['本周解矫']] + [['身份证号', '姓名', '原判', '解除日']]
    R += [[p.id, p.n, c.w('CRIME'), '2019.%d.%d' % (c.i(1, 12), c.i(1, 28))] for p in c.ps(5)]
    return xlsx([('第12周', R)], shared=False)


@T(C, 'administrative punishment decision mails, eml, free text', 'mail/处罚决定抄送.eml')
def _(c):
    L = ['各位：', '', '本周治安处罚抄送如下。', '']
    for p in c.ps(7):
        L += [f'{p.n}，{p.sex}，证号{p.id}，因{c.w("CRIME")}（情节较轻），处{c.pick(["拘留五日", "罚款200元", "警告", "拘留十日并处罚款500元"])}，决定书：'
            f'宁公（鼓）行罚决字〔2017〕{c.i(100, 3000)}号。', '']
    return eml(c.al('fazhi@njgulou-ga.gov.cn'), c.al('zhian@njgulou-ga.gov.cn'), '本周行政处罚抄送', L)


@T(C, 'html list of dishonest / convicted staff exported by HR', 'hr/check.html')
def _(c):
    return htm(['工号', '员工', '身份证', '查询结果', '判决时间', '案号'], [[c.d(5), p.n, p.id, c.w('CRIME') + '罪',
        f'{c.t(2017):%Y-%m}', f'（2017）粤03刑终{c.i(1, 2000)}号'] for p in c.ps(9)], '员工无犯罪记录核查异常')
