"""hotel, flight, train, internet cafe, border"""
from base import *
H = lambda n=1, m=30: D.timedelta(hours=n, minutes=m)
N = r'([\u4e00-\u9fa5]{2,3})'


def rm(c):
    return str(c.r.randint(2, 18)) + '%02d' % c.r.randint(1, 28)


def out(c, t, n=None):
    return (t + D.timedelta(days=n or c.r.randint(1, 4))).replace(hour=c.r.randint(7, 13), minute=c.r.randint(0, 59))


# ================================================================ hotel.stay
@T('hotel.stay', 'table', key=2, names='客房入住明细,pms_export,rzdj,在住离店报表')
def hotel_pms(c):
    ps, h, cl = c.ppl(6, 34), c.ch(HOTELS), [c.X().name for _ in range(3)]
    rows = []
    for i, p in enumerate(c.events(ps, 6, 48, group=False)):
        t = c.t(h=(12, 23))
        rows.append([i + 1, p.name, p.id, p.mob, c.ch('标准间', '大床房', '豪华双床', '商务单间'), rm(c), c.f(t), c.f(out(c, t)), c.r.randint(12, 68) * 10 - 2, c.ch('前台散客', '携程', '协议单位', '会员'), c.ch(cl)])
    h_ = c.hdr('序号,客人姓名,证件号码,手机,房型,房号,入住时间,离店时间,房价,来源,经手人', 'seq,guest_name,cert_no,mobile,room_type,room_no,checkin_time,checkout_time,rate,channel,clerk', 'XH,XM,ZJHM,SJH,FX,FJH,RZSJ,TFSJ,FJ,LY,JSR')
    c.table(h_, rows, title=c.ch(None, h + ' 散客入住明细表', h + '前台日报'))


@T('hotel.stay', 'table', key=4, names='2000W_part,kf,hd_part3')
def hotel_2000w(c):
    hd = 'Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id'.split(',')
    rows, n = [], c.r.randint(20011, 90000)
    for i, p in enumerate(c.events(c.ppl(12, 38), 12, 45, group=False)):
        t = c.t(c.r.choice((2010, 2011, 2012)))
        v = '%d-%d-%d %d:%02d:%02d' % (t.year, t.month, t.day, t.hour, t.minute, t.second)
        rows.append([p.name, '', '', 'ID', p.id, 'M' if p.male else 'F', p.dob.strftime('%Y%m%d'), p.addr, '', 'F', 'CHN', p.reg[0][:2], p.reg[0]] + [''] * 6 + [p.mob if c.r.random() < .8 else '', p.land if c.r.random() < .2 else '', '', p.email if c.r.random() < .4 else ''] + [''] * 7 + ['0', v, n + i * 7])
    c.hl = 'en'
    c.table(hd, rows, 'csv csv tsv sql')


@T('hotel.stay', 'table', key=1, names='rooming_list,分房表,团队入住名单', uses=1, trad=.5)
def hotel_rooming(c):
    g, t = c.X(), c.t(h=(16, 21))
    ps, h = c.ppl(8, 36), c.ch(HOTELS)
    rows = []
    for i, p in enumerate(c.events(ps, 1, 1, group=True)):
        rows.append([p.name, p.id, p.sex, 300 + i // 2 + 1, c.f(t + D.timedelta(minutes=i * 2)), c.d(out(c, t, 2)), c.ch('含早', '含早', '加床', '')])
    c.table(c.hdr('姓名,身份证号,性别,房号,入住登记,预离,备注', 'NAME,ID NO,SEX,ROOM,CHECK-IN,DEPARTURE,REMARK'), rows, 'csv md html xlsx tsv fixed', title='%s 团队分房入住表（领队：%s %s，领队不住店）' % (h, g.name, g.mob))


@T('hotel.stay', 'struct', mark=r'<XM>([^<]+)</XM>|<LKXX [^>]*?\bXM="([^"]+)"', names='lgy_upload,LKXX,旅馆业上传')
def hotel_lgy_xml(c):
    ps, o = c.ppl(2, 16), []
    h = c.ch(HOTELS)
    for p in c.events(ps, 3, 26):
        t = c.t()
        o.append(dict(LGBM=p.reg[0] + c.digits(4), LGMC=h, XM=p.name, XB='1' if p.male else '2', MZ=p.nat, ZJLX='11', ZJHM=p.id, XZ=p.addr, FJH=rm(c), RZSJ=t.strftime('%Y%m%d%H%M'), TFSJ=out(c, t).strftime('%Y%m%d%H%M')))
    c.xml('LGY', 'LKXX', o)


@T('hotel.stay', 'struct', mark=r'(?m)CheckIn .*?guest=([^ ;|]+)', names='frontdesk,hotel-service.log,pms')
def hotel_log(c):
    ps, h = c.ppl(3, 15), c.ch(HOTELS)
    ev = c.events(ps, 5, 22, group=False)
    L = []
    for p, t in zip(ev, c.times(len(ev))):
        if c.r.random() < .4:
            L.append('%s INFO  [pool-%d] Heartbeat ok, store=%s, cost=%dms' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(1, 9), h, c.r.randint(2, 90)))
        L.append('%s INFO  [desk-%d] CheckIn hotel=%s room=%s guest=%s idNo=%s mobile=%s planOut=%s operator=%s' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(1, 3), h, rm(c), p.name, p.id, p.mob, out(c, t).strftime('%Y-%m-%d'), c.ch('frontA', 'frontB', 'night01')))
    c.text('\n'.join(L), 'log', 'log')


