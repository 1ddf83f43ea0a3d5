=== 网点/存款余额前列客户.csv ;; gb18030 crlf ;; 2016-06-30 ;; csv:,:8 ;; delimited table with title and total
江南支行 个人存款时点余额前列客户名单,,,,截止：2016-06-30,单位：元,,
序号,客户号,姓名,证件号码,卡号,活期余额,定期余额,管户经理
%new 12
{{i}},{{dig(10)}},{{name}},{{id}},{{card}},{{amt(800,90000)}},{{amt(50000,900000)}},{{nm('f')}}
%end
合计,,,,,{{amt(300000,500000)}},{{amt(3000000,5000000)}},
=== core/acct_balance.psv.gz ;; utf-8 en ;; 2019-12-31 ;; csv:|:7 ;; pipe table, English headers
cust_name|id_no|card_no|ccy|ledger_balance|available_balance|as_of
%new 15
%py b=ri(1000,30000000)/100; h=0 if ri(0,3) else b*0.4
{{pyt}}|{{id}}|{{card}}|CNY|{{f(b)}}|{{f(b-h)}}|20191231
%end
=== 农信/KHYE_2014.txt ;; gb18030 ;; 2014-11-30 ;; re:^\d{4}, ;; table with pinyin headers
JGH,KHXM,SFZH,ZH,YE,DJJE,LXDH
%new 11
{{ch('0713|0716|0722')}},{{name}},{{id}},{{card}},{{amt(3,88000)}},{{ch('0.00|0.00|5000.00')}},{{mob}}
%end
=== wealth/aum_top.txt ;; utf-8 tw trad ;; 2017-09-30 ;; re:^\|\s*\d ;; drawn table in Traditional Chinese
+----+----------+--------------------+-----------------+---------------+
| 次 | 戶名     | 身份證號碼         | 存款餘額（人民幣）| 手機          |
+----+----------+--------------------+-----------------+---------------+
%new 8
| {{pad(i,2,True)}} | {{pad(tr(name),8)}} | {{id}} | {{pad(money(80000,3000000),15,True)}} | {{pad(mob,13)}} |
%end
+----+----------+--------------------+-----------------+---------------+
理財中心　內部資料　請勿外傳
=== api/balance_batch.json ;; utf-8 ;; 2020-03-15 10:02 ;; json: ;; JSON array of balance answers
[
%new 9
%py b=ri(100,12000000)/100
{"reqId":"{{hx(32)}}","cardNo":"{{card}}","holder":"{{name}}","certNo":"{{id}}","bank":"{{banken}}","currency":"156","balance":"{{f(b)}}","available":"{{f(b)}}","respCode":"00","ts":{{ms()}}}{{sep()}}
%end
]
=== xml/fund_query_reply.xml ;; utf-8 ;; 2018-05-22 16:00 ;; xml:Account ;; XML reply to a query about two persons' accounts
<?xml version="1.0" encoding="UTF-8"?>
<QueryReply batch="CX20180522-07">
%py ps=[person(),person()]
%loop 2
%py p=ps[i-1]
  <Subject><Name>{{p.name}}</Name><IdNumber>{{p.id}}</IdNumber>
    <Account no="{{p.card}}" type="借记卡" status="正常"><Balance ccy="CNY">{{amt(20,60000)}}</Balance><QueryTime>{{d()}}</QueryTime></Account>{{rec(p)}}
    <Account no="{{p.card2}}" type="借记卡" status="{{ch('正常|睡眠')}}"><Balance ccy="CNY">{{amt(0,4000)}}</Balance><QueryTime>{{d()}}</QueryTime></Account>{{rec(p)}}
  </Subject>
