"""hotel.stay"""
from lib import T, D, J, TD
K = "hotel.stay"


@T(K, "住宿登记表.txt", way="printed form")
def a(f):
    c = f.city()
    h = f.cn(c) + "云栖商务酒店"
    o = [f"{h}  国内旅客住宿登记表（存根联）", f"总台电话：{f.off(c)}", ""]
    for p in f.ps(f.i(5, 8)):
        d = f.d(2023)
        o += ["┌" + "─" * 40 + "┐", f"{f.x(p)} 姓名 {p.n}    性别 {p.sex}    民族 汉", f" 证件种类 居民身份证  证件号码 {p.id}",
              f" 户籍地址 {p.addr}", f" 房号 {f.i(201, 1218)}   入住 {D(d, '%Y年%m月%d日%H时%M分')}   预离 {D(d + TD(f.i(1, 3)), '%m月%d日')}",
              f" 联系电话 {p.m}   押金 {f.i(2, 6)}00元   旅客签名：", "└" + "─" * 40 + "┘"]
    return o


@T(K, "取证报告_应用数据.txt", way="forensic report")
def b(f):
    p, q, s = f.ps(3)
    o = ["电子数据检验报告（节录）", f"检材：送检手机一部，机主{p.n}，公民身份号码{p.id}，SIM卡号码{p.m}。", f"委托人代理人：{s.n}，联系电话{s.m}。",
         f"通讯录中备注“小{q.n[-1]}”者，号码{q.m}，未提取到与其相关的订房数据。", "", "3.2 某旅行应用本地数据库 order_hotel 表恢复结果："]
    for k, d in enumerate(f.days(f.i(5, 9)), 1):
        e = d + TD(1)
        o.append(f"（{k}）{f.x(p)}订单{f.dec(D(d, '%Y%m%d%H%M%S') + f.num(4))}，{f.cn(f.city())}{f.c(['锦悦', '城南', '湖畔'])}酒店，{f.c(['大床房', '双床房'])}{f.i(301, 1120)}房，"
                 f"入住{D(d, '%Y-%m-%d')}，离店{D(e, '%Y-%m-%d')}，入住人{p.n}，状态：已离店")
    return o + ["", "以上数据经校验，哈希值见附件二。"]


@T(K, "pms_if.log", "en", "system log", "log")
def c(f):
    o, t = [], f.d(2023)
    for p in f.ps(f.i(6, 11)):
        t += TD(seconds=f.i(90, 4000))
        g = f.hx(8)
        o += [f"{D(t)}.{f.num(3)} INFO  [fias-7] <- GI guest={p.sl} ref={g}", f"{D(t)}.{f.num(3)} DEBUG [psb-upload] ref={g} docType=ID docNo={p.id} tel={p.m}",
              f"{f.x(p)}{D(t + TD(seconds=2))}.{f.num(3)} INFO  [psb-upload] ref={g} event=CHECKIN room={f.i(300, 2200)} hotel=HZ{f.num(4)} arr={D(t, '%Y-%m-%dT%H:%M')} dep={D(t + TD(f.i(1, 4)), '%Y-%m-%d')} rate_code=BAR ack=0",
              f"{D(t + TD(seconds=3))}.{f.num(3)} DEBUG [door-lock] ref={g} keycard encoded x{f.i(1, 2)}"]
    return o


@T(K, "入住證明.txt", "tw", "certificate", enc="big5")
def d(f):
    o = []
    for p in f.ps(f.i(4, 6)):
        d = f.d(2022)
        o += ["海景軒酒店有限公司", "住 宿 證 明 書", f"編號：HV-{f.num(5)}", f"茲證明{p.mr == '先生' and '男' or '女'}賓 {p.n}（護照號碼 {p.pp}，內地手提 {p.m}）",
              f"{f.x(p)}於 {D(d, '%Y年%m月%d日')} 入住本酒店 {f.i(601, 2810)} 號房，{D(d + TD(f.i(1, 5)), '%Y年%m月%d日')} 退房，房租已付清。", "此致　有關機構", f"前廳部經理　電話 (852) {f.i(2, 3)}{f.num(3)} {f.num(4)}", "-" * 36]
    return o


