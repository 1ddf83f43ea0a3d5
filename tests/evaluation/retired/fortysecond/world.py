"""Persons, places, times and things, drawn from the word lists in data/."""
import datetime
import pathlib

import values as val
from values import V

DATA = pathlib.Path(__file__).parent / "data"


def table(name, sep=None):
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [line.split(sep) for line in lines if line and not line.startswith("#")]


def pairs(text):
    out = []
    for item in text.split():
        cut = next(i for i, c in enumerate(item) if c.isascii())
        out.append((item[:cut], item[cut:]))
    return out


NAMES = {row[0]: pairs(row[1]) for row in table("names.txt", ": ")}
WORDS = {row[0]: row[1].split("|") for row in table("words.txt", ": ")}
BANKS, CARS, AIRPORTS = table("banks.txt", "|"), table("cars.txt", "|"), table("airports.txt")
TRAINS, AIRLINES = table("trains.txt"), table("airlines.txt")
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEK = "MO TU WE TH FR SA SU".split()


class Region:
    def __init__(self, row):
        self.code, self.prov, self.city, self.dist, self.area, self.plate = row[:6]
        self.lat, self.lng, self.pinyin = float(row[6]), float(row[7]), row[8]
        self.town = self.city[:-1]
        county = self.dist[-1] in "县市"
        self.psb = self.dist + "公安局" if county else f"{self.city}公安局{self.dist}分局"
        self.court = ("" if county else self.city) + self.dist + "人民法院"
        self.full = (self.prov if self.prov != self.city else "") + self.city + self.dist


REGIONS = [Region(row) for row in table("regions.txt", "|")]


class D(datetime.datetime):
    """A time that knows the ways in which people write it."""
    FORMS = {"s": "%Y-%m-%d %H:%M:%S", "m": "%Y-%m-%d %H:%M", "d": "%Y-%m-%d", "c": "%Y%m%d", "cc": "%Y%m%d%H%M%S",
             "t": "%H:%M:%S", "hm": "%H:%M", "hm4": "%H%M", "sl": "%Y/%m/%d", "ss": "%Y/%m/%d %H:%M:%S",
             "iso": "%Y-%m-%dT%H:%M:%S", "dot": "%Y.%m.%d", "md": "%m-%d", "ym": "%Y%m", "us": "%m/%d/%Y",
             "uk": "%d/%m/%Y", "yy": "%y%m%d", "Y": "%Y"}

    def __getattr__(self, name):
        if name in self.FORMS:
            return self.strftime(self.FORMS[name])
        if name == "z":
            return f"{self.year}年{self.month}月{self.day}日"
        if name == "zt":
            return f"{self.month}月{self.day}日{self.hour}时{self.minute:02d}分"
        if name == "zd":
            return f"{self.month}月{self.day}日"
        if name == "zhm":
            part = "凌晨" if self.hour < 6 else "早上" if self.hour < 11 else "中午" if self.hour < 13 else \
                "下午" if self.hour < 18 else "晚上"
            return f"{part}{(self.hour - 1) % 12 + 1}点{self.minute:02d}"
        if name == "np":
            return f"{self.year}-{self.month}-{self.day} {self.hour}:{self.minute:02d}:{self.second:02d}"
        if name == "E":
            return f"{self.day:02d}{MONTHS[self.month - 1]}"
        if name == "W":
            return WEEK[self.weekday()]
        if name == "en":
            return f"{self.day} {MONTHS[self.month - 1].title()} {self.year}"
        if name == "ep":
            return str(int((self - D(1970, 1, 1)).total_seconds()))
        raise AttributeError(name)

    def __str__(self):
        return self.s


