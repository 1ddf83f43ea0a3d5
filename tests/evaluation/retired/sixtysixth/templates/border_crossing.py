from lib.core import T, fx, jd, md, cn_month
from lib.pack import docx, gz, tar, xlsx

B = 'border.crossing'


@T(B, 'result sheet of one person, csv with head', '查询/出入境记录查询结果.csv', 'utf-8-sig', 1)
def _(c):
    p = c.P()
    L = ['出入境记录查询结果', f'姓名,{p.n}', f'证件号码,{p.pp}', '', '序号,出入境状态,日期,证件名称,口岸,航班号']
    for k in range(1, 24):
        c.rec(p)
        L.append(f'{k},{c.pick(["出境", "入境"])},{c.t():%Y-%m-%d},普通护照,{c.w("PORT")},{c.w("AIR")}{c.i(100, 999)}')
    return L


@T(B, 'checkpoint table dump with initials columns', 'dump/T_CRJ_JL.tsv', 'gb18030')
def _(c):
    L = ['XM\tXB\tCSRQ\tGJDQ\tZJZL\tZJHM\tCRBS\tCRRQ\tKADM\tJTFS']
    for p in c.ps(220):
        L.append('\t'.join([p.n, '1' if p.male else '2', f'{p.b:%Y%m%d}', 'CHN', '14', p.pp, c.pick('IO'),
            f'{c.t(2015):%Y%m%d%H%M%S}', c.pick(['SZX', 'LHK', 'ZHA', 'PEK']), c.pick('1234')]))
    return L


@T(B, 'crew list of a ship for the border inspection, form', 'ship/IMO_FAL5_crew.txt')
def _(c):
    L = ['CREW LIST (IMO FAL Form 5)          [X] Arrival   [ ] Departure', 'Name of ship: HAI FENG 9    Port: '
        'XIAMEN    Date of arrival: 2017-04-22', '',
         fx(('No', 'Family name, given names', 'Rank', 'Nationality', 'Date of birth', 'Passport', 'Expiry'), (3, 26,
         10, 12, 14, 11, 10))]
    for k, p in enumerate(c.ps(17), 1):
        L.append(fx((k, p.sl.replace('/', ', '), c.pick(['Master', 'C/O', 'AB', 'OS', 'Oiler', 'Cook']), 'CHINESE',
            f'{p.b:%d %b %Y}', p.pp, f'{c.t(2020, 2024):%Y-%m-%d}'), (3, 26, 10, 12, 14, 11, 10)))
    return L


@T(B, 'free text: visa form letter about journeys', '签证/出境情况说明.docx')
def _(c):
    p = c.P()
    S = ['情况说明', f'本人{p.n}，身份证号{p.id}，护照号{p.pp}，就近年出入境情况说明如下：']
    for _ in range(5):
        c.rec(p)
        a = c.t()
        S.append(f'{cn_month(a)}由{c.w("PORT")}出境前往{c.w("CTRY")}，停留{c.i(3, 20)}天后自原口岸入境回国；')
    return docx(S + ['以上均为旅游，无拒签记录。', '说明人：' + p.n])


@T(B, 'JSON of gates with both documents', 'egate/2019/0501.json')
def _(c):
    return [jd({'g': 'E%02d' % c.i(1, 30), 'doc': p.pp, 'pid': p.id, 'cn': p.n, 'dir': c.pick(['EXIT', 'ENTRY']),
        'at': f'{t:%Y-%m-%dT%H:%M:%S}', 'port': c.w('PORT'), 'score': c.i(70, 99)})
            for t, p in zip(c.seq(45, c.t(2019), 0, 3), c.ps(45))]


@T(B, 'county list of civil servants abroad, xlsx, exit and entry in one row', '组织部/因私出国（境）登记.xlsx')
def _(c):
    R = [['填报单位：县委组织部'], ['序号', '姓名', '单位及职务', '身份证号', '证件号', '前往地', '出境时间', '入境时间', '口岸']]
    for k, p in enumerate(c.ps(29), 1):
        a = c.t(2016)
        R.append([k, p.n, c.pick(['财政局', '教育局', '水利局', '住建局']) + c.pick(['科员', '副局长', '股长']), p.id, p.pp,
            c.w('CTRY'), f'{a:%Y.%m.%d}', f'{c.later(a, 4000, 20000):%Y.%m.%d}', c.w('PORT')])
    return xlsx([('2016', R), ('空表', [['序号', '姓名', '单位']])])


