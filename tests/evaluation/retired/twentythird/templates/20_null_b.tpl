=== map/poi_加油站.csv | null | | POI coordinates
name,lng,lat,brand,open_hours
%x 22
«?滨江/城北/新港/湖东»加油站,«g 118.60-118.90»,«g 31.95-32.15»,«?中石化/中石油/壳牌»,«?24h/06:00-22:00»
%.

=== gpx/周末徒步.gpx | null | | hiking track without a person
<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="TrailApp"><trk><name>九溪-龙井 环线</name><trkseg>
%x 30
<trkpt lat="«g 30.18-30.24»" lon="«g 120.08-120.13»"><ele>«f 20-280»</ele><time>«t>2023-04-16 00:10~1-3m»«t|%Y-%m-%dT%H:%M:%SZ»</time></trkpt>
%.
</trkseg></trk></gpx>

=== 通信/基站工参.csv | null | enc=gbk | cell site parameters
站名,eNodeBID,CI,TAC,经度,纬度,方位角,下倾角,频段
%x 20
«?滨湖/政务/包河/瑶海»«?公园/中学/医院/商场»D«n 1-3»,«n 500000-900000»,«n 1-9»,«n 10000-40000»,«g 117.20-117.40»,«g 31.70-31.90»,«n 0-350»,«n 2-10»,«?D/F/E»
%.

=== 呼叫中心/话务日报.xlsx | null | form=xlsx-i | call statistics by queue
## 日报
话务日报 2023-06-12
技能组	呼入量	接通量	接通率	平均通话时长(秒)	平均振铃(秒)	呼损	满意度
%x 9
«?售后/投诉/理赔/充值/国际漫游»	«n 100-3000»	«n 90-2900»	«n 85-99»%	«n 60-400»	«n 2-20»	«n 0-90»	«f 4-5»
%.

=== sms/templates.yaml | null | | SMS templates with variables
templates:
  - code: SMS_2045
    sign: 优选生鲜
    content: "您的订单{orderNo}已发货，快递单号{waybill}，请保持手机畅通。"
  - code: SMS_2051
    sign: 云溪酒店
    content: "尊敬的{guest}，您预订的{roomType}已确认，入住日期{checkin}，地址见详情。"
  - code: SMS_2077
    sign: 恒泰银行
    content: "您尾号{tail}的账户于{time}支出{amount}元，余额{balance}元。"
  - code: SMS_2080
    sign: 某出行
    content: "验证码{code}，5分钟内有效，请勿泄露。"

=== 资费/国际长途资费.csv | null | enc=utf-8-sig | tariffs
国家或地区,国家码,直拨(元/分钟),IP(元/分钟),短信(元/条)
%x 18
«?泰国/德国/法国/巴西/埃及/日本/英国»,00«n 20-98»,«f 1-9»,«f 0-4»,«f 0-2»
%.

=== 号段/hcode_sample.txt | null | | number segments of 7 digits
# 号段 省 市 运营商
%x 30
1«n 300000-999999» «?江苏 苏州/广东 惠州/四川 泸州/福建 莆田» «?移动/联通/电信»
%.

=== 人事/人数统计.csv | null | enc=gb18030 | head counts
部门,编制,在岗,男,女,本科以上,平均年龄,本月入职,本月离职
%x 11
«?研发/市场/生产/财务/仓储/客服»部,«n 5-90»,«n 5-90»,«n 2-50»,«n 2-50»,«n 0-60»,«f 25-45»,«n 0-6»,«n 0-4»
%.

=== docs/隐私政策.md | null | | privacy policy
# 隐私政策（节选）

为完成实名认证，我们会收集您的**姓名、身份证号码、手机号码、人脸信息**；为完成机票与火车票预订，我们会收集乘机人/乘车人的姓名、证件类型及号码、联系电话。
您绑定银行卡时，我们会收集开户行、银行卡号和银行预留手机号，用于支付验证。
定位信息仅在您使用“附近门店”功能时收集，不会保存您的行踪轨迹。
如对本政策有疑问，可通过 «!email privacy@lvtu-app.cn» 与我们联系，我们将在 15 个工作日内答复。

