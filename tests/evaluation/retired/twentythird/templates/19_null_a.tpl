=== shop/orders_2023-05.csv | null | | order export without buyers
order_sn,sku,qty,unit_price,warehouse,paid_at,out_trade_no,weight_g
%x 30
«d 18»,SKU-«d 6»,«n 1-5»,«f 9-480»,«?WH-GZ/WH-TJ/WH-CD»,«t=2023-05-01~30»«t|%Y-%m-%d %H:%M:%S»,«t|%Y%m%d%H%M%S»«d 4»,«n 80-6000»
%.

=== 铁路/郑州东_时刻表.txt | null | enc=gb18030 | timetable, no people
郑州东站 到发时刻（2023年1季度图）
车次    始发       终到       到点   开点   检票口  站台
%x 22
«?G/D»«n 100-1999:<5»  «?北京西/西安北/上海虹桥/武汉/徐州东:<10»«?广州南/兰州西/青岛/长沙南:<10» «t=2023-01-01~0@6-23»«t|%H:%M»  «u=t+2-6m»«u|%H:%M»  «?A/B»«n 1-28:<4»  «n 1-32»
%.

=== 酒店/协议酒店名录.xlsx | null | form=xlsx-s at=320106 | hotel directory with switchboards
## 2023
协议酒店名录（出差请优先选择）
城市	酒店	星级	地址	总机	协议价(大床)	早餐
%x 14
南京	«?玄武/钟山/秦淮/江东/雨花»«?宾馆/大酒店/假日酒店»	«n 3-5»	«?中山路/湖北路/长江路/龙蟠路»«n 2-300»号	«tel!»	«n 260-560»	«?含双早/含单早»
%.

=== sku/barcode_list.tsv | null | enc=utf-16 | SKU and EAN list
商品编码⇥商品名称⇥条码⇥规格⇥箱规⇥保质期
%x 25
1000«d 7»⇥«?原味苏打饼干/儿童牛奶/抽纸/洗衣凝珠/挂面»⇥69«d 11»⇥«?400g/190ml/3层120抽/52颗»⇥«n 6-24»⇥«?180天/12个月/3年»
%.

=== iot/sensor_0412.log | null | cont=gz | sensor readings with epoch ms
%x 40
«t>2023-04-12 00:00~10-60s»«t|ms» dev=TH-«x 8» temp=«f -5-38» hum=«f 20-95» rssi=-«n 40-99» seq=«d 7»
%.

=== src/importer/icbc_importer.py | null | | source code of a statement importer
import csv
from decimal import Decimal

HEADER = ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]
MARK = "中国工商银行借记账户历史明细（电子版）"


class IcbcDebitImporter:
    """Reads the CSV; the holder stands in the head lines (户名, 卡号)."""

    def identify(self, path: str) -> bool:
        with open(path, encoding="gbk") as fh:
            return MARK in fh.readline()

    def rows(self, path: str):
        with open(path, encoding="gbk") as fh:
            for row in csv.DictReader(fh, fieldnames=HEADER):
                if not row["交易日期"][:2] == "20":
                    continue
                yield row["交易日期"], Decimal(row["收入/支出金额"].replace(",", "")), row["对方户名"]

=== web/i18n/zh-CN.json | null | | i18n file
{
  "guest": {"name": "姓名", "idNo": "身份证号", "room": "房号", "checkIn": "入住时间", "checkOut": "离店时间"},
  "error": {"idInvalid": "身份证号码校验位错误", "mobileInvalid": "请输入 11 位手机号码", "cardInvalid": "银行卡号不正确"},
  "btn": {"save": "保存", "cancel": "取消", "export": "导出住客名单"},
  "hint": {"passport": "护照号以字母 E 开头，共 9 位", "plate": "例如：省份简称+字母+5位"}
}

=== web/i18n/messages_zh_TW.properties | null | script=hant | properties with traditional labels
passenger.name=旅客姓名
passenger.passport=護照號碼
flight.no=航班編號
flight.dep=出發地
flight.arr=目的地
flight.seat=座位
border.entry=入境
border.exit=出境
msg.bookingOk=訂位成功，訂位代號 {0}，航班 {1}
msg.delay=您的航班 {0} 延誤 {1} 分鐘，敬請見諒

=== tmp/epochs.txt | null | | epoch seconds and milliseconds
# start_ms end_ms
%x 30
«t=2014-05-01~500»«t|ms» «u=t+1-9h»«u|ms»
%.

=== ops/du_output.txt | null | | byte counts of 11 digits
# du -sb /data/* (bytes)
%x 18
«badmob»⇥/data/vol«i:02»/«?archive/snapshots/media»
%.

=== api/uuid_map.json | null | | UUIDs to hashes
{
%x 20
  "«x 8»-«x 4»-4«x 3»-a«x 3»-«x 12»": "«x 40»"«,»
%.
}

