from core import t
K = 'bank.transaction'
SM = '转账支取 消费 工资 网银转入 ATM取款 快捷支付 利息 还款'.split()
CP = '支付宝 财付通 国网电力 美团 滴滴出行 京东 物业公司 社保中心'.split()


@t(K, '流水清单_打印.txt', 'printed-statement', enc='gb18030', cont='print', eol='\r\n', n='(?m)^\\d{8}')
def _(f):
    p = f.person()
    o = ['                        中国工商银行借记账户历史明细（电子版）', f'  户名：{p.name}    卡号：{f.card(p)}    证件号码：{f.id(p)}', f'  查询期间：20180101-20181231     币种：人民币     打印柜员：{f.d(5)}', '  交易日期  摘要          收入/支出金额         余额   对方户名    渠道', '  ' + '=' * 70]
    from core import pad
    bal = f.ri(200, 40000) + .37
    for _ in f.evs(p, 15, 30):
        sm, amt = f.c(SM), float(f.amt(5, 6000))
        up = sm in ('工资', '网银转入', '利息') or amt > bal
        bal += amt if up else -amt
        o.append(f'{f.dt(2018,2018):%Y%m%d}    {pad(sm,12)}{"+" if up else "-"}{amt:>12,.2f} {bal:>14,.2f}   {pad(f.c(CP),12)}{f.c("网上银行 POS ATM")}')
    return o + ['  ' + '=' * 70, '  本明细仅供参考，客服 ' + f.dec('95588') + '   第 1 页/共 1 页']


@t(K, '被骗经过.txt', 'victim-statement', n='转')
def _(f):
    p = f.person()
    o = [f'我叫{p.name}，{f.id(p)}，电话{f.mob(p)}。上周接到自称客服的人，说我的快递丢了要理赔，让我下载软件共享屏幕。', f'我的卡是{p.bank} {f.card(p)}，下面是从手机银行里抄的，钱全是这样没的：']
    for _ in f.evs(p, 3, 7):
        q = f.person()
        a = f.dt(2022, 2022)
        o.append(f'{a.month}月{a.day}日{a:%H:%M} 出 {f.ri(1000,49999)}.00元，收款人{q.name} {q.bank}{f.card(q)}，流水号{f.d(12,"8")}')
    n = len(o) - 2
    o[2:] = ['转' + x for x in o[2:]]
    return o + ['', '以上我说的都是真的，请尽快止付。']


@t(K, 'MT940_export.sta', 'mt940', script='en', cont='swift', n=':61:')
def _(f):
    p = f.person()
    o = ['{1:F01ICBKCNBJAXXX0000000000}{2:I940X}{4:', ':20:STMT' + f.d(8), f':25:{f.card(p)}', ':28C:00012/001', f':NS:22{p.py} ID {f.id(p)}', f':60F:C190301CNY{f.ri(1000,90000)},00']
    bal = int(o[-1][15:].split(',')[0]) * 100
    for _ in f.evs(p, 6, 14):
        a, amt = f.dt(2019, 2019), f.ri(1000, 900000)
        dc = 'C' if amt > bal else f.c('D C D')
        bal += amt if dc == 'C' else -amt
        o += [f':61:{a:%y}03{a:%d}03{a:%d}{dc}{amt // 100},{amt % 100:02d}NTRF{f.az(3)}{f.d(7)}',
              f':86:{f.c(["SALARY", "TRANSFER IN"]) if dc == "C" else f.c(["POS PURCHASE", "WECHAT PAY", "ATM WDL"])} BALANCE AFTER CNY{bal // 100},{bal % 100:02d}']
    return o + [f':62F:C190331CNY{bal // 100},{bal % 100:02d}', '-}']


@t(K, '家庭记账_银行短信.txt', 'bank-sms-paste', n='您尾号')
def _(f):
    p = f.person()
    o = [f'爸的卡 {f.card(p,"sp")}（{p.bank}，户主{p.name}，身份证{f.id(p)}），把每条短信粘在这，月底一起算', '']
    bal = f.ri(900, 30000) + .4
    for _ in f.evs(p, 6, 12):
        a, what, amt = f.dt(2023, 2023), f.c(["快捷支付支出", "消费支出", "工资入账收入", "跨行转入收入"]), float(f.amt(8, 5000))
        what = '跨行转入收入' if amt > bal else what
        bal += amt if '收入' in what else -amt
        o.append(f'【{p.bank}】您尾号{p.cardn[-4:]}的账户{a.month}月{a.day}日{a:%H:%M}{what}人民币{amt:.2f}元，余额{bal:.2f}元。')
    return o + ['', '买菜现金没记']


