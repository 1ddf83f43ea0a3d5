=== 公寓/在租合同.xlsx | property.rental | form=xlsx-i | apartment operator's contracts
## 在租
蜂巢公寓（软件园店）在租合同清单　2023-05-31
房间	租客	证件号码	手机	紧急联系人电话	合同起	合同止	月租	押几付几	水电结清
%r 18
«?A/B/C»«n 201-918»	«p.name»	«p.id»	«p.mob»	«mob»	«t=2022-07-01~300»«t|%Y-%m-%d»	«u=t+360-366d»«u|%Y-%m-%d»	«?1580/1980/2380/2680»	«?押一付三/押一付一/押二付六»	«?是/否»
%.
应收	18 间

=== 派出所/出租屋登记.txt | property.rental | at=440604,450103,430426 enc=gbk | police housing register, blocks
流动人口租住登记（凤凰社区）

%r 8
【承租人】«p.name»　【身份证】«p.id»　【户籍】«p.prov»
【租住地址】凤凰路«n 2-160»号«n 1-6»0«n 1-8»房　【房东】«name»　【房东电话】«tel»
【租期】«t=2015-03-01~200»«t|%Y.%-m.%-d»—«u=t+180-365d»«u|%Y.%-m.%-d»　【月租】«?450/600/750/900»元　【同住】«n 0-3»人
.......................................
%.

=== 房管/租赁备案_202104.csv | property.rental | enc=gb18030 | filing of leases, Chinese abbreviations
备案号,坐落,承租方,承租方证件,起租,止租,租金(元/月),用途,备案日
%r 20
杭房租备20210«n 4-4»«d 5»,«?西湖区文三路/拱墅区登云路/上城区望江路»«n 3-500»号«n 1-20»-«n 1-3»-«n 101-1802»,«p.name»,«p.id»,«t=2021-03-20~30»«t|%Y%m%d»,«u=t+365-730d»«u|%Y%m%d»,«n 1500-9800»,«?居住/居住/办公»,«v=t+3-20d»«v|%Y%m%d»
%.

=== 中介/带看成交群.txt | property.rental | | estate agents' chat about signed leases
[05-11 18:20] 链家小宋：报今天单子
[05-11 18:21] 链家小宋：«r a»西二旗智学苑 3-502 租给 «a.name» «a.id»，月租 6800，押一付三，5月15起租一年
[05-11 18:25] 我爱我家-老耿：«r b»回龙观云趣园 次卧，租客«b.name»，身份证«b.id»，2600/月，租期半年，6月1日起
[05-11 18:26] 店长：水电抄了吗
[05-11 18:27] 我爱我家-老耿：明天抄
[05-11 18:40] 链家小宋：«r c»还有个退租的，«c.name»（«c.id»）龙泽苑 12-801，原租期到 8 月，押金 5200 扣 300 保洁
[05-11 19:02] 小付：«r d»刚签的 清河美和园 7-1203 整租 «d.name» 证件 «d.id» 9500 每月 租到明年五月
[05-11 19:03] 店长：今天四单可以 月底冲一冲

=== 学校/校外租房学生备案.docx | property.rental | form=docx born=2000-2002 | university off-campus housing
校外住宿学生租房备案表（外国语学院）

|学生|身份证号|租住地址|房东姓名|租赁期限|月租金|家长知情|
%r 12
|«p.name»|«p.id»|«?大学城南苑/师大北门嘉园/紫荆公寓»«n 1-15»栋«n 101-1804»|«name»|2021.9–2022.«?1/6/7»|«?800/1000/1300»|«?是/是/电话确认»|
%.

请辅导员每月走访一次。

=== saas/lease_list_resp.json | property.rental | | API, arrays of arrays with headers apart
{"page":1,"total":15,"fields":["leaseId","tenant","tenantIdNo","tenantPhone","tenantMail","house","beginDate","endDate","rent","deposit","status"],"data":[
%r 15
["LS«d 7»","«p.name»","«p.id»","«p.mob»","«p.email»","«?万科泊寓/龙湖冠寓/自如友家»-«n 101-1612»","«t=2022-01-01~300»«t|%Y-%m-%d»","«u=t+180-365d»«u|%Y-%m-%d»",«n 1200-5600»,«n 1200-5600»,"«?ACTIVE/ACTIVE/EXPIRED/BREACH»"]«,»
%.
]}

=== 房东/收租本.md | property.rental | | landlady's rent book in Markdown
# 城中村收租本（三栋）

押金都是一个月。身份证复印件在铁盒里，号也记一份防走。

