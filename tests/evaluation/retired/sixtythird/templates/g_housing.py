"""property.housing: one ownership/owner entry (a person and a dwelling owned) = one record."""
import json
from lib.core import T
from lib import data as X
K = "property.housing"
def cert(g, t=None): return f"{g.reg[5][0]}（{g.i(2016, g.year - 1)}）{g.reg[2]}不动产权第{g.i(10211, 9898989):07d}号"
def unit(g): return f"{g.reg[0]}{g.i(1, 30):03d}{g.i(1, 90):03d}GB{g.i(1, 99999):05d}F{g.i(1, 999):04d}{g.i(1, 9999):04d}"
def m2(g): return f"{g.i(45, 180)}.{g.i(10, 99)}"

@T(K, "b")
def owners_csv(g):
    L = ["业主姓名,楼栋,单元,房号,建筑面积,套内面积,联系电话,身份证号,产权证号,交付日期"]
    for p in g.rows(rep=.03): a = g.i(60, 180); g.rec(p); L.append(f"{p.name},{g.i(1, 30)}栋,{g.i(1, 3)},{g.i(1, 32)}0{g.i(1, 4)},{a}.{g.i(10, 99)},{a * .78:.2f},{p.mobile},{p.id},{cert(g) if g.ch(.8) else ''},{g.dt(2014, 2020)}")
    g.out("物业/业主资料.csv", "\n".join(L) + "\n", "csv", "gb18030", "\r\n")

@T(K)
def owner_xls_byhand(g):
    c = g.c(X.COMM); R = [[f"{c} 一期 业主名单", "", "", "", "", "更新：" + g.nm()], ["房号", "房主", "手机", "备用电话", "面积", "物业费交到", "车位", "备注"]]
    for p in g.rows(20, 60, .06): g.rec(p); R.append([f"{g.i(1, 18)}-{g.i(1, 3)}-{g.i(1, 26)}0{g.i(1, 4)}", p.name, p.mobile, p.tel if g.ch(.2) else "", float(m2(g)), f"{g.year}.{g.i(1, 12)}", g.c(["", "", f"B{g.i(1, 400)}"]), g.c(["", "", "空置", "出租了", "投诉户", "没装修", "人在国外"])])
    g.xlsx("前台/业主名单.xlsx", {c[:4]: R})

@T(K)
def estate_xml(g):
    o = []
    for p in g.rows(6, 24): g.rec(p); o.append(f"<FDCQ><BDCDYH>{unit(g)}</BDCDYH><ZL>{g.reg[2]}{g.reg[3]}{g.road()}{g.i(1, 20)}幢{g.rn(101, 2904)}室</ZL><BDCQZH>{cert(g)}</BDCQZH><QLRMC>{p.name}</QLRMC><ZJZL>1</ZJZL><ZJH>{p.id}</ZJH><GYFS>{g.c([0, 1])}</GYFS><JZMJ>{m2(g)}</JZMJ><GHYT>10</GHYT><DJSJ>{g.dt(2016, 2023)}T00:00:00</DJSJ></FDCQ>")
    g.out(f"rep/Biz{g.reg[0]}{g.dig(10)}.xml", f'<?xml version="1.0" encoding="UTF-8"?>\n<Message><Head><AreaCode>{g.reg[0]}</AreaCode><RecType>2000402</RecType></Head><Data>\n' + "\n".join(o) + "\n</Data></Message>", "xml")

@T(K)
def query_cert(g):
    """Housing query results for several applicants; each house a record, person in the head."""
    L = []
    for p in g.ps(g.i(3, 6)):
        n = g.i(1, 4); L += ["不动产登记信息查询结果证明", f"查询编号：{g.t0:%Y%m%d}-{g.i(100, 999)}", f"被查询人：{p.name}　证件号码：{p.id}", f"经查询，截至{g.t0:%Y年%m月%d日%H时}，被查询人名下登记有房屋{n}套："]
        for k in range(1, n + 1): g.rec(p); L.append(f"({k}) 坐落：{g.reg[2]}{g.reg[3]}{g.road()}{g.c(X.COMM)}{g.i(1, 20)}幢{g.rn(101, 2904)}；产权证号：{cert(g)}；面积：{m2(g)}平方米；用途：住宅；共有情况：{g.c(['单独所有', '共同共有', '按份共有50%'])}；抵押：{g.c(['无', '有'])}。")
        L += [f"（本证明一次有效，涂改无效）　经办：{g.nm()}", "", "- " * 30, ""]
    g.out("不动产/查询结果.txt", "\n".join(L), "prose", "gb18030", "\r\n")

