"""border.crossing: query results, stamps typed off, group lists at a checkpoint, HR travel files."""

from lib import world as W
from lib.labels import tpl
from lib.writers import csv_text, table_html, table_md
from templates.common import chat, cn_day, days, firm, mins, official, sql_insert

K = 'border.crossing'
BY = ['CZ327', 'CA183', 'MU523', 'CX391', 'TG615', 'OZ334', '步行', '巴士', '轮船']


def trips(d, n, lo=2010, hi=2019):
    t, out = d.at(lo, hi if n < 2 else lo + 1), []
    for k in range(n):
        t += (days(d, 1, 9) if k % 2 else days(d, 20, 200)) + mins(d, 0, 300)
        to = out[-1][4] if k % 2 else d.pick(*W.ABROAD)
        port = d.pick(*W.PORTS)
        out.append((t, '入境' if k % 2 else '出境', port, d.pick(*BY[:6] if '机场' in port else BY[6:]), to))
    return out


@tpl(K)
def query_result_docx(d):
    p = d.P()
    rows = [['序号', '出境/入境', '出入境日期', '证件名称', '证件号码', '出入境口岸', '航班号']]
    for k, (t, io, port, by, to) in enumerate(trips(d, d.n(4, 22)), 1):
        rows.append([k, io, f'{t:%Y-%m-%d}', '普通护照', d.pp(p), port, by if by[0].isascii() else ''])
        d.rec(p)
    d.docx(
        '出入境记录查询结果.docx',
        [
            '出入境记录查询结果',
            f'姓名：{p.name}　性别：{p.sex}　出生日期：{p.birth}',
            f'公民身份号码：{d.id(p)}',
            rows,
            f'查询单位（盖章）　　{cn_day(d.day(2019, 2021))}',
        ],
    )


@tpl(K)
def text_trail(d):
    p = d.P()
    out = []
    for t, io, port, by, to in trips(d, d.n(3, 18)):
        out.append(f'{t:%Y%m%d %H%M}  {io}  {port}  {by}  {"前往" if io == "出境" else "来自"}{to}')
        d.rec(p)
    d.text('出入境.txt', f'{p.name} {d.id(p)} 护照{d.pp(p)}\n' + '\n'.join(out) + '\n')


@tpl(K, big=True)
def clearance_csv(d):
    rows = []
    for p in d.cast(d.n(10, 50), rep=True):
        t, io, port, by, to = trips(d, 1)[0]
        io = d.pick('出境', '入境')
        rows.append([p.name, p.sex, f'{p.birth:%Y%m%d}', '中国', '14', d.pp(p), io, f'{t:%Y%m%d%H%M%S}', port, by, to])
        d.rec(p)
    d.csv(
        'CRJ_2018.csv',
        '姓名 性别 出生日期 国籍 证件种类 证件号码 出入标识 出入境时间 口岸 交通工具 前往国'.split(),
        rows,
        sep=d.pick(',', '|', '\t'),
    )


@tpl(K, big=True)
def pinyin_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(10, 45), rep=True), 1):
        t, io, port, by, to = trips(d, 1)[0]
        rows.append((k, p.name, p.py.replace('/', ' '), d.id(p), d.pp(p), d.pick('I', 'O'), f'{t}', port, by))
        d.rec(p)
    d.text(
        't_crjjl.sql',
        sql_insert('t_crjjl', 'id xm ywxm sfzh hzhm crbs crjsj kadm jtgj'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def staff_abroad_register(d):
    rows = []
    for p in d.cast(d.n(5, 30), rep=True):
        t = d.day(2014, 2019)
        rows.append(
            [
                p.name,
                d.pick('副处长', '科员', '主任', '工程师'),
                d.pp(p),
                d.pick(*W.ABROAD),
                str(t),
                str(t + days(d, 4, 15)),
                d.pick(*W.PORTS),
                d.pick('旅游', '探亲', '公务', '培训'),
                official(d),
            ]
        )
        d.rec(p)
    d.xlsx(
        '因私出国境登记.xlsx',
        {
            '登记表': [
                [f'{firm(d)}人员因私出国（境）登记'],
                ['姓名', '职务', '护照号码', '前往国家', '出境日期', '入境日期', '出境口岸', '事由', '批准人'],
            ]
            + rows
        },
    )


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(2, 15), rep=d.r.random() < 0.6):
        t, io, port, by, to = trips(d, 1)[0]
        out.append(
            {
                'name': p.name,
                'passportNo': d.pp(p),
                'nationality': 'CHN',
                'ioType': d.pick('I', 'O'),
                'crossTime': f'{t}',
                'port': port,
                'transport': by,
                'visaNo': d.num(8),
                'destination': to,
            }
        )
        d.rec(p)
    d.js('crossing_records.json', {'status': 0, 'records': out}, indent=d.pick(None, 2), ascii_=d.r.random() < 0.3)


@tpl(K)
def port_group_list(d):
    """One coach group leaving through one port: each member is a record."""
    t, guide, port = d.at(2015, 2019), d.P(), d.pick(*W.PORTS)
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 35)), 1):
        rows.append(
            [
                k,
                p.name,
                p.py.replace('/', ' '),
                p.sex,
                f'{p.birth:%Y-%m-%d}',
                p.hukou[:2],
                d.pp(p),
                f'{t:%Y-%m-%d}',
                port,
            ]
        )
        d.rec(p)
    d.text(
        '团队出境名单表.csv',
        f'团队名单表（出境）,,组团社：{firm(d)[:-6]}国际旅行社,领队：{guide.name},领队手机：{d.mob(guide)}\n'
        + csv_text(
            [['编号', '姓名', '汉语拼音', '性别', '出生日期', '出生地', '护照号码', '出境日期', '出境口岸']] + rows
        ),
    )


