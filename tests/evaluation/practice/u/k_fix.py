import json
from core import epoch, kind, pad

t = kind('location.fix')
CITY = [('广州市越秀区', 113.2644, 23.1291), ('杭州市西湖区', 120.1302, 30.2595), ('成都市武侯区', 104.0433, 30.6417), ('武汉市武昌区', 114.3162, 30.5538), ('北京市海淀区', 116.2981, 39.9593)]


def fix(d):
    if not d.clock:
        d.place = d.ch(CITY)
        d.flow(4, 45)
    c, x, y = d.place
    return c, f'{x + d.ri(-9000, 9000) / 300000:.6f}', f'{y + d.ri(-9000, 9000) / 300000:.6f}', d.dt()


@t('taxi terminal upload log', 'gps_recv_8090.log', container='device log', n=(10, 30))
def a(d):
    ps = d.ps(max(2, d.n // 5))
    for k in range(d.n):
        p = ps[k % len(ps)]
        c, lo, la, x = fix(d)
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S} recv<- 0x0200 sim={d.M(p)} driver={p.name} idno={d.I(p)} lon={lo} lat={la} speed={d.ri(0, 80)} dir={d.ri(0, 359)} acc=1 gpsTime={x:%y%m%d%H%M%S}')


@t('locating service replies in a chat', 'dingwei_jieguo.txt', n=(4, 8))
def b(d):
    d.w('客服：定位单，出一个报一个\n')
    for _ in range(d.n):
        p = d.p()
        c, lo, la, x = fix(d)
        d.R(p, f'客服：目标手机{d.M(p)} {p.name}，定位时间{x:%Y-%m-%d %H:%M}，坐标 {lo},{la}，{c}{p.road}附近，误差{d.ri(50, 900)}米')
        d.w(d.ch(['买家：人还在那？', '买家：再定一次', '买家：1', '客服：下一个号发来']) + '\n')


@t('redis-cli stream range of last positions', 'redis_stream.txt', container='database console', n=(6, 14))
def c(d):
    d.w('127.0.0.1:6379> XRANGE rider:pos - + COUNT 20')
    for k in range(d.n):
        p = d.p()
        cc, lo, la, x = fix(d)
        kv = [('phone', d.M(p)), ('lng', lo), ('lat', la), ('locTime', f'{x:%Y-%m-%d %H:%M:%S}')]
        d.R(p, f'{k + 1:>2}) 1) "{d.D(str(epoch(x)) + d.dg(3))}-0"\n' + '\n'.join(f'    {"2)" if i == 0 else "  "} {2 * i + 1}) "{a}"\n       {2 * i + 2}) "{b}"' for i, (a, b) in enumerate(kv)))
    d.w('127.0.0.1:6379>')


@t('lost child diary of phone watch positions', 'shoubiao_riji.txt', n=(5, 10))
def e(d):
    p = d.p()
    d.w(f'手表是用{p.name}的身份证{d.I(p)}办的卡，号码{d.M(p)}，今天一路记下来：')
    for _ in range(d.n):
        c, lo, la, x = fix(d)
        d.R(p, f'{x:%m月%d日%H:%M}，手表定位 经度{lo} 纬度{la}，{d.ch(["在学校门口", "过了桥", "停在商场", "往地铁站去了", "没动"])}；')
    d.w('后来自己走回来了，虚惊。')


@t('signalling platform cell records', 'signal_s1mme.txt', container='pipe lines', n=(10, 28))
def f(d):
    d.flow(0, 12)
    ps = d.ps(max(2, d.n // 4))
    d.w('#S1-MME extract; fields tagged')
    for k in range(d.n):
        p = ps[k % len(ps)]
        x = d.dt()
        d.R(p, f'time={x:%Y-%m-%d %H:%M:%S}|msisdn={d.M(p)}|mcc=460|mnc={d.ch(["00", "01", "11"])}|tac={d.ri(4000, 60000)}|eci={d.ri(160000000, 260000000)}|event={d.ch(["TAU", "Attach", "ServiceReq"])}')


@t('delivery platform JSON track nested by rider', 'rider_tracks.json', container='nested json', n=(9, 22))
def g(d):
    out, left = [], d.n
    while left:
        p, k = d.p(), min(left, d.ri(3, 6))
        left -= k
        pts = []
        for _ in range(k):
            c, lo, la, x = fix(d)
            pts.append({'lng': float(lo), 'lat': float(la), 'gpsTime': f'{x:%Y-%m-%d %H:%M:%S}', 'speed': d.ri(0, 40)})
            d.mark(p, f'"gpsTime": "{x:%Y-%m-%d %H:%M:%S}"')
        out.append({'riderName': p.name, 'phone': d.M(p), 'idCard': d.I(p), 'coordType': 'gcj02', 'points': pts})
    d.w('kafka-ui export topic=rider-track\n' + json.dumps(out, ensure_ascii=False, indent=1))


@t('checkpoint capture report with plates and owners', 'kakou_guoche.txt', 'gbk', container='printed report', n=(8, 20), eol='\r\n')
def h(d):
    d.w('卡口过车查询结果（轨迹）')
    ps = d.ps(max(2, d.n // 4))
    for k in range(d.n):
        p = ps[k % len(ps)]
        c, lo, la, x = fix(d)
        d.R(p, f'{k + 1:>3} 号牌号码:{d.PL(p)} 车主:{p.name} 身份证:{d.I(p)} 过车时间:{x:%Y-%m-%d %H:%M:%S} 卡口名称:{c}{d.ch(["北进口", "高架东", "隧道口"])} 经度:{lo} 纬度:{la} 行驶方向:{d.ch(["由东向西", "由南向北"])}')
    d.w('** 打印完毕 **')


@t('patrol shift memo with positions of staff', 'xunluo_weizhi.txt', 'gb18030', n=(5, 10))
def i(d):
    d.w('保安夜巡APP掉线，位置靠微信发，班长汇总：')
    for _ in range(d.n):
        p = d.p()
        c, lo, la, x = fix(d)
        d.R(p, f'{x:%m-%d %H:%M} {p.name}（手机{d.M(p)}）位置{lo},{la}（{d.ch(["东门", "锅炉房", "地库二层", "围墙西北角"])}），' + d.ch(['正常', '发现井盖松', '有人翻墙', '在岗']))
    d.w('凌晨4点交班。')


@t('English fleet safety mail with fixes', 'lone_worker.txt', script='en', n=(5, 10))
def j(d):
    d.w('Subject: lone worker alarms last week\n\nTeam, the GPS fixes behind each alarm:\n')
    for _ in range(d.n):
        p = d.p()
        c, lo, la, x = fix(d)
        d.R(p, f'- {x:%d %b %Y %H:%M:%S}, {p.en}, phone {d.M(p, d.ch(["", "+", "+s"]))}, location lat {la}, lon {lo}, accuracy {d.ri(5, 80)} m' + d.ch(['', ', false alarm', ', battery low', ', called back ok']))
    d.w('\nNo injuries. Charge your devices.')


@t('emulator of base-station query screens', 'jizhan_chaxun.txt', script='hant', container='key: value blocks', n=(4, 10))
def k(d):
    for _ in range(d.n):
        p = d.p()
        c, lo, la, x = fix(d)
        d.R(p, f'【定位查詢結果】\n姓　　名：{p.name}\n手機號碼：{d.M(p)}\n身份證號：{d.I(p)}\n定位時間：{x:%Y-%m-%d %H:%M:%S}\n基　　站：MCC 460 MNC 00 LAC {d.ri(4000, 60000)} CI {d.ri(1000, 60000)}\n座　　標：{lo}, {la}\n半　　徑：{d.ri(100, 900)} 公尺')
        d.w('--------------------')
