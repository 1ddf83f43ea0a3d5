"""property.housing, property.rental, bank.account, bank.balance, bank.transaction"""
from .lib import *
K = 'property.housing'
CITY = {'370202': '青岛市', '371722': '单县', '450102': '南宁市', '640104': '银川市'}
def cert(c, a):
    m = re.search(r'(?:省|^)?([^省]{2,4}市|[^省市]{2,4}县)', a[1])
    return f'{a[3]}（{c.ri(2016, 2023)}）{CITY.get(a[0]) or (m.group(1) if m else a[1][:4])}不动产权第{c.dg(7, c.ch("01"))}号'
def unit(c, a): return f'{a[0]}{c.ri(1, 9):03d}{c.ri(1, 30):03d}GB{c.ri(1, 300):05d}F{c.ri(1, 80):04d}{c.ri(1, 90):04d}'
def room(c): return f'{c.ri(1, 30)}栋{c.ri(1, 4)}单元{c.ri(1, 26)}{c.ri(1, 4):02d}'

@T(K, 'owner list of a property manager (xlsx)', 'table', '业主资料/业主信息表{n}', r'\d+栋\d单元')
def owners(c):
    e = c.ch(ESTATE); rows = [[e + '业主信息登记表'], ['房号', '业主姓名', '建筑面积㎡', '身份证号码', '联系电话', '备用联系人', '备用电话', '入伙日期', '车牌', '住宅电话']]
    for p in c.ps(8, 40):
        c.rec(p); q = c.ri(0, 3) == 0
        rows.append([room(c), p.name, float(c.money(48, 180)), c.ID(p), c.M(p), c.p().name if q else '', c.M() if q else '', f'{c.dt(2008, 2020):%Y-%m-%d}', c.PL(p) if c.ri(0, 2) == 0 else '', c.L(p) if c.ri(0, 2) == 0 else ''])
    c.xlsx(rows, e, shared=c.ri(0, 1) == 1)

@T(K, 'sql inserts of a registry', 'table', 'sql/bdc_qlr_{n}.sql', r'(?m)^INSERT', enc='utf8')
def sql(c):
    t = ['SET NAMES utf8;', 'DROP TABLE IF EXISTS `bdc_qlr`;', 'CREATE TABLE `bdc_qlr` (`id` int(11) NOT NULL, `qlr` varchar(64), `zjh` varchar(32), `bdcqzh` varchar(64), `bdcdyh` char(28), `zl` varchar(200), `jzmj` decimal(10,2), `djsj` date);']
    i = c.ri(100, 7000)
    for p in c.ps(4, 30):
        i += 1; c.rec(p)
        t.append(f"INSERT INTO `bdc_qlr` VALUES ({i}, '{p.name}', '{c.ID(p)}', '{cert(c, p.area)}', '{unit(c, p.area)}', '{p.area[1]}{c.ch(ESTATE)}{room(c)}室', {c.money(40, 210)}, '{c.dt(2016, 2023):%Y-%m-%d}');")
    return '\n'.join(t) + '\n'

@T(K, 'registry search result, blocks', 'struct', '不动产查询/{n}.txt', r'坐\s*落[：:]')
def search(c):
    p = c.p(); t = ['不动产登记信息查询结果', f'查询对象：{p.name}  {c.ID(p)}', f'查询用途：{c.ch(["法院执行", "子女入学", "公积金贷款"])}', '']
    for i in range(c.ri(1, 6)):
        c.rec(p); t += [f'不动产权证号：{cert(c, p.area)}', f'不动产单元号：{unit(c, p.area)}', f'坐    落：{p.area[1]}{c.ch(ROAD)}{c.ri(1, 200)}号{c.ch(ESTATE)}{room(c)}', f'权 利 人：{p.name}（单独所有）', f'建筑面积：{c.money(45, 160)}平方米', f'登记时间：{c.dt(2016, 2023):%Y-%m-%d}', f'抵押情况：{c.ch(["无", "已抵押，抵押权人中国建设银行"])}', '']
    return '\n'.join(t)

