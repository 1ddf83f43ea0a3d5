"""Fills a template; keeps account of records, people and values.

A token stands between « and ». Values that are written are noted and, at the end, kept if they stand in the text."""
import datetime
import re
import urllib.parse

import values
from values import trad

RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "mob2": "phone.mobile", "mail": "phone.email",
        "card": "bank.card", "card2": "bank.card", "plate": "driving.plate", "pass": "identity.passport_cn",
        "vin": "driving.vin", "tel": "phone.landline", "mobsp": "phone.mobile", "mobdash": "phone.mobile",
        "mob86": "phone.mobile", "cardsp": "bank.card", "platedot": "driving.plate", "idx": "identity.prc_id18"}
KEYS = ("id", "pass", "mob", "card", "plate")
KEYFIELD = {"idx": "id", "mobsp": "mob", "mobdash": "mob", "mob86": "mob", "cardsp": "card", "platedot": "plate",
            "mob2": "mob", "card2": "card"}
AIR = dict(zip("CA MU CZ HU ZH MF SC 3U HO 9C".split(), "999 781 784 880 479 731 324 876 018 089".split()))
WHY = (["利息", "退款", "跨行汇入", "转账存入"], ["工资", "跨行汇入", "网银转入", "现金存入"],
       "支付宝-消费 财付通-微信支付 美团 手机缴费 超市消费 京东商城 ATM取款 网银转账 跨行汇款 信用卡还款 滴滴出行 国网电费".split())
INNER = re.compile("«([^«»]*)»")


def when(t, fmt):
    rep = {"%Y": f"{t.year}", "%m": f"{t.month:02d}", "%d": f"{t.day:02d}", "%H": f"{t.hour:02d}",
           "%M": f"{t.minute:02d}", "%S": f"{t.second:02d}", "%y": f"{t.year % 100:02d}", "%-m": str(t.month),
           "%-d": str(t.day), "%-H": str(t.hour), "%-S": str(t.second),
           "%s": str(int((t - datetime.datetime(1970, 1, 1, 8)).total_seconds())),
           "%b": "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()[t.month - 1],
           "%a": "MO TU WE TH FR SA SU".split()[t.weekday()], "%w": "一二三四五六日"[t.weekday()]}
    fmt = fmt.replace("%F", "%Y-%m-%d").replace("%T", "%H:%M:%S")
    return re.sub(r"%-?[A-Za-z]", lambda m: rep[m.group()], fmt)


