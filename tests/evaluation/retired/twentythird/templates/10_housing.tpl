=== 登记中心/产权人查询结果.xlsx | property.housing | form=xlsx-s | registry query, certificate numbers
## 查询结果
不动产登记信息查询结果　查询机构：市纪委　查询日期：2021-11-18
权利人	证件号	不动产权证号	坐落	建筑面积(㎡)	用途	登记时间	共有情况	抵押
%r 15 of 10
«p.name»	«p.id»	赣（20«n 16-21»）南昌市不动产权第0«d 6»号	«?红谷滩区丰和北大道/东湖区阳明路/青云谱区洪都中大道»«n 3-399»号«n 1-20»栋«n 2-30»0«n 1-4»室	«f 48-188»	«?住宅/住宅/商业/车位»	«t=2016-06-01~1800»«t|%Y-%m-%d»	«?单独所有/共同共有»	«?无/有»
%.

=== 物业/业主通讯录_1期.csv | property.housing | at=210203 enc=gb18030 nl=crlf | property manager's owner list
金色家园一期业主信息,,,,,,,
楼号,房号,业主,手机,固话,建面,交房日期,物业费欠缴
%r 26
«n 1-12»#,«n 1-2»单元«n 2-17»0«n 1-3»,«p.name»,«p.mob:dash»,«p.tel:paren»,«f 62-143»,«t=2014-10-01~60»«t|%Y.%-m.%-d»,«?0/0/1240.5/876»
%.

=== 爆料/名下房产.txt | property.housing | men=a,c women=b | reply of a lookup seller, prose
查到的房产信息，仅供参考：

«r a»«a.name»（«a.id»）名下第一套：武汉市武昌区徐东大街某小区 7 栋 2 单元 1403，面积 118.6 平，2012 年购入，已还清。
«r a»«a.name»（«a.id»）第二套：洪山区光谷金融街公寓 B 座 911，43.2 平，2017 年登记，产权证号鄂（2017）武汉市东湖开发不动产权第00«d 5»号。
«r b»他老婆«b.name»（«b.id»）单独所有一套：江岸区百步亭安居苑 203，98 平，1999 年房改房。
«r c»儿子«c.name»，«c.id»，今年三月新登记汉阳四新一套，面积 132 平，抵押给建行。
要打印盖章版的不行，现在查得严。

=== 房管/t_house_owner.sql | property.housing | | dump with pinyin columns, no column list
CREATE TABLE T_FCXX (QLR varchar(40), QLRZJH varchar(18), CQZH varchar(60), FWZL varchar(200), JZMJ number(10,2), FWXZ varchar(20), DJSJ date);
%r 17
INSERT INTO T_FCXX VALUES ('«p.name»','«p.id»','沈房权证«?沈河/铁西/和平»字第N0«d 8»号','«?沈河区文艺路/铁西区建设中路/和平区南五马路»«n 2-180»号«n 1-7»-«n 1-7»-«n 1-3»',«f 38-160»,'«?私产/房改/商品房»','«t=2003-04-01~3000»«t|%Y-%m-%d»');
%.

=== 售楼/认购台账.json | property.housing | | developer's sales system, nested unit
{"project":"云麓台","phase":"二期","units":[
%r 12
  {"unitNo":"«n 1-9»-«n 3-33»0«n 1-4»","grossArea":«f 78-168»,"purchaser":{"custName":"«p.name»","cardId":"«p.id»","tel":"«p.mob»"},"dealPrice":«n 890000-3400000»,"payMode":"«?按揭/公积金组合/全款»","signDate":"«t=2020-05-01~150»«t|%Y/%m/%d»","netSignNo":"YS«d 8»"}«,»
%.
]}

=== 拆迁/安置房分配公示底稿.docx | property.housing | form=docx at=340221 | relocation housing, Word table
河湾村安置房分配底稿（公示版另隐去证号）
分房日期：2019年11月9日　抽签公证：已办

|序|被安置人|身份证号码|原宅基地面积|分得房号|面积|补差价|
%r 14
|«i»|«p.name»|«p.id»|«n 90-320»|«n 1-8»栋«n 1-3»单元«n 2-18»0«n 1-2»|«?85/105/125»㎡|«n 0-90000»|
%.

以上房屋产权登记在被安置人名下，五年内不得转让。

=== 税务/房产税申报_个人.psv | property.housing | enc=gbk | tax bureau file, pipes and pinyin
NSRMC|SFZJHM|FCZSH|FWDZ|FCYZ|JZMJ|SSQ
%r 16 of 12
«p.name»|«p.id»|渝（20«n 16-20»）«?渝中区/江北区/南岸区»不动产权第000«d 6»号|«?金紫山路/南滨路/观音桥步行街»«n 1-99»号«n 1-40»-«n 1-8»|«n 400000-5200000»|«f 100-420»|2021
%.

=== 法务/财产保全线索_房产.eml | property.housing | form=eml cte=b64 | lawyer's mail about debtors' flats
From: 邵律师助理 <«email»>
To: 保全组 <«!email baoquan@hengde-law.com»>
Subject: 被告名下房产线索 5 处
Date: Mon, 30 May 2022 19:30:02 +0800

