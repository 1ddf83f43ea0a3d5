from lib.core import T, htm, jd, pad
from lib.pack import docx, gz, xlsx

N = 'netcafe.session'


def ab(c, y=2014):
    a = c.t(y)
    return a, c.later(a, 20, 600)


@T(N, 'manager export with seats, csv', '嘟嘟牛/上机明细20140703.csv', 'gb18030', 1)
def _(c):
    L = ['卡号,姓名,证件号码,机号,上机,下机,时长(分),消费,班次']
    for p in c.ps(57):
        a, b = ab(c)
        L.append(f'{c.d(8)},{p.n},{p.id},{c.pick("ABCD")}{c.i(1, 60):03d},{a:%Y-%m-%d %H:%M:%S},{b:%Y-%m-%d %H:%M:%S}'
            f',{(b - a).seconds // 60},{c.amt(2, 40)},{c.pick(["早", "中", "晚"])}')
    return L


@T(N, 'audit dialect: WA fields, tab separated without header, big', 'WA/101-350200-1404000021-00012.bcp')
def _(c):
    L = []
    for p in c.ps(310):
        a, b = ab(c, 2015)
        L.append('\t'.join(['35020310%06d' % c.i(1, 400), '111', p.id, p.n, f'{a:%Y-%m-%d %H:%M:%S}',
            f'{b:%Y-%m-%d %H:%M:%S}', f'192.168.{c.i(0, 3)}.{c.i(2, 250)}',
                            '-'.join(c.x(2).upper() for _ in range(6)), 'PC%03d' % c.i(1, 180)]))
    return L


@T(N, 'INSERT with many tuples', 'sql/wb_onlinelog.sql')
def _(c):
    L = ['INSERT INTO wb_onlinelog (id,wbmc,xm,zjhm,jqh,sjsj,xjsj) VALUES']
    n = 44
    for k, p in enumerate(c.ps(n)):
        a, b = ab(c, 2013)
        L.append(f"({k + 5001},'{c.w('BAR')}','{p.n}','{p.id}','{c.i(1, 200):03d}','{a:%Y-%m-%d %H:%M:%S}',"
            f"'{b:%Y-%m-%d %H:%M:%S}')" + (',' if k < n - 1 else ';'))
    return L


@T(N, 'free text: statement of a cashier to the police', '笔录/收银员.txt')
def _(c):
    p, q, r = c.ps(3)
    a, b = ab(c)
    s = c.P()
    return ['询问笔录（第1次）', f'被询问人：{s.n}，{c.w("BAR")}收银员，电话{s.m}', '', '问：那天晚上都有谁在？',
            f'答：登记的有三个人。{p.n}，证号{p.id}，坐{c.i(10, 99)}号机，{a.hour}点{a.minute}分开的，包夜到早上七点。',
            f'　　还有一个叫{q.n}，身份证{q.id}，上了两个小时，十点多下机走的，坐他旁边。',
            f'　　{r.n}（{r.id}）是第二天凌晨一点十分上的机，三点结账。', '问：有没有没有登记的？', '答：没有。']


@T(N, 'log of the billing server (wanxiang style)', 'wx2008/log/20121009.log', 'gb18030', 1)
def _(c):
    L = []
    for t in c.seq(60, c.t(2012), 1, 9):
        if c.p_(.6):
            p = c.rec(c.P())
            L.append(f'[{t:%H:%M:%S}] 激活 证件={p.id} 姓名={p.n} 终端={c.i(1, 120):03d} 余{c.i(1, 90)}元 → 登录成功')
        else:
            L.append(f'[{t:%H:%M:%S}] 心跳 终端={c.i(1, 120):03d} OK')
    return L


@T(N, 'session list of one user over months (xlsx)', '调取/上网轨迹.xlsx')
def _(c):
    p = c.P()
    R = [['查询对象', p.n], ['证件', p.id], [], ['序', '场所', '地址', '终端', '开始', '结束']]
    for k in range(27):
        c.rec(p)
        a, b = ab(c, 2016)
        R.append([k + 1, c.w('BAR'), p.city + c.w('ROAD') + '附近', 'B%02d' % c.i(1, 60), f'{a:%Y.%m.%d %H:%M}',
            f'{b:%Y.%m.%d %H:%M}'])
    return xlsx([('结果', R)])


