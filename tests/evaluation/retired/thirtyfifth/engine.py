"""A small template engine: sections, records, $fields, and the account of what was written."""
import datetime as dt
import random
import re
import people as P
import values as V

TOKEN = re.compile(r"\$(?:<(\w+)>|([a-z][a-z0-9_]*))(~)?(?:\{((?:[^{}]|\{[^{}]*\})*)\})?", re.A)
VOCAB = {}
for _l in P.read("data", "vocab.txt").splitlines():
    if "=" in _l:
        _k, _v = _l.split("=", 1)
        VOCAB[_k] = re.findall(r"(?:[^|{]|\{[^}]*\})+", _v)
UNIQ = {"identity.person", "driving.licence", "bank.account", "bank.balance", "driving.vehicle", "property.housing", "property.rental"}
OFFICE = ["frontdesk@yunlanhotel.cn", "kefu@hengtu-tech.cn", "service@lianbo-soft.com", "info@qinghe-travel.cn", "office@jinfengwuye.cn", "hr@zhonghe-jx.com"]


def load(name):
    """templates/<name>.txt -> list of (head dict, sections)."""
    out = []
    for ch in re.split(r"^@@ ", P.read("templates", name + ".txt"), flags=re.M)[1:]:
        line, _, body = ch.partition("\n")
        parts = [x.strip() for x in line.split(" | ")]
        h = {"path": parts[0], "way": parts[1].split()[0], "script": parts[1].split()[1], "src": name}
        for x in line.split(" | ")[2:]:
            k, _, v = x.lstrip().partition("=")
            h[k] = (v if k == "count" else v.strip()) or True
        sec, cur, minus = [], "head", False
        buf = []
        for l in body.split("\n")[:-1]:
            m = re.match(r"@(rec|or|tail|person|pend|fill)(-?)$", l)
            if m:
                sec.append((cur, buf, minus))
                cur, buf, minus = m.group(1), [], bool(m.group(2))
            else:
                buf.append(l)
        while buf and not buf[-1]:
            buf.pop()
        sec.append((cur, buf, minus))
        h["sec"] = [(c, "\n".join(b) + ("" if mi or not b else "\n")) for c, b, mi in sec]
        out.append(h)
    return out


class Scope:
    def __init__(self, doc, person=None, t=None, last=True, n=1):
        self.doc, self.p, self.memo, self.last, self.n = doc, person, {}, last, n
        self.t = t or doc.base
        lo, hi = doc.gap
        self.t2 = self.t + dt.timedelta(seconds=doc.rng.randint(lo, hi))
        self.t3 = self.t2 + dt.timedelta(seconds=doc.rng.randint(lo, hi))
        self.others = {}


