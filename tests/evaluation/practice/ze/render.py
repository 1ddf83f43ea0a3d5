"""The small template language: see README.md."""
import datetime as dt
import random
import re

import values as val
from values import V, WORDS


def load(path):
    """Templates of one file: list of dict with the header keys, name and body."""
    out = []
    with open(path, encoding='utf-8') as h:
        for part in re.split(r'(?m)^=== ', h.read())[1:]:
            head, body = part.split('\n---\n', 1)
            lines = head.split('\n')
            item = {'name': lines[0].strip(), 'body': body.rstrip('\n')}
            for line in lines[1:]:
                key, value = line.split(':', 1)
                item[key.strip()] = value.strip()
            out.append(item)
    return out


def tree(lines):
    """Nested blocks of @rows / @for / @if / @alt ... @or ... @end."""
    stack = [[]]
    for line in lines:
        m = re.match(r'\s*@(rows|for|if|alt|or|end|set)\b ?(.*)', line)
        if not m:
            stack[-1].append(line)
        elif m[1] == 'set':
            stack[-1].append(('set', m[2]))
        elif m[1] == 'end':
            stack.pop()
        elif m[1] == 'or':
            stack.pop()
            branch = []
            stack[-1][-1][2].append(branch)
            stack.append(branch)
        else:
            block = []
            stack[-1].append((m[1], m[2], [block]))
            stack.append(block)
    assert len(stack) == 1, lines[:3]
    return stack[0]


def f(t, fmt=None):
    fmt = fmt or ('%Y-%m-%d %H:%M:%S' if isinstance(t, dt.datetime) else '%Y-%m-%d')
    parts = {'%Y': f'{t.year}', '%y': f'{t.year % 100:02d}', '%m': f'{t.month:02d}', '%d': f'{t.day:02d}', '%n': str(t.month),
             '%j': str(t.day)}
    if isinstance(t, dt.datetime):
        parts.update({'%H': f'{t.hour:02d}', '%M': f'{t.minute:02d}', '%S': f'{t.second:02d}', '%h': str(t.hour)})
    return re.sub(r'%[YymdnjHMSh]', lambda m: parts[m[0]], fmt)


class Flight:
    def __init__(self, rng, to=None):
        self.no, self.frm, self.to, self.dep, self.arr, pre = rng.choice([r for r in val.table('flights.txt') if to in (None, r[2])])
        self.h, self.m = rng.randint(6, 21), rng.choice((0, 5, 10, 20, 25, 30, 40, 45, 55))
        self.at = f'{self.h:02d}:{self.m:02d}'
        mins = self.h * 60 + self.m + rng.randint(100, 190)
        self.till = f'{mins // 60 % 24:02d}:{mins % 60:02d}'
        self.ticket = pre + '-' + val.digits(rng, 10)
        self.seat = f"{rng.randint(4, 58)}{rng.choice('ABCHJKL')}"
        self.pnr = rng.choice('HJKMNP') + ''.join(rng.choice('BCDFGHJKMNPQRTVWXYZ0123456789') for _ in range(5))
        self.cls = rng.choice('YYYBMHQVWFC')


class Train:
    def __init__(self, rng):
        self.no, self.frm, self.to, self.at, self.till = rng.choice(val.table('trains.txt'))
        fast = self.no[0] in 'GDC'
        self.cls = rng.choice(['二等座', '二等座', '一等座'] if fast else ['硬座', '硬卧', '软卧'])
        self.coach = f'{rng.randint(1, 16):02d}'
        self.seat = (f'{rng.randint(1, 18):02d}' + rng.choice('ABCDF')) if fast else (
            f'{rng.randint(1, 20):02d}号' + ('' if self.cls == '硬座' else rng.choice(['上铺', '中铺', '下铺'] if self.cls == '硬卧' else ['上铺', '下铺'])))
        self.fare = f'{rng.randint(80, 860)}.{rng.choice("05")}'
        self.order = 'E' + val.digits(rng, 9)
        self.ticket = rng.choice('ABCDEFGHKLMN') + val.digits(rng, 6)


