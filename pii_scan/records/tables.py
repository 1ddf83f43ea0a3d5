"""Rows of a table to records: which kinds its header allows, and whether a row's cells have their shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from pii_scan.records.units import clean

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records import Plan

STATEMENT = "bank.transaction"
# A column, and whether a cell of it has the shape of the field that its header names.
Test = tuple[int, Callable[[str], bool]]


class Possible(NamedTuple):
    """A kind that rows of a table may be of.

    needs: for each thing that the kind needs, the tests of which one must hold; second: whether another document of
    the same person will do as well. form: ``fingerprint`` where the header alone is enough.
    """

    number: int
    kind: RecordKind
    needs: tuple[tuple[tuple[Test, ...], bool], ...]
    form: str


class TableKinds:
    """The kinds that the rows of one table may be of, the highest first."""

    def __init__(self, plan: Plan, headers: Sequence[str]) -> None:
        self._simplified = plan.simplified
        joined = plan.simplified(",".join(headers)).replace(" ", "").lower()
        fields: dict[tuple[int, str], list[Test]] = {}
        for column, header in enumerate(headers):
            for number, field in plan.fields_of(header):
                fields.setdefault((number, field.name), []).append((column, plan.shape(field.shape)))
        self.possible: list[Possible] = []
        for index, kind in enumerate(plan.kinds):
            if any(piece.lower() in joined for piece in kind.fingerprints):
                self.possible.append(Possible(index, kind, (), "fingerprint"))
                continue
            needs = tuple(
                (tuple(test for name in names for test in fields.get((index, name), ())), "second" in names)
                for names in kind.needs
            )
            if all(tests or second for tests, second in needs):
                self.possible.append(Possible(index, kind, needs, "table"))
        self._named = {
            index: [test for name in ("name", "address") for test in fields.get((index, name), ())]
            for index, kind in enumerate(plan.kinds)
            if kind.id == "identity.person"
        }

    def kind_of(self, cells: Sequence[bytes], by: str, types: int) -> Possible | None:
        """The kind of a row with a person: by which key, and how many types of keys stand in it."""
        texts: dict[int, str] = {}

        def holds(test: Test) -> bool:
            column, is_shape = test
            if column >= len(cells):
                return False
            if column not in texts:
                texts[column] = self._simplified(clean(cells[column].decode("utf-8", "replace")))
            return bool(texts[column]) and is_shape(texts[column])

        for possible in self.possible:
            if by == "account" and possible.kind.id != STATEMENT:
                continue
            if possible.form == "fingerprint":
                return possible
            name = possible.kind.id
            if name == "phone.number":
                if by == "phone":
                    return possible
            elif name == "identity.number":
                if by != "phone":
                    return possible
            elif name == "identity.person" and by == "phone":
                if any(map(holds, self._named[possible.number])):
                    return possible
            elif all((second and types > 1) or any(map(holds, tests)) for tests, second in possible.needs):
                return possible
        return None