@T(K, 'yaml snapshot of an owner service', 'struct', 'snap/owners-{n}.yaml', r'- owner:', enc='utf8')
def yaml(c):
    t = [f'estate: {c.ch(ESTATE)}', f'exported: {c.dt(2018, 2024):%Y-%m-%d}', 'units:']
    for p in c.ps(3, 22):
        c.rec(p); t += [f'  - owner: {p.name}', f'    idno: "{c.ID(p)}"', f'    phone: "{c.M(p)}"', f'    room: {room(c)}', f'    area: {c.money(50, 150)}', f'    certificate: {cert(c, p.area)}']
        if c.ri(0, 3) == 0: t += [f'    agent: {{name: {c.p().name}, phone: "{c.M()}"}}']
    return '\n'.join(t) + '\n'

@T(K, 'agent\'s notes of houses for sale with owners', 'prose', '房源笔记/{d}.txt', r'业主')
def agent(c):
    t = []; me = c.p()
    for p in c.ps(2, 8):
        c.rec(p); e = c.ch(ESTATE)
        t.append(c.ch([
            f'{e}{room(c)}，{c.ri(60, 150)}平，满五唯一，业主{p.name}，电话{c.M(p)}，心理价{c.ri(120, 600)}万，钥匙在店里。',
            f'{e} {room(c)} 业主姓{p.sur}，全名{p.name}，手机 {c.M(p)}（微信同号），房产证{c.ri(60, 150)}.{c.ri(1, 99):02d}㎡，还有贷款{c.ri(20, 90)}万，身份证{c.ID(p)}复印件已留。',
            f'今天去看了{e}{room(c)}那套，产证上是{p.name}一个人的名字，业主本人来开的门，留了{c.M(p)}，着急卖。']))
    t.append(f'以上盘源别外传，带看联系我，{me.name} {c.M(me)}')
    return '\n\n'.join(t) + '\n'

@T(K, 'asset check of applicants for public housing', 'prose', '住房保障核查{n}.docx', r'名下有')
def check(c):
    a = c.ch(AREAS); t = ['关于公租房申请家庭住房情况的核查函复', f'{a[1]}住房保障中心：贵单位送来名单收悉，经查不动产登记系统，结果如下：']
    for p in c.ps(2, 8): c.rec(p); t.append(f'申请人{p.name}（身份证{c.ID(p)}）名下有住房一套，坐落于{a[1]}{c.ch(ROAD)}{c.ri(1, 200)}号{room(c)}，面积{c.money(40, 120)}平方米，证号{cert(c, a)}。')
    t += [f'经办人：{c.p().name}  复核人：{c.p().name}', f'联系电话：{c.oll(a[2])}' if len(a[2]) == 3 else '']
    c.docx([x for x in t if x])

@T(K, 'html table of contract filings', 'table', '网签/list{n}.html', r'<td>[YS]\d{12}</td>')
def wq(c):
    rows = [['网签号', '买受人', '证件号码', '项目', '房号', '建筑面积', '总价(元)', '签约日期', '销售员', '电话']]
    ag = c.ps(3)
    for p in c.ps(5, 30): c.rec(p); rows.append([c.ch('YS') + c.dg(12), p.name, c.ID(p), c.ch(ESTATE), room(c), c.money(50, 150), c.ri(50, 600) * 10000, f'{c.dt(2012, 2022):%Y-%m-%d}', c.ch(ag).name, c.M(p)])
    return html(rows, '商品房网签备案')

K = 'property.rental'
@T(K, 'migrant tenant register csv', 'table', '流动人口/出租屋登记_{n}.csv', r'(?m)^\d{4,5},')
def migr(c):
    rows = [['编号', '承租人', '性别', '身份证号', '户籍地', '出租屋地址', '房号', '起租日期', '月租金', '出租人', '出租人电话', '协管员']]
    k = c.ps(2); i = c.ri(1000, 9000); rows[0][7] = '租住日期'
    for p in c.ps(6, 40):
        i += 1; c.rec(p); o = c.p(); rows.append([i, p.name, p.sex, c.ID(p), p.area[1], c.ch(ROAD) + str(c.ri(1, 99)) + '号', c.ri(101, 809), f'{c.dt():%Y-%m-%d}', c.ri(3, 40) * 100, o.name, c.M(o), c.ch(k).name])
    return csv(rows)

