"""Records within code, statements, logs and settings."""

from layout import null


def pairs(s, row):
    """Give the heads and filled cells of a row."""
    return [(h, c) for h, c in zip(s.heads, row, strict=True) if c not in ("", "NULL")]


def proto(r, s):
    """Write the text form of protocol buffers."""
    out = []
    for row in s.rows:
        out += ["records {", *(f'  {h}: "{c}"' for h, c in pairs(s, row)), "}"]
    return "\n".join([*out, ""])


def hcl(r, s):
    """Write blocks of HCL."""
    out = []
    for i, row in enumerate(s.rows):
        out += [f'record "r{i:03d}" {{', *(f'  {h} = "{c}"' for h, c in pairs(s, row)), "}", ""]
    return "\n".join(out)


def edn(r, s):
    """Write data of Clojure."""
    rows = ["{" + ", ".join(f':{h} "{c}"' for h, c in pairs(s, row)) + "}" for row in s.rows]
    return ";; dump of @state\n[" + "\n ".join(rows) + "]\n"


def rails(r, s):
    """Write what a console of Rails prints."""
    rows = [
        f"#<Record id: {i}, "
        + ", ".join(
            f"{h}: {chr(34) + c + chr(34) if c not in ('', 'NULL') else 'nil'}"
            for h, c in zip(s.heads, row, strict=True)
        )
        + ">"
        for i, row in enumerate(s.rows, 1)
    ]
    return "irb(main):004:0> Record.last(500)\n=>\n[" + ",\n ".join(rows) + "]\n"


def dumper(r, s):
    """Write what the Dumper of Perl prints."""
    out = ["$VAR1 = ["]
    for row in s.rows:
        out += ["          {", *(f"            '{h}' => '{c}'," for h, c in pairs(s, row)), "          },"]
    return "\n".join([*out, "        ];", ""])


def to_string(r, s):
    """Write a log of Java objects."""
    out = []
    for i, row in enumerate(s.rows):
        body = ", ".join(f"{h}={null(c, 'null')}" for h, c in zip(s.heads, row, strict=True))
        stamp = f"10:{i % 60:02d}:41.{r.digits(3)}"
        out.append(f"{stamp} INFO  [pool-2-thread-{i % 6}] c.x.SaveService : 入库对象 RecordDTO({body})")
    return "\n".join(out) + "\n"


def golang(r, s):
    """Write what a program of Go prints of its structures."""
    out = []
    for i, row in enumerate(s.rows):
        body = " ".join(f"{h}:{c}" for h, c in zip(s.heads, row, strict=True))
        out.append(f"2023/07/{i % 28 + 1:02d} 08:15:{i % 60:02d} store.go:88: saved &{{{body}}}")
    return "\n".join(out) + "\n"


def erlang(r, s):
    """Write terms of Erlang."""
    return (
        "\n".join(
            "{record, [" + ", ".join(f'{{{h.lower()}, <<"{c}"/utf8>>}}' for h, c in pairs(s, row)) + "]}."
            for row in s.rows
        )
        + "\n"
    )


def registry(r, s):
    """Write an export of the Windows registry."""
    out = ["Windows Registry Editor Version 5.00", ""]
    for i, row in enumerate(s.rows):
        out += [
            f"[HKEY_LOCAL_MACHINE\\SOFTWARE\\FrontDesk\\Cache\\{i:04d}]",
            *(f'"{h}"="{c}"' for h, c in pairs(s, row)),
            "",
        ]
    return "\r\n".join(out)


def indexed(r, s):
    """Write settings whose keys have a number."""
    return "\n".join(f"rec[{i}].{h}={c}" for i, row in enumerate(s.rows) for h, c in pairs(s, row)) + "\n"


def logfmt(r, s):
    """Write a log of keys and values."""
    out = [
        f"ts=2023-08-{i % 28 + 1:02d}T02:11:{i % 60:02d}Z level=info msg=saved "
        + " ".join(f'{h}="{c}"' for h, c in pairs(s, row))
        for i, row in enumerate(s.rows)
    ]
    return "\n".join(out) + "\n"


def syslog(r, s):
    """Write a system log with structured data."""
    out = [
        f"<134>1 2023-10-{i % 28 + 1:02d}T11:0{i % 9}:00Z app01 reg 771 ID47 [rec@32473 "
        + " ".join(f'{h}="{c}"' for h, c in pairs(s, row))
        + "] stored"
        for i, row in enumerate(s.rows)
    ]
    return "\n".join(out) + "\n"


