"""hotel.stay: front desk, PSB upload, chain systems, notes of the night shift, brokers"""
import json
from core import plus
from render import *
from events import hotel as E
K = 'hotel.stay'
def evs(d, lo=3, hi=40, rep=.2): return [E(d, p) for p in d.crowd(d.n(lo, hi), rep)]


@T(K, 'table', big=True)
def ht_register(d):
    return table(d, [('姓名/客人姓名/宾客姓名|Guest Name|XM', lambda e: e.p.name), ('性别?|Sex|XB', lambda e: e.p.sex), ('身份证号/证件号码|ID No|ZJHM', lambda e: e.p.id), ('手机/联系电话?|Mobile|LXDH', lambda e: e.p.ph),
        ('房号/房间号|Room|FJH', lambda e: e.room), ('房型?|Room Type|FX', lambda e: e.rt), ('入住时间/入住日期|Check-in|RZSJ', lambda e: d.ts(e.tin)), ('离店时间/退房时间|Check-out|TFSJ', lambda e: d.ts(e.tout)), ('房价?|Rate|FJ', lambda e: e.price), ('押金?|Deposit|YJ', lambda e: e.dep), ('备注?|Remarks|BZ', lambda e: d.pick(('', '', '续住', '加床', '凌晨到')))],
        evs(d), (0, 0, 1, 2), 'csv xlsx tsv', d.pick(HBT) + '旅客住宿登记表')


HBT = ['恒泰商务宾馆', '悦来客栈', '金陵快捷酒店', '海天大酒店']


@T(K, 'table', big=True)
def ht_2000w(d):
    H = 'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id'.split(',')
    R = []
    for i, e in enumerate(evs(d, 6, 40, .1)):
        p = d.rec(e.p)
        R.append([p.name, '', '', 'ID', p.id, 'M' if p.sex == '男' else 'F', p.birth.strftime('%Y%m%d'), p.addr, '', 'F', 'CHN', p._id[:2], p._id[:6], '', '', '', '', '', '', p.rawph if d.ch(.7) else '', p.tel if d.ch(.1) else '', '', p.email if d.ch(.2) else '', '', '', '', '', '', '', '', '0', '%d-%d-%d %d:%02d:%02d' % (e.tin.year, e.tin.month, e.tin.day, e.tin.hour, e.tin.minute, e.tin.second), d.ri(10**6, 2 * 10**7)])
    d.shape = '33-column csv'
    return 'csv', delim([H] + R)


@T(K, 'table')
def ht_daily_sheet(d):
    es = evs(d, 5, 30, 0)
    return table(d, [('房号', lambda e: e.room), ('宾客', lambda e: e.p.name), ('证件', lambda e: e.p.id), ('来店', lambda e: d.messday(e.tin)), ('离店', lambda e: d.messday(e.tout)), ('天数', lambda e: e.n), ('渠道', lambda e: e.ch), ('实收', lambda e: e.price * e.n)],
        es, (0,), 'xlsx xlsx html', '在住客人日报', sheets=[('房价', [['房型', '门市价', '协议价'], ['标准间', 218, 168], ['大床房', 268, 198]])], shuffle=False)


@T(K, 'table', trad=True)
def ht_hk_list(d):
    es = evs(d, 4, 25, .1)
    R = [[d.rec(e.p).name, e.p.py.title(), e.p.pp, e.p.ph, e.room, d.ts(e.tin, '%d/%m/%Y'), d.ts(e.tout, '%d/%m/%Y'), 'CNY %d' % e.price] for e in es]
    d.shape = 'traditional csv'
    return 'csv', delim([['海逸酒店 住客登記名冊（內地團）'], ['住客姓名', '英文姓名', '護照號碼', '手提電話', '房間號碼', '入住日期', '退房日期', '房價']] + R)


@T(K, 'struct', big=True)
def ht_pms_sql(d):
    R = [[i, e.hotel, e.room, d.rec(e.p).name, '11', e.p.id, e.p.rawph if d.ch(.8) else None, str(e.tin), str(e.tout), e.price] for i, e in enumerate(evs(d), d.ri(1000, 90000))]
    d.shape = 'sql inserts'
    return 'sql', '-- MySQL dump 10.13  Distrib 5.%d.%d\n' % (d.ri(5, 7), d.ri(10, 40)) + sql(d.pick('t_checkin guest_register rz_info'), ['id', 'hotel_name', 'room_no', 'guest_name', 'id_type', 'id_no', 'mobile', 'checkin_time', 'checkout_time', 'price'], R, d.ch(.6))


@T(K, 'struct', big=True)
def ht_api_jsonl(d):
    O = []
    for e in evs(d):
        p = d.rec(e.p)
        O.append({'orderNo': d.order(e.tin), 'hotelName': e.hotel, 'guest': {'name': p.name, 'idCard': p.id, 'phone': p.rawph}, 'roomNo': e.room, 'checkInDate': str(e.tin.date()), 'checkOutDate': str(e.tout.date()), 'amount': e.price * e.n})
    d.shape = 'jsonl'
    return d.pick('jsonl json log'), jl(O)


