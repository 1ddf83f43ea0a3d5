import json
from core import T
K = "location.fix"


@T(K, "nmea/车载终端_808.log", "vehicle terminal messages with owner", "gb18030", cont="log")
def _(c):
    ps = c.ppl(3)
    o = [f"# 平台绑定: {p.plate} 车主 {p.name} {p.id}" for p in ps]
    for d in c.dts(15, span=1):
        p = c.r.choice(ps)
        x, y = c.geo(p)
        o.append(c.rec(p, f"{d:%Y-%m-%d %H:%M:%S} 0x0200 位置信息汇报 车牌={p.plate} 经度={x} 纬度={y} 速度={c.r.randrange(0, 90)}.0 方向={c.r.randrange(0, 360)} 里程={c.r.randrange(900, 90000)}.{c.r.randrange(0, 9)} ACC=1"))
    return "\n".join(o), r"0x0200"


@T(K, "wx/定位服务_发单.txt", "seller's result messages in a chat", cont="text")
def _(c):
    o = ["（某信 与“追踪-老K” 的聊天）"]
    for p in c.ppl(7):
        x, y = c.geo(p)
        d = c.dt()
        o += ["我: " + c.pick(["再查一个", "这个呢", "现在在哪"]), c.rec(p, f"老K: 号码{p.mob} 机主{p.name}，{d:%m-%d %H:%M}定位 {p.addr}附近，坐标{x},{y}，误差{c.r.choice((50, 200, 500))}米")]
    return "\n".join(o), r"^老K: 号码"


@T(K, "ios/find_family_export.json", "family locator app export", script="mixed", cont="json")
def _(c):
    m = []
    for p in c.ppl(3):
        pts = []
        for d in c.dts(6, span=1):
            x, y = c.geo(p)
            pts.append(c.rec(p, {"locTime": f"{d:%Y-%m-%d %H:%M:%S}", "lng": float(x), "lat": float(y), "coordType": "gcj02", "battery": c.r.randrange(5, 100)}))
        m.append({"member": p.name, "phone": p.mob, "track": pts})
    return json.dumps({"familyId": c.num(9, "8"), "members": m}, ensure_ascii=False, indent=1), r'"locTime"'


@T(K, "rescue/搜救值班记录.txt", "rescue team's duty log", cont="text")
def _(c):
    ps = c.ppl(2)
    o = ["搜救队值班记录 走失驴友", f"求助方提供：{ps[0].name}手机{ps[0].mob}，{ps[1].name}手机{ps[1].mob}", ""]
    for d in c.dts(9, span=1):
        p = c.r.choice(ps)
        x, y = c.geo(p)
        o.append(c.rec(p, f"{d:%m月%d日%H:%M} 运营商回：{p.mob}最后定位 经度{x} 纬度{y}，" + c.pick(["精度八百米", "之后关机", "信号断续", "已派一组前往"])))
    return "\n".join(o), r" 运营商回："


@T(K, "mongo/mongosh_checkpoint.txt", "mongosh, checkpoint captures joined to owners", cont="console")
def _(c):
    o = ["ga> db.kakou.aggregate([{$match:{day:'hot'}},{$lookup:{from:'owner',localField:'hphm',foreignField:'hphm',as:'o'}},{$unwind:'$o'}])", "["]
    for p in c.ppl(10):
        x, y = c.geo(p)
        d = c.dt()
        o.append(c.rec(p, f"  {{\n    hphm: '{p.plate}',\n    kkmc: '{p.dist}{p.road}卡口',\n    gcsj: ISODate('{d:%Y-%m-%dT%H:%M:%S}Z'),\n    loc: {{ lng: {x}, lat: {y} }},\n    xsfx: '{c.pick('由东向西 由南向北')}',\n    o: {{ syr: '{p.name}', sfzh: '{p.id}' }}\n  }},"))
    return "\n".join(o + ["]"]), r"kkmc: "


@T(K, "gpx/外勤打卡.gpx", "field staff track with extensions", cont="xml")
def _(c):
    ps = c.ppl(3)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<gpx version="1.1" creator="WaiQin365" xmlns="http://www.topografix.com/GPX/1/1">']
    for p in ps:
        o.append("<trk><trkseg>")
        for d in c.dts(5, span=1):
            x, y = c.geo(p)
            o.append(c.rec(p, f'<trkpt lat="{y}" lon="{x}"><time>{d:%Y-%m-%dT%H:%M:%SZ}</time><extensions><name>{p.name}</name><mobile>{p.mob}</mobile></extensions></trkpt>'))
        o.append("</trkseg></trk>")
    return "\n".join(o + ["</gpx>"]), r"<trkpt "


@T(K, "lbs/lbs_request.log", "positioning gateway access log with query strings", script="latin", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(14), c.dts(14, span=1)):
        lac, ci = c.cell()
        x, y = c.geo(p)
        o.append(c.rec(p, f'10.3.{c.r.randrange(1, 9)}.{c.r.randrange(2, 250)} - - [{d:%d/%b/%Y:%H:%M:%S} +0800] "GET /lbs/fix?msisdn={p.mob}&mcc=460&mnc=00&lac={lac}&ci={ci}&lng={x}&lat={y}&acc=300 HTTP/1.1" 200 {c.r.randrange(80, 400)} "-" "okhttp/3.12"'))
    return "\n".join(o), r"GET /lbs/fix"


@T(K, "delivery/骑手轨迹申诉.txt", "rider's appeal with quoted positions", cont="text")
def _(c):
    p = c.person()
    o = ["申诉：判定我虚假送达", "", f"骑手{p.name}，手机{p.mob}，身份证{p.id}。后台位置截图我逐条打出来："]
    for i, d in enumerate(c.dts(8, span=1), 1):
        x, y = c.geo(p)
        o.append(c.rec(p, f"  {i}. {d:%H:%M:%S} {p.mob} 位置 {y},{x} （{p.road}，{c.pick(['等餐', '取餐', '已到小区门口', '保安不让进'])}）"))
    return "\n".join(o + ["", "请恢复我的等级。"]), r"^  \d\. "


@T(K, "memo/guard_tour_en.txt", "security memo on tracked executives, English", script="latin", cont="text")
def _(c):
    ps = c.ppl(3)
    o = ["CLOSE PROTECTION - position reports", "Principals: " + "; ".join(f"{p.en} (mobile {p.mob})" for p in ps), ""]
    for d in c.dts(11, span=1):
        p = c.r.choice(ps)
        x, y = c.geo(p)
        o.append(c.rec(p, f"{d:%d %b %H%M}h  {p.en}, {p.mob}: GPS lat {y}, lon {x}, {c.pick(['stationary', 'moving east 40 km/h', 'arrived at residence', 'hotel lobby'])}"))
    return "\n".join(o), r"^\d\d \w{3} \d{4}h  "


@T(K, "trad/長者定位手環.txt", "care home's wristband log in traditional", script="hant", cont="text")
def _(c):
    ps = c.ppl(4, tr=True, born=(1932, 1950))
    o = ["長者定位手環紀錄　護老中心", ""]
    for d in c.dts(12, span=2):
        p = c.r.choice(ps)
        x, y = c.geo(p)
        o.append(c.rec(p, f"{d:%m/%d %H:%M}　{p.name}（身份證 {p.id}，手環號碼 {p.mob}）　經度 {x}　緯度 {y}　{c.pick('正常 離開圍欄 電量低')}"))
    return "\n".join(o), r"^\d\d/\d\d \d\d:\d\d　"
