"""Bare values: no record of any of the kinds, only numbers or addresses in a list or a text."""

from lib.labels import tpl

K = 'bare'


def many(d, a=8, b=40):
    return [d.P() for _ in range(d.i(a, b))]


@tpl(K)
def mobiles_lines(d):
    d.text('号码.txt', '\n'.join(d.mob(p) for p in many(d)) + '\n')


@tpl(K)
def ids_lines(d):
    d.text('sfz_list.txt', '身份证号\n' + '\n'.join(d.id(p) for p in many(d)) + '\n')


@tpl(K)
def emails_lines(d):
    d.text('maillist.txt', d.pick('\n', ';\n', ',\n').join(d.mail(p) for p in many(d)) + '\n')


@tpl(K)
def cards_lines(d):
    s = d.pick('', ' ')
    d.text('卡号.txt', '银行卡号\n' + '\n'.join(d.card(p, s) for p in many(d)) + '\n')


@tpl(K)
def plates_gate(d):
    d.text('白名单车牌.txt', '车牌号\n' + '\n'.join(d.plate(p) for p in many(d)) + '\n')


@tpl(K)
def passports_csv(d):
    d.csv('passport_numbers.csv', ['序号', '护照号码'], [[i, d.pp(p)] for i, p in enumerate(many(d), 1)])


@tpl(K)
def vins_csv(d):
    d.csv('vin_check.csv', ['VIN', 'result'], [[d.vin(p), d.pick('OK', 'OK', 'RECALL')] for p in many(d)])


@tpl(K)
def landlines(d):
    d.text('电话回访.txt', '固定电话\n' + '\n'.join('电话：' + d.tel(p) for p in many(d, 5, 20)) + '\n')


@tpl(K)
def mobiles_xlsx(d):
    d.xlsx('号码包.xlsx', {'Sheet1': [['手机号码']] + [[int(d.mob(p))] for p in many(d)]})


@tpl(K)
def mixed_txt(d):
    out = []
    for p in many(d, 4, 12):
        out.append(d.say(lambda: '手机号 ' + d.mob(p), lambda: '邮箱 ' + d.mail(p), lambda: '车牌 ' + d.plate(p)))
    d.text('新建文本文档.txt', '\n'.join(out) + '\n')


@tpl(K)
def json_array(d):
    d.js('phones.json', {'mobile': [d.mob(p) for p in many(d)]}, indent=None)


@tpl(K)
def hash_table(d):
    import hashlib

    rows = []
    for p in many(d):
        rows.append([d.mob(p), hashlib.md5(p.mob.encode()).hexdigest()])
    d.csv('mobile_md5.csv', ['mobile', 'md5'], rows)


@tpl(K)
def phone_note(d):
    a, b = d.P(), d.P()
    d.text('便签.txt', f'周三前打这两个电话\n{d.mob(a)}\n{d.mob(b, "-")}\n不接就发短信\n')


@tpl(K)
def gz_ids(d):
    d.gz('idlist.txt.gz', 'idcard\n' + '\n'.join(d.id(p) for p in many(d, 20, 80)) + '\n')


@tpl(K)
def blacklist_sqlite(d):
    d.sqlite(
        'blacklist.db',
        {
            'CREATE TABLE blocked (id INTEGER PRIMARY KEY, phone TEXT)': [
                (i, d.mob(p)) for i, p in enumerate(many(d), 1)
            ]
        },
    )


@tpl(K)
def to_header(d):
    ps = many(d, 3, 9)
    d.eml(
        '放假通知.eml',
        d.mail(ps[0]),
        ', '.join(d.mail(p) for p in ps[1:]),
        '放假通知',
        '各位同事：\n\n下周一至周三放假，周四正常上班。\n\n行政部\n',
        d.at(2016, 2022),
    )
