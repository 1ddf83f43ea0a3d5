"""Where a stream of bytes comes from."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model import Blob, Reason, Result, Skip, Summary
from pii_scan.named import NamedTuple

# Bytes of the longest sheet that tells of one person, and how it is called.
_CARD = 2000
_CARD_NAME = lazy_re(
    r"(?i)基本(?:信息|情况|资料)|个人(?:信息|资料)|身份(?:信息|资料)|查询对象|本人|basic info|profile|person"
)


class Place(NamedTuple):
    """Where a stream comes from: the blob, and the way inside it."""

    blob: Blob
    inner: str | None = None
    sheet: bool = False

    @property
    def name(self) -> str:
        """The name that says what kind of file this is."""
        return self.inner or self.blob.path

    def inside(self, name: str, sheet: bool = False) -> Place:
        """A member of this container."""
        return Place(self.blob, f"{self.inner}!{name}" if self.inner else name, sheet)

    def is_card(self, size: int) -> bool:
        """Whether it is a sheet of so many bytes that tells who somebody is, and those behind it what that one did."""
        return self.sheet and size <= _CARD and _CARD_NAME.search(self.name.rpartition("!")[2]) is not None

    def skip(self, reason: Reason, detail: str | None) -> Skip:
        """The event that says it was not examined."""
        return Skip(self.blob.path, reason, self.inner, detail)


def within(outer: str, result: Result) -> Result:
    """A result of a blob that lies inside something: what lies in the blob lies in that, too."""
    if isinstance(result, Summary):
        return result
    inner = result.inner if isinstance(result, Skip) else result.location.inner
    inner = outer if inner is None else f"{outer}!{inner}"
    if isinstance(result, Skip):
        return result._replace(inner=inner)
    return result._replace(location=result.location._replace(inner=inner))
