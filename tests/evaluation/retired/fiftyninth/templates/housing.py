"""property.housing: who owns which home"""
from .core import T, NS
from .util import *
K = "property.housing"
SH = {"广东省": "粤", "江苏省": "苏", "浙江省": "浙", "四川省": "川", "湖北省": "鄂", "湖南省": "湘", "福建省": "闽", "山东省": "鲁", "河南省": "豫", "安徽省": "皖", "上海市": "沪", "北京市": "京", "重庆市": "渝", "陕西省": "陕", "云南省": "云", "贵州省": "黔", "江西省": "赣", "天津市": "津", "辽宁省": "辽", "河北省": "冀"}


def ev(d, n, rep=.12, one=None, estate=None):
    d.adults = True; out = []; regs = [g for g in P.REG if g[1] in SH]
    for p in (one and [one] * n or d.people(n, rep)):
        g = d.ch(regs); t = d.when(); xq = estate or d.ch(P.XQ); b, u, r = d.i(1, 26), d.i(1, 3), f"{d.i(1, 32)}0{d.i(1, 4)}"
        d.rec(p); out.append(NS(p=p, t=t, g=g, xq=xq, b=b, u=u, room=r, area=f"{d.r.uniform(48, 188):.2f}", loc=f"{g[2]}{g[3]}{d.ch(P.ROAD)}{d.i(1, 400)}号{xq}{b}栋{u}单元{r}室", cert=f"{SH[g[1]]}（{t.year}）{g[2]}不动产权第{d.dig(7, '0123')}号", unit=f"{g[0]}{d.i(1, 19):03d}{d.i(1, 40):03d}GB{d.i(1, 99):05d}F{d.i(1, 9999):08d}", share=d.ch("单独所有", "单独所有", "共同共有"), use=d.ch("住宅", "住宅", "成套住宅"), price=d.i(52, 560)))
    return out


@T(K, "table", "owner roster of property manager", big=True)
def roster(d, n):
    xq = d.ch(P.XQ); rows = ev(d, n, .06, estate=xq)
    return d.table(rows, [("楼栋/栋号|building|LD", lambda r: f"{r.b}栋"), ("房号/房间号|room_no|FH", lambda r: f"{r.u}-{r.room}"), ("业主姓名/业主/产权人|owner_name|YZXM", lambda r: r.p.name), ("联系电话/手机号|owner_phone|LXDH", lambda r: d.ph(r.p)), ("?身份证号|id_card|SFZH", lambda r: d.id(r.p)), ("建筑面积/面积(㎡)|floor_area|MJ", lambda r: r.area), ("?交房日期|handover_date|JFRQ", lambda r: d.day(r.t)), ("产权证号|certificate_no|CQZH", lambda r: r.cert if r.p.has > .2 else "办理中"), ("?备注|remark|BZ", lambda r: d.ch("", "", "空置", "常住", "自住", "装修中"))], "csv xlsx html tsv", head=[f"{xq}小区业主信息表"], tail=[f"总户数 {n}   物业服务中心"] if d.p(.5) else [], serial=d.p(.3))


@T(K, "table", "registration centre export", big=True)
def regcentre(d, n):
    rows = ev(d, n)
    return d.table(rows, [("权利人/产权人|obligee|QLR", lambda r: r.p.name), ("证件号/权利人证件号|obligee_id_no|QLRZJH", lambda r: d.id(r.p)), ("不动产权证号|certificate_no|BDCQZH", lambda r: r.cert), ("?不动产单元号|unit_no|BDCDYH", lambda r: r.unit), ("坐落/房屋坐落|location|ZL", lambda r: r.loc), ("建筑面积|area|JZMJ", lambda r: r.area), ("用途|house_usage|YT", lambda r: r.use), ("共有情况|co_ownership|GYQK", lambda r: r.share), ("登记时间|register_time|DJSJ", lambda r: d.dt(r.t))], "csv sql xlsx db pipe", tname="bdc_qlr")


@T(K, "table", "asset clue list of a tracing company")
def clues(d, n):
    rows = ev(d, n, .3)
    return d.table(rows, [("案件序号", lambda r: f"ZX{d.i(100, 999)}"), ("被查询人", lambda r: r.p.name), ("身份证号", lambda r: d.id(r.p)), ("房产坐落", lambda r: r.loc), ("产权证号", lambda r: r.cert), ("面积", lambda r: r.area + "平"), ("抵押情况", lambda r: d.ch("无抵押", "已抵押", "查封")), ("估值(万)", lambda r: r.price)], "xlsx md csv fixed", head=["房产线索汇总"], tail=["说明：估值按同小区挂牌价"], shuf=True)


