"""Word lists from which the generator draws: names, places, shops, causes. The words stand in words.txt."""

from __future__ import annotations

from pathlib import Path

_LINES = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
_TABLE = {line.split("|")[0]: line.split("|")[1:] for line in _LINES if not line.startswith("PLACE|")}

# code, province, city, district, plate head, area code, longitude, latitude, city in pinyin, airport, station
PLACES = [line.split("|")[1:] for line in _LINES if line.startswith("PLACE|")]
AIRLINES = _TABLE["AIRLINES"]
BINS = _TABLE["BINS"]
CARS = _TABLE["CARS"]
CARS_E = _TABLE["CARS_E"]
COUNTRIES = _TABLE["COUNTRIES"]
COUNTRIES_E = _TABLE["COUNTRIES_E"]
CRIMES = _TABLE["CRIMES"]
ESTATES = _TABLE["ESTATES"]
GIVEN_F = _TABLE["GIVEN_F"]
GIVEN_M = _TABLE["GIVEN_M"]
HOTELS = _TABLE["HOTELS"]
HOTEL_TAIL = _TABLE["HOTEL_TAIL"]
MAILS = _TABLE["MAILS"]
MOBILE_HEADS = _TABLE["MOBILE_HEADS"]
NETBARS = _TABLE["NETBARS"]
OFFICES = _TABLE["OFFICES"]
PORTS = _TABLE["PORTS"]
PORTS_E = _TABLE["PORTS_E"]
ROADS = _TABLE["ROADS"]
ROADS_E = _TABLE["ROADS_E"]
SHOPS = _TABLE["SHOPS"]
SHOPS_E = _TABLE["SHOPS_E"]
SURNAMES = _TABLE["SURNAMES"]
HANT_MAP = str.maketrans(_TABLE["HANS"][0], _TABLE["HANT"][0])
