"""What a [field] of a template gives."""
import datetime
import re
import uuid
import values as V
from people import DATA, col, address, Region

MON = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WK = "一二三四五六日"
RULE = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
        "card2": "bank.card", "plate": "driving.plate", "pp": "identity.passport_cn",
        "vin": "driving.vin", "land": "phone.landline"}
WIDE = {c: c + 0xFEE0 for c in range(48, 58)} | {88: 88 + 0xFEE0}
BANKS = {"ICBC": ("工商银行", "工商銀行"), "ABC": ("农业银行", "農業銀行"), "CCB": ("建设银行", "建設銀行"),
         "BOC": ("中国银行", "中國銀行"), "CMB": ("招商银行", "招商銀行"), "BCOM": ("交通银行", "交通銀行"),
         "PSBC": ("邮储银行", "郵儲銀行"), "CMBC": ("民生银行", "民生銀行")}


def when(t, fmt):
    d = {"Y": "%04d" % t.year, "y": "%02d" % (t.year % 100), "m": "%02d" % t.month, "n": str(t.month),
         "d": "%02d" % t.day, "j": str(t.day), "b": MON[t.month - 1], "B": MON[t.month - 1].capitalize(),
         "w": WK[t.weekday()], "r": str(t.year - 1911),
         "a": "Mon Tue Wed Thu Fri Sat Sun".split()[t.weekday()]}
    if isinstance(t, datetime.datetime):
        d.update({"H": "%02d" % t.hour, "G": str(t.hour), "M": "%02d" % t.minute, "S": "%02d" % t.second,
                  "p": "AM" if t.hour < 12 else "PM", "I": str((t.hour + 11) % 12 + 1),
                  "s": str(int((t - datetime.datetime(1970, 1, 1)).total_seconds()))})
    return re.sub(r"%(.)", lambda m: d[m[1]], fmt)


def secret(c, who, own, f, arg):
    v = getattr(who, "omail" if f == "mail" and own in "wv" else f)
    ok = own in ("w", "v") and f in ("mail", "land")
    a = arg or ""
    if a == "m":
        ok = True
        v = {"id": lambda s: s[:6] + "********" + s[14:], "mob": lambda s: s[:3] + "****" + s[7:],
             "card": lambda s: s[:6] + "*" * (len(s) - 10) + s[-4:],
             "mail": lambda s: s[0] + "***" + s[s.index("@"):]}[f](v)
    elif a == "t":
        return v[-4:]
    elif a == "x":
        v = v.lower()
    elif a == "s":
        v = (" ".join(v[i:i + 4] for i in range(0, len(v), 4)) if f.startswith("card") else
             v[:6] + " " + v[6:14] + " " + v[14:] if f == "id" else v[:3] + " " + v[3:7] + " " + v[7:])
    elif a == "d":
        v = v[:2] + "·" + v[2:] if f == "plate" else v[:3] + "-" + v[3:7] + "-" + v[7:]
    elif a == "+":
        v = "+86 " + v[:3] + " " + v[3:7] + " " + v[7:]
    elif a == "+p":
        v = "+86" + v
    elif a == "f":
        v = v.translate(WIDE)
    elif a == "p":
        v = "(" + v.replace("-", ") ")
    elif a == "?":
        ok = True
    return c.put(RULE[f], v, ok)


def person(c, own, f, arg):
    who = {"p": c.p, "o": c.o, "q": c.q, "w": c.w, "v": c.v, "u": c.u}[own]
    if f in RULE:
        return secret(c, who, own, f, arg)
    if f == "dob":
        return when(who.dob, arg or "%Y-%m-%d")
    if f == "age":
        return c.t.year - who.dob.year
    if f == "sex":
        s = 0 if who.male else 1
        return ("12" if arg == "c" else "MF" if arg == "e" or c.script == "latin" else "男女")[s]
    if f == "mr":
        return ({"latin": ("Mr", "Ms"), "hant": ("先生", "小姐"), "hans": ("先生", "女士")}[c.script])[not who.male]
    if f == "he":
        return ({"latin": ("he", "she")}.get(c.script, ("他", "她")))[not who.male]
    if f == "city":
        return who.reg.city.rstrip("市") if arg == "s" else who.reg.city
    if f == "bank":
        return who.bank if c.script == "latin" or arg == "e" else BANKS[who.bank][c.script == "hant"]
    if f == "abal":
        return money(who.bal, arg)
    if f in ("name", "py", "sur", "given", "addr", "user", "qq", "acct", "code"):
        return getattr(who, f)
    if f == "region":
        return who.reg.code
    return None


