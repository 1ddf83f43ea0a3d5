"""Tables in logs and in source code."""

import datetime
from urllib.parse import quote

from registry import way
from table import NUMBERS, dumps


def stamp(t):
    """Give the next moment as logs write it."""
    now = getattr(t, "clock", None) or t.s.day(2022, 2024)
    t.clock = now + datetime.timedelta(seconds=t.s.r.randint(1, 900))
    return f"{t.clock:%Y-%m-%d %H:%M:%S}"


@way("Lombok toString in a log", lang="en", plain=True, case="camel", bare=True)
def lombok(t):
    """A Java log with objects as strings."""
    name = "".join(w.capitalize() for w in t.entity().split("_"))
    lines = [
        (
            "2022-01-05 00:00:01.002  INFO 7 --- [main] o.s.b.w.e.tomcat.TomcatWebS"
            "erver : Tomcat started on port(s): 8080"
        )
    ]
    for r in t.rows:
        body = ", ".join(f"{t.ident(k)}={r[k] or 'null'}" for k in t.fields)
        lines.append(
            f"{stamp(t)}.{t.s.r.randint(100, 999)}  INFO 7 --- [nio-8080-exec-{t.s.r.randint(1, 9)}"
            f"] c.b.service.SaveServiceImpl : save {name}({body})"
        )
    return "\n".join(lines) + "\n", "log"


def nginx_time(t):
    """Give the next moment as nginx writes it."""
    stamp(t)
    return f"{t.clock:%d/%b/%Y:%H:%M:%S}"


@way("nginx log with query strings", lang="en", plain=True, case="camel", enc="utf-8", bare=True)
def nginx(t):
    """An access log; the cells stand coded in the address."""
    lines = []
    for r in t.rows:
        q = "&".join(f"{t.ident(k)}={quote(r[k])}" for k in t.fields if r[k])
        lines.append(
            f"10.2.{t.s.r.randint(0, 9)}.{t.s.r.randint(2, 250)} - - [{nginx_time(t)}"
            f' +0800] "GET /api/save?{q} HTTP/1.1" 200 {t.s.r.randint(80, 900)} "-" '
            '"okhttp/3.12.1"'
        )
        if t.s.r.random() < 0.3:
            lines.append("10.2.0.9 - - [" + nginx_time(t) + ' +0800] "GET /health HTTP/1.1" 200 2 "-" "kube-probe/1.2"')
    return "\n".join(lines) + "\n", "log"


@way("logfmt", lang="en", plain=True, case="snake", bare=True)
def logfmt(t):
    """Pairs of key and value."""
    lines = []
    for r in t.rows:
        lines.append(
            f'ts="{stamp(t)}" level=info msg="row synced" ' + " ".join(f'{t.ident(k)}="{r[k]}"' for k in t.fields)
        )
    return "\n".join(lines) + "\n", "log"


@way("Python dicts in a log", lang="en", plain=True, case="snake", bare=True)
def python_log(t):
    """A Python log that prints dicts."""
    lines = []
    for i, o in enumerate(t.objects()):
        lines.append(f"{stamp(t)},{t.s.r.randint(100, 999)} - worker - DEBUG - item[{i}] = {o!r}")
        if i % 5 == 4:
            lines.append(f"{stamp(t)},001 - worker - WARNING - retry queue is empty")
    return "\n".join(lines) + "\n", "log"


@way("Laravel log with context", lang="en", plain=True, case="snake", bare=True)
def laravel(t):
    """A PHP framework's log with JSON behind the message."""
    lines = [f"[{stamp(t)}] production.INFO: submit form {dumps(o)} []" for o in t.objects(typed=False)]
    return "\n".join(lines) + "\n", "log"


@way("PHP print_r", lang="en", plain=True, case="snake")
def print_r(t):
    """Arrays printed for debugging."""
    out = ["Array", "("]
    for i, r in enumerate(t.rows):
        out += [f"    [{i}] => Array", "        ("]
        out += [f"            [{t.ident(k)}] => {r[k]}" for k in t.fields]
        out += ["        )", ""]
    return "\n".join([*out, ")", ""]), "txt"


