from lib.core import T, jd
from lib.pack import docx, gz, xlsx

I, M = 'identity.number', 'phone.number'


def ids(c, n):
    return [p.id for p in c.ps(n)]


def mos(c, n):
    return [p.m for p in c.ps(n)]


@T(I, 'one ID per line', 'list/a.txt', cls='bare')
def _(c):
    return ids(c, 60)


@T(I, 'numbered lines with a title, GB18030', 'list/名单核查.txt', 'gb18030', 1, 'bare')
def _(c):
    return ['待核查身份证'] + [f'{k}、{x}' for k, x in enumerate(ids(c, 25), 1)]


@T(I, 'comma separated in one line', 'list/ids_inline.txt', cls='bare')
def _(c):
    return ','.join(ids(c, 14))


@T(I, 'xlsx single column without header', 'list/Book1.xlsx', cls='bare')
def _(c):
    return xlsx([('Sheet1', [[x] for x in ids(c, 40)])])


@T(I, 'JSON array', 'list/cert.json', cls='bare')
def _(c):
    return jd(ids(c, 18))


@T(I, 'SQL IN list', 'list/query.sql', cls='bare')
def _(c):
    return ["SELECT 1 FROM t WHERE sfzh IN (", ',\n'.join(f"'{x}'" for x in ids(c, 30)), ');']


@T(I, 'gz, 400 lines lower x', 'list/sfz.gz', cls='bare')
def _(c):
    return gz([c.low(x) if x[-1] == 'X' else x for x in ids(c, 400)])


@T(I, 'four columns tab', 'list/四列.txt', 'utf-16', 1, 'bare')
def _(c):
    a = ids(c, 32)
    return ['\t'.join(a[k:k + 4]) for k in range(0, 32, 4)]


@T(M, 'one per line, 600', 'list/haoma.txt', cls='bare')
def _(c):
    return mos(c, 600)


@T(M, 'csv with header mobile', 'list/send.csv', 'utf-8-sig', 1, 'bare')
def _(c):
    return ['mobile'] + mos(c, 50)


@T(M, 'spaces 3-4-4, running numbers', 'list/电话.txt', 'gb18030', 1, 'bare')
def _(c):
    return [f'{k:02d}. {c.v(x, " ")}' for k, x in enumerate(mos(c, 20), 1)]


@T(M, 'semicolon in one line as for bulk SMS', 'list/群发.txt', cls='bare')
def _(c):
    return ';'.join(mos(c, 35))


@T(M, 'with +86', 'list/contacts_e164.txt', cls='bare')
def _(c):
    return ['+86' + x for x in mos(c, 28)]


@T(M, 'docx paragraphs', 'list/拨打清单.docx', cls='bare')
def _(c):
    return docx(['拨打清单'] + mos(c, 15))


@T(M, 'quoted, pipe', 'list/msisdn.psv', cls='bare')
def _(c):
    return '|'.join(f'"{x}"' for x in mos(c, 22)) + '\n'


@T(M, 'dashes 3-4-4', 'list/tel_dash.lst', cls='bare')
def _(c):
    return [c.v(x, '-') for x in mos(c, 30)]
