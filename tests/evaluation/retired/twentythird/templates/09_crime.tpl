=== 派出所/吸毒人员管控台账.xlsx | crime.case | form=xlsx-s | precinct register
## 在册
雁南派出所 吸毒人员动态管控台账
编号	姓名	公民身份号码	绰号	查获日期	毒品种类	处理决定	决定书文号	尿检次数	责任民警
%r 17
«i»	«p.name»	«p.id»	«?/老四/阿鬼/小辉»	«t=2014-01-01~2400»«t|%Y-%m-%d»	«?冰毒/海洛因/K粉/麻古»	«?行政拘留十五日/强制隔离戒毒两年/社区戒毒三年»	雁公(南)行罚决字〔201«n 5-9»〕«d 4»号	«n 1-12»	«?孙警官/曲警官»
%.

=== 法院/刑事案件被告人信息表.csv | crime.case | enc=gb18030 | court list
案号,被告人,身份证号,罪名,羁押场所,立案日,宣判日,刑期
%r 16
（2020）浙0782刑初«n 11-998»号,«p.name»,«p.id»,«?盗窃罪/开设赌场罪/危险驾驶罪/诈骗罪/故意伤害罪»,«?市看守所/取保»,«t=2020-01-06~300»«t|%Y-%m-%d»,«u=t+30-90d»«u|%Y-%m-%d»,«?有期徒刑一年/拘役四个月/有期徒刑三年缓刑四年/拘役二个月缓刑三个月»
%.

=== 案管/case_suspect.json | crime.case | | nested case -> suspects
{"unit":"刑侦大队","cases":[
 {"caseNo":"A34010450«d 3»00201905«d 4»","caseName":"5·08系列盗窃电动车案","suspects":[
%r 4
   {"name":"«p.name»","idNo":"«p.id»","role":"«?主犯/从犯/收赃»","measure":"«?刑事拘留/逮捕/取保候审»","priors":«n 0-4»}«,»
%.
 ]},
 {"caseNo":"A34010450«d 3»00201906«d 4»","caseName":"冒充客服诈骗案","suspects":[
%r 6
   {"name":"«p.name»","idNo":"«p.id»","role":"«?话务/取款/技术»","measure":"«?刑事拘留/监视居住/在逃»","priors":«n 0-2»}«,»
%.
 ]}
]}

=== 聊天/背调_前科.txt | crime.case | | background check seller chat
HR-Vivian：这批候选人麻烦查下有没有案底
查询君：一个 80，发身份证
HR-Vivian：好的
查询君：«r a»«a.name» «a.id»：2013年因寻衅滋事被行政拘留10日，办案单位城北派出所
查询君：«r a»同上 «a.id»，2016年酒驾，危险驾驶罪，拘役一个月
查询君：«r b»«b.name» «b.id»：2011年盗窃罪，有期徒刑8个月，已刑满释放
HR-Vivian：另外两个呢
查询君：«r c»«c.name»，«c.id»，2018 年赌博，罚款 500
查询君：«r d»«d.name»，«d.id»，2019年涉嫌帮信，取保候审中
HR-Vivian：天 这个已经发 offer 了

=== 监所/在押人员花名册.txt | crime.case | enc=gb18030 nl=crlf | fixed width detention list
某区看守所 在押人员名册（3 监区）           制表日 2016-04-30
监室 姓名       身份证号             涉嫌罪名      入所日期     诉讼阶段   备注
%r 15
3«n 1-9:02»  «p.name:<10» «p.id»   «?抢劫/贩毒/诈骗/盗窃/故意伤害:<12»  «t=2015-09-01~230»«t|%Y-%m-%d»   «?侦查/起诉/一审/二审»       «?/未决/留所服刑/»
%.
小计：15 人（含女监 0 人）

=== 社区矫正/weekly_report.docx | crime.case | form=docx | community correction report
社区矫正对象周报　第 34 周

本周在册 5 人，情况如下。
«r a»一、«a.name»（身份证号：«a.id»），因交通肇事罪被判处有期徒刑一年、缓刑一年六个月，矫正期至 2023 年 2 月。本周报到 1 次。
«r b»二、«b.name»（身份证号：«b.id»），非法经营罪，缓刑两年，请假外出 3 天，已销假。
«r c»三、«c.name»（身份证号：«c.id»），假释人员，原判抢夺罪有期徒刑四年，手机定位一次离线，已口头警告。
«r d»四、«d.name»（身份证号：«d.id»），危险驾驶罪，缓刑考验期 3 个月，本周解除。
«r e»五、«e.name»（身份证号：«e.id»），开设赌场罪，缓刑三年，家庭走访正常。
下周工作：组织公益劳动。

=== dump/wffz_ry.sql | crime.case | | pinyin table, REPLACE INTO
REPLACE INTO wffz_ry (rybh,xm,sfzh,ajbh,ay,lasj,cljg,badw) VALUES
%r 13
('R«d 10»','«p.name»','«p.id»','A5101075400«?201803/201807/201811»«n 1000-9000»','«?卖淫嫖娼/殴打他人/盗窃/赌博»','«t=2018-03-01~250»«t|%Y-%m-%d»','«?拘留五日/罚款二百/拘留十日并处罚款五百»','«?浆洗街派出所/玉林派出所»')«;»
%.

