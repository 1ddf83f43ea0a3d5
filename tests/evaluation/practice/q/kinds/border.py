import json
from base import *

K = 'border.crossing'
PT = '罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 港珠澳大桥口岸 广州白云机场 上海浦东机场 首都机场 横琴口岸'.split()
EPT = ('Luohu', 'Huanggang', 'Futian', 'Shenzhen Bay', 'Gongbei', 'Baiyun Airport', 'Pudong Airport')
TO = '香港 澳门 日本 泰国 新加坡 韩国 马来西亚'.split()


def permit(f):
    return 'C' + f.dig(8)


@t(K, 'customs interview', '旅检谈话记录.txt', r'答：[^\n]*(?:出境|入境)', e='u8')
def a(f):
    p = f.p()
    f.rec(p, 5)
    d = f.run(5, 12)
    return f'''谈 话 记 录

被谈话人：{p.n}　{p.sx}　{cn(p.b)}出生　身份证：{p.id}　护照：{p.pp}　电话：{p.mob}

问：近三个月出入境情况说一下。
答：{md(d[0])}从{PT[f.n(0,3)]}出境去的香港，拿通行证{permit(f)}过的关。
答：{md(d[1])}原路入境回来的，走的自助通道。
问：还有呢？
答：{md(d[2])}持护照从{PT[f.n(6,8)]}出境，去{f.r.choice(TO[2:])}，跟团的。
答：{md(d[3])}入境，走的{PT[f.n(6,8)]}，带了两条烟。
问：今天呢？
答：今天{cn(d[4])}从{PT[f.n(4,5)]}入境，行李里的手机是帮朋友带的。
问：有没有申报？
答：没有，我不知道要申报。'''


@t(K, 'work unit report on private trips', '因私出国境情况说明.txt', r'^（[一二三四]）', e='gb')
def b(f):
    p = f.p()
    f.rec(p, 4)
    d = f.run(8, 20, 2015, 2018)
    L = ['关于本人因私出国（境）情况的说明', '', '组织人事处：', '', f'　　本人{p.n}，身份证号{p.id}，持普通护照{p.pp}，手机{p.mob}。现将近几年因私出入境情况报告如下：', '']
    for i in range(4):
        L.append(f'（{"一二三四"[i]}）{cn(d[2*i])}由{f.r.choice(PT)}出境，前往{f.r.choice(TO)}，事由{f.ch("旅游","探亲","就医")}，{f.n(4,9)}日后返回，已向部门报备。')
    return '\n'.join(L + ['', '　　护照已交组织部门集中保管。', '', f'　　说明人：{p.n}'])


@t(K, 'travel diary of a parallel trader', '跑关记事.txt', r'过关', s='hans')
def c(f):
    p = f.p()
    f.rec(p, 6)
    d = f.run(6, 2)
    L = [f'{p.n}的小本，捡到请打{p.mob}（身份证{p.id}，通行证{permit(f)}）', '']
    v = ('一早罗湖口岸出境过关，人不多，二十分钟。', '下午从福田口岸入境过关，被抽查行李，没事。', '深圳湾口岸出境，过关用了一个钟，遇到旅行团。', '晚上八点皇岗口岸入境过关，奶粉两罐。',
         '又从罗湖口岸出境，过关很快，签注快用完了。', '福田口岸入境，过关时打雷下大雨。')
    return '\n'.join(L + [f'{sl(x)}  {y}' for x, y in zip(d, v)] + ['', '记账：本月赚一千八。'])


@t(K, 'embassy e-mail, English', 'border_history_request.txt', r'\b(?:exited|entered|left) China', s='en', pk='identity.passport_cn')
def d_(f):
    ps = f.ps(2)
    f.rec(ps[0], 3)
    f.rec(ps[1], 2)
    d = f.run(5, 30)
    a, b = ps
    return f'''Subject: Entry/exit history, two applicants

Dear colleague,

please find what the applicants told us and what the stamps show.

1) {a.en}, born {en(a.b)}, passport {a.pp}
   - exited China on {en(d[0])} at {EPT[f.n(0,3)]}
   - entered China on {en(d[1])}, same port
   - exited China again on {en(d[4])} at {EPT[5]}, destination Singapore

2) {b.en}, born {en(b.b)}, passport {b.pp}, phone {b.mobi}
   - left China on {en(d[2])} through {EPT[6]}, destination Japan
   - entered China on {en(d[3])} at {EPT[5]}

Could you verify the dates with the immigration side? File {f.decoy("VS-" + f.dig(7))}.

Thank you
Consular section'''


