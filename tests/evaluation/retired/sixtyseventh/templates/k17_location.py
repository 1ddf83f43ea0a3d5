from lib.core import *
K = "location.fix"


def pos(t):
    return t.r.uniform(100, 121), t.r.uniform(23, 40)


def walk(t, n):
    x, y = pos(t)
    d = t.dt()
    for _ in range(n):
        x += t.r.uniform(-.02, .02)
        y += t.r.uniform(-.02, .02)
        d = t.add(d, 2, 90, "minutes")
        yield d, f"{x:.6f}", f"{y:.6f}"


@T(K, "定位/手机定位结果.txt", "sold answers: target, place, precision, coordinates", "free")
def a(t):
    o = ""
    for p in t.ps(15):
        d, x, y = next(walk(t, 1))
        o += (t.pick([f"定位结果：目标手机{p.mob}（{p.name}）位于{p.reg}附近，经度{x} 纬度{y}，精度{t.n(2, 15)}00米，{d:%Y-%m-%d %H:%M}\n",
                f"{p.name} {p.mob} 刚定到了，{d:%H:%M}在{p.addr}旁边，坐标{y},{x}，{d:%m月%d日}\n",
                f"查{p.id}名下{p.mob}，{d:%Y/%m/%d %H:%M}信号在{p.reg}，{x},{y}，误差500米\n"]))
    t.out(o)


@T(K, "track/trackpoints.csv", "track points of several phones", "big multi")
def b(t):
    R = [["msisdn", "user", "gps_time", "lng", "lat", "speed", "heading", "coord_type"]]
    for _ in range(9):
        p = t.subj()
        for d, x, y in walk(t, t.n(20, 45)):
            t.rec(p)
            R.append([p.mob, p.name, f"{d:%Y-%m-%d %H:%M:%S}", x, y, t.n(0, 90), t.n(0, 359), "gcj02"])
    t.out(csvs(R))


@T(K, "考勤/外勤签到.xlsx", "field staff check-ins", "")
def c(t):
    R = [["外勤签到明细"], ["姓名", "手机号", "签到时间", "签到地点", "经度", "纬度", "拜访客户", "备注"]]
    for p in t.ps(34):
        d, x, y = next(walk(t, 1))
        R.append([p.name, p.mob, f"{d:%Y-%m-%d %H:%M}", p.addr, float(x), float(y), t.pick("永盛五金 康达药房 华联超市"), t.pick
                (["", "补签", "范围外"])])
    t.xlsx([("签到", R)])


@T(K, "gps/vehicle_808.log", "fleet GPS gateway log, plate and driver", "odd multi")
def d(t):
    o = ""
    for _ in range(4):
        p = t.subj()
        for d, x, y in walk(t, t.n(6, 11)):
            t.rec(p)
            o += (f"{d:%Y-%m-%d %H:%M:%S} [0x0200] sim=0{t.num(11)} plate={p.plate} driver={p.name} lat={y} lon="
                    f"{x} alt={t.n(3, 400)} spd={t.n(0, 95)} dir={t.n(0, 359)} acc=1 gpsTime={d:%y%m%d%H%M%S}\n")
    t.out(o)


@T(K, "基站/lbs_trace.json", "cell positions of subscribers, nested", "multi")
def e(t):
    o = []
    for _ in range(7):
        p = t.subj()
        k = t.n(2, 6)
        t.rec(p, k)
        o.append(dict(phone=p.mob, idNo=p.id, name=p.name, trace=[dict(mcc=460, mnc=t.pick([0, 1, 11]), lac=t.n(9000
                , 40000), ci=t.n(100, 60000), ts=f"{d:%Y-%m-%d %H:%M:%S}", lon=x, lat=y, radius=t.n(3, 10) * 100)
                for d, x, y in walk(t, k)]))
    t.out(js(o))


@T(K, "学生/儿童手表轨迹.md", "a parent's note of watch positions, one child in the head", "free multi")
def f(t):
    p = t.subj(ymin=2008, ymax=2014)
    o = f"# 手表定位（{p.name}，手表号{p.mob}）\n\n"
    for d, x, y in walk(t, 14):
        t.rec(p)
        o += f"* {d:%m-%d %H:%M} 在{t.pick('学校 奶奶家 体育馆 小区门口 补习班')}附近（{x}, {y}），电量{t.n(20, 99)}%\n"
    t.out(o)


