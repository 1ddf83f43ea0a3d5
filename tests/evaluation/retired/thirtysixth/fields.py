"""Fields of the templates: $name, $mob(s), $q_name, $f_tel ..."""
import datetime as dt
import values as v
import people as P

PERSON = {}
EVENT = {}
TD = dt.timedelta


def person(f):
    PERSON[f.__name__.strip("_")] = f
    return f


def event(f):
    EVENT[f.__name__.strip("_")] = f
    return f


class Scope:
    """Lazily made fields of a person, an event or a file."""

    def __init__(self, doc, person=None, time=None):
        self.doc, self.r, self.person, self.time = doc, doc.r, person, time
        self.kept = {}

    def keep(self, key, make):
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    def base(self, name):
        """A value of the person, not labelled."""
        s = self.person or self
        return s.keep("base:" + name, lambda: BASE[name](s))

    def get(self, name, arg):
        kind = name.rstrip("0123456789") if name not in EVENT and name not in PERSON else name
        if kind in PERSON:
            return PERSON[kind](self.person or self, arg)
        return self.keep(f"{name}({arg})", lambda: EVENT[kind](self, arg))


def pick(r, a):
    return a[r.randrange(len(a))]


def _city(s):
    return pick(s.r, P.CITY)


def _dist(s):
    c = s.base("city")
    return c[5 + s.r.randrange(len(c) - 5)]


def _names(s):
    while True:
        sur = pick(s.r, P.SUR)
        giv = [pick(s.r, P.GIV) for _ in range(1 if s.r.random() < .25 else 2)]
        name = sur[0] + "".join(g[0] for g in giv)
        if name not in s.doc.names and len(set(giv)) == len(giv):
            s.doc.names.add(name)
            return name, sur[1:], "".join(g[1:] for g in giv), sur[0]


BASE = {
    "city": _city, "dist": _dist, "names": _names,
    "male": lambda s: s.r.random() < .6,
    "bd": lambda s: dt.date(1955, 1, 1) + TD(s.r.randrange(0, 16000)),
    "id": lambda s: v.prc_id(s.r, s.base("dist")[-6:], s.base("bd"), s.base("male")),
    "mob": lambda s: v.mobile(s.r), "pp": lambda s: v.passport(s.r),
    "bin": lambda s: pick(s.r, v.BINS), "card": lambda s: v.card(s.r, s.base("bin")),
    "plate": lambda s: v.plate(s.r, s.base("city")[4], s.r.random() < .15),
    "vin": lambda s: v.vin(s.r), "brand": lambda s: pick(s.r, P.BRAND),
    "eng": lambda s: pick(s.r, "ABCFHK") + pick(s.r, "0123456789") + pick(s.r, "ABCD") + v.digits(s.r, 5),
    "addr": lambda s: f"{s.base('city')[0]}市{s.base('dist')[:-6]}{'' if s.base('dist')[:-6].endswith('区') else '区'}"
                      f"{pick(s.r, P.STREET)}{s.r.randrange(2, 399)}号{pick(s.r, ['', str(s.r.randrange(1, 20)) + '栋' + str(s.r.randrange(101, 2800)) + '室'])}",
    "arch": lambda s: s.base("dist")[-6:-2] + "00" + v.digits(s.r, 6),
    "cls": lambda s: pick(s.r, ["C1", "C1", "C1", "C2", "B2", "A2", "C1D", "B1", "A1A2"]),
    "job": lambda s: pick(s.r, P.JOB), "work": lambda s: pick(s.r, P.WORK), "zu": lambda s: pick(s.r, P.ZU),
    "imsi": lambda s: "460" + pick(s.r, ["00", "01", "02", "07", "11"]) + v.digits(s.r, 10),
    "imei": lambda s: v.luhn_close("86" + v.digits(s.r, 12)),
    "wx": lambda s: s.base("names")[1] + pick(s.r, ["_", "", "-"]) + s.base("names")[2][:4] + v.digits(s.r, 3),
    "land": lambda s: s.base("city")[3] + "-" + pick(s.r, "5678") + v.digits(s.r, 7 if len(s.base("city")[3]) == 3 or s.base("city")[3] in "0755 0571 0591 0371 0531 0532 0731 0451 0411 0871 0851 0551" else 6),
    "mail": lambda s: s.base("names")[1] + pick(s.r, [".", "_", ""]) + s.base("names")[2] + v.digits(s.r, 3)
    + "@" + pick(s.r, ["163.com", "qq.com", "126.com", "sina.com", "foxmail.com", "hotmail.com"]),
    "acct": lambda s: _acct(s.r), "edu": lambda s: pick(s.r, ["初中", "高中", "中专", "大专", "本科", "硕士"]),
}