=== 活动/中奖名单公示.html | null | enc=gb18030 | masked winners
<html><head><meta charset="gb18030"></head><body><h2>周年庆中奖名单</h2><ul>
%x 24
<li>«q.name:m»　«q.mob:m»　«?一/二/三/三/三»等奖</li>
%.
</ul><p>请中奖顾客于 7 日内到服务台领取</p></body></html>

=== 公示/低保公示_脱敏.csv | null | at=420106,421083 enc=gb18030 | masked ID list
序号,户主,身份证号,保障人口,月保障金
%x 20
«i»,«q.name»,«q.id:m»,«n 1-5»,«n 300-1900»
%.

=== test/vectors/id_invalid.txt | null | | wrong check digits
# 每行一个校验失败的号码，解析器必须全部拒绝
%x 16
«badid»
%.

=== 模板/交易流水导入模板.csv | null | enc=utf-8-sig | header alone
交易日期,交易时间,户名,卡号,身份证号,借方发生额,贷方发生额,余额,对方户名,对方账号,摘要

=== 模板/旅客登记表_空白.xlsx | null | form=xlsx-i | blank form
## 登记表
旅馆业旅客住宿登记表
房号	姓名	性别	证件类型	证件号码	入住时间	离店时间	手机	同住人
1								
2								
3								
填表说明：证件号码须与身份证一致，入住后一小时内上传

=== 工商/企业名录_USCC.csv | null | enc=gb18030 | company register
企业名称,统一社会信用代码,成立日期,注册资本(万),登记机关,经营状态
%x 26
«?青岛/杭州/成都/深圳»«?海润/启明/德隆/云帆/瑞和»«?贸易/科技/物流/餐饮管理»有限公司,«uscc»,«t=2016-01-01~2000»«t|%Y-%m-%d»,«n 10-5000»,«?市场监督管理局/行政审批局»,«?存续/存续/注销»
%.

=== 便民/热线电话.md | null | | hotlines
# 常用热线

| 单位 | 电话 |
|---|---|
| 供水抢修 | 96«d 3» |
| 燃气报修 | 400-6«d 2»-«d 4» |
| 公交集团 | «!tel 0571-85193362» |
| 法律援助 | 12348 |
| 医保咨询 | 12393 |
| 银行客服 | 95588 / 95533 / 95599 |
| 宽带报障 | 10000 |

=== itsm/device_tickets.csv | null | | tickets about devices
ticket_id,asset_tag,serial,imei,model,fault,opened,closed,engineer_group
%x 18
INC«d 7»,AT-«d 5»,«X 12»,«imei»,«?Mate40/iPad9/PDA-N5»,«?screen broken/battery/no signal»,«t=2022-03-01~60»«t|%Y-%m-%d»,«u=t+1-9d»«u|%Y-%m-%d»,«?L1-East/L2-Mobile»
%.

=== db/schema_hotel.sql | null | | schema only
CREATE TABLE guest (
  id BIGINT PRIMARY KEY AUTO_INCREMENT,
  guest_name VARCHAR(40) NOT NULL COMMENT '住客姓名',
  id_card CHAR(18) NOT NULL COMMENT '身份证号',
  mobile CHAR(11) COMMENT '手机号',
  room_no VARCHAR(8) COMMENT '房号',
  checkin_time DATETIME, checkout_time DATETIME,
  KEY idx_card (id_card)
) COMMENT='入住登记';
ALTER TABLE guest ADD COLUMN companion VARCHAR(40) COMMENT '同住人' AFTER mobile;
INSERT INTO schema_version VALUES (20230518093011, 'add companion');

=== api/openapi_trip.yaml | null | | OpenAPI schema
openapi: 3.0.1
info: {title: trip-service, version: 2.3.0}
components:
  schemas:
    Passenger:
      type: object
      required: [name, idCard, mobile]
      properties:
        name: {type: string, description: 乘机人姓名}
        idCard: {type: string, pattern: '^\d{17}[\dXx]$', description: 身份证号}
        mobile: {type: string, pattern: '^1\d{10}$'}
        flightNo: {type: string, description: 航班号, maxLength: 6}
        seat: {type: string}
        ticketNo: {type: string, minLength: 13}

=== proto/cdr.proto | null | | protobuf definition
syntax = "proto3";
package billing;

// 通话详单，字段与 BSS 3.2 规范一致
message CallRecord {
  string calling_number = 1;  // 主叫
  string called_number = 2;   // 被叫
  int64 start_time = 3;       // epoch ms
  int32 duration = 4;         // 秒
  int32 lac = 5;
  int32 cell_id = 6;
  string imsi = 7;
}

