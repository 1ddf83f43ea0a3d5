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
# Bytes in which a bracket stands beside it.
_BLANKS = 80
_KEY = r"(?P<key>\"[^\"\\\n]{1,40}\"\s*+:)\s*+"
# Alone, or as all of a list.
_KEYED, _LISTED = lazy_re(_KEY + _VALUE), lazy_re(rf"{_KEY}\[\s*+{_VALUE}\s*+\]")


def recognised(text: str) -> str:
    r"""An object with such values as plain ones.

    >>> recognised('{"name": [{"word": "Li"}], "no": {"location": {"left": 1}, "words": "7"}}')
    '{"name": "Li", "no": "7"}'
    """
    if '"word' not in text:
        return text
    for form in (_KEYED, _LISTED):
        text = form.sub(lambda found: f"{found['key']} {found['value']}", text)
    return text


def holder_of(data: bytes, start: int, end: int) -> int:
    """Where an object begins that is such a value, or the list that holds no other; -1 for any other object."""
    if b'"word' not in data[start:end] or not _ONE.fullmatch(data[start:end].decode("utf-8", "replace")):
        return -1
    before = data[max(0, start - _BLANKS) : start].rstrip()
    if before.endswith(b":"):
        return start
    is_all = before.endswith(b"[") and data[end : end + _BLANKS].lstrip().startswith(b"]")
    return data.rfind(b"[", 0, start) if is_all else -1
