"""crime.case and identity.person"""
import json
from core import plus
from render import *
from events import crime as C, ident as I
A, B = 'crime.case', 'identity.person'
def ce(d, lo=3, hi=40, rep=.15): return [C(d, p) for p in d.crowd(d.n(lo, hi), rep)]
def ie(d, lo=3, hi=40, minors=None): return [I(d, d.person(minors)) for _ in range(d.n(lo, hi))]


@T(A, 'table', big=True)
def cr_ledger(d):
    return table(d, [('违法嫌疑人/姓名|Name|XM', lambda e: e.p.name), ('身份证号/公民身份号码|ID No|GMSFHM', lambda e: e.p.id), ('案件编号|Case No|AJBH', lambda e: e.no), ('案由/案件类别|Charge|AY', lambda e: e.cause), ('受案时间/立案时间|Filed|LASJ', lambda e: d.ts(e.t)), ('办案单位|Unit|BADW', lambda e: e.unit), ('处理结果/处罚结果|Result|CLJG', lambda e: e.res), ('办案民警?|Officer|BAMJ', lambda e: e.cop), ('现住址?|Address|XZZ', lambda e: e.p.addr)],
        ce(d), (0, 0, 2), 'csv xlsx tsv', '案件办理台账')


@T(A, 'table')
def cr_key_people(d):
    return table(d, [('姓名', lambda e: e.p.name), ('性别', lambda e: e.p.sex), ('身份证号码', lambda e: e.p.id), ('前科情况', lambda e: '%d年因%s被%s' % (e.t.year, e.cause, e.res)), ('管控民警', lambda e: e.cop), ('联系电话', lambda e: e.p.ph), ('现状?', lambda e: d.pick('在控 失控 外出务工'))], ce(d, 5, 30, 0), (0,), 'xlsx html md', '重点人员（前科）管控表', shuffle=False)


@T(A, 'table', big=True)
def cr_detention(d):
    d.phsep = ''
    return table(d, [('人员编号', lambda e: e.p.reg[0] + '111' + e.t.strftime('%Y%m%d') + '%04d' % d.ri(1, 400)), ('姓名', lambda e: e.p.name), ('证件号码', lambda e: e.p.id), ('涉嫌罪名', lambda e: e.cause), ('入所日期', lambda e: d.day(e.t)), ('监室', lambda e: '%d0%d' % (d.ri(1, 4), d.ri(1, 9))), ('办案单位?', lambda e: e.unit)], ce(d, 4, 40, 0), (0,), 'csv pipe fixed', '在押人员名册', shuffle=False, sn=False)


@T(A, 'struct', big=True)
def cr_json(d):
    O = []
    for e in ce(d):
        p = d.rec(e.p)
        O.append({'case_no': e.no, 'charge': e.cause, 'suspect': {'name': p.name, 'idcard': p.id, 'addr': p.addr}, 'arrest_date': str(e.t.date()), 'handle_unit': e.unit, 'result': e.res})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(A, 'struct', big=True)
def cr_sql(d):
    R = [[e.no, d.rec(e.p).name, e.p.id, e.cause, e.unit, str(e.t), e.res] for e in ce(d)]
    d.shape = 'sql'
    return 'sql', sql('WFFZ_RYXX', ['AJBH', 'XM', 'SFZH', 'AY', 'LADW', 'LASJ', 'CLJG'], R, d.ch(.5), d.ch(.7))


@T(A, 'struct')
def cr_xml(d):
    O = []
    for e in ce(d, 3, 20):
        p = d.rec(e.p)
        O.append({'AJBH': e.no, 'AJMC': p.name + e.cause + '案', 'XYRXM': p.name, 'GMSFHM': p.id, 'AY': e.cause, 'JYAQ': '%s在%s%s，被当场查获。' % (d.day(e.t, 'zh'), e.place, e.cause), 'CFJG': e.res})
    d.enc, d.shape = 'utf8', 'xml'
    return 'xml', xml('CASES', 'CASE', O)


@T(A, 'struct')
def cr_query_log(d):
    o = []
    for e in ce(d, 4, 30):
        p = d.rec(e.p)
        o.append('%s user=%06d q=前科 sfzh=%s -> xm=%s ajbh=%s ay=%s cljg=%s' % (d.ts(plus(e.t, days=d.ri(20, 300)), '%Y-%m-%d %H:%M:%S'), d.ri(10234, 98765), p.id, p.name, e.no, e.cause, e.res))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(A, 'prose')