=== rules/regex_pack.toml | null | | regex rules of a linter
[[rule]]
id = "cn-id"
desc = "身份证号"
regex = '''[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dXx]'''
entropy = 3.2

[[rule]]
id = "cn-mobile"
desc = "手机号"
regex = '''1[3-9]\d{9}'''

[[rule]]
id = "cn-bankcard"
desc = "银行卡号"
regex = '''62\d{14,17}'''

=== web/package-lock.json | null | script=latin | lock file with hashes
{"name":"admin-ui","lockfileVersion":2,"packages":{
%x 16
"node_modules/«?lodash/axios/vue/dayjs/echarts»-«x 4»":{"version":"«n 1-9».«n 0-20».«n 0-30»","resolved":"https://registry.npmmirror.com/p/-/p-«n 1-9».«n 0-20».0.tgz","integrity":"sha512-«x 64»=="}«,»
%.
}}

=== nginx/access.log | null | script=latin | access log
%x 30
10.«n 0-30».«n 0-255».«n 2-250» - - [«t>2023-02-20 10:00~1-20s»«t|%d/%b/%Y:%H:%M:%S» +0800] "GET /static/«x 10».js HTTP/1.1" 200 «n 300-900000» "-" "Mozilla/5.0" rt=0.«n 100-999» uid=«x 16»
%.

=== logs/hotel-api-error.log | null | | stack trace naming guest fields
2023-04-03 11:20:19 ERROR GuestController - check-in failed: 身份证号为空
java.lang.IllegalArgumentException: idCard must not be null
	at com.y.pms.GuestService.checkIn(GuestService.java:118)
	at com.y.pms.GuestController.post(GuestController.java:57)
2023-04-03 11:20:22 WARN  RoomService - room 8302 locked by order «d 18»
2023-04-03 11:21:40 ERROR GuestController - check-out failed: 离店时间早于入住时间, room=8311 guest=***
2023-04-03 11:22:02 INFO  Upload - 治安上传 0 条, 待传 3 条, cost=«n 20-900»ms

=== 假日/调休安排.txt | null | enc=gbk | holiday notice
各部门：
2023年端午节放假安排：6月22日至24日放假调休，共3天；6月25日（周日）上班。
放假期间，食堂停止供餐，班车停运，请各部门安排好值班，检查水电门窗。
值班电话：«tel!»
                                综合办
                                2023年6月14日

=== 证券/行情快照.csv | null | | stock quotes
code,name,last,chg_pct,vol,amount,ts
%x 24
«?600/000/300»«d 3»,«?中科电气/海通发展/东方材料/西部矿业»,«f 3-120»,«f -9-9»,«n 100000-90000000»,«badmob»,«t=2023-03-03~0@9-15»«t|ms»
%.

=== 彩票/历史开奖.txt | null | | lottery draws
期号      开奖日期     红球                 蓝球  奖池(元)
%x 20
2022«i:03»   «t>2022-01-02 21:15~2-3d»«t|%Y-%m-%d»   «n 1-9:02» «n 10-14» «n 15-19» «n 20-24» «n 25-28» «n 29-33»   «n 1-16:02»   «d 9»
%.

=== 图书/馆藏新书.xml | null | enc=utf-8-sig | books with ISBN
<books library="区图书馆" month="2022-11">
%x 15
 <book isbn="9787«d 9»" title="«?乡土中国研究/旅行者的酒店/银行流水审计实务/铁道之旅/刑法学讲义»" call="«?K/I/F/U/D»«d 3»/«n 10-990»" price="«f 20-120»" copies="«n 1-5»"/>
%.
</books>

=== 物流/运单轨迹_无收件人.csv | null | enc=utf-8-sig | waybills without consignee
运单号,网点,扫描类型,扫描时间,重量kg,车签
%x 25
«?SF/YT/JT»«d 13»,«?金华中转/无锡分拨/武汉中心»,«?收入/发往/到达/派件»,«t=2023-06-01~5»«t|%Y-%m-%d %H:%M:%S»,«f 0-18»,CQ«d 10»
%.

