=== 前厅部/夜审_在店客人.txt | hotel.stay | enc=gb18030 nl=crlf | fixed-width night audit print
                     云溪大酒店  夜间稽核 — 在店宾客一览
打印: 2023-04-18 02:10   操作员: NA03   页 1/1
--------------------------------------------------------------------------------------------------
房间  宾客姓名    有效证件             抵店         预离         房价    来源
--------------------------------------------------------------------------------------------------
%r 15
«k=?携程/散客/协议/美团/会员»«t=2023-04-12~5@9-22»«u=t+6-9d»«n 3-12:02»«?05/08/12/16/19/21/03/10»  «p.name:<10»  «p.id:<19»  «t|%m-%d %H:%M»  «u|%m-%d»       «n 238-568».00  «k»
%.
--------------------------------------------------------------------------------------------------
在店 15 间   空房 61 间   维修 2 间   明日预抵 9

=== 前厅部/交接班本0519.docx | hotel.stay | form=docx | handover notes, prose
前台交接班记录  5月19日  早班 → 中班   交班人：小郑

1. «r a»708 的«a.name»（身份证«a.id»）昨晚 23:40 入住，押金 500 已刷预授权，要求延住到 21 号，房价按 298 走。
2. «r b»1105 «b.name»女儿发烧，已送体温计。客人 5 月 18 号下午到店，登记证件 «b.id»，明早 7 点叫醒后退房。
3. «r c»«c.name» «c.mob»，证件号 «c.id»，住 612，5-17 入住，今天 14:00 前退，发票抬头已留在抽屉里。
4. 布草间钥匙少一把，问过 PA，说在工程部。
5. «r d»凌晨 1 点 20 来了一位没预订的，«d.name»，驾照押过又还了，按身份证 «d.id» 登记在 905，住一晚，现金 320。
6. «r e»906 房客 «e.name»（«e.id»）投诉隔壁吵，已换到 1012，入住日还是 5 月 16 号，离店 5 月 20 号不变。
7. 洗衣房来电，制服周五送。
8. «r f»«f.name»，«f.id»，预订今天 15:00 到，房 803 提前给他了，11:25 已办入住，住两晚。

=== 民宿/房态同步/landlord_orders.json | hotel.stay | | nested JSON of a guesthouse app
{
  "store": {"storeName": "大理·南门小院", "pmsVersion": "4.2.1"},
  "exportAt": "2022-08-03T09:12:44+08:00",
  "orders": [
%r 9
    {"orderSn": "MS22«d 9»", "roomTitle": "«?望山大床/一楼庭院双床/露台亲子/阁楼星空»", "arrive": "«t=2022-07-04~25»«t|%Y-%m-%d»", "leave": "«u=t+1-4d»«u|%Y-%m-%d»",
     "guest": {"trueName": "«p.name»", "certificate": {"type": "ID_CARD", "no": "«p.id»"}, "cellphone": "«p.mob»", "carPlate": "«p.plate»"},
     "deposit": «?0/100/200», "doorPwdSent": «?true/false»}«,»
%.
  ],
  "total": 9
}

=== pms/GUEST_FOLIO_dump.sql | hotel.stay | | INSERT without column list
-- mysqldump 10.13  Distrib 5.7.30
-- Host: 10.2.0.14    Database: pms_jq
CREATE TABLE `guest_folio` (
  `folio_id` int(11) NOT NULL,
  `rm` varchar(8) COMMENT '房号',
  `gst_nm` varchar(30) COMMENT '客人姓名',
  `ctf_no` varchar(20) COMMENT '证件号',
  `ci_time` datetime COMMENT '入住',
  `co_time` datetime COMMENT '离店',
  `rate_amt` decimal(8,2)
) ENGINE=InnoDB DEFAULT CHARSET=utf8;
LOCK TABLES `guest_folio` WRITE;
INSERT INTO `guest_folio` VALUES \
%r 17 of 14
(«i+20733»,'«n 2-9»«n 0-2»«n 1-8»','«p.name»','«p.id»','«t=2019-10-01~20@12-23»«t|%Y-%m-%d %H:%M:%S»','«u=t+12-60h»«u|%Y-%m-%d %H:%M:%S»',«f 158-420»)«;»\
%.