=== 航空/夏秋航班计划.csv | null | enc=utf-8-sig | flight schedule without passengers
航班号,机型,班期,始发,计起,到达,计达,共享
%x 24
«?CA/MU/CZ/HU/3U»«n 1000-8999»,«?B738/A320/A333/E190»,«?1234567/135/246/57»,«?乌鲁木齐/长春/贵阳/南宁»,«t=2023-03-26~0@6-21»«t|%H:%M»,«?北京大兴/广州/上海浦东»,«u=t+2-5h»«u|%H:%M»,«?/ZH/SC»
%.

=== bank/bin_table.csv | null | | card BIN table
bin,len,bank,card_name,type
%x 22
62«d 4»,«?16/18/19»,«?工商银行/农业银行/建设银行/招商银行/哈尔滨银行»,«?灵通卡/金穗卡/龙卡/一卡通»,«?DC/CC»
%.

=== bank/网点联行号.psv | null | at=500103 enc=gbk | branch directory with CNAPS
行号|网点名称|地址|营业时间|电话
%x 15
10«d 10»|«?解放路/人民路/高新/开发区»支行|«?解放路/人民路»«n 1-300»号|周一至周日 9:00-16:30|«tel!»
%.

=== finance/fx_rates.json | null | | exchange rates
{"base":"CNY","asOf":«t=2023-05-05~0»«t|ms»,"rates":{"USD":0.14«n 10000000-99999999»,"EUR":0.13«n 100000000-999999999»,"JPY":19.«d 8»,"HKD":1.13«d 7»,"THB":4.88«d 6»}}

=== 酒店/房价日历.html | null | | hotel prices
<table><caption>湖滨店 7 月房价日历</caption><tr><th>日期</th><th>标间</th><th>大床</th><th>亲子</th><th>余房</th></tr>
%x 16
<tr><td>7月«i»日</td><td>«n 260-420»</td><td>«n 280-460»</td><td>«n 420-880»</td><td>«n 0-30»</td></tr>
%.
</table>

=== 酒店/出租率日报.txt | null | enc=gb18030 | occupancy figures
经营日报  2022-10-03  云溪大酒店
可售房 218   入住 203   出租率 93.1%   平均房价 412.55   RevPAR 384.19
散客 118 间  团队 62 间  会议 23 间
当日入住 88 间次，离店 71 间次，续住 115 间次
餐厅收入 41,330.00  宴会 18,900.00
明日预抵 64 间，VIP 2 位（总办通知）

=== netbar/机器资产.csv | null | enc=gbk | café machine inventory
机号,区域,IP,MAC,显卡,采购日期,保修至
%x 22
«i:03»,«?竞技区/普通区/包间»,192.168.1.«i+10»,«X 2»-«X 2»-«X 2»-«X 2»-«X 2»-«X 2»,«?GTX1660/RTX3060/RX580»,«t=2020-01-01~700»«t|%Y-%m-%d»,«u=t+1095d»«u|%Y-%m-%d»
%.

=== netbar/价目与须知.txt | null | | price notice of a café
【网费】会员 4 元/小时，临时卡 6 元/小时，包夜 22 元（23:00—次日 7:00）
【须知】上网须持本人身份证实名登记，一人一证；未成年人禁止入内。
【押金】临时卡押金 10 元，下机时凭卡退还。
【时段】上机不足 15 分钟不计费，换机请到前台。
机位号以屏幕左上角为准，吸烟区在二楼。

=== 口岸/开放时间.md | null | | ports opening hours
## 口岸通关时间

| 口岸 | 入境 | 出境 | 备注 |
|---|---|---|---|
| 罗湖 | 6:30–24:00 | 6:30–24:00 | 旅检 |
| 皇岗 | 24 小时 | 24 小时 | 货检夜间改道 |
| 拱北 | 6:00–次日1:00 | 6:00–次日1:00 | |
| 深圳湾 | 24 小时 | 24 小时 | |
| 莲塘 | 7:00–22:00 | 7:00–22:00 | |
出境前请确认护照、通行证有效期在 6 个月以上。

=== 口岸/月度客流.xlsx | null | form=xlsx-s | border statistics
## 2019
出入境人员月度统计（万人次）
月份	出境-内地	出境-港澳	入境-内地	入境-外国	查获	自助通道占比
%x 12
2019-«i:02»	«f 40-90»	«f 20-50»	«f 40-90»	«f 3-12»	«n 0-40»	«n 60-90»%
%.

=== 公安/警情统计.csv | null | enc=gb18030 | crime statistics
派出所,刑事立案,盗窃,诈骗,抢劫,治安案件,行政拘留,同比
%x 12
«?城关/东岗/西园/雁滩/火车站»所,«n 3-80»,«n 1-40»,«n 1-60»,«n 0-2»,«n 20-200»,«n 0-30»,«f -30-30»%
%.

