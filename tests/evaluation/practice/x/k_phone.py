"""phone.cdr and phone.sms."""
import json

from lib import t

K, M = 'phone.cdr', 'phone.sms'
TE = ['Running late, start without me', 'Money sent, check please', 'Do not call this number again', 'Meet at the usual place at 8', 'Your parcel is at the gate', 'Did the doctor say anything?', 'Bring the red folder']
TZ = ['我到楼下了，你下来吧', '钱转过去了查收一下', '别跟你妈说', '明天老地方八点', '药记得按时吃', '车票买好了没', '那个合同先不要签']
TT = ['我喺樓下等你', '錢過咗數未呀', '聽日八點老地方見', '唔好同阿媽講', '份合約唔好簽住', '記得食藥']


@t(K, 'cdr/cell_analysis_expert_report.txt', 'en', 'expert report')
def k1(g):
    a, b = g.p(2)
    o = ['EXPERT REPORT - CALL DATA', '', f'Handset A: number {a.m}, subscriber {a.e} ({a.n}), ID {a.id}.', f'Handset B: number {b.m}, subscriber {b.e} ({b.n}), ID {b.id}.', '', 'The calls that matter:', '']
    for k, (p, d) in enumerate(zip(g.cyc([a, b], 8), g.dts(8, 2)), 1):
        o.append(f'{k}. {g.r(p)}{d:%d/%m/%Y %H:%M:%S}: {p.e} {g.c(["called", "received a call from", "rang"])} {g.peer()}, duration {g.i(5, 900)} seconds.')
    return o + ['', 'Clock drift between the two networks is below one second.']


@t(K, 'cdr/employee_phone_misuse_memo.txt', 'en', 'hr memo')
def k2(g):
    ps = g.p(3)
    o = ['CONFIDENTIAL - HR INVESTIGATION', 'Company handsets, voice usage outside business hours', '']
    for p in ps:
        o.append(f'{p.e}, handset {p.m86}:')
        for d in g.dts(g.i(2, 4), 10, (22, 29)):
            o.append(f'  - {g.r(p)}outgoing call to {g.peer()} on {d:%d %b} at {d:%H:%M}, lasting {g.i(1, 88)} min {g.i(0, 59)} s')
        o.append('')
    return o + ['The policy allows reasonable private use. We recommend a conversation, no sanction.']


@t(K, 'cdr/msc_mediation_records.json', 'en', 'json records')
def k3(g):
    o = []
    for p, d in zip(g.cyc(g.p(6), 14), g.dts(14, 1)):
        o.append({'recordType': g.r(p) + g.c('MOC|MTC'), 'servedMSISDN': p.m8, 'servedName': p.e, 'servedId': p.id, 'otherParty': g.peer(), 'answerTime': f'{d:%y%m%d%H%M%S}+0800', 'callDuration': g.i(1, 2000), 'location': {'mcc': 460, 'mnc': 0, 'lac': g.i(1000, 60000), 'cellId': g.i(1000, 60000)}, 'causeForTerm': 0})
    return json.dumps({'fileSeq': g.dec(g.n(9)), 'callRecords': o}, indent=1, ensure_ascii=False)


@t(K, 'cdr/pbx_bill_itemised.prn', 'en', 'itemised bill')
def k4(g):
    a, b = g.p(2)
    o = ['UNITED TELECOM  -  ITEMISED VOICE BILL', '']
    for p in (a, b):
        o += [f'Subscriber: {p.E}    Number: {p.md}    ID: {p.id}', f'{"Date":<12}{"Time":<10}{"Type":<6}{"Number called":<16}{"Duration":>9}{"Charge":>9}']
        for d in g.dts(g.i(5, 9), 28):
            o.append(g.r(p) + f'{d:%d/%m/%y}    {d:%H:%M:%S}  {g.c("OUT|IN"):<6}{g.peer():<16}{g.i(0, 40):>3}m{g.i(0, 59):02d}s   {g.m2(0, 9):>9}')
        o += ['', f'Subtotal {g.m2(10, 90)}', '']
    return o


