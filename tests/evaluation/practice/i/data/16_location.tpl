=== location/定位成交截图转文字.txt | location.fix | hans | seller's answers with positions | start=2017-03-04 18:00;step=5-90;pos=23.13,113.27
@loop 8
{t:%H:%M} 定位手：{P.mob} 当前在 {cyc:广州市海珠区江南西路|佛山市顺德区大良|广州市番禺区市桥} 附近，经度{lng} 纬度{lat}，误差{i:50-800-50}米，时间{n:%Y-%m-%d %H:%M:%S}§P
@end
=== location/手环告警.log | location.fix | hans | community correction bracelet's log | start=2023-05-05 00:00;step=1-60;pos=28.19,112.97
@loop 18
{t:%Y-%m-%d %H:%M:%S} WARN fence 对象={P.name} 证件={P.id} 位置=({lng},{lat}) {cyc:越界|电量低|静止超时} 精度={i:5-60}m§P
@end
=== location/基站轨迹研判.txt | location.fix | hans | police note, one person, cell tower fixes | enc=gbk;start=2019-10-01 05:00;step=10-200;pos=30.57,104.06
关于{A.name}（手机{A.mob}，身份证{A.id}）{n:%n月%e日}活动轨迹

@loop 10 -
{t:%H:%M:%S} 占用基站 LAC:{lac}, CI:{ci}，约在东经{lng}、北纬{lat}，{cyc:沿二环移动|停留|向机场方向}§A
@end
=== location/driver_positions.jsonl | location.fix | latin | JSON lines of a ride app with message text | start=2024-02-02 06:00;step=0-2;pos=31.23,121.47
@loop 24
{"t":"{t:%Y-%m-%dT%H:%M:%S}Z","m":"driver {P.mob} reported position lat={lat} lng={lng} speed={i:0-80} heading={i:0-359}"}§P
@end
=== location/家人定位投诉.eml | location.fix | hans | mail, husband's tracker, fixes nested under her | start=2023-02-14 21:00;step=30-500;pos=24.48,118.09
From: {A.mail}
To: {xmail:help@xunwei-gps.cn}
Subject: tracker
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

你们的设备被人装在我车上。我叫{A.name}，手机 {A.mob}，身份证 {A.id}。从对方手机上抄到我的行踪：

@loop 8 -
  {t:%Y-%m-%d %H:%M}　{lat},{lng}　停留{i:3-200}分钟§A
@end

请立刻停用并说明谁在查我。
=== location/走失老人平台.txt | location.fix | hans | key-value blocks of an elder care platform | start=2022-11-01 07:00;step=20-200;pos=34.26,108.94
@loop 7
〖被监护人〗{P.name}（{P.id}）
〖定位时间〗{t:%Y-%m-%d %H:%M:%S}
〖经纬度〗{lng}, {lat}
〖方式〗{cyc:GPS|WiFi|基站}　〖电量〗{i:5-100}%§P

@end
=== location/船員定位_澳門.txt | location.fix | hant | Macau operator's list of mainland crews' phone positions | enc=big5;start=2023-08-08 06:00;step=5-60;pos=22.17,113.56
漁船內地船員手機位置回報
@loop 10
{t:%H:%M}　{P.name}　手機 {P.mob}　北緯 {lat}　東經 {lng}　{cyc:錨泊|作業|返港}§P
@end
=== location/checkpoint_notes.md | location.fix | latin | investigator's notes on one phone | start=2023-06-01 06:00;step=20-300;pos=39.91,116.40
**Subject** {A.enr} / ID {A.id} / handset {A.mob}

@loop 9 -
* {t:%a %d %b, %H:%M} - fix at {lat}, {lng} ({cyc:cell|wifi|gps}, about {i:20-900} m)§A
@end
=== location/外勤打卡.log.tar | location.fix | hans | field staff attendance log in a tar | box=tar;start=2023-04-10 08:00;step=0-15;pos=26.08,119.30
@loop 18
{t:%Y-%m-%d %H:%M:%S} [打卡] 员工手机={P.mob} 姓名={P.name} 经度={lng} 纬度={lat} 地点={cyc:客户现场|仓库|加油站} 设备=android-{hex:6}§P
@end
=== location/外卖骑手轨迹工单.txt | location.fix | hans | dispute tickets with positions | start=2023-12-12 11:00;step=3-40;pos=32.06,118.79
@loop 6
单号 {digits:15}｜骑手 {P.name} {P.mob}
系统记录 {t:%Y-%m-%d %H:%M:%S} 在坐标 {lng},{lat}（GCJ02），距用户 {i:20-900} 米点了“已送达”
申诉 {cyc:电梯停了|用户改地址|定位漂移}§P
----
@end
