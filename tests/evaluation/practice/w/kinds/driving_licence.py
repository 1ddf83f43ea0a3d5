import json
from core import *
from data import *
K = 'driving.licence'
CL = 'C1 C1 C1 C2 B2 A2 A1 C1E B1 D'.split()


def ar(d, p):
    return p.city.code[:4] + d.digits(8)


def fd(d):
    return d.day('2003-01-01', 4700)


@T(K, '车队驾驶员档案卡.txt', 'file cards of a haulage firm, licence head and yearly reviews below', enc='gb18030', nl='\r\n')
def a(d):
    o = []
    for p in d.ps(d.i(3, 4), sex='男'):
        z = ar(d, p)
        o += [f'驾驶员档案卡   {p.n}   电话 {p.m}', f'驾驶证号 {p.id}']
        t = fd(d)
        for k in range(d.i(1, 3)):
            o.append('   ' + d.rec(p, f'{t.year + 6 + k}年换审:准驾车型{d.c(("A2", "B2", "A1A2"))} 档案编号{z} 初次领证{t:%Y-%m-%d} 累积记分{d.i(0, 9)}'))
        o += ['   单位意见:同意上岗', '']
    return '\n'.join(o)


@T(K, '车管所窗口笔录.txt', 'notes at a window: a man hands in his own and his father\'s licence, questions and answers')
def b(d):
    A = d.p('男', (1979, 1984))
    B = d.p('男', (1952, 1958), A.sur)
    C = d.p('女', (1978, 1984))
    L = ['窗口问答记录', '', '问:你替谁办?', f'答:我、我父亲和我爱人。我叫{A.n},{A.id}。父亲{B.n},{B.id}。爱人{C.n},{C.id}。', '问:你的驾驶证?']
    L += ['答:' + d.rec(A, f'我{zh(fd(d))}初次领证,准驾车型C1,档案编号{ar(d, A)}。'), '问:期满换证还是补证?', '答:换。']
    L += ['问:你父亲呢?', '答:' + d.rec(B, f'他驾驶证是{zh(fd(d))}领的,准驾B2,档案编号{ar(d, B)},现在要降级成C1。'), '问:你爱人?', '答:' + d.rec(C, f'她的驾驶证准驾C2,{fd(d).year}年领的,记分{d.i(1, 9)}分,档案编号{ar(d, C)}。'), '问:人像采集了吗?', '答:采了。']
    return '\n'.join(L)


@T(K, 'drv_profile.json', 'JSON of a ride service: fleet, drivers, licence and its versions three deep')
def cc(d):
    fl = []
    for _ in range(2):
        dr = []
        for p in d.ps(d.i(2, 4), sex='男'):
            t = fd(d)
            dr.append({'driverName': p.n, 'phone': p.m, 'licences': [{'licenseNo': p.id, 'archiveNo': d.rec(p, ar(d, p)), 'class': d.c(CL), 'issueDate': f'{t:%Y-%m-%d}', 'validUntil': f'{t + dh(days=3652):%Y-%m-%d}', 'cumulativeScore': d.i(0, 11)} for _ in range(d.i(1, 2))]})
        fl.append({'fleet': d.city().city + d.c(('一', '二', '五')) + '队', 'drivers': dr})
    return json.dumps({'fleets': fl}, ensure_ascii=False, indent=2)


@T(K, '驾驶证打印清单.txt', 'printed licence sheets main and second page, boxed key: value', nl='\r\n')
def e(d):
    o = []
    for p in d.ps(d.i(4, 6)):
        t = fd(d)
        o += ['+' + '=' * 46, '| 中华人民共和国机动车驾驶证', f'| 证号      {p.id}', f'| 姓名      {p.n}   性别 {p.sex}   国籍 中国', f'| 住址      {p.addr}', f'| 出生日期  {p.bd:%Y-%m-%d}   初次领证日期 {t:%Y-%m-%d}', f'| 准驾车型  {d.c(CL)}   有效期限 {t + dh(days=2190):%Y-%m-%d} 至 {t + dh(days=5840):%Y-%m-%d}', '| 副页  ' + d.rec(p, f'档案编号 {ar(d, p)}') + f'  记录 请于{t.year + 16}年换证', '']
    return '\n'.join(o)


