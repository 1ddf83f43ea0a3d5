=== 车管所/驾驶人信息批量查询.csv | driving.licence | enc=gb18030 born=1958-1979 | pinyin initials of traffic police
XM,SFZMHM,DABH,ZJCX,CCLZRQ,YXQZ,LJJF,ZT
%r 20
«p.name»,«p.id»,«p.arch»,«p.cls»,«t=1999-03-01~7000»«t|%Y%m%d»,«u=2024-01-01~1500»«u|%Y%m%d»,«?0/0/3/6/9/12»,«?正常/正常/超分/逾期未换证»
%.

=== 网约车/司机准入审核.xlsx | driving.licence | form=xlsx-s born=1958-1979 | ride hailing driver admission
## 驾照审核
平台司机驾驶证审核（第14批）
司机编号	姓名	驾驶证号	准驾	初领	有效期止	档案编号	12分记录	结论
%r 16
D«d 6»	«p.name»	«p.id»	«?C1/C1/C2/B2/A2»	«t=2001-01-01~5500»«t|%Y/%m/%d»	«?长期/2027-03-11/2029-08-02/2025-12-30»	«p.arch»	«?无/无/有»	«?通过/通过/驳回»
%.
通过率			81.25%

=== 驾校/学员拿证名单.txt | driving.licence |  born=1988-2003 | driving school poster draft
喜报草稿（发之前把证号去掉！！）
本月拿证学员：

%r 10
«t=2023-06-01~28»\
~| «i:02». «p.name»，«?C1/C2»，驾驶证号 «p.id»，领证日期 «t|%-m月%-d日»，教练«?老潘/小姜/王姐»，«?一次过/科二补考一次/科三补考»
~| «i:02». «p.name» «t|%-m/%-d»下证（«p.id»）«?C1/C2» «?四十五天拿证，夸！/考了三次科二不容易»
~| «i:02». 恭喜«p.name»！准驾车型 C1，证号 «p.id»，«t|%-m月%-d日»领本，«?老潘/王姐»带的
%.

7 月学费涨 200。

=== 物流/驾驶员档案.docx | driving.licence | form=docx born=1958-1979 | haulier's driver files, prose with numbers
驾驶员证件到期提醒（安全科）

«r a»«a.name»，驾驶证号«a.id»，准驾车型A2，档案编号«a.arch»，证件有效期至2022年9月3日，已通知换证。
«r b»«b.name»，驾驶证号«b.id»，准驾车型B2，本周期已记9分，暂停派长途。
«r c»«c.name»，驾驶证号«c.id»，准驾车型A1A2，初次领证2003年5月，实习期增驾无。
«r d»«d.name»，驾驶证号«d.id»，准驾车型B2，体检证明（六年一次）未交，下月1日前补。
«r e»«e.name»，驾驶证号«e.id»，由C1增驾B2，增驾实习期至2022年12月，不得牵引挂车。
以上5人请各车队长签收。

=== ocr/driver_license_ocr.json | driving.licence |  born=1958-1979 | OCR answers, array, English vendor keys
[
%r 11
{"img":"dl_«d 5».jpg","Name":"«p.name»","Sex":"«p.sex»","Nationality":"中国","Address":"«p.addr»","DateOfBirth":"«p.born»","DateOfFirstIssue":"«t=2004-01-01~5000»«t|%Y-%m-%d»","Class":"«p.cls»","CardCode":"«p.id»","StartDate":"«u=2016-01-01~1500»«u|%Y-%m-%d»","CumulativeScore":"«n 0-11»分","ArchivesCode":"«p.arch»"}«,»
%.
]

=== 租车/验证日志.log | driving.licence |  born=1958-1979 | car rental licence check log
%r 14
«t>2022-08-01 07:00~10-180m»[«t|%m/%d %H:%M»] licence-verify req=«x 8» driver=«p.name» dl=«p.id» file_no=«p.arch» class=«?C1/C2/B1» first_issue=«u=2002-01-01~5000»«u|%Y-%m-%d» status=«?A/A/A/G/H» -> «?PASS/PASS/MANUAL»
%.

=== 交警/记分审验通知.eml | driving.licence | form=eml cte=b64 enc=gb18030 born=1958-1979 | mail, lines per driver
From: 违法处理科 <«!email wfck@jjzd-zz.gov.cn»>
To: 运输企业安全员 <«email»>
Subject: 贵单位驾驶人记分满分及审验提醒
Date: Tue, 11 Oct 2022 09:12:40 +0800

贵公司下列驾驶人驾驶证需处理：

