=== bank_balance/查存款_成交.txt | bank.balance | hans | chat with a broker who sells deposits | start=2016-11-20 13:00;step=3-120
@loop 6
{t:%H:%M} 买家{digits:3}：{P.id}
{l:3-9,%H:%M} 渠道阿{Z.given}：{P.name}，{cyc:工行|农行|建行|中行}存款 {fc:800-480000} 元，{cyc:活期|活期加定期|三年定期}，查于{n:%n月%e日}§P
@end
{t:%H:%M} 买家{digits:3}：可以，下次四大行一起查便宜点
=== bank_balance/余额短信归集.log | bank.balance | hans | SMS gateway log of balance notices | start=2023-06-01 00:00;step=1-60
@loop 15
{t:%m-%d %H:%M:%S} gw03 SEND to={P.mob} tpl=YE01 body=“【{cyc:长沙银行|徽商银行|青岛银行}】您尾号{i:1000-9999}的账户当前可用余额{fc:10-90000}元”§P
@end
=== bank_balance/资产证明.txt | bank.balance | hans | certificate letters for visas, one after the other | enc=gb18030;start=2019-05-06 09:00;step=900-5000
@loop 5
                存 款 证 明 书   编号 CD{digits:8}
兹证明 {P.name}{P.sir}（证件号码：{P.id}）截至{t:%Y年%n月%e日}在我行
存款余额为人民币 {fc:50000-900000} 元整，冻结期至{l:30-90d,%Y年%n月%e日}。
                                {P.bank}{cyc:海淀|朝阳|丰台}支行§P
※

@end
=== bank_balance/wealth_review.md | bank.balance | latin | branch memo, bullets | start=2023-12-29 00:00
## Year-end balances, priority clients (Chengdu branch)

@loop 8
- {P.enr}, ID `{P.id}`: available balance CNY {fc:300000-4000000} as of {n:%Y-%m-%d}; {cyc:renew the deposit|no call before noon|wants gold}§P
@end

Prepared by RM desk, extension 6{digits:3}.
=== bank_balance/法院查控反馈.txt | bank.balance | hans | court inquiry response in sentences | start=2021-08-02 09:00;step=500-4000
网络查控反馈结果（{n:%Y-%m-%d}）

@loop 6
被执行人{P.name}，{P.id}，在{P.bank}有账户{P.card}，账面余额{f:0-60000}元，可冻结金额{cyc:同上|为零|同上}。§P
@or
被执行人{P.name}（证件{P.id}）名下{cyc:微众银行|网商银行}账户结余{f:0-3000}元，无理财。§P
@end

承办人：{Z.name}
=== bank_balance/社保卡金融账户.txt | bank.balance | hans | kiosk printout, one key per line | nl=crlf;start=2023-02-14 09:00;step=4-60
自助终端 {cyc:A07} 凭条合并文件
@loop 7
========
持卡人={P.name}
社会保障号={P.id}
金融账户={P.card}
账户余额={f:0-30000}
查询时间={t:%Y/%m/%d %H:%M}
打印次数={i:1-3}§P
@end
========
=== bank_balance/wallet_support.jsonl | bank.balance | latin | support bot's JSON lines | start=2024-03-03 03:00;step=1-20
@loop 18
{"time":"{t:%Y-%m-%d %H:%M:%S}","agent":"bot-{i:1-6}","text":"Hello {P.enr}, we verified ID {P.id}. Your wallet balance is {fc:0-9000} yuan, of which {f:0-90} is frozen.","lang":"en"}§P
@end
=== bank_balance/遺產戶口結餘_港.txt | bank.balance | hant | Hong Kong solicitor's schedule of mainland deposits | enc=big5;start=2018-03-01 09:00
遺產承辦附表二：死者於內地各銀行之存款結餘

死者：{A.name}　內地身份證號碼：{A.id}

@loop 6 -
（{seq}）{cyc:中國銀行廣州越秀支行|工商銀行東莞長安支行|建設銀行佛山分行|農業銀行中山石岐支行|招商銀行深圳羅湖支行|交通銀行珠海拱北支行}：結餘人民幣 {fc:2000-700000} 元（截至 {n:%Y年%n月%e日}）§A
@end

以上由內地代理人核實。
=== bank_balance/公积金余额接龙.txt | bank.balance | hans | group relay of provident fund and bank balances | start=2022-07-01 00:00
各位，离职清算用，按格式填：姓名 手机 卡号 余额（元）
@loop 10
{seq}）{P.name} {P.mob} {P.card} {cyc:余额|卡里还有|结余}{f:5-48000}§P
@end
填完勿删前面的
=== bank_balance/dump_comment.sql.txt | bank.balance | hans | remarks in an SQL script | start=2020-06-06 00:00
-- 对账差异修正，人工核实过，余额以柜面为准
@loop 7
-- {P.name} / {P.id} / 柜面余额 {f:100-70000} / 系统余额 {f:100-70000}§P
UPDATE t_acct SET bal_fix = 1 WHERE acct_seq = {digits:8};
@end
COMMIT;