class Person:
    """One made-up person; sex, birth and region agree with the ID number."""

    def __init__(self, world, sex=None, last=None):
        rng = self.rng = world.rng
        self.world = world
        self.male = rng.random() < 0.55 if sex is None else sex == "男"
        self.home = rng.choice(REGIONS) if rng.random() < 0.55 else world.local
        year = world.year
        self.birth = D(rng.randrange(max(1950, year - 68), year - 19), rng.randrange(1, 13), rng.randrange(1, 29))
        last_own, first = rng.choice(NAMES["surname"]), rng.choice(NAMES["male" if self.male else "female"])
        last = last.surname if last else last_own
        self.surname = last
        self.last, self.first, self.name = last[0], first[0], last[0] + first[0]
        self.pin = f"{last[1]} {first[1]}"
        self.pinu, self.pins = self.pin.upper(), self.pin.upper().replace(" ", "/")
        self.pinc = self.pin.lower().replace(" ", "")
        self.sex, self.sexm, self.sexn = ("男", "M", "1") if self.male else ("女", "F", "2")
        self.sexen = "Male" if self.male else "Female"
        self.mr, self.ta = ("先生", "他") if self.male else ("女士", "她")
        self.mren = "Mr" if self.male else "Ms"
        self.bd, self.bd8, self.bdz = self.birth.d, self.birth.c, self.birth.z
        self.age = year - self.birth.year
        self.mz = rng.choice(WORDS["nation"])
        self.made = {}

    def __getattr__(self, name):
        if name.startswith("__") or not hasattr(Person, "make_" + name):
            raise AttributeError(name)
        made = self.__dict__["made"]
        if name not in made:
            made[name] = getattr(self, "make_" + name)()
        return made[name]

    def make_id(self):
        return V(val.make_id(self.rng, self.home.code, self.birth, self.male), "identity.prc_id18")

    def make_mobile(self):
        return V(val.make_mobile(self.rng), "phone.mobile")

    make_mobile2 = make_mobile

    def at(self, names):
        """Make this person a customer of one of these banks."""
        short = self.rng.choice(names.split("|"))
        self.made["bankrow"] = next(row for row in BANKS if row[0] == short)
        return ""

    def make_bankrow(self):
        return self.rng.choice(BANKS)

    def make_bank(self):
        return self.bankrow[0]

    def make_bankfull(self):
        return self.bankrow[1]

    def make_bankcode(self):
        return self.bankrow[2]

    def make_card(self):
        head, length = self.rng.choice(self.bankrow[3].split()).split(":")
        return V(val.make_card(self.rng, head, int(length)), "bank.card")

    make_card2 = make_card

    def make_branch(self):
        return self.world.local.town + self.rng.choice(WORDS["road"]) + "支行"

    def make_plate(self):
        head = self.world.local.plate if self.rng.random() < 0.85 else self.rng.choice(REGIONS).plate
        return V(val.make_plate(self.rng, head), "driving.plate")

    def make_plate2(self):
        return V(val.make_plate(self.rng, self.world.local.plate), "driving.plate")

    def make_car(self):
        return self.rng.choice(CARS)

    def make_model(self):
        return self.car[1]

    def make_carname(self):
        return self.car[2]

    def make_vin(self):
        return V(val.make_vin(self.rng, self.car[0]), "driving.vin")

    def make_engine(self):
        return self.rng.choice("ABCFGHL") + val.digits(self.rng, 6)

    def make_archive(self):
        return self.world.local.code[:4] + "0" + val.digits(self.rng, 7)

    def make_passport(self):
        return V(val.make_passport(self.rng, self.world.year), "identity.passport_cn")

    def make_tel(self):
        return V(val.make_landline(self.rng, self.world.local.area), "phone.landline")

    def make_qq(self):
        return val.digits(self.rng, 9, "2345678")

    def make_email(self):
        rng, tail = self.rng, str(self.birth.year)[2:]
        user = rng.choice((self.pinc + tail, self.pinc + "_" + tail, self.pinc[:3] + val.digits(rng, 4, "2345678")))
        text = rng.choice((self.qq + "@qq.com", user + "@163.com", user + "@126.com", user + "@sina.com",
                           user + "@hotmail.com"))
        return V(text, "phone.email")

    def make_addr(self):
        return self.world.address(self.world.local)

    def make_hukou(self):
        return self.world.address(self.home)

    def make_work(self):
        return self.world.local.city + self.rng.choice(WORDS["org"])

    def make_acct(self):
        return val.digits(self.rng, 4, "3") + "0" + val.digits(self.rng, 12)

    def make_imsi(self):
        return "4600" + self.rng.choice("01") + val.digits(self.rng, 10)

    def make_wx(self):
        return self.pinc[:9] + "_" + val.digits(self.rng, 3)


class World:
    """What one file draws from: its place, its year, its clock."""

    def __init__(self, rng, year=None):
        self.rng = rng
        self.local = rng.choice(REGIONS)
        self.year = int(year) if year else rng.randrange(2012, 2024)
        self.clock = D(self.year, rng.randrange(1, 12), rng.randrange(1, 25), rng.randrange(8, 12), rng.randrange(60),
                       rng.randrange(60))
        self.base = self.clock
        self.now = D(self.year, self.base.month, 1, rng.randrange(8, 20), rng.randrange(60), rng.randrange(60))
        self.now += datetime.timedelta(days=31)

    def address(self, region):
        rng = self.rng
        if region.dist.endswith(("县", "市")) and rng.random() < 0.6:
            return f"{region.full}{rng.choice(WORDS['street'])}镇{rng.choice(WORDS['street'])}村{rng.randrange(1, 12)}组"
        return (f"{region.full}{rng.choice(WORDS['road'])}{rng.randrange(2, 390)}号{rng.choice(WORDS['estate'])}"
                f"{rng.randrange(1, 22)}栋{rng.randrange(1, 28)}0{rng.randrange(1, 7)}室")

    def dt(self, early=7, late=23, span=27):
        day = datetime.timedelta(days=self.rng.randrange(span), hours=self.rng.randrange(early, late + 1),
                                 minutes=self.rng.randrange(60), seconds=self.rng.randrange(60))
        return D(self.base.year, self.base.month, 1) + day

    def tick(self, least=40, most=3000):
        self.clock += datetime.timedelta(seconds=self.rng.randrange(least, most))
        return self.clock

    def past(self, least=1, most=12):
        return D(self.year - self.rng.randrange(least, most + 1), self.rng.randrange(1, 13), self.rng.randrange(1, 29),
                 self.rng.randrange(8, 20), self.rng.randrange(60), self.rng.randrange(60))