%r 9
~| 　　«p.name»（驾驶证 «p.id»，档案 «p.arch»，«?A2/B2/A1/C1»）：«?累积记分12分，须参加满分学习/有效期届满90日内，请换证/逾期未提交身体条件证明/扣留，待处理»
~| 　　驾驶证号 «p.id»，«p.name»，准驾 «?A2/B2»，本记分周期已记 «n 9-11» 分，请安排教育
~| 　　«p.name»，档案编号 «p.arch»，证号 «p.id»：B2 降为 C1，须换领新证后方可上岗
%.

=== 保险/驾驶员批改清单.psv | driving.licence |  born=1958-1979 | insurer's named drivers, pipes, English
policy_no|driver_name|dl_no|dl_class|first_issue|dl_valid_to|points|endorse_date
%r 17
PDAA2021«d 8»|«p.name»|«p.id»|«p.cls»|«t=2000-01-01~6500»«t|%d-%b-%Y»|«u=2022-01-01~2500»«u|%d-%b-%Y»|«n 0-11»|«v=2021-05-01~60»«v|%d-%b-%Y»
%.

=== dump/drv_person.copy | driving.licence | cont=gz born=1958-1979 | COPY in gz
COPY drv_person (dabh, xm, jszh, zjcx, fzjg, cclzrq, jzqx, ljjf) FROM stdin;
%r 24
«p.arch»⇥«p.name»⇥«p.id»⇥«p.cls»⇥«?粤A/湘A/鄂A»⇥«t=1996-01-01~8000»«t|%Y-%m-%d»⇥«?6/10/长期»⇥«n 0-12»
%.
\.

=== 公务车/司机准驾登记.md | driving.licence |  born=1958-1979 | office wiki page
## 机关司勤人员驾驶证登记

最后核对：2023-02-10（行政处 老许）

| 司机 | 驾驶证号 | 车型 | 领证年份 | 有效期 | 记分 |
|--|--|--|--|--|--|
%r 8
| «p.name» | «p.id» | «?C1/B1/A1/A2» | «n 1989-2014» | 至«n 2024-2031»年 | «n 0-6» |
%.

> 记 9 分以上停派。

=== 群/卖分.txt | driving.licence | men=c born=1972-1990 | chat about selling points
收分老猫：今天要分的，驾照没扣过的来，150一分
小莫：«r a»我有 9 分，«a.name» 驾驶证«a.id» 档案号«a.arch» C1 2014年拿的
收分老猫：行，人要到窗口吗
小莫：能到
广仔：«r b»«b.name»，证号«b.id»，档案编号 «b.arch»，C1，剩 12 分全卖
收分老猫：B 照的不要 审验麻烦
阿芬：«r c»我老公的 «c.name» «c.id» 驾照 C2 剩 6 分 档案 «c.arch»
收分老猫：好，周二早上车管所门口
广仔：«r d»再给一个，«d.name»，驾照号 «d.id»，准驾 C1，剩3分，档案编号«d.arch»
收分老猫：三分懒得跑，凑个

=== 学院/校车驾驶人资格.xml | driving.licence | enc=gb18030 born=1958-1979 | school bus qualification XML
<?xml version="1.0" encoding="gb18030"?>
<校车驾驶人 县="洪洞县" 年度="2021">
%r 10
  <人 序号="«i»"><姓名>«p.name»</姓名><驾驶证号>«p.id»</驾驶证号><准驾车型>«?A1/A1A2/A3»</准驾车型><领证日期>«t=1995-01-01~6000»«t|%Y-%m-%d»</领证日期><满分记录>无</满分记录><审验>«?合格/合格/缓审»</审验></人>
%.
</校车驾驶人>

=== 代驾/resume_drivers.yaml | driving.licence |  born=1974-1993 | YAML of a designated driver service
city: 成都
drivers:
%r 12
  «d 5»:
    real_name: «p.name»
    licence_no: '«p.id»'
    licence_type: «?C1/C1/B2»
    driving_years: «n 5-28»
    phone: '«p.mob»'
    penalty_points: «n 0-6»
%.

=== 交管/吊销注销驾驶证公告底稿.txt | driving.licence | enc=gb18030 nl=crlf born=1958-1979 | notice draft, fixed text per person
关于注销、吊销机动车驾驶证的公告（底稿，含完整证号）

%r 11
~| «p.name»，证号«p.id»，档案编号«p.arch»，准驾车型«p.cls»，«?因醉酒驾驶吊销，五年内不得重新取得/因超过有效期一年以上未换证，注销»。
~| «p.name»，驾驶证号«p.id»，实习期内记满12分，注销其«?A2/B2»实习准驾车型，余准驾«?C1/B2»。
~| 驾驶人«p.name»（证号«p.id»，档案编号«p.arch»）提交虚假身体条件证明，撤销«p.cls»驾驶许可，三年内不得再次申领。
%.

特此公告。
