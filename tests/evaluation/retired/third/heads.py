"""Column names: for every field Chinese, English and pinyin ways to head it."""

from __future__ import annotations

from random import Random

from words import traditional

LINES = """
name | 姓名,客户姓名 | name,full_name | XM
sex | 性别 | gender,sex | XB
ethnic | 民族 | nation,ethnicity | MZ
birth | 出生日期,生日 | birthday,birth_date,dob | CSRQ
id_no | 身份证号,身份证号码,公民身份号码,证件号码,身份证 | id_card,id_no,idcard_no,cert_no | SFZH,SFZHM,GMSFHM,ZJHM
mobile | 手机号,手机号码,联系电话,移动电话,手机 | mobile,phone,mobile_no,cellphone | SJH,SJHM,LXDH
landline | 固定电话,固话,座机 | tel,landline | GDDH
email | 邮箱,电子邮箱 | email | DZYX
passport | 护照号,护照号码 | passport_no | HZHM
address | 住址,户籍地址,家庭住址 | address,home_address | ZZ,HJDZ,XZZ
education | 文化程度,学历 | education | WHCD
marriage | 婚姻状况 | marital_status | HYZK
employer | 工作单位,服务处所 | company,employer | FWCS
hotel | 酒店名称,宾馆名称,旅馆名称 | hotel_name,hotel | LGMC
hotel_code | 旅馆编码 | hotel_code,hotel_id | LGBM
room | 房号,房间号 | room_no,room_number | FJH
room_type | 房型 | room_type | FX
checkin | 入住时间,入住日期 | checkin_time,check_in,arrival_time | RZSJ
checkout | 离店时间,退房时间 | checkout_time,check_out,departure_time | TFSJ,LDSJ
companion | 同住人 | companion | TZR
rate | 房价 | room_rate | FJ
room_deposit | 押金 | deposit | YJ
channel | 预订渠道 | booking_channel | YDQD
flight | 航班号,航班 | flight_no,flight | HBH
flight_time | 起飞时间,航班日期 | dep_time,flight_date | QFSJ
from_airport | 出发机场,起飞机场 | dep_airport,from_airport | QFJC
to_airport | 到达机场,目的机场 | arr_airport,to_airport | DDJC
cabin | 舱位 | cabin,cabin_class | CW
plane_seat | 座位号 | seat_no | ZWH
eticket | 电子客票号,票号 | e_ticket_no,ticket_number | KPH
pnr | 订座编号,PNR | pnr | DZBH
carrier | 承运人 | carrier | CYR
fare | 票价 | fare,ticket_price | PJ
train | 车次 | train_no,train_number | CC
from_station | 出发站,始发站 | from_station,departure_station | CFZ
to_station | 到达站,目的站 | to_station,arrival_station | DDZ
train_time | 开车时间,乘车日期 | depart_time,train_date | KCSJ
seat_class | 席别 | seat_type,seat_class | XBLX
train_seat | 座位号,车厢座位 | seat_no,coach_seat | ZWH
train_ticket | 车票号 | ticket_no | CPH
netbar | 网吧名称,上网场所 | netbar_name,netcafe | WBMC
place_code | 场所编号,营业场所代码 | netbar_code,place_code | CSBH
logon | 上机时间,上网时间 | logon_time,online_time | SJSJ,SWSJ
logoff | 下机时间,下线时间 | logoff_time,offline_time | XJSJ
terminal | 终端号,机器号 | terminal_no,pc_no | ZDH
ip | IP地址 | ip,ip_addr | IPDZ
mac | MAC地址 | mac,mac_addr | MACDZ
direction | 出入境标识,出境/入境 | io_type,exit_entry | CRJBS
cross_time | 出入境时间,出入境日期 | cross_time,exit_entry_date | CRJSJ
port | 出入境口岸,口岸 | port,port_of_entry | KA
doc_type | 证件名称,证件种类 | doc_type,document_type | ZJZL
doc_no | 证件号码 | doc_no,document_no | ZJHM
transport | 交通工具,交通方式 | transport | JTGJ
country | 前往国,前往地 | destination_country | QWG
nationality | 国籍 | nationality | GJ
case_no | 案件编号 | case_no,case_number | AJBH
charge | 案由,案件类别 | charge,offence | AY,AJLB
filed | 立案时间,立案日期 | filing_date,case_filed_at | LASJ
office | 立案单位,办案单位 | police_station,handling_unit | LADW,BADW
result | 处理结果,处罚结果 | penalty_result,disposition | CLJG
officer | 办案民警 | case_officer | BAMJ
brief | 简要案情 | case_brief | JYAQ
location | 房屋坐落,坐落 | house_location,property_location | FWZL,ZL
area | 建筑面积 | floor_area,building_area | JZMJ
cert | 不动产权证号,产权证号 | property_cert_no,title_cert_no | CQZH,BDCQZH
usage | 用途,规划用途 | house_usage | YT
share | 共有情况 | ownership_share | GYQK
unit_no | 不动产单元号 | property_unit_no | BDCDYH
reg_date | 登记时间 | register_date | DJSJ
estate | 小区名称,楼盘 | estate_name | XQMC
building | 楼栋,楼号 | building_no | LD
house | 房号,室号 | house_no | FH
lease_start | 起租日,租赁起始日期 | lease_start | QZR
lease_end | 到期日,租赁截止日期 | lease_end | DQR
rent | 月租金,租金 | monthly_rent,rent | ZJ,YZJ
landlord | 出租人,房东 | landlord,lessor | CZR
deposit | 押金 | rent_deposit | YJ
contract | 合同编号,租赁备案号 | lease_contract_no,lease_record_no | HTBH
bank | 银行名称,所属银行 | bank_name | YHMC
branch | 开户行,开户网点 | opening_branch,bank_branch | KHH
card | 银行卡号,卡号 | card_no,bank_card_no | YHKH,KH
open_date | 开户日期 | open_date,account_opened | KHRQ
acct_type | 账户类型,账户类别 | account_type | ZHLX
acct_state | 账户状态 | account_status | ZHZT
balance | 账户余额,余额 | balance,account_balance | ZHYE,YE
available | 可用余额 | available_balance | KYYE
asof | 截止日期,查询时间 | as_of,balance_date | JZRQ
currency | 币种 | currency | BZ
txn_time | 交易时间,交易日期 | txn_time,transaction_date | JYSJ,JYRQ
summary | 摘要,交易摘要 | summary,txn_desc | ZY
amount | 交易金额,发生额 | txn_amount,amount | JYJE
dc | 借贷标志,收/支 | dc_flag | JDBZ
opp_name | 对方户名 | opp_name,counterparty_name | DFHM
opp_card | 对方账号 | opp_account,counterparty_account | DFZH
txn_channel | 交易渠道 | txn_channel | JYQD
class | 准驾车型 | permitted_class,driving_class | ZJCX
archive | 档案编号 | archive_no,archives_no | DABH
first_issue | 初次领证日期 | first_issue_date | CCLZRQ
points | 累积记分 | demerit_points,cumulative_score | LJJF
valid_until | 有效期止 | licence_expiry | YXQZ
authority | 发证机关 | issuing_authority | FZJG
plate | 号牌号码,车牌号 | plate_no,licence_plate | HPHM
plate_type | 号牌种类 | plate_type | HPZL
brand | 品牌型号,车辆品牌 | brand_model,vehicle_model | CLPP,PPXH
vin | 车辆识别代号,车架号 | vin,vin_code | CLSBDH
engine | 发动机号 | engine_no | FDJH
first_reg | 初次登记日期 | first_register_date | CCDJRQ
vehicle_use | 使用性质 | use_nature | SYXZ
color | 车身颜色 | body_color | CSYS
peer | 对方号码 | peer_number,opposite_no | DFHM
call_start | 通话起始时间,通话时间 | call_start_time,start_time | THSJ
duration | 通话时长,通信时长 | call_duration,duration_sec | THSC
call_type | 呼叫类型,通信方式 | call_type,call_direction | HJLX
call_place | 通话地点,通信地点 | call_place | THDD
toll | 通信类型 | toll_type | TXLX
cost | 实收通信费,话费 | call_fee | THF
sms_time | 发送时间,短信时间 | send_time,sms_time | FSSJ
sms_peer | 对方号码 | peer_number,sms_peer | DFHM
content | 短信内容 | sms_content,message_body | DXNR
sms_way | 收发类型 | sms_direction | SFLX
loc_time | 定位时间 | loc_time,gps_time | DWSJ
lng | 经度 | lng,longitude | JD
lat | 纬度 | lat,latitude | WD
place | 定位地址,位置 | loc_address | DWDZ
radius | 误差半径,定位精度 | radius | WCBJ
coord | 坐标系 | coord_type | ZBX
lac | LAC | lac | LAC
ci | CI | ci | CI
hotel.stay/name | 姓名,旅客姓名,客人姓名,住客姓名 | guest_name,name | XM
travel.flight/name | 旅客姓名,乘机人 | passenger_name | LKXM
travel.train/name | 乘车人,旅客姓名 | passenger_name | LKXM
property.rental/name | 承租人,承租人姓名,租客 | tenant_name,lessee | CZRXM
property.housing/name | 业主姓名,权利人,产权人 | owner_name,obligee | QLR,YZXM
driving.vehicle/name | 所有人,车主,车主姓名 | owner_name | SYR
driving.licence/name | 姓名,驾驶人 | driver_name,name | XM,JSR
driving.licence/id_no | 驾驶证号,身份证号,证号 | licence_no,id_card_no | JSZH,SFZH
crime.case/name | 嫌疑人姓名,姓名,违法人员姓名 | suspect_name | XYRXM,XM
bank.account/name | 户名,客户姓名,开户人姓名 | account_holder,customer_name | HM,KHXM
bank.balance/name | 户名,客户姓名 | account_holder,customer_name | HM,KHXM
bank.transaction/name | 户名,客户姓名 | account_holder,customer_name | HM,KHXM
phone.cdr/mobile | 本机号码,用户号码,机主号码 | user_number,own_number | BJHM,YHHM
phone.sms/mobile | 本机号码,用户号码,机主号码 | user_number,own_number | BJHM,YHHM
location.fix/mobile | 手机号码,目标号码,手机号 | mobile,target_phone,msisdn | SJHM
"""


