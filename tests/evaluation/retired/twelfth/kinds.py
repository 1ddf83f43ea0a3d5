"""Persons and what a record of each kind says beyond the person."""

import datetime as dt

from values import WORDS, Draw, read_lines

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "peercard": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "landline": "phone.landline",
}
AIRLINES = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479"}
AIRLINES.update({"MF": "731", "SC": "324", "3U": "876", "HO": "018", "FM": "774"})
PERSONAL = ("name", "id", "mobile", "sex", "birth", "nation", "addr", "email", "landline", "passport")


def load_kinds():
    """Fields of each kind: must, may, and those of an event."""
    kinds = {}
    for line in read_lines("kinds.txt"):
        kind, must, may, event = line.split("|")
        kinds[kind] = (must.split(), may.split(), event.split())
    return kinds


def load_columns():
    """Heads of each field: three in Chinese, the English words, the pinyin."""
    columns = {}
    for line in read_lines("columns.txt"):
        field, chinese, english, pinyin = line.split("|")
        columns[field] = (chinese.split("/"), english, pinyin)
    return columns


KINDS = load_kinds()
COLUMNS = load_columns()


class Maker(Draw):
    """Makes persons and records."""

    def person(self):
        """A person with all numbers."""
        rng = self.rng
        home = self.place()
        code, district = rng.choice(home[7])
        birth = dt.date(1950, 1, 1) + dt.timedelta(days=rng.randrange(16500))
        male = rng.random() < 0.5
        where = f"{home[0]}市{district}{self.pick('street')}{rng.randrange(2, 380)}号{rng.randrange(2, 30)}栋"
        return {
            "place": home,
            "name": self.name(),
            "id": self.idno(code, birth, male),
            "mobile": self.mobile(),
            "sex": "男" if male else "女",
            "birth": birth,
            "nation": self.pick("nation"),
            "addr": f"{where}{rng.randrange(1, 28)}0{rng.randrange(1, 5)}室",
            "email": self.email(),
            "landline": self.landline(home),
            "passport": self.passport(),
            "plate": self.plate(home),
            "edu": self.pick("edu"),
            "marry": self.pick("marry"),
            "firm": self.pick("firm"),
        }

    def other_place(self, place):
        """Another city."""
        while True:
            other = self.place()
            if other[0] != place[0]:
                return other

    def record(self, kind, person, when, home):
        """A record of a kind about a person, at that time and place."""
        record = dict(person, when=when)
        record["remark"] = self.pick("remark")
        record.update(getattr(self, "make_" + kind.replace(".", "_"))(person, when, home))
        return record

    def make_hotel_stay(self, _person, when, home):
        """A stay."""
        rng = self.rng
        leave = (when + dt.timedelta(days=rng.randrange(1, 5))).replace(hour=rng.randrange(7, 14))
        return {
            "hotel": home[0] + self.pick("hotel"),
            "room": f"{rng.randrange(2, 22)}{rng.randrange(1, 36):02d}",
            "roomtype": self.pick("roomtype"),
            "tin": when,
            "tout": leave,
            "price": f"{rng.randrange(128, 788)}.00",
            "deposit": str(rng.randrange(1, 9) * 100),
            "channel": self.pick("channel"),
        }

    def make_travel_flight(self, _person, when, home):
        """A flight."""
        rng = self.rng
        airline = self.pick("airline")
        other = self.other_place(home)
        return {
            "flight": airline + self.digits(4, "123456789"),
            "airfrom": home[5],
            "airto": other[5],
            "iatas": home[4] + other[4],
            "fdep": when.replace(minute=rng.randrange(0, 12) * 5, second=0),
            "fseat": f"{rng.randrange(6, 58)}{rng.choice('ABCHJKL')}",
            "cabin": self.pick("cabin"),
            "tkt": f"{AIRLINES[airline]}-{self.digits(10)}",
            "pnr": "".join(rng.choice("BCDFGHJKLMNPQRSTVWXYZ23456789") for _ in range(6)),
        }

    def make_travel_train(self, _person, when, home):
        """A train journey."""
        rng = self.rng
        kind = self.pick("seattype")
        fast = kind in ("二等座", "一等座")
        seat = (
            f"{rng.randrange(1, 19):02d}{rng.choice('ABCDF')}"
            if fast
            else f"{rng.randrange(1, 20)}号{rng.choice('上中下')}铺"
        )
        return {
            "train": rng.choice("GD" if fast else "KTZ") + self.digits(rng.choice((3, 4)) if fast else 3),
            "stfrom": home[6],
            "stto": self.other_place(home)[6],
            "tdep": when.replace(second=0),
            "coach": f"{rng.randrange(1, 17):02d}",
            "tseat": seat if kind != "硬座" else f"{rng.randrange(1, 118)}号",
            "tclass": kind,
            "fare": f"{rng.randrange(40, 900)}.{rng.choice('05')}",
        }

    def make_netcafe_session(self, _person, when, home):
        """A session in an Internet cafe."""
        rng = self.rng
        return {
            "cafe": home[0] + self.pick("cafe"),
            "term": f"{rng.choice('ABCDV')}{rng.randrange(1, 160):03d}",
            "son": when,
            "soff": when + dt.timedelta(minutes=rng.randrange(35, 600), seconds=rng.randrange(60)),
            "ip": f"192.168.{rng.randrange(2, 9)}.{rng.randrange(11, 240)}",
            "netfee": f"{rng.randrange(3, 60)}.{rng.choice('05')}0",
        }

    def make_border_crossing(self, _person, when, _home):
        """A border crossing."""
        rng = self.rng
        port, where, how = rng.choice([item.split("/") for item in WORDS["ports"]])
        if how == "航班":
            where, how = self.pick("country"), self.pick("airline") + self.digits(3)
        return {
            "dirn": rng.choice(("出境", "入境")),
            "port": port,
            "xtime": when,
            "dest": where,
            "means": how,
        }

    def make_crime_case(self, _person, when, home):
        """A case."""
        rng = self.rng
        code = rng.choice(home[7])[0]
        unit = home[0] + self.pick("station")
        return {
            "caseno": f"A{code}{self.digits(6)}{when:%Y%m}{rng.randrange(1000, 9999)}",
            "cause": self.pick("cause"),
            "unit": unit,
            "filed": when,
            "penalty": self.pick("penalty"),
        }

    def flat(self, home):
        """The address of a flat."""
        rng = self.rng
        return (
            f"{home[0]}市{rng.choice(home[7])[1]}{self.pick('estate')}{rng.randrange(1, 30)}幢"
            f"{rng.randrange(1, 5)}单元{rng.randrange(2, 29)}0{rng.randrange(1, 5)}"
        )

    def make_property_housing(self, _person, when, home):
        """A flat that is owned."""
        sign = home[1]
        return {
            "cert": f"{sign}（{when.year}）{home[0]}市不动产权第{self.digits(7)}号",
            "loc": self.flat(home),
            "size": f"{self.rng.randrange(42, 190)}.{self.rng.randrange(10, 99)}",
            "huse": self.pick("use"),
            "reg": when.date(),
        }

    def make_property_rental(self, _person, when, home):
        """A lease."""
        start = when.date().replace(day=1)
        return {
            "loc": self.flat(home),
            "landlord": self.name(),
            "rent": str(self.rng.randrange(12, 88) * 100),
            "deposit": str(self.rng.randrange(12, 88) * 100),
            "rfrom": start,
            "rto": start.replace(year=start.year + 1) - dt.timedelta(days=1),
            "rno": f"ZL{when.year}-{self.digits(5)}",
        }

    def make_bank_account(self, _person, when, home):
        """An account."""
        card, bank = self.card()
        branch = f"{home[0]}{self.pick('street')}支行"
        return {"card": card, "bank": bank, "opened": when.date(), "branch": branch, "acct": self.pick("acct")}

    def make_bank_balance(self, person, when, home):
        """An account with what is in it."""
        record = self.make_bank_account(person, when, home)
        money = self.rng.randrange(30000, 48000000) / 100
        record.update(money=f"{money:.2f}", free=f"{money * 0.9:.2f}", asof=when.date())
        return record

    def make_bank_transaction(self, person, when, home):
        """A movement on an account; the card stays the same for a person."""
        rng = self.rng
        if "_card" not in person:
            person["_card"], person["_bank"] = self.card()
        card, bank = person["_card"], person["_bank"]
        return {
            "card": card,
            "bank": bank,
            "branch": f"{home[0]}{self.pick('street')}支行",
            "ttime": when,
            "inout": rng.choice(("支出", "收入", "支出")),
            "amount": f"{rng.randrange(900, 2600000) / 100:.2f}",
            "summary": self.pick("summary"),
            "peername": rng.choice((self.name(), self.pick("shop"))),
            "peercard": self.card()[0],
            "after": f"{rng.randrange(9000, 9600000) / 100:.2f}",
            "opener": self.pick("opener"),
        }

    def make_driving_licence(self, person, when, home):
        """A driving licence."""
        code = self.rng.choice(home[7])[0][:4]
        rng = self.rng
        age = person["birth"].year + rng.randrange(19, 26)
        first = dt.date(max(age, rng.randrange(1999, 2015)), rng.randrange(1, 13), rng.randrange(1, 28))
        return {
            "lclass": self.pick("class"),
            "first": first,
            "until": first.replace(year=first.year + 16),
            "points": str(self.rng.choice((0, 0, 1, 3, 6, 9))),
            "archive": code + self.digits(8),
        }

    def make_driving_vehicle(self, _person, when, home):
        """A car."""
        return {
            "plate": self.plate(home),
            "vin": self.vin(),
            "brand": self.pick("brand"),
            "engine": self.rng.choice("ABCDEH") + self.digits(7),
            "colour": self.pick("colour"),
            "creg": when.date(),
        }

    def make_phone_cdr(self, _person, when, _home):
        """A call."""
        return {
            "peer": self.mobile(),
            "cstart": when,
            "clen": str(self.rng.randrange(6, 1900)),
            "ctype": self.rng.choice(("主叫", "被叫")),
            "cfee": f"{self.rng.randrange(0, 3)}.{self.rng.randrange(0, 99):02d}",
        }

    def make_phone_sms(self, _person, when, _home):
        """A message."""
        return {
            "peer": self.mobile(),
            "mtime": when,
            "mtype": self.rng.choice(("发送", "接收")),
            "mtext": self.pick("sms"),
        }

    def make_location_fix(self, _person, when, home):
        """A position."""
        rng = self.rng
        return {
            "ltime": when,
            "lng": f"{home[8][0] + rng.uniform(-0.07, 0.07):.6f}",
            "lat": f"{home[8][1] + rng.uniform(-0.07, 0.07):.6f}",
            "laddr": f"{home[0]}市{rng.choice(home[7])[1]}{self.pick('street')}{rng.randrange(1, 300)}号附近",
            "acc": str(rng.randrange(8, 900)),
        }

    def make_identity_person(self, _person, _when, _home):
        """Nothing beyond the person."""
        return {}
