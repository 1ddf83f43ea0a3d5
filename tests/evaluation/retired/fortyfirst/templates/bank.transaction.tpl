=== 流水/借记账户历史明细.csv ;; gb18030 crlf ;; 2016-01-04 10:00 ;; re:^2016-\d\d-\d\d, ;; statement with head lines and total, one holder
%p
%py bal=ri(3000,40000)+0.37; acc='2402'+dig(13)
中国工商银行借记账户历史明细（电子版）
卡号: {{p.setbank('ICBC')}}{{card}},户名: {{name}},起止日期: 20160101-20160331
交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道
%rep 16 step=900-9000
%py a=ri(-900,1500)*1.0; bal+=a
{{d('%Y-%m-%d')}},{{acc}},活期,{{'%05d'%i}},人民币,钞,{{ch('消费|ATM取款|快捷支付') if a<0 else ch('工资|网转|他行汇入')}},2402,{{f(a)}},{{f(bal)}},{{ch('财付通|支付宝|'+nm())}},,{{ch('快捷支付|网上银行|ATM')}}
%end
合计笔数 16,,,,,,,,,,,,
=== card/txn_q3.csv ;; utf-8-sig en ;; 2018-07-02 08:00 ;; csv:,:8 ;; card transactions of several holders, English headers
txn_time,card_no,holder,amount,currency,merchant,auth_code,channel
%pool 16 7 step=20-900
{{d('%Y/%m/%d %H:%M')}},{{card}},{{pyt}},{{amt(5,3000)}},CNY,{{ch('SINOPEC|JD.COM|YONGHUI MKT|STARBUCKS|METRO LINE4')}},{{dig(6)}},{{ch('POS|QR|ONLINE')}}
%end
=== 农商/JYMX.txt.gz ;; gb18030 ;; 2015-05-18 09:00 ;; re:^\d{8}\^ ;; transactions, pinyin headers, caret separated
JYRQ^JYSJ^KH^XM^SFZH^JDBZ^JYJE^YE^DFHM^DFZH
%pool 14 8 step=30-1200
%q
{{d('%Y%m%d')}}^{{d('%H%M%S')}}^{{card}}^{{name}}^{{id}}^{{ch('D|C')}}^{{amt(20,9000)}}^{{amt(100,50000)}}^{{q.name}}^{{q.card}}
%end
=== 對賬/交易清單.txt ;; big5 trad ;; 2014-02-17 11:00 ;; re:^│\d{2}/ ;; drawn statement in Traditional Chinese
%p
　　帳戶持有人：{{name}}　　身份證號碼：{{id}}
　　　　　　　　　綜合帳戶月結單　二零一四年二月
┌───┬───────┬──────┬──────┐
│日期  │交易說明      │支出／存入  │結餘        │
├───┼───────┼──────┼──────┤
%rep 9 step=700-2500
%py k=ch('自動櫃員機提款-|轉數予商戶-|薪金存入+|水費-|電費-|現金存入+'); v=ri(90,4000)*1.0; bal=(bal or ri(20000,60000)*1.0)+(v if k[-1]=='+' else -v)
│{{d('%d/%m')}} │{{pad(k[:-1],14)}}│{{pad(k[-1]+fc(v),12,True)}}│{{pad(fc(bal),12,True)}}│
%end
└───┴───────┴──────┴──────┘
　本結單如有錯漏，請於九十日內通知。
=== api/transfer_records.json ;; utf-8 ;; 2020-06-18 10:00 ;; json:result.list ;; JSON of transfers
{"success":true,"result":{"total":9,"list":[
%new 9 step=4-70
%q
{"serialNo":"{{dec(d('%Y%m%d%H%M%S')+dig(8))}}","payerName":"{{name}}","payerIdNo":"{{id}}","payerAcct":"{{card}}","payeeName":"{{q.name}}","payeeAcct":"{{q.card}}","amount":{{amt(10,20000)}},"remark":"{{ch('还款|货款|生活费|')}}","transTime":"{{d()}}"}{{sep()}}
%end
]}}
=== wallet/bill_lines.jsonl.zip ;; utf-8 ;; 2021-11-11 00:10 ;; jsonl: ;; JSON lines of payments by mobile
%pool 13 6 step=1-40
{"trade_no":"{{dec(d('%Y%m%d')+'22001'+dig(15))}}","phone":"{{mob}}","realname":"{{name}}","io":"{{ch('支出|支出|收入')}}","amt":"{{amt(1,800)}}","peer":"{{ch('盒马鲜生|滴滴出行|美团|中国石化|淘宝卖家')}}","method":"{{bank}}({{tail}})","t":"{{d()}}"}
%end
=== html/刷卡记录.html ;; gb18030 ;; 2017-04-02 10:00 ;; re:<TR><TD>\d ;; page saved from a back office
<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=gb2312"><TITLE>POS交易查询</TITLE></HEAD>
<BODY><P>商户：嘉禾食品（终端 {{dig(8)}}）</P><TABLE>
<TR><TH>时间</TH><TH>卡号</TH><TH>持卡人</TH><TH>交易类型</TH><TH>金额</TH><TH>持卡人手机</TH></TR>
%new 10 step=5-60
<TR><TD>{{d()}}</TD><TD>{{card}}</TD><TD>{{name}}</TD><TD>{{ch('消费|消费|撤销')}}</TD><TD>{{amt(8,1200)}}</TD><TD>{{mob}}</TD></TR>
%end
</TABLE></BODY></HTML>
=== log/pay_gateway.log ;; utf-8 ;; 2019-09-09 09:09 ;; re:PAY_SUCC ;; log of a payment gateway
%new 9 step=0.1-5
{{d('%m-%d %H:%M:%S')}}.{{ri(100,999)}} [pay-exec-{{ri(1,16)}}] INFO PAY_SUCC orderNo={{dec(d('%Y%m%d%H%M%S')+dig(6))}} acctName={{name}} certId={{id}} accNo={{card}} txnAmt={{ri(100,999999)}} phoneNo={{mob}} respCode=00
{{d('%m-%d %H:%M:%S')}}.{{ri(100,999)}} [notify-{{ri(1,4)}}] DEBUG callback 200 in {{ri(20,400)}}ms
%end
=== print/柜台凭条.txt ;; gb18030 crlf ;; 2012-09-19 09:40 ;; re:^交易流水号 ;; prints of teller slips
%new 5 step=4-25
%q
业务凭条   {{d('%Y/%m/%d %H:%M:%S')}}
交易流水号 {{dig(9)}}
付款人户名 {{name}}
付款人账号 {{card}}
收款人户名 {{q.name}}
收款人账号 {{q.card}}
小写金额 ￥{{money(100,50000)}}    摘要 {{ch('转账|汇款')}}
代理人证件 ----    柜员 {{dig(4)}}
- - - - - - - - -
%end
=== kv/大额交易报送.txt ;; utf-8 ;; 2018-01-16 ;; re:^RPDT ;; key-value blocks of large transactions
%new 5 step=60-800
RPDT={{d('%Y%m%d')}}
CTNM={{name}}
CTID={{id}}
CTAC={{card}}
TSTM={{d('%Y%m%d%H%M%S')}}
TSTP=转账
CRAT={{amt(200000,900000)}}
TCNM={{w('comp')}}
交易用途=往来款
;;
%end
=== md/涉案账户流水.md ;; utf-8 ;; 2021-03-30 12:00 ;; re:^\| \d+ \| ;; Markdown table of one person's transactions
%p
**户主** {{name}}　**身份证** {{id}}　**卡** {{cards}}