@T(K, 'struct')
def ht_psb_xml(d):
    O = []
    for e in evs(d, 3, 20):
        p = d.rec(e.p)
        O.append({'LGBM': e.lg, 'LGMC': e.hotel, 'XM': p.name, 'XB': '1' if p.sex == '男' else '2', 'CSRQ': p.birth.strftime('%Y%m%d'), 'ZJLX': '11', 'ZJHM': p.id, 'XZ': p.addr, 'RZFH': e.room, 'RZSJ': e.tin.strftime('%Y%m%d%H%M'), 'TFSJ': e.tout.strftime('%Y%m%d%H%M')})
    d.enc = 'utf8'
    d.shape = 'xml'
    return 'xml', xml('DATA', 'LKXX', O)


@T(K, 'struct', big=True)
def ht_app_log(d):
    o = []
    for e in sorted(evs(d), key=lambda e: e.tin):
        p = d.rec(e.p)
        t = e.tin.strftime('%Y-%m-%d %H:%M:%S') + ',%03d' % d.ri(0, 999)
        o.append(t + ' INFO  [pool-3-thread-%d] c.h.pms.CheckInService - checkIn ok room=%s guest=%s idNo=%s mobile=%s arr=%s dep=%s' % (d.ri(1, 9), e.room, p.name, p.id, p.rawph, e.tin.date(), e.tout.date()))
        if d.ch(.4):
            o.append(t + ' DEBUG [pool-3-thread-%d] c.h.pms.DoorLock - write card sector=%d ok' % (d.ri(1, 9), d.ri(1, 15)))
    d.shape = 'log lines'
    return 'log', '\n'.join(o) + '\n'


@T(K, 'struct')
def ht_guest_db(d):
    R = [(i, e.hotel, d.rec(e.p).name, e.p.id, e.p.rawph, e.room, str(e.tin), str(e.tout)) for i, e in enumerate(evs(d, 5, 40), 1)]
    d.shape = 'sqlite'
    return 'db', sqlite([('room_type', ['code', 'name', 'price'], [('BZ', '标准间', 218), ('DC', '大床房', 268)]), ('stay', ['id INTEGER', 'hotel', 'guest_name', 'cert_no', 'tel', 'room', 'in_time', 'out_time'], R)])


@T(K, 'prose')
def ht_shift_note(d):
    o = ['%s 夜班交接' % d.day(d.date()), '']
    for e in evs(d, 3, 9, 0):
        p = d.rec(e.p)
        o.append(d.pick(('%s房 %s，身份证%s，%s入住，退房%s，押金%d已收。' % (e.room, p.name, p.id, d.ts(e.tin, '%m月%d日%H:%M'), d.ts(e.tout, '%m月%d日'), e.dep), '%s入住的%s房客人%s（%s）要求延到%s退房，电话%s。' % (d.ts(e.tin, '%m月%d日'), e.room, p.name, p.id, d.ts(e.tout, '%m月%d日'), p.ph))))
        if d.ch(.3):
            o.append(d.pick('空调有异响，已报修。 早餐券已给。 发票明早开。 洗衣未取。'))
    d.shape = 'shift note'
    return 'txt', '\n'.join(o + ['', '备用金清点无误，房卡少2张。']) + '\n'


@T(K, 'prose')
def ht_psb_reply(d):
    es = evs(d, 2, 8, .4)
    x = '关于协查人员住宿情况的回复\n\n%s：\n    贵局来函收悉。经查我店旅客登记系统，相关人员入住情况如下：\n' % d.pick('某分局治安大队 辖区派出所')
    for i, e in enumerate(es, 1):
        p = d.rec(e.p)
        x += '    %d、%s，%s，身份证号码%s，于%s入住%s%s房间，%s退房%s。\n' % (i, p.name, p.sex, p.id, d.day(e.tin, 'zh') + e.tin.strftime('%H时%M分'), e.hotel, e.room, d.day(e.tout, 'zh'), d.pick(('', '，现金结账', '，预留电话' + p.ph)))
    x += '    特此回复。\n\n联系电话：%s\n%s\n' % (d.office(), d.day(d.date(), 'zh'))
    d.shape = 'letter'
    return ('docx', docx([x])) if d.ch(.5) else ('txt', x)


@T(K, 'prose')
def ht_broker_chat(d):
    ms = ['有开房的单子吗', '给个名字或者身份证就行']
    for p in d.crowd(d.n(2, 6), .0):
        k = d.ri(1, 3)
        ms.append('查下 %s' % p.name)
        for _ in range(k):
            e = E(d, p)
            d.rec(p)
            ms.append('%s 入住 %s %s房 身份证%s 退房%s' % (d.ts(e.tin, '%Y-%m-%d %H:%M'), e.hotel, e.room, p.id, d.ts(e.tout, '%Y-%m-%d %H:%M')))
        ms.append(d.pick('钱转你了 就这些 两年内的都在这 再查一个'))
    d.shape = 'chat'
    return 'txt', chat(d, ms)
