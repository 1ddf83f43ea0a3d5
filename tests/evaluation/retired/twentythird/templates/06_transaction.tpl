=== 对账单/工行明细_单户.csv | bank.transaction | enc=gbk bank=工商银行 | ICBC-like statement, one holder
中国工商银行借记账户历史明细（电子版）
户名：«a.name»  卡号：«a.card»  起止日期：2022-01-01 — 2022-03-31
交易日期,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道
%e 28 a
«t>2022-01-02 08:10~9-90h»\
~| «m=f -320--6»«b=acc 6000-9000 m»«t|%Y-%m-%d»,快捷支付,,«m»,«b»,«?支付宝/财付通»,,快捷支付
~| «m=f -900--30»«b=acc 6000-9000 m»«t|%Y-%m-%d»,消费,«?0713/0712»,«m»,«b»,«?沃尔玛超市/供电公司/加油站»,,POS
~| «m=f 3000-5200»«b=acc 6000-9000 m»«t|%Y-%m-%d»,转账,0713,«m»,«b»,«name»,,手机银行
~| «m=f -2600--200»«b=acc 6000-9000 m»«t|%Y-%m-%d»,转账支出,,«m»,«b»,«name»,,网上银行
~| «m=f -700--100»«b=acc 6000-9000 m»«t|%Y-%m-%d»,ATM取款,0712,«m»,«b»,,,自助终端
%.
合计,28笔,,,,,,

=== 查控/资金流水_三人.txt | bank.transaction | | investigators' extract, sections by person
调取证据清单 附件二：银行交易明细摘录
%p 3
====================================================
账户名：«p.name»    证件号：«p.id»
账  号：«p.card»    开户行：«p.bank»
日期时间              方向   金额           余额           对手            备注
%e 5-8
«t>2021-05-03 09:20~3-120h»«m=f -18000-21000»«b=acc 30000-90000 m»«t|%Y-%m-%d %H:%M:%S»   «m:dir»   «m:abs:>10»   «b:>12»     «name:<8»        «?货款/借款/还款/无»
%.
%.

=== 微信账单/微信支付账单(20230101-20230131).csv | bank.transaction | enc=utf-8-sig | WeChat export with head lines
微信支付账单明细,,,,,,,,
微信昵称：[晴天不带伞],,,,,,,,
真实姓名：«a.name»  身份证：«a.id»,,,,,,,,
起始时间：[2023-01-01 00:00:00] 终止时间：[2023-01-31 23:59:59],,,,,,,,
,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号
%e 25 a
«k=?商户消费,美团,外卖订单,支出/扫二维码付款,早点铺,收款方备注:二维码收款,支出/商户消费,滴滴出行,打车,支出/转账,妈妈,转账备注:微信转账,收入/转账,房东老周,房租水电,支出/微信红包,同事群,红包,收入»«t>2023-01-01 07:50~4-44h»«t|%Y-%m-%d %H:%M:%S»,«k.0»,«k.1»,"«k.2»",«k.3»,¥«f 2-380»,«?零钱/零钱通/储蓄卡»,支付成功,10000«d 9»
%.

=== db/txn_journal.sql | bank.transaction | | INSERT multi rows with columns, holder's card and ID per row
-- core.txn_journal  2020-02-29 partition
INSERT INTO `txn_journal`(`jrnl_no`,`trx_dt`,`pay_name`,`pay_cert`,`pay_acct`,`rcv_name`,`rcv_acct`,`amt`,`post_bal`,`memo`) VALUES
%r 20 of 17
('J«d 9»','2020-02-29 «n 10-22»:«n 10-59»:«n 10-59»','«p.name»','«p.id»','«p.card»','«name»','«card»',«f 10-9800»,«f 50-60000»,'«?网银转账/房租/学费/还信用卡»')«;»
%.

=== 家事/妈妈的账.md | bank.transaction | women=a born=1948-1957 | daughter's notes on her mother's passbook
# 帮妈整理存折（给律师）

妈：«a.name»，身份证 «a.id»，«a.bank»卡 «a.card»。以下是我从存折一笔笔抄的。

%e 14 a
«t>2019-03-02 10:00~6-40d»\
~| «m=f -2600--200»«b=acc 26000-32000 m»- «t|%Y/%-m/%-d» 取现 «m:abs» 元，余 «b»
~| «m=f 3380-3420»«b=acc 26000-32000 m»- «t|%Y/%-m/%-d» 养老金入账 «m:,»，余额 «b:,»
~| «m=f -4200--500»«b=acc 26000-32000 m»- «t|%Y/%-m/%-d» 转给«?舅舅/二姨/“理财老师”» «m:abs»，剩 «b»（她说«?是借的/忘了»）
~| «m=f -380--20»«b=acc 26000-32000 m»- «t|%Y/%-m/%-d» 药店刷卡 «m:abs»，余 «b»
%.

有几笔她说不记得了，原件在我这。

=== pay/alipay_trades.json | bank.transaction | | nested: user -> bills
{"export":"audit-3381","users":[
%p 3
 {"realName":"«p.name»","certNo":"«p.id»","loginId":"«p.mob»","bills":[
%e 4-6
   {"gmtPay":"«t>2021-11-01 09:00~5-60h»«t|%Y-%m-%d %H:%M:%S»","oppositeName":"«k=?天猫超市,OUT/淘宝卖家,OUT/饿了么,OUT/国网电力,OUT/余额宝收益,IN/退款-天猫超市,IN»«k.0»","inOut":"«k.1»","amt":"«f 5-1500»","bizNo":"2021«d 10»"}«,»
%.
 ]}«,»
%.
]}