@T(B, 'free text: chat of a cross-border driver team', 'wechat/中港司机群.txt')
def _(c):
    L = []
    for p in c.ps(7):
        a = c.t(2018)
        L += [f'{p.sur}师傅({p.m}) {a:%m-%d %H:%M}', c.pick([
            f'报到，{p.n} 护照{p.pp} {a:%H:%M}皇岗出境，空车', f'{p.n}，证{p.pp}，文锦渡入境，排了40分钟',
            f'深圳湾过关 出境 {p.n} {p.pp} 车牌{c.dot(p.pl)} 拉的冻品']), '']
    return L


@T(B, 'XML manifest API (APIS) of a flight', 'apis/CZ327_manifest.xml')
def _(c):
    L = ['<?xml version="1.0" encoding="utf-8"?>', '<manifest flight="CZ327" date="2016-05-01" dir="OUT" port="CAN" '
        'dest="LAX">']
    for p in c.ps(50):
        L.append(f'<pax sn="{p.py.split()[0]}" gn="{p.g}" sex="{p.sx}" dob="{p.b:%y%m%d}" nat="CHN" doc="P" '
            f'no="{p.pp}" exp="{c.t(2020, 2024):%y%m%d}"/>')
    return L + ['</manifest>']


@T(B, 'Big5 list, traditional, entries of mainland visitors', 'report/入境登記.txt', 'big5', 1)
def _(c):
    L = ['入境旅客登記冊（羅湖管制站）', '']
    for p in c.ps(15):
        a = c.t(2014)
        L.append(f'{a:%d/%m/%Y} {a:%H:%M}　{p.py}　護照 {p.pp}　入境　逗留至 {c.later(a, 9000, 10080):%d/%m/%Y}　電話 {p.m}')
    return L


@T(B, 'border village day passes, handwritten register typed, tilde separated', '边民/互市登记.txt')
def _(c):
    L = ['姓名~身份证~边民证~出境~入境~货物']
    for p in c.ps(33):
        a = c.t(2019)
        L.append(f'{p.n}~{p.id}~BM{c.d(7)}~{a:%m.%d %H:%M}~{c.later(a, 60, 500):%H:%M}'
            f'~{c.pick(["腰果", "红木", "海产", "空手"])}')
    return L


@T(B, 'markdown table of group tour', '旅行社/过关名单.md')
def _(c):
    return ['## 泰国6日 团号TH0918', '', f'领队 {c.P().n}', ''] + md(['旅客', '护照', '出境', '回程入境', '口岸'], [
        [p.n, p.pp, '09-18', '09-23', '浦东机场'] for p in c.ps(21)])


@T(B, 'police bulletin: smuggling suspects crossing log, free text', '情报/人员出入境动态.txt', 'gb18030')
def _(c):
    L = ['内部资料 注意保管', '']
    for p in c.mix([c.P() for _ in range(3)], 10):
        a = c.t(2016)
        L.append(f'{a:%Y-%m-%d %H:%M}  {p.n}（{p.id}）持{p.pp}经{c.w("PORT")}{c.pick(["出境", "入境"])}，'
            f'{c.pick(["同行无", "乘大巴", "驾车", "步行"])}。')
    return L


@T(B, 'old terminal screens, labels above values', 'term/scr_dump.txt', 'gb18030', 1)
def _(c):
    L = []
    for k, p in enumerate(c.ps(10), 1):
        a = c.t(2009)
        L += [f'---- 屏 {k:02d} ' + '-' * 40, fx(('姓名', '出生', '国籍', '证件号'), (10, 10, 6, 12)), fx((p.n,
            f'{p.b:%Y%m%d}', 'CHN', p.pp), (10, 10, 6, 12)),
              fx(('标志', '日期', '口岸', '航班'), (10, 10, 10, 8)), fx((c.pick(['出', '入']), f'{a:%Y%m%d}', c.w('PORT'),
              c.w('AIR') + str(c.i(100, 999))), (10, 10, 10, 8)), '']
    return L


@T(B, 'tar.gz with daily logs of a bus operator', 'bus/kuajing_bus.tar.gz')
def _(c):
    parts = []
    for d in (3, 4, 5):
        parts.append((f'log/2023-05-0{d}.txt', ['班次 口岸 方向 乘客 证件 手机'] + [
            f'{c.i(6, 22):02d}:{c.i(0, 5)}0 {c.w("PORT")} {c.pick(["出境", "入境"])} {p.n} {p.pp} {p.m}' for p in c.ps(8)]))
    return tar(parts, mode='gz')
