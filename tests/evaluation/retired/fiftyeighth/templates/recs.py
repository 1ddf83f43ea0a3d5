"""Record makers: one dict of fields per event and kind."""
from datetime import timedelta
from . import words as W
from .core import D, P


def td(**k): return timedelta(**k)


def hotel(f, p):
    r = f.r
    t1 = f.back()
    nights = r.choices([1, 2, 3, 5], [60, 25, 10, 5])[0]
    t2 = (t1 + td(days=nights)).replace(hour=r.randint(8, 13), minute=r.randint(0, 59))
    pr = r.choice([129, 158, 189, 218, 268, 299, 328, 458, 560])
    h = f.env.setdefault('_hotels', [f.pl[2].rstrip('市') + r.choice(W.HOTEL) + r.choice(['', f'({f.pl[3][:-1]}店)', '(火车站店)', '(万达店)']) for _ in range(3)])
    return D(f, p, hotel=r.choice(h), hotel1=h[0], hcode=f.pl[0] + f'{r.randint(1, 30):04d}', room=f'{r.randint(2, 28)}{r.randint(1, 32):02d}', rtype=r.choice(['标准间', '大床房', '商务双床', '豪华套房', '家庭房', '特价房']),
             t1=f.time(t1), t2=f.time(t2), d1=f.date(t1), d2=f.date(t2), z1=f'{t1.month}月{t1.day}日', z2=f'{t2.month}月{t2.day}日', hm=t1.strftime('%H:%M'), price=str(pr), dep=str(r.choice([100, 200, 300, 500])),
             chan=r.choice(['携程', '美团', '散客', '官网', '协议单位', '飞猪', '前台']), mate=P(f).name if r.random() < .3 else '', folio='F' + f.dig(7), nights=str(nights), total=str(pr * nights))


def flight(f, p):
    r = f.r
    a, b = r.sample(W.AIR, 2)
    al = r.choice(W.FLT)
    d = f.back(200)
    d = d.replace(minute=r.choice([0, 5, 10, 20, 25, 35, 40, 50, 55]), second=0)
    arr = d + td(minutes=r.randint(80, 220))
    fl = al[0] + str(r.randint(1001, 8999) if al[0] != 'CA' else r.randint(1101, 4599))
    return D(f, p, fl=fl, air=al[2], **{'from': a[1], 'to': b[1]}, route=a[1] + '-' + b[1], fc=a[0], tc=b[0], fap=a[1] + a[2], tap=b[1] + b[2], fd=f.date(d), ft=d.strftime('%H:%M'), at=arr.strftime('%H:%M'),
             z=f'{d.month}月{d.day}日', e8=d.strftime('%d%b').upper(), dow=d.strftime('%a').upper()[:2], hhmm=d.strftime('%H%M'), ahm=arr.strftime('%H%M'), al=al[0],
             cabin=r.choice('YYYYBMKHLQTF'), seat=f'{r.randint(4, 58)}{r.choice("ABCDEFHJKL")}', tkt=al[1] + '-' + f.dig(10), tkp=al[1] + f.dig(10), tx=al[1],
             pnr=''.join(r.choice('BCDEFGHJKLMNPQRSTVWXYZ') for _ in range(2)) + ''.join(r.choice('BCDFGHJKLMNPQRTVWXYZ23456789') for _ in range(4)), fare=str(r.randint(32, 240) * 10) + r.choice(['', '.00']))


def train(f, p):
    r = f.r
    a, b = r.sample(W.STN, 2)
    d = f.back(200).replace(second=0)
    tr = f.env.get('_tr') or r.choice('GGGDDKZT') + str(r.randint(11, 1999))
    hs = tr[0] in 'GD'
    coach = f'{r.randint(1, 16):02d}'
    s = f'{r.randint(1, 18):02d}' + r.choice('ABCDF') if hs else f'{r.randint(1, 118):03d}'
    if not hs and r.random() < .5:
        s = f'{r.randint(1, 20):02d}号' + r.choice(['上铺', '中铺', '下铺'])
    return D(f, p, tr=tr, st1=a, st2=b, td=f.date(d), tt=d.strftime('%H:%M'), z=f'{d.month}月{d.day}日', coach=coach, tseat=s, cs=f'{coach}车{s}' + ('号' if s[-1] not in '铺' else ''),
             stype=r.choice(['二等座', '二等座', '一等座', '商务座'] if hs else ['硬座', '硬卧', '软卧']), fare=f'{r.randint(40, 1100)}.{r.choice("05")}', eno='E' + f.dig(9), tkno=r.choice('ABCEFGHJK') + f.dig(6))


