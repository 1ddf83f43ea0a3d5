=== 营业厅/语音详单_单号.csv | phone.cdr | enc=gbk | operator's voice bill for one number
语音通信详单,,,,,,
客户姓名：«a.name»,手机号码：«a.mob»,查询月份：2022年05月,,,,
起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费(元)
%e 30 a
«t>2022-05-01 08:20~1-40h»«t|%m-%d %H:%M:%S»,«?宁波/宁波/杭州»,«?主叫/被叫»,«peer9»,«n 0-12»分«n 1-59»秒,«?本地/国内漫游»,0.00
%.
合计,30条,,,,,

=== 侦查/话单分析_涉案机主.xlsx | phone.cdr | form=xlsx-s | analyst's workbook, own number per row
## 话单
本机号码	对端号码	呼叫类型	通话开始	时长(秒)	LAC	小区	通话地
%r 24 of 3
«p.mob»	«peer14»	«?主叫/被叫/呼转»	«t=2021-08-01~30@7-24»«t|%Y-%m-%d %H:%M:%S»	«n 3-1900»	«n 10000-40000»	«n 1000-64000»	«?成都/绵阳/德阳»
%.

=== pbx/asterisk_cdr_export.tsv | phone.cdr | | softswitch export, agents' mobiles keyed by person
calldate⇥src⇥dst⇥duration⇥billsec⇥disposition⇥agent_name⇥agent_idcard
%r 18 of 6
«t=2022-11-07~5@9-19»«t|%Y-%m-%d %H:%M:%S»⇥«p.mob»⇥«mob»⇥«u=t+5-500s»«v=u+3-30s»«gap t v s»⇥«gap t u s»⇥ANSWERED⇥«p.name»⇥«p.id»
%.

=== 群聊/查话单报价.txt | phone.cdr | | chat, call records pasted as lines
客服-夜猫：查到了，机主 «a.name» 身份证 «a.id» 号码 «a.mob» 先给前几条验货
%e 7 a
«t>2020-09-03 08:12~1-20h»«t|%m-%d %H:%M» «?主叫/被叫» «peer4» 通话«n 12-900»秒 «?武汉江岸/武汉汉阳/孝感»
%.
客服-夜猫：半年的一千二，三个月八百
老婆跑了的阿健：那个尾号最多的是谁
客服-夜猫：查机主另外算

=== db/call_log.db | phone.cdr | form=sqlite | backup of a phone's call log
CREATE TABLE account(name TEXT, number TEXT);
INSERT INTO account VALUES('«a.name»','«a.mob»');
CREATE TABLE calls(_id INTEGER PRIMARY KEY, my_number TEXT, peer TEXT, peer_name TEXT, date INTEGER, duration INTEGER, type INTEGER);
%e 20 a
INSERT INTO calls(my_number,peer,peer_name,date,duration,type) VALUES('«a.mob»',«w=who 7»'«@w.mob»','«@w.name»',«t>2023-02-10 09:00~1-30h»«t|ms»,«n 0-700»,«n 1-3»);
%.

=== bss/CDR_20190302_08.dat | phone.cdr | | switch file with pipes and imsi
V3|MSC07|20190302080000|000021
%r 21 of 18
MOC|«p.mob:86»|46000«d 10»|«mob»|«t=2019-03-02~0@8-9»«t|%Y%m%d%H%M%S»|«n 4-800:06»|«n 10000-30000»|«n 1000-60000»|00
%.
EOF|21

=== 举报/骚扰电话记录.docx | phone.cdr | form=docx | complaint with calls, prose
骚扰电话情况说明

我叫«a.name»，本机«a.mob»，身份证«a.id»。从十月起被同一伙人用不同号码反复拨打，通话情况如下：
%e 8 a
«t>2022-10-02 08:00~1-4d»«u=t+2-14h»\
~| «u|%-m月%-d日%-H点%M分»，«mob»打来，响一声就挂断，时长0秒。
~| «u|%-m月%-d日%-H点%M分»，被叫，对方号码«mob»，接听后不说话，通话«n 5-30»秒。
~| «u|%-m月%-d日»晚«mob»来电，自称催收，我说打错了，通话«n 1-3»分«n 10-59»秒。
~| «u|%-m月%-d日%-H点%M分»我回拨«mob»，对方骂人，通话«n 20-59»秒。
%.
请运营商依法处理并告知机主信息。
«a.name»
2022年11月2日

