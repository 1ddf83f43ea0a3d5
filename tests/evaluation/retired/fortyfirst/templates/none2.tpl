=== i18n/messages_zh.properties ;; utf-8 ;; 2019-06-01 ;; - ;; interface words
guest.name=姓名
guest.idcard=身份证号码
guest.mobile=手机号码
stay.checkin=入住时间
stay.checkout=离店时间
stay.room=房号
stay.companion=同住人
stay.tip=入住时间：{0}，退房时间：{1}，房号：{2}
support.hotline={{dec('400-'+dig(3)+'-'+dig(4))}}
build.number={{dec('2019060'+dig(11))}}
=== i18n/zh-TW.json ;; utf-8 tw ;; 2020-06-01 ;; - ;; interface words, traditional
{"account":{"holder":"戶名","card":"銀行卡號","balance":"可用餘額","available":"餘額：{amount} 元","open":"開戶日期"},
 "txn":{"date":"交易日期","peer":"對方戶名","peerAcct":"對方帳號","amount":"交易金額"},
 "errors":{"idcard":"身份證號碼格式不正確","mobile":"請輸入11位手機號碼"}}
=== i18n/app.po ;; utf-8 ;; 2018-06-01 ;; - ;; translation file
msgid "Passport number"
msgstr "护照号码"

msgid "Port of entry: %s, date of entry: %s"
msgstr "入境口岸：%s，入境日期：%s"

msgid "Flight {0} from {1} to {2}"
msgstr "航班 {0}，{1} 飞 {2}"

msgid "Train seat"
msgstr "车厢座位，例如 05车12A"
=== i18n/strings.xml ;; utf-8 ;; 2021-06-01 ;; - ;; interface words of an app
<?xml version="1.0" encoding="utf-8"?>
<resources>
    <string name="driver_no">驾驶证号</string>
    <string name="archive_no">档案编号（12位，见副页）</string>
    <string name="vin_hint">车辆识别代号，如 {{dec('1M8GDM9AXKP042788')}}</string>
    <string name="plate_hint">请输入车牌号码</string>
    <string name="first_issue">初次领证日期</string>
</resources>
=== i18n/labels.csv ;; gb18030 ;; 2017-06-01 ;; - ;; table of labels for report designer
字段,中文,宽度,格式
XM,姓名,12,文本
SFZH,身份证号,20,文本
ZJCX,准驾车型,6,文本
CCLZRQ,初次领证日期,10,yyyymmdd
LJJF,累积记分,4,整数
LXDH,联系电话,13,文本
=== masked/住宿名单_脱敏.csv ;; gb18030 crlf ;; 2019-08-01 10:00 ;; - ;; masked stays
姓名,证件号码,手机,房号,入住时间,离店时间
%loop 12 step=20-200
%p
{{surname}}**,{{mid}},{{mmob}},{{ri(201,909)}},{{d()}},{{d(h=20)}}
%end
=== masked/statement_masked.json ;; utf-8 ;; 2021-08-01 ;; - ;; masked transactions
{"holder":"*先生","transactions":[
%loop 9 step=100-900
%p
{"card":"{{mcard}}","phone":"{{mmob}}","amount":"{{amt(1,900)}}","balance":"***","time":"{{d()}}","peer":"{{surname}}*"}{{sep()}}
%end
]}
=== masked/驾驶人公告.txt ;; utf-8 ;; 2018-08-01 ;; - ;; public notice with masked numbers
关于注销下列机动车驾驶证最高准驾车型的公告
%loop 8
%p
{{i}}. {{surname}}某某　驾驶证号{{mid}}　准驾车型{{ch('A2|B2')}}
%end
如有异议，请于公告之日起三十日内到车管所办理。
=== masked/mask_audit.log ;; utf-8 ;; 2020-08-01 09:00 ;; - ;; log whose values are masked
%loop 11 step=0.2-4
%p
{{d()}} INFO query ok idNo={{mid}} mobile={{mmob}} token={{hx(32)}} cost={{ri(3,90)}}ms
%end
=== masked/hashed_trips.csv.gz ;; utf-8 en ;; 2022-08-01 06:00 ;; - ;; research data, persons as hashes
passenger_hash,train_no,from_station,to_station,departure_time,fare
%loop 14 step=20-400
%py t=train()
{{hx(64)}},{{t['no']}},{{t['frm']}},{{t['to']}},{{d('%Y-%m-%d')}} {{t['dep']}},{{t['fare']}}
%end
=== masked/中奖名单.html ;; gb18030 ;; 2016-08-01 ;; - ;; list of winners with masked mobiles
<html><head><meta charset="gb2312"><title>开户有礼 第八期</title></head><body><ul>
%loop 10
%p
<li>{{surname}}{{mr}} {{mmob}} {{ch('电饭煲|10元话费|保温杯')}}</li>
%end
</ul></body></html>
=== stats/住宿业统计.csv ;; gb18030 crlf ;; 2020-01-01 ;; - ;; statistics of hotels by month
月份,星级酒店数,入住人次,平均房价,出租率(%),营业收入(万元)
%loop 12 step=43200
{{d('%Y-%m')}},{{ri(100,400)}},{{num11()}},{{amt(180,500)}},{{amt(20,80)}},{{amt(100,9000)}}
%end
=== stats/crime_stats.md ;; utf-8 ;; 2019-01-20 ;; - ;; statistics of cases
## 2018年全市刑事案件统计