def netcafe(f, p):
    r = f.r
    t = f.back(90)
    mins = r.randint(25, 620)
    c = f.env.setdefault('_cafes', [r.choice(W.CAFE) + r.choice(['', f'({f.pl[3]}店)', '二店']) for _ in range(3)])
    cc = f.env.setdefault('_cc', [f.pl[0] + '10' + f.dig(6, False) for _ in range(3)])
    k = r.randrange(3)
    e = t + td(minutes=mins)
    return D(f, p, cafe=c[k], cafe1=c[0], ccode=cc[k], ccode1=cc[0], n1=f.time(t), n2=f.time(e), z=f'{t.month}月{t.day}日', hm=t.strftime('%H:%M'), hm2=e.strftime('%H:%M'), iso1=t.strftime('%Y-%m-%d %H:%M:%S'), iso2=e.strftime('%Y-%m-%d %H:%M:%S'), pc=r.choice(['A', 'B', 'C', '']) + f'{r.randint(1, 180):03d}',
             ip=f'192.168.{r.randint(0, 3)}.{r.randint(2, 250)}', mac='-'.join(f'{r.randint(0, 255):02X}' for _ in range(6)), dur=str(mins), fee=f'{mins / 60 * 4:.1f}', ncard='8' + f.dig(7), hours=f'{mins // 60}小时{mins % 60}分')


def border(f, p):
    r = f.r
    t = f.back(600)
    dr = r.choice(['出境', '入境'])
    port = r.choice(W.PORT)
    air = '机场' in port
    land = {'瑞丽': '缅甸', '友谊': '越南', '绥芬': '俄罗斯', '满洲': '俄罗斯'}.get(port[:2])
    if f.trad:
        port, air, land = r.choice(['羅湖口岸', '皇崗口岸', '深圳灣口岸', '港珠澳大橋口岸', '橫琴口岸']), False, None
    d = D(f, p, dir=dr, dire='O' if dr == '出境' else 'I', bdt=f.time(t), bd_=f.date(t), z=f'{t.year}年{t.month}月{t.day}日', port=port, bfl=r.choice(W.FLT)[0] + str(r.randint(301, 997)) if air else r.choice(['旅游大巴', '步行', '自驾' if land else '粤港直通车', '步行']),
             dest='中国' if dr == '入境' else r.choice(W.DEST[2:]) if air else land or r.choice(W.DEST[:2]), doc='普通护照', bnat='中国', visa=r.choice(['旅遊', '商務', '探親'] if f.trad else ['旅游', '商务', '探亲', '免签', '团队旅游']), iso=t.strftime('%Y-%m-%d %H:%M:%S'), lane=f'{r.randint(1, 24):02d}', dirz='出' if dr == '出境' else '入')
    d['go'] = '，前往' + d['dest'] if dr == '出境' else ''
    return d


def crime(f, p):
    r = f.r
    t = f.back(700)
    ch = r.choice(W.CHARGE)
    pris = [x for x in W.RESULT if '刑' in x and '刑事' not in x or '拘役' in x]
    sh = f.pl[5][0]
    cno = 'A' + f.pl[0] + f'{r.randint(0, 9)}00000'[:6] + t.strftime('%Y%m') + f.dig(4)
    court = f'（{t.year}）{sh}{f.pl[0][2:]}刑初{r.randint(3, 980)}号'
    return D(f, p, cno=cno, court=court, charge=ch, cunit=f.pl[2] + '公安局' + f.pl[3] + '分局', pcs=f.pl[3][:-1] + r.choice(['新华', '东湖', '城关', '南门']) + '派出所', cdate=f.date(t), ctime=f.time(t), z=f'{t.year}年{t.month}月{t.day}日', zm=f'{t.month}月{t.day}日', result=r.choice([x for x in W.RESULT if x not in pris]), cres=r.choice(pris),
             officer=f.p().name, vict=r.choice(W.SUR) + '某' + r.choice(['', '某']), jail=f.pl[3] + '看守所', place=r.choice(W.ROAD) + r.choice(['网吧门口', '某超市', '一出租屋内', '停车场', '夜市', '工地']), money=str(r.randint(3, 480) * 100))


