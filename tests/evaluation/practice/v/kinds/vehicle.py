from core import *
t = kind("driving.vehicle")
BR = "大众朗逸 别克英朗 丰田卡罗拉 五菱宏光 比亚迪秦 日产轩逸 本田雅阁 长安逸动".split()
EBR = ["VW Lavida", "Buick Excelle", "Toyota Corolla", "BYD Qin", "Nissan Sylphy"]


@t("guard/xiaoqu_cheweideng.txt", "gatekeeper's handwritten vehicle list", "note")
def a1(f):
    o = ["地下车库登记本（誊抄）"]
    for p in f.ps(6, 14):
        o.append(f"{p.flat} 车主{p.name} {p.plate} {f.c('白 黑 银 红')}{f.c(BR)} 身份证{p.id} 电话{p.mob} {f.c(['月卡', '年卡', '业主车位', '欠两月', '挪车打这个'])}")
        f.rec(p)
    return "\n".join(o + ["岗亭电话 " + f.office()])


@t("log/vehicle_cache_protobuf.txt", "protobuf text format dump", "protobuf")
def a2(f):
    o = ["# dump of topic vehicle.owner (text format)"]
    for p in f.ps(6, 15):
        o += ["vehicle {", f'  plate_no: "{p.plate}"', f'  plate_type: {f.c("02 52 01")}', f'  vin: "{p.vin}"', f'  engine_no: "{f.up(1)}{f.d(6)}"', f'  brand: "{f.c(BR)}"', "  owner {", f'    name: "{p.name}"', f'    id_no: "{p.id}"', f'    mobile: "{p.mob}"', "  }", f'  first_register: "{ds(f.t(2006))}"', "}"]
        f.rec(p)
    return "\n".join(o)


@t("wenda/jiaotong_shigu.txt", "traffic accident interview", "interview")
def a3(f):
    o = ["交通事故车辆核对（问答摘记）"]
    for p in f.ps(3, 8):
        o += [f"问：你的车什么情况？", f"答：我叫{p.name}，身份证{p.id}，车牌{p.plate}，{f.c(BR)}，车架号是{p.vin}，{f.c(['行驶证在车上', '车是我名下的', '登记在我名下，平时爱人开'])}，家里电话{p.tel}，{dz(f.t(2008))}上的牌。"]
        f.rec(p)
    return "\n".join(o + ["（以下无正文）"])


@t("print/baodan_batch.prn", "insurance batch print", "print", "gb18030")
def a4(f):
    o = ["机动车承保清单 批次" + f.d(6), "号牌号码    车主      证件号             VIN               发动机号   初登日期   厂牌", "-" * 100]
    for p in f.ps(8, 22):
        o.append(f"{W(p.plate, 11)} {W(p.name, 9)} {p.id} {p.vin} {f.up(1)}{f.d(7)}  {ds(f.t(2008))} {f.c(BR)}")
        f.rec(p)
    return "\n".join(o + ["-" * 100, f"共 {f.n} 台"])


@t("en/company_cars_mail.eml", "English mail on private cars used for work", "mail", script="latin")
def a5(f):
    o = ["Subject: Mileage scheme - vehicles on record", "", "Hello all, please check your line.", ""]
    for p in f.ps(5, 12):
        o.append(f"{p.py}, owner ID {p.id}: plate {p.plate}, {f.c(EBR)}, VIN {p.vin}, {p.mail}, engine {f.up(2)}{f.d(5)}, registered {dmy(f.t(2010))}.")
        f.rec(p)
    return "\n".join(o + ["", "Facilities, " + f.omail("fleet-desk@branch-office.example")])


@t("api/etc_owner_soap.log", "ETC issuance log with key=value pairs", "log")
def a6(f):
    o = []
    x = f.t(2018)
    for p in f.ps(7, 18):
        x += secs(f.i(20, 900))
        o.append(f"{dts(x)} [etc-issue] INFO vehPlate={p.plate}&vehPlateColor={f.c('0 1 4')}&vehOwner={p.name}&ownerIdNum={p.id}&ownerTel={p.mob}&vin={p.vin}&engineNum={f.d(7)}&obuId={f.dec('44' + f.d(14))} ret=0")
        f.rec(p)
    return "\n".join(o)


@t("wechat/maiche_ershou.txt", "used car dealer WeChat forward", "chat")
def a7(f):
    o = ["老郝二手车（外地代办）", "收车群 一手车主资料 过户用👇"]
    for p in f.ps(4, 10):
        o.append(f"🚗{f.c(BR)} {f.t(2010).year}年上牌 牌{p.plate} 架号{p.vin} 车主{p.name} 证{p.id} 手机{p.mob} {f.c(['大本在', '抵押未解', '两把钥匙', '过户费客户出'])}")
        f.rec(p)
    return "\n".join(o + ["@所有人 明天下午车管所集合"])


@t("db/dm_disql.txt", "table printed by database client with box lines", "console")
def a8(f):
    L = "+-----------+--------+--------------------+-------------------+------+------------+"
    o = ["mysql> select hphm, syr, sfzmhm, clsbdh, hpzl, ccdjrq from vehicle where zt='A';", L, "| hphm      | syr    | sfzmhm             | clsbdh            | hpzl | ccdjrq     |", L]
    for p in f.ps(8, 24):
        o.append(f"| {W(p.plate, 9)} | {W(p.name, 6)} | {p.id} | {p.vin} | 02   | {ds(f.t(2007))} |")
        f.rec(p)
    return "\n".join(o + [L, f"{f.n} rows in set (0.03 sec)"])


@t("hk/liangdi_pai_trad.txt", "traditional cross-border plate file", "blocks", script="hant")
def a9(f):
    o = ["粵港兩地牌車輛檔案（車務組）", ""]
    for p in f.ps(3, 8):
        o += [f"車主：{p.name}　內地身份證：{p.id}", f"內地車牌：{p.plate}　車架號：{p.vin}", f"廠牌：{f.c('豐田 本田 日產')}　發動機號：{f.up(2)}{f.d(6)}　首次登記：{ds(f.t(2010))}", f"聯絡：{p.mob}", ""]
        f.rec(p)
    return "\n".join(o)


@t("4s/weixiu_gongdan.txt", "repair shop work orders", "ticket")
def a10(f):
    o = []
    for p in f.ps(3, 9):
        x = f.q(6)
        o += [f"委托书 RO{dc(x)[2:]}{f.i(1, 99):02}  进厂 {dts(x)[:16]}", f"车主 {p.name}  电话 {p.mob}  证件 {p.id}", f"车牌 {p.plate}  车架号 {p.vin}  车型 {f.c(BR)}  里程 {f.i(3000, 160000)}km", f"项目：{f.c(['更换机油机滤', '左前门钣金喷漆', '更换刹车片', '异响检查'])}    工时 {f.m(80, 900)}", "签名：________", ""]
        f.rec(p)
    return "\n".join(o)
