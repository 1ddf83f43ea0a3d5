=== 车管/机动车登记_导出.csv | driving.vehicle | enc=gb18030 | pinyin initials register
HPZL,HPHM,CLSBDH,FDJH,CLPP,SYR,SFZMHM,CCDJRQ,SYXZ
%r 18
02,«p.plate»,«p.vin»,«p.engine»,«?大众朗逸/丰田卡罗拉/五菱宏光/长安CS75/哈弗H6»,«p.name»,«p.id»,«t=2008-01-01~4500»«t|%Y%m%d»,«?A/A/B»
%.

=== 4S店/保养回访.xlsx | driving.vehicle | form=xlsx-i at=140105 | dealer's recall list
## 回访
城西店 6月保养回访（小芳）
车主	电话	车牌	车架号	车型	上次里程	上次保养	接通
%r 20
«p.name»	«p.mob»	«p.plate»	«p.vin»	«?速腾 1.4T/途观L/迈腾 330/宝来»	«n 8000-98000»	«t=2022-10-01~150»«t|%-m/%-d»	«?接了/接了/没接/空号»
%.

=== 小区/车位租赁登记.txt | driving.vehicle | at=320508 | gate keeper's car register, spaces
福星小区 固定车登记（门卫室电脑，改了告诉老马）
车牌      车主     电话         车型颜色       车位
%r 15
«p.plate:<10»«p.name:<9»«p.mob:sp»  «?白色 轩逸/黑色 帕萨特/灰色 哈弗/红色 飞度:<14»B«n 1-180:03»
%.
外来车一律登记！

=== 保险/承保清单.psv | driving.vehicle | | motor insurer's policy list with VIN
PLY_NO|INSURED|CERT_NO|PLATE_NO|VIN|ENGINE|MODEL|START_DT|PREM|EPOLICY_MAIL
%r 16
805«d 9»|«p.name»|«p.id»|«p.plate»|«p.vin»|«p.engine»|«?SGM7154/DFL7168/BYD7152WT5»|«t=2020-02-01~90»«t|%Y-%m-%d»|«f 1900-6800»|«p.email»
%.

=== 二手车/收车记录.docx | driving.vehicle | form=docx at=610113,610526 | used car dealer, prose
七月收车记录

«r a»7/2 收 «a.plate»，车主«a.name»，身份证«a.id»，2016款科鲁兹，表显 9.3 万公里，车架号 «a.vin»，收价 4.1 万。
«r b»7/5 收 «b.plate»，车主«b.name»，身份证«b.id»，车架 «b.vin»，别克GL8，大灯有改装，手续在。
«r c»7/11 «c.name»（«c.id»）寄售 «c.plate» 思域，VIN «c.vin»，登记证书还在银行，解押后过户。
7/15 场地租金交了。
«r d»7/19 收 «d.plate»，登记在«d.name»名下，证件号«d.id»，车架号«d.vin»，水泡车，不要。
«r e»7/27 收 «e.plate»，«e.name»，«e.id»，比亚迪秦，发动机号 «e.engine»，电池衰减 14%。

=== iov/bindings.json | driving.vehicle | | connected-car bindings, nested vehicle
{"tenant":"oem-7","list":[
%r 13
{"owner":{"fullName":"«p.name»","certNum":"«p.id»","msisdn":"«p.mob»"},"vehicle":{"vin":"«p.vin»","plateNo":"«p.plate»","series":"«?ET-3/XP5/Model-S7»","color":"«?white/gray/blue»","deliverDate":"«t=2021-01-01~500»«t|%Y-%m-%d»"},"tboxSn":"TB«X 10»"}«,»
%.
]}

=== 交警/套牌车比对.log | driving.vehicle | | comparison job over the register
%r 12
CMP «i:04» hphm=«p.plate» clsbdh=«p.vin» syr=«p.name» sfzh=«p.id» clpp=«?金杯/五十铃/解放» djzt=«?正常/转出/逾期未检» yxqz=«t=2018-01-01~900»«t|%Y%m%d» result=«?OK/OK/SUSPECT»
%.
CMP END total=12 suspect=see list

