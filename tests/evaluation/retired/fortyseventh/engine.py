"""Fills templates: sections with {placeholders} become text, and what they wrote becomes labels."""
import datetime as dt
import re

from makers import DATA, Person, digits, id_check

SHORT = {"": "%Y-%m-%d %H:%M:%S", "d": "%Y-%m-%d", "c": "%Y年%-m月%-d日", "ch": "%Y年%-m月%-d日%-H时%M分", "m": "%-m月%-d日",
         "mh": "%-m月%-d日%-H点%M分", "8": "%Y%m%d", "14": "%Y%m%d%H%M%S", "hm": "%H:%M", "min": "%Y-%m-%d %H:%M",
         "sl": "%Y/%-m/%-d", "slm": "%Y/%-m/%-d %-H:%M", "iso": "%Y-%m-%dT%H:%M:%S+08:00", "en": "%d %b %Y", "dot": "%Y.%m.%d"}
RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "email": "phone.email", "card": "bank.card", "plate": "driving.plate",
        "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline",
        "mmob": "phone.mobile", "mid": "identity.prc_id18", "mcard": "bank.card"}
PH = re.compile(r"\{([A-Za-z=][^{}\n\"]*)\}")
CHOICE = re.compile(r"\{=((?:[^{}\n]|\{[^{}\n]*\})*)\}")
BAR = re.compile(r"\|(?![^{}]*\})")
RAW = re.compile(r"«([^»\n]+)»")


