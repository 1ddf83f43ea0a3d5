from core import *
t = kind("border.crossing")
PORT = "罗湖口岸 皇岗口岸 深圳湾口岸 拱北口岸 首都机场 浦东机场 白云机场 友谊关 瑞丽口岸 港珠澳大桥".split()
TRIP = [("罗湖口岸", "香港", "走路过关"), ("皇岗口岸", "香港", "坐大巴"), ("深圳湾口岸", "香港", "坐大巴"), ("拱北口岸", "澳门", "走路过关"), ("港珠澳大桥", "澳门", "坐金巴"),
        ("首都机场", "日本", "乘飞机"), ("浦东机场", "韩国", "乘飞机"), ("白云机场", "泰国", "乘飞机"), ("浦东机场", "新加坡", "乘飞机"), ("友谊关", "越南", "走路过关"), ("瑞丽口岸", "缅甸", "坐车")]


@t("chuguan/xunwen_bilu.txt", "border interview", "interview")
def a1(f):
    o = ["问话记录（边检执勤队）"]
    for p in f.ps(3, 7):
        x, g = f.q(300), f.c(TRIP)
        y = x + days(f.i(2, 15))
        o += [f"问：姓名、证件？", f"答：{p.name}，护照{p.pp}，身份证{p.id}。", "问：最近一次怎么出去的？", f"答：{dz(x)}从{g[0]}出境去{g[1]}，{g[2]}。", "问：什么时候回来？", f"答：{dz(y)}还是{g[0]}入境。", ""]
        f.rec(p, 2)
    return "\n".join(o)


@t("db/crj_isql.txt", "interactive SQL console, pinyin columns", "console", "gb18030")
def a2(f):
    o = ["1> select XM,CSRQ,ZJHM,CRBZ,CRRQ,CRKA,QWG from CRJ_JL where GMSFHM in (select sfz from #t)", "2> go", " XM        CSRQ      ZJHM       CRBZ  CRRQ            CRKA          GMSFHM"]
    for p in f.ps(5, 13):
        for k in range(f.i(1, 3)):
            o.append(f" {W(p.name, 9)} {dc(p.birth)}  {p.pp:<10} {f.c('出 入')}    {dtc(f.q(1500))[:12]}    {W(f.c(PORT), 13)} {p.id}")
            f.rec(p)
            if f.n > 36:
                break
        if f.n > 36:
            break
    return "\n".join(o + ["", f"({f.n} rows affected)", "1> quit"])


@t("edi/PAXLST_manifest.edi", "EDIFACT passenger list messages", "edi", script="latin")
def a3(f):
    x = f.q(1500)
    o = ["UNA:+.? '", f"UNB+UNOA:4+AIRLINE1+CNAPIS+{dc(x)[2:]}:{hm(x).replace(':', '')}+{f.d(8)}++APIS'", "UNH+1+PAXLST:D:12B:UN:IATA'", "BGM+745'", f"TDT+20+CZ{f.i(300, 399)}'", "LOC+125+CAN'", f"DTM+189:{dc(x)[2:]}0830:201'", "LOC+87+BKK'", "FTX+AAA+++EXIT PASSENGERS PORT OF CAN DIRECTION O'"]
    for p in f.ps(8, 20):
        o += [f"NAD+FL+++{p.PY.replace('/', ':')}'", f"ATT+2++{p.mf}'", f"DTM+329:{dc(p.birth)[2:]}'", f"FTX+BOR+++EXIT {ds(x)} CAN'", "NAT+2+CHN'", f"DOC+P:110:111+{p.pp}'", f"DTM+36:{(f.i(24, 33))}{f.i(1, 12):02}{f.i(1, 28):02}'"]
        f.rec(p)
    return "\n".join(o + [f"CNT+42:{f.n}'", "UNT+99+1'", "UNZ+1+1'"])


@t("unit/yinsi_chuguo_dengji.txt", "party office register of private trips", "form")
def a4(f):
    o = ["因私出国（境）证件使用登记（组织人事科留存）", ""]
    for p in f.ps(4, 9):
        x, g = f.q(), f.c(TRIP)
        y = x + days(f.i(4, 12))
        o += [f"姓名：{p.name}    身份证号：{p.id}", f"证件：普通护照 {p.pp}    前往国（地区）：{g[1]}", f"出境日期：{ds(x)}  出境口岸：{g[0]}", f"入境日期：{ds(y)}  入境口岸：{g[0]}", f"归还证件：{ds(y + days(2))}   经手：{f.c('小叶 老于')}", ""]
        f.rec(p, 2)
    return "\n".join(o)


