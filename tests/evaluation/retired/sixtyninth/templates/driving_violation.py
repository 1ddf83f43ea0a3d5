"""driving.violation: one offence in traffic per row, with the driver's or holder's key."""

from lib import world as W
from lib.labels import tpl
from lib.writers import table_html, table_md
from templates.common import chat, official, sql_insert

K = 'driving.violation'


def wz(d, p, lo=2014, hi=2022):
    code, what, fine, pts = d.pick(*W.OFFENCES)
    return d.at(lo, hi), f"{p.c['city']}市{d.pick(*W.ROADS)}与{d.pick(*W.ROADS)}路口", code, what, fine, pts


@tpl(K, big=True)
def wf_export(d):
    rows = []
    for p in d.cast(d.n(10, 55), rep=True, hi=1994):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append(
            [
                d.plate(p),
                p.name,
                d.id(p),
                f'{t:%Y-%m-%d %H:%M:%S}',
                where,
                code,
                what,
                fine,
                pts,
                d.pick('已处理', '未处理'),
                d.pick('已缴款', '未缴款'),
            ]
        )
        d.rec(p)
    d.csv(
        'violation_list.csv',
        '号牌号码 当事人 驾驶证号 违法时间 违法地点 违法代码 违法行为 罚款金额 记分 处理标记 交款标记'.split(),
        rows,
        sep=d.pick(',', '\t', '|'),
    )


@tpl(K)
def history_of_one(d):
    p, out = d.P(hi=1992), []
    for k in range(d.n(3, 16)):
        t, where, code, what, fine, pts = wz(d, p)
        out.append(f'{k + 1}. {t:%Y-%m-%d %H:%M}  {where}  {what}  罚款{fine}元  扣{pts}分')
        d.rec(p)
    d.text(
        '违章记录.txt',
        f'驾驶人：{p.name}\n驾驶证号：{d.id(p)}\n车牌：{d.plate(p)}\n交通违法记录：\n' + '\n'.join(out) + '\n',
    )


@tpl(K)
def penalty_paper(d):
    out = []
    for p in d.cast(d.n(1, 6), hi=1992):
        t, where, code, what, fine, pts = wz(d, p)
        out.append(
            f"公安交通管理简易程序处罚决定书\n编号：{d.order(16, p.c['dist'][0][0])}\n被处罚人：{p.name}  "
            f" 驾驶证号：{d.id(p)}   联系方式：{d.mob(p)}\n车辆牌号：{d.plate(p)}  "
            f" 车辆类型：小型轿车\n被处罚人于{t:%Y年%m月%d日%H时%M分}，在{where}实施{what}违法行为（代码{code}），"
            f"决定处以{fine}元罚款，记{pts}分。\n交通警察：{official(d)}\n"
        )
        d.rec(p)
    d.text('处罚决定书.txt', ('-' * 40 + '\n').join(out))


@tpl(K, big=True)
def fleet_xlsx(d):
    rows, m = [], d.P()
    for p in d.cast(d.n(6, 40), rep=True, hi=1992):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append(
            [d.plate(p), p.name, d.mob(p), f'{t:%Y/%m/%d %H:%M}', where, what, fine, pts, d.pick('公司', '个人')]
        )
        d.rec(p)
    d.xlsx(
        '车队违章统计.xlsx',
        {
            '违章': [['车牌号', '驾驶员', '手机', '违法时间', '违法地点', '违法行为', '罚款', '扣分', '承担']] + rows,
            '备注': [['车队长', m.name, d.mob(m)]],
        },
    )


@tpl(K)
def api_json(d):
    out = []
    for p in d.cast(d.n(2, 15), rep=d.r.random() < 0.6, hi=1992):
        t, where, code, what, fine, pts = wz(d, p)
        out.append(
            {
                'plateNumber': d.plate(p),
                'driverName': p.name,
                'driverLicenseNo': d.id(p),
                'violationTime': f'{t}',
                'violationPlace': where,
                'violationCode': code,
                'violation': what,
                'fine': fine,
                'points': pts,
                'handled': d.pick(0, 1),
            }
        )
        d.rec(p)
    d.js('violations.json', {'code': 200, 'list': out}, indent=d.pick(None, 2))


@tpl(K)
def sms_12123(d):
    out = []
    for p in d.cast(d.n(2, 9), hi=1992):
        t, where, code, what, fine, pts = wz(d, p)
        out.append(
            f'【交管12123】{p.name}（证号{d.id(p)}），{d.plate(p)}小型汽车于{t:%Y年%m月%d日%H时%M分}在{where}有{what}违法行为，'
            f'罚款{fine}元，记{pts}分，请及时处理。'
        )
        d.rec(p)
    d.text('12123短信.txt', '\n'.join(out) + '\n')


@tpl(K)
def app_html(d):
    p, rows = d.P(hi=1992), []
    for k in range(d.n(3, 14)):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append([f'{t:%Y-%m-%d %H:%M}', where, what, fine, pts, d.pick('未处理', '已处理')])
        d.rec(p)
    d.html(
        '违法查询.html',
        '交通违法查询',
        f'<p>{d.plate(p)}　所有人：{p.name}　证件号码：{d.id(p)}　手机：{d.mob(p)}</p>\n'
        + table_html(['违法时间', '违法地点', '违法行为', '罚款(元)', '记分', '状态'], rows),
    )