@t(K, 'Macau hotel tour counter notes', '過關紀錄_團友.txt', r'^\*', s='hant', pk='identity.passport_cn')
def e(f):
    L = ['內地團友出入境紀錄（導遊手寫謄正）', '']
    d = f.dt(2017, 2019)
    for p in f.ev(9, 5):
        L.append(f'* {p.tn}　護照 {p.pp}　{sl(days(d, f.n(0,5)))} 由{f.ch("拱北口岸","橫琴口岸","港珠澳大橋口岸")}{f.ch("出境，往澳門","入境，返內地")}，{f.ch("上午","下午")}{f.n(1,11)}時許')
    return '\n'.join(L + ['', '※ 拱北關閘人多，請預留一小時。'])


@t(K, 'query result sheet', '出入境记录查询结果.txt', r'^\s*\d+\s+(?:出境|入境)', e='gb')
def g(f):
    p = f.p()
    n = f.n(12, 26)
    f.rec(p, n)
    rows = [['序号', '出/入境', '出入境日期', '证件名称', '证件号码', '出入境口岸', '航班号']]
    for i, d in enumerate(f.run(n, 20, 2014, 2017)):
        air = f.n(0, 1)
        rows.append([i + 1, ('出境', '入境')[i % 2], iso(d), '普通护照' if air else '往来港澳通行证', p.pp if air or not i else permit(f), PT[f.n(6, 8)] if air else PT[f.n(0, 5)], 'CZ%d' % f.n(300, 399) if air else ''])
    return f'                 出入境记录查询结果\n编号：{f.decoy("CX" + f.dig(10))}\n姓名：{p.n}   性别：{p.sx}   出生日期：{iso(p.b)}\n公民身份号码：{p.id}\n\n' + fixed(rows, (6, 9, 13, 17, 14, 18, 8)) + '（以下空白）\n'


@t(K, 'immigration CSV', 'crj_export_2.csv', r'^\d{17}[\dX],', e='u8', crlf=True)
def h(f):
    rows = [['GMSFHM', 'XM', 'XB', 'CSRQ', 'ZJZL', 'ZJHM', 'CRJBS', 'CRJSJ', 'CRJKA', 'QWD', 'JTGJ']]
    for p in f.ev(f.n(22, 38), 14):
        o = f.ch('O', 'I')
        rows.append([p.id, p.n, p.sx, ymd(p.b), '14', p.pp, o, isot(f.dt()), f.r.choice(PT), f.r.choice(TO) if o == 'O' else '', f.ch('步行', '飞机', '汽车')])
    return sep(rows)


@t(K, 'JSON of an advance passenger feed', 'api_feed.json', r'"direction"', s='en', pk='identity.passport_cn')
def i_(f):
    o = [dict(travellerName=p.EN, passportNo=p.pp, nationality='CHN', birthDate=iso(p.b), direction=f.ch('EXIT', 'ENTRY'), crossingTime=f.dt().isoformat() + '+08:00',
              portOfEntry=f.r.choice(EPT), visaNo=f.decoy(f.dig(8)) if f.n(0, 2) == 0 else None) for p in f.recs_of(f.n(10, 18))]
    return json.dumps(dict(batch=f.hexs(12), crossings=o), indent=2)


@t(K, 'XML of a self-service gate', 'zizhu_tongdao.xml', r'<通关记录', e='sig')
def j(f):
    L = ['<?xml version="1.0" encoding="utf-8"?>', '<自助通道 编号="LH-07">']
    for p, d in zip(f.ev(14, 11), f.run(14, .02)):
        L += [f'  <通关记录 时间="{isot(d)}">', f'    <姓名>{p.n}</姓名><身份证号>{p.id}</身份证号>', f'    <证件 种类="往来港澳通行证">{permit(f)}</证件>', f'    <方向>{f.ch("出境","入境")}</方向><口岸>罗湖口岸</口岸><比对分值>{f.n(80,99)}</比对分值>', '  </通关记录>']
    return '\n'.join(L + ['</自助通道>'])


@t(K, 'ledger of vehicle lane', '车道登记.log', r'^\d\d-\d\d \d\d:\d\d', s='hans')
def k_(f):
    n = f.n(12, 22)
    L = ['== 皇岗口岸 车体通道 随车人员登记 ==']
    for p, d in zip(f.ev(n, n - 4), f.run(n, .1)):
        L.append(f'{d:%m-%d %H:%M} {f.ch("出境","入境")} 口岸=皇岗 司机={p.n} 身份证={p.id} 通行证={permit(f)} 手机={p.mob} 年份={d.year} 车道={f.n(1,9)}')
    return '\n'.join(L)