@T(K, 'spreadsheet pasted into a chat', 'table', '微信/文件传输助手{n}.txt', r'(?m)^\d+\t')
def paste(c):
    s = c.p(); d = c.dt(2018, 2024); t = [f'{s.name} {d:%Y/%m/%d %H:%M}', '这个月房租表你对一下', '', '序\t房间\t租客\t电话\t身份证\t租期\t月租\t押金\t水电']
    for i, p in enumerate(c.ps(4, 25), 1):
        c.rec(p); a = c.dt(2017, 2023); t.append('\t'.join([str(i), str(c.ri(101, 809)), p.name, c.M(p), c.ID(p) if c.ri(0, 3) else '', f'{a:%y.%m.%d}-{after(a, days=364):%y.%m.%d}', str(c.ri(5, 40) * 100), '押一', c.ch(['已抄', '未抄'])]))
    t += ['', f'{c.p().name} {after(d, minutes=7):%Y/%m/%d %H:%M}', '好，晚上对']
    return '\n'.join(t) + '\n'

@T(K, 'json lines of leases of a flat-letting firm', 'struct', 'lease/part-{n}.jsonl', r'"leaseNo"', enc='utf8')
def lease(c):
    t = []
    for p in c.ps(3, 25):
        a = c.dt(2016, 2023); c.rec(p); o = c.p()
        t.append(js({'leaseNo': f'ZR{a:%Y%m}{c.dg(5)}', 'tenant': {'name': p.name, 'idCard': c.ID(p), 'mobile': c.M(p)}, 'landlord': {'name': o.name, 'mobile': c.M(o)}, 'house': f'{p.area[1]}{c.ch(ESTATE)}{room(c)}', 'rent': c.ri(9, 80) * 100, 'start': f'{a:%Y-%m-%d}', 'end': f'{after(a, days=364):%Y-%m-%d}', 'keeper': c.p().name}))
    return '\n'.join(t) + '\n'

@T(K, 'ini-like sections, one lease each', 'struct', 'old/rent{n}.ini', r'(?m)^\[lease')
def ini(c):
    t = []
    for i, p in enumerate(c.ps(2, 14), 1):
        a = c.dt(2010, 2020); c.rec(p); t += [f'[lease{i:03d}]', f'tenant={p.name}', f'sfz={c.ID(p)}', f'tel={c.M(p)}', f'addr={p.area[1]}{c.ch(ROAD)}{c.ri(1, 99)}号{c.ri(101, 909)}', f'rent={c.ri(5, 40) * 100}', f'from={a:%Y%m%d}', f'to={after(a, days=364):%Y%m%d}', f'landlord={c.p().name}', '']
    return '\n'.join(t)

@T(K, 'landlady\'s account book', 'prose', '房东记账/{d}.txt', r'租给')
def book(c):
    t = []
    for p in c.ps(2, 9):
        a = c.dt(2014, 2023); c.rec(p)
        t.append(c.ch([f'{a.month}月{a.day}号 {c.ri(2, 8)}0{c.ri(1, 6)}租给{p.name}，{p.area[1]}人，身份证{c.ID(p)}，电话{c.M(p)}，押{c.ri(5, 20)}00付一个月{c.ri(5, 20)}00。',
                       f'{a.year}年{a.month}月起 顶楼那间租给小{p.sur}（{p.name} {c.M(p)}），一个月{c.ri(4, 15)}50，水费另算，身份证拍照了{c.ID(p)}。',
                       f'前面的退租了，{a.month}.{a.day}又租给{p.name}，在{c.ch(COMP)}上班，号码{c.M(p)}，{c.ri(6, 18)}00一月，签了半年。']))
    t.append('修热水器的电话 ' + c.M() + '，上次给了80')
    return '\n'.join(t) + '\n'

