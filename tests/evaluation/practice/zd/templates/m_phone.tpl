=== cdr_bill_headed
kind: phone.cdr
n: 30-220
file: 详单/«ch('语音','通话')»详单_«f(base,'%Y%m')».txt
enc: gb18030
eol: crlf
shape: operator's itemised bill of one customer, day headings above the calls so that rows only have the hour
count: ^\s+\d\d:\d\d:\d\d\s
people: 1
---
% p = P()
客户：«p.name»　　号码：«p.mob»　　证件：«p.id»　　账期：«f(base,'%Y%m')»01-«f(base,'%Y%m')»28
套餐：«ch('4G飞享58','冰激凌99','乐享129')»　　打印渠道：«ch('网厅','自助终端')»
起始时间　通信地点　方式　对方号码　时长　类型　费用
% peers = [newmob() for _ in range(max(4, n//6))]
% day = 0
% for i in range(n):
% if i == 0 or r.random() < .2 and day < 27:
% day += 1
% t = base.replace(day=day, hour=7, minute=0)
«f(t,'%m月%d日')»
% end
% t = aft(t, 1, 30)
    «f(t,'%H:%M:%S')»　«cshort if r.random() < .9 else '广州'»　«ch('主叫','被叫','主叫')»　«pick(peers)»　«maybe(.6,str(ri(1,19))+'分')»«ri(1,59)»秒　«ch('本地','长途','省际漫游')»　«ch('0.00','0.00','0.15','0.30')»«R(p)»
% end
合计通话«n»次　实收«money(0,40)»元
=== cdr_switch_semicolon
kind: phone.cdr
n: 80-380
file: cdr/MSC«ri(1,9)»_«d14(base)».cdr
pack: gz
shape: switch records, semicolons, type codes MOC and MTC, served number, other number, device and cell, seconds
count: ^(?:MOC|MTC);

---
HDR;MSC«ri(10,99)»;«d14(base)»;VER3.2;«n»
% gs = Ps(max(8, n//8))
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% t = aft(base, 0, 60)
«ch('MOC','MOC','MTC')»;«p.mob»;46000«dig(10)»;«imei()»;«newmob()»;«d14(t)»;«ri(3,1900)»;«ri(9000,29000)»;«ri(1000,65000)»;«ch('16','31','0')»;«R(p)»
% end
TRL;«n»;OK
=== cdr_analysis_memo
kind: phone.cdr
n: 3-6
file: 研判/话单分析_«d8(base)».txt
shape: analyst's prose on one number's calls around an event, single calls told with hour and length, partners' numbers beside
count: (?:通话|讲了|响铃后说了|持续)\d+(?:秒|分钟)
people: 1
---
% p = P()
话单分析要点（«p.name»，«p.mob»，机主证号«p.id»）

案发当日（«md(base)»）前后通联：
% t = base
% for i in range(n):
% t = aft(t, 6, 160)
% m = newmob()
  «i+1». «hm(t)»，«ch('主动拨打','接到','回拨')»«m»（«ch('机主'+who(),'未实名','物流公司座机转接','其亲属'+who())»），«ch('通话','讲了','响铃后说了','持续')»«ri(5,58)»«ch('秒','分钟')»，«ch('此后关机','当时在'+dist+'基站下','为当日首次联系','两人此前三个月无通联')»。«R(p)»
% end

判断：该号与上述人员系«ch('同伙','雇佣','亲属')»关系可能性大，建议扩线。
=== cdr_subscribers_json
kind: phone.cdr
n: 4-20
file: export/calls_by_subscriber.json
enc: utf-8|utf-16
shape: virtual operator's export, calls nested under the subscriber, each call an array of time, direction code, peer and seconds
count: \["20\d\d-

---
{"mvno":"«ch('170A','165B')»","range":"«f(base,'%Y-%m')»","subs":[
% for i in range(n):
% p = P()
% k = ri(1,12)
{"msisdn":"«p.mob»","realName":"«p.name»","certNo":"«p.id»","calls":[\
% for j in range(k):
["«f(some(25))»",«ch(0,1)»,"«newmob()»",«ri(2,3000)»]«',' if j<k-1 else ''»«R(p)»\
% end
]}«',' if i<n-1 else ''»
% end
]}
=== cdr_pi_mail_english
kind: phone.cdr
n: 5-14
script: English
file: case/RE_calls_«d8(base)».eml
shape: private investigator's English mail to a client with the calls of one mobile in loose words, the commonest partner described
count: ^[ *-]+\d\d:\d\d
people: 1
---
% p = P()
Date: «f(base,'%a, %d %b %Y %H:%M:%S')» +0800
From: "«ch('Harbour Inquiries','D.K. Associates')»" <«omail('desk'+dig(2)+'@'+ch('protonmail','tutanota')+'.com')»>
Subject: Re: your question about that number
Content-Type: text/plain; charset=utf-8

As agreed. The number «p.msp» is registered to «p.py[1].title()» «p.py[0].title()» (ID card «p.id»). Calls on «f(base,'%d %B')», from the carrier's side. Please do not forward.

% t = base.replace(hour=7)
% x = newmob()
% for i in range(n):
% t = aft(t, 4, 70)
 - «hm(t)» «ch('called','was called by','picked up a call from')» «ch(x, newmob())», «ch(str(ri(2,40))+' min', str(ri(5,59))+' sec')»«ch('',', mast near the office',', hung up at once',', then switched off')»«R(p)»
% end

«x» belongs to «ch('a woman, about 30, surname '+P().py[0].title(),'a company, no person behind it','someone from out of town')». A name costs another «ch(500,800)» yuan.

Regards
«ch('K.','Desk 2')»
=== sms_gateway_multiline
kind: phone.sms
n: 15-100
file: smsc/mt_«f(base,'%Y%m%d%H')».log
enc: gb18030
shape: text gateway log, header line with number and state, body on the following indented lines, blank line ends
count: ^MT\|
who: mob
---
% t = base
% for p in Ps(n):
% t = aft(t,0,2)
MT|«f(t,'%H%M%S')»|«p.mob»|sp=«ch('10690','10655')»«dig(6)»|len=«ri(18,130)»|st=«ch('DELIVRD','DELIVRD','UNDELIV')»
   «ch('【'+cshort+'人社】'+p.name+'您好，您的补贴已发放至尾号'+p.tail+'的社保卡，请查收。','【惠民小贷】'+p.name+'您好，您的借款已逾期'+str(ri(2,40))+'天，'+chr(10)+'   请于今日18点前还清，否则将联系您的紧急联系人'+who()+'。','【康桥医院】'+p.name+'您好，您预约的'+md(at(2))+'上午检查请空腹，'+chr(10)+'   带身份证原件。退订回T')»«R(p)»

% end
=== sms_phone_backup_xml
kind: phone.sms
n: 12-90
file: backup/sms-«d14(base)».xml
shape: handset's message backup, owner in a comment and the device element, one element a message, epoch milliseconds
count: <sms protocol
people: 1
---
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
% p = P()
<!-- File Created By SMS Backup v«ri(8,10)».«ri(0,9)» on «f(base,'%d/%m/%Y %H:%M:%S')» owner «p.name» «p.mob» -->
<smses count="«n»" backup_set="«dig(8)»" device="«ch('HUAWEI','Xiaomi','vivo')»" line1="«p.mob»">
% peers = Ps(max(2, n//6))
% t = some(300)
% for i in range(n):
% q = pick(peers)
% t = aft(t, 20, 3000)
  <sms protocol="0" address="«q.mob»" date="«int(t.timestamp()*1000)»" type="«ch(1,1,2)»" subject="null" body="«ch('到了没，我在楼下','钱我下周一定还','晚上不回来吃','孩子老师让交资料费'+str(ri(30,300)),'你昨天说的那个人是谁','身份证发我一下，买票','地址：'+q.addr)»" read="1" status="-1" contact_name="«ch(q.name,'老'+q.sur,q.call)»" />«R(p)»
% end
</smses>
=== sms_forensic_report
kind: phone.sms
n: 4-12
file: 电子数据/检材«ri(1,9)»_短信提取_«d8(base)».docx
pack: docx
shape: forensic extract of a suspect's handset, deleted messages listed in sentences with the partner's number and the words
count: 内容为“
people: 1
---
% p = P(sex='男')
电子数据提取固定清单（短信部分）
检材：«ch('华为','OPPO','苹果')»手机一部，持有人«p.name»，«p.id»，本机号码«p.mob»，IMEI «imei()»。
% t = some(100)
% for i in range(n):
% t = aft(t, 30, 2000)
（«i+1»）«f(t,'%Y-%m-%d %H:%M')»«ch('发往','收自')»«newmob()»（通讯录名“«ch('表弟','阿辉','送货','周老板')»”），«ch('','已删除，恢复所得，')»内容为“«ch('货到了老地方，别打电话','今天风声紧，先别出来','那三千先给我，年底补','你把人带到后门','车牌换了再走')»”。«R(p)»
% end
提取人：«who()»　«who()»　见证人：«who()»
=== sms_platform_sqlite
kind: phone.sms
n: 30-200
file: db/«ch('mmssms','sendbox')»_«dig(4)».db
pack: sqlite
shape: sending platform's table of messages with receiver, template code and full text, beside an empty template table
count: ^t_send\t
who: mob
---
CREATE TABLE t_tpl (code TEXT, body TEXT);
INSERT INTO t_tpl VALUES ('N07','【#app#】#name#，您的包裹已到#site#');
CREATE TABLE t_send (id INTEGER PRIMARY KEY, rcv TEXT, tpl TEXT, content TEXT, sent_at TEXT, rpt TEXT);
% gs = Ps(max(10, n*2//3))
% for i, p in enumerate(gs + [pick(gs) for _ in range(n-len(gs))]):
INSERT INTO t_send VALUES («i+1»,'«p.mob»','«ch('N07','C02','Y11')»','«ch('【兔喜】'+p.name+'，您的包裹已到'+pick(ESTATES)+'店，取件码'+str(ri(1,9))+'-'+str(ri(1,9))+'-'+dig(4),'【微贷】'+p.call+'，验证码'+dig(6)+'，您正在借款'+str(ri(1,9))+'000元','【名医堂】'+p.name+'，'+md(at(3))+'复诊，号序'+str(ri(1,60)))»','«f(some(20))»','«ch('DELIVRD','EXPIRED','MK:0001')»');«R(p)»
% end
=== sms_codes_jsonl
kind: phone.sms
n: 20-150
file: tmp/catcher_«d8(base)».jsonl
shape: fake base station's or trojan's catch: device, own number, sender short code, intercepted text
count: "msgBody"
who: mob
---
% gs = Ps(max(6, n//3))
% q = gs + [pick(gs) for _ in range(n-len(gs))]
% r.shuffle(q)
% t = base
% for p in q:
% t = aft(t,0,6)
{"bot":"«''.join(r.choice('0123456789abcdef') for _ in range(12))»","line":"«p.mob»","from":"«decoy(ch('95588','95533','10086','106575258192144','12306'))»","at":"«f(t)»","msgBody":"«ch('您尾号'+p.tail+'卡'+md(t)+'支出'+money(20,5000)+'元，余额'+comma(10,90000)+'元【'+p.bank+'】','【铁路客服】验证码：'+dig(6)+'，12306用户注册或既有用户手机核验','验证码'+dig(6)+'，请勿泄露。【支付】','尊敬的客户，您本月话费余额'+money(1,80)+'元')»"}«R(p)»
% end
=== sms_dispute_thread_trad
kind: phone.sms
n: 5-16
file: 律師樓/短訊謄本_«d8(base)».txt
script: trad
enc: utf-8|big5
eol: crlf
shape: law clerk's transcript of one client's text messages with two other numbers, traditional, sides marked, times in brackets
count: ^[甲乙丙]（
people: 1
---
% p = P(y=(1965,1995))
% a, b = newmob(), newmob()
短訊謄本（供審閱，非正式證物）
當事人：«p.name»（內地身份證 «p.id»，手提 «p.mob»，下稱甲）
乙：«a»　丙：«b»

% t = some(60)
% for i in range(n):
% t = aft(t, 1, 600)
«ch('甲','乙','丙')»（«f(t,'%d/%m %H:%M')»）：「«ch('你欠的貨款幾時還？','我已經匯過去了','不要再打給我太太','我在法院門口等你','文件放在管理處','下星期一定處理','你收到支票沒有')»」«R(p)»
% end

謄寫：«ch('文員','見習')» «trad(who())»
