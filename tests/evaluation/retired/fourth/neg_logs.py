"""Hard negatives of machines: logs, metrics, hashes, numbers, maps."""

from __future__ import annotations

import base64
import json
import uuid

import values as v
from neg_base import Maker, some, text
from records import Item
from world import World


def build_log(world: World) -> Item:
    """A build."""
    rng = world.rng
    lines = ["[INFO] Scanning for projects..."]
    for _ in some(rng, 15, 60):
        lines.append(
            rng.choice(
                (
                    f"[INFO] Compiling {rng.randrange(2, 300)} source files to /build/ws/target/classes",
                    (
                        "Downloaded from central:"
                        f" https://repo.maven.apache.org/maven2/org/lib{rng.randrange(99)}/2.{rng.randrange(9)}.{rng.randrange(20)}/lib.jar"
                        f" ({rng.randrange(9, 900)} kB at {rng.randrange(1, 9)}.{rng.randrange(10)} MB/s)"
                    ),
                    (
                        f"[INFO] Tests run: {rng.randrange(2, 90)}, Failures: 0, Errors: 0, Skipped: 0, Time"
                        f" elapsed: 0.{rng.randrange(100, 999)} s"
                    ),
                    f"sha256:{v.hexes(rng, 64)}",
                    (
                        f"[{rng.randrange(1, 80)}/80] Building CXX object"
                        f" src/CMakeFiles/core.dir/d{rng.randrange(999)}.cc.o"
                    ),
                )
            )
        )
    return text(
        "build-log",
        "log",
        "\n".join(lines) + f"\n[INFO] Total time: 0{rng.randrange(1, 9)}:{rng.randrange(10, 59)} min\n",
    )


def metrics(world: World) -> Item:
    """Measurements of a server."""
    rng = world.rng
    lines = ["# TYPE http_request_duration_seconds histogram"]
    for _ in some(rng, 15, 50):
        lines.append(
            f'http_request_duration_seconds_bucket{{handler="/api/v{rng.randrange(1, 4)}/pay",'
            f'le="0.{rng.randrange(1, 99):02d}"}}'
            f" {rng.randrange(1, 99999)}"
        )
        lines.append(
            f"process_resident_memory_bytes {rng.uniform(1, 9):.8f}e+{rng.randrange(7, 10):02d}"
            f" {rng.randrange(1480000000000, 1650000000000)}"
        )
    return text("metrics", "prom", "\n".join(lines) + "\n")


def epochs(world: World) -> Item:
    """Events with milliseconds."""
    rng = world.rng
    rows = [
        json.dumps(
            {
                "ts": rng.randrange(1330000000000, 1680000000000),
                "evt": rng.choice(("click", "view", "scroll")),
                "page": f"/p/{rng.randrange(999)}",
                "cost": rng.randrange(1, 900),
            }
        )
        for _ in some(rng, 20, 70)
    ]
    return text("epochs", "jsonl", "\n".join(rows) + "\n")


def hashes(world: World) -> Item:
    """Checksums."""
    rng = world.rng
    size = rng.choice((32, 40, 64))
    return text(
        "hashes",
        {32: "md5", 40: "sha1", 64: "sha256"}[size],
        "".join(f"{v.hexes(rng, size)}  dist/file{rng.randrange(9999)}.bin\n" for _ in some(rng, 15, 60)),
    )


def uuids(world: World) -> Item:
    """UUIDs in two forms."""
    rng = world.rng
    plain = rng.random() < 0.5
    made = [uuid.UUID(int=rng.getrandbits(128), version=4) for _ in some(rng, 20, 60)]
    return text("uuids", "txt", "\n".join(u.hex if plain else str(u) for u in made) + "\n")


def digits_only(rng_world: World) -> Item:
    """Decimals whose digits look like mobiles."""
    rng = rng_world.rng
    rows = [" ".join(f"{rng.choice((0, 1, 2))}.{v.mobile(rng)}" for _ in range(4)) for _ in some(rng, 10, 40)]
    return text("decimals", rng.choice(("txt", "dat")), "\n".join(rows) + "\n")


