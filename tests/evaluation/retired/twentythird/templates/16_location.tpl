=== 防疫/密接轨迹点.csv | location.fix | enc=utf-8-sig | health track points by mobile
手机号,姓名,经度,纬度,时间,停留(分),地点
%r 28 of 7
«p.mob»,«p.name»,«g 113.62-113.74»,«g 34.70-34.80»,«t=2022-01-04~5@6-23»«t|%Y-%m-%d %H:%M»,«n 3-240»,«?丹尼斯超市/地铁2号线/单位/住处/核酸采样点»
%.

=== 卖家/手机定位结果.txt | location.fix | | locating service answers, one line each
%r 9 of 4
«t=2019-11-20~6»\
~| 定位结果：目标手机«p.mob» 位于 «?佛山市禅城区祖庙/佛山市南海区桂城»附近，经度«g 113.05-113.15» 纬度«g 23.00-23.08»，精度«?200/500/1000»米，时间 «t|%Y-%m-%d %H:%M»
~| «p.mob» «t|%-m月%-d日%-H:%M» «g 23.00-23.08»,«g 113.05-113.15» 广州番禺大石街一带 误差«?300/800»米
~| [再查] «t|%Y-%m-%d %H:%M»  号码 «p.mob:sp»  坐标(«g 113.05-113.15»,«g 23.00-23.08»)  开机状态
%.
余额不足请充值，过夜不保留

=== 基站/小区驻留.psv | location.fix | script=latin | base station stays
msisdn|imsi|mcc|mnc|tac|eci|enter_time|leave_time
%r 25 of 11
«p.mob:n86»|46000«d 10»|460|00|«n 5000-50000»|«n 10000000-200000000»|«t=2021-04-17~0@0-20»«t|%Y%m%d%H%M%S»|«u=t+3-90m»«u|%Y%m%d%H%M%S»
%.

=== 外勤/打卡位置.xlsx | location.fix | form=xlsx-s | field staff GPS check-ins
## 打卡
外勤人员位置打卡（3月第2周）
员工	身份证	打卡时间	经度	纬度	地址描述	距客户(米)	照片
%r 20 of 6
«p.name»	«p.id»	«t=2023-03-06~4@8-19»«t|%m-%d %H:%M:%S»	«g 120.10-120.30»	«g 30.20-30.35»	«?拱墅区祥园路/西湖区文一西路/滨江区江南大道»	«n 3-480»	IMG_«d 6».jpg
%.

=== tracker/gps_points.ndjson | location.fix | | child watch tracker NDJSON
%r 30 of 3
{"watch":"«?W3/W5/K2»","guardian":"«p.mob»","gpsTime":"«t=2022-09-13~2@6-22»«t|%Y-%m-%dT%H:%M:%S+08:00»","lat":«g 31.20-31.32»,"lng":«g 121.40-121.55»,"coord":"gcj02","batt":«n 11-99»}
%.

=== 失联/协查回复.docx | location.fix | form=docx | police reply on a missing man's phone, prose
关于失联人员手机定位情况的回复

一、«r a»«a.name»（身份证«a.id»，手机«a.mob»）8月14日21:40最后一次登网，位置为东经«g 102.60-102.80»、北纬«g 24.90-25.10»，误差约300米，滇池路附近。
二、«r a»8月15日02:12该号码（«a.mob»）短暂开机，定位东经«g 102.60-102.80»、北纬«g 24.80-24.90»，误差约800米。
三、«r b»同行的«b.name»（手机«b.mob»）8月15日02:15定位东经«g 102.60-102.80»、北纬«g 24.80-24.90»，两机相距约120米。
四、«r b»8月15日09:30，«b.mob»定位在东经«g 102.70-102.80»、北纬«g 24.60-24.70»，晋宁方向移动。
请贵所结合视频继续查找。

=== 网约车/司机轨迹.json | location.fix | | nested driver -> points
{"date":"2023-06-01","drivers":[
%p 4
 {"driverName":"«p.name»","driverPhone":"«p.mob»","plateNo":"«p.plate»","points":[
%e 6
  [«g 108.88-109.02»,«g 34.20-34.30»,"«t>2023-06-01 07:00~2-40m»«t|%H:%M:%S»",«n 0-78»]«,»
%.
 ]}«,»
%.
]}

