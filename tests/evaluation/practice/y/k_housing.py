"""property.housing"""
from lib import T, D, J, TD
K = "property.housing"


def cert(f, c):
    if f.lang == "tw":
        pr = dict(zip("沪粤苏闽鲁陕", "滬粵蘇閩魯陝")).get(c[11], c[11])
        return f"{pr}（{f.i(2016, 2024)}）{c[1]}市不動產權第{f.num(7)}號"
    return f"{c[11]}（{f.i(2016, 2024)}）{c[0]}市不动产权第{f.num(7)}号"


def unit(f, c):
    return f"{c[3]}{f.i(1, 20):03}{f.i(1, 30):03}GB{f.i(1, 900):05}F{f.num(8)}"


@T(K, "不动产权证书.txt", way="certificate")
def a(f):
    o = []
    for p in f.ps(f.i(4, 7)):
        o += ["中华人民共和国不动产权证书（附记页打印）", f"{f.x(p)}{cert(f, p.city)}", f"权 利 人  {p.n}", f"证件号码  {p.id}", f"共有情况  {f.c(['单独所有', '共同共有'])}", f"坐    落  {p.addr}", f"不动产单元号  {f.dec(unit(f, p.city))}", "权利类型  国有建设用地使用权/房屋所有权", f"面    积  房屋建筑面积{f.i(45, 190)}.{f.num(2)}㎡", f"登记时间  {D(f.d(2018), '%Y年%m月%d日')}", ""]
    return o


@T(K, "住房查询结果_购房资格.txt", way="query result")
def b(f):
    o = []
    for p in f.ps(f.i(3, 4)):
        o += ["不动产登记信息查询结果告知单", f"申请查询主体：{p.n}　身份证号码：{p.id}", "序号　不动产权证号　坐落　建筑面积　用途"]
        for k in range(f.i(1, 4)):
            o.append(f"{f.x(p)}{k + 1}　{cert(f, p.city)}　{f.addr(p.city)}　{f.i(40, 160)}.{f.num(2)}㎡　住宅")
        o += [f"查询时间：{D(f.d(2024))}　窗口电话：{f.off()}", ""]
    return o


@T(K, "离婚协议_房产分割.txt", way="divorce file")
def c(f):
    p, q, s = f.ps(3)
    o = ["离婚协议书（三）房产部分", f"男方{p.n}，身份证{p.id}，电话{p.m}；女方{q.n}，身份证{q.id}，电话{q.m}。", f"见证人{s.n}，电话{s.m}。", "双方确认，婚后所购房屋均登记在男方名下，逐套约定如下："]
    for k in range(f.i(3, 6)):
        o.append(f"{k + 1}. {f.x(p)}坐落于{f.addr(p.city)}的住宅，权利人{p.n}，产权证号{cert(f, p.city)}，建筑面积{f.i(50, 160)}平方米，归{f.c(['男方所有', '女方所有', '女方所有，男方协助过户'])}。")
    return o + ["女方名下无房产。", "本协议一式三份。"]


@T(K, "認購單位客戶名單.txt", "tw", "ledger")
def d(f):
    o = ["大灣區項目　內地成交客戶業主資料（代理行內部）", f"熱線 {f.off()}", ""]
    for p in f.ps(f.i(7, 11)):
        o += [f"{f.x(p)}{f.i(1, 12)}座{f.i(2, 33)}樓{f.c('ABCD')}室　業主 {p.n}　身份證 {p.id}", f"　　產權已登記　建築面積 {f.i(60, 150)}.{f.num(1)} 平方米　{f.intl(p.m)}　{p.email}"]
    return o


@T(K, "title_report.json", "en", "nested JSON", "json")
def e(f):
    r = []
    for p in f.ps(f.i(4, 7)):
        r.append({"owner": {"name": p.en, "id_no": p.id, "phone": p.m}, "titles": [{"certificate_no": f.x(p) + cert(f, p.city), "property_unit_no": f.dec(unit(f, p.city)), "location": f.addr(p.city), "ownership": f.c(["sole", "joint"]), "area_sqm": f.i(40, 200), "register_time": D(f.d(2017), "%Y-%m-%d"), "mortgaged": f.c([True, False])} for _ in range(f.i(1, 3))]})
    return J({"report": "T-" + f.num(7), "results": r})


