"""bank.account and bank.balance."""
import json

from lib import t

A, B = 'bank.account', 'bank.balance'


@t(A, 'account/bank_reply_to_freezing_order.txt', 'en', 'bank letter')
def a1(g):
    ps = g.p(4)
    o = ['LEGAL ORDER PROCESSING', f'Our ref {g.dec("LOP" + g.n(8))}', '', 'To: Hartnell Rowe LLP', '', 'Further to the order dated as above we confirm that the following accounts are held by the named persons. No statement of balance is given at this stage.', '']
    for p, d in zip(g.cyc(ps, 6), g.dts(6, 400)):
        o.append(f'- {g.r(p)}{p.e} ({p.n}), ID {p.id}: {g.c("settlement|salary|Class I")} account with {p.banke}, {p.areae.split(", ")[-1]} branch, card number {g.card(p.banke)}, opened {d:%d %B %Y}, status {g.c("active|restricted|dormant")}.')
    return o + ['', 'The order was served on all branches at 16:40 the same day.', 'Yours faithfully', 'Operations Manager']


@t(A, 'account/payroll_onboarding_thread.txt', 'en', 'hr mail')
def a2(g):
    ps = g.p(4)
    o = ['Subject: Re: Re: bank details for the November run', '', 'Hi Tomasz, here they are, one by one as they came in. Please set them up before Friday.', '']
    for p in ps:
        o += [f'{p.eg}: {g.r(p)}account name {p.n} ({p.e}), {p.banke} {p.areae.split(", ")[-1]} sub-branch, account/card no. {p.cs}, ID {p.id}, reach {p.his.replace("his", "him")} on {p.m86}', '']
    return o + [f'{ps[1].eg} asks whether the first payment may be in cash. I said no.', '', 'Lin', '', '> On Tue Tomasz wrote:', '> I still miss four accounts. Bank name, branch, number, name as on the card, please.']


@t(A, 'account/kyc_profile_export.json', 'en', 'nested json')
def a3(g):
    o = []
    for p in g.p(6):
        acc = [{'accountNo': g.r(p) + c, 'bankName': p.banke, 'branch': p.areae, 'accountType': g.c('DEBIT|SAVINGS'), 'currency': 'CNY', 'openedOn': f'{g.dt():%Y-%m-%d}', 'status': 'ACTIVE'} for c in ([p.c] if g.i(0, 1) else [p.c, g.card(p.banke)])]
        o.append({'customer': {'name': {'latin': p.e, 'native': p.n}, 'identity': {'country': 'CN', 'scheme': 'RESIDENT_ID', 'value': p.id}, 'phone': p.mp, 'email': p.em}, 'riskBand': g.c('LOW|MEDIUM'), 'bankAccounts': acc})
    return json.dumps({'schema': 'kyc.v7', 'generatedAt': f'{g.dt():%Y-%m-%dT%H:%M:%SZ}', 'profiles': o}, ensure_ascii=False, indent=1)


@t(A, 'account/pg_copy_beneficiaries.sql', 'en', 'pg copy')
def a4(g):
    o = ['--', '-- PostgreSQL database dump', '--', 'SET client_encoding = \'UTF8\';', '', 'COPY public.beneficiary_account (id, holder_name, holder_id_no, mobile, bank_name, card_no, opened_at, is_default) FROM stdin;']
    for k, p in enumerate(g.cyc(g.p(9), 14)):
        o.append(g.r(p) + '\t'.join([str(8800 + k), p.n, p.id, p.m, p.banke, g.card(p.banke), f'{g.dt():%Y-%m-%d %H:%M:%S}+08', g.c('t|f')]))
    return o + ['\\.', '', 'SELECT pg_catalog.setval(\'public.beneficiary_account_id_seq\', 8814, true);']


@t(A, 'account/account_opening_forms.txt', 'en', 'bilingual form')
def a5(g):
    o = []
    for p in g.p(4):
        o += [g.r(p) + '======== ACCOUNT OPENING / 開戶申請 ========', f'Customer name 客戶姓名 : {p.E}  {p.t}', f'PRC ID no. 內地身份證 : {p.id}', f'Passport 護照 : {p.pp}', f'Mobile 手提電話 : {p.mp}', f'E-mail 電郵 : {p.em}', f'Debit card no. issued 已發扣賬卡 : {p.cs}', f'Account no. 戶口號碼 : {g.i(10, 99)}2-{g.n(3)}-{g.n(8)}', f'Bank / branch : {p.banke} (Hong Kong), {g.c("Central|Mong Kok|Sheung Shui")} Branch', f'Date of opening : {g.dt():%d/%m/%Y}', f'For bank use : {g.c("AC/KL|RM 204|BR 17")}', '']
    return o


