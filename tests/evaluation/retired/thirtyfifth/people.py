"""Invented persons: every attribute is drawn once and kept."""
import datetime as dt
import os
import re
import values as V

HERE = os.path.dirname(os.path.abspath(__file__))


def read(*p):
    with open(os.path.join(HERE, *p), encoding="utf-8") as f:
        return f.read()


def _pairs(t):
    return re.findall(r"([\u4e00-\u9fff]+)([A-Za-z]+)", t)


_n = read("data", "names.txt").split("# male")
SURN = _pairs(_n[0])
MALE, FEMALE = (_pairs(x) for x in _n[1].split("# female"))
REGIONS = [l.split() for l in read("data", "regions.txt").splitlines() if l]
_h = "".join(read("data", "hant.txt").split())
HANT = {ord(a): b for a, b in zip(_h[::2], _h[1::2])}
BANKS = {
    "中国工商银行": ([("622202", 19), ("621226", 19), ("621558", 19)], "ICBC"),
    "中国农业银行": ([("622848", 19), ("622845", 19), ("622846", 19)], "ABC"),
    "中国银行": ([("621661", 19), ("621660", 19), ("621785", 19)], "BOC"),
    "中国建设银行": ([("621700", 19), ("622700", 19), ("436742", 19)], "CCB"),
    "招商银行": ([("622588", 16), ("621483", 16), ("622609", 16)], "CMB"),
    "交通银行": ([("622260", 19), ("622262", 19)], "BOCOM"),
    "中国民生银行": ([("622622", 16), ("621691", 16)], "CMBC"),
    "浦发银行": ([("622518", 16), ("622521", 16)], "SPDB"),
    "中国邮政储蓄银行": ([("621799", 19), ("622188", 19)], "PSBC"),
    "平安银行": ([("622155", 16), ("621626", 19)], "PAB"),
}


