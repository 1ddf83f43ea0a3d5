from core import t
K = 'bank.account'


@t(K, '开户资料抽查.txt', 'audit-note', n='于\\d{4}年')
def _(f):
    o = ['合规检查工作底稿 —— 个人结算账户开户资料抽查', f'支行电话 {f.office("0571")}，抽查人：内审二组', '']
    for i, p in enumerate(f.one(4, 7), 1):
        a = f.dt(2012, 2020)
        o.append(f'{i}、客户{p.name}，证件号{f.id(p)}，于{a:%Y年%m月%d日}开立Ⅰ类户，卡号{f.card(p)}，预留手机{f.mob(p)}。问题：{f.c(["身份证复印件模糊","职业栏填写“其他”","联网核查留痕缺失","代理开户无授权书"])}。')
    return o


@t(K, 'core_acct_dump.txt', 'as400-spool', cont='terminal', n='(?m)^ \\d{6} ')
def _(f):
    o = [' 5722WDS V5R4M0 060210        SEU SOURCE LISTING          ' + f'{f.dt(2010,2014):%m/%d/%y %H:%M:%S}' + '   P030118A   PAGE     1', ' FILE  . . . . . . :  DPLIB/DPACMST     MEMBER :  ACCT01', ' SEQNBR  ACCT-NO / CARD         CIF-ID              NAME      OPENDT    ST BR']
    for i, p in enumerate(f.one(10, 22), 1):
        o.append(f' {i*100:06d}  {f.card(p):<20} {f.id(p)}  {p.name:<5} {f.dt(2005,2013):%Y%m%d}  {f.c("A A A D")}  {f.d(4)} {p.bank}账户')
    return o + ['                  * * * *  E N D  O F  S O U R C E  * * * *']


@t(K, '换卡通知群发草稿.txt', 'notice-draft', n='尾号')
def _(f):
    o = ['（柜面通知，一户一条，发之前再核一遍账号）']
    for p in f.one(4, 8):
        o += ['', f'{p.name}{p.ms}：您在我行开立的账户（卡号 {f.card(p, "sp")}，尾号{p.cardn[-4:]}，开户行{p.bank}{p.dist}支行）芯片即将到期，请持本人身份证 {f.id(p)} 到网点换卡。短信已发 {f.mmob(p)}。']
    return o


@t(K, 'acct_open_api.log', 'api-response-in-log', cont='log', n='acctNo')
def _(f):
    o = []
    for p in f.one(7, 13):
        a = f.dt(2021, 2023)
        o += [f'{a:%Y-%m-%dT%H:%M:%S}.{f.ri(100,999)}+08:00  INFO 7 --- [nio-8443-exec-{f.ri(1,9)}] c.b.ebank.gw.OutboundLog  : <<< 200 POST /v1/account/open rsp="{{\\"retCode\\":\\"0000\\",\\"acctNo\\":\\"{f.card(p)}\\",\\"acctType\\":\\"II\\",\\"custName\\":\\"{p.name}\\",\\"certType\\":\\"01\\",\\"certNo\\":\\"{f.id(p)}\\",\\"bindMobile\\":\\"{f.mob(p)}\\",\\"openBrch\\":\\"{f.d(6)}\\",\\"openDate\\":\\"{a:%Y%m%d}\\"}}" traceId={f.hx(16)}']
    return o


@t(K, '代发工资开户问答.txt', 'interview-note', n='账户：')
def _(f):
    o = ['客户经理上门收集记录（建筑公司代发工资，批量开户）', '']
    for p in f.one(4, 7):
        o += [f'问：姓名、身份证？', f'答：{p.name}，{f.id(p)}。', '问：原来有没有我们行的卡？', f'答：有一张，{f.c(["在家里","拍照给你","背得出来"])}。',
              f.c([f'（查）账户：{p.bank} {f.card(p)} 状态正常 手机{f.mob(p)}', f'答：开户时在{p.dist}支行办的，卡号{f.card(p)}。\n（核对账户：{p.bank}Ⅰ类，{f.dt(2010,2018):%Y}年开）', f'账户：{f.card(p, "sp")}（{p.bank}），预留号码还是{f.mob(p)}']), '']
    return o


