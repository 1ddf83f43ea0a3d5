import json
from core import *
from data import *
K = 'crime.case'


def aj(d, x, c):
    return f'A{c.code}{d.digits(4)}00{x:%Y%m}{d.digits(4)}'


def cs(d, x, c):
    return f'({x.year}){c.pl[0]}{c.code[2:]}刑初{d.i(11, 980)}号'.replace('(', '（').replace(')', '）')


ST = '刑事拘留 取保候审 监视居住 行政拘留十日 批准逮捕 行政拘留五日'.split()


@T(K, '起诉意见书.txt', 'opinion of prosecution: two suspects, a victim, acts told one by one', enc='gb18030', nl='\r\n')
def a(d):
    A, B, v = d.p('男'), d.p('男'), d.p('女')
    c, t = d.city(), d.ts(3, '2016-02-01', 60, gap=4)
    n = aj(d, t[0], c)
    cr = d.c(('盗窃', '诈骗', '敲诈勒索'))
    return f'''{c.city}市公安局{c.dist}分局
起 诉 意 见 书
案件编号:{n}
犯罪嫌疑人{A.n},男,{zh(A.bd)}生,身份证号码{A.id},{d.c(("初中", "高中"))}文化,无业,住{A.addr}。
犯罪嫌疑人{B.n},男,{zh(B.bd)}生,身份证号码{B.id},因本案于{zh(t[2])}被刑事拘留。
被害人{v.n},女,电话{v.m}。

经依法侦查查明:
一、{d.rec(A, f"{zh(t[0])},犯罪嫌疑人{A.n}在{c.dist}{d.c(ROADS)}{cr}被害人现金{d.i(2, 9)}000元,案由{cr}。")}
二、{d.rec(A, f"{zh(t[1])},{A.n}以同样手段{cr}一次,价值{d.mn(900, 9000)}元,立案后脱逃。")}
三、{d.rec(B, f"{zh(t[2])},犯罪嫌疑人{B.n}明知是赃物仍代为销售,涉嫌掩饰、隐瞒犯罪所得罪。")}
上述犯罪事实清楚,证据确实、充分。
'''


@T(K, '前科查询回函.txt', 'reply about former offences, a person line and cases below, some with none')
def b(d):
    c = d.city()
    o = ['违法犯罪记录查询结果', f'申请单位:{c.city}{d.c(("安保", "物业", "快运"))}有限公司', '']
    for n, p in enumerate(d.ps(d.i(5, 7), sex='男')):
        o.append(f'{n + 1}、{p.n} {p.id}')
        if n in (1, 3):
            o.append('     经查,未发现记录。')
            continue
        for x in d.ts(d.i(1, 3), '2004-01-01', 4000, gap=40):
            o.append('     ' + d.rec(p, f'{x:%Y-%m-%d} 案由:{d.c(CRIMES)} 处理结果:{d.c(ST)} 办案单位:{c.dist}分局'))
    return '\n'.join(o + ['', f'查询窗口 {d.office(c)}'])


@T(K, 'case_graph.json', 'JSON: case, suspects, measures below each suspect; other data of a case beside')
def cc(d):
    o = []
    for _ in range(d.i(2, 4)):
        c, x = d.city(), d.day('2015-01-01', 900)
        sus = []
        for p in d.ps(d.i(1, 3)):
            sus.append({'xm': p.n, 'sfzh': p.id, 'qzcs': [{'wsh': d.rec(p, f'{c.dist[:1]}公刑拘字[{x.year}]{d.i(10, 9999)}号'), 'cs': d.c(ST), 'rq': f'{x + dh(days=30 * k):%Y%m%d}'} for k in range(d.i(1, 2))]})
        o.append({'ajbh': aj(d, x, c), 'ay': d.c(CRIMES), 'larq': f'{x:%Y-%m-%d}', 'ladw': f'{c.city}市公安局{c.dist}分局', 'xyr': sus})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, '看守所交接登记.txt', 'duty register of a detention house: in, transfer, out told by day, printed columns', nl='\r\n')
def e(d):
    c = d.city()
    o = [f'{c.city}{c.dist}看守所 收押登记', pad('收押时间', 18) + pad('姓名', 9) + pad('公民身份号码', 20) + pad('罪名', 16) + '送押单位']
    for x in d.ts(d.i(7, 10), '2017-09-04', 3, (0, 23)):
        p = d.p('男')
        o.append(d.rec(p, pad(f'{x:%Y-%m-%d %H:%M}', 18) + pad(p.n, 9) + pad(p.id, 20) + pad(d.c(CRIMES), 16) + c.dist + d.c(('刑警大队', '城关所', '治安大队'))))
        if d.i(0, 3) == 0:
            o.append('                  └ 体检:血压高,已报所医')
    return '\n'.join(o + [f'交班 {d.p().n}  接班 {d.p().n}'])


