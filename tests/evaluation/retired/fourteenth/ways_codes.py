"""Ways of source code that carries data."""

import json

from ways import camel_class, way


def q(cell):
    """Quote with single signs."""
    return "'" + cell + "'"


@way("PHP array", "php", "snake")
def php(t, g):
    """A returned array."""
    out = ["<?php", f"// {t.title}", "return ["]
    for row in t.rows:
        out.append("    [" + ", ".join(f"'{h}' => {q(c)}" for h, c in zip(t.heads, row, strict=True)) + "],")
    return "\n".join([*out, "];", ""])


@way("var_dump of print_r", "txt", "snake")
def print_r(t, g):
    """What print_r shows."""
    out = ["Array", "("]
    for n, row in enumerate(t.rows):
        out += [f"    [{n}] => Array", "        ("]
        out += [f"            [{h}] => {c}" for h, c in zip(t.heads, row, strict=True)]
        out += ["        )", ""]
    return "\n".join([*out, ")", ""])


@way("seeds of Rails", "rb", "snake", enc="utf-8")
def seeds(t, g):
    """Calls that create rows."""
    out = ["# frozen_string_literal: true", f"# {t.title}", ""]
    for row in t.rows:
        pairs = ", ".join(f"{h}: {q(c)}" for h, c in zip(t.heads, row, strict=True))
        out.append(f"{camel_class(t.ename)}.create!({pairs})")
    return "\n".join([*out, 'puts "done"', ""])


@way("Kotlin list with named arguments", "kt", "camel", enc="utf-8")
def kotlin(t, g):
    """A list of data objects."""
    cls = camel_class(t.ename)
    fields = ",\n".join(f"    val {h}: String" for h in t.heads)
    out = [
        "package com.biz.data",
        "",
        f"/** {t.title} */",
        f"data class {cls}(\n{fields}\n)",
        "",
        "val initial = listOf(",
    ]
    for row in t.rows:
        out.append(f"    {cls}(" + ", ".join(f'{h} = "{c}"' for h, c in zip(t.heads, row, strict=True)) + "),")
    return "\n".join([*out, ")", ""])


@way("Data::Dumper of Perl", "pl", "snake")
def dumper(t, g):
    """What Data::Dumper prints."""
    items = []
    for row in t.rows:
        pairs = ",\n".join(f"            '{h}' => {q(c)}" for h, c in zip(t.heads, row, strict=True))
        items.append("          {\n" + pairs + "\n          }")
    return "$VAR1 = [\n" + ",\n".join(items) + "\n        ];\n"


@way("TypeScript constant", "ts", "camel", enc="utf-8")
def typescript(t, g):
    """An exported list."""
    cls = camel_class(t.ename)
    fields = "\n".join(f"  {h}: string" for h in t.heads)
    out = [f"export interface {cls} {{\n{fields}\n}}", "", f"// {t.title}", f"export const rows: {cls}[] = ["]
    for row in t.rows:
        out.append("  { " + ", ".join(f"{h}: {q(c)}" for h, c in zip(t.heads, row, strict=True)) + " },")
    return "\n".join([*out, "]", ""])


@way("inserts of Laravel", "php", "snake", enc="utf-8")
def laravel(t, g):
    """A seeder with the query builder."""
    out = ["<?php", "", "namespace Database\\Seeders;", "", f"class {camel_class(t.ename)}Seeder extends Seeder", "{"]
    out += ["    public function run()", "    {", f"        // {t.title}", f"        DB::table('{t.ename}')->insert(["]
    for row in t.rows:
        out.append("            array(")
        out += [f"                '{h}' => {q(c)}," for h, c in zip(t.heads, row, strict=True)]
        out.append("            ),")
    return "\n".join([*out, "        ]);", "    }", "}", ""])


@way("shell script with curl", "sh", "camel", enc="utf-8")
def curl(t, g):
    """One call for each record."""
    out = ["#!/bin/bash", f"# {t.title} 补传", "API=http://10.20.3.7:8088/api/v1/push", "set -e", ""]
    for row in t.dicts():
        body = json.dumps(row, ensure_ascii=False)
        out.append(f"curl -s -X POST \"$API\" -H 'Content-Type: application/json' -d '{body}'")
        out.append("sleep 0.2")
    return "\n".join([*out, "echo finished", ""])


@way("Groovy list of maps", "groovy", "camel", enc="utf-8")
def groovy(t, g):
    """Maps in a script for a database."""
    out = ["import groovy.sql.Sql", "", f"// {t.title}", "def rows = ["]
    for row in t.rows:
        out.append("    [" + ", ".join(f"{h}: {q(c)}" for h, c in zip(t.heads, row, strict=True)) + "],")
    return "\n".join([*out, "]", f"rows.each {{ sql.dataSet('{t.ename}').add(it) }}", ""])
