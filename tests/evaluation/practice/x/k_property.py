"""property.housing and property.rental."""
import json

from lib import t

O, L = 'property.housing', 'property.rental'


def cert(g, p):
    return f'{p._pl[0]}（{g.i(2016, 2023)}）{p.area[:3]}不动产权第{g.i(1000, 9999999):07d}号'


def unit(g, p):
    return f'{p.code}{g.n(6)}GB{g.i(1, 99999):05d}F{g.i(1, 99999999):08d}'


@t(O, 'housing/matrimonial_property_report.txt', 'en', 'lawyer report')
def p1(g):
    a, b = g.p(2)
    o = ['REPORT ON TITLE (PRC REAL ESTATE)', f'prepared for the Family Court, file {g.dec("FC-" + g.n(7))}', '', f'Husband: {a.e} ({a.n}), PRC ID {a.id}. Wife: {b.e} ({b.n}), PRC ID {b.id}.', '']
    for k, p in enumerate(g.cyc([a, b], 6), 1):
        o += [f'{k}. {g.r(p)}Apartment at {g.c([a, b]).ade}. Sole registered owner: {p.e}. Certificate {cert(g, p)}. Floor area {g.m2(50, 180)} sq m, registered {g.dt():%d %B %Y}.', '']
    return o + ['Searches were made in person at the registries. Mortgages are listed in the annex.']


@t(O, 'housing/bank_collateral_mail.txt', 'en', 'mail')
def p2(g):
    ps = g.p(4)
    o = ['To: Credit Committee', 'Subject: collateral pool - title check', '', 'All,', '', 'I pulled the real estate registrations for the guarantors this morning:', '']
    for p in ps:
        o += [f'* {p.e} / {p.n} (ID {p.id}, tel {p.ms})']
        for _ in range(g.i(1, 2)):
            o.append(f'    - {g.r(p)}owner of a {g.c("residential|shop|office")} unit located at {p.ade if _ == 0 else g.c(ps).ade}, {g.m2(40, 260)} m2, property unit no. {unit(g, p)}, {g.c("sole ownership|joint ownership 50%")}')
    return o + ['', 'The third one is a school-district flat, so the value is toppish.', 'Anneke']


@t(O, 'housing/registry_api_response.json', 'en', 'nested json')
def p3(g):
    d = {}
    for p in g.p(6):
        d[p.id] = {'obligee': p.n, 'obligeePinyin': p.e, 'phone': p.m, 'titles': [{'certificateNo': g.r(p) + cert(g, p), 'propertyUnitNo': unit(g, p), 'location': p.ad, 'usage': g.c('residential|commercial'), 'areaSqm': float(g.m2(40, 200)), 'ownership': g.c('SOLE|JOINT'), 'registerTime': f'{g.dt():%Y-%m-%d %H:%M:%S}'} for _ in range(g.i(1, 3))]}
    return json.dumps({'code': 0, 'msg': 'ok', 'traceId': g.dec(g.n(18)), 'data': {'byIdNumber': d}}, ensure_ascii=False, indent=1)


@t(O, 'housing/pms_owner_ledger.txt', 'en', 'report print')
def p4(g):
    o = ['RIVERSIDE GARDENS  -  OWNER LEDGER  -  PAGE 1', '']
    for p in g.cyc(g.p(8), 10):
        o += [g.r(p) + f'UNIT {g.i(1, 12)}-{g.i(3, 28)}0{g.i(1, 4)}   OWNER {p.E} {p.n}', f'   ID NO {p.id}   MOBILE {p.md}   HOME {p.ll}   AREA {g.m2(60, 150)} SQM', f'   TITLE DEED {cert(g, p)}   MGT FEE CNY {g.m2(150, 600)}/MONTH', '']
    return o + ['END OF LEDGER   UNITS 10']


@t(O, 'housing/asset_disclosure_forms.yaml', 'en', 'yaml')
def p5(g):
    o = ['---', 'form: staff real estate disclosure', 'declarations:']
    for p in g.p(5):
        o += [f'- employee: {p.e} / {p.n}', f'  resident_id: "{p.id}"', f'  email: {p.em}', '  properties:']
        for _ in range(g.i(1, 2)):
            o += [f'  - {g.r(p)}location: "{p.ad if _ == 0 else g.p(1)[0].ad}"', f'    certificate_no: "{cert(g, p)}"', f'    area_sqm: {g.m2(40, 160)}', f'    owner_share: {g.c("100%|50%")}', f'    acquired: {g.dt():%Y-%m}']
    return o