@T(K, 'lease contract', 'prose', '租房合同{n}.docx', r'乙方（承租人）：')
def contract(c):
    o, p = c.ps(2); a = c.dt(2012, 2023); c.rec(p)
    c.docx(['房屋租赁合同', f'甲方（出租人）：{o.name}　身份证号：{c.ID(o)}　电话：{c.M(o)}', f'乙方（承租人）：{p.name}　身份证号：{c.ID(p)}　电话：{c.M(p)}', f'一、甲方将位于{o.area[1]}{c.ch(ESTATE)}{room(c)}的房屋出租给乙方居住使用。', f'二、租赁期自{cn(a)}起至{cn(after(a, days=364))}止。', f'三、月租金人民币{c.ri(8, 60)}00元，押一付三，汇入甲方{o.bank}账户{c.K(o)}。', '四、乙方不得擅自转租，不得改变房屋结构。', f'五、居间方：{c.ch(COMP)}，经纪人{c.p().name}。', '甲方签字：　　　　　　乙方签字：', cn(a)])

@T(K, 'answers of a flat-letting survey dump', 'table', '问卷星/{n}_按文本.csv', r'(?m)^"\d+","20')
def wjx(c):
    rows = [['序号', '提交答卷时间', '所用时间', '来自IP', '1、租客姓名', '2、身份证号', '3、手机号码', '4、目前租住的地址', '5、租期到哪天', '6、每月租金多少元', '7、房东或二房东称呼', '8、房东电话']]
    for i, p in enumerate(c.ps(5, 30), 1):
        c.rec(p); a = c.dt(2020, 2024); rows.append([i, f'{a:%Y/%m/%d %H:%M:%S}', f'{c.ri(40, 400)}秒', f'{c.ri(101, 120)}.{c.ri(1, 250)}.{c.ri(1, 250)}.{c.ri(1, 250)}({p.area[1][:2]})', p.name, c.ID(p), c.M(p), c.ch(ESTATE) + room(c), f'{after(a, days=c.ri(30, 360)):%Y.%m.%d}', c.ri(6, 50) * 100, c.ch(['王姐', '李叔', '房东阿姨', '中介小陈']), c.M()])
    return csv(rows, q=True)

K = 'bank.account'
BR = ['城东支行', '人民路支行', '高新支行', '营业部', '解放路分理处', '新区支行']
@T(K, 'account openings csv', 'table', '开户清单{d}.csv', r'(?m)^20\d{6},')
def opening(c):
    rows = [['KHRQ', 'KHMC', 'ZJHM', 'KH', 'KHJG', 'ZHZT', 'LXDH', 'JBGY']]; k = c.ps(2)
    for p in c.ps(6, 40): c.rec(p); rows.append([f'{c.dt():%Y%m%d}', p.name, c.ID(p), c.K(p), p.bank + c.ch(BR), c.ch(['正常', '睡眠', '正常', '挂失']), c.M(p), c.ch(k).name])
    return csv(rows)

@T(K, 'xml feedback to a judicial inquiry', 'struct', '司法查控/CXFK_{n}.xml', r'<ZHXX ', enc='utf8')
def sfck(c):
    p = c.p(); t = ['<?xml version="1.0" encoding="utf-8"?>', f'<CXFKXX AJBH="" BKXM="{p.name}" BKZJH="{c.ID(p)}">']
    for _ in range(c.ri(2, 9)):
        k, b = c.new_card(); c.reg('bank.card', k); c.rec(p)
        t.append(f'  <ZHXX KHZH="{k}" KHWD="{b}{c.ch(BR)}" CCLB="活期" ZHZT="{c.ch(["正常", "冻结"])}" KHRQ="{c.dt():%Y-%m-%d}" BZ="CNY" LXDH="{c.M(p)}"/>')
    return '\n'.join(t + ['</CXFKXX>', ''])

