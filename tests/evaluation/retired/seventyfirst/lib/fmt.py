"""Date formats."""


def f(t):
    return t.strftime("%Y-%m-%d %H:%M:%S")


def fm(t):
    return t.strftime("%Y-%m-%d %H:%M")


def fs(t):
    return "%d/%d/%d %d:%02d" % (t.year, t.month, t.day, t.hour, t.minute)


def fd(t):
    return "%04d-%02d-%02d" % (t.year, t.month, t.day)


def fdot(t):
    return "%04d.%02d.%02d" % (t.year, t.month, t.day)


def f8(t):
    return "%04d%02d%02d" % (t.year, t.month, t.day)


def f14(t):
    return t.strftime("%Y%m%d%H%M%S")


def cn(t):
    return "%d年%d月%d日" % (t.year, t.month, t.day)


def cnt(t):
    return cn(t) + "%d时%02d分" % (t.hour, t.minute)


def hm(t):
    return t.strftime("%H:%M")


MON = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def en(t):
    return "%d %s %d" % (t.day, MON[t.month - 1], t.year)


def us(t):
    return "%02d/%02d/%d" % (t.month, t.day, t.year)


def iso(t):
    return t.strftime("%Y-%m-%dT%H:%M:%S+08:00")