@t(O, 'housing/土地房屋查詢回覆.txt', 'zh-Hant', 'registry reply')
def p6(g):
    o = ['不動產登記資料查詢結果（委託內地公證處代查）', '']
    for k, p in enumerate(g.cyc(g.p(5), 6), 1):
        o += [f'{g.r(p)}（{k}）權利人：{p.t}', f'　　身份證號碼：{p.id}', f'　　坐落：{p.adt}', f'　　不動產單元號：{unit(g, p)}', f'　　建築面積：{g.m2(45, 190)}平方米　　共有情況：{g.c("單獨所有|共同共有")}', f'　　登記日期：{g.dt():%Y年%m月%d日}', '']
    return o


@t(O, 'housing/業主會議WhatsApp群.txt', 'zh-Hant', 'chat')
def p7(g):
    o = ['「珠海海怡業主群」']
    for p, d in zip(g.p(5), g.dts(5, 1)):
        o += [f'{d:%d/%m/%Y} {d:%H:%M} - {p.t}: {g.r(p)}我係{g.i(1, 9)}座{g.i(3, 28)}樓{g.c("A|B|C")}室業主{p.t}，房產證（粵（{g.i(2016, 2021)}）珠海市不動產權第{g.n(7)}號）係我個名，建築面積{g.i(60, 120)}平方，身份證{p.id}，有事打{p.m}', f'{d:%d/%m/%Y} {g.add(d, minutes=2):%H:%M} - 管理處陳生: {g.c("收到，謝謝|登記咗喇|唔該補返張副本")}']
    return o


@t(O, 'housing/巡察谈话_房产情况.txt', 'zh-Hans', 'interview')
def p8(g):
    a, b = g.p(2)
    q = g.p(1)[0]
    return ['谈话记录（个人有关事项·房产）', f'谈话对象：{a.n}，身份证号{a.id}；配偶{b.n}，身份证号{b.id}。', '问：家里有几套房？', f'答：登记在我名下两套。{g.r(a)}第一套在{a.ad}，建筑面积{g.m2(60, 150)}平，产权人是{a.n}一人，{g.i(2008, 2019)}年买的。', f'答：{g.r(a)}第二套是{q.ad}，证号{cert(g, q)}，也是{a.n}单独所有，现在空着。', f'问：{b.n}名下呢？', f'答：{g.r(b)}{b.n}有一套，坐落{b.ad}，房产证{cert(g, b)}，面积{g.i(40, 90)}平方米，婚前的。', '问：车位？', f'答：{g.r(b)}有一个车位，产权登记在{b.n}名下，不动产单元号{unit(g, b)}。', '问：都报过吗？', '答：第二套漏报了，我检讨。']


@t(O, 'housing/拆迁摸底日记.txt', 'zh-Hans', 'field notes', 'gb18030')
def p9(g):
    ps = g.p(5)
    o = ['拆迁办入户摸底手记', '户主身份证先抄：', *[f'{p.n} {p.id}' for p in ps], '']
    for p, d in zip(ps, g.dts(5, 9)):
        o += [f'{d.month}.{d.day} {g.r(p)}{p.n}家，房子坐落{p.ad}，产权证{cert(g, p)}，证载面积{g.m2(50, 200)}㎡，实测多{g.i(3, 30)}㎡。' + g.c(['要求原地回迁。', '态度还好，给倒了水。', '说儿子不同意。', '要补偿按商铺算。'])]
    p = ps[2]
    return o + [f'补记：{g.r(p)}{p.n}另有一间偏房，坐落{p.area}{g.c("东湖路|文化路")}{g.i(2, 90)}号，{p.n}自己是产权人，老证号房权证字第{g.n(7)}号，要一并登记。']


@t(O, 'housing/标书_业主欠费律师函清单.txt', 'zh-Hans', 'letter list')
def p10(g):
    ps = g.p(4)
    o = ['律师函发送清单（物业费）', '', '联系方式：' + '；'.join(f'{p.n}手机{p.m}' for p in ps), '']
    for k, p in enumerate(ps, 1):
        o.append(f'{k}、{g.r(p)}{p.n}，业主，房屋坐落{p.ad}，建筑面积{g.m2(60, 160)}平方米，产权证号{cert(g, p)}，欠物业费{g.i(3, 30)}个月，经多次催告未缴。')
    return o + ['', f'{ps[0].n}电话多数时间无人接听，建议寄EMS；{ps[2].n}表示月底前结清。', f'律所座机：{g.off("020")}']


