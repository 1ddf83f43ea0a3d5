import json
from base import *

K = 'hotel.stay'
HN = ('云澜酒店', '锦程商务宾馆', '悦禾大酒店', '江畔快捷酒店', '青禾精品酒店')


@t(K, 'complaint letter', '投诉信_整理稿.txt', r'我[^。\n]{0,30}入住', e='gb')
def a(f):
    p = f.p()
    f.rec(p, 3)
    d = f.run(3, 60)
    h = f.r.choice(HN)
    return f'''致{h}管理部：

我叫{p.n}，身份证号{p.id}，手机{p.mob}，是贵酒店的老会员。写这封信是想说说最近三次住店的遭遇。

第一次，{cn(d[0])}我入住贵店{f.n(3,12)}18房，到前台已经快十一点，被告知预订的大床房没了，换了一间挨着电梯的标间，第二天上午{f.n(8,11)}点多退房，押金还少退了50元。

第二次，{cn(d[1])}晚上我又入住{f.n(3,12)}06房，住了两晚，{md(days(d[1],2))}离店。空调半夜不制冷，打总台没人接。

第三次最不能忍：{cn(d[2])}我和同事出差，我入住{f.n(3,12)}11房，洗手间漏水，凌晨两点要求换房，值班经理说客满。{md(days(d[2],1))}早上七点我就退房走了。

希望酒店给个说法，并退还第三次的房费{f.n(300,600)}元。回复请打我手机，或发邮件到{p.em}。贵店总机{f.office(p.c[3])}我打过多次，无人处理。

{p.n}
{cn(days(d[2],5))}'''


@t(K, 'police interview', 'bl_02.txt', r'答：[^\n]*房[^\n]*退', pk='identity.prc_id18')
def b(f):
    p = f.p()
    f.rec(p, 4)
    d = f.run(4, 20)
    h = [f.r.choice(HN) for _ in d]
    return f'''询 问 笔 录（第 1 次）

时间：{cn(days(d[3],9))}14时10分至15时02分
地点：{p.dist}派出所办案区
被询问人：{p.n}  性别：{p.sx}  出生日期：{cn(p.b)}  公民身份号码：{p.id}
现住址：{p.ad}  联系方式：{p.mob}

问：你最近几个月在本市住过哪些旅馆？
答：记得有四次。第一次是{cn(d[0])}，在{h[0]}，登记的是{f.n(2,9)}05房，第二天中午退的房。
问：和谁一起住的？
答：一个人。
问：接着说。
答：{md(d[1])}在{h[1]}住过，{f.n(2,9)}12号房，晚上九点多入住，次日八点退房。
答：还有{md(d[2])}，{h[2]}{f.n(2,9)}07房，只住了三个小时就退了，身份证刷的我自己的。
问：最后一次呢？
答：{cn(d[3])}晚上，{h[3]}{f.n(2,9)}20房，第二天早上去前台退房，押金两百退给我了。
问：以上所说是否属实？
答：属实。
（以上笔录我看过，和我说的相符。{p.n}）'''


@t(K, 'shift handover notes', '夜班交接.md', r'^- \d\d:\d\d', s='hans')
def c(f):
    ps = f.recs_of(f.n(5, 8))
    d = f.dt(2018, 2021).replace(hour=19, minute=0)
    L = [f'# {f.r.choice(HN)} 夜班交接 {iso(d)}', '', '当班：小吴 / 接班：老许', '']
    for i, p in enumerate(ps):
        d = mins(d, f.n(20, 75))
        x = (f'办入住 {f.n(3,9)}{f.n(1,22):02d} 房，{p.n}，证件 {p.id}，电话 {p.mob}，住一晚，押金 200 已收',
             f'{p.hon}（{p.n} {p.id}）到店，携程订单，给的 {f.n(3,9)}{f.n(1,22):02d}，预计明天 12 点前离店，手机 {p.mob}',
             f'{f.n(3,9)}{f.n(1,22):02d} 房续住一天，客人 {p.n}，身份证 {p.id}，退房改到 {md(days(d,2))}')[i % 3]
        L.append(f'- {hm(d)} {x}')
    return '\n'.join(L + ['', '备用：', '* 3 号电梯报修，维修单 ' + f.decoy('WX' + ymd(d) + '00' + f.dig(4)), '* 早餐券剩 40 张', ''])


