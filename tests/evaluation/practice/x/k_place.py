"""location.fix and identity.person."""
import json

from lib import t

F, I = 'location.fix', 'identity.person'


def xy(g):
    return f'{g.i(22500000, 23200000) / 1e6:.6f}', f'{g.i(113000000, 114400000) / 1e6:.6f}'


def cell(g):
    return g.i(4000, 60000), g.i(1000, 60000)


@t(F, 'fix/rescue_coordination_report.txt', 'en', 'incident report')
def f1(g):
    a, b = g.p(2)
    o = ['INCIDENT REPORT - MISSING HIKERS', '', f'Subjects: {a.e} ({a.n}), mobile {a.m}; {b.e} ({b.n}), mobile {b.m}.', '', 'Positions obtained from the network operator:']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 0)):
        x, y = xy(g)
        o.append(f'   {g.r(p)}{d:%d %b %Y %H:%M} - phone of {p.e} located at {x}, {y}, accuracy {g.i(50, 900)} m.')
    return o + ['', 'Found safe at the ranger station. Helicopter stood down.']


@t(F, 'fix/field_staff_tracking_mail.txt', 'en', 'mail')
def f2(g):
    ps = g.p(3)
    o = ['Subject: re: where was the team yesterday', '', 'Gabor, from the tracking portal, GPS of the company phones:', '']
    for p in ps:
        o.append(f'{p.e}, {p.m86}')
        for d in g.dts(g.i(2, 3), 0):
            x, y = xy(g)
            o.append(f'   {g.r(p)}{d:%Y-%m-%d %H:%M:%S}  latitude {x} longitude {y}  ({g.c("moving|parked|on site")})')
        o.append('')
    return o + ['The portal drops fixes below 100 m accuracy, so gaps are normal.', 'Edit']


@t(F, 'fix/device_tracks.kml', 'en', 'kml')
def f3(g):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>']
    for p, d in zip(g.cyc(g.p(3), 11), g.dts(11, 1)):
        x, y = xy(g)
        o += [g.r(p) + f'<Placemark><name>{p.e}</name><ExtendedData><Data name="msisdn"><value>{p.m}</value></Data><Data name="owner_id"><value>{p.id}</value></Data></ExtendedData>', f'  <TimeStamp><when>{d:%Y-%m-%dT%H:%M:%S+08:00}</when></TimeStamp><Point><coordinates>{y},{x},0</coordinates></Point></Placemark>']
    return o + ['</Document></kml>']


@t(F, 'fix/lbs_callbacks.log', 'en', 'log')
def f4(g):
    o = []
    for p, d in zip(g.cyc(g.p(5), 15), g.dts(15, 1)):
        x, y = xy(g)
        la, ci = cell(g)
        o.append(g.r(p) + f'{d:%Y-%m-%d %H:%M:%S} lbs-cb 200 POST /v2/locate {{"msisdn":"{p.m}","subscriber":"{p.e}","mcc":460,"mnc":0,"lac":{la},"ci":{ci},"lat":{x},"lng":{y},"radius":{g.i(80, 1500)},"coordType":"wgs84","locTime":"{d:%Y%m%d%H%M%S}"}}')
    return o


@t(F, 'fix/checkpoint_captures.json', 'en', 'json')
def f5(g):
    o = []
    for p, d in zip(g.cyc(g.p(5), 12), g.dts(12, 2)):
        x, y = xy(g)
        o.append({'captureId': g.r(p) + g.dec(g.n(16)), 'plate': p.pl, 'owner': {'name': p.e, 'idCard': p.id}, 'passTime': f'{d:%Y-%m-%d %H:%M:%S}', 'checkpoint': g.c('Huangpu Bridge N|Airport Expressway K12|Binhe Ave / Caitian'), 'direction': g.c('N-S|E-W'), 'position': {'longitude': float(y), 'latitude': float(x)}, 'speedKmh': g.i(20, 110)})
    return json.dumps({'captures': o}, ensure_ascii=False, indent=1)


@t(F, 'fix/失蹤人口手機定位回報.txt', 'zh-Hant', 'police report')
def f6(g):
    o = ['手機定位回報（勤務指揮中心）', '']
    for p, d in zip(g.cyc(g.p(3), 7), g.dts(7, 1)):
        x, y = xy(g)
        o += [f'{g.r(p)}▍{d:%m/%d %H:%M:%S}　門號 {p.m}（{p.t}，陸籍，身分證 {p.id}）定位於 北緯{x}、東經{y}，誤差{g.i(50, 900)}公尺', f'　處置：{g.c("通知線上警力|家屬在現場會合|持續追蹤")}']
    return o


