"""Records of the seventeen kinds: dicts of fields, each of one person."""

import events_person
import events_property
import events_travel
from draw import Person
from words import pick

# fields that may stand empty
EMPTIABLE = {"remark", "addr", "email", "landline", "deposit", "channel", "brief", "charge", "ip", "operator"}
EMPTIABLE |= {"transport", "desk", "fee", "ticket", "edu", "work"}
# kinds with one record a person
SINGLE = {"identity.person", "driving.licence", "bank.account", "driving.vehicle", "bank.balance"}
EVENTS = {
    "hotel.stay": events_travel.hotel,
    "travel.flight": events_travel.flight,
    "travel.train": events_travel.train,
    "border.crossing": events_travel.border,
    "netcafe.session": events_travel.netcafe,
    "bank.transaction": events_property.transfer,
    "bank.account": events_property.account,
    "bank.balance": events_property.balance,
    "property.housing": events_property.housing,
    "property.rental": events_property.rental,
    "crime.case": events_person.crime,
    "driving.licence": events_person.licence,
    "driving.vehicle": events_person.vehicle,
    "phone.cdr": events_person.call,
    "phone.sms": events_person.message,
    "location.fix": events_person.fix,
    "identity.person": events_person.resident,
}


def record(kind, p, reg, latin):
    """One record of a person."""
    r = reg.rng
    fields = {
        "name": p.name,
        "sex": p.sex,
        "id": p.get("id"),
        "mobile": p.get("mobile"),
        "birth": p.birth,
        "addr": p.addr,
        "landline": p.get("landline"),
        "email": p.get("email"),
        "nation": pick(r, "nation"),
        "passport": p.get("passport"),
        "remark": pick(r, "remark", latin),
        "operator": pick(r, "operator", latin),
        "status": pick(r, "status", latin),
    }
    return fields | EVENTS[kind](p, reg, r, latin)


def records(kind, reg, n, latin=False, people=None):
    """Draw n records of `people` persons (default: one to two records each); the person of each record too."""
    r = reg.rng
    people = people or max(1, int(n * r.uniform(0.5, 1)))
    folk = [Person(reg, latin) for _ in range(min(people, n))]
    order = folk + [r.choice(folk) for _ in range(n - len(folk))]
    if people > 1:
        r.shuffle(order)
    if kind in SINGLE:
        order = [Person(reg, latin) for _ in range(n)]
    return [record(kind, p, reg, latin) for p in order], order


def own_key(keys):
    """Which key counts people when these columns are shown."""
    return next((k for k in ("id", "passport", "mobile") if k in keys), None)
