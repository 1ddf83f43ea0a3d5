=== 法制/案件台账2016.csv ;; gb18030 crlf ;; 2016-01-10 ;; csv:,:9 ;; ledger of cases with title line
天河区分局某派出所 2016年一季度行政刑事案件台账,,,,,,,,
案件编号,案由,嫌疑人姓名,身份证号,户籍地,立案时间,办案民警,强制措施/处罚,备注
%new 12 step=2000-9000
A440106580000{{d('%Y%m')}}{{'%04d'%(i*7)}},{{w('charge')}},{{name}},{{id}},{{origin}},{{d('%Y-%m-%d')}},{{nm()}},{{ch('行政拘留十日|刑事拘留|取保候审|罚款500元')}},{{ch('||初犯|累犯')}}
%end
=== court/defendants.csv ;; utf-8 en ;; 2018-11-01 ;; csv:,:8 ;; table of defendants, English headers
case_no,defendant,id_no,sex,offence,arrest_date,sentence_months,prison_id
%new 13
(2018)浙0106刑初{{ri(100,900)}}号,{{pyt}},{{id}},{{sexe}},{{ch('theft|fraud|affray|dangerous driving|drug possession')}},{{d('%Y-%m-%d',-ri(2000,6000))}},{{ri(2,60)}},{{dig(10)}}
%end
=== 监所/ZYRY.txt.tar ;; gb18030 ;; 2012-08-15 ;; re:^\d{21}\| ;; detainees, pinyin headers
RYBH|XM|XB|MZ|SFZH|AJLB|RSRQ|BADW|JSH
%new 11 step=300-3000
370102111{{d('%Y%m%d')}}{{'%04d'%i}}|{{name}}|{{sexn}}|{{nat}}|{{id}}|{{w('charge')}}|{{d('%Y%m%d')}}|历下分局刑警{{ch('一|二|三')}}中队|{{ri(1,12)}}0{{ri(1,9)}}
%end
=== 法庭/提訊名單.txt ;; utf-8 trad ;; 2015-03-18 ;; re:^│\s*\d ;; drawn Traditional Chinese list
　　　　　三月十八日　提訊在押人員名單　　　　機密
┌──┬────────┬────────────────────┬────────────────┬──────┐
│序　│姓名　　│身份證號碼　　　　　│案由　　　　　　│監倉　│
├──┼────────┼────────────────────┼────────────────┼──────┤
%new 7
│ {{i}}  │{{pad(tr(name),8)}}│{{pad(id,20)}}│{{pad(tr(ch('盗窃|诈骗|伤人|赌博|抢夺')),16)}}│ {{ri(1,9)}}0{{ri(1,6)}}  │
%end
└──┴────────┴────────────────────┴────────────────┴──────┘
=== api/bgcheck.json ;; age=32-60 utf-8 ;; 2021-07-07 ;; json:items ;; JSON answer of a background check, several cases of one person
%p
{"status":"HIT","name":"{{name}}","idCard":"{{id}}","items":[
%rep 3 step=90000-200000
{"type":"违法犯罪","caseNo":"A{{idarea}}580000{{d('%Y%m')}}{{'%04d'%ri(3,400)}}","reason":"{{w('charge')}}","org":"{{origin}}公安局","date":"{{d('%Y-%m-%d',-90000)}}","result":"{{ch('行政拘留|罚款|判决')}}"}{{sep()}}
%end
]}
=== es/drug_control.jsonl ;; utf-8 ;; 2019-03-03 ;; jsonl: ;; JSON lines of persons with drug records
%new 10 step=1000-9000
{"xm":"{{name}}","gmsfhm":"{{id}}","rylb":"吸毒人员","chcs":{{ri(1,3)}},"zjchsj":"{{d('%Y-%m-%d')}}","dpzl":"{{ch('冰毒|海洛因|K粉')}}","gkxz":"{{ch('社区戒毒|强制隔离戒毒|社区康复')}}","lxdh":"{{mob}}","xzz":"{{addr}}"}
%end
=== sql/zaitao.sql ;; gb18030 ;; 2014-09-30 ;; re:^insert ;; one insert per wanted person
%new 8
insert into T_ZTRY(ztrybh,xm,sfzh,ay,ladw,tjsj,jj) values('T{{idarea}}0000{{d('%Y%m')}}{{'%04d'%ri(1,900)}}','{{name}}','{{id}}','{{w('charge')}}','{{origin}}公安局',to_date('{{d('%Y%m%d')}}','yyyymmdd'),{{ch('0|5000|10000')}});
%end
commit;
=== log/policecloud_query.log ;; age=36-60 utf-8 ;; 2020-12-12 09:00 ;; re:命中 ;; query log with hits in the offender library
%new 8 step=1-30
{{d()}} op=0{{dig(5)}} ip=10.{{ri(20,40)}}.{{ri(1,250)}}.{{ri(2,250)}} 查询 sfzh={{id}}
{{d()}}   -> 前科库 命中 xm={{name}} 案由={{w('charge')}} 处理={{ch('判决|行政拘留|不起诉')}} 年份={{ri(2004,2019)}}
%end
=== print/接警单.txt ;; gb18030 crlf ;; 2013-05-17 20:00 ;; re:^案　号 ;; prints of case sheets, victims beside suspects
%new 4 step=60-900
%py k=ch('故意伤害#因停车发生口角后动手，报案人左手擦伤。|盗窃#嫌疑人趁店员不备取走柜台手机一部，被当场截住。|诈骗#以代办贷款为名收取手续费后失联，报案人提供了转账截图。|寻衅滋事#酒后砸坏店铺玻璃两块，拒不赔偿。').split('#')
%q
================ 受案登记 ================
案　号 A330106490000{{d('%Y%m')}}{{'%04d'%(30+i)}}
受案时间 {{d('%Y年%m月%d日%H时%M分')}}
嫌疑人 {{name}}，{{sex}}，身份证 {{id}}
案　由 {{k[0]}}
报案人 {{q.name}}，电话 {{q.mob}}
简要案情 {{k[1]}}
承办单位 西湖分局古荡所　承办人 {{nm()}}
%end
=== kv/社区矫正对象.txt ;; utf-8 ;; 2018-02-26 ;; re:^矫正对象= ;; key-value blocks of persons on probation
%new 5 step=3000-9000
矫正对象={{name}}
身份证号码={{id}}
罪名={{w('charge')}}罪
判决文号=（2017）鲁0202刑初{{ri(20,600)}}号
刑期={{ch('有期徒刑六个月，缓刑一年|有期徒刑一年，缓刑一年六个月|拘役三个月，缓刑六个月')}}
报到日期={{d('%Y-%m-%d')}}
手机定位号={{mob}}
###
%end
=== forms/协查表.txt ;; age=33-55 utf-8-sig ;; 2022-08-01 ;; re:^二、被查人 ;; filled forms for checking records before hiring
%new 4
无犯罪记录核查申请（单位用）
一、申请单位：{{w('comp')}}
二、被查人：{{name}}　证件号码：{{id}}　联系电话：{{mob}}
三、核查结果：□无　☑有　罪名：{{w('charge')}}　判决时间：{{ri(2009,2020)}}年{{ri(1,12)}}月
四、核查民警签章：{{nm()}}