class Fill:
    def __init__(self, tpl, rnd, mk, pools):
        self.t, self.r, self.mk, self.pools = tpl, rnd, mk, pools
        self.trad = tpl.get("script") == "trad"
        self.reg = rnd.choice(values.REGIONS)
        y = int(tpl.get("year", rnd.choice("2016 2017 2018 2018 2019 2020 2021".split())))
        self.ft = datetime.datetime(y, rnd.randint(1, 12), rnd.randint(1, 28), int(tpl.get("clock", rnd.randint(8, 18))), rnd.randint(0, 59),
                                    rnd.randint(0, 59))
        self.step = [float(x) for x in tpl.get("step", "20-900").split("-")]
        self.day = [int(x) for x in tpl.get("hours", "0-23").split("-")]
        self.now = self.ft - datetime.timedelta(days=rnd.randint(20, 200))
        self.opts = {w + " " + a.split("=")[0]: a.split("=")[1] for w in ("sex", "kin") for a in tpl.get(w, "").split()}
        lo, hi = (int(x) for x in tpl.get("ages", "0-0").split("-"))
        self.years = (y - hi, y - lo) if hi else None
        self.last, self.old = {}, tpl.get("old", "").split()
        self.people, self.fvars, self.notes = {}, {}, []
        self.records, self.subjects, self.known = 0, set(), True
        self.p = None
        self.new_record()

    # people -------------------------------------------------------------
    def person(self, key="p"):
        if key in ("p", ""):
            if self.p is None:
                self.p = self.another()
            return self.p
        book = self.people if key.isdigit() else self.rvars
        k = "person " + key
        if k not in book:
            y, years, kin = self.ft.year, self.years, self.opts.get("kin " + key)
            if key == "0":
                years = (y - 16, y - 12)
            elif key in self.old:
                years = (y - 75, y - 55)
            elif kin in self.old:
                b = self.person(kin).bdate.year
                years = (b + 22, b + 30)
            book[k] = self.mk.person(self.reg, self.trad, self.opts.get("sex " + key), years)
            if kin:
                book[k].take_surname(self.person(kin))
        return book[k]

    def another(self):
        return self.mk.person(self.reg, self.trad, None, self.years)

    def span(self, n):
        """Begin early enough for n records to lie before the date of the file."""
        self.now = self.ft - datetime.timedelta(minutes=n * self.step[1], days=self.r.randint(1, 9))

    def new_record(self, advance=True):
        self.rvars = {}
        self.written = {}
        if advance:
            self.now += datetime.timedelta(minutes=self.r.uniform(*self.step))
            lo, hi = self.day
            if self.now.hour > hi:
                self.now = self.now.replace(hour=0) + datetime.timedelta(days=1)
            if self.now.hour < lo:
                self.now = self.now.replace(hour=self.r.randint(lo, min(hi, lo + 2)))
        self.dur = None

    def mark(self, who):
        for w in who.split(","):
            self.records += 1
            self.subjects.add(id(self.person(w)))
            self.keep = getattr(self, "keep", []) + [self.person(w)]

    def note(self, rule, v):
        self.notes.append((rule, v))
        return v

    # tokens -------------------------------------------------------------
    def fill(self, text):
        for _ in range(12):
            if "«" not in text:
                break
            text = INNER.sub(lambda m: self.token(m.group(1)), text)
        return text

    def token(self, k):
        m = re.match(r"(!?)(\w+)=(.*)$", k, re.S)
        if m:
            book = self.fvars if m.group(2)[0].isupper() else self.rvars
            if m.group(2) not in book or not m.group(2)[0].isupper():
                book[m.group(2)] = self.fill("«" + m.group(3) + "»")
            return "" if m.group(1) else book[m.group(2)]
        if k in self.fvars:
            return self.fvars[k]
        if k.startswith("R:"):
            self.mark(k[2:])
            return ""
        if k == "next":
            self.new_record()
            return ""
        if k.startswith("$"):
            pool = self.t["pools"].get(k[1:]) or self.pools[k[1:]]
            if k == "$seats":
                pool = pool[:4] if self.fvars.get("rail", "K")[0] in "GDC" else pool[4:]
            v = self.r.choice(pool)
            while v == self.last.get(k) and len(pool) > 5:
                v = self.r.choice(pool)
            self.last[k] = v
            return trad(v) if self.trad else v
        if k.startswith("."):
            return self.fvars.get(k[1:]) or self.rvars[k[1:]]
        if k.startswith("~"):
            return self.note("decoy", k[1:])
        if k.startswith("F."):
            v = self.reg[k[2:]] if k[2:] in self.reg else {"scity": self.reg["city"][:-1]}[k[2:]]
            return trad(str(v)) if self.trad else str(v)
        m = re.match(r"(ft|t2|lic|t)(?:([+-])(\d+)(?:-(\d+))?([smhd]))?:(.*)$", k, re.S)
        if m:
            return self.time(m)
        if "|" in k:
            return self.r.choice(k.split("|"))
        m = re.match(r"(n|d|m|M|f|s):(.*)$", k)
        if m:
            return self.number(*m.groups())
        if k == "i" or re.match(r"i:\d+$", k):
            return str(self.records).zfill(len(k) - 2 if ":" in k else 1)
        who, _, f = k.rpartition(".")
        return self.field(who, f)

    def time(self, m):
        base, sign, a, b, unit, fmt = m.groups()
        t = {"ft": self.ft, "t": self.now, "t2": self.now, "lic": None}[base]
        if base == "lic":
            t = self.person().licence(self.ft)
        if base == "t2":
            if self.dur is None:
                lo, hi, u = re.match(r"(\d+)-(\d+)([smhd])", self.t.get("dur", "1-30h")).groups()
                self.dur = self.r.randint(int(lo), int(hi)) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[u] + \
                    (self.r.randint(0, 59) if u != "s" else 0)
            t += datetime.timedelta(seconds=self.dur)
            if fmt == "secs":
                return str(self.dur)
            if fmt == "mins":
                return str(self.dur // 60)
            if fmt == "ms":
                return f"{self.dur // 60}分{self.dur % 60}秒"
            if fmt == "days":
                return str(max(1, round(self.dur / 86400)))
        if a:
            n = self.r.randint(int(a), int(b or a)) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]
            t += datetime.timedelta(seconds=n if sign == "+" else -n)
        return when(t, fmt)

    def number(self, k, a):
        r = self.r
        if k == "n":
            lo, hi = a.split(":")[0].split("-")
            v = str(r.randint(int(lo), int(hi)))
            return v.zfill(len(a.split(":")[1])) if ":" in a else v
        if k == "d":
            v = self.mk.spread(int(a))
            return ("7" + v[1:]) if len(v) in (11, 15, 16, 17, 18, 19) else v
        if k == "s":
            return "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(a)))
        if k == "f":
            rng, _, dec = a.partition(":")
            lo, hi = rng.split("-")
            return f"{r.uniform(float(lo), float(hi)):.{int(dec or 1)}f}"
        lo, hi = a.split("-")
        v = r.uniform(float(lo), float(hi))
        v = round(v, r.choice([0, 0, 1, 2]))
        return f"{v:,.2f}" if k == "M" else f"{v:.2f}"

    def field(self, who, f):
        p, r = self.person(who), self.r
        src = {"mobsp": "mob", "mobdash": "mob", "mob86": "mob", "cardsp": "card", "platedot": "plate", "idx": "id"}
        if f.endswith("?"):
            return self.note("allow " + RULE[f[:-1]], p.lazy(f[:-1]))
        if f in RULE:
            g = src.get(f, f)
            v = p.id if g == "id" else (p.lazy(g + "bank")[0] if g.startswith("card") else p.lazy(g))
            if f == "mobsp":
                v = f"{v[:3]} {v[3:7]} {v[7:]}"
            elif f == "mobdash":
                v = f"{v[:3]}-{v[3:7]}-{v[7:]}"
            elif f == "mob86":
                v = "+86" + v
            elif f == "cardsp":
                v = " ".join(v[k:k + 4] for k in range(0, len(v), 4))
            elif f == "platedot":
                v = v[:2] + "·" + v[2:]
            elif f == "idx":
                v = v.lower()
            return self.note(RULE[f], v)
        b = p.bdate
        simple = {"hpzl": "52" if p.lazy("car")[2] else "02", "bp": p.born["code"][:2],
                  "bfrom": p.born["prov"] + (p.born["city"] if p.born["city"] != p.born["prov"] else p.born["dist"]),
                  "nameurl": urllib.parse.quote(p.name), "name": p.name, "sur": p.sur, "sex": p.sex, "sex1": "1" if p.sex == "男" else "2", "py": f"{p.spy} {p.gpy}",
                  "PY": f"{p.spy}/{p.gpy}", "mrms": "MR" if p.sex == "男" else "MS", "mf": "M" if p.sex == "男" else "F",
                  "birth": f"{b:%Y-%m-%d}", "birth8": f"{b:%Y%m%d}", "birthc": f"{b.year}年{b.month}月{b.day}日",
                  "age": str(self.ft.year - b.year - (self.ft.timetuple().tm_yday < b.timetuple().tm_yday)),
                  "byear": str(b.year), "x": ("先生" if p.sex == "男" else "女士"), "ta": "他" if p.sex == "男" else "她",
                  "given": p.name[len(p.sur):], "bank": None, "tail": None, "city": p.live["city"], "prov": p.live["prov"],
                  "dist": p.live["dist"], "bprov": p.born["prov"], "bcity": p.born["city"], "bdist": p.born["dist"],
                  "bcode": p.born["code"], "cpy": p.live["cpy"].capitalize(), "Py": f"{p.gpy.capitalize()} {p.spy.capitalize()}"}
        if f == "bank":
            v = p.lazy("cardbank")[1]
            return trad(v).replace("银", "銀") if self.trad else v
        if f == "bank2":
            return p.lazy("card2bank")[1]
        if f == "tail":
            return p.lazy("cardbank")[0][-4:]
        if f == "idtail":
            return p.id[-4:]
        if f == "mtail":
            return p.lazy("mob")[-4:]
        if f in simple:
            return simple[f]
        if f == "maskid":
            return self.note("allow identity.masked_id", p.id[:6] + "********" + p.id[-4:])
        if f == "maskmob":
            return self.note("allow phone.masked", p.lazy("mob")[:3] + "****" + p.lazy("mob")[-4:])
        if f == "brand":
            return p.lazy("car")[1]
        if f in ("addr", "home", "job", "engine", "archive", "nation", "imsi", "imei", "wx"):
            return p.lazy(f)
        if f == "lng" or f == "lat":
            return f"{self.reg[f] + r.uniform(-0.09, 0.09):.6f}"
        if f in ("amt", "amtabs", "io", "why", "dr", "cr", "drcr", "bal", "balM"):
            return self.money(p, f)
        return self.made(f)

    def money(self, p, f):
        if "amt" not in self.rvars:
            r = self.r
            v = round(r.choice([15, 60, 260, 900, 3000, 12000]) * r.uniform(0.4, 1.6), r.choice([0, 1, 2, 2]))
            if r.random() < 0.3 or p.bal - v < 5:
                v += r.choice([0, 3000])
            else:
                v = -v
            p.bal = round(p.bal + v, 2)
            self.rvars["amt"] = v
            self.rvars["balv"] = p.bal
            self.rvars["why"] = r.choice(WHY[2 if v < 0 else v > 2000])
        v, b = self.rvars["amt"], self.rvars["balv"]
        return {"amt": f"{v:.2f}", "amtabs": f"{abs(v):.2f}", "why": self.rvars["why"], "io": "收入" if v > 0 else "支出", "drcr": "贷" if v > 0 else "借",
                "dr": f"{-v:.2f}" if v < 0 else "", "cr": f"{v:.2f}" if v > 0 else "", "bal": f"{b:.2f}",
                "balM": f"{b:,.2f}"}[f]

    def made(self, f):
        r, mk = self.r, self.mk
        if f == "officetel":
            return self.note("allow phone.landline", mk.landline(self.reg["area"]))
        if f == "officemail":
            return self.note("allow phone.email", r.choice(["service", "kefu", "office", "hr", "admin", "noreply"]) + "@" +
                             self.reg["cpy"] + r.choice(["-it.com", "group.com.cn", "gov.cn", "net.cn", "tech.com"]))
        if f == "badid":
            p = mk.person()
            return self.note("decoy", p.id[:17] + r.choice([c for c in "0123456789" if c != p.id[17]]))
        if f == "badcard":
            c = mk.card()[0]
            return self.note("decoy", c[:-1] + str((int(c[-1]) + r.randint(1, 9)) % 10))
        if f == "orderno":
            return self.note("decoy", when(self.now, "%Y%m%d%H%M%S") + mk.digits(4, False))
        if f == "snow":
            return self.note("decoy", "1" + r.choice("345678") + mk.spread(17))
        if f == "epochms":
            return self.note("decoy", when(self.now, "%s") + mk.digits(3, False))
        if f == "num11":
            return self.note("decoy", r.choice(["12", "10", "11"]) + mk.spread(9))
        if f == "likemob":
            return self.note("decoy", mk.mobile())
        if f == "ean":
            s = "69" + mk.spread(10)
            return s + str(-sum(int(c) * (3 if k % 2 else 1) for k, c in enumerate(s)) % 10)
        if f == "uscc":
            al = "0123456789ABCDEFGHJKLMNPQRTUWXY"
            s = "91" + self.reg["code"] + "MA" + "".join(r.choice(al) for _ in range(7))
            t = sum(al.index(c) * pow(3, k, 31) for k, c in enumerate(s))
            return s + al[(31 - t % 31) % 31]
        if f == "ip":
            return r.choice(["10.", "192.168.", "172.16."]) + ".".join(str(r.randint(1, 250)) for _ in range(2)) + \
                (f".{r.randint(2, 250)}" if False else "") if False else f"{r.choice(['10.8', '192.168', '172.16', '58.60'])}." \
                f"{r.randint(0, 200)}.{r.randint(2, 250)}"
        if f == "mac":
            return ":".join(f"{r.randint(0, 255):02X}" for _ in range(6))
        if f == "hex32":
            return "".join(r.choice("0123456789abcdef") for _ in range(32))
        if f == "uuid":
            h = "".join(r.choice("0123456789abcdef") for _ in range(32))
            return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"
        if f == "lac":
            return str(r.randint(4100, 40000))
        if f == "ci":
            return str(r.randint(1000, 65000))
        if f == "place14":
            return self.reg["code"] + "10" + f"{r.randint(1, 900):06d}"
        if f == "flt":
            self.line = r.choice(list(AIR))
            return self.line + str(r.randint(1001, 8999))
        if f == "air":
            return getattr(self, "line", "CA")
        if f == "tkt":
            return AIR[getattr(self, "line", "CA")] + "-" + mk.spread(10)
        if f == "train":
            v = self.fvars["rail"] = r.choice("GGGDDCZTK") + str(r.randint(11, 2999))
            return v if v[0] in "GDC" else v[0] + str(r.randint(3, 299))
        if f == "ktrain":
            return r.choice("KZT") + str(r.randint(3, 599))
        if f == "seat":
            if self.fvars.get("rail", "G")[0] not in "GDC":
                return f"{r.randint(1, 17):02d}车{r.randint(1, 118):03d}号"
            return f"{r.randint(1, 16):02d}车{r.randint(1, 18):02d}{r.choice('ABCDF')}"
        if f == "estate":
            return f"{self.reg['short']}（{r.randint(2016, max(2016, self.ft.year - 1))}）{self.reg['city']}不动产权第{mk.spread(7)}号"
        if f == "unit28":
            return f"{self.reg['code']}{r.randint(1, 30):03d}{r.randint(1, 40):03d}GB{r.randint(1, 900):05d}F" \
                   f"{r.randint(1, 40):04d}{r.randint(1, 400):04d}"
        if f == "ajbh":
            return "A" + self.reg["code"] + f"{r.randint(1, 80):04d}00" + when(self.now, "%Y%m") + f"{r.randint(1, 900):04d}"
        if f == "court":
            return f"（{self.ft.year}）{self.reg['short']}{self.reg['code'][2:]}刑初{r.randint(3, 900)}号"
        if f == "unc":
            return f"{self.reg['city']}公安局" + (f"{self.reg['dist']}分局" if self.reg["dist"][-1] == "区" else "刑侦大队")
        if f == "acct":
            return r.choice("34") + mk.spread(16)
        raise KeyError(f"token {f} in {self.t['id']}")
