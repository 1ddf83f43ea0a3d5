=== house_by_person_xlsx
since: 2018
kind: property.housing
n: 6-25
file: 不动产/以人查房结果_«d8(base)».xlsx
pack: xlsx
shape: registry's answer to a search by persons: the person's line, below it the houses, or a line that there are none more
count: ^\d+\t[^\t]*不动产权第
who: id
---
#查询结果
以人查房结果　申请：«ch('民政低保核对','法院协查')»　«d10(base)»　操作 «who()»
% for p in Ps(n):
权利人：«p.name»　证件：«p.id»
	序	不动产权证号	坐落	面积㎡	用途	共有	登记日
% for j in range(ch(1,1,2,3)):
% y = cy()
	«j+1»	«city[5]»（«y»）«cname»不动产权第«dig(7)»号	«w.addr()»	«ri(38,190)».«dig(2)»	«ch('住宅','住宅','商铺','车位')»	«ch('单独','共同','按份50%')»	«y»«ri(1,12):02d»«ri(1,28):02d»«R(p)»
% end
% end
（查询结果以登记簿为准）
=== house_owner_blocks_by_tower
kind: property.housing
n: 25-140
file: 物业/«est»业主册.txt
enc: gb18030
eol: crlf
shape: estate manager's owner book, towers as headings, room and area before the owner's name, two owners divided by a slash left out
count: ^ *\d{3,4}室?[ 　]
who: id
---
«est»业主信息（物业交接用，«ch('一期','二期','含车位')»）
收楼截止 «d10(base)»    管家 «who()»