各位，调查令回来了，五处都能保：

%r 5 of 3
«z=?相城区元和街道/吴中区东吴北路/姑苏区干将西路»\
~| «i») 所有权人 «p.name»，身份证号 «p.id»，坐落 «z»«n 1-300»号«n 1-20»幢«n 101-1804»室，苏（20«n 17-21»）苏州市不动产权第«d 7»号，面积 «f 60-190» 平方米，«?无查封/轮候第二/已抵押»。
~| «i») «z»«n 1-300»号«n 1-9»幢«n 101-604»室，登记在«p.name»（«p.id»）名下，与配偶共同共有，«f 70-150»㎡，老产权证未换新证。
~| «i») «p.name»，«p.id»，另有«z»地下车位一个，产权车位，«n 10-15»平米，可一并保全。
%.

明天上午交申请。

=== wuye/owner_seed.php | property.housing | | PHP array of owners from a property app
<?php
// php artisan db:seed --class=OwnerSeeder  （数据取自物业旧系统，勿提交）
return [
%r 14
    ['building' => '«n 1-20»', 'door' => '«n 2-28»0«n 1-4»', 'ownerName' => '«p.name:m»', 'ownerId' => '«p.id»', 'certArea' => «f 55-170», 'coOwners' => «n 0-2», 'deliveredAt' => '«t=2016-03-04~900»«t|%Y-%m-%d»'],
%.
];

=== 社区/入户核对_有房户.txt | property.housing | women=c | grid worker's notes
网格 07 有房户核对笔记（纸质拍照后语音转的）
6栋101 «r a»户主«a.name» 证«a.id» 产权面积七十八点五 房本在女儿那 不动产证号没带
6栋102 空着，邻居说在深圳
6栋201 «r b»«b.name»，«b.id»，自有产权，建筑面积 92.1，2009年的房产证，用途住宅
6栋202 «r c»«c.name»说房子是她和前夫共有，登记在她名下，身份证 «c.id»，面积 92.1
6栋301 «r d»产权人«d.name»（«d.id»），房改房 61 平，土地性质划拨，准备补出让金
6栋302 没人应门 贴了条
7栋101 «r e»«e.name» 身份证«e.id» 拿的是购房合同，产权证办理中，面积 120

=== 银行/抵押物清单_个人房产.html | property.housing | enc=gb18030 | collateral list in HTML
<html><head><meta charset="gb18030"><title>抵押物台账</title></head><body>
<table><tr bgcolor=#ddd><td>抵押人</td><td>抵押人证件</td><td>房屋坐落</td><td>权证</td><td>评估面积</td><td>评估价(万)</td><td>他项权证</td></tr>
%r 13
<tr><td>«p.name»</td><td>«p.id»</td><td>«?金水区文化路/二七区大学路/中原区桐柏路/郑东新区商务内环»«n 2-199»号«n 1-20»号楼«n 101-3203»</td><td>豫（20«n 17-22»）郑州市不动产权第0«d 6»号</td><td>«f 60-210»</td><td>«n 60-420»</td><td>豫（20«n 17-22»）郑州市不动产证明第0«d 6»号</td></tr>
%.
</table></body></html>

=== 台灣/建物所有權部.csv | property.housing | script=hant enc=big5 | Taiwanese land agent, mainland buyers by passport
建號,所有權人,證號(護照),權利範圍,登記日期,建物門牌,總面積(㎡),主要用途
%r 9
«d 5»-000,«p.name»,«p.passport»,«?全部/二分之一»,民國«n 99-108»年«n 1-12»月«n 1-28»日,台中市西屯區市政路«n 10-600»號«n 2-24»樓之«n 1-6»,«f 60-240»,«?住家用/集合住宅»
%.

=== db/house.db | property.housing | form=sqlite | SQLite, owner and house in one table
CREATE TABLE fangchan(danyuanhao TEXT, zuoluo TEXT, quanliren TEXT, zhengjian TEXT, mianji REAL, leixing TEXT, dengji TEXT);
%r 12
INSERT INTO fangchan VALUES('410105«n 101-499»«n 101-299»GB«d 5»F000«d 5»','«?金水区花园路/金水区经三路/管城区紫荆山路»«n 1-200»号院«n 1-30»号楼«n 101-3304»','«p.name»','«p.id»',«f 50-190»,'«?国有建设用地使用权及房屋所有权/房屋所有权»','«t=2017-01-01~1800»«t|%Y%m%d»');
%.

=== 公积金/首套认定.yaml | property.housing | | YAML of house count checks with houses nested
# 首套房认定 - 家庭住房查询结果
batch: 2022-03-14
applicants:
%p 6
  - name: «p.name»
    id: "«p.id»"
    houses:
%e 1-2
      - {loc: "«?望江西路/长江中路/金寨路»«n 1-400»号«n 1-30»幢«n 101-2802»", area: «f 45-150», cert: "皖（20«n 16-21»）合肥市不动产权第«d 7»号", share: "«?50%/100%»"}
%.
%.