@t(L, 'rental/eviction_claim_particulars.txt', 'en', 'claim')
def l1(g):
    a, b, c = g.p(3)
    o = ['PARTICULARS OF CLAIM', '', 'The claimant is the landlord of serviced apartments let to the following tenants.', '']
    for k, p in enumerate((a, b, c), 1):
        d = g.dt()
        o += [f'{k}. {g.r(p)}By a tenancy agreement dated {d:%d %B %Y} the flat at {p.ade} was let to {p.e} ({p.n}), holder of PRC ID card {p.id}, from {d:%d %B %Y} to {g.add(d, days=365):%d %B %Y} at a rent of CNY {g.i(3, 15)},500 a month, deposit two months.', f'   Mobile of the tenant: {p.m86}; home line {p.ll}. Arrears CNY {g.mc(5000, 60000)}.', '']
    d = g.dt()
    return o + [f'4. {g.r(a)}By a second agreement {a.e} also took the parking bay and store room at the same address, lease {d:%d %B %Y} for twelve months, rent CNY 800 a month.', '', 'STATEMENT OF TRUTH']


@t(L, 'rental/relocation_agent_thread.eml', 'en', 'mail thread')
def l2(g):
    ps, ag = g.p(4), g.om('lena@homebridge-relocation.com')
    o = [f'From: Lena <{ag}>', 'Subject: RE: leases signed this week', 'Content-Type: text/plain; charset=utf-8', '', 'Hi Josh, all signed:', '']
    for p in ps:
        d = g.dt()
        o.append(f'> {g.r(p)}{p.e}, passport {p.pp}, email {p.em}: tenant of {p.ade}; landlord {g.c("Mr Shum|Madam Kong|a property firm")}; lease {d:%d %b %Y} - {g.add(d, days=g.c([180, 365])):%d %b %Y}; rent RMB {g.i(4, 19)}000 pcm, deposit x2.')
    return o + ['', f'{ps[0].eg} wants the fridge swapped before moving in. Otherwise good.', 'Lena']


@t(L, 'rental/lease_registry.json', 'en', 'json')
def l3(g):
    o = []
    for p in g.cyc(g.p(7), 10):
        d = g.dt()
        o.append({'leaseNo': g.r(p) + g.dec('L' + g.n(10)), 'tenant': {'name': p.n, 'idCard': p.id, 'mobile': p.m}, 'premises': p.ad, 'leaseStart': f'{d:%Y-%m-%d}', 'leaseEnd': f'{g.add(d, days=364):%Y-%m-%d}', 'monthlyRent': g.i(15, 90) * 100, 'deposit': g.i(15, 90) * 100, 'filed': True})
    return json.dumps(o, ensure_ascii=False, indent=0)


@t(L, 'rental/room_rent_roll.rpt', 'en', 'rent roll fixed width')
def l4(g):
    o = ['RENT ROLL - LOTUS STUDENT HOUSE', f'{"ROOM":<6}{"TENANT":<18}{"PRC ID":<20}{"LEASE START":<13}{"LEASE END":<13}{"RENT":>9}{"DEPOSIT":>10}']
    for p in g.cyc(g.p(9), 12):
        d = g.dt()
        o.append(g.r(p) + f'{g.i(101, 899):<6}{p.e:<18}{p.id:<20}{d:%Y-%m-%d}   {g.add(d, days=300):%Y-%m-%d}   {g.i(18, 60) * 100:>9}{g.i(18, 60) * 100:>10}')
    return o + [f'TOTAL TENANCIES 12']


@t(L, 'rental/mongo_tenancies_export.jsonl', 'en', 'mongo extended json')
def l5(g):
    o = []
    for p in g.cyc(g.p(6), 9):
        d = g.dt()
        o.append(g.r(p) + json.dumps({'_id': {'$oid': f'{g.R.getrandbits(96):024x}'}, 'type': 'tenancy', 'lessee': {'fullName': p.e, 'nameCn': p.n, 'docNo': p.id, 'cell': p.mp}, 'lessor': 'Everbright Homes Ltd', 'unit': {'addr': p.ade}, 'term': {'from': {'$date': f'{d:%Y-%m-%dT00:00:00Z}'}, 'to': {'$date': f'{g.add(d, days=365):%Y-%m-%dT00:00:00Z}'}}, 'rent': {'amount': g.i(20, 120) * 100, 'ccy': 'CNY', 'per': 'month'}}, ensure_ascii=False))
    return o


