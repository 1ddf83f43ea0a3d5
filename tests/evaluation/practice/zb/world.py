"""People, cities, journeys: things with attributes that agree with each other."""
import datetime as dt
import pathlib
import values as v

DATA = pathlib.Path(__file__).parent / "data"
EN = dict(北京="Beijing", 上海="Shanghai", 天津="Tianjin", 广州="Guangzhou", 深圳="Shenzhen", 杭州="Hangzhou", 成都="Chengdu",
          武汉="Wuhan", 南京="Nanjing", 西安="Xi'an", 重庆="Chongqing", 长沙="Changsha", 郑州="Zhengzhou", 青岛="Qingdao",
          厦门="Xiamen", 哈尔滨="Harbin", 昆明="Kunming", 沈阳="Shenyang")
AIR = [("CA", "999", "中国国航"), ("MU", "781", "东方航空"), ("CZ", "784", "南方航空"), ("HU", "880", "海南航空"), ("ZH", "479", "深圳航空"),
       ("MF", "731", "厦门航空"), ("3U", "876", "四川航空"), ("SC", "324", "山东航空"), ("9C", "089", "春秋航空"), ("HO", "018", "吉祥航空")]


def lines(name):
    return [x for x in (DATA / name).read_text("utf-8").splitlines() if x and not x.startswith("#")]


def load_cities():
    out = []
    for x in lines("cities.txt"):
        n, prov, pl, area, dg, iata, ap, st, lat, lng, dist, roads = x.split("|")
        out.append(dict(name=n, prov=prov, plates=pl.split(","), area=area, digits=dg, iata=iata, airport=n + ap, station=st,
                        lat=float(lat), lng=float(lng), dists=[(d[:6], d[6:]) for d in dist.split(",")], roads=roads.split(","),
                        en=EN[n]))
    return out


CITIES = load_cities()
NAMES = [x.split() for x in lines("names.txt")]
WORDS = {k: w.split(";") for k, w in (x.split(": ", 1) for x in lines("words.txt"))}
S2T = {p[0]: p[1] for p in (DATA / "s2t.txt").read_text("utf-8").split()}


class V(str):
    """A string which knows the rule it belongs to."""
    rule = None
    ok = "values"


def val(s, rule, ok="values"):
    x = V(s)
    x.rule, x.ok = rule, ok
    return x


def trad(s):
    return "".join(S2T.get(c, c) for c in s)


class Thing:
    def __init__(self, **kw):
        self.__dict__.update(kw)