def money(x, arg):
    return "{:,.2f}".format(x) if arg == "c" else "%.0f" % x if arg == "0" else "%.2f" % x


def decoy(c, f, arg):
    r = c.r
    if f == "id":
        v = V.bad_id(r, c.person().id)
    elif f == "mob":
        v = r.choice(["154", "160", "194", "169", "128", "179"]) + V.digits(r, 8)
    elif f == "card":
        v = V.bad_card(r)
    elif f == "vin":
        v = V.bad_vin(r)
    elif f == "order":
        v = when(c.t, "%Y%m%d%H%M%S") + V.digits(r, int(arg or 4))
    elif f == "epoch":
        v = when(c.t, "%s") + V.digits(r, 3)
    elif f == "dec":
        v = r.choice("0123") + "." + V.mobile(r)
    elif f == "hex":
        v = "%08x" % r.getrandbits(32) + V.mobile(r) + "f" + "%012x" % r.getrandbits(48)
    elif f == "long":
        v = V.mobile(r) + V.digits(r, int(arg or 3))
    elif f == "pkg":
        v = r.choice("alt icon bg logo".split()) + V.digits(r, 2) + "@" + r.choice(["2x.png", "3x.png", "1.4.2.tgz"])
    else:
        raise KeyError("!" + f)
    c.decoys.add(v)
    return v


def travel(c, f):
    m = c.memo
    if "flt" not in m:
        m["flt"] = c.r.choice(DATA["flight"])
        m["trn"] = c.r.choice(DATA["train"])
        m["tk"] = V.digits(c.r, 10)
        while V.luhn(m["flt"][9] + m["tk"]):
            m["tk"] = V.digits(c.r, 10)
        m["st"] = "%d%s" % (c.r.randint(4, 58), c.r.choice("ABCHJL"))
        m["ts"] = (c.r.randint(1, 16), "%02d%s" % (c.r.randint(1, 19), c.r.choice("ABCDF")))
    x, t = m["flt"], m["trn"]
    i = {"hans": 0, "hant": 1, "latin": 2}[c.script]
    n, s = m["ts"]
    return {"fno": x[0], "fd": x[1 + i], "fdc": x[4], "fa": x[5 + i], "fac": x[8], "tkt": x[9] + "-" + m["tk"],
            "tktp": x[9] + m["tk"], "seat": m["st"], "tno": t[0], "td": t[1 + i], "tar": t[4 + i],
            "coach": "%02d" % n, "tseat": s, "car": x[0][:2]}[f]


