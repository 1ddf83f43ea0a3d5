=== 售票/代售点存根.csv ;; gb18030 crlf ;; 2015-02-10 08:30 ;; csv:,:9 ;; delimited table of ticket stubs
日期,车次,发站,到站,席别,车厢座位,票价,乘车人,身份证号
%new 13 step=3-20
%py t=train()
{{d('%Y-%m-%d',ri(48,400))}},{{t['no']}},{{t['frm']}},{{t['to']}},{{seat(t)}},{{'%02d'%ri(1,16)}}车{{'%02d'%ri(1,18)}}{{ch('A|B|C|D|F')}}号,{{t['fare']}},{{name}},{{id}}
%end
小计 13 张,,,,,,,,
=== rail/passenger_orders.csv.zip ;; utf-8 en ;; 2018-09-28 10:00 ;; csv:,:9 ;; table with English headers
order_no,passenger_name,id_card,mobile,train_no,from_station,to_station,seat_type,departure_time
%pool 15 10 step=100-900
%py t=train()
E{{dig(9)}},{{name}},{{id}},{{mob}},{{t['no']}},{{t['frm']}},{{t['to']}},{{ch('O|M|3|1')}},{{d('%Y-%m-%d')}} {{t['dep']}}
%end
=== 铁路公安/SMZ_CC.txt ;; gb18030 ;; 2016-02-03 00:00 ;; re:^\d{6,}\t ;; real-name journeys, pinyin headers
BH	XM	XB	SFZH	CC	CFZ	DDZ	CXH	ZWH	CCRQ
%pool 12 7 step=300-3000
%py t=train()
{{700020+i}}	{{name}}	{{sexn}}	{{id}}	{{t['no']}}	{{t['frm']}}	{{t['to']}}	{{'%02d'%ri(1,17)}}	{{ri(1,118)}}	{{d('%Y%m%d')}}
%end
=== 高鐵/訂票紀錄.csv ;; utf-16 trad ;; 2019-10-03 09:00 ;; csv:\t:7 ;; tab table in Traditional Chinese, UTF-16
乘車日期	車次	起站	迄站	座位	乘車人	身份證號碼
%new 8 step=500-4000
%py t=train()
{{d('%Y/%m/%d')}}	{{t['no']}}	{{t['frm']}}	{{t['to']}}	{{ri(1,16)}}車{{ri(1,18)}}{{ch('A|C|F')}}號	{{name}}	{{id}}
%end
=== crawl/12306_orders.jsonl.gz ;; utf-8 ;; 2017-01-17 21:00 ;; jsonl: ;; JSON lines of orders
%new 11 step=2-60
%py t=train()
{"sequence_no":"E{{dig(9)}}","passengerName":"{{name}}","passengerIdNo":"{{id}}","phone":"{{mob}}","trainNumber":"{{t['no']}}","departureStation":"{{t['frm']}}","destinationStation":"{{t['to']}}","coach":"{{'%02d'%ri(1,16)}}","seatNo":"{{ri(1,18)}}{{ch('A|B|F')}}","ticketPrice":{{t['fare']}},"trainDate":"{{d('%Y-%m-%d',200)}}"}
%end
=== sql/train_trip.sql ;; utf-8 crlf ;; 2016-06-09 10:00 ;; re:^INSERT ;; one INSERT per journey
SET NAMES utf8;
%pool 9 5 step=900-9000
%py t=train()
INSERT INTO train_trip(xm,sfzh,cc,cfz,ddz,fcsj,cxh,zwh) VALUES(N'{{name}}','{{id}}','{{t['no']}}',N'{{t['frm']}}',N'{{t['to']}}','{{d('%Y-%m-%d')}} {{t['dep']}}','{{ri(1,17)}}','{{ri(1,120)}}');
%end
=== md/行程汇总.md ;; utf-8 ;; 2021-06-20 09:00 ;; re:^\| 2021 ;; Markdown table of one person's journeys
%p
### {{name}} 铁路出行（{{id}}）

| 日期 | 车次 | 区间 | 席位 | 票号 |
|---|---|---|---|---|
%rep 6 step=9000-20000
%py t=train()
| {{d('%Y-%m-%d')}} | {{t['no']}} | {{t['frm']}}→{{t['to']}} | {{'%02d'%ri(1,16)}}车{{ri(1,18)}}{{ch('A|D|F')}} {{seat(t)}} | {{ch('E|F|H')}}{{dig(6)}} |
%end

