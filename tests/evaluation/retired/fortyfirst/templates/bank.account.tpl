=== 代发/新员工批量开卡.csv ;; gb18030 crlf ;; 2017-03-01 ;; csv:,:8 ;; batch of new payroll cards, title line
单位：明德电子厂　批次 KK170301,,,,,,,
序号,姓名,性别,身份证号,手机号,开户行,新开卡号,领卡签名
%new 13
{{i}},{{name}},{{sex}},{{id}},{{mob}},{{setbank('ICBC')}}{{bank}}莞城支行,{{card}},
%end
=== apply/cc_apply.csv.gz ;; age=22-58 utf-8 en ;; 2019-08-14 ;; csv:,:9 ;; credit card applications, English headers
app_no,applicant_name,cert_no,mobile,email,employer,annual_income,product,apply_status
%new 14
{{dec('2019'+dig(12))}},{{pyt}},{{id}},{{mob}},{{email}},{{w('comp')}},{{ri(5,60)}}0000,{{ch('PLAT|GOLD|YOUNG')}},{{ch('APPROVED|REJECT_SCORE|MANUAL')}}
%end
=== 个金/KH_ZHLB.txt ;; gb18030 ;; 2013-12-20 ;; re:^\d{9}\t ;; list of accounts, pinyin headers
KHH	KHMC	ZJLX	ZJHM	KH	KHRQ	KHJG	ZHZT
%pool 12 9
{{dig(9)}}	{{name}}	1	{{id}}	{{card if i%3 else card2}}	{{d('%Y%m%d',-ri(100,60000))}}	{{ch('3301|3308|3315')}}	{{ch('A|A|A|C')}}
%end
=== 開戶/開戶名冊.csv ;; utf-8-sig trad ;; 2018-11-05 ;; csv:,:7 ;; Traditional Chinese list of opened accounts
開戶日期,戶名,身份證號碼,銀行卡號,開戶分行,流動電話,經辦
%new 9 step=100-1000
{{d('%Y/%m/%d')}},{{name}},{{id}},{{card}},{{w('estate')[:2]}}分行,{{mob}},{{nm('f')}}
%end
=== openapi/bind_card.jsonl ;; utf-8 ;; 2021-05-10 12:00 ;; jsonl: ;; JSON lines of cards bound to accounts
%new 12 step=1-20
{"uid":{{dig(8)}},"realName":"{{name}}","idNo":"{{id}}","bankCard":"{{card}}","bankCode":"{{banken}}","cardType":"DEBIT","reservedPhone":"{{mob}}","bindTime":"{{d('%Y-%m-%dT%H:%M:%S+08:00')}}","verify4":"PASS"}
%end
=== ccms/opening.xml ;; gb18030 ;; 2014-04-09 09:00 ;; xml:OpenAcct ;; XML of account openings
<?xml version="1.0" encoding="gb18030"?>
<Batch branch="0210" date="20140409">
%new 7 step=6-40
 <OpenAcct seq="{{i}}"><CustName>{{name}}</CustName><Gender>{{sexn}}</Gender><CertType>101</CertType><CertNo>{{id}}</CertNo><IssueOrg>{{origin}}公安局</IssueOrg><CardNo>{{card}}</CardNo><Mobile>{{mob}}</Mobile><Addr>{{addr}}</Addr><OpenTime>{{d('%H%M%S')}}</OpenTime></OpenAcct>
