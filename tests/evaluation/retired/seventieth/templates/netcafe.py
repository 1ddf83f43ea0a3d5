"""netcafe.session"""

from lib.labels import bulk
from lib import pools as P


def ses(d):
    a = d.dt(2013, 2023)
    return a, d.plus(a, 20, 500, 'minutes')


def seat(d):
    return f'{d.c("ABCD")}{d.i(1, 99):03d}'


def ip(d):
    return f'192.168.{d.i(0, 3)}.{d.i(2, 250)}'


@bulk
def t_pubwin_csv(d):
    d.window(40)
    rows = []
    for p in d.each(5, 60):
        a, b = ses(d)
        rows.append(
            [
                d.dig(8),
                p.name,
                p.id,
                seat(d),
                f'{a}',
                f'{b}',
                int((b - a).seconds / 60),
                d.money(2, 30),
                d.c(['普通会员', '临时卡', '黄金会员']),
            ]
        )
    return d.csv(
        '网吧管理/上机记录.csv', '卡号,姓名,证件号码,机号,上机时间,下机时间,时长(分钟),消费,会员类型'.split(','), rows
    )


def t_log(d):
    d.window(9)
    out = []
    for p in d.each(5, 50):
        a, b = ses(d)
        out.append(
            f'[{a}] LOGIN terminal={seat(d)} ip={ip(d)} user={p.name} idcard={p.id} logout={b:%H:%M:%S}'
            f' fee={d.money(2, 30)}'
        )
    return d.text('logs/netbar_client.log', out)


def t_ga558(d):
    code = d.c(P.REG)[0] + '10' + d.dig(6)
    out = ['<?xml version="1.0" encoding="UTF-8"?>', f'<MESSAGE><DATASET name="WA_BASIC_FJ_0001" place="{code}">']
    for p in d.each(3, 25):
        a, b = ses(d)
        out.append(
            f'<DATA><NETBAR_WACODE>{code}</NETBAR_WACODE><CERTIFICATE_TYPE>111</CERTIFICATE_TYPE>'
            f'<CERTIFICATE_CODE>{p.id}</CERTIFICATE_CODE>'
            f'<USER_NAME>{p.name}</USER_NAME><START_TIME>{a:%Y%m%d%H%M%S}</START_TIME>'
            f'<END_TIME>{b:%Y%m%d%H%M%S}</END_TIME>'
            f'<IP_ADDRESS>{ip(d)}</IP_ADDRESS></DATA>'
        )
    return d.text('upload/145-330106.xml', out + ['</DATASET></MESSAGE>'])


def t_check_note(d):
    d.window(0)
    out = [f'{d.day()} 晚检查 {d.c(P.CAFES)}，在场上网人员：']
    for p in d.each(2, 12, rep=False):
        a, b = ses(d)
        out.append(
            d.c(
                [
                    f'{seat(d)}号机 {p.name}，{p.sex}，身份证{p.id}，{a:%H:%M}上机',
                    f'{p.name} {p.id} 坐{seat(d)}机，{a:%H时%M分}开的卡，还在上网',
                ]
            )
        )
    k = d.person()
    return d.text('检查笔记.txt', out + [f'老板{k.name}，电话{k.tel_any}，已告知不得接纳未成年人。'])


def t_one_person(d):
    p = d.person()
    out = [f'查询对象：{p.name}', f'证件号码：{p.id}', '上网记录：', '场所名称\t终端\t上线时间\t下线时间']
    for _ in range(d.i(4, 40)):
        d.rec(p)
        a, b = ses(d)
        out.append(f'{d.c(P.CAFES)}\t{seat(d)}\t{a}\t{b}')
    return d.text('查询结果/上网轨迹.txt', out)


@bulk
def t_sql(d):
    rows = []
    for n, p in enumerate(d.each(6, 60), 1):
        a, b = ses(d)
        rows.append((n, d.c(P.CAFES), p.name, p.id, seat(d), ip(d), f'{a}', f'{b}'))
    return d.sql(
        'dump/netbar_online.sql',
        'netbar_online',
        'id bar_name real_name cert_code machine_no ip online_time offline_time'.split(),
        rows,
        True,
    )


