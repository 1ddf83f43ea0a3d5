"""netcafe.session"""
from lib import T, D, J, TD
K = "netcafe.session"
NC = [("星际网吧", "星際網吧", "Xingji Netcafe"), ("极速网咖", "極速網咖", "Jisu Internet Cafe"), ("蓝月亮网吧", "藍月亮網吧", "Blue Moon Internet Cafe"), ("飞宇网吧", "飛宇網吧", "Feiyu Internet Cafe")]


def code(f):
    return f.city()[3] + "10" + f"{f.i(100, 999999):06}"


@T(K, "上网情况查询单.txt", way="query result")
def a(f):
    o = []
    for p in f.ps(f.i(3, 5)):
        o += ["上网服务营业场所 上网人员信息查询单", f"被查询人：{p.n}   证件类型：身份证   证件号码：{p.id}"]
        for d in f.days(f.i(2, 4), 40):
            o.append(f"  {f.x(p)}场所：{f.c(NC)[0]}（编号{code(f)}）  终端号：{f.c('ABC')}{f.i(1, 120):03}  上机：{D(d)}  下机：{D(d + TD(minutes=f.i(40, 400)))}")
        o += ["查询民警：________   网安大队值班电话 " + f.off(), "-" * 50]
    return o


@T(K, "bar_billing.log", "en", "system log", "log")
def b(f):
    o, t = ["-- Feiyu Internet Cafe billing v9 --"], f.d(2023)
    for p in f.ps(f.i(8, 12)):
        t += TD(seconds=f.i(20, 900))
        k, s = f.num(8), f"{f.c('ABC')}{f.i(1, 150):03}"
        o += [f"{D(t)} CARD  reader#2 IDCARD ok cert_code={p.id} name={p.en} member={k}", f"{D(t)} PAY   member={k} topup=30.00 mobile={p.m}", f"{f.x(p)}{D(t)} SESSN member={k} netcafe terminal={s} start_time={D(t, '%Y%m%dT%H%M%S')} end_time={D(t + TD(minutes=f.i(30, 500)), '%Y%m%dT%H%M%S')} ip=192.168.{f.i(0, 3)}.{f.i(2, 250)}", f"{D(t)} WOL   {s} wake"]
    return o


@T(K, "走访网吧记录.txt", way="interview note")
def c(f):
    p, q = f.ps(2)
    o = ["调查走访记录", f"走访地点：{NC[0][0]}  被走访人：网管{q.n}，电话{q.m}", f"问：{p.n}（身份证{p.id}）来上网的情况？", "答：我调出他的上网卡给你们念。"]
    for d in f.days(f.i(5, 9), 30):
        o += [f"答：{f.x(p)}{D(d, '%-m月%-d日 %H:%M')}上机，{D(d + TD(minutes=f.i(60, 500)), '%H:%M')}下机，{f.i(1, 140)}号机，刷的他本人身份证。", *f.qa(("跟谁一起来的？", "一个人。"), ("付现金还是扫码？", "扫码。"), ("监控还在吗？", "只存十五天，没了。"), ("他在玩什么？", "没注意。"))]
    return o + ["问：你本人有没有在店里上网？", "答：我上班不开机。"]


@T(K, "網咖實名登記冊.txt", "tw", "ledger")
def d(f):
    o = [f"{NC[1][1]}（深圳分店）實名上網登記冊", "", "上機時間→下機時間｜座位｜姓名｜證件號碼｜電話"]
    for p in f.many(f.ps(f.i(12, 18)), f.i(22, 34)):
        d = f.d(2023)
        o.append(f"{f.x(p)}{D(d, '%m/%d %H:%M')}→{D(d + TD(minutes=f.i(30, 300)), '%H:%M')}｜{f.c('甲乙丙')}{f.i(1, 40)}｜{p.n}｜{p.id}｜{p.m}")
    return o + ["", "夜班核對：阿強"]


