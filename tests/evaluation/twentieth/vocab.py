"""Header words of every kind: field key, Chinese words, pinyin initials, snake_case words."""

_COMMON = """
serial|序号,编号|xh|id,seq
name|姓名,客户姓名|xm|name,real_name,full_name
sex|性别|xb|gender,sex
birth|出生日期,生日|csrq|birthday,birth_date,dob
nation|民族|mz|nation,ethnic
id|身份证号,身份证号码,证件号码,公民身份号码,身份证|sfzh,sfzhm,gmsfhm,zjhm|id_card,id_no,cert_no,identity_no
passport|护照号,护照号码|hzhm|passport_no,passport
mobile|手机号,手机号码,联系电话,手机,电话|sjh,lxdh,sjhm|mobile,phone,tel
landline|固定电话,座机,家庭电话|gddh|home_tel,landline
email|邮箱,电子邮箱|dzyx|email,mail
addr|住址,户籍地址,家庭住址,地址|zz,hjdz|address,addr
remark|备注,说明|bz|remark,memo,note
operator|操作员,经办人,录入人|czy,jbr|operator,created_by
status|状态|zt|status,state
"""
_KINDS = {
    "hotel.stay": """
name|客人姓名,旅客姓名,住客姓名,姓名|xm,lkxm|guest_name,name
hotel|酒店名称,宾馆名称,旅馆名称,入住酒店|lgmc|hotel_name,hotel
room|房号,房间号,房间|fjh|room_no,room
rtype|房型,房间类型|fx|room_type
checkin|入住时间,入住日期,登记时间,到店时间|rzsj|check_in,checkin_time,arrival_date
checkout|退房时间,离店时间,离店日期|tfsj,ldsj|check_out,checkout_time,departure_date
rate|房价,房费|fj|room_rate,rate
deposit|押金|yj|deposit
channel|预订渠道,客源|kly|channel,source""",
    "travel.flight": """
name|乘机人,旅客姓名,姓名,乘客姓名|ckxm,xm|passenger_name,passenger,pax_name
flight|航班号,航班|hbh|flight_no,flight,flight_number
dep|出发机场,起飞机场,出发地|cfd|dep_airport,dep,origin
arr|到达机场,降落机场,到达地,目的地|ddd|arr_airport,arr,destination
deptime|起飞时间,出发时间,航班日期|qfsj|dep_time,departure_time,flight_date
cabin|舱位,舱等|cw|cabin,cabin_class
seat|座位号,座位|zwh|seat_no,seat
ticket|票号,电子客票号|ph|ticket_no,eticket_no
pnr|PNR,订座记录编号|jlbh|pnr,record_locator
fare|票面价,票价|pj|fare,ticket_price""",
    "travel.train": """
name|乘车人,乘客姓名,旅客姓名,姓名|ccr,xm|passenger_name,passenger
train|车次|cc|train_no,train_number,train_code
dep|出发站,始发站,上车站,发站|cfz,fz|from_station,start_station,departure_station
arr|到达站,终到站,下车站,到站|ddz,dz|to_station,end_station,arrival_station
deptime|开车时间,发车时间,乘车日期|fcsj|depart_time,start_time,train_date
seatclass|席别,座位类别|xb|seat_type,seat_class
seat|座位号,席位,车厢座位|zwh|seat_no,seat
fare|票价|pj|ticket_price,fare
ticket|车票号,票号|ph|ticket_no
order|订单号|ddh|order_no""",
    "bank.transaction": """
name|户名,客户姓名,持卡人|hm,khxm|acct_name,customer_name,holder
card|卡号,账号,本方账号,交易卡号|kh,zh|card_no,account_no,acct_no
time|交易时间,交易日期,记账日期|jysj,jyrq|trans_time,txn_date,trade_time
amount|交易金额,金额,发生额|jyje|amount,trans_amount,txn_amt
dc|收支标志,借贷标志,收/支|jdbz|dc_flag,direction
balance|余额,账户余额,交易后余额|ye|balance,acct_balance
summary|摘要,交易类型,用途|zy|summary,trans_type
peer|对方户名,交易对方,对手户名|dfhm|opp_name,counterparty_name,peer_name
peercard|对方账号,对方卡号,对手账号|dfzh|opp_acct,counterparty_acct,peer_account
channel|交易渠道,渠道|jyqd|channel
flow|流水号,交易流水号|lsh|serial_no,trace_no""",
    "bank.account": """
name|户名,客户姓名,账户名称,开户人|khxm,hm|acct_name,customer_name,holder_name
card|卡号,账号,银行卡号,银行账号|kh,zh|card_no,account_no,bank_card_no
bank|开户银行,银行名称,开户行|khyh|bank_name,bank
branch|开户网点,开户机构,支行|khwd|branch,open_branch
opendate|开户日期,开户时间|khrq|open_date,opened_at
acctype|账户类型,账户种类|zhlx|acct_type,account_type
acstate|账户状态|zhzt|acct_status,account_status
custno|客户号|khh|cust_no,customer_id""",
    "bank.balance": """
name|户名,客户姓名,姓名,存款人|khxm,xm|customer_name,acct_name,holder
card|卡号,账号,银行卡号|kh,zh|card_no,account_no
bank|银行,开户银行,开户行|khyh|bank_name,bank
balance|余额,账户余额,存款余额,当前余额|ye,zhye|balance,account_balance,current_balance
avail|可用余额|kyye|available_balance,avail_bal
asof|查询时间,截止日期,余额日期|cxsj|query_time,as_of_date,balance_date
curr|币种|bz|currency,ccy
branch|网点,支行|wd|branch""",
    "border.crossing": """
name|姓名,旅客姓名|xm|name,traveller_name,full_name
direction|出入境标识,出/入境,出入境类型,出境/入境|crjbz,crjlx|io_type,direction,entry_exit
time|出入境时间,出入境日期,通关时间|crjsj,crjrq|crossing_time,io_date,event_time
port|口岸,出入境口岸,边检口岸|ka,crjka|port,port_name,border_port
doctype|证件种类,证件名称|zjzl|doc_type,document_type
country|前往国家地区,前往地/来自地,来往国|qwg|country,dest_country
transport|交通工具,交通方式|jtgj|transport,vehicle_no
nationality|国籍|gj|nationality
desk|验放通道,边检通道|yftd|lane,counter_no""",
    "netcafe.session": """
name|姓名,上网人员姓名,会员姓名|xm,swryxm|name,user_name,real_name
cafe|网吧名称,上网场所名称,场所名称,网吧|wbmc,csmc|netbar_name,place_name,site_name
code|场所编号,上网场所编号|csbh|netbar_wacode,place_code
online|上机时间,上网时间,上线时间|sjsj,sxsj|online_time,login_time,start_time
offline|下机时间,下线时间,结账时间|xjsj,xxsj|offline_time,logout_time,end_time
seat|机器号,终端号,机号|zdh,jqh|terminal_no,pc_no,machine_no
ip|IP地址,终端IP|ip|ip,client_ip
cardno|上网卡号,会员卡号|swkh|member_no
fee|消费金额,上网费|xfje|fee""",
    "crime.case": """
name|姓名,嫌疑人姓名,违法人员,当事人|xm,xyrxm|suspect_name,name,offender_name
caseno|案件编号,案号|ajbh|case_no,case_number
charge|案由,案件类别,涉嫌罪名,罪名|ay,ajlb|charge,case_type,offence
unit|办案单位,立案单位,主办单位|badw,ladw|handling_unit,case_unit,police_unit
casedate|立案时间,发案时间,受案日期|lasj,fasj|filed_date,case_date,incident_time
result|处理结果,处罚结果,强制措施|cljg|result,disposition,penalty
brief|简要案情|jyaq|brief,case_summary
officer|办案民警,主办民警|bamj|officer
record|有无前科|qk|prior_record""",
    "property.housing": """
name|权利人,产权人,业主姓名,业主|qlr,cqr|owner_name,owner,obligee
cert|不动产权证号,产权证号,房产证号|cqzh,bdcqzh|cert_no,property_cert_no
location|房屋坐落,坐落,房产地址|fwzl|location,property_address
estate|小区名称,楼盘|xqmc|estate,community
building|楼栋,幢号|ldh|building
room|房号,室号|fh|room_no,unit_no
area|建筑面积,面积,建筑面积(㎡)|jzmj|build_area,floor_area
usage|用途,房屋用途|fwyt|usage
regdate|登记时间,登记日期,发证日期|djsj|register_date,registered_on
share|共有情况|gyqk|ownership""",
    "property.rental": """
name|承租人,租客姓名,租户,承租方|czr,zkxm|tenant_name,tenant,lessee
location|租赁房屋地址,房屋地址,坐落,出租房屋|fwdz|house_address,rental_address,premises
start|起租日,租赁开始日期,合同开始|qzr|lease_start,start_date
end|到期日,租赁截止日期,合同到期|dqr|lease_end,end_date
rent|月租金,租金,月租|yzj|monthly_rent,rent
deposit|押金|yj|deposit
landlord|出租人,房东,房东姓名|czf,fd|landlord,lessor
landtel|房东电话,出租人电话|fddh|landlord_phone
contract|合同编号,租赁合同号,备案号|htbh|contract_no,lease_no
paymode|付款方式|fkfs|pay_cycle""",
    "driving.licence": """
name|姓名,驾驶人,驾驶员姓名|xm,jsr|driver_name,name
id|驾驶证号,身份证号,证号,驾驶证号码|jszh,sfzmhm|licence_no,license_no,id_no
cls|准驾车型|zjcx|vehicle_class,licence_class,drive_type
archive|档案编号|dabh|archive_no,file_no
first|初次领证日期,初领日期|cclzrq|first_issue_date,issue_date
until|有效期止,有效期至,驾驶证有效期|yxqz|valid_until,expire_date
points|累积记分,记分|ljjf|points,demerit_points
authority|发证机关|fzjg|issuing_authority,authority
lstate|驾驶证状态|zt|licence_status""",
    "driving.vehicle": """
name|车主,所有人,机动车所有人,车主姓名|syr,czxm|owner_name,owner,vehicle_owner
plate|车牌号,号牌号码,车牌,车牌号码|hphm,cph|plate_no,plate,license_plate
ptype|号牌种类|hpzl|plate_type
vin|车架号,车辆识别代号|clsbdh,cjh|vin,frame_no
engine|发动机号|fdjh|engine_no
model|品牌型号,车型,厂牌型号|clpp,ppxh|model,brand_model
color|车身颜色,颜色|csys|color
regdate|初次登记日期,注册日期,登记日期|ccdjrq,zcrq|register_date,first_reg_date
use|使用性质|syxz|use_nature""",
    "phone.cdr": """
name|机主姓名,机主,用户姓名|jzxm,yhxm|owner_name,subscriber_name
mobile|本机号码,用户号码,本方号码,机主号码|bjhm,yhhm|msisdn,own_number,user_number
peer|对方号码,对端号码,通话对方|dfhm,ddhm|peer_number,opposite_no,other_party
calltime|起始时间,通话开始时间,呼叫时间,通话时间|kssj,thsj|call_time,start_time,begin_time
duration|通话时长,时长,通话时长(秒)|thsc|duration,call_duration,duration_sec
calltype|呼叫类型,通话类型,主被叫|hjlx,thlx|call_type,direction
place|通话地点,通信地点,归属地|thdd|call_place,location
charge|通话费,实收通信费,费用|thf|charge,fee""",
    "phone.sms": """
name|机主姓名,用户姓名|jzxm|owner_name,subscriber
mobile|本机号码,手机号,用户号码|bjhm|msisdn,own_number,phone
peer|对方号码,对端号码,收发号码|dfhm|peer_number,peer,opposite_no
smstime|收发时间,发送时间,短信时间|fssj|send_time,sms_time,sent_at
smstype|收发类型,短信类型,收/发|sflx|sms_type,direction
body|短信内容,内容,信息内容|dxnr|content,body,sms_text
sstate|发送状态|fszt|send_status""",
    "location.fix": """
name|姓名,目标姓名,人员姓名|xm|name,target_name,user_name
mobile|手机号码,目标手机号,手机号,定位号码|sjhm|mobile,phone,msisdn
loctime|定位时间,采集时间,上报时间|dwsj,cjsj|loc_time,gps_time,report_time
lng|经度|jd|lng,longitude,lon
lat|纬度|wd|lat,latitude
place|定位地址,位置描述,所在位置|dwdz|loc_address,position,place_desc
lac|LAC,位置区码|lac|lac
ci|CI,小区号|ci|ci,cell_id
speed|速度|sd|speed
acc|精度,误差(米),定位精度|jingdu|accuracy,radius""",
    "identity.person": """
name|姓名|xm|name,real_name,full_name
household|户号|hh|household_no
relation|与户主关系|yhzgx|relation
edu|文化程度|whcd|education
marital|婚姻状况|hyzk|marital_status
work|服务处所,工作单位|fwcs|company,work_unit
police|所属派出所|sspcs|police_station""",
}