UNLOCK TABLES;

=== 治安上传/lgy_20210712.xml | hotel.stay | enc=gb18030 | police upload XML, pinyin initials
<?xml version="1.0" encoding="GB18030"?>
<LGXX LGBM="«d 10»" LGMC="银河商务宾馆">
%r 11
  <GN><XM>«p.name»</XM><XB>«p.sexn»</XB><MZ>«p.nation»</MZ><CSRQ>«p.born8»</CSRQ><ZJHM>«p.id»</ZJHM>
    <FJH>«n 2-6»«n 0-1»«n 1-9»</FJH><RZSJ>«t=2021-07-10~1@8-23»«t|%Y%m%d%H%M»</RZSJ><TFSJ>«u=t+9-30h»«u|%Y%m%d%H%M»</TFSJ></GN>
%.
</LGXX>

=== 邮件/团队入住名单.eml | hotel.stay | form=eml cte=b64 enc=utf-8 | group rooming list by mail
From: 陈计调 <«email»>
To: 湖景酒店销售部 <«!email sales@hujinghotel.cn»>
Subject: 6.9 团 XH0609 分房名单
Date: Wed, 7 Jun 2023 16:02:11 +0800

何经理你好，

6 月 9 号下午 5 点左右到店的团，住 2 晚，11 号早餐后退房，房间按下面安排，证件都核对过了：

%r 12
~| «i»、«n 5-8»«n 0-1»«n 2-9» 房  «p.name»（«p.sex»）  «p.id»
~| «i»、«n 5-8»«n 0-1»«n 2-9» 房  «p.name»（«p.sex»）  «p.id»  要无烟
~| «i»、«n 5-8»«n 0-1»«n 2-9» 房  «p.name»（«p.sex»）  «p.id:lower»  加床
%.

司陪房另给一间就行。餐标 40，十人一桌。有变动打我手机 «mob»，或旅行社座机 «tel!»。
谢谢！

=== ota/settle_2023Q1.csv | hotel.stay | enc=utf-8-sig | English OTA settlement with guest document
confirmation_no,property,guest_full_name,guest_doc_no,guest_msisdn,guest_mail,arr_dt,dep_dt,nights,room_class,gross_cny,commission_pct
%r 18 of 16
HB«X 7»,«?Yunxi Grand Nanjing/Seaview Inn Qingdao/Parkside Hotel Wuxi»,«p.en»,«p.id»,+86«p.mob2:m»,«p.email»,«t=2023-01-03~80»«t|%d/%m/%Y»,«u=t+1-4d»«u|%d/%m/%Y»,«gap t u d»,«?Deluxe King/Twin/Family Suite»,«f 320-2600»,12
%.

=== 香港/guest_reg_oct.txt | hotel.stay | script=hant enc=big5 | Hong Kong guesthouse register, key-value blocks
旺角悅居賓館　住客登記冊（副本）　2018年10月
旅館牌照號碼：H/«d 4»

%r 6
住客姓名：«p.name»　　性別：«p.sex»
旅行證件：護照 «p.passport»
房號：«n 3-7»0«n 1-8»　　入住：«t=2018-10-02~26@13-23»«t|%d/%m/%Y %H:%M»　　退房：«u=t+1-3d»«u|%d/%m/%Y»
房租每晚港幣 «?480/520/650/380» 元　　按金已退：«?是/否»
----------------
%.

=== 爆料/群聊_开房.txt | hotel.stay | men=a | chat export, stays sold in answers
2020-11-26 21:03 山竹
查的那几个出来没
2020-11-26 21:05 老K查档
出来两个，先发你
2020-11-26 21:06 老K查档
«r a»«a.name» «a.id» 2020-10-04 22:17 如家(火车站店) 8311 房 10-05 11:40 退
«r a»2020-10-17 20:55 同一个人«a.id»，格林豪泰 506，次日 9 点退
2020-11-26 21:06 老K查档
«r a»2020-11-02 23:31 «a.id» 汉庭 1207 同住一女，没带证
2020-11-26 21:09 山竹
第二个呢，钱转了
2020-11-26 21:12 老K查档
«r b»«b.name»，«b.id»，11月8号 19:20 开的维也纳 618，9号中午退的
«r b»«b.id» 11月21号又在城市便捷 302 开了一间，21:48 进，22号 08:15 走
2020-11-26 21:13 老K查档
明天还有一个要等，系统卡
2020-11-26 21:14 山竹
行