@T(K)
def json_api(g):
    o = []
    for p in g.rows(8, 26): g.rec(p); o.append({"certNo": cert(g), "unitNo": unit(g), "location": f"{g.reg[3]}{g.road()}", "houseArea": float(m2(g)), "usage": "住宅", "obligee": [{"name": p.name, "idNumber": p.id, "mobile": p.mobile, "share": "100%"}], "registerTime": f"{g.dt(2016, 2023)}", "mortgage": g.ch(.4)})
    g.out("api/realEstate_list.json", json.dumps({"resultCode": "0000", "list": o}, ensure_ascii=False, indent=2), "json")

@T(K)
def sales_crm_log(g):
    """Developer's CRM: signed buyers in a log of a sync job."""
    L = []
    for p, t in g.seq(8, 24, days=3): g.rec(p); L += [f"{t:%Y-%m-%dT%H:%M:%S}+08:00 level=info job=sync_owner msg=\"push owner\" owner={p.name} idcard={p.id} phone={p.mobile} house={g.i(1, 20)}#-{g.i(2, 32)}0{g.i(1, 4)} area={m2(g)} contract=YS{g.dig(10)} price={g.i(80, 600)}0000", f"{t + g.td(seconds=1):%Y-%m-%dT%H:%M:%S}+08:00 level=info job=sync_owner msg=ok cost={g.i(20, 300)}ms"]
    g.out("crm/sync_owner.log", "\n".join(L) + "\n", "logfmt")

@T(K)
def agent_wechat(g):
    """Estate agents sell owner data; each owner is one message line."""
    L = []; t = g.t0; w = [f"{g.c(['链家', '中原', '房多多', '安心'])}-{g.nm()}" for _ in range(4)]; c = g.c(X.COMM)
    for p in g.rows(6, 14):
        t = g.adv(t, minutes=g.i(3, 100)); g.rec(p)
        L += [f"{g.c(w)} {t:%Y-%m-%d %H:%M}", g.c([f"{c}{g.i(1, 20)}栋{g.i(2, 30)}0{g.i(1, 4)} 业主{p.name} {p.mobile} {g.i(60, 180)}平 满五唯一 底价{g.i(150, 600)}万", f"业主电话有了：{p.name}，{p.mobile}，{c}{g.i(1, 20)}-{g.i(2, 30)}02，产证面积{m2(g)}，{g.c(['不急卖', '急售', '要换学区房'])}", f"{c}的房子，产权人{p.name} 身份证{p.id}，{m2(g)}平米，{g.i(2008, 2019)}年买的，房本在手"]), ""]
        if g.ch(.5): L += [f"{g.c(w)} {t + g.td(minutes=1):%Y-%m-%d %H:%M}", g.c(["谁带看过？", "钥匙在门店", "打过了 不接", "[语音]", "客户嫌楼层高"]), ""]
    g.out("微信导出/房源交流群.txt", "\n".join(L), "chat")

@T(K)
def demolition_docx(g):
    R = [["序号", "被征收人", "身份证号", "房屋坐落", "权证号", "认定面积(㎡)", "补偿方式", "补偿金额(元)"]]
    for k, p in enumerate(g.rows(8, 30), 1): g.rec(p); R.append([k, p.name, p.id, f"{g.c('前进 红星 永兴'.split())}村{g.i(1, 12)}组{g.i(1, 99)}号", f"{g.reg[2][0]}集用（{g.i(1995, 2010)}）第{g.i(1000, 9999)}号", m2(g), g.c(["货币补偿", "产权调换"]), f"{g.i(200000, 2000000):,}"])
    g.docx("征收/补偿公示.docx", [f"{g.reg[3]}{g.c(X.ROAD)}片区房屋征收补偿结果公示", f"现将本片区第{g.c('一二三')}批被征收人房屋权属及补偿情况公示如下，公示期七日。如有异议请与征收办联系，电话{g.shop()}。", R, f"{g.reg[3]}房屋征收与补偿办公室", f"{g.t0:%Y年%m月%d日}"])

