"""Context of one template: seeded generator, registry of values, output."""
import datetime as D, random, re
from . import data as X
from . import box

W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
KNOWN = {"11010519491231002X", "440524188001010014", "34052419800101001X", "6222600260001072444", "6228480402564890018", "13800138000"}
def idck(s): return "10X98765432"[sum(int(a) * b for a, b in zip(s, W)) % 11]
def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2: d = d * 2 - 9 * (d > 4)
        t += d
    return t % 10 == 0
VL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
def vinck(s):
    k = sum((int(c) if c.isdigit() else VL[c]) * w for c, w in zip(s, VW)) % 11
    return "X" if k == 10 else str(k)
def dull(s):
    t = s[-8:]
    return len(set(t)) < 4 or any(x in s for x in ("12345", "23456", "34567", "45678", "56789", "98765", "8888", "6666", "9999", "0000", "1111", "138001"))

class Person:
    """Attributes are made (and registered) when first asked for."""
    def __init__(s, g, lo=18, hi=69):
        r = s._r = random.Random(g.r.random()); s._g = g
        s.sex = r.choice("男女")
        sur = r.choice(X.SUR) if r.random() < .985 else r.choice(X.SUR2)
        gv = X.GM if s.sex == "男" else X.GF
        s.name = sur + "".join(r.choice(gv) for _ in range(1 if r.random() < .22 else 2))
        s.sur = sur
        s.birth = D.date(g.year, 6, 1) - D.timedelta(days=r.randint(lo * 365 + 200, hi * 365))
        s.reg = r.choice(X.REG)
        s.home = s.reg if r.random() < .4 else (g.reg if r.random() < .8 else r.choice(X.REG))
        s.m = s.sex == "男"
    def __getattr__(s, k):
        if k.startswith("__"): raise AttributeError(k)
        v = getattr(s, "_mk_" + k)()
        setattr(s, k, v)
        return v
    def _mk_id(s):
        r = s._r
        while 1:
            q = r.randint(1, 499) * 2 + (1 if s.m else 0)
            b = s.reg[0] + s.birth.strftime("%Y%m%d") + "%03d" % q
            v = b + idck(b)
            if v not in KNOWN and not v.startswith("110101199003"): return s._g.v("identity.prc_id18", v)
    def _mk_mobile(s): return s._g.mobile(s._r)
    def _mk_mobile2(s): return s._g.mobile(s._r)
    def _mk_passport(s):
        r = s._r
        while 1:
            k = r.random()
            n = "E%08d" % r.randint(10**7, 10**8 - 1) if k < .4 else "G%08d" % r.randint(10**7, 7 * 10**7) if k < .55 else "E" + r.choice("ABCDEFGHJKL") + "%07d" % r.randint(10**6, 10**7 - 1)
            if not dull(n): return s._g.v("identity.passport_cn", n)
    def _mk_py(s): return X.PY[s.name[0]] + (X.PY[s.name[1]] if len(s.sur) > 1 else ""), "".join(X.PY[c] for c in s.name[len(s.sur):])
    def _mk_email(s):
        a, b = s.py; r = s._r; y = str(s.birth.year)
        u = r.choice([(a + b).lower() + str(r.randint(2, 997)), b.lower() + "." + a.lower(), a.lower() + b[:1].lower() + y, b.lower() + "_" + a.lower() + y[2:], str(r.randint(23 * 10**6, 96 * 10**7))])
        return s._g.v("phone.email", u + "@" + ("qq.com" if u.isdigit() else r.choice(X.DOM)))
    def _mk_bank(s): return s._r.choice(X.BIN)
    def _mk_card(s):
        r = s._r; b, n = s.bank[:2]
        while 1:
            v = b + "".join(r.choice("0123456789") for _ in range(n - 7))
            v = next(v + str(i) for i in range(10) if luhn(v + str(i)))
            if v not in KNOWN and not dull(v): return s._g.v("bank.card", v)
    def _mk_acct(s):
        while 1:
            v = str(s._r.randint(1, 6)) + "".join(s._r.choice("0123456789") for _ in range(16))
            if not luhn(v) and v[:2] not in ("62", "60"): return v
    def _mk_plate(s):
        r = s._r; A = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        if r.random() < .12: v = s.home[5] + r.choice("DF") + r.choice("0123456789ABCDE") + "%04d" % r.randint(100, 9899)
        else:
            while 1:
                t = "".join(r.choice("0123456789" if r.random() < .78 else A) for _ in range(5))
                if sum(c.isdigit() for c in t) > 2 and t != "12345": break
            v = s.home[5] + t
        return s._g.v("driving.plate", v)
    def _mk_vin(s):
        r = s._r; A = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        b = r.choice(X.CARM) + "".join(r.choice(A) for _ in range(5))
        e = r.choice("ABCDEFGHJK") + r.choice("ABCDEFGHJKLMNP") + "%06d" % r.randint(10234, 989999)
        return s._g.v("driving.vin", b + vinck(b + "0" + e) + e)
    def _mk_engine(s): return s._r.choice(["EA", "4G", "CFB", "K", "L2B", "G4F"]) + "%06d" % s._r.randint(20111, 989998)
    def _mk_car(s): return s._r.choice(X.CAR)
    def _mk_tel(s): return s._g.tel(s.home, s._r)
    def _mk_addr(s): return s._g.addr(s.home, s._r)
    def _mk_hj(s): return s._g.addr(s.reg, s._r)
    def _mk_min(s): return s._r.choice(X.MIN)
    def _mk_edu(s):
        a = s.age
        if a < 16: return "" if a < 6 else "小学" if a < 13 else "初中"
        return s._r.choice(X.EDU[:4] if a > 58 else X.EDU)
    def _mk_mar(s): return "未婚" if s.age < 22 else s._r.choice(["已婚", "已婚", "已婚", "离异", "未婚" if s.age < 35 else "丧偶"])
    def _mk_job(s): return ("学生" if s.age > 6 else "") if s.age < 17 else s._r.choice(["退休", "务农", "无业"]) if s.age > 58 else s._r.choice([x for x in X.JOB if x != "退休" and (x != "学生" or s.age < 24)])
    def _mk_qq(s): return str(s._r.randint(23 * 10**6, 96 * 10**7))
    def _mk_age(s): return s._g.year - s.birth.year
    def _mk_city(s): return s.home[2]
    def _mk_dah(s): return s.home[0][:4] + "%08d" % s._r.randint(10**6, 10**8 - 1)
    def _mk_b8(s): return s.birth.strftime("%Y%m%d")

