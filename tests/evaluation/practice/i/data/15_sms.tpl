=== sms/嫌疑人手机短信提取.txt | phone.sms | hans | forensic report of one phone's messages | start=2022-04-02 11:00;step=2-300
电子数据检查笔录 附件：短信提取
手机持有人：{A.name}　身份证：{A.id}　本机号码：{A.mob}

@loop 5 P
[收件] {t:%Y-%m-%d %H:%M:%S}　{P.mob}　{cyc:钱到了没有|老地方见，别带手机|货今晚发}§A
@or
[发件] {t:%Y-%m-%d %H:%M:%S}　{P.mob}　{cyc:再等两天|换个号联系我|知道了}§A
@end
=== sms/smpp_gateway.log | phone.sms | latin | SMPP gateway log with message text | start=2023-03-03 00:00;step=0-2
@loop 22
{t:%Y-%m-%d %H:%M:%S}.{n:%f} submit_sm dest={P.mob} src=1069{digits:6} id={hex:10} text="[{cyc:Lotus Mall|Kite Taxi|Pavo}] {cyc:your parcel waits at locker|your code is|driver arrives in 5 min, ride} {i:1000-9999}" stat={cyc:DELIVRD|DELIVRD|UNDELIV}§P
@end
=== sms/验证码短信转发.txt | phone.sms | hans | SMS forwarder app's text, one block each | start=2023-08-18 08:00;step=1-60
@loop 8
收到新短信
接收号码：{P.mob}
发件人：106{digits:8}
内容：【{cyc:饿了吗|滴咚打车|云闪购}】验证码{i:100000-999999}，5分钟内有效，请勿泄露
时间：{t:%Y年%m月%d日 %H:%M:%S}§P

@end
=== sms/催收短信模板发送.txt | phone.sms | hans | debt collectors' sent messages | enc=gb18030;start=2020-12-01 09:00;step=1-20
发送任务 CS-{digits:4} 明细（成功）

@loop 10
{t:%H:%M:%S} → {P.mob} 【{cyc:信捷法务|诚催}】{P.name}，身份证{P.id}，您在{cyc:快易贷|秒借}的欠款{f:900-30000}元已逾期{i:3-90}天，今日{i:15-18}点前不处理将联系家人§P
@end
=== sms/亲友诈骗短信举证.md | phone.sms | hans | complaint with quoted messages | start=2023-01-20 09:00;step=20-900
## 群发诈骗短信举证（收到的同事把号码和原文填上）

@loop 7
- **{P.name}**（{P.mob}）{t:%n月%e日 %H:%M} 收到：“{cyc:您的医保卡已停用|爸，我手机坏了，加我新号|ETC需重新认证}，点击 t{hex:5}点cn”，发件号 {Q.mob}§P
@end
=== sms/簡訊備份_台幹.txt | phone.sms | hant | text backup of messages with mainland numbers | enc=utf-16;start=2021-09-15 08:00;step=20-600
簡訊匯出　本機門號 {A.mob~cc}　使用者 {A.name}
@loop 6 P
{t:%R/%m/%d %H:%M}　寄給 {P.mob}：{cyc:明天早上九點工廠見|款項已匯|樣品寄到了嗎}§A
@or
{t:%R/%m/%d %H:%M}　來自 {P.mob}：{cyc:好的，王總|收到，謝謝|下週再談}§A
@end
=== sms/sms_outbox_fixture.php.txt | phone.sms | latin | PHP fixture with message bodies | start=2022-06-06 08:00;step=2-90
<?php
// seeded from the live outbox, keep private
return [
@loop 9
  ['msisdn' => '{P.mob}', 'sent_at' => '{t:%Y-%m-%d %H:%M:%S}', 'body' => '{cyc:Hi|Dear|Hello} {P.enr}, {cyc:your table for two is confirmed|the clinic moved your visit to Friday|we could not deliver your order}.'],§P
@end
];
=== sms/银行短信误发投诉.jsonl | phone.sms | hans | JSON lines of a complaint desk | start=2023-07-07 07:00;step=2-50
@loop 14
{"no":"DX{digits:8}","desc":"机主{P.name} {P.mob} 反映{t:%n月%e日%H:%M}收到短信“{cyc:您申请的贷款已放款|积分即将清零|您的快递丢失}”，要求{cyc:退订|核实|赔偿}"}§P
@end
=== sms/卡商接码.txt | phone.sms | hans | code receiving platform log | start=2021-04-04 04:00;step=0-4
@loop 18
#{digits:6} 号码{P.mob} 项目{cyc:某音|某东|某团} 收码时间{t:%m%d-%H%M%S} 短信:【{cyc:某音|某东|某团}】{i:1000-9999}（登录验证码），{cyc:勿告诉他人|一分钟内有效}§P
@end
=== sms/家校短信平台.eml | phone.sms | hans | mail, resend list with message text | start=2023-09-01 07:30;mail=qp
From: {xmail:it@yucai-school.cn}
To: {xmail:vendor@sms-hub.cn}
Subject: resend
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

下列短信未送达，请补发：

@loop 8
{P.mob}：“{P.name}家长您好，{cyc:孩子今日未到校|明天下午三点家长会|本月餐费未交}。”原发送时间{t:%n月%e日%H:%M}§P
@end
