=== 客户经理/存款大户跟踪.xlsx | bank.balance | form=xlsx-i | account manager's follow-up list
## 20万以上
王府路支行 储蓄大户跟踪（每月5日更新）
客户	身份证	主卡	时点余额	月日均	较上月	到期提醒	经理备注
%r 16
«p.name»	«p.id»	«p.card»	«f 201000-980000»	«f 180000-900000»	«f -80000-80000»	«?/4月定存到期/大额存单6月/»	«?偏好理财/准备买房/老客户，送米/电话不接»
%.
合计	16 户

=== 查档/余额截图转文字.txt | bank.balance | | seller's OCR text in sentences
以下为昨日所查，查完不退：
%r 7
«m=f 120-260000»\
~| «p.name»，«p.id»，«p.bank»卡 «p.card»，余额 «m:,» 元，«?无定期/定期 5 万/有信用卡逾期»。
~| «p.card»（«p.bank»，户主 «p.name» «p.id»）可用余额 «m»
~| «p.name» «p.id» 名下 «p.bank» 一张，活期 «m:,»，没有理财
~| 【«p.bank»】«p.name» 证号«p.id» 账户余额：«m»元 昨晚 23 点查
%.
要流水另算，一月三百。

=== core/eod_balance_20221231.psv | bank.balance | | end-of-day file with pipes, English headers
CUST_NM|CERT_ID|ACCT|CCY|LEDGER_BAL|AVAIL_BAL|HOLD_AMT|AS_OF
%r 24
«p.name»|«p.id»|«p.card»|CNY|«b=f 3-88000»«b»|«b»|0.00|20221231
%.

=== 信用社/久悬户余额清单.csv | bank.balance | enc=gb18030 | dormant savings accounts of a credit union
清江信用社 三年未动户余额清单（2022-06-30 日终）
序号,储户,证件号,存折账号,开户年份,最后动户日,账面余额,应付利息
%r 18
«i»,«p.name»,«p.id»,«d 12»,«n 1998-2014»,«t=2016-01-01~1000»«t|%Y-%m-%d»,«f 3-9000»,«f 0-120»
%.

=== src/test/WalletFixtures.java | bank.balance | | Java fixture with builder calls
package com.yun.wallet;

import java.util.List;

/** 联调数据，来自 4 月 1 日生产快照。 */
final class WalletFixtures {
    static final List<Wallet> WALLETS = List.of(
%r 15
        Wallet.of("«p.name»", "«p.mob»").bindCard("«p.card»").available("«f 0-9800»").frozen("«?0.00/0.00/35.50/200.00»")«,»
%.
    );

    private WalletFixtures() { }
}

=== 邮件/VIP资产日报.eml | bank.balance | form=eml cte=qp | daily mail about assets, prose bullets
From: 财富系统 <«!email noreply@jinqiaobank.com.cn»>
To: 梁主管 <«email»>
Subject: [日报] 私行客户资产变动 5-16
Date: Tue, 16 May 2023 08:00:12 +0800

梁主管早：

资产变动前六名如下。

%r 6
~| - «p.name»（«p.id»）活期余额 «n 12-95».«n 10-99» 万元，«?较昨日增加/较昨日减少» «n 1-40» 万，账户 «p.card»
~| - 账户 «p.card»，客户«p.name»，证件 «p.id»，日终余额 «f 120000-980000:,» 元，转出理财到期未续
~| - «p.name»，«p.id»，余额由 «n 50-90» 万降至 «n 8-40» 万（大额存单支取），建议今日电访
%.

系统自动发送，请勿回复。

=== 村务/低保户存款核查.docx | bank.balance | form=docx | village check of savings, Word table
城乡低保家庭存款核对结果（第二季度）
核对方式：省核对平台批量比对，结果保密。

|编号|申请人|身份证号|开户银行|存款余额（元）|超标情况|
%r 13
|DB«i:03»|«p.name»|«p.id»|«?农商行/邮储银行/农业银行»|«f 12-46000»|«?未超标/未超标/超标/待说明»|
%.

核对员：　　　　负责人：

