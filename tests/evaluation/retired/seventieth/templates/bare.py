"""Bare values: no person, no event."""

from lib.persons import Person


def ps(d, lo=3, hi=40):
    return [Person(d) for _ in range(d.i(lo, hi))]


def t_mobiles(d):
    return d.text('号码/手机号.txt', [p.mobile for p in ps(d)])


def t_mobiles_csv(d):
    return d.text('号码/外呼号码包.csv', ['手机号'] + [p.mobile for p in ps(d)])


def t_emails(d):
    return d.text('mail/list.txt', [p.email for p in ps(d)])


def t_emails_semicolon(d):
    return d.text('mail/群发地址.txt', [';'.join(p.email for p in ps(d, 5, 20))])


def t_plates(d):
    return d.text('停车/白名单车牌.txt', ['车牌'] + [p.plate for p in ps(d)])


def t_plates_dot(d):
    return d.text('停车/plates.csv', ['号牌号码'] + [p.platedot for p in ps(d, 3, 15)])


def t_vins(d):
    return d.text('4S/车架号.txt', ['车架号(VIN)'] + [p.vin for p in ps(d)])


def t_vins_json(d):
    return d.json('4S/vin.json', {'vin': [p.vin for p in ps(d, 3, 20)]})


def t_landlines(d):
    return d.text('通讯/座机.txt', ['电话'] + [d.land() for _ in range(d.i(4, 25))])


def t_plates_json(d):
    return d.json('gate/plates.json', {'plateNumbers': [p.plate for p in ps(d, 3, 20)]})


def t_mobile_lines(d):
    return d.text('notes/号码.md', ['- ' + p.mob344 for p in ps(d, 3, 15)])


def t_mixed(d):
    return d.text('tmp/剪贴板.txt', [x for p in ps(d, 2, 5) for x in (p.plate, p.email)])


def t_emails_json(d):
    return d.json('newsletter/subscribers.json', {'emails': [p.email for p in ps(d, 3, 25)]})


def t_blacklist(d):
    return d.text('conf/blacklist.yml', ['blocked_phones:'] + [f'  - "{p.mobile}"' for p in ps(d, 3, 20)], 'utf-8')


def t_fax(d):
    return d.text('行政/传真.csv', ['传真号码'] + [d.land() for _ in range(d.i(3, 18))])


def t_vin_xlsx(d):
    return d.xlsx(
        '库存/在库车辆.xlsx',
        [('在库', [['VIN', '车型']] + [[p.vin, d.c(['轿车', 'SUV', 'MPV'])] for p in ps(d, 4, 25)])],
    )
