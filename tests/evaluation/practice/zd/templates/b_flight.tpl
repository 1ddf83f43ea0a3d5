=== flight_rt_history
kind: travel.flight
n: 5-25
file: eterm/rt_«d8(base)».log
eol: crlf|lf
shape: terminal session of a ticket agent, PNRs printed one below another, segments, FOID and contact over several lines
count: ^ +\d+\.  [A-Z0-9]{2}\d{3,4} 
who: id
---
% for i in range(n):
% p = P()
>RT/«ch('H','J','K','M','N')»«''.join(r.choice('ABCDEFGHJKMNPQRSTVWXYZ23456789') for _ in range(5))»
 1.«p.PY»
% k = ch(1,1,2)
% t = some(200)
% cs = sample(['PEK','CAN','SHA','CTU','XIY','KMG','HGH','SZX','URC','XMN'], 3)
% al = ch('CA','MU','CZ','HU','3U','ZH','MF')
% for j in range(k):
 «j+2».  «al»«ri(1201,8998)» «ch('Y','B','M','T')»   «f(t,'%a').upper()[:2]»«f(t,'%d%b').upper()»  «cs[j]»«cs[j+1]» HK1   «f(t,'%H%M')» «f(aft(t,90,220),'%H%M')»          E «ch('T2--','T3T1','--T2')»«R(p)»
% t = aft(t, 4000, 9000)
% end
 «k+2».«ch('SHA255','BJS119','CAN402')»
 «k+3».TL/«f(base,'%H%M/%d%b').upper()»/«ch('SHA255','BJS119')»
 «k+4».SSR FOID «al» HK1 NI«p.id»/P1
 «k+5».OSI «al» CTCM«p.mob»/P1
 «k+6».RMK TJ «ch('SHA255','BJS119')» «dig(6)»

% end
>
=== flight_detr_kv
kind: travel.flight
n: 20-120
file: tkt/detr_audit_«d8(base)».log
shape: k=v audit log of e-ticket look-ups, coupon status codes, documents with lead letters
count: \bcpn=\d
who: id
---
% for p in Ps(n):
% t = some(30)
«f(t)».«dig(3)» INFO  [detr-«ri(1,4)»] op=DETR agent=«ri(10200,98000)» tkt=«ch('999','781','784','880','479','876')»-«dig(10)» cpn=«ch(1,1,2)» st=«ch('OPEN FOR USE','USED/FLOWN','EXCHANGED','REFUNDED')» pax="«p.PY»" id=NI«p.id» fl=«ch('CA','MU','CZ','HU','ZH','SC')»«ri(1101,9080)» dt=«f(t,'%d%b%y').upper()» od=«'-'.join(sample(['PEK','CAN','SHA','CTU','XIY','KMG','HGH','WUH'],2))» cls=«ch('Y','V','F','W')» fare=«ri(380,2650)».00 rt=«ri(14,380)»ms«R(p)»
% if r.random() < .2:
«f(t)».«dig(3)» WARN  [detr-«ri(1,4)»] op=DETR retry=«ri(1,3)» host=«ch('b2b','ibe')»-«ri(1,9)» msg="NO TKT FOUND"
% end
% end
=== flight_corp_mail_english
kind: travel.flight
n: 3-7
script: English
file: travel/confirmations_wk«f(base,'%V')».txt
shape: office manager's English note with colleagues' trips, each person's flights as bullets below the name, one trip told in passing
count: \b(?:CA|MU|CZ|HU|3U|ZH|MF) ?\d{3,4}\b
who: id
---
All,

tickets for the «ch('Q3 review','supplier audit','trade fair')» are issued. Check your own line, names and ID numbers must match the card or you will not board.

% for i, p in enumerate(Ps(n)):
% a, b = sample(['Beijing','Guangzhou','Shanghai','Chengdu',"Xi'an",'Kunming','Xiamen','Shenzhen'], 2)
% t = at(ri(5,20))
«i+1») «p.py[1].title()» «p.py[0].title()» («p.name»), ID «p.id», mobile «p.mda»
   out   «f(t,'%a %d %b')»  «ch('CA','MU','CZ')»«ri(1101,8999)»  «a» - «b»  dep «hm(t)»  «ch('economy','business')»«R(p)»
% t = aft(t, 3000, 7000)
   back  «f(t,'%a %d %b')»  «ch('HU','3U','ZH')»«ri(1101,8999)»  «b» to «a», «hm(t)»«maybe(.3,' (red-eye, sorry)')»«R(p)»
% if r.random() < .35:
   and on her/his own account to «ch('Haikou','Dalian','Yinchuan')» on «f(aft(t,9000,20000),'%d %b')» with MF «ri(801,899)», ticket «ch('731','784')»-«dig(10)», not to be claimed«R(p)»
% end
% end

