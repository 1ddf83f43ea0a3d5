=== 车主/车主资料.csv ;; age=33-64 gb18030 crlf at=370202 ;; 2014-12-01 ;; csv:,:8 ;; vehicle owners
号牌号码,车主姓名,身份证号,品牌型号,车架号,发动机号,登记日期,手机
%new 14
{{plate}},{{name}},{{id}},{{w('car')}},{{vin}},{{engine}},{{ri(2006,2014)}}-0{{ri(1,9)}}-{{ri(10,28)}},{{mob}}
%end
=== motor/vehicle_registry.tsv ;; age=33-64 utf-8 en ;; 2019-08-19 ;; csv:\t:8 ;; registry, English headers
plate_no	owner_name	owner_id	vin	engine_no	model	colour	insured_until
%new 13
{{plate}}	{{pyt}}	{{id}}	{{vin}}	{{engine}}	{{ch('TIGUAN L|CIVIC|SYLPHY|H6|COROLLA')}}	{{ch('white|black|grey')}}	2020-{{ri(10,12)}}-0{{ri(1,9)}}
%end
=== 交管/JDC_JBXX.txt.gz ;; age=33-64 gb18030 ;; 2012-09-09 ;; re:^02, ;; vehicles, pinyin headers
HPZL,HPHM,SYR,SFZMHM,CLSBDH,FDJH,CLPP,CCDJRQ,CSYS,LXDH
%new 12
02,{{plate}},{{name}},{{id}},{{vin}},{{engine}},{{w('car')}},{{ri(2003,2012)}}0{{ri(1,9)}}{{ri(10,28)}},{{w('colour')}},{{mob}}
%end
=== 停車場/月租車主.csv ;; age=33-64 utf-8-sig trad at=310104 ;; 2018-05-31 ;; csv:,:7 ;; Traditional Chinese list of cars and owners
車位,車牌號碼,車主,身份證號碼,流動電話,車款,月費到期
%new 10
B{{ri(1,3)}}-{{'%03d'%ri(1,240)}},{{plated}},{{name}},{{id}},{{mob}},{{ch('休旅車|轎車|電動車')}},{{d('%Y/%m/%d',ri(200,5000))}}
%end
=== api/insurance_quote.json ;; age=33-64 utf-8 ;; 2020-04-16 ;; json:quotes ;; JSON of car insurance quotes
{"quotes":[
%new 8
{"plateNo":"{{plate}}","owner":"{{name}}","ownerIdNo":"{{id}}","mobile":"{{mob}}","vin":"{{vin}}","engineNo":"{{engine}}","brand":"{{w('car')}}","seats":5,"premium":{{amt(1500,6000)}},"expire":"2020-0{{ri(5,9)}}-{{ri(10,28)}}"}{{sep()}}
%end
]}
=== sql/t_vehicle.sql ;; age=33-64 utf-8 crlf ;; 2016-12-25 ;; re:^\(\d ;; SQL tuples of vehicles
INSERT INTO t_vehicle (id,hphm,hpzl,syr,sfz,vin,fdjh,lxdh,addr) VALUES
%new 10
({{8800+i}},'{{plate}}','{{ch('02|02|01|06')}}','{{name}}','{{id}}','{{vin}}','{{engine}}','{{mob}}','{{addr}}'){{';' if last else ','}}
%end
=== yaml/ev_owners.yaml ;; age=33-64 utf-8 ;; 2022-10-01 ;; re:^  - plate ;; YAML of electric cars and owners
brand_club: 星驰纯电车友会
cars:
%new 7
  - plate: {{plateg}}
    owner: {{name}}
    phone: "{{mob}}"
    vin: {{vin}}
    battery_kwh: {{ch('52.5|61.4|76.8')}}
    delivered: 2022-0{{ri(3,9)}}-{{ri(10,28)}}
%end
=== log/nianjian_line.log ;; age=33-64 utf-8 ;; 2017-03-22 08:30 ;; re:检验登录 ;; log of an inspection line
%new 9 step=5-20
{{d()}} L{{ri(1,3)}} 检验登录 hphm={{plate}} clsbdh={{vin}} syr={{name}} sfz={{id}} 类别=在用车
{{d()}} L{{ri(1,3)}} 尾气 CO={{amt(0,0.5)}} HC={{ri(8,90)}} {{ch('合格|合格|复检')}}
%end
=== print/登记证书摘要.txt ;; age=33-64 gb18030 ;; 2015-05-15 ;; re:^1\.机动车所有人 ;; prints of registration certificates
%new 4
   机动车登记证书（摘要打印）   编号 {{dec('3700'+dig(8))}}
1.机动车所有人/身份证明名称/号码  {{name}}/居民身份证/{{id}}
2.登记机关 交警支队   3.登记日期 {{ri(2009,2015)}}-0{{ri(1,5)}}-{{ri(10,28)}}
4.机动车登记编号 {{plate}}
6.车辆品牌 {{w('car')}}   8.车身颜色 {{w('colour')}}
9.车辆识别代号/车架号 {{vin}}
11.发动机号 {{engine}}   32.使用性质 {{ch('非营运|非营运|租赁')}}

%end
=== kv/违章处理单.txt ;; age=33-64 utf-8 ;; 2018-09-17 ;; re:^车牌= ;; key-value blocks of offences of cars
%pool 6 4
车牌={{plate}}
车主={{name}}
电话={{mob}}
违法时间=2018-0{{ri(3,8)}}-{{ri(10,28)}} {{'%02d'%ri(6,22)}}:{{ri(10,59)}}
违法地点={{city}}{{ch('人民路与解放路口|环城高速K12+300|机场路辅道')}}
违法行为={{ch('超速20%以下|闯红灯|违停|压实线')}}
罚款={{ch('100|150|200')}} 扣分={{ch('0|3|6')}}
--
%end
=== forms/过户申请.txt ;; age=33-64 utf-8-sig ;; 2021-03-12 ;; re:^机动车信息 ;; transfer forms, seller and buyer
%new 4
%q
机动车转移登记申请表
现所有人：{{name}}　身份证明号码：{{id}}　手机：{{mob}}
原所有人：{{q.name}}　身份证明号码：{{q.id}}
机动车信息：号牌 {{plate}}　车架号 {{vin}}　品牌 {{w('car')}}
成交价：{{ri(2,18)}}.{{ri(0,9)}}万元　交易市场：二手车交易中心{{ri(1,9)}}号窗

%end
=== chat/车牌查车主.txt ;; age=33-64 utf-8 ;; 2016-12-15 ;; re:→ ;; chat with plates and the owners found
查档，报牌出人，20一条

%new 5
{{plate}} → {{name}}，{{id}}，{{mob}}，{{w('car')}}，{{w('colour')}}色
%end
还有一台套牌的查不到，不收钱
=== letter/车辆抵押说明.txt ;; age=33-64 gb18030 ;; 2019-06-14 ;; n:2 ;; letter about two cars of one person
%p
关于本人名下车辆的说明
    本人{{name}}（身份证{{id}}，电话{{mob}}）名下现有两辆车：
    一辆为{{w('car')}}，车牌{{plate}}，车架号{{vin}}，2013年购入，已还清贷款；{{rec()}}
    另一辆为新能源轿车，车牌{{plateg}}，2018年11月上牌，抵押给担保公司，尚欠6.2万元。{{rec()}}
    除此之外没有其他机动车。特此说明。
=== mail/事故定损.eml ;; age=33-64 utf-8 ;; 2020-07-02 ;; n:2 ;; mail about two cars in an accident
From: {{mail('claims@taian-ins.cn')}}
To: {{mail('repair@hongda-4s.cn')}}
Subject: 7/1 追尾事故两车信息
Content-Type: text/plain; charset=utf-8

%p
宏达的师傅：
前车车主{{name}}，电话{{mob}}，车牌{{plate}}，VIN码{{vin}}，后保险杠和尾门；{{rec()}}
%p
后车车主{{name}}，身份证{{id}}，车牌{{plate}}，前杠、左大灯，责任全责。{{rec()}}
明早九点拖到，先拆检再报价。查勘员 {{nm()}}
