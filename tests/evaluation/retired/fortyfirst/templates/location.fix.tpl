=== 卡口/过车记录.csv ;; gb18030 crlf at=430104 ;; 2019-07-01 06:00 ;; csv:,:7 ;; gate captures with owners known by plate
过车时间,卡口名称,号牌号码,号牌颜色,行驶方向,车速,车道
%pool 16 10 step=0.3-40
{{d()}},{{ch('麓山南路南行|枫林三路口|收费站入口|橘子洲大桥西')}},{{plate}},{{ch('蓝|蓝|黄')}},{{ch('由南向北|由东向西|出城')}},{{ri(18,74)}},{{ri(1,4)}}
%end
=== gps/positions.csv.gz ;; utf-8 en ;; 2021-03-03 07:00 ;; csv:,:8 ;; positions, English headers
device_time,phone,user_name,latitude,longitude,accuracy_m,speed,coord_type
%pool 16 4 step=1-20
{{d()}},{{mob}},{{pyt}},{{'%.6f'%(30.25+ri(-9000,9000)/100000)}},{{lng(120.13)}},{{ri(5,120)}},{{amt(0,19,1)}},gcj02
%end
=== 定位/JZ_DW.txt ;; gb18030 ;; 2015-06-12 10:00 ;; re:^1\d{10}\| ;; cell positions, pinyin headers
SJHM|JZXM|DWSJ|MCC|MNC|LAC|CI|JZDZ
%pool 13 5 step=5-200
{{mob}}|{{name}}|{{d('%Y%m%d%H%M%S')}}|460|00|{{ri(9000,38000)}}|{{ri(1000,60000)}}|{{place}}
%end
=== 門禁/通行軌跡.txt ;; utf-8 trad ;; 2020-06-08 07:00 ;; re:^\|\s*\d\d: ;; drawn Traditional Chinese list of gates passed
六月八日　人臉門禁　軌跡彙整
+-------+----------------+----------+--------------------+------+
| 時間  | 位置           | 姓名     | 身份證號碼         | 相似 |
+-------+----------------+----------+--------------------+------+
%pool 10 5 step=3-90
| {{d('%H:%M')}} | {{pad(ch('A座東門|停車場B2|會所入口|南側天橋'),14)}} | {{pad(tr(name),8)}} | {{id}} | 0.{{ri(82,98)}} |
%end
+-------+----------------+----------+--------------------+------+
=== api/track.json ;; utf-8 ;; 2018-08-18 08:00 ;; json:points ;; JSON track of one phone
%p
{"target":"{{mob}}","owner":"{{name}}","coordType":"bd09","points":[
%rep 12 step=3-40
{"t":"{{d()}}","lng":{{lng(113.33)}},"lat":{{'%.6f'%(23.13+ri(-3000,3000)/100000)}},"r":{{ri(20,500)}}}{{sep()}}
%end
]}
=== jsonl/bike_unlock.jsonl ;; utf-8 ;; 2017-09-09 08:00 ;; jsonl: ;; JSON lines of positions of riders
%pool 12 7 step=2-60
{"bike":"{{dec('86'+dig(8))}}","mobile":"{{mob}}","realname":"{{name}}","op":"{{ch('unlock|lock')}}","gpsTime":"{{d('%Y-%m-%dT%H:%M:%S')}}","lat":{{'%.5f'%(31.21+ri(-4000,4000)/100000)}},"lon":{{'%.5f'%(121.44+ri(-4000,4000)/100000)}}}
%end
=== sql/lbs_hist.sql.zip ;; at=510107 utf-8 ;; 2016-11-20 09:00 ;; re:^\(' ;; SQL tuples of cell positions
INSERT INTO lbs_hist (msisdn,imsi,loc_time,mcc,mnc,lac,ci,lng,lat,address) VALUES
%pool 11 3 step=10-120
('{{mob}}','{{imsi}}','{{d()}}',460,1,{{ri(9000,45000)}},{{ri(1000,60000)}},{{lng(104.06)}},{{'%.6f'%(30.65+ri(-5000,5000)/100000)}},'{{place}}'){{';' if last else ','}}
%end
=== log/car_tbox.log ;; utf-8 ;; 2022-05-05 07:00 ;; re:RPT ;; log of car positions by plate and VIN
%pool 12 4 step=0.5-15
{{d('%Y-%m-%dT%H:%M:%S+08:00')}} RPT vin={{vin}} plate={{plateg}} lon={{lng(121.5)}} lat={{'%.6f'%(31.22+ri(-5000,5000)/100000)}} spd={{ri(0,88)}} hdg={{ri(0,359)}} soc={{ri(11,99)}}
%end
=== print/基站定位查询.txt ;; gb18030 crlf ;; 2013-11-05 08:00 ;; re:^ \d+\) ;; print of a cell look-up on one phone
%p
 * 手机位置查询结果 *      号码 {{mob}}   机主 {{name}}
 身份证 {{id}}     时段 当日0时-24时