def event_format(r, s):
    """Write events for a security console."""
    return (
        "\n".join(
            "CEF:0|Audit|DbGuard|6.2|301|row returned|5|" + " ".join(f"{h}={c}" for h, c in pairs(s, row))
            for row in s.rows
        )
        + "\n"
    )


def merge(r, s):
    """Write a statement that merges rows of a union."""
    rows = [
        "  SELECT "
        + ", ".join(f"'{c}'" + (f" AS {h}" if not at else "") for h, c in zip(s.heads, row, strict=True))
        + " FROM dual"
        for at, row in enumerate(s.rows)
    ]
    sets = ", ".join(f"t.{h}" for h in s.heads)
    return (
        "MERGE INTO t_rec t USING (\n"
        + "\n  UNION ALL\n".join(rows)
        + f"\n) q ON (1 = 0)\nWHEN NOT MATCHED THEN INSERT ({sets}) VALUES ({', '.join('q.' + h for h in s.heads)});\n"
    )


def insert_all(r, s):
    """Write one statement of Oracle that inserts all rows."""
    names = ", ".join(s.heads)
    rows = [
        f"  INTO t_rec ({names}) VALUES ("
        + ", ".join(null(f"'{c}'" if c not in ("", "NULL") else "", "NULL") for c in row)
        + ")"
        for row in s.rows
    ]
    return "INSERT ALL\n" + "\n".join(rows) + "\nSELECT 1 FROM dual;\nCOMMIT;\n"


def insert_set(r, s):
    """Write statements that set each column by name."""
    return (
        "\n".join(
            "REPLACE INTO `t_rec` SET " + ", ".join(f"`{h}`='{c}'" for h, c in pairs(s, row)) + ";" for row in s.rows
        )
        + "\n"
    )


def procedure(r, s):
    """Write a trace of calls of a stored procedure."""
    return (
        "\r\n".join("exec dbo.usp_SaveRec " + ",".join(f"@{h}=N'{c}'" for h, c in pairs(s, row)) for row in s.rows)
        + "\r\ngo\r\n"
    )


def mybatis(r, s):
    """Write the log of a mapper: the statement, then what was put in."""
    out, names, marks = [], ", ".join(s.heads), ", ".join("?" * len(s.heads))
    for row in s.rows:
        cells = ", ".join("null" if c in ("", "NULL") else f"{c}(String)" for c in row)
        out += [
            f"==>  Preparing: insert into t_rec ( {names} ) values ( {marks} )",
            f"==> Parameters: {cells}",
            "<==    Updates: 1",
        ]
    return "\n".join(out) + "\n"


def cypher(r, s):
    """Write statements for a graph."""
    return (
        "\n".join("CREATE (:Rec {" + ", ".join(f"{h}: '{c}'" for h, c in pairs(s, row)) + "});" for row in s.rows)
        + "\n"
    )


def turtle(r, s):
    """Write triples of Turtle."""
    out = ["@prefix x: <urn:x#> .", ""]
    for i, row in enumerate(s.rows):
        out += [f"x:r{i} a x:Record ;", " ;\n".join(f'    x:{h} "{c}"' for h, c in pairs(s, row)) + " .", ""]
    return "\n".join(out)


def dput(r, s):
    """Write a frame of R, column by column."""
    cols = [
        f"{h} = c(" + ", ".join("NA" if c in ("", "NULL") else f'"{c}"' for c in col) + ")"
        for h, *col in zip(s.heads, *s.rows, strict=True)
    ]
    return (
        "df <- structure(list(" + ",\n  ".join(cols) + f'), class = "data.frame", row.names = c(NA, -{len(s.rows)}L))\n'
    )


def csharp(r, s):
    """Write a seed of C#."""
    rows = ["    new Rec { " + ", ".join(f'{h} = "{c}"' for h, c in pairs(s, row)) + " }," for row in s.rows]
    return "modelBuilder.Entity<Rec>().HasData(\n" + "\n".join(rows)[:-1] + "\n);\n"


CODE = {
    "protobuf text": proto,
    "hcl": hcl,
    "edn": edn,
    "rails console": rails,
    "perl dumper": dumper,
    "java log": to_string,
    "go log": golang,
    "erlang terms": erlang,
    "registry export": registry,
    "indexed properties": indexed,
    "logfmt": logfmt,
    "syslog data": syslog,
    "cef": event_format,
    "sql merge": merge,
    "sql insert all": insert_all,
    "sql replace set": insert_set,
    "procedure trace": procedure,
    "mybatis log": mybatis,
    "cypher": cypher,
    "turtle": turtle,
    "r dput": dput,
    "csharp seed": csharp,
}