@T(K, 'collecting salary cards in a company chat', 'prose', '工资卡收集_{n}.txt', r'开户行|支行开的|开的户')
def salary(c):
    f = c.p(); d = c.dt(2017, 2024); t = [f'{f.name}(财务) {d:%H:%M}\n各位把工资卡发我，名字+卡号+哪里开的，今天下班前']
    for p in c.ps(3, 12):
        d = after(d, minutes=c.ri(1, 22)); c.rec(p); g = c.K(p, c.ch([None, ' ']))
        t.append(f'{p.name} {hm(d)}\n' + c.ch([f'{p.name}，{g}，{p.bank}，开户行{p.area[1]}{c.ch(BR)}', f'我的是{p.bank}{c.ch(BR)}开的户，卡号{g}，户名{p.name}', f'{g} {p.name} 身份证{c.ID(p)} {p.bank}{c.ch(["高新", "城东", "开发区"])}支行开的']))
    return '\n\n'.join(t) + '\n'

@T(K, 'four-piece sets of a card dealer', 'table', '料/四件套{n}.txt', r'(?m)^[^-\n]+----\d{17}')
def sijian(c):
    t = []
    for p in c.ps(4, 30): c.rec(p); t.append('----'.join([p.name, c.ID(p), c.K(p), p.bank + c.ch(BR), c.M(p), 'U盾密码' + c.dg(6), '含卡']))
    return '\n'.join(t) + '\n'

@T(K, 'redis-cli HGETALL of bound cards', 'struct', 'redis/bind_{n}.txt', r'HGETALL', enc='utf8')
def redis(c):
    t = []
    for p in c.ps(2, 14):
        c.rec(p); f = ['uid', c.dg(8), 'realName', p.name, 'certNo', c.ID(p), 'bankName', p.bank, 'cardNo', c.K(p), 'reserveMobile', c.M(p), 'bindTime', s19(c.dt(2016, 2023)), 'status', '1']
        t.append(f'127.0.0.1:6379> HGETALL pay:bindcard:{f[1]}'); t += [f'{i:2d}) "{x}"' for i, x in enumerate(f, 1)]
    return '\n'.join(t) + '\n127.0.0.1:6379> \n'

@T(K, 'letter of a bank branch about accounts opened by fraud suspects', 'prose', '协查回函{n}.txt', r'开立')
def reply(c):
    a = c.ch(AREAS); t = [f'{a[1]}公安局：', '    你局协助查询通知书收悉，经查我行系统，回复如下：']
    for p in c.ps(1, 6): d = c.dt(2012, 2023); c.rec(p); t.append(f'    {p.name}，证件号码{c.ID(p)}，于{cn(d)}在我行{c.ch(BR)}开立个人账户一户，卡号{c.K(p)}，预留手机{c.M(p)}，目前状态{c.ch(["正常", "只收不付", "已销户"])}。')
    t += [f'    经办：{c.p().name}    复核：{c.p().name}', '    （业务公章）', f'    {cn(c.dt(2023, 2024))}']
    return '\n'.join(t) + '\n'

@T(K, 'counter system print in fixed columns', 'table', 'PRT/{n}.prn', r'(?m)^ ?\d{4}  ')
def prn(c):
    rows = [['SEQ', '户名', '证件号码', '卡号', '开户日', '状态', '机构']]; g = c.ri(10000, 90000)
    for i, p in enumerate(c.ps(5, 30), 1): c.rec(p); rows.append([f'{i:04d}', p.name, c.ID(p), c.K(p), f'{c.dt():%Y%m%d}', c.ch(['0-正常', '1-挂失', '4-睡眠']), str(g)])
    return f'BOP4021   个人结算账户清单       机构:{g}   柜员:{c.dg(6)}   PAGE 1\n' + '=' * 90 + '\n' + fixed(rows) + '=' * 90 + '\n                       *** END OF REPORT ***\n'

K = 'bank.balance'
@T(K, 'balances csv of a wealth desk', 'table', '高净值客户余额{d}.csv', r'(?m)^[^,\n]+,\d{17}')
def bal(c):
    rows = [['客户姓名', '证件号', '卡号', '开户网点', '活期余额', '定期余额', '理财余额', '合计', '手机', '客户经理']]; k = c.ps(3)
    for p in c.ps(6, 40):
        x = [round(c.r.uniform(100, 900000), 2) for _ in range(3)]; c.rec(p); rows.append([p.name, c.ID(p), c.K(p), p.bank + c.ch(BR), *[f'{v:.2f}' for v in x], f'{sum(x):.2f}', c.M(p), c.ch(k).name])
    if c.ri(0, 1): rows.append(['合计', f'{len(rows) - 1}户', '', '', *[f'{sum(float(r[i]) for r in rows[1:]):.2f}' for i in (4, 5, 6, 7)], '', ''])
    return csv(rows)