@T(N, 'JSON of a cloud netbar platform', 'api/v2_members_online.json')
def _(c):
    O = []
    for p in c.ps(22):
        a, b = ab(c, 2021)
        O.append({'memberId': c.i(100000, 999999), 'realName': p.n, 'identity': p.id, 'mobile': p.m,
            'area': c.pick(['大厅', '电竞区', '包厢']),
                  'terminal': f'{c.i(1, 150)}', 'loginAt': f'{a:%Y-%m-%d %H:%M:%S}',
                  'logoutAt': f'{b:%Y-%m-%d %H:%M:%S}', 'fee': c.amt(3, 60)})
    return jd({'code': 0, 'shop': c.w('BAR'), 'list': O}, 2)


@T(N, 'hand written register typed in, minors found, free text', '检查/现场检查记录.docx')
def _(c):
    S = ['网络文化市场现场检查记录', f'被检查单位：{c.w("BAR")}（负责人电话：{c.land("0713", False)}）', '检查情况：']
    for p in c.ps(5):
        a, b = ab(c, 2018)
        S.append(f'经查，{c.i(1, 80)}号机上网人{p.n}，{p.sex}，登记身份证号{p.id}，{a.month}月{a.day}日{a:%H:%M}上机，检查时未下机，系持他人证件登记。')
    return docx(S + ['以上记录经核对无误。'])


@T(N, 'html seats report', 'report/zjcx.htm', 'gb18030')
def _(c):
    R = []
    for p in c.ps(26):
        a, b = ab(c, 2011)
        R.append([p.n, p.id, '%03d' % c.i(1, 90), f'{a:%m-%d %H:%M}', f'{b:%m-%d %H:%M}', f'{c.amt(2, 30)}'])
    return [s.replace('utf-8', 'gb2312') for s in htm(['上网人', '身份证件', '机', '登录', '退出', '元'], R, '营业日报-上网人员',
        ' border=1')]


@T(N, 'blocks of key=value, ini like, per terminal', 'client/online.ini', 'gb18030', 1)
def _(c):
    L = []
    for k, p in enumerate(c.ps(20), 1):
        a, b = ab(c, 2010)
        L += [f'[T{k:03d}]', f'User={p.n}', f'Cert={p.id}', f'Logon={a:%Y%m%d%H%M%S}', f'Logoff={b:%Y%m%d%H%M%S}',
            f'IP=10.1.1.{k + 10}', 'State=2', '']
    return L


@T(N, 'gz of pipe lines from collection, wrapped fields', 'collect/netbar_20170418.txt.gz')
def _(c):
    L = ['#place|term|cert|name|on|off|fee']
    for p in c.ps(64):
        a, b = ab(c, 2017)
        L.append(f'42011110{c.d(6)}|{c.i(1, 99)}|{p.id}|{p.n}|{a:%y-%m-%d %H:%M}|{b:%y-%m-%d %H:%M}|{c.amt(3, 40)}')
    return gz(L)


@T(N, 'owner chat: who sat there when the phone was stolen, free text', 'chat/网管群.txt')
def _(c):
    L = []
    o = c.P()
    for p in c.ps(6):
        a, b = ab(c, 2019)
        L += [f'{a:%H:%M} 网管小{o.sur}: ' + c.pick([
            f'{c.i(1, 99)}号机 {p.n} {p.id} {a:%H:%M}上的 {b:%H:%M}下', f'查到了，{p.n}，{p.id}，坐C{c.i(1, 40)}，'
            f'上机{a:%m-%d %H:%M}，四个钟头',
            f'还有这个 {p.id} {p.n} 昨晚通宵 机号{c.i(1, 99)}，留的{p.m}']), '']
    return L + ['老板: 收到，警察明天来拷监控']


@T(N, 'wifi portal of an internet place, syslog with accounts', 'syslog/portal.log')
def _(c):
    L = []
    for t in c.seq(48, c.t(2020), 1, 30):
        p = c.rec(c.P())
        L.append(f'<134>{t:%b %d %H:%M:%S} ac6605 PORTAL: user-online user={p.m} cert={p.id} '
            f'mac={":".join(c.x(2) for _ in range(6))} ip=172.16.{c.i(0, 9)}.{c.i(2, 250)} place=网咖大厅 '
            f'on={t:%Y-%m-%d_%H:%M:%S} off={c.later(t, 30, 200):%Y-%m-%d_%H:%M:%S}')
    return L


@T(N, 'two tables side by side, printed shift sheet', 'print/交班表.txt', 'gb18030', 1)
def _(c):
    L = [pad('大厅', 52) + '包厢', pad('机 上网人 证件 上 下', 52) + '机 上网人 证件 上 下']
    for _ in range(12):
        s = []
        for p in c.ps(2):
            a, b = ab(c, 2012)
            s.append(f'{c.i(1, 99):02d} {p.n} {p.id} {a:%H:%M} {b:%H:%M}')
        L.append(pad(s[0], 52) + s[1])
    return L
