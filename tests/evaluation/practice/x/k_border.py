"""border.crossing."""
import json

from lib import FL, t

K = 'border.crossing'
PORT = [('罗湖口岸', '羅湖口岸', 'Lo Wu'), ('皇岗口岸', '皇崗口岸', 'Huanggang'), ('福田口岸', '福田口岸', 'Futian'), ('深圳湾口岸', '深圳灣口岸', 'Shenzhen Bay'), ('拱北口岸', '拱北口岸', 'Gongbei'), ('西九龙口岸', '西九龍口岸', 'West Kowloon'), ('横琴口岸', '橫琴口岸', 'Hengqin'), ('浦东机场边检', '浦東機場邊檢', 'Shanghai Pudong Airport')]


@t(K, 'border/tax_residency_day_count.txt', 'en', 'lawyer letter')
def b1(g):
    a, b = g.p(2)
    o = ['HALE & SEVERIN TAX', 'Privileged: day count for residence', '', f'Taxpayers: {a.e}, PRC passport {a.pp}; spouse {b.e}, PRC passport {b.pp} (PRC ID {b.id}).', '', 'From the stamps and the official print-out we derive:', '']
    for p in (a, b):
        for k, d in enumerate(g.dts(g.i(3, 4), 200)):
            o.append(f'  {g.r(p)}{d:%d %b %Y} - {p.e} {"exited mainland China" if k % 2 == 0 else "entered mainland China"} through {g.c(PORT)[2]} port.')
    return o + ['', 'Part days count as days of presence. Let us discuss the March gap.']


@t(K, 'border/detention_review_interview.txt', 'en', 'interview transcript')
def b2(g):
    a, b = g.p(2)
    d = g.dts(4, 60)
    return ['RECORD OF INTERVIEW (interpreter present)', '', 'Q. Your passport?', f'A. {a.pp}. {a.e}. My cousin {b.e} has {b.pp}.', 'Q. When did you first leave China?', f'A. {g.r(a)}I, {a.e}, exited at {g.c(PORT)[2]} on {d[0]:%d %B %Y}, by coach.', 'Q. And came back?', f'A. {g.r(a)}I entered again on {d[1]:%d %B %Y} at {g.c(PORT)[2]}, about {d[1]:%H:%M}.', f'Q. Was {b.e} with you?', f'A. {g.r(b)}No. {b.e} crossed two days later, exit on {g.add(d[0], days=2):%d %B %Y}, at {g.c(PORT)[2]}.', f'Q. And {b.his} return?', f'A. {g.r(b)}{b.e} entered on {d[3]:%d %B %Y} through {g.c(PORT)[2]}, on foot. I saw the stamp.', 'Q. Anything to add?', 'A. I would like water.']


@t(K, 'border/apis_crossings.ndjson', 'en', 'json lines')
def b3(g):
    o = []
    for p, d in zip(g.cyc(g.p(7), 14), g.dts(14, 30)):
        f = g.c(FL)
        o.append(g.r(p) + json.dumps({'crossing': {'direction': g.c('ENTRY|EXIT'), 'at': f'{d:%Y-%m-%dT%H:%M:%S+08:00}', 'port': g.c(PORT)[2], 'lane': f'E{g.i(1, 24)}'}, 'traveller': {'surname': p.es.upper(), 'givenNames': p.eg.upper(), 'nationality': 'CHN', 'dob': f'{p.b:%Y-%m-%d}', 'document': {'type': 'P', 'number': p.pp}}, 'carrier': f[0], 'visaNo': g.dec(g.n(8)) if g.i(0, 1) else None}))
    return o


@t(K, 'border/entry_exit_search_result.html', 'en', 'html table')
def b4(g):
    o = ['<html><head><meta charset="utf-8"><title>Entry/Exit record search</title></head><body>', '<h2>Search result</h2>', '<table border=1>', '<tr><th>#</th><th>Name</th><th>Document</th><th>Document No.</th><th>Entry / Exit</th><th>Date</th><th>Port</th><th>Transport</th></tr>']
    for k, (p, d) in enumerate(zip(g.cyc(g.p(5), 12), g.dts(12, 300)), 1):
        o.append(g.r(p) + f'<tr><td>{k}</td><td>{p.e}<br>{p.n}</td><td>Ordinary passport</td><td>{p.pp}</td><td>{g.c("Entry|Exit")}</td><td>{d:%Y-%m-%d}</td><td>{g.c(PORT)[2]}</td><td>{g.c([g.c(FL)[0], "on foot", "coach"])}</td></tr>')
    return o + ['</table><p>12 rows</p></body></html>']


