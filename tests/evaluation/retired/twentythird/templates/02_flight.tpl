=== 票务/eterm提取.txt | travel.flight | | eTerm PNR screens
>RT/«X 6»
%p 5
 «i».«p.py» «L 3»«d 1»«L 2»
%e 1-2
«k=?CA1831,PEKSHA,0730 0940/MU2158,XIYPVG,1105 1330/CZ3908,PEKCSX,1840 2125/HU7781,PEKSZX,0655 1015/ZH9132,SZXNKG,1420 1650»«t=2022-09-03~40» «i+1».  «k.0» «?Y/K/M/H»   «t|%A%d%B»  «k.1» HK1   «k.2»
%.
    SSR FOID «?CA/MU/CZ» HK1 NI«p.id»/P1
    OSI CTCT «?SHA/PEK/SZX»888
>
%.

=== 行程单/itinerary_items.json | travel.flight | | OCR result array, vendor key names
[
%r 8
 {"ticket_number": "«?784/781/999»-«d 10»", "name": "«p.name»", "id_num": "«p.id»", "starting_station": "«k=?广州,北京首都,CZ3101/上海虹桥,成都天府,MU5401/北京大兴,三亚,CZ6712/重庆,上海浦东,CA4541»«k.0»", "destination_station": "«k.1»", "flight": "«k.2»", "date": "«t=2021-05-03~60@6-21»«t|%Y-%m-%d»", "time": "«t|%H:%M»", "class": "«?Y/V/T/J»", "ticket_rates": "CNY«n 420-2100».00", "dev_fund": "50.00"}«,»
%.
]

=== 差旅/月结_机票.xlsx | travel.flight | form=xlsx-i | corporate travel bill, inline strings
## 机票
2023年3月 机票月结单
客户：«?恒/鑫/凯»远机电　结算方式：月结30天
出票日期	乘机人	证件号码	航段	航班	起飞日期	票面	税费	服务费	应付
%r 16 of 9
«t=2023-03-01~26»«t|%Y/%m/%d»	«p.name»	«p.id»	«k=?杭州-深圳,ZH9883/杭州-北京,CA1705/深圳-杭州,HO1158/杭州-西安,MU2281/杭州-昆明,JD5722»«k.0»	«k.1»	«u=t+2-9d»«u|%Y/%m/%d»	«n 480-1630»	50	10	«n 540-1690»
%.
			合计					160	16840

=== 航延/待通知旅客.ndjson | travel.flight | | NDJSON of passengers hit by a delay
%r 14
{"mobile":"«p.mob»","pax":"«p.name»","flt":"3U«?8633/8895/8962»","depDate":"«t=2023-07-28~2»«t|%Y%m%d»","seg":"«?CTU-PEK/CTU-XIY/TFU-SYX»","seat":"«n 31-58»«?A/B/C/J/K/L»","bag":«n 0-2»,"pnr":"«X 6»","delayMin":«n 45-260»}
%.

=== 旅行社/福冈团机位名单.txt | travel.flight | enc=gbk | passport list for a charter, spaces
暑假福冈 5 日 B 团 机位确认（7/15 MU517 青岛-福冈 09:40 / 7/19 MU518 回）
请各门店核对护照拼音，明天 12 点前报票号
序 拼音姓名 性别 护照号 出生 有效期至 去程座位
%r 12
«i» «p.py» «p.mf» «p.passport» «t=2026-02-01~900»«p.born8» «t|%Y%m%d» «n 30-62»«?A/C/H/K»
%.
领队另出 1 位，名单后补。

=== 微信/机票群0211.txt | travel.flight | women=c men=b | chat, prose orders of tickets
小唐(票务)：大家把要出的票按格式发，姓名+身份证+航班
李姐：«r a»帮我出一张 «a.name» «a.id» 2月14号 广州飞长沙 CZ3389 早上那班
小唐(票务)：收到，经济舱 430，座位要靠窗吗
李姐：要
阿东：«r b»我也要，«b.name»，«b.id»，2月13日 HU7248 海口到西安，晚一点没关系
阿东：«r c»还有我老婆 «c.name» «c.id» 也是 13 号 HU7248，坐一起
小唐(票务)：李姐的好了 CZ3389 2月14日 07:55 票号 784-«d 10» 座位 41K
Momo：«r d»«d.name»  «d.id» 2月16日 厦门—沈阳 MF8061，无托运
小唐(票务)：16 号只剩全价 1960，确定？
Momo：那改 17 号
小唐(票务)：改好了，MF8061 2月17日 14:30 起飞，票号 731-«d 10»
大伟：今天有人拼车去白云吗

=== ops/boarding_scan_T2.log | travel.flight | | gate scanner log
[BGR-T2-C«n 11-19»] startup ok fw=3.11.0 flight=CA1519
%r 19
«t>2023-05-06 07:41~4-55s»«t|%H:%M:%S» SCAN OK seq=«i:03» flt=CA1519/06MAY PEK-SHA seat=«n 5-48»«?A/B/C/D/E/F/J/K/L» doc=«p.id» nm=«p.py»
%.
08:11:30 GATE CLOSED boarded=19 missing=0

