"""netcafe.session and border.crossing"""
from core import plus
from render import *
from events import net as N, border as Bd
A, B = 'netcafe.session', 'border.crossing'
def ne(d, lo=3, hi=40, rep=.25):
    es = [N(d, p) for p in d.crowd(d.n(lo, hi), rep)]
    for e in es[1:]:
        e.place, e.code = es[0].place, es[0].code
    return es
def be(d, lo=3, hi=40, rep=.35): return [Bd(d, p) for p in d.crowd(d.n(lo, hi), rep)]


@T(A, 'table', big=True)
def nc_register(d):
    return table(d, [('姓名/上网人姓名|Name|XM', lambda e: e.p.name), ('证件号/身份证号码|ID No|ZJHM', lambda e: e.p.id), ('机器号/终端号|Terminal|ZDH', lambda e: e.seat), ('上机时间/上网时间|Login|SJSJ', lambda e: d.ts(e.tin)), ('下机时间|Logout|XJSJ', lambda e: d.ts(e.tout)), ('网吧名称|Netbar|WBMC', lambda e: e.place), ('卡号?|Card|KH', lambda e: e.card), ('IP地址?|IP|IP', lambda e: e.ip), ('金额?|Fee|JE', lambda e: e.fee)],
        ne(d), (0, 0, 1, 2), 'csv tsv xlsx', '上网登记记录')


@T(A, 'table', big=True)
def nc_wa(d):
    R = [[e.code, e.place, str(e.tin), str(e.tout), '11', d.rec(e.p).id, e.p.name, e.seat, e.ip, e.mac] for e in ne(d, 4, 40)]
    H = ['NETBAR_WACODE', 'PLACE_NAME', 'START_TIME', 'END_TIME', 'CERTIFICATE_TYPE', 'CERTIFICATE_CODE', 'NAME', 'TERMINAL', 'IP', 'MAC']
    d.shape = 'WA dialect'
    return d.pick('csv txt bcp'), delim([H] + R, d.pick((',', '\t', '|')))


@T(A, 'table')
def nc_paper(d):
    return table(d, [('日期', lambda e: d.messday(e.tin)), ('姓名', lambda e: e.p.name), ('性别', lambda e: e.p.sex), ('证件号码', lambda e: e.p.id), ('上机', lambda e: e.tin.strftime('%H:%M')), ('下机', lambda e: d.pick((e.tout.strftime('%H:%M'), e.tout.strftime('%H点%M')))), ('机号', lambda e: e.seat), ('民警检查', lambda e: d.pick(('', '', '√')))], ne(d, 5, 40, .3), (0,), 'xlsx fixed html', '互联网上网服务营业场所上网登记簿', shuffle=False)


@T(A, 'table', big=True)
def nc_nohead(d):
    R = [[e.code, e.place, e.tin.strftime('%Y-%m-%d %H:%M:%S'), e.tout.strftime('%Y-%m-%d %H:%M:%S'), d.rec(e.p).name, e.p.id, e.seat, e.ip] for e in ne(d, 6, 40)]
    d.shape = 'no header'
    return d.pick('txt dat csv'), delim(R, ',')


@T(A, 'struct', big=True)
def nc_pubwin_sql(d):
    R = [[e.card, d.rec(e.p).name, e.p.id, e.seat, e.area, str(e.tin), str(e.tout), float(e.fee)] for e in ne(d)]
    d.shape = 'sql'
    return 'sql', 'USE [netbar]\nGO\n' + sql('SW_RECORD', ['CardNo', 'UserName', 'IDCard', 'PCName', 'PCArea', 'LoginTime', 'LogoutTime', 'Charge'], R, False, False, '"')


@T(A, 'struct', big=True)
def nc_auth_log(d):
    o = []
    for e in sorted(ne(d), key=lambda e: e.tin):
        p = d.rec(e.p)
        o.append('%s [实名] 网吧=%s 场所=%s 终端=%s 上机 姓名=%s 证件=%s 下机=%s 计费=%s' % (e.tin.strftime('%Y-%m-%d %H:%M:%S'), e.place, e.code, e.seat, p.name, p.id, e.tout.strftime('%Y-%m-%d %H:%M:%S'), e.fee))
        if d.ch(.3):
            o.append(e.tin.strftime('%Y-%m-%d %H:%M:%S') + ' [系统] 心跳 server=192.168.0.%d ok' % d.ri(1, 9))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(A, 'struct')
def nc_json(d):
    O = []
    for e in ne(d):
        p = d.rec(e.p)
        O.append({'netbarCode': e.code, 'netbarName': e.place, 'userName': p.name, 'certCode': p.id, 'pcNo': e.seat, 'onlineTime': str(e.tin), 'offlineTime': str(e.tout), 'ip': e.ip, 'mac': e.mac})
    d.shape = 'json'
    return 'json', js({'upload': d.day(d.date(), '%Y%m%d'), 'rows': O})


