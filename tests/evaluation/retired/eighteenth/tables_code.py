"""Tables as dumps, logs and literals in programs."""

from __future__ import annotations

import datetime as dt
import json

from vocab import Table


def q(cell: str) -> str:
    return "'" + cell.replace("'", "''") + "'"


def w_mysql(t: Table) -> tuple[str, str]:
    cols = ",\n".join(f"  `{c}` varchar(255) DEFAULT NULL" for c in t.labels)
    head = [
        "-- MySQL dump 10.13  Distrib 5.7.31",
        f"-- {t.title}",
        f"DROP TABLE IF EXISTS `{t.name}`;",
        f"CREATE TABLE `{t.name}` (\n{cols}\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;",
        f"LOCK TABLES `{t.name}` WRITE;",
    ]
    vals = ",".join("(" + ",".join(q(c) for c in r) + ")" for r in t.rows)
    return "\n".join([*head, f"INSERT INTO `{t.name}` VALUES {vals};", "UNLOCK TABLES;"]) + "\n", "sql"


def w_navicat(t: Table) -> tuple[str, str]:
    cols = ", ".join(f"`{c}`" for c in t.labels)
    head = ["/*", " Navicat Premium Data Transfer", f" Source Schema : {t.name}", "*/", "", "SET NAMES utf8mb4;", ""]
    return "\n".join(
        head + [f"INSERT INTO `{t.name}` ({cols}) VALUES ({', '.join(q(c) for c in r)});" for r in t.rows]
    ) + "\n", "sql"


def w_mssql(t: Table) -> tuple[str, str]:
    cols = ", ".join(f"[{c}]" for c in t.labels)
    out = [f"USE [{t.name}DB]", "GO", f"SET IDENTITY_INSERT [dbo].[{t.name}] ON"]
    for i, r in enumerate(t.rows, 1):
        out.append(f"INSERT [dbo].[{t.name}] ({cols}) VALUES ({', '.join('N' + q(c) for c in r)})")
        if i % 20 == 0:
            out.append("GO")
    return "\n".join([*out, "GO"]) + "\n", "sql"


def w_oracle(t: Table) -> tuple[str, str]:
    cols = ", ".join(t.labels).upper() if t.script in "ep" else ", ".join(f'"{c}"' for c in t.labels)
    head = ["prompt PL/SQL Developer import file", "set feedback off", "set define off", f"prompt Loading {t.name}..."]
    rows = [f"insert into {t.name} ({cols})\nvalues ({', '.join(q(c) for c in r)});" for r in t.rows]
    return "\n".join([*head, *rows, "commit;", f"prompt {len(t.rows)} records loaded"]) + "\n", "sql"


def w_copy(t: Table) -> tuple[str, str]:
    cols = ", ".join(c if c.isascii() and c.islower() else f'"{c}"' for c in t.labels)
    out = ["--", "-- PostgreSQL database dump", "--", "", f"COPY public.{t.name.lower()} ({cols}) FROM stdin;"]
    return "\n".join([*out, *("\t".join(r) for r in t.rows), "\\.", ""]) + "\n", "sql"


def w_sqlite_dump(t: Table) -> tuple[str, str]:
    cols = ", ".join(f'"{c}" TEXT' for c in t.labels)
    out = ["PRAGMA foreign_keys=OFF;", "BEGIN TRANSACTION;", f'CREATE TABLE "{t.name}" ({cols});']
    return "\n".join(
        [*out, *(f'INSERT INTO "{t.name}" VALUES({",".join(q(c) for c in r)});' for r in t.rows), "COMMIT;"]
    ) + "\n", "sql"


def clock(t: Table) -> dt.datetime:
    return t.ctx.base + dt.timedelta(days=400, hours=9, seconds=t.rng.randrange(999))


def w_applog(t: Table) -> tuple[str, str]:
    """A service's log with the object in it, other lines between."""
    now, out = clock(t), []
    for d in t.dicts():
        now += dt.timedelta(milliseconds=t.rng.randint(80, 9000))
        stamp = now.strftime("%Y-%m-%d %H:%M:%S.") + f"{now.microsecond // 1000:03d}"
        if t.rng.random() < 0.3:
            out.append(
                f"{stamp} DEBUG [http-nio-8080-exec-{t.rng.randint(1, 9)}] c.a.f.DataSource - connection acquired"
            )
        out.append(
            f"{stamp}  INFO [http-nio-8080-exec-{t.rng.randint(1, 9)}] c.a.s.{t.name[:1].upper()}{t.name[1:]}"
            f"Service - save req={json.dumps(d, ensure_ascii=False)}"
        )
    return "\n".join(out) + "\n", "log"


def w_kvlog(t: Table) -> tuple[str, str]:
    now, out = clock(t), []
    for d in t.dicts():
        now += dt.timedelta(seconds=t.rng.randint(1, 50))
        body = " ".join(f'{k}="{v}"' if " " in v else f"{k}={v}" for k, v in d.items())
        out.append(f"[{now:%Y-%m-%d %H:%M:%S}] INFO {t.name} {body}")
    return "\n".join(out) + "\n", "log"


