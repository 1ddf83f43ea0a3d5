"""traditional characters: Hong Kong and Taiwan invested firms and agencies that handle mainland people"""
from core import plus
from render import *
from events import flight, train, acct, rent, call
W = {'首都机场': '首都機場', '浦东机场': '浦東機場', '虹桥机场': '虹橋機場', '白云机场': '白雲機場', '宝安机场': '寶安機場', '双流机场': '雙流機場', '萧山机场': '蕭山機場', '咸阳机场': '咸陽機場', '江北机场': '江北機場', '长水机场': '長水機場', '天河机场': '天河機場', '禄口机场': '祿口機場', '高崎机场': '高崎機場', '流亭机场': '流亭機場', '黄花机场': '黃花機場', '太平机场': '太平機場'}
BK = {'工行': '中國工商銀行', '农行': '中國農業銀行', '中行': '中國銀行', '建行': '中國建設銀行', '交行': '交通銀行', '邮储': '中國郵政儲蓄銀行', '招行': '招商銀行', '民生': '民生銀行', '兴业': '興業銀行'}


@T('travel.flight', 'prose', trad=True)
def fl_trad_note(d):
    o = ['組長您好，以下為內地同事的航班安排，請核對護照號碼：', '']
    for p in d.crowd(d.n(3, 10), 0):
        e = flight(d, p)
        d.rec(p)
        o.append('%s，護照號碼%s，乘坐%s航班，%s由%s飛往%s，%s起飛，電話%s。' % (p.name, p.pp, e.no, d.day(e.t, 'zh'), W[e.a[2]], W[e.b[2]], e.t.strftime('%H:%M'), p.ph))
    d.shape = 'traditional note'
    return 'txt', '\n'.join(o + ['', '行李額每人二十公斤。']) + '\n'


@T('bank.account', 'table', trad=True)
def ba_trad(d):
    R = []
    for i, p in enumerate(d.people(d.n(4, 25)), 1):
        e = acct(d, p)
        d.rec(p)
        R.append([i, p.name, p.id, BK[e.sb], p.card, e.t.strftime('%Y/%m/%d'), d.pick(('', '', '新開戶', '已核對'))])
    d.shape = 'traditional csv'
    return d.pick('csv txt'), delim([['大陸同仁薪資帳戶一覽表'], ['編號', '員工姓名', '身份證號碼', '開戶銀行', '銀行卡號', '開戶日期', '備註']] + R)


@T('property.rental', 'prose', trad=True)
def rt_trad(d):
    o = ['內地員工租屋登記（電話聯絡用）', '']
    for p in d.crowd(d.n(3, 9), 0):
        e = rent(d, p)
        d.rec(p)
        o.append('承租人%s，身份證號碼%s，電話%s，租住%s，由%s起租至%s，月租人民幣%d元。' % (p.name, p.id, p.ph, d.addrT(), d.day(e.s, 'zh'), d.day(e.e, 'zh'), e.rent))
    d.shape = 'traditional note'
    return 'txt', '\n'.join(o) + '\n'


@T('phone.cdr', 'table', trad=True)
def cd_trad(d):
    d.phsep = ''
    R = []
    for p in d.crowd(d.n(5, 40), .4):
        e = call(d, p)
        d.rec(p)
        R.append([p.ph, p.name, d.peerph(), '主叫' if e.way == '主叫' else '被叫', e.t.strftime('%Y/%m/%d %H:%M:%S'), e.s])
    d.shape = 'traditional csv'
    return 'csv', delim([['本機號碼', '員工姓名', '對方號碼', '通話類型', '開始時間', '通話秒數']] + R)