Itineraries for the claim form are on my desk until Friday.
«ch('Admin','Front office')», ext. «ri(2100,8890)»
=== flight_manifest_xlsx
kind: travel.flight
n: 60-180
file: 地服/«d8(base)»_旅客名单.xlsx
pack: xlsx
shape: ground handler's manifest; flight and date only in the title, rows with document, seat, bag codes
count: ^\d+\t[A-Z]+/[A-Z]+\t
who: id
---
#PIL
旅客信息单	航班 «ch('CA','MU','CZ')»«ri(1201,8890)»	«d10(base)»	«cshort»-«ch('北京','海口','沈阳')»	机号 B-«ri(1500,8999)»
序	旅客姓名(拼音)	中文	证件号	座位	舱	行李	特服	常客卡
% seats = sample([f'{a}{b}' for a in range(3,40) for b in 'ABCJKL'], n)
% for i in range(n):
% p = P()
«i+1»	«p.PY»	«p.name»	«p.id»	«seats[i]»	«ch('Y','Y','Y','W','C')»	«ch('0/0','1/12','1/19','2/31')»	«ch('-','-','-','WCHR','CHML','UM')»	«maybe(.3,'FF'+dig(9),'-')»«R(p)»
% end
合计	成人 «n»	儿童 0	婴儿 0	行李 «ri(20,90)» 件
#签派备注
值机截止 «hm(base)»	减客 «ri(0,3)»	配载 «who()»
=== flight_order_api
kind: travel.flight
n: 4-22
file: api/order_detail_«d8(base)».jsonl
pack: zip
shape: booking site's order objects, one traveller with several segments told under keys of the supplier
count: "dptAirport"
who: pp
---
% for p in Ps(n):
% t = some(300)
% ap = sample(['PVG','CAN','HKG','BKK','NRT','ICN','SIN','KUL','LAX','FRA'], 4)
% k = ch(1,2,2,3)
{"ordNo":"«ch('IF','XE')»«d8(t)»«dig(6)»","chn":"«ch('APP','H5','MINI')»","sts":«ch(3,5,7)»,"psg":{"cn":"«p.name»","en":"«p.PY»","certTp":"PP","certNo":"«p.pp»","nat":"CN","bth":"«p.bi»"},"lnk":{"tel":"«p.mob»","eml":"«p.mail»"},"segs":[\
% for j in range(k):
{"sq":«j+1»,"fltNo":"«ch('MU','CZ','CX','HX','CA')»«ri(211,989)»","dptAirport":"«ap[j]»","arrAirport":"«ap[j+1]»","dptTm":"«f(t,'%Y-%m-%dT%H:%M')»+08:00","cabin":"«ch('Y','C','U')»"}«',' if j<k-1 else ''»«R(p)»\
% t = aft(t, 600, 6000)
% end
],"amt":{"cny":"«money(900,9800)»","tax":"«money(90,1500)»"}}
% end
=== flight_rebook_chat
kind: travel.flight
n: 3-6
file: 客服导出/session_«dig(7)».txt
enc: utf-8|utf-16
shape: service chat about one traveller's tickets: flown, changed, refunded, new; messages broken in the middle
count: ^\[.*(?:CA|MU|CZ|SC|HO|9C)\d{4}
people: 1
---
会话ID：«dig(7)»  渠道：«ch('微信小程序','APP内')»  技能组：国内机票
% p = P()
% t = base
% seat = ri(3001,3999)
[«hm(t)»] 访客：你好 我«ch('上次的票','几张票')»有问题
[«hm(t)»] 坐席«seat»：您好，请提供乘机人姓名和证件号
% t = aft(t,1,2)
[«hm(t)»] 访客：«p.name»
[«hm(t)»] 访客：«p.id»
[«hm(t)»] 访客：电话«p.msp»
% t = aft(t,4,6)
% s = some(60)
% a, b = sample(['北京','广州','杭州','成都','西安','昆明','厦门'], 2)
% for i in range(n):
% t = aft(t,1,4)
% s = aft(s, 3000, 15000)
% fl = ch('CA','MU','CZ','SC','HO','9C') + str(ri(1201,8990))
% x = [f'{md(s)} {fl} {a}到{b}，状态已使用', f'{fl} {md(s)} {b}至{a} 您自愿退了，手续费{ri(80,600)}', f'原来的航班取消，给您改到{md(s)}的{fl}（{a}-{b}，{hm(s)}起飞）了', f'{md(s)}那张{fl}，{b}{ch("—","飞")}{a}，票号{ch("999","784")}-{dig(10)}，未使用'][(i + v) % 4]
[«hm(t)»] 坐席«seat»：«ch('查到您','另外','这边还看到','系统里还有')» «x»«R(p)»
% if r.random() < .4:
[«hm(t)»] 访客：«ch('这个我没坐','对','那天我误机了','能报销吗')»
% end
% end
% t = aft(t,2,5)
[«hm(t)»] 访客：那就把没用的那张
[«hm(t)»] 访客：退了吧
—— 会话结束，满意度：«ri(1,5)» ——
=== flight_ffp_sqlite
kind: travel.flight
n: 8-30
file: db/ffp_accrual.db
pack: sqlite
shape: frequent-flyer base: members and accruals in two tables joined by the card number
count: ^accrual\t
who: id
---
CREATE TABLE member (ffn TEXT PRIMARY KEY, xm TEXT, zjlx TEXT, zjhm TEXT, sj TEXT, tier TEXT);
CREATE TABLE accrual (seq INTEGER, ffn TEXT, flt TEXT, fltdate TEXT, org TEXT, dst TEXT, cls TEXT, miles INTEGER, src TEXT);
% q = 0
% for p in Ps(n):
% c = dig(10)
INSERT INTO member VALUES ('FF«c»','«p.name»','NI','«p.id»','«p.mob»','«ch('B','S','G','PT')»');
% for j in range(ri(1,9)):
% q += 1
% o, d = sample(['PEK','CAN','SHA','CTU','XIY','KMG','HGH','URC'], 2)
INSERT INTO accrual VALUES («q»,'FF«c»','«ch('CZ','MU','CA')»«ri(1101,8999)»','«d8(some(500))»','«o»','«d»','«ch('Y','M','H','E')»',«ri(380,3300)»,'«ch('DCS','RETRO')»');«R(p)»
% end
% end
