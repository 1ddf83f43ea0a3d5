=== train/乘警日志.txt | travel.train | hans | railway police daily log | start=2023-02-01 06:20;step=20-90
乘警日志　G1316 次（贵阳北—上海虹桥）　{n:%Y年%n月%e日}　天气：小雨

@loop 6
{t:%H:%M}　{cyc:怀化南|长沙南|南昌西}开车后查验，{i:1-16}车{i:1-18}{cyc:A|B|F}号旅客{P.name}，身份证{P.id}，{cyc:贵阳北|铜仁|凯里南}至{cyc:杭州东|上海虹桥|金华}，票证一致。§P
@or
{t:%H:%M}　{i:1-16}号车厢补票一张：{P.name}（{P.id}），{cyc:南昌西上杭州东下|长沙南上上海虹桥下}，无座，补{i:90-400}元。§P
@end
{t:%H:%M}　终到，无治安案件，交班。
=== train/12306短信转发.html | travel.train | hans | web page, copied ticket notices | start=2022-09-27 11:00;step=1000-5000
<!doctype html><html><head><meta charset="utf-8"><title>行政部代购车票</title></head>
<body><h3>国庆返乡代购车票确认</h3>
@loop 5
<div class="msg"><p>【铁路12306】{P.name}，您已购{t:%n月%e日}{cyc:K1158|Z202|D2287|T147}次{i:2-17}车{i:1-60}号{cyc:硬座|下铺|中铺}，{cyc:衡阳|郑州|合肥南|沧州}{cyc:07:12|13:45|21:08}开。</p><p>证件 {P.id}，取票人手机 {P.mob}</p></div>§P
@end
<footer>代购有问题找前台，勿回复短信</footer></body></html>
=== train/订票助手debug.log | travel.train | latin | ticket bot's Python logging | start=2023-01-05 05:59;step=1-20
@loop 15
{t:%Y-%m-%d %H:%M:%S},{n:%f} bot.submit INFO order ok passenger={P.enr} idno={P.id} train={cyc:G1032|D7734|C6021} {l:10-14d,%Y-%m-%d} {cyc:CSQ->SZQ|GGQ->ZZF|CDW->CQW} seat={i:1-16}-{i:1-19}{cyc:A|D|F} seq={up:1}{digits:9}§P
@or
{t:%Y-%m-%d %H:%M:%S},{n:%f} bot.queue WARNING still waiting, passenger {P.enr} ({P.id}) wants {cyc:Z128|K600} on {l:10-14d,%Y-%m-%d} from {cyc:Lanzhou to Shanghai|Baotou to Guangzhou}, hard sleeper§P
@end
=== train/退票申诉工单.txt | travel.train | hans | complaint tickets with square brackets | start=2023-05-03 08:00;step=30-400
@loop 5
【工单号】TS{digits:9}
【受理】{t:%Y-%m-%d %H:%M}
【旅客】{P.name}／{P.id}
【车票】{l:-5-2d,%n月%e日} {cyc:G6113|D3107|C7085} {cyc:长沙南-深圳北|上海虹桥-厦门北|广州-东莞} {i:1-8}车{i:1-17}{cyc:B|C|F} 二等座
【诉求】{cyc:误购要求全退|列车晚点退差价|被占座}§P

@end
=== train/证人陈述.txt | travel.train | hans | witness statement, first person, own journeys | start=2019-04-11 00:00;step=6000-30000
询问笔录（第 2 次）
被询问人：{A.name}　性别：{A.sex}　身份证件：{A.id}

问：你这两年坐火车往来的情况？
答：我凭记忆和购票记录说。
@loop 5 -
{cyc:第一趟|第二趟|之后|再后来|最后一趟}是{t:%Y年%n月%e日}坐{cyc:G532|D1864|K436|G80|Z112}次从{cyc:武汉到郑州|南宁东到贵阳|桂林到广州|长沙南到北京西|海口到株洲}，{cyc:二等座|一等座|硬座|二等座|硬卧}。§A
@end
问：以上是否属实？
答：属实。
=== train/團體票名冊_港.txt | travel.train | hant | Hong Kong agency's high-speed rail group list | start=2023-06-22 09:00;step=1-3
西九龍站高鐵團體取票備忘
去程 {n:%Y-%m-%d}　G{i:5601-5899}　香港西九龍 → 潮汕　全團二等座
@loop 11
{seq:2}　{P.name}　內地身份證 {P.id}　{cyc:03|04}車{seq}{cyc:A|B|C}　{cyc:成人|長者}§P
@end
領隊請提早 45 分鐘到閘口。
=== train/ticket_ocr.txt | travel.train | hans | OCR output of paper tickets | enc=gb18030;start=2018-03-01 09:00;step=3000-20000
@loop 6
--- page {seq} ---
{up:1}{digits:6}　　检票:{i:3-22}{cyc:A|B}
{cyc:济南西站|汉口站|福州站}　　{cyc:G177|D3262|Z60}　　{cyc:青岛站|宜昌东站|北京西站}
{t:%Y年%m月%d日%H:%M}开　　{i:1-17}车{i:1-90}号
￥{f:50-700}元　　{cyc:网折|网|始发改签}
{P.id} {P.name}
{digits:14}{up:1}{digits:6} {cyc:济南|武汉|福州}售§P
@end
=== train/qq聊天记录_黄牛.txt | travel.train | hans | QQ chat export | start=2020-01-10 20:00;step=3-200
消息记录（此消息记录为文本格式，不支持重新导入）
================================================================
消息分组:抢票
================================================================
@loop 6
{t:%Y-%m-%d %H:%M:%S} 抢票-老{Z.sur}
出了，{P.name} {P.id} {l:5-9d,%n.%e} {cyc:K4188|G4312|D4506} {cyc:东莞东到商丘|深圳北到汉口|杭州东到南充北} {cyc:硬座|二等|无座}，佣金{i:40-120-10}§P

@or
{t:%Y-%m-%d %H:%M:%S} 抢票-老{Z.sur}
候补兑现 乘车人{P.name} 证号{P.id} {cyc:Z336|T398}次 {l:5-9d,%n.%e}发 {cyc:广州到重庆西|上海南到昆明}§P

@end
=== train/travel_policy_examples.tex | travel.train | latin | LaTeX expense annex | start=2023-11-02 00:00;step=2000-8000
\section*{Annex B: rail expenses claimed}
% taken over from the HR system, do not publish
@loop 8
\item {P.enr}, ID card {P.id}, took {cyc:G13|D735|G7361} from {cyc:Beijing South to Shanghai|Tianjin to Beijing|Shanghai to Ningbo} on {t:%e %b %Y}, coach {i:1-16}, seat {i:1-17}{cyc:A|F}, RMB {f:50-900}.§P
@end
\bigskip Approved by the dean's office.
=== train/kafka_msg.jsonl | travel.train | hans | JSON lines of an event bus with Chinese text | start=2024-02-07 22:00;step=0-3
@loop 20
{"offset":{digits:8},"topic":"ticket.event","text":"乘车人{P.name}({P.id})购{l:8-14d,%Y-%m-%d}的{cyc:G85|G403|D29|G1709}，{cyc:北京西→广州南|北京西→昆明南|北京→哈尔滨|上海虹桥→西安北}，{cyc:商务座|二等座|二等座|一等座}{i:1-16}车{i:1-17}{cyc:A|C|D|F}"}§P
@end