@T(K, "reservation_sync.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(5, 9)):
        st = []
        for _ in range(f.i(1, 3)):
            d = f.d(2024)
            st.append({"confirmation": f.x(p) + f.dec("8" + f.num(9)), "hotel": {"code": f.c(["SHAXH", "CANTH", "PEKCY"]), "name": f.c(["Riverside Hotel", "Parkview Inn"])},
                       "room": {"no": str(f.i(400, 2300)), "type": f.c(["KNG", "TWN"])}, "checkIn": D(d, "%Y-%m-%dT%H:%M:00+08:00"), "checkOut": D(d + TD(f.i(1, 3)), "%Y-%m-%dT11:00:00+08:00")})
        r.append({"profile": {"surname": p.sur, "givenName": p.giv, "document": {"type": "PRC_ID", "number": p.id}, "contact": {"mobile": f.e164(p.m), "email": p.email}}, "stays": st})
    return J({"batch": f.hx(12), "property_group": "Lanwei", "profiles": r})


@T(K, "询问笔录.txt", way="interview note")
def g(f):
    p, q = f.ps(2)
    o = ["询 问 笔 录（第二次）", f"被询问人：{p.n}，性别{p.sex}，身份证号码{p.id}，现住{p.addr}，电话{p.m}", f"在场人：{q.n}（{p.n}的表弟，身份证号{q.id}）", "",
         "问：你最近半年外出住过哪些旅馆？", "答：我跑建材，住得多，我照着手机里的订单说。"]
    for d in f.days(f.i(5, 8), 170):
        o += ["问：" + f.c(["接着说。", "还有呢？", "然后？", "这次跟谁一起？"]),
              f"答：{f.x(p)}{D(d, '%Y年%-m月%-d日')}{f.c(['晚上', '夜里'])}{f.i(7, 11)}点多入住{f.cn(f.city())}的{f.c(['如归宾馆', '顺达旅馆', '北站酒店', '鑫源宾馆'])}，{f.i(201, 809)}房，{f.c(['一个人', '我自己登记的', '身份证登的记'])}，第二天中午退的房。"]
    return o + [f"问：{q.n}跟你一起住过没有？", "答：没有，他一直住他自己家。", "以上笔录我看过，和我说的相符。"]


@T(K, "hotel-proxy.yaml", "zh", "YAML", "yaml", crlf=True)
def h(f):
    o = ["# 旅馆业治安信息 离线补传队列", f"lgbm: \"33010{f.num(5)}\"", "lgmc: 西溪里酒店", "queue:"]
    for p in f.many(f.ps(6), f.i(8, 12)):
        d = f.d(2024)
        o += [f"  - {f.x(p)}seq: {f.num(6)}", f"    rzsj: '{D(d, '%Y%m%d%H%M')}'", f"    tfsj: '{D(d + TD(1), '%Y%m%d%H%M')}'", f"    fjh: '{f.i(301, 920)}'",
              "    lk:", f"      xm: {p.n}", f"      xb: {p.male and 1 or 2}", "      zjlx: 11", f"      zjhm: '{p.id}'", f"      sjh: '{p.m}'"]
    return o


@T(K, "folio_claim.eml", "en", "complaint letter")
def i(f):
    p, q, s = f.ps(3)
    o = ["From: " + p.email, "To: " + f.oem("guestcare@lanweihotels.example"), "Subject: Points missing for my stays - third request", "", "Dear Guest Care,", "",
         f"My name is {p.en}, ID card {p.id}, the mobile on the account is {f.intl(p.m)}. Your agent {q.en} ({f.intl(q.m)}) told me to list every stay, so here they are:", ""]
    for d in f.days(f.i(4, 7), 200):
        o.append(f"- {f.x(p)}{f.c(['Riverside Hotel', 'Harbour Hotel', 'Garden Hotel'])} {f.cn(f.city())}, room {f.i(500, 1900)}, checked in {D(d, '%d %b %Y')}, checked out {D(d + TD(f.i(1, 2)), '%d %b %Y')}, paid CNY {f.amt(300, 1400)}")
    return o + ["", f"My colleague {s.en} ({f.intl(s.m)}) got her points within a week. I did not get a single one.", "", "Regards,", p.en]


@T(K, "旅客登記簿.txt", "tw", "ledger")
def j(f):
    o = ["長洲明月渡假屋　旅客登記簿　頁 " + str(f.i(12, 80)), "（內地旅客請登記通行證持有人之身份證及手提號碼）", "=" * 60]
    for p in f.many(f.ps(7), f.i(9, 14)):
        d = f.d(2023)
        o += [f"{f.x(p)}{D(d, '%-d/%-m/%Y')} {D(d, '%H:%M')}　入住 {f.c('甲乙丙丁')}座 {f.i(101, 309)} 號房　{p.n}　身份證 {p.id}", f"　　　　電話 {f.sp(p.m)}　退房 {D(d + TD(f.i(1, 2)), '%-d/%-m')} 正午　按金已退"]
    return o


@T(K, "psb_export.xml", "zh", "XML", "xml", "gb18030")
def k(f):
    o = ['<?xml version="1.0" encoding="GB18030"?>', f'<LGXX LGBM="44010{f.num(5)}" LGMC="越秀天晴宾馆">']
    for p in f.ps(f.i(6, 10)):
        d = f.d(2022)
        o += [f'  <LK ID="{f.num(8)}">', f"    <XM>{p.n}</XM><MZ>01</MZ><CSRQ>{D(p.birth, '%Y%m%d')}</CSRQ>", f"    <ZJ LX=\"11\">{p.id}</ZJ>", f"    <LXDH>{p.m}</LXDH>"]
        for _ in range(f.i(1, 2)):
            o.append(f"    <ZS>{f.x(p)}<FJH>{f.i(201, 988)}</FJH><RZSJ>{D(d)}</RZSJ><TFSJ>{D(d + TD(hours=f.i(9, 20), minutes=f.i(1, 50)))}</TFSJ></ZS>")
            d += TD(f.i(3, 40))
        o.append("  </LK>")
    return o + ["</LGXX>"]
