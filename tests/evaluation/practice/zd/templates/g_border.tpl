=== bord_result_text
kind: border.crossing
n: 6-30
file: 查询/出入境记录_«dig(6)».txt
enc: gb18030
shape: printed result of a crossing inquiry for one person; documents change between rows, ports by code and name
count: ^ *\d+ +[出入]境
people: 1
who: id
---
% p = P(y=(1965,1995))
                     出入境记录查询结果
编号：«dig(4)»«d8(base)»«dig(5)»                       查询区间：«base.year-4»-01-01 至 «d10(base)»
姓名：«p.name»   英文姓名：«p.PY.replace('/', ' ')»   性别：«p.sex»   出生日期：«p.bi»
身份证号：«p.id»
序   出/入   日期         证件种类            证件号码       口岸
% t = base - D.timedelta(days=1300)
% cw = ch('C','W') + dig(8)
% for i in range(n):
% t = aft(t, 2000, 60000)
% hk = r.random() < .6
% q = ['罗湖','福田','深圳湾','拱北','皇岗'] if hk else ['浦东机场','白云机场','首都机场','友谊关','瑞丽']
«f'{i+1:<4}'»«'出境' if i % 2 == 0 else '入境'»   «d10(t)»   «'往来港澳通行证  ' if hk else '普通护照        '»  «cw if hk else p.pp»     «pick(q)»«R(p)»
% end
（以下空白）
                                  «cname»公安局出入境管理«ch('支队','局')»   «zd(base)»