%rep 9 step=40-160
 {{i}}) {{d('%H:%M:%S')}}  LAC:{{ri(9000,30000)}} CI:{{ri(1000,60000)}}  {{city}}{{ch('高新区管委会|火车北站|城西客运站|大学城|万达广场')}}附近 覆盖{{ri(2,9)}}00米
%end
 * 结束 *
=== kv/手环定位.txt ;; utf-8 ;; 2020-02-20 08:00 ;; re:^位置 ;; key-value blocks of positions of the quarantined
%pool 6 4 step=20-200
对象：{{name}}
手机号：{{mob}}
位置：{{lng(114.31)}},{{'%.6f'%(30.55+ri(-5000,5000)/100000)}}（误差{{ri(10,90)}}米）
定位时间：{{d()}}
围栏：{{ch('内|内|越界38米')}}

%end
=== yaml/camera_hits.yml ;; utf-8 ;; 2021-11-30 08:00 ;; re:^- cam ;; YAML of face captures
# 布控命中 11-30
%pool 8 4 step=5-120
- cam: {{ch('火车站出站口3|万象城东门|地铁2号线C口|文化宫路口')}}
  time: "{{d()}}"
  name: {{name}}
  id_no: "{{id}}"
  score: 0.{{ri(85,97)}}
  coord: [{{lng(108.94)}}, {{'%.6f'%(34.23+ri(-5000,5000)/100000)}}]
%end
=== chat/定位手机.txt ;; at=440106 utf-8 ;; 2016-12-11 20:00 ;; n:3 ;; chat with several positions of one phone
%p
A：能定位么 {{mob}}
B：能 一次六百
A：转了
B：20:15 在{{city}}火车站附近，精度500米{{rec()}}
B：21:02 {{lng(113.26)}},23.13{{ri(1000,9000)}} 已经上高速往北{{rec()}}
B：21:40 基站 460,00,{{ri(9000,30000)}},{{ri(1000,60000)}} 服务区里面没动{{rec()}}
A：机主是不是叫{{name}}
B：对得上
=== report/车辆轨迹研判.md ;; utf-8 at=130203 ;; 2018-10-12 ;; n:4 ;; report on the track of two cars
%p
%py a=p
%p
### 10·09 盗窃工地电缆案 车辆轨迹

{{a.plate}}（登记车主{{a.name}}）10月9日01:12经建设北路卡口由南向北；{{rec(a)}}01:31被工地西门监控拍到，车灯关闭；{{rec(a)}}03:05从原路返回，后厢明显下沉。{{rec(a)}}

{{plate}}（登记车主{{name}}，{{mob}}）03:09经同一卡口，与前车相距不到四分钟。{{rec()}}

建议对两车主同时传唤。
=== letter/走失老人线索.txt ;; age=68-84 gb18030 ;; 2019-12-01 ;; n:3 ;; note on where one person was seen
%p
寻人线索汇总
走失人{{name}}，{{sex}}，{{age}}岁，身份证{{id}}，随身手机{{mob}}。
1、12月1日7时50分，公交3路车内监控拍到其在城隍庙站下车；{{rec()}}
2、9时20分，手机信号落在东风菜市场一带（LAC 14{{dig(3)}}，CI 2{{dig(4)}}），随后关机；{{rec()}}
3、11时许，环卫工在滨河公园北门见到一位与照片相符的老人，家属核对监控后确认是本人。{{rec()}}
有新线索请与社区联系。