@T(K, 'query answers, json lines', 'struct', 'balq/{n}.log', r'"availBal"', enc='utf8')
def balq(c):
    t = []
    for p in c.ps(2, 20):
        d = c.dt(2015, 2024); c.rec(p); b = c.r.uniform(0, 200000)
        t.append(f'{s19(d)} INFO  balance-query [traceId={c.hx(16)}] resp=' + js({'retCode': '0000', 'acctName': p.name, 'cardNo': c.K(p), 'certNo': c.ID(p), 'ccy': 'CNY', 'currBal': f'{b:.2f}', 'availBal': f'{b * 0.97:.2f}', 'asOf': f'{d:%Y%m%d}'}))
    return '\n'.join(t) + '\n'

@T(K, 'seller answers with deposits at the big banks', 'prose', 'tg/存款{n}.txt', r'余额')
def dep(c):
    p = c.p(); t = [f'{p.name} {c.ID(p)} 查四大行出来了，今天截的：']
    for b in c.r.sample(['工商银行', '农业银行', '建设银行', '中国银行', '招商银行', '邮储银行'], c.ri(2, 5)):
        k, _ = c.new_card(b); c.reg('bank.card', k); c.rec(p); t.append(f'{b}卡{k}，余额{c.r.uniform(50, 400000):,.2f}元，开户{c.ch(AREAS)[1]}{c.ch(BR)}')
    t.append('查完请确认，款打原来的账户，勿备注')
    return '\n'.join(t) + '\n'

@T(K, 'court enforcement: what the freeze found', 'prose', '财产查控报告{n}.docx', r'账户余额')
def freeze(c):
    a = c.ch(AREAS); ap = c.p(); t = ['财产调查及控制情况报告', f'（{c.ri(2017, 2023)}）{a[3]}{a[0][2:]}执{c.ri(11, 4000)}号　申请执行人：{ap.name}，电话{c.M(ap)}']
    for p in c.ps(1, 4):
        x = f'被执行人{p.name}（{c.ID(p)}）：'
        for _ in range(c.ri(1, 4)):
            k, b = c.new_card(); c.reg('bank.card', k); c.rec(p); x += f'{b}{k}账户余额{c.money(0, 60000)}元，{c.ch(["已冻结", "未冻结，余额不足", "轮候冻结"])}；'
        t.append(x[:-1] + '。')
    t.append(f'执行员：{c.p().name}'); c.docx(t)

@T(K, 'markdown table of depositors', 'table', 'wiki/大额存款{n}.md', r'(?m)^\| \d+ \|')
def mdt(c):
    rows = [['#', '户名', '身份证', '卡号', '时点余额(元)', '到期日', '网点']]
    for i, p in enumerate(c.ps(4, 25), 1): c.rec(p); rows.append([i, p.name, c.ID(p), c.K(p), f'{c.ri(20, 300)}0,000.00', f'{c.dt(2024, 2026):%Y-%m-%d}', c.ch(BR)])
    return f'# 到期大额存款明细（{c.ri(1, 12)}月）\n\n' + md(rows) + '\n> 内部使用，营销后请在系统里回填\n'

@T(K, 'slips of a counter terminal', 'struct', '凭条/{n}.txt', r'余额[:：]')
def slip(c):
    t = []
    for p in c.ps(2, 12): d = c.dt(2012, 2023); c.rec(p); t += ['        个人业务凭证（查询）', f'交易码:{c.ri(1000, 9999)}   日期:{d:%Y-%m-%d}   时间:{d:%H:%M:%S}', f'户名:{p.name}', f'账/卡号:{c.K(p, c.ch([None, " "]))}', f'证件:身份证 {c.ID(p)}', f'币种:人民币    余额:{c.r.uniform(0, 90000):,.2f}', f'柜员:{c.dg(5)}    授权:-', '- ' * 20]
    return '\n'.join(t) + '\n'