class Filler:
    def __init__(self, r, opts):
        self.r, self.o = r, opts
        self.used, self.cast, self.memo = set(), {}, {"row": {}, "G": {}, "F": {}}
        self.values, self.allowed, self.decoys = {}, {}, set()
        lo, hi = (opts.get("from", "2014-2023") + "-2023").split("-")[:2]
        self.t = dt.datetime(r.randint(int(lo), int(hi)), r.randint(1, 12), r.randint(1, 28),
                             r.randint(7, 9) if "day" in opts else r.randint(0, 23), r.randint(0, 59), r.randint(0, 59))
        self.base = self.t
        self.home = r.choice(DATA["regions"])
        self.i = self.gi = self.total = self.ppl = 0
        self.sums = [0, 0]
        self.trad = "trad" in opts

    def span(self, key, default):
        a, b = (self.o.get(key, default).split("-") * 2)[:2]
        return self.r.randint(int(a), int(b))

    def who(self, k):
        if k not in self.cast:
            self.cast[k] = self.person_new(1 if k in "opq" else None)
        return self.cast[k]

    def person_new(self, near=None):
        """People of one file mostly live in one town."""
        near = float(self.o.get("local", ".65")) if near is None else near
        return Person(self.r, self.used, self.home if self.r.random() < near else None)

    def tick(self):
        for k in "bcd":
            self.cast.pop(k, None)
        self.memo["row"] = {}
        self.i += 1
        r = self.r
        if self.o.get("clock") == "rand":
            self.t = self.base + dt.timedelta(minutes=r.randint(0, 900000), seconds=r.randint(0, 59))
        else:
            self.t += dt.timedelta(minutes=self.span("step", "5-600"), seconds=r.randint(0, 59))
        self.t0 = self.t - dt.timedelta(minutes=r.randint(60, 9000))
        self.t2 = self.t + dt.timedelta(minutes=self.span("dur", "20-700"), seconds=r.randint(0, 59))
        self.t3 = self.t2 + dt.timedelta(minutes=r.randint(5, 2000))
        x = self.t
        for k in ("ta", "tb", "tc", "td"):
            x += dt.timedelta(days=self.span("gap", "1-26"), minutes=r.randint(-500, 600))
            setattr(self, k, x)

    def fill(self, text, boss=None):
        if boss is not None:
            self.cast["a"] = boss
        if "raw" not in self.o:
            text = CHOICE.sub(lambda m: self.r.choice(BAR.split(m.group(1))), text)
        return (RAW if "raw" in self.o else PH).sub(lambda m: self.one(m.group(1)), text)

    def one(self, e):
        if e[0] == "=":
            return self.r.choice(e[1:].split("|"))
        key, width = None, 0
        if "~" in e:
            e, _, w = e.partition("~")
            width = int(w)
        if "#" in e:
            e, tag = e.rsplit("#", 1)
            key = (tag[0] if tag[0] in "GF" else "row", e, tag)
            if (e, tag) in self.memo[key[0]]:
                return self.memo[key[0]][e, tag]
        v = self.field(e)
        if key:
            self.memo[key[0]][e, key[2]] = v
        return v + " " * max(0, width - sum(2 if ord(c) > 0x2e7f else 1 for c in v))

    def field(self, e):
        soft = e.endswith("?")
        e = e.rstrip("?")
        name, _, arg = e.partition(":")
        actor = "a"
        if re.match(r"[a-q]\.", name):
            actor, name = name.split(".")
        v = self.person(actor, name, arg)
        if v is None:
            v = self.event(actor, name, arg)
        if v is None:
            raise KeyError(e)
        if self.trad and name not in ("email", "plate"):
            v = "".join(DATA["trad"].get(c, c) for c in v)
        if name in RULE:
            to = self.allowed if soft or name[0] == "m" and name[1:] in ("mob", "id", "card") else self.values
            to.setdefault(RULE[name], set()).add(v)
        return v

    def person(self, actor, n, arg):
        if n in ("t", "t0", "t2", "t3", "ta", "tb", "tc", "td"):
            return None
        p, r = (self.who(actor) if not hasattr(self, "x_" + n) else None), self.r
        if p is None:
            return None
        if n == "id":
            return {"l": p.id.lower(), "s": p.id[:6] + " " + p.id[6:14] + " " + p.id[14:]}.get(arg, p.id)
        if n == "mob":
            m = p.mob
            return {"s": m[:3] + " " + m[3:7] + " " + m[7:], "d": m[:3] + "-" + m[3:7] + "-" + m[7:], "p": "+86" + m, "p2": "+86 " + m}.get(arg, m)
        if n == "card":
            return " ".join(p.card[i:i + 4] for i in range(0, len(p.card), 4)) if arg == "s" else p.card
        if n == "l4":
            return p.card[-4:]
        if n == "id4":
            return p.id[-4:]
        if n == "plate":
            return p.plate[:2] + "·" + p.plate[2:] if arg == "dot" else p.plate
        if n == "sex":
            a = (arg or "男/女").split("/")
            return a[0] if p.male else a[1]
        if n == "birth":
            return p.birth.strftime(SHORT.get(arg or "d", arg))
        if n == "lic":
            return p.lic.strftime(SHORT.get(arg or "d", arg))
        if n in ("licstart", "licend"):
            y = p.lic.year + 6
            while y < 2024:
                y += 10
            y -= 0 if n == "licend" else 6 if y == p.lic.year + 6 else 10
            return dt.date(y, p.lic.month, p.lic.day).strftime(SHORT.get(arg or "d", arg))
        if n == "age":
            return str(self.t.year - p.birth.year)
        if n == "call":
            return p.sur + (arg or "先生/女士").split("/")[0 if p.male else 1]
        if n == "pin":
            return {"/": p.pins + "/" + p.ping, "": p.pins + " " + p.ping, "c": p.pins + ", " + p.ping}[arg].upper()
        if n == "Pin":
            return p.ping.capitalize() + " " + p.pins.capitalize()
        if n == "home":
            return (p.prov if p.prov != p.city else "") + p.city + p.dist
        if n == "mmob":
            return p.mob[:3] + "****" + p.mob[7:]
        if n == "mid":
            return p.id[:6] + "********" + p.id[14:]
        if n == "mcard":
            return p.card[:6] + "*********" + p.card[-4:]
        if n == "prov2":
            return re.sub("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$", "", p.prov)
        if n == "city2":
            return p.city.rstrip("市")
        if n == "cert":
            return "%s（%d）%s不动产权第%s号" % (p.pl, r.randint(2016, 2022), p.city, digits(r, 7, "0123"))
        if n == "oldcert":
            return "%s房权证%s字第%s号" % (p.pl, p.city[0], digits(r, 6, "12345678"))
        if n == "unit":
            return p.code + "%03d%03dGB%05dF%04d%04d" % (r.randint(1, 20), r.randint(1, 30), r.randint(1, 300), r.randint(1, 40), r.randint(1, 300))
        if n == "lng":
            return "%.6f" % (p.lng + r.uniform(-.06, .06))
        if n == "lat":
            return "%.6f" % (p.lat + r.uniform(-.05, .05))
        if n == "area":
            return "%.2f" % p.area_m
        if n == "nbcode":
            return p.code + "10" + "%06d" % r.randint(11, 1900)
        if n == "ajbh":
            return "A" + p.code + "000000" + self.t.strftime("%Y%m") + "%04d" % r.randint(3, 2900)
        if n == "court":
            return "（%d）%s%s刑初%d号" % (self.t.year, p.pl, p.code[2:], r.randint(8, 990))
        if n == "pcs":
            return r.choice(["", p.city + "公安局"]) + p.dist[:-1].replace("东新", "东") + "分局" + r.choice(DATA["lists"]["street"])[:2] + "派出所"
        if n in ("bal", "ledamt", "ledbal", "ledin", "ledout", "leddc", "ledsum", "ledcp"):
            return self.ledger(p, n, arg)
        v = getattr(p, n, None)
        return v if isinstance(v, str) else None

    def ledger(self, p, n, arg):
        m, r = self.memo["row"], self.r
        if n == "bal":
            return "{:{}.2f}".format(p.bal / 100, "," if arg == "," else "")
        if "led" not in m:
            up = r.random() < .45 or p.bal < 60000
            a = r.randint(800, 900000) if up else r.randint(300, max(400, p.bal // 3))
            p.bal += a if up else -a
            self.sums[0 if up else 1] += a
            m["led"] = (up, a, p.bal)
        up, a, b = m["led"]
        f = lambda x: "{:{}.2f}".format(x / 100, "," if arg == "," else "")
        return {"ledamt": ("" if up else "-") + f(a), "ledbal": f(b), "ledin": f(a) if up else "", "ledout": "" if up else f(a),
                "leddc": (arg or "收入/支出").split("/")[0 if up else 1] if n == "leddc" else "",
                "ledsum": ("工资|报销|跨行汇入|现金存入|转账收入" if up else "消费|网银转出|ATM取款|水电费|还款|手续费|快捷支付").split("|")[a % 5],
                "ledcp": DATA["lists"]["company" if up else "shop"][a % 11]}[n]

    def event(self, actor, n, arg):
        r, L = self.r, DATA["lists"]
        if n in ("t", "t0", "t2", "t3", "ta", "tb", "tc", "td"):
            x = getattr(self, n, self.t)
            if arg in ("ep", "ms"):
                s = int((x - dt.datetime(1970, 1, 1)).total_seconds()) - 28800
                return str(s) + ("%03d" % r.randint(0, 999) if arg == "ms" else "")
            if arg == "dhm":
                return "%02d:%02d" % (x.hour % 15 + 7, x.minute)
            if arg[:1] == "+":
                d, _, f = arg[1:].partition(",")
                return (x + dt.timedelta(days=int(d))).strftime(SHORT.get(f or "d", f))
            return x.strftime(SHORT.get(arg, arg))
        return getattr(self, "x_" + n)(arg)

    def x_L(self, a):
        return PH.sub(lambda m: self.one(m.group(1)), self.r.choice(DATA["lists"][a]))

    def x_n(self, a):
        rng, _, f = a.partition(",")
        lo, hi = rng.split("-")
        return "{:{}}".format(self.r.randint(int(lo), int(hi)), f)

    def x_f(self, a):
        rng, _, f = a.partition(",")
        lo, hi = rng.split("-")
        return "{:{}.2f}".format(self.r.uniform(float(lo), float(hi)), "," if f else "")

    def x_dg(self, a): return digits(self.r, int(a), "789")
    def x_d6(self, a): return digits(self.r, 6)
    def x_hex(self, a): return "".join(self.r.choice("0123456789abcdef") for _ in range(int(a)))
    def x_HEX(self, a): return self.x_hex(a).upper()
    def x_AZ(self, a): return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(a)))
    def x_i(self, a): return "{:{}}".format(self.i, a)
    def x_gi(self, a): return str(self.gi)
    def x_total(self, a): return str(self.total)
    def x_ppl(self, a): return str(self.ppl)
    def x_sumin(self, a): return "%.2f" % (self.sums[0] / 100)
    def x_sumout(self, a): return "%.2f" % (self.sums[1] / 100)
    def x_room(self, a): return "%d%02d" % (self.r.randint(2, 18), self.r.randint(1, 32))
    def x_ip(self, a): return "192.168.%d.%d" % (self.r.randint(0, 9), self.r.randint(2, 250))
    def x_mac(self, a): return (a or "-").join(self.x_HEX(2) for _ in range(6))
    def x_lac(self, a): return str(self.r.randint(4100, 59000))
    def x_ci(self, a): return str(self.r.randint(1100, 64000))
    def x_eci(self, a): return str(self.r.randint(20000000, 230000000))
    def x_acct(self, a): return self.r.choice(["3602", "1013", "4013", "2001", "0101"]) + digits(self.r, self.r.choice((13, 15)), "0")
    def x_pnr(self, a): return "".join(self.r.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(5)).join((self.r.choice("HJKMNPQR"), ""))
    def x_imei(self, a): return "86" + digits(self.r, 13)
    def x_imsi(self, a): return "460" + self.r.choice(["00", "01", "02", "11"]) + digits(self.r, 10)
    def x_dur(self, a): return str(int(self.r.expovariate(1 / 90)) + 4)
    def x_uuid(self, a): return "-".join(self.x_hex(k) for k in (8, 4, 4, 4, 12))

    def x_durm(self, a):
        s = int(self.x_dur(""))
        return ("%d分%d秒" % divmod(s, 60)) if s > 59 else "%d秒" % s

    def leg(self, a):
        m = self.memo["row"]
        if ("leg", a) not in m and a:
            no, tk, dep, arr = self.leg("")
            m["leg", a] = (no[:2] + str(int(no[2:]) + 1), tk, arr, dep)
        if ("leg", a) not in m:
            x = self.r.choice(DATA["flights"])
            m["leg", a] = (x[0] + str(self.r.randint(1001, 9899)), x[1]) + tuple(self.r.sample(x[2:], 2))
        return m["leg", a]

    def x_fno(self, a): return self.leg(a)[0]
    def x_fdep(self, a): return self.leg(a)[2][:-3]
    def x_farr(self, a): return self.leg(a)[3][:-3]
    def x_fd3(self, a): return self.leg(a)[2][-3:]
    def x_fa3(self, a): return self.leg(a)[3][-3:]
    def x_etk(self, a): return self.leg("")[1] + a + digits(self.r, 10, "12")
    def x_fseat(self, a): return str(self.r.randint(11, 62)) + self.r.choice("ABCHJKL")

    def run(self, a):
        m = self.memo["row"]
        if ("run", a) not in m and a:
            no, dep, arr, fast, fare = self.run("")
            m["run", a] = (no[0] + str(int(no[1:]) + 1), arr, dep, fast, fare)
        if ("run", a) not in m:
            x = self.r.choice(DATA["trains"])
            i, j = sorted(self.r.sample(range(1, len(x)), 2))
            fast = x[0] in "GDC"
            m["run", a] = (x[0] + str(self.r.randint(11, 999) if not fast else self.r.randint(101, 3999)), x[i], x[j], fast,
                           "%.1f" % ((j - i) * self.r.uniform(60, 160) if fast else (j - i) * self.r.uniform(25, 70)))
        return m["run", a]

    def x_tno(self, a): return self.run(a)[0]
    def x_tfrom(self, a): return self.run(a)[1]
    def x_tto(self, a): return self.run(a)[2]
    def x_tfare(self, a): return self.run(a)[4]

    def x_tcls(self, a):
        return self.r.choice(DATA["lists"]["seatc"][:2] if self.run(a)[3] else DATA["lists"]["berth"])

    def x_tseat(self, a):
        if self.run(a)[3]:
            return "%02d车%02d%s" % (self.r.randint(1, 16), self.r.randint(1, 19), self.r.choice("ABCDF"))
        return "%02d车%03d号" % (self.r.randint(2, 17), self.r.randint(1, 118))

    def x_omail(self, a):
        v = (a or self.r.choice(["service", "info", "admin", "office", "report", "kf"])) + "@" + self.r.choice(["hengda-travel", "mail.cityservice", "yuntong-soft", "lianhua-group", "zxbank-ops", "kyserver"]) + self.r.choice([".com.cn", ".com", ".cn"])
        self.allowed.setdefault("phone.email", set()).add(v)
        return v

    # look-alikes that are to be left alone
    def decoy(self, v):
        self.decoys.add(v)
        return v

    def x_ord(self, a): return self.decoy(self.t.strftime("%Y%m%d%H%M%S") + digits(self.r, int(a or 6)))
    def x_snow(self, a): return self.decoy(digits(self.r, 19, "1"))
    def x_wb(self, a): return self.decoy("SF" + digits(self.r, 13, "1"))
    def x_pay(self, a): return self.decoy("42000" + digits(self.r, 5) + self.t.strftime("%Y%m%d") + digits(self.r, 10))
    def x_ean(self, a): return self.decoy("69" + digits(self.r, 11))
    def x_hot(self, a): return self.decoy("400-" + digits(self.r, 3, "68") + "-" + digits(self.r, 4))
    def x_inv(self, a): return self.decoy("0" + digits(self.r, 11) + digits(self.r, 8))
    def x_uscc(self, a): 
        abc = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        s = "91" + self.r.choice(DATA["regions"])[0] + "MA" + "".join(self.r.choice(abc) for _ in range(7))
        return self.decoy(s + abc[-sum(abc.index(c) * pow(3, i, 31) for i, c in enumerate(s)) % 31])
    def x_dec(self, a): return self.decoy("0." + self.r.choice(PRE) + digits(self.r, 8))
    def x_mob12(self, a): return self.decoy(self.r.choice(PRE) + digits(self.r, 9))
    def x_dc(self, a): return self.decoy(self.x_n(a))

    def x_badid(self, a):
        g = self.r.choice(DATA["regions"])[0]
        s = g + str(self.r.randint(1960, 2001)) + "%02d%02d" % (self.r.randint(1, 12), self.r.randint(1, 28)) + "%03d" % self.r.randint(1, 600)
        return self.decoy(s + self.r.choice([c for c in "0123456789" if c != id_check(s)]))

    def x_badcard(self, a):
        from makers import luhn_digit
        s = "6217" + digits(self.r, 14)
        return self.decoy(s + str((int(luhn_digit(s)) + self.r.randint(1, 9)) % 10))

    def x_known(self, a):
        return self.decoy({"id": "11010519491231002X", "id2": "440524188001010014", "mob": "13800138000", "card": "6222600260001072444",
                           "card2": "6228480402564890018", "vin": "1M8GDM9AXKP042788", "imei": "490154203237518", "plate": "京A12345"}[a])


PRE = ("138", "139", "150", "186", "177")
