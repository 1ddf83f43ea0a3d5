=== 租赁/长租公寓在租台账.csv ;; gb18030 crlf ;; 2019-03-31 ;; csv:,:10 ;; ledger of tenants with title and total
鼓楼店在租台账,,,,,,,,,更新 2019-03-31
房间,承租人,身份证号,手机,起租日,到期日,月租金,押金,付款方式,水电
%new 13
{{ch('A|B|C')}}{{room(8)}},{{name}},{{id}},{{mob}},{{d('%Y-%m-%d',-ri(100,6000))}},{{d('%Y-%m-%d',ri(500,8000))}},{{ri(15,42)*100}},{{ri(15,42)*100}},{{ch('押一付三|月付|押二付一')}},{{ri(30,300)}}
%end
合计,13间,,,,,,,,
=== lease/active_leases.csv ;; utf-8 en ;; 2021-08-31 ;; csv:;:8 ;; leases, English headers, semicolons
lease_no;tenant_name;tenant_id;tenant_mobile;unit;rent_monthly;lease_start;lease_end
%new 12
LS-{{ri(1000,9999)}};{{pyt}};{{id}};{{mob}};{{ch('T1|T2|Villa')}}-{{room(22)}};{{ri(30,160)*100}};{{d('%Y-%m-%d',-ri(100,9000))}};{{d('%Y-%m-%d',ri(500,9000))}}
%end
=== 流管/CZFW_CZR.txt ;; gb18030 ;; 2014-02-25 ;; re:^\d{5}# ;; tenants of let houses, pinyin headers
FWBH#FZXM#CZRXM#CZRSFZH#HJDZ#ZLQSRQ#YZJ#LXDH
%new 12
{{dig(5)}}#{{nm()}}#{{name}}#{{id}}#{{home}}#{{d('%Y%m%d',-ri(100,9000))}}#{{ri(3,20)*100}}#{{mob}}
%end
=== 出租/租客登記.txt ;; big5 trad ;; 2013-11-11 ;; re:^\| ?\d ;; drawn Traditional Chinese list of tenants
+----+----------+--------------------+-------------+------+------------+
| 房 | 租客姓名 | 身份證號碼         | 手提電話    | 月租 | 租期至     |
+----+----------+--------------------+-------------+------+------------+
%new 7
|{{pad(ri(1,6)*100+ri(1,8),4)}}| {{pad(tr(name),8)}} | {{id}} | {{mob}} | {{ri(8,30)*100}} | {{d('%Y/%m/%d',ri(900,9000))}} |
%end
+----+----------+--------------------+-------------+------+------------+
 房東聲明：逾期五日未交租，按押金扣除。
=== api/contracts.json.gz ;; utf-8 ;; 2020-05-05 ;; json:rows ;; JSON of lease contracts
{"page":1,"size":8,"rows":[
%new 8
%q
 {"contractId":{{dec(dig(18))}},"lessee":{"name":"{{name}}","idNo":"{{id}}","phone":"{{mob}}"},"lessor":"{{q.name}}","lessorCard":"{{q.card}}","address":"{{addr}}","rent":{{ri(12,90)*100}},"leaseStart":"{{d('%Y-%m-%d')}}","leaseEnd":"{{d('%Y-%m-%d',8760)}}"}{{sep()}}
%end
]}
=== sql/rent_record.sql ;; utf-8 ;; 2018-01-01 ;; re:^INSERT ;; one INSERT per lease filing
%new 9 step=500-5000
INSERT INTO rent_filing VALUES ('{{dec('ZL'+dig(11))}}','{{name}}','{{id}}','{{mob}}','{{addr}}',{{ri(9,70)*100}},'{{d('%Y-%m-%d')}}','{{ch('备案|续租|注销')}}');
%end
-- columns: filing_no, lessee, lessee_id, lessee_tel, house_addr, monthly_rent, start_date, state
=== jsonl/zufang_app_tenants.jsonl ;; utf-8 ;; 2022-03-20 ;; jsonl: ;; JSON lines of tenants in an app
%new 10
{"houseId":{{dig(9)}},"city":"{{city}}","租客":"{{name}}","身份证":"{{id}}","手机":"{{mob}}","月租":{{ri(8,60)*100}},"租期":"{{d('%Y.%m.%d')}}-{{d('%Y.%m.%d',8760)}}","室友":{{ri(0,3)}}}
%end
=== log/smart_lock.log ;; utf-8 ;; 2021-06-01 10:00 ;; re:授权租客 ;; log of locks given to tenants with the lease
%new 8 step=100-3000
{{d()}} lock={{hx(10)}} 授权租客 {{name}} idcard={{id}} tel={{mob}} 房间={{room(12)}} 合同={{dec('HT'+dig(9))}} 租期至 {{d('%Y-%m-%d',4380)}}
{{d()}} lock={{hx(10)}} battery={{ri(30,99)}}%
%end
=== print/租赁备案证明.txt ;; at=440106 gb18030 ;; 2017-09-18 ;; re:^承 租 方 ;; prints of filing certificates
%new 4 step=1000-6000
%q
              房 屋 租 赁 登 记 备 案 证 明
  证号 穗租备2017B{{dig(10)}}
  出 租 方 {{q.name}}（身份证 {{q.id}}）