@T(K, 'relationship manager writes to the boss', 'prose', 'mail/客户情况{n}.txt', r'余额')
def rm(c):
    b, s = c.ps(2); t = [f'{b.sur}行：', '您要的几个重点客户情况我整理了一下：', '']
    for p in c.ps(2, 7): c.rec(p); t.append(c.ch([f'{p.name}，{p.bank}卡{c.K(p)}，昨天余额{c.ri(30, 900)}.{c.ri(1, 99):02d}万，{c.ch(["准备买房", "想转大额存单", "他行也在挖"])}，手机{c.M(p)}。', f'{p.name}女士/先生，身份证{c.ID(p)}，卡号{c.K(p)}，截至{cn(c.dt(2020, 2023))}余额{c.r.uniform(100000, 900000):,.2f}元，风险等级C{c.ri(1, 5)}。']))
    t += ['', '下周我逐个上门。', s.name]
    return '\n'.join(t) + '\n'

K = 'bank.transaction'
SUM = ['消费', '转账', '代发工资', '支付宝', '财付通', 'ATM取款', '利息', '还款', '跨行汇款']
@T(K, 'statement of a debit card, csv with head', 'table', '流水/hisdetail{n}.csv', r'(?m)^20\d\d-\d\d-\d\d,')
def icbc(c):
    p = c.p(); b = c.r.uniform(2000, 90000); t = [f'明细查询文件下载', f'卡号: {c.K(p)},卡别名: ,户名: {p.name}', '', '交易日期,摘要,交易场所,交易国家或地区简称,收入金额,支出金额,余额,对方户名,对方账户']
    d = c.dt(2014, 2022)
    for _ in range(c.ri(6, 55)):
        d = after(d, hours=c.ri(3, 90)); x = c.r.uniform(5, 3000); inn = c.ri(0, 3) == 0; b += x if inn else -x; c.rec(p); q = c.ri(0, 2) == 0
        t.append(f'{d:%Y-%m-%d},{c.ch(SUM)},{c.ch(["网上银行", "手机银行", "批量业务", "POS"])},CHN,{f"{x:.2f}" if inn else ""},{"" if inn else f"{x:.2f}"},{b:.2f},{c.p().name if q else ""},{c.K() if q else ""}')
    return '\n'.join(t) + '\n'

@T(K, 'wallet bill csv with the holder\'s name in the head', 'table', '微信支付账单({d}).csv', r'(?m)^20\d\d-[^,\n]+,(?:商户消费|转账|微信红包|扫二维码付款)')
def wx(c):
    p = c.p(); t = ['微信支付账单明细,,,,,,,,', f'用户姓名：[{p.name}],,,,,,,,', f'绑定手机：[{c.M(p)}],,,,,,,,', ',,,,,,,,', '----------------------微信支付账单明细列表--------------------,,,,,,,,', '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注']
    d = c.dt(2018, 2024)
    for _ in range(c.ri(5, 45)):
        d = after(d, hours=-c.ri(2, 60)); k = c.ch(['商户消费', '转账', '微信红包', '扫二维码付款']); c.rec(p)
        t.append(f'{s19(d)},{k},{c.ch(["美团", "滴滴出行", "便利蜂", "中国石化"]) if k == "商户消费" else c.p().name},"/",{c.ch(["支出", "支出", "收入"])},¥{c.money(1, 300)},{c.ch(["零钱", p.bank])},支付成功,"1000{c.dg(24)}\t","{c.dg(20, "10")}\t","/"')
    return '\n'.join(t) + '\n'

