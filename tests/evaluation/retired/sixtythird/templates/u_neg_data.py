"""Hard negatives: data that looks alike and holds no person."""
import json
from lib.core import T, luhn
from lib import data as X
def N(f): return T(None, cls="negative")(f)
def wrong_card(g):
    while 1:
        v = g.c(X.BIN)[0] + g.dig(13)
        if not luhn(v): return g.dec(v)

@N
def bad_id_csv(g): g.out("qa/造数_错误校验位.csv", "编号,姓名,身份证号,期望结果\n" + "\n".join(f"{k},测试{k},{g.badid()},校验失败" for k in range(1, 41)) + "\n", "csv", "gb18030")
@N
def bad_cards(g): g.out("qa/bad_pan.txt", "\n".join(wrong_card(g) for _ in range(40)) + "\n", "lines")
@N
def bad_vins(g):
    L = []
    for _ in range(30):
        v = g.p().vin; g.vals.pop("driving.vin"); L.append(g.dec(v[:8] + g.c([x for x in "0123456789" if x != v[8]]) + v[9:]))
    g.out("qa/vin_reject.txt", "\n".join(f"{x}\tcheck digit mismatch" for x in L) + "\n", "tsv")
@N
def bad_mobiles(g): g.out("qa/号段不存在.csv", "号码,原因\n" + "\n".join(f"{g.dec(g.c(['154', '194', '160', '163', '169', '120', '179']) + g.dig(8))},无此号段" for _ in range(40)) + "\n", "csv")
@N
def redacted_export(g):
    o = []
    for _ in range(20): p = g.p(); o.append({"name": p.sur + "*" * (len(p.name) - 1), "idNo": g.mi(p.id, 10), "phone": g.mm(p.mobile), "roomNo": "***", "checkIn": "****-**-**"})
    g.out("export/masked_guests.json", json.dumps(o, ensure_ascii=False, indent=1), "json")
@N
def lottery_masked(g):
    L = ["获奖名单公示（手机号已做隐藏处理）", ""]
    for k in range(1, 31): p = g.p(); L.append(f"{g.c(['一等奖', '二等奖', '三等奖', '参与奖'])}　{p.sur}**　{g.mm(p.mobile)}")
    g.out("notice/获奖名单.txt", "\n".join(L) + "\n", "text", "gb18030")
