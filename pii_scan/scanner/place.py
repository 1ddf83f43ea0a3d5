"""Where a stream of bytes comes from."""

from __future__ import annotations

from pii_scan.model import Blob, Reason, Result, Skip, Summary
from pii_scan.named import NamedTuple


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
