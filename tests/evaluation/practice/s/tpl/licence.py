import json
from core import T, masked_id
K = "driving.licence"
CL = "C1 C1 C2 B2 A2 C1D A1A2 B1".split()
GRP = lambda p: f"{p.city}公安局交通警察支队"


@T(K, "ocr/driver_license_ocr.jsonl", "OCR service answers, one a line", cont="jsonl")
def _(c):
    o = []
    for p in c.ppl(9):
        d = c.issue(p)
        o.append(c.rec(p, json.dumps({"RequestId": c.hexs(32), "LogId": c.snow(), "img": f"dl_{c.num(6)}.jpg", "Name": p.name, "Sex": p.sex, "Nationality": "中国", "Address": p.addr, "DateOfBirth": f"{p.dob:%Y-%m-%d}", "DateOfFirstIssue": f"{d:%Y-%m-%d}", "Class": c.pick(CL), "StartDate": f"{d:%Y-%m-%d}", "EndDate": f"{d.year + 6}-{d:%m-%d}", "CardCode": p.id, "ArchivesCode": p.archive, "IssuingAuthority": GRP(p), "CumulativeScore": None}, ensure_ascii=False)))
    return "\n".join(o), r'"ArchivesCode"'


@T(K, "fleet/司机驾照到期提醒.txt", "fleet manager's reminders in a chat", cont="text")
def _(c):
    o = ["【车队调度群】驾驶证到期/扣分提醒 @所有人", ""]
    for p in c.ppl(8):
        o.append(c.rec(p, f"▷{p.name} 驾驶证号{p.id} 准驾车型{c.pick(CL)} 档案编号{p.archive} " + c.pick([f"{c.dt(2024, 2026):%Y-%m-%d}到期，抓紧换证", f"累积记分{c.r.randrange(3, 12)}分，注意", "体检证明没交，周五前", "增驾回执补一份"])))
    return "\n".join(o + ["", "不办的停车停班，别怪我没说。"]), r"^▷"


@T(K, "dmv/六合一_打印.txt", "traffic police terminal print", "gb18030", cont="text")
def _(c):
    o = []
    for p in c.ppl(7):
        d = c.issue(p)
        o.append(c.rec(p, f"机动车驾驶证信息单                     打印: {c.num(6, '0')}\n证号  {p.id}    档案编号  {p.archive}\n姓名  {p.name}    性别 {p.sex}    准驾车型 {c.pick(CL)}\n初次领证日期 {d:%Y-%m-%d}  有效期始 {d:%Y-%m-%d}  有效期止 {d.year + 10}-{d:%m-%d}\n累积记分 {c.r.randrange(0, 12)}  状态 {c.pick('正常 逾期未换证 违法未处理')}  发证机关 {GRP(p)}\n登记住所 {p.addr}   固定电话 {p.tel}\n" + "." * 60))
    return "\n".join(o), r"^机动车驾驶证信息单"


@T(K, "hire/rental_counter_notes.txt", "car hire counter notes in English", script="latin", cont="text")
def _(c):
    o = ["COUNTER LOG - licence checks (original seen unless noted)", ""]
    for p in c.ppl(8):
        o.append(c.rec(p, f"{c.r.randrange(8, 21):02d}:{c.r.randrange(10, 59)}  {p.en} - PRC driving licence no. {p.id}, class {c.pick('C1 C2 B2')}, file no. {p.archive}, first issued {c.issue(p):%d.%m.%Y}. " + c.pick(["OK.", "Photo page blurred, rescanned.", "Expires next month, told him.", "Contract to " + p.mail + ".", "Signed in blue ink, extra deposit."])))
    return "\n".join(o), r"^\d\d:\d\d  .*driving licence"