@T(K, "struct", "API answer of estate certificates", big=True)
def api(d, n):
    return js(d, ev(d, n), [("obligee/owner", lambda r: r.p.name), ("id_card/owner_id_no", lambda r: d.id(r.p)), ("certificate_no", lambda r: r.cert), ("property_unit_no", lambda r: r.unit), ("location", lambda r: r.loc), ("area", lambda r: float(r.area)), ("?ownership", lambda r: r.share), ("register_time", lambda r: d.dt(r.t)), ("?phone", lambda r: d.ph0(r.p))], "api array es lines mongo")


@T(K, "struct", "bucket objects of property manager, nested by building", mx=30)
def tree(d, n):
    xq = d.ch(P.XQ); m = {}
    for r in ev(d, n, 0, estate=xq): m.setdefault(f"{r.b}栋", []).append({"roomNo": f"{r.u}-{r.room}", "area": r.area, "owner": {"name": r.p.name, "mobile": d.ph0(r.p), "idCard": d.id(r.p)}, "propertyFee": d.ch("已缴", "欠费", "减免")})
    return "json", json.dumps({"community": xq, "buildings": m}, ensure_ascii=False, indent=d.ch(1, 2, None)) + "\n"


@T(K, "struct", "key value blocks of title search")
def titles(d, n):
    return blocks(d, ev(d, n, .2), [("权利人", lambda r: r.p.name), ("权利人证件号码", lambda r: d.id(r.p)), ("不动产权证号", lambda r: r.cert), ("坐落", lambda r: r.loc), ("建筑面积", lambda r: r.area + "㎡"), ("权利性质", lambda r: d.ch("市场化商品房", "房改房", "存量房")), ("登记时间", lambda r: d.day(r.t))], d.ch("-" * 40, "~" * 20, ""), d.ch("：", ": "))


@T(K, "struct", "YAML seed of owners in smart home server", big=True)
def seed(d, n):
    return yml(d, ev(d, n, .05), [("community", lambda r: r.xq), ("building", lambda r: f"{r.b}栋"), ("room_no", lambda r: r.room), ("owner_name", lambda r: r.p.name), ("owner_mobile", lambda r: d.ph0(r.p)), ("owner_id_card", lambda r: d.id(r.p)), ("floor_area", lambda r: r.area)], "owners")


@T(K, "prose", "notes on owners by collectors", mx=8)
def notes(d, n):
    o = []
    for r in ev(d, n, 0): o += [d.ch(f"{r.p.name}，身份证{d.id(r.p)}，名下{r.loc}一套，{r.area}平，证号{r.cert}，{d.ch('无贷款', '有按揭', '已被别家首封')}。", f"查到{r.p.name}（{d.id(r.p)}）有房：{r.loc}，建筑面积{r.area}㎡，{r.t.year}年登记，{r.share}，市价约{r.price}万。"), ""]
    return chat(d, [x for x in o if x]) if d.p(.4) else ("txt", "名下房产整理\n\n" + "\n".join(o))


@T(K, "prose", "notarial letter pages", mx=6)
def notarial(d, n):
    o = ["财产清单说明", ""]
    for k, r in enumerate(ev(d, n, 0)): o += [f"{CN[k % 10]}、{r.p.name}，{r.p.sex}，{d.zd(r.p.birth)}出生，公民身份号码：{d.id(r.p)}。{r.p.name}系坐落于{r.loc}房屋的所有权人，该房屋建筑面积{r.area}平方米，用途为{r.use}，不动产权证书号为{r.cert}，于{d.zd(r.t)}办理登记。", ""]
    return docx(d, o + ["经办人：（签字）", f"{d.zd(d.after())}"])


@T(K, "prose", "owner group admin's chat", mx=12)
def group(d, n):
    xq = d.ch(P.XQ); rows = ev(d, n, 0, estate=xq)
    ms = [d.ch(f"{r.b}栋{r.u}单元{r.room}业主{r.p.name}，电话{d.ph(r.p)}，{r.area}平，房本已领", f"{r.b}-{r.room} 产权人是{r.p.name} {d.ph(r.p)} 面积{r.area}") for r in rows]
    return chat(d, [f"{xq}业主核对，一户一条"] + ms)


@T(K, "prose", "sale agency's traditional brief", trad=True, mx=7)
def tbrief(d, n):
    o = ["內地物業業主資料（只限內部）", ""]
    for r in ev(d, n, 0): o.append(f"業主{r.p.name}，身份證號 {d.id(r.p)}，電話 {d.ph0(r.p)}，持有海棠里 {r.b} 座 {r.room} 室住宅，建築面積 {r.area} 平方米，{r.t.year} 年登記。")
    return "txt", "\n".join(o) + "\n"
