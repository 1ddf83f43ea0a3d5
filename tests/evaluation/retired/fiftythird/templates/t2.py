"""netcafe.session, border.crossing, crime.case"""
from .lib import *
K = 'netcafe.session'
def sess(c, n, n2=None):
    for p in c.ps(n, n2):
        a = c.dt(2010, 2022); yield p, a, after(a, minutes=c.ri(30, 620)), f'{c.ch("ABCV")}{c.ri(1, 120):03d}'
def place(c): x = c.ch(AREAS); return c.decoy(x[0] + '10' + c.dg(6))

@T(K, 'internet café billing export', 'table', 'Pubwin导出/上机记录{d}.csv', r'(?m)^"?\d+"?,"?[A-Z]\d{3}')
def pubwin(c):
    rows = [['序号', '机号', '姓名', '证件号', '卡类型', '上机时间', '下机时间', '时长(分)', '消费金额', '收银员']]
    op = c.ps(2); i = c.ri(200, 9000)
    for p, a, b, m in sess(c, 8, 40):
        i += 1; c.rec(p); rows.append([i, m, p.name, c.ID(p), c.ch(['会员卡', '临时卡']), s19(a), s19(b), int((b - a).seconds / 60), c.money(3, 40), c.ch(op).name])
    return csv(rows, q=c.ri(0, 1) == 1)

@T(K, 'log of the real-name login client', 'struct', '实名日志/rzx{n}.log', r'\[刷卡开机\]', enc='any')
def rzx(c):
    t = []
    for p, a, b, m in sorted(sess(c, 4, 25), key=lambda x: x[1]):
        c.rec(p); ip = f'192.168.{c.ri(0, 3)}.{c.ri(2, 250)}'
        t.append(f'{s19(a)} [刷卡开机] 机号={m} IP={ip} 姓名={p.name} 身份证={c.ID(p)} 民族=汉 发证机关={p.area[1]}公安局 结果=成功')
        if c.ri(0, 2): t.append(f'{s19(after(a, seconds=3))} [客户端] {m} 上传审计中心 seq={c.ri(10 ** 5, 10 ** 6)} ret=0')
        if c.ri(0, 4) == 0: t.append(f'{s19(after(a, minutes=1))} [警告] 读卡器COM3无响应，重连')
    return '\n'.join(t) + '\n'

@T(K, r'mysql \G of sessions', 'struct', 'g_{n}.txt', r'\*\*\* \d+\. row')
def mysqlG(c):
    t = []
    pl = place(c); nm = c.ch(NET)
    for i, (p, a, b, m) in enumerate(sess(c, 2, 15), 1):
        c.rec(p)
        t += ['*' * 27 + f' {i}. row ' + '*' * 27, f'     place_code: {pl}', f'     place_name: {nm}', f'       cust_xm: {p.name}', f'    cust_zjhm: {c.ID(p)}', f'       seat_no: {m}', f'      on_time: {s19(a)}', f'     off_time: {s19(b)}', f'           ip: 10.{c.ri(0, 200)}.{c.ri(0, 200)}.{c.ri(2, 250)}']
    return '\n'.join(t) + f'\n{len(t) // 9} rows in set (0.01 sec)\n'

@T(K, 'xml exchange file of session ends', 'struct', 'upload/{n}.xml', r'<SESSION>', enc='utf8')
def xml(c):
    pl = place(c); t = [f'<?xml version="1.0" encoding="UTF-8"?>', f'<MESSAGE><HEAD><PLACE_CODE>{pl}</PLACE_CODE><PLACE_NAME>{c.ch(NET)}</PLACE_NAME></HEAD><BODY>']
    for p, a, b, m in sess(c, 2, 20):
        c.rec(p); t.append(f'<SESSION><CUSTOMER_NAME>{p.name}</CUSTOMER_NAME><CERTIFICATE_TYPE>111</CERTIFICATE_TYPE><CERTIFICATE_CODE>{c.ID(p)}</CERTIFICATE_CODE><ONLINE_TIME>{s19(a)}</ONLINE_TIME><OFFLINE_TIME>{s19(b)}</OFFLINE_TIME><COMPUTER>{m}</COMPUTER></SESSION>')
    return '\n'.join(t + ['</BODY></MESSAGE>', ''])

