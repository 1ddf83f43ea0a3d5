=== 边检/个人出入境记录查询.txt | border.crossing | enc=gb18030 | official query result, one person
                 出入境记录查询结果
姓名：«a.name»   性别：«a.sex»   出生日期：«a.born»
证件名称：普通护照   证件号码：«a.passport»   公民身份号码：«a.id»
查询期限：2015-01-01 至 2019-12-31
出境/入境   出入境日期    口岸              前往地/来自地   交通工具
%x 7
«r a»«t>2015-02-01 09:00~40-240d»«k=?广州白云机场,泰国,飞机/深圳罗湖,香港,步行/珠海拱北,澳门,步行/上海浦东机场,日本,飞机»出境        «t|%Y-%m-%d»    «k.0:<16»  «k.1:<14»  «k.2»
«r a»«u=t+2-20d»入境        «u|%Y-%m-%d»    «k.0:<16»  «k.1:<14»  «k.2»
%.
以下无记录                                  （盖章）

=== 单位/因私出国证件核查.xlsx | border.crossing | form=xlsx-s | cadre office check, Chinese headers
## 比对结果
因私出入境信息比对结果（组织部）
单位	姓名	身份证号	证照号码	方向	日期	口岸	国家(地区)	是否报备
%r 16 of 8
«?城管局/水利局/教体局/一中»	«p.name»	«p.id»	«p.passport»	«?出境/入境»	«t=2018-01-10~600»«t|%Y/%m/%d»	«?皇岗/青岛流亭机场/天津滨海机场/首都机场»	«?韩国/香港/美国/新加坡»	«?是/是/否»
%.

=== bordersys/crossing_events.ndjson | border.crossing | script=latin | NDJSON from e-gates
%r 20 of 17
{"gate":"E-«n 1-24»","lane":"«?AUTO/AUTO/MANUAL»","direction":"«?ENTRY/EXIT»","portCode":"«?PVG/CAN/SZX»","docNo":"«p.passport»","docType":"P","holder":"«p.py»","nat":"CHN","passTime":"«t=2023-04-29~4»«t|%Y-%m-%dT%H:%M:%S»","transport":"«?MU/CA/CZ»«n 200-989»"}
%.

=== 码头/过关登记_拱北.csv | border.crossing | enc=gbk | pinyin initials
CRBZ,CRRQ,CRKA,XM,XB,CSRQ,ZJZL,ZJHM,GMSFHM,QWD
%r 17
«?C/R»,«t=2016-09-28~12@6-23»«t|%Y%m%d%H%M%S»,«?GBKA/HQKA/QMKA»,«p.name»,«p.sex»,«p.born8»,11,C«d 8»,«p.id»,«?MAC/HKG»
%.

=== 律师/移民时间证明.docx | border.crossing | form=docx | residence days for an immigration lawyer, prose
申请人居住时间说明（供入籍顾问使用）

申请人«a.name»，护照号码 «a.passport»，邮箱 «a.email»，以下按护照印章逐次整理：
%x 5
«t>2017-01-12 09:00~80-160d»«u=t+15-70d»«r a»\
~| «t|%Y年%-m月%-d日»由浦东机场出境，前往«?温哥华/多伦多»，印章清晰。
~| «t|%Y年%-m月%-d日»由首都机场出境，前往加拿大，印章«?清晰/模糊»，见第«n 7-12»页。
~| «t|%Y年%-m月%-d日»经白云机场出境赴«?温哥华/卡尔加里»，当日入境加方，有章。
«r a»\
~| «u|%Y年%-m月%-d日»自«?温哥华/多伦多»返回，浦东机场入境。
~| «u|%Y年%-m月%-d日»从首都机场入境回国，自助通道，无章，以登机牌为凭。
%.

截至今日在境外累计 311 天，尚差 419 天。
配偶的另列一份。

=== 聊天/代购群_过关.txt | border.crossing | | chat with officers' record leaked
阿May 14:20
听说又严查水客了
阿May 14:21
我朋友单位能看到记录，发几个你看，都是我们群的
阿May 14:25
«r a»«a.name» 通行证换过，身份证 «a.id»，4月2日 08:14 罗湖出境，«r a»同日 «a.id» 13:50 文锦渡入境
阿May 14:26
«r b»«b.name»（«b.id»）4月2日 10:31 福田口岸出境，«r b»«b.id» 当天 21:07 福田入境，箱子被开
Tina 14:30
吓人
阿May 14:31
«r c»还有这个 «c.name» «c.id»，4月5号 一天三趟，第一趟 07:05 深圳湾出境
阿May 14:32
«r d»«d.name»，«d.id»，4月6日莲塘出境以后没入境记录
Tina 14:33
你别乱发啊 被看到要出事

=== mail/出访团组出入境时间.eml | border.crossing | form=eml cte=b64 | foreign affairs office mail
From: 外事科 <«!email waishi@nanhua-univ.edu.cn»>
To: 财务处报销岗 <«email»>
Subject: 访德团组出入境日期（报销核对）
Date: Mon, 18 Nov 2019 10:40:21 +0800

