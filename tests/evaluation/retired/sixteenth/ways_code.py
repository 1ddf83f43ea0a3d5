"""Tables written as logs and as source code that carries data."""

import json

from ways_data import dumps, sql, typed


def clock(gen):
    """The time at the head of a line of a log."""
    return f"{gen.tick():%Y-%m-%d %H:%M:%S}.{gen.rng.randrange(1000):03d}"


def noise(gen):
    """Lines of a log that say nothing of anyone."""
    return gen.pick(
        [
            "HikariPool-1 - Pool stats (total=10, active=1)",
            "Scheduled task finished in 42 ms",
            "Heartbeat ok",
            "缓存刷新完成",
        ]
    )


def logfmt(table, gen):
    """Lines of key=value."""
    lines = []
    for row in table.objects():
        if gen.rng.random() < 0.3:
            lines.append(f'time="{clock(gen)}" level=debug msg="{noise(gen)}"')
        lines.append(
            f'time="{clock(gen)}" level=info msg="save {table.name}" ' + " ".join(f'{h}="{v}"' for h, v in row.items())
        )
    return "\n".join(lines) + "\n", "log"


def json_in_log(table, gen):
    """Requests logged with their bodies."""
    lines = []
    for row in typed(table):
        thread = f"[http-nio-8080-exec-{gen.rng.randrange(1, 40)}]"
        lines.append(f"{clock(gen)}  INFO {thread} c.b.web.ApiLogAspect : 请求参数：{dumps(row)}")
        lines.append(f"{clock(gen)}  INFO {thread} c.b.web.ApiLogAspect : 耗时 {gen.rng.randrange(3, 90)} ms")
    return "\n".join(lines) + "\n", "log"


def mybatis(table, gen):
    """Statements and parameters that MyBatis logs."""
    lines, heads = [], ", ".join(table.head_row())
    marks = ", ".join("?" for _ in table.keys)
    for row in table.cells():
        lines.append(
            f"{clock(gen)} DEBUG insertSelective - ==>  Preparing: I"
            f"NSERT INTO {table.name} ( {heads} ) VALUES ( {marks} )"
        )
        lines.append(
            f"{clock(gen)} DEBUG insertSelective - ==> Parameters: "
            + ", ".join(f"{c}(String)" if c else "null" for c in row)
        )
        lines.append(f"{clock(gen)} DEBUG insertSelective - <==    Updates: 1")
    return "\n".join(lines) + "\n", "log"


def tostring(table, gen):
    """Objects that a service logs by their toString."""
    name = "".join(p.title() for p in table.name.split("_"))
    lines = []
    for row in table.objects():
        lines.append(
            f"{clock(gen)} WARN  [{name}Service] 同步失败, 待重试: {name}("
            + ", ".join(f"{h}={v or 'null'}" for h, v in row.items())
            + ")"
        )
    return "\n".join(lines) + "\n", "log"


def python_rows(table, gen):
    """A migration in Python that carries its rows."""
    rows = "\n".join(f"    {json.dumps(row, ensure_ascii=False)}," for row in table.objects())
    return (
        f'"""Backfill of {table.name}, one off."""\n\nfrom app.db import sessi'
        f"on\nfrom app.models import {table.name.title().replace('_', '')}\n\n"
        f"ROWS = [\n{rows}\n]\n\n\ndef upgrade():\n    for row in ROWS:\n        sessi"
        f"on.add({table.name.title().replace('_', '')}(**row))\n    session.commit()\n"
    ), "py"


def php_rows(table, gen):
    """A seeder in PHP."""
    rows = "\n".join(
        "            [" + ", ".join(f"'{h}' => {sql(v).lower() if not v else sql(v)}" for h, v in row.items()) + "],"
        for row in table.objects()
    )
    return (
        (
            f"<?php\n\nuse Illuminate\\Support\\Facades\\DB;\n\n// 老系统数据迁移"
            f"\nDB::table('{table.name}')->insert([\n{rows}\n        ]);\n"
        ),
        "php",
    )


def js_rows(table, gen):
    """A module in JavaScript that a page reads."""
    rows = "\n".join("  { " + ", ".join(f"{h}: {dumps(v)}" for h, v in row.items()) + " }," for row in typed(table))
    return (
        (
            f"// 离线查询页面用，定期由后台导出\nexport const {table.name}List ="
            f" [\n{rows}\n];\n\nexport default {table.name}List;\n"
        ),
        "js",
    )


def csharp_rows(table, gen):
    """A list in C#."""
    name = "".join(p.title() for p in table.name.split("_"))
    rows = "\n".join(
        f"            new {name} {{ " + ", ".join(f'{h} = "{v}"' for h, v in row.items()) + " },"
        for row in table.objects()
    )
    return (
        (
            f"namespace Biz.Migration\n{{\n    public static class {name}Data\n    {{\n     "
            f"   public static readonly {name}[] Rows = {{\n{rows}\n        }};\n    }}\n}}\n"
        ),
        "cs",
    )


def redis_hset(table, gen):
    """Commands that fill Redis."""
    lines = []
    for number, row in enumerate(table.objects(), 1):
        lines.append(f"HSET {table.name}:{number} " + " ".join(f'{h} "{v}"' for h, v in row.items()))
    return "\n".join(lines) + "\n", "redis"


EN = [mybatis, python_rows, json_in_log, js_rows, logfmt, php_rows, tostring, csharp_rows, redis_hset]
