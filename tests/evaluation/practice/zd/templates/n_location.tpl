=== loc_kakou_nested
kind: location.fix
n: 6-30
file: 卡口/车辆轨迹_«d8(base)».xml
enc: gb18030
shape: checkpoint passages nested under the watched plate and its user, device and lane codes, snapshot paths
count: <GC 
who: plate
---
<?xml version="1.0" encoding="GB18030"?>
<BKGJ dw="«gov»" rq="«d8(base)»">
% for p in Ps(n):
<CL hphm="«p.plate»" hpzl="«ch('02','52')»" syr="«p.name»" sfzh="«p.id»">
% t = base
% for j in range(ri(1,8)):
% t = aft(t, 4, 90)
 <GC sj="«d14(t)»" kkbh="«pre»«dig(6)»" kkmc="«pick(ROADS)»«ch('东','西','北')»口" fx="«ch('1','2','3','4')»" cd="«ri(1,5)»" sd="«ri(12,99)»" tp="/vmp/«d8(t)»/«dig(8)».jpg"/>«R(p)»
% end
</CL>
% end
</BKGJ>
=== loc_telematics_log
kind: location.fix
n: 40-300
file: gps/up_«d8(base)».log
pack: tar
shape: driver terminal uplink, k=v, the driver logs in on one line and his fixes follow until he logs out
count: \bFIX\b
who: id
---
% t = base
% m = 0
% while m < n:
% p = P(sex='男')
% dv = dig(12)
% lg, la = lnglat()
% m0 = ri(1000,90000)
«f(t)» T«dv» LOGIN drv="«p.name»" cert=«p.id» car=«p.plate» rc=0
% for j in range(min(n-m, ri(2,14))):
% t = aft(t, 0, 4)
% m += 1
«f(t)» T«dv» FIX lng=«f'{float(lg)+j*.0021:.6f}'» lat=«f'{float(la)-j*.0013:.6f}'» spd=«ri(0,88)» dir=«ri(0,359)» mil=«m0+j*ri(1,1)».«dig(1)» acc=«ch(1,1,0)»«R(p)»
% end
«f(t)» T«dv» LOGOUT drv="«p.name»" dur=«ri(300,9000)»s
% t = aft(t, 1, 9)
% end
=== loc_courier_track_json
kind: location.fix
n: 4-16
file: rider/track_«d8(base)».geo.json
pack: gz
shape: delivery company's riders with a list of points each: time, coordinates, cell, battery; coordinate system named
count: "ts":
who: mob
---
{"coordType":"gcj02","city":"«pre[:4]»00","riders":[
% for i in range(n):
% p = P(y=(1975,2004))
% lg, la = lnglat()
{"riderId":«ri(100000,990000)»,"nm":"«p.name»","mob":"«p.mob»","pts":[\
% k = ri(2,15)
% t = some(3)
% for j in range(k):
% t = aft(t,1,6)
{"ts":"«f(t,'%m-%d %H:%M:%S')»","p":[«f'{float(lg)+j*.0017:.6f},{float(la)+j*.0009:.6f}'»],"lac":«ri(9000,29000)»,"ci":«ri(1000,65000)»,"bat":«ri(3,100)»}«',' if j<k-1 else ''»«R(p)»\
% end
]}«',' if i<n-1 else ''»
% end
]}
=== loc_seller_chat
kind: location.fix
n: 4-12
file: 定位/«ch('实时','手机')»定位订单_«d8(base)».txt
shape: seller's log of phone positions bought, asked again after hours, answers as map text, cell and coordinates in turn
count: (?:结果|二次|最后一次)[:：]
who: mob
---
% t = base
% for i, p in enumerate(Ps(n)):
% t = aft(t, 10, 200)
% lg, la = lnglat()
订单«i+1:03d»  «f(t,'%m-%d %H:%M')»  目标 «p.mob»  «ch('机主'+p.name,'姓名不详','欠款人'+p.name)»  «ch('移动','联通','电信')»
  结果：«hm(aft(t,2,9))» 在«cname»«dist»«pick(ROADS)»附近，误差«ri(2,20)*50»米 («la»,«lg»)«R(p)»
% if r.random() < .6:
  二次：«hm(aft(t,100,300))» 基站 LAC«ri(9000,29000)» CI«ri(1000,65000)»，往«ch('东','高速','火车站')»移动«R(p)»
% end
% if r.random() < .3:
  最后一次：«hm(aft(t,400,600))» 关机前在«cshort»«ch('南站','机场','服务区')»«R(p)»
% end
  «ch('已付','欠80','退单一半')»
% end
=== loc_fence_notes
kind: location.fix
n: 5-14
file: 司法所/矫正对象定位«ch('日报','告警')»_«f(base,'%m%d')».txt
enc: gb18030
shape: probation office's daily note on offenders' phones: left the fence, phone and man apart, several alarms of one person
count: 定位(?:到|在|显示|于)
who: id
---
«dist»司法局«ch('城关','河东')»司法所   «zd(base)»   手机定位核查

% for i, p in enumerate(Ps(n, y=(1960,2002))):
% t = base.replace(hour=6)
«'甲乙丙丁戊己庚辛壬癸子丑寅卯'[i]»  «p.name»（«p.id»，«p.mob»）
% for j in range(ch(1,1,2,3)):
% t = aft(t, 30, 300)
    «hm(t)»«ch('电子围栏告警，','例行点名，','系统自动轮询，')»«ch('定位到','定位在','定位显示','定位于')»«ch(cname+dist+pick(ROADS)+ch('口','农贸市场','小学'),cname+pick(ROADS)+str(ri(1,200))+'号','邻县高速口以东1.2公里')»，«ch('在允许范围','越界，电话通知返回','人机分离嫌疑，派'+who()+'上门','精度差，待复核')»。«R(p)»
% end
% end

值班：«who()»
