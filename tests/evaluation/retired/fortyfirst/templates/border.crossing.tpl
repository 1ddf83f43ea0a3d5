=== 查询/出入境记录.csv ;; gb18030 crlf ;; 2013-02-01 09:00 ;; csv:,:7 ;; delimited table, one person's crossings
%p
出入境记录查询结果：{{name}}（{{sex}}，{{bd('%Y年%m月%d日')}}生，身份证{{id}}）,,,,,,
序号,出境/入境,出入境日期,证件名称,证件号码,出入境口岸,航班号
%rep 10 step=6000-40000
{{i}},{{'出境' if i%2 else '入境'}},{{d('%Y-%m-%d')}},普通护照,{{pp}},{{ch('广州白云机场|上海浦东机场|北京首都机场')}},{{ch('CZ327|MU503|CA925|CX391')}}
%end
=== bc/crossings.tsv ;; utf-8 en ;; 2018-12-20 06:00 ;; csv:\t:8 ;; tab table, English headers, several travellers
entry_id	surname_given	sex	dob	passport_no	direction	port_of_entry	crossing_time
%new 13 step=1-20
{{500300+i}}	{{pyt}}	{{sexe}}	{{bd('%Y%m%d')}}	{{pp}}	{{ch('E|X')}}	{{ch('PVG T2|SZX|CAN|LO WU|GONGBEI')}}	{{d()}}
%end
=== 边检/CRJ_RY.txt ;; gb18030 ;; 2015-11-03 ;; re:^\d+\$ ;; table with pinyin headers, dollar separated
XH$XM$XB$CSRQ$ZJZL$ZJHM$SFZH$CRBS$CRKA$CRRQ$JTGJ
%pool 12 6 step=200-4000
%py k=cross()
{{i}}${{name}}${{sexn}}${{bd('%Y%m%d')}}$14${{pp}}${{id}}${{ch('1|2')}}${{k['port']}}${{d('%Y%m%d%H%M')}}${{k['via']}}
%end
=== 陸路/旅客過關紀錄.csv ;; utf-8-sig trad crlf ;; 2017-04-14 07:00 ;; csv:,:8 ;; Traditional Chinese table with notes
過關日期,時間,方向,口岸,旅客姓名,往來港澳通行證,內地手機,備註
%new 10 step=2-30
{{d('%Y/%m/%d')}},{{d('%H:%M')}},{{ch('入境|出境')}},{{ch('羅湖|皇崗|深圳灣|落馬洲')}},{{name}},{{permit}},{{mob}},{{ch('|一簽一行|奶粉超量，已退運|同行二人')}}
%end
=== api/iorecord.json.gz ;; utf-8 ;; 2019-06-25 ;; json:records ;; JSON of one subject
%p
{"subject":{"name":"{{name}}","idNo":"{{id}}","nationality":"CHN"},"queryRef":"{{dec('CRJ'+dig(14))}}","records":[
%rep 7 step=9000-50000
%py k=cross()
  {"ioType":"{{'O' if i%2 else 'I'}}","ioDate":"{{d('%Y-%m-%d')}}","docType":"{{'普通护照' if i<4 else '往来港澳通行证'}}","docNo":"{{pp if i<4 else permit}}","port":"{{k['port']}}","transport":"{{k['via']}}"}{{sep()}}
%end
]}
=== dump/entry_exit.sql ;; utf-8 ;; 2016-08-30 ;; re:^\('[^']+','\d ;; SQL tuples of entries and exits
INSERT INTO `crj_jl`(`xm`,`gmsfhm`,`hzh`,`crlx`,`crsj`,`ka`,`qwd`) VALUES
%new 10 step=100-3000
%py k=cross()
('{{name}}','{{id}}','{{pp}}','{{ch('出境|入境')}}','{{d()}}','{{k['port']}}','{{k['to']}}'){{';' if last else ','}}
%end
=== xml/apis_out.xml ;; utf-8 en ;; 2020-01-08 05:00 ;; xml:Crossing ;; XML of crossings with passports
<?xml version="1.0"?>
<Manifest flight="MU503" port="PVG" dir="EXIT" date="2020-01-08">
%new 8 step=0-1
  <Crossing><Name>{{pys}}</Name><Sex>{{sexe}}</Sex><Birth>{{bd('%Y-%m-%d')}}</Birth><Passport issuer="CHN" expires="20{{ri(24,29)}}-0{{ri(1,9)}}-1{{ri(0,9)}}">{{pp}}</Passport><ExitTime>{{d('%H:%M:%S')}}</ExitTime><Lane>{{ri(1,24)}}</Lane></Crossing>
