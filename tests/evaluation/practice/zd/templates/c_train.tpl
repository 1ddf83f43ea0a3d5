=== train_gate_log
kind: travel.train
n: 25-160
file: gate/ev_«pre»_«d8(base)».log
pack: tar
shape: station gate controller's log, passes in k=v with result codes between heartbeat and fault lines
count: evt=PASS
who: id
---
% t = base
% st = ch('虹桥','南站','东站','北站')
% gs = Ps(max(8, n*2//3))
% for p in gs + [pick(gs) for _ in range(n-len(gs))]:
% t = aft(t, 0, 3)
«f(t)» GATE-«ri(1,24):02d» evt=PASS st=«cshort»«st» trn=«ch('G','D','G','K')»«ri(11,998)» dir=«ch('IN','IN','OUT')» idt=1 idn=«p.id» nm=«p.name» seat=«ri(1,16):02d»/«ri(1,19):02d»«ch('A','B','C','D','F')» face=«ri(81,99)».«dig(1)» rc=0000«R(p)»
% if r.random() < .15:
«f(t)» GATE-«ri(1,24):02d» evt=«ch('HEARTBEAT rc=0000','DOOR_TIMEOUT rc=E217','CARD_READ_ERR rc=E034')» up=«dig(6)»
% end
% end
=== train_change_tsv
kind: travel.train
n: 20-140
file: 窗口/退改签台账_«d8(base)».tsv
enc: gb18030
shape: ticket window's ledger of changes and refunds, the person's first line holds the number, later ones are marked 同上
count: \t[GDKZT]\d{2,4}\t
who: id
---
窗口台账（退/改/挂）	车站：«cshort»«ch('站','东站','西站')»	班次 «ch('甲','乙','丙')»

类	姓名	证件	车次	乘车日期	发	到	席别	票面	核收手续费	经办
% m = 0
% while m < n:
% p = P()
% k = ch(1,1,2,3)
% for j in range(k):
% x = ch('G','D','K','Z','T')
% a, b = sample(['北京西','广州南','郑州东','武昌','长沙南','西安北','成都东','南昌西'], 2)
«ch('T','G','G','S')»	«p.name if j == 0 else '同上'»	«p.id if j == 0 else '〃'»	«x»«ri(12,998)»	«f(some(20),'%m月%d日')»	«a»	«b»	«ch('二等','二等','一等','无座') if x in 'GD' else ch('硬卧','硬座','软卧','无座')»	«ri(28,860)».«ch('0','5')»	«ch('0','5%','10%','20%')»	«ri(101,140)»«R(p)»
% m += 1
% end
% end
小计	«m»笔
=== train_family_yaml
kind: travel.train
n: 4-14
file: trip/subscribers_«d8(base)».yml
shape: settings of a seat-watching helper, travellers under an account, trips under each traveller
count: ^ +(?:- )?train: 
who: id
---
# seat watch, reload every 90s. «ch('do not commit','prod node 3','bak')»
notify: { wechat: «ch('on','off')», sms: off }
accounts:
% left = n
% while left > 0:
  - login: «ch('u','qp','tk')»_«dig(5)»
    passengers:
% for p in Ps(min(left, ri(1,4))):
% left -= 1
      - name: «p.name»
        id_no: "«p.id»"
        type: «ch('成人','成人','学生')»
        phone: "«p.mob»"
        trips:
% for j in range(ri(1,3)):
% a, b = sample(['上海虹桥','杭州东','温州南','合肥南','南京南','徐州东','济南西'], 2)
% t = some(100)
          - train: «ch('G','D')»«ri(1001,8999)»
            date: «d10(t)»
            leg: [«a», «b»]
            seat: «ch('二等座','一等座','无座')»  # «ch('order E'+dig(9),'候补','候补成功','已出')»«R(p)»
% end
% end
% end
=== train_police_diary
kind: travel.train
n: 4-9
file: 乘警/值乘日志_«d8(base)».txt
enc: utf-8-sig
eol: crlf
shape: train policeman's duty diary of one train, passengers met in checks, some met twice, the conductor named beside
count: 核查|查验到|再次盘问
who: id
---
% tr = ch('K','T','Z') + str(ri(21,998))
% a, b = sample(['广州','昆明','成都','西安','郑州','武昌'], 2)
值乘日志    «zd(base)»    «tr»次（«a»—«b»）    乘警：«who()»   列车长：«who()»

% t = base
% prev = None
% for i in range(n):
% t = aft(t, 12, 70)
% car = ri(3,16)
% if prev and r.random() < .3:
% p = prev
«hm(t)»  «ch('交口','广水','洛阳')»开车后再次盘问前述«p.name»，仍在«tr»次«ri(3,16)»号车厢连接处，称补卧铺未成，«ch('无异常','已告知列车长')»。«R(p)»
% prev = None
% else:
% p = P()
«hm(t)»  «ch('硬座','硬卧')»«car»车«ri(1,98)»号«ch('核查','查验到')»旅客«p.name»，«p.sex»，证号«p.id»，«tr»次«a»上车，到«b»，«ch('比对无误','票证人一致','随身携带刀具一把，已代保管','人像相似度低，经询问系本人')»。«R(p)»
% prev = p
% end
% end

终到前清点，移交车站«ri(0,2)»起。«ch('无其他情况。','本趟平稳。')»
=== train_group_html
kind: travel.train
n: 30-110
file: 团体票/«ch('研学','疗养','务工专列')»_«d8(base)».html
shape: group ticket list as a web page; train, date and stations only in captions, a table for each carriage
count: <tr><td>\d+[A-F]
who: id
---
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>团体票名单</title></head><body>
<h3>«ch('工会疗养团','务工人员返岗','研学营')» &nbsp;«ch('G','D')»«ri(1001,2999)»次&nbsp;&nbsp;«zd(base)»&nbsp;«cshort»站 → «ch('北京西','广州南','青岛北')»站</h3>
% cars = ri(2,4)
% left = n
% for c in range(cars):
<table border="1"><caption>«ri(2,8)+c»车厢（领队 «who()»）</caption><thead><tr><th>座</th><th>乘车人</th><th>证件号码</th><th>票种</th></tr></thead><tbody>
% m = left if c == cars-1 else n//cars
% for j in range(m):
% p = P()
<tr><td>«j//5+1»«'ABCDF'[j%5]»</td><td>«p.name»</td><td>«p.id»</td><td>«ch('全','全','全','学')»</td></tr>«R(p)»
% end
% left -= m
</tbody></table>
% end
<p>共 «n» 人，集体进站，领队凭本单与《团体旅客乘车凭证》过闸。</p></body></html>
=== train_proxy_msgs
kind: travel.train
n: 5-16
file: 抢票/工作号_«d8(base)».txt
shape: orders dictated in a messenger to a ticket helper; name, number and wish in separate messages, the answer on the next line
count: 出了|候补中|没抢到
who: id
---
% t = base
% for p in Ps(n):
% t = aft(t, 2, 50)
% x = some(0)+D.timedelta(days=ri(8,20))
% a, b = sample(['深圳北','长沙南','贵阳北','南宁东','南昌西','衡阳东','怀化南'], 2)
% nick = p.sur + ch('姐','哥','老师','总')
«nick»(«ch('桂林','邵阳','工地','厂里')») «f(t,'%m/%d %H:%M')»
«p.name» «p.id»
«nick»
要«md(x)» «a»去«b» «ch('下午','早上','越早越好')»
票务小助手 «f(aft(t,1,30),'%m/%d %H:%M')»
% if r.random() < .7:
«p.name»  «ch('G','D')»«ri(1001,3999)» «md(x)»«hm(x)» «ri(1,16)»车«ri(1,19)»«ch('A','B','C','D','F')» 出了 服务费«ch(20,30,50)»«R(p)»
% else:
«p.name»  «ch('G','D')»«ri(1001,3999)»次 «md(x)» «a»-«b» «ch('候补中','没抢到')»，钱先不收«R(p)»
% end

% end
=== train_insert_multi
kind: travel.train
n: 40-200
file: bak/t_orderticket.sql
pack: gz
enc: gb18030
shape: MySQL dump of tickets, one INSERT with many tuples on long lines, dictionary codes for seat and state
count: \('E\d{9}',
who: id
---
-- MySQL dump 10.13  Distrib 5.«ri(5,7)».«ri(10,40)», for Linux (x86_64)
/*!40101 SET NAMES gbk */;
DROP TABLE IF EXISTS `t_orderticket`;
CREATE TABLE `t_orderticket` (`ddh` char(10) NOT NULL, `ccrxm` varchar(40), `zjlxdm` char(1), `zjh` varchar(20), `cc` varchar(6), `ccrq` char(8), `fz` varchar(12), `dz` varchar(12), `xbdm` char(1), `cxh` char(2), `zwh` char(4), `pj` decimal(7,1), `zt` char(1), `lxsj` varchar(11));
% ps = Ps(max(6,n//2))
% q = ps + [pick(ps) for _ in range(n-len(ps))]
% r.shuffle(q)
% for i, p in enumerate(q):
% a, b = sample(['北京南','天津西','济南西','徐州东','南京南','苏州北','上海虹桥'], 2)
% if i % 8 == 0:
INSERT INTO `t_orderticket` VALUES \
% end
('E«dig(9)»','«p.name»','1','«p.id»','G«ri(11,7999)»','«d8(some(300))»','«a»','«b»','«ch('O','M','9','P')»','«ri(1,16):02d»','«ri(1,19):03d»«ch('A','B','C','D','F')»',«ri(40,900)».«ch(0,5)»,'«ch('a','b','c')»','«ch(p.mob,'')»')«R(p)»«';' if i % 8 == 7 or i == n-1 else ','»\
% if i % 8 == 7 or i == n-1:

% end
% end
UNLOCK TABLES;