def w_tostring(t: Table) -> tuple[str, str]:
    """Java objects printed by toString()."""
    cls, now, out = t.name[:1].upper() + t.name[1:], clock(t), []
    for d in t.dicts():
        now += dt.timedelta(seconds=t.rng.randint(1, 50))
        out.append(f"{now:%Y-%m-%d %H:%M:%S} [main] INFO  - push {cls}({', '.join(f'{k}={v}' for k, v in d.items())})")
    return "\n".join(out) + "\n", "log"


def w_queue(t: Table) -> tuple[str, str]:
    """Console consumer of a message queue: partition, offset, message."""
    off, out = t.rng.randint(1000, 90000), []
    for d in t.dicts():
        off += 1
        msg = json.dumps({"topic": f"topic_{t.name.lower()}", "op": "INSERT", "after": d}, ensure_ascii=False)
        out.append(f"Partition:{t.rng.randrange(3)}\tOffset:{off}\t{msg}")
    return "\n".join(out) + "\n", "txt"


def w_redis(t: Table) -> tuple[str, str]:
    out = []
    for i, d in enumerate(t.dicts(), 1):
        body = " ".join(f'{k} "{v}"' for k, v in d.items())
        out.append(f"HMSET {t.name.lower()}:{i} {body}")
    return "\n".join(out) + "\n", "redis"


def w_hgetall(t: Table) -> tuple[str, str]:
    out = []
    for i, d in enumerate(t.dicts(), 1):
        out.append(f"$ redis-cli --raw HGETALL {t.name.lower()}:{i}")
        out += [x for kv in d.items() for x in kv]
    return "\n".join(out) + "\n", "txt"


def w_python(t: Table) -> tuple[str, str]:
    rows = "\n".join(f"    {d!r}," for d in t.dicts())
    return f'# -*- coding: @ENC@ -*-\n"""{t.title}"""\n\nROWS = [\n{rows}\n]\n', "py"


def w_js(t: Table) -> tuple[str, str]:
    rows = ",\n".join(
        "  { " + ", ".join(f"{k if k.isascii() else repr(k)}: '{v}'" for k, v in d.items()) + " }" for d in t.dicts()
    )
    return f"// {t.title}\nexport const {t.name} = [\n{rows}\n]\n", "js"


def w_php(t: Table) -> tuple[str, str]:
    rows = ",\n".join("    [" + ", ".join(f"'{k}' => '{v}'" for k, v in d.items()) + "]" for d in t.dicts())
    return f"<?php\n// {t.title}\nreturn [\n{rows},\n];\n", "php"


def w_go(t: Table) -> tuple[str, str]:
    rows = "\n".join("\t{" + ", ".join(f'"{k}": "{v}"' for k, v in d.items()) + "}," for d in t.dicts())
    return f"package seed\n\n// {t.title}\nvar Rows = []map[string]string{{\n{rows}\n}}\n", "go"


def w_rails(t: Table) -> tuple[str, str]:
    cls = t.name[:1].upper() + t.name[1:]
    rows = "\n".join(f"{cls}.create!(" + ", ".join(f"{k}: '{v}'" for k, v in d.items()) + ")" for d in t.dicts())
    return f"# db/seeds.rb {t.title}\n{rows}\n", "rb"


def w_eterm(t: Table) -> tuple[str, str]:
    """PNRs as a reservation terminal shows them; only for sets of columns that have what a PNR needs."""
    out = []
    days, months = (
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
    )
    for row in t.rows:
        d = dict(zip(t.keys, row, strict=True))
        when, line = dt.datetime.strptime(d["time"], "%Y-%m-%d %H:%M"), d["flight"][:2]
        pair, day = d["depc"] + d["arrc"], f"{when.day:02d}{months[when.month - 1]}"
        land = when + dt.timedelta(minutes=t.rng.randrange(80, 240, 5))
        out += [
            f">RT {d['pnr']}",
            f" 1.{d['name']} {d['pnr']}",
            f" 2.  {d['flight']} {d['cabin']}   {days[when.weekday()]}{day}  {pair} HK1   {when:%H%M} {land:%H%M}"
            "          E",
            f" 3.SSR FOID {line} HK1 NI{d['idno']}/P1",
            f" 4.SSR TKNE {line} HK1 {pair} {d['flight'][2:]} {d['cabin']}{day} {d['ticket'].replace('-', '')}/1/P1",
            f" 5.OSI {line} CTCM{d['mobile']}/P1",
            "",
        ]
    return "\n".join(out), "txt"


WAYS = {
    "eterm-pnr": w_eterm,
    "mysqldump": w_mysql,
    "navicat": w_navicat,
    "mssql": w_mssql,
    "oracle": w_oracle,
    "pg-copy": w_copy,
    "sqlite-dump": w_sqlite_dump,
    "app-log": w_applog,
    "kv-log": w_kvlog,
    "tostring-log": w_tostring,
    "queue-log": w_queue,
    "redis-hmset": w_redis,
    "redis-hgetall": w_hgetall,
    "python": w_python,
    "js": w_js,
    "php": w_php,
    "go": w_go,
    "ruby-seeds": w_rails,
}
