from core import *
t = kind("driving.licence")


def lic(f, p):
    x = f.t(max(2000, p.birth.year + 19), 2021)
    return x, f.c("C1 C1 C2 B2 A2 C1D D"), p.pl[0][:4] + f.d(8), x + days(3653)


@t("fleet/siji_zhengjian_qun.txt", "fleet manager's group chat", "chat")
def a1(f):
    o = ["车队长：都把驾驶证信息报一下，年审用，照片糊的打字"]
    for p in f.ps(5, 11):
        x, c, a, y = lic(f, p)
        o.append(f"{p.name}: 驾驶证号{p.id} 准驾{c} 初次领证{ds(x)} 有效期到{ds(y)} 档案编号{a} {f.c(['记0分', '记3分', '记9分😢', ''])}")
        f.rec(p)
    return "\n".join(o + ["车队长：超9分的先别跑长途"])


@t("ocr/jsz_api_response.jsonl", "OCR API responses, one per line", "jsonl")
def a2(f):
    o = []
    for p in f.ps(6, 15):
        x, c, a, y = lic(f, p)
        o.append(J({"log_id": int(f.d(18)), "words_result_num": 9, "words_result": {"证号": {"words": p.id}, "姓名": {"words": p.name}, "性别": {"words": p.sex}, "准驾车型": {"words": c}, "初次领证日期": {"words": dc(x)}, "有效期限": {"words": dc(x)}, "至": {"words": dc(y)}, "住址": {"words": p.addr}, "档案编号": {"words": a}}}))
        f.rec(p)
    return "\n".join(o)


@t("jiaxiao/jiesye_dayin.prn", "driving school completion print", "print", "gb18030")
def a3(f):
    o = ["        安达驾校 领证学员名单", W("学员", 9) + W("证号", 20) + W("准驾车型", 10) + W("初次领证日期", 14) + W("档案编号", 15) + "发证机关", "-" * 84]
    for p in f.ps(8, 24):
        x, c, a, y = lic(f, p)
        o.append(W(p.name, 9) + W(p.id, 20) + W(c, 10) + W(ds(x), 14) + W(a, 15) + p.city[:-1] + "交警支队")
        f.rec(p)
    return "\n".join(o + ["-" * 84, "教务：       日期："])


@t("insurance/daijia_beijian.txt", "call-centre notes of licence checks", "ticket")
def a4(f):
    o = ["代驾司机准入 电话核验记录（坐席手打）", ""]
    for p in f.ps(4, 9):
        x, c, a, y = lic(f, p)
        o.append(f"#{f.i(100, 999)} 主叫{p.mob} 自报{p.name}，驾照证号{p.id}，{c}，{x.year}年{x.month}月领证，驾龄{2024 - x.year}年，现记{f.c('0 2 3 6')}分，有效至{dp(y)}，{f.c(['通过', '驳回-实习期', '补材料', '通过，周四培训'])}")
        f.rec(p)
    return "\n".join(o)


@t("rental_en/drivers_desk.txt", "car rental desk log in English", "log", script="latin")
def a5(f):
    o = []
    for p in f.ps(6, 15):
        x, c, a, y = lic(f, p)
        o.append(f"{ds(f.q(20))} desk=3 renter=\"{p.py}\" licence_no={p.id} class={c} first_issue={ds(x)} valid_to={ds(y)} archive_no={a} phone={p.mob} check={f.c('OK OK MANUAL')}")
        f.rec(p)
    return "\n".join(o)


@t("db/php_print_r.txt", "PHP debug print of result rows", "console")
def a6(f):
    o = ["Array", "("]
    for k, p in enumerate(f.ps(4, 11)):
        x, c, a, y = lic(f, p)
        o += [f"    [{k}] => Array", "        ("] + [f"            [{u}] => {v}" for u, v in [("xm", p.name), ("jszh", p.id), ("dabh", a), ("zjcx", c), ("cclzrq", ds(x)), ("yxqz", ds(y)), ("ljjf", f.c("0 3 6")), ("fzjg", p.plate[:2])]] + ["        )", ""]
        f.rec(p)
    return "\n".join(o + [")"])


@t("letter/kaoshi_tousu.txt", "complaint of drivers about renewal delay", "letter")
def a7(f):
    o = ["车管所领导：", "我们几名货运司机换证材料已交一个多月，至今没领到新证，影响出车，情况如下："]
    for p in f.ps(4, 8):
        x, c, a, y = lic(f, p)
        o.append(f"司机{p.name}，驾驶证{p.id}，准驾车型{c}，档案编号{a}，初领日期{dz(x)}，旧证{dz(y)}到期，{f.c(['回执丢了', '体检已过', '短信说已寄', '窗口说系统慢'])}；")
        f.rec(p)
    return "\n".join(o + ["盼回复。联系人见上。"])


@t("xml/jsr_query_gat.xml", "XML answer with coded tags", "xml", "gb18030")
def a8(f):
    o = ['<?xml version="1.0" encoding="GB18030"?>', "<root><head><code>1</code></head><body>"]
    for p in f.ps(6, 15):
        x, c, a, y = lic(f, p)
        o.append(f"<drv><sfzmhm>{p.id}</sfzmhm><xm>{p.name}</xm><dabh>{a}</dabh><zjcx>{c}</zjcx><cclzrq>{ds(x)}</cclzrq><yxqz>{ds(y)}</yxqz><ljjf>{f.c('0 1 3 12')}</ljjf><zt>{f.c('A A B G')}</zt><sjhm>{p.mob}</sjhm><lxdh>{p.tel}</lxdh></drv>")
        f.rec(p)
    return "\n".join(o + ["</body></root>"])


@t("hk/huanling_trad.txt", "traditional licence exchange notes", "note", script="hant")
def a9(f):
    o = ["內地駕照換領個案（牌照部手記）", ""]
    for p in f.ps(4, 9):
        x, c, a, y = lic(f, p)
        o.append(f"・{p.name}　內地駕駛證號 {p.id}　准駕車型 {c}　初次領證 {ds(x)}　有效期至 {ds(y)}　檔案編號 {a}　{f.c('欠住址證明 已批 待內地覆核')}")
        f.rec(p)
    return "\n".join(o)


@t("toml/checks.toml.txt", "application dump as TOML tables", "toml")
def a10(f):
    o = ["# 网约车驾驶员 三证核验缓存", f"updated = \"{dts(f.t())}\"", ""]
    for p in f.ps(5, 14):
        x, c, a, y = lic(f, p)
        o += ["[[driver]]", f'"姓名" = "{p.name}"', f'"驾驶证号" = "{p.id}"', f'"准驾车型" = "{c}"', f'"初次领证日期" = {ds(x)}', f'"有效期止" = {ds(y)}', f'"档案编号" = "{a}"', f'"累积记分" = {f.i(0, 9)}', ""]
        f.rec(p)
    return "\n".join(o)