@T('hotel.stay', 'prose', mark=r'(?m)^\d+[、.)] ?20\d\d.*?房', names='查询结果,qq_chat,开房反馈,聊天记录')
def hotel_trader_chat(c):
    p, b = c.P(), c.X()
    t0 = c.t()
    ts, L = c.times(c.r.randint(2, 14)), []
    n1, n2 = c.ch('轨迹老K', '数据小哥', '全国快查'), c.ch('阿杰', '路人', '晴天')
    L += ['%s %s' % (n2, t0.strftime('%H:%M:%S')), '帮查一个人，%s，%s，我只要住宿的' % (p.name, p.id), '', '%s %s' % (n1, (t0 + H(0, 3)).strftime('%H:%M:%S')), '收到，350，打到支付宝 %s' % b.email, '', '%s %s' % (n1, (t0 + H(1)).strftime('%H:%M:%S')), '结果出来了，此人开房共%d次：' % len(ts)]
    for i, t in enumerate(ts):
        c.rec(p)
        L.append('%d、%s入住 %s%s %s房，%s退' % (i + 1, t.strftime('%Y-%m-%d %H:%M'), c.ch(REG)[2], c.ch(HOTELS), rm(c), out(c, t).strftime('%m-%d %H:%M')))
    L += ['', '%s %s' % (n2, (t0 + H(1, 42)).strftime('%H:%M:%S')), '好的谢谢，钱转了']
    c.text('\n'.join(L))


@T('hotel.stay', 'prose', mark=r'住进(?:了)?\d+房|安排(?:在|到)了?\d+房|开了\d+房', names='夜班交接,night_log,值班日记', uses=2)
def hotel_night(c):
    w, nx, t = c.X(), c.X(), c.t(h=(20, 20))
    ps = c.ppl(2, 9)
    L = ['%s夜班交接  值班：%s' % (c.d(t), w.name), '']
    for i, p in enumerate(ps):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(9, 45))
        hm = '%d点%02d分' % (t.hour, t.minute)
        L.append(c.ch('%s，客人%s到店，登记的身份证是%s，住进%s房，预付一晚，留的电话%s。' % (hm, p.name, p.id, rm(c), p.mob),
                      '%s来了一位%s，%s，身份证%s，说是出差，给%s安排在%s房，%s退房。' % (hm, p.title, p.name, p.id, p.he, rm(c), c.ch('明早八点', '明天中午', '后天')),
                      '%s，%s（%s）没有预订直接来的，开了%s房，押金三百，手机号%s。' % (hm, p.name, p.id, rm(c), p.mob)))
        if c.r.random() < .3:
            L.append(c.ch('热水器响了一阵，已报修。', '二楼走廊灯坏了一盏。', '派出所来过一次，看了登记本，没事。'))
    L += ['', '早班%s接，钥匙在抽屉里，有事打我手机%s。' % (nx.name, w.mob)]
    c.text('\n'.join(L), docx=.3)


# ================================================================ travel.flight
def fl(c):
    a = c.ch(AIR)
    x, y = c.r.sample(sorted(APT), 2)
    return a, a + str(c.r.randint(1011, 8998)), x, y


