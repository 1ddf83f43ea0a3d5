from core import T
K = "netcafe.session"


@T(K, "wa/WA_SOURCE_FJ_1001.bcp.txt", "audit file, columns by number", script="hans", cont="bcp")
def _(c):
    o = ["#NETBAR_WACODE\tAUTH_TYPE\tCERTIFICATE_TYPE\tCERTIFICATE_CODE\tNAME\tSTART_TIME\tEND_TIME\tMAC\tIP_ADDRESS\tTERMINAL_NO"]
    _n, code = c.bar()
    for p in c.ppl(16):
        d = c.dt()
        o.append(c.rec(p, f"{code}\t1020004\t111\t{p.id}\t{p.name}\t{c.ep(d)}\t{c.ep(c.plus(d, 30, 400))}\t{c.mac('-')}\t192.168.{c.r.randrange(0, 4)}.{c.r.randrange(2, 250)}\t{c.r.choice('ABC')}{c.r.randrange(1, 99):03d}"))
    return "\n".join(o), r"^\d{14}\t1020004"


@T(K, "bar/网管交接本.txt", "net admin's shift book", cont="text")
def _(c):
    n, code = c.bar()
    o = [f"{n} 网管交接  场所编号{code}", ""]
    for p, d in zip(c.ppl(9), c.dts(9, span=2)):
        o.append(c.rec(p, f"{d:%d日%H:%M} " + c.pick([
            f"{c.r.randrange(1, 160)}号机上机 {p.name} {p.id}，包夜，{c.r.randrange(5, 9)}点下机",
            f"{p.name}身份证{p.id}刷不上，手工登记上机，机号{c.r.choice('AB')}{c.r.randrange(1, 90)}，{c.plus(d, 60, 300):%H:%M}下机结账{c.r.randrange(8, 60)}元",
            f"会员{p.name}（{p.id}）换到{c.r.randrange(1, 160)}号机，原机蓝屏，上网时间接着算，{c.plus(d, 60, 300):%H:%M}下机"])))
    return "\n".join(o + ["", "饮料少两瓶脉动，已记。"]), r"^\d\d日\d\d:\d\d "


@T(K, "billing/sqlplus_spool.lst", "SQL*Plus spool", "gb18030", cont="console")
def _(c):
    o = ["SQL> set linesize 200 pagesize 100", "SQL> select WBMC, XM, ZJHM, ZDH, SJSJ, XJSJ from T_SWJL where rownum<13;", "",
         "WBMC         XM       ZJHM               ZDH    SJSJ           XJSJ", "------------ -------- ------------------ ------ -------------- --------------"]
    n, _k = c.bar()
    for p in c.ppl(12):
        d = c.dt()
        o.append(c.rec(p, f"{n}   {p.name}   {p.id} {c.r.choice('ABC')}{c.r.randrange(1, 99):03d}   {d:%Y%m%d%H%M%S} {c.plus(d, 30, 500):%Y%m%d%H%M%S}"))
    return "\n".join(o + ["", "12 rows selected.", "", "SQL> spool off"]), r"\d{14} \d{14}$"


@T(K, "police/网吧检查通报.txt", "police circular on an inspection", cont="text")
def _(c):
    n, code = c.bar()
    d = c.dt()
    o = [f"关于对{n}检查情况的通报", "", f"{d:%Y年%m月%d日}，我所会同文化执法对{n}（场所编号：{code}）突击检查，现场核对上网人员登记，发现以下人员实名登记与本人不符："]
    for i, p in enumerate(c.ppl(7), 1):
        t = c.plus(d, 10, 300)
        o.append(c.rec(p, f"（{i}）{c.r.randrange(1, 120)}号终端，登记姓名{p.name}，证件号码{p.id}，上机时间{t:%H时%M分}，" + c.pick(["下机时间为检查时", "实际使用人系其表弟", "本人称证件借给同学", "卡由吧台代刷"]) + "；"))
    return "\n".join(o + ["", f"责令限期整改。联系电话：{c.office()}"]), r"^（\d）"


@T(K, "radius/acct_detail.log", "RADIUS accounting detail", script="latin", cont="log")
def _(c):
    o = []
    for p, d in zip(c.ppl(8), c.dts(8, span=3)):
        e = c.plus(d, 30, 400)
        o.append(c.rec(p, f"""{d:%a %b %d %H:%M:%S %Y}
\tAcct-Status-Type = Stop
\tUser-Name = "{p.id}"
\tNAS-Identifier = "netbar-{p.code}10{c.num(6, '000')}"
\tNAS-Port-Id = "seat-{c.r.choice('ABC')}{c.r.randrange(1, 99):03d}"
\tCalling-Station-Id = "{c.mac('-')}"
\tFramed-IP-Address = 172.16.{c.r.randrange(0, 9)}.{c.r.randrange(2, 250)}
\tX-Login-Time = "{d:%Y-%m-%d %H:%M:%S}"
\tX-Logout-Time = "{e:%Y-%m-%d %H:%M:%S}"
\tX-Site-Type = "internet-cafe"
\tAcct-Session-Time = {int((e - d).total_seconds())}
"""))
    return "\n".join(o), r"Acct-Status-Type = Stop"


