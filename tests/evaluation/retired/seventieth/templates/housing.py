"""property.housing"""

from lib.labels import bulk
from lib import pools as P


def cert(d, p, y=None):
    return f'{p.reg[4][0]}（{y or d.i(2016, 2024)}）{p.city}不动产权第{d.dig(7)}号'


def unit(d, p):
    return f'{p.reg[0]}{d.i(1, 30):03d}{d.i(1, 30):03d}GB{d.i(1, 900):05d}F{d.i(1, 40):04d}{d.i(1, 400):04d}'


def room(d):
    return f'{d.i(1, 30)}栋', f'{d.i(1, 4)}单元', f'{d.i(1, 32)}0{d.i(1, 6)}'


@bulk
def t_owners_csv(d):
    rows = []
    est = d.c(P.EST)
    for p in d.each(6, 60):
        b, u, n = room(d)
        rows.append([est, b, u, n, p.name, p.mobile, p.id, d.money(50, 180), d.c(['已入住', '空置', '装修中', '出租'])])
    return d.csv('物业/业主资料.csv', '小区,楼栋,单元,房号,业主姓名,联系电话,身份证号,建筑面积,状态'.split(','), rows)


def t_cert_txt(d):
    out = []
    for p in d.each(1, 8):
        out += [
            '不动产权证书',
            cert(d, p),
            f'权利人        {p.name}',
            f'证件号        {p.id}',
            '共有情况      ' + d.c(['单独所有', '共同共有', '按份共有']),
            f'坐落          {p.home}',
            f'不动产单元号  {unit(d, p)}',
            '权利类型      国有建设用地使用权/房屋所有权',
            '权利性质      出让/市场化商品房',
            f'面积          {d.money(50, 160)}㎡',
            f'登记时间      {d.day(2016, 2024)}',
            '',
        ]
    return d.text('扫描识别/不动产权证.txt', out)


def t_query(d):
    p = d.person()
    rows = [['序号', '产权证号', '房屋坐落', '建筑面积', '用途', '登记时间', '抵押', '查封']]
    for n in range(1, d.i(2, 7)):
        d.rec(p)
        rows.append(
            [
                n,
                cert(d, p),
                p.area + d.c(P.EST) + ''.join(room(d)),
                d.money(40, 200),
                d.c(['住宅', '住宅', '车位', '商业']),
                f'{d.day(2014, 2023)}',
                d.c(['有', '无']),
                '无',
            ]
        )
    return d.docx(
        '个人住房信息查询结果.docx',
        [
            '个人名下房屋信息查询结果',
            f'被查询人：{p.name}  身份证号：{p.id}',
            rows,
            '本结果仅反映查询时点登记簿记载情况。',
        ],
    )


@bulk
def t_sql(d):
    rows = []
    for p in d.each(5, 60):
        rows.append((cert(d, p), p.name, p.id, p.home, unit(d, p), d.money(40, 200), f'{d.day(2012, 2023)}'))
    return d.sql('bdc/bdc_qlr.sql', 'bdc_qlr', 'bdcqzh qlr zjh zl bdcdyh jzmj djsj'.split(), rows, True)


def t_sales_xlsx(d):
    rows = [['认购日期', '房源', '面积', '单价', '总价', '客户', '身份证', '电话', '付款方式', '置业顾问']]
    s = [d.person() for _ in range(3)]
    for p in d.each(5, 50, rep=False):
        a, k = d.i(70, 160), d.i(8, 40) * 1000
        w = d.c(s)
        rows.append(
            [
                f'{d.day(2015, 2023):%Y/%m/%d}',
                '-'.join(room(d)),
                a,
                k,
                a * k,
                p.name,
                p.id,
                p.mobile,
                d.c(['按揭', '一次性', '公积金组合']),
                w.name,
            ]
        )
    return d.xlsx(
        '案场/成交台账.xlsx', [('成交', rows), ('顾问电话', [['顾问', '手机']] + [[w.name, w.mobile] for w in s])]
    )


