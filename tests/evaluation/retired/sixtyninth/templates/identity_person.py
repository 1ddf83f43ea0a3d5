"""identity.person: rosters and files of people with their ID number."""

from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, cn_day, firm, official, sql_insert

K = 'identity.person'
EDU = ['本科', '大专', '高中', '硕士', '中专', '初中']
JOB = ['会计', '销售', '工程师', '文员', '操作工', '质检', '仓管', '司机']


@tpl(K, big=True)
def hr_roster(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 60)), 1):
        rows.append(
            [
                f'{k:04d}',
                p.name,
                p.sex,
                d.id(p),
                p.nation,
                d.pick(*EDU),
                d.pick(*JOB),
                str(d.day(2010, 2021)),
                d.mob(p),
                p.hukou,
                d.mail(p) if d.r.random() < 0.4 else '',
            ]
        )
        d.rec(p)
    d.xlsx(
        '员工花名册.xlsx',
        {
            '在职': [
                [firm(d) + '员工花名册'],
                ['工号', '姓名', '性别', '身份证号码', '民族', '学历', '岗位', '入职日期', '手机', '户籍地址', '邮箱'],
            ]
            + rows,
            '部门': [['部门', '人数'], ['生产部', d.i(10, 90)]],
        },
    )


@tpl(K)
def class_roster(d):
    rows, t = [], d.P()
    for k, p in enumerate(d.cast(d.n(15, 50), lo=2003, hi=2006), 1):
        par = d.P(1970, 1982)
        rows.append([k, f'2019{d.num(4)}', p.name, p.sex, d.id(p), p.addr, par.name, d.mob(par)])
        d.rec(p)
    d.csv(
        '七年级3班学生信息.csv',
        ['序号', '学籍号', '姓名', '性别', '身份证号', '家庭住址', '监护人', '监护人电话'],
        rows + [['班主任', '', t.name, '', '', '', '', d.mob(t)]],
        sep=d.pick(',', '\t'),
    )


