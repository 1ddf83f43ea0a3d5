from lib.core import T, fx, jd, md, qq, cn_month
from lib.pack import docx, eml, xlsx, zp

H = 'hotel.stay'


@T(H, 'PMS in-house list, csv', '前台/在住客人_20161103.csv', 'gb18030', 1)
def _(c):
    L = ['房号,房类,姓名,性别,证件号码,到店,预离,房价,来源,备注']
    for p in c.ps(34):
        a = c.t(2016)
        L.append(f"{c.room()},{c.pick(['标双', '大床', '商务大床', '家庭房'])},{p.n},{p.sex},{p.id},{a:%Y/%m/%d %H:%M},"
                 f"{c.later(a, 900, 4000):%Y/%m/%d} 12:00,{c.i(12, 60) * 10}.00,{c.pick(['散客', '携程', '协议', '会员'])},")
    return L


@T(H, 'Opera style guest registration, fixed width printout with page heads', 'NIGHT/GRESREG1.LST', 'utf-8', 1)
def _(c):
    L, ws = [], (5, 26, 3, 20, 9, 9, -4, -10)
    for pg in range(1, 4):
        L += ['', f'GRESREG1   Guest Registration Card Listing        Page {pg} of 3', '', fx(
            ('Room', 'Guest Name', 'Sex', 'Doc. No.', 'Arrival', 'Depart.', 'Nts', 'Rate'), ws), '-' * 92]
        for p in c.ps(14):
            a = c.t(2018)
            n = c.i(1, 4)
            L.append(fx((c.room(), p.sl.replace('/', ','), p.sx, p.id, f'{a:%d-%b-%y}'.upper(),
                         f'{c.later(a, n * 1440, n * 1440):%d-%b-%y}'.upper(), n, c.amt(200, 900)), ws))
    return L + ['', '*** END OF REPORT ***']


@T(H, 'JSON lines of a booking platform push, mobiles only', 'sync/ota_checkin_push.jsonl')
def _(c):
    L = []
    for p in c.ps(240):
        a = c.t(2019)
        L.append(jd({'evt': 'GUEST_IN', 'orderId': c.d(12, '3'), 'hotel': c.w('HOTEL'), 'guest': {'nm': p.n,
            'tel': p.m},
                     'rm': c.room(), 'in': f'{a:%Y-%m-%dT%H:%M:%S+08:00}', 'out': f'{c.later(a, 700, 3000):%Y-%m-%d}',
                     'amt': c.i(120, 900)}))
    return L


@T(H, 'free text: night manager hand-over notes', '交班/夜班交接本.txt', 'utf-8')
def _(c):
    L = ['夜班交接  ' + cn_month(c.t(2017)), '']
    for p in c.ps(6):
        r = c.room()
        L.append(c.pick([
            f'{r} {p.n}，{p.id}，{c.i(20, 23)}:{c.i(10, 59)}到的，押金收了三百，说住两晚，早上不要敲门。',
            f'{r}房{p.n}{p.t}（身份证{p.id}）凌晨{c.i(1, 4)}点退的房，房卡已收，差一条毛巾。',
            f'{p.n}  {p.id}  换房，原来{c.room()}空调滴水，换到{r}，明天中午走，电话{p.m}。']))
        L.append('')
    return L + ['早餐券还剩14张。布草明天早上来收。']


@T(H, 'police upload XML of hotel guests', 'ga_upload/20140612_0031.xml', 'gb18030')
def _(c):
    L = ['<?xml version="1.0" encoding="GB18030"?>', '<LGXX DWBM="%s">' % c.de('3201060118')]
    for p in c.ps(18):
        a = c.t(2014)
        L += [f' <GNLK BH="{c.i(1000, 9999)}">', f'  <XM>{p.n}</XM><XB>{1 if p.male else 2}</XB><MZ>01</MZ>',
              f'  <CSRQ>{p.b:%Y%m%d}</CSRQ><ZJLX>11</ZJLX><ZJHM>{p.id}</ZJHM>', f'  <XZQH>{p.reg}</XZQH><XZ>{p.a}</XZ>',
              f'  <RZSJ>{a:%Y%m%d%H%M}</RZSJ><RZFH>{c.room()}</RZFH><TFSJ>{c.later(a):%Y%m%d%H%M}</TFSJ>', ' </GNLK>']
    return L + ['</LGXX>']


