"""The fields of one record (scope 'rec') or of one whole file (scope 'file')."""
import people
from people import num, plain

TRAVEL = {"air": [], "rail": []}
for _x in people.rows("travel.txt"):
    _k, _v = _x.split(" ", 1)
    TRAVEL[_k].append(_v.split("|"))
PREFIX = dict(x.split(" ") for x in ("CA 999;MU 781;CZ 784;HU 880;ZH 479;FM 774;MF 731;"
                                     "SC 324;3U 876;HO 018").split(";"))


def f_flight(r, m):
    a, b = r.sample(TRAVEL["air"], 2)
    while a[2] == b[2]:
        b = r.choice(TRAVEL["air"])
    c = r.choice(list(PREFIX))
    m.update(fa=a[0], fac=a[1], faz=a[2], fae=a[3], fb=b[0], fbc=b[1], fbz=b[2], fbe=b[3], car2=c,
             fl=c + str(r.randint(1101, 8990)), fseat="%d%s" % (r.randint(6, 62), r.choice("ABCDEFHJKL")),
             tkt0=PREFIX[c], tkt1=num(r, 10, "12"), fare="%d.00" % (r.randint(38, 245) * 10),
             pnr="".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ") for _ in range(2))
             + "".join(r.choice("BCDFGHJKLMNPQRTVWXYZ123456789") for _ in range(2)) + r.choice("KMPQRT")
             + r.choice("123456789"))
    m["tkt"] = m["tkt0"] + "-" + m["tkt1"]
    m["tktp"] = m["tkt0"] + m["tkt1"]


def f_rail(r, m):
    t = r.choice(TRAVEL["rail"])
    fast = t[0][0] in "GDC"
    m.update(tr=t[0], ta=t[1], tb=t[2], tfare=t[3], coach="%02d" % r.randint(1, 16),
             tseat=("%02d%s" % (r.randint(1, 18), r.choice("ABCDF"))) if fast
             else "%d号%s铺" % (r.randint(1, 20), r.choice("上中下")),
             tcls=r.choice(["二等座", "二等座", "一等座"]) if fast else "硬卧",
             tno=r.choice("ABCDEFHJKLM") + num(r, 6, "0123456789"),
             t12306="E" + r.choice("ABCDFGHK") + num(r, 8))


def f_crime(r, m, p, year):
    rc = p.regcode if p else r.choice(people.REGIONS)[0]
    short = p.plate[0] if p else "粤"
    m.update(ajbh="A%s%s%s%02d%04d" % (rc, num(r, 6, "0"), year, r.randint(1, 12), r.randint(1, 899)),
             court="（%s）%s%s刑初%d号" % (year, short, rc[2:] and "01" + rc[4:], r.randint(12, 1390)),
             detain="%s111%s%02d%02d%04d" % (rc, year, r.randint(1, 12), r.randint(1, 28), r.randint(1, 99)))


def f_prop(r, m, p, year):
    rc, city, short = (p.regcode, p.city, p.plate[0]) if p else ("440106", "广州市", "粤")
    m.update(cert="%s（%s）%s不动产权第%s号" % (short, max(int(year), 2016), city, num(r, 7, "0")),
             unit28="%s%03d%03dGB%05dF%04d%04d" % (rc, r.randint(1, 40), r.randint(1, 60), r.randint(1, 300),
                                                  r.randint(1, 30), r.randint(1, 300)),
             bld=str(r.randint(1, 28)), fl0=str(r.randint(2, 31)), area="%d.%02d" % (r.randint(42, 188), r.randint(0, 99)),
             price=str(r.randint(60, 980)), rent=str(r.randint(12, 98) * 100), water=str(r.randint(20, 240)))
    m["room0"] = m["fl0"] + "%02d" % r.randint(1, 6)
    m["dep"] = str(int(m["rent"]) * r.choice([1, 1, 2]))
    m["renty"] = str(int(m["rent"]) * 12)


