from core import *
t = kind("property.housing")
XQ = "翠湖花园 金色家园 阳光新城 书香苑 滨江名邸 御景湾".split()


def cert(f, p): return f"{p.prov}（{f.i(2016, 2023)}）{p.city}不动产权第{f.d(7)}号"
def unit(f, p): return p.pl[0] + f"0{f.i(10, 99)}0{f.i(10, 99)}GB0{f.i(1000, 9999)}F0{f.i(1000000, 9999999)}"


@t("wuye/yezhu_jielong.txt", "owners' committee group roll", "chat")
def a1(f):
    q = f.c(XQ)
    o = [f"#接龙 {q}业委会选举 业主核对房产（填全，不然算弃权）", "例：房号 姓名 身份证 面积 产权证号"]
    for k, p in enumerate(f.ps(5, 12), 1):
        o.append(f"{k}. {p.flat} 业主{p.name} {p.id} {f.m(58, 150)}平 {cert(f, p)} {f.c(['', '有贷款', '夫妻共有', '@楼长 面积对吗'])}")
        f.rec(p)
    return "\n".join(o + ["楼长：3号之前的已录入"])


@t("db/bdc_sqlplus_list.lst", "SQL*Plus record listing, one column per line", "console", "gb18030")
def a2(f):
    o = ["SQL> exec print_table('select * from bdc_qlr where rownum<30')"]
    for p in f.ps(5, 13):
        o += [f"{a:<14}: {b}" for a, b in [("QLRMC", p.name), ("ZJHM", p.id), ("BDCQZH", cert(f, p)), ("BDCDYH", unit(f, p)), ("ZL", p.addr), ("JZMJ", f.m(48, 180)), ("GYQK", f.c("单独所有 共同共有")), ("DJSJ", ora(f.t(2016)))]] + ["-----------------"]
        f.rec(p)
    return "\n".join(o + ["", "PL/SQL procedure successfully completed."])


@t("letter/shuilou_weiquan.txt", "home buyers' complaint with attachment", "letter")
def a3(f):
    q = f.c(XQ)
    o = [f"关于{q}烂尾及逾期办证的投诉信", "住建局领导：我们是该楼盘业主，房款已付清，附业主及房屋清单：", "附件一"]
    for k, p in enumerate(f.ps(6, 15), 1):
        o.append(f"（{k}）业主{p.name}，身份证{p.id}，坐落{q}{p.flat}，建筑面积{f.m(70, 140)}平方米，网签合同{f.dec('20' + f.d(10))}，{f.c(['房产证未办', '已办证但面积不符', '贷款照还'])}，电话{p.mob}。")
        f.rec(p)
    return "\n".join(o + ["附件二  照片（略）", "全体业主"])


@t("ledger/jiaofang_ledger.txt", "handover ledger of flats", "ledger", "utf-8-bom")
def a4(f):
    o = ["交房台账｜" + f.c(XQ) + "｜第2批", "楼栋房号 ┃ 权利人 ┃ 身份证号 ┃ 建面㎡ ┃ 不动产单元号 ┃ 交付"]
    for p in f.ps(8, 22):
        o.append(f"{p.flat} ┃ {p.name} ┃ {p.id} ┃ {f.m(60, 160)} ┃ {unit(f, p)} ┃ {ds(f.t(2017))} {f.c('✓ ✓ 拒收')}")
        f.rec(p)
    return "\n".join(o)


@t("xml/estate_register.xml", "registry XML answer", "xml")
def a5(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', "<QueryResult xmlns=\"urn:bdc:share\">"]
    for p in f.ps(5, 12):
        o.append(f'  <Estate unit="{unit(f, p)}" cert="{cert(f, p)}">\n    <Obligee name="{p.name}" idType="身份证" idNo="{p.id}" share="{f.c("单独所有 50%")}"/>\n    <Location>{p.addr}</Location><Area>{f.m(40, 200)}</Area><Usage>{f.c("住宅 成套住宅 商业")}</Usage><RegisterTime>{iso(f.t(2016))}</RegisterTime>\n  </Estate>')
        f.rec(p)
    return "\n".join(o + ["</QueryResult>"])


@t("dianzhan/zhongjie_biji.txt", "estate agent's dictated notes", "note")
def a6(f):
    o = ["语音转写 门店周会 房源业主核验", ""]
    for p in f.ps(3, 8):
        o.append(f"{f.c(XQ)}那套，业主{p.name}，{p.flat}，{f.m(60, 140)}平，产权证号{cert(f, p)}，业主身份证{p.id}，电话{f.sp(p.mob, '-')}，{f.c(['满五唯一', '还有抵押', '急卖', '共有人要到场签字'])}。")
        f.rec(p)
    return "\n".join(o + ["", "独家的先上架。"])


@t("mail/title_search.eml", "English title search e-mail", "mail", script="latin")
def a7(f):
    o = ["From: " + f.omail("paralegal@law-firm.example"), "Subject: Title search results - mainland flats (client estate)", "", "Owners and titles as registered:", ""]
    for k, p in enumerate(f.ps(3, 8), 1):
        o += [f"{k}) Owner: {p.py}, ID number {p.id}", f"   Property unit no.: {unit(f, p)}", f"   Area {f.m(50, 180)} sqm, ownership: {f.c(['sole', 'joint with spouse'])}, registered {dmy(f.t(2016))}", f"   Encumbrance: {f.c(['none', 'mortgage to bank', 'seizure since 2021'])}", ""]
        f.rec(p)
    return "\n".join(o + ["Originals to follow by courier."])


@t("log/wuye_graphql.log", "GraphQL responses in a property management log", "log")
def a8(f):
    o = []
    x = f.t()
    for p in f.ps(6, 15):
        x += secs(f.i(4, 300))
        o.append(f"{iso(x)}Z INFO graphql op=ownerHouse vars={{\"ownerId\":\"{f.d(8)}\"}} data=" + J({"ownerHouse": {"community": f.c(XQ), "building": p.flat, "area": f.f(50, 170), "owner": {"name": p.name, "idNo": p.id, "phone": p.mob, "email": p.mail, "idNoMask": f.mi(p.id)}, "propertyCert": cert(f, p)}}))
        f.rec(p)
    return "\n".join(o)


@t("tw/buodong_trad.txt", "traditional inheritance inventory", "form", script="hant")
def a9(f):
    o = ["大陸地區不動產清冊（繼承事務所備用）", ""]
    for k, p in enumerate(f.ps(3, 8), 1):
        o += [f"{k:02}　所有權人：{p.name}　身份證號：{p.id}", f"　　不動產單元號：{unit(f, p)}　建築面積：{f.m(50, 160)}平方公尺", f"　　產權登記日：{ds(f.t(2016))}　持分：{f.c('全部 二分之一')}　用途：住宅", ""]
        f.rec(p)
    return "\n".join(o)


@t("ocr/fangchan_chadang.txt", "OCR of archive query slips", "ocr")
def a10(f):
    o = []
    for p in f.ps(3, 9):
        o += ["不动产登记资料查询结果证明 |", f"查询人 {p.name}  证件号码 {p.id}", f"电话 {p.tel}  房屋坐落: {p.addr.replace('号', '号 ')}", f"产权证号: {cert(f, p)}", f"建筑面积 {f.m(40, 160)} 用途 住宅  权利人 {p.name}", f"查封 无   抵押 {f.c('无 有')}        打印 {dp(f.t(2017))}", ". . . . . ."]
        f.rec(p)
    return "\n".join(o)
