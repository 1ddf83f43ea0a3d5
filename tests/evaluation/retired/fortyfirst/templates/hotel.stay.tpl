=== 前台/在住客人_0312.csv ;; gb18030 crlf at=440106 ;; 2016-03-12 12:05 ;; csv:,:9 ;; delimited table with title line and total
锦澜商务宾馆 在住客人一览（营业日 2016-03-12）,,,打印：前台2号机
房号,姓名,性别,证件号码,联系电话,抵店,预离,房价,备注
%new 11 step=11-90
{{ri(2,9)}}{{'%02d'%ri(1,22)}},{{name}},{{sex}},{{id}},{{mob}},{{d('%m-%d %H:%M')}},{{d('%m-%d',ri(20,70))}},{{ch('168|188|218|258')}},{{ch('|||加早|押金200未退|叫醒6:30|自带宠物已劝')}}
%end
在住合计：11 间,,,夜审：{{nm()}}
=== pms_export/guest_history.tsv ;; utf-8 en at=310115 ;; 2018-06-01 14:20 ;; csv:\t:10 ;; tab separated table, English headers
folio_no	guest_name	id_type	id_no	mobile	room_no	rate_code	arrival_date	departure_date	member_no
%new 13 step=60-900
{{dig(7)}}	{{pyt}}	ID	{{id}}	{{mob}}	{{room(23)}}	{{ch('RACK|COR7|OTA-CT|LONG30')}}	{{d('%d-%b-%Y')}}	{{d('%d-%b-%Y',ri(24,120))}}	{{ch('GD|SV')}}{{dig(8)}}
%end
=== 旅馆业/LGXX_RZ.txt.gz ;; gb18030 at=420106 ;; 2012-10-06 18:40 ;; re:^420106\d{4}\| ;; pipe table with pinyin headers
LGBM|LGMC|XM|XB|MZ|ZJLX|ZJHM|FJH|RZSJ|TFSJ
%pool 12 9 step=100-2000
4201060{{ch('123|087|215')}}|{{w('hotel')}}|{{name}}|{{sexn}}|{{nat}}|11|{{id}}|{{room(8)}}|{{d('%Y%m%d%H%M')}}|{{d('%Y%m%d%H%M',ri(9,40))}}
%end
=== 遊客/登記冊.txt ;; big5 trad crlf ;; 2014-08-17 15:00 ;; re:^│ *\d ;; drawn table in Traditional Chinese
　　　　　　　　　　湖濱旅舍　旅客住宿登記冊　民國一○三年八月
┌──┬────────┬────────────────────┬─────────────┬──────┬────────────┐
│序│旅客　　│身份證號碼　　　　　│手提電話　　 │房號　│入住日期　　│
├──┼────────┼────────────────────┼─────────────┼──────┼────────────┤
%new 7 step=200-900
│ {{i}}│{{pad(tr(name),8)}}│{{pad(id,20)}}│{{pad(mob,13)}}│{{pad(room(5),6)}}│{{d('%Y/%m/%d')}}  │
%end
└──┴────────┴────────────────────┴─────────────┴──────┴────────────┘
櫃台覆核　（簽章）
=== api/orders_20190502.json ;; utf-8 ;; 2019-05-02 13:31 ;; json:data.stays ;; JSON object with a list of stays
{"code":0,"msg":"ok","data":{"hotel":{"id":30917,"name":"南苑招待所","frontDesk":"{{land('330106')}}"},"stays":[
%new 8 step=20-300
 {"orderId":"{{dec('2019'+dig(14))}}","guestName":"{{name}}","idCard":"{{id}}","phone":"{{mob}}","roomNo":"{{room(9)}}","checkin":"{{d()}}","checkout":{{ch('null|"2019-05-05 11:58:20"|"2019-05-04 09:10:44"')}},"channel":"{{ch('ctrip|meituan|walk-in')}}","deposit":{{ch('0|100|300')}}}{{sep()}}
%end
]}}
=== es/hotel_guest.jsonl ;; utf-8 ;; 2017-11-20 22:00 ;; jsonl: ;; JSON lines of an index dump
%pool 10 8 step=300-3000
{"_index":"lodging","_id":"{{hx(16)}}","_source":{"xm":"{{name}}","sfzh":"{{idl}}","hjdz":"{{home}}","lgmc":"{{w('hotel')}}","fjh":"{{ri(2,12)}}{{'%02d'%ri(1,30)}}","rzsj":"{{d()}}","tfsj":"{{d(h=ri(8,60))}}"}}
%end
=== db/t_checkin.sql ;; utf-8 ;; 2015-07-08 10:00 ;; re:^\(\d+, ;; SQL insert with tuples
-- 表的结构 `t_checkin` 略
/*!40000 ALTER TABLE `t_checkin` DISABLE KEYS */;
INSERT INTO `t_checkin` (`id`,`hotel_code`,`room_no`,`guest`,`cert_type`,`cert_no`,`tel`,`checkin_time`,`checkout_time`,`price`) VALUES
%new 9 step=40-400
({{40110+i}},'HZ0571{{ch('08|21')}}','{{room(12)}}','{{name}}','01','{{id}}','{{mob}}','{{d()}}',{{ch("NULL|'2015-07-10 11:20:07'")}},{{ch('199.00|239.00|299.00')}}){{sep()}}\
{{'' if not last else ';'}}
%end
=== log/upload_ga.log ;; gb18030 crlf at=510107 ;; 2013-04-03 20:12 ;; re:入住上传成功 ;; log of a registration terminal
[2013-04-03 20:00:01] 旅馆业治安管理信息系统 客户端 V6.2.1 启动，旅馆编码 5101070388
[2013-04-03 20:00:03] 连接前置机 10.56.4.21:9001 …… 成功
%pool 8 7 step=3-40
[{{d()}}] 读卡：{{name}} {{sex}} {{nat}} {{bd('%Y%m%d')}} {{id}}
[{{d()}}] 房号{{room(6)}} 入住上传成功 回执={{dec('20130403'+dig(10))}} 耗时{{ri(80,900)}}ms
%end
[2013-04-04 00:00:00] 日终：待传 0，失败 0
=== print/夜审报表.prn ;; gb18030 at=350203 ;; 2014-12-24 15:10 ;; re:^ \d{4}  ;; fixed-width print of a property system
                         丰泽大酒店 夜审在住明细表                 第 1 页
  营业日期: 2014/12/24     操作员: 003 {{nm('f')}}       制表: 2014/12/25 02:14
 ------------------------------------------------------------------------------
 房号  客人姓名   证件号              电话         抵店       离店        房费
 ------------------------------------------------------------------------------
%new 9 step=15-60
 {{ri(6,17)*100+1000+ri(1,20)}}  {{pad(name,10)}} {{id}}  {{mob}}  {{d('%m/%d %H:%M')}} {{d('%m/%d',ri(20,60))}}  {{pad(amt(180,520),10,True)}}
%end
 ------------------------------------------------------------------------------
      在住 9 间   出租率 47.4%     总机 {{land()}}
=== forms/临时住宿登记单.txt ;; age=20-55 utf-8-sig crlf ;; 2018-09-14 23:05 ;; re:^登记编号 ;; filled forms
%new 4 step=100-900
                临时住宿登记单
登记编号：ZS-{{dig(6)}}
姓　　名：{{name}}　　性别：{{sex}}　　出生日期：{{bd('%Y年%m月%d日')}}
证件种类：居民身份证
证件号码：{{id}}
户籍地址：{{home}}
来自何处：{{city}}　　前往何处：{{ch('桂林|大理|丽江|张家界')}}
入住房号：{{ri(2,6)}}0{{ri(1,9)}}　　入住时间：{{d('%Y年%m月%d日%H时%M分')}}
拟离店时间：{{d('%Y年%m月%d日',ri(20,72))}}
本人电话：{{mob}}
旅客签名：　　　　　　　登记人：{{nm('f')}}
……………………………………………………………………
%end
=== chat/开房查询结果.txt ;; utf-8 ;; 2016-12-02 14:00 ;; re:^\d+、 ;; result of a lookup, several stays of one person
%p
客户报的条件：{{name}} {{id}}
查到的开房记录如下（近两年）：
%rep 6 step=9000-90000
{{i}}、{{d('%Y-%m-%d %H:%M')}} {{w('hotel')}}（{{ch('火车站店|大学城店|会展店|步行街店')}}）{{ri(2,19)}}{{'%02d'%ri(1,28)}}房，退房 {{d('%Y-%m-%d %H:%M',ri(9,30))}}，同住：{{ch('无|无|'+nm('f'))}}
%end
以上。同住人证件另算，钱转了再发。
=== mail/投诉_房间被误登记.eml ;; utf-8 crlf at=610113 ;; 2019-08-05 09:12 ;; n:2 ;; complaint mail about two stays
%p
From: {{name}} <{{email}}>
To: {{mail('service@anyi-hotels.cn')}}
Subject: 关于贵店误登记我住宿信息的投诉
Date: Mon, 5 Aug 2019 09:12:44 +0800
Content-Type: text/plain; charset=utf-8

您好：

我叫{{name}}，身份证号{{id}}，会员手机{{mob}}。上周查自己的会员账户，发现里面有两次住宿我根本不知道：
一次是7月19日晚入住安怡连锁酒店（小寨店）1106号房，7月20日中午退的；{{rec()}}
另一次是7月27日凌晨1点多，同一家店803房，住了两晚，7月29日离店。{{rec()}}
这两天我人都在{{city}}上班，单位有考勤可以证明。请贵店三日内书面说明是谁拿我的证件号登记的，并把记录更正。

{{name}}
2019年8月5日
=== notes/民宿群_入住接龙.txt ;; utf-8 at=530102 ;; 2020-10-01 18:30 ;; re:入住.*身份证|身份证.*入住 ;; chat of a guest house, one stay per message
云栖小院·国庆值班群

%new 5 step=8-70
{{ch('阿彩|老段|小杨姐')}} {{d('%H:%M')}}
{{ch('刚到的|又来一位|客人到了')}}：{{name}}{{mr}}，{{ch('2楼观山房|3楼星空房|1楼亲子房')}}，今天入住{{ri(1,4)}}晚，身份证{{id}}，电话{{mob}}，{{ch('定金已扣|尾款微信付了|车停后院')}}

%end
老段 22:40
都登了没，派出所九点半要看系统[抱拳]
=== report/走访笔录摘要.md ;; utf-8 ;; 2017-03-09 08:00 ;; n:3 ;; report with several guests and a witness
# 关于“3·08”事件住宿情况的核查小结

%p
前台{{nm('f')}}（联系电话{{mob}}，证人）反映的情况与系统一致：

%p
- 3月7日21时50分，{{name}}（{{sex}}，{{id}}）单独登记入住华庭快捷酒店512房，付现金押金200元。{{rec()}}
%p
- 3月8日0时17分，{{name}}（{{id}}，电话{{mob}}）登记在对面的515房，次日6时05分退房。{{rec()}}
%p
- 515房的同住人{{name}}，{{sex}}，护照{{pp}}，于0时31分补登。{{rec()}}

监控时间比系统快约4分钟，以系统时间为准。
