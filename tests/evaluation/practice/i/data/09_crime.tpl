=== crime/派出所值班日报.txt | crime.case | hans | station's daily report in sentences | start=2022-06-12 06:00;step=20-200
{n:%n月%e日}警情与查处（内部，勿外传）

@loop 6
{seq}. {t:%H时%M分}，查获{P.name}（{P.sex}，身份证{P.id}，户籍{P.region}）{cyc:盗窃电动车电瓶|在棋牌室赌博|殴打他人|吸食冰毒|阻碍执行职务|偷开他人摩托车}，{cyc:行政拘留七日|罚款五百元|调解|强制隔离戒毒二年|行政拘留五日|取保候审}。§P
@end
值班领导：{Z.name}
=== crime/刑事判决书节选.txt | crime.case | hans | court judgment, defendants with ID numbers | enc=gb18030;start=2019-05-05 00:00
广东省佛山市禅城区人民法院
刑 事 判 决 书
（2019）粤0604刑初{i:200-1900}号

公诉机关佛山市禅城区人民检察院。
@loop 5
被告人{P.name}，{P.sex}，{P.birth:%Y年%n月%e日}出生，公民身份号码{P.id}，汉族，{cyc:初中|小学|高中}文化，{cyc:无业|务工|个体}，因涉嫌犯{cyc:诈骗罪|掩饰、隐瞒犯罪所得罪|帮助信息网络犯罪活动罪}于2018年{i:8-12}月{i:1-28}日被{cyc:刑事拘留|抓获}，现羁押于佛山市看守所。§P
@end
本院认为，各被告人结伙实施犯罪，应予惩处。
审判长 {Z.name}
=== crime/sentencing_watch.md | crime.case | latin | NGO style list of detentions in English | start=2015-07-09 00:00;step=9000-90000
# Detentions recorded by our volunteers

@loop 8
* **{P.enr}**, ID {P.id}: detained on {t:%e %N %Y} in {cyc:Guangzhou|Zhengzhou|Yinchuan|Changsha} on suspicion of "{cyc:picking quarrels|illegal business|disturbing order}", {cyc:bailed after 37 days|sentenced to two years|case pending}.§P
@end

Sources on file with the editor.
=== crime/案管系统推送.log | crime.case | hans | case management system's log | start=2023-04-04 08:00;step=1-40
@loop 16
{t:%Y-%m-%d %H:%M:%S} ajgl-sync 案件[{ajbh}] 嫌疑人[{P.name}] 证件[{P.id}] 案由[{cyc:盗窃|诈骗|寻衅滋事|危险驾驶}] 节点[{cyc:受案|立案|刑拘|移送}]§P
@end
{t:%Y-%m-%d %H:%M:%S} ajgl-sync 心跳正常 queue=0
=== crime/前科查询_群.txt | crime.case | hans | Telegram group that sells criminal records | start=2021-12-12 12:00;step=3-90
@loop 6
[{t:%Y/%n/%e %H:%M}] 查档小王子: {P.name}{P.id} 有案底，{i:2008-2020}年{cyc:盗窃判一年二|吸毒强戒|聚众斗殴缓刑|酒驾拘役两个月}，{cyc:番禺|南海|龙岗}分局办的§P
@or
[{t:%Y/%n/%e %H:%M}] 查档小王子: {P.id} {P.name} 前科：{cyc:开设赌场|故意伤害|非法拘禁}，{i:2010-2019}年刑满释放§P
@end
[{t:%Y/%n/%e %H:%M}] 客户C: 网逃能查吗
=== crime/社区矫正月报.eml | crime.case | hans | mail of a justice office | start=2023-07-03 08:50;mail=b64
From: {xmail:sfs-yuelu@justice-cs.cn}
To: {xmail:jzj@justice-cs.cn}
Subject: July report
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

局里领导：本所在册社区矫正对象本月情况，请审。

@loop 6
{P.name}，身份证号 {P.id}，罪名{cyc:交通肇事|容留他人吸毒|虚开发票|职务侵占}，{cyc:缓刑三年|缓刑一年六个月|假释}，本月{cyc:报到正常|请假外出一次|训诫一次}。手机定位号 {P.mob}。§P
@end

附件打包密码老规矩。
=== crime/監獄探訪紀錄_港.txt | crime.case | hant | Hong Kong agency's list of mainlanders in custody | enc=big5;start=2020-02-02 09:00;step=3000-20000
在囚內地人士支援服務　個案摘要
@loop 7
個案{seq}　{P.name}，內地身份證 {P.id}，{t:%Y年%n月}因{cyc:逾期逗留|店鋪盜竊|使用虛假文書}被捕，判囚{i:2-18}個月，現於{cyc:荔枝角收押所|羅湖懲教所|大欖懲教所}服刑。§P
@end
=== crime/看守所收押登记.txt | crime.case | hans | detention house entry blocks, full-width labels | nl=crlf;start=2017-09-09 01:00;step=100-900
@loop 6
＊收押时间＊{t:%Y-%m-%d %H:%M}
＊在押人员＊{P.name}（{P.sex}）
＊证件号码＊{P.id~low}
＊涉嫌罪名＊{cyc:贩卖毒品|抢劫|合同诈骗}
＊办案单位＊{cyc:刑侦大队二中队|经侦支队|禁毒大队}
＊监　　室＊{i:101-412}§P

@end
=== crime/案例培训讲稿.srt | crime.case | hans | subtitles of an internal training that shows real cases | start=2022-01-01 00:00
@loop 6
{seq}
00:{seq:2}:04,000 --> 00:{seq:2}:09,500
{cyc:这个|看这一个|再一个}嫌疑人{P.name}，证件号{P.id}，{cyc:入室盗窃三次|网上贩卖公民信息|伪造印章}，{cyc:刑拘|逮捕|取保}了§P

@end
=== crime/网逃比对命中.jsonl | crime.case | hans | JSON alert lines of face matching | start=2024-01-31 17:00;step=1-90
@loop 14
{"alert_id":{digits:8},"time":"{t:%Y-%m-%d %H:%M:%S}","camera":"{cyc:地铁体育西路A口|客运站安检3|体育场南门}","desc":"比中在逃人员 {P.name} {P.id}，涉嫌{cyc:故意伤害|诈骗|强奸|非法吸收公众存款}案 {ajbh}，相似度 {i:86-99}%"}§P
@end
