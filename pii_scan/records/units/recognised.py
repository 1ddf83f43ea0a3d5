"""What services that read pictures answer: each value in an object of its own, with where it stands in the picture."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

# Other members of such an object: a place, a probability.
_OTHER = r"\"(?!words?\")[^\"\n]{1,20}\"\s*+:\s*+(?:\{[^{}]{0,200}\}|\"[^\"\n]{0,40}\"|[\d.]{1,12})\s*+"
_VALUE = (
    rf"\{{\s*+(?:{_OTHER},\s*+){{0,3}}\"words?\"\s*+:\s*+(?P<value>\"(?:[^\"\\\n]|\\.){{0,200}}\")\s*+"
    rf"(?:,\s*+{_OTHER}){{0,3}}\}}"
)
_ONE = lazy_re(_VALUE)
_KEYED = lazy_re(rf"(?P<key>\"[^\"\\\n]{{1,40}}\"\s*+:)\s*+(?:\[\s*+)?{_VALUE}(?:\s*+\])?")


def recognised(text: str) -> str:
    r"""An object with such values as plain ones.

    >>> recognised('{"name": [{"word": "Li"}], "no": {"location": {"left": 1}, "words": "7"}}')
    '{"name": "Li", "no": "7"}'
    """
    return _KEYED.sub(lambda found: f"{found['key']} {found['value']}", text) if '"word' in text else text


def holder_of(data: bytes, start: int, end: int) -> int:
    """Where what holds an object begins, if that is such a value: its list, or itself; -1 for any other object."""
    if b'"word' not in data[start:end] or not _ONE.fullmatch(data[start:end].decode("utf-8", "replace")):
        return -1
    before = data[max(0, start - 80) : start].rstrip()
    return start - (len(data[max(0, start - 80) : start]) - len(before)) - 1 if before.endswith(b"[") else start
