=== null/防骗提醒.txt | null | hans | advice text against sale of records
社区民警提醒您

一、任何人问您要身份证号、银行卡号、验证码，一律不给。
二、“查开房、查定位、查通话记录”的广告全是陷阱，买卖均属违法。
三、入住宾馆请配合登记；退房时把房卡交回前台，不要随手扔掉写有姓名的单据。
四、接到“您的账户余额异常”的短信，请拨打银行客服 95588、95533 核实。
五、遇到紧急情况拨 110，反诈专线 96110。
=== null/新闻_开房案.txt | null | hans | news with masked names and numbers | enc=gb18030
【本报讯】{n:%n月%e日}，记者从法院获悉，被告人陈某、林某倒卖住宿信息案一审宣判。
经查，陈某（身份证号 4401**********{i:1000-9999}）于2016年至2019年间，从某酒店员工处购得开房记录，转手卖给林某（手机 138****{i:1000-9999}），获利二十余万元。
检方指控，涉案记录包括姓名、证件、入住时间、房号等内容。法院以侵犯公民个人信息罪判处陈某有期徒刑三年二个月，并处罚金。
=== null/热线一览.txt | null | hans | hotline list
市民常用电话
{cyc:供水} ........ 96{digits:3}
燃气 ........ 95777
电力 ........ 95598
铁路 ........ 12306
民航投诉 ........ 12326
银行：工行 95588　农行 95599　建行 95533　招行 95555
派出所值班：{xtel}
出入境接待大厅：{xtel}
不动产登记咨询：{xtel}
=== null/车次调整通告.md | null | hans | timetable in prose
# 关于三季度部分列车运行调整的通告

自 {n:%n月%e日} 起，G{i:1101-1399} 次由广州南开往长沙南，始发时刻改为 07:{i:10-50}，经停清远、韶关，终到 09:{i:20-58}。

D{i:2201-2899} 次暂停办理郴州西站客运业务；K{i:401-899} 次硬卧车加挂一辆（加 {i:1-3} 车）。

已购票旅客可在三十日内到任一车站办理退票，不收手续费；凭身份证原件进站。
=== null/nginx_access.log | null | latin | web access log with ids and timestamps | start=2023-05-05 00:00;step=0-1
@loop 25
{ip} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET /hotel/room?id={digits:10}&sid={hex:24}&_={n:%s}{digits:3} HTTP/1.1" 200 {i:300-9000} "-" "Mozilla/5.0 (Linux; Android 12)" rt=0.0{i:10-90}
@end
=== null/支付网关调试.log | null | hans | payment log, wrong card numbers and order numbers only | start=2023-06-06 08:00;step=0-3
@loop 12
{t:%Y-%m-%d %H:%M:%S} DEBUG 验卡失败 card={badcard} 原因=校验位错误 order={n:%Y%m%d%H%M%S}{digits:6}
@or
{t:%Y-%m-%d %H:%M:%S} INFO 订单关闭 out_trade_no={n:%Y%m%d%H%M%S}{digits:8~d} 金额={f:10-900}
@end
=== null/身份证校验练习.md | null | hans | lesson on check characters with wrong numbers
# 作业：找出校验码的错误

下面每个号码的末位都是错的，请写出正确的末位（答案下周公布）：

@loop 8
{seq}. `{badid}`
@end

提示：加权求和后对 11 取余。
=== null/酒店月报.txt | null | hans | statistics of a hotel in prose
五月经营情况：全月入住率 {i:60-90}%，平均房价 {f:200-420} 元，接待住客 {i:2000-4000} 人次，其中外宾 {i:20-90} 人次。
退房高峰在 11 点到 12 点，前台建议增设自助机 2 台。3 楼 305 房、308 房继续封存维修。
会员新增 {i:100-400} 人，差评 {i:3-20} 条，主要是隔音和早餐。
=== null/旅馆业管理办法学习.md | null | hans | study notes on regulation
## 学习笔记：旅馆业治安管理

- 旅馆应当登记旅客的姓名、证件种类和号码、入住时间、退房时间；
- 登记资料保存不少于规定期限；
- 访客也应登记；
- 未按规定登记的，由公安机关责令改正，可以处二百元以上二千元以下罚款。