@T(K, 'night patrol note of a police station', 'prose', '巡查记录{n}.txt', r'上机')
def patrol(c):
    d = c.dt(2012, 2020).replace(hour=22); of = c.ps(2); n = c.ch(NET)
    t = [f'{cn(d)}{d.hour}时许，我所民警{of[0].name}、{of[1].name}对辖区{n}进行检查，现场核对在场人员身份，情况记录如下。']
    for p, a, b, m in sess(c, 2, 8):
        c.rec(p); t.append(f'{m[0]}区{int(m[1:])}号机：{p.name}，{p.sex}，公民身份号码{c.ID(p)}，{c.ch(["自称无业", "系附近工地工人", "系在校学生"])}，当日{c.ri(14, 21)}时{c.ri(0, 59):02d}分上机，用本人证件登记，人证一致。')
    t.append('网吧负责人' + c.p().name + '在场，已告知不得接纳未成年人。检查未发现其他异常。')
    return '\n'.join(t) + '\n'

@T(K, 'manager asks in the QQ group whose seat was when', 'prose', 'QQ群/{n}.txt', r'上到')
def qq(c):
    t = []; m0 = c.ps(3); d = c.dt(2013, 2021); n = c.ch(NET)
    t.append(f'消息记录（此消息记录为文本格式，不支持重新导入）\n\n================================================================\n消息分组:我的QQ群\n================================================================\n消息对象:{n}内部群\n================================================================\n')
    for p, a, b, m in sess(c, 2, 7):
        d = after(d, minutes=c.ri(2, 100)); x = c.ch(m0); c.rec(p)
        t.append(f'{s19(d)} {x.name}({c.dg(9, c.ch("123")) if 0 else c.ch("234") + c.dg(8)})\n' + c.ch([
            f'{m}坐的是{p.name}，{a.month}月{a.day}号{hm(a)}上到{hm(b)}，身份证{c.ID(p)}，欠{c.ri(5, 30)}块没结',
            f'派出所要的那个人查到了：{p.name} {c.ID(p)} {a:%Y-%m-%d %H:%M}在{m}机上到{b:%d日%H:%M}']) + '\n')
        if c.ri(0, 1): t.append(f'{s19(after(d, seconds=40))} {c.ch(m0).name}({c.ch("234") + c.dg(8)})\n' + c.ch(['知道了', '监控截图发我', '[图片]']) + '\n')
    return '\n'.join(t)

@T(K, 'Wi-Fi audit dialect, tabs', 'table', 'WA_SOURCE_FJ_1001/{n}.bcp', r'(?m)^\d{14}\t', enc='utf8')
def wa(c):
    pl = place(c); t = ['\t'.join(['NETBAR_WACODE', 'AUTH_TYPE', 'AUTH_ACCOUNT', 'NAME', 'CERTIFICATE_TYPE', 'CERTIFICATE_CODE', 'IP_ADDRESS', 'MAC', 'START_TIME', 'END_TIME'])]
    for p, a, b, m in sess(c, 5, 40):
        c.rec(p); t.append('\t'.join([pl, '1020004', c.M(p), p.name, '111', c.ID(p), f'10.1.{c.ri(0, 9)}.{c.ri(2, 250)}', '-'.join(c.hx(2).upper() for _ in range(6)), str(int(a.timestamp())), str(int(b.timestamp()))]))
    return '\n'.join(t) + '\n'

K = 'border.crossing'
PORT = ['罗湖', '皇岗', '福田', '拱北', '横琴', '深圳湾', '西九龙', '浦东机场', '白云机场', '首都机场', '双流机场', '满洲里', '友谊关', '珠海九洲港']
CTRY = ['香港', '澳门', '泰国', '日本', '韩国', '新加坡', '越南', '缅甸', '柬埔寨', '美国', '马来西亚']
def cross(c): return c.ch(['出境', '入境']), c.dt(2010, 2024, 1), c.ch(PORT), c.ch(CTRY), c.ch(['', c.flight()[0]])

