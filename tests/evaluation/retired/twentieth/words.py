"""Pools of commonplace or invented words, read from words.txt and regions.txt."""

from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent


class Region(NamedTuple):
    """A district with its division code, area code, plate head and rough middle."""

    code: str
    province: str
    city: str
    district: str
    area: str
    plate: str
    lng: str
    lat: str


class Airport(NamedTuple):
    """An airport."""

    name: str
    code: str
    city: str


class Airline(NamedTuple):
    """An airline with the head of its ticket numbers."""

    code: str
    prefix: str
    name: str


class Port(NamedTuple):
    """A border port and the country beyond it."""

    name: str
    english: str
    country: str
    country_en: str


class Bank(NamedTuple):
    """A bank with heads and lengths of its card numbers."""

    name: str
    code: str
    cards: tuple[tuple[str, int], ...]


def load(name):
    """Read a file with a key and its words on every line."""
    out = {}
    for line in (HERE / name).read_text("utf-8").splitlines():
        key, _, rest = line.partition("=")
        out[key] = rest.split("|")
    return out


def bank(text):
    """Read one bank."""
    name, code, cards = text.split(":")
    return Bank(name, code, tuple((head, int(length)) for head, length in (x.split("-") for x in cards.split(","))))


WORDS = load("words.txt")
REGIONS = [Region(*line.split()) for line in (HERE / "regions.txt").read_text("utf-8").splitlines()]
AIRPORTS = [Airport(*x.split(":")) for x in WORDS["airport"]]
AIRLINES = [Airline(*x.split(":")) for x in WORDS["airline"]]
STATIONS = [tuple(x.split(":")) for x in WORDS["station"]]
PORTS = [Port(*x.split(":")) for x in WORDS["port"]]
BANKS = [bank(x) for x in WORDS["bank"]]
# a character with its reading
PINYIN = {x[0]: x[1:] for key in ("surname", "given_m", "given_f") for x in WORDS[key]}
SURNAMES = [x[0] for x in WORDS["surname"]]
GIVEN_M = [x[0] for x in WORDS["given_m"]]
GIVEN_F = [x[0] for x in WORDS["given_f"]]


def pick(r, key, latin=False):
    """Draw a word of a pool, of its English one if asked for."""
    return r.choice(WORDS[key + "_en" if latin else key])
