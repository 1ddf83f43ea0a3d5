"""What a {field} of a template means: one function per field."""
import datetime as dt
import people as P
import values as V

F = {}
RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "email": "phone.email", "card": "bank.card", "plate": "driving.plate",
        "pass": "identity.passport_cn", "vin": "driving.vin", "land": "phone.landline"}


def field(fn):
    F[fn.__name__.rstrip("_")] = fn
    return fn


def fmt(d, a, default="%Y-%m-%d %H:%M:%S"):
    a = a or default
    a = a.replace("%R", str(d.year - 1911)).replace("%-m", str(d.month)).replace("%-d", str(d.day))
    a = a.replace("%B3", "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()[d.month - 1])
    a = a.replace("%w2", "MO TU WE TH FR SA SU".split()[d.weekday()])
    if "%-H" in a:
        a = a.replace("%-H", str(d.hour))
    if "%E" in a:
        a = a.replace("%E", str(int((d - dt.datetime(1970, 1, 1)).total_seconds())))
    return d.strftime(a)


class Rec:
    """One record (or file, or group): fields are made when first asked for."""

    def __init__(self, doc, person, t):
        self.doc, self.p, self.t, self.m, self.r, self.script = doc, person, t, {}, doc.r, doc.script

    def memo(self, k, fn):
        if k not in self.m:
            self.m[k] = fn()
        return self.m[k]

    def w(self, lst):
        i = self.memo("#" + lst, lambda: self.r.randrange(len(P.LISTS[lst])))
        return P.word(lst, i, self.script).replace("_", " ")

    def part(self, key, lst, n, no=None):
        """n: 0 name in the file's script, 1.. the latin parts."""
        def pick():
            while True:
                i = self.r.randrange(len(P.LISTS[lst]))
                if no is None or P.LISTS[lst][i][0] != P.LISTS[lst][self.m["#" + no]][0]:
                    return i
        i = self.memo("#" + key, pick)
        x = P.parts(lst, i)
        if n == 0:
            return x[1].replace("_", " ") if self.script == "latin" else P.hant(x[0]) if self.script == "hant" else x[0]
        return x[n].replace("_", " ")

    def get(self, name, arg):
        return F[name](self, arg)


def noluhn(fn):
    """A long number that is no card: its last digit is wrong for one."""
    while True:
        v = fn()
        if len(v) < 12 or not V.luhn(v):
            return v


def s(rec, text):
    return P.hant(text) if rec.script == "hant" else text


def reg(rule, fn, allow=False):
    def g(c, a):
        v = fn(c, a)
        c.doc.note(rule, v, allow or a == "mask")
        return v
    return g


def _id(c, a):
    v = c.p.id
    return {"low": v.lower(), "mask": v[:6] + "*" * 8 + v[14:], "sp": v[:6] + " " + v[6:14] + " " + v[14:],
            "fw": "".join(chr(ord(x) + 0xFEE0) for x in v)}.get(a, v)


def _mob(c, a):
    v = c.p.mob
    return {"dash": v[:3] + "-" + v[3:7] + "-" + v[7:], "sp": v[:3] + " " + v[3:7] + " " + v[7:], "86": "+86 " + v,
            "86n": "+86" + v, "86d": "+86-" + v, "mask": v[:3] + "****" + v[7:]}.get(a, v)


def _card(c, a):
    v = c.p.card
    return {"sp": " ".join(v[i:i + 4] for i in range(0, len(v), 4)), "mask": v[:6] + "*" * (len(v) - 10) + v[-4:]}.get(a, v)


def _plate(c, a):
    x, y = c.p.plate
    return x + {"dot": "·", "sp": " "}.get(a, "") + y


F["id"], F["mob"], F["card"], F["plate"] = (reg(RULE[k], f) for k, f in
                                            (("id", _id), ("mob", _mob), ("card", _card), ("plate", _plate)))
F["pass"] = reg(RULE["pass"], lambda c, a: c.p.passport if a != "mask" else c.p.passport[:2] + "****" + c.p.passport[-3:])
F["vin"] = reg(RULE["vin"], lambda c, a: c.p.vin)
F["email"] = reg(RULE["email"], lambda c, a: c.p.email if a != "mask" else c.p.email[:2] + "****" + c.p.email[c.p.email.index("@"):])
F["land"] = reg(RULE["land"], lambda c, a: c.p.land)
F["oland"] = reg(RULE["land"], lambda c, a: c.memo("oland", lambda: c.p.reg[5] + "-" + V.digits(c.r, 8, "23568")), True)
F["hotline"] = reg(RULE["land"], lambda c, a: "400-" + V.digits(c.r, 3, "68") + "-" + V.digits(c.r, 4), True)
F["omail"] = reg(RULE["email"], lambda c, a: c.memo("omail" + (a or ""), lambda: (a or "service") + "@" + c.r.choice(
    ["hongyuan-trade", "yunqihotel", "tianchengtech", "ruifengjc", "jinhe-foods", "boyaedu"]) + c.r.choice([".com", ".cn", ".com.cn"])), True)
F["tail"] = lambda c, a: c.p.card[-4:]
F["name"] = lambda c, a: c.p.spy + " " + c.p.gpy if c.script == "latin" else s(c, c.p.sur + c.p.giv)
F["cn"] = lambda c, a: c.p.sur + c.p.giv
F["py"] = lambda c, a: c.p.spy + " " + c.p.gpy
F["pyr"] = lambda c, a: c.p.spy.upper() + ", " + c.p.gpy
F["pyu"] = lambda c, a: (c.p.spy + "/" + c.p.gpy).upper()
F["spy"] = lambda c, a: c.p.spy
F["gpy"] = lambda c, a: c.p.gpy
F["pyl"] = lambda c, a: (c.p.spy + c.p.gpy).lower()
F["sur"] = lambda c, a: s(c, c.p.sur)
F["giv"] = lambda c, a: s(c, c.p.giv)
F["namemask"] = lambda c, a: s(c, c.p.sur) + "*" * len(c.p.giv)
F["xs"] = lambda c, a: "先生" if c.p.male else "女士"
F["ta"] = lambda c, a: "他" if c.p.male else "她"
F["he"] = lambda c, a: "he" if c.p.male else "she"
F["his"] = lambda c, a: "his" if c.p.male else "her"
F["mr"] = lambda c, a: "Mr" if c.p.male else "Ms"
F["sex"] = lambda c, a: "男" if c.p.male else "女"
F["sexc"] = lambda c, a: "M" if c.p.male else "F"
F["sexn"] = lambda c, a: "1" if c.p.male else "2"
F["sexe"] = lambda c, a: "Male" if c.p.male else "Female"
F["birth"] = lambda c, a: fmt(dt.datetime.combine(c.p.birth, dt.time()), a, "%Y-%m-%d")
F["age"] = lambda c, a: str(c.t.year - c.p.birth.year)
F["regcode"] = lambda c, a: c.p.reg[0]
F["prov"] = lambda c, a: c.p.reg[6]
F["city"] = lambda c, a: c.p.reg[3] if c.script == "latin" else s(c, c.p.reg[1])
F["dist"] = lambda c, a: c.p.reg[4] if c.script == "latin" else s(c, c.p.reg[2])
F["region"] = lambda c, a: c.p.reg[4] + ", " + c.p.reg[3] if c.script == "latin" else s(c, c.p.reg[1] + "市" + c.p.reg[2])
F["bank"] = lambda c, a: c.p.bin[3] if c.script == "latin" else s(c, c.p.bin[2])
F["bankab"] = lambda c, a: c.p.bin[4]
F["branch"] = lambda c, a: s(c, c.p.reg[1] + P.LISTS["street"][c.p.street][0][:-1] + "支行") if c.script != "latin" else c.p.reg[3] + " Branch"
F["qq"] = lambda c, a: c.p.qq
F["engine"] = lambda c, a: c.p.engine
F["archive"] = lambda c, a: c.p.archive
F["acct"] = lambda c, a: c.p.acct
F["issue"] = lambda c, a: fmt(dt.datetime.combine(c.p.issue, dt.time()), a, "%Y-%m-%d")
for _n in ("nation", "edu", "job", "company", "marital", "model", "color"):
    F[_n] = lambda c, a, n=_n: P.word(n, c.p.k[n], c.script).replace("_", " ")
F["estate"] = lambda c, a: P.word("estate", c.p.k["estate"], c.script)


@field
def addr(c, a):
    p, n = c.p, c.p.no
    st = P.word("street", p.street, c.script)
    if c.script == "latin":
        return "No. %d %s, %s, %s" % (n[0], st, p.reg[4], p.reg[3])
    x = "%s市%s%s%d号" % (p.reg[1], p.reg[2], P.LISTS["street"][p.street][0], n[0])
    if a != "short":
        x += "%d栋%d单元%d%02d室" % (n[1], n[2], n[3], n[4])
    return s(c, x)


def when(name, fn, default="%Y-%m-%d %H:%M:%S"):
    F[name] = lambda c, a: fmt(c.memo("@" + name, lambda: fn(c)), a, default)


def at(d, h, m):
    return d.replace(hour=h, minute=m, second=0)


when("t", lambda c: c.t)
when("d", lambda c: c.t, "%Y-%m-%d")
when("in", lambda c: c.t.replace(hour=13 + c.t.second % 10))
when("out", lambda c: at(c.t + dt.timedelta(days=nights(c)), c.r.randrange(7, 13), c.r.randrange(60)).replace(second=c.r.randrange(60)))
when("t2", lambda c: c.t + dt.timedelta(minutes=c.r.randrange(25, 260), seconds=c.r.randrange(60)))
when("dept", lambda c: c.t.replace(minute=c.t.minute // 5 * 5, second=0))
when("arrt", lambda c: c.t.replace(minute=c.t.minute // 5 * 5, second=0) + dt.timedelta(minutes=c.r.randrange(75, 235, 5)))
when("before", lambda c: c.t - dt.timedelta(days=c.r.randrange(2, 40), minutes=c.r.randrange(500)))
when("after", lambda c: c.t + dt.timedelta(days=c.r.randrange(3, 25), minutes=c.r.randrange(500)))
when("ls", lambda c: c.t.replace(day=1), "%Y-%m-%d")
when("le", lambda c: c.t.replace(day=1, year=c.t.year + 1) - dt.timedelta(days=1), "%Y-%m-%d")
when("exp", lambda c: c.t.replace(year=c.t.year + 6, day=min(28, c.t.day)), "%Y-%m-%d")


def nights(c):
    return c.memo("nights", lambda: c.r.choice([1, 1, 1, 2, 2, 3, 4]))


F["nights"] = lambda c, a: str(nights(c))


@field
def clk(c, a):
    c.doc.clock += dt.timedelta(seconds=c.r.randrange(15, 210))
    return fmt(c.doc.clock, a)


F["now"] = lambda c, a: fmt(c.doc.clock, a)


def money(name, lo, hi, cents=True):
    F[name] = lambda c, a: c.memo(name, lambda: c.r.uniform(lo, hi)).__format__(
        (",.2f" if a == "," else ".2f" if cents and a != "i" else ".0f"))


money("amt", 20, 9000)
money("bal", 300, 400000)
money("price", 128, 980, False)
money("fare", 60, 900)
money("airfare", 420, 2600, False)
money("fee", 0, 3)
money("area", 42, 168)
money("value", 400000, 5600000, False)
F["rent"] = lambda c, a: str(c.memo("rent", lambda: c.r.randrange(16, 120)) * 50)
F["deposit"] = lambda c, a: str(c.memo("rent", lambda: c.r.randrange(16, 120)) * 100)
F["pledge"] = lambda c, a: str(c.memo("pledge", lambda: c.r.choice([100, 200, 300, 500])))
for _n in ("hotel", "rtype", "chan", "pay", "port", "purpose", "country", "bar", "charge", "result", "police", "use", "summary", "chn",
           "place", "cam", "sms"):
    F[_n] = lambda c, a, n=_n: c.w(n)
F["room"] = lambda c, a: c.memo("room", lambda: "%d%02d" % (c.r.randrange(2, 26), c.r.randrange(1, 32)))
F["hotelcode"] = lambda c, a: c.memo("hc", lambda: c.p.reg[0] + V.digits(c.r, 4))
F["dep"] = lambda c, a: c.part("dep", "city", 0)
F["depi"] = lambda c, a: c.part("dep", "city", 2)
F["arr"] = lambda c, a: (F["dep"](c, a), c.part("arr", "city", 0, "dep"))[1]
F["arri"] = lambda c, a: (F["dep"](c, a), c.part("arr", "city", 2, "dep"))[1]
F["world"] = lambda c, a: c.part("world", "world", 0)
F["worldi"] = lambda c, a: c.part("world", "world", 2)
F["airline"] = lambda c, a: c.part("air", "air", 0)
F["air2"] = lambda c, a: c.part("air", "air", 2)
F["flight"] = lambda c, a: c.part("air", "air", 2) + c.memo("fno", lambda: str(c.r.randrange(1101, 9899)))
F["fno"] = lambda c, a: (F["flight"](c, a), c.m["fno"])[1]
F["tkt"] = lambda c, a: c.part("air", "air", 3) + (a or "-") + c.memo("tkt", lambda: V.digits(c.r, 10))
F["cabin"] = lambda c, a: c.part("cabin", "cabin", 0)
F["cabinc"] = lambda c, a: c.part("cabin", "cabin", 2)
F["seat"] = lambda c, a: c.memo("seat", lambda: "%d%s" % (c.r.randrange(5, 58), c.r.choice("ABCHJKL")))
F["pnr"] = lambda c, a: c.memo("pnr", lambda: c.r.choice("HJKMNP") + "".join(c.r.choice("BCDEFGHJKMNPQRSTVWXYZ23456789") for _ in range(5)))
F["train"] = lambda c, a: c.memo("train", lambda: c.r.choice("GGGGDDDK") + str(c.r.randrange(11, 980)))
F["sta"] = lambda c, a: c.part("sta", "station", 0)
F["stb"] = lambda c, a: (F["sta"](c, a), c.part("stb", "station", 0, "sta"))[1]
F["coach"] = lambda c, a: c.memo("coach", lambda: "%02d" % c.r.randrange(1, 17))
F["tseat"] = lambda c, a: c.memo("tseat", lambda: "%03d" % c.r.randrange(1, 119) if F["train"](c, a)[0] == "K" else
                                 "%02d%s" % (c.r.randrange(1, 20), c.r.choice("ABCDF")))
F["tclass"] = lambda c, a: ("hard" if c.script == "latin" else "硬座") if F["train"](c, a)[0] == "K" else c.w("tclass")
F["ticketno"] = lambda c, a: c.memo("tno", lambda: c.r.choice("ABCDEFHJ") + V.digits(c.r, 6))
F["dir"] = lambda c, a: s(c, c.memo("dir", lambda: c.r.choice(["出境", "入境"])))
F["dire"] = lambda c, a: {"出": "Exit", "入": "Entry"}[F["dir"](c, a)[0]]
F["dirio"] = lambda c, a: {"出": "O", "入": "I"}[F["dir"](c, a)[0]]
F["barcode"] = lambda c, a: c.memo("bc", lambda: noluhn(lambda: c.p.reg[0] + "10" + V.digits(c.r, 6)))
F["term"] = lambda c, a: c.memo("term", lambda: c.r.choice("ABCV") + "%03d" % c.r.randrange(1, 160))
F["ip"] = lambda c, a: c.memo("ip", lambda: "192.168.%d.%d" % (c.r.randrange(0, 9), c.r.randrange(2, 250)))
F["mac"] = lambda c, a: c.memo("mac", lambda: (a or "-").join("%02X" % c.r.randrange(256) for _ in range(6)))
F["ajbh"] = lambda c, a: c.memo("ajbh", lambda: "A" + c.p.reg[0] + "%04d00" % c.r.randrange(1000, 9000) + c.t.strftime("%Y%m") + "%04d" % c.r.randrange(1, 900))
F["court"] = lambda c, a: c.memo("court", lambda: "（%d）%s%s刑初%d号" % (c.t.year, c.p.reg[6], c.p.reg[0][2:], c.r.randrange(11, 980)))
F["cert"] = lambda c, a: c.memo("cert", lambda: "%s（%d）%s市不动产权第%s号" % (c.p.reg[6], c.t.year, c.p.reg[1], V.digits(c.r, 7, "0")))
F["unit28"] = lambda c, a: c.memo("u28", lambda: c.p.reg[0] + "%03d%03dGB%05dF%04d%04d" % tuple(c.r.randrange(1, x) for x in (90, 90, 999, 90, 900)))
F["bldg"] = lambda c, a: c.memo("bldg", lambda: str(c.r.randrange(1, 26)))
F["unit"] = lambda c, a: c.memo("unit", lambda: str(c.r.randrange(1, 4)))
F["flat"] = lambda c, a: c.memo("flat", lambda: "%d%02d" % (c.r.randrange(2, 30), c.r.randrange(1, 5)))
F["hno"] = lambda c, a: c.memo("hno", lambda: str(c.r.randrange(1, 380)))
F["class"] = lambda c, a: c.memo("cls", lambda: c.r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "A1", "C1D"]))
F["points"] = lambda c, a: c.memo("pts", lambda: str(c.r.choice([0, 0, 1, 2, 3, 6, 9])))
F["lac"] = lambda c, a: c.memo("lac", lambda: str(c.r.randrange(4100, 62000)))
F["ci"] = lambda c, a: c.memo("ci", lambda: str(c.r.randrange(10100, 64000)))
F["lng"] = lambda c, a: c.memo("lng", lambda: "%.6f" % (P.CITIES[c.p.reg[1]][1] + c.r.uniform(-.09, .09)))
F["lat"] = lambda c, a: c.memo("lat", lambda: "%.6f" % (P.CITIES[c.p.reg[1]][0] + c.r.uniform(-.07, .07)))
F["acc"] = lambda c, a: c.memo("acc", lambda: str(c.r.choice([50, 80, 120, 200, 300, 500, 800])))
F["speed"] = lambda c, a: c.memo("spd", lambda: str(c.r.randrange(0, 118)))
F["deg"] = lambda c, a: str(c.r.randrange(0, 360))
F["dur"] = lambda c, a: str(c.memo("dur", lambda: c.r.randrange(7, 1400)))
F["durt"] = lambda c, a: "%d分%d秒" % divmod(int(F["dur"](c, a)), 60)
F["durc"] = lambda c, a: "%02d:%02d" % divmod(int(F["dur"](c, a)), 60)
F["call"] = lambda c, a: s(c, c.memo("call", lambda: c.r.choice(["主叫", "被叫"])))
F["callc"] = lambda c, a: {"主": "MO", "被": "MT"}[F["call"](c, a)[0]]
F["sr"] = lambda c, a: s(c, c.memo("sr", lambda: c.r.choice(["发送", "接收"])))
F["src"] = lambda c, a: {"发": "OUT", "發": "OUT", "接": "IN"}[F["sr"](c, a)[0]]


def purse(c):
    """Running balance of a statement: sign and balance go together."""
    def make():
        g = c.doc.grec if c.doc.grec is not None else c
        now = g.m.setdefault("purse", c.r.uniform(3000, 90000))
        F["amt"](c, None)
        c.w("summary")
        plus = P.LISTS["summary"][c.m["#summary"]][0] in ("工资", "利息", "存现") or now < c.m["amt"]
        g.m["purse"] = round(now + (1 if plus else -1) * round(c.m["amt"], 2), 2)
        return "+" if plus else "-", g.m["purse"]
    return c.memo("@purse", make)


F["sign"] = lambda c, a: purse(c)[0]
_bal = F["bal"]
F["bal"] = lambda c, a: _bal(c, a) if c.doc.kind != "bank.transaction" else format(purse(c)[1], ",.2f" if a == "," else ".2f")
F["cplace"] = lambda c, a: c.part("cp", "city", 0)
F["seq"] = lambda c, a: str(c.doc.seq).zfill(int(a or 1))
F["dg"] = lambda c, a: c.memo("dg" + a, lambda: noluhn(lambda: V.digits(c.r, int(a), "23456789" if int(a) < 12 else "278")))
F["rnd"] = lambda c, a: str(c.r.randint(*map(int, a.split("-"))))
F["dec"] = lambda c, a: "%.*f" % (int(a.split("/")[1]), c.r.uniform(*map(float, a.split("/")[0].split("-"))))
F["pick"] = lambda c, a: c.r.choice(a.split("|"))
F["hex"] = lambda c, a: "".join(c.r.choice("0123456789abcdef") for _ in range(int(a)))
F["uuid"] = lambda c, a: "-".join("".join(c.r.choice("0123456789abcdef") for _ in range(k)) for k in (8, 4, 4, 4, 12))


# ---- strings that only look like a value
def decoy(name, fn):
    def g(c, a):
        v = fn(c, a)
        c.doc.decoy(v)
        return v
    F[name] = g


def badid(c, a):
    q = P.Person(c.r, "hans")
    return q.id[:17] + c.r.choice([x for x in "0123456789" if x != q.id[17]])


def badcard(c, a):
    v = P.Person(c.r, "hans").card
    return v[:-1] + str((int(v[-1]) + c.r.randrange(1, 9)) % 10)


def badvin(c, a):
    v = V.vin(c.r)
    return v[:8] + c.r.choice([x for x in "0123456789" if x != v[8]]) + v[9:]


decoy("badid", badid)
decoy("badcard", badcard)
decoy("badvin", badvin)
decoy("badmob", lambda c, a: c.r.choice(["154", "160", "163", "164", "168", "169", "179", "194", "123", "110"]) + V.digits(c.r, 8))
decoy("order", lambda c, a: c.t.strftime("%Y%m%d%H%M%S") + V.digits(c.r, int(a or 4)))
decoy("ms", lambda c, a: str(c.r.randrange(1356000000000, 1700000000000)))
decoy("snow", lambda c, a: V.digits(c.r, 18, "9"))
decoy("mobid", lambda c, a: V.mobile(c.r))
decoy("decmob", lambda c, a: "0." + V.mobile(c.r))
decoy("size", lambda c, a: str(c.r.randrange(11000000000, 12999999999)))
decoy("ean", lambda c, a: "69" + V.digits(c.r, 11, "0123456789"))
decoy("sf", lambda c, a: "SF" + V.digits(c.r, 13, "1"))
decoy("pay28", lambda c, a: "42000" + V.digits(c.r, 5) + c.t.strftime("%Y%m%d") + V.digits(c.r, 10))