@T(K, "wx/家长群_找孩子.txt", "parents' chat asking a cafe owner", cont="text")
def _(c):
    n, _k = c.bar()
    o = [f"{n}老张: 各位家长别急，我翻了上网登记，昨天到今天你们说的那几个都在："]
    for p, d in zip(c.ppl(5, born=(2002, 2006)), c.dts(5, 2023, 2025, span=2)):
        o += [c.rec(p, f"{n}老张: {p.name}，{p.id}，{d.day}号{d:%H:%M}上机，{c.plus(d, 60, 400):%H:%M}下机，坐{c.r.choice('ABCD')}区{c.r.randrange(1, 40)}号机"), c.pick(["小雨妈: 气死我了", "阿斌爸: 回来收拾他", "陈妈妈: 谢谢老板，下次别让进", "小雨妈: 满18了也不行！"])]
    return "\n".join(o), r"号\d\d:\d\d上机"


@T(K, "xml/swry_upload.xml", "upload packet with pinyin tags", cont="xml")
def _(c):
    n, code = c.bar()
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<PACKET TYPE="SWRY" YYCSDM="{code}" YYCSMC="{n}">']
    for p in c.ppl(10):
        d = c.dt()
        o.append(c.rec(p, f'  <SWRY><XM>{p.name}</XM><ZJLX>111</ZJLX><ZJHM>{p.id}</ZJHM><SWKH>{c.num(9, "8")}</SWKH><JQH>{c.r.randrange(1, 180):03d}</JQH><SJSJ>{d:%Y-%m-%dT%H:%M:%S}</SJSJ><XJSJ>{c.plus(d, 30, 500):%Y-%m-%dT%H:%M:%S}</XJSJ></SWRY>'))
    return "\n".join(o + ["</PACKET>"]), r"<SWRY>"


@T(K, "print/结账小票.txt", "receipts of a thermal printer", "gb18030", cont="text")
def _(c):
    n, _k = c.bar()
    o = []
    for p in c.ppl(6):
        d = c.dt()
        o.append(c.rec(p, f"""--------------------------------
      {n} 上网结账单
机号: {c.r.choice('AB')}{c.r.randrange(1, 90):03d}    区: {c.pick('大厅 包厢 竞技')}
姓名: {p.name}
证件: {p.id}
上机: {d:%Y/%m/%d %H:%M}
下机: {c.plus(d, 30, 500):%Y/%m/%d %H:%M}
单号: {c.order18(d)}
费用: {c.amt(5, 80)}
   请保管好随身物品 谢谢惠顾"""))
    return "\n".join(o), r"上网结账单"


@T(K, "hk/網咖店長便條.txt", "manager's note in traditional characters", script="hant", cont="text")
def _(c):
    o = ["給阿Ken：公司要查上週網吧登記，我抄了幾個給你，上網時間都對過閉路電視。", ""]
    for p in c.ppl(6, tr=True):
        d = c.dt()
        o.append(c.rec(p, f"＊{p.name}，身份證號碼 {p.id}，{d.month}月{d.day}日 {d:%H:%M} 上機、{c.plus(d, 60, 300):%H:%M} 下機，座位號 {c.r.choice('ABC')}{c.r.randrange(1, 60)}，" + c.pick(["付現", "會員扣點", "有爭執但已調解"])))
    return "\n".join(o), r"^＊"


@T(K, "kafka/console_consumer.out", "Kafka console consumer", cont="log")
def _(c):
    n, code = c.bar()
    o = [f"$ kafka-console-consumer.sh --bootstrap-server 10.1.6.4:9092 --topic netbar.online --property print.key=true --property print.timestamp=true --max-messages 15"]
    for p, d in zip(c.ppl(15), c.dts(15, span=1)):
        o.append(c.rec(p, f'CreateTime:{c.ep(d)}{c.num(3, "")}\t{code}\t{{"evt":"offline","placeName":"{n}","seat":"{c.r.randrange(1, 200)}","user":{{"name":"{p.name}","certificateCode":"{p.id}"}},"onlineTime":"{d:%Y-%m-%d %H:%M:%S}","offlineTime":"{c.plus(d, 20, 300):%Y-%m-%d %H:%M:%S}"}}'))
    return "\n".join(o + ["Processed a total of 15 messages"]), r'"evt":"offline"'