@t(K, 'hbase_scan.txt', 'hbase-shell', cont='db-console', n='column=a:card')
def _(f):
    o = ["hbase(main):003:0> scan 'ods:dep_acct', {LIMIT => 60, FORMATTER => 'toString'}", 'ROW                          COLUMN+CELL']
    for p in f.one(5, 9):
        rk, ts = f.hx(8) + '_' + f.d(6), f.d(13, '15')
        for c, v in [('a:bank', p.bank), ('a:card_no', f.card(p)), ('a:open_dt', f'{f.dt(2014,2018):%Y-%m-%d}'), ('a:status', '正常'), ('c:cert_no', f.id(p)), ('c:name', p.name), ('c:tel', f.mob(p))]:
            o.append(f' {rk:<28}column={c}, timestamp={ts}, value={v}')
    return o + [f'{f.records} row(s) in 0.0{f.ri(100,900)} seconds']


@t(K, '開戶申請書.txt', 'form-trad', script='hant', cont='form', n='帳戶號碼')
def _(f):
    o = ['港澳分行　內地居民「跨境理財通」開戶申請書（影印本存檔）']
    for p in f.one(3, 5):
        o += ['', '☑ 個人　☐ 聯名', f'申請人姓名（中）{p.trad}　（英）{p.py}', f'內地居民身份證號碼：{f.id(p)}', f'對應內地銀行帳戶號碼：{f.card(p)}　開戶銀行：{f.T(p.bank)}', f'流動電話：{f.mob(p,"+86-")}　電郵：{f.mail(p)}', f'開戶日期：{f.dt(2021,2023):%Y年%m月%d日}　經辦：＿＿　覆核：＿＿']
    return o


@t(K, 'accounts.yaml', 'yaml-fixture', cont='yaml', n='card_no:')
def _(f):
    o = ['# payroll -> bank mapping, rendered by ansible-vault view', f'updated: {f.dt(2022,2023):%Y-%m-%d}', 'employees:']
    for p in f.one(8, 15):
        o += [f'  - emp: E{f.d(5)}', f'    name: {p.name}', f'    id_no: "{f.id(p)}"', '    salary_account:', f'      bank_name: {p.bank}', f'      card_no: "{f.card(p)}"', f'      branch: {p.dist}支行', f'      mobile: "{f.mob(p)}"']
    return o


@t(K, 'refund_accounts_mail.txt', 'mail-mixed', script='mixed', cont='mail', n='(?m)^> \\* ')
def _(f):
    s = f.person()
    o = [f'发件人: {s.name} <{f.wmail(s,"fuda-edu.cn")}>', f'收件人: 财务共享 <{f.omail("ap@fuda-edu.cn")}>', '主题: 回复: refund account info 学员退费收款账户', '', '财务同事好，下面几位 confirmed，麻烦本周内打款，开户行都核过了。', '', '> 原始邮件', '> 退费收款账户清单（本人账户，身份证已核）：']
    for p in f.one(5, 9):
        o.append(f'> * {p.name} ID {f.id(p)} / 收款账户 {f.card(p)} / {p.bank}{p.dist}支行')
    return o + ['>', '> 退费申请单见共享盘 2023Q2 文件夹']


@t(K, 'cust_info.print_r', 'php-print_r', cont='dump', n='\\[bank_card\\]')
def _(f):
    o = ['Array', '(']
    for i, p in enumerate(f.one(5, 9)):
        o += [f'    [{i}] => Array', '        (', f'            [uid] => {f.d(7)}', f'            [real_name] => {p.name}', f'            [idcard] => {f.id(p)}', f'            [bank_card] => {f.card(p)}', f'            [bank_name] => {p.bank}', f'            [opened_at] => {f.dt(2015,2019):%Y-%m-%d}', f'            [verify_token] => {f.dec(f.hx(32))}', '        )', '']
    return o + [')']
