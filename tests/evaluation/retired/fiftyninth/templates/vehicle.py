"""driving.vehicle"""
from .core import T, NS
from .util import *
K = "driving.vehicle"


def ev(d, n):
    d.adults = True; out = []
    for p in d.people(n, 0):
        c = d.car(p); f = d.when(d.year - d.i(0, 8)); d.rec(p)
        out.append(NS(p=p, c=c[0], f=f, col=d.ch("白", "黑", "灰", "蓝", "红", "银"), use=d.ch("非营运", "非营运", "营运", "租赁"), lot=d.ch("A", "B", "C") + f"{d.i(1, 400):03d}", e=d.when(d.year + 1), fee=d.ch(200, 300, 350, 1800, 3600)))
    return out


@T(K, "table", "monthly card list of parking operator", big=True)
def parking(d, n):
    rows = ev(d, n)
    return d.table(rows, [("车牌号/车牌/号牌号码|plate_no/plate|HPHM", lambda r: d.plate(r.p)), ("车主/车主姓名|owner_name/owner|CZXM", lambda r: r.p.name), ("联系电话/手机|mobile/phone|LXDH", lambda r: d.ph(r.p)), ("?车型/品牌|car_brand|CLPP", lambda r: r.c), ("?车位号|lot_no|CWH", lambda r: r.lot), ("?车身颜色|color|CSYS", lambda r: r.col), ("月卡到期/有效期至|valid_to|DQRQ", lambda r: d.day(r.e)), ("?收费|fee|SF", lambda r: r.fee), ("?备注|remark|BZ", lambda r: d.ch("", "", "业主", "租户", "新能源"))], "csv xlsx tsv html semi", head=[f"{d.ch(P.XQ)}停车场 月租车辆登记"] if d.p(.6) else [], tail=[f"合计{n}辆"] if d.p(.4) else [], serial=d.p(.3))


@T(K, "table", "vehicle register dump", big=True)
def register(d, n):
    d.hdr = d.ch("py", "en", "zh"); rows = ev(d, n)
    return d.table(rows, [("号牌号码|plate_no|HPHM", lambda r: d.plate(r.p)), ("号牌种类|plate_type|HPZL", lambda r: "02"), ("所有人|owner|SYR", lambda r: r.p.name), ("身份证明号码|owner_id_no|SFZMHM", lambda r: d.id(r.p)), ("车辆识别代号|vin|CLSBDH", lambda r: d.vin(r.p)), ("发动机号|engine_no|FDJH", lambda r: d.engine(r.p)), ("品牌型号|brand_model|CLPP", lambda r: r.c), ("初次登记日期|register_date|CCDJRQ", lambda r: d.isod(r.f)), ("?使用性质|use_type|SYXZ", lambda r: r.use), ("?联系电话|phone|LXDH", lambda r: d.ph0(r.p))], "sql db csv pipe tsv", tname=d.ch("veh_base", "VEHICLE", "t_car_owner"))


@T(K, "table", "insurance renewal leads")
def renewal(d, n):
    rows = ev(d, n)
    return d.table(rows, [("车主", lambda r: r.p.name), ("车牌", lambda r: d.plate(r.p)), ("车型", lambda r: r.c), ("车架号", lambda r: d.vin(r.p)), ("初登日期", lambda r: d.day(r.f)), ("保险到期", lambda r: d.day(r.e)), ("手机号", lambda r: d.ph(r.p)), ("话务备注", lambda r: d.ch("未接", "有意向", "已在别家续", "空号", ""))], "xlsx csv md fixed", head=["续保名单（外呼用）"], tail=["不得外传"], serial=d.p(.5))


@T(K, "struct", "gate system vehicles API", big=True)
def api(d, n):
    return js(d, ev(d, n), [("plate_no/car_no", lambda r: d.plate(r.p)), ("owner_name", lambda r: r.p.name), ("owner_phone/mobile", lambda r: d.ph0(r.p)), ("?owner_id_card", lambda r: d.id(r.p)), ("car_brand/brand", lambda r: r.c), ("car_color", lambda r: r.col), ("?vin", lambda r: d.vin(r.p)), ("expire_date", lambda r: d.isod(r.e)), ("?lot_code", lambda r: r.lot)], "api lines array mongo es")


