"""Compound files of Microsoft (CFB): old Office files, which have no reader, and new ones that are encrypted."""

from __future__ import annotations

from pii_scan.formats.members import Items, Opened
from pii_scan.model import Reason, Skip

# The stream that holds an encrypted document (MS-OFFCRYPTO 2.3.4.4), as a directory names it.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def compound_members(opened: Opened) -> Items:
    """None; only why. The directory may stand anywhere, and its name is looked for instead."""
    before = b""
    for block in opened.blocks():
        if _ENCRYPTED in before + block:
            yield Skip("", Reason.ENCRYPTED)
            return
        before = block[-len(_ENCRYPTED) :]
    yield Skip("", Reason.UNSUPPORTED, None, "no text")
