from lib.core import T, fx, htm, jd
from lib.pack import docx, xlsx

P = 'property.housing'


def cert(c):
    return f'苏（{c.i(2016, 2022)}）南京市不动产权第{c.d(7, "0")}号'


def ar(c):
    return c.amt(45, 190)


@T(P, 'owners of an estate, csv', '物业/业主资料.csv', 'gb18030', 1)
def _(c):
    L = ['楼号,单元,房号,业主,电话,建筑面积,交房日期']
    for p in c.ps(280):
        L.append(f'{c.i(1, 30)},{c.i(1, 4)},{c.room()},{p.n},{p.m},{ar(c)},{c.t(2015):%Y-%m-%d}')
    return L


@T(P, 'register of rights, xlsx', '登记中心/不动产登记簿摘录.xlsx')
def _(c):
    R = [['不动产单元号', '坐落', '权利人', '证件号', '共有情况', '不动产权证号', '面积(㎡)', '用途', '登簿时间']]
    for p in c.ps(32):
        R.append([c.de(p.reg + c.d(6, '0') + 'GB' + c.d(5, '0') + 'F' + c.d(8, '0')), p.a, p.n, p.id, c.pick(['单独所有',
            '共同共有']), cert(c), ar(c), '住宅', f'{c.t(2018):%Y-%m-%d}'])
    return xlsx([('登记簿', R)])


@T(P, 'two owners in one row: couples, tab', '开发商/签约客户.tsv', 'utf-16')
def _(c):
    L = ['房源\t买受人1\t证件1\t买受人2\t证件2\t总价\t合同备案']
    for _ in range(14):
        p, q = c.ps(2)
        L.append(f'{c.i(1, 20)}#{c.room()}\t{p.n}\t{p.id}\t{q.n}\t{q.id}\t{c.i(80, 400)}万\tYS{c.d(8)}')
    return L


@T(P, 'free text: asset declaration of an official', '个人事项/房产情况说明.docx')
def _(c):
    p = c.P()
    S = ['领导干部个人有关事项报告（房产部分）', f'报告人：{p.n}  身份证号：{p.id}']
    for k in range(4):
        c.rec(p)
        S.append(f'{k + 1}. {c.i(2003, 2018)}年购买位于{p.city}{p.dist}{c.w("ROAD")}{c.i(1, 200)}号{c.w("EST")}{c.i(1, 20)}'
            f'栋{c.room()}室的商品房一套，建筑面积{ar(c)}平方米，购房价{c.i(60, 300)}万元，产权登记在本人名下。')
    return docx(S + ['以上情况真实准确。'])


@T(P, 'JSON of the house register API', 'fcj/house_query.json')
def _(c):
    O = []
    for p in c.mix([c.P() for _ in range(8)], 21):
        O.append({'qlr': p.n, 'zjh': p.id, 'zl': p.city + c.w('ROAD') + f'{c.i(1, 99)}号{c.room()}',
            'jzmj': float(ar(c)), 'fczh': cert(c), 'sfdy': c.pick([0, 1]), 'djsj': f'{c.t(2019):%Y-%m-%d}'})
    return jd({'ret': '0', 'cnt': len(O), 'data': O}, 2)


@T(P, 'heating company list, pipe, owners with land lines', '热力公司/用户.txt')
def _(c):
    return ['户号|房主|座机|手机|小区|楼-单元-室|供热面积'] + [f'{c.d(7)}|{p.n}|{p.l}|{p.m}|{c.w("EST")}|{c.i(1, 30)}-{c.i(1, 5)}'
        f'-{c.i(101, 602)}|{ar(c)}' for p in c.ps(41)]


@T(P, 'INSERT dump, old certificates', 'bak/fwdj.sql', 'gb18030')
def _(c):
    return [f"INSERT INTO FWDJ(QLRXM,QLRZJHM,FWZL,SYQZH,FWMJ,FZRQ) VALUES('{p.n}','{p.id}','{p.a}',"
        f"'粤房地权证穗字第{c.d(10, '0')}号',{ar(c)},'{c.t(2008):%Y/%m/%d}');" for p in c.ps(37)]