承 租 方 {{name}}（身份证 {{id}}）
  房屋坐落 {{addr}}
  租赁用途 居住      租金 {{ri(10,60)*100}} 元/月
  租赁期限 {{d('%Y年%m月%d日')}} 至 {{d('%Y年%m月%d日',8760)}}
                        备案机关（章）
%end
=== forms/租房合同首页.txt ;; utf-8-sig crlf ;; 2016-08-28 ;; re:^乙方（承租人） ;; first pages of leases
%new 4
%q
房屋租赁合同　　合同编号：{{dig(8)}}
甲方（出租人）：{{q.name}}　电话：{{q.mob}}
乙方（承租人）：{{name}}　身份证号：{{id}}　电话：{{mob}}
第一条 甲方将位于{{addr}}的房屋出租给乙方居住。
第二条 租期自{{d('%Y年%m月%d日')}}起至{{d('%Y年%m月%d日',8760)}}止。
第三条 月租金{{ri(8,50)*100}}元，押金同额，收款卡号{{q.card}}。

%end
=== md/合租群公告.md ;; utf-8 ;; 2020-03-01 ;; re:^- \*\* ;; Markdown list of flat mates with rent
## 3室2厅 · 分摊与登记（物业要）

%new 4
- **{{ch('主卧|次卧|北卧|隔断')}}** 租客 {{name}}，身份证 {{id}}，{{mob}}，月租 {{ri(9,28)*100}}，押一付一，租期到 2021-0{{ri(1,9)}}-28
%end

网费每人 25，公共区周日轮流打扫。
=== chat/房东群接龙.txt ;; utf-8 ;; 2018-11-11 ;; re:^\d+\. ;; chat where landlords report tenants
#接龙 派出所要租客信息，格式：房号 姓名 身份证 电话 租多久
%new 6
{{i}}. {{ri(2,7)}}0{{ri(1,6)}} {{name}} {{id}} {{mob}} {{ch('租半年|租一年到明年10月|月租短租|刚续租一年')}}
%end
房东陈姐：没有电梯那栋的明天补
=== letter/催租函.txt ;; gb18030 ;; 2019-12-09 ;; n:1 ;; letter to one tenant
%p
催 租 函
致：{{name}}{{mr}}（身份证号{{id}}，电话{{mob}}）
    您承租我名下{{addr}}，租期2019年3月1日至2020年2月29日，月租3,600元。截至今日，您已拖欠10月、11月、12月租金共10,800元。请于收函后五日内将款项汇入我的账户，否则我将解除合同并收回房屋，押金不予退还。{{rec()}}
%q
    收款人：{{q.name}}  卡号：{{q.card}}
                                         2019年12月9日
=== report/群租整治.txt ;; utf-8 ;; 2017-07-27 ;; n:4 ;; field report on tenants in a shared flat
7月27日上午，联合检查组到阳光新城14幢1103室核查群租。该室由二房东转租，隔成五间，现场登记租客如下。
%p
第一间：{{name}}，{{sex}}，身份证{{id}}，快递员，月租900元，住了四个月；{{rec()}}
%p sex='男', lo=21, hi=33
第二间：{{name}}，{{sex}}，身份证{{id}}，与女友合住，月租1100元，租期到年底；{{rec()}}
%p
第三间：{{name}}，身份证{{id}}，电话{{mob}}，刚搬来一周，未签合同，租金850元已付；{{rec()}}
%p
第四间：{{name}}，身份证{{id}}，月租950元，称押金已被二房东扣下。{{rec()}}
第五间空置。已通知业主限期拆除隔断。