@t(A, 'account/開戶會面紀錄.txt', 'zh-Hant', 'meeting note')
def a6(g):
    a, b = g.p(2)
    d = g.dts(3, 6)
    return ['開戶會面紀錄（內部）', '', f'客戶甲：{a.t}，內地身份證 {a.id}，手提 {a.m}。', f'客戶乙：{b.t}，內地身份證 {b.id}。', '', f'{g.r(a)}{d[0].month}月{d[0].day}日　{a.ts}{a.xs}親臨旺角分行，開立人民幣儲蓄戶口，即場發卡，卡號 {a.c}。來源：薪金。', f'{g.r(b)}{d[1].month}月{d[1].day}日　{b.ts}{b.xs}開立綜合戶口，扣賬卡 {b.c}，已簽署自我證明表格。', f'{g.r(a)}{d[2].month}月{d[2].day}日　{a.ts}{a.xs}加開定期戶口，連結新卡 {g.card()}，分行經理覆核。', '', '跟進：寄發歡迎信；更新地址證明。', f'分行電話：{g.hk()}']


@t(A, 'account/約定轉帳帳號清冊.txt', 'zh-Hant', 'printed list')
def a7(g):
    o = ['約定轉入帳號清冊（大陸地區帳戶）', '製表：存匯科', '']
    for k, p in enumerate(g.p(8), 1):
        o += [f'{g.r(p)}{k:>2}. 戶名：{p.t}', f'    身分證件：{p.id}', f'    開戶銀行：{p.bankt}（{p.areat}支行）', f'    帳號：{p.c}', f'    設定日期：{g.dt():%Y/%m/%d}　狀態：{g.c("啟用|待覆核")}']
    return o


@t(A, 'account/工资卡收集会议记录.txt', 'zh-Hans', 'minutes')
def a8(g):
    ps = g.p(5)
    o = ['项目部例会记录（工资专户）', '班组人员：' + '；'.join(f'{p.n} {p.id}' for p in ps) + '。', '', '1. 安全帽发放完毕。', '2. 银行账户收集情况：']
    for p in ps:
        o.append(f'   {g.r(p)}{p.n}的卡是{p.bank}的，账号{p.c}，开户行{p.area}支行，{g.c("本人名下|已核对户名|去年开的户")}。')
    q = ps[0]
    return o + [f'   {g.r(q)}另外{q.n}补报一张备用卡，建设银行，卡号{g.card("建设")}，也是他自己开户的。', '3. 下周二停电，各班组注意。']


@t(A, 'account/反诈中心谈话笔录.txt', 'zh-Hans', 'interview')
def a9(g):
    a, b = g.p(2)
    c = [g.card(x) for x in ('工商', '农业', '建设', '招商')]
    return ['讯问笔录', f'问：你的身份？', f'答：我叫{a.n}，身份证号{a.id}。', '问：你名下有几张银行卡？', f'答：两张。{g.r(a)}一张工商银行的，卡号{c[0]}，前年在老家开的户。{g.r(a)}一张农业银行的，卡号{c[1]}，今年三月开的，绑了我手机{a.m}。', '问：卡现在在哪？', '答：都给别人了。',
            '问：给谁了？', f'答：一个叫{b.n}的，我看过身份证，{b.id}，拍了照。', f'问：{b.n}自己的账户你知道吗？', f'答：{g.r(b)}{b.n}收钱用的是建设银行的户，账号{c[2]}，户名就是他本人。{g.r(b)}后来{b.n}又换成一张招商银行的，卡号{c[3]}，说是新开的。', '问：他给你多少钱？', '答：一张卡一千块。']


