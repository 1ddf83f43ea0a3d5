import json
from base import *

K = 'property.housing'
LP = '翠湖花园 金色家园 御景湾 阳光新城 锦绣华庭 望江府'.split()


def cert(f, p, y=None):
    pr = {'北京': '京', '天津': '津', '上海': '沪', '重庆': '渝'}.get(p.city, p.c[4][0])
    return f'{pr}（{y or f.n(2016, 2021)}）{p.city}市不动产权第{f.n(1, 900000):07d}号'


def unit(f, p):
    return f'{p.c[0]}{f.n(1,30):03d}{f.n(1,90):03d}GB{f.n(1,900):05d}F{f.n(1,90):04d}{f.n(1,900):04d}'


def ar(f):
    return f'{f.n(45, 180)}.{f.n(0, 99):02d}'


@t(K, 'owners committee minutes', '业委会会议纪要.txt', r'业主[^\n，。]{1,6}（', e='u8')
def a(f):
    ps = f.recs_of(6)
    lp = f.r.choice(LP)
    L = [f'{lp}业主委员会会议纪要', '', f'时间：{cn(f.dt())}晚七点　地点：架空层', '', '一、核对产权人资格']
    for p in ps:
        L.append(f'业主{p.n}（身份证{p.id}，电话{p.mob}），房屋{p.flat}，建筑面积{ar(f)}平方米，产权证号{cert(f, p)}，' + f.ch('资格有效。', '夫妻共同共有，由本人表决。', '证件已过目，有效。'))
    return '\n'.join(L + ['', '二、讨论电梯维修资金，与会人员一致同意。', '三、物业服务中心电话 ' + f.office(ps[0].c[3])])


@t(K, 'notarial will', '遗嘱_房产部分.txt', r'坐落', e='gb')
def b(f):
    p = f.p()
    f.rec(p, 3)
    L = ['遗 嘱', '', f'立遗嘱人：{p.n}，{p.sx}，{cn(p.b)}出生，身份证号码{p.id}，住{p.ad}。', '', '我年事已高，趁现在头脑清楚，把名下三套房子说清楚：', '']
    for i in range(3):
        q = f.p()
        L.append(f'{"一二三"[i]}、坐落于{q.city}市{q.dist}{q.road}{f.r.choice(LP)}{q.flat}的房屋，建筑面积{ar(f)}平方米，不动产权证号{cert(f, q)}，权利人是我一人，百年之后归{f.ch("长子","女儿","小孙子","老伴")}所有；')
    return '\n'.join(L + ['', '以上是我真实意思，别人不得干涉。', '', f'立遗嘱人：{p.n}　见证人：两名', f'联系电话：{p.mob}'])


@t(K, 'court enforcement note on real estate', '查控_房产反馈.txt', r'^\s*\d）', s='hans')
def c(f):
    L = ['执行查控反馈（不动产）', '', '被执行人名下房产情况如下，请承办人酌定查封顺序：', '']
    for p in f.ps(3):
        L.append(f'被执行人{p.n}，{p.id}')
        for i in range(f.n(1, 3)):
            f.rec(p)
            L.append(f'  {i+1}）{p.dist}{f.r.choice(LP)}{f.n(1,20)}幢{f.n(101,2804)}室，权利人本人，{f.ch("单独所有","共同共有")}，{ar(f)}㎡，证号{cert(f, p)}，' + f.ch('有抵押', '无抵押', '已被首封'))
        L.append('')
    return '\n'.join(L)


@t(K, 'family office letter, English', 'real_estate_list.txt', r'certificate', s='en')
def d_(f):
    ps = f.ps(2)
    L = ['Dear Sir or Madam,', '', 'for the source-of-wealth file, the apartments in China are:', '']
    for p in ps:
        L.append(f'Owner: {p.en}, Chinese ID {p.id}, {p.mobi}')
        for _ in range(3):
            f.rec(p)
            L.append(f'  - location {p.ead}, building {f.n(1,12)}, unit {f.n(101,2604)}, floor area {ar(f)} sqm, title certificate {cert(f, p)}, registered {en(f.dt(2016,2020))}')
        L.append('')
    return '\n'.join(L + ['Valuations follow separately.', '', 'Yours faithfully'])


