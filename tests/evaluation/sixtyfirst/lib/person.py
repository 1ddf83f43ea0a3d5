"""An invented person. Reading an attribute of a labelled rule writes the value into the label of the file."""
import datetime as dt

from lib import numbers, pools


MAKERS = {}


def labelled(rule):
    """Property made once, remembered, and recorded under the rule at every use."""
    def wrap(make):
        MAKERS[make.__name__] = make
        return property(lambda self: self.book.value(rule, self.raw(make.__name__)))
    return wrap


class Person:
    def __init__(self, book, ages=(19, 66), bank=None):
        self.book, self.r = book, book.r
        self.region = self.r.choice(pools.REGIONS)
        self.sex = self.r.choice("男女")
        given = pools.GIVEN_M if self.sex == "男" else pools.GIVEN_F
        parts = [self.r.choice(pools.SURNAMES)] + self._given(given)
        self.name = self.trad("".join(p[0] for p in parts))
        self.py = [p[1:] for p in parts]
        self.pinyin = (self.py[0] + "/" + "".join(self.py[1:])).upper()
        self.login = "".join(self.py)
        self.birth = book.base.date() - dt.timedelta(days=self.r.randrange(ages[0] * 366, ages[1] * 365))
        self._bank_row = self.r.choice([row for row in pools.BANKS if bank in (None, row[1])])
        home = self.r.choice(pools.REGIONS) if self.r.random() < 0.3 else self.region
        self.home, prov, city, district, self.area, self.plate_head = home
        self.city, self.district = self.trad(city[:-1]), self.trad(district)
        self.addr = self.trad(self._address(prov, city, district))

    def trad(self, text):
        return text.translate(pools.TRAD_TABLE) if self.book.trad else text

    def _given(self, pool):
        while True:
            given = self.r.sample(pool, self.r.choice([1, 2, 2, 2]))
            if given[-1][0] not in "小晓少若可一梦思诗":
                return given

    def lonlat(self):
        """A point not far from the middle of the person's home."""
        lon, lat = pools.CENTRES[self.home[:2]]
        return f"{lon + self.r.uniform(-.09, .09):.6f}", f"{lat + self.r.uniform(-.09, .09):.6f}"

    @property
    def imei(self):
        """The telephone of the person (a decoy)."""
        if "_imei" not in self.__dict__:
            self._imei = self.book.imei()
        return self.book.decoy(self._imei)

    def _address(self, prov, city, district):
        r = self.r
        head = ("" if city.startswith(prov) else prov) + city + district
        where = f"{r.choice(pools.STREETS)}{r.randint(2, 399)}号"
        self.near = self.trad(head + where) + "附近"
        if r.random() < 0.7:
            where += f"{r.choice(pools.ESTATES)}{r.randint(1, 28)}栋{r.randint(1, 33)}{r.randint(1, 8):02d}"
        return head + where

    def raw(self, name):
        """The value of an attribute without writing it into the label."""
        slot = "_" + name
        if slot not in self.__dict__:
            self.__dict__[slot] = MAKERS[name](self)
        return self.__dict__[slot]

    @property
    def call(self):
        """How one calls the person in a chat."""
        return self.name[0] + ("先生" if self.sex == "男" else "女士")

    @labelled("identity.prc_id18")
    def id(self):
        while True:
            seq = self.r.randrange(11, 980)
            seq += (seq % 2 == 0) == (self.sex == "男")
            body = f"{self.region[0]}{self.birth:%Y%m%d}{seq:03d}"
            if not numbers.looks_made_up(body, 6):
                return body + numbers.id_check(body)

    @labelled("phone.mobile")
    def mobile(self):
        return self.book.unique(lambda: self.r.choice(pools.MOBILE_PREFIXES) + self.book.digits(8))

    def mob(self, sep=" "):
        """The mobile in groups, or with a lead such as +86."""
        m = self.raw("mobile")
        text = f"{sep}{m}" if "86" in sep else f"{m[:3]}{sep}{m[3:7]}{sep}{m[7:]}"
        return self.book.value("phone.mobile", text)

    @labelled("phone.landline")
    def tel(self):
        n = 8 if len(self.area) == 3 or self.area in pools.EIGHT_DIGIT_AREAS else 7
        return self.area + "-" + self.book.unique(lambda: self.r.choice("2345678") + self.book.digits(n - 1))

    @labelled("phone.email")
    def mail(self):
        host = self.r.choice(pools.MAIL_HOSTS)
        local = self.login + self.r.choice(["", "_", "."]) + str(self.r.choice([self.birth.year,
            self.r.randint(21, 987)]))
        if host == "qq.com" and self.r.random() < 0.6:
            local = str(self.r.randint(23, 298)) + self.book.digits(7)
        return f"{local}@{host}"

    @property
    def bank(self):
        return self.trad(self._bank_row[0])

    @property
    def bank_short(self):
        return self._bank_row[1]

    @labelled("bank.card")
    def card(self):
        _, _, head, size = self._bank_row
        body = self.book.unique(lambda: head + self.book.digits(size - 7))
        return body + numbers.luhn_digit(body)

    @property
    def card4(self):
        """The card number in groups of four."""
        c = self.raw("card")
        return self.book.value("bank.card", " ".join(c[i:i + 4] for i in range(0, len(c), 4)))

    @property
    def card_tail(self):
        """The last four digits only (no labelled value)."""
        return self.raw("card")[-4:]

    @labelled("identity.passport_cn")
    def passport(self):
        if self.book.base.year < 2018:
            return "E" + self.book.unique(lambda: self.r.choice("1234578") + self.book.digits(7))
        return "E" + self.r.choice("ABCDEFGHJ") + self.book.unique(lambda: self.book.digits(7))

    @labelled("driving.plate")
    def plate(self):
        return self.plate_head + self._plate_tail()

    @property
    def plate_dot(self):
        """The plate with the dot that is painted on it."""
        plate = self.raw("plate")
        return self.book.value("driving.plate", plate[:2] + "·" + plate[2:])

    def _plate_tail(self):
        digits = self.book.unique(lambda: self.book.digits(5))
        kind = self.r.random()
        if kind < 0.15:
            return self.r.choice("DF") + digits
        if kind < 0.5:
            return digits
        letter = self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        spot = self.r.randrange(5)
        return digits[:spot] + letter + digits[spot + 1:]

    @labelled("driving.vin")
    def vin(self):
        chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        head = self.r.choice(pools.WMI) + "".join(self.r.choice(chars) for _ in range(5))
        rest = self.r.choice("CDEFGHJK") + self.r.choice(chars[:20]) + self.book.unique(lambda: self.book.digits(6))
        return head + numbers.vin_check(head + "0" + rest) + rest

    @property
    def car(self):
        if "_car" not in self.__dict__:
            self._car = self.r.choice(pools.CARS) + self.r.choice("ABCDE") + self.r.choice("123456")
        return self._car

    @property
    def engine(self):
        return self.r.choice("ABCDEFGH") + self.book.digits(6)
