from core import *
t = kind("location.fix")


@t("shebei/jt808_decode.log", "vehicle terminal protocol decoded log", "log", "gb18030")
def a1(f):
    ps = f.ps(3, 6)
    o = []
    for k in range(f.i(8, 22)):
        p, x = f.c(ps), f.q(9)
        a, b = f.ll(p)
        o.append(f"{dts(x)} [jt808] 0x0200 位置信息汇报 终端手机号={p.mob} 号牌={p.plate} 纬度={b} 经度={a} 速度={f.i(0, 110)}km/h 方向={f.i(0, 359)} 高程={f.i(2, 900)} 定位时间={dts(x)} 状态=ACC开,已定位")
        f.rec(p)
    return "\n".join(o)


@t("qun/dingwei_huibao.txt", "locating results in a chat", "chat")
def a2(f):
    o = ["接单群：定位一次300，只收手机号"]
    for p in f.ps(4, 10):
        x = f.q(9)
        a, b = f.ll(p)
        o += [f"丙: {p.mob} 机主{p.name} 急", f"技术: {p.mob} 定位时间{dts(x)} 坐标{a},{b} {p.city}{p.pl[3]}{p.road}附近 误差{f.c('300 500 1000')}米"]
        f.rec(p)
    return "\n".join(o + ["丙: 动了没？再定一次"])


@t("json/ble_gateway_mqtt.txt", "MQTT subscriber output", "jsonl")
def a3(f):
    o = ["$ mosquitto_sub -v -t 'loc/+/up'"]
    ps = f.ps(2, 6)
    for k in range(f.i(8, 20)):
        p, x = f.c(ps), f.q(9)
        a, b = f.ll(p)
        o.append(f"loc/{p.mob}/up " + J({"phone": p.mob, "name": p.name, "lng": float(a), "lat": float(b), "coordType": f.c("gcj02 bd09 wgs84"), "locTime": epoch(x) * 1000, "battery": f.i(5, 100), "radius": f.i(10, 900)}))
        f.rec(p)
    return "\n".join(o)


@t("xml/route.gpx", "GPS track with device owner", "xml")
def a4(f):
    p = f.p()
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<gpx version="1.1" creator="ride app" xmlns="http://www.topografix.com/GPX/1/1">', f" <metadata><author><name>{p.name}</name></author><desc>user={p.mob}</desc><keywords>{p.id}</keywords></metadata>", " <trk><trkseg>"]
    x = f.q(9)
    for k in range(f.i(10, 26)):
        x += secs(f.i(8, 60))
        a, b = f.ll(p)
        o.append(f'  <trkpt lat="{b}" lon="{a}"><time>{iso(x)}Z</time><extensions><phone>{p.mob}</phone><speed>{f.f(0, 9)}</speed></extensions></trkpt>')
        f.rec(p)
    return "\n".join(o + [" </trkseg></trk>", "</gpx>"])


@t("cell/jizhan_dingwei_wenda.txt", "interview notes with base station hits", "interview")
def a5(f):
    p = f.p()
    o = [f"问：{p.name}（{p.id}），手机号{p.mob}一直是你在用？", "答：是。"]
    for k in range(f.i(3, 8)):
        x = f.q(9)
        o += [f"问：{dz(x)}{hm(x)}你的手机{p.mob}定位在基站LAC {f.i(4000, 60000)} CI {f.i(1000, 60000)}（{p.city}{f.c(ROADS)}一带），你在干什么？", f"答：{f.c(['在家睡觉', '路过', '送外卖', '我把手机借给别人了', '在网吧门口等人'])}。"]
        f.rec(p)
    return "\n".join(o)


@t("nginx/report_access.log", "web access log with query string positions", "log", script="latin")
def a6(f):
    o = []
    ps = f.ps(3, 7)
    for k in range(f.i(8, 22)):
        p, x = f.c(ps), f.q(9)
        a, b = f.ll(p)
        o.append(f'10.{f.i(0, 99)}.{f.i(0, 9)}.{f.i(2, 250)} - - [{x.day:02}/{MON[x.month - 1].title()}/{x.year}:{hms(x)} +0800] "GET /loc/report?phone={p.mob}&lat={b}&lng={a}&ts={epoch(x)}&mcc=460&mnc=0&lac={f.i(100, 60000)}&ci={f.i(100, 60000)} HTTP/1.1" 204 0 "-" "okhttp/3.12.0"')
        f.rec(p)
    return "\n".join(o)


@t("care/laoren_shouhuan.txt", "care centre memo about tracker bracelets", "memo")
def a7(f):
    o = [f"养老中心 定位手环 值班 {md(f.q(1))}", ""]
    home = f.c(PLACES)
    for p in [f.p(place=home, born=(1932, 1952)) for _ in range(f.i(4, 9))]:
        x = f.q(2)
        a, b = f.ll(p)
        o.append(f"{p.name}（身份证{p.id}，手环卡{p.mob}）{md(x)}{hm(x)}在{p.road}，经纬度{a},{b}，{f.c(['已接回', '家属在', '电量低', '又往菜市场走，派人看着'])}")
        f.rec(p)
    return "\n".join(o + ["交班后重点看两位走失过的"])


@t("kakou/checkpoint_pass.txt", "checkpoint passes, owner joined", "delimited", "utf-8-bom")
def a8(f):
    o = ["卡口名称^过车时间^号牌号码^行驶方向^车主^车主身份证^LON^LAT"]
    for p in f.ps(6, 14):
        for k in range(f.i(1, 2)):
            x = f.q(9)
            a, b = f.ll(p)
            o.append(f"{p.city[:-1]}{f.c('高速入口 环城北 大桥东')}卡口^{dts(x)}^{p.plate}^{f.c('由东向西 由南向北')}^{p.name}^{p.id}^{a}^{b}")
            f.rec(p)
    return "\n".join(o)


@t("hk/gps_trad.txt", "traditional courier supervisor's diary", "diary", script="hant")
def a9(f):
    o = ["車隊定位日記"]
    for p in f.ps(3, 8):
        x = f.q(9)
        a, b = f.ll(p)
        o.append(f"{ds(x)} {hm(x)}　{p.name}（手機 {p.mob}，證 {p.id}）定位：緯度 {b}、經度 {a}，{f.c('停咗四十分鐘 行緊 兜路 訊號弱')}，{f.c('已打電話 無人聽 明日傾')}。")
        f.rec(p)
    return "\n".join(o)


@t("redis/geo_monitor.txt", "redis monitor output", "console", script="latin")
def a10(f):
    o = ["OK"]
    ps = f.ps(3, 6)
    for k in range(f.i(8, 20)):
        p, x = f.c(ps), f.q(9)
        a, b = f.ll(p)
        o.append(f'{epoch(x)}.{f.i(100000, 999999)} [0 10.2.0.{f.i(2, 99)}:{f.i(30000, 60000)}] "HMSET" "last_loc:{p.mob}" "lng" "{a}" "lat" "{b}" "locTime" "{dts(x)}" "idNo" "{p.id}"')
        f.rec(p)
    return "\n".join(o)
