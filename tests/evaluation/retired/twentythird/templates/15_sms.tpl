=== 手机备份/短信_导出.csv | phone.sms | enc=utf-8-sig | phone backup with owner line
短信备份 机主:«a.name» 本机:«a.mob»
类型,对方号码,联系人,时间,内容
%e 16 a
«?收/发»,«w=who 6»«@w.mob»,«@w.name»,«t>2022-04-01 08:00~1-30h»«t|%Y-%m-%d %H:%M»,«?晚上不回来吃了/明天九点开会别忘了/房子看好了吗，业主急卖/到了给我说一声/钱已经转你了查收/宝贝今天午睡很好/你到哪了»
%.

=== 网关/mt_submit.log | phone.sms | | SMS gateway submit log with content
%r 20
«t>2023-03-08 10:00~1-40s»«t|%Y-%m-%d %H:%M:%S» SUBMIT seq=«d 9» src=1069«d 8» dst=«p.mob» fee=1 len=«n 30-66» content=«?【优选生鲜】您的订单已发货，预计明日送达/【花田母婴】会员卡余额不足50元，充200送30/【花田母婴】本店周年庆，凭短信到店领取小礼品/【极光健身】您预约的私教课明天18点开始» stat=«?DELIVRD/DELIVRD/UNDELIV»
%.

=== 取证/微距_短信摘录.docx | phone.sms | form=docx | exhibit in prose
电子数据检查笔录（附件四 短信摘录）
检材：黑色手机一部，机主«a.name»，身份证号«a.id»，本机号码«a.mob»。

%e 9 a
«t>2020-07-01 08:00~10-80h»\
~| «t|%Y年%-m月%-d日%-H时%M分»，收到«peer3»短信，内容为：“«?货到了老地方/我这边出事了，先别来/钱少了两千»”。
~| «t|%Y年%-m月%-d日%-H时%M分»，向«peer3»发送短信，内容为：“«?明天把卡给我/别打电话，发短信/后天去广州拿»”。
~| «t|%Y年%-m月%-d日%-H时%M分»，«peer3»发来短信：“«?在哪/快点/换个地方»”，该条已删除，系恢复所得。
%.
以上短信提取自已恢复数据，提取人：技术室。

=== dump/sms_record.sql | phone.sms | | INSERT of platform messages with receiver ID
INSERT INTO sms_record(id,receiver,recv_mobile,recv_idno,tpl,content,send_at,status) VALUES
%r 16
(«i+90211»,'«p.name»','«p.mob»','«p.id»','«?TPL_09/TPL_12»','«?您的挂号已成功，请按时就诊/检查报告已出，可在自助机打印/医保账户扣款成功»','«t=2022-12-01~9@7-20»«t|%Y-%m-%d %H:%M:%S»',«n 0-2»)«;»
%.

=== crawler/operator_sms.json | phone.sms | | nested: number -> messages
{"data":[
%p 4
 {"phone":"«p.mob»","name":"«p.name»","msgs":[
%e 4-5
  {"peer":"«peer9»","dir":«n 0-1»,"ts":"«t>2019-12-01 08:00~2-30h»«t|%Y/%m/%d %H:%M:%S»","text":"«?你好，快递放门口了/今天加班/账号发我/老地方见/好的收到/晚点回你»"}«,»
%.
 ]}«,»
%.
]}

=== 催收/短信发送明细.xlsx | phone.sms | form=xlsx-i | dunning messages with debtor
## 发送明细
债务人	身份证	接收号码	发送号码	短信内容	发送时间	回执
%r 18 of 13
«p.name»	«p.id»	«p.mob»	1065«d 9»	«?您的借款已逾期，请尽快处理，避免影响征信/最后通知：今日18点前未还款将上报/您已逾期30天，案件已移交法务»	«t=2021-05-10~20@8-20»«t|%Y-%m-%d %H:%M»	«?成功/成功/失败(停机)»
%.

=== 验证码平台/接码记录.txt | phone.sms | | four-dash text of an SMS receiving site
平台导出 项目:某团 时间:2021-10-06
%r 22
«p.mob»----«t=2021-10-06~0@8-23»«t|%H:%M:%S»----【某团】«d 6»（登录验证码，«?5/10»分钟内有效），请勿泄露----«?已用/已用/超时»
%.

