import json
from core import *
from data import *
K = 'identity.person'


@T(K, '户口簿誊录.txt', 'household register copied: the head, then members with kin, two households', enc='gb18030', nl='\r\n')
def a(d):
    o = []
    for n in range(2):
        h, w = d.p('男', (1955, 1975)), d.p('女', (1957, 1977))
        o += ['居民户口簿(誊录)', f'户号 {d.digits(9, "0")}  住址 {h.addr}']
        for r, p in [('户主', h), ('妻', w)] + [('子女', d.p(None, (1985, 2008), h.sur)) for _ in range(d.i(1, 3))]:
            o.append('   ' + d.rec(p, f'{pad(r, 6)}{pad(p.n, 9)}{p.sex} 汉族 {p.bd:%Y-%m-%d} 公民身份号码 {p.id}'))
        o.append('')
    return '\n'.join(o)


@T(K, '入职群发资料.txt', 'chat of new staff who send their data, one sends a corrected address, other small talk')
def b(d):
    k, o, x = d.p('女'), [], d.at('2018-07-02', 20, (9, 10))
    o += [f'{k.n} {hm(x)}', '新同事把姓名、身份证号、手机、邮箱发一下,做合同']
    for n, p in enumerate(d.ps(d.i(4, 6), y=(1985, 1998))):
        x += dh(minutes=d.i(1, 6))
        o += [f'{p.n} {hm(x)}', d.rec(p, f'{p.n},{p.id},{p.m},{p.em}')]
        if n == 2:
            o += [f'{p.n} {hm(x + dh(minutes=1))}', '住址写老家的就行吧?', f'{k.n} {hm(x + dh(minutes=1))}', '可以,按身份证写']
    return '\n'.join(o + [f'{k.n} {hm(x + dh(minutes=8))}', '齐了,谢谢大家'])


@T(K, 'families_kyc.json', 'JSON: policy, main person, relatives two deep with kin')
def cc(d):
    o = []
    for _ in range(d.i(2, 4)):
        h = d.p('男', (1960, 1985))
        rel = [d.p('女', (1960, 1985))] + [d.p(None, (1990, 2010), h.sur) for _ in range(d.i(1, 2))]
        o.append({'policyNo': 'P' + d.digits(14), 'insured': {'name': h.n, 'idNo': d.rec(h, h.id), 'mobile': h.m, 'email': h.em, 'relatives': [{'relation': r, 'name': p.n, 'idNo': d.rec(p, p.id), 'birthday': f'{p.bd:%Y%m%d}'} for r, p in zip(('配偶', '子女', '子女'), rel)]}})
    return json.dumps(o, ensure_ascii=False, indent=1)


@T(K, '政审登记表.txt', 'form with a main person and relatives, printed, key: value blocks and a small table', nl='\r\n')
def e(d):
    o = []
    for p in d.ps(2, y=(1985, 1998)):
        o += ['政审登记表', f'姓名:{p.n}    性别:{p.sex}    民族:汉', d.rec(p, f'身份证号:{p.id}'), f'户籍地址:{p.addr}', f'联系电话:{p.m}    固话:{p.tel}', '家庭成员:', '  称谓    姓名      身份证号']
        fa = [('父亲', d.p('男', (1955, 1965), p.sur)), ('母亲', d.p('女', (1957, 1967)))]
        fa += [('配偶', d.p(None, (1985, 1998)))] if d.i(0, 1) else []
        for r, q in fa:
            o.append('  ' + d.rec(q, pad(r, 8) + pad(q.n, 10) + q.id))
        o += ['组织意见:', '']
    return '\n'.join(o)