=== 信用卡/账单邮件_2月.eml | bank.transaction | form=eml cte=b64 | credit card bill, HTML mail
From: 信用卡中心 <«!email ebill@creditcard.hengtaibank.cn»>
To: «a.name» <«a.email»>
Subject: 2023年02月信用卡电子账单
Date: Sun, 26 Feb 2023 05:12:00 +0800

<html><body><p>尊敬的«a.name»«a.title»，您好！卡号 «a.card»　手机 «a.mob:m»</p>
<p>本期应还款额 ¥4,310.25，到期还款日 2023/03/15</p>
<table><tr><th>交易日</th><th>记账日</th><th>交易摘要</th><th>人民币金额</th></tr>
%e 17 a
<tr><td>«t>2023-01-27 10:00~8-60h»«t|%m/%d»</td><td>«t+1d|%m/%d»</td><td>«?财付通-瑞幸咖啡/支付宝-盒马/京东商城/中石化加油/铁路12306»</td><td>«f 9-680»</td></tr>
%.
</table><p>客服热线 <b>400-820-«d 4»</b>，境外请拨 «tel!»</p></body></html>

=== 小贷/代扣结果.tsv | bank.transaction | enc=gb18030 | debit results, each row keyed
代扣日期⇥商户流水⇥扣款人⇥身份证号⇥扣款卡⇥应扣⇥实扣⇥结果
%r 15 of 13
2019-«?10/11»-15⇥DK«d 9»⇥«p.name»⇥«p.id»⇥«p.card»⇥«m=f 210-1900»«m»⇥«m»⇥扣款成功
%.
%r 7
2019-12-15⇥DK«d 9»⇥«p.name»⇥«p.id»⇥«p.card»⇥«f 610-1900»⇥0.00⇥«?余额不足/卡状态异常»
%.

=== pos/转账登记.xlsx | bank.transaction | form=xlsx-s | shop that takes cash for transfers, ledger
## 5月
代办转账登记本（小卖部）
日	时	汇款人	汇款人身份证	收款人	收款卡号	金额	手续费	签字
%r 15 of 12
«n 1-31»	«n 8-20»:«n 10-59»	«p.name»	«p.id»	«name»	«card»	«?200/500/1000/1500/3000»	«?2/5»	«?√/代签»
%.
本月	15笔

=== ops/transfer-service.log | bank.transaction | | service log, key=value
%r 16
«t>2022-10-09 09:00~1-9m»«t|%Y/%m/%d %H:%M:%S» [transfer-svc] [INFO ] TXN_OK traceId=«x 16» payer=«p.name» payerIdNo=«p.id» from=«p.card» to=«card:m» amount=«f 1-5000» ch=«?APP/WEB/ATM»
%.

=== 案卷/讯问笔录_转账.docx | bank.transaction | form=docx men=b | interrogation record about transfers, prose
讯问笔录（节选）

被讯问人：«a.name»，身份证号«a.id»
问：把你经手的几笔钱说一下。
答：«r a»第一笔是2020年3月2日，我«a.name»用自己的«a.bank»卡（卡号«a.card»）转给老胡三万八。
答：«r a»3月5日我又从«a.card»转出一万二，收款的叫«name»。
问：之后呢？
答：«r a»3月19日«a.card»收到对方退回五千，附言写的“尾款”。
答：«r b»同一天，我让我表弟«b.name»（身份证«b.id»）从他卡«b.card»转了六千给我。
答：«r b»4月1日他«b.card»又给一个叫«name»的转了两千。
问：以上是否属实？
答：属实，跟我说的一样。

=== 导出/zfmx_2016.zip | bank.transaction | cont=zip enc=gb18030 | zip, one statement per member
@@mx_01.txt
户名:«a.name» 证件:«a.id» 账号:«a.card»
日期|借|贷|余|摘要
%e 9 a
«t>2016-04-01 10:00~20-70h»«t|%y%m%d»|«m=f -400--1»«b=acc 5000-9000 m»«m:abs»|0.00|«b»|«?消费/水费/取款»
%.
@@mx_02.txt
户名:«b.name» 证件:«b.id» 账号:«b.card»
日期|借|贷|余|摘要
%e 7 b
«t>2016-04-02 10:00~20-90h»«t|%y%m%d»|«m=f 100-6000»«b=acc 1000-9000 m»0.00|«m»|«b»|«?工资/转入/现金存款»
%.

=== 慈善/个人捐款到账流水.html | bank.transaction | | HTML list of incoming payments with payer
<html><head><meta charset="utf-8"/></head><body><h1>到账流水（内部，含付款人信息）</h1>
<ul>
%r 12 of 11
<li>«t>2020-02-01 09:00~1-14h»«t|%Y-%m-%d %H:%M» 付款人 «p.name»（«p.id»，卡 «p.card»）汇入 <b>«?100/200/500/1000/66.60»</b> 元，附言：«?加油/支援湖北/匿名/无»</li>
%.
</ul></body></html>

=== 出纳/报销打款明细_第3周.txt | bank.transaction | enc=utf-16 | cashier's payment list, slashes
第3周报销打款（网银批量，1月20日 16:30 已复核）
付款户：公司基本户
%r 13
«i» / «p.name» / «p.mob» / «p.card» / «f 80-4200» / «?差旅/招待/办公用品/油费» / 已付 流水«d 8»
%.
合计 13 笔