class Render:
    def __init__(self, tpl, rng):
        self.tpl, self.rng = tpl, rng
        self.records, self.persons, self.last = 0, set(), {}
        self.labels = {'values': {}, 'allowed': {}, 'decoys': {}}
        trad = tpl.get('script') == 'trad'
        L = val.Region(rng, trad)
        lo, hi = (tpl.get('n', '1-1').split('-') + [None])[:2]
        n = rng.randint(int(lo), int(hi or lo))
        y0, y1 = map(int, tpl.get('years', '2014-2019').split('-'))
        day = dt.datetime(rng.randint(y0, y1), rng.randint(1, 12), int(tpl.get('day', rng.randint(1, 28))), int(tpl.get('hour', rng.randint(7, 11))), rng.randrange(60), rng.randrange(60))
        self.clock = day

        def P(near=True):
            return val.Person(rng, trad, L if near else None)
        self.pool = [P() for _ in range(int(tpl['pool']))] if 'pool' in tpl else None
        if self.pool:
            self.pool = self.pool[:max(2, n - 1)]
        self.new = (lambda: rng.choice(self.pool)) if self.pool else P

        def R(who=None):
            self.records += 1
            self.persons.add(str((who or self.ns['p']).id))
            return ''

        def tick(a=1, b=60):
            self.clock += dt.timedelta(minutes=rng.randint(a, b), seconds=rng.randrange(60))
            return self.clock

        def word(key):
            w = rng.choice(WORDS[key])
            return w.translate(val.TRAD) if trad else w

        def al(x, rule=None):
            return V(x, getattr(x, 'rule', None) or rule, 'allowed')

        def whof():
            while (q := val.Person(rng, trad, L)).male:
                pass
            return q.name

        def pos(k=6, spread=.04):
            return f'{L.lng + rng.uniform(-spread, spread):.{k}f}', f'{L.lat + rng.uniform(-spread, spread):.{k}f}'

        def mac(sep='-'):
            return sep.join(['%02X' % rng.choice((0, 0x14, 0x28, 0x60, 0x8c, 0xac))] + ['%02X' % rng.randrange(256) for _ in range(5)])
        self.ns = dict(
            L=L, n=n, D=day, D0=day, P=P, R=R, r=rng.randint, c=lambda s: rng.choice(s.split('|')), tick=tick, f=f, al=al, word=word,
            now=lambda: self.clock, dec=lambda x: V(str(x), 'x', 'decoys'), dg=lambda k, first='1345789': val.digits(rng, k, first),
            hx=lambda k: ''.join(rng.choice('0123456789abcdef') for _ in range(k)), money=lambda a, b: f'{rng.uniform(a, b):.2f}',
            cm=lambda a, b: f'{rng.uniform(a, b):,.2f}', tel=lambda s='-': val.landline(rng, L.area, 'allowed', s), mob=lambda: val.mobile(rng),
            plate=lambda: val.plate(rng, L.plate), card=lambda: val.card(rng)[2], landline=lambda: val.landline(rng, L.area),
            mm=lambda k: dt.timedelta(minutes=k), dd=lambda k: dt.timedelta(days=k), FL=lambda to=None: Flight(rng, to), TR=lambda: Train(rng), pos=pos, mac=mac,
            hms=lambda s: f'{s // 3600:02d}:{s % 3600 // 60:02d}:{s % 60:02d}', chance=lambda x: rng.random() < x, road=lambda h=False: val.street(rng, h),
            ip=lambda: f"{rng.choice(('10.21', '10.8', '172.16', '172.20', '192.168'))}.{rng.randint(0, 254)}.{rng.randint(2, 250)}", rng=rng, dt=dt,
            who=lambda: val.Person(rng, trad, L).name, whof=whof, uscc=lambda: val.uscc(rng), port=lambda: rng.choice(val.table('ports.txt')),
            whopy=lambda: val.Person(rng, trad, L).py, dates=lambda a, b: dt.date(rng.randint(a, b), rng.randint(1, 12), rng.randint(1, 28)),
            sample=lambda s, k: rng.sample(s.split('|'), k), pool=self.pool, TRAD=val.TRAD, cert=lambda: f'{L.plate[0]}（{rng.randint(2016, 2019)}）', V=V)
        self.ns['p'] = P()

    def run(self):
        out = []
        self.block(tree(self.tpl['body'].split('\n')), out)
        return '\n'.join(out) + '\n'

    def block(self, nodes, out):
        for node in nodes:
            if isinstance(node, str):
                out.append(re.sub(r'<<(.+?)>>', self.put, node))
            elif node[0] == 'set':
                exec(node[1], self.ns)
            elif node[0] == 'if':
                if eval(node[1], self.ns):
                    self.block(node[2][0], out)
            elif node[0] == 'alt':
                # never the same wording twice in a row
                last = self.last.get(id(node))
                pick = self.rng.choice([b for b in node[2] if b is not last])
                self.last[id(node)] = pick
                self.block(pick, out)
            else:
                count = int(eval(node[1], self.ns))
                for i in range(1, count + 1):
                    if node[0] == 'rows':
                        self.ns['p'] = self.new()
                    self.ns.update(i=i, comma=',' if i < count else '', semi=',' if i < count else ';')
                    self.block(node[2][0], out)

    def put(self, m):
        code = m[1]
        if code[0] == '#':
            code = f'R({code[1:].strip()})'
        x = eval(code, self.ns)
        if isinstance(x, V):
            if x.side == 'decoys':
                self.labels['decoys'].setdefault(str(x))
            else:
                self.labels[x.side].setdefault(x.rule, {}).setdefault(str(x))
        elif isinstance(x, dt.datetime):
            x = f(x)
        return str(x)
