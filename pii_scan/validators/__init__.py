"""What numbers say of themselves: check digits, dates, prefixes. Pure; the tables are handed in when one is built.

A validator takes any text and never raises. Its evidence comes from a closed vocabulary, EVIDENCE and ``bin:<issuer>``.
"""

from __future__ import annotations

import importlib

from .spelling import Beginning, Factory, Tables, Validator

__all__ = ["EVIDENCE", "FACTORIES", "Beginning", "Factory", "Tables", "Validator", "build", "factory"]

EVIDENCE = frozenset(
    ("birthdate", "checksum", "length", "phonenumbers", "place", "prefix", "range", "region", "surname", "tld")
)

# name: module of its factory, which has the same name; imported when first asked for
FACTORIES: dict[str, str] = {
    "address": "place",
    "bin_known": "bank",
    "card_intl": "bank",
    "cell_range": "cell",
    "email": "phone",
    "hkid": "identity",
    "iban": "bank",
    "iccid": "phone",
    "imei": "phone",
    "imsi": "phone",
    "international": "phone",
    "landline_cn": "phone",
    "latlon": "cell",
    "luhn": "bank",
    "mobile_segment": "phone",
    "mrz_td3": "documents",
    "not_false_card": "bank",
    "not_timestamp": "bank",
    "orgcode": "entity",
    "pan_len": "bank",
    "person_name": "person",
    "plate": "vehicle",
    "prc_id15": "identity",
    "prc_id18": "identity",
    "region2": "region",
    "twid": "identity",
    "uscc": "entity",
    "vin": "vehicle",
}


def factory(name: str) -> Factory:
    """The factory of that name."""
    found: Factory = getattr(importlib.import_module(f"{__name__}.{FACTORIES[name]}"), name)
    return found


def build(name: str, tables: Tables) -> Validator:
    """The validator of that name, over these tables; each table is read when first needed.

    >>> build("luhn", {})("490154203237518").ok
    True
    """
    return factory(name)(tables)
