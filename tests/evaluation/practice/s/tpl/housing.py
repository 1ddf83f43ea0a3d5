import json
from core import T, masked_mob
K = "property.housing"


@T(K, "registry/查询结果_终端.txt", "registry terminal screen dump", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(6):
        o.append(c.rec(p, f"""[BDC-CX-02]            不动产登记信息查询            操作员 cx{c.num(3, '0')}
 权利人: {p.name:<8}     证件号: {p.id}
 不动产权证号: {c.cert(p)}
 不动产单元号: {c.unit28(p)}
 坐落: {p.addr}{p.unit}
 面积: {c.amt(45, 180)} ㎡   用途: 住宅   共有情况: {c.pick('单独所有 共同共有 按份共有')}
 登记时间: {c.dt(2016, 2023):%Y-%m-%d}   抵押: {c.pick('无 有')}   查封: 无
 F1 帮助  F3 返回  F8 下页                                         1/1
"""))
    return "\n".join(o), r"不动产登记信息查询"


@T(K, "wx/业主群_办证登记.txt", "owners' group roll call for certificates", cont="text")
def _(c):
    h = c.pick("翠湖花园 金色家园 滨江一号 阳光水岸")
    o = [f"{h}业主办证群", "物业小何: 产权证号对一下，按楼栋报 👇", ""]
    for p in c.ppl(11):
        o.append(c.rec(p, f"{p.unit}业主: {p.name} {p.id} {c.amt(60, 150)}平 {c.cert(p)}" + c.pick(["", " 电话" + p.mob, " 证还押银行", " 夫妻共有"])))
        if c.r.random() < .3:
            o.append(c.pick(["物业小何: 收到", "物业小何: 那个停车费也交一下", "物业小何: 周末都在"]))
    return "\n".join(o), r"业主: .*不动产权第"


@T(K, "hive/beeline_rows.txt", "beeline console of a data warehouse", cont="console")
def _(c):
    o = ["0: jdbc:hive2://dn03:10000> select obligee,obligee_zjh,property_unit_no,location,area,register_time from dwd.house_right limit 8;", "INFO  : Completed compiling command(queryId=hive_2023); Time taken: 0.312 seconds"]
    for p in c.ppl(8):
        o.append(c.rec(p, f"obligee           {p.name}\nobligee_zjh       {p.id}\nproperty_unit_no  {c.unit28(p)}\nlocation          {p.addr}{p.unit}\narea              {c.amt(40, 150)}\nregister_time     {c.dt(2016, 2022):%Y-%m-%d %H:%M:%S}.0\n"))
    return "\n".join(o + ["8 rows selected (1.742 seconds)"]), r"^obligee   "


@T(K, "notary/继承谈话.txt", "notary's notes on an inheritance", cont="text")
def _(c):
    ps = c.ppl(3)
    o = ["继承公证 谈话记录摘要", ""]
    for p in (ps[0], ps[0], ps[1], ps[2], ps[2]):
        o.append(c.rec(p, f"房产：{p.addr}{p.unit}，权利人{p.name}（{p.id}），{c.cert(p)}，建筑面积{c.amt(40, 150)}平方米，{c.pick(['夫妻共同财产', '婚前个人财产', '房改房，工龄用了配偶的', '产权一半'])}。"))
    return "\n".join(o + ["", "问：有没有遗嘱？ 答：没有，兄弟几个口头都说好了。"]), r"^房产："


@T(K, "spool/契税申报.json", "tax declaration messages", cont="json")
def _(c):
    a = []
    for p in c.ppl(7):
        a.append(c.rec(p, {"sbxx": {"lsh": c.num(12, "6")}, "fwxx": {"fwzl": p.addr + p.unit, "jzmj": float(c.amt(50, 150)), "bdcqzh": c.cert(p), "bdcdyh": c.unit28(p), "fwyt": "住宅", "htje": c.r.randrange(60, 700) * 10000},
                          "qlr": [{"qlrmc": p.name, "zjlx": "201", "zjhm": p.id, "lxdh": p.mob, "gyfs": "单独所有"}]}))
    return json.dumps(a, ensure_ascii=False, indent=1), r'"bdcqzh"'


@T(K, "mail/valuation_request.eml", "bank's valuation request in English", script="mixed", cont="eml")
def _(c):
    o = [f"From: Mortgage Ops <{c.ok('phone.email', 'mortgageops@bohaicommercial.cn')}>", "Subject: FW: valuation batch 12 - collateral list", "Content-Type: text/plain; charset=utf-8", "",
         "Dear valuers, please visit the properties below. Owner = registered owner on the title 产权证.", ""]
    for i, p in enumerate(c.ppl(6), 1):
        o.append(c.rec(p, f"{i}) Owner {p.en} ({p.name}), ID {p.id}; property at {p.addr}{p.unit}; title {c.cert(p)}; floor area {c.amt(50, 160)} sqm; mobile {p.mob}"))
    return "\n".join(o + ["", f"Desk phone {c.office()} (office hours)"]), r"^\d\) Owner"


@T(K, "village/拆迁入户摸底.txt", "relocation survey notes", cont="text")
def _(c):
    o = ["入户摸底（第三小组） 手机备忘录导出", ""]
    for p in c.ppl(8, born=(1945, 1980)):
        o.append(c.rec(p, "▶ " + c.pick([
            f"{p.name}家，身份证{p.id}，房产证{c.cert(p)}，坐落{p.road}{c.r.randrange(2, 99)}号，建筑面积{c.amt(60, 260)}平，要求原地回迁。",
            f"产权人{p.name} {p.id} 坐落{p.addr}，{c.cert(p)}，面积{c.amt(60, 200)}，一层租给早餐店，漫天要价。",
            f"{p.addr} 业主{p.name}（{p.id}，手机{p.mob}）产权证{c.cert(p)}，{c.amt(60, 200)}㎡，大儿子不同意签。"])))
    return "\n".join(o), r"^▶ "


@T(K, "yw/业主信息_物业.ini.txt", "property company's system export as key=value sections", "gb18030", cont="ini")
def _(c):
    o = ["; 小区房屋档案导出 v5.4", "[META]", "xiaoqu=学府雅苑", ""]
    for p in c.ppl(10):
        o.append(c.rec(p, f"[ROOM.{c.num(6, '1')}]\n楼栋房号={p.unit}\n业主姓名={p.name}\n身份证号={p.id}\n联系电话={p.mob}\n固定电话={p.tel}\n建筑面积={c.amt(50, 150)}\n产权证号={c.cert(p)}\n物业费欠费={c.amt(0, 3000)}\n"))
    return "\n".join(o), r"^\[ROOM\."


@T(K, "chat/GPT_house_log.txt", "broker back end log with rendered template", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(9), c.dts(9, span=2)):
        o.append(f"{d:%Y/%m/%d %H:%M:%S} [render] tpl=listing_verify.ftl ok in {c.r.randrange(2, 40)}ms")
        o.append(c.rec(p, f"{d:%Y/%m/%d %H:%M:%S} [push->核验] 房源核验申请：业主{p.name}，证件{p.id}，坐落：{p.addr}{p.unit}，产权证号：{c.cert(p)}，面积：{c.amt(40, 150)}，是否满五：{c.pick('是 否')}，回执 {c.order18(d)}，经办显示 {masked_mob(c, p)}"))
    return "\n".join(o), r"房源核验申请"


@T(K, "trad/內地物業清單.txt", "list of mainland flats for an estate, traditional", script="hant", cont="text")
def _(c):
    ps = c.ppl(4, tr=True)
    o = ["內地物業清單（供遺囑律師）", ""]
    for i, p in enumerate((ps[0], ps[0], ps[1], ps[2], ps[3]), 1):
        y = c.cert(p)
        o.append(c.rec(p, f"【{i}】業主：{p.name}　身份證：{p.id}\n　　坐落：{p.addr}{p.unit}\n　　不動產權證：{y}\n　　建築面積：{c.amt(40, 130)}平方米　{c.pick('自住 出租中 空置')}"))
    return "\n".join(o), r"^【\d】業主"