class G:
    def __init__(s, seed, name, kind, size, cls):
        s.r = random.Random(f"{seed}/{name}"); s.name, s.kind, s.size, s.cls = name, kind, size, cls
        s.year = s.r.randint(2019 if (kind or "").startswith("property") else 2014, 2024); s.reg = s.r.choice(X.REG)
        s.t0 = D.datetime(s.year, s.r.randint(1, 11), s.r.randint(1, 27), s.r.randint(8, 17), s.r.randint(0, 59), s.r.randint(0, 59))
        s.vals, s.alls, s.decs, s.recs, s.keys, s._seen = {}, {}, [], 0, [], set()
    # registry
    def v(s, rule, val): s.vals.setdefault(rule, {})[val] = 1; return val
    def al(s, rule, val): s.alls.setdefault(rule, {})[val] = 1; return val
    def dec(s, val): s.decs.append(val); return val
    def rec(s, p, k=1):
        s.recs += k
        if id(p) not in s._seen: s._seen.add(id(p)); s.keys.append(p)
        return ""
    # random
    def c(s, q): return s.r.choice(q)
    def i(s, a, b): return s.r.randint(a, b)
    def ch(s, p): return s.r.random() < p
    def sub(s, q, k): return s.r.sample(list(q), k)
    def n(s, lo=8, hi=40): return s.i(2000, 3900) if s.size == "x" else s.i(105, 640) if s.size == "b" else s.i(lo, hi)
    def p(s, lo=18, hi=69): return Person(s, lo, hi)
    def ps(s, k): return [Person(s) for _ in range(k)]
    def rows(s, lo=8, hi=40, rep=0.0):
        o = []
        for _ in range(s.n(lo, hi)): o.append(s.c(o[-60:]) if o and s.ch(rep) else s.p())
        return o
    def nm(s): return s.p().name
    def dig(s, n): return s.c("23456789") + "".join(s.c("0123456789") for _ in range(n - 1))
    def hex(s, n): return "".join(s.c("0123456789abcdef") for _ in range(n))
    def AZ(s, n): return "".join(s.c("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))
    def amt(s, lo, hi): return round(s.r.uniform(lo, hi), 2)
    def mac(s, sep=":"): return sep.join("%02X" % s.i(0, 255) for _ in range(6))
    def ip(s): return f"{s.c([10, 172, 192, 113, 121, 58])}.{s.i(1, 250)}.{s.i(0, 250)}.{s.i(2, 250)}"
    def t(s, days=160):
        """A moment of the last days before t0, mostly by day."""
        if days < 2: return s.t0.replace(hour=0, minute=0, second=0) - D.timedelta(seconds=s.i(3600, 62000))
        d = (s.t0 - D.timedelta(days=s.i(1, days))).replace(hour=s.c([7, 8, 9, 9, 10, 10, 11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 19, 20, 20, 21, 21, 22, 23, 0, 2]), minute=s.i(0, 59), second=s.i(0, 59))
        return d
    def lease(s): return (s.t0 - D.timedelta(days=s.i(10, 340))).date()
    def adv(s, t, **k):
        t += D.timedelta(**k)
        return t.replace(hour=s.i(8, 10)) if t.hour < 8 else t
    def seq(s, lo=8, hi=40, rep=0.0, days=60):
        r = s.rows(lo, hi, rep); s.r.shuffle(r); return list(zip(r, s.ts(len(r), days)))
    def rn(s, a, b): return s.i(max(1, a // 100), b // 100) * 100 + s.i(1, min(b % 100 or 20, 24))
    def ts(s, n, days=60): return sorted(s.t(days) for _ in range(n))
    def td(s, **k): return D.timedelta(**k)
    def dt(s, y1, y2):
        if y1 < s.year <= y2: y1, y2 = min(y1, s.year - 3), s.year - 1
        return D.date(s.i(y1, y2), s.i(1, 12), s.i(1, 28))
    # values
    def mobile(s, r=None):
        r = r or s.r
        while 1:
            v = r.choice(X.MOB) + "%08d" % r.randint(1020304, 98979695)
            if not dull(v) and v[:4] != "1349": return s.v("phone.mobile", v)
    def tel(s, reg=None, r=None, own=True, sep="-"):
        r = r or s.r; reg = reg or s.reg
        n8 = len(reg[4]) == 3 or reg[4] in ("0755", "0757", "0571", "0512", "0591", "0532", "0531", "0371", "0731", "0771", "0851")
        while 1:
            b = str(r.randint(2, 8)) + "".join(r.choice("0123456789") for _ in range(7 if n8 else 6))
            if not dull(b): break
        v = reg[4] + sep + b
        return s.v("phone.landline", v) if own else s.al("phone.landline", v)
    def shop(s, reg=None, sep="-"): return s.tel(reg, own=False, sep=sep)
    def sp(s, m, f="%s %s %s"): return s.v("phone.mobile", f % (m[:3], m[3:7], m[7:]))
    def mm(s, m): return s.al("phone.mobile", m[:3] + "****" + m[7:])
    def mi(s, i, k=8): return s.al("identity.prc_id18", i[:6] + "*" * k + i[6 + k:])
    def badid(s):
        v = s.p().id; s.vals["identity.prc_id18"].pop(v)
        return s.dec(v[:17] + s.c([x for x in "0123456789" if x != v[17]]))
    def badcard(s):
        while 1:
            v = s.c(X.BIN)[0] + s.dig(13)
            if not luhn(v): return s.dec(v)
    def addr(s, reg=None, r=None):
        reg = reg or s.reg; r = r or s.r
        base = ("" if reg[1] == reg[2] else reg[1]) + reg[2] + reg[3]; k = r.random()
        if k < .5: return f"{base}{r.choice(X.ROAD)}{r.randint(2, 380)}号{r.choice(X.COMM)}{r.randint(1, 28)}栋{r.randint(1, 4)}单元{r.randint(1, 28)}0{r.randint(1, 4)}室"
        if k < .8: return f"{base}{r.choice(X.ROAD)}{r.randint(2, 380)}号"
        return f"{base}{r.choice('永兴 石桥 大营 柳河 白沙 新店 双庙'.split())}镇{r.choice('杨家 李庄 前进 红星 后湾 上塘'.split())}村{r.randint(1, 12)}组"
    def road(s): return f"{s.c(X.ROAD)}{s.i(2, 399)}号"
    def hotel(s, reg=None): return s.c(X.HOT) + (f"（{(reg or s.reg)[3][:-1]}店）" if s.ch(.5) else "")
    def co(s, reg=None): return (reg or s.reg)[2][:-1] + s.c(X.CO)
    def flight(s):
        a, pre = s.c(X.AIR)
        return a + str(s.i(1100, 8999)), pre + "-" + s.c("23") + "%09d" % s.i(10**8, 10**9 - 1)
    def leg(s): return s.sub(X.APT, 2)
    def train(s): return s.c("GGGDDKTZ") + str(s.i(11, 2900))
    def seat(s, tr):
        if tr[0] in "GD": return f"{s.i(1, 16):02d}车{s.i(1, 18):02d}{s.c('ABCDF')}", s.c(["二等座", "二等座", "一等座"])
        return s.c([(f"{s.i(1, 18):02d}车{s.i(1, 118):03d}号", "硬座"), (f"{s.i(1, 18):02d}车{s.i(1, 20):02d}{s.c(['上铺', '中铺', '下铺'])}", "硬卧")])
    def geo(s, reg=None, w=.06):
        reg = reg or s.reg
        return round(float(reg[6]) + s.r.uniform(-w, w), 6), round(float(reg[7]) + s.r.uniform(-w, w), 6)
    # output
    def out(s, path, text, shape, enc="utf-8", nl="\n"):
        s.path, s.text, s.shape = path, text, shape
        s.bytes = text.replace("\n", nl).encode(enc)
    def raw(s, path, data, text, shape): s.path, s.bytes, s.text, s.shape = path, data, text, shape
    def xlsx(s, path, sheets): s.raw(path, box.xlsx(sheets), "\n".join("\t".join(map(str, r)) for v in sheets.values() for r in v), "xlsx")
    def docx(s, path, blocks): s.raw(path, box.docx(blocks), "\n".join(b if isinstance(b, str) else "\n".join("\t".join(map(str, r)) for r in b) for b in blocks), "docx")
    def sqlite(s, path, ddl, rows): s.raw(path, box.sqlite(ddl, rows), "\n".join("\t".join(map(str, r)) for v in rows.values() for r in v), "sqlite")
    def zip(s, path, files, shape="zip", enc="utf-8"): s.raw(path, box.zipped({k: v.encode(enc) for k, v in files.items()}), "\n".join(files.values()), shape)
    def tar(s, path, files, enc="utf-8"): s.raw(path, box.tar({k: v.encode(enc) for k, v in files.items()}), "\n".join(files.values()), "tar")
    def gz(s, path, text, enc="utf-8"): s.raw(path, box.gz(text.encode(enc)), text, "gz")
    def eml(s, path, head, body, html=None, att=None): s.raw(path, *box.eml(head, body, html, att), "eml")
    def label(s):
        tx = s.text
        def occ(x):
            i = tx.find(x)
            while i >= 0:
                a, b = tx[i - 1:i] if i else "", tx[i + len(x):i + len(x) + 1]
                if not (x[0].isdigit() and a.isdigit()) and not (x[-1].isdigit() and b.isdigit()) and not ("@" in x and a.isalnum()): return True
                i = tx.find(x, i + 1)
            return False
        hit = lambda d: {k: [x for x in v if occ(x)] for k, v in d.items()}
        vals = {k: v for k, v in hit(s.vals).items() if v}
        alls = {k: [x for x in v if x not in vals.get(k, ())] for k, v in hit(s.alls).items()}
        return {"kind": s.kind, "records": s.recs, "people": len(s.keys), "values": vals, "allowed": {k: v for k, v in alls.items() if v},
                "decoys": sorted({x for x in s.decs if x in tx}), "template": s.name, "shape": s.shape, "class": s.cls}

REGISTRY = []
def T(kind, size="", cls="records"):
    def d(f):
        REGISTRY.append((f.__module__.split(".")[-1] + "." + f.__name__, kind, size, cls, f)); return f
    return d