@t("forum/visa_diary.txt", "English diary of crossings for a residency form", "diary", script="latin")
def a5(f):
    p = f.p()
    o = ["Trips outside China, for the tax residency form (183 days...)", f"{p.py}, passport {p.pp}, PRC ID {p.id}", ""]
    for k in range(f.i(3, 8)):
        x = f.q(1500)
        y = x + days(f.i(3, 40))
        o.append(f"Exit {dmy(x)} via {f.c(['Luohu port', 'Pudong Airport', 'Baiyun Airport', 'Shenzhen Bay port'])} to {f.c('Thailand Japan Singapore Malaysia Vietnam')}.")
        o.append(f"Entry {dmy(y)} via {f.c(['Luohu port', 'Capital Airport', 'Gongbei port'])}, {f.c(['queue of two hours', 'e-channel', 'bag searched', 'no stamp given'])}.")
        f.rec(p, 2)
    return "\n".join(o + ["", "Still missing: the 2015 stamps, old passport lost."])


@t("egate/egate_events.log", "automatic gate device log", "log")
def a6(f):
    x = f.q(1500)
    o = ["# eGate 深圳湾 旅检 L-07 fw 4.2.1"]
    for p in f.ps(10, 28):
        x += secs(f.i(9, 90))
        o.append(f"{iso(x)}|GATE=07|DIR={f.c('出境 入境')}|DOC=P|NO={p.pp}|NAME={p.PY.replace('/', '<<')}|ID={p.id}|FP={f.c('OK OK RETRY')}|FACE={f.f(.8, .99)}|PORT=深圳湾口岸|RES=PASS")
        f.rec(p)
    return "\n".join(o)


@t("json/i_o_record_es.json", "Elasticsearch search response", "json")
def a7(f):
    hits = []
    for p in f.ps(6, 15):
        x, g = f.q(), f.c(TRIP)
        hits.append({"_index": "crj_record", "_id": f.hx(20), "_score": 1.0, "_source": {"ioType": f.c("出境 入境"), "ioTime": dts(x), "port": g[0], "docType": "普通护照", "docNo": p.pp, "name": p.name, "contact": f.c([p.mob, p.tel]), "gender": p.sex, "birth": ds(p.birth), "idNo": p.id, "transport": g[2], "destination": g[1]}})
        f.rec(p)
    return J({"took": 7, "timed_out": False, "_shards": {"total": 5, "failed": 0}, "hits": {"total": {"value": len(hits), "relation": "eq"}, "hits": hits}}, indent=2)


@t("wechat/daigou_guoguan.txt", "parallel trader's group chat", "chat")
def a8(f):
    o = ["【水客3队】过关报数，护照号一起报，阿姐要对名单"]
    for p in f.ps(5, 11):
        x = f.q(3)
        o.append(f"{p.name}：{ds(x)} {hm(x)} {f.c('罗湖 皇岗 拱北')}口岸{f.c('出境 入境')}了 护照{p.pp} 身份证{p.id} {f.c(['没查', '开箱了', '[捂脸]', '带了两罐'])}")
        f.rec(p)
    return "\n".join(o + ["阿姐：今天查得严，第二趟别走了"])


@t("tw/rujing_trad.txt", "traditional guide's crossing table", "tsv", script="hant")
def a9(f):
    x = f.q(1500)
    y = x + days(7)
    u, v = f"CI{f.i(500, 599)}", f"CI{f.i(500, 599)}"
    o = ["旅客\t護照\t出入境\t日期時間\t口岸\t航班\t備註"]
    for p in f.ps(6, 14):
        o += [f"{p.name}\t{p.pp}\t入境\t{ds(x)} 11:{f.i(10, 59)}\t桃園機場\t{u}\t{f.c(['', '行李慢', '單獨住'])}", f"{p.name}\t{p.pp}\t出境\t{ds(y)} 18:{f.i(10, 59)}\t桃園機場\t{v}\t"]
        f.rec(p, 2)
    return "\n".join(o)


@t("result/jilu_chaxun_jieguo.txt", "printed official result sheets", "print")
def a10(f):
    o = []
    for p in f.ps(2, 5):
        o += ["            出入境记录查询结果", f"查询编号：{f.dec(dc(f.q(1500)) + f.d(6))}", f"姓名：{p.name}   性别：{p.sex}   出生日期：{ds(p.birth)}   公民身份号码：{p.id}", W("序号", 6) + W("出境/入境", 11) + W("出入境日期", 13) + W("证件名称", 12) + W("证件号码", 12) + W("口岸", 16) + "航班号"]
        for k in range(1, f.i(3, 8)):
            g = f.c(TRIP)
            o.append(W(k, 6) + W("出境" if k % 2 else "入境", 11) + W(ds(f.q(900)), 13) + W("普通护照", 12) + W(p.pp, 12) + W(g[0], 16) + (f.c("CZ327 MU5035 CA925") if "飞机" in g[2] else "——"))
            f.rec(p)
        o += ["（以下空白）", f"打印时间 {dts(f.q(1500))}", ""]
    return "\n".join(o)
