=== 12306订单/未完成订单.json | travel.train | | flat JSON with station_train_code style
{"validateMessagesShowId":"_validatorMessage","status":true,"data":[
%r 10
{"sequence_no":"E«?A/B/C»«d 8»","station_train_code":"«k=?G1378,昆明南,上海虹桥/G404,昆明南,北京西/D3932,玉溪,大理»«k.0»","from_station_name":"«k.1»","to_station_name":"«k.2»","start_train_date_page":"«t=2022-01-16~12@6-21»«t|%Y-%m-%d %H:%M»","passenger_name":"«p.name»","passenger_id_no":"«p.id»","coach_name":"«n=n 1-16»«n:02»","seat_name":"«n 1-17»«?A/B/C/D/F»号","seat_type_name":"二等座","ticket_price":"«f 89-980»"}«,»
%.
],"httpstatus":200}

=== 学校/学生返乡车次统计.xlsx | travel.train | form=xlsx-s born=2001-2003 | dean's spreadsheet of home journeys
## 机械2003班
2023年寒假学生离校乘车登记（机械2003班）
学号	姓名	身份证号	乘车日期	车次	上车站	下车站	座席	是否学生票
%r 18
2020«d 5»	«p.name»	«p.id»	1月«n 6-14»日	«k=?G6732,长沙南,怀化南,二等座/K9092,长沙,张家界,硬座/G1143,长沙南,广州南,二等座/Z36,长沙,武昌,硬卧/K9092,长沙,张家界,无座/C7805,长沙,株洲,二等座»«k.0»	«k.1»	«k.2»	«k.3»	«?是/是/否»
%.
辅导员签字：			1月5日汇总

=== 票贩/抢票成功.txt | travel.train | | four-dash text of a ticket grabber
软件：小飞侠抢票 v9.2  导出时间 2019/1/21 3:20:11  成功16
%r 16 of 15
«p.name»----«p.id»----«k=?K1160,深圳东,信阳/Z384,东莞东,郑州/T146,广州,南昌/G72,深圳北,武汉/K9064,广州,永州»«k.0»----«k.1»----«k.2»----2019-01-«n 22-31»----«?硬座/硬卧/二等座/无座»----已支付
%.

=== 公安/列车查询反馈.txt | travel.train | enc=gb18030 | police answer in prose
关于协查 2 名人员乘车情况的复函

贵支队：
    来函收悉。经在铁路客运系统查询，结果如下。
    «r a»«a.name»，身份证号码 «a.id»，2018年9月3日购买 K507 次（北京西—贵阳）硬卧 12 车 8 号中铺，当日检票进站；«r a»同月 11 日持同一证件 «a.id» 乘 G402 次由贵阳北至北京西，二等座 05 车 11F。
    «r b»«b.name»，身份证号码 «b.id»，2018年9月3日乘 K507 次由石家庄至长沙，硬座 3 车 77 号；«r b»9月8日以 «b.id» 购 G6104 长沙南至深圳北车票一张，开车前退票。«r b»9月9日改乘 G6012（«b.id»），06 车 2A，已出站。
    此复。
                                    2018年9月20日

=== crm/railTickets.ndjson | travel.train | cont=gz | gz NDJSON of a travel manager
%r 21 of 12
{"emp":{"n":"«p.name»","no":"A«d 5»","certNo":"«p.id»"},"leg":{"trainNo":"«k=?G7,BeijingNan,ShanghaiHongqiao/G107,BeijingNan,NanjingNan/D711,BeijingNan,Wuxi/G2611,TianjinXi,TaiyuanNan»«k.0»","dep":"«k.1»","arr":"«k.2»","dt":"«t=2023-02-06~80@6-20»«t|%Y-%m-%dT%H:%M:00»"},"seat":{"cls":"«?2nd/2nd/1st/biz»","coach":«n 1-16»,"no":"«n 1-18»«?A/C/D/F»"},"fare":«f 120-660»}
%.

=== 值班/补票登记簿.csv | travel.train | enc=gbk nl=crlf | on-board top-up tickets by the conductor
担当车次：Z164  成都—上海  值乘：上海客运段二组,,,,,,
补票时间,原票区间,补至,席别,票款,旅客,身份证件
%r 11
«t>2021-09-30 19:20~9-50m»«t|%-m.%-d %H:%M»,«?成都-西安/达州-郑州/绵阳-南京/安康-商丘»,«?上海/苏州/徐州/洛阳»,«?硬座→硬卧/无座/硬卧→软卧»,«f 35-280»,«p.name»,«p.id»
%.
合计,,,,1423.5,11人次,

=== 邮件/年会高铁票.eml | travel.train | form=eml cte=8bit enc=gbk | mail with lines per colleague
From: 行政小许 <«email»>
To: 全体 <«!email all@lanhai-tech.com»>
Subject: 年会往返车票已出，请核对
Date: Thu, 5 Jan 2023 18:44:09 +0800

各位：

周六出发去黄山的票都出好了，车次 G7314 杭州东 9:05 开，黄山北 10:33 到。座位如下，凭身份证刷闸机：
%r 13
  «p.name» «p.id» «n 3-6»车«n 1-17»«?A/B/C/D/F»