| 房 | 谁租 | 身份证 | 从哪天 | 租金 | 电表底数 | 备注 |
|---|---|---|---|---|---|---|
%r 14
| «n 2-7»0«n 1-6» | «p.name» | «p.id» | «t=2018-01-01~400»«t|%y/%-m/%-d» | «?480/550/620/700» | «n 1000-9999» | «?/养狗/两口子/夜班，白天别敲门/欠半月» |
%.

- 402 空，墙要刷

=== 公租房/分配结果.sql | property.rental | | public rental housing, INSERT with columns
INSERT INTO gzf_allot (apply_no, applicant, sfzh, estate, room, rent_month, contract_start, contract_end) VALUES
%r 16
('GZ2020«d 5»', '«p.name»', '«p.id»', '«?民心佳园/康居西城/城南家园»', '«n 1-20»-«n 1-33»-«n 1-8»', «f 380-980», '«t=2020-08-01~60»«t|%Y-%m-%d»', '«u=t+1095d»«u|%Y-%m-%d»')«;»
%.

=== 诉讼/欠租明细说明.txt | property.rental | | landlord's complaint, prose
附件三　各承租人欠租情况

原告系华茂商务楼业主，将房屋分别出租给以下被告：
«r a»被告一«a.name»（身份证号码«a.id»）承租301室，租赁期限自2020年6月1日至2022年5月31日，月租金4200元，自2021年9月起未付。
«r b»被告二«b.name»（身份证号码«b.id»）承租305室，租期一年，月租金3900元，欠两个月，押金3900元已抵扣。
«r c»被告三«c.name»（身份证号码«c.id»）承租412室，2021年3月1日起租，月租金5600元，合同编号HM-412-21，欠租共计28000元。
«r d»被告四«d.name»（身份证号码«d.id»）承租508室并擅自转租他人，转租月租金6000元。
以上欠租截至2022年1月31日。

=== mq/rent_reminder.ndjson | property.rental | | queue messages for rent reminders
%r 17
{"topic":"rent.remind","body":{"lesseeName":"«p.name»","lesseeCert":"«p.id»","lesseeMobile":"«p.mob:m»","room":"«?2/3/5»-«n 101-1208»","dueDate":"2023-«n 1-6:02»-05","rentAmt":«n 1300-4800»,"leaseEnd":"«t=2023-07-01~300»«t|%Y-%m-%d»"},"try":«n 0-3»}
%.

=== 香港/劏房租約.txt | property.rental | script=hant enc=utf-16 | Hong Kong subdivided flats, traditional
深水埗 元州街 18 號唐樓　租約一覽（業主自存）

%r 9
«i». 租客 «p.name»，電話 «p.mob:sp:86»（內地），護照 «p.passport»
   «n 2-6» 樓 «?前座/後座/中間房/天台屋»，租期 «t=2021-02-01~300»«t|%d-%m-%Y» 起兩年，月租 «?$5,200/$6,800/$4,500»，按金«?一個月/兩個月»
%.

=== 村委/出租房屋检查.xml | property.rental | enc=utf-8-sig | XML by house then tenants
<检查表 村="银湖村" 日期="2022-09-16">
%x 4
 <房屋 门牌="银湖«n 1-9»巷«n 1-40»号" 房东="«name»">
%r 3
  <租户 姓名="«p.name»" 身份证="«p.id»" 房号="«n 1-5»0«n 1-6»" 入租="«t=2020-01-01~900»«t|%Y-%m»" 月租="«?400/500/650»" 合同="«?有/无»"/>
%.
 </房屋>
%.
</检查表>

=== lease/sign_test.go | property.rental | | Go test table with leases
package lease

import "testing"

// 样本取自 4 月签约库
var signCases = []struct {
	contract, lessee, cert, unit string
	months, rent, deposit        int
}{
%r 12
	{"CZ«d 8»", "«p.name:m»", "«p.id»", "«?栖霞里/和园»«n 1-9»-«n 1-9»0«n 1-6»", «?12/6/24», «n 1500-5200», «n 1500-5200»},
%.
}

func TestSign(t *testing.T) {
	for _, c := range signCases {
		if c.months < 6 {
			t.Fatal(c.contract)
		}
	}
}

=== 单位/周转房使用人.tsv | property.rental | enc=utf-16 | employer's rental flats, UTF-16 TSV
房屋编号⇥承租职工⇥公民身份号码⇥租住起始⇥协议到期⇥月租金⇥房租扣缴方式
%r 15
ZZ-«n 1-6»-«n 101-604»⇥«p.name»⇥«p.id»⇥«t=2016-01-01~1200»«t|%Y年%m月»⇥«u=t+1095d»«u|%Y年%m月»⇥«?180/240/310»⇥«?工资代扣/现金»
%.
