"""Fields of events: places, tickets, cells, cases, accounts, clutter."""
from __future__ import annotations

import uuid
from typing import Any, Callable

import values as v

Store = dict[str, Any]
OFFICE = {"otel": "phone.landline", "omail": "phone.email"}
DECOYS = {"snow", "ord", "uscc", "wb", "badid", "badcard", "dec", "longno"}


def _region(w: Any, s: Store, key: str = "@region") -> v.Region:
    """The region of the event."""
    if key == "@region" and key not in s and "near" in w.t.opts and w.person and s is w.rec:
        s[key] = w.person.region
    if key not in s:
        other = s.get("@from")
        while True:
            s[key] = v.Region(w.rng.choice(v.REGIONS), w.t.script)
            if other is None or other.hcity != s[key].hcity:
                break
    return s[key]


def _from(w: Any, s: Store) -> v.Region:
    """Where a journey begins."""
    return _region(w, s, "@from")


def _to(w: Any, s: Store) -> v.Region:
    """Where a journey ends."""
    _from(w, s)
    return _region(w, s, "@to")


def _place(w: Any, s: Store) -> str:
    """Address of a place in the event's region."""
    r, no = _region(w, s), w.rng.randrange(3, 590)
    if r.latin:
        return f"{no} {_word(w, 'street')}, {r.dist}, {r.city}"
    return v.to_hant(f"{r.hcity}市{r.hdist}区{_word(w, 'street', 'hans')}{no}号") if w.t.script == "hant" else \
        f"{r.hcity}市{r.hdist}区{_word(w, 'street', 'hans')}{no}号"


def _flat(w: Any, s: Store) -> str:
    """Address of a flat in the event's region."""
    tower, room = w.rng.randrange(1, 19), w.rng.randrange(1, 29) * 100 + w.rng.randrange(1, 7)
    if w.t.script == "latin":
        return f"Flat {room}, Block {tower}, {_word(w, 'estate')}, {_place(w, s)}"
    text = f"{_word(w, 'estate', 'hans')}{tower}栋{room}室"
    return _place(w, s) + (v.to_hant(text) if w.t.script == "hant" else text)


def _word(w: Any, pool: str, script: str = "") -> str:
    """A word of a pool in the script of the file."""
    script = script or w.t.script
    key = f"{pool}.{script}"
    if key not in v.POOLS:
        return v.to_hant(w.rng.choice(v.POOLS[f"{pool}.hans"].split("|")))
    return w.rng.choice(v.POOLS[key].split("|"))


def _flight(w: Any, s: Store) -> str:
    """A flight number, the airline is kept for the ticket."""
    s["@air"] = s.get("@air") or w.rng.choice(sorted(v.AIRLINES))
    return s["@air"] + str(w.rng.randrange(1001, 8999))


def _ticket(w: Any, s: Store) -> str:
    """An e-ticket number of the airline of the flight."""
    s["@air"] = s.get("@air") or w.rng.choice(sorted(v.AIRLINES))
    return f"{v.AIRLINES[s['@air']]}-{w.rng.choice('12345')}{v.digits(w.rng, 9)}"


def _coord(w: Any, s: Store, axis: str) -> str:
    """A coordinate near the centre of the region."""
    return f"{getattr(_region(w, s), axis) + w.rng.uniform(-0.09, 0.09):.6f}"


def _nmea(w: Any, s: Store, axis: str) -> str:
    """The same coordinate in degrees and minutes."""
    if axis not in s:
        s[axis] = _coord(w, s, axis)
    whole, part = divmod(float(s[axis]), 1)
    return f"{int(whole):0{2 if axis == 'lat' else 3}d}{part * 60:07.4f}"


def _amount(w: Any, s: Store) -> str:
    """Amount of a transaction; keeps the running balance."""
    cents = w.rng.choice((w.rng.randrange(350, 90000), w.rng.randrange(10, 8000) * 100))
    into = w.rng.random() < 0.35 or (w.person and w.person.balance < cents)
    s["dir"] = 1 if into else 0
    if w.person:
        w.person.balance += cents if into else -cents
        s["bal"] = f"{w.person.balance / 100:.2f}"
        s["balc"] = f"{w.person.balance / 100:,.2f}"
        s["balfen"] = str(w.person.balance)
    s["samt"] = ("" if into else "-") + f"{cents / 100:.2f}"
    s["samtc"] = ("+" if into else "-") + f"{cents / 100:,.2f}"
    s["fen"] = str(cents)
    return f"{cents / 100:.2f}"


def _after(key: str) -> Callable[[Any, Store], Any]:
    """A field that the amount brings along."""
    def make(w: Any, s: Store) -> Any:
        """Make the amount first."""
        if "amt" not in s:
            s["amt"] = _amount(w, s)
        return s[key]
    return make


def _imei(w: Any, s: Store) -> str:
    """A device number with Luhn digit."""
    body = "86" + v.digits(w.rng, 12)
    return body + v.luhn_check(body)


def _imsi(w: Any, s: Store) -> str:
    """A SIM number that is no card by chance."""
    text = w.rng.choice(("46000", "46001", "46011")) + v.digits(w.rng, 9)
    return text + str((int(v.luhn_check(text)) + w.rng.randrange(1, 10)) % 10)


def _balance(w: Any, s: Store) -> str:
    """A balance without any movement."""
    return f"{w.rng.randrange(2000, 48_000_000) / 100:.2f}"


def _court(w: Any, s: Store) -> str:
    """A court case number."""
    r = _region(w, s)
    return f"（{w.when('t').year}）{r.short}{r.code[2:6]}刑初{w.rng.randrange(12, 989)}号"


