"""crime.case."""
import json

from lib import t

C = 'crime.case'
EN = 'theft|fraud|gambling|dangerous driving|fighting in public|drug use|telecom fraud'
ZH = '盗窃|诈骗|赌博|危险驾驶|寻衅滋事|吸毒|帮助信息网络犯罪活动'
HT = '盜竊|詐騙|賭博|危險駕駛|尋釁滋事|吸毒|洗黑錢'


def aj(g, p, d):
    return f'A{p.code}{g.i(100000, 999999)}{d:%Y%m}{g.i(1, 9999):04d}'


def court(g, d):
    return f'（{d.year}）粤0{g.i(100, 399)}刑初{g.i(10, 999)}号'


@t(C, 'crime/background_screening_report.txt', 'en', 'screening report')
def c1(g):
    o = ['ALDERMOOR SCREENING - CRIMINAL RECORD ANNEX', f'Order {g.dec("ALD" + g.n(9))}', '']
    for p in g.p(4):
        o += [f'Subject: {p.e} ({p.n})', f'PRC ID: {p.id}   DOB {p.b:%d %b %Y}']
        for d in g.dts(g.i(1, 2), 900):
            o.append(f'  Hit: {g.r(p)}{d:%d %b %Y}, {p.areae} Public Security Sub-bureau, case no. {aj(g, p, d)}, offence: {g.c(EN)}; outcome: {g.c("administrative detention, 10 days|released on bail pending trial|fine CNY 500|referred to procuratorate")}.')
        o.append('')
    return o + ['Sources are confidential. Not a consumer report.']


@t(C, 'crime/consulate_prison_visit_memo.txt', 'en', 'defence memo')
def c2(g):
    a, b = g.p(2)
    d = g.dts(4, 300)
    return ['MEMO TO FILE', '', f'Clients: {a.e} ({a.n}, ID {a.id}) and {b.e} ({b.n}, ID {b.id}). Both speak Mandarin only.', '', f'{g.r(a)}On {d[0]:%d %B %Y} {a.e} was arrested in {a.areae} on suspicion of {g.c(EN)} (police case {aj(g, a, d[0])}) and is held at the No. 2 detention house.', '', f'{g.r(b)}{b.e} was first convicted in {d[1].year}: judgment {court(g, d[1])}, {g.c(EN)}, {g.i(6, 30)} months.', '', f'{g.r(b)}{b.e} now faces a new charge of {g.c(EN)}, case filed {d[2]:%d %B %Y}, no. {aj(g, b, d[2])}, criminal detention.', '', f'{g.r(a)}I also learned of an earlier penalty of {a.e}: administrative detention of {g.i(5, 15)} days for {g.c(EN)}, {d[3]:%B %Y}.', '', 'Next: request for medical examination; call the families; fee note.']


@t(C, 'crime/custody_records.json', 'en', 'nested json')
def c3(g):
    o = []
    for p in g.p(6):
        o.append({'detainee': {'name': p.e, 'nameZh': p.n, 'sex': p.sx, 'idNumber': p.id}, 'cases': [{'caseNo': g.r(p) + aj(g, p, d), 'charge': g.c(EN), 'filingUnit': f'{p.areae} PSB', 'arrestDate': f'{d:%Y-%m-%d}', 'measure': g.c('criminal_detention|bail|residential_surveillance'), 'sentenceMonths': g.c([None, 6, 10, 18])} for d in g.dts(g.i(1, 3), 700)]})
    return json.dumps({'facility': 'DH-0305', 'custody': o}, ensure_ascii=False, indent=1)


@t(C, 'crime/watchlist_hits_feed.psv', 'en', 'caret delimited')
def c4(g):
    o = ['LIST_ID^FULL_NAME^NATIVE_NAME^ID_TYPE^ID_NUMBER^CASE_NO^OFFENCE^CASE_DATE^AUTHORITY^STATUS']
    for p, d in zip(g.cyc(g.p(9), 15), g.dts(15, 300)):
        o.append(g.r(p) + f'{g.dec("WL" + g.n(9))}^{p.E}^{p.n}^CNID^{p.id}^{aj(g, p, d)}^{g.c(EN).upper()}^{d:%Y%m%d}^{p.areae.split(", ")[-1].upper()} PSB^{g.c("WANTED|CONVICTED|DETAINED|CLOSED")}')
    return o


@t(C, 'crime/interpol_liaison_diffusion.xml', 'en', 'xml')
def c5(g):
    o = ['<?xml version="1.0" encoding="utf-8"?>', '<Diffusion>']
    for p, d in zip(g.p(7), g.dts(7, 300)):
        o += [f' {g.r(p)}<Person sex="{p.sx}">', f'  <FamilyName>{p.es.upper()}</FamilyName><GivenName>{p.eg.upper()}</GivenName><NativeScript>{p.n}</NativeScript>', f'  <IdentityDocument country="CN" type="identity card">{p.id}</IdentityDocument>', f'  <Passport>{p.pp}</Passport>', f'  <Case><CaseNumber>{aj(g, p, d)}</CaseNumber><Offence>{g.c(EN)}</Offence><ArrestWarrantDate>{d:%Y-%m-%d}</ArrestWarrantDate></Case>', ' </Person>']
    return o + ['</Diffusion>']