@T(K, "外卖/rider_location.sql", "INSERT of rider positions")
def g(t):
    R = []
    for p in t.ps(40):
        d, x, y = next(walk(t, 1))
        R.append([int(t.num(7)), p.name, p.mob, float(x), float(y), f"{d:%Y-%m-%d %H:%M:%S}", t.n(0, 40), t.pick(
                "配送中 空闲")])
    t.out(insert("rider_loc", "rider_id rider_name rider_phone longitude latitude loc_time speed state".split(), R))


@T(K, "卡口/过车记录.csv", "checkpoint captures with owners' plates, GB18030", "odd")
def h(t):
    R = [["卡口名称", "号牌号码", "车主", "抓拍时间", "行驶方向", "车道", "车速", "经度", "纬度"]]
    for p in t.ps(36):
        d, x, y = next(walk(t, 1))
        R.append([f"{t.pick('滨河路 中山路 环城东路')}与{t.pick('文化路 学院路')}路口", p.plate, p.name, f"{d:%Y-%m-%d %H:%M:%S}", t.
                pick("由东向西 由南向北"), t.n(1, 4), t.n(10, 80), x, y])
    t.out(csvs(R), "gb18030", "\r\n")


@T(K, "gpx/夜跑.xml", "GPX-like tracks, each track carries the member's mobile", "odd multi")
def i(t):
    o = '<?xml version="1.0"?>\n<gpx version="1.1" creator="run">\n'
    for _ in range(3):
        p = t.subj()
        o += f"<trk><name>{p.name} {p.mob}</name><trkseg>\n"
        for d, x, y in walk(t, t.n(8, 15)):
            t.rec(p)
            o += f'<trkpt lat="{y}" lon="{x}"><ele>{t.n(2, 90)}</ele><time>{d:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n'
        o += "</trkseg></trk>\n"
    t.out(o + "</gpx>\n")


@T(K, "聊天/找人.txt", "relief chat with people's last positions", "free odd")
def j(t):
    o = ""
    for p in t.ps(10):
        d, x, y = next(walk(t, 1))
        o += (t.pick([f"求助：{p.name}，{p.mob}，最后定位{y},{x}（{d:%m-%d %H:%M}），手机快没电了\n", f"{d:%H:%M} 救援三队：{p.name} "
                f"{p.mob_s()} 位置经度{x}纬度{y}，{d:%m月%d日}失联\n", f"家属：我哥{p.name}电话{p.mob}，{d:%m月%d日%H:%M}微信发的位置 {x},"
                f"{y} 在{p.reg}\n"]))
    t.out(o)


@T(K, "监管/矫正手环定位.html", "bracelet positions of persons, several rows each", "multi")
def k(t):
    R = [["监管对象", "身份证号", "手环号", "定位时刻", "经度", "纬度", "地址", "越界"]]
    for _ in range(5):
        p = t.subj()
        for d, x, y in walk(t, t.n(3, 7)):
            t.rec(p)
            R.append([p.name, p.id, "SH" + t.num(7), f"{d:%Y-%m-%d %H:%M:%S}", x, y, p.addr, t.pick("否 否 是")])
    t.out(html(R, "电子手环定位日报"))


@T(K, "kv/geo_users.txt", "GEOADD-like commands with time, number as member", "odd")
def l(t):
    o = ""
    for p in t.ps(31):
        d, x, y = next(walk(t, 1))
        o += (f"GEOADD user:loc {x} {y} {p.mob}\nHSET user:loc:meta:{p.mob} name {p.name} loc_time \""
                f"{d:%Y-%m-%d %H:%M:%S}\" src gps\n")
    t.out(o)


@T(K, "疫情/行程轨迹通报.txt", "epidemic notice: movements of numbered cases with their ID numbers, prose", "free multi")
def m(t):
    o = "流调轨迹（内部）\n"
    for k in range(4):
        p = t.subj()
        o += f"\n病例{k + 1}：{p.name}，{p.id}，{p.mob}\n"
        for d, x, y in walk(t, t.n(4, 7)):
            t.rec(p)
            o += f"{d:%m月%d日%H:%M} 位于{t.pick('农贸市场 诊所 地铁站 超市 公司')}（手机定位 {y},{x}），停留{t.n(5, 90)}分钟\n"
    t.out(o)