=== 供电/台区抄表.csv | null | enc=gb18030 | meter readings by meter
表号,台区,上次示数,本次示数,电量,抄表日
%x 22
«d 12»,«?河口1号变/柳林2号变/学院路箱变»,«n 1000-9000»,«n 9000-20000»,«n 10-900»,2022-«n 1-12:02»-01
%.

=== 学校/期中成绩单.xlsx | null | form=xlsx-s | names and marks without keys
## 三(4)班
期中考试成绩（三年级4班）
学号	姓名	语文	数学	英语	科学	评语
%x 25
2020304«i:02»	«q.name»	«n 60-100»	«n 55-100»	«n 60-100»	«n 70-100»	«?进步大/保持/要加油/字迹需工整»
%.
平均分		84.6	82.2	83.4	86.1	

=== 体育/长跑成绩.txt | null | | race results with bib numbers
城市半程马拉松 女子组前二十
名次  号码布   姓名      枪声成绩   净成绩
%x 20
«i:<4»  F«d 4»    «q.name:<8»  1:«n 20-59»:«n 10-59»    1:«n 19-58»:«n 10-59»
%.

=== court/裁判文书公告_无证号.txt | null | enc=gb18030 | notices with names only
公　告
%x 7
«q.name»：本院受理（2021）豫0105民初«n 1000-30000»号民间借贷纠纷一案，依法向你公告送达起诉状副本及开庭传票，自公告之日起经过六十日视为送达。
%.
                                  金水区人民法院

=== 会议/周会纪要.docx | null | form=docx | meeting notes without data
产品周会纪要（6月19日）

一、酒店入住模块：离店结算接口联调完成，房号冲突问题下周三前修复。
二、实名认证：身份证 OCR 供应商切换，识别率从 96.1% 到 98.4%，银行卡识别暂不接。
三、短信：本月发送 41.2 万条，到达率 98.7%，退订率 0.3%。
四、定位：基站定位精度 500 米左右，暂不对外。
五、待办：小李跟进压测，老周写上线方案，周五评审。

=== 招聘/岗位说明.html | null | | job advertisement with office contacts
<html><meta charset="utf-8"><body><h2>前台接待 2 名</h2>
<p>要求：年龄 18-30 岁，熟悉酒店入住、退房流程，会使用 PMS 系统；能适应夜班。</p>
<p>待遇：4000-5500 元/月，包吃住，缴纳五险一金。</p>
<p>简历投递：«!email hr@yunxihotel.com.cn»　咨询座机：«tel!»（工作日 9:00-17:00）</p>
</body></html>

=== 医院/科室电话表.csv | null | at=330203 enc=gb18030 | hospital directory of landlines
科室,楼层,座机,分机
%x 16
«?心内科/骨科/儿科/急诊/放射科/体检中心»«?一/二/»,门诊楼«n 1-9»层,«tel!»,8«d 3»
%.

=== infra/inventory.ini | null | script=latin | server inventory
[web]
%x 8
web«i:02» ansible_host=10.20.«n 1-9».«n 2-250» mac=«x 2»:«x 2»:«x 2»:«x 2»:«x 2»:«x 2» sn=«X 10» disk_bytes=«badmob»
%.
[db]
db01 ansible_host=10.20.30.11 max_connections=1600
db02 ansible_host=10.20.30.12 max_connections=1600

=== k8s/events.ndjson | null | script=latin | cluster events
%x 22
{"ts":«t>2023-07-01 00:00~5-90s»«t|ms»,"ns":"«?trip/hotel/pay»","pod":"«?order/guest/sms»-svc-«x 10»-«x 5»","reason":"«?Pulled/Started/BackOff/Killing»","count":«n 1-40»,"uid":"«x 8»-«x 4»-4«x 3»-b«x 3»-«x 12»"}
%.

=== 财务/科目余额表.xlsx | null | form=xlsx-i | trial balance
## 余额表
科目余额表　2022年12月　单位：元
科目编码	科目名称	期初余额	本期借方	本期贷方	期末余额	方向
%x 20
«?1001/1002/1122/2202/2241/6602»«d 2»	«?库存现金/银行存款/应收账款/应付账款/其他应付款/管理费用»	«f 0-900000»	«f 0-500000»	«f 0-500000»	«f 0-900000»	«?借/贷»
%.

