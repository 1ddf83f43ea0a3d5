=== net_bar_ledger
kind: netcafe.session
n: 12-60
file: 网吧/上网登记_«bar»_«d8(base)».txt
enc: gb18030
eol: crlf
shape: cafe's daily ledger as the management software prints it, people who came back the same day listed below their first line
count: 上机 *\d\d:\d\d
who: id
---
«bar»    场所编号 «pre»10«dig(6)»    «zd(base)»    打印 23:«ri(30,59)»
==================================================================
% m = 0
% while m < n:
% p = P(y=(1985,2005))
% t = base.replace(hour=ri(0,10))
卡«dig(6)»  «p.name»  «p.id»  «ch('会员','散客','会员')»
% for j in range(ch(1,1,2,3)):
      上机 «hm(t)»  下机 «hm(aft(t,40,180))»  机 «ch('A','B','V')»«ri(1,120):03d»  消费 «ri(3,40)».«ch('00','50')»«R(p)»
% t = aft(t, 200, 300)
% m += 1
% end
% end
==================================================================
上机 共«m»人次，未成年人拦截 «ri(0,3)»
=== net_wa_bcp
kind: netcafe.session
n: 50-300
file: wa/144-«pre»10«dig(6)»-«d14(base)».bcp
pack: zip
shape: exchange file of the audit system, tab fields in the order of WA_SOURCE_FJ_1001, no header, epoch seconds
count: ^\d{6}10\d{6}\t
who: id
---
% gs = Ps(max(9, n*2//3), y=(1982,2005))
% pl = pre + '10' + dig(6)
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% s = int(some(9).timestamp())
«pl»	«bar»	«ch('SN','JF')»«dig(8)»	01	«p.id»	«p.name»	1021901	«ch('','',p.mob)»	192.168.«ri(0,3)».«ri(2,250)»	«'-'.join('%02X' % ri(0,255) for _ in range(6))»	«s»	«s+ri(900,30000)»	«ri(1,200):03d»«R(p)»
% end
=== net_guard_alert
kind: netcafe.session
n: 5-30
file: alert/«ch('upload','sync')»_«d8(base)».log
shape: management server log, each log-in spread over an event line and indented attribute lines
count: EVENT=(?:LOGON|CHECKIN)
who: id
---
% t = base
% for p in Ps(n, y=(1980,2005)):
% t = aft(t,0,25)
«f(t)» [CafeMgr] EVENT=«ch('LOGON','CHECKIN')» terminal=«ch('PC','VIP')»-«ri(1,180):03d»
    idType : 111
    idCode : «p.id»
    realName: «p.name»   nation: 汉   issue: «p.iss»
    verify : «ch('IDREADER','FACE','HANDINPUT')»   deposit=«ch(10,20,50)».00«R(p)»
% if r.random() < .5:
«f(t)» [CafeMgr] terminal session closed, cost=«ri(2,38)».«dig(1)»0, memo=«ch('normal','owner-out','power')»
% end
% if r.random() < .1:
«f(t)» [AuditCli] upload queue «ri(1,40)» pending, server 10.«ri(1,60)».«ri(0,9)».«ri(2,200)» timeout
% end
% end
=== net_police_note
kind: netcafe.session
n: 3-5
file: 研判/«ch('上网轨迹','网吧活动')»_«d8(base)».txt
shape: analyst's note on one wanted man's Internet cafe visits, each told otherwise, fellow users and the cafe clerk beside
count: (?:机位|机器|号机|坐在)[^\n]*?(?:下机|离开|结账|未结)
people: 1
---
% p = P(sex='男', y=(1985,2003))
% c = P()
【研判】«p.name»（«p.id»）近«ri(7,30)»日网吧活动

% t = base - D.timedelta(days=20)
% for i in range(n):
% t = aft(t, 1000, 7000)
% b = pick(BARS)
«['①','②','③','④','⑤'][i]» «md(t)»«hm(t)»刷身份证进«b»（«dist»«pick(ROADS)»），«ch(f'开{ri(2,160)}号机', f'坐在包间{ri(1,9)}', f'机位V{ri(10,60)}')»，«hm(aft(t,60,300))»«ch('下机','结账离开','离开时未结')»。«R(p)»
    «ch('登录QQ小号看招工群。','仅玩游戏，无聊天。','隔壁机为同村'+who()+'。','监控保存7日，已调。')»
% end

规律：«ch('多在发薪日次日','多为后半夜','与雨天重合')»。网管«c.name»（«c.mob»）同意其再到即报。
=== net_sale_txt
kind: netcafe.session
n: 10-40
file: 数据/«ch('上网','网吧')»_«dig(4)»条.txt
enc: utf-8|gb18030
shape: traded list, five dashes between fields, cafe and terminal written together, no header
count: -{4}.+→
who: id
---
% for p in Ps(n, y=(1978,2004)):
% t = some(200)
«p.id»----«p.name»----«pick(BARS)»«ri(1,180)»机----«f(t,'%Y/%-m/%-d %-H:%M')»→«f(aft(t,30,500),'%-H:%M')»«R(p)»
% end
=== net_visits_json
kind: netcafe.session
n: 5-28
file: es/hits_«dig(5)».json
shape: search index answer, one hit a person with an inner list of sessions, keys of the audit dialect
count: "START_TIME"
who: id
---
{"took":«ri(3,90)»,"timed_out":false,"hits":{"total":«n»,"max_score":null,"hits":[
% for i in range(n):
% p = P(y=(1980,2005))
{"_index":"netbar_person_«base.year»","_type":"doc","_id":"«''.join(r.choice('0123456789abcdef') for _ in range(20))»","_source":{"CERTIFICATE_TYPE":"111","CERTIFICATE_CODE":"«p.id»","USER_NAME":"«p.name»","inner":[\
% k = ri(1,5)
% for j in range(k):
% t = some(60)
{"NETBAR_WACODE":"«pre»10«dig(6)»","START_TIME":"«f(t)»","END_TIME":"«f(aft(t,30,600))»","HOST":"PC«ri(1,240):03d»","IP":"10.10.«ri(0,9)».«ri(2,250)»"}«',' if j<k-1 else ''»«R(p)»\
% end
]}}«',' if i<n-1 else ''»
% end
]}}
