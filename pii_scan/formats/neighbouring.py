"""Texts of Korea and Japan in encodings of their own, whose bytes are hanzi by those of China, too."""

from __future__ import annotations

import codecs

from pii_scan.lazy import lazy_re

# Signs from which a text tells.
_FEWEST = 20
# The share of them that its own script must have, and how likely a Chinese text it may be: of such ones half would look
# Korean, and none Japanese.
_SCRIPTS = (
    ("cp949", lazy_re("[\uac00-\ud7a3]"), 0.85, 0.35),
    ("euc_jp", lazy_re("[\u3041-\u30fe]"), 0.4, 0.8),
    ("cp932", lazy_re("[\u3041-\u30fe]"), 0.4, 0.8),
)


def neighbouring(data: bytes, score: float) -> str | None:
    """The encoding of a text by the script that it is in; None where none fits. score: how likely it is Chinese."""
    for name, script, least, most in _SCRIPTS:
        if score > most:
            continue
        text = codecs.getincrementaldecoder(name)("replace").decode(data)
        signs = [sign for sign in text if sign > "\x7f"]
        fits = len(signs) >= _FEWEST and signs.count("\ufffd") <= 0.01 * len(signs)
        if fits and len(script.findall(text)) >= least * len(signs):
            return name
    return None