def housing(f, p):
    r = f.r
    t = f.back(1500)
    bld, un, rm = r.randint(1, 28), r.randint(1, 4), f'{r.randint(1, 32)}0{r.randint(1, 6)}'
    area = round(r.uniform(42, 168), 2)
    est = f.env.setdefault('est', r.choice(W.ESTATE))
    yr = max(2015, t.year)
    return D(f, p, estate=est, bld=str(bld) + r.choice(['', '栋']), unitno=str(un), hroom=rm, loc=f.pl[2] + f.pl[3] + r.choice(W.ROAD) + f'{r.randint(1, 300)}号{est}{bld}栋{un}单元{rm}室', area=f'{area:.2f}',
             cert=f'{f.pl[5][0]}（{yr}）{f.pl[2]}不动产权第{f.dig(7, False)}号', unit28=f.pl[0] + f'{r.randint(1, 20):03d}{r.randint(1, 30):03d}GB{r.randint(1, 900):05d}F{bld:04d}{r.randint(1, 300):04d}', usage=r.choice(['住宅', '住宅', '商业', '办公', '成套住宅']), hdate=f.date(t), z=f'{t.year}年{t.month}月{t.day}日',
             hprice=str(int(area * r.randint(60, 310)) * 100), htype=r.choice(['三室两厅', '两室一厅', '四室两厅', '一室一厅']), share=r.choice(['单独所有', '共同共有', '按份共有']), rm=f'{bld}-{un}-{rm}', wyf=f'{area * r.choice([1.2, 1.8, 2.2]):.2f}')


def rental(f, p):
    r = f.r
    a = f.back(900)
    b = a + td(days=r.choice([182, 364, 364, 729]))
    lord = f.p()
    return D(f, p, raddr=f.pl[3] + r.choice(W.ROAD) + f'{r.randint(1, 300)}号' + r.choice(W.ESTATE) + f'{r.randint(1, 20)}栋{r.randint(2, 32)}0{r.randint(1, 6)}室', r1=f.date(a), r2=f.date(b), z1=f'{a.year}年{a.month}月{a.day}日', z2=f'{b.year}年{b.month}月{b.day}日', rent=str(r.randint(12, 85) * 100), rdep=str(r.randint(12, 85) * 100),
             lord=lord.name, lph=lord.ph if r.random() < .5 else '', rno=f'ZL{a:%Y%m%d}{r.randint(1, 999):03d}', rroom=f'{r.choice("ABCD")}{r.randint(201, 1212)}', area=f'{r.randint(15, 120)}')


def account(f, p):
    r = f.r
    t = f.back(2500)
    c, b = f.cardno()
    return D(f, p, card=c, bank=b, bankx=b.replace('中国', '') if b != '中国银行' else '中行', branch=f.pl[2].rstrip('市') + r.choice(['城中', '解放路', '高新', '开发区', '南城']) + '支行', odate=f.date(t), z=f'{t.year}年{t.month}月{t.day}日', atype=r.choice(['Ⅰ类户', 'Ⅱ类户', '借记卡', '工资卡']), astat=r.choice(['正常', '正常', '正常', '睡眠', '冻结', '销户']), tail=c.replace(' ', '')[-4:], salary=f'{r.randint(28, 190) * 100}.00')


def balance(f, p):
    r = f.r
    d = account(f, p)
    v = r.choice([r.uniform(3, 900), r.uniform(900, 40000), r.uniform(20000, 900000)])
    t = f.back(60)
    d.update(bal=f'{v:,.2f}' if f.env.setdefault('_comma', r.random() < .4) else f'{v:.2f}', avail=f'{v * r.choice([1, 1, .9]):.2f}', baldate=f.date(t), wan=f'{v / 10000:.2f}万', curr='人民币', z2=f'{t.month}月{t.day}日')
    return d


OPP = ['支付宝（中国）网络技术有限公司', '财付通支付科技有限公司', '美团平台商户', '中国石化加油站', '华润万家超市', '国网电力公司', '社保中心代发', '滴滴出行', '京东商城']


