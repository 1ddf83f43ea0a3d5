=== acct_cc_workflow
onebank: 1
kind: bank.account
n: 12-70
file: ccapp/flow_«d8(base)».log
shape: credit card application engine, several lines of one application under its number; one START line each
count: stage=START
who: id
---
% t = base
% for p in Ps(n):
% t = aft(t,0,9)
% a = 'AP' + d8(t) + dig(7)
«f(t,'%y-%m-%d %H:%M:%S')»,«dig(3)» [wf-«ri(1,6)»] «a» stage=START chn=«ch('H5','BRANCH','DS')» prod=«ch('MC01','UP62','YJ08')» certNo=«p.id» custNm=«p.name» mobile=«p.mob»
% t = sec(t)
«f(t,'%y-%m-%d %H:%M:%S')»,«dig(3)» [wf-«ri(1,6)»] «a» stage=PBOC rsvMbl=«p.mobm» rc=«ch('00','00','17')» qryCnt6m=«ri(0,14)» unit="«cshort»«ch('鸿图','瑞丰','恒通')»«ch('物流','商贸','机械')»有限公司" income=«ri(4,40)»000
% if r.random() < .7:
«f(sec(t,9,50),'%y-%m-%d %H:%M:%S')»,«dig(3)» [wf-«ri(1,6)»] «a» stage=ISSUE lmt=«ri(1,60)»000 cardNo=«p.card» mail=«p.mail»«R(p)»
% else:
«f(sec(t,9,50),'%y-%m-%d %H:%M:%S')»,«dig(3)» [wf-«ri(1,6)»] «a» stage=REJECT rsn=«ch('R07 多头','R21 单位核实不符','R33 评分')»«R(p)»
% end
% end
=== acct_payroll_xlsx
onebank: 1
kind: bank.account
n: 25-150
file: 代发/批量开户回盘_«d8(base)».xlsx
pack: xlsx
shape: bank's answer to an employer's batch opening of wage accounts; title, codes explained below, failed rows without a card
count: ^\d{4}\t[^\t]+\t0\t
who: id
---
#回盘
批量开户回盘文件　单位编号 «dig(8)»　«cshort»«ch('制衣','电子','食品')»厂　批次 «d8(base)»«ri(1,9)»
行号	户名	证件种类	证件号码	预留手机	新开卡号	处理码	凭证
% ok = 0
% for i in range(n):
% p = P()
% g = r.random() < .9
% ok += g
«i+1:04d»	«p.name»	0	«p.id»	«p.mob»	«p.card if g else '—'»	«'0000' if g else ch('4107','4213')»	«ch('IC卡','联名卡')»«R(p)»
% end
成功	«ok»	失败	«n-ok»
#处理码
0000	成功
4107	已有Ⅰ类户，需转Ⅱ类
4213	联网核查照片不符，需柜面
=== acct_branch_blocks
onebank: 1
kind: bank.account
n: 6-30
file: 柜面/«ch('个人开户','开卡')»申请要素_«d8(base)».txt
enc: gb18030|utf-8
shape: printed opening slips one below another as label and value, odd column widths, teller codes
count: ^ *申请业务[:：]
who: id
---
% for p in Ps(n):
% t = some(20)
┌────────────────────────────────────┐
  个人开户/开卡申请要素   网点 «dig(5)»  柜员 «ri(1000,9900)»  «f(t,'%Y%m%d %H:%M')»
  申请业务：«ch('开立Ⅰ类账户','开立Ⅱ类账户','借记卡换卡','开立信用卡附属卡','定期一本通')»   介质：«ch('IC','折','虚拟')»
  客户名称：«p.name»    性别：«p.sex»    职业代码：«ch('3-01-02','4-05-01','8-00-00','6-29-01')»
  证件：(1)居民身份证  «p.id»  至 «ri(2026,2043)»«f(t,'%m%d')»
  地址：«p.addr»
  手机：«p.mob»   固话：«ch(p.tel,"/")»   邮箱：«maybe(.3,p.mail,'无')»
  卡/账号：«p.card»
  签约：«ch('短信','短信 手机银行','手机银行 网银盾','—')»«R(p)»
└────────────────────────────────────┘
% end
=== acct_multi_report
onebank: 1
kind: bank.account
n: 3-6
file: 反诈/一人多卡核查_«d8(base)».txt
eol: crlf
shape: anti-fraud memo: persons who opened several cards in one day, each opening told in its own clause, bank staff beside
count: 开(?:立|了|办|出)[^，；。]{0,14}\d{16,19}
who: id
---
关于近期异常集中开户情况的报告

分行反诈专班：
    近一个月监测到下列人员短期内在多网点办卡，现将核实情况报告如下。

