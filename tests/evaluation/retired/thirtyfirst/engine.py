"""A small template engine: what it writes, it labels.

A template file holds blocks.  `=== path | key=value ...` opens one, `@count REGEX` says how check.py
counts its records, `--- head|rec|text|foot|ghead|gfoot|alt|noise` opens a section.
In the text `$field`, `${field|filter|...}` and `[[this|or that]]` are replaced.
"""
import datetime
import pathlib
import random
import re

import values as V
from fields import WORDS, Rec
from people import BY, CITIES, NAMETRAD, RULE, Person

HERE = pathlib.Path(__file__).parent
S2T = dict(NAMETRAD)
_p = ''.join((HERE / 'data/s2t.txt').read_text('utf-8').split())
S2T.update({_p[i]: _p[i + 1] for i in range(0, len(_p) - 1, 2)})
S2T.update(NAMETRAD)
OFFICE = {'otel': 'phone.landline', 'hotline': 'phone.landline', 'omail': 'phone.email'}
DECOY = {'badid', 'badcard', 'badvin', 'badmob', 'ms', 'snow', 'stampno', 'part', 'dec', 'mid13', 'long22'}
TOKEN = re.compile(r'\$\{([^{}]+)\}|\$((?:[fgqrshuvw]\.)?[a-z][a-z0-9]*)|\$([,;])')


def parse(path):
    out, cur, sec = [], None, None
    for line in path.read_text('utf-8').split('\n'):
        if line.startswith('=== '):
            p, _, a = line[4:].partition(' | ')
            cur = dict(path=p.strip(), sections=[], count=None, src=path.stem)
            cur.update(x.split('=', 1) for x in a.split())
            out.append(cur)
            sec = None
        elif line.startswith('@count '):
            cur['count'] = line[7:]
        elif line.startswith('--- ') and cur is not None:
            w = line[4:].split()
            sec = [w[0], [], w[1:]]
            cur['sections'].append(sec)
        elif sec is not None:
            sec[1].append(line)
    for t in out:
        t['sections'] = [(n, '\n'.join(b).strip('\n') + '\n', f) for n, b, f in t['sections']]
        t['sections'] = [(n, '' if b == '\n' else re.sub('^~$', '', b, flags=re.M), f) for n, b, f in t['sections']]
    return out


def load():
    return [t for p in sorted((HERE / 'templates').glob('*.txt')) for t in parse(p)]


def width(s):
    return sum(2 if ord(c) > 0x2e7f else 1 for c in s)


