"""A small template engine: templates/*.txt -> text plus labels.

Template:  "@@ path way key=value ..." then lines.
  <<< 2-4     group, repeated; draws a person p      >>>
  << 5-9 , ~  records, repeated (',' between them; '~' glued together)   >>
  ||          separates alternative wordings inside a block
Tokens {p.id} {t:Y-m-d} {c:a|b} {n:1-9} {z:6} ... are filled by `Doc.token`.
"""
import datetime as dt
import os
import random
import re
import unicodedata

import people as P
import values as V

HERE = os.path.dirname(os.path.abspath(__file__))
TOKEN = re.compile(r'\{(=?[a-zA-Z]\w*(?:[.:=!+][^{}\n]*)?)\}')
WIDE = re.compile(r'\{([wr])(\d+):((?:[^{}]|\{[^{}]*\})*)\}')
EN_M = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
EN_L = ('January February March April May June July August September October November December').split()
WD = 'Mon Tue Wed Thu Fri Sat Sun'.split()


def fmt(t, f):
    m = {'Y': '%04d' % t.year, 'y': '%02d' % (t.year % 100), 'm': '%02d' % t.month, 'n': str(t.month),
         'd': '%02d' % t.day, 'j': str(t.day), 'b': EN_M[t.month - 1], 'B': EN_M[t.month - 1].upper(),
         'F': EN_L[t.month - 1], 'D': WD[t.weekday()], 'w': WD[t.weekday()][:2].upper(),
         'W': '一二三四五六日'[t.weekday()], 'R': str(t.year - 1911)}
    if isinstance(t, dt.datetime):
        m.update(H='%02d' % t.hour, h=str(t.hour), M='%02d' % t.minute, S='%02d' % t.second,
                 g=str(t.hour % 12 or 12), a='AM' if t.hour < 12 else 'PM', U=str(int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800))
    return ''.join(m.get(c, c) for c in f)