=== 社区矫正/腕带离区告警.log | location.fix | | wristband positions with ID
%r 18 of 5
«t>2022-02-01 06:00~10-200m»«t|%Y-%m-%d %H:%M:%S» bracelet=SB«d 6» idno=«p.id» name=«p.name» lon=«g 117.20-117.35» lat=«g 31.80-31.90» speed=«n 0-60» fence=«?IN/IN/OUT»
%.

=== db/loc.db | location.fix | form=sqlite | SQLite of a family locator
CREATE TABLE family(phone TEXT, nick TEXT);
CREATE TABLE position(rowid_ INTEGER PRIMARY KEY, phone TEXT, lon REAL, lat REAL, radius INTEGER, at TEXT, addr TEXT);
%r 22 of 4
INSERT INTO position(phone,lon,lat,radius,at,addr) VALUES('«p.mob»',«g 118.70-118.85»,«g 31.98-32.10»,«n 15-400»,'«t=2022-10-05~6@6-23»«t|%Y-%m-%d %H:%M:%S»','«?鼓楼区湖南路/建邺区奥体大街/玄武区珠江路»');
%.

=== 快递/骑手位置上报.csv | location.fix | enc=gbk | rider positions, semicolons
骑手;骑手手机;定位时间;X坐标;Y坐标;方向角;电量
%r 24 of 8
«p.name»;«p.mob»;«t=2021-11-11~0@9-22»«t|%H:%M:%S»;«g 114.25-114.40»;«g 30.50-30.62»;«n 0-359»;«n 9-100»%
%.

=== 侦控/伴随分析.xml | location.fix | | XML fixes of two targets
<task no="SK-«d 5»" coord="wgs84">
%p 2
 <target phone="«p.mob»" id="«p.id»">
%e 7-9
  <fix t="«t>2020-12-20 10:00~10-120m»«t|%Y-%m-%d %H:%M:%S»" lng="«g 106.45-106.60»" lat="«g 29.50-29.62»" r="«n 50-900»"/>
%.
 </target>
%.
</task>

=== 私家侦探/跟踪日报.txt | location.fix | | detective's daily report from a GPS box
11月3日（周五）目标：«a.name»，手机 «a.mob»，身份证 «a.id»
磁吸定位器回传，摘要：
%e 8 a
«t>2023-11-03 07:30~30-140m»\
~| «t|%H:%M»  停在 «g 113.90-114.10»,«g 22.50-22.60»（«?科技园南区/海岸城停车场/宝安中心»），停留 «n 5-150» 分钟
~| «t|%H:%M»  移动中，«g 113.90-114.10»,«g 22.50-22.60»，时速 «n 20-90»，往«?宝安/蛇口/罗湖»方向
~| «t|%H:%M»  «g 113.90-114.10»,«g 22.50-22.60» 某小区地库，信号弱，等了 «n 10-40» 分钟才出来
%.
晚 23 点后不动，收工。明天换人跟。

=== dump/app_location_report.copy.sql | location.fix | | COPY of app positions
COPY app_location_report (user_mobile, os, longitude, latitude, accuracy, reported_at, scene) FROM stdin;
%r 27 of 14
«p.mob»⇥«?ios/android»⇥«g 103.98-104.15»⇥«g 30.58-30.72»⇥«n 5-120»⇥«t=2022-03-21~1»«t|%Y-%m-%d %H:%M:%S»+08⇥«?launch/order/background»
%.
\.

=== 景区/走失老人定位.yaml | location.fix | | YAML of found positions
serie: 手环试点
wearers:
%p 4
  - name: «p.name»
    idcard: "«p.id»"
    fixes:
%e 3
      - {at: "«t>2023-04-05 08:00~30-200m»«t|%m-%d %H:%M»", lng: «g 120.12-120.18», lat: «g 30.22-30.27», src: «?gps/wifi/lbs»}
%.
%.