数据截至6月底，退票的没列。
=== log/gate_verify.log ;; utf-8 at=440106 ;; 2020-01-12 07:00 ;; re:VERIFY OK ;; log of station gates
# 广州南 实名制核验闸机 G3-{{ri(1,9)}}
%new 10 step=0.2-3
%py t=train()
{{d('%Y-%m-%d %H:%M:%S')}} VERIFY OK  id={{id}} nm={{name}} train={{t['no']}} {{t['frm']}}-{{t['to']}} coach={{ri(1,16)}} seat={{ri(1,18)}}{{ch('A|C|F')}} sim=0.{{ri(81,98)}}
%end
2020-01-12 08:59:00 HEARTBEAT cpu=21% temp=47C
=== print/车票票面.txt ;; gb18030 ;; 2013-09-30 12:00 ;; re:限乘当日当次车 ;; texts of ticket faces
%new 5 step=600-6000
%py t=train()
{{ch('A|B|C')}}{{dig(6)}}                         检票口{{ri(1,18)}}{{ch('A|B')}}
   {{t['frm']}}站        {{t['no']}}        {{t['to']}}站
{{d('%Y年%m月%d日')}} {{t['dep']}}开   {{'%02d'%ri(1,16)}}车{{'%03d'%ri(1,90)}}号
￥{{t['fare']}}元                      {{seat(t)}}
限乘当日当次车
{{id}} {{name}}
   买票请到12306 发货请到95306
{{dig(14)}}{{ch('A|B|C')}}{{dig(6)}} {{t['frm']}}售

%end
=== forms/学生团体购票.txt ;; age=19-22 utf-8-sig ;; 2016-01-05 10:00 ;; re:^姓名 ;; key-value blocks of group purchase
学院：机电工程学院　班级：{{ch('13级2班|14级1班')}}　联系人：{{nm('f')}}老师　办公电话：{{land('430104')}}

%new 6
%py t=train()
姓名：{{name}}
身份证号：{{id}}
优惠区间：长沙—{{t['to']}}
乘车日期：2016年1月{{ri(15,20)}}日
车次：{{t['no']}}
席别：{{seat(t)}}（学生票）
手机：{{mob}}

%end
=== kv/ticket_notify.txt ;; utf-8 ;; 2018-02-01 06:30 ;; re:^订单号 ;; notices of issued tickets in key-value form
%new 5 step=20-400
%py t=train()
订单号 = E{{dig(9)}}
乘车人 = {{name}} / 二代身份证 / {{id}}
车次 = {{t['no']}}
出发站 = {{t['frm']}}  到达站 = {{t['to']}}
开车时间 = 2018-02-{{ri(10,14)}} {{t['dep']}}
席位 = {{'%02d'%ri(1,16)}}车厢 {{ri(1,18)}}{{ch('A|B|C|F')}}
通知号码 = {{mob}}
=====
%end
=== chat/抢票群.txt ;; utf-8 ;; 2019-01-06 09:00 ;; re:身份证号?[：:] ;; chat messages with orders for journeys
%new 6 step=2-30
%py t=train()
{{ch('春运不慌|小鱼|L.|胖头陀')}}  {{d('%H:%M:%S')}}
帮抢 {{t['no']}} {{t['frm']}}到{{t['to']}} 1月{{ri(26,31)}}号 {{ch('二等座就行|硬卧下铺优先|无座也要')}}，{{name}} 身份证:{{id}}，{{ch('抢到发我|加价50')}} {{mob}}

%end
=== police/乘警工作记录.txt ;; gb18030 crlf ;; 2014-08-19 03:00 ;; n:2 ;; duty notes of train police, two persons
8月18日 T109次 值乘 12车—17车
%p
23:40，14车63号旅客{{name}}（{{sex}}，{{age}}岁，身份证{{id}}，北京上车、持至上海车票）反映行李架上挎包移位，当面清点未少物品。{{rec()}}
%p
01:15，餐车核验：{{name}}，证号{{id}}，持15车无座票，同车次北京至蚌埠，已越站，补票46.5元。{{rec()}}
03:00 交班，无其他情况。
                              乘警 {{nm()}}
=== mail/报销说明.eml ;; utf-8 ;; 2021-12-08 17:20 ;; n:3 ;; mail about train journeys of one person
%p
From: {{pyl}} <{{email}}>
To: =?utf-8?B?6LSi5Yqh?= <{{mail('caiwu@yuanjing-it.cn')}}>
Subject: 11月差旅报销补充说明
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

财务的同事好，纸质票丢了，按要求补行程明细：

1) 11月2日 G1012 深圳北到武汉，05车12F，538元{{rec()}}
2) 11月5日 G1011 武汉回深圳北，二等座 09车3A，538元{{rec()}}
3) 11月23日 C7012 广州东到深圳，79.5元，站着的{{rec()}}

三张都是用我身份证{{id}}买的，12306里能查到。手机 {{mobd}}，有问题打我。
{{name}}
