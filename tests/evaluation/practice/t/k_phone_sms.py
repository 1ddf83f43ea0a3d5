from core import t
K = 'phone.sms'
TX = ('今晚不回来吃了|验证码{c}，5分钟内有效|明天几点到，我去接你|您的快件已放驿站，取件码{k}|房租这个月能不能晚两天|合同我改好了你看下|到了给我回个电话|老师说下周开家长会|钱收到了，谢谢哥|别忘了带身份证').split('|')
TT = '今晚唔返嚟食飯|驗證碼{c}，切勿告訴他人|聽日幾點到，我去接你|間舖租金月底前俾你|到咗覆我電話'.split('|')
TE = 'Running late, start without me|Your code is {c}, valid 5 min|Can you resend the invoice?|Parcel left at reception|Call me when you land'.split('|')


def tx(f, pool=TX):
    return f.c(pool).replace('{c}', f.d(6)).replace('{k}', f'{f.ri(1,9)}-{f.ri(1,9)}-{f.d(4)}')


@t(K, '手机取证报告_短信.txt', 'forensic-report', cont='report', n='短信内容')
def _(f):
    p = f.person()
    o = ['电子数据提取报告（节选）', f'检材机主：{p.name}  身份证：{f.id(p)}  本机号码：{f.mob(p)}', '提取工具版本 5.2.1   MD5 ' + f.dec(f.hx(32)), '']
    for i, _ in enumerate(f.evs(p, 6, 12), 1):
        o += [f'[{i}] {f.c(["已接收","已发送"])}  {f.dt(2019,2020):%Y-%m-%d %H:%M:%S}', f'    对方号码：{f.peer()}  状态：{f.c("已读 未读 已删除")}', f'    短信内容：{tx(f)}', '']
    return o


@t(K, 'smsgw_cmpp.log', 'cmpp-gateway-log', cont='log', n='CMPP_SUBMIT ')
def _(f):
    o = []
    for p in f.one(7, 14):
        a = f.dt(2020, 2023)
        o += [f'{a:%H:%M:%S.}{f.ri(100,999)} [cmpp-{f.ri(1,3)}] TX CMPP_SUBMIT seq={f.ri(1000,90000)} src_id={f.dec("1069" + f.d(10))} dest={f.mob(p)} fmt=8 feeUser="{p.name}" idno={f.id(p)} at={a:%Y%m%d%H%M%S} content="【{f.c(["顺安贷","优品汇","青禾教育"])}】{p.name}{f.c(["您的借款明日到期","您有一张券即将过期","您的课程已开通"])}，{tx(f)}"',
              f'{a:%H:%M:%S.}{f.ri(100,999)} [cmpp-{f.ri(1,3)}] RX CMPP_SUBMIT_RESP result=0 msgid={f.d(19,"7")}']
    return o


@t(K, '骚扰短信投诉.txt', 'complaint-letter', n='内容：')
def _(f):
    p = f.person()
    o = ['12321 举报中心：', f'本人{p.name}（身份证{f.id(p)}），号码{f.mob(p)}，从未借钱，却连日收到催收短信，现把部分短信抄录如下：']
    for i, _ in enumerate(f.evs(p, 4, 8), 1):
        a = f.dt(2021, 2021)
        o.append(f'{i}) {a:%m月%d日 %H:%M}，发送方 {f.peer()}，内容：“{f.c(["再不还钱就联系你单位","你通讯录的人马上都会收到通知","最后一次机会，下午三点前处理","法务已上门，注意查收"])}”')
    return o + ['附：截图若干。请查处。']


@t(K, 'mmssms_sqlite.txt', 'sqlite-box', script='mixed', cont='db-console', n='(?m)^│ \\d')
def _(f):
    from core import pad
    p = f.person()
    rows = []
    for i, _ in enumerate(f.evs(p, 8, 16), 1):
        rows.append((i, f.peer(f.c(['', '+86'])), f'{f.dt(2022,2022):%Y-%m-%d %H:%M:%S}', f.c('1 2'), tx(f, TX + TE)))
    w = (3, 14, 19, 4, 44)
    ln = lambda r: '│ ' + ' │ '.join(pad(x, w[i]) for i, x in enumerate(r)) + ' │'
    bar = lambda a, b, c: a + b.join('─' * (x + 2) for x in w) + c
    return [f'-- device owner: {p.name}, own number {f.mob(p)}, ID {f.id(p)}', 'sqlite> .open mmssms.db', 'sqlite> .mode box', "sqlite> select _id,address,datetime(date/1000,'unixepoch','localtime') dt,type,body from sms;", bar('┌', '┬', '┐'), ln(('_id', 'address', 'dt', 'type', 'body')), bar('├', '┼', '┤')] + [ln(r) for r in rows] + [bar('└', '┴', '┘')]