=== 网上追逃/zaitao_2013.txt | crime.case | enc=gbk | blocks of fugitives
在逃人员登记信息（打印件 OCR）

%r 7
姓名 «p.name»　绰号 «?黑子/大头/无»
身份证号 «p.id»
案由 «?故意杀人/合同诈骗/抢劫/非法集资»　立案单位 «p.city»公安局
立案日期 «t=2009-02-01~1200»«t|%Y-%m-%d»　在逃类型 «?A级/B级/普通»　奖金 «?5万/2万/无»
**********
%.

=== 检察院/不起诉人员.yaml | crime.case | | YAML export of decisions
单位: 区检察院第一检察部
年度: 2022
不起诉:
%r 9
  - 当事人: «p.name»
    证件号: '«p.id»'
    案由: «?危险驾驶/掩饰隐瞒犯罪所得/帮助信息网络犯罪活动»
    文书: 检刑不诉〔2022〕«n 10-399»号
    日期: «t=2022-02-10~280»«t|%Y-%m-%d»
    类型: «?相对不起诉/存疑不起诉/附条件不起诉»
%.

=== ops/case_sync.log | crime.case | | sync log of suspects and cases
%r 14 of 12
«t>2021-10-01 06:10~10-200m»«t|%Y-%m-%dT%H:%M:%S» [case-sync] UPSERT suspect=«p.name» idno=«p.id» case=A440305«d 2»0000«?202008/202011/202103»«n 1000-9000» charge=«?theft/fraud/drug_trafficking/robbery» measure=«?detained/arrested/bail/at_large» filed=«u=t-20-300d»«u|%Y%m%d» src=«?CID/PCS-03/PCS-11»
%.

=== 简报/治安案件一周.md | crime.case | women=d | weekly digest, prose bullets
**治安案件一周（8.15–8.21）内部**

* 8/15 城西菜市场斗殴。«r a»违法行为人**«a.name»**（«a.id»）行政拘留 7 日；«r b»**«b.name»**（«b.id»）罚款 300 元。
* 8/17 «r c»出租屋赌博，组织者**«c.name»**，身份证«c.id»，行政拘留 15 日并处罚款 3000 元，没收赌资 8,420 元。
* 8/18 «r d»**«d.name»**（«d.id»）在超市盗窃奶粉两罐，拘留 5 日，因怀孕不执行。
* 8/20 «r e»谎报警情：**«e.name»**，«e.id»，行政拘留 3 日。
* 另有纠纷调解 23 起，略。

=== mail/律所利冲_刑案.eml | crime.case | form=eml cte=qp enc=utf-8 | law firm mail
From: 刑事部 秘书 <«!email crim@zhengfa-law.cn»>
To: 利冲岗 <«email»>
Subject: 新收刑案 8 件 请做利益冲突检索
Date: Thu, 1 Sep 2022 14:12:55 +0800

下列当事人请检索，涉嫌罪名和阶段附后：

%r 8
~| «i:02» «p.name» «p.id» 涉嫌«?职务侵占/非法吸收公众存款/串通投标/走私普通货物»，«?侦查阶段，羁押于市一看/审查起诉/一审，取保候审»
~| «i:02» «p.name»（«p.id»）«?合同诈骗罪/故意伤害罪»，一审判«?三年/五年六个月»，委托二审
~| «i:02» 犯罪嫌疑人«p.name»，证件 «p.id»，«?虚开发票/帮信»，公司法务转来，已刑拘 «n 3-30» 天
%.

今天下班前回我。

=== api/crimRecordQuery.xml | crime.case | enc=utf-8-sig | XML answer with attributes
<crimRecordQuery time="20231108">
%r 10 of 7
 <hit xm="«p.name»" zjhm="«p.id»"><sfsj>«t=2005-01-01~5000»«t|%Y%m%d»</sfsj><zm>«?盗窃罪/聚众斗殴罪/诈骗罪/强迫交易罪»</zm><pjjg>«?有期徒刑六个月/拘役三个月/有期徒刑二年»</pjjg><fy>«p.city»中级人民法院</fy></hit>
%.
</crimRecordQuery>

=== 证据/行政处罚决定_汇总.html | crime.case | enc=gb18030 | HTML page with charset gb
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>
<p align=center><b>行政处罚（拘留）执行情况汇总 2017年第二季度</b></p>
%r 11
«t=2017-04-01~85»\
~| <p>«i».被处罚人：«p.name»；身份证号：«p.id»；违法事实：«?无证驾驶摩托车/扰乱单位秩序/故意损毁财物/吸食毒品»；决定：行政拘留«?三/五/七/十»日；执行：«t|%Y年%m月%d日»入所。</p>
~| <p>«i».«p.name»（«p.id»），因«?盗窃/殴打他人/赌博»被决定行政拘留«?五/七/十»日，«t|%m月%d日»申请复议，暂缓执行，交保证金二千元。</p>
~| <p>«i».被处罚人«p.name»，身份证号«p.id»，«?阻碍执行职务/散布谣言»，拘留«?三/五»日并处罚款，«t|%Y年%m月%d日»送达。</p>
%.
</body></html>