class File:
    def __init__(self, tpl, seed):
        self.t, self.rng = tpl, random.Random('%s/%s' % (seed, tpl['path']))
        self.script = tpl.get('script', 'hans')
        self.vals, self.allowed, self.decoys = {}, {}, []
        self.cityd = BY[tpl['city']] if 'city' in tpl else self.rng.choice(CITIES)
        self.keys, self.records = set(), 0
        self.pool, self.who, self.bal = [], {}, round(self.rng.uniform(2000, 60000), 2)
        y = int(tpl.get('year', self.rng.randint(2015, 2023)))
        self.start = datetime.datetime(y, self.rng.randint(1, 8), self.rng.randint(1, 28), 8)
        self.fmemo = Rec(self.rng, self.start, self)
        self.gmemo = self.rmemo = self.fmemo
        self.p = self.person()
        self.info = {}

    def person(self):
        if 'age' in self.t and hasattr(self, 'start'):
            a, b = map(int, self.t['age'].split('-'))
            return Person(self.rng, WORDS, self.start.year - self.rng.randint(a, b))
        return Person(self.rng, WORDS)

    def times(self, n):
        days = int(self.t.get('days', 45))
        ts = [self.start + datetime.timedelta(days=self.rng.randrange(days), minutes=self.rng.randrange(-40, 900), seconds=self.rng.randrange(60)) for _ in range(n)]
        return sorted(ts)

    def num(self, key, default):
        a, _, b = self.t.get(key, default).partition('-')
        return self.rng.randint(int(a), int(b or a))

    # -- rendering
    def render(self, text):
        if self.t.get('raw'):
            return text
        while True:
            m = re.search(r'\[\[([^\[\]]*)\]\]', text)
            if not m:
                break
            if '|' in ''.join(re.findall(r'\$\{[^}]*\}', m.group(1))) and '¦' not in m.group(1):
                raise ValueError('use ¦ in ' + m.group())
            text = text[:m.start()] + self.rng.choice(m.group(1).replace('$|', '\x01').split('¦' if '¦' in m.group(1) else '|')) + text[m.end():]
        return TOKEN.sub(self.token, text)

    def token(self, m):
        if m.group(3):
            last = self.info.get('last' if m.group(3) == ',' else 'glast')
            return '' if last else ','
        parts = (m.group(1) or m.group(2)).split('|')
        v, rule = self.value(parts[0])
        return self.filters(v, rule, parts[1:], parts[0].split('.')[-1])

    def third(self, k):
        if k not in self.who:
            self.who[k] = self.person()
        return self.who[k]

    def value(self, e):
        if '=' in e and not e.startswith('o '):
            k, e = e.split('=', 1)
            if k not in self.rmemo.m:
                self.rmemo.m[k] = self.value(e)[0]
            return self.rmemo.m[k], None
        if e in self.info:
            return self.info[e], None
        mt = re.fullmatch(r't(?:([+-])(\d+)(?:~(\d+))?([mhds]))?', e)
        if mt:
            if not mt.group(1):
                return self.rmemo.t, None
            if e not in self.rmemo.m:
                k = self.rng.randint(int(mt.group(2)), int(mt.group(3) or mt.group(2))) * (-1 if mt.group(1) == '-' else 1)
                u = {'m': 60, 'h': 3600, 'd': 86400, 's': 1}[mt.group(4)]
                s = self.rng.randrange(60) if mt.group(3) and mt.group(4) != 's' else 0
                self.rmemo.m[e] = self.rmemo.t + datetime.timedelta(seconds=k * u + s)
            return self.rmemo.m[e], None
        if e == 'today':
            return self.start + datetime.timedelta(days=int(self.t.get('days', 45)) + 2), None
        if e[:2] == 'n ':
            a, b = e[2:].split('-')
            return self.rng.randint(int(a), int(b)), None
        if e[:4] == 'amt ':
            a, b = e[4:].split('-')
            return round(self.rng.uniform(float(a), float(b)), 2), None
        if e[:2] == 'o ':
            return self.rng.choice(e[2:].split('/')), None
        if len(e) > 2 and e[1] == '.':
            w, k = e[0], e[2:]
            if w in 'fg':
                memo = self.fmemo if w == 'f' else self.gmemo
                return memo.get(k), OFFICE.get(k) and ('A', OFFICE[k])
            return self.third(w).get(k), RULE.get(k) and ('V', RULE[k])
        if self.p.has(e):
            r = RULE.get('plate' if e == 'green' else e)
            return self.p.get(e), r and ('V', r)
        v = self.rmemo.get(e)
        if e in OFFICE:
            return v, ('A', OFFICE[e])
        if e in DECOY:
            return v, ('D', None)
        return v, None

    def filters(self, v, rule, fs, name):
        pads = [f for f in fs if re.fullmatch(r'[<>]\d+', f)]
        rest = [f for f in fs if f not in pads]
        if isinstance(v, datetime.datetime) and not any(f[0] == '%' for f in rest):
            v = V.tnum(v, '%Y-%m-%d' if name in ('birth', 'issue', 'reg', 'end') else '%Y-%m-%d %H:%M:%S')
        for f in rest:
            if f[0] == '%':
                v = V.tnum(v, f[1:] if f[1:2] == '=' else f) if isinstance(v, datetime.datetime) else f % (int(v) if f[-1] == 'd' else v)
            elif f == ',':
                v = '{:,.2f}'.format(float(v))
            elif re.fullmatch(r'\d(?:[ -]?\d)+', f) and rule:
                sep, sizes, i, o = ('-' if '-' in f else ' '), [int(x) for x in re.findall(r'\d', f)], 0, []
                for s in sizes:
                    o.append(v[i:i + s]); i += s
                v = sep.join(o)
            elif f == 'g4':
                v = ' '.join(v[i:i + 4] for i in range(0, len(v), 4))
            elif f in ('+86 ', '+86', '+86-', '86-', '0086'):
                v = f + v
            elif f == 'up': v = v.upper()
            elif f == 'low': v = v.lower()
            elif f == 'dot': v = v[:2] + '·' + v[2:]
            elif f == 'par': v = '(' + v.split('-')[0] + ')' + v.split('-')[1]
            elif f == 'bare': v = v.replace('-', '')
            elif f == 'mask':
                v = v[:3] + '****' + v[-4:] if len(v) == 11 else v[0] + '*' * (len(v) - 1) if len(v) < 4 else v[:6] + '*' * (len(v) - 10) + v[-4:]
                rule = rule and ('A', rule[1])
            elif f == 'half': v, rule = v[:3] + '*' * (len(v) - 6) + v[-3:], rule and ('A', rule[1])
            elif f.startswith('last'): v, rule = v[-int(f[4:]):], None
            elif f.startswith('first'): v, rule = v[:int(f[5:])], None
            elif f == 'a': rule = rule and ('A', rule[1])
            elif f == 'd': rule = ('D', None)
            elif f == 'fw': v = ''.join(chr(ord(c) + 0xfee0) if c.isalnum() and ord(c) < 127 else c for c in v)
            else:
                raise ValueError('filter %r in %s' % (f, self.t['path']))
        if isinstance(v, float):
            v = '%.2f' % v
        v = str(v)
        if self.script == 'hant':
            keep = rule and rule[1] == 'driving.plate'
            v = v if keep else ''.join(S2T.get(c, c) for c in v)
        if rule:
            if rule[0] == 'V':
                self.vals.setdefault(rule[1], []).append(v)
            elif rule[0] == 'A':
                self.allowed.setdefault(rule[1], []).append(v)
            else:
                self.decoys.append(v)
        for f in pads:
            gap = max(int(f[1:]) - width(v), 1 if f[0] == '<' else 0)
            v = v + ' ' * gap if f[0] == '<' else ' ' * gap + v
        return v

    # -- the body
    def newrec(self, t):
        self.rmemo = Rec(self.rng, t, self)
        for k in 'qrw':
            self.who.pop(k, None)

    def emit(self, text, out):
        out.append(self.render(text))
        self.records += 1
        self.keys.add(id(self.p))
        self.pool.append(self.p)

    def body(self):
        sec, rng, out = self.t['sections'], self.rng, []
        get = lambda n: [b for k, b, _ in sec if k == n]
        if self.t.get('mode') == 'seq':
            n = sum(k == 'rec' for k, _, _ in sec)
            ts, i = self.times(n), 0
            self.info.update(total=n, i=0)
            for k, b, flags in sec:
                if k == 'rec':
                    if 'same' not in flags and self.t.get('people') != '1' and i:
                        self.p = self.person()
                    self.newrec(ts[i]); i += 1
                    self.info.update(i=i, last=i == n)
                    self.emit(b, out)
                else:
                    out.append(self.render(b))
            return ''.join(out)
        recs, noise = get('rec'), get('noise')
        if get('ghead') or get('gfoot') or 'people' in self.t:
            g = self.num('people', '3-5')
            sizes = [self.num('each', '3-7') for _ in range(g)]
            self.info.update(total=sum(sizes), groups=g)
            out += [self.render(b) for b in get('head')]
            k = 0
            for gi, n in enumerate(sizes):
                if gi:
                    self.p = self.person()
                ts = self.times(n)
                self.bal = round(rng.uniform(2000, 60000), 2)
                self.gmemo = self.rmemo = Rec(rng, ts[0], self)
                self.who.pop('u', None); self.who.pop('v', None)
                self.info.update(gno=gi + 1, gtotal=n, glast=gi == g - 1)
                out += [self.render(b) for b in get('ghead')]
                for j in range(n):
                    k += 1
                    self.newrec(ts[j])
                    self.info.update(i=k, gi=j + 1, last=j == n - 1)
                    self.emit(recs[(k - 1) % len(recs)], out)
                out += [self.render(b) for b in get('gfoot')]
            out += [self.render(b) for b in get('foot')]
            return ''.join(out)
        n = self.num('n', '12-40') if recs else 0
        ts = self.times(n)
        self.info.update(total=n, i=0)
        out += [self.render(b) for b in get('head')]
        rep = float(self.t.get('repeat', 0))
        for i in range(n):
            self.p = rng.choice(self.pool) if self.pool and rng.random() < rep else (self.person() if i else self.p)
            self.newrec(ts[i])
            self.info.update(i=i + 1, last=i == n - 1)
            self.emit(recs[i % len(recs)], out)
            if noise and i < n - 1 and rng.random() < float(self.t.get('chance', .35)):
                out.append(self.render(rng.choice(noise)))
        out += [self.render(b) for b in get('foot')]
        return ''.join(out)

    def build(self):
        text = self.body()
        if self.t.get('trim'):
            text = text.rstrip('\n')
        if self.t.get('eol') == 'crlf':
            text = text.replace('\n', '\r\n')
        kind = self.t.get('kind')
        kind = None if kind in (None, 'null') else kind
        vals = {r: sorted(set(v)) for r, v in sorted(self.vals.items())}
        allowed = {r: sorted(set(v) - set(vals.get(r, ()))) for r, v in sorted(self.allowed.items())}
        known = {x for v in vals.values() for x in v}
        label = dict(kind=kind, records=self.records if kind else 0, people=len(self.keys) if kind else None,
                     values=vals, allowed={r: v for r, v in allowed.items() if v},
                     decoys=sorted(set(self.decoys) - known),
                     shape=dict(way=self.t.get('way', 'text'), script='hans' if self.script == 'latin' and len(re.findall(r'[\u4e00-\u9fff]', text)) > 20 else self.script,
                                encoding=self.t.get('enc', 'utf-8'), container=self.t.get('cont')))
        return text, label
