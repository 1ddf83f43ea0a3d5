=== 详单/201612通话详单.csv ;; gb18030 crlf ;; 2016-12-01 07:00 ;; csv:,:8 ;; one subscriber's bill with head lines and total
%p
%q
客户号码: {{mob}},客户姓名: {{name}},查询月份: 2016年12月
序号,起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费
%rep 16 step=30-2000
%py o=person() if i%4 else q
{{i}},{{d('%m-%d %H:%M:%S')}},{{city}},{{ch('主叫|被叫')}},{{o.mob}},{{ri(0,14)}}分{{ri(1,59)}}秒,{{ch('本地|国内长途')}},{{ch('0.00|0.19|0.38')}}
%end
合计,,,,,,,{{amt(2,12)}}
=== switch/cdr_20180315.csv.gz ;; utf-8 en ;; 2018-03-15 00:00 ;; csv:,:9 ;; network records, English headers
record_id,calling_number,called_number,start_time,duration_sec,call_type,imsi,lac,cellid
%pool 16 9 step=0.5-20
%q
{{9001200+i}},{{mob}},{{q.mob}},{{d()}},{{ri(3,1900)}},{{ch('MOC|MOC|MTC')}},{{imsi}},{{ri(9000,40000)}},{{ri(1000,60000)}}
%end
=== 调证/TH_HD.txt ;; gb18030 ;; 2014-07-01 10:00 ;; re:^1\d{10}\t ;; call records, pinyin headers, two subscribers
BJHM	DFHM	HJLX	QSSJ	THSC	JZWZ
%pool 14 2 step=10-900
%q
{{mob}}	{{q.mob}}	{{ch('主叫|被叫')}}	{{d('%Y%m%d%H%M%S')}}	{{ri(2,800)}}	{{city}}{{ch('汽车站|万达|人民医院|城中村')}}{{ri(1,3)}}扇区
%end
=== 話單/通話紀錄.txt ;; utf-8 trad ;; 2017-09-05 09:00 ;; re:^│ ?\d ;; drawn Traditional Chinese call list
%p
　用戶 {{mob}}　登記人 {{name}}　通話紀錄九月上旬
┌──┬──────────┬──────────────┬──────┬─────┐
│序│時間      │對方號碼      │方式  │時長 │
├──┼──────────┼──────────────┼──────┼─────┤
%rep 9 step=100-1500
%q
│{{pad(i,2,True)}}│{{d('%d日%H:%M')}}  │{{pad(q.mob,14)}}│{{pad(ch('主叫|被叫|未接'),6)}}│{{pad(str(ri(5,600))+'秒',5)}}│
%end
└──┴──────────┴──────────────┴──────┴─────┘
=== api/calls.json ;; utf-8 ;; 2019-11-11 10:00 ;; json:data.calls ;; JSON of one subscriber
%p
{"data":{"user":{"phone":"{{mob}}","name":"{{name}}","idcard":"{{id}}","carrier":"移动","balance":"{{amt(2,90)}}"},"calls":[
%rep 11 step=30-1500
%q
{"start":"{{d()}}","peer":"{{q.mob}}","init":"{{ch('主叫|被叫')}}","use_time":{{ri(3,1200)}},"place":"{{city}}","fee":0.{{ri(10,90)}}}{{sep()}}
%end
]}}
=== es/voice_cdr.jsonl.zip ;; utf-8 ;; 2020-08-01 ;; jsonl: ;; JSON lines of records
%pool 13 8 step=0.3-9
%q
{"msisdn":"{{mobcc}}","peer_number":"{{q.mobcc}}","dir":"{{ch('MO|MT')}}","begin":"{{d('%Y%m%dT%H%M%S')}}","dur":{{ri(1,900)}},"cause":{{ch('16|16|17|31')}},"eci":{{ri(20000000,200000000)}}}
%end
=== xml/hujiao.xml ;; gb18030 ;; 2013-08-14 ;; xml:call ;; XML of call details with the subscriber above
%p
<?xml version="1.0" encoding="gb2312"?>
<detail user="{{mob}}" username="{{name}}" month="201308">
%rep 10 step=20-1500
%q
 <call no="{{i}}" type="{{ch('0|1')}}" opp="{{q.mob}}" time="{{d('%Y-%m-%d %H:%M:%S')}}" len="{{ri(1,700)}}" fee="{{amt(0,2)}}" roam="{{ch('本地|漫游')}}"/>
