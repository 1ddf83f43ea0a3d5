"""Invented persons; script decides how names and addresses are spelt."""
import datetime
import os
import values as V

HERE = os.path.dirname(os.path.abspath(__file__))
COL = {"hans": 0, "hant": 1, "latin": 2}


def load():
    out, cur = {}, None
    for f in sorted(os.listdir(os.path.join(HERE, "data"))):
        with open(os.path.join(HERE, "data", f), encoding="utf-8") as fh:
            for line in fh:
                line = line.rstrip("\n")
                if line.startswith("## "):
                    cur = out.setdefault(line[3:].strip(), [])
                elif line.strip():
                    cur.append(line.split("|"))
    return out


DATA = load()


def col(row, script, first=0):
    i = first + COL[script]
    return row[i] if i < len(row) and row[i] else row[first]


class Region:
    def __init__(self, r, script):
        row = r.choice(DATA["region"])
        self.code, self.plate, self.area = row[0], row[1], row[2]
        self.lat, self.lng = float(row[3]), float(row[4])
        self.city, self.full = col(row, script, 5).split("/")


def address(r, script, reg=None):
    reg = reg or Region(r, script)
    st = col(r.choice(DATA["street"]), script)
    if script == "latin":
        return "%s %s, %s" % (r.randint(2, 480), st, reg.full)
    no, room = r.randint(2, 480), "%d%02d" % (r.randint(1, 26), r.randint(1, 6))
    k = r.random()
    hao, shi, dong = ("号", "室", "栋") if script == "hans" else ("號", "室", "棟")
    if k < .35:
        return "%s%s%d%s" % (reg.full, st, no, hao)
    if k < .7:
        return "%s%s%d%s%s%s" % (reg.full, st, no, hao, room, shi)
    return "%s%s%s%d%s%s%s" % (reg.full, st, col(r.choice(DATA["estate"]), script),
                               r.randint(1, 30), dong, room, shi)


class Person:
    def __init__(self, r, script, kids=False):
        self.male = r.random() < .55
        s = r.choice(DATA["surname"])
        g = r.choice(DATA["male" if self.male else "female"])
        g2 = r.choice(DATA["male" if self.male else "female"])
        gs = [g] if r.random() < .3 or g == g2 else [g, g2]
        self.sur = col(s, script)
        if script == "latin":
            self.given = "".join(x[2] for x in gs).capitalize()
            self.name = self.given + " " + self.sur if r.random() < .0 else self.sur + " " + self.given
        else:
            self.given = "".join(col(x, script) for x in gs)
            self.name = self.sur + self.given
        self.py = s[2].upper() + "/" + "".join(x[2] for x in gs).upper()
        low = s[2].lower() + "".join(x[2] for x in gs)
        self.reg = Region(r, script)
        self.dob = datetime.date(r.randint(1956, 1995), 1, 1) + datetime.timedelta(r.randint(0, 364))
        self.id = V.prc_id(r, self.reg.code, self.dob, self.male)
        self.mob = V.mobile(r)
        self.pp = V.passport(r)
        self.card, self.bank = V.card(r)
        self.card2, self.bank2 = V.card(r)
        self.plate = V.plate(r, self.reg.plate)
        self.vin = V.vin(r)
        self.land = V.landline(r, self.reg.area)
        self.addr = address(r, script, self.reg)
        self.user = low + r.choice(["", "_", ""]) + V.digits(r, r.choice([2, 3, 4]))
        self.qq = r.choice("23456789") + V.digits(r, r.choice([7, 8]))
        dom = r.choice("163.com 126.com qq.com sina.com gmail.com outlook.com sohu.com 139.com".split())
        self.mail = (self.qq if dom == "qq.com" else self.user) + "@" + dom
        k = col(r.choice(DATA["org"]), "hans")
        self.omail = r.choice("info service office contact support fuwu kefu".split()) + "@" + k
        self.bal = round(r.uniform(800, 60000), 2)
        self.acct = V.account(r)
        self.code = V.digits(r, 8)
