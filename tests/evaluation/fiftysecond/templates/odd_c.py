"""Unusual sources: drivers, vehicles, calls, messages, positions, people."""
from lib import *
from templates.licence import dab, cls
from templates.location import place
from templates.sms import S
from templates.cdr import dur


@T('driving.licence', 'struct', 'difference of two versions of a data file')
def odd_licence_diff(c):
    o = 'diff --git a/data/drivers.csv b/data/drivers.csv\nindex %07x..%07x 100644\n--- a/data/drivers.csv\n+++ b/data/drivers.csv\n' % (c.r.getrandbits(28), c.r.getrandbits(28)); ps = c.ps(3, 16)
    o += f'@@ -1,1 +1,{len(ps) + 1} @@\n name,license_no,class,archive_no,issue_date,phone\n'
    for p in ps:
        c.rec(p); o += f'+{p.n},{p.id},{cls(c)},{dab(c, p.reg)},{d0(c.dt(2001, 2018))},{p.m}\n'
    c.out('drivers.patch', o, enc='utf-8')


@T('driving.licence', 'prose', 'insurer reviews claims: who drove, with which licence')
def odd_licence_claim(c):
    o = '理赔复核意见\n'
    for i, p in enumerate(c.ps(2, 7), 1):
        c.rec(p); o += f'案{i}：出险时驾驶人{p.n}，驾驶证号{p.id}，档案编号{dab(c, p.reg)}，准驾{cls(c)}，{f3(c.dt(2000, 2017))}初次领证，{c.ch("证照有效，同意赔付", "出险日证照已过期，拒赔", "增驾实习期内，转人工")}。\n'
    c.out('复核意见.txt', o + f'复核人：{c.clerk().n}\n')


@T('driving.licence', 'table', 'traditional characters: drivers of a shuttle firm')
def odd_licence_trad(c):
    c.out('司機名冊.txt', c.tab(['姓名', '駕駛證號', '檔案編號', '準駕車型', '初次領證日期', '電話'], [[c.rec(p).n, p.id, dab(c, p.reg), cls(c), d0(c.dt(1999, 2016)), p.m] for p in c.ps(4, 20, trad=True)], 'csv|tsv|pipe'), trad=True)


@T('driving.vehicle', 'struct', 'dictionary printed by a script in a debug run')
def odd_vehicle_repr(c):
    o = '>>> pprint(load_owners())\n[' + ',\n '.join(repr({'plate': p.plate, 'owner': c.rec(p).n, 'id_no': p.id, 'vin': p.vin, 'model': p.vnew, 'phone': p.m}) for p in c.ps(2, 16)) + ']\n'
    c.out('debug_session.txt', o, enc='utf-8')


@T('driving.vehicle', 'prose', 'neighbours complain in a group: whose car is where')
def odd_vehicle_neighbours(c):
    o = ''; x = c.p()
    for p, t in zip(c.ps(3, 8), c.seq(8, c.dt(2020, 2023), 3, 40)):
        c.rec(p); o += f'{hm(t)} {c.ch("三栋王阿姨", "楼长", "物业小陈")}：{p.plate}这台{p.vnew}是谁的？查了，车主{p.n}，电话{p.m}，{c.ch("又占我车位", "灯没关", "停在花坛上")}\n'
    c.out('业主群.txt', o)


@T('driving.vehicle', 'table', 'auction of impounded vehicles with former owner')
def odd_vehicle_auction(c):
    c.docx('拍卖车辆清单.docx', ['涉案车辆拍卖清单', [['号牌', '车辆识别代号', '品牌型号', '原所有人', '证件号码', '查封文号']] + [[p.plate, p.vin, p.vnew, c.rec(p).n, p.id, f'（{c.ri(2017, 2022)}）执字第{c.ri(100, 3000)}号'] for p in c.ps(3, 18)], f'以现状拍卖，不保证年检有效。承办法官{(k := c.clerk()).n}，电话{k.m}。'])


@T('phone.cdr', 'struct', 'bulk lines for an index: action and call alternate')
def odd_cdr_bulk(c):
    o = ''
    for p in c.spread(c.ps(2, 8), 4, 30):
        t = c.dt(2018, 2022); c.rec(p)
        o += js({'index': {'_index': 'cdr', '_id': f'{c.r.getrandbits(64):016x}'}}) + '\n' + js({'caller': p.m, 'caller_name': p.n, 'callee': c.mob(), 'start_time': f0(t), 'duration': dur(c), 'call_type': c.ch('voice', 'volte'), 'cellid': c.ri(1000, 60000)}) + '\n'
    c.out('bulk.ndjson', o, enc='utf-8')