| 案由 | 立案 | 破案 | 刑事拘留人数 | 同比 |
|---|--:|--:|--:|--:|
%loop 8
| {{WORDS['charge'][i]}} | {{ri(50,9000)}} | {{ri(20,4000)}} | {{ri(5,900)}} | {{amt(-30,30,1)}}% |
%end
=== stats/matrix.txt ;; utf-8 en ;; 2018-01-01 ;; - ;; table of bare numbers
%loop 14
{{dec(dig(18))}} {{ri(1,9)}}.{{dig(11)}} {{dec('1'+dig(9))}} {{ri(1000,9999)}} 0.{{dig(16)}}
%end
=== stats/part_cnc.nc ;; utf-8 en crlf ;; 2017-01-01 ;; - ;; machine program with G, T and D words
%loop 1
O1204 (BRACKET REV C)
G21 G90 G17
T12 M6
S8500 M3
%end
%loop 12
G{{ch('0|1|2|79')}} X{{amt(-90,90,3)}} Y{{amt(-90,90,3)}} Z{{amt(-9,9,3)}} F{{ri(100,900)}} D{{ri(1,32)}}
%end
M30
=== stats/stock_daily.csv ;; utf-8 en ;; 2021-01-04 ;; - ;; quotations
date,code,open,high,low,close,volume,turnover
%loop 14 step=1440
{{d('%Y%m%d')}},60{{dig(4)}},{{amt(3,90)}},{{amt(3,90)}},{{amt(3,90)}},{{amt(3,90)}},{{num11()}},{{nocard(16)}}
%end
=== stats/gps_stations.geojson ;; utf-8 ;; 2020-01-01 ;; - ;; map of stations without persons
{"type":"FeatureCollection","features":[
%loop 8
{"type":"Feature","properties":{"name":"{{ch('番禺广场|体育西路|嘉禾望岗|车陂南|机场北')}}站","line":{{ri(1,21)}},"id":{{dec(dig(12))}}},"geometry":{"type":"Point","coordinates":[{{lng()}},{{'%.6f'%(23.1+ri(-5000,5000)/100000)}}]}}{{sep()}}
%end
]}
=== stats/cell_towers.csv.zip ;; utf-8 en ;; 2019-01-01 ;; - ;; cells without persons
mcc,mnc,lac,cellid,lon,lat,range,samples,created
%loop 14 step=90-900
460,{{ch('0|1')}},{{ri(9000,40000)}},{{ri(1000,60000)}},{{lng(121.4)}},{{'%.6f'%(31.2+ri(-5000,5000)/100000)}},{{ri(100,3000)}},{{ri(1,90)}},{{ep()}}
%end
=== stats/traffic_flow.csv ;; gb18030 ;; 2018-05-01 07:00 ;; - ;; counts at gates
卡口名称,统计时段,小型车,大型车,平均车速,违法抓拍数
%loop 11 step=60
{{ch('绕城K12|机场路入口|大桥北')}},{{d('%Y-%m-%d %H:00')}},{{ri(200,4000)}},{{ri(10,400)}},{{ri(20,90)}},{{ri(0,30)}}
%end
=== stats/scores_by_seat.tsv ;; utf-16 crlf ;; 2017-06-26 ;; - ;; scores by seat number, UTF-16
座位号	语文	数学	外语	流水号
%loop 12
{{'%02d'%i}}{{ri(10,30)}}	{{ri(60,140)}}	{{ri(40,150)}}	{{ri(50,145)}}	{{dec('41'+dig(16))}}
%end
=== conf/application.yml ;; utf-8 ;; 2021-02-01 ;; - ;; configuration
spring:
  datasource: {url: "jdbc:mysql://10.2.3.14:3306/hotel_stay?useSSL=false", username: app, password: "${DB_PW}"}
