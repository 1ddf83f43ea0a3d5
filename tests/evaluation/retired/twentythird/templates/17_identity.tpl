=== 人事/花名册2022.xlsx | identity.person | form=xlsx-i at=440604,430426,511324,522631,411524 | HR roster
## 在职
鸿运塑胶 员工花名册（截止2022.12）
工号	姓名	性别	民族	身份证号码	籍贯	学历	入职日期	部门	手机	邮箱
%r 22
«i+1000»	«p.name»	«p.sex»	«p.nation»	«p.id»	«p.city»	«?初中/高中/大专/本科»	«t=2012-01-01~3800»«t|%Y-%m-%d»	«?注塑/品检/仓库/行政»	«p.mob»	«p.email»
%.

=== 户籍/常住人口_HJ.csv | identity.person | at=510723 enc=gb18030 | household register in pinyin initials
HH,XM,YHZGX,XB,MZ,CSRQ,GMSFHM,WHCD,HYZK,HJDZ
%r 24
«d 9»,«p.name»,«p.rel»,«p.sexn»,«p.nation»,«p.born8»,«p.id»,«?10/20/30/60/70»,«?10/20/30»,«p.addr»
%.

=== 学校/新生报到信息.txt | identity.person | at=350521,350203 enc=gbk born=2004-2005 | fixed columns of a school
        2020级高一新生信息采集（第3组）
姓名     性别 身份证号            户籍地址
%r 16
«p.name:<9»«p.sex»   «p.id»  «p.addr»
%.
        学籍管理员：________

=== 裤子/某商城_会员.txt | identity.person | | four-dash traded list
%r 30
«p.name»----«p.id»----«p.mob»----«p.email»
%.

=== 社区/疫苗摸底登记.docx | identity.person | form=docx born=1936-1961 at=210102,210203 | community list in Word table
60岁以上老人底册（3号楼）

|门牌|姓名|性别|公民身份证号|手机|家里座机|居住情况|
%r 15
|«n 1-3»-«n 101-604»|«p.name»|«p.sex»|«p.id»|«p.mob»|«p.tel»|«?独居/与子女同住/外出»|
%.

联系不上的画圈。

=== 实名/user_auth.ndjson | identity.person | | real-name authentication NDJSON
%r 26
{"userId":«p.uid»,"realName":"«p.name»","idCardNo":"«p.id»","authLevel":«n 1-3»,"idCardFront":"oss://kyc/«x 16».jpg","validTo":"«t=2025-01-01~3000»«t|%Y-%m-%d»","nation":"«p.nation»"}
%.

=== 微信/报名接龙.txt | identity.person | | chat chain of sign-ups
#接龙
周六志愿活动买保险用，姓名 身份证 手机
例：名字 证号 电话
%r 13
~| «i». «p.name» «p.id» «p.mob»
~| «i». «p.name»，«p.id»，«p.mob»
~| «i». «p.name» «p.mob» 身份证«p.id»
~| «i». «p.name»«p.id:sp» 电话«p.mob:sp»
%.

群主：截止今晚九点，没填的不算哈

=== src/seed/users_seed.py | identity.person | | Python seed with dicts
# 从生产拷贝, 仅用于本地调试
USERS = [
%r 12
    dict(name="«p.name»", id_card="«p.id»", gender="«p.sexword»", birthday="«p.born»", phone="«p.mob»", address="«p.addr»"),
%.
]

=== 公证处/当事人身份信息.txt | identity.person | | notary's prose of parties
申请人基本情况

%r 7
~| «p.name»，«p.sex»，«p.nation»族，«p.bornc»出生，公民身份号码：«p.id»，住址：«p.addr»。
~| 申请人：«p.name»，«p.sex»，«p.bornc»出生，住«p.addr»，身份证号码«p.id»，系本案申请人之«?表亲/堂亲/姻亲»。
~| «p.name»，«p.sex»，身份证号«p.id»，户籍地«p.addr»，现住同上，委托他人代为申请。
%.
上列申请人向本处提交了居民身份证原件，经核对无误。

=== 出版社/作者信息表.eml | identity.person | form=eml cte=qp | mail with authors' data
From: 编务 <«email»>
To: 财务 王老师 <«email»>
Subject: 论文集作者个人信息（报个税用）
Date: Mon, 12 Dec 2022 10:10:10 +0800

王老师，作者信息收齐了，一共 9 位：

%r 9
~| «p.name»；«p.sex»；身份证 «p.id»；电话 «p.mob»；邮箱 «p.email»
~| «p.name»，身份证 «p.id:sp»，手机 «p.mob:dash»，«p.email»（开题较急，先报他）
~| «p.email»　«p.name»　«p.id»　«p.mob»
%.

两位外籍作者的护照扫描件另发。

=== ldap/person_dump.xml | identity.person | enc=utf-8-sig | XML person list, camelCase
<persons exported="2021-03-02" source="eHR">
%r 17
  <person no="«d 6»"><fullName>«p.name»</fullName><idCardNumber>«p.id»</idCardNumber><birthDate>«p.born»</birthDate><residence>«p.addr»</residence><mobilePhone>«p.mob»</mobilePhone><homePhone>«p.tel»</homePhone><mail>«p.email»</mail></person>
%.
</persons>

=== db/t_ryxx.sql | identity.person | enc=gb18030 | dump in pinyin
INSERT INTO t_ryxx (rybh, xm, xb, mz, csrq, sfzh, hjdz, lxdh, gddh, xzz) VALUES
%r 18
('«d 8»','«p.name»','«p.sexn»','«p.nation»','«p.born8»','«p.id»','«p.addr»','«p.mob»','«p.tel»','«p.home»')«;»
%.

=== 陸生聯誼會/會員通訊錄.htm | identity.person | script=hant born=1993-2001 | HTML list of members with passports
<html><meta charset="utf-8"><body><h4>青年陸生聯誼會　會員基本資料（內部）</h4>
<table>
<tr><td>姓名</td><td>性別</td><td>出生（民國）</td><td>護照號碼</td><td>大陸手機</td><td>電子郵件</td></tr>
%r 10
<tr><td>«p.name»</td><td>«p.sex»</td><td>«p.bornr»</td><td>«p.passport»</td><td>«p.mob»</td><td>«p.email»</td></tr>
%.
</table></body></html>

=== 名单/参会人员_压缩.zip | identity.person | cont=zip | zip with a CSV and an xlsx
@@第一批.csv
单位,姓名,性别,身份证号,手机,是否用餐
%r 9
«?市教育局/区法院/农商行»,«p.name»,«p.sex»,«p.id»,«p.mob»,«?是/否»
%.
@@第二批.xlsx
姓名	身份证号	民族	手机
%r 11
«p.name»	«p.id»	«p.nation»	«p.mob»
%.
