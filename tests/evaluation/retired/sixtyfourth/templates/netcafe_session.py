from lib.core import *; from lib.pack import *; import json
t = kind('netcafe.session')
def bars(g, k): return [(f'{g.home[0]}10{g.d(6, "0123")}', g.c('极速 飞宇 零度 网鱼 蓝天 大圣 电竞联盟 星河 兄弟'.split()) + g.c('网吧 网咖 网络会所 电竞馆'.split())) for _ in range(k)]
@t('csv audit export')
def audit(g):
    b = bars(g, 3); P = g.PP(20, 45); r = [['场所编号', '场所名称', '终端号', '终端IP', '姓名', '证件类型', '证件号码', '上线时间', '下线时间', '上网卡号']]
    for p, a in zip(P, g.seq(len(P), g.dt(2013, 2017), 2)): x = g.c(b); r.append([x[0], x[1], f'{g.c("ABC")}{g.i(1, 99):03d}', f'192.168.{g.i(0, 3)}.{g.i(2, 250)}', p.name, '身份证', p.id, ts(a), ts(a + D.timedelta(minutes=g.i(30, 400))), g.d(8, '0')])
    g.out('网监/上网人员轨迹.csv', csvt(r), len(P), len(P), 'gb18030')
@t('billing log')
def billing(g):
    P = g.PP(10, 22); a = g.dt(2014, 2019); L = [f'==== 计费服务启动 {ts(a)} ver 5.6.1 ====']
    for p in P: a += D.timedelta(seconds=g.i(30, 900)); m = g.i(1, 180); L += [f'{hm(a)} [刷卡] 机器{m:03d} 开卡 {p.name}/{p.id} 预付{g.c([10, 20, 30])}元', f'{hm(a)} [心跳] 在线{g.i(20, 120)}台'] if g.p(.4) else [f'{hm(a)} [刷卡] 机器{m:03d} 开卡 {p.name}/{p.id} 会员 余{g.amt(1, 90)}']; L += [f'{hm(a)} [换机] {g.i(1, 99):03d} -> {g.i(100, 180):03d}'] if g.p(.15) else []
    g.out('D/网吧计费/log/kaika.log', '\r\n'.join(L), len(P), len(P), 'gb18030')
@t('WA dialect, tab')
def wa(g):
    P = g.PP(15, 40); b = bars(g, 2); L = ['\t'.join('NETBAR_WACODE PLACE_NAME AUTH_TYPE AUTH_ACCOUNT NAME CERTIFICATE_TYPE CERTIFICATE_CODE IP_ADDRESS MAC START_TIME END_TIME'.split())]
    for p in P: x = g.c(b); e = int(g.dt(2016, 2019).timestamp()); L.append('\t'.join([x[0], x[1], '1020004', p.mob, p.name, '111', p.id, f'10.1.{g.i(1, 9)}.{g.i(2, 250)}', '-'.join(f'{g.i(0, 255):02X}' for _ in range(6)), str(e), str(e + g.i(600, 20000))]))
    g.out('WA_SOURCE_FJ/140-330100-1568-0001.bcp', '\n'.join(L) + '\n', len(P), len(P))
@t('xml sessions')
def xmls(g):
    P = g.PP(6, 15); b = bars(g, 1)[0]; g.out('upload/online_users.xml', f'<?xml version="1.0" encoding="utf-8"?>\n<netbar code="{b[0]}" name="{b[1]}" vendor="{g.up(4)}">\n' + ''.join(f'  <session term="{g.i(1, 200)}"><user name="{p.name}" sex="{p.sx}" idtype="11" idno="{p.id}" nation="{p.nat}族"/><on>{ts(a)}</on><off>{ts(a + D.timedelta(hours=g.i(1, 7)))}</off></session>\n' for p, a in zip(P, g.seq(len(P), g.dt(2012, 2015), 1))) + '</netbar>\n', len(P), len(P))
@t('register in prose by the duty clerk')
def clerk(g):
    P = g.PP(5, 10); d = g.dt(2013, 2018); L = [f'{cn(d)} 夜班 值班员 {g.P().name[:1]}哥', '刷卡机坏了 手写登记，白班的补到系统里去：']
    for p in P: h = g.i(20, 23); L.append(g.c([f'{h}点{g.i(10, 59)} {p.name} 身份证 {p.id} 上{g.i(1, 120)}号机 包夜', f'{p.name}（{p.id}）{h}:{g.i(10, 59)}开的{g.i(1, 120)}号机，{g.i(1, 5)}小时就走了', f'{g.i(1, 120)}号机 {p.name} {p.id} 从{h}点玩到天亮，泡面两桶']))
    g.out('网吧交班/夜班手写.txt', '\n'.join(L + ['水卡在抽屉，包厢空调遥控器找不到了。']), len(P), len(P))
@t('xlsx hidden sheet')
def hidden(g):
    P = g.PP(12, 25); b = bars(g, 1)[0]; st = [['日期', '上座率', '营收'], *[[f'{m}月', f'{g.i(30, 80)}%', g.i(20000, 90000)] for m in range(1, 7)]]; r = [['机号', '会员', '证件', '上机', '下机', '消费']] + [[g.i(1, 150), p.name, p.id, a, a + D.timedelta(minutes=g.i(40, 500)), round(g.r.uniform(3, 60), 1)] for p, a in zip(P, g.seq(len(P), D.datetime(2018, 5, 2), 3))]
    g.out(f'经营/{b[1]}半年报.xlsx', xlsx(g, [('经营', st), ('明细', r, 'hidden')]), len(P), len(P))
