import json
from base import *

K = 'travel.flight'
AL = (('CA', '999'), ('MU', '781'), ('CZ', '784'), ('HU', '880'), ('ZH', '479'), ('3U', '876'), ('MF', '731'), ('SC', '324'))
AP = (('广州', 'CAN'), ('北京', 'PEK'), ('上海虹桥', 'SHA'), ('成都', 'CTU'), ('昆明', 'KMG'), ('西安', 'XIY'), ('杭州', 'HGH'),
      ('厦门', 'XMN'), ('重庆', 'CKG'), ('青岛', 'TAO'), ('深圳', 'SZX'), ('长沙', 'CSX'))


def fl(f):
    a = f.r.choice(AL)
    o, d = f.r.sample(AP, 2)
    return dict(no=a[0] + str(f.n(1100, 9899)), tk=a[1] + '-' + f.dig(10), o=o[0], d=d[0], O=o[1], D=d[1], car=a[0],
                seat='%d%s' % (f.n(31, 62), f.ch(*'ABCHJK')), cab=f.ch('Y', 'B', 'M', 'H', 'F'), tm='%02d:%02d' % (f.n(6, 21), f.n(0, 11) * 5))


@t(K, 'delay complaint letter', '航班延误投诉.txt', r'航班号', e='u8')
def a(f):
    p = f.rec(f.p(), 3)
    d = f.run(3, 25)
    x = [fl(f) for _ in d]
    return f'''尊敬的客服中心：

本人{p.n}（身份证{p.id}，预订手机{p.mob}），今年三次乘坐贵司航班都没有准点，现书面投诉。

一、{cn(d[0])}，{x[0]["o"]}飞{x[0]["d"]}，航班号{x[0]["no"]}，原定{x[0]["tm"]}起飞，客票号{x[0]["tk"]}。在登机口等了四个多小时，只发了一瓶水。
二、{cn(d[1])}，{x[1]["o"]}至{x[1]["d"]}，航班号{x[1]["no"]}，座位{x[1]["seat"]}，上机后又被请下来换机，行李第二天才到。
三、{cn(d[2])}，{x[2]["o"]}—{x[2]["d"]}，航班号{x[2]["no"]}，电子客票{x[2]["tk"]}。直接取消，改签第二天，酒店自理。

请按规定补偿，并开具延误证明寄到{p.ad}。

此致
{p.n}　{cn(days(d[2],3))}'''


@t(K, 'group chat of a travel desk', '差旅群聊天记录.txt', r'出票了', e='gb')
def b(f):
    ps = f.recs_of(5)
    d = f.dt(2018, 2021).replace(hour=10, minute=2)
    L = [f'—————— {iso(d)} ——————', f'行政小谢 {hm(d)}', '各位把下周出差的身份证发我，今天出票', '']
    for i, p in enumerate(ps):
        d = mins(d, f.n(2, 9))
        L += [f'{p.n} {hm(d)}', f.ch('我的 {}', '{} 谢谢', '身份证：{}').format(p.id), '']
    for i, p in enumerate(ps):
        d = mins(d, f.n(5, 15))
        x = fl(f)
        w = md(days(d, f.n(3, 7)))
        L += [f'行政小谢 {hm(d)}', (f'@{p.n} 出票了 {w} {x["no"]} {x["o"]}-{x["d"]} {x["tm"]}起飞，{p.id} 票号{x["tk"]}',
              f'@{p.n} 出票了，{w}{x["o"]}到{x["d"]}的{x["no"]}，起飞{x["tm"]}，登记手机{p.mob}')[i % 2], '']
    L += [f'老韩 {hm(mins(d,3))}', '收到，机场见。记得带笔记本', '']
    return '\n'.join(L)


