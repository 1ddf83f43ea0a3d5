"""Files of tables: choose columns, header words, formats, rows and a way of writing."""
import datetime as dt

import ways_bin
import ways_code
import ways_flat
from blocks import TITLES, TITLES_EN
from kinds import EMPTIABLE, SHAPE, own_key, records
from vocab import headers
from ways_flat import HEADLESS, Table

ASCII_HEADS = {"pg_copy", "oracle", "sql_update", "properties", "querystring", "redis", "logfmt", "java_tostring", "js_const", "ini", "sql_multi", "sql_nocols", "curl"}
BY_NAME = {f.__name__: f for f in ways_flat.FLAT + ways_code.CODE + ways_bin.BIN}
DECK = [f.__name__ for f in ways_flat.FLAT + ways_code.CODE + ways_bin.BIN]
HEAD_DECK = [f.__name__ for f in ways_flat.WITH_HEAD] + ["json_doc", "xlsx", "docx_table", "json_doc", "xlsx_inline"]
HEAD_SLOTS = {"bank.transaction": 3, "phone.cdr": 2, "phone.sms": 1, "location.fix": 2}
HEAD_KEYS = {"bank.transaction": ["name", "id", "card"], "phone.cdr": ["name", "mobile", "id"], "phone.sms": ["name", "mobile"], "location.fix": ["name", "mobile"]}
SWAP = {"hotel.stay": ["passport", "mobile"], "travel.flight": ["passport", "passport", "mobile"], "travel.train": ["mobile"], "property.housing": ["mobile"], "property.rental": ["mobile"],
        "driving.vehicle": ["mobile"], "netcafe.session": ["mobile"], "bank.account": ["mobile"]}
IDENTS = {"hotel.stay": ["guest_stay", "t_checkin", "lk_info"], "travel.flight": ["ticket_order", "pax_list", "t_hb"], "travel.train": ["train_order", "t_ticket", "order_detail"],
          "bank.transaction": ["txn_detail", "t_flow", "trade_log"], "bank.account": ["acct_info", "t_account", "cust_acct"], "bank.balance": ["acct_balance", "t_bal", "fund_query"],
          "border.crossing": ["crj_record", "t_crossing", "io_info"], "netcafe.session": ["sw_log", "t_session", "bar_record"], "crime.case": ["case_person", "t_aj", "aj_info"],
          "property.housing": ["house_owner", "t_house", "fc_info"], "property.rental": ["lease_info", "t_rent", "zl_contract"], "driving.licence": ["driver_info", "t_jsz", "licence_data"],
          "driving.vehicle": ["car_info", "t_vehicle", "jdc_info"], "phone.cdr": ["cdr_list", "t_call", "hd_info"], "phone.sms": ["sms_log", "t_message", "dx_info"],
          "location.fix": ["gps_track", "t_location", "dw_result"], "identity.person": ["member", "t_user", "rk_info"]}


def unpad(d, f):
    """Formats that strftime lacks, portable."""
    day = f"{d.year}/{d.month}/{d.day}" if "/" in f else f"{d.year}年{d.month}月{d.day}日" if "年" in f else f"{d.year}-{d.month}-{d.day}"
    if not isinstance(d, dt.datetime):
        return day
    return day + (f" {d.hour}:{d.minute:02d}" if "S" not in f else f" {d.hour}:{d.minute:02d}:{d.second:02d}")


STYLES = [("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"), ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"), ("%Y/%m/%d %H:%M", "%Y/%m/%d"), ("%Y%m%d%H%M%S", "%Y%m%d"), ("%Y-%m-%dT%H:%M:%S+08:00", "%Y-%m-%d"),
          ("u/", "u/"), ("u-S", "u-S"), ("%Y.%m.%d %H:%M", "%Y.%m.%d"), ("%Y-%m-%d %H:%M:%S.0", "%Y-%m-%d")]
STYLES_EN = [("%d-%b-%Y %H:%M", "%d-%b-%Y"), ("%d/%m/%Y %H:%M", "%d/%m/%Y"), ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d"), ("%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d")]
STYLES_ZH = STYLES + [("u年", "u年"), ("%Y年%m月%d日 %H:%M:%S", "%Y年%m月%d日")]


def cell(v, style):
    """A field as text."""
    if isinstance(v, dt.datetime):
        return unpad(v, style[0]) if style[0][0] == "u" else v.strftime(style[0])
    if isinstance(v, dt.date):
        return unpad(v, style[1]) if style[1][0] == "u" else v.strftime(style[1])
    return str(v)


def dur(sec, how):
    """Duration of a call in one of three forms."""
    s = int(sec)
    if how == "zh":
        return f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒"
    return f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}" if how == "hms" else str(s)


def columns(kind, r, way):
    """Columns of one file in order."""
    need, opt, tell = SHAPE[kind]
    if way in HEADLESS:
        keys = tell.split()
        if r.random() < .5:
            r.shuffle(keys)
        return keys
    keys = need.split()
    extra = opt.split()
    keys += r.sample(extra, r.randrange(0, min(6, len(extra)) + 1))
    if "id" in keys and kind in SWAP and r.random() < .3:
        other = r.choice(SWAP[kind])
        keys = [k for k in keys if k != other]
        keys[keys.index("id")] = other
    how = r.random()
    if how < .35:
        r.shuffle(keys)
    elif how < .6:
        k = r.randrange(len(keys))
        keys = keys[k:] + keys[:k]
    if r.random() < .3 and "serial" not in keys:
        keys.insert(0, "serial")
    return keys


