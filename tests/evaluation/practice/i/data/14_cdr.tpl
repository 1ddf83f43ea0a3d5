=== cdr/通话清单_侦查摘录.txt | phone.cdr | hans | police extract of one person's calls, in sentences | start=2022-01-09 07:00;step=5-400
话单分析摘录　机主{A.name}，身份证{A.id}，手机{A.mob}

@loop 9 P
{seq}、{t:%n月%e日%H:%M:%S}，主叫{P.mob}，通话{i:8-900}秒，{cyc:基站位于城东客运站|漫游湖北|无基站}；§A
@or
{seq}、{t:%n月%e日%H:%M:%S}，被{P.mob}呼入，时长{i:1-20}分{i:1-59}秒，{cyc:深夜|短呼|挂断后立即回拨}；§A
@end
=== cdr/asterisk_cdr.log | phone.cdr | latin | PBX log lines with both numbers | start=2023-10-09 08:00;step=0-6
@loop 20
{n:%b} {t:%d %H:%M:%S} pbx1 asterisk[{i:1000-9000}]: CDR src={P.mob} dst={Q.mob} start={n:%Y-%m-%dT%H:%M:%S} billsec={i:3-900} disposition={cyc:ANSWERED|ANSWERED|NO ANSWER|BUSY}§P
@end
=== cdr/营业厅打印详单粘贴.txt | phone.cdr | hans | statement pasted from the operator's site | enc=gb18030;start=2021-11-01 00:10;step=20-900
中国移动通信客户详单　客户：{A.name}　号码：{A.mob}　计费周期：{n:%Y年%n月}
@loop 18 P
{t:%m-%d %H:%M:%S}　{cyc:本地|长途|漫游}　{cyc:主叫|被叫}　{P.mob}　{i:0-9}分{i:1-59}秒　{f:0-2}§A
@end
以上信息仅供参考，合计以账单为准
=== cdr/话单商_样品.txt | phone.cdr | hans | seller of call records, arrows | start=2020-08-08 09:00;step=5-300
三网话单，半年起，样品如下（时间｜本机→对端｜时长｜地）
@loop 11
{t:%Y/%m/%d %H:%M:%S}｜{P.mob}→{Q.mob}｜{i:5-1200}s｜{city}§P
@end
=== cdr/骚扰电话举报.jsonl | phone.cdr | hans | report messages with caller and duration | start=2023-06-03 08:00;step=1-30
@loop 14
{"rid":"{uuid}","text":"用户{P.mob}于{t:%Y-%m-%d %H:%M:%S}接到{Q.mob}来电，通话{i:4-180}秒，内容：{cyc:贷款|卖房|退税|游戏}"}§P
@end
=== cdr/接線紀錄_台.txt | phone.cdr | hant | Taiwanese firm's log of calls with mainland clients | enc=big5;start=2022-03-07 09:00;step=3-40
業務部通話紀錄（來源：公務手機帳單）
@loop 9
{t:%m/%d %H:%M}　去電　對方 {P.name}　大陸手機 {P.mob~ccs}　通話 {i:1-40} 分 {i:1-59} 秒　{cyc:報價|催款|驗貨}§P
@end
=== cdr/calls_for_divorce_case.md | phone.cdr | latin | lawyer's list of calls of one person | start=2023-02-01 20:00;step=200-2000
### Exhibit 7 - calls placed from the respondent's phone

Subscriber: {A.enr}, ID {A.id}, number {A.mob}

@loop 8 P
- {t:%d %b %Y, %H:%M:%S}: outgoing to {P.mob}, {i:20-4000} s, cell "{cyc:Jinqiao East|Century Park|Hongqiao}"§A
@or
- {t:%d %b %Y, %H:%M:%S}: incoming from {P.mob}, {i:20-4000} s§A
@end
=== cdr/外呼系统.log | phone.cdr | hans | outbound dialler's log, own number in each line | start=2024-01-15 09:00;step=0-3
@loop 18
{t:%H:%M:%S} 外呼#{digits:5} 线路{i:1-30} 被叫:{P.mob} 姓名:{P.name} 接通:{cyc:是|否|是} 振铃:{i:3-20}s 通话:{i:0-300}s 挂断方:{cyc:客户|坐席}§P
@end
=== cdr/反诈回访话单.eml | phone.cdr | hans | mail of anti-fraud centre with calls | start=2023-12-06 15:00
From: 反诈中心值班 <{xmail:fz@ga-liwan.cn}>
To: {xmail:wangan@ga-liwan.cn}
Subject: 预警劝阻通话
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

以下事主正与境外号码通话，请派员见面劝阻：

@loop 6
{t:%H:%M}　事主{P.name} {P.mob}（{P.id}）　被叫　对端 00{cyc:852|855|63}{digits:8}　已通话{i:6-60}分钟§P
@end

见面后回告。
=== cdr/通話記錄備份.txt.gz | phone.cdr | hant | phone backup text of a Hong Konger with mainland SIM | box=gz;enc=utf-8;start=2021-05-05 10:00;step=40-600
通話備份　本機內地號碼：{A.mob}（機主 {A.name}）
@loop 14 P
{cyc:撥出|來電}　{P.mob}　{t:%Y-%m-%d %H:%M:%S}　{i:0-30}:{i:10-59}§A
@end