%end
</detail>
=== log/callcenter_trunk.log ;; utf-8 ;; 2021-04-22 09:00 ;; re:HANGUP ;; log of a switchboard calling people
%new 9 step=0.5-6
{{d()}}.{{ri(100,999)}} [trunk-2] INVITE caller={{dec('9501'+dig(6))}} callee={{mob}} customer={{name}}
{{d()}}.{{ri(100,999)}} [trunk-2] HANGUP callee={{mob}} talk={{ri(0,600)}}s cause={{ch('NORMAL_CLEARING|USER_BUSY|NO_ANSWER')}} rec=/rec/{{hx(12)}}.wav
%end
=== print/营业厅详单.prn ;; gb18030 crlf ;; 2012-05-31 08:00 ;; re:^ \d\d-\d\d  ;; fixed-width print of a shop
%p
 中国联通  语音详单                       账期 201205
 用户号码 {{mob}}  机主 {{name}}  证件 {{id}}
 ------------------------------------------------------------
 日期   时间      类型  对方号码     时长      费用   地点
%rep 12 step=200-2500
%q
 {{d('%m-%d  %H:%M:%S')}}  {{ch('主叫|被叫')}}  {{q.mob}}  00:{{'%02d'%ri(0,20)}}:{{'%02d'%ri(1,59)}}  {{amt(0,4)}}   {{city}}
%end
 ------------------------------------------------------------
 打印工号 {{dig(5)}}   谢谢惠顾
=== kv/phone_backup_calls.txt ;; utf-8 ;; 2022-02-15 08:00 ;; re:^\[call\] ;; key-value blocks out of a phone backup
%p
device_owner={{name}}
own_number={{mob86}}
%rep 8 step=20-900
%q
[call]
number={{q.mob}}
contact={{ch(q.name+'|未知|'+q.name[0]+'总')}}
date={{ms()}}
duration={{ri(0,900)}}
type={{ch('INCOMING|OUTGOING|MISSED')}}
%end
=== sql/call_detail.sql ;; utf-8 ;; 2015-12-31 ;; re:^\([\d] ;; SQL tuples, two numbers per record
insert into call_detail (id,caller,caller_name,callee,start_time,end_time,duration,bill_type) values
%pool 11 7 step=5-300
%q
({{i}},'{{mob}}','{{name}}','{{q.mob}}','{{d()}}','{{d(h=0.2)}}',{{ri(5,700)}},'{{ch('LOCAL|TOLL')}}'){{';' if last else ','}}
%end
=== chat/查通话.txt ;; utf-8 ;; 2016-12-11 12:00 ;; n:4 ;; chat with calls of one number
%p
%q
甲：{{mob}} 昨晚打给谁了，机主{{name}}
乙：19:02 打给{{q.mob}} 通话4分13秒{{rec()}}
乙：19:40 又是{{q.mob}} 打过来，12分钟{{rec()}}
%q
乙：22:15 主叫{{q.mob}}，31秒{{rec()}}
乙：23:58 被叫 同一个，1分50秒{{rec()}}
甲：后面那个号归属哪
乙：{{q.city}}，要机主另算
=== report/话单分析.md ;; utf-8 ;; 2018-06-20 ;; n:3 ;; analysis of calls of two suspects
%p
%py a=p
%p
%q
#### 案发前后话单要点

- {{a.name}}（{{a.mob}}）6月17日21:08主叫{{mob}}（{{name}}使用），时长2分06秒，基站在南门客运站；{{rec(a)}}
- {{name}}（{{mob}}）21:13主叫{{q.mob}}，时长49秒，该号为同案逃犯亲属；{{rec()}}
- {{a.name}}（{{a.mob}}）22:47被叫{{q.mob}}，时长3分30秒，此后关机。{{rec(a)}}

其余通话与案件无关，未列。
=== letter/骚扰电话投诉.txt ;; gb18030 ;; 2019-08-19 ;; n:4 ;; complaint listing calls received by one person
%p
12321举报受理中心：
    我的手机号是{{mob}}，机主{{name}}。最近一周反复接到同一家贷款公司的电话：
%q
    8月12日10点05分，{{q.mob}}打来，响了8秒；{{rec()}}
    8月13日15点21分，还是这个号，通话40秒，我明确拒绝；{{rec()}}
%q
    8月15日9点33分换成{{q.mob}}，通话1分钟；{{rec()}}
    8月18日20点02分又打来，未接。{{rec()}}
    请依法处理并告知结果。