@T('travel.flight', 'table', key=1, names='出票明细,ticket_sales,BSP_issue')
def flight_sales(c):
    cl, rows = [c.X().name for _ in range(2)], []
    for p in c.events(c.ppl(5, 30), 6, 40, group=False):
        a, f, x, y = fl(c)
        t = c.t()
        rows.append([APRE[a] + '-' + c.digits(10), p.id, p.name, f, x + y, c.f(t), c.ch('Y', 'B', 'M', 'H', 'Q', 'F'), c.r.randint(38, 260) * 10, p.mob, c.ch(cl)])
    c.table(c.hdr('票号,证件号,乘机人,航班号,航段,起飞时间,舱位,票价,联系手机,出票员', 'ticket_no,id_no,passenger,flight_no,route,dep_time,cabin,fare,mobile,agent', 'PH,ZJH,CJR,HBH,HD,QFSJ,CW,PJ,SJ,CPY'), rows, title=c.ch(None, None, '国内客票销售日报'))


@T('travel.flight', 'table', key=3, names='manifest,旅客名单,PL')
def flight_manifest(c):
    a, f, x, y = fl(c)
    t = c.t()
    cap = c.X()
    rows = []
    for i, p in enumerate(c.events(c.ppl(10, 40), 1, 1, group=True)):
        rows.append(['%03d' % (i + 1), '%d%s' % (c.r.randint(5, 60), c.ch('ABCJKL')), p.PY, p.id if c.r.random() < .8 else p.pp, c.ch('0/0', '1/12', '1/18', '2/31')])
    c.table(c.hdr('序号,座位,旅客姓名,证件号码,行李', 'BN,SEAT,NAME,DOC NO,BAGS'), rows, 'pipe fixed csv md tsv', title='航班 %s %s-%s %s 起飞，机长 %s，实际登机旅客：' % (f, APT[x], APT[y], c.f(t), cap.name))


@T('travel.flight', 'struct', mark=r'SSR FOID \w\w HK1 (?:NI|PP)(\w+)', names='pnr,eterm_dump,RT')
def flight_eterm(c):
    L = []
    ag = c.office()
    for p in c.events(c.ppl(2, 14), 2, 18, group=False):
        a, f, x, y = fl(c)
        t = c.t()
        dd = t.strftime('%a')[:2].upper() + t.strftime('%d%b').upper()
        pnr = ''.join(c.ch('BCDEFGHJKLMNPQRSTVWXYZ') for _ in range(2)) + c.digits(1) + c.ch('KMNPQ') + c.digits(1) + c.ch('TVWX')
        if not hasattr(p, 'doc'):
            p.doc = 'NI' + p.id if c.r.random() < .8 else 'PP' + p.pp
        doc = p.doc
        L.append('RT %s\n 1.%s  %s\n 2.  %s %s   %s%s  %s%s HK1   %s %s          E T2T3\n 3.BJS/T %s/BJS/SHENGDA TRAVEL\n 4.SSR FOID %s HK1 %s/P1\n 5.SSR TKNE %s HK1 %s%s %s Y%s %s%s/1/P1\n 6.OSI %s CTCM%s/P1\n 7.%s%s\n' % (
            pnr, p.PY, pnr, f, 'Y', dd, '', x, y, t.strftime('%H%M'), (t + H(2)).strftime('%H%M'), ag, a, doc, a, x, y, f[2:], t.strftime('%d%b').upper(), APRE[a], c.digits(10), a, p.mob, 'BJS', c.digits(3)))
    c.text('\n'.join(L), 'txt', 'protocol', enc='utf-8')


@T('travel.flight', 'struct', mark=r'"(?:passengerName|psgName)": ?"([^"]+)"', names='orders,flight_order_dump,api_response')
def flight_json(c):
    k, o = c.use % 2, []
    for p in c.events(c.ppl(2, 18), 3, 24, group=False):
        a, f, x, y = fl(c)
        t, b = c.t(), c.X()
        if k:
            o.append(dict(orderId='F' + t.strftime('%Y%m%d') + c.digits(5), psgName=p.name, certNo=p.id, flight=f, dep=x, arr=y, depTime=c.f(t), seat='%d%s' % (c.r.randint(3, 60), c.ch('ACHJ')), booker=dict(name=b.name, tel=b.mob)))
        else:
            o.append(dict(passengerName=p.name, passport=p.pp, birthday=str(p.dob), nationality='CHN', flightNo=f, fromCity=APT[x][:2], toCity=APT[y][:2], date=c.d(t), cabin=c.ch('经济舱', '公务舱'), contact=dict(mobile=p.mob, email=p.email), emergency='%s %s' % (b.name, b.mob)))
    (c.jsl(o) if k else c.js(dict(code=0, msg='ok', total=len(o), data=o)))


