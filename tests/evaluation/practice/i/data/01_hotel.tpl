=== hotel/夜班交接本.txt | hotel.stay | hans | front desk diary, running prose | start=2022-11-18 19:02;step=11-70
【如家里程(火车东站店) 夜班交接】{n:%Y年%n月%e日}  值班：小{A.sur}

@loop 5
{t:%H:%M} 来了一个{P.sex}的，{P.name}，证件 {P.id}，要大床，给了 {room}，收押金 {i:100-300-50}，说住到后天。§P
@or
{t:%H:%M} 携程单到店 {P.name}（{P.id}），{room} 房，预付过了，明早 {i:7-9} 点叫早。§P
@or
{t:%H:%M} {P.name} 续到 {l:1-3d,%e} 号走，还是 {room}，身份证 {P.id} 没换。§P
@end
凌晨巡楼正常，{room} 空调漏水报修，早班跟一下。
备用金点清 {i:1500-3000-100} 元。
=== hotel/tesitong_push.log | hotel.stay | hans | public security upload client log (log4j) | start=2023-02-03 14:10;step=2-40
{t:%Y-%m-%d %H:%M:%S},{n:%f} INFO  [main] c.l.psb.UploadBoot - 旅馆业治安管理信息系统客户端 4.2.1 启动 lgbm=4403A{digits:5}
@loop 14
{t:%Y-%m-%d %H:%M:%S},{n:%f} DEBUG [upload-{i:1-4}] c.l.psb.GuestSender - rk: xm={P.name}, zjhm={P.id}, fjh={room}, rzsj={n:%Y%m%d%H%M}§P
@or
{t:%Y-%m-%d %H:%M:%S},{n:%f} DEBUG [upload-{i:1-4}] c.l.psb.GuestSender - lk: xm={P.name}, zjhm={P.id}, fjh={room}, rzsj={l:-2880-900,%Y%m%d%H%M}, tfsj={n:%Y%m%d%H%M}§P
@end
{t:%Y-%m-%d %H:%M:%S},{n:%f} WARN  [hb] c.l.psb.Heartbeat - 心跳超时 retry=1 trace={hex:16}
=== hotel/wechat_前台群.txt | hotel.stay | hans | WeChat group chat copy | start=2023-07-21 13:40;step=3-50
—————  {n:%Y-%m-%d}  —————

前台-小雅  {t:%H:%M}
经理，旅行社那批先报给您，入住的我逐个发

@loop 6
前台-小雅  {t:%H:%M}
{P.name} {P.id} 已办入住，{room}，{n:%n月%e日}进 {l:1-2d,%n月%e日}退，手机 {P.mob}§P

@or
前台-阿坤  {t:%H:%M}
{room} 这间是 {P.name}，住客证件号{P.id}，刚登记好，要{cyc:加床|婴儿床|朝南}§P

@end
陈经理  {t:%H:%M}
收到，房价牌记得换
=== hotel/投诉回访.eml | hotel.stay | hans | mail, base64 body, complaint with stay list | start=2023-09-04 09:30;mail=b64;enc=gb18030
From: {xmail:guanjia@hanxuan-hotels.com}
To: {xmail:quality@hanxuan-hotels.com}
Subject: =?utf-8?B?5Zue6K6/5ZCN5Y2V?=
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Message-ID: <{hex:12}.{digits:6}@hanxuan>

质检部各位：

上周差评客人的住店情况核过 PMS 了，逐位列在下面，请按名单回访。

@loop 5
{seq}）{P.name}{P.sir}，{l:-20-10d,%n月%e日}抵店，次日离店，住 {room} 房；留的身份证是 {P.id}，回访电话 {P.mob}。差评内容：{cyc:隔音差|早餐凉|空调响|毛巾有味|等位久}。§P
@end

回访话术见共享盘。前台分机 8{digits:3}。

