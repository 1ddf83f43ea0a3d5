=== txn_stmt_fixed
kind: bank.transaction
n: 25-120
file: 流水/«ch('明细清单','历史明细')»_«dig(6)».txt
enc: gb18030
eol: crlf
shape: printed statement of one account, holder in the head lines of each page, counterparties with cards, page subtotals
count: ^ \d{8} +\d{6} 
people: 1
---
% p = P()
% bal = ri(5000, 90000) * 100
% t = base - D.timedelta(days=180)
% pg = 0
% for i in range(n):
% if i % 30 == 0:
% pg += 1
                    «p.bank»个人账户交易明细                         第«pg»页
 户名:«p.name»   卡号:«p.card»   证件:«p.id»   币种:人民币   起止:«d8(base-D.timedelta(days=180))»-«d8(base)»
 ==============================================================================================
 日期      时间    摘要      借/贷         发生额         联机余额   对方
% end
% t = aft(t, 300, 4000)
% a = ri(500, 500000)
% x = ch('消费','转存','ATM取','快捷','工资','利息','跨行')
% d = 1 if x in ('工资','利息') else ch(-1,1) if x in ('转存','跨行') else -1
% bal += a*d if bal+a*d > 0 else a
 «d8(t)»  «f(t,'%H%M%S')»  «x + '　'*(4-len(x))»  «'借' if d<0 else '贷'» «f'{a/100:>16,.2f}'» «f'{bal/100:>16,.2f}'»   «who() + ' ' + newcard() if x in ('转存','跨行') else ch('财付通','支付宝','美团') if x in ('消费','快捷') else '*'»«R(p)»
% if i % 30 == 29 or i == n-1:
 ----------------------------------------------------------------------------------------------
% end
% end
                                        （«ch('柜面自助机打印','手机银行申请','补打')»，验证码 «ch('K','Q')»«dig(7)»，盖章有效）