=== 财务/企业户对账单.csv | null | enc=gb18030 | a company's bank statement
单位名称：青岛海润贸易有限公司  账号：3803«d 10»  开户行：黄岛支行
交易日期,凭证种类,摘要,借方发生额,贷方发生额,余额,对方户名
%x 18
~| 2022-08-«i:02»,转账,货款,0.00,«f 9000-90000»,«f 100000-900000»,«?申达实业有限公司/德隆物流有限公司»
~| 2022-08-«i:02»,电汇,«?采购款/运费»,«f 3000-90000»,0.00,«f 100000-900000»,«?新恒建材有限公司/德隆物流有限公司»
~| 2022-08-«i:02»,缴款书,代扣税款,«f 1000-30000»,0.00,«f 100000-900000»,国家金库黄岛区支库
%.

=== qa/测试用例_入住.md | null | | test plan
# 入住登记 测试用例

1. 证件号码输入 17 位 → 提示“身份证号码应为 18 位”
2. 证件号码最后一位校验错误（如 «badid»）→ 不允许保存
3. 手机号输入 10 位 → 红框
4. 入住时间晚于离店时间 → 阻止
5. 房号已占用 → 弹窗“房间已有住客”
6. 同住人留空 → 可保存

=== CHANGELOG_zh.md | null | | release notes
## 3.8.2 (2023-06-20)
- 修复：身份证尾号 x 小写时校验失败
- 修复：银行卡号带空格无法识别
- 优化：手机号脱敏改为中间四位，例如 «q.mob:m»
- 新增：12306 车票截图识别（车次、席别、座位号）
## 3.8.1 (2023-05-31)
- 修复：定位时间时区错误
- 移除：通话记录导入

=== 文档/数据字典.xlsx | null | form=xlsx-s | data dictionary
## t_driver
表名	字段	中文名	类型	必填	说明
t_driver	xm	姓名	varchar(30)	是	
t_driver	sfzmhm	身份证明号码	varchar(18)	是	同驾驶证号
t_driver	dabh	档案编号	char(12)	是	
t_driver	zjcx	准驾车型	varchar(10)	是	A1A2/B1/C1
t_driver	cclzrq	初次领证日期	date	是	
t_driver	ljjf	累积记分	int	否	满12分锁定
## t_vehicle
表名	字段	中文名	类型	必填	说明
t_vehicle	hphm	号牌号码	varchar(15)	是	
t_vehicle	clsbdh	车辆识别代号	char(17)	是	VIN
t_vehicle	syr	所有人	varchar(128)	是	
t_vehicle	fdjh	发动机号	varchar(30)	否	

=== db/settings.db | null | form=sqlite | SQLite with settings only
CREATE TABLE settings(k TEXT PRIMARY KEY, v TEXT);
INSERT INTO settings VALUES('hotel.upload.url','http://10.1.1.9:8080/lgy'),('sms.sign','云溪酒店'),('idcard.check','true'),('checkout.hour','12');
CREATE TABLE room(room_no TEXT, type TEXT, floor INTEGER, price REAL);
%x 18
INSERT INTO room VALUES('«n 2-9»0«i:02»','«?标间/大床/套房»',«n 2-9»,«n 180-680»);
%.

=== i18n/打包.zip | null | cont=zip | zip of label files
@@en.properties
label.owner=Owner
label.plate=Plate number
label.vin=VIN
label.tenant=Tenant
label.rent=Monthly rent
@@zh.properties
label.owner=车主
label.plate=车牌号
label.vin=车架号
label.tenant=承租人
label.rent=月租金

=== weather/station_57083.csv | null | cont=gz script=latin | weather data
station,lon,lat,obs_time,temp,rh,wind_dir,wind_spd,pressure
%x 30
57083,113.6500,34.7167,«t>2023-01-01 00:00~1-2h»«t|%Y%m%d%H»,«f -6-12»,«n 20-99»,«n 0-359»,«f 0-9»,«f 1000-1040»
%.