@T(K, 'core banking log lines', 'struct', 'core/txn-{n}.log', r'TXN_OK', enc='utf8')
def core(c):
    t = []; d = c.dt(2015, 2024)
    for p in c.ps(4, 25):
        q = c.p(); d = after(d, seconds=c.ri(1, 500)); c.rec(p)
        t.append(f'[{s19(d)}.{c.ri(100, 999)}] [http-nio-8080-exec-{c.ri(1, 60)}] INFO c.b.c.TransferService - TXN_OK seq={d:%Y%m%d}{c.dg(8)} payer={p.name}/{c.K(p)} payee={q.name}/{c.K(q)} amt={c.money(10, 50000)} ccy=CNY bal={c.money(10, 90000)} memo={c.ch(["货款", "房租", "借款", "-"])}')
        if c.ri(0, 4) == 0: t.append(f'[{s19(d)}.{c.ri(100, 999)}] [scheduler-1] WARN c.b.c.Recon - lag={c.ri(1, 90)}s')
    return '\n'.join(t) + '\n'

@T(K, 'protobuf-like text records of card payments', 'struct', 'mq/pay{n}.txt', r'(?m)^txn \{', enc='utf8')
def proto(c):
    t = []
    for p in c.ps(3, 20): d = c.dt(2017, 2024); c.rec(p); t += ['txn {', f'  trans_time: "{s19(d)}"', f'  card_no: "{c.K(p)}"', f'  holder {{ name: "{p.name}" mobile: "{c.M(p)}" }}', f'  amount: {c.money(1, 5000)}', f'  balance: {c.money(1, 50000)}', f'  merchant: "{c.ch(["永辉超市", "中石油", "京东商城", "海底捞"])}"', f'  summary: "{c.ch(SUM)}"', '}']
    return '\n'.join(t) + '\n'

@T(K, 'bank alerts forwarded to the accountant', 'prose', '短信整理{n}.txt', r'(?:支出|收入|转入|支付)\(?')
def alert(c):
    p = c.p(); t = [f'老公{p.name}（{p.bank}卡{c.K(p)}）这个月的动账短信我都抄下来了：']; d = c.dt(2016, 2023)
    for _ in range(c.ri(3, 16)):
        d = after(d, hours=c.ri(3, 70)); c.rec(p); x = c.money(8, 4000)
        t.append(c.ch([f'您尾号{p.card[-4:]}的账户{d.month}月{d.day}日{hm(d)}支出人民币{x}元，余额{c.money(100, 60000)}元。', f'{d.month}月{d.day}日{hm(d)}向{c.p().name}转账支付{x}元，可用余额{c.money(100, 60000)}元。', f'{d.month}月{d.day}日{d.hour}时{d.minute}分{c.ch(["工资", "退款", "他行汇款"])}收入{x}元，活期余额{c.money(100, 60000)}元。']))
    return '\n'.join(t) + '\n'

@T(K, 'investigator on flows of money', 'prose', '资金分析{n}.docx', r'转出')
def flow(c):
    t = ['资金流向分析说明', f'经调取涉案账户流水，{c.p().name}、{c.p().name}两名侦查员分析如下：']
    for p in c.ps(1, 4):
        x = f'嫌疑人{p.name}（{c.ID(p)}）使用{p.bank}卡{c.K(p)}，'
        for _ in range(c.ri(1, 4)): q = c.p(); c.rec(p); x += f'{cn(c.dt(2018, 2022))}转出{c.ri(3, 80)}万元至{q.name}账户{c.K(q)}；'
        t.append(x[:-1] + '。')
    c.docx(t)

@T(K, 'transactions of several holders (xlsx)', 'table', '交易明细_{n}', r'20\d{6}\t\d{6}\t')
def ccb(c):
    ps = c.ps(1, 4); rows = [['序号', '客户名称', '卡号', '交易日期', '交易时间', '借贷', '交易金额', '账户余额', '摘要', '对方户名', '对方账号']]
    for i in range(1, c.ri(8, 50)):
        p = c.ch(ps); d = c.dt(2015, 2023); q = c.p(); c.rec(p); rows.append([i, p.name, c.K(p), f'{d:%Y%m%d}', f'{d:%H%M%S}', c.ch(['借', '贷']), float(c.money(1, 8000)), float(c.money(1, 80000)), c.ch(SUM), q.name, c.K(q)])
    c.xlsx(rows, '交易明细', shared=c.ri(0, 1) == 1)
