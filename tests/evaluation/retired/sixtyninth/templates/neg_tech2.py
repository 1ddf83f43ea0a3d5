"""Hard negatives from machines, continued."""

import hashlib

from lib import values as V
from lib.labels import tpl
from templates.neg_tech import LABELS, size

K = 'neg'


@tpl(K)
def imei_stock(d):
    rows = []
    for _ in range(d.i(10, 45)):
        b = '86' + d.num(12)
        rows.append(
            [b + V.luhn_digit(b), d.pick('Y67', 'R9', 'Note5'), d.pick('黑', '白', '金'), d.pick('在库', '售出')]
        )
    d.xlsx('手机串号库存.xlsx', {'库存': [['IMEI串号', '型号', '颜色', '状态']] + rows})


@tpl(K)
def sim_stock(d):
    d.csv(
        '卡板入库.csv',
        ['ICCID', '批次', '状态'],
        [['8986' + d.pick('00', '01', '03') + d.num(14), f'B{d.num(6)}', '未激活'] for _ in range(d.i(10, 45))],
    )


@tpl(K)
def xml_config(d):
    d.text(
        'config.xml',
        '<?xml version="1.0" encoding="UTF-8"?>\n<config>\n'
        + ''.join(
            f'  <field name="{k}" label="{v[0]}" maxLength="{d.pick(11, 18, 19, 32)}"/>\n' for k, v in LABELS.items()
        )
        + '</config>\n',
        encs=('utf-8',),
    )


@tpl(K)
def contact_page(d):
    c = d.city()
    d.html(
        'contact.html',
        'Contact us',
        f"<h1>Contact us</h1><p>Tel: {d.shop(c)}<br>Fax: {d.shop(c)}<br>Hotline: {d.hot()}</p><p>Opening hours"
        " 9:00-18:00</p><svg viewBox=\"0 0 24 24\"><path"
        f" d=\"M12.{d.num(4)} 2.{d.num(4)}L8.{d.num(4)} 20.{d.num(4)}z\"/></svg>",
        lang='en',
    )


@tpl(K)
def backup_manifest(d):
    d.js(
        'manifest.json',
        [
            {
                'file': f'vol{k:03d}.bak',
                'size': int(size(d)),
                'mtime': d.i(1480000000, 1640000000),
                'md5': hashlib.md5(d.num(9).encode()).hexdigest(),
            }
            for k in range(d.i(6, 30))
        ],
    )


@tpl(K)
def git_log(d):
    d.text(
        'git-log.txt',
        '\n'.join(
            f'{hashlib.sha1(d.num(9).encode()).hexdigest()} {d.at():%Y-%m-%d} '
            f'{d.pick("fix 身份证校验", "add 手机号脱敏", "refactor 入住登记", "update README", "fix 余额显示")}'
            for _ in range(d.i(10, 40))
        )
        + '\n',
    )