@T(K, "registry_feed.xml", "zh", "XML", "xml")
def g(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<Message><Head><BizMsgID>" + f.dec(f.num(18)) + "</BizMsgID></Head><Data>"]
    for p in f.ps(f.i(6, 9)):
        o += [f"<QLR><QLRMC>{p.n}</QLRMC><ZJZL>1</ZJZL><ZJH>{p.id}</ZJH><DH>{p.m}</DH></QLR>", f"<FDCQ>{f.x(p)}<BDCDYH>{f.dec(unit(f, p.city))}</BDCDYH><BDCQZH>{cert(f, p.city)}</BDCQZH><FDZL>{p.addr}</FDZL><JZMJ>{f.i(40, 180)}.{f.num(2)}</JZMJ><DJSJ>{D(f.d(2020))}</DJSJ></FDCQ>"]
    return o + ["</Data></Message>"]


@T(K, "业主大会投诉.txt", way="minutes")
def h(f):
    o = ["业主大会现场发言记录", "主持：业委会  记录：物业前台 " + f.off(), ""]
    for p in f.ps(f.i(6, 10)):
        o.append(f"{f.x(p)}{f.i(1, 18)}栋{f.rm()}业主{p.n}（身份证{p.id}，手机{p.m}，产权面积{f.i(55, 170)}.{f.num(2)}平方米）：{f.c(['电梯三天坏两回。', '同意更换物业。', '地下室渗水没人管。', '要求公布维修资金。', '反对涨物业费。'])}")
    return o + ["表决结果另行公告。"]


@T(K, "estate_inventory.txt", "en", "inheritance letter")
def i(f):
    p, q, s = f.ps(3)
    o = [f"Inventory of real estate of the late {p.en} (PRC ID {p.id})", f"Executor: {q.en}, {f.intl(q.m)}.  Neighbour and witness: {s.en}, {f.intl(s.m)}.", ""]
    for k in range(f.i(3, 6)):
        o += [f"{k + 1}. {f.x(p)}Apartment at {f.addr(p.city)}; registered owner {p.en}; title certificate {cert(f, p.city)}; {f.i(40, 180)} sq m.", f"   {f.c(['Occupied by the widow.', 'Empty.', 'Keys are with the janitor.'])}"]
    return o + ["", "The executor owns none of these."]


@T(K, "查冊結果函.txt", "tw", "official reply")
def j(f):
    o = ["內地房產查冊服務　結果函", "貴行委託查詢之借款人名下不動產登記，結果如下："]
    for p in f.ps(f.i(4, 6)):
        o.append(f"◎ 借款人 {p.n}，身份證 {p.id}")
        for _ in range(f.i(1, 2)):
            o.append(f"　　{f.x(p)}權利人：{p.n}　坐落：{f.addr(p.city)}　產權證號：{cert(f, p.city)}　單獨所有　{f.c(['無抵押', '已抵押', '查封中'])}")
    return o + ["資料以登記機構為準。"]


@T(K, "fangchan_tax.yaml", "zh", "YAML", "yaml", "gb18030")
def k(f):
    o = ["税源登记:", "  征收分局: 第二税务所", "  纳税人:"]
    for p in f.ps(f.i(5, 8)):
        o += [f"    - 产权人: {p.n}", f"      证件号码: '{p.id}'", f"      联系电话: '{p.m}'", "      房屋:"]
        for _ in range(f.i(1, 2)):
            o += [f"        - {f.x(p)}房产证号: {cert(f, p.city)}", f"          房屋坐落: {f.addr(p.city)}", f"          建筑面积: {f.i(40, 200)}.{f.num(2)}", "          用途: 居住"]
    return o
