=== 网吧/上网登记_1001.csv ;; age=18-38 gb18030 crlf ;; 2016-10-01 08:00 ;; csv:,:8 ;; delimited table with title and total
极速先锋网吧（解放路店） 上网人员登记 2016年10月1日,,,,,,,
卡号,姓名,身份证号,机器号,上机时间,下机时间,消费,备注
%new 14 step=5-70
{{dig(6)}},{{name}},{{id}},{{ch('A|B|V')}}{{'%03d'%ri(1,120)}},{{d('%H:%M:%S')}},{{d('%H:%M:%S',ri(1,6))}},{{ri(4,30)}}.0,{{ch('|||包夜|换机')}}
%end
人次合计,14,,,,,,
=== audit/session_export.tsv.gz ;; age=18-38 utf-8 en ;; 2018-03-09 18:00 ;; csv:\t:9 ;; session table, English headers
session_id	place_code	terminal	auth_type	cert_code	user_name	mobile	online_time	offline_time
%pool 15 12 step=2-50
{{hx(12)}}	51010710000{{ch('318|322')}}	{{ch('PC|VIP')}}-{{ri(1,88)}}	IDCARD	{{id}}	{{pyt}}	{{mob}}	{{d()}}	{{d(h=ri(1,7))}}
%end
=== GA558/WA_BASIC_FJ_1001.txt ;; age=18-38 gb18030 ;; 2013-06-12 12:00 ;; re:^\d{14}\t ;; audit dialect with pinyin and code headers
NETBAR_WACODE	CERTIFICATE_TYPE	CERTIFICATE_CODE	USER_NAME	TERMINAL_NO	IP	MAC	START_TIME	END_TIME
%new 12 step=2-40
32010610000{{ch('041|057')}}	111	{{id}}	{{name}}	{{'%03d'%ri(1,150)}}	192.168.{{ri(0,3)}}.{{ri(2,250)}}	{{mac('-')}}	{{d('%Y%m%d%H%M%S')}}	{{d('%Y%m%d%H%M%S',ri(1,9))}}
%end
=== 網咖/會員上機.txt ;; age=18-38 big5 trad ;; 2015-07-19 13:00 ;; re:^\|\s*V ;; drawn Traditional Chinese table
零點網咖　七月十九日　上機紀錄（櫃台抄本）
+------+----------+--------------------+------------+-------+-------+
| 機號 | 會員     | 身份證號           | 手機       | 上機  | 下機  |
+------+----------+--------------------+------------+-------+-------+
%new 8 step=10-90
| V{{pad(ri(1,60),3)}} | {{pad(tr(name),8)}} | {{id}} | {{mob}}| {{d('%H:%M')}} | {{d('%H:%M',ri(1,5))}} |
%end
+------+----------+--------------------+------------+-------+-------+
=== api/wanxiang_push.json ;; age=18-38 utf-8 ;; 2017-08-05 20:00 ;; json:users ;; JSON pushed by billing software
{"barId":"43010410000112","barName":"龙腾上网服务部","pushTime":"2017-08-05 23:59:59","users":[
%new 9 step=4-40
{"cardId":"{{dig(8)}}","idCard":"{{id}}","name":"{{name}}","nation":"{{nat}}","pc":"{{ch('大厅|包厢')}}{{ri(1,90)}}","onlineTime":"{{d()}}","offlineTime":{{ch('null|"2017-08-05 23:40:11"')}},"payMode":"{{ch('wx|ali|cash')}}"}{{sep()}}
%end
]}
=== es/wifi_auth.jsonl ;; age=18-38 utf-8 ;; 2020-09-17 10:00 ;; jsonl: ;; JSON lines of Wi-Fi sessions in places
%pool 12 9 step=1-50
{"NETBAR_WACODE":"33010635{{dig(6)}}","PLACE_NAME":"{{ch('湖滨咖啡|商务宾馆大堂|二号候车厅')}}","AUTH_TYPE":"1020004","AUTH_ACCOUNT":"{{mob}}","MAC":"{{mac('-')}}","START_TIME":{{ep()}},"END_TIME":{{int(ep())+ri(300,9000)}},"SRC_IP":"10.{{ri(0,9)}}.{{ri(1,250)}}.{{ri(2,250)}}"}
%end
=== sql/wb_swry.sql ;; age=18-38 utf-8 ;; 2014-10-11 18:00 ;; re:^ \(' ;; SQL tuples, names of columns in pinyin
INSERT INTO wb_swry (xm,sfzh,wbmc,csbh,zdh,sjsj,xjsj) VALUES
%new 10 step=10-90
 ('{{name}}','{{id}}','{{w('bar')}}','42011110000{{dig(3)}}','{{ri(1,180)}}','{{d()}}','{{d(h=ri(1,10))}}'){{';' if last else ','}}
%end
=== log/pubwin_server.log ;; age=18-38 gb18030 crlf ;; 2011-12-03 19:00 ;; re:刷证上机 ;; server log of billing software
2011-12-03 18:59:12 服务端启动 授权终端150台
%pool 9 8 step=2-30
{{d()}} [{{ri(1,150)}}号机] 刷证上机 {{name}}/{{id}} 费率{{ch('2.5|3.0|4.0')}} 押金{{ri(1,3)*10}}
{{d()}} [同步] 已上报文化监管平台 返回0
%end
2011-12-03 23:50:00 [警告] 23号机 未响应
=== print/上网记录查询.txt ;; age=18-38 gb18030 ;; 2016-11-28 ;; re:^  \d+\. ;; print of one person's sessions
%p
------ 互联网上网服务营业场所 人员上网轨迹 ------
证件号码 {{id}}   姓名 {{name}}   民族 {{nat}}
查询区间 2016-09-01 ~ 2016-11-28
%rep 9 step=2000-15000
  {{i}}. {{w('bar')}}  {{ri(1,200)}}号  上线{{d('%m-%d %H:%M')}}  下线{{d('%m-%d %H:%M',ri(1,8))}}
%end
------ 查询完毕 ------
=== forms/临时上网卡.txt ;; age=18-38 utf-8-sig ;; 2012-05-20 20:00 ;; re:^持卡人 ;; temporary cards, filled forms
%new 5 step=4-60
★蓝鲸网络会所 临时上网卡★ No.{{dig(5)}}
持卡人　{{name}}　{{sex}}
身份证　{{id}}
上机　{{d('%Y-%m-%d %H:%M')}}　座位 {{ch('散台|情侣区|竞技区')}}{{ri(1,66)}}
下机　{{d('%Y-%m-%d %H:%M',ri(1,6))}}　应收 {{ri(4,30)}} 元
未成年人禁止入内，本卡当日有效

%end
=== yaml/online_users.yml ;; age=18-38 utf-8 ;; 2021-02-13 15:00 ;; re:^ +- seat ;; YAML of people on line in one place
netbar: {name: 天际线电竞馆, place_code: "36010210000205"}
snapshot: 2021-02-13T22:00:00
online:
%new 7 step=5-50
  - seat: {{ch('S|T')}}{{ri(1,40)}}
    realname: {{name}}
    id_no: "{{id}}"
    since: "{{d('%H:%M:%S')}}"
    tel: "{{mob}}"
%end
=== chat/找人_网吧.txt ;; age=18-38 utf-8 ;; 2016-12-10 10:00 ;; n:3 ;; chat with several sessions of one person
%p
我：帮看下这人最近在哪上网 {{id}}
阿凯：{{name}} 有的
阿凯：12月3号晚上8点多 红树林网吧 A023机 到11点40下{{rec()}}
阿凯：12月6号还是这家，通宵，第二天早上7点下机{{rec()}}
阿凯：昨天下午换了一家 零点网咖（师大店）51号机 两个小时{{rec()}}
我：今天没有？
阿凯：今天库还没同步
=== report/网吧检查记录.txt ;; age=18-38 gb18030 ;; 2017-06-30 15:00 ;; n:3 ;; inspection report on persons found on line
现场检查记录（摘抄）
    15时10分检查蓝鲸网络会所，大厅在机37人，抽查三人：
%p
    A07机 {{name}}，出示身份证{{id}}，14时02分上机，登记相符；{{rec()}}
%p
    A19机 {{name}}，未带证，自报号码{{id}}，上机用的是他人临时卡，13时30分起；{{rec()}}
%p
    B44机 {{name}}，身份证{{id}}，联系电话{{mob}}，12时55分上机，相符。{{rec()}}
    对A19机一事当场责令改正，场所负责人{{nm()}}签字。
=== notes/家长举报转办.md ;; utf-8 ;; 2019-07-08 ;; n:2 ;; note on a minor's sessions in a net cafe
%p lo=12, hi=16
**转办单** 家长来电，称孩子{{name}}（{{age}}岁，身份证 {{id}}）在速游网咖上网。

经调取计费系统：

1. 7月5日 19:22 上机、23:05 下机，机号 108；{{rec()}}
2. 7月6日 13:40 上机，当晚 21:15 结账，机号 112。{{rec()}}

两次刷的都是本人证件，系统提示未成年后被收银员手工放行。请属地三日内查处并回复家长。
