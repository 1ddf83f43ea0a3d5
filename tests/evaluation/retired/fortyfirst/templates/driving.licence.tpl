=== 车管/驾驶人名单.csv ;; age=23-58 gb18030 crlf ;; 2017-08-08 ;; csv:,:8 ;; list of drivers with title line
逾期未换证驾驶人名单（第3批）,,,,,,,
序号,姓名,驾驶证号,档案编号,准驾车型,初次领证日期,有效期止,联系电话
%new 13
{{i}},{{name}},{{id}},{{arch}},{{ch('C1|C1|B2|A2|C1E|C2')}},{{first()}},2017-0{{ri(4,7)}}-{{ri(10,28)}},{{mob}}
%end
=== fleet/driver_licenses.csv.gz ;; age=23-58 utf-8 en ;; 2020-11-15 ;; csv:,:8 ;; fleet drivers, English headers
driver_id,full_name,license_no,archives_no,vehicle_class,first_issue_date,valid_until,points
%new 14
D{{'%04d'%(i+211)}},{{pyt}},{{id}},{{arch}},{{ch('A1|A2|B1|B2|C1')}},{{first()}},{{ri(2021,2030)}}-06-{{ri(10,30)}},{{ri(0,11)}}
%end
=== 六合一/JSZ_JBXX.txt ;; age=23-58 gb18030 ;; 2013-03-15 ;; re:^\d{18}|^\d{17}X ;; licence base, pinyin headers
SFZMHM	XM	XB	DABH	ZJCX	CCLZRQ	LJJF	ZT	LXZSXZ
%new 12
{{id}}	{{name}}	{{sexn}}	{{arch}}	{{ch('C1|C1D|B1|A3|C3')}}	{{first('%Y%m%d')}}	{{ri(0,12)}}	{{ch('A|A|B|G')}}	{{addr}}
%end
=== 駕照/學員領證名冊.txt ;; age=23-58 utf-8 trad ;; 2016-06-06 ;; re:^║\s*\d ;; drawn Traditional Chinese list of new licences
╔══╤════════╤════════════════════╤══════╤════════════╗
║序│姓名    │駕駛證號（身份證號）│車型  │初次領證    ║
╟──┼────────┼────────────────────┼──────┼────────────╢
%new 8
║{{pad(i,2,True)}}│{{pad(tr(name),8)}}│{{pad(id,20)}}│{{pad(ch('C1|C2|B2'),6)}}│{{d('%Y/%m/%d')}}  ║
%end
╚══╧════════╧════════════════════╧══════╧════════════╝
  宏達駕校　領證後請於三日內核對檔案
=== api/dl_ocr.json ;; age=23-58 utf-8 ;; 2019-09-01 ;; json:results ;; JSON of recognised licences
{"results":[
%new 7
{"Name":"{{name}}","Sex":"{{sex}}","Nationality":"中国","Address":"{{home}}","DateOfBirth":"{{bd()}}","DateOfFirstIssue":"{{first()}}","Class":"{{ch('C1|B2|A2D')}}","CardCode":"{{id}}","ArchivesCode":"{{arch}}","CumulativeScore":{{ri(0,9)}}}{{sep()}}
%end
]}
=== jsonl/driver_points.jsonl ;; age=23-58 utf-8 ;; 2021-12-30 ;; jsonl: ;; JSON lines of licences with points
%new 11
{"jszh":"{{id}}","xm":"{{name}}","zjcx":"{{ch('C1|C2|A1')}}","ljjf":{{ri(0,12)}},"yxqz":"20{{ri(22,31)}}-{{ri(10,12)}}-0{{ri(1,9)}}","sjhm":"{{mob}}","fzjg":"{{ch('粤A|川A|鲁B')}}"}
%end
=== xml/jsr.xml.zip ;; age=23-58 gb18030 ;; 2014-01-10 ;; xml:jsr ;; XML of drivers
<?xml version="1.0" encoding="GB18030"?>
<root><head><code>1</code><rownum>8</rownum></head><body>
%new 8
<jsr><xm>{{name}}</xm><sfzmhm>{{id}}</sfzmhm><dabh>{{arch}}</dabh><zjcx>{{ch('C1|B2')}}</zjcx><cclzrq>{{first()}}</cclzrq><zt>{{ch('正常|超分|逾期未审验')}}</zt><sjhm>{{mob}}</sjhm></jsr>
%end
</body></root>
=== log/selfservice_change.log ;; age=23-58 utf-8 ;; 2018-05-30 09:00 ;; re:换证受理 ;; log of a renewal terminal
%new 8 step=6-30
{{d()}} 终端C12 读身份证 {{name}} {{id}}
{{d()}} 终端C12 换证受理 准驾车型={{ch('C1|C2|B2')}} 档案编号={{arch}} 体检=合格 照片回执={{dec(dig(15))}}
%end
2018-05-30 17:30:00 终端C12 关机
=== print/驾驶证打印.txt ;; age=23-58 gb18030 ;; 2012-04-18 ;; re:^证号 ;; prints of licences
%new 5
中华人民共和国机动车驾驶证
证号  {{id}}
姓名  {{name}}      性别 {{sex}}   国籍 中国
住址  {{home}}
出生日期 {{bd()}}
初次领证日期 {{first()}}    准驾车型 {{ch('C1|A2|B2|C1D')}}
有效起始日期 2012-0{{ri(1,4)}}-{{ri(10,18)}}  有效期限 {{ch('6年|10年')}}
副页 档案编号 {{arch}}  记录 {{ch('请于有效期前换证|实习期至2013-04-17')}}