@T(K)
def sql_house(g):
    v = []
    for k, p in enumerate(g.rows(12, 50), 1): g.rec(p); v.append(f"({k}, '{cert(g)}', '{p.name}', '{p.id}', '{g.reg[3]}{g.road()}{g.i(1, 20)}-{g.rn(101, 2904)}', {m2(g)}, '{g.c(['成套住宅', '住宅', '车库'])}', '{g.dt(2016, 2023)}')")
    g.out("pg/house_owner.sql", "BEGIN;\nINSERT INTO house_owner (id, cqzh, qlr, zjhm, zl, jzmj, yt, djrq) VALUES\n" + ",\n".join(v) + ";\nCOMMIT;\n", "sql")

@T(K)
def kv_household(g):
    """Property company's owner cards."""
    L = []
    for p in g.rows(5, 16): g.rec(p); L += ["┌── 业主档案卡 ──────────", f"│ 房屋编号  {g.i(1, 9)}-{g.i(1, 4)}-{g.rn(101, 3004)}", f"│ 产权人    {p.name}", f"│ 身份证    {p.id}", f"│ 移动电话  {g.sp(p.mobile, '%s-%s-%s') if g.ch(.4) else p.mobile}", f"│ 建筑面积  {m2(g)} ㎡    收房日期 {g.dt(2012, 2020)}", f"│ 紧急联系人 {g.nm()} {g.mobile()}", "└────────────────────", ""]
    g.out("物业/档案卡打印.txt", "\n".join(L), "kv", "gb18030", "\r\n")

@T(K)
def inheritance_notary(g):
    """Notary texts; each block: one heir gets one dwelling."""
    L = []
    for p, t in g.seq(4, 8, days=200): g.rec(p); L += ["公　证　书", f"（{t.year}）{g.reg[2][0]}{g.reg[3][0]}证民内字第{g.i(1000, 9999)}号", f"    申请人：{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}出生，公民身份号码：{p.id}，住{p.addr}。", "    公证事项：继承", f"    被继承人{g.nm()}生前留有坐落于{g.reg[2]}{g.reg[3]}{g.road()}{g.rn(101, 1804)}室房屋一套，建筑面积{m2(g)}平方米，不动产权证书号为{cert(g)}。其余继承人均表示放弃，该房屋由{p.name}一人继承，产权归其单独所有。", f"    公证员　{g.nm()}", f"    {t:%Y年%m月%d日}", ""]
    g.out("公证/继承公证.txt", "\n".join(L), "prose")

@T(K)
def no_header_pipe(g):
    L = []
    for p in g.rows(20, 60): g.rec(p); L.append("|".join([cert(g), p.name, p.id, f"{g.reg[2]}{g.reg[3]}{g.road()}{g.i(1, 30)}幢{g.rn(101, 3302)}室", m2(g), "住宅", g.c(["单独所有", "共同共有"]), f"{g.dt(2016, 2023):%Y%m%d}"]))
    g.gz("bdc/fdcq_full.unl.gz", "|\n".join(L) + "|\n", "gb18030")

@T(K)
def asset_declaration(g):
    """YAML of poverty check: households with a commercial house."""
    L = [f"# 低保核对 房产比对结果 {g.t0:%Y-%m}", "source: 不动产登记中心", "matched:"]
    for p in g.rows(6, 20): g.rec(p); L += [f"- xm: {p.name}", f"  sfzh: \"{p.id}\"", "  fangchan:", f"    zuoluo: {g.reg[3]}{g.road()}", f"    mianji: {m2(g)}", f"    quanzheng: {cert(g)}", f"  jielun: {g.c(['不符合', '待核实', '符合'])}"]
    g.out("民政/hd_fangchan.yml", "\n".join(L) + "\n", "yaml")

@T(K)
def committee_vote(g):
    """Owners' committee vote form typed into Markdown, owner with unit and area."""
    L = [f"## {g.c(X.COMM)}首次业主大会 表决票登记", "", f"> 唱票：{g.nm()}　监票：{g.nm()}", "", "业主 | 身份证 | 专有部分 | 面积 | 意见", ":-- | :-- | :-- | --: | :-:"]; s = 0
    for p in g.rows(15, 50): a = float(m2(g)); s += a; g.rec(p); L.append(f"{p.name} | {p.id} | {g.i(1, 12)}#{g.rn(101, 2604)} | {a} | {g.c(['同意', '同意', '反对', '弃权'])}")
    L += ["", f"**合计 {g.recs} 票，面积 {s:.2f} ㎡**"]
    g.out("业委会/表决.md", "\n".join(L) + "\n", "markdown")
