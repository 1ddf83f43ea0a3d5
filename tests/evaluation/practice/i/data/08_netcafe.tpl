=== netcafe/网管值班表.txt | netcafe.session | hans | attendant's shift notes | start=2022-07-09 20:00;step=3-30
蓝鲸网咖 夜班 {n:%n月%e日}  网管：{Z.name}

@loop 6
{t:%H:%M} {P.name} 刷证 {P.id} 上 {i:1-120} 号机，{cyc:包夜|充30|办会员}§P
@or
{t:%H:%M} {i:1-120} 号机下，{P.name}（{P.id}），玩了 {i:1-9} 小时，{cyc:找零 12|余额留卡上|押金退了}§P
@end
凌晨 3 点派出所查过一次，没有未成年。
=== netcafe/任子行日志.log | netcafe.session | hans | audit software's log, key=value | enc=gbk;start=2019-05-18 12:00;step=0-8
[NET110] 场所代码 {place} 场所名称 新概念网吧 程序版本 6.3
@loop 20
[NET110] {t:%Y/%m/%d %H:%M:%S} 上线 姓名={P.name} 证件类型=11 证件号码={P.id} 终端={cyc:A|B|C}{i:100-199} IP={ip}§P
@or
[NET110] {t:%Y/%m/%d %H:%M:%S} 下线 姓名={P.name} 证件类型=11 证件号码={P.id} 终端={cyc:A|B|C}{i:100-199} 时长={i:20-600}分§P
@end
=== netcafe/协查_上网轨迹.txt | netcafe.session | hans | police note on one person's sessions | start=2018-11-01 19:00;step=800-9000
在逃人员活动轨迹研判（上网部分）
对象：{A.name}   身份证号：{A.id}

@loop 9 -
{cyc:一|二|三|四|五|六|七|八|九}、{t:%Y年%n月%e日%H时许}，在{cyc:极速|星空|时代|网鱼}网吧{i:1-200}号机上机，{l:60-500,%H时%M分}下机，{cyc:登录游戏账号一个|未登录社交软件|与旁座聊天}。§A
@end
拟安排蹲守。
=== netcafe/session_audit.jsonl.gz | netcafe.session | latin | English JSON lines from a cafe billing server | start=2023-09-09 09:00;step=0-9;box=gz
@loop 22
{"at":"{t:%Y-%m-%dT%H:%M:%S}","host":"cafe-billing","msg":"logon seat {cyc:VIP|STD}-{i:1-90} by {P.enr}, certificate {P.id}, mac {mac}"}§P
@or
{"at":"{t:%Y-%m-%dT%H:%M:%S}","host":"cafe-billing","msg":"logoff seat STD-{i:1-90} by {P.enr}, certificate {P.id}, minutes {i:15-700}, fee {f:2-60}"}§P
@end
=== netcafe/家属投诉.eml | netcafe.session | hans | relative's complaint mail with list of sessions | start=2023-05-27 10:11;mail=qp
From: {A.mail}
To: {xmail:wenhua12318@lixian.gov.cn}
Subject: complaint
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

文化执法大队：

我弟弟{B.name}，身份证{B.id}，有智力残疾，多次被人带到厂门口“飞宇网吧”上网，我从他会员卡上查到：

@loop 5 -
　{cyc:5月1日|5月3日|5月9日|5月14日|5月20日}　{i:12-16}点上机，{i:17-23}点才下，{i:1-80}号机，花了{i:10-60}元；§B
@end

请你们管一管。我的电话 {A.mob}。
=== netcafe/wifi_portal.txt | netcafe.session | hans | captive portal accounting, one key per line | start=2023-10-20 08:00;step=3-60
@loop 8
[会话]
认证手机 = {P.mob}
接入热点 = {cyc:候车厅|书城二楼|社区网吧}
终端MAC = {mac}
上线 = {t:%Y-%m-%d %H:%M:%S}
离线 = {l:5-200,%Y-%m-%d %H:%M:%S}
流量KB = {digits:6}§P

@end
=== netcafe/電競館登記冊.txt | netcafe.session | hant | Macau e-sports hall register of mainland guests | enc=big5hkscs;start=2022-12-24 14:00;step=5-60
氹仔電競館　內地旅客上機登記
@loop 11
{t:%d/%m %H:%M} 起　機位 {cyc:A|B|C}{i:1-40}　{P.name}　護照 {P.pass}　{i:1-6} 小時　{cyc:現金|MPay|銀聯}§P
@end
（紙本影印後輸入，請勿外流）
=== netcafe/二手库样例.txt | netcafe.session | hans | seller's post with brackets and commas | start=2014-04-04 00:00;step=900-9000
网吧实名库 2014 某省 导出格式：【场所】【姓名】【号码】【上】【下】【座】
@loop 10
【{cyc:红树林网吧|金海岸网络会所|小城故事网吧}】【{P.name}】【{P.id}】【{t:%Y-%m-%d %H:%M}】【{l:30-500,%Y-%m-%d %H:%M}】【{i:1-150}】§P
@end
=== netcafe/检查笔录.md | netcafe.session | hans | inspection report, ordered list | start=2023-11-30 21:10;step=0-1
# 现场检查笔录（互联网上网服务营业场所）

检查时在座上网人员核对情况：

@loop 10
{seq}. {i:1-99} 号机：{P.name}，{P.age} 岁，证件 {P.id}，{n:%n月%e日} {cyc:19:20|18:05|20:41|17:55} 上机，{cyc:人证一致|人证一致|借用他人上机卡}§P
@end

当事人签字：{Z.name}
=== netcafe/subtitle_interview.srt | netcafe.session | hans | subtitles of an interview with a cafe owner reading records | start=2021-01-15 10:00;step=100-900
1
00:00:02,100 --> 00:00:05,800
老板把电脑里的上网登记念给我们听

@loop 5
{cyc:2|3|4|5|6}
00:0{seq}:1{i:0-9},000 --> 00:0{seq}:2{i:0-9},500
{P.name}，证号{P.id}，{t:%n月%e号}{n:%H}点上的网，{i:1-60}号机，半夜下的§P

@end
7
00:07:01,000 --> 00:07:04,000
【记者】这些你们存多久？