%end
=== court/判决书节录.txt ;; gb18030 ;; 2016-09-06 ;; n:2 ;; judgment naming two defendants
广东省广州市天河区人民法院 刑事判决书
（2016）粤0106刑初{{ri(300,999)}}号
%p
被告人{{name}}，{{sex}}，{{bd('%Y年%-m月%-d日')}}出生，{{nat}}族，公民身份号码{{id}}，户籍地{{home}}。因本案于2016年3月2日被羁押，次日被刑事拘留。{{rec()}}
%p lo=28, hi=45
被告人{{name}}，{{sex}}，{{bd('%Y年%-m月%-d日')}}出生，公民身份号码{{id}}，因犯盗窃罪于2011年被判处有期徒刑八个月。因本案于2016年3月2日被羁押。{{rec()}}
公诉机关指控：二被告人于2016年3月1日夜，撬锁进入棠下一出租屋，窃得笔记本电脑一台……
本院认为，二被告人的行为已构成盗窃罪。依照刑法第二百六十四条，判决如下……
=== chat/背调结果.txt ;; age=31-50 utf-8 ;; 2021-10-09 ;; re:有记录 ;; chat reporting records of several candidates
HR小周：上周发的名单结果出来没

%new 4
背调-阿May：{{name}} {{id}} 有记录，{{ri(2010,2019)}}年{{w('charge')}}，{{ch('行政拘留7日|判了八个月，缓刑|罚款结案|取保后不起诉')}}

%end
背调-阿May：剩下的都干净
HR小周：收到，别外传
=== letter/情况说明_前科.txt ;; utf-8 crlf ;; 2019-11-15 ;; n:2 ;; letter of a village on one person's two cases
%p sex='男', lo=42, hi=58
情况说明

    兹有我村村民{{name}}，{{sex}}，现年{{age}}岁，身份证号码{{id}}。该同志于2008年因赌博被派出所行政拘留五日；{{rec()}}2013年因危险驾驶罪被判处拘役一个月，并处罚金两千元。{{rec()}}刑满后在家务农，表现良好，未再有违法行为。现其子入伍政审需要，特此说明。
    本人电话：{{mob}}
                                   村民委员会（盖章）
                                   二〇一九年十一月十五日
