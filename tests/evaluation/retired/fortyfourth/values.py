"""Invented people and numbers with right check digits."""
import datetime
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))


def _read(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as f:
        return f.read()


REGIONS = []
for _l in _read("regions.txt").split():
    c = _l.split("|")
    REGIONS.append(dict(code=c[0], prov=c[1], city=c[2], dist=c[3], short=c[4], let=c[5], area=c[6],
                        lng=float(c[7]), lat=float(c[8]), cpy=c[9]))
NAMES = {}
for _l in _read("names.txt").splitlines():
    k, *rest = _l.split()
    NAMES[k] = [re.match(r"([\u4e00-\u9fff]+)([a-z]+)", w).groups() for w in rest]
TRAD = {w[0]: w[1] for w in _read("trad.txt").split() if len(w) == 2}


def trad(s):
    return "".join(TRAD.get(c, c) for c in s)


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for k, ch in enumerate(reversed(s)):
        v = int(ch) * (2 if k % 2 == 0 else 1)
        t += v - 9 if v > 9 else v
    return str(-t % 10)


VINV = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum((int(c) if c.isdigit() else VINV[c]) * k for c, k in zip(v, w)) % 11
    return "X" if r == 10 else str(r)


PRE = ("130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 "
       "182 183 185 186 187 188 189 191 193 198 199 135 138 139 136 186 159").split()
CARDS = [("622202", 19, "工商银行"), ("621226", 19, "工商银行"), ("622848", 19, "农业银行"), ("622845", 19, "农业银行"),
         ("621700", 19, "建设银行"), ("622700", 19, "建设银行"), ("621661", 19, "中国银行"), ("621660", 19, "中国银行"),
         ("622588", 16, "招商银行"), ("621483", 16, "招商银行"), ("622260", 19, "交通银行"), ("622188", 19, "邮储银行"),
         ("622908", 18, "兴业银行"), ("622690", 16, "中信银行"), ("622622", 16, "民生银行"), ("622521", 16, "浦发银行"),
         ("622660", 16, "光大银行")]
CARS = [("LSV", "大众牌SVW71612BM", 0), ("LFV", "大众牌FV7187FBDBG", 0), ("LBV", "宝马牌BMW7201AM", 0),
        ("LHG", "雅阁牌HG7203BBC5A", 0), ("LVG", "卡罗拉牌GTM7180GL5", 0), ("LGB", "东风日产牌DFL7168VAL2", 0),
        ("LSG", "别克牌SGM7154DAAA", 0), ("LB3", "吉利美日牌MR7152D05", 0), ("LGW", "哈弗牌CC6460RM0F", 0),
        ("LC0", "比亚迪牌BYD7009BEV3", 1), ("LRW", "特斯拉牌TSL7000BEVAR1", 1)]
STREETS = "人民路 解放路 建设路 中山路 新华街 青年路 文化路 和平路 育才街 滨河路 学府路 工农路 光明街 朝阳路 幸福路 长江路 东风路 团结路".split()
ESTATES = "锦绣花园 万科城 碧桂园 阳光小区 金域华府 丽景苑 水岸新城 中海国际 书香苑 龙湖时代 翡翠湾 和谐家园 兴业佳园".split()
JOBS = "教师 个体 工人 司机 会计 销售 退休 工程师 护士 务农 厨师 职员 学生 自由职业".split()


class People:
    """Makes people; no number is used twice in a set."""

    def __init__(self, rnd):
        self.rnd, self.used = rnd, set()

    def digits(self, n, first=True):
        r = self.rnd
        s = "".join(r.choice("0123456789") for _ in range(n))
        if first and s[0] == "0":
            s = r.choice("23456789") + s[1:]
        return s

    def spread(self, n):
        """n digits that do not look like a filler."""
        while True:
            s = self.digits(n, False)
            if len(set(s)) >= min(5, n) and not re.search(r"(\d)\1\1|0123|1234|2345|3456|4567|5678|6789|9876|8765", s):
                return s

    def fresh(self, make):
        while True:
            v = make()
            if v not in self.used:
                self.used.add(v)
                return v

    def mobile(self):
        return self.fresh(lambda: self.rnd.choice(PRE) + self.spread(8))

    def landline(self, area):
        n = 8 if len(area) == 3 or area in ("0755 0756 0757 0571 0574 0579 0512 0532 0531 0411 0431 0451 0592 0591 0595 "
                                            "0551 0791 0371 0731 0851 0871 0311 0898").split() else 7
        return self.fresh(lambda: area + "-" + self.rnd.choice("2345678") + self.spread(n - 1))

    def card(self, bank=None):
        b, n, name = self.rnd.choice([c for c in CARDS if not bank or c[2] == bank])

        def mk():
            s = b + self.spread(n - 7)
            return s + luhn_digit(s)
        return self.fresh(mk), name

    def birth(self, lo=1952, hi=1997):
        r = self.rnd
        return datetime.date(r.randint(lo, hi), 1, 1) + datetime.timedelta(days=r.randint(0, 364))

    def idno(self, code, birth, sex):
        r = self.rnd

        def mk():
            q = r.randint(1, 399) * 2 + (1 if sex == "男" else 0)
            s = f"{code}{birth:%Y%m%d}{q:03d}"
            return s + id_check(s)
        return self.fresh(mk)

    def plate(self, reg, nev=False):
        r = self.rnd
        al = "ABCDEFGHJKLMNPQRSTUVWXYZ"

        def mk():
            if nev:
                return reg["short"] + reg["let"] + r.choice("DF") + r.choice("0123456789") + self.spread(4)
            t = self.spread(5)
            if r.random() < 0.7:
                k = r.randrange(4)
                t = t[:k] + r.choice(al) + t[k + 1:]
            if r.random() < 0.3:
                t = r.choice(al) + t[1:]
            return reg["short"] + reg["let"] + t
        return self.fresh(mk)

    def vin(self, wmi):
        r = self.rnd
        al = "ABCDEFGHJKLMNPRSTUVWXYZ"

        def mk():
            a = wmi + "".join(r.choice(al + "0123456789") for _ in range(5))
            b = r.choice("CDEFGHJKLMN") + r.choice(al) + self.spread(6)
            return a + vin_check(a + "0" + b) + b
        return self.fresh(mk)

    def person(self, live=None, tr=False, sex=None, years=None):
        return Person(self, live, tr, sex, years)


class Person:
    def __init__(self, mk, live, tr, sex=None, years=None):
        r = mk.rnd
        self.mk, self.tr = mk, tr
        self.sex = sex or r.choice("男女")
        s, spy = r.choice(NAMES["S"])
        g, gpy = r.choice(NAMES["M" if self.sex == "男" else "F"])
        self.sur, self.name, self.spy, self.gpy = s, s + g, spy.upper(), gpy.upper()
        self.bdate = mk.birth(*years) if years else mk.birth()
        self.born = r.choice(REGIONS)
        self.live = live if live and r.random() < 0.75 else r.choice(REGIONS)
        self.id = mk.idno(self.born["code"], self.bdate, self.sex)
        self.got = {}
        self.bal = r.choice([800, 2500, 12000, 46000, 150000]) + r.randint(0, 99999) / 100
        if tr:
            self.name, self.sur = trad(self.name), trad(self.sur)

    def take_surname(self, other):
        self.name, self.sur = other.sur + self.name[len(self.sur):], other.sur
        self.spy = other.spy

    def licence(self, before):
        """Date of the first driving licence: of age, and before the file."""
        if "lic" not in self.got:
            a = self.bdate.toordinal() + 18 * 366
            b = min(before.toordinal() - 40, a + 30 * 365)
            d = datetime.date.fromordinal(self.mk.rnd.randint(min(a, b), b))
            self.got["lic"] = datetime.datetime(d.year, d.month, d.day)
        return self.got["lic"]

    def lazy(self, k):
        if k not in self.got:
            self.got[k] = getattr(self, "_" + k)()
        return self.got[k]

    def _mob(self): return self.mk.mobile()
    def _mob2(self): return self.mk.mobile()
    def _tel(self): return self.mk.landline(self.live["area"])
    def _cardbank(self): return self.mk.card()
    def _card2bank(self): return self.mk.card()
    def _car(self): return self.mk.rnd.choice(CARS)
    def _plate(self): return self.mk.plate(self.live, self.lazy("car")[2])
    def _vin(self): return self.mk.vin(self.lazy("car")[0])
    def _job(self): return self.mk.rnd.choice(JOBS)
    def _engine(self): return self.mk.rnd.choice(["", "A", "CS", "EA"]) + self.mk.digits(6)
    def _archive(self): return self.live["code"][:4] + self.mk.spread(8)
    def _nation(self): return self.mk.rnd.choice("汉 汉 汉 汉 汉 汉 回 满 壮 土家 苗".split())
    def _imsi(self): return "46000" + self.mk.spread(10)

    def _imei(self):
        s = "86" + self.mk.spread(12)
        return s + luhn_digit(s)

    def _pass(self):
        f = self.mk.rnd.choice(["E", "E", "G", "E" + self.mk.rnd.choice("ABCDEFGHJK")])
        return self.mk.fresh(lambda: f + self.mk.spread(9 - len(f)))

    def _mail(self):
        r = self.mk.rnd
        loc = r.choice([f"{self.spy}{self.gpy}{self.bdate:%y%m}", f"{self.gpy}.{self.spy}{r.randint(10, 999)}",
                        f"{self.gpy}{self.bdate.year}", f"{self.spy}_{self.gpy}{r.randint(1, 99)}"]).lower()
        return self.mk.fresh(lambda: loc + r.choice(["", str(r.randint(1, 9))]) + "@" + r.choice(
            "163.com 126.com qq.com sina.com gmail.com foxmail.com 139.com outlook.com sohu.com".split()))

    def _wx(self): return "wxid_" + "".join(self.mk.rnd.choice("abcdefghjkmnpqrstuvwxyz0123456789") for _ in range(14))
    def _place(self, reg, estate):
        r = self.mk.rnd
        a = reg["prov"] + (reg["city"] if reg["city"] != reg["prov"] else "") + reg["dist"]
        a += f"{r.choice(STREETS)}{r.randint(2, 480)}号"
        if estate:
            a += f"{r.choice(ESTATES)}{r.randint(1, 32)}栋{r.choice(['', '1单元', '2单元'])}{r.randint(2, 28)}0{r.randint(1, 6)}室"
        return trad(a) if self.tr else a

    def _addr(self): return self._place(self.born, self.mk.rnd.random() < 0.4)
    def _home(self): return self._place(self.live, True)
