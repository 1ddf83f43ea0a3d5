"""Which rules' values tell who a record is about. Apart from the records, which most scans never need."""

from __future__ import annotations

# Rules whose values name a person, the surest first.
PERSON_KEYS: dict[str, str] = {
    "identity.prc_id18": "id_number",
    "identity.hmt_residence18": "id_number",
    "identity.foreign_pr18": "id_number",
    "identity.prc_id15": "id_number",
    "identity.foreign_pr15": "id_number",
    "identity.hkid": "id_number",
    "identity.twid": "id_number",
    "identity.macau_id": "id_number",
    "identity.passport_mrz": "passport",
    "identity.passport_cn": "passport",
    "identity.passport_foreign": "passport",
    "identity.hk_macau_exit_permit": "passport",
    "identity.home_return_permit": "passport",
    "identity.taiwan_compatriot_permit": "passport",
    "identity.taiwan_travel_permit": "passport",
    "phone.mobile": "phone",
}
# What a record of one kind alone is about, where it names nobody: a line of a bank's or payment service's book is about
# the account in it, a position about the vehicle.
ACCOUNT_KEYS: dict[str, str] = {
    "bank.card": "account",
    "bank.account_ctx": "account",
    "driving.plate": "plate",
}
# What names whom a record is about.
SUBJECT_KEYS = frozenset((*PERSON_KEYS, *ACCOUNT_KEYS))
ONLY_KIND = {"account": "bank.transaction", "plate": "location.fix"}
# A card is somebody's, and what is left on it too; an account without a check digit may be a firm's.
OF_CARD = {"account": "bank.balance"}
# Whose the items of a list are that stands in an object with a name and a telephone: of any kind, as below a document.
CALLED = "name and phone"
# Kinds of which each record is with somebody else, whom a telephone may name as well.
SPOKEN = ("phone.cdr", "phone.sms")
# A name beside a card says whose it is; an account without a check digit may be a firm's, whatever names stand there.
NAME, CARD = "identity.person_name", "bank.card"
# Beside a plate it may be that of anybody who drove by; where the vehicle's own number stands, too, it is its owner's.
PLATE, VINS = "driving.plate", frozenset(("driving.vin", "driving.vin_import"))
OF_NAMED = {"account": ("bank.account", "bank.balance"), "plate": ("driving.vehicle",)}
# In the head of a statement an account names its holder as well.
HOLDER_KEYS = ("bank.card", "bank.account_ctx", "phone.email")

# What places and offices end in, and names of persons do not.
NO_NAME = "省市区县镇乡村路街店站局厅部厂司楼号族岁元"
# And the last two signs of short names of firms, their services and other bodies.
_BODIES = "集团实业置地控股股份科技贸易公司银行商行中心基金证券保险地产食品百货超市酒店学校医院大学物流建材付宝额宝"
NO_NAMES = frozenset(_BODIES[at : at + 2] for at in range(0, len(_BODIES), 2))


def is_of_card(by: str, kind: str) -> bool:
    """Whether a record is of what is left on a card, which alone says whose it is. by: the person's key."""
    return OF_CARD.get(by) == kind