@t(K, 'tx_hive.out', 'hive-cli', cont='db-console', n='(?m)^20\\d{6}\\t')
def _(f):
    ps = f.P(4)
    o = ["hive> set hive.cli.print.header=true; select dt,cust_name,cert_no,card_no,txn_time,amt,dc,bal,opp_name,opp_acct from dwd.txn_dtl where dt='20210630' limit 40;", 'Total MapReduce CPU Time Spent: 14 seconds 290 msec', 'OK', 'dt\tcust_name\tcert_no\tcard_no\ttxn_time\tamt\tdc\tbal\topp_name\topp_acct']
    for p in f.many(ps, 4, 8):
        a = f.dt(2021, 2021)
        o.append(f'20210630\t{p.name}\t{f.id(p)}\t{f.card(p)}\t{a:%H%M%S}\t{f.amt(1,8000)}\t{f.c("D C")}\t{f.amt(1,90000)}\t{f.c(CP)}\t{f.c(["NULL", "2088" + f.d(12)])}')
    return o + ['Time taken: 21.3 seconds']


@t(K, '轉帳爭議信.txt', 'letter-trad', script='hant', n='扣帳')
def _(f):
    p = f.person()
    o = ['致　貴行客戶關係部', '', f'本人{p.trad}，持內地身份證{f.id(p)}，銀聯卡號碼{f.card(p)}。近月出現多筆本人未授權之交易，逐筆列明如下：', '']
    for i, _ in enumerate(f.evs(p, 3, 6), 1):
        a = f.dt(2019, 2022)
        o.append(f'{i}）{a:%Y年%m月%d日}　商戶「{f.c(["葵芳便利店","尖東藥房","網上遊戲點數","旺角數碼"])}」扣帳人民幣{f.amt(50,4000)}元，其後結餘{f.amtc(100,20000)}元；')
    return o + ['', f'請於七日內回覆，本人手提電話{f.mob(p,"+86")}。']


@t(K, 'alipay_h5.har', 'har-excerpt', cont='har', n='tradeAmount')
def _(f):
    import json
    p = f.person()
    lst = []
    for _ in f.evs(p, 6, 14):
        a = f.dt(2022, 2022)
        lst.append({'gmtCreate': f'{a:%Y-%m-%d %H:%M:%S}', 'tradeAmount': f.c(['-', '+', '-']) + f.amt(1, 900), 'oppositeName': f.c(CP), 'title': f.c(['早餐', '打车', '话费充值', '转账', '超市']), 'tradeNo': f.dec('2022' + f.d(24, '0')), 'payTool': f'{p.bank}({p.cardn[-4:]})', 'balanceAfter': f.amt(0, 9000)})
    body = json.dumps({'success': True, 'user': {'realName': p.name, 'certNo': f.id(p), 'logonId': f.mob(p), 'boundCard': f.card(p)}, 'records': lst}, ensure_ascii=False)
    return json.dumps({'log': {'version': '1.2', 'entries': [{'request': {'method': 'POST', 'url': 'https://consume.pay.example/record/list.json'}, 'response': {'status': 200, 'content': {'mimeType': 'application/json', 'text': '@@'}}}]}}, indent=1).replace('"@@"', json.dumps(body, ensure_ascii=False))


@t(K, '出纳便签.txt', 'cashier-note', n='￥')
def _(f):
    o = ['今日公转私打款（网银回单明天补）', '付款账户余额够，先打急的']
    for p in f.one(5, 10):
        a = f.dt(2023, 2023)
        o.append(f'√ {a:%m/%d %H:%M} 转{p.name}（{f.id(p)}） ￥{f.amtc(300,20000)} → {p.bank} {f.card(p)} 附言:{f.c(["差旅报销","退押金","劳务费","稿费"])}')
    return o + ['× 剩两笔没U盾，明天']


@t(K, 'p6spy.log', 'p6spy-sql', cont='log', n='insert into txn')
def _(f):
    o = []
    for p in f.one(6, 12):
        a = f.dt(2020, 2020)
        x = f'{p.name}'
        o.append(f"{a:%Y-%m-%d %H:%M:%S}|{f.ri(1,30)}|statement|connection {f.ri(0,40)}|url jdbc:mysql://10.2.0.9/pay|insert into txn_flow(seq,txn_date,acct_name,acct_no,cert_no,amount,balance,summary,opp_name) values (?,?,?,?,?,?,?,?,?)|"
                 f"values ({f.d(10)},'{a:%Y-%m-%d}','{x}','{f.card(p)}','{f.id(p)}',{f.amt(1,5000)},{f.amt(1,90000)},'{f.c(SM)}','{f.c(CP)}')")
    return o


@t(K, 'aml_str_draft.txt', 'aml-report-mixed', script='mixed', n='(?m)^  - ')
def _(f):
    o = ['STR draft v0.3 — 可疑交易报告（内部讨论，勿外发）', 'Pattern: 分散转入、集中转出 / structuring under 50k', '']
    for w in f.P(3):
        o.append(f'Subject: {w.name} ({w.py}), 身份证 {f.id(w)}, card {f.card(w)}, mobile {f.mob(w)}')
        for _ in f.evs(w, 2, 5):
            a = f.dt(2022, 2022)
            o.append(f'  - {a:%Y-%m-%d %H:%M} {f.c(["转入 in","转出 out"])} CNY {f.amtc(20000,49999)}, 对方户名 {f.person().name}, 余额 balance {f.amtc(10,9000)}')
        o.append('')
    return o + ['Next: 等反洗钱岗复核, escalate by Friday']
