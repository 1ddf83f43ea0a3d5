"""border.crossing"""

from lib.labels import bulk
from lib import pools as P

IO = ['出境', '入境']


def x(d):
    return d.c(IO), d.c(P.PORTS), d.dt(2011, 2024, 6, 23), d.c(P.LANDS)


@bulk
def t_gov_csv(d):
    rows = []
    for n, p in enumerate(d.each(5, 60), 1):
        io, po, t, la = x(d)
        rows.append(
            [n, p.name, p.sex, f'{p.birth:%Y-%m-%d}', '普通护照', p.passport, io, f'{t:%Y-%m-%d %H:%M:%S}', po, la]
        )
    return d.csv(
        '出入境/导出.csv',
        '序号,姓名,性别,出生日期,证件种类,证件号码,出入标识,出入境时间,口岸,前往/来自'.split(','),
        rows,
    )


def t_result_sheet(d):
    p = d.person()
    rows = [['序号', '出境/入境', '出入境日期', '证件名称', '证件号码', '出入境口岸', '交通工具']]
    for n in range(1, d.i(4, 20)):
        d.rec(p)
        io, po, t, la = x(d)
        rows.append(
            [
                n,
                io,
                f'{t:%Y-%m-%d}',
                '普通护照',
                p.passport,
                po,
                d.c(['CA983', 'CZ3079', '步行', '汽车', 'MU587', '步行']),
            ]
        )
    return d.docx(
        '证明/出入境记录查询结果.docx',
        [
            '出入境记录查询结果',
            f'姓名：{p.name}   性别：{p.sex}   身份证号：{p.id}',
            f'查询时段：2012-01-01 至 {d.day(2022, 2024)}',
            rows,
            '以上结果仅供参考，以边检机关记录为准。',
        ],
    )


def t_agency_chat(d):
    t, out, me = d.dt(2023, 2024), [], d.person()
    d.win = (d.plus(t, -700, -650, 'days').date(), 640)
    for p in d.each(2, 8):
        io, po, s, la = x(d)
        t = d.plus(t, 3, 60, 'minutes')
        out.append(
            f'[{t:%Y-%m-%d %H:%M}] {me.name}：'
            + d.c(
                [
                    (
                        f'{p.name} 护照{p.passport}'
                        f' {s:%Y年%m月%d日}从{po}{io}，{"去了" if io == "出境" else "从"}{la}{"" if io == "出境" else "回来"}'
                    ),
                    f'查到了 {p.name}，{p.id}，{s:%Y-%m-%d} {po} {io}',
                ]
            )
        )
    return d.text('聊天/出入境查询.txt', out)


@bulk
def t_sql(d):
    rows = []
    for p in d.each(5, 60):
        io, po, t, la = x(d)
        rows.append(
            (
                p.name,
                p.py.upper(),
                p.sex,
                f'{p.birth:%Y%m%d}',
                '14',
                p.passport,
                'O' if io == '出境' else 'I',
                f'{t:%Y%m%d%H%M%S}',
                po,
                la,
            )
        )
    return d.sql('sjk/crj_record.sql', 'CRJ_RECORD', 'ZWXM YWXM XB CSRQ ZJZL ZJHM IOTYPE CRJSJ CRKA QWG'.split(), rows)


def t_json(d):
    rows = []
    for p in d.each(3, 30):
        io, po, t, la = x(d)
        rows.append(
            {
                'name': p.en,
                'passport_no': p.passport,
                'nationality': 'CHN',
                'direction': 'EXIT' if io == '出境' else 'ENTRY',
                'port_of_entry': d.c(['Luohu', 'Huanggang', 'PEK', 'PVG', 'Gongbei', 'Ruili']),
                'crossed_at': f'{t:%Y-%m-%dT%H:%M:%S+08:00}',
            }
        )
    return d.json('api/crossings.json', {'count': len(rows), 'items': rows})


def t_xlsx(d):
    rows = [['姓名', '身份证号', '护照号', '出境日期', '出境口岸', '入境日期', '入境口岸', '前往国家(地区)', '事由']]
    for p in d.each(4, 40, rep=False):
        io, po, t, la = x(d)
        rows.append(
            [
                p.name,
                p.id,
                p.passport,
                f'{t:%Y/%m/%d}',
                po,
                f'{d.plus(t, 48, 300):%Y/%m/%d}',
                d.c(P.PORTS),
                la,
                d.c(['旅游', '探亲', '公务', '商务']),
            ]
        )
    return d.xlsx('组织人事/因私出国境备案.xlsx', [('登记表', rows)])