| # | 时间 | 借/贷 | 金额 | 余额 | 对方 |
|--:|------|:----:|-----:|-----:|------|
%rep 8 step=30-500
%q
| {{i}} | {{d('%m-%d %H:%M')}} | {{ch('贷|借')}} | {{money(500,50000)}} | {{money(10,90000)}} | {{q.name}} {{q.card}} |
%end

> 快进快出，余额过夜不超百元。
=== 流水/动账提醒汇总.txt ;; utf-8 ;; 2019-06-01 08:00 ;; re:^\[\d ;; list of postings of one card, from a bank's app
%p
%py p.setbank('ICBC'); bal=ri(5000,30000)*1.0
手机银行 > 动账提醒 > 全部　户名：{{name}}　卡号：{{card}}　登录手机：{{mob}}
%rep 7 step=100-3000
%py k=ch('支出 消费-财付通|收入 工资|支出 跨行汇款|支出 ATM取现'); v=ri(10,3000)*1.0; bal+=v if k[0]=='收' else -v
[{{d('%Y-%m-%d %H:%M')}}] {{k}} {{fc(v)}}元　交易后余额 {{fc(bal)}}元　{{ch('柜面|网银|快捷')}}渠道
%end
=== notes/被骗经过.txt ;; age=20-45 gb18030 ;; 2020-09-02 21:00 ;; n:4 ;; victim's account, several transfers of one person
%p
我叫{{name}}，身份证{{id}}，今年{{age}}岁。8月30日有人加我微信说刷单返利。
第一笔是8月30日20:14用我的卡{{card}}转了100元，对方马上返了130元，{{rec()}}这两笔我都有截图（返的那笔也进了这张卡）。{{rec()}}
%q
第二天他说要做“三连单”，我8月31日10:02转给{{q.name}}{{q.card}}，8800元，{{rec()}}不到半小时又让补单，我在10:27再转15000元到同一个账号，{{rec()}}之后就提现不了，客服把我拉黑。
以上属实。电话{{mob}}。
=== mail/错账更正.eml ;; utf-8 ;; 2017-08-24 15:00 ;; n:2 ;; mail between clerks about two customers' postings
From: {{mail('kuaiji@fuxing-rcb.com')}}
To: {{mail('yunying@fuxing-rcb.com')}}
Subject: 8/23 两笔错账
Content-Type: text/plain; charset="utf-8"

%p
运营的老师：
昨天柜面两笔请冲正。一笔是{{name}}（{{id}}）存现3,200.00元记成了320.00元，卡号{{card}}，流水{{dig(8)}}；{{rec()}}
%p
另一笔是{{name}}（{{id}}）汇款5,000.00元重复记账，付款卡{{card}}，客户手机{{mob}}已致歉。{{rec()}}
附件是传票影像。
{{nm('f')}}