%end
</QueryReply>
=== dump/user_wallet.sql.zip ;; utf-8 ;; 2021-02-08 ;; re:^\t?\(' ;; SQL tuples of wallet balances
CREATE TABLE IF NOT EXISTS wallet (real_name varchar(32), id_card char(18), phone char(11), bank_card varchar(20), balance decimal(12,2), frozen decimal(12,2));
INSERT INTO wallet (real_name,id_card,phone,bank_card,balance,frozen) VALUES
%new 10
	('{{name}}','{{id}}','{{mob}}','{{card}}',{{amt(0,9000)}},{{ch('0.00|0.00|150.00')}}){{';' if last else ','}}
%end
=== log/atm_journal.jrn ;; gb18030 crlf ;; 2015-08-21 09:00 ;; re:查询余额 成功 ;; journal of a cash machine
** 电子流水 终端 32010177 日期 2015/08/21 **
%new 8 step=2-30
{{d('%H:%M:%S')}} 插卡 {{card}}
{{d('%H:%M:%S')}} 密码输入完成
{{d('%H:%M:%S')}} 查询余额 成功 可用余额 {{amt(50,60000)}} 参考号 {{dig(12)}}
{{d('%H:%M:%S')}} 退卡 客户取走
%end
** 钞箱1 {{ri(300,1800)}} 张 **
=== print/个人存款证明底单.txt ;; gb18030 ;; 2017-06-12 ;; re:^兹证明 ;; prints of deposit certificates
%new 4
                     个 人 存 款 证 明（底 单）
编号 {{dig(8)}}                                   打印日期 2017.06.{{ri(10,16)}}
兹证明 {{name}}（证件：身份证 {{id}}）截至 2017年06月{{ri(10,12)}}日
在我行下列账户存款余额为：
    账号 {{card}}   币种 人民币   余额 {{money(50000,600000)}}
    冻结期至 2017年12月{{ri(10,20)}}日
本证明不得质押、转让。        经办 {{dig(5)}}  复核 {{dig(5)}}
- - - - - - - - - - - - - - - - - - - - - - - - -
%end
=== kv/家庭资产申报.txt ;; utf-8 ;; 2019-03-05 ;; re:^存款余额 ;; key-value declaration of one person's deposits
%p
申报人：{{name}}
公民身份号码：{{id}}
联系方式：{{mob}}
-- 存款部分 --
开户行：{{bank}}　卡号：{{card}}
存款余额：{{money(20000,400000)}}元{{rec()}}
开户行：{{bank2}}　卡号：{{card2}}
存款余额：{{money(100,40000)}}元{{rec()}}
-- 其他 --
公积金：不填
承诺：以上属实，如有隐瞒愿承担责任。
=== yaml/private_clients.yaml ;; utf-8 ;; 2022-01-31 ;; re:^- client ;; YAML list of clients with balances
# 私行客户月报 内部
%new 7
- client: {{name}}
  idcard: '{{id}}'
  phone: '{{mob}}'
  main_card: '{{card}}'
  balance: {{amt(600000,9000000)}}
  mom_change: {{amt(-12,12,1)}}%
  next_call: 2022-02-{{ri(10,25)}}
%end
=== chat/查余额报价.txt ;; utf-8 ;; 2016-12-08 13:00 ;; re:余额 ?[\d,]+\.\d\d ;; chat with results of balance look-ups
四大行余额 报身份证就行，当天出

%new 5
{{d('%H:%M')}} 老刀：{{name}} {{id}}　{{bank}} 尾号{{tail}} 余额 {{money(30,200000)}}元 开户地{{city}}
%end
22:10 老刀：剩下两个明早给，农行系统夜里不开
=== letter/法院协助查询回函.txt ;; gb18030 ;; 2018-10-17 ;; n:3 ;; letter of a bank about one person's accounts
%p
（2018）回字第{{dig(4)}}号
区人民法院执行局：
    贵院要求协助查询被执行人{{name}}（公民身份号码{{id}}）存款一事，经查：
    一、该人名下借记卡{{card}}，截至2018年10月16日余额为人民币{{money(10,900)}}元，已按贵院裁定冻结；{{rec()}}
    二、名下借记卡{{card2}}，余额为0.35元；{{rec()}}
    三、名下整存整取一笔，本金20,000.00元，余额20,000.00元，2019年3月到期。{{rec()}}
    此复。
                                          营业部（业务专用章）
=== sms/余额提醒收集.txt ;; age=60-82 utf-8 ;; 2020-07-01 08:00 ;; re:余额为 ;; collected notes about several people's balances
（柜员手写转录，几位老人来问余额，回头短信告知）

%new 6 step=5-40
{{i}}号　{{name}}，{{age}}岁，手机{{mob}}。社保卡里养老金账户{{card}}余额为{{amt(300,30000)}}元，{{ch('嘱咐家属陪同取|已打印存折|说少了一个月，待查|不会用机器')}}。
%end
