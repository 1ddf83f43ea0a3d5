"""Small things that many templates share: chat exports, days, routes."""

import datetime

from lib import world as W

WEEK = '一二三四五六日'
NICK = (
    '老王 阿杰 小雨 前台小李 静静 大刘 Luna 阿峰 小陈 云淡风轻 木子 老周 海阔天空 Jessie 向日葵 糖糖 豆豆妈 强哥'
).split()


def days(d, a, b):
    return datetime.timedelta(days=d.r.randint(a, b))


def mins(d, a, b):
    return datetime.timedelta(minutes=d.r.randint(a, b), seconds=d.r.randint(0, 59))


def chat(d, t, turns, style=None):
    """turns: [(speaker, text)]; three ways in which people export a chat."""
    style = d.i(0, 2) if style is None else style
    out = []
    for who, text in turns:
        t += mins(d, 0, 9)
        if style == 0:
            out.append(f'{t:%Y-%m-%d %H:%M:%S} {who}\n{text}\n')
        elif style == 1:
            out.append(f'[{t:%Y/%m/%d %H:%M}] {who}: {text}')
        else:
            out.append(f'{who}  {t:%H:%M:%S}\n  {text}')
    return '\n'.join(out) + '\n'


def hotel(d, c=None):
    c = c or d.city()
    return f"{d.r.choice(W.HOTELS)}({c['city']}{d.r.choice(W.ROADS)}店)", c


def room(d):
    return f'{d.i(2, 19)}{d.i(1, 28):02d}'


def firm(d, c=None):
    c = c or d.city()
    return f"{c['city']}{d.r.choice(W.FIRMS)}有限公司"


def masked_id(p):
    return p.id[:6] + '********' + p.id[14:]


def masked_mob(p):
    return p.mob[:3] + '****' + p.mob[7:]


def cn_day(x):
    return f'{x.year}年{x.month}月{x.day}日'


def sql_insert(table, cols, rows, chunk=50):
    out = []
    for i in range(0, len(rows), chunk):
        vals = ',\n'.join(
            '(' + ','.join(str(v) if isinstance(v, int) else 'NULL' if v is None else f"'{v}'" for v in r) + ')'
            for r in rows[i : i + chunk]
        )
        out.append(f"INSERT INTO `{table}` (`{'`,`'.join(cols)}`) VALUES\n{vals};\n")
    return ''.join(out)


def official(d):
    """Name of somebody who only signs; no number, no record."""
    return d.P().name
