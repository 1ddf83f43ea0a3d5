"""driving.licence"""
from .core import T, NS
from .util import *
K = "driving.licence"


def ev(d, n):
    d.adults = True; out = []
    for p in d.people(n, 0):
        y = max(p.birth.year + 19, 1995); y = d.i(min(y, d.year), d.year) if y <= d.year else d.year
        f = d.when(y); d.rec(p); ey = f.year + 6
        while ey < d.year: ey += 10 if ey > f.year + 6 else d.ch(6, 10)
        out.append(NS(p=p, cls=d.ch("C1", "C1", "C1", "C2", "B2", "A2", "B1", "C1E", "C1D", "A1A2"), f=f, e=f.replace(year=ey, day=min(f.day, 28)), pts=d.ch(0, 0, 0, 3, 6, 9, 1), org=f"{p.reg[2]}公安局交通警察支队", st=d.ch("正常", "正常", "正常", "逾期未换证", "超分", "注销可恢复")))
    return out


@T(K, "table", "driver file list of a fleet", big=True)
def drivers(d, n):
    rows = ev(d, n)
    return d.table(rows, [("姓名/驾驶员姓名/司机|driver_name/name|XM", lambda r: r.p.name), ("驾驶证号/证号|licence_no/license_no|JSZH", lambda r: d.id(r.p)), ("档案编号|archives_no/file_no|DABH", lambda r: d.arch(r.p)), ("准驾车型|permitted_class/licence_class|ZJCX", lambda r: r.cls), ("初次领证日期/初领日期|first_issue_date|CCLZRQ", lambda r: d.day(r.f)), ("有效期止/有效期至|valid_to|YXQZ", lambda r: d.day(r.e)), ("?累积记分/记分|points|LJJF", lambda r: r.pts), ("?联系电话|mobile|LXDH", lambda r: d.ph(r.p)), ("?证件状态|licence_status|ZT", lambda r: r.st), ("?发证机关|issuing_authority|FZJG", lambda r: r.org)], "csv xlsx tsv html semi", head=["驾驶员证件台账"] if d.p(.4) else [], tail=[f"共{n}人，年审前核对"] if d.p(.4) else [], serial=d.p(.4))


@T(K, "table", "initials dump of the licence register", big=True)
def reg(d, n):
    d.hdr = "py"; rows = ev(d, n)
    return d.table(rows, [("x|a|DABH", lambda r: d.arch(r.p)), ("x|a|SFZMHM", lambda r: d.id(r.p)), ("x|a|XM", lambda r: r.p.name), ("x|a|ZJCX", lambda r: r.cls), ("x|a|CCLZRQ", lambda r: r.f.strftime("%Y%m%d")), ("x|a|YXQZ", lambda r: r.e.strftime("%Y%m%d")), ("x|a|LJJF", lambda r: r.pts), ("?x|a|FZJG", lambda r: r.org), ("?x|a|SJHM", lambda r: d.ph0(r.p))], "sql db pipe box", tname=d.ch("drv_licence", "jsz_xx", "DRIVINGLICENSE"))


@T(K, "table", "reminder list of expiring licences")
def remind(d, n):
    rows = ev(d, n)
    return d.table(rows, [("司机", lambda r: r.p.name), ("驾驶证", lambda r: d.id(r.p)), ("车型", lambda r: r.cls), ("到期", lambda r: d.isod(r.e)), ("电话", lambda r: d.ph(r.p)), ("换证情况", lambda r: d.ch("未办", "已预约", "已换", "体检中"))], "md xlsx fixed csv", head=["驾驶证到期换证提醒"], tail=["安全员：每周一更新"], serial=True)


@T(K, "struct", "OCR answers of driving licences", mx=30)
def ocr(d, n):
    arr = [{"image": f"IMG_{d.i(1000, 9999)}.jpg", "words_result": {"证号": d.id(r.p), "姓名": r.p.name, "性别": r.p.sex, "国籍": "中国", "住址": d.addr(r.p.reg), "出生日期": r.p.birth.strftime("%Y%m%d"), "初次领证日期": r.f.strftime("%Y%m%d"), "准驾车型": r.cls, "有效期限": r.f.strftime("%Y%m%d"), "至": r.e.strftime("%Y%m%d")}} for r in ev(d, n)]
    return "json", json.dumps(arr, ensure_ascii=False, indent=d.ch(2, None)) + "\n"