def _acct(r):
    while True:
        a = pick(r, ["1", "2", "3", "4"]) + v.digits(r, 16)
        if not v.luhn_ok(a):
            return a


def _p(name, make):
    PERSON[name] = make


def _num(rule, name, make):
    def f(s, a):
        return s.doc.value(rule, make(s.base(name), a))
    PERSON[name] = f


def _style(m, a):
    if a == "s":
        return f"{m[:3]} {m[3:7]} {m[7:]}"
    if a == "d":
        return f"{m[:3]}-{m[3:7]}-{m[7:]}"
    if a == "p":
        return "+86" + m
    if a == "ps":
        return "+86 " + m
    return m


_num("identity.prc_id18", "id", lambda x, a: x.lower() if a == "x" else x)
_num("phone.mobile", "mob", _style)
_num("identity.passport_cn", "pp", lambda x, a: x)
_num("bank.card", "card", lambda x, a: " ".join(x[i:i + 4] for i in range(0, len(x), 4)) if a == "s" else x)
_num("driving.plate", "plate", lambda x, a: x[:2] + "·" + x[2:] if a == "d" else x)
_num("driving.vin", "vin", lambda x, a: x)
_num("phone.landline", "land", lambda x, a: "({}){}".format(*x.split("-")) if a == "p" else x)
_num("phone.email", "mail", lambda x, a: x)
_p("name", lambda s, a: s.base("names")[0])
_p("xing", lambda s, a: s.base("names")[3])
_p("py", lambda s, a: (s.base("names")[1] + " " + s.base("names")[2]).upper())
_p("pyt", lambda s, a: s.base("names")[2].title() + " " + s.base("names")[1].title())
_p("pysur", lambda s, a: s.base("names")[1].title())
_p("pygiv", lambda s, a: s.base("names")[2].title())
_p("pys", lambda s, a: (s.base("names")[1] + "/" + s.base("names")[2]).upper())
_p("sex", lambda s, a: "男" if s.base("male") else "女")
_p("mf", lambda s, a: "M" if s.base("male") else "F")
_p("sx", lambda s, a: "1" if s.base("male") else "2")
_p("mr", lambda s, a: "Mr" if s.base("male") else "Ms")
_p("sir", lambda s, a: "先生" if s.base("male") else "女士")
_p("he", lambda s, a: "他" if s.base("male") else "她")
_p("bd", lambda s, a: s.base("bd").strftime(a or "%Y-%m-%d"))
_p("city", lambda s, a: s.base("city")[0])
_p("cityen", lambda s, a: s.base("city")[1])
_p("prov", lambda s, a: s.base("city")[4])
_p("reg", lambda s, a: s.base("dist")[-6:])
_p("dist", lambda s, a: s.base("dist")[:-6] + ("" if s.base("dist")[:-6].endswith("区") else "区"))
_p("bank", lambda s, a: s.base("bin")[2])
_p("bankc", lambda s, a: s.base("bin")[3])
_p("card4", lambda s, a: s.base("card")[-4:])
for _n in "eng brand addr arch cls job work zu imsi imei wx acct edu".split():
    _p(_n, lambda s, a, n=_n: s.base(n))