@N
def order_ts(g): g.out("orders/pay_orders.csv", "订单号,流水号,商品,金额,状态\n" + "\n".join(f"{g.t():%Y%m%d%H%M%S}{g.dig(4)},{g.t():%Y%m%d}{g.dig(18)},{g.c(['充值卡', '会员', '文具', '电影票'])},{g.amt(5, 500)},{g.c(['已支付', '退款'])}" for _ in range(60)) + "\n", "csv")
@N
def waybill(g): g.out("logi/运单.txt", "\n".join(f"SF{g.dig(13)}|{a}→{b}|{g.amt(.2, 20)}kg|{g.c(['已揽收', '运输中', '派送中', '已签收'])}|{g.t():%Y-%m-%d %H:%M}" for a, b in (g.sub([r[2] for r in X.REG if r[2] != '北京市'], 2) for _ in range(50))) + "\n", "psv")
@N
def invoice(g): g.out("fin/发票清单.csv", "发票代码,发票号码,开票日期,销方名称,金额,税额\n" + "\n".join(f"0{g.dig(11)},{g.dig(8)},{g.t():%Y-%m-%d},{g.co()},{g.amt(100, 9000)},{g.amt(3, 500)}" for _ in range(45)) + "\n", "csv", "gb18030")
@N
def company_ledger(g): g.out("fin/科目余额表.csv", "科目编码,科目名称,期初余额,本期借方,本期贷方,期末余额\n" + "\n".join(f"{g.i(1001, 6800)},{g.c(['银行存款', '应收账款', '管理费用', '库存商品', '应交税费'])},{g.amt(0, 900000)},{g.amt(0, 90000)},{g.amt(0, 90000)},{g.amt(0, 900000)}" for _ in range(40)) + "\n", "csv", "gb18030", "\r\n")
@N
def exchange_rates(g): g.out("fin/牌价.xml", "<rates>\n" + "\n".join(f'<r ccy="{c}" buy="{g.amt(1, 900)}" sell="{g.amt(1, 900)}" t="{g.t():%Y-%m-%d %H:%M:%S}"/>' for c in "USD EUR JPY HKD GBP AUD KRW THB SGD".split() * 4) + "\n</rates>\n", "xml")
@N
def isbn(g): g.out("lib/馆藏.csv", "ISBN,书名,索书号,馆藏地,状态\n" + "\n".join(f"9787{g.dig(9)},{g.c(['现代汉语词典', '数据结构', '史记选', '机械设计手册', '中国地理'])},{g.AZ(1)}{g.i(100, 999)}/{g.i(10, 99)},{g.i(1, 5)}楼,{g.c(['在架', '借出'])}" for _ in range(50)) + "\n", "csv")
@N
def chip_parts(g): g.out("parts/bom.csv", "ref,part,package,qty\n" + "\n".join(f"{g.c('UCRQD')}{g.i(1, 300)},{g.c(['CA3140', 'CX4016', 'MF123', 'CZ3200', 'G7805', 'D1N4148', 'T12', 'K30A', 'MU5100'])},{g.c(['SOT23', 'DIP8', '0603', 'QFN32'])},{g.i(1, 40)}" for _ in range(60)) + "\n", "csv")
@N
def route_map(g): g.out("gtfs/stops.txt", "stop_id,stop_name,stop_lat,stop_lon,zone_id\n" + "\n".join(f"S{g.i(1000, 9999)},{g.c(X.ROAD)}站,{y},{x},{g.i(1, 5)}" for x, y in (g.geo() for _ in range(60))) + "\n", "csv")
@N
def vehicle_catalog(g): g.xlsx("auto/车型目录.xlsx", {"公告": [["品牌型号", "车辆类型", "排量(L)", "发动机型号", "座位", "指导价(万)", "准驾车型"]] + [[g.c(X.CAR), g.c(["小型轿车", "SUV", "MPV"]), g.c([1.4, 1.5, 1.6, 2.0]), g.c(["EA211", "4G15", "L15B"]), g.c([5, 7]), g.amt(6, 40), "C1/C2"] for _ in range(40)]})
@N
def hotel_rates(g): g.out("hotel/rates.json", json.dumps([{"hotelId": g.i(10000, 99999), "hotelName": g.hotel(), "roomType": g.c(["KING", "TWIN"]), "date": f"{g.t():%Y-%m-%d}", "breakfast": g.i(0, 2), "price": g.i(120, 900), "left": g.i(0, 20)} for _ in range(30)], ensure_ascii=False, indent=1), "json")
@N
def occupancy(g): g.out("hotel/入住率日报.txt", f"{g.hotel()} 营业日报 {g.t0:%Y-%m-%d}\n\n总房数 {g.i(80, 200)}  出租 {g.i(40, 80)}  入住率 {g.amt(40, 98)}%  平均房价 {g.amt(180, 400)}\n散客入住 {g.i(5, 40)} 间  团队 {g.i(0, 20)} 间  退房 {g.i(5, 50)} 间  维修 {g.i(0, 4)} 间\n" + "\n".join(f"{k}楼  {g.i(4, 18)}/{g.i(18, 22)}  " + " ".join(f"{k}{n:02d}{g.c(['○', '●', '△'])}" for n in range(1, 13)) for k in range(2, 12)) + "\n", "text", "gb18030")
@N
def netbar_machines(g): g.out("netbar/asset.csv", "机号,MAC,IP,显卡,系统镜像,上次重启\n" + "\n".join(f"{k:03d},{g.mac('-')},192.168.1.{k},{g.c(['GTX1060', 'RTX2060', 'GTX1650'])},win10_{g.i(1803, 2004)},{g.t():%Y-%m-%d %H:%M:%S}" for k in range(1, 61)) + "\n", "csv", "gb18030")
@N
def netbar_places(g): g.out("netbar/场所备案.csv", "场所编号,网吧名称,地址,终端数,许可证号\n" + "\n".join(f"{r[0]}10{g.i(100, 999999):06d},{g.c(X.BAR)},{r[2]}{r[3]}{g.road()},{g.i(40, 200)},{r[5][0]}网文〔{g.i(2015, 2020)}〕{g.i(1000, 9999)}号" for r in (g.c(X.REG) for _ in range(35))) + "\n", "csv")
@N
def border_stats(g): g.out("border/口岸流量.csv", "日期,口岸,出境人次,入境人次,交通工具\n" + "\n".join(f"{g.t():%Y-%m-%d},{g.c(X.PORT)},{g.i(800, 90000)},{g.i(800, 90000)},{g.i(50, 3000)}" for _ in range(60)) + "\n", "csv")
@N
def cell_kpi(g): g.out("net/cell_kpi.csv", "start_time,lac,ci,calls,erlang,drop_rate,avg_duration\n" + "\n".join(f"{g.t():%Y-%m-%d %H:00:00},{g.i(4000, 60000)},{g.i(1000, 60000)},{g.i(100, 9000)},{g.amt(1, 80)},{g.amt(0, 2)}%,{g.i(20, 120)}" for _ in range(60)) + "\n", "csv")
@N
def imei_tac(g): g.out("net/tac.csv", "TAC,厂商,型号,制式\n" + "\n".join(f"{g.c(['86', '35'])}{g.dig(6)},{g.c(['华为', '小米', 'OPPO', 'vivo', '三星'])},{g.AZ(3)}-{g.AZ(2)}{g.i(10, 99)},{g.c(['LTE', 'NR'])}" for _ in range(60)) + "\n", "csv")
@N
def epoch_log(g): g.out("logs/ticks.log", "\n".join(f"{int(t.timestamp() * 1000)} {g.c(['DEBUG', 'INFO'])} tid={g.i(10**18, 17 * 10**17)} span={g.hex(16)} bytes={g.i(10**9, 9 * 10**9)} flight.cache hit={g.r.random():.11f}" for t in g.ts(70, 1)) + "\n", "log")
@N
def consecutive_numbers(g):
    b = 15400000000 + g.i(10**6, 9 * 10**7); g.out("net/号段预留.csv", "序号,预留号码,状态\n" + "\n".join(f"{k},{g.dec(str(b + k))},未启用" for k in range(1, 41)) + "\n", "csv")