@T('travel.flight', 'struct', mark=r'(?m)值机成功 .*?旅客=([^ ]+)', names='dcs_kiosk,checkin.log,值机日志')
def flight_checkin(c):
    ev = c.events(c.ppl(3, 20), 4, 26, group=False)
    L, kk = [], c.ch('K', 'CUSS')
    for p, t in zip(ev, c.times(len(ev))):
        a, f, x, y = fl(c)
        if c.r.random() < .3:
            L.append('%s [%s%02d] WARN 打印机缺纸' % (t.strftime('%Y-%m-%d %H:%M:%S'), kk, c.r.randint(1, 40)))
        L.append('%s [%s%02d] INFO 值机成功 航班=%s %s-%s 旅客=%s 证件=%s 座位=%d%s 登机口=%d 电话=%s' % (t.strftime('%Y-%m-%d %H:%M:%S'), kk, c.r.randint(1, 40), f, x, y, p.name, p.id, c.r.randint(5, 60), c.ch('ABCJKL'), c.r.randint(11, 49), p.mob))
    c.text('\n'.join(L), 'log', 'log')


@T('travel.flight', 'prose', mark=r'(?m)^订好了，' + N, names='行政订票群,群聊,wechat_export', uses=1)
def flight_secretary(c):
    s, boss, L = c.X(), c.X(), []
    t = c.t(h=(9, 10))
    L += ['%s 10:02' % boss.name, '下周出差的几位，机票今天都要出掉', '%s 10:03' % s.name, '好的，证件我这边都有']
    for p in c.events(c.ppl(2, 10), 2, 12, group=False):
        a, f, x, y = fl(c)
        t += D.timedelta(days=c.r.randint(0, 3), minutes=c.r.randint(3, 50))
        L += ['%s %s' % (s.name, t.strftime('%H:%M')), '订好了，%s，身份证%s，%s %s从%s飞%s，%s，%s' % (p.name, p.id, c.d(t + D.timedelta(days=6)), f, APT[x][:2], APT[y][:2], c.ch('七点四十五起飞', '12:20起飞', '晚上九点十分的'), c.ch('票号' + APRE[a] + '-' + c.digits(10), '座位靠窗', '行程单回来给'))]
        if c.r.random() < .4:
            L += ['%s %s' % (boss.name, (t + D.timedelta(minutes=1)).strftime('%H:%M')), c.ch('嗯', '收到', '辛苦了', '发票记得抬头')]
    c.text('\n'.join(L))


@T('travel.flight', 'prose', mark=r'(?:乘坐|搭乘|坐)\w{2}\d{3,4}(?:次)?航班', names='调查报告,目标出行,report')
def flight_report(c):
    p, q = c.P(), c.X()
    L = ['关于%s近期出行情况的说明' % p.name, '', '    %s，%s，%s出生，公民身份号码%s，护照号%s，常用手机%s。委托人%s要求核实其外出情况，现将查到的飞行记录写明如下：' % (p.name, p.sex, p.dob.strftime('%Y年%m月%d日'), p.id, p.pp, p.mob, q.name), '']
    for t in c.times(c.r.randint(2, 9)):
        c.rec(p)
        a, f, x, y = fl(c)
        L.append('    %s，%s%s%s航班由%s前往%s，%s。' % (t.strftime('%Y年%m月%d日'), c.ch('该人', '其', p.he), c.ch('乘坐', '搭乘', '坐'), f, APT[x], APT[y], c.ch('座位号%d%s' % (c.r.randint(11, 50), c.ch('ACDF')), '票价%d元' % c.r.randint(400, 2400), '%s起飞' % t.strftime('%H:%M'))))
    L += ['', '    以上，供参考。如需进一步核实请与本所联系（%s）。' % c.office()]
    c.text('\n'.join(L), docx=.5)


# ================================================================ travel.train
def tr(c):
    x, y = c.r.sample(STN, 2)
    return c.ch('G', 'G', 'G', 'D', 'K', 'Z', 'T') + str(c.r.randint(12, 1999)), x, y, '%02d车%02d%s' % (c.r.randint(1, 16), c.r.randint(1, 20), c.ch('ABCDF'))


@T('travel.train', 'table', key=2, names='12306订单,train_orders,车票')
def train_orders(c):
    rows = []
    for p in c.events(c.ppl(4, 30), 5, 50):
        n, x, y, s = tr(c)
        rows.append(['E' + c.digits(9), p.name, p.id, n, x, y, c.f(c.t()), s, c.ch('二等座', '一等座', '硬卧', '无座'), '%.1f' % (c.r.randint(60, 1900) / 2), p.mob])
    c.table(c.hdr('订单号,乘车人,身份证,车次,出发站,到达站,开车时间,座位,席别,票价,手机', 'order_no,passenger_name,id_no,train_no,from_station,to_station,start_time,seat_no,seat_type,price,mobile', 'DDH,CCR,SFZH,CC,CFZ,DDZ,KCSJ,ZW,XB,PJ,SJH'), rows)


