import json
from base import *

K = 'netcafe.session'
NB = ('极速网吧', '蓝海网咖', '九州网络会所', '星辰电竞馆', '光速网吧')


def place(f, p):
    return p.c[0] + '10' + '%06d' % f.n(1, 900)


def mac(f):
    h = f.hexs(12).upper()
    return '-'.join(h[i:i + 2] for i in range(0, 12, 2))


@t(K, 'police interview about a theft in a net bar', '网吧盗窃_询问.txt', r'答：[^\n]*上(?:的)?网', e='u8')
def a(f):
    p = f.p()
    f.rec(p, 3)
    d = f.run(3, 4)
    h = f.r.choice(NB)
    return f'''询问笔录

被询问人 {p.n}，{p.sx}，身份证 {p.id}，手机 {p.mob}，现住 {p.ad}

问：你这几天去过{h}吗？
答：去过三次。
问：分别是什么时间，坐几号机？
答：{md(d[0])}晚上{f.n(7,9)}点上机，用我自己身份证上的网，A{f.n(10,60)}号机，到十一点多下机。
答：{md(d[1])}下午去的，B{f.n(10,60)}号机，上网大概三个钟头，刷的身份证。
答：{md(d[2])}通宵，零点上机，包夜，坐{f.n(100,160)}号机上网，早上七点下机。
问：丢手机的人坐在你旁边吗？
答：第三次他坐在我斜对面，我没动他东西。'''


@t(K, 'mother writes to the culture office', '举报网吧信.txt', r'上机', e='gb')
def b(f):
    ps = f.recs_of(3)
    d = f.run(3, 2)
    h = f.r.choice(NB)
    return f'''文化市场执法队：

我是学生家长，反映{h}（{ps[0].dist}{ps[0].road}）让孩子用别人的身份证上网的事。我从老板娘手机里拍到的登记记录：

{cn(d[0])}晚上，用的是{ps[0].n}的身份证{ps[0].id}，{f.n(6,8)}点上机，{f.n(20,99)}号机，十点半才下机；
{cn(d[1])}，登记名字{ps[1].n}，证件号{ps[1].id}，中午12点10分上机，{f.n(20,99)}号机，三个半小时；
{cn(d[2])}，登记{ps[2].n}，{ps[2].id}，上机时间写的是{hm(d[2])}，机器号{f.n(20,99)}，下线时间没写。

请你们查一查，网吧座机{f.office(ps[0].c[3])}，去了也不承认。

一位家长'''


@t(K, 'net-bar manager handover', '网管交班.md', r'^\d+\. ', s='hans')
def c(f):
    n = f.n(7, 10)
    d0 = f.dt(2017, 2020)
    L = [f'## {f.r.choice(NB)} 交班 {iso(d0)}', '', '有纠纷的几台，派出所要看记录的，先记在这里：', '']
    for i, p in enumerate(f.recs_of(n)):
        d = mins(d0, 40 * i)
        L.append(f'{i+1}. {p.n} 身份证{p.id} {"AB"[i%2]}{f.n(1,80):03d}机 {hm(d)}上机 {hm(hrs(d, f.n(1,5)))}下机，' + f.ch('欠水钱 5 元', '键盘摔坏', '会员卡余分没退', '和邻座吵架', '没事，正常'))
    return '\n'.join(L + ['', '可乐还剩两箱。', ''])


@t(K, 'investigator memo, English', 'internet_cafe_sessions_memo.txt', r'logged on', s='en')
def d_(f):
    ps = f.ev(5, 3)
    ds = f.run(5, 3)
    L = ['MEMO - internet cafe sessions (records supplied by the operator)', '']
    for p, d in zip(ps, ds):
        L += [f'{en(d)}: {p.en}, ID card {p.id}, logged on at {hm(d)} at Jisu Internet Cafe, {p.ecity}, terminal {f.ch("A","C")}{f.n(10,99)}, and logged off at {hm(mins(d,f.n(40,300)))}. ' + f.ch('Paid cash.', 'IP 192.168.%d.%d.' % (f.n(0, 3), f.n(2, 250)), 'Overnight rate.'), '']
    return '\n'.join(L + ['The operator keeps the records for sixty days only. Ref ' + f.decoy('MEM-' + f.dig(6)) + '.'])


