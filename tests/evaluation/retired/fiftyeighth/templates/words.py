"""Word lists: places, names, firms, column headers."""
# code6, province, city, district, area code, plate prefix, lng, lat
PL = [x.split() for x in '''110105 北京市 北京市 朝阳区 010 京 116.48 39.95
110108 北京市 北京市 海淀区 010 京 116.31 39.96
310115 上海市 上海市 浦东新区 021 沪 121.54 31.22
310104 上海市 上海市 徐汇区 021 沪 121.44 31.19
120101 天津市 天津市 和平区 022 津 117.20 39.12
440106 广东省 广州市 天河区 020 粤A 113.36 23.13
440305 广东省 深圳市 南山区 0755 粤B 113.93 22.53
440604 广东省 佛山市 禅城区 0757 粤E 113.12 23.02
441302 广东省 惠州市 惠城区 0752 粤L 114.41 23.09
330106 浙江省 杭州市 西湖区 0571 浙A 120.13 30.26
330203 浙江省 宁波市 海曙区 0574 浙B 121.55 29.87
330302 浙江省 温州市 鹿城区 0577 浙C 120.66 28.01
320102 江苏省 南京市 玄武区 025 苏A 118.80 32.05
320505 江苏省 苏州市 虎丘区 0512 苏E 120.57 31.30
320211 江苏省 无锡市 滨湖区 0510 苏B 120.29 31.53
370102 山东省 济南市 历下区 0531 鲁A 117.08 36.67
370202 山东省 青岛市 市南区 0532 鲁B 120.41 36.08
410105 河南省 郑州市 金水区 0371 豫A 113.66 34.80
410302 河南省 洛阳市 老城区 0379 豫C 112.47 34.68
420106 湖北省 武汉市 武昌区 027 鄂A 114.32 30.55
430102 湖南省 长沙市 芙蓉区 0731 湘A 113.03 28.19
510104 四川省 成都市 锦江区 028 川A 104.08 30.66
500103 重庆市 重庆市 渝中区 023 渝 106.57 29.55
610113 陕西省 西安市 雁塔区 029 陕A 108.95 34.22
210102 辽宁省 沈阳市 和平区 024 辽A 123.42 41.79
210202 辽宁省 大连市 中山区 0411 辽B 121.64 38.92
220102 吉林省 长春市 南关区 0431 吉A 125.35 43.86
230102 黑龙江省 哈尔滨市 道里区 0451 黑A 126.62 45.76
130102 河北省 石家庄市 长安区 0311 冀A 114.54 38.04
130203 河北省 唐山市 路北区 0315 冀B 118.20 39.63
140105 山西省 太原市 小店区 0351 晋A 112.57 37.74
340102 安徽省 合肥市 瑶海区 0551 皖A 117.31 31.86
350102 福建省 福州市 鼓楼区 0591 闽A 119.30 26.08
350203 福建省 厦门市 思明区 0592 闽D 118.08 24.45
360102 江西省 南昌市 东湖区 0791 赣A 115.90 28.68
450103 广西壮族自治区 南宁市 青秀区 0771 桂A 108.49 22.79
460105 海南省 海口市 秀英区 0898 琼A 110.29 20.01
520102 贵州省 贵阳市 南明区 0851 贵A 106.71 26.57
530102 云南省 昆明市 五华区 0871 云A 102.71 25.04
620102 甘肃省 兰州市 城关区 0931 甘A 103.83 36.06
640104 宁夏回族自治区 银川市 兴庆区 0951 宁A 106.29 38.47
650102 新疆维吾尔自治区 乌鲁木齐市 天山区 0991 新A 87.63 43.79'''.split('\n')]
# counties people come from (only as head of ID numbers and home addresses)
HOME = [x.split() for x in '''411422 河南省商丘市睢县
371722 山东省菏泽市单县
421127 湖北省黄冈市黄梅县
430524 湖南省邵阳市隆回县
511621 四川省广安市岳池县
341621 安徽省亳州市涡阳县
350425 福建省三明市大田县
441424 广东省梅州市五华县
320722 江苏省连云港市东海县
332522 浙江省丽水地区青田县
610424 陕西省咸阳市乾县
130427 河北省邯郸市磁县
522425 贵州省毕节地区织金县
362422 江西省吉安地区吉水县
512921 四川省南充地区南部县
452528 广西玉林地区博白县
230184 黑龙江省五常市
210281 辽宁省瓦房店市'''.split('\n')]
SUR = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
G1 = '建国志明伟强军杰涛磊超勇刚平辉鹏华飞斌波宇浩凯健俊帆鑫晨旭博文家天子永德海国庆红兵立新春林东山小兴长福'
GM = '伟强军杰涛磊超勇刚辉鹏飞斌波宇浩凯健俊帆鑫旭博峰亮龙毅宁远森坤航锋泽睿轩'
GF = '芳娜敏静丽艳娟霞秀玲燕红梅莉兰凤洁云莲真雪荣爱妹琴珍贞英慧巧美淑惠珠翠雅芝萍琳晶妍茜秋珊莎锦婷宁蓓'
TRADN = ['陳國強', '黃志偉', '李嘉欣', '張詠詩', '林家豪', '何美玲', '劉俊傑', '吳佩珊', '鄭文龍', '梁曉彤', '郭啟明', '蔡淑儀', '葉健民', '馮麗華', '鄧偉成', '許慧敏', '曾子軒', '羅寶珠', '謝雅雯', '周展鵬', '潘穎琪', '盧錦榮', '余靜儀', '蕭浩然', '關玉蘭', '莫少聰', '溫麗貞', '區志明', '施美娟', '譚耀宗']
PY = dict(zip(SUR, 'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Yu Du Ye Cheng Wei Su Lv Ding Ren Lu Yao Shen Zhong Jiang Cui Tan Lu Fan Wang Liao Shi Jin Jia Wei Xia Fu Fang Zou Xiong Meng Qin Qiu Hou Jiang Yin Xue Yan Duan Lei Long Li Shi Tao He Mao Hao Gu Gong Shao Wan Qin Wu Qian Dai Yan Mo Kong Xiang Chang Tang'.split()))
GPY = dict(zip(G1 + GM + GF, ('Jian Guo Zhi Ming Wei Qiang Jun Jie Tao Lei Chao Yong Gang Ping Hui Peng Hua Fei Bin Bo Yu Hao Kai Jian Jun Fan Xin Chen Xu Bo Wen Jia Tian Zi Yong De Hai Guo Qing Hong Bing Li Xin Chun Lin Dong Shan Xiao Xing Chang Fu '
  'Wei Qiang Jun Jie Tao Lei Chao Yong Gang Hui Peng Fei Bin Bo Yu Hao Kai Jian Jun Fan Xin Xu Bo Feng Liang Long Yi Ning Yuan Sen Kun Hang Feng Ze Rui Xuan '
  'Fang Na Min Jing Li Yan Juan Xia Xiu Ling Yan Hong Mei Li Lan Feng Jie Yun Lian Zhen Xue Rong Ai Mei Qin Zhen Zhen Ying Hui Qiao Mei Shu Hui Zhu Cui Ya Zhi Ping Lin Jing Yan Qian Qiu Shan Sha Jin Ting Ning Bei').split()))