@T(A, 'struct')
def nc_xml(d):
    O = []
    for e in ne(d, 3, 25):
        p = d.rec(e.p)
        O.append({'YYCSDM': e.code, 'CSMC': e.place, 'XM': p.name, 'ZJLX': '111', 'ZJHM': p.id, 'ZDH': e.seat, 'SXSJ': e.tin.strftime('%Y%m%d%H%M%S'), 'XXSJ': e.tout.strftime('%Y%m%d%H%M%S'), 'IPDZ': e.ip})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('上网记录' if d.ch(.3) else 'SWJL', 'ITEM', O)


@T(A, 'prose')
def nc_boss_note(d):
    o = ['今天派出所来查，把这几个人的上网记录抄给他们：']
    for e in ne(d, 3, 9, .2):
        p = d.rec(e.p)
        o.append('%s，%s，%s在%s%s号机上网，%s下机。' % (p.name, p.id, d.ts(e.tin, '%m月%d日%H点%M分'), d.pick('我店 本吧 一楼'), e.seat, e.tout.strftime('%H点%M分')))
    o.append('本店：%s，场所编号%s。' % (e.place, e.code))
    d.shape = 'note'
    return 'txt', '\n'.join(o) + '\n'


@T(A, 'prose')
def nc_minor_report(d):
    es = ne(d, 2, 7, 0)
    x = '检查笔录（摘录）\n\n检查对象：%s\n检查时间：%s\n\n检查情况：\n' % (es[0].place, d.day(es[0].tin, 'zh'))
    for e in es:
        p = d.rec(e.p)
        x += '  在%s号机前上网的%s自称%s，出示身份证%s，经核对实名系统，其于%s上机，至检查时未下机。\n' % (e.seat, d.pick('男子 顾客 青年') if p.sex == '男' else d.pick('女子 顾客'), p.name, p.id, e.tin.strftime('%H时%M分'))
    x += '\n检查人员签名：　　　　　　当事人签名：\n'
    d.shape = 'record'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def nc_chat(d):
    ms = ['老板 昨晚丢手机那台机子谁坐的']
    for e in ne(d, 2, 8, .2):
        p = d.rec(e.p)
        ms.append('%s机 %s上的 %s下的 登记的是%s %s' % (e.seat, d.ts(e.tin, '%m-%d %H:%M'), e.tout.strftime('%H:%M'), p.name, p.id))
    ms.append('都是在%s登记系统里查的，别外传' % e.place)
    d.shape = 'chat'
    return 'txt', chat(d, ms)


# ---------------- border
@T(B, 'table', big=True)
def bd_result(d):
    return table(d, [('姓名|Name|XM', lambda e: e.p.name), ('出入境/出入境标识/出入标识|Direction|CRBS', lambda e: e.dir), ('出入境日期|Date|CRJRQ', lambda e: d.ts(e.t)), ('证件名称?|Doc Type|ZJMC', lambda e: e.doc), ('护照号码/证件号码|Passport No|HZHM', lambda e: e.p.pp), ('身份证号?|ID No|GMSFHM', lambda e: e.p.id), ('出入境口岸|Port|KA', lambda e: e.port), ('交通工具/航班号?|Vehicle|JTGJ', lambda e: e.veh), ('前往地/来自地?|Country|GJDQ', lambda e: e.de[0])],
        be(d), (0, 0, 1, 2), 'csv tsv xlsx', '出入境记录查询结果')


@T(B, 'table')
def bd_single(d):
    p = d.person(False)
    R = []
    t = d.time()
    dr = '入境'
    for i in range(d.n(4, 30)):
        e = Bd(d, p)
        d.rec(p)
        t = plus(t, days=d.ri(2, 50))
        dr = '出境' if dr == '入境' else '入境'
        R.append([i + 1, dr, d.day(t), e.doc, p._pp, e.port, e.veh])
    p.pp
    d.headed, d.shape = True, 'rows, person in head'
    return 'csv', delim([['《出入境记录查询结果》'], ['姓名：' + p.name, '身份证号：' + p.id, '性别：' + p.sex], ['序号', '出境/入境', '出入境日期', '证件名称', '护照号', '出入境口岸', '航班号/交通方式']] + R)


@T(B, 'table', trad=True)
def bd_hk(d):
    es = be(d, 4, 25)
    R = [[d.rec(e.p).name, e.p.pp, '出境' if e.dir == '出境' else '入境', d.ts(e.t, '%d/%m/%Y %H:%M'), d.pick('羅湖 深圳灣 福田 蓮塘'), e.p.ph] for e in es]
    d.shape = 'traditional'
    return 'csv', delim([['旅客姓名', '護照號碼', '出入境', '過關時間', '口岸', '聯絡電話']] + R)


