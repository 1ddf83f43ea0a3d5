"""driving.licence"""

from lib.labels import bulk

CL = 'C1 C1 C1 C2 B2 A2 A1A2 B1 C1D C1E A1'.split()


def first(d, p):
    return d.day(p.birth.year + 19, min(p.birth.year + 30, 2023)).replace(day=d.i(1, 28))


def arch(d, p):
    return p.reg[0][:4] + d.dig(8)


@bulk
def t_csv(d):
    rows = []
    for p in d.each(5, 60, rep=False):
        t = first(d, p)
        rows.append(
            [
                p.name,
                p.sex,
                p.id,
                arch(d, p),
                d.c(CL),
                f'{t}',
                f'{t.replace(day=1, year=t.year + 6)}',
                d.i(0, 12),
                d.c(['正常', '正常', '逾期未换证', '扣押']),
            ]
        )
    return d.csv(
        '车管所/驾驶人.csv', '姓名,性别,驾驶证号,档案编号,准驾车型,初次领证日期,有效期止,累积记分,状态'.split(','), rows
    )


def t_card_ocr(d):
    out = []
    for p in d.each(1, 8, rep=False):
        t = first(d, p)
        out += [
            '中华人民共和国机动车驾驶证',
            f'证号 {p.id}',
            f'姓名 {p.name}  性别 {p.sex}  国籍 中国',
            f'住址 {p.addr}',
            f'出生日期 {p.birth}',
            f'初次领证日期 {t}',
            f'准驾车型 {d.c(CL)}',
            f'有效期限 {d.day(2016, 2019)} 至 {d.day(2026, 2029)}',
            f'档案编号 {arch(d, p)}',
            '',
        ]
    return d.text('ocr/驾驶证.txt', out)


@bulk
def t_json(d):
    rows = [
        {
            'name': p.name,
            'licenseNumber': p.id,
            'archiveNumber': arch(d, p),
            'class': d.c(CL),
            'issueDate': f'{first(d, p):%Y%m%d}',
            'address': p.addr,
            'cumulativeScore': d.i(0, 9),
        }
        for p in d.each(3, 30, rep=False)
    ]
    return d.json('driver/licences.json', {'result': rows})


def t_company_xlsx(d):
    rows = [
        ['姓名', '身份证号（驾驶证号）', '准驾车型', '初领日期', '有效期至', '记分', '手机', '紧急联系人', '联系人电话']
    ]
    for p in d.each(5, 40, rep=False):
        o = d.person()
        rows.append(
            [p.name, p.id, d.c(CL), f'{first(d, p)}', f'{d.day(2025, 2030)}', d.i(0, 9), p.mobile, o.name, o.mobile]
        )
    return d.xlsx('车队/司机驾驶证台账.xlsx', [('司机', rows)])


def t_sql(d):
    rows = [
        (p.id, p.name, arch(d, p), d.c(CL), f'{first(d, p):%Y%m%d}', d.i(0, 12), p.reg[4] + '00')
        for p in d.each(5, 50, rep=False)
    ]
    return d.sql('jg/DRV_PERSON.sql', 'DRV_PERSON', 'SFZMHM XM DABH ZJCX CCLZRQ LJJF FZJG'.split(), rows)


def t_app_text(d):
    out = []
    for p in d.each(1, 5, rep=False):
        out += [
            '我的驾驶证',
            f'{p.name}',
            f'驾驶证号 {p.id}',
            f'准驾车型 {d.c(CL)}',
            f'状态 正常   累计记分 {d.i(0, 9)} 分',
            f'清分日期 {d.i(1, 12):02d}-{d.i(1, 28):02d}',
            f'档案编号 {arch(d, p)}',
            f'发证机关 {p.city}公安局交通警察支队',
            '',
        ]
    return d.text('交管12123/驾驶证页.txt', out)


def t_school(d):
    rows = []
    for n, p in enumerate(d.each(5, 40, rep=False), 1):
        rows.append(
            [
                n,
                p.name,
                p.id,
                p.mobile,
                d.c(['C1', 'C2', 'C1', 'B2']),
                f'{first(d, p):%Y.%m.%d}',
                arch(d, p),
                d.c(['已取证', '已取证', '已邮寄']),
            ]
        )
    return d.csv('驾校/取证学员.csv', '序号;学员;身份证;手机;准驾车型;领证日期;档案编号;备注'.split(';'), rows, ';')


def t_chat(d):
    t, out, me = d.dt(2016, 2022), [], d.person()
    out += [f'{me.name} {t:%m-%d %H:%M}', '司机的驾照信息报一下', '']
    for p in d.each(1, 7, rep=False):
        t = d.plus(t, 1, 9, 'minutes')
        out += [
            f'{p.name} {t:%m-%d %H:%M}',
            d.c(
                [
                    f'驾驶证{p.id}，{d.c(CL)}，档案编号{arch(d, p)}',
                    f'{p.name}，驾照号{p.id}，准驾{d.c(CL)}，{first(d, p):%Y}年领的证',
                ]
            ),
            '',
        ]
    return d.text('微信/车队群.txt', out)


def t_html(d):
    body = ''.join(
        f'<tr><td>{p.name}</td><td>{p.id}</td><td>{arch(d, p)}</td><td>{d.c(CL)}</td><td>{d.i(0, 12)}</td></tr>\n'
        for p in d.each(3, 25, rep=False)
    )
    return d.html(
        '平台/司机审核.html',
        '司机资质审核',
        f'<table><tr><th>司机</th><th>驾驶证号码</th><th>档案编号</th><th>准驾车型</th><th>记分</th></tr>\n{body}</table>',
    )


def t_proof(d):
    p = d.rec(d.person())
    return d.docx(
        '证明/驾驶经历证明.docx',
        [
            '安全驾驶信用记录证明',
            (
                f'{p.name}，{p.sex}，机动车驾驶证号{p.id}，档案编号{arch(d, p)}，准驾车型{d.c(CL)}，'
                f'初次领证日期{first(d, p):%Y年%m月%d日}。'
            ),
            '经查询，近三个记分周期内无记满12分记录，无致人死亡负主要以上责任交通事故。',
            f'{p.city}公安局交通警察支队车辆管理所',
            f'{d.day(2018, 2024):%Y年%m月%d日}',
        ],
    )


def t_md(d):
    out = ['# 租车会员驾照登记', '', '| 会员 | 驾驶证号 | 车型 | 首次领证 | 有效期 |', '|---|---|---|---|---|']
    out += [
        f'| {p.name} | {p.id} | {d.c(CL)} | {first(d, p)} | {d.c(["6年", "10年", "长期"])} |'
        for p in d.each(3, 20, rep=False)
    ]
    return d.text('rental/drivers.md', out)


def t_en(d):
    out = ['Driver,Licence no.,Class,First issued,Valid until,Mobile']
    out += [
        f'{p.en2},{p.id},{d.c(CL)},{first(d, p):%d/%m/%Y},{d.day(2025, 2030):%d/%m/%Y},{p.mob344}'
        for p in d.each(4, 30, rep=False)
    ]
    return d.text('fleet/driver licences.csv', out)