@t(K, 'Hong Kong buyer follow-up notes', '內地物業客戶跟進.txt', r'^○', s='hant')
def e(f):
    L = ['內地物業客戶跟進（只限本組傳閱）', '']
    for p in f.recs_of(6):
        L += [f'○ 業主 {p.tn}，身份證 {p.id}，電話 {p.mob}：{T(f.r.choice(LP))} {T(p.flat)}，建築面積 {ar(f)} 平方米，產權證 {T(cert(f, p))}。' + f.ch('想放售，開價待定。', '已出租，不急放。', '按揭已清。'), '']
    return '\n'.join(L)


@t(K, 'owner list CSV', '业主资料_三期.csv', r'^[^,\n]+,\d+栋', e='gb', crlf=True)
def g(f):
    rows = [['业主姓名', '楼栋房号', '建筑面积', '身份证号', '联系电话', '家庭电话', '产权证号', '物业费截止']]
    for p in f.recs_of(f.n(24, 38)):
        rows.append([p.n, p.flat, ar(f), p.id, p.mob, p.tel if f.n(0, 3) == 0 else '', cert(f, p), '%d-%02d' % (f.n(2019, 2022), f.n(1, 12))])
    return sep(rows)


@t(K, 'registry SQL dump', 'bdc_qlr.sql', r'^INSERT', s='hans')
def h(f):
    L = ['/* 不动产登记 权利人 */']
    for p in f.ev(f.n(14, 24), 10):
        L.append('INSERT INTO BDC_QLR (BDCDYH, BDCQZH, QLRMC, ZJZL, ZJH, GYFS, ZL, JZMJ, DJSJ, DH) VALUES ' + sqlv((unit(f, p), cert(f, p), p.n, '1', p.id, f.ch('单独所有', '共同共有'), p.ad, float(ar(f)), iso(f.dt(2016, 2021)), p.mob)) + ';')
    return '\n'.join(L)


@t(K, 'certificate reader JSON', 'estate_cert_ocr.json', r'"property_unit_no"', s='en')
def i_(f):
    o = [dict(obligee=p.en, id_no=p.id, ownership=f.ch('sole', 'joint'), location=p.ead, property_unit_no=unit(f, p), certificate_no=cert(f, p), usage='residential', area=ar(f) + ' sqm', register_time=iso(f.dt(2016, 2021))) for p in f.recs_of(f.n(8, 14))]
    return json.dumps(dict(results=o), ensure_ascii=False, indent=2)


@t(K, 'certificate inquiry form blocks', '不动产登记信息查询.txt', r'^\s*不动产单元号', e='sig')
def j(f):
    L = []
    for p in f.recs_of(f.n(4, 7)):
        L += ['        不动产登记信息查询结果证明', f'  查询编号：{f.decoy(ymd(f.dt()) + f.dig(8))}', f'  权　利　人：{p.n}', f'  证件号码：{p.id}', f'  共有情况：{f.ch("单独所有","按份共有")}', f'  坐　　落：{p.ad}', f'  不动产单元号：{unit(f, p)}', f'  权证号：{cert(f, p)}', f'  建筑面积：{ar(f)}平方米    用途：住宅', f'  登记时间：{cn(f.dt(2016,2021))}', '  ' + '~' * 40, '']
    return '\n'.join(L)


@t(K, 'YAML of a property management system', 'owners.yml', r'^\s+- house', s='hans')
def k_(f):
    L = [f'楼盘: {f.r.choice(LP)}', '业主:']
    for p in f.recs_of(f.n(9, 15)):
        L += [f'  - house: {p.flat}', f'    产权人: {p.n}', f'    身份证: "{p.id}"', f'    手机: "{p.mob}"', f'    邮箱: {p.em}', f'    面积: {ar(f)}', f'    产权证号: "{cert(f, p)}"']
    return '\n'.join(L)
