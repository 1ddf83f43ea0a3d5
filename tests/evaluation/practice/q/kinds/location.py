import json
from base import *

K = 'location.fix'
C = (('广州市越秀区', 23.1291, 113.2644), ('深圳市南山区', 22.5333, 113.9304), ('杭州市西湖区', 30.2595, 120.1302), ('武汉市武昌区', 30.5539, 114.3162),
     ('成都市锦江区', 30.6560, 104.0836), ('郑州市金水区', 34.8000, 113.6606), ('长沙市岳麓区', 28.2356, 112.9314), ('南京市玄武区', 32.0487, 118.7977))


def pt(f, c=None):
    c = c or f.r.choice(C)
    return c[0], '%.6f' % (c[1] + f.n(-30000, 30000) / 1e6), '%.6f' % (c[2] + f.n(-30000, 30000) / 1e6)


@t(K, 'seller chat with position results', '定位结果_聊天.txt', r'定位结果', e='u8', pk='phone.mobile')
def a(f):
    L = []
    d = f.dt(2016, 2018).replace(hour=19)
    for p in f.recs_of(6):
        d = mins(d, f.n(10, 50))
        w, la, lo = pt(f)
        L += [f'客户 {ishm(d)}', f'{p.mob} 现在在哪', f'老鹰 {ishm(mins(d,3))}', f'定位结果：目标手机{p.mob} 位于 {w}附近，经度{lo} 纬度{la}，精度 {f.n(2,10)*100} 米，时间 {ishm(mins(d,2))}', '']
    return '\n'.join(L + ['老鹰：以上300一条，量大优惠', ''])


@t(K, 'search notice for a missing person', '走失协查_手机轨迹.txt', r'基站', e='gb')
def b(f):
    p = f.p()
    f.rec(p, 5)
    c = f.r.choice(C)
    ds = f.run(5, .1)
    L = ['协查通报', '', f'走失人{p.n}，{p.sx}，{p.age}岁，身份证{p.id}，随身手机{p.mob}。手机最后活动轨迹：', '']
    for d in ds:
        w, la, lo = pt(f, c)
        L.append(f'{cn(d)}{hm(d)}，{p.mob}在{w}出现，基站LAC {f.n(9000,29000)}、CI {f.n(1000,60000)}，坐标约{lo},{la}；')
    return '\n'.join(L + ['', '如有线索请拨打 110。'])


@t(K, 'field team notes', '外勤跟点记录.md', r'^- ', s='hans')
def c(f):
    p = f.p()
    f.rec(p, 8)
    c0 = f.r.choice(C)
    L = [f'## 对象：{p.n} / {p.id}', f'手机 {p.mob}（已确认本人使用）', '']
    for d in f.run(8, .2):
        w, la, lo = pt(f, c0)
        L.append(f'- {ishm(d)} 手机定位 {w} 纬度{la} 经度{lo} ' + f.ch('停留不动', '往北走', '信号弱', '在商场'))
    return '\n'.join(L + ['', '明天换车。'])


@t(K, 'emergency desk note, English', 'emergency_positions.txt', r'\blat ', s='en', pk='phone.mobile')
def d_(f):
    L = ['Rescue desk - handset positions delivered by the operator', '']
    for p in f.recs_of(5):
        w, la, lo = pt(f)
        d = f.dt()
        L += [f'{en(d)} {hm(d)}: handset {p.mob} of {p.en} located at lat {la}, lon {lo} (wgs84), accuracy {f.n(2,20)*50} m. ' + f.ch('Caller reached.', 'No answer.', 'Team sent.'), '']
    return '\n'.join(L)


@t(K, 'Hong Kong private inquiry report', '手機定位報告.txt', r'緯度', s='hant')
def e(f):
    p = f.p()
    f.rec(p, 6)
    c0 = f.r.choice(C)
    L = ['委託調查　手機定位報告', '', f'目標人物：{p.tn}　身份證 {p.id}　手機 {p.mob}', '']
    for d in f.run(6, .3):
        w, la, lo = pt(f, c0)
        L.append(f'{ishm(d)}　手機位於{T(w)}一帶，緯度 {la}，經度 {lo}，誤差 {f.n(2,9)*50} 米。')
    return '\n'.join(L + ['', '以上位置由合作方提供，只供參考。'])


@t(K, 'operator position CSV', 'loc_460.csv', r',460,', e='u8', pk='phone.mobile', crlf=True)
def g(f):
    n = f.n(22, 38)
    L = ['手机号,定位时间,mcc,mnc,lac,ci,纬度,经度,定位地址,误差']
    for p, d in zip(f.ev(n, 11), f.run(n, .02)):
        w, la, lo = pt(f)
        L.append(f'{p.mob},{isot(d)},460,00,{f.n(9000,29000)},{f.n(1000,60000)},{la},{lo},{w},{f.n(1,10)*100}米')
    return '\n'.join(L)


@t(K, 'JSON lines of an app', 'track-18.jsonl', r'^\{', s='en', pk='phone.mobile')
def h(f):
    n = f.n(20, 36)
    L = []
    for p, d in zip(f.ev(n, 6), f.run(n, .01)):
        w, la, lo = pt(f)
        L.append(json.dumps(dict(phone=p.mob, dev=f.hexs(16), lat=float(la), lng=float(lo), radius=f.n(5, 80), speed=f.n(0, 60), coordType='gcj02', locTime=isot(d))))
    return '\n'.join(L)


@t(K, 'XML from a location platform', 'lbs_reply.xml', r'<position>', e='gb', pk='-')
def i_(f):
    L = ['<?xml version="1.0" encoding="GB18030"?>', '<lbs>']
    for p in f.recs_of(f.n(7, 12)):
        w, la, lo = pt(f)
        L += ['  <position>', f'    <msisdn>{p.mob}</msisdn><name>{p.n}</name><idcard>{p.id}</idcard>', f'    <time>{isot(f.dt())}</time><lon>{lo}</lon><lat>{la}</lat>', f'    <lac>{f.n(9000,29000)}</lac><cellid>{f.n(1000,60000)}</cellid><addr>{w}</addr>', '  </position>']
    return '\n'.join(L + ['</lbs>'])


@t(K, 'court-ordered position list, printed', '手机基站轨迹.txt', r'^\d+ +\d{4}-', e='sig')
def j(f):
    p = f.p()
    f.rec(p, f.n(12, 24))
    c0 = f.r.choice(C)
    rows = [['序号', '时间', 'LAC', 'CI', '经度', '纬度', '基站位置']]
    for i, d in enumerate(f.run(f.recs, .1)):
        w, la, lo = pt(f, c0)
        rows.append([i + 1, isot(d), f.n(9000, 29000), f.n(1000, 60000), lo, la, w])
    return f'        手机基站活动轨迹\n机主 {p.n}   身份证号 {p.id}   手机号码 {p.mob}\n' + '-' * 88 + '\n' + fixed(rows, (6, 22, 8, 8, 13, 12, 16))


@t(K, 'SQL of an elder-care watch', 'watch_position.sql', r'^INSERT', s='hans', pk='-')
def k_(f):
    L = ['-- watch_position']
    for p in f.ev(f.n(16, 28), 6):
        w, la, lo = pt(f)
        L.append('INSERT INTO watch_position (wearer, id_card, sim_mobile, longitude, latitude, loc_time, coord_type, battery) VALUES ' + sqlv((p.n, p.id, p.mob, float(lo), float(la), isot(f.dt()), 'bd09', f.n(5, 100))) + ';')
    return '\n'.join(L)
