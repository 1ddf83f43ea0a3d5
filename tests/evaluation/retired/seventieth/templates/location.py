"""location.fix: one position of a person or phone at a time"""

from lib.labels import bulk
from lib import pools as P

BASE = {
    '北京市': (116.40, 39.91),
    '上海市': (121.47, 31.23),
    '广州市': (113.27, 23.13),
    '深圳市': (114.06, 22.54),
    '成都市': (104.07, 30.66),
    '杭州市': (120.15, 30.28),
    '武汉市': (114.30, 30.59),
    '西安市': (108.94, 34.34),
}


def pos(d, city=None):
    city = city or d.c(sorted(BASE))
    lon, lat = BASE[city]
    return city, f'{lon + d.r.uniform(-.2, .2):.6f}', f'{lat + d.r.uniform(-.15, .15):.6f}'


def home(p):
    return sorted(BASE)[p.no % len(BASE)]


def place(d, city):
    return f'{city}{d.c(P.ROADS)}{d.i(1, 300)}号附近'


@bulk
def t_gps_csv(d):
    rows = []
    for p in d.each(6, 60, rep=True):
        c, lo, la = pos(d, home(p))
        rows.append([p.mobile, f'{d.dt(2016, 2023)}', lo, la, d.c(['gps', 'wifi', 'cell']), d.i(10, 1500), place(d, c)])
    return d.csv('定位/定位记录.csv', '手机号,定位时间,经度,纬度,方式,精度(米),地址'.split(','), rows)


def t_cell_csv(d):
    rows = []
    for p in d.each(6, 60, rep=True):
        c, lo, la = pos(d, home(p))
        rows.append(
            [
                p.mobile,
                f'{d.dt(2015, 2022):%Y%m%d%H%M%S}',
                460,
                d.c(['00', '01']),
                d.i(4000, 42000),
                d.i(1000, 64000),
                place(d, c),
            ]
        )
    return d.csv('信令/基站定位.csv', 'msisdn|time|mcc|mnc|lac|ci|位置描述'.split('|'), rows, '|')


def t_result_text(d):
    out = []
    for p in d.each(1, 8):
        c, lo, la = pos(d, home(p))
        out.append(
            d.c(
                [
                    (
                        f'目标手机{p.mobile}（{p.name}），{d.dt(2016, 2022):%Y-%m-%d %H:%M}，位于{place(d, c)}，'
                        f'误差{d.i(1, 9)}00米，坐标{lo},{la}'
                    ),
                    f'{p.mobile} 当前位置：{place(d, c)} 经度{lo} 纬度{la} 定位时间{d.dt(2016, 2022):%m-%d %H:%M}',
                ]
            )
        )
    return d.text('定位结果.txt', out)


@bulk
def t_json(d):
    rows = []
    for p in d.each(4, 40, rep=True):
        c, lo, la = pos(d, home(p))
        rows.append(
            {
                'phone': int(p.mobile),
                'lng': float(lo),
                'lat': float(la),
                'coordType': 'gcj02',
                'locTime': f'{d.dt(2018, 2024):%Y-%m-%d %H:%M:%S}',
                'speed': d.i(0, 60),
                'battery': d.i(5, 100),
            }
        )
    return d.jsonl('gps/points.jsonl', rows)


def t_track(d):
    p = d.person()
    c, out = home(p), []
    for t in d.times(d.i(6, 60), 20):
        d.rec(p)
        _, lo, la = pos(d, c)
        out.append(f'{t}\t{lo}\t{la}\t{d.i(0, 60)}km/h')
    return d.text('轨迹/track.txt', [f'姓名：{p.name}  手机：{p.mobile}', '定位时间\t经度\t纬度\t速度'] + out)