@T(K, 'print of an entry-exit query, fixed columns', 'table', '出入境记录查询结果{n}.txt', r'(?m)^\d+ +[出入]境')
def printed(c):
    p = c.p(); rows = [['序号', '出入', '日期', '证件名称', '证件号码', '口岸', '前往/来自', '交通工具']]
    for i in range(1, c.ri(4, 26)):
        x, d, po, ct, f = cross(c); c.rec(p); rows.append([i, x, f'{d:%Y-%m-%d}', '普通护照', c.PP(p), po, ct, f or '-'])
    return f'                出入境记录查询结果\n姓名：{p.name}   性别：{p.sex}   出生日期：{p.bd:%Y-%m-%d}   国籍：中国\n公民身份号码：{c.ID(p)}\n\n' + fixed(rows) + f'\n（本结果仅供参考）    打印时间：{s19(c.dt(2024, 2025))}\n'

@T(K, 'key: value blocks of crossings', 'struct', 'crj/{n}.txt', r'CRBS[:=]')
def kv(c):
    eq = c.ch([': ', '=']); t = []
    for p in c.ps(2, 12):
        x, d, po, ct, f = cross(c); c.rec(p)
        t += [f'XM{eq}{p.name}', f'ZJZL{eq}14', f'ZJHM{eq}{c.PP(p)}', f'GMSFHM{eq}{c.ID(p)}', f'CRBS{eq}{"O" if x == "出境" else "I"}', f'CRRQSJ{eq}{d:%Y%m%d%H%M%S}', f'CRKA{eq}{po}', f'QWD{eq}{ct}', f'JTGJ{eq}{f}', '----']
    return '\n'.join(t) + '\n'

@T(K, 'csv of a tour operator\'s group with exit and entry', 'table', '团队出入境{n}.csv', r'[出入]境,')
def tour(c):
    ps = c.ps(5, 18); d = c.dt(2012, 2019); po = c.ch(PORT); ct = c.ch(CTRY)
    rows = [['姓名', '拼音', '性别', '护照号', '方向', '日期', '口岸', '国家/地区', '领队']]; ld = c.p()
    for x, dd in (('出境', d), ('入境', after(d, days=6))):
        for p in ps: c.rec(p); rows.append([p.name, p.py, p.sex, c.PP(p), x, f'{dd:%Y/%m/%d}', po, ct, ld.name])
    return csv(rows)

@T(K, 'gate log of self-service clearance', 'struct', 'egate/{d}.log', r'RESULT=PASS', enc='utf8')
def egate(c):
    t = []
    for p in c.ps(4, 25):
        x, d, po, ct, f = cross(c); c.rec(p); n = c.ri(1, 40)
        t.append(f'{d:%Y-%m-%dT%H:%M:%S}.{c.ri(100, 999)}+08:00 INFO gate[{n:02d}] port={po} lane={"E" if x == "出境" else "A"} 类别={x} DOC=P no={c.PP(p)} name="{p.name}" face={c.ri(81, 99) / 100} RESULT=PASS')
        if c.ri(0, 3) == 0: t.append(f'{d:%Y-%m-%dT%H:%M:%S}.{c.ri(100, 999)}+08:00 WARN gate[{n:02d}] finger quality low retry=1')
    return '\n'.join(t) + '\n'

@T(K, 'travel history in a visa letter', 'prose', '出行情况说明{n}.txt', r'[出入]境[前到，]')
def visa(c):
    p = c.p(); d0 = c.dt(2018, 2024); t = ['出行情况说明', '', f'签证官您好：本人{p.name}，{p.sex}，{cn(p.bd)}出生，身份证号{c.ID(p)}，护照{c.PP(p)}，现就近年出入境的情况说明如下。']
    for _ in range(c.ri(1, 5)):
        _, d, po, ct, f = cross(c); c.rec(p, 2)
        t.append(f'{cn(d)}从{po}口岸出境前往{ct}，{c.ch(["旅游", "探亲", "参加展会"])}。{cn(after(d, days=c.ri(3, 14)))}从{c.ch(PORT)}口岸入境，{c.ch(["期间没有逾期停留", "行程与当时的签证一致"])}。')
    t += [f'以上属实。联系电话{c.M(p)}，邮箱{c.E(p)}。', f'                      {p.name}', f'                      {cn(d0)}']
    return '\n'.join(t) + '\n'

