=== veh_park_sqlite
kind: driving.vehicle
n: 10-60
file: db/parking_«dig(3)».sqlite
pack: sqlite
shape: parking manager's base: owners and their cars in two tables, card state codes
count: ^tb_car\t
who: mob
---
CREATE TABLE tb_owner (oid INTEGER, oname TEXT, otel TEXT, room TEXT, remark TEXT);
CREATE TABLE tb_car (cid INTEGER, oid INTEGER, plate TEXT, plate_color INTEGER, brand TEXT, slot TEXT, vfrom TEXT, vto TEXT, st INTEGER);
% c = 100
% for i, p in enumerate(Ps(n)):
INSERT INTO tb_owner VALUES («i+1»,'«p.name»','«p.mob»','«ri(1,12)»-«ri(1,26)»0«ri(1,4)»','«ch('','业主','租户','月租')»');
% for j in range(ch(1,1,1,2,3)):
% c += 1
INSERT INTO tb_car VALUES («c»,«i+1»,'«p.plate if j == 0 else newplate()»',«ch(0,0,5)»,'«ch('大众','丰田','比亚迪','本田','吉利')»','B«ri(1,3)»-«ri(1,400):03d»','«d10(some(300))»','«d10(at(ri(1,200)))»',«ch(1,1,0)»);«R(p)»
% end
% end
=== veh_insurance_mail
kind: driving.vehicle
n: 4-12
file: mail/续保报价_«d8(base)».eml
enc: gb18030
shape: insurance agent's mail to a colleague: cars to be renewed, each with frame number, owner and former claims in words
count: 车架
who: id
---
From: «omail(ch('xb','cx')+dig(3)+'@'+ch('taian-ins','huacheng-ins')+'.com.cn')»
To: «omail('hebao'+dig(2)+'@'+ch('taian-ins','huacheng-ins')+'.com.cn')»
Date: «f(base,'%a, %d %b %Y %H:%M:%S')» +0800
Subject: xubao baojia
Content-Type: text/plain; charset=gb18030
Content-Transfer-Encoding: 8bit

«ch('娟姐','小丁','王工')»，这批麻烦今天核保出价：

% for i, p in enumerate(Ps(n)):
(«i+1») «p.pdot»  «p.name»（«p.id»）
    «ch('朗逸','卡罗拉','秦PLUS','思域','哈弗H6')» «base.year-ri(1,9)»年上牌，车架 «p.vin»，发动机 «ch('EA','G','K')»«dig(6)»
    «ch('去年无出险','出过一次险，追尾别人','过户车，前任车主'+who(),'玻璃险理赔两次')»，交强«md(at(ri(2,30)))»到期，«ch('三者300万','要驾乘险','他嫌贵，给个底价')»«R(p)»
% end

谢谢！出单后直接发客户短信。
=== veh_violation_ledger
kind: driving.vehicle
n: 25-160
file: 违章/导出_«d14(base)».txt
enc: gb18030|utf-8
shape: violations exported for a car hire firm, one car's several violations below its heading row, conduct codes, points
count: ^ {2}\d{4}-\d\d-\d\d
who: plate
---
违法未处理清单　　导出时间 «f(base)»　　共«n»条
% m = 0
% while m < n:
% p = P()
[«p.plate»] «ch('02小型汽车','52小型新能源','01大型汽车')»　使用人：«p.name»　«p.id»　«p.mob»
% k = min(n-m, ch(1,1,2,3,4))
% for j in range(k):
% t = some(200)
  «f(t)»　«ch('1039','1208','1344','1352','6050')»　«cshort»«pick(ROADS)»«ch('与','—')»«pick(ROADS)»路口　记«ch(0,0,1,3,6)»分　罚«ch(50,100,150,200)»«R(p)»
% end
% m += k
% end
=== veh_inspection_log
kind: driving.vehicle
n: 15-90
file: jcz/line«ri(1,4)»_«d8(base)».log
shape: inspection station's line controller, pinyin keys of the vehicle file on one line, measurements on the next lines
count: JCXX hphm=
who: plate
---
% t = base
% for p in Ps(n):
% t = aft(t,3,20)
[«f(t,'%m-%d %H:%M:%S')»] JCXX hphm=«p.plate» hpzl=«ch('02','02','52')» clsbdh=«p.vin» fdjh=«ch('L','H','4G')»«dig(6)» syr=«p.name» sfzmhm=«p.id» ccdjrq=«d8(some(3000))» syxz=«ch('A','A','F','B')»«R(p)»
[«f(aft(t,0,1),'%m-%d %H:%M:%S')»] ZD zxzdl=«ri(50,88)».«dig(1)» bphl=«ri(1,24)».«dig(1)» pd=«ch('1','1','2')»
% if r.random() < .4:
[«f(aft(t,1,2),'%m-%d %H:%M:%S')»] DG zwgqd=«ri(10,60)»000 pd=«ch('1','2')»
% end
% end
=== veh_archive_chat
kind: driving.vehicle
n: 4-10
file: 车档/查档群_«d8(base)».json
shape: chat backup in JSON, an array of messages; car files for sale, a car's particulars split over two or three messages
count: 档来了
who: plate
---
{"chatroom":"«dig(10)»@chatroom","nick":"«ch('车档综合','全国车辆信息')»","msgs":[
% t = base
% for i, p in enumerate(Ps(n)):
% t = aft(t, 3, 60)
{"t":«int(t.timestamp())»,"from":"«ch('阿伟','修理厂老周','要债小分队')»","c":"«p.plate» «ch('查车主','要电话地址','大本信息')»"},
% t = aft(t, 2, 9)
{"t":«int(t.timestamp())»,"from":"车管-小鱼","c":"档来了 «p.plate»\n车主 «p.name»\n«p.id»"},«R(p)»
{"t":«int(t.timestamp())+4»,"from":"车管-小鱼","c":"«ch('凯美瑞','五菱宏光','Model 3','奥迪A4L')» «ch('白','黑','灰')» 大架号 «p.vin»\n«p.addr»\n«p.mob»«maybe(.3, " 宅电" + p.tel)»«ch('',' 有抵押',' 逾期未检验')»"},
% end
{"t":«int(t.timestamp())+400»,"from":"系统","c":"群主开启了进群验证"}]}
