"""Slots: every function takes a random.Random and gives (text, type or None, extras)."""
import places as P
import words as W

CN = "一二三四五六七八九十"
SUR_W = [W.TOP_W[i] if i < 20 else 0.95 * (21 / (i + 1)) ** 1.1 for i in range(len(W.SURNAMES))]


def surname(r):
    if r.random() < 0.035:
        return r.choice(W.COMPOUND)
    return r.choices(W.SURNAMES, SUR_W)[0]


def given(r):
    x = r.random()
    if x < 0.2:
        return r.choice(W.SINGLE)
    if x < 0.24:
        return r.choice("婷娜丽芳莹静倩圆媛甜欣萌蕾洋琳") * 2
    if x < 0.55:
        return r.choice(W.PAIRS)
    pool = r.choice([W.OLD_M, W.OLD_F, W.NEW_M, W.NEW_M, W.NEW_F, W.NEW_F])
    a, b = r.sample(pool, 2)
    return a + b if a != b else a


def name(r):
    x = r.random()
    while True:
        if x < 0.03:
            v = minority(r)
        elif x < 0.045:
            v = "".join(r.sample(W.SURNAMES[:40], 2)) + "".join(r.sample(W.NEW_F, 2))
        else:
            v = surname(r) + given(r)
        if v not in W.FAMOUS:
            return v


def minority(r, uyghur=False):
    given_names, second = W.MINORITY[0] if uyghur or r.random() < 0.6 else r.choice(W.MINORITY[1:])
    a = r.choice(given_names)
    return a + "·" + r.choice([f for f in second if f != a])


def spaced(r):
    while True:
        v = r.choices(W.SURNAMES, SUR_W)[0] + r.choice(W.SINGLE)
        if v not in W.FAMOUS:
            return v[0] + r.choice([" ", "　", "  "]) + v[1]


def tname(r):
    while True:
        w = [1 / (i + 3) for i in range(len(W.T_SUR))]
        s = r.choice(W.T_COMPOUND) if r.random() < 0.04 else r.choices(W.T_SUR, w)[0]
        a, b = r.sample(W.T_GIV, 2)
        g = r.choice(W.T_SINGLE) if r.random() < 0.1 else a + b
        if r.random() < 0.04 and len(s) == 1 and len(g) == 2:
            s += r.choice([c for c in W.T_SUR[:20] if c != s])
        if s + g not in W.FAMOUS:
            return s + g


def short(x):
    for s in ("壮族自治区", "维吾尔自治区", "回族自治区", "自治区", "省", "市"):
        if x.endswith(s):
            return x[:-len(s)]
    return x


def region(r, full=False, sep=""):
    p, c, ds = r.choice(P.CITIES)
    d = r.choice(ds)
    x = r.random()
    if full or x < 0.35:
        parts = [p, c, d]
    elif x < 0.5:
        parts = [short(p), c, d]
    elif x < 0.75:
        parts = [c or p, d]
    elif x < 0.85:
        parts = [short(c or p), d]
    elif x < 0.92:
        parts = [short(p), short(c), d] if c else [p, d]
    else:
        parts = [d]
    return sep.join(q for q in parts if q)


def road(r):
    while True:
        a, b = r.choice(P.R1), r.choice(P.R2)
        if a != b:
            return a + b + r.choice(P.ROADT)


def no(r):
    x = r.random()
    n = r.choice([r.randint(1, 99), r.randint(1, 400), r.randint(100, 2600)])
    if x < 0.84:
        return f"{n}号"
    if x < 0.9:
        return f"{n}-{r.randint(1, 12)}号"
    if x < 0.94:
        return f"甲{r.randint(1, 60)}号"
    if x < 0.97:
        return f"{n}号之{r.choice('一二三')}"
    return f"{n}号附{r.randint(1, 9)}号"


def room(r):
    return f"{r.randint(1, 32)}{r.choice(['01', '02', '03', '04', '05', '08'])}"


