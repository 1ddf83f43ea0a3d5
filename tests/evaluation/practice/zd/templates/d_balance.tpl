=== bal_eod_pipe
kind: bank.balance
n: 40-300
file: eod/BAL_«ch('0101','0573','0755')»_«d8(base)».dat
enc: gb18030
shape: end-of-day balance file of a core system, no header, pipes, a control record first and a trailer last, amounts in fen
count: ^02\|
who: id
---
01|BALSNP|«d8(base)»|CNY|V«ri(1,4)».«ri(0,9)»|
% gs = Ps(max(5, n*3//4))
% s = 0
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% a = ri(1200, 98765432)
% s += a
02|«w.mint('bank.card', lambda: w._card(('622188',19,'')))»|«p.name»|A|«p.id»|«ch('101','101','203','305')»|«a:012d»|«ri(0,a):012d»|«ch('N','N','N','F','D')»|«ri(1000,9899)»|«R(p)»
% end
99|«n:08d»|«s:016d»|EOF
=== bal_custxml
onebank: 1
kind: bank.balance
n: 4-30
file: mq/CUST_ASSET_«d14(base)».xml
shape: reply messages of a bank's inquiry service, accounts nested under the customer, English tags and code lists
count: <AvailBal>
who: id
---
<?xml version="1.0" encoding="UTF-8"?>
<Batch svc="QRY0417" ts="«f(base,'%Y-%m-%dT%H:%M:%S')»">
% for p in Ps(n):
 <Cust no="«dig(10)»"><IdTp>10</IdTp><IdNo>«p.id»</IdNo><CnNm>«p.name»</CnNm><RiskLvl>R«ri(1,5)»</RiskLvl>
  <AcctList>
% for j in range(ri(1,4)):
% b = ri(100, 88888800)
   <Acct seq="«j»"><AcctNo>«p.card if j == 0 else newcard()»</AcctNo><Prod>«ch('DDA','TDA','FND','WMP')»</Prod><Ccy>«ch('CNY','CNY','USD')»</Ccy><LedgBal>«b/100»</LedgBal><AvailBal>«b/100»</AvailBal><St>«ch('0','0','3')»</St></Acct>«R(p)»
% end
  </AcctList>
 </Cust>
% end
</Batch>
=== bal_court_docx
kind: bank.balance
n: 3-5
file: 查控/«ch('执','执保','执恢')»«ri(100,5800)»号_反馈.docx
pack: docx
shape: court's printout of the answers of several banks on two judgment debtors, tables and remarks, accounts with balances
count: ^\d\t|另有存款
who: id
---
网络执行查控系统反馈信息（打印件）
案号：（«base.year»）«city[5]»«pre[2:]»执«ri(100,5800)»号　　　承办人：«who()»　　　打印时间：«f(base,'%Y-%m-%d %H:%M')»
% for i, p in enumerate(Ps(2)):
«'一二'[i]»、被执行人«p.name»，证件号码«p.id»
序	开户行	账号	账户类型	账户余额（元）	可控余额（元）	冻结状态
% m = ri(2,n)
% for j in range(m):
% b = BINS[ri(0,10)]
«j+1»	«b[2]»«cshort»«ch('城东','开发区','中山')»支行	«w.mint('bank.card', lambda: w._card(b))»	«ch('个人结算','定期','信用卡')»	«comma(0,60000)»	«comma(0,900)»	«ch('未冻结','轮候冻结','已冻结')»«R(p)»
% end
说明：«p.name»在«ch('支付宝','财付通')»账户（绑定手机«p.mob»）另有存款性质余额«comma(1,4000)»元，反馈时间«hm(base)»。«R(p)»
% end
（本件仅供执行人员内部使用）
=== bal_sale_chat
kind: bank.balance
n: 6-18
file: tg_export/messages_«ri(1,9)».html
shape: messenger's HTML export; balances sold as text, one message or two for a person, several banks told in one breath
count: (?:余额|里面有|还剩|存款)[ :：]?[\d.,]+ ?(?:元|万|块)
who: id
---
<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="history">
% t = base
% for i, p in enumerate(Ps(n)):
% t = aft(t, 1, 200)
<div class="message default clearfix" id="message«4000+i*2»"><div class="from_name">«ch('行长助理','银行料-阿宽','查询小二')»</div><div class="pull_right date details" title="«f(t,'%d.%m.%Y %H:%M:%S')»">«hm(t)»</div>
<div class="text">«p.name» «p.id»<br>«p.bank»尾«p.tail»，余额«ri(900,99999)».«dig(2)»元«R(p)»\
% if r.random() < .5:
<br>另«ch('邮储','农商行','交行')»一张 «newcard()» 里面有«ri(1,30)».«ri(1,9)»万 «ch('定期','活期')»«R(p)»\
% end
</div></div>
% if r.random() < .35:
<div class="message default clearfix joined" id="message«4001+i*2»"><div class="text">还是上面那个人，«ch('建行','中信','光大')»的还剩«ri(10,9000)»块«R(p)»</div></div>
% end
% end
</div></body></html>
=== bal_private_ini
kind: bank.balance
n: 5-24
file: 理财室/vip_«d8(base)».ini
enc: gb18030
eol: crlf
shape: private banking clerk's own list as sections, one for each client, several holdings as numbered keys
count: ^hold\d+=
who: id
---
; 贵宾客户资产快照 «d10(base)»  理财经理 工号«ri(20100,88990)»
; 单位万元，A活期 B定期 C大额存单 D理财（净值）
[GLOBAL]
branch=«cshort»«ch('滨江','世纪','东湖')»支行
count=«n»

% for i, p in enumerate(Ps(n, y=(1945,1985))):
[«i+1:03d»]
kh=«p.name»/«p.sex»/«base.year-p.b.year»
zj=«p.id»
tel=«p.mob»
% for j in range(ri(1,4)):
hold«j+1»=«'ABCD'[j]»;«p.bank»;余额 «ri(2,380)».«dig(2)»;«ch('2025','2026','2027') if j else '-'»«'-%02d-%02d' % (ri(1,12),ri(1,28)) if j else ''»;«R(p)»
% end
memo=«ch('孙子在国外','只信存单','女儿常陪同','怕风险','每月15日来')»

% end
=== bal_loan_notes
kind: bank.balance
n: 4-10
file: 助贷/客户资质_«d8(base)».md
shape: a loan broker's notes on clients' deposits, short paragraphs and bullets, one client with several accounts
count: 存款|余额
who: id
---
# «md(base)» 面谈记录（流水、资产自报，已看手机银行）

% for p in Ps(n):
## «p.name»（«p.call»，«base.year-p.b.year»岁）
«p.id» / «p.mda» / «ch('个体','国企','教师','货车司机','开餐馆')»，«ch('想做50万装修贷','车贷没结清','征信查询多','房子按揭中')»。
- «p.bank» `«p.card»` 余额 «comma(800,180000)»，«ch('工资卡','开店收款用')»«R(p)»
% if r.random() < .6:
- 老家«ch('信用社','村镇银行')»有存款 «ri(2,30)» 万，«ch('老婆知道','定期明年到期','不想动')»«R(p)»
% end
% if r.random() < .3:
- 当天下午又发截图：«ch('浦发','华夏','平安')»余额 «comma(10,9000)»«R(p)»
% end

% end
> 佣金 «ri(2,5)» 个点，放款后付。«who()» 记
