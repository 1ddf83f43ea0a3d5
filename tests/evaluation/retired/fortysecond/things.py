"""The helpers that templates may call."""
import datetime

import values as val
from values import V
from world import AIRLINES, AIRPORTS, REGIONS, TRAINS, WORDS, D, Person


MOVES = (("工资", "+", 12000), ("转账存入", "+", 9000), ("利息", "+", 60), ("现金存入", "+", 5000),
         ("ATM取款", "-", 3000), ("消费", "-", 900), ("转账支出", "-", 4000), ("水电费代扣", "-", 400),
         ("快捷支付", "-", 600), ("短信服务费", "-", 3), ("贷款还款", "-", 5200))


class Thing:
    def __init__(self, **fields):
        self.__dict__.update(fields)


def helpers(world):
    rng = world.rng

    def pick(text):
        return rng.choice(WORDS[text] if text in WORDS else text.split("|"))

    def n(least, most):
        return rng.randrange(least, most + 1)

    def money(least, most):
        return f"{rng.randrange(int(least * 100), int(most * 100)) / 100:.2f}"

    def comma(amount):
        return f"{float(amount):,.2f}"

    def dg(count, first="23456789"):
        return val.digits(rng, count, "3478" if count > 15 and first == "23456789" else first)

    def hx(count):
        text = "".join(rng.choice("0123456789abcdef") for _ in range(count))
        return text if count < 5 else rng.choice("abcdef") + text[1:]

    def up(count):
        return "".join(rng.choice("ABCDEFGHJKMNPQRSTVWXYZ2456789") for _ in range(count))

    def flight():
        line = rng.choice(AIRLINES)
        one, two = rng.sample(AIRPORTS, 2)
        while one[0] == two[0]:
            one, two = rng.sample(AIRPORTS, 2)
        start = world.dt(6, 20)
        start = start.replace(minute=start.minute // 5 * 5, second=0)
        end = start + datetime.timedelta(minutes=5 * rng.randrange(18, 45))
        return Thing(no=f"{line[0]}{rng.randrange(101, 9899)}", al=line[0], name=line[2], a=one[0], b=two[0], ac=one[1],
                     bc=two[1], ap=one[2], bp=two[2], dep=start, arr=end, tkt=f"{line[1]}-{val.digits(rng, 10, '12')}",
                     pnr=up(6), cab=rng.choice("YYYYMKHFCE"), seat=f"{rng.randrange(3, 48)}{rng.choice('ABCHJK')}",
                     fare=f"{rng.randrange(35, 240) * 10}.00")

    def train():
        row = rng.choice(TRAINS)
        start = world.dt(6, 21)
        end = start + datetime.timedelta(minutes=rng.randrange(80, 620))
        slow = row[0][0] in "KTZL"
        coach = f"{rng.randrange(1, 17):02d}"
        seat = f"{rng.randrange(1, 61):03d}号" if slow else f"{rng.randrange(1, 18):02d}{rng.choice('ABCDF')}"
        tick = rng.choice("ABCDEFGHK") + val.digits(rng, 6)
        return Thing(no=row[0], a=row[1], b=row[2], dep=start.replace(second=0), arr=end.replace(second=0), fare=row[3],
                     coach=coach, seat=seat, cls="硬座" if slow else rng.choice(("二等座", "二等座", "一等座")),
                     place=f"{coach}车{seat}", tick=tick, t21=f"{rng.randrange(10000, 65000)}{val.digits(rng, 9)}{tick}",
                     order="E" + val.digits(rng, 9))

    def hotel():
        return world.local.town + pick("hotelbrand") + "（" + pick("road") + "店）"

    def gps(spread=0.05):
        lat = world.local.lat + rng.uniform(-spread, spread)
        lng = world.local.lng + rng.uniform(-spread, spread)
        return Thing(lat=f"{lat:.6f}", lng=f"{lng:.6f}")

    def cell():
        return Thing(lac=rng.randrange(4100, 40000), ci=rng.randrange(1200, 64000))

    def mmss(seconds):
        return f"{seconds // 60}分{seconds % 60:02d}秒" if seconds >= 60 else f"{seconds}秒"

    def hms(seconds):
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"

    def mac(sep="-"):
        return sep.join(hx(2).upper() for _ in range(6))

    def ip():
        return f"192.168.{rng.randrange(0, 4)}.{rng.randrange(2, 254)}"

    def otel(standing="allowed"):
        return V(val.make_landline(rng, world.local.area), "phone.landline", None, standing)

    def mob():
        return V(val.make_mobile(rng), "phone.mobile")

    def badid():
        """Eighteen digits like an ID number with a wrong check digit: a decoy."""
        good = val.make_id(rng, rng.choice(REGIONS).code, D(1970 + rng.randrange(30), 5, 6), True)
        return val.dec(good[:17] + str((int(good[17] if good[17] != "X" else 3) + 4) % 10))

    def snow():
        return val.dec("1" + val.digits(rng, 18, "23456789"))

    def police():
        return f"{world.local.psb}{pick('street')}派出所"

    def cert(when=None):
        year = when.year if when else world.year
        return f"{world.local.plate[0]}（{year}）{world.local.city}不动产权第{val.digits(rng, 7)}号"

    def unitno():
        zone = f"{rng.randrange(1, 20):03d}{rng.randrange(1, 30):03d}"
        return f"{world.local.code}{zone}GB{val.digits(rng, 5)}F{val.digits(rng, 8)}"

    def court(when=None):
        year = when.year if when else world.year
        return f"（{year}）{world.local.plate[0]}{world.local.code[2:]}刑初{rng.randrange(20, 900)}号"

    def acase(when=None):
        month = when.ym if when else f"{world.year}{rng.randrange(1, world.base.month + 1):02d}"
        return f"A{world.local.code}{val.digits(rng, 6)}{month}{val.digits(rng, 4)}"

    def wacode():
        return f"{world.local.code}10{val.digits(rng, 6)}"

    def person(sex=None, last=None):
        return Person(world, sex, last)

    def road_no():
        return f"{world.local.full}{pick('road')}{rng.randrange(2, 390)}号"

    def purse():
        """A purse whose balance follows from its movements: move() once, then word, sum, sign and left."""
        thing = Thing(left=rng.randrange(300000, 6000000) / 100)

        def move():
            word, sign, most = rng.choice(MOVES)
            amount = min(rng.randrange(200, most * 100) / 100, thing.left - 1 if sign == "-" else 10 ** 6)
            thing.left += amount if sign == "+" else -amount
            thing.word, thing.sign, thing.sum = word, sign, f"{amount:.2f}"
            thing.bal = f"{thing.left:.2f}"
            return ""
        thing.move = move
        return thing

    def room():
        return f"{rng.randrange(2, 19)}{rng.randrange(1, 30):02d}"

    def span(**kw):
        return datetime.timedelta(**kw)

    out = {name: thing for name, thing in locals().items() if callable(thing)}
    out.update(L=world.local, dt=world.dt, tick=world.tick, past=world.past, place=lambda: world.address(world.local),
               region=lambda: rng.choice(REGIONS), V=V, mask=val.mask, dash=val.dash, group=val.group, low=val.low,
               lead=val.lead, may=val.may, dec=val.dec, pad=val.pad, year=world.year, now=world.now, base=world.base,
               str=str, int=int,
               float=float, len=len, round=round, dd=lambda k: span(days=k), hh=lambda k: span(hours=k),
               mi=lambda k: span(minutes=k), se=lambda k: span(seconds=k), min=min, max=max)
    return out