@tpl(K)
def interview_note(d):
    p = d.P()
    out = [
        f'谈话记录\n时间：{d.at(2016, 2020):%Y-%m-%d %H:%M}\n被谈话人：{p.name}，身份证号{d.id(p)}，'
        f'护照{d.pp(p)}\n谈话人：{official(d)}、{official(d)}\n\n经核对护照验讫章，其出入境情况：\n'
    ]
    for k, (t, io, port, by, to) in enumerate(trips(d, d.n(2, 8)), 1):
        out.append(
            f'{k}. {cn_day(t)}自{port}{io}，{"前往" if io == "出境" else "由"}{to}{"" if io == "出境" else "返回"}，'
            f'交通方式{by}。\n'
        )
        d.rec(p)
    d.text('谈话笔录.txt', ''.join(out) + '\n以上属实。签名：\n')


@tpl(K)
def english_arrivals(d):
    rows = []
    for p in d.cast(d.n(6, 30)):
        t = d.at(2013, 2019)
        rows.append(
            [
                p.py.replace('/', ' '),
                d.pp(p),
                'CHN',
                f'{p.birth:%d/%m/%Y}',
                d.pick('Entry', 'Exit'),
                f'{t:%d/%m/%Y %H:%M}',
                d.pick('Suvarnabhumi Airport', 'Lo Wu', 'Woodlands Checkpoint', 'Narita Airport'),
                d.pick('TG615', 'CX701', 'SQ803', 'CA925'),
            ]
        )
        d.rec(p)
    d.csv(
        'arrivals_departures.csv',
        ['Name', 'Passport No', 'Nationality', 'Date of Birth', 'Entry/Exit', 'Date/Time', 'Port of Entry', 'Flight'],
        rows,
    )


@tpl(K)
def hk_trad(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(5, 28), rep=True), 1):
        t = d.at(2013, 2019)
        rows.append(
            [
                k,
                p.trad,
                p.py.replace('/', ' '),
                d.pp(p),
                d.pick('入境', '出境'),
                f'{t:%Y/%m/%d %H:%M}',
                d.pick('羅湖', '落馬洲支線', '紅磡', '香港國際機場'),
                d.pick('訪客', '過境'),
            ]
        )
        d.rec(p)
    d.csv(
        '出入境紀錄.csv',
        ['編號', '姓名', '英文姓名', '護照號碼', '出入境', '日期時間', '口岸', '身份'],
        rows,
        encs=('big5',),
    )


@tpl(K)
def html_query_page(d):
    p = d.P()
    rows = []
    for k, (t, io, port, by, to) in enumerate(trips(d, d.n(4, 20)), 1):
        rows.append([k, io, f'{t:%Y-%m-%d %H:%M:%S}', '护照', d.pp(p), port, by])
        d.rec(p)
    d.html(
        '出入境记录查询.html',
        '出入境记录查询',
        f'<div class="who">姓名：{p.name}　身份证号：{d.id(p)}　手机号：{d.mob(p)}</div>\n'
        + table_html(['序号', '出境/入境', '出入境时间', '证件名称', '证件号码', '口岸', '交通工具'], rows)
        + f'\n<p>共{len(rows)}条</p>',
    )


@tpl(K)
def chat_return(d):
    turns = [('街道小梁', '请近期入境的把护照号、入境日期、口岸报一下')]
    for p in d.cast(d.n(3, 9)):
        t, to, port = d.day(2020, 2022), d.pick(*W.ABROAD), d.pick('浦东机场', '白云机场', '首都机场')
        turns.append(
            (
                d.pick('豆豆妈', '海阔天空', '老周', 'Jessie'),
                d.say(
                    lambda: f'{p.name} 护照{d.pp(p)} {t.month}月{t.day}日从{to}入境 {port}',
                    lambda: f'{t}入境，{port}，来自{to}，{p.name}，护照号{d.pp(p)}，手机{d.mob(p)}',
                ),
            )
        )
        d.rec(p)
        turns.append(('街道小梁', d.pick('收到', '好的，请居家', '请再发一下航班号')))
    d.text('入境报备群.txt', chat(d, d.at(2020, 2022), turns))


@tpl(K)
def passport_notes_md(d):
    p, rows = d.P(), []
    for t, io, port, by, to in trips(d, d.n(4, 16)):
        rows.append([f'{t:%Y-%m-%d}', io, port, to, by])
        d.rec(p)
    d.md(
        '出入境天数.md',
        f'# {p.name} 出入境天数计算\n\n护照：{d.pp(p)}\n\n代办：{official(d)}\n\n'
        + table_md(['日期', '出/入境', '口岸', '国家', '交通'], rows),
    )


@tpl(K, big=True)
def tar_daily(d):
    parts = {}
    for k in range(3):
        rows = []
        day = d.day(2016, 2018)
        for p in d.cast(d.i(4, 12) if not d.big else d.i(50, 120)):
            rows.append(
                [
                    p.name,
                    d.id(p),
                    d.pick('出境', '入境'),
                    f'{day:%Y-%m-%d} {d.i(7, 22):02d}:{d.i(0, 59):02d}',
                    '拱北口岸',
                    d.pick('行人', '车辆'),
                ]
            )
            d.rec(p)
        parts[f'crj/{day:%Y%m%d}_{k}.csv'] = csv_text(
            [['姓名', '公民身份号码', '出入境标识', '通关时间', '口岸名称', '通关方式']] + rows
        )
    d.tar('crj_daily.tar.gz', parts)