@t(K, 'border/crew_movement_register.txt', 'en', 'fixed width')
def b5(g):
    o = [f'{"CREW NAME":<18}{"PASSPORT":<11}{"DIR":<6}{"DATE":<12}{"TIME":<7}{"PORT OF ENTRY/EXIT":<26}VESSEL', '=' * 92]
    for p, d in zip(g.cyc(g.p(8), 17), g.dts(17, 50)):
        o.append(g.r(p) + f'{p.E:<18}{p.pp:<11}{g.c("ENTRY|EXIT"):<6}{d:%Y-%m-%d}  {d:%H:%M}  {g.c(PORT)[2]:<26}{g.c("MV ORIENT STAR|MV HAI YUN|MV CORDELIA")}')
    return o


@t(K, 'border/出入境紀錄證明書.txt', 'zh-Hant', 'certificate', 'big5hkscs')
def b6(g):
    a, = g.p(1)
    o = ['澳門特別行政區　出入境事務廳', '出入境紀錄證明書', f'編號：{g.dec(g.n(6))}/{g.i(2021, 2024)}', '', f'茲證明持中國護照 {a.pp} 之{a.t}{a.xs}（內地居民身份證 {a.id}），其出入境紀錄如下：', '']
    for k, d in enumerate(g.dts(6, 100)):
        o.append(f'{g.r(a)}{"入境" if k % 2 == 0 else "出境"}　{d:%Y}年{d:%m}月{d:%d}日　{d:%H:%M}　{g.c("關閘口岸|港珠澳大橋口岸|外港碼頭|橫琴口岸")}')
    return o + ['', '本證明書應申請人要求發出。']


@t(K, 'border/陸客入出境管制檔.csv', 'zh-Hant', 'quoted csv no header comment')
def b7(g):
    o = ['"收件號","中文姓名","護照號碼","入出境別","日期時間","機場港口","航班","停留期限"']
    for p, d in zip(g.cyc(g.p(7), 13), g.dts(13, 90)):
        o.append(g.r(p) + f'"{g.dec("TW" + g.n(8))}","{p.t}","{p.pp}","{g.c("入境|出境")}","{d.year - 1911}/{d:%m/%d %H:%M}","{g.c("桃園機場|松山機場|高雄小港|金門水頭")}","{g.c("CI502|BR716|AE208")}","{g.i(7, 30)}日"')
    return o


@t(K, 'border/边检问询实录.txt', 'zh-Hans', 'interview')
def b8(g):
    a, b = g.p(2)
    d, p = g.dts(5, 60), [g.c(PORT)[0] for _ in range(5)]
    return ['问询记录', f'被询问人：{a.n}，护照{a.pp}，身份证{a.id}；同行人{b.n}，护照{b.pp}。', '问：最近几次出入境说一下。', f'答：{g.r(a)}我{a.n}{d[0]:%Y年%m月%d日}从{p[0]}出境，去的香港。', f'答：{g.r(a)}{d[1]:%m月%d日}{a.n}从{p[1]}入境回来的。', f'问：{b.n}呢？', f'答：{g.r(b)}{b.n}{d[2]:%m月%d日}在{p[2]}出境，比我晚，{g.r(b)}{d[3]:%m月%d日}入境，走的{p[3]}，查了行李。', f'问：还有吗？', f'答：{g.r(a)}还有一次，{a.n}{d[4]:%m月%d日}经{p[4]}出境，当天被劝返。', '问：去干什么？', '答：买奶粉。']


@t(K, 'border/代购群行程记录.txt', 'zh-Hans', 'group chat')
def b9(g):
    ps = g.p(4)
    o = ['【水客互助】报备先把护照发一次：', *[f'{p.n} {p.pp}' for p in ps], '']
    for p, d in zip(g.cyc(ps, 8), g.dts(8, 12)):
        o += [f'{g.c("阿May|老莫|豆豆")} {d:%m-%d %H:%M}', f'{g.r(p)}{p.n} {d.month}月{d.day}日 {g.c(PORT)[0]} {g.c("出境|入境")}{g.c("，没查|，抽检了|，排队一小时")}', '']
    return o


@t(K, 'border/公派人员出访台账.md', 'zh-Hans', 'note list', 'gb18030')
def b10(g):
    ps = g.p(4)
    o = ['# 因公出访证照与出入境备忘', '', '证照：' + '，'.join(f'{p.n}（{p.pp}）' for p in ps), '', '## 边检记录（按人口述补记）', '']
    for p in ps:
        for w, d in zip(('出境', '入境'), g.dts(2, 20)):
            o.append(f'- {g.r(p)}{p.n} {d:%Y-%m-%d} {w}，{g.c(PORT)[0]}，{g.c("随团|单独|提前一天")}')
    return o + ['', '证照回收截止月底，联系人：外办小潘，' + g.off('010')]