@t(K, 'cdr/asterisk_like_events.log', 'en', 'log')
def k5(g):
    o = []
    for p, d in zip(g.cyc(g.p(5), 16), g.dts(16, 1)):
        o.append(g.r(p) + f'[{d:%Y-%m-%d %H:%M:%S}] CDR[{g.dec(g.n(10) + "." + g.n(2))}]: caller={p.m} caller_name="{p.E}" callee={g.peer()} direction=out start={d:%H:%M:%S} duration={(k := g.i(9, 1500))} billsec={k - g.i(2, 8)} disposition=ANSWERED')
    return o


@t(K, 'cdr/通話記錄分析報告.txt', 'zh-Hant', 'police analysis')
def k6(g):
    a, b = g.p(2)
    o = ['通聯紀錄分析報告', f'分析對象：{a.t}（身分證 {a.id}，門號 {a.m}）；{b.t}（身分證 {b.id}，門號 {b.m}）', '']
    for p, d in zip(g.cyc([a, b], 9), g.dts(9, 4)):
        o.append(f'　{g.r(p)}{d.month}月{d.day}日 {d:%H:%M:%S}　{p.t}{g.c("撥打予|接獲來電自")}　{g.peer()}　通話 {g.i(8, 600)} 秒　基地台：{g.c("廈門思明|福州鼓樓|深圳福田")}')
    return o + ['', '綜上，案發前後兩人通話頻率異常。']


@t(K, 'cdr/電話清單匯出.xml', 'zh-Hant', 'xml')
def k7(g):
    a, b = g.p(2)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<通話清單>']
    for p in (a, b):
        o.append(f' <機主 姓名="{p.t}" 號碼="{p.m}" 證件="{p.id}">')
        o += [f'  {g.r(p)}<通話 時間="{d:%Y/%m/%d %H:%M:%S}" 方向="{g.c("主叫|被叫")}" 對方號碼="{g.peer()}" 時長="{g.i(3, 900)}秒"/>' for d in g.dts(g.i(4, 7), 6)]
        o.append(' </機主>')
    return o + ['</通話清單>']


@t(K, 'cdr/骚扰电话投诉信.txt', 'zh-Hans', 'complaint letter')
def k8(g):
    a, b = g.p(2)
    o = ['关于被骚扰电话侵扰的投诉', '', f'本人{a.n}，手机{a.m}；我母亲{b.n}，手机{b.m}。近一周我们接到的来电如下，请查处：', '']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 6)):
        o.append(f'{g.r(p)}{d.month}月{d.day}日{d:%H:%M}，{p.n}接到{g.peer()}打来的电话，通话{g.i(5, 240)}秒，{g.c("推销贷款|自称快递|不说话|问要不要卖房")}。')
    return o + ['', '挂断后又收到广告，手段恶劣。', '请给予答复。']


@t(K, 'cdr/调取话单情况说明.txt', 'zh-Hans', 'explanation note')
def k9(g):
    a, b, c = g.p(3)
    o = ['话单调取情况说明', f'{a.n}，机主号码{a.m}，身份证{a.id}。', f'{b.n}，机主号码{b.m}，身份证{b.id}。', f'{c.n}，机主号码{c.m}，身份证{c.id}。', '', '通话情况摘录：']
    for p, d in zip(g.cyc([a, b, c], 9), g.dts(9, 2)):
        o.append(f'　　{g.r(p)}{d:%m月%d日%H时%M分%S秒}，{p.n}{g.c("主叫|被叫")}，对方号码{g.peer()}，通话时长{g.i(0, 9)}分{g.i(1, 59)}秒。')
    return o + ['', '其余通话与本案无关，未摘录。', '侦查员（签名）：']