def t_report_txt(d):
    out = [f'关于{d.c(P.COMP)}部分人员出入境情况的说明', '']
    for p in d.each(2, 10):
        io, po, t, la = x(d)
        out.append(
            d.c(
                [
                    (
                        f'{p.name}，{p.sex}，'
                        f'身份证号码{p.id}，{t:%Y年%m月%d日}经{po}{io}，{"前往" if io == "出境" else "来自"}{la}。'
                    ),
                    f'{p.name}（护照号{p.passport}）于{t:%Y年%m月%d日%H时%M分}由{po}{io}。',
                ]
            )
        )
    return d.text('说明材料/出入境情况.txt', out)


def t_html(d):
    p = d.person()
    body = ''
    for _ in range(d.i(3, 16)):
        d.rec(p)
        io, po, t, la = x(d)
        body += f'<tr><td>{io}</td><td>{t:%Y-%m-%d}</td><td>{po}</td><td>{la}</td></tr>\n'
    return d.html(
        'saved/出入境记录.html',
        '出入境记录查询',
        f'<div>姓名 {p.name} 护照 {p.passport}</div><table><tr><th>方向</th><th>日期</th><th>口岸</th>'
        f'<th>目的地/来源地</th></tr>\n{body}</table>',
    )


def t_car_port(d):
    d.window(20)
    rows = []
    for p in d.each(4, 40):
        io, po, t, la = x(d)
        rows.append(
            [
                f'{t:%Y-%m-%d %H:%M}',
                d.c(['皇岗口岸', '深圳湾口岸', '港珠澳大桥口岸']),
                io,
                p.name,
                p.id,
                'C' + d.c('ABCDEFGH') + d.dig(7),
                d.c(['小客车', '货车', '大巴']),
            ]
        )
    return d.csv('口岸/通关流水.csv', '验放时间;口岸;出入境;旅客姓名;身份证号;通行证号;交通方式'.split(';'), rows, ';')


def t_en_stamps(d):
    out = ['Subject: entry / exit dates for the visa form', '']
    for p in d.each(1, 6):
        out.append(f'{p.en2} (passport {p.passport})')
        for k in range(d.i(1, 5)):
            if k:
                d.rec(p)
            io, po, t, la = x(d)
            out.append(
                f'  {"Exit" if io == "出境" else "Entry"}  {t:%d %b %Y} '
                f' {d.c(["Beijing Capital Airport", "Shanghai Pudong", "Lo Wu", "Shenzhen Bay"])}'
            )
        out.append('')
    return d.text('visa/stamps.txt', out, 'utf-8')


def t_big5(d):
    d.trad, rows = True, []
    for p in d.each(4, 20):
        io, po, t, la = x(d)
        rows.append(
            [
                p.name,
                p.passport,
                d.c(['出境', '入境']),
                f'{t:%Y/%m/%d %H:%M}',
                d.c(['羅湖', '落馬洲', '港珠澳大橋', '香港國際機場', '桃園機場']),
                d.c(['旅遊', '探親', '商務']),
            ]
        )
    return d.csv('旅客出入境紀錄.csv', '姓名,護照號碼,出入境,時間,口岸,事由'.split(','), rows, enc='big5')


def t_log(d):
    d.window(1)
    out = []
    for p in d.each(6, 50):
        io, po, t, la = x(d)
        out.append(
            f'{t:%Y-%m-%d %H:%M:%S} EGATE{d.i(1, 30):02d} {po} {io} doc=P/{p.passport} name={p.slash}'
            f' dob={p.birth:%y%m%d} result=PASS'
        )
    return d.text('egate/gate.log', out)


def t_xml(d):
    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<records>']
    for p in d.each(4, 30):
        io, po, t, la = x(d)
        out.append(
            f'  <record><xm>{p.name}</xm><zjmc>普通护照</zjmc><zjhm>{p.passport}</zjhm><crbs>{io}</crbs>'
            f'<crrq>{t:%Y-%m-%d}</crrq><crka>{po}</crka></record>'
        )
    return d.text('接口/crj_response.xml', out + ['</records>'])
