"""Values, persons, one file under construction (F)."""
import random, re
from datetime import datetime, timedelta
from . import words as W

TEMPLATES = []          # (kind, class, name, function, options)
CONSON = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
PRE = ('130 131 132 133 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 '
       '180 181 182 183 185 186 187 188 189 191 193 198 199').split()


def idcheck(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(a) * b for a, b in zip(s, w)) % 11]


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (2 if i % 2 else 1)
        t += v - 9 if v > 9 else v
    return t % 10 == 0


VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VT.update({str(i): i for i in range(10)})
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vincheck(s):
    n = sum(VT[c] * w for c, w in zip(s, VW)) % 11
    return 'X' if n == 10 else str(n)


DF = ['%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y%m%d', '%Y年%m月%d日', 'loose']


class F:
    """one file: random source, file-wide habits, registered values, counts."""

    def __init__(self, seed, kind, size):
        self.r = random.Random(seed)
        r = self.r
        self.kind, self.size = kind, size
        self.vals, self.ok, self.dec = {}, {}, []
        self.nrec, self.subj = 0, {}
        self.pl = r.choice(W.PL)
        self.now = datetime(r.choice([2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]), r.randint(1, 12), r.randint(1, 28), r.randint(8, 19), r.randint(0, 59), r.randint(0, 59))
        self.dfmt = r.choices(DF, [8, 4, 2, 2, 2, 3])[0]
        self.sec = r.random() < .6
        self.phs = 'plain'
        self.cds = r.choices(['plain', 'sp'], [5, 1])[0]
        self.pls = r.choices(['', '·'], [3, 1])[0]
        self.lowx = r.random() < .12
        self.env = {}
        self.trad = False
        self.maxd, self.fut, self.young, self.cnt, self.ticks, self.names = 0, False, '', 1, {}, set()

    # -- registration
    def reg(self, rule, s):
        self.vals.setdefault(rule, {})[s] = 1
        return s

    def allow(self, rule, s):
        self.ok.setdefault(rule, {})[s] = 1
        return s

    def decoy(self, s):
        self.dec.append(s)
        return s

    def rec(self, p, k=1):
        self.nrec += k
        self.subj[id(p)] = p

    def p(self, **kw):
        q = P(self)
        q.__dict__.update(kw)
        return q

    def n(self, lo=3, hi=34):
        r = self.r
        if self.size == 'big':
            return r.randint(100, r.choice([200, 400, 800]))
        if self.size == 'huge':
            return r.randint(2000, 3600)
        return min(r.randint(lo, hi), r.randint(lo, hi)) if r.random() < .5 else r.randint(lo, hi)

    # -- raw values
    def dig(self, n, first=True):
        return ''.join(self.r.choice('123456789' if first and i == 0 else '0123456789') for i in range(n))

    def phone(self, style=None):
        r = self.r
        while 1:
            b = self.dig(8, False)
            if len(set(b)) > 4:
                break
        s = r.choice(PRE) + b
        st = style or self.phs
        s = {'plain': s, 'sp': f'{s[:3]} {s[3:7]} {s[7:]}', 'da': f'{s[:3]}-{s[3:7]}-{s[7:]}', '+86': '+86' + s, '86': '86' + s, '+86 ': '+86 ' + s}[st]
        return self.reg('phone.mobile', s)

    def idno(self, bd, sex, home=None):
        r = self.r
        pre = home[0] if home else r.choice(W.PL)[0]
        s = pre + bd.strftime('%Y%m%d') + f'{r.randint(1, 48):02d}' + str(r.choice('13579' if sex == '男' else '02468'))
        s += idcheck(s)
        if s.startswith('11010119900307'):
            return self.idno(bd, sex, home)
        s = s.lower() if self.lowx else s
        if s in self.vals.get('identity.prc_id18', ()):
            return self.idno(bd, sex, home)
        return self.reg('identity.prc_id18', s)

    def badid(self):
        """an ID number with a wrong check digit"""
        r = self.r
        s = r.choice(W.PL)[0] + f'{r.randint(1955, 2001)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}' + f'{r.randint(1, 480):03d}'
        c = idcheck(s)
        return self.decoy(s + r.choice([x for x in '0123456789' if x != c]))

    def cardno(self):
        r = self.r
        b, ln, bank = r.choice(W.BANKS)
        while 1:
            s = b + self.dig(int(ln) - 7, False)
            s = next(s + str(d) for d in range(10) if luhn_ok(s + str(d)))
            if not (len(s) == 18 and s[17] == idcheck(s[:17])):
                break
        if self.cds == 'sp':
            s = ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
        return self.reg('bank.card', s), bank

    def badcard(self):
        s = self.r.choice(W.BANKS)[0] + self.dig(13, False)
        s = s[:-1] + next(str(d) for d in range(10) if not luhn_ok(s[:-1] + str(d)))
        return self.decoy(s)

    def acct(self):
        """company account number, no card"""
        return self.r.choice(['4400', '3301', '1100', '8113']) + '0' + self.dig(11) + self.r.choice(['', '68', '015'])

    def passno(self):
        r = self.r
        return self.reg('identity.passport_cn', r.choice(['E' + r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') + self.dig(7), 'E' + r.choice('ABCDEFGHJ') + self.dig(7), 'E' + self.dig(8), 'G' + self.dig(8)]))

    def plateno(self, pre=None):
        r = self.r
        pre = pre or self.pl[5]
        if len(pre) == 1:
            pre += r.choice('ABCDEFGHJKLMN')
        if r.random() < .2:
            t = r.choice('DF') + r.choice('0123456789ABCDEFGH') + self.dig(4, False)
        else:
            while 1:
                t = ''.join(r.choice('01234567890123456789' + CONSON.replace('O', '').replace('I', '')) for _ in range(5))
                if sum(c.isdigit() for c in t) > 1 and len(set(t)) > 2:
                    break
        return self.reg('driving.plate', pre + self.pls + t)

    def vinno(self):
        r = self.r
        s = r.choice(W.WMI) + ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + r.choice('CDEFGHJKLMNP') + r.choice('ABCDEFGHJKLMNPRS') + self.dig(6, False)
        return self.reg('driving.vin', s[:8] + vincheck(s) + s[9:])

    def landline(self, pl=None, reg=True):
        r = self.r
        a = (pl or self.pl)[4]
        s = a + '-' + r.choice('2345678') + self.dig(6 if a == '0752' else 7, False)
        return self.reg('phone.landline', s) if reg else self.allow('phone.landline', s)

    # -- dates
    def back(self, days=300, lo=0):
        r = self.r
        if self.maxd and 100 < days <= 700 or self.maxd and days == 90:
            days = min(days, self.maxd)
        sign = -1 if self.fut and days <= 200 else 1
        return (self.now - sign * timedelta(days=r.randint(min(lo, days), days) + (sign < 0))).replace(hour=r.randint(7, 22), minute=r.randint(0, 59), second=r.randint(0, 59))

    def date(self, d):
        f = self.dfmt
        return f'{d.year}/{d.month}/{d.day}' if f == 'loose' else d.strftime(f)

    def time(self, d):
        if self.dfmt == '%Y%m%d':
            return d.strftime('%Y%m%d%H%M%S' if self.sec else '%Y%m%d %H:%M')
        return self.date(d) + (' ' if '日' not in self.dfmt else '') + d.strftime('%H:%M:%S' if self.sec else '%H:%M')

    def tick(self, span, key=0):
        """the next moment of a list in order of time"""
        r = self.r
        t = self.ticks.get(key) or self.now - timedelta(days=span)
        t += timedelta(seconds=int(span * 86400 / (self.cnt + 1) * r.uniform(.1, 1.8)))
        if not 6 < t.hour < 23:
            t = t.replace(hour=r.randint(7, 22)) if t.hour > 6 else t.replace(hour=7)
        t = min(t, self.now)
        self.ticks[key] = t
        return t

    def iso(self):
        self.dfmt, self.sec = '%Y-%m-%d', True

    def mailaddr(self, p):
        r = self.r
        py = p.py.lower().replace('/', '').replace(' ', '')
        a = r.choice([py + str(r.randint(1, 999)), py + str(p.bdt.year)[2:], r.choice('23456789') + self.dig(8), py[:6] + '_' + self.dig(4), py])
        return self.reg('phone.email', a + '@' + r.choice(['qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', '139.com', 'hotmail.com']))


class P:
    """a person; attributes appear when asked for"""

    def __init__(self, f):
        self.f = f

    def __getattr__(self, k):
        g = type(self).__dict__.get('g_' + k)
        if g is None:
            raise AttributeError(k)
        v = g(self)
        self.__dict__[k] = v
        return v

    def g_sex(self): return self.f.r.choice('男女')
    def g_sexe(self): return 'M' if self.sex == '男' else 'F'
    def g_sexn(self): return '1' if self.sex == '男' else '2'
    def g_ta(self): return '他' if self.sex == '男' else '她'

    def g_name(self):
        for _ in range(12):          # in one file names rarely meet
            n = self.newname()
            if n not in self.f.names:
                break
        self.f.names.add(n)
        return n

    def newname(self):
        r = self.f.r
        if self.f.trad:
            return r.choice(W.TRADN)[0] + r.choice(W.TRADN)[1:]
        g = W.GM if self.sex == '男' else W.GF
        return r.choice(W.SUR) + r.choice([r.choice(W.G1) + r.choice(g), r.choice(g) if r.random() < .6 else r.choice(W.G1) + r.choice(g)])

    def g_py(self):
        n = self.name
        return (W.PY.get(n[0], 'Chan') + '/' + ''.join(W.GPY.get(c, 'wai') for c in n[1:]).lower()).upper()

    def g_bdt(self):
        r = self.f.r
        top = min(2004, self.f.now.year - 18)
        if self.f.young == 'college':
            y = self.f.now.year - r.randint(18, 22)
        elif self.f.young == 'school' or self.f.young == 'mixed' and r.random() < .06:
            y = self.f.now.year - r.randint(7 if self.f.young == 'mixed' else 13, 17)
        else:
            y = r.choices([r.randint(1950, 1969), r.randint(1970, 1989), r.randint(1986, top)], [22, 48, 30])[0]
        if self.f.kind in ('driving.licence', 'crime.case', 'bank.account', 'property.housing', 'property.rental', 'netcafe.session', 'driving.vehicle') and y > 1995 and not self.f.young:
            y -= 20
        return datetime(y, r.randint(1, 12), r.randint(1, 28))

    def g_home(self):
        r = self.f.r
        return r.choice(W.HOME) if r.random() < .45 else self.f.pl if r.random() < .6 else r.choice(W.PL)

    def g_id(self): return self.f.idno(self.bdt, self.sex, self.home)
    def g_bd(self): return self.f.date(self.bdt)
    def g_bd8(self): return self.bdt.strftime('%Y%m%d')
    def g_bdz(self): return f'{self.bdt.year}年{self.bdt.month}月{self.bdt.day}日'
    def g_age(self): return str(self.f.now.year - self.bdt.year)
    def g_ph(self): return self.f.phone()
    def g_mail(self): return self.f.mailaddr(self)
    def g_pp(self): return self.f.passno()
    def g_tel(self): return self.f.landline()
    def g_nation(self): return self.f.r.choices(['汉', '回', '满', '壮', '苗', '土家'], [90, 3, 3, 2, 1, 1])[0]
    def g_edu(self): return self.f.r.choice('小学 初中 高中 中专 大专 本科 硕士'.split())
    def g_job(self): return self.f.r.choice(W.JOB)
    def g_unit(self): return self.f.pl[2].rstrip('市') + self.f.r.choice(W.FIRM)
    def g_marr(self): return self.f.r.choice(['已婚', '未婚', '离异', '已婚'])
    def g_klass(self): return f'{self.f.now.year - self.f.r.randint(1, 3)}级{self.f.r.randint(1, 12)}班'
    def g_ctype(self): return '身份证'
    def g_bank(self): self.card; return self.bank
    def g_prov(self): return self.home[1]

    def g_addr(self):
        r, h = self.f.r, self.home
        if len(h) == 2:
            return h[1] + r.choice(['城关镇', '城东乡', '河口镇', '太平镇', '新集镇']) + r.choice(['李楼村', '前进村', '红旗村', '老街', '大桥村', '王庄']) + f'{r.randint(1, 18)}组{r.randint(1, 99)}号'
        return (h[1] if h[1] != h[2] else '') + h[2] + h[3] + r.choice(W.ROAD) + f'{r.randint(1, 399)}号' + r.choice(['', f'{r.randint(1, 30)}栋{r.randint(101, 2604)}室', f'{r.randint(1, 9)}单元{r.randint(101, 904)}'])

    def g_card(self):
        c, b = self.f.cardno()
        self.__dict__['bank'] = b
        return c

    def g_tail(self): return self.card.replace(' ', '')[-4:]
    def g_plate(self): return self.f.plateno()
    def g_vin(self): return self.f.vinno()
    def g_engine(self): return self.f.r.choice('ABCGHJ') + self.f.dig(6)
    def g_model(self): return self.f.r.choice(W.CAR)
    def g_color(self): return self.f.r.choice('黑白灰银红蓝棕')
    def g_ename(self): return self.f.p().name
    def g_eph(self): return self.f.phone()
    def g_ecol(self): return self.ename


class D(dict):
    """one record: own fields, then the person's, then the file's"""

    def __init__(self, f, p, **kw):
        super().__init__(**kw)
        self.f, self.p = f, p

    def __missing__(self, k):
        if k in self.f.env and k in E and k not in VOLATILE:
            return self.f.env[k]
        try:
            v = getattr(self.p, k) if self.p is not None and k not in E else E[k](self.f)
        except AttributeError:
            v = self.f.env[k] if k in self.f.env else None
            if v is None:
                raise KeyError(k)
        if k in E and k not in VOLATILE:
            v = self.f.env.setdefault(k, v)
        self[k] = v
        return v


VOLATILE = {'rnote', 'rn', 'lotno'}
E = {  # file-wide fillings
    'y': lambda f: str(f.now.year), 'm': lambda f: str(f.now.month), 'dd': lambda f: str(f.now.day),
    'today': lambda f: f.date(f.now), 'todaz': lambda f: f'{f.now.year}年{f.now.month}月{f.now.day}日', 'now': lambda f: f.now.strftime('%Y-%m-%d %H:%M:%S'),
    'city': lambda f: f.pl[2], 'dist': lambda f: f.pl[3], 'cityx': lambda f: f.pl[2].rstrip('市'), 'code6': lambda f: f.pl[0],
    'staff': lambda f: f.p().name, 'staff2': lambda f: f.p().name, 'sfam': lambda f: f.r.choice(W.SUR), 'sph': lambda f: f.phone(),
    'smail': lambda f: f.mailaddr(f.p()), 'smail2': lambda f: f.mailaddr(f.p()),
    'stel': lambda f: f.landline(reg=False), 'hot': lambda f: f.decoy('400-' + f.dig(3) + '-' + f.dig(4)),
    'sysmail': lambda f: f.allow('phone.email', f.r.choice(['noreply', 'service', 'system', 'no-reply', 'report']) + '@' + f.r.choice(['hengtai-oa', 'cloudpms', 'ticket-sys', 'lvxin', 'yuntongdata']) + '.' + f.r.choice(['com', 'cn', 'com.cn'])),
    'firm': lambda f: f.pl[2].rstrip('市') + f.r.choice(W.FIRM) + '有限公司', 'road': lambda f: f.r.choice(W.ROAD), 'est': lambda f: f.r.choice(W.ESTATE),
    'rn': lambda f: f.r.choice(['', '', '', '已核', '补录', '见附件', '未回复', '待确认', '本人办理']),
    'rnote': lambda f: f.r.choice(['麻烦尽快', '辛苦了', '收到请回复', '谢谢！', '急', '[抱拳]', '有问题随时联系']), 'lotno': lambda f: f.dig(8),
    'host': lambda f: f'{f.r.choice(["app", "node", "svc", "web"])}-{f.r.randint(1, 9)}', 'ver': lambda f: f'{f.r.randint(1, 5)}.{f.r.randint(0, 20)}.{f.r.randint(0, 9)}',
}
