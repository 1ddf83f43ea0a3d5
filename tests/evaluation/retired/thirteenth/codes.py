"""Sources of programs with the data in them."""

import json


def string(cell):
    """Write a cell as a literal in double quotes."""
    return json.dumps(cell or "", ensure_ascii=False)


def python_tuples(t):
    """A script that loads tuples."""
    rows = "\n".join("    (" + ", ".join("None" if c is None else repr(c) for c in r) + ")," for r in t.rows)
    return (
        f'# -*- coding: {{ENC}} -*-\n"""{t.title} 一次性导入"""\nimport pymysql'
        f"\n\nCOLUMNS = {t.heads!r}\n\nROWS = [\n{rows}\n]\n\n\n"
        f"def main():\n    conn = pymysql.connect(host='127.0.0.1', user"
        f"='root', db='yw')\n    with conn.cursor() as cur:\n"
        f"        cur.executemany('insert into {t.name} values (' + ','.join(['%s'] * len(COLUMNS)) + ')', ROWS)\n"
        "    conn.commit()\n\n\nif __name__ == '__main__':\n    main()\n"
    )


def python_dicts(t):
    """A module with a list of dictionaries."""
    rows = "\n".join(f"    {dict(t.pairs(r))!r}," for r in t.rows)
    return (
        f"# 缓存，避免反复查库\n{t.name} = [\n{rows}\n]\n\n\ndef find(key, value):\n  "
        f"  return [r for r in {t.name} if r.get(key) == value]\n"
    )


def java_setters(t):
    """A Java class that fills beans."""
    bean = t.name.title().replace("_", "")
    out = [
        "package com.yw.init;",
        "",
        "import java.util.*;",
        "",
        f"/** {t.title} 历史数据补录 */",
        f"public class {bean}Loader {{",
        "",
        f"    public static List<{bean}> load() {{",
        f"        List<{bean}> list = new ArrayList<>();",
        f"        {bean} e;",
    ]
    for row in t.rows:
        out.append(f"        e = new {bean}();")
        out += [f"        e.set{h[0].upper() + h[1:]}({string(c)});" for h, c in t.pairs(row) if c is not None]
        out.append("        list.add(e);")
    return "\n".join([*out, "        return list;", "    }", "}", ""])


def js_objects(t):
    """A script of a page with a list of objects."""
    rows = ",\n".join("  {" + ", ".join(f"{h}: {string(c)}" for h, c in t.pairs(r)) + "}" for r in t.rows)
    return (
        f"// {t.title}\nvar listData = [\n{rows}\n];\n\nfunction render(id) {{\n "
        f" new Vue({{ el: id, data: {{ rows: listData }} }});\n}}\n"
    )


def vue(t):
    """A component with a table and its data."""
    cols = "\n".join(
        f'      <el-table-column prop="{h}" label="{c}" />' for h, c in zip(t.heads, t.comments, strict=True)
    )
    rows = ",\n".join("        { " + ", ".join(f"{h}: '{c or ''}'" for h, c in t.pairs(r)) + " }" for r in t.rows)
    return (
        f'<template>\n  <div>\n    <h3>{t.title}</h3>\n    <el-table :data="table'
        f'Data">\n{cols}\n    </el-table>\n  </div>\n</template>\n\n'
        f"<script>\nexport default {{\n  data() {{\n    return {{\n      tabl"
        f"eData: [\n{rows}\n      ]\n    }}\n  }}\n}}\n</script>\n"
    )


def go_structs(t):
    """A Go file with a slice of structs."""
    names = [h[0].upper() + h[1:] for h in t.heads]
    fields = "\n".join(f"\t{n} string // {c}" for n, c in zip(names, t.comments, strict=True))
    rows = "\n".join(
        "\t{" + ", ".join(f"{n}: {string(c)}" for n, c in zip(names, r, strict=True)) + "}," for r in t.rows
    )
    bean = t.name.title().replace("_", "")
    return (
        f"package seed\n\n// {bean} {t.title}\ntype {bean} struct {{\n{fields}"
        f"\n}}\n\nvar All{bean} = []{bean}{{\n{rows}\n}}\n"
    )


def csharp(t):
    """A C# initialiser."""
    bean = t.name.title().replace("_", "")
    rows = "\r\n".join(
        "            new " + bean + " { " + ", ".join(f"{h} = {string(c)}" for h, c in t.pairs(r)) + " },"
        for r in t.rows
    )
    return (
        f"using System.Collections.Generic;\r\nnamespace Yw.Data\r\n{{\r\n    // "
        f"{t.title}\r\n    public static class {bean}Store\r\n    {{\r\n"
        f"        public static readonly List<{bean}> Items = new List<{bean}>"
        f"\r\n        {{\r\n{rows}\r\n        }};\r\n    }}\r\n}}\r\n"
    )


WAYS = [
    ("python tuples", "py", "snake", python_tuples),
    ("python dicts", "py", "any", python_dicts),
    ("java setters", "java", "camel", java_setters),
    ("javascript objects", "js", "camel", js_objects),
    ("vue component", "vue", "camel", vue),
    ("go structs", "go", "camel", go_structs),
    ("c# initialiser", "cs", "camel", csharp),
]