@t(L, 'rental/租約登記表.txt', 'zh-Hant', 'form')
def l6(g):
    o = []
    for p in g.p(4):
        d = g.dt()
        o += [g.r(p) + '　　　　　租　約　登　記　表', f'租客姓名：{p.t}　　　證件號碼（內地身份證）：{p.id}', f'聯絡電話：{p.mh}　　　住宅電話：{p.ll}　　　電郵：{p.em}', f'租賃單位：九龍{g.c("佐敦|紅磡|油麻地")}{g.c("寶靈街|馬頭圍道|上海街")}{g.i(2, 200)}號{g.i(3, 20)}樓{g.c("A|B|C")}室', f'租期：{d:%Y年%m月%d日}起至{g.add(d, days=730):%Y年%m月%d日}止', f'每月租金：港幣 {g.i(8, 22)},000　　按金：兩個月', '業主簽署：__________　租客簽署：__________', '']
    return o


@t(L, 'rental/租屋糾紛調解筆錄.txt', 'zh-Hant', 'mediation record')
def l7(g):
    a, b = g.p(2)
    d = g.dts(3, 300)
    return ['調解筆錄', '聲請人：房東　林女士', f'相對人：{a.t}（大陸居民身分證 {a.id}）、{b.t}（大陸居民身分證 {b.id}）', '', f'房東：{g.r(a)}{a.t}向我承租中和區{g.i(2, 90)}號三樓，租期自{d[0].year - 1911}年{d[0].month}月起一年，租金每月{g.i(12, 25)},000元，押金兩個月。', f'房東：{g.r(b)}{b.t}租的是隔壁套房，{d[1].year - 1911}年{d[1].month}月{d[1].day}日起租，月租{g.i(8, 11)},500元，租約半年。', f'{a.t}：熱水器壞了三個月，房東都不修。', f'房東：{g.r(a)}後來{a.t}續租一年，{d[2].year - 1911}年{d[2].month}月起，租金調為每月{g.i(13, 28)},000元。', '調解委員：雙方同意退還押金一半。', f'{b.t}：同意。']


@t(L, 'rental/二房东记账日记.txt', 'zh-Hans', 'diary')
def l8(g):
    ps = g.p(4)
    o = ['出租屋流水日记', '租客身份证：' + ' / '.join(f'{p.n} {p.id}' for p in ps), '']
    for p, d in zip(g.cyc(ps, 6), g.dts(6, 300)):
        o += [f'{d:%Y-%m-%d} {g.r(p)}{p.n}签了{g.i(2, 9)}0{g.i(1, 8)}房，租金每月{g.i(8, 30)}00，押{g.c("一|二")}付{g.c("一|三")}，租期{g.c("半年|一年|三个月")}，从今天起租。' + g.c(['换了锁芯。', '自己带了洗衣机。', '', '说要养猫，加收200。'])]
        if g.i(0, 2) == 0:
            o.append(g.c(['修马桶 80 元。', '交电费。', '下雨，天台漏水。']))
    return o


@t(L, 'rental/中介门店早会纪要.txt', 'zh-Hans', 'minutes')
def l9(g):
    ps = g.p(4)
    o = ['门店早会', f'成交客户（身份证已存档）：' + '，'.join(f'{p.n}{p.id}' for p in ps), '']
    for p in ps:
        d = g.dt()
        o.append(f'{g.c("小芸|大刘|阿K")}：{g.r(p)}{p.n}租下{p.ad}，租赁期限{d:%Y年%m月%d日}到{g.add(d, days=364):%Y年%m月%d日}，月租金{g.i(20, 90)}00元，合同编号{g.dec("ZL" + g.n(8))}，网签备案了。')
    return o + [f'店长：{ps[1].n}的钥匙今天送过去，佣金别忘了催。', f'店长：总部电话换成{g.off("028")}。']


@t(L, 'rental/租房诈骗报案材料.txt', 'zh-Hans', 'complaint', 'gb18030')
def l10(g):
    a, b, c = g.p(3)
    d = g.dts(3, 60)
    return ['报案材料', f'报案人：{a.n}，身份证{a.id}，电话{a.m}；{b.n}，身份证{b.id}；{c.n}，身份证{c.id}。我们三人都被同一个“二房东”骗了。', '', f'{g.r(a)}{a.n}于{d[0]:%Y年%m月%d日}与其签租房合同，承租{a.ad}，月租金{g.i(15, 40)}00元，租期一年，一次付清半年。', f'{g.r(b)}{b.n}于{d[1]:%m月%d日}签约，承租同一套房的次卧，租金每月{g.i(9, 14)}50元，押一付三。', f'{g.r(c)}{c.n}最晚，{d[2]:%m月%d日}签的合同，租的居然也是这间次卧，租金{g.i(9, 14)}00元一个月，押金一千。', '', f'现在真房东来收房，{b.n}和{c.n}的行李都被清出。请依法立案。']
