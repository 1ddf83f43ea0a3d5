"""Ways of logs."""

import json
from datetime import timedelta

from ways import camel_class, typed, way


def clock(g):
    """Yield moments, each some seconds after the one before."""
    when = g.moment(2022, 2024)
    while True:
        when += timedelta(seconds=g.r.randint(1, 40))
        yield when


@way("bound parameters of Hibernate", "log", "snake")
def hibernate(t, g):
    """A statement, then each parameter with its column named in the statement."""
    out, ticks = [], clock(g)
    marks = ", ".join("?" * len(t.heads))
    for row in t.rows:
        when = f"{next(ticks):%Y-%m-%d %H:%M:%S}.{g.digits(3)}"
        out.append(f"{when} DEBUG 1 --- [nio-8080-exec-{g.r.randint(1, 9)}] org.hibernate.SQL : insert into {t.ename}"
                   f" ({', '.join(t.heads)}) values ({marks})")  # fmt: skip
        out += [
            f"{when} TRACE 1 --- [nio-8080-exec-1] o.h.type.descriptor.sql.BasicBinder : binding parameter [{n}] as "
            f"[VARCHAR] - [{c or 'null'}]"
            for n, c in enumerate(row, 1)
        ]
    return "\n".join(out) + "\n"


@way("p6spy log", "log", "snake")
def p6spy(t, g):
    """The statement with and without its values."""
    out, ticks = [], clock(g)
    for row in t.rows:
        ms = int(next(ticks).timestamp()) * 1000 + g.r.randint(0, 999)
        cols = ", ".join(t.heads)
        marks = ",".join("?" * len(row))
        vals = ", ".join(f"'{c}'" if c else "NULL" for c in row)
        out.append(f"{ms}|{g.r.randint(1, 30)}|statement|connection {g.r.randint(1, 8)}|url jdbc:p6spy:mysql://db:3306/biz|"
                   f"insert into {t.ename} ({cols}) values ({marks})|"
                   f"insert into {t.ename} ({cols}) values ({vals})")  # fmt: skip
        out.append(f"{ms + 3}|0|commit|connection 1|url jdbc:p6spy:mysql://db:3306/biz||")
    return "\n".join(out) + "\n"


@way("logfmt", "log", "snake", enc="utf-8")
def logfmt(t, g):
    """Pairs of key and value in a line."""
    out, ticks = [f'level=info ts=2023-01-01T00:00:00Z msg="server started" component={t.ename}'], clock(g)
    for row in t.rows:
        pairs = " ".join(f'{h}="{c}"' for h, c in zip(t.heads, row, strict=True) if c)
        out.append(f'level=info ts={next(ticks):%Y-%m-%dT%H:%M:%SZ} msg="record saved" table={t.ename} {pairs}')
    return "\n".join(out) + "\n"


@way("objects printed by Lombok", "log", "camel")
def lombok(t, g):
    """The toString of a Java object."""
    out, ticks = [], clock(g)
    for row in t.rows:
        pairs = ", ".join(f"{h}={c or 'null'}" for h, c in zip(t.heads, row, strict=True))
        stamp = f"{next(ticks):%m-%d %H:%M:%S}"
        out.append(f"[{stamp}] [http-{g.r.randint(1, 20)}] INFO  c.b.s.impl.SaveServiceImpl - 入参: "
                   f"{camel_class(t.ename)}({pairs})")  # fmt: skip
        if g.r.random() < 0.3:
            out.append(f"[{stamp}] [scheduled-1] INFO  c.b.s.HealthJob - heartbeat ok cost={g.r.randint(1, 90)}ms")
    return "\n".join(out) + "\n"


@way("rubydebug of Logstash", "log", "snake", enc="utf-8")
def rubydebug(t, g):
    """Events as Logstash prints them."""
    out, ticks, size = [], clock(g), max(map(len, t.heads)) + 2
    for row in t.rows:
        out += ["{", '"@timestamp"'.rjust(size + 4) + f" => {next(ticks):%Y-%m-%dT%H:%M:%S.000Z},"]
        name = [f'"{h}"'.rjust(size + 4) for h in t.heads]
        out += [f'{h} => "{c}",' for h, c in zip(name, row, strict=True)]
        out += ['"@version"'.rjust(size + 4) + ' => "1"', "}"]
    return "\n".join(out) + "\n"


@way("messages of a queue's consumer", "log", "camel", enc="utf-8")
def consumer(t, g):
    """Bodies of messages between lines of the service."""
    out, ticks = [], clock(g)
    for n, row in enumerate(typed(t), 1):
        body = json.dumps(row, ensure_ascii=False)
        out.append(f"{next(ticks):%Y-%m-%d %H:%M:%S} [consumer-{n % 4}] recv topic={t.ename} tag={n} body={body}")
        out.append(f"{next(ticks):%Y-%m-%d %H:%M:%S} [consumer-{n % 4}] ack tag={n}")
    return "\n".join(out) + "\n"


@way("logcat with OkHttp", "log", "camel", enc="utf-8")
def logcat(t, g):
    """What an app's network layer prints."""
    out, ticks = [], clock(g)
    for row in t.dicts():
        head = f"{next(ticks):%m-%d %H:%M:%S}.{g.digits(3)} {g.r.randint(9000, 9999)} 9120 D OkHttp  : "
        out += [head + "--> POST https://api.internal/v2/save http/1.1", head + "Content-Type: application/json"]
        out += [head + json.dumps(row, ensure_ascii=False), head + "--> END POST"]
        out.append(head + f"<-- 200 OK https://api.internal/v2/save ({g.r.randint(20, 400)}ms)")
    return "\n".join(out) + "\n"


@way("commands of redis-cli", "txt", "snake", enc="utf-8")
def redis(t, g):
    """Hashes written field by field."""
    out = ["SELECT 2"]
    for n, row in enumerate(t.rows, 1):
        pairs = " ".join(f'{h} "{c}"' for h, c in zip(t.heads, row, strict=True))
        out.append(f"HSET {t.ename}:{n} {pairs}")
    return "\n".join([*out, "SAVE", ""])