def get(c, f, arg):
    r = c.r
    if f[0] in "#@":
        memo = c.filememo if f[0] == "#" else c.memo
        k = f[1:]
        if arg:
            if k not in memo:
                a = arg.split(None, 1)
                memo[k] = get(c, a[0], a[1] if len(a) > 1 else None)
        return memo[k]
    if f[0] == "!":
        return decoy(c, f[1:], arg)
    own, _, rest = f.partition(".")
    if rest:
        v = person(c, own, rest, arg)
        if v is None:
            raise KeyError(f)
        return v
    v = person(c, "p", f, arg)
    if v is not None:
        return v
    if f in ("t", "t2", "t0"):
        return when(getattr(c, f), arg or "%Y-%m-%d %H:%M:%S")
    if f == "ta":
        k = c.memo.setdefault("ta", c.t - datetime.timedelta(r.randint(400, 2600)))
        return when(k, arg or "%Y-%m-%d")
    if f == "tb":
        k = c.memo.setdefault("tb", c.t + datetime.timedelta(r.choice([180, 365, 365, 730])))
        return when(k, arg or "%Y-%m-%d")
    if f in ("fno", "fd", "fdc", "fa", "fac", "tkt", "tktp", "seat", "tno", "td", "tar", "coach", "tseat"):
        return travel(c, f)
    if f == "seq":
        return str(c.seq).zfill(int(arg or 1))
    if f == "i":
        a, b = arg.split("-")
        return r.randint(int(a), int(b))
    if f == "f":
        a, b = arg.split("-")
        return "%.2f" % r.uniform(float(a), float(b))
    if f == "fc":
        a, b = arg.split("-")
        return "{:,.2f}".format(r.uniform(float(a), float(b)))
    if f == "dec":
        a, b, k = arg.split("-")
        v = "%.*f" % (int(k), r.uniform(float(a), float(b)))
        if k == "11":
            c.decoys.add(v)
        return v
    if f == "n":
        while True:
            s = r.choice("23456789" if arg == "9" else "123456789") + V.digits(r, int(arg) - 1)
            if len(s) < 12 or not V.luhn(s):
                return s
    if f == "imsi":
        while True:
            s = "460" + r.choice(["00", "01", "02", "07", "11"]) + V.digits(r, 10)
            if not V.luhn(s):
                return s
    if f == "hex":
        return "".join(r.choice("0123456789abcdef") for _ in range(int(arg)))
    if f == "al":
        return "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(arg)))
    if f == "pnr":
        return "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ") if k in (0, 3) else
                       r.choice("BCDFGHJKMNPQRSTVWXYZ23456789") for k in range(6))
    if f == "uuid":
        while True:
            s = str(uuid.UUID(int=r.getrandbits(128), version=4))
            if not s[:8].isdigit() and not s[24:].isdigit():
                return s
    if f == "mac":
        return (arg or ":").join("%02X" % r.getrandbits(8) for _ in range(6))
    if f == "ip":
        return "%s.%d.%d" % (r.choice(["192.168", "10.12", "172.16"]), r.randint(0, 60), r.randint(2, 250))
    if f in ("lat", "lng"):
        return "%.6f" % (getattr(c.reg, f) + r.uniform(-.06, .06))
    if f == "room":
        return c.memo.setdefault("room", "%d%02d" % (r.choice([2, 3, 5, 6, 7, 8, 9, 11, 12, 16, 18]), r.randint(1, 28)))
    if f == "nights":
        return max(1, round((c.t2 - c.t).total_seconds() / 86400))
    if f == "sec":
        return ("%02d:%02d:%02d" % (c.sec // 3600, c.sec % 3600 // 60, c.sec % 60) if arg == "h" else
                "%d分%d秒" % divmod(c.sec, 60) if arg == "c" else c.sec)
    if f == "mins":
        return int((c.t2 - c.t).total_seconds() // 60)
    if f == "amt":
        return money(c.amt, arg)
    if f == "samt":
        return ("-" if c.out else "+" if arg == "+" else "") + money(c.amt, None)
    if f == "dr":
        return money(c.amt, arg) if c.out else ""
    if f == "cr":
        return "" if c.out else money(c.amt, arg)
    if f == "io":
        return arg.split("/")[0 if c.out else 1]
    if f == "bal":
        return money(c.p.bal, arg)
    if f == "xacct":
        return V.account(r, int(arg or 17))
    if f == "arch":
        return c.memo.setdefault("arch", c.p.reg.code[:4] + V.digits(r, 8))
    if f == "place":
        while True:
            s = c.reg.code + "10" + V.digits(r, 6)
            if not V.luhn(s):
                return s
    if f == "cls":
        return r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "B1"])
    if f == "addr2":
        return address(r, c.script, c.reg)
    if f == "fcity":
        return c.reg.city
    if f == "unit28":
        return c.p.reg.code + "%03d%03d" % (r.randint(1, 30), r.randint(1, 20)) + "GB%05dF%04d%04d" % (
            r.randint(1, 90), r.randint(1, 30), r.randint(1, 240))
    if f == "cert":
        reg = c.p.reg
        return "%s（%d）%s不动产权第%07d号" % (reg.plate[0], r.randint(2016, 2020), reg.city, int(V.digits(r, 7)) or 71)
    if f == "court":
        reg = c.p.reg
        return "（%d）%s%s刑初%d号" % (c.t.year, reg.plate[0], reg.code[2:6], r.randint(11, 980))
    if f == "ajbh":
        return c.memo.setdefault("ajbh", "A" + c.p.reg.code + V.digits(r, 6) + when(c.t, "%Y%m") + "%04d" % r.randint(12, 980))
    if f == "eng":
        return c.memo.setdefault("eng", r.choice("ABCDEGHKR") + V.digits(r, 6))
    if f in DATA:
        return col(r.choice(DATA[f]), c.script)
    raise KeyError("%s in %s" % (f, c.tpl.slug))