def trans(f, p):
    r = f.r
    e = f.env
    t = f.tick(f.env.setdefault('_span', r.choice([30, 90, 180])))
    amt = round(r.choice([r.uniform(5, 300), r.uniform(100, 5000), r.uniform(1000, 50000)]), 2)
    out = r.random() < .6
    old = p.__dict__.setdefault('_bal', r.uniform(8000, 90000))
    out = out and old > amt
    bal = p._bal = round(old - amt if out else old + amt, 2)
    summ = r.choice(['转账', '消费', '跨行转账', '快捷支付', '取现', '消费'] if out else ['工资', '转账', '转账', '利息', '退款', '现金存入'])
    if summ == '利息':
        bal = p._bal = round(old + (amt := round(r.uniform(1, 90), 2)), 2)
    q = f.p()
    pers = '转账' in summ
    opp = q.name if pers else '本人' if summ in ('取现', '现金存入') else '应付利息' if summ == '利息' else f.env.setdefault('_emp', q.unit + '有限公司') if summ == '工资' else r.choice(OPP)
    return D(f, p, tdt=f.time(t), tdd=f.date(t), z=f'{t.month}月{t.day}日', amt=('-' if out else '') + f'{amt:.2f}', amta=f'{amt:.2f}', inout='支出' if out else '收入', jd='借' if out else '贷', tbal=f'{bal:.2f}', summ=summ, opp=opp,
             oppacct=q.card if pers else r.choice(['', f.acct()]), serial=t.strftime('%Y%m%d') + f.dig(10), chn=r.choice(['手机银行', '网银', 'ATM', '柜面', 'POS', '快捷支付']), outz='转出' if out else '转入', _t=t)


def licence(f, p):
    r = f.r
    t = p.bdt + td(days=365 * r.randint(19, 32))
    if t > f.now:
        t = f.back(1500, 400)
    e = t + td(days=365 * 6 + 1)
    while e < f.now:
        e = e + td(days=3652)
    return D(f, p, cls=r.choice(['C1', 'C1', 'C1', 'C2', 'B2', 'A2', 'C1D', 'A1A2', 'E']), archive=f.pl[0][:4] + f.dig(8), lic1=f.date(t), z=f'{t.year}年{t.month}月{t.day}日', lic2=f.date(e), ez=f'{e.year}年{e.month}月{e.day}日', points=str(r.choice([0, 0, 0, 3, 6, 9, 12])), lorg=f.pl[2] + '公安局交通警察支队', lstat=r.choice(['正常', '正常', '超分', '逾期未换证', '暂扣']))


def vehicle(f, p):
    r = f.r
    t = f.back(2600)
    i = f.now + td(days=r.randint(1, 360))
    return D(f, p, plate=f.plateno(), vin=f.vinno(), engine=r.choice('ABCGHJ') + f.dig(6), model=r.choice(W.CAR), color=r.choice('黑白灰银红蓝棕'), vdate=f.date(t), use=r.choice(['非营运', '非营运', '营转非', '出租客运']), ptype=r.choice(['小型汽车', '02']), ins=f.date(i), iz=f'{i.month}月{i.day}日', prem=str(r.randint(1900, 6200)), viol=r.choice(['闯红灯', '超速20%', '违停', '压实线']), vz=f'{t.year}年{t.month}月')


def _peer(f):
    ps = f.env.setdefault('_peers', [f.phone('plain') for _ in range(max(4, min(40, 6 + f.r.randint(0, 20))))])
    x = f.r.random()
    return f.r.choice(ps) if x < .9 else f.decoy(f.r.choice(['10086', '95588', '10010', '95566', '12345', '95533']))


def cdr(f, p):
    r = f.r
    t = f.tick(30)
    s = r.choice([r.randint(5, 90), r.randint(20, 900)])
    return D(f, p, own=p.ph, peer=_peer(f), cs=f.time(t), dur=str(s), durz=(f'{s // 60}分' if s >= 60 else '') + f'{s % 60}秒', ct=r.choice(['主叫', '被叫']), cte=r.choice(['MO', 'MT']), cplace=f.pl[2].rstrip('市'), cfee=r.choice(['0.00', '0.00', '0.19', '0.38']), lac=str(r.randint(4000, 30000)), ci=str(r.randint(1000, 64000)), ctx=r.choice(['本地', '国内漫游', '本地']), hm=t.strftime('%H:%M'), z=f'{t.month}月{t.day}日', iso=t.strftime('%Y%m%d%H%M%S'))


TXT = ['今晚几点到家？', '快递放门卫了，记得拿', '明天上午九点老地方见', '钱收到了没', '妈让你周末回来吃饭', '好的', '在开会，等会打给你', '身体好点没', '你帮我问问那个工作', '孩子今天发烧了请一天假', '房租什么时候转给我', '生日快乐！', '路上堵车，晚十分钟', '车停在地下二层',
       '上次说的事考虑好了吗', '到了给我回个电话', '收到，谢谢', '别忘了带户口本', '晚上打牌三缺一', '药吃完了再去医院开点', '你把地址发我一下', '合同明天签', '我在楼下了', '不好意思刚看到', '这个月工资发了没有']


