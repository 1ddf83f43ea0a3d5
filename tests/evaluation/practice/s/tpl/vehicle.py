import json
from core import T, masked_mob
K = "driving.vehicle"


@T(K, "sale/二手车收车群.txt", "used car dealers' chat", cont="text")
def _(c):
    o = ["收车群（只发车不闲聊）", ""]
    for p in c.ppl(8):
        o.append(c.rec(p, f"🚗 {p.plate} {p.model[:-7] if len(p.model) > 9 else p.model} 车主{p.name} {p.id} 车架号{p.vin} {c.dt(2012, 2020):%Y.%m}上牌 {c.r.randrange(2, 15)}万公里 报{c.r.randrange(2, 20)}.{c.r.randrange(1, 9)}万"))
        o.append(c.pick(["有没有大事故", "绿本在吗", "低了，不卖", "明天看车"]))
    return "\n".join(o), r"^🚗"


@T(K, "dmv/vehicle_query_db2.txt", "DB2 command line output", script="mixed", cont="console")
def _(c):
    o = ['db2 => select HPHM, HPZL, SYR, SFZMHM, CLSBDH, FDJH, CCDJRQ from VEH.VEHICLE fetch first 13 rows only', "", "HPHM       HPZL SYR        SFZMHM             CLSBDH            FDJH      CCDJRQ", "---------- ---- ---------- ------------------ ----------------- --------- ----------"]
    for p in c.ppl(13):
        o.append(c.rec(p, f"{p.plate:<9}  02   {p.name:<6}     {p.id} {p.vin} {p.engine:<9} {c.dt(2010, 2022):%Y-%m-%d}"))
    return "\n".join(o + ["", "  13 record(s) selected."]), r"^.[A-Z][A-Z0-9]{5,6} +02 "


@T(K, "insurance/policy_quote_trace.txt", "quote request inside a trace", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(8), c.dts(8, span=1)):
        o.append(c.rec(p, f'{d:%H:%M:%S}.{c.r.randrange(100, 999)} trace={c.hexs(16)} span=quote.calc attrs={{carLicenseNo={p.plate}, vinNo={p.vin}, engineNo={p.engine}, ownerName={p.name}, ownerIdNo={p.id}, enrollDate={c.dt(2012, 2021):%Y-%m-%d}, useNature=家庭自用}}'))
        o.append(f'{d:%H:%M:%S}.{c.r.randrange(100, 999)} span=quote.result applicant={masked_mob(c, p)} quoteNo={c.order18(d)} premium={c.amt(900, 6000)} ncd=0.{c.r.randrange(4, 9)}')
    return "\n".join(o), r"span=quote\.calc"


@T(K, "letters/套牌举报信.txt", "letter about cloned plates", "gb18030", cont="text")
def _(c):
    ps = c.ppl(4)
    o = ["车管所领导：", "", "我们四位车主的车牌被人套用，违章寄到家里来。情况分述如下，车辆登记证复印件附后："]
    for i, p in enumerate(ps):
        o.append(c.rec(p, f"{'一二三四'[i]}、{p.name}，身份证{p.id}，车牌号{p.plate}，车架号{p.vin}，{p.model}，车身颜色{c.pick('白 黑 银灰 蓝')}，{c.dt(2020, 2024):%Y年%m月}在外省被拍，本人从未去过。联系电话{p.mob}。"))
    return "\n".join(o + ["", f"             联名人：{'、'.join(p.name for p in ps)}"]), r"^[一二三四]、"


@T(K, "park/停车场月卡.sql.txt", "prepared statement with several executes", script="mixed", cont="sql")
def _(c):
    o = ["PREPARE st FROM 'INSERT INTO month_card(plate_no,owner_name,owner_idcard,owner_tel,brand,vin) VALUES (?,?,?,?,?,?)';"]
    for p in c.ppl(10):
        o.append(c.rec(p, f"SET @a='{p.plate}',@b='{p.name}',@c='{p.id}',@d='{p.mob}',@e='{p.model}',@f='{p.vin}'; EXECUTE st USING @a,@b,@c,@d,@e,@f;"))
    return "\n".join(o + ["DEALLOCATE PREPARE st;"]), r"EXECUTE st USING"


