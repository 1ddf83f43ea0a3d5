from lib.core import *; from lib.pack import *; import json
t = kind('location.fix')
@t('json track of a phone')
def track(g):
    p = g.P(); n = g.i(12, 45); c, a, o = g.ll(); s = g.seq(n, g.dt(2016, 2020), 1); g.out('locate/track_1.json', json.dumps(dict(target=dict(name=p.name, phone=p.mob), coordType='gcj02', points=[dict(t=ts(x), lat=round(a + g.r.uniform(-.02, .02), 6), lng=round(o + g.r.uniform(-.02, .02), 6), acc=g.c([15, 50, 300])) for x in s]), ensure_ascii=False), n, 1)
@t('csv with cells')
def cells(g):
    P = g.PP(6, 10); n = g.i(18, 40); R = [['号码', '机主', '时间', 'MCC', 'MNC', 'LAC', 'CI', '纬度', '经度', '位置描述', '误差']]
    for p, x in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2013, 2016), 1)): c, a, o = g.ll(); R.append([p.mob, p.name, ts(x), 460, g.c(['00', '01']), g.i(9000, 40000), g.i(1000, 60000), a, o, c + g.c(T.ROAD) + '附近', f'{g.c([200, 500, 1000])}米'])
    g.out('定位/基站定位结果.csv', csvt(R), n, len(P), 'gb18030')
@t('chat of a locator service')
def locator(g):
    P = g.PP(3, 7); L = []
    for p in P: c, a, o = g.ll(); x = g.dt(2016, 2018); L += [f'买家 {hm(x)}: 定位 {p.name} {p.mob} 加急', f'定位-小七 {x + D.timedelta(minutes=25):%H:%M}: 目标手机{p.mob} 位于 {c}{g.c(T.ROAD)}{g.i(2, 300)}号附近，经纬度{o},{a}，精度{g.c([50, 300, 1000])}米，时间{ts(x)[:16]}', g.c(['买家: 谢了', '买家: 再来一次多少钱', '定位-小七: 老客户打折'])]
    g.out('tg/定位群.txt', '\n'.join(L), len(P), len(P))
@t('vehicle gps log with driver')
def gps(g):
    P = g.PP(2, 4); L = []; n = 0
    for p in P:
        c, a, o = g.ll()
        for x in g.seq(g.i(6, 14), g.dt(2018, 2021), 1): n += 1; L.append(f'{ts(x)} plate={p.plate} driver={p.name} tel={p.mob} lat={a + n / 5000:.6f} lon={o + n / 7000:.6f} spd={g.i(0, 90)} hdg={g.i(0, 359)} mil={g.i(10000, 90000)}')
    g.out('gps/gateway/pos.log', '\n'.join(L), n, len(P))
@t('attendance app xlsx')
def attend(g):
    P = g.PP(10, 20); R = []
    for p in P:
        for x in (g.dt(2021, 2022),) * g.i(1, 2): c, a, o = g.ll(); R.append([p.name, p.mob, x.replace(hour=g.i(7, 18)), o, a, c + g.c(T.ROAD) + f'{g.i(1, 99)}号', g.c(['正常', '外勤'])])
    g.out('外勤/定位打卡.xlsx', xlsx(g, [('打卡', [['姓名', '手机', '定位时间', '经度', '纬度', '定位地址', '类型']] + R)]), len(R), len(P))
@t('prose, searching for a lost elder')
def lost(g):
    p = g.P(); c, a, o = g.ll(); k = g.i(3, 6); g.out('寻人/手表定位记录.txt', f'{p.name}（{p.sex}，身份证{p.id}）手表号码{p.mob}的定位记录，按时间抄下来：\n' + '\n'.join(f'{x.month}月{x.day}日{hm(x)}在{c}{g.c(T.ROAD)}一带，坐标{a + g.r.uniform(-.03, .03):.5f}, {o + g.r.uniform(-.03, .03):.5f}，' + g.c(['停了大概十分钟。', '像是在坐公交。', '电量不多了。']) for x in g.seq(k, g.dt(2019, 2022), 1)) + '\n最后一次之后手表关机，派出所已受理。\n', k, 1)
@t('checkpoint captures with owner, pipe')
def kk(g):
    P = g.PP(12, 20); n = g.i(20, 45); L = ['HPHM|SYR|SYRSFZH|KKMC|GCSJ|JD|WD|CD|SD']
    for p, x in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2014, 2017), 2)): c, a, o = g.ll(); L.append('|'.join([p.plate, p.name, p.id, f'{g.c(T.ROAD)}{g.c(["东", "西"])}口卡口', ts(x), str(o), str(a), str(g.i(1, 4)), str(g.i(20, 80))]))
    g.out('卡口/kk_gcjl.txt', '\n'.join(L), n, len(P), 'gb18030')
