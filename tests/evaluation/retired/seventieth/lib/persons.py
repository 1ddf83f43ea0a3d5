"""A person with lazily made values; each value made is registered with the document."""

from functools import cached_property as cp
from lib import pools, values as V


class Person:
    def __init__(self, doc, trad=False, y0=1955, y1=2003, male=None, bank=None):
        r = self.r = doc.r
        self.d = doc
        self.male = r.random() < 0.55 if male is None else male
        self.want = bank
        self.birth = V.birth(r, y0, y1)
        self.reg = r.choice(pools.REG)
        s = r.choice(pools.SUR)
        pool = pools.GIVM if self.male else pools.GIVF
        g = r.sample(pool, 2 if r.random() < 0.72 else 1)
        zh = s[0] + ''.join(x[0] for x in g)
        self.name = ''.join(pools.TRAD.get(c, c) for c in zh) if trad else zh
        self.sur, self.giv = s[1:], ''.join(x[1:] for x in g)
        self.py = self.sur + self.giv
        self.en = f'{self.sur.title()} {self.giv.title()}'
        self.en2 = f'{self.giv.title()} {self.sur.title()}'
        self.slash = f'{self.sur}/{self.giv}'.upper()
        self.sex = '男' if self.male else '女'
        self.mf = 'M' if self.male else 'F'
        self.title = '先生' if self.male else '女士'
        self.eth = r.choice(pools.ETH)
        self.prov, self.city, self.dist = self.reg[1:4]
        self.no = r.randint(1, 480)

    @cp
    def id(self):
        return self.d.val('identity.prc_id18', V.id18(self.r, self.reg[0], self.birth, self.male))

    @cp
    def mobile(self):
        return self.d.val('phone.mobile', V.mobile(self.r))

    @cp
    def mob344(self):
        m = self.mobile
        return self.d.val('phone.mobile', f'{m[:3]} {m[3:7]} {m[7:]}')

    @cp
    def mobdash(self):
        m = self.mobile
        return self.d.val('phone.mobile', f'{m[:3]}-{m[3:7]}-{m[7:]}')

    @cp
    def mob86(self):
        return self.d.val('phone.mobile', '+86' + self.mobile)

    @cp
    def email(self):
        return self.d.val('phone.email', V.email(self.r, self.sur, self.giv))

    @cp
    def _card(self):
        return V.card(self.r, bank=self.want)

    @cp
    def card(self):
        return self.d.val('bank.card', self._card[0])

    @property
    def bank(self):
        return self._card[1]

    @cp
    def card4(self):
        c = self.card
        return self.d.val('bank.card', ' '.join(c[i : i + 4] for i in range(0, len(c), 4)))

    @cp
    def plate(self):
        return self.d.val('driving.plate', V.plate(self.r, self.reg[4], self.r.random() < 0.2))

    @cp
    def platedot(self):
        p = self.plate
        return self.d.val('driving.plate', p[:2] + '·' + p[2:])

    @cp
    def vin(self):
        return self.d.val('driving.vin', V.vin(self.r))

    @cp
    def passport(self):
        return self.d.val('identity.passport_cn', V.passport(self.r))

    @cp
    def tel(self):
        area = self.reg[5]
        return self.d.val('phone.landline', V.landline(self.r, area))

    @cp
    def area(self):
        p = '' if self.prov == self.city else self.prov
        return p + self.city + self.dist

    @cp
    def road(self):
        return f'{self.r.choice(pools.ROADS)}{self.no}号'

    @cp
    def flat(self):
        r = self.r
        return f'{r.randint(1, 28)}栋{r.randint(1, 3)}单元{r.randint(1, 18)}0{r.randint(1, 4)}室'

    @cp
    def addr(self):
        return self.area + self.road + (self.flat if self.r.random() < 0.6 else '')

    @cp
    def home(self):
        return self.area + self.r.choice(pools.EST) + self.flat

    @cp
    def maskid(self):
        return self.id[:6] + '********' + self.id[14:]

    @cp
    def maskmob(self):
        return self.mobile[:3] + '****' + self.mobile[7:]

    @property
    def tel_any(self):
        """The mobile as people write it: mostly plain, now and then grouped."""
        return self.r.choice([self.mobile, self.mobile, self.mobile, self.mob344, self.mobdash])