def inner(r):
    b, u, m = r.randint(1, 38), r.randint(1, 4), room(r)
    return r.choice([f"{b}栋{u}单元{m}室", f"{b}栋{u}单元{m}", f"{b}号楼{u}单元{m}室", f"{b}幢{m}室", f"{b}号楼{m}", f"{b}栋{m}",
                     f"{b}-{u}-{m}", f"{b}#{m}", f"{r.choice('ABCD')}栋{m}房", f"{b}幢{u}单元{m}", f"{CN[b % 10]}号楼{CN[u]}单元{m}",
                     f"{b}座{m}", f"{b}号楼东单元{m}", f"第{b}栋{m}号房"])


def estate(r):
    return r.choice(P.E1) + r.choice(P.E2)


def tower(r):
    t = r.choice(P.R1) + r.choice(P.R2) + r.choice(P.TOWERS)
    return t + r.choice([f"{r.choice('ABC')}座{room(r)}室", f"{r.randint(2, 30)}楼", f"{r.randint(1, 9)}号楼{r.randint(2, 20)}层",
                         f"{room(r)}室", f"{r.choice('ABC')}座{r.randint(3, 28)}层{room(r)}", f"{r.randint(1, 8)}栋{room(r)}"])


def local(r):
    x = r.random()
    if x < 0.3:
        return road(r) + no(r)
    if x < 0.55:
        return road(r) + no(r) + estate(r) + inner(r)
    if x < 0.68:
        return road(r) + no(r) + tower(r)
    if x < 0.8:
        return estate(r) + inner(r)
    if x < 0.86:
        return f"{road(r)}{r.randint(20, 2400)}弄{r.randint(1, 88)}号{room(r)}室"
    if x < 0.91:
        return f"{road(r)}{no(r)}院{r.randint(1, 20)}号楼{r.randint(1, 5)}单元{room(r)}"
    if x < 0.95:
        return road(r) + r.choice(P.UNITS) + "家属院" + inner(r)
    return f"{road(r)}{no(r)}{r.randint(2, 9)}楼"


def addr(r):
    return region(r) + local(r)


def addr_full(r):
    t = r.choice(["", "", "", r.choice(P.R1) + r.choice(P.R2) + "街道"])
    return region(r, True) + t + local(r)


def addr_spaced(r):
    return region(r, True, " ") + " " + road(r) + r.choice(["", " "]) + no(r) + r.choice(["", " " + estate(r) + inner(r), " " + tower(r)])


def addr_short(r):
    return r.choice([road(r) + no(r), road(r) + no(r) + inner(r), road(r) + no(r) + estate(r) + inner(r), estate(r) + inner(r)])


def addr_estate(r):
    return estate(r) + inner(r)


def addr_biz(r):
    return region(r) + road(r) + no(r) + r.choice([tower(r), tower(r), tower(r), tower(r), tower(r), f"{r.randint(1, 9)}号厂房", f"{r.choice('ABC')}区{r.randint(1, 30)}号仓库", ""])


def hamlet(r):
    v = r.choice(P.V0) + r.choice(P.V1)
    s = r.choice(P.V2)
    return (v + s) if len(v) > 1 else "新" + v + s


def vregion(r):
    p, c, k, ts = r.choice(P.COUNTIES)
    t = r.choice(ts)
    x = r.random()
    if x < 0.5:
        return p + c + k + t
    if x < 0.65:
        return short(p) + c + k + t
    if x < 0.8:
        return c + k + t if c else p + k + t
    if x < 0.93:
        return k + t
    return t


def vtail(r):
    n, h = r.randint(1, 16), r.randint(1, 260)
    return r.choice([f"{n}组", f"{n}组{h}号", f"{h}号", f"{CN[n % 10]}组", f"第{CN[n % 9]}村民小组{h}号", f"{n}社", f"{n}队{h}号", f"东街{h}号",
                     f"{CN[n % 10]}组{h}号附{r.randint(1, 5)}号", f"{r.choice(P.V1)}自然村{h}号", f"{n}组{h}号", f"前街{h}号", f"村民{CN[n % 9]}组"])


def village(r):
    return vregion(r) + hamlet(r) + vtail(r)


def village_short(r):
    return hamlet(r) + vtail(r)


def village_bare(r):
    return vregion(r) + hamlet(r)