@T(K, "struct", "licence check API results", big=True)
def check(d, n):
    return js(d, ev(d, n), [("driver_name", lambda r: r.p.name), ("license_no/driver_license_no", lambda r: d.id(r.p)), ("archive_number/archives_no", lambda r: d.arch(r.p)), ("class_type/vehicle_class", lambda r: r.cls), ("first_issue_date", lambda r: d.isod(r.f)), ("valid_to", lambda r: d.isod(r.e)), ("?cumulative_score", lambda r: r.pts), ("?mobile", lambda r: d.ph0(r.p)), ("status", lambda r: r.st)], "lines api array mongo es")


@T(K, "struct", "verification log of car sharing service", big=True)
def vlog(d, n):
    o = []
    for r in ev(d, n):
        t = d.when(); o.append(f"{t:%Y-%m-%dT%H:%M:%S}+08:00 level=info msg=\"licence verified\" uid={d.dig(8)} name={r.p.name} licenceNo={d.id(r.p)} archiveNo={d.arch(r.p)} class={r.cls} firstIssue={d.isod(r.f)} validTo={d.isod(r.e)} score={r.pts} result={d.ch('PASS', 'PASS', 'MANUAL')}")
    return "log", "\n".join(o) + "\n"


@T(K, "struct", "XML of licence holders")
def holders(d, n):
    return xml(d, ev(d, n), [("XM/holder", lambda r: r.p.name), ("JSZH/licenceNo", lambda r: d.id(r.p)), ("DABH", lambda r: d.arch(r.p)), ("ZJCX", lambda r: r.cls), ("CCLZRQ", lambda r: d.isod(r.f)), ("YXQ", lambda r: d.isod(r.e)), ("ZT", lambda r: r.st)], "JSZLIST", "JSZ", attr=d.p(.4))


@T(K, "prose", "recruiter's chat with drivers' papers", mx=9)
def recruit(d, n):
    ms = [d.ch(f"{r.p.name} 驾照{r.cls} 证号{d.id(r.p)} {r.f.year}年拿的证 档案编号{d.arch(r.p)}", f"新司机：{r.p.name}，准驾{r.cls}，驾驶证号{d.id(r.p)}，{d.zd(r.f)}初次领证，记分{r.pts}分，电话{d.ph(r.p)}", f"{r.p.name}，驾驶证{d.id(r.p)}，{r.cls}，有效期到{d.zd(r.e)}") for r in ev(d, n)]
    return chat(d, ms)


@T(K, "prose", "safety meeting minutes about licences", mx=8)
def minutes(d, n):
    o = ["安全例会纪要", f"时间：{d.zd(d.after())}", "", "二、驾驶证核查情况"]
    for r in ev(d, n): o.append(f"{r.p.name}，驾驶证号{d.id(r.p)}，准驾车型{r.cls}，{d.zd(r.f)}初领，有效期至{d.zd(r.e)}，累积记分{r.pts}分，" + d.ch("合格。", "要求尽快换证。", "下月复查。", "已通知本人学习。"))
    return docx(d, o + ["", "三、其他：冬季轮胎更换由车队统一安排。"])


@T(K, "prose", "insurer's statement text on drivers", mx=7)
def insurer(d, n):
    o = []
    for r in ev(d, n): o += [f"驾驶人{r.p.name}（{r.p.sex}，{d.zd(r.p.birth)}生），持{r.cls}型机动车驾驶证，证号{d.id(r.p)}，档案编号{d.arch(r.p)}，发证机关{r.org}，初次领证日期{d.isod(r.f)}，有效期至{d.isod(r.e)}，状态{r.st}。", ""]
    return mail(d, "驾驶人资质说明", "\n".join(o)) if d.p(.4) else ("txt", "驾驶人资质说明\n\n" + "\n".join(o))