sms:
  sign: 云栖酒店
  templates: {checkin: "SMS_{{dig(9)}}", checkout: "SMS_{{dig(9)}}"}
idcard: {verify: true, min-age: 16}
snowflake: {epoch: {{dec('1480550400000')}}, worker: {{ri(1,31)}}}
alert-to: {{mail('ops@yunqi-dev.cn')}}
=== conf/pos.ini ;; gb18030 crlf ;; 2013-02-01 ;; - ;; configuration of a till
[终端]
商户号={{dec('3'+dig(14))}}
终端号={{dig(8)}}
批次号=000{{dig(3)}}
[打印]
抬头=欢迎光临 请核对金额与卡号
脚注=服务电话 {{dec('95516')}}
[密钥]
TMK={{hx(32)}}
=== conf/logstash.conf ;; utf-8 en ;; 2019-02-01 ;; - ;; configuration of a log parser
filter {
  grok { match => { "message" => "%{TIMESTAMP_ISO8601:ts} caller=%{NUMBER:calling_number} callee=%{NUMBER:called_number} duration=%{INT:duration}" } }
  mutate { gsub => [ "calling_number", "(\d{3})\d{4}(\d{4})", "\1****\2" ] }
}
output { elasticsearch { index => "cdr-%{+YYYY.MM}" } }
=== conf/plate_rules.toml ;; utf-8 ;; 2020-02-01 ;; - ;; rules of number plates, no plate
[plate]
provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
blue = "省简称+字母+5位"
green = "省简称+字母+6位，第三位 D 或 F"
city_codes = ["粤A 广州", "粤B 深圳", "川A 成都", "苏E 苏州"]
timeout_ms = {{dec('1'+dig(4))}}
=== conf/.env.sample ;; utf-8 en ;; 2021-09-01 ;; - ;; environment sample
SMS_TEST_PHONE={{dec('13888888888')}}
PAY_TEST_CARD={{dec('6222600260001072444')}}
REDIS_URL=redis://10.0.0.7:6379/3
TRACE_SEED={{dec('1'+dig(18))}}
=== forms/住宿登记表_空白.txt ;; gb18030 crlf ;; 2015-01-01 ;; - ;; empty form
                    旅客住宿登记表（样表）
姓　　名：____________　性　　别：____　民　　族：____
证件名称：____________　证件号码：______________________
入住时间：____年__月__日__时　离店时间：____年__月__日__时
房　　号：________　　同住人：____________
联系电话：__________________　　登记人：__________
注：依照旅馆业治安管理办法，住宿须如实登记。总台 {{land('410302')}}
=== forms/lease_blank.md ;; utf-8 ;; 2020-01-01 ;; - ;; empty lease
# 房屋租赁合同（示范文本）

出租人（甲方）：＿＿＿＿＿　身份证号：＿＿＿＿＿＿＿＿＿
承租人（乙方）：＿＿＿＿＿　身份证号：＿＿＿＿＿＿＿＿＿

