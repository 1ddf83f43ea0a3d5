"""Ways of writing records as trees: programs with data, commands, traces."""

import json


def php(sheet):
    """An array of PHP."""
    lines = ["<?php", f"// cache {sheet.seed}", "return ["]
    for row in sheet.objects():
        lines += ["    [", *(f"        '{k}' => '{v}'," for k, v in row.items()), "    ],"]
    return "\n".join([*lines, "];"]) + "\n"


def kotlin(sheet):
    """A list of data objects in Kotlin."""
    lines = ["package data.seed", "", "data class Row(" + ", ".join(f"val {h}: String" for h in sheet.heads) + ")", ""]
    lines.append("val rows = listOf(")
    lines += ["    Row(" + ", ".join(f'{k} = "{v}"' for k, v in row.items()) + ")," for row in sheet.objects()]
    return "\n".join([*lines, ")"]) + "\n"


def rust(sheet):
    """A vector of structures in Rust."""
    lines = [
        "#[derive(Debug, Clone)]",
        "pub struct Row {",
        *(f"    pub {h}: &'static str," for h in sheet.heads),
        "}",
        "",
    ]
    lines += ["pub fn rows() -> Vec<Row> {", "    vec!["]
    for row in sheet.objects():
        lines += ["        Row {", *(f'            {k}: "{v}",' for k, v in row.items()), "        },"]
    return "\n".join([*lines, "    ]", "}"]) + "\n"


def elixir(sheet):
    """Maps of Elixir."""
    lines = [f"# priv/repo/seeds_{sheet.seed}.exs", "rows = ["]
    lines += ["  %{" + ", ".join(f'{k}: "{v}"' for k, v in row.items()) + "}," for row in sheet.objects()]
    lines[-1] = lines[-1].rstrip(",")
    return "\n".join([*lines, "]", "Enum.each(rows, &Repo.insert!/1)"]) + "\n"


def tcl(sheet):
    """Dictionaries of Tcl."""
    lines = ["set rows [list]"]
    lines += [
        "lappend rows [dict create " + " ".join(f"{k} {{{v}}}" for k, v in row.items()) + "]" for row in sheet.objects()
    ]
    return "\n".join([*lines, "puts [llength $rows]"]) + "\n"


def lisp(sheet):
    """Lists of pairs in Scheme."""
    lines = [f";; rows {sheet.seed}", "(define rows '("]
    lines += ["  (" + " ".join(f'({k} . "{v}")' for k, v in row.items()) + ")" for row in sheet.objects()]
    return "\n".join([*lines, "))"]) + "\n"


def dataclass_repr(sheet):
    """What a test run of Python prints of its objects."""
    lines = [f">>> for r in repo.load('{sheet.seed}'): print(r)"]
    for who, what in sheet.nested():
        inner = ", ".join(f"{k}='{v}'" for k, v in who.items())
        outer = "".join(f", {k}='{v}'" for k, v in what.items())
        lines.append(f"Row(holder=Holder({inner}){outer})")
    return "\n".join([*lines, ">>> "]) + "\n"


def flink(sheet):
    """A change stream of Flink with the columns above."""
    lines = [f"Flink SQL> SELECT * FROM t{sheet.seed};", "+I[" + ", ".join(f"`{h}` STRING" for h in sheet.heads) + "]"]
    lines[1] = "-- schema: " + lines[1][3:-1]
    lines += ["+I[" + ", ".join(row) + "]" for row in sheet.rows]
    return "\n".join([*lines, f"Received a total of {len(sheet.rows)} rows"]) + "\n"


def logfmt(sheet):
    """Lines of keys and values of a service."""
    lines = []
    for number, row in enumerate(sheet.objects()):
        cells = " ".join(f'{k}="{v}"' for k, v in row.items() if v)
        lines.append(f'lvl=info svc=sync seq={number} msg="row upserted" {cells}')
    return "\n".join(lines) + "\n"


def redis(sheet):
    """Hashes set one after the other, as the monitor shows them."""
    lines = ["OK"]
    for number, row in enumerate(sheet.objects()):
        cells = " ".join(f'"{k}" "{v}"' for k, v in row.items() if v)
        moment = f"{1600000000 + sheet.seed * 7 + number * 3}.{number % 1000:06d}"
        lines.append(f'{moment} [3 10.2.0.9:40{number % 90 + 100}] "HMSET" "row:{sheet.seed + number}" {cells}')
    return "\n".join(lines) + "\n"


def parquet(sheet):
    """What parquet-tools cat prints."""
    lines = []
    for row in sheet.objects():
        lines += [*(f"{k} = {v}" for k, v in row.items() if v), ""]
    return "\n".join(lines)


def multipart(sheet):
    """Recorded posts of a form."""
    lines = []
    for number, row in enumerate(sheet.objects()):
        mark = f"----WebKitFormBoundary{sheet.seed}x{number:03d}"
        lines += [
            "POST /admin/save.do HTTP/1.1",
            "Host: 10.20.1.8",
            f"Content-Type: multipart/form-data; boundary={mark}",
            "",
        ]
        for key, value in row.items():
            lines += ["--" + mark, f'Content-Disposition: form-data; name="{key}"', "", value]
        lines += [f"--{mark}--", ""]
    return "\r\n".join(lines)


def curl(sheet):
    """A script of calls, one for each record."""
    lines = ["#!/bin/sh", "set -e", f"BASE=http://127.0.0.1:8{sheet.seed % 900 + 100}/v3/rows"]
    for row in sheet.objects():
        lines.append('curl -s -XPUT "$BASE" -d \'' + json.dumps(row, ensure_ascii=False) + "'")
    return "\n".join(lines) + "\n"


def typescript(sheet):
    """An array of objects in a mock of TypeScript."""
    lines = [
        "export interface Row {",
        *(f"  {h}: string;" for h in sheet.heads),
        "}",
        "",
        "export const rows: Row[] = [",
    ]
    lines += ["  { " + ", ".join(f"{k}: '{v}'" for k, v in row.items()) + " }," for row in sheet.objects()]
    return "\n".join([*lines, "];"]) + "\n"


def swift(sheet):
    """Dictionaries of Swift."""
    lines = ["import Foundation", "", "let rows: [[String: String]] = ["]
    lines += ["    [" + ", ".join(f'"{k}": "{v}"' for k, v in row.items()) + "]," for row in sheet.objects()]
    return "\n".join([*lines, "]"]) + "\n"


def groovy(sheet):
    """Calls of a Groovy script with named arguments."""
    lines = [f"// load {sheet.seed}", "def sink = new RowSink()"]
    lines += ["sink.add(" + ", ".join(f'{k}: "{v}"' for k, v in row.items()) + ")" for row in sheet.objects()]
    return "\n".join([*lines, "sink.flush()"]) + "\n"


CODE = {f.__name__ for f in (kotlin, rust, elixir, tcl, lisp, dataclass_repr, typescript, groovy, logfmt, parquet)} | {
    "toml"
}
WAY_NAMES = """
    php kotlin rust elixir tcl lisp dataclass_repr flink
    logfmt redis parquet multipart curl typescript swift groovy
"""
WAYS = {name: globals()[name] for name in WAY_NAMES.split()}
