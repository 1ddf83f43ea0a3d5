from lib.core import *
T = kind("netcafe.session")

@T("csv")
def audit(t):
    rows = []
    for p in t.each():
        d = t.dt(2016)
        rows.append([t.place(p.reg), t.netbar(), "11", p.id, p.xm, f"{d:%Y%m%d%H%M%S}", f"{t.plus(d,.5,8):%Y%m%d%H%M%S}", f"{t.c('ABCD')}{t.i(1,120):03d}", t.ip(), t.mac("-")])
    return "ga/wb_swrz.csv", t.csv("YYCSDM YYCSMC ZJLX ZJHM SWRYXM SWSJ XWSJ ZDH IP MAC".split(), rows)

@T("log")
def billing(t):
    o = [f"[SYS] 计费服务启动 v8.3.2  {t.netbar()}"]
    for p in t.each(rep=.15):
        d = t.dt(2017)
        o.append(f"[{d:%m-%d %H:%M:%S}] 上机 机号={t.i(1,180):03d} 卡号={t.dig(8)} 姓名={p.xm} 证件={p.id} 余额={t.i(1,80)}.00 费率=会员区{t.i(3,6)}元/时 下机={t.plus(d,1,9):%m-%d %H:%M:%S}")
    return "网吧服务器/计费日志.log", "\n".join(o) + "\n"

@T("xml")
def wa(t):
    o = [f'<?xml version="1.0" encoding="{t.charset}"?>', '<MESSAGE><DATASET name="WA_COMMON_010017"><DATA><DATASET name="WA_SOURCE_FJ_1001" rmk="终端上下线日志">']
    pl = t.place()
    for p in t.each():
        d = t.dt(2018); e = t.plus(d, .1, 6)
        o.append(f'<DATA><ITEM key="NETBAR_WACODE" val="{pl}"/><ITEM key="AUTH_TYPE" val="1020004"/><ITEM key="AUTH_ACCOUNT" val="{p.mob}"/><ITEM key="CERTIFICATE_TYPE" val="1021111"/><ITEM key="CERTIFICATE_CODE" val="{p.id}"/><ITEM key="MAC" val="{t.mac("-")}"/><ITEM key="IP_ADDRESS" val="{t.ip()}"/><ITEM key="START_TIME" val="{int(d.timestamp())}"/><ITEM key="END_TIME" val="{int(e.timestamp())}"/></DATA>')
    return "ftp/145-320100-1514736001-00017.xml", "\n".join(o) + "</DATASET></DATA></DATASET></MESSAGE>"

@T("jsonl", enc="utf-8")
def kiosk(t):
    r = []
    for p in t.each():
        d = t.dt(2019); e = t.plus(d, .5, 7)
        r.append({"ts": int(d.timestamp() * 1000), "evt": "session_close", "barId": t.place(p.reg), "seatNo": f"{t.c('ABCV')}{t.i(1,99):02d}", "user": {"realName": p.xm, "idCard": p.id, "phone": p.mob}, "onlineTime": f"{d:%F %T}", "offlineTime": f"{e:%F %T}", "minutes": int((e - d).seconds / 60), "fee": float(t.m(4, 60))})
    return "kafka/netbar-session.jsonl", t.jl(r)

@T("fixed")
def daybook(t):
    o = [["机号", "姓名", "身份证号码", "上机", "下机", "金额", "网管"]]
    for p in t.each(rep=0):
        d = t.dt(2014)
        o.append([f"{t.i(1,99):03d}", p.xm, p.id, f"{d:%H:%M}", f"{t.plus(d,1,7):%H:%M}", t.m(3, 48), t.c(["小刘", "阿强", "值班"])])
    return "网吧/上网登记簿_0417.txt", f"{t.netbar()}  上网消费者登记簿    场所编号 {t.place()}\n日期：2014年4月17日  保存期不少于60日\n\n" + t.fw([6, 12, 22, 8, 8, -9, -8], o)

@T("sql", enc="gb18030")
def mssql(t):
    o = ["SET IDENTITY_INSERT [dbo].[OnlineRecord] ON", "GO"]
    for k, p in enumerate(t.each(), 55120):
        d = t.dt(2015)
        o.append(f"INSERT [dbo].[OnlineRecord] ([RecID], [CustName], [CertNo], [PCName], [BeginTime], [EndTime], [Consume], [BarCode]) VALUES ({k}, N'{p.xm}', N'{p.id}', N'PC-{t.i(1,200):03d}', CAST(N'{d:%Y-%m-%dT%H:%M:%S}.000' AS DateTime), CAST(N'{t.plus(d,1,9):%Y-%m-%dT%H:%M:%S}.000' AS DateTime), {t.m(3,70)}, N'{t.place(p.reg)}')")
    return "mssql/OnlineRecord.sql", "\n".join(o) + "\nGO\n"