第二条　租赁期限自＿＿年＿月＿日至＿＿年＿月＿日。
第三条　月租金人民币＿＿＿元，押金＿＿＿元。
=== forms/arrival_card.html ;; utf-8 en ;; 2018-01-01 ;; - ;; empty arrival card
<form action="/arrival" method="post"><h1>ARRIVAL CARD / 外国人入境卡</h1>
<label>Family name 姓 <input name="family"></label><label>Passport No. 护照号码 <input name="passport" maxlength="9"></label>
<label>Flight No. 航班号 <input name="flight"></label><label>Port of entry 口岸 <select><option>PVG</option><option>CAN</option></select></label>
<label>Date of entry 入境日期 <input type="date"></label></form>
=== forms/开户申请书_空.txt ;; gb18030 ;; 2014-01-01 ;; - ;; empty form of an account
个人开户申请书                     流水号：{{dec('B'+dig(11))}}
户名□□□□　证件类型□身份证 □护照　证件号码□□□□□□□□□□□□□□□□□□
手机号码□□□□□□□□□□□　开户行（银行填写）
卡号（银行填写）________________________
客户签名：            日期：    年  月  日
=== forms/template_header.csv ;; utf-8-sig ;; 2021-01-01 ;; - ;; import template with headers only
姓名*,身份证号*,手机号*,车牌号,车架号,发动机号,初次登记日期(yyyy-mm-dd),备注（请勿修改表头）
=== forms/驗證簡訊範本.txt ;; utf-8 tw ;; 2022-01-01 ;; - ;; templates of messages
[範本1001] 【雲棲】您的驗證碼為 ${code}，${min} 分鐘內有效。
[範本1002] 【雲棲】${name} 您好，您預訂的 ${room} 已確認，入住 ${checkin}，退房 ${checkout}。
[範本1003] 【雲棲】尾號 ${tail} 的卡支出 ${amount} 元，餘額 ${balance} 元。
=== docs/api_stay.md ;; utf-8 ;; 2021-05-01 ;; - ;; interface documentation with known examples
# 查询住宿 `GET /v2/stays`

| 参数 | 类型 | 说明 | 示例 |
|---|---|---|---|
| idCard | string | 身份证号 | {{dec('11010519491231002X')}} |
| mobile | string | 手机号 | {{dec('13800138000')}} |
| roomNo | string | 房号 | 8512 |
| checkin | datetime | 入住时间 | 略 |

返回 `code=0` 表示成功；`traceId` 形如 `{{hx(32)}}`。
=== docs/law_excerpt.txt ;; gb18030 ;; 2017-06-01 ;; - ;; text of a judicial interpretation
第五条　非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为“情节严重”：
（三）非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；
（四）非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息等五百条以上的；
本解释自2017年6月1日起施行。法释〔2017〕10号。
=== docs/judgment_public.txt ;; utf-8 ;; 2018-09-09 ;; - ;; published judgment, names reduced
浙江省杭州市西湖区人民法院　刑事判决书　（2018）浙0106刑初{{ri(100,900)}}号
被告人张某某，男，汉族，初中文化，因涉嫌犯盗窃罪于2018年5月3日被刑事拘留，现羁押于看守所。
经审理查明，被告人张某某于2018年5月1日在网吧趁被害人陈某熟睡之机，窃走手机一部，后销赃得款800元。
判决如下：被告人张某某犯盗窃罪，判处拘役四个月，并处罚金人民币一千元。
=== docs/news_leak.html ;; utf-8 ;; 2016-12-13 ;; - ;; news article about traded data
<article><h1>七百元能买到什么</h1><p>记者在一个聊天群里看到，只要报上姓名、手机号或身份证号，就有人出售开房、列车、航班、网吧、出境入境、犯罪、住房、租房、银行、驾驶证等记录。</p>
<p>“入住时间、房号、同住人都有”，一名卖家说。另一名卖家称，定位一次收费数百元，误差在五百米以内。</p>
<p>警方表示专项行动将延续到明年年底，已有3人被抓获。</p></article>
=== docs/data_dictionary.xml ;; utf-8 ;; 2016-01-01 ;; - ;; data dictionary without rows
<table name="WA_SOURCE_FJ_1001" cn="终端上线">
 <col en="NETBAR_WACODE" cn="上网场所编号" len="14" rule="6位行政区划+10+6位序号"/>
 <col en="CERTIFICATE_CODE" cn="证件号码" len="18"/>
 <col en="START_TIME" cn="上线时间" type="epoch" sample="{{dec('1480550400')}}"/>
 <col en="MAC" cn="终端MAC" sample="00-1A-2B-3C-4D-5E"/>
</table>
=== docs/faq_train.md ;; utf-8 ;; 2019-12-20 ;; - ;; questions and answers
**问：** 身份证丢了还能乘车吗？
**答：** 可凭户口簿到车站制证窗口办理临时身份证明，也可用12306申领电子临时身份证明。

**问：** G79次和G1012次能中途下车吗？
**答：** 可以，但车票当次有效。二等座改一等座需在开车前办理。

