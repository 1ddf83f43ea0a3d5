from lib.core import T, fx, htm, jd
from lib.pack import docx, eml, sqlite, xlsx

I = 'identity.person'


@T(I, 'staff register, xlsx', '人事/花名册.xlsx')
def _(c):
    return xlsx([('在职', [['工号', '姓名', '性别', '民族', '出生年月', '身份证号码', '学历', '入职', '联系电话', '家庭住址']] + [[c.d(5), p.n,
        p.sex, p.nat, f'{p.b:%Y.%m}', p.id, c.pick(['本科', '大专', '硕士']), f'{c.t(2012):%Y.%m}', p.m, p.a]
            for p in c.ps(60)])])


@T(I, 'police population dump, big, tab', 'rk/czrk_part.txt', 'gb18030')
def _(c):
    return ['GMSFHM\tXM\tXB\tMZ\tCSRQ\tHJDZ\tHH\tYHZGX'] + ['\t'.join([p.id, p.n, '1' if p.male else '2', '01',
        f'{p.b:%Y%m%d}', p.a, c.d(9, '2'), c.pick(['户主', '妻', '子', '女'])]) for p in c.ps(780)]


@T(I, 'school class list with parents beside', '班级/七年级2班通讯录.csv', 'utf-8-sig', 1)
def _(c):
    L = ['学号,学生,学生身份证,父亲,父亲电话,母亲,母亲电话,住址']
    for _ in range(41):
        p = c.rec(c.P(lo=2004, hi=2006))
        f, m = c.P(), c.P()
        L.append(f'{c.d(9, "3")},{p.n},{p.id},{f.n},{f.m},{m.n},{m.m},{p.a}')
    return L


@T(I, 'free text: party members transfer letters', '党建/组织关系介绍信.docx')
def _(c):
    return docx(['组织关系介绍信存根'] + [f'{p.n}同志（{p.sex}，{p.nat}族，身份证号码{p.id}）系中共正式党员，组织关系由{c.w("FIRM")}党支部转到{p.dist}街道党工委，'
        f'党费交至{c.i(2018, 2021)}年{c.i(1, 12)}月，联系电话{p.m}。' for p in c.ps(9)])


@T(I, 'hospital patients, INSERT', 'his/patient_master.sql')
def _(c):
    return [f"INSERT INTO pat_master_index VALUES('{c.d(8, '0')}','{p.n}','{p.sex}',TO_DATE('{p.b:%Y-%m-%d}',"
        f"'yyyy-mm-dd'),'{p.id}','{p.a}','{p.m}','{c.pick(['自费', '医保', '农合'])}');" for p in c.ps(44)]


@T(I, 'JSON of real-name auth', 'auth/realname.jsonl')
def _(c):
    return [jd({'uid': c.x(12), 'nm': p.n, 'idno': p.id, 'mob': p.m, 'em': p.e, 'lvl': c.i(1, 3)}) for p in c.ps(50)]


@T(I, 'four dashes, forum traded list', 'txt/sfz_2k.txt')
def _(c):
    return ['----'.join([p.n, p.id, p.m, p.e]) for p in c.ps(58)]


@T(I, 'free text: sign up solitaire in chat', 'wechat/献血接龙.txt')
def _(c):
    return ['献血报名，姓名+身份证+手机，明早截止', ''] + [f'{k}、{p.n}{c.pick([" ", "  ", "，", "/"])}{p.id}{c.pick([" ", "/", "，"])}'
        f'{p.m}' for k, p in enumerate(c.ps(24), 1)]


@T(I, 'household register blocks, labels above values', '户籍/常住人口登记卡.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(16):
        L += ['常住人口登记卡', fx(('姓名', '户主或与户主关系', '性别', '民族'), (12, 20, 8, 8)), fx((p.n, c.pick(['户主', '妻', '长子',
            '次女']), p.sex, p.nat), (12, 20, 8, 8)), fx(('出生日期', '公民身份证件编号', '籍贯'), (12, 20, 20)),
            fx((f'{p.b:%Y%m%d}', p.id, p.city), (12, 20, 20)), '']
    return L


@T(I, 'html enrolment list', 'zs/录取名单.html')
def _(c):
    return htm(['考生号', '姓名', '身份证号', '专业', '总分'], [[c.de(c.d(14, '1')), p.n, p.id, c.pick(['会计', '护理', '机电', '软件']),
        c.i(380, 620)] for p in c.ps(30)], '2018年录取新生')


@T(I, 'sqlite of an event app', 'event/sign.db')
def _(c):
    return sqlite([('attendee', ['aid', 'realname', 'cert', 'tel', 'company'], [(k, p.n, p.id, p.m, c.w('FIRM'))
        for k, p in enumerate(c.ps(38), 1)]), ('meta', ['k', 'v'], [('ver', '3')])])


@T(I, 'epidemic: vaccinated people, pipe, full width digits', '社区/接种登记.txt')
def _(c):
    return ['序号｜姓名｜身份证｜电话｜剂次'] + [f'{k}｜{p.n}｜{c.full(p.id)}｜{c.full(p.m)}｜{c.i(1, 3)}' for k,
        p in enumerate(c.ps(26), 1)]


@T(I, 'traditional, Big5, relatives society', '同鄉會/會員名冊.txt', 'big5', 1)
def _(c):
    return ['同鄉會會員名冊', '英文姓名　身份證號碼　手提　電郵'] + [f'{p.py}　{p.id}　{p.m}　{p.e}' for p in c.ps(20)]


@T(I, 'mail forwarded twice with a list, free text', 'mail/Fw_进场人员.eml')
def _(c):
    o = c.P()
    return eml(f'{o.n} <{o.e}>', c.al('safety@jinqiao-zs.com'), 'Fw: Fw: 进场施工人员', ['明天进场，麻烦门卫放行。', '', '> 转发：',
        '> > 泥工班：'] + [f'> > {p.n}，{p.id}，{c.pick(["泥工", "木工", "电工"])}，{c.v(p.m, " ")}' for p in c.ps(13)] + ['> >',
        '> > 意外险已买'])