@T(K, '失踪人员登记访谈.txt', 'interview of an old man about members of his family who are missing, ids read out')
def f(d):
    A = d.p('男', (1938, 1950))
    B = d.p('女', (1940, 1952))
    C = d.p(None, (1968, 1978), A.sur)
    D = d.p(None, (1970, 1982), A.sur)
    return '\n'.join(['访谈记录(问/答)', '', '问:先说您自己。', '答:' + d.rec(A, f'我叫{A.n},身份证号{A.id},属{d.c("鼠牛虎兔龙蛇")},住{A.addr}。'), '问:老伴?', '答:' + d.rec(B, f'她叫{B.n},身份证{B.id},{B.bd.year}年生的。'), '问:孩子几个?', '答:两个,都联系不上。' + d.rec(C, f'老大{C.n},身份证{C.id},早年去了南方。'), '问:老二?', '答:' + d.rec(D, f'老二{D.n},身份证{D.id},前年还来过一封信。'), '问:信还在吗?', '答:搬家丢了。'])


@T(K, 'crm_contacts.yaml', 'YAML of a CRM: company with contacts and an alternate, keys in English')
def g(d):
    o = []
    for n in range(3):
        o += [f'- company: {d.c(("hengda", "runfeng", "tianyi"))}-{n}', f'  reception: "{d.office()}"', '  contacts:']
        for p in d.ps(d.i(2, 4)):
            o += [f'    - name: {p.n}', f'      {d.rec(p, f"id_card: {chr(34)}{p.id}{chr(34)}")}', f'      mobile: "{p.m}"', f'      email: {p.em}']
    return '\n'.join(o)


@T(K, '选民登记.xml', 'XML voter list: building, siblings of voters, moved ones with a remark')
def h(d):
    c = d.city()
    o = ['<选区 名称="%s第%d选区">' % (c.dist, d.i(1, 40))]
    for n in range(d.i(3, 4)):
        o.append(f'<楼 号="{n + 1}">')
        for p in d.ps(d.i(2, 4), y=(1945, 1998), city=c):
            o.append('  ' + d.rec(p, f'<选民 姓名="{p.n}" 性别="{p.sex}" 公民身份号码="{p.id}"{d.c(("", "", chr(32) + "备注=" + chr(34) + "迁入" + chr(34)))}/>'))
        o.append('</楼>')
    return '\n'.join(o + ['</选区>'])


@T(K, '志愿者核酸登记.log', 'log of a health desk: scan, check, print, one event a person', 'hans')
def i(d):
    L = []
    for p in d.ps(d.i(7, 9)):
        x, k = d.at('2022-04-03', 0, (8, 17)), 'R' + d.digits(6)
        L += [(x, f'{d.rec(p, k)} 读卡 姓名={p.n} 性别={p.sex} 身份证号={p.id}'), (x + dh(seconds=4), f'{k} 电话={p.m}'), (x + dh(seconds=9), f'{k} 打印贴纸 {d.mask_id(p)} ok')]
    return '\n'.join(f'{t:%Y-%m-%d %H:%M:%S} {s}' for t, s in sorted(L))


@T(K, 'household_note.txt', 'English note of an adoption agency: families, parents and children with numbers', 'en')
def j(d):
    o = ['Family notes', '']
    for n in range(2):
        h = d.p('男', (1965, 1985))
        w = d.p('女', (1965, 1985))
        kids = [d.p(None, (2002, 2010), h.sur) for _ in range(d.i(1, 2))]
        o.append(f'Family {n + 1}')
        for r, p in [('Father', h), ('Mother', w)] + [('Child', q) for q in kids]:
            o.append('  ' + d.rec(p, f'{r}: {p.en}, PRC ID {p.id}, born {p.bd:%d %B %Y}'))
        o += [f'  Home telephone {h.tel}; father\'s mobile {d.m86(h)}.', '']
    return '\n'.join(o)


@T(K, '宗親會名冊.txt', 'traditional: clan association members by branch, mainland numbers', 'hant')
def k(d):
    s = d.c(SUR)
    o = [f'{s[1]}氏宗親會大陸會員名冊', '']
    for n in range(3):
        o.append(f'第{cap(n + 1)}房')
        for p in d.ps(d.i(2, 4), sur=s, y=(1930, 1990)):
            o.append('  ' + d.rec(p, f'{p.t} 身份證號碼 {p.id} 手機 {d.m344(p)}'))
        o.append('')
    return '\n'.join(o)
