"""Internet cafes and access sessions."""
from lib import *
K = 'netcafe.session'


def cafe(c): return c.ch('极速', '蓝鲸', '飞宇', '星际', '网鱼', '领域', '夜鹰', '零度', '红树林') + c.ch('网吧', '网咖', '电竞网咖')
def wacode(c): return c.ch(REG)[0] + '10' + c.digs(6)
def pc(c): return c.ch('A', 'B', 'C', '') + f'{c.ri(1, 180):03d}'


@T(K, 'table', 'billing export of a cafe: card, name, number, on, off')
def netcafe_billing(c):
    ps = c.ps(5, 25, y=(1978, 2002)); pp = c.spread(ps, 8, 50); t = c.seq(len(pp), lo=2, hi=90)
    c.out('上机记录.csv', c.tab(['卡号', '姓名', '证件号', '机号', '上机时间', '下机时间', '消费(元)', '区域', '收银'],
          [[c.digs(8), c.rec(p).n, p.id, pc(c), f5(t[i]), f5(c.later(t[i], 30, 500)), c.yuan(3, 60, 1), c.ch('大厅', '包厢', '竞技区'), c.clerk().n] for i, p in enumerate(pp)], 'csv|tsv|semi|qcsv'))


@T(K, 'table', 'audit transfer file, no header, tab separated, place code first')
def netcafe_bcp(c):
    ps = c.ps(5, 20); pp = c.spread(ps, 6, 45); w = wacode(c)
    rows = []
    for p in pp:
        t = c.dt(); c.rec(p)
        rows.append([w, int(t.timestamp()), int(c.later(t, 20, 400).timestamp()), p.n, '111', p.id, pc(c), f'192.168.{c.ri(0, 3)}.{c.ri(2, 250)}', ':'.join(f'{c.ri(0, 255):02X}' for _ in range(6))])
    c.out(f'145-{w}-WA_SOURCE_FJ_1001-0.bcp', c.tab(None, rows, 'tsv'), enc='utf-8')


@T(K, 'table', 'workbook of a district team: people met online in cafes')
def netcafe_xlsx(c):
    ps = c.ps(5, 30)
    c.xlsx('网吧人员.xlsx', [('Sheet1', [['序号', '场所名称', '场所编号', '上网人员', '性别', '身份证号码', '上线', '下线', '终端', '采集民警']] +
           [[i, cafe(c), wacode(c), c.rec(p).n, p.sex, p.id, f1(t := c.dt()), f1(c.later(t, 30, 600)), pc(c), c.clerk().n] for i, p in enumerate(ps, 1)])])


@T(K, 'struct', 'radius accounting of a campus or cafe gateway with real names')
def netcafe_radius(c):
    ps = c.ps(3, 10, y=(1988, 2002)); o = ''
    for p in ps:
        t = c.dt(2018, 2023); c.rec(p)
        o += f'{t:%a %b %d %H:%M:%S %Y}\n\tAcct-Status-Type = Stop\n\tUser-Name = "{p.id}"\n\tReal-Name = "{p.n}"\n\tNAS-Identifier = "{cafe(c)}"\n\tFramed-IP-Address = 10.{c.ri(1, 90)}.{c.ri(0, 200)}.{c.ri(2, 250)}\n\tCalling-Station-Id = "{"-".join(f"{c.ri(0, 255):02X}" for _ in range(6))}"\n\tEvent-Timestamp = "{f0(t)}"\n\tAcct-Session-Time = {c.ri(600, 30000)}\n\n'
    c.out('detail-acct', o, enc='utf-8')


@T(K, 'struct', 'documents of a search index about sessions')
def netcafe_es(c):
    hits = []
    for p in c.spread(c.ps(2, 12), 3, 20):
        t = c.dt(); c.rec(p)
        hits.append({'_index': 'netbar_online', '_id': f'{c.r.getrandbits(80):020x}', '_source': {'NETBAR_WACODE': wacode(c), 'PLACE_NAME': cafe(c), 'USER_NAME': p.n, 'CERTIFICATE_TYPE': '111', 'CERTIFICATE_CODE': p.id, 'COMPUTER_NO': pc(c), 'ONLINE_TIME': f0(t), 'OFFLINE_TIME': f0(c.later(t, 40, 400))}})
    c.out('hits.json', js({'took': c.ri(3, 40), 'timed_out': False, 'hits': {'total': len(hits), 'hits': hits}}, indent=c.ch(None, 2)), enc='utf-8')


