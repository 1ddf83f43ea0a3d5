"""Invented persons."""
import datetime as dt
import pathlib

import values as V

HERE = pathlib.Path(__file__).parent
REGIONS = [dict(zip("code district city iata tel prov st en pos".split(), l.split("|")))
           for l in (HERE / "data/regions.txt").read_text("utf-8").split("\n") if l]
SUR, GIV = [], []
for line in (HERE / "data/names.txt").read_text("utf-8").split("\n"):
    f = line.split()
    if f and f[0] == "S":
        SUR.append(f[1:])
    elif f and f[0] == "G":
        GIV.append(f[1:])
_T = (HERE / "data/trad.txt").read_text("utf-8").strip()
TRAD = {_T[i]: _T[i + 1] for i in range(0, len(_T), 2)}
ROADS = "建设路 人民路 解放路 中山路 和平街 新华路 文化路 长江路 学院路 滨河路 光明街 朝晖路 青年路 体育西路 工业大道 团结巷".split()
ESTATES = "翠湖花园 阳光新城 金桂苑 碧水豪庭 锦绣家园 御景湾 天鹅湾 明珠广场 丽景苑 龙湖花园 凤凰城 万和苑 东方名都 星河湾".split()
MAILS = "qq.com 163.com 126.com sina.com foxmail.com 139.com outlook.com".split()


def trad(s):
    return "".join(TRAD.get(c, c) for c in s)


class Person:
    def __init__(self, r, used, hant=False, region=None):
        self.r, self.hant = r, hant
        t = trad if hant else (lambda s: s)
        self.region = region or r.choice(REGIONS)
        self.male = r.random() < 0.55
        s = r.choice(SUR)
        g = r.choice([x for x in GIV if x[3] == ("m" if self.male else "f")])
        self.sur, self.given = s, g
        self.name = t(s[0] + g[0])
        self.surname = t(s[0])
        self.birth = dt.date(r.randrange(1956, 2002), r.randrange(1, 13), r.randrange(1, 29))
        self.used = used
        self.memo = {}
        self.bal = r.randrange(120000, 9000000) / 100
        self.addr = t(f"{self.region['district']}{r.choice(ROADS)}{r.randrange(2, 380)}号"
                      + r.choice(("", f"{r.randrange(1, 30)}栋{r.randrange(1, 33)}0{r.randrange(1, 5)}室",
                                  f"{r.choice(ESTATES)}{r.randrange(1, 20)}幢{r.randrange(1, 4)}单元{r.randrange(2, 28)}0{r.randrange(1, 5)}")))

    def _new(self, key, make):
        if key not in self.memo:
            while True:
                v = make()
                if v not in self.used:
                    break
            self.used.add(v)
            self.memo[key] = v
        return self.memo[key]

    @property
    def id(self):
        return self._new("id", lambda: V.new_id(self.r, self.region["code"], self.birth, self.male))

    @property
    def mob(self):
        return self._new("mob", lambda: V.new_mobile(self.r))

    @property
    def pp(self):
        return self._new("pp", lambda: V.new_passport(self.r))

    @property
    def vin(self):
        return self._new("vin", lambda: V.new_vin(self.r))

    @property
    def plate(self):
        return self._new("plate", lambda: V.new_plate(self.r, self.region["prov"]))

    @property
    def card(self):
        def make():
            self.memo["bank"] = None
            c, b = V.new_card(self.r, self.bankcode)
            self.memo["bank"] = b
            return c
        return self._new("card", make)

    bankcode = None

    @property
    def bank(self):
        self.card
        return self.memo["bank"]

    @property
    def acct(self):
        return self._new("acct", lambda: V.digits(self.r, self.r.choice((12, 17, 19))))

    @property
    def land(self):
        return self._new("land", lambda: self.region["tel"] + "-" + landline(self.r, self.region["tel"]))

    @property
    def email(self):
        def make():
            py = (self.sur[1] + self.given[1]).lower()
            return self.r.choice((py, py[0] + self.given[1], py + "_" + str(self.birth.year)[2:],
                                  self.given[1] + "." + self.sur[1].lower())) + \
                str(self.r.randrange(3, 999)) + "@" + self.r.choice(MAILS)
        return self._new("email", make)

    @property
    def imei(self):
        return self._new("imei", lambda: V.imei(self.r))

    @property
    def imsi(self):
        return self._new("imsi", lambda: V.imsi(self.r))

    @property
    def archive(self):
        return self._new("arch", lambda: self.region["code"][:4] + "00" + "%06d" % self.r.randrange(10 ** 6))


def landline(r, area):
    n = 8 if len(area) == 3 or area in ("0755", "0311", "0371", "0411", "0431", "0451", "0512", "0531", "0532",
                                        "0551", "0571", "0574", "0591", "0731", "0771", "0791", "0851", "0871") else 7
    while True:
        s = r.choice("2345678") + "".join(r.choice("0123456789") for _ in range(n - 1))
        if not V.dull(s):
            return s