def _cert(w: Any, s: Store) -> str:
    """Certificate number of a house."""
    r = _region(w, s)
    return f"{r.short}（{w.when('t').year}）{r.hcity}市不动产权第{w.rng.randrange(10000, 999999):07d}号"


def _bkcode(w: Any, s: Store) -> str:
    """An account number that is no card."""
    while True:
        text = f"{w.rng.choice('4378')}{w.rng.choice('0149')}0{v.digits(w.rng, 13)}"
        if v.luhn_check(text[:-1]) != text[-1]:
            return text


KEPT: dict[str, Callable[[Any, Store], Any]] = {
    "city": lambda w, s: _region(w, s).city, "dist": lambda w, s: _region(w, s).dist, "prov": lambda w, s: _region(w, s).prov,
    "hcityv": lambda w, s: _region(w, s).hcity, "area": lambda w, s: _region(w, s).area, "code": lambda w, s: _region(w, s).code,
    "lat": lambda w, s: _coord(w, s, "lat"), "lng": lambda w, s: _coord(w, s, "lng"),
    "place": _place, "flat": _flat,
    "fcity": lambda w, s: _from(w, s).city, "tcity": lambda w, s: _to(w, s).city,
    "fsta": lambda w, s: _from(w, s).station, "tsta": lambda w, s: _to(w, s).station,
    "fap": lambda w, s: _from(w, s).iata, "tap": lambda w, s: _to(w, s).iata,
    "flt": _flight, "tkt": _ticket,
    "trn": lambda w, s: w.rng.choice(("G", "G", "D", "K", "Z")) + str(w.rng.randrange(11, 989)),
    "coach": lambda w, s: f"{w.rng.randrange(1, 17):02d}",
    "seat": lambda w, s: f"{w.rng.randrange(1, 19):02d}{w.rng.choice('ABCDF')}",
    "room": lambda w, s: str(w.rng.randrange(2, 29) * 100 + w.rng.randrange(1, 30)),
    "amt": _amount, "samt": _after("samt"), "samtc": _after("samtc"), "bal": _after("bal"), "balc": _after("balc"),
    "fen": _after("fen"), "balfen": _after("balfen"), "dir": _after("dir"), "money": _balance,
    "lac": lambda w, s: str(w.rng.randrange(4100, 43900)), "ci": lambda w, s: str(w.rng.randrange(1200, 65000)),
    "imei": _imei, "imsi": _imsi,
    "ip": lambda w, s: f"{w.rng.choice(('10.8', '10.20', '172.16', '172.20', '192.168'))}.{w.rng.randrange(0, 60)}.{w.rng.randrange(2, 250)}",
    "nlat": lambda w, s: _nmea(w, s, "lat"), "nlng": lambda w, s: _nmea(w, s, "lng"),
    "mac": lambda w, s: ":".join(f"{w.rng.randrange(256):02X}" for _ in range(6)),
    "court": _court, "cert": _cert,
    "ajbh": lambda w, s: f"A{_region(w, s).code}{v.digits(w.rng, 6)}{w.when('t'):%Y%m}{w.rng.randrange(1, 900):04d}",
    "unitno": lambda w, s: f"{_region(w, s).code}{v.digits(w.rng, 6)}GB{v.digits(w.rng, 5)}F{v.digits(w.rng, 8)}",
    "arch": lambda w, s: _region(w, s).code[:4] + "0" + v.digits(w.rng, 7),
    "cls": lambda w, s: w.rng.choice(("C1", "C1", "C1", "C2", "B2", "A2", "C1D", "C1E", "A1A2")),
    "eng": lambda w, s: w.rng.choice(v.LETTERS) + v.digits(w.rng, 6),
    "placeno": lambda w, s: _region(w, s).code + "10" + v.digits(w.rng, 6),
    "acct": _bkcode,
    "otel": lambda w, s: v.landline(w.rng, _region(w, s).area),
    "omail": lambda w, s: w.rng.choice(("service", "kefu", "noreply", "helpdesk", "ops", "admin"))
    + "@" + w.rng.choice(("ruijietong.com.cn", "hlsoft.net", "yunqiaotech.cn", "bj-dataline.com", "citylink.net.cn")),
    "ssid": lambda w, s: w.rng.choice(("Free-WiFi", "GUEST", "Hall_5G", "i-City")) + f"_{w.rng.randrange(10, 99)}",
}
for _pool in ("hotel", "netbar", "bank", "offence", "shop", "car", "port", "street", "estate", "sign", "company"):
    KEPT[_pool] = lambda w, s, pool=_pool: _word(w, pool)

FRESH: dict[str, Callable[[Any], str]] = {
    "snow": lambda w: w.rng.choice("12") + v.digits(w.rng, 18),
    "ord": lambda w: f"{w.when('t'):%Y%m%d%H%M%S}{w.rng.randrange(1000, 9999)}",
    "longno": lambda w: f"{w.when('t'):%Y%m%d}{v.digits(w.rng, 20)}",
    "uscc": lambda w: v.uscc(w.rng, w.rng.choice(v.REGIONS)[0]),
    "wb": lambda w: "SF" + v.digits(w.rng, 13),
    "badid": lambda w: v.bad_id(w.rng), "badcard": lambda w: v.bad_card(w.rng),
    "dec": lambda w: "0." + w.rng.choice(v.PREFIXES) + v.digits(w.rng, 8),
    "uuid": lambda w: str(uuid.UUID(int=w.rng.getrandbits(128), version=4)),
    "hex": lambda w: f"{w.rng.getrandbits(64):016x}", "md": lambda w: f"{w.rng.getrandbits(128):032x}",
}