@t(F, 'fix/車隊定位報表.htm', 'zh-Hant', 'html')
def f7(g):
    o = ['<html><meta charset="utf-8"><body><h3>車輛定位報表</h3><table>', '<tr><td>時間<td>車牌<td>司機<td>司機身份證<td>經度<td>緯度<td>速度<td>狀態']
    for p, d in zip(g.cyc(g.p(4), 13), g.dts(13, 0)):
        x, y = xy(g)
        o.append(g.r(p) + f'<tr><td>{d:%Y-%m-%d %H:%M:%S}<td>{p.plt}<td>{p.t}<td>{p.id}<td>{y}<td>{x}<td>{g.i(0, 90)}<td>{g.c("行駛|停車|怠速")}')
    return o + ['</table></body></html>']


@t(F, 'fix/技侦值班口述记录.txt', 'zh-Hans', 'dictated notes')
def f8(g):
    a, b = g.p(2)
    o = ['值班口述整理', f'目标一{a.n}，手机{a.m}；目标二{b.n}，手机{b.m}。下面只报名字。', '']
    for p, d in zip(g.cyc([a, b], 8), g.dts(8, 0)):
        x, y = xy(g)
        la, ci = cell(g)
        o.append(f'{g.r(p)}{d.month}月{d.day}日{d:%H时%M分}，{p.n}手机定位' + g.c([f'在北纬{x}、东经{y}附近，精度{g.i(50, 800)}米。', f'落在基站LAC {la} CI {ci}，{g.c("华侨城|科技园|上沙")}一带。', f'，经度{y}，纬度{x}，没有移动。']))
    return o + ['', '交班：目标二手机电量低，注意。']


@t(F, 'fix/走失老人家属群.txt', 'zh-Hans', 'group chat')
def f9(g):
    a, b = g.p(2)
    o = ['寻找老人互助群', f'女儿小敏：我爸{a.n}手机{a.m}，我妈{b.n}戴的手表卡号{b.m}，麻烦大家', '']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 0)):
        x, y = xy(g)
        o += [f'志愿者{g.c("阿辉|老方|橙子")}：{g.r(p)}{d.month}月{d.day}日 {d:%H:%M} {p.n}定位 {y},{x} {g.c("公交站附近|菜市场后门|河边栈道")}', g.c(['女儿小敏：谢谢谢谢', '女儿小敏：我马上过去', '志愿者橙子：我在附近'])]
    return o + ['女儿小敏：找到了！！两个人都平安']


@t(F, 'fix/配送站长复盘日记.txt', 'zh-Hans', 'diary', 'gb18030')
def f10(g):
    ps = g.p(3)
    o = ['配送站复盘', '骑手：' + '、'.join(f'{p.n}（{p.m}）' for p in ps), '']
    for p, d in zip(g.cyc(ps, 7), g.dts(7, 4)):
        x, y = xy(g)
        o.append(f'{d:%m-%d} {g.r(p)}后台看{p.n}{d:%H:%M}的GPS定位是{x},{y}，' + g.c(['离顾客还有两公里，却点了送达。', '在商场里等餐。', '停了二十分钟没动。', '路线没问题。']))
        if g.i(0, 2) == 0:
            o.append(g.c(['下雨，单量翻倍。', '电动车充电柜又坏。', '晚会开到十点。']))
    return o


@t(I, 'identity/consulate_power_of_attorney_parties.txt', 'en', 'legal deed')
def i1(g):
    ps = g.p(5)
    o = ['POWER OF ATTORNEY', '', 'BETWEEN the following principals, each a citizen of the People\'s Republic of China:', '']
    for k, p in enumerate(ps):
        o.append(f'({chr(97 + k)}) {g.r(p)}{p.e.upper()} ({p.n}), born {p.b:%d %B %Y}, Resident Identity Card No. {p.ids}, of {p.ade};')
    return o + ['', 'AND Whitcombe Harlan LLP (the "Attorney").', '', 'The principals authorise the Attorney to collect documents on their behalf. Signed before the Consul.']


@t(I, 'identity/hr_new_joiners_email.eml', 'en', 'mail')
def i2(g):
    hr = g.om('people@lindqvist-robotics.se')
    o = [f'From: People Team <{hr}>', 'To: it-onboarding', 'Subject: Shanghai joiners, personal details', 'Content-Type: text/plain; charset=utf-8', '', 'Hej,', '', 'these people start on the 1st. Please treat as confidential.', '']
    for p in g.p(6):
        o.append(g.r(p) + f'- {p.e} ({p.n}), {p.sx}, ID {p.id}, {p.m86}, {p.em}, home phone {p.ll}')
    return o + ['', 'Laptops: four Mac, two Windows. The badge photos follow.', 'Annika']


@t(I, 'identity/crm_contacts.json', 'en', 'nested json')
def i3(g):
    return json.dumps({'exportId': g.dec(g.n(10)), 'contacts': [{'id': g.r(p) + f'c_{g.R.getrandbits(40):010x}', 'name': {'first': p.eg, 'last': p.es, 'native': p.n}, 'gender': p.sx, 'birthDate': f'{p.b}', 'identities': [{'type': 'CN_RESIDENT_ID', 'value': p.id}, {'type': 'CN_PASSPORT', 'value': p.pp}], 'phones': [p.mp, p.ll], 'email': p.em, 'address': {'line': p.ade, 'country': 'CN'}} for p in g.p(8)]}, ensure_ascii=False, indent=1)


