"""Whose a record is: of the person whom its row names, or of the holder whom the head above it names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model import SURE
from pii_scan.model.persons import HOLDER_KEYS, NAME, PERSON_KEYS, SPOKEN, is_of_card
from pii_scan.records.around import lines_before
from pii_scan.records.around.chats import message_head
from pii_scan.records.groups import DOCUMENTS, TELLING, Group, Row, Spot, keys_by, within
from pii_scan.records.lists.beside import is_present
from pii_scan.records.lists.callers import name_of, of_known
from pii_scan.records.lists.clauses import is_clause, is_term, names_owner
from pii_scan.records.lists.days import begins_item
from pii_scan.records.lists.dossiers import is_owned_below, is_told_later
from pii_scan.records.lists.feet import owner_below
from pii_scan.records.lists.holders import (
    ACCOUNT,
    Holder,
    is_head,
    label_of,
    labelled,
    may_hold,
    names_number,
    names_person,
    of_target,
)
from pii_scan.records.lists.paired import with_holder
from pii_scan.records.lists.statements import KINDS, LISTED, PEER
from pii_scan.records.sides import FIRM, PARTY, RENTAL, are_parties, is_lessor, is_other, is_own, is_peers, is_said
from pii_scan.records.units import LONGEST, Unit, decoded, line_span
from pii_scan.records.units.bubbles import as_message
from pii_scan.records.units.elements import element_around
from pii_scan.records.units.logged import is_logged_of_another

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.lists.inside import Inside
    from pii_scan.records.passes import Pass

# What the number of the other side is called in a row, and that of the one who is named before it in a head.
_PLAIN = ("号码",)
# What stands behind the number of the telephone on which a call or message was seen, and its bytes.
_SHOWS, _BEHIND = lazy_re(r"\s?的?手机[上里]"), 24
# Before a value that is an attribute of an element.
_ATTRIBUTE = lazy_re(rb"\s[A-Za-z_-]{1,20}=\"(?:\+?86)?\Z")
# A heading, in Markdown or on a page.
_HEADING = lazy_re(rb"\s{0,8}(?:#{1,6}\s|<h[1-6]\b)")
# A message on one line: when and by whom it was sent.
_MESSAGE = lazy_re(
    rb"[\[(]?(?:(?:19|20)\d\d[-/.])?\d{1,2}[-/.]\d{1,2} \d{1,2}:\d\d(?::\d\d)?[\])]? "
    rb"[^\s:\d\xef][^\s:\xef]{0,40}(?::|\xef\xbc\x9a) ?"
)
# How far a telephone may name whose card stands below it; and bytes above what names somebody, or is a firm's card.
_PHONE, _ABOVE = 2000, 240
# What is written as an ID number.
_ID_NUMBER = lazy_re(r"\d{17}[\dX]")
# What is said of who rents a home.
_RENTED = lazy_re(r"承租|[现原曾又]租|(?<!出)租(?:[住下用了在]|的是)")
# What may stand before the next one of whom is told.
_NEXT = lazy_re(r"\W{0,6}(?:再说|再看|那个|还有|然后|另外|接着)?\W{0,2}")
# Who says whose it is in a message, and whose an account is that somebody else keeps.
_MINE = lazy_re(r"(?:\A|[，,。\s])(?:我的|我这|我用|本人)")
_CUSTOMER = lazy_re(r"客户|用户|会员|(?i:cust|client|member|user)")
# What somebody has at a bank, and nobody else.
_HAS = ("bank.account", "bank.balance")
# A person: the value that names it, and which key it is.
Person = tuple[Spot, str]


# The key of a program's line that names whose a card is.
_HOLDER = lazy_re(
    r"(?:户名(?![不无未相待]|有误)|(?:户名|姓名|持卡人|客户(?:姓名|名称)?)\s{0,4}[：:= ])\s{0,4}"
    r"[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff])"
    r"|(?i:(?<![a-z])(?:card_?)?(?:holder|owner|cust(?:omer)?|acct_?name|acc_?name|name|xm|hm)[=:]\s?)[\u4e00-\u9fff·A-Z]"
)


class Whose:
    """Remembers whom heads name, and tells whose the rows below them are."""

    def __init__(self, plan: Plan, holder: Holder) -> None:
        self._plan, self.holder = plan, holder
        # the number of a head that is called the owner's: the one of a call or message below it is the other side's
        self._owner: Spot | None = None
        # what the last head tells, and the lines above it; and whether it is a lease
        self._head, self._is_lease = "", False
        # whether a document named anybody so far, and where a telephone did last
        self._anybody, self._phone_at = holder.person is not None, -_PHONE

    def meet(self, read: Pass, spot: Spot) -> None:
        """Take that the own part of a chunk names somebody."""
        by = PERSON_KEYS.get(spot.rule, "") if read.holds(spot.start) else ""
        self._anybody = self._anybody or by not in ("", "phone")
        self._phone_at = read.base + spot.start if by == "phone" else self._phone_at

    def of_unit(self, read: Pass, unit: Unit, seen: list[Spot], among: Collection[str]) -> Group | None:
        """The record that a unit is by itself."""
        group = self._plan.classify(unit, seen, among=among)
        if group is None and unit.outer and unit.form == "text":  # as a row of plates, below the name of a gate
            group = self._plan.classify(unit._replace(pairs=unit.outer), seen)
        if group is None and not among and (card := with_holder(read.data, unit, read.spots)):
            group = self._plan.classify(card, within(read.spots, card.start, card.end), among=("bank.account",))
        return self._of_owner(group, read, unit)

    def _of_owner(self, group: Group | None, read: Pass, unit: Unit) -> Group | None:
        """The group, unless it is what is left on a card that is somebody's who was named before, or a firm's.

        A name beside the card says whose it is.
        """
        if group is None or not is_of_card(group.person_by, group.kind.id):
            return group
        is_owned = group.form in ("text", "keys") and _HOLDER.search(decoded(read.data, unit.start, unit.end))
        if is_owned or self._is_owned_by_another(read.data, group):
            return group
        is_near = read.base + group.start - self._phone_at < _PHONE
        text = decoded(read.data, max(0, unit.start - _ABOVE), unit.end)
        return None if self._anybody or is_near or FIRM.search(text) else group

    def messages(self, unit: Unit) -> Unit:
        """A bubble of a page that does not say with whom it was exchanged: a message, if the head says so."""
        return as_message(unit, self._head)

    def held(self, read: Pass, unit: Unit, seen: list[Spot], inside: Inside | None) -> Group | None:
        """The record of the holder that a unit with an account is, where it names nobody else.

        inside: what ends behind the holder.
        """
        holder, data = self.holder.person, read.data
        holder = inside.of(data, unit, holder, seen) if inside and holder else holder
        if unit.form in ("text", "keys") and (is_clause(unit.text) or is_told_later(data, unit, read.spots)):
            return None
        if unit.form == "text" and _MINE.search(unit.text) and self._is_sent_by_another(data, unit):
            return None
        group = self._plan.classify(unit, seen, holder, self.holder.kinds or LISTED) if holder else None
        if group is None or holder is None or self.has_rival(data, group, holder):
            return None
        # what the parties of a lease agree on is no other one
        if group.kind.id == RENTAL and self._is_lease and PARTY.search(unit.text):
            return None
        # an object ends, whatever stands behind it on its line
        may_be_owned = group.kind.id in TELLING and unit.form != "json"
        return None if may_be_owned and is_owned_below(data, unit, read.spots) else group

    def _is_sent_by_another(self, data: bytes, unit: Unit) -> bool:
        """Whether a line is a message below the name of somebody else than the holder."""
        above = next(lines_before(data, line_span(data, unit.start)[0]), None)
        sender = message_head(above.text) if above and not above.gap else ""
        return sender not in self._head

    def is_clause(self, text: str) -> bool:
        """Whether a line is a clause of a contract, and no row: also of a lease, where the head is one."""
        return is_clause(text) or (self._is_lease and is_term(text))

    def see(self, data: bytes, spots: Sequence[Spot], group: Group | None, first: bool) -> None:
        """Take what may be the head of rows that follow.

        group: the record that the spots stand in, if any. first: whether it is read for the first time.
        """
        row = group if group is not None and group.kind.id in KINDS else None
        self._is_lease = group.kind.id == RENTAL if group else self._is_lease
        # an object that is no call or payment has no other side
        is_object = group is not None and group.form == "json" and not row
        for spot in spots:
            # an item of a list of days is no head
            may_be = spot.rule in (*PERSON_KEYS, *HOLDER_KEYS) and not _is_in_item(data, spot.start)
            may_be = may_be and not is_present(data, spot.start)
            if may_be and not (row and is_peers(data, row.start, spot)):
                label = of_target(self._plan.simplified(label_of(data, spot.start)))
                plain = not row and label.strip() in _PLAIN
                # nobody is called at the number of a document
                plain = plain or spot.rule in DOCUMENTS
                is_named = is_object or plain or _is_heading(data, spot.start) or not self._names_peer(label)
                is_mine = is_head(label) and is_named
                is_peer = self._is_answered(data, group) if group and not is_own(label) else False
                if is_mine and (not row or (_tells_holder(row, label) and not is_peer)):
                    self.holder.see(spot)
                    self._head = decoded(data, max(0, spot.start - _ABOVE), line_span(data, spot.start)[1])
                    self._owner = spot if is_own(label) else self._owner
        if row and first:
            self.holder.close()

    def see_row(self, data: bytes, row: Row, form: bool = False) -> None:
        """Take what a line of a head among rows names: of numbers that are not sure those that have a name.

        form: only numbers with their names.
        """
        for spot, label in labelled(data, row):
            sure = (spot.confidence >= SURE and not form) or (label is not None and names_number(label))
            if sure and spot.rule in (*PERSON_KEYS, *HOLDER_KEYS) and is_head(label or ""):
                self.holder.see(spot)

    def see_named(self, spots: Sequence[Spot], columns: Sequence[int], headers: Sequence[str]) -> None:
        """Take what the one row of a table names. columns: those in which the values stand. headers: of the table."""
        others = [header for header in headers if not names_number(header)]
        owns = [header for header in others if any(one.name == "name" for _, one in self._plan.fields_of(header))]
        if not all(map(is_head, others)) and not any(map(is_head, owns)):
            return  # who made it
        for spot, name in zip(spots, (headers[column] for column in columns), strict=True):
            if spot.confidence >= SURE and spot.rule in (*PERSON_KEYS, *HOLDER_KEYS):
                # a telephone is often that of whom to ask
                is_sure = spot.rule != "phone.mobile" or is_own(self._plan.simplified(name))
                if is_sure and is_head(name) and names_number(name):
                    self.holder.see(spot)

    def of(
        self, data: bytes, group: Group, spots: list[Spot], is_apart: bool = False, inside: Inside | None = None
    ) -> Group:
        """The group with the person whose statement it is a row of, instead of the other side.

        spots: those around. is_apart: whether it stands outside of what tells of the holder; then two numbers are both
        sides. inside: what ends behind the holder, if it stands in that.
        """
        if group.kind.id == RENTAL:
            return self._of_tenant(data, group)
        if group.kind.id not in KINDS:
            return self._owned(data, of_known(data, group, spots), inside)
        if below := owner_below(self._plan, data, group, spots):
            return group._replace(person=below, person_by=PERSON_KEYS[below.rule])
        holder = self.holder.person
        if holder and (not may_hold(holder[1], group.kind.id, KINDS) or self.has_rival(data, group, holder)):
            holder = None
        if is_apart and len({spot.normalised for spot in keys_by(group.spots, "phone")}) > 1:
            holder = None
        labels = {spot: self._plan.simplified(label_of(data, spot.start)) for spot in group.spots}
        mine = [spot for spot in group.spots if not is_other(labels[spot])]
        sure = [spot for spot in mine if group.form == "text" or not self._names_peer(labels[spot])]
        shown = [spot for spot in mine if _SHOWS.match(decoded(data, spot.end, spot.end + _BEHIND))]
        own = self._plan.person(shown) or self._plan.person(sure) or self._plan.person(mine)
        person = holder or own
        return group._replace(person=person[0], person_by=person[1]) if person else group

    def _owned(self, data: bytes, group: Group, inside: Inside | None) -> Group:
        """The record of an account that only a telephone names, inside what tells of the holder: it is the holder's.

        inside: what ends behind the holder, which must tell no more than who that is.
        """
        holder = self.holder.person
        is_account = group.person_by == "phone" and group.kind.id in _HAS and inside and inside.is_only_named
        if not (is_account and holder and holder[0].rule in DOCUMENTS) or any(one.rule == NAME for one in group.spots):
            return group
        is_customers = _CUSTOMER.search(decoded(data, group.start, group.end)) is not None
        return group if is_customers else group._replace(person=holder[0], person_by=holder[1])

    def _of_tenant(self, data: bytes, group: Group) -> Group:
        """A lease as the record of who rents, where it names who lets as well."""
        lessors: list[str] = []
        keys = keys_by(group.spots, group.person_by)
        is_element = data.startswith(b"<", group.start)
        if group.form == "text" and are_parties(self._plan, data, group.start, keys):
            return group._replace(person=keys[1])
        for spot in keys:
            part = element_around(data, spot.start, group.start - 1) if is_element else None
            if is_lessor(self._plan.simplified(decoded(data, *part.span(1)) if part else label_of(data, spot.start))):
                lessors.append(spot.normalised)
            elif lessors and spot.normalised not in lessors:
                return group._replace(person=spot)
            else:
                return group
        holder = self.holder.person
        if holder is None or not lessors:
            return group
        # a lease in the list of who rents, or what somebody who is named above by a document tells of one
        is_told = group.form == "text" and holder[0].rule in DOCUMENTS
        is_told = is_told and _RENTED.search(decoded(data, group.start, group.end)) is not None
        is_held = group.form == "json" and _is_held(data, holder[0], group.start)
        return group._replace(person=holder[0], person_by=holder[1]) if is_told or is_held else group

    def has_rival(self, data: bytes, group: Group, holder: Person, row: Unit | None = None) -> bool:
        """Whether a row names its own person, who is not the holder. row: with the names of its columns."""
        if (row and any(map(partial(_is_anothers, holder), row.pairs))) or self._names_another(group):
            return True
        own = holder[0].normalised
        if self._is_owned_by_another(data, group) or is_logged_of_another(data, group.start, group.spots, {own}):
            return True
        listed = self._is_answered(data, group) or (group.form == "text" and begins_item(data, group.start))
        mine = [
            spot
            for spot in group.spots
            if not (group.kind.id in SPOKEN and is_peers(data, group.start, spot))
            and not self._is_peer(_column(data, spot, row) or label_of(data, spot.start), spot, group.form, listed)
        ]
        named = self._plan.person(mine)
        # each of several slips tells of its own card
        if group.form == "keys" and named and named[1] == holder[1] == ACCOUNT:
            return named[0].normalised != own
        return self.is_outdone(mine, holder, (group.kind.id,))

    def _is_owned_by_another(self, data: bytes, group: Group) -> bool:
        """Whether a line that tells of an account begins with a name that the head does not have, or says so."""
        owner = next((spot for spot in group.spots if spot.rule == NAME), None)
        if not self._head or group.form != "text" or owner is None or owner.normalised in self._head:
            return False
        lead, is_account = decoded(data, group.start, owner.start), group.kind.id in _HAS
        return names_owner(lead + owner.normalised) or (is_account and _NEXT.fullmatch(lead) is not None)

    def _names_another(self, group: Group) -> bool:
        """Whether a row in running text says whose its passport is, or on which telephone to call, and not the head."""
        passports = keys_by(group.spots, "passport")
        if not (self._head and passports and group.form == "text"):
            return False
        phones = (spot.normalised[-11:] for spot in keys_by(group.spots, "phone"))
        told = (*phones, *(name_of(group.spots, spot) for spot in passports))
        return any(one not in self._head for one in told)

    def _is_answered(self, data: bytes, group: Group) -> bool:
        """Whether a row is a call or message with the one number that it names, below the owner's.

        Rows of tables, and attributes, have no other number than that below a head, as sentences and blocks have.
        """
        number = _only_number(data, group)
        if number is None:
            return False
        before = data[max(0, number.start - _BEHIND) : number.start]
        return group.form == "table" or _ATTRIBUTE.search(before) is not None or self.holder.has(self._owner)

    def is_outdone(self, mine: Sequence[Spot], holder: Person, kinds: Collection[str]) -> bool:
        """Whether values of a row name another person than the holder."""
        person = self._plan.person([spot for spot in mine if spot.rule in PERSON_KEYS])
        if person is None:
            return False
        # a passport may be renewed, an ID number is not
        renewed = person[1] == "passport" and holder[1] == "id_number" and "border.crossing" in kinds
        return not renewed and person[0].normalised != holder[0].normalised

    def _is_peer(self, label: str, spot: Spot, form: str, listed: bool) -> bool:
        """Whether a value is the other side's, as the holder is known. listed: it stands in an item of a list."""
        label = self._plan.simplified(label)
        if is_other(label):
            return True
        if is_own(label) or (form == "text" and not listed):
            return False
        return self._names_peer(label) or (listed and spot.rule == "phone.mobile")

    def _names_peer(self, label: str) -> bool:
        """Whether a label may be that of the other side of a call, message or payment."""
        named = () if is_own(self._plan.simplified(label)) else self._plan.fields_of(label)
        return any(field.name in PEER and self._plan.kinds[number].id in KINDS for number, field in named)


