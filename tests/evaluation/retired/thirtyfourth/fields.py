"""Fields of one record. A record keeps what was once drawn."""
import datetime
import re
import values as V
from people import POOL, CITY, Person, local, word
MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
CLS = {"id": "identity.prc_id18", "idl": "identity.prc_id18", "mob": "phone.mobile", "mobs": "phone.mobile",
       "mobd": "phone.mobile", "mobp": "phone.mobile", "mobq": "phone.mobile", "mail": "phone.email",
       "tel": "phone.landline", "card": "bank.card", "cards": "bank.card", "plate": "driving.plate",
       "plates": "driving.plate", "pass": "identity.passport_cn", "vin": "driving.vin"}
LOOSE = {"mid": "identity.prc_id18", "mmob": "phone.mobile", "mcard": "bank.card", "otel": "phone.landline",
         "omail": "phone.email", "hot": "phone.landline", "amail": "phone.email", "mplate": "driving.plate"}
DECOY = {"badid", "badcard", "snow", "ts14", "ts17", "dec11", "uuid", "sha", "ms13", "order20", "mob12", "badmob",
         "badvin", "id17", "oid11", "ean", "sz11"}


def when(t, c):
    f = {"1": "%Y-%m-%d %H:%M:%S", "2": "%Y-%m-%d", "4": "%Y%m%d", "5": "%Y%m%d%H%M%S", "8": "%H:%M", "9": "%d",
         "a": "%d %b %Y", "b": "%b %d %H:%M:%S", "c": "%Y-%m-%dT%H:%M:%S+08:00", "d": "%d/%m/%Y", "e": "%H%M",
         "f": "%Y/%m/%d %H:%M", "g": "%H:%M:%S", "k": "%m-%d %H:%M", "m": "%Y-%m-%d %H:%M"}
    if c == "3":
        return "%d/%d/%d %d:%02d" % (t.year, t.month, t.day, t.hour, t.minute)
    if c == "6":
        return "%d年%d月%d日" % (t.year, t.month, t.day)
    if c == "7":
        return "%d月%d日" % (t.month, t.day)
    if c == "9":
        return "%02d%s" % (t.day, MON[t.month - 1])
    if c == "r":
        return "民國%d年%d月%d日" % (t.year - 1911, t.month, t.day)
    if c == "h":
        return "%d时%02d分" % (t.hour, t.minute)
    if c == "w":
        return "MO TU WE TH FR SA SU".split()[t.weekday()]
    if c == "y":
        return str(t.year)
    if c == "x":
        return str(int((t - datetime.datetime(1970, 1, 1)).total_seconds()) - 28800)
    return t.strftime(f[c])