@t(I, 'identity/ldap_people.ldif', 'en', 'ldif')
def i4(g):
    o = ['version: 1', '']
    for k, p in enumerate(g.p(7), 1):
        o += [g.r(p) + f'dn: uid=u{g.i(10000, 99999)},ou=people,dc=lindqvist,dc=cn', 'objectClass: inetOrgPerson', f'cn: {p.e}', f'displayName: {p.n}', f'mail: {p.em}', f'mobile: {p.mp}', f'x-national-id: {p.id}', f'x-birth-date: {p.b:%Y%m%d}', f'x-home-address: {p.ade}', '']
    return o


@t(I, 'identity/visa_application_cards.txt', 'en', 'bilingual form')
def i5(g):
    o = []
    for p in g.p(5):
        o += [g.r(p) + 'VISA APPLICATION SUMMARY  签证申请摘要', f'1. Surname 姓 ............. {p.es.upper()}', f'2. Given names 名 ......... {p.eg.upper()}', f'3. Chinese name 中文名 .... {p.n}', f'4. Date of birth 出生日期 . {p.b:%d/%m/%Y}   Sex 性别 {p.sx}', f'5. National ID 身份证号 ... {p.id}', f'6. Passport 护照号 ........ {p.pp}', f'7. Address 住址 ........... {p.ad}', f'8. Mobile 手机 ............ {p.ms}', f'9. E-mail 邮箱 ............ {p.em}', '-' * 50]
    return o


@t(I, 'identity/內地親屬資料表.txt', 'zh-Hant', 'form')
def i6(g):
    o = ['單程證家庭團聚　內地親屬資料表', '']
    for p in g.p(4):
        o += [f'{g.r(p)}姓名：{p.t}　性別：{p.sxz}　出生：{p.b.year}年{p.b.month}月{p.b.day}日', f'關係：{g.c("配偶|子女|父親|兄長" if p.male else "配偶|子女|母親|家姐")}　　內地居民身份證號碼：{p.ids}', f'住址：{p.adt}', f'內地電話：{p.m}　家居電話：{p.ll}', '']
    return o


@t(I, 'identity/陸生獎助學金名冊.csv', 'zh-Hant', 'tab list', 'big5')
def i7(g):
    o = ['學號\t姓名\t性別\t出生年月日\t大陸身分證號\t戶籍地址\t電子郵件']
    for p in g.p(10):
        o.append(g.r(p) + f'{g.i(110, 113)}{g.n(6)}\t{p.t}\t{p.sxz}\t{p.b:%Y/%m/%d}\t{p.id}\t{p.adt}\t{p.em}')
    return o


@t(I, 'identity/人口普查入户笔录.txt', 'zh-Hans', 'interview')
def i8(g):
    ps = g.p(4)
    a, b, c, d = ps
    return ['入户登记（口述整理）', '问：户主是谁？', f'答：{g.r(a)}我，{a.n}，{a.sxz}，{a.b.year}年生，身份证{a.id}，户口就在{a.area}。', '问：家里还有谁？', f'答：{g.r(b)}爱人{b.n}，身份证号码{b.id}，电话{b.m}。', f'答：{g.r(c)}老人{c.n}，身份证{c.id}，跟{a.n}一起住，{c.n}耳朵不好。', f'答：{g.r(d)}还有租我家里屋的{d.n}，身份证{d.id}，户籍{d.area}。', f'问：{b.n}在哪上班？', '答：超市。', f'问：{d.n}什么时候搬来的？', '答：去年秋天。']


@t(I, 'identity/工会慰问名单会议记录.txt', 'zh-Hans', 'minutes')
def i9(g):
    ps = g.p(6)
    o = ['工会小组会议记录', '一、核对困难职工身份信息：']
    for p in ps:
        o.append(f'　　{g.r(p)}{p.n}，{p.sxz}，{p.b.year}年{p.b.month}月出生，身份证号{p.id}，家住{p.ad}，手机{p.m}。')
    return o + [f'二、{ps[0].n}、{ps[3].n}住院，先走访。', f'三、{ps[2].n}提出放弃慰问，会议同意。', f'四、材料交区总工会，电话{g.off("010")}。']


@t(I, 'identity/同学会通讯录接龙.txt', 'zh-Hans', 'chat', 'gb18030')
def i10(g):
    o = ['03级二班二十年聚会（买保险用，按格式接）', '']
    for p in g.p(7):
        o += [f'{p.n} {g.i(8, 23)}:{g.i(10, 59)}', f'{g.r(p)}{p.n} {p.idl} {p.m} {g.c(["", "老家的座机" + p.ll, "邮箱" + p.em])}', f'班长 {g.i(8, 23)}:{g.i(10, 59)}', g.c('收到|还差五个人|谁有老师电话|[强]')]
    return o
