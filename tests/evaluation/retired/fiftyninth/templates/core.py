"""Engine: people, values that register themselves, table writers, dates."""
import random, re, datetime as D, csv, io, html
from types import SimpleNamespace as NS
from . import pools as P

REGISTRY = []


def T(kind, cls, shape, big=False, trad=False, mx=40, mn=3):
    def deco(f):
        REGISTRY.append(NS(kind=kind, cls=cls, shape=shape, big=big, trad=trad, f=f, mx=mx, mn=mn,
                           name=f.__module__.split(".")[-1] + "." + f.__name__))
        return f
    return deco


def id_check(s17):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        x = int(c) * (2 if i % 2 == 0 else 1)
        t += x - 9 if x > 9 else x
    return str(-t % 10)


VMAP = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def vin_fix(v):
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    s = sum((int(c) if c.isdigit() else VMAP[c]) * b for c, b in zip(v, w)) % 11
    return v[:8] + "0123456789X"[s] + v[9:]


PRE = "130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 176 177 178 180 181 182 183 185 186 187 188 189 191 198 199".split()


class Doc:
    def __init__(self, rng, trad=False):
        self.r = rng; self.trad = trad
        self.values = {}; self.allowed = {}; self.decoys = []; self.n = 0; self.ppl = set(); self._used = set(); self._names = set()
        self.hdr = rng.choices(["zh", "en", "camel", "py", "upper"], [50, 16, 12, 12, 10])[0]
        self.df = rng.choices(["%Y-%m-%d %H:%M:%S", "s/", "%Y/%m/%d %H:%M", "%Y%m%d%H%M%S", "zh", "%Y.%m.%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%m/%d/%Y %H:%M"], [36, 14, 13, 8, 8, 6, 7, 8, 3])[0]
        self.pf = rng.choices(["", "-", " "], [86, 8, 6])[0]
        self.cf = rng.choices(["", " "], [82, 18])[0]
        self.lowx = rng.random() < .15
        self.dot = "·" if rng.random() < .14 else ""
        self.idsp = False; self.p86 = False
        self.null = rng.choice(["", "", "", "NULL", "-", "无", "/"])
        self.year = rng.randint(2015, 2024)

    # ---- basic
    def ch(self, *a): return self.r.choice(a[0] if len(a) == 1 and not isinstance(a[0], str) else a)
    def i(self, a, b): return self.r.randint(a, b)
    def p(self, x): return self.r.random() < x
    def dig(self, n, first="123456789"): return self.r.choice(first) + "".join(self.r.choice("0123456789") for _ in range(n - 1))
    def hx(self, n): return "".join(self.r.choice("0123456789abcdef") for _ in range(n))
    def alnum(self, n): return "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(n))
    def money(self, a, b): return f"{self.r.uniform(a, b):.2f}"

    def uniq(self, f):
        while True:
            s = f()
            if s not in self._used:
                self._used.add(s); return s

    # ---- dates
    def when(self, y0=None, span=300, h0=0, h1=23):
        b = D.datetime(y0 or self.year, 1, 5)
        return b + D.timedelta(days=self.i(0, span), hours=self.i(h0, h1), minutes=self.i(0, 59), seconds=self.i(0, 59))

    def after(self): return self.when(self.year + 1, 60, 8, 18)

    def dt(self, t, f=None):
        f = f or self.df
        if f == "s/": return f"{t.year}/{t.month}/{t.day} {t.hour}:{t.minute:02d}"
        if f == "zh": return f"{t.year}年{t.month}月{t.day}日 {t.hour}时{t.minute:02d}分"
        return t.strftime(f)

    def day(self, t):
        f = self.df
        if f == "s/": return f"{t.year}/{t.month}/{t.day}"
        if f == "zh": return self.zd(t)
        if f == "%Y%m%d%H%M%S": return t.strftime("%Y%m%d")
        return t.strftime(re.split("[ T]", f)[0])

    def zd(self, t): return f"{t.year}年{t.month}月{t.day}日"
    def iso(self, t): return t.strftime("%Y-%m-%d %H:%M:%S")
    def isod(self, t): return t.strftime("%Y-%m-%d")

    # ---- person
    def person(self, minor=False):
        r = self.r
        for _ in range(60 if len(self._names) < 1500 else 3):
            sex = r.choice("男女")
            s, sp = r.choice(P.TSUR if self.trad else P.SUR)
            g = P.TG if self.trad else (P.GM if sex == "男" else P.GF)
            k = [r.choice(g) for _ in range(1 if r.random() < .22 and not self.trad else 2)]
            nm = s + "".join(x[0] for x in k)
            if nm not in self._names: break
        self._names.add(nm)
        minor = minor or (r.random() < .02 and not getattr(self, 'adults', False))
        y = r.randint(self.year - 13, self.year - 8) if minor else min(max(int(r.gauss(1983, 11)), 1946), self.year - 19)
        reg = r.choice(P.REG)
        b = D.date(y, 1, 1) + D.timedelta(days=r.randint(0, 364))

        def mk():
            x = reg[0] + b.strftime("%Y%m%d") + f"{r.randint(0, 49) * 2 + (sex == '男') + r.randint(0, 4) * 100:03d}"
            return x + id_check(x)
        idn = self.uniq(mk)
        q = NS(name=nm, py=sp + "".join(x[1] for x in k), eng=sp.upper() + "/" + "".join(x[1] for x in k).upper(), sur=s, sex=sex, birth=b, reg=reg, id_=idn, minor=minor, key=idn,
               ph_=self.uniq(self.raw_phone), has=r.random(), job=("学生" if minor else r.choice(P.JOB)), dept=r.choice(P.DEPT), nat=r.choices(["汉", "回", "满", "壮", "苗", "土家"], [90, 3, 3, 2, 1, 1])[0])
        q.hon = s + ("先生" if sex == "男" else "女士")
        return q

    def raw_phone(self):
        while True:
            s = self.r.choice(PRE) + "".join(self.r.choice("0123456789") for _ in range(8))
            if len(set(s[3:])) > 3 and not re.search(r"(\d)\1{3}|1234|2345|3456|4567|5678|6789", s): return s

    def people(self, n, rep=.3):
        """n persons in order, some more than once"""
        out = []
        for _ in range(n):
            out.append(self.r.choice(out) if out and self.r.random() < rep else self.person())
        return out

    def rec(self, p, k=1): self.n += k; self.ppl.add(p.key)

    # ---- values
    def use(self, rule, s):
        self.values.setdefault(rule, {})[s] = 1; return s

    def ok(self, rule, s): self.allowed.setdefault(rule, {})[s] = 1; return s

    def dec(self, s):
        if str(s) not in self.decoys and len(self.decoys) < 60: self.decoys.append(str(s))
        return str(s)

    def id(self, p):
        s = p.id_.lower() if self.lowx else p.id_
        return self.use("identity.prc_id18", f"{s[:6]} {s[6:14]} {s[14:]}" if self.idsp else s)

    def ph(self, p):
        return self.use("phone.mobile", self.fmt_ph(p.ph_))

    def ph0(self, p): return self.use("phone.mobile", p.ph_)

    def fmt_ph(self, s): return s if not self.pf else self.pf.join([s[:3], s[3:7], s[7:]])

    def nph(self): return self.use("phone.mobile", self.fmt_ph(self.uniq(self.raw_phone)))
    def nph0(self): return self.use("phone.mobile", self.uniq(self.raw_phone))

    def em(self, p):
        if not hasattr(p, "em_"):
            dom = self.r.choice("qq.com 163.com 126.com sina.com foxmail.com outlook.com gmail.com 139.com".split())
            loc = self.dig(self.i(8, 9)) if dom == "qq.com" else p.py + self.r.choice(["", "_", "."]) + self.r.choice([str(p.birth.year), str(self.i(10, 999)), p.birth.strftime("%m%d")])
            p.em_ = self.uniq(lambda: loc + "@" + dom) if loc + "@" + dom not in self._used else f"{p.py}{self.i(1000, 99999)}@163.com"
        return self.use("phone.email", p.em_)

    def bank(self, p):
        if not hasattr(p, "bk_"):
            p.bk_ = self.r.choice(P.BANK); p.cd_ = self.uniq(lambda: self.raw_card(p.bk_))
        return p.bk_

    def raw_card(self, b):
        s = self.r.choice(b[2]); s += "".join(self.r.choice("0123456789") for _ in range(b[3] - 1 - len(s)))
        return s + luhn_digit(s)

    def card(self, p):
        self.bank(p); return self.use("bank.card", self.fmt_card(p.cd_))

    def card0(self, p):
        self.bank(p); return self.use("bank.card", p.cd_)

    def fmt_card(self, s): return re.sub(r"(\d{4})(?=\d)", r"\1 ", s) if self.cf else s
    def ncard(self): return self.use("bank.card", self.fmt_card(self.uniq(lambda: self.raw_card(self.r.choice(P.BANK)))))
    def tail(self, p): self.bank(p); return p.cd_[-4:]
    def mcard(self): s = self.raw_card(self.r.choice(P.BANK)); return s[:6] + "*" * (len(s) - 10) + s[-4:]

    def raw_plate(self, reg):
        L = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        pre = reg[5] if len(reg[5]) > 1 else reg[5] + self.r.choice("ABCEFGHJ")
        if self.r.random() < .18: return pre + self.r.choice("DF") + self.dig(5, "0123456789")
        f = self.r.choice(["dddde", "eddde", "ddded", "ddddd", "edded"])
        return pre + "".join(self.r.choice("0123456789") if c == "d" else self.r.choice(L) for c in f)

    def plate(self, p):
        if not hasattr(p, "pl_"): p.pl_ = self.uniq(lambda: self.raw_plate(p.reg))
        return self.use("driving.plate", p.pl_[:2] + self.dot + p.pl_[2:])

    def raw_vin(self, wmi):
        A = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        while True:
            v = vin_fix(wmi + "".join(self.r.choice(A) for _ in range(5)) + "0" + self.r.choice("FGHJKLMNPR") + self.r.choice(A) + self.dig(6, "0123456789"))
            if len(set(v)) > 6: return v

    def car(self, p):
        if not hasattr(p, "car_"): p.car_ = self.r.choice(P.CARS); p.vin_ = self.uniq(lambda: self.raw_vin(p.car_[1])); p.eng_ = self.r.choice(["", "G4FC", "CFB", "SQRE4T"]) + self.dig(self.i(6, 7))
        return p.car_

    def vin(self, p): self.car(p); return self.use("driving.vin", p.vin_)
    def engine(self, p): self.car(p); return p.eng_

    def pp(self, p):
        if not hasattr(p, "pp_"):
            p.pp_ = self.uniq(lambda: self.r.choice(["E" + self.dig(8), "E" + self.r.choice("ABCDEFGHJKLMN") + self.dig(7), "E" + self.r.choice("ABCDEFGHJK") + self.dig(7)]))
        return self.use("identity.passport_cn", p.pp_)

    def raw_tel(self, reg):
        return f"{reg[4]}-{self.r.choice('245678')}{self.dig(7 if reg[4] in '010 020 021 022 023 024 025 027 028 029 0755 0571 0512 0574 0577 0591 0592 0531 0532 0371 0731 0757 0311 0451 0431 0411 0791 0771 0851 0871 0898'.split() else 6)}"

    def tel(self, p):
        if not hasattr(p, "tel_"): p.tel_ = self.uniq(lambda: self.raw_tel(p.reg))
        return self.use("phone.landline", p.tel_)

    def office(self, reg=None): return self.ok("phone.landline", self.raw_tel(reg or self.r.choice(P.REG)))
    def sysmail(self, s): return self.ok("phone.email", s)

    def arch(self, p):
        if not hasattr(p, "ar_"): p.ar_ = p.reg[0][:4] + self.dig(8)
        return p.ar_

    # ---- text bits
    def addr(self, reg=None, room=True):
        g = reg or self.r.choice(P.REG)
        a = (g[1] if g[1] != g[2] else "") + g[2] + g[3]
        if self.p(.5): return a + self.ch(P.ROAD) + f"{self.i(1, 320)}号" + (f"{self.ch(P.XQ)}{self.i(1, 22)}栋{self.i(1, 4)}单元{self.i(2, 32)}0{self.i(1, 4)}室" if room else "")
        return a + self.ch(P.ROAD) + f"{self.i(1, 990)}号" + (f"{self.i(2, 18)}0{self.i(1, 6)}室" if room else "")

    def co(self): return self.ch(P.REG)[2][:-1] + self.ch(P.CO) + self.ch(P.COT)
    def hotel(self): return self.ch(P.REG)[2][:-1] + self.ch(P.HOT)
    def room(self): return f"{self.i(2, 28)}{self.i(1, 30):02d}"
    def name(self): return self.person().name
    def mask_ph(self): s = self.raw_phone(); return s[:3] + "****" + s[7:]
    def mask_id(self): p = Doc.person(self); return p.id_[:6] + "********" + p.id_[14:]

    def badid(self):
        p = self.person(); x = p.id_
        c = self.r.choice([k for k in "0123456789" if k != x[17]])
        return self.dec(x[:17] + c)

    def badcard(self):
        s = self.raw_card(self.r.choice(P.BANK)); return self.dec(s[:-1] + str((int(s[-1]) + self.i(1, 9)) % 10))

    # ---- headers and tables
    def mess(self, h):
        """headers as people type them: stars, blanks, slips of the pen or of the OCR"""
        if not hasattr(self, "messy"): self.messy = self.p(.16)
        if not self.messy or not self.p(.3): return h
        for x, y in (("身份证", "身分证"), ("电话", "电活"), ("时间", "时问"), ("号码", "号 码"), ("日期", "日 期"), ("姓名", "姓  名")):
            if x in h and self.p(.6): return h.replace(x, y)
        return self.ch("*" + h, h + " ", h + "(必填)", h + "：")

    def H(self, spec):
        a = spec.lstrip("?").split("|")
        if self.hdr == "zh" or len(a) == 1: return self.mess(self.ch(a[0].split("/")))
        en = self.ch(a[1].split("/"))
        if self.hdr == "en": return en
        if self.hdr == "camel": q = en.split("_"); return q[0] + "".join(x.title() for x in q[1:])
        if self.hdr == "py": return a[2] if len(a) > 2 else en.upper()
        return en.upper()

    def cols(self, cols, shuf=True):
        c = [x for x in cols if not x[0].startswith("?") or self.p(.6)]
        if shuf and self.p(.45):
            h, t = c[:2], c[2:]; self.r.shuffle(t); c = (h + t) if self.p(.6) else t + h
        return c

    def table(self, rows, cols, w="csv", head=(), tail=(), shuf=True, noh=0, tname=None, serial=False):
        c = self.cols(cols, shuf)
        hs = []
        for x in c:
            h = self.H(x[0])
            while h in hs: h += "2"
            hs.append(h)
        w = self.ch(w.split())
        body = []
        for r in rows:
            row = []
            for x in c:
                v = x[1](r); row.append(self.null if v is None else str(v))
            body.append(row)
        if serial:
            hs.insert(0, self.ch("序号", "No.", "#", "编号")); body = [[str(k + 1)] + r for k, r in enumerate(body)]
        head, tail = list(head), list(tail)
        if w == "xlsx":
            W = len(hs)
            return "xlsx", [("Sheet1", [[h] for h in head] + [hs] + body + [[t] for t in tail])]
        if w in ("csv", "tsv", "pipe", "semi"):
            sep = {"csv": ",", "tsv": "\t", "pipe": "|", "semi": ";"}[w]
            o = io.StringIO(); q = csv.QUOTE_ALL if self.p(.15) and w == "csv" else csv.QUOTE_MINIMAL
            cw = csv.writer(o, delimiter=sep, quoting=q, lineterminator="\n")
            wrap = w == "csv" and q == csv.QUOTE_MINIMAL and self.p(.12)
            if not (self.p(noh) and len(rows) > 4 and not head): cw.writerow(hs)
            for r in body: cw.writerow([x + "\t" if wrap and re.fullmatch(r"\d{11,19}X?", x) else x for x in r])
            return ("txt" if w in ("pipe",) else "tsv" if w == "tsv" else "csv"), "\n".join(head + [o.getvalue().rstrip("\n")] + tail) + "\n"
        if w == "md":
            return "md", "\n".join(head + ([""] if head else []) + ["| " + " | ".join(hs) + " |", "|" + " --- |" * len(hs)] + ["| " + " | ".join(r) + " |" for r in body] + ([""] if tail else []) + tail) + "\n"
        wid = lambda s: sum(2 if ord(k) > 0x2e80 else 1 for k in s)
        ws = [max([wid(h)] + [wid(r[k]) for r in body]) for k, h in enumerate(hs)]
        pad = lambda s, k: s + " " * (ws[k] - wid(s))
        if w == "box":
            ln = "+" + "+".join("-" * (x + 2) for x in ws) + "+"
            f = lambda r: "| " + " | ".join(pad(s, k) for k, s in enumerate(r)) + " |"
            if self.p(.5): head = head + [self.ch("mysql> select * from " + (tname or "t1") + f" limit {len(rows)};", "mysql> \\. q.sql", "MariaDB [gz]> select * from tmp1;")]
            return "txt", "\n".join(head + [ln, f(hs), ln] + [f(r) for r in body] + [ln] + (tail or [f"{len(rows)} rows in set ({self.money(0, .9)} sec)"])) + "\n"
        if w == "fixed":
            f = lambda r: "  ".join(pad(s, k) for k, s in enumerate(r)).rstrip()
            return "txt", "\n".join(head + [f(hs), "-" * min(120, sum(ws))] + [f(r) for r in body] + tail) + "\n"
        if w == "html":
            e = html.escape
            o = ["<html><head><meta charset=\"{ENC}\"><title>" + e(head[0] if head else "导出") + "</title></head><body>"] + [f"<p>{e(h)}</p>" for h in head] + ["<table border=1>", "<tr>" + "".join(f"<th>{e(h)}</th>" for h in hs) + "</tr>"]
            o += ["<tr>" + "".join(f"<td>{e(v)}</td>" for v in r) + "</tr>" for r in body] + ["</table>"] + [f"<p>{e(t)}</p>" for t in tail] + ["</body></html>"]
            return self.ch("html", "xls", "htm"), "\n".join(o) + "\n"
        tname = tname or self.ch("t_data", "tb_info", "t_rec", "biz_main", "t_export")
        if w == "sql":
            en = [f"c{k}" if not re.fullmatch(r"[A-Za-z_0-9]+", h) else h for k, h in enumerate(hs)] if self.hdr != "zh" else hs
            q = lambda s: "NULL" if s == self.null and s in ("", "NULL") else "'" + s.replace("'", "''") + "'"
            o = [f"-- {h}" for h in head]
            if self.p(.5): o += [f"CREATE TABLE `{tname}` (", ",\n".join(f"  `{h}` varchar(255) DEFAULT NULL" for h in en), ") ENGINE=InnoDB DEFAULT CHARSET=utf8;", ""]
            if self.p(.22):
                o = [f"-- {h}" for h in head] + ["SET client_encoding = 'UTF8';", "", f"COPY public.{tname} ({', '.join(en)}) FROM stdin;"] + ["\t".join(v if v != self.null or v not in ("", "NULL") else "\\N" for v in r) for r in body] + ["\\.", ""] + [f"-- {t}" for t in tail]
                return "sql", "\n".join(o) + "\n"
            k = self.ch(1, 1, 5, 100); L = ", ".join(f"`{h}`" for h in en)
            for s in range(0, len(body), k):
                o.append(f"INSERT INTO `{tname}` ({L}) VALUES " + ",\n".join("(" + ", ".join(q(v) for v in r) + ")" for r in body[s:s + k]) + ";")
            return "sql", "\n".join(o + [f"-- {t}" for t in tail]) + "\n"
        if w == "db":
            return "db", [(tname, hs, body)]
        raise ValueError(w)
