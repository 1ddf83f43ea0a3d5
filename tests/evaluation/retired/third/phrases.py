"""Sentences that tell one record each: as chat messages, in letters, in police reports, as notices."""

from __future__ import annotations

CHAT: dict[str, list[str]] = {
    "hotel.stay": [
        "{name} {id_no} {checkin}入住{hotel} {room}房 {checkout}退房",
        "查到了，{name}，身份证{id_no}，{checkin}在{hotel}开房，房号{room}，{checkout}离店",
        "开房记录：{name} 身份证号{id_no} {hotel} 房间{room} 入住时间{checkin} 退房时间{checkout}",
        "{name}（{mobile}）{checkin}入住{hotel}{room}房间，房型{room_type}，{checkout}退的房",
    ],
    "travel.flight": [
        "{name} {id_no} 航班{flight} {flight_time} {from_airport}-{to_airport} 座位{plane_seat}",
        "航班查到：乘机人{name}，证件{id_no}，{flight_time}乘{flight}从{from_airport}飞{to_airport}，票号{eticket}",
        "{name} 护照{passport} {flight} {from_airport}→{to_airport} 起飞时间{flight_time} 舱位{cabin}",
        "他坐的{flight}，{flight_time}起飞，{from_airport}到{to_airport}，{name}，身份证号码{id_no}，手机{mobile}",
    ],
    "travel.train": [
        "{name} {id_no} 车次{train} {from_station}到{to_station} {train_time} {train_seat} {seat_class}",
        "火车票：{train_time} {train}次 {from_station}→{to_station} {train_seat}{seat_class} {name} 身份证{id_no}",
        "{name}（身份证{id_no}，手机{mobile}）{train_time}坐{train}次列车，{from_station}上车{to_station}下车，{seat_class}",
    ],
    "netcafe.session": [
        "{name} {id_no} {netbar} 上机{logon} 下机{logoff} 机器号{terminal}",
        "上网记录：{name}，身份证{id_no}，{logon}在{netbar}上机，终端{terminal}，{logoff}下机",
        "网吧查到 {name} 证件号{id_no} 上网场所{netbar} 上网时间{logon} 下线时间{logoff} {terminal}号机",
    ],
    "border.crossing": [
        "{name} 护照号{passport} {cross_time} {direction} 口岸{port} 前往{country}",
        "出入境：{name}，身份证{id_no}，{cross_time}由{port}{direction}",
        "{direction}记录 {name} 护照{passport} 身份证号{id_no} {cross_time} {port} {transport}",
    ],
    "crime.case": [
        "{name} {id_no} 案件编号{case_no} 案由{charge} {office} 处理结果：{result}",
        "案底查询：{name}，身份证号{id_no}，{filed}因{charge}被{office}立案，{result}",
        "有前科，{name} 身份证{id_no} {filed} {charge} 办案单位{office} {result}",
    ],
    "property.housing": [
        "{name} {id_no} 名下房产：{location} 建筑面积{area}平 产权证号{cert}",
        "房产查到，权利人{name}，身份证{id_no}，坐落{location}，{area}平方米，{cert}，{share}",
        "业主{name} 电话{mobile} 房屋坐落{location} 面积{area}㎡ 不动产权证{cert}",
    ],
    "property.rental": [
        "承租人{name} 身份证{id_no} 租赁{location} 租期{lease_start}至{lease_end} 月租金{rent}元",
        "租房信息：租客{name}，{id_no}，房屋坐落{location}，起租{lease_start}到期{lease_end}，租金{rent}元/月，房东{landlord}",
        "{name}（手机{mobile}）租的是{location}，{lease_start}起租，{lease_end}到期，月租{rent}元，押金{deposit}元",
    ],
    "bank.account": [
        "{name} {id_no} {bank} 卡号{card} 开户行{branch}",
        "开户信息：户名{name}，身份证号{id_no}，{bank}，银行卡{card}，开户网点{branch}，开户日期{open_date}",
        "{name} 身份证{id_no} 名下账户 {branch} {card} {acct_type} 状态{acct_state}",
    ],
    "bank.balance": [
        "{name} {id_no} {bank} 卡号{card} 余额{balance}元",
        "余额查询：户名{name}，身份证{id_no}，{bank}卡{card}，截至{asof}账户余额：{balance}元",
        "{name} 身份证号{id_no} 存款余额{balance}元 {bank} {card} 开户行{branch}",
    ],
    "bank.transaction": [
        "{name} {id_no} 卡号{card} {txn_time} {summary} 交易金额{amount} 余额{balance} 对方{opp_name}",
        "流水：{txn_time} {summary} {amount}元 对方户名{opp_name} 余额{balance}元，户名{name} 卡{card} 身份证{id_no}",
        "户名{name}（身份证{id_no}）账号{card}，{txn_time}{dc}{amount}元，摘要{summary}，对方户名{opp_name}，余额{balance}元",
    ],
    "driving.licence": [
        "{name} 驾驶证号{id_no} 准驾车型{class} 档案编号{archive} 初次领证{first_issue}",
        "驾照查询：{name}，证号{id_no}，准驾车型{class}，初次领证日期{first_issue}，累积记分{points}分，{authority}",
        "驾驶证：{name} 身份证{id_no} 档案编号{archive} {class} 发证机关{authority} 有效期至{valid_until}",
    ],
    "driving.vehicle": [
        "车牌{plate} 车主{name} 身份证{id_no} 品牌{brand} 车架号{vin}",
        "查车：{plate}，{plate_type}，{brand}，车辆识别代号{vin}，发动机号{engine}，所有人{name}，身份证号{id_no}，电话{mobile}",
        "{name} {id_no} 名下车辆 号牌号码{plate} {color}色{brand} 车架号{vin} 初次登记{first_reg}",
    ],
    "phone.cdr": [
        "本机号码{mobile} {call_type} 对方号码{peer} 通话时间{call_start} 通话时长{duration}",
        "通话记录 {mobile}（机主{name}，身份证{id_no}）{call_start} {call_type} 对方号码{peer} "
        "时长{duration} 通话地{call_place}",
        "话单：机主{name} 身份证{id_no} 号码{mobile}，{call_start}{call_type}，对方号码{peer}，"
        "通信时长{duration}，{toll}",
    ],
    "phone.sms": [
        "短信记录 本机{mobile} 对方号码{sms_peer} {sms_time} {sms_way} 短信内容：{content}",
        "机主{name} 身份证{id_no} 号码{mobile}，{sms_time}{sms_way}短信，对方号码{sms_peer}，内容：{content}",
    ],
    "location.fix": [
        "定位结果：手机{mobile} 时间{loc_time} 经度{lng} 纬度{lat} 位于{place}",
        "{mobile} 机主{name} 身份证{id_no} 定位时间{loc_time} 经纬度{lng},{lat} {place} 误差{radius}米",
        "目标号码{mobile}，{loc_time}定位于{place}，坐标{lng},{lat}（{coord}），精度{radius}米",
    ],
    "identity.person": [
        "姓名{name} 性别{sex} 民族{ethnic} 出生{birth} 身份证号{id_no} 住址{address}",
        "户籍：{name}，{sex}，{ethnic}族，{birth}生，公民身份号码{id_no}，户籍地址{address}，{marriage}，文化程度{education}",
        "{name} {sex} {id_no} {address} {employer} 电话{mobile}",
    ],
}  # fmt: skip
PROSE: dict[str, list[str]] = {
    "hotel.stay": [
        "据前台登记，{name}（身份证号码：{id_no}）于{checkin}入住{hotel}{room}房，{checkout}办理退房，押金{room_deposit}元已退。",
        "客人{name}，证件号{id_no}，联系电话{mobile}。入住{hotel}，房号{room}，入住时间{checkin}，离店时间{checkout}。",
    ],
    "travel.flight": [
        "旅客{name}（身份证{id_no}）已出票，航班号{flight}，{flight_time}由{from_airport}起飞，目的地{to_airport}，电子客票号{eticket}。",
        "请为{name}办理值机，证件号码{id_no}，手机号{mobile}，航班{flight}，起飞时间{flight_time}，{from_airport}至{to_airport}，{cabin}舱。",
    ],
    "travel.train": [
        "出差人员{name}，身份证号{id_no}，已购{train_time}{from_station}开往{to_station}的{train}次列车，{seat_class}，座位{train_seat}。",
        "{name}（身份证{id_no}）改签为{train}次，{train_time}开车，{from_station}—{to_station}，{seat_class}{train_seat}，票价{fare}元。",
    ],
    "netcafe.session": [
        "经查询上网登记，{name}（身份证号{id_no}）{logon}在{netbar}上机，使用{terminal}号机，{logoff}下机。",
        "{netbar}的上网日志显示，身份证{id_no}、姓名{name}的顾客上机时间为{logon}，下机时间为{logoff}，IP地址{ip}。",
    ],
    "border.crossing": [
        "出入境记录显示，{name}持护照{passport}（身份证号{id_no}）于{cross_time}经{port}{direction}，交通工具为{transport}。",
        "{name}，护照号码{passport}，{cross_time}自{port}{direction}，前往国家为{country}，国籍{nationality}。",
    ],
    "crime.case": [
        "{name}，{sex}，身份证号{id_no}，因涉嫌{charge}于{filed}被{office}立案，案件编号{case_no}，处理结果为{result}。",
        "违法犯罪记录：{name}（身份证{id_no}），案件编号{case_no}，案由{charge}，办案单位{office}，{result}。",
    ],
    "property.housing": [
        "经不动产登记中心查询，{name}（身份证号{id_no}）名下有房屋一处，坐落于{location}，建筑面积{area}平方米，不动产权证号{cert}。",
        "权利人{name}，证件号{id_no}，房屋坐落：{location}，用途{usage}，{share}，产权证号{cert}，登记时间{reg_date}。",
    ],
    "property.rental": [
        "承租人{name}（身份证号{id_no}）向出租人{landlord}承租{location}房屋，租赁期限自{lease_start}至{lease_end}，月租金{rent}元，押金{deposit}元。",
        "租赁备案：合同编号{contract}，承租人{name}，身份证{id_no}，房屋坐落{location}，租期{lease_start}到{lease_end}，月租金{rent}元。",
    ],
    "bank.account": [
        "员工{name}，身份证号{id_no}，开户行为{branch}，银行卡号{card}，账户类型{acct_type}。",
        "经查，{name}（身份证{id_no}）于{open_date}在{branch}开立账户，卡号{card}，账户状态{acct_state}。",
    ],
    "bank.balance": [
        "截至{asof}，{name}（身份证号{id_no}）在{bank}的账户（卡号{card}）余额为{balance}元。",
        "户名{name}，身份证{id_no}，卡号{card}，开户行{branch}，账户余额：{balance}元，可用余额：{available}元。",
    ],
    "bank.transaction": [
        "户名{name}（身份证号{id_no}）卡号{card}于{txn_time}发生一笔{summary}，交易金额{amount}元，对方户名{opp_name}，账户余额{balance}元。",
        "{txn_time}，{name}（身份证{id_no}）的银行卡{card}通过{txn_channel}{dc}{amount}元，摘要{summary}，对方户名{opp_name}，余额{balance}元。",
    ],
    "driving.licence": [
        "驾驶人{name}，驾驶证号{id_no}，档案编号{archive}，准驾车型{class}，初次领证日期{first_issue}，累积记分{points}分。",
        "经核对，{name}（身份证{id_no}）持{authority}核发的驾驶证，准驾车型{class}，档案编号{archive}，有效期至{valid_until}。",
    ],
    "driving.vehicle": [
        "号牌号码{plate}的{brand}登记在{name}（身份证号{id_no}）名下，车辆识别代号{vin}，发动机号{engine}，初次登记日期{first_reg}。",
        "车主{name}，身份证{id_no}，联系电话{mobile}，车牌号{plate}，品牌型号{brand}，车架号{vin}，{vehicle_use}。",
    ],
    "phone.cdr": [
        "机主{name}（身份证号{id_no}）使用本机号码{mobile}，于{call_start}{call_type}，对方号码{peer}，通话时长{duration}，通话地点{call_place}。",
    ],
    "phone.sms": [
        "机主{name}（身份证号{id_no}，本机号码{mobile}）于{sms_time}{sms_way}短信一条，对方号码{sms_peer}，短信内容为“{content}”。",
    ],
    "location.fix": [
        "手机号码{mobile}（机主{name}，身份证{id_no}）于{loc_time}定位在{place}，经度{lng}，纬度{lat}，误差半径{radius}米。",
        "{loc_time}，目标手机{mobile}位于{place}附近，经度{lng}、纬度{lat}，定位精度{radius}米。",
    ],
    "identity.person": [
        "{name}，{sex}，{ethnic}族，{birth}出生，身份证号码{id_no}，户籍地址{address}，联系电话{mobile}。",
        "新员工{name}，性别{sex}，出生日期{birth}，身份证号{id_no}，家庭住址{address}，学历{education}，邮箱{email}。",
    ],
}  # fmt: skip
POLICE = [
    "{filed}，{office}在工作中发现{name}（{sex}，身份证号{id_no}，户籍地{address}）涉嫌{charge}，遂立案侦查，案件编号{case_no}。"
    "经讯问，其对{charge}的违法犯罪事实供认不讳，现已{result}。",
    "违法嫌疑人{name}，{sex}，{birth}生，{ethnic}族，公民身份号码{id_no}，现住{address}。{brief}。{office}依法对其作出{result}的处理决定"
    "（案件编号{case_no}）。",
    "接群众报警，{office}民警赶到现场，将嫌疑人{name}（身份证{id_no}）带回审查。案由：{charge}；立案时间：{filed}；处理结果：{result}。",
]  # fmt: skip
NOTICE: dict[str, list[str]] = {
    "hotel.stay": [
        "【{hotel}】尊敬的{name}（身份证{id_no}），您已于{checkin}入住我店{room}房，请于{checkout}前退房，祝您愉快。"
    ],
    "travel.flight": [
        "【航旅通】{name}您好，您（证件号{id_no}）预订的{flight}航班已出票，{flight_time}从{from_airport}起飞前往{to_airport}，"
        "票号{eticket}。"
    ],
    "travel.train": [
        "【铁路客服】{name}（证件号{id_no}）您已购{train_time}{train}次{train_seat}{seat_class}，{from_station}站开往{to_station}站。"
    ],
    "bank.account": [
        "【{bank}】尊敬的{name}（证件号{id_no}），您的{acct_type}{card}已在{branch}开户成功，开户日期{open_date}。"
    ],
    "bank.balance": ["【{bank}】{name}（身份证{id_no}）您好，截至{asof}您的卡{card}账户余额为{balance}元。"],
    "bank.transaction": [
        "【{bank}】{name}（证件号{id_no}）您的卡{card}于{txn_time}{summary}{dc}{amount}元，对方户名{opp_name}，余额{balance}元。"
    ],
    "property.rental": [
        "【安居租房】{name}（身份证{id_no}），您承租的{location}租期{lease_start}至{lease_end}，月租金{rent}元，请按时缴纳。"
    ],
    "driving.licence": [
        "【交管12123】{name}，您的驾驶证（证号{id_no}，档案编号{archive}）准驾车型{class}，累积记分{points}分，有效期至{valid_until}。"
    ],
    "driving.vehicle": [
        "【车管所】车主{name}（身份证{id_no}）您好，您名下{plate}（{brand}，车架号{vin}）的年检即将到期，请尽快办理。"
    ],
}