@t(K, 'reservation e-mail thread', 'fwd_group_booking.eml', r'check(?:ed)?[ -]in', s='en', pk='identity.passport_cn')
def d_(f):
    ps = f.recs_of(4)
    d = f.dt(2017, 2019)
    m = f.allow('phone.email', 'frontoffice@harbourview-inn.cn')
    w = [f'{p.en}, passport {p.pp}, tel {p.mobi}' for p in ps]
    return f'''From: Front Office <{m}>
To: accounts@lakeside-tours.cn
Subject: RE: RE: Stays of your four guests / folio copies
Date: {d.strftime('%a, %d %b %Y %H:%M:%S')} +0800
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Ms Grant,

As asked, here is what our system says about the guests of your party at Harbourview Inn:

{w[0]}: checked in {en(d)} at 14:20, room {f.n(3,20)}08, checked out {en(days(d,3))}. Minibar 46.00 unpaid.
{w[1]}: checked in {en(days(d,1))} at 22:05, room {f.n(3,20)}12, left on {en(days(d,3))} before breakfast.
{w[2]}: late arrival, check-in {en(days(d,1))} 23:50, room {f.n(3,20)}15, departure {en(days(d,2))}, no extras.
{w[3]}: checked in {en(days(d,2))}, room {f.n(3,20)}02, still in house until {en(days(d,6))}.

Kind regards,
Front Office

> -----Original Message-----
> Could you please send us the folios of our guests? We must close the books this week.
'''.replace('accounts@lakeside-tours.cn', f.allow('phone.email', 'accounts@lakeside-tours.cn'))


@t(K, 'registration letter, Hong Kong guesthouse', 'guest_memo_hk.txt', r'入住日期', s='hant', pk='-')
def e(f):
    ps = f.recs_of(4)
    d = f.run(4, 6)
    L = ['順景賓館　住客備忘', '', '經理台鑒：', '', '以下為上月內地住客之登記情況，煩請核對後存檔。', '']
    for i, p in enumerate(ps):
        doc = f'內地居民身份證 {p.id}' if i % 2 else f'護照 {p.pp}'
        L += [f'（{i+1}）{p.tn}{"先生" if p.male else "女士"}，{doc}，手提電話 {p.mobs}。入住日期 {cn(d[i])}，房號 {f.n(5,16)}0{f.n(1,8)}，'
              f'{md(days(d[i], f.n(1,4)))}退房，房租港幣 {f.n(480,980)} 元，已付現金。']
    return '\n'.join(L + ['', '另：三樓熱水爐已修妥。', '', '夜更 阿芬　謹啟'])


@t(K, 'leaked CSV, 33 columns', 'part_07.csv', r',ID,', e='gb', crlf=True)
def g(f):
    ps = f.recs_of(f.n(22, 38))
    head = ('Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,'
            'District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id')
    rows = [head]
    for i, p in enumerate(ps):
        d = f.dt(2011, 2012)
        rows.append(f'{p.n},,,ID,{p.id},{p.g},{ymd(p.b)},{p.ad},,F,CHN,{p.c[0][:2]},{p.c[0]},,,,,,,{p.mob if i % 4 else ""},'
                    f'{p.tel if i % 6 == 2 else ""},,{p.em if i % 5 == 0 else ""},,,,,,,,0,{d.year}-{d.month}-{d.day} {d.hour}:{d:%M:%S},{70011+i}')
    return '\n'.join(rows)