@T(P, 'free text: agent notes with abbreviations', '中介/房源跟进.txt')
def _(c):
    L = []
    for p in c.ps(9):
        L += [f'{c.w("EST")} {c.i(1, 20)}#{c.room()} {c.i(2, 4)}室{c.i(1, 2)}厅 {ar(c)}平 报价{c.i(90, 500)}w，业主{p.n} '
            f'{c.v(p.m, " ")}，{c.pick(["满五唯一", "满二", "有按揭", "房本在手"])}，{c.pick(["急售", "钥匙在店", "要提前约", "业主自住"])}', '']
    return L


@T(P, 'maintenance fund slips, form with labels above the values', '维修基金/缴款单.txt', 'gb18030', 1)
def _(c):
    L = []
    for p in c.ps(15):
        L += ['商品住宅专项维修资金缴款单', fx(('业主姓名', '身份证号码', '房屋坐落'), (12, 22, 30)), fx((p.n, p.id, p.a), (12, 22, 30)),
            fx(('建筑面积', '缴存金额', '产权证号'), (12, 22, 30)), fx((ar(c), c.amt(3000, 20000), c.pick(['未办', '房权证第' + c.d(8)
            + '号'])), (12, 22, 30)), '- ' * 35]
    return L


@T(P, 'HTML public notice before masking', 'web/首次登记公告.html')
def _(c):
    return htm(['序', '权利人', '身份证号码', '不动产坐落', '面积', '备注'], [[k, p.n, p.id, p.a, ar(c), ''] for k,
        p in enumerate(c.ps(17), 1)], '不动产首次登记公告（内部核对稿）')


@T(P, 'free text: owners group solitaire in chat', '聊天/业主维权接龙.txt')
def _(c):
    L = ['#接龙', '锦绣花园业主联名，格式：楼栋房号+姓名+电话+面积', '']
    for k, p in enumerate(c.ps(26), 1):
        L.append(f'{k}. {c.i(1, 12)}栋{c.room()}{c.pick(["+", " ", "，"])}{p.n}{c.pick(["+", " ", "，"])}{p.m}'
            f'{c.pick(["+", " ", "，"])}{c.i(70, 140)}平')
    return L


@T(P, 'mortgage collateral report with page breaks', 'bank/抵押物清单.prn', 'gb18030', 1)
def _(c):
    L, ws = [], (10, 20, 44, -9, 30)
    for pg in range(3):
        L += [f'抵押物清单                 页码 {pg + 1}/3', fx(('抵押人', '证件号码', '房产坐落', '面积', '权证号'), ws)]
        L += [fx((p.n, p.id, p.a, ar(c), cert(c)), ws) for p in c.ps(13)] + ['\f']
    return L


@T(P, 'free text: village demolition minutes', '拆迁/协商会议纪要.txt')
def _(c):
    L = ['会议纪要', '议题：三组房屋征收补偿', '']
    for p in c.ps(7):
        L.append(f'{p.n}户：户主身份证{p.id}，自有房屋位于本村{c.i(1, 9)}组{c.i(1, 99)}号，两层砖混，登记产权面积{ar(c)}平方米，'
            f'要求{c.pick(["产权调换", "货币补偿", "重新测量"])}，联系电话{p.m}。')
    return L + ['', f'记录：{c.P().n}']


@T(P, 'elasticsearch bulk with _source', 'es/house_owner.ndjson')
def _(c):
    L = []
    for p in c.ps(30):
        L += [jd({'index': {'_index': 'house_owner', '_id': c.x(20)}}), jd({'owner_name': p.n, 'owner_cert': p.id,
            'community': c.w('EST'), 'building': f'{c.i(1, 20)}', 'room': c.room(), 'sqm': ar(c),
            'reg_date': f'{c.t(2017):%Y%m%d}', 'mortgage': c.p_()})]
    return L
