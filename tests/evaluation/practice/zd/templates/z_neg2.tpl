=== neg_crime_stats
kind: null
n: 10-30
file: 统计/刑事案件分类_«base.year»Q«ri(1,4)».txt
enc: gb18030|utf-8
shape: police statistics by charge and unit, no persons
---
«gov»　刑事、治安案件分类统计（«base.year»年第«ch('一','二','三')»季度）
案由　　立案　破案　刑拘　行政拘留　取保候审　环比
% for i in range(n):
«ch('盗窃','诈骗','故意伤害','赌博','吸毒','危险驾驶','帮信')»　«ri(1,400)»　«ri(1,300)»　«ri(0,90)»　«ri(0,90)»　«ri(0,50)»　«ch('+','-')»«ri(0,60)»%
% end
注：案件编号规则为A+单位代码12位+年月+流水4位；有前科人员占抓获总数的«ri(10,45)»%。
=== neg_tower_list
kind: null
n: 40-250
file: 网优/基站工参_«d8(base)».csv
enc: utf-8-sig
shape: radio planning list of cells with LAC, CI, coordinates and heights, site numbers
---
小区名,基站编号,MCC,MNC,LAC,CI,经度,纬度,挂高,方位角,入网时间,站址编码
% for i in range(n):
«cshort»«pick(ROADS)»-«ri(1,6)»,«ri(10000,99999)»,460,«ch('00','01','11')»,«ri(9000,29000)»,«ri(1000,65000)»,«lnglat()[0]»,«lnglat()[1]»,«ri(15,60)»,«ch(0,120,240)»,«d10(some(2000))»,«decoy(pre+'908'+dig(9))»
% end
=== neg_bar_inspection
kind: null
n: 8-30
file: 文化执法/网吧检查汇总_«d8(base)».docx
pack: docx
shape: inspection of Internet cafes: place codes, terminal counts, findings; no users
---
«dist»上网服务场所检查情况汇总（«zd(base)»）
场所	场所编号	终端数	实名登记	消防	处理
% for i in range(n):
«pick(BARS)»	«decoy(pre+'10'+dig(6))»	«ri(40,260)»	«ch('正常','上机记录缺3日','身份证识别器故障')»	«ch('合格','通道堵塞')»	«ch('—','责令整改','警告')»
% end
说明：上网登记信息保存不少于60日；未接纳未成年人上网情形«ri(0,2)»起已另案移交。
=== neg_lease_form
kind: null
file: 合同/房屋租赁合同范本_«ri(1,99)».docx
pack: docx
shape: standard lease contract with empty lines, legal wording
---
房屋租赁合同（示范文本 GF—«base.year»—«ri(1001,9009)»）
出租人（甲方）：＿＿＿＿＿＿　身份证号：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿　联系电话：＿＿＿＿＿＿＿＿
承租人（乙方）：＿＿＿＿＿＿　身份证号：□□□□□□□□□□□□□□□□□□　联系电话：＿＿＿＿＿＿＿＿
第一条　房屋坐落于＿＿＿市＿＿＿区＿＿＿路＿＿＿号，建筑面积＿＿＿平方米，不动产权证号：＿＿＿＿＿＿。
第二条　租赁期限自＿＿年＿＿月＿＿日至＿＿年＿＿月＿＿日，月租金＿＿＿＿元，押金«ch('一','两')»个月。
第三条　乙方逾期«ri(5,20)»日未付租金的，甲方有权解除合同，违约金为月租金的«ri(10,100)»%。
第四条　本合同自双方签字之日起生效，并于«ri(15,30)»日内办理租赁登记备案。
监制：«cname»住房和城乡建设局　编号段 «decoy(d8(base)+dig(10))»
=== neg_parcels
kind: null
n: 12-60
file: 国土/宗地清册_«d8(base)».txt
enc: gb18030
shape: parcels and buildings of companies, unit numbers, credit codes, areas; no natural persons
---
宗地/房屋清册（国有，企业持有）　«cname»自然资源和规划局
% for i in range(n):
«i+1:03d» 单元号 «decoy(f"{pre}{ri(1,20):03d}{ri(1,9):03d}GB{ri(1,900):05d}W00000000")» 权利人 «cshort»«ch('建投','水务','粮储')»有限公司 «decoy('91'+pre+'MA'+''.join(r.choice('0123456789ABCDEFGHJKLMNPQRTUWXY') for _ in range(8)))» 坐落 «pick(ROADS)» 面积«ri(400,90000)».«dig(2)» 用途«ch('工业','仓储','公服')» 登记«d8(some(3000))»
% end
=== neg_parts_catalog
kind: null
n: 30-150
file: 配件/«ch('底盘','电器')»件价目_«d8(base)».csv
enc: gb18030
shape: spare parts with numbers like flights, trains, passports and frame numbers, prices
---
件号,原厂号,名称,适配,含税价,库存,包装条码
% for i in range(n):
«ch('CA','MU','CZ','MF','HU')»«ri(1000,9000)»,«decoy(ch('E','G')+dig(8))»,«ch('轴承','机油滤','刹车片','保险丝 G79','灯泡 T10','密封圈 D12')»,«ch('LFV2A','LSVAG','LGBH5')»*,«money(3,980)»,«ri(0,300)»,69«dig(11)»
% end
=== neg_verdict_anon
kind: null
n: 4-12
file: 裁判文书/公开_«d8(base)»_«ri(1,99)».txt
shape: published judgments with parties made anonymous, case numbers, no numbers of persons
---
% for i in range(n):
«dist»人民法院刑事判决书　（«base.year»）«city[5]»«pre[2:]»刑初«ri(10,900)»号
公诉机关«dist»人民检察院。被告人«ch('张','王','李')»某«ch('甲','某','1')»，«ch('男','女')»，汉族，初中文化，无业，户籍地«pick(REG)[2]»。因涉嫌犯«ch('盗窃','诈骗','危险驾驶')»罪于«zd(some(300))»被刑事拘留。
经审理查明，被告人在«ch('某宾馆','某网吧','某小区')»«ch('趁被害人熟睡之机窃得手机一部','以办理信用卡为名骗取押金','醉酒驾驶小型轿车被查获')»，价值«ri(1,90)»00元。判处«ch('拘役','有期徒刑')»«ch('三','五','八')»个月，并处罚金«ri(1,5)»000元。

