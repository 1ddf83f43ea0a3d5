"""Run any seeds by hand: `python -m tests.ways LOW HIGH` prints what differs, `python -m tests.ways SEED` the text."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import tests.conftest  # noqa: F401 - scans need the cache that it makes
from tests.ways.cases import differences, of_seed

AT_ONCE = 200


def different(seeds: range) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        return differences(Path(folder), [of_seed(seed) for seed in seeds])


def main(low: int, high: int | None = None) -> int:
    """Print what differs as it is found. It is 1 if anything does, as with other checks."""
    if high is None:
        print(of_seed(low).text)
        high = low + 1
    seeds, total = range(low, high), 0
    for start in range(0, len(seeds), AT_ONCE):
        found = different(seeds[start : start + AT_ONCE])
        total += len(found)
        print(*found, sep="\n", end="\n" if found else "", flush=True)
    print(f"{total} of {len(seeds)} differ")
    return total > 0


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    sys.exit(main(*map(int, sys.argv[1:])))
