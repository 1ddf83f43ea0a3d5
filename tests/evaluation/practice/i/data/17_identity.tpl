=== identity/幼儿园接送人登记.txt | identity.person | hans | kindergarten's list in sentences | start=2023-09-01 00:00
小二班 授权接送人名单（门卫留存）

@loop 9
{seq}. 家人{P.name}，身份证{P.id}，电话{P.mob}，接{cyc:糖糖|果果|小宝|豆豆}。§P
@end
=== identity/实名认证.log | identity.person | hans | real-name service's Python logging | start=2023-05-05 05:00;step=0-3
@loop 20
{t:%Y-%m-%d %H:%M:%S},{n:%f} realname.py:{i:40-260} INFO 实名通过 uid={digits:8} 姓名={P.name} 身份证={P.id} 手机={P.mob} 相似度={i:70-99}§P
@end
=== identity/核酸登记接龙.txt | identity.person | hans | WeChat relay of neighbours | start=2022-04-15 00:00
#接龙 五号楼未采样人员，格式 姓名 身份证 手机
@loop 14
{seq}. {P.name} {P.id} {P.mob}{cyc:| 行动不便|（代报）}§P
@end
=== identity/household.yml | identity.person | latin | YAML of a family register clerk | start=2020-01-01 00:00
# household register, block 14, typed from paper
@loop 8
- head: {P.en}
  citizen_number: "{P.id}"
  sex: {P.mf}
  born: {P.birth:%Y-%m-%d}
  native_place: {cyc:Anhui|Sichuan|Jilin|Guangxi}
  marital: {cyc:married|single|widowed}§P
@end
=== identity/户口簿摘录.txt | identity.person | hans | household register lines under each other | enc=gb18030;nl=crlf;start=2020-01-01 00:00
户号 {digits:9}　户别 集体户　派出所：{cyc:南门}派出所
@loop 7
与户主关系：{cyc:户主|集体户成员|集体户成员|非亲属}　姓名：{P.name}　性别：{P.sex}　民族：汉　公民身份号码：{P.id}　文化程度：{cyc:初中|高中|本科}§P
@end
=== identity/報名義工_港.txt | identity.person | hant | Hong Kong charity's volunteers with mainland documents | enc=big5;start=2023-01-01 00:00
內地義工資料（辦理名牌用）
@loop 9
{seq}）姓名：{P.name}　護照：{P.pass}　內地手機：{P.mob}　電郵：{P.mail}　T恤尺碼：{cyc:S|M|L|XL}§P
@end
=== identity/料子市场贴.txt.zip | identity.person | hans | forum post, four dashes | start=2022-01-01 00:00;box=zip
【出】一手股民料 带身份证 当天新鲜 姓名----身份证----手机----地址
@loop 12
{P.name}----{P.id}----{P.mob}----{P.addr}§P
@end
不讲价 只走币
=== identity/visa_applicants.eml | identity.person | latin | mail with names for visa letters | start=2023-03-15 10:00;mail=qp
From: {A.mail}
To: <{xmail:invitations@nordfair-expo.dk}>
Subject: names for the invitation letters
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

Dear organiser, our delegation:

@loop 8
{seq}) {cyc:Mr|Ms} {P.en}, born {P.birth:%d %N %Y}, passport {P.pass}, {cyc:sales|engineer|buyer}, {P.mail}§P
@end

Best regards
=== identity/kyc_examples_in_docs.md | identity.person | hans | API document with real person examples | start=2023-01-01 00:00
# 二要素核验 常见返回

（样例取自昨日线上，脱敏任务排期中）

@loop 8
* 请求 `name={P.name}&idNo={P.id}` → `{cyc:0000 一致|1001 不一致|0000 一致|1002 库无}`，性别 {P.sex}，生日 {P.birth:%Y%m%d}§P
@end
=== identity/黑户补录谈话.txt | identity.person | hans | enrolment desk's diary in prose, full-width digits | start=2023-06-30 09:00;step=6-40
户籍窗口补录（{n:%n月%e日}）

@loop 7
{t:%H:%M}，{P.name}来补照片，号码是{P.id~fw}，{P.sex}，{P.birth:%Y年%n月%e日}生，现住{P.addr}，{cyc:曾用名无|曾用名一个|与父同住}。§P
@end
