"""The remaining kinds of records, and drawing a file's worth of them."""

import datetime as dt

from kinds import COLUMNS, SUMMARIES, TEXTS, TRACKS, Kinds
from values import BINS, CARS


class AllKinds(Kinds):
    """Makes records of all kinds."""

    def make_transaction(self, p):
        rng, m = self.rng, self.m
        bank, card = self.bank(p)
        firm = rng.choice(["顺达商贸有限公司", "财付通支付科技", "宏图教育咨询公司", "佳和物业管理公司"])
        to_person = rng.random() < 0.7
        when = self.moment(2020, 2025)
        return {
            "bank": bank,
            "card": card,
            "_at": when,
            "traded": self.t(when),
            "amount": self.money(8, 48000),
            "peername": m.name() if to_person else firm,
            "peercard": m.card(rng.choice(list(BINS))) if to_person else "",
            "dc": rng.choice(["借", "贷"]),
            "summary": rng.choice(SUMMARIES),
            "balance": self.money(100, 300000),
        }

    def make_licence(self, p):
        rng, m = self.rng, self.m
        first = dt.datetime(
            rng.randrange(max(2008, p["born"].year + 18), 2025), rng.randrange(1, 13), rng.randrange(1, 28)
        )
        return {
            "archive": rng.choice(p["place"]["districts"])[0][:4] + "0" + str(rng.randrange(1, 9)) + m.digits(6),
            "class": rng.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1D", "C1E", "B1"]),
            "first": self.d(first),
            "valid": self.d(first.replace(year=first.year + rng.choice([6, 10, 16]))),
            "points": str(rng.choice([0, 0, 0, 1, 3, 6, 9])),
            "office": f"{p['place']['city']}市公安局交通警察支队",
        }

    def make_vehicle(self, p):
        rng, m = self.rng, self.m
        wmi, brand = rng.choice(CARS)
        return {
            "plate": m.fresh(lambda: m.plate(p["place"])),
            "vin": m.fresh(lambda: m.vin(wmi)),
            "brand": brand,
            "engine": rng.choice("BCJLT") + rng.choice("AEFKM") + m.digits(6),
            "bought": self.d(m.day(max(2012, p["born"].year + 18), 2024)),
            "color": rng.choice(["白", "黑", "灰", "红", "蓝", "银"]),
            "caruse": rng.choice(["非营运", "非营运", "非营运", "营转非", "预约出租客运"]),
        }

    def make_cdr(self, p):
        rng, m = self.rng, self.m
        when = self.moment(2021, 2025)
        return {
            "peer": m.mobile(),
            "_at": when,
            "began": self.t(when),
            "lasted": str(rng.randrange(4, 1900)),
            "calltype": rng.choice(["主叫", "被叫"]),
            "callplace": rng.choice([p["place"]["city"], p["place"]["city"], "北京", "广州"]),
            "fee": f"{rng.choice([0, 0, 0, 19, 38, 57]) / 100:.2f}",
        }

    def make_sms(self, p):
        rng, m = self.rng, self.m
        when = self.moment(2021, 2025)
        return {
            "peer": m.mobile(),
            "_at": when,
            "sent": self.t(when),
            "smsdir": rng.choice(["发送", "接收"]),
            "content": rng.choice(TEXTS),
        }

    def make_fix(self, p):
        rng = self.rng
        when = self.moment(2021, 2025)
        lat, lng = (float(v) for v in p["place"]["at"].split(" "))
        return {
            "_at": when,
            "seen": self.t(when),
            "lng": f"{lng + rng.uniform(-0.1, 0.1):.6f}",
            "lat": f"{lat + rng.uniform(-0.08, 0.08):.6f}",
            "radius": str(rng.choice([20, 50, 100, 300, 500, 800])),
            "spot": self.m.street(p["place"]["city"] + "市" + p["district"]),
            "lac": str(rng.randrange(4100, 65000)),
            "ci": str(rng.randrange(1100, 65000)),
        }

    def make_person(self, p):
        return {}


def draw_people(maker, n):
    """Draw n people."""
    return [maker.person() for _ in range(n)]


def draw_records(kinds, kind, n, single=False):
    """Draw n records of a kind, with people that come back; give records and the people of each."""
    rng = kinds.rng
    size = max(2, n // 4) if kind in TRACKS else max(2, int(n * 0.88))
    if kind in ("identity.person", "driving.licence", "bank.account"):
        size = n
    pool = draw_people(kinds.m, 1 if single else min(size, n))
    order = list(pool) + [rng.choice(pool) for _ in range(n - len(pool))]
    rng.shuffle(order)
    if kind in TRACKS and kinds.start is None:
        kinds.narrow(40)
    records = [kinds.record(kind, p) for p in order]
    if kind in TRACKS or kinds.start or single:
        records.sort(key=lambda r: r.get("_at", kinds.start))
    return records


def choose_columns(rng, kind, key=None):
    """Choose the columns of a table: all that it must have and some that it may."""
    must, may, _, _ = COLUMNS[kind]
    must = list(must)
    if key and "idno" in must:
        must[must.index("idno")] = key
    elif key:
        must.insert(1, key)
    extra = [c for c in may if rng.random() < 0.45 and c not in must]
    cols = must + extra
    if rng.random() < 0.5:
        head, tail = cols[:2], cols[2:]
        rng.shuffle(tail)
        cols = head + tail
    if rng.random() < 0.2:
        cols = cols[1:3] + cols[:1] + cols[3:]
    return cols, must
