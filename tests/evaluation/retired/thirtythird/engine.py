"""Template engine: '=== way | path | options c=regex' then text with @rec, @person ... sections."""
import datetime as dt
import gzip
import io
import os
import re
import tarfile
import unicodedata
import zipfile
import data as D
import values as V

TOK = re.compile(r"\$(?:\$|(f|g|n|pick|w|hex|dg)\(((?:[^()]|\([^()]*\))*)\)|\{([A-Za-z]+\d?)\}|([A-Za-z]+\d?))")
SCRIPT = {"hans": 0, "hant": 1, "latin": 2}
MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LISTS = dict(hotel=D.HOTEL, comm=D.COMMUNITY, comp=D.COMPANY, bankn=D.BANK, port=D.PORT, country=D.COUNTRY, offence=D.OFFENCE, result=D.RESULT, brandn=D.BRAND)
FORMS = {"idm": ("id", lambda s: s[:6] + "********" + s[14:]), "idl": ("id", str.lower), "mobd": ("mob", lambda s: s[:3] + "-" + s[3:7] + "-" + s[7:]),
         "mobs": ("mob", lambda s: s[:3] + " " + s[3:7] + " " + s[7:]), "mobp": ("mob", lambda s: "+86 " + s), "mobq": ("mob", lambda s: "+86" + s),
         "mobm": ("mob", lambda s: s[:3] + "****" + s[7:]), "cards": ("card", lambda s: " ".join(s[i:i + 4] for i in range(0, len(s), 4))),
         "cardm": ("card", lambda s: s[:6] + "*" * (len(s) - 10) + s[-4:]), "plated": ("plate", lambda s: s[:2] + "·" + s[2:]), "idw": ("id", lambda s: s.translate({48 + i: 0xFF10 + i for i in range(10)})),
         "ppm": ("pp", lambda s: s[:2] + "*****" + s[-2:]), "ppu": ("pp", str), "vinu": ("vin", str), "platem": ("plate", lambda s: s[:3] + "***" + s[-1])}


def load(path):
    out, t, sec = [], None, None
    for line in open(path, encoding="utf-8").read().rstrip("\n").split("\n"):
        if line.startswith("=== "):
            way, name, opt = line[4:].split(" | ", 2)
            opt, *c = re.split(r"(?:^|\s)c=", opt, maxsplit=1)
            t = dict(way=way.strip(), path=name.strip(), c=(c or [""])[0], sec={"head": []}, **dict((x + "=").split("=", 2)[:2] for x in opt.split()))
            out.append(t)
            sec = t["sec"]["head"]
        elif t is not None and line in ("@rec", "@gap", "@person", "@pend", "@foot"):
            sec = t["sec"].setdefault(line[1:], [])
        elif t is not None:
            sec.append(line)
    for t in out:
        for k, v in t["sec"].items():
            t["sec"][k] = "\n".join(v)
    return out


def fmt(t, f):
    rep = {"%Y": "%d" % t.year, "%m": "%02d" % t.month, "%d": "%02d" % t.day, "%H": "%02d" % t.hour, "%M": "%02d" % t.minute, "%S": "%02d" % t.second,
           "%y": "%02d" % (t.year % 100), "%b": MON[t.month - 1], "%B": MON[t.month - 1].upper(), "%n": str(t.month), "%j": str(t.day), "%h": str(t.hour),
           "%R": str(t.year - 1911), "%c": "一二三四五六日"[t.weekday()], "%a": "Mon Tue Wed Thu Fri Sat Sun".split()[t.weekday()],
           "%e": str(int(t.replace(tzinfo=dt.timezone.utc).timestamp())), "%E": str(int(t.replace(tzinfo=dt.timezone.utc).timestamp())) + "%03d" % (t.second * 16)}
    return re.sub(r"%[A-Za-z]", lambda m: rep[m[0]], f)


def pad(s, n):
    w = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)
    return s + " " * max(0, n - w)


LOCAL = {"reg", "psb", "aj", "court", "estate", "unit", "lat", "lng", "lcity", "place"}