ROAD = '人民路 解放路 建设路 中山路 和平街 长江路 文化路 新华街 幸福路 学府路 滨河路 东风路 胜利街 北环路 迎宾大道 科技路 振兴街 朝阳路'.split()
ESTATE = '锦绣花园 阳光水岸 翠湖名邸 金色家园 紫荆苑 枫林雅居 江南春晓 御景豪庭 丽水佳园 龙湖天街 中海国际 观澜府 星河湾 梧桐公馆 绿地香颂'.split()
HOTEL = '维也纳酒店 锦江之星 汉庭酒店 如家快捷 全季酒店 格林豪泰 速8酒店 7天连锁 桔子水晶 城市便捷 都市花园酒店 亚朵酒店 东方商务宾馆 悦来招待所 海悦大酒店 金桥宾馆'.split()
CAFE = '极速网咖 天空网吧 蓝鲸电竞馆 零度网络会所 鼎点网吧 星际网吧 飞宇网吧 大唐网络 新干线网吧 网鱼网咖 乐游电竞网咖 红树林网吧'.split()
AIR = [x.split() for x in '''PEK 北京 首都机场
SHA 上海 虹桥机场
PVG 上海 浦东机场
CAN 广州 白云机场
SZX 深圳 宝安机场
CTU 成都 双流机场
HGH 杭州 萧山机场
XIY 西安 咸阳机场
KMG 昆明 长水机场
WUH 武汉 天河机场
NKG 南京 禄口机场
CKG 重庆 江北机场
XMN 厦门 高崎机场
TAO 青岛 胶东机场
CSX 长沙 黄花机场
DLC 大连 周水子机场
URC 乌鲁木齐 地窝堡机场
HRB 哈尔滨 太平机场
HAK 海口 美兰机场
SYX 三亚 凤凰机场'''.split('\n')]
FLT = [x.split() for x in 'CA 999 中国国航;MU 781 东方航空;CZ 784 南方航空;HU 880 海南航空;ZH 479 深圳航空;FM 774 上海航空;MF 731 厦门航空;SC 324 山东航空;3U 876 四川航空'.split(';')]
STN = '北京南 上海虹桥 南京南 济南西 徐州东 郑州东 武汉 长沙南 广州南 深圳北 杭州东 宁波 合肥南 西安北 石家庄 天津西 苏州北 无锡东 南昌西 福州南 厦门北 成都东 重庆北 贵阳北 昆明南 沈阳北 长春西 哈尔滨西'.split()
PORT = '罗湖口岸 皇岗口岸 深圳湾口岸 拱北口岸 横琴口岸 港珠澳大桥口岸 福田口岸 浦东机场 白云机场 首都机场 瑞丽口岸 友谊关口岸 绥芬河口岸 满洲里口岸'.split()
DEST = '香港 澳门 泰国 日本 韩国 新加坡 越南 美国 马来西亚 缅甸 澳大利亚 俄罗斯'.split()
CHARGE = '盗窃 诈骗 故意伤害 危险驾驶 寻衅滋事 开设赌场 掩饰隐瞒犯罪所得 帮助信息网络犯罪活动 交通肇事 职务侵占 非法经营 聚众斗殴'.split()
RESULT = '行政拘留十日 行政拘留十五日并处罚款五百元 取保候审 刑事拘留 移送审查起诉 有期徒刑八个月，缓刑一年 有期徒刑一年二个月 拘役三个月 罚款五百元 有期徒刑三年'.split()
BANKS = [x.split() for x in '''622848 19 中国农业银行
622202 19 中国工商银行
621226 19 中国工商银行
621700 19 中国建设银行
622700 16 中国建设银行
621660 19 中国银行
621661 19 中国银行
622588 16 招商银行
621485 16 招商银行
622260 19 交通银行
621799 19 中国邮政储蓄银行
622188 19 中国邮政储蓄银行
622622 16 中国民生银行
622908 18 兴业银行
622521 16 浦发银行
622690 16 中信银行'''.split('\n')]
CAR = '大众朗逸 丰田卡罗拉 日产轩逸 比亚迪秦 别克英朗 哈弗H6 本田雅阁 吉利帝豪 五菱宏光 福特福克斯 长安CS75 奥迪A4L'.split()
WMI = 'LSV LFV LGX LBV LVS LHG LFM LVG LGB LSG LS5 LJD'.split()
FIRM = '恒泰商贸 鑫源建材 宏达物流 天成科技 润丰食品 华瑞机电 博远教育 盛世装饰 金盾保安 顺达运输 云帆信息 康宁药业'.split()
JOB = '工人 教师 个体 司机 会计 销售 保安 厨师 学生 退休 电工 护士 程序员 务农 文员'.split()
# field: zh variants | english | pinyin initials | camelCase
HEAD = {k: [p.split('/') for p in v.split('|')] for k, v in (l.split('=', 1) for l in '''i=序号/编号/No./NO|no/seq/id|XH|seq
name=姓名/姓 名/客户姓名|name/real_name/cname|XM|name/realName/custName
sex=性别|gender/sex|XB|gender/sex
nation=民族|nation/ethnic|MZ|nation
bd=出生日期/生日|birthday/dob|CSRQ|birthDate
age=年龄|age|NL|age
id=身份证号/身份证号码/证件号码/身份证/公民身份号码/身份证号(18位)|id_card/id_no/idcard/cert_no|SFZH/GMSFHM/ZJHM/SFZHM|idCard/certNo/idNo/idCardNo
ctype=证件类型/证件名称|cert_type/id_type|ZJLX|certType
ph=联系电话/手机号/手机号码/电话/手机/联系方式|mobile/phone/tel/cellphone|LXDH/SJH/SJHM|mobile/phoneNo/phone
mail=邮箱/电子邮箱/E-mail|email/e_mail|DZYX|email
tel=固定电话/座机/固话|landline/tel_home|GDDH|homeTel
pp=护照号/护照号码/证件号码|passport_no/passport|HZH/HZHM|passportNo
addr=住址/户籍地址/家庭住址/联系地址|address/addr|ZZ/HJDZ|address
edu=文化程度/学历|education|WHCD|education
job=职业/从业状况|job/occupation|ZY|occupation
unit=单位/工作单位/服务处所|company/employer|FWCS|company
rel=与户主关系/关系|relation|YHZGX|relation
hh=户号|household_no|HH|householdNo
marr=婚姻状况|marital|HYZK|maritalStatus
note=备注/备 注/说明|remark/memo/note|BZ|remark
hotel=酒店名称/门店/旅馆名称/酒店|hotel_name/hotel/store|LGMC|hotelName
hcode=旅馆编码/门店编号|hotel_code/hotel_id|LGBM|hotelCode
room=房号/房间号/入住房号|room_no/room|FJH/FH|roomNo/roomNumber
rtype=房型|room_type|FX|roomType
t1=入住时间/入店时间/登记时间|checkin_time/check_in/arr_time|RZSJ|checkinTime/checkIn
t2=退房时间/离店时间|checkout_time/check_out/dep_time|TFSJ/LDSJ|checkoutTime/checkOut
d1=入住日期/到店日|arr_date/checkin_date|RZRQ|arrDate
d2=离店日期/离店日|dep_date/checkout_date|LDRQ|depDate
price=房价/房费|room_rate/price|FJ|roomRate
dep=押金|deposit|YJ|deposit
chan=预订渠道/来源|channel/source|YDQD|channel
mate=同住人/同住人员|companion|TZR|companion
folio=账单号/登记单号|folio/folio_no|DJDH|folioNo
fl=航班号/航班|flight_no/flight|HBH|flightNo
route=航段/行程|route/segment|HD|route
from=出发地/始发/出发|dep_city/dep/orig|CFD|depCity
to=到达地/目的地/到达|arr_city/arr/dest|DDD|arrCity
fd=航班日期/乘机日期/起飞日期|flight_date/dep_date|HBRQ|flightDate
ft=起飞时间/起飞|dep_time/std|QFSJ|depTime
cabin=舱位|cabin/class|CW|cabin
seat=座位号/座位|seat_no/seat|ZWH|seatNo
tkt=票号/电子客票号|ticket_no/eticket|PH|ticketNo/eTicketNo
pnr=PNR/订座编号|pnr/record_locator|PNR|pnr
fare=票价/票面价/金额|fare/price|PJ|fare
tr=车次|train_no/train_num|CC|trainNo
st1=出发站/发站/上车站|from_station/start_station|FZ|fromStation
st2=到达站/到站/下车站|to_station/dest_station|DZ|toStation
td=乘车日期/日期/发车日期|train_date/travel_date|CCRQ|trainDate
tt=开车时间/发车时间|dep_time/start_time|KCSJ|startTime
coach=车厢|coach|CXH|coachNo
tseat=座位号/座位|seat_no/seat_num|XWH|seatNo
stype=席别/座席|seat_type/seat_class|XB2|seatType
eno=订单号/取票号|order_no/sequence_no|DDH|orderNo
cafe=网吧名称/上网场所/场所名称/网吧|netbar_name/place_name/site|YYCSMC|netbarName/placeName
ccode=场所编号/营业场所代码|netbar_wacode/place_code|YYCSDM|placeCode
n1=上机时间/上网时间/上线时间|start_time/login_time/online_time|SXSJ|onlineTime/loginTime
n2=下机时间/下线时间|end_time/logout_time/offline_time|XXSJ|offlineTime/logoutTime
pc=机器号/终端号/座位号/机号|terminal_no/seat/pc_no|ZDH|terminalNo
ip=IP地址/IP|ip/client_ip|IPDZ|clientIp
mac=MAC地址/MAC|mac|MACDZ|mac
fee=费用/消费金额/金额|fee/amount|FY|fee
ncard=上网卡号/会员卡号|member_card/netcard|SWKH|memberCard
dir=出入境/出入标识/出入境类型|direction/io_type|CRBS|ioType
bdt=出入境日期/出入境时间/过关时间|cross_date/cross_time|CRRQSJ|crossTime
port=出入境口岸/口岸/口岸名称|port/port_name|CRKA|portName
bfl=交通工具/航班号/车船|transport/vehicle_no|JTGJ|transport
dest=前往地/前往国家地区|destination/country|QWGJ|destination
doc=证件种类/证件名称|doc_type|ZJZL|docType
bnat=国籍/国家地区|nationality|GJDQ|nationality
visa=签证种类/签注|visa_type|QZZL|visaType
cno=案件编号/案号|case_no|AJBH|caseNo
charge=案由/案件类别/罪名|charge/offence|AY/AJLB|charge
cunit=立案单位/办案单位/主办单位|unit_name/handling_unit|LADW/BADW|handlingUnit
cdate=立案时间/立案日期/发案时间|case_date/filed_at|LASJ|filedDate
result=处理结果/处罚结果/判决结果|result/disposition|CLJG|result
officer=办案民警/承办人|officer|BAMJ|officer
estate=楼盘/小区/小区名称/项目名称|estate/community/project|XQMC|projectName
bld=楼栋/楼号/栋号|building/bldg|LDH|building
unitno=单元|unit|DY|unitNo
hroom=房号/室号|house_no/room_no|SH|houseNo
loc=坐落/房屋坐落/房屋地址|location/house_addr|FWZL|houseLocation
area=建筑面积/面积(㎡)/建面|area/floor_area|JZMJ|area
cert=不动产权证号/产权证号/权证号|cert_no_re/property_cert|BDCQZH|propertyCert
unit28=不动产单元号|unit_no_re/estate_unit_no|BDCDYH|estateUnitNo
usage=用途/房屋用途|usage|FWYT|usage
hdate=登记时间/登记日期/签约日期|register_time/sign_date|DJSJ|registerDate
hprice=成交总价/总价(元)/合同总价|total_price|ZJ|totalPrice
raddr=租赁地址/房屋坐落/出租房屋地址|house_addr/lease_addr|FWZL|houseAddress
r1=起租日/租赁开始/租期起|lease_start|QZR|leaseStart
r2=到期日/租赁结束/租期止|lease_end|DQR|leaseEnd
rent=月租金/租金/月租|rent/monthly_rent|YZJ|monthlyRent
rdep=押金|deposit|YJ|deposit
lord=房东/出租人|landlord/lessor|CZR|landlord
lph=房东电话/出租人电话|landlord_phone|CZRDH|landlordPhone
rno=合同编号/备案号|contract_no|HTBH|contractNo
bank=开户行/开户银行/银行|bank_name/bank|KHYH|bankName
branch=开户网点/支行|branch|KHWD|branchName
card=银行卡号/卡号/银行账号|card_no/bank_card/acct_no|YHKH/KH|cardNo/bankCard/bankCardNo
odate=开户日期/开户时间|open_date|KHRQ|openDate
atype=账户类型/卡种/账户类别|acct_type|ZHLX|accountType
astat=账户状态/状态|acct_status|ZHZT|accountStatus
bal=余额/账户余额/存款余额|balance|YE|balance
avail=可用余额|available_balance|KYYE|availableBalance
baldate=截止日期/余额日期|as_of/bal_date|YERQ|balanceDate
tdt=交易时间/交易日期/记账日期|trans_time/txn_date|JYSJ|tradeTime/transTime
inout=收支/借贷标志|dr_cr/in_out|JDBZ|drCrFlag
amt=交易金额/金额/发生额|amount/txn_amt|JYJE|amount/tradeAmount
tbal=余额/账户余额|balance|YE|balance
summ=摘要/交易摘要|summary|ZY2|summary
opp=对方户名/交易对方|counterparty/opp_name|DFHM|oppName
oppacct=对方账号/对方帐号|opp_acct|DFZH|oppAccount
serial=流水号/交易流水号|serial_no/txn_id|LSH|serialNo
cls=准驾车型|vehicle_class/license_class|ZJCX|licenseClass
archive=档案编号|archives_no|DABH|archiveNo
lic1=初次领证日期/初领日期|first_issue_date/issue_date|CCLZRQ|firstIssueDate
lic2=有效期止/有效期至|valid_to/expire_date|YXQZ|validTo
points=累积记分/记分|points/cumulative_score|LJJF|cumulativeScore
lorg=发证机关|issue_org|FZJG|issueOrg
lstat=驾驶证状态/状态|license_status|ZT|licenseStatus
plate=车牌号/号牌号码/车牌|plate_no/plate/license_plate|HPHM|plateNo
ptype=号牌种类|plate_type|HPZL|plateType
vin=车架号/车辆识别代号/VIN码|vin/frame_no|CLSBDH/CJH|vin/frameNo
engine=发动机号|engine_no|FDJH|engineNo
model=品牌型号/车型/厂牌型号|model/brand|CLPP|vehicleModel
color=车身颜色/颜色|color|CSYS|color
vdate=初次登记日期/初登日期|reg_date|CCDJRQ|registerDate
use=使用性质|use_type|SYXZ|useNature
ins=保险到期/交强险到期日|insurance_end|BXDQ|insuranceEnd
own=本机号码/主叫号码/用户号码/手机号码|msisdn/own_number/user_number|YHHM|msisdn
peer=对方号码/通话号码|peer_number/other_number|DFHM|peerNumber/otherNum
cs=起始时间/通话时间/通话起始时间|start_time/call_time|QSSJ|startTime
dur=通话时长/通信时长/时长(秒)|duration|THSC|duration
ct=呼叫类型/通信方式/主被叫|call_type|HJLX|callType
cplace=通信地点/通话地|call_place/place|THD|commPlace
cfee=实收通信费/费用(元)|fee|TXF|fee
lac=LAC/位置区|lac|LAC|lac
ci=CI/CellID|ci/cell_id|CI|cellId
sdt=收发时间/时间/发送时间|send_time/sms_time/time|FSSJ|sendTime/time
stext=短信内容/内容|content/sms_content/body|DXNR|content/smsText
sdir=收发类型/类型/收发|direction/sms_type|SFLX|direction/type
lng=经度|lng/longitude/lon|JD|lng
lat=纬度|lat/latitude|WD|lat
gdt=定位时间/上报时间/采集时间|loc_time/gps_time|DWSJ|gpsTime/locTime
gaddr=位置/定位地址|loc_addr/position|WZ|address
acc=误差(米)/精度|radius/accuracy|JDU|radius
spd=速度|speed|SD|speed
ename=紧急联系人|emergency_contact|JJLXR|emergencyName
eph=紧急联系人电话/家属电话|emergency_phone|JJLXRDH|emergencyPhone'''.split('\n'))}