报销岗老师：

团组 6 人，均持公务护照以外的普通护照，出入境日期按边检印章如下，请据此核算公杂费天数。

%r 6
~| «p.name»，护照 «p.passport»：10月«n 19-21»日«?首都机场/浦东机场»出境，10月«n 27-29»日法兰克福返程，次日入境
~| «p.name»（护照号 «p.passport»），出境 10/«n 19-21» 首都机场，入境 10/«n 28-30» 首都机场，中途绕道维也纳 1 天自理
~| «p.passport» «p.name»：因签证晚到，10月23日单独由浦东机场出境，10月30日随团入境
%.

发票原件另送。

=== 泰国落地/entry_list.html | border.crossing | | HTML table of land crossings, mixed English
<table id="tblCross"><caption>Mohan / 磨憨口岸 车辆随行人员通关 2019-10</caption>
<tr><td>Date</td><td>Direction</td><td>Name</td><td>Passport</td><td>Destination</td><td>Stay(d)</td></tr>
%r 13 of 10
<tr><td>«t=2019-10-01~29»«t|%d %b»</td><td>«?Exit 出境/Entry 入境»</td><td>«p.name»</td><td>«p.passport»</td><td>«?Luang Namtha/Vientiane/磨丁»</td><td>«n 1-14»</td></tr>
%.
</table>

=== dump/t_crj_jl.sql | border.crossing | enc=gb18030 | INSERT ALL Oracle style
SET DEFINE OFF;
%r 15 of 9
Insert into T_CRJ_JL (JLBH,RYXM,ZJHM,CRJBS,CRJSJ,KADM,JTGJ) values ('«d 10»','«p.name»','«p.passport»','«?出/入»',to_date('«t=2014-01-05~700»«t|%Y-%m-%d %H:%M»','yyyy-mm-dd hh24:mi'),'«?满洲里/绥芬河/二连浩特»','«?客车/火车»');
%.
commit;

=== 船舶/船员登陆出境.txt | border.crossing | | crew list blocks
锚地检查站 船员出入境登记　船名：海丰 16　2021年2月
%r 8
[«i:02»] 姓名=«p.name»; 职务=«?水手/大副/机匠/厨师/三管»; 证件=护照 «p.passport»
     «?出境/入境» «t=2021-02-03~20»«t|%m-%d %H:%M» 口岸=«?洋山港/宁波舟山港/太仓港»; 前港=«?釜山/门司/胡志明»; 检疫=正常
%.
----完----

=== 港府/quarantine_arrivals.csv | border.crossing | script=hant enc=utf-8-sig | Hong Kong control point arrivals, traditional
管制站,入境/出境,時間,旅客姓名,旅行證件,手提電話,隔離地點
%r 15
«?深圳灣/港珠澳大橋/香港國際機場»,«?入境/入境/出境»,«t=2020-03-20~9@6-24»«t|%Y/%m/%d %H:%M»,«p.name»,«p.passport»,«p.mob:86»,«?家居/酒店/檢疫中心/不適用»
%.

=== 督办/异常出境预警.log | border.crossing | | warning engine log
%r 12
«t>2022-12-01 05:30~20-300m»«t|%Y-%m-%d %H:%M:%S» WARN exit-watch rule=«?FUND_BAN/DEBTOR/CASE_HOLD» dir=«?EXIT/EXIT/ENTRY» port=«?白云机场/天府机场/磨憨/友谊关» idno=«p.id» name=«p.name:m» doc=«p.passport» action=«?PASS/HOLD/NOTIFY»
%.

=== api/immi_query_resp.xml | border.crossing | | XML of a query service, persons with trips nested
<?xml version="1.0" encoding="UTF-8"?>
<QueryResponse reqId="«x 12»">
%p 4
  <Person xm="«p.name»" sfzh="«p.id»">
%e 2-4
    <Record><lb>«?出境/入境»</lb><rq>«t>2013-04-01 08:00~10-160d»«t|%Y-%m-%d»</rq><ka>«?虹桥机场/厦门高崎机场/福州长乐机场»</ka><hb>«?MF/FM/CA»«n 800-999»</hb></Record>
%.
  </Person>
%.
</QueryResponse>

=== 旅行社/团队名单表_回执.tar | border.crossing | cont=tar enc=gb18030 | tar with exit and entry lists of a tour group
@@chujing.txt
团号 TH190722　出境日期 2019年7月22日　出境口岸 昆明长水机场　经手边检签章：有
姓名　护照号　出境时刻　通道
%r 9
«p.name»　«p.passport»　«n 6-7»:«n 10-59»　«?人工/自助»
%.
@@rujing.txt
团号 TH190722B　入境日期 2019年7月28日　入境口岸 昆明长水机场
姓名　护照号　入境时刻　通道
%r 8
«p.name»　«p.passport»　23:«n 10-59»　«?人工/自助»
%.