class File:
    def __init__(self, r, t, kind):
        self.r, self.t, self.kind = r, t, kind
        self.k = SCRIPT[t.get("s", "hans")]
        self.values, self.allowed, self.decoys = {}, {}, []
        self.fmemo, self.memo, self.recno, self.person, self.other, self.t0, self.t1 = {}, {}, 0, None, None, None, None
        self.pidx = 0
        self.year = r.randint(*map(int, t["yr"].split("-"))) if "yr" in t else r.randint(2012, 2024)

    def note(self, rule, s, where="values"):
        if where == "decoys":
            if s not in self.decoys:
                self.decoys.append(s)
            return s
        b = self.allowed if where == "allowed" else self.values
        b.setdefault(rule, [])
        if s not in b[rule]:
            b[rule].append(s)
        return s

    def pfield(self, p, f):
        if f in FORMS:
            base, fn = FORMS[f]
            return self.note(V.RULE[base], fn(getattr(p, base)), "allowed" if f in ("idm", "mobm", "cardm", "ppm", "ppu", "vinu", "platem") else "values")
        v = getattr(p, f)
        return self.note(V.RULE[f], v) if f in V.RULE else v

    def gen(self, f):
        r, k = self.r, self.k
        base = f.rstrip("0123456789")
        if base in LISTS:
            return V.tri(r.choice(LISTS[base]), k)
        c = r.choice(D.CITY)
        if base == "city":
            return c[k]
        if base in LOCAL:
            c = self.memo.setdefault("_c", self.person._city if self.person else c)
        if base in ("ap", "apn", "st", "reg"):
            return {"ap": c[5], "apn": c[6], "st": c[7], "reg": c[8][:6]}[base]
        m = getattr(self, "g_" + base, None)
        if m:
            return m(r, k, c)
        raise KeyError(f + " in " + self.t["way"])

    def g_lcity(self, r, k, c): return c[k]
    def g_xname(self, r, k, c): return V.Person(r, k).name
    def g_room(self, r, k, c): return "%d%02d" % (r.randint(2, 22), r.randint(1, 29))
    def g_price(self, r, k, c): return "%d.00" % r.randint(138, 688)
    def g_money(self, r, k, c): return "%d.%02d" % (r.randint(20, 68000), r.randint(0, 99))
    def g_moneyc(self, r, k, c): return "{:,.2f}".format(r.randint(2000, 900000) + r.randint(0, 99) / 100)
    def g_flight(self, r, k, c): return r.choice(D.AIR)[:2] + str(r.randint(1100, 8999))
    def g_etk(self, r, k, c): return next((a[3:] for a in D.AIR if a[:2] == self.memo.get("flight", "CZ")[:2]), "784") + "-" + V.digits(r, 10, "2345678")
    def g_pnr(self, r, k, c): return "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ") for _ in range(2)) + "".join(r.choice("BCDFGHJKMNPQRTVWXYZ0123456789") for _ in range(3)) + r.choice("HJKMNPQ")
    def g_train(self, r, k, c): return r.choice("GDGDKZT") + str(r.randint(11, 999))
    def g_seat(self, r, k, c): return "%02d车%02d%s号" % (r.randint(1, 16), r.randint(1, 18), r.choice("ABCDF"))
    def g_sno(self, r, k, c): return "%02d%s" % (r.randint(1, 38), r.choice("ABCDF"))
    def g_tcls(self, r, k, c): return r.choice(["二等座"] * 5 + ["一等座", "硬卧", "硬座"])
    def g_fare(self, r, k, c): return "%d.%d" % (r.randint(42, 880), r.choice([0, 5]))
    def g_ttk(self, r, k, c): return r.choice(LETTERS) + V.digits(r, 6)
    def g_ord(self, r, k, c): return self.note("", fmt(self.t0, "%Y%m%d%H%M%S") + V.digits(r, 4), "decoys")
    def g_road(self, r, k, c): return r.choice(D.ROAD)[k] + ("%d号", "%d號", " %d")[k] % r.randint(2, 300)
    def g_ip(self, r, k, c): return "192.168.%d.%d" % (r.randint(0, 9), r.randint(11, 240))
    def g_pip(self, r, k, c): return "%d.%d.%d.%d" % (r.choice([58, 113, 119, 183, 221]), r.randint(16, 250), r.randint(1, 250), r.randint(1, 250))
    def g_mac(self, r, k, c): return ":".join("%02X" % r.randint(1, 254) for _ in range(6))
    def g_place(self, r, k, c): return c[8][:6] + "10" + V.digits(r, 6, "0")
    def g_cafe(self, r, k, c): return r.choice(D.NETCAFE)
    def g_term(self, r, k, c): return r.choice("ABC") + "%03d" % r.randint(1, 160)
    def g_psb(self, r, k, c): return c[0] + "市公安局" + r.choice(["城关", "江东", "新城", "西郊", "河西"]) + "分局"
    def g_pcs(self, r, k, c): return r.choice(["文昌", "解放路", "滨河", "学府路", "东站"]) + "派出所"
    def g_aj(self, r, k, c): return "A" + c[8][:6] + "%04d00" % r.randint(101, 980) + fmt(self.t0, "%Y%m") + V.digits(r, 4)
    def g_court(self, r, k, c): return "（%d）%s%s刑初%d号" % (max(2016, self.t0.year), c[4], c[8][2:6], r.randint(11, 990))
    def g_estate(self, r, k, c): return "%s（%d）%s市不动产权第%s号" % (c[4], max(2016, self.t0.year), c[0], "00" + V.digits(r, 5))
    def g_unit(self, r, k, c): return c[8][:6] + "0%02d0%02dGB%05dF%04d%04d" % (r.randint(1, 30), r.randint(1, 30), r.randint(11, 900), r.randint(1, 40), r.randint(1, 300))
    def g_area(self, r, k, c): return "%d.%02d" % (r.randint(38, 188), r.randint(1, 99))
    def g_rent(self, r, k, c): return str(r.randint(12, 98) * 100)
    def g_lac(self, r, k, c): return str(r.randint(4100, 43000))
    def g_ci(self, r, k, c): return str(r.randint(1100, 64000))
    def g_lat(self, r, k, c): return "%.6f" % (float(c[9]) + r.uniform(-.09, .09))
    def g_lng(self, r, k, c): return "%.6f" % (float(c[10]) + r.uniform(-.09, .09))
    def g_sec(self, r, k, c): return str(r.randint(4, 1900))
    def g_sms(self, r, k, c): return r.choice((D.SMS, D.SMST, D.SMSE)[k])
    def g_uuid(self, r, k, c): return "-".join("%0*x" % (n, r.getrandbits(4 * n)) for n in (8, 4, 4, 4)) + "-" + "abcdef"[r.randrange(6)] + "%011x" % r.getrandbits(44)
    def g_off(self, r, k, c): return self.note("phone.landline", c[3] + "-" + V.digits(r, 8, "2345678"), "allowed")
    def g_hot(self, r, k, c): return self.note("phone.landline", "400-%s-%s" % (V.digits(r, 3), V.digits(r, 4)), "allowed")
    def g_amail(self, r, k, c): return self.note("phone.email", r.choice(["info", "service", "frontdesk", "support", "office", "zhaopin"]) + "@" + r.choice(["yunqi-group", "hengxin-trade", "ruifengtech", "greenfield-hotels", "citylib"]) + r.choice([".com", ".cn", ".com.cn"]), "allowed")
    def g_dmail(self, r, k, c): return self.note("phone.email", (self.person or V.Person(r, 2)).py + "@" + r.choice(["gmail.com", "outlook.com", "ruifengtech.cn"]), "allowed")
    def g_imei(self, r, k, c): s = "86" + V.digits(r, 12); return self.note("", s + V.luhn_digit(s), "decoys")

    def g_plt(self, r, k, c): return self.note("driving.plate", V.plate(r, c[4]))
    def g_vn(self, r, k, c): return self.note("driving.vin", V.vin(r))

    def g_badid(self, r, k, c):
        s = V.Person(r, 0).id
        return self.note("", s[:17] + r.choice([x for x in "0123456789" if x != s[17]]), "decoys")

    def g_badcard(self, r, k, c):
        s = V.card(r, r.randrange(8))
        return self.note("", s[:-1] + str((int(s[-1]) + r.randint(1, 9)) % 10), "decoys")

    def g_badvin(self, r, k, c):
        s = V.vin(r)
        return self.note("", s[:8] + str((int(s[8].replace("X", "9")) + r.randint(1, 8)) % 9 if s[8] != "X" else 4) + s[9:], "decoys") if V.vincheck(s) not in "X" else self.g_badvin(r, k, c)

    def g_badmob(self, r, k, c): return self.note("", r.choice(["154", "160", "163", "164", "168", "169", "179", "194", "123", "112"]) + V.digits(r, 8), "decoys")
    def g_snow(self, r, k, c): return self.note("", "1" + V.digits(r, 18), "decoys")
    def g_ean(self, r, k, c): return self.note("", "69" + V.digits(r, 11), "decoys")
    def g_dec(self, r, k, c): return self.note("", "0." + V.mobile(r), "decoys")
    def g_hexm(self, r, k, c): return self.note("", "a%sf%04x" % (V.mobile(r), r.getrandbits(16)), "decoys")

    def get(self, f):
        if f == "i":
            return str(self.recno)
        if f == "pi":
            return str(self.pidx)
        if f == "ENC":
            return self.enc.upper()
        if self.person is not None and hasattr(self.person, f) or f in FORMS:
            if self.person is None:
                self.person = V.Person(self.r, self.k)
            return self.pfield(self.person, f)
        if f == "xmob":
            return self.note("phone.mobile", V.mobile(self.r))
        if f[0] == "o" and f not in ("offence", "off", "ord") and (f[1:] in FORMS or hasattr(SAMPLE, f[1:])):
            if self.other is None:
                self.other = V.Person(self.r, self.k)
            return self.pfield(self.other, f[1:])
        if f[0] == "F":
            if f not in self.fmemo:
                self.fmemo[f] = self.gen(f[1:])
            return self.fmemo[f]
        if f not in self.memo:
            v = self.gen(f)
            base = f.rstrip("0123456789")
            while any(x.rstrip("0123456789") == base and y == v for x, y in self.memo.items()):
                v = self.gen(f)
            self.memo[f] = v
        return self.memo[f]

    def sub(self, m):
        if m[0] == "$$":
            return "$"
        fn, a, r = m[1], m[2], self.r
        if fn is None:
            return self.get(m[3] or m[4])
        if fn in "fg":
            return fmt(self.t0 if fn == "f" else self.t1, a)
        if fn == "n":
            lo, hi = a.split(",")
            return str(r.randint(int(lo), int(hi)))
        if fn == "pick":
            return self.fill(r.choice(a.split("|")))
        if fn == "w":
            n, x = a.split(",", 1)
            return pad(self.get(x) if "$" not in x and "%" not in x else (fmt(self.t0, x)), int(n))
        if fn == "hex":
            return "".join(r.choice("0123456789abcdef") for _ in range(int(a)))
        return V.digits(r, int(a))

    def fill(self, s):
        return TOK.sub(self.sub, s)

    def times(self, n):
        a = dt.datetime(self.year, self.r.randint(1, 9), self.r.randint(1, 27), self.r.randint(6, 21))
        days = int(self.t.get("span", "40"))
        a, span = a - dt.timedelta(days=max(0, days - 40)), days * 86400
        out = []
        for s in sorted(self.r.randrange(span) for _ in range(n)):
            x = a + dt.timedelta(seconds=s)
            if x.hour < 6 and "night" not in self.t:
                x = x.replace(hour=x.hour + 8)
            out.append(x)
        out.sort()
        return out

    def settime(self, t):
        lo, hi, u = re.fullmatch(r"(\d+)-(\d+)([smhd])", self.t.get("dur", "1-3h")).groups()
        self.t0 = t
        self.t1 = t + dt.timedelta(seconds=self.r.randint(int(lo) * 60, int(hi) * 60) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[u] / 60)
        self.t1 = self.t1.replace(microsecond=0)
        if u in "hd" and self.t1.hour < 6 and "night" not in self.t:
            self.t1 = self.t1.replace(hour=10)
            if self.t1 <= self.t0:
                self.t1 += dt.timedelta(days=1)

    def fresh(self, t):
        self.recno += 1
        self.memo, self.other = {}, None
        self.settime(t)

    def build(self, enc):
        self.enc = enc
        r, t, sec = self.r, self.t, self.t["sec"]
        lo, _, hi = t.get("n", "6-20").partition("-")
        n = r.randint(int(lo), int(hi or lo))
        sep = t.get("sep", "") + ("" if t.get("join") == "none" else "\n")
        psep = t.get("psep", "") + "\n"
        alts = re.split(r"\n~\n", sec.get("rec", ""))
        gaps = re.split(r"\n~\n", sec["gap"]) if "gap" in sec else None
        people, parts = [], []
        self.settime(dt.datetime(self.year, r.randint(1, 12), r.randint(1, 28), 9, 12, 40))
        order = r.randrange(len(alts))
        usedgaps = list(gaps or [])
        r.shuffle(usedgaps)

        def rec(tm):
            nonlocal order
            self.fresh(tm)
            x = self.fill(alts[order % len(alts)])
            order += 1
            return x

        def gap(body):
            if usedgaps and r.random() < .4:
                self.other = None
                body.append(self.fill(usedgaps.pop()))
        if "person" in sec:
            lo, _, hi = t.get("per", "2-5").partition("-")
            head = None
            for _ in range(n):
                self.person = V.Person(r, self.k, self.t.get("born"))
                people.append(self.person)
                self.pidx += 1
                body = []
                tms = self.times(r.randint(int(lo), int(hi or lo)))
                self.memo, self.other = {}, None
                self.settime(tms[0])
                ph = self.fill(sec["person"])
                for x in tms:
                    body.append(rec(x))
                txt = (ph + "\n" if t.get("pjoin") != "none" else ph) + sep.join(body)
                if "pend" in sec:
                    txt += ("\n" if t.get("pjoin") != "none" else "") + self.fill(sec["pend"])
                parts.append(txt)
            body = psep.join(parts)
        else:
            rep = float(t.get("rep", "0.1" if len(alts) == 1 else "0"))
            if "one" in t:
                self.person = V.Person(r, self.k, self.t.get("born"))
                people.append(self.person)
            pre = self.fill(sec["head"]) if sec["head"] and "one" in t else None
            body = []
            for x in self.times(n):
                if "one" not in t:
                    self.person = r.choice(people) if people and r.random() < rep else V.Person(r, self.k, self.t.get("born"))
                    if self.person not in people:
                        people.append(self.person)
                body.append(rec(x))
                if gaps and len(body) < 2 * n:
                    gap(body)
            if sep != "\n" and gaps:
                raise ValueError("gap with sep")
            body = sep.join(body)
        if "one" not in t:
            self.person = None
        self.memo, self.other = {}, None
        total = str(self.recno)
        if "one" not in t or "person" in sec:
            pre = self.fill(sec["head"].replace("$TOTAL", total)) if sec["head"] else None
        text = (pre.replace("$TOTAL", total) + "\n" if pre else "") + body
        if "foot" in sec:
            text += "\n" + self.fill(sec["foot"].replace("$TOTAL", total))
        return text.rstrip("\n") + "\n", self.recno, len(people)


LETTERS = V.LET
SAMPLE = V.Person(__import__("random").Random(1), 0)
FIX = (2024, 5, 6, 10, 0, 0)


def pack(name, raw, cont):
    """Return (file name, bytes) for the container."""
    if cont == "gz":
        return name + ".gz", gzip.compress(raw, mtime=0)
    base = os.path.basename(name)
    stem = os.path.splitext(name)[0]
    buf = io.BytesIO()
    if cont == "zip":
        with zipfile.ZipFile(buf, "w") as z:
            i = zipfile.ZipInfo(base, FIX)
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, raw)
        return stem + ".zip", buf.getvalue()
    if cont == "tar":
        with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as z:
            i = tarfile.TarInfo(base)
            i.size, i.mtime = len(raw), 1700000000
            z.addfile(i, io.BytesIO(raw))
        return stem + ".tar", buf.getvalue()
    return name, raw