=== db/air_orders.db | travel.flight | form=sqlite | SQLite of a ticket agent
CREATE TABLE t_order(oid INTEGER PRIMARY KEY, passenger TEXT, card_type TEXT, card_num TEXT, tel TEXT, flight_no TEXT, dpt TEXT, arr TEXT, fly_date TEXT, cabin TEXT, price REAL);
%r 13 of 11
INSERT INTO t_order VALUES(«i+5500»,'«p.name»','NI','«p.id»','«p.mob»','«k=?SC4651,济南,广州/SC8775,青岛,厦门/SC1186,北京,济南/SC2243,烟台,南京»«k.0»','«k.1»','«k.2»','«t=2020-11-01~50»«t|%Y-%m-%d»','«?Y/B/F»',«f 380-1280»);
%.
CREATE TABLE t_conf(k TEXT, v TEXT);
INSERT INTO t_conf VALUES('agent_code','TNA«d 3»');

=== 警方/同机人员核查.csv | travel.flight | enc=gb18030 | pinyin initial headers
XH,HBH,HBRQ,QFJC,DDJC,ZWH,LKXM,ZJHM,DJSJ
%r 15
«i»,«k=?MU9671,西双版纳,昆明/KY8307,昆明,成都/8L9961,丽江,上海»«k.0»,«t=2017-08-05~10@7-20»«t|%Y%m%d»,«k.1»,«k.2»,«n 1-32»«?A/B/C/D/E/F»,«p.name»,«p.id»,«t|%H%M»
%.

=== mail/Itinerary_confirmations.eml | travel.flight | form=eml cte=qp script=latin | English confirmation mail to a secretary
From: Skyline Corporate Desk <«!email desk@skyline-travel.cn»>
To: Grace Fan <«email»>
Subject: Ticketed - offsite Hong Kong 21-24 March
Date: Mon, 13 Mar 2023 11:20:45 +0800

Hi Grace,

All ticketed. Please check spelling and passport numbers once more.

%r 7
«i». «p.en», passport «p.passport» - «k=?CX331 Beijing to Hong Kong/CX365 Shanghai to Hong Kong/KA905 Beijing to Hong Kong»«k», 21 Mar, seat «n 22-61»«?A/C/D/H/K», e-ticket 160-«d 10»
%.

Returns on the 24th follow once the board meeting time is fixed.

Regards
Skyline

=== 里程补登/backlog.yaml | travel.flight | | YAML of mileage claims
# 里程补登待办 (客服导出, 2022-06)
claims:
%r 8 of 6
  - member: «p.name»
    idCard: "«p.id»"
    missing:
      flight: «?HO1252/HO1603/HO1117/HO1385»
      route: «?虹桥-白云/浦东-凤凰/浦东-关西»
      flown_on: «t=2022-04-01~50»«t|%Y-%m-%d»
      ticket: "018«d 10»"
    status: «?待核/已补/拒绝-特价舱»
%.

=== 台北/旅客名單_0906.htm | travel.flight | script=hant | HTML table of a Taiwanese agency
<html><head><meta charset="utf-8"><title>旅客名單</title></head><body>
<h3>兩岸直航 BR722　台北桃園 → 上海浦東　9/6 (五)</h3>
<table border=1>
<tr><th>#</th><th>旅客中文姓名</th><th>英文姓名</th><th>護照號碼</th><th>電子機票號</th><th>艙等</th><th>素食</th></tr>
%r 9
<tr><td>«i»</td><td>«p.name»</td><td>«p.py»</td><td>«p.passport»</td><td>695-«d 10»</td><td>«?經濟/豪經/商務»</td><td>«?/是//»</td></tr>
%.
</table>
<p>開票人：票務組 Amy　共 9 位</p>
</body></html>

=== dump/pax_manifest.copy.sql | travel.flight | | PostgreSQL COPY block
SET client_encoding = 'UTF8';
COPY public.pax_manifest (flight_date, carrier, flt_num, board_point, off_point, pax_name, doc_no, contact_mobile, seat_no, check_in_at) FROM stdin;
%r 22
2018-10-0«n 1-7»⇥HU⇥«?7609/7142/7378»⇥PEK⇥«?SYX/CAN/CKG»⇥«p.name»⇥«p.id»⇥«p.mob»⇥«n 31-52»«?A/B/H/J»⇥«n 6-20»:«n 10-59»
%.
\.

=== 理赔/延误险进件.docx | travel.flight | form=docx | delay insurance claims, table in Word
航班延误险进件登记（8 月上旬）
受理口径：实际延误 4 小时以上，凭延误证明。

|流水|被保险人|证件号码|航班号|起飞日期|航程|延误(分)|证明|
%r 11
|YW«d 6»|«p.name»|«p.id»|«k=?FM9425,上海-三亚/MU5693,上海-长春/9C8849,上海-桂林»«k.0»|«t=2022-08-01~9»«t|%m月%d日»|«k.1»|«n 241-560»|«?有/有/待补»|
%.

备注：待补件者三日内补齐，逾期退件。
