=== 票务/出票日报0518.csv ;; gb18030 crlf ;; 2016-05-18 09:00 ;; csv:,:10 ;; delimited table, issued tickets with total
PNR,旅客姓名,证件号,航班号,航段,起飞时间,舱位,票号,票价,联系电话
%new 12 step=5-60
%py f=flight()
{{cap(2)}}{{ri(2,9)}}{{cap(2)}}{{ri(2,9)}},{{name}},{{id}},{{f['no']}},{{f['frm']}}-{{f['to']}},{{d('%m月%d日',ri(24,200))}} {{f['dep']}},{{ch('Y|K|H|M|Q')}},{{f['tk']}}-{{dig(10)}},{{ri(38,190)*10}},{{mob}}
%end
合计,,,,,,,12张,,
=== pax/pnl_list.tsv ;; utf-8 en ;; 2018-02-11 06:00 ;; csv:\t:9 ;; passenger list, English headers, passports
SEQ	PASSENGER_NAME	GENDER	PASSPORT_NO	NATIONALITY	FLIGHT_NO	DEP_ARR	CABIN	SEAT
%new 14
{{i}}	{{pys}}	{{sexe}}	{{pp}}	CHN	MU5101	SHA-PEK	{{ch('Y|Y|Y|J')}}	{{ri(11,58)}}{{ch('A|B|C|J|K|L')}}
%end
=== 民航/HKLK_2015.txt.tar.gz ;; gb18030 ;; 2015-09-01 10:00 ;; re:^\d{6,}; ;; semicolon table, pinyin headers
XH;XM;ZJHM;HBH;CFD;DDD;QFSJ;ZWH;DJSJ
%pool 13 6 step=2000-9000
%py f=flight()
{{300100+i}};{{name}};{{id}};{{f['no']}};{{f['fc']}};{{f['tc']}};{{d('%Y%m%d')}}{{f['dep'].replace(':','')}};{{ri(6,44)}}{{ch('A|C|F')}};{{d('%Y%m%d%H%M%S',-2)}}
%end
=== 旅行社/團體名單.csv ;; utf-8-sig trad ;; 2017-07-15 08:00 ;; csv:,:7 ;; table in Traditional Chinese with a title
暑期北京五天團　團號PEK0715B,領隊:林小姐,,
序號,旅客姓名,護照號碼,手機,去程航班,座位,餐食
%new 9
{{i}},{{name}},{{pp}},{{mob}},CX392 香港-北京 7/15 15:00,{{ri(30,66)}}{{ch('A|C|D|H')}},{{ch('一般|一般|素食|兒童餐')}}
%end
=== itinerary/ocr_result.json ;; utf-8 ;; 2019-04-20 11:00 ;; json:words_result ;; JSON of recognised itineraries
{"log_id":{{dec('11'+dig(17))}},"words_result_num":6,"words_result":[
%new 6 step=300-2000
%py f=flight()
{"name":"{{name}}","id_num":"{{id}}","ticket_number":"{{f['tk']}}-{{dig(10)}}","starting_station":"{{f['frm']}}","destination_station":"{{f['to']}}","flight":"{{f['no']}}","date":"{{d('%Y年%m月%d日')}}","time":"{{f['dep']}}","class":"{{ch('Y|T|V')}}","ticket_rates":"CNY {{ri(500,1900)}}.00","dev_fund":"CN 50.00","agent_code":"SHA{{dig(3)}},0830{{dig(4)}}"}{{sep()}}
%end
]}
=== export/flights.xml ;; gb18030 ;; 2014-03-02 07:00 ;; xml:seg ;; XML of journeys of one traveller group
<?xml version="1.0" encoding="GB18030"?>
<journeys source="离港" exported="2014-03-02T07:00:00+08:00">
%pool 8 4 step=1500-9000
%py f=flight()
  <seg id="{{i}}"><pax name="{{name}}" idNo="{{id}}"/><flight no="{{f['no']}}" date="{{d('%Y-%m-%d')}}" dep="{{f['fc']}}" arr="{{f['tc']}}"/><seat>{{ri(5,50)}}{{ch('A|B|F')}}</seat><bags pc="{{ri(0,2)}}" kg="{{ri(5,23)}}"/></seg>
%end
</journeys>
=== crm/会员乘机.html ;; utf-8 ;; 2020-11-03 10:00 ;; re:<tr><td>\d ;; HTML table exported as a page
<html><head><meta charset="utf-8"><title>乘机记录查询</title></head><body>
%p
<h3>会员：{{name}}（{{mob}}）证件 {{id}}</h3>
<table border=1><tr><th>#</th><th>航班</th><th>乘机日期</th><th>航段</th><th>舱位/座位</th><th>里程</th></tr>
%rep 7 step=9000-40000
%py f=flight()
<tr><td>{{i}}</td><td>{{f['no']}}</td><td>{{d('%Y-%m-%d')}}</td><td>{{f['frm']}} → {{f['to']}}</td><td>{{ch('Y|W')}} / {{ri(8,51)}}{{ch('A|C|H')}}</td><td>{{ri(700,2400)}}</td></tr>
%end
</table><p>共 7 条，客服热线 {{dec('95'+'530')}}</p></body></html>
=== eterm/pnr_dump.txt ;; utf-8 crlf en ;; 2016-12-05 08:00 ;; re:^ *\d+\.SSR FOID ;; print of booking records
%py tl=land('440111')
%new 5 step=200-3000
%py f=flight()
>RT {{cap(2)}}{{ri(2,9)}}{{cap(3)}}
 1.{{pys}} {{cap(1)}}{{ri(2,9)}}{{cap(3)}}{{ri(2,9)}}
 2.  {{f['no']}} {{ch('Y|M|K')}}   {{d('%a')[:2].upper()}}{{d('%d%b').upper()}}  {{f['fc']}}{{f['tc']}} HK1   {{f['dep'].replace(':','')}} {{f['arr'].replace(':','')}}          E
 3.CAN/T CAN/T {{tl}}/HENGDA TRAVEL SERVICE/CHEN ABCDEFG
 4.SSR FOID {{f['no'][:2]}} HK1 NI{{id}}/P1
 5.OSI {{f['no'][:2]}} CTCM{{mob}}/P1
 6.RMK TJ AUTH PEK{{dig(3)}}