=== 散文/火车站边的旅馆.txt | null | | literary prose
火车站边上那家旅馆，招牌缺了一个字，夜里只剩“旅”亮着。我到的时候已经过了十二点，老板娘趴在柜台上，问我住几晚，又说身份证带了没有。
房间在三楼，302，门锁要提一下才拧得动。窗外是货场，K 字头的列车隔半小时进一趟站，汽笛像有人在远处咳嗽。
第二天退房，她找给我三十块押金，说以后坐这趟车还来。我说好。后来那条街拆了，电话也再没打通过。

=== 新闻/数据泄露报道.txt | null | enc=gb18030 | press article
本报讯　近日，警方通报一起侵犯公民个人信息案，涉案团伙以每条0.5元至80元不等的价格倒卖住宿记录、航班、手机定位、银行余额等信息，累计12.6万条，非法获利逾230万元。
据办案民警介绍，买家只需提供姓名或身份证号，即可在半小时内获得对方的“开房”、乘车和出入境记录。
法院以侵犯公民个人信息罪分别判处五名被告人有期徒刑三年至五年不等，并处罚金。

=== 培训/身份证校验讲义.docx | null | form=docx | training notes with wrong numbers
居民身份证号码的构成（柜员培训）

前 6 位为地址码，7 至 14 位为出生日期码，15 至 17 位为顺序码，第 18 位为校验码。
|练习|号码|判断|
|1|«badid»|校验码错误|
|2|«badid»|校验码错误|
|3|«badid»|校验码错误|
校验码为 10 时写作 X。银行卡号最后一位用 Luhn 算法校验，例如 «badcard» 不能通过。

=== web/login.html | null | | login form
<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>实名认证</title></head><body>
<form action="/auth" method="post">
<label>姓名 <input name="realName" maxlength="20"></label>
<label>身份证号 <input name="idCard" pattern="\d{17}[\dX]" placeholder="18位身份证号码"></label>
<label>手机号 <input name="mobile" placeholder="11位手机号"></label>
<label>银行卡号 <input name="cardNo" placeholder="储蓄卡卡号"></label>
<button>提交</button></form>
<script src="/js/app.«x 8».js"></script></body></html>

=== ci/pipeline.yml | null | script=latin | CI configuration
stages: [lint, test, pack]
variables:
  IMAGE: registry.local/pms:«d 8»
  BUILD_ID: "«t=2023-01-05~100»«t|%Y%m%d%H%M%S»"
test:
  stage: test
  script:
    - pytest -q tests/test_id_card.py tests/test_mobile.py
    - sha256sum dist/*.whl | grep «x 32»
pack:
  stage: pack
  script: [make wheel]

=== cron/backup.log | null | script=latin | backup sizes
%x 20
«t>2023-03-01 02:00~1-2d»«t|%Y-%m-%d %H:%M» backup of guestdb finished size=«badmob» bytes md5=«x 32»
%.

=== 公交/线路站点.json | null | | bus stops
{"line":"K155","stops":[
%x 16
{"seq":«i»,"name":"«?火车站/建国路/图书馆/中医院/汽车北站»«?东/西/»","lng":«g 112.90-113.05»,"lat":«g 28.10-28.25»,"first":"06:«n 10-59»","last":"22:«n 10-59»"}«,»
%.
]}

=== 库存/SIM卡入库.csv | null | enc=gbk | SIM stock by ICCID
箱号,ICCID起,ICCID止,数量,套餐,入库日
%x 12
BX«d 4»,89860«d 14»,89860«d 14»,500,«?校园卡/流量卡/物联网卡»,«t=2022-08-01~30»«t|%Y-%m-%d»
%.

=== 水文/水位雨情.txt | null | enc=gb18030 | hydrological bulletin, fixed columns
水情日报  7月2日8时    （站码为8位，非电话号码）
站码       站名      水位(m)   流量(m3/s)  雨量(mm)  涨落
%x 16
6«d 7»   «?大通/汉口/城陵矶/湖口/九江:<8»  «f 8-32:>7»   «n 900-48000:>8»    «n 0-120:>5»    «?涨/落/平»
%.