@t(C, 'crime/羈押人士資料庫摘錄.txt', 'zh-Hant', 'key value blocks')
def c6(g):
    o = []
    for p, d in zip(g.cyc(g.p(5), 6), g.dts(6, 200)):
        o += [g.r(p) + f'被捕人士：{p.t}（{p.sxz}，內地居民）', f'身份證明文件：{p.id}', f'案件編號：{g.dec("TST RN" + str(d.year)[2:] + g.n(6))}', f'罪名：{g.c(HT)}', f'拘捕日期：{d:%d-%m-%Y}', f'現況：{g.c("還押候訊|保釋候查|判囚四個月|罰款二千元")}', '※']
    return o


@t(C, 'crime/司法互助協查函.txt', 'zh-Hant', 'letter')
def c7(g):
    a, b, c = g.p(3)
    d = g.dts(4, 300)
    s = lambda k, p: f'{g.r(p)}{p.t}（居民身分證 {p.id}）涉嫌{g.c(HT)}罪，民國{d[k].year - 1911}年{d[k].month}月{d[k].day}日經警方逮捕，案號 {d[k].year - 1911}年度偵字第{g.n(5)}號，{g.c("羈押中|交保候傳|限制住居")}'  # noqa: E731
    return ['法務部　函', f'發文字號：法外字第{g.dec(g.n(11))}號', '', '主旨：請貴方協助查復下列大陸地區人民涉案資料。', '說明：', f'一、{s(0, a)}。', f'二、{s(1, b)}。', f'三、{s(2, c)}。', f'四、{g.r(a)}又{a.t}前於{d[3].year - 1911}年間因{g.c(HT)}案件經判處有期徒刑{g.i(3, 10)}月確定，附判決影本。', '正本：海基會']


@t(C, 'crime/村委矫正帮教会记录.txt', 'zh-Hans', 'minutes')
def c8(g):
    ps = g.p(4)
    o = ['社区矫正帮教小组会议记录', '到会：司法所小高、村支书、网格员', '帮教对象登记：' + '、'.join(f'{p.n}（{p.id}）' for p in ps), '']
    for p, d in zip(ps, g.dts(4, 300)):
        o.append(f'司法所：{g.r(p)}{p.n}，{d:%Y年%m月}因{g.c(ZH)}罪被判处{g.c("拘役四个月|有期徒刑一年，缓刑二年|管制六个月")}，判决书{court(g, d)}。')
        o.append(f'网格员：{g.c("这个人最近在打工，表现还行|定位手环要换电池|他家里老人病了")}。')
    p, d = ps[1], g.dt()
    return o + [f'支书：{g.r(p)}{p.n}还有一个前科，{d.year - 3}年因{g.c(ZH)}被行政拘留{g.i(5, 15)}天，处罚决定书我见过。', '散会。']


@t(C, 'crime/讯问笔录_前科部分.txt', 'zh-Hans', 'interrogation')
def c9(g):
    a, b = g.p(2)
    d = g.dts(5, 600)
    return ['讯问笔录（第二次）', f'犯罪嫌疑人：{a.n}，公民身份号码{a.id}', '问：以前受过什么处罚？', f'答：{g.r(a)}{d[0].year}年{d[0].month}月因为{g.c(ZH)}被行政拘留{g.i(5, 15)}日，{a.area}分局办的。', '问：还有呢？', f'答：{g.r(a)}{d[1].year}年因{g.c(ZH)}罪判了{g.i(6, 20)}个月，案号{court(g, d[1])}。', f'问：同案的{b.n}，身份证{b.id}，他的情况？', f'答：{g.r(b)}{b.n}{d[2].year}年{d[2].month}月因{g.c(ZH)}被取保候审过，案件编号我在拘留证上看到是{aj(g, b, d[2])}。', f'问：这次呢？', f'答：{g.r(b)}{d[3].month}月{d[3].day}日{b.n}因涉嫌{g.c(ZH)}被刑事拘留，{g.r(a)}我是{d[4].month}月{d[4].day}日因为同一个罪名被拘留的。', '问：有无补充？', '答：没有。']


@t(C, 'crime/聯絡官值日簿.txt', 'zh-Hant', 'desk log')
def c10(g):
    o = ['駐粵聯絡處　值日簿', '']
    for p, d in zip(g.cyc(g.p(6), 9), g.dts(9, 3)):
        o += [f'{d:%d/%m %H:%M}　{g.r(p)}公安通報：{p.t}（{p.sxz}），內地身份證 {p.id}，涉嫌{g.c(HT)}，已被{g.c("刑事拘留|行政拘留十日|取保候審")}，案件編號 {aj(g, p, d)}。{g.c("已通知家屬。|對方要求翻譯。|本處毋須跟進。")}']
        if g.i(0, 2) == 0:
            o.append(f'{g.add(d, minutes=9):%d/%m %H:%M}　{g.c("影印機故障，已修。|換班。|記者來電，不予置評。")}')
    return o
