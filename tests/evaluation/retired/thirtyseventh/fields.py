"""What a {name:arg} in a template becomes."""
import datetime as dt
import re

import values as V
from people import ESTATES, REGIONS, ROADS, Person, landline, trad

HOTELS = "云鼎商务酒店 锦江之星 汉庭酒店 如家精选 凯悦嘉轩 海天大酒店 金桥宾馆 悦来客栈 维也纳国际 丽枫酒店 亚朵酒店 桔子水晶 君澜度假酒店 和颐酒店".split()
COMPANIES = "华辰科技 鼎信物流 瑞丰贸易 恒达机械 博远教育 蓝海传媒 天宏建设 佳禾食品 中联置业 安捷供应链 远景电子 启明软件".split()
BARS = "极速网吧 星空网咖 战鱼网咖 蓝极速网吧 时光网吧 网鱼电竞 飞宇网吧 零度网咖 龙腾网吧 热浪电竞馆".split()
PORTS = "罗湖 皇岗 福田 深圳湾 蛇口 拱北 横琴 首都机场 浦东机场 白云机场 宝安机场 满洲里 友谊关 瑞丽 霍尔果斯".split()
CTRY = [("日本", "JPN", "Japan"), ("泰国", "THA", "Thailand"), ("韩国", "KOR", "Korea"), ("新加坡", "SGP", "Singapore"),
        ("马来西亚", "MYS", "Malaysia"), ("澳大利亚", "AUS", "Australia"), ("美国", "USA", "USA"), ("越南", "VNM", "Vietnam")]
AIR = [("CA", "999"), ("MU", "781"), ("CZ", "784"), ("HU", "880"), ("ZH", "479"), ("MF", "731"), ("SC", "324"), ("3U", "876"),
       ("HO", "018"), ("FM", "774")]
AY = "盗窃 诈骗 赌博 故意伤害 寻衅滋事 危险驾驶 故意毁坏财物 容留他人吸毒 敲诈勒索 职务侵占".split()
PUNISH = "行政拘留五日 行政拘留十日 行政拘留十五日 罚款五百元 取保候审 刑事拘留 监视居住 移送审查起诉".split()
MODELS = "大众朗逸SVW7167 别克英朗SGM7150 丰田卡罗拉TV7126 本田雅阁HG7154 日产轩逸DFL7168 比亚迪秦BYD7152 吉利帝豪JL7152 奥迪A4L FV7203".split()
COLORS = "白 黑 银灰 红 蓝 棕".split()
MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
WD = "一二三四五六日"
CABIN = "Y Y Y M B H K L C F".split()


def tfmt(t, a):
    if not a:
        a = "%Y-%m-%d %H:%M:%S"
    y, m, d = t.year, t.month, t.day
    special = {
        "cn": f"{y}年{m}月{d}日", "cnt": f"{y}年{m}月{d}日{t.hour}时{t.minute:02}分", "md": f"{m}月{d}日", "mdt": f"{m}月{d}日{t.hour}点{t.minute:02}分",
        "roc": f"民國{y - 1911}年{m}月{d}日", "rocs": f"{y - 1911}/{m:02}/{d:02}", "iso": t.strftime("%Y-%m-%dT%H:%M:%S+08:00"),
        "ts": str(int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800),
        "ms": str(int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800) + "%03d" % (t.second * 13),
        "d": t.strftime("%Y-%m-%d"), "c": t.strftime("%Y%m%d"), "c14": t.strftime("%Y%m%d%H%M%S"), "hm": t.strftime("%H:%M"), "hms": t.strftime("%H:%M:%S"),
        "sl": f"{y}/{m}/{d} {t.hour}:{t.minute:02}", "sld": f"{y}/{m}/{d}", "dot": f"{y}.{m:02}.{d:02}", "m": t.strftime("%Y-%m-%d %H:%M"),
        "en": f"{d:02} {MON[m - 1]} {y}", "us": f"{MON[m - 1]} {d}, {y}", "dmy": f"{d:02}/{m:02}/{y}", "air": f"{d:02}{MON[m - 1].upper()}",
        "airy": f"{d:02}{MON[m - 1].upper()}{y % 100:02}", "sys": f"{MON[m - 1]} {d:>2} {t.strftime('%H:%M:%S')}", "wk": "周" + WD[t.weekday()],
        "apm": f"{'上午' if t.hour < 12 else '下午'}{(t.hour - 1) % 12 + 1}:{t.minute:02}", "wday": "MOTUWETHFRSASU"[2 * t.weekday():2 * t.weekday() + 2],
        "clf": f"{d:02}/{MON[m - 1]}/{y}:{t.strftime('%H:%M:%S')} +0800",
    }
    return special[a] if a in special else t.strftime(a)


