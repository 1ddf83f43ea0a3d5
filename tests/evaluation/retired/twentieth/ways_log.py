"""Tables as lines of logs."""

from ways_json import dump, plain


def kafka(t):
    """Messages of a queue."""
    r, out = t.rng, []
    for i, row in enumerate(t.rows):
        where = f"CreateTime:16{r.randrange(10**10, 9 * 10**10)}\tPartition:{r.randrange(3)}\tOffset:{88410 + i}"
        out.append(f"{where}\t{dump({'type': t.ident, 'payload': plain(t, row)})}")
    return "log", "\n".join(out) + "\n"


def app_log(t):
    """The log of a service, with other lines between."""
    r, out = t.rng, []
    service = f"c.a.s.{t.ident.title().replace('_', '')}Service"
    for row in t.rows:
        time = f"2022-0{r.randrange(1, 10)}-1{r.randrange(10)} {r.randrange(10, 23)}:{r.randrange(10, 59)}"
        time += f":{r.randrange(10, 59)}.{r.randrange(100, 999)}"
        cells = ", ".join(f"{h}={c}" for h, c in t.pairs(row))
        out.append(f"{time} INFO  [http-nio-8080-exec-{r.randrange(1, 20)}] {service} - save ok: {cells}")
        if r.random() < 0.3:
            ping = f"o.s.w.c.HealthIndicator - ping ok cost={r.randrange(1, 90)}ms"
            out.append(f"{time} DEBUG [scheduling-1] {ping}")
    return "log", "\n".join(out) + "\n"


def logfmt(t):
    """Keys and quoted values."""
    rows = (" ".join(f'{h}="{c}"' for h, c in t.pairs(row)) for row in t.rows)
    return "log", "\n".join(f"level=info svc={t.ident} seq={i} {x}" for i, x in enumerate(rows)) + "\n"


def java_tostring(t):
    """Objects as Java prints them."""
    cls = "".join(x.title() for x in t.ident.split("_"))
    rows = (", ".join(f"{h}={c or 'null'}" for h, c in t.pairs(row)) for row in t.rows)
    return "log", "\n".join(f"[DEBUG] query result -> {cls}({x})" for x in rows) + "\n"


def querystring(t):
    """Access log with the form body as a query string."""
    r, out = t.rng, []
    for row in t.rows:
        client = f"10.2.{r.randrange(9)}.{r.randrange(9, 200)}"
        time = f"1{r.randrange(9)}/May/2021:{r.randrange(10, 23)}:{r.randrange(10, 59)}:03 +0800"
        query = "&".join(f"{h}={c}" for h, c in t.pairs(row))
        out.append(f'{client} - - [{time}] "POST /{t.ident}/save?{query}" 200 31')
    return "log", "\n".join(out).replace(" 00:00:00&", "&") + "\n"