def _is_anothers(holder: Person, pair: tuple[str, str]) -> bool:
    """Whether a cell holds the ID number of somebody else than the holder, be it a wrong one."""
    name, cell = pair[0], pair[1].strip().upper()
    is_number = holder[1] == "id_number" and _ID_NUMBER.fullmatch(cell) is not None
    return is_number and cell != holder[0].normalised and names_person(name)


def _is_in_item(data: bytes, at: int) -> bool:
    """Whether a place is on a line that begins an item of a list that tells of days, and is no message of a chat."""
    start = data.rfind(b"\n", max(0, at - LONGEST), at) + 1
    is_item = (start > 0 or at <= LONGEST) and begins_item(data, start)
    return is_item and not _MESSAGE.match(data, start, at)


def _column(data: bytes, spot: Spot, row: Unit | None) -> str:
    """The name of the column that a value stands in; nothing where the row has none."""
    value = decoded(data, spot.start, spot.end)
    return next((name for name, cell in row.pairs if value in cell), "") if row and row.form == "table" else ""


def _is_heading(data: bytes, at: int) -> bool:
    """Whether a place is in the heading of a section, which names nobody's other side."""
    return _HEADING.match(data, line_span(data, at)[0]) is not None


def _tells_holder(row: Group | None, label: str) -> bool:
    """Whether a value in a row tells of the rows that follow, too: blocks may begin with the head."""
    return row is not None and (row.form == "keys" or (is_own(label) and row.form != "text"))


def _only_number(data: bytes, group: Group) -> Spot | None:
    """The one number that a call or message names, if it names one, and nobody else."""
    if group.kind.id not in SPOKEN:
        return None
    keys = [spot for spot in group.spots if spot.rule in PERSON_KEYS and not is_said(data, group.start, spot)]
    return keys[0] if len(keys) == 1 and keys[0].rule == "phone.mobile" else None


def _is_held(data: bytes, person: Spot, at: int) -> bool:
    """Whether a place of nested data is in the object that names somebody, or in that around it."""
    if (
        data[at : at + 1] != b"{"
        or not 0 <= at - person.end < LONGEST
        or decoded(data, person.start, person.end) != person.normalised
    ):
        return False
    depth = 0
    for sign in data[person.end : at]:
        depth += (sign in b"{[") - (sign in b"}]")
        if depth < -1:
            return False
    # in a list that is open, and no element beside the person's
    return depth >= 0
