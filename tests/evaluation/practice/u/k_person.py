import json
from core import kind, pad

t = kind('identity.person')


@t('census terminal household page', 'huji_ye.prn', 'gbk', container='terminal screen', n=(4, 10), eol='\r\n')
def a(d):
    i = 0
    while i < d.n:
        hh = d.p()
        d.w(f'┏━ 常住人口登记(集体户)  户号 {d.D(d.dg(9))}  户主: {hh.name} ━┓')
        for j in range(min(d.ri(1, 4), d.n - i)):
            p = hh if j == 0 else d.p()
            i += 1
            d.R(p, f'  {pad(p.name, 9)}{"非亲属" if j else "户主":<4} {p.sex} 汉族  {p.dob:%Y-%m-%d}  公民身份号码 {d.I(p)}')
        d.w(f'  住址 {hh.addr}\n┗' + '━' * 30 + '┛')


@t('neighbourhood group sign-up chain', 'jielong.txt', n=(5, 12))
def b(d):
    d.w(f'#接龙\n疫苗加强针登记，格式：姓名+身份证+电话 （社区电话{d.office("028")}）\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1}. {p.name} ' + d.ch([f'{d.I(p)} {d.M(p)}', f'身份证{d.I(p)}，{d.M(p, "sp")}', f'{d.I(p, "sp")} 电话{d.M(p)}']) + d.ch(['', '', ' 两针都打了', ' 过敏体质要问下']))


@t('HTTP audit log of an identity check API', 'idcheck_access.log', container='http trace', n=(8, 20))
def c(d):
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        d.R(p, f'10.{d.ri(0, 9)}.{d.ri(0, 250)}.{d.ri(2, 250)} - app{d.ri(1, 40)} [{x:%d/%b/%Y:%H:%M:%S} +0800] "POST /v3/idcard/verify HTTP/1.1" 200 req={{"realName":"{p.name}","idCardNo":"{d.I(p)}","phone":"{d.M(p)}"}} resp={{"match":{d.ch(["true", "false"])},"orderId":"{d.D(d.seqno(18, "90"))}"}}')


@t('OCR of ID card scans', 'ocr_sfz.txt', container='ocr text', n=(4, 9))
def e(d):
    for k in range(d.n):
        p = d.p()
        d.w(f'>>> scan_{k + 1:02d}.jpg')
        d.R(p, f'姓 名 {p.name}\n性 别 {p.sex}  民 族 汉\n出 生 {p.dob.year} 年 {p.dob.month} 月 {p.dob.day} 日\n住 址 {p.addr}\n公民身份号码 {d.I(p)}')
        d.w(d.ch(['', '_ .', '签发机关 ' + p.city[-3:] + '公安局', '有效期限 2016.05.12-2036.05.12']))


@t('recruiter dictated candidate notes', 'houxuanren.txt', n=(4, 9))
def f(d):
    d.w('猎头口述备忘（转写）\n')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'{p.name}，{2024 - p.dob.year}岁，{d.ch(["本科", "硕士", "大专"])}，身份证{d.I(p)}入职背调要用，手机{d.M(p)}，邮箱{d.E(p)}，' + d.ch(['期望两万五', '下月到岗', '在看深圳的机会', '薪资没谈拢']) + '。')
    d.w('其余候选人等HR反馈。')


@t('LDAP export (ldif) of staff', 'staff.ldif', script='en', container='ldif', n=(6, 15))
def g(d):
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'dn: uid={p.gpy.lower()}{d.ri(1, 99)},ou=people,dc=corp,dc=example\nobjectClass: inetOrgPerson\ncn: {p.en}\nidCardNumber: {d.I(p)}\nbirthDate: {p.dob:%Y-%m-%d}\nmobile: {d.M(p)}\nmail: {d.E(p)}')
        d.w()


@t('visa agency letter with passport copies', 'qianzheng_han.txt', script='hant', n=(4, 9))
def h(d):
    d.w('致各位申請人：\n　　使館退回之材料有誤，請按下列核對身份資料：\n')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'　{k + 1}. {p.name}（{p.spy} {p.gpy}），{p.dob.year}年{p.dob.month}月{p.dob.day}日生，身份證號碼{d.I(p)}，護照{d.PP(p)}，手機{d.M(p)}。')
    d.w('　　錯漏者請於三日內回覆。')


@t('Flink SQL client result in tableau mode', 'flink_cli.txt', container='database console', n=(8, 18))
def i(d):
    d.w('Flink SQL> SELECT op, cert_no, real_name, phone, email FROM user_real_cdc;')
    d.w('+----+--------------------+------------+-------------+----------------------------+')
    d.w('| op |            cert_no |  real_name |       phone |                      email |')
    d.w('+----+--------------------+------------+-------------+----------------------------+')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'| {d.ch(["+I", "+U"])} | {d.I(p)} | {pad(p.name, 11)}| {d.M(p)} | {d.E(p):>26} |')
    d.w('^CCancelled.')


@t('personnel appointment minutes', 'ganbu_jiyao.txt', 'gb18030', n=(4, 9))
def j(d):
    x = d.dt()
    d.w(f'{x:%Y年%m月%d日}办公会纪要（附：拟录用人员身份信息）\n一、会议通过下列人员：')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'（{k + 1}）{p.name}，{p.sex}，{p.dob.year}年{p.dob.month}月出生，公民身份号码{d.I(p)}，户籍地址{p.addr}；')
    d.w('二、其他事项（略）。复印纸按季度领。')


@t('SOAP population query with masked neighbours', 'rkxx_soap.xml', container='xml', n=(6, 13))
def k(d):
    d.w('<soap:Body>\n<RKXX_Response total="%d">' % d.n)
    for _ in range(d.n):
        p, q = d.p(), d.p()
        d.R(p, f' <Row><XM>{p.name}</XM><GMSFHM>{d.I(p)}</GMSFHM><XB>{p.sex}</XB><MZ>汉</MZ><CSRQ>{p.dob:%Y%m%d}</CSRQ><HJDZ>{p.addr}</HJDZ><LXDH>{d.M(p)}</LXDH><TH_SFHM>{d.mask_id(q)}</TH_SFHM></Row>')
    d.w('</RKXX_Response>\n</soap:Body>')
