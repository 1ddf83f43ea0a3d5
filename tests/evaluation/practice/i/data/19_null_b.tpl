=== null/OpenAPI说明.yml | null | hans | API description without values
paths:
  /stay:
    post:
      summary: 上传入住登记
      parameters:
        - name: xm
          description: 姓名
        - name: zjhm
          description: 证件号码
        - name: fjh
          description: 房间号
        - name: rzsj
          description: 入住时间 yyyyMMddHHmm
=== null/快递揽收.log | null | hans | waybill log, numbers only | start=2023-11-11 08:00;step=0-2
@loop 20
{t:%m-%d %H:%M:%S} 揽收成功 运单=SF{digits:13} 网点={digits:6} 重量={f:0-9}kg 收件人=已脱敏
@end
=== null/发票红冲说明.txt | null | hans | invoice numbers and USCC-like codes in a note
财务说明：以下发票因税率开错已红冲，请相关部门勿再报销。
@loop 8
发票代码 0{digits:11~d}　发票号码 {digits:8}　价税合计 {fc:200-9000} 元　开票日 {t:%Y-%m-%d}
@end
经办：财务部往来组
=== null/设备巡检.log | null | latin | device log with MAC, IMEI-like serials and coordinates of sites | start=2023-08-08 08:00;step=1-9;pos=30.2,120.1
@loop 18
{t:%Y-%m-%d %H:%M:%S} probe site=LAMP-{digits:4} sn={digits:16~d} mac={mac} lat={lat} lng={lng} volt={f:210-230}
@end
=== null/气象站点坐标.md | null | hans | coordinates of weather stations | pos=29.5,106.5
## 自动气象站位置（公开）

@loop 9
- 站号 5{digits:4}：东经 {lng}，北纬 {lat}，海拔 {i:100-900} 米，{cyc:每十分钟|每小时}上传
@end
=== null/春运统计.txt | null | hans | transport statistics in prose
春运前二十天，全市铁路发送旅客 {i:300-900} 万人次，民航 {i:50-120} 万人次；高峰日为腊月二十六，当日 G 字头列车上座率 {i:90-99}%。
口岸方面，罗湖、皇岗、深圳湾三口岸出入境合计 {i:500-900} 万人次，内地居民占 {i:40-60}%。
网吧检查 {i:200-600} 家次，酒店检查 {i:800-1500} 家次，未发现重大问题。
=== null/客服话术手册.md | null | hans | call-centre script with blanks
### 挂失流程话术

1. “您好，请问您的姓名和证件号码？”（等待客户回答，**不要复述号码**）
2. “为您核对预留手机号后四位，请您报一下。”
3. “您的卡已临时挂失，请在五天内携带身份证到网点办理。”
4. 遇到客户要求查询余额或转账明细，转人工坐席，不得在电话里播报。
=== null/法规问答_个人信息.txt | null | hans | law Q&A with thresholds
问：行踪轨迹信息多少条算“情节严重”？
答：五十条以上。通信内容、征信信息、财产信息同为五十条。
问：住宿信息、通信记录呢？
答：五百条以上。
问：公开裁判文书里的（2018）京01刑终{i:100-600}号这类案号算个人信息吗？
答：单独的案号不能识别特定自然人，一般不算。
=== null/regex_unit_tests.py | null | latin | test with wrong numbers only, allow-braces
"""All of these must be refused by the validator."""

BAD_IDS = [
@loop 6
    "{badid}",  # wrong check character
@end
]
BAD_VINS = [
@loop 4
    "{badvin}",
@end
]
BAD_CARDS = ["{badcard}", "{badcard}", "{badcard}"]
=== null/彩票开奖与编号.txt | null | hans | lottery and serial numbers
本期开奖公告（第 20{i:21-24}{i:100-153} 期）
中奖号码：0{i:1-9} 1{i:0-9} 2{i:0-9} 3{i:0-3}，特别号 0{i:1-9}
@loop 6
票号 {digits:20~d}　站点 {digits:8}　奖级 {cyc:三等|四等|二等}
@end
兑奖期六十天，弃奖入池。
=== null/停车场收费公告.txt | null | hans | parking rules, plate shapes without values
一、临时车按入场时间计费，首小时 {i:3-8} 元，之后每半小时 {i:1-3} 元。
二、业主月卡每月 {i:200-500-50} 元，凭行驶证、驾驶证复印件办理。
三、新能源车（号牌为八位字符，如“粤B”开头加字母D或F）前两小时免费。
四、车牌识别失败请按呼叫键。
=== null/供应商询价.eml | null | hans | mail between offices about machines, office mailboxes only | start=2023-04-04 09:00;mail=b64;enc=gb18030
From: {xmail:purchase@jiuding-hotels.cn}
To: {xmail:sales@lockworks.cn}
Subject: inquiry
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