def sms(f, p):
    r = f.r
    t = f.tick(40)
    sysm = r.random() < .2
    return D(f, p, own=p.ph, peer=f.decoy(r.choice(['10086', '95588', '1069' + f.dig(8), '95555'])) if sysm else _peer(f) if r.random() > 2 else r.choice(f.env.setdefault('_peers', [f.phone('plain') for _ in range(5 + r.randint(0, 12))])), sdt=f.time(t), hm=t.strftime('%H:%M'), z=f'{t.month}月{t.day}日',
             stext=r.choice([f'您的验证码是{f.dig(6)}，5分钟内有效', f'您尾号{f.dig(4)}的账户支出{r.randint(10, 900)}.00元', '您的话费余额不足10元，请及时充值', f'【快递】您的包裹已到驿站，取件码{r.randint(1, 9)}-{r.randint(1, 9)}-{f.dig(4)}']) if sysm else r.choice(TXT), sdir='接收' if sysm else r.choice(['发送', '接收']), ms=str(int(t.timestamp() * 1000)))


def location(f, p):
    r = f.r
    e = f.env
    last = e.get('_lt')
    t = f.back(20) if last is None else last + td(minutes=r.randint(2, 95), seconds=r.randint(0, 50))
    if t > f.now:
        t = f.back(20)
    e['_lt'] = t
    lng, lat = float(f.pl[6]) + r.uniform(-.09, .09), float(f.pl[7]) + r.uniform(-.07, .07)
    return D(f, p, own=p.ph, lng=f'{lng:.6f}', lat=f'{lat:.6f}', gdt=f.time(t), z=f'{t.month}月{t.day}日{t.hour}时{t.minute}分', gaddr=f.pl[2] + f.pl[3] + r.choice(W.ROAD) + r.choice(['附近', f'{r.randint(1, 300)}号附近', '地铁站', '口']), acc=str(r.choice([15, 30, 50, 100, 200, 500, 1000])), lac=str(r.randint(4000, 30000)), ci=str(r.randint(1000, 64000)), spd=str(r.choice([0, 0, 0, 3, 24, 48, 61])), iso=t.strftime('%Y-%m-%d %H:%M:%S'))


def person(f, p):
    r = f.r
    return D(f, p, hh=f.dig(9), rel=r.choice(['户主', '妻', '子', '女', '母', '儿媳']), pol=r.choice(['群众', '党员', '团员']), klass=f'{r.randint(1, 9)}班', temp=f'36.{r.randint(1, 9)}', sid=f'{f.now.year - r.randint(0, 3)}{f.dig(6)}', bldg=f'{r.randint(1, 20)}-{r.randint(1, 4)}-{r.randint(1, 20)}0{r.randint(1, 4)}')


MAKER = {'hotel.stay': hotel, 'travel.flight': flight, 'travel.train': train, 'netcafe.session': netcafe, 'border.crossing': border, 'crime.case': crime, 'property.housing': housing, 'property.rental': rental,
         'bank.account': account, 'bank.balance': balance, 'bank.transaction': trans, 'driving.licence': licence, 'driving.vehicle': vehicle, 'phone.cdr': cdr, 'phone.sms': sms, 'location.fix': location, 'identity.person': person}
NOREP = {'driving.licence', 'identity.person'}


def make(f, lo=3, hi=34, one=False, pool=0, rep=.12, cap=0):
    """n records of the file's kind; counts them"""
    n = f.n(lo, hi)
    f.young = f.young or ('mixed' if f.kind in ('hotel.stay', 'travel.flight', 'travel.train', 'border.crossing') else '')
    f.cnt = n
    if cap:
        n = min(n, cap)
    k = 1 if one else pool or 0
    ps, out = ([f.p() for _ in range(k)] if k else []), []
    for i in range(n):
        if k:
            p = ps[i] if i < k else f.r.choice(ps)
        elif ps and f.kind not in NOREP and f.r.random() < rep:
            p = f.r.choice(ps)
        else:
            p = f.p()
            ps.append(p)
        d = MAKER[f.kind](f, p)
        d['i'] = str(i + 1)
        f.rec(p)
        out.append(d)
    return out