class Person:
    def __init__(self, rng, bank=None, near=None, born=(1956, 1998)):
        self.rng = rng
        self.m = rng.random() < .58
        self.sur, self.surp = rng.choice(SURN)
        pool = MALE if self.m else FEMALE
        g = rng.sample(pool, 1 if len(self.sur) == 1 and rng.random() < .22 else 2)
        if len(self.sur) > 1:
            g = g[:rng.randint(1, 2)]
        self.giv = "".join(x[0] for x in g)
        self.givp = "".join(x[1] for x in g).capitalize()
        self.name = self.sur + self.giv
        near_r = [r for r in REGIONS if near and r[5] == near]
        self.reg = rng.choice(near_r) if near_r and rng.random() < .6 else rng.choice(REGIONS)
        self.birth = dt.date(born[0], 1, 5) + dt.timedelta(days=rng.randrange(0, 365 * (born[1] - born[0] + 1) - 5))
        self.id = V.prc_id(rng, self.reg[0], self.birth, self.m)
        self.mob = V.mobile(rng)
        self.bank = bank or rng.choice(sorted(BANKS))
        self.memo = {}

    def attr(self, k):
        """Lazily drawn attributes (same for the whole life of the person)."""
        if k in self.memo:
            return self.memo[k]
        rng = self.rng
        pin = (self.surp + self.givp).lower()
        if k == "card":
            v = V.card(rng, BANKS[self.bank][0])
        elif k == "pp":
            v = V.passport(rng)
        elif k == "mail":
            c = rng.random()
            if c < .35:
                n = rng.choice([8, 9, 10])
                v = V.digits(rng, n) + "@qq.com"
            elif c < .8:
                v = "%s%s@%s" % (pin, rng.choice(["", str(self.birth.year)[2:], "_%d" % rng.randrange(10, 99), str(self.birth.year)]),
                                 rng.choice(["163.com", "126.com", "sina.com", "foxmail.com", "outlook.com"]))
            else:
                v = "%s.%s@%s" % (self.givp.lower(), self.surp.lower(), rng.choice(["gmail.com", "hotmail.com", "yeah.net"]))
        elif k == "tel":
            v = self.reg[5] + "-" + V.local8(rng, 8 if len(self.reg[5]) == 3 else rng.choice([7, 8]))
        elif k == "plate":
            v = V.plate(rng, self.reg[4], "ABCDEF" if self.reg[5] != "010" else "ABEFHJKLNPQ", False)
        elif k == "acct":
            v = "0" + V.digits(rng, 18)
        elif k == "arch":
            v = self.reg[0][:4] + "0" + V.digits(rng, 7)
        elif k == "street":
            v = rng.choice("解放路 人民东路 建设大道 中山北路 和平街 青年路 文化西路 滨河路 新华南街 长江路 学府路 东风路".split())
            v += "%d号" % rng.randrange(2, 380)
            v += rng.choice(["", "%d号楼%d单元%d室" % (rng.randrange(1, 20), rng.randrange(1, 5), rng.randrange(1, 25) * 100 + rng.randrange(1, 5)),
                             "%d栋%d室" % (rng.randrange(1, 20), rng.randrange(1, 25) * 100 + rng.randrange(1, 5))])
        else:
            raise KeyError(k)
        self.memo[k] = v
        return v

    def field(self, k):
        """-> (text, rule or None, allowed?) or None when k is no attribute of a person."""
        rng, r = self.rng, self.reg
        male = self.m
        simple = {
            "name": self.name, "sur": self.sur, "giv": self.giv, "py": (self.surp + "/" + self.givp).upper(),
            "pyn": self.surp + " " + self.givp, "pyg": self.givp + " " + self.surp, "pyl": (self.surp + self.givp).lower(),
            "pyu": (self.surp + " " + self.givp).upper(), "pys": self.surp, "pyq": self.givp, "sex": "男" if male else "女", "sexn": "1" if male else "2",
            "sexe": "M" if male else "F", "sexf": "Male" if male else "Female", "mr": "先生" if male else "女士",
            "mrs": "Mr." if male else "Ms.", "mrt": "MR" if male else "MS", "he": "他" if male else "她",
            "rel": (["户主", "长子", "弟弟"] if male else ["妻", "长女", "姐姐"])[self.birth.day % 3], "age": None, "prov": r[1], "pcity": r[2], "dist": r[3], "area": r[5],
            "citys": r[2].rstrip("市"), "reg": r[0], "pcitye": r[6], "bank": self.bank, "bankb": self.bank.replace("中国", "", 1) if self.bank != "中国银行" else "中国银行",
            "banke": BANKS[self.bank][1], "plp": r[4],
        }
        if simple.get(k) is not None:
            return simple[k], None, False
        if k == "addr":
            return (r[1] if r[1] != r[2] else "") + r[2] + r[3] + self.attr("street"), None, False
        if k == "addre":
            return "%d %s Rd, %s District, %s" % (self.birth.day * 3 + 5, ["Jiefang", "Renmin", "Zhongshan", "Heping", "Binhe"][self.birth.day % 5], r[7], r[6]), None, False
        if k == "nat1":
            return "汉", None, False
        i, m = self.id, self.mob
        val = {
            "id": (i, "identity.prc_id18"), "idx": (i.lower(), "identity.prc_id18"), "mob": (m, "phone.mobile"),
            "mob3": ("%s %s %s" % (m[:3], m[3:7], m[7:]), "phone.mobile"), "mobd": ("%s-%s-%s" % (m[:3], m[3:7], m[7:]), "phone.mobile"),
            "mob86": ("+86" + m, "phone.mobile"), "mob86s": ("+86 %s %s %s" % (m[:3], m[3:7], m[7:]), "phone.mobile"),
            "mob86d": ("+86-" + m, "phone.mobile"),
        }
        if k in val:
            return val[k] + (False,)
        one = {"mail": "phone.email", "card": "bank.card", "pp": "identity.passport_cn", "tel": "phone.landline", "plate": "driving.plate"}
        if k in one:
            return self.attr(k), one[k], False
        if k == "telp":
            a, b = self.attr("tel").split("-")
            return "(%s) %s" % (a, b), "phone.landline", False
        if k == "cards":
            return " ".join(re.findall(".{1,4}", self.attr("card"))), "bank.card", False
        if k == "plated":
            p = self.attr("plate")
            return p[:2] + "·" + p[2:], "driving.plate", False
        if k in ("acct", "arch"):
            return self.attr(k), None, False
        c = self.attr("card") if k in ("cardm", "card4") else ""
        mask = {"idm": (i[:6] + "********" + i[14:], "identity.prc_id18"), "mobm": (m[:3] + "****" + m[7:], "phone.mobile"),
                "cardm": (c[:4] + "********" + c[-4:], "bank.card")}
        if k in mask:
            return mask[k] + (True,)
        if k == "card4":
            return c[-4:], None, False
        if k == "id4":
            return i[-4:], None, False
        if k == "mob4":
            return m[-4:], None, False
        return None