class World:
    def __init__(self, rng, traditional=False):
        self.rng, self.t, self.used, self.year = rng, traditional, set(), 2018

    def word(self, s):
        return trad(s) if self.t else s

    def fresh(self, make, *a):
        while True:
            s = make(self.rng, *a)
            if s not in self.used:
                self.used.add(s)
                return s

    def city(self, c=None):
        r = self.rng
        c = c or r.choice(CITIES)
        code, dist = r.choice(c["dists"])
        w = self.word
        return Thing(raw=c, name=w(c["name"]), prov=w(c["prov"]), full=w(c["prov"] if c["prov"].endswith("市") else c["prov"] + c["name"] + "市"),
                     shi=w(c["name"] + "市"), area=c["area"], iata=c["iata"], airport=w(c["airport"]), station=w(c["station"]), code=code,
                     dist=w(dist), road=w(r.choice(c["roads"])), en=c["en"], lat="%.6f" % (c["lat"] + r.uniform(-.08, .08)),
                     lng="%.6f" % (c["lng"] + r.uniform(-.08, .08)), ch=c["plates"][0][0], pre=c["plates"][0])

    def near(self, c):
        """The same city, another district and road."""
        return self.city(c.raw)

    def journey(self, a, b, air, hours=None):
        r = self.rng
        x, y = r.sample(CITIES, 2)
        f, t = self.city(x), self.city(y)
        day = dt.date.fromisoformat(a) + dt.timedelta(r.randrange((dt.date.fromisoformat(b) - dt.date.fromisoformat(a)).days))
        dep = dt.datetime.combine(day, dt.time(r.randrange(6, 16 if not air else 21), r.choice(range(0, 60, 5)) + (0 if air else r.randrange(5))))
        km = ((x["lat"] - y["lat"]) ** 2 + (x["lng"] - y["lng"]) ** 2) ** .5 * 100
        arr = dep + dt.timedelta(minutes=int(40 + km / (12 if air else 3.4)) // 5 * 5 + 5)
        one = dict(f=f, t=t, dep=dep, arr=arr)
        if air:
            code, pre, name = r.choice(AIR)
            n = "%d" % r.randrange(1101, 9890)
            fare = r.randrange(40, 210) * 10
            return Thing(no=code + n, code=code, num=n, pre=pre, al=self.word(name), fare=fare, seat="%d%s" % (r.randrange(31, 68), r.choice("ABCHJKL")),
                         cls=r.choice("YYYBMHKLQV"), pnr="".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ") for _ in range(2)) + "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(4)),
                         tkt=pre + "-" + v.harmless(r, 10), tax=50, fuel=r.choice((0, 20, 30)), **one)
        no = r.choice("GGGDDKZT")
        no += str(r.randrange(11, 1990) if no in "GDK" else r.randrange(2, 320))
        if no[0] in "GD":
            c, s = r.choice((("二等座", "%02d%s" % (r.randrange(1, 18), r.choice("ABCDF"))), ("一等座", "%02d%s" % (r.randrange(1, 15), r.choice("ACDF")))))
        else:
            c, s = r.choice((("硬卧", "%02d号%s铺" % (r.randrange(1, 21), r.choice("上中下"))), ("硬座", "%03d号" % r.randrange(1, 118))))
        return Thing(no=no, cls=self.word(c), seat=self.word(s), coach="%02d" % r.randrange(1, 17), fare="%.1f" % (km * r.uniform(.42, .5) + 12),
                     tno=r.choice("ABCDEFGHJKLMNPRSTWXYZ") + v.harmless(r, 6), order="E" + r.choice("ABCDEFGHJKLM") + v.harmless(r, 8), gate="%d%s" % (r.randrange(1, 22), r.choice("AB")), **one)

    def back(self, j, lo, hi):
        """The way back some days after."""
        air = hasattr(j, "tkt")
        k = self.journey("2018-01-01", "2018-01-02", air)
        k.f, k.t = j.t, j.f
        k.dep += dt.timedelta((j.dep.date() - k.dep.date()).days + self.rng.randint(lo, hi))
        k.arr = k.dep + (j.arr - j.dep)
        return k

    def person(self, male=None, years=None):
        r, w = self.rng, self.word
        male = r.random() < .55 if male is None else male
        while True:
            s = r.choice([x for x in NAMES if x[0] == "S"])
            g = r.choice([x for x in NAMES if x[0] == ("M" if male else "W")])
            if s[1] + g[1] not in self.used:
                self.used.add(s[1] + g[1])
                break
        col = 2 if self.t else 1
        born = dt.date(1952, 1, 1) + dt.timedelta(r.randrange(42 * 365))
        if years:
            born = dt.date(r.randint(*years), born.month, min(born.day, 28))
        home = self.city()
        live = home if r.random() < .6 else self.city()
        bank, card = v.make_card(r)
        while card in self.used:
            bank, card = v.make_card(r)
        self.used.add(card)
        user = (s[3] + g[3]).lower()
        estate, n, u, m = w(r.choice(WORDS["estate"])), r.randrange(1, 29), r.randrange(1, 4), "%d0%d" % (r.randrange(2, 28), r.randrange(1, 5))
        mail = user + r.choice(("%d" % born.year, "%02d%02d" % (born.month, born.day), "_" + str(born.year)[2:], ".work")) + "@" + r.choice(("163.com", "126.com", "sina.com", "qq.com", "hotmail.com", "gmail.com", "foxmail.com"))
        p = Thing(name=s[col] + g[col], sur=s[col], py=(s[3] + " " + g[3]).upper(), pyc=g[3] + " " + s[3], pyg=g[3], pys=(s[3] + "/" + g[3]).upper(), user=user,
                  given=g[col], pysur=s[3], sex=w("男" if male else "女"), mf="MF"[not male], sx="12"[not male], male=male,
                  title=w("先生" if male else "女士"), ta="他" if male else "她", mr="Mr" if male else "Ms", he="he" if male else "she", birth=born, year=born.year,
                  nick=("老" if born.year < 1975 else "小") + s[col], c=live, home=home, eth=w(r.choice(WORDS["eth"])), job=w(r.choice(WORDS["job"])),
                  hj=home.full + home.dist + home.road + "%d%s" % (r.randrange(2, 380), w("号")), bank=w(bank), tail=card[-4:],
                  addr=live.full + live.dist + live.road + "%d%s%s%d%s%s%s" % (r.randrange(2, 380), w("号"), estate, n, w("栋"), m, "室"),
                  short=live.dist + live.road + "%d%s" % (r.randrange(2, 380), w("号")), estate=estate, bld=str(n), unit=str(u), room=m, qq=v.harmless(r, 8 + (r.random() < .4)).replace("14", "36"),
                  wx=user[:6] + "_" + v.harmless(r, 3), engine=r.choice("GHKL") + v.harmless(r, 6), arch=home.code[:4] + v.harmless(r, 8), police=w(r.choice(WORDS["police"])),
                  )
        if born.year < 1958 or p.job in ("学生", "學生") and born.year < 1991:
            p.job = w(r.choice(("退休", "农民", "个体") if born.year < 1958 else ("工人", "司机", "会计")))
        k = r.randrange(len(WORDS["model"]))
        p.model, p.brand, p.color = w(WORDS["model"][k]), w(WORDS["brand"][k]), w(r.choice(WORDS["color"]))
        rules = dict(id=("identity.prc_id18", self.fresh(v.make_id, home.code, born, male)), mob=("phone.mobile", self.fresh(v.make_mobile)),
                     card=("bank.card", card), pp=("identity.passport_cn", self.fresh(v.make_passport)), plate=("driving.plate", self.fresh(v.make_plate, live.raw["plates"])),
                     vin=("driving.vin", self.fresh(v.make_vin, k)), land=("phone.landline", self.fresh(v.make_landline, live.raw)), mail=("phone.email", mail))
        for name, (rule, s) in rules.items():
            setattr(p, name, val(s, rule))
        p.mob2 = val(self.fresh(v.make_mobile), "phone.mobile")
        p.idmask = val(p.id[:6] + "********" + p.id[-4:], "identity.prc_id18", "allowed")
        p.mobmask = val(p.mob[:3] + "****" + p.mob[-4:], "phone.mobile", "allowed")
        p.cardmask = val(p.card[:4] + "*" * (len(p.card) - 8) + p.card[-4:], "bank.card", "allowed")
        return p

    def office(self, c):
        host = self.rng.choice(("service", "info", "kefu", "hr", "admin")) + "@" + self.rng.choice(("jinhua-office", "mingyuan-tech", "xiangheyuan", "dahaigroup")) + ".cn"
        return Thing(tel=val(self.fresh(v.make_landline, c.raw), "phone.landline", "allowed"), mail=val(host, "phone.email", "allowed"))
