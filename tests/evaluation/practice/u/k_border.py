import json
from core import kind, pad

t = kind('border.crossing')
PT = ['罗湖口岸', '皇岗口岸', '深圳湾口岸', '拱北口岸', '白云机场', '首都机场', '浦东机场', '港珠澳大桥口岸', '友谊关口岸', '瑞丽口岸']
TO = ['泰国', '日本', '新加坡', '越南', '缅甸', '马来西亚', '韩国', '法国']
FN = ['CZ357', 'CA181', 'MU517', 'CX335', 'HX238', 'CZ8301']


@t('official result sheets per person', 'chaxun_jieguo.txt', 'gb18030', container='printed form', n=(6, 16))
def a(d):
    left = d.n
    while left:
        p, k = d.p(), min(left, d.ri(2, 5))
        left -= k
        d.w(f'                 出入境记录查询结果\n姓名：{p.name}   性别：{p.sex}   出生日期：{p.dob:%Y-%m-%d}\n身份证号：{d.I(p)}\n序号  出境/入境  出入境日期    证件名称    证件号码     出入境口岸')
        d.PP(p)
        for j in range(k):
            d.R(p, f' {j + 1:<5}{"出境" if j % 2 == 0 else "入境"}       {d.dt():%Y-%m-%d}    普通护照    {p.pp}    {d.ch(PT)}')
        d.w('（以下空白）\n')


@t('e-channel gate log', 'echannel_07.log', container='device log', n=(10, 25))
def b(d):
    x, port = d.dt(), d.ch(PT)
    d.w(f'[boot] e-channel unit 07 {port} sn={d.hx(8)}')
    for _ in range(d.n):
        p = d.p()
        x = d.add(x, 0, 2)
        io = d.ch(['EXIT', 'ENTRY'])
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S} PASS dir={io} port={port} doc=PASSPORT no={d.PP(p)} nat=CHN name={p.spy}^{p.gpy} dob={p.dob:%y%m%d} face={d.ri(80, 99)}.{d.ri(0, 9)} fp=OK')
        if d.ri(0, 5) == 0:
            d.w(f'{x:%Y-%m-%d %H:%M:%S} WARN tailgate sensor blocked {d.ri(200, 900)}ms job={d.D(d.dg(12))}')


@t('HR memo on staff private travel abroad', 'yinsi_chuguo.txt', n=(4, 9))
def c(d):
    d.w('人事备忘｜因私出国（境）证件归还核对\n出入境日期以护照章为准，逐本翻的：\n')
    for _ in range(d.n):
        p, x = d.p(), d.dt(2023, 2024)
        y = d.add(x, 4000, 20000)
        d.R(p, f'- {p.name}（身份证{d.I(p)}），护照{d.PP(p)}，{x:%Y.%m.%d}从{d.ch(PT)}出境去{d.ch(TO)}，' + d.ch(['证件已交回', '超期三天才交', '入境章没盖清楚', '走的自助通道没盖章，查的记录']))
    d.w('\n未归还的两本已电话催。')


@t('declaration letter of a cadre', 'geren_shuoming.txt', 'gbk', n=(3, 6))
def e(d):
    p = d.p()
    d.w(f'关于本人持因私护照出入境情况的说明\n\n组织部：\n　　本人{p.name}，公民身份号码{d.I(p)}，持普通护照{d.PP(p)}。经回忆核对，出入境情况如下：')
    d.flow(8000, 90000)
    for k in range(d.n):
        x = d.dt()
        s = d.ch([f'{x.year}年{x.month}月{x.day}日由{d.ch(PT)}出境，前往{d.ch(TO)}，事由为{d.ch(["探亲", "旅游", "陪子女参加比赛"])}', f'{x.year}年{x.month}月{x.day}日自{d.ch(TO)}返回，于{d.ch(PT)}入境，乘{d.ch(FN)}航班'])
        d.R(p, f'　　{k + 1}．{s}。')
    d.w(f'　　上述情况无隐瞒。\n\n　　　　　　　　　　　　　　　　{p.name}')


