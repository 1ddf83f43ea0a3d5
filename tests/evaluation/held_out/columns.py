"""The columns of all kinds: key; Chinese names; English names; pinyin initials; the rule of their cells."""

from __future__ import annotations

from dataclasses import dataclass

ID18, MOBILE, EMAIL = "identity.prc_id18", "phone.mobile", "phone.email"
CARD, PLATE, PASSPORT = "bank.card", "driving.plate", "identity.passport_cn"
VIN, LANDLINE = "driving.vin", "phone.landline"


@dataclass(frozen=True)
class Field:
    """A column: names in Chinese, English and pinyin initials, and the rule that its cells satisfy."""

    key: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    py: str
    rule: str | None = None


def _fields(lines: str) -> dict[str, Field]:
    """Read the table of columns below."""
    found = {}
    for line in lines.strip().splitlines():
        key, zh, en, py, rule = (part.strip() for part in line.split(";"))
        found[key] = Field(key, tuple(zh.split()), tuple(en.split()), py, rule or None)
    return found


FIELDS = _fields("""
name; 姓名 客户姓名 真实姓名 本人姓名; name real_name full_name; XM;
guest; 旅客姓名 姓名 住客姓名; guest_name name; XM;
pax; 旅客姓名 乘机人 乘客姓名; passenger_name name; LKXM;
owner; 业主姓名 权利人 产权人; owner_name owner obligee; QLR;
tenant; 承租人 租客姓名 租户; tenant_name lessee tenant; CZR;
landlord; 出租人 房东; landlord lessor; CZRXM;
holder; 户名 持卡人 账户姓名; cardholder account_name holder; HM;
carowner; 机动车所有人 车主姓名 所有人 车主; owner_name owner; SYR;
suspect; 嫌疑人姓名 姓名 人员姓名; suspect_name name; XM;
sex; 性别; gender sex; XB;
nation; 民族; nation ethnicity; MZ;
birth; 出生日期 生日; birthday birth_date dob; CSRQ;
idno; 身份证号 身份证号码 公民身份号码 证件号码 身份证; id_card idcard_no id_number cert_no; SFZH; identity.prc_id18
licno; 驾驶证号 证号 驾驶证号码; licence_no driver_license_no; JSZH; identity.prc_id18
passport; 护照号 护照号码 证件号码; passport_no passport_number; HZHM; identity.passport_cn
mobile; 手机号 联系电话 手机号码 手机 移动电话; mobile phone mobile_phone; SJH; phone.mobile
email; 邮箱 电子邮箱 E-mail; email e_mail; DZYX; phone.email
tel; 固定电话 座机 家庭电话; tel telephone; GDDH; phone.landline
address; 住址 户籍地址 家庭住址 现住址; address home_address; HJDZ;
company; 工作单位 单位名称; company employer; FWCS;
remark; 备注; remark note; BZ;
hotel; 酒店名称 旅馆名称 宾馆名称; hotel_name hotel; LGMC;
room; 房号 房间号; room_no room_number; FJH;
checkin; 入住时间 入住日期; checkin_time check_in; RZSJ;
checkout; 退房时间 离店时间; checkout_time check_out; TFSJ;
price; 房价 房费; room_rate; FJ;
flight; 航班号 航班; flight_no flight; HBH;
fdate; 航班日期 起飞时间 乘机日期; flight_date departure_time; QFSJ;
dep; 出发机场 起飞机场 始发地; dep_airport dep_city; CFD;
arr; 到达机场 目的地; arr_airport arr_city; DDD;
cabin; 舱位; cabin; CW;
eticket; 电子客票号 票号; e_ticket_no ticket_number; PH;
trainno; 车次; train_no train_number; CC;
tdate; 乘车日期 发车时间; travel_date departure_time; CCRQ;
from_st; 出发站 始发站; from_station start_station; CFZ;
to_st; 到达站 目的站; to_station arrival_station; DDZ;
seat; 座位号 席位; seat_no coach_seat; ZWH;
seatclass; 席别; seat_type; XWLB;
fare; 票价; fare ticket_price; PJ;
place; 场所编号 营业场所代码; netbar_wacode place_code; CSBH;
bar; 网吧名称 上网场所; netbar_name place_name; WBMC;
on; 上机时间 上网时间 上线时间; start_time online_time; SJSJ;
off; 下机时间 下线时间; end_time offline_time; XJSJ;
seatno; 终端号 机器号; terminal_no machine_no; ZDH;
ip; IP地址; ip_address; IPDZ;
direction; 出入境标识 出境/入境 出入标识; io_type direction; CRJBS;
bdate; 出入境日期 出入境时间; crossing_date crossing_time; CRJRQ;
port; 出入境口岸 口岸; port_of_entry port; CRJKA;
doc; 证件名称 证件种类; document_type; ZJZL;
dest; 前往国(地区) 前往地; destination_country destination; QWD;
caseno; 案件编号 案号; case_no case_number; AJBH;
cause; 案由 案件类别 涉嫌罪名; offence case_type; AY;
unit; 立案单位 办案单位; handling_unit police_unit; LADW;
result; 处理结果 处罚结果; penalty disposition; CLJG;
cdate; 立案时间 处罚日期; filing_date; LASJ;
cert; 不动产权证号 产权证号 房产证号; certificate_no property_cert_no; CQZH;
site; 房屋坐落 坐落; property_location house_location; ZL;
area; 建筑面积 面积(㎡); floor_area building_area; JZMJ;
use; 房屋用途 用途; house_usage; YT;
rdate; 登记时间 登记日期; register_date; DJSJ;
lstart; 起租日 租赁开始日期; lease_start; QZR;
lend; 到期日 租赁到期日; lease_end; DQR;
rent; 月租金 租金(元/月); monthly_rent rent; YZJ;
deposit; 押金; deposit; YJ;
bank; 开户银行 开户行 银行; bank_name bank; KHYH;
card; 银行卡号 卡号 账号; card_no bank_card account_no; YHKH; bank.card
opened; 开户日期; open_date; KHRQ;
balance; 账户余额 余额 存款余额; balance available_balance; YE;
asof; 截止日期 查询时间; as_of_date query_time; CXSJ;
txdate; 交易日期 交易时间; txn_date trans_time; JYRQ;
amount; 交易金额 发生额; amount txn_amount; JYJE;
summary; 摘要; summary; ZY;
oppname; 对方户名; counterparty opp_name; DFHM;
oppcard; 对方账号; opp_acct counterparty_account; DFZH; bank.card
class; 准驾车型; licence_class vehicle_class; ZJCX;
archive; 档案编号; archives_no; DABH;
issued; 初次领证日期; first_issue_date; CCLZRQ;
points; 累积记分 记分; cumulative_score; LJJF;
plate; 号牌号码 车牌号 车牌号码; plate_no license_plate; HPHM; driving.plate
vin; 车辆识别代号 车架号; vin; CLSBDH; driving.vin
engine; 发动机号; engine_no; FDJH;
model; 品牌型号 车辆品牌; brand_model; CLPP;
first; 初次登记日期; first_registration; CCDJRQ;
own; 本机号码 用户号码 机主号码; msisdn own_number; BJHM; phone.mobile
peer; 对方号码; peer_number other_party; DFHM; phone.mobile
cstart; 通话开始时间 起始时间 通话时间; start_time call_time; QSSJ;
duration; 通话时长(秒) 通话时长 通信时长; duration call_duration; THSC;
ctype; 呼叫类型 通话类型; call_type; HJLX;
cplace; 通话地点 通信地点; call_place; THDD;
stime; 发送时间 收发时间; send_time sms_time; FSSJ;
content; 短信内容 内容; content sms_content message; DXNR;
sdir; 收发方向 收/发; sms_direction; SFFX;
ltime; 定位时间; loc_time gps_time; DWSJ;
lng; 经度; lng longitude; JD;
lat; 纬度; lat latitude; WD;
lac; LAC 位置区码; lac; LAC;
ci; CI 小区号; cellid ci; CI;
laddr; 定位地址 位置; location_address; DWDZ;
home; 归属地; home_area; GSD;
carrier; 运营商; carrier; YYS;
""")