@T('travel.train', 'table', key=1, names='差旅报销,reimburse,火车票台账')
def train_reimb(c):
    ap, rows = [c.X().name for _ in range(2)], []
    for p in c.events(c.ppl(3, 14), 6, 30):
        n, x, y, s = tr(c)
        rows.append([c.d(c.t()), p.name, p.mob, n, x + '-' + y, s, '%.1f' % (c.r.randint(60, 1900) / 2), c.ch(ap)])
    c.table(c.hdr('乘车日期,乘车人,电话,车次,区间,座位,票价,审批人', 'date,traveller,phone,train,section,seat,fare,approver'), rows, 'csv xlsx md html fixed tsv', title=c.ch(None, '%d年度火车票报销台账' % c.year))


@T('travel.train', 'table', key=2, names='ticket21,cp_list,dump', uses=1)
def train_t21(c):
    rows = []
    for p in c.events(c.ppl(8, 30), 10, 55, group=False):
        n, x, y, s = tr(c)
        k = c.ch('ABCDEFGHJK') + c.digits(6)
        rows.append([c.digits(14) + k, p.name, p.id, n, x + '站', y + '站', c.f(c.t()), s])
    c.table('票面21位码,姓名,证件号码,车次,发站,到站,乘车时间,车厢座位'.split(','), rows, 'csv tsv pipe dash4', none=.7)


@T('travel.train', 'struct', mark=r'"(?:name|passenger)": ?"([^"]+)"', names='ocr_result,train_ticket_ocr,invoice_ocr')
def train_ocr(c):
    o, k = [], c.use % 2
    for p in c.events(c.ppl(2, 14), 3, 22, group=False):
        n, x, y, s = tr(c)
        kk = c.ch('ABCDEFGHJK') + c.digits(6)
        e = dict(ticket_num=kk, starting_station=x + '站', destination_station=y + '站', train_num=n, date=c.d(c.t()), seat_category='二等座', seat_num=s, ticket_rates='¥%.1f元' % (c.r.randint(60, 1900) / 2), serial_number=c.digits(14) + kk)
        e['name' if k else 'passenger'] = p.name
        e['ID_card' if k else 'idNo'] = p.id
        o.append(dict(log_id=int(c.digits(9) + c.digits(8)), words_result=e) if k else e)
    (c.jsl(o) if k else c.js(dict(count=len(o), tickets=o)))


@T('travel.train', 'struct', mark=r'(?m)^(?:乘车人|旅客姓名)[：:= ]+' + N, names='电子客票,eticket_info,进站核验')
def train_kv(c):
    o, k = [], c.ch('乘车人', '旅客姓名')
    for p in c.events(c.ppl(2, 12), 3, 20):
        n, x, y, s = tr(c)
        o.append({k: p.name, '身份证号': p.id, '车次': n, '区间': x + '→' + y, '开车': c.f(c.t()), '席位': s, '检票口': c.ch('A', 'B') + str(c.r.randint(1, 28))})
    c.kv(o)


@T('travel.train', 'prose', mark=r'旅客' + N + r'[（(，]', names='乘务日志,列车长日记,train_diary', uses=2)
def train_conductor(c):
    w, L = c.X(), []
    n, x, y, s = tr(c)
    t = c.t()
    L += ['%s  %s次列车（%s—%s）乘务日志   列车长：%s' % (t.strftime('%Y年%m月%d日'), n, x, y, w.name), '']
    for p in c.ppl(2, 8):
        c.rec(p)
        z = '%d车%d%s' % (c.r.randint(1, 16), c.r.randint(1, 20), c.ch('ABCDF'))
        L.append(c.ch('旅客%s（身份证%s）持%s至%s的票坐在%s，要求越站补票，已办理。' % (p.name, p.id, c.ch(STN), c.ch(STN), z),
                      '%s旅客%s，身份证%s，%s上车，身体不适，广播找医生后好转，%s下车时有家属接，家属电话%s。' % (z, p.name, p.id, x, y, c.X().mob),
                      '旅客%s，%s上车，座位%s，证件号%s，行李遗失在架上，已打%s通知本人到%s站领取。' % (p.name, x, z, p.id, p.mob, y)))
    L += ['', '其他无异常，%s站终到正点。' % y]
    c.text('\n'.join(L), docx=.3)


