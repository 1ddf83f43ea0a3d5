=== flight/改签录音转写.txt | travel.flight | hans | call-centre transcript | start=2023-01-17 08:05;step=4-30
{n:%Y-%m-%d} 上午班  坐席工号 7{digits:3}  转写引擎 v3（未校对）
@loop 5
[{t:%H:%M:%S}] 坐席：您好，请报一下乘机人信息。
[{n:%H:%M:%S}] 客户：我叫{P.name}，身份证{P.id}，{l:2-9d,%n月%e号}{cyc:昆明飞上海的MU5804|成都到三亚的3U8761|广州到大连那班CZ6427}，想改到第二天，座位还要靠窗。§P
[{n:%H:%M:%S}] 坐席：好的，差价{i:80-600-10}元，给您发短信。
@end
=== flight/itinerary_reply.eml | travel.flight | latin | mail thread of a travel agent, quoted-printable | start=2023-03-20 10:11;mail=qp;step=900-4000
From: "Ticketing" <{xmail:ticketing@blueharbour-travel.hk}>
To: {A.mail}
Subject: Re: Re: group to Chengdu
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

Dear {A.enr},

All seats are confirmed. Please check the names against the ID cards:

@loop 6
 {seq}. {P.enu}  ID {P.id}  {cyc:CA4102|3U3826|MU9718} on {t:%d%b}, {cyc:HKG-CTU|PVG-CTU|CAN-CTU}, seat {i:11-46}{cyc:A|C|F|J}, e-ticket {tkt}§P
@end

Kind regards
Blue Harbour Travel

> On Monday you wrote:
> could you hold the block until Friday? The client pays by transfer.
=== flight/离港系统.log | travel.flight | hans | departure control log, key=value | enc=gb18030;start=2022-07-30 05:10;step=1-6
# DCS agent CAN-T2-{i:10-80}
@loop 16
{t:%H:%M:%S} 值机成功 航班=CZ{i:3101-3999} 日期={n:%Y%m%d} 旅客={P.name} 证件=NI{P.id} 座位={i:31-58}{cyc:A|C|H|K} 登机牌序号=BN{seq:3}§P
@or
{t:%H:%M:%S} 托运行李 航班=ZH{i:9101-9999} 日期={n:%Y%m%d} 旅客={P.name} 证件=PP{P.pass} 件数={i:1-3} 牌号=CZ{digits:6}§P
@end
=== flight/eterm_screen.txt | travel.flight | latin | PNR screens pasted into a note | start=2021-10-04 07:00;step=2000-9000
@loop 5
>RT:{up:1}{digits:1}{up:4}
 1.{P.enu} {up:1}{digits:1}{up:4}
 2.  {cyc:HO|SC|MF}{i:1102-1999} Y   {cyc:TU|WE|SA}{t:%d%B}  {cyc:SHAXMN|TNACAN|XMNPEK} HK1   {cyc:0725 0940|1310 1615|2005 2250}          E
 3.SSR FOID {cyc:HO|SC|MF} HK1 NI{P.id}/P1
 4.OSI {cyc:HO|SC|MF} CTCM{P.mob}/P1
 5.RMK TLWBINS {n:%d%B}§P
@end
>
=== flight/出差台账说明.docx.txt | travel.flight | hans | secretary's memo in sentences | start=2023-04-02 09:00;step=2000-9000
四月份出差订票情况（综合办 {Z.sur}秘书整理）

@loop 6
{P.name}（身份证号{P.id}）{t:%n月%e日}乘{cyc:南航CZ3527|国航CA1831|东航MU2151}由{cyc:广州赴上海|北京赴上海|西安赴上海}，经济舱，{i:580-1600-10}元，走公务卡。§P
@or
{t:%n月%e日}返程：{P.name}，证件{P.id}，{cyc:川航3U8892|海航HU7237|厦航MF8102}，{cyc:北京—成都|海口—北京|北京—厦门}，票号{tkt}。§P
@end

另：本月火车票另册登记，不在此列。
=== flight/TG卖家_航班.txt | travel.flight | hans | Telegram seller, four dashes | start=2020-05-01 00:00;step=3000-30000
🔥飞机轨迹 秒出 🔥 姓名----证件----航班----日期----航段----座位
试样👇
@loop 9
{P.name}----{P.id}----{cyc:CA|MU|HU|ZH}{i:1201-1899}----{t:%Y.%m.%d}----{cyc:PEK-SHA|CAN-CTU|SZX-XIY|HGH-CKG}----{i:5-50}{cyc:A|B|L}§P
@end
要全程的丢身份证号，半小时内回 🤝
=== flight/延误補償申請_台灣.txt | travel.flight | hant | Taiwanese carrier's compensation forms | enc=big5;start=2019-06-21 16:00;step=500-4000
旅客延誤補償申請（地勤手抄後打字）

@loop 4
申請人：{P.name}
證件：大陸居民護照 {P.pass}
搭乘班次：{cyc:CI|BR|AE}{i:501-799}　{t:%Y/%m/%d}　{cyc:桃園往上海浦東|松山往上海虹橋|高雄往廈門}
座位／艙等：{i:20-58}{cyc:D|G|K}　經濟艙
連絡手機：{P.mob~cc}
補償方式：■餐券　□住宿§P
────────────
@end
=== flight/checkin_api_curl.md | travel.flight | hans | README with curl examples holding real-looking data | start=2023-08-09 08:00;step=400-2000
## 值机接口联调记录

生产环境请求直接贴在这里，方便复现（**别外传**）。

@loop 4
### case {seq}

```bash
curl -s 'https://dcs.intra.example-air.cn/v2/checkin' \
 -H 'X-Trace: {hex:12}' \
 -d 'flightNo={cyc:JD5181|GS7652|8L9956|KY8279}&depDate={t:%Y-%m-%d}&dep={cyc:PEK|TSN|KMG|SZX}&arr={cyc:SYX|URC|LJG|TNA}&certNo={P.id}&paxName={P.name}&mobile={P.mob}'
```
§P
@end
返回 `code=0` 即成功，`E102` 为航班已关闭。
=== flight/机组微信接龙.txt | travel.flight | hans | relay list in WeChat, numbered | start=2023-12-29 00:00;step=1-5
#接龙
春节包机 {n:%Y-%m-%d} 首批，航班 G5{i:2201-2899} 重庆→曼谷，填：姓名+护照+座位偏好
@loop 12
{seq}. {P.name}{cyc:，|、|/}{P.pass}{cyc:，|、|/}{cyc:靠窗|过道|随意}§P
@end
=== flight/obituary_of_points.py | travel.flight | latin | Python fixture in a test file | start=2022-02-11 09:00;step=900-6000
"""Fixtures copied from the loyalty database for the refund bug."""

SEGMENTS = [
@loop 7
    # {cyc:refund asked twice|no-show, see mail|upgrade with points}
    dict(pax="{P.enr}", id_no="{P.id}", flight="{cyc:MU|FM|9C}{i:5101-8999}", dep="{cyc:SHA|PVG|NKG}", arr="{cyc:CKG|KWL|HRB}", on="{t:%Y-%m-%d}", miles={i:300-2200}),§P
@end
]


def total(rows):
    return sum(r["miles"] for r in rows)
