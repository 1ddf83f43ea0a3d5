"""Files of source code, by their names."""

from __future__ import annotations

from pii_scan.lazy import lazy_re

_CODE = lazy_re(
    r"(?i)\.(?:c|cc|cpp|cs|css|cxx|dart|go|h|hpp|java|js|jsx|kts?|less|lua|m|mjs|mm|php|pl|pyi?|rb|rs|sass|scala|scss|sh|swift"
    r"|tsx?|vb|vue)\Z",
)


def is_code(name: str) -> bool:
    """Whether the name of a file says that it is source code."""
    return _CODE.search(name) is not None
