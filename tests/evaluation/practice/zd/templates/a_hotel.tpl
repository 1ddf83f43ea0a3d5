=== hotel_member_json
kind: hotel.stay
n: 6-40
file: crm/member_history_«d8(base)».json
shape: hotel chain's member export, stays nested under each member, card level codes
count: "arr": "
who: id
---
{"exportBy": "crm_batch", "hotelGroup": "«ch('HX','LT','JY')»", "asOf": "«d10(base)»", "members": [
% for i in range(n):
% p = P()
 {"memberNo": "«ch('G','S','P')»«dig(9)»", "lvl": «ri(1,4)», "guest": {"nm": "«p.name»", "ctf": {"tp": "01", "no": "«p.id»"}, "mob": "«p.mob»", "mail": "«p.mail»"«maybe(.3, ', "tel": "' + p.tel + '"')»},
  "stays": [
% k = ri(1,5)
% for j in range(k):
% t = some(900)
   {"htl": "«ri(1001,1080)»", "arr": "«d10(t)»", "dep": "«d10(aft(t,1000,5000))»", "rm": "«ri(2,18)»«ri(1,30):02d»", "rate": "«ch('RACK','MEM','CORP','OTA')»", "amt": «money(128,899)»«R(p)»}«',' if j<k-1 else ''»
% end
  ]}«',' if i<n-1 else ''»
% end
]}
=== hotel_inhouse_fixed
kind: hotel.stay
n: 14-60
file: 夜审/在住客人_«f(base,'%m%d')».txt
enc: gb18030|gb18030
eol: crlf
shape: night auditor's in-house list, fixed width, shared rooms written once, totals and page feet
count: ^.{10,16}\d{17}[\dX]
who: id
---
% b2 = base.replace(hour=2)
                        «htl»（«cname»）  在住客人表              打印:«f(b2,'%Y/%m/%d %H:%M')»
                        营业日期 «d10(base)»   班次 夜   操作员 «who()»
----------------------------------------------------------------------------------------------------
房号  姓名      证件号码            抵店        预离        房价     备注
----------------------------------------------------------------------------------------------------
% room = 301
% for i in range(n):
% p = P()
% share = i and r.random() < .3
% room += 0 if share else ri(1,6)
% t = b2 - D.timedelta(hours=ri(3,80), minutes=ri(0,59))
«'〃   ' if share else f'{room:<4}'»  «p.name + '　'*(4-len(p.name))»  «p.id»  «f(t,'%m-%d %H:%M')» «f(aft(base,900,4000),'%m-%d')»  «'   同住' if share else money(138,520)»  «maybe(.3, ch('押金500','月结','早餐x2','勿扰','欠房卡'))»«R(p)»
% if i % 20 == 19:
                                        —— 续下页 ——
% end
% end
----------------------------------------------------------------------------------------------------
合计 在住 «n» 人   可卖房 «ri(10,60)» 间   出租率 «ri(55,96)».«ri(0,9)»%
=== hotel_psb_xml
kind: hotel.stay
n: 5-70
file: psb/up_«pre»_«d14(base)».xml
enc: utf-8|gb18030
shape: lodging-house upload to the police, pinyin initial tags and dictionary codes, one element a guest
count: <LKXX 
who: id
---
<?xml version="1.0" encoding="«'GB18030' if v else 'UTF-8'»"?>
<GNLK DWBM="«pre»«dig(4)»" LGMC="«htl»" SCSJ="«d14(base)»" JLS="«n»">
% for i in range(n):
% p = P()
% t = some(2)
  <LKXX XH="«i+1»">
    <XM>«p.name»</XM><XB>«p.sc»</XB><MZ>«ch('01','01','01','03','11')»</MZ><CSRQ>«p.bd»</CSRQ>
    <ZJLX>11</ZJLX><ZJHM>«p.id»</ZJHM><XZ>«p.hj»</XZ>
    <RZSJ>«f(t,'%Y%m%d%H%M')»</RZSJ><RZFH>«ri(2,9)»«ri(1,28):02d»</RZFH>\
% if (base - t).total_seconds() > 95000:
<TFSJ>«f(aft(t,500,1500),'%Y%m%d%H%M')»</TFSJ>\
% end
<RZYY>«ch('1','2','9')»</RZYY>«R(p)»
  </LKXX>
% end
</GNLK>
=== hotel_query_chat
kind: hotel.stay
n: 2-4
file: 聊天记录/«ch('治安查询群','开房查询','老客户A')»_«d8(base)».txt
shape: export of a chat in which stays are sold, answers split over several messages, each stay told in another way
count: (?:住的|开的|入住|登记在|续住在)[^\n]{2,16}(?:\d{3,4}房|\d{3,4}号房|房号\d{3,4})
who: id
---
% t = base
% for i in range(n):
% p = P()
% t = aft(t,5,90)
«f(t,'%Y-%m-%d %H:%M:%S')» 小«ch('飞','鹿','七')»
查这个 «p.id»  近两年的

% t = aft(t,8,40)
«f(t,'%Y-%m-%d %H:%M:%S')» A«ch('信息','数据')»-老K
出了 «p.name» «p.sex»
«p.hj»

