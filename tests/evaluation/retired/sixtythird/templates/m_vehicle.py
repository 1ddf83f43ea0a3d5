"""driving.vehicle: one vehicle with its owner (or one violation of it with the person) = one record."""
import json
from lib.core import T
from lib import data as X
K = "driving.vehicle"
VIO = "闯红灯 超速20%以下 违停 不按导向车道行驶 压实线 未系安全带 逆行 占用应急车道".split()

@T(K, "b")
def vio_csv(g):
    L = ["号牌号码,号牌种类,所有人,身份证号,车辆识别代号,发动机号,品牌型号,初次登记日期,联系电话"]
    for p in g.rows(rep=0): g.rec(p); L.append(f"{p.plate},02,{p.name},{p.id},{p.vin},{p.engine},{p.car},{g.dt(2008, 2020)},{p.mobile}")
    g.out("cgs/vehicle.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def pinyin_tsv(g):
    L = ["\t".join("HPHM HPZL CLPP CLSBDH FDJH CSYS SYR SFZMHM CCDJRQ YXQZ".split())]
    for p in g.rows(20, 60): d = g.dt(2008, 2020); g.rec(p); L.append("\t".join([p.plate[1:], "02", p.car, p.vin, p.engine, g.c("ABCDEFGH"), p.name, p.id, f"{d:%Y%m%d}", f"{d.replace(year=d.year + 8):%Y%m%d}"]))
    g.out("jgxt/veh_flow.txt", "\n".join(L) + "\n", "tsv", "gb18030")

@T(K)
def insurance_json(g):
    o = []
    for p in g.rows(8, 28): g.rec(p); o.append({"policyNo": g.dig(22), "licenseNo": p.plate, "vin": p.vin, "engineNo": p.engine, "brandModel": p.car, "enrollDate": str(g.dt(2010, 2020)), "owner": {"name": p.name, "idNo": p.id, "mobile": p.mobile}, "expireDate": str(g.dt(g.year, g.year)), "premium": g.amt(900, 6000)})
    g.out("chexian/renewal.json", json.dumps({"list": o}, ensure_ascii=False), "json")

@T(K)
def s4_xlsx(g):
    R = [["4S店保有客户", "", "", "", "", "", ""], ["车主", "手机", "车牌", "车架号", "车型", "购车日期", "上次保养", "里程", "续保", "备注"]]
    for p in g.rows(20, 60): g.rec(p); R.append([p.name, p.mobile, p.plate, p.vin, p.car, f"{g.dt(2012, 2020)}", f"{g.t(300):%Y-%m-%d}", g.i(3, 160) * 1000, g.c(["是", "否", ""]), g.c(["", "", "脾气大", "只做保养", "要返券"])])
    g.xlsx("售后/保有客户.xlsx", {"客户": R, "字典": [["续保", "是/否"]]})

@T(K)
def parking_chat(g):
    L = []; t = g.t0; n = g.c(X.COMM)
    for p in g.rows(6, 15):
        t = g.adv(t, minutes=g.i(2, 100)); g.rec(p)
        L += [f"{g.i(1, 20)}-{g.rn(101, 2804)} {p.sur}{'先生' if p.m else '女士'} {t:%m-%d %H:%M}", g.c([f"登记车牌：{p.plate}，{p.car}，车主{p.name}，{p.mobile}", f"{p.plate} {p.car} 登记人{p.name} 电话{p.mobile} 车位租半年", f"我家的车 {p.plate} 白色{p.car}，车主 {p.name}，联系 {p.mobile}"]), ""]
        if g.ch(.5): L += [f"{n}物业-小{g.c('陈刘周')} {t + g.td(minutes=2):%m-%d %H:%M}", g.c(["收到，录入系统", "行驶证照片发一下", "请明天来前台缴费", "地库B区满了"]), ""]
    g.out("微信/车位登记群.txt", "\n".join(L), "chat")

@T(K)
def violation_log(g):
    L = []
    for p, t in g.seq(10, 36, days=60): g.rec(p); L.append(f"{t:%Y-%m-%d %H:%M:%S} [vio-push] INFO hphm={p.plate} syr={p.name} sfzh={p.id} sjhm={p.mobile} wfxw={g.c(VIO)} wfdd={g.reg[3]}{g.c(X.ROAD)}口 fkje={g.c([50, 100, 150, 200])} wfjfs={g.c([0, 1, 3, 6])} xh={g.reg[0]}{g.dig(10)}")
    g.out("vio/push.log", "\n".join(L) + "\n", "log")

@T(K)
def accident_prose(g):
    L = []
    for p in g.rows(4, 9):
        q = g.p(); t = g.t(60); g.rec(p); L += ["道路交通事故认定书（简易程序）", f"事故时间：{t:%Y年%m月%d日%H时%M分}　地点：{g.reg[3]}{g.c(X.ROAD)}与{g.c(X.ROAD)}交叉口", f"当事人：{p.name}，身份证号{p.id}，驾驶{p.plate}号{p.car}（车架号{p.vin}，本人所有），联系电话{p.mobile}。", f"事故事实：{p.name}驾驶上述车辆{g.c(['倒车时撞上路边花坛', '变更车道时剐蹭隔离护栏', '追尾停放的施工锥桶', '转弯时撞上灯杆'])}，造成车辆受损，无人员伤亡。", "责任：当事人负全部责任。", f"交通警察：{g.nm()}　{g.nm()}", "", ""]
    g.out("事故/简易认定.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def oracle_sql(g):
    L = []
    for p in g.rows(12, 45): g.rec(p); L.append(f"INSERT INTO VEHICLE_OWNER (PLATE_NO, VIN, ENGINE_NO, BRAND, OWNER_NAME, OWNER_IDNO, TEL, ADDR) VALUES ('{p.plate}', '{p.vin}', '{p.engine}', '{p.car}', '{p.name}', '{p.id}', '{p.mobile}', '{p.addr}');")
    g.out("ora/vehicle_owner.sql", "\n".join(L) + "\nCOMMIT;\n", "sql", "utf-8")

@T(K)
def xml_inspect(g):
    o = []
    for p in g.rows(6, 24): g.rec(p); o.append(f'<vehispara><jylsh>{g.dig(14)}</jylsh><hphm>{p.plate}</hphm><clsbdh>{p.vin}</clsbdh><syr>{p.name}</syr><sfzmhm>{p.id}</sfzmhm><sjrdh>{p.mobile}</sjrdh><clpp>{p.car}</clpp><jyjl>{g.c([1, 1, 2])}</jyjl></vehispara>')
    g.out("jc/18C51.xml", '<?xml version="1.0" encoding="utf-8"?>\n<root>\n' + "\n".join(o) + "\n</root>\n", "xml")

@T(K)
def ocr_book(g):
    L = []
    for p in g.rows(5, 18): d = g.dt(2010, 2020); g.rec(p); L += ["中华人民共和国机动车行驶证", f"号牌号码 {p.plate}  车辆类型 小型轿车", f"所有人 {p.name}", f"住址 {p.addr}", f"使用性质 非营运  品牌型号 {p.car}", f"车辆识别代号 {p.vin}", f"发动机号码 {p.engine}", f"注册日期 {d}  发证日期 {d}", f"[随附] 联系手机 {p.mobile}", ""]
    g.out("ocr/xsz.txt", "\n".join(L), "ocr")

@T(K)
def csv_no_header(g):
    L = []
    for p in g.rows(30, 60): g.rec(p); L.append(f"{p.name},{p.mobile},{p.plate},{p.car},{p.vin},{g.reg[2]}")
    g.zip("chezhu/车主%d.zip" % g.year, {"cz/1.csv": "\n".join(L[:20]) + "\n", "cz/2.csv": "\n".join(L[20:]) + "\n"}, enc="gb18030")

@T(K)
def kv_tow(g):
    """Tow yard hand-over slips."""
    L = []
    for p, t in g.seq(6, 20, days=40): g.rec(p); L += [f"NO.{g.dig(6)}  扣车凭证存根  {t:%Y-%m-%d %H:%M}", f"  车号: {p.plate}   车型: {p.car}", f"  车架: {p.vin}", f"  车主: {p.name}   证件: {p.id}", f"  原因: {g.c(VIO + ['无牌', '逾期未检验'])}   停放: {g.c('AB')}区{g.i(1, 90)}位", ""]
    g.out("停车场/扣车存根.txt", "\n".join(L), "kv", "utf-8", "\r\n")

@T(K)
def markdown_company(g):
    L = ["# 园区通行车辆白名单", "", f"维护人：行政 {g.nm()}，改动请发工单", ""]
    for c in range(g.i(3, 5)):
        L += [f"### {g.co()}", ""]
        for p in g.ps(g.i(3, 9)): g.rec(p); L.append(f"- `{p.plate}` {p.car} — 车主 {p.name}，{p.mobile}")
        L.append("")
    g.out("wiki/parking-whitelist.md", "\n".join(L), "markdown")

@T(K)
def fixed_toll(g):
    """ETC issue list, fixed widths."""
    L = ["ETC 发行明细表", f"网点：{g.reg[2]}{g.c('东 西 南 北'.split())}收费站   日期：{g.t0:%Y-%m-%d}", "卡号                 车牌       车主      身份证号             车型          手机"]
    for p in g.rows(15, 50): g.rec(p); L.append(f"{g.reg[0][:2]}01{g.dig(16)} {p.plate:<8}  {p.name:　<4}  {p.id}  {p.car:　<8} {p.mobile}")
    g.out("etc/发行明细.txt", "\n".join(L) + f"\n小计 {g.recs} 张\n", "fixed", "gb18030", "\r\n")
