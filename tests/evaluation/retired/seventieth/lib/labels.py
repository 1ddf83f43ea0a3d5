"""Doc: what one template writes and the label that goes with it."""

import datetime as dt
import json
import re
from lib import pools, values as V, writers as W
from lib.persons import Person

RULES = (
    'identity.prc_id18 phone.mobile phone.email bank.card driving.plate identity.passport_cn driving.vin phone.landline'
).split()
ENC = {
    'csv': 'uuuuuuubggggw',
    'txt': 'uuuuuuuubgggw',
    'tsv': 'uuuugw',
    'log': 'uuuuug',
    'html': 'uuuug',
    'htm': 'uug',
    'sql': 'uuuug',
    'dat': 'ug',
    'xls': 'ug',
    'xml': 'u',
    'json': 'u',
    'md': 'u',
    'jsonl': 'u',
}
NAMES = {'u': 'utf-8', 'b': 'utf-8-sig', 'g': 'gb18030', 'w': 'utf-16'}


def bulk(f):
    f.bulk = True
    return f


class Doc:
    def __init__(self, r, kind, big=0, rep=False):
        self.r, self.kind, self.big, self.rep = r, kind, big, rep
        self.records, self.persons, self.seen, self.buf = 0, set(), {}, []
        self.enc, self.trad, self.win = 'utf-8', False, None

    # ---- registering
    def _put(self, cls, rule, s):
        self.seen.setdefault(s, (cls, rule))
        return s

    def val(self, rule, s):
        return self._put('values', rule, s)

    def allow(self, rule, s):
        return self._put('allowed', rule, s)

    def decoy(self, rule, s):
        return self._put('decoys', rule, s)

    def label(self, shape):
        text = '\n'.join(self.buf)
        out = {
            'kind': self.kind,
            'records': self.records,
            'people': len(self.persons),
            'values': {},
            'allowed': {},
            'decoys': {},
            'shape': shape,
            'encoding': self.enc,
        }
        for s, (cls, rule) in sorted(self.seen.items()):
            if s in text and re.search('(?<![0-9+])' + re.escape(s) + '(?![0-9A-Za-z])', text):
                out[cls].setdefault(rule, []).append(s)
        return out

    # ---- people
    def person(self, **kw):
        return Person(self, self.trad, **kw)

    def rec(self, p, n=1):
        self.records += n
        self.persons.add(id(p))
        self._keep = getattr(self, '_keep', [])
        self._keep.append(p)
        return p

    def size(self, lo, hi):
        return self.big or self.r.randint(lo, hi)

    def each(self, lo=3, hi=30, rep=None, **kw):
        rep, pool = self.rep if rep is None else rep, []
        for _ in range(self.size(lo, hi)):
            if pool and rep and self.r.random() < 0.35:
                p = self.r.choice(pool)
            else:
                p = self.person(**kw)
                pool.append(p)
            yield self.rec(p)

    # ---- small random things
    def c(self, seq):
        return self.r.choice(seq)

    def i(self, a, b):
        return self.r.randint(a, b)

    def dig(self, n):
        return V.digits(self.r, n)

    def window(self, days):
        """From here on all dates fall into one span of so many days; gives its end."""
        self.win = self.day(), days
        return self.win[0] + dt.timedelta(days)

    def day(self, y0=2012, y1=2024):
        if self.win:
            return self.win[0] + dt.timedelta(self.r.randint(0, self.win[1]))
        return dt.date(self.r.randint(y0, y1), 1, 1) + dt.timedelta(self.r.randint(0, 364))

    def dt(self, y0=2012, y1=2024, h0=0, h1=23):
        d = self.day(y0, y1)
        return dt.datetime(d.year, d.month, d.day, self.i(h0, h1), self.i(0, 59), self.i(0, 59))

    def plus(self, t, a, b, unit='hours'):
        return t + dt.timedelta(**{unit: self.i(a, b)})

    def times(self, n, step=900):
        t, out = self.dt(2015, 2024), []
        for _ in range(n):
            t += dt.timedelta(seconds=self.i(40, step * 20))
            out.append(t)
        return out

    def money(self, a=10, b=9000, sep=False):
        v = self.r.uniform(a, b)
        return f'{v:,.2f}' if sep else f'{v:.2f}'

    def land(self, g=None):
        return self.val('phone.landline', V.landline(self.r, (g or self.c(pools.REG))[5]))

    def hotline(self):
        return self.allow('phone.landline', f'400-{self.i(600, 899)}-{self.dig(4)}')

    def orgmail(self, box='service'):
        dom = self.c(['hualin', 'xinda', 'yuntu', 'jiahe', 'zhongtai', 'minsheng-pm', 'haoyun', 'tongda'])
        return self.allow('phone.email', f'{box}@{dom}{self.i(2, 99)}.{self.c(["com", "cn", "com.cn", "net"])}')

    def hash(self, n=32):
        return ''.join(self.c('0123456789abcdef') for _ in range(n))

    # ---- output
    def add(self, text):
        self.buf.append(text)
        return text

    def encode(self, name, text, enc=None):
        ext = name.rsplit('.', 1)[-1].lower()
        enc = enc or NAMES[self.c(ENC.get(ext, 'u'))]
        self.enc = enc
        if ext in ('html', 'htm', 'xls'):
            text = text.replace('charset=utf-8', 'charset=' + ('gb2312' if enc == 'gb18030' else enc))
        return self.add(text).encode(enc)

    def text(self, name, lines, enc=None, eol=None):
        body = lines if isinstance(lines, str) else '\n'.join(lines) + '\n'
        if eol or (name.endswith(('.csv', '.txt')) and self.r.random() < 0.4):
            body = body.replace('\n', eol or '\r\n')
        return name, self.encode(name, body, enc)

    def csv(self, name, head, rows, sep=',', enc=None, top=()):
        lines = list(top) + ([W.csv_line(head, sep)] if head else []) + [W.csv_line(x, sep) for x in rows]
        return self.text(name, lines, enc)

    def json(self, name, obj, indent=2, enc='utf-8'):
        return name, self.encode(name, json.dumps(obj, ensure_ascii=False, indent=indent) + '\n', enc)

    def jsonl(self, name, objs, head=''):
        return self.text(name, [head + json.dumps(o, ensure_ascii=False) for o in objs], 'utf-8')

    def sql(self, name, table, cols, rows, one=False, pre=''):
        return self.text(name, pre + W.sql(table, cols, rows, one))

    def html(self, name, title, body, enc=None):
        head = f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset=utf-8>\n<title>{title}</title>\n</head>\n<body>\n'
        return self.text(name, head + body + '\n</body>\n</html>\n', enc)

    def xlsx(self, name, sheets):
        self.enc = 'utf-8'
        self.add('\n'.join(str(c) for _, rows in sheets for row in rows for c in row))
        return name, W.xlsx(sheets)

    def docx(self, name, blocks):
        self.enc = 'utf-8'
        flat = [b if isinstance(b, str) else '\n'.join(str(c) for row in b for c in row) for b in blocks]
        self.add('\n'.join(flat))
        return name, W.docx(blocks)

    def sqlite(self, name, tables):
        self.enc = 'utf-8'
        self.add('\n'.join(str(c) for _, _, rows in tables for row in rows for c in row))
        return name, W.sqlite(tables)

    def eml(self, name, frm, to, subj, body, html=False, when=None):
        self.add(f'{frm}\n{to}\n{subj}\n{body}')
        self.enc = 'utf-8'
        return name, W.eml(frm, to, subj, body, html, when or self.dt(2014, 2024))

    def zip(self, name, parts):
        return name, W.zip_(parts)

    def gz(self, name, part):
        return name, W.gz(part[1])

    def tar(self, name, parts):
        return name, W.tar(parts)