思考题：钟点房是否要登记？同住人呢？
=== null/航班动态播报.txt | null | hant | airport flight announcements, no passengers | enc=big5;start=2023-07-01 06:00;step=10-30
桃園機場航班動態（語音播報文字稿）
@loop 8
{t:%H:%M}　{cyc:CI|BR|CX|MU}{i:501-899} 飛往{cyc:上海浦東|香港|廈門|成都}，{cyc:準時|延誤三十分鐘|開始登機|登機門改為}{cyc:|，原因為航路管制||C5}。
@end
旅客請攜帶護照及登機證。
=== null/銀行假短訊警告_港.txt | null | hant | bank's warning about fake messages, placeholders only | enc=big5
本行提醒客戶：近日有偽冒短訊聲稱「閣下戶口結餘不足」或「閣下之轉帳已被暫停」。
本行不會以短訊連結要求客戶提供戶口號碼、身份證號碼或一次性密碼。
如有懷疑，請致電本行熱線或警方「防騙易」18222。
（例：詐騙訊息樣本「您的卡號 6222************ 已被凍結，請按連結」）
=== null/出入境指南_澳門.txt | null | hant | border guide, opening times | enc=utf-8
青茂口岸二十四小時通關；橫琴口岸二十四小時通關；港珠澳大桥邊檢大樓 24 小時。
持中華人民共和國護照過境澳門人士，須持有前往目的地的有效簽證及機票，可停留不超過七日。
內地居民持往來港澳通行證，須有有效簽注。查詢電話：{xtel}
出境與入境自助通道適用於年滿七歲人士。
=== null/meeting_notes_privacy.md | null | latin | meeting notes on data protection, no persons
# Privacy working group, notes

- Agreed: ID numbers are masked as `4401**********12` in the guest app.
- Retention of check-in data: 3 years, then delete.
- The passport field must refuse letters I and O at place two.
- Balance push messages: show only the last four digits.
- Open: should call records leave the region? Legal will answer.
=== null/git_history.txt | null | latin | commit log with hashes and dates | start=2023-02-02 09:00;step=100-2000
@loop 14
commit {hex:40}
Date:   {n:%a} {t:%b %e %H:%M:%S} {n:%Y} +0800

    {cyc:fix room number sort|add flight parser|bump deps|train seat regex|rename border port enum}

@end
=== null/snowflake_ids.log.gz | null | latin | application log with snowflake ids and epoch milliseconds | start=2024-01-01 00:00;step=0-1;box=gz
@loop 25
{t:%Y-%m-%dT%H:%M:%S} id-gen worker={i:1-31} id={digits:18} ts={n:%s}{digits:3} lag={i:0-9}ms
@or
{t:%Y-%m-%dT%H:%M:%S} id-gen worker={i:1-31} reserve from={digits:19} count=1000
@end
=== null/网吧招聘启事.txt | null | hans | job advert of a netcafe with shop desk line
蓝鲸网咖招网管两名
要求：会装系统，能上夜班，年满 18 周岁。
工作：开卡、核对身份证、上机下机结算、打扫 1 至 60 号机位。
待遇：底薪 {i:3200-4200-100} 加提成，包住。
联系：到店面谈，或拨店里座机 {xtel}。
=== null/判决书_隐名版.txt | null | hans | published judgment with hidden names | enc=gb18030
（2020）浙0106刑初{i:100-900}号
被告人丁某某，男，1987年出生，住浙江省杭州市西湖区。因涉嫌盗窃罪于2020年3月被刑事拘留。
经审理查明，2020年2月，丁某某在西湖区多个小区窃取电瓶六组，价值四千余元。
被告人沈某，女，1990年出生，因犯掩饰、隐瞒犯罪所得罪被另案处理。
判决如下：被告人丁某某犯盗窃罪，判处有期徒刑十个月，缓刑一年。
=== null/不动产登记办事指南.txt | null | hans | how-to of the registry
一、申请人持身份证、户口簿、原不动产权证书到窗口取号。
二、填写申请表：权利人姓名、证件号码、房屋坐落、建筑面积、共有情况。
三、窗口核对后缴费，住宅 80 元一件，非住宅 550 元一件。
四、五个工作日后凭受理单领证，证书号形如“苏（年份）某市不动产权第×××××××号”。
咨询：{xtel}
=== null/租房合同空白.txt | null | hans | empty lease form
房屋租赁合同（示范文本）
出租人：____________  证件号码：____________________
承租人：____________  证件号码：____________________
房屋坐落：______________________  建筑面积：______平方米
租赁期限：自____年__月__日至____年__月__日
月租金：人民币______元，押金______元
联系电话：______________
双方签字：
=== null/i18n_strings.properties | null | hans | UI strings of a bank app
balance.title=账户余额
balance.empty=暂无余额
txn.header=交易日期,摘要,收入,支出,余额,对方户名
card.hint=请输入16至19位银行卡号
id.hint=请输入18位身份证号，末位可为X
mobile.hint=请输入11位手机号
mobile.sample=1xx xxxx xxxx
err.card=卡号校验失败（{0}）