=== bord_kiosk_log
kind: border.crossing
n: 20-150
file: egate/lane«ri(1,18):02d»_«d8(base)».log
shape: e-gate controller, three lines a passage (document read, face, result), direction as one letter
count: PASSAGE_END
who: pp
---
% t = base
% port = ch('PVG','CAN','SZB','GBQ')
% for p in Ps(n):
% t = aft(t,0,2)
% s = dig(6)
«f(t,'%H:%M:%S')» #«s» DOC_READ tp=P iss=CHN no=«p.pp» nm=«p.PY.replace('/','<<')» dob=«f(p.b,'%y%m%d')» sx=«p.sx»
% t = sec(t)
«f(t,'%H:%M:%S')» #«s» FACE score=0.«ri(8100,9990)» thr=0.7800 try=«ch(1,1,2)»
% t = sec(t)
«f(t,'%H:%M:%S')» #«s» PASSAGE_END dir=«ch('O','I')» port=«port» trs=«ch('CA','MU','CZ','CX') if port in ('PVG','CAN') else 'W'»«ri(201,989)» rc=«ch('OK','OK','OK','MANUAL')»«R(p)»
% end
=== bord_person_json
kind: border.crossing
n: 5-25
file: api/crj_resp_«d14(base)».json
enc: utf-8|utf-8-sig
shape: answer of a police data interface, pinyin keys, crossings nested under persons, code values
count: "CRBZ"
who: id
---
{"code":"200","msg":"成功","traceId":"«dig(16)»x","data":[
% for i in range(n):
% p = P()
{"GMSFHM":"«p.id»","XM":"«p.name»","YWXM":"«p.PY»","XBDM":"«p.sc»","MXLB":[
% t = some(900)
% k = ri(1,6)
% for j in range(k):
% t = aft(t, 3000, 60000)
  {"CRBZ":"«1 + j % 2»","CRSJ":"«d14(t)»","KADM":"«ch('HUA','LHU','GBE','PUD','SDU')»",«ch('"ZJZL":"14","ZJHM":"'+p.pp, '"ZJZL":"14","ZJHM":"'+p.pp, '"ZJZL":"25","ZJHM":"C'+dig(8))»","JTGJ":"«ch('CZ','MU','ZH')»«ri(301,8999)»","QWG":"«ch('HKG','THA','JPN','KHM','MMR')»"}«',' if j<k-1 else ''»«R(p)»
% end
 ]}«',' if i<n-1 else ''»
% end
],"total":«n»}
=== bord_interview
kind: border.crossing
n: 3-6
file: 边检/询问要点_«dig(5)».txt
shape: interview notes at a border check; one person's earlier crossings recalled, with the companion named beside
count: (?:出境|入境|出关|回国|偷渡|过境)[，。（]
people: 1
---
% p = P(sex='男', y=(1980,2002))
% q = P()
时间  «f(base,'%m.%d %H:%M')»    地点  «ch('瑞丽','东兴','友谊关','机场T2')»边检站二次检查室
对象  «p.name» / «p.id» / 护照 «p.pp»
同行  «q.name» «q.id»（«ch('自称老乡','表兄弟','情侣')»，另记）

问往返情况，答：
% t = base - D.timedelta(days=500)
% for i in range(n):
% t = aft(t, 20000, 90000)
  «ch('—','·','-')» «f(t,'%Y年%-m月')»«ch('初','底','中旬')»，«ch('持护照从','坐大巴到','跟团经')»«ch('瑞丽姐告','东兴','磨憨','白云机场')»«ch('出境','出关') if i % 2 == 0 else ch('入境','回国')»，«ch('说去看玉石','在赌场做客服','探望女友','记不清坐的什么车')»；«R(p)»
% end
  核系统：与记录相符«ri(2,3)»条，其余对不上。手机内有«ch('境外群组','转账截图','同行人定位')»，已固定。
询问  «who()»    记录  «who()»
=== bord_ship_crew_xls
kind: border.crossing
n: 14-40
file: 港口/船员登陆«ch('名单','申报')»_«d8(base)».csv
enc: utf-16
shape: port agent's crew list with vessel, port and dates in title rows only; each member entered or left
count: ^\d+\t[A-Z]
who: pp
---
船员出入境申报单
船名：«ch('HAI FENG','XIN YANG','OCEAN LILY','ZHONG GU')» «ri(6,98)»	船籍：«ch('CN','PA','HK')»	到港：«d10(base)»	来自：«ch('BUSAN','KAOHSIUNG','HAIPHONG')»	口岸：«ch('盐田','洋山','南沙','北仑')»

序	姓名 NAME	职务	出生	海员证/护照	出/入	日期	备注
% for i in range(n):
% p = P(sex='男')
«i+1»	«p.PY.replace('/',' ')» «p.name»	«ch('MASTER','C/O','2/E','AB','OS','COOK')»	«f(p.b,'%d/%m/%Y')»	«p.pp»	«ch('入','入','出')»	«f(aft(base,100,3000),'%d/%m')»	«ch('','换班','就医','登陆证'+dig(6))»«R(p)»
% end
合计	«n»人
代理	«ch('外代','中联')»	«who()»	«off()»
=== bord_agent_trad
since: 2019
kind: border.crossing
n: 5-14
file: 旅行社/過關紀錄_«d8(base)».txt
script: trad
enc: big5|utf-8
shape: coach company's list of guests it took over the bridge, each guest's crossings in one line or two, traditional script
count: (?:入境|出境) 
who: pp
---
跨境巴士 乘客過關登記      «f(base,'%Y/%m/%d')»      車隊：«ch('金輝','永發','環島')»

% for i, p in enumerate(Ps(n)):
% t = aft(base, 0, 400)
(«i+1») «p.name» 護照«p.pp»
      出境 «hm(t)» 港珠澳大橋«ch('，行李兩件','，隨行小童一名','')»«R(p)»
% if r.random() < .6:
      入境 «hm(aft(t,300,700))» «ch('拱北','港珠澳大橋','青茂')» «ch('（司機代填）','同日返','')»«R(p)»
% end
% end

負責人 «trad(who())»　　備註：證件影本存公司
=== bord_oracle_unload
kind: border.crossing
n: 60-350
file: unload/CRJ_TXJL_«d8(base)».unl
pack: zip
enc: gb18030
shape: Informix style unload, vertical bars at the end, no header, type and port dictionaries, returns of the same people
count: ^\d{10}\|[12]\|
who: id
---
% gs = Ps(max(9, n//3))
% q = gs + [pick(gs) for _ in range(n-len(gs))]
% r.shuffle(q)
% for p in q:
% t = some(1200)
«dig(10)»|«ch('1','2')»|«p.name»|«p.PY.split('/')[0]»|«p.PY.split('/')[1]»|«p.sc»|«p.bd»|CHN|14|«p.pp»|«p.id»|«ch('PUD','HUA','LHU','SZW','GBE')»|«d14(t)»|«ch('21','30','44')»|«ch('CA','MU','CZ','HX')»«ri(201,998)»|«ch('HKG','JPN','THA','SGP','USA')»||«R(p)»
% end
