"""One file's invented world: persons, numbers, dates. Everything drawn from one seeded source."""
import datetime as D
import random
from pathlib import Path

HERE = Path(__file__).parent / "data"
NAMES = {}
for _l in (HERE / "names.txt").read_text("utf-8").splitlines():
    if _l[:2] in ("S ", "M ", "F "):
        NAMES[_l[0]] = [tuple(x.split()) for x in _l[2:].split("|")]
    elif _l[:2] == "T ":
        NAMES["T"] = {_l[i]: _l[i + 1] for i in range(2, len(_l) - 1, 2)}
REGIONS = [l.split() for l in (HERE / "regions.txt").read_text("utf-8").splitlines() if l.strip()]
BINS = [("622848", 19, "农业银行"), ("622202", 19, "工商银行"), ("621226", 19, "工商银行"), ("621700", 19, "建设银行"),
        ("621660", 19, "中国银行"), ("622588", 16, "招商银行"), ("621483", 16, "招商银行"), ("621098", 19, "邮储银行"),
        ("622188", 19, "邮储银行"), ("622908", 18, "兴业银行"), ("622622", 16, "民生银行")]
SPOT = {l[0]: l[1:] for l in (x.split() for x in (HERE / "spots.txt").read_text("utf-8").splitlines())}
MOB = ("135 136 137 138 139 150 151 152 157 158 159 182 183 187 188 198 178 147 130 131 132 155 156 185 186 176 166 "
       "133 153 177 180 181 189 199 191 173").split()
ROADS = "解放路 人民路 中山路 建设路 文化路 和平路 新华路 滨河路 迎宾大道 学府路 胜利街 车站路 环城北路 振兴街 育才路 东风路".split()
ESTATES = "翠湖花园 金桂苑 阳光新城 锦绣家园 碧水湾 盛世华庭 梧桐里 春晓小区 书香名邸 云锦府 向阳里 铁路新村".split()
HOTELS = "如归快捷酒店 江畔商务宾馆 云栖客栈 金域大酒店 白鹭湾酒店 老站招待所 半山民宿 悦来旅馆 万隆宾馆 晨光公寓酒店 鑫源宾馆 四季青旅".split()
BARS = "极速网吧 蓝鲸网络会所 星际网咖 浪潮网吧 零度电竞馆 飞越网吧 红树林网吧 天翼网苑".split()
W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def idcheck(s17):
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, W)) % 11]


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def vincheck(v):
    m = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    s = sum((int(c) if c.isdigit() else m[c]) * k for c, k in zip(v, w)) % 11
    return "X" if s == 10 else str(s)


class Person:
    def __init__(s, w, sex=None, local=None, y=None):
        r = w.r
        s.w, s.sex = w, sex or r.choice("男女")
        s.sx, s.sc = ("M", "1") if s.sex == "男" else ("F", "2")
        while True:
            sur, giv = r.choice(NAMES["S"]), r.choice(NAMES["M" if s.sex == "男" else "F"])
            s.name = sur[0] + giv[0]
            if s.name not in w.names or len(w.names) > 1500:
                break
        w.names.add(s.name)
        s.sur, s.giv, s.py, s.PY = sur[0], giv[0], (sur[1], giv[1]), (sur[1] + "/" + giv[1]).upper()
        s.call = s.sur + ("先生" if s.sex == "男" else "女士")
        s.reg = w.city if (local if local is not None else r.random() < .5) else r.choice(REGIONS)
        a, b = y or (1958, 2000)
        b = min(b, w.base.year - 19)
        a = min(a, b - 5)
        s.b = D.date(r.randint(a, b), r.randint(1, 12), r.randint(1, 28))
        s.bd, s.bi = s.b.strftime("%Y%m%d"), s.b.isoformat()
        s._m = {}

    def _get(s, k, rule, fn):
        if k not in s._m:
            s._m[k] = s.w.mint(rule, fn)
        return s._m[k]

    def _id(s):
        n = s.w.r.randint(1, 480) * 2 + (1 if s.sex == "男" else 0)
        x = s.reg[0] + s.bd + f"{n:03d}"
        return x + idcheck(x)

    id = property(lambda s: s._get("id", "identity.prc_id18", s._id))
    mob = property(lambda s: s._get("mob", "phone.mobile", s.w._mob))
    mob2 = property(lambda s: s._get("mob2", "phone.mobile", s.w._mob))
    plate = property(lambda s: s._get("plate", "driving.plate", s.w._plate))
    vin = property(lambda s: s._get("vin", "driving.vin", s.w._vin))
    pp = property(lambda s: s._get("pp", "identity.passport_cn", s.w._pp))
    tel = property(lambda s: s._get("tel", "phone.landline", s.w._tel))

    @property
    def mail(s):
        r = s.w.r

        def fn():
            a, b = s.py
            return r.choice([f"{b}.{a}{r.randint(2, 99)}@163.com", f"{a}{b}{s.b.year % 100:02d}@126.com", f"{a}_{b[:3]}{r.randint(100, 999)}@sina.com",
                             f"{r.randint(31000000, 998000000)}@qq.com", f"{b}{a}{s.bd[4:]}@outlook.com", f"{a[0]}{b}{r.randint(1, 88)}@foxmail.com"])
        return s._get("mail", "phone.email", fn)

    @property
    def card(s):
        if "bank" not in s._m:
            s._m["bank"] = s.w.bank or s.w.r.choice(BINS)
        b = s._m["bank"]
        return s._get("card", "bank.card", lambda: s.w._card(b))

    @property
    def bank(s):
        s.card
        return s._m["bank"][2]

    @property
    def iss(s):
        g = s.reg
        return g[2] + "公安局" + (g[3][:-1] + "分局" if g[3].endswith("区") else "")

    @property
    def addr(s):
        return s._m.setdefault("addr", s.w.addr())

    @property
    def hj(s):
        g = s.reg
        return s._m.setdefault("hj", (g[1] if g[1] != g[2] else "") + g[2] + g[3] + s.w.street())

    idl = property(lambda s: s.w.reg("identity.prc_id18", s.id.lower()))
    idm = property(lambda s: s.w.allow("identity.prc_id18", s.id[:6] + "********" + s.id[-4:]))
    mobm = property(lambda s: s.w.allow("phone.mobile", s.mob[:3] + "****" + s.mob[-4:]))
    tail = property(lambda s: s.card[-4:])
    msp = property(lambda s: s.w.reg("phone.mobile", f"{s.mob[:3]} {s.mob[3:7]} {s.mob[7:]}"))
    mda = property(lambda s: s.w.reg("phone.mobile", f"{s.mob[:3]}-{s.mob[3:7]}-{s.mob[7:]}"))
    csp = property(lambda s: s.w.reg("bank.card", " ".join(s.card[i:i + 4] for i in range(0, len(s.card), 4))))
    pdot = property(lambda s: s.w.reg("driving.plate", s.plate[:2] + "·" + s.plate[2:]))


