=== bank_txn/受害人转账陈述.txt | bank.transaction | hans | fraud victim's statement, transfers nested under the person | start=2022-08-15 10:02;step=3-60
报案陈述
报案人{A.name}，{A.sex}，身份证号{A.id}，电话{A.mob}。

我被骗的转账经过如下（都是从我自己的卡 {A.card} 转出）：
@loop 6 P
{t:%n月%e日%H时%M分}，我给“{P.name}”的{P.bank}卡{P.card}转了{i:2000-50000-100}元，对方说是{cyc:保证金|解冻费|验证流水}。§A
@or
{t:%n月%e日%H时%M分}，客服让我再转{i:5000-30000-100}元，我用手机银行转到{P.card}（户名{P.name}）。§A
@end
之后对方把我拉黑，我才发觉被骗。
=== bank_txn/手机银行通知.log | bank.transaction | hans | push notices, one line each with the card | start=2023-10-10 06:00;step=2-30
@loop 22
{t:%Y-%m-%d %H:%M:%S} push uid={digits:9} card={P.card} mob={P.mob} msg=您的账户于{n:%H:%M}{cyc:支出|转入|消费}人民币{f:5-5000}元，{cyc:商户：罗森便利|对方：财付通|商户：中石化}§P
@end
=== bank_txn/流水单_对话粘贴.txt | bank.transaction | hans | statement pasted from a web page, head with holder | enc=gb18030;start=2022-01-03 09:00;step=700-4000
{A.bank} 个人网银 > 我的账户 > 明细查询
户名 {A.name} | 账号 {A.card} | 预留手机 {A.mob}

@loop 20 -
{t:%Y-%m-%d} {cyc:微信支付|工资|转存|ATM取款|快捷支付} {cyc:-|+|-|-|-}{fc:10-9000} 余额{fc:100-60000} {cyc:深圳市财付通支付科技有限公司|代发|本人|他行ATM|美团}§A
@end

上一页 1 2 3 下一页 返回顶部
=== bank_txn/chargebacks.eml | bank.transaction | latin | mail thread on disputed card payments | start=2023-04-18 14:02;mail=b64;step=300-2000
From: Risk <{xmail:risk@lotuspay.example-bank.cn}>
To: <{xmail:disputes@lotuspay.example-bank.cn}>
Subject: FW: disputed payments this week
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

Team, five more since Monday:

@loop 8
{seq}. Card {P.card}, holder {P.enr}: CNY {f:30-4000} debited {t:%d %b at %H:%M} by {cyc:a game shop|an unknown taxi app|a hotel in Sanya}; holder denies it, callback {P.mob}.§P
@end

> From: Risk
> Please keep the PANs out of the ticket system next time.
=== bank_txn/洗钱可疑报告.md | bank.transaction | hans | AML report with lists | start=2021-05-05 09:00;step=60-900
# 可疑交易分析（节选）

涉案主体均已穿透到证件号，逐笔如下：

@loop 9
1. `{t:%Y-%m-%d %H:%M}` {P.name}（{P.id}）向 {Q.name} 转账 **{fc:20000-500000}** 元，附言“{cyc:货款|还款|借}”§P
@or
1. `{t:%Y-%m-%d %H:%M}` {P.name}（{P.id}）柜面取现 **{fc:40000-50000}** 元，{cyc:拆分明显|当日第三笔}§P
@end

分析结论：快进快出，建议上报。
=== bank_txn/paylog.py.log | bank.transaction | latin | Python logging of a payment worker | start=2024-01-05 00:00;step=0-2
@loop 30
{t:%Y-%m-%d %H:%M:%S} INFO worker-{i:1-4} settle: payer_card={P.card} payer_id={P.id} amount={f:1-3000} CNY txn={up:3}{digits:9} status={cyc:OK|OK|REVERSED}§P
@end
=== bank_txn/麻将馆记账.txt | bank.transaction | hans | notebook of an illegal lender, debts paid by card | start=2020-11-11 20:00;step=800-4000
放款本（电子版）
@loop 12
{t:%n.%e} 转{P.name}（{P.mob}）卡{P.card} {cyc:五千|八千|一万二|三千} 说{cyc:月底|下礼拜|过年}还§P
@or
{t:%n.%e} {P.name}（{P.id}）还 {i:1000-9000-500}，{cyc:建行到账|微信转零钱再提}，利息另算§P
@end
=== bank_txn/匯款水單_台.txt | bank.transaction | hant | Taiwanese trader's remittance slips typed as fields | start=2021-03-10 00:00;step=3000-9000
@loop 6
匯款日　{t:%R/%m/%d}（民國）
受款人　{P.name}（大陸身分證 {P.id}）
受款帳號　{P.card}
金額　CNY {fc:8000-160000}
匯款性質　{cyc:貨款|佣金|樣品費}
經辦行　{cyc:兆豐|玉山|中信}銀行{cyc:板橋|三重|永和}分行§P
＊＊＊
@end
=== bank_txn/红包群审计.jsonl.zip | bank.transaction | hans | audit lines in a zip | box=zip;start=2023-01-22 00:00;step=0-4
@loop 24
{"audit":"{t:%Y-%m-%d %H:%M:%S}","line":"user={P.mob} action=transfer amount={f:1-200} to={Q.mob} channel=零钱 remark={cyc:新年快乐|AA|饭钱}"}§P
@end
=== bank_txn/诉讼借贷明细.txt | bank.transaction | hans | plaintiff's list of loans to one defendant | start=2018-02-01 09:00;step=20000-80000
附件三：原告向被告付款明细

被告：{A.name}，公民身份号码 {A.id}，收款账户 {A.bank} {A.card}

@loop 8 -
{seq}. {t:%Y年%n月%e日}，{cyc:银行转账|网银汇款|支付宝转银行卡}，人民币{ic:3000-90000}元，凭证号{digits:10}§A
@end

合计以庭审质证为准。