%end
</Manifest>
=== log/egate_luohu.log ;; gb18030 ;; 2014-05-01 08:00 ;; re:验放 ;; log of automatic gates
罗湖口岸 入境大厅 自助通道 日志 版本2.3
%pool 10 9 step=0.1-3
{{d()}} 通道{{'%02d'%ri(1,28)}} 证件{{permit}} 身份证{{id}} {{name}} 指纹比对{{ri(61,99)}} 验放 {{ch('入境|入境|出境')}} 用时{{ri(7,19)}}s
%end
2014-05-01 09:00:00 通道11 卡闸，转人工
=== print/边检查询打印.txt ;; gb18030 crlf ;; 2011-05-02 ;; re:^ +\d+ +[出入] ;; print of a query screen
%p
   出入境人员信息查询                        打印人: {{dig(6)}}  2011/10/20 16:41
   姓名: {{name}}   拼音: {{py}}   性别: {{sex}}   国籍: 中国
   证件: 普通护照 {{pp}}          身份证: {{id}}
   ---------------------------------------------------------
    序 类 日期       时间  口岸          交通工具   前往/来自
%rep 8 step=5000-28000
%py k=cross()
    {{i}}  {{'出' if i%2 else '入'}} {{d('%Y%m%d')}}   {{d('%H%M')}}  {{pad(k['port'],12)}}  {{pad(k['via'],8)}}   {{k['to']}}
%end
   ---------------------------------------------------------
   共 8 条  本页结束
=== forms/出境申报卡.txt ;; utf-8 ;; 2019-10-02 ;; re:^旅客姓名 ;; filled declaration forms
%new 4
%py k=cross()
中华人民共和国出境旅客登记（手填转录）
旅客姓名：{{name}}（{{py}}）
护照号：{{pp}}
出境日期：2019年10月{{ri(2,6)}}日　　口岸：{{k['port']}}
航班/车次/船名：{{k['via']}}　　前往国（地区）：{{k['to']}}
境内联系电话：{{mob}}
停留天数：{{ri(3,14)}}
——
%end
=== kv/tuan_fanhui.txt ;; utf-8 ;; 2018-04-09 ;; re:^证件号 ;; key-value blocks of returning tour members
团号 TH0402 返程入境核对（未按时归国者另报）
%new 5 step=0.3-3

姓名: {{name}}
证件号: {{pp}} (护照)
入境口岸: {{ch('上海浦东机场|南京禄口机场')}}
入境时间: {{d('%Y-%m-%d %H:%M')}}
手机: {{mob}}
状态: 已入境
%end
=== chat/查老公出境.txt ;; utf-8 ;; 2016-10-20 21:00 ;; n:4 ;; chat with several crossings of one person
%p sex='男'
静水：能查出入境吗 {{name}} {{id}}
客服A：可以，300
静水：付了
客服A：10月1日 拱北口岸 出境，步行{{rec()}}
客服A：10月3日 拱北口岸 入境{{rec()}}
客服A：10月15日 深圳湾口岸 出境 坐粤Z的车{{rec()}}
客服A：10月16日凌晨0:40 皇岗口岸入境{{rec()}}
静水：用的什么证
客服A：通行证{{permit}}，护照今年没用过
=== report/案件轨迹附注.md ;; utf-8 ;; 2021-04-12 ;; n:3 ;; report about three persons' crossings
### 涉案人员出入境情况（截至4月10日）
%p
**{{name}}**（{{id}}，护照{{pp}}）2019年12月28日从昆明口岸机场出境前往缅甸，至今没有入境记录。{{rec()}}

%p
**{{name}}**（{{id}}，护照{{pp}}）2020年1月3日经瑞丽口岸出境，称去走亲戚。{{rec()}}

%p
**{{name}}**（{{id}}）2021年3月30日从瑞丽口岸入境，主动向边检投案，随身护照{{pp}}。{{rec()}}

其余两人未查到出入境证件申领信息。
=== mail/visa_history.eml ;; utf-8 en crlf ;; 2017-05-16 ;; n:4 ;; English mail giving one person's travel history
%p
From: {{pyt}} <{{email}}>
To: {{mail('visa@embassy-service.org')}}
Subject: Travel history for the past two years
Date: Tue, 16 May 2017 20:41:00 +0800

Dear officer,

as requested here are my exits and entries (passport {{pp}}, born {{bd('%d %B %Y')}}):

I left China on 2 August 2015 via Shanghai Pudong to Osaka{{rec()}} and re-entered at Pudong on 9 August 2015.{{rec()}}
On 21 January 2017 I exited at Guangzhou Baiyun for Bangkok{{rec()}} and came back through the same port on 27 January 2017.{{rec()}}

My mobile is {{mob86}} should you have any question.

Yours sincerely,
{{pyt}}