@T(K, '刑事判决书_节录.txt', 'judgment with three accused and their former punishments')
def f(d):
    A, B, C = d.ps(3, sex='男')
    c, t = d.city(), d.ts(6, '2006-01-01', 3600, gap=60)
    return f'''{c.city}市{c.dist}人民法院
刑 事 判 决 书
{cs(d, t[5], c)}
公诉机关{c.city}市{c.dist}人民检察院。

被告人{A.n},男,公民身份号码{A.id}。{d.rec(A, f"因犯{d.c(CRIMES[:4])}罪于{zh(t[0])}被判处有期徒刑{d.i(1, 3)}年")};{d.rec(A, f"又因吸毒于{zh(t[2])}被行政拘留{d.i(5, 15)}日")}。{d.rec(A, f"因本案于{zh(t[4])}被逮捕,现押{c.dist}看守所")}。
被告人{B.n},男,公民身份号码{B.id}。{d.rec(B, f"因犯{d.c(CRIMES[:4])}罪于{zh(t[1])}被判处拘役{d.i(2, 6)}个月")}。{d.rec(B, f"{B.n}因本案于同日被取保候审")}。
被告人{C.n},男,公民身份号码{C.id}。{d.rec(C, f"{C.n}因涉嫌{d.c(CRIMES)}犯罪于{zh(t[3])}被刑事拘留")}。

判决如下:(略)。
'''


@T(K, '110_dispatch.log', 'command-centre log: alarm, dispatch, taken in, one event a case')
def g(d):
    L, c = [], d.city()
    for p in d.ps(d.i(5, 7), sex='男'):
        x = d.at('2018-04-01', 6, (0, 23))
        n = aj(d, x, c)
        L += [(x, f'接警 案件编号={d.rec(p, n)} 类别={d.c(CRIMES)} 地点={c.dist}{d.c(ROADS)}'), (x + dh(minutes=4), f'派警 {n} 城东所{d.i(1, 6)}组'), (x + dh(minutes=48), f'带回 {n} 嫌疑人={p.n} 身份证={p.id} 电话={p.m}'), (x + dh(hours=9), f'处理 {n} {d.c(ST)}')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '社区矫正走访.md', 'visits of a probation officer: subjects, their sentences and new incidents')
def h(d):
    o = ['# 社区矫正对象走访(司法所)', '']
    for p in d.ps(d.i(3, 4)):
        c, x = d.city(), d.day('2014-01-01', 900)
        o += [f'### {p.n}', '', f'身份证 {p.id} / 手机 {p.m} / 住 {p.addr}', '', '- ' + d.rec(p, f'{cs(d, x, c)},{d.c(CRIMES)}罪,判有期徒刑{d.i(1, 3)}年缓刑{d.i(2, 4)}年')]
        if d.i(0, 1):
            o.append('- ' + d.rec(p, f'考验期内{zh(x + dh(days=200))}因{d.c(("赌博", "殴打他人", "酒驾"))}又被行政拘留{d.i(3, 15)}日,已报检察院'))
        o += ['- 本次走访情绪' + d.c(('平稳', '低落', '抵触')) + ',在' + d.c(('工地', '饭店', '家里')) + '见面', '']
    return '\n'.join(o)


@T(K, 'AJ_PERSON.xml', 'XML of a case system: case, siblings suspect and victim, several cases of one suspect')
def i(d):
    o, ps = ['<?xml version="1.0" encoding="UTF-8"?>', '<AJLIST>'], d.ps(4)
    for n in range(d.i(4, 6)):
        c, x = d.city(), d.day('2013-01-01', 1500)
        o += ['<AJ>', f' <AJBH>{aj(d, x, c)}</AJBH><AJMC>{d.c(ROADS)}{d.c(CRIMES)}案</AJMC><LASJ>{x:%Y%m%d}</LASJ>']
        for p in d.k(ps, d.i(1, 2)):
            o.append(' ' + d.rec(p, f'<XYR XH="{n + 1}"><XM>{p.n}</XM><SFZH>{p.id}</SFZH><CLJG>{d.c(ST)}</CLJG></XYR>'))
        o += [f' <SHR><XM>{d.p().n}</XM></SHR>', '</AJ>']
    return '\n'.join(o + ['</AJLIST>'])


@T(K, 'vetting_notes.txt', 'English due-diligence notes: three managers and their criminal history', 'en')
def j(d):
    o = ['VETTING NOTES - CONFIDENTIAL', '']
    for p in d.ps(3):
        o.append(f'{p.en}, PRC ID {p.id}.')
        for x in d.ts(d.i(1, 3), '2003-01-01', 4500, gap=100):
            o.append('  * ' + d.rec(p, f'{x:%d %B %Y}: charge {d.c(("theft", "fraud", "dangerous driving", "bribery", "assault"))}, case no. {aj(d, x, d.city())}, {d.c(("convicted, sentence 8 months", "administrative detention of 10 days", "released on bail", "fined"))}'))
        o += ['  ' + d.c(('Source: court visit.', 'Confirmed by a second source.', 'No civil claims found.')), '']
    return '\n'.join(o)


@T(K, '案情備忘錄.txt', 'traditional: memo of a lawyer about two clients held on the mainland', 'hant')
def k(d):
    A, B = d.ps(2, sex='男')
    c, t = d.city(), d.ts(4, '2016-01-01', 400, gap=12)
    return f'''案情備忘錄(律師工作產品)

當事人甲:{A.t},身份證 {A.id}
當事人乙:{B.t},身份證 {B.id}

{d.rec(A, f"{zh(t[0])},{A.t}因涉嫌詐騙罪被刑事拘留,案件編號 {aj(d, t[0], c)}。")}
{d.rec(B, f"{zh(t[1])},{B.t}因涉嫌同一罪名被監視居住,辦案單位為市局經偵支隊。")}
家屬來電三次,情緒激動,已解釋流程。
{d.rec(A, f"{zh(t[2])},檢察院對{A.t}批准逮捕,嫌疑人現押看守所。")}
{d.rec(B, f"{zh(t[3])},{B.t}另因舊案盜竊被判處拘役四個月,刑期併算。")}
下次會見日期待定。'''