@t('cqlsh console output', 'cqlsh.txt', container='database console', n=(8, 18))
def f(d):
    d.w('cqlsh:bjjc> SELECT xm, zjhm, io_type, crj_time, port, traffic FROM crj_by_person LIMIT 20;\n')
    d.w(f' {pad("xm", 9)}| {pad("zjhm", 11)}| {pad("io_type", 8)}| {pad("crj_time", 29)}| {pad("port", 16)}| traffic')
    d.w('-' * 10 + '+' + '-' * 12 + '+' + '-' * 9 + '+' + '-' * 30 + '+' + '-' * 17 + '+' + '-' * 9)
    ps = d.ps(max(2, d.n // 2))
    for k in range(d.n):
        p = ps[k % len(ps)]
        d.R(p, f' {pad(p.name, 9)}| {pad(d.PP(p), 11)}| {pad(d.ch(["出境", "入境"]), 8)}| {pad(f"{d.dt():%Y-%m-%d %H:%M:%S}.000+0800", 29)}| {pad(d.ch(PT), 16)}| {d.ch(FN + ["步行"])}')
    d.w(f'\n({d.n} rows)')


@t('cross-border driver diary', 'siji_riji.txt', script='hant', n=(5, 10))
def g(d):
    p = d.p()
    d.w(f'行車簿　司機 {p.name}　護照 {d.PP(p)}　內地手機 {d.M(p)}\n')
    d.flow(700, 3000, True)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'{x.month}月{x.day}日 {x:%H:%M} ' + d.ch(['皇崗口岸出境，排車四十分鐘，冇查車', '深圳灣口岸入境，載凍貨，海關抽查一次', '港珠澳大橋口岸出境，落大雨', '文錦渡口岸入境，等報關等到瞓著']) + d.ch(['。', '，食飯後返。', '，尾板要整。']))
    d.w('\n下個月輪胎要換，記得同老闆講。')


@t('interview with a parallel trader', 'bilu_shuike.txt', n=(4, 7))
def h(d):
    p = d.p()
    d.w(f'问：姓名、身份？\n答：我叫{p.name}，身份证{d.I(p)}，护照{d.PP(p)}，手机{d.M(p)}。\n问：把最近几次过关的情况说一下。')
    d.flow(600, 6000, True)
    for k in range(d.n):
        x = d.dt(2023, 2023)
        d.R(p, f'答：{x.month}月{x.day}日{d.ch(["上午", "下午", "晚上"])}我从{d.ch(PT[:5])}{d.ch(["出境", "入境"])}，用的护照，带了{d.ri(2, 30)}{d.ch(["部手机", "罐奶粉", "条烟", "块内存条"])}。')
        d.w('问：' + d.ch(['下一次呢？', '谁在外面接货？', '有没有申报？', '还有吗？']) + ('\n答：没有申报。\n问：接着说。' if d.ri(0, 2) == 0 else ''))
    d.w('答：就这些了。')


@t('XML of an exit and entry query service', 'crjcx_resp.xml', container='xml', n=(6, 14))
def i(d):
    d.w(f'<?xml version="1.0" encoding="utf-8"?>\n<CRJ_RESPONSE lsh="{d.D("CRJ" + d.dg(14))}" code="200">')
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        d.R(p, f'  <CRJXX>\n    <XM>{p.name}</XM>\n    <GMSFHM>{d.I(p)}</GMSFHM>\n    <ZJZL>普通护照</ZJZL>\n    <ZJHM>{d.PP(p)}</ZJHM>\n    <CRBS>{d.ch(["出境", "入境"])}</CRBS>\n    <CRSJ>{x:%Y%m%d%H%M%S}</CRSJ>\n    <KOUAN>{d.ch(PT)}</KOUAN>\n    <QWG>{d.ch(TO)}</QWG>\n  </CRJXX>')
    d.w('</CRJ_RESPONSE>')


@t('docker json-file log with nested escaped JSON', 'container-json.log', container='docker log', n=(6, 16))
def j(d):
    d.flow(0, 30)
    for _ in range(d.n):
        p, x = d.p(), d.dt(2023, 2024)
        inner = {'passportNo': d.PP(p), 'idNo': d.I(p), 'name': p.name, 'direction': d.ch(['出境', '入境']), 'crossTime': f'{x:%Y-%m-%d %H:%M:%S}', 'port': d.ch(PT), 'flightNo': d.ch(FN)}
        d.R(p, json.dumps({'log': 'push ok ' + json.dumps(inner, ensure_ascii=False) + '\n', 'stream': 'stdout', 'time': f'{x:%Y-%m-%dT%H:%M:%S}.{d.dg(9)}Z'}, ensure_ascii=False))


@t('immigration lawyer mail listing entries and exits', 'travel_history.txt', script='en', n=(5, 10))
def k(d):
    p = d.p()
    d.w(f'To: {d.E(p)}\nSubject: your travel history for the residence application\n\nDear {p.en},\n\nFrom the scans of passport {d.PP(p)} (Chinese ID {d.I(p)}) we read these stamps. Please confirm by Friday.\n')
    d.flow(8000, 60000)
    for k in range(d.n):
        x = d.dt()
        d.R(p, f'  {k + 1}. {"Exit" if k % 2 == 0 else "Entry"} on {x:%d %B %Y}, port of {"exit" if k % 2 == 0 else "entry"}: {d.ch(["Luohu", "Shenzhen Bay", "Beijing Capital Airport", "Pudong Airport", "Baiyun Airport"])}, {d.ch(["flight " + d.ch(FN), "on foot", "by coach", "illegible stamp"])}')
    d.w('\nOne stamp on page 14 is not readable. Do you recall it?\n\nKind regards,\nM. Hale, solicitor')