%end
=== kv/网约车司机审核.txt ;; age=23-58 utf-8 ;; 2019-04-04 ;; re:^驾驶员 ;; key-value blocks of checks of drivers
%new 5
驾驶员: {{name}}
驾驶证号: {{id}}
准驾车型: {{ch('C1|C2|B1')}}
初领日期: {{first('%Y/%m/%d')}}
手机: {{mob}}
背景核查: {{ch('通过|通过|复核（酒驾记录待确认）')}}
审核员: {{nm('f')}}

%end
=== forms/补证申请.txt ;; age=23-58 utf-8-sig crlf ;; 2015-07-21 ;; re:^申请人信息 ;; application forms for lost licences
%new 4
机动车驾驶证申请表（补证）
申请人信息：姓名 {{name}}　性别 {{sex}}　身份证明号码 {{id}}
邮寄地址：{{addr}}　邮编 {{dig(6)}}
移动电话：{{mob}}　固定电话：{{tel}}　电子信箱：{{email}}
申请业务：☑遗失补证　原准驾车型代号：{{ch('C1|B2')}}　档案编号：{{arch}}
申请方式：☑本人　□委托
受理岗：{{nm()}}

%end
=== chat/买分卖分.txt ;; age=23-58 utf-8 ;; 2017-12-20 ;; re:驾照 ?[：:] ;; chat with licences offered for points
%new 5
{{ch('卖分老王|A哥|小灵通')}} {{d('%H:%M')}}
驾照：{{name}} {{id}} {{ch('C1|B2')}} 剩{{ri(3,12)}}分 档案号{{arch}} 电话{{mob}}
%end
收分的快，年底清零
=== letter/注销最高准驾.txt ;; age=23-58 gb18030 ;; 2018-10-31 ;; n:1 ;; notice to one driver
%p
机动车驾驶证最高准驾车型注销告知书
{{name}}：
    您的机动车驾驶证（证号{{id}}，档案编号{{arch}}，准驾车型A2）在本记分周期内有记满12分记录。依照机动车驾驶证申领和使用规定，现注销您的最高准驾车型，降级为B2。请于三十日内到车辆管理所换领。{{rec()}}
    本通知已同时发送至您预留的手机{{mob}}。
                                   交警支队车辆管理所
                                   2018年10月31日
=== report/校车司机排查.md ;; age=23-58 utf-8 ;; 2020-08-25 ;; n:4 ;; report on licences of school bus drivers
## 开学前校车驾驶人资格排查

%p
1. {{name}}，驾驶证{{id}}，A1，{{first('%Y')}}年初领，近一周期记3分，合格。{{rec()}}
%p
2. {{name}}，驾驶证{{id}}，A1A2，体检报告过期，已通知补交，手机{{mob}}。{{rec()}}
%p
3. {{name}}，驾驶证{{id}}，B1，准驾不符，调离。{{rec()}}
%p
4. {{name}}，驾驶证{{id}}，A1，档案编号{{arch}}与系统不一致，待车管所更正。{{rec()}}

以上四人须在9月1日前处理完毕。
