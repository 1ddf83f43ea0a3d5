=== neg_night_audit
kind: null
n: 12-30
file: 夜审/营业日报_«d8(base)».txt
enc: gb18030
eol: crlf
shape: hotel's nightly revenue report by room type and channel, no guests
---
«htl»　营业日报　«d10(base)»　夜审完成 03:«f(base,'%M:%S')»
房型        总房 维修 入住 出租率   房费收入    平均房价  RevPAR
% for i in range(n):
% a = ri(10,60)
% b = ri(1,a)
«ch('主楼','东楼')»«i+2»层«ch('标准间','大床房','商务套')»    «a»   «ri(0,3)»   «b»   «f'{b/a*100:.1f}'»%   «comma(800,30000)»   «ri(120,680)».«dig(2)»  «ri(60,500)».«dig(2)»
% end
渠道：前台散客 «ri(3,40)» 间夜　携程预付 «ri(3,40)» 间夜　协议单位 «ri(3,40)» 间夜
取消/未到 «ri(0,9)» 单　押金余额 «comma(3000,90000)»　早餐券 «ri(20,200)»
流水号范围 «decoy(d8(base)+dig(10))» 至 «decoy(d8(base)+dig(10))»
=== neg_checkin_form
kind: null
file: 表单/«ch('旅客住宿登记单','访客入住须知')»_空白«ri(1,9)».html
shape: registration slip of a guest house, not filled in
---
<html><head><meta charset="utf-8"><title>住宿登记单</title><style>td{height:«ri(22,34)»px}</style></head><body>
<h2 align="center">«pick(HOTELS)» 住宿登记单</h2><p>NO. «ri(1000,9000):07d»</p>
<table border="1"><tr><td>姓名</td><td></td><td>性别</td><td>□男 □女</td><td>民族</td><td></td></tr>
<tr><td>证件类型</td><td>□身份证 □护照 □其他＿＿</td><td>证件号码</td><td colspan="3">□□□□□□□□□□□□□□□□□□</td></tr>
<tr><td>入住时间</td><td>　　年　月　日　时</td><td>离店时间</td><td>　　年　月　日　时</td><td>房号</td><td></td></tr>
<tr><td>手机</td><td></td><td>车牌</td><td></td><td>同住人</td><td></td></tr></table>
<p>填写说明：证件号码须与原件一致，18位，末位为X的请大写。退房时间为次日«ch('12','13','14')»:00。总机 «off()»</p></body></html>
=== neg_timetable_flight
kind: null
n: 30-90
file: 航班/«ch('夏秋','冬春')»航季时刻_«city[0]».csv
enc: gb18030|utf-8
shape: season timetable of flights with days, aircraft type and tail numbers, no passengers
---
航班号,班期,起飞机场,起飞,到达机场,到达,机型,机号,执行起,执行止,计划编号
% for i in range(n):
% a, b = sample(['PEK','CAN','SHA','CTU','XIY','KMG','HGH','SZX','URC'], 2)
«ch('CA','MU','CZ','HU','3U','9C')»«ri(1101,8999)»,«ch('1234567','135','246','67')»,«a»,«ri(6,20):02d»:«ri(0,59):02d»,«b»,«ri(8,23):02d»:«ri(0,59):02d»,«ch('320','738','359','73N')»,B-«ri(1500,9999)»,«base.year»-03-26,«base.year»-10-28,«decoy('1'+ch('3','5','8')+dig(9))»
% end
=== neg_stop_table
kind: null
n: 14-40
file: 时刻/«ch('G','D','K')»«ri(11,998)»停站表.txt
shape: stops of trains with arrival, dwell, platform and gate, announcements
---
%for k in range(3):
车次 «ch('G','D','K','Z')»«ri(11,998)»　担当 «cshort»客运段　定员 «ri(500,1200)»　席别 二等座/一等座/商务座
站序 站名 到 开 停 里程 站台 检票口
% t = base.replace(hour=7)
% for i in range(n//2):
% t = aft(t, 15, 50)
«i+1:02d» «ch('北京南','天津西','德州东','曲阜东','徐州东','蚌埠南','滁州','苏州北','昆山南')» «hm(t)» «hm(aft(t,2,3))» «ch(2,3,6)» «i*ri(60,90)» «ri(1,20)»站台 «ri(1,12)»«ch('A','B')»
% end
% end
乘车请携带购票时所使用的有效身份证件原件。咨询 «decoy('12306')»
=== neg_ticket_stock
kind: null
n: 40-200
file: log/yp_cache_«d8(base)».log
pack: gz
shape: left-seat cache log with train, stations, seat counts and epoch milliseconds, no travellers
---
% t = base
% for i in range(n):
% t = aft(t,0,1)
«f(t)» [yp-«ri(1,9)»] key=«ch('G','D','Z')»«ri(11,999)»|«d8(t)»|«ch('VNP','AOH','IZQ','BXP')»|«ch('HGH','CSQ','WHN')» swz=«ri(0,9)» ydz=«ri(0,40)» edz=«ch('有','无',ri(1,20))» exp=«decoy(str(int(t.timestamp()*1000)))» ver=«dig(8)»
% end
=== neg_bank_fees
kind: null
n: 10-26
file: 公示/服务价格目录_«base.year».md
shape: a bank's price list for cards, accounts and transfers
---
# 个人金融服务收费标准（«base.year»版）

| 编号 | 项目 | 标准 | 优惠 | 说明 |
|---|---|---|---|---|
% for i in range(n):
| «ch('GR','KJ','DZ')»«ri(101,999)» | «ch('借记卡工本费','跨行转账汇款','账户余额变动短信','挂失','存款证明开立','信用卡取现','对账单补打')» | «ch('免费','5元/卡','0.5%，最低2元','2元/月','20元/份')» | «ch('贵宾免','暂免至年底','—')» | 依据«ch('银监发','发改价格')»〔«ri(2012,2016)»〕«ri(10,900)»号 |
% end

监督电话：«decoy('95' + dig(3))»，转账金额5万元以下免费。示例卡号 `«decoy('6228480402564890018')»` 仅用于说明版面。
=== neg_core_codes
kind: null
n: 20-60
file: docs/返回码_«ri(1,9)».xlsx
pack: xlsx
shape: dictionary of return codes and transaction codes of a core banking system
---
#返回码
码值	含义	处理	归属
% for i in range(n):
«ri(1000,9999)»	«ch('账户余额不足','卡号不存在','证件号码校验位错','客户姓名不符','超过当日限额','对方户名为空','手机号未预留')»	«ch('提示客户','转人工','自动冲正','丢弃')»	«ch('CIF','DEP','CARD','PAY')»
% end
#交易码
2001	«ch('活期支取','现金存款')»	借	是
7004	«ch('跨行转出','代发工资')»	贷	否
报文样例流水	«decoy('20161212101530' + dig(6))»	长度20
=== neg_importer_code
kind: null
file: src/«ch('parse_stmt','bank_rules')»_«ri(1,99)».py
shape: source code of a statement importer: header words, patterns, checks, no data
---
"""Read statements (交易日期,摘要,借方,贷方,余额,对方户名,对方账号) and return rows."""
import re

HEAD = {"«ch('icbc','abc')»": ["交易日期", "帐号", "摘要", "收入/支出金额", "余额", "对方户名", "对方帐号"],
        "«ch('cmb','boc')»": ["记账日期", "货币", "金额", "余额", "交易摘要", "对手信息"]}
CARD = re.compile(r"(?<!\d)62\d{14,17}(?!\d)")
MOBILE = re.compile(r"1[3-9]\d{9}")
IDCARD = re.compile(r"[1-8]\d{5}(19|20)\d{9}[\dXx]")
MAX_BYTES = «decoy('17179869184')»
EPOCH_MS = «decoy('148' + dig(10))»
SEED = 0x«''.join(r.choice('0123456789abcdef') for _ in range(32))»


def luhn(s):
    return sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(reversed(s))) % 10 == 0