def _load() -> dict[str, tuple[list[str], list[str], list[str]]]:
    heads = {}
    for line in LINES.strip().splitlines():
        field, chinese, english, pinyin = (part.strip() for part in line.split("|"))
        heads[field] = (chinese.split(","), english.split(","), pinyin.split(","))
    return heads


HEADS = _load()
CHINESE, ENGLISH = ("zh", "hant"), ("en", "snake", "camel", "upper")


def camel(snake: str) -> str:
    """id_no as idNo."""
    first, *rest = snake.split("_")
    return first + "".join(word.capitalize() for word in rest)


def head(rng: Random, kind: str, field: str, style: str) -> str:
    """One way to head a field."""
    chinese, english, pinyin = HEADS.get(f"{kind}/{field}") or HEADS[field]
    if style in CHINESE:
        text = rng.choice(chinese)
        return traditional(text) if style == "hant" else text
    if style == "pinyin":
        return rng.choice(pinyin)
    text = rng.choice(english)
    if style == "en":
        return " ".join(
            word.upper() if word in {"id", "ip", "mac", "vin", "pnr"} else word.title() for word in text.split("_")
        )
    return {"camel": camel(text), "upper": text.upper()}.get(style, text)


def heads(rng: Random, kind: str, fields: list[str], style: str) -> list[str]:
    """The header of a table, no column named twice."""
    names: list[str] = []
    for field in fields:
        name = head(rng, kind, field, style)
        for _ in range(8):
            if name not in names:
                break
            name = head(rng, kind, field, style)
        names.append(name if name not in names else name + "2")
    return names
