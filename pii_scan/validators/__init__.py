"""What numbers say of themselves: check digits, dates, prefixes. Pure; the tables are handed in when one is built.

A validator takes any text and never raises. Its evidence comes from a closed vocabulary, EVIDENCE and ``bin:<issuer>``.
"""

from __future__ import annotations

from . import bank, cell, documents, entity, identity, phone, region, vehicle
from .spelling import Factory, Tables, Validator

__all__ = ["EVIDENCE", "FACTORIES", "Factory", "Tables", "Validator", "build"]

EVIDENCE = frozenset(("birthdate", "checksum", "length", "phonenumbers", "prefix", "range", "region", "tld"))

FACTORIES: dict[str, Factory] = {
    "bin_known": bank.bin_known,
    "card_intl": bank.card_intl,
    "cell_range": cell.cell_range,
    "email": phone.email,
    "hkid": identity.hkid,
    "iban": bank.iban,
    "iccid": phone.iccid,
    "imei": phone.imei,
    "imsi": phone.imsi,
    "international": phone.international,
    "landline_cn": phone.landline_cn,
    "latlon": cell.latlon,
    "luhn": bank.luhn,
    "mobile_segment": phone.mobile_segment,
    "mrz_td3": documents.mrz_td3,
    "not_timestamp": bank.not_timestamp,
    "orgcode": entity.orgcode,
    "pan_len": bank.pan_len,
    "plate": vehicle.plate,
    "prc_id15": identity.prc_id15,
    "prc_id18": identity.prc_id18,
    "region2": region.region2,
    "twid": identity.twid,
    "uscc": entity.uscc,
    "vin": vehicle.vin,
}


def build(name: str, tables: Tables) -> Validator:
    """The validator of that name, over these tables; each table is read when first needed.

    >>> build("luhn", {})("490154203237518").ok
    True
    """
    return FACTORIES[name](tables)