% end
=== neg_api_doc
kind: null
file: docs/api_«ch('realname','trip','vehicle')»_v«ri(1,9)».md
shape: interface description with the examples of the standards, tables of fields
---
# «ch('实名核验','行程查询','车辆档案')»接口 v«ri(1,3)».«ri(0,9)»

`POST /v1/«ch('verify','trips','car')»`，限流 «ri(5,200)» QPS

| 字段 | 类型 | 必填 | 说明 |
|---|---|:-:|---|
| idCard | string(18) | Y | 公民身份号码，例 `«decoy('11010519491231002X')»` |
| mobile | string(11) | N | 手机号，例 `«decoy('13800138000')»` |
| plate | string | N | 号牌号码，`京A•••••` 形式 |
| vin | string(17) | N | 例 `«decoy('1M8GDM9AXKP042788')»` |

```json
{"code":0,"data":{"name":"张三","idCard":"«decoy('440524188001010014')»","flightNo":"CA1234","depTime":"«d10(base)» 08:00"}}
```
错误：`«ri(4001,4999)»` 证件校验位不对（如 «decoy('110105194912310021')»）。
=== neg_unit_test
kind: null
n: 10-30
file: tests/«ch('IdCardTest','MaskUtilTest')»_«ri(1,99)».java
shape: unit tests of validators with wrong check digits, fillers and ids that look like numbers of persons
---
package com.example.«ch('mask','idcheck')»;

public class «ch('IdCard','Mask')»Test {
    private static final long serialVersionUID = «decoy('6'+dig(17))»L;
% for i in range(n):
% while True:
% x = pick(REG)[0] + str(ri(1950,2005)) + f'{ri(1,12):02d}{ri(1,28):02d}' + dig(3)
% k = sum(int(a)*b for a, b in zip(x, [7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2])) % 11
% bad = pick([c for c in '0123456789X' if c != '10X98765432'[k]])
% break
% end
    @Test public void t«i:02d»() { assert«ch('False','False')»(Validator.idCard("«decoy(x + bad)»")); }
% end
    @Test public void fillers() { assertFalse(Validator.idCard("«decoy('111111111111111111')»")); assertFalse(Validator.mobile("«decoy('13888888888')»".substring(1))); }
}
=== neg_sms_templates
kind: null
n: 12-40
file: 运营/短信模板_«d8(base)».xml
enc: gb18030
shape: text templates with place-holders for booking, bank and parcel messages
---
<?xml version="1.0" encoding="GB18030"?>
<templates sign="«ch('云栖','江畔','惠民')»" port="«decoy('106901'+dig(6))»">
% for i in range(n):
 <t id="SMS_«decoy('1'+ch('5','7','8')+dig(7))»" audit="«ch('pass','wait')»">«ch('${name}您好，您已成功预订${hotel}，入住时间${in}，房号到店领取。','您尾号${tail}的账户${time}支出${amt}元，余额${bal}元。','验证码${code}，${n}分钟内有效。','${name}，航班${flt}改为${time}起飞。','车牌${plate}已驶入，余位${left}。')»</t>
