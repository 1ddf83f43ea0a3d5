"""travel.flight"""
from lib import T, D, J, TD
K = "travel.flight"
AP = [("PEK", "北京首都", "北京首都"), ("SHA", "上海虹桥", "上海虹橋"), ("CAN", "广州白云", "廣州白雲"), ("SZX", "深圳宝安", "深圳寶安"), ("HGH", "杭州萧山", "杭州蕭山"), ("CTU", "成都双流", "成都雙流"),
      ("WUH", "武汉天河", "武漢天河"), ("XMN", "厦门高崎", "廈門高崎"), ("TAO", "青岛胶东", "青島膠東"), ("CKG", "重庆江北", "重慶江北")]
AL = [("CA", "999"), ("MU", "781"), ("CZ", "784"), ("HU", "880"), ("ZH", "479"), ("MF", "731"), ("3U", "876"), ("HO", "018")]


def leg(f):
    a, b = f.r.sample(AP, 2)
    al = f.c(AL)
    return a, b, f"{al[0]}{f.i(1100, 8999)}", f"{al[1]}-{f.i(20, 49)}{f.num(8)}"


@T(K, "行程单汇总_离婚案证据三.txt", way="lawyer's evidence list")
def a(f):
    p, q, s = f.ps(3)
    o = ["证据目录（原告方提交）", f"原告：{q.n}，公民身份号码{q.id}，电话{q.m}", f"被告：{p.n}，公民身份号码{p.id}，电话{p.m}", f"案外人：{s.n}，电话{s.m}", "",
         "证据三：航空公司出具的被告乘机记录，证明被告婚内频繁外出。明细如下："]
    for k, d in enumerate(f.days(f.i(6, 10), 200), 1):
        x, y, n, t = leg(f)
        o.append(f"  {k}. {f.x(p)}{D(d, '%Y年%-m月%-d日')} 航班{n} {x[1]}机场至{y[1]}机场 {f.i(10, 40)}{f.c('ABCJKL')}座，电子客票号{t}")
    return o + ["", f"说明：案外人{s.n}的乘机记录未能调取，本目录不含。", "提交人：原告代理律师"]


@T(K, "pnr_printout.txt", "en", "terminal printout")
def b(f):
    o = []
    for p in f.ps(f.i(5, 8)):
        o += [">RT:" + "".join(f.c("BCDFGHJKLMNPQRSTVWXYZ") for _ in range(5)) + f.num(1), f" 1.{p.sl}"]
        n = f.i(1, 2)
        d, (x, y, fl, t) = f.d(2023), leg(f)
        for k in range(n):
            o.append(f" {k + 2}.{f.x(p)}  {fl} {f.c('YBMV')}   {D(d, '%a')[:2].upper()}{D(d, '%d%B')}  {x[0]}{y[0]} HK1   {D(d, '%H%M')} {D(d + TD(hours=2), '%H%M')}          E")
            x, y, d = y, x, d + TD(f.i(2, 9))
        o += [f" {n + 2}.SSR FOID {fl[:2]} HK1 NI{p.id}/P1", f" {n + 3}.OSI {fl[:2]} CTCM{p.m}/P1", f" {n + 4}.{f.c(['PEK', 'SHA'])}{f.num(3)}", ""]
    return o