@T(K, '驾校结业名单.md', 'e-mail like list of a driving school: learners, groups of the trainer, licences got', enc='utf-8')
def f(d):
    o = ['结业学员领证情况(教练报)', '']
    for n in range(3):
        o += [f'**{d.p("男").n}教练组**', '']
        for p in d.ps(d.i(2, 4), y=(1980, 2000)):
            x = d.day('2017-05-01', 300)
            o.append('* ' + d.rec(p, f'{p.n} 身份证{p.id} {x:%m月%d日}领驾驶证,准驾{d.c(("C1", "C2"))},档案编号{ar(d, p)},电话{p.m}'))
        o.append('* ' + d.p().n + ' 科三补考,未领')
        o.append('')
    return '\n'.join(o)


@T(K, 'licence_check.log', 'log of a rental firm: query, answer, decision, one event a query', 'en')
def g(d):
    L = []
    for p in d.ps(d.i(6, 8)):
        x, k = d.at('2018-08-02', 3), 'q' + d.hexs(8)
        L += [(x, f'{d.rec(p, k)} GET /licence?no={p.id}&name={p.en.replace(" ", "+")}'), (x + dh(seconds=2), f'{k} 200 driving licence archives_no={ar(d, p)} class={d.c(CL)} first_issue={fd(d):%Y-%m-%d} points={d.i(0, 11)}'), (x + dh(seconds=2), f'{k} decision={d.c(("accept", "accept", "manual"))}')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, '代驾司机审核.xml', 'XML of a chauffeur agency: driver, siblings for several licences', enc='utf-8')
def h(d):
    o = ['<drivers>']
    for p in d.ps(d.i(4, 6)):
        o += [f'<driver name="{p.n}" mobile="{p.m}">']
        for k in range(d.c((1, 1, 2))):
            o.append('  ' + d.rec(p, f'<licence><驾驶证号>{p.id}</驾驶证号><档案编号>{ar(d, p)}</档案编号><准驾车型>{CL[0] if k == 0 else "D"}</准驾车型><初次领证>{fd(d):%Y-%m-%d}</初次领证></licence>'))
        o += ['  <check>ok</check>', '</driver>']
    return '\n'.join(o + ['</drivers>'])


@T(K, '丢证求助电话.txt', 'call-centre notes: lost licences, one person calls for three relatives')
def i(d):
    p = d.p('女')
    ps = [p, d.p('男'), d.p(None, (1978, 1984))]
    o = [f'热线记录 {zh(d.day())}', f'来电 {p.m} {p.n} {p.id}', '要补办三本驾驶证:', '']
    for k, (q, r) in enumerate(zip(ps, ('本人', '丈夫', '孩子'))):
        o.append(f'{k + 1} {r} ' + d.rec(q, f'{q.n} 驾驶证号{q.id} 准驾{d.c(CL[:4])} 档案编号{ar(d, q)} 领证{fd(d).year}年'))
    q = ps[2]
    o.append('4 ' + d.rec(q, f'{q.n}还有一本旧的摩托驾驶证 准驾D 档案编号{ar(d, q)} 领证{fd(d).year}年') + ',问要不要一起交')
    return '\n'.join(o + ['', '告知回执三个工作日。窗口电话 ' + d.office(p.city)])


@T(K, 'driver_vetting.eml', 'English mail thread of an embassy pool, licence data quoted in earlier mails', 'en')
def j(d):
    ps = d.ps(4, sex='男')

    def ln(p, k):
        return d.rec(p, f'{p.en}: PRC driving licence {p.id}, class {k}, archive no. {ar(d, p)}, first issued {fd(d):%d %b %Y}')
    return f'''Subject: Re: Re: motor pool licences
Date: {d.day():%a, %d %b %Y} 08:40:00 +0800

All four are fine then. The last one arrived today:
{ln(ps[3], "A2")}

> Chasing two. Here is one:
> {ln(ps[2], "C1")}
>
>> My scan was unreadable, so in text:
>> {ln(ps[0], "B2")}
>> {ln(ps[1], "C1")}
>> and his older one: {ln(ps[1], "D")}'''


@T(K, '駕駛證名冊.txt', 'traditional: roster of drivers of a cross-border coach line', 'hant')
def k(d):
    o = ['內地駕駛證持有人名冊', '']
    for n, p in enumerate(d.ps(d.i(4, 6))):
        o += [f'{n + 1}. {p.t}', f'   {d.rec(p, f"內地駕駛證號 {p.id} 準駕車型 {d.c(CL)} 檔案編號 {ar(d, p)} 初次領證 {fd(d):%Y/%m/%d}")}', f'   手機 {p.m}']
    return '\n'.join(o + ['', '香港駕照另冊。'])
