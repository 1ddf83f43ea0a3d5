=== 代发/新开卡清单_3月.xlsx | bank.account | form=xlsx-s | payroll card opening list from the bank branch
## 开卡清单
城东支行 批量开卡结果清单
委托单位：瑞丰服饰有限公司　批次：20230309-02
批次内序号	户名	证件号码	卡号	卡种	开卡机构	处理结果
%r 17
«i»	«p.name»	«p.id»	«p.card»	借记卡	城东支行	«?成功/成功/成功/成功(未激活)»
%.
总笔数	17

=== p2p/user_bank_bind.sql | bank.account | | INSERT with columns, several statements
-- 导出自 loan_core.user_bank_bind  where status=1
%r 14
INSERT INTO user_bank_bind (uid, real_name, cert_no, bank_code, card_num, reserve_phone, bind_time) VALUES («p.uid», '«p.name»', '«p.id»', '«?ICBC/CCB/ABC/CMB/PSBC»', '«p.card»', '«p.mob»', '«t=2018-03-01~200»«t|%Y-%m-%d %H:%M:%S»');
%.

=== 补贴/一卡通账户核对表.csv | bank.account | at=411524 enc=gb18030 nl=crlf | township subsidy accounts
石桥镇惠农补贴一卡通账户核对表,,,,,
村,组,户主,户主身份证,开户行,一卡通账号
%r 19
«?河口/柳沟/大坪/上湾»村,«n 1-8»,«p.name»,«p.id»,«?农商行/邮储/信用社»,«p.card»
%.
经办人：,,复核人：,,,盖章

=== 财务/供应商个人收款信息.docx | bank.account | form=docx | payee data in a Word form, blocks
兼职讲师收款信息（财务存档，请勿转发）

%r 6
收款人：«p.name»
身份证：«p.id»
开户银行：«p.bank»«?城北支行/营业部/高新支行/解放路支行»
银行卡号：«p.card:sp»
课酬标准：«?300/500/800»元/课时
————————
%.
更新日期 2022-10-11　财务 小庄

=== mobile_app/bankCards_response.json | bank.account | | API answer with camelCase, people nested over cards
{"code":"000000","msg":"ok","result":{"customers":[
%p 5
 {"custName":"«p.name»","idNumber":"«p.id»","cards":[\
%e 1
{"cardNo":"«p.card»","bankName":"«p.bank»","cardType":"DEBIT","openDate":"«t=2011-01-01~3000»«t|%Y-%m-%d»","isDefault":true},\
%.
%e 1
{"cardNo":"«p.card2»","bankName":"«p.bank2»","cardType":"DEBIT","openDate":"«t=2015-01-01~2000»«t|%Y-%m-%d»","isDefault":false}\
%.
]}«,»
%.
]}}

=== 反诈/涉案账户止付申请.txt | bank.account | | police freeze request, prose lines
紧急止付申请表附件（2021年第113批）

请协助查询并止付以下账户，均为受害人转入的一级卡：
%r 8
«t=2020-02-01~300»\
~| （«i»）开户人«p.name»，证件号码«p.id»，账号«p.card»，开户行«p.bank»«?长安支行/滨江支行»，开户日期«t|%Y年%-m月%-d日»，预留手机«p.mob:m»。
~| （«i»）账号«p.card»，户名«p.name»（«p.id»），«t|%Y年%-m月»在«p.bank»«?南门支行/大学城支行»开立，预留号码已停机。
~| （«i»）«p.bank»，户名«p.name»，卡号«p.card:sp»，开户人身份证«p.id»，为Ⅱ类户，开户渠道手机银行。
%.
请于收文后30分钟内处置。联系电话：«tel!»（值班）

=== 群聊/收卡.txt | bank.account | | chat of a card-set trader
[2022/5/4 14:02] 阿水: 四件套今天有几套
[2022/5/4 14:05] 小马哥: 三套 都带U盾
[2022/5/4 14:06] 小马哥: «r a»«a.bank» «a.name» «a.id» 卡«a.card» 预留«a.mob»
[2022/5/4 14:06] 小马哥: «r b»«b.bank»的 «b.name» 身份证«b.id» 卡号 «b.card» 手机卡 «b.mob»
[2022/5/4 14:07] 小马哥: «r c»这个是新开的 «c.name» / «c.id» / «c.card» / «c.mob»
[2022/5/4 14:11] 阿水: 上次那套被风控了要赔
[2022/5/4 14:12] 小马哥: 换一套给你 «r d»«d.name» «d.id» «d.card» 预留号 «d.mob»
[2022/5/4 14:13] 阿水: 密码老规矩?
[2022/5/4 14:13] 小马哥: 嗯
[2022/5/4 14:15] 小马哥: «r e»晚上还有一套 «e.name» «e.id» «e.card» «e.mob»