@t(K, 'Taiwanese manager in the mainland, note', '網咖登記抄本.txt', r'^第', s='hant')
def e(f):
    L = ['藍海網咖（昆山店）臨時登記抄本', '系統故障期間人工登記，恢復後補錄。', '']
    d = f.dt(2016, 2019).replace(hour=13)
    for i, p in enumerate(f.recs_of(8)):
        L.append(f'第{i+1}位　{p.tn}　身份證 {p.id}　上機時間 {ishm(mins(d,i*17))}　機號 {f.n(1,88)}　下機時間 {hm(mins(d,i*17+f.n(60,240)))}')
    return '\n'.join(L + ['', '值班：阿凱'])


@t(K, 'pipe export with place code', 'NETBAR_A15.txt', r'^\d{14}\|', e='gb', crlf=True)
def g(f):
    p0 = f.p()
    pc = place(f, p0)
    L = ['NETBAR_WACODE|PLACE_NAME|AUTH_ACCOUNT|CERTIFICATE_TYPE|CERTIFICATE_CODE|NAME|START_TIME|END_TIME|TERMINAL_NO|IP|MAC']
    h = f.r.choice(NB)
    n = f.n(22, 38)
    for p, d in zip(f.ev(n, n - 7), f.run(n, .02)):
        L.append(f'{pc}|{h}|{f.dig(8)}|111|{p.id}|{p.n}|{isot(d)}|{isot(mins(d,f.n(30,400)))}|{f.ch("A","B")}{f.n(1,99):03d}|192.168.0.{f.n(2,250)}|{mac(f)}')
    return '\n'.join(L)


@t(K, 'SQL dump of session table', 'wb_session.sql', r'^\(\d', s='hans')
def h(f):
    rs = []
    for i, p in enumerate(f.ev(f.n(15, 26), 11)):
        d = f.dt()
        rs.append(sqlv((i + 501, place(f, p), f.r.choice(NB), p.n, p.id, '%03d' % f.n(1, 160), isot(d), isot(mins(d, f.n(20, 500))), f.money(2, 40))))
    return 'INSERT INTO `wb_sjjl` (`id`,`csbh`,`wbmc`,`xm`,`sfzh`,`zdh`,`sxsj`,`xxsj`,`fy`) VALUES\n' + ',\n'.join(rs) + ';\n'


@t(K, 'nested JSON per terminal', 'terminals.json', r'"onlineTime"', s='en')
def i_(f):
    o = []
    for tno in range(5):
        ss = []
        for p in f.recs_of(f.n(1, 4)):
            d = f.dt()
            ss.append(dict(user=dict(name=p.en, certificateCode=p.id, phone=p.mob), onlineTime=isot(d), offlineTime=isot(mins(d, f.n(30, 300))), fee=f.n(4, 40)))
        o.append(dict(terminal='A%03d' % (tno * 7 + 3), mac=mac(f), sessions=ss))
    return json.dumps(dict(netbar=dict(name='Lanhai Internet Cafe', code=place(f, f.p())), terminals=o), indent=2)


@t(K, 'paper register, printed', '上网登记簿.txt', r'^│ *\d+', e='sig')
def j(f):
    L = [f'{f.r.choice(NB)}上网消费者登记簿', '┌' + '─' * 45 + '┐']
    d = f.dt(2015, 2018).replace(hour=9)
    for i, p in enumerate(f.recs_of(f.n(10, 18))):
        L.append(f'│{i+1:>3}│{p.n}│{p.id}│机号{f.n(1,120):>3}│上机{hm(mins(d,i*21))}│下机{hm(mins(d,i*21+f.n(40,300)))}│{p.mob}│')
        L.append('├' + '─' * 45 + '┤')
    return '\n'.join(L[:-1] + ['└' + '─' * 45 + '┘', f'日期：{cn(d)}　登记员：小韩'])


@t(K, 'syslog of the billing server', 'billing.log', r'上机成功', s='hans')
def k_(f):
    L = []
    n = f.n(14, 25)
    for p, d in zip(f.ev(n, n - 3), f.run(n, .02)):
        L.append(f'{d:%b %d %H:%M:%S} wbserver billing[{f.n(900,3000)}]: 上机成功 网吧=光速网吧 终端号={f.n(1,160)} 姓名={p.n} 证件号码={p.id} 上网卡号={f.dig(8)} 年={d.year}')
        if f.n(0, 3) == 0:
            L.append(f'{d:%b %d %H:%M:%S} wbserver billing[{f.n(900,3000)}]: 心跳 seq={f.decoy(ymd(d) + d.strftime("%H%M%S") + f.dig(4))}')
    return '\n'.join(L)
