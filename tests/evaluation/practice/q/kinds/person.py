import json
from base import *

K = 'identity.person'
MZ = '汉 汉 汉 回 满 壮 苗 土家'.split()


@t(K, 'village notice draft', '通知_补录身份信息.txt', r'^\d+\. ', e='u8')
def a(f):
    L = ['各村民小组：', '', '医保系统里下列人员身份信息不全，请通知本人带户口本来补录：', '']
    for i, p in enumerate(f.recs_of(9)):
        L.append(f'{i+1}. {p.n}，{p.sx}，{p.b.year}年{p.b.month}月生，身份证号码{p.id}' + (f'，家里电话{p.tel}' if i % 3 == 0 else f'，手机{p.mob}' if i % 3 == 1 else '，无电话'))
    return '\n'.join(L + ['', '月底前完成。', '村委会'])


@t(K, 'student union chat', '报名接龙.txt', r'\d{17}[\dXx]', e='gb')
def b(f):
    d = f.dt(2019, 2021).replace(hour=12)
    L = ['#接龙 志愿者保险报名，姓名+身份证+手机', '']
    for i, p in enumerate(f.recs_of(10)):
        L.append(f'{i+1}. ' + (f'{p.n} {p.id} {p.mob}', f'{p.n}，{p.id}，{p.mobs}', f'{p.n}{p.id} 手机{p.mob}', f'{p.n} 身份证 {p.idl} 电话 {p.mobd}')[i % 4])
    return '\n'.join(L + ['', f'{hm(d)} 班长：还差三个人，快点'])


@t(K, 'dictated note of a community worker', '入户登记口述.txt', r'身份证', s='hans')
def c(f):
    ps = f.recs_of(5)
    L = ['今天跑了五户，口述整理如下。', '']
    v = ('第一户，户主{n}，{sx}，{mz}族，身份证{id}，住{ad}，说话耳背，没有手机，登记的是家里座机{tel}。', '第二户是租的，叫{n}，身份证号{ids}，老家{city}的，手机{mob}。', '第三户{n}，{b}出生，身份证{id}，邮箱都给了，{em}，年轻人。',
         '第四户敲了两次门，{n}，身份证号码是{id}，户籍在{ad}，没有工作单位。', '第五户{n}，{sx}，身份证{id}，电话{mob}，家里养狗，注意。')
    for p, x in zip(ps, v):
        L += [x.format(n=p.n, sx=p.sx, mz=f.r.choice(MZ), id='%s' % p.id if '{id}' in x else '', ids=p.ids if '{ids}' in x else '', ad=p.ad, mob=p.mob if '{mob}' in x else '',
              tel=p.tel if '{tel}' in x else '', city=p.city, b=cn(p.b), em=p.em if '{em}' in x else ''), '']
    return '\n'.join(L)


@t(K, 'visa support e-mail, English', 'delegation_list.eml', r'passport', s='en', pk='identity.passport_cn')
def d_(f):
    m = f.allow('phone.email', 'protocol@trade-forum.org.cn')
    L = [f'From: {m}', 'Subject: Members of the delegation', '', 'Dear colleagues,', '', 'please register the members as follows:', '']
    for i, p in enumerate(f.recs_of(6)):
        L.append(f'{p.en} ({"male" if p.male else "female"}), born {en(p.b)}, passport {p.pp}, ' + (f'ID card {p.id}' if i % 2 else f'mobile {p.mobi}, e-mail {p.em}'))
    return '\n'.join(L + ['', 'Hotel and transport are arranged by the hosts.', '', 'Protocol office'])


@t(K, 'Taiwanese factory roll', '陸籍員工名冊.txt', r'^員工', s='hant')
def e(f):
    L = ['陸籍員工身份資料（人事科謄寫）', '']
    for i, p in enumerate(f.recs_of(8)):
        L += [f'員工{i+1}　{p.tn}　{p.sx}　出生 {cn(p.b)}　身份證號碼 {p.id}　戶籍 {p.tad}　手機 {p.mob}', '']
    return '\n'.join(L + ['人事科分機 301。'])


@t(K, 'household register CSV', 'RK_JBXX.csv', r'^\d{9},', e='gb', crlf=True)
def g(f):
    rows = [['HH', 'XM', 'YHZGX', 'XB', 'MZ', 'CSRQ', 'GMSFHM', 'HJDZ', 'LXDH', 'WHCD']]
    for i, p in enumerate(f.recs_of(f.n(24, 38))):
        rows.append(['%09d' % (330100000 + i // 3 * 7 + 11), p.n, ('户主', '配偶', '子女')[i % 3], p.sx, f.r.choice(MZ), ymd(p.b), p.id, p.ad, p.mob, f.ch('初中', '高中', '大专', '本科')])
    return sep(rows)


@t(K, 'user table SQL dump', 'shop_user.sql', r'^\(', s='hans')
def h(f):
    rs = [sqlv((1200 + i, p.py + str(f.n(1, 99)), p.n, p.id if i % 5 else p.idl, p.mob, p.em, f.hexs(32), p.mid if i == 2 else None, isot(f.dt()))) for i, p in enumerate(f.recs_of(f.n(16, 30)))]
    return 'INSERT INTO `shop_user` (`uid`,`login`,`real_name`,`idcard`,`mobile`,`email`,`pwd_md5`,`idcard_show`,`reg_time`) VALUES\n' + ',\n'.join(rs) + ';\n'


@t(K, 'JSON of an identity check service', 'realname_result.json', r'"idNumber"', s='en')
def i_(f):
    o = [dict(seq=i + 1, name=p.en, idNumber=p.id, gender=p.g, birth=iso(p.b), address=p.ead, mobile=p.mob, mobileShown=p.mmob, match=True) for i, p in enumerate(f.recs_of(f.n(10, 18)))]
    return json.dumps(dict(orderNo=f.decoy('20190612' + f.dig(12)), result=o), indent=2)


@t(K, 'application forms', '居住证申领表.txt', r'^公民身份号码', e='sig')
def j(f):
    L = []
    for p in f.recs_of(f.n(5, 8)):
        L += ['【居住登记申报表】', f'姓名：{p.n}　　性别：{p.sx}　　民族：{f.r.choice(MZ)}', f'公民身份号码：{p.id}', f'出生日期：{cn(p.b)}', f'户籍地址：{p.ad}', f'联系电话：{p.mob}　　固定电话：{p.tel}', f'电子邮箱：{p.em}', '签名：', '']
    return '\n'.join(L)


@t(K, 'sync log of a personnel system', 'staff_sync.log', r'upsert', s='hans')
def k_(f):
    n = f.n(14, 26)
    L = []
    for p, d in zip(f.recs_of(n), f.run(n, .001)):
        L.append(f'{isot(d)} DEBUG upsert staff XM={p.n} SFZH={p.id} XB={p.sx} CSRQ={ymd(p.b)} LXDH={p.mob} HJDZ={p.ad} etag={f.hexs(12)}')
    return '\n'.join(L)