@way("Go slice of structs", lang="en", plain=True, case="pascal", bare=True)
def go_slice(t):
    """A slice of structs."""
    name = "".join(w.capitalize() for w in t.entity().split("_"))
    types = "\n".join(f"\t{t.ident(k)} string" for k in t.fields)
    rows = "\n".join("\t{" + ", ".join(f'{t.ident(k)}: "{r[k]}"' for k in t.fields) + "}," for r in t.rows)
    return f"package store\n\ntype {name} struct {{\n{types}\n}}\n\nvar rows = []{name}{{\n{rows}\n}}\n", "go"


@way("Java builder calls", lang="en", plain=True, case="camel", bare=True)
def builder(t):
    """A list filled by builders."""
    name = "".join(w.capitalize() for w in t.entity().split("_"))
    rows = []
    for r in t.rows:
        chain = "".join(f'\n            .{t.ident(k)}("{r[k]}")' for k in t.fields if r[k])
        rows.append(f"        list.add({name}.builder(){chain}\n            .build());")
    body = "\n".join(rows)
    return (
        (
            f"public class LocalData {{\n    public List<{name}> load() {{\n        "
            f"List<{name}> list = new ArrayList<>();\n{body}\n        return list;\n"
            f"    }}\n}}\n"
        ),
        "java",
    )


@way("C# initialisers", lang="en", plain=True, case="pascal", bare=True)
def csharp(t):
    """A list with initialisers."""
    name = "".join(w.capitalize() for w in t.entity().split("_"))
    rows = "\n".join(
        f"            new {name} {{ " + ", ".join(f'{t.ident(k)} = "{r[k]}"' for k in t.fields) + " }," for r in t.rows
    )
    return (
        (
            f"namespace Local.Import\n{{\n    public static class Rows\n    {{\n    "
            f"    public static readonly List<{name}> All = new()\n        {{\n{rows}"
            f"\n        }};\n    }}\n}}\n"
        ),
        "cs",
    )


@way("Python list of dicts", lang="any", plain=True, case="snake", bare=True)
def python_list(t):
    """A script that sends rows to a service."""
    rows = "\n".join(f"    {o!r}," for o in t.objects())
    return (
        (
            f"# -*- coding: utf-8 -*-\nimport requests\n\nROWS = [\n{rows}\n]\n\nfor"
            " row in ROWS:\n    requests.post(API + '/import', json=row, timeout=5)"
            "\n"
        ),
        "py",
    )


@way("requests of an .http file", lang="en", plain=True, case="camel", bare=True)
def http_file(t):
    """Requests saved for an editor's client."""
    parts = [
        (
            f"### {i + 1}\nPOST {{{{host}}}}/api/{t.kind.replace('.', '/')}\nContent"
            f"-Type: application/json\n\n{dumps(o, 2)}\n"
        )
        for i, o in enumerate(t.objects())
    ]
    return "\n".join(parts), "http"


@way("curl script", lang="en", plain=True, case="snake", bare=True)
def curl(t):
    """A shell script with one request for each record."""
    lines = ["#!/bin/bash", "set -e"]
    for r in t.rows:
        data = " ".join(f"-d '{t.ident(k)}={r[k]}'" for k in t.fields if r[k])
        lines.append(f'curl -s -X POST "$BASE/add" {data}')
    return "\n".join([*lines, ""]), "sh"


@way("Go %+v in a log", lang="en", plain=True, case="pascal", bare=True)
def go_log(t):
    """Structs printed by a Go program."""
    lines = []
    for i, r in enumerate(t.rows):
        body = " ".join(f"{t.ident(k)}:{r[k]}" for k in t.fields if r[k])
        lines.append(f"{stamp(t).replace('-', '/')} sync.go:{80 + i % 3}: got &{{{body}}}")
    return "\n".join(lines) + "\n", "log"


@way("PHP seeder arrays", lang="en", plain=True, case="snake", bare=True)
def php_rows(t):
    """Arrays in PHP code."""

    def one(k, v):
        return f"'{t.ident(k)}' => {v if k in NUMBERS and v.isdigit() else repr(v) if v else 'null'}"

    rows = "\n".join("    [" + ", ".join(one(k, r[k]) for k in t.fields) + "]," for r in t.rows)
    return (
        (
            f"<?php\n// 历史数据补录\n$rows = [\n{rows}\n];\nforeach ($rows as $row)"
            f" {{\n    Db::name('{t.entity()}')->insert($row);\n}}\n"
        ),
        "php",
    )