def cr_brief(d):
    x = d.pick('一周警情通报 值班警情摘要 案件情况汇总') + '\n\n'
    for i, e in enumerate(ce(d, 2, 9, 0), 1):
        p = d.rec(e.p)
        x += '%d. %s，%s接报，%s（%s，身份证%s，住%s）在%s涉嫌%s，案件编号%s，处理结果：%s。办案民警%s。\n\n' % (i, d.day(e.t, 'zh'), e.unit[-6:], p.name, p.sex, p.id, p.addr, e.place, e.cause, e.no, e.res, e.cop)
    d.shape = 'brief'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def cr_judgment(d):
    o = []
    for e in ce(d, 1, 3, 0):
        p = d.rec(e.p)
        o.append('刑 事 判 决 书\n%s\n\n公诉机关%s人民检察院。\n被告人%s，%s，%s出生，%s，公民身份号码%s，%s文化，户籍所在地%s。因涉嫌犯%s罪，于%s被刑事拘留，同年被逮捕。\n本院认为，被告人%s的行为已构成%s罪。判决如下：\n被告人%s犯%s罪，判处有期徒刑%d个月，并处罚金人民币%d元。\n' % (e.xz, e.r[1] + e.r[2], p.name, p.sex, d.day(p.birth, 'zh'), p.mz, p.id, d.pick('初中 高中 小学'), p.addr, e.cause, d.day(e.t, 'zh'), p.name, e.cause, p.name, e.cause, d.ri(6, 30), d.ri(2, 20) * 1000))
    d.shape = 'judgment'
    x = '\n\n'.join(o)
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def cr_form(d):
    o = []
    for e in ce(d, 2, 8, 0):
        p = d.rec(e.p)
        o.append('受案登记表\n案件编号：%s\n案由：%s\n违法嫌疑人：%s　性别：%s　出生日期：%s\n身份证件：居民身份证 %s\n现住址：%s\n联系方式：%s\n简要案情：%s许，在%s发生%s一起，嫌疑人被当场抓获。\n处理结果：%s\n承办人：%s' % (e.no, e.cause, p.name, p.sex, d.day(p.birth), p.id, p.addr, p.ph, d.day(e.t, 'zh') + e.t.strftime('%H时'), e.place, e.cause, e.res, e.cop))
    d.shape = 'forms'
    return 'txt', ('\n' + '-' * 40 + '\n').join(o) + '\n'


@T(A, 'prose')
def cr_chat(d):
    ms = ['帮看下这几个有没有案底，公司招司机用']
    for e in ce(d, 2, 7, 0):
        p = d.rec(e.p)
        ms.append('%s呢' % p.name)
        ms.append('%s有案底 %d年因%s %s 案号%s 身份证%s' % (p.name, e.t.year, e.cause, e.res, e.no, p.id))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


# ---------------- identity
@T(B, 'table', big=True)
def id_household(d):
    return table(d, [('户号', lambda e: d.dig(9)), ('与户主关系', lambda e: e.kin), ('姓名', lambda e: e.p.name), ('性别', lambda e: e.p.sex), ('民族', lambda e: e.p.mz), ('公民身份号码', lambda e: e.p.id), ('出生日期', lambda e: e.p.bday), ('文化程度?', lambda e: e.edu), ('婚姻状况?', lambda e: e.mar), ('服务处所?', lambda e: e.job), ('住址', lambda e: e.p.addr)], ie(d), (0,), 'csv xlsx tsv', '常住人口登记', shuffle=False)


@T(B, 'table', big=True)
def id_staff(d):
    return table(d, [('姓名|Name|XM', lambda e: e.p.name), ('部门|Dept|BM', lambda e: e.dept), ('入职日期|Hire Date|RZRQ', lambda e: d.messday(e.t)), ('身份证号|ID Card|SFZH', lambda e: e.p.id), ('手机|Mobile|SJ', lambda e: e.p.ph), ('学历?|Education|XL', lambda e: e.edu), ('籍贯/家庭住址?|Address|ZZ', lambda e: e.p.addr), ('邮箱?|E-mail|YX', lambda e: e.p.email), ('紧急联系人电话?|Emergency Tel|JJDH', lambda e: d.peerph()), ('备注?', lambda e: d.pick(('', '', '试用', '病假')))], ie(d), (0, 0, 1, 2), 'xlsx csv semi', '员工花名册')


@T(B, 'table')
def id_class(d):
    return table(d, [('学号', lambda e: '%d%06d' % (d.year, d.ri(1, 999999))), ('学生姓名', lambda e: e.p.name), ('性别', lambda e: e.p.sex), ('身份证件号', lambda e: e.p.id), ('家长电话', lambda e: d.peerph()), ('住址', lambda e: e.p.addr), ('是否住校?', lambda e: d.pick('是 否'))], ie(d, 8, 40, True), (0,), 'xlsx csv', '班级学生信息表', shuffle=False, sn=True)


@T(B, 'table', trad=True)
def id_trad(d):
    R = [[i, d.rec(e.p).name, e.p.sex, e.p.birth.strftime('%Y/%m/%d'), e.p.id, e.p.ph, d.pick('在職 離職 留職停薪')] for i, e in enumerate(ie(d, 5, 25), 1)]
    d.shape = 'traditional'
    return 'csv', delim([['編號', '員工姓名', '性別', '出生日期', '大陸身份證號碼', '行動電話', '狀態']] + R)


