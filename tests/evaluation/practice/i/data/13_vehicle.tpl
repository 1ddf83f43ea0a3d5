=== vehicle/小区车辆登记.txt | driving.vehicle | hans | guard's gate book | start=2023-02-20 08:00;step=4-60
东门岗亭 业主车辆登记（手打版）
@loop 12
{P.plate}  {cyc:白色大众|黑色别克|灰比亚迪|红色小电车}  车主{P.name} {P.mob}  {i:1-20}栋{room}  {cyc:月卡|临停|月卡到期}§P
@end
=== vehicle/交警违法处理窗口.txt | driving.vehicle | hans | window clerk's notes of violations | enc=gb18030;start=2022-10-08 09:00;step=4-30
违法处理窗口 3 号台 {n:%Y-%m-%d}

@loop 7
{P.name}（{P.id}）来处理{P.plate}：{t:%n月%e日%H:%M}在{cyc:滨河大道|人民东路|机场高速}{cyc:超速百分之二十以上|闯红灯|占用应急车道}，罚{cyc:200|200|150}元记{cyc:6|6|3}分。§P
@or
{P.plate}车主{P.name}，身份证{P.id}，{t:%n月%e日}违停{i:1-4}次，{cyc:已缴|打印决定书|申请复议}。§P
@end
=== vehicle/insurance_calls.md | driving.vehicle | latin | insurance renewals call notes | start=2023-09-01 00:00
## Renewal calls, week 36

@loop 9
- {P.enr}, {P.mob}: {cyc:VW Lavida|BYD Qin|Honda Fit|Buick GL8}, plate {P.plate}, VIN {P.vin}, engine {up:2}{digits:6}; {cyc:wants third-party only|asked for a discount|sold the car?}§P
@end
=== vehicle/车管所过户.log | driving.vehicle | hans | vehicle registry log | start=2023-03-01 09:00;step=0-9
@loop 15
{t:%Y-%m-%d %H:%M:%S} [cgs] 转移登记 hphm={P.plate} clsbdh={P.vin} syr={P.name} sfzmhm={P.id} fdjh={up:1}{digits:6} zt={cyc:办结|待复核|退办}§P
@end
=== vehicle/4S店回访录音.txt | driving.vehicle | hans | dealer's call transcripts | start=2023-07-14 10:00;step=5-30
@loop 5
#{seq} {t:%H:%M}
顾问：请问是{P.plate}的车主{P.name}{P.sir}吗？
客户：对，{P.mob}就是我。
顾问：您的车架号{P.vin}在这次召回范围里，{cyc:周末|下周二|月底}来换{cyc:油泵|气囊|软件}。
（备注：已预约，短信已发）§P

@end
=== vehicle/中港車牌名單.txt | driving.vehicle | hant | Hong Kong cross-border car club | enc=utf-8-sig;start=2019-01-01 00:00
粵港兩地車車友會　會員車輛
@loop 9
{seq}號　{P.name}　內地手機 {P.mob}　內地牌 {P.plate}　車架 {P.vin}　{cyc:阿爾法|特斯拉|奔馳}§P
@end
=== vehicle/查车主_电报.txt | driving.vehicle | hans | Telegram seller answers plate look-ups | start=2022-05-18 14:00;step=2-60
@loop 7
[{t:%H:%M:%S}] 匿名: {P.plate} 查人
[{l:1-3,%H:%M:%S}] 车档机器人: 所有人 {P.name} 证件 {P.id} 电话 {P.mob} 车架 {P.vin} 品牌 {cyc:吉利|长安|本田|奥迪} 初登 {l:-3000-500d,%Y-%m-%d}§P
@end
=== vehicle/purchase_loan_kv.txt | driving.vehicle | hans | car loan files, many keys per line | nl=crlf;start=2021-01-01 00:00;step=900-9000
@loop 9
借款人={P.name};身份证={P.id};车型={cyc:轩逸|途观|汉EV};车架号={P.vin};发动机号={up:1}{digits:7};上牌={P.plate};放款={t:%Y-%m-%d};GPS已装={cyc:是|是|拆除报警}§P
@end
=== vehicle/脱保车主名单.eml | driving.vehicle | hans | mail of an insurer's branch with list | start=2023-04-20 08:12;mail=b64
From: {xmail:cx-xuanwu@anyuan-pc.cn}
To: {xmail:tele3@anyuan-pc.cn}
Subject: list 0420
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

电销三组，今天打这些，保险到期车辆都在 30 天内：

@loop 10
{P.plate~dot} {P.name} {P.mob~sp} {cyc:朗逸|卡罗拉|五菱宏光|传祺}，到期{l:1-30d,%n/%e}，{cyc:去年人保|去年平安|首年}§P
@end

话术用新版，别说是谁给的名单。
=== vehicle/accident_blocks.jsonl | driving.vehicle | latin | JSON lines of a claims system with text | start=2023-08-01 06:00;step=10-200
@loop 14
{"claim":"C{digits:9}","reported":"{t:%Y-%m-%d %H:%M}","narrative":"Driver {P.enr} (ID {P.id}, {P.mob}) in {P.plate}, VIN {P.vin}, {cyc:hit a guard rail|was rear-ended|scraped a pillar|lost a mirror}."}§P
@end
