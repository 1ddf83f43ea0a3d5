import json
from base import *

K = 'driving.licence'


def arch(f, p):
    return p.c[0][:4] + '%08d' % f.n(100000, 99999999)


def cls(f):
    return f.ch('C1', 'C1', 'C2', 'B2', 'A2', 'C1D', 'C1E')


@t(K, 'fleet office memo', '驾驶员资格自查.txt', r'^\d\. ', e='u8')
def a(f):
    L = ['关于驾驶员资格自查的报告', '', '安委办：', '', '　　按通知要求，我队对在岗驾驶员的驾驶证进行了自查，逐人情况如下。', '']
    for i, p in enumerate(f.recs_of(7)):
        d = f.dt(2000, 2014)
        L.append(f'{i+1}. {p.n}，驾驶证号{p.id}，准驾车型{cls(f)}，{cn(d)}初次领证，档案编号{arch(f, p)}，本周期记{f.n(0,9)}分，' + f.ch('证件在有效期内。', '年底换证，已提醒。', '体检证明已交。'))
    return '\n'.join(L + ['', '　　无无证驾驶、准驾不符情况。', '', '车队　电话' + f.office('0371')])


@t(K, 'traffic police interview', '醉驾询问_证照.txt', r'答：[^\n]*驾驶证', e='gb')
def b(f):
    ps = f.ps(3)
    L = ['询问笔录摘抄（三起事故当事人证照情况）', '']
    for p in ps:
        f.rec(p)
        L += [f'当事人：{p.n}，{p.sx}，电话{p.mob}', '问：你有没有驾驶资格？', f'答：有，驾驶证是{p.dist}车管所发的，证号就是身份证号{p.id}，准驾{cls(f)}，{f.dt(2003,2015).year}年初次领的证，档案编号{arch(f, p)}。', '问：证件有没有被扣过？', f.ch('答：没有。', '答：去年扣过六分，学习过了。'), '']
    return '\n'.join(L)


@t(K, 'car rental desk chat', '租车门店群.txt', r'驾照', s='hans')
def c(f):
    L = []
    d = f.dt(2018, 2021).replace(hour=9)
    for i, p in enumerate(f.recs_of(6)):
        d = mins(d, f.n(15, 70))
        L += [f'取车台{f.n(1,3)}  {hm(d)}', f'{p.n}，驾照核过了 {p.id}，{cls(f)}，{sl(f.dt(2004,2016))}领证，有效期到{f.n(2023,2027)}年，电话{p.mob}' + f.ch('，实习期已过', '，没违章', ''), '']
    return '\n'.join(L + [f'店长  {hm(mins(d,9))}', '好，儿童座椅记得收押金', ''])


@t(K, 'insurance e-mail, English', 'drivers_declared.txt', r'licen[cs]e', s='en')
def d_(f):
    L = ['Hello underwriting,', '', 'named drivers for the policy (Chinese driving permits, the number equals the ID card number):', '']
    for p in f.recs_of(6):
        L.append(f'  {p.en} - licence no. {p.id}, class {cls(f)}, first issue date {en(f.dt(2002,2015))}, archive no. {arch(f, p)}, {f.n(0,6)} penalty points')
    return '\n'.join(L + ['', 'No claims in the last three years. Quote ' + f.decoy('Q-' + f.dig(9)) + '.', '', 'Broker desk'])


@t(K, 'Hong Kong licence exchange notes', '換領駕駛執照備註.txt', r'^個案', s='hant')
def e(f):
    L = ['內地駕駛證換領香港執照　個案備註', '']
    for i, p in enumerate(f.recs_of(5)):
        L += [f'個案{i+1}：{p.tn}，內地駕駛證號 {p.id}，准駕車型 {cls(f)}，初次領證日期 {cn(f.dt(2003,2014))}，檔案編號 {arch(f, p)}，聯絡電話 {p.mobi}。' + f.ch('正副本齊全。', '欠住址證明。', '可豁免路試。'), '']
    return '\n'.join(L)


@t(K, 'licence database CSV', 'DRV_LICENSE.csv', r'^\d{12},', e='gb', crlf=True)
def g(f):
    rows = [['DABH', 'SFZMHM', 'XM', 'XB', 'CSRQ', 'ZJCX', 'CCLZRQ', 'YXQZ', 'LJJF', 'FZJG', 'LXZSXXDZ', 'SJHM']]
    for p in f.recs_of(f.n(22, 36)):
        d = f.dt(2001, 2015)
        rows.append([arch(f, p), p.id, p.n, f.ch('1', '2'), ymd(p.b), cls(f), ymd(d), f'{d.year+16}{d:%m%d}', f.n(0, 11), p.c[4], p.ad, p.mob])
    return sep(rows)


@t(K, 'YAML of a ride-hailing back office', 'drivers_pending.yaml', r'^\s+licence_no', s='en')
def h(f):
    L = ['drivers:']
    for p in f.recs_of(f.n(9, 15)):
        L += [f'  - name: {p.en}', f'    licence_no: "{p.id}"', f'    class: {cls(f)}', f'    issue_date: {iso(f.dt(2005,2015))}', f'    archives_no: "{arch(f, p)}"', f'    cumulative_score: {f.n(0,9)}', f'    mobile: "{p.mob}"', f'    email: {p.em}', f'    review_state: {f.ch("passed","pending")}']
    return '\n'.join(L)


@t(K, 'licence reader JSON', 'jsz_ocr.jsonl', r'^\{', e='u8')
def i_(f):
    L = []
    for p in f.recs_of(f.n(10, 18)):
        d = f.dt(2004, 2015)
        L.append(json.dumps({'图片': f.hexs(8) + '.jpg', '识别': {'证号': p.id, '姓名': p.n, '性别': p.sx, '住址': p.ad, '出生日期': iso(p.b), '初次领证日期': iso(d), '准驾车型': cls(f), '有效期限': f'{iso(d)}至{d.year+6}-{d:%m-%d}', '档案编号': arch(f, p)}}, ensure_ascii=False))
    return '\n'.join(L)


@t(K, 'printed licence sheets', '驾驶证副页复印文字.txt', r'^  证号', e='sig')
def j(f):
    L = []
    for p in f.recs_of(f.n(5, 8)):
        d = f.dt(2004, 2015)
        L += ['  中华人民共和国机动车驾驶证', f'  证号 {p.id}', f'  姓名 {p.n}   性别 {p.sx}   国籍 中国', f'  住址 {p.ad}', f'  出生日期 {iso(p.b)}', f'  初次领证日期 {iso(d)}   准驾车型 {cls(f)}', f'  有效期限 {iso(d)} 至 {d.year+10}-{d:%m-%d}', f'  档案编号 {arch(f, p)}', f'  记录 自{d.year+10}年起，每个记分周期结束后三十日内提交身体条件证明。', '.' * 50]
    return '\n'.join(L)


@t(K, 'check service log', 'licence-check.log', r'licence check', s='hans')
def k_(f):
    n = f.n(14, 24)
    L = []
    for p, d in zip(f.ev(n, n - 3), f.run(n, .03)):
        L.append(f'{isot(d)} INFO licence check done 姓名={p.n} 驾驶证号={p.id} 准驾车型={cls(f)} 档案编号={arch(f, p)} 累积记分={f.n(0,11)} 手机={p.mob} cost={f.n(40,300)}ms req={f.decoy(f.hexs(20))}')
    return '\n'.join(L)