class Record:
    def __init__(self, f, p, t, dur):
        self.f, self.p, self.c, self.r = f, p, {}, f.r
        self.t, self.u = t, t + datetime.timedelta(seconds=dur)
        self.dur = dur
        self.people = {}

    def other(self, k):
        if k not in self.people:
            self.people[k] = Person(self.r, self.f.script)
        return self.people[k]

    def get(self, k):
        if k not in self.c:
            self.c[k] = self.make(k)
        return self.c[k]

    def place(self, k):
        if k not in self.c:
            self.c[k] = self.r.choice([c for c in CITY if c is not self.c.get("_a")])
        return self.c[k]

    def make(self, k):
        r, g, s = self.r, self.get, self.f.script
        if len(k) == 2 and k[0] in "tu" and k[1] in "123456789abcdefghkmrwxy":
            return when(self.t if k[0] == "t" else self.u, k[1])
        if k == "tclass":
            fast = g("tno")[0] in "GDC"
            i = r.choice([e for e in POOL[k] if (e[0][0] == "硬") != fast])
            return word(i, s)
        if k == "haddr":
            p = Person(r, s)
            p.city, p.dist = self.p.city, r.choice(self.p.city["dist"])
            return p.get("addr")
        if k in ("iss", "iss4", "iss6", "issa", "exp"):
            d = self.c.setdefault("_iss", datetime.datetime(r.randrange(max(1999, self.p.birth.year + 18), 2023),
                                                            r.randrange(1, 13), r.randrange(1, 28)))
            return when(d.replace(year=d.year + 20), "2") if k == "exp" else when(d, {"": "2"}.get(k[3:], k[3:]))
        base, lang = (k[:-2], "latin") if k.endswith("_e") else (k, s)
        if base in POOL:
            i = self.c.setdefault("_" + base, r.choice(POOL[base]))
            return word(i, lang)
        m = re.match(r"([dzx])(\d+)$", k)
        if m:
            n = int(m[2])
            return {"d": lambda: V.digits(r, n), "z": lambda: V.raw(r, n),
                    "x": lambda: "".join(r.choice("0123456789abcdef") for _ in range(n))}[m[1]]()
        if k == "days":
            return str(max(1, (self.u.date() - self.t.date()).days))
        if k == "sec":
            return str(self.dur)
        if k == "mmss":
            return "%d分%d秒" % (self.dur // 60, self.dur % 60)
        if k == "hms":
            return "%02d:%02d:%02d" % (self.dur // 3600, self.dur // 60 % 60, self.dur % 60)
        if k == "room":
            return "%d%02d" % (r.randrange(2, 19), r.randrange(1, 29))
        if k == "price":
            return str(r.randrange(16, 90) * 10 + 8)
        if k == "rent":
            return str(r.randrange(12, 95) * 100)
        if k == "sgn":
            g("summary")
            return 1 if self.c["_summary"][1] in ("Salary", "Interest", "Fund redemption") else -1
        if k == "amtv":
            return r.choice((r.randrange(800, 90000) / 100, float(r.randrange(1, 80) * 100)))
        if k in ("amt", "samt", "amtc", "dr", "cr"):
            v = g("amtv")
            if k == "samt":
                v *= g("sgn")
            if (k == "dr" and g("sgn") > 0) or (k == "cr" and g("sgn") < 0):
                return ""
            return ("{:,.2f}" if k == "amtc" else "{:.2f}").format(v)
        if k == "inout":
            return ("支出" if g("sgn") < 0 else "收入") if s != "latin" else ("DR" if g("sgn") < 0 else "CR")
        if k == "balv":
            self.p.balance = round(self.p.balance + g("amtv") * g("sgn"), 2)
            if self.p.balance < 0:
                self.p.balance = round(self.p.balance + 60000, 2)
            return self.p.balance
        if k in ("bal", "balc"):
            return ("{:,.2f}" if k == "balc" else "{:.2f}").format(g("balv"))
        if k in ("air", "airn", "fno", "etk"):
            e = self.c.setdefault("_airl", r.choice(POOL["airline"]))
            code, num, zh = e[0].split(",")
            return {"air": code, "airn": e[1] if s == "latin" else local(zh, s), "fno": code + "%d" % r.randrange(1100, 8990),
                    "etk": num + "-" + V.digits(r, 10)}[k]
        if k[:2] in ("ca", "cb") and k[2:] in ("", "i", "e"):
            c = self.place("_a" if k[1] == "a" else "_b")
            return {"": c["en"] if s == "latin" else local(c["zh"], s), "i": c["iata"], "e": c["en"]}[k[2:]]
        if k == "tno":
            return r.choice("GGGDDKZT") + str(r.randrange(11, 2999))
        if k == "tseat":
            return ("%02d-%02d%s" if s == "latin" else "%02d车%02d%s") % (r.randrange(1, 17), r.randrange(1, 19), r.choice("ABCDF"))
        if k == "seat":
            return "%d%s" % (r.randrange(4, 62), r.choice("ABCHJKL"))
        if k == "fare":
            return "%d.%d" % (r.randrange(54, 990), r.choice((0, 5)))
        if k == "pnr":
            return "".join(r.choice("BCDFGHJKLMNPQRSTVWXYZ") for _ in range(2)) + r.choice("23456789") + "".join(
                r.choice("BCDFGHJKMNPQRSTVXYZ") for _ in range(3))
        if k == "io":
            b = self.f.flip(self.p)
            return ("Exit" if b else "Entry") if s == "latin" else ("出境" if b else "入境")
        if k in ("lat", "lng"):
            return "%.6f" % (self.p.city[k] + r.uniform(-0.06, 0.06))
        if k == "lac":
            return str(r.randrange(4097, 61000))
        if k == "ci":
            return str(r.randrange(1200, 64000))
        if k == "ip":
            return "192.168.%d.%d" % (r.randrange(0, 9), r.randrange(2, 250))
        if k == "mac":
            return ":".join("%02X" % r.randrange(256) for _ in range(6))
        if k == "term":
            return r.choice("ABC") + "%03d" % r.randrange(1, 180)
        if k == "pcode":
            return self.p.dist[0] + "10" + V.raw(r, 6)
        if k == "caseno":
            return "A" + self.p.dist[0] + V.raw(r, 6).replace("0", "5") + self.t.strftime("%Y%m") + "%04d" % r.randrange(1, 3000)
        if k == "court":
            return "（%d）%s%s刑初%d号" % (self.t.year, self.p.city["plate"][0], self.p.dist[0][2:], r.randrange(11, 890))
        if k == "cert":
            return "%s（%d）%s市不动产权第%07d号" % (self.p.city["plate"][0], self.t.year, self.p.city["zh"], r.randrange(1300, 998000))
        if k == "unit28":
            return "%s%03d%03dGB%05dF%04d%04d" % (self.p.dist[0], r.randrange(1, 30), r.randrange(1, 30), r.randrange(1, 300),
                                                 r.randrange(1, 40), r.randrange(1, 200))
        if k == "area":
            return "%.2f" % r.uniform(46, 189)
        if k == "sqft":
            return str(r.randrange(320, 1400))
        if k == "m2":
            return str(r.randrange(180, 990) * 10000)
        if k == "score":
            return str(r.choice((0, 0, 0, 3, 6, 1, 2)))
        if k == "peer":
            return self.other("o").get("mob")
        if k == "otel":
            return V.landline(r, self.p.city["area"])
        if k == "hot":
            return r.choice(("400-%s-%s" % (V.raw(r, 3), V.raw(r, 4)), "95" + V.digits(r, 3)))
        if k == "omail":
            return r.choice(("service", "office", "front", "duty", "info")) + "@" + r.choice(
                ("jinyun-hotel.cn", "yunqi-group.com", "binhe-office.cn", "harbour-travel.com.hk", "bluelink.net.cn"))
        if k == "amail":
            return self.other("dev").get("user") + "@" + r.choice(("bluelink.net.cn", "kumquat.dev", "stonebridge.io"))
        return self.noise(k)

    def noise(self, k):
        r = self.r
        t = self.t
        if k == "badid":
            return V.bad_id(r, r.choice(r.choice(CITY)["dist"])[0])
        if k == "badcard":
            return V.bad_card(r)
        if k == "badmob":
            return r.choice(("154", "160", "163", "164", "168", "169", "179", "194", "124", "115")) + V.raw(r, 8)
        if k == "mob12":
            return V.mobile(r) + V.raw(r, 1)
        if k == "oid11":
            return V.mobile(r)
        if k == "badvin":
            v = V.vin(r)
            return v[:8] + r.choice([c for c in "0123456789" if c != v[8]]) + v[9:]
        if k == "sz11":
            return "17179869184"
        if k == "id17":
            return V.bad_id(r, r.choice(r.choice(CITY)["dist"])[0])[:17]
        if k == "snow":
            return r.choice(("1", "2")) + V.digits(r, 18)
        if k == "ts14":
            return t.strftime("%Y%m%d%H%M%S")
        if k == "ts17":
            return t.strftime("%Y%m%d%H%M%S") + V.raw(r, 3)
        if k == "order20":
            return t.strftime("%Y%m%d%H%M%S") + V.raw(r, 6)
        if k == "ms13":
            return str(int((t - datetime.datetime(1970, 1, 1)).total_seconds()) * 1000 + r.randrange(1000))
        if k == "dec11":
            return "0." + V.mobile(r)
        if k == "ean":
            return "69" + V.digits(r, 11)
        if k == "uuid":
            h = "".join(r.choice("0123456789abcdef") for _ in range(32))
            return "-".join((h[:8], h[8:12], "4" + h[13:16], "a" + h[17:20], h[20:]))
        if k == "sha":
            return "".join(r.choice("0123456789abcdef") for _ in range(40))
        raise KeyError(k)
