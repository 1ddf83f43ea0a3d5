"""Logs that hold whole records."""

import json
from urllib.parse import quote


def stamp(number, t):
    """Return a time that grows with the number of the line."""
    seconds = number * 7 + 3
    return (
        f"2021-08-{(number // 97) % 28 + 1:02d} {(9 + seconds // 3600) % 24:02d}"
        f":{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    )


def log4j(t):
    """A service's log with the request as JSON, and other lines between."""
    out = [
        (
            "2021-08-01 08:59:58.101  INFO 1 --- [           main] c.y.web"
            ".Application  : Started Application in 9.2 seconds"
        )
    ]
    for number, row in enumerate(t.rows):
        body = json.dumps(dict(t.pairs(row)), ensure_ascii=False)
        out.append(
            f"{stamp(number, t)}.{number % 900 + 17:03d}  INFO 1 --- [nio-8080-exec-{number % 9 + 1}] "
            f"c.y.web.{t.name.title().replace('_', '')}Controller : 保存{t.title}，请求参数：{body}"
        )
        if t.rng.random() < 0.2:
            out.append(
                f"{stamp(number, t)}.{number % 900 + 44:03d} DEBUG 1 --- ["
                f"nio-8080-exec-2] o.s.jdbc.core.JdbcTemplate : "
                "Executing prepared SQL update"
            )
    return "\n".join(out) + "\n"


def mybatis_params(t):
    """MyBatis: the statement, then its parameters."""
    out, names = [], ", ".join(t.heads)
    marks = ", ".join("?" for _ in t.heads)
    for number, row in enumerate(t.rows):
        head = f"{stamp(number, t)} DEBUG [http-nio-80-exec-{number % 7}] c.y.m.{t.name}Mapper.insert - "
        values = ", ".join("null" if c is None else f"{c}(String)" for c in row)
        out += [
            f"{head}==>  Preparing: INSERT INTO {t.name} ( {names} ) VALUES ( {marks} )",
            f"{head}==> Parameters: {values}",
            f"{head}<==    Updates: 1",
        ]
    return "\n".join(out) + "\n"


def mybatis_rows(t):
    """MyBatis: columns and rows of a result on the console."""
    out = [
        "Creating a new SqlSession",
        "SqlSession [org.apache.ibatis.session.defaults.DefaultSqlSession@5e3a39cd] was not registered",
        f"==>  Preparing: SELECT {','.join(t.heads)} FROM {t.name} WHERE is_deleted = 0",
        "==> Parameters: ",
        "<==    Columns: " + ", ".join(t.heads),
    ]
    out += ["<==        Row: " + ", ".join("null" if c is None else c for c in r) for r in t.rows]
    return "\n".join([*out, f"<==      Total: {len(t.rows)}", "Closing non transactional SqlSession", ""])


def nginx(t):
    """An access log: the data stand in the query."""
    out = []
    for number, row in enumerate(t.rows):
        query = "&".join(f"{h}={quote(c, safe='@:')}" for h, c in t.pairs(row) if c)
        out.append(
            f"10.20.{number % 250}.{number * 7 % 250 + 1} - - [{number % 28 + 1:02d}"
            f"/Jul/2021:10:{number % 60:02d}:31 +0800] "
            f'"GET /{t.name}/save.do?{query} HTTP/1.1" 200 {310 + number % 80} "-" "okhttp/3.12.1"'
        )
        if t.rng.random() < 0.25:
            out.append(
                f"10.20.3.9 - - [{number % 28 + 1:02d}/Jul/2021:10:{number % 60:02d}"
                f':32 +0800] "GET /static/app.js HTTP/1.1" 304 0 '
                '"-" "Mozilla/5.0"'
            )
    return "\n".join(out) + "\n"


def python_log(t):
    """The log of a script that prints dictionaries."""
    out = [f"{stamp(0, t)},001 [INFO] crawl.py:41 开始抓取 {t.title}"]
    out += [
        f"{stamp(n, t)},{n % 900 + 20:03d} [INFO] crawl.py:77 item={dict(t.pairs(r))!r}" for n, r in enumerate(t.rows)
    ]
    return "\n".join([*out, f"{stamp(len(t.rows), t)},999 [INFO] crawl.py:90 完成", ""])


def hbase(t):
    """A scan of HBase: one line a cell, Chinese in escapes."""
    out = [f"hbase(main):002:0> scan '{t.name}'", "ROW                          COLUMN+CELL"]
    for number, row in enumerate(t.rows):
        key = f"{(number * 7919) % 9973:04d}_{number:05d}"
        for head, cell in t.pairs(row):
            if cell is not None:
                plain = "".join(c if ord(c) < 128 else "".join(f"\\x{b:02X}" for b in c.encode()) for c in cell)
                out.append(f" {key}                  column=info:{head}, timestamp=16124{number:08d}, value={plain}")
    return "\n".join([*out, f"{len(t.rows)} row(s) in 0.4410 seconds", ""])


def gateway(t):
    """A gateway's report: message by message, fields in brackets."""
    out = []
    for number, row in enumerate(t.rows):
        cells = "".join(f"[{h}:{c or ''}]" for h, c in t.pairs(row))
        out.append(f"<{stamp(number, t)}> <{t.name}> <SUCCESS> {cells}")
    return "\n".join(out) + "\n"


def kafka(t):
    """What the console consumer prints: key, tab, value."""
    return (
        "".join(
            f"CreateTime:16250{i:08d}\t{t.name}-{i % 6}\t{json.dumps(dict(t.pairs(r)), ensure_ascii=False)}\n"
            for i, r in enumerate(t.rows)
        )
        + f"^CProcessed a total of {len(t.rows)} messages\n"
    )


WAYS = [
    ("log4j with json", "log", "camel", log4j),
    ("mybatis parameters", "log", "snake", mybatis_params),
    ("mybatis rows", "log", "snake", mybatis_rows),
    ("nginx access log", "log", "snake", nginx),
    ("python dict log", "log", "any", python_log),
    ("hbase scan", "txt", "snake", hbase),
    ("gateway brackets", "log", "any", gateway),
    ("kafka consumer", "txt", "camel", kafka),
]
