"""The user's cache of compiled rules: files of our own, checked before they are believed, and no personal data."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Mapping
from importlib.util import source_hash
from itertools import accumulate, pairwise
from typing import Any

# A folder or a file: its path as text, or a Path.
StrPath = str | os.PathLike[str]

# Bytes of a digest. It tells versions apart and shows damage, as that of Python's own compiled files, which it is: no
# enemy can write here, and hashlib would cost each start 3 ms.
_DIGEST = 8
# Bytes of the size of an index.
_SIZE = 4
_NOTHING = memoryview(b"")


def default_folder() -> str | None:
    """The user's folder of compiled rules, or None where PII_SCAN_CACHE_DIR is set to nothing."""
    named = os.environ.get("PII_SCAN_CACHE_DIR")
    if named is not None:
        return named or None
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return os.path.join(local or os.path.join(home, "AppData", "Local"), "pii-scan", "Cache")
    if sys.platform == "darwin" and "XDG_CACHE_HOME" not in os.environ:
        return os.path.join(home, "Library", "Caches", "pii-scan")
    base = os.environ.get("XDG_CACHE_HOME", "")
    # The specification says that a relative path is to be ignored.
    return os.path.join(base if os.path.isabs(base) else os.path.join(home, ".cache"), "pii-scan")


def key(*parts: str | bytes) -> str:
    """A file name for everything that the cached thing depends on."""
    digests = [source_hash(part.encode() if isinstance(part, str) else part) for part in parts]
    return source_hash(b"".join(digests)).hex()


def machine() -> str:
    """The machine's kind of processor: compiled rules are made for one."""
    return os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")


def read(folder: StrPath | None, name: str) -> Any:
    """What was kept under a name, or None: not there, not ours, writable by others, or damaged.

    A compiled database is code to the engine that loads it, so nothing is believed that others could have written.
    """
    return _unpacked(memoryview(_content(folder, name)))  # no copy: a database is large


def write(folder: StrPath | None, name: str, data: Any) -> None:
    """Keep plain data under a name: written beside and renamed. A cache that cannot be written is no error."""
    _keep(folder, name, _packed(data))


class Entries:
    """Plain data kept together under a name, each by a key: what is not asked for is not decoded."""

    def __init__(self, folder: StrPath | None, name: str) -> None:
        """What was kept, where it is to be believed, see ``read``."""
        self.folder, self._name = folder, name
        content = memoryview(_content(folder, name))
        size = int.from_bytes(content[:_SIZE], "big")
        begin = _SIZE + size
        places = _unpacked(content[_SIZE:begin])
        index = places if isinstance(places, dict) else {}
        self._packed = {key: content[begin + low : begin + high] for key, (low, high) in index.items()}

    def get(self, key: str) -> Any:
        """What is kept under a key, or None: nothing, or damaged."""
        return _unpacked(self._packed.get(key, _NOTHING))

    def add(self, data: Mapping[str, Any]) -> None:
        """Keep more, or other data in the place of what was damaged."""
        self._packed |= {key: memoryview(_packed(one)) for key, one in data.items()}
        ends = [*accumulate(map(len, self._packed.values()), initial=0)]
        index = _packed(dict(zip(self._packed, pairwise(ends), strict=True)))
        _keep(self.folder, self._name, b"".join((len(index).to_bytes(_SIZE, "big"), index, *self._packed.values())))


def _packed(data: Any) -> bytes:
    body = marshal.dumps(data)
    return source_hash(body) + body


def _unpacked(packed: memoryview) -> Any:
    """What was packed, or None where it is damaged."""
    body = packed[_DIGEST:]
    if source_hash(body) != packed[:_DIGEST]:
        return None
    try:
        return marshal.loads(body)  # noqa: S302 - our own file, by owner, mode and digest
    except Exception:  # whatever damaged data makes of it: no memory, recursion, a wrong type; rules are made anew
        return None


def _content(folder: StrPath | None, name: str) -> bytes:
    """The bytes of a file of ours that nobody else could have written, or none."""
    if folder is None:
        return b""
    try:
        with open(os.path.join(folder, name), "rb") as stream:
            status = os.fstat(stream.fileno())
            if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o022):
                return b""
            return stream.read()
    except OSError:
        return b""


def _keep(folder: StrPath | None, name: str, content: bytes) -> None:
    if folder is None:
        return
    import tempfile
    from pathlib import Path

    try:
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            os.replace(beside, os.path.join(folder, name))
        except OSError:
            os.unlink(beside)
    except OSError:
        return