@t(A, 'account/account_reference.vcf', 'en', 'vcard')
def a10(g):
    o = []
    for p in g.p(7):
        o += [g.r(p) + 'BEGIN:VCARD', 'VERSION:3.0', f'FN:{p.e}', f'N;CHARSET=UTF-8:{p.ns};{p.n[1:]};;;', f'TEL;TYPE=CELL:{p.mp}', f'EMAIL:{p.em}', f'X-BANK-NAME:{p.banke}', f'X-BANK-ACCOUNT:{p.c}', f'X-ID-NUMBER:{p.id}', f'NOTE:Account opened {g.dt():%b %Y}\\, account holder verified', 'END:VCARD']
    return o


@t(B, 'balance/probate_schedule_of_assets.txt', 'en', 'lawyer schedule')
def b1(g):
    a, b, c = g.p(3)
    o = ['SCHEDULE OF LIQUID ASSETS', 'Exhibit 4 to the affidavit of the administrator', '']
    for p in (a, b, c):
        o.append(f'{p.e} ({p.n}), PRC Identity Card {p.id}:')
        for d in g.dts(g.i(1, 3)):
            o.append(f'    {g.r(p)}balance of CNY {g.mc(1000, 900000)} standing to {p.his} credit at {(k := g.c("ICBC|Bank of China|Agricultural Bank of China"))}, card {g.card(k)}, at close of business on {d:%d %B %Y};')
    return o + ['', 'Jewellery and the motor car are dealt with in Exhibit 5.']


@t(B, 'balance/call_centre_transcript.vtt', 'en', 'transcript')
def b2(g):
    ps, o, k = g.p(3), ['WEBVTT', ''], 0
    for p in ps:
        for w in (['<v Agent>Thank you for calling, for security may I take the name and ID number?', f'<v Caller>{p.e}, {p.id}. My mobile is {p.ms}.', f'<v Agent>{g.r(p)}Thank you {p.mr} {p.es}. Your card {p.c} shows an available balance of {g.mc(100, 80000)} yuan as of this morning.', f'<v Caller>{g.c(["That is less than I thought.", "Fine, thanks.", "Okay. Can you send that by SMS?"])}']):
            o += [f'00:{k // 60:02d}:{k % 60:02d}.000 --> 00:{(k + 7) // 60:02d}:{(k + 7) % 60:02d}.500', w, '']
            k += 8
    p = ps[0]
    return o + [f'00:09:10.000 --> 00:09:18.000', f'<v Agent>{g.r(p)}Sorry {p.mr} {p.es}, calling you back: the savings pocket is separate, it has a balance of {g.mc(2000, 60000)} yuan.', '']


@t(B, 'balance/core_eod_positions.xml', 'en', 'xml')
def b3(g):
    ps, d = g.p(7), g.dt()
    o = ['<?xml version="1.0"?>', f'<EodBalances asOf="{d:%Y-%m-%d}" batch="{g.dec(g.n(12))}">']
    for p in g.cyc(ps, 10):
        o += [f'  {g.r(p)}<Position>', f'    <Holder idType="CNID" idNo="{p.id}">{p.e}</Holder>', f'    <CardNo>{g.card()}</CardNo>', f'    <LedgerBalance ccy="CNY">{g.m2(50, 300000)}</LedgerBalance>', f'    <AvailableBalance ccy="CNY">{g.m2(10, 9000)}</AvailableBalance>', '  </Position>']
    return o + ['</EodBalances>']


@t(B, 'balance/wealth_dashboard_cache.ini', 'en', 'ini')
def b4(g):
    o = ['; cached by dashboard, do not edit']
    for k, p in enumerate(g.cyc(g.p(5), 7)):
        o += ['', f'{g.r(p)}[account.{k}]', f'owner = {p.e}', f'owner_id = {p.id}', f'bank = {p.banke}', f'card_no = {g.card(p.banke)}', f'balance = {g.m2(10, 99999)}', 'currency = CNY', f'refreshed = {g.dt():%Y-%m-%d %H:%M}']
    return o


@t(B, 'balance/ubo_source_of_funds.tsv', 'en', 'tsv two-line head')
def b5(g):
    ps = g.p(10)
    o = ['Source of funds review\t\t\t\tall amounts CNY\t', 'Ref\tClient\tResident ID\tBank\tCard No\tBalance on date\tAs of']
    for k, p in enumerate(g.cyc(ps, 16), 1):
        o.append(g.r(p) + f'SF-{k:03d}\t{p.E}\t{p.id}\t{p.banke}\t{g.card(p.banke)}\t{g.m2(1000, 999999)}\t{g.dt():%d-%b-%Y}')
    return o