_p("mid", lambda s, a: s.doc.allow("identity.prc_id18", s.base("id")[:6] + "********" + s.base("id")[-4:]))
_p("mmob", lambda s, a: s.doc.allow("phone.mobile", s.base("mob")[:3] + "****" + s.base("mob")[-4:]))
_p("mcard", lambda s, a: s.doc.allow("bank.card", s.base("card")[:4] + "********" + s.base("card")[-4:]))
_p("mname", lambda s, a: s.base("names")[0][0] + "*" * (len(s.base("names")[0]) - 1))


def _e(name):
    def deco(f):
        EVENT[name] = f
        return f
    return deco


def _time(s, a):
    return s.time.strftime(a or "%Y-%m-%d %H:%M:%S")


def _later(s, a):
    lo, hi = s.doc.span
    t = s.time + s.keep("span", lambda: TD(minutes=s.r.randrange(lo, hi), seconds=s.r.randrange(60)))
    return t.strftime(a or "%Y-%m-%d %H:%M:%S")


E = EVENT
E["t"] = _time
E["u"] = _later
E["T"] = lambda s, a: _time(s, a).upper()
E["ut"] = lambda s, a: str(int((s.time - dt.datetime(1970, 1, 1)).total_seconds()))
E["ums"] = lambda s, a: str(int((s.time - dt.datetime(1970, 1, 1)).total_seconds())) + v.digits(s.r, 3)
E["ago"] = lambda s, a: (s.time - TD(days=s.r.randrange(200, 4000))).strftime(a or "%Y-%m-%d")
E["yr"] = lambda s, a: (s.time + TD(days=365 * int(a or 1) - 1)).strftime("%Y-%m-%d")
E["day"] = lambda s, a: (s.time + TD(days=int(a or 1))).strftime("%Y-%m-%d")
E["amt"] = lambda s, a: f"{s.r.uniform(*map(float, a.split(','))):.2f}"
E["money"] = lambda s, a: f"{s.r.uniform(*map(float, a.split(','))):,.2f}"
E["int"] = lambda s, a: str(s.r.randrange(*map(int, a.split(','))))
E["dec"] = lambda s, a: f"{s.r.uniform(*map(float, a.split(',')[:2])):.{int(a.split(',')[2])}f}"
E["dig"] = lambda s, a: (a.split(",") + [""])[1] + v.digits(s.r, int(a.split(",")[0]))
E["al"] = lambda s, a: "".join(pick(s.r, "ABCDEFGHJKMNPQRSTUVWXYZ23456789") for _ in range(int(a)))
E["let"] = lambda s, a: "".join(pick(s.r, "ABCDEFGHJKMNPQRSTUVWXYZ") for _ in range(int(a)))
E["hex"] = lambda s, a: "".join(pick(s.r, "0123456789abcdef") for _ in range(int(a)))
E["uuid"] = lambda s, a: "-".join("".join(pick(s.r, "0123456789abcdef") for _ in range(n)) for n in (8, 4, 4, 4, 12))
E["pick"] = lambda s, a: pick(s.r, a.split("|"))
E["hotel"] = lambda s, a: pick(s.r, P.HOTEL)
E["hotelen"] = lambda s, a: pick(s.r, P.HOTELEN)
E["rm"] = lambda s, a: str(s.r.randrange(2, 20)) + f"{s.r.randrange(1, 32):02d}"
E["rtype"] = lambda s, a: pick(s.r, "标准双床房 豪华大床房 商务单间 家庭房 行政套房".split())
for _k, _i in (("c", 0), ("en", 1), ("iata", 2)):
    E["fr" + _k] = lambda s, a, i=_i: s.keep("pair", lambda: s.r.sample(P.CITY, 2))[0][i]
    E["to" + _k] = lambda s, a, i=_i: s.keep("pair", lambda: s.r.sample(P.CITY, 2))[1][i]