def _parse(text):
    """Parse."""
    out = {}
    for line in text.strip().splitlines():
        key, zh, py, en = line.split("|")
        out[key] = (zh.split(","), py.split(","), en.split(","))
    return out


COMMON = _parse(_COMMON)
VOCAB = {k: {**COMMON, **_parse(v)} for k, v in _KINDS.items()}


def camel(s):
    """snake_case to camelCase."""
    a, *rest = s.split("_")
    return a + "".join(x.title() for x in rest)


def headers(rng, kind, keys, style):
    """One header word for every key in a style; no word twice."""
    out, seen = [], set()
    for k in keys:
        zh, py, en = VOCAB[kind][k]
        if style in ("hans", "hant"):
            opts = list(zh)
        elif style in ("py", "PY"):
            opts = [x.upper() if style == "PY" else x for x in py]
        elif style == "camel":
            opts = [camel(x) for x in en]
        elif style == "UPPER":
            opts = [x.upper() for x in en]
        elif style == "Title":
            opts = [x.replace("_", " ").title() for x in en]
        else:
            opts = list(en)
        rng.shuffle(opts)
        word = next((o for o in opts if o not in seen), opts[0] + ("2" if style not in ("hans", "hant") else "2"))
        seen.add(word)
        out.append(word)
    return out