@tpl(K, big=True)
def user_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 50)), 1):
        rows.append(
            (k, p.name, p.sex, f'{p.birth}', d.id(p), d.mob(p), d.mail(p) if d.r.random() < 0.5 else None, p.addr)
        )
        d.rec(p)
    d.text(
        't_user_info.sql',
        sql_insert('t_user_info', 'id xm xb csrq sfzh sjh email zz'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def household_docx(d):
    c = d.city()
    fam = [d.P(1955, 1965, c), d.P(1957, 1967, c), d.P(1982, 1990, c)]
    rows = [['与户主关系', '姓名', '性别', '民族', '出生日期', '公民身份号码', '文化程度', '婚姻状况', '服务处所']]
    for rel, p in zip(('户主', '配偶', '子女'), fam):
        rows.append(
            [
                rel,
                p.name,
                p.sex,
                p.nation,
                str(p.birth),
                d.id(p),
                d.pick(*EDU),
                '已婚' if rel != '子女' else '未婚',
                d.pick('务农', firm(d)),
            ]
        )
        d.rec(p)
    d.docx(
        '户口簿信息.docx',
        [
            '常住人口登记',
            f'户号：{d.num(9)}　住址：{fam[0].addr}',
            rows,
            f'承办人：{official(d)}　登记日期：{cn_day(d.day(2015, 2020))}',
        ],
    )


@tpl(K)
def four_dashes(d):
    out = []
    for p in d.cast(d.n(10, 60)):
        out.append(f'{p.name}----{d.id(p)}----{d.mob(p)}')
        d.rec(p)
    d.text(d.pick('一手.txt', 'sfz.txt', '三要素.txt'), '\n'.join(out) + '\n')


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(2, 20)):
        out.append(
            {
                'id': d.num(8),
                'realName': p.name,
                'gender': 1 if p.male else 2,
                'idCard': d.id(p),
                'mobile': d.mob(p),
                'email': d.mail(p),
                'address': p.addr,
                'nation': p.nation + '族',
                'verifyStatus': 1,
            }
        )
        d.rec(p)
    d.js('users.json', {'code': 0, 'data': {'list': out, 'page': 1}}, indent=d.pick(None, 2), ascii_=d.r.random() < 0.3)


@tpl(K)
def exam_html(d):
    rows = []
    for p in d.cast(d.n(6, 30), lo=1985, hi=2000):
        rows.append(
            [
                d.order(12, '2'),
                p.name,
                p.sex,
                d.id(p),
                d.pick('初级会计', '二级建造师', '教师资格'),
                f'{d.i(1, 30):02d}考场{d.i(1, 30):02d}号',
                d.pick('合格', '待审'),
            ]
        )
        d.rec(p)
    d.html(
        '考生报名信息.html',
        '考试报名系统',
        f'<p>咨询电话：{d.shop()}</p>\n'
        + table_html(['准考证号', '姓名', '性别', '身份证号', '报考科目', '座位', '资格审核'], rows),
    )


@tpl(K)
def vote_chat(d):
    turns = [('人事小吴', '办社保的同事把姓名身份证手机号发我')]
    for p in d.cast(d.n(3, 12)):
        turns.append(
            (
                d.pick('老杨', '阿峰', '静静', '李工'),
                d.say(
                    lambda: f'{p.name} {d.id(p)} {d.mob(p)}',
                    lambda: f'姓名：{p.name}\n身份证：{d.id(p)}\n电话：{d.mob(p, d.pick("", " ", "-"))}',
                    lambda: f'我的：{p.name}，{d.id(p)}',
                ),
            )
        )
        d.rec(p)
        if d.r.random() < 0.4:
            turns.append(('人事小吴', d.pick('收到', '身份证有效期也要', '[OK]')))
    d.text('社保群.txt', chat(d, d.at(2016, 2022), turns))


@tpl(K)
def resume_txt(d):
    p, ref = d.P(1980, 1999), d.P()
    d.rec(p)
    d.text(
        f'简历_{p.name}.txt',
        f'个人简历\n\n姓名：{p.name}\n性别：{p.sex}\n民族：{p.nation}\n出生日期：{p.birth}\n身份证号：{d.id(p)}\n手机：{d.mob(p)}\n邮箱：'
        f'{d.mail(p)}\n现住址：{p.addr}\n\n工作经历\n2015.3-2019.6'
        f'  {firm(d)}  {d.pick(*JOB)}\n2019.7-至今  {firm(d)}  {d.pick(*JOB)}\n\n证明人：{ref.name}，{d.mob(ref)}\n',
    )


@tpl(K)
def village_md(d):
    rows = []
    for p in d.cast(d.n(6, 25), lo=1935, hi=1960):
        rows.append(
            [
                p.name,
                p.sex,
                d.id(p),
                f'{d.i(1, 9)}组',
                d.pick('低保', '五保', '残疾', '高龄'),
                d.tel(p) if d.r.random() < 0.2 else '',
            ]
        )
        d.rec(p)
    d.md(
        '困难群众名册.md',
        '# 困难群众名册\n\n填表：'
        + official(d)
        + '\n\n'
        + table_md(['姓名', '性别', '身份证号码', '组', '类别', '电话'], rows),
    )


@tpl(K)
def english_visitors(d):
    rows = []
    for p in d.cast(d.n(5, 25)):
        rows.append([p.en, 'M' if p.male else 'F', f'{p.birth:%Y-%m-%d}', 'Chinese', d.pp(p), d.mail(p), d.mob(p)])
        d.rec(p)
    d.csv(
        'applicants.csv',
        ['Full name', 'Sex', 'Date of birth', 'Nationality', 'Passport number', 'Email', 'Mobile'],
        rows,
        sep=d.pick(',', ';', '\t'),
    )


@tpl(K)
def trad_members(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 30)), 1):
        rows.append([f'{k:03d}', p.trad, p.sex, f'{p.birth:%Y/%m/%d}', d.id(p), d.mob(p), d.mail(p)])
        d.rec(p)
    d.csv(
        '會員資料.csv', ['編號', '姓名', '性別', '出生日期', '內地身份證號碼', '手提電話', '電郵'], rows, encs=('big5',)
    )


@tpl(K)
def pdf_like_form(d):
    p, em = d.P(1975, 2000), d.P()
    d.rec(p)
    d.docx(
        '入职登记表.docx',
        [
            '员工入职登记表',
            [
                ['姓名', p.name, '性别', p.sex],
                ['身份证号码', d.id(p), '民族', p.nation],
                ['出生日期', str(p.birth), '学历', d.pick(*EDU)],
                ['手机号码', d.mob(p), '电子邮箱', d.mail(p)],
                ['户籍地址', p.hukou, '现住址', p.addr],
                ['紧急联系人', em.name, '联系电话', d.mob(em)],
            ],
            '本人承诺以上信息真实。　签名：',
        ],
    )


@tpl(K, big=True)
def zip_sqlite(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 40)), 1):
        rows.append((k, p.name, d.id(p), p.sex, f'{p.birth}', p.nation, p.hukou, d.mob(p)))
        d.rec(p)
    from lib.writers import sqlite_bytes

    d.zip(
        'rkxx.zip',
        {
            'rkxx.db': sqlite_bytes(
                {
                    'CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, id_card TEXT, sex TEXT, birth TEXT,'
                    ' nation TEXT, address TEXT, phone TEXT)': rows
                }
            ),
            'readme.txt': '人口信息，按街道分库。\n',
        },
    )