@t(K, '分手后翻手机.txt', 'diary', n='短信：')
def _(f):
    p = f.person()
    o = ['十月六号 失眠', f'又翻了他的旧手机（{p.name}，{f.mob(p)}，注册支付用的身份证{f.id(p)}），抄几条下来免得我以后心软。']
    for _ in f.evs(p, 3, 6):
        a = f.dt(2020, 2020)
        o.append(f'{a.month}月{a.day}号{a:%H:%M} 给 {f.peer()} 的短信：{f.c(["睡了吗","别打电话她在旁边","周六老地方","生日礼物收到没","以后少联系"])}')
    return o + ['写完了，睡觉。']


@t(K, '短訊證物謄本.txt', 'court-exhibit-trad', script='hant', n='短訊內容')
def _(f):
    o = ['證物 P-7　短訊謄本（機主已確認）']
    for w in f.P(2):
        o += ['', f'機主：{w.trad}　內地流動電話：{f.mob(w,"+86-")}　身份證：{f.id(w)}']
        for _ in f.evs(w, 3, 6):
            o.append(f'　{f.dt(2019,2021):%Y/%m/%d %H:%M}　{f.c(["發送至","接收自"])} {f.peer("+86")}　短訊內容：「{tx(f, TT)}」')
    return o


@t(K, 'sms_rabbit_trace.json', 'pretty-json-mq', cont='mq', n='"smsContent"')
def _(f):
    import json
    ms = []
    for p in f.one(6, 10):
        ms.append({'properties': {'message_id': f.hx(16), 'headers': {'x-death': []}}, 'payload': {'phoneNumber': f.mob(p), 'receiverName': p.name, 'idCard': f.id(p), 'from': f.peer(), 'smsContent': tx(f), 'sendTime': f'{f.dt(2023,2023):%Y-%m-%d %H:%M:%S}', 'status': f.c(['DELIVRD', 'UNDELIV'])}})
    return json.dumps(ms, ensure_ascii=False, indent=2)


@t(K, 'witness_sms_bundle.txt', 'exhibit-en', script='en', cont='report', n='Text:')
def _(f):
    p = f.person()
    o = ['EXHIBIT C - TEXT MESSAGES', f'Handset of {p.en}, Chinese ID card {f.id(p)}, own number {f.mob(p,"+86")}, mailbox {f.mail(p)}', '']
    for i, _ in enumerate(f.evs(p, 5, 10), 1):
        o += [f'C-{i:02d}  {f.dt(2021,2022):%d/%m/%Y %H:%M}  {f.c(["FROM","TO"])} {f.peer("+86")}', f'      Text: {tx(f, TE)}']
    return o + ['', 'End of exhibit.']


@t(K, '客服短信补发记录.txt', 'call-centre', n='补发短信')
def _(f):
    o = ['短信平台值班补发记录 （上行特服号 ' + f.dec('10690' + f.d(9)) + '）']
    for p in f.one(5, 10):
        a = f.dt(2023, 2023)
        o.append(f'{a:%m-%d %H:%M} 用户{p.name} {f.mob(p)} {f.id(p)} 称未收到，经人工用 {f.peer()} 补发短信「{tx(f)}」，{f.c(["回执成功","空号退回","用户确认收到"])}')
    return o + ['班长阅：']


@t(K, 'sms_insert.mysqlbinlog', 'mysqlbinlog-row', cont='sql', n='### INSERT INTO')
def _(f):
    o = ['/*!50530 SET @@SESSION.PSEUDO_SLAVE_MODE=1*/;', '# at 4', '# columns: @1 id, @2 msisdn, @3 owner, @4 idcard, @5 peer, @6 dir, @7 content, @8 ctime']
    for p in f.one(6, 12):
        a = f.dt(2021, 2022)
        o += [f'#{a:%y%m%d %H:%M:%S} server id 3  end_log_pos {f.ri(1000,99999)} \tWrite_rows: table id 112 flags: STMT_END_F', '### INSERT INTO `uc`.`sms_log`', '### SET']
        o += [f'###   @{i}={v}' for i, v in enumerate([f.ri(1000, 90000), f"'{f.mob(p)}'", f"'{p.name}'", f"'{f.id(p)}'", f"'{f.peer()}'", f.c('0 1'), f"'{tx(f)}'", f"'{a:%Y-%m-%d %H:%M:%S}'"], 1)]
    return o + ['COMMIT/*!*/;']