@t(K, 'dictated note to the accounts office', '报销说明_语音转文字.txt', r'坐的(?:是)?[A-Z0-9]{2}', s='hans')
def c(f):
    ps = f.recs_of(4)
    x = [fl(f) for _ in ps]
    d = f.run(4, 4)
    p = ps
    return f'''嗯，财务那边要的机票说明我口述一下，麻烦整理。

第一个是{p[0].n}，身份证号码{p[0].ids}，{md(d[0])}从{x[0]["o"]}去{x[0]["d"]}，坐的是{x[0]["no"]}，经济舱，票面{f.n(600,1800)}块，行程单他已经交了。然后{p[1].n}，身份证{p[1].id}，{md(d[1])}那天临时过去的，坐的{x[1]["no"]}，{x[1]["o"]}飞{x[1]["d"]}，{x[1]["tm"]}起飞，行程单丢了，票号是{x[1]["tk"]}，能不能用登机牌代替。

第三个，{p[2].n}，他的号是{p[2].id}，电话{p[2].mobs}，{md(d[2])}坐的{x[2]["no"]}回{x[2]["d"]}，退改过一次，手续费{f.n(100,300)}。最后{p[3].n}，{p[3].id}，{md(d[3])}坐的是{x[3]["no"]}，{x[3]["o"]}到{x[3]["d"]}，公务舱，这个领导批过的。

好，就这四个人，其他没有了。'''


@t(K, 'travel agency e-mail, English', 'itinerary_followup.eml', r'\bflight [A-Z0-9]{2}\d', s='en', pk='identity.passport_cn')
def d_(f):
    ps = f.recs_of(4)
    x = [fl(f) for _ in ps]
    d = f.run(4, 5)
    m = f.allow('phone.email', 'ticketing@bluewing-travel.cn')
    L = [f'From: {m}', 'Subject: Tickets issued - please check names', f'Date: {d[0]:%Y-%m-%d %H:%M} +0800', 'Content-Type: text/plain', '',
         'Hi Rachel,', '', 'All four tickets are out. Please make sure that the spelling agrees with the passports:', '']
    for p, y, w in zip(ps, x, d):
        L.append(f.ch(f'{p.EN} (passport {p.pp}) travels {y["O"]} to {y["D"]} on {en(w)}, flight {y["no"]}, dep. {y["tm"]}, e-ticket {y["tk"]}.',
                      f'{p.EN}, passport no. {p.pp}, mobile {p.mobi}: flight {y["no"]} {y["O"]}-{y["D"]}, {en(w)}, class {y["cab"]}, e-ticket {y["tk"]}.'))
    return '\n'.join(L + ['', 'Invoice ' + f.decoy('INV-' + f.dig(8)) + ' follows on Monday.', '', 'Best,', 'Ken'])


@t(K, 'Taiwan tour leader memo', '陸客團航班備忘.txt', r'^\d、', s='hant', pk='-')
def e(f):
    ps = f.recs_of(5)
    x = [fl(f) for _ in ps]
    d = f.dt(2016, 2019)
    L = ['領隊備忘（返程航班）', '', '阿明哥：團員分批回去，下面五位不跟大隊走，請幫忙送機。', '']
    for i, (p, y) in enumerate(zip(ps, x)):
        L.append(f'{i+1}、{p.tn}，{("護照 " + p.pp) if i % 2 else ("身份證號碼 " + p.id)}，{md(days(d,i//2))} 搭乘 {y["no"]} 班機，桃園飛{T(y["d"])}，{y["tm"]} 起飛，'
                 f'機票票號 {y["tk"]}，大陸手機 {p.mob}。')
    return '\n'.join(L + ['', '遊覽車費用另計。接送司機電話 ' + f.office('010') + '（北京地接社）。'])