@T(B, 'struct', big=True)
def id_dash(d):
    R = []
    for e in ie(d, 6, 40):
        p = d.rec(e.p)
        R.append([p.name, p.id, p.rawph] + ([p.addr] if d.ch(.5) else []))
    d.shape = 'dash lines'
    return 'txt', delim(R, d.pick(('----', '----', '---', '|')))


@T(B, 'struct', big=True)
def id_user_sql(d):
    R = [[i, d.rec(e.p).name, e.p.id, e.p.rawph, e.p.email if d.ch(.5) else None, d.hex(32), str(e.t)] for i, e in enumerate(ie(d), d.ri(100, 9000))]
    d.shape = 'sql'
    return 'sql', sql('user_realname', ['id', 'real_name', 'id_card', 'mobile', 'email', 'pwd_md5', 'created_at'], R, d.ch(.6))


@T(B, 'struct', big=True)
def id_kyc_json(d):
    O = []
    for e in ie(d):
        p = d.rec(e.p)
        O.append({'uid': d.ri(10**5, 10**7), 'realName': p.name, 'idCardNo': p.id, 'gender': 1 if p.sex == '男' else 2, 'birthday': str(p.birth), 'address': p.addr, 'auditStatus': d.pick('PASS PASS REJECT'), 'frontImg': 'oss://kyc/%s.jpg' % d.hex(24)})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct')
def id_debug_log(d):
    o = []
    for e in ie(d, 4, 40):
        p = d.rec(e.p)
        o.append('%s [http-nio-8080-exec-%d] INFO  RealNameAuthClient - request: {"name":"%s","idNo":"%s","mobile":"%s"}' % (d.ts(d.time(), '%Y-%m-%d %H:%M:%S'), d.ri(1, 40), p.name, p.id, p.rawph))
        o.append('%s [http-nio-8080-exec-%d] INFO  RealNameAuthClient - response: {"code":"0000","match":true,"traceId":"%s"}' % (d.ts(d.time(), '%Y-%m-%d %H:%M:%S'), d.ri(1, 40), d.hex(32)))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'struct')
def id_seed_py(d):
    o = ['# coding: utf-8', '# 从生产库拉的数据，联调用，用完记得删！！', 'from app.models import db, Member', '', 'ROWS = [']
    for e in ie(d, 4, 20):
        p = d.rec(e.p)
        o.append('    ("%s", "%s", "%s", "%s"),' % (p.name, p.id, p.rawph, p.addr))
    d.shape = 'python rows'
    d.enc = 'utf8'
    return 'py', '\n'.join(o + [']', '', 'for n, i, m, a in ROWS:', '    db.session.add(Member(name=n, id_no=i, mobile=m, addr=a))', 'db.session.commit()']) + '\n'


@T(B, 'prose')
def id_notice(d):
    x = d.pick('关于拟录用人员名单的公示 公租房保障对象公示 低保新增对象公示') + '\n\n经审核，下列人员符合条件，现予以公示：\n\n'
    for i, e in enumerate(ie(d, 3, 12), 1):
        p = d.rec(e.p)
        x += '%s、%s，%s，%s，%s学历，身份证号：%s。\n' % (i, p.name, p.sex, p.mz, e.edu, p.id)
    x += '\n如有异议请致电%s。\n%s\n' % (d.office(), d.day(d.date(), 'zh'))
    d.shape = 'notice'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(B, 'prose')
def id_ocr_cards(d):
    o = []
    for e in ie(d, 2, 12):
        p = d.rec(e.p)
        o.append('姓名 %s\n性别 %s 民族 %s\n出生 %s\n住址 %s\n公民身份号码 %s\n' % (p.name, p.sex, p.nation, d.day(p.birth, 'zh').replace('年', ' 年 ').replace('月', ' 月 '), p.addr, p.id))
    d.shape = 'scanned cards'
    return 'txt', '\n'.join(o)


@T(B, 'prose')
def id_collect_chat(d):
    ms = ['@所有人 报名的把姓名身份证电话发群里，买保险用']
    for e in ie(d, 3, 15):
        p = d.rec(e.p)
        ms.append(d.pick(('%s %s %s' % (p.name, p.id, p.ph), '%s，身份证%s，电话%s' % (p.name, p.id, p.ph), '姓名：%s\n身份证：%s\n手机：%s' % (p.name, p.id, p.ph))))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(B, 'prose')
def id_hr_mail(d):
    b = '王经理：\n\n下周一入职的人员信息如下，请办理门禁和社保：\n\n'
    for e in ie(d, 2, 10):
        p = d.rec(e.p)
        b += '- %s，%s，%s岁，%s，身份证 %s，手机 %s，分到%s\n' % (p.name, p.sex, p.age, e.edu, p.id, p.ph, e.dept)
    return mail(d, '新员工入职信息', b, b64=d.ch(.3))
