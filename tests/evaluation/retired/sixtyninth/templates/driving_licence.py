"""driving.licence: licence holders; the licence number is the ID number."""

from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, firm, masked_id, official, sql_insert

K = 'driving.licence'
CLS = ['C1', 'C1', 'C1', 'C2', 'B2', 'A2', 'A1', 'C1E']


def lic(d):
    return d.pick(*CLS), d.day(1998, 2016), d.i(0, 11)


def arch(d, p):
    return p.c['dist'][0][0][:4] + d.num(8)


@tpl(K, big=True)
def jsz_export(d):
    rows = []
    for p in d.cast(d.n(10, 55), hi=1992):
        z, t, s = lic(d)
        rows.append(
            [
                p.name,
                p.sex,
                d.id(p),
                arch(d, p),
                z,
                f'{t:%Y-%m-%d}',
                f'{t.year + 6}-{t:%m-%d}',
                s,
                f"{p.c['city']}市公安局交通警察支队",
                d.mob(p) if d.r.random() < 0.6 else '',
            ]
        )
        d.rec(p)
    d.csv(
        'drivinglicense.csv',
        'XM XB SFZMHM DABH ZJCX CCLZRQ YXQZ LJJF FZJG SJHM'.split(),
        rows,
        sep=d.pick(',', '|', '\t'),
    )


@tpl(K, big=True)
def fleet_drivers(d):
    rows = []
    for p in d.cast(d.n(6, 35), hi=1992):
        z, t, s = lic(d)
        rows.append(
            [
                p.name,
                d.id(p),
                arch(d, p),
                z,
                str(t),
                f'{t.year + 16}-{t:%m-%d}',
                s,
                d.mob(p),
                d.pick('在岗', '在岗', '离职'),
            ]
        )
        d.rec(p)
    safe = d.P()
    d.xlsx(
        '驾驶员档案.xlsx',
        {
            '驾驶员': [
                [firm(d)[:-4] + '运输有限公司驾驶员档案'],
                ['姓名', '驾驶证号', '档案编号', '准驾车型', '初次领证日期', '有效期至', '累积记分', '手机', '状态'],
            ]
            + rows,
            '管理': [['安全员', safe.name, '电话', d.mob(safe)]],
        },
    )


@tpl(K)
def ocr_json(d):
    out = []
    for p in d.cast(d.n(1, 10), hi=1992):
        z, t, s = lic(d)
        out.append(
            {
                'Name': p.name,
                'Sex': p.sex,
                'CardCode': d.id(p),
                'Address': p.addr,
                'DateOfBirth': f'{p.birth}',
                'DateOfFirstIssue': f'{t}',
                'Class': z,
                'StartDate': f'{t}',
                'EndDate': f'{t.year + 6}-{t:%m-%d}',
                'ArchivesCode': arch(d, p),
                'CumulativeScore': f'{s}分',
            }
        )
        d.rec(p)
    d.js(
        'DriverLicenseOCR.json',
        {'Response': {'Drivers': out, 'RequestId': f'{d.num(8)}-7f3a'}},
        ascii_=d.r.random() < 0.3,
    )


@tpl(K)
def card_text(d):
    out = []
    for p in d.cast(d.n(1, 8), hi=1992):
        z, t, s = lic(d)
        out.append(
            f'中华人民共和国机动车驾驶证\n证号 {d.id(p)}\n姓名 {p.name}  性别 {p.sex}  国籍 中国\n住址'
            f' {p.addr}\n出生日期 {p.birth}\n初次领证日期 {t}\n准驾车型 {z}\n有效期限 {t} 至'
            f' {t.year + 6}-{t:%m-%d}\n档案编号 {arch(d, p)}\n'
        )
        d.rec(p)
    d.text('驾驶证识别结果.txt', '\n'.join(out))


@tpl(K)
def school_graduates(d):
    rows, coach = [], d.P()
    for k, p in enumerate(d.cast(d.n(8, 35), lo=1975, hi=1998), 1):
        t = d.day(2017, 2021)
        rows.append([k, p.name, d.id(p), d.pick('C1', 'C2'), str(t), arch(d, p), official(d)])
        d.rec(p)
    d.docx(
        '驾校领证名单.docx',
        [
            f'{d.city()["city"]}顺达驾校{d.i(2017, 2021)}年领取驾驶证学员名单',
            [['序号', '学员姓名', '驾驶证号', '准驾车型', '初次领证日期', '档案编号', '教练']] + rows,
            f'教练组长：{coach.name}　手机：{d.mob(coach)}',
        ],
    )


@tpl(K)
def licence_lines(d):
    out = []
    for p in d.cast(d.n(4, 25), hi=1992):
        z, t, s = lic(d)
        out.append(
            f'{p.name} 驾驶证{d.id(p)} {z} 初领{t} 记分{s} 档案编号{arch(d, p)} 状态{d.pick("正常", "逾期未换证", "正常")}'
        )
        d.rec(p)
    d.text('驾驶证.txt', '\n'.join(out) + '\n')


