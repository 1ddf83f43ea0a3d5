"""Contents that Git LFS keeps beside what git itself holds: read where they are in this clone."""

from __future__ import annotations

import os
from contextlib import suppress

from pii_scan.pointers import LONGEST, SHORTEST, pointed
from pii_scan.sources.files import FileBlob
from pii_scan.sources.git.objects import GitBlob


class Store:
    """The contents that Git LFS keeps in one repository; they are all new where the pointer is."""

    def __init__(self, git_dir: str) -> None:
        common = git_dir
        with suppress(OSError), open(os.path.join(git_dir, "commondir"), encoding="utf-8") as stream:  # a worktree
            common = os.path.join(git_dir, stream.read().strip())
        self._folder = os.path.join(common, "lfs", "objects")
        self._is_there = os.path.isdir(self._folder)

    def content(self, blob: GitBlob) -> GitBlob | FileBlob:
        """What a blob whose size is known points to; the blob itself where it is no pointer, or that is not here."""
        if not self._is_there or not SHORTEST <= (blob.size or 0) <= LONGEST:
            return blob
        try:
            with blob.open() as stream:
                name = pointed(stream.read())
            file = os.path.join(self._folder, name[:2], name[2:4], name) if name else ""
            size = os.stat(file).st_size
        except OSError:
            return blob
        return FileBlob(blob.path, blob.inner, size, blob.test_path, blob.marks, file)
