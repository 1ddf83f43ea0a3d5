=== border/边检问讯登记.txt | border.crossing | hans | border guard's notes in sentences | start=2023-08-19 07:00;step=4-40
拱北口岸入境大厅 问讯登记 {n:%Y年%n月%e日}
@loop 6
{t:%H:%M} {P.name}，{P.sex}，护照{P.pass}，{cyc:从澳门入境|自澳门返回入境|由香港经大桥入境}，称{cyc:探亲|看展|打工}，{cyc:携带两瓶酒|无申报|行李开箱}，放行。§P
@or
{t:%H:%M} {P.name}（身份证{P.id}）拟出境往澳门，{cyc:签注过期|证件磨损|有边控提示}，{cyc:劝返|补签后出境|转值班长}。§P
@end
=== border/出入境记录查询结果.txt | border.crossing | hans | official result, person in the head | enc=gb18030;start=2016-02-01 09:00;step=10000-60000
出入境记录查询结果

姓名：{A.name}      性别：{A.sex}      出生日期：{A.birth:%Y.%m.%d}
证件名称：普通护照    证件号码：{A.pass}
查询期间：{n:%Y.%m.%d} 起

@loop 14 -
{seq}  {cyc:出境|入境}  {t:%Y.%m.%d}  {cyc:首都机场|首都机场|上海浦东|上海浦东|皇岗|罗湖}  {cyc:CA183|CA182|MU523|MU524|--|--}§A
@end

（加盖出入境管理专用章有效）
=== border/e_channel.log | border.crossing | latin | e-gate syslog | start=2024-02-09 05:00;step=0-2
@loop 24
{n:%b} {t:%d %H:%M:%S} egate-{i:1-18} passd[{i:900-4000}]: {cyc:EXIT|ENTRY|EXIT} granted doc={P.pass} nat=CHN name="{P.enu}" port={cyc:Shenzhen Bay|Hengqin|Qingmao} face={f:0-1}§P
@end
=== border/旅行社核销.eml | border.crossing | hans | mail of an outbound tour operator | start=2019-10-08 09:40
From: 领队部 <{xmail:leader@wanlixing-tour.cn}>
To: {xmail:gat@wanlixing-tour.cn}
Subject: 国庆泰国团出入境核销
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

核销如下，出境见上次名单，都已回来：

@loop 7
　{P.name}　持照 {P.pass}　{cyc:10月6日|10月7日|10月6日}由{cyc:白云机场|深圳宝安机场}入境　{cyc:护照已还|护照在公司}§P
@end

此致
领队 {Z.name}

----- 原邮件 -----
请周三前交核销表，逾期通报。
=== border/過關記錄_港司機.txt | border.crossing | hant | Hong Kong haulier's drivers' crossing diary | enc=big5;start=2021-04-06 04:30;step=200-900
中港車隊每日過關簿（文員阿{Z.given}入電腦）

@loop 8
{t:%d/%m} {n:%H:%M}　{P.name}　護照 {P.pass}　{cyc:文錦渡|皇崗|深圳灣|蓮塘}{cyc:入境內地|出境返港}　{cyc:吉櫃|重櫃|冷藏}§P
@end
=== border/蛇头名单_讯问.txt | border.crossing | hans | interrogation record, illegal exits | start=2022-09-01 00:00;step=3000-20000
问：你组织过哪些人偷越国境？
@loop 5
答：{t:%Y年%n月%e日}夜里，{P.name}（{P.id}）从{cyc:瑞丽弄岛|孟连|龙州}的小路出境去{cyc:缅甸|缅甸|越南}，收了{i:8-30}千元。§P
@end
问：有没有记账？
答：记在手机里，删了。
=== border/visa_history.md | border.crossing | latin | law firm's note on travel history | start=2015-03-03 00:00;step=40000-90000
### Travel history for the residence application

Applicant: {A.enr}, Chinese passport **{A.pass}**

@loop 10 -
- {cyc:left|returned to|left|returned to|left|returned to} the mainland on {t:%e %N %Y} through {cyc:Huanggang|Huanggang|Pudong airport|Pudong airport|Gongbei|Gongbei}{cyc: by coach| on foot|, flight FM801|, flight FM802||}§A
@end
=== border/crossing_events.jsonl | border.crossing | hans | message bus JSON with text | start=2023-05-01 06:00;step=0-3
@loop 20
{"seq":{digits:9},"evt":"CRJ","txt":"{P.name} 持 {P.pass} 于 {t:%Y-%m-%d %H:%M:%S} 经{cyc:福田|莲塘|横琴|珠海港珠澳大桥}口岸{cyc:出境|入境}，前往地/来自地：{cyc:香港|香港|澳门|香港}"}§P
@end
=== border/卖家_出入境.txt | border.crossing | hans | seller's sample in brackets | start=2017-05-05 00:00;step=9000-50000
收单：出入境全记录，800一条，报身份证
样品（客户已同意，放心）
@loop 9
【{P.name}】【{P.id}】【{t:%Y%m%d}】【{cyc:出|入}】【{cyc:霍尔果斯|二连浩特|满洲里|东兴}】【{cyc:汽车|列车|步行}】§P
@end
=== border/单位因私出国备案.txt | border.crossing | hans | party office list, key:value on one line | start=2019-01-10 00:00;step=9000-40000
处级以下人员因私出国（境）实际行程报备汇总
@loop 8
姓名：{P.name}；护照：{P.pass}；出境：{t:%Y-%n-%e}（{cyc:浦东机场|虹桥机场|萧山机场}）；入境：{l:4-15d,%Y-%n-%e}；目的地：{cyc:日本|新加坡|意大利|新西兰}；事由：{cyc:旅游|探亲}§P
@end
