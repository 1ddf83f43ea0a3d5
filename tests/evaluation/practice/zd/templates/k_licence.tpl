=== lic_school_tsv
kind: driving.licence
n: 30-180
file: 驾校/发证回执_«d8(base)».tsv
enc: gb18030
shape: driving school's list of licences issued, archive numbers, classes, batch heading and signature lines
count: \t\d{12}\t
who: id
---
«cname»车管所 发证回执（«ch('安达','顺通','金盾')»驾校第«ri(3,90)»批）

学号	姓名	驾驶证号	档案编号	准驾	初领	有效止	领取
% for p in Ps(n, y=(1975,2004)):
% t = some(60)
«f(t,'%y')»«dig(5)»	«p.name»	«p.id»	«pre[:4]»«dig(8)»	«ch('C1','C1','C2','D','B2')»	«d8(t)»	«t.year+6»«f(t,'%m%d')»	«ch('自取','邮寄','代领','')»«R(p)»
% end
领证人签字：		经办：«who()»
=== lic_check_log
kind: driving.licence
n: 15-110
file: svc/lic-verify.«f(base,'%Y%m%d')».log
shape: ride company's licence verification, request line with the document, answer line with class, score and state code
count: rsp\.zt=
who: id
---
% t = base
% for p in Ps(n, y=(1970,2000)):
% t = aft(t,0,3)
% k = dig(10)
«f(t,'%b %d %H:%M:%S')» drv-gw[«ri(800,9000)»]: «k» req.jszh=«p.id» req.xm=«p.name» src=«ch('onboard','annual','manual')»
«f(t,'%b %d %H:%M:%S')» drv-gw[«ri(800,9000)»]: «k» rsp.zt=«ch('A','A','B','H','M')» rsp.zjcx=«ch('C1','C2','B2','A2','C1D')» rsp.ljjf=«ri(0,12)» rsp.cclzrq=«lic1(p)» rsp.dabh=«p.reg[0][:4]»«dig(8)» cost=«ri(20,900)»«R(p)»
% end
=== lic_fleet_notes
kind: driving.licence
n: 5-14
file: 车队/驾驶员档案_«d8(base)».docx
pack: docx
shape: lorry company's safety clerk on the drivers' licences: what expires, points, upgrades; one driver a paragraph, old licence kept beside
count: 证号
who: id
---
驾驶员证照梳理（«base.year»年«ch('一','三','四')»季度）
% for i, p in enumerate(Ps(n, sex='男', y=(1966,1996))):
«i+1». «p.name»，«ch('挂靠','自有','外聘')»，电话«p.mob»。驾驶证证号«p.id»，准驾«ch('A2','B2','A2D','A1A2')»，档案«pre[:4]»«dig(8)»，«min(p.b.year+ri(20,24), base.year-1)»年«ri(1,12)»月«ri(1,28)»日初领，«ch('今年记了'+str(ri(1,9))+'分，超速两次','增驾后实习期未满，不得拉挂','体检证明超期，已停班','因“酒驾”被降级为C1，调仓库','有效期至明年3月，提醒换证')»。«R(p)»
% end
以上证件原件由本人保管，公司留复印件。安全科 «who()»
=== lic_yaml_profiles
kind: driving.licence
n: 6-40
file: conf/drivers.«ch('prod','bak')».yaml
enc: utf-8|utf-8-sig
shape: delivery dispatcher's profile file, licence keys nested below the driver, points list inside
count: archives_no
who: id
---
version: «ri(2,4)».«ri(0,9)»
depot: «cshort»-«ri(1,9)»
drivers:
% for p in Ps(n, y=(1972,2001)):
  «p.py[0]»«dig(3)»:
    display: «p.name»
    contact: {mobile: '«p.mob»', wx: same}
    licence:
      licence_no: '«p.id»'
      class: «ch('C1','C2','B2','C6')»
      archives_no: '«p.reg[0][:4]»«dig(8)»'
      first_issue: «lic1(p)»
      points: [«', '.join(str(ri(1,6)) for _ in range(ri(0,3)))»]«R(p)»
% end
=== lic_desk_transfer
kind: driving.licence
n: 6-18
file: 窗口/«ch('违法处理','换证补证')»登记_«d8(base)».txt
eol: crlf
shape: traffic office's desk sheet for licences handled in a day, written by hand words, abbreviations and ditto
count: ^\d+[、.]
who: id
---
«md(base)» «ch('3','5','7')»号窗  «who()»

% for i, p in enumerate(Ps(n, y=(1955,2002))):
«i+1»、«p.name» «p.id» «ch('换证','补证','降级换证','恢复驾驶资格','转入')»，驾照«ch('C1','B2','C2','D','C1E')»，档案编号«p.reg[0][:4]»«dig(8)»«ch('','，相片重拍','，视力矫正','，收回旧证','，须学习7天')»，«ch(p.mob, p.mob, "电话" + p.tel)»«R(p)»
% if r.random() < .15:
   ↑ «ch('材料缺体检表，下午补来','系统卡，先收件','本人未到，退')»
% end
% end
--
收件«n»，作废证«ri(0,3)»枚上交
