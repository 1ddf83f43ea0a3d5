"""People and the things that records speak of."""

from __future__ import annotations

import random
import re
from datetime import datetime

import values as v

Fields = dict[str, str]
RULES = {
    "id": "identity.prc_id18",
    "idl": "identity.prc_id18",
    "mob": "phone.mobile",
    "mobs": "phone.mobile",
    "mobd": "phone.mobile",
    "mob86": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "cards": "bank.card",
    "plate": "driving.plate",
    "plated": "driving.plate",
    "pp": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
MAIL_HOSTS = ("163.com", "qq.com", "126.com", "sina.com", "139.com", "foxmail.com", "sohu.com", "hotmail.com")


class City:
    """One city with its codes."""

    def __init__(self, line: str) -> None:
        part = line.split("|")
        self.name, self.prov, self.char, self.letter, self.area = part[:5]
        self.lng, self.lat = float(part[5]), float(part[6])
        self.districts = [tuple(d.split(" ")) for d in part[7].split(",")]
        self.streets = part[8].split(",")
        self.airport, self.iata, self.station = part[9:12]


CITIES = [City(line) for line in v.lines("cities")]
BY_NAME = {city.name: city for city in CITIES}
BY_IATA = {city.iata: city for city in CITIES}


def syllables(name: str) -> list[tuple[str, str, str]]:
    """Simplified, pinyin and traditional form of each name character."""
    found = []
    for word in v.words(name):
        match = re.fullmatch(r"(.)([A-Z]+)(.?)", word)
        if match is None:
            raise ValueError(word)
        found.append((match[1], match[2], match[3] or match[1]))
    return found


SURNAMES = syllables("surnames")
GIVEN = {True: syllables("given_m"), False: syllables("given_f")}


class Maker:
    """Draws people and things for one file."""

    def __init__(self, rng: random.Random, script: str, city: str) -> None:
        self.rng = rng
        self.hant = script == "hant"
        self.city = BY_NAME.get(city)
        self.used: set[str] = set()
        self.now = datetime(2018, 1, 1)

    def town(self) -> City:
        """The city of the file, else any."""
        return self.city or self.rng.choice(CITIES)

    def street(self, town: City) -> str:
        """A street address inside a city."""
        return f"{self.rng.choice(town.streets)}{self.rng.randrange(3, 389)}号"

    def name(self, male: bool) -> Fields:
        """A name in its spellings."""
        parts = [self.rng.choice(SURNAMES)]
        parts += self.rng.sample(GIVEN[male], 1 if self.rng.random() < 0.25 else 2)
        full = "".join(p[2 if self.hant else 0] for p in parts)
        if full in self.used:
            return self.name(male)
        self.used.add(full)
        sur, given = parts[0][1], "".join(p[1] for p in parts[1:])
        mr = {True: "先生", False: "女士"}[male]
        return {
            "name": full, "sur": full[0], "ming": full[1:], "mr": full[0] + mr, "py": f"{sur} {given}",
            "pys": f"{sur}/{given}", "pyt": f"{given.capitalize()} {sur.capitalize()}",
            "pyl": f"{given.lower()}.{sur.lower()}", "last": sur, "first": given,
        }  # fmt: skip

    def person(self) -> Fields:
        """A person with documents and contacts."""
        rng = self.rng
        male = rng.random() < 0.58
        out = self.name(male)
        town = self.town()
        code, place = rng.choice(v.lines("regions")).split(" ")
        if rng.random() < 0.35:
            code, district = rng.choice(town.districts)
            place = (town.prov if town.prov.endswith("市") else town.prov + town.name + "市") + district
        number = v.id_number(rng, code, male)
        mob = v.mobile(rng)
        out.update(id=number, idl=number.replace("X", "x"), birth=number[6:14], region=code)
        out.update(birthd=f"{number[6:10]}-{number[10:12]}-{number[12:14]}", age=str(2019 - int(number[6:10])))
        out.update(birthc=f"{number[6:10]}年{int(number[10:12])}月{int(number[12:14])}日", id6=number[-6:])
        out.update(mob=mob, mobs=f"{mob[:3]} {mob[3:7]} {mob[7:]}", mobd=f"{mob[:3]}-{mob[3:7]}-{mob[7:]}")
        out.update(mob86="+86" + mob, mob4=mob[-4:], pp=v.passport(rng), tel=v.landline(rng, town.area))
        out.update(sex="男" if male else "女", sexn="1" if male else "2", sexm="M" if male else "F")
        out.update(ta="他" if male else "她", he="he" if male else "she", mrs="Mr" if male else "Ms")
        out.update(hj=place + rng.choice(("城关镇", "新华街道", "石桥镇", "大王乡", "东关街道")) + self.lot())
        out.update(addr=town.name + "市" + rng.choice(town.districts)[1] + self.street(town), dist=place)
        out.update(self.contact(out))
        out.update(self.account())
        return out

    def lot(self) -> str:
        """The tail of a household address."""
        rng = self.rng
        return rng.choice((
            f"{rng.choice('南北东西')}村{rng.randrange(1, 13)}组{rng.randrange(2, 99)}号",
            f"人民路{rng.randrange(3, 210)}号{rng.randrange(1, 7)}栋{rng.randrange(1, 7)}0{rng.randrange(1, 5)}室",
            f"文化巷{rng.randrange(3, 66)}号附{rng.randrange(1, 9)}号",
        ))

    def contact(self, who: Fields) -> Fields:
        """Mail, QQ, chat name, work."""
        rng = self.rng
        tail = rng.choice((who["birth"][2:6], v.digits(rng, 3), who["birth"][:4], ""))
        user = (who["last"] + rng.choice(("", "_", ".")) + who["first"]).lower() + tail
        qq = rng.choice("123456789") + v.digits(rng, rng.choice((7, 8, 9)))
        host = rng.choice(MAIL_HOSTS)
        mail = f"{qq}@qq.com" if host == "qq.com" else f"{user}@{host}"
        return {
            "mail": mail, "qq": qq, "wx": (who["first"] + "_" + who["last"]).lower() + v.digits(rng, 2),
            "job": rng.choice(v.words("jobs")), "firm": rng.choice(v.words("firms")), "nation": self.nation(),
            "edu": rng.choice(("初中", "高中", "中专", "大专", "本科")), "user": user.replace(".", ""),
        }  # fmt: skip

    def nation(self) -> str:
        """Ethnic group."""
        return self.rng.choice(("汉",) * 14 + ("回", "壮", "满", "土家", "苗"))

    def account(self) -> Fields:
        """A bank card."""
        bin6, length, bank, short = self.rng.choice(v.lines("bins")).split(" ")
        number = v.card(self.rng, bin6, int(length))
        spaced = " ".join(number[i : i + 4] for i in range(0, len(number), 4))
        return {"card": number, "cards": spaced, "card4": number[-4:], "bank": bank, "bk": short}

    def flight(self) -> Fields:
        """A flight."""
        rng = self.rng
        no, dep, arr, minutes = rng.choice(v.lines("flights")).split(" ")
        one, two = BY_IATA[dep], BY_IATA[arr]
        return {
            "no": no, "al": no[:2], "num": no[2:], "dep": dep, "arr": arr, "from": one.name, "to": two.name,
            "fap": one.name + one.airport, "tap": two.name + two.airport, "min": minutes,
            "seat": f"{rng.randrange(6, 58)}{rng.choice('ABCDHJKL')}", "cls": rng.choice("YYYBMHKLQVF"),
            "pnr": "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ23456789") for _ in range(5)) + rng.choice("QXZ7"),
            "tkt": rng.choice(("784", "999", "781", "880", "479")) + "-" + v.digits(rng, 10),
            "fare": f"{rng.randrange(38, 245)}0.00", "gate": rng.choice("ABC") + str(rng.randrange(3, 40)),
        }  # fmt: skip

    def rail(self) -> Fields:
        """A train ride."""
        rng = self.rng
        no, dep, arr, minutes, fare = rng.choice(v.lines("rails")).split(" ")
        slow = no[0] in "KTZ"
        coach = rng.randrange(1, 17)
        place = f"{rng.randrange(1, 21)}号{rng.choice('上中下')}铺" if slow else f"{rng.randrange(1, 19)}{rng.choice('ABCDF')}号"
        letter = rng.choice("ABCDEFGHJKLMNP")
        return {
            "no": no, "from": dep, "to": arr, "min": minutes, "fare": fare, "coach": f"{coach:02d}", "seat": place,
            "cls": "硬卧" if slow else "二等座", "tkt": letter + v.digits(rng, 6), "ord": "E" + v.digits(rng, 9),
            "gate": f"{rng.randrange(1, 22)}{rng.choice('AB')}", "num": place.replace("号", ""),
        }  # fmt: skip

    def car(self) -> Fields:
        """A car."""
        town, rng = self.town(), self.rng
        head, model, full = rng.choice(v.lines("cars")).split(" ")
        mark = v.plate(rng, town.char + town.letter)
        return {
            "plate": mark, "plated": mark[:2] + "·" + mark[2:], "vin": v.vin(rng, head), "model": model, "full": full,
            "eng": rng.choice(("", "G", "E", "N")) + v.digits(rng, 6), "color": rng.choice("白黑灰银红蓝"),
            "road": rng.choice(town.streets), "arch": town.districts[0][0][:4] + "0" + v.digits(rng, 7),
        }  # fmt: skip

    def house(self) -> Fields:
        """A flat."""
        town, rng = self.town(), self.rng
        code, district = rng.choice(town.districts)
        comm, bld, unit = rng.choice(v.words("comm")), rng.randrange(1, 29), rng.randrange(1, 4)
        room = f"{rng.randrange(1, 31)}0{rng.randrange(1, 7)}"
        serial = v.digits(rng, 7)
        year = max(2016, self.now.year - rng.randrange(0, 3))
        return {
            "comm": comm, "bld": str(bld), "unit": str(unit), "room": room, "area": f"{rng.uniform(42, 168):.2f}",
            "loc": f"{district}{self.street(town)}{comm}{bld}幢{unit}单元{room}室", "short": f"{comm}{bld}-{unit}-{room}",
            "cert": f"{town.char}（{year}）{town.name}市不动产权第{serial}号", "serial": serial, "dist": district,
            "unit28": f"{code}{v.digits(rng, 6)}GB{v.digits(rng, 5)}F{v.digits(rng, 8)}", "street": self.street(town),
            "price": f"{rng.randrange(58, 690)}", "rent": f"{rng.randrange(12, 78)}00", "ht": f"{year}{v.digits(rng, 7)}",
        }  # fmt: skip

    def geo(self) -> Fields:
        """A place with coordinates and a cell."""
        town, rng = self.town(), self.rng
        district, street = rng.choice(town.districts)[1], self.street(town)
        return {
            "lng": f"{town.lng + rng.uniform(-0.11, 0.11):.6f}", "lat": f"{town.lat + rng.uniform(-0.08, 0.08):.6f}",
            "place": f"{town.name}市{district}{street}", "near": f"{district}{street}", "city": town.name,
            "lac": str(rng.randrange(4100, 42000)), "ci": str(rng.randrange(10200, 64000)),
            "eci": str(rng.randrange(20000000, 240000000)), "acc": str(rng.choice((30, 50, 80, 150, 300, 500, 800))),
            "spd": str(rng.randrange(0, 92)), "dir": str(rng.randrange(0, 359)), "road": rng.choice(town.streets),
        }  # fmt: skip

    def inn(self) -> Fields:
        """A hotel."""
        town, rng = self.town(), self.rng
        code = rng.choice(town.districts)[0]
        return {
            "name": rng.choice(v.words("hotels")), "tel": v.landline(rng, town.area), "city": town.name,
            "code": code + v.digits(rng, 4), "addr": rng.choice(town.districts)[1] + self.street(town),
            "room": f"{rng.randrange(2, 19)}{rng.randrange(1, 29):02d}", "fee": f"{rng.randrange(11, 69)}8",
        }  # fmt: skip

    def cafe(self) -> Fields:
        """An Internet cafe."""
        town, rng = self.town(), self.rng
        code, district = rng.choice(town.districts)
        return {
            "name": rng.choice(v.words("netcafes")), "code": f"{code}10{v.digits(rng, 6)}", "seat": str(rng.randrange(3, 180)),
            "addr": district + self.street(town), "ip": f"192.168.{rng.randrange(0, 4)}.{rng.randrange(11, 240)}",
            "mac": "-".join(f"{rng.randrange(256):02X}" for _ in range(6)), "tel": v.landline(rng, town.area),
        }  # fmt: skip

    def case(self) -> Fields:
        """Numbers of a case."""
        town, rng = self.town(), self.rng
        code, district = rng.choice(town.districts)
        year, month, day = self.now.year, self.now.month, self.now.day
        return {
            "no": f"A{code}{v.digits(rng, 4)}00{year}{month:02d}{v.digits(rng, 4)}", "year": str(year), "dist": district,
            "court": f"（{year}）{town.char}{code[2:]}刑初{rng.randrange(21, 998)}号",
            "bureau": f"{town.name}市公安局{district[:-1]}分局", "road": rng.choice(town.streets),
            "pen": f"{code}111{year}{month:02d}{day:02d}{v.digits(rng, 4)}", "num": v.digits(rng, 4),
        }  # fmt: skip
