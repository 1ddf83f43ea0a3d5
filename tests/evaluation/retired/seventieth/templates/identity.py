"""identity.person: who a person is"""

from lib.labels import bulk
from lib import pools as P


@bulk
def t_register_csv(d):
    rows = [[p.name, p.sex, p.eth, f'{p.birth}', p.id, p.addr, p.mobile] for p in d.each(6, 60, rep=False)]
    return d.csv('人口/常住人口.csv', '姓名,性别,民族,出生日期,公民身份号码,户籍地址,联系电话'.split(','), rows)


def t_school_xlsx(d):
    sheets = []
    ps = list(d.each(10, 60, rep=False, y0=2004, y1=2012))
    for k in range(2):
        rows = [['学号', '姓名', '性别', '身份证号', '家庭住址', '监护人', '监护人电话']]
        for p in ps[k::2]:
            g = d.person()
            rows.append([f'2019{d.dig(5)}', p.name, p.sex, p.id, p.home, g.name, g.mobile])
        sheets.append((f'三（{k + 1}）班', rows))
    return d.xlsx('学校/学生学籍信息.xlsx', sheets)


@bulk
def t_sql(d):
    rows = [
        (k, p.name, p.id, p.mobile, p.email, f'{d.dt(2014, 2022)}') for k, p in enumerate(d.each(6, 60, rep=False), 1)
    ]
    return d.sql('www/member.sql', 'member', 'id realname idcard mobile email regtime'.split(), rows, True)


def t_household(d):
    h = d.rec(d.person(male=True, y0=1965, y1=1975))
    out = [
        '常住人口登记卡',
        f'户号 {d.dig(9)}   住址 {h.addr}',
        f'户主 {h.name}  性别 {h.sex}  民族 {h.eth}  公民身份号码 {h.id}',
    ]
    for rel in d.r.sample(['妻', '长子', '长女', '次子', '父亲', '母亲'], d.i(1, 4)):
        y = {'妻': 1966, '父亲': 1940, '母亲': 1942}.get(rel, 1995)
        p = d.rec(d.person(male=rel in ('长子', '次子', '父亲'), y0=y, y1=y + 10))
        if rel[-1] in '子女':
            p.name = h.name[0] + p.name[1:]
        out.append(
            f'与户主关系 {rel}  姓名 {p.name}  出生日期 {p.birth:%Y年%m月%d日}  公民身份号码 {p.id}  文化程度'
            f' {d.c(["小学", "初中", "高中", "大学"])}'
        )
    return d.text('户口本.txt', out)


def t_hr_csv(d):
    rows = []
    for k, p in enumerate(d.each(6, 60, rep=False), 1):
        e = d.person()
        rows.append(
            [
                f'HX{k:04d}',
                p.name,
                p.sex,
                p.id,
                p.mobile,
                p.email,
                d.c(['销售部', '技术部', '财务部', '生产部']),
                f'{d.day(2010, 2022)}',
                e.name,
                e.mobile,
            ]
        )
    return d.csv(
        '人事/花名册.csv',
        '工号,姓名,性别,身份证号码,手机,邮箱,部门,入职日期,紧急联系人,紧急联系人电话'.split(','),
        rows,
    )


def t_json(d):
    rows = [
        {
            'uid': d.i(100000, 999999),
            'name': p.name,
            'idCard': p.id,
            'mobile': p.mobile,
            'gender': p.mf,
            'birthday': f'{p.birth}',
            'address': p.addr,
        }
        for p in d.each(4, 40, rep=False)
    ]
    return d.json(
        'es/person_info.json',
        {'hits': {'total': len(rows), 'hits': [{'_index': 'person_info', '_source': x} for x in rows]}},
    )


def t_subscribers(d):
    rows = [
        [p.mobile, p.name, p.id, p.addr, f'{d.day(2008, 2021):%Y%m%d}', d.c(['在用', '停机', '在用'])]
        for p in d.each(5, 50, rep=False)
    ]
    return d.csv('机主信息.txt', '号码|机主姓名|证件号码|登记地址|入网时间|状态'.split('|'), rows, '|')


@bulk
def t_four_dash(d):
    return d.text(
        '社工/姓名身份证手机.txt', ['----'.join([p.name, p.id, p.mobile]) for p in d.each(8, 60, rep=False)], 'utf-8'
    )


def t_docx_form(d):
    p = d.rec(d.person())
    f = d.person(male=True, y0=1950, y1=1960)
    f.name = p.name[0] + f.name[1:]
    rows = [
        ['姓名', p.name, '性别', p.sex],
        ['民族', p.eth, '出生年月', f'{p.birth:%Y.%m}'],
        ['身份证号', p.id, '政治面貌', d.c(['党员', '群众', '团员'])],
        ['联系电话', p.tel_any, '电子邮箱', p.email],
        ['家庭住址', p.home, '学历', d.c(['本科', '硕士', '大专'])],
        ['家庭成员', f.name, '关系', '父亲'],
    ]
    return d.docx('招聘/应聘登记表.docx', ['应聘人员登记表', rows, '本人承诺以上信息真实有效。'])


def t_visitors(d):
    out = ['会员名单 大家核对一下有没有错']
    for k, p in enumerate(d.each(5, 30, rep=False), 1):
        out.append(d.c([f'{k}、{p.name} {p.id} {p.mobile}', f'{k}. {p.name}，{p.sex}，{p.id}']))
    return d.text('微信接龙/名单.txt', out)


def t_en_customers(d):
    out = ['customer_id,full_name,gender,date_of_birth,passport_no,mobile,email']
    out += [f'{d.dig(6)},{p.en2},{p.mf},{p.birth},{p.passport},{p.mob86},{p.email}' for p in d.each(5, 50, rep=False)]
    return d.text('crm/customers.csv', out)


def t_tar(d):
    ps = list(d.each(6, 40, rep=False))
    parts = []
    for k in range(2):
        rows = [[p.name, p.id, p.mobile] for p in ps[k::2]]
        parts.append(d.csv(f'data/part{k}.csv', ['xm', 'sfzh', 'sjh'], rows, enc='utf-8'))
    return d.tar('archive/people.tar', parts)


def t_zip(d):
    rows = [['准考证号', '考生姓名', '证件号码', '报考岗位', '联系电话']] + [
        [d.dig(9), p.name, p.id, d.c(['综合管理', '会计', '教师', '护士']), p.mobile] for p in d.each(8, 50, rep=False)
    ]
    return d.zip(
        '考试/考生信息.zip',
        [d.xlsx('考生信息.xlsx', [('考生', rows)]), ('readme.txt', d.add('解压密码见群公告\n').encode())],
    )


def t_html(d):
    body = ''.join(
        f'<tr><td>{p.name}</td><td>{p.sex}</td><td>{p.id}</td><td>{p.mobile}</td><td>{p.addr}</td></tr>\n'
        for p in d.each(4, 30, rep=False)
    )
    return d.html(
        '系统/客户管理.html',
        '客户资料',
        f'<table><tr><th>客户姓名</th><th>性别</th><th>身份证号</th><th>手机</th><th>住址</th></tr>\n{body}</table>',
    )