@T('travel.train', 'prose', mark=r'(?m)^【抢到了】' + N, names='抢票群,代抢反馈,chatlog')
def train_scalper(c):
    L, t = [], c.t(h=(8, 9))
    for p in c.events(c.ppl(3, 16), 4, 20, group=False):
        n, x, y, s = tr(c)
        t += D.timedelta(minutes=c.r.randint(2, 31))
        L += ['%s 票务-小鹿' % t.strftime('%Y-%m-%d %H:%M:%S'), '【抢到了】%s %s，%s %s到%s，%s开，%s，30分钟内付款' % (p.name, p.id, n, x, y, (t + D.timedelta(days=12)).strftime('%m月%d号%H:%M'), s), '']
        if c.r.random() < .35:
            L += ['%s %s' % ((t + D.timedelta(minutes=1)).strftime('%Y-%m-%d %H:%M:%S'), c.ch('春风', '一路向北', '小柚子')), c.ch('付了', '太好了谢谢', '佣金怎么给'), '']
    c.text('\n'.join(L))


# ================================================================ netcafe.session
def net(c):
    t = c.t()
    return t, t + D.timedelta(minutes=c.r.randint(25, 600)), c.ch('A', 'B', 'C', 'D', '') + '%03d' % c.r.randint(1, 188)


@T('netcafe.session', 'table', key=2, names='上网记录,wbsw,网吧')
def net_csv(c):
    k, rows = c.ch(CAFES), []
    g = c.ch(REG)[0]
    code = g + '10' + c.digits(6)
    for p in c.events(c.ppl(4, 34), 8, 58, group=False):
        a, b, s = net(c)
        rows.append([code, p.name, p.id, k, c.f(a), c.f(b), s, '192.168.%d.%d' % (c.r.randint(0, 3), c.r.randint(2, 250))])
    c.table(c.hdr('场所编号,姓名,证件号码,网吧名称,上机时间,下机时间,机器号,IP', 'place_code,name,cert_no,place_name,login_time,logout_time,terminal,ip', 'CSBH,XM,ZJHM,CSMC,SJSJ,XJSJ,JQH,IP'), rows, none=.2)


@T('netcafe.session', 'table', key=2, names='WA_SOURCE_FJ_1001,wifi_audit,WA_dump', uses=1)
def net_wa(c):
    rows, g = [], c.ch(REG)[0]
    for p in c.events(c.ppl(6, 25), 8, 40, group=False):
        a, b, s = net(c)
        rows.append([g + '10' + c.digits(6), '111', p.id, p.name, p.mob, int((a - D.datetime(1970, 1, 1)).total_seconds()) - 28800, int((b - D.datetime(1970, 1, 1)).total_seconds()) - 28800, '-'.join('%02X' % c.r.randint(0, 255) for _ in range(6)), c.ch(CAFES)])
    c.hl = 'en'
    c.table('NETBAR_WACODE,CERTIFICATE_TYPE,CERTIFICATE_CODE,USER_NAME,AUTH_ACCOUNT,START_TIME,END_TIME,MAC,PLACE_NAME'.split(','), rows, 'sqlite sql csv tsv')


@T('netcafe.session', 'table', key=1, names='上网登记簿,counter_book,消费流水')
def net_counter(c):
    k, cl, rows = c.ch(CAFES), c.X().name, []
    ev = c.events(c.ppl(5, 22), 6, 30, group=False)
    day = c.t()
    for i, p in enumerate(ev):
        a, b, s = net(c)
        rows.append([i + 1, p.name, p.id, s, a.strftime('%H:%M'), b.strftime('%H:%M'), c.r.randint(5, 40), cl])
    c.table('序号,上网人,身份证,座位,上机,下机,消费(元),收银'.split(','), rows, 'html md fixed xlsx csv', title='%s %s 上网登记簿' % (k, c.d(day)))


@T('netcafe.session', 'struct', mark=r'(?m)(?:OFFLINE|session_end) .*?(?:name|user)=([^ ,]+)', names='billing,pubwin.log,netbar_session')
def net_log(c):
    w, L = c.ch('OFFLINE', 'session_end'), []
    ev = c.events(c.ppl(3, 20), 6, 34, group=False)
    for p, e in zip(ev, c.times(len(ev))):
        m = c.r.randint(20, 500)
        L.append('[%s] %s name=%s idcard=%s seat=%s begin=%s minutes=%d amount=%.1f place=%s' % (e.strftime('%Y-%m-%d %H:%M:%S'), w, p.name, p.id, net(c)[2], (e - D.timedelta(minutes=m)).strftime('%H:%M:%S'), m, m / 20, c.ch(CAFES[:3])))
        if c.r.random() < .3:
            L.append('[%s] SYSTEM disk cache flush, pc=%d' % (e.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(10, 160)))
    c.text('\n'.join(L), 'log', 'log')