@t(K, 'SQL dump of a hotel registry', 'lg_gnlk.sql', r"^INSERT INTO", e='u8')
def h(f):
    ps = f.ev(f.n(12, 20), 8)
    L = ['-- MySQL dump 10.13', 'DROP TABLE IF EXISTS `t_lk_gn`;', 'CREATE TABLE `t_lk_gn` (`LSH` bigint, `XM` varchar(30), `ZJLX` char(2), '
         '`ZJHM` varchar(18), `LGBM` char(10), `LGMC` varchar(60), `FJH` varchar(8), `RZSJ` datetime, `TFSJ` datetime, `LXDH` varchar(20));']
    for i, p in enumerate(ps):
        d = f.dt()
        L.append('INSERT INTO `t_lk_gn` VALUES ' + sqlv((9100 + i, p.n, '11', p.id, p.c[0] + '%04d' % f.n(1, 400), f.r.choice(HN),
                 '%d%02d' % (f.n(2, 18), f.n(1, 20)), isot(d), isot(hrs(d, f.n(3, 60))), p.mob)) + ';')
    return '\n'.join(L)


@t(K, 'nested JSON of a booking system', 'stays_page3.json', r'"checkIn"', s='en')
def i_(f):
    pool = f.ps(5)
    out = []
    for p in pool:
        n = f.n(1, 4)
        f.rec(p, n)
        st = []
        for _ in range(n):
            d = f.dt()
            st.append(dict(hotel=dict(id='SZ%04d' % f.n(1, 900), name='Yunlan Hotel'), roomNo=str(f.n(301, 1920)),
                           checkIn=d.isoformat(), checkOut=hrs(d, f.n(8, 50)).isoformat(), amount=f.n(180, 1200)))
        out.append(dict(guest=dict(name=p.en, idType='CN_ID', idNo=p.id, mobile=p.mob, email=p.em), member='V%d' % f.n(1, 5), stays=st))
    return json.dumps(dict(code=0, page=3, data=out), ensure_ascii=False, indent=2)


@t(K, 'printed registration form', '旅客登记表.txt', r'^\s*入住时间', e='sig')
def j(f):
    ps = f.recs_of(f.n(4, 7))
    L = ['            国内旅客住宿登记单（存根联）', '']
    for k, p in enumerate(ps):
        d = f.dt()
        L += [f'旅馆名称：{f.r.choice(HN)}        房号：{f.n(2,12)}{f.n(1,20):02d}        单号：{f.decoy("No." + f.dig(7))}',
              f'  姓　　名：{p.n}    性别：{p.sx}    民族：汉', f'  证件名称：居民身份证    证件号码：{p.id}', f'  户籍地址：{p.ad}',
              f'  入住时间：{d.year}年{d.month:02d}月{d.day:02d}日{d.hour:02d}时{d.minute:02d}分    拟离店：{md(days(d,f.n(1,3)))}',
              f'  联系电话：{p.mob}    值班员：{f.ch("07","12","03")}', '-' * 62]
    return '\n'.join(L)


@t(K, 'upload log', 'pms-upload.log', r'CHECKIN ok')
def k_(f):
    n = f.n(14, 24)
    ps = f.ev(n, 10)
    ts = f.run(n, .08)
    L = []
    for p, d in zip(ps, ts):
        L.append(f'{isot(d)},{f.n(100,999)} INFO [upload-{f.n(1,4)}] CHECKIN ok hotel_id=44{f.n(10,20)}{f.dig(4)} room_no={f.n(2,20)}{f.n(1,18):02d} '
                 f'guest_name={p.n} cert=11/{p.id} checkin_time={d:%Y%m%d%H%M} phone={p.mob} trace={f.hexs(16)}')
        if f.n(0, 3) == 0:
            L.append(f'{isot(mins(d,1))},{f.n(100,999)} INFO [hb] heartbeat queue=0 seq={f.decoy(ymd(d) + f.dig(9))}')
    return '\n'.join(L)