% end
</templates>
=== neg_bus_stops
kind: null
n: 20-100
file: gis/公交站点_«dig(4)».geojson
shape: bus stops as GeoJSON with coordinates, route numbers, passing times
---
{"type":"FeatureCollection","name":"«cshort»_stops","features":[
% for i in range(n):
{"type":"Feature","properties":{"stop":"«pick(ROADS)»«ch('口','中','东')»","routes":["«ri(1,400)»路","K«ri(1,90)»"],"first":"0«ri(5,7)»:«ri(0,5)»0","uid":"«decoy('1'+ch('3','5','8')+dig(9))»a"},"geometry":{"type":"Point","coordinates":[«lnglat()[0]»,«lnglat()[1]»]}}«',' if i<n-1 else ''»
% end
]}
=== neg_snowflake_trace
kind: null
n: 50-250
file: k8s/order-svc-«dig(5)».log
pack: tar
shape: service log with snowflake ids, trace hex, sizes, amounts and stack lines, no persons
---
% t = base
% for i in range(n):
% t = aft(t,0,1)
«f(t)».«dig(3)» INFO 1 --- [io-8080-«ri(1,20)»] c.e.order.«ch('Pay','Stock','Ship')»Svc : oid=«decoy('1'+dig(18))» trace=«''.join(r.choice('0123456789abcdef') for _ in range(32))» amt=«ri(1,9000)».«dig(2)» bytes=«decoy('1'+ch('3','7')+dig(9))» cost=«ri(1,900)»ms
% if r.random() < .1:
	at com.example.order.StockService.lock(StockService.java:«ri(20,400)») ~[classes!/:«ri(1,4)».0]
% end
% end
=== neg_invoices
kind: null
n: 25-140
file: 财务/进项发票_«f(base,'%Y%m')».csv
enc: gb18030|utf-8-sig
shape: invoice ledger of firms with invoice codes, numbers, taxpayer codes, check codes
---
发票代码,发票号码,开票日期,销方名称,销方税号,金额,税额,校验码,认证批次
% for i in range(n):
«decoy(pre[:4]+'00'+dig(6))»,«dig(8)»,«d8(some(60))»,«cshort»«ch('宏达','瑞祥','同创')»«ch('包装','机电','酒店管理')»有限公司,«decoy('91'+pre+'MA'+''.join(r.choice('0123456789ABCDEFGHJKLMNPQRTUWXY') for _ in range(8)))»,«money(100,90000)»,«money(3,9000)»,«dig(5)» «dig(5)» «dig(5)» «dig(5)»,«decoy('20'+dig(16))»
% end
=== neg_codebook
kind: null
n: 10-30
file: 调查/编码手册_«ri(1,99)».txt
enc: utf-8|utf-16
shape: questionnaire codebook: variables for age, home, travel, phone use, with value labels and counts
---
CODEBOOK  流动人口监测  v«ri(1,9)»  N=«decoy('1'+ch('3','5')+dig(4))»
% for i in range(n):
% x = ch('性别/男/女','民族/汉族/其他','是否租房居住/是/否','最近一次乘坐交通工具/列车/航班','手机号码归属/本省/外省','有无驾驶证/有/无','近一年出境次数/0次/1次及以上','现住房/自购房/租房').split('/')
«ch('A','B','C')»«ri(101,399)»  «x[0]»
      1=«x[1]» (n=«ri(100,9000)»)   2=«x[2]» (n=«ri(100,9000)»)   9=缺失
% end
个人标识变量（姓名、身份证号、电话）已在发布前删除，PID 为随机号，如 «decoy('9'+dig(17))»。
=== neg_desk_chat_howto
kind: null
n: 8-24
file: 聊天/«ch('窗口咨询','办事指南')»群_«d8(base)».txt
shape: chat about how to apply for licences, passports and cards; papers, fees and times, no person's data
---
% t = base
% for i in range(n):
% t = aft(t,1,30)
«ch('窗口小李','热心网友','游客','导办员')» «f(t,'%H:%M')»
«ch('换驾驶证带身份证、体检表，工本费10元','护照到期前6个月就能换，照片33×48','住宿登记必须一人一证，未满16岁用户口本','银行卡丢了先打客服口头挂失','出境前看看口岸几点关门，罗湖24:00','租房备案要产权证复印件和合同','查流水带本人证件，半年的收'+str(ri(5,30))+'块','违章超过12分要去学习7天','早上8点半放号，一天'+str(ri(80,300))+'个','网上预约号是'+decoy(d8(t)+dig(6))+'这种格式')»

% end
=== neg_hotel_changelog
kind: null
n: 10-30
file: CHANGELOG_pms_«ri(1,99)».txt
eol: crlf
shape: release notes of hotel software, words of stays without stays
---
PMS 前台系统 更新说明
% for i in range(n):
«ri(5,9)».«ri(0,20)».«decoy(d8(some(900))+dig(4))»
  [«ch('修复','新增','优化')»] «ch('同住人登记后离店时间为空','公安上传接口证件号码18位校验','夜审后房号排序','入住时间早于预订时间不提示','会员卡号支持19位','身份证阅读器驱动','客史合并时手机号重复','开房权限按班次控制')»（#«ri(1000,9999)»）
% end
下载校验 SHA1 «''.join(r.choice('0123456789abcdef') for _ in range(40))»
