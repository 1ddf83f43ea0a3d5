from lib.core import T, fx, htm, jd, md
from lib.pack import docx, eml, xlsx

D = 'driving.licence'
Q = 'C1 C1 C1 C2 B2 A2 A1A2 B1 C1E'.split()


@T(D, 'vehicle office table, initials', '车管/DRIVINGLICENSE.csv', 'gb18030', 1)
def _(c):
    return ['XM,SFZMHM,DABH,ZJCX,CCLZRQ,YXQS,YXQZ,LJJF,ZT'] + [f'{p.n},{p.id},{p.reg[:4]}{c.d(8)},{c.pick(Q)},'
        f'{c.t(2010):%Y-%m-%d},{c.t(2016):%Y-%m-%d},{c.t(2022):%Y-%m-%d},{c.i(0, 12)},A' for p in c.ps(55)]


@T(D, 'drivers of a firm, xlsx', '车队/驾驶员档案.xlsx')
def _(c):
    return xlsx([('驾驶员', [['姓名', '驾驶证号', '准驾', '领证', '有效期至', '从业资格证', '手机']] + [[p.n, p.id, c.pick(Q),
        f'{c.t(2008):%Y.%m.%d}', f'{c.t(2024):%Y.%m.%d}', c.de(c.bad_id()), p.m] for p in c.ps(30)])])


@T(D, 'JSON OCR of licences', 'ocr/jsz.jsonl')
def _(c):
    return [jd({'img': f'IMG_{c.i(1000, 9999)}.jpg', 'words_result': {'证号': {'words': p.id}, '姓名': {'words': p.n},
        '准驾车型': {'words': c.pick(Q)}, '初次领证日期': {'words': f'{c.t(2012):%Y%m%d}'}, '住址': {'words': p.a}}})
        for p in c.ps(24)]


@T(D, 'free text: letter about points', '通知/满分学习通知.docx')
def _(c):
    return docx(['满分学习通知'] + [f'{p.n}：你持有的机动车驾驶证（证号{p.id}，准驾车型{c.pick(Q)}）在本记分周期内累积记分已达{c.i(12, 21)}分，请于15日内参加学习。'
        f'联系手机{p.m}。' for p in c.ps(6)] + [f'咨询电话：{c.land("0571", False)}'])


@T(D, 'driving school list, big, tab', '驾校/学员拿证表.tsv', 'utf-16')
def _(c):
    return ['学员\t身份证\t电话\t车型\t科目三\t领证日\t教练'] + [f'{p.n}\t{p.id}\t{p.m}\t{c.pick(["C1", "C2"])}\t{c.i(90, 100)}'
        f'\t{c.t(2019):%Y/%m/%d}\t{c.w("SUR")}教练' for p in c.ps(140)]


@T(D, 'INSERT dump of a ride platform', 'sql/driver_cert.sql')
def _(c):
    return [f"INSERT INTO `driver_cert` VALUES ('{c.x(16)}','{p.n}','{p.m}','{p.id}','{c.pick(Q)}',"
        f"'{c.t(2011):%Y-%m-%d}','{c.pick(['PASS', 'PASS', 'REJECT'])}');" for p in c.ps(38)]


@T(D, 'XML query answer', 'ws/queryDrv.xml')
def _(c):
    L = ['<root><head><code>1</code><rownum>16</rownum></head><body>']
    for k, p in enumerate(c.ps(16)):
        L.append(f'<DrvPerson id="{k}"><sfzmhm>{p.id}</sfzmhm><xm>{p.n}</xm><zjcx>{c.pick(Q)}</zjcx><dabh>{p.reg[:4]}'
            f'{c.d(8)}</dabh><yxqz>{c.t(2023):%Y-%m-%d}</yxqz><ljjf>{c.i(0, 11)}</ljjf></DrvPerson>')
    return L + ['</body></root>']


@T(D, 'free text: chat, selling points', 'chat/收分群.txt')
def _(c):
    L = []
    for p in c.ps(10):
        L += [f'{c.i(9, 22)}:{c.i(10, 59)} {p.n}', c.pick([f'{c.pick(Q)}证 9分，{p.id}，档案编号{p.reg[:4]}{c.d(8)}',
            f'驾照{p.id}，{p.n}，{c.pick(Q)}本，还有6分，电话{p.m}', f'证号{p.id}  {c.pick(Q)} 清分的']), '']
    return L


@T(D, 'form with labels above the values, health checks', '体检/身体条件证明.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(14):
        L += ['机动车驾驶人身体条件证明', fx(('姓名', '驾驶证号码', '准驾车型代号', '档案编号'), (10, 20, 14, 14)), fx((p.n, p.id, c.pick(Q),
            p.reg[:4] + c.d(8)), (10, 20, 14, 14)), fx(('视力', '辨色力', '听力', '身高'), (10, 20, 14, 14)), fx(('5.0', '正常',
                '合格', c.i(158, 185)), (10, 20, 14, 14)), '']
    return L


@T(D, 'English: rental company, pinyin, csv', 'rental/renter_licences.csv')
def _(c):
    return ['renter,licence_no,class,first_issue,valid_until,phone,email'] + [f'{p.py.title()},{p.id},{c.pick(Q)},'
        f'{c.t(2013):%d/%m/%Y},{c.t(2023):%d/%m/%Y},+86 {p.m},{p.e}' for p in c.ps(27)]


@T(D, 'markdown, notes of a fleet manager', 'fleet/证照到期提醒.md')
def _(c):
    return ['### 本月驾照到期', ''] + [f'* {p.n} `{p.id}` {c.pick(Q)} 到期 {c.t(2022):%m-%d}，{p.m}' for p in c.ps(11)] + ['',
        '体检去人民医院，周三上午。']


@T(D, 'html, exam appointments replaced', 'web/换证名单.html', 'gb18030')
def _(c):
    return [s.replace('utf-8', 'gbk') for s in htm(['受理号', '申请人', '证件号(驾驶证号)', '准驾车型', '原证有效期止', '联系电话'], [[c.d(13,
        '9'), p.n, p.id, c.pick(Q), f'{c.t(2018):%Y-%m-%d}', p.l] for p in c.ps(18)], '期满换证受理')]


@T(D, 'mail: copies of licences of colleagues, free text', 'mail/Re_用车.eml')
def _(c):
    L = ['收到，名单：', '']
    for p in c.ps(6):
        L.append(f'> {p.n}，驾照号{p.id}，{c.pick(Q)}，{c.i(2005, 2018)}年领的证')
    o = c.P()
    return eml(f'{o.n} <{o.e}>', c.al('admin@boyuan-logistics.cn'), 'Re: 用车备案', L + ['>', '> 请保险公司加指定驾驶人'])


@T(D, 'key-value dump of a store, one line per driver', 'leveldb/dump.txt')
def _(c):
    return [f'drv#{c.i(10000, 99999)} => {{nm:{p.n},lic:{p.id},cls:{c.pick(Q)},arch:{p.reg[:4]}{c.d(8)},exp:'
        f'{c.t(2024):%Y%m%d}}}' for p in c.ps(33)]
