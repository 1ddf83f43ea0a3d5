"""Internet cafes, border crossings, crime."""
from lib import *


def mac(c, sep='-'): return sep.join(c.hexs(2) for _ in range(6)).upper()
def ip(c): return f'192.168.{c.n(0, 9)}.{c.n(11, 250)}'


NET = '飞宇网吧 极速网咖 蓝月亮网吧 战队电竞馆 鱼乐网咖 金鹰网吧 时空网络会所 星际网吧 漫步者网咖'.split()

# -------------------------------------------------------------- netcafe.session


@T('netcafe.session', 'table', 'audit dialect, caret parted with a head line', 'bcp.txt', 'WA_SOURCE_FJ_1001', enc='utf-8')
def ns_wa(c):
    rows = []; site = c.pick(NET); w = c.pick(CITY)[1] + '10' + f'{c.n(137, 9851):06d}'
    for p in c.people_(c.n(8, 50), lo=1975, hi=2003):
        a = c.t(2014, 2020)
        rows.append([w, site, '111', p.id, p.name, mac(c), ip(c), S(a, '%Y%m%d%H%M%S'), S(a + c.n(1, 9) * H, '%Y%m%d%H%M%S'), f'{c.n(1, 160):03d}']); c.rec(p)
    return tab('caret', 'NETBAR_WACODE PLACE_NAME CERTIFICATE_TYPE CERTIFICATE_CODE USER_NAME MAC IP_ADDRESS START_TIME END_TIME TERMINAL_NO'.split(), rows)


@T('netcafe.session', 'table', 'billing programme of an internet cafe, html', 'html', '上机明细', enc='gb18030 utf-8')
def ns_bill(c):
    rows = []
    for p in c.people_(c.n(5, 35), lo=1980, hi=2003):
        a = c.t(2013, 2019); k = c.n(1, 9)
        rows.append(['0' + c.dig(7), p.name, p.id, f'{c.pick("A B VIP")}{c.n(1, 99):03d}', S(a), S(a + k * H), f'{k}小时', f'{k * c.n(2, 5)}.00']); c.rec(p)
    n = c.pick(NET)
    return f'<html><head><title>{n} 上机记录</title></head><body>\n<h3>{n} 会员上机消费明细</h3>\n' + tab('html', '会员卡号 姓名 证件号码 机器号 上机时间 下机时间 时长 消费'.split(), rows) + f'<p>收银员：{c.person().name}</p></body></html>\n'


@T('netcafe.session', 'table', 'reading room of a library, computers, xlsx', 'xlsx', '电子阅览室上机登记')
def ns_library(c):
    rows = [['区图书馆电子阅览室读者上机登记表'], ['日期', '读者姓名', '身份证号', '机位', '上机', '下机', '值班']]
    ws = c.people_(2)
    for p in c.people_(c.n(5, 40), lo=1945, hi=2004):
        a = c.t(2015, 2022, 9, 16)
        rows.append([S(a, '%Y-%m-%d'), p.name, p.id, f'{c.n(1, 60)}号', hm(a), hm(a + c.n(20, 110) * MIN), c.pick(ws).name]); c.rec(p)
    return [('登记', rows)]