def test_known():
    assert luhn("«decoy('6222600260001072444')»") and not luhn("«decoy('6217000010001234567')»")
    assert IDCARD.match("«decoy('11010519491231002X')»")  # the standard's own sample
    assert not MOBILE.fullmatch("«decoy('12345678901')»")
=== neg_law_excerpt
kind: null
file: 法规/«ch('旅馆业','网吧','出境入境')»管理_摘录«ri(1,20)».txt
enc: gb18030|utf-8
shape: law text about registration of guests, cafe users and travellers
---
第«ch('六','二十三','十一')»条　«ch('旅馆接待旅客住宿必须登记。登记时，应当查验旅客的身份证件，按规定的项目如实登记。','互联网上网服务营业场所经营单位应当对上网消费者的身份证等有效证件进行核对、登记，并记录有关上网信息。登记内容和记录备份保存时间不得少于60日。','中国公民出境入境，应当向出入境边防检查机关交验本人的护照或者其他旅行证件等出境入境证件，履行规定的手续，经查验准许，方可出境入境。')»
第«ch('七','二十四')»条　违反前条规定的，由公安机关给予警告，可以并处«ri(1,15)»000元以下的罚款；情节严重的，责令停业整顿。
　　（一）向未成年人开放的；
　　（二）未核对、登记上网消费者、住宿旅客、承租人的有效身份证件的；
　　（三）擅自停止实施安全技术措施的。
第«ch('八','二十五')»条　行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的，应当认定为“情节严重”。
【法宝引证码】CLI.2.«dig(6)»　法释〔2017〕10号　国发〔«base.year»〕«ri(1,60)»号　发文日期 «zd(base)»
相关案例：（«base.year»）«city[5]»«pre[2:]»刑初«ri(10,900)»号（已公开，当事人某甲、某乙）
=== neg_i18n_props
kind: null
n: 20-50
file: i18n/messages_zh_«ch('CN','Hans')»_«ri(1,40)».properties
shape: interface strings for hotel, ticket, bank and vehicle screens
---
# generated «d10(base)» rev «''.join(r.choice('0123456789abcdef') for _ in range(40))»
% for i in range(n):
«ch('guest','order','acct','car','trip')».«ch('form','list','tip','err')».«dig(3)»=«ch('身份证号','入住时间','离店时间','请输入18位证件号码','手机号格式不正确','账户余额：{0} 元','航班号','车牌号','对方户名','承租人','出入境口岸','验证码已发送至{0}','驾驶证档案编号')»
% end
guest.form.ph.idcard=例：«decoy('11010519491231002X')»
guest.form.ph.mobile=例：«decoy('13800138000')»
=== neg_ddl_pinyin
kind: null
n: 8-20
file: ddl/«ch('lgy','crj','jtgl')»_tables_«dig(3)».sql
enc: gb18030
shape: schema with pinyin columns and comments, indexes, no rows
---
-- 版本 «d8(base)»  共«n»张
% for i in range(n):
% x = ch('LGY_LKXX','CRJ_TXJL','JG_WFXX','WB_SWRY','CZW_CZR')
CREATE TABLE «x»_«i:02d» (
  ZJHM VARCHAR2(18) NOT NULL, XM VARCHAR2(50), XB CHAR(1), CSRQ CHAR(8), «ch('RZSJ','CRSJ','WFSJ','SWSJ')» CHAR(14),
  «ch('RZFH','KADM','WFXW','JQH','FWBH')» VARCHAR2(«ri(4,30)»), LXDH VARCHAR2(20)
) TABLESPACE TS_«dig(2)»;
COMMENT ON COLUMN «x»_«i:02d».ZJHM IS '«ch('公民身份号码','证件号码，港澳台填通行证号')»';
CREATE INDEX IX_«x»_«i:02d»_1 ON «x»_«i:02d»(ZJHM, «ch('CSRQ','LXDH')»);
% end
=== neg_sensor_epoch
kind: null
n: 60-300
file: iot/«ch('pm25','water','silo')»_«d8(base)».tsv
shape: station sensors with coordinates, epoch milliseconds, eleven-digit counters and device numbers
---
ts	dev	lng	lat	v1	v2	cnt	sn
% t = base
% for i in range(n):
% t = aft(t,0,2)
«decoy(str(int(t.timestamp()*1000)))»	«decoy('1' + ch('3','5','8') + dig(9))»	«lnglat()[0]»	«lnglat()[1]»	«ri(1,300)».«dig(2)»	0.«decoy('1' + ch('3','5') + dig(9))»	«ri(10**6,10**8)»	«''.join(r.choice('0123456789ABCDEF') for _ in range(16))»
% end
=== neg_device_stock
kind: null
n: 20-120
file: 资产/终端入库_«d8(base)».xlsx
pack: xlsx
shape: stock list of handsets and SIM blanks with IMEI, MAC and ICCID, no users
---
#入库
终端入库清单　合同 «ch('CMCC','CUCC')»-«base.year»-«dig(5)»　验收 仓储组
序号	型号	IMEI	MAC	ICCID	箱号	状态
% for i in range(n):
«i+1»	«ch('NX-80','T6','G50')»	«imei()»	«':'.join('%02X' % ri(0,255) for _ in range(6))»	«decoy('898600'+dig(14))»	«ri(1,40)»	«ch('合格','合格','待检')»
% end
合计	«n»	台
=== neg_port_stats
kind: null
n: 12-40
file: 统计/口岸出入境人次_«base.year».html
shape: monthly numbers of crossings by port and direction
---
<html><meta charset="utf-8"><body><h1>«base.year»年口岸出入境人员统计</h1><table><tr><th>口岸</th><th>月</th><th>出境(人次)</th><th>入境(人次)</th><th>交通工具(架/艘/辆)</th><th>同比</th></tr>
% for i in range(n):
<tr><td>«ch('罗湖','皇岗','拱北','浦东机场','白云机场','瑞丽','霍尔果斯')»</td><td>«i%12+1»</td><td>«ri(10**5,10**7)»</td><td>«ri(10**5,10**7)»</td><td>«ri(100,90000)»</td><td>«ch('+','-')»«ri(0,40)».«dig(1)»%</td></tr>
% end
</table><p>累计 «decoy('1'+ch('3','5')+dig(9))» 人次（含港澳台居民、外国人），护照 E 字头占 «ri(40,90)»%。统计编号 E«dig(6)»。</p></body></html>