def load(fname):
    out, cur, kind = [], None, None
    with open(os.path.join(HERE, 'templates', fname), encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('##kind '):
                kind = line[7:].strip()
            elif line.startswith('@@ '):
                w = line[3:].split()
                cur = {'path': w[0], 'way': w[1], 'kind': None if kind == 'null' else kind, 'lines': []}
                for o in w[2:]:
                    k, _, v = o.partition('=')
                    cur[k] = v or '1'
                if 'kind' in cur and cur['kind'] == 'null':
                    cur['kind'] = None
                out.append(cur)
            elif cur is not None:
                cur['lines'].append(line)
    for t in out:
        while t['lines'] and not t['lines'][-1].strip():
            t['lines'].pop()
    return out


def all_templates():
    out = []
    for f in sorted(os.listdir(os.path.join(HERE, 'templates'))):
        if f.endswith('.txt'):
            out += load(f)
    return out


def dwidth(s):
    return sum(2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in s)


class Doc:
    def __init__(self, tpl, seed):
        self.tpl = tpl
        self.r = random.Random('%s/%s' % (seed, tpl['path']))
        self.hant = tpl.get('s') == 'hant'
        self.values, self.allowed, self.decoys = {}, {}, []
        self.people, self.records, self.pool = set(), 0, []
        a, _, b = tpl.get('t', '2016-10-01..2016-12-20').partition('..')
        self.t0, self.t1 = dt.datetime.fromisoformat(a), dt.datetime.fromisoformat(b)
        h = tpl.get('hr', '7-22').split('-')
        self.h0, self.h1 = int(h[0]), int(h[1])
        self.root = {'t': self.times(1)[0], 'end': self.t1}
        self.counter = 0
        self.inrec = False
        if 'one' in tpl:
            self.root['p'] = P.Person(self.r, self.hant, self.tpl.get('born'))
        self.text = '\n'.join(self.run(tpl['lines'], self.root)) + ('' if 'nonl' in tpl else '\n')

    # ---- structure -------------------------------------------------------------------------------
    def times(self, n):
        days = max(1, (self.t1 - self.t0).days)
        ts = []
        for _ in range(n):
            d = self.t0 + dt.timedelta(days=self.r.randrange(days))
            ts.append(d.replace(hour=self.r.randrange(self.h0, self.h1 + 1), minute=self.r.randrange(60),
                                second=self.r.randrange(60)))
        return sorted(ts)

    def t2(self, t):
        m = re.match(r'(\d+)([smhdn])-(\d+)([smhdn])$', self.tpl.get('span', '1h-6h'))
        u = {'s': 1, 'm': 60, 'h': 3600, 'd': 86400, 'n': 86400}
        lo, hi = int(m[1]) * u[m[2]], int(m[3]) * u[m[4]]
        if m[2] == 'n':
            d = t + dt.timedelta(days=self.r.randrange(int(m[1]), int(m[3]) + 1))
            return d.replace(hour=self.r.randrange(7, 13), minute=self.r.randrange(60), second=self.r.randrange(60))
        return t + dt.timedelta(seconds=self.r.randrange(lo, hi + 1))

    def run(self, lines, ctx):
        out, i = [], 0
        while i < len(lines):
            m = re.match(r'(<{2,3})(?!<)(?:\s+([\d]+)(?:-(\d+))?)?((?:\s+[,~;])*)\s*$', lines[i])
            if not m:
                out.append(self.line(lines[i], ctx))
                i += 1
                continue
            close, j = '>' * len(m[1]), i + 1
            while lines[j] != close:
                j += 1
            out += self.block(lines[i + 1:j], ctx, m)
            i = j + 1
        return out

    def block(self, body, ctx, m):
        rec = m[1] == '<<'
        lo = int(m[2] or 5)
        n = self.r.randint(lo, int(m[3] or lo))
        alts, cur = [], []
        depth = 0
        for x in body:
            if x == '||':
                alts.append(cur)
                cur = []
            else:
                cur.append(x)
        alts.append(cur)
        order = list(range(len(alts)))
        self.r.shuffle(order)
        ts = self.times(n)
        out = []
        for k in range(n):
            c = dict(ctx)
            for v in ('q', 'f', 'g', 'e', 'u', 'k', 'car', 'dl', 'tx', 'b', 'acct', 't2', 'lo', 'hi', 'x'):
                if v in ctx and v not in ('u', 'car', 'dl', 'acct', 'b', 'k', 'f', 'g'):
                    c.pop(v, None)
            c['i'], c['n'], c['t'] = k + 1, n, ts[k]
            inherited = 'p' in ctx
            if not inherited:
                rep = float(self.tpl.get('rep', 0))
                if rep and self.pool and self.r.random() < rep:
                    c['p'] = self.r.choice(self.pool)
                else:
                    c['p'] = P.Person(self.r, self.hant, self.tpl.get('born'))
                    self.pool.append(c['p'])
                for v in ('u', 'car', 'dl', 'acct', 'b', 'k', 'f', 'g'):
                    c.pop(v, None)
            if rec:
                self.counter += 1
                self.records += 1
                self.people.add(c['p'].id)
            got = self.run(alts[order[k % len(alts)]], c)
            if ',' in m[4] and k < n - 1:
                got[-1] += ','
            if '~' in m[4]:
                got = [''.join(got)]
            out += got
        if '~' in m[4]:
            return [''.join(out)]
        return out

    def line(self, s, ctx):
        def wide(m):
            v = self.fill(m[3], ctx)
            pad = ' ' * max(1 if m[1] == 'w' else 0, int(m[2]) - dwidth(v))
            return v + pad if m[1] == 'w' else pad + v
        s = WIDE.sub(wide, s)
        return self.fill(s, ctx)

    def fill(self, s, ctx):
        def one(m):
            v = self.token(m[1], ctx)
            if v is None:
                if self.tpl['kind'] is None:
                    return m[0]
                raise KeyError('%s: %s' % (self.tpl['path'], m[0]))
            return str(v)
        return TOKEN.sub(one, s)

    # ---- labels ----------------------------------------------------------------------------------
    def val(self, rule, s):
        self.values.setdefault(rule, [])
        if s not in self.values[rule]:
            self.values[rule].append(s)
        return s

    def ok(self, rule, s):
        self.allowed.setdefault(rule, [])
        if s not in self.allowed[rule]:
            self.allowed[rule].append(s)
        return s

    # ---- tokens ----------------------------------------------------------------------------------
    def get(self, ctx, key, make):
        if key not in ctx:
            ctx[key] = make()
        return ctx[key]

    def token(self, s, ctx):
        r = self.r
        if s[0] == '=':
            return ctx.get('$' + s[1:])
        m = re.match(r'([a-zA-Z])([=!])(.+)$', s)
        if m:
            ctx['$' + m[1]] = self.fill('{' + m[3] + '}', ctx)
            return ctx['$' + m[1]] if m[2] == '=' else ''
        head, sep, arg = s.partition(':')
        if re.match(r'(t|t2|end)(\+\d+[smhdMy])?$', head) and sep:
            base, _, off = head.partition('+')
            t = self.get(ctx, 't2', lambda: self.t2(ctx['t'])) if base == 't2' else ctx[base]
            if off:
                k, u = int(off[:-1]), off[-1]
                if u in 'My':
                    months = t.month - 1 + k * (12 if u == 'y' else 1)
                    t = t.replace(year=t.year + months // 12, month=months % 12 + 1, day=min(t.day, 28))
                else:
                    t += dt.timedelta(seconds=k * {'s': 1, 'm': 60, 'h': 3600, 'd': 86400}[u])
            return fmt(t, arg)
        if head in ('dur', 'nights', 'secs'):
            d = self.get(ctx, 't2', lambda: self.t2(ctx['t'])) - ctx['t']
            sec = int(d.total_seconds())
            if head == 'nights':
                return (ctx['t2'].date() - ctx['t'].date()).days
            return sec if head == 'secs' else {'': '%d:%02d:%02d' % (sec // 3600, sec % 3600 // 60, sec % 60),
                                              'ms': '%02d:%02d' % (sec // 60, sec % 60), 'min': str(sec // 60),
                                              'cn': '%d分%d秒' % (sec // 60, sec % 60),
                                              'hm': '%d小时%d分' % (sec // 3600, sec % 3600 // 60)}[arg]
        if head == 'i':
            return ('%%0%dd' % int(arg)) % ctx['i'] if arg else ctx['i']
        if head == 'I':
            return ('%%0%dd' % int(arg)) % self.counter if arg else self.counter
        if head == 'total':
            return ctx.get('n')
        if sep:
            v = self.simple(head, arg, r)
            if v is not None:
                return v
        obj, dot, attr = s.partition('.')
        if not dot:
            if s == 'mac':
                return ':'.join('%02X' % r.randrange(256) for _ in range(6))
            if s == 'ip':
                return '192.168.%d.%d' % (r.randrange(0, 9), r.randrange(2, 250))
            if s == 'acct':
                return self.get(ctx, 'acct', lambda: V.digits(r, 17, '2'))
            return None
        attr, _, f = attr.partition(':')
        return self.obj(obj, attr, f, ctx)

    def simple(self, head, arg, r):
        if head == 'c':
            return r.choice(arg.split('|'))
        if head in ('n', 'm', 'M', 'k'):
            a, _, dec = arg.partition(',')
            lo, hi = (int(x) for x in a.split('-'))
            if head == 'n' and not dec:
                return r.randint(lo, hi)
            v = r.uniform(lo, hi)
            return '{:,.2f}'.format(v) if head == 'M' else '%.*f' % (int(dec or 2), v)
        if head in ('z', 'Z'):
            return V.digits(r, int(arg), '0123456789' if head == 'z' else '23456789')
        if head == 'A':
            return ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(int(arg)))
        if head == 'hex':
            return ''.join(r.choice('0123456789abcdef') for _ in range(int(arg)))
        return None

    def obj(self, o, a, f, ctx):
        r = self.r
        if o in ('p', 'q', 'y', 'w', 'v'):
            where = self.root if o in ('w', 'v', 'y') else ctx
            p = self.get(where, o, lambda: P.Person(r, self.hant, self.tpl.get('born') if o in 'pq' else None))
            return self.person(p, a, f)
        if o == 'l':
            return r.choice(P.LISTS[a])
        if o == 'x':
            v = V.decoy(r, a, ctx['t'])
            if v not in self.decoys:
                self.decoys.append(v)
            return v
        if o == 'o':
            return self.office(a, f, ctx)
        if self.tpl['kind'] is None and o in 'fguek' and not re.match(r'[a-z]+$', a):
            return None
        make = {'f': P.Flight, 'g': P.Train, 'u': P.House, 'e': P.Place, 'car': P.Car, 'dl': P.Licence}.get(o)
        if make:
            x = getattr(self.get(ctx, o, lambda: make(r, self.hant)), a)
        elif o == 'k':
            x = getattr(self.get(ctx, 'k', lambda: P.Case(r, self.hant, ctx['t'])), a)
        elif o == 'tx':
            x = getattr(self.get(ctx, 'tx', lambda: P.Tx(r, ctx['p'])), a)
        else:
            return None
        return fmt(x, f) if hasattr(x, 'year') else x

    def office(self, a, f, ctx):
        r = self.r
        if a == 'tel':
            return self.ok('phone.landline', f + '-' + V.digits(r, 8, '2345678'))
        if a == 'tel7':
            return self.ok('phone.landline', f + '-' + V.digits(r, 7, '2345678'))
        if a == 'telp':
            return self.ok('phone.landline', '(%s) %s' % (f, V.digits(r, 8, '2345678')))
        if a == 'tele':
            e = self.get(ctx, 'e', lambda: P.Place(r, self.hant))
            return self.ok('phone.landline', V.landline(r, e.area))
        if a == 'telen':
            return self.ok('phone.landline', '+86 %s %s %s' % (r.choice(['10', '20', '21', '27', '28']), V.digits(r, 4, '2345678'), V.digits(r, 4)))
        if a == 'mail':
            return self.ok('phone.email', f)
        if a == 'hot':
            return self.ok('phone.landline', '400-%s-%s' % (V.digits(r, 3, '168'), V.digits(r, 4)))
        raise KeyError(a)

    def person(self, p, a, f):
        v, k = self.val, self.ok
        sp = {'id': lambda: v('identity.prc_id18', p.id), 'idl': lambda: v('identity.prc_id18', p.id.lower()),
              'idsp': lambda: v('identity.prc_id18', '%s %s %s' % (p.id[:6], p.id[6:14], p.id[14:])),
              'mob': lambda: v('phone.mobile', p.mob),
              'mobsp': lambda: v('phone.mobile', '%s %s %s' % (p.mob[:3], p.mob[3:7], p.mob[7:])),
              'mobd': lambda: v('phone.mobile', '%s-%s-%s' % (p.mob[:3], p.mob[3:7], p.mob[7:])),
              'mob86': lambda: v('phone.mobile', '+86' + p.mob), 'mob86s': lambda: v('phone.mobile', '+86 ' + p.mob),
              'mob86d': lambda: v('phone.mobile', '+86-' + p.mob),
              'mail': lambda: v('phone.email', p.mail), 'card': lambda: v('bank.card', p.card),
              'cardsp': lambda: v('bank.card', ' '.join(p.card[i:i + 4] for i in range(0, len(p.card), 4))),
              'plate': lambda: v('driving.plate', p.plate), 'platedot': lambda: v('driving.plate', p.plate[:2] + '·' + p.plate[2:]),
              'pass': lambda: v('identity.passport_cn', p.passp), 'vin': lambda: v('driving.vin', p.vin),
              'tel': lambda: v('phone.landline', p.tel),
              'idm': lambda: k('identity.prc_id18', p.id[:6] + '********' + p.id[14:]),
              'mobm': lambda: k('phone.mobile', p.mob[:3] + '****' + p.mob[7:]),
              'cardm': lambda: k('bank.card', p.card[:4] + '********' + p.card[-4:]),
              'passu': lambda: k('identity.passport_cn', p.passp), 'vinu': lambda: k('driving.vin', p.vin),
              'mailo': lambda: k('phone.email', p.mail), 'plateu': lambda: k('driving.plate', p.plate)}
        if a in sp:
            return sp[a]()
        if a == 'bd':
            return fmt(p.birth, f or 'Y-m-d')
        m = {'name': p.name, 'sex': '男' if p.male else '女', 'mf': 'M' if p.male else 'F', 'sx': '1' if p.male else '2',
             'mr': 'Mr' if p.male else 'Ms', 'xs': '先生' if p.male else '女士', 'xj': '先生' if p.male else '小姐', 'he': 'he' if p.male else 'she',
             'ta': '他' if p.male else '她', 'Py': p.sn + ' ' + p.gn, 'yP': p.gn + ' ' + p.sn, 'PY': (p.sn + ' ' + p.gn).upper(),
             'PNR': (p.sn + '/' + p.gn).upper(), 'Pc': p.sn.upper() + ', ' + p.gn, 'sn': p.sn, 'gn': p.gn, 'xing': p.surname, 'addr': p.addr,
             'bank': p.bank, 'tail': p.card[-4:], 'mt': p.mob[-4:], 'last': p.id[-4:], 'bal': '%.2f' % p.bal, 'balc': '{:,.2f}'.format(p.bal),
             'job': p.job, 'nation': p.nation, 'qq': p.qq, 'imsi': p.imsi, 'place': p.place, 'reg': p.reg[0], 'city': p.reg[5],
             'nm': p.name[0] + '*' * (len(p.name) - 1), 'age': 2016 - p.birth.year, 'user': p.sn.lower() + p.gn.lower(),
             'street': p.street, 'no': p.no, 'rm': p.rm}
        return m.get(a)