=== json/call_detail_resp.json | phone.cdr | | operator crawler, nested months
{"task_id":"«x 16»","mobile":"«a.mob»","real_name":"«a.name»","idcard":"«a.id»","calls":[{"bill_month":"2018-06","items":[
%e 12 a
{"time":"«t>2018-06-01 09:00~2-50h»«t|%Y-%m-%d %H:%M:%S»","peer_number":"«peer11»","location":"«?苏州市/无锡市»","location_type":"«?本地/国内»","dial_type":"«?DIAL/DIALED»","duration":«n 5-900»,"fee":0}«,»
%.
]},{"bill_month":"2018-07","items":[
%e 9 a
{"time":"«t>2018-07-01 09:00~2-50h»«t|%Y-%m-%d %H:%M:%S»","peer_number":"«peer11»","location":"苏州市","location_type":"本地","dial_type":"«?DIAL/DIALED»","duration":«n 5-900»,"fee":0}«,»
%.
]}]}

=== 纪检/联系频次_两名干部.txt | phone.cdr | enc=gb18030 | report sections per person, fixed columns
通话记录调取结果（节选）  密级：内部
%p 2
—— 机主：«p.name»（«p.id»）  号码：«p.mob»
   日期   时刻   方向  对方           秒数   基站所在
%e 8-10
   «t>2017-01-03 07:30~3-60h»«t|%m/%d  %H:%M»  «?呼出/呼入»  «peer8»  «n 6-1500:>5»   «?县政府大院/开发区/城南/工业园»
%.
%.
—— 以下略

=== 呼叫中心/外呼结果.csv | phone.cdr | enc=utf-8-sig | outbound calls of agents by own mobile
坐席,主叫号码,被叫号码,拨打时间,振铃(秒),通话时长,挂机方,录音文件
%r 25 of 5
«p.name»,«p.mob»,«mob»,«t=2023-05-22~4@9-18»«t|%Y/%m/%d %H:%M:%S»,«n 2-30»,«n 0-5:02»:«n 10-59»,«?客户/坐席»,rec_«d 8».wav
%.

=== xml/wtpcr_calls.xml | phone.cdr | | XML of a forensic tool
<extraction tool="MobEx 4.2" device="Redmi K30">
 <owner name="«a.name»" msisdn="«a.mob»" id="«a.id»"/>
 <calls>
%e 16 a
  <call dir="«?in/out/missed»" number="«peer6»" start="«t>2021-12-01 08:00~1-30h»«t|%Y-%m-%dT%H:%M:%S»" len="«n 0-900»s"/>
%.
 </calls>
</extraction>

=== 家庭/给律师_先生通话.md | phone.cdr | men=a | wife's notes of calls of her husband
# 他的通话（从详单里挑的）

号码 «a.mob»，户主«a.name»，身份证 «a.id»

%e 9 a
«i». «t>2022-03-01 20:00~20-60h»«t|%-m月%-d日 %H:%M» 打给 «peer2»，讲了 «n 3-70» 分钟
%.

律师说要原件，周五去营业厅盖章。

=== ops/volte_cdr.ndjson | phone.cdr | cont=gz script=latin | VoLTE records in gz
%r 28 of 24
{"rt":"VOLTE","callingParty":"«p.mob:+86»","calledParty":"«mob»","seizure":"«t=2022-06-18~0@9-12»«t|%Y-%m-%dT%H:%M:%SZ»","callDuration":«n 1-1200»,"ecgi":"460-00-«n 100000-900000»-«n 1-9»","cause":«?16/17/31»}
%.

=== 澳門電訊/通話清單.txt | phone.cdr | script=hant enc=big5 | Macau roaming call list, head and lines
客戶：«a.name»　　登記護照：«a.passport»　　內地號碼：«a.mob»
漫遊通話清單　二零二零年一月
日期　　　時間　　　類別　　對方號碼　　　時長(分:秒)　　收費(MOP)
%e 15 a
«t>2020-01-02 10:00~5-40h»«t|%d/%m　　　%H:%M»　　　«?打出/接聽»　　«peer6»　　«n 0-14:02»:«n 10-59»　　　«f 0-18»
%.
總計 15 次