@t('gpx of a named jogger')
def gpx(g):
    p = g.P(); n = g.i(15, 50); c, a, o = g.ll(); s = g.seq(n, g.dt(2019, 2022), 1); g.out('keep/morning.gpx', f'<?xml version="1.0"?>\n<gpx version="1.1" creator="keep"><metadata><author><name>{p.name}</name></author><keywords>phone:{p.mob}</keywords></metadata><trk><trkseg>\n' + ''.join(f'<trkpt lat="{a + i * .0004:.6f}" lon="{o + i * .0003:.6f}"><time>{x:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n' for i, x in enumerate(s)) + '</trkseg></trk></gpx>', n, 1)
@t('sql positions of couriers')
def sql(g):
    P = g.PP(7, 12); n = g.i(15, 35); S = []
    for p, x in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2018, 2021), 1)): c, a, o = g.ll(); S.append(f"('{p.name}','{p.mob}',{o},{a},'{ts(x)}',{g.i(0, 12)})")
    g.out('dispatch/rider_location.sql', 'INSERT INTO rider_location (rider_name,rider_phone,lng,lat,report_time,speed) VALUES\n' + ',\n'.join(S) + ';', n, len(P))
@t('elder watch yaml')
def watch(g):
    P = g.PP(2, 4); n, s = 0, 'care_home_watches:\n'
    for p in P:
        c, a, o = g.ll(); s += f'  - wearer: {p.name}\n    idcard: "{p.id}"\n    fixes:\n'
        for x in g.seq(g.i(3, 7), g.dt(2020, 2022), 1): n += 1; s += f'      - {{time: "{ts(x)}", lat: {a + g.r.uniform(-.01, .01):.6f}, lon: {o + g.r.uniform(-.01, .01):.6f}, src: {g.c(["gps", "lbs", "wifi"])}}}\n'
    g.out('养老院/watch.yaml', s, n, len(P))
@t('html trace table')
def html(g):
    p = g.P(); n = g.i(8, 20); c, a, o = g.ll(); g.out('轨迹/trace.html', f'<html><head><meta charset="utf-8"><title>轨迹回放</title></head><body><h4>对象：{p.name}　手机：{p.mob}</h4><table>' + '<tr><th>定位时间</th><th>经度</th><th>纬度</th><th>基站</th></tr>' + ''.join(f'<tr><td>{ts(x)}</td><td>{o + g.r.uniform(-.04, .04):.6f}</td><td>{a + g.r.uniform(-.04, .04):.6f}</td><td>{g.i(9000, 40000)}/{g.i(1000, 60000)}</td></tr>\n' for x in g.seq(n, g.dt(2015, 2019), 2)) + '</table></body></html>', n, 1)
@t('docx field officers positions')
def officers(g):
    P = g.PP(5, 9); R = [['巡查员', '电话', '时间', '坐标（东经,北纬）', '备注']]
    for p in P: c, a, o = g.ll(); R.append([p.name, p.mob, ts(g.dt(2021, 2021))[:16], f'{o},{a}', g.c(['在岗', '在岗', '脱岗'])])
    g.out('河长办/巡查员位置抽查.docx', docx(g, ['巡河人员位置抽查情况', R, '抽查方式：平台实时定位。']), len(P), len(P))
@t('English ride hailing tsv, passengers')
def ride(g):
    P = g.PP(10, 25); R = ['rider_name\trider_phone\tping_time\tlatitude\tlongitude\taccuracy_m\tapp_ver']
    for p in P: c, a, o = g.ll(); R.append(f'{p.name}\t{p.mob}\t{g.dt(2017, 2019):%Y-%m-%dT%H:%M:%S}\t{a}\t{o}\t{g.i(4, 80)}\t5.{g.i(0, 9)}.{g.i(0, 9)}')
    g.out('ridehail/pings_shard2.tsv', '\n'.join(R), len(P), len(P))
@t('zip of csv by day')
def byday(g):
    p = g.P(); z, n = {}, 0; c, a, o = g.ll()
    for k in range(3): m = g.i(4, 10); n += m; z[f'2018-07-{10 + k}.csv'] = g.enc('phone,name,gps_time,lon,lat\n' + '\n'.join(f'{p.mob},{p.name},{ts(x)},{o + g.r.uniform(-.05, .05):.6f},{a + g.r.uniform(-.05, .05):.6f}' for x in g.seq(m, D.datetime(2018, 7, 10 + k), 1)))
    g.out('备份/位置上报.zip', zipb(z), n, 1)