@t('json, hotel-like wifi portal of a cafe')
def portal(g):
    P = g.PP(8, 18); b = bars(g, 1)[0]; o = [dict(place=b[0], seat=f'{g.c("ABVX")}{g.i(1, 60):02d}', user=dict(realName=p.name, certCode=p.id), login=int(a.timestamp() * 1000), logout=int(a.timestamp() * 1000) + g.i(10 ** 6, 10 ** 7), flowMB=g.i(20, 9000)) for p, a in zip(P, g.seq(len(P), g.dt(2017, 2020), 2))]
    g.out('netbar_api/session_list.json', json.dumps(dict(netbar=b[1], count=len(o), sessions=o), ensure_ascii=False, indent=1), len(P), len(P))
@t('police inquiry answer, one person many sessions')
def one_person(g):
    p = g.P(); b = bars(g, 4); n = g.i(7, 16); s = g.seq(n, g.dt(2014, 2016), 40); L = [f'上网轨迹查询结果　被查询人：{p.name}　公民身份号码：{p.id}', f'共检索到 {n} 条', '-' * 60] + [f'{i:>2}  {x[1]}（{x[0]}）  {g.i(1, 200):>3}号机  {ts(a)} 至 {ts(a + D.timedelta(minutes=g.i(20, 600)))}' for i, (a, x) in enumerate(((a, g.c(b)) for a in s), 1)] + ['-' * 60, '以上结果仅供内部参考，不得外传。']
    g.out('查询结果/上网.txt', '\r\n'.join(L), n, 1, 'gb18030')
@t('sqlite')
def db(g):
    P = g.PP(18, 35); g.out('pubwin/local.db3', sqlite(g, {'CREATE TABLE OnlineHistory (sn INTEGER, CardNo TEXT, CustName TEXT, IDCard TEXT, ComputerName TEXT, BeginTime TEXT, EndTime TEXT, Fee REAL)': [(n, g.d(7), p.name, p.id, f'PC-{g.i(1, 160):03d}', ts(a), ts(a + D.timedelta(hours=2)), round(g.i(20, 300) / 10, 1)) for n, (p, a) in enumerate(zip(P, g.seq(len(P), g.dt(2012, 2018), 5)), 1)], 'CREATE TABLE Config (k TEXT, v TEXT)': [('rate', '4.0'), ('zone', '大厅')]}), len(P), len(P))
@t('chat, search for a runaway youth')
def search(g):
    P = g.PP(2, 3); d = g.dt(2015, 2019); b = bars(g, 3); L = []
    for p in P: x = g.c(b); L += [f'片警老{g.c("郭 范 史".split())}: @{x[1]} 查下 {p.name} 来过没', f'{x[1]}老板: 身份证号是{p.id}这个？{d.month}月{g.i(1, 28)}号{g.i(1, 11)}点多在我这上过，{g.i(1, 99)}号机，{g.i(2, 9)}个小时下的机', '片警老郭: 监控留一下']
    g.out('微信/网吧联络群.txt', '\n'.join(L + [f'{b[0][1]}老板: 明天检查消防是吧', '片警老郭: 对 九点']), len(P), len(P))
@t('no header, comma, sex codes')
def nohead(g):
    P = g.PP(25, 55); b = bars(g, 1)[0]; g.out('bak/swjl_all.dat', '\n'.join(f'{b[0]},{p.name},{p.sx},{p.id},{g.i(1, 220)},{a:%Y%m%d%H%M%S},{a + D.timedelta(minutes=g.i(15, 480)):%Y%m%d%H%M%S},{b[1]}' for p, a in zip(P, g.seq(len(P), g.dt(2011, 2014), 4))), len(P), len(P))
@t('html printed register')
def htmlreg(g):
    P = g.PP(8, 14); b = bars(g, 1)[0]; d = g.dt(2013, 2019); g.out('网吧/登记簿打印.htm', f'<html><body><center><h2>{b[1]}上网消费者登记簿</h2></center><p>场所编号 {b[0]}　日期 {ymd(d)}</p><table border=1>\n<tr><td>机号<td>姓名<td>证件名称<td>证件号码<td>上机<td>下机<td>经办\n' + '\n'.join(f'<tr><td>{g.i(1, 99)}<td>{p.name}<td>身份证<td>{p.id}<td>{g.i(9, 15)}:{g.i(10, 59)}<td>{g.i(16, 23)}:{g.i(10, 59)}<td>小{g.c("丽 军 芳".split())}' for p in P) + '\n</table></body></html>', len(P), len(P), 'gb18030')
@t('docx statement of facts')
def statement(g):
    P = g.PP(3, 4); b = bars(g, 1)[0]; d = g.dt(2016, 2019); g.out('检查/情况说明.docx', docx(g, ['情 况 说 明', f'{cn(d)}，我单位{b[1]}（场所编号{b[0]}）接受文化执法大队检查。当时在线人员经核对如下：'] + [f'{p.name}，身份证{p.id}，{g.i(9, 13)}时{g.i(10, 59)}分实名上机，使用{g.i(1, 150)}号机，检查时仍在线；' if i else f'{p.name}，身份证{p.id}，使用{g.i(1, 150)}号机，10时05分上机，11时40分下机；' for i, p in enumerate(P)] + ['我单位均已落实实名登记，无未成年人进入。特此说明。', f'负责人：{g.P().name}　场所电话：{g.otel()}', cn(d)]), len(P), len(P))