=== txn_gateway_jsonl
kind: bank.transaction
n: 20-160
file: gw/paylog.«f(base,'%Y-%m-%d-%H')».log
pack: gz
shape: payment gateway log, a time and thread before each JSON object, payer under two key spellings, retries and beats between
count: "txnAmt"
who: id
---
% t = base
% gs = Ps(max(8, n//2))
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% t = aft(t,0,1)
[«f(t,'%H:%M:%S')».«dig(3)»][exec-«ri(1,64)»][TRACE«dig(12)»] notify={"txnTp":"«ch('01','04','31')»","txnAmt":"«ri(100,880000)»","ccy":"156",\
% if r.random() < .6:
"payer":{"accNo":"«p.card»","nm":"«p.name»","idNo":"«p.id»","tel":"«p.mob»"},\
% else:
"custInfo":{"certifId":"«p.id»","customerNm":"«p.name»"},"accNo":"«p.card»",\
% end
"merId":"«ch('8983','8211','7770')»«dig(11)»","ordTm":"«d14(t)»","resp":"«ch('00','00','00','51','61')»"}«R(p)»
% if r.random() < .12:
[«f(t,'%H:%M:%S')».«dig(3)»][sched-1] batch heartbeat ok, queue=«ri(0,90)»
% end
% end
=== txn_flow_memo
kind: bank.transaction
n: 3-5
file: 经侦/资金流向_«d8(base)».docx
pack: docx
shape: police memo on the way of money between persons, transfers told one after another, payees with their own cards
count: (?:转出|转入|汇入|打入|取现)[\d,.]+(?:万)?元
---
资金流向梳理（内部）
«zd(base)»  «gov»«ch('经侦','刑侦')»大队  «who()»
% for k in range(ch(2,3)):
% p = P()
«'一二三'[k]»、«p.name»账户（证件 «p.id»，«p.bank» «p.card»）
% t = base - D.timedelta(days=90)
% for i in range(n):
% t = aft(t, 600, 20000)
% q = ri(0,3)
% if q == 0:
«zd(t)»«zt(t)»，该卡经网银转出«comma(2000,200000)»元至«who()»«ch('名下','账户')»«newcard()»，附言“«ch('货款','借款','还')»”。«R(p)»
% elif q == 1:
«ch('其后','再后')»（«md(t)»）又转入«ri(1,40)».«ri(1,9)»万元，«ch('来源不明','系ATM无卡存入','由POS机结算而来')»。«R(p)»
% elif q == 2:
«md(t)»，在«cshort»«ch('万达','火车站','农贸')»ATM分«ri(2,5)»笔，合计取现«ri(5,50)*1000»元，监控未见正脸。«R(p)»
% else:
«md(t)»，«who()»自«newcard()»汇入«comma(500,9000)»元，当日未再转出。«R(p)»
% end
% end
% end
以上不含第三方支付。
=== txn_bill_csv
kind: bank.transaction
n: 30-200
file: 账单/«ch('微信支付账单','零钱明细')»(«d8(base)»-«d8(base+D.timedelta(days=88))»).csv
enc: utf-8-sig
eol: crlf
shape: payment bill of one person, head lines with the person's number above a dashed line, tabs at cell ends as the app writes them
count: ^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,
people: 1
who: id
---
% p = P()
微信支付账单明细,,,,,,,,
姓名：[«p.name»],证件号：[«p.id»],绑定手机：[«p.mob»],,,,,,
起始时间：[«d10(base)» 00:00:00] 终止时间：[«d10(base+D.timedelta(days=88))» 23:59:59],,,,,,,,
导出类型：[«ch('全部','支出')»],,,,,,,,
,,,,,,,,
共«n»笔记录,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号
% t = base + D.timedelta(days=88)
% for i in range(n):
% t = t - D.timedelta(minutes=ri(20,2200))
% x = ch('商户消费','转账','微信红包','扫二维码付款','零钱提现')
«f(t)»,«x»,"«who() if x in ('转账','微信红包') else '/' if x == '零钱提现' else ch('美团','滴滴出行','拼多多平台商户','楼下小卖部')»","«ch('转账备注:房租','/') if x == '转账' else ch('外卖订单','收款方备注:二维码收款') if '付' in x or '商' in x else '/'»",«{'零钱提现':'/','商户消费':'支出','扫二维码付款':'支出'}.get(x, ch('支出','收入'))»,¥«money(1,900)»,«ch('零钱','零钱通',p.bank+'('+p.tail+')')»,«{'转账':'对方已收钱','零钱提现':'提现已到账'}.get(x, ch('支付成功','支付成功','已全额退款'))»,"4200«dig(10)»«d8(t)»«dig(6)»	"«R(p)»
% end
=== txn_host_dc
kind: bank.transaction
n: 80-380
file: host/TXN«f(base,'%y%m%d')».txt
enc: gb18030
shape: host journal, positional fields without separators between blanks, D/C marks, branch and terminal codes
count: ^T\d{6} 
who: card
---
H«d8(base)»TXNJRNL   CNY«n:07d»
% gs = Ps(max(9, n//5))
% q = gs + [pick(gs) for _ in range(n-len(gs))]
% r.shuffle(q)
% for i, p in enumerate(q):
T«i+1:06d» «p.card + ' '*(19-len(p.card))» «f(aft(base,0,600),'%H%M%S')» «ch('D','D','C')»«ri(100,9900000):013d» «ch('ATM','POS','NET','TLR')»«dig(5)» «ch('2001','3010','7004')» «ch('00','00','51')» «p.name»«R(p)»
% end
F«d8(base)»«n:07d»
=== txn_victim_statement
kind: bank.transaction
n: 3-7
file: 报案/自述_«ch('刷单','杀猪盘','冒充客服')»_«f(base,'%m%d')».txt
shape: a fraud victim's own account in the first person; the transfers told in order, payee cards dictated with blanks
count: 第[一二三四五六七]笔
people: 1
---
% p = P(sex='女', y=(1965,2001))
我叫«p.name»，身份证 «p.id»，住«p.addr»，手机 «p.mob»。我用的是«p.bank»的卡 «p.csp»，事情是这样的。

«md(base)»晚上我加了一个«ch('做任务的群','“客服”微信','叫老师的人')»，说«ch('点赞返现','帮我退会员费','带我买数字货币')»，前面还真返了我«ri(5,60)»块。
% t = base
% for i in range(n):
% t = aft(t, 9, 700)
% c = newcard()
第«'一二三四五六七'[i]»笔是«ch(md(t)+hm(t), hm(t)+'左右', md(t)+'上午')»，«ch('从手机银行转的','他们教我走的快捷','我去柜台汇的')»，«ri(3,400)*100»块，对方户名«who()»，卡号 «w.reg('bank.card', ' '.join(c[k:k+4] for k in range(0,len(c),4)))»，«ch('我留了截图','转完他说卡单了','银行打电话来我没接','还骗我删记录')»。«R(p)»
% end
后来他们又让我借网贷，我老公«who('男')»发现了才报的警。以上属实。

        «p.name»   «zd(base)»
=== txn_netbank_html
kind: bank.transaction
n: 12-70
file: saved/«ch('mybank','ebank')»_detail_«dig(5)».htm
enc: gb18030|utf-8
shape: saved page of Internet banking, holder in hidden inputs, items as list elements grouped by month
count: <li class="tx
people: 1
---
% p = P()
<!-- saved from url=(0045)https://ebank.«ch('cz-rcb','jnbank','hxcb')».com.cn/per/trans/detail.do -->
<html><body onload="initPage()">
<form name="f1"><input type="hidden" name="custNm" value="«p.name»"><input type="hidden" name="certNo" value="«p.id»"><input type="hidden" name="acctNo" value="«p.card»"><input type=hidden name="mobileNo" value="«p.mob»"></form>
<div id="hd">尊敬的«p.call»，您正在查询活期账户（尾号«p.tail»，证件«p.idm»）</div>
% t = base
% m = ''
% b = ri(20000, 9000000)
% for i in range(n):
% t = t - D.timedelta(hours=ri(3,90))
% if f(t,'%Y年%m月') != m:
«'</ul>' if m else ''»<h4>«f(t,'%Y年%m月')»</h4><ul>
% m = f(t,'%Y年%m月')
% end
% x = ch('转账','代扣电费','还款','云闪付','存款')
% a = ri(500, 60000) if x in ('代扣电费','云闪付') else ri(10000, 1500000)
% a = min(a, b // 2 + 300) if x == '存款' else a
<li class="tx «'in' if x == '存款' else 'out'»"><b>«f(t,'%d日 %H:%M')»</b><span>«x»</span><em>«'+' if x == '存款' else '-'»«f'{a/100:,.2f}'»</em><i>余额«f'{b/100:,.2f}'»</i></li>«R(p)»
% b += -a if x == '存款' else a
% end
</ul><p>温馨提示：页面数据仅供参考，客服热线 «decoy('95' + dig(3))»</p></body></html>
