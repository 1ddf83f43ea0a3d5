"""Python's own digests: for the same functions ``hashlib`` would load OpenSSL, which costs a hook 3 ms."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # another Python
    from hashlib import blake2b

try:
    # SipHash of 64 bits, keyed by a C long: a tenth of what blake2b costs a value
    from _imp import source_hash as siphash
except ImportError:

    def siphash(key: int, source: bytes) -> bytes:  # type: ignore[misc]
        """A keyed hash of 64 bits."""
        return blake2b(source, digest_size=8, key=key.to_bytes(8, "little", signed=True)).digest()


try:
    from _sha2 import sha256  # type: ignore[import-not-found,unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]  # before Python 3.12
    except ImportError:
        from hashlib import sha256

__all__ = ["blake2b", "sha256", "siphash"]