=== law/治安处罚法摘录.txt | null | | law text
第四十三条　殴打他人的，或者故意伤害他人身体的，处五日以上十日以下拘留，并处二百元以上五百元以下罚款；情节较轻的，处五日以下拘留或者五百元以下罚款。
第四十九条　盗窃、诈骗、哄抢、抢夺、敲诈勒索或者故意损毁公私财物的，处五日以上十日以下拘留，可以并处五百元以下罚款。
第六十八条　制作、运输、复制、出售、出租淫秽物品的，处十日以上十五日以下拘留。
第七十二条　非法持有毒品、吸食毒品的，依法处罚；构成犯罪的，依法追究刑事责任。
以上条文供民警办案参考，案件编号由系统自动生成。

=== court/开庭公告_企业.csv | null | enc=utf-8-sig | case numbers with companies only
案号,案由,原告,被告,法庭,开庭时间
%x 16
（2022）沪0115民初«n 1000-90000»号,«?买卖合同纠纷/服务合同纠纷/股权转让纠纷»,«?申达/华旭/博远»«?实业/物流»有限公司,«?新恒/兴科/凯润»«?科技/建材»有限公司,第«n 1-30»法庭,«t=2022-09-01~30@9-16»«t|%Y-%m-%d %H:%M»
%.

=== 房产/挂牌房源.json | null | | listings without owners
{"city":"宁波","list":[
%x 14
{"houseCode":"10410«d 7»","community":"«?锦绣东城/万里花园/鄞州丽园»","layout":"«n 1-4»室«n 1-2»厅","area":«f 50-160»,"floor":"«?低/中/高»楼层(共«n 6-33»层)","totalPrice":«n 90-680»,"unitPrice":«n 9000-42000»,"listed":"«t=2023-02-01~90»«t|%Y-%m-%d»"}«,»
%.
]}

=== 房产/求租广告.txt | null | | rental advertisements without contacts
整租｜地铁口两室一厅，家电齐全，月租 3200，押一付三，可短签
合租｜主卧带阳台，1680/月，限女生，随时入住
转租｜因工作调动转租，租期到明年 4 月，押金已付，接手即可
办公｜写字楼 120 平，4.5 元/平/天，含物业
联系方式请登录站内私信，谨防诈骗，先看房后付款。

=== 合同/房屋租赁合同_空白.docx | null | form=docx | blank lease contract
房屋租赁合同

出租人（甲方）：____________　身份证号：____________________
承租人（乙方）：____________　身份证号：____________________
第一条　房屋坐落于____市____区____路____号，建筑面积____平方米。
第二条　租赁期限自____年__月__日起至____年__月__日止。
第三条　月租金人民币____元，押金____元，按季支付。
第四条　乙方不得擅自转租。
甲方（签字）：　　　　　乙方（签字）：

=== 驾考/科目一题库.json | null | | exam questions
[
{"q":"驾驶人在实习期内被记满12分的，如何处理？","a":["注销实习准驾车型","扣留驾驶证","罚款"],"k":0},
{"q":"准驾车型为C1的驾驶人可以驾驶哪种车？","a":["小型汽车","大型客车","重型牵引车"],"k":0},
{"q":"驾驶证有效期为6年、10年和长期，首次申领有效期是？","a":["6年","10年","长期"],"k":0},
{"q":"机动车登记证书、号牌、行驶证灭失的，应当？","a":["申请补领","继续使用","自行制作"],"k":0}
]

=== 汽车/车型目录.tsv | null | enc=gb18030 | model catalogue
品牌⇥车系⇥公告型号⇥排量⇥变速箱⇥轴距⇥指导价(万)
%x 20
«k=?大众,朗逸,SVW/本田,思域,DHW/吉利,帝豪,JL/比亚迪,秦PLUS,BYD»«k.0»⇥«k.1»⇥«k.2»7«d 3»«L 3»⇥«?1.4T/1.5L/2.0L»⇥«?手动/CVT/双离合»⇥«n 2500-2900»⇥«f 7-26»
%.

=== docs/vin_check.md | null | | document on VIN with wrong vectors
# VIN 校验位

车架号第 9 位由其余 16 位加权求和后对 11 取余得到，余 10 写 X。下列为**错误**样例（校验位不符），导入时必须报错：

%x 8
* `«badvin»`
%.

厂商代码（WMI）前三位见附表，I、O、Q 不使用。

=== 交通/号牌代码表.csv | null | enc=gb18030 | plate prefix table
代码,发牌机关
京A,北京市公安局交通管理局
津A,天津市公安局交通管理局
冀A,石家庄
冀B,唐山
沪A,上海市公安局交警总队
苏A,南京
苏B,无锡
浙A,杭州
浙B,宁波
鲁A,济南
鲁B,青岛
粤A,广州
粤B,深圳
川A,成都
川B,绵阳