@T(K, 'HR check of cadres\' private trips abroad', 'prose', '因私出国核查{n}.docx', r'出境，')
def cadre(c):
    t = ['关于登记备案人员因私出国（境）情况的核查报告', f'根据组织部要求，我局对登记备案人员因私出国（境）情况与出入境管理部门反馈的数据作了比对，未经批准的情形如下：']
    for i, p in enumerate(c.ps(2, 8), 1):
        _, d, po, ct, f = cross(c); c.rec(p)
        t.append(f'{i}、{p.name}，{c.ch(["副科长", "主任科员", "所长", "会计"])}，身份证{c.ID(p)}，{d.year}年{d.month}月{d.day}日持{c.ch(["普通护照" + c.PP(p), "往来港澳通行证C" + c.dg(8)])}由{po}口岸出境，前往{ct}，未履行审批手续。')
    t.append(f'核查人：{c.p().name}')
    c.docx(t)

@T(K, 'json of a data service with paging', 'struct', 'svc/crj_{n}.json', r'"iotype"', enc='utf8')
def svc(c):
    p = c.p(); L = []
    for _ in range(c.ri(2, 20)):
        x, d, po, ct, f = cross(c); c.rec(p)
        L.append({'iotype': x[0], 'iotime': s19(d), 'port': po, 'doc_type': '普通护照', 'doc_no': c.PP(p), 'nation': 'CHN', 'dest': ct, 'vehicle': f or None})
    return js({'code': '0', 'msg': 'ok', 'data': {'xm': p.name, 'sfzh': c.ID(p), 'total': len(L), 'list': L}}, indent=c.ch([None, 2, 4]))

K = 'crime.case'
@T(K, 'detention house register, pipes', 'table', '在押人员登记{n}.txt', r'(?m)^\d{4}\|')
def detain(c):
    a0 = c.ch(AREAS); t = [f'{a0[1]}看守所在押人员登记表', '监室|姓名|性别|身份证号|案由|入所日期|办案单位|诉讼阶段|关押期限']
    for p in c.ps(6, 36):
        d = c.dt(2011, 2023); c.rec(p)
        t.append('|'.join([f'{c.ri(1, 4)}{c.ri(1, 20):03d}', p.name, p.sex, c.ID(p), c.ch(CRIMES), f'{d:%Y-%m-%d}', c.ch(['刑警大队', '治安大队', '禁毒大队', '检察院']), c.ch(['刑事拘留', '逮捕', '审查起诉', '一审']), f'{after(d, days=60):%Y-%m-%d}']))
    return '\n'.join(t) + '\n'

@T(K, 'csv of previous offenders, pinyin', 'table', 'QKRY_{n}.csv', r'A\d{12}20\d{8}')
def qk(c):
    rows = [['XM', 'GMSFHM', 'HJDZ', 'AJBH', 'AJLB', 'LASJ', 'LADW', 'CLJG', 'SJHM']]
    for p in c.ps(6, 40):
        n, d = c.case(p.area); c.rec(p)
        rows.append([p.name, c.ID(p), p.addr, n, c.ch(CRIMES), f'{d:%Y%m%d}', p.area[1] + '分局', c.ch(['刑拘', '行拘', '取保候审', '移送起诉', '强制隔离戒毒']), c.M(p) if c.ri(0, 1) else ''])
    return csv(rows)

@T(K, 'query screen, cases of one person', 'struct', '违法犯罪信息_{n}.txt', r'案件编号[：:]')
def screen(c):
    p = c.p(); t = ['违法犯罪人员信息', f'姓名：{p.name}', f'公民身份号码：{c.ID(p)}', f'户籍地：{p.addr}', f'人员类别：{c.ch(["前科人员", "涉毒人员", "重点人员"])}', '']
    for _ in range(c.ri(1, 7)):
        n, d = c.case(p.area); c.rec(p); t += [f'案件编号：{n}', f'案    由：{c.ch(CRIMES)}', f'立案时间：{d:%Y-%m-%d}', f'处理结果：{c.ch(["行政拘留十五日", "有期徒刑八个月", "罚款五百元", "社区戒毒三年"])}', f'主办民警：{c.p().name}', '']
    return '\n'.join(t)