@tpl(K)
def app_html(d):
    p = d.P(hi=1992)
    z, t, s = lic(d)
    d.rec(p)
    d.html(
        '我的驾驶证.html',
        '交管12123 - 我的驾驶证',
        table_html(
            [],
            [
                ['姓名', p.name],
                ['驾驶证号', d.id(p)],
                ['档案编号', arch(d, p)],
                ['准驾车型', z],
                ['初次领证日期', t],
                ['累积记分', f'{s}分'],
                ['有效期止', f'{t.year + 16}-{t:%m-%d}'],
                ['手机号码', d.mob(p)],
                ['状态', '正常'],
            ],
        ),
    )


@tpl(K, big=True)
def driver_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 45), hi=1992), 1):
        z, t, s = lic(d)
        rows.append((k, p.name, d.mob(p), d.id(p), arch(d, p), z, f'{t}', s, f'{d.at(2017, 2020)}'))
        d.rec(p)
    d.text(
        'driver_license.sql',
        sql_insert(
            'driver_license',
            'id driver_name phone license_no archives_no license_type first_issue_date score create_time'.split(),
            rows,
        ),
        encs=('utf-8',),
    )


@tpl(K)
def ridehail_json_gz(d):
    import json

    out = []
    for p in d.cast(d.n(4, 25), hi=1990):
        z, t, s = lic(d)
        out.append(
            json.dumps(
                {
                    'driver_id': d.num(9),
                    'name': p.name,
                    'license_number': d.id(p),
                    'license_class': z,
                    'first_issue_date': f'{t}',
                    'license_valid_to': f'{t.year + 16}-{t:%m-%d}',
                    'phone': d.mob(p),
                    'city': p.c['city'],
                },
                ensure_ascii=False,
            )
        )
        d.rec(p)
    d.gz('drivers.jsonl.gz', '\n'.join(out) + '\n')


@tpl(K)
def score_clear_md(d):
    rows = []
    for p in d.cast(d.n(4, 16), hi=1992):
        z, t, s = lic(d)
        rows.append([p.name, d.id(p), z, s, str(t), d.pick('已学习', '待考试', '通过')])
        d.rec(p)
    d.md(
        '满分学习人员.md',
        f'# 驾驶证记分审验学习\n\n联系人 {official(d)} 电话 {d.shop()}\n\n'
        + table_md(['姓名', '驾驶证号', '准驾车型', '累积记分', '初次领证日期', '状态'], rows),
    )


@tpl(K)
def rental_chat(d):
    turns = [('租车小郭', '驾驶证信息发我登记一下')]
    for p in d.cast(d.n(2, 7), hi=1992):
        z, t, s = lic(d)
        turns.append(
            (
                d.pick('阿峰', '老王', 'Luna'),
                d.say(
                    lambda: f'{p.name} 驾驶证号{d.id(p)} {z} 档案编号{arch(d, p)}',
                    lambda: f'驾驶证：{p.name}，{d.id(p)}，准驾{z}，{t.year}年{t.month}月领的证，电话{d.mob(p)}',
                ),
            )
        )
        d.rec(p)
        turns.append(('租车小郭', d.pick('好', '驾龄够了', '收到，取车带原件')))
    d.text('租车聊天.txt', chat(d, d.at(2016, 2022), turns))


@tpl(K)
def english_drivers(d):
    rows = []
    for p in d.cast(d.n(5, 25), hi=1990):
        z, t, s = lic(d)
        rows.append([p.en, d.id(p), z, f'{t:%d/%m/%Y}', f'{t:%d/%m}/{t.year + 16}', s, d.mob(p)])
        d.rec(p)
    d.csv(
        'company_drivers.csv',
        ['Driver name', 'Driving licence No.', 'Class', 'First issued', 'Valid until', 'Points', 'Mobile'],
        rows,
        sep=d.pick(',', ';'),
    )


@tpl(K)
def masked_sheet(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(6, 25), hi=1992)):
        z, t, s = lic(d)
        hid = k > 0 and d.r.random() < 0.3
        rows.append([p.name, masked_id(p) if hid else d.id(p), z, str(t), s])
        if not hid:
            d.rec(p)
    d.csv('驾驶证核查.csv', ['驾驶人', '驾驶证号', '准驾车型', '初次领证日期', '累积记分'], rows)


@tpl(K)
def mail_report(d):
    p, b = d.P(hi=1990), d.P()
    z, t, s = lic(d)
    d.rec(p)
    d.eml(
        '入职驾驶证信息.eml',
        f'{p.name} <{d.mail(p)}>',
        f'{b.name} <{d.mail(b)}>',
        '驾驶证信息',
        f'{b.sur}经理：\n\n我的驾驶证信息如下\n姓名：{p.name}\n证号：{d.id(p)}\n准驾车型：{z}\n初次领证日期：{t}\n档案编号：{arch(d, p)}\n'
        f'手机：{d.mob(p)}\n\n{p.name}\n',
        d.at(2015, 2021),
    )