=== core/acct_open_20190614.dat | bank.account | enc=gbk | core bank batch file, |!| separators
HDR|!|ACCTOPEN|!|20190614|!|0021
%r 21
«i:06»|!|«p.card»|!|«p.name»|!|01|!|«p.id»|!|«p.sexn»|!|«p.mob»|!|«d 6»|!|20190614|!|N|!|
%.
TRL|!|21|!|EOF

=== hr/工资卡变更.eml | bank.account | form=eml cte=b64 enc=gb18030 | HR mail, table by spaces
From: 人力-薪酬 <«!email payroll@dongsheng-group.cn»>
To: 出纳 <«email»>
Subject: 本月工资卡变更 7 人
Date: Fri, 21 Apr 2023 09:08:00 +0800

小吴，下面几位从 4 月起换卡，旧卡作废，别打错了：

%r 7
~| «p.name»   «p.id»   新卡 «p.card»   «p.bank»
~| «p.name»   «p.id»   新卡 «p.card:sp»   «p.bank»（二类卡，先别发奖金）
~| «p.name»   «p.id»   «p.bank» «p.card»
%.

其余人不变。

=== 数据/个人结算账户.tsv | bank.account | enc=utf-16 | UTF-16 TSV from a database tool
客户号⇥客户姓名⇥证件类型⇥证件号⇥账户⇥账户类别⇥开户网点⇥开户日⇥状态
%r 16
«d 10»⇥«p.name»⇥居民身份证⇥«p.id»⇥«p.card»⇥«?Ⅰ类/Ⅱ类»⇥«?台东支行/香港中路支行/李沧支行»⇥«t=2008-01-01~4500»«t|%Y%m%d»⇥«?正常/正常/久悬/只收不付»
%.

=== config/whitelist_payee.yaml | bank.account | | YAML of payees of a clearing bot
# 白名单收款户，改动走审批
updated: 2023-02-27
payees:
%r 9
  p«i:03»:
    acct_name: «p.name»
    id_card: '«p.id»'
    acct_no: '«p.card»'
    bank: «p.bank»
    daily_limit: «?5000/20000/50000»
%.

=== 公积金/提取收款账户.html | bank.account | | HTML table of a fund office
<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><body><h2>住房公积金提取 · 收款账户登记（2023-W08）</h2>
<table class="grid"><thead><tr><td>提取人</td><td>证件号</td><td>收款银行</td><td>收款卡</td><td>登记渠道</td></tr></thead><tbody>
%r 12
<tr><td>«p.name:m»</td><td>«p.id»</td><td>«p.bank»</td><td>«p.card»</td><td>«?柜面/手机APP/支付宝小程序»</td></tr>
%.
</tbody></table></body></html>

=== 法院/账户查控结果.txt | bank.account | | court enforcement result, key-value without blank lines
【网络查控系统】账户信息反馈  反馈时间 2022-06-30 15:47
%r 8 of 5
>> 被执行人: «p.name» | 公民身份号码: «p.id»
   反馈行: «q.bank»股份有限公司  账号: «q.card»
   账户类型: 个人储蓄  开户网点代码: «d 8»  账户状态: «?正常/冻结/销户»
%.
<< 反馈结束，共8户  如有疑问请拨 «tel!»

=== old/khxx.db | bank.account | form=sqlite | SQLite with pinyin initials
CREATE TABLE KHXX (KHXM TEXT, ZJHM TEXT, KHH TEXT, YHKH TEXT, KHRQ TEXT, GYH TEXT);
%r 15
INSERT INTO KHXX VALUES ('«p.name»','«p.id»','«p.bank»','«p.card»','«t=2009-05-01~2500»«t|%Y%m%d»','G«d 4»');
%.
CREATE TABLE RZ (SJ TEXT, CZ TEXT);
INSERT INTO RZ VALUES ('20150302','备份完成');