@N
def sitemap(g): g.out("web/sitemap.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<urlset>\n' + "\n".join(f"<url><loc>https://www.example.net/{g.c(['hotel', 'train', 'flight', 'house', 'car'])}/{g.i(10**6, 9 * 10**6)}.html</loc><lastmod>{g.t():%Y-%m-%d}</lastmod></url>" for _ in range(50)) + "\n</urlset>\n", "xml")
@N
def ics_calendar(g): g.out("cal/值班.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//oa//cn\n" + "".join(f"BEGIN:VEVENT\nUID:{g.hex(32)}\nDTSTART:{t:%Y%m%dT%H%M%S}\nSUMMARY:{g.c(['周例会', '入住系统上线', '银行对账', '航班保障演练', '消防检查'])}\nLOCATION:{g.i(2, 9)}楼会议室\nEND:VEVENT\n" for t in g.ts(20)) + "END:VCALENDAR\n", "ics", nl="\r\n")
@N
def sqlite_config(g): g.sqlite("app/config.db", "create table dict(k text, v text); create table field_map(col text, title text, required int);", {"dict": [(f"hotel.room.type.{k}", v) for k, v in enumerate(["大床", "双床", "套房"])], "field_map": [("guest_name", "旅客姓名", 1), ("id_card", "身份证号", 1), ("mobile", "手机号", 0), ("room_no", "房号", 1), ("checkin_time", "入住时间", 1)]})
@N
def parking_free(g): g.out("parking/余位.json", json.dumps({"ts": int(g.t().timestamp()), "lots": [{"name": g.c(X.COMM) + "地库", "total": g.i(100, 900), "free": g.i(0, 99), "lng": x, "lat": y} for x, y in (g.geo() for _ in range(25))]}, ensure_ascii=False), "json")
@N
def redis_keys(g): g.out("ops/redis_keys.txt", "\n".join(f"{k}) \"{g.c(['sess', 'flt:cache', 'hotel:price', 'lock:order', 'train:left'])}:{g.hex(g.c([8, 16, 32]))}\"" for k in range(1, 71)) + "\n", "lines")
