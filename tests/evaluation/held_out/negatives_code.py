"""Hard negatives, code and prose: source, schemas, documentation, translations, law, drawings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

File = tuple[str, bytes, dict[str, list[str]]]

TEXTS = Path(__file__).with_name("texts")


def _geojson(rng: Random) -> bytes:
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"景点{i}"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(rng.uniform(103, 120), 6), round(rng.uniform(23, 39), 6)],
            },
        }
        for i in range(60)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode()


def code_files(rng: Random) -> Iterator[File]:
    """Source code, documents, law and drawings."""
    for path in sorted(TEXTS.rglob("*.txt")):
        name = path.relative_to(TEXTS).as_posix().removesuffix(".txt")
        encoding = "gbk" if name.startswith("law/") and rng.random() < 0.5 else "utf-8"
        yield name, path.read_text(encoding="utf-8").encode(encoding), {}
    yield "map/poi.geojson", _geojson(rng), {}
