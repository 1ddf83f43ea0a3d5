"""The small language of the templates: lines with {things} and %loop / %if blocks. README.md tells it in full."""
import datetime as dt
import random
import re
import unicodedata
import values as v
from world import World, WORDS, Thing, V, val

HOLE = re.compile(r"\{([A-Za-z:=][^{}\"\n]*)\}")
UNITS = dict(s=1, m=60, h=3600, d=86400)
BIG = "零壹贰叁肆伍陆柒捌玖"


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


def capital(x):
    """1024.50 as on a bank slip."""
    yuan, cent = divmod(round(float(x) * 100), 100)
    out, zero, s = "", False, str(yuan)
    for i, c in enumerate(s):
        k = len(s) - 1 - i
        if c != "0":
            out += ("零" if zero else "") + BIG[int(c)] + ("", "拾", "佰", "仟")[k % 4]
            zero = False
        else:
            zero = bool(out)
        if k == 4:
            out, zero = out + "万", False
    out += "元"
    if not cent:
        return out + "整"
    return out + (BIG[cent // 10] + "角" if cent // 10 else "零") + (BIG[cent % 10] + "分" if cent % 10 else "")


def parse(lines):
    root, stack = [], []
    cur = root
    for ln in lines:
        if ln.startswith("%loop ") or ln.startswith("%if "):
            node = [ln, [], []]
            cur.append(node)
            stack.append((cur, node))
            cur = node[1]
        elif ln == "%else":
            cur = stack[-1][1][2]
        elif ln == "%end":
            cur = stack.pop()[0]
        else:
            cur.append(ln)
    if stack:
        raise ValueError("open block: " + stack[-1][1][0])
    return root


class Run:
    def __init__(self, seed, tpl):
        self.rng = random.Random("%s/%s" % (seed, tpl["id"]))
        self.w = World(self.rng, "trad" in tpl["flags"])
        self.env, self.records, self.people = {}, 0, []
        self.values, self.allowed, self.decoys = {}, {}, []
        self.text = self.block(parse(tpl["body"]))

    # values ------------------------------------------------------------------------------------------------------
    def note(self, x, s):
        rule, ok = x.rule, x.ok
        s = s.strip()
        if rule == "decoy":
            if s not in self.decoys:
                self.decoys.append(s)
            return
        where = self.values if ok == "values" else self.allowed
        if s not in where.setdefault(rule, []):
            where[rule].append(s)

    def get(self, path):
        head, *rest = path.split(".")
        if head not in self.env:
            if not rest or not re.fullmatch(r"[a-z]\d?", head):
                raise KeyError(path)
            self.env[head] = self.w.person()
        x = self.env[head]
        for k in rest:
            x = self.w.year - x.year if k == "age" else getattr(x, k)
        return x

    def when(self, a, b, h0=0, h1=24):
        day = dt.date.fromisoformat(a)
        day += dt.timedelta(self.rng.randrange((dt.date.fromisoformat(b) - day).days + 1))
        return dt.datetime.combine(day, dt.time(self.rng.randrange(int(h0), int(h1)), self.rng.randrange(60), self.rng.randrange(60)))

    def value(self, e):
        r = self.rng
        cmd, _, arg = e.partition(" ")
        a = arg.split()
        if cmd == "R":
            self.records += 1
            p = self.get((arg or "p") + ".name") and self.env[arg or "p"]
            if not any(p is q for q in self.people):
                self.people.append(p)
            return ""
        if cmd == "pick":
            return self.sub(r.choice(arg.split(";")))
        if cmd == "n":
            return r.randint(int(a[0]), int(a[1]))
        if cmd == "d":
            return v.harmless(r, int(a[0]))
        if cmd == "dec":
            return val(v.harmless(r, int(a[0])), "decoy")
        if cmd == "decoy":
            return val(self.sub(arg), "decoy")
        if cmd == "badid":
            c = self.w.city()
            return val(v.bad_id(r, c.code, dt.date(r.randrange(1955, 1990), 4, 17)), "decoy")
        if cmd == "amt":
            return round(r.uniform(float(a[0]), float(a[1])), 2)
        if cmd == "w":
            return self.w.word(r.choice(WORDS[arg]))
        if cmd == "dt":
            return self.when(*a)
        if cmd == "plus":
            x, lo, hi, u = a
            return self.get(x) + dt.timedelta(seconds=r.randint(int(lo), int(hi)) * UNITS[u] + (r.randrange(UNITS[u]) if u in "mh" else 0))
        if cmd == "out":  # leaves some days later, before noon
            day = self.get(a[0]).date() + dt.timedelta(r.randint(int(a[1]), int(a[2])))
            return dt.datetime.combine(day, dt.time(r.randrange(8, 12), r.randrange(60), r.randrange(60)))
        if cmd == "back":
            return self.w.back(self.env[a[0]], int(a[1]), int(a[2]))
        if cmd == "city":
            return self.w.near(self.get(arg)) if arg else self.w.city()
        if cmd == "office":
            return self.w.office(self.get(arg) if arg else self.w.city())
        if cmd in ("flight", "train"):
            return self.w.journey(*a, cmd == "flight")
        if cmd == "person":
            return self.w.person()
        if cmd == "from":
            return r.choice(self.env[arg])
        if cmd == "hex":
            return "".join(r.choice("0123456789abcdef") for _ in range(int(arg)))
        if cmd == "mac":
            return (arg or ":").join("%02X" % r.randrange(256) for _ in range(6))
        if cmd == "ip":
            return "%s.%d.%d" % (arg or "192.168", r.randrange(1, 9), r.randrange(2, 250))
        if cmd == "epoch":
            return int((self.get(arg) - dt.datetime(1970, 1, 1, 8)).total_seconds())
        if cmd == "calc":
            return eval(arg, {"__builtins__": {}}, {**self.env, "int": int, "round": round, "len": len, "str": str, "float": float, "min": min})
        if cmd == "seq":
            self.env[a[0]] += int(a[1]) if len(a) > 1 else 1
            return self.env[a[0]]
        if cmd == "cap":
            return capital(self.get(arg))
        x = self.get(cmd)
        if arg and isinstance(x, (dt.datetime, dt.date)):
            return x.strftime(arg)
        return x

    def hole(self, e):
        if e[0] in ":=":
            name, _, rest = e[1:].partition(" ")
            self.env[name] = x = self.value(rest)
            return "" if e[0] == ":" else self.show(x, [])
        e, *filters = e.split("|")
        return self.show(self.value(e), filters)

    def show(self, x, filters):
        s = "%.2f" % x if isinstance(x, float) else str(x)
        whole = s
        for f in filters:
            if f == ",":
                s = "{:,.2f}".format(float(x))
            elif f == "sp":
                s = s[:3] + " " + s[3:7] + " " + s[7:] if len(s) == 11 else " ".join(s[i:i + 4] for i in range(0, len(s), 4))
            elif f == "dash":
                s = s[:3] + "-" + s[3:7] + "-" + s[7:]
            elif f == "dot":
                s = s[:2] + "·" + s[2:]
            elif f == "up":
                s = s.upper()
            elif f == "low":
                s = s.lower()
            elif f == "par":
                s = "(" + s.replace("-", ")")
            elif f.startswith("0"):
                s = s.zfill(int(f))
            elif f.startswith("<"):
                s = s[:int(f[1:])]
            elif f.startswith(">"):
                s = " " * (int(f[1:]) - width(s)) + s
            elif f.isdigit():
                s = s + " " * (int(f) - width(s))
            else:
                s = f.replace("~", s)
        if isinstance(x, V) and x.rule and len(s) >= len(whole):  # a piece of a value is no value
            self.note(x, s)
        return s

    def sub(self, s):
        while HOLE.search(s):  # a hole inside a {pick} is filled first
            s = HOLE.sub(lambda m: self.hole(m[1]), s)
        return s

    # blocks ------------------------------------------------------------------------------------------------------
    def block(self, nodes):
        out = []
        for x in nodes:
            if isinstance(x, list):
                out.append(self.loop(x) if x[0].startswith("%loop") else self.branch(x))
                continue
            if x.startswith("%pool "):
                _, name, n = x.split()
                self.env[name] = [self.w.person() for _ in range(self.many(n))]
                continue
            if x.startswith("%year "):
                self.w.year = int(x.split()[1])
                continue
            if x.startswith(("%man ", "%woman ")):
                years = [int(n) for n in x.split() if n.isdigit()] or None
                for name in x.split()[1:]:
                    if not name.isdigit():
                        self.env[name] = self.w.person(x.startswith("%man"), years)
                continue
            s = self.sub(x)
            if s.strip() or not x.strip():
                out.append(s[:-1] if s.endswith("\\") else s + "\n")
        return "".join(out)

    def many(self, n):
        lo, _, hi = n.partition("-")
        return self.rng.randint(int(lo), int(hi or lo))

    def branch(self, node):
        c = node[0][4:]
        yes = self.rng.random() < float(c) if re.fullmatch(r"[\d.]+", c) else eval(c, {"__builtins__": {}}, self.env)
        return self.block(node[1] if yes else node[2])

    def loop(self, node):
        count, *names = node[0].split()[1:]
        sep, pool, parts = None, None, []
        for n in names:
            if n.startswith("sep="):
                sep = n[4:]
            if "@" in n:
                pool = n.split("@")
        turns = len(self.env[pool[1]]) if count == "*" else self.many(count)
        keep = self.env.get("i")
        for i in range(turns):
            self.env["i"], self.env["last"] = i + 1, i == turns - 1
            for n in names:
                if n.startswith("sep="):
                    continue
                if "@" in n:
                    self.env[pool[0]] = self.env[pool[1]][i]
                elif "<" in n:
                    a, b = n.split("<")
                    self.env[a] = self.rng.choice(self.env[b])
                else:
                    self.env[n] = self.w.person()
            parts.append(self.block(node[1]))
        self.env["i"] = keep
        if sep is None:
            return "".join(parts)
        return (sep + "\n").join(p.rstrip("\n") for p in parts) + "\n"
