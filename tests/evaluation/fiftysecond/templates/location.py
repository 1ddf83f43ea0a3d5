"""Positions of persons."""
from lib import *
K = 'location.fix'


GD = '广州天河区 广州越秀区 广州番禺区 深圳福田区 深圳南山区 东莞南城 佛山顺德区 中山东区'.split()


def place(c): return c.ch(GD) + c.ch(ST) + c.ch('口', '附近', '地铁站', '公交站', f'{c.ri(2, 300)}号')


@T(K, 'table', 'outdoor attendance of a sales team')
def loc_attendance(c):
    ps = c.ps(3, 12); rows = []
    for p in c.spread(ps, 8, 50):
        x, y = c.xy(); rows.append([c.rec(p).n, p.m, f0(c.dt(2019, 2023)), x, y, place(c), c.ch('外勤', '拜访', '签到'), c.clerk().n])
    c.out('外勤签到.csv', c.tab(['员工', '手机号', '定位时间', '经度', '纬度', '定位地址', '类型', '直属主管'], rows, 'csv|tsv|qcsv|semi'))


@T(K, 'table', 'base station positions of a line, no header')
def loc_cells(c):
    p = c.p(); n = c.ri(5, 50); rows = []
    for t in c.seq(n, c.dt(2016, 2021), 5, 300):
        x, y = c.xy(); c.rec(p); rows.append([p.m, f0(t), '460', c.ch('00', '01'), c.ri(4000, 50000), c.ri(1000, 60000), y, x, place(c)])
    c.out('jizhan.txt', f'# 机主 {p.n}\n' + c.tab(None, rows, 'csv|pipe|tsv'))


@T(K, 'table', 'checkpoint passes of cars with owner, sql')
def loc_checkpoint_sql(c):
    rows = []
    for i, p in enumerate(c.spread(c.ps(3, 12), 6, 45)):
        x, y = c.xy(); c.rec(p)
        rows.append([f2(c.dt(2017, 2022)), p.plate, p.n, c.ch(ST) + '卡口', x, y, c.ch('由东向西', '由南向北'), c.ri(22, 88)])
    c.out('kk_pass.sql', c.sql('kk_pass', ['gcsj', 'hphm', 'syr', 'kkmc', 'lng', 'lat', 'xsfx', 'speed'], rows))


@T(K, 'table', 'field workers of a utility, workbook with a sheet per person')
def loc_worker_xlsx(c):
    sh = []
    for p in c.ps(2, 5):
        n = c.ri(3, 12); c.rec(p, n)
        sh.append((p.n, [['姓名', p.n, '手机', p.m], ['时间', 'lng', 'lat', '地点']] + [[f0(t), *c.xy(), place(c)] for t in c.seq(n, lo=2, hi=60)]))
    c.xlsx('巡线轨迹.xlsx', sh)


@T(K, 'struct', 'positions of watches of children, JSON lines')
def loc_watch_jsonl(c):
    ps = c.ps(2, 8, y=(2010, 2015)); o = ''
    for p in c.spread(ps, 5, 40):
        x, y = c.xy(); c.rec(p)
        o += js({'baby': p.n, 'simNo': p.m, 'locTime': f0(c.dt(2019, 2023)), 'lng': float(x), 'lat': float(y), 'coordType': 'gcj02', 'radius': c.ri(10, 800), 'addr': place(c), 'guardian': (k := c.clerk()).n, 'guardianTel': k.m}) + '\n'
    c.out('watch_loc.jsonl', o, enc='utf-8')


@T(K, 'struct', 'track file of one person, GPX')
def loc_gpx(c):
    p = c.p(); n = c.ri(5, 55); c.rec(p, n); o = ''
    for t in c.seq(n, c.dt(2018, 2023), 0, 3):
        x, y = c.xy(); o += f'   <trkpt lat="{y}" lon="{x}"><ele>{c.yuan(2, 90, 1)}</ele><time>{t.isoformat()}Z</time></trkpt>\n'
    c.out('track.gpx', f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="tracker">\n <metadata><author><name>{p.n}</name></author><desc>定位对象 {p.n} 手机 {p.m}</desc></metadata>\n <trk><trkseg>\n{o} </trkseg></trk>\n</gpx>\n', enc='utf-8')


@T(K, 'struct', 'locating service of an operator, query log')
def loc_lbs_log(c):
    o = ''; ps = c.spread(c.ps(2, 9), 4, 30)
    for p, t in zip(ps, c.seq(len(ps), lo=1, hi=90)):
        x, y = c.xy(); c.rec(p)
        o += f'{f0(t)} LBS-QUERY target={p.m} owner={p.n} lac={c.ri(3000, 50000)} ci={c.ri(1000, 60000)} lat={y} lng={x} radius={c.ri(50, 900)}m cost={c.ri(20, 300)}ms operator={c.clerk().n}\n'
    c.out('lbs_query.log', o, enc='utf-8')


@T(K, 'prose', 'answer of a locating trade, each fix in a message')
def loc_trader(c):
    p = c.p(); n = c.ri(2, 8); o = f'定位 {p.n} {p.m}\n'
    for t in c.seq(n, c.dt(2016, 2021), 20, 300):
        x, y = c.xy(); c.rec(p)
        o += f'{f5(t)} 人在{place(c)}，坐标{x},{y}，误差{c.ri(1, 9)}00米\n'
    c.out('dw.txt', o + '要再定一次另付四百，关机定不了。\n')


@T(K, 'prose', 'shadowing diary of a private eye')
def loc_shadow(c):
    p = c.p(); n = c.ri(3, 9); me = c.p(); t0 = c.dt(2018, 2022); o = f'跟踪日报 {f3(t0)} 对象：{p.n}（{p.m}，座驾{p.plate}）\n'
    for t in c.seq(n, t0, 15, 120):
        x, y = c.xy(); c.rec(p)
        o += c.ch(f'{hm(t)} 对象的车停在{place(c)}（GPS {x},{y}），人下车。\n', f'{hm(t)} 定位器显示对象在{place(c)}，经纬度{x},{y}，停留{c.ri(5, 50)}分钟。\n')
    c.out('日报.txt', o + f'—— 外勤{me.sur}，油费票据月底一起报\n')


@T(K, 'prose', 'search for missing old people with signals of phones')
def loc_search(c):
    o = '走失老人搜寻通报（群公告）\n'
    for p in c.ps(2, 6, y=(1932, 1955)):
        x, y = c.xy(); t = c.dt(2018, 2023); f = c.p(); c.rec(p)
        o += f'{p.n}，{p.sex}，身份证{p.id}，{f4(t)}手机{p.m}信号最后出现在{place(c)}（{y}, {x}），家属{f.n}电话{f.m}。\n'
    c.out('搜寻通报.txt', o)