=== 家校/家长短信群发存底.txt | phone.sms | enc=gbk nl=crlf | school broadcast with replies
家校通 发件箱/收件箱 存底  三（2）班
%r 14
[«t=2018-05-07~4@7-20»«t|%-m-%-d %H:%M»] «p.name»家长 «p.mob» «?发：孩子今天作业未交，请督促/收：李老师，孩子发烧请假一天/发：明天体检空腹到校/收：收到，谢谢老师/发：家长会改到周五下午/收：校服钱已交给班长了»
%.

=== 运维/告警短信流水.psv | phone.sms | | alarm SMS stream to on-call staff, pipes
sent_at|oncall|msisdn|gateway_msgid|sms_body|report
%r 17 of 6
«t=2023-01-03~6»«t|%Y%m%d %H:%M:%S»|«p.name»|«p.mob»|«X 14»|«?[P1] order-db 主库延迟 320s/[P2] CDN 回源 5xx 突增/[P1] 支付回调积压 12000/[恢复] order-db 主库延迟»|«?ok/ok/timeout»
%.

=== 诈骗/话术短信记录.md | phone.sms | | investigators' list in Markdown
## 受害人收到的诱导短信（已做笔录）

%r 10
«t=2022-08-02~20@8-22»\
~| - «p.name»（«p.id»，手机 «p.mob»）«t|%-m/%-d %H:%M» 收到 «mob» 的短信：“«?您的ETC已停用，请点链接认证/您有一笔贷款额度待领取/【社保局】您的社保卡异常»”
~| - «t|%-m/%-d %H:%M»，«mob» → «p.mob»（受害人«p.name»，«p.id»）：“«?恭喜入选内部理财群，加V领资料/您的快递丢失，双倍理赔请回复»”
~| - «p.mob» 机主 «p.name» «p.id»，«t|%-m月%-d日» 短信内容“«?妈，我手机坏了，用同学的号，急用钱/你的包裹被海关扣了»”，发件号 «mob»
%.

短链均已失效，域名信息见另表。

=== forensic/messages.xml | phone.sms | | Android backup XML
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!-- device owner «a.name» line «a.mob» id «a.id» -->
<smses count="15" owner="«a.mob»">
%e 15 a
  <sms protocol="0" address="«peer5»" date="«t>2021-01-10 08:00~1-20h»«t|ms»" type="«n 1-2»" body="«?在吗/晚上一起吃饭/你妈住院了速回/票买好了/方案我改完发你邮箱/红包收到谢谢/楼下等你»" read="1"/>
%.
</smses>

=== 群发/短信营销_发送回执.eml | phone.sms | form=eml cte=b64 | mail with broadcast results
From: 云信短信平台 <«!email report@yunxin-sms.cn»>
To: 运营 <«email»>
Subject: 5月18日批次 回执与回复内容
Date: Thu, 18 May 2023 21:00:10 +0800

本批次 3200 条，以下为有回复的客户：

%r 12
«t=2023-05-18~0@10-20»\
~| «p.mob»（«p.name»）回复内容：“«?退订/T/TD»” «t|%H:%M»
~| «t|%H:%M» «p.name» «p.mob:dash» 回：“«?多少钱/周六去看看/地址发我»”
~| «p.mob» «p.name»，“怎么又发，烦不烦”，«t|%H:%M»，已加黑
%.

其余见平台。

=== api/upstream_mo.ndjson | phone.sms | cont=gz | uplink messages gz
%r 26 of 21
{"mo_id":"«x 10»","from_mobile":"«p.mob»","to_code":"106«d 8»","content":"«?1/TD/办理/查询余额/确认预约/N/转人工»","recv_time":"«t=2023-07-03~1@6-23»«t|%Y-%m-%d %H:%M:%S»"}
%.

=== 香港/簡訊紀錄_客服.txt | phone.sms | script=hant enc=utf-8 | traditional, two-way SMS with mainland customers
內地客戶簡訊往來（客服部）　2022年8月
%r 11
«t=2022-08-01~28@9-19»«t|%d/%m %I:%M%p»　«p.name»　«p.mob:+86»　«?來　「你好，貨幾時到深圳？」/往　「已安排補發，請留意順豐」/來　「發票可唔可以改抬頭」/來　「多謝，收到了」/來　「退款要幾耐」/往　「退款已於今早處理」»
%.