@t(B, 'balance/存款證明書.txt', 'zh-Hant', 'certificates')
def b6(g):
    o = []
    for p in g.p(4):
        o += ['存款證明書', f'編號：{g.dec("CD" + g.n(9))}', f'{g.r(p)}茲證明{p.t}{p.xs}（居民身份證號碼：{p.id}）截至{g.dt():%Y年%m月%d日}於本行開立之賬戶（卡號 {p.c}）存有人民幣結餘 {g.mc(50000, 900000)} 元整，賬戶餘額未受凍結。', '此證明書不可轉讓，亦不構成擔保。', f'{p.bankt}（澳門分行）　經辦：____　覆核：____', '']
    return o


@t(B, 'balance/資產調查報告節錄.json', 'zh-Hant', 'json')
def b7(g):
    return json.dumps({'報告編號': g.dec('AR-' + g.n(7)), '查詢對象': [{'姓名': p.t, '身分證號': p.id, '帳戶': [{'銀行': g.r(p) + (k := g.c('工商銀行|中國銀行|建設銀行')), '卡號': g.card(k), '餘額': g.mc(500, 90000), '幣別': '人民幣', '查詢日': f'{g.dt():%Y-%m-%d}'} for _ in range(g.i(1, 3))]} for p in g.p(4)]}, ensure_ascii=False, indent=2)


@t(B, 'balance/离婚财产清单沟通邮件.txt', 'zh-Hans', 'mail')
def b8(g):
    a, b = g.p(2)
    c = [g.card(x) for x in ('工商', '农业', '建设', '中国')]
    return ['主题：回复：财产清单', '', '王律师您好：', '', f'按您要求，男方{a.n}（{a.id}）和我{b.n}（{b.id}）的存款情况整理如下，都是查询当天的数：', '', f'{g.r(a)}1）{a.n}工商银行卡{c[0]}，余额{g.mc(1000, 90000)}元；', f'{g.r(a)}2）{a.n}还有一张农行卡{c[1]}，余额只剩{g.mc(1, 300)}元，钱应该转走了；', f'{g.r(b)}3）我（{b.n}）建行卡{c[2]}，余额{g.mc(1000, 50000)}元；', f'{g.r(b)}4）{b.n}名下中国银行定期，卡号{c[3]}，存款余额{g.mc(50000, 200000)}元。', '', '股票账户下周才能打印。麻烦您看看哪些要写进起诉状。', f'我的电话{b.m}。']


@t(B, 'balance/低保核查走访日记.txt', 'zh-Hans', 'diary', 'gb18030')
def b9(g):
    ps = g.p(5)
    o = ['核查走访记（村会计）', '名单抄在前头：' + '、'.join(f'{p.n}{p.id}' for p in ps), '']
    for p, d in zip(ps, g.dts(5, 10)):
        o += [f'{d.month}月{d.day}日，{g.c("晴|阴|有雾")}。{g.r(p)}到{p.n}家，{p.he == "he" and "他" or "她"}把{p.bank}的折子和卡（{p.c}）拿出来，账户余额{g.m2(20, 30000)}元，和系统对得上。' + g.c(['屋顶漏了，说要报修。', '喝了一碗茶。', '狗很凶。']), '']
    return o


@t(B, 'balance/電話理財語音客服筆記.txt', 'zh-Hant', 'call notes')
def b10(g):
    o = ['電話理財客服　通話摘要', '']
    for p, d in zip(g.cyc(g.p(5), 7), g.dts(7, 2)):
        o += [f'■ {d:%m/%d %H:%M}　坐席 {g.c("阿欣|Vivian|小葉")}', f'{g.r(p)}{p.t}{p.xs}，核身：內地身份證 {p.id}、手機尾四位相符。查詢{p.bankt}卡 {p.c} 結餘，告知可用餘額人民幣 {g.mc(10, 90000)} 元。', g.c('客人滿意。|客人追問利息，轉定存組。|客人要求發短訊確認。') + f'　短訊通知 {p.mm}', '']
    return o
