"""Reads template files and renders them.

A template file holds blocks:  === id / head lines key: value / --- / body.
Body: text with {{expression}}; lines that begin with %% are Python
(%%for ..:, %%if ..:, %%else:, %%end); %%py to %%endpy is raw Python; a line that ends with \\ is joined to the next one.
"""
import datetime as dt
import glob
import json
import os
import random
import re
import urllib.parse

from . import people as pp

TD = dt.timedelta
FMT = {"d": "%Y-%m-%d", "s": "%Y-%m-%d %H:%M:%S", "m": "%Y-%m-%d %H:%M", "c": "%Y%m%d%H%M%S", "8": "%Y%m%d", "t": "%H:%M:%S",
       "hm": "%H:%M", "cn": "%Y年%m月%d日", "iso": "%Y-%m-%dT%H:%M:%S+08:00", "/": "%Y/%m/%d", "/m": "%Y/%m/%d %H:%M", ".": "%Y.%m.%d",
       "md": "%m-%d", "ym": "%Y-%m", "ap": "%d/%b/%Y:%H:%M:%S +0800"}


def load(folder):
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as f:
            blocks = re.split(r"(?m)^=== ", f.read())[1:]
        for b in blocks:
            head, body = b.split("\n---\n", 1)
            lines = head.split("\n")
            t = {"id": lines[0].strip(), "body": body.rstrip("\n") + "\n"}
            for x in lines[1:]:
                k, v = x.split(":", 1)
                t[k.strip()] = v.strip()
            out.append(t)
    return out


def compile_body(body):
    """Body -> Python source."""
    src, ind, raw = [], 0, False

    def add(s):
        src.append("    " * ind + s)
    for line in body.split("\n")[:-1]:
        if line == "%%py":
            raw = True
        elif line == "%%endpy":
            raw = False
        elif raw:
            add(line)
        elif line.startswith("%%"):
            s = line[2:].strip()
            if s == "end":
                ind -= 1
            elif s.startswith(("else:", "elif ")):
                ind -= 1
                add(s)
                ind += 1
            else:
                add(s)
                if s.endswith(":"):
                    ind += 1
        else:
            end = "\n"
            if line.endswith("\\"):
                line, end = line[:-1], ""
            for i, part in enumerate(re.split(r"\{\{(.+?)\}\}", line)):
                if i % 2:
                    add("_o.append(str(%s))" % part)
                elif part:
                    add("_o.append(%r)" % part)
            if end:
                add("_o.append('\\n')")
    return "\n".join(src) + "\n"