**问：** 人工客服？
**答：** {{dec('12306')}}，座机请加区号。
=== docs/user_manual.txt ;; gb18030 crlf ;; 2012-07-01 ;; - ;; manual of billing software
第三章　上机与下机
3.1 刷身份证上机：将身份证放在读卡器上，系统读出姓名和证件号码，选择机器号，按F5确认，上机时间自动记录。
3.2 下机结账：按F8，核对消费金额。
3.3 场所编号为14位，由公安机关分配，出现“未注册”时请拨技术支持 {{land('420106')}}。
版本 {{ri(3,6)}}.{{ri(0,9)}}　序列号 {{dec('L'+dig(16))}}
=== docs/meeting_notes.md ;; utf-8 ;; 2022-04-14 ;; - ;; notes of a meeting about software
## 余额模块评审 4/14
- 余额字段统一 `decimal(18,2)`，接口里 `balance` 返回字符串
- 卡号展示前六后四；身份证只留后四位
- 压测：单库 3000 万户，查询 P99 {{ri(20,90)}}ms，批次号 {{dec('20220414'+dig(10))}}
- 下周三前把交易流水的对方户名字段补齐
=== docs/lib_readme.md ;; utf-8 en ;; 2020-04-01 ;; - ;; readme of a library
# cn-plate

Parse Chinese number plates, VIN and licence classes (`C1`, `A2`).

    >>> vin("{{dec('1M8GDM9AXKP042788')}}")
    True
    >>> vin("{{badvin()}}")
    False

Install with `npm i cn-plate@1.4.{{ri(0,9)}}`. Report bugs to {{mail('bugs@cn-plate.dev')}}.
=== docs/小说片段.txt ;; gb18030 ;; 2013-03-03 ;; - ;; a piece of fiction
雨下到后半夜才停。他在车站旁的招待所开了一间房，三楼，窗子对着铁轨。服务员懒得看证件，只把钥匙往柜台上一推，说热水到十一点。
第二天的车是K512，他站了七个小时，到上海时天已经黑透。口袋里的存折还剩四十二块钱余额，他把它又数了一遍。
=== docs/chat_dev.txt ;; utf-8 ;; 2021-07-21 10:00 ;; - ;; chat of developers
后端-老周 10:02  航班接口又超时，traceId {{hx(24)}}
前端-木木 10:03  乘机人列表空的，证件号那列也没了
后端-老周 10:11  订单号 {{dec('20210721'+dig(10))}} 的数据是脏的，身份证字段存成了 {{dec('000000000000000000')}}
测试-小雨 10:15  我这边用 {{dec('13800138000')}} 登的，正常
=== tables/bin_table.csv ;; utf-8 ;; 2019-03-01 ;; - ;; table of card prefixes
bin,银行,卡名,卡号长度,卡种
622202,工商银行,E时代卡,19,借记卡
621700,建设银行,龙卡通,19,借记卡
622848,农业银行,金穗通宝卡,19,借记卡
622588,招商银行,一卡通,16,借记卡
%loop 5
62{{dig(4)}},{{ch('农商行|城商行|村镇银行')}},普通卡,{{ch('16|19')}},借记卡
%end
=== tables/region_codes.csv ;; gb18030 ;; 2018-03-01 ;; - ;; table of regions
行政区划代码,省,市,县区,区号,号牌代号
%loop 14
%py rg=reg()
{{rg['code']}},{{rg['prov']}},{{rg['city']}},{{rg['county']}},{{rg['area']}},{{rg['plate']}}
%end
=== tables/isbn_list.tsv ;; utf-8 en ;; 2020-03-01 ;; - ;; books
isbn13	title	pages	shelf
%loop 12
{{dec('9787'+dig(9))}}	{{ch('Train Dispatching|Hotel Management|Airport Law|Banking Basics')}} vol.{{ri(1,4)}}	{{ri(90,700)}}	{{ch('G79|D12|T109|K528')}}
%end
=== tables/broken_ids.csv ;; utf-8 ;; 2022-03-01 ;; - ;; load test data with wrong check digits
uid,name,idcard,bankcard,vin
%loop 12
u{{'%05d'%i}},测试{{'%02d'%i}},{{badid()}},{{badcard()}},{{badvin()}}
%end
=== tables/companies.json.gz ;; utf-8 ;; 2021-03-01 ;; - ;; companies with their own phones
[
%loop 9
%py rg=reg()
{"name":"{{rg['city']}}{{w('comp')}}","regNo":"{{dec(rg['code']+dig(9))}}","tel":"{{land(rg['code'])}}","mail":"{{mail('info@'+cap(6).lower()+'.com.cn')}}","capital":"{{ri(10,900)}}万元"}{{sep()}}
%end
]