> 昨天的会上说的第二件事：布草供应商月底换，请行政跟进。
=== hotel/stay_kv_blocks.txt | hotel.stay | hans | aligned key-value blocks, one per guest | enc=gbk;nl=crlf;step=30-500
导出人：system    导出原因：协查函
@loop 9
----------------------------------------
宾客姓名 ........ {P.name}
性    别 ........ {P.sex}
有效证件 ........ 居民身份证 {P.id}
联系座机 ........ {P.tel~par}
下榻房间 ........ {room}
抵店时刻 ........ {t:%Y/%n/%e %k:%M}
离店时刻 ........ {l:600-4000,%Y/%n/%e %k:%M}
随行人数 ........ {i:0-2}§P
@end
----------------------------------------
=== hotel/協查覆函_香港.txt | hotel.stay | hant | Hong Kong hotel's reply letter about mainland guests | enc=big5;start=2019-12-01 15:00;step=300-3000
敬啟者：

貴處來函（檔號 HD/{digits:5}/19）收悉。現按要求列出有關內地旅客在本酒店之住宿資料如下：

@loop 5
（{seq:han}）旅客 {P.name}，持中國護照 {P.pass}，於 {t:%Y年%n月%e日} 登記入住，房號 {room}，{l:1-3d,%n月%e日} 退房，房費以現金支付。§P
@end

以上資料只供貴處參考，如有查詢請致電本店保安部。

此致
保安部經理 {Z.name} 謹啟
=== hotel/kaifang_sample.md | hotel.stay | hans | data seller's forum post, Markdown bullets | start=2018-08-26 10:00;step=500-9000
# 某连锁集团 住店库 免费试看

> 老号，走担保，量大另谈。飞机联系，别问来源。

@loop 8
- `{P.name}` | {P.id} | {P.mob} | {t:%Y-%m-%d %H:%M} 入 | {l:500-2500,%Y-%m-%d %H:%M} 离 | {cyc:汉庭|全季|桔子|海友}{cyc:中山公园|东站|会展} {room}§P
@end

**全量 1.{i:2-9} 亿**，按省切割也可以。
=== hotel/pms_audit.jsonl.gz | hotel.stay | latin | JSON lines with English message text | box=gz;start=2024-01-12 06:00;step=1-30
@loop 18
{"ts":"{t:%Y-%m-%dT%H:%M:%S}.{n:%f}Z","lvl":"info","svc":"pms-core","msg":"guest {P.enr} checked in to room {room}, id {P.id}, folio F{digits:7}"}§P
@or
{"ts":"{t:%Y-%m-%dT%H:%M:%S}.{n:%f}Z","lvl":"info","svc":"pms-core","msg":"checkout room {room}: {P.enr} (passport {P.pass}), nights={i:1-5}, total={f:300-3000}"}§P
@or
{"ts":"{t:%Y-%m-%dT%H:%M:%S}.{n:%f}Z","lvl":"warn","svc":"pms-core","msg":"late arrival kept: {P.enr}, mobile {P.mob}, room {room} from {n:%d %b}"}§P
@end
=== hotel/走访笔录摘抄.txt | hotel.stay | hans | police note about companions in hotels | start=2021-03-02 21:00;step=900-9000
关于{A.name}（公民身份号码{A.id}）近期开房情况的梳理

民警在辖区旅馆逐家走访，调阅纸质登记簿，情况如下：
@loop 6 P
{seq}. {t:%Y年%n月%e日}晚，{A.name}在“{cyc:悦来宾馆|鸿运招待所|星程酒店}”开{room}房，同住{P.name}（{P.id}），次日{i:8-12}时许离开。§A
@or
{seq}. {t:%Y年%n月%e日}{i:1-5}时，{A.name}独自入住{cyc:四季青旅|城南驿站|水岸民宿}，房间号{room}，{l:1-2d,%n月%e日}中午退房。§A
@end
以上有登记簿照片附卷。
=== hotel/homestay_house_rules_and_guests.yml | hotel.stay | latin | homestay owner's YAML note | start=2023-10-01 12:00;step=700-3000
# riverside loft, Dali -- my own guest book, airbnb + xiaozhu
house: riverside-loft
wifi: moon2023
guests:
@loop 7
  - who: "{P.en}"
    document: "{P.id}"
    cell: "{P.mob~sp}"
    arrived: {t:%Y-%m-%d}
    left: {l:1-4d,%Y-%m-%d}
    room: {cyc:attic|garden|lake}
    note: {cyc:two cats|paid in cash|late bus|left charger}§P
@end