def base64_blob(world: World) -> Item:
    """A key or picture."""
    data = base64.b64encode(bytes(world.rng.randrange(256) for _ in range(1500))).decode()
    lines = "\n".join(data[i : i + 64] for i in range(0, len(data), 64))
    return text("base64", "pem", f"-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n")


def lock(world: World) -> Item:
    """Locked versions."""
    rng = world.rng
    parts = {
        f"node_modules/lib-{rng.randrange(999)}": {
            "version": f"{rng.randrange(9)}.{rng.randrange(20)}.{rng.randrange(20)}",
            "integrity": "sha512-" + base64.b64encode(bytes(rng.randrange(256) for _ in range(64))).decode(),
        }
        for _ in some(rng, 10, 30)
    }
    return text("lock", "json", json.dumps({"lockfileVersion": 2, "packages": parts}, indent=2) + "\n")


def minified(world: World) -> Item:
    """Script in one line."""
    rng = world.rng
    parts = [
        f"function {rng.choice('abcdefg')}{rng.randrange(99)}(t){{return"
        f" t>>{rng.randrange(1, 30)}^0x{v.hexes(rng, 8)}|{rng.randrange(10**8, 2 * 10**9)}}}"
        for _ in some(rng, 30, 80)
    ]
    return text("minified", "js", "!function(){" + ";".join(parts) + "}();\n")


def gcode(world: World) -> Item:
    """Steps of a machine."""
    rng = world.rng
    rows = [
        f"{rng.choice(('G0', 'G1', 'G2', 'G3'))} X{rng.uniform(0, 200):.3f} Y{rng.uniform(0, 200):.3f}"
        f" Z{rng.uniform(0, 9):.2f} F{rng.randrange(600, 3000)}"
        for _ in some(rng, 25, 80)
    ]
    return text("gcode", rng.choice(("gcode", "nc")), "G21\nG90\nT1 M6\n" + "\n".join(rows) + "\nM30\n")


def geojson(world: World) -> Item:
    """Places on a map."""
    rng = world.rng
    rows = [
        {
            "type": "Feature",
            "properties": {"name": f"{r[2]}{r[3]}"},
            "geometry": {
                "type": "Point",
                "coordinates": [round(rng.uniform(104, 121), 6), round(rng.uniform(23, 39), 6)],
            },
        }
        for r in rng.sample(v.REGIONS, 15)
    ]
    return text(
        "geojson", "geojson", json.dumps({"type": "FeatureCollection", "features": rows}, ensure_ascii=False) + "\n"
    )


def git_log(world: World) -> Item:
    """Commits without addresses."""
    rng = world.rng
    subjects = (
        "fix: 修复身份证号校验错误",
        "feat: 增加酒店入住登记页面",
        "refactor: 抽取银行卡号格式化方法",
        "docs: 更新车次查询说明",
        "chore: bump version",
        "fix: 手机号为空时的提示",
    )
    rows = [f"{v.hexes(rng, 40)} {world.day(2019):%Y-%m-%d} {rng.choice(subjects)}" for _ in some(rng, 10, 30)]
    return text("git-log", "txt", "\n".join(rows) + "\n")


def traces(world: World) -> Item:
    """A log with trace and span numbers."""
    rng = world.rng
    rows = [
        f"{world.moment(2020):%Y-%m-%d %H:%M:%S},{rng.randrange(100, 999)} INFO"
        f" [order,{v.hexes(rng, 16)},{v.hexes(rng, 16)}] took {rng.randrange(2, 900)}ms"
        f" uri=/v1/item/{rng.randrange(10**8, 10**9)} uid={rng.randrange(10**6, 10**8)}"
        for _ in some(rng, 15, 50)
    ]
    return text("traces", "log", "\n".join(rows) + "\n")


MAKERS: list[Maker] = [
    build_log,
    metrics,
    epochs,
    hashes,
    uuids,
    digits_only,
    base64_blob,
    lock,
    minified,
    gcode,
    geojson,
    git_log,
    traces,
]