def t_contract(d):
    b, s = d.rec(d.person()), d.person()
    out = [
        '存量房买卖合同',
        f'合同编号：{d.dig(10)}',
        f'卖方：{s.name}',
        f'买方：{b.name}，身份证号 {b.id}，电话 {b.mobile}',
        f'第一条 买方购买坐落于{b.home}的房屋，建筑面积{d.money(60, 150)}平方米，产权证号{cert(d, b)}。',
        f'第二条 成交价人民币{d.i(80, 900)}万元，网签日期{d.day(2016, 2023)}。',
        f'居间方：{d.c(P.COMP)}，经纪人 {d.person().name}，{d.land()}',
    ]
    return d.docx('合同/买卖合同.docx', out)


def t_json(d):
    rows = []
    for p in d.each(3, 30):
        rows.append(
            {
                'obligee': p.name,
                'idNo': p.id,
                'certificateNo': cert(d, p),
                'location': p.home,
                'unitNo': unit(d, p),
                'usage': '住宅',
                'area': float(d.money(50, 180)),
                'ownership': d.c(['单独所有', '共同共有']),
                'registerTime': f'{d.day(2015, 2023)}',
            }
        )
    return d.json('estate/obligee.json', {'data': rows})


def t_agent_chat(d):
    t, out, me = d.dt(2016, 2023), [], d.person()
    out.append(f'{me.name} {t:%m-%d %H:%M}\n今天登记的几套卖房业主发一下')
    for p in d.each(2, 8):
        t = d.plus(t, 2, 30, 'minutes')
        b, u, n = room(d)
        out.append(
            f'门店小刘 {t:%m-%d %H:%M}\n{d.c(P.EST)}{b}{u}{n}，{d.i(60, 150)}平，房东{p.name}，电话{p.tel_any}，'
            f'产权证在手满{d.i(2, 5)}年，报价{d.i(90, 700)}万'
        )
    return d.text('中介/房源群.txt', '\n\n'.join(out) + '\n')


def t_tax(d):
    rows = []
    for p in d.each(4, 40):
        rows.append(
            [
                p.name,
                p.id,
                p.home,
                d.money(50, 150),
                d.i(600000, 5000000),
                d.c(['首套', '二套']),
                d.money(6000, 90000),
                f'{d.day(2016, 2023)}',
            ]
        )
    return d.csv(
        '契税/契税申报明细.txt',
        '纳税人\t证件号码\t房屋坐落\t面积\t成交价格\t套数\t应纳契税\t申报日期'.split('\t'),
        rows,
        '\t',
    )


def t_html(d):
    body = ''
    for p in d.each(3, 20):
        body += (
            f'<tr><td>{p.name}</td><td>{p.mobile}</td><td>{"".join(room(d))}</td><td>{cert(d, p)}</td>'
            f'<td>{d.money(50, 150)}</td></tr>\n'
        )
    return d.html(
        '物业系统/业主列表.html',
        '业主管理',
        f'<h3>{d.c(P.EST)} 业主列表</h3><table><tr><th>业主</th><th>手机</th><th>房间</th><th>产权证号</th>'
        f'<th>面积</th></tr>\n{body}</table><p>客服电话 {d.land()}</p>',
    )


def t_report(d):
    out = ['个人有关事项报告（房产部分摘录）', '']
    for p in d.each(2, 8, rep=False):
        k = d.i(1, 3)
        d.rec(p, k - 1)
        out.append(f'{p.name}，身份证号{p.id}，名下房产{k}处：')
        out += [
            f'（{n}）{p.area}{d.c(P.EST)}{"".join(room(d))}'
            f'，{d.money(50, 160)}平方米，{d.i(2003, 2018)}年购入，{d.c(["商品房", "房改房", "经济适用房"])}，'
            f'产权人{p.name}'
            for n in range(1, k + 1)
        ]
    return d.text('材料/房产情况.txt', out)


def t_en(d):
    out = ['Purchasers, Riverside Phase II', '']
    for n, p in enumerate(d.each(3, 20, rep=False), 1):
        out.append(
            f'{n}) {p.en2}, ID {p.id}, tower {d.i(1, 9)} unit {d.i(2, 30)}0{d.i(1, 6)}, {d.i(60, 180)} sqm, contract'
            f' signed {d.day(2014, 2022):%d/%m/%Y}, CNY {d.i(1, 9)},{d.dig(3)},000'
        )
    return d.text('riverside/purchasers.txt', out + ['', f'Sales office: {d.land()}'])