@T(H, 'two guests in one row, tab separated group rooming list', '团队/分房表-春季年会.tsv', 'utf-16')
def _(c):
    L = ['序\t房号\t客人A\tA证件\t客人B\tB证件\t入住\t离店']
    for k in range(1, 13):
        p, q = c.ps(2)
        a = c.t(2018)
        L.append(f'{k}\t{c.room()}\t{p.n}\t{p.id}\t{q.n}\t{q.id}\t{a:%m月%d日}\t{c.later(a, 2000, 3000):%m月%d日}')
    return ['碧波湾度假酒店 团队分房'] + L


@T(H, 'INSERT dump, several stays of few guests', 'db_bak/t_folio.sql')
def _(c):
    L = ['-- Server version 5.5.40', 'DROP TABLE IF EXISTS `t_folio`;', 'CREATE TABLE `t_folio` (`fid` int, `fguest` '
        'varchar(30), '
         '`fpaperno` varchar(20), `froom` varchar(8), `fcin` datetime, `fcout` datetime, `fsum` decimal(10,2));']
    for k, p in enumerate(c.mix([c.P() for _ in range(9)], 31)):
        a = c.t()
        L.append(f"INSERT INTO `t_folio` VALUES ({8801 + k},'{p.n}','{p.id}','{c.room()}','{a:%Y-%m-%d %H:%M:%S}',"
                 f"'{c.later(a):%Y-%m-%d %H:%M:%S}',{c.amt(100, 900)});")
    return L


@T(H, 'xlsx of a chain: members stays with card used', '导出/会员入住明细(2021Q2).xlsx')
def _(c):
    R = [['会员卡', '会员', '手机', '门店', '入住', '离店', '间夜', '实付', '付款卡号']]
    for p in c.ps(48):
        a = c.t(2021)
        R.append(['VIP' + c.d(7), p.n, p.m, c.w('HOTEL'), f'{a:%Y-%m-%d}', f'{c.later(a, 1440, 5000):%Y-%m-%d}',
            c.i(1, 3),
                  c.amt(150, 2000), p.c])
    return xlsx([('明细', R), ('说明', [['数据截至 2021-06-30', '由系统自动生成']])])


@T(H, 'free text: question of a guest and answer, mail forwarded twice', '邮件/Fw_Fw_发票.eml')
def _(c):
    p, q = c.ps(2)
    o = c.P()
    a = c.t(2016)
    return eml(f'{o.n} <{o.e}>', c.al('frontoffice@jinlinghuayuan.com.cn'), 'Fw: Fw: 补开发票', [
        '麻烦处理一下，财务催了。', '', '-----原始邮件-----', f'发件人: {p.n} <{p.e}>', '', '> 您好，',
        f'> 本人{p.n}（身份证号{p.id}）于{cn_month(a)}晚入住贵店{c.room()}房，{c.later(a, 1000, 1500).day}日中午离店，',
        '> 房费388元，前台说系统故障没开发票。', f'> 同事{q.n}，证件{q.id}，同一天住{c.room()}，也没有开到。',
        '> 抬头：上海恒达贸易有限公司', f'> 我的手机 {p.m}', '>', '>> -----转发-----', '>> 请提供入住人证件号以便查询。谢谢',
        f'>> 总机 {c.land("021", False)}'])