@T('phone.cdr', 'prose', 'workshop clerk lists the calls of a man who pesters them')
def odd_cdr_duty(c):
    p = c.p(); n = c.ri(3, 8); o = f'{p.n}（{p.m}，身份证{p.id}）一直打骚扰电话，我把他每次打来的都记下了，本厂座机{c.allow(LL, c.land(raw=True))}：\n'
    for t in c.seq(n, c.dt(2018, 2022), 20, 900):
        c.rec(p); o += f'{f4(t)}，他打进来，通话{dur(c)}秒，{c.ch("一直骂人", "不出声", "说要退定金")}。\n'
    c.out('骚扰电话.txt', o + '已经报给派出所。\n')


@T('phone.sms', 'struct', 'page of a web phone: bubbles of one owner')
def odd_sms_html(c):
    p = c.p(); n = c.ri(4, 30); c.rec(p, n); o = ''
    for t in c.seq(n, c.dt(2019, 2023), 2, 600):
        o += f'<div class="{c.pick("in out")}"><span class="peer">{c.mob()}</span><time>{f0(t)}</time><p>{c.ch(S)}</p></div>\n'
    c.out('messages.html', f'<!doctype html><html><head><meta charset="utf-8"><title>短信</title></head><body>\n<h1>{p.n} 的短信（{p.m}）</h1>\n{o}</body></html>\n', enc='utf-8')


@T('phone.sms', 'prose', 'a father copies the messages of his daughter into a note')
def odd_sms_father(c):
    p = c.p(sex='女', y=(1998, 2005)); q = c.mob(); n = c.ri(3, 9); o = f'{p.n}手机（{p.m}）里的短信，我趁她洗澡抄的：\n'
    for t in c.seq(n, c.dt(2018, 2021), 10, 400):
        c.rec(p); o += c.ch(f'{f4(t)}收到{q}的：{c.ch(S)}\n', f'{f4(t)}她发给{q}：{c.ch(S)}\n')
    c.out('抄的短信.txt', o)


@T('location.fix', 'struct', 'placemarks of persons under control')
def odd_loc_kml(c):
    o = ''
    for p in c.spread(c.ps(2, 8), 3, 25):
        x, y = c.xy(); c.rec(p)
        o += f'  <Placemark><name>{p.n} {p.m}</name><TimeStamp><when>{c.dt(2017, 2022).isoformat()}+08:00</when></TimeStamp><description>{place(c)}</description><Point><coordinates>{x},{y},0</coordinates></Point></Placemark>\n'
    c.out('重点人员.kml', f'<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n{o}</Document></kml>\n', enc='utf-8')


@T('location.fix', 'struct', 'broker trace of trackers hidden in loan cars, with borrower')
def odd_loc_mqtt(c):
    o = ''; ps = c.spread(c.ps(2, 8), 4, 35)
    for p, t in zip(ps, c.seq(len(ps), lo=0, hi=30)):
        x, y = c.xy(); c.rec(p)
        o += f'{f0(t)} gps/up/{c.decoy("7" + c.digs(11))} QoS1 ' + js({'borrower': p.n, 'mobile': p.m, 'plate': p.plate, 'lng': x, 'lat': y, 'speed': c.ri(0, 110), 'gpsTime': f0(t)}) + '\n'
    c.out('mosquitto.log', o, enc='utf-8')


@T('location.fix', 'prose', 'dispatcher of couriers reports where each was')
def odd_loc_dispatch(c):
    o = f'站点晨报 {f3(c.dt(2020, 2023))}\n'
    for p in c.ps(3, 10):
        x, y = c.xy(); t = c.dt(); c.rec(p)
        o += f'骑手{p.n}（{p.m}）{hm(t)}定位在{place(c)}，经度{x}，纬度{y}，{c.ch("超区接单", "原地不动四十分钟", "正常")}。\n'
    c.out('站点晨报.txt', o + f'值班站长：{(k := c.clerk()).n} {k.m}\n')


@T('identity.person', 'struct', 'reply of a cache in wire form: hashes of users')
def odd_person_resp(c):
    o = ''
    for p in c.ps(2, 12):
        c.rec(p); o += f'127.0.0.1:6379> HGETALL user:{c.digs(6)}\n' + ''.join(f'{i}) "{v}"\n' for i, v in enumerate(['realname', p.n, 'idcard', p.id, 'mobile', p.m, 'email', p.em], 1))
    c.out('redis_users.txt', o, enc='utf-8')


@T('identity.person', 'prose', 'list of helpers at a village wedding')
def odd_person_committee(c):
    o = '婚宴帮忙人员名单，外村的要在村口登记，身份证都报上来：\n'
    for p in c.ps(3, 12):
        c.rec(p); o += f'{c.ch("掌勺", "跑堂", "记账", "接亲", "放炮")}：{p.n}，{p.sex}，{p.id}，家住{p.addr}，{c.sp(p)}。\n'
    c.out('帮忙名单.txt', o)