@t(K, 'cdr/家庭账单吵架聊天.txt', 'zh-Hans', 'chat', 'gb18030')
def k10(g):
    a, b = g.p(2)
    o = ['（群聊：一家人）', f'舅妈：{a.n}的号{a.m}，{b.n}的号{b.m}，我去营业厅打了详单！', '']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 7)):
        o += [f'舅妈：{g.r(p)}{d.month}月{d.day}号{d:%H:%M} {p.n}打给{g.peer()} 讲了{g.i(2, 90)}分钟', f'{p.n}：{g.c(["那是客户", "同学啊", "我怎么知道", "[撇嘴]"])}']
    return o + ['舅妈：话费你们自己交！']


@t(M, 'sms/phone_extraction_report.txt', 'en', 'forensic extraction')
def m1(g):
    a, = g.p(1)
    o = ['Extraction Report - Messages', f'Device owner: {a.e}   MSISDN: {a.m}   Owner ID: {a.id}', f'Case: {g.dec("UF-" + g.n(6))}', '']
    for k, d in enumerate(g.dts(12, 5), 1):
        o += [f'#{k}   {g.r(a)}Folder: {g.c("Inbox|Sent")}', f'     Party: {g.peer()}', f'     Time: {d:%d/%m/%Y %H:%M:%S} (UTC+8)', f'     Body: {g.c(TE + TZ)}', '']
    return o


@t(M, 'sms/harassment_petition_exhibit.txt', 'en', 'lawyer exhibit')
def m2(g):
    a, b = g.p(2)
    o = ['EXHIBIT C - TEXT MESSAGES RECEIVED', '', f'The petitioners are {a.e} (mobile {a.m86}) and {b.e} (mobile {b.m86}). Translation by the court interpreter.', '']
    for k, (p, d) in enumerate(zip(g.cyc([a, b], 8), g.dts(8, 9)), 1):
        o.append(f'{k}) {g.r(p)}On {d:%d %B %Y} at {d:%H:%M} {p.e} received an SMS from {g.peer()} reading: "{g.c(TE)}."')
    return o + ['', 'The petitioners did not reply to any of these.']


@t(M, 'sms/smsc_messages.jsonl', 'en', 'json lines')
def m3(g):
    return [g.r(p) + json.dumps({'mid': g.dec(g.n(12)), 'ts': f'{d:%Y-%m-%dT%H:%M:%S+08:00}', 'dir': g.c('MO|MT'), 'subscriber': {'msisdn': p.mp, 'name': p.e, 'idNo': p.id}, 'peer': g.peer(), 'content': g.c(TE + TZ), 'parts': 1}, ensure_ascii=False) for p, d in zip(g.cyc(g.p(5), 15), g.dts(15, 1))]


@t(M, 'sms/android_backup.xml', 'en', 'backup xml')
def m4(g):
    a, = g.p(1)
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!-- SMS backup of {a.e}, own number {a.m} -->', '<smses count="11">']
    o += [g.r(a) + f'  <sms protocol="0" address="{g.peer()}" date="{g.ep(d)}000" type="{g.c("1|2")}" subject="null" body="{g.c(TE + TZ)}" read="1" readable_date="{d:%b %d, %Y %H:%M:%S}" contact_name="(Unknown)" />' for d in g.dts(11, 9)]
    return o + ['</smses>']


@t(M, 'sms/compliance_archive_mbox.txt', 'en', 'archive mails')
def m5(g):
    o = []
    ar = g.om('archive@smarsh-like.corvane-partners.com')
    for p, d in zip(g.cyc(g.p(4), 7), g.dts(7, 3)):
        o += [f'From {ar} {d:%a %b %d %H:%M:%S %Y}', g.r(p) + f'Subject: Archived SMS - {p.e}', f'X-Employee: {p.e} <{p.em}>', f'X-Employee-Mobile: {p.mp}', f'X-Remote-Number: {g.peer()}', f'X-Direction: {g.c("inbound|outbound")}', f'Date: {d:%a, %d %b %Y %H:%M:%S} +0800', '', f'Message text: {g.c(TE)}', '']
    return o


