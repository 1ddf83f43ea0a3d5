"""Choosing and naming of columns."""
from lib.core import FIELDS

BARE_OK = {"hotel.stay", "travel.flight", "travel.train", "netcafe.session", "identity.person", "driving.vehicle", "bank.account", "border.crossing"}


def pick(F, kind=None, wide=True):
    kind, r = kind or F.kind, F.rng
    fs = [f for f in FIELDS[kind] if f[4] == "!" or (f[4] == "+" and r.random() < .82) or (f[4] == "" and wide and r.random() < .4)]
    x = r.random()
    if x < .35:
        r.shuffle(fs)
    elif x < .6:
        k = r.randrange(1, len(fs))
        fs = fs[k:] + fs[:k]
    elif x < .7:
        fs.reverse()
    return fs


def camel(s):
    a = s.split("_")
    return a[0] + "".join(x.title() for x in a[1:])


def names(F, fs, style, who=None):
    if style == "zh":
        out = []
        for f in fs:
            c = [x for x in f[1].split("/") if "{}" not in x]
            if f[0] == "io" and "出境" in c:
                c = ["出境/入境", "出入境标识"]
            out.append(F.rng.choice(c))
        return out
    if style == "py":
        return [f[3] for f in fs]
    if style == "pyl":
        return [f[3].lower() for f in fs]
    if style == "camel":
        return [camel(f[2]) for f in fs]
    if style == "up":
        return [f[2].upper() for f in fs]
    return [f[2] for f in fs]


def cells(F, fs, r, raw=False):
    out, has = [], any(f[0] in ("id", "card", "doc", "plate") for f in fs)
    for f in fs:
        if f[0] == "mobile" and has and F.rng.random() < .03:
            out.append("")
        elif f[4] == "" and f[0] not in ("sex", "kind", "name") and F.rng.random() < .025:
            out.append("")
        elif raw and f[0] in r and hasattr(r[f[0]], "toordinal"):
            out.append(r[f[0]])
        else:
            out.append(f[5](F, r))
    return out


def scells(F, fs, r):
    return [str(x) for x in cells(F, fs, r)]
