"""Writing a file and its label."""

import json
import random
import shutil
from dataclasses import dataclass, field

from pack import contain, encode, path_for, script_of


@dataclass
class Made:
    """One file before it is encoded and packed, and what its label says."""

    pool: str  # of names
    ext: str
    data: str | bytes
    seen: str  # what a reader sees
    way: str
    hant: bool = False
    kind: str | None = None
    records: int = 0
    people: int | None = None
    values: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    share: float = 0.12  # of files in containers
    named: str | None = None  # a path that is given


class Out:
    """Collects files and labels."""

    def __init__(self, root, seed):
        self.root, self.rng = root, random.Random(seed)
        self.used, self.labels = set(), {}
        if (root / "files").is_dir():
            shutil.rmtree(root / "files")

    def put(self, made):
        """Encode, wrap, write one file and its label."""
        data, encoding = made.data, "binary"
        script = script_of(made.seen, made.hant)
        if made.ext == "eml":
            data, encoding = data.encode(), "utf-8"
        elif isinstance(data, str):
            data, encoding = encode(self.rng, data, script, made.ext)
        path = made.named or path_for(self.rng, self.used, made.pool, made.ext, made.kind)
        path, data, box = contain(self.rng, path, data, made.share)
        while path in self.labels:
            head, dot, tail = path.rpartition(".")
            path = f"{head}_{self.rng.randrange(9)}{dot}{tail}"
        full = self.root / "files" / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(data)
        self.labels[path] = {
            "kind": made.kind,
            "records": made.records,
            "people": made.people,
            "values": made.values,
            "decoys": made.decoys,
            "allowed": made.allowed,
            "shape": {"way": made.way, "script": script, "encoding": encoding, "container": box},
        }

    def close(self):
        """Write the labels."""
        labels = json.dumps(dict(sorted(self.labels.items())), ensure_ascii=False, indent=1)
        (self.root / "labels.json").write_text(labels, "utf-8")