def t_xlsx(d):
    d.window(30)
    sheets = []
    ps = list(d.each(6, 50))
    for k, nm in enumerate(d.r.sample(P.CAFES, 2)):
        rows = [['上网日期', '姓名', '身份证号', '电话', '机位', '开机', '结账', '备注']]
        for p in ps[k::2]:
            a, b = ses(d)
            rows.append(
                [
                    f'{a:%Y-%m-%d}',
                    p.name,
                    p.id,
                    p.mobile,
                    seat(d),
                    f'{a:%H:%M}',
                    f'{b:%H:%M}',
                    d.c(['', '', '包夜', '续费']),
                ]
            )
        sheets.append((nm, rows))
    return d.xlsx('网咖/实名登记.xlsx', sheets)


def t_json(d):
    rows = []
    for p in d.each(3, 30):
        a, b = ses(d)
        rows.append(
            {
                'netbarName': d.c(P.CAFES),
                'customer': {'name': p.name, 'certNo': p.id},
                'terminal': seat(d),
                'ip': ip(d),
                'loginTime': f'{a:%Y-%m-%d %H:%M:%S}',
                'logoutTime': f'{b:%Y-%m-%d %H:%M:%S}',
            }
        )
    return d.json('api/onlineRecord.json', {'success': True, 'rows': rows})


def t_html(d):
    d.window(0)
    body = ''
    for p in d.each(3, 30, rep=False):
        a, b = ses(d)
        body += (
            f'<tr><td>{seat(d)}</td><td>{p.name}</td><td>{p.id}</td><td>{a:%m-%d %H:%M}</td>'
            f'<td>{b:%m-%d %H:%M}</td></tr>\n'
        )
    return d.html(
        '报表/当日上网人员.html',
        '当日上网人员',
        f'<p>场所：{d.c(P.CAFES)}</p><table>\n<tr><td>机器号</td><td>顾客</td><td>证件号</td><td>上机</td>'
        f'<td>下机</td></tr>\n{body}</table>',
    )


def t_kv_blocks(d):
    out = []
    for p in d.each(2, 12):
        a, b = ses(d)
        out += [
            f'上网场所：{d.c(P.CAFES)}',
            f'姓名：{p.name}',
            f'证件号码：{p.id}',
            f'终端号：{seat(d)}',
            f'上机时间：{a:%Y-%m-%d %H:%M}',
            f'下机时间：{b:%Y-%m-%d %H:%M}',
            '-' * 20,
        ]
    return d.text('导出/实名上网.txt', out)


def t_gz_log(d):
    d.window(0)
    out = []
    for p in d.each(10, 60):
        a, b = ses(d)
        out.append(
            f'{a:%Y-%m-%d %H:%M:%S}|{d.c(P.REG)[0]}10{d.dig(6)}|{p.id}|{p.name}|{seat(d)}|{ip(d)}|{b:%Y-%m-%d %H:%M:%S}'
        )
    return d.gz(
        'arch/session_0731.txt.gz',
        d.text('session_0731.txt', ['上线时间|场所编号|证件号码|姓名|终端号|IP|下线时间'] + out),
    )


def t_chat(d):
    d.window(0)
    t, out, boss = d.dt(), [], d.person()
    t = d.plus(t, 26, 30)
    out.append(f'网管小李 {t:%H:%M}\n{boss.name}哥，派出所要查昨晚这几个人')
    for p in d.each(2, 8, rep=False):
        a, b = ses(d)
        t = d.plus(t, 1, 4, 'minutes')
        out.append(f'网管小李 {t:%H:%M}\n{p.name}，{p.id}，{seat(d)}机，{a:%m-%d %H:%M}上的，{b:%H:%M}下的机')
    return d.text(
        '聊天/网管群.txt', '\n'.join(out + [f'{boss.name} {t:%H:%M}\n行，让他们打我电话{boss.mobile}']) + '\n'
    )
