=== crime_ajry_unl
kind: crime.case
n: 30-180
file: 案件库/AJ_RY_«d8(base)».txt
enc: gb18030
eol: crlf
shape: case database's person table, caret separated, pinyin header, role and measure codes, an offender in several cases
count: ^A\d{12}\d{10}\^
who: id
---
AJBH^AJMC^AJLBDM^RYJSDM^XM^XBDM^GMSFHM^HJDXZ^QZCSDM^LASJ^BADWDM
% gs = Ps(max(8, n*3//5), y=(1965,2004))
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% t = some(900)
% x = ch(('盗窃','050101'),('故意伤害','040201'),('诈骗','050301'),('开设赌场','060305'),('危险驾驶','020301'))
A«pre»«dig(6)»«f(t,'%Y%m')»«ri(1,3999):04d»^«p.name»«x[0]»案^«x[1]»^«ch('01','01','02')»^«p.name»^«p.sc»^«p.id»^«p.hj»^«ch('11','21','31','')»^«d8(t)»^«pre»«dig(2)»0000«R(p)»
% end
=== crime_detention_roll
kind: crime.case
n: 16-50
file: 看守所/«ch('在押','入所')»人员花名册«f(base,'%Y%m%d')».xlsx
pack: xlsx
shape: detention house roll by cells, cell and warder as heading rows, detainee code, charge and stage abbreviations
count: ^\d+\t\d{21}\t
who: id
---
#花名册
«cname»«ch('第一','第二')»看守所　人员花名册　«zd(base)» «hm(base)»
床	人员编号	姓名	身份号	罪名	办案单位	阶段	入所
% cell = 101
% for i in range(n):
% if i % 8 == 0:
监室 «cell»	主管民警 «who()»
% cell += 1
% end
% p = P(sex='男', y=(1960,2004))
% t = some(300)
«i%8+1»	«pre»«ri(110,119)»«d8(t)»«ri(1,80):04d»	«p.name»	«p.id»	«ch('诈骗','盗窃','帮信','寻衅','贩毒','掩隐')»	«dist»«ch('刑警','经侦','派出所')»	«ch('侦','诉','审','判未送')»	«f(t,'%y.%m.%d')»«R(p)»
% end
合计	«n»
=== crime_daily_bulletin
kind: crime.case
n: 4-10
file: 警情/«ch('值班快报','每日要情')»«f(base,'%m%d')».txt
enc: gb18030|utf-8
shape: duty bulletin of a police branch, numbered incidents told in official prose, victims and reporters named beside
count: ^\d+\.【

---
«gov»值班快报（«base.year»年第«ri(10,360)»期）
«zd(base)»8时至次日8时

% for i in range(n):
% p = P(y=(1962,2004))
% t = aft(base, i*60, i*60+50)
% a = ch('盗窃','殴打他人','赌博','吸毒','电信诈骗','醉驾')
«i+1».【«a»】«hm(t)»，«ch('城关','南湖','新站')»所«ch('接报','巡逻发现','网上研判后')»，在«pick(ROADS)»«ri(2,300)»号«ch('抓获','查获','传唤')»«p.name»（«p.sex»，«base.year-p.b.year»岁，身份证«p.id»）。经查，该人«{'盗窃':'撬开电动车三辆','殴打他人':'因停车与'+who()+'发生口角后动手','赌博':'与另三人以扑克“斗牛”方式聚赌','吸毒':'尿检冰毒呈阳性','电信诈骗':'为境外提供本人银行卡收款','醉驾':'血液酒精'+str(ri(85,240))+'mg/100ml'}[a]»，«{'赌博':'行政拘留'+str(ri(3,15))+'日','殴打他人':'行政拘留'+str(ri(3,15))+'日','吸毒':ch('强制隔离戒毒','社区戒毒')}.get(a, ch('已刑事立案','刑事拘留','取保候审'))»，案件编号A«pre»«dig(6)»«f(t,'%Y%m')»«ri(1,900):04d»。«maybe(.4,'报警人'+who()+'。')»«R(p)»
% end

值班领导：«who()»    编发：«who()»
=== crime_history_memo
kind: crime.case
n: 3-6
file: 背景/«ch('前科','综合')»情况_«dig(6)».docx
pack: docx
shape: background memo on one man: earlier cases in order, by court number, by police penalty, in passing; wife and village clerk beside
count: (?:判处|罚款|拘留|戒毒|取保)[^\n]{0,30}[。；]
people: 1
---
% p = P(sex='男', y=(1965,1992))
关于«p.name»前科劣迹情况
基本情况：«p.name»，绰号“«ch('老黑','阿四','麻杆')»”，«zd(p.b)»生，«p.id»，«p.hj»人，«ch('小学','初中','中专')»文化，妻«who('女')»，务农。
% t = D.datetime(p.b.year+19, 5, 3)
% vh = who()
% for i in range(n):
% t = t + D.timedelta(days=ri(150, max(160, (base - t).days // (n + 1))))
% q = (i + v + ri(0,1)) % 4
% if q == 0:
«zd(t)»，因犯盗窃罪被«dist»人民法院以（«t.year»）«city[5]»«pre[2:]»刑初«ri(10,700)»号判处«ch('拘役五个月','有期徒刑一年二个月','有期徒刑八个月，缓刑一年')»。«R(p)»
% elif q == 1:
«t.year»年«ch('春节前','秋收时','国庆期间')»在邻村设摊诈赌，被治安罚款«ri(5,30)*100»元。«R(p)»
% elif q == 2:
据村主任«vh»讲，«t.year»年他还因打架被行政拘留«ri(5,15)»日；«R(p)»
% else:
«d10(t)»在«ch('出租屋','KTV')»吸食冰毒，«ch('城东','北关')»派出所决定社区戒毒三年。«R(p)»
% end
% end
现实表现：«ch('近期频繁往返边境','无正当职业，出手阔绰','在建筑工地做小工')»。
=== crime_person_xml
kind: crime.case
n: 4-22
file: zdry/«ch('push','export')»_«d14(base)».xml
enc: gb18030
shape: key person system push, history elements with codes nested under the person, attributes carry the facts
count: <QK 
who: id
---
<?xml version="1.0" encoding="GB18030"?>
<ZDRYS fsf="«pre»000000" sj="«d14(base)»">
% for p in Ps(n, y=(1960,2003)):
<RY lb="«ch('04','05','07')»"><JBXX xm="«p.name»" xb="«p.sc»" sfzh="«p.id»" sjh="«ch(p.mob,'')»" xzd="«p.addr»"/>
% for j in range(ri(1,4)):
% t = some(3000)
 <QK ajbh="A«pre»«dig(6)»«f(t,'%Y%m')»«ri(1,990):04d»" ay="«ch('盗窃','吸毒','诈骗','赌博','寻衅滋事')»" clrq="«d8(t)»" cljg="«ch('01','02','06','09')»" qx="«ch('15D','6M','3Y','')»"/>«R(p)»
% end
</RY>
% end
</ZDRYS>
=== crime_patrol_chat
kind: crime.case
n: 3-8
file: 微信/«ch('社区民警','三队工作群')»_«d8(base)».txt
shape: patrolmen's chat: a number sent for a check, the clerk answers with the person's cases over several messages
count: 有案底：|另一起：|还挂着：
who: id
---
% t = base
% for p in Ps(n, y=(1965,2004)):
% t = aft(t, 4, 80)
«who()» «f(t,'%m-%d %H:%M')»
«ch('帮核一个','查下前科','盘到一个'+p.sex+'的，跑一下')»
«p.id»
指挥室«who()» «f(aft(t,1,3),'%m-%d %H:%M')»
«p.name»
有案底：«base.year-ri(1,9)»年«ch('盗窃电动车','吸毒','猥亵','打群架')»，«ch('拘10日','判了七个月','强戒两年','罚500')»，«dist»办的«R(p)»
% if r.random() < .4:
另一起：«base.year-ri(1,4)»年«ch('赌博','帮信','非法携带刀具')»，«ch('取保','拘5日')»«R(p)»
% end
% if r.random() < .25:
还挂着：«ch('长沙','佛山','义乌')»«ch('刑拘上网','网逃')» «ch('诈骗','故伤')»，先控住«R(p)»
收到 «ch('带回','增援')»
% end

% end
