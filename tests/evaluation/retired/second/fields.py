"""What columns are called: by their writers in Chinese, in code, by initials, and in traditional characters."""

from __future__ import annotations

import random
from functools import cache

STYLES = ("zh", "snake", "camel", "initials", "trad")

# name | Chinese, with variants | snake case | camel case | pinyin initials | traditional
NAMES = """
name | 姓名,名字,人员姓名,客户姓名 | full_name,name,real_name | realName,fullName | XM | 姓名
sex | 性别 | gender,sex | gender | XB | 性別
nation | 民族,族别 | ethnicity | nation | MZ | 民族
birth | 出生日期,生日,出生年月日 | birth_date,dob | birthday | CSRQ | 出生日期
id | 身份证号,公民身份号码,证件号码 | id_card,idcard_no,identity_no | idCard,certNo | SFZH,GMSFHM | 身份證字號
address | 住址,家庭住址,户籍地址,联系地址 | home_address,address | homeAddress,address | ZZ,HJDZ | 戶籍地址
mobile | 手机,手机号,联系电话,移动电话,联系手机 | mobile,phone_no,cell_phone | mobilePhone,phone | SJH,LXDH | 手機號碼
landline | 固定电话,座机,家庭电话 | tel,landline | homeTel | GDDH | 市內電話
email | 电子邮箱,邮箱,E-mail | email,mail_addr | email | DZYX | 電子郵箱
passport | 护照号,护照号码 | passport_no | passportNo | HZHM | 護照號碼
degree | 文化程度,学历 | education | education | WHCD | 教育程度
marriage | 婚姻状况 | marital_status | maritalStatus | HYZK | 婚姻狀況
employer | 工作单位,服务处所 | employer,company | company | FWCS | 服務單位
guest | 客人姓名,住客,旅客姓名,入住人 | guest_name,guest | guestName | LKXM | 住客姓名
hotel | 酒店,宾馆名称,旅馆名称,酒店名称 | hotel_name | hotelName | LGMC | 飯店名稱
room | 房号,房间号,房间 | room_no,room | roomNo | FJH | 房號
roomtype | 房型,客房类型 | room_type | roomType | FX | 房型
checkin | 入住时间,入住日期,到店时间,住宿时间 | checkin_time,check_in,arrival | checkInTime | RZSJ | 入住時間
checkout | 退房时间,离店时间,离店日期 | checkout_time,check_out,departure | checkOutTime | TFSJ | 退房時間
companion | 同住人,同住人员,同行人 | companion | roommate | TZR | 同住人
rate | 房价,房费 | room_rate | roomPrice | FJ | 房價
deposit | 押金 | deposit | deposit | YJ | 押金
channel | 预订渠道,来源 | channel | bookingChannel | YDQD | 訂房來源
folio | 登记单号,账单号 | folio_no | folioNo | DJDH | 登記單號
pax | 旅客姓名,乘机人,乘客姓名 | passenger_name,passenger | passengerName | CKXM | 旅客姓名
flight | 航班,航班号 | flight_no,flight | flightNo | HBH | 航班編號
flydate | 起飞日期,航班日期,乘机日期 | flight_date,dep_date | flightDate | HBRQ | 航班日期
dep | 出发地,出发机场,始发地 | dep_airport,origin | depCity | CFD | 出發地
arr | 目的地,到达机场,到达地 | arr_airport,destination | arrCity | DDD | 目的地
cabin | 舱位,舱等 | cabin | cabinClass | CW | 艙等
seat | 座位,座位号 | seat_no | seatNo | ZWH | 座位
eticket | 电子客票号,票号,客票号 | e_ticket_no,ticket_no | eTicketNumber | PH | 機票號碼
pnr | PNR,订座记录,记录编号 | pnr | pnrCode | JLBH | 訂位代號
rider | 乘车人,旅客,乘车人姓名 | passenger | passengerName | CCR | 乘車人
train | 车次 | train_no | trainNumber,trainCode | CC | 車次
fromst | 发站,出发站,乘车站,上车站 | from_station,start_station | departureStation | FZ | 出發站
tost | 到站,到达站,下车站 | to_station,end_station | arrivalStation | DZ | 到達站
ride | 发车时间,开车时间,乘车日期 | depart_time,travel_date | departTime | KCSJ | 發車時間
coach | 车厢,车厢号 | coach_no | coachNo | CXH | 車廂
berth | 席位,座位号 | seat_no | seatNo | XW | 座位
seatclass | 席别,座席类型 | seat_type | seatType | XBMC | 席別
fare | 票价 | fare,ticket_price | ticketPrice | PJ | 票價
order12 | 订单号,取票号 | order_no | orderId | DDH | 訂單號
user | 上网人,上网人员,会员姓名 | customer_name | customerName | SWRY | 上網者
bar | 网吧名称,上网场所,网吧,营业场所 | netbar_name,place_name | netbarName | WBMC | 網咖名稱
barcode | 场所编号,营业场所代码,网吧代码 | netbar_wacode,place_code | placeCode | CSBH | 場所編號
terminal | 终端号,机器号,机位,机号 | terminal_no,seat_id | terminalNo | ZDH | 機台
ip | IP地址,IP | ip_addr | ipAddress | IP | IP位址
on | 上机时间,上网时间,上线时间 | login_time,online_time | onlineTime | SJSJ | 上機時間
off | 下机时间,下线时间,下网时间 | logout_time,offline_time | offlineTime | XJSJ | 下機時間
mac | MAC,网卡地址 | mac_addr | macAddr | MACDZ | MAC位址
traveller | 姓名,出入境人员,旅客姓名 | traveler_name,name | travelerName | XM | 姓名
doctype | 证件种类,证件名称,证件类型 | doc_type | docType | ZJZL | 證件種類
docno | 证件号码,护照号码,出入境证件号码 | passport_no | passportNo | ZJHM | 護照號碼
way | 出入境标识,出境/入境,出入境类型,方向 | direction,io_type | ioType | CRJBS | 出入境別
crossed | 出入境日期,出入境时间,通关时间 | cross_time,entry_exit_date | crossingTime | CRJRQ | 出入境時間
port | 口岸,出入境口岸,通关口岸,边检站 | port_of_entry | portName | CRJKA | 口岸
nationality | 国籍,国家地区 | nationality | nationality | GJ | 國籍
goingto | 前往国,前往地 | destination_country | destCountry | QWG | 前往國家
vehicleno | 交通工具,航班号/车次,交通方式 | transport_no | transportNo | JTGJ | 交通工具
suspect | 嫌疑人,违法人员姓名,人员姓名,被处罚人 | suspect_name | suspectName | XYR | 嫌疑人
caseno | 案件编号,案号 | case_no | caseNo | AJBH | 案件編號
charge | 案由,涉嫌罪名,案件类别,罪名 | charge,offence | offense | AY | 案由
filed | 立案时间,案发时间 | filed_date | filingDate | LASJ | 立案時間
unit | 办案单位,立案单位 | handling_unit | handlingUnit | BADW | 偵辦單位
officer | 办案民警,承办人 | officer | officerName | BAMJ | 承辦人
result | 处理结果,处罚结果,强制措施 | disposition,sentence | penalty | CLJG | 處分結果
owner | 业主,业主姓名,产权人,权利人 | owner_name,owner | ownerName | YZXM | 所有權人
estate | 小区,楼盘,小区名称 | estate,community | communityName | XQ | 社區
building | 楼栋,栋号,楼号 | building_no | buildingNo | LD | 棟別
flat | 房号,户室,门牌 | unit_no,house_no | houseNo | FH | 門號
area | 建筑面积,面积(㎡),产权面积 | floor_area,area_sqm | buildArea | JZMJ | 建物面積
certno | 不动产权证号,产权证号,房产证号 | estate_cert_no | propertyCertNo | CQZH | 權狀字號
regdate | 登记日期,登记时间,交房日期 | register_date | registerDate | DJRQ | 登記日期
seated | 坐落,房屋坐落 | property_location | houseLocation | FWZL | 房屋坐落
share | 共有情况 | co_ownership | ownership | GYQK | 共有情形
tenant | 承租人,租客,租户姓名 | tenant_name,lessee | tenantName | CZR | 承租人
rented | 租赁地址,房屋地址,房源地址 | leased_premises | houseAddress | FWDZ | 租賃地址
landlord | 出租人,房东 | landlord,lessor | landlordName | CZRXM | 出租人
start | 起租日,租期开始,租赁起始日 | lease_start | leaseStart | QZR | 起租日
end | 到期日,租期结束,租赁截止日 | lease_end | leaseEnd | DQR | 到期日
rent | 月租金,租金(元/月),月租 | monthly_rent,rent | monthlyRent | ZJ | 月租金
contract | 合同编号,租赁合同号 | contract_no | contractNo | HTBH | 合約編號
holder | 户名,开户人,持卡人,账户姓名 | account_name,cardholder | accountName | HM | 戶名
card | 卡号,银行卡号,借记卡号 | card_no,bank_card | bankCardNo | YHKH | 卡號
bank | 开户银行,开户行,银行 | bank_name | bankName | KHYH | 開戶銀行
branch | 开户网点,支行 | branch_name | branchName | KHWD | 分行
opened | 开户日期,开卡时间 | open_date | openDate | KHRQ | 開戶日期
status | 账户状态,卡状态 | account_status | accountStatus | ZHZT | 帳戶狀態
balance | 余额,账户余额,当前余额(元) | balance,account_balance | accountBalance | YE | 餘額
usable | 可用余额 | available_balance | availableBalance | KYYE | 可用餘額
asof | 查询时间,截止日期 | as_of,query_time | queryTime | CXSJ | 查詢時間
currency | 币种,币别 | currency | currency | BZ | 幣別
txdate | 交易日期,交易时间,记账日期 | txn_date,trans_time | transTime | JYRQ | 交易日期
summary | 摘要,交易摘要,交易类型 | summary,remark | summary | ZY | 摘要
amount | 交易金额,金额,发生额 | amount,txn_amount | transAmount | JYJE | 金額
debit | 借方,支出金额,借方发生额 | debit | debitAmount | JFJE | 支出
credit | 贷方,收入金额,贷方发生额 | credit | creditAmount | DFJE | 存入
oppname | 对方户名,交易对方,对手户名 | counterparty,opp_name | counterpartyName | DFHM | 對方戶名
oppacct | 对方账号,对方账户,对手账号 | opp_account,counterparty_account | counterpartyAccount | DFZH | 對方帳號
txchannel | 交易渠道,渠道 | channel | channel | JYQD | 交易通路
licence | 驾驶证号,证号,驾照号码 | licence_no,driver_license_no | licenseNo | JSZH | 駕照號碼
archive | 档案编号 | archive_no | archivesCode | DABH | 檔案編號
class | 准驾车型 | vehicle_class,class | driveClass | ZJCX | 准駕車型
issued | 初次领证日期 | first_issue_date | firstIssueDate | CCLZRQ | 初次領證日期
expiry | 有效期至,有效期止 | valid_until | validTo | YXQZ | 有效期限
points | 累积记分,记分 | penalty_points | cumulativeScore | LJJF | 違規記點
issuer | 发证机关 | issuing_authority | issueOrg | FZJG | 發照機關
plate | 车牌号,号牌号码,车牌 | plate_no,license_plate | plateNo | HPHM | 車牌號碼
platetype | 号牌种类 | plate_type | plateType | HPZL | 牌照種類
keeper | 所有人,车主,车主姓名 | owner_name | vehicleOwner | SYR | 車主
vin | 车架号,车辆识别代号,VIN | vin | vin | CLSBDH | 車身號碼
engine | 发动机号 | engine_no | engineNo | FDJH | 引擎號碼
model | 品牌型号,车型 | model,brand_model | brandModel | CLPP | 廠牌型號
carreg | 初次登记日期,注册日期 | first_reg_date | registerDate | CCDJRQ | 發照日期
colour | 车身颜色 | body_color | bodyColor | CSYS | 車色
own | 本机号码,用户号码,机主号码 | msisdn,subscriber_no | userNumber | BJHM | 本機號碼
caller | 主叫号码,主叫 | caller,calling_number | callerNumber | ZJHM | 主叫號碼
callee | 被叫号码,被叫 | callee,called_number | calledNumber | BJHMA | 被叫號碼
peer | 对方号码,通话号码 | peer_number,other_party | otherNumber | DFDHHM | 對方號碼
calltype | 呼叫类型,通信方式,通话类型 | call_type | callType | HJLX | 通話類型
began | 起始时间,通话时间,通话开始时间 | start_time,call_start | startTime | QSSJ | 通話時間
length | 通话时长,通信时长,时长(秒) | duration,duration_sec | duration | THSC | 通話秒數
heard | 通话地,通信地点,通话地点 | location,call_place | callLocation | THD | 通話地點
lac | LAC,位置区码 | lac | lac | LAC | LAC
ci | CI,小区识别码,CELLID | cell_id,ci | cellId | CI | CI
fee | 实收费用,通信费(元),费用 | fee | fee | FY | 費用
from | 发送方,发件号码 | sender,from_number | senderNumber | FSHM | 發送號碼
to | 接收方,接收号码 | receiver,to_number | receiverNumber | JSHM | 接收號碼
smsat | 发送时间,收发时间,短信时间 | sent_at,sms_time | sendTime | FSSJ | 發送時間
smsway | 收发类型,类型 | sms_type | smsType | SFLX | 收發
content | 短信内容,内容,信息内容 | sms_content,message_body | smsContent | DXNR | 簡訊內容
locmobile | 手机号码,目标号码,定位号码 | phone,target_msisdn | phoneNumber | SJHM | 手機號碼
loctime | 定位时间,上报时间,采集时间 | loc_time,gps_time | gpsTime | DWSJ | 定位時間
lng | 经度,东经 | lng,longitude | longitude | JD | 經度
lat | 纬度,北纬 | lat,latitude | latitude | WD | 緯度
spot | 位置,定位地址,位置描述 | location_desc,loc_address | locationDesc | DWDZ | 定位地址
error | 精度(米),误差半径,误差 | accuracy_m,radius | accuracy | WC | 誤差
speed | 速度 | speed | speed | SD | 速度
imsi | IMSI | imsi | imsi | IMSI | IMSI
seq | 序号,编号,NO. | seq,no | seq | XH | 序號
carrier | 运营商,归属运营商 | carrier | carrier | YYS | 電信業者
region | 归属地,号码归属地 | region | regionName | GSD | 歸屬地
note | 备注 | remark,memo | remark | BZ | 備註
"""


@cache
def table() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Field → variants by style."""
    made = {}
    for line in NAMES.strip().splitlines():
        field, *styles = (part.strip() for part in line.split("|"))
        made[field] = tuple(tuple(style.split(",")) for style in styles)
    return made


def headers(rng: random.Random, fields: list[str], style: str) -> list[str]:
    """A name for each field in one style, no two the same."""
    made: list[str] = []
    for field in fields:
        options = table()[field][STYLES.index(style)]
        free = [option for option in options if option not in made]
        made.append(rng.choice(free) if free else f"{options[0]}{len(made)}")
    return made