@T('netcafe.session', 'struct', mark=r'"(?:xm|userName)": ?"([^"]+)"', names='ga558,on_off_line,session')
def net_json(c):
    o, k = [], c.use % 2
    for p in c.events(c.ppl(3, 16), 4, 30):
        a, b, s = net(c)
        o.append(dict(csbm=p.reg[0] + '10' + c.digits(6), csmc=c.ch(CAFES), xm=p.name, zjlx='111', zjhm=p.id, swzh=s, sxsj=a.strftime('%Y%m%d%H%M%S'), xxsj=b.strftime('%Y%m%d%H%M%S')) if k else
                 dict(cafe=c.ch(CAFES), userName=p.name, idCard=p.id, card='VIP' + c.digits(5), seatNo=s, loginTime=c.f(a), logoutTime=c.f(b)))
    (c.jsl(o) if k else c.js(dict(records=o)))


@T('netcafe.session', 'prose', mark=r'(?:机位|号机)(?:坐着|上网的是|的是|是)' + N, names='检查笔录,清查情况,net_check', uses=2)
def net_police(c):
    a, b, k, t = c.X(), c.X(), c.ch(CAFES), c.t(h=(19, 22))
    L = ['治安检查记录', '检查时间：%s' % t.strftime('%Y年%m月%d日%H时%M分'), '检查人：%s、%s' % (a.name, b.name), '被检查单位：%s（经理电话%s）' % (k, c.X().mob), '', '现场情况：']
    for i, p in enumerate(c.ppl(2, 12)):
        c.rec(p)
        n = c.r.randint(3, 190)
        L.append('%s%d号机%s%s，身份证号%s，系统显示%s开机，%s。' % (c.ch('大厅', '包间', '二楼'), n, c.ch('坐着', '上网的是'), p.name, p.id, (t - D.timedelta(minutes=c.r.randint(20, 300))).strftime('%H:%M'), c.ch('人证一致', '正在玩游戏', '在看直播', '本人刷卡上机')))
    L += ['', '灭火器在有效期内，安全出口畅通。']
    c.text('\n'.join(L), docx=.4)


@T('netcafe.session', 'prose', mark=r'(?m)^.*(?:在|到).{3,26}(?:上网|上的机|开了机)', names='网吧轨迹,查询回复,track_reply')
def net_trader(c):
    p, o = c.P(), []
    L = ['【回单】网吧类  姓名 %s  SFZ %s' % (p.name, p.id), '共查到以下几条，时间倒序，别外传', '']
    for t in reversed(c.times(c.r.randint(2, 18))):
        c.rec(p)
        L.append('%s 在%s（%s）上网，%s下机，%s号机' % (t.strftime('%Y-%m-%d %H:%M'), c.ch(CAFES), c.ch(REG)[2], (t + H(c.r.randint(1, 8), c.r.randint(0, 59))).strftime('%H:%M'), c.r.randint(2, 190)))
    L += ['', '要查别的（住宿、火车）另外算，联系手机 %s' % c.X().mob]
    c.text('\n'.join(L))


# ================================================================ border.crossing
def cross(c):
    return c.ch('出境', '入境'), c.ch(PORTS), c.ch(DEST)


@T('border.crossing', 'table', key=3, names='出入境记录查询结果,crj,result')
def border_sheet(c):
    p, rows = c.P(), []
    for i, t in enumerate(c.times(c.r.randint(2, 36))):
        c.rec(p)
        x, o, d_ = cross(c)
        rows.append([i + 1, x, c.d(t), p.pp, '普通护照', o, d_])
    c.table('序号,出境/入境,出入境日期,证件号码,证件名称,出入境口岸,前往国/来自国'.split(','), rows, 'csv html md fixed xlsx tsv', title='出入境记录查询结果　姓名：%s　性别：%s　出生日期：%s　公民身份号码：%s' % (p.name, p.sex, p.dob, p.id))


@T('border.crossing', 'table', key=1, names='口岸过境,crossing,kadk', uses=1)
def border_port(c):
    rows, g = [], c.ch(PORTS)
    for p in c.events(c.ppl(6, 38), 8, 56, group=False):
        x, _, d_ = cross(c)
        rows.append([p.name, p.pp, p.sex, str(p.dob), x if c.use else ('O' if x == '出境' else 'I'), g, c.f(c.t()), d_, c.X().name])
    c.table(c.hdr('旅客姓名,护照号,性别,出生日期,出入标识,口岸,出入境时间,国家地区,检查员', 'name,passport_no,sex,birth_date,io_type,port_of_entry,cross_time,country,officer', 'XM,HZH,XB,CSRQ,CRBS,KA,CRJSJ,GJDQ,JCY'), rows)