@T(K, 'struct', 'billing client log: seat opened and closed')
def netcafe_client_log(c):
    ps = c.ps(3, 12); o = ''
    for p, t in zip(ps, c.seq(len(ps), lo=5, hi=100)):
        m = pc(c); c.rec(p)
        o += f'{f0(t)} <计费> 刷证开机 机器={m} 会员={p.n} 证件={p.id} 余额={c.yuan(5, 90, 1)} 预计下机={hm(c.later(t, 60, 400))}\n{f0(c.later(t, 1, 4))} <守护> {m} 心跳正常 ping={c.ri(1, 40)}ms\n'
    c.out('pubwin_server.log', o)


@T(K, 'struct', 'console of a cafe: seat cards as key value blocks')
def netcafe_blocks(c):
    o = ''
    for p in c.ps(3, 14):
        t = c.dt(); c.rec(p)
        o += f'[座位 {pc(c)}]\n上网人 = {p.n}\n身份证 = {p.id}\n手机 = {p.m}\n上机 = {f1(t)}\n下机 = {f1(c.later(t, 40, 500))}\n费用 = {c.yuan(5, 50, 1)}\n值班网管 = {c.clerk().n}\n\n'
    c.out('seats.ini', f'[网吧]\n名称 = {cafe(c)}\n场所代码 = {wacode(c)}\n\n' + o)


@T(K, 'prose', 'night check of minors and others in a cafe')
def netcafe_check(c):
    a = c.p(); t = c.dt(); o = f'{f3(t)}晚，文化执法队{a.n}等三人对{cafe(c)}进行检查，抽查上网消费者如下。\n'
    for p in c.ps(2, 8, y=(1990, 2005)):
        c.rec(p)
        o += f'{pc(c)}号机上网人员{p.n}，身份证号{p.id}，{t.hour}时前已上机约{c.ri(20, 300)}分钟，' + c.ch('与登记信息相符。', '系持本人证件登记。', '现场未能说明职业。') + '\n'
    c.out('检查情况.txt', o + '收银台张贴了禁入标志，监控完好，依法制作笔录。\n')


@T(K, 'prose', 'trader gives the sessions of one person')
def netcafe_trader(c):
    p = c.p(y=(1985, 2000)); n = c.ri(3, 12); o = f'{p.n}，{p.sex}，{p.id}，上网轨迹{n}条👇\n'
    for t in c.seq(n, c.dt(), 300, 9000):
        c.rec(p)
        o += f'· {t.month}-{t.day} {hm(t)} 在{cafe(c)}上机，机号{pc(c)}，{hm(c.later(t, 40, 500))}下机\n'
    c.out('swgj.txt', o + '网吧的数据只有半年内的，老板自己对照一下。\n')


@T(K, 'prose', 'mother and cafe manager, then the manager reads out the till')
def netcafe_manager_note(c):
    ps = c.ps(2, 6, y=(1994, 2003)); o = f'昨晚派出所来调记录，我照着电脑念给他们听，回来补记一下。\n'
    for p in ps:
        t = c.dt(2019, 2023); c.rec(p)
        o += c.ch(f'{p.n}那张卡（证件{p.id}）是{f4(t)}开的{pc(c)}号机，玩到{hm(c.later(t, 60, 400))}才结账。', f'{pc(c)}号机是{p.n}在上，身份证{p.id}，{f4(t)}上机，{hm(c.later(t, 60, 400))}下机，花了{c.ri(8, 40)}块。') + '\n'
    c.out('店长备忘.txt', o + '其他的机子当时都空着。老板叫我以后读卡器坏了就别放人进来。\n')
