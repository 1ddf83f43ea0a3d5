"""The mess: one set of fields per kind, many ways in which people and programs lay them out"""
import json
from core import plus
from render import *
import events as V

# zh|key|flag: i = identifies, always there; s = second identifier, may be missing; c = belongs to the kind; o = may be missing
N_, I_, P_ = ('姓名|name|c', lambda d, e: e.p.name), ('身份证号|idNo|i', lambda d, e: e.p.id), ('手机号|mobile|s', lambda d, e: e.p.ph)
Q_ = ('手机号|mobile|i', lambda d, e: e.p.ph)
S_ = ('身份证号|idNo|s', lambda d, e: e.p.id)


def nm(z): return (z + '|name|c', lambda d, e: e.p.name)
def t_(d, t): return d.ts(t) if d.size != 's' or d.ch(.8) else d.ts(t, '%Y/%m/%d %H:%M')


SETS = {
    'hotel.stay': (V.hotel, .2, [nm('客人'), I_, P_, ('酒店|hotel|o', lambda d, e: e.hotel), ('房号|roomNo|c', lambda d, e: e.room), ('入住时间|checkIn|c', lambda d, e: t_(d, e.tin)), ('退房时间|checkOut|c', lambda d, e: t_(d, e.tout))]),
    'travel.flight': (V.flight, .15, [nm('乘机人'), I_, P_, ('航班号|flightNo|c', lambda d, e: e.no), ('航段|segment|c', lambda d, e: e.a[0] + '-' + e.b[0]), ('起飞时间|depTime|c', lambda d, e: t_(d, e.t)), ('票号|ticketNo|o', lambda d, e: e.tkt)]),
    'travel.train': (V.train, .15, [nm('乘车人'), I_, P_, ('车次|trainNo|c', lambda d, e: e.no), ('出发站|fromStation|c', lambda d, e: e.a), ('到达站|toStation|c', lambda d, e: e.b), ('开车时间|depTime|c', lambda d, e: t_(d, e.t)), ('座位|seat|o', lambda d, e: e.co + '车' + e.seat)]),
    'netcafe.session': (V.net, .25, [nm('上网人'), I_, ('网吧|netbar|c', lambda d, e: e.place), ('机号|terminal|c', lambda d, e: e.seat), ('上机时间|loginTime|c', lambda d, e: t_(d, e.tin)), ('下机时间|logoutTime|c', lambda d, e: t_(d, e.tout)), ('消费|fee|o', lambda d, e: e.fee)]),
    'border.crossing': (V.border, .3, [N_, ('护照号|passportNo|i', lambda d, e: e.p.pp), S_, ('出入境|direction|c', lambda d, e: e.dir), ('口岸|port|c', lambda d, e: e.port), ('过境时间|crossTime|c', lambda d, e: t_(d, e.t)), ('前往/来自|country|o', lambda d, e: e.de[0])]),
    'crime.case': (V.crime, .1, [nm('嫌疑人'), I_, ('案件编号|caseNo|c', lambda d, e: e.no), ('案由|charge|c', lambda d, e: e.cause), ('办案单位|unit|o', lambda d, e: e.unit), ('处理结果|result|c', lambda d, e: e.res)]),
    'property.housing': (V.house, .1, [nm('产权人'), I_, P_, ('房屋坐落|location|c', lambda d, e: e.loc), ('建筑面积|area|c', lambda d, e: e.area), ('不动产权证号|certNo|c', lambda d, e: e.cert)]),
    'property.rental': (V.rent, .05, [nm('承租人'), I_, P_, ('租赁房屋|house|c', lambda d, e: e.loc), ('起租日|leaseStart|c', lambda d, e: d.day(e.s)), ('到期日|leaseEnd|c', lambda d, e: d.day(e.e)), ('月租金|rent|c', lambda d, e: e.rent)]),
    'bank.account': (V.acct, 0, [nm('户名'), ('银行卡号|cardNo|i', lambda d, e: e.p.card), S_, ('开户行|openBranch|c', lambda d, e: e.br), ('开户日期|openDate|c', lambda d, e: d.day(e.t)), ('预留手机|reservePhone|s', lambda d, e: e.p.ph)]),
    'bank.balance': (V.bal, 0, [nm('户名'), ('卡号|cardNo|i', lambda d, e: e.p.card), S_, ('账户余额|balance|c', lambda d, e: e.bal), ('时点|asOf|c', lambda d, e: d.day(e.asof)), ('开户行|branch|o', lambda d, e: e.br)]),
    'bank.transaction': (V.txn, .5, [nm('户名'), ('卡号|cardNo|i', lambda d, e: e.p.card), S_, ('交易时间|txnTime|c', lambda d, e: t_(d, e.t)), ('摘要|summary|c', lambda d, e: e.w), ('交易金额|amount|c', lambda d, e: ('' if e.inc else '-') + '%.2f' % e.a), ('余额|balance|c', lambda d, e: '%.2f' % e.bal), ('对方户名|oppName|o', lambda d, e: e.peer)]),
    'driving.licence': (V.lic, 0, [N_, ('驾驶证号|licenceNo|i', lambda d, e: e.p.id), ('准驾车型|driveClass|c', lambda d, e: e.cls), ('档案编号|archivesNo|c', lambda d, e: e.arch), ('初次领证日期|firstIssue|c', lambda d, e: d.day(e.f)), P_]),
    'driving.vehicle': (V.car, 0, [nm('车主'), ('车牌号|plateNo|i', lambda d, e: e.p.plate), P_, ('车架号|vin|s', lambda d, e: e.p.vin), ('品牌型号|model|c', lambda d, e: e.model), ('初次登记|regDate|c', lambda d, e: d.day(e.t))]),
    'phone.cdr': (V.call, .5, [('机主|name|o', lambda d, e: e.p.name), ('本机号码|servedNumber|i', lambda d, e: e.p.ph), ('对方号码|peerNumber|c', lambda d, e: d.peerph()), ('主被叫|callType|c', lambda d, e: e.way), ('通话开始|startTime|c', lambda d, e: t_(d, e.t)), ('通话时长秒|duration|c', lambda d, e: e.s)]),
    'phone.sms': (V.sms, .5, [('机主|name|o', lambda d, e: e.p.name), ('本机号码|userNumber|i', lambda d, e: e.p.ph), ('对方号码|peerNumber|c', lambda d, e: d.peerph()), ('收发|direction|c', lambda d, e: e.dir), ('短信时间|smsTime|c', lambda d, e: t_(d, e.t)), ('短信内容|smsBody|c', lambda d, e: e.x)]),
    'location.fix': (V.fix, .5, [('姓名|name|o', lambda d, e: e.p.name), Q_, ('定位时间|locTime|c', lambda d, e: t_(d, e.t)), ('经度|lng|c', lambda d, e: e.lng), ('纬度|lat|c', lambda d, e: e.lat), ('位置|address|c', lambda d, e: e.ad)]),
    'identity.person': (V.ident, 0, [N_, ('性别|gender|c', lambda d, e: e.p.sex), I_, P_, ('出生日期|birthday|o', lambda d, e: d.day(e.p.birth)), ('户籍地址|address|c', lambda d, e: e.p.addr)]),
}