@T('netcafe.session', 'struct', 'gateway log of a web portal', 'log', 'portal-auth', enc='utf-8', box='gz')
def ns_portal(c):
    o = []; t = c.t(2016, 2022, 8, 12)
    for p in c.people_(c.n(5, 45), lo=1970, hi=2003):
        t += c.n(1, 19) * MIN
        o.append(f'<134>{S(t, "%b %d %H:%M:%S")} ac01 portald[{c.n(700, 9900)}]: 网吧实名上线 site={c.pick(NET)} user={p.name} certtype=ID certno={p.id} term={c.n(1, 180):03d} ip={ip(c)} mac={mac(c, ":").lower()} online={S(t, "%Y-%m-%dT%H:%M:%S")} offline={S(t + c.n(1, 8) * H, "%Y-%m-%dT%H:%M:%S")}'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('netcafe.session', 'struct', 'yaml state of a cloud netcafe console', 'yaml', 'sessions', enc='utf-8')
def ns_yaml(c):
    o = [f'网吧: {c.pick(NET)}', f'营业场所代码: "{c.pick(CITY)[1]}10{c.n(137, 9851):06d}"', f'值班: {c.person().name}', '上机会话:']
    for p in c.people_(c.n(3, 25), lo=1980, hi=2003):
        a = c.t(2018, 2023)
        o += [f'  - 机号: {c.pick("A B C D")}{c.n(1, 60):02d}', f'    上网人: {p.name}', f'    身份证: "{p.id}"', f'    手机: "{p.mob}"', f'    上机: {S(a)}', f'    下机: {S(a + c.n(1, 10) * H)}', f'    ip: {ip(c)}']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('netcafe.session', 'prose', 'protocol of a check by the culture inspectors, docx', 'docx', '现场检查笔录')
def ns_check(c):
    d = c.t(2014, 2021, 19, 22); n = c.pick(NET); bs, a, b = c.people_(3)
    o = ['现场检查（勘验）笔录', f'检查时间：{cn(d)}{hm(d)}　检查地点：{n}', f'检查人员：{a.name}、{b.name}　被检查人：{n}负责人{bs.name}，电话{bs.mob}', '经检查：']
    for p in c.people_(c.n(1, 6), lo=2001, hi=2004):
        x = hm(d - c.n(20, 150) * MIN)
        o.append(c.pick([f'{c.n(1, 99)}号机上网人员{p.name}，身份证号{p.id}，系未成年人，{x}上机，检查时仍在游戏。', f'当场查见{p.name}（{p.id}）在{c.pick("A B C")}区{c.n(1, 40)}号机，系统显示{x}刷他人临时卡上机，本人承认。', f'{p.name}，证号{p.id}，{x}登录{c.n(1, 99)}号终端，未实名登记，有监控为证。'])); c.rec(p)
    o += [f'以上笔录经{bs.name}核对无误。', '（签名、指印）']
    return o


@T('netcafe.session', 'prose', 'parents and a net admin search for a boy', 'txt', '聊天记录', enc='utf-8 gb18030')
def ns_search(c):
    p = c.person(lo=2000, hi=2004, sex='男'); mum = c.person(sex='女'); t = c.t(2016, 2020, 9, 11)
    o = [f'{mum.name} {hm(t)}', f'你好 我儿子{p.name}三天没回家了 身份证{p.id} 麻烦帮我查下有没有在你们那上网 我电话{mum.mob}', f'网管小胡 {hm(t := t + 3 * MIN)}', '阿姨我在公安那个实名系统的电脑上给您看看 您别急']
    for _ in range(c.n(2, 7)):
        a = t - c.n(5, 70) * H; t += c.n(1, 3) * MIN
        o += [f'网管小胡 {hm(t)}', c.pick(f'{md(a)}{hm(a)}在{c.pick(NET)}上的机 {c.n(1, 99)}号机 {hm(a + c.n(1, 6) * H)}下的', f'还有一条 他{md(a)} {hm(a)}到{hm(a + c.n(2, 7) * H)} {c.pick(NET)} {c.pick("A B")}区{c.n(1, 50)}号')]; c.rec(p)
    o += [f'{mum.name} {hm(t + 4 * MIN)}', '谢谢谢谢 我这就过去']
    return '\n'.join(o) + '\n'

# -------------------------------------------------------------- border.crossing


PORT = '罗湖 皇岗 福田 深圳湾 拱北 横琴 港珠澳大桥 西九龙 文锦渡 莲塘'.split()


@T('border.crossing', 'table', 'result sheet of the exit-entry office, of one person', 'csv', '出入境记录查询结果', enc='gb18030 utf-8-sig', eol='\r\n')
def bc_sheet(c):
    p = c.person(lo=1958, hi=1990); rows = []; d = c.d(2013, 2018); pp = p.raw('pp')
    for i in range(1, c.n(4, 30)):
        d += c.n(2, 60) * DAY; f, _ = c.flight()
        rows.append([i, '出境' if i % 2 else '入境', d, '普通护照', c.v(PP, pp), c.pick('广州白云机场 深圳宝安机场 上海浦东机场 北京首都机场 厦门高崎机场'), f]); c.rec(p)
    return f'姓名：{p.name},性别：{p.sex},出生日期：{p.bd},公民身份号码：{p.id}\n' + tab('csv', '序号 出境/入境 出入境日期 证件名称 证件号码 出入境口岸 航班号'.split(), rows)


@T('border.crossing', 'table', 'ferry manifest, traditional characters', 'txt', '旅客艙單', enc='big5 utf-8', eol='\r\n')
def bc_ferry(c):
    d = c.t(2013, 2019, 8, 18); rows = [['編號', '旅客姓名', '性別', '護照號碼', '出境口岸', '出境時間', '前往地']]
    port = c.pick('九洲港 蛇口 南沙客運港'); 
    for i, p in enumerate(c.people_(c.n(6, 40), trad=True), 1):
        rows.append([f'{i:03d}', p.name, p.sex, p.pp, port, S(d - c.n(9, 50) * MIN, '%Y/%m/%d %H:%M'), c.pick('香港 澳門')]); c.rec(p)
    return f'船名：{c.pick("海威 紫荊 宇航 海洋")}輪　開航：{S(d, "%Y/%m/%d %H:%M")}\n' + fixed(rows, 3)


@T('border.crossing', 'table', 'cross-border parents, pinyin initials, semicolons', 'csv', 'CRJ_EXPORT', enc='utf-8 gb18030')
def bc_initials(c):
    rows = []; ps = c.people_(c.n(3, 14)); doc = {p.name: 'C' + c.dig(8) for p in ps}
    for _ in range(c.n(8, 55)):
        p = c.pick(ps); t = c.t(2014, 2019)
        rows.append([p.name, p.id, doc[p.name], c.pick('I O'), S(t, '%Y%m%d%H%M'), c.pick(PORT), c.pick('步行 小客车 大巴')]); c.rec(p)
    return tab('semi', 'XM GMSFHM TXZHM CRBZ CRSJ KAMC JTFS'.split(), rows)


@T('border.crossing', 'struct', 'advance passenger information, xml', 'xml', 'apis', enc='utf-8')
def bc_apis(c):
    f, _ = c.flight(); d = c.t(2015, 2020, 8, 20); to = c.pick('BKK NRT ICN SIN KUL MNL'); a = c.city()
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<ApisMessage direction="EXIT" portOfExit="{a[6]}" carrierFlight="{f}" departure="{S(d, "%Y-%m-%dT%H:%M:00")}" destination="{to}">']
    for i, p in enumerate(c.people_(c.n(3, 30)), 1):
        o += [f'  <Traveller seq="{i}">', f'    <NameCN>{p.name}</NameCN><NameEN>{p.py}</NameEN>', f'    <Sex>{"M" if p.sex == "男" else "F"}</Sex><BirthDate>{p.bd}</BirthDate>', f'    <TravelDoc type="P" issuer="CHN" no="{p.pp}"/>', f'    <ExitCheck result="PASS" time="{S(d - c.n(40, 150) * MIN, "%Y-%m-%dT%H:%M:%S")}" lane="E{c.n(1, 30):02d}"/>', '  </Traveller>']; c.rec(p)
    return '\n'.join(o + ['</ApisMessage>']) + '\n'


@T('border.crossing', 'struct', 'self-service channel log', 'log', 'echannel', enc='utf-8 gb18030')
def bc_channel(c):
    o = []; t = c.t(2015, 2019, 7, 9); k = c.pick(PORT)
    for p in c.people_(c.n(5, 45)):
        t += dt.timedelta(seconds=c.n(8, 90))
        o.append(f'{S(t, "%Y/%m/%d %H:%M:%S")} [{k}口岸-自助{c.pick("出 入")}境-{c.n(1, 40):02d}] 通关成功|{p.name}|{p.sex}|{p.bd}|往来港澳通行证C{c.dig(8)}|身份证{p.id}|人脸比对{c.n(81, 99)}.{c.n(0, 9)}'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('border.crossing', 'prose', 'self-report of cadres on private travel abroad', 'txt', '因私出国境情况说明', enc='gb18030 utf-8')
def bc_cadre(c):
    p = c.person(lo=1956, hi=1980); pp = p.raw('pp')
    o = ['因私出国（境）情况说明', '', '组织部：', f'　　本人{p.name}，身份证号{p.id}，现任{c.pick("建设局副局长 财政所所长 第二中学校长 水务站站长")}。按照领导干部个人有关事项报告要求，现将本人持普通护照（号码{c.v(PP, pp)}）因私出入境的情况如实说明如下：', '']
    for _ in range(c.n(1, 5)):
        a = c.d(2013, 2019); w = c.pick('泰国 日本 新加坡 澳大利亚 韩国'); k1, k2 = c.pick('广州白云机场 上海浦东机场 北京首都机场'), c.pick('深圳宝安机场 上海虹桥机场 厦门高崎机场')
        o += [f'　　{cn(a)}，由{k1}口岸出境前往{w}，事由为{c.pick("旅游 探亲 看望在读子女")}。', f'　　{cn(a + c.n(4, 15) * DAY)}，由{k2}口岸入境回国，费用自理，未向下属单位报销。']; c.rec(p, 2)
    o += ['', f'　　特此说明。联系人：办公室{c.person().name}。']
    return '\n'.join(o) + '\n'


@T('border.crossing', 'prose', 'customs chat on runners between Shenzhen and Hong Kong', 'txt', '缉私研判', enc='utf-8')
def bc_runner(c):
    d = c.d(2014, 2019); o = [f'【研判】{md(d)}水客线索，边检反馈如下，各组盯人：']
    for p in c.people_(c.n(2, 7), lo=1960, hi=1998):
        k = c.pick(PORT); x = dt.datetime(d.year, d.month, d.day, c.n(6, 9), c.n(0, 59)); y = x + c.n(2, 9) * H
        o.append(f'{hm(x)} {p.name}（{p.id}，{c.pick("短头发", "背双肩包", "推婴儿车", "穿工装")}）从{k}口岸出境，查验放行。'); c.rec(p)
        if c.n(0, 2):
            o.append(f'{hm(y)} {p.name}从{c.pick(PORT)}口岸入境，{c.pick("行李两件", "空手", "走无申报通道")}，查验放行。'); c.rec(p)
    o.append(f'收到请回复。值班{c.person().name}')
    return '\n'.join(o) + '\n'

# ------------------------------------------------------------------- crime.case


OFF = '盗窃 诈骗 寻衅滋事 危险驾驶 故意伤害 开设赌场 非法拘禁 容留他人吸毒 帮助信息网络犯罪活动 掩饰、隐瞒犯罪所得'.split()
PCS = '城南派出所 江北派出所 车站派出所 龙泉派出所 河东派出所 平湖派出所'.split()


def ajbh(c, day=None): return f'A{c.pick(CITY)[1]}{c.pick("5800 5500 6300")}00{(d := day or c.d(2013, 2022)):%Y%m}{c.n(11, 989):04d}'


@T('crime.case', 'table', 'persons dealt with by a station, no accents, tsv', 'tsv', 'WFFZRY', enc='gb18030')
def cc_persons(c):
    rows = []
    for p in c.people_(c.n(5, 40), hi=1999):
        d = c.d(2013, 2022)
        rows.append([ajbh(c, d), p.name, p.sex, p.id, c.pick(OFF), c.pick(PCS), S(d, '%Y%m%d'), c.pick('行政拘留10日 行政拘留15日 刑事拘留 取保候审 移送起诉'), c.person().name if c.n(0, 1) else '']); c.rec(p)
    return tab('tsv', 'AJBH XM XB SFZH AJLB BADW LASJ CLJG BAMJ'.split(), rows)


@T('crime.case', 'table', 'community correction, docx with a table', 'docx', '社区矫正对象花名册')
def cc_correct(c):
    rows = [['姓名', '身份证号', '罪名', '原判刑期', '矫正类别', '矫正起止', '居住地', '监护人及电话']]
    for p in c.people_(c.n(3, 22)):
        a = c.d(2016, 2022); g = c.person()
        rows.append([p.name, p.id, c.pick(OFF) + '罪', c.pick('有期徒刑一年缓刑一年六个月 拘役三个月缓刑五个月 有期徒刑二年缓刑三年'), c.pick('缓刑 假释 暂予监外执行'), f'{a}至{a + c.n(5, 30) * 30 * DAY}', p.addr, g.name + g.mob]); c.rec(p)
    return [f'{c.city()[0]}司法所社区矫正对象花名册', rows, f'填表人：{c.person().name}']


@T('crime.case', 'struct', 'detention house export, xml', 'xml', 'zyry', enc='gb18030 utf-8')
def cc_detain(c):
    o = []
    for p in c.people_(c.n(2, 20)):
        d = c.d(2014, 2021)
        o += ['<zyry>', f'<rybh>{c.pick(CITY)[1]}111{S(d, "%Y%m%d")}{c.n(11, 389):04d}</rybh>', f'<xm>{p.name}</xm><sfzh>{p.id}</sfzh>', f'<sxzm>{c.pick(OFF)}罪</sxzm><rsrq>{d}</rsrq><jsh>{c.n(101, 412)}监室</jsh>', f'<bajg>{c.pick(PCS)}</bajg><bar>{c.person().name}</bar>', '</zyry>']; c.rec(p)
    return '<kss name="第一看守所在押人员">\n' + '\n'.join(o) + '\n</kss>\n'


@T('crime.case', 'struct', 'case cards with reporters beside, key: value', 'txt', '案件卡片', enc='utf-8 gb18030', eol=('\n', '\r\n'))
def cc_card(c):
    o = []
    for p in c.people_(c.n(1, 12)):
        w = c.person(); t = c.t(2014, 2021)
        o += [f'【案件编号】{ajbh(c, t)}', f'【案由】{c.pick(OFF)}', f'【嫌疑人】{p.name}　{p.sex}　{p.id}', f'【立案单位】{c.pick(PCS)}', f'【立案时间】{S(t, "%Y-%m-%d %H:%M")}', f'【报案人】{w.name}　{w.mob}', f'【强制措施】{c.pick("刑事拘留 取保候审 监视居住")}', f'【承办】{c.person().name}', '=' * 24]; c.rec(p)
    return '\n'.join(o) + '\n'


@T('crime.case', 'prose', 'reply of a village office to a political check', 'txt', '外调复函', enc='utf-8 gb18030')
def cc_reply(c):
    p = c.person(); ask = c.pick(FIRM); kin = c.people_(c.n(1, 3), lo=1945, hi=1980, sex='男'); b = c.person()
    o = [f'{ask}党支部：', '', f'　　贵单位关于{p.name}同志主要社会关系的外调函收悉。现将其亲属情况答复如下：']
    rel = c.r.sample('父亲 伯父 舅舅 姐夫 堂兄'.split(), len(kin))
    for q, x in zip(kin, rel):
        y = c.n(1998, 2016)
        o.append(f'　　{x}{q.name}，身份证号{q.id}，' + c.pick([f'{y}年因{c.pick(OFF)}罪被判处有期徒刑{c.pick("一年 二年 三年六个月")}，{y + 3}年刑满释放，现在家务农。', f'{y}年{c.n(1, 12)}月因{c.pick("赌博 盗窃 殴打他人")}被{c.pick(PCS)}行政拘留{c.pick("五 十 十五")}日，此后再无前科。'])); c.rec(q)
    o += ['', f'　　以上情况属实。经办：治保主任{b.name}，电话{b.mob}。']
    return '\n'.join(o) + '\n'


@T('crime.case', 'prose', 'court of first instance, sentence with the particulars of the accused', 'txt', '刑事判决书', enc='utf-8')
def cc_judgment(c):
    a = c.city(); y = c.n(2016, 2021); j = c.people_(3); v = c.person(); short = a[4][0]
    o = [f'{a[0]}{a[2]}人民法院', '刑 事 判 决 书', f'（{y}）{short}01{c.n(2, 30):02d}刑初{c.n(11, 989)}号', f'公诉机关{a[0]}{a[2]}人民检察院。']
    of = c.pick(OFF); ps = c.people_(c.n(1, 4), sex='男')
    for p in ps:
        o.append(f'被告人{p.name}，男，{cn(p.birth)}出生，公民身份号码{p.id}，汉族，{c.pick("初中文化 高中文化 小学文化")}，无业。因涉嫌犯{of}罪于{cn(c.d(y - 1, y - 1))}被刑事拘留，同年被逮捕，现羁押于{a[0]}第{c.pick("一 二")}看守所。'); c.rec(p)
    o += [f'公诉机关指控上列被告人犯{of}罪，被害人{v.name}的损失经鉴定为人民币{c.n(3000, 90000)}元。本院依法组成合议庭，公开开庭审理了本案，现已审理终结。'] + [f'　　审判长　{j[0].name}', f'　　审判员　{j[1].name}', f'　　书记员　{j[2].name}']
    return '\n'.join(o) + '\n'


@T('crime.case', 'prose', 'station group, morning bulletin', 'txt', '所内微信群', enc='utf-8', eol='\r\n')
def cc_bulletin(c):
    o = []; d = c.d(2015, 2022)
    o.append(f'{c.person().name}：{md(d)}早会通报昨日处警处理情况，不要外传')
    for i, p in enumerate(c.people_(c.n(2, 8)), 1):
        v = c.person()
        o.append(f'{i}. ' + c.pick([f'{p.name}（{p.id}）在{c.pick("市场 车站广场 网吧 工地")}扒窃{v.name}手机一部被当场抓获，前科两次，已刑拘。', f'抓获网上在逃人员{p.name}，证号{p.id}，系外省{c.pick("诈骗 盗窃 故意伤害")}案逃犯，等对方来提人。', f'{p.name}，{p.id}，尿检阳性，吸毒史六年，行政拘留十五日，并责令社区戒毒。', f'酒驾查获{p.name} {p.id}，血检{c.n(81, 210)}mg/100ml，已立危险驾驶案。'])); c.rec(p)
    o.append('收到的回1')
    return '\n'.join(o) + '\n'
