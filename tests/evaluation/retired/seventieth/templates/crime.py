"""crime.case"""

from lib.labels import bulk
from lib import pools as P

PUN = [
    '行政拘留五日',
    '行政拘留十日',
    '行政拘留十五日',
    '罚款五百元',
    '刑事拘留',
    '取保候审',
    '移送起诉',
    '强制隔离戒毒二年',
    '有期徒刑八个月',
]


def case(d, y0=2011, pool=P.CRIMES):
    g = d.c(P.REG)
    t = d.dt(y0, 2023)
    return f'A{g[0]}{d.dig(6)}{t:%Y%m}{d.i(100, 3999):04d}', g, t, d.c(pool)


def court(d, g, y):
    return f'（{y}）{g[4][0]}{g[0][2:]}刑初{d.i(11, 1500)}号'


@bulk
def t_jingzong_csv(d):
    rows = []
    for p in d.each(5, 60):
        no, g, t, c = case(d)
        rows.append([no, c, f'{g[2]}公安局{g[3]}分局', f'{t:%Y-%m-%d}', p.name, p.sex, p.id, p.addr, d.c(PUN)])
    return d.csv(
        '警综/违法犯罪人员.csv',
        '案件编号,案件类别,办案单位,立案时间,嫌疑人姓名,性别,身份证号,户籍地址,处理结果'.split(','),
        rows,
    )


def t_judgment(d):
    p, g = d.rec(d.person()), d.c(P.REG)
    t, w = d.dt(2016, 2022), d.person()
    y = t.year + 1
    out = [
        f'{g[2]}{g[3]}人民法院',
        '刑 事 判 决 书',
        court(d, g, y),
        '',
        f'公诉机关{g[2]}{g[3]}人民检察院。',
        (
            f'被告人{p.name}，{p.sex}，{p.birth:%Y年%m月%d日}出生于{p.prov}，公民身份号码{p.id}，{p.eth}族，高中文化，'
            f'户籍所在地{p.addr}。'
            f'因涉嫌犯{d.c(P.CHARGES)}罪于{t:%Y年%m月%d日}被刑事拘留，同年被逮捕。现羁押于{g[2]}第一看守所。'
        ),
        (
            f'经审理查明，{t:%Y年%m月%d日}晚，被告人{p.name}在{g[3]}{d.c(P.ROADS)}实施犯罪，被当场抓获。'
            f'上述事实有证人{w.name}的证言等证据证实。'
        ),
        (
            f'判决如下：被告人{p.name}判处有期徒刑{d.c(["六个月", "一年", "一年六个月", "三年"])}，'
            f'并处罚金人民币{d.i(1, 9)}千元。'
        ),
    ]
    return d.docx('文书/刑事判决书.docx', out)


def t_records_txt(d):
    out = []
    for p in d.each(2, 12):
        no, g, t, c = case(d)
        out += [
            f'姓名：{p.name}',
            f'身份证：{p.id}',
            f'案件编号：{no}',
            f'案由：{c}',
            f'立案单位：{g[2]}公安局{g[3]}分局',
            f'简要案情：{t:%Y年%m月%d日}，{p.name}在{g[3]}{d.c(P.ROADS)}附近因{c}被查获。',
            f'处理结果：{d.c(PUN)}',
            '',
        ]
    return d.text('前科查询.txt', out)


@bulk
def t_sql(d):
    rows = []
    for p in d.each(5, 60):
        no, g, t, c = case(d)
        rows.append((no, c, p.name, p.id, p.sex, f'{t:%Y%m%d}', g[0] + '000000', d.c(PUN)))
    return d.sql('db/T_WFFZRY.sql', 'T_WFFZRY', 'AJBH AJLB XM SFZH XB LASJ LADW CLJG'.split(), rows, True)


def t_detention_xlsx(d):
    rows = [['监室', '姓名', '身份证号', '涉嫌罪名', '入所日期', '办案单位', '诉讼阶段', '案号']]
    for p in d.each(5, 50, rep=False):
        no, g, t, c = case(d, 2016, P.CHARGES)
        rows.append(
            [
                f'{d.i(1, 4)}0{d.i(1, 9)}',
                p.name,
                p.id,
                c,
                f'{t:%Y-%m-%d}',
                g[3] + '分局',
                d.c(['侦查', '审查起诉', '一审', '已决']),
                court(d, g, t.year),
            ]
        )
    return d.xlsx('看守所/在押人员名册.xlsx', [('在押', rows)])


def t_one_person(d):
    p = d.person()
    out = [f'## {p.name} {p.id} 违法犯罪记录', '']
    for n in range(1, d.i(3, 9)):
        d.rec(p)
        no, g, t, c = case(d)
        out.append(f'{n}. {t:%Y-%m-%d} 因{c}被{g[2]}{g[3]}公安分局{d.c(PUN)}（{no}）')
    return d.text('notes/前科.md', out)