class Doc:
    def __init__(self, h, seed):
        self.h, self.rng = h, random.Random(seed)
        self.values, self.allowed, self.decoys = {}, {}, set()
        self.days = float(h.get("days", 40))
        y = int(h["year"]) if "year" in h else self.rng.randint(2014, 2024) - int(self.days // 365)
        self.base = dt.datetime(y, self.rng.randint(1, 11), self.rng.randint(1, 26), self.rng.randint(7, 11), self.rng.randint(0, 59), self.rng.randint(0, 59))
        g = re.match(r"([\d.]+)-([\d.]+)([smhd])", h.get("gap", "20-200m"))
        u = {"s": 1, "m": 60, "h": 3600, "d": 86400}[g.group(3)]
        self.gap = (int(float(g.group(1)) * u), int(float(g.group(2)) * u))
        self.near = None
        self.home = self.rng.choice(P.REGIONS)
        self.near = self.home[5]
        self.records, self.used = 0, []
        self.fscope = Scope(self)
        self.xperson = None

    def person(self):
        while True:
            born = self.h.get("born") or ("1956-1987" if self.days > 800 else "1956-1998")
            p = P.Person(self.rng, self.h.get("bank"), self.near, [int(x) for x in born.split("-")])
            if all(p.name != q.name for q in self.used):
                return p

    def put(self, text, rule, allowed):
        if rule:
            d = self.allowed if allowed else self.values
            d.setdefault(rule, [])
            if text not in d[rule]:
                d[rule].append(text)
        return text

    def han(self, s):
        return s.translate(P.HANT) if self.h["script"] == "hant" else s

    def time(self, t, key, arg):
        if key == "ep":
            return str(int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800)
        if key == "epms":
            return str(int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800) + "%03d" % self.rng.randrange(1000)
        arg = arg or "%Y-%m-%d %H:%M:%S"
        for a, v in (("m", t.month), ("d", t.day), ("H", t.hour), ("M", t.minute), ("I", t.hour % 12 or 12)):
            arg = arg.replace("%-" + a, str(v))
        arg = arg.replace("%R", str(t.year - 1911)).replace("%w", "一二三四五六日"[t.weekday()])
        up = "%U" in arg or "%A" in arg
        for a, v in (("Y", t.year), ("m", t.month), ("d", t.day), ("H", t.hour), ("M", t.minute), ("S", t.second), ("y", t.year % 100)):
            arg = arg.replace("%" + a, str(v) if a == "Y" else "%02d" % v)
        mon = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[t.month - 1]
        day = "Mon Tue Wed Thu Fri Sat Sun".split()[t.weekday()]
        arg = arg.replace("%b", mon).replace("%U", mon.upper()).replace("%A", day.upper()[:2] if up else day).replace("%a", day)
        return arg

    def field(self, k, arg, opt, sc):
        rng = self.rng
        if opt and rng.random() < .25:
            return ""
        if k == "tend":
            return self.time(self.base + dt.timedelta(days=int(self.days) + 2), "", arg)
        if k.startswith("f_"):
            return self.field(k[2:], arg, False, self.fscope)
        if k.startswith("x_"):
            if not self.xperson:
                self.xperson = self.person()
            return self.pfield(self.xperson, k[2:], arg)
        m = re.match(r"([b-e])_(\w+)$", k)
        if m:
            if m.group(1) not in sc.others:
                sc.others[m.group(1)] = self.person()
            return self.pfield(sc.others[m.group(1)], m.group(2), arg)
        if sc.p:
            v = self.pfield(sc.p, k, arg)
            if v is not None:
                return v
        v = getattr(self, "k_" + k.rstrip("0123456789"), None)
        if v:
            fresh = k.rstrip("0123456789") in ("pick", "int", "d", "h", "u", "n", "c", "w", "ser", "dec", "mk", "mac", "dur", "plt", "vin", "vinu", "off", "uuid", "em") and not (k in ("plt", "vin", "vinu", "off", "uuid", "mac") and not arg)
            if fresh:
                return v(arg, sc, k)
            if k not in sc.memo:
                sc.memo[k] = v(arg, sc, k)
            return sc.memo[k]
        if re.match(r"t[23]?(m|ep|epms)?$", k):
            t = {"2": sc.t2, "3": sc.t3}.get(k[1:2], sc.t)
            if k == "tm":
                sc.memo.setdefault("tm", sc.t - dt.timedelta(seconds=rng.randint(86400, 9 * 86400)))
                return self.time(sc.memo["tm"], "", arg)
            return self.time(t, re.sub(r"^t[23]?", "", k), arg)
        if k not in sc.memo:
            base = k.rstrip("0123456789")
            if base not in VOCAB:
                r = self.home
                home = {"citys": r[2].rstrip("市"), "dist": r[3], "prov": r[1], "pcity": r[2], "plp": r[4], "area": r[5], "reg": r[0], "pcitye": r[6],
                        "bank": self.h.get("bank") or self.rng.choice(sorted(P.BANKS))}
                if k not in home:
                    raise KeyError("%s in %s" % (k, self.h["path"]))
                return self.han(home[k])
            for _ in range(50):
                v = self.text(rng.choice(VOCAB[base]), sc)
                if all(v[:2] != w[:2] if base in ("apt", "sta") else v != w for q, w in sc.memo.items() if q.rstrip("0123456789") == base):
                    break
            sc.memo[k] = self.han(v)
        return sc.memo[k]

    def pfield(self, p, k, arg):
        if k == "bir":
            return self.time(dt.datetime(p.birth.year, p.birth.month, p.birth.day), "", arg or "%Y-%m-%d")
        if k == "age":
            return str(self.base.year - p.birth.year)
        v = p.field(k)
        if v is None:
            return None
        text, rule, allow = v
        if rule is None or rule == "driving.plate":
            if rule is None:
                return self.han(text)
        return self.put(text, rule, allow)

    # ---- fields without a person -------------------------------------------------
    def k_pick(self, arg, sc, k):
        return self.text(self.rng.choice(_alts(arg)), sc)

    def k_int(self, arg, sc, k):
        a, b = arg.split(",")
        return str(self.rng.randint(int(a), int(b)))

    def k_d(self, arg, sc, k):
        return V.digits(self.rng, int(arg or k[1:] or 6))

    def k_h(self, arg, sc, k):
        n = int(arg or 8)
        while True:
            s = "".join(self.rng.choice("0123456789abcdef") for _ in range(n))
            if re.search("[a-f]", s) and not re.fullmatch(r"e\d{8}|ea\d{7}", s):
                return s

    def k_u(self, arg, sc, k):
        return "".join(self.rng.choice("ABCDFGHJKLMNPQRSTUVWXYZ") for _ in range(int(arg or 1)))

    def k_n(self, arg, sc, k):
        return ("%%0%dd" % int(arg) if arg else "%d") % sc.n

    def k_w(self, arg, sc, k):
        """Pad to a display width: $w{12,$name}"""
        n, _, t = arg.partition(",")
        t = self.text(t, sc)
        w = sum(2 if ord(c) > 0x2e7f else 1 for c in t)
        pad = " " * max(abs(int(n)) - w, 1)
        return pad + t if n.startswith("-") else t + pad

    def k_c(self, arg, sc, k):
        a, b = arg.split("|") if arg else (",", "")
        return b if sc.last else a

    def k_ser(self, arg, sc, k):
        self.serial = getattr(self, "serial", self.rng.randrange(10200, 48000)) + self.rng.randint(1, 9)
        return str(self.serial)

    def k_tkt(self, arg, sc, k):
        code = {"CA": 999, "MU": 781, "CZ": 784, "HU": 880, "ZH": 479, "MF": 731, "SC": 324, "3U": 876, "FM": 774, "KN": 822, "HO": "018"}
        return "%s-%s" % (code.get(sc.memo.get("flt", "CZ")[:2], 784), V.digits(self.rng, 10))

    def k_ncard(self, arg, sc, k):
        """A further card of the same person; $nbank is its bank."""
        sc.memo["nbank"] = b = self.rng.choice(sorted(P.BANKS))
        return self.put(V.card(self.rng, P.BANKS[b][0]), "bank.card", False)

    def k_nbank(self, arg, sc, k):
        sc.memo["ncard"] = self.k_ncard(arg, sc, k)
        return sc.memo["nbank"]

    def k_off(self, arg, sc, k):
        r = self.home
        return self.put(r[5] + "-" + V.local8(self.rng, 8 if len(r[5]) == 3 else self.rng.choice([7, 8, 8])), "phone.landline", True)

    def k_hot(self, arg, sc, k):
        return self.put("400-%d-%d" % (self.rng.randint(603, 898), self.rng.randint(1021, 9876)), "phone.landline", True)

    def k_omail(self, arg, sc, k):
        return self.put(self.rng.choice(OFFICE), "phone.email", True)

    def k_peer(self, arg, sc, k):
        pool = self.__dict__.setdefault("peers", [])
        if len(pool) < 4 or self.rng.random() < .6:
            pool.append(V.mobile(self.rng))
        return self.put(self.rng.choice(pool[-9:]), "phone.mobile", False)

    def k_plt(self, arg, sc, k):
        r = sc.p.reg if sc.p else self.home
        return self.put(V.plate(self.rng, r[4], "ABCDE" if r[5] != "010" else "EFHJKLNPQ"), "driving.plate", False)

    def k_vin(self, arg, sc, k):
        return self.put(V.vin(self.rng), "driving.vin", False)

    def k_vinu(self, arg, sc, k):
        return self.put(V.vin(self.rng), "driving.vin", True)

    def k_dec(self, arg, sc, k):
        """A decoy of a named sort."""
        g, r = self.rng, self.rng.choice(P.REGIONS)
        b = dt.date(1960, 1, 1) + dt.timedelta(days=g.randrange(14000))
        s = {"id": lambda: V.bad_id(g, r[0], b), "card": lambda: V.bad_card(g), "vin": lambda: V.bad_vin(g),
             "ord": lambda: self.time(self.base, "", "%Y%m%d%H%M%S") + "%04d" % g.randrange(1000, 9999),
             "snow": lambda: "1" + V.digits(g, 18), "ms": lambda: self.time(self.base + dt.timedelta(seconds=g.randrange(10 ** 6)), "epms", ""),
             "m12": lambda: g.choice(["154", "160", "164", "168", "179", "194"]) + V.digits(g, 8), "m10": lambda: V.mobile(g)[:10],
             "long": lambda: V.mobile(g) + V.digits(g, 3), "uscc": lambda: V.uscc(g, r[0]), "dec": lambda: "0." + V.mobile(g),
             "hexm": lambda: self.k_h("5", sc, k) + "a" + V.mobile(g) + "f", "vid": lambda: "x" + V.prc_id(g, r[0], b, True) + "a7",
             "sf": lambda: "SF" + V.digits(g, 13), "plate": lambda: g.choice("京沪粤苏") + g.choice("IO") + V.digits(g, 5),
             "ean": lambda: "69" + V.digits(g, 11), "imei": lambda: "86" + V.digits(g, 13), "land": lambda: "026-1" + V.digits(g, 7)}[arg]()
        if s[0] in "123456789" and s.isdigit() and 13 <= len(s) <= 19 and V.luhn_ok(s) and s[0] not in "12":
            return self.k_dec(arg, sc, k)
        self.decoys.add(s)
        return s

    def k_em(self, arg, sc, k):
        return self.put(arg, "phone.email", True)

    def k_amail(self, arg, sc, k):
        p = self.person()
        return self.put("%s.%s@%s" % (p.givp.lower(), p.surp.lower(), self.rng.choice(["gmail.com", "protonmail.com", "hey.com"])), "phone.email", False)

    def k_mk(self, arg, sc, k):
        """Masked values of nobody in particular."""
        return self.pfield(self.person(), {"id": "idm", "mob": "mobm", "card": "cardm"}[arg], None)

    def k_uuid(self, arg, sc, k):
        h = self.k_h("32", sc, k)
        return "-".join((h[:8], h[8:12], "4" + h[13:16], "a" + h[17:20], h[20:]))

    def k_mac(self, arg, sc, k):
        sep = arg or ":"
        return sep.join("%02X" % self.rng.randrange(256) for _ in range(6))

    def k_lng(self, arg, sc, k):
        return "%.6f" % self.rng.uniform(113.2, 121.4)

    def k_lat(self, arg, sc, k):
        return "%.6f" % self.rng.uniform(22.6, 39.4)

    def k_dur(self, arg, sc, k):
        s = int((sc.t2 - sc.t).total_seconds())
        return {"hms": "%02d:%02d:%02d" % (s // 3600, s // 60 % 60, s % 60), "cn": ("%d分" % (s // 60) if s > 59 else "") + "%d秒" % (s % 60),
                "m": str(s // 60), "days": str(max(1, round(s / 86400)))}.get(arg, str(s))

    def k_aj(self, arg, sc, k):
        return "A%s00%04d%s%04d" % (self.home[0], self.rng.randrange(1, 90) * 100, self.time(sc.t, "", "%Y%m"), self.rng.randrange(1, 900))

    def k_court(self, arg, sc, k):
        return "（%s）%s%s刑初%d号" % (self.time(sc.t, "", "%Y"), self.home[4], self.home[0][2:], self.rng.randrange(12, 980))

    def k_cert(self, arg, sc, k):
        return "%s（%s）%s不动产权第%07d号" % ((sc.p.reg if sc.p else self.home)[4], self.time(sc.t, "", "%Y"), (sc.p.reg if sc.p else self.home)[2], self.rng.randrange(10 ** 4, 10 ** 6))

    def k_oldcert(self, arg, sc, k):
        return "%s房权证%s字第%s号" % ((sc.p.reg if sc.p else self.home)[4], (sc.p.reg if sc.p else self.home)[3][:2], V.digits(self.rng, 8))

    def k_unitno(self, arg, sc, k):
        return "%s%03d%03dGB%05dF%08d" % ((sc.p.reg if sc.p else self.home)[0], self.rng.randrange(1, 30), self.rng.randrange(1, 30), self.rng.randrange(1, 300), self.rng.randrange(10001, 320099))

    def k_place(self, arg, sc, k):
        return self.home[0] + "10" + "%06d" % self.rng.randrange(12, 990)

    def k_sqm(self, arg, sc, k):
        return "%.2f" % self.rng.uniform(46, 168)

    def k_arrest(self, arg, sc, k):
        return self.home[0] + "111" + self.time(sc.t, "", "%Y%m%d") + "%04d" % self.rng.randrange(1, 300)

    def text(self, s, sc):
        def sub(m):
            k = m.group(1) or m.group(2)
            v = self.field(k, m.group(4), m.group(3), sc)
            return v + (m.group(3) or "") if v is None else v
        return TOKEN.sub(sub, s)


def _alts(arg):
    out, depth, cur = [], 0, ""
    for ch in arg:
        depth += (ch == "{") - (ch == "}")
        if ch == "|" and not depth:
            out.append(cur)
            cur = ""
        else:
            cur += ch
    return out + [cur]
