"""What the kinds are called in labels.json; change the right side if a scanner calls them otherwise."""

from __future__ import annotations

NAMES = {
    "identity.person": "identity.person", "identity.number": "identity.number", "phone.number": "phone.number",
    "phone.subscriber": "identity.person", "phone.call": "phone.cdr", "phone.sms": "phone.sms",
    "location.position": "location.fix", "hotel.stay": "hotel.stay", "flight.booking": "travel.flight",
    "train.ticket": "travel.train", "border.crossing": "border.crossing", "netbar.session": "netcafe.session",
    "criminal.case": "crime.case", "property.housing": "property.housing", "property.rental": "property.rental",
    "driving.licence": "driving.licence", "driving.vehicle": "driving.vehicle", "bank.account": "bank.account",
    "bank.balance": "bank.balance", "bank.transaction": "bank.transaction",
}  # fmt: skip