=== 集团/会员住店历史.xlsx | hotel.stay | form=xlsx-s | shared strings, person column far right
## 住店历史
华庭酒店集团 会员住店历史（法务调取）
打印人：周助理　　范围：2022年下半年
序	门店	房型	到店日	离店日	房晚	房费合计	积分	会员级别	车牌	姓名	证件号
%r 20 of 7
«i»	«?绍兴柯桥店/湖州太湖店/嘉兴南湖店/温州鹿城店»	«?高级大床房/商务双床房/豪华套房»	«t=2022-07-02~170»«t|%Y-%m-%d»	«u=t+1-3d»«u|%Y-%m-%d»	«gap t u d»	«n 289-1460»	«n 200-3000»	«?金卡/银卡/普卡»	«p.plate»	«p.name»	«p.id»
%.
合计	20 条

=== 钟点房/今日流水.md | hotel.stay | | Markdown table of hourly rooms
# 快捷之星 钟点房登记 7/22（周五）

> 老板娘手打，晚上誊到系统。

| 时间进 | 时间出 | 房 | 姓名 | 身份证 | 收 |
|---|---|---|---|---|---|
%r 10
| «t=2022-07-22~0@9-20»«t|%-H:%M» | «u=t+2-4h»«u|%-H:%M» | «n 2-5»0«n 1-9» | «p.name» | «p.id» | «?60/80/100» |
%.

合计收 760，微信 640 现金 120。208 空调漏水没卖。

=== api/pms-callback.log | hotel.stay | | application log with JSON payload per line
2023-02-01 00:00:01.004  INFO [sched-1] c.y.pms.HeartBeat - alive
%r 13
«t>2023-02-01 08:12~11-70m»«t|%Y-%m-%d %H:%M:%S».«n 100-999»  INFO [http-nio-8091-exec-«n 1-9»] c.y.pms.CheckInListener - onCheckIn room=«n 8-21»«n 0-1»«n 1-9» guest={name=«p.name», idNo=«p.id», phone=«p.mob:m»} planOut=«u=t+1-3d»«u|%Y-%m-%d» src=«?walkin/ctrip/meituan»
%.
2023-02-01 23:59:58.771  WARN [sched-1] c.y.pms.HeartBeat - slow 1204ms

=== 监察/出差住宿核查情况.txt | hotel.stay | enc=gbk | audit report in prose
关于对部分人员差旅住宿情况的核查

根据反馈线索，核查组调取了三家酒店的登记信息，情况如下：

一、«r a»«a.name»（公民身份号码«a.id»）于2021年3月9日至3月11日入住明珠国际酒店1608房间，房费每晚1180元，超出标准680元。«r a»该人（«a.id»）另于2021年4月22日入住同一酒店1520房间一晚，系统显示由第三方公司结账。
二、«r b»«b.name»，身份证号«b.id»，2021年3月9日22时许登记入住明珠国际酒店1610房间，3月10日12时退房。
三、«r c»«c.name»（身份证号«c.id»）2021年5月1日至4日入住海湾度假村A203房间，同行两名未成年人，房费由个人支付，未发现问题。
四、«r d»«d.name»（身份证号«d.id»）2021年6月17日19时入住迎宾馆305房间，次日离店，票据齐全。

以上情况已与本人核实。

=== backup/hotel2012.rar.part/lodgers.tsv | hotel.stay | cont=gz | gz of a TSV with odd column order
chkout⇥chkin⇥roomno⇥sex⇥idnum⇥lodger⇥hometel⇥hotelname⇥regioncode
%r 26 of 24
«t=2012-03-01~90»«u=t+1-2d»«u|%Y-%-m-%-d %-H:%M»⇥«t|%Y-%-m-%-d %-H:%M»⇥«n 1-9»«n 0-2»«n 0-9»⇥«p.mf»⇥«p.id»⇥«p.name»⇥«p.tel»⇥«?金鼎宾馆/好运来旅社/东海招待所/鸿福商务酒店»⇥«p.code»
%.