def t_interview(d):
    p, w, o = d.rec(d.person()), d.person(), d.person()
    no, g, t, c = case(d)
    out = [
        '讯 问 笔 录',
        f'时间 {t:%Y年%m月%d日%H时%M分} 至 {d.plus(t, 1, 3):%d日%H时%M分}',
        f'地点 {g[2]}公安局{g[3]}分局办案中心',
        f'讯问人 {o.name}   案件编号 {no}',
        f'被讯问人 {p.name}  性别 {p.sex}  身份证号码 {p.id}  现住址 {p.home}',
        f'问：你因何事被传唤？',
        f'答：我因为{c}的事。',
        '问：经过讲一下。',
        f'答：那天我和{w.name}（他电话{w.mobile}）在{d.c(P.ROADS)}吃饭，后来就出事了。',
        '问：以上所说是否属实？',
        '答：属实。',
    ]
    return d.text('笔录/讯问笔录.txt', out)


def t_json(d):
    rows = []
    for p in d.each(3, 25):
        no, g, t, c = case(d)
        rows.append(
            {
                'case_no': no,
                'charge': c,
                'suspect': {'name': p.name, 'id_card': p.id},
                'arrest_date': f'{t:%Y-%m-%d}',
                'unit': g[2] + g[3] + '分局',
                'result': d.c(PUN),
            }
        )
    return d.json('export/suspects.json', {'rows': rows})


def t_wanted_html(d):
    body = ''
    for p in d.each(2, 15, rep=False):
        no, g, t, c = case(d)
        body += (
            '<div'
            f' class="card"><h4>{p.name}</h4><p>性别：{p.sex}　身份证号：{p.id}</p><p>户籍：{p.addr}</p><p>涉嫌{c}，{t:%Y年%m月%d日}立案，'
            f'现在逃。编号 {no}</p></div>\n'
        )
    return d.html('网页/在逃人员.html', '协查通报', f'<h2>协查通报</h2>\n{body}<p>提供线索请联系：{d.land()}</p>')


def t_drug_list(d):
    rows = []
    for n, p in enumerate(d.each(4, 40), 1):
        t = d.dt(2010, 2021)
        rows.append(
            [
                n,
                p.name,
                p.id,
                d.c(['冰毒', '海洛因', 'K粉', '大麻']),
                f'{t:%Y-%m-%d}',
                p.city + p.dist + '公安分局',
                d.c(['社区戒毒', '强制隔离戒毒', '行政拘留十五日']),
            ]
        )
    return d.csv('社区/吸毒人员查获登记.csv', '序号,姓名,公民身份号码,毒品种类,查获日期,查获单位,处置'.split(','), rows)


def t_chat(d):
    t, out, me = d.dt(2016, 2022), [], d.person()
    for p in d.each(1, 6):
        no, g, s, c = case(d)
        t = d.plus(t, 2, 20, 'minutes')
        out += [
            f'{me.name} {t:%m/%d %H:%M}',
            f'{p.name} {p.id} 有案底，{s:%Y年%m月}{c}，{g[2]}{g[3]}分局办的，{d.c(PUN)}',
            '',
        ]
    return d.text('聊天/背景调查.txt', out)


def t_court_notice(d):
    p, g = d.rec(d.person()), d.c(P.REG)
    t = d.dt(2018, 2024, 9, 16)
    j = d.person()
    body = (
        f'{p.name}：\n本院受理的你涉嫌{d.c(P.CHARGES)}罪一案，案号{court(d, g, t.year)}，'
        f'定于{t:%Y年%m月%d日%H时}在第{d.i(1, 20)}法庭公开开庭审理，'
        f'请被告人{p.name}（公民身份号码{p.id}）准时到庭。\n书记员：{j.name}　联系电话：{d.land()}\n{g[2]}{g[3]}人民法院'
    )
    return d.eml('mail/开庭通知.eml', d.orgmail('court'), p.email, '开庭通知', body, when=d.plus(t, -300, -200))


def t_parole(d):
    rows = []
    for p in d.each(4, 30, rep=False):
        no, g, t, c = case(d, 2016, P.CHARGES)
        rows.append(
            '\t'.join(
                [
                    p.name,
                    p.id,
                    p.mobile,
                    c,
                    court(d, g, t.year),
                    d.c(['缓刑', '假释', '管制']),
                    f'{t:%Y-%m-%d}',
                    f'{d.plus(t, 200, 900, "days"):%Y-%m-%d}',
                ]
            )
        )
    return d.text(
        '司法所/社区矫正对象.tsv', ['姓名\t身份证号\t电话\t罪名\t判决书号\t矫正类别\t矫正起日\t矫正止日'] + rows
    )
