=== 物业/业主资料表.csv ;; gb18030 crlf at=440605 ;; 2015-04-01 ;; csv:,:8 ;; owners' list with title line
翠湖花园二期 业主资料（收楼后更新）,,,,,,,
楼栋,房号,业主姓名,建筑面积,身份证号,联系电话,车位,备注
%new 14
{{ri(1,9)}}栋,{{ri(2,28)}}0{{ri(1,4)}},{{name}},{{amt(62,143)}},{{id}},{{mob}},{{ch('|B1-023|B2-117|无')}},{{ch('|出租|空置|夫妻共有')}}
%end
=== reg/owners.tsv.zip ;; utf-8 en ;; 2019-05-20 ;; csv:\t:7 ;; register of owners, English headers
property_unit_no	owner_name	owner_id	cert_no	location	floor_area	register_time
%pool 13 10 step=600-9000
440106{{'%03d'%ri(1,19)}}0{{dig(2)}}GB{{dig(5)}}F{{dig(8)}}	{{pyt}}	{{id}}	粤（2019）广州市不动产权第{{'0%07d'%ri(200000,900000)}}号	Tianhe, Longkou East Rd {{ri(2,300)}}-{{room(18)}}	{{amt(40,160)}}	{{d('%Y-%m-%d')}}
%end
=== 房管/FWQL.txt ;; at=110105 age=30-66 gb18030 ;; 2013-10-01 ;; re:^[^\n]+,[\d.]+,\d{8}$ ;; house titles, pinyin headers
QLR,SFZH,ZL,CQZH,YT,JZMJ,DJRQ
%new 11 step=3000-30000
{{name}},{{id}},{{addr}},京房权证朝字第{{dig(6)}}号,住宅,{{amt(45,190)}},{{d('%Y%m%d')}}
%end
=== 屋苑/業主名冊.csv ;; utf-16 trad ;; 2018-07-01 ;; csv:\t:7 ;; Traditional Chinese owners' list, UTF-16
座數	單位	業主姓名	身份證號碼	聯絡電話	建築面積(平方米)	產權證號
%new 9
{{ri(1,12)}}座	{{ri(1,30)}}{{ch('A|B|C')}}	{{name}}	{{id}}	{{mob}}	{{amt(48,120)}}	粤房地權證字第{{dig(8)}}號
%end
=== api/estate_query.json ;; at=110105 utf-8 ;; 2020-08-11 ;; json:data.houses ;; JSON: each person with houses owned
{"code":200,"data":[
%py ps=[person(),person(),person()]
%loop 3
%py p=ps[i-1]
{"obligee":"{{p.name}}","idNumber":"{{p.id}}","houses":[
 {"certNo":"京（2020）朝不动产权第{{'%07d'%ri(10000,99999)}}号","location":"{{p.addr}}","area":{{amt(50,130)}},"usage":"住宅","mortgage":{{ch('true|false')}}},{{rec(p)}}
 {"certNo":"京（2018）海不动产权第{{'%07d'%ri(10000,99999)}}号","location":"北京市海淀区万柳中路{{ri(3,90)}}号院{{ri(1,20)}}号楼{{room(19)}}","area":{{amt(30,60)}},"usage":"{{ch('商业|住宅')}}","mortgage":false}{{rec(p)}}
]}{{sep()}}
%end
]}
=== xml/bdc_registry.xml ;; utf-8 ;; 2017-12-01 ;; xml:bdcqzs ;; XML of certificates
<?xml version="1.0" encoding="UTF-8"?>
<exchange region="330203">
%new 7 step=300-5000
<bdcqzs><bdcqzh>浙（2017）宁波市（海曙）不动产权第{{'%07d'%ri(100000,900000)}}号</bdcqzh><qlr>{{name}}</qlr><zjh>{{id}}</zjh><gyqk>{{ch('单独所有|共同共有')}}</gyqk><zl>海曙区{{w('estate')}}{{ri(1,30)}}幢{{room(18)}}室</zl><bdcdyh>330203{{dig(6)}}GB{{dig(5)}}F{{dig(8)}}</bdcdyh><djsj>{{d('%Y-%m-%d')}}</djsj></bdcqzs>
%end
</exchange>
=== db/house_owner.sql ;; utf-8 ;; 2016-03-03 ;; re:^\('\d ;; SQL tuples of flat owners
REPLACE INTO `wy_owner` (`bldg`,`room`,`owner`,`idcard`,`mobile`,`area`,`move_in`,`fee_balance`) VALUES
%new 12
('{{ri(1,16)}}','{{room(26)}}','{{name}}','{{id}}','{{mob}}',{{amt(55,168)}},'{{d('%Y-%m-%d',-ri(100,30000))}}',{{ch('0|-312.40|1180.00')}}){{';' if last else ','}}
%end
=== log/bdc_selfservice.log ;; utf-8 ;; 2021-01-25 09:00 ;; re:PRINT_CERT ;; log of a self-service terminal
2021-01-25 08:55:00 [T03] 打印机余纸 212
%new 8 step=4-25
{{d()}} [T0{{ri(1,4)}}] FACE_OK {{name}} {{id}}
{{d()}} [T0{{ri(1,4)}}] PRINT_CERT 权属证明 坐落={{addr}} 面积={{amt(40,150)}}㎡ 套数={{ri(1,2)}} ok
%end
=== print/房产查档.txt ;; age=38-66 gb18030 crlf ;; 2014-06-18 ;; re:^  第\d ;; print of a title search on one person
%p
                房屋权属登记信息查询结果
查询对象：{{name}}          证件号码：{{id}}
查询范围：本市房屋登记簿     查询人：{{dig(5)}}
%rep 3 step=99000-300000
  第{{i}}套 坐落：{{w('estate')}}{{ri(1,20)}}幢{{room(12)}}室  产权证号：杭房权证西移字第{{dig(8)}}号
       面积：{{amt(40,140)}}  用途：住宅  登记日期：{{d('%Y-%m-%d',-60000)}}  抵押：{{ch('有|无')}}
%end
以下空白。本结果仅反映查询时点情况。
=== forms/购房合同备案.txt ;; utf-8 ;; 2018-09-09 ;; re:^买 受 人 ;; filled forms of sales contracts
%new 4
【商品房买卖合同备案信息】合同编号 {{dig(10)}}
买 受 人：{{name}}
证件号码：{{id}}
通讯地址：{{home}}
电　　话：{{mob}}
项目名称：{{w('estate')}}
房　　号：{{ri(1,11)}}号楼{{ri(1,3)}}单元{{room(33)}}
建筑面积：{{amt(70,140)}}㎡　总价：{{ri(60,480)}}万元　付款：{{ch('按揭|一次性|公积金组合')}}

%end
=== yaml/shoulou.yml ;; utf-8 at=610113 ;; 2022-06-30 ;; re:^- unit ;; YAML of handing over flats to owners
%new 7
- unit: {{ri(1,6)}}#{{ri(2,33)}}0{{ri(1,4)}}
  owner: {{name}}
  id_no: "{{id}}"
  phone: "{{mob}}"
  area: {{amt(80,145)}}
  收楼: {{ch('已签收|缓收（墙面空鼓）|代收')}}
%end
=== chat/楼盘业主数据.txt ;; utf-8 ;; 2017-10-10 ;; re:平，业主 ;; chat of brokers with owners' details
东方雅居 一手业主 昨晚刚导的

%new 6
{{ri(1,8)}}栋{{ri(2,30)}}0{{ri(1,6)}}，{{amt(60,130,0)}}平，业主{{name}} {{mob}}，{{ch('有两套|想卖，报价380|租客住着|电话白天别打')}}
%end

老带新返两百，别说是我给的
=== letter/析产协议.txt ;; at=320106 gb18030 ;; 2016-05-05 ;; n:3 ;; agreement on the houses of two divorced people
%p lo=31, hi=48, sex='男'
%py a=p
%p lo=31, hi=48, sex='女'
离婚析产协议
甲方：{{a.name}}，身份证号{{a.id}}
乙方：{{name}}，身份证号{{id}}，电话{{mob}}
一、坐落于{{a.addr}}的房屋，建筑面积{{amt(70,120)}}平方米，登记在甲方名下，归甲方所有，剩余按揭由甲方偿还。{{rec(a)}}
二、坐落于{{addr}}的房屋，登记在乙方名下，归乙方所有。{{rec()}}
三、车库一间（产权证号：苏房权证鼓字第{{dig(6)}}号）归乙方，甲方配合在三十日内过户。{{rec()}}
双方再无其他不动产争议。
=== report/领导干部房产核查.md ;; utf-8 ;; 2015-08-20 ;; n:4 ;; report on one man's houses and on another's
# 个人有关事项核查（房产部分）

%p
**{{name}}**　{{id}}
填报1套，查实3套：
* {{addr}}，{{amt(80,140)}}平方米，本人名下{{rec()}}
* {{home}}，{{amt(60,90)}}平方米，本人名下，未报{{rec()}}
* 省城丽江苑商铺一间，28.6平方米，本人名下，称系代持{{rec()}}

%p
**{{name}}**　{{id}}
填报与查实一致，{{addr}}一套。{{rec()}}
