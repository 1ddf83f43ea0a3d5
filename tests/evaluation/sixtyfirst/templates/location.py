"""location.fix: where somebody was, from satellites, cells and checkpoints."""
from lib import fmt
from lib.registry import template_for

template = template_for("location.fix")


@template("定位记录{d}.csv", "csv", (10, 60), bulk=True)
def cell_fix_csv(b):
    rows = [["手机号", "定位时间", "MCC", "MNC", "LAC", "CI", "纬度", "经度", "定位地址", "误差(米)"]]
    for p in b.each(again=0.3):
        lon, lat = p.lonlat()
        rows.append([p.mobile, f"{b.t(3):%F %T}", 460, "00", *b.cell(), lat, lon, p.near,
                     b.pick(100, 300, 500)])
    return fmt.table(rows)


@template("人车轨迹_{n}.txt", "statement", (8, 50))
def handset_track(b):
    p = b.owner()
    rows = [["序号", "时间", "经度", "纬度", "位置描述", "停留(分)"]]
    for i, t in zip(b.lines(), b.times(hours=3)):
        rows.append([i + 1, f"{t:%F %T}", *p.lonlat(), f"{b.pick('人民路', '火车站广场', '滨江路', '科技园')}附近", b.num(1, 90)])
    return f"目标轨迹导出\n目标姓名：{p.name}  手机号：{p.mobile}  身份证：{p.id}\n定位方式：基站+WIFI   坐标系：gcj02\n\n" + fmt.auto(rows)


@template("gps_point.sql", "sql", (10, 60), bulk=True, enc="u")
def gps_table(b):
    rows = []
    for p in b.each(again=0.4):
        lon, lat = p.lonlat()
        rows.append([p.mobile, p.name, float(lon), float(lat), b.num(0, 110), b.num(0, 359), f"{b.t(2):%F %T}",
                     "gcj02"])
    return fmt.sql("gps_point", ["mobile", "staff_name", "lng", "lat", "speed", "direction", "loc_time", "coord_type"],
                   rows, per=20)


@template("location.jsonl", "jsonl", (10, 60), bulk=True, enc="u")
def app_location_events(b):
    objs = []
    for p in b.each(again=0.4):
        lon, lat = p.lonlat()
        lac, ci = b.cell()
        objs.append({"phone": p.mobile, "userName": p.name, "lng": float(lon), "lat": float(lat), "mcc": 460, "mnc": 0,
                     "lac": lac, "ci": ci, "radius": b.num(20, 500),
                     "coordType": "gcj02", "locTime": f"{b.t(2):%FT%T}+08:00"})
    return fmt.jsonl(objs)


@template("卡口过车_{d}.xlsx", "xlsx", (12, 60), bulk=True, enc="bin")
def checkpoint_sheet(b):
    rows = [["卡口名称", "号牌号码", "车主", "联系电话", "过车时间", "行驶方向", "车速", "抓拍图片"]]
    for p in b.each(again=0.25):
        t = b.t(2)
        rows.append([f"{b.pick('G15', 'S20', '环城路', '迎宾大道')}{b.pick('收费站', '卡口', '立交')}", p.plate, p.name, p.mobile,
                     f"{t:%F %T}", b.pick("东向西", "北向南", "出城"),
                     b.num(22, 118), f"{t:%H%M%S}_{b.num(10, 99)}.jpg"])
    return fmt.xlsx(("过车", rows))


@template("找人定位群.txt", "chat", (4, 12))
def locating_service_chat(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each()):
        lon, lat = p.lonlat()
        out += [f"{b.pick('定位秒回-07', '天眼小哥')}  {t:%F %H:%M:%S}", f"定位结果：目标手机{p.mobile} 位于 {p.near}，坐标{lon}"
                f",{lat}，精度 {b.pick(50, 300, 1000)} 米，时间 {t:%F %H:%M}", "",
                f"{b.pick('委托人', '老K', '风控一部')}  {b.soon(t):%F %H:%M:%S}", b.pick("收到，过半小时再来一次", "转你了", "[转账]350"), ""]
    return "\n".join(out)