@T(K, "WA_SOURCE_FJ_1001.bcp.xml", "zh", "XML audit dialect", "xml")
def e(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<MESSAGE><DATASET name='WA_COMMON_010017'>", "<DATA>"]
    for p in f.ps(f.i(7, 11)):
        d = f.d(2024)
        mac = "-".join(f.hx(2).upper() for _ in range(6))
        o += ["<ITEM>" + f.x(p), f"  <NETBAR_WACODE>{code(f)}</NETBAR_WACODE><PLACE_NAME>{f.c(NC)[0]}</PLACE_NAME>", f"  <START_TIME>{D(d)}</START_TIME><END_TIME>{D(d + TD(minutes=f.i(20, 500)))}</END_TIME>", f"  <MAC>{mac}</MAC><AUTH_TYPE>1020004</AUTH_TYPE><AUTH_ACCOUNT>{p.m}</AUTH_ACCOUNT>", f"  <CERTIFICATE_TYPE>111</CERTIFICATE_TYPE><CERTIFICATE_CODE>{p.id}</CERTIFICATE_CODE><USER_NAME>{p.n}</USER_NAME>", "</ITEM>"]
    return o + ["</DATA>", "</DATASET></MESSAGE>"]


@T(K, "session_export.json", "en", "nested JSON", "json")
def g(f):
    r = []
    for p in f.ps(f.i(5, 8)):
        r.append({"customer": {"realname": p.en, "certificate_code": p.id, "mobile": p.m}, "sessions": [{"netbar": f.x(p) + f.c(NC)[2], "terminal": f"T{f.i(1, 160):03}", "start_time": D(d, "%Y-%m-%dT%H:%M:%S+08:00"), "end_time": D(d + TD(minutes=f.i(30, 400)), "%Y-%m-%dT%H:%M:%S+08:00"), "client_ip": f"10.8.{f.i(0, 9)}.{f.i(2, 250)}"} for d in f.days(f.i(1, 4), 30)]})
    return J({"place_code": code(f), "online_history": r})


@T(K, "家长投诉信.txt", way="complaint letter")
def h(f):
    p, q, s = f.p((2003, 2005)), f.p((1968, 1979)), f.p()
    o = ["投诉信", f"文化执法大队：我是家长{q.n}，身份证{q.id}，电话{q.m}。我家孩子{p.n}（身份证{p.id}）今年刚上大学，天天泡在{NC[2][0]}，老板{s.n}（电话{s.m}）从不劝阻。我在他账号里查到的上网记录："]
    for d in f.days(f.i(5, 9), 25, 2022, 2024):
        o.append(f"  {f.x(p)}{D(d, '%-m月%-d日')} {D(d, '%H:%M')}上机，{D(d + TD(minutes=f.i(300, 700)), '%H:%M')}下机，{f.i(1, 90)}号机，消费{f.i(15, 80)}元，{f.c(['通宵', '逃课', '周末', '连饭都没吃'])}")
    return o + ["请你们管一管！", q.n]


@T(K, "文化稽查通知書.txt", "tw", "official notice")
def i(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        d = f.d(2023)
        o += [f"文化市場稽查　抽查結果通知（第{f.i(100, 900)}號）", f"場所名稱：{f.c(NC)[1]}　場所編號：{code(f)}", f"抽查上網者：{p.n}　證件號碼：{p.id}　手機：{p.m}", f"{f.x(p)}上機時間 {D(d)}　下機時間 {D(d + TD(minutes=f.i(30, 300)))}　終端號 {f.i(1, 99):03}", "抽查結論：" + f.c(["登記相符", "登記相符，無監控留存"]), "＊" * 20]
    return o


@T(K, "radius_acct.yaml", "zh", "YAML", "yaml")
def j(f):
    o = [f"网吧: {NC[3][0]}", f"场所编号: '{code(f)}'", "计费会话:"]
    for p in f.many(f.ps(7), f.i(9, 13)):
        d = f.d(2024)
        o += [f"  - {f.x(p)}上机时间: '{D(d)}'", f"    下机时间: '{D(d + TD(minutes=f.i(30, 500)))}'", f"    机器号: {f.c('ABD')}{f.i(1, 99)}", f"    证件号码: '{p.id}'", f"    姓名: {p.n}", f"    费用: {f.i(5, 60)}.0"]
    return o


@T(K, "交接班微信群.txt", way="chat")
def k(f):
    o, t = ["群名：极速网咖夜班群", ""], f.d(2024)
    for p in f.many(f.ps(6), f.i(8, 12)):
        t += TD(minutes=f.i(10, 90))
        o += [f"{D(t, '%H:%M')} {f.c(['网管小何', '收银阿珍'])}：{f.x(p)}{p.n} {p.id} 上机 {D(t, '%Y-%m-%d %H:%M')} {f.i(1, 99)}号机 下机 {D(t + TD(minutes=f.i(60, 400)), '%m-%d %H:%M')}", f"{D(t + TD(minutes=1), '%H:%M')} 店长：{f.c(['ok', '身份证看清楚，别人证不符', '押金收了没', '记一下电话' + p.m])}"]
    return o