=== 爬虫/zhenghao_yue.json | bank.balance | | arrays of arrays with columns apart, pinyin keys
{"biao":"kehu_yue","lie":["xingming","shenfenzheng","kahao","yue","gengxin"],"hang":[
%r 14
["«p.name»","«p.id»","«p.card»",«f 5-30000»,"«t=2020-09-01~30@0-24»«t|%Y-%m-%d %H:%M»"]«,»
%.
]}

=== 证券/资金余额查询.txt | bank.balance | enc=gbk | fixed width of a broker
                资金股份查询 — 客户资金余额
 营业部：浔阳路    币种：人民币    日期：2015/06/12
 -----------------------------------------------------------------------------------
 客户姓名    身份证号码              银证存管卡              资金余额        可取金额
 -----------------------------------------------------------------------------------
%r 12
 «p.name:<10»  «p.id:<22»  «p.card:<22»  «b=f 800-480000»«b:,:>14»  «b:,:>14»
%.
 -----------------------------------------------------------------------------------

=== 尽调/借款人存款核实记录.txt | bank.balance | bank=农业银行 | loan officer's notes
6月12日 周一 存款核实（电话+网银当面登录）

«r a»上午 «a.name» 来了，证号 «a.id»，当面登网银，建行卡余额 43,218.06，比申请表写的少两万。
«r b»«b.name»（«b.id»）发来手机银行截图，农行 «b.card» 活期余额 7,905.33，另有 3 万大额存单没到期。
«r c»下午去了 «c.name» 家店里，身份证 «c.id»，对公户不看，个人户余额 126,440.9。
«r d»«d.name» 说忘了密码，改天。后来 16 点补拍了 ATM 小票：卡号 «d.card»，可用余额 512.74。他身份证 «d.id»。
«r e»«e.name»，«e.id»，余额 88,000.00，一看就是临时凑的整数，明天要他打三个月流水。

=== redis/bal_cache.txt | bank.balance | | redis key dump
127.0.0.1:6379> scan 0 match bal:* count 500
%r 17
bal:«p.id» -> {"n":"«p.name»","c":"«p.card»","avail":«f 10-52000»,"upd":"«t=2021-12-20~3»«t|%m-%d %H:%M»"}
%.
(17 keys)

=== 离婚案/双方名下存款.xml | bank.balance | enc=utf-8-sig | bank answer in XML for a lawyer, nested accounts
<?xml version="1.0" encoding="utf-8"?>
<协查回执 文号="银查(2020)第«d 3»号" 查询日="2020-08-19">
%p 2
 <主体 姓名="«p.name»" 证件="«p.id»">
%e 3-5
  <账户 行="«?中国银行/平安银行/广发银行/东莞银行»" 号="«card»" 余额="«f 0-150000»" 币种="人民币" 止付="«?否/否/是»"/>
%.
 </主体>
%.
</协查回执>

=== ops/low_balance_alert.log | bank.balance | | alert job log
2023-03-15 07:00:00 [low-balance-job] threshold=100.00 start
%r 12
«t>2023-03-15 07:00~1-4s»«t|%Y-%m-%d %H:%M:%S» [low-balance-job] ALERT cust=«p.name:m» id=«p.id» acct=«p.card» bal=«f 0-99» autopay=«?mortgage/cardbill/utility»
%.
2023-03-15 07:01:02 [low-balance-job] done hits=12 sms_sent=11

=== 澳門/結餘證明清單.txt | bank.balance | script=hant enc=big5 | Macau bank, certificates of balance
內部文件：本週簽發之存款結餘證明
經辦：水坑尾分行

%r 8
«t=2019-05-06~4»«m=f 3000-260000»\
~| 客戶 «p.name»，持中國護照 «p.passport»，儲蓄戶口«?澳門元/港元/人民幣»結餘 «m:,»，截數日 «t|%d/%m/%Y»，用途：«?升學/簽證/置業»。
~| «p.name» «p.title»（護照 «p.passport»）來函要求出具證明，定期存款連息結餘 HKD «m:,»，«t|%d/%m»簽發。
~| 護照 «p.passport»，戶名 «p.name»，往來戶口結餘 MOP «m:,»，聯名戶，須雙方簽署。
%.

以上共八份，副本存檔。