def span(sec, a):
    h, m, s = sec // 3600, sec // 60 % 60, sec % 60
    if a == "cn":
        return (f"{h}小时" if h else "") + (f"{m}分" if m or h else "") + f"{s}秒"
    if a == "hms":
        return f"{h:02}:{m:02}:{s:02}"
    if a == "ms":
        return f"{m + 60 * h}:{s:02}"
    if a == "min":
        return str(sec // 60)
    if a == "h":
        return f"{sec / 3600:.1f}"
    if a == "d":
        return str(max(1, round(sec / 86400)))
    return str(sec)


def money(x, a):
    if a == ",":
        return f"{x:,.2f}"
    if a == "i":
        return str(int(x))
    if a == "fen":
        return str(int(round(x * 100)))
    return f"{x:.2f}"


# rule -> person's attributes; formats that hide the value count as allowed
def person_field(c, p, f, a):
    r = c.r
    if f == "id":
        s = p.id
        if a in ("mask", "m4"):
            return c.reg("allowed", "identity.prc_id18", s[:6] + "*" * 8 + s[14:]) if a == "mask" else s[14:]
        s = {"": s, "low": s.lower(), "sp": f"{s[:6]} {s[6:14]} {s[14:]}", "fw": "".join(chr(ord(x) + 0xFEE0) for x in s),
             "six": s}[a]
        return c.reg("values", "identity.prc_id18", s)
    if f == "id6":
        return p.id[:6]
    if f == "mob":
        s = p.mob
        if a == "l4":
            return s[-4:]
        if a == "mask":
            return c.reg("allowed", "phone.mobile", s[:3] + "****" + s[7:])
        s = {"": s, "sp": f"{s[:3]} {s[3:7]} {s[7:]}", "dash": f"{s[:3]}-{s[3:7]}-{s[7:]}", "86": f"+86 {s}", "86n": f"+86{s}",
             "86s": f"+86 {s[:3]} {s[3:7]} {s[7:]}"}[a]
        return c.reg("values", "phone.mobile", s)
    if f == "pp":
        if a == "mask":
            return c.reg("allowed", "identity.passport_cn", p.pp[:3] + "****" + p.pp[-2:])
        return c.reg("allowed" if a == "?" else "values", "identity.passport_cn", p.pp)
    if f == "card":
        s = p.card
        if a == "l4":
            return s[-4:]
        if a == "mask":
            return c.reg("allowed", "bank.card", s[:6] + "*" * (len(s) - 10) + s[-4:])
        if a == "sp":
            s = " ".join(s[i:i + 4] for i in range(0, len(s), 4))
        return c.reg("values", "bank.card", s)
    if f == "plate":
        s = p.plate
        if a == "dot":
            s = s[:2] + "·" + s[2:]
        return c.reg("values", "driving.plate", s)
    if f == "vin":
        return c.reg("allowed" if a == "?" else "values", "driving.vin", p.vin)
    if f == "email":
        return c.reg("values", "phone.email", p.email)
    if f == "land":
        return c.reg("values", "phone.landline", p.land)
    if f == "name":
        return p.surname + {"m": "*" * (len(p.name) - len(p.surname)), "mou": "某", "sir": "先生" if p.male else "女士", "jie": "哥" if p.male else "姐",
                            "s": ""}[a] if a else p.name
    if f == "sex":
        return {"": "男女", "MF": "MF", "12": "12", "en": ("Male", "Female"), "mr": ("MR", "MS"), "ta": "他她", "sir": ("先生", "女士"),
                "Mr": ("Mr", "Ms"), "he": ("he", "she")}[a][0 if p.male else 1]
    if f == "birth":
        return tfmt(dt.datetime(p.birth.year, p.birth.month, p.birth.day), a or "d")
    if f == "en":
        n = {"": p.sur[1] + "/" + p.given[1], "hk": p.sur[2] + ", " + p.given[2].title(), "hku": f"{p.sur[2]} {p.given[2]}".replace("-", " "), "c": p.sur[1] + ", " + p.given[1].title(),
             "n": p.given[1].title() + " " + p.sur[1], "s": p.sur[1], "sl": p.sur[1] + "/" + p.given[1]}[a if a not in ("u", "cu") else ("" if a == "u" else "n")]
        return n.upper() if a in ("", "u", "hku") else n
    if f == "py":
        return (p.sur[1] + p.given[1]).lower() + ("" if not a else str(p.birth.year)[2:])
    if f == "bank":
        return p.bank[3] if a == "en" else trad(p.bank[2]) if p.hant else p.bank[2]
    if f == "branch":
        return c.t(f"{p.region['city']}{r.choice(ROADS)[:2]}支行")
    if f == "city":
        return c.t(p.region["en"] if a == "en" else p.region["city"])
    if f == "district":
        return c.t(p.region["district"])
    if f == "age":
        return str(c.now.year - p.birth.year)
    if f == "nation":
        return c.once(("nation", id(p)), lambda: r.choice("汉汉汉汉汉汉回满苗壮"))
    if f in ("addr", "acct", "imei", "imsi", "archive"):
        return getattr(p, f)
    if f == "wx":
        return c.once(("wx", id(p)), lambda: (p.sur[1] + p.given[1]).lower().replace(" ", "") + str(r.randrange(100, 9999)))
    if f == "qq":
        return c.once(("qq", id(p)), lambda: V.digits(r, r.choice((8, 9, 10))))
    return None


def pick_region(c, key):
    return c.rec.setdefault(key, c.r.choice([x for x in REGIONS if x["city"] not in [y["city"] for k, y in c.rec.items()
                                             if k in ("ra", "rb")]]))


def field(c, f, a):
    """Fields of the record, the file, or drawn anew."""
    r, rec, fil = c.r, c.rec, c.fil
    m = lambda k, make: rec.setdefault(k, None) or rec.__setitem__(k, make()) or rec[k]
    g = lambda k, make: fil.setdefault(k, None) or fil.__setitem__(k, make()) or fil[k]
    if f in ("t0", "t1", "t2"):
        return tfmt(c.time(f), a)
    if f == "ft":
        return tfmt(c.base, a)
    if f == "fe":
        return tfmt(c.now + dt.timedelta(days=1), a)
    if f == "nights":
        return str(max(1, round((c.time("t1") - c.time("t0")).total_seconds() / 86400)))
    if f == "dur":
        return span(int((c.time("t1") - c.time("t0")).total_seconds()), a)
    if f in ("a", "b", "a2", "a3"):
        return money(c.amount(f), a)
    if f == "dir":
        return a.split("|")[0 if c.direction() else 1]
    if f in ("amt", "amtc"):
        lo, hi = map(int, a.split("-"))
        x = r.randrange(lo * 100, hi * 100) / 100
        return f"{x:,.2f}" if f == "amtc" else f"{x:.2f}"
    if f in ("n", "n0", "intc"):
        lo, hi = map(int, a.split("-"))
        x = r.randrange(lo, hi + 1)
        return f"{x:,}" if f == "intc" else str(x).zfill(len(str(hi))) if f == "n0" else str(x)
    if f == "c":
        return r.choice(a.split("|"))
    if f[0] in "kzp" and f[1:].isdigit():
        store = {"k": rec, "z": fil, "p": c.p.memo if c.p else fil}[f[0]]
        if "@" + f not in store:
            lo, _, hi = a.partition("-")
            store["@" + f] = str(r.randrange(int(lo), int(hi) + 1)) if lo.isdigit() and hi.isdigit() and "|" not in a else r.choice(a.split("|"))
        return store["@" + f]
    if f == "digits":
        return V.digits(r, int(a))
    if f == "hex":
        while True:
            s = "".join(r.choice("0123456789abcdef") for _ in range(int(a)))
            if not re.search(r"\d{11}", s):
                return s
    if f == "up":
        return "".join(r.choice("ABCDEFGHJKLMNPQRTUVWXYZ") for _ in range(int(a)))
    if f == "uuid":
        h = "%032x" % r.getrandbits(128)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"
    if f in ("seq", "pseq", "rseq"):
        x = {"seq": c.seq, "pseq": c.pseq, "rseq": c.rseq}[f]
        return str(x).zfill(int(a or 1))
    if f in ("n_rec", "n_people"):
        return str(c.total if f == "n_rec" else c.npeople)
    if f in ("hotel", "fhotel"):
        return c.t(m("h", lambda: r.choice(HOTELS)) if f == "hotel" else g("h", lambda: r.choice(HOTELS)))
    if f in ("co", "fco"):
        return c.t(m("co", lambda: r.choice(COMPANIES)) if f == "co" else g("co", lambda: r.choice(COMPANIES)))
    if f in ("bar", "fbar"):
        return c.t(m("bar", lambda: r.choice(BARS)) if f == "bar" else g("bar", lambda: r.choice(BARS)))
    if f == "fcity":
        return c.t(c.freg["en"] if a == "en" else c.freg["city"])
    if f == "fdist":
        return c.t(c.freg["district"])
    if f == "fcode":
        return c.freg["code"]
    if f == "room":
        return m("room", lambda: f"{r.randrange(2, 19)}{r.randrange(1, 33):02}")
    if f in ("ra", "rb"):
        x = pick_region(c, "ra") if f == "ra" else (pick_region(c, "ra"), pick_region(c, "rb"))[1]
        return x["iata"] if a == "iata" else x["en"] if a == "en" else c.t(m(f + "st", lambda: r.choice(x["st"].split(",")))) if a == "st" else c.t(x["city"])
    if f == "flt":
        x = m("air", lambda: r.choice(AIR))
        n = m("fln", lambda: str(r.randrange(1001, 8990)))
        return x[0] if a == "co" else n if a == "n" else x[0] + (" " if a == "sp" else "") + n
    if f == "tkt":
        x = m("air", lambda: r.choice(AIR))
        n = m("tk", lambda: V.digits(r, 10))
        return x[1] + ("" if a == "plain" else "-") + n
    if f == "pnr":
        return m("pnr", lambda: r.choice("HJKMNPQR") + "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ23456789") for _ in range(5)))
    if f == "cabin":
        return m("cab", lambda: r.choice(CABIN))
    if f == "seat":
        return m("seat", lambda: f"{r.randrange(5, 62)}{r.choice('ABCHJKL')}")
    if f == "trn":
        return m("trn", lambda: r.choice("GGGDDCZTK") + str(r.randrange(11, 998)))
    if f == "coach":
        return m("coach", lambda: f"{r.randrange(1, 17):02}")
    if f == "tseat":
        return m("tseat", lambda: f"{r.randrange(1, 20):02}{r.choice('ABCDF')}")
    if f == "tclass":
        return c.t(m("tcl", lambda: r.choice("二等座 二等座 二等座 一等座 商务座".split())))
    if f in ("place", "fplace"):
        mk = lambda: c.freg["code"] + "10" + "%06d" % r.randrange(20, 3000)
        return m("place", mk) if f == "place" else g("place", mk)
    if f == "ip":
        return m("ip", lambda: f"192.168.{r.randrange(0, 9)}.{r.randrange(11, 250)}")
    if f == "pubip":
        return f"{r.choice((113, 119, 183, 221, 58))}.{r.randrange(2, 250)}.{r.randrange(2, 250)}.{r.randrange(2, 250)}"
    if f == "mac":
        s = m("mac", lambda: "%012X" % r.getrandbits(44))
        return (a or ":").join(s[i:i + 2] for i in range(0, 12, 2))
    if f == "port":
        return c.t(m("port", lambda: r.choice(PORTS)))
    if f == "ctry":
        x = m("ctry", lambda: r.choice(CTRY))
        return x[1] if a == "3" else x[2] if a == "en" else c.t(x[0])
    if f == "ajbh":
        return m("ajbh", lambda: "A" + c.freg["code"] + "%06d" % r.randrange(0, 99) + "0000"[:0] + c.time("t0").strftime("%Y%m") + "%04d" % r.randrange(1, 900))
    if f == "court":
        return m("court", lambda: f"（{c.time('t0').year}）{c.freg['prov']}{c.freg['code'][:4]}刑初{r.randrange(10, 999)}号")
    if f == "ay":
        return c.t(m("ay", lambda: r.choice(AY)))
    if f == "pun":
        return c.t(m("pun", lambda: r.choice(PUNISH)))
    if f == "fpcs":
        return c.freg["city"] + "市公安局" + c.t(g("pcs", lambda: r.choice(ROADS)[:2])) + "派出所"
    if f in ("estate", "festate"):
        return c.t(m("es", lambda: r.choice(ESTATES)) if f == "estate" else g("es", lambda: r.choice(ESTATES)))
    if f == "flat":
        return m("flat", lambda: f"{r.randrange(2, 32)}0{r.randrange(1, 7)}")
    if f == "bld":
        return m("bld", lambda: str(r.randrange(1, 28)))
    if f == "area":
        return m("area", lambda: f"{r.randrange(4200, 18900) / 100:.2f}")
    if f == "road":
        return c.t(r.choice(ROADS)) + str(r.randrange(2, 399)) + c.t("号")
    if f == "cert":
        return m("cert", lambda: f"{c.freg['prov']}（{r.randrange(2016, 2024)}）{c.freg['city']}市不动产权第{r.randrange(10 ** 4, 10 ** 7):07}号")
    if f == "unit28":
        return m("u28", lambda: f"{c.freg['code']}{r.randrange(1, 30):03}{r.randrange(1, 30):03}GB{r.randrange(1, 300):05}F{r.randrange(1, 90):04}{r.randrange(1, 900):04}")
    if f in ("lat", "lng"):
        return m(f, lambda: f"{float(c.freg['pos'].split(',')[f == 'lng']) + r.uniform(-.06, .06):.6f}")
    if f in ("lac", "ci"):
        return m(f, lambda: str(r.randrange(4200, 42000)))
    if f == "eci":
        return m("eci", lambda: str(r.randrange(10 ** 7, 2 * 10 ** 8)))
    if f == "model":
        return m("model", lambda: r.choice(MODELS))
    if f == "color":
        return m("color", lambda: r.choice(COLORS))
    if f == "cls":
        return m("cls", lambda: r.choice("C1 C1 C1 C2 B2 A2 C1E A1A2 C1D".split()))
    if f == "engine":
        return m("eng", lambda: r.choice("ABCDEHKLR") + "".join(r.choice("0123456789") for _ in range(6)))
    # loose values
    if f == "fland":
        return c.reg("allowed", "phone.landline", g("fl", lambda: c.freg["tel"] + "-" + landline(r, c.freg["tel"])))
    if f == "oland":
        return c.reg("allowed", "phone.landline", c.freg["tel"] + "-" + landline(r, c.freg["tel"]))
    if f == "hot":
        return c.reg("allowed", "phone.landline", g("hot", lambda: f"400-{r.randrange(601, 899)}-{r.randrange(1111, 9888)}"))
    if f == "fmail":
        return c.reg("allowed", "phone.email", (a or r.choice(("service", "hr", "info", "office"))) + "@" + g("dom", lambda: r.choice(
            ("hcgroup", "dxlogi", "ruifeng-trade", "bluesea-media", "zlestate", "yuanjing-e")) + r.choice((".com", ".cn", ".com.cn"))))
    if f == "am":
        return c.reg("values", "phone.email", r.choice("kevin liwei h.zhang tomas jpark m.rossi chenyu anna.k".split()) + str(r.randrange(2, 99)) + "@"
                     + r.choice(("gmail.com", "fastmail.com", "outlook.com", "163.com")))
    # decoys
    if f == "badid":
        reg = r.choice(REGIONS)
        return c.reg("decoys", None, V.bad_id(r, reg["code"], dt.date(r.randrange(1960, 2000), r.randrange(1, 13), r.randrange(1, 29))))
    if f == "badcard":
        return c.reg("decoys", None, V.bad_card(r))
    if f == "badvin":
        return c.reg("decoys", None, V.bad_vin(r))
    if f == "dmob":
        return c.reg("decoys", None, V.new_mobile(r))
    if f == "dpp":
        return c.reg("decoys", None, V.new_passport(r))
    if f == "decoy":
        return c.reg("decoys", None, a)
    if f == "long":
        return c.reg("decoys", None, c.now.strftime("%Y%m%d%H%M%S") + "%0*d" % (int(a or 4), r.randrange(10 ** int(a or 4))))
    if f == "snow":
        return c.reg("decoys", None, str(1 + r.randrange(1)) + "%018d" % r.randrange(10 ** 18))
    if f == "mmob":
        return c.reg("allowed", "phone.mobile", (lambda s: s[:3] + "****" + s[7:])(V.new_mobile(r)))
    if f == "mid":
        return c.reg("allowed", "identity.prc_id18", r.choice(REGIONS)["code"] + "********" + "%03d" % r.randrange(1000) + r.choice("0123456789X"))
    if f == "mcard":
        return c.reg("allowed", "bank.card", (lambda s: s[:6] + "*" * (len(s) - 10) + s[-4:])(V.new_card(r)[0]))
    if f == "anyname":
        return Person(r, set(), c.hant).name
    return None