% tower = 0
% left = n
% while left > 0:
% tower += 1
◆ «tower»号楼（«ch('高层','小高层','洋房')»，电梯«ri(1,3)»部）
% k = min(left, ri(6,24))
% for j in range(k):
% p = P(y=(1950,1996))
  «(j//4+1)*100+j%4+1»　«ri(60,170)».«dig(2)»　«p.name»　«p.id»　«p.mob»　«ch('已装','空置','出租','自住')»«maybe(.3,'　贷款：'+ch('建行','公积金'))»«R(p)»
% end
% left -= k

% end
户数合计 «n»
=== house_registry_xml
since: 2018
kind: property.housing
n: 6-45
file: bdc/«ch('djbs','sjjh')»_«d14(base)».xml
shape: registration message of real estate units, pinyin tags, unit number of 28 characters, right holder with document
count: <QLLX>
who: id
---
<?xml version="1.0" encoding="utf-8"?>
<Message><Head><BizMsgID>«pre»«f(base,'%y%m%d')»«dig(6)»</BizMsgID><ASID>AS100</ASID><RecType>1000301</RecType></Head><Data>
% for p in Ps(n):
% t = some(500)
<QLF_FW_FDCQ_YZ BDCDYH="«pre»«ri(1,20):03d»«ri(1,9):03d»GB«ri(1,900):05d»F«ri(1,40):04d»«ri(1,300):04d»" FDZL="«p.addr»" JZMJ="«ri(40,180)».«dig(2)»" GHYT="10" FWXZ="«ch('0','1','3')»"><QLLX>4</QLLX><DJSJ>«f(t,'%Y-%m-%dT%H:%M:%S')»</DJSJ></QLF_FW_FDCQ_YZ>
<ZTT_GY_QLR QLRMC="«p.name»" QLRLX="1" ZJZL="1" ZJH="«p.id»" DH="«ch(p.mob,'')»" GYFS="«ch('0','1','2')»" BDCQZH="«city[5]»(«t.year»)«cname»不动产权第«dig(7)»号"/>«R(p)»
% end
</Data></Message>
=== house_agent_notes
kind: property.housing
n: 4-12
file: 门店/«ch('房源','业主')»跟进_«d8(base)».txt
shape: estate agent's follow-up notes; one owner's several flats told in different ways, wives and tenants beside
count: 产权
who: mob
---
«ch('滨江','湖东','师大')»店 «md(base)»跟进（钥匙在不在写清楚）

% for p in Ps(n, y=(1950,1990)):
# «p.call» «p.mob» 全名«p.name»«maybe(.4, " 家里座机" + p.tel)»
 - «pick(ESTATES)»«ri(1,20)»-«ri(2,30)»0«ri(1,4)»，«ri(60,150)»平，产权«ch('满五唯一','单名','夫妻俩，老公'+who('男')+'在外地','刚过户两年')»，报«ri(80,900)»万«R(p)»
% if r.random() < .5:
 - 手上还有一套在«pick(ROADS)»«ri(3,200)»号«ri(1,6)»0«ri(1,3)»，老房改房，产权已补证，租给«who()»住着，不急卖«R(p)»
% end
% if r.random() < .25:
 - 聊到车位也是自己的产权（负二«ri(10,400)»号），想打包«R(p)»
% end
   下次：«ch('周末带看','等她回电','降到心理价再约','要求签独家')»

% end
=== house_fund_kv
since: 2018
kind: property.housing
n: 8-60
file: gjj/house_verify_«d8(base)».log
pack: gz
shape: housing fund's verification log, query and answer lines, one answer line for each house with holder, certificate and area
count: RSP house=
who: id
---
% t = base
% for p in Ps(n):
% t = aft(t,0,5)
% s = dig(8)
% k = ch(1,1,1,2,3)
«f(t,'%Y/%m/%d %H:%M:%S')» [HV-«s»] REQ svc=fcxx xm=«p.name» sfzh=«p.id» rel=«ch('self','spouse')»
% for j in range(k):
«f(t,'%Y/%m/%d %H:%M:%S')» [HV-«s»] RSP house=«j+1»/«k» qlr=«p.name» cqzh="«city[5]»(«cy()»)«cname»不动产权第«dig(7)»号" zl="«w.addr()»" mj=«ri(40,160)».«dig(2)» dy=«ch('Y','N')»«R(p)»
% end
% if r.random() < .2:
«f(t,'%Y/%m/%d %H:%M:%S')» [HV] WARN registry slow «ri(2,9)»«dig(3)»ms, retry
% end
% end
=== rent_landlord_notebook
kind: property.rental
n: 5-14
file: 收租/«ch('农民房','三栋')»记账_«f(base,'%Y%m')».txt
shape: landlord's own rent book: tenants who moved in, moved rooms or left, each with number and deposit, meter readings between
count: 租[^\n]*?月\d+|续租一年|换到
who: id
---
«f(base,'%Y年%-m月')»  «ch('东头老屋','新楼','临街铺后面')»   水«ch(3,4)»元/吨 电«ch('1.0','1.2','0.9')»

% for i, p in enumerate(Ps(n, y=(1970,2003))):
% rm = ri(2,7)*100+ri(1,9)
«rm»  «p.name» «p.id» 电话«p.mob»
   «md(some(200))»起租 押«ch('一','二')» 月«ri(4,26)*50»  «ch('两口子','一个人','带个小孩','合住，另一个叫'+who())»«R(p)»
% if r.random() < .3:
   «md(base)»换到«ri(2,7)*100+ri(1,9)»，加50，押金转过去«R(p)»
% elif r.random() < .3:
   «md(base)»说好续租一年，不涨«R(p)»
% end
   水«ri(100,900)» 电«ri(1000,9900)» «ch('已收','欠','微信转了')»
% end

«ch('四楼漏水未修','收废品的来过','灭火器要换')»
=== rent_police_form
kind: property.rental
n: 6-30
file: 流管/«ch('出租屋','承租人')»登记_«pre»_«d8(base)».txt
enc: gb18030
shape: registration of rented rooms by the police's helpers, form blocks with label and value, landlord and tenant in each
count: ^【?房屋编码
---
% for i in range(n):
% a, p = P(local=True, y=(1945,1980)), P(local=False, y=(1970,2003))
【房屋编码】«pre»«dig(3)»-«dig(4)»-«ri(1,90)»
 地  址｜«w.addr()»
 出租人｜«a.name»　«a.id»　«ch(a.mob, "住宅电话" + a.tel)»
 承租人｜«p.name»　«p.sex»　«p.id»　来自«p.reg[2]»　从业：«ch('快递','餐饮','工厂','无业','装修')»
 租  期｜«d10(some(300))» 至 «d10(at(ri(30,400)))»　月租«ri(5,40)*100»　押金«ri(5,40)*100»
 隐  患｜«ch('无','电动车入户','私拉电线','未装烟感')»　采集：«who()»«R(p)»
 
% end
本次采集 «n» 套
=== rent_rooms_json
kind: property.rental
n: 4-16
file: pms/apartment_«dig(4)».json
shape: long-let apartment software: building, rooms, leases nested below the tenant, ended ones kept
count: "leaseNo"
who: id
---
{"project":"«ch('青朴','泊寓里','窝趣家')»·«dist[:-1]»店","dump":"«f(base)»","tenants":{
% ps = Ps(n, y=(1975,2003))
% for i, p in enumerate(ps):
 "t«ri(1000,9999)»«i:02d»":{"name":"«p.name»","idNo":"«p.id»","phone":"«p.mob»","emergency":"«who()»","leases":[\
% k = ri(1,3)
% for j in range(k):
{"leaseNo":"ZL«d8(some(700))»«dig(4)»","room":"«ch('A','B')»«ri(2,12)»«ri(1,24):02d»","start":"«d10(some(700))»","rent":«ri(12,48)»00,"dep":«ri(12,48)»00,"st":"«ch('END','END','BREACH') if j<k-1 else 'ACTIVE'»"}«',' if j<k-1 else ''»«R(p)»\
% end
]}«',' if i<n-1 else ''»
% end
}}
=== rent_calendar_ics
kind: property.rental
n: 6-40
file: calendar/«ch('leases','zulin')»_«d8(base)».ics
eol: crlf
shape: letting agent's calendar, one event for each running lease, tenant and rent in the description, owners beside
count: ^BEGIN:VEVENT
who: id
---
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//«ch('Foxit','Kdan','Zoho')»//Calendar «ri(2,9)».«ri(0,9)»//CN
X-WR-CALNAME:«dist»租约到期
% gs = Ps(max(4, n*3//4), y=(1970,2003))
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% t = some(300)
BEGIN:VEVENT
UID:«dig(8)»-«dig(4)»-lease
DTSTART;VALUE=DATE:«d8(t+D.timedelta(days=364))»
SUMMARY:«p.call» «pick(ESTATES)»«ri(1,20)»-«ri(2,20)»0«ri(1,4)» 到期
DESCRIPTION:承租人«p.name»\n身份证«p.id»\n
 手机«p.mob»\n起租«d10(t)» 月租«ri(9,60)»00 押金«ri(9,60)»00\n
 房东«who()»，«ch('同意续租','要卖房不续','涨两百再续','电话打不通')»«R(p)»
BEGIN:VALARM
TRIGGER:-P«ch(15,30)»D
ACTION:DISPLAY
END:VALARM
END:VEVENT
% end
END:VCALENDAR
=== rent_sublet_chat
kind: property.rental
n: 3-7
file: chat/«ch('租房管家','二房东小黄')»_«d8(base)».csv
enc: utf-8-sig
shape: messenger export as a table, one message a row, a lease told over three rows: person, room and rent, term
count: 这间签
who: id
---
时间,发送者,类型,内容
% t = base
% for p in Ps(n, y=(1980,2003)):
% t = aft(t, 10, 300)
«f(t,'%Y/%m/%d %H:%M:%S')»,管家-小«ch('黄','莫')»,文本,"新签一个 «p.name» «p.id»
电话 «p.mob»"
«f(aft(t,0,1),'%Y/%m/%d %H:%M:%S')»,管家-小«ch('黄','莫')»,图片,<IMG_«dig(4)».jpg>
«f(aft(t,1,2),'%Y/%m/%d %H:%M:%S')»,管家-小«ch('黄','莫')»,文本,"«pick(ESTATES)»«ri(1,12)»栋«ri(2,30)»0«ri(1,6)» «ch('主卧','次卧','隔断')» 月租«ri(8,30)»00 押一付«ch('一','三')»"
«f(aft(t,2,3),'%Y/%m/%d %H:%M:%S')»,管家-小«ch('黄','莫')»,文本,这间签到«base.year+1»年«ri(1,12)»月 房东那边我跟«who()»说«R(p)»
«f(aft(t,3,9),'%Y/%m/%d %H:%M:%S')»,老板,文本,«ch('好','押金入公账','中介费呢')»
% end