JOINABLE = ("csv_plain", "csv_quoted", "tsv", "pipe", "fixed", "semicolon")


def more_statements(kind, reg, way, first, done, hk, fmt, durhow):
    """One or two more statements of other persons below the first, in the same shape."""
    ext, out, seen = done
    total, people = len(first.rows), 1
    for _ in range(reg.rng.choice([1, 1, 2])):
        recs, _ = records(kind, reg, reg.rng.randrange(3, 16), first.latin, 1)
        rows = [[cell(i if k == "serial" else dur(f[k], durhow) if k == "duration" else f[k], fmt) for k in first.keys] for i, f in enumerate(recs, 1)]
        t = Table(kind, first.keys, first.heads, rows, reg.rng, first.title, [(h, cell(recs[0][k], fmt)) for (h, _), k in zip(first.head, hk)], first.latin, first.ident)
        t.joined = first.joined
        out += "\n" + BY_NAME[way](t)[1]
        seen += "\n" + "\n".join([f"{k} {v}" for k, v in t.head] + ["\t".join(x) for x in rows])
        total, people = total + len(rows), people + 1
    return ext, out, seen, total, people, first


def make(kind, reg, way, n, style, latin=False, head_mode=False):
    """One file: (ext, text or bytes, reader's text, records, people)."""
    r = reg.rng
    recs, _ = records(kind, reg, n, latin, 1 if head_mode else None)
    keys = columns(kind, r, way)
    fmt = r.choice(STYLES_EN if latin else STYLES_ZH if style in ("hans", "hant") else STYLES)
    durhow = "zh" if way in HEADLESS else r.choice(["sec", "hms"] if latin else ["sec", "zh", "hms"])
    place = "zh" if way in HEADLESS else r.choice(["zh", "city", "code"])
    if head_mode:
        hk = [k for k in HEAD_KEYS[kind] if k != "id" or r.random() < .7 or kind == "bank.transaction"]
        keys = [k for k in keys if k not in HEAD_KEYS[kind] and k not in ("id", "name", "mobile")]
        recs.sort(key=lambda f: next(f[k] for k in ("time", "calltime", "smstime", "loctime") if k in f))
    heads = headers(r, kind, keys, style)
    if durhow != "sec":
        heads = [h.replace("(秒)", "") for h in heads]
        heads = [h + "(分)" if heads.index(h) != i else h for i, h in enumerate(heads)]
    holes = {k for k in keys if k in EMPTIABLE and k not in SHAPE[kind][0].split() and way not in HEADLESS and r.random() < .4}
    if "id" in keys and "mobile" in keys and "mobile" not in SHAPE[kind][0].split() and r.random() < .4:
        holes.add("mobile")
    rows = []
    for i, f in enumerate(recs, 1):
        row = []
        for k in keys:
            v = i if k == "serial" else f[k]
            if kind == "travel.flight" and k in ("dep", "arr") and not latin and place != "code":
                v = f[f"{k}_{place}"] + ("" if place == "city" else "机场")
            if k == "duration":
                v = dur(v, durhow)
            c = cell(v, fmt)
            row.append("" if k in holes and r.random() < .3 else c)
        rows.append(row)
    titled = way in {f.__name__ for f in ways_flat.WITH_HEAD} | {"xlsx", "docx_table", "xlsx_inline"} and r.random() < .4
    title = ""
    if titled or head_mode:
        title = TITLES_EN[kind] + " report" if latin else TITLES[kind] + r.choice(["表", "明细", "清单", "（内部）", "统计"])
    head = []
    if head_mode:
        head = list(zip(headers(r, kind, hk, style), [cell(recs[0][k], fmt) for k in hk]))
    t = Table(kind, keys, heads, rows, r, title, head, latin, r.choice(IDENTS[kind]))
    t.joined, t.numeric = r.random() < .4, r.random() < .5
    ext, out = BY_NAME[way](t)
    seen = "\n".join([title] + [f"{k} {v}" for k, v in head] + ["\t".join(x) for x in [heads] + rows])
    people = 1 if head_mode else len({f[own_key(kind, keys)] for f in recs})
    if head_mode and way in JOINABLE and r.random() < .45:
        return more_statements(kind, reg, way, t, (ext, out, seen), hk, fmt, durhow)
    t.decoys = [f[k] for f in recs[:3] for k in ("flow", "order", "custno", "archive", "contract", "cardno", "household") if k in keys]
    return ext, out, seen, len(rows), people, t


def style_for(r, way):
    """Header style and whether the values are English."""
    if way in ASCII_HEADS:
        style = r.choice(["snake", "snake", "camel", "py", "PY", "UPPER"])
    elif way in HEADLESS:
        return "hans", False
    elif way in {f.__name__ for f in ways_code.CODE}:
        style = r.choice(["snake", "snake", "camel", "camel", "py", "hans", "hans", "UPPER", "PY", "hant"])
    else:
        style = r.choice(["hans"] * 10 + ["hant"] * 3 + ["Title", "Title", "snake", "camel", "py", "PY"])
    return style, style in ("Title", "snake", "camel", "UPPER") and r.random() < .33
