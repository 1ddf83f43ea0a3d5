"""The book of one file: its random source, its persons, and the label that grows while the template writes."""
import collections
import datetime as dt
import random

from lib import numbers, pools
from lib.person import Person


class Book:
    def __init__(self, seed, n, enc="utf-8", trad=False):
        self.r = random.Random(seed)
        self.n, self.enc, self.trad = n, enc, trad
        self.values, self.allowed, self.decoys = {}, {}, {}
        self.records = 0
        self.subjects = []
        self._used = set()
        self._uses = collections.Counter()
        self._recent = collections.deque(maxlen=60)
        self.base = dt.datetime(self.r.randint(2014, 2023), self.r.randint(1, 12), self.r.randint(1, 28), 9, 0)

    # --- label -----------------------------------------------------------------------------------------
    def _note(self, store, text, mark):
        store[text] = mark
        self._uses[text] += 1
        self._recent.append((text, store))
        return text

    def value(self, rule, text):
        return self._note(self.values, text, rule)

    def allow(self, rule, text):
        return self._note(self.allowed, text, rule)

    def decoy(self, text):
        return self._note(self.decoys, str(text), True)

    def _forget(self, option):
        """An option that was not picked leaves no label."""
        for text, store in {t: s for t, s in self._recent if t in option}.items():
            self._uses[text] -= option.count(text)
            if self._uses[text] <= 0:
                store.pop(text, None)

    # --- persons and records ---------------------------------------------------------------------------
    def owner(self, ages=(19, 66), bank=None):
        """A person the file is about, without a record yet."""
        person = Person(self, ages, bank)
        self.subjects.append(person)
        return person

    def each(self, n=None, again=0.0, ages=(19, 66)):
        """One person a record; a share of the records is about somebody met before."""
        pool = []
        for _ in range(n or self.n):
            repeat = pool and self.r.random() < again
            person = self.r.choice(pool) if repeat else self.owner(ages)
            if not repeat:
                pool.append(person)
            self.records += 1
            yield person

    def lines(self, n=None):
        """Records below a head that names the owner."""
        for i in range(n or self.n):
            self.records += 1
            yield i

    def split(self, parts):
        """The planned number of records, cut into parts."""
        cuts = [self.n // parts] * parts
        cuts[0] += self.n - sum(cuts)
        return cuts

    def person(self):
        """Somebody who is not counted: clerk, payee, landlord, contact."""
        return Person(self)

    # --- random material -------------------------------------------------------------------------------
    def unique(self, make):
        while True:
            text = make()
            if text not in self._used and not numbers.looks_made_up(text, 4 if len(text) < 12 else 5):
                self._used.add(text)
                return text

    def digits(self, n):
        return "".join(self.r.choice("0123456789") for _ in range(n))

    def hexa(self, n):
        return "".join(self.r.choice("0123456789abcdef") for _ in range(n))

    def pick(self, *options):
        """One of the options, or one of a list; labelled values of the other options are taken back."""
        if len(options) == 1:
            return self.r.choice(options[0])
        chosen = self.r.randrange(len(options))
        for i, option in enumerate(options):
            if i != chosen and isinstance(option, str) and len(option) > 6 and self._recent:
                self._forget(option)
        return options[chosen]

    def num(self, lo, hi):
        return self.r.randint(lo, hi)

    def money(self, lo, hi, comma=False):
        cents = self.r.choice([0, 0, self.r.randint(1, 99)])
        amount = self.r.randint(lo, hi) + cents / 100
        return f"{amount:,.2f}" if comma else f"{amount:.2f}"

    def t(self, days=30):
        """A moment within some days before the base of the file."""
        return self.base - dt.timedelta(days=self.r.randrange(days), seconds=self.r.randrange(-32400, 32400))

    def around(self, days=15):
        """A moment on either side of the base."""
        return self.t(2 * days) + dt.timedelta(days=days)

    def before(self, moment, days=20):
        return moment - dt.timedelta(days=self.r.randint(1, days), seconds=self.r.randrange(30000))

    def soon(self, moment):
        return moment + dt.timedelta(seconds=self.r.randint(9, 290))

    def times(self, n=None, hours=20):
        """Rising moments."""
        now, out = self.base, []
        for _ in range(n or self.n):
            now += dt.timedelta(seconds=self.r.randrange(40, hours * 3600), microseconds=self.r.randrange(999000))
            out.append(now)
        return out

    def after(self, moment, hours):
        return moment + dt.timedelta(seconds=self.r.randrange(1800, int(hours * 3600)))

    def leave(self, moment):
        """The morning one leaves the hotel."""
        return (moment + dt.timedelta(days=self.pick(1, 1, 2, 3))).replace(hour=self.num(7, 13), minute=self.num(0, 59))

    # --- firms and places ------------------------------------------------------------------------------
    def tr(self, text):
        return text.translate(pools.TRAD_TABLE) if self.trad else text

    def place(self):
        return self.r.choice(pools.REGIONS)

    def city(self):
        return self.tr(self.place()[2][:-1])

    def hotel(self, city=None):
        return self.tr((city or self.city()) + self.pick(pools.HOTEL_BRANDS) + self.pick(pools.HOTEL_TYPES))

    def cafe(self):
        return self.pick(pools.CAFES) + self.pick("网吧", "网咖", "网络会所", "网吧")

    def firm(self):
        return self.tr(self.city() + self.pick(pools.FIRM_A) + self.pick(pools.FIRM_B) + "有限公司")

    def estate(self):
        return self.pick(pools.ESTATES)

    def room(self):
        return f"{self.num(2, 26)}{self.num(1, 32):02d}"

    def org_tel(self, area="020"):
        size = 8 if len(area) == 3 or area in pools.EIGHT_DIGIT_AREAS else 7
        local = self.unique(lambda: self.pick("2345678") + self.digits(size - 1))
        return self.allow("phone.landline", f"{area}-{local}")

    def hot400(self):
        return self.allow("phone.landline", f"400-{self.num(600, 899)}-{self.num(1000, 9899)}")

    def role_mail(self, role="service"):
        return self.allow("phone.email", f"{role}@{self.pick('huachuang', 'dingsheng', 'hengtong', 'jiayuan')}.com.cn")

    # --- numbers that are no personal data --------------------------------------------------------------
    def order(self, head=""):
        return self.decoy(f"{head}{self.t():%Y%m%d%H%M%S}{self.digits(4)}")

    def serial(self, n=12, head="3"):
        return self.decoy(head + self.digits(n - len(head)))

    def imei(self):
        body = "86" + self.digits(12)
        return self.decoy(body + numbers.luhn_digit(body))

    def bad_id(self):
        body = f"{self.place()[0]}{self.num(1960, 1999)}{self.num(1, 12):02d}{self.num(1, 28):02d}{self.num(100, 999)}"
        wrong = self.pick([c for c in "0123456789X" if c != numbers.id_check(body)])
        return self.decoy(body + wrong)

    def uscc(self):
        body = f"91{self.place()[0]}MA" + "".join(self.pick("0123456789ABCDEFGHJKLMNPQRTUWXY") for _ in range(7))
        return self.decoy(body + numbers.uscc_check(body))

    def ean(self):
        body = "69" + self.digits(10)
        odd = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body))
        return self.decoy(body + str(-odd % 10))

    # --- facts of the trades ---------------------------------------------------------------------------
    def flight(self):
        """code, number, (city, iata, airport) twice, departure, arrival."""
        code = self.pick(list(pools.AIRLINES))
        a, z = self.r.sample([p for p in pools.AIRPORTS if p[1] != "SHA"], 2)
        dep = self.around().replace(hour=self.num(6, 22), minute=self.pick(0, 5, 15, 20, 30, 40, 55), second=0)
        return code, f"{code}{self.num(1201, 6899)}", a, z, dep, dep + dt.timedelta(minutes=self.num(95, 210))

    def eticket(self, code):
        return f"{pools.AIRLINES[code]}-{self.num(2, 8)}{self.digits(9)}"

    def train(self):
        """number, from, to, seat class, price, departure, seat."""
        no, a, z, price = self.pick(pools.LINES)
        cls, factor = self.pick(pools.SEATS[:3] if no[0] in "GDC" else pools.SEATS[3:])
        dep = self.around().replace(hour=self.num(6, 22), minute=self.pick(2, 8, 17, 26, 33, 49, 54), second=0)
        seat = f"{self.num(1, 16):02d}车" + (f"{self.num(1, 18):02d}{self.pick('ABCDF')}" if no[0] in "GDC"
                                            else f"{self.num(1, 90):03d}号")
        return no, a, z, cls, f"{price * factor:.1f}", dep, seat

    def place_code(self):
        return f"{self.place()[0]}10{self.num(11, 989):06d}"

    def police_case(self):
        return f"A{self.place()[0]}{self.num(10, 99)}0000{self.base:%Y%m}{self.num(11, 4899):04d}"

    def court_case(self):
        head = {"44": "粤", "33": "浙", "41": "豫", "51": "川", "42": "鄂", "32": "苏"}
        region = self.pick([p for p in pools.REGIONS if p[0][:2] in head])
        return f"（{self.base.year}）{head[region[0][:2]]}{region[0][2:]}刑初{self.num(12, 989)}号"

    def estate_cert(self, person):
        head = person.plate_head[0]
        return f"{head}（{self.num(2016, 2022)}）{person.city}市不动产权第{self.num(10211, 98999):07d}号"

    def lonlat(self):
        return f"{self.num(104, 120)}.{self.digits(6)}", f"{self.num(23, 39)}.{self.digits(6)}"

    def cell(self):
        return self.num(4097, 62011), self.num(1021, 64990)

    def mac(self, sep=":"):
        return sep.join(self.hexa(2) for _ in range(6)).upper()

    def ip(self):
        return f"192.168.{self.num(0, 9)}.{self.num(2, 250)}"

    def uuid(self):
        return "-".join(self.hexa(n) for n in (8, 4, 4, 4, 12))