def f_common(r, m, p):
    m.update(room="%d%02d" % (r.randint(2, 28), r.randint(1, 36)), nights=str(r.randint(1, 4)),
             rate="%d.00" % r.randint(118, 888), mac=":".join("%02X" % r.randint(0, 255) for _ in range(6)),
             ip="192.168.%d.%d" % (r.randint(0, 9), r.randint(2, 253)), term="%s%03d" % (r.choice("ABC"), r.randint(1, 180)),
             place="%s10%06d" % (p.regcode if p else "440106", r.randint(11, 2999)),
             dur=str(r.randint(6, 1800)), lac=str(r.randint(4100, 46000)), ci=str(r.randint(1100, 64000)),
             ilat="%.6f" % (23.0 + r.random() * 8), lng="%.6f" % (106 + r.random() * 13),
             speed=str(r.randint(0, 96)), head=str(r.randint(0, 359)), acc=str(r.choice([15, 30, 50, 150, 300, 500, 800])),
             serial=plain(r, 16, "1"), uid=str(r.randint(100000, 999999)),
             fee="%d.%02d" % (r.randint(0, 3), r.randint(0, 99)),
             uuid="%08x-%04x-4%03x-a%03x-%012x" % (r.getrandbits(32), r.getrandbits(16), r.getrandbits(12),
                                                   r.getrandbits(12), r.getrandbits(48)))
    m["lat"] = m["ilat"]
    d = int(m["dur"])
    m["durz"] = ("%d分%d秒" % (d // 60, d % 60)) if d >= 60 else "%d秒" % d
    m["durc"] = "%02d:%02d:%02d" % (d // 3600, d // 60 % 60, d % 60)


def f_bank(r, m, p, state):
    amt = r.choice([r.randint(8, 400), r.randint(200, 5000), r.randint(1000, 30000)]) + r.randint(0, 99) / 100
    key = p.id if p else "-"
    bal = state.get(key, p.bal if p else 5000.0)
    credit = r.random() < .42 or bal < amt
    bal = bal + amt if credit else bal - amt
    state[key] = bal
    m.update(amt="%.2f" % amt, bal="%.2f" % bal, amtc="{:,.2f}".format(amt), balc="{:,.2f}".format(bal),
             samt=("+" if credit else "-") + "%.2f" % amt, io="收入" if credit else "支出", cd="C" if credit else "D",
             jd="贷" if credit else "借", inn="%.2f" % amt if credit else "", out="" if credit else "%.2f" % amt,
             ior="转入" if credit else "转出", crdr="CR" if credit else "DR",
             txn=r.choice(["工资", "转账汇款", "退款", "现金存入", "网银转入"] if credit else
                          ["消费", "转账汇款", "ATM取款", "快捷支付", "代扣水费", "POS消费"]))


def bad_values(r, m):
    """Decoys: they look like a value and are none."""
    import shapes
    reg = r.choice(people.REGIONS)[0]
    s17 = "%s%d%02d%02d%03d" % (reg, r.randint(1960, 2001), r.randint(1, 12), r.randint(1, 28), r.randint(10, 990))
    good = shapes.id_check(s17)
    m["badid"] = s17 + r.choice([c for c in "0123456789X" if c != good])
    m["order18"] = "2%03d" % r.randint(20, 199) + num(r, 14, "3456789")
    m["order11"] = r.choice(["154", "160", "163", "164", "179", "194", "120", "129"]) + num(r, 8)
    m["ms"] = str(r.randint(1490000000, 1720000000)) + num(r, 3)
    m["sec"] = str(r.randint(1490000000, 1720000000))
    m["snow"] = "1" + num(r, 17)
    m["badcard"] = plain(r, 19, "6")
    m["dec11"] = "0." + "1" + r.choice("35789") + num(r, 9)
    v = people.vin(r)
    m["badvin"] = v[:8] + r.choice([c for c in "0123456789" if c != v[8]]) + v[9:]
    m["hex32"] = "%032x" % r.getrandbits(128)
    m["hex40"] = "%040x" % r.getrandbits(160)
    m["hex64"] = "%064x" % r.getrandbits(256)
    m["sku"] = r.choice("BCDFHJK") + r.choice("ABCD") + "-" + num(r, 5) + "-" + num(r, 2)
    m["ean"] = "69" + num(r, 11)
    m["b64"] = "".join(r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+") for _ in range(40))


DECOYS = {"badid", "order18", "order11", "ms", "snow", "badcard", "dec11", "badvin", "ean"}
