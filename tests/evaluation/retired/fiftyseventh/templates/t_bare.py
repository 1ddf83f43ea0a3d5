"""identity.number and phone.number: files of bare numbers"""
from render import *
A, B = 'identity.number', 'phone.number'


def nums(d, ph, lo=6, hi=60):
    d.phsep = ''
    o = []
    for p in d.people(d.n(lo, hi)):
        d.rec(p)
        o.append(p.rawph if ph else p.id)
    return o


def mk(kind, tag, ph):
    def lines(d):
        d.shape = 'bare lines'
        return d.pick('txt txt list'), '\n'.join(nums(d, ph)) + '\n'

    def column(d):
        d.shape = 'one column'
        h = d.pick(['手机号', 'mobile', '号码', 'phone'] if ph else ['身份证号', 'idcard', '证件号码', 'SFZH'])
        R = [[i, x] for i, x in enumerate(nums(d, ph), 1)]
        if d.ch(.5):
            return 'xlsx', xlsx([('Sheet1', [['序号', h]] + R)])
        return 'csv', delim([[h]] + [r[1:] for r in R])

    def array(d):
        d.shape = 'array'
        a = nums(d, ph)
        return d.pick((('json', js(a, d.pick((None, 1)))), ('json', js({'taskId': d.hex(16), ('mobiles' if ph else 'idNos'): a}))))

    def query(d):
        d.shape = 'sql in()'
        a = nums(d, ph, 4, 40)
        c = 'mobile' if ph else 'id_no'
        return 'sql', "-- 临时查一下，别提交\nSELECT count(*) FROM member\n WHERE %s IN (\n%s\n);\n" % (c, ',\n'.join("  '%s'" % x for x in a))

    def memo(d):
        d.shape = 'memo'
        a = nums(d, ph, 4, 24)
        s = d.pick('、 ； ，').strip()
        return 'txt', ('以下%d个%s请今天核完：\n' % (len(a), '手机号' if ph else '身份证号')) + s.join(a) + '。\n'

    def shell(d):
        d.shape = 'shell list'
        d.enc = 'utf8'
        a = nums(d, ph, 4, 30)
        return 'sh', '#!/bin/bash\n# %s\n%s="\n%s\n"\nfor n in $%s; do\n  ./push --%s "$n"\ndone\n' % ('重推失败的号码' if ph else '重跑核验', 'NUMS', '\n'.join(a), 'NUMS', 'mobile' if ph else 'idcard')

    for f, cls, big in ((lines, 'table', True), (column, 'table', True), (array, 'struct', True), (query, 'struct', False), (memo, 'prose', False), (shell, 'struct', False)):
        REGISTRY.append((kind, cls, tag + '_' + f.__name__, f, big, False))


mk(A, 'in', False)
mk(B, 'pn', True)