class Job:
    """One rendering: holds the random source, the labels and the names that a template may use."""

    def __init__(self, seed, copy):
        self.R = random.Random(seed)
        self.copy = copy
        self.values, self.allowed, self.decoys = set(), set(), []
        self.records, self.who = 0, set()

    def reg(self, rule, v):
        self.values.add((rule, v))

    def allow(self, rule, v):
        self.allowed.add((rule, v))
        return v

    def decoy(self, v):
        self.decoys.append(str(v))
        return v

    def rec(self, p, n=1):
        self.records += n
        self.who.add(p.key)
        return ""

    def env(self):
        R = self.R

        def F(d, f="d"):
            if not isinstance(d, dt.datetime):
                d = dt.datetime(d.year, d.month, d.day)
            if f in ("nd", "cnd", "nds", "cns"):
                s = ("%d-%d-%d" if f[0] == "n" else "%d年%d月%d日") % (d.year, d.month, d.day)
                if f == "nds":
                    s += " %d:%02d:%02d" % (d.hour, d.minute, d.second)
                if f == "cns":
                    s += "%d时%02d分" % (d.hour, d.minute)
                return s
            return {"cmd": "%d月%d日" % (d.month, d.day), "hmn": "%d点%s" % (d.hour, "%02d分" % d.minute if d.minute else "")}.get(f) or d.strftime(FMT.get(f, f))

        def day(a=2012, b=2023):
            return dt.datetime(a, 1, 1) + TD(seconds=R.randrange(86400 * (365 * (b - a + 1) - 3)))

        def at(h1=8, h2=21, a=2013, b=2023):
            return day(a, b).replace(hour=R.randint(h1, h2))

        def num(n, first=""):
            while True:
                s = first + "".join(R.choice(pp.DIG) for _ in range(n - len(first)))
                if first or (s[0] not in "01" and not (n > 14 and s[0] in "69")):
                    return s

        def sp(v, pat=(3, 4, 4), sep=" "):
            out, i = [], 0
            rule = "phone.mobile" if len(v) == 11 else "identity.prc_id18" if pat == (6, 8, 4) else "bank.card"
            while i < len(v):
                k = pat[min(len(out), len(pat) - 1)]
                out.append(v[i:i + k])
                i += k
            s = sep.join(out)
            self.reg(rule, s)
            return s

        def lonlat(p=None):
            """A point in the city of p, or of any city."""
            x, y = pp.COORDS[p.r[2] if p else R.choice(pp.REGIONS)[2]]
            return round(x + R.uniform(-.09, .09), 6), round(y + R.uniform(-.07, .07), 6)

        def licd(p):
            """Date of a first licence: of age by then, and not after 2022."""
            y = min(2022, max(1985, p.birth.year + R.randint(19, 30)))
            return dt.datetime(y, R.randint(1, 12), R.randint(1, 28))

        def mask(v, a=3, b=4):
            s = v[:a] + "*" * (len(v) - a - b) + v[-b:]
            self.allow("phone.mobile" if len(v) == 11 else "identity.prc_id18" if len(v) == 18 else "bank.card", s)
            return s

        def low(v):
            s = v.lower()
            self.reg("identity.prc_id18", s)
            return s

        def off(area="010"):
            return self.allow("phone.landline", pp.landline(R, area))

        def box(name):
            return self.allow("phone.email", name)

        def ppl(a, b=None, **k):
            n = a if b is None else R.randint(a, b)
            out, seen = [], set()
            while len(out) < n:
                p = pp.P(R, self.reg, **k)
                if p.name not in seen or n > 200:
                    seen.add(p.name)
                    out.append(p)
            return out

        def each(x):
            x = list(x)
            return [(v, "," if i < len(x) - 1 else "") for i, v in enumerate(x)]

        def js(x, indent=None, sep=None):
            return json.dumps(x, ensure_ascii=False, indent=indent, separators=sep)

        def pool(k):
            return R.choice(pp.POOLS[k])

        def two(k):
            return R.sample(pp.POOLS[k], 2)

        def money(a, b, c=2):
            return "%.*f" % (c, R.uniform(a, b))

        def times(n, a=2014, b=2022, lo=7, hi=22, span=200):
            d = at(lo, hi, a, b)
            return sorted((d + TD(days=R.randrange(span))).replace(hour=R.randint(lo, hi), minute=R.randrange(60), second=R.randrange(60)) for _ in range(n))

        def num_code(region, mid, n):
            return region + mid + num(n)
        return {"R": R, "F": F, "day": day, "at": at, "num": num, "sp": sp, "mask": mask, "low": low, "off": off, "box": box, "ppl": ppl,
                "P": lambda **k: pp.P(R, self.reg, **k), "each": each, "js": js, "pool": pool, "two": two, "money": money, "times": times,
                "pick": lambda *a: R.choice(a), "alt": lambda *a: a[self.copy % len(a)], "ri": R.randint, "rec": self.rec,
                "h": lambda x: TD(hours=x), "mi": lambda x: TD(minutes=x), "dd": lambda x: TD(days=x), "ss": lambda x: TD(seconds=x),
                "decoy": self.decoy, "allow": self.allow, "T": lambda s: s.translate(pp.S2T), "J": "".join, "POOLS": pp.POOLS,
                "REG": pp.REGIONS, "mac": lambda: ":".join("%02X" % R.randrange(256) for _ in range(6)), "hexs": lambda n: "".join(R.choice("0123456789abcdef") for _ in range(n)),
                "ip": lambda: "%d.%d.%d.%d" % (R.choice([10, 58, 113, 183, 222]), R.randrange(256), R.randrange(256), R.randint(2, 250)),
                "flt": lambda: R.choice(["CA", "MU", "CZ", "HU", "ZH", "MF", "3U", "HO", "SC"]) + str(R.randint(1100, 8999)),
                "mer": lambda x: R.choice(["工资", "利息", "跨行转入", "微信提现", "退款"] if x > 0 else [m for m in pp.POOLS["merch"] if m not in ("工资", "利息")]),
                "tseat": lambda t: R.choice(["二等座", "二等座", "一等座", "商务座"] if t[0] in "GD" else ["硬座", "硬卧", "软卧", "无座"]),
                "trn": lambda: R.choice("GGGDKZT") + str(R.randint(11, 998)), "pp": pp, "chr": chr, "dt": dt, "copy_": self.copy,
                "quote": urllib.parse.quote, "lonlat": lonlat, "licd": licd}

    def render(self, t):
        env = self.env()
        out = []
        env["_o"] = out
        exec(compile(compile_body(t["body"]), t["id"], "exec"), env)
        text = "".join(out)
        name_src = "_n=[];\n" + compile_body(t["name"] + "\\\n").replace("_o.append", "_n.append")
        exec(name_src, env)
        return text, "".join(env["_n"])