=== 抵押/车抵贷台账.html | driving.vehicle | | HTML of pawned cars
<html><body><h2>车辆质押在库登记</h2><table border="0">
<tr><th>入库</th><th>车主</th><th>身份证</th><th>号牌</th><th>车架号</th><th>品牌</th><th>GPS</th><th>钥匙</th></tr>
%r 11
<tr><td>«t=2019-05-01~200»«t|%Y/%m/%d»</td><td>«p.name»</td><td>«p.id»</td><td>«p.plate:dot»</td><td>«p.vin»</td><td>«?奥迪A6L/宝马320/奔驰C200/雷克萨斯ES»</td><td>«?已装2/已装1»</td><td>«?1把/2把»</td></tr>
%.
</table></body></html>

=== 充电/桩主认证.ndjson | driving.vehicle | at=440305,440104 | charging operator NDJSON
%r 17
{"u":"«p.mob»","rn":"«p.name»","car":{"plate":"«p.plate»","vin":"«p.vin»","useNature":"«?非营运/营运»","regDate":"«t=2019-01-01~1200»«t|%Y-%m-%d»"},"lic_img":"/up/«x 12».jpg","audit":«n 0-2»}
%.

=== dump/vio_vehicle_owner.sql | driving.vehicle | | INSERT per row with columns of owner and car
%r 14
INSERT INTO veh_owner(plate_no, plate_type, vin_code, owner_name, owner_idno, owner_tel, brand, reg_date) VALUES ('«p.plate»','«?小型汽车/小型新能源汽车»','«p.vin»','«p.name»','«p.id»','«p.mob»','«?荣威/名爵/别克»','«t=2012-01-01~3600»«t|%Y-%m-%d»');
%.

=== 邮件/年检代办车辆.eml | driving.vehicle | at=370211,370983 form=eml cte=qp enc=utf-8 | fleet mail
From: 车队内勤 <«email»>
To: 通达代办点 <«email»>
Subject: 挂靠车辆年检 9 台
Date: Fri, 4 Mar 2022 13:40:00 +0800

老李，这周末送 9 台过去年检，都是个人挂靠的，登记人信息如下，行驶证复印件周五给你：

%r 9
~| «p.plate»，登记所有人«p.name»，身份证 «p.id»，车架号«p.vin»
~| «p.plate:dot»　«p.name»（«p.id»）　VIN «p.vin»　要换反光贴
~| 车主«p.name»，«p.id»，号牌 «p.plate»，车架 «p.vin»，去年尾气没过，先调
%.

费用月底一起结。

=== 村里/三轮车上牌.ini | driving.vehicle | at=320684 | INI sections, one vehicle each
; 石桥镇农用车集中上牌 2022-03 由上牌软件生成
[公共]
地点=石桥镇政府
经办=老庞
%r 8
[车辆«i»]
所有人=«p.name»
身份证=«p.id»
品牌=«?时风/五征/宗申/金彭»
车架号=«p.vin»
拟发号牌=«p.plate»
购车年份=«n 2014-2021»
%.

=== 澳门/雙牌車資料.csv | driving.vehicle | at=440104,440305,440604 script=hant enc=utf-8-sig | Macau dual-plate cars
內地號牌;車主;護照號碼;內地手提;車架編號;廠牌;口岸備案有效期
%r 8
«p.plate»;«p.name»;«p.passport»;«p.mob»;«p.vin»;«?豐田/本田/平治»;«t=2020-01-01~500»«t|%d/%m/%Y»
%.

=== 群文件/查车主.txt | driving.vehicle | | chat, plate lookups
2021/8/9 22:11 跑腿阿昌：群主 查这几个车牌的车主 挪车
2021/8/9 22:30 客服小查：«r a»«a.plate» 车主 «a.name» «a.id» 车架 «a.vin» 朗逸 白
2021/8/9 22:30 客服小查：«r b»«b.plate» 车主 «b.name»  «b.id»  发动机 «b.engine» 宝骏 510
2021/8/9 22:31 客服小查：第三个没有，外省的查不到
2021/8/9 22:40 跑腿阿昌：电话能带吗
2021/8/9 22:43 客服小查：«r c»带电话的加 20，«c.plate» 所有人 «c.name» 身份证«c.id» 电话 «c.mob» 初次登记 2018-4-3
2021/8/9 22:44 客服小查：«r d»«d.plate» «d.name» «d.id» 途昂 2020年登记 抵押状态 已抵押
2021/8/9 22:47 跑腿阿昌：好 转了