@t(M, 'sms/短訊截圖謄本.txt', 'zh-Hant', 'court transcript')
def m6(g):
    a, b = g.p(2)
    o = ['短訊謄本（原告證物三）', f'甲：{a.t}，內地手機 {a.m}，內地身份證 {a.id}', f'乙：{b.t}，內地手機 {b.m}，內地身份證 {b.id}', '']
    for p, d in zip(g.cyc([a, b], 8), g.dts(8, 4)):
        o.append(f'{g.r(p)}{d.day}/{d.month} {d:%H:%M}　{p.t}發短訊予 {g.peer()}，內容：「{g.c(TT)}」')
    return o + ['', '謄寫員確認上文與截圖相符。']


@t(M, 'sms/簡訊匣匯出.tsv', 'zh-Hant', 'tsv', 'utf-16')
def m7(g):
    o = ['機主\t門號\t時間\t方向\t對方號碼\t簡訊內容']
    for p, d in zip(g.cyc(g.p(4), 14), g.dts(14, 9)):
        o.append(g.r(p) + f'{p.t}\t{p.m}\t{d:%Y-%m-%d %H:%M}\t{g.c("收|發")}\t{g.peer()}\t{g.c(["我在門口等你", "款項已匯，請查收", "別讓爸知道", "明早九點老地方", "合約先別簽"])}')
    return o


@t(M, 'sms/讯问笔录_短信内容.txt', 'zh-Hans', 'interview')
def m8(g):
    a, b = g.p(2)
    d = g.dts(5, 3)
    x = [g.peer() for _ in range(5)]
    z = g.R.sample(TZ, 5)
    return ['讯问笔录（短信部分）', f'问：你的手机号？', f'答：我{a.n}，{a.m}，身份证{a.id}。我老婆{b.n}，手机{b.m}。', f'问：{d[0].month}月{d[0].day}日{d[0]:%H:%M}你发的短信？', f'答：{g.r(a)}是{a.n}我发给{x[0]}的，短信内容是“{z[0]}”。', '问：对方回了什么？', f'答：{g.r(a)}{x[0]}当天{d[1]:%H:%M}给我回的短信说“{z[1]}”。', f'问：{b.n}的手机里有几条？', f'答：{g.r(b)}一条是{d[2].month}月{d[2].day}号{b.n}收到{x[2]}的短信，“{z[2]}”。{g.r(b)}还有一条是{b.n}发给{x[3]}的短信，“{z[3]}”，{d[3].month}月{d[3].day}号{d[3]:%H:%M}发的。', '问：删掉的那条呢？', f'答：{g.r(a)}那条是{d[4].month}月{d[4].day}日我发给{x[4]}的短信，写的“{z[4]}”。', '问：为什么删？', '答：害怕。']


@t(M, 'sms/失踪人员家属整理.txt', 'zh-Hans', 'family notes')
def m9(g):
    a, b = g.p(2)
    o = ['给派出所的材料（从旧手机抄的）', f'失踪人{a.n}，号码{a.m}。同去的{b.n}，号码{b.m}。', '']
    for p, d in zip(g.cyc([a, b], 7), g.dts(7, 3)):
        o.append(f'{g.r(p)}{d.month}月{d.day}日{d:%H:%M}，{p.n}{g.c("发给|收到")}{g.peer()}短信：{g.c(TZ)}')
    return o + ['', f'此后{a.n}关机，{b.n}也联系不上。拜托民警同志。']


@t(M, 'sms/短訊爭議工單.md', 'zh-Hant', 'ticket')
def m10(g):
    o = ['## 工單 ' + g.dec('TCK-' + g.n(6)) + '　客戶否認發出短訊', '', '**負責組別**：帳務二線', '']
    for p in g.p(3):
        o += [f'### 客戶 {p.t}，號碼 {p.m}，證件 {p.id}', '']
        for d in g.dts(g.i(1, 3), 3):
            o.append(f'* {g.r(p)}{d:%Y-%m-%d %H:%M:%S} {g.c("發往|收自")} {g.peer()}，短訊內容：`{g.c(TT)}`')
        o.append('')
    return o + ['> 一線：客人話冇發過，會唔會被人複製咗張卡？', '> 二線：似係，轉防騙組。']