@T(K, "shop/维修工单.txt", "repair shop work orders", cont="text")
def _(c):
    o = []
    for p in c.ppl(6):
        o.append(c.rec(p, f"""工单 {c.num(8, '2')}           进厂 {c.dt(2019, 2024):%m/%d %H:%M}
车主 {p.name}  {p.mob}     车牌 {c.v('driving.plate', p.plate[:2] + '·' + p.plate[2:])}
VIN {p.vin}  发动机 {p.engine}
里程 {c.r.randrange(8, 160)}千公里   车型 {p.model}
项目 {c.pick(['更换机油机滤', '前刹车片', '事故钣金 右前门', '空调不制冷检查', '四轮定位'])}
车主证件 {p.id}（保险直赔用）
------------------------------------"""))
    return "\n".join(o), r"^工单 "


@T(K, "fleet/vehicle_register_email.eml", "leasing company's mail in English", script="mixed", cont="eml")
def _(c):
    o = [f"From: Fleet <{c.ok('phone.email', 'fleet@oriental-leasing.com.cn')}>", "Subject: vehicles to be re-registered / 过户清单", "Content-Type: text/plain; charset=utf-8", "", "Hi all, registered owners still the individuals below, please arrange 过户 this week.", ""]
    for p in c.ppl(7):
        o.append(c.rec(p, f"  > plate {p.plate} | VIN {p.vin} | owner {p.en} {p.name} | owner ID {p.id} | engine {p.engine} | reg. {c.dt(2014, 2021):%b %Y}"))
    return "\n".join(o), r"^  > plate"


@T(K, "police/盘查登记_巡逻.txt", "patrol shift note", cont="text")
def _(c):
    o = ["巡逻盘查登记（晚班）", ""]
    for p, d in zip(c.ppl(9), c.dts(9, span=1)):
        o.append(c.rec(p, f"{d:%H:%M} " + c.pick([f"{p.plate} 停路口未熄火，车主{p.name}，身份证{p.id}，车架号{p.vin}核对无误，放行", f"号牌{p.plate}，所有人{p.name} {p.id}，品牌{p.model}，发动机号{p.engine}，未年检，劝离", f"{p.name}（{p.id}）驾{p.plate}，车辆识别代号{p.vin}，临牌已撕，教育"])))
    return "\n".join(o), r"^\d\d:\d\d "


@T(K, "cloud/dynamodb_items.json", "table scan with typed attributes", cont="json")
def _(c):
    items = []
    for p in c.ppl(9):
        items.append(c.rec(p, {"pk": {"S": "VEH#" + c.num(8)}, "plateNo": {"S": p.plate}, "vin": {"S": p.vin}, "engineNo": {"S": p.engine}, "owner": {"M": {"name": {"S": p.name}, "idNo": {"S": p.id}, "tel": {"S": p.mob}}}, "registerDate": {"S": f"{c.dt(2012, 2022):%Y-%m-%d}"}, "etag": {"N": c.snow()}, "mileage": {"N": str(c.r.randrange(1000, 99000))}}))
    return json.dumps({"Items": items, "Count": 9, "ScannedCount": 9}, ensure_ascii=False, indent=2), r'"plateNo"'


@T(K, "trad/兩地車牌登記.txt", "agent's list of vehicles in traditional characters", script="hant", cont="text")
def _(c):
    o = ["車輛過戶代辦紀錄", ""]
    for p in c.ppl(6, tr=True):
        o.append(c.rec(p, f"◆ 車牌 {p.plate}　車主 {p.name}　身份證 {p.id}　車架號 {p.vin}　{c.pick('白色 黑色 銀色')}　{c.pick(['已驗車', '欠保險', '等提檔', '費用已付'])}"))
    return "\n".join(o), r"^◆"
