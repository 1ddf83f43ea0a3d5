"""driving.licence"""
from lib import T, D, J, TD
K = "driving.licence"
CL = ["C1", "C1", "C2", "B2", "A2", "A1A2", "C1D", "C1E"]


@T(K, "驾驶证信息确认单.txt", way="form")
def a(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        d = f.d(2005, 2020)
        o += ["机动车驾驶人信息查询单", f"姓    名：{p.n}        性别：{p.sex}        国籍：中国", f"{f.x(p)}驾驶证号：{p.id}    档案编号：{f.dec(p.arch)}", f"准驾车型：{f.c(CL)}    初次领证日期：{D(d, '%Y-%m-%d')}", f"有效期止：{D(d + TD(3652 + 2190), '%Y-%m-%d')}    累积记分：{f.i(0, 9)}    状态：正常", f"手机号码：{p.m}", f"发证机关：{p.city[0]}市公安局交通警察支队（咨询 {f.off(p.city)}）", "=" * 46]
    return o


@T(K, "车队司机资质_邮件.txt", way="e-mail thread")
def b(f):
    q = f.p()
    o = [f"发件人: {q.email}", "主题: 回复: 回复: 驾驶员资质补充", "", "王经理：", "司机驾照信息补齐如下，扫描件另发。", ""]
    for p in f.ps(f.i(6, 10)):
        o += [f"{p.n}（{p.m}）", f"  {f.x(p)}驾驶证 {p.id}，准驾 {f.c(CL)}，档案编号 {f.dec(p.arch)}，初领 {D(f.d(2000, 2018), '%Y.%m.%d')}"]
    return o + ["", "> 昨天少了档案编号，安监不收。", f"> —— 安全科 {f.off()}"]


@T(K, "licence_check_gateway.log", "en", "gateway log", "log")
def c(f):
    o, t = [], f.d(2024)
    for p in f.many(f.ps(7), f.i(8, 12)):
        t += TD(seconds=f.i(3, 600))
        g = f.hx(8)
        o += [f"{D(t, '%Y-%m-%dT%H:%M:%SZ')} rentcar-gw POST /v2/driver/verify rid={g} mobile={p.m} name=\"{p.en}\"", f"{D(t, '%Y-%m-%dT%H:%M:%SZ')} rentcar-gw ocr rid={g} side=front quality=0.{f.i(80, 99)}", f"{f.x(p)}{D(t + TD(seconds=2), '%Y-%m-%dT%H:%M:%SZ')} rentcar-gw upstream rid={g} driving_licence={p.id} class={f.c(CL)} archives_no={f.dec(p.arch)} first_issue_date={D(f.d(2008, 2020), '%Y-%m-%d')} points={f.i(0, 11)} status=VALID"]
    return o


@T(K, "內地駕照換領申請.txt", "tw", "bilingual form")
def d(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        o += ["免試簽發駕駛執照申請表 DIRECT ISSUE APPLICATION", f"申請人姓名 Name: {p.n} / {p.sl.replace('/', ', ')}", f"內地身份證 PRC ID: {p.id}", f"{f.x(p)}內地駕駛證號碼 Licence No.: {p.id}　準駕車型 Class: {f.c(CL)}", f"檔案編號 File No.: {f.dec(p.arch)}　初次領證 First issued: {D(f.d(2006, 2020), '%d/%m/%Y')}", f"電郵 E-mail: {p.email}　流動電話 Mobile: {f.intl(p.m)}", "□ 已附影印本　　職員簽收：", "-" * 40]
    return o


@T(K, "insurer_driver_decl.xml", "en", "XML of an insurer", "xml")
def e(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<FleetPolicy no="' + f.dec("PDAA" + f.num(14)) + '">']
    for p in f.ps(f.i(7, 11)):
        o += ["  <NamedDriver>", f"    <Person><Name>{p.en}</Name><Tel>{p.m}</Tel></Person>", f"    <DrivingLicence>{f.x(p)}<LicenceNo>{p.id}</LicenceNo><VehicleClass>{f.c(CL)}</VehicleClass><FirstIssueDate>{D(f.d(2003, 2020), '%Y-%m-%d')}</FirstIssueDate><ArchiveNumber>{f.dec(p.arch)}</ArchiveNumber></DrivingLicence>", "  </NamedDriver>"]
    return o + ["</FleetPolicy>"]


@T(K, "驾校拿证喜报.txt", way="notice")
def g(f):
    o = ["顺通驾校 本期拿证学员（请凭身份证到前台领取驾驶证）", "报名热线 " + f.off(), ""]
    for k, p in enumerate(f.ps(f.i(8, 13)), 1):
        o.append(f"{f.x(p)}{k:02}）{p.n}  驾驶证号{p.id}  车型{f.c(['C1', 'C2'])}  领证日期{D(f.d(2024), '%-m月%-d日')}  电话{p.m}  教练{f.c(['老谭', '小贺', '孙教练'])}")
    return o


@T(K, "人事晤談_司機.txt", "tw", "interview note")
def h(f):
    o = ["司機招聘面談紀要（內地線）", ""]
    for p in f.ps(f.i(4, 7)):
        o += [f"◇ 應徵者 {p.n}，{p.sex}，手機 {p.m}", "問：請報一下駕照。", f"答：{f.x(p)}駕駛證號就是身份證號 {p.id}，{f.c(CL)} 照，{f.i(2002, 2018)} 年初次領證，檔案編號 {f.dec(p.arch)}，本期扣了 {f.i(0, 8)} 分。", f"評語：{f.c(['熟路，可試車', '不抽菸，優先', '夜班有困難', '待複試'])}", ""]
    return o


@T(K, "drv_person.jsonl", "zh", "JSON lines", "jsonl")
def i(f):
    o = []
    for p in f.ps(f.i(22, 36)):
        o.append(J({"_index": "drv_person", "_id": f.hx(10), "_source": {"xm": p.n, "sfzmhm": p.id, "lxdh": p.m, "jsz": {"dabh": f.x(p) + f.dec(p.arch), "zjcx": f.c(CL), "cclzrq": D(f.d(2004, 2020), "%Y-%m-%d"), "ljjf": f.i(0, 12), "zt": "A"}}}, None))
    return o


@T(K, "理赔调查_驾驶资格.txt", way="insurance claim")
def j(f):
    o = ["理赔调查报告（多车事故）", f"报案电话 {f.p().m}   查勘员 {f.p().m}", "一、各车驾驶人驾驶资格核查："]
    for k, p in enumerate(f.ps(f.i(3, 6)), 1):
        o.append(f"（{k}）{f.x(p)}驾驶人{p.n}，驾驶证号{p.id}，准驾车型{f.c(CL)}，初次领证{D(f.d(2005, 2020), '%Y年%-m月%-d日')}，档案编号{f.dec(p.arch)}，证件在有效期内，电话{p.m}。")
    w = f.p()
    return o + ["二、乘客情况：", f"乘客{w.n}（身份证{w.id}）轻微擦伤，无驾驶行为。", "三、结论：资格相符。"]


@T(K, "driver_roster.txt", "en", "call-centre and roster notes", crlf=True)
def k(f):
    o = ["AIRPORT SHUTTLE - driver licence renewals, handover notes", ""]
    for p in f.ps(f.i(6, 9)):
        o.append(f"{f.x(p)}{p.en}: driving licence {p.id}, class {f.c(CL)}, first issued {D(f.d(2005, 2018), '%b %Y')}, archive no. {f.dec(p.arch)}, cell {f.dash(p.m)}. {f.c(['Renewal posted.', 'Photo too dark, call back.', 'Eye test on Friday.', 'Wants to keep the old one.'])}")
    return o