@T(K, "乘机证明.txt", way="certificate", enc="gbk")
def c(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        x, y, n, t = leg(f)
        d = f.d(2023)
        o += ["            乘 机 证 明", f"旅客姓名：{p.n}", f"证件号码：{p.id}", f"{f.x(p)}航 班 号：{n}        航班日期：{D(d, '%Y-%m-%d')}", f"航    段：{x[1]}—{y[1]}   舱位：{f.c(['经济舱', '公务舱'])}", f"票    号：{t}", "状    态：已使用（USED/FLOWN）",
              "本证明仅用于报销，涂改无效。", f"{x[1]}机场值机中心   值班电话 {f.off()}", "- " * 20]
    return o


@T(K, "delay_claims.xml", "en", "XML of an insurer", "xml")
def d(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<DelayClaimBatch insurer="TKPC" product="FD-2023">']
    for p in f.ps(f.i(6, 9)):
        o += [f"  <Insured ref='{f.hx(6)}'>", f"    <Name>{p.en}</Name><IdNo type='01'>{p.id}</IdNo>", f"    <Contact mobile='{p.m}' email='{p.email}'/>"]
        for _ in range(f.i(1, 3)):
            x, y, n, t = leg(f)
            e = f.d(2023)
            o += [f"    <Leg>{f.x(p)}", f"      <FlightNo>{n}</FlightNo><DepDate>{D(e, '%Y-%m-%d')}</DepDate>", f"      <From>{x[0]}</From><To>{y[0]}</To><ETicket>{t}</ETicket>", f"      <DelayMinutes>{f.i(120, 500)}</DelayMinutes>", "    </Leg>"]
        o.append("  </Insured>")
    return o + ["</DelayClaimBatch>"]


@T(K, "登機紀錄_客服轉寫.txt", "tw", "call-centre note")
def e(f):
    p, q = f.ps(2)
    o = [f"客服工單 {f.num(7)}　受理員 {f.c(['阿敏', '小蔡', 'Ivy'])}", f"來電者：{p.n}　護照 {p.pp}　登記手機 {f.intl(p.m)}", f"代撥電話的是其同事{q.n}，手機 {f.intl(q.m)}，本人無搭機紀錄。", "客人要補登里程，逐筆口述如下：", ""]
    for d in f.days(f.i(4, 8), 160):
        x, y, n, t = leg(f)
        o.append(f"・{f.x(p)}{D(d, '%-m月%-d日')}搭 {n} 由{x[2]}飛{y[2]}，座位 {f.i(11, 58)}{f.c('ACDHK')}，票號 {t}，登機證{f.c(['已上傳', '遺失', '有照片'])}")
    return o + ["", "客人情緒尚可，已告知三十個工作天內回覆。"]


@T(K, "dcs_events.jsonl", "en", "message broker dump", "jsonl")
def g(f):
    o = []
    d, k = f.d(2024), f.i(10 ** 6, 10 ** 7)
    for p in f.many(f.ps(f.i(12, 18)), f.i(26, 36)):
        x, y, n, t = leg(f)
        d, k = d + TD(seconds=f.i(9, 2000)), k + f.i(1, 40)
        o.append(J({"topic": "dcs.pax.boarded", "offset": k, "ts": D(d, "%Y-%m-%dT%H:%M:%SZ"),
                    "payload": {"flt": {"no": n, "std": D(d + TD(hours=8, minutes=25), "%Y-%m-%dT%H:%M+08:00"), "dep": x[0], "arr": y[0]}, "pax": {"name": f.x(p) + p.sl, "docs": [{"t": "NI", "v": p.id}], "seat": f"{f.i(5, 50)}{f.c('ACDF')}", "etkt": t, "bn": f.i(1, 180)}}}, None))
    return o


@T(K, "代订机票聊天.txt", way="chat")
def h(f):
    ps = f.ps(5)
    q = f.p()
    o, t = [f"【票务小周】群聊记录导出  群主电话{q.m}", ""], f.d(2024)
    for p in ps:
        t += TD(minutes=f.i(3, 50))
        x, y, n, tk = leg(f)
        e = t + TD(f.i(1, 8))
        o += [f"{D(t, '%m/%d %H:%M')} {p.n}", f"周姐帮我出一张，{p.n} {p.id} 手机{p.m}", f"{D(t + TD(minutes=2), '%m/%d %H:%M')} 票务小周",
              f"{f.x(p)}出好了 {n} {D(e, '%-m月%-d日')} {x[1]}-{y[1]} {D(e, '%H:%M')}起飞 票号{tk}", f"{D(t + TD(minutes=4), '%m/%d %H:%M')} {p.n}", f.c(["收到谢谢", "[OK]", "行李额多少", "钱转你了"])]
    return o


@T(K, "公務機票結報清單.txt", "tw", "fixed-width list")
def i(f):
    o = ["　　　臺商協會內地員工返鄉機票補助結報清單", f"承辦：會務組　電話 (02) 2{f.num(3)}-{f.num(4)}", "", "航班     日期        起訖            票號             旅客／證號"]
    for p in f.many(f.ps(6), f.i(8, 12)):
        x, y, n, t = leg(f)
        o.append(f"{f.x(p)}{n:<8} {D(f.d(2024), '%Y/%m/%d')}  {x[2]}－{y[2]}  {t}  {p.n} {p.id}")
    return o + ["", f"合計 {f.i(10, 30)},{f.num(3)} 元整"]


@T(K, "航延短信核赔底稿.md", way="working paper", cont="markdown")
def j(f):
    o = ["# 航延险核赔底稿", "", f"核赔岗分机见通讯录；客服热线 {f.dec('400-' + f.num(3) + '-' + f.num(4))}", ""]
    for p in f.ps(f.i(5, 8)):
        x, y, n, t = leg(f)
        d = f.d(2025)
        o += [f"## 报案号 {f.dec('FD' + D(d, '%Y%m%d') + f.num(6))}", f"- 被保险人 {p.n}，身份证 `{p.id}`，手机 `{p.m}`", f"- {f.x(p)}实际承运 **{n}**，{D(d, '%Y-%m-%d')}，{x[0]}→{y[0]}，延误 {f.i(130, 420)} 分钟", f"- 赔款方式：{f.c(['原路退回', '电子红包', '支付宝'])}", f"- 结论：{f.c(['赔付 300', '赔付 600', '退回补登机牌'])}", ""]
    return o


@T(K, "travel_desk_thread.eml", "en", "e-mail thread")
def k(f):
    p, q, s = f.ps(3)
    o = ["From: " + f.oem("travel.desk@northgate-mfg.example"), "Cc: " + q.email, f"Subject: RE: RE: visa letter - flights of {p.en}", "", f"Hi {q.giv},", "", f"as asked, flights ticketed for {p.en} (ID {p.id}, cell {f.intl(p.m)}) this year:", ""]
    for d in f.days(f.i(4, 7), 250):
        x, y, n, t = leg(f)
        o.append(f"  * {f.x(p)}{D(d, '%d-%b-%Y')}  {n}  {x[0]}-{y[0]}  {f.c(['Economy', 'Business'])}  seat {f.i(9, 55)}{f.c('ACJK')}  e-ticket {t}")
    return o + ["", f"Nothing was issued for {s.en} ({f.intl(s.m)}); she drove.", "", "> On Tuesday you wrote:", f"> can you send me everything {p.giv} flew? HR wants it by noon.", f"> {q.en} / {f.intl(q.m)}"]
