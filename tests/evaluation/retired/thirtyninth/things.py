"""Values of events: places, times, amounts, vehicles, codes and strings that only look like personal data."""
from __future__ import annotations

from random import Random

from shapes import id_check, luhn_digit
from values import POOLS

POOL_WORDS = {"road", "estate", "hotel", "roomtype", "cabin", "seatclass", "netbar", "port", "country", "charge", "penalty",
              "police", "nation", "merchant", "txn", "model", "color", "class", "job", "company", "sms", "dir", "bank",
              "airport", "dept", "product", "station"}
DECOYS = {"badid", "badcard", "order", "snow", "size", "usphone", "epochms", "fakemob", "sku", "waybill", "hash", "invoice"}


class Things:
    """Maker of event values for one file."""

    def __init__(self, rng: Random, script: str) -> None:
        """Keep the generator and the script."""
        self.rng, self.script = rng, script
        self.year = 2018
        self.centre = (rng.uniform(22.6, 40.0), rng.uniform(103.2, 121.2))

    def make(self, what: str, arg: str) -> str:
        """Return a fresh value of a named kind."""
        if what in POOL_WORDS:
            pool = POOLS.get(what + ".en") if self.script == "latin" else None
            return self.rng.choice(pool or POOLS[what])
        return str(getattr(self, "make_" + what)(arg))

    def digits(self, count: int, alphabet: str = "0123456789") -> str:
        """Return random characters of an alphabet."""
        return "".join(self.rng.choice(alphabet) for _ in range(count))

    def make_n(self, arg: str) -> str:
        """Return an integer of a range such as 3-90."""
        low, high = arg.split("-")
        return str(self.rng.randint(int(low), int(high))).zfill(len(low) if low[0] == "0" else 0)

    def make_d(self, arg: str) -> str:
        """Return digits without leading zero."""
        return self.digits(1, "123456789") + self.digits(int(arg or 6) - 1)

    def make_h(self, arg: str) -> str:
        """Return small hexadecimal characters."""
        return self.digits(1, "abcdef") + self.digits(int(arg or 8) - 1, "0123456789abcdef")

    def make_L(self, arg: str) -> str:
        """Return capital letters."""
        return self.digits(int(arg or 3), "ABCDEFGHJKLMNPQRSTUVWXYZ")

    def make_f(self, arg: str) -> str:
        """Return a decimal number of a range such as 0.1-9.5 with two decimals."""
        low, high = (float(part) for part in arg.split("-"))
        return f"{self.rng.uniform(low, high):.2f}"

    def make_money(self, arg: str) -> str:
        """Return an amount with two decimals; arg c sets thousands separators."""
        amount = round(self.rng.choice([80, 600, 3000, 20000]) * self.rng.uniform(0.2, 1.0), 2)
        return f"{amount:,.2f}" if arg == "c" else f"{amount:.2f}"

    def make_bal(self, arg: str) -> str:
        """Return a balance; arg c sets thousands separators."""
        amount = round(self.rng.choice([900, 8000, 60000, 400000]) * self.rng.uniform(0.1, 1.0), 2)
        return f"{amount:,.2f}" if arg == "c" else f"{amount:.2f}"

    def make_room(self, _: str) -> str:
        """Return a room number."""
        return f"{self.rng.randint(2, 28)}{self.rng.randint(1, 30):02d}"

    def make_rent(self, _: str) -> str:
        """Return a monthly rent."""
        return str(self.rng.randint(8, 90) * 100)

    def make_area(self, _: str) -> str:
        """Return a floor space."""
        return f"{self.rng.uniform(38, 180):.2f}"

    def make_city(self, arg: str) -> str:
        """Return a city; arg c gives its airport code, both pairs stay apart by suffix."""
        parts = self.rng.choice(POOLS["city"]).split(":")
        return parts[1] if arg == "c" else parts[2] if self.script == "latin" else parts[0]

    def make_flight(self, _: str) -> str:
        """Return a flight number."""
        return self.rng.choice(POOLS["airline"]).split(",")[0] + str(self.rng.randint(1101, 8999))

    def make_eticket(self, _: str) -> str:
        """Return an electronic ticket number."""
        return self.rng.choice(POOLS["airline"]).split(",")[1] + "-" + self.digits(1, "23456789") + self.digits(9)

    def make_pnr(self, _: str) -> str:
        """Return a booking locator."""
        return self.digits(1, "HJKMNP") + self.digits(5, "ABCDEFGHJKMNPQRSTVWXYZ0123456789")

    def make_train(self, _: str) -> str:
        """Return a train number."""
        return self.rng.choice("GGGDDKTZ") + str(self.rng.randint(11, 7999))

    def make_seat(self, _: str) -> str:
        """Return a seat such as 12A."""
        return f"{self.rng.randint(1, 38)}{self.rng.choice('ABCDF')}"

    def make_coach(self, _: str) -> str:
        """Return a coach number."""
        return f"{self.rng.randint(1, 16):02d}"

    def make_place(self, _: str) -> str:
        """Return a code of an Internet cafe."""
        return self.rng.choice(POOLS["region"]).split(",")[0] + "10" + f"{self.rng.randint(11, 3999):06d}"

    def make_ip(self, _: str) -> str:
        """Return a private address."""
        return f"192.168.{self.rng.randint(0, 9)}.{self.rng.randint(2, 250)}"

    def make_mac(self, _: str) -> str:
        """Return a hardware address."""
        return ":".join(self.digits(2, "0123456789ABCDEF") for _ in range(6))

    def make_case(self, _: str) -> str:
        """Return a police case number."""
        return f"A{self.rng.choice(POOLS['region'])[:6]}{self.digits(6)}{self.year}{self.rng.randint(1, 12):02d}{self.digits(4)}"

    def make_court(self, _: str) -> str:
        """Return a court case number."""
        if self.year < 2016:
            court = self.rng.choice(["穗天法", "深福法", "杭西", "成锦"])
            return f"（{self.year}）{court}刑初字第{self.rng.randint(11, 1800)}号"
        head = self.rng.choice(["京0105", "粤0106", "沪0115", "浙0106", "川0104", "苏0205", "湘0102"])
        return f"（{self.year}）{head}刑初{self.rng.randint(11, 1800)}号"

    def make_cert(self, _: str) -> str:
        """Return an estate certificate number."""
        if self.year < 2016:
            return self.rng.choice(["粤房地权证穗字第", "京房权证朝字第", "沪房权证浦字第"]) + self.digits(8) + "号"
        head, town = self.rng.choice([("粤", "广州市"), ("京", "朝阳区"), ("浙", "杭州市"), ("苏", "苏州市"), ("川", "成都市")])
        return f"{head}（{self.year}）{town}不动产权第{self.digits(7)}号"

    def make_unit(self, _: str) -> str:
        """Return an estate unit number."""
        return self.rng.choice(POOLS["region"])[:6] + self.digits(6) + "GB" + self.digits(5) + "F" + "000" + self.digits(5)

    def make_lat(self, _: str) -> str:
        """Return a latitude inside China."""
        return f"{self.centre[0] + self.rng.uniform(-0.09, 0.09):.6f}"

    def make_lon(self, _: str) -> str:
        """Return a longitude inside China."""
        return f"{self.centre[1] + self.rng.uniform(-0.09, 0.09):.6f}"

    def make_lac(self, _: str) -> str:
        """Return a location area code."""
        return str(self.rng.randint(4097, 59999))

    def make_ci(self, _: str) -> str:
        """Return a cell number."""
        return str(self.rng.randint(10001, 64999))

    def make_uuid(self, _: str) -> str:
        """Return a UUID in small letters."""
        text = self.digits(32, "0123456789abcdef")
        return "-".join((text[:8], text[8:12], "4" + text[13:16], "a" + text[17:20], text[20:]))

    def make_hash(self, arg: str) -> str:
        """Return a digest of 40 characters."""
        return self.digits(int(arg or 40), "0123456789abcdef")

    def make_b(self, arg: str) -> str:
        """Return base64 letters."""
        return self.digits(int(arg or 40), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    def make_order(self, _: str) -> str:
        """Return an order number built from a time stamp."""
        return (f"{self.year}{self.rng.randint(1, 12):02d}{self.rng.randint(1, 28):02d}"
                f"{self.rng.randint(0, 23):02d}{self.rng.randint(0, 59):02d}{self.digits(7)}")

    def make_snow(self, _: str) -> str:
        """Return a snowflake number."""
        return "1" + self.digits(1, "2345") + self.digits(17)

    def make_size(self, _: str) -> str:
        """Return a byte size of eleven digits that begins like a mobile number."""
        return "1" + self.digits(1, "3578") + self.digits(1, "12356") + self.digits(8)

    def make_epochms(self, _: str) -> str:
        """Return a time in milliseconds."""
        return "1" + self.digits(1, "456") + self.digits(11)

    def make_usphone(self, _: str) -> str:
        """Return a telephone number of the United States."""
        area = self.rng.choice(["415", "646", "312", "206", "713"])
        return f"({area}) {self.digits(1, '2346789')}{self.digits(2)}-{self.digits(4)}"

    def make_fakemob(self, _: str) -> str:
        """Return eleven digits of a segment that was never given out."""
        return self.rng.choice(["154", "194", "160", "120", "116"]) + self.digits(8)

    def make_sku(self, _: str) -> str:
        """Return a part number shaped like a passport number."""
        return self.rng.choice("EG") + self.digits(8)

    def make_waybill(self, _: str) -> str:
        """Return an express waybill."""
        return "SF" + self.digits(1, "123") + self.digits(12)

    def make_invoice(self, _: str) -> str:
        """Return an invoice code of twelve digits."""
        return f"0{self.rng.choice(POOLS['region'])[:2]}00{self.rng.randint(15, 23)}00{self.rng.randint(1, 9)}11"

    def make_badid(self, _: str) -> str:
        """Return eighteen digits with date and region whose check character is wrong."""
        body = (self.rng.choice(POOLS["region"])[:6] + f"{self.rng.randint(1955, 1999)}{self.rng.randint(1, 12):02d}"
                f"{self.rng.randint(1, 28):02d}{self.rng.randint(11, 989):03d}")
        return body + self.rng.choice([c for c in "0123456789" if c != id_check(body)])

    def make_badcard(self, _: str) -> str:
        """Return a card-like number whose Luhn digit is wrong."""
        body = "621700" + self.digits(12)
        return body + str((int(luhn_digit(body)) + self.rng.randint(1, 8)) % 10)

    def make_otel(self, _: str) -> str:
        """Return the landline of an office."""
        return self.rng.choice(POOLS["region"]).split(",")[5] + "-" + self.digits(1, "2356") + self.digits(7)

    def make_omail(self, _: str) -> str:
        """Return the mailbox of an office."""
        head = self.rng.choice(["service", "info", "hr", "support", "office", "kefu", "admin"])
        house = self.rng.choice(["huaxin-trade", "ruifenglogi", "tcjc-build", "yuanhangtech", "boya-edu"])
        return f"{head}@{house}.{self.rng.choice(['com', 'cn', 'com.cn'])}"
