"""The fields of the template language: persons' values, times, amounts, lists, decoys."""
import datetime as dt
import re
import unicodedata

from people import LISTS, REGIONS, Person, decoy, digits, trad

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mob2": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "card2": "bank.card", "plate": "driving.plate", "pass": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
KEYS = ("id", "pass", "mob", "card", "plate")
NAME = re.compile(r"^(?:([a-zA-Z])\.)?(-?)([a-z]+\d*)(?:\.(\d))?(?:#(\w+))?(?::(.*))?$", re.S)
PLACE = {"code": 0, "prov": 1, "cityn": 2, "county": 3, "areacode": 5}
PERSON = set(PLACE) | {"name", "sur", "given", "pinyin", "dob", "age", "sex"}


class Fields:
    """Mixin of the writer: gives the text of one field and notes the values."""

    def stamp(self, when, fmt):
        table = {"Y": "%04d" % when.year, "m": "%02d" % when.month, "d": "%02d" % when.day, "H": "%02d" % when.hour, "M": "%02d" % when.minute,
                 "S": "%02d" % when.second, "y": "%02d" % (when.year % 100), "n": str(when.month), "e": str(when.day), "k": str(when.hour),
                 "s": str(int((when - dt.datetime(1970, 1, 1, 8)).total_seconds())), "W": "一二三四五六日"[when.weekday()],
                 "b": ("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split())[when.month - 1],
                 "B": ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())[when.month - 1],
                 "a": ("MO TU WE TH FR SA SU".split())[when.weekday()], "r": str(when.year - 1911)}
        return re.sub(r"%([YmdHMSyneksWbBar])", lambda m: table[m.group(1)], fmt)

    def add(self, rule, value, free=False):
        store = self.allowed if free else self.values
        store.setdefault(rule, [])
        if value not in store[rule]:
            store[rule].append(value)
        return value

    def field(self, spec):
        if spec.startswith("~"):
            width, rest = spec[1:].split(" ", 1)
            value = self.field(rest)
            gap = " " * max(0, abs(int(width)) - sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in value))
            return gap + value if width[0] == "-" else value + gap
        m = NAME.match(spec)
        if not m:
            raise ValueError("%s: bad field %s" % (self.t.id, spec))
        who, minus, name, col, tag, arg = m.groups()
        if who == "d":
            value = decoy(self.rng, name, self.now)
            key = ("d", name, tag)
            value = self.memo.setdefault(key, value) if tag else value
            if value not in self.decoys:
                self.decoys.append(value)
            return value
        if who == "o":
            return self.office(name)
        if name in LISTS or tag or (who in ("F", "G")):
            store = self.file if who == "F" else self.group if who == "G" else self.memo
            key = (name, tag)
            if key not in store:
                store[key] = [re.sub("#", lambda m: self.rng.choice("0123456789"), x) for x in self.rng.choice(LISTS[name])] if name in LISTS else [self.plain(name, arg, who)]
            value = store[key]
            value = value[int(col or 0)]
            return trad(value) if self.trad else value
        if name in ("cardn", "bankn"):
            name = name[:-1] + ("2" if self.turns.get(id(self.person(who)), 1) % 2 == 0 else "")
        if hasattr(Person, "make_" + name) or name in PERSON:
            return self.of_person(who, minus, name, arg)
        return self.plain(name, arg, who)

    def office(self, name):
        if name not in self.file:
            p = Person(self.rng)
            self.file[name] = p.get(name) if name != "mail" else self.rng.choice(["service", "fuwu", "hr", "office", "kefu", "admin"]) + "@" + \
                self.rng.choice(["hengtong-group", "citydata", "yuelai-hotel", "lanhai-soft", "binjiang-gov"]) + ".com.cn"
        return self.add(RULES[name], self.file[name], True)

    def plain(self, name, arg, who):
        r = self.rng
        if name in ("t", "u", "v"):
            return self.stamp({"t": self.now, "u": self.u, "v": self.v}[name], arg)
        if name == "z":
            return "\x02%s\x02" % arg
        if name in ("home", "homecity", "homecounty"):
            return self.home[{"home": 0, "homecity": 2, "homecounty": 3}[name]]
        if name == "circ":
            return chr(0x245F + self.rseq)
        if name in ("lng", "lat"):
            return self.walk(self.person(who), name, int(arg or 6))
        if name in ("cert", "hcert"):
            region = self.home if name == "hcert" else self.person(who).region
            return "%s（%d）%s不动产权第%s号" % (region[4][0], self.now.year, region[2], digits(r, 7, "0"))
        if name == "hpzl":
            return "52" if len(self.person(who).get("plate")) == 8 else "02"
        if name == "haddr":
            h = self.home
            return ("" if h[1] == h[2] else h[1]) + h[2] + h[3] + r.choice(LISTS["street"])[0] + "%d号%d栋%d0%d" % (
                r.randint(2, 300), r.randint(1, 20), r.randint(1, 26), r.randint(1, 6))
        if name in ("out", "in", "outc", "inc"):
            key = id(self.person(who))
            old = self.money.setdefault(key, r.randint(500000, 6000000))
            a, _, b = arg.partition("-")
            x = min(r.randint(int(a) * 100, int(b) * 100), max(old - 100, 100) if name[0] == "o" else 10 ** 9)
            self.money[key] = old + (x if name[0] == "i" else -x)
            return ("%.2f" if name[-1] != "c" else "%s") % (x / 100 if name[-1] != "c" else "{:,.2f}".format(x / 100))
        if name in ("bal", "balc"):
            x = self.money[id(self.person(who))] / 100
            return "%.2f" % x if name == "bal" else "{:,.2f}".format(x)
        if name in ("tclass", "tpos", "tlong"):
            return self.train(name)
        if name == "mins":
            return str(int((self.u - self.now).total_seconds() // 60))
        if name == "int":
            return str(self.span(arg))
        if name == "pad":
            width, _, rng_ = arg.partition(":")
            return str(self.span(rng_)).zfill(int(width))
        if name in ("money", "moneyc"):
            a, _, b = arg.partition("-")
            x = r.randint(int(a) * 100, int(b) * 100) / 100
            return "{:,.2f}".format(x) if name == "moneyc" else "%.2f" % x
        if name == "dec":
            a, b, places = arg.split(":")
            return "%.*f" % (int(places), r.uniform(float(a), float(b)))
        if name == "digits":
            return digits(r, int(arg))
        if name == "hex":
            return "".join(r.choice("0123456789abcdef") for _ in range(int(arg)))
        if name == "mac":
            sep = arg or ":"
            return sep.join("%02X" % (r.randint(0, 255) & (0xFC if i == 0 else 0xFF)) for i in range(6))
        if name == "ip":
            return "%s.%d.%d" % (r.choice(("10.8", "10.61", "192.168", "172.18")), r.randint(0, 254), r.randint(2, 254)) if not arg else "%s.%d" % (arg, r.randint(2, 254))
        if name == "alnum":
            return "".join(r.choice("ABCDEFGHJKMNPQRSTVWXYZ23456789") for _ in range(int(arg)))
        if name == "seq":
            return str(self.seq + int(arg or 0))
        if name == "rseq":
            return str(self.rseq)
        if name == "gseq":
            return str(self.gseq)
        if name == "seqp":
            return str(self.seq).zfill(int(arg))
        if name == "count":
            return "\x01%s\x01" % (arg or "")
        if name == "pick":
            return r.choice(arg.split("/"))
        raise ValueError("%s: unknown field %s" % (self.t.id, name))

    def walk(self, p, name, places):
        """Positions of one person stay near each other."""
        spot = p.kept.setdefault("spot", [float(p.region[6]) + self.rng.uniform(-0.06, 0.06), float(p.region[7]) + self.rng.uniform(-0.06, 0.06)])
        i = 0 if name == "lng" else 1
        spot[i] += self.rng.uniform(-0.012, 0.012)
        return "%.*f" % (places, spot[i])

    def train(self, name):
        r, train = self.rng, self.memo.get(("train", None)) or self.file.get(("train", None))
        fast = train[0][0] in "GDC"
        key = ("tclass", None)
        if key not in self.memo:
            self.memo[key] = r.choice(["二等座"] * 5 + ["一等座"] if fast else ["硬座", "硬座", "硬卧", "软卧", "无座"])
        kind = self.memo[key]
        if name == "tclass":
            return kind
        coach = "%02d" % r.randint(1, 8 if fast else 17)
        if fast:
            return coach + "车%02d%s" % (r.randint(1, 19), r.choice("ABCDF" if kind == "二等座" else "ACDF")) + r.choice(["", "号"])
        return coach + "车" + ("%03d号" % r.randint(1, 118) if "座" in kind else "%02d号%s铺" % (r.randint(1, 20), r.choice("上中下" if kind == "硬卧" else "上下")))

    def of_person(self, who, minus, name, arg):
        p = self.person(who)
        if name in RULES:
            rule, raw = RULES[name], p.get(name)
            if arg in ("mask", "tail"):
                if arg == "tail":
                    return raw[-4:]
                out = {"id": raw[:6] + "********" + raw[-4:], "mob": raw[:3] + "****" + raw[-4:], "card": raw[:6] + "*" * 9 + raw[-4:],
                       "plate": raw[:2] + "***" + raw[-2:]}[name]
                return self.add(rule, out, True)
            out = raw
            if arg == "l":
                out = raw.lower()
            elif arg == "sp" and name in ("mob", "mob2"):
                out = raw[:3] + " " + raw[3:7] + " " + raw[7:]
            elif arg == "dash":
                out = raw[:3] + "-" + raw[3:7] + "-" + raw[7:]
            elif arg == "sp":
                out = " ".join(raw[i:i + 4] for i in range(0, len(raw), 4))
            elif arg == "86":
                out = "+86" + raw
            elif arg == "dot":
                out = raw[:2] + "·" + raw[2:]
            elif arg == "fw":
                out = "".join(chr(ord(c) + 0xFEE0) for c in raw)
            elif arg == "paren":
                out = "(" + raw.replace("-", ")")
            elif arg:
                raise ValueError(self.t.id + ": form " + arg)
            if name in KEYS or name in ("mob2", "card2"):
                self.shown[id(p)] = True
            return self.add(rule, out, bool(minus))
        if name == "dob":
            return self.stamp(dt.datetime(p.born.year, p.born.month, p.born.day), arg or "%Y-%m-%d")
        if name == "age":
            return str(self.now.year - p.born.year - ((self.now.month, self.now.day) < (p.born.month, p.born.day)))
        if name == "sex":
            f, m = (arg or "女/男").split("/")
            return m if p.male else f
        if name in PLACE:
            out = p.region[PLACE[name]]
        elif name in ("name", "sur", "given", "pinyin"):
            out = getattr(p, name)
        else:
            out = p.get(name)
        return trad(out) if self.trad and name not in ("plate",) else out