def data(d, k, lo=3, hi=40, miss=True, en=0):
    """header and rows of (label, value); a missing value is '' """
    f, rep, fs = SETS[k]
    fs = [x for x in fs if not x[0].endswith('|o') or d.ch(.75)]
    if k.startswith(('phone', 'location')):
        d.phsep = ''
    H = [x[0].split('|')[en] for x in fs]
    R = []
    for p in d.crowd(d.n(lo, hi), rep):
        e = f(d, p)
        d.rec(p)
        R.append(['' if miss and x[0][-1] in 'so' and d.ch(.1) else str(x[1](d, e)) for x in fs])
    return H, R


# ---- table
def pdf(d, k):
    H, R = data(d, k, 6, 40, False)
    o, n = [d.pick('查询结果 打印件 明细表 清单')], d.ri(8, 14)
    for i in range(0, len(R), n):
        o += [' '.join(H)] + [' '.join(r) for r in R[i:i + n]] + ['第 %d 页 共 %d 页' % (i // n + 1, -(-len(R) // n)), '']
    d.shape = 'pasted from pdf'
    return 'txt', '\n'.join(o)


def sheets(d, k):
    H, R = data(d, k, 6, 40)
    c = d.ri(2, len(R) - 2)
    w = len(H)
    a, b = R[:c], R[c:]
    def sh(t, rows): return (t, [[t + d.pick('登记 情况 明细')] + [''] * (w - 1)] + [['序号'] + H] + [[i] + r for i, r in enumerate(rows, 1)] + ([['小计', len(rows)]] if d.ch(.5) else []), ['A1:%s1' % colname(w)])
    d.shape = 'xlsx, two sheets of data'
    return 'xlsx', xlsx([sh(*x) for x in d.pick(((('一组', a), ('二组', b)), (('1月', a), ('2月', b)), (('老店', a), ('新店', b))))] + [('下拉项', [['选项'], ['是'], ['否']])])


def psql(d, k):
    H, R = data(d, k, 4, 40, en=1)
    o = fixed([[' ' + H[0]] + ['| ' + h for h in H[1:]]] + [[' ' + r[0]] + ['| ' + c for c in r[1:]] for r in R], 1).split('\n')
    o.insert(1, '-' * wide(o[0]))
    d.shape = 'psql output'
    return 'txt', '%s=# select * from v_%s limit %d;\n' % (d.pick('prod main erp'), d.hex(4), len(R)) + '\n'.join(o) + '(%d rows)\n' % len(R)


def twohead(d, k):
    H, R = data(d, k, 5, 40)
    c = d.ri(2, len(H) - 2)
    d.shape = 'csv, two header rows'
    return 'csv', delim([[d.pick(('内部资料 注意保管', '附件%d' % d.ri(1, 9), '制表：' + d.pick('小李 王姐 前台')))], ['基本信息'] + [''] * (c - 1) + ['业务信息'] + [''] * (len(H) - c - 1) + [''], H + ['备注']] + [r + [d.pick(('', '', '', '已核', '待核实', '重复？', '本人要求保密'))] for r in R] + [[]] + [['', '', '审核人：']])


# ---- struct
def pgcopy(d, k):
    H, R = data(d, k, 4, 40, en=1)
    d.shape = 'COPY block'
    return 'sql', '--\n-- PostgreSQL database dump\n--\nSET client_encoding = \'UTF8\';\n\nCOPY public.t_%s (%s) FROM stdin;\n' % (d.hex(3), ', '.join(H)) + '\n'.join('\t'.join(c or '\\N' for c in r) for r in R) + '\n\\.\n'


def mongo(d, k):
    H, R = data(d, k, 3, 30, en=1)
    d.shape = 'mongo shell'
    return d.pick('txt json'), '\n'.join('{ "_id" : ObjectId("%s"), ' % d.hex(24) + ', '.join('"%s" : "%s"' % x for x in zip(H, r) if x[1]) + ' }' for r in R) + '\n'


def bulk(d, k):
    H, R = data(d, k, 3, 40, en=1)
    d.shape = 'es bulk'
    return d.pick('json ndjson'), '\n'.join('{"index":{"_index":"idx_%d","_id":"%s"}}\n' % (d.year, d.hex(16)) + json.dumps(dict(zip(H, r)), ensure_ascii=False) for r in R) + '\n'


def php(d, k):
    H, R = data(d, k, 3, 25, en=1)
    d.enc, d.shape = 'utf8', 'php array'
    return 'php', '<?php\n// 临时补数据 %s\n$rows = array(\n' % d.date() + ''.join('  array(' + ', '.join("'%s' => '%s'" % x for x in zip(H, r)) + '),\n' for r in R) + ');\nforeach ($rows as $r) { $db->insert($table, $r); }\n'


def yaml(d, k):
    H, R = data(d, k, 3, 20, en=1)
    d.enc, d.shape = 'utf8', 'yaml list'
    return d.pick('yml yaml'), 'records:\n' + ''.join('  - ' + '\n    '.join('%s: "%s"' % x for x in zip(H, r) if x[1]) + '\n' for r in R)


def curl(d, k):
    H, R = data(d, k, 3, 20, en=1)
    d.enc, d.shape = 'utf8', 'curl commands'
    u = 'http://10.%d.%d.%d:8080/api/%s' % (d.ri(0, 20), d.ri(0, 200), d.ri(2, 200), d.pick('import save push sync'))
    return 'sh', '#!/bin/bash\n# 补推\n' + ''.join("curl -s -X POST %s -H 'Content-Type: application/json' -d '%s'\n" % (u, json.dumps(dict(zip(H, r)), ensure_ascii=False)) for r in R)


def errlog(d, k):
    H, R = data(d, k, 4, 40, en=1)
    o = []
    for r in R:
        t = str(d.time())
        o.append('%s ERROR [%s] sync failed, payload: {%s}' % (t, d.hex(8), ', '.join('%s=%s' % x for x in zip(H, r))))
        o += d.pick((['java.net.SocketTimeoutException: Read timed out', '\tat java.net.SocketInputStream.read(SocketInputStream.java:%d)' % d.ri(100, 300)], [], ['%s WARN  retry in %ds' % (t, d.ri(1, 30))]))
    d.shape = 'error log'
    return 'log', '\n'.join(o) + '\n'


def redis(d, k):
    H, R = data(d, k, 3, 30, en=1)
    d.shape = 'redis lines'
    return 'txt', '\n'.join('HMSET cache:%s ' % d.hex(10) + ' '.join('%s "%s"' % x for x in zip(H, r) if x[1]) for r in R) + '\n'


def pack(d, k):
    """a broker's or a clerk's archive: several parts of one list and a note"""
    H, R = data(d, k, 8, 40)
    n = d.ri(2, 3)
    e = d.pick('utf-8 gb18030 utf-8-sig')
    fs = [('part%d.csv' % (i + 1), delim([H] + R[i::n]).encode(e)) for i in range(n)]
    fs.append(('readme.txt', d.pick(('共%d个文件，字段一致，可直接导入。\n' % n, '解压后合并即可，售后三天。\n')).encode(e)))
    d.shape = 'zip of parts'
    return 'zip', zipb(fs)


def webpage(d, k):
    H, R = data(d, k, 3, 25)
    d.enc, d.shape = 'utf8', 'saved web page'
    rows = ''.join('<tr class="%s">%s<td><a href="javascript:void(0)">详情</a></td></tr>\n' % (('odd', 'even')[i % 2], ''.join('<td>%s</td>' % c for c in r)) for i, r in enumerate(R))
    return 'html', '<html><head><meta charset="utf-8"><title>后台管理</title></head><body>\n<div class="bar">当前用户：admin | 退出</div>\n<table id="grid"><thead><tr>%s<th>操作</th></tr></thead><tbody>\n%s</tbody></table>\n<div class="page">共 %d 条 1/1 页</div>\n</body></html>\n' % (''.join('<th>%s</th>' % h for h in H), rows, len(R))


def slowlog(d, k):
    H, R = data(d, k, 3, 40, en=1)
    o = []
    for r in R:
        o.append("# Time: %s\n# User@Host: app[app] @ [10.%d.%d.%d]\n# Query_time: %.3f  Lock_time: 0.000 Rows_sent: 0\nINSERT INTO t_sync (%s) VALUES (%s);" % (d.time().strftime('%y%m%d %H:%M:%S'), d.ri(0, 9), d.ri(0, 99), d.ri(2, 200), d.r.uniform(1, 9), ', '.join(H), ', '.join(sqlv(c or None) for c in r)))
    d.shape = 'mysql slow log'
    return 'log', '\n'.join(o) + '\n'


def access(d, k):
    from urllib.parse import quote
    if k == 'driving.vehicle':
        return slowlog(d, k)
    d.cardsep = d.phsep = ''
    H, R = data(d, k, 4, 40, en=1)
    p = {'hotel.stay': 'hotel/checkin', 'travel.flight': 'air/order', 'travel.train': 'train/order', 'netcafe.session': 'netbar/session', 'border.crossing': 'border/cross', 'crime.case': 'case/query', 'property.housing': 'estate/owner', 'property.rental': 'rental/lease', 'bank.account': 'bank/bindCard', 'bank.balance': 'bank/balance', 'bank.transaction': 'bank/txn', 'driving.licence': 'driving/licence', 'phone.cdr': 'cdr/push', 'phone.sms': 'sms/push', 'location.fix': 'gps/report', 'identity.person': 'realname/verify'}[k]
    d.enc, d.shape = 'utf8', 'access log, query strings'
    return 'log', ''.join('10.0.%d.%d - - [%s +0800] "GET /%s?%s HTTP/1.1" 200 %d "-" "okhttp/3.%d"\n' % (d.ri(0, 9), d.ri(2, 250), d.time().strftime('%d/%b/%Y:%H:%M:%S'), p, '&'.join('%s=%s' % (h, quote(c)) for h, c in zip(H, r) if c), d.ri(60, 900), d.ri(3, 14)) for r in R)


# ---- prose
def ocr(d, k):
    """text of scanned forms: labels set wide, lines of dots, page marks"""
    H, R = data(d, k, 2, 12, False)
    o = []
    for i, r in enumerate(R, 1):
        o.append('\n'.join('%s  %s' % (' '.join(h) if len(h) < 4 else h, v) for h, v in zip(H, r)) + '\n' + d.pick(('签 字 ：', '（盖章）', '经办人 ：', '. . . . . . . .')) + '\n- %d -' % i)
    d.shape = 'scanned forms'
    return 'txt', '\n\n'.join(o) + '\n'


def typed(d, k):
    H, R = data(d, k, 4, 16)
    o = [d.pick(('自己记的', '待录系统', '从老本子抄过来的', '没录完'))+ ' ' + d.day(d.date())]
    for r in R:
        o.append((d.pick(('', '', '%d. ' % len(o), '%d、' % len(o))) + d.pick((' ', '，', '/', '  ', '；', ' ')).join(('%s%s' % (h, c) if d.ch(.3) else c) for h, c in zip(H, r) if c) + d.pick(('', '', '', '（已录）', ' ？', ' 再打电话问下'))))
        if d.ch(.15):
            o.append(d.pick('下午接着抄 前面两个核对过了 本子这页湿了看不清'))
    if len(H) < 99:
        o.insert(1, '（顺序：%s）' % ' '.join(H))
    d.shape = 'typed by hand'
    return 'txt', '\n'.join(o) + '\n'


def fwd(d, k):
    H, R = data(d, k, 3, 14, False)
    b = d.pick(('FYI', '请处理，谢谢', '转给你了，弄完删掉')) + '\n\n-------- 转发邮件信息 --------\n发件人：%s\n发送日期：%s\n主题：%s\n\n' % (d.person(False).name, d.ts(d.time(), '%Y-%m-%d %H:%M'), d.pick('名单 明细 数据 核对')) + '> 您好，数据如下，请查收：\n>\n> ' + '\t'.join(H) + '\n' + ''.join('> ' + '\t'.join(r) + '\n' for r in R) + '>\n> 如有问题电话联系。\n'
    return mail(d, d.pick(('Fw: 名单', '转发: 明细', 'Fwd: 数据核对')), b, b64=d.ch(.2))


def blocks(d, k):
    H, R = data(d, k, 2, 14)
    c = d.pick('： : ： 　')[:1] or '：'
    d.shape = 'label and value blocks'
    return 'txt', ('\n' + d.pick(('', '----------', '***')) + '\n').join('\n'.join('%s%s%s' % (h, c, v) for h, v in zip(H, r)) for r in R) + '\n'


def pitch(d, k):
    H, R = data(d, k, 3, 14, False)
    d.shape = 'offer with samples'
    return 'txt', d.pick(('一手货源，每日更新，量大从优。', '出%d年数据，可测，不满意退。' % d.year, '实时可查，先看样本再谈价。')) + '\n字段：' + '、'.join(H) + '\n样本如下：\n\n' + '\n'.join('，'.join(r) for r in R) + '\n\n' + d.pick('整库打包另谈 非诚勿扰 担保交易') + '\n'


def told(d, k):
    H, R = data(d, k, 3, 10)
    ms = [d.pick('在不 忙吗 有空没'), d.pick('把那几个信息发我 上次说的名单呢 麻烦把资料发过来')]
    for r in R:
        ms.append(d.pick('\n', '，').join('%s%s%s' % (h, d.pick('：', ' '), c) for h, c in zip(H, r) if c) if d.ch(.5) else '\n'.join('%s：%s' % x for x in zip(H, r) if x[1]))
        if d.ch(.3):
            ms.append(d.pick('这个对吗 还有吗 记下了 这个先不弄'))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


FORMS = {'table': [pdf, sheets, psql, twohead, pack, webpage], 'struct': [pgcopy, mongo, bulk, php, yaml, curl, errlog, redis, access, slowlog], 'prose': [typed, fwd, blocks, pitch, told, ocr]}


def _bind(f, k): return lambda d: f(d, k)


for _i, _k in enumerate(SETS):
    for _c, _n in (('table', 2), ('struct', 2), ('prose', 2)):
        for _j in range(_n):
            _l = FORMS[_c]
            _f = _l[(_i + _j * {'table': 1, 'struct': 3, 'prose': 2}[_c]) % len(_l)]
            REGISTRY.append((_k, _c, 'ms_%s_%s' % (_k.split('.')[1], _f.__name__), _bind(_f, _k), _f in (pgcopy, mongo, bulk, psql, errlog, slowlog, access, pack), False))