@template("外勤打卡{m}月.html", "html", (8, 40), bulk=True)
def field_staff_page(b):
    rows = []
    for p in b.each(again=0.3):
        lon, lat = p.lonlat()
        rows.append([p.name, p.mobile, f"{b.t():%F %H:%M:%S}", lon, lat, p.near])
    return fmt.html("外勤人员定位打卡", fmt.html_table(["姓名", "手机", "定位时间", "经度", "纬度", "位置"], rows), b.enc.replace("-sig", ""))


@template("track_{d}.log", "log", (10, 60), bulk=True, enc="u")
def tracker_server_log(b):
    out = []
    for t, p in zip(b.times(hours=1), b.each(again=0.4)):
        lon, lat = p.lonlat()
        out.append(f"[{t:%F %T}] recv 0x0200 imei={p.imei} plate={p.plate} owner={p.name} sim={p.mobile} lng={lon} "
                   f"lat={lat} speed={b.num(0, 99)} gpsTime={t:%Y%m%d%H%M%S} acc={b.num(0, 1)}")
    return "\n".join(out) + "\n"


@template("老人手环报警.eml", "eml", (3, 15), enc="u")
def wristband_mail(b):
    lines = []
    for p in b.each():
        lon, lat = p.lonlat()
        lines.append(f"{b.t(2):%m-%d %H:%M:%S}  佩戴人{p.name}({p.id})  越界报警  经度{lon} 纬度{lat}  {p.near}")
    body = "值班同事：\n\n昨夜手环位置报警如下，请逐一回访：\n\n" + "\n".join(lines) + f"\n\n平台值班 {b.org_tel('0571')}\n"
    return fmt.eml(b.role_mail("alarm"), b.role_mail("duty"), "手环定位报警汇总", b.base, body, "quoted-printable")


@template("LBS_{d}.xml", "xml", (5, 40), bulk=True, enc="u")
def lbs_answers_xml(b):
    dicts = []
    for p in b.each(again=0.2):
        lon, lat = p.lonlat()
        lac, ci = b.cell()
        dicts.append({"msisdn": p.mobile, "locTime": f"{b.t(2):%Y%m%d%H%M%S}", "longitude": lon, "latitude": lat,
                      "lac": lac, "cellid": ci, "accuracy": b.num(50, 900)})
    return fmt.xml("LocationAnswers", "Location", dicts, attrs=b.n % 2 == 0)


@template("骑手位置快照.txt", "psql", (6, 40), bulk=True, enc="u")
def rider_positions(b):
    rows = []
    for p in b.each(again=0.1):
        lon, lat = p.lonlat()
        rows.append([b.digits(6), p.name, p.mobile, lon, lat, f"{b.t(1):%F %T}", b.pick("配送中", "空闲")])
    return ("dispatch=# select rider_id,name,phone,lng,lat,loc_time,status from rider_location;\n"
            + fmt.psql(["rider_id", "name", "phone", "lng", "lat", "loc_time", "status"], rows))


@template("密接轨迹排查.md", "md", (5, 25))
def contact_tracing(b):
    rows = []
    for p in b.each(again=0.3):
        lon, lat = p.lonlat()
        rows.append([p.name, p.id, p.mobile, f"{b.t(6):%m-%d %H:%M}", f"{b.pick('农贸市场', '地铁站', '商场', '棋牌室')}",
                     f"{lon},{lat}", f"{b.num(5, 90)}分钟"])
    return "## 重点人员行踪轨迹（流调组）\n\n" + fmt.markdown(["姓名", "身份证", "手机", "定位时间", "地点", "坐标", "停留"], rows)


@template("车辆轨迹回放.csv", "statement", (10, 60), bulk=True)
def vehicle_playback(b):
    p = b.owner()
    rows = [["序号", "定位时间", "经度", "纬度", "速度(km/h)", "方向", "里程(km)", "状态"]]
    for i, t in zip(b.lines(), b.times(hours=1)):
        rows.append([i + 1, f"{t:%F %T}", *p.lonlat(), b.num(0, 96), b.pick("东", "西南", "北"),
                     f"{b.num(1000, 90000)}.{b.num(0, 9)}", b.pick("行驶", "停车")])
    return f"车牌号：{p.plate},车主：{p.name},电话：{p.mobile}\n" + fmt.table(rows)
