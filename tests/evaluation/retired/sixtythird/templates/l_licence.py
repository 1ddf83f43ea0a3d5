"""driving.licence: one driving licence of one person (class, archive no, issue) = one record."""
import json
from lib.core import T
from lib import data as X
K = "driving.licence"
CL = ["C1"] * 8 + ["C2", "C2", "B2", "A2", "A1", "B1", "C1D", "C1E", "A1A2", "D"]
def iss(g, p): return g.dt(max(p.birth.year + 19, 1995), max(p.birth.year + 19, g.year - 1)) if p.birth.year + 19 <= g.year else g.dt(g.year, g.year)
def org(r): return f"{r[1] if r[1] != r[2] else ''}{r[2]}公安局交通警察支队"

@T(K, "b")
def mgr_csv(g):
    L = ["DABH,XM,XB,SFZMHM,ZJCX,CCLZRQ,YXQZ,LJJF,ZT,FZJG,LXZSXXDZ"]
    for p in g.rows(): d = iss(g, p); g.rec(p); L.append(f"{p.dah},{p.name},{1 if p.m else 2},{p.id},{g.c(CL)},{d},{d.replace(year=d.year + 10)},{g.c([0, 0, 0, 2, 3, 6, 9])},A,{p.home[5]},{p.addr}")
    g.out("jg/drv_license.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def ocr_json(g):
    L = []
    for p in g.rows(8, 26): d = iss(g, p); g.rec(p); L.append(json.dumps({"words_result": {"姓名": {"words": p.name}, "性别": {"words": p.sex}, "国籍": {"words": "中国"}, "出生日期": {"words": p.b8}, "证号": {"words": p.id}, "住址": {"words": p.addr}, "准驾车型": {"words": g.c(CL)}, "初次领证日期": {"words": f"{d:%Y%m%d}"}, "有效期限": {"words": f"{d:%Y%m%d}"}, "至": {"words": f"{d.replace(year=d.year + 6):%Y%m%d}"}}, "log_id": int(g.dig(18)), "direction": 0}, ensure_ascii=False))
    g.out("ocr/driver_license.jsonl", "\n".join(L) + "\n", "jsonl")

@T(K)
def fleet_xlsx(g):
    R = [[g.co() + "驾驶员档案"], ["工号", "姓名", "驾驶证号", "准驾车型", "档案编号", "初领日期", "证件到期", "从业资格", "电话", "状态"]]
    for p in g.rows(15, 50): d = iss(g, p); g.rec(p); R.append([g.i(1001, 1999), p.name, p.id, g.c(["A2", "B2", "A1", "A1A2"]), p.dah, f"{d:%Y/%m/%d}", f"{g.dt(g.year, g.year + 6):%Y/%m/%d}", g.c(["有", "有", "办理中"]), p.mobile, g.c(["在岗", "在岗", "离职"])])
    g.xlsx("车队/驾驶员档案.xlsx", {"驾驶员": R})

@T(K)
def chat_ride(g):
    L = []; t = g.t0
    for p in g.rows(5, 12):
        t = g.adv(t, minutes=g.i(5, 500)); d = iss(g, p); g.rec(p)
        L += [f"{p.name} {t:%Y-%m-%d %H:%M}", g.c([f"您好 我要加盟 驾驶证号{p.id} {g.c(CL)} {d}初次领证 档案{p.dah}", f"姓名：{p.name}\n驾照：{p.id}\n车型：{g.c(['C1', 'C2'])}\n领证：{d}\n电话：{p.mobile}", f"我的驾照 {p.id} 准驾{g.c(['C1', 'B2', 'C2'])}，{d:%Y年%m月}拿的本，没扣过分"]), f"客服-司机招募 {t + g.td(minutes=6):%Y-%m-%d %H:%M}", g.c(["收到，背景审核1-3个工作日", "驾龄不满三年暂不符合", "请补一张清晰的副页照片", "OK"]), ""]
    g.out("客服会话/司机招募.txt", "\n".join(L), "chat")

@T(K)
def kv_query(g):
    L = []
    for p in g.rows(6, 20): d = iss(g, p); g.rec(p); L += [f"驾驶证查询  {g.t():%Y-%m-%d %H:%M}", f"证　　号：{p.id}", f"姓　　名：{p.name}", f"准驾车型：{g.c(CL)}", f"档案编号：{p.dah}", f"初次领证：{d}", f"累积记分：{g.c([0, 0, 3, 6, 12])}分", f"状　　态：{g.c(['正常', '正常', '逾期未换证', '扣留', '注销可恢复'])}", f"发证机关：{org(p.home)}", "*" * 30]
    g.out("查询/jsz.txt", "\n".join(L), "kv", "gb18030", "\r\n")

@T(K)
def exam_school_sql(g):
    v = []
    for k, p in enumerate(g.rows(12, 45), 700): d = iss(g, p); g.rec(p); v.append(f"({k},'{p.name}','{p.id}','{p.mobile}','{g.c(CL)}','{p.dah}','{d}','{g.nm()}')")
    g.out("jiaxiao/student_licence.sql", "INSERT INTO `student_licence` (`id`,`xm`,`jszh`,`sjh`,`zjcx`,`dabh`,`cclzrq`,`coach`) VALUES\n" + ",\n".join(v) + ";\n", "sql")

@T(K)
def xml_exchange(g):
    o = []
    for p in g.rows(6, 24): d = iss(g, p); g.rec(p); o.append(f"<DrvPerson id='{g.recs}'><sfzmhm>{p.id}</sfzmhm><xm>{p.name}</xm><dabh>{p.dah}</dabh><zjcx>{g.c(CL)}</zjcx><cclzrq>{d}</cclzrq><ljjf>{g.i(0, 11)}</ljjf><fzjg>{p.home[5]}</fzjg></DrvPerson>")
    g.out("rmws/queryObjectOut_02C06.xml", "<?xml version='1.0' encoding='GBK'?>\n<root><head><code>1</code><message>数据下载成功</message><rownum>%d</rownum></head><body>\n" % g.recs + "\n".join(o) + "\n</body></root>", "xml", "gb18030")

@T(K)
def revoke_notice(g):
    L = [f"{org(g.reg)}", "关于公告机动车驾驶证作废（注销最高准驾车型）的通告", "", "    根据《机动车驾驶证申领和使用规定》，现对下列人员的驾驶证依法予以处理并公告："]
    for k, p in enumerate(g.rows(6, 20), 1): g.rec(p); L.append(f"    {k}、{p.name}，驾驶证号{p.id}，档案编号{p.dah}，准驾车型{g.c(CL)}，{g.c(['逾期未提交身体条件证明，予以注销', '逾期未换证，予以注销', '记满12分未参加学习，停止使用', '因饮酒后驾驶机动车被吊销'])}。")
    L += ["", "    特此通告。", f"    咨询电话：{g.shop()}", f"    {g.t0:%Y年%m月%d日}"]
    g.docx("车管所/驾驶证公告.docx", L)

@T(K)
def verify_log(g):
    L = []
    for p, t in g.seq(10, 30, days=1): d = iss(g, p); g.rec(p); L += [f"{int(t.timestamp())}.{g.i(100, 999)} DEBUG driver_audit.license_verify request {{'name': '{p.name}', 'license_no': '{p.id}', 'archive_no': '{p.dah}', 'class': '{g.c(CL)}', 'first_issue': '{d}'}} result={g.c(['PASS', 'PASS', 'MISMATCH'])}"]
    g.out("audit/license_verify.log", "\n".join(L) + "\n", "log")

@T(K)
def school_report(g):
    """Company safety office's half-year prose report."""
    L = [f"{g.co()}安全科", f"{g.year}年上半年驾驶人资格审查报告", "", "本次共审查驾驶人若干名，逐一情况如下。", ""]
    for p in g.rows(5, 12): d = iss(g, p); g.rec(p); L.append(f"{p.name}同志，驾驶证号{p.id}，档案编号{p.dah}，{d:%Y年%m月}初次领取驾驶证，准驾车型{g.c(['A1', 'A2', 'B2'])}，本记分周期内{g.c(['无记分', '记3分', '记6分，已约谈', '记1分'])}，{g.c(['审验合格', '审验合格', '须在年底前换证'])}。")
    L += ["", "审查中发现的主要问题是部分同志体检证明临近到期，请各队督促。"]
    g.out("安全科/资格审查.txt", "\n".join(L), "prose")

@T(K)
def pipe_dump(g):
    L = []
    for p in g.rows(25, 60): d = iss(g, p); g.rec(p); L.append(f"{p.dah}|{p.name}|{p.id}|{g.c(CL)}|{d:%Y%m%d}|{d.replace(year=d.year + 10):%Y%m%d}|{g.i(0, 12)}|{p.mobile}")
    g.tar("backup/drv.tar", {"drv/head.txt": "dabh|xm|sfzmhm|zjcx|cclzrq|yxqz|ljjf|sjhm\n", "drv/data.txt": "\n".join(L) + "\n"})

@T(K)
def rental_yaml(g):
    L = ["# car rental: renters cleared today", "renters:"]
    for p in g.rows(6, 20): d = iss(g, p); g.rec(p); L += [f"  - {{name: {p.name}, licence_no: \"{p.id}\", vehicle_class: {g.c(['C1', 'C2'])}, first_issued: {d}, archive: \"{p.dah}\", points: {g.i(0, 6)}, phone: \"{p.mobile}\"}}"]
    g.out("rental/cleared.yml", "\n".join(L) + "\n", "yaml")

@T(K)
def html_table(g):
    L = []
    for p in g.rows(10, 35): d = iss(g, p); g.rec(p); L.append(f"<tr><td>{p.name}<td>{p.id}<td>{p.dah}<td>{g.c(CL)}<td>{d}<td>{g.i(0, 12)}")
    g.out("saved/驾驶人列表.html", "<!DOCTYPE html><meta charset=utf-8><title>驾驶人管理</title><h3>驾驶人列表</h3><table class=grid><tr><th>姓名<th>驾驶证号<th>档案编号<th>准驾车型<th>初次领证日期<th>累积记分\n" + "\n".join(L) + f"\n</table><p>共{g.recs}条 当前1/1页", "html")

@T(K)
def fixed_english(g):
    L = ["DRIVER LICENCE REGISTER", f"{'LIC NO':<20}{'NAME':<18}{'CLASS':<7}{'ISSUED':<12}{'EXPIRY':<12}{'ARCHIVE':<14}PTS", "-" * 88]
    for p in g.rows(15, 50): d = iss(g, p); g.rec(p); L.append(f"{p.id:<20}{' '.join(p.py):<18}{g.c(CL):<7}{d:%d/%m/%Y}  {d.replace(year=d.year + 10):%d/%m/%Y}  {p.dah:<14}{g.i(0, 12):>3}")
    g.out("hse/driver_register.txt", "\n".join(L) + "\n", "fixed", "ascii", "\r\n")