@tpl(K)
def rental_company_docx(d):
    rows, a = [], d.P()
    for k, p in enumerate(d.cast(d.n(4, 20), hi=1994), 1):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append([k, d.plate(p), p.name, d.id(p), d.mob(p), f'{t:%m-%d %H:%M}', where, what, fine, pts])
        d.rec(p)
    d.docx(
        '租车客户违章转移.docx',
        [
            '租赁车辆交通违法转移名单',
            [['序号', '车牌', '承租驾驶人', '身份证号', '电话', '违法时间', '违法地点', '违法行为', '罚款', '扣分']]
            + rows,
            f'经办：{a.name}　电话：{d.tel(a)}',
        ],
    )


@tpl(K)
def drunk_list_md(d):
    rows = []
    for p in d.cast(d.n(3, 14), hi=1992):
        t = d.at(2015, 2020)
        rows.append(
            [
                p.name,
                d.id(p),
                d.plate(p),
                f'{t:%Y-%m-%d %H:%M}',
                f'{d.pick(*W.ROADS)}',
                d.pick('饮酒后驾驶机动车', '饮酒后驾驶机动车', '未取得驾驶证驾驶机动车'),
                d.pick('罚款1000元', '罚款1500元'),
                12,
            ]
        )
        d.rec(p)
    d.md(
        '酒驾查处.md',
        '# 夜查酒驾查处名单\n\n带队：'
        + official(d)
        + '\n\n'
        + table_md(['驾驶人', '身份证号', '车牌号', '违法时间', '违法地点', '违法行为', '处罚', '记分'], rows),
    )


@tpl(K, big=True)
def vio_sql(d):
    rows = []
    for k, p in enumerate(d.cast(d.n(8, 45), rep=True, hi=1992), 1):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append((k, d.plate(p), '02', p.name, d.id(p), f'{t}', where, code, fine, pts, d.i(0, 1)))
        d.rec(p)
    d.text(
        'vio_surveil.sql',
        sql_insert('vio_surveil', 'xh hphm hpzl dsr jszh wfsj wfdz wfxw fkje wfjfs clbj'.split(), rows),
        encs=('utf-8', 'gb18030'),
    )


@tpl(K)
def agent_chat(d):
    turns = [('代办小黄', '消分的发：车牌 姓名 驾驶证号 违章')]
    for p in d.cast(d.n(2, 8), hi=1992):
        t, where, code, what, fine, pts = wz(d, p)
        turns.append(
            (
                d.pick('阿杰', '大刘', '老周'),
                d.say(
                    lambda: f'{d.plate(p)} {p.name} 驾驶证{d.id(p)} {t.month}月{t.day}日{what} 罚{fine}扣{pts}分',
                    lambda: f'{p.name}，{d.id(p)}，{d.plate(p)}，{t:%Y-%m-%d %H:%M}在{where}{what}，{fine}元{pts}分',
                ),
            )
        )
        d.rec(p)
        turns.append(('代办小黄', d.pick('收到', '这个要本人去', '150一分')))
    d.text('违章代办.txt', chat(d, d.at(2016, 2021), turns))


@tpl(K)
def english_fines(d):
    rows = []
    en = {
        '1344': 'Disobeying marking signs',
        '1352': 'Speeding 10-20%',
        '1636': 'Speeding 20-50%',
        '1625': 'Running a red light',
        '1039': 'Illegal parking',
        '1208': 'Wrong lane',
        '1301': 'Driving against traffic',
        '1223': 'Phone in hand',
        '6011': 'No seat belt',
        '1019': 'Driving in the bus lane',
    }
    for p in d.cast(d.n(4, 20), rep=True, hi=1990):
        t, where, code, what, fine, pts = wz(d, p)
        rows.append([f'{t:%Y-%m-%d %H:%M}', d.plate(p), p.en, d.id(p), en[code], fine, pts, d.pick('paid', 'open')])
        d.rec(p)
    d.csv(
        'traffic_fines.csv',
        ['Violation time', 'Plate', 'Driver', 'Driver licence No.', 'Violation', 'Fine (CNY)', 'Points', 'Status'],
        rows,
    )


@tpl(K)
def zip_by_car(d):
    from lib.writers import csv_text

    parts = {}
    for p in d.cast(d.n(2, 5), hi=1990):
        rows = []
        for _ in range(d.i(1, 6)):
            t, where, code, what, fine, pts = wz(d, p)
            rows.append([p.name, d.id(p), d.plate(p), f'{t}', where, what, fine, pts])
            d.rec(p)
        parts[f'{p.name}.csv'] = csv_text(
            [['驾驶人', '驾驶证号', '车牌', '违法时间', '违法地点', '违法行为', '罚款', '记分']] + rows
        )
    d.zip('违章明细.zip', parts)


@tpl(K)
def log_lines(d):
    out = []
    for p in d.cast(d.n(6, 30), hi=1992):
        t, where, code, what, fine, pts = wz(d, p, 2018, 2018)
        out.append(
            (
                t,
                (
                    f'{t:%Y-%m-%d %H:%M:%S} [push]'
                    f' 违法行为={code}|{what} 车牌={d.plate(p)} 驾驶人={p.name} 证号={d.id(p)} 地点={where} 罚款={fine} 记分={pts}'
                ),
            )
        )
        d.rec(p)
    d.text('wfts_push.log', '\n'.join(x for _, x in sorted(out)) + '\n')