%.
回程周一再发。丢身份证的赶紧办临时证明！

行政部 «tel!»

=== scrape/ticket_ocr_results.csv | travel.train | | OCR batch output, pipe
file|ticket_num|train_num|starting_station|destination_station|date|ticket_rates|seat_category|name|id_num|serial_number
%r 14
IMG_«d 4».jpg|«?E/K/Z»«d=d 6»0«n 10000-99999»|«k=?D5466,恩施站,汉口站/G1722,宜昌东站,杭州东站/D2224,重庆北站,南京南站»«k.0»|«k.1»|«k.2»|«t=2018-04-02~100@6-21»«t|%Y年%m月%d日»|￥«f 58-420»元|«?二等座/一等座»|«p.name»|«p.id»|«d 14»«?E/K/Z»«d»
%.

=== 调度/团体票申报.xml | travel.train | born=1998-2000 | group ticket application
<团体票 申请单位="晋中市职业中专学校" 车次="T145" 乘车日期="2017-03-11">
  <区间 发站="太原" 到站="北京西"/>
%r 12
  <旅客 序="«i»" 票种="«?学/成/成»"><姓名>«p.name»</姓名><证件号>«p.id»</证件号><车厢>«n 7-9»</车厢><座号>«n 1-118»</座号></旅客>
%.
  <合计>12</合计>
</团体票>

=== 跟进/找人进展.md | travel.train | | volunteer's notes on missing persons' journeys
## 志愿者寻人 — 铁路线索（内部，别外传）

- «r a»**«a.name»**（«a.id»）：最后一次刷证是 12/3，D6274 贵阳北→凯里南，二等座 04 车 9C，出站监控 15:12。
- «r b»**«b.name»** 手机 «b.mob»，家属给的身份证 «b.id»。11/28 买过 K1558 毕节→昆明 硬座，没检票。
- «r b»同一人 12/1 又买 C285 毕节→六盘水（证件 «b.id»），已乘车。
- «r c»**«c.name»**，«c.id»，12/5 G2966 铜仁南→贵阳东 一等座 01 车 3A，同行人待查。
- «r d»**«d.name»**：«d.id»，12/6 从怀化南坐 G1321 到安顺西，11 车 16D。
- 站里联系人王警官，工作日才回。

=== 打卡/乘务检票日志.log | travel.train | | gate log, key=value
%r 24 of 22
«t>2023-06-22 06:31~5-70s»«t|%m/%d %H:%M:%S» gate=«?B1/B2/A7/A8» dir=IN train=«?G1581/G1503/G1447» seg=«?NanChangXi>XiaMenBei/NanChangXi>WenZhouNan» idc=«p.id» pax=«p.name:m» coach=«n 1-8» seat=«n 1-18»«?A/B/C/D/F» rc=0
%.

=== 纪检/公车私用比对/火车.txt | travel.train | | fixed columns, audit comparison
  姓名      公民身份号码         乘车时间          车次    区间                 席别
%r 12 of 5
«k=?G1847,郑州东-徐州东/G2201,商丘-郑州东/K738,开封-洛阳/D290,信阳东-武汉»  «p.name:<8»  «p.id»  «t=2020-06-01~120@6-22»«t|%y.%m.%d %H:%M»    «k.0:<6»  «k.1:<20» «?二等座/一等座/硬座»
%.
  说明：以上为比对命中记录，共 12 人次，涉及 5 人。

=== test/fixtures/rail_fixture.py | travel.train | | Python fixture with tuples
"""Fixtures for RailTicketMatcher — copied from staging, TODO anonymise."""

PASSENGERS = [
    # (乘车人, 证件, 手机, 车次, 出发, 到达, 日期, 座位, 邮箱)
%r 9
    ("«p.name»", "«p.id»", "«p.mob»", "«k=?G3140,福州南,合肥南/D6507,福州,厦门北/G1756,南平市,上海虹桥»«k.0»", "«k.1»", "«k.2»", "2021-«n 10-12»-«n 10-28»", "«n 1-16:02»车«n 1-18»«?A/B/C/F»", "«p.email»"),
%.
]


def passengers():
    return list(PASSENGERS)

=== 资料/高铁出行_群文件.zip | travel.train | cont=zip | zip with two CSVs
@@说明.txt
上半年的和下半年的分开放了，格式一样，下半年那份少一列票价
@@上半年.csv
乘车人,身份证,乘车日,车次,发站,到站,席位,票价
%r 8 of 6
«p.name»,«p.id»,2022-0«n 1-6»-«n 10-28»,«k=?G4745,石家庄,西安北/K126,西安,石家庄/D2003,太原南,西安北»«k.0»,«k.1»,«k.2»,«?二等座/硬卧/一等座»,«f 78-390»
%.
@@下半年.csv
乘车人,身份证,乘车日,车次,发站,到站,席位
%r 7
«p.name»,«p.id»,2022-«?07/08/10/11»-«n 10-28»,«k=?G831,西安北,广州南/G2209,西安北,兰州西/C171,西安北,韩城»«k.0»,«k.1»,«k.2»,«?二等座/商务座»
%.