@t(K, 'eTerm PNR print', 'eterm_0412.txt', r'SSR FOID')
def g(f):
    L = []
    for q in range(f.n(6, 10)):
        p = f.rec(f.p())
        y, d = fl(f), f.dt()
        up = d.strftime('%a%d%b').upper()
        L += [f'>RT{f.up(6)}', f' 1.{p.EN}  {f.up(6)}',
              f' 2.  {y["no"]} {y["cab"]}   {up[:2]}{up[3:]}  {y["O"]}{y["D"]} HK1   {y["tm"].replace(":","")} {f.n(12,23)}{f.n(10,55)}          E',
              f' 3.SSR FOID {y["car"]} HK1 NI{p._id}/P1', f' 4.SSR TKNE {y["car"]} HK1 {y["O"]}{y["D"]} {y["no"][2:]} {y["cab"]}{up[3:]} {y["tk"].replace("-","")}/1/P1',
              f' 5.OSI {y["car"]} CTCM{p._mob}/P1', f' 6.RMK CERT {p.id} TEL {p.mob}', f' 7.CAN{f.n(100,480)}', '']
    return '\n'.join(L)


@t(K, 'departure control CSV, pinyin heads', 'HB_LK_06.csv', r'^\d{17}[\dX],', e='gb', crlf=True)
def h(f):
    rows = [['ZJHM', 'LKXM', 'HBH', 'QFSJ', 'CFD', 'DDD', 'ZWH', 'CW', 'XLJS', 'LXDH']]
    for p in f.ev(f.n(20, 36), 17):
        y, d = fl(f), f.dt()
        rows.append([p.id, p.n, y['no'], isot(d), y['o'], y['d'], y['seat'], y['cab'], f.n(0, 2), p.mob])
    return sep(rows)


@t(K, 'JSON of an itinerary reader', 'ocr_result.jsonl', r'^\{', s='en')
def i_(f):
    L = []
    for p in f.recs_of(f.n(8, 14)):
        y, d = fl(f), f.dt()
        L.append(json.dumps(dict(log_id=int(f.decoy(f.dig(19)[:18])), words_result=dict(ticket_number=y['tk'].replace('-', ''), name=p.en, id_num=p.id,
                 flight=y['no'], carrier=y['car'], starting_station=y['O'], destination_station=y['D'], date=iso(d), time=y['tm'],
                 **{'class': y['cab']}, fare=f.money(400, 2400), dev_fund='50.00', issued_date=iso(days(d, -3)))), ensure_ascii=False))
    return '\n'.join(L)


@t(K, 'frequent flyer XML', 'mileage_segments.xml', r'<segment ', e='u8')
def j(f):
    L = ['<?xml version="1.0" encoding="UTF-8"?>', '<members>']
    for p in f.ps(f.n(4, 6)):
        L.append(f'  <member cardNo="{f.decoy("FF" + f.dig(9))}" name="{p.n}" certType="身份证" certNo="{p.id}" mobile="{p.mob}" email="{p.em}">')
        for _ in range(f.n(2, 5)):
            f.rec(p)
            y = fl(f)
            L.append(f'    <segment flightNo="{y["no"]}" date="{iso(f.dt())}" dep="{y["O"]}" arr="{y["D"]}" cabin="{y["cab"]}" eTicketNumber="{y["tk"]}" miles="{f.n(400,2400)}"/>')
        L.append('  </member>')
    return '\n'.join(L + ['</members>'])


@t(K, 'fixed-width manifest', '旅客名单_定宽.txt', r'^\d{3} ', e='sig')
def k_(f):
    y, d = fl(f), f.dt()
    rows = [['序号', '旅客姓名', '证件号码', '座位', '舱位', '票号', '手机'], ]
    for i, p in enumerate(f.recs_of(f.n(14, 24))):
        rows.append(['%03d' % (i + 1), p.n, p.id, '%d%s' % (f.n(31, 58), f.ch(*'ABCHJK')), 'Y', y['tk'][:4] + f.dig(10), p.mob])
    return f'航班：{y["no"]}    日期：{iso(d)}    航段：{y["o"]}({y["O"]}) - {y["d"]}({y["D"]})    计划起飞 {y["tm"]}\n' + '=' * 90 + '\n' + \
        fixed(rows, (6, 12, 21, 7, 7, 17, 12)) + f'合计 {len(rows)-1} 人\n'