@T(K, "school/驾校结业名单口述.txt", "driving school secretary dictating", cont="text")
def _(c):
    o = ["录音整理：今天下证的学员，我报你记。"]
    for p in c.ppl(7, born=(1994, 2004)):
        o.append(c.rec(p, f"{c.pick('下一个 好 然后')}，{p.name}，驾驶证号就是身份证{p.id}，{c.pick('C1 C2')}，初次领证{c.issue(p):%Y年%m月%d日}，档案编号{p.archive}" + c.pick(["。", "，证她妈妈代领。", "，这个补照片。"])))
    return "\n".join(o + ["就这些，打印两份。"]), r"，初次领证"


@T(K, "protobuf/grpc_textdump.txt", "text format of an RPC message", script="mixed", cont="textproto")
def _(c):
    o = ["# rpc: /driver.v1.DriverService/ListVerified  status=OK"]
    for p in c.ppl(8):
        o.append(c.rec(p, f"""drivers {{
  driver_id: {c.num(9, '7')}
  name: "{p.name}"
  license {{
    number: "{p.id}"
    vehicle_class: "{c.pick(CL)}"
    archive_no: "{p.archive}"
    first_issue_date: "{c.issue(p):%Y-%m-%d}"
    verify_state: PASSED
  }}
  phone: "{p.mob}"
}}"""))
    return "\n".join(o), r"^drivers \{"


@T(K, "insurance/理赔_驾驶人核验.txt", "claims adjuster's working notes", cont="text")
def _(c):
    o = ["查勘手记（理赔二部）", ""]
    for p in c.ppl(6):
        o.append(c.rec(p, f"案{c.num(5, '0')}：驾驶人{p.name}，驾驶证{p.id}，准驾{c.pick('C1 B2 C2')}，初领{c.issue(p):%Y.%m}，发证机关{GRP(p)}，" + c.pick(["证件有效，可赔。", "现场未带证，事后补。", "酒精测试为零，正常定损。", "档案编号" + p.archive + "，与系统一致。"])))
    return "\n".join(o), r"^案\d+："


@T(K, "xls/驾驶员档案_xml表格.xml", "SpreadsheetML saved by an office suite", cont="xml")
def _(c):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="驾驶员"><Table>',
         "<Row>" + "".join(f'<Cell><Data ss:Type="String">{h}</Data></Cell>' for h in "姓名 驾驶证号 准驾车型 档案编号 初次领证日期 审验有效期止".split()) + "</Row>"]
    for p in c.ppl(12):
        d = c.issue(p)
        o.append(c.rec(p, '<Row ss:Height="15">' + "".join(f'<Cell><Data ss:Type="String">{x}</Data></Cell>' for x in (p.name, p.id, c.pick(CL), p.archive, f"{d:%Y-%m-%d}", f"{d.year + 10}-{d:%m-%d}")) + "</Row>"))
    return "\n".join(o + ["</Table></Worksheet></Workbook>"]), r'<Row ss:Height'


@T(K, "trad/的士車行司機紙.txt", "garage owner's paper in traditional characters", script="hant", cont="text")
def _(c):
    o = ["兩地車司機牌照紀錄（內地駕駛證）", ""]
    for p in c.ppl(6, tr=True):
        o.append(c.rec(p, f"司機：{p.name}\n　駕駛證號：{p.id}　準駕車型：{c.pick('C1 B1 A1')}\n　檔案編號：{p.archive}　初次領證：{c.issue(p):%Y年%m月%d日}\n　備註：{c.pick('無 待年審 欠體檢')}"))
    return "\n".join(o), r"^司機："


@T(K, "ldap/drivers.ldif", "LDAP directory export", cont="ldif")
def _(c):
    o = ["version: 1", ""]
    for p in c.ppl(8):
        o.append(c.rec(p, f"dn: uid={p.user},ou=drivers,dc=wuliu,dc=local\nobjectClass: top\nobjectClass: driverPerson\nuid: {p.user}\ncn: {p.name}\ndrivingLicenceNo: {p.id}\nlicenceClass: {c.pick(CL)}\nlicenceArchiveNumber: {p.archive}\nlicenceFirstIssueDate: {c.issue(p):%Y%m%d}\nmobile: {p.mob}\n"))
    return "\n".join(o), r"^dn: uid"