@T(K, 'criminal judgment with co-defendants', 'prose', '判决书{n}.docx', r'判处有期徒刑')
def judge(c):
    a = c.ch(AREAS); d = c.dt(2016, 2022); no = f'（{d.year}）{a[3]}{a[0][2:]}刑初{c.ri(11, 980)}号'; ps = c.ps(1, 4); v = c.p(); cr = c.ch(CRIMES[:3])
    t = [a[1] + '人民法院', '刑 事 判 决 书', no, f'公诉机关{a[1]}人民检察院。']
    for p in ps:
        c.rec(p); t.append(f'被告人{p.name}，{p.sex}，{cn(p.bd)}出生，公民身份号码{c.ID(p)}，汉族，{c.ch(["初中文化", "高中文化", "小学文化"])}，{c.ch(["农民", "无固定职业", "个体户"])}，住{p.addr}。因涉嫌犯{cr}罪于{cn(after(d, days=-120))}被刑事拘留，现羁押于{a[1]}看守所。')
    t.append(f'经审理查明，{cn(after(d, days=-140))}，被害人{v.name}（联系电话{c.M(v)}）报案称被上述人员侵害，公安机关经侦查将其抓获归案。上述事实，有被害人陈述、证人证言等证据证实。')
    t.append('判决如下：' + ''.join(f'被告人{p.name}犯{cr}罪，判处有期徒刑{c.ch(["八个月", "一年二个月", "三年", "二年六个月"])}，并处罚金人民币{c.ri(2, 20)}千元。' for p in ps))
    t += [f'审　判　员　{c.p().name}', cn(d), f'书　记　员　{c.p().name}']
    c.docx(t)

@T(K, 'batch of administrative penalty decisions', 'prose', '行政处罚决定{n}.txt', r'决定给予')
def penal(c):
    a = c.ch(AREAS); t = []
    for p in c.ps(2, 6):
        d = c.dt(2012, 2023); c.rec(p); of = c.p()
        t.append(f'{a[1]}公安局行政处罚决定书\n{a[3]}公（治）行罚决字〔{d.year}〕{c.ri(101, 2900)}号\n违法行为人{p.name}，{p.sex}，{p.bd.year}年{p.bd.month}月{p.bd.day}日出生，身份证号{c.ID(p)}，现住{p.addr}。\n现查明{cn(d)}{d.hour}时许，该人在{c.ch(ROAD)}一出租屋内{c.ch(["参与赌博", "吸食毒品", "殴打他人", "盗窃电动车电瓶一组"])}，被民警{of.name}当场查获，以上事实有本人陈述、检查笔录为证。依照《治安管理处罚法》，决定给予{c.ch(["行政拘留五日", "行政拘留十日", "罚款五百元"])}的处罚。\n')
    return '\n'.join(t)

@T(K, 'morning bulletin in a police work group', 'prose', '工作群{n}.txt', r'抓获')
def bull(c):
    d = c.dt(2016, 2024); a = c.ch(AREAS); t = [f'{c.p().name} {d:%m-%d} 07:52', f'【每日警情】{a[1]}分局 {cn(d)}', '']
    for i, p in enumerate(c.ps(2, 7), 1):
        c.rec(p); t.append(f'{i}）{c.ch(["东城所", "城关所", "新区所", "刑警一中队"])}：昨日{c.ri(1, 23)}时，在{c.ch(ROAD)}抓获涉嫌{c.ch(CRIMES)}的{p.name}（{p.sex}，{c.ID(p)}，{p.area[1]}人），' + c.ch(['已刑事拘留。', '已办理取保候审。', f'其电话{c.M(p)}已扣押送检，人已送看守所。']))
    t += ['', f'值班领导：{c.p().name}']
    return '\n'.join(t) + '\n'

@T(K, 'mongo extended json lines of fugitives', 'struct', 'mongo/ztry_{n}.json', r'"ajbh"', enc='utf8')
def mongo(c):
    t = []
    for p in c.ps(3, 24):
        n, d = c.case(p.area); c.rec(p)
        t.append(js({'_id': {'$oid': c.hx(24)}, 'xm': p.name, 'sfzh': c.ID(p), 'hjdz': p.addr, 'ajbh': n, 'ay': c.ch(CRIMES), 'zt': c.ch(['在逃', '已撤销', '已抓获']), 'larq': {'$date': d.strftime('%Y-%m-%dT%H:%M:%S.000Z')}, 'tprq': {'$date': after(d, days=20).strftime('%Y-%m-%dT%H:%M:%S.000Z')}, 'lxr': {'xm': c.p().name, 'dh': c.M()} if c.ri(0, 1) else None}, separators=(',', ':')))
    return '\n'.join(t) + '\n'