@T(K, "struct", "OCR of vehicle licences", mx=30)
def ocr(d, n):
    arr = [{"file": f"xsz_{d.i(1, 999):04d}.jpg", "result": {"号牌号码": d.plate(r.p), "车辆类型": "小型轿车", "所有人": r.p.name, "住址": d.addr(r.p.reg), "使用性质": r.use, "品牌型号": r.c, "车辆识别代号": d.vin(r.p), "发动机号码": d.engine(r.p), "注册日期": r.f.strftime("%Y%m%d")}, "uploader_mobile": d.ph0(r.p)} for r in ev(d, n)]
    return "json", json.dumps(arr, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "vehicle blocks from used car forms")
def used(d, n):
    return blocks(d, ev(d, n), [("车主姓名", lambda r: r.p.name), ("身份证号", lambda r: d.id(r.p)), ("号牌号码", lambda r: d.plate(r.p)), ("车架号", lambda r: d.vin(r.p)), ("发动机号", lambda r: d.engine(r.p)), ("品牌型号", lambda r: r.c), ("初次登记日期", lambda r: d.isod(r.f)), ("车身颜色", lambda r: r.col + "色"), ("表显里程", lambda r: f"{d.i(1, 19)}.{d.i(0, 9)}万公里")], d.ch("-" * 36, "", "== 下一台 =="))


@T(K, "struct", "sync log of ETC and parking", big=True)
def sync(d, n):
    o = []
    for r in ev(d, n):
        t = d.when(); o.append(f"{t:%Y/%m/%d %H:%M:%S} [sync] upsert vehicle plate={d.plate(r.p)} owner={r.p.name} idNo={d.id(r.p)} vin={d.vin(r.p)} brand={r.c} regDate={d.isod(r.f)} mobile={d.ph0(r.p)} ok")
        if d.p(.1): o.append(f"{t:%Y/%m/%d %H:%M:%S} [sync] batch commit {d.i(10, 200)} rows")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "XML of fleet members' cars")
def fleet(d, n):
    return xml(d, ev(d, n), [("HPHM/plateNo", lambda r: d.plate(r.p)), ("SYR/owner", lambda r: r.p.name), ("SFZMHM", lambda r: d.id(r.p)), ("CLSBDH/vin", lambda r: d.vin(r.p)), ("CLPP", lambda r: r.c), ("CCDJRQ", lambda r: d.isod(r.f))], "VEHICLES", "VEH", attr=d.p(.4))


@T(K, "prose", "seller's chat on car owners", mx=10)
def sell(d, n):
    ms = [d.ch(f"{d.plate(r.p)} 车主{r.p.name} {d.id(r.p)} {r.c} 车架号{d.vin(r.p)}", f"车牌{d.plate(r.p)}\n所有人 {r.p.name}\n身份证 {d.id(r.p)}\n{r.c} {r.f.year}年上牌 {r.col}色", f"{d.plate(r.p)}，{r.c}，{r.p.name}，身份证{d.id(r.p)}，电话{d.ph(r.p)}") for r in ev(d, n)]
    return chat(d, ["车档出来了"] + ms)


@T(K, "prose", "repossession brief", mx=7)
def repo(d, n):
    o = ["待收车辆一览", ""]
    for k, r in enumerate(ev(d, n)): o += [f"{k + 1}）{r.p.name}，身份证{d.id(r.p)}，名下{r.col}色{r.c}，车牌{d.plate(r.p)}，车架号{d.vin(r.p)}，{d.zd(r.f)}注册，逾期{d.i(2, 14)}期。" + d.ch("车停在小区地库。", "GPS已拆。", "家属愿意配合。", ""), ""]
    return docx(d, o) if d.p(.4) else ("txt", "\n".join(o))


@T(K, "prose", "notice by property staff about cars", mx=9)
def staff(d, n):
    o = ["挪车联系记录"]
    for r in ev(d, n): o.append(d.ch(f"{r.lot}车位停的{d.plate(r.p)}（{r.col}色{r.c}），车主{r.p.name}，电话{d.ph(r.p)}，已打通。", f"{d.plate(r.p)}车主{r.p.name} {d.ph(r.p)}，{r.c}，占消防通道，已通知。"))
    return "txt", "\n".join(o) + "\n"