@T(B, 'table')
def bd_cards(d):
    return table(d, [('Surname', lambda e: e.p.surpy), ('Given Name', lambda e: e.p.givpy), ('Passport', lambda e: e.p.pp), ('Direction', lambda e: 'EXIT' if e.dir == '出境' else 'ENTRY'), ('Date', lambda e: e.t.strftime('%d-%b-%Y')), ('Port of Entry', lambda e: e.port), ('Nationality', lambda e: 'CHN'), ('Visa No', lambda e: e.visa)], be(d, 4, 30), (0,), 'tsv xlsx md', shuffle=False)


@T(B, 'struct', big=True)
def bd_sql(d):
    R = [[d.rec(e.p).name, e.p.birth.strftime('%Y%m%d'), '14', e.p.pp, e.p.id, 'O' if e.dir == '出境' else 'I', e.t.strftime('%Y%m%d%H%M'), e.port, e.de[1], e.veh] for e in be(d)]
    d.shape = 'sql'
    return 'sql', sql('T_CRJ_JL', ['XM', 'CSRQ', 'ZJZL', 'ZJHM', 'GMSFHM', 'CRBZ', 'CRSJ', 'KADM', 'QWGJ', 'JTGJ'], R, d.ch(.5), True, d.pick(('"', '`'))).replace('DROP TABLE IF EXISTS', '-- 出入境记录 CRBZ: O出境 I入境\nDROP TABLE IF EXISTS', 1)


@T(B, 'struct', big=True)
def bd_json(d):
    O = []
    for e in be(d):
        p = d.rec(e.p)
        O.append({'name': p.name, 'passport_no': p.pp, 'nationality': 'CHN', 'direction': 'exit' if e.dir == '出境' else 'entry', 'cross_time': str(e.t), 'port_of_entry': e.port + '口岸', 'dest_country': e.de[1], 'id_no': p.id})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct')
def bd_gate_log(d):
    o = []
    for e in sorted(be(d, 4, 40), key=lambda e: e.t):
        p = d.rec(e.p)
        o.append('%s gate=%02d 口岸=%s 方向=%s passport=%s name=%s birth=%s face=0.%d PASS' % (str(e.t), d.ri(1, 36), e.port, e.dir, p.pp, p.surpy + '<<' + p.givpy, p.birth.strftime('%y%m%d'), d.ri(81, 99)))
        if d.ch(.2):
            o.append(str(e.t) + ' gate=%02d camera self-check ok' % d.ri(1, 36))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'struct')
def bd_xml(d):
    O = []
    for e in be(d, 3, 20):
        p = d.rec(e.p)
        O.append({'Name': p.name, 'IOType': 'O' if e.dir == '出境' else 'I', 'IOTime': str(e.t), 'PassportNo': p.pp, 'IDNo': p.id, 'Port': e.port, 'Flight': e.veh})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('EntryExitRecords', 'Record', O)


@T(B, 'prose')
def bd_report(d):
    x = '出入境情况核查\n\n'
    for p in d.crowd(d.n(2, 5), 0):
        x += '%s，%s，身份证号%s，持普通护照%s：\n' % (p.name, p.sex, p.id, p.pp)
        for _ in range(d.ri(1, 4)):
            e = Bd(d, p)
            d.rec(p)
            x += '  %s从%s口岸%s，%s%s；\n' % (d.day(e.t, 'zh'), e.port, e.dir, '前往' if e.dir == '出境' else '来自', e.de[0])
        x += '\n'
    d.headed, d.shape = True, 'report, person in head of each part'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(B, 'prose')
def bd_agency_mail(d):
    b = '领导好：\n\n现将我司因私出国（境）人员近期出入境情况汇总如下：\n\n'
    for e in be(d, 2, 8, .2):
        p = d.rec(e.p)
        b += '%s，护照号%s，%s于%s%s（%s），%s。\n' % (p.name, p.pp, d.day(e.t, 'zh'), e.port + '口岸', e.dir, d.pick('旅游 探亲 商务'), d.pick('已销假 护照已交回 证照已入柜'))
    return mail(d, '因私出国（境）情况汇总', b)


@T(B, 'prose')
def bd_chat(d):
    ms = ['查出入境多少钱', '一个人三百，要护照或者身份证']
    for p in d.crowd(d.n(2, 5), 0):
        ms.append('先查 %s' % p.name)
        for _ in range(d.ri(1, 3)):
            e = Bd(d, p)
            d.rec(p)
            ms.append('%s %s %s %s口岸 证件护照%s 身份证%s' % (p.name, d.ts(e.t, '%Y-%m-%d %H:%M'), e.dir, e.port, p.pp, p.id))
    d.shape = 'chat'
    return 'txt', chat(d, ms)