% k = ri(2,4)
% s0 = base
% for j in range(k):
% t = aft(t,0,1)
% s = s0 = (s0 - D.timedelta(hours=ri(300,4000), minutes=ri(1,59)))
% h = pick(HOTELS)
% rm = ri(2,16)*100+ri(1,30)
«f(t,'%Y-%m-%d %H:%M:%S')» A«ch('信息','数据')»-老K
% if j == 0:
«f(s,'%y.%m.%d')» 夜里«f(s,'%H:%M')»  住的«h»  «rm»房  第二天中午退的«R(p)»
% elif j == 1:
还有一次 «md(s)»
开的«h» «rm»号房
没写离店 同房一个女的 没带证«R(p)»
% else:
«ch('再往前','最早一条')» «d10(s)» 入住«h»，房号«rm»，«ch('一晚','两晚','钟点')»«R(p)»
% end

% end
% end
«f(aft(t,3,9),'%Y-%m-%d %H:%M:%S')» 小飞
收到 转了«n*ch(80,100,150)»
=== hotel_visit_docx
kind: hotel.stay
n: 2-4
file: 走访/«dist»_旅馆走访情况_«d8(base)».docx
pack: docx
shape: police visit report on one suspect's stays, witnesses (clerks) named with their own numbers
count: 第[一二三四]次[，：]
people: 1
---
关于核查涉案人员住宿情况的工作说明
% p = P(sex='男')
% c = P(local=True)
«zd(base)»，我所民警«who()»、辅警«who()»根据专案组要求，对«p.name»（男，«zd(p.b)»出生，公民身份号码«p.id»，户籍地«p.hj»）近期在我辖区的住宿情况进行了走访。
% t = base - D.timedelta(days=60)
% for i in range(n):
% t = aft(t, 3000, 12000)
% h = pick(HOTELS)
第«'一二三四'[i]»次，«zd(t)»«zt(t)»，该人«ch('持本人身份证','用本人证件','以本人身份')»在«h»（«cname»«street()»）开«ri(2,9)»«ri(1,25):02d»房，«ch('次日十一时许离店','住两晚，离店时未结清杂费','当晚即离开，未再返回')»，«ch('登记时同行一人未登记','前台系统显示无同住人','监控见其与一名短发女子同入')»。«R(p)»
% end
以上情况有旅馆前台«c.name»（身份证号«c.id»，电话«c.mob»）证实，登记单复印件附后。
«gov»«ch('城东','车站','河西')»派出所
=== hotel_pg_copy
kind: hotel.stay
n: 60-320
file: dump/fo_master.sql
pack: gz
shape: PostgreSQL dump, COPY of the front office master, several stays of returning guests, codes and \N
count: ^\d+\t\d{3}\t[IOX]\t
who: id
---
--
-- PostgreSQL database dump
--
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

CREATE TABLE public.fo_master (acct integer NOT NULL, hid smallint, sta character(1), roomno character varying(6), gname text, idcls smallint, ident character varying(20), mobile text, arr timestamp, dep timestamp, ratecode text, setrate numeric(8,2));

COPY public.fo_master (acct, hid, sta, roomno, gname, idcls, ident, mobile, arr, dep, ratecode, setrate) FROM stdin;
% gs = Ps(max(5, n//3))
% a = ri(30000, 70000)
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% a += ri(1,9)
% t = some(600)
«a»	«ri(101,109)»	«ch('O','O','O','I','X')»	«ri(3,22)»«ri(1,24):02d»	«p.name»	1	«p.id»	«ch(p.mob, chr(92)+'N')»	«f(t)»	«f(aft(t,600,4000))»	«ch('BAR0','CTR1','MEM2','DAY')»	«money(98,760)»«R(p)»
% end
\.

ALTER TABLE ONLY public.fo_master ADD CONSTRAINT fo_master_pkey PRIMARY KEY (acct);
=== hotel_res_mail_trad
kind: hotel.stay
n: 2-6
file: mail/RE_«ch('訂房','住客')»紀錄_«d8(base)».eml
script: trad
shape: mail between a hotel's front office and a travel agent, stays of passport holders told in running text
count: (?:於|在|由)\d{1,2}月\d{1,2}日[^。\n]{0,20}(?:入住|check in|到店)
who: pp
---
From: frontdesk <«omail(ch('fo','reservation','duty')+'@'+ch('harbourplaza-inn','lotusbay','grandview-suites')+'.com.'+ch('hk','mo'))»>
To: «omail('ops@'+ch('sunnytours','eastway','jetgo')+'.com.hk')»
Date: «f(base,'%d %b %Y %H:%M:%S')» +0800
Subject: RE: 貴社客人住宿紀錄核對
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

您好，

按貴社要求，已核對電腦紀錄，詳情如下：

% for i in range(n):
% p = P()
% t = some(90)
% k = ch(1,1,2)
% fl = ri(8,31)
客人«p.name»（«p.PY»），持中國護照 «p.pp»，於«md(t)»晚上«ch('入住','check in')»«fl»樓«fl»«ri(1,20):02d»室，«ch('兩晚','一晚','三晚，加床一張')»，房費已掛貴社帳。«R(p)»\
% if k == 2:
% t = aft(t, 9000, 30000)
同一位客人又在«md(t)»再次到店，改住«ri(12,30)»«ri(1,20):02d»室，«ch('自付','現金結帳','按金未退')»。«R(p)»\
% end


% end
如有出入請於本週內回覆，多謝。

«ch('前台主任','客務部')» «trad(who())»