def part(r):
    b, u = r.randint(1, 30), r.randint(1, 4)
    return r.choice([f"{b}栋{u}单元{room(r)}", f"{b}号楼{room(r)}室", f"{b}号楼{u}单元{room(r)}"])


def troad(r):
    a, b = r.sample(sorted(set(T_ALL)), 2)
    return a + b


T_ALL = P.T_R1 + P.T_R2


def hk(r):
    a, ds = r.choice(P.HK)
    f = r.randint(1, 38)
    e = r.choice(P.T_E1) + r.choice(P.T_E2)
    rd = troad(r) + r.choice(["街", "道", "路", "里", "徑"]) + f"{r.randint(1, 380)}號"
    fl = r.choice([f"{f}樓{r.choice('ABCDEFGH')}室", f"{f}字樓{r.randint(1, 30)}室", f"{r.randint(1, 9)}座{f}樓{r.choice('ABCDEFGH')}室", f"{f}樓"])
    return r.choice(["", a]) + r.choice(ds) + r.choice([rd + e + fl, rd + e + fl, rd + fl, e + f"{r.randint(1, 9)}座{f}樓{r.choice('ABCDEFGH')}室"])


def tw(r):
    c, *ds = r.choice(P.TW).split()
    d = r.choice(ds)
    s = troad(r) + r.choice(["路", "街", "路一段", "路二段", "路三段", "北路", "東街", "路二段"])
    lane = r.choice(["", "", f"{r.randint(2, 400)}巷", f"{r.randint(2, 400)}巷{r.randint(1, 30)}弄"])
    li = r.choice(["", "", "", troad(r) + "里" + f"{r.randint(1, 28)}鄰"])
    return c + d + li + s + lane + f"{r.randint(1, 480)}號" + r.choice(["", f"{r.randint(2, 15)}樓", f"{r.randint(2, 15)}樓之{r.randint(1, 9)}"])


def mob(r):
    p = r.choice(["130", "131", "133", "135", "136", "138", "139", "150", "152", "155", "158", "159", "166", "173", "177", "180", "182", "185", "187", "188", "189", "191", "198"])
    d = f"{r.randint(0, 99999999):08d}"
    return r.choice([p + d] * 5 + [f"{p} {d[:4]} {d[4:]}", f"{p}-{d[:4]}-{d[4:]}", f"{p}****{d[4:]}"])


def company(r):
    return short(r.choice([c or p for p, c, _ in P.CITIES])) + r.choice(P.R1) + r.choice(P.R2) + r.choice(
        ["科技", "商贸", "物流", "建材", "电子", "食品", "机械", "信息技术", "装饰工程", "医疗器械", "包装"]) + r.choice(["有限公司", "有限公司", "股份有限公司"])


def date(r):
    m, d = r.randint(1, 12), r.randint(1, 28)
    return r.choice([f"{m}月{d}日", f"{m}月{d}号", f"{m}/{d}", f"{m}.{d}"])


def fulldate(r):
    y, m, d = r.randint(2015, 2025), r.randint(1, 12), r.randint(1, 28)
    return r.choice([f"{y}年{m}月{d}日", f"{y}-{m:02d}-{d:02d}", f"{y}.{m}.{d}", f"{y}/{m}/{d}"])


def pick(*xs):
    return lambda r: r.choice(xs)