%end
</Batch>
=== db/bank_account.sql ;; utf-8 ;; 2020-10-10 ;; re:^\(NULL ;; SQL tuples of personal accounts
LOCK TABLES `hr_bank_account` WRITE;
INSERT INTO `hr_bank_account` (`id`,`emp_name`,`id_card`,`acct_no`,`bank_name`,`branch`,`opened_at`,`is_default`) VALUES
%new 10
(NULL,'{{name}}','{{id}}','{{card}}','{{bank}}','{{city}}分行营业部','{{d('%Y-%m-%d',-ri(1000,40000))}}',{{ch('1|0')}}){{';' if last else ','}}
%end
UNLOCK TABLES;
=== log/vtm_open.log ;; utf-8 ;; 2018-08-08 09:30 ;; re:OPEN_ACCT_DONE ;; log of a remote teller machine
2018-08-08 09:28:40 I boot vtm=VTM-0755-019 cam=ok printer=ok
%new 6 step=8-25
{{d()}} I session={{hx(8)}} idReader name={{name}} no={{id}} face=0.9{{ri(0,9)}}
{{d()}} I session={{hx(8)}} sms verify ok to {{mob}}
{{d()}} I OPEN_ACCT_DONE card={{card}} type=I类户 teller=remote{{ri(11,60)}}
%end
=== print/开户回执.txt ;; gb18030 crlf ;; 2016-04-22 ;; re:交易名称 ;; prints of opening slips
%new 4 step=20-60
个人客户业务回执                              {{d('%Y-%m-%d %H:%M:%S')}}
交易名称：个人开户（借记卡）       交易代码：0{{dig(5)}}
户名：{{name}}
证件：居民身份证 {{id}}
卡号：{{cards}}
账户类别：I类    凭证种类：IC卡    工本费：0.00
预留手机：{{mob}}
柜员 {{dig(6)}}   授权 {{dig(6)}}   网点 {{ri(1000,6999)}}
（客户签名）____________
=================================================
%end
=== forms/信用卡申请表.txt ;; age=23-55 utf-8 ;; 2019-02-18 ;; re:^【主卡申请人】 ;; credit card application forms
%new 4
【主卡申请人】{{name}}　拼音 {{py}}
身份证号 {{id}}　有效期至 20{{ri(24,38)}}.{{'%02d'%ri(1,12)}}.{{'%02d'%ri(1,28)}}
婚姻 {{ch('已婚|未婚')}}　学历 {{ch('本科|大专|硕士')}}　住宅 {{addr}}（{{ch('自有|按揭|租用')}}）
单位 {{w('comp')}}　职务 {{w('rank')}}　年收入 {{ri(6,40)}} 万
手机 {{mob}}　住宅电话 {{tel}}　账单邮箱 {{email}}
联系人 {{nm()}}（{{ch('父|母|朋友')}}）
申请卡种 {{ch('标准金卡|车主卡|联名卡')}}　还款绑定卡 {{card}}
推广员 {{dig(6)}}

%end
=== md/开户资料核对.md ;; utf-8 ;; 2021-09-09 ;; re:^## \d ;; Markdown blocks of opening papers
# 待补录清单（二支行）
%new 5
## {{i}}. {{name}}
- 证件号 `{{id}}`
- 新卡 `{{card}}`，{{ch('II类转I类|首次开户|挂失换卡')}}
- 预留 {{mob}}
- 缺：{{ch('职业信息|身份证反面影像|税收居民声明|联系地址')}}
%end
=== chat/收四件套.txt ;; age=19-30 utf-8 ;; 2020-04-18 20:00 ;; re:^卡 ?\d ;; chat with sets of cards for sale
今日货单 懂的来
%new 5
{{i}}⃣ {{name}} {{age}}岁 {{ch('本地|外省|可配合激活')}}
证 {{id}}
卡 {{card}}（{{bank}}，{{ch('全新|有流水|带盾')}}）
绑定号 {{mob}}，预存话费{{ch('30|50')}}

%end
包售后三天，掉了不补
=== report/可疑开户报告.txt ;; gb18030 ;; 2017-12-06 ;; n:4 ;; report of suspicious openings, one person opened two cards
%p
关于疑似代办开户情况的报告

12月5日下午，一名自称工厂负责人的男子带三名员工来网点开户。
1. {{name}}，身份证{{id}}，当日开立借记卡两张：{{card}}（I类）{{rec()}}与{{card2}}（II类），{{rec()}}两次都由陪同者代答问题；
%p
2. {{name}}，身份证{{id}}，开立借记卡{{card}}，预留手机{{mob}}，填表时照着纸条抄写号码；{{rec()}}
%p
3. {{name}}，身份证{{id}}，申请开户，系统提示风险名单，已拒绝，未发卡。{{rec()}}
三人户籍不同却留同一住址，建议上报反洗钱岗。
                                             大堂经理 {{nm('f')}}
=== mail/附属卡进度.eml ;; utf-8 en crlf ;; 2018-03-27 11:00 ;; n:2 ;; English mail about card applications of a couple
%p
From: premium.desk@hdbank-mail.com
To: {{email}}
Subject: Status of your card applications
Date: Tue, 27 Mar 2018 11:02:16 +0800

{{mail('premium.desk@hdbank-mail.com')[:0]}}Dear {{'Mr.' if sex=='男' else 'Ms.'}} {{pyt}},

Thank you for applying with us. Your principal card (ID No. {{id}}, mobile {{mob}}) was opened on 26 March; the card number is {{cards}} and it will reach you by courier within five working days.{{rec()}}

%p
The supplementary card for {{pyt}} (ID No. {{id}}) was opened the same day under number {{cards}}. Please have the holder sign it on receipt.{{rec()}}

Card Services