% for i, p in enumerate(Ps(n, y=(1985,2003))):
% t = some(20)
    «i+1».«p.name»（«p.sex»，«p.id»，户籍«p.hj»）：«md(t)»上午在«ch('滨河','站前','科技园')»支行开立借记卡«p.card»，留存手机«p.mob»；«R(p)»\
% if r.random() < .8:
当日下午又到«ch('城南','大学城')»支行开办一张«newcard()»，柜员«who()»问及用途，答“«ch('收工资','做微商','朋友让办的')»”；«R(p)»\
% end
% if r.random() < .5:
«md(aft(t,1400,6000))»持同证在线上开出电子账户«newcard()»，IP在境外。«R(p)»\
% else:
其后未再办理。\
% end


% end
    建议全部调整为只收不付，联系人：风险部 «who()»  «off()»。
=== acct_access_log
kind: bank.account
n: 15-110
onebank: 1
file: nginx/«ch('h5-open','wxbank')».access.log-«d8(base)»
shape: web server's access log of an opening page, the application's fields as parameters of the address, other requests between
count: /open/(?:submit|apply)\?
who: id
---
% t = base
% for p in Ps(n):
% t = sec(t, 1, 200)
% ip = f'{ri(36,223)}.{ri(1,250)}.{ri(1,250)}.{ri(1,250)}'
% if r.random() < .5:
«ip» - - [«f(t,'%d/%b/%Y:%H:%M:%S')» +0800] "GET /«ch('static/js/app.'+dig(8)+'.js','open/step2?prod=II','favicon.ico')» HTTP/1.1" «ch(200,200,304)» «ri(200,90000)» "-" "MicroMessenger/7.0.«ri(1,20)»"
% end
% t = sec(t, 1, 5)
«ip» - - [«f(t,'%d/%b/%Y:%H:%M:%S')» +0800] "GET /open/«ch('submit','apply')»?prod=«ch('II','III','CC')»&custName=«quote(p.name)»&certType=01&certNo=«p.id»&mobile=«p.mob»&bindCard=«p.card»&occ=«ch('3','4','8')»&ts=«decoy(str(int(t.timestamp()*1000)))» HTTP/1.1" «ch(200,200,200,502)» «ri(90,900)» "https://servicewechat.com/" "MicroMessenger/7.0.«ri(1,20)»"«R(p)»
% end
=== acct_fail_mail
onebank: 1
kind: bank.account
n: 4-10
file: mail/«ch('Fwd_','')»开户失败客户_«d8(base)».eml
enc: utf-8
shape: mail thread between a branch and the operation centre about openings that failed, asked and answered one by one
count: ^> *\d+\)
who: id
---
From: «omail('yyzx'+dig(3)+'@'+ch('cz-rcb','hxcb','jnbank')+'.com.cn')»
To: «omail('zh'+dig(4)+'@'+ch('cz-rcb','hxcb','jnbank')+'.com.cn')»
Subject: =?utf-8?q?Re=3A_open_account?=
Date: «f(base,'%a, %d %b %Y %H:%M:%S')» +0800
X-Priority: 3
Content-Type: text/plain; charset="utf-8"

逐条答复见下，＞为原文。以后请走工单，勿在邮件里贴客户要素。

% for i, p in enumerate(Ps(n)):
> «i+1») «p.name»，«p.id»，«ch('申请新开一类户','来办社保卡金融账户','换发丢失的卡','申请开信用卡')»，«ch('系统报 E3302','提交后卡死','联网核查超时','提示“客户已存在”')»，电话 «p.mob»«maybe(.4,'，原卡 '+p.card)»«R(p)»
«ch('已放开，重做即可。','名字里的生僻字要用码表，已改。','他名下已有一张 '+newcard()+'，只能开二类。','让客户带户口本来。','黑名单命中，拒。')»

% end
«ch('运营中心','集中作业部')»  «who()»  内线«ri(60100,69800)»
=== acct_evault_md
kind: bank.account
n: 8-40
file: wiki/测试环境脱敏前_电子账户.md
shape: page of a bank's wiki on which real electronic accounts were pasted as a table, binding card and channel
count: ^\| \d+ \|
who: id
---
## Ⅱ/Ⅲ类户 开户清单（生产捞的，«ch('勿外传','用完删')»）

> 取数 SQL 见工单 #«ri(2000,9900)»，«d10(base)»，联系 «who()»

| # | cust_nm | cert | e_acct | bind_card | bind_mbl | chnl | open_ts | lvl |
|---|:--|:--|--:|--:|:--|:-:|---|---|
% for i, p in enumerate(Ps(n)):
| «i+1» | «p.name» | «p.id» | «newcard()» | «p.card» | «p.mob» | «ch('JD','WX','APP')» | «f(some(300))» | «ch('Ⅱ','Ⅲ')» |«R(p)»
% end

- `chnl`：JD=京东引流，WX=小程序
- 绑卡核验走四要素，失败的不在表里
