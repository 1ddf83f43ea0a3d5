"""bare lists"""
from .lib import *
def idsn(c, a=20, b=60): return c.ps(c.ri(a, min(b, 40)))
K = 'identity.number'
@T(K, 'one number a line', 'table', 'ids_{n}.txt', r'(?m)^\d{17}')
def plain(c):
    t = []
    for p in idsn(c, 8): c.rec(p); t.append(c.ID(p) if c.ri(0, 6) else c.IDl(p))
    return c.ch(['\n', '\r\n']).join(t + [''])
@T(K, 'an IN list of a query', 'struct', 'sql/in_list{n}.txt', r"(?m)^'\d{17}", enc='utf8')
def inlist(c):
    t = []
    for p in idsn(c, 6): c.rec(p); t.append(f"'{c.ID(p)}'")
    return ',\n'.join(t) + '\n'
@T(K, 'numbered, with full-width comma', 'prose', '待查{n}.txt', r'(?m)^\d+、')
def numbered(c):
    t = []
    for i, p in enumerate(idsn(c, 6), 1): c.rec(p); t.append(f'{i}、{c.ID(p)}')
    return '\n'.join(t) + '\n'
@T(K, 'json array', 'struct', 'req/batch_{n}.json', r'"\d{17}[\dX]"', enc='utf8')
def jarr(c):
    t = []
    for p in idsn(c, 5): c.rec(p); t.append(c.ID(p))
    return js({'idNos': t}, indent=1) + '\n' if c.ri(0, 1) else js(t, indent=2) + '\n'
@T(K, 'redis SMEMBERS', 'struct', 'redis/smembers_{n}.txt', r'(?m)^ *\d+\) "', enc='utf8')
def smem(c):
    t = ['127.0.0.1:6379> SMEMBERS blk:sfzh']
    for i, p in enumerate(idsn(c, 5), 1): c.rec(p); t.append(f'{i:2d}) "{c.ID(p)}"')
    return '\n'.join(t) + '\n'
K = 'phone.number'
@T(K, 'one mobile a line', 'table', '号码包/{n}.txt', r'(?m)^1\d{10}')
def mplain(c):
    t = []
    for p in idsn(c, 8): c.rec(p); t.append(c.M(p))
    return c.ch(['\n', '\r\n']).join(t + [''])
@T(K, 'csv of a single column', 'table', '群发号码{n}.csv', r'(?m)^"?1\d{10}')
def mcsv(c):
    q = c.ch(['"', '']); t = [c.ch(['手机号码', 'mobile', 'SJH'])]
    for p in idsn(c, 8): c.rec(p); t.append(q + c.M(p) + q)
    return '\n'.join(t) + '\n'
@T(K, 'grouped with dashes or blanks', 'prose', '号码整理{n}.txt', r'(?m)^\d+[.)] ')
def mgroup(c):
    f = c.ch('- '); t = []
    for i, p in enumerate(idsn(c, 6), 1): c.rec(p); t.append(f'{i}{c.ch(".)")} {c.M(p, f)}')
    return '\n'.join(t) + '\n'
@T(K, 'dial list of a call machine', 'struct', 'dialer/task{n}.txt', r'(?m)^dial ', enc='utf8')
def dial(c):
    t = []
    for p in idsn(c, 6): c.rec(p); t.append(f'dial {c.M(p)} retry=2')
    return '\n'.join(t) + '\n'
@T(K, 'escaped json strings', 'struct', 'push/targets_{n}.json', r'"1\d{10}"', enc='utf8')
def mj(c):
    t = []
    for p in idsn(c, 6): c.rec(p); t.append(c.M(p))
    return js({'template': 'SMS_' + c.dg(9, '2'), 'phones': t}, indent=2) + '\n'