贵司：

请对以下门锁报价：客房 {i:100-300} 间，型号 LK-{digits:4}，含发卡器两台，能与 PMS 的入住、退房联动。
交期请写明，图纸编号 D{digits:6}。

采购部
=== null/系統維護公告_台.txt | null | hant | maintenance notice of a bank | enc=big5
親愛的客戶您好：
本行訂於{n:%n月%e日}凌晨零時至四時進行系統維護，期間暫停網路銀行轉帳、餘額查詢、信用卡刷卡通知等服務。
如有緊急掛失需求，請撥客服專線（市話直撥 0800 免付費）。
造成不便，敬請見諒。
=== null/電台節目表.txt | null | hant | radio timetable in Hong Kong style | enc=big5hkscs;start=2023-05-05 06:00;step=30-120
第二台節目表
@loop 9
{t:%H:%M}　{cyc:晨早新聞天地|交通消息|法律信箱：租務糾紛點處理|財經速遞：戶口結餘與定存|夜話：一個前網吧店員的回憶}
@end
=== null/小说片段.txt | null | hans | fiction, hotel and train without keys
他在城南的旅馆住了三天。303 房，窗户对着铁路，夜里总有列车开过。
老板娘登记时只问了一句姓什么，他说姓江，她便写了个“江”字，证件也没看。
第四天清早他退了房，买了一张去北方的硬座，十七车，靠窗。手机里只剩一条短信：别回来。
=== null/学术摘要.tex | null | latin | paper abstract on mobility data
\section*{Summary}
We study call detail records of two million anonymous subscribers. Each record holds caller, callee, start time,
duration and cell, all hashed. Home cells are found for {i:60-90}\% of the users. No identity numbers were used.
\paragraph{}Data. The operator removed names and numbers before delivery; timestamps are rounded to the hour.
=== null/演练脱敏样例.txt | null | hans | drill text with masked values throughout
攻防演练报告（摘要）：红队从测试库取得如下字段，均已脱敏。
@loop 7
姓名 {P.sur}**　证件 {P.id~m}　手机 {P.mob~m}　卡 {P.card~m}　{cyc:入住|转账|乘机} {t:%Y-%m}
@end
结论：导出接口须加权限。
=== null/监控告警.jsonl | null | latin | monitoring alerts as JSON lines | start=2024-02-02 00:00;step=0-9
@loop 20
{"ts":{n:%s}{digits:3},"alert":"{cyc:disk|cpu|queue}","host":"hotel-db-{i:1-9}","trace":"{hex:32}","value":{f:10-99},"msg":"checkin topic lag {i:100-9000}, {cyc:ok|slow}, t={t:%H:%M:%S}"}
@end
=== null/图书馆座位预约须知.txt | null | hans | library notice with seat and ISBN numbers
一、座位号如 3F-{i:100-299}，每次预约四小时，凭读者证刷卡入座，离座三十分钟自动释放。
二、新书推荐：ISBN 978-7-{i:100-999}-{digits:5}-{i:1-8}；ISBN 978-7-{i:100-999}-{digits:5}-{i:1-8}。
三、读者证号为校内十位编号（例如 20{digits:8}），与身份证号无关，遗失请到总服务台挂失。
=== null/会议室预订.html | null | hans | intranet page of room bookings by department | start=2023-09-01 09:00;step=60-120
<html><head><meta charset="utf-8"><title>会议室预订</title></head><body><ul>
@loop 9
<li>{t:%n月%e日 %H:%M} {room}会议室 {cyc:市场部|法务部|信息中心}：{cyc:航班延误险评审|租赁合同模板评审|反洗钱培训} 预订号 {digits:11}</li>
@end
</ul></body></html>