@T("chat", mx=20)
def netadmin(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2018)
        o.append(f"{t.c(['网管阿杰','收银-倩','店长'])}({t.dig(9)}) {d:%H:%M:%S}\n" + t.c([f"{t.i(10,99)}号机 {p.xm} {p.id} {d:%H:%M}上的机 现在还没下 喊他续费", f"刚派出所来查 {d:%m月%d日}晚上A区上网的是{p.xm}，身份证{p.id}，上机{d:%H:%M} 下机{t.plus(d,2,6):%H:%M}", f"包夜登记 {p.xm} 证{p.id} 机器B{t.i(1,60):02d} {d:%m.%d} 23:00-7:00 手机{p.mob}"]))
    return "QQ/网管交流.txt", t.netbar() + "员工群\n\n" + "\n\n".join(o) + "\n"

@T("xlsx")
def monthly(t):
    rows = [["上网场所", "场所编号", "上网人", "证件号码", "终端号", "上线时间", "下线时间", "时长(分)"]]
    for p in t.each(rep=.25):
        d = t.dt(2016)
        k = t.i(20, 600)
        rows.append([t.netbar(), t.place(p.reg), p.xm, p.id, f"PC{t.i(1,150)}", f"{d:%Y-%m-%d %H:%M:%S}", f"{d + dtm.timedelta(minutes=k):%Y-%m-%d %H:%M:%S}", k])
    return "治安大队/网吧上网查询.xlsx", xlsx([("查询结果", rows)])

@T("wifi-radius")
def radius(t):
    o = []
    for p in t.each(rep=.1):
        d = t.dt(2018)
        o.append(f"{d:%a %b %d %H:%M:%S %Y}\n\tAcct-Status-Type = Stop\n\tUser-Name = \"{p.mob}\"\n\tNAS-Identifier = \"{t.netbar()}-AP{t.i(1,9)}\"\n\tCalling-Station-Id = \"{t.mac('-')}\"\n\tFramed-IP-Address = {t.ip()}\n\tAcct-Session-Time = {t.i(300,20000)}\n\tHuawei-ID-Number = \"{p.id}\"\n\tEvent-Timestamp = \"{d:%b %d %Y %H:%M:%S} CST\"\n")
    return "radius/detail-20180611", "\n".join(o)

@T("form", mx=10)
def minor(t):
    o = []
    for p in t.each(rep=0):
        d = t.dt(2017)
        o.append(f"网吧检查记录单 NO.{t.dec(t.dig(8))}\n被检查场所：{t.netbar()}（场所编号{t.place(p.reg)}）\n上网人员：{p.xm}  性别：{p.sex}  身份证：{p.id}\n机位：{t.i(1,120)}号  上机时间：{d:%Y-%m-%d %H:%M}  下机时间：检查时未下机\n是否实名登记：{t.c(['是','是','否，使用他人证件'])}   检查人：__ __\n")
    return "文化执法/检查记录.txt", "\n---- 8< ----\n".join(o)

@T("html")
def webq(t):
    o = []
    for p in t.each(rep=.2):
        d = t.dt(2016)
        o.append(f"<li><b>{p.xm}</b> <span class='sfz'>{p.id}</span> 于 <i>{d:%Y-%m-%d %H:%M}</i> 在 {t.netbar()}（{p.city}） 上网，终端 {t.i(1,130)}，<i>{t.plus(d,1,8):%Y-%m-%d %H:%M}</i> 下机</li>")
    return "intranet/轨迹-网吧.html", f"<!DOCTYPE html><html><head><meta charset={t.charset}></head><body><h4>网吧上网轨迹</h4><ul>\n" + "\n".join(o) + "\n</ul></body></html>"

@T("sqlite", bin=1)
def sq(t):
    rows = []
    for k, p in enumerate(t.each()):
        d = t.dt(2019)
        rows.append((f"{d:%Y-%m-%d %H:%M:%S}", f"{t.plus(d,1,8):%Y-%m-%d %H:%M:%S}", p.xm, p.id, p.mob, t.i(1, 160), t.ip()))
    return "netbar/billing.sqlite3", sqlite("CREATE TABLE sw_log(sjsj TEXT, xjsj TEXT, xm TEXT, sfzh TEXT, sjh TEXT, jqh INT, ip TEXT);", {"sw_log": rows})

@T("text", mx=22)
def resp(t):
    o = [f"{t.c(L.REG)[2]}分局网安大队：", "  你单位发来的协助查询函收悉，查得上网记录如下："]
    for k, p in enumerate(t.each(rep=.2), 1):
        d = t.dt(2017)
        o.append(f"  ({k}) {d:%Y.%m.%d} {d:%H:%M}起至{t.plus(d,1,7):%H:%M}止，{p.xm}（身份证件号 {p.id}）在{t.netbar()}{t.i(1,120)}号机上网，消费{t.i(4,40)}元，本机IP {t.ip()}。")
    return "函件/协查复函.txt", "\n".join(o) + "\n  特此函复。\n"

@T("pipe")
def pipe(t):
    o = []
    for p in t.each():
        d = t.dt(2015)
        o.append(f"||{t.place(p.reg)}||{t.netbar()}||{d:%Y/%m/%d %H:%M}||{t.plus(d,1,8):%Y/%m/%d %H:%M}||{p.xm}||{p.id}||{t.c('ABC')}{t.i(1,90)}||{t.c(['会员卡','临时卡','身份证'])}||")
    return "data/swjl_wiki.txt", "||场所编号||网吧||上机||下机||姓名||证件号||机号||方式||\n" + "\n".join(o) + "\n"