PLAIN = {
    "ph": mob, "co": company, "dt": date, "fd": fulldate,
    "tel": lambda r: f"0{r.choice(['571', '755', '10', '21', '28', '731', '371'])}-{r.randint(2, 8)}{r.randint(0, 9999999):07d}",
    "wd": pick("周一", "周二", "周三", "周四", "周五", "下周一", "本周五", "星期三"),
    "tm": lambda r: f"{r.randint(7, 21)}:{r.choice(['00', '15', '30', '45'])}",
    "i": lambda r: str(r.randint(2, 9)), "ii": lambda r: str(r.randint(10, 98)), "iii": lambda r: str(r.randint(101, 989)),
    "amt": lambda r: r.choice([f"{r.randint(20, 9800)}元", f"¥{r.randint(20, 9800)}.{r.randint(0, 99):02d}", f"{r.randint(1, 30)}.{r.randint(1, 9)}万"]),
    "ord": lambda r: f"{r.choice(['', 'DD', 'SO', 'XS', 'GD'])}{r.randint(2018, 2025)}{r.randint(1, 12):02d}{r.randint(0, 999999):06d}",
    "wb": lambda r: f"{r.choice(['SF', 'YT', 'ZT', 'JD', 'STO', 'YD'])}{r.randint(10**11, 10**12 - 1)}",
    "dept": pick("采购部", "财务部", "人事部", "市场部", "研发二部", "客服中心", "仓储组", "售后部", "质检科", "行政部", "运营部", "法务部"),
    "job": pick("经理", "主管", "专员", "工程师", "助理", "会计", "主任", "销售代表", "客户经理", "店长"),
    "nick": lambda r: r.choice(W.NICKS),
    "sur": lambda r: r.choices(W.SURNAMES, SUR_W)[0], "ttl": lambda r: r.choice(W.TITLES),
    "city": lambda r: short(r.choice([c or p for p, c, _ in P.CITIES])),
    "cityf": lambda r: r.choice([c or p for p, c, _ in P.CITIES]),
    "dist": lambda r: r.choice(r.choice(P.CITIES)[2]), "prov": lambda r: r.choice(P.CITIES)[0],
    "cnty": lambda r: r.choice(P.COUNTIES)[2],
    "goods": pick("台灯", "羽绒服", "打印机", "奶粉", "茶叶", "滤芯", "插座", "轮胎", "童鞋", "电饭煲", "样品", "合同原件", "钢化膜", "书"),
    "sub": pick("语文", "数学", "英语", "物理", "体育", "美术"), "grade": pick("三年级", "高一", "初二", "五年级", "高三"),
    "hd": pick("内科", "骨科", "儿科", "眼科", "口腔科", "心内科"),
    "zip": lambda r: f"{r.randint(100, 860)}0{r.randint(0, 99):02d}",
    "mail": lambda r: f"{r.choice(['hr', 'wl', 'sales', 'zhuo', 'lin', 'q'])}{r.randint(10, 999)}@example.{r.choice(['com', 'cn'])}",
    "id": lambda r: r.choice(["330106", "420111", "510107", "370102"]) + "********" + f"{r.randint(0, 9999):04d}",
    "emp": lambda r: f"{r.choice(['A', 'E', 'HR', '0'])}{r.randint(1000, 9999)}",
    "ttel": lambda r: r.choice([f"09{r.randint(10, 89)}-{r.randint(100, 999)}-{r.randint(100, 999)}", f"{r.choice('569')}{r.randint(100, 999)} {r.randint(1000, 9999)}"]),
    "plate": lambda r: r.choice("浙京苏粤豫") + r.choice("ABCD") + f"·{r.randint(10000, 99999)}",
}


def labelled(kind, f, **ex):
    return lambda r: (f(r), kind, dict(ex))


def loose(r):
    a = r.choice([addr, addr_full, addr_short])(r)
    return a, "address", {"tail": r.choice(["", "", " ", "（"]) + r.choice(P.TAILS)}


def loose_fixed(r):
    a, k, e = loose(r)
    if e["tail"].startswith("（"):
        e["tail"] += "）"
    return a, k, e


SLOTS = {k: (lambda f: lambda r: (f(r), None, {}))(f) for k, f in PLAIN.items()}
SLOTS.update({
    "n": labelled("name", name), "nm": labelled("name", lambda r: minority(r, True)), "ns": labelled("name", spaced), "tn": labelled("name", tname),
    "no": labelled("name", lambda r: r.choices(W.SURNAMES, SUR_W)[0] + r.choice(["某某", "某", "某" + r.choice(W.SINGLE)]), optional=True),
    "a": labelled("address", addr), "af": labelled("address", addr_full), "as": labelled("address", addr_short),
    "ae": labelled("address", addr_estate), "ab": labelled("address", addr_biz), "ap": labelled("address", addr_spaced),
    "av": labelled("address", village), "avs": labelled("address", village_short),
    "avo": labelled("address", village_bare, optional=True), "ao": labelled("address", part, optional=True),
    "al": loose_fixed, "hk": labelled("address", hk), "tw": labelled("address", tw),
})