%end
=== log/checkin_kiosk.log.gz ;; utf-8 ;; 2021-03-19 05:40 ;; re:event=BOARD_PRINT ;; application log of self check-in
2021-03-19 05:31:02.118 INFO  [main] KioskApp - kiosk CAN-T2-B07 ready, fw 4.11.2
%new 9 step=1-12
%py f=flight()
{{d()}}.{{ri(100,999)}} INFO  [dcs-{{ri(1,4)}}] CheckIn - event=ID_READ name={{name}} idno={{id}}
{{d()}}.{{ri(100,999)}} INFO  [dcs-{{ri(1,4)}}] CheckIn - event=BOARD_PRINT flight={{f['no']}} date=20210319 seg={{f['fc']}}{{f['tc']}} seat={{ri(31,60)}}{{ch('A|D|K')}} trace={{hx(24)}}
%end
=== forms/差旅订票申请.txt ;; gb18030 crlf ;; 2015-10-12 09:00 ;; re:^申请单号 ;; filled request forms
%new 4 step=900-4000
%py f=flight()
远景信息科技有限公司　差旅订票申请表
申请单号: CL{{d('%Y%m')}}{{'%03d'%(i+16)}}
出行人: {{name}}        部门: {{ch('市场部|实施部|财务部')}}
身份证: {{id}}
手机: {{mob}}    邮箱: {{email}}
行程: {{f['frm']}} 飞 {{f['to']}}，{{d('%Y-%m-%d',100)}}，航班 {{f['no']}}（{{f['dep']}}起飞）
舱位: 经济舱    预算: {{ri(6,19)}}00 元
审批: {{nm()}}
--------
%end
=== yaml/trips.yml ;; utf-8 ;; 2022-05-06 12:00 ;; re:^  - flight_no ;; YAML block of one traveller's trips
%p
passenger:
  name: {{name}}
  id_no: "{{id}}"
  mobile: "{{mob}}"
  loyalty: {{dig(9)}}
segments:
%rep 5 step=5000-20000
%py f=flight()
  - flight_no: {{f['no']}}
    dep: {{f['fc']}}
    arr: {{f['tc']}}
    date: {{d('%Y-%m-%d')}}
    e_ticket_no: "{{f['tk']}}-{{dig(10)}}"
    seat: {{ri(6,50)}}{{ch('A|C|L')}}
%end
=== chat/帮查航班.txt ;; utf-8 ;; 2016-11-30 16:00 ;; n:3 ;; chat with a seller, several flights of one person
%p sex='男'
买家 16:02
{{id}} 这个人上个月飞哪了
卖家 16:20
{{name}}是吧，三条
卖家 16:21
11月3号 CZ3101 广州飞北京 31A 坐靠窗{{rec()}}
卖家 16:21
11月6号晚上回来的 HU7805 北京-广州 票号880-{{dig(10)}}{{rec()}}
卖家 16:22
还有一个11月21号 深圳到北京 ZH9101 跟一个女的一起值的机，座位挨着{{rec()}}
买家 16:25
女的名字有没有
卖家 16:26
加钱
=== letter/改签请求.txt ;; gb18030 ;; 2019-01-28 09:00 ;; n:2 ;; letter about two travellers' flights
%p lo=24, hi=38
航空公司地面服务部：
    本人{{name}}（身份证号{{id}}），原定2019年2月3日乘坐3U8881次航班由成都前往北京，票号876-{{dig(10)}}，{{rec()}}\
%p sex='女', lo=52, hi=66
同行的母亲{{name}}（身份证号{{id}}）与我同一航班，座位相邻。{{rec()}}因家中老人住院，我们都改到2月5日同一班次，请免收手续费。住院证明附后。
    联系手机：{{mob}}
                                     2019年1月28日
=== report/航延旅客安置.md ;; utf-8 ;; 2018-07-22 01:10 ;; re:^\* ;; duty report on a delayed flight, several passengers
## MU2451 武汉—北京 7月21日 航延安置简报

受雷雨影响航班取消，要求特殊照顾的旅客如下，明早由接班同事跟进：

%new 5 step=4-30
* {{name}}，{{age}}岁，证件{{id}}，原座位{{ri(31,60)}}{{ch('A|C|J')}}，{{ch('带药需冰箱|带婴儿，要了加床|情绪激动，已由值班经理劝回|改签次日首班，已出登机牌')}}，电话 {{mob}}
%end

值班：{{nm()}}　内线 6213
