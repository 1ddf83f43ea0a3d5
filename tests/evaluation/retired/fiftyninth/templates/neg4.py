"""negatives 4: logs, dumps, data of machines"""
from .core import T
from .util import *


def N(cls, shape, mx=80): return T(None, cls, shape, mx=mx, mn=12)


def lg(d, n, f): t = d.when(); return "log", "\n".join(f(t + D.timedelta(seconds=k * d.i(1, 60))) for k in range(n)) + "\n"


@N("struct", "nginx access log")
def nginx(d, n): return lg(d, n, lambda t: f'10.{d.i(0, 9)}.{d.i(0, 99)}.{d.i(2, 250)} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /api/{d.ch("order", "room", "flight")}/{d.dig(9)} HTTP/1.1" {d.ch(200, 200, 404, 304)} {d.i(100, 99999)} "-" "Mozilla/5.0" rt=0.{d.i(10, 999):03d}')


@N("struct", "service log with order and epoch")
def svc(d, n): return lg(d, n, lambda t: f"{t:%Y-%m-%d %H:%M:%S},{d.i(100, 999)} INFO [pool-{d.i(1, 9)}] OrderService - 下单成功 orderId={d.dec(d.dig(19, '17'))} skuId={d.dig(8)} ts={int(t.timestamp()) * 1000 + d.i(0, 999)} cost={d.i(3, 900)}ms")


@N("struct", "metrics exposition")
def metrics(d, n): return "prom" if False else "txt", "# HELP http_requests_total total\n# TYPE http_requests_total counter\n" + "\n".join(f'http_requests_total{{uri="/{d.ch("checkin", "ticket", "balance", "plate")}/{d.ch("query", "save")}",status="{d.ch(200, 500)}"}} {d.i(1, 9999999)}.0' for _ in range(n)) + f"\nprocess_start_time_seconds 1.{d.dig(9)}E9\njvm_memory_max_bytes {d.dec('8' + d.dig(9))}\n"


@N("struct", "masked business log")
def masked(d, n): return lg(d, n, lambda t: f"{t:%Y-%m-%d %H:%M:%S} INFO realname check name={d.ch(P.SUR)[0]}* idNo={d.mask_id()} mobile={d.mask_ph()} card={d.mcard()} result={d.ch('PASS', 'FAIL')}")


@N("struct", "GC log")
def gc(d, n): return lg(d, n, lambda t: f"{t:%Y-%m-%dT%H:%M:%S}.{d.i(100, 999)}+0800: {d.money(10, 99999)}: [GC (Allocation Failure) [PSYoungGen: {d.i(100000, 900000)}K->{d.i(1000, 90000)}K({d.i(900000, 999999)}K)] {d.money(0, 1)} secs]")


@N("struct", "GeoJSON of stations")
def geo(d, n): return d.ch("geojson", "json"), json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": d.ch(P.STN) + "站", "id": d.i(1, 9999)}, "geometry": {"type": "Point", "coordinates": [round(d.r.uniform(100, 121), 6), round(d.r.uniform(22, 40), 6)]}} for _ in range(n)]}, ensure_ascii=False) + "\n"


@N("struct", "cell tower list without persons")
def towers(d, n): return "csv", "mcc,mnc,lac,ci,lon,lat,range,updated\n" + "\n".join(f"460,{d.ch('00', '01')},{d.i(4000, 42000)},{d.i(1000, 65000)},{d.r.uniform(100, 121):.5f},{d.r.uniform(22, 40):.5f},{d.i(100, 3000)},{int(d.when().timestamp())}" for _ in range(n)) + "\n"


@N("struct", "search cluster mappings")
def mapping(d, n): return "json", json.dumps({f"user_trip_v{d.i(1, 9)}": {"mappings": {"properties": {k: {"type": "date" if k in ("depTime", "checkIn", "checkOut") else d.ch("keyword", "text")} for k in "name idCard mobile flightNo trainNo depTime hotelName roomNo checkIn checkOut".split()}}, "settings": {"index": {"number_of_shards": "5", "uuid": d.hx(22), "creation_date": d.dec("16" + d.dig(11))}}}}, indent=2) + "\n"


@N("struct", "backup manifest with hashes and sizes")
def manifest(d, n): return d.ch("txt", "md5"), "# md5  bytes  date  path\n" + "\n".join(f"{d.hx(32)}  {d.dec('1' + d.dig(10)) if k < 4 else d.dig(9)}  {d.isod(d.when())}  backup/part-{k:05d}.gz" for k in range(n)) + "\n"


@N("struct", "redis keys listing")
def redis(d, n): return "txt", "\n".join(f"{k + 1}) \"{d.ch('sess', 'order', 'lock', 'room', 'verify')}:{d.ch(d.hx(16), d.dig(10, '2345'))}\"" for k in range(n)) + "\n"


@N("struct", "git log")
def git(d, n): return "txt", "\n".join(f"commit {d.hx(40)}\nAuthor: dev{d.i(1, 9)} <{d.sysmail('dev' + str(d.i(1, 4)) + '@boyuan-tech.com.cn')}>\nDate:   {d.when():%a %b %d %H:%M:%S %Y} +0800\n\n    {d.ch('修复身份证号校验', '退房时间时区问题', '优化车牌识别', '升级依赖', '补充单元测试')}\n" for k in range(min(n, 20)))


@N("struct", "hex dump")
def hexd(d, n): return "txt", "\n".join(f"{k * 16:08x}  " + " ".join(d.hx(2) for _ in range(16)) + "  |................|" for k in range(n)) + "\n"


@N("struct", "error stack traces")
def stack(d, n): return "log", "\n".join(f"{d.iso(d.when())} ERROR CheckinController - java.lang.NullPointerException: idNo is null\n\tat com.hn.pms.CheckinService.save(CheckinService.java:{d.i(20, 900)})\n\tat com.hn.pms.RoomController.checkin(RoomController.java:{d.i(20, 400)})\n\trequestId={d.hx(32)}" for _ in range(min(n, 15))) + "\n"


@N("struct", "payment reconciliation totals")
def recon(d, n): return d.ch("txt", "dat"), "\n".join(f"{d.when():%Y%m%d}|MCH{d.dig(10)}|{d.i(10, 9000)}|{d.money(1000, 900000)}|{d.dec('42' + d.dig(26)) if k < 20 else d.dig(6)}" for k in range(n)) + "\n#TOTAL\n"


@N("struct", "parking gate events without owners, masked plates")
def gates(d, n): return lg(d, n, lambda t: f"{t:%Y-%m-%d %H:%M:%S} gate={d.ch('IN', 'OUT')}{d.i(1, 4)} plate={d.ch('粤', '湘', '鄂')}{d.ch('A', 'B')}***{d.dig(2)} conf=0.{d.i(80, 99)} fee={d.ch(0, 5, 10, 15)}")


@N("struct", "SVG drawing")
def svg(d, n): return "svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024">' + "".join(f'<path d="M{d.money(0, 1024)} {d.money(0, 1024)}L{d.money(0, 1024)},{d.money(0, 1024)}Z" fill="#{d.hx(6)}"/>' for _ in range(n)) + "</svg>\n"