E["al2"] = lambda s, a: s.keep("air", lambda: pick(s.r, P.AIR))[:2]
E["flight"] = lambda s, a: s.keep("air", lambda: pick(s.r, P.AIR))[:2] + str(s.r.randrange(1001, 9899))
E["tkt"] = lambda s, a: s.keep("air", lambda: pick(s.r, P.AIR))[2:] + (a or "-") + v.digits(s.r, 10)
E["tktp"] = lambda s, a: s.keep("air", lambda: pick(s.r, P.AIR))[2:] + v.digits(s.r, 10)
E["seat"] = lambda s, a: str(s.r.randrange(3, 62)) + pick(s.r, "ABCHJK")
E["pnr"] = lambda s, a: pick(s.r, "HJKMNP") + "".join(pick(s.r, "ABCDEFGHJKMNPQRSTVWXYZ2345789") for _ in range(5))
E["train"] = lambda s, a: pick(s.r, "GGGDDKTZ") + str(s.r.randrange(11, 2999))
E["s1"] = lambda s, a: s.get("frc", "") + s.keep("x1", lambda: pick(s.r, ["南", "东", "西", "", "北"]))
E["s2"] = lambda s, a: s.get("toc", "") + s.keep("x2", lambda: pick(s.r, ["南", "东", "西", "", "北"]))
E["tseat"] = lambda s, a: f"{s.r.randrange(1, 17):02d}车{s.r.randrange(1, 19):02d}{pick(s.r, 'ABCDF')}号"
E["coach"] = lambda s, a: f"{s.r.randrange(1, 17):02d}"
E["tpos"] = lambda s, a: f"{s.r.randrange(1, 19):02d}{pick(s.r, 'ABCDF')}"
E["scls"] = lambda s, a: pick(s.r, "二等座 二等座 一等座 硬座 硬卧 软卧 无座".split())
E["tk7"] = lambda s, a: pick(s.r, "ABCDEFHJKM") + v.digits(s.r, 6)
E["tk21"] = lambda s, a: pick(s.r, ["2", "1", "6"]) + v.digits(s.r, 13) + s.get("tk7", "")
E["bar"] = lambda s, a: pick(s.r, P.BAR)
E["pcode"] = lambda s, a: (s.person or s).base("dist")[-6:] + "10" + v.digits(s.r, 6)
E["ip"] = lambda s, a: f"192.168.{s.r.randrange(0, 9)}.{s.r.randrange(11, 240)}"
E["wan"] = lambda s, a: f"{s.r.randrange(58, 125)}.{s.r.randrange(16, 240)}.{s.r.randrange(1, 250)}.{s.r.randrange(2, 250)}"
E["mac"] = lambda s, a: (a or ":").join(f"{s.r.randrange(256):02X}" for _ in range(6))
E["mach"] = lambda s, a: pick(s.r, "ABCD") + f"{s.r.randrange(1, 180):03d}"
E["off"] = lambda s, a: pick(s.r, P.OFF)
E["res"] = lambda s, a: pick(s.r, P.RES)
E["police"] = lambda s, a: (s.person or s).base("city")[0] + "市公安局" + PERSON["dist"](s.person or s, "")[:-1] + "分局"
E["caseno"] = lambda s, a: "A" + (s.person or s).base("dist")[-6:] + pick(s.r, ["0058", "5400", "5800"]) + "00" + s.time.strftime("%Y%m") + f"{s.r.randrange(3, 999):04d}"
E["court"] = lambda s, a: f"（{s.time:%Y}）{(s.person or s).base('city')[4]}{(s.person or s).base('dist')[-4:]}刑初{s.r.randrange(11, 999)}号"
E["cert"] = lambda s, a: f"{(s.person or s).base('city')[4]}（{s.time:%Y}）{(s.person or s).base('city')[0]}{a or '市'}不动产权第{v.digits(s.r, 7)}号"
E["unit28"] = lambda s, a: (s.person or s).base("dist")[-6:] + f"0{s.r.randrange(10, 99)}0{s.r.randrange(10, 99)}GB{s.r.randrange(1, 99):05d}F{s.r.randrange(1, 40):04d}{s.r.randrange(1, 400):04d}"
E["comm"] = lambda s, a: pick(s.r, P.COMM)
E["bld"] = lambda s, a: str(s.r.randrange(1, 28))
E["lac"] = lambda s, a: str(s.r.randrange(4100, 42900))
E["ci"] = lambda s, a: str(s.r.randrange(2100, 65000))
E["lat"] = lambda s, a: f"{s.r.uniform(22.6, 40.1):.6f}"
E["lng"] = lambda s, a: f"{s.r.uniform(102.8, 121.4):.6f}"
E["dur"] = lambda s, a: str(s.r.randrange(8, 1500))
E["durt"] = lambda s, a: f"{int(s.get('dur', '')) // 60}分{int(s.get('dur', '')) % 60}秒"
E["durc"] = lambda s, a: f"{int(s.get('dur', '')) // 3600:02d}:{int(s.get('dur', '')) // 60 % 60:02d}:{int(s.get('dur', '')) % 60:02d}"
E["sms"] = lambda s, a: pick(s.r, P.SMS)
E["port"] = lambda s, a: pick(s.r, P.PORT)
E["dest"] = lambda s, a: pick(s.r, P.DEST)
E["io"] = lambda s, a: pick(s.r, (a or "出境|入境").split("|"))
E["color"] = lambda s, a: pick(s.r, "白 黑 银灰 红 蓝".split())
E["tel"] = lambda s, a: s.doc.allow("phone.landline", s.base("land"))
E["hot"] = lambda s, a: s.doc.allow("phone.landline", f"400-{s.r.randrange(601, 899)}-{v.digits(s.r, 4)}")
E["omail"] = lambda s, a: s.doc.allow("phone.email", (a or "service@heyuan-it.cn"))
E["lp"] = lambda s, a: s.doc.allow("identity.passport_cn", v.passport(s.r))
E["lvin"] = lambda s, a: s.doc.allow("driving.vin", v.vin(s.r))
E["street"] = lambda s, a: pick(s.r, P.STREET)
E["word"] = lambda s, a: pick(s.r, "cache queue index worker session router parser loader bridge metric".split())
# decoys
E["xid"] = lambda s, a: s.doc.decoy(_wrong(s.r, s.base("id")))
E["xcard"] = lambda s, a: s.doc.decoy(_wrong(s.r, s.base("card")))
E["xvin"] = lambda s, a: s.doc.decoy(_xvin(s.r))
E["xmob"] = lambda s, a: s.doc.decoy(pick(s.r, ["12", "10", "11", "154", "160", "169"]) + v.digits(s.r, 9))[:11]
E["xdec"] = lambda s, a: s.doc.decoy("0." + v.mobile(s.r))
E["xms"] = lambda s, a: s.doc.decoy("1" + str(s.r.randrange(400000000, 700000000)) + v.digits(s.r, 3))
E["xord"] = lambda s, a: s.doc.decoy(s.time.strftime("%Y%m%d%H%M%S") + v.digits(s.r, int(a or 4)))
E["xsnow"] = lambda s, a: s.doc.decoy(str(s.r.randrange(10 ** 18, 2 * 10 ** 18)))
E["xsf"] = lambda s, a: s.doc.decoy("SF" + pick(s.r, "1234") + v.digits(s.r, 12))
E["xean"] = lambda s, a: s.doc.decoy("69" + v.digits(s.r, 11))


def _wrong(r, x):
    return x[:-1] + str((int(x[-1] if x[-1] != "X" else "0") + 1 + r.randrange(8)) % 10)


def _xvin(r):
    x = v.vin(r)
    return x[:8] + pick(r, [c for c in "0123456789" if c != x[8]]) + x[9:]


E["xmob"] = lambda s, a: s.doc.decoy((pick(s.r, ["12", "10", "11", "154", "160", "169"]) + v.digits(s.r, 9))[:11])
E["i"] = lambda s, a: str(s.kept["i"])
E["N"] = lambda s, a: str(s.doc.total)
E["NP"] = lambda s, a: str(s.doc.npeople)
E["pi"] = lambda s, a: str((s.person or s).kept.get("pi", 0))
E["k"] = lambda s, a: str((s.person or s).kept.get("k", 0))
E["serial"] = lambda s, a: str(int(a or 1000) + s.kept["i"])