@T(H, 'free text: police inquiry answer in a letter (docx)', '协查/关于协查住宿情况的复函.docx')
def _(c):
    ps = c.ps(4)
    S = ['关于协查住宿情况的复函', '城东派出所：', '贵所《协查通知》收悉。经查我店旅客登记系统，现将有关情况函复如下：']
    for k, p in enumerate(ps, 1):
        a = c.t(2015)
        S.append(f'{k}、{p.n}，{p.sex}，{p.b.year}年{p.b.month}月出生，公民身份号码{p.id}，住{p.a}。该人于{cn_month(a)}{a.hour}时许'
                 f'登记入住我店{c.room()}房间，次日{c.i(9, 13)}时退房，登记时留存电话{p.m}。')
    return docx(S + ['以上情况属实。', f'联系人：前厅部  电话：{c.land("0512", False)}', '（盖章）'])


@T(H, 'redis dump of a self check-in kiosk (redis-cli screen copy)', 'ops/kiosk_redis_hgetall.txt')
def _(c):
    L = ['10.8.3.21:6379> KEYS kiosk:ci:*']
    for k, p in enumerate(c.ps(9), 1):
        a = c.t(2022)
        L += [f'10.8.3.21:6379> HGETALL kiosk:ci:{c.i(20000, 99999)}', ' 1) "idNo"', f' 2) "{p.id}"', ' 3) "cname"',
              f' 4) "{p.n}"', ' 5) "roomNo"', f' 6) "{c.room()}"', ' 7) "ciTime"', f' 8) "{a:%Y-%m-%d %H:%M:%S}"',
              ' 9) "nights"', f'10) "{c.i(1, 5)}"', '11) "face"', f'12) "0.9{c.i(100, 999)}"']
    return L


@T(H, 'B&B host book in Markdown, foreigners too', 'notes/民宿登记.md')
def _(c):
    R = []
    for p in c.ps(11):
        a = c.t(2023)
        f = c.p_(.3)
        R.append([p.py.title() if f else p.n, p.pp if f else p.id, p.m, c.pick(['山景', '云舍', '听雨', '小院']),
                  f'{a:%m.%d}', f'{c.later(a, 1500, 6000):%m.%d}', c.i(200, 900)])
    return ['# 2023 客人登记', '', '旺季价另算，狗不收费。', ''] + md(['称呼', '证件', '电话', '房', '来', '走', '收'], R)


@T(H, 'hotel room calendar, blocks with labels above values; vacant rooms between', 'print/房态卡.txt', 'gb18030', 1)
def _(c):
    L = ['海韵假日宾馆  房态卡  (打印时间 2013-08-19 06:00)', '=' * 60]
    for k in range(301, 331):
        if c.p_(.45):
            p = c.rec(c.P())
            L += [f'[{k}]  OC  住客', '  姓名        证件                  来期    去期',
                  f'  {p.n}      {p.id}    08-{c.i(10, 18)}   08-{c.i(20, 29)}', '  押 200   早 2', '-' * 60]
        else:
            L += [f'[{k}]  {c.pick(["VC 空净", "VD 空脏", "OOO 维修"])}', '-' * 60]
    return L


@T(H, 'zip with the 2013-like wide table of other order, quoted', '移动硬盘/kf_part07.zip')
def _(c):
    L = [['Id', 'Version', 'Name', 'Gender', 'CtfTp', 'CtfId', 'Birthday', 'Address', 'Mobile', 'Tel', 'EMail', 'Zip']]
    for k, p in enumerate(c.ps(420)):
        a = c.t(2011, 2012)
        L.append([7100000 + k * 7, f'{a.year}-{a.month}-{a.day} {a.hour}:{a:%M:%S}', p.n, p.sx, 'ID', p.id,
            f'{p.b:%Y%m%d}', p.a,
                  p.m if c.p_(.6) else '', p.l if c.p_(.1) else '', p.e if c.p_(.15) else '', ''])
    return zp([('part07.csv', qq(L))])