def t_punch_xlsx(d):
    rows = [['姓名', '手机号', '打卡时间', '打卡地点', '经度', '纬度', '备注']]
    for p in d.each(6, 50, rep=True):
        c, lo, la = pos(d, home(p))
        rows.append(
            [
                p.name,
                int(p.mobile),
                f'{d.dt(2020, 2023, 7, 19)}',
                place(d, c).replace('附近', ''),
                float(lo),
                float(la),
                d.c(['', '外勤', '客户拜访', '']),
            ]
        )
    return d.xlsx('钉钉/外勤签到.xlsx', [('签到明细', rows)])


@bulk
def t_sql(d):
    rows = []
    for k, p in enumerate(d.each(6, 60, rep=True), 1):
        c, lo, la = pos(d, home(p))
        rows.append((k, p.mobile, float(lo), float(la), f'{d.dt(2017, 2023)}', d.i(5, 500)))
    return d.sql(
        'app/user_location.sql',
        'user_location',
        'id mobile longitude latitude report_time accuracy'.split(),
        rows,
        True,
    )


def t_gz_log(d):
    out = []
    for p in d.each(8, 60, rep=True):
        c, lo, la = pos(d, home(p))
        out.append(
            f'{d.dt(2019, 2023):%Y-%m-%d %H:%M:%S} INFO LocationReport user={p.mobile} lat={la} lng={lo}'
            f' acc={d.i(5, 90)} src=amap'
        )
    return d.gz('logs/location.log.gz', d.text('location.log', out))


def t_chat(d):
    t, out = d.dt(2017, 2022), []
    for p in d.each(2, 8, rep=False):
        c, lo, la = pos(d, home(p))
        t = d.plus(t, 5, 40, 'minutes')
        out += [
            f'{t:%Y-%m-%d %H:%M} 王哥：{p.mobile} 现在在哪',
            (
                f'{d.plus(t, 1, 3, "minutes"):%Y-%m-%d %H:%M} 定位客服：{c}{d.c(P.ROADS)}一带，经纬度'
                f' {lo},{la}，{d.plus(t, 1, 1, "minutes"):%H:%M}定的，误差三百米'
            ),
        ]
    return d.text('微信/定位客服.txt', out)


def t_html(d):
    p, body = d.person(), ''
    for t in d.times(d.i(4, 25), 60):
        d.rec(p)
        c, lo, la = pos(d, home(p))
        body += f'<li>{t:%Y-%m-%d %H:%M:%S} <b>{place(d, c)}</b> ({lo}, {la})</li>\n'
    return d.html(
        'saved/家人守护.html', '家人守护 - 历史位置', f'<h3>{p.name} {p.mobile} 的位置记录</h3><ul>\n{body}</ul>'
    )


def t_checkin_md(d):
    out = ['# 巡线签到', '', '| 巡线员 | 手机 | 签到时间 | 位置 | 坐标 |', '|---|---|---|---|---|']
    for p in d.each(4, 25, rep=True):
        c, lo, la = pos(d, home(p))
        out.append(f'| {p.name} | {p.mobile} | {d.dt(2019, 2023):%m-%d %H:%M} | {place(d, c)} | {lo},{la} |')
    return d.text('notes/巡线签到.md', out)


def t_en(d):
    out = ['device_owner,msisdn,utc_time,latitude,longitude,hdop']
    for p in d.each(5, 50, rep=True):
        c, lo, la = pos(d, home(p))
        out.append(f'{p.en2},{p.mob86},{d.dt(2018, 2023):%Y-%m-%dT%H:%M:%SZ},{la},{lo},{d.money(0, 3)}')
    return d.text('tracker/positions.csv', out)


def t_covid(d):
    p = d.person()
    out = [f'{p.name}，{p.sex}，身份证号{p.id}，手机{p.mobile}', '手机信令活动轨迹：']
    for t in d.times(d.i(4, 15), 30):
        d.rec(p)
        c, lo, la = pos(d, '武汉市')
        out.append(
            f'{t:%Y-%m-%d %H:%M}  {place(d, c)}  基站小区 {d.i(20000, 30000)}-{d.i(1000, 60000)}  （{lo}，{la}）'
        )
    return d.docx('流调/活动轨迹.docx', out)