@T('border.crossing', 'table', key=1, names='旅客過關記錄,hk_arrivals,內地旅客', trad=True)
def border_hk(c):
    rows = []
    for i, p in enumerate(c.events(c.ppl(5, 26), 6, 34)):
        x, o, d_ = cross(c)
        rows.append([p.name, p.pp, x, c.ch('罗湖口岸', '深圳湾口岸', '福田口岸', '皇岗口岸'), c.f(c.t()), c.ch('探亲', '旅游', '商务'), p.mob])
    c.hl = 'zh'
    c.table('旅客姓名,护照号码,出境/入境,管制站,日期,事由,手提电话'.split(','), rows, 'csv tsv html md pipe')


@T('border.crossing', 'struct', mark=r'"(?:paxName|XM)": ?"([^"]+)"', names='apis,crj_api,iapi')
def border_json(c):
    o, k = [], c.use % 2
    for p in c.events(c.ppl(2, 20), 4, 30):
        x, g, d_ = cross(c)
        o.append(dict(XM=p.name, ZJZL='14', ZJHM=p.pp, GMSFHM=p.id, CRJLX=x, KADM=g, CRJSJ=c.t().strftime('%Y%m%d%H%M%S'), QWGJ=d_) if k else
                 dict(paxName=p.name, passportNo=p.pp, dob=str(p.dob), direction='exit' if x == '出境' else 'entry', port=g, crossedAt=c.f(c.t()), country=d_))
    (c.jsl(o) if k else c.js(dict(items=o, page=1)))


@T('border.crossing', 'struct', mark=r'(?m)gate=\S+ (?:holder|XM)=([^ ]+)', names='egate,e-channel.log,自助通道')
def border_log(c):
    k = c.ch('holder', 'XM')
    ev = c.events(c.ppl(4, 22), 6, 40, group=False)
    L, g = [], c.ch(PORTS)
    for p, t in zip(ev, c.times(len(ev))):
        L.append('%s PASS gate=%s-%02d %s=%s doc=护照/%s dir=%s face=0.%d cost=%dms' % (t.strftime('%Y-%m-%d %H:%M:%S'), g, c.r.randint(1, 24), k, p.name, p.pp, c.ch('出境', '入境'), c.r.randint(81, 99), c.r.randint(400, 4000)))
        if c.r.random() < .2:
            L.append('%s WARN gate reset, light curtain blocked' % t.strftime('%Y-%m-%d %H:%M:%S'))
    c.text('\n'.join(L), 'log', 'log')


@T('border.crossing', 'prose', mark=r'(?:出境|入境)(?:前往|，[来來]自|返回)', names='情况说明,声明书,statement', trad=.5)
def border_affidavit(c):
    p, w = c.P(), c.X()
    L = ['出入境情况说明', '', '    本人%s，公民身份号码%s，持普通护照%s，因申请签证需要，现将历次进出国境的情况说明如下：' % (p.name, p.id, p.pp), '']
    for t in c.times(c.r.randint(2, 9)):
        c.rec(p)
        x, o, d_ = cross(c)
        L.append('    %s经%s%s，%s。' % (t.strftime('%Y年%m月%d日'), o, ('出境前往' if x == '出境' else '入境，来自') + d_, c.ch('当日放行', '乘坐航班', '随旅行团', '未携带须申报物品')))
    L += ['', '    以上属实，如有虚假愿负责任。证明人%s可以作证（电话%s）。' % (w.name, w.mob), '', '    声明人：%s    电话：%s' % (p.name, p.mob)]
    c.text('\n'.join(L), docx=.4)


@T('border.crossing', 'prose', mark=r'(?m)^（\d+）'+N+'（', names='研判,案情研判,border_brief', uses=2)
def border_brief(c):
    a, L = c.X(), []
    L += ['关于某跨境赌博专案部分人员出入境情况的研判', '（撰写人 %s，内部资料）' % a.name, '']
    for i, p in enumerate(c.events(c.ppl(2, 14), 3, 20)):
        x, o, d_ = cross(c)
        t = c.t()
        L.append('（%d）%s（护照%s，身份证%s）于%s从%s%s，%s。' % (i + 1, p.name, p.pp, p.id, c.f(t), o, x, ('目的地' if x == '出境' else '来自') + d_))
    c.text('\n'.join(L), docx=.3)