class World:
    def __init__(s, seed, since=2013, onebank=False):
        s.r = random.Random(seed)
        s.bank = s.r.choice(BINS) if onebank else None
        s.city = s.r.choice(REGIONS)
        s.names, s.used = set(), set()
        s.values, s.allowed, s.decoys = {}, {}, []
        s.recs, s.who = 0, set()
        s.base = D.datetime(s.r.randint(since, 2024), s.r.randint(1, 12), s.r.randint(1, 28), s.r.randint(8, 20), s.r.randint(0, 59), s.r.randint(0, 59))

    def reg(s, rule, v):
        s.values.setdefault(rule, {})[v] = 1
        return v

    def allow(s, rule, v):
        s.allowed.setdefault(rule, {})[v] = 1
        return v

    def decoy(s, v):
        s.decoys.append(str(v))
        return str(v)

    def mint(s, rule, fn):
        while True:
            v = fn()
            if v not in s.used:
                s.used.add(v)
                return s.reg(rule, v)

    def digits(s, k):
        return "".join(s.r.choice("0123456789") for _ in range(k))

    def _mob(s):
        while True:
            t = s.digits(8)
            if len(set(t)) > 4 and "1234" not in t:
                m = s.r.choice(MOB)
                if m[:2] not in ("19", "16") or s.base.year > 2018:
                    return m + t

    def _plate(s, g=None):
        g, L = g or (s.city if s.r.random() < .8 else s.r.choice(REGIONS)), "ABCDEFGHJKLMNPQRSTUVWXYZ"
        x = g[5] + s.r.choice(g[6])
        if s.r.random() < .15 and s.base.year > 2018:
            return x + s.r.choice("DF") + s.r.choice("0123456789" + L) + str(s.r.randint(1020, 9876))
        return x + s.r.choice([str(s.r.randint(1, 9)) + s.r.choice(L) + str(s.r.randint(102, 987)), s.r.choice(L) + s.r.choice(L) + str(s.r.randint(102, 987)),
                               s.r.choice(L) + str(s.r.randint(1020, 9876)), str(s.r.randint(102, 987)) + s.r.choice(L) + s.r.choice(L)])

    def _vin(s):
        a = s.r.choice("LSVAG2 LFV2A1 LGBH52 LSGPC5 LVGBE4 LHGCR2 LGXC16 LDC973 LGWEF4 LB37A2".split()) + s.r.choice("1234568") + s.r.choice("ABCEGHJKN")
        b = s.r.choice("DEFGHJKLMN") + s.r.choice("ABCDEFGHJK") + f"{s.r.randint(10234, 987654):06d}"
        return a + vincheck(a + "0" + b) + b

    def _pp(s):
        if s.base.year > 2017 and s.r.random() < .5:
            return "E" + s.r.choice("ABCDEFGHJKLM") + s.digits(7)
        return s.r.choice("EEG" if s.base.year > 2014 else "EG") + s.digits(8)

    def _tel(s):
        a = s.city[4]
        return f"{a}-{s.r.choice('2345678')}{s.digits(7 if len(a) == 3 or a in ('0755', '0571', '0532', '0531', '0591', '0731', '0871', '0451') else 6)}"

    def _card(s, b):
        x = b[0] + s.digits(b[1] - 7)
        return x + luhn(x)

    def street(s):
        return f"{s.r.choice(ROADS)}{s.r.randint(2, 380)}号"

    def addr(s):
        g = s.city
        return g[2] + g[3] + s.street() + s.r.choice(ESTATES) + f"{s.r.randint(1, 28)}栋{s.r.randint(1, 4)}单元{s.r.randint(1, 28)}0{s.r.randint(1, 6)}室"
